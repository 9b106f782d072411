//! Lines that were set wide to reach both edges of their column: what looks like cells is one text.

use crate::words::Word;

/// "College   of   Engineering": one line of a narrow column, spread to both edges; its spaces are alike and a small word
/// stands between.
pub(crate) fn is_spread(cells: &[Vec<Word>]) -> bool {
    let words: Option<Vec<&Word>> = cells
        .iter()
        .map(|cell| if let [word] = &cell[..] { Some(word) } else { None })
        .collect();
    let Some(words) = words.filter(|words| words.len() >= 3) else {
        return false;
    };
    let gaps = || {
        words.windows(2).filter_map(|pair| match pair {
            [a, b] => Some(b.left - a.right),
            _ => None,
        })
    };
    let (least, most) = (gaps().fold(f64::MAX, f64::min), gaps().fold(0.0, f64::max));
    let inner = words.get(1..words.len() - 1).unwrap_or_default();
    most < least + 1.0
        && inner
            .iter()
            .any(|word| crate::broken_lines::ends_with_joint(&word.text))
}

/// A line that was stretched to the edge: its spaces are alike, and some of them are as wide as those between cells.
pub(crate) fn join_stretched(cells: &mut Vec<Vec<Word>>) {
    let gap = |pair: &[Word]| match pair {
        [a, b] => b.left - a.right,
        _ => 0.0,
    };
    let beside = |pair: &[Vec<Word>]| match pair {
        [a, b] => a.last().zip(b.first()).map_or(0.0, |(a, b)| b.left - a.right),
        _ => 0.0,
    };
    // Behind the last gap that no stretched line has.
    let size = cells.iter().flatten().map(|word| word.style.size).fold(0.0, f64::max);
    let first = cells
        .windows(2)
        .rposition(|pair| beside(pair) > 1.8 * size)
        .map_or(0, |at| at + 1);
    let run = cells.get(first..).unwrap_or_default();
    let inside: Vec<f64> = run.iter().flat_map(|cell| cell.windows(2).map(gap)).collect();
    let between: Vec<f64> = run.windows(2).map(beside).collect();
    if inside.is_empty() || between.is_empty() || inside.len() + between.len() < 3 {
        return;
    }
    let all = || inside.iter().chain(&between).copied();
    let (least, most) = (all().fold(f64::MAX, f64::min), all().fold(0.0, f64::max));
    if most < 1.4 * least {
        let joined = cells.drain(first..).flatten().collect();
        cells.push(joined);
    }
}
