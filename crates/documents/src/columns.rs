//! Where a page falls into columns, and the order in which its blocks are read.

use crate::dates;
use crate::words::{Word, is_right_to_left};

/// Deeper nesting of columns is not followed.
const DEEPEST: usize = 8;

/// The words of each block, blocks in reading order.
pub(crate) fn blocks(words: Vec<Word>) -> Vec<Vec<Word>> {
    let mut found = Vec::new();
    let right_to_left = reads_right_to_left(&words);
    split(words, right_to_left, 0, &mut found);
    found
}

struct Row {
    words: Vec<Word>,
    baseline: f64,
}

/// A free strip between two columns, over rows `first..last`.
#[derive(Clone, Copy, Debug)]
struct Gutter {
    first: usize,
    last: usize,
    left: f64,
    right: f64,
    score: f64,
}

fn split(words: Vec<Word>, right_to_left: bool, depth: usize, found: &mut Vec<Vec<Word>>) {
    if words.is_empty() {
        return;
    }
    let rows = rows(words);
    let gutter = if depth < DEEPEST {
        gutters(&rows).into_iter().take(12).find(|gutter| parts_columns(&rows, gutter))
    } else {
        None
    };
    let Some(gutter) = gutter else {
        found.push(rows.into_iter().flat_map(|row| row.words).collect());
        return;
    };
    let middle = 0.5 * (gutter.left + gutter.right);
    let mut above = Vec::new();
    let mut left = Vec::new();
    let mut right = Vec::new();
    let mut below = Vec::new();
    for (index, row) in rows.into_iter().enumerate() {
        if index < gutter.first {
            above.extend(row.words);
        } else if index >= gutter.last {
            below.extend(row.words);
        } else {
            for word in row.words {
                if 0.5 * (word.left + word.right) < middle { left.push(word) } else { right.push(word) }
            }
        }
    }
    split(above, right_to_left, depth + 1, found);
    let (one, two) = if right_to_left { (right, left) } else { (left, right) };
    split(one, right_to_left, depth + 1, found);
    split(two, right_to_left, depth + 1, found);
    split(below, right_to_left, depth + 1, found);
}

fn reads_right_to_left(words: &[Word]) -> bool {
    let all: usize = words.iter().map(|word| word.text.chars().filter(|c| c.is_alphabetic()).count()).sum();
    let right: usize = words.iter().map(|word| word.text.chars().filter(|&c| is_right_to_left(c)).count()).sum();
    right * 2 > all
}

fn rows(mut words: Vec<Word>) -> Vec<Row> {
    words.sort_by(|a, b| a.baseline.total_cmp(&b.baseline));
    let mut rows: Vec<Row> = Vec::new();
    for word in words {
        match rows.last_mut() {
            Some(row) if word.baseline - row.baseline < 0.3 * word.style.size => row.words.push(word),
            _ => rows.push(Row { baseline: word.baseline, words: vec![word] }),
        }
    }
    for row in &mut rows {
        row.words.sort_by(|a, b| a.left.total_cmp(&b.left));
    }
    rows
}

/// Candidates, the most telling first.
fn gutters(rows: &[Row]) -> Vec<Gutter> {
    let left = rows.iter().flat_map(|row| &row.words).map(|word| word.left).fold(f64::MAX, f64::min);
    let right = rows.iter().flat_map(|row| &row.words).map(|word| word.right).fold(f64::MIN, f64::max);
    if rows.len() < 3 || right - left < 100.0 {
        return Vec::new();
    }
    let step = 2.0;
    let mut open: Vec<Gutter> = Vec::new();
    let mut done: Vec<Gutter> = Vec::new();
    let mut x = left + 30.0;
    while x < right - 30.0 {
        let ranges = free_ranges(rows, x);
        let mut still = Vec::new();
        for mut gutter in open {
            if ranges.iter().any(|&(first, last)| first == gutter.first && last == gutter.last) {
                gutter.right = x;
                still.push(gutter);
            } else {
                done.push(gutter);
            }
        }
        for (first, last) in ranges {
            if !still.iter().any(|gutter: &Gutter| gutter.first == first && gutter.last == last) {
                still.push(Gutter { first, last, left: x, right: x, score: 0.0 });
            }
        }
        open = still;
        x += step;
    }
    done.extend(open);
    let size = usual_size(rows);
    for gutter in &mut done {
        let (mut left_letters, mut right_letters) = (0, 0);
        let middle = 0.5 * (gutter.left + gutter.right);
        for word in rows.iter().take(gutter.last).skip(gutter.first).flat_map(|row| &row.words) {
            let letters = word.text.chars().count();
            if 0.5 * (word.left + word.right) < middle { left_letters += letters } else { right_letters += letters }
        }
        let width = gutter.right - gutter.left;
        let rows = gutter.last - gutter.first;
        let wide_enough = width >= 0.55 * size && (width >= 1.1 * size || rows >= 6);
        gutter.score = if wide_enough {
            ((left_letters * right_letters) as f64).sqrt() * (rows as f64).sqrt() * (1.0 + (width / 60.0).min(0.5))
        } else {
            0.0
        };
    }
    done.retain(|gutter| gutter.score > 0.0);
    done.sort_by(|a, b| b.score.total_cmp(&a.score));
    done
}

fn usual_size(rows: &[Row]) -> f64 {
    let mut sizes: Vec<f64> = rows.iter().flat_map(|row| &row.words).map(|word| word.style.size).collect();
    sizes.sort_by(f64::total_cmp);
    sizes.get(sizes.len() / 2).copied().unwrap_or(10.0)
}

/// Ranges of rows that no word of crosses `x`, with enough text on both sides.
fn free_ranges(rows: &[Row], x: f64) -> Vec<(usize, usize)> {
    let mut ranges = Vec::new();
    let mut first = 0;
    let mut close = |first: usize, last: usize| {
        let (mut left, mut right) = (0, 0);
        for row in rows.iter().take(last).skip(first) {
            left += usize::from(row.words.iter().any(|word| word.right <= x + 1.0));
            right += usize::from(row.words.iter().any(|word| word.left >= x - 1.0));
        }
        if left >= 2 && right >= 2 && left + right >= 6 {
            ranges.push((first, last));
        }
    };
    for (index, row) in rows.iter().enumerate() {
        let crossed = row.words.iter().any(|word| word.left < x && word.right > x)
            || row.words.windows(2).any(|pair| match pair {
                // An ordinary space between two words of one line is no gutter.
                [a, b] => a.right <= x && b.left >= x && b.left - a.right < 0.62 * a.style.size.max(b.style.size),
                _ => false,
            });
        if crossed {
            close(first, index);
            first = index + 1;
        }
    }
    close(first, rows.len());
    ranges
}

/// Whether the two sides are columns to be read one after the other, and not the cells of rows.
fn parts_columns(rows: &[Row], gutter: &Gutter) -> bool {
    let middle = 0.5 * (gutter.left + gutter.right);
    let range = || rows.iter().take(gutter.last).skip(gutter.first);
    let is_left = |word: &Word| 0.5 * (word.left + word.right) < middle;
    let mut left_rows = 0;
    let mut right_rows = 0;
    let mut shared = 0;
    let mut runs: Vec<(u32, bool)> = Vec::new();
    let mut right_dates = 0;
    let mut left_dates = 0;
    for row in range() {
        let left: Vec<&Word> = row.words.iter().filter(|word| is_left(word)).collect();
        let right: Vec<&Word> = row.words.iter().filter(|word| !is_left(word)).collect();
        left_rows += usize::from(!left.is_empty());
        right_rows += usize::from(!right.is_empty());
        // Baselines of neighbouring columns are rarely equal to a tenth of a point; those of cells are.
        let same_line = left.iter().any(|a| right.iter().any(|b| (a.baseline - b.baseline).abs() < 0.8));
        shared += usize::from(same_line);
        left_dates += usize::from(!left.is_empty() && is_short_fact(&left));
        right_dates += usize::from(!right.is_empty() && is_short_fact(&right));
        runs.extend(row.words.iter().map(|word| (word.order, is_left(word))));
    }
    if left_rows < 2 || right_rows < 2 {
        return false;
    }
    runs.sort_unstable();
    let switches = runs.windows(2).filter(|pair| matches!(pair, [a, b] if a.1 != b.1)).count();
    let fewer = left_rows.min(right_rows);
    let share = shared as f64 / fewer as f64;
    // Dates and places in a column of their own, each beside the line it belongs to.
    let rail = |facts: usize, own: usize| facts as f64 >= 0.7 * own as f64 && share > 0.85;
    if rail(right_dates, right_rows) || rail(left_dates, left_rows) {
        return false;
    }
    if switches <= 2 {
        // Drawn one side after the other. A few rows with cells may still be drawn so.
        return fewer >= 3 || share < 0.6;
    }
    let by_rows = switches as f64 / (2.0 * shared.max(1) as f64);
    if share < 0.45 {
        return fewer >= 3 || switches <= 4;
    }
    by_rows < 0.3 && fewer >= 3
}

/// A date, a place or a page number: what stands beside a line and not for itself.
fn is_short_fact(words: &[&Word]) -> bool {
    let text = words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
    if text.chars().count() > 40 {
        return false;
    }
    dates::has_date(&text) || crate::places::looks_like_place(&text)
}
