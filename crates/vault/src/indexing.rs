//! The index of an import is made after it: the rows are committed and visible first, and the index follows in small
//! writes of its own.
//!
//! One fact says how far the index reaches: documents up to `search_indexed_to` are in it, later ones wait, and without
//! the fact all of them are in it. The schema's triggers go by it, so that whoever writes, in whichever process and at
//! whatever moment, never takes a document out of the index that is not in it, nor puts one in twice.

use std::collections::BTreeSet;
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension as _, params};

use crate::open::Vault;
use crate::progress::Progress;
use crate::text::{spaced, terms_of};
use crate::{Result, VaultError};

/// The key of the fact.
const REACH: &str = "search_indexed_to";
/// Bytes of text that one write indexes: so few that whoever else wants to write hardly waits.
pub const INDEX_PORTION: usize = 512 * 1024;
/// How long others may write between two portions.
pub const INDEX_PAUSE: Duration = Duration::from_millis(10);

impl Vault {
    /// How many texts wait to be indexed after an import. They are not found until they are.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn not_yet_indexed(&self) -> Result<u64> {
        self.read(not_yet_indexed)
    }

    /// Indexes what waits, up to `bytes` of text but at least one, in one write. Gives whether more waits. A host that
    /// stays open calls it with [`INDEX_PORTION`] until nothing does, and pauses for [`INDEX_PAUSE`] in between.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn index_more(&self, bytes: usize) -> Result<bool> {
        if self.is_read_only() || !self.read(|connection| Ok::<_, VaultError>(reach(connection)?.is_some()))? {
            return Ok(false);
        }
        self.derive(|connection| index_portion(connection, bytes))
    }

    /// Indexes everything that waits. What was done stays done when it is stopped.
    ///
    /// # Errors
    /// When the store cannot be written, and when stopped.
    pub fn finish_index(&self, progress: &dyn Progress) -> Result<()> {
        let total = self.not_yet_indexed()?;
        while self.index_more(INDEX_PORTION)? {
            progress.report(total.saturating_sub(self.not_yet_indexed()?), total);
            progress.go_on()?;
            std::thread::sleep(INDEX_PAUSE);
        }
        progress.report(total, total);
        Ok(())
    }
}

/// Lets the documents that this transaction adds wait. Where some wait already, the index goes on from there; numbers
/// of documents that are gone are given again, so that it must not be said to reach beyond the last one.
pub(crate) fn defer(connection: &Connection) -> Result<()> {
    connection.execute(
        "INSERT INTO vault_meta SELECT ?1, CAST(coalesce(max(docid), 0) AS TEXT) FROM search_documents WHERE true
         ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE CAST(value AS INTEGER) > CAST(excluded.value AS INTEGER)",
        [REACH],
    )?;
    Ok(())
}

/// Empties the index without reading it, so that it may be damaged. Every document then waits.
pub(crate) fn begin_anew(connection: &Connection) -> Result<()> {
    connection.execute(
        "INSERT INTO vault_meta VALUES (?1, '0') ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [REACH],
    )?;
    connection.execute_batch(
        "INSERT INTO search_words (search_words) VALUES ('delete-all');
         DELETE FROM search_terms;
         INSERT INTO search_term_parts (search_term_parts) VALUES ('delete-all');",
    )?;
    Ok(())
}

pub(crate) fn not_yet_indexed(connection: &Connection) -> Result<u64> {
    let Some(reach) = reach(connection)? else {
        return Ok(0);
    };
    // Counted in the index over the keys: the rows hold the texts.
    let count: i64 = connection
        .prepare_cached(
            "SELECT count(*) FROM search_documents INDEXED BY sqlite_autoindex_search_documents_1 WHERE +docid > ?1",
        )?
        .query_row([reach], |row| row.get(0))?;
    Ok(count as u64)
}

fn reach(connection: &Connection) -> Result<Option<i64>> {
    Ok(connection
        .prepare_cached("SELECT CAST(value AS INTEGER) FROM vault_meta WHERE key = ?1")?
        .query_row([REACH], |row| row.get(0))
        .optional()?)
}

fn index_portion(connection: &Connection, bytes: usize) -> Result<bool> {
    let Some(start) = reach(connection)? else {
        return Ok(false);
    };
    let mut reach = start;
    let mut documents =
        connection.prepare_cached("SELECT docid, title, body FROM search_documents WHERE docid > ?1 ORDER BY docid")?;
    let mut words = connection.prepare_cached("INSERT INTO search_words (rowid, title, body) VALUES (?1, ?2, ?3)")?;
    let mut terms = BTreeSet::new();
    let mut taken = 0;
    let mut is_more = false;
    let mut documents = documents.query([start])?;
    while let Some(document) = documents.next()? {
        if reach > start && taken >= bytes {
            is_more = true;
            break;
        }
        reach = document.get(0)?;
        let (title, body): (String, String) = (document.get(1)?, document.get(2)?);
        words.execute(params![reach, spaced(&title), spaced(&body)])?;
        terms.extend(terms_of(&[&title, &body]));
        taken += title.len() + body.len();
    }
    drop(documents);
    let mut known = connection.prepare_cached("INSERT OR IGNORE INTO search_terms (term) VALUES (?1)")?;
    for term in terms {
        known.execute([term])?;
    }
    if is_more {
        connection.execute(
            "UPDATE vault_meta SET value = ?2 WHERE key = ?1",
            params![REACH, reach.to_string()],
        )?;
    } else {
        connection.execute("DELETE FROM vault_meta WHERE key = ?1", [REACH])?;
    }
    Ok(is_more)
}
