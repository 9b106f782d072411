//! Words on a page to lines in reading order: columns, rows, cells, bullets, running heads.

use std::collections::{HashMap, HashSet};

use kurbo::Rect;

use crate::Place;
use crate::columns;
use crate::hint_columns;
use crate::passage::{Line, Passage};
use crate::pdf::{PdfPage, PdfText};
use crate::roles::is_legal_form;
use crate::spread_lines::{is_spread, join_stretched};
use crate::table_rows;
use crate::words::{self, Word, is_arabic_sign, is_bullet, is_right_to_left};

/// Lines of all pages in reading order.
pub(crate) fn lines(text: &PdfText) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut block = 0;
    let page_words: Vec<Vec<(i16, Vec<Word>)>> = text
        .pages
        .iter()
        .map(|page| {
            let angles = words::angles(page);
            angles
                .into_iter()
                .map(|angle| {
                    let mut words = words::words(page, &text.fonts, angle);
                    crate::logos::whole(&mut words);
                    (angle, words)
                })
                .collect()
        })
        .collect();
    let bullets = icon_bullets(&page_words);
    for (index, (page, turned)) in text.pages.iter().zip(page_words).enumerate() {
        let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
        for (angle, words) in turned {
            let rules = table_rows::whole_rules(if angle == 0 { &page.rules } else { &[] });
            let right_to_left = is_mostly_right_to_left(&words);
            for block_words in columns::blocks(words, &rules) {
                block += 1;
                let context = BlockContext {
                    page,
                    number,
                    angle,
                    block,
                    bullets: &bullets,
                    right_to_left,
                };
                block_lines(block_words, &context, &mut lines);
            }
        }
    }
    mark_furniture(&mut lines, &text.pages);
    columns_without_furniture(&mut lines);
    crate::small_caps::raise(&mut lines);
    hint_columns::part(&mut lines);
    lines
}

/// A page number stands at the page's edge, not at the column's.
fn columns_without_furniture(lines: &mut [Line]) {
    let blocks: HashSet<u32> = lines
        .iter()
        .filter(|line| line.furniture)
        .map(|line| line.block)
        .collect();
    for block in blocks {
        let own = || lines.iter().filter(|line| line.block == block && !line.furniture);
        let left = own().map(|line| line.left).fold(f64::MAX, f64::min);
        let right = own().map(|line| line.right).fold(f64::MIN, f64::max);
        if left < right {
            for line in lines.iter_mut().filter(|line| line.block == block) {
                line.column = (left, right);
            }
        }
    }
}

struct BlockContext<'c> {
    page: &'c PdfPage,
    number: u32,
    angle: i16,
    block: u32,
    bullets: &'c HashMap<u64, usize>,
    /// Most of the page reads from the right.
    right_to_left: bool,
}

/// Icons that begin lines again and again are bullets; each contact icon stands once.
fn icon_bullets(pages: &[Vec<(i16, Vec<Word>)>]) -> HashMap<u64, usize> {
    let mut counts = HashMap::new();
    for word in pages.iter().flatten().flat_map(|(_, words)| words) {
        if let Some(icon) = word.icon {
            *counts.entry(icon).or_default() += 1;
        }
    }
    counts
}

fn block_lines(mut words: Vec<Word>, context: &BlockContext<'_>, lines: &mut Vec<Line>) {
    words.sort_by(|a, b| a.baseline.total_cmp(&b.baseline).then(a.left.total_cmp(&b.left)));
    let left = words.iter().map(|word| word.left).fold(f64::MAX, f64::min);
    let right = words.iter().map(|word| word.right).fold(f64::MIN, f64::max);
    let mut rows: Vec<Vec<Word>> = Vec::new();
    for word in words {
        let fits = rows.iter_mut().rev().take(3).find(|row| belongs(row, &word));
        match fits {
            Some(row) => row.push(word),
            None => rows.push(vec![word]),
        }
    }
    rows.sort_by(|a, b| main_baseline(a).total_cmp(&main_baseline(b)));
    let first = lines.len();
    for row in rows {
        if let Some(mut line) = row_line(row, context) {
            line.column = (left, right);
            let height = line.height();
            line.gap_above = match lines.get(first..).and_then(<[Line]>::last) {
                Some(before) => (line.top - before.bottom) / height.max(1.0),
                None => 9.0,
            };
            if context.angle == 0 {
                line.ruled = is_ruled(&line, lines, context.page);
            }
            lines.push(line);
        }
    }
    let mut block = lines.split_off(first.min(lines.len()));
    // Lines that run from right to left end anywhere at the left.
    if !context.right_to_left {
        split_at_rail(&mut block, left);
    }
    if context.angle == 0 && !context.right_to_left {
        block = table_rows::joined(block, &context.page.rules, &context.page.uprights);
    }
    let wrapped = merge_wrapped_cells(block);
    lines.extend(with_legal_forms(wrapped));
}

/// A rule right under the line, or over it where it is not the rule under the line before.
fn is_ruled(line: &Line, before: &[Line], page: &PdfPage) -> bool {
    let size = line.style().size;
    page.rules.iter().any(|rule| {
        let beside =
            rule.x0 < line.right && rule.x1 > line.left && rule.width() > 1.3 * (line.right - line.left).min(120.0);
        let under = rule.y0 > line.bottom - 0.25 * size && rule.y0 < line.bottom + 0.8 * size;
        let over = rule.y1 < line.top + 0.2 * size && rule.y1 > line.top - 0.8 * size;
        let of_before = before
            .iter()
            .rev()
            .take_while(|before| before.page == line.page)
            .any(|before| before.ruled && rule.y0 < before.bottom + 0.8 * before.style().size && rule.y0 > before.top);
        beside && (under || (over && !of_before))
    })
}

fn main_baseline(row: &[Word]) -> f64 {
    row.iter()
        .max_by(|a, b| a.style.size.total_cmp(&b.style.size).then(b.left.total_cmp(&a.left)))
        .map_or(0.0, |word| word.baseline)
}

fn belongs(row: &[Word], word: &Word) -> bool {
    let Some(main) = row.iter().max_by(|a, b| a.style.size.total_cmp(&b.style.size)) else {
        return false;
    };
    let distance = (word.baseline - main.baseline).abs();
    let small = word.style.size < 0.82 * main.style.size || main.style.size < 0.82 * word.style.size;
    let most = if small || word.icon.is_some() { 0.42 } else { 0.28 };
    if distance > most * main.style.size.max(word.style.size) {
        return false;
    }
    // Two lines that nearly touch overlap sideways; raised letters stand beside.
    distance < 0.12 * main.style.size
        || !row.iter().any(|other| {
            other.left < word.right - 0.2
                && word.left < other.right - 0.2
                && (other.baseline - word.baseline).abs() > 0.5
        })
}

fn row_line(mut row: Vec<Word>, context: &BlockContext<'_>) -> Option<Line> {
    row.sort_by(|a, b| a.left.total_cmp(&b.left));
    let letters = || {
        row.iter()
            .flat_map(|word| word.text.chars())
            .filter(|c| c.is_alphabetic())
    };
    // On a page that reads from the right, an address is longer than the town beside it and still stands behind it.
    let follows_page = context.right_to_left && (letters().next().is_none() || letters().any(is_right_to_left));
    let rtl = follows_page || is_mostly_right_to_left(&row);
    let size = row
        .iter()
        .filter(|word| word.icon.is_none())
        .map(|word| word.style.size)
        .fold(0.0, f64::max);
    let mut bullet = None;
    let leading = if rtl { row.last() } else { row.first() };
    if let Some(leading) = leading
        && row.len() > 1
        && leads_a_list(leading, &row, context.bullets, rtl)
    {
        bullet = Some(leading.left);
        if rtl {
            row.pop();
        } else {
            row.remove(0);
        }
    }
    let mut cells: Vec<Vec<Word>> = Vec::new();
    let mut new_cell = true;
    let mut inner_bullet = None;
    let mut before: Option<(f64, f64, f64)> = None;
    for word in row {
        if word.icon.is_some() {
            new_cell = true;
            continue;
        }
        let mut characters = word.text.chars();
        if let (Some(c), None) = (characters.next(), characters.next())
            && is_bullet(c)
            && before.is_some_and(|(right, _, size)| word.left - right > 1.15 * size)
        {
            // A bullet inside the line begins an item in a cell of its own.
            new_cell = true;
            inner_bullet = Some(word.left);
            continue;
        }
        if let Some((right, tracking, before_size)) = before {
            let near = word.style.size.max(before_size);
            let small = word.style.size.min(before_size);
            let gap = word.left - right;
            new_cell |= gap > 1.15 * near + 2.2 * tracking.max(word.tracking);
            // Letters of another size stand in a column of their own.
            new_cell |= near > 1.35 * small && gap > 0.6 * small;
        }
        before = Some((word.right, word.tracking, word.style.size));
        match cells.last_mut() {
            Some(cell) if !new_cell => cell.push(word),
            _ => cells.push(vec![word]),
        }
        new_cell = false;
    }
    if cells.is_empty() {
        return None;
    }
    if is_spread(&cells) {
        cells = vec![cells.into_iter().flatten().collect()];
    }
    join_stretched(&mut cells);
    let all = || cells.iter().flatten();
    let mut line = Line {
        page: context.number,
        left: all().map(|word| word.left).fold(f64::MAX, f64::min),
        right: all().map(|word| word.right).fold(f64::MIN, f64::max),
        top: all().map(Word::top).fold(f64::MAX, f64::min),
        bottom: all().map(Word::bottom).fold(f64::MIN, f64::max),
        block: context.block,
        bullet,
        inner_bullet,
        ..Line::default()
    };
    let baseline = all().map(|word| word.baseline).fold(0.0, f64::max);
    if rtl {
        cells.reverse();
    }
    for cell in cells {
        line.cells.push(passage(cell, context, rtl));
    }
    if line.bullet.is_none() {
        strip_written_bullet(&mut line);
    }
    if line.bullet.is_none() && context.angle == 0 {
        let reach = 26.0;
        let level = |dot: &&Rect| {
            let middle = 0.5 * (dot.y0 + dot.y1);
            dot.height() < 0.55 * size && middle < baseline + 0.05 * size && middle > baseline - 0.8 * size
        };
        let dots: Vec<&Rect> = context.page.dots.iter().filter(level).collect();
        let right = dots
            .iter()
            .any(|dot| dot.x0 - line.right > 0.5 && dot.x0 - line.right < reach);
        let left = dots
            .iter()
            .any(|dot| line.left - dot.x1 > 0.5 && line.left - dot.x1 < reach);
        // Dots on both sides adorn a heading.
        line.bullet = dots
            .iter()
            .find(|dot| {
                let beside = if rtl { dot.x0 - line.right } else { line.left - dot.x1 };
                beside > 0.5 && beside < reach && !(left && right)
            })
            .map(|dot| dot.x0);
    }
    (!line.is_empty()).then_some(line)
}

fn leads_a_list(word: &Word, row: &[Word], icons: &HashMap<u64, usize>, rtl: bool) -> bool {
    if let Some(icon) = word.icon {
        return icons.get(&icon).is_some_and(|&count| count >= 3);
    }
    let mut characters = word.text.chars();
    let (Some(c), None) = (characters.next(), characters.next()) else {
        return false;
    };
    if is_bullet(c) {
        return true;
    }
    if matches!(c, '-' | '–' | '—' | '*' | '+' | 'o' | '∘' | '¢' | '§') {
        let next = if rtl {
            row.get(row.len().wrapping_sub(2))
        } else {
            row.get(1)
        };
        // "– December 2019" is the end of a date that broke, "- 2012 Cook, Ghent" is an item.
        let after = row
            .iter()
            .skip(1)
            .map(|word| word.text.as_str())
            .collect::<Vec<_>>()
            .join(" ");
        let near = row.windows(2).skip(1).all(|pair| match pair {
            [a, b] => b.left - a.right < 1.15 * a.style.size,
            _ => true,
        });
        let is_item = near && after.split(' ').count() >= 4 && !crate::dates::is_only_dates(&after);
        if matches!(c, '-' | '–' | '—') && crate::dates::begins_with_date(&after) && !is_item {
            return false;
        }
        return next.is_some_and(|next| {
            c != 'o' || (next.left - word.right > 0.4 * word.style.size && next.style.font != word.style.font)
        });
    }
    false
}

/// "•Led the team": the bullet and the first word are one word of the file.
fn strip_written_bullet(line: &mut Line) {
    let Some(cell) = line.cells.first_mut() else { return };
    let Some(c) = cell.text.chars().next() else { return };
    let long = cell.text.chars().count() > 2;
    if is_bullet(c) && long {
        let left = cell
            .parts
            .first()
            .and_then(|part| part.place)
            .map_or(line.left, |place| place.left);
        *cell = cell.slice(c.len_utf8(), cell.text.len());
        line.bullet = Some(left);
    }
}

fn is_mostly_right_to_left(row: &[Word]) -> bool {
    let mut right = 0;
    let mut left = 0;
    for c in row.iter().flat_map(|word| word.text.chars()) {
        if is_right_to_left(c) {
            right += 1;
        } else if c.is_alphabetic() {
            left += 1;
        }
    }
    right > left
}

/// One cell: words in logical order, raised letters glued to their word.
fn passage(mut words: Vec<Word>, context: &BlockContext<'_>, rtl: bool) -> Passage {
    let is_rtl = |word: &Word| word.text.chars().any(|c| is_right_to_left(c) && !is_arabic_sign(c));
    if rtl {
        for word in &mut words {
            if !word.text.chars().any(|c| c.is_alphabetic() && !is_right_to_left(c)) {
                word.text = mirrored(word);
            }
        }
        words.reverse();
        keep_runs(&mut words, |word| {
            !is_rtl(word) && word.text.chars().any(char::is_alphanumeric)
        });
    } else {
        keep_runs(&mut words, is_rtl);
    }
    let mut passage = Passage::default();
    let mut right: Option<(f64, f64, f64)> = None;
    for word in words {
        let place = place(&word, context);
        let glued = right.is_some_and(|(right, baseline, size)| {
            word.left - right < 0.1 * size
                && word.left - right > -0.3 * size
                && (word.baseline != baseline || word.style.size != size)
                && !rtl
        });
        right = Some((word.right, word.baseline, word.style.size));
        if glued && let Some(last) = passage.parts.last_mut() {
            passage.text.push_str(&word.text);
            last.end = passage.text.len();
            if let (Some(last), Some(place)) = (last.place.as_mut(), place) {
                last.width = place.left + place.width - last.left;
            }
            continue;
        }
        passage.push_word(&word.text, word.style, place, word.link);
    }
    if rtl {
        open_brackets_first(&mut passage);
    }
    passage
}

/// Brackets of a line that reads from the right are drawn as their mirror; signs beside a number stand on its other side.
fn mirrored(word: &Word) -> String {
    // The sign of a phone number always leads it.
    if word.text.starts_with('+') {
        return word.text.clone();
    }
    let has_letters = word.text.chars().any(is_right_to_left);
    let letters: Vec<String> = word.text.chars().map(|c| c.to_string()).collect();
    let ordered = if has_letters {
        word.text.clone()
    } else {
        words::in_logical_order(&letters)
    };
    ordered
        .chars()
        .map(|c| match c {
            '(' => ')',
            ')' => '(',
            '[' => ']',
            ']' => '[',
            c => c,
        })
        .collect()
}

/// Words of the other direction keep their own order inside the line.
fn keep_runs(words: &mut [Word], other: impl Fn(&Word) -> bool) {
    let mut start = 0;
    while start < words.len() {
        let length = words.iter().skip(start).take_while(|word| other(word)).count();
        if length > 1
            && keeps_its_order(words, start, length)
            && let Some(run) = words.get_mut(start..start + length)
        {
            run.reverse();
        }
        start += length.max(1);
    }
}

/// Numbers alone are set from the right as well, each for itself, unless letters that read from the left stand beside
/// them, or a sign that only begins a number stands at their left ("+20 100 …").
fn keeps_its_order(words: &[Word], start: usize, length: usize) -> bool {
    let has_letters = |word: &Word| word.text.chars().any(char::is_alphabetic);
    let run = words.get(start..start + length).unwrap_or_default();
    let latin = |word: &&Word| has_letters(word) && !word.text.chars().any(is_right_to_left);
    let telling = |word: &&Word| word.text.chars().any(char::is_alphanumeric);
    let beside = |word: Option<&Word>| word.is_some_and(|word| latin(&word));
    run.iter().any(has_letters)
        || run.last().is_some_and(|word| word.text.starts_with('+'))
        || beside(words.iter().take(start).rev().find(telling))
        || beside(words.iter().skip(start + length).find(telling))
}

/// Files differ in whether a bracket is named as drawn or as meant: the first one of a text opens.
fn open_brackets_first(passage: &mut Passage) {
    let first = passage.text.chars().find(|c| matches!(c, '(' | ')'));
    if first == Some(')') && passage.text.contains('(') {
        passage.text = passage
            .text
            .chars()
            .map(|c| match c {
                '(' => ')',
                ')' => '(',
                c => c,
            })
            .collect();
    }
}

fn place(word: &Word, context: &BlockContext<'_>) -> Option<Place> {
    let (left, top, right, bottom) = (word.left, word.top(), word.right, word.bottom());
    if context.angle == 0 {
        return Some(Place {
            page: context.number,
            left,
            top,
            width: right - left,
            height: bottom - top,
        });
    }
    let (sin, cos) = f64::from(context.angle).to_radians().sin_cos();
    let corners = [(left, top), (right, top), (left, bottom), (right, bottom)];
    let turned = corners.map(|(x, y)| (x * cos - y * sin, x * sin + y * cos));
    let low = |pick: fn(&(f64, f64)) -> f64| turned.iter().map(pick).fold(f64::MAX, f64::min);
    let high = |pick: fn(&(f64, f64)) -> f64| turned.iter().map(pick).fold(f64::MIN, f64::max);
    let (x, y) = (low(|c| c.0), low(|c| c.1));
    Some(Place {
        page: context.number,
        left: x,
        top: y,
        width: high(|c| c.0) - x,
        height: high(|c| c.1) - y,
    })
}

/// Where a date fills its rail, only an ordinary space parts it from the text beside it; the other lines tell where
/// that text begins.
fn split_at_rail(lines: &mut [Line], block_left: f64) {
    let mut starts: Vec<(f64, usize)> = Vec::new();
    for line in lines.iter() {
        let second = line
            .cells
            .get(1)
            .and_then(|cell| cell.parts.first())
            .and_then(|part| part.place);
        let own = (line.left > block_left + 40.0).then_some(line.left);
        for x in second.map(|place| place.left).into_iter().chain(own) {
            match starts.iter_mut().find(|(known, _)| (*known - x).abs() < 1.0) {
                Some((_, count)) => *count += 1,
                None => starts.push((x, 1)),
            }
        }
    }
    starts.retain(|(_, count)| *count >= 2);
    for (x, _) in starts {
        split_dates_off(lines, x);
    }
}

/// Cuts first cells at `x` where a date stands before it.
fn split_dates_off(lines: &mut [Line], x: f64) {
    for line in lines.iter_mut().filter(|line| line.left < x - 30.0) {
        let Some(cell) = line.cells.first() else { continue };
        let at = cell
            .parts
            .iter()
            .position(|part| part.place.is_some_and(|place| (place.left - x).abs() < 1.0));
        let Some(part) = at.filter(|&at| at > 0).and_then(|at| cell.parts.get(at)) else {
            continue;
        };
        let (head, tail) = (cell.slice(0, part.start), cell.slice(part.start, cell.text.len()));
        // "Jul 2023" / "– present" is one date.
        if tail.text.starts_with(['–', '-', '—']) {
            continue;
        }
        if crate::dates::is_only_dates(&head.text)
            || crate::dates::begins_with_date(head.text.trim_start_matches(['–', '-', ' ']))
            || (crate::headings::exact_kind(&head.text).is_some() && crate::headings::phrase_kind(&cell.text).is_none())
        {
            line.cells.splice(0..1, [head, tail]);
        }
    }
}

/// A date that broke over two lines inside its cell ("May 2023 - June" / "2024") is put together again.
fn merge_wrapped_cells(lines: Vec<Line>) -> Vec<Line> {
    let mut merged: Vec<Line> = Vec::with_capacity(lines.len());
    for mut line in lines {
        // Two lines up when the lines between stand beside a rail.
        let broken = (1..=3).find_map(|back| {
            let at = merged.len().checked_sub(back)?;
            broken_date(merged.get(at)?, &line).map(|(cell, rest)| (at, cell, rest))
        });
        if let Some((at, cell, rest)) = broken
            && let Some(before) = merged.get_mut(at)
        {
            let is_last = cell + 1 == before.cells.len();
            let end = line.cells.remove(rest);
            if let Some(target) = before.cells.get_mut(cell) {
                target.join(&end);
            }
            before.bottom = before
                .bottom
                .max(line.bottom.min(before.bottom + 1.2 * before.height()));
            // A date at the right wraps with the title at the left; one in a rail stands beside lines of their own.
            let wraps = is_last
                && line.cells.len() == 1
                && before.cells.len() == 2
                && line.bullet.is_none()
                && before
                    .cells
                    .first()
                    .is_some_and(|cell| cell.text.split_whitespace().count() >= 4);
            if wraps {
                if let (Some(target), Some(cell)) = (before.cells.first_mut(), line.cells.first()) {
                    target.join(cell);
                }
                continue;
            }
            if line.cells.is_empty() {
                continue;
            }
            reset_edges(&mut line);
            line.bullet = line.bullet.or(line.inner_bullet);
        }
        merged.push(line);
    }
    merged
}

/// "Nordhaus Anlagenbau" above "GmbH": a legal form alone ends the name above it.
fn with_legal_forms(lines: Vec<Line>) -> Vec<Line> {
    let mut whole: Vec<Line> = Vec::with_capacity(lines.len());
    for mut line in lines {
        let form = line
            .cells
            .iter()
            .position(|cell| is_legal_form(&cell.text) || is_bare_school(&cell.text));
        let above = whole.last_mut().filter(|above| {
            above.page == line.page
                && line.gap_above < 0.8
                && line.bullet.is_none()
                && line.cells.len() <= above.cells.len() + 1
        });
        if let (Some(at), Some(above)) = (form, above)
            && let Some(cell) = line.cells.get(at)
            && let Some(name) = above.cells.iter_mut().find(|name| begins_below(name, cell))
        {
            name.join(cell);
            line.cells.remove(at);
            if line.cells.is_empty() {
                above.bottom = above.bottom.max(line.bottom);
                continue;
            }
            reset_edges(&mut line);
        }
        whole.push(line);
    }
    whole
}

/// "Delgado Community" above "College": no school is called so alone.
fn is_bare_school(text: &str) -> bool {
    matches!(
        text.to_lowercase().as_str(),
        "college" | "university" | "academy" | "polytechnic" | "school" | "institute" | "university college"
    )
}

/// The cell begins where the name does, and looks alike.
fn begins_below(name: &Passage, cell: &Passage) -> bool {
    let left = |passage: &Passage| {
        passage
            .parts
            .first()
            .and_then(|part| part.place)
            .map(|place| place.left)
    };
    let near = left(name).zip(left(cell)).is_some_and(|(a, b)| (a - b).abs() < 2.5);
    near && name.first_style().looks_like(&cell.first_style()) && !crate::dates::has_date(&name.text)
}

/// Cells of two lines that are the halves of one range of dates.
fn broken_date(before: &Line, line: &Line) -> Option<(usize, usize)> {
    let alone = before.cells.len() == 1 && line.cells.len() == 1 && before.bullet.is_none();
    let far = line.top - before.bottom > 1.2 * line.height();
    if (before.cells.len() < 2 && !alone) || far || line.page != before.page {
        return None;
    }
    for (index, open) in before.cells.iter().enumerate() {
        for (rest_index, rest) in line.cells.iter().enumerate() {
            if crate::dates::is_broken_range(&open.text, &rest.text) && cells_overlap(open, rest) {
                return Some((index, rest_index));
            }
        }
    }
    None
}

fn reset_edges(line: &mut Line) {
    let places: Vec<Place> = line.cells.iter().flat_map(Passage::places).collect();
    line.left = places.iter().map(|place| place.left).fold(f64::MAX, f64::min);
    line.right = places
        .iter()
        .map(|place| place.left + place.width)
        .fold(f64::MIN, f64::max);
}

fn cells_overlap(a: &Passage, b: &Passage) -> bool {
    let span = |passage: &Passage| {
        let places = passage.places();
        let left = places.iter().map(|place| place.left).fold(f64::MAX, f64::min);
        let right = places
            .iter()
            .map(|place| place.left + place.width)
            .fold(f64::MIN, f64::max);
        (left, right)
    };
    let ((left_a, right_a), (left_b, right_b)) = (span(a), span(b));
    left_a < right_b && left_b < right_a
}

/// Page numbers and texts that stand at the same height of several pages.
fn mark_furniture(lines: &mut [Line], pages: &[PdfPage]) {
    if pages.is_empty() {
        return;
    }
    let skeleton = |text: &str| -> String {
        text.chars()
            .map(|c| if c.is_ascii_digit() { '#' } else { c })
            .filter(|c| !c.is_whitespace())
            .collect()
    };
    let edge = |line: &Line| {
        let height = pages
            .get((line.page as usize).saturating_sub(1))
            .map_or(792.0, |page| page.height);
        line.bottom < 0.08 * height || line.top > 0.87 * height
    };
    let mut seen: HashMap<(String, i64), HashSet<u32>> = HashMap::new();
    for line in lines.iter() {
        if edge(line) {
            let key = (skeleton(&line.text()), (line.top / 6.0).round() as i64);
            seen.entry(key).or_default().insert(line.page);
        }
    }
    let at_top = |line: &&Line| line.page == 1 && line.top < 100.0 && line.cells.len() == 1;
    let first_head: HashSet<String> = lines.iter().filter(at_top).map(Line::text).collect();
    for line in lines.iter_mut() {
        if !edge(line) {
            continue;
        }
        let text = line.text();
        // On later pages what stood at the top of the first is said again, be it a little higher.
        if line.page > 1 && line.top < 100.0 && first_head.contains(&text) {
            line.furniture = true;
            continue;
        }
        let skeleton = skeleton(&text);
        let repeated = (-1..=1).any(|shift| {
            let key = (skeleton.clone(), (line.top / 6.0).round() as i64 + shift);
            seen.get(&key).is_some_and(|pages| pages.len() >= 2)
        });
        // The head of the first page is the person's own.
        let foot = pages.first().is_some_and(|page| line.top > 0.5 * page.height);
        // "31 May 2024   Jane Doe   Page 1 / 2"
        let numbered = foot && line.cells.len() >= 2 && line.cells.iter().any(|cell| counts_pages(&cell.text));
        line.furniture = (repeated && (line.page > 1 || foot)) || is_page_number(&text) || numbered;
    }
}

/// "Page 1 of 2", "Pagina 1 / 1": a number and of how many, behind the word for a page.
fn counts_pages(text: &str) -> bool {
    let letters = text.trim_start().chars().next().is_some_and(char::is_alphabetic);
    let numbers = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|word| !word.is_empty())
        .count();
    letters && numbers == 2 && is_page_number(text)
}

fn is_page_number(text: &str) -> bool {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let numbers = words
        .iter()
        .filter(|word| word.len() <= 3 && word.chars().all(|c| c.is_ascii_digit()))
        .count();
    let known = [
        "page", "of", "seite", "von", "de", "sur", "pagina", "página", "strona", "z", "van", "pág", "p",
    ];
    let rest = words
        .iter()
        .filter(|word| !(known.contains(word) || word.len() <= 3 && word.chars().all(|c| c.is_ascii_digit())))
        .count();
    numbers >= 1 && rest == 0 && words.len() <= 4
}
