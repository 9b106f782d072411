//! Plain text and Markdown to lines.

use crate::passage::{Line, Passage, Style};
use crate::words::is_bullet;

/// Width of a letter where the text itself has none; indents become points.
const LETTER: f64 = 5.0;
const BODY_SIZE: f64 = 10.0;

pub(crate) fn is_html(text: &str) -> bool {
    let head: String = text.chars().take(2_000).collect::<String>().to_lowercase();
    head.starts_with("<!doctype html")
        || head.starts_with("<html")
        || [
            "<body", "<head", "<div", "<p>", "<script", "<span", "<ul>", "<h1", "<article", "<section", "<main", "<br",
            "<table",
        ]
        .iter()
        .any(|tag| head.contains(tag))
}

pub(crate) fn is_markdown(text: &str) -> bool {
    let headings = text
        .lines()
        .filter(|line| line.starts_with("# ") || line.starts_with("## ") || line.starts_with("### "))
        .count();
    headings >= 2
}

/// Lines of a plain text.
pub(crate) fn text_lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut empty = 9.0;
    // A bullet on a line of its own belongs to the next one.
    let mut hangs = false;
    let widest = text
        .lines()
        .map(|line| line.chars().count())
        .max()
        .unwrap_or(80)
        .min(110);
    for (number, raw) in text.lines().enumerate() {
        let raw = raw.replace('\u{A0}', " ");
        let trimmed = raw.trim();
        if trimmed.is_empty() {
            empty += 1.0;
            continue;
        }
        // A line of signs under or over a heading.
        if trimmed
            .chars()
            .all(|c| matches!(c, '=' | '-' | '_' | '*' | '~' | '#' | '─' | '━'))
            && trimmed.chars().count() >= 3
        {
            if empty < 1.0
                && let Some(last) = lines.last_mut()
            {
                let last: &mut Line = last;
                last.ruled = true;
            }
            continue;
        }
        if empty < 1.0
            && let Some(last) = lines.last_mut()
            && ends_range(last, trimmed)
        {
            continue;
        }
        let indent = raw
            .chars()
            .take_while(|c| c.is_whitespace())
            .map(|c| if c == '\t' { 4 } else { 1 })
            .sum::<usize>();
        let (bullet, rest) = bullet_off(trimmed);
        if bullet && rest.is_empty() {
            hangs = true;
            continue;
        }
        let bullet = std::mem::take(&mut hangs) || bullet;
        let left = (indent + trimmed.chars().count() - rest.chars().count()) as f64 * LETTER;
        let style = Style {
            size: BODY_SIZE,
            ..Style::default()
        };
        let cells: Vec<Passage> = cells(rest)
            .into_iter()
            .map(|cell| Passage::plain(cell, style))
            .filter(|cell| !cell.is_empty())
            .collect();
        if cells.is_empty() {
            continue;
        }
        let top = number as f64 * 12.0;
        lines.push(Line {
            left,
            right: (indent + trimmed.chars().count()) as f64 * LETTER,
            top,
            bottom: top + 12.0,
            gap_above: empty,
            bullet: bullet.then_some(indent as f64 * LETTER),
            column: (0.0, widest as f64 * LETTER),
            cells,
            ..Line::default()
        });
        empty = 0.0;
    }
    lines
}

/// Joins "– Sep 2021" to the line above that ends in "Jun 2021".
fn ends_range(last: &mut Line, text: &str) -> bool {
    let Some(cell) = last.cells.last_mut().filter(|_| text.starts_with(['-', '–', '—'])) else {
        return false;
    };
    let end = text.trim_start_matches(['-', '–', '—']).trim();
    let joined = format!("{} – {end}", cell.text);
    let above = crate::dates::find(&cell.text);
    let opens = above
        .last()
        .is_some_and(|range| range.is_single && cell.text.get(range.end..).is_some_and(|rest| rest.trim().is_empty()));
    let whole = crate::dates::find(&joined).pop();
    let closes = whole.is_some_and(|range| !range.is_single && range.end == joined.len());
    if opens && closes && end.split_whitespace().count() <= 3 {
        cell.join(&Passage::plain(&format!("– {end}"), cell.style()));
        return true;
    }
    false
}

pub(crate) fn bullet_off(text: &str) -> (bool, &str) {
    let mut characters = text.chars();
    let first = characters.next();
    let rest = characters.as_str();
    match first {
        Some(c) if is_bullet(c) => (true, rest.trim_start()),
        // Bullets of symbol typefaces, as Word's have them.
        Some('\u{F0A7}' | '\u{F0A8}' | '\u{F0B7}' | '\u{F0D8}' | '\u{F0FC}' | '\u{F076}')
            if rest.starts_with(char::is_whitespace) =>
        {
            (true, rest.trim_start())
        }
        Some('-' | '*' | '+' | '–' | 'o') if rest.starts_with([' ', '\t']) => (true, rest.trim_start()),
        _ => (false, text),
    }
}

/// Cells that tabs or three and more spaces hold apart.
fn cells(text: &str) -> Vec<&str> {
    let mut cells = Vec::new();
    let mut from = 0;
    let mut gap: Option<(usize, usize)> = None;
    for (index, c) in text.char_indices() {
        if c.is_whitespace() {
            let width = if c == '\t' { 4 } else { 1 };
            gap = Some(gap.map_or((index, width), |(start, count)| (start, count + width)));
        } else if let Some((start, width)) = gap.take()
            && width >= 3
        {
            cells.push(text.get(from..start).unwrap_or_default());
            from = index;
        }
    }
    cells.push(text.get(from..).unwrap_or_default());
    cells
}

/// Lines of a Markdown text: headings, lists, emphasis, links.
pub(crate) fn markdown_lines(text: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut empty = 9.0;
    let mut fenced = false;
    let mut front = text.starts_with("---\n");
    for (number, raw) in text.lines().enumerate() {
        let trimmed = raw.trim();
        if front {
            front = number == 0 || trimmed != "---";
            continue;
        }
        if trimmed.starts_with("```") {
            fenced = !fenced;
            continue;
        }
        if trimmed.is_empty() || is_table_rule(trimmed) {
            empty += 1.0;
            continue;
        }
        if trimmed.chars().all(|c| matches!(c, '=' | '-' | '*' | '_' | ' ')) && trimmed.len() >= 3 {
            if let Some(last) = lines.last_mut()
                && empty < 1.0
                && trimmed.starts_with(['=', '-'])
                && last.bullet.is_none()
            {
                set_level(last, if trimmed.starts_with('=') { 1 } else { 2 });
            }
            empty += 1.0;
            continue;
        }
        let indent = raw
            .chars()
            .take_while(|c| c.is_whitespace())
            .map(|c| if c == '\t' { 4 } else { 1 })
            .sum::<usize>();
        let hashes = trimmed.chars().take_while(|&c| c == '#').count();
        let is_heading = (1..=6).contains(&hashes) && trimmed.chars().nth(hashes).is_some_and(char::is_whitespace);
        let (content, level) = if is_heading {
            (trimmed.trim_matches('#').trim(), u8::try_from(hashes).ok())
        } else {
            (trimmed.trim_start_matches("> "), None)
        };
        let (bullet, content) = if level.is_none() {
            bullet_off(content)
        } else {
            (false, content)
        };
        let parts: Vec<&str> = if content.starts_with('|') && content.ends_with('|') {
            content
                .trim_matches('|')
                .split('|')
                .map(str::trim)
                .filter(|cell| !cell.is_empty())
                .collect()
        } else {
            cells(content)
        };
        let base = Style {
            size: BODY_SIZE,
            ..Style::default()
        };
        // "### Developer @ Harbour Works": title and firm.
        let parts: Vec<&str> = match parts[..] {
            [whole] if level.is_some() && whole.matches(" @ ").count() == 1 => whole.split(" @ ").collect(),
            _ => parts,
        };
        let cells: Vec<Passage> = parts
            .into_iter()
            .map(|cell| emphasised(cell, base))
            .filter(|cell| !cell.is_empty())
            .collect();
        if cells.is_empty() {
            continue;
        }
        let top = number as f64 * 12.0;
        let left = (indent + if bullet { 2 } else { 0 }) as f64 * LETTER;
        let mut line = Line {
            left,
            right: left + content.chars().count() as f64 * LETTER,
            top,
            bottom: top + 12.0,
            gap_above: empty,
            bullet: bullet.then_some(indent as f64 * LETTER),
            column: (0.0, 100.0 * LETTER),
            cells,
            ..Line::default()
        };
        if let Some(level) = level {
            set_level(&mut line, level);
        }
        lines.push(line);
        empty = 0.0;
    }
    // A single heading of the first level is the name; below it, one level less.
    lines
}

fn is_table_rule(text: &str) -> bool {
    text.contains('|') && text.contains("--") && text.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

/// Headings get the look that their level usually has.
pub(crate) fn set_level(line: &mut Line, level: u8) {
    line.level = Some(level);
    let size = match level {
        1 => 20.0,
        2 => 15.0,
        3 => 12.0,
        _ => 10.5,
    };
    for part in line.cells.iter_mut().flat_map(|cell| &mut cell.parts) {
        part.style.size = size;
        part.style.bold = true;
    }
}

/// "a\\_b" as "a_b".
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let is_escape = c == '\\' && letters.peek().is_some_and(char::is_ascii_punctuation);
        out.extend(if is_escape { letters.next() } else { Some(c) });
    }
    out
}

/// Words with their emphasis; links carry their address.
fn emphasised(text: &str, base: Style) -> Passage {
    let mut passage = Passage::default();
    let mut style = base;
    let mut link: Option<String> = None;
    let mut word = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let step = |count: usize| rest.get(count..).unwrap_or_default();
        if rest.starts_with("**") || rest.starts_with("__") {
            passage.push_word(&std::mem::take(&mut word), style, None, link.clone());
            style.bold = !style.bold;
            rest = step(2);
        } else if (c == '*' || c == '_')
            && (word.is_empty()
                || !rest
                    .get(1..)
                    .is_some_and(|after| after.starts_with(char::is_alphanumeric)))
        {
            passage.push_word(&std::mem::take(&mut word), style, None, link.clone());
            style.italic = !style.italic;
            rest = step(1);
        } else if c == '`' {
            rest = step(1);
        } else if c == '\\' {
            rest = step(1);
            if let Some(escaped) = rest.chars().next() {
                word.push(escaped);
                rest = rest.get(escaped.len_utf8()..).unwrap_or_default();
            }
        } else if c == '!' && rest.starts_with("![") {
            rest = rest.split_once(')').map_or("", |(_, after)| after);
        } else if c == '['
            && let Some((label, after)) = rest.get(1..).and_then(|after| after.split_once("]("))
            && let Some((address, after)) = after.split_once(')')
        {
            passage.push_word(&std::mem::take(&mut word), style, None, link.take());
            for part in label.split_whitespace() {
                let shown = unescaped(part.trim_matches(|c| matches!(c, '*' | '_' | '`')));
                passage.push_word(&shown, style, None, Some(address.to_owned()));
            }
            rest = after;
        } else if c.is_whitespace() {
            passage.push_word(&std::mem::take(&mut word), style, None, link.clone());
            rest = step(c.len_utf8());
        } else {
            word.push(c);
            rest = step(c.len_utf8());
        }
    }
    passage.push_word(&word, style, None, link);
    passage
}
