//! Where a page falls into columns, and the order in which its blocks are read.

use kurbo::Rect;

use crate::dates;
use crate::words::{Word, is_right_to_left};

/// Deeper nesting of columns is not followed.
const DEEPEST: usize = 8;

/// The words of each block, blocks in reading order.
pub(crate) fn blocks(words: Vec<Word>, rules: &[Rect]) -> Vec<Vec<Word>> {
    let mut found = Vec::new();
    let right_to_left = reads_right_to_left(&words);
    let reading = Reading { rules, right_to_left };
    reading.split(words, 0, &mut found);
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
    /// Hardly wider than the space between a label and its text.
    is_narrow: bool,
}

/// What holds for the whole page.
struct Reading<'r> {
    /// Thin lines: one that crosses a gutter ends it.
    rules: &'r [Rect],
    right_to_left: bool,
}

impl Reading<'_> {
    fn split(&self, words: Vec<Word>, depth: usize, found: &mut Vec<Vec<Word>>) {
        if words.is_empty() {
            return;
        }
        let rows = rows(words);
        let mut chosen = None;
        if depth < DEEPEST {
            for gutter in gutters(&rows, self.rules).into_iter().take(12) {
                match parting(&rows, &gutter) {
                    Parting::None => {}
                    Parting::Cells(_) if gutter.is_narrow => {}
                    parting => {
                        chosen = Some((gutter, parting));
                        break;
                    }
                }
            }
        }
        let Some((gutter, parting)) = chosen else {
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
                    if 0.5 * (word.left + word.right) < middle {
                        left.push(word)
                    } else {
                        right.push(word)
                    }
                }
            }
        }
        self.split(above, depth + 1, found);
        if let Parting::Cells(rows) = parting {
            for (label, text) in rows {
                self.cells(label, text, depth, found);
            }
            self.split(below, depth + 1, found);
            return;
        }
        let (one, two) = if self.right_to_left {
            (right, left)
        } else {
            (left, right)
        };
        self.split(one, depth + 1, found);
        self.split(two, depth + 1, found);
        self.split(below, depth + 1, found);
    }

    /// One row of labels and text: a label of one line reads as part of the first line, a longer one before the text.
    fn cells(&self, label: Vec<Word>, text: Vec<Word>, depth: usize, found: &mut Vec<Vec<Word>>) {
        let mut label_rows = rows(label);
        // A heading that begins where the labels do stands above the first of them.
        if let Some(first) = text.iter().map(|word| word.baseline).min_by(f64::total_cmp)
            && let Some(row) = label_rows.last()
            && label_rows.len() > 1
            && (row.baseline - first).abs() < 1.0
        {
            let own = label_rows.split_off(label_rows.len() - 1);
            found.push(label_rows.into_iter().flat_map(|row| row.words).collect());
            label_rows = own;
        }
        if label_rows.len() == 1
            && let Some(first) = text.iter().map(|word| word.baseline).min_by(f64::total_cmp)
            && label_rows.iter().all(|row| (row.baseline - first).abs() < 1.0)
        {
            let mut words: Vec<Word> = label_rows.into_iter().flat_map(|row| row.words).collect();
            // Columns inside the text would be torn apart by the label, so it only joins plain text.
            words.extend(text);
            found.push(words);
            return;
        }
        found.push(label_rows.into_iter().flat_map(|row| row.words).collect());
        self.split(text, depth + 1, found);
    }
}

/// How a gutter parts the text beside it.
enum Parting {
    /// Rows run across it.
    None,
    /// One column after the other.
    Columns,
    /// Labels with their text beside them, row by row.
    Cells(Vec<(Vec<Word>, Vec<Word>)>),
}

/// Rows of a table with labels at the left, when the file draws them so: label, text, label, text, each pair beginning
/// at one height.
fn label_rows(rows: &[Row], gutter: &Gutter, middle: f64) -> LabelRows {
    let mut words: Vec<&Word> = rows
        .iter()
        .take(gutter.last)
        .skip(gutter.first)
        .flat_map(|row| &row.words)
        .collect();
    words.sort_by_key(|word| word.order);
    let mut runs: Vec<(bool, Vec<&Word>)> = Vec::new();
    for word in words {
        let left = 0.5 * (word.left + word.right) < middle;
        match runs.last_mut() {
            Some((side, run)) if *side == left => run.push(word),
            _ => runs.push((left, vec![word])),
        }
    }
    if runs.len() < 4 {
        return LabelRows::Unordered;
    }
    let top = |run: &[&Word]| {
        run.iter()
            .map(|word| word.baseline - 0.7 * word.style.size)
            .fold(f64::MAX, f64::min)
    };
    let bottom = |run: &[&Word]| run.iter().map(|word| word.baseline).fold(f64::MIN, f64::max);
    let mut ordered = 0;
    for pair in runs.windows(2) {
        if let [(side, one), (_, two)] = pair {
            let fits = if *side {
                top(two) >= top(one) - 6.0
            } else {
                top(two) >= bottom(one) - 8.0
            };
            ordered += usize::from(fits);
        }
    }
    if ordered * 10 < (runs.len() - 1) * 9 {
        return LabelRows::Unordered;
    }
    let first_is_text = runs.first().is_some_and(|(side, _)| !side);
    let pairs: Vec<&[(bool, Vec<&Word>)]> = runs
        .get(usize::from(first_is_text)..)
        .unwrap_or_default()
        .chunks(2)
        .collect();
    let level = pairs
        .iter()
        .filter(|pair| matches!(pair, [(_, label), (_, text)] if (top(label) - top(text)).abs() < 9.0))
        .count();
    let lines_of = |run: &[&Word]| {
        let mut baselines: Vec<i64> = run.iter().map(|word| (word.baseline / 3.0).round() as i64).collect();
        baselines.sort_unstable();
        baselines.dedup();
        baselines.len()
    };
    let tall = pairs
        .iter()
        .filter(|pair| matches!(pair, [_, (_, text)] if lines_of(text) >= 2))
        .count();
    let is_shared = |pair: &&[(bool, Vec<&Word>)]| match pair {
        [(_, label), (_, text)] => text
            .iter()
            .all(|word| label.iter().any(|own| (own.baseline - word.baseline).abs() < 1.0)),
        _ => true,
    };
    // Firm and title at the left, dates and town at the right, drawn side by side: each line at the right ends one at the
    // left, and all end at one edge.
    let are_ends = || {
        let text = || pairs.iter().filter_map(|pair| pair.get(1)).flat_map(|(_, text)| text);
        let edge = |word: &Word| {
            let beside = text().filter(|other| (other.baseline - word.baseline).abs() < 1.0);
            let (left, right) = beside.fold((f64::MAX, f64::MIN), |(a, b), other| {
                (a.min(other.left), b.max(other.right))
            });
            (left, right)
        };
        let edges: Vec<(f64, f64)> = text().map(|word| edge(word)).collect();
        let spread = |of: fn(&(f64, f64)) -> f64| {
            edges.iter().map(of).fold(f64::MIN, f64::max) - edges.iter().map(of).fold(f64::MAX, f64::min)
        };
        spread(|edge| edge.1) < 2.0 && spread(|edge| edge.0) > 8.0
    };
    if level * 10 < pairs.len() * 8 || tall * 3 < pairs.len() || pairs.iter().all(is_shared) && are_ends() {
        return LabelRows::Rows;
    }
    let own = |run: &[&Word]| run.iter().map(|word| (*word).clone()).collect::<Vec<Word>>();
    let mut table = Vec::new();
    if first_is_text && let Some((_, text)) = runs.first() {
        table.push((Vec::new(), own(text)));
    }
    for pair in pairs {
        match pair {
            [(_, label), (_, text)] => table.push((own(label), own(text))),
            [(_, label)] => table.push((own(label), Vec::new())),
            _ => {}
        }
    }
    LabelRows::Cells(with_words_in_place(table))
}

/// What a page break left of the entry above may be drawn last: words above their label belong to the rows there.
fn with_words_in_place(mut table: Vec<(Vec<Word>, Vec<Word>)>) -> Vec<(Vec<Word>, Vec<Word>)> {
    let top = |words: &[Word]| {
        let tops = words.iter().map(|word| word.baseline - 0.7 * word.style.size);
        tops.reduce(f64::min)
    };
    let tops: Vec<Option<f64>> = table.iter().map(|(label, _)| top(label)).collect();
    let mut strays: Vec<Word> = Vec::new();
    for (at, (_, text)) in table.iter_mut().enumerate() {
        // Above the label of the row before, that is: a label may stand in the middle of its own row.
        let Some(before) = at.checked_sub(1).and_then(|at| tops.get(at).copied().flatten()) else {
            continue;
        };
        let (above, kept): (Vec<Word>, Vec<Word>) = std::mem::take(text)
            .into_iter()
            .partition(|word| word.baseline < before - 9.0);
        *text = kept;
        strays.extend(above);
    }
    if strays.is_empty() {
        return table;
    }
    let mut leading: Vec<Word> = Vec::new();
    for word in strays {
        let row = tops
            .iter()
            .rposition(|top| top.is_some_and(|top| top < word.baseline + 2.0));
        match row.and_then(|row| table.get_mut(row)) {
            Some((_, text)) => text.push(word),
            None => leading.push(word),
        }
    }
    match table.first_mut() {
        Some((label, text)) if label.is_empty() => text.extend(leading),
        _ if !leading.is_empty() => table.insert(0, (Vec::new(), leading)),
        _ => {}
    }
    table
}

enum LabelRows {
    /// The two sides are not drawn row by row.
    Unordered,
    /// Row by row, each row one line.
    Rows,
    Cells(Vec<(Vec<Word>, Vec<Word>)>),
}

fn reads_right_to_left(words: &[Word]) -> bool {
    let all: usize = words
        .iter()
        .map(|word| word.text.chars().filter(|c| c.is_alphabetic()).count())
        .sum();
    let right: usize = words
        .iter()
        .map(|word| word.text.chars().filter(|&c| is_right_to_left(c)).count())
        .sum();
    right * 2 > all
}

fn rows(mut words: Vec<Word>) -> Vec<Row> {
    words.sort_by(|a, b| a.baseline.total_cmp(&b.baseline));
    let mut rows: Vec<Row> = Vec::new();
    for word in words {
        match rows.last_mut() {
            Some(row) if word.baseline - row.baseline < 0.3 * word.style.size => row.words.push(word),
            _ => rows.push(Row {
                baseline: word.baseline,
                words: vec![word],
            }),
        }
    }
    for row in &mut rows {
        row.words.sort_by(|a, b| a.left.total_cmp(&b.left));
    }
    rows
}

/// Candidates, the most telling first.
fn gutters(rows: &[Row], rules: &[Rect]) -> Vec<Gutter> {
    let left = rows
        .iter()
        .flat_map(|row| &row.words)
        .map(|word| word.left)
        .fold(f64::MAX, f64::min);
    let right = rows
        .iter()
        .flat_map(|row| &row.words)
        .map(|word| word.right)
        .fold(f64::MIN, f64::max);
    if rows.len() < 3 || right - left < 100.0 {
        return Vec::new();
    }
    // A page may be very wide; some hundred places to look at are enough.
    let step = ((right - left) / 600.0).max(2.0);
    let mut open: Vec<Gutter> = Vec::new();
    let mut done: Vec<Gutter> = Vec::new();
    let mut x = left + 30.0;
    while x < right - 30.0 {
        let ranges = free_ranges(rows, rules, x);
        let mut still = Vec::new();
        for mut gutter in open {
            if ranges
                .iter()
                .any(|&(first, last)| first == gutter.first && last == gutter.last)
            {
                gutter.right = x;
                still.push(gutter);
            } else {
                done.push(gutter);
            }
        }
        for (first, last) in ranges {
            if !still
                .iter()
                .any(|gutter: &Gutter| gutter.first == first && gutter.last == last)
            {
                still.push(Gutter {
                    first,
                    last,
                    left: x,
                    right: x,
                    score: 0.0,
                    is_narrow: false,
                });
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
        for word in rows
            .iter()
            .take(gutter.last)
            .skip(gutter.first)
            .flat_map(|row| &row.words)
        {
            let letters = word.text.chars().count();
            if 0.5 * (word.left + word.right) < middle {
                left_letters += letters
            } else {
                right_letters += letters
            }
        }
        let width = gutter.right - gutter.left;
        let rows = gutter.last - gutter.first;
        // Looked at in steps, a strip is measured too narrow.
        // Hardly any air, but kept free by line after line.
        let is_kept = |width: f64| rows >= 20 && width >= 0.35 * size;
        let is_wide = |width: f64| is_kept(width) || width >= 0.55 * size && (width >= 1.1 * size || rows >= 6);
        let wide_enough = is_wide(width + step);
        gutter.is_narrow = !is_wide(width);
        gutter.score = if wide_enough {
            ((left_letters * right_letters) as f64).sqrt() * rows as f64 * (1.0 + (width / 150.0).min(0.2))
        } else {
            0.0
        };
    }
    done.retain(|gutter| gutter.score > 0.0);
    done.sort_by(|a, b| b.score.total_cmp(&a.score));
    done
}

fn usual_size(rows: &[Row]) -> f64 {
    let mut sizes: Vec<f64> = rows
        .iter()
        .flat_map(|row| &row.words)
        .map(|word| word.style.size)
        .collect();
    sizes.sort_by(f64::total_cmp);
    sizes.get(sizes.len() / 2).copied().unwrap_or(10.0)
}

/// Ranges of rows that no word of crosses `x`, with enough text on both sides.
fn free_ranges(rows: &[Row], rules: &[Rect], x: f64) -> Vec<(usize, usize)> {
    let mut ranges = Vec::new();
    let mut first = 0;
    let mut close = |first: usize, last: usize| {
        let sides = |row: &Row| {
            (
                row.words.iter().any(|word| word.right <= x + 1.0),
                row.words.iter().any(|word| word.left >= x - 1.0),
            )
        };
        let (mut first, mut last) = (first, last);
        // Where text or a rule crosses the strip, rows with text on one side only belong to what lies beyond.
        let lonely = |from: usize, to: usize| {
            let inside: Vec<(bool, bool)> = rows.iter().take(to).skip(from).map(sides).collect();
            let tail = |left: bool| {
                inside
                    .iter()
                    .rev()
                    .take_while(|(l, r)| if left { *l && !*r } else { !*l && *r })
                    .count()
            };
            let head = |left: bool| {
                inside
                    .iter()
                    .take_while(|(l, r)| if left { *l && !*r } else { !*l && *r })
                    .count()
            };
            (head(true).max(head(false)), tail(true).max(tail(false)))
        };
        let (head, tail) = lonely(first, last);
        let length = last - first;
        if last < rows.len() && tail >= 2 && tail * 5 > length {
            last -= tail;
        }
        if first > 0 && head >= 2 && head * 5 > length && head + tail < length {
            first += head;
        }
        let (mut left, mut right) = (0, 0);
        for row in rows.iter().take(last).skip(first) {
            let (on_left, on_right) = sides(row);
            left += usize::from(on_left);
            right += usize::from(on_right);
        }
        if left >= 2 && right >= 2 && left + right >= 6 {
            ranges.push((first, last));
        }
    };
    let mut above = f64::MIN;
    for (index, row) in rows.iter().enumerate() {
        let crossing =
            |rule: &Rect| rule.x0 < x - 20.0 && rule.x1 > x + 20.0 && rule.y0 > above && rule.y1 < row.baseline;
        if index > first && rules.iter().any(crossing) {
            close(first, index);
            first = index;
        }
        above = row.baseline;
        let crossed = row.words.iter().any(|word| word.left < x && word.right > x)
            || row.words.windows(2).any(|pair| match pair {
                // An ordinary space between two words of one line is no gutter, but beside a heading in larger letters.
                [a, b] if b.style.size > 1.2 * a.style.size => {
                    a.right <= x && b.left >= x && b.left - a.right < 0.3 * a.style.size
                }
                [a, b] => a.right <= x && b.left >= x && b.left - a.right < 0.62 * a.style.size.min(b.style.size),
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

/// Whether the two sides are columns to be read one after the other, or the cells of rows.
fn parting(rows: &[Row], gutter: &Gutter) -> Parting {
    let middle = 0.5 * (gutter.left + gutter.right);
    let range = || rows.iter().take(gutter.last).skip(gutter.first);
    let is_left = |word: &Word| 0.5 * (word.left + word.right) < middle;
    let mut left_rows = 0;
    let mut right_rows = 0;
    let mut shared = 0;
    let mut runs: Vec<(u32, bool)> = Vec::new();
    let mut right_dates = 0;
    let mut left_dates = 0;
    let (mut left_beside, mut right_beside) = (0, 0);
    let mut right_near = 0;
    let mut above_left: Option<f64> = None;
    for row in range() {
        let left: Vec<&Word> = row.words.iter().filter(|word| is_left(word)).collect();
        let right: Vec<&Word> = row.words.iter().filter(|word| !is_left(word)).collect();
        left_rows += usize::from(!left.is_empty());
        right_rows += usize::from(!right.is_empty());
        // Baselines of neighbouring columns are rarely equal to a tenth of a point; those of cells are.
        let same_line = left
            .iter()
            .any(|a| right.iter().any(|b| (a.baseline - b.baseline).abs() < 0.8));
        shared += usize::from(same_line);
        let (left_is_fact, right_is_fact) = (is_short_fact(&left), is_short_fact(&right));
        // Items of a list may stand a little lower than the date beside them.
        let beside_item = |a: &Word, b: &Word| right_is_fact && (a.baseline - b.baseline).abs() < 0.22 * b.style.size;
        let near = same_line
            || left
                .iter()
                .any(|a| right.iter().any(|b| are_level(a, b) || beside_item(a, b)));
        left_dates += usize::from(!left.is_empty() && left_is_fact);
        right_dates += usize::from(!right.is_empty() && right_is_fact);
        // "aujourd’hui" under "Janv. 2021 –": the line above stands beside the text.
        let goes_on = left.first().zip(above_left).is_some_and(|(first, above)| {
            let step = (first.baseline - above).abs();
            step > 0.5 * first.style.size && step < 1.7 * first.style.size
        });
        above_left = left.first().map(|first| first.baseline).or(above_left);
        left_beside += usize::from((near || goes_on) && left_is_fact);
        right_beside += usize::from(near && right_is_fact);
        let level = |a: &&Word, b: &&Word| (a.baseline - b.baseline).abs() < 0.22 * b.style.size;
        right_near += usize::from(left.iter().any(|a| right.iter().any(|b| level(a, b))));
        runs.extend(row.words.iter().map(|word| (word.order, is_left(word))));
    }
    if left_rows < 2 || right_rows < 2 {
        return Parting::None;
    }
    let columns = |yes: bool| if yes { Parting::Columns } else { Parting::None };
    runs.sort_unstable();
    let switches = runs
        .windows(2)
        .filter(|pair| matches!(pair, [a, b] if a.1 != b.1))
        .count();
    let fewer = left_rows.min(right_rows);
    let share = shared as f64 / fewer as f64;
    // Dates and places in a column of their own, each beside the line it belongs to.
    let rail = |facts: usize, beside: usize, own: usize| {
        let is_beside = share > 0.85 || (facts >= 2 && beside as f64 > 0.85 * facts as f64);
        facts as f64 >= 0.7 * own as f64 && is_beside
    };
    // One name among the dates at the right, below a quotation.
    let right_rail = right_dates >= 2 && right_beside == right_dates && right_dates * 3 >= right_rows * 2;
    // Place and date of one entry at the foot of a page, the place unknown.
    // All of them are dates and places, at one edge; those below the last item stand beside nothing.
    let ends = |row: &Row| {
        row.words
            .iter()
            .filter(|word| !is_left(word))
            .map(|word| word.right)
            .reduce(f64::max)
    };
    let (least, most) = range()
        .filter_map(ends)
        .fold((f64::MAX, f64::MIN), |(a, b), x| (a.min(x), b.max(x)));
    let is_flush = right_dates == right_rows && most - least < 1.5 && right_beside * 3 >= right_rows * 2;
    let is_foot = right_rows <= 3 && right_near == right_rows && right_dates >= 1 && left_rows > right_rows;
    if rail(right_dates, right_beside, right_rows)
        || right_rail
        || is_foot
        || is_flush
        || is_rail_before_heading(rows, gutter, middle)
    {
        return Parting::None;
    }
    if switches > 2 {
        match label_rows(rows, gutter, middle) {
            LabelRows::Cells(table) => return Parting::Cells(table),
            LabelRows::Rows => return Parting::None,
            LabelRows::Unordered => {}
        }
    }
    if rail(left_dates, left_beside, left_rows) {
        return Parting::None;
    }
    if switches <= 2 {
        // Drawn one side after the other. A few rows with cells may still be drawn so.
        return columns(fewer >= 3 || share < 0.6);
    }
    let by_rows = switches as f64 / (2.0 * shared.max(1) as f64);
    if share < 0.45 {
        return columns(fewer >= 3 || switches <= 4);
    }
    columns(by_rows < 0.3 && fewer >= 3)
}

/// Dates or places each beside the line they belong to, and under them the heading of the next section: it begins where
/// they do, but is read after the text beside them.
fn is_rail_before_heading(rows: &[Row], gutter: &Gutter, middle: f64) -> bool {
    let side = |row: &Row, left: bool| -> Vec<Word> {
        let inside = |word: &&Word| (0.5 * (word.left + word.right) < middle) == left;
        row.words.iter().filter(inside).cloned().collect()
    };
    let range: Vec<(Vec<Word>, Vec<Word>)> = rows
        .iter()
        .take(gutter.last)
        .skip(gutter.first)
        .map(|row| (side(row, true), side(row, false)))
        .collect();
    [true, false].into_iter().any(|left| {
        let pick = |row: &(Vec<Word>, Vec<Word>)| {
            if left {
                row.clone()
            } else {
                (row.1.clone(), row.0.clone())
            }
        };
        let cells: Vec<(Vec<Word>, Vec<Word>)> = range.iter().map(pick).collect();
        let Some(last) = cells.iter().rposition(|(_, text)| !text.is_empty()) else {
            return false;
        };
        let (core, tail) = cells.split_at(last + 1);
        let rail: Vec<&(Vec<Word>, Vec<Word>)> = core.iter().filter(|(fact, _)| !fact.is_empty()).collect();
        let level = |(fact, text): &(Vec<Word>, Vec<Word>)| fact.iter().any(|a| text.iter().any(|b| are_level(a, b)));
        let size = |words: &[Word]| words.iter().map(|word| word.style.size).fold(0.0, f64::max);
        let is_heading = |words: &[Word]| {
            let text = words
                .iter()
                .map(|word| word.text.as_str())
                .collect::<Vec<_>>()
                .join(" ");
            let larger = rail.iter().all(|(fact, _)| size(words) > 1.08 * size(fact));
            larger || crate::headings::phrase_kind(&text).is_some()
        };
        !rail.is_empty()
            && rail.iter().all(|row| {
                let is_label = row.0.last().is_some_and(|word| word.text.ends_with([':', '：']));
                (is_label || is_short_fact(&row.0.iter().collect::<Vec<_>>())) && level(row)
            })
            && tail.first().is_some_and(|(words, _)| is_heading(words))
    })
}

/// Words of one line; letters of another size may hang a little higher or lower.
fn are_level(a: &Word, b: &Word) -> bool {
    let (small, large) = (a.style.size.min(b.style.size), a.style.size.max(b.style.size));
    let most = if large > 1.04 * small { 0.36 * small } else { 0.8 };
    (a.baseline - b.baseline).abs() < most
}

/// A date, a place or a page number: what stands beside a line and not for itself.
fn is_short_fact(words: &[&Word]) -> bool {
    let text = words
        .iter()
        .map(|word| word.text.as_str())
        .collect::<Vec<_>>()
        .join(" ");
    if text.chars().count() > 40 {
        return false;
    }
    dates::has_date(&text) || crate::places::looks_like_place(&text)
}
