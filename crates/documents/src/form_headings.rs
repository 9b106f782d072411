//! Rows of forms that name a section, and rows that only look so.

use crate::headings::{exact_kind, phrase_kind};
use crate::passage::{Line, Passage};
use crate::sections::SectionKind;

/// "年 | 月 | 免許・資格": the names of the columns of year and month, and of the section.
pub(crate) fn headed_form(line: &Line) -> Option<(SectionKind, Passage)> {
    let (named, units) = line.cells.split_last()?;
    let is_unit = |cell: &Passage| {
        cell.text
            .split_whitespace()
            .all(|word| matches!(word, "年" | "月" | "年月" | "日"))
    };
    (!units.is_empty() && units.iter().all(is_unit)).then_some(())?;
    exact_kind(&named.text)
        .or_else(|| phrase_kind(&named.text))
        .map(|kind| (kind, named.clone()))
}

/// "学 历 | 本科 | 工作年限 | 12年": labels, each with its fact.
pub(crate) fn is_row_of_facts(line: &Line) -> bool {
    line.cells.len() >= 4 && line.cells.len().is_multiple_of(2)
}

#[cfg(test)]
mod tests {
    use super::is_row_of_facts;
    use crate::plain::text_lines;

    #[test]
    fn a_row_of_labels_and_facts_is_no_heading() {
        let lines = text_lines("学 历\t本科\t工作年限\t12年\n学 历\n教育背景\t2010");
        let told: Vec<bool> = lines.iter().map(is_row_of_facts).collect();
        assert_eq!(told, [true, false, false]);
    }
}
