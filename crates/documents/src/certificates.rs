//! Certificates and trainings of one line each: "PMP, Project Management Institute, 2019 (valid until 2027)".

use crate::Found;
use crate::dates::{self, DateRange, folded};
use crate::entries::EntryDates;
use crate::passage::{Line, Passage};
use crate::resume::ItemReading;
use crate::roles::{company_score, institution_score};
use crate::vocabulary::Words;
use crate::work::{self, found_dates};

/// The certificates of a section, each with who issued it, when, and until when it holds.
pub(crate) fn certificates(lines: &[Line]) -> Vec<ItemReading> {
    let (rest, expiries) = without_expiries(&one_a_line(lines));
    let mut items = if are_numbers(&rest) || are_names(&rest) || have_a_line_each(lines, !expiries.is_empty()) {
        joined(&rest).iter().filter_map(certificate).collect()
    } else {
        work::listed_items(&rest)
    };
    items.iter_mut().for_each(work::part_issuer);
    for expiry in expiries {
        let is_above = |item: &&mut ItemReading| {
            item.title
                .as_ref()
                .is_some_and(|title| expiry.above.contains(&title.value))
        };
        if let Some(item) = items.iter_mut().rev().find(is_above) {
            item.expires_on.get_or_insert(expiry.day);
            item.started_on = item.started_on.take().or(expiry.since);
        }
    }
    items
}

/// "HCPC PH084213" / "CSP 079912": each line gives a number in a register.
fn are_numbers(lines: &[Line]) -> bool {
    let is_number = |line: &Line| {
        let text = line.text();
        let last = text.split_whitespace().next_back().unwrap_or_default();
        let digits = last.chars().filter(char::is_ascii_digit).count();
        line.cells.len() == 1
            && digits >= 5
            && last.chars().all(char::is_alphanumeric)
            && text.contains(' ')
            && !dates::has_date(&text)
    };
    lines.len() >= 2 && lines.iter().all(is_number)
}

/// "Forklift licence" / "First aid at work": names in one look, below each other, without a day or a body.
fn are_names(lines: &[Line]) -> bool {
    let look = lines.first().map(Line::style).unwrap_or_default();
    let is_name = |line: &Line| {
        let text = line.text();
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        line.cells.len() == 1
            && line.bullet.is_none()
            && line.style() == look
            && line.gap_above < 1.0
            && text.starts_with(char::is_uppercase)
            && (2..=9).contains(&text.split_whitespace().count())
            && letters >= 6
            && !text.ends_with(['.', ',', ':'])
            && !dates::has_date(&text)
            && (company_score(&text) < 0.3 || text.contains(|c: char| c.is_ascii_digit()))
            && institution_score(&text) < 0.6
    };
    let below = lines.get(1..).unwrap_or_default();
    let first = lines.first().map(|line| Line {
        gap_above: 0.0,
        ..line.clone()
    });
    !below.is_empty() && first.is_some_and(|first| is_name(&first)) && below.iter().all(is_name)
}

/// "HCPC registration 4711; member of the Chartered Society": a semicolon parts two on one line.
fn one_a_line(lines: &[Line]) -> Vec<Line> {
    let mut parted = Vec::with_capacity(lines.len());
    for line in lines {
        let [words] = &line.cells[..] else {
            parted.push(line.clone());
            continue;
        };
        let open = |at: usize| {
            let before = words.text.get(..at).unwrap_or_default();
            before.matches('(').count() > before.matches(')').count()
        };
        let signs = words.text.match_indices("; ").filter(|(at, _)| !open(*at));
        let cuts: Vec<(usize, usize)> = signs.map(|(at, sign)| (at, at + sign.len())).collect();
        let mut parts = words.without(&cuts);
        // "Driving licence since 2022, First aid 2024, …": each part has a date of its own.
        if parts.len() < 2 {
            let commas = words.text.match_indices(',').filter(|(at, _)| !open(*at));
            let cuts: Vec<(usize, usize)> = commas.map(|(at, sign)| (at, at + sign.len())).collect();
            let dated = |part: &Passage| dates::has_date(&part.text) && part.text.split_whitespace().count() >= 3;
            parts = words.without(&cuts);
            if !parts.iter().all(dated) {
                parts.clear();
            }
        }
        let named =
            |part: &Passage| part.text.split_whitespace().count() >= 2 && part.text.starts_with(char::is_uppercase);
        if parts.len() < 2 || !parts.iter().all(named) {
            parted.push(line.clone());
            continue;
        }
        parted.extend(parts.into_iter().map(|part| Line {
            cells: vec![part],
            ..line.clone()
        }));
    }
    parted
}

/// Lines with those that go on below their bullet.
fn joined(lines: &[Line]) -> Vec<Passage> {
    let are_bulleted = lines.iter().any(|line| line.bullet.is_some());
    let mut items: Vec<Passage> = Vec::new();
    for line in lines {
        match items.last_mut() {
            Some(last) if are_bulleted && line.bullet.is_none() => last.join(&line.passage()),
            _ => items.push(line.passage()),
        }
    }
    items
}

/// Whether each certificate stands on a line with its date, or some say until when they hold.
fn have_a_line_each(lines: &[Line], expires: bool) -> bool {
    let are_bulleted = lines.iter().any(|line| line.bullet.is_some());
    let items = joined(lines);
    let is_own = |words: &Passage| {
        expires && (are_bulleted || words.text.contains(", "))
            || dates::has_date(&words.text) && !dates::is_only_dates(&words.text)
    };
    let has_cells = lines.iter().any(|line| line.cells.len() > 1);
    !has_cells && !items.is_empty() && items.iter().all(is_own) && (expires || items.iter().all(names_issuer))
}

/// "Staplerschein, TÜV Rheinland 2018": a comma parts who issued it.
fn names_issuer(words: &Passage) -> bool {
    words.text.contains(", ")
}

fn certificate(words: &Passage) -> Option<ItemReading> {
    let text = &words.text;
    let mut item = ItemReading {
        url: words.link().map(str::to_owned),
        ..ItemReading::default()
    };
    let day = dates::find(text).into_iter().next_back();
    let cut = day.as_ref().map(|range| (range.start, range.end));
    if let Some(range) = day {
        let words = words.slice(range.start, range.end);
        (item.started_on, item.finished_on, _) = found_dates(&EntryDates { range, words }, false);
    }
    let is_sign =
        |c: char| c.is_whitespace() || matches!(c, ',' | '(' | '[' | '|' | '–' | '—' | '-' | ':' | ';' | '·' | '.');
    let main = words
        .without(cut.as_slice())
        .into_iter()
        .map(|piece| {
            let piece = piece.trim_matches(is_sign);
            // A bracket that held the date.
            let is_open = piece.text.matches('(').count() == piece.text.matches(')').count();
            if is_open {
                piece
            } else {
                piece.trim_matches(|c| matches!(c, ')' | ']' | '(' | '['))
            }
        })
        .filter(|piece| piece.text.chars().any(char::is_alphabetic))
        .max_by_key(|piece| piece.text.len())?;
    let parted = [" | ", ", ", " – ", " — ", " - "].iter().find_map(|sign| {
        let at = main.text.rfind(sign)?;
        let (title, issuer) = (main.slice(0, at), main.slice(at + sign.len(), main.text.len()));
        (could_issue(&issuer.text) && title.text.chars().count() > 2).then_some((title, issuer))
    });
    match parted {
        Some((title, issuer)) => {
            item.title = Some(title.found_text(0.75));
            item.organization = Some(issuer.found_text(0.65));
        }
        None => item.title = Some(main.found_text(0.75)),
    }
    Some(item)
}

/// Whether a part names who issued a certificate, and not its level or class.
fn could_issue(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let first = text.chars().next();
    let is_level = folded(text).split(|c: char| !c.is_alphanumeric()).any(|word| {
        Words(
            "associate|professional|practitioner|foundation|specialty|expert|level|class|category|klasse|klassen|kategorie|stufe|module|\
            modul|part|basic|advanced|intermediate|grade|niveau|nivel|certified|certificate|licence|license|adult|adults|child|children|\
            paediatric|pediatric|gold|silver|bronze|core|general",
        )
        .contains(word)
    });
    let is_body = company_score(text) >= 0.3 || institution_score(text) >= 0.6;
    (1..=6).contains(&words.len())
        && first.is_some_and(|c| c.is_uppercase() || c >= '\u{3000}')
        && !text.contains(|c: char| c.is_ascii_digit() || matches!(c, '(' | ')'))
        && (is_body || !is_level)
}

/// Until when a certificate holds.
struct Expiry {
    day: Found<String>,
    /// "valid from 06/2022 to 06/2027"
    since: Option<Found<String>>,
    /// The lines from the top to its own.
    above: String,
}

/// The lines without what they say of an end ("(expires May 2025)"), and the ends.
fn without_expiries(lines: &[Line]) -> (Vec<Line>, Vec<Expiry>) {
    let mut found = Vec::new();
    let mut above = String::new();
    let mut rest = Vec::with_capacity(lines.len());
    for line in lines {
        above.push_str(&line.text());
        above.push('\n');
        let mut line = line.clone();
        for cell in &mut line.cells {
            let Some((start, end, range)) = expiry(&cell.text) else {
                continue;
            };
            let words = cell.slice(start, end);
            let Some(day) = range.to.map(|day| words.found(day.iso(), 0.9)) else {
                continue;
            };
            found.push(Expiry {
                day,
                since: range.from.map(|day| words.found(day.iso(), 0.9)),
                above: above.clone(),
            });
            let mut left = Passage::default();
            for piece in cell.without(&[(start, end)]) {
                left.join(&piece);
            }
            *cell = left;
        }
        line.cells.retain(|cell| !cell.is_empty());
        if !line.cells.is_empty() {
            rest.push(line);
        }
    }
    (rest, found)
}

/// Until when it holds, from its sign to behind the date: byte offsets and the date.
fn expiry(text: &str) -> Option<(usize, usize, DateRange)> {
    let lower = text.to_lowercase();
    if lower.len() != text.len() {
        return None;
    }
    const MARKS: Words = Words(
        "expires|expiry|expiration|expiring|exp.|exp:|valid until|valid through|valid thru|valid to|valid till|renewal|renews|gültig bis|\
        läuft ab|valable jusqu|expire|válido hasta|válida hasta|vence|caduca|válido até|valido fino|scade|geldig tot|ważny do|ważne do|\
        giltig till|gyldig til|有効期限|有效期至|有效期|صالح حتى|בתוקף עד",
    );
    const SPANS: Words = Words("valid from|valid:|validity|gültig von|gültig vom|valable du|geldig van");
    let mark = |marks: Words| marks.iter().filter_map(|mark| lower.find(mark)).min();
    let range_from = |at: usize| dates::find(text.get(at..)?).into_iter().next();
    let (at, range) = match mark(MARKS) {
        Some(at) => (at, range_from(at)?),
        None => {
            let at = mark(SPANS)?;
            (at, range_from(at).filter(|range| !range.is_single)?)
        }
    };
    let end = at + range.end;
    // "(expires May 2025)": the bracket goes, too.
    let from = text
        .get(..at)?
        .trim_end_matches([' ', '(', '[', ',', '–', '-', '—', ';', '·', '|'])
        .len();
    let close = text.get(end..)?.chars().next().filter(|c| matches!(c, ')' | ']'));
    Some((from, end + close.map_or(0, char::len_utf8), range))
}

#[cfg(test)]
mod tests {
    use super::{certificates, have_a_line_each};
    use crate::plain::text_lines;

    /// Name, issuer, date of issue and end of each.
    fn told(text: &str) -> Vec<[String; 4]> {
        certificates(&text_lines(text))
            .iter()
            .map(|item| {
                let value = |found: &Option<crate::Found<String>>| found.as_ref().map(|found| found.value.clone());
                let date = value(&item.finished_on).or_else(|| value(&item.started_on));
                let told = [
                    value(&item.title),
                    value(&item.organization),
                    date,
                    value(&item.expires_on),
                ];
                told.map(Option::unwrap_or_default)
            })
            .collect()
    }

    #[test]
    fn who_issued_it_and_when_are_told_apart_from_its_level_and_its_end() {
        let text = "AWS Certified Solutions Architect – Associate, Amazon, May 2022 (expires May 2025)\n\
            PMP, Project Management Institute, 2019 – valid until 2027\n\
            03/2021 Gefahrgutbeauftragter, IHK Köln\n";
        let expected = [
            [
                "AWS Certified Solutions Architect – Associate",
                "Amazon",
                "2022-05",
                "2025-05",
            ],
            ["PMP", "Project Management Institute", "2019", "2027"],
            ["Gefahrgutbeauftragter", "IHK Köln", "2021-03", ""],
        ];
        assert_eq!(told(text), expected);
    }

    #[test]
    fn the_end_is_no_date_of_issue_and_a_branch_is_no_issuer() {
        let text = "- Registered Nurse – Adult, since September 2009\n\
            - Advanced Life Support, Resuscitation Council UK, valid to May 2026\n\
            - Moving and handling\n\
            - Working platforms 3a/3b, valid from 06/2022 to 06/2027\n";
        let expected = [
            ["Registered Nurse – Adult", "", "2009-09", ""],
            ["Advanced Life Support", "Resuscitation Council UK", "", "2026-05"],
            ["Moving and handling", "", "", ""],
            ["Working platforms 3a/3b", "", "2022-06", "2027-06"],
        ];
        assert_eq!(told(text), expected);
    }

    #[test]
    fn two_on_one_line_and_the_end_of_the_first() {
        let text =
            "- HCPC registration 47110 (renews April 2026); Chartered Society member 0815\n- Taping (basic), 2019\n";
        let found: Vec<(String, String)> = told(text).into_iter().map(|[name, _, _, end]| (name, end)).collect();
        let expected = [
            ("HCPC registration 47110", "2026-04"),
            ("Chartered Society member 0815", ""),
            ("Taping (basic)", ""),
        ];
        assert_eq!(found, expected.map(|(name, end)| (name.to_owned(), end.to_owned())));
    }

    #[test]
    fn a_name_over_its_issuer_is_read_elsewhere() {
        assert!(!have_a_line_each(&text_lines("Forklift licence\nTÜV, 2018\n"), false));
    }
}
