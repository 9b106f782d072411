//! The record: TEMP triggers on the writing connection note every row that changes, cascades included.

use std::fmt::Write as _;

use rusqlite::Connection;

use crate::Result;
use crate::layout::{Layout, TableLayout};

/// How much of an inserted row is noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Inserts {
    WholeRow,
    /// For imports: undone by key, as a set.
    KeyOnly,
    /// Nothing at all, whatever changes: everything is being replaced.
    Nothing,
}

/// Makes the record's table and installs its triggers, replacing those that stand. Must run outside a transaction:
/// installed inside one, they vanish on rollback and nothing is recorded.
pub(crate) fn install(connection: &Connection, layout: &Layout, inserts: Inserts) -> Result<()> {
    debug_assert!(connection.is_autocommit());
    let mut sql = String::from(
        "CREATE TEMP TABLE IF NOT EXISTS change_record
           (seq INTEGER PRIMARY KEY, tbl TEXT NOT NULL, op TEXT NOT NULL, pk TEXT NOT NULL, old TEXT, new TEXT);\n",
    );
    if inserts == Inserts::Nothing {
        connection.execute_batch(&sql)?;
        return Ok(());
    }
    for table in layout.tables.values() {
        insert_trigger(&mut sql, table, inserts);
        other_triggers(&mut sql, table);
    }
    connection.execute_batch(&sql)?;
    Ok(())
}

/// Exchanges the triggers that note inserted rows; the others stay. Must run outside a transaction.
pub(crate) fn exchange_inserts(connection: &Connection, layout: &Layout, inserts: Inserts) -> Result<()> {
    debug_assert!(connection.is_autocommit());
    let mut sql = String::new();
    for table in layout.tables.values() {
        insert_trigger(&mut sql, table, inserts);
    }
    connection.execute_batch(&sql)?;
    Ok(())
}

/// Removes the triggers, before a migration or to measure what they cost.
pub(crate) fn remove(connection: &Connection) -> Result<()> {
    let mut names = connection.prepare("SELECT name FROM sqlite_temp_schema WHERE type = 'trigger'")?;
    let names = names
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for name in names {
        connection.execute_batch(&format!("DROP TRIGGER temp.{name}"))?;
    }
    Ok(())
}

/// The SQL of a row as JSON, by the name that a trigger has for it.
fn whole(table: &TableLayout, row: &str) -> String {
    let members: Vec<String> = table
        .columns
        .iter()
        .map(|column| format!("'{0}', {row}.{0}", column.name))
        .collect();
    format!("json_object({})", members.join(", "))
}

fn insert_trigger(sql: &mut String, table: &TableLayout, inserts: Inserts) {
    let name = &table.name;
    let inserted = match inserts {
        Inserts::WholeRow => whole(table, "NEW"),
        Inserts::KeyOnly | Inserts::Nothing => "NULL".to_owned(),
    };
    let _ = write!(
        sql,
        "DROP TRIGGER IF EXISTS temp.record_insert_{name};
         CREATE TEMP TRIGGER record_insert_{name} AFTER INSERT ON main.{name} BEGIN
           INSERT INTO change_record (tbl, op, pk, new) VALUES ('{name}', 'I', NEW.id, {inserted});
         END;\n"
    );
}

fn other_triggers(sql: &mut String, table: &TableLayout) {
    let name = &table.name;
    // An update notes the changed columns only, as {"column":[old,new]}. STRICT tables without BLOB columns hold
    // nothing that json_quote refuses.
    let changed: Vec<String> = table
        .columns
        .iter()
        .filter(|column| column.name != "id")
        .map(|column| {
            format!(
                "CASE WHEN OLD.{0} IS NOT NEW.{0} COLLATE BINARY THEN ',\"{0}\":[' || json_quote(OLD.{0}) || ',' || \
                 json_quote(NEW.{0}) || ']' ELSE '' END",
                column.name
            )
        })
        .collect();
    let _ = write!(
        sql,
        "DROP TRIGGER IF EXISTS temp.record_delete_{name};
         CREATE TEMP TRIGGER record_delete_{name} AFTER DELETE ON main.{name} BEGIN
           INSERT INTO change_record (tbl, op, pk, old) VALUES ('{name}', 'D', OLD.id, {deleted});
         END;
         DROP TRIGGER IF EXISTS temp.record_key_{name};
         CREATE TEMP TRIGGER record_key_{name} BEFORE UPDATE OF id ON main.{name} WHEN OLD.id IS NOT NEW.id BEGIN
           SELECT RAISE(ABORT, 'key_never_changes');
         END;
         DROP TRIGGER IF EXISTS temp.record_update_{name};
         CREATE TEMP TRIGGER record_update_{name} AFTER UPDATE ON main.{name} BEGIN
           INSERT INTO change_record (tbl, op, pk, new)
             SELECT '{name}', 'U', NEW.id, '{{' || substr(changed, 2) || '}}'
             FROM (SELECT {changed} AS changed) WHERE changed <> '';
         END;\n",
        deleted = whole(table, "OLD"),
        changed = changed.join(" || "),
    );
}
