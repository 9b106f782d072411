//! The title of a posting where no label tells it: mostly one of its first lines.

use crate::Found;
use crate::dates::folded;
use crate::passage::Line;
use crate::places::place_score;
use crate::posting_facts::{is_closed, job_type, work_mode};
use crate::posting_head::{HEAD, holds, is_named};
use crate::posting_lists::{is_heading, opens_list};
use crate::posting_place::is_town_and_region;
use crate::posting_text::found;
use crate::roles::{company_score, title_score};
use crate::vocabulary::Words;

pub(crate) fn title(lines: &[Line], text: &[String]) -> Option<Found<String>> {
    let mut best: Option<(f64, Found<String>)> = None;
    for (index, line) in lines.iter().enumerate().take(2 * HEAD) {
        if index >= HEAD && line.level != Some(1) {
            continue;
        }
        // "Acme | Engineer | Lisbon | Full-time": the piece that is a title.
        if let Some(row) = row(line) {
            for piece in row.iter().take(5) {
                let score = title_score(piece) + 0.3 - 0.04 * index as f64;
                if score > best.as_ref().map_or(0.8, |(known, _)| *known) {
                    best = Some((score, found(piece, (0.4 + 0.35 * score).min(0.92), &line.text())));
                }
            }
            continue;
        }
        let text_of = |at: usize| text.get(at).map(String::as_str).unwrap_or_default();
        let whole = text_of(index)
            .trim()
            .trim_start_matches(|c: char| matches!(c, '#' | '*' | '-' | ' ') || is_picture(c))
            .trim_end_matches(|c: char| matches!(c, '*' | ' ' | '|') || is_picture(c));
        // "Cerchiamo: Idraulico"
        let whole = whole
            .split_once(": ")
            .filter(|(lead, _)| SEEKING.contains(folded(lead).trim()))
            .map_or(whole, |(_, title)| title);
        // "[Remote] Analyst #3187"
        let whole = whole
            .split_once("] ")
            .filter(|(tag, _)| tag.starts_with('['))
            .map_or(whole, |(_, rest)| rest);
        let whole = whole
            .rsplit_once(" #")
            .filter(|(_, tail)| tail.chars().all(|c| c.is_ascii_digit()))
            .map_or(whole, |(head, _)| head);
        // "Job Description - Supervisor (260019XK)", "Supervisor ( Job Number: 260019XK )"
        let whole = ["Job Description - ", "Job Details - "]
            .iter()
            .find_map(|lead| whole.strip_prefix(lead))
            .unwrap_or(whole);
        let whole = whole
            .rsplit_once('(')
            .filter(|(_, tail)| tail.chars().filter(char::is_ascii_digit).count() >= 4)
            .map_or(whole, |(head, _)| head.trim_end());
        let words = whole.split_whitespace().count();
        if words == 0
            || words > 16
            || whole.ends_with(['.', ':', '!', '?']) && !whole.ends_with("d).")
            || whole.contains(": ") && line.level.is_none()
            || line.bullet.is_some()
            || is_heading(whole)
            || is_signature(lines, index)
            || is_closed(whole)
            || [
                "Save ",
                "Apply for ",
                "Apply to ",
                "Apply before ",
                "Apply by ",
                "Share ",
            ]
            .iter()
            .any(|button| whole.starts_with(button))
        {
            continue;
        }
        // A line of a paragraph is no title, whatever words it holds.
        let next = lines.get(index + 1);
        let in_paragraph = line.page == 0
            && whole.chars().count() > 60
            && next.is_some_and(|next| next.gap_above == 0.0 && next.text().chars().count() > 40);
        let goes_on = index > 0 && line.gap_above == 0.0 && whole.chars().next().is_some_and(char::is_lowercase);
        let has_mark = has_gender_mark(whole);
        if (in_paragraph && !has_mark || goes_on) && line.level.is_none() {
            continue;
        }
        // "Acme - Welder" over "Welder": the shorter line is the title.
        let has_shorter = text.iter().enumerate().take(2 * HEAD).any(|(at, other)| {
            let other = other.trim();
            at != index && title_score(other) >= 0.5 && joined_by_dash(whole, other)
        });
        if has_shorter {
            continue;
        }
        let (title, _) = title_and_rest(whole, index, text);
        if title.matches(',').count() > 1 && line.level.is_none() {
            continue;
        }
        let mut score = title_score(title);
        score += if has_mark { 0.6 } else { 0.0 };
        score += if title.split_whitespace().next().is_some_and(has_both_endings) {
            0.3
        } else {
            0.0
        };
        score += if line.level == Some(1) { 0.5 } else { 0.0 };
        score += 0.3 - 0.04 * index as f64;
        score -= if words > 9 { 0.3 } else { 0.0 };
        // "Executive", "Manager": a level of a site's own, more often than a title.
        score -= if words == 1 && line.level.is_none() { 0.25 } else { 0.0 };
        score -= if company_score(title) > title_score(title) {
            0.4
        } else {
            0.0
        };
        // "Principal duties"
        score -= if index >= 3 && line.level != Some(1) && opens_list(lines, index) {
            0.5
        } else {
            0.0
        };
        score -= if job_type(whole).is_some() && words <= 3 && title_score(title) < 0.5 {
            0.5
        } else {
            0.0
        };
        if score > best.as_ref().map_or(0.6, |(known, _)| *known) {
            best = Some((score, found(title, (0.4 + 0.35 * score).min(0.92), text_of(index))));
        }
    }
    best.map(|(_, title)| title)
}

/// The name below the greeting that ends a message ("Best regards," over "Josh Farley"), and what stands below it.
fn is_signature(lines: &[Line], index: usize) -> bool {
    lines.iter().take(index).skip(index.saturating_sub(3)).any(|line| {
        let text = folded(&line.text());
        text.trim_end().ends_with(',')
            && Words(
                "best|best regards|kind regards|regards|many thanks|thanks|thank you|cheers|sincerely|yours sincerely|all the best|warm regards|\
                viele grusse|beste grusse|mit freundlichen grussen|freundliche grusse|liebe grusse|cordialement|bien cordialement|\
                saludos|un saludo|atentamente|abraco|atenciosamente|cordiali saluti|met vriendelijke groet|groet|pozdrawiam|vanliga halsningar",
            )
            .contains(text.trim().trim_end_matches(','))
    })
}

/// Small pictures before and behind a line: "🚀 We're hiring: Cook 🚀".
fn is_picture(c: char) -> bool {
    matches!(u32::from(c), 0x2600..=0x27BF | 0x2B00..=0x2BFF | 0x1F300..=0x1FAFF | 0xFE0F | 0x200D)
}

/// "Buchhalter:in", "Pfleger*in", "Verkäufer/-in", "Techniker/innen".
fn has_both_endings(word: &str) -> bool {
    [
        ":in", "*in", "_in", "/in", "/-in", ":innen", "*innen", "/innen", "/-innen",
    ]
    .iter()
    .find_map(|end| word.strip_suffix(end))
    .is_some_and(|stem| stem.chars().count() >= 4 && stem.starts_with(char::is_uppercase))
}

/// What stands before a title's colon.
const SEEKING: Words = Words(
    "we're hiring|we are hiring|now hiring|hiring|wanted|vacancy|job|wir suchen|gesucht|stellenangebot|stellenanzeige|on recrute|\
    nous recrutons|offre d'emploi|recrutement|cerchiamo|offerta di lavoro|buscamos|se busca|oferta de empleo|vaga|contrata-se|\
    vacature|gezocht|szukamy|oferta pracy|vi soker|vi soger",
);

/// A line tells everything, between bars or middle dots.
pub(crate) fn is_row(line: &Line) -> bool {
    row(line).is_some() || line.text().matches(" · ").count() >= 2
}

/// The pieces of a line that tells everything between bars.
pub(crate) fn row(line: &Line) -> Option<Vec<String>> {
    let pieces: Vec<String> = line
        .text()
        .split('|')
        .map(|piece| piece.trim().to_owned())
        .filter(|piece| !piece.is_empty())
        .collect();
    (pieces.len() >= 4).then_some(pieces)
}

/// A line is another one with something before or behind it: "Acme - Welder", "Welder | Acme".
fn joined_by_dash(whole: &str, part: &str) -> bool {
    let rest = whole
        .strip_prefix(part)
        .map(str::trim_start)
        .or_else(|| whole.strip_suffix(part).map(str::trim_end));
    rest.is_some_and(|rest| {
        let signs = ['-', '–', '—', '|', '·', '@'];
        rest.chars().count() > 2 && (rest.starts_with(signs) || rest.ends_with(signs))
    })
}

/// "We are looking for a Senior Engineer to …".
pub(crate) fn title_in_prose(text: &[String]) -> Option<Found<String>> {
    let marks = Words(
        "tell you about a |tell you about an |reaching out about a |reach out about a |contacting you about a |opportunity for a |\
        opening for a |opening for an |looking for a |looking for an |hiring a |hiring an |seeking a |seeking an |join us as a |join us as an |\
        join our team as a |suchen wir eine |suchen wir einen |recherchons un |recherchons une |recherche un |\
        recherche une |buscamos un |buscamos una |search of a |role of |position of |suchen ab sofort eine |suchen ab sofort eine/n |suchen eine/n |suchen eine:n |suchen eine*n |suchen einen/eine |suchen ab sofort einen |\
        suchen eine |suchen einen |zoeken wij een |zoeken een |cerchiamo un |cerchiamo una |procuramos um |\
        procuramos uma |soker en |szukamy ",
    );
    for text in text.iter().take(60) {
        let lower = text.to_lowercase();
        if lower.len() != text.len() {
            continue;
        }
        for mark in marks {
            let Some(at) = lower.find(mark) else { continue };
            let rest = text
                .get(at + mark.len()..)
                .unwrap_or_default()
                .trim_start_matches(['n', ' ']);
            let stop = [
                " to ",
                " who ",
                " with ",
                " for ",
                " in ",
                " at ",
                ".",
                ",",
                ";",
                " that ",
                " and ",
                " pour ",
                " mit ",
                " für ",
                " para ",
                " – ",
                " - ",
                "!",
                " on ",
                ":",
                " following ",
                " as ",
                " near ",
                " role",
                " position",
                " ab ",
                " zum ",
                "(",
            ];
            let end = stop
                .iter()
                .filter_map(|stop| rest.find(stop))
                .min()
                .unwrap_or(rest.len());
            // "Verkäufer/in (m/w/d) für"
            let mark = rest.get(end..).unwrap_or_default();
            let mark = mark.get(..mark.find(')').map_or(0, |at| at + 1)).unwrap_or_default();
            let end = if has_gender_mark(mark) { end + mark.len() } else { end };
            let title = rest.get(..end).unwrap_or_default().trim();
            let words = title.split_whitespace().count();
            if (1..=8).contains(&words) && title_score(title) >= 0.5 {
                return Some(found(title, 0.6, text));
            }
        }
    }
    None
}

pub(crate) fn has_gender_mark(text: &str) -> bool {
    let compact: String = folded(text)
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '（' => '(',
            '）' => ')',
            c => c,
        })
        .collect();
    Words(
        "(m/w/d)|(w/m/d)|(m/f/d)|(f/m/d)|(d/m/w)|(m/f/x)|(h/f)|(f/h)|(m/f)|(f/m/x)|(all)|(m/w/x)|(gn)|m/w/d|\
        (f/m/div)|(k/m)|(m/v)|h/f|(x/f/m)|(div/f/m)|(m/v/x)|(k/m/x)|(正社員)",
    )
    .iter()
    .any(|mark| compact.contains(mark))
        || text
            .split(|c: char| c.is_whitespace() || c == ',')
            .any(has_both_endings)
}

/// A line beside it is surely a firm's name, so that what a title goes on with is its own.
fn has_firm_near(index: usize, text: &[String]) -> bool {
    let near = text.iter().enumerate().take(index + 3).skip(index.saturating_sub(1));
    near.filter(|(at, _)| *at != index)
        .map(|(_, line)| line.trim())
        .any(|line| {
            let is_authority = ["Department ", "Ministry ", "Office of ", "Office for "]
                .iter()
                .any(|lead| line.starts_with(lead));
            line.split_whitespace().count() <= 9 && (is_authority || company_score(line) >= 0.6)
        })
}

/// The title of a line that goes on with firm or place.
fn title_and_rest<'a>(line: &'a str, index: usize, text: &[String]) -> (&'a str, &'a str) {
    let marks = [" | ", " – ", " — ", " - ", " @ ", " at ", " bei ", " chez ", " · "];
    let cut = marks
        .iter()
        .filter_map(|mark| {
            let at = line.find(mark)?;
            let head = line.get(..at)?;
            let tail = line.get(at + mark.len()..)?;
            let sign = mark.trim();
            let first = tail.split([',', '|', '·', '(', '–', '—']).next().unwrap_or(tail).trim();
            // "Driver – Nights", "Engineer - Platform" keep their second half unless that is a place or a firm.
            let is_repeated = matches!(sign, "-" | "–" | "—")
                && text
                    .iter()
                    .enumerate()
                    .any(|(at, other)| at != index && other.len() > line.len() && holds(other, line));
            let is_other = !is_repeated
                && (matches!(sign, "|" | "@" | "·")
                    || sign.chars().all(char::is_alphabetic)
                    || place_score(tail) >= 0.7
                    || is_town_and_region(tail)
                    || place_score(first) >= 0.7
                    || company_score(first) >= 0.8
                    || job_type(first).is_some() && tail.split_whitespace().count() >= 3
                    || work_mode(first).is_some()
                    || is_named(first, index, text) && !has_firm_near(index, text));
            (title_score(head) >= 0.5 && title_score(tail) < 0.5 && is_other).then_some((at, at + mark.len()))
        })
        .min();
    match cut {
        Some((at, from)) => (
            line.get(..at).unwrap_or(line).trim(),
            line.get(from..).unwrap_or_default(),
        ),
        None => (line, ""),
    }
}
