//! Posts under a heading of their firm: the firm is named once, alone or with the time of all its posts, and the posts
//! below leave it out.

use crate::dates::{DateRange, Day};
use crate::entries::Entry;
use crate::heads::Head;
use crate::places::{could_be_town, is_state_code, place_score};
use crate::roles::{company_score, title_score};

/// Tells which heads name a firm for the posts below them ([`Head::is_firm`]), and which posts stand below one
/// ([`Head::firm`]); their titles are whole again where a comma parted them.
pub(crate) fn mark(heads: &mut [(Entry, Head)]) {
    let mut at = 0;
    while at < heads.len() {
        let covered = heads.get(at..).map_or(0, covered);
        for (_, head) in heads.iter_mut().skip(at + 1).take(covered) {
            head.firm = Some(at);
            head.take_place_of_comma();
            head.rejoin();
        }
        if covered > 0
            && let Some((_, head)) = heads.get_mut(at)
        {
            head.is_firm = true;
            head.rejoin();
        }
        at += covered + 1;
    }
}

/// The same for firms with the time of all their posts, before a town below one is taken for a firm.
pub(crate) fn mark_dated(heads: &mut [(Entry, Head)]) {
    let dated: Vec<bool> = heads.iter().map(|(entry, _)| entry.dates.is_some()).collect();
    if dated.iter().all(|dated| *dated) {
        mark(heads);
    }
}

/// How many of the heads behind the first stand below it.
fn covered(heads: &[(Entry, Head)]) -> usize {
    let Some(((entry, head), below)) = heads.split_first() else {
        return 0;
    };
    if !may_be_firm(entry, head) {
        return 0;
    }
    match &entry.dates {
        Some(dates) if !dates.range.is_single => below
            .iter()
            .take_while(|(post, own)| {
                let inside = post
                    .dates
                    .as_ref()
                    .is_some_and(|own| is_inside(&own.range, &dates.range));
                inside && names_only_title(post, own, entry)
            })
            .count(),
        Some(_) => 0,
        None => {
            let Some((first, _)) = below.first() else { return 0 };
            // The posts differ from their firm by look, or only the firm stands free.
            let told_apart = !first.style.looks_like(&entry.style) || is_free(entry) && !is_free(first);
            below
                .iter()
                .take_while(|(post, own)| {
                    let alike = post.style.looks_like(&first.style) && (is_free(post) == is_free(first));
                    told_apart && alike && post.dates.is_some() && names_only_title(post, own, entry)
                })
                .count()
        }
    }
}

/// Empty space stands above.
pub(crate) fn is_free(entry: &Entry) -> bool {
    entry.head.first().is_some_and(|line| line.gap_above > 0.75)
}

/// One name, perhaps with its town, and no text of its own but a line about the firm.
fn may_be_firm(entry: &Entry, head: &Head) -> bool {
    let quiet = entry.body.len() <= 2 && entry.body.iter().all(|item| !item.is_bullet);
    let whole = head.whole();
    let named = match (&whole, &head.core[..]) {
        (Some(name), _) => title_score(&name.words.text) < 0.75 || company_score(&name.words.text) >= 0.85,
        (None, [name]) => title_score(&name.words.text) < 0.75 || company_score(&name.words.text) >= 0.95,
        (None, [name, town]) => {
            title_score(&name.words.text) < 0.5
                && could_be_town(&town.words.text)
                && title_score(&town.words.text) < 0.5
        }
        _ => false,
    };
    named && quiet && (entry.body.is_empty() || entry.dates.is_some())
}

/// The head of a post that names no firm of its own.
fn names_only_title(entry: &Entry, head: &Head, firm: &Entry) -> bool {
    let title = match (head.whole(), &head.core[..]) {
        (Some(whole), [_, second]) if company_score(&second.words.text) < 0.85 || names_towns(&second.words.text) => {
            whole
        }
        (None, [title, town]) if names_towns(&town.words.text) => title.clone(),
        (None, [title]) => title.clone(),
        _ => return false,
    };
    let text = &title.words.text;
    (title_score(text) >= 0.5 || !entry.style.looks_like(&firm.style)) && company_score(text) < 0.85
}

/// "Twentynine Palms, CA & Okinawa": towns, of which one is told by its state or known.
pub(crate) fn names_towns(text: &str) -> bool {
    text.split(" & ").all(could_be_town_with_state)
        && text
            .split([',', '&'])
            .any(|part| is_state_code(part.trim()) || place_score(part.trim()) >= 0.7)
}

fn could_be_town_with_state(text: &str) -> bool {
    text.split(',')
        .all(|part| is_state_code(part.trim()) || could_be_town(part.trim()))
}

/// Whether the range lies in the other. A year without month reaches over all of its months.
fn is_inside(inner: &DateRange, outer: &DateRange) -> bool {
    let month = |day: Day, missing: u8| u32::from(day.year) * 12 + u32::from(day.month.unwrap_or(missing));
    let Some(begin) = outer.from else { return false };
    let Some(first) = inner.from.or(inner.to) else {
        return false;
    };
    let ends = match (inner.to, outer.to) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(last), Some(end)) => month(last, 1) <= month(end, 12),
    };
    month(first, 12) >= month(begin, 1) && ends
}
