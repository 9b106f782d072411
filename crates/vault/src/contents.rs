use rusqlite::{OptionalExtension as _, params};
use sha2::{Digest as _, Sha256};

use crate::open::Vault;
use crate::transact::Tx;
use crate::{Result, instant};

/// The SHA-256 of some bytes, in lower-case hexadecimal.
pub fn content_key(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(bytes))
}

impl Tx<'_> {
    /// Keeps the bytes of a file, once per content, and gives the key to refer to them by. Contents are not recorded:
    /// they stay until no row, trash or undo entry needs them.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn store_content(&self, bytes: &[u8]) -> Result<String> {
        let key = content_key(bytes);
        self.prepare_cached(
            "INSERT INTO file_contents (sha256, byte_size, bytes, stored_at) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (sha256) DO NOTHING",
        )?
        .execute(params![key, bytes.len() as i64, bytes, instant(self.now())])?;
        Ok(key)
    }
}

impl Vault {
    /// The bytes kept under a key.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn content(&self, sha256: &str) -> Result<Option<Vec<u8>>> {
        self.read(|connection| {
            let bytes = connection
                .query_row("SELECT bytes FROM file_contents WHERE sha256 = ?1", [sha256], |row| {
                    row.get(0)
                })
                .optional()?;
            Ok(bytes)
        })
    }

    /// Removes contents that no row and no undo entry refers to. Gives how many went.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn sweep_contents(&self) -> Result<usize> {
        let layout = self.layout();
        let mut unused = String::from("true");
        for (table, key) in layout.children_of("file_contents") {
            let (table, column) = (&table.name, &key.column);
            unused.push_str(&format!(
                " AND NOT EXISTS (SELECT 1 FROM {table} WHERE {column} = file_contents.sha256)
                  AND sha256 NOT IN (SELECT json_extract(change.value, '$[3].{column}')
                    FROM undo_entries, json_each(undo_entries.body) AS change
                    WHERE change.value ->> 0 = '{table}' AND json_extract(change.value, '$[3].{column}') IS NOT NULL)"
            ));
        }
        self.maintain(|connection| Ok(connection.execute(&format!("DELETE FROM file_contents WHERE {unused}"), [])?))
    }
}
