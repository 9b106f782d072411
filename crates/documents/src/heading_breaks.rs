//! Lines that broke around headings: the second line of one, and the last words of titles that could be one.

use crate::heading_looks::HeadingLooks;
use crate::headings::{exact_kind, phrase_kind};
use crate::passage::{Line, Passage, Style};
use crate::sections::{Section, SectionKind, heading_kind, is_capitals};

/// The second line of a heading that broke ("Competenze" / "tecniche").
pub(crate) fn ends_heading(line: &Line, above: &Line, section: &Section) -> bool {
    let style = line.style();
    section.lines.is_empty()
        && !section.heading.is_empty()
        && section.heading.text.ends_with(&above.text())
        && line.page > 0
        && line.block == above.block
        && line.gap_above < 0.5
        && line.cells.len() == 1
        && line.bullet.is_none()
        && style.looks_like(&above.style())
        && (style.bold || is_capitals(&line.text()))
        && line.text().split_whitespace().count() <= 3
        && !line
            .text()
            .chars()
            .any(|c| c.is_ascii_digit() || matches!(c, '@' | ',' | '|' | ':'))
        && phrase_kind(&format!("{} {}", section.heading.text, line.text())) == Some(section.kind)
}

/// "Languages: German", "hobbies - sailing, chess": where the label of a list ends, and where the list begins.
pub(crate) fn end_of_label(text: &str) -> Option<(usize, usize)> {
    let colon = text
        .char_indices()
        .find(|(_, c)| matches!(c, ':' | '：'))
        .map(|(at, c)| (at, at + c.len_utf8()));
    let dash = || {
        [" - ", " – ", " — "].iter().find_map(|sign| {
            let at = text.find(sign)?;
            let kind = exact_kind(text.get(..at)?)?;
            matches!(kind, SectionKind::Interests | SectionKind::References).then_some((at, at + sign.len()))
        })
    };
    colon.or_else(dash)
}

/// "Highlights" below a post, in smaller letters than the heading of the section, and its list.
pub(crate) fn is_label_of_list(line: &Line, next: Option<&Line>, inside: SectionKind, look: Option<Style>) -> bool {
    let lists_entries = matches!(
        inside,
        SectionKind::Work | SectionKind::Education | SectionKind::Volunteering | SectionKind::Projects
    );
    lists_entries
        && line.page > 0
        && look.is_some_and(|look| line.style().size < 0.97 * look.size)
        && next.is_some_and(|next| next.bullet.is_some() || next.page > line.page)
        && crate::details::says_list(&line.text())
}

/// "Director of the Programme in Rural" / "Studies": the last word of a title that broke, not in the look of headings; their
/// letters are larger, or all capitals.
pub(crate) fn ends_title(line: &Line, above: &Line, looks: &HeadingLooks) -> bool {
    let text = above.text();
    line.page > 0
        && line.block == above.block
        && line.gap_above < 0.5
        && (line.style().looks_like(&above.style()) || line.first_looks_like_last_of(above))
        && (line.style().size < looks.size() * 0.93 || looks.are_capitals())
        && (line.left - above.left).abs() < 2.5
        && text.split_whitespace().count() >= 2
        && !text.trim_end().ends_with(['.', ':'])
        && looks.most() >= 2
        && heading_kind(above).is_none()
        && !is_capitals(&line.text())
}

/// "EDV" over "Sprachen", each beside a list of its own: two labels, no name of two lines.
pub(crate) fn label_lists(first: &Passage, second: &Passage) -> bool {
    exact_kind(&first.text) == Some(SectionKind::Skills) && exact_kind(&second.text) == Some(SectionKind::Languages)
}
