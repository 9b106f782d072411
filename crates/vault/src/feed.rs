use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::open::Vault;
use crate::{Result, VaultError};

/// The rows that an operation changed, by table. An empty list of keys means: more than are worth naming.
pub type Changes = BTreeMap<String, Vec<String>>;

/// Above this many keys a table is announced as a whole.
const NAMED_KEYS: usize = 500;
/// How many entries the change log keeps for other processes.
const LOG_LENGTH: i64 = 2_000;

/// What is told to everyone who listens, after the commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announcement {
    /// Message key of the operation.
    pub operation: String,
    pub changes: Changes,
}

pub(crate) type Listener = Box<dyn Fn(&Announcement) + Send + Sync>;

/// Collects the keys of the record. Tables with very many are named without keys.
pub(crate) fn changes_of<'a>(rows: impl Iterator<Item = (&'a str, &'a str)>) -> Changes {
    let mut sets: BTreeMap<&str, std::collections::BTreeSet<&str>> = BTreeMap::new();
    for (table, key) in rows {
        sets.entry(table).or_default().insert(key);
    }
    sets.into_iter()
        .map(|(table, keys)| {
            let keys = if keys.len() > NAMED_KEYS {
                Vec::new()
            } else {
                keys.into_iter().map(str::to_owned).collect()
            };
            (table.to_owned(), keys)
        })
        .collect()
}

/// Writes the change for other processes, inside the operation's transaction.
pub(crate) fn log(
    connection: &Connection,
    origin: &str,
    made_at: &str,
    operation: &str,
    changes: &Changes,
) -> Result<()> {
    let changed = serde_json::to_string(changes).unwrap_or_default();
    connection
        .prepare_cached("INSERT INTO change_log (made_at, name_key, origin, changed) VALUES (?1, ?2, ?3, ?4)")?
        .execute((made_at, operation, origin, changed))?;
    let last = connection.last_insert_rowid();
    if last % 100 == 0 {
        connection
            .prepare_cached("DELETE FROM change_log WHERE seq <= ?1")?
            .execute([last - LOG_LENGTH])?;
    }
    Ok(())
}

impl Vault {
    /// Calls `listener` after each commit of this process, and for those of others when [`Vault::poll`] finds them.
    pub fn listen(&self, listener: impl Fn(&Announcement) + Send + Sync + 'static) {
        self.listeners
            .write()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .push(Box::new(listener));
    }

    pub(crate) fn announce(&self, announcement: &Announcement) {
        for listener in self
            .listeners
            .read()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .iter()
        {
            listener(announcement);
        }
    }

    /// Announces what other processes committed since the last look. Cheap when nothing did.
    ///
    /// # Errors
    /// [`VaultError::Gone`], and when the store cannot be read.
    pub fn poll(&self) -> Result<Vec<Announcement>> {
        self.is_still_there()?;
        let mut cursor = self
            .feed_cursor
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let since = *cursor;
        let (found, last) = self.read(|connection| {
            let mut rows = connection
                .prepare_cached("SELECT seq, name_key, origin, changed FROM change_log WHERE seq > ?1 ORDER BY seq")?;
            let mut last = since;
            let mut found = Vec::new();
            let mut rows = rows.query([since])?;
            while let Some(row) = rows.next()? {
                last = row.get(0)?;
                if row.get::<_, String>(2)? != self.origin {
                    let changes = serde_json::from_str(&row.get::<_, String>(3)?).unwrap_or_default();
                    found.push(Announcement {
                        operation: row.get(1)?,
                        changes,
                    });
                }
            }
            Ok::<_, VaultError>((found, last))
        })?;
        *cursor = last;
        drop(cursor);
        for announcement in &found {
            self.announce(announcement);
        }
        Ok(found)
    }
}
