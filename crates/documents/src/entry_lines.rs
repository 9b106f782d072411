//! What lines of entries are by their place and by the lines around them: text, the end of an item, a dated head.

use crate::broken_lines::ends_with_number;
use crate::dates::{self, DateRange, folded};
use crate::details::says_list;
use crate::entries::{Anchor, Role};
use crate::passage::{Line, Part, Passage};
use crate::roles::{company_score, degree_score, institution_score, title_score};
use crate::vocabulary::Words;

/// "Studio assistant, Lucky Print, Ghent 2014": a bare year ends the line where spans of years end the others.
pub(crate) fn years_by_vote(lines: &[Line], anchors: &[Option<Anchor>]) -> Vec<(usize, Anchor)> {
    let ends = |line: &Line, range: &DateRange| {
        line.page > 0
            && line.bullet.is_none()
            && line.cells.len() == 1
            && range.start > 0
            && line
                .cells
                .first()
                .is_some_and(|cell| cell.text.trim_end().len() == range.end)
    };
    let dated: Vec<&Line> = lines
        .iter()
        .zip(anchors)
        .filter(|(line, anchor)| {
            anchor
                .as_ref()
                .is_some_and(|anchor| !anchor.range.is_single && ends(line, &anchor.range))
        })
        .map(|(line, _)| line)
        .collect();
    let all = anchors.iter().flatten().count();
    if dated.len() < 2 || dated.len() != all {
        return Vec::new();
    }
    let air = dated.iter().skip(1).map(|line| line.gap_above).fold(f64::MAX, f64::min);
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let as_others = dated
            .iter()
            .all(|other| other.style().looks_like(&line.style()) && (other.right - other.left) > 0.0);
        let range = line.cells.first().and_then(|cell| dates::find(&cell.text).pop());
        let own = anchors.get(at).is_some_and(Option::is_none) && air > 0.5 && line.gap_above > air - 0.1;
        if let Some(range) = range.filter(|range| own && as_others && range.is_single && ends(line, range)) {
            found.push((at, Anchor { cell: 0, range }));
        }
    }
    found
}

/// The second line of an item that filled its first: "… for the research project on" / "soils (2014–2015)".
pub(crate) fn ends_item(lines: &[Line], at: usize) -> bool {
    let (Some(line), Some(before)) = (lines.get(at), at.checked_sub(1).and_then(|at| lines.get(at))) else {
        return false;
    };
    // The item may have more lines than one.
    let in_item = || {
        let above = lines.iter().take(at).rev();
        above
            .take(4)
            .find(|line| line.bullet.is_some() || line.gap_above > 0.5)
            .is_some_and(|line| line.bullet.is_some())
    };
    if line.page == 0 && in_item() && ends_with_number(line, before) {
        return true;
    }
    let width = before.column.1 - before.column.0;
    before.bullet.is_some()
        && line.bullet.is_none()
        && line.page > 0
        && line.block == before.block
        && line.cells.len() == 1
        && before.cells.len() == 1
        && (line.left - before.left).abs() < 2.5
        && line.gap_above < 0.4
        && before.right > before.column.1 - 0.12 * width
        && line.style().looks_like(&before.style())
        && !before.style().bold
        && !dates::is_only_dates(&line.text())
}

/// Without lines that only say that a list follows ("Highlights").
pub(crate) fn without_labels(lines: &[Line]) -> Vec<Line> {
    let is_label = |at: usize| {
        let line = lines.get(at);
        line.is_some_and(|line| line.bullet.is_none() && line.cells.len() == 1 && says_list(&line.text()))
            && lines.get(at + 1).is_some_and(|next| next.bullet.is_some())
    };
    let kept = lines.iter().enumerate().filter(|(at, _)| !is_label(*at));
    kept.map(|(_, line)| line.clone()).collect()
}

/// Dates stand above in the same head.
pub(crate) fn follows_dates(index: usize, roles: &[Role], anchors: &[Option<Anchor>]) -> bool {
    let head = roles
        .iter()
        .take(index)
        .rev()
        .take_while(|role| **role == Role::Head)
        .count();
    anchors.iter().take(index).skip(index - head).any(Option::is_some)
}

/// Words in small letters, no title, firm, school or place among them, or a full line that breaks inside a word.
pub(crate) fn tells(line: &Line, text: &str, words: usize) -> bool {
    let parted = text.contains(['|', '·', '•', '—']) || crate::places::trailing_place(text).is_some();
    if line.page == 0 || parted || line.style().bold || words < 6 || line.cells.len() > 1 || dates::has_date(text) {
        return false;
    }
    let small = text
        .split_whitespace()
        .filter(|word| word.starts_with(char::is_lowercase));
    let breaks = text.ends_with(['-', '‐']) && line.right > line.column.1 - 0.1 * (line.column.1 - line.column.0);
    let names = [
        title_score,
        company_score,
        institution_score,
        degree_score,
        crate::places::place_score,
    ];
    breaks || small.count() * 3 >= words * 2 && names.iter().all(|score| score(text) < 0.7)
}

/// "Libre Works—Ghent, BE": of a word with a cut inside, each half looks as the words on its side do.
pub(crate) fn with_looks_at_cuts(passage: &Passage, cuts: &[(usize, usize)]) -> Passage {
    let mut made = passage.clone();
    for &(from, to) in cuts {
        let Some(at) = made.parts.iter().position(|part| part.start < from && to < part.end) else {
            continue;
        };
        let before = at
            .checked_sub(1)
            .and_then(|at| made.parts.get(at))
            .map(|part| part.style);
        let after = made.parts.get(at + 1).map(|part| part.style);
        let Some(part) = made.parts.get(at).cloned() else {
            continue;
        };
        let (Some(before), Some(after)) = (before, after) else {
            continue;
        };
        let halves = [
            Part {
                end: from,
                style: before,
                ..part.clone()
            },
            Part {
                start: to,
                style: after,
                ..part
            },
        ];
        made.parts.splice(at..=at, halves);
    }
    made
}

/// A stop behind it ends a sentence: "St. Gallen", "Co. Kerry", "Dipl. Ing." and "S.p.A. Milano" are names.
pub(crate) fn ends_with_word(text: &str) -> bool {
    let last = text.rsplit([' ', '-', '.']).next().unwrap_or_default();
    last.chars().filter(|c| c.is_alphabetic()).count() >= 4
}

/// "2016 – 2020   Foreman, Dale Mills, Ghent. Led two shifts.": beside a date, what follows the names as a sentence tells of
/// the post.
pub(crate) fn part_told(line: &Line) -> (Line, Option<Passage>) {
    let whole = || (line.clone(), None);
    let [date, words] = &line.cells[..] else { return whole() };
    if line.page == 0 || !dates::is_only_dates(&date.text) {
        return whole();
    }
    let cut = words.text.match_indices(". ").find(|&(at, _)| {
        let (names, told) = (words.text.get(..at), words.text.get(at + 2..));
        let (names, told) = (names.unwrap_or_default(), told.unwrap_or_default());
        ends_with_word(names)
            && names.contains(',')
            && names.matches('(').count() == names.matches(')').count()
            && told.chars().next().is_some_and(char::is_uppercase)
            && institution_score(told) < 0.8
            && degree_score(told) < 0.75
            && company_score(told) < 0.85
    });
    let Some((at, _)) = cut else { return whole() };
    let named = Line {
        cells: vec![date.clone(), words.slice(0, at)],
        ..line.clone()
    };
    (named, Some(words.slice(at + 2, words.text.len())))
}

/// The address of a firm on a line of its own, as a cell of the head above it.
pub(crate) fn with_addresses_above(lines: &[Line]) -> Vec<Line> {
    let mut made: Vec<Line> = Vec::with_capacity(lines.len());
    for (at, line) in lines.iter().enumerate() {
        let next = lines.get(at + 1).filter(|next| next.bullet.is_none());
        let is_dated = next.is_some_and(|next| dates::is_only_dates(&next.text()));
        let goes_on = is_dated || next.is_some_and(|next| next.style().bold);
        match (made.last_mut(), &line.cells[..]) {
            (Some(above), [address])
                if line.page > 0
                    && line.bullet.is_none()
                    && above.bullet.is_none()
                    && above.page == line.page
                    && above.style().bold
                    && (is_dated || dates::has_date(&above.text()))
                    && goes_on
                    && crate::contact::whole_address(&address.text).is_some() =>
            {
                above.cells.push(address.clone());
            }
            _ => made.push(line.clone()),
        }
    }
    made
}

/// "2014 – 2019   Driver   Pember Merchants, Hove" above "Deliveries, looked after own wagon": the row names all of the post.
pub(crate) fn is_text_below_row(above: &Line, line: &Line) -> bool {
    let text = line.text();
    let head = above.text();
    let is_row = above.cells.len() >= 3 && above.cells.first().is_some_and(|cell| dates::is_only_dates(&cell.text));
    // "2014 a 2019 – Camarera en Restaurante La Llotja", in a text without places.
    let leads = above.page == 0 && dates::begins_with_date(&head) && head.split_whitespace().count() >= 6;
    let names_both = leads
        && [" en ", " at ", " bei ", " presso ", " chez ", " bij ", " em ", ", "]
            .iter()
            .any(|joint| head.contains(joint));
    // "Instituto Nacional de la Salud y de los Mayores" has small words, too, but short ones.
    let small = |word: &&str| word.starts_with(char::is_lowercase) && word.chars().count() >= 4;
    (is_row || names_both)
        && !above.style().bold
        && line.cells.len() == 1
        && line.style().looks_like(&above.style())
        && text.split_whitespace().count() >= 5
        && text.split_whitespace().filter(small).count() >= 3
        && company_score(&text) < 0.6
        && institution_score(&text) < 0.5
}

/// "Term 1 2018", "Semester 2": a part of a year of school, or the days of a week, beside dates.
pub(crate) fn names_term(text: &str) -> bool {
    let lower = folded(text);
    if Words("sat|sats|sun|sat & sun|saturdays|sundays|weekends|evenings").contains(&lower) {
        return true;
    }
    let words: Vec<&str> = lower.split_whitespace().collect();
    let number = |word: &&str| word.chars().all(|c| c.is_ascii_digit());
    matches!(words[..], ["term" | "semester" | "sem" | "trimester" | "quarter", ref more @ ..]
        if (1..=2).contains(&more.len()) && more.iter().all(number))
}

#[cfg(test)]
mod tests {
    use super::part_told;
    use crate::hanging::tests::row;

    #[test]
    fn a_sentence_behind_the_names_beside_a_date_tells_of_the_post() {
        let parted = |text: &str| {
            let (named, told) = part_told(&row(0.0, &[(60.0, "2016 – 2020"), (150.0, text)]));
            (named.cells[1].text.clone(), told.map(|told| told.text))
        };
        assert_eq!(
            parted("Foreman, Dale Mills, Ghent. Led two shifts."),
            (
                "Foreman, Dale Mills, Ghent".to_owned(),
                Some("Led two shifts.".to_owned())
            )
        );
        assert_eq!(parted("Foreman, Mills Co. Kerry").1, None);
        assert_eq!(parted("Diploma in Tourism, first part. University of Girona").1, None);
    }
}
