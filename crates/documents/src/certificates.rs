//! Certificates and trainings of one line each: "PMP, Project Management Institute, 2019 (valid until 2027)".

use crate::dates::{self, folded};
use crate::entries::EntryDates;
use crate::passage::{Line, Passage};
use crate::resume::ItemReading;
use crate::roles::{company_score, institution_score};
use crate::vocabulary::Words;
use crate::work::found_dates;

/// The certificates of a section, where each stands on a line with its date, or some say until when they hold; none
/// otherwise.
pub(crate) fn certificates(lines: &[Line]) -> Option<Vec<ItemReading>> {
    let are_bulleted = lines.iter().any(|line| line.bullet.is_some());
    let mut items: Vec<Passage> = Vec::new();
    for line in lines {
        match items.last_mut() {
            Some(last) if are_bulleted && line.bullet.is_none() => last.join(&line.passage()),
            _ => items.push(line.passage()),
        }
    }
    let is_own = |words: &Passage| dates::has_date(&words.text) && !dates::is_only_dates(&words.text);
    let expires = items.iter().any(|words| expiry(&words.text).is_some());
    let has_cells = lines.iter().any(|line| line.cells.len() > 1);
    (!has_cells && !items.is_empty() && items.iter().all(is_own) && (expires || items.iter().all(names_issuer)))
        .then(|| items.iter().filter_map(certificate).collect())
}

/// "Staplerschein, TÜV Rheinland 2018": a comma parts who issued it.
fn names_issuer(words: &Passage) -> bool {
    words.text.contains(", ")
}

fn certificate(words: &Passage) -> Option<ItemReading> {
    let text = &words.text;
    let mut cuts: Vec<(usize, usize)> = expiry(text).into_iter().collect();
    let mut item = ItemReading {
        url: words.link().map(str::to_owned),
        ..ItemReading::default()
    };
    let day = dates::find(text)
        .into_iter()
        .rfind(|range| cuts.iter().all(|(from, to)| range.end <= *from || *to <= range.start));
    if let Some(range) = day {
        cuts.push((range.start, range.end));
        let words = words.slice(range.start, range.end);
        (item.started_on, item.finished_on, _) = found_dates(&EntryDates { range, words }, false);
    }
    cuts.sort_unstable();
    let is_sign =
        |c: char| c.is_whitespace() || matches!(c, ',' | '(' | '[' | '|' | '–' | '—' | '-' | ':' | ';' | '·' | '.');
    let main = words
        .without(&cuts)
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
            modul|part|basic|advanced|intermediate|grade|niveau|nivel|certified|certificate|licence|license",
        )
        .contains(word)
    });
    let is_body = company_score(text) >= 0.3 || institution_score(text) >= 0.6;
    (1..=6).contains(&words.len())
        && first.is_some_and(|c| c.is_uppercase() || c >= '\u{3000}')
        && !text.contains(|c: char| c.is_ascii_digit() || matches!(c, '(' | ')'))
        && (is_body || !is_level)
}

/// Until when it holds, from its sign to behind the date: byte offsets.
fn expiry(text: &str) -> Option<(usize, usize)> {
    let lower = text.to_lowercase();
    if lower.len() != text.len() {
        return None;
    }
    let marks = Words(
        "expires|expiry|expiration|expiring|exp.|exp:|valid until|valid through|valid thru|valid to|valid till|renewal|renews|gültig bis|\
        läuft ab|valable jusqu|expire|válido hasta|válida hasta|vence|caduca|válido até|valido fino|scade|geldig tot|ważny do|ważne do|\
        giltig till|gyldig til|有効期限|有效期",
    );
    let at = marks.iter().filter_map(|mark| lower.find(mark)).min()?;
    let range = dates::find(text.get(at..)?).into_iter().next()?;
    let end = at + range.end;
    // "(expires May 2025)": the bracket goes, too.
    let from = text
        .get(..at)?
        .trim_end_matches([' ', '(', '[', ',', '–', '-', '—', ';', '·', '|'])
        .len();
    let close = text.get(end..)?.chars().next().filter(|c| matches!(c, ')' | ']'));
    Some((from, end + close.map_or(0, char::len_utf8)))
}

#[cfg(test)]
mod tests {
    use super::certificates;
    use crate::plain::text_lines;

    fn told(text: &str) -> Vec<[String; 3]> {
        certificates(&text_lines(text))
            .unwrap_or_default()
            .iter()
            .map(|item| {
                let value = |found: &Option<crate::Found<String>>| found.as_ref().map(|found| found.value.clone());
                let date = value(&item.finished_on).or_else(|| value(&item.started_on));
                [value(&item.title), value(&item.organization), date].map(Option::unwrap_or_default)
            })
            .collect()
    }

    #[test]
    fn who_issued_it_and_when_are_told_apart_from_its_level_and_its_end() {
        let text = "AWS Certified Solutions Architect – Associate, Amazon, May 2022 (expires May 2025)\n\
            PMP, Project Management Institute, 2019 – valid until 2027\n\
            03/2021 Gefahrgutbeauftragter, IHK Köln\n";
        let expected = [
            ["AWS Certified Solutions Architect – Associate", "Amazon", "2022-05"],
            ["PMP", "Project Management Institute", "2019"],
            ["Gefahrgutbeauftragter", "IHK Köln", "2021-03"],
        ];
        assert_eq!(told(text), expected);
    }

    #[test]
    fn a_name_over_its_issuer_is_read_elsewhere() {
        assert!(told("Forklift licence\nTÜV, 2018\n").is_empty());
    }
}
