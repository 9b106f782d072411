//! Fields of a posting from its text: labels, headings and the words that postings use.

use crate::Found;
use crate::dates::{self, folded};
use crate::passage::Line;
use crate::pay;
use crate::places::{place_score, trailing_place};
use crate::posting::PostingReading;
use crate::roles::{company_score, title_score};

/// The text of a posting: items begin with "- ", blocks are parted by an empty line.
pub(crate) fn text_of(lines: &[Line]) -> String {
    let mut text = String::new();
    let mut before: Option<&Line> = None;
    for line in lines {
        if let Some(before) = before {
            let items = line.bullet.is_some() && before.bullet.is_some();
            let parted = (line.gap_above >= 0.9 && !items) || line.level.is_some() || before.level.is_some() || before.page != line.page;
            text.push_str(if parted { "\n\n" } else { "\n" });
        }
        if line.bullet.is_some() {
            text.push_str("- ");
        }
        text.push_str(&line.text());
        before = Some(line);
    }
    text
}

/// Fills what is not known yet from the lines.
pub(crate) fn fill(reading: &mut PostingReading, lines: &[Line]) {
    labels(reading, lines);
    head(reading, lines);
    lists(reading, lines);
    for line in lines {
        facts(reading, &line.text());
    }
    let title = reading.title.as_ref().map(|title| title.value.clone()).unwrap_or_default();
    if reading.seniority_level.is_none() {
        reading.seniority_level = seniority(&title).map(|level| found(level, 0.85, &title));
    }
    if reading.job_type.is_none()
        && let Some(kind) = job_type(&title)
    {
        reading.job_type = Some(found(kind, 0.8, &title));
    }
    from_years(reading);
    parts_of_place(reading);
}

pub(crate) fn found(value: &str, confidence: f64, quote: &str) -> Found<String> {
    Found { value: value.trim().to_owned(), confidence, quote: quote.trim().to_owned(), places: Vec::new() }
}

/// "Location: Berlin", "Firma: …".
fn labels(reading: &mut PostingReading, lines: &[Line]) {
    for line in lines.iter().take(400) {
        let text = line.text();
        let Some((label, value)) = text.split_once([':', '：']) else { continue };
        let value = value.trim();
        let label = folded(label);
        let label = label.trim().trim_start_matches(|c: char| !c.is_alphanumeric());
        if value.is_empty() || label.split_whitespace().count() > 4 {
            continue;
        }
        let is = |names: &[&str]| names.contains(&label);
        let short = value.chars().count() <= 120;
        if is(&["title", "job title", "position", "role", "stelle", "stellenbezeichnung", "jobtitel", "poste", "intitule du poste", "intitule", "puesto", "cargo", "vaga", "posizione", "functie", "stanowisko", "职位", "職種"]) && short && reading.title.is_none() {
            reading.title = Some(found(value, 0.92, &text));
        } else if is(&["company", "employer", "company name", "organization", "organisation", "firma", "unternehmen", "arbeitgeber", "entreprise", "societe", "employeur", "empresa", "azienda", "bedrijf", "werkgever", "公司", "会社名"]) && short && reading.company.is_none() {
            reading.company = Some(found(value, 0.92, &text));
        } else if is(&["location", "locations", "job location", "office location", "standort", "ort", "arbeitsort", "einsatzort", "dienstort", "lieu", "lieu de travail", "localisation", "ubicacion", "lugar", "local", "localizacao", "sede", "luogo", "locatie", "standplaats", "lokalizacja", "miejsce pracy", "where", "based in", "工作地点", "勤務地", "arbeitsplatz"]) && short && reading.location.is_none() {
            reading.location = Some(found(value, 0.9, &text));
            mode(reading, value, 0.85);
        } else if is(&["employment type", "job type", "type", "contract", "contract type", "beschaftigungsart", "anstellungsart", "vertragsart", "arbeitszeit", "type de contrat", "contrat", "tipo de contrato", "jornada", "tipo di contratto", "contratto", "dienstverband", "wymiar pracy", "umowa", "schedule"]) && short {
            if let Some(kind) = job_type(value)
                && reading.job_type.is_none()
            {
                reading.job_type = Some(found(kind, 0.92, &text));
                reading.employment_type_text.get_or_insert(found(value, 0.92, &text));
            }
        } else if is(&["work mode", "workplace type", "workplace", "remote", "arbeitsmodell", "work model", "modalidad", "arbeitsweise", "remote policy"]) && short {
            mode(reading, &format!("{label} {value}"), 0.9);
        } else if is(&["posted", "date posted", "posted on", "published", "veroffentlicht", "veroffentlicht am", "online seit", "publie le", "publicado", "publicado el", "geplaatst", "opublikowano", "datum"]) {
            date(value).into_iter().for_each(|day| {
                reading.posted_on.get_or_insert(found(&day, 0.88, &text));
            });
        } else if is(&["deadline", "apply by", "application deadline", "closing date", "applications close", "bewerbungsfrist", "bewerbungsschluss", "bewerbung bis", "date limite", "date limite de candidature", "fecha limite", "prazo", "scadenza", "sluitingsdatum", "termin skladania", "valid through", "expires"]) {
            date(value).into_iter().for_each(|day| {
                reading.deadline_on.get_or_insert(found(&day, 0.92, &text));
            });
        } else if is(&["seniority", "seniority level", "level", "experience level", "karrierestufe", "niveau"]) && short {
            if let Some(level) = seniority(value) {
                reading.seniority_level.get_or_insert(found(level, 0.9, &text));
            }
        } else if is(&["apply", "apply here", "apply at", "bewerben", "application", "how to apply", "website", "link", "url", "postuler"])
            && let Some((_, _, url)) = crate::contact::addresses(value).into_iter().next()
        {
            reading.application_url.get_or_insert(found(&url, 0.85, &text));
        }
    }
}

fn date(text: &str) -> Option<String> {
    let range = dates::find(text).into_iter().next()?;
    range.to.or(range.from).filter(|day| day.day.is_some()).map(|day| day.iso())
}

/// Title, firm and place where no label tells them: the first lines.
fn head(reading: &mut PostingReading, lines: &[Line]) {
    let first: Vec<&Line> = lines.iter().take(14).collect();
    let tidy = |text: &str| text.trim().trim_start_matches(['#', '*', '-', ' ']).trim_end_matches(['*', ' ', '|']).to_owned();
    if reading.title.is_none() {
        let mut best: Option<(f64, Found<String>)> = None;
        for (index, line) in first.iter().enumerate() {
            let text = tidy(&line.text());
            let words = text.split_whitespace().count();
            if words == 0 || words > 16 || text.ends_with(['.', ':', '!', '?']) && !text.ends_with("d).") || line.bullet.is_some() || heading(&text).is_some() || is_closed(&text) {
                continue;
            }
            // A line of a paragraph is no title, whatever words it holds.
            let next = first.get(index + 1);
            let in_paragraph = line.page == 0 && text.chars().count() > 60 && next.is_some_and(|next| next.gap_above == 0.0 && next.text().chars().count() > 40);
            let goes_on = index > 0 && line.gap_above == 0.0 && text.chars().next().is_some_and(char::is_lowercase);
            if (in_paragraph || goes_on || text.matches(',').count() > 1) && line.level.is_none() {
                continue;
            }
            let marker = has_gender_mark(&text);
            let (title, _) = title_and_rest(&text);
            let mut score = title_score(title);
            score += if marker { 0.6 } else { 0.0 };
            score += if line.level == Some(1) { 0.5 } else { 0.0 };
            score += 0.3 - 0.04 * index as f64;
            score -= if words > 9 { 0.3 } else { 0.0 };
            score -= if company_score(title) > title_score(title) { 0.4 } else { 0.0 };
            if score > best.as_ref().map_or(0.6, |(known, _)| *known) {
                best = Some((score, found(title, (0.4 + 0.35 * score).min(0.92), &line.text())));
            }
        }
        reading.title = best.map(|(_, title)| title).or_else(|| title_in_prose(lines));
    }
    let title = reading.title.as_ref().map(|title| (title.value.clone(), title.quote.clone()));
    if reading.company.is_none()
        && let Some((title, quote)) = &title
    {
        // "Engineer at Acme", "Engineer – Acme – Berlin" on the title's own line.
        let rest = quote.find(title.as_str()).and_then(|at| quote.get(at + title.len()..)).unwrap_or_default();
        let rest = rest.trim().trim_start_matches(['-', '–', '—', '|', '@', ',', '·', ' ']).trim_start_matches("at ").trim_start_matches("bei ").trim_start_matches("chez ").trim();
        let name = rest.split(['|', '·', '–', '—', ',', '(']).next().unwrap_or_default().trim();
        if !name.is_empty() && name.split_whitespace().count() <= 5 && place_score(name) < 0.5 && !has_gender_mark(rest) && name.chars().next().is_some_and(char::is_uppercase) {
            reading.company = Some(found(name, 0.65, quote));
        }
    }
    for line in &first {
        let whole = line.text();
        if whole.split_whitespace().count() > 14 || line.bullet.is_some() || heading(&whole).is_some() || is_closed(&whole) {
            continue;
        }
        if title.as_ref().is_some_and(|(_, quote)| quote == whole.trim()) {
            if reading.location.is_none()
                && let Some((_, from)) = trailing_place(&whole)
            {
                let place = whole.get(from..).unwrap_or_default().trim_matches(|c: char| matches!(c, ' ' | '(' | ')'));
                reading.location = Some(found(place, 0.65, &whole));
            }
            continue;
        }
        let pieces: Vec<&str> = line.cells.iter().flat_map(|cell| cell.text.split(['|', '·', '•', '–', '—'])).map(str::trim).filter(|piece| !piece.is_empty()).collect();
        for piece in &pieces {
            let score = place_score(piece);
            if reading.location.is_none() && score >= 0.7 && !crate::places::is_remote(&folded(piece)) {
                reading.location = Some(found(piece, 0.55 + 0.3 * score, &whole));
                continue;
            }
            if reading.location.is_none()
                && let Some((cut, from)) = trailing_place(piece)
                && title_score(piece) < 0.5
            {
                let place = piece.get(from..).unwrap_or_default().trim_matches(|c: char| matches!(c, ' ' | '(' | ')'));
                reading.location = Some(found(place, 0.7, &whole));
                let name = piece.get(..cut).unwrap_or_default().trim();
                if reading.company.is_none() && name.split_whitespace().count() <= 6 && !name.contains(':') {
                    reading.company = Some(found(name, 0.6, &whole));
                }
                continue;
            }
            let titled = title.is_some();
            let name_like = piece.split_whitespace().count() <= 5 && !piece.contains(':') && !piece.ends_with(['.', '!', '?']) && piece.chars().next().is_some_and(char::is_uppercase);
            if reading.company.is_none() && titled && name_like && title_score(piece) < 0.5 && job_type(piece).is_none() && work_mode(piece).is_none() && !dates::has_date(piece) && pay::pay(piece).is_none() && score < 0.5 && !piece.to_lowercase().contains("ago") {
                reading.company = Some(found(piece, 0.45 + 0.4 * company_score(piece), &whole));
            }
        }
    }
    if reading.company.is_none() {
        reading.company = lines.iter().take(300).find_map(|line| company_in(&line.text()));
    }
}

/// "We are looking for a Senior Engineer to …".
fn title_in_prose(lines: &[Line]) -> Option<Found<String>> {
    let marks = ["looking for a ", "looking for an ", "hiring a ", "hiring an ", "seeking a ", "seeking an ", "join us as a ", "join us as an ", "join our team as a ", "suchen wir eine ", "suchen wir einen ", "recherchons un ", "recherchons une ", "recherche un ", "recherche une ", "buscamos un ", "buscamos una ", "search of a ", "role of ", "position of ", "suchen ab sofort eine ", "suchen eine ", "suchen einen "];
    for line in lines.iter().take(60) {
        let text = line.text();
        let lower = text.to_lowercase();
        if lower.len() != text.len() {
            continue;
        }
        for mark in marks {
            let Some(at) = lower.find(mark) else { continue };
            let rest = text.get(at + mark.len()..).unwrap_or_default().trim_start_matches(['n', ' ']);
            let stop = [" to ", " who ", " with ", " for ", " in ", " at ", ".", ",", ";", " that ", " and ", " pour ", " mit ", " für ", " para ", " – ", " - ", "!", " on ", ":"];
            let end = stop.iter().filter_map(|stop| rest.find(stop)).min().unwrap_or(rest.len());
            let title = rest.get(..end).unwrap_or_default().trim();
            let words = title.split_whitespace().count();
            if (1..=8).contains(&words) && title_score(title) >= 0.5 {
                return Some(found(title, 0.6, &text));
            }
        }
    }
    None
}

fn has_gender_mark(text: &str) -> bool {
    let compact: String = folded(text).chars().filter(|c| !c.is_whitespace()).collect();
    ["(m/w/d)", "(w/m/d)", "(m/f/d)", "(f/m/d)", "(d/m/w)", "(m/f/x)", "(h/f)", "(f/h)", "(m/f)", "(f/m/x)", "(all)", "(m/w/x)", "(gn)", "m/w/d", "(f/m/div)", "(k/m)", "(m/v)", "h/f", "(x/f/m)", "(div/f/m)"]
        .iter()
        .any(|mark| compact.contains(mark))
}

/// The title of a line that goes on with firm or place.
fn title_and_rest(text: &str) -> (&str, &str) {
    let marks = [" | ", " – ", " — ", " - ", " @ ", " at ", " bei ", " chez ", " · "];
    let cut = marks
        .iter()
        .filter_map(|mark| {
            let at = text.find(mark)?;
            let head = text.get(..at)?;
            let tail = text.get(at + mark.len()..)?;
            // "Engineer - Platform" keeps its second half unless that is a place or follows "at".
            let cuts = title_score(head) >= 0.5 && (title_score(tail) < 0.5) && (mark.trim().chars().all(char::is_alphanumeric) || matches!(mark.trim(), "|" | "@" | "·" | "–" | "—") || place_score(tail) >= 0.7);
            cuts.then_some((at, at + mark.len()))
        })
        .min();
    match cut {
        Some((at, from)) => (text.get(..at).unwrap_or(text).trim(), text.get(from..).unwrap_or_default()),
        None => (text, ""),
    }
}

/// "Acme is looking for …", "About Acme", "Join Acme".
fn company_in(text: &str) -> Option<Found<String>> {
    let name_of = |part: &str| -> Option<String> {
        let words: Vec<&str> = part.split_whitespace().collect();
        let good = !words.is_empty()
            && words.len() <= 4
            && words.iter().all(|word| word.chars().next().is_some_and(|c| c.is_uppercase() || c.is_ascii_digit() || c == '&'))
            && !matches!(words.first().copied(), Some("We" | "Our" | "The" | "You" | "This" | "It" | "Us" | "I" | "Wir" | "Nous" | "Who" | "Team" | "And" | "She" | "He" | "They"));
        good.then(|| words.join(" ").trim_end_matches([',', '.', ':']).to_owned())
    };
    for mark in [" is looking for", " is hiring", " is seeking", " is searching", " sucht ", " recherche ", " is a ", " is an ", " is the ", " busca ", " cerca ", " zoekt ", " ist ein"] {
        if let Some(at) = text.find(mark)
            && let Some(name) = name_of(text.get(..at)?)
        {
            let sure = if mark.contains(" is a") || mark.contains(" is the") || mark.contains("ist") { 0.5 } else { 0.7 };
            return Some(found(&name, sure, text));
        }
    }
    for mark in ["About ", "Über ", "Join ", "At ", "Bei ", "Chez ", "À propos de ", "Sobre "] {
        if let Some(rest) = text.strip_prefix(mark) {
            let end = rest.find([',', '.', ':', '!']).unwrap_or(rest.len());
            let part = rest.get(..end)?;
            let part = part.split(" as ").next().unwrap_or(part);
            if !matches!(folded(part).trim(), "us" | "uns" | "the role" | "you" | "the job" | "the team" | "the company" | "our team" | "the position" | "this role" | "our company" | "dich")
                && let Some(name) = name_of(part)
            {
                return Some(found(&name, 0.6, text));
            }
        }
    }
    None
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum List {
    Requirements,
    Nice,
    Responsibilities,
    Benefits,
    Other,
}

/// What the lines under a heading are.
fn heading(text: &str) -> Option<List> {
    let clean = folded(text);
    let clean = clean.trim().trim_matches(|c: char| !c.is_alphanumeric());
    let words = clean.split_whitespace().count();
    if words == 0 || words > 9 {
        return None;
    }
    // The order matters: "preferred qualifications" is no plain requirement.
    for (list, marks) in HEADINGS {
        let hit = marks.iter().any(|mark| {
            clean == *mark
                || (words <= 7 && clean.starts_with(mark) && clean.get(mark.len()..).is_none_or(|rest| rest.is_empty() || rest.starts_with([' ', '/', '&', ':', ',', '\'', '?', '(', '-'])))
                || (words <= 6 && mark.contains(' ') && clean.contains(mark))
        });
        if hit {
            return Some(*list);
        }
    }
    None
}

const HEADINGS: &[(List, &[&str])] = &[
    (List::Nice, &[
        "nice to have", "nice-to-have", "nice to haves", "nice-to-haves", "bonus", "bonus points", "preferred", "preferred qualifications", "preferred skills", "preferred experience", "desired", "desirable", "good to have", "it's a plus", "it would be a plus", "pluses", "plus", "extra points", "even better", "what would be great",
        "additional qualifications", "optional", "would be a plus", "great to have", "von vorteil", "wunschenswert", "pluspunkte", "idealerweise", "das ware toll", "ein plus", "les plus", "atouts", "un plus", "serait un plus", "se valora", "valorable", "deseable", "diferenciais", "desejavel", "pre ottimale", "costituisce un plus", "pre", "mile widziane", "wij zien graag", "加分项", "歓迎", "歓迎スキル", "歓迎要件",
    ]),
    (List::Requirements, &[
        "requirements", "requirement", "qualifications", "required qualifications", "minimum qualifications", "basic qualifications", "must have", "must-have", "must haves", "must-haves", "required skills", "skills required", "required experience", "what you bring", "what you'll bring", "what you will bring", "what we're looking for", "what we are looking for", "who you are", "you have", "you are", "about you", "your profile", "your skills", "your background", "what you need", "what you'll need", "what you will need", "you bring", "you'll have", "you should have", "we expect", "skills and experience", "skills & experience", "experience", "key skills", "skills", "your qualifications",
        "who we're looking for", "who we are looking for", "candidate profile", "job requirements", "essential", "essential skills", "knowledge and skills", "education and experience", "ideal candidate", "the ideal candidate", "we're looking for", "you might be a fit if", "you may be a good fit if", "what it takes", "desired skills and experience",
        "anforderungen", "ihr profil", "dein profil", "das bringst du mit", "das bringen sie mit", "was du mitbringst", "was sie mitbringen", "voraussetzungen", "qualifikation", "qualifikationen", "deine qualifikationen", "ihre qualifikationen", "dein hintergrund", "was wir erwarten", "wir erwarten", "profil", "das solltest du mitbringen", "damit uberzeugst du", "damit uberzeugen sie", "anforderungsprofil", "du bringst mit", "sie bringen mit", "wen wir suchen", "was wir suchen", "das zeichnet sie aus", "das zeichnet dich aus", "fachliche anforderungen",
        "profil recherche", "votre profil", "ton profil", "competences requises", "prerequis", "vos competences", "qualifications requises", "requisitos", "tu perfil", "perfil", "que buscamos", "lo que buscamos", "requisitos minimos", "seu perfil", "o que buscamos", "o que esperamos", "requisiti", "il tuo profilo", "profilo", "cosa cerchiamo", "functie-eisen", "functieeisen", "wat vragen wij", "wat breng je mee", "wymagania", "nasze wymagania", "czego oczekujemy", "任职要求", "岗位要求", "职位要求", "応募資格", "必須", "必須スキル", "必須要件", "求める人物像",
    ]),
    (List::Responsibilities, &[
        "responsibilities", "responsibility", "key responsibilities", "your responsibilities", "what you'll do", "what you will do", "what you'll be doing", "what you will be doing", "the role", "your role", "duties", "job duties", "your tasks", "tasks", "your mission", "day to day", "in this role", "in this role you will", "role overview", "about the role", "what you do", "you will", "you'll", "main responsibilities", "your impact", "essential functions", "scope of work", "what your day looks like", "key duties", "a day in the life", "roles and responsibilities", "duties and responsibilities",
        "aufgaben", "deine aufgaben", "ihre aufgaben", "tatigkeiten", "das erwartet dich", "das erwartet sie", "was dich erwartet", "was sie erwartet", "aufgabengebiet", "ihr aufgabengebiet", "dein job", "deine rolle", "ihre rolle", "ihre tatigkeiten", "das sind deine aufgaben", "das machst du bei uns", "was du machst", "hauptaufgaben", "deine mission", "aufgabenbereich", "verantwortlichkeiten",
        "missions", "vos missions", "tes missions", "le poste", "responsabilites", "votre mission", "vos responsabilites", "responsabilidades", "funciones", "tus funciones", "tareas", "que haras", "lo que haras", "atribuicoes", "o que voce vai fazer", "atividades", "responsabilita", "attivita", "cosa farai", "mansioni", "taken", "jouw taken", "wat ga je doen", "werkzaamheden", "obowiazki", "zakres obowiazkow", "twoje zadania", "czym bedziesz sie zajmowac", "岗位职责", "工作职责", "职位描述", "工作内容", "仕事内容", "業務内容", "職務内容",
    ]),
    (List::Benefits, &[
        "benefits", "perks", "what we offer", "we offer", "our offer", "perks and benefits", "perks & benefits", "benefits and perks", "why join us", "why us", "what's in it for you", "what you get", "what you'll get", "compensation and benefits", "compensation & benefits", "our benefits", "why work with us", "what we provide", "your benefits", "why you'll love", "in return", "employee benefits",
        "wir bieten", "das bieten wir", "was wir bieten", "unser angebot", "deine vorteile", "ihre vorteile", "das bieten wir dir", "das bieten wir ihnen", "was wir dir bieten", "unsere benefits", "deine benefits", "ihre benefits", "freuen sie sich auf", "freu dich auf", "darauf kannst du dich freuen", "darauf konnen sie sich freuen", "vorteile", "wir bieten ihnen", "wir bieten dir", "warum wir", "ihre perspektiven",
        "avantages", "nous offrons", "ce que nous offrons", "pourquoi nous rejoindre", "nos avantages", "ofrecemos", "que ofrecemos", "beneficios", "oferecemos", "o que oferecemos", "cosa offriamo", "offriamo", "benefit", "vantaggi", "wij bieden", "wat bieden wij", "arbeidsvoorwaarden", "oferujemy", "co oferujemy", "benefity", "福利待遇", "我们提供", "福利", "待遇", "福利厚生",
    ]),
    (List::Other, &[
        "about us", "about the company", "about the team", "who we are", "our story", "company description", "how to apply", "application process", "hiring process", "interview process", "contact", "equal opportunity", "diversity", "our values", "our mission", "our tech stack", "tech stack", "salary", "location", "next steps", "apply now", "summary", "overview", "description", "additional information", "our stack", "about the job", "the job", "job description", "stellenbeschreibung", "description du poste",
        "uber uns", "wer wir sind", "das unternehmen", "kontakt", "bewerbung", "bewerben", "so bewirbst du dich", "ihr ansprechpartner", "ansprechpartner", "interessiert", "haben wir ihr interesse geweckt", "a propos", "qui sommes nous", "l'entreprise", "comment postuler", "processus de recrutement", "sobre nosotros", "quienes somos", "sobre nos", "chi siamo", "over ons", "wie zijn wij", "o nas", "公司介绍", "会社概要", "勤務地", "給与", "応募方法",
    ]),
];

/// Lines under the headings that postings have.
fn lists(reading: &mut PostingReading, lines: &[Line]) {
    if !reading.requirements.is_empty() || !reading.responsibilities.is_empty() {
        return;
    }
    let mut list: Option<List> = None;
    for (index, line) in lines.iter().enumerate() {
        let text = line.text();
        if line.bullet.is_none() {
            let looks = line.level.is_some()
                || line.style().bold
                || text.trim_end().ends_with([':', '?', '…'])
                || (text.split_whitespace().count() <= 6 && !text.trim_end().ends_with(['.', ',', ';']) && (line.gap_above > 0.0 || lines.get(index + 1).is_some_and(|next| next.bullet.is_some() || next.gap_above > 0.0)));
            if looks && let Some(next) = heading(&text) {
                list = Some(next);
                continue;
            }
            // "Requirements: 4+ years; SQL; …" on one line.
            if let Some((label, rest)) = text.split_once(':')
                && label.split_whitespace().count() <= 4
                && rest.trim().len() > 15
                && let Some(next) = heading(label)
                && next != List::Other
            {
                list = Some(next);
                for item in rest.split(';').filter(|item| !item.trim().is_empty()) {
                    push(reading, next, item, 0.75);
                }
                continue;
            }
            if line.level.is_some() {
                list = None;
                continue;
            }
        }
        let Some(current) = list else { continue };
        // Running text behind a list is no part of it.
        let after_items = index.checked_sub(1).and_then(|at| lines.get(at)).is_some_and(|before| before.bullet.is_some());
        if line.bullet.is_none() && line.gap_above >= 1.0 && after_items {
            list = None;
            continue;
        }
        let list = current;
        let continued = line.bullet.is_none() && line.gap_above == 0.0 && text.chars().next().is_some_and(char::is_lowercase);
        if continued && let Some(last) = target(reading, list).and_then(|items| items.last_mut()) {
            // A line that was broken by hand.
            last.value = format!("{} {}", last.value, text.trim());
            last.quote = format!("{}\n{}", last.quote, text.trim());
            continue;
        }
        push(reading, list, &text, if line.bullet.is_some() { 0.9 } else { 0.65 });
    }
}

fn target(reading: &mut PostingReading, list: List) -> Option<&mut Vec<Found<String>>> {
    match list {
        List::Requirements => Some(&mut reading.requirements),
        List::Nice => Some(&mut reading.nice_to_have),
        List::Responsibilities => Some(&mut reading.responsibilities),
        List::Benefits => Some(&mut reading.benefits),
        List::Other => None,
    }
}

fn push(reading: &mut PostingReading, list: List, text: &str, confidence: f64) {
    let value = text.trim().trim_end_matches([';', ',']).to_owned();
    if value.chars().count() < 3 || value.chars().count() > 1_500 {
        return;
    }
    if let Some(items) = target(reading, list)
        && items.len() < 200
    {
        items.push(Found { quote: value.clone(), value, confidence, places: Vec::new() });
    }
}

/// Facts that may stand anywhere.
fn facts(reading: &mut PostingReading, line: &str) {
    let lower = line.to_lowercase();
    let short: String = if line.chars().count() > 400 { line.chars().take(400).collect() } else { line.to_owned() };
    if reading.pay_min.is_none()
        && line.chars().any(|c| c.is_ascii_digit())
        && let Some(pay) = pay::pay(line)
    {
        let quote = line.get(pay.start..pay.end).unwrap_or(&short);
        let number = |value: f64| Found { value, confidence: pay.surety, quote: quote.to_owned(), places: Vec::new() };
        reading.pay_min = Some(number(pay.min));
        reading.pay_max = pay.max.map(number);
        reading.pay_currency = pay.currency.map(|code| found(code, pay.surety, quote));
        reading.pay_period = pay.period.map(|period| found(period, pay.surety, quote));
        reading.pay_text = Some(found(quote, pay.surety, quote));
    }
    if reading.work_mode.is_none() {
        mode(reading, line, 0.7);
    }
    if reading.job_type.is_none()
        && line.split_whitespace().count() <= 30
        && let Some(kind) = job_type(line)
    {
        reading.job_type = Some(found(kind, 0.65, &short));
    }
    if reading.years_experience.is_none()
        && let Some((start, end)) = years(&lower)
        && lower.len() == line.len()
    {
        reading.years_experience = Some(found(line.get(start..end).unwrap_or_default(), 0.8, &short));
    }
    if reading.deadline_on.is_none()
        && ["apply by", "deadline", "applications close", "closing date", "bewerbungsfrist", "bewerbungsschluss", "bewerben sie sich bis", "bis zum", "date limite", "fecha límite", "apply before", "closes on"].iter().any(|mark| lower.contains(mark))
        && let Some(day) = date(line)
    {
        reading.deadline_on = Some(found(&day, 0.75, &short));
    }
    if is_closed(line) && !reading.notices.iter().any(|notice| notice == "closed") {
        reading.notices.push("closed".to_owned());
    }
}

/// The line says that no more applications are taken.
pub(crate) fn is_closed(line: &str) -> bool {
    let lower = line.to_lowercase();
    CLOSED.iter().any(|mark| lower.contains(mark))
}

const CLOSED: &[&str] = &[
    "no longer accepting applications", "no longer accepting applicants", "position has been filled", "job has been filled", "this job is closed", "job is no longer available", "position is no longer available", "this job has expired", "posting has expired", "posting is closed", "applications are closed", "this position is closed", "vacancy is closed", "job posting is no longer active", "role has been filled",
    "stelle ist nicht mehr verfügbar", "stelle wurde besetzt", "stelle ist bereits besetzt", "stellenanzeige ist nicht mehr", "nicht mehr verfügbar", "bewerbungsfrist ist abgelaufen", "offre n'est plus disponible", "offre a été pourvue", "n'accepte plus de candidatures", "ya no acepta solicitudes", "oferta ya no está disponible", "oferta cerrada", "não aceita mais candidaturas", "vaga encerrada", "non accetta più candidature", "annuncio scaduto", "vacature is gesloten", "niet meer beschikbaar", "oferta wygasła", "nie przyjmuje już zgłoszeń",
];

fn mode(reading: &mut PostingReading, text: &str, confidence: f64) {
    if reading.work_mode.is_none()
        && let Some((mode, at)) = work_mode(text)
    {
        let quote: String = text.chars().take(300).collect();
        let sure = if text.split_whitespace().count() <= 8 { confidence + 0.1 } else { confidence };
        let _ = at;
        reading.work_mode = Some(found(mode, sure.min(0.95), &quote));
    }
}

pub(crate) fn work_mode(text: &str) -> Option<(&'static str, usize)> {
    let lower = text.to_lowercase();
    let whole = |word: &str| {
        lower.match_indices(word).map(|(at, _)| at).find(|&at| {
            let before = lower.get(..at).and_then(|head| head.chars().next_back());
            let after = lower.get(at + word.len()..).and_then(|tail| tail.chars().next());
            !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
        })
    };
    let not = ["not remote", "no remote", "kein homeoffice", "remote not", "non-remote", "remote teams", "remote team ", "remote sensing", "remote control", "remote procedure"];
    if let Some(at) = ["hybrid", "hybrides", "híbrido", "ibrido", "hybride", "hybrydow", "hybrydowa"].iter().find_map(|word| whole(word)) {
        return Some(("HYBRID", at));
    }
    if not.iter().any(|word| lower.contains(word)) {
        return lower.contains("team").then_some(()).and(None).or_else(|| (lower.contains("not remote") || lower.contains("no remote")).then_some(("ONSITE", 0)));
    }
    let remote = ["fully remote", "100% remote", "remote", "work from home", "work from anywhere", "telecommute", "telecommuting", "homeoffice", "home office", "home-office", "télétravail", "teletrabajo", "remoto", "da remoto", "zdalnie", "praca zdalna", "远程", "リモート", "フルリモート", "thuiswerken"];
    if let Some((word, at)) = remote.iter().find_map(|word| whole(word).map(|at| (*word, at))) {
        let partly = ["days per week", "days a week", "tage", "jours", "días", "partly", "partial", "teilweise", "partiel", "parziale", "möglich", "options", "possible", "days from home"].iter().any(|mark| lower.contains(mark));
        if word != "fully remote" && word != "100% remote" && partly {
            return Some(("HYBRID", at));
        }
        return Some(("REMOTE", at));
    }
    ["on-site", "onsite", "on site", "in-office", "in office", "in person", "in-person", "vor ort", "präsenz", "présentiel", "sur site", "presencial", "in sede", "op locatie", "stacjonarnie"].iter().find_map(|word| whole(word)).map(|at| ("ONSITE", at))
}

pub(crate) fn job_type(text: &str) -> Option<&'static str> {
    let lower = folded(text).replace(['_', '-'], " ");
    let has = |words: &[&str]| {
        words.iter().any(|word| {
            lower.match_indices(word).any(|(at, _)| {
                let before = lower.get(..at).and_then(|head| head.chars().next_back());
                let after = lower.get(at + word.len()..).and_then(|tail| tail.chars().next());
                !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
            })
        })
    };
    if has(&["internship", "intern", "praktikum", "praktikant", "praktikantin", "werkstudent", "werkstudentin", "working student", "stage", "stagiaire", "alternance", "practicas", "becario", "estagio", "tirocinio", "stageplek", "staz", "实习", "インターン", "trainee"]) {
        return Some("INTERNSHIP");
    }
    if has(&["part time", "parttime", "teilzeit", "temps partiel", "tiempo parcial", "media jornada", "meio periodo", "tempo parziale", "deeltijd", "niepelny etat", "兼职", "パート", "minijob"]) && !has(&["full time", "vollzeit"]) {
        return Some("PART_TIME");
    }
    if has(&["full time", "fulltime", "vollzeit", "temps plein", "temps complet", "cdi", "tiempo completo", "jornada completa", "tempo integral", "periodo integral", "tempo pieno", "voltijd", "fulltime", "pelny etat", "全职", "正社員", "festanstellung", "unbefristet", "tempo indeterminato", "permanent"]) {
        return Some("FULL_TIME");
    }
    if has(&["temporary", "temp", "befristet", "interim", "cdd", "temporal", "temporario", "tempo determinato", "tijdelijk", "seasonal", "fixed term", "zeitarbeit"]) {
        return Some("TEMPORARY");
    }
    if has(&["contract", "contractor", "freelance", "freiberuflich", "freelancer", "b2b", "independiente", "autonomo", "contrato por obra", "合同", "業務委託"]) && lower.split_whitespace().count() <= 12 {
        return Some("CONTRACT");
    }
    None
}

pub(crate) fn seniority(text: &str) -> Option<&'static str> {
    let lower = folded(text);
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let has = |known: &[&str]| words.iter().any(|word| known.contains(word));
    if has(&["chief", "ceo", "cto", "cfo", "coo", "cmo", "cio", "vp", "president", "director", "direktor", "direktorin", "directeur", "directrice", "executive", "geschaftsfuhrer", "geschaftsfuhrerin", "dyrektor", "directora", "diretor"]) {
        return Some("EXECUTIVE");
    }
    if has(&["intern", "internship", "junior", "jr", "graduate", "entry", "trainee", "apprentice", "praktikant", "praktikantin", "werkstudent", "werkstudentin", "stagiaire", "azubi", "auszubildende", "becario", "estagiario", "einsteiger", "berufseinsteiger", "associate", "debutant", "mlodszy", "student"]) {
        return Some("ENTRY");
    }
    if has(&["lead", "head", "teamlead", "teamleiter", "teamleiterin", "leiter", "leiterin", "principal", "chef", "responsable", "jefe", "lider", "kierownik", "supervisor"]) {
        return Some("LEAD");
    }
    if has(&["senior", "sr", "staff", "expert", "experienced", "confirme", "starszy", "erfahren", "erfahrener", "erfahrene", "资深", "高级"]) || text.contains("高级") || text.contains("シニア") {
        return Some("SENIOR");
    }
    if has(&["mid", "intermediate", "midlevel", "medior", "regular"]) {
        return Some("MID");
    }
    None
}

/// "5+ years", "3–5 Jahre": byte offsets in the lower-case line.
fn years(lower: &str) -> Option<(usize, usize)> {
    let units = ["years", "year", "yrs", "jahre", "jahren", "ans", "années", "años", "anos", "anni", "jaar", "lat", "年以上", "年"];
    let context = ["experience", "erfahrung", "expérience", "experiencia", "experiência", "esperienza", "ervaring", "doświadczeni", "经验", "経験", "background", "working", "professional", "in a", "in the", "building", "track record", "berufs", "hands-on", "industry", "developing", "with"];
    for unit in units {
        for (at, _) in lower.match_indices(unit) {
            let after = lower.get(at + unit.len()..).and_then(|tail| tail.chars().next());
            if after.is_some_and(char::is_alphanumeric) && unit.is_ascii() {
                continue;
            }
            let head = lower.get(..at).unwrap_or_default();
            let trimmed = head.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '+' | '(' | ')'));
            let number: String = trimmed.chars().rev().take_while(|c| c.is_ascii_digit() || matches!(c, '-' | '–' | ' ' | '+')).collect::<Vec<_>>().into_iter().rev().collect();
            let first = number.trim_start();
            let digits: Vec<u32> = first.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect();
            if digits.is_empty() || digits.iter().any(|&count| count == 0 || count > 30) {
                continue;
            }
            let near = lower.get(at..).map(|tail| tail.chars().take(90).collect::<String>()).unwrap_or_default();
            if context.iter().any(|word| near.contains(word) || head.contains("experience")) {
                return Some((trimmed.len() - first.len(), at + unit.len()));
            }
        }
    }
    None
}

/// A level from the years asked for, when nothing else tells it.
fn from_years(reading: &mut PostingReading) {
    if reading.seniority_level.is_some() {
        return;
    }
    let Some(years) = &reading.years_experience else { return };
    let least = years.value.split(|c: char| !c.is_ascii_digit()).find_map(|part| part.parse::<u32>().ok());
    let level = match least {
        Some(0 | 1) => "ENTRY",
        Some(2..=4) => "MID",
        Some(5..) => "SENIOR",
        None => return,
    };
    reading.seniority_level = Some(Found { value: level.to_owned(), confidence: 0.45, ..years.clone() });
}

/// Town, region and country of the place.
fn parts_of_place(reading: &mut PostingReading) {
    let Some(place) = &reading.location else { return };
    if reading.city.is_some() || reading.country.is_some() {
        return;
    }
    let value = place.value.clone();
    let part = |text: &str, factor: f64| Found { value: text.to_owned(), confidence: place.confidence * factor, quote: place.quote.clone(), places: place.places.clone() };
    let pieces: Vec<&str> = value.split([',', '/', '(', ')', '|', '·']).map(str::trim).filter(|piece| !piece.is_empty()).collect();
    let mut city = None;
    let mut region = None;
    let mut country = None;
    for piece in pieces {
        let lower = folded(piece);
        if crate::places::is_remote(&lower) || work_mode(piece).is_some() {
            continue;
        }
        if crate::places::is_country(&lower) && city.is_none_or(|_| true) && !(city.is_none() && crate::places::is_big_city(&lower)) {
            country = country.or(Some(part(piece, 0.95)));
        } else if crate::places::is_state_code(piece) && city.is_some() {
            region = region.or(Some(part(piece, 0.95)));
        } else if city.is_none() {
            city = Some(());
            let name = piece.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ' || c == '-');
            reading.city = (!name.is_empty()).then(|| part(name, 0.9));
        } else {
            region = region.or(Some(part(piece, 0.8)));
        }
    }
    reading.region = reading.region.take().or(region);
    reading.country = reading.country.take().or(country);
}
