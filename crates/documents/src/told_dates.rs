//! Dates that running text tells of ("Between 2017 and 2019 …", "Employee of the Month, May 2019"): they date no entry.

use crate::broken_lines::is_too_wide_for;
use crate::dates::{self, folded};
use crate::entries::Anchor;
use crate::passage::Line;
use crate::roles::title_score;
use crate::sections::is_capitals;
use crate::vocabulary::Words;

/// Takes the anchors away that stand in sentences.
pub(crate) fn forget(lines: &[Line], anchors: &mut [Option<Anchor>]) {
    for at in 1..lines.len() {
        let (Some(before), Some(line)) = (lines.get(at - 1), lines.get(at)) else {
            continue;
        };
        let Some(anchor) = anchors.get(at).and_then(Option::as_ref) else {
            continue;
        };
        let told = ends_sentence(line, before, anchor)
            || anchors.get(at - 1).is_some_and(Option::is_none) && goes_on(line, before, anchor);
        if told && let Some(anchor) = anchors.get_mut(at) {
            *anchor = None;
        }
    }
    forget_beside_rail(lines, anchors);
    forget_below_rows(lines, anchors);
    let ranged: Vec<usize> = (0..lines.len())
        .filter(|&at| is_ranged(anchors, at) && lines.get(at).is_some_and(|line| !opens_a_sentence(line)))
        .collect();
    if ranged.len() < 2 {
        return;
    }
    let looks = HeadLooks::of(lines, anchors, &ranged);
    for at in 0..lines.len() {
        let Some(line) = lines.get(at) else { continue };
        let single = anchors
            .get(at)
            .and_then(Option::as_ref)
            .is_some_and(|anchor| anchor.range.is_single);
        let in_words = line.bullet.is_none() && line.cells.len() == 1 && !line.text().contains(['|', '•', '·']);
        let alone = dates::is_only_dates(&line.text());
        let told = (single && in_words && !alone && !looks.hold(lines, anchors, at)) || opens_a_sentence(line);
        if told && let Some(anchor) = anchors.get_mut(at) {
            *anchor = None;
        }
    }
}

/// "… closed for the summer of" / "2008.": a year and a stop, below running words without one.
fn ends_sentence(line: &Line, before: &Line, anchor: &Anchor) -> bool {
    let (text, above) = (line.text(), before.text());
    let last = above.split_whitespace().next_back().unwrap_or_default();
    anchor.range.is_single
        && text.ends_with('.')
        && dates::is_only_dates(text.trim_end_matches('.'))
        && line.block == before.block
        && line.gap_above < 0.6
        && line.bullet.is_none()
        && above.split_whitespace().count() >= 5
        && last.chars().all(char::is_lowercase)
}

/// Where the dates of heads stand in a column of their own, a year in the text beside it is told of.
fn forget_beside_rail(lines: &[Line], anchors: &mut [Option<Anchor>]) {
    let in_rail = |line: &Line| {
        line.page > 0
            && line.cells.len() >= 2
            && line.cells.first().is_some_and(|cell| dates::is_only_dates(&cell.text))
    };
    let dated = || lines.iter().zip(anchors.iter()).filter(|(_, anchor)| anchor.is_some());
    let rail: Vec<f64> = dated()
        .filter(|(line, _)| in_rail(line))
        .map(|(line, _)| line.left)
        .collect();
    let Some(&left) = rail.first() else { return };
    let inside = |line: &Line| line.page > 0 && line.left > left + 30.0 && !dates::is_only_dates(&line.text());
    let is_range = |anchor: &Option<Anchor>| anchor.as_ref().is_some_and(|anchor| !anchor.range.is_single);
    let ranges_inside = dated().any(|(line, anchor)| inside(line) && is_range(anchor));
    if rail.len() < 2 || ranges_inside || rail.iter().any(|other| (other - left).abs() > 20.0) {
        return;
    }
    for (line, anchor) in lines.iter().zip(anchors) {
        if inside(line) {
            *anchor = None;
        }
    }
}

/// "Leeds University; a year at Salamanca (2005/06)" below "2003 – 2008   BA Law", in a text without places: where each entry
/// has its date in a cell of its own in front, a year at the end of another line is told of.
fn forget_below_rows(lines: &[Line], anchors: &mut [Option<Anchor>]) {
    let is_row = |line: &Line| {
        line.page == 0
            && line.cells.len() >= 2
            && line.cells.first().is_some_and(|cell| dates::is_only_dates(&cell.text))
    };
    let rows = lines
        .iter()
        .zip(anchors.iter())
        .filter(|(line, anchor)| anchor.is_some() && is_row(line));
    let others = || {
        lines
            .iter()
            .zip(anchors.iter())
            .filter(|(line, anchor)| anchor.is_some() && !is_row(line))
    };
    let is_told = |(line, anchor): (&Line, &Option<Anchor>)| {
        let ends = anchor.as_ref().is_some_and(|anchor| {
            (anchor.range.is_single || tells_since(&line.text(), anchor)) && anchor.range.start > 0
        });
        ends && line.page == 0 && line.cells.len() == 1 && !dates::is_only_dates(&line.text())
    };
    if rows.count() < 2 || !others().all(is_told) {
        return;
    }
    for (line, anchor) in lines.iter().zip(anchors) {
        if !is_row(line) {
            *anchor = None;
        }
    }
}

/// "…, Praxisanleitung seit 2019"
fn tells_since(text: &str, anchor: &Anchor) -> bool {
    let range = text.get(anchor.range.start..anchor.range.end).unwrap_or_default();
    let first = folded(range.split_whitespace().next().unwrap_or_default());
    anchor.range.is_open && Words("seit|since|depuis|desde|dal|sinds|sedan|siden|od").contains(first)
}

fn is_ranged(anchors: &[Option<Anchor>], at: usize) -> bool {
    let anchor = anchors.get(at).and_then(Option::as_ref);
    anchor.is_some_and(|anchor| !anchor.range.is_single)
}

/// The line goes on with the sentence of the line above.
fn goes_on(line: &Line, before: &Line, anchor: &Anchor) -> bool {
    let (text, above) = (line.text(), before.text());
    let close = line.gap_above < 0.75 || line.page != before.page || line.block != before.block;
    let open = !above.trim_end().ends_with(['.', '!', '?', ':', '。', '|', '·']);
    let parted = text.contains(['|', '•', '·']) || line.cells.len() > 1 || before.cells.len() > 1;
    let words = above.split_whitespace().count();
    let is_text = before.bullet.is_some() || words >= 6;
    if line.bullet.is_some() || !close || !open || parted || !is_text {
        return false;
    }
    let alike = line.style().looks_like(&before.style()) || line.first_looks_like_last_of(before);
    let mut letters = text.trim_start_matches(['(', '&', ' ']).chars();
    // "iOS developer" begins a title.
    let lower = letters.next().is_some_and(char::is_lowercase) && !letters.next().is_some_and(char::is_uppercase);
    let dates_lead = anchor.range.start == 0 || dates::begins_with_date(&text);
    if lower && !dates_lead && alike {
        let many = before.bullet.is_some() || words >= 8;
        return many || anchor.range.is_single;
    }
    // The paragraph fills its column, and no item of a list is so wide but by going on.
    let full = is_too_wide_for(line, before) && before.right - before.left > 0.5 * (before.column.1 - before.column.0);
    alike && full && words >= 6 && (anchor.range.is_single || !dates::is_only_dates(&text)) && told_rest(&text, anchor)
}

/// Beside the date stand words as in a sentence: more small ones than names have.
fn told_rest(text: &str, anchor: &Anchor) -> bool {
    let outside = |end: usize, start: usize| {
        let before = text.get(..end).unwrap_or_default();
        let after = text.get(start..).unwrap_or_default();
        format!("{before} {after}")
    };
    let rest = outside(anchor.range.start, anchor.range.end);
    let words = rest.split_whitespace().count();
    let small = rest
        .split_whitespace()
        .filter(|word| word.chars().next().is_some_and(char::is_lowercase))
        .count();
    words >= 3 && small * 2 >= words && title_score(&rest) < 0.9
}

/// "From 2018 to 2020 led the move": a sentence that a date opens.
fn opens_a_sentence(line: &Line) -> bool {
    let text = line.text();
    if line.bullet.is_some() || line.cells.len() > 1 || text.contains(['|', '•', '·']) {
        return false;
    }
    let first = text.split_whitespace().next().unwrap_or_default();
    let opener = Words("from|since|seit|von|depuis|desde|dal|sinds|vanaf|od|sedan|fra|siden|in|im|en|during|between");
    let after = dates::find(&text)
        .first()
        .and_then(|range| text.get(range.end..))
        .unwrap_or_default()
        .trim_start();
    let small = after.chars().next().is_some_and(char::is_lowercase);
    opener.contains(folded(first)) && small && after.split_whitespace().count() >= 3 && title_score(after) < 0.75
}

/// How the heads of a section look whose dates are ranges.
struct HeadLooks<'l> {
    dated: Vec<&'l Line>,
    /// The lines of these heads that stand out of the text, where each head has one.
    titles: Vec<&'l Line>,
    /// Empty lines stand above the heads, in a text that has no other look.
    free: bool,
}

impl<'l> HeadLooks<'l> {
    fn of(lines: &'l [Line], anchors: &[Option<Anchor>], ranged: &[usize]) -> Self {
        let dated: Vec<&Line> = ranged.iter().filter_map(|&at| lines.get(at)).collect();
        let usual = usual_look(lines);
        let stands_out = |line: &&Line| usual.is_none_or(|usual| !same_look(line, usual));
        let titles: Vec<&Line> = ranged
            .iter()
            .filter_map(|&at| lines_of_head(lines, anchors, at).find(stands_out))
            .collect();
        let free = dated.iter().all(|line| line.page == 0)
            && ranged.iter().all(|&at| {
                let near = [Some(at), at.checked_sub(1), at.checked_sub(2)];
                near.into_iter()
                    .flatten()
                    .filter_map(|at| lines.get(at))
                    .any(|line| line.gap_above > 0.75)
            });
        Self {
            titles: if titles.len() == ranged.len() {
                titles
            } else {
                Vec::new()
            },
            dated,
            free,
        }
    }

    /// Whether the line, or its line above, looks like a head.
    fn hold(&self, lines: &[Line], anchors: &[Option<Anchor>], at: usize) -> bool {
        let Some(line) = lines.get(at) else { return false };
        let above = at.checked_sub(1).and_then(|above| lines.get(above));
        if self.free && line.page == 0 {
            return [Some(line), above]
                .into_iter()
                .flatten()
                .any(|line| line.gap_above > 0.75);
        }
        if line.gap_above > 0.9 {
            return true;
        }
        if self.titles.is_empty() {
            return self.dated.iter().any(|known| same_look(known, line));
        }
        let titled = |line: &Line| self.titles.iter().any(|known| same_look(known, line));
        lines_of_head(lines, anchors, at).any(titled)
    }
}

/// A dated line and those above that may share its head, the nearest first; dates alone tell no look.
fn lines_of_head<'l>(lines: &'l [Line], anchors: &[Option<Anchor>], at: usize) -> impl Iterator<Item = &'l Line> {
    let above = (at.saturating_sub(3)..at).rev();
    let undated = above.take_while(|&above| anchors.get(above).is_some_and(Option::is_none));
    let above = undated.filter_map(|above| lines.get(above));
    let own = lines.get(at).filter(|line| !dates::is_only_dates(&line.text()));
    own.into_iter().chain(above.take_while(|line| line.bullet.is_none()))
}

/// A line in the look of most of the text.
fn usual_look(lines: &[Line]) -> Option<&Line> {
    let weight = |look: &Line| -> usize {
        let alike = lines.iter().filter(|line| same_look(line, look));
        alike.map(|line| line.text().len()).sum()
    };
    let mut looks: Vec<&Line> = Vec::new();
    for line in lines {
        if looks.len() < 12 && !looks.iter().any(|known| same_look(known, line)) {
            looks.push(line);
        }
    }
    looks.into_iter().max_by_key(|look| weight(look))
}

fn same_look(a: &Line, b: &Line) -> bool {
    a.style().looks_like(&b.style()) && is_capitals(&a.text()) == is_capitals(&b.text())
}

#[cfg(test)]
mod tests {
    use super::forget;
    use crate::dates;
    use crate::entries::Anchor;
    use crate::hanging::tests::row;

    #[test]
    fn a_year_in_the_text_beside_a_rail_of_dates_is_told_of() {
        let lines = [
            row(0.0, &[(60.0, "2000 – 2006"), (150.0, "Diploma, Dale University")]),
            row(12.0, &[(150.0, "Year abroad in Lund (2003)")]),
            row(24.0, &[(60.0, "1991 – 2000"), (150.0, "Ford Grammar School")]),
        ];
        let anchor = |line: &crate::passage::Line| {
            let cell = &line.cells[0].text;
            dates::find(cell).pop().map(|range| Anchor { cell: 0, range })
        };
        let mut anchors: Vec<Option<Anchor>> = lines.iter().map(anchor).collect();
        forget(&lines, &mut anchors);
        let dated: Vec<bool> = anchors.iter().map(Option::is_some).collect();
        assert_eq!(dated, [true, false, true]);
    }
}
