//! Fields of a posting from its text: labels, headings and the words that postings use.

use crate::Found;
use crate::dates::{self, folded};
use crate::passage::Line;
use crate::pay;
use crate::places::{place_score, trailing_place};
use crate::posting::PostingReading;
use crate::posting_facts::{is_closed, job_type, seniority, work_mode, years};
use crate::posting_lists::{heading, lists};
use crate::roles::{company_score, title_score};
use crate::vocabulary::Words;

/// The text of a posting: items begin with "- ", blocks are parted by an empty line.
pub(crate) fn text_of(lines: &[Line]) -> String {
    let mut text = String::new();
    let mut before: Option<&Line> = None;
    for line in lines {
        if let Some(before) = before {
            let items = line.bullet.is_some() && before.bullet.is_some();
            let parted = (line.gap_above >= 0.9 && !items)
                || line.level.is_some()
                || before.level.is_some()
                || before.page != line.page;
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
    let title = reading
        .title
        .as_ref()
        .map(|title| title.value.clone())
        .unwrap_or_default();
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
    Found {
        value: value.trim().to_owned(),
        confidence,
        quote: quote.trim().to_owned(),
        places: Vec::new(),
    }
}

/// "Location: Berlin", "Firma: …".
fn labels(reading: &mut PostingReading, lines: &[Line]) {
    for line in lines.iter().take(400) {
        let text = line.text();
        let Some((label, value)) = text.split_once([':', '：']) else {
            continue;
        };
        let value = value.trim();
        let label = folded(label);
        let label = label.trim().trim_start_matches(|c: char| !c.is_alphanumeric());
        if value.is_empty() || label.split_whitespace().count() > 4 {
            continue;
        }
        let is = |names: Words| names.contains(label);
        let short = value.chars().count() <= 120;
        if is(Words(
            "title|job title|position|role|stelle|stellenbezeichnung|jobtitel|poste|intitule du poste|intitule|\
            puesto|cargo|vaga|posizione|functie|stanowisko|职位|職種",
        )) && short
            && reading.title.is_none()
        {
            reading.title = Some(found(value, 0.92, &text));
        } else if is(Words(
            "company|employer|company name|organization|organisation|firma|unternehmen|arbeitgeber|entreprise|\
            societe|employeur|empresa|azienda|bedrijf|werkgever|公司|会社名",
        )) && short
            && reading.company.is_none()
        {
            reading.company = Some(found(value, 0.92, &text));
        } else if is(Words(
            "location|locations|job location|office location|standort|ort|arbeitsort|einsatzort|dienstort|lieu|\
            lieu de travail|localisation|ubicacion|lugar|local|localizacao|sede|luogo|locatie|standplaats|\
            lokalizacja|miejsce pracy|where|based in|工作地点|勤務地|arbeitsplatz",
        )) && short
            && reading.location.is_none()
        {
            reading.location = Some(found(value, 0.9, &text));
            mode(reading, value, 0.85);
        } else if is(Words(
            "employment type|job type|type|contract|contract type|beschaftigungsart|anstellungsart|vertragsart|\
            arbeitszeit|type de contrat|contrat|tipo de contrato|jornada|tipo di contratto|contratto|\
            dienstverband|wymiar pracy|umowa|schedule",
        )) && short
        {
            if let Some(kind) = job_type(value)
                && reading.job_type.is_none()
            {
                reading.job_type = Some(found(kind, 0.92, &text));
                reading.employment_type_text.get_or_insert(found(value, 0.92, &text));
            }
        } else if is(Words(
            "work mode|workplace type|workplace|remote|arbeitsmodell|work model|modalidad|arbeitsweise|\
            remote policy",
        )) && short
        {
            mode(reading, &format!("{label} {value}"), 0.9);
        } else if is(Words(
            "posted|date posted|posted on|published|veroffentlicht|veroffentlicht am|online seit|publie le|\
            publicado|publicado el|geplaatst|opublikowano|datum",
        )) {
            date(value).into_iter().for_each(|day| {
                reading.posted_on.get_or_insert(found(&day, 0.88, &text));
            });
        } else if is(Words(
            "deadline|apply by|application deadline|closing date|applications close|bewerbungsfrist|\
            bewerbungsschluss|bewerbung bis|date limite|date limite de candidature|fecha limite|prazo|scadenza|\
            sluitingsdatum|termin skladania|valid through|expires",
        )) {
            date(value).into_iter().for_each(|day| {
                reading.deadline_on.get_or_insert(found(&day, 0.92, &text));
            });
        } else if is(Words(
            "seniority|seniority level|level|experience level|karrierestufe|niveau",
        )) && short
        {
            if let Some(level) = seniority(value) {
                reading.seniority_level.get_or_insert(found(level, 0.9, &text));
            }
        } else if is(Words(
            "apply|apply here|apply at|bewerben|application|how to apply|website|link|url|postuler",
        )) && let Some((_, _, url)) = crate::contact::addresses(value).into_iter().next()
        {
            reading.application_url.get_or_insert(found(&url, 0.85, &text));
        }
    }
}

fn date(text: &str) -> Option<String> {
    let range = dates::find(text).into_iter().next()?;
    range
        .to
        .or(range.from)
        .filter(|day| day.day.is_some())
        .map(|day| day.iso())
}

/// Title, firm and place where no label tells them: the first lines.
fn head(reading: &mut PostingReading, lines: &[Line]) {
    let first: Vec<&Line> = lines.iter().take(14).collect();
    let tidy = |text: &str| {
        text.trim()
            .trim_start_matches(['#', '*', '-', ' '])
            .trim_end_matches(['*', ' ', '|'])
            .to_owned()
    };
    if reading.title.is_none() {
        let mut best: Option<(f64, Found<String>)> = None;
        for (index, line) in first.iter().enumerate() {
            let text = tidy(&line.text());
            let words = text.split_whitespace().count();
            if words == 0
                || words > 16
                || text.ends_with(['.', ':', '!', '?']) && !text.ends_with("d).")
                || line.bullet.is_some()
                || heading(&text).is_some()
                || is_closed(&text)
            {
                continue;
            }
            // A line of a paragraph is no title, whatever words it holds.
            let next = first.get(index + 1);
            let in_paragraph = line.page == 0
                && text.chars().count() > 60
                && next.is_some_and(|next| next.gap_above == 0.0 && next.text().chars().count() > 40);
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
            score -= if company_score(title) > title_score(title) {
                0.4
            } else {
                0.0
            };
            if score > best.as_ref().map_or(0.6, |(known, _)| *known) {
                best = Some((score, found(title, (0.4 + 0.35 * score).min(0.92), &line.text())));
            }
        }
        reading.title = best.map(|(_, title)| title).or_else(|| title_in_prose(lines));
    }
    let title = reading
        .title
        .as_ref()
        .map(|title| (title.value.clone(), title.quote.clone()));
    if reading.company.is_none()
        && let Some((title, quote)) = &title
    {
        // "Engineer at Acme", "Engineer – Acme – Berlin" on the title's own line.
        let rest = quote
            .find(title.as_str())
            .and_then(|at| quote.get(at + title.len()..))
            .unwrap_or_default();
        let rest = rest
            .trim()
            .trim_start_matches(['-', '–', '—', '|', '@', ',', '·', ' '])
            .trim_start_matches("at ")
            .trim_start_matches("bei ")
            .trim_start_matches("chez ")
            .trim();
        let name = rest
            .split(['|', '·', '–', '—', ',', '('])
            .next()
            .unwrap_or_default()
            .trim();
        if !name.is_empty()
            && name.split_whitespace().count() <= 5
            && place_score(name) < 0.5
            && !has_gender_mark(rest)
            && name.chars().next().is_some_and(char::is_uppercase)
        {
            reading.company = Some(found(name, 0.65, quote));
        }
    }
    for line in &first {
        let whole = line.text();
        if whole.split_whitespace().count() > 14
            || line.bullet.is_some()
            || heading(&whole).is_some()
            || is_closed(&whole)
        {
            continue;
        }
        if title.as_ref().is_some_and(|(_, quote)| quote == whole.trim()) {
            if reading.location.is_none()
                && let Some((_, from)) = trailing_place(&whole)
            {
                let place = whole
                    .get(from..)
                    .unwrap_or_default()
                    .trim_matches(|c: char| matches!(c, ' ' | '(' | ')'));
                reading.location = Some(found(place, 0.65, &whole));
            }
            continue;
        }
        let pieces: Vec<&str> = line
            .cells
            .iter()
            .flat_map(|cell| cell.text.split(['|', '·', '•', '–', '—']))
            .map(str::trim)
            .filter(|piece| !piece.is_empty())
            .collect();
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
                let place = piece
                    .get(from..)
                    .unwrap_or_default()
                    .trim_matches(|c: char| matches!(c, ' ' | '(' | ')'));
                reading.location = Some(found(place, 0.7, &whole));
                let name = piece.get(..cut).unwrap_or_default().trim();
                if reading.company.is_none() && name.split_whitespace().count() <= 6 && !name.contains(':') {
                    reading.company = Some(found(name, 0.6, &whole));
                }
                continue;
            }
            let titled = title.is_some();
            let name_like = piece.split_whitespace().count() <= 5
                && !piece.contains(':')
                && !piece.ends_with(['.', '!', '?'])
                && piece.chars().next().is_some_and(char::is_uppercase);
            if reading.company.is_none()
                && titled
                && name_like
                && title_score(piece) < 0.5
                && job_type(piece).is_none()
                && work_mode(piece).is_none()
                && !dates::has_date(piece)
                && pay::pay(piece).is_none()
                && score < 0.5
                && !piece.to_lowercase().contains("ago")
            {
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
    let marks = Words(
        "looking for a |looking for an |hiring a |hiring an |seeking a |seeking an |join us as a |join us as an |\
        join our team as a |suchen wir eine |suchen wir einen |recherchons un |recherchons une |recherche un |\
        recherche une |buscamos un |buscamos una |search of a |role of |position of |suchen ab sofort eine |\
        suchen eine |suchen einen ",
    );
    for line in lines.iter().take(60) {
        let text = line.text();
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
                return Some(found(title, 0.6, &text));
            }
        }
    }
    None
}

fn has_gender_mark(text: &str) -> bool {
    let compact: String = folded(text).chars().filter(|c| !c.is_whitespace()).collect();
    Words(
        "(m/w/d)|(w/m/d)|(m/f/d)|(f/m/d)|(d/m/w)|(m/f/x)|(h/f)|(f/h)|(m/f)|(f/m/x)|(all)|(m/w/x)|(gn)|m/w/d|\
        (f/m/div)|(k/m)|(m/v)|h/f|(x/f/m)|(div/f/m)",
    )
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
            let cuts = title_score(head) >= 0.5
                && (title_score(tail) < 0.5)
                && (mark.trim().chars().all(char::is_alphanumeric)
                    || matches!(mark.trim(), "|" | "@" | "·" | "–" | "—")
                    || place_score(tail) >= 0.7);
            cuts.then_some((at, at + mark.len()))
        })
        .min();
    match cut {
        Some((at, from)) => (
            text.get(..at).unwrap_or(text).trim(),
            text.get(from..).unwrap_or_default(),
        ),
        None => (text, ""),
    }
}

/// "Acme is looking for …", "About Acme", "Join Acme".
fn company_in(text: &str) -> Option<Found<String>> {
    let name_of = |part: &str| -> Option<String> {
        let words: Vec<&str> = part.split_whitespace().collect();
        let good = !words.is_empty()
            && words.len() <= 4
            && words.iter().all(|word| {
                word.chars()
                    .next()
                    .is_some_and(|c| c.is_uppercase() || c.is_ascii_digit() || c == '&')
            })
            && !matches!(
                words.first().copied(),
                Some(
                    "We" | "Our"
                        | "The"
                        | "You"
                        | "This"
                        | "It"
                        | "Us"
                        | "I"
                        | "Wir"
                        | "Nous"
                        | "Who"
                        | "Team"
                        | "And"
                        | "She"
                        | "He"
                        | "They"
                )
            );
        good.then(|| words.join(" ").trim_end_matches([',', '.', ':']).to_owned())
    };
    for mark in Words(
        " is looking for| is hiring| is seeking| is searching| sucht | recherche | is a | is an | is the | busca | cerca | zoekt | ist ein",
    ) {
        if let Some(at) = text.find(mark)
            && let Some(name) = name_of(text.get(..at)?)
        {
            let sure = if mark.contains(" is a") || mark.contains(" is the") || mark.contains("ist") {
                0.5
            } else {
                0.7
            };
            return Some(found(&name, sure, text));
        }
    }
    for mark in Words("About |Über |Join |At |Bei |Chez |À propos de |Sobre ") {
        if let Some(rest) = text.strip_prefix(mark) {
            let end = rest.find([',', '.', ':', '!']).unwrap_or(rest.len());
            let part = rest.get(..end)?;
            let part = part.split(" as ").next().unwrap_or(part);
            if !matches!(
                folded(part).trim(),
                "us" | "uns"
                    | "the role"
                    | "you"
                    | "the job"
                    | "the team"
                    | "the company"
                    | "our team"
                    | "the position"
                    | "this role"
                    | "our company"
                    | "dich"
            ) && let Some(name) = name_of(part)
            {
                return Some(found(&name, 0.6, text));
            }
        }
    }
    None
}

/// Facts that may stand anywhere.
fn facts(reading: &mut PostingReading, line: &str) {
    let lower = line.to_lowercase();
    let short: String = if line.chars().count() > 400 {
        line.chars().take(400).collect()
    } else {
        line.to_owned()
    };
    if reading.pay_min.is_none()
        && line.chars().any(|c| c.is_ascii_digit())
        && let Some(pay) = pay::pay(line)
    {
        let quote = line.get(pay.start..pay.end).unwrap_or(&short);
        let number = |value: f64| Found {
            value,
            confidence: pay.surety,
            quote: quote.to_owned(),
            places: Vec::new(),
        };
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
        && Words(
            "apply by|deadline|applications close|closing date|bewerbungsfrist|bewerbungsschluss|\
            bewerben sie sich bis|bis zum|date limite|fecha límite|apply before|closes on",
        )
        .iter()
        .any(|mark| lower.contains(mark))
        && let Some(day) = date(line)
    {
        reading.deadline_on = Some(found(&day, 0.75, &short));
    }
    if is_closed(line) && !reading.notices.iter().any(|notice| notice == "closed") {
        reading.notices.push("closed".to_owned());
    }
}

fn mode(reading: &mut PostingReading, text: &str, confidence: f64) {
    if reading.work_mode.is_none()
        && let Some((mode, at)) = work_mode(text)
    {
        let quote: String = text.chars().take(300).collect();
        let sure = if text.split_whitespace().count() <= 8 {
            confidence + 0.1
        } else {
            confidence
        };
        let _ = at;
        reading.work_mode = Some(found(mode, sure.min(0.95), &quote));
    }
}

/// A level from the years asked for, when nothing else tells it.
fn from_years(reading: &mut PostingReading) {
    if reading.seniority_level.is_some() {
        return;
    }
    let Some(years) = &reading.years_experience else { return };
    let least = years
        .value
        .split(|c: char| !c.is_ascii_digit())
        .find_map(|part| part.parse::<u32>().ok());
    let level = match least {
        Some(0 | 1) => "ENTRY",
        Some(2..=4) => "MID",
        Some(5..) => "SENIOR",
        None => return,
    };
    reading.seniority_level = Some(Found {
        value: level.to_owned(),
        confidence: 0.45,
        ..years.clone()
    });
}

/// Town, region and country of the place.
fn parts_of_place(reading: &mut PostingReading) {
    let Some(place) = &reading.location else { return };
    if reading.city.is_some() || reading.country.is_some() {
        return;
    }
    let value = place.value.clone();
    let part = |text: &str, factor: f64| Found {
        value: text.to_owned(),
        confidence: place.confidence * factor,
        quote: place.quote.clone(),
        places: place.places.clone(),
    };
    let pieces: Vec<&str> = value
        .split([',', '/', '(', ')', '|', '·'])
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
        .collect();
    let mut city = None;
    let mut region = None;
    let mut country = None;
    for piece in pieces {
        let lower = folded(piece);
        if crate::places::is_remote(&lower) || work_mode(piece).is_some() {
            continue;
        }
        if crate::places::is_country(&lower)
            && city.is_none_or(|_| true)
            && !(city.is_none() && crate::places::is_big_city(&lower))
        {
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
