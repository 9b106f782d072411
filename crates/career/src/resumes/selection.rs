//! A built résumé is a view of the profile: which rows and lines it leaves out, in which order they stand, and where it
//! says something in other words.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use similar::TextDiff;

/// How alike a line must still be to be the one that was meant, after the person edited it in the profile.
pub(crate) const STILL_THE_SAME: f32 = 0.6;

/// How alike two lines are, 0 to 1: by their words, or by their letters where a language does not part words.
pub(crate) fn likeness(one: &str, other: &str) -> f32 {
    let has_words = |text: &str| text.trim().contains(char::is_whitespace);
    if has_words(one) || has_words(other) {
        TextDiff::from_words(one, other).ratio()
    } else {
        TextDiff::from_chars(one, other).ratio()
    }
}

/// What a built résumé takes from the profile. Empty means everything, in the profile's own words and order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Selection {
    /// Rows that are left out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hidden_rows: Vec<RowKey>,
    /// Lines and columns that are left out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hidden_lines: Vec<LineKey>,
    /// What is said in other words here.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<OwnWords>,
    /// Rows that come first in their section, in this order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub order: Vec<RowKey>,
    /// Lines that come first in their row, in this order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub line_order: Vec<LineKey>,
}

/// A row of the profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RowKey {
    pub table: String,
    pub id: String,
}

/// A text of the profile: a column, or one line of a column that holds several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LineKey {
    pub table: String,
    pub id: String,
    pub column: String,
    /// The line as it stood in the profile when it was chosen; it is found again after small edits. None for a column
    /// that holds one text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<String>,
}

/// A line, and what this résumé says instead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnWords {
    pub line: LineKey,
    pub words: String,
}

impl Selection {
    pub(super) fn shows_row(&self, table: &str, id: &str) -> bool {
        !self.hidden_rows.iter().any(|key| key.table == table && key.id == id)
    }

    /// Where a row stands among those that were put first; the others keep their order behind them.
    pub(super) fn place_of(&self, table: &str, id: &str) -> usize {
        self.order
            .iter()
            .position(|key| key.table == table && key.id == id)
            .unwrap_or(usize::MAX)
    }

    pub(super) fn shows_line(&self, at: &Column<'_>, line: &str) -> bool {
        !self.hidden_lines.iter().any(|key| at.is_meant(key, line))
    }

    /// The words of a line in this résumé.
    pub(super) fn words_of(&self, at: &Column<'_>, line: &str) -> String {
        self.words
            .iter()
            .find(|own| at.is_meant(&own.line, line))
            .map_or_else(|| line.to_owned(), |own| own.words.clone())
    }

    pub(super) fn line_place(&self, at: &Column<'_>, line: &str) -> usize {
        self.line_order
            .iter()
            .position(|key| at.is_meant(key, line))
            .unwrap_or(usize::MAX)
    }
}

/// A column of a row, with all its lines as they stand now.
pub(super) struct Column<'a> {
    pub(super) table: &'a str,
    pub(super) id: &'a str,
    pub(super) column: &'a str,
    pub(super) lines: &'a [String],
}

impl Column<'_> {
    /// Whether a key means this line: the same text or, when that is gone, the line most like it.
    fn is_meant(&self, key: &LineKey, line: &str) -> bool {
        if key.table != self.table || key.id != self.id || key.column != self.column {
            return false;
        }
        let Some(text) = &key.line else { return true };
        if self.lines.contains(text) {
            return text == line;
        }
        let most = self
            .lines
            .iter()
            .map(|other| (likeness(text, other), other))
            .max_by(|(a, _), (b, _)| a.total_cmp(b));
        most.is_some_and(|(ratio, other)| ratio >= STILL_THE_SAME && other == line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(line: &str) -> LineKey {
        LineKey {
            table: "employments".into(),
            id: "1".into(),
            column: "achievements".into(),
            line: Some(line.into()),
        }
    }

    fn hidden(key_line: &str, lines: &[&str]) -> Vec<bool> {
        let selection = Selection {
            hidden_lines: vec![key(key_line)],
            ..Selection::default()
        };
        let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        let at = Column {
            table: "employments",
            id: "1",
            column: "achievements",
            lines: &lines,
        };
        lines.iter().map(|line| !selection.shows_line(&at, line)).collect()
    }

    #[test]
    fn a_hidden_line_stays_hidden_after_a_small_edit_and_takes_no_other_with_it() {
        let edited = ["Led a team of five analysts in Leipzig", "Wrote the handbook"];
        assert_eq!(hidden("Led a team of four analysts in Leipzig", &edited), [true, false]);
        assert_eq!(
            hidden("Cooked for eighty guests", &edited),
            [false, false],
            "gone is gone"
        );
        assert_eq!(hidden("Wrote the handbook", &edited), [false, true]);
    }
}
