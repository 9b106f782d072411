//! Rows of tables with drawn lines: what stands between two rules is one row, however its cells broke.

use kurbo::Rect;

use crate::dates::{begins_with_date, is_only_dates};
use crate::passage::{Line, Passage};

/// Taller rows hold a layout, no entry of a table.
const TALLEST: f64 = 90.0;
/// Rows of more lines hold running text.
const MOST_LINES: usize = 6;

/// Joins the lines of one table row, cell by cell.
pub(crate) fn joined(lines: Vec<Line>, rules: &[Rect], uprights: &[Rect]) -> Vec<Line> {
    if uprights.is_empty() {
        return lines;
    }
    let rules = &whole_rules(rules);
    let mut made: Vec<Line> = Vec::with_capacity(lines.len());
    let mut rest = lines.into_iter().peekable();
    while let Some(line) = rest.next() {
        let Some((top, bottom)) = band(&line, rules) else {
            made.push(line);
            continue;
        };
        let mut row = vec![line];
        while let Some(next) = rest.next_if(|next| next.top >= top - 1.0 && next.bottom <= bottom + 1.0) {
            row.push(next);
        }
        match as_one(&row, uprights) {
            Some(line) => made.push(line),
            None => made.extend(row),
        }
    }
    made
}

/// Rules that touch are one: some printers draw the border of each cell for itself.
pub(crate) fn whole_rules(rules: &[Rect]) -> Vec<Rect> {
    let mut sorted = rules.to_vec();
    sorted.sort_by(|a, b| a.y0.round().total_cmp(&b.y0.round()).then(a.x0.total_cmp(&b.x0)));
    let mut whole: Vec<Rect> = Vec::with_capacity(sorted.len());
    for rule in sorted {
        match whole.last_mut() {
            Some(last) if (last.y0 - rule.y0).abs() < 1.2 && rule.x0 < last.x1 + 2.5 => *last = last.union(rule),
            _ => whole.push(rule),
        }
    }
    whole
}

/// The rules right above and below the line, when both reach over it.
fn band(line: &Line, rules: &[Rect]) -> Option<(f64, f64)> {
    let width = line.right - line.left;
    // A rule no wider than its words underlines them; several cells may fill their table.
    let wide = |rule: &Rect| rule.width() > 1.3 * width || line.cells.len() >= 2;
    let over = |rule: &&Rect| rule.x0 < line.left + 1.0 && rule.x1 > line.right - 1.0 && wide(rule);
    let top = rules
        .iter()
        .filter(over)
        .map(|rule| rule.y1)
        .filter(|&y| y < line.top + 3.0)
        .fold(f64::MIN, f64::max);
    let bottom = rules
        .iter()
        .filter(over)
        .map(|rule| rule.y0)
        .filter(|&y| y > line.bottom - 3.0)
        .fold(f64::MAX, f64::min);
    (bottom - top < TALLEST).then_some((top, bottom))
}

/// One line of all, when their cells stand in columns that upright lines part.
fn as_one(row: &[Line], uprights: &[Rect]) -> Option<Line> {
    if row.len() < 2 || row.len() > MOST_LINES || row.iter().any(|line| line.bullet.is_some()) {
        return None;
    }
    let mut columns: Vec<(f64, f64, Passage)> = Vec::new();
    for cell in row.iter().flat_map(|line| &line.cells) {
        let (left, right) = edges(cell)?;
        match columns.iter_mut().find(|(from, to, _)| left < *to && right > *from) {
            Some((from, to, words)) => {
                // Lines of several looks are a head with its text, no words that broke.
                let above = words.parts.last().map(|part| part.style).unwrap_or_default();
                if !cell.first_style().looks_like(&above) {
                    return None;
                }
                // Two entries in one row.
                if begins_with_date(&cell.text) && begins_with_date(&words.text) && !is_only_dates(&cell.text) {
                    return None;
                }
                words.join(cell);
                *from = from.min(left);
                *to = to.max(right);
            }
            None => columns.push((left, right, cell.clone())),
        }
    }
    columns.sort_by(|a, b| a.0.total_cmp(&b.0));
    let first = row.first()?;
    let upright_in = |from: f64, to: f64| {
        let middle = 0.5 * (first.top + first.bottom);
        let inside = |line: &Rect| line.x0 > from - 1.0 && line.x1 < to + 1.0 && line.y0 < middle && line.y1 > middle;
        uprights.iter().any(inside)
    };
    let parted = columns
        .windows(2)
        .all(|pair| matches!(pair, [(_, to, _), (from, _, _)] if upright_in(*to, *from)));
    if columns.len() < 2 || !parted {
        return None;
    }
    Some(Line {
        left: columns.first().map_or(first.left, |column| column.0),
        right: columns.last().map_or(first.right, |column| column.1),
        bottom: row.iter().map(|line| line.bottom).fold(first.bottom, f64::max),
        cells: columns.into_iter().map(|(_, _, words)| words).collect(),
        ..first.clone()
    })
}

fn edges(cell: &Passage) -> Option<(f64, f64)> {
    let places = cell.places();
    let left = places.iter().map(|place| place.left).fold(f64::MAX, f64::min);
    let right = places
        .iter()
        .map(|place| place.left + place.width)
        .fold(f64::MIN, f64::max);
    (left < right).then_some((left, right))
}
