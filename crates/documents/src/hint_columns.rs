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
    if line.page == 0 || line.bullet.is_some() || line.furniture {
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
