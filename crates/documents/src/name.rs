//! The person's name: where it stands, how it looks, and whether the address agrees.

use crate::Found;
use crate::contact::{emails, is_bare_label, phrase_is_heading};
use crate::dates::folded;
use crate::passage::{Line, Passage};
use crate::places::place_score;
use crate::roles::{company_score, title_score};
use crate::sections;
use crate::vocabulary::Words;

/// The name and the index of its line (and of the next, where it takes two).
pub(crate) struct Name {
    pub found: Found<String>,
    pub first: usize,
    pub lines: usize,
    /// Text that stood behind the name on its line.
    pub rest: Option<Passage>,
}

/// The person's name: large, near the top, like a name, and like the e-mail address.
pub(crate) fn name(lines: &[Line]) -> Option<Name> {
    let body = sections::body_style(lines);
    let largest = lines
        .iter()
        .filter(|line| line.page <= 1)
        .map(|line| line.style().size)
        .fold(0.0, f64::max);
    let accounts: Vec<String> = lines
        .iter()
        .flat_map(|line| emails(&line.text()))
        .filter_map(|(start, end, text)| {
            let _ = (start, end);
            text.split('@').next().map(folded)
        })
        .collect();
    let mut best: Option<(f64, Name)> = None;
    for (index, line) in lines.iter().enumerate() {
        if line.page > 1 || (line.page == 0 && index > 25) || line.furniture {
            continue;
        }
        let style = line.style();
        let big = style.size > body.style.size * 1.15;
        if index > 8 && !big {
            continue;
        }
        for (cell_index, cell) in line.cells.iter().enumerate().take(3) {
            let (words, rest) = name_part(cell);
            let mut words = words;
            let mut count = 1;
            let mut labelled = false;
            if let Some(named) = labelled_name(&words) {
                words = named;
                labelled = true;
            }
            // A form has the label in a cell of its own.
            let beside = cell_index.checked_sub(1).and_then(|at| line.cells.get(at));
            labelled |= beside
                .is_some_and(|cell| NAME_LABELS.contains(folded(&cell.text).trim().trim_end_matches([':', '：'])));
            if is_bare_label(&words.text) {
                continue;
            }
            let parts = words.text.split_whitespace().count();
            // A name over two lines of one look.
            if line.cells.len() == 1
                && rest.is_none()
                && sections::heading_kind(line).is_none()
                && (parts <= 2
                    || (parts <= 4 && lines.get(index + 1).is_some_and(|next| next.style().looks_like(&style))))
                && big
                && let Some(next) = lines.get(index + 1)
                && next.cells.len() == 1
                && next.block == line.block
                && next.gap_above < 0.7
                && (next.style().size - style.size).abs() < 0.15 * style.size
                && next.style().size > body.style.size * 1.15
                && next.text().split_whitespace().count() <= 2
                && name_shape(&next.text()) > 0.0
                && sections::heading_kind(next).is_none()
                && title_score(&next.text()) < 0.5
                && name_shape(&format!("{} {}", words.text, next.text())) > 0.0
            {
                words.join(&next.passage());
                count = 2;
            }
            let shape = name_shape(&words.text);
            if shape <= 0.0 {
                continue;
            }
            let mut score = shape;
            score += 2.2 * (style.size / largest.max(1.0)).powi(2) * if big { 1.0 } else { 0.4 };
            score += 1.0 - 0.08 * (index.min(12)) as f64;
            score += if index == 0 { 0.4 } else { 0.0 };
            score -= 0.5 * cell_index as f64;
            score += if labelled { 2.5 } else { 0.0 };
            let folded_name = folded(&words.text);
            let hits = folded_name
                .split(|c: char| !c.is_alphanumeric())
                .filter(|part| part.chars().count() >= 3)
                .filter(|part| accounts.iter().any(|account| account.contains(part)))
                .count();
            score += 0.9 * hits.min(2) as f64;
            if line.page == 1 {
                score += 0.6 * (1.0 - (line.top / 800.0).clamp(0.0, 1.0));
            }
            if phrase_is_heading(&words.text) {
                score -= 4.0;
            }
            score -= 2.0 * title_score(&words.text);
            score -= if company_score(&words.text) >= 0.6 { 0.8 } else { 0.0 };
            score -= if place_score(&words.text) >= 0.7 { 1.5 } else { 0.0 };
            if score > best.as_ref().map_or(1.2, |(known, _)| *known) {
                let surety = (0.35 + 0.12 * score).clamp(0.3, 0.97);
                let value = tidy_name(&words.text);
                best = Some((
                    score,
                    Name {
                        found: words.found(value, surety),
                        first: index,
                        lines: count,
                        rest: rest.clone(),
                    },
                ));
            }
        }
    }
    best.map(|(_, name)| name)
}

const NAME_LABELS: Words = Words(
    "name|nom|nombre|nome|naam|vor- und nachname|vor und nachname|full name|imie i nazwisko|nom et prenom|\
    prenom et nom|nome e cognome|nombre y apellidos|nombre completo|nome completo|volledige naam|姓名|氏名|이름|성명|שם|\
    שם מלא|الاسم|الاسم الكامل",
);

fn labelled_name(words: &Passage) -> Option<Passage> {
    let (label, _) = words.text.split_once([':', '：'])?;
    NAME_LABELS.contains(folded(label).trim()).then(|| {
        let width = words
            .text
            .get(label.len()..)
            .and_then(|rest| rest.chars().next())
            .map_or(1, char::len_utf8);
        words.slice(label.len() + width, words.text.len())
    })
}

/// The name in a cell that may hold more: "Jane Smith | Engineer", "John Doe, PhD".
fn name_part(cell: &Passage) -> (Passage, Option<Passage>) {
    for mark in [" | ", " – ", " — ", " - ", " • ", " · ", ", ", " (", "|"] {
        if let Some(at) = cell.text.find(mark) {
            let rest = cell.slice(at + mark.len(), cell.text.len());
            return (cell.slice(0, at), Some(rest));
        }
    }
    (cell.clone(), None)
}

fn tidy_name(text: &str) -> String {
    text.trim_matches(|c: char| matches!(c, ',' | '|' | ':' | '-' | '–' | ' ' | '/'))
        .to_owned()
}

/// 0 when the text cannot be a name.
fn name_shape(text: &str) -> f64 {
    let text = text.trim();
    let words: Vec<&str> = text.split_whitespace().collect();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let others = text
        .chars()
        .filter(|c| {
            !c.is_alphabetic()
                && !c.is_whitespace()
                && !matches!(c, '.' | '\'' | '’' | '-' | '‐' | '·' | '״' | '"' | ',' | '̈' | '́')
        })
        .count();
    if letters < 2 || words.len() > 6 || text.chars().count() > 50 || others > 0 {
        return 0.0;
    }
    let wide = text.chars().any(|c| c >= '\u{3000}');
    if wide {
        let count = text.chars().filter(|c| !c.is_whitespace()).count();
        return if (2..=8).contains(&count) { 1.0 } else { 0.0 };
    }
    let small = [
        "de", "da", "do", "dos", "das", "del", "la", "van", "von", "der", "den", "di", "e", "y", "bin", "al", "el",
        "le", "du", "zu", "ter", "ten",
    ];
    let cased = words.iter().all(|word| {
        word.chars()
            .next()
            .is_some_and(|c| c.is_uppercase() || (c.is_alphabetic() && !c.is_lowercase()))
            || small.contains(word)
    });
    let all_small = words.iter().all(|word| word.chars().all(|c| !c.is_uppercase()));
    let small_name = all_small && (2..=3).contains(&words.len());
    if !cased && !small_name {
        return 0.0;
    }
    match words.len() {
        2 | 3 => 1.0,
        4 => 0.8,
        1 => 0.5,
        _ => 0.4,
    }
}
