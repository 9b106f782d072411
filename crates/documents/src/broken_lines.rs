//! Lines that broke: whether a line goes on with the one above.

use crate::dates::{self, folded};
use crate::entries::Role;
use crate::passage::{Line, Passage};
use crate::places::{could_be_town, looks_like_place, place_score};
use crate::roles::{company_score, degree_score, institution_score, title_score};
use crate::vocabulary::Words;
use crate::words::is_right_to_left;

pub(crate) fn continues(
    line: &Line,
    before: &Line,
    role: Option<Role>,
    bullet_edges: Option<(f64, f64)>,
    dated: bool,
) -> bool {
    if dated && line.cells.len() > 1 {
        return false;
    }
    let text = line.text();
    if crate::contact::whole_address(&text).is_some()
        || crate::details::is_detail(&text)
        || crate::education_parts::is_labelled(&text)
    {
        return false;
    }
    let lower = text
        .chars()
        .next()
        .is_some_and(|c| c.is_lowercase() || matches!(c, '(' | '&'));
    if role.is_some_and(|role| matches!(role, Role::Bullet | Role::Continued)) && ends_with_number(line, before) {
        return true;
    }
    let before_text = before.text();
    let before_open = !before_text.trim_end().ends_with(['.', '!', '?', ':', '。']);
    let before_full = before.right > before.column.1 - 0.22 * (before.column.1 - before.column.0);
    let alike = line.style().looks_like(&before.style()) || line.first_looks_like_last_of(before);
    match role {
        Some(Role::Bullet | Role::Continued) if bullet_edges.is_some() => {
            let (left, right) = bullet_edges.unwrap_or_default();
            let close = line.gap_above < 1.1 || line.page != before.page || line.block != before.block;
            let (hanging, bullet_hangs) = if reads_from_right(&text) {
                let hanging = line.right <= right + 2.5 && line.right >= right - 30.0;
                (hanging, before.bullet.is_none_or(|bullet| bullet - right > 0.0))
            } else {
                let hanging = line.left >= left - 2.5 && line.left <= left + 30.0;
                (hanging, before.bullet.is_none_or(|bullet| left - bullet > 3.0))
            };
            if hanging && alike && close && (bullet_hangs || lower) {
                // "… on ventilators since" / "January 2021"
                let ends_item = line.cells.len() == 1 && before_open && is_too_wide_for(line, before);
                return !dated || lower || (ends_item && is_single_date(&text));
            }
            close && alike && lower && before_full && !dated
        }
        Some(Role::Prose | Role::Continued) => {
            let close = line.gap_above < 0.9 || line.page != before.page;
            let wordy = before_text.split_whitespace().count() >= 5;
            !dated
                && close
                && alike
                && wordy
                && (lower || ends_with_joint(&before_text) || (before_open && before_full))
        }
        // A title that broke: rare, and only certain when it goes on in lower case.
        Some(Role::Head) => {
            let under_last =
                before.cells.len() == 2 && before.cells.last().is_some_and(|cell| starts_at(cell, line.left));
            // "Université de Haute-" / "Bretagne"
            let at_hyphen = alike
                && line.page > 0
                && line.cells.len() == 1
                && before.cells.len() == 1
                && before_text.ends_with('-')
                && before_text.split_whitespace().count() >= 2
                && text.starts_with(char::is_alphabetic)
                && is_too_wide_for(line, before);
            let broken = at_hyphen
                || alike && breaks_school(line, before)
                || alike && breaks_last_cell(line, before)
                || breaks_title(line, before)
                || alike && breaks_name(line, before);
            if !dated && line.gap_above < 0.6 && broken {
                return true;
            }
            // Dates in a column of their own say nothing about the words that broke beside them.
            let words_before = match before.cells.last() {
                Some(last) if under_last => last.text.as_str(),
                _ => before_text.as_str(),
            };
            !dated
                && (lower || ends_with_joint(&before_text))
                && alike
                && line.gap_above < if under_last { 1.0 } else { 0.6 }
                && (before.cells.len() == 1 || under_last || (!lower && before.cells.len() >= 2))
                && line.page == before.page
                && before.bullet.is_none()
                && text.split_whitespace().count() <= 8
                && dates::find(words_before).is_empty()
        }
        _ => false,
    }
}

/// The first word of the line would not have fitted at the end of the line above.
pub(crate) fn is_too_wide_for(line: &Line, before: &Line) -> bool {
    let first = line.cells.first().and_then(|cell| cell.parts.first());
    let width = first.and_then(|part| part.place).map_or(0.0, |place| place.width);
    line.page > 0 && before.column.1 - before.right < width + 0.2 * line.style().size
}

/// "- Ran the tender for the new hall in" / "2022.": of a text without places, where the words above lead to a number or
/// fill their line.
pub(crate) fn ends_with_number(line: &Line, before: &Line) -> bool {
    const LEADS: Words = Words(
        "by|since|until|till|to|from|than|over|under|about|around|least|most|up|year|years|nearly|roughly|approximately|after|before|\
        between|during|or|plus|um|seit|bis|ab|uber|rund|etwa|ca|circa|jahr|jahre|jahren|als|nach|vor|auf|oder|mit|zwischen|depuis|\
        jusqu'en|environ|pres|plus|que|a|ou|avant|apres|desde|hasta|unos|mas|entre|o|con|com|cerca|circa|dal|al|fino|sinds|tot|\
        ongeveer|meer|dan|od|okolo|ponad|sedan|over|omkring|no|na|annee|annees|ano|anos|anno|anni|jaar|roku|lat",
    );
    let (above, text) = (before.text(), line.text());
    let last = above.split_whitespace().next_back().unwrap_or_default();
    let open = last.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ',' | '–' | '-' | '.'))
        && !last.ends_with('.')
        || LEADS.contains(folded(last.trim_end_matches('.')));
    let leads = ends_with_joint(&above) || LEADS.contains(folded(last.trim_end_matches('.')));
    let is_range = dates::is_only_dates(&text) && dates::find(&text).iter().any(|range| !range.is_single);
    let fills = (line.left - before.left).abs() < 2.5 && before.right > 0.6 * before.column.1 && !is_range;
    line.page == 0
        && line.level.is_none()
        && line.bullet.is_none()
        && line.gap_above < 0.5
        && line.cells.len() == 1
        && before.cells.len() == 1
        && text.starts_with(|c: char| c.is_ascii_digit())
        && above.split_whitespace().count() >= 3
        && open
        && (leads || fills)
}

fn reads_from_right(text: &str) -> bool {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    letters().filter(|&c| is_right_to_left(c)).count() * 2 > letters().count()
}

fn is_single_date(text: &str) -> bool {
    matches!(&dates::find(text)[..], [range] if range.is_single) && text.split_whitespace().count() <= 3
}

/// "Università degli Studi di": a name that goes on in the next line.
pub(crate) fn ends_with_joint(text: &str) -> bool {
    let joints = Words(
        "of|the|and|for|at|de|du|des|la|le|les|et|di|del|della|dello|degli|delle|da|do|dos|das|y|el|und|fur|der|die|\
        von|van|voor|het|en|w|we|i|&|in|im|zur|zum|aux|au|sur|pour|para|por|with|bei",
    );
    // "Zona Sur" ends with a name, "UNIVERSITÀ DEGLI STUDI DI" with a joint.
    let is_loud = !text.chars().any(char::is_lowercase);
    let last = text.trim_end().rsplit(' ').next().unwrap_or_default();
    // "University of New" / "Orleans"
    let begins_name = text.contains(' ')
        && matches!(
            last,
            "New" | "San" | "Santa" | "Saint" | "St." | "Los" | "Las" | "Sankt"
        );
    begins_name || (is_loud || !last.starts_with(char::is_uppercase)) && joints.contains(folded(last))
}

/// "2017 – 2020   Firm   Senior" / "Developer": the first word did not fit behind the last cell of the line above.
fn breaks_last_cell(line: &Line, before: &Line) -> bool {
    let (Some(last), Some(first)) = (before.cells.last(), line.cells.first()) else {
        return false;
    };
    let width = first
        .parts
        .first()
        .and_then(|part| part.place)
        .map_or(0.0, |place| place.width);
    let ends = last
        .parts
        .last()
        .and_then(|part| part.place)
        .map_or(0.0, |place| place.left + place.width);
    before.cells.len() >= 3
        && line.cells.len() == 1
        && before.bullet.is_none()
        && line.page == before.page
        && line.page > 0
        && (line.left - before.left).abs() < 2.5
        && line.text().split_whitespace().count() <= 3
        && before.column.1 - ends < width + 4.0
        && degree_score(&line.text()) < 0.75
        && !dates::has_date(&last.text)
        && !looks_like_place(&last.text)
}

/// "A title that is long and   Jun 2024" / "goes on below": under the title, in its look, where its next word did not fit
/// beside the date.
fn breaks_title(line: &Line, before: &Line) -> bool {
    let edges = |cell: &Passage| {
        let left = cell.parts.first().and_then(|part| part.place).map(|place| place.left);
        let right = cell
            .parts
            .last()
            .and_then(|part| part.place)
            .map(|place| place.left + place.width);
        left.zip(right)
    };
    let title = before.cells.iter().position(|cell| starts_at(cell, line.left));
    let (Some(at), [words]) = (title, &line.cells[..]) else {
        return false;
    };
    let dates_beside = before
        .cells
        .iter()
        .enumerate()
        .all(|(cell, words)| (cell == at) != dates::is_only_dates(&words.text));
    let (Some(title), Some(first)) = (before.cells.get(at), words.parts.first()) else {
        return false;
    };
    let next = before
        .cells
        .get(at + 1)
        .and_then(edges)
        .map(|(left, _)| left - 1.7 * first.style.size);
    let room = next.unwrap_or(before.column.1) - edges(title).map_or(0.0, |(_, right)| right);
    let width = first.place.map_or(0.0, |place| place.width);
    let goes_on = words.text.chars().next().is_some_and(char::is_lowercase) || ends_with_joint(&title.text);
    let look = title.parts.last().map(|part| part.style).unwrap_or_default();
    before.cells.len() >= 2
        && dates_beside
        && before.bullet.is_none()
        && line.page == before.page
        && line.page > 0
        && first.style.looks_like(&look)
        && (look.bold || goes_on)
        && room < width + 0.25 * first.style.size
        && words.text.split_whitespace().count() <= 8
}

/// "Gesellschaft für Lagerwesen und Transportlogistik" / "Wiesenthal mbH & Co. KG": a long name whose next word did not
/// fit, and neither line says another thing than the other.
/// "2008 BSc Physiotherapy, Cardiff" / "University, 2:1": with the word that did not fit, the end of the line names a school.
fn breaks_school(line: &Line, before: &Line) -> bool {
    let (above, text) = (before.text(), line.text());
    let tail = above.rsplit(", ").next().filter(|tail| tail.len() < above.len());
    let head = text.split([',', '(']).next().unwrap_or_default().trim();
    line.page > 0
        && line.cells.len() == 1
        && line.block == before.block
        && (line.left - before.left).abs() < 2.5
        && is_too_wide_for(line, before)
        && head.split_whitespace().count() <= 2
        && tail.is_some_and(|tail| {
            tail.split_whitespace().count() <= 3
                && institution_score(tail) < 0.5
                && degree_score(tail) < 0.5
                && institution_score(&format!("{tail} {head}")) >= 0.8
        })
}

fn breaks_name(line: &Line, before: &Line) -> bool {
    let (above, text) = (before.text(), line.text());
    let is_post = |text: &str| title_score(text) >= 0.75;
    let is_firm = |text: &str| company_score(text) >= 0.6 && !is_post(text);
    let is_degree = |text: &str| degree_score(text) >= 0.75;
    let is_school = |text: &str| institution_score(text) >= 0.8 && !is_degree(text);
    let differ = is_post(&above) && is_firm(&text)
        || is_firm(&above) && is_post(&text)
        || is_degree(&above) && is_school(&text)
        || is_school(&above) && is_degree(&text);
    // "St Anne's Hospital, Leeds — Nurse, Emergency" names firm and title both; what follows is a part of the last.
    let names_both = above.contains(" — ")
        && company_score(&above) >= 0.6
        && (is_post(&above) || line.first_looks_like_last_of(before) && is_post(&text));
    let differ = differ && !names_both;
    // "B.S. in Information" / "Technology"
    let is_subject = is_degree(&above)
        && [" in ", " en ", " em ", " der "]
            .iter()
            .any(|joint| above.contains(joint))
        && text.split_whitespace().count() <= 3
        && institution_score(&text) < 0.5
        && company_score(&text) < 0.85;
    line.cells.len() == 1
        && before.cells.len() == 1
        && before.bullet.is_none()
        && line.page == before.page
        && line.block == before.block
        && (line.left - before.left).abs() < 2.5
        && (is_subject || above.split_whitespace().count() >= 4 && above.chars().count() >= 32)
        && before.right - before.left > 0.7 * (before.column.1 - before.column.0)
        && is_too_wide_for(line, before)
        && !above.trim_end().ends_with(['.', '!', '?', ':', ';'])
        && !parts_at_signs(&above)
        && !differ
        && !text.chars().any(|c| c.is_ascii_digit())
        && !dates::has_date(&above)
        && place_score(&text) < 0.5
}

/// A name and what a sign parts from it.
fn parts_at_signs(text: &str) -> bool {
    text.contains(['|', '·', '•']) || text.contains(" – ")
}

/// "Société coopérative agricole du Beaujolais · Mâcon": behind a sign the town of a firm, so these are no running words.
pub(crate) fn names_firm_and_town(text: &str) -> bool {
    let behind = [" · ", " | ", " • "].iter().filter_map(|sign| text.rsplit_once(sign));
    behind.into_iter().any(|(firm, town)| {
        // "Mâcon" is a mason, too.
        let named = title_score(town) < 0.5 || company_score(firm) >= 0.6;
        let is_town = looks_like_place(town) || could_be_town(town) && named;
        is_town && !holds_sentence(firm) && firm.split_whitespace().count() <= 20
    })
}

/// A sentence ends inside; "Co. KG" and "St. Mary" are short forms.
pub(crate) fn holds_sentence(text: &str) -> bool {
    text.match_indices(". ").any(|(at, _)| {
        let last = text
            .get(..at)
            .unwrap_or_default()
            .rsplit(' ')
            .next()
            .unwrap_or_default();
        last.chars().filter(|c| c.is_alphabetic()).count() >= 5
    })
}

/// A firm over two lines, of which the second ends with its town.
pub(crate) fn begins_firm_and_town(line: &Line, next: Option<&Line>) -> bool {
    next.is_some_and(|next| {
        next.bullet.is_none()
            && next.gap_above < 0.6
            && next.style().looks_like(&line.style())
            && is_too_wide_for(next, line)
            && !holds_sentence(&line.text())
            && names_firm_and_town(&next.text())
    })
}

pub(crate) fn starts_at(cell: &Passage, left: f64) -> bool {
    let place = cell.parts.first().and_then(|part| part.place);
    place.is_some_and(|place| (place.left - left).abs() < 2.5)
}

impl Line {
    /// The words go on in the look in which the line before ends.
    pub fn first_looks_like_last_of(&self, before: &Self) -> bool {
        let last = before
            .cells
            .last()
            .and_then(|cell| cell.parts.last())
            .map(|part| part.style);
        let first = self.cells.first().map(Passage::first_style);
        matches!((first, last), (Some(first), Some(last)) if first.looks_like(&last))
    }
}
