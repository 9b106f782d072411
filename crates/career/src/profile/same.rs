//! Which row of the profile a part of a résumé is, and what it adds to that row.

use std::collections::HashSet;

use foothold_vault::folded;
use serde_json::{Map, Value};

use super::provenance::Provenance;
use super::review::Proposal;

/// The row that this part of the file became when it was taken over, whatever the person made of it since.
pub(super) fn taken_as(proposal: &Proposal, taken: &[Provenance]) -> Option<String> {
    let quoted = |origin: &Provenance| {
        let quote = origin.quote.as_deref().filter(|quote| !quote.is_empty());
        quote.is_some_and(|quote| proposal.fields.iter().any(|field| field.quote == quote))
    };
    let mut votes: Vec<(String, usize)> = Vec::new();
    for origin in taken.iter().filter(|origin| quoted(origin)) {
        let id = origin.fact_id.to_string();
        match votes.iter_mut().find(|(known, _)| *known == id) {
            Some((_, count)) => *count += 1,
            None => votes.push((id, 1)),
        }
    }
    // A town or a firm alone may stand in several places of a file.
    let needed = proposal.fields.len().min(2);
    votes
        .into_iter()
        .filter(|(_, count)| *count >= needed)
        .max_by_key(|(_, count)| *count)
        .map(|(id, _)| id)
}

pub(super) fn is_same_text(value: Option<&Value>, text: &str) -> bool {
    value
        .and_then(Value::as_str)
        .is_some_and(|value| squeezed(value) == squeezed(text))
}

pub(super) fn squeezed(text: &str) -> String {
    folded(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The row that means the same: the first column must agree; of the others none that both sides know may differ, where
/// dates agree if one is the beginning of the other.
pub(super) fn alike<'a>(
    rows: &'a [Map<String, Value>],
    columns: &[&str],
    names: &[Option<String>],
) -> Option<&'a Map<String, Value>> {
    let agrees = |row: &Map<String, Value>, column: &str, name: &Option<String>| {
        let Some(name) = name else { return true };
        match row.get(column).and_then(Value::as_str) {
            Some(value) if column.ends_with("_on") => value.starts_with(name.as_str()) || name.starts_with(value),
            Some(value) => squeezed(value) == squeezed(name),
            None => true,
        }
    };
    names.first()?.as_ref()?;
    rows.iter().find(|row| {
        columns
            .iter()
            .zip(names)
            .all(|(column, name)| agrees(row, column, name))
    })
}

/// The row of the same firm or school from the same time: the firm with or without its legal form; the title may differ
/// where the beginning agrees.
pub(super) fn same_post<'a>(
    rows: &'a [Map<String, Value>],
    firm: &str,
    title: &str,
    [read_firm, read_title, read_start]: &[Option<String>; 3],
) -> Option<&'a Map<String, Value>> {
    let read_firm = firm_words(read_firm.as_deref()?);
    let text = |row: &Map<String, Value>, column: &str| row.get(column).and_then(Value::as_str).map(str::to_owned);
    let score = |row: &Map<String, Value>| {
        let known = firm_words(&text(row, firm)?);
        let (short, long) = if known.len() < read_firm.len() {
            (&known, &read_firm)
        } else {
            (&read_firm, &known)
        };
        if short.is_empty() || !long.starts_with(short.as_slice()) {
            return None;
        }
        let starts = match (text(row, "started_on"), read_start) {
            (Some(known), Some(read)) => Some(known.starts_with(read.as_str()) || read.starts_with(known.as_str())),
            _ => None,
        };
        let titles = match (text(row, title), read_title) {
            (Some(known), Some(read)) => Some(squeezed(&known) == squeezed(read)),
            _ => None,
        };
        match (starts, titles) {
            (Some(false), _) | (None, Some(false)) => None,
            (Some(true), Some(true)) => Some(3),
            (_, Some(true)) => Some(2),
            _ => Some(1),
        }
    };
    rows.iter()
        .filter_map(|row| Some((score(row)?, row)))
        .reduce(|best, other| if other.0 > best.0 { other } else { best })
        .map(|(_, row)| row)
}

/// The words of a firm's name without its legal form.
pub(super) fn firm_words(name: &str) -> Vec<String> {
    const FORMS: &[&str] = &[
        "inc",
        "llc",
        "ltd",
        "limited",
        "plc",
        "corp",
        "corporation",
        "co",
        "gmbh",
        "ag",
        "kg",
        "se",
        "ev",
        "sa",
        "sas",
        "sarl",
        "srl",
        "spa",
        "bv",
        "nv",
        "ab",
        "as",
        "oy",
        "pty",
        "pvt",
        "the",
    ];
    folded(name)
        .replace('.', "")
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !FORMS.contains(word))
        .map(str::to_owned)
        .collect()
}

/// A list of texts with those of another that it does not have; nothing for other lists.
pub(super) fn added(known: &[Value], read: &[Value]) -> Option<Vec<Value>> {
    let mut seen: HashSet<String> = known
        .iter()
        .map(|item| item.as_str().map(squeezed))
        .collect::<Option<_>>()?;
    let mut whole = known.to_vec();
    for item in read {
        if seen.insert(squeezed(item.as_str()?)) {
            whole.push(item.clone());
        }
    }
    Some(whole)
}
