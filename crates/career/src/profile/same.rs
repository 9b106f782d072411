//! Which row of the profile a part of a résumé is, and what it adds to that row.

use std::collections::{HashMap, HashSet};

use foothold_vault::folded;
use serde_json::{Map, Value};

use super::provenance::Provenance;
use super::review::{Proposal, ProposedField};
use crate::resumes::files::File;
use crate::resumes::selection::{STILL_THE_SAME, likeness};
use crate::values::Id;

/// What the person took over from files before, with the words that it had there.
pub(super) struct Taken {
    of_this_file: Vec<Provenance>,
    /// By row and column, the last first; of a list each line too.
    quotes: HashMap<String, HashMap<String, Vec<String>>>,
}

impl Taken {
    /// `origins` of all facts, and the file that is looked at now.
    pub(super) fn of(origins: Vec<Provenance>, file: Option<Id<File>>) -> Self {
        let mut quotes: HashMap<String, HashMap<String, Vec<String>>> = HashMap::new();
        let from_files = || origins.iter().filter(|origin| origin.file_id.is_some());
        for origin in from_files() {
            if let (Some(column), Some(quote)) = (&origin.fact_column, &origin.quote)
                && !quote.is_empty()
            {
                let of_row = quotes.entry(origin.fact_id.to_string()).or_default();
                let known = of_row.entry(column.clone()).or_default();
                known.extend(std::iter::once(quote.as_str()).chain(quote.lines()).map(str::to_owned));
            }
        }
        let of_this_file = from_files().filter(|origin| origin.file_id == file).cloned().collect();
        Self { of_this_file, quotes }
    }

    pub(super) fn has_this_file(&self) -> bool {
        !self.of_this_file.is_empty()
    }

    /// The row that this part of the file became when it was taken over, whatever the person made of it since.
    pub(super) fn made_of(&self, proposal: &Proposal) -> Option<String> {
        let quoted = |origin: &&Provenance| {
            let quote = origin.quote.as_deref().filter(|quote| !quote.is_empty());
            quote.is_some_and(|quote| proposal.fields.iter().any(|field| field.quote == quote))
        };
        let mut votes: Vec<(String, usize)> = Vec::new();
        for origin in self.of_this_file.iter().filter(quoted) {
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

    /// The row that the same words of another file became, though it has another name by now: the same name there, and,
    /// where there are dates, one of them.
    pub(super) fn row<'a>(
        &self,
        rows: &'a [Map<String, Value>],
        fields: &[ProposedField],
    ) -> Option<&'a Map<String, Value>> {
        const NAMES: &[&str] = &["name", "title", "company_name", "institution_name", "degree"];
        let (dates, names): (Vec<&ProposedField>, Vec<&ProposedField>) = fields
            .iter()
            .filter(|field| field.column.ends_with("_on") || NAMES.contains(&field.column.as_str()))
            .partition(|field| field.column.ends_with("_on"));
        rows.iter().find(|row| {
            let Some(id) = row.get("id").and_then(Value::as_str) else {
                return false;
            };
            let is_taken = |field: &&ProposedField| self.decided(Some(id), &field.column).contains(&field.quote);
            let is_same_day = |field: &&ProposedField| row.get(&field.column) == Some(&field.value) || is_taken(field);
            names.iter().any(is_taken) && (dates.is_empty() || dates.iter().any(is_same_day))
        })
    }

    /// The words of files that the person decided about for a column of a row, the last first; of a list each line too.
    pub(super) fn decided(&self, row: Option<&str>, column: &str) -> &[String] {
        let of_row = row.and_then(|row| self.quotes.get(row));
        of_row.and_then(|of_row| of_row.get(column)).map_or(&[], Vec::as_slice)
    }
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

/// The rows of the same posts, one for each that was read; then those that changed nothing but the firm's name: no other
/// that was read is of the row's firm, and title and month of the beginning are the same.
pub(super) fn same_posts<'a>(
    rows: &'a [Map<String, Value>],
    firm: &str,
    title: &str,
    read: &[Names],
) -> Vec<Option<&'a Map<String, Value>>> {
    let mut same: Vec<Option<&Map<String, Value>>> =
        read.iter().map(|names| same_post(rows, firm, title, names)).collect();
    let text = |row: &Map<String, Value>, column: &str| row.get(column).and_then(Value::as_str).map(str::to_owned);
    let is_gone = |row: &Map<String, Value>| {
        let known = text(row, firm).map(|known| firm_words(&known));
        !read.iter().any(|[firm, ..]| firm.as_deref().map(firm_words) == known)
    };
    for (at, [_, read_title, read_start]) in read.iter().enumerate() {
        if same.get(at).is_some_and(Option::is_some) {
            continue;
        }
        let (Some(read_title), Some(read_start)) = (read_title, read_start.as_deref().filter(|day| day.len() >= 7))
        else {
            continue;
        };
        let renamed = rows.iter().find(|row| {
            is_same_text(row.get(title), read_title)
                && text(row, "started_on").is_some_and(|known| known.starts_with(read_start))
                && is_gone(row)
                && !same.iter().flatten().any(|other| other.get("id") == row.get("id"))
        });
        if let Some(own) = same.get_mut(at) {
            *own = renamed;
        }
    }
    same
}

/// The names of a post as they were read: the firm or school, the title or degree, and the beginning.
pub(super) type Names = [Option<String>; 3];

/// The row of the same firm or school from the same time: the firm with or without its legal form; the title may differ
/// where the beginning agrees.
fn same_post<'a>(
    rows: &'a [Map<String, Value>],
    firm: &str,
    title: &str,
    [read_firm, read_title, read_start]: &Names,
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

/// A list of texts with those of another that it does not have and that were not decided about, and whether some say in
/// other words what it has: those stand in the place of the old ones. Nothing for lists of other things.
pub(super) fn merged(known: &[Value], read: &[Value], decided: &[String]) -> Option<(Vec<Value>, bool)> {
    let texts =
        |list: &[Value]| -> Option<Vec<String>> { list.iter().map(|item| item.as_str().map(str::to_owned)).collect() };
    let (known, read) = (texts(known)?, texts(read)?);
    let stand: HashSet<String> = read.iter().map(|text| squeezed(text)).collect();
    let mut seen: HashSet<String> = known.iter().map(|text| squeezed(text)).collect();
    seen.extend(decided.iter().map(|text| squeezed(text)));
    let mut whole = known.clone();
    let mut is_reworded = false;
    for text in read {
        if !seen.insert(squeezed(&text)) {
            continue;
        }
        let old = known
            .iter()
            .enumerate()
            .filter(|(at, old)| whole.get(*at) == Some(*old) && !stand.contains(&squeezed(old)))
            .map(|(at, old)| (at, likeness(old, &text)))
            .filter(|(_, alike)| *alike >= STILL_THE_SAME)
            .max_by(|(_, one), (_, other)| one.total_cmp(other));
        match old.and_then(|(at, _)| whole.get_mut(at)) {
            Some(old) => {
                *old = text;
                is_reworded = true;
            }
            None => whole.push(text),
        }
    }
    Some((whole.into_iter().map(Value::String).collect(), is_reworded))
}
