use std::path::PathBuf;
use std::sync::Arc;

use chrono::{TimeZone as _, Utc};
use foothold_vault::{FixedClock, Operation, Result, Schema, SearchQuery, Silent, Tx, Vault};
use refinery::Migration;
use serde_json::json;

const VAULT: &str = include_str!("../../../../migrations/V0001__vault.sql");

/// Boxes hold notes; a note may have a parent, and a label that can go away. One kind of box may not lose its notes.
const NOTES: &str = "
CREATE TABLE boxes (
  id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL CONSTRAINT name_length CHECK (length(name) >= 1), weight REAL,
  created_at TEXT NOT NULL DEFAULT '', updated_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX boxes_name ON boxes (name);
CREATE TABLE labels (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, created_at TEXT NOT NULL DEFAULT '', updated_at TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE notes (
  id TEXT NOT NULL PRIMARY KEY, box_id TEXT NOT NULL REFERENCES boxes (id) ON DELETE CASCADE,
  label_id TEXT REFERENCES labels (id) ON DELETE SET NULL, parent_id TEXT REFERENCES notes (id) ON DELETE CASCADE,
  title TEXT NOT NULL, body TEXT, extra TEXT NOT NULL DEFAULT '{}' CONSTRAINT extra_json CHECK (json_valid(extra)),
  size INTEGER NOT NULL DEFAULT 0, length_of_title INTEGER GENERATED ALWAYS AS (length(title)) VIRTUAL,
  content_sha256 TEXT REFERENCES file_contents (sha256),
  created_at TEXT NOT NULL DEFAULT '', updated_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX notes_box ON notes (box_id);
CREATE INDEX notes_parent ON notes (parent_id);
CREATE VIEW search_source_notes AS SELECT id AS row_id, NULL AS user_id, 'note' AS kind, title, coalesce(body, '') AS body FROM notes;
CREATE TRIGGER notes_search_insert AFTER INSERT ON notes BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_notes WHERE row_id = NEW.id;
END;
CREATE TRIGGER notes_search_update AFTER UPDATE OF title, body ON notes BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_notes WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER notes_search_delete AFTER DELETE ON notes BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;
";
const MORE: &str = "ALTER TABLE notes ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey';";

fn migrations(count: usize) -> refinery::Runner {
    let all = [("V1__vault", VAULT), ("V2__notes", NOTES), ("V3__more", MORE)];
    let all: Vec<Migration> = all[..count]
        .iter()
        .map(|(name, sql)| Migration::unapplied(name, sql).unwrap())
        .collect();
    refinery::Runner::new(&all)
}

pub const SCHEMA: Schema = Schema {
    migrations: || migrations(2),
    program: "test 1",
    oldest_program: 2,
    is_unreleased: false,
    found: |_, _| Ok(()),
    checks: &[],
    copies: &[],
};

/// The schema one release later: a column more.
pub const NEXT_SCHEMA: Schema = Schema {
    migrations: || migrations(3),
    program: "test 2",
    ..SCHEMA
};

/// A vault in a folder of its own.
pub struct Home {
    pub folder: tempfile::TempDir,
    pub vault: Vault,
}

pub fn clock() -> Arc<FixedClock> {
    Arc::new(FixedClock::starting_at(
        Utc.with_ymd_and_hms(2026, 11, 21, 9, 0, 0).unwrap(),
    ))
}

impl Home {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let vault = Vault::open_with(&folder.path().join("vault.db"), SCHEMA, clock()).unwrap();
        Self { folder, vault }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("vault.db")
    }

    pub fn reopened(self) -> Self {
        let Self { folder, vault } = self;
        drop(vault);
        let vault = Vault::open_with(&folder.path().join("vault.db"), SCHEMA, clock()).unwrap();
        Self { folder, vault }
    }

    /// One statement as a named operation.
    pub fn run(&self, sql: &str) -> Result<()> {
        self.named("run", |tx| {
            tx.execute(sql, [])?;
            Ok(())
        })
    }

    pub fn named<T>(&self, name: &str, work: impl FnOnce(&Tx<'_>) -> Result<T>) -> Result<T> {
        Ok(self.vault.transact(Operation::named(name, json!({})), work)?.value)
    }

    pub fn deleted(&self, sql: &str) -> Result<()> {
        self.vault.transact(Operation::deletion("delete", json!({})), |tx| {
            Ok::<_, foothold_vault::VaultError>(tx.execute(sql, [])?)
        })?;
        Ok(())
    }

    pub fn box_with_note(&self, name: &str) {
        self.run(&format!(
            "INSERT INTO boxes (id, name, weight) VALUES ('{name}', '{name}', 0.1)"
        ))
        .unwrap();
        self.run(&format!("INSERT INTO notes (id, box_id, title, body) VALUES ('{name}-note', '{name}', 'Title {name}', 'Body of {name}')")).unwrap();
    }

    #[track_caller]
    pub fn assert_sound(&self) {
        let problems = self.vault.check(&Silent).unwrap();
        assert!(problems.is_empty(), "{problems:#?}");
    }

    pub fn dump(&self) -> String {
        dump(&self.vault)
    }

    pub fn find(&self, text: &str) -> Vec<String> {
        let query = SearchQuery {
            text: text.into(),
            ..SearchQuery::default()
        };
        self.vault
            .search("nobody", &query)
            .unwrap()
            .hits
            .into_iter()
            .map(|hit| hit.row_id)
            .collect()
    }

    pub fn one<T: rusqlite::types::FromSql>(&self, sql: &str) -> T {
        self.vault
            .read(|connection| Ok::<_, foothold_vault::VaultError>(connection.query_row(sql, [], |row| row.get(0))?))
            .unwrap()
    }
}

/// Every recorded row, and the texts of the search index.
pub fn dump(vault: &Vault) -> String {
    let layout = vault.layout();
    vault
        .read(|connection| {
            let mut out = String::new();
            for (name, table) in &layout.tables {
                let columns: Vec<String> = table
                    .columns
                    .iter()
                    .map(|column| format!("quote({})", column.name))
                    .collect();
                let mut rows = connection.prepare(&format!(
                    "SELECT {} FROM {name} ORDER BY id",
                    columns.join(" || '|' || ")
                ))?;
                let mut rows = rows.query([])?;
                while let Some(row) = rows.next()? {
                    out.push_str(&format!("{name}: {}\n", row.get::<_, String>(0)?));
                }
            }
            let mut rows = connection
                .prepare("SELECT row_id || '|' || title || '|' || body FROM search_documents ORDER BY row_id")?;
            let mut rows = rows.query([])?;
            while let Some(row) = rows.next()? {
                out.push_str(&format!("search: {}\n", row.get::<_, String>(0)?));
            }
            Ok::<_, foothold_vault::VaultError>(out)
        })
        .unwrap()
}
