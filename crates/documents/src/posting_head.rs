//! Title, firm and place of a posting where no label tells them: mostly its first lines.

use crate::Found;
use crate::passage::Line;
use crate::places::place_score;
use crate::posting::PostingReading;
use crate::posting_firm::{company, could_be_firm};
use crate::posting_lists::is_heading;
use crate::posting_place::place;
use crate::posting_site::is_chrome;
use crate::posting_text::found;
use crate::posting_title::{title, title_in_prose};
use crate::roles::company_score;

/// How many lines a head has at most.
pub(crate) const HEAD: usize = 14;

/// Fills title, firm and place; the number of the title's line.
pub(crate) fn head(reading: &mut PostingReading, lines: &[Line]) -> Option<usize> {
    let text: Vec<String> = lines.iter().map(Line::text).collect();
    if reading.title.is_none() {
        let line = title(lines, &text);
        // "Acme is hiring a Support Engineer to join us": the title in a sentence that was taken for it.
        let inside = line.as_ref().and_then(|line| {
            let found = title_in_prose(std::slice::from_ref(&line.value))?;
            let quote = line.quote.clone();
            Some(Found { quote, ..found })
        });
        reading.title = inside.or(line).or_else(|| title_in_prose(&text));
    }
    take_whole_title(reading, lines, &text);
    let quote = reading.title.as_ref().map(|title| title.quote.clone());
    let at = quote
        .as_ref()
        .and_then(|quote| text.iter().take(2 * HEAD).position(|line| line.trim() == quote.trim()));
    if reading.company.as_ref().is_none_or(|company| company.confidence < 0.5) {
        let sitename = reading.company.take();
        let told = company(reading.title.as_ref(), at, lines, &text, sitename.as_ref());
        let is_firm =
            |name: &Option<Found<String>>| name.as_ref().is_some_and(|name| company_score(&name.value) >= 0.5);
        // "Town Council" in the text of "Thornbridge Town Council"
        let is_part =
            matches!((&sitename, &told), (Some(site), Some(told)) if site.value.ends_with(&format!(" {}", told.value)));
        reading.company = if is_firm(&sitename) && (is_part || !is_firm(&told)) {
            sitename
        } else {
            told.or(sitename)
        };
        take_whole_firm(reading, &text);
    }
    if reading.title.is_none() {
        reading.title = title_above_firm(reading, lines, &text);
    }
    if reading.location.as_ref().is_none_or(|place| place.confidence < 0.5) {
        let told = reading.location.take();
        reading.location = place(reading, at, lines, &text);
        if reading.location.is_some() && told.is_some() {
            (reading.city, reading.region, reading.country) = (None, None, None);
        }
        reading.location = reading.location.take().or(told);
    }
    at
}

/// A title that no word marks as one: the line above the firm's, in the head.
fn title_above_firm(reading: &PostingReading, lines: &[Line], text: &[String]) -> Option<Found<String>> {
    let firm = &reading.company.as_ref()?.value;
    let at = text.iter().take(HEAD).position(|line| line.trim() == firm)?;
    let (line, above) = (lines.get(at.checked_sub(1)?)?, text.get(at - 1)?.trim());
    let words = above.split_whitespace().count();
    let is_plain = (1..=10).contains(&words)
        && line.bullet.is_none()
        && above.starts_with(char::is_uppercase)
        && !above.ends_with(['.', ':', '!', '?'])
        && place_score(above) < 0.5
        && company_score(above) < 0.5
        && !is_heading(above)
        && !is_chrome(above);
    is_plain.then(|| found(above, 0.5, above))
}

/// "Martinshaus" in the text and "Martinshaus Rheine e. V." above: the whole name with its legal form.
fn take_whole_firm(reading: &mut PostingReading, text: &[String]) {
    let Some(firm) = reading.company.as_mut() else { return };
    let name = firm.value.clone();
    let mut pieces = text.iter().flat_map(|line| line.split(['|', '·', '•', '–', ',']));
    let whole = pieces.find_map(|piece| {
        let form = piece.trim().strip_prefix(name.as_str())?.strip_prefix(' ')?;
        let is_form = company_score(form) >= 0.5 && form.split_whitespace().count() <= 3 && !form.contains(['(', '-']);
        (is_form && company_score(&name) < 0.5 && could_be_firm(piece.trim())).then(|| piece.trim().to_owned())
    });
    if let Some(whole) = whole {
        firm.value = whole;
    }
}

/// "Leraar" behind a label, and "Leraar basisonderwijs groep 5/6" as a line of its own above: the whole title.
fn take_whole_title(reading: &mut PostingReading, lines: &[Line], text: &[String]) {
    let Some(title) = &reading.title else { return };
    let whole = text.iter().zip(lines).take(HEAD).find_map(|(own, line)| {
        let own = own.trim();
        let rest = own.strip_prefix(title.value.as_str())?;
        let is_longer = rest.starts_with(' ') && !rest.trim_start().starts_with(['-', '–', '—', '|', '@', '·', ':']);
        (is_longer
            && title.quote.trim() != own
            && line.bullet.is_none()
            && own.split_whitespace().count() <= 9
            && !own.ends_with(['.', '!']))
        .then(|| found(own, title.confidence, own))
    });
    reading.title = whole.or(reading.title.take());
}

/// Whether a name of a head stands in the running text, too.
pub(crate) fn is_named(name: &str, index: usize, text: &[String]) -> bool {
    name.chars().count() >= 3 && mentions(name, index, text) > 0
}

/// How many other lines hold a name, as it is written.
pub(crate) fn mentions(name: &str, index: usize, text: &[String]) -> usize {
    text.iter()
        .enumerate()
        .filter(|(at, line)| *at != index && line.split_whitespace().count() > 5 && holds(line, name))
        .count()
}

pub(crate) fn holds(line: &str, name: &str) -> bool {
    line.match_indices(name).any(|(at, _)| {
        let before = line.get(..at).and_then(|head| head.chars().next_back());
        let after = line.get(at + name.len()..).and_then(|tail| tail.chars().next());
        let is_wide = name.chars().any(|c| c >= '\u{3000}');
        is_wide || !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}
