//! Text that hangs beside a column of dates: "2016 – 2020   Researcher, Institute for Soil and" / "Water, Lund". What did not
//! fit stands below where the column of text begins, and is one with the line above.

use crate::broken_lines::ends_with_joint;
use crate::dates;
use crate::passage::{Line, Passage};
use crate::roles::{degree_score, institution_score};

/// Lines whose words went on below beside their date are whole again.
pub(crate) fn whole(lines: &[Line]) -> Vec<Line> {
    let lines = &with_dates_beside(lines)[..];
    let columns = columns(lines);
    if columns.is_empty() {
        return lines.to_vec();
    }
    let mut made: Vec<Line> = Vec::with_capacity(lines.len());
    // Where the last line of the text ends, as it is printed.
    let mut ends = 0.0;
    for (at, line) in lines.iter().enumerate() {
        let column = columns
            .iter()
            .find(|column| (column.left - line.left).abs() < 2.5 && line.cells.len() == 1);
        let above = at.checked_sub(1).and_then(|at| lines.get(at));
        if let (Some(column), Some(above), Some(before)) = (column, above, made.last_mut())
            && beside_date(before, column.left)
            && goes_on(line, above, before)
            && column.right - ends < first_width(line) + 0.2 * line.style().size
            && let (Some(text), Some(more)) = (before.cells.last_mut(), line.cells.first())
        {
            text.join(more);
            before.right = before.right.max(line.right);
            before.bottom = line.bottom;
            ends = line.right;
            continue;
        }
        ends = line.right;
        made.push(line.clone());
    }
    made
}

/// "04/2014–" / "09/2019" in a narrow column, beside the first line of its text: one line of two cells, as the others are.
fn with_dates_beside(lines: &[Line]) -> Vec<Line> {
    let mut made: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines {
        if let Some(date) = made.last_mut()
            && date.page == line.page
            && line.page > 0
            && date.cells.len() == 1
            && date.bullet.is_none()
            && line.bullet.is_none()
            && (date.top - line.top).abs() < 0.3 * line.height()
            && date.bottom > line.bottom + 0.5 * line.height()
            && date.right <= line.left
            && dates::is_only_dates(&date.text())
        {
            date.cells.extend(line.cells.iter().cloned());
            date.right = line.right;
            date.bottom = line.bottom;
            (date.column, date.block) = (line.column, line.block);
            continue;
        }
        made.push(line.clone());
    }
    made
}

/// A column of text beside dates.
struct Column {
    left: f64,
    /// Where its longest line ends.
    right: f64,
}

fn columns(lines: &[Line]) -> Vec<Column> {
    let mut lefts: Vec<(f64, usize)> = Vec::new();
    for left in lines.iter().filter_map(text_beside_date) {
        match lefts.iter_mut().find(|known| (known.0 - left).abs() < 2.5) {
            Some(known) => known.1 += 1,
            None => lefts.push((left, 1)),
        }
    }
    let often = lefts.into_iter().filter(|(_, count)| *count >= 2);
    let right = |left: f64| {
        let reaches = |line: &&Line| line.left <= left + 30.0 && line.right > left && !line.furniture;
        lines.iter().filter(reaches).map(|line| line.right).fold(left, f64::max)
    };
    often
        .map(|(left, _)| Column {
            left,
            right: right(left),
        })
        .collect()
}

/// Where the text begins in a line of a date and a text.
fn text_beside_date(line: &Line) -> Option<f64> {
    let [date, text] = &line.cells[..] else { return None };
    let plain = line.page > 0 && line.bullet.is_none() && dates::is_only_dates(&date.text);
    let left = text.parts.first().and_then(|part| part.place)?.left;
    (plain && left > line.left).then_some(left)
}

fn beside_date(line: &Line, left: f64) -> bool {
    text_beside_date(line).is_some_and(|own| (own - left).abs() < 2.5)
}

/// "Gymnasium Celle" over "Fachhochschulreife", or the other way round: each line is whole.
fn names_both(above: &str, text: &str) -> bool {
    let is_school = |text: &str| institution_score(text) >= 0.8 && degree_score(text) < 0.5;
    let is_degree = |text: &str| degree_score(text) >= 0.75 && institution_score(text) < 0.5;
    !ends_with_joint(above) && (is_school(above) && is_degree(text) || is_degree(above) && is_school(text))
}

fn goes_on(line: &Line, above: &Line, whole: &Line) -> bool {
    let text = line.text();
    let last = whole.cells.last().and_then(|cell| cell.parts.last());
    let look = last.map(|part| part.style).unwrap_or_default();
    let first = line.cells.first().map(Passage::first_style).unwrap_or_default();
    line.page == above.page
        && line.block == above.block
        && line.bullet.is_none()
        && line.gap_above < 0.6
        && first.looks_like(&look)
        && !dates::is_only_dates(&text)
        && !whole.cells.last().is_some_and(|cell| names_both(&cell.text, &text))
        && !crate::details::is_detail(&text)
        && !crate::education_parts::is_labelled(&text)
        && crate::contact::whole_address(&text).is_none()
}

fn first_width(line: &Line) -> f64 {
    let first = line.cells.first().and_then(|cell| cell.parts.first());
    first.and_then(|part| part.place).map_or(0.0, |place| place.width)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::whole;
    use crate::Place;
    use crate::passage::{Line, Passage, Style};

    pub(crate) fn row(top: f64, cells: &[(f64, &str)]) -> Line {
        let style = Style {
            size: 10.0,
            ..Style::default()
        };
        let mut line = Line {
            page: 1,
            block: 1,
            top,
            bottom: top + 10.0,
            gap_above: 0.2,
            left: cells[0].0,
            ..Line::default()
        };
        for &(left, text) in cells {
            let mut cell = Passage::default();
            let mut at = left;
            for word in text.split(' ') {
                let width = 5.0 * word.chars().count() as f64;
                let place = Place {
                    page: 1,
                    left: at,
                    top,
                    width,
                    height: 10.0,
                };
                cell.push_word(word, style, Some(place), None);
                at += width + 5.0;
            }
            line.right = at - 5.0;
            line.cells.push(cell);
        }
        line
    }

    #[test]
    fn what_did_not_fit_beside_a_date_goes_on_below() {
        let lines = [
            row(
                0.0,
                &[(60.0, "2016 – 2020"), (150.0, "Researcher, Institute for Soil and")],
            ),
            row(12.0, &[(150.0, "Water, Lund")]),
            row(24.0, &[(60.0, "2014 – 2016"), (150.0, "Teacher, Dale School")]),
            row(36.0, &[(150.0, "Mended the roof")]),
        ];
        let texts: Vec<String> = whole(&lines).iter().map(Line::text).collect();
        assert_eq!(
            texts,
            [
                "2016 – 2020 Researcher, Institute for Soil and Water, Lund",
                "2014 – 2016 Teacher, Dale School",
                "Mended the roof"
            ]
        );
    }
}
