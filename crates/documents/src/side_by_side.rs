//! Entries that stand side by side in a grid: each column is read from top to bottom.

use crate::dates;
use crate::passage::{Line, Passage};

/// The lines with each grid of dated entries taken apart, one entry below the other.
pub(crate) fn one_below_another(lines: &[Line]) -> Vec<Line> {
    let mut made: Vec<Line> = Vec::with_capacity(lines.len());
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let end = end_of_grid(lines, at);
        let rows = lines.get(at..end).unwrap_or_default();
        if rows.len() >= 2 && rows.iter().any(all_dated) {
            for column in 0..line.cells.len() {
                made.extend(
                    rows.iter()
                        .enumerate()
                        .filter_map(|(row, line)| own(line, column, row == 0)),
                );
            }
            at = end;
        } else {
            made.push(line.clone());
            at += 1;
        }
    }
    made
}

/// Behind the last of the lines that have their cells below those of the line at `first`.
fn end_of_grid(lines: &[Line], first: usize) -> usize {
    let Some(head) = lines
        .get(first)
        .filter(|line| line.page > 0 && line.cells.len() >= 2 && line.bullet.is_none())
    else {
        return first;
    };
    let edges: Vec<Option<f64>> = head.cells.iter().map(left_of).collect();
    let goes_on = |line: &&Line| {
        line.page == head.page
            && line.block == head.block
            && line.bullet.is_none()
            && line.gap_above < 0.9
            && line.cells.len() == edges.len()
            && line.cells.iter().zip(&edges).all(
                |(cell, edge)| matches!((left_of(cell), edge), (Some(left), Some(edge)) if (left - edge).abs() < 2.5),
            )
    };
    let more = lines.iter().skip(first + 1).take_while(goes_on).count();
    first + 1 + more
}

/// "2016   2009": every cell is the date of an entry.
fn all_dated(line: &Line) -> bool {
    line.cells.iter().all(|cell| dates::is_only_dates(&cell.text))
}

fn own(line: &Line, column: usize, is_first: bool) -> Option<Line> {
    let cell = line.cells.get(column)?;
    let place = |part: Option<&crate::passage::Part>| part.and_then(|part| part.place);
    let left = place(cell.parts.first()).map_or(line.left, |place| place.left);
    let right = place(cell.parts.last()).map_or(line.right, |place| place.left + place.width);
    Some(Line {
        cells: vec![cell.clone()],
        left,
        right,
        column: (left, line.column.1),
        gap_above: if is_first {
            line.gap_above.max(1.2)
        } else {
            line.gap_above
        },
        ..line.clone()
    })
}

fn left_of(cell: &Passage) -> Option<f64> {
    cell.parts.first().and_then(|part| part.place).map(|place| place.left)
}

#[cfg(test)]
mod tests {
    use super::one_below_another;
    use crate::hanging::tests::row;
    use crate::passage::Line;

    #[test]
    fn entries_beside_each_other_are_read_one_after_the_other() {
        let rows = [
            row(0.0, &[(40.0, "Level 5 Care"), (300.0, "School Certificate")]),
            row(12.0, &[(40.0, "Dale College"), (300.0, "Queen’s School")]),
            row(24.0, &[(40.0, "2016"), (300.0, "2009")]),
        ];
        let told: Vec<String> = one_below_another(&rows).iter().map(Line::text).collect();
        let expected = [
            "Level 5 Care",
            "Dale College",
            "2016",
            "School Certificate",
            "Queen’s School",
            "2009",
        ];
        assert_eq!(told, expected);
        let post = [
            row(0.0, &[(40.0, "Nurse"), (300.0, "2016 – 2020")]),
            row(12.0, &[(40.0, "Dale Clinic"), (300.0, "Leeds")]),
        ];
        assert_eq!(one_below_another(&post).len(), 2);
    }
}
