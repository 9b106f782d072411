//! Undo, redo, history and trash: every one of them replays recorded rows (`replay.rs`).

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension as _, params};
use serde::Serialize;
use serde_json::Value;

use crate::changes::{Change, Op, join_updates, read_body, write_body};
use crate::feed::{Announcement, Changes};
use crate::open::Vault;
use crate::progress::Progress;
use crate::record::Inserts;
use crate::replay::{leave_out, revert};
use crate::search;
use crate::transact::{Kind, Operation};
use crate::{Conflict, Result, VaultError, Verb, instant};

/// Entries kept, and the bytes that they may take; pruned in batches once a tenth over.
const MOST_ENTRIES: i64 = 1_000;
const MOST_BYTES: i64 = 64 * 1024 * 1024;
/// Days that a deletion stays in the trash.
const TRASH_DAYS: i64 = 30;
/// Seconds after which an edit of the same field begins a new entry.
const SESSION_SECONDS: i64 = 300;

/// One kept operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Entry {
    pub id: String,
    /// Message key and parameters of its name.
    pub name_key: String,
    pub name_params: Value,
    pub kind: EntryKind,
    /// It was undone, and can be done again.
    pub is_undone: bool,
    pub made_at: String,
}

/// What undoing an entry means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EntryKind {
    Change,
    Deletion,
    Restore,
    Bulk,
}

/// A deletion that can be taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct TrashItem {
    pub id: String,
    pub name_key: String,
    pub name_params: Value,
    pub deleted_at: String,
    /// How many rows went, by table.
    pub rows: BTreeMap<String, usize>,
}

/// What a restore brought back, and what could not return because what it belonged to is gone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Restored {
    pub rows: usize,
    /// (table, key) of rows left out.
    pub left_out: Vec<(String, String)>,
}

/// How many entries are kept, and their bytes: counted in memory, so that a change need not ask.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tally {
    entries: i64,
    bytes: i64,
    undone: i64,
}

impl Tally {
    pub(crate) fn count(connection: &Connection) -> Result<Self> {
        Ok(connection.query_row(
            "SELECT count(*), coalesce(sum(bytes), 0), count(*) FILTER (WHERE state = 'UNDONE') FROM undo_entries",
            [],
            |row| {
                Ok(Self {
                    entries: row.get(0)?,
                    bytes: row.get(1)?,
                    undone: row.get(2)?,
                })
            },
        )?)
    }
}

/// Writes the entry of a named operation, inside its transaction. Clears redo, joins edit sessions, prunes.
#[allow(clippy::too_many_arguments, reason = "the columns of one row, used once")]
pub(crate) fn keep_entry(
    connection: &Connection,
    tally: &mut Tally,
    operation: &Operation,
    inserts: Inserts,
    restores: Option<&str>,
    id: String,
    made_at: &str,
    record: Vec<Change>,
) -> Result<String> {
    let mut cleared = 0;
    if tally.undone > 0 {
        cleared = connection
            .prepare_cached("DELETE FROM undo_entries WHERE state = 'UNDONE'")?
            .execute([])?;
        *tally = Tally::count(connection)?;
    }
    if cleared == 0
        && let Some(session) = &operation.session_key
        && let Some(joined) = join_session(connection, tally, session, made_at, &record)?
    {
        return Ok(joined);
    }
    let body = write_body(&record)?;
    let bytes = body.len() as i64;
    let kind = match (restores, inserts, operation.kind) {
        (Some(_), _, _) => "RESTORE",
        (None, Inserts::KeyOnly, _) => "BULK",
        (None, _, Kind::Deletion) => "DELETION",
        (None, _, _) => "CHANGE",
    };
    connection
        .prepare_cached(
            "INSERT INTO undo_entries (id, name_key, name_params, kind, restores, session_key, made_at, body, bytes)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            id,
            operation.name_key,
            operation.name_params.to_string(),
            kind,
            restores,
            operation.session_key,
            made_at,
            body,
            bytes
        ])?;
    tally.entries += 1;
    tally.bytes += bytes;
    if tally.entries > MOST_ENTRIES + MOST_ENTRIES / 10 || tally.bytes > MOST_BYTES + MOST_BYTES / 10 {
        prune(connection, made_at)?;
        *tally = Tally::count(connection)?;
    }
    Ok(id)
}

/// Adds the changes of the same edit session to the newest entry. Gives its id, if it could.
fn join_session(
    connection: &Connection,
    tally: &mut Tally,
    session: &str,
    made_at: &str,
    record: &[Change],
) -> Result<Option<String>> {
    let top: Option<(i64, Option<String>, String, String, i64, String)> = connection
        .prepare_cached(
            "SELECT seq, session_key, body, made_at, bytes, id FROM undo_entries WHERE state = 'DONE' ORDER BY seq DESC LIMIT 1",
        )?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?)))
        .optional()?;
    let Some((seq, Some(key), body, since, bytes, id)) = top else {
        return Ok(None);
    };
    if key != session || seconds_between(&since, made_at).is_none_or(|seconds| seconds > SESSION_SECONDS) {
        return Ok(None);
    }
    let mut joined = read_body(&body)?;
    joined.extend(record.iter().cloned());
    let Some(joined) = join_updates(joined)? else {
        return Ok(None);
    };
    let body = write_body(&joined)?;
    connection
        .prepare_cached("UPDATE undo_entries SET body = ?2, bytes = ?3, made_at = ?4 WHERE seq = ?1")?
        .execute(params![seq, body, body.len() as i64, made_at])?;
    tally.bytes += body.len() as i64 - bytes;
    Ok(Some(id))
}

fn seconds_between(from: &str, to: &str) -> Option<i64> {
    let parse = |text| chrono::DateTime::parse_from_rfc3339(text).ok();
    Some((parse(to)? - parse(from)?).num_seconds())
}

/// Takes away the oldest entries over the limits, and deletions that have lain in the trash long enough.
fn prune(connection: &Connection, now: &str) -> Result<()> {
    connection.execute(
        "WITH kept AS (
           SELECT seq, row_number() OVER newest AS place, sum(bytes) OVER newest AS taken,
                  kind = 'DELETION' AND julianday(?1) - julianday(made_at) <= ?4 AS is_trash
           FROM undo_entries WINDOW newest AS (ORDER BY seq DESC)
         )
         DELETE FROM undo_entries WHERE seq IN (SELECT seq FROM kept WHERE NOT is_trash AND (place > ?2 OR taken > ?3))",
        params![now, MOST_ENTRIES, MOST_BYTES, TRASH_DAYS],
    )?;
    Ok(())
}

struct Stored {
    entry: Entry,
    body: String,
}

fn read_entry(row: &rusqlite::Row<'_>) -> rusqlite::Result<Stored> {
    let params: String = row.get("name_params")?;
    let kind: String = row.get("kind")?;
    Ok(Stored {
        entry: Entry {
            id: row.get("id")?,
            name_key: row.get("name_key")?,
            name_params: serde_json::from_str(&params).unwrap_or(Value::Null),
            kind: match kind.as_str() {
                "DELETION" => EntryKind::Deletion,
                "RESTORE" => EntryKind::Restore,
                "BULK" => EntryKind::Bulk,
                _ => EntryKind::Change,
            },
            is_undone: row.get::<_, String>("state")? == "UNDONE",
            made_at: row.get("made_at")?,
        },
        body: row.get("body")?,
    })
}

impl Vault {
    /// Takes back the newest named operation.
    ///
    /// # Errors
    /// [`VaultError::NothingTo`], or [`VaultError::Conflict`] with nothing changed.
    pub fn undo(&self) -> Result<Entry> {
        self.step(Verb::Undo)
    }

    /// Does again what was undone last.
    ///
    /// # Errors
    /// As [`Vault::undo`].
    pub fn redo(&self) -> Result<Entry> {
        self.step(Verb::Redo)
    }

    fn step(&self, verb: Verb) -> Result<Entry> {
        let mut done = None;
        // The replay is recorded to see what it touches, but writes no entry of its own.
        let committed = self.run(
            &Operation::background(format!("{verb}")),
            Inserts::WholeRow,
            None,
            |tx| {
                let stored = tx
                    .query_row(
                        match verb {
                            Verb::Undo => "SELECT * FROM undo_entries WHERE state = 'DONE' ORDER BY seq DESC LIMIT 1",
                            Verb::Redo => "SELECT * FROM undo_entries WHERE state = 'UNDONE' ORDER BY seq LIMIT 1",
                        },
                        [],
                        read_entry,
                    )
                    .optional()?
                    .ok_or(VaultError::NothingTo(verb))?;
                let mut changes = read_body(&stored.body)?;
                if verb == Verb::Redo {
                    changes = changes.into_iter().rev().map(Change::inverse).collect::<Result<_>>()?;
                }
                revert(
                    tx,
                    tx.layout(),
                    self.schema.computed,
                    &changes,
                    Some(&stored.entry.made_at),
                )?;
                if stored.entry.kind == EntryKind::Bulk {
                    tx.execute("DELETE FROM undo_entries WHERE id = ?1", [&stored.entry.id])?;
                } else {
                    let state = if verb == Verb::Undo { "UNDONE" } else { "DONE" };
                    tx.execute(
                        "UPDATE undo_entries SET state = ?2 WHERE id = ?1",
                        [stored.entry.id.as_str(), state],
                    )?;
                }
                done = Some(Entry {
                    is_undone: verb == Verb::Undo,
                    ..stored.entry
                });
                Ok::<_, VaultError>(())
            },
        )?;
        drop(committed);
        let mut writer = self.writer();
        writer.tally = Tally::count(&writer.connection)?;
        drop(writer);
        done.ok_or(VaultError::NothingTo(verb))
    }

    /// The kept operations, newest first; undone ones are marked.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn history(&self, limit: usize) -> Result<Vec<Entry>> {
        self.read(|connection| {
            let mut rows = connection.prepare_cached("SELECT * FROM undo_entries ORDER BY seq DESC LIMIT ?1")?;
            let rows = rows.query_map([limit as i64], |row| Ok(read_entry(row)?.entry))?;
            Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
        })
    }

    /// What was deleted and can be restored, newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn trash(&self) -> Result<Vec<TrashItem>> {
        self.read(|connection| {
            let mut rows = connection.prepare_cached("SELECT * FROM trash ORDER BY seq DESC")?;
            let mut rows = rows.query([])?;
            let mut items = Vec::new();
            while let Some(row) = rows.next()? {
                let params: String = row.get("name_params")?;
                let mut counts = BTreeMap::new();
                for change in read_body(&row.get::<_, String>("body")?)? {
                    if change.op == Op::Delete {
                        *counts.entry(change.table).or_insert(0) += 1;
                    }
                }
                items.push(TrashItem {
                    id: row.get("id")?,
                    name_key: row.get("name_key")?,
                    name_params: serde_json::from_str(&params).unwrap_or(Value::Null),
                    deleted_at: row.get("made_at")?,
                    rows: counts,
                });
            }
            Ok(items)
        })
    }

    /// Brings a deletion back, however long ago it was. It is an operation of its own, which undo takes back. Rows
    /// whose place is gone are left out and named.
    ///
    /// # Errors
    /// [`VaultError::UnknownEntry`] when it is not in the trash; [`VaultError::Conflict`] with nothing changed.
    pub fn restore(&self, id: &str) -> Result<Restored> {
        let (params, body) = self
            .read(|connection| {
                let found = connection
                    .query_row("SELECT name_params, body FROM trash WHERE id = ?1", [id], |row| {
                        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
                    })
                    .optional()?;
                Ok::<_, VaultError>(found)
            })?
            .ok_or_else(|| VaultError::UnknownEntry(id.to_owned()))?;
        let params = serde_json::from_str(&params).unwrap_or(Value::Null);
        let operation = Operation::named("operation.restore", params);
        let done = self.run(&operation, Inserts::WholeRow, Some(id), |tx| {
            let changes = read_body(&body)?;
            let (changes, left_out) = leave_out(tx, tx.layout(), changes)?;
            revert(tx, tx.layout(), self.schema.computed, &changes, None)?;
            let rows = changes.iter().filter(|change| change.op == Op::Delete).count();
            if rows == 0 {
                let (table, key) = left_out.first().cloned().unwrap_or_default();
                return Err(VaultError::Conflict(Conflict::ParentGone {
                    parent_table: table.clone(),
                    table,
                    key,
                }));
            }
            Ok::<_, VaultError>(Restored { rows, left_out })
        })?;
        Ok(done.value)
    }

    /// Deletes for good: takes away the deletion and every entry that holds a text of its rows. File contents that
    /// nothing needs any more go with it.
    ///
    /// # Errors
    /// [`VaultError::UnknownEntry`] when it is not in the trash.
    pub fn purge(&self, id: &str) -> Result<()> {
        self.maintain(|connection| {
            let body: String = connection
                .query_row("SELECT body FROM trash WHERE id = ?1", [id], |row| row.get(0))
                .optional()?
                .ok_or_else(|| VaultError::UnknownEntry(id.to_owned()))?;
            let gone: BTreeSet<String> = read_body(&body)?
                .into_iter()
                .filter(|change| change.op == Op::Delete)
                .map(|change| change.key)
                .collect();
            let keys = serde_json::to_string(&gone).map_err(|error| VaultError::Refused(error.to_string()))?;
            const NAMES_ONE: &str = "EXISTS (SELECT 1 FROM json_each(undo_entries.body) AS change
              WHERE change.value ->> 2 IN (SELECT value FROM json_each(?2)))";
            // Another deletion stays in the trash, without what it says of these rows.
            let others: Vec<(i64, String)> = connection
                .prepare(&format!(
                    "SELECT seq, body FROM undo_entries WHERE id <> ?1 AND kind = 'DELETION' AND {NAMES_ONE}"
                ))?
                .query_map(params![id, keys], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<_>>()?;
            for (seq, other) in others {
                let mut left = read_body(&other)?;
                left.retain(|change| !gone.contains(&change.key));
                if left.iter().any(|change| change.op == Op::Delete) {
                    connection.execute(
                        "UPDATE undo_entries SET body = ?2 WHERE seq = ?1",
                        params![seq, write_body(&left)?],
                    )?;
                }
            }
            connection.execute(
                &format!("DELETE FROM undo_entries WHERE id = ?1 OR {NAMES_ONE}"),
                params![id, keys],
            )?;
            search::forget_terms(connection, &body)
        })?;
        self.sweep_contents()?;
        self.announce(&Announcement {
            operation: "operation.purge".into(),
            changes: Changes::new(),
        });
        Ok(())
    }

    /// What a host does when it is idle: what an import has left to index; and at most once a day the regular backup, and
    /// what has expired. Gives whether it was time for these.
    ///
    /// # Errors
    /// When the store or the backup cannot be written.
    pub fn keep_up(&self, progress: &dyn Progress) -> Result<bool> {
        if self.is_read_only() {
            return Ok(false);
        }
        self.finish_index(progress)?;
        let today = self.clock.today();
        if self.fact("kept_up_on")?.is_some_and(|day| day >= today) {
            return Ok(false);
        }
        self.backup_regularly(progress)?;
        self.expire()?;
        self.maintain(|connection| {
            let sql = "INSERT INTO vault_meta VALUES ('kept_up_on', ?1) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
            Ok(connection.execute(sql, [&today])?)
        })?;
        Ok(true)
    }

    /// Takes away what is older than the trash keeps, and what nothing needs.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn expire(&self) -> Result<()> {
        let now = instant(self.clock.now());
        self.maintain(|connection| {
            connection.execute(
                "DELETE FROM undo_entries WHERE kind = 'DELETION' AND julianday(?1) - julianday(made_at) > ?2",
                params![now, TRASH_DAYS],
            )?;
            prune(connection, &now)
        })?;
        self.sweep_contents()?;
        Ok(())
    }
}
