//! Markdown (CommonMark). What the person wrote is text: its signs are escaped.

use super::print_lines::{Linked, PrintDocument, PrintLine};

pub(crate) fn markdown(document: &PrintDocument) -> String {
    let mut out = String::new();
    let mut before: Option<&PrintLine> = None;
    for line in &document.lines {
        let listed = matches!((before, line), (Some(PrintLine::Item(_)), PrintLine::Item(_)));
        if before.is_some() && !listed {
            out.push('\n');
        }
        before = Some(line);
        match line {
            PrintLine::Name(text) => push(&mut out, "# ", &escaped(text)),
            PrintLine::Headline(text) | PrintLine::Paragraph(text) => push(&mut out, "", &escaped_start(text)),
            PrintLine::Subject(text) => push(&mut out, "", &format!("**{}**", escaped(text))),
            PrintLine::Contacts(contacts) => push(&mut out, "", &parts(contacts)),
            PrintLine::Heading(text) => push(&mut out, "## ", &escaped(text)),
            PrintLine::EntryTitle { title, dates, .. } => {
                push(&mut out, "### ", &linked(title));
                if let Some(dates) = dates {
                    push(&mut out, "\n", &format!("*{}*", escaped(dates)));
                }
            }
            PrintLine::EntryDetail { detail, beside, .. } => {
                let both: Vec<Linked> = std::iter::once(detail).chain(beside).cloned().collect();
                let slanted: Vec<String> = both.iter().map(|part| format!("*{}*", linked(part))).collect();
                push(&mut out, "", &slanted.join(" | "));
            }
            PrintLine::Item(text) => push(&mut out, "- ", &escaped_start(text)),
            PrintLine::Group { name, words, colon } => {
                let name = name.as_ref().map(|name| {
                    let colon = if words.is_empty() { "" } else { *colon };
                    let bold = format!("{}{}", escaped(name), colon.trim_end());
                    format!("**{bold}**{}", if colon.ends_with(' ') { " " } else { "" })
                });
                let words = if name.is_some() {
                    escaped(words)
                } else {
                    escaped_start(words)
                };
                push(&mut out, "", format!("{}{words}", name.unwrap_or_default()).trim_end());
            }
            PrintLine::Block(lines) => {
                // A backslash at the end keeps the line's end.
                let lines: Vec<String> = lines.iter().map(|line| escaped_start(line)).collect();
                push(&mut out, "", &lines.join("\\\n"));
            }
        }
    }
    out
}

fn push(out: &mut String, lead: &str, text: &str) {
    out.push_str(lead);
    out.push_str(text);
    out.push('\n');
}

fn parts(parts: &[Linked]) -> String {
    parts.iter().map(linked).collect::<Vec<_>>().join(" | ")
}

fn linked(part: &Linked) -> String {
    match &part.url {
        // Brackets and parentheses would end the address.
        Some(url) => {
            let url = url
                .replace('(', "%28")
                .replace(')', "%29")
                .replace('<', "%3C")
                .replace('>', "%3E");
            format!("[{}]({url})", escaped(&part.text))
        }
        None => escaped_start(&part.text),
    }
}

/// Signs that mean something anywhere in a line.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let characters: Vec<char> = text.chars().collect();
    for (at, &c) in characters.iter().enumerate() {
        let next = characters.get(at + 1);
        let inside_word = at > 0
            && characters.get(at - 1).is_some_and(|before| before.is_alphanumeric())
            && next.is_some_and(|after| after.is_alphanumeric());
        let means = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' => true,
            '_' => !inside_word,
            // An entity: "&amp;".
            '&' => next.is_some_and(|after| after.is_ascii_alphabetic() || *after == '#'),
            '!' => next == Some(&'['),
            '#' => characters
                .get(at + 1..)
                .is_some_and(|rest| rest.iter().all(|c| *c == '#')),
            _ => false,
        };
        if means {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Signs that mean something at the beginning of a line as well: "#", "-", "+", "1.", "=".
fn escaped_start(text: &str) -> String {
    let whole = escaped(text);
    let digits = whole.chars().take_while(char::is_ascii_digit).count();
    let after = whole.get(digits..).unwrap_or_default();
    if digits > 0 && digits < 10 && (after.starts_with(". ") || after.starts_with(") ")) {
        return format!("{}\\{after}", whole.get(..digits).unwrap_or_default());
    }
    if whole.starts_with(['#', '-', '+', '=', ':']) {
        return format!("\\{whole}");
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::{escaped, escaped_start};

    #[test]
    fn signs_of_markdown_are_text() {
        assert_eq!(
            escaped("a*b* [x](y) <i> snake_case _x_ C# #"),
            "a\\*b\\* \\[x\\](y) \\<i\\> snake_case \\_x\\_ C# \\#"
        );
        assert_eq!(escaped("R&D &amp;"), "R\\&D \\&amp;");
        assert_eq!(escaped_start("1. First"), "1\\. First");
        assert_eq!(escaped_start("# no heading"), "\\# no heading");
        assert_eq!(escaped_start("- no item"), "\\- no item");
        assert_eq!(escaped_start("1990 was"), "1990 was");
    }
}
