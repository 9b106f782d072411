use rusqlite::Connection;
use serde::Serialize;
use serde_json::{Value, json};

use crate::open::{self, Vault};
use crate::progress::Progress;
use crate::transact::{Operation, Tx};
use crate::{Result, VaultError, contents};

/// Something that is not as it should be.
#[derive(Clone, Debug, PartialEq, Serialize, schemars::JsonSchema)]
pub struct Problem {
    /// Stable name, with words under `problem.<code>`.
    pub code: String,
    pub details: Value,
    pub repair: Repair,
}

/// What the program can do about a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Repair {
    /// What is wrong is derived, and is made anew from its source.
    Rebuild,
    /// A link to something that is gone is cut; a row that cannot be without it is removed.
    CutLinks,
    /// Only a backup helps.
    RestoreBackup,
}

/// A rule across rows that the schema cannot hold.
#[derive(Clone, Copy)]
pub struct SchemaCheck {
    pub code: &'static str,
    /// The rows that break the rule, as (table, key).
    pub find: fn(&Connection) -> Result<Vec<(String, String)>>,
    /// Makes what is derived anew from its source.
    pub repair: fn(&Tx<'_>) -> Result<()>,
}

impl Vault {
    /// Looks for everything that can be wrong with a vault, and names each problem.
    ///
    /// # Errors
    /// When the store cannot be read at all, and when stopped.
    pub fn check(&self, progress: &dyn Progress) -> Result<Vec<Problem>> {
        let layout = self.layout();
        let total = 6 + self.schema.checks.len() as u64;
        let mut done = 0;
        let mut step = || {
            done += 1;
            progress.report(done, total);
            progress.go_on()
        };
        let mut problems = self.structure("integrity_check")?;
        step()?;
        if !problems.is_empty() {
            // On a damaged structure the other answers would mean nothing.
            return Ok(problems);
        }
        self.read(|connection| {
            orphans(connection, &mut problems)?;
            step()?;
            file_contents(connection, &mut problems)?;
            step()?;
            undo_entries(connection, &layout, &mut problems)?;
            step()?;
            for check in self.schema.checks {
                for (table, key) in (check.find)(connection)? {
                    let details = json!({ "table": table, "key": key });
                    problems.push(Problem {
                        code: check.code.into(),
                        details,
                        repair: Repair::Rebuild,
                    });
                }
                step()?;
            }
            Ok::<_, VaultError>(())
        })?;
        self.search_problems(&mut problems)?;
        step()?;
        progress.report(total, total);
        Ok(problems)
    }

    /// Looks for a damaged structure only: fast, for after an unclean exit.
    ///
    /// # Errors
    /// When the store cannot be read at all.
    pub fn check_quickly(&self) -> Result<Vec<Problem>> {
        self.structure("quick_check")
    }

    /// On a connection of its own: the check of an FTS5 index goes by what the connection remembers of it, and finds
    /// damage that is not there once another connection has written (SQLite 3.54.1).
    fn structure(&self, pragma: &str) -> Result<Vec<Problem>> {
        structure(&open::connect_read_only(self.path())?, pragma)
    }

    /// Mends what [`Vault::check`] names and can be mended, after a backup. Gives what is left.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn repair(&self, progress: &dyn Progress) -> Result<Vec<Problem>> {
        let problems = self.check(progress)?;
        if problems.is_empty() || problems.iter().any(|problem| problem.repair == Repair::RestoreBackup) {
            return Ok(problems);
        }
        let has = |code: &str| problems.iter().any(|problem| problem.code == code);
        self.backup_regularly(progress)?;
        if has("undo_unreadable") {
            let unreadable: Vec<&Value> = problems
                .iter()
                .filter(|problem| problem.code == "undo_unreadable")
                .map(|problem| &problem.details["id"])
                .collect();
            let ids = json!(unreadable).to_string();
            self.maintain(|connection| {
                Ok(connection.execute(
                    "DELETE FROM undo_entries WHERE id IN (SELECT value FROM json_each(?1))",
                    [ids],
                )?)
            })?;
        }
        if has("link_broken") {
            self.transact(Operation::background("operation.repair"), cut_links)?;
        }
        for check in self.schema.checks.iter().filter(|check| has(check.code)) {
            self.transact(Operation::background("operation.repair"), check.repair)?;
        }
        if has("search_stale") || has("search_broken") {
            self.rebuild_search()?;
        }
        self.check(progress)
    }
}

fn structure(connection: &Connection, pragma: &str) -> Result<Vec<Problem>> {
    let mut rows = connection.prepare(&format!("PRAGMA {pragma}(20)"))?;
    let lines = rows
        .query_map([], |row| row.get::<_, String>(0))
        .and_then(Iterator::collect::<rusqlite::Result<Vec<_>>>);
    let lines = match lines {
        Ok(lines) => lines,
        Err(error) => vec![error.to_string()],
    };
    Ok(lines
        .into_iter()
        .filter(|line| line != "ok")
        .map(|line| {
            // A damaged full-text index is derived; everything else is not.
            if line.contains("search_words") || line.contains("search_term_parts") {
                return Problem {
                    code: "search_broken".into(),
                    details: json!({ "what": line }),
                    repair: Repair::Rebuild,
                };
            }
            Problem {
                code: "structure_damaged".into(),
                details: json!({ "what": line }),
                repair: Repair::RestoreBackup,
            }
        })
        .collect())
}

fn orphans(connection: &Connection, problems: &mut Vec<Problem>) -> Result<()> {
    let mut rows = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
        let key: Option<String> = match row.get::<_, Option<i64>>(1)? {
            Some(rowid) => {
                connection.query_row(&format!("SELECT id FROM {table} WHERE rowid = ?1"), [rowid], |row| {
                    row.get(0)
                })?
            }
            None => None,
        };
        let details = json!({ "table": table, "key": key, "parent_table": parent });
        problems.push(Problem {
            code: "link_broken".into(),
            details,
            repair: Repair::CutLinks,
        });
    }
    Ok(())
}

fn cut_links(tx: &Tx<'_>) -> Result<()> {
    loop {
        let mut cut = 0;
        for table in tx.layout().tables.values() {
            for key in &table.foreign_keys {
                let broken = format!(
                    "{0} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {1} AS parent WHERE parent.{2} = {3}.{0})",
                    key.column, key.parent, key.parent_column, table.name
                );
                let is_required = table.column(&key.column).is_some_and(|column| column.is_required);
                cut += if is_required {
                    tx.execute(&format!("DELETE FROM {} WHERE {broken}", table.name), [])?
                } else {
                    tx.execute(
                        &format!("UPDATE {} SET {} = NULL WHERE {broken}", table.name, key.column),
                        [],
                    )?
                };
            }
        }
        if cut == 0 {
            return Ok(());
        }
    }
}

fn file_contents(connection: &Connection, problems: &mut Vec<Problem>) -> Result<()> {
    let mut rows = connection.prepare("SELECT sha256, bytes FROM file_contents")?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        let key: String = row.get(0)?;
        let bytes = row.get_ref(1)?.as_blob().unwrap_or_default();
        if contents::content_key(bytes) != key {
            let details = json!({ "sha256": key });
            problems.push(Problem {
                code: "file_altered".into(),
                details,
                repair: Repair::RestoreBackup,
            });
        }
    }
    Ok(())
}

fn undo_entries(connection: &Connection, layout: &crate::Layout, problems: &mut Vec<Problem>) -> Result<()> {
    let mut rows = connection.prepare("SELECT id, body FROM undo_entries")?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        let id: String = row.get(0)?;
        let body: String = row.get(1)?;
        if !crate::changes::is_readable(&body, layout) {
            let details = json!({ "id": id });
            problems.push(Problem {
                code: "undo_unreadable".into(),
                details,
                repair: Repair::Rebuild,
            });
        }
    }
    Ok(())
}
