//! Plain text: lines of at most 78 columns, "-" before items; fit for the fields of forms and for e-mails.

use super::links;
use super::print_lines::{Linked, PrintDocument, PrintLine};

const WIDTH: usize = 78;

pub(crate) fn plain_text(document: &PrintDocument) -> String {
    let mut out = String::new();
    let mut before: Option<&PrintLine> = None;
    let mut in_entry = false;
    let mut open_dates: Vec<Linked> = Vec::new();
    for (index, line) in document.lines.iter().enumerate() {
        in_entry = match line {
            PrintLine::EntryTitle { .. } => true,
            PrintLine::Heading(_) => false,
            _ => in_entry,
        };
        if before.is_some_and(|before| has_gap(before, line, in_entry)) {
            out.push('\n');
        }
        before = Some(line);
        match line {
            PrintLine::Name(text) | PrintLine::Headline(text) | PrintLine::Paragraph(text) => wrap(text, "", &mut out),
            PrintLine::Subject(text) => wrap(text, "", &mut out),
            PrintLine::Contacts(contacts) => rows(contacts, &mut out),
            PrintLine::Heading(text) => {
                wrap(text, "", &mut out);
                // Tells a heading from a title in capitals.
                out.push_str(&"-".repeat(columns(text).clamp(3, WIDTH)));
                out.push('\n');
            }
            PrintLine::EntryTitle { title, dates, goes_on } => {
                // The dates end the line below, where there is one for them.
                let below = *goes_on && matches!(document.lines.get(index + 1), Some(PrintLine::EntryDetail { .. }));
                let dates = dates.iter().map(|dates| Linked::plain(dates));
                if below {
                    wrap(&title.text, "", &mut out);
                    open_dates = dates.collect();
                } else {
                    rows(&[title.clone()].into_iter().chain(dates).collect::<Vec<_>>(), &mut out);
                }
            }
            PrintLine::EntryDetail { detail, beside, .. } => {
                let mut parts: Vec<Linked> = std::iter::once(detail).chain(beside).cloned().collect();
                parts.append(&mut open_dates);
                rows(&parts, &mut out);
            }
            PrintLine::Item(text) => wrap(text, "- ", &mut out),
            PrintLine::Group { name, words, colon } => {
                let name = name.as_ref().map(|name| format!("{name}{colon}")).unwrap_or_default();
                // Groups that follow one another are a list.
                let is_group = |line: Option<&PrintLine>| matches!(line, Some(PrintLine::Group { .. }));
                let above = index.checked_sub(1).and_then(|above| document.lines.get(above));
                let listed = is_group(above) || is_group(document.lines.get(index + 1));
                let lead = if listed { "- " } else { "" };
                wrap(&unbroken_items(format!("{name}{words}").trim()), lead, &mut out);
            }
            PrintLine::Block(lines) => {
                for line in lines {
                    wrap(line, "", &mut out);
                }
            }
        }
    }
    out
}

/// An empty line stands before headings, entries, and between paragraphs.
fn has_gap(before: &PrintLine, line: &PrintLine, in_entry: bool) -> bool {
    match line {
        PrintLine::Heading(_) | PrintLine::Block(_) | PrintLine::Subject(_) => true,
        PrintLine::EntryTitle { .. } => !matches!(before, PrintLine::Heading(_)),
        // Paragraphs of an entry stand close, so that an empty line always begins another.
        PrintLine::Paragraph(_) => !in_entry && !matches!(before, PrintLine::Heading(_)),
        _ => false,
    }
}

/// Parts with bars between them; a part that does not fit begins a line.
fn rows(parts: &[Linked], out: &mut String) {
    let mut row = String::new();
    for part in parts {
        let text = shown(part);
        if !row.is_empty() && columns(&row) + 3 + columns(text) > WIDTH {
            wrap(&row, "", out);
            row.clear();
        }
        if !row.is_empty() {
            row.push_str(" | ");
        }
        row.push_str(text);
    }
    wrap(&row, "", out);
}

/// An address with its scheme, so that mail programs and forms know it as one.
fn shown(part: &Linked) -> &str {
    match &part.url {
        Some(url) if links::printed(url).as_deref() == Some(part.text.as_str()) => url,
        _ => &part.text,
    }
}

/// Words in lines of at most [`WIDTH`] columns; the first begins with `lead`, the others stand under its text.
fn wrap(text: &str, lead: &str, out: &mut String) {
    let indent = " ".repeat(columns(lead));
    let mut line = lead.to_owned();
    let mut filled = columns(lead);
    let mut is_first = true;
    for word in text.split(' ').flat_map(|word| pieces(word, WIDTH - columns(lead))) {
        let (glued, word) = word;
        let gap = usize::from(!is_first && !glued);
        if !is_first && filled + gap + columns(word) > WIDTH {
            out.push_str(line.trim_end());
            out.push('\n');
            line.clone_from(&indent);
            filled = columns(lead);
        } else if gap == 1 {
            line.push(' ');
            filled += 1;
        }
        line.push_str(&word.replace('\u{A0}', " "));
        filled += columns(word);
        is_first = false;
    }
    out.push_str(line.trim_end());
    out.push('\n');
}

/// Holds the words of each item of a list together, so that lines break between items.
fn unbroken_items(text: &str) -> String {
    let items = text.split(", ").map(|item| match columns(item) + 3 < WIDTH {
        true => item.replace(' ', "\u{A0}"),
        false => item.to_owned(),
    });
    items.collect::<Vec<_>>().join(", ")
}

/// A word as it may be broken: Chinese and Japanese words between any two letters, others nowhere. Each piece tells
/// whether it goes on with the one before.
fn pieces(word: &str, most: usize) -> Vec<(bool, &str)> {
    if columns(word) <= most && !word.chars().any(is_wide) {
        return vec![(false, word)];
    }
    let mut pieces = Vec::new();
    let mut from = 0;
    for (at, c) in word.char_indices() {
        // A closing sign does not begin a line.
        let closes = matches!(c, '、' | '。' | '，' | '；' | '：' | '）' | '」' | '！' | '？' | 'ー');
        if at > from && is_wide(c) && !closes {
            pieces.push((from > 0, word.get(from..at).unwrap_or_default()));
            from = at;
        }
    }
    pieces.push((from > 0, word.get(from..).unwrap_or_default()));
    pieces
}

/// Columns of a terminal or a form with letters of one width.
fn columns(text: &str) -> usize {
    text.chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum()
}

fn is_wide(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE4F}' | '\u{FF00}'..='\u{FF60}' | '\u{FFE0}'..='\u{FFE6}')
}
