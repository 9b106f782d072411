//! Rails: the names of sections in a column of their own, each with the first line of its text beside it.

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

#[cfg(test)]
mod tests {
    use super::rail;
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
}
