//! What stands in the way of taking changes back: looked at before anything is replayed, and named.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use crate::changes::{Change, Columns, Op};
use crate::layout::Layout;
use crate::{Conflict, Result, VaultError};

/// Every row must be as the changes left it, and every row that will go must be unused by younger ones.
pub(crate) fn check_state(
    connection: &Connection,
    layout: &Layout,
    computed: &[(&str, &str)],
    changes: &[Change],
    made_at: Option<&str>,
) -> Result<()> {
    struct Row {
        is_new: bool,
        is_there: bool,
        by_import: bool,
        columns: Columns,
    }
    let mut rows: BTreeMap<(&str, &str), Row> = BTreeMap::new();
    for change in changes {
        let Some(table) = layout.tables.get(&change.table) else {
            return Err(VaultError::Conflict(Conflict::NotInSchema {
                table: change.table.clone(),
                column: None,
            }));
        };
        let row = rows.entry((&change.table, &change.key)).or_insert_with(|| Row {
            is_new: change.op == Op::Insert,
            is_there: true,
            by_import: false,
            columns: Columns::new(),
        });
        match change.op {
            Op::Insert => {
                row.is_there = true;
                row.by_import = change.row.is_none();
                row.columns = change.columns()?;
            }
            Op::Update => {
                for (column, [_, new]) in change.pairs()? {
                    if table.column(&column).is_none() {
                        let table = change.table.clone();
                        return Err(VaultError::Conflict(Conflict::NotInSchema {
                            table,
                            column: Some(column),
                        }));
                    }
                    row.columns.insert(column, new);
                }
            }
            Op::Delete => {
                row.is_there = false;
                row.columns.clear();
            }
        }
    }
    let going: BTreeSet<(&str, &str)> = rows
        .iter()
        .filter(|(_, row)| row.is_new && row.is_there)
        .map(|(key, _)| *key)
        .collect();
    for ((table, key), row) in &rows {
        let conflict = |make: fn(String, String) -> Conflict| {
            Err(VaultError::Conflict(make((*table).to_owned(), (*key).to_owned())))
        };
        let is_there = exists(connection, table, "id", key)?;
        if row.is_there && !is_there {
            return conflict(|table, key| Conflict::Gone { table, key });
        }
        if !row.is_there && is_there {
            return conflict(|table, key| Conflict::Exists { table, key });
        }
        if !row.is_there {
            continue;
        }
        if row.by_import {
            let is_changed = connection
                .prepare_cached(&format!("SELECT 1 FROM {table} WHERE id = ?1 AND updated_at > ?2"))?
                .exists((*key, made_at.unwrap_or("9")))?;
            if is_changed {
                let (table, key) = ((*table).to_owned(), (*key).to_owned());
                return Err(VaultError::Conflict(Conflict::Changed {
                    table,
                    key,
                    column: "updated_at".into(),
                }));
            }
        }
        let known: Vec<(&String, &str)> = row
            .columns
            .iter()
            .filter(|(column, _)| layout.tables[*table].column(column).is_some())
            .filter(|(column, _)| !computed.contains(&(*table, column.as_str())))
            .map(|(column, value)| (column, value.get()))
            .collect();
        if !known.is_empty() {
            check_columns(connection, table, key, &known)?;
        }
        if going.contains(&(*table, *key)) {
            for (child, foreign) in layout.children_of(table) {
                let mut users = connection
                    .prepare_cached(&format!("SELECT id FROM {} WHERE {} = ?1", child.name, foreign.column))?;
                let mut users = users.query([key])?;
                while let Some(user) = users.next()? {
                    let by_key: String = user.get(0)?;
                    let is_cut = rows
                        .get(&(child.name.as_str(), by_key.as_str()))
                        .is_some_and(|row| row.columns.contains_key(&foreign.column));
                    if !is_cut && !going.contains(&(child.name.as_str(), by_key.as_str())) {
                        return Err(VaultError::Conflict(Conflict::Used {
                            table: (*table).to_owned(),
                            key: (*key).to_owned(),
                            by_table: child.name.clone(),
                            by_key,
                        }));
                    }
                }
            }
        }
    }
    Ok(())
}

fn check_columns(connection: &Connection, table: &str, key: &str, expected: &[(&String, &str)]) -> Result<()> {
    let names: Vec<String> = expected
        .iter()
        .map(|(column, _)| format!("json_quote({column})"))
        .collect();
    let mut row = connection.prepare_cached(&format!("SELECT {} FROM {table} WHERE id = ?1", names.join(", ")))?;
    let found = row.query_row([key], |row| {
        (0..expected.len())
            .map(|index| row.get::<_, String>(index))
            .collect::<rusqlite::Result<Vec<_>>>()
    })?;
    for ((column, expected), found) in expected.iter().zip(found) {
        if *expected != found {
            return Err(VaultError::Conflict(Conflict::Changed {
                table: table.to_owned(),
                key: key.to_owned(),
                column: (*column).clone(),
            }));
        }
    }
    Ok(())
}

/// Rows that came back, and links that were set again, must point at something. Foreign keys are checked at commit
/// as well; this names the row.
pub(crate) fn check_parents(connection: &Connection, layout: &Layout, changes: &[Change]) -> Result<()> {
    for change in changes.iter().filter(|change| change.op != Op::Insert) {
        let Some(table) = layout.tables.get(&change.table) else {
            continue;
        };
        for key in &table.foreign_keys {
            let orphan = connection
                .prepare_cached(&format!(
                    "SELECT 1 FROM {0} WHERE id = ?1 AND {1} IS NOT NULL
                       AND NOT EXISTS (SELECT 1 FROM {2} AS parent WHERE parent.{3} = {0}.{1})",
                    table.name, key.column, key.parent, key.parent_column
                ))?
                .exists([&change.key])?;
            if orphan {
                return Err(VaultError::Conflict(Conflict::ParentGone {
                    table: table.name.clone(),
                    key: change.key.clone(),
                    parent_table: key.parent.clone(),
                }));
            }
        }
    }
    Ok(())
}

pub(crate) fn exists(connection: &Connection, table: &str, column: &str, key: &str) -> Result<bool> {
    Ok(connection
        .prepare_cached(&format!("SELECT 1 FROM {table} WHERE {column} = ?1"))?
        .exists([key])?)
}
