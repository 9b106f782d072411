//! Rails: the names of sections in a column of their own, each with the first line of its text beside it.

use crate::dates;
use crate::headings::phrase_kind;
use crate::passage::Line;

/// Where three names of sections or more begin, each with its text beside it, and no other line does.
pub(crate) fn rail(lines: &[Line]) -> Option<f64> {
    let names = |line: &&Line| {
        let first = line.cells.first().filter(|_| line.cells.len() >= 2 && line.page > 0);
        first.is_some_and(|cell| phrase_kind(&cell.text).is_some())
    };
    let left = lines.iter().filter(names).map(|line| line.left).reduce(f64::min)?;
    let there = || lines.iter().filter(|line| line.page > 0 && line.left < left + 1.0);
    let all = there().count();
    (all >= 3 && there().filter(names).count() == all).then_some(left)
}

/// How far the last cells of two lines begin from each other.
fn begins_apart(a: &Line, b: &Line) -> f64 {
    let left = |line: &Line| Some(line.cells.last()?.parts.first()?.place?.left);
    left(a).zip(left(b)).map_or(f64::MAX, |(a, b)| (a - b).abs())
}

/// Lines of which the date at the right edge belongs to the head above: place over date in one column, title over text in
/// the other.
pub(crate) fn dates_beside_text(lines: &[Line]) -> Vec<Line> {
    let mut parted: Vec<Line> = Vec::with_capacity(lines.len());
    for (at, line) in lines.iter().enumerate() {
        let above = at.checked_sub(1).and_then(|above| lines.get(above));
        let belongs_above = above.is_some_and(|above| {
            above.page == line.page
                && above.bullet.is_none()
                && line.bullet.is_some()
                && (above.right - line.right).abs().min(begins_apart(above, line)) < 3.0
                && above.cells.len() >= 2
                && !dates::has_date(&above.text())
        });
        match line.cells.split_last() {
            Some((date, text)) if belongs_above && !text.is_empty() && dates::is_only_dates(&date.text) => {
                parted.push(Line {
                    cells: vec![date.clone()],
                    bullet: None,
                    ..line.clone()
                });
                parted.push(Line {
                    cells: text.to_vec(),
                    gap_above: 0.2,
                    ..line.clone()
                });
            }
            _ => parted.push(line.clone()),
        }
    }
    parted
}

#[cfg(test)]
mod tests {
    use super::{dates_beside_text, rail};
    use crate::hint_columns::tests::line;
    use crate::passage::Line;

    fn row(top: f64, label: &str, text: &str) -> Line {
        let mut row = line(top, &[(label, 10.0, 60.0)]);
        row.cells.extend(line(top, &[(text, 120.0, 200.0)]).cells);
        row
    }

    #[test]
    fn names_of_sections_that_nothing_else_stands_below_are_a_rail() {
        let mut lines = vec![
            row(0.0, "Experience", "Fitter"),
            line(20.0, &[("Quarry", 120.0, 150.0)]),
            row(40.0, "Education", "Diploma"),
            row(60.0, "Certifications", "First aid"),
        ];
        assert_eq!(rail(&lines), Some(10.0));
        lines.push(row(80.0, "Hamish", "Piper"));
        assert_eq!(rail(&lines), None, "something else begins there");
    }

    #[test]
    fn a_date_beside_the_first_item_dates_the_head_above() {
        let lines = vec![
            row(0.0, "Harbour Lab, Diver", "Ostend"),
            Line {
                bullet: Some(20.0),
                ..row(14.0, "Counts mussels", "May 2019 – June 2021")
            },
            Line {
                bullet: Some(20.0),
                ..row(28.0, "Mends nets", "2018")
            },
        ];
        let texts: Vec<String> = dates_beside_text(&lines).iter().map(Line::text).collect();
        assert_eq!(texts.len(), 4);
        assert_eq!(texts[1], "May 2019 – June 2021");
        assert_eq!(texts[2], "Counts mussels");
    }
}
