//! The firm of a posting: what the head names beside the title, what the text says of itself, whose address stands in it.

use crate::Found;
use crate::addresses::{addresses, emails};
use crate::dates::{self, folded};
use crate::passage::Line;
use crate::pay;
use crate::places::{place_score, trailing_place};
use crate::posting_facts::{is_closed, job_type, work_mode};
use crate::posting_head::{HEAD, mentions};
use crate::posting_labels::is_label;
use crate::posting_lists::is_heading;
use crate::posting_site::SITES;
use crate::posting_text::found;
use crate::posting_title::{has_gender_mark, is_row, row};
use crate::roles::{company_score, title_score};
use crate::vocabulary::Words;

/// The firm: what the head names beside the title, what the text says of itself, whose address stands in it.
pub(crate) fn company(
    title: Option<&Found<String>>,
    title_at: Option<usize>,
    lines: &[Line],
    text: &[String],
    site: Option<&Found<String>>,
) -> Option<Found<String>> {
    let hosts = hosts(text);
    let mut offers: Vec<(f64, Found<String>)> = Vec::new();
    let mut offer = |name: &str, score: f64, index: usize, quote: &str| {
        // "Tidewater Homes  Featured"
        let name = name.split("  ").next().unwrap_or(name);
        let name = name.trim().trim_end_matches([',', ':', ';', '★', '☆', '*', ' ']).trim();
        let name = [
            "Careers at ",
            "Jobs at ",
            "Working at ",
            "Karriere bei ",
            "Jobs bei ",
            "Carrières chez ",
            "Employer details ",
        ]
        .iter()
        .find_map(|lead| name.strip_prefix(lead))
        .unwrap_or(name);
        let name = [
            " Jobs",
            " Careers",
            " Karriere",
            " Vacancies",
            " Home Page",
            " Featured",
            " Sponsored",
            " View all jobs",
        ]
        .iter()
        .find_map(|end| name.strip_suffix(end))
        .unwrap_or(name);
        // "Børnehuset Skovtrolden søger"
        let name = match SEEKS.iter().find_map(|seeks| name.strip_suffix(seeks)) {
            Some(name) => name_at_end(name).unwrap_or_default(),
            None => name.to_owned(),
        };
        // "Recruitment Consultant, MedLocums Ltd"
        let name = match name.split_once(", ") {
            Some((role, firm))
                if title_score(role) >= 0.5 && company_score(firm) >= 0.8 && company_score(role) < 0.5 =>
            {
                firm
            }
            _ => name.as_str(),
        };
        if !could_be_firm(name) {
            return;
        }
        let named = mentions(name, index, text).min(3) as f64;
        let squeezed = squeezed(name);
        let at_home = squeezed.len() >= 4
            && hosts
                .iter()
                .any(|host| host.contains(&squeezed) || squeezed.contains(host.as_str()));
        // The name on lines of its own, as beside the title and below it.
        let repeated = (name.contains(' ') || company_score(name) >= 0.5)
            && text.iter().filter(|line| line.trim() == name).count() >= 2;
        let by_site = site.is_some_and(|site| site.value == name);
        let score = score
            + 0.3 * company_score(name)
            + 0.12 * named
            + if at_home { 0.3 } else { 0.0 }
            + if repeated { 0.2 } else { 0.0 }
            + if by_site { 0.3 } else { 0.0 };
        offers.push((score, found(name, (0.25 + 0.6 * score).clamp(0.0, 0.9), quote)));
    };
    // "Engineer at Acme", "Engineer – Acme – Berlin" on the title's own line.
    if let Some(title) = title
        && let Some(at) = title.quote.find(title.value.as_str())
        && let Some(rest) = title.quote.get(at + title.value.len()..)
    {
        let rest = rest.trim_start_matches(['-', '–', '—', '|', '@', ',', '·', ' ']);
        let bare = ["at ", "bei ", "chez "].iter().find_map(|word| rest.strip_prefix(word));
        for (number, name) in bare
            .unwrap_or(rest)
            .split(['|', '·', '–', '—', ',', '('])
            .enumerate()
            .take(3)
        {
            if !has_gender_mark(rest) {
                offer(
                    name,
                    if bare.is_some() {
                        0.6
                    } else {
                        0.5 - 0.15 * number as f64
                    },
                    title_at.unwrap_or(0),
                    &title.quote,
                );
            }
        }
    }
    for (index, line) in lines.iter().enumerate().take(title_at.map_or(HEAD, |at| at + HEAD)) {
        let whole = text.get(index).map(String::as_str).unwrap_or_default();
        // The picture's own words, and the button's.
        if let Some(name) = whole.strip_suffix(" logo").or_else(|| whole.strip_suffix(" Logo")) {
            offer(name, 0.75, index, whole);
        } else if let Some(title) = title
            && let Some(at) = whole.find(&format!("{} at ", title.value))
        {
            offer(
                whole.get(at + title.value.len() + 4..).unwrap_or_default(),
                0.75,
                index,
                whole,
            );
        }
        if tells_when(whole)
            && let Some((_, name)) = whole.rsplit_once(" by ")
        {
            offer(name, 0.6, index, whole);
        }
        // "Acme - Welder" above the title.
        if let Some(title) = title
            && let Some(name) = whole.strip_suffix(title.value.as_str()).map(str::trim_end)
            && let Some(name) = name.strip_suffix(['-', '–', '—', '|', '·', ':'])
        {
            offer(name, 0.6, index, whole);
        }
        if whole.split_whitespace().count() > 14 && !is_row(line)
            || Some(index) == title_at && row(line).is_none()
            || line.bullet.is_some()
            || whole.ends_with([':', '?'])
            || tells_when(whole)
            // "Department: Laboratory Services"
            || whole.split_once(':').is_some_and(|(label, value)| label.split_whitespace().count() <= 3 && !value.is_empty())
            || is_heading(whole)
            || is_closed(whole)
            || is_label(whole)
        {
            continue;
        }
        let distance = match title_at {
            // A row of everything: the firm stands in it, too.
            Some(at) if index == at => 0.5,
            Some(at) if index == at + 1 => 0.45,
            // Right above the title, as the first line of the page.
            Some(at) if index + 1 == at => {
                if index == 0 {
                    0.45
                } else {
                    0.35
                }
            }
            Some(at) if index == at + 2 => 0.3,
            // The head of a letter or of a page.
            Some(at) if index == 0 && at <= 6 => 0.3,
            Some(at) if index < at => 0.15,
            _ => 0.2,
        };
        let pieces = line.cells.iter().flat_map(|cell| {
            cell.text
                .split(['|', '·', '•', '–', '—'])
                .flat_map(|piece| piece.split(" - "))
        });
        for (number, piece) in pieces
            .map(str::trim)
            .filter(|piece| !piece.is_empty() && title.is_none_or(|title| title.value != *piece))
            .enumerate()
            .take(4)
        {
            let name = match trailing_place(piece) {
                // "University of Strathmoor" is no university with a place behind it.
                Some((cut, _)) if place_score(piece) < 0.7 && !ends_small(piece.get(..cut).unwrap_or_default()) => {
                    piece.get(..cut).unwrap_or(piece)
                }
                _ => piece.split_once(", ").map_or(piece, |(name, place)| {
                    // "Department for Environment, Food and Rural Affairs"
                    let goes_on = Words(" and | & | und | et | y | e ")
                        .iter()
                        .any(|and| place.contains(and));
                    if company_score(place) >= 0.5 || goes_on && place_score(place) < 0.5 {
                        piece
                    } else {
                        name
                    }
                }),
            };
            offer(name, distance - 0.08 * number as f64, index, whole);
        }
    }
    for (index, line) in text.iter().enumerate().take(300) {
        if let Some((name, score)) = company_in(line) {
            offer(&name, score, index, line);
        }
    }
    for (name, index) in speakers(lines, text) {
        let quote = text.get(index).map(String::as_str).unwrap_or_default();
        offer(&name, 0.25, index, quote);
    }
    // An agency below its department: "Department of the Interior" over "National Park Service".
    let agencies: Vec<(f64, Found<String>)> = offers
        .iter()
        .filter(|(_, department)| department.value.starts_with("Department of "))
        .filter_map(|(score, department)| {
            let at = text.iter().position(|line| line.trim() == department.value)?;
            let agency = text.get(at + 1)?.trim();
            let is_agency = agency.split_whitespace().any(|word| AGENCIES.contains(word));
            (is_agency && could_be_firm(agency)).then(|| (score + 0.1, found(agency, department.confidence, agency)))
        })
        .collect();
    offers.extend(agencies);
    // A letter's foot tells who writes, where nobody else is told.
    if offers.iter().all(|(score, _)| *score <= 0.4)
        && let Some(foot) = text.iter().rev().take(12).find_map(|line| firm_of_foot(line))
    {
        return Some(foot);
    }
    let (score, best) = offers
        .iter()
        .filter(|(score, _)| *score > 0.4)
        .reduce(|best, other| if other.0 > best.0 { other } else { best })?;
    // "Hotel Belvedere del Lago" rather than the "Hotel Belvedere" that begins it.
    let longer = offers.iter().find(|(other, name)| {
        *other > score - 0.35
            && name
                .value
                .strip_prefix(best.value.as_str())
                .is_some_and(|rest| rest.starts_with(' '))
    });
    Some(longer.map_or(best, |(_, name)| name).clone())
}

/// "Kolbe & Reuter GmbH · Friedrichsplatz 3 · 34117 Kassel": the firm in the foot of a letter.
fn firm_of_foot(line: &str) -> Option<Found<String>> {
    let mut pieces = line
        .split(['·', '|', '•', ',', '–'])
        .flat_map(|piece| piece.split(" - "))
        .map(str::trim);
    let name = pieces.next()?;
    let has_postcode = |piece: &str| {
        piece
            .split_whitespace()
            .any(|word| word.len() >= 4 && word.chars().all(|c| c.is_ascii_digit()))
    };
    (company_score(name) >= 0.5 && could_be_firm(name) && pieces.any(has_postcode)).then(|| found(name, 0.5, line))
}

/// What a firm does that is named before it.
const SEEKS: Words =
    Words(" søger| söker| sucht| recherche| recrute| busca| cerca| zoekt| szuka| seeks| is hiring| procura");

/// "Posted on April 30", "Veröffentlicht vor 3 Tagen".
fn tells_when(line: &str) -> bool {
    let lower = folded(line);
    Words("posted |published |updated |veroffentlicht|erschienen|publie|publicad|pubblicat|geplaatst|opublikowan|publicerad")
        .iter()
        .any(|mark| lower.starts_with(mark))
}

/// Letters of a name as addresses have them.
fn squeezed(name: &str) -> String {
    let lower = folded(name);
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| {
        !Words("the|gmbh|ag|kg|e|k|ltd|limited|inc|llc|plc|co|sa|sas|sl|srl|bv|ab|pty|pvt").contains(word)
    });
    words.collect()
}

/// First labels of the addresses in a text, but for those of mail and job sites.
fn hosts(text: &[String]) -> Vec<String> {
    let known = Words("gmail|googlemail|outlook|hotmail|yahoo|gmx|web|icloud|proton|example");
    let mut hosts = Vec::new();
    for line in text {
        let mails = emails(line)
            .into_iter()
            .filter_map(|(_, _, mail)| mail.split_once('@').map(|(_, host)| host.to_owned()));
        let links = addresses(line).into_iter().filter_map(|(_, _, url)| {
            let host = url.split_once("://")?.1.split('/').next()?;
            Some(host.trim_start_matches("www.").to_owned())
        });
        for host in mails.chain(links) {
            let labels: Vec<&str> = host.split('.').collect();
            for label in labels.iter().take(labels.len().saturating_sub(1)) {
                let label: String = folded(label).chars().filter(|c| c.is_alphanumeric()).collect();
                if label.len() >= 4 && !known.contains(&label) && !SITES.contains(&label) {
                    hosts.push(label);
                }
            }
        }
    }
    hosts
}

/// Whether a piece of a head may be a firm's name.
pub(crate) fn could_be_firm(name: &str) -> bool {
    let words = name.split_whitespace().count();
    let is_name = (1..=7).contains(&words)
        && name.chars().count() >= 2
        && !name.contains([':', ';', '€', '$', '£', '@'])
        && !name.contains("! ")
        && (!name.ends_with(['.', '!', '?', '…']) || company_score(name) >= 0.5 || name.ends_with("Inc."))
        && name
            .chars()
            .next()
            .is_some_and(|c| c.is_uppercase() || c.is_ascii_digit() || c.is_alphabetic() && c >= '\u{3000}');
    // "Acme Devices makes surgical tables" is a sentence.
    let in_small = |word: &str| word.chars().all(char::is_lowercase) && !SMALL.contains(word);
    let tells = words >= 4 && name.split_whitespace().rev().take(2).all(in_small);
    // "Offre n° 203KXLT"
    let is_number = ["n°", "nº", "№"].iter().any(|sign| name.to_lowercase().contains(sign));
    let is_town = OF_TOWNS.iter().any(|mark| name.starts_with(mark));
    is_name
        && !is_number
        && !tells
        && (words > 1 || name.chars().count() > 2 || name.chars().all(char::is_uppercase))
        && !has_gender_mark(name)
        && !is_label(name)
        && !IS_GENERAL.contains(name)
        && !NO_NAMES.contains(name)
        && !is_row_of_pages(name)
        && !SITES.contains(folded(name))
        && (title_score(name) < 0.5 || company_score(name) >= 0.6)
        && job_type(name).is_none()
        && work_mode(name).is_none()
        && !dates::has_date(name)
        && pay::pay(name).is_none()
        && (place_score(name) < 0.5 || company_score(name) >= 0.5 || is_town)
        && !is_heading(name)
        && !name.chars().all(|c| !c.is_alphabetic())
        && !name.chars().next().is_some_and(|c| c.is_ascii_digit() && words > 2)
        && !Words("jobs|careers|karriere|vacancies|stellenangebote|stellenangebot|stellenanzeige|jobangebot|emploi|offre d'emploi|empleo|oferta de empleo|\
            oferta de trabajo|vagas|vaga|vacatures|vacature|offerta di lavoro|oferta pracy|job advert|job offer|job|executive|permanent")
            .contains(folded(name))
}

/// "Projecten Over ons Werken bij Contact": pages of a site, one after the other.
fn is_row_of_pages(name: &str) -> bool {
    let lower = format!(" {} ", folded(name));
    let pages = Words(
        "about|about us|contact|news|home|projects|careers|uber uns|kontakt|aktuelles|karriere|leistungen|referenzen|over ons|werken bij|\
        nieuws|a propos|actualites|contacto|noticias|chi siamo|contatti|servizi|om oss|kontakta oss|o nas",
    );
    pages.iter().filter(|page| lower.contains(&format!(" {page} "))).count() >= 2
}

/// "Acme is looking for …", "About Acme", "Join Acme": the name, and how sure it is.
fn company_in(text: &str) -> Option<(String, f64)> {
    for mark in Words(
        " is looking for| is hiring| is seeking| is searching| seeks | needs a| is recruiting| sucht | recherche | recrute |\
         is a | is an | is the | are a | busca | cerca | zoekt | ist ein| ist der| est un| es una | es un | è un| é uma | é um |\
         jest | är ett| är en",
    ) {
        // "Officine Bellandi, azienda di Reggio Emilia, cerca"
        let first = |part: &str| name_at_end(part.split_once(',')?.0);
        if let Some(at) = text.find(mark)
            && let Some(name) = name_at_end(text.get(..at)?).or_else(|| first(text.get(..at)?))
        {
            let sure = Words(" is a| is the| are a|ist|est un| es un| è un| é um|jest|är e")
                .iter()
                .any(|weak| mark.starts_with(weak.trim_end()) || mark.contains(weak));
            return Some((name, if sure { 0.3 } else { 0.45 }));
        }
    }
    for mark in Words(
        "piszę w imieniu |On behalf of |Im Auftrag der |Im Auftrag von |Au nom de |W imieniu |About |Über |Join |At |Bei |Bei der |Chez |À propos de |Acerca de |Sobre a |Sobre o |Sobre |Over |Our client, |O firmie |Om ",
    ) {
        if let Some(rest) = text.strip_prefix(mark) {
            let end = rest.find([',', '.', ':', '!']).unwrap_or(rest.len());
            let part = rest.get(..end)?;
            let part = part.split(" as ").next().unwrap_or(part);
            let part = part.split(" we ").next().unwrap_or(part);
            if let Some(name) = name_of(part) {
                return Some((name, if mark.starts_with("Our client") { 0.8 } else { 0.4 }));
            }
        }
    }
    None
}

/// Words that begin sentences and name no firm.
const NO_NAMES: Words = Words(
    "We|Our|The|You|Your|This|It|Us|I|Wir|Nous|Who|Team|And|She|He|They|What|When|Where|How|As|In|On|At|For|To|If|With|No|Not|\
    There|That|These|Those|All|Each|Every|Please|Our|My|A|An|Job|Role|Company|Location|Die|Der|Das|Ein|Eine|Unser|Unsere|Du|Sie|\
    Ihr|Le|La|Les|Un|Une|Notre|Nos|Vous|El|Los|Las|Una|Uno|O|Os|As|Um|Uma|Il|Lo|Gli|De|Het|Een|Wij|Ons|Onze|Je|Vi|Du|Det|Den|\
    Seit|Als|Für|Im|Mit|Zur|Zum|Depuis|Pour|Dans|Para|Por|Con|Desde|Per|Da|Voor|Met|Sinds",
);

/// A name that would end in a small word or is a single general one.
fn ends_small(name: &str) -> bool {
    let last = name.trim_end_matches([' ', ',']).rsplit(' ').next().unwrap_or_default();
    SMALL.contains(last) || IS_GENERAL.contains(name.trim())
}

/// What a house is, and not its name.
const IS_GENERAL: Words = Words(
    "University|College|Department|Ministry|City|Council|Company|Trust|Foundation|Hospital|Institute|School|Bank|Agency|\
    Gemeente|Stadt|Ville|Universität|Hochschule|Université|Universidad|Universidade|Università|Universiteit|Mairie|Comune",
);

/// How the names of towns begin that employ people themselves.
pub(crate) const OF_TOWNS: Words = Words(
    "Town of |City of |County of |Village of |Municipality of |Stadt |Gemeinde |Markt |Landkreis |Mairie de |Ville de |Commune de |\
    Ayuntamiento de |Comune di |Gemeente |Kommune |Prefeitura de |Gmina |Urząd ",
);

/// What the agencies of a department are called.
const AGENCIES: Words = Words(
    "Service|Agency|Administration|Bureau|Office|Command|Center|Corps|Institute|Institutes|Force|Guard|Survey|Commission|Board",
);

/// Small words inside the names of firms.
const SMALL: Words =
    Words("of|and|de|la|le|von|der|für|the|for|di|da|do|dos|van|en|y|e|i|och|&|an|am|ob|bei|sur|upon|del");

fn name_of(part: &str) -> Option<String> {
    let words: Vec<&str> = part.split_whitespace().collect();
    let good = !words.is_empty()
        && words.len() <= 5
        && words.iter().enumerate().all(|(at, word)| {
            let small = at > 0 && SMALL.contains(word);
            small
                || word
                    .chars()
                    .next()
                    .is_some_and(|c| c.is_uppercase() || c.is_ascii_digit() || c == '&')
        })
        && (words.len() > 1 || words.first().is_some_and(|word| !NO_NAMES.contains(word)));
    good.then(|| words.join(" ").trim_end_matches([',', '.', ':']).to_owned())
}

/// The name that a piece of a sentence is, without an article.
fn name_at_end(part: &str) -> Option<String> {
    // "Stadt Lindenberg (rd. 38.000 Einwohner)"
    let part = part
        .trim_end()
        .strip_suffix(')')
        .and_then(|part| Some(part.rsplit_once('(')?.0))
        .unwrap_or(part)
        .trim_end();
    let part = part.rsplit(['.', '!', '?', ',']).next().unwrap_or(part).trim();
    let bare = [
        "The ", "Die ", "Der ", "Das ", "Le ", "La ", "Les ", "L'", "El ", "Il ", "O ", "A ", "De ", "Het ",
    ]
    .iter()
    .find_map(|article| part.strip_prefix(article));
    let bare = bare.unwrap_or(part);
    // "Sunny Hollow Dentistry in Boise"
    let bare = bare.split_once(" in ").map_or(bare, |(name, _)| name);
    let name = name_of(bare)?;
    let first = name.split_whitespace().next().unwrap_or_default();
    (!NO_NAMES.contains(first)).then_some(name)
}

/// Names at the beginning of sentences of running text, with the line: who does something there.
fn speakers(lines: &[Line], text: &[String]) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    for (index, line) in lines.iter().enumerate().take(60) {
        let Some(whole) = text
            .get(index)
            .filter(|text| line.bullet.is_none() && text.split_whitespace().count() >= 8)
        else {
            continue;
        };
        for sentence in whole.split(". ").take(12) {
            let words: Vec<&str> = sentence.split_whitespace().collect();
            let is_name = |word: &str| word.chars().next().is_some_and(|c| c.is_uppercase() || c == '&');
            let from = usize::from(
                words
                    .first()
                    .is_some_and(|word| Words("The|Die|Der|Das|Le|La|El|Il|O|A|De|Het").contains(word)),
            );
            let mut to = from;
            // "Department of Land Records": a small word goes on to the next one.
            let joins = |at: usize| {
                words.get(at).is_some_and(|word| SMALL.contains(word))
                    && words.get(at + 1).is_some_and(|word| is_name(word))
            };
            while to < words.len().min(from + 6)
                && (words
                    .get(to)
                    .is_some_and(|word| is_name(word) && !word.ends_with([',', ':', ';']))
                    || to > from && joins(to))
            {
                to += 1;
            }
            let name = words.get(from..to).unwrap_or_default();
            // "The Town of Kinsella Lake (pop. 6,120) runs"
            let mut after = words.get(to..).unwrap_or_default();
            if after.first().is_some_and(|word| word.starts_with('(')) {
                let closed = after
                    .iter()
                    .position(|word| word.ends_with(')'))
                    .map_or(after.len(), |at| at + 1);
                after = after.get(closed..).unwrap_or_default();
            }
            let goes_on = after
                .first()
                .is_some_and(|word| word.chars().next().is_some_and(char::is_lowercase));
            let starts = name.first().is_some_and(|word| !NO_NAMES.contains(word));
            if goes_on && starts {
                found.push((name.join(" "), index));
            }
        }
    }
    found
}
