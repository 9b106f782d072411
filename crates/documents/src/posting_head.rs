//! Title, firm and place of a posting where no label tells them: mostly its first lines.

use crate::Found;
use crate::addresses::{addresses, emails};
use crate::dates::{self, folded};
use crate::passage::Line;
use crate::pay;
use crate::places::{is_big_city, is_country, is_remote, is_state, is_state_code, place_score, trailing_place};
use crate::posting::PostingReading;
use crate::posting_facts::{is_closed, job_type, work_mode};
use crate::posting_labels::{is_label, without_mode};
use crate::posting_lists::{is_heading, opens_list};
use crate::posting_site::SITES;
use crate::posting_text::found;
use crate::roles::{company_score, title_score};
use crate::vocabulary::Words;

/// How many lines a head has at most.
const HEAD: usize = 14;

/// Fills title, firm and place; the number of the title's line.
pub(crate) fn head(reading: &mut PostingReading, lines: &[Line]) -> Option<usize> {
    let text: Vec<String> = lines.iter().map(Line::text).collect();
    if reading.title.is_none() {
        reading.title = title(lines, &text).or_else(|| title_in_prose(&text));
    }
    let quote = reading.title.as_ref().map(|title| title.quote.clone());
    let at = quote
        .as_ref()
        .and_then(|quote| text.iter().take(2 * HEAD).position(|line| line.trim() == quote.trim()));
    if reading.company.as_ref().is_none_or(|company| company.confidence < 0.5) {
        let sitename = reading.company.take();
        reading.company = company(reading.title.as_ref(), at, lines, &text, sitename.as_ref()).or(sitename);
    }
    if reading.location.is_none() {
        reading.location = place(reading, at, lines, &text);
    }
    at
}

fn title(lines: &[Line], text: &[String]) -> Option<Found<String>> {
    let mut best: Option<(f64, Found<String>)> = None;
    for (index, line) in lines.iter().enumerate().take(2 * HEAD) {
        if index >= HEAD && line.level != Some(1) {
            continue;
        }
        let text_of = |at: usize| text.get(at).map(String::as_str).unwrap_or_default();
        let whole = text_of(index)
            .trim()
            .trim_start_matches(['#', '*', '-', ' '])
            .trim_end_matches(['*', ' ', '|']);
        let words = whole.split_whitespace().count();
        if words == 0
            || words > 16
            || whole.ends_with(['.', ':', '!', '?']) && !whole.ends_with("d).")
            || whole.contains(": ") && line.level.is_none()
            || line.bullet.is_some()
            || is_heading(whole)
            || is_closed(whole)
            || ["Save ", "Apply for ", "Apply to ", "Share "]
                .iter()
                .any(|button| whole.starts_with(button))
        {
            continue;
        }
        // A line of a paragraph is no title, whatever words it holds.
        let next = lines.get(index + 1);
        let in_paragraph = line.page == 0
            && whole.chars().count() > 60
            && next.is_some_and(|next| next.gap_above == 0.0 && next.text().chars().count() > 40);
        let goes_on = index > 0 && line.gap_above == 0.0 && whole.chars().next().is_some_and(char::is_lowercase);
        let has_mark = has_gender_mark(whole);
        if (in_paragraph && !has_mark || goes_on) && line.level.is_none() {
            continue;
        }
        // "Acme - Welder" over "Welder": the shorter line is the title.
        let has_shorter = text.iter().enumerate().take(2 * HEAD).any(|(at, other)| {
            let other = other.trim();
            at != index && title_score(other) >= 0.5 && joined_by_dash(whole, other)
        });
        if has_shorter {
            continue;
        }
        let (title, _) = title_and_rest(whole, index, text);
        if title.matches(',').count() > 1 && line.level.is_none() {
            continue;
        }
        let mut score = title_score(title);
        score += if has_mark { 0.6 } else { 0.0 };
        score += if line.level == Some(1) { 0.5 } else { 0.0 };
        score += 0.3 - 0.04 * index as f64;
        score -= if words > 9 { 0.3 } else { 0.0 };
        // "Executive", "Manager": a level of a site's own, more often than a title.
        score -= if words == 1 && line.level.is_none() { 0.25 } else { 0.0 };
        score -= if company_score(title) > title_score(title) {
            0.4
        } else {
            0.0
        };
        // "Principal duties"
        score -= if index >= 3 && line.level != Some(1) && opens_list(lines, index) {
            0.5
        } else {
            0.0
        };
        score -= if job_type(whole).is_some() && words <= 3 && title_score(title) < 0.5 {
            0.5
        } else {
            0.0
        };
        if score > best.as_ref().map_or(0.6, |(known, _)| *known) {
            best = Some((score, found(title, (0.4 + 0.35 * score).min(0.92), text_of(index))));
        }
    }
    best.map(|(_, title)| title)
}

/// A line is another one with something before or behind it: "Acme - Welder", "Welder | Acme".
fn joined_by_dash(whole: &str, part: &str) -> bool {
    let rest = whole
        .strip_prefix(part)
        .map(str::trim_start)
        .or_else(|| whole.strip_suffix(part).map(str::trim_end));
    rest.is_some_and(|rest| {
        let signs = ['-', '–', '—', '|', '·', '@'];
        rest.chars().count() > 2 && (rest.starts_with(signs) || rest.ends_with(signs))
    })
}

/// "We are looking for a Senior Engineer to …".
fn title_in_prose(text: &[String]) -> Option<Found<String>> {
    let marks = Words(
        "looking for a |looking for an |hiring a |hiring an |seeking a |seeking an |join us as a |join us as an |\
        join our team as a |suchen wir eine |suchen wir einen |recherchons un |recherchons une |recherche un |\
        recherche une |buscamos un |buscamos una |search of a |role of |position of |suchen ab sofort eine |\
        suchen eine |suchen einen |zoeken wij een |zoeken een |cerchiamo un |cerchiamo una |procuramos um |\
        procuramos uma |soker en |szukamy ",
    );
    for text in text.iter().take(60) {
        let lower = text.to_lowercase();
        if lower.len() != text.len() {
            continue;
        }
        for mark in marks {
            let Some(at) = lower.find(mark) else { continue };
            let rest = text
                .get(at + mark.len()..)
                .unwrap_or_default()
                .trim_start_matches(['n', ' ']);
            let stop = [
                " to ", " who ", " with ", " for ", " in ", " at ", ".", ",", ";", " that ", " and ", " pour ",
                " mit ", " für ", " para ", " – ", " - ", "!", " on ", ":",
            ];
            let end = stop
                .iter()
                .filter_map(|stop| rest.find(stop))
                .min()
                .unwrap_or(rest.len());
            let title = rest.get(..end).unwrap_or_default().trim();
            let words = title.split_whitespace().count();
            if (1..=8).contains(&words) && title_score(title) >= 0.5 {
                return Some(found(title, 0.6, text));
            }
        }
    }
    None
}

fn has_gender_mark(text: &str) -> bool {
    let compact: String = folded(text)
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '（' => '(',
            '）' => ')',
            c => c,
        })
        .collect();
    Words(
        "(m/w/d)|(w/m/d)|(m/f/d)|(f/m/d)|(d/m/w)|(m/f/x)|(h/f)|(f/h)|(m/f)|(f/m/x)|(all)|(m/w/x)|(gn)|m/w/d|\
        (f/m/div)|(k/m)|(m/v)|h/f|(x/f/m)|(div/f/m)|(m/v/x)|(k/m/x)|(正社員)",
    )
    .iter()
    .any(|mark| compact.contains(mark))
}

/// The title of a line that goes on with firm or place.
fn title_and_rest<'a>(line: &'a str, index: usize, text: &[String]) -> (&'a str, &'a str) {
    let marks = [" | ", " – ", " — ", " - ", " @ ", " at ", " bei ", " chez ", " · "];
    let cut = marks
        .iter()
        .filter_map(|mark| {
            let at = line.find(mark)?;
            let head = line.get(..at)?;
            let tail = line.get(at + mark.len()..)?;
            let sign = mark.trim();
            let first = tail.split([',', '|', '·', '(', '–', '—']).next().unwrap_or(tail).trim();
            // "Driver – Nights", "Engineer - Platform" keep their second half unless that is a place or a firm.
            let is_repeated = matches!(sign, "-" | "–" | "—")
                && text
                    .iter()
                    .enumerate()
                    .any(|(at, other)| at != index && other.len() > line.len() && holds(other, line));
            let is_other = !is_repeated
                && (matches!(sign, "|" | "@" | "·")
                    || sign.chars().all(char::is_alphabetic)
                    || place_score(tail) >= 0.7
                    || place_score(first) >= 0.7
                    || company_score(first) >= 0.8
                    || job_type(first).is_some()
                    || work_mode(first).is_some()
                    || is_named(first, index, text));
            (title_score(head) >= 0.5 && title_score(tail) < 0.5 && is_other).then_some((at, at + mark.len()))
        })
        .min();
    match cut {
        Some((at, from)) => (
            line.get(..at).unwrap_or(line).trim(),
            line.get(from..).unwrap_or_default(),
        ),
        None => (line, ""),
    }
}

/// Whether a name of a head stands in the running text, too.
fn is_named(name: &str, index: usize, text: &[String]) -> bool {
    name.chars().count() >= 3 && mentions(name, index, text) > 0
}

/// How many other lines hold a name, as it is written.
fn mentions(name: &str, index: usize, text: &[String]) -> usize {
    text.iter()
        .enumerate()
        .filter(|(at, line)| *at != index && line.split_whitespace().count() > 5 && holds(line, name))
        .count()
}

fn holds(line: &str, name: &str) -> bool {
    line.match_indices(name).any(|(at, _)| {
        let before = line.get(..at).and_then(|head| head.chars().next_back());
        let after = line.get(at + name.len()..).and_then(|tail| tail.chars().next());
        let is_wide = name.chars().any(|c| c >= '\u{3000}');
        is_wide || !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// The firm: what the head names beside the title, what the text says of itself, whose address stands in it.
fn company(
    title: Option<&Found<String>>,
    title_at: Option<usize>,
    lines: &[Line],
    text: &[String],
    site: Option<&Found<String>>,
) -> Option<Found<String>> {
    let hosts = hosts(text);
    let mut best: Option<(f64, Found<String>)> = None;
    let mut offer = |name: &str, score: f64, index: usize, quote: &str| {
        let name = name.trim().trim_end_matches([',', ':', ';']).trim();
        let name = [" Jobs", " Careers", " Karriere", " Vacancies", " Home Page"]
            .iter()
            .find_map(|end| name.strip_suffix(end))
            .unwrap_or(name);
        if !could_be_firm(name) {
            return;
        }
        let named = mentions(name, index, text).min(3) as f64;
        let squeezed = squeezed(name);
        let at_home = squeezed.len() >= 4
            && hosts
                .iter()
                .any(|host| host.contains(&squeezed) || squeezed.contains(host.as_str()));
        let by_site = site.is_some_and(|site| site.value == name);
        let score = score
            + 0.3 * company_score(name)
            + 0.12 * named
            + if at_home { 0.3 } else { 0.0 }
            + if by_site { 0.3 } else { 0.0 };
        // "Hotel Belvedere del Lago" rather than the "Hotel Belvedere" that begins it.
        let is_longer = best.as_ref().is_some_and(|(known, other)| {
            score > known - 0.3
                && name
                    .strip_prefix(other.value.as_str())
                    .is_some_and(|rest| rest.starts_with(' '))
        });
        if is_longer || score > best.as_ref().map_or(0.4, |(known, _)| *known) {
            best = Some((score, found(name, (0.25 + 0.6 * score).min(0.9), quote)));
        }
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
        if whole.split_whitespace().count() > 14
            || Some(index) == title_at
            || line.bullet.is_some()
            || whole.ends_with([':', '?'])
            || tells_when(whole)
            || is_heading(whole)
            || is_closed(whole)
            || is_label(whole)
        {
            continue;
        }
        let distance = match title_at {
            Some(at) if index == at + 1 => 0.45,
            Some(at) if index + 1 == at => 0.35,
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
            .filter(|piece| !piece.is_empty())
            .enumerate()
            .take(4)
        {
            let name = match trailing_place(piece) {
                Some((cut, _)) if place_score(piece) < 0.7 => piece.get(..cut).unwrap_or(piece),
                _ => piece.split_once(", ").map_or(
                    piece,
                    |(name, place)| {
                        if company_score(place) >= 0.5 { piece } else { name }
                    },
                ),
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
    best.map(|(_, name)| name)
}

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
fn could_be_firm(name: &str) -> bool {
    let words = name.split_whitespace().count();
    let is_name = (1..=7).contains(&words)
        && name.chars().count() >= 2
        && !name.contains([':', '€', '$', '£', '@'])
        && (!name.ends_with(['.', '!', '?', '…']) || company_score(name) >= 0.5 || name.ends_with("Inc."))
        && name
            .chars()
            .next()
            .is_some_and(|c| c.is_uppercase() || c.is_ascii_digit() || c >= '\u{3000}');
    is_name
        && !has_gender_mark(name)
        && !SITES.contains(folded(name))
        && (title_score(name) < 0.5 || company_score(name) >= 0.6)
        && job_type(name).is_none()
        && work_mode(name).is_none()
        && !dates::has_date(name)
        && pay::pay(name).is_none()
        && (place_score(name) < 0.5 || company_score(name) >= 0.5)
        && !is_heading(name)
        && !name.chars().all(|c| !c.is_alphabetic())
        && !name.chars().next().is_some_and(|c| c.is_ascii_digit() && words > 2)
        && !Words("jobs|careers|karriere|vacancies|stellenangebote|emploi|empleo|vagas|vacatures|job advert|job|executive|permanent")
            .contains(folded(name))
}

/// "Acme is looking for …", "About Acme", "Join Acme": the name, and how sure it is.
fn company_in(text: &str) -> Option<(String, f64)> {
    for mark in Words(
        " is looking for| is hiring| is seeking| is searching| seeks | needs a| is recruiting| sucht | recherche | recrute |\
         is a | is an | is the | are a | busca | cerca | zoekt | ist ein| ist der| est un| es una | es un | è un| é uma | é um |\
         jest | är ett| är en",
    ) {
        if let Some(at) = text.find(mark)
            && let Some(name) = name_at_end(text.get(..at)?)
        {
            let sure = Words(" is a| is the| are a|ist|est un| es un| è un| é um|jest|är e")
                .iter()
                .any(|weak| mark.starts_with(weak.trim_end()) || mark.contains(weak));
            return Some((name, if sure { 0.3 } else { 0.45 }));
        }
    }
    for mark in Words(
        "About |Über |Join |At |Bei |Bei der |Chez |À propos de |Acerca de |Sobre a |Sobre o |Sobre |Over |Our client, |O firmie |Om ",
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

/// Small words inside the names of firms.
const SMALL: Words = Words("of|and|de|la|le|von|der|für|the|for|di|da|do|dos|van|en|y|e|i|och|&|für");

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
    let part = part.rsplit(['.', '!', '?', ',']).next().unwrap_or(part).trim();
    let bare = [
        "The ", "Die ", "Der ", "Das ", "Le ", "La ", "Les ", "L'", "El ", "Il ", "O ", "A ", "De ", "Het ",
    ]
    .iter()
    .find_map(|article| part.strip_prefix(article));
    let name = name_of(bare.unwrap_or(part))?;
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
            let goes_on = words
                .get(to)
                .is_some_and(|word| word.chars().next().is_some_and(char::is_lowercase));
            let starts = name.first().is_some_and(|word| !NO_NAMES.contains(word));
            if goes_on && starts {
                found.push((name.join(" "), index));
            }
        }
    }
    found
}

/// The place: what the head names, else what the text says.
fn place(reading: &PostingReading, title_at: Option<usize>, lines: &[Line], text: &[String]) -> Option<Found<String>> {
    let firm = reading
        .company
        .as_ref()
        .map(|company| company.value.as_str())
        .unwrap_or_default();
    let mut best: Option<(f64, Found<String>)> = None;
    for (index, line) in lines.iter().enumerate().take(title_at.map_or(HEAD, |at| at + 10)) {
        let whole = text.get(index).map(String::as_str).unwrap_or_default();
        if whole.split_whitespace().count() > 14 || line.bullet.is_some() || is_heading(whole) || is_closed(whole) {
            continue;
        }
        let mut offer = |place: &str, score: f64| {
            let place = place.trim().trim_matches(|c: char| matches!(c, '(' | ')' | ',' | ' '));
            if !place.is_empty() && place != firm && score > best.as_ref().map_or(0.5, |(known, _)| *known) {
                best = Some((score, found(place, (0.3 + 0.6 * score).min(0.9), whole)));
            }
        };
        let nearness = 0.01 * index as f64;
        if Some(index) == title_at {
            if let Some((_, from)) = trailing_place(whole) {
                offer(whole.get(from..).unwrap_or_default(), 0.6 - nearness);
            }
            continue;
        }
        let pieces = line
            .cells
            .iter()
            .flat_map(|cell| cell.text.split(['|', '·', '•', '–', '—']));
        for piece in pieces.map(str::trim).filter(|piece| !piece.is_empty()) {
            let score = place_score(piece).max(if is_town_and_region(piece) { 0.8 } else { 0.0 });
            if score >= 0.7 && !is_remote(&folded(piece)) {
                offer(without_mode(piece), score - nearness);
                continue;
            }
            if let Some((_, from)) = trailing_place(piece).filter(|_| title_score(piece) < 0.5) {
                offer(piece.get(from..).unwrap_or_default(), 0.7 - nearness);
                continue;
            }
            // A town that no list knows, behind the firm's name or alone, is named in the text, too.
            let tail = piece
                .strip_prefix(firm)
                .filter(|_| !firm.is_empty())
                .map(|rest| rest.trim_start_matches([',', '-', '–', '(', ' ']))
                .unwrap_or(piece);
            let town = tail.split([',', '(']).next().unwrap_or(tail).trim();
            let is_name = (1..=3).contains(&town.split_whitespace().count())
                && town.chars().next().is_some_and(char::is_uppercase)
                && town
                    .chars()
                    .all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’' | '.'))
                && town != firm
                && !SITES.contains(folded(town))
                && title_score(town) < 0.5
                && job_type(town).is_none()
                && work_mode(town).is_none();
            if is_name && text.iter().any(|line| is_told_as_place(line, town)) {
                offer(tail, 0.6 - nearness);
            } else if is_name && tail.len() < piece.len() && title_score(tail) < 0.5 {
                offer(tail, 0.55 - nearness);
            }
        }
    }
    best.map(|(_, place)| place).or_else(|| place_in_prose(text))
}

/// "Saint-Jean-sur-Richelieu, QC", "Wingfield, Adelaide SA", "Totnes, Devon": a town that no list knows, with its region.
fn is_town_and_region(piece: &str) -> bool {
    let Some((town, region)) = piece.rsplit_once(", ") else {
        return false;
    };
    let is_name = |text: &str| {
        (1..=5).contains(&text.split_whitespace().count())
            && text.chars().next().is_some_and(char::is_uppercase)
            && text
                .chars()
                .all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’' | '.' | ','))
    };
    let is_code = |code: &str| is_state_code(code) || Words("SA|NT|EC|KZN|GP|WC|FS|MP|NW").contains(code);
    let is_region = is_code(region)
        || is_state(&folded(region))
        || region
            .rsplit_once(' ')
            .is_some_and(|(city, code)| is_code(code) && is_big_city(&folded(city)));
    is_region && is_name(town) && title_score(town) < 0.5 && company_score(town) < 0.5
}

/// Small words before a place.
const AT: Words = Words(" in | near | à | en | bei | aus | te | w | we | i | em | ad | di | für unseren standort ");

fn is_told_as_place(line: &str, town: &str) -> bool {
    line.match_indices(town).any(|(at, _)| {
        let before = line.get(..at).unwrap_or_default().to_lowercase();
        AT.iter().any(|word| before.ends_with(word))
    })
}

/// "from our office in Sheffield", "für unseren Standort Maschen".
fn place_in_prose(text: &[String]) -> Option<Found<String>> {
    let marks = Words(
        "office in |offices in |based in |located in |branch in |site in |shop in |store in |depot in |hub in |school in |\
        workshop in |kitchen in |clinic in |practice in |lab in |warehouse in |Standort |Sitz in |Niederlassung in |\
        Filiale in |Werk in |agence de |site de |basé à |basée à |située à |situé à |ubicado en |ubicada en |oficina de |\
        oficinas en |oficina en |sede em |sede di |sede a |kantoor in |vestiging |gevestigd in |biuro w |biurze w |kontor i |\
        kontoret i ",
    );
    for line in text.iter().take(120) {
        for mark in marks {
            let Some(at) = line.find(mark) else { continue };
            let rest = line.get(at + mark.len()..).unwrap_or_default();
            let words: Vec<&str> = rest
                .split_whitespace()
                .take_while(|word| word.chars().next().is_some_and(char::is_uppercase))
                .take(3)
                .collect();
            let place = words.join(" ");
            let end = place.find([',', '.', ';', ':', '!']).unwrap_or(place.len());
            let place = place.get(..end).unwrap_or_default();
            if place.chars().count() >= 3 && !is_country(&folded(place)) {
                return Some(found(place, 0.55, line));
            }
        }
    }
    often_named(text)
}

/// The place that stands behind "in" in two lines or more, or in one where a list knows it.
fn often_named(text: &[String]) -> Option<Found<String>> {
    let mut counts: Vec<(String, usize, &str)> = Vec::new();
    for line in text.iter().take(120) {
        let mut words = line.split_whitespace().peekable();
        while let Some(word) = words.next() {
            if !Words("in|à|en|w|we|i|em|te").contains(word) {
                continue;
            }
            let Some(next) = words.peek() else { break };
            let place = next.trim_matches(|c: char| !c.is_alphanumeric());
            let is_name = place.chars().count() >= 3
                && place.chars().next().is_some_and(char::is_uppercase)
                && place.chars().any(char::is_lowercase)
                && place
                    .chars()
                    .all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'))
                && job_type(place).is_none()
                && work_mode(place).is_none()
                && dates::find(place).is_empty()
                && !is_country(&folded(place));
            if !is_name {
                continue;
            }
            match counts.iter_mut().find(|(known, ..)| known == place) {
                Some((_, count, _)) => *count += 1,
                None => counts.push((place.to_owned(), 1, line)),
            }
        }
    }
    counts
        .into_iter()
        .map(|(place, count, line)| (count + usize::from(place_score(&place) >= 0.7) * 2, place, line))
        .filter(|(votes, ..)| *votes >= 2)
        .reduce(|best, other| if other.0 > best.0 { other } else { best })
        .map(|(_, place, line)| found(&place, 0.5, line))
}
