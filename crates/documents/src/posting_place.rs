//! The place of a posting: what the head names, else what the text says.

use crate::Found;
use crate::dates::{self, folded};
use crate::home::before_outcode;
use crate::passage::Line;
use crate::pay;
use crate::places::{is_big_city, is_country, is_remote, is_state, is_state_code, place_score, trailing_place};
use crate::posting::PostingReading;
use crate::posting_facts::{is_closed, job_type, work_mode};
use crate::posting_firm::OF_TOWNS;
use crate::posting_head::HEAD;
use crate::posting_labels::without_mode;
use crate::posting_lists::is_heading;
use crate::posting_site::{SITES, is_chrome};
use crate::posting_text::found;
use crate::posting_title::{is_row, row};
use crate::roles::{company_score, title_score};
use crate::vocabulary::Words;

/// The place: what the head names, else what the text says.
pub(crate) fn place(
    reading: &PostingReading,
    title_at: Option<usize>,
    lines: &[Line],
    text: &[String],
) -> Option<Found<String>> {
    let firm = reading
        .company
        .as_ref()
        .map(|company| company.value.as_str())
        .unwrap_or_default();
    let mut best: Option<(f64, Found<String>)> = None;
    for (index, line) in lines.iter().enumerate().take(title_at.map_or(HEAD, |at| at + 10)) {
        let whole = text.get(index).map(String::as_str).unwrap_or_default();
        // A page may list place and hours under its title.
        let is_far_item =
            line.bullet.is_some() && (index > title_at.map_or(0, |at| at + 5) || whole.split_whitespace().count() > 4);
        let is_long = whole.split_whitespace().count() > 14 && !is_row(line);
        if is_long || is_far_item || is_heading(whole) || is_closed(whole) {
            continue;
        }
        // "24 - Périgueux - …": the number of the department before the town.
        let mut dashed = whole.split(" - ");
        let mut offer = |place: &str, score: f64| {
            let place = place.trim().trim_matches(|c: char| matches!(c, '(' | ',' | ' '));
            // "Oldenburg (Oldb)"
            let place = if place.contains('(') {
                place
            } else {
                place.trim_end_matches(')')
            };
            if !place.is_empty() && place != firm && score > best.as_ref().map_or(0.5, |(known, _)| *known) {
                best = Some((score, found(place, (0.3 + 0.6 * score).min(0.9), whole)));
            }
        };
        let nearness = 0.01 * index as f64;
        if let (Some(number), Some(town)) = (dashed.next(), dashed.next())
            && (2..=3).contains(&number.len())
            && number.chars().all(|c| c.is_ascii_digit())
            && town.starts_with(char::is_uppercase)
        {
            offer(town, 0.8 - nearness);
            continue;
        }
        // "Laval - 53": the department behind the town.
        if let Some((town, number)) = whole.trim().rsplit_once(" - ")
            && (2..=3).contains(&number.len())
            && number.chars().all(|c| c.is_ascii_digit())
            && town.starts_with(char::is_uppercase)
            && town.split_whitespace().count() <= 4
            && title_score(town) < 0.5
        {
            offer(whole, 0.8 - nearness);
            continue;
        }
        if Some(index) == title_at && row(line).is_none() {
            if let Some((_, from)) = trailing_place(whole) {
                offer(whole.get(from..).unwrap_or_default(), 0.6 - nearness);
            }
            continue;
        }
        let pieces = line
            .cells
            .iter()
            .flat_map(|cell| cell.text.split(['|', '·', '•', '–', '—']));
        for piece in pieces
            .map(str::trim)
            .filter(|piece| !piece.is_empty() && !is_number(piece) && pay::pay(piece).is_none())
        {
            let piece = behind_firm(piece, firm);
            let is_known = is_town_and_region(piece) || before_outcode(piece).is_some();
            let score = place_score(piece).max(if is_known { 0.8 } else { 0.0 });
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
                && (firm.is_empty() || !town.contains(firm))
                && !SITES.contains(folded(town))
                && title_score(town) < 0.5
                && job_type(town).is_none()
                && work_mode(town).is_none();
            // "Cook", "The Inn", "Mondsee", "Full-time": below title and firm, above the hours.
            let is_below_firm = title_at.is_some_and(|at| (at + 2..=at + 3).contains(&index))
                && index
                    .checked_sub(1)
                    .and_then(|above| text.get(above))
                    .is_some_and(|above| above.trim() == firm)
                && text.get(index + 1).is_some_and(|below| {
                    job_type(below).is_some()
                        || work_mode(below).is_some()
                        || pay::pay(below).is_some()
                        || below.starts_with(|c: char| c.is_ascii_digit())
                });
            if is_name && (tail == piece && is_below_firm || text.iter().any(|line| is_told_as_place(line, town))) {
                offer(tail, 0.6 - nearness);
            } else if is_name && tail.len() < piece.len() && title_score(tail) < 0.5 && !is_chrome(tail) {
                offer(tail, 0.55 - nearness);
            }
        }
    }
    best.map(|(_, place)| place)
        .or_else(|| place_in_prose(text))
        .or_else(|| Some(found(town_of(firm)?, 0.55, firm)))
}

/// "Frachtwerk GmbH, Berlin-Kreuzberg": what stands behind the firm's name and a comma.
fn behind_firm<'a>(piece: &'a str, firm: &str) -> &'a str {
    let rest = piece.strip_prefix(firm).filter(|_| !firm.is_empty());
    let place = rest.and_then(|rest| rest.trim_start().strip_prefix(',')).map(str::trim);
    // "Varsha Drip Systems Nashik, Maharashtra": the town was taken for a part of the firm.
    let is_town = |place: &&str| {
        let first = place.split(',').next().unwrap_or_default().trim();
        !first.is_empty() && !is_state_code(first) && !is_state(&folded(first)) && !is_country(&folded(first))
    };
    place.filter(is_town).unwrap_or(piece)
}

/// "City of Leeds", "Stadt Lindenberg an der Aue", "Little Wickenby Parish Council": the town.
fn town_of(firm: &str) -> Option<&str> {
    let councils =
        Words(" parish council| town council| city council| borough council| district council| county council");
    let lower = firm.to_lowercase();
    // "Magistrat der Stadt Lindenau"
    let after = |lead: &str| {
        let (head, town) = firm.split_at_checked(lead.len())?;
        head.eq_ignore_ascii_case(lead).then_some(town)
    };
    let inside = |lead: &str| Some(firm.split_once(&format!(" der {lead}"))?.1);
    let ahead = OF_TOWNS.iter().find_map(|lead| after(lead).or_else(|| inside(lead)));
    let town = ahead.or_else(|| {
        let end = councils
            .iter()
            .find(|end| lower.len() == firm.len() && lower.ends_with(end))?;
        firm.get(..firm.len() - end.len())
    })?;
    (!town.is_empty() && town.split_whitespace().count() <= 5).then_some(town)
}

/// "Job-ID 4471902": a number of the site's own.
fn is_number(piece: &str) -> bool {
    let first = piece.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    Words("Job|Ref|Reference|ID|Nr|No|Req|Referenz|Kennziffer|Stellen|Anzeige|Offre|Oferta").contains(first)
        && piece.chars().filter(char::is_ascii_digit).count() >= 4
}

/// "Saint-Jean-sur-Richelieu, QC", "Wingfield, Adelaide SA", "Totnes, Devon": a town that no list knows, with its region.
pub(crate) fn is_town_and_region(piece: &str) -> bool {
    // "Geelong VIC", "Fidenza (PR)"
    let split = piece.rsplit_once(", ").or_else(|| {
        piece.rsplit_once(' ').filter(|(town, code)| {
            !town.contains(',') && !Words("US|UK|USA|EU|UAE|IT|DE|IN|NO").contains(code.trim_matches(['(', ')']))
        })
    });
    let Some((town, region)) = split else { return false };
    if let Some(code) = region.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return code.len() == 2
            && code.chars().all(|c| c.is_ascii_uppercase())
            && town.split_whitespace().count() <= 3
            && town.chars().next().is_some_and(char::is_uppercase)
            && town
                .chars()
                .all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’'));
    }
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
        // "8970 Schladming"
        let number = before.trim_end().rsplit([' ', '-']).next().unwrap_or_default();
        let is_postcode =
            before.ends_with(' ') && (4..=6).contains(&number.len()) && number.chars().all(|c| c.is_ascii_digit());
        is_postcode || AT.iter().any(|word| before.ends_with(word))
    })
}

/// "from our office in Sheffield", "für unseren Standort Maschen".
fn place_in_prose(text: &[String]) -> Option<Found<String>> {
    let marks = Words(
        "Dienstort ist |Arbeitsort ist |Einsatzort ist |Dienstort: |office in |offices in |based in |located in |branch in |site in |shop in |store in |depot in |hub in |school in |\
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
