//! The one door for writes.

use std::ops::Deref;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use serde_json::Value;
use uuid::Uuid;

use crate::backup::with_suffix;
use crate::changes::{self, Change};
use crate::clock::{Clock, instant};
use crate::feed::{self, Announcement, Changes};
use crate::layout::Layout;
use crate::open::Vault;
use crate::record::{self, Inserts};
use crate::undo::{self, Tally};
use crate::{Result, VaultError, indexing};

/// The most record that one operation may keep for its undo. Imports keep keys only.
const LARGEST_RECORD: usize = 16 * 1024 * 1024;

/// What an operation is called, and whether the person can take it back.
#[derive(Clone, Debug)]
pub struct Operation {
    pub(crate) name_key: String,
    pub(crate) name_params: Value,
    pub(crate) kind: Kind,
    pub(crate) session_key: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Change,
    Deletion,
    Background,
}

impl Operation {
    /// A change that undo takes back, named by a message key and its parameters.
    pub fn named(name_key: impl Into<String>, name_params: Value) -> Self {
        Self {
            name_key: name_key.into(),
            name_params,
            kind: Kind::Change,
            session_key: None,
        }
    }

    /// A deletion: undone like any change, and shown in the trash until then.
    pub fn deletion(name_key: impl Into<String>, name_params: Value) -> Self {
        Self {
            kind: Kind::Deletion,
            ..Self::named(name_key, name_params)
        }
    }

    /// Something the program does by itself: announced, never on the undo stack, never clears redo.
    pub fn background(name_key: impl Into<String>) -> Self {
        Self {
            kind: Kind::Background,
            ..Self::named(name_key, Value::Object(serde_json::Map::new()))
        }
    }

    /// Joins this change with the one before it when both bear the same key: one entry per edit session of a field.
    #[must_use]
    pub fn in_session(mut self, key: impl Into<String>) -> Self {
        self.session_key = Some(key.into());
        self
    }
}

/// An operation under way: reads and writes the store. It cannot begin, commit, alter the schema or set a pragma.
pub struct Tx<'a> {
    connection: &'a Connection,
    clock: &'a dyn Clock,
    layout: &'a Layout,
    now: DateTime<Utc>,
}

impl Deref for Tx<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.connection
    }
}

impl Tx<'_> {
    /// The time of this operation: the same for all that it writes.
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// The local calendar day of the person, `YYYY-MM-DD`.
    pub fn today(&self) -> String {
        self.clock.today()
    }

    /// The instants at which a local calendar day begins and the next one does.
    ///
    /// # Errors
    /// [`VaultError::Refused`] for a text that is no day.
    pub fn local_day(&self, day: &str) -> Result<(String, String)> {
        self.clock
            .local_day(day)
            .ok_or_else(|| VaultError::Refused(format!("{day} is no day")))
    }

    pub fn new_id(&self) -> Uuid {
        self.clock.new_id()
    }

    /// The schema that this operation writes to.
    pub fn layout(&self) -> &Layout {
        self.layout
    }
}

/// What a committed operation gave back, and what it changed.
#[derive(Debug)]
pub struct Committed<T> {
    pub value: T,
    pub changes: Changes,
    /// The undo entry, unless nothing changed or the operation was in the background.
    pub entry: Option<String>,
}

/// The writing connection and what goes with it.
pub(crate) struct Writer {
    pub(crate) connection: Connection,
    pub(crate) layout: Arc<Layout>,
    pub(crate) inside: Arc<AtomicBool>,
    /// What the triggers note of inserted rows; none while it is not known that all of them stand.
    inserts: Option<Inserts>,
    pub(crate) data_version: i64,
    pub(crate) tally: Tally,
}

impl Writer {
    pub(crate) fn new(mut connection: Connection) -> Result<Self> {
        let layout = Layout::read(&connection)?;
        record::install(&connection, &layout, Inserts::WholeRow)?;
        // Installed after the triggers; it judges statements while they are prepared.
        let inside = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&inside);
        connection.authorizer(Some(move |context: AuthContext<'_>| {
            judge(&context, flag.load(Ordering::Relaxed))
        }))?;
        Ok(Self {
            tally: Tally::count(&connection)?,
            data_version: data_version(&connection)?,
            layout: Arc::new(layout),
            connection,
            inside,
            inserts: Some(Inserts::WholeRow),
        })
    }

    /// Begins a write, with triggers that fit the schema as it is now. Another process may alter it until the write has
    /// begun, and triggers cannot be exchanged after that: then it is begun again.
    fn begin(&mut self, path: &Path, inserts: Inserts) -> Result<()> {
        loop {
            self.prepare(inserts)?;
            let open = Open::begin(self, path)?;
            let version: i64 = self
                .connection
                .query_row("PRAGMA main.schema_version", [], |row| row.get(0))
                .map_err(|error| VaultError::at(path, error))?;
            if version == self.layout.version {
                // The caller takes over with `Open::of`: a guard given back would hold the whole writer.
                std::mem::forget(open);
                return Ok(());
            }
        }
    }

    /// Makes sure that the triggers fit the schema and note as much as the operation needs.
    fn prepare(&mut self, inserts: Inserts) -> Result<()> {
        let version: i64 = self
            .connection
            .prepare_cached("PRAGMA main.schema_version")?
            .query_row([], |row| row.get(0))?;
        let is_altered = version != self.layout.version;
        if !is_altered && self.inserts == Some(inserts) {
            return Ok(());
        }
        // Until the triggers stand, it is not known which do: were it said before, a failure would leave none for good.
        match self.inserts.take() {
            Some(Inserts::WholeRow | Inserts::KeyOnly) if !is_altered && inserts != Inserts::Nothing => {
                record::exchange_inserts(&self.connection, &self.layout, inserts)?;
            }
            _ => {
                let layout = Arc::new(Layout::read(&self.connection)?);
                record::remove(&self.connection)?;
                record::install(&self.connection, &layout, inserts)?;
                self.layout = layout;
            }
        }
        self.inserts = Some(inserts);
        Ok(())
    }
}

fn data_version(connection: &Connection) -> Result<i64> {
    Ok(connection
        .prepare_cached("PRAGMA main.data_version")?
        .query_row([], |row| row.get(0))?)
}

/// Inside an operation: no BEGIN, COMMIT, schema change, attach, or pragma other than the one FTS5 reads and
/// the one undo needs.
fn judge(context: &AuthContext<'_>, inside: bool) -> Authorization {
    if !inside {
        return Authorization::Allow;
    }
    match context.action {
        AuthAction::Select
        | AuthAction::Read { .. }
        | AuthAction::Insert { .. }
        | AuthAction::Update { .. }
        | AuthAction::Delete { .. }
        | AuthAction::Function { .. }
        | AuthAction::Recursive
        | AuthAction::Savepoint { .. } => Authorization::Allow,
        AuthAction::Pragma {
            pragma_name: "data_version" | "defer_foreign_keys",
            ..
        } => Authorization::Allow,
        _ => Authorization::Deny,
    }
}

/// Rolls back when dropped: on an error and on a panic alike. The connection is never left in a transaction.
struct Open<'a> {
    connection: &'a Connection,
    inside: &'a AtomicBool,
}

impl<'a> Open<'a> {
    fn begin(writer: &'a Writer, path: &Path) -> Result<Self> {
        // Never cached: a cached statement would be there for the operation itself, past the authorizer.
        writer
            .connection
            .execute_batch("BEGIN IMMEDIATE")
            .map_err(|error| VaultError::at(path, error))?;
        Ok(Self::of(&writer.connection, &writer.inside))
    }

    /// The write that a writer has begun.
    fn of(connection: &'a Connection, inside: &'a AtomicBool) -> Self {
        Self { connection, inside }
    }

    fn commit(self) -> Result<()> {
        self.inside.store(false, Ordering::Relaxed);
        Ok(self.connection.execute_batch("COMMIT")?)
    }

    /// Commits, and leaves it to the next one to write the log back.
    fn commit_into_log(self) -> Result<()> {
        let connection = self.connection;
        let pages: i64 = connection.query_row("PRAGMA wal_autocheckpoint", [], |row| row.get(0))?;
        connection.pragma_update(None, "wal_autocheckpoint", 0)?;
        let committed = self.commit();
        connection.pragma_update(None, "wal_autocheckpoint", pages)?;
        committed
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.inside.store(false, Ordering::Relaxed);
        if !self.connection.is_autocommit() {
            let _ = self.connection.execute_batch("ROLLBACK");
        }
    }
}

/// Above this length, in bytes, the write-ahead log is written back and begun anew.
const LONGEST_LOG: u64 = 64 * 1024 * 1024;

/// SQLite begins the log anew only at a moment without readers. Under steady load there is none, and the log grows
/// without end: then the readers of a moment, which are short, are waited for. That it fails is no failure of the
/// operation, which is committed.
fn shorten_log(connection: &Connection, path: &Path) {
    let length = std::fs::metadata(with_suffix(path, "-wal")).map_or(0, |file| file.len());
    if length > LONGEST_LOG {
        let _ = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
    }
}

impl Vault {
    /// Runs `work` as one operation: all of it is kept, or nothing. What changed is announced after the commit.
    ///
    /// # Errors
    /// Whatever `work` returns, and the vault's own; nothing was changed then.
    pub fn transact<T, E: From<VaultError>>(
        &self,
        operation: Operation,
        work: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<Committed<T>, E> {
        self.run(&operation, Inserts::WholeRow, None, work)
    }

    /// Runs an import: of inserted rows only the keys are kept for undo, so that it may be of any size. It can be
    /// undone as a whole while none of its rows has changed, and not redone.
    ///
    /// # Errors
    /// As [`Vault::transact`].
    pub fn transact_bulk<T, E: From<VaultError>>(
        &self,
        operation: Operation,
        work: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<Committed<T>, E> {
        self.run(&operation, Inserts::KeyOnly, None, work)
    }

    /// `restores` names the deletion that this operation takes back out of the trash.
    pub(crate) fn run<T, E: From<VaultError>>(
        &self,
        operation: &Operation,
        inserts: Inserts,
        restores: Option<&str>,
        work: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<Committed<T>, E> {
        let path = self.path().to_path_buf();
        let own = |error: rusqlite::Error| E::from(VaultError::at(&path, error));
        let mut guard = self.writer();
        let writer = &mut *guard;
        if self.is_read_only() {
            return Err(VaultError::ReadOnly(path).into());
        }
        self.is_still_there()?;
        writer.begin(&path, inserts)?;
        let open = Open::of(&writer.connection, &writer.inside);
        self.publish_layout(&writer.layout);
        writer
            .connection
            .prepare_cached("DELETE FROM temp.change_record")
            .and_then(|mut s| s.execute([]))
            .map_err(own)?;
        let now = self.clock.now();
        let tx = Tx {
            connection: &writer.connection,
            clock: &*self.clock,
            layout: &writer.layout,
            now,
        };
        if inserts == Inserts::KeyOnly {
            indexing::defer(&writer.connection)?;
        }
        writer.inside.store(true, Ordering::Relaxed);
        let value = work(&tx)?;
        writer.inside.store(false, Ordering::Relaxed);
        let record = changes::read_record(&writer.connection)?;
        if record.is_empty() {
            open.commit()?;
            return Ok(Committed {
                value,
                changes: Changes::new(),
                entry: None,
            });
        }
        let made_at = instant(now);
        let changes = feed::changes_of(record.iter().map(|change| (change.table.as_str(), change.key.as_str())));
        feed::log(
            &writer.connection,
            &self.origin,
            &made_at,
            &operation.name_key,
            &changes,
        )?;
        // Another process may have added entries or taken some away.
        let data_version = data_version(&writer.connection)?;
        if data_version != writer.data_version {
            writer.data_version = data_version;
            writer.tally = Tally::count(&writer.connection)?;
        }
        let mut tally = writer.tally;
        let entry = if operation.kind == Kind::Background {
            None
        } else {
            let size = record.iter().map(Change::size).sum::<usize>();
            if inserts == Inserts::WholeRow && size > LARGEST_RECORD {
                return Err(VaultError::TooLarge { bytes: size }.into());
            }
            let id = self.clock.new_id().to_string();
            Some(undo::keep_entry(
                &writer.connection,
                &mut tally,
                operation,
                inserts,
                restores,
                id,
                &made_at,
                record,
            )?)
        };
        match inserts {
            // An import is in the log, and so it is safe. Writing it back is left to the first portion of its indexing.
            Inserts::KeyOnly => open.commit_into_log()?,
            _ => {
                open.commit()?;
                shorten_log(&writer.connection, &path);
            }
        }
        writer.tally = tally;
        // Released first: a listener may read, and write, at once.
        drop(guard);
        let announcement = Announcement {
            operation: operation.name_key.clone(),
            changes,
        };
        self.announce(&announcement);
        Ok(Committed {
            value,
            changes: announcement.changes,
            entry,
        })
    }

    /// Puts other rows in the place of all that are here. Nothing is recorded, and the history goes with the rows that
    /// it was about, in the same transaction.
    pub(crate) fn replace_everything<T>(&self, work: impl FnOnce(&Tx<'_>) -> Result<T>) -> Result<T> {
        let mut guard = self.writer();
        let writer = &mut *guard;
        if self.is_read_only() {
            return Err(VaultError::ReadOnly(self.path().into()));
        }
        self.is_still_there()?;
        let done: Result<(T, Changes)> = (|| {
            writer.begin(self.path(), Inserts::Nothing)?;
            let open = Open::of(&writer.connection, &writer.inside);
            self.publish_layout(&writer.layout);
            indexing::begin_anew(&writer.connection)?;
            let now = self.clock.now();
            let tx = Tx {
                connection: &writer.connection,
                clock: &*self.clock,
                layout: &writer.layout,
                now,
            };
            writer.inside.store(true, Ordering::Relaxed);
            let value = work(&tx)?;
            writer.inside.store(false, Ordering::Relaxed);
            writer.connection.execute("DELETE FROM undo_entries", [])?;
            let changes: Changes = writer
                .layout
                .tables
                .keys()
                .map(|table| (table.clone(), Vec::new()))
                .collect();
            feed::log(
                &writer.connection,
                &self.origin,
                &instant(now),
                "operation.import",
                &changes,
            )?;
            open.commit()?;
            Ok((value, changes))
        })();
        writer.tally = Tally::count(&writer.connection)?;
        drop(guard);
        let (value, changes) = done?;
        self.announce(&Announcement {
            operation: "operation.import".into(),
            changes,
        });
        Ok(value)
    }

    /// Changes the vault's own tables, outside the record: pruning, sweeping, mending.
    pub(crate) fn maintain<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let mut writer = self.writer();
        let value = self.write_unrecorded(&writer, work)?;
        writer.tally = Tally::count(&writer.connection)?;
        Ok(value)
    }

    /// As [`Vault::maintain`], for what is derived from the rows: the history stays as it is.
    pub(crate) fn derive<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.write_unrecorded(&self.writer(), work)
    }

    fn write_unrecorded<T>(&self, writer: &Writer, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        if self.is_read_only() {
            return Err(VaultError::ReadOnly(self.path().into()));
        }
        self.is_still_there()?;
        let open = Open::begin(writer, self.path())?;
        let value = work(&writer.connection)?;
        open.commit()?;
        shorten_log(&writer.connection, self.path());
        Ok(value)
    }
}
