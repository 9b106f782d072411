//! Pages set in a narrow column of dates and labels beside a wide one, with little air between: where line after line has
//! its one wide gap at the same place, the columns are cells.

use crate::passage::{Line, Passage};

/// So many lines must agree.
const FEWEST: usize = 3;

/// Parts the first cell of lines whose widest gap stands where it does in others.
pub(crate) fn part(lines: &mut [Line]) {
    let gaps: Vec<Option<Gap>> = lines.iter().map(widest_gap).collect();
    let agrees = |one: &Gap, line: &Line, other: &Gap, beside: &Line| {
        (one.right - other.right).abs() < 0.8
            && ((one.left - other.left).abs() < 0.8 || (line.left - beside.left).abs() < 0.8)
    };
    let cuts: Vec<Option<usize>> = gaps
        .iter()
        .zip(lines.iter())
        .map(|(gap, line)| {
            let gap = gap.as_ref()?;
            let others = gaps
                .iter()
                .zip(lines.iter())
                .filter(|(other, beside)| other.as_ref().is_some_and(|other| agrees(gap, line, other, beside)));
            (others.count() >= FEWEST).then_some(gap.at)
        })
        .collect();
    for (line, cut) in lines.iter_mut().zip(cuts) {
        let Some(cut) = cut else { continue };
        let Some(cell) = line.cells.first() else { continue };
        let parted = [cell.slice(0, cut), cell.slice(cut, cell.text.len())];
        line.cells.splice(0..1, parted);
    }
}

struct Gap {
    /// Byte offset of the word behind it.
    at: usize,
    left: f64,
    right: f64,
}

/// The gap in the first cell that is more than twice as wide as every other, if it is nearly as wide as the letters are
/// high.
fn widest_gap(line: &Line) -> Option<Gap> {
    if line.page == 0 || line.furniture {
        return None;
    }
    let cell: &Passage = line.cells.first()?;
    let size = cell.style().size;
    let mut widest: Option<(f64, Gap)> = None;
    let mut next = 0.0_f64;
    for pair in cell.parts.windows(2) {
        let [before, part] = pair else { continue };
        let (Some(left), Some(right)) = (before.place, part.place) else {
            return None;
        };
        let gap = Gap {
            at: part.start,
            left: left.left + left.width,
            right: right.left,
        };
        let width = gap.right - gap.left;
        match &widest {
            Some((known, _)) if *known >= width => next = next.max(width),
            known => {
                next = known.as_ref().map_or(next, |(known, _)| next.max(*known));
                widest = Some((width, gap));
            }
        }
    }
    let (width, gap) = widest?;
    // "1. …" numbers an item.
    let lead = cell.text.get(..gap.at)?.trim();
    let numbers = lead.len() <= 4 && lead.ends_with(['.', ')', ']']) && lead.contains(|c: char| c.is_ascii_digit());
    (width > 0.75 * size && width > 2.2 * next && !numbers).then_some(gap)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::part;
    use crate::Place;
    use crate::passage::{Line, Passage, Style};

    /// One cell of words, each with its left and right edge, in letters of ten points.
    pub(crate) fn line(top: f64, words: &[(&str, f64, f64)]) -> Line {
        let style = Style {
            size: 10.0,
            ..Style::default()
        };
        let mut cell = Passage::default();
        for &(word, left, right) in words {
            let place = Place {
                page: 1,
                left,
                top,
                width: right - left,
                height: 10.0,
            };
            cell.push_word(word, style, Some(place), None);
        }
        Line {
            left: words.first().map_or(0.0, |word| word.1),
            right: words.last().map_or(0.0, |word| word.2),
            cells: vec![cell],
            page: 1,
            top,
            bottom: top + 10.0,
            ..Line::default()
        }
    }

    fn cells(lines: &[Line]) -> Vec<usize> {
        lines.iter().map(|line| line.cells.len()).collect()
    }

    #[test]
    fn gaps_that_stand_below_each_other_part_columns() {
        let mut lines = vec![
            line(
                0.0,
                &[("2018", 50.0, 90.0), ("Stage", 99.0, 120.0), ("manager", 123.0, 160.0)],
            ),
            line(
                20.0,
                &[
                    ("2013–2015", 40.0, 90.0),
                    ("Clerk,", 99.0, 120.0),
                    ("Leeds", 123.0, 150.0),
                ],
            ),
            line(40.0, &[("2012", 50.0, 90.0), ("Usher", 99.0, 120.0)]),
            line(
                60.0,
                &[("Told", 99.0, 115.0), ("of", 118.0, 124.0), ("shows", 127.0, 150.0)],
            ),
        ];
        part(&mut lines);
        assert_eq!(cells(&lines), [2, 2, 2, 1]);
        assert_eq!(lines[1].cells[1].text, "Clerk, Leeds");
    }

    #[test]
    fn labels_behind_bullets_part_from_their_facts() {
        let fact = |top: f64, left: f64| {
            let mut line = line(top, &[("Date", left, 70.0), ("da", 73.0, 90.0), ("2012", 99.0, 120.0)]);
            line.bullet = Some(left - 8.0);
            line
        };
        let mut lines = vec![fact(0.0, 50.0), fact(20.0, 46.0), fact(40.0, 40.0)];
        part(&mut lines);
        assert_eq!(cells(&lines), [2, 2, 2]);
    }

    #[test]
    fn a_wide_gap_here_and_there_and_numbers_of_a_list_part_nothing() {
        let mut lines = vec![
            line(0.0, &[("1.", 50.0, 56.0), ("Kelp", 66.0, 90.0), ("grows", 93.0, 120.0)]),
            line(
                20.0,
                &[("2.", 50.0, 56.0), ("Tides", 66.0, 90.0), ("turn", 93.0, 120.0)],
            ),
            line(
                40.0,
                &[("3.", 50.0, 56.0), ("Salt", 66.0, 90.0), ("dries", 93.0, 120.0)],
            ),
            line(
                60.0,
                &[("one", 50.0, 80.0), ("gap", 95.0, 120.0), ("only", 123.0, 140.0)],
            ),
        ];
        part(&mut lines);
        assert_eq!(cells(&lines), [1, 1, 1, 1]);
    }
}
