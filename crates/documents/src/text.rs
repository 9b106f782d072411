//! Reading-order text of a document, line by line, for other parts of the program.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::document;
use crate::passage::{Line, hyphen_only_breaks_a_word};
use crate::resume::PageSize;
use crate::{DocumentError, Place};

/// Reads the text of a document in reading order.
///
/// # Errors
/// One of [`DocumentError`]; never a panic.
pub fn text(bytes: &[u8], file_name: &str) -> Result<Text, DocumentError> {
    let kind = document::kind(bytes, file_name)?;
    document::guarded(|| {
        let loaded = document::load(kind, bytes)?;
        Ok(text_of(&loaded.lines, loaded.pages))
    })
}

/// Only the words of [`text`], which takes less time.
///
/// # Errors
/// One of [`DocumentError`]; never a panic.
pub fn plain_text(bytes: &[u8], file_name: &str) -> Result<String, DocumentError> {
    let kind = document::kind(bytes, file_name)?;
    document::guarded(|| Ok(joined(&document::load(kind, bytes)?.lines, true)))
}

/// A document as text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Text {
    /// All lines, one a line, blocks parted by an empty line.
    pub text: String,
    pub lines: Vec<TextLine>,
    /// Size of each page in points; empty where the format has no pages.
    pub pages: Vec<PageSize>,
}

/// One line of a document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TextLine {
    pub text: String,
    pub kind: LineKind,
    /// Letter size in points; 0 where the format has none.
    pub size: f64,
    pub is_bold: bool,
    /// Where it stands; none where the format has no pages.
    pub place: Option<Place>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum LineKind {
    Heading,
    Item,
    #[default]
    Paragraph,
    /// Page numbers and running heads.
    Furniture,
}

/// Lines as one text: blocks parted by an empty line, items beginning with "- "; a word that a hyphen broke at the end of
/// its line is whole again, on that line.
pub(crate) fn joined(lines: &[Line], items: bool) -> String {
    let mut text = String::new();
    let mut before: Option<&Line> = None;
    for line in lines {
        let end = before.map_or(0, |before| end_of_word(&text, before, line));
        if end > 0 {
            let hyphen = text.chars().next_back().map_or(0, char::len_utf8);
            text.truncate(text.len() - hyphen);
            text.push_str(
                line.cells
                    .first()
                    .and_then(|cell| cell.text.get(..end))
                    .unwrap_or_default(),
            );
        }
        let first = line
            .cells
            .first()
            .and_then(|cell| cell.text.get(end..))
            .unwrap_or_default()
            .trim_start();
        if first.is_empty() && line.cells.len() == 1 {
            before = Some(line);
            continue;
        }
        if let Some(before) = before {
            text.push('\n');
            if before.block != line.block || before.page != line.page || line.gap_above > 0.9 {
                text.push('\n');
            }
        }
        if items && line.bullet.is_some() {
            text.push_str("- ");
        }
        text.push_str(first);
        for cell in line.cells.iter().skip(1) {
            text.push_str("  ");
            text.push_str(&cell.text);
        }
        before = Some(line);
    }
    text
}

/// Bytes at the line's beginning that end a word of the line before; 0 where no hyphen broke one.
fn end_of_word(text: &str, before: &Line, line: &Line) -> usize {
    let goes_on = before.block == line.block && line.bullet.is_none() && line.page > 0;
    match line.cells.first().filter(|_| goes_on) {
        Some(cell) if hyphen_only_breaks_a_word(text, &cell.text) => cell.text.find(' ').unwrap_or(cell.text.len()),
        _ => 0,
    }
}

pub(crate) fn text_of(lines: &[Line], pages: Vec<PageSize>) -> Text {
    let body = crate::sections::body_style(lines);
    let told = lines
        .iter()
        .map(|line| {
            let style = line.style();
            let heading = line.level.is_some()
                || crate::sections::heading_kind(line).is_some() && crate::sections::stands_out(line, &body);
            TextLine {
                text: line.text(),
                kind: if line.furniture {
                    LineKind::Furniture
                } else if heading {
                    LineKind::Heading
                } else if line.bullet.is_some() {
                    LineKind::Item
                } else {
                    LineKind::Paragraph
                },
                size: style.size,
                is_bold: style.bold,
                place: line.passage().places().into_iter().next(),
            }
        })
        .collect();
    Text {
        text: joined(lines, true),
        lines: told,
        pages,
    }
}

#[cfg(test)]
mod tests {
    use super::{joined, plain_text, text};
    use crate::passage::{Line, Passage, Style};

    fn line(text: &str) -> Line {
        Line {
            cells: vec![Passage::plain(text, Style::default())],
            page: 1,
            ..Line::default()
        }
    }

    #[test]
    fn a_word_that_a_hyphen_broke_is_whole_on_its_first_line() {
        let lines = [
            line("a world ruled by imag-"),
            line("ination and fantasy"),
            line("on-call in a multi-"),
            line("tenant house"),
        ];
        assert_eq!(
            joined(&lines, false),
            "a world ruled by imagination\nand fantasy\non-call in a multi-\ntenant house"
        );
        assert_eq!(
            joined(&[line("imag-"), line("ination"), line("ends")], false),
            "imagination\nends"
        );
    }

    #[test]
    fn plain_text_is_the_text() {
        let bytes = "# Ada\n\n- one\n- two\n".as_bytes();
        let whole = text(bytes, "a.md").map(|text| text.text);
        assert_eq!(plain_text(bytes, "a.md").ok(), whole.ok());
    }
}
