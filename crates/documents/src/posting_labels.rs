//! What a posting tells behind labels: "Location: Berlin", a table's row, or a label and its value on two lines.

use crate::dates::{self, folded};
use crate::home::{address_score, ends_with_place};
use crate::passage::Line;
use crate::places::place_score;
use crate::posting::PostingReading;
use crate::posting_facts::{WEAK, hours, job_type, names_both, seniority, work_mode};
use crate::posting_lists::{List, heading};
use crate::posting_site::is_chrome;
use crate::posting_text::found;
use crate::roles::title_score;
use crate::vocabulary::Words;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Label {
    Title,
    Company,
    Location,
    JobType,
    WorkMode,
    Posted,
    Deadline,
    Seniority,
    Application,
}

const LABELS: &[(Label, Words)] = &[
    (
        Label::Title,
        Words(
            "المسمى الوظيفي|الوظيفة|pozisyon|должность|вакансия|посада|모집부문|포지션|stillingstittel|stilling|תפקיד|\
            pozice|\
            subject|betreff|objet|asunto|assunto|oggetto|temat|onderwerp|title|job title|position|position title|post|post title|role|vacancy|stelle|stellenbezeichnung|jobtitel|poste|intitule du poste|intitule|\
            puesto|cargo|vaga|posizione|functie|stanowisko|职位|職種",
        ),
    ),
    (
        Label::Company,
        Words(
            "الشركة|اسم الشركة|جهة العمل|firma adi|sirket|компания|работодатель|компанія|роботодавець|회사명|기업명|\
            virksomhed|arbejdsgiver|arbeidsgiver|tyonantaja|yritys|spolecnost|zamestnavatel|חברה|\
            company|employer|company name|employer name|organization|organisation|client|firma|unternehmen|arbeitgeber|\
            entreprise|societe|employeur|empresa|azienda|bedrijf|werkgever|pracodawca|arbetsgivare|公司|公司名称|会社名|企業名|hiring organization|organisation/company|organization/company|company/institute|hiring institution|agency/employer|agency|department name|🏢",
        ),
    ),
    (
        Label::Location,
        Words(
            "الموقع|المكان|مقر العمل|المدينة|مكان العمل|lokasyon|calisma yeri|sehir|konum|место работы|город|локация|\
            місто|місце роботи|근무지|근무지역|מיקום|misto vykonu prace|lokalita|munkavegzes helye|sijainti|arbejdssted|\
            arbeidssted|sted|locatie|locul de munca|based|sede di lavoro|plaats tewerkstelling|\
            location|locations|job location|job locations|work location|office location|place of work|standort|ort|arbeitsort|einsatzort|\
            dienstort|lieu|lieu de travail|localisation|ubicacion|lugar|lugar de trabajo|local|local de trabalho|localizacao|\
            sede|sede di lavoro|luogo|luogo di lavoro|locatie|standplaats|lokalizacja|miejsce pracy|ort/region|arbetsort|\
            placering|where|based in|town|city|city/town|town/city|station|gemeinde|kommune|工作地点|勤務地|arbeitsplatz|centre|kommun|zona|ville|ciudad|citta|cidade|miasto|plaats|stad|\
            duty station|work site|site|📍",
        ),
    ),
    (
        Label::JobType,
        Words(
            "نوع التوظيف|نوع الوظيفة|نوع الدوام|calisma sekli|тип занятости|занятость|고용형태|근무형태|היקף משרה|סוג משרה|\
            orario di lavoro|orario|horaire|horario|uren|hours|ansaettelsesform|stillingsprosent|\
            employment type|job type|job types|time type|type|contract|contract type|type of contract|working pattern|\
            beschaftigungsart|anstellungsart|pensum|arbeitspensum|beschaftigungsgrad|stellenprozent|taux d'activite|vertrag|vertragsart|arbeitszeit|type de contrat|contrat|tipo de contrato|jornada|\
            tipo di contratto|contratto|dienstverband|wymiar pracy|umowa|anstallningsform|omfattning|schedule|雇用形態",
        ),
    ),
    (
        Label::WorkMode,
        Words(
            "remote job|telework|teletravail|homeoffice|location type|work mode|work arrangement|workplace type|workplace|remote|remote type|arbeitsmodell|work model|modalidad|\
            modalidad de trabajo|arbeitsweise|remote policy|tryb pracy",
        ),
    ),
    (
        Label::Posted,
        Words(
            "تاريخ الاعلان|تاريخ النشر|ilan tarihi|дата публикации|등록일|\
            posted|date posted|posted on|published|veroffentlicht|veroffentlicht am|online seit|publie le|\
            publicado|publicado el|geplaatst|geplaatst op|opublikowano|datum|publicerad|掲載開始日",
        ),
    ),
    (
        Label::Deadline,
        Words(
            "اخر موعد للتقديم|اخر موعد|son basvuru tarihi|son basvuru|마감일|접수마감|ansogningsfrist|soknadsfrist|hakuaika|\
            hakuaika paattyy|annuncio valido fino al|valido fino al|plazo|open & closing dates|\
            open and closing dates|inscricoes ate|candidaturas ate|inscripciones hasta|solliciteren kan tot|solliciteren tot|\
            apply before|end date|aplikuj do|bewerben bis|bewirb dich bis|zamykamy|sok senast|sista ansokan|\
            deadline|frist|apply by|application deadline|closing date|applications close|closes|closing on|bewerbungsfrist|\
            bewerbungsschluss|bewerbung bis|date limite|date limite de candidature|fecha limite|prazo|scadenza|\
            sluitingsdatum|reageren tot|termin skladania|wazne do|sista ansokningsdag|valid through|expires|応募締切|date de fin d'affichage|date de cloture|cierre|募集期間|\
            last date to apply|last date|last day to apply|closing|posting closes|job closes|advert closes|vacancy closes|closing date and time|close date|applications due|due date|time left to apply|apply until|reageren t/m|anmeldeschluss|einsendeschluss",
        ),
    ),
    (
        Label::Seniority,
        Words("seniority|seniority level|level|experience level|karrierestufe|niveau"),
    ),
    (
        Label::Application,
        Words("apply|apply here|apply at|bewerben|application|how to apply|website|link|url|postuler"),
    ),
];

/// Labels of what is read elsewhere, or of nothing that is kept.
const OTHERS: Words = Words(
    "salary|salary range|pay|pay range|pay rate|rate|rate of pay|wage|band|grade|hours|hours per week|department|division|team|ref|ref no|\
    reference|researcher profile|type of role|research field|reference number|job ref|job reference|job id|requisition id|req id|vacancy reference|start date|starting|interview date|\
    duration|benefits|sector|industry|reports to|reporting to|line manager|responsible to|contact|tel|phone|email|e-mail|\
    gehalt|vergutung|lohn|kennziffer|referenznummer|beginn|eintritt|eintrittstermin|start|abteilung|bereich|befristung|dauer|branche|\
    salaire|remuneration|reference de l'offre|service|secteur|salario|retribucion|departamento|salaris|afdeling",
);

/// The lines, those with several labels each ("Location: Leeds   Salary: £30,000   Closes: 2 January") parted at them.
pub(crate) fn parted(lines: &[Line]) -> Vec<Line> {
    let mut whole = Vec::with_capacity(lines.len());
    for line in lines {
        let words = line.passage();
        let starts = label_starts(&words.text);
        if starts.len() < 2 {
            whole.push(line.clone());
            continue;
        }
        let first = starts.first().copied().filter(|at| *at > 0).map(|_| 0);
        let from: Vec<usize> = first.into_iter().chain(starts).collect();
        let to = from.iter().skip(1).copied().chain([words.text.len()]);
        whole.extend(from.iter().zip(to).map(|(&from, to)| Line {
            cells: vec![
                words
                    .slice(from, to)
                    .trim_matches(|c| c.is_whitespace() || matches!(c, '|' | '·' | '•' | ';' | ',')),
            ],
            ..line.clone()
        }));
    }
    whole
}

/// Where the labels of a text begin that a colon and a value follow: byte offsets.
fn label_starts(text: &str) -> Vec<usize> {
    let mut starts: Vec<usize> = Vec::new();
    for (colon, _) in text.match_indices(": ") {
        let before = text.get(..colon).unwrap_or_default();
        let words = before.match_indices(' ').map(|(at, _)| at + 1).chain([0]);
        let label = words.filter(|at| before.len() - at <= 40).filter(|at| {
            let name = before.get(*at..).unwrap_or_default();
            let is_known = label_of(name).is_some() || OTHERS.contains(folded(name).trim_end_matches('.'));
            name.starts_with(char::is_uppercase) && is_known
        });
        starts.extend(label.min());
    }
    starts
}

/// Fills what labels tell.
pub(crate) fn labels(reading: &mut PostingReading, lines: &[Line]) {
    let mut is_of_subject = false;
    let mut is_of_site = false;
    for (index, line) in lines.iter().enumerate().take(400) {
        let Some((label, name, value, quote)) = labelled(lines, index, line) else {
            continue;
        };
        let is_short = value.chars().count() <= 120;
        match label {
            // "Role: Accountant" far below is the site's own field of work.
            // The subject of a mail is often not the title alone.
            Label::Title if is_subject(&name) && !names_title(&value) => {}
            // "Position: 24 hours per week, evenings. This is a union position."
            Label::Title if value.contains(". ") || value.ends_with('.') && value.split_whitespace().count() > 5 => {}
            Label::Title
                if is_short
                    && index < 15
                    && (reading.title.is_none()
                        || is_of_subject && !is_subject(&name) && title_score(&value) >= 0.5) =>
            {
                is_of_subject = is_subject(&name);
                reading.title = Some(found(without_reference(&value), 0.92, &quote));
            }
            Label::Company if is_short && reading.company.is_none() && !is_withheld(&value) => {
                reading.company = Some(found(&value, 0.92, &quote));
            }
            // "Site" over the name of a house, "Town" over the place.
            Label::Location
                if is_short
                    && (reading.location.is_none()
                        || Words("town|city|town/city|city/town").contains(&name) && is_of_site) =>
            {
                is_of_site = name == "site";
                // "UK, fully remote", "In person": the way of working is no place.
                if let Some((mode, _)) = work_mode(&value) {
                    reading.work_mode.get_or_insert(found(mode, 0.95, &quote));
                }
                if work_mode(&value).is_none_or(|(mode, _)| mode != "ONSITE") || value.contains(',') {
                    reading.location = Some(found(without_mode(&value), 0.9, &quote));
                }
            }
            Label::JobType if is_short && reading.job_type.as_ref().is_none_or(|kind| kind.confidence <= WEAK) => {
                if names_both(&format!("{name} {value}")) {
                    // "Permanent" was only a hint.
                    reading.job_type.take_if(|kind| kind.confidence <= WEAK);
                    reading.employment_type_text = Some(found(&value, 0.92, &quote));
                } else if let Some(kind) = job_type(&value)
                    .or_else(|| hours(&format!("{name} {value}")))
                    .filter(|_| reading.employment_type_text.is_none() || hours(&value).is_some())
                {
                    // "Permanent" says for how long.
                    let surety = if hours(&value).is_some() || kind == "INTERNSHIP" {
                        0.92
                    } else {
                        WEAK
                    };
                    reading.job_type = Some(found(kind, surety, &quote));
                    reading.employment_type_text.get_or_insert(found(&value, 0.92, &quote));
                }
            }
            Label::WorkMode if is_short => {
                let mode = match answer(&value) {
                    Some(mode) => mode,
                    None => work_mode(&value)
                        .or_else(|| work_mode(&format!("{name} {value}")))
                        .map(|(mode, _)| mode),
                };
                if let Some(mode) = mode {
                    reading.work_mode.get_or_insert(found(mode, 0.95, &quote));
                }
            }
            Label::Posted => {
                if let Some(day) = date(&value) {
                    reading.posted_on.get_or_insert(found(&day, 0.88, &quote));
                }
            }
            Label::Deadline => {
                if let Some(day) = date(&value) {
                    reading.deadline_on.get_or_insert(found(&day, 0.92, &quote));
                }
            }
            Label::Seniority if is_short => {
                if let Some(level) = seniority(&value) {
                    reading.seniority_level.get_or_insert(found(level, 0.9, &quote));
                }
            }
            Label::Application => {
                if let Some((_, _, url)) = crate::contact::addresses(&value).into_iter().next() {
                    reading.application_url.get_or_insert(found(&url, 0.85, &quote));
                }
            }
            _ => {}
        }
    }
}

/// "Main contractor (name on application)": no name at all.
fn is_withheld(firm: &str) -> bool {
    let lower = folded(firm);
    Words("name on|confidential|undisclosed|vertraulich|confidentiel|confidencial|riservat|poufn")
        .iter()
        .any(|mark| lower.contains(mark))
}

fn is_subject(name: &str) -> bool {
    Words("subject|betreff|objet|asunto|assunto|oggetto|temat|onderwerp").contains(name)
}

/// A subject that is a title: no answer, nothing but the job's name.
fn names_title(subject: &str) -> bool {
    title_score(subject) >= 0.5
        && !subject.contains([':', '!', '?', '$', '€', '£'])
        && subject.matches(" - ").count() < 2
}

/// What "no" and "not said" answer to the question whether work is remote.
pub(crate) fn answer(value: &str) -> Option<Option<&'static str>> {
    let value = folded(value);
    let value = value.trim_matches(|c: char| !c.is_alphanumeric());
    if Words("no|nein|non|nee|not eligible").contains(value) {
        return Some(Some("ONSITE"));
    }
    Words("non precise|not specified|keine angabe|n/a|no especificado")
        .contains(value)
        .then_some(None)
}

/// The line is a label and nothing else.
pub(crate) fn is_label(text: &str) -> bool {
    label_of(text).is_some()
}

fn label_of(text: &str) -> Option<(Label, String)> {
    let name = folded(text);
    let sign = name.trim().trim_end_matches(['\u{FE0F}', ' ']);
    let name = name.trim().trim_matches(|c: char| !c.is_alphanumeric());
    // "POST 14/92", "Position #3"
    let name = name.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '/' | '#' | ' ' | '.'));
    let name = if name.is_empty() { sign } else { name };
    if name.split_whitespace().count() > 4 {
        return None;
    }
    LABELS
        .iter()
        .find(|(_, names)| names.contains(name))
        .map(|(label, _)| (*label, name.to_owned()))
}

/// A label, its name, its value and where both stand.
fn labelled(lines: &[Line], index: usize, line: &Line) -> Option<(Label, String, String, String)> {
    let text = line.text();
    if let Some((name, value)) = text.split_once([':', '：'])
        && !value.trim().is_empty()
        && let Some((label, name)) = label_of(name)
    {
        return Some((label, name, value.trim().to_owned(), text));
    }
    // "職種　介護職員", "📍 Totnes"
    let split = text.split_once('\u{3000}').or_else(|| {
        text.split_once(' ')
            .filter(|(name, _)| name.starts_with(['📍', '🏢']) || name.chars().all(|c| c >= '\u{3000}'))
    });
    if let Some((name, value)) = split
        && let Some((label, name)) = label_of(name)
    {
        return Some((label, name, value.trim().to_owned(), text));
    }
    // A row of a table.
    if let [name, value] = line.cells.as_slice()
        && let Some((label, name)) = label_of(&name.text)
    {
        return Some((label, name, value.text.trim().to_owned(), text));
    }
    // The value on the next line; a heading alone is no label of a title or a way to apply.
    let (label, name) = label_of(&text).filter(|(label, _)| !matches!(label, Label::Title | Label::Application))?;
    let leads_on = |line: &&Line| label == Label::Location && line.text().trim_end().ends_with(':');
    let next = lines.get(index + 1).filter(|next| !leads_on(next)).or_else(|| {
        lines
            .get(index + 2)
            .filter(|_| lines.get(index + 1).is_some_and(|next| leads_on(&next)))
    })?;
    let value = next.text();
    let address = (label == Label::Location)
        .then(|| whole_address(lines, index + 1))
        .flatten();
    // "Location" of a search form, above the firm, the title and the place.
    let is_of_form = || {
        let below = lines.iter().skip(index + 2).take(3);
        address.is_none() && place_score(&value) < 0.34 && below.map(Line::text).any(|line| place_score(&line) >= 0.7)
    };
    let is_value = line.bullet.is_none()
        && !(label == Label::Location && (is_of_form() || title_score(&value) >= 0.5 && place_score(&value) < 0.5))
        && value.split_whitespace().count() <= if label == Label::Deadline { 14 } else { 9 }
        && !value.ends_with(['.', ':', '!', '?'])
        && label_of(&value).is_none()
        && heading(&value)
            .is_none_or(|list| list == List::Other && label == Label::WorkMode || place_score(&value) >= 0.7)
        && !is_chrome(&value);
    let told = address.clone().unwrap_or_else(|| value.clone());
    is_value.then(|| (label, name, told, format!("{text}\n{value}")))
}

/// "St. Luke's Hospital" over "Aberford Road", "Wakefield" and "WF1 4DG": the lines that are an address, its house first.
fn whole_address(lines: &[Line], at: usize) -> Option<String> {
    let block: Vec<String> = lines.iter().skip(at).take(6).map(Line::text).collect();
    let is_part = |line: &&String| line.split_whitespace().count() <= 7 && !line.contains(':') && !is_label(line);
    let block: Vec<&str> = block.iter().take_while(is_part).map(String::as_str).collect();
    (2..=block.len()).rev().find_map(|count| {
        let block = block.get(..count)?;
        let is_address = |lines: &[&str]| {
            let address = lines.join(", ");
            address_score(&address) >= 0.8 && ends_with_place(&address)
        };
        (is_address(block) || block.get(1..).is_some_and(is_address)).then(|| block.join(", "))
    })
}

/// "Leeds (hybrid)", "UK, fully remote", "Bonn, Vollzeit, ab 1.2.2027": the place alone, where something is left.
pub(crate) fn without_mode(value: &str) -> &str {
    // "Sassuolo (MO)"
    let is_province = value
        .split_once(" (")
        .and_then(|(_, rest)| rest.strip_suffix(')'))
        .is_some_and(|code| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()));
    if is_province {
        return value;
    }
    let head = value.split(['(', '·', '|']).next().unwrap_or(value);
    // "Av. Anhanguera"
    let stop = head.match_indices(". ").map(|(at, _)| at).find(|at| {
        let word = head
            .get(..*at)
            .unwrap_or_default()
            .rsplit([' ', ','])
            .next()
            .unwrap_or_default();
        word.chars().count() > 3
    });
    let head = stop.and_then(|at| head.get(..at)).unwrap_or(head).trim();
    let is_other = |part: &str| work_mode(part).is_some() || job_type(part).is_some() || dates::has_date(part);
    let end = head
        .match_indices([',', '–', '—'])
        .map(|(at, _)| at)
        .find(|at| {
            head.get(*at..)
                .is_some_and(|rest| is_other(rest.split([',', '–', '—']).nth(1).unwrap_or_default()))
        })
        .unwrap_or(head.len());
    let place = head.get(..end).unwrap_or(head).trim();
    if place.is_empty() || is_other(place) {
        value
    } else {
        place
    }
}

/// "Clerk REF NO: RWA 2026/31", "Clerk (Ref. 12)": the title alone.
pub(crate) fn without_reference(title: &str) -> &str {
    let lower = title.to_lowercase();
    let marks = Words(
        " ref no| ref:| ref.| (ref| [ref| reference no| reference:| req id| req #| job id| job #| kennziffer| réf| n° ",
    );
    let at = marks.iter().filter_map(|mark| lower.find(mark)).min();
    match at
        .filter(|at| lower.len() == title.len() && *at > 3)
        .and_then(|at| title.get(..at))
    {
        Some(head) => head.trim_end_matches([' ', '-', '–', ',', '(', '|', ':']),
        None => title,
    }
}

/// The last day that a text names.
pub(crate) fn date(text: &str) -> Option<String> {
    let range = dates::find(text).into_iter().next()?;
    range
        .to
        .or(range.from)
        .filter(|day| day.day.is_some())
        .map(|day| day.iso())
}
