//! Taking recorded changes back: they are looked at first (`conflicts.rs`), and replayed backwards.

use std::collections::HashSet;

use rusqlite::Connection;
use serde_json::Value;

use crate::changes::{Change, Columns, Op, parse, raw};
use crate::conflicts::{check_parents, check_state, exists};
use crate::layout::Layout;
use crate::{Conflict, Result, VaultError};

/// Takes `changes` back, newest first, after checking that everything is as they left it. The caller's transaction
/// holds all of it, so a conflict changes nothing. `made_at` is given where rows came by an import: such a row must
/// not have changed since.
pub(crate) fn revert(
    connection: &Connection,
    layout: &Layout,
    computed: &[(&str, &str)],
    changes: &[Change],
    made_at: Option<&str>,
) -> Result<()> {
    check_state(connection, layout, computed, changes, made_at)?;
    // Rows come back in any order; what is still missing at the end is named by `check_parents`.
    connection.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    let before: i64 = connection
        .prepare_cached("SELECT coalesce(max(seq), 0) FROM temp.change_record")?
        .query_row([], |row| row.get(0))?;
    for change in changes.iter().rev() {
        replay_backwards(connection, layout, change)?;
    }
    let touched: HashSet<(&str, &str)> = changes
        .iter()
        .map(|change| (change.table.as_str(), change.key.as_str()))
        .collect();
    let mut rows = connection.prepare_cached("SELECT DISTINCT tbl, pk FROM temp.change_record WHERE seq > ?1")?;
    let mut rows = rows.query([before])?;
    while let Some(row) = rows.next()? {
        let (table, key): (String, String) = (row.get(0)?, row.get(1)?);
        if !touched.contains(&(table.as_str(), key.as_str())) {
            return Err(VaultError::Conflict(Conflict::Spills { table, key }));
        }
    }
    drop(rows);
    check_parents(connection, layout, changes)
}

/// The rows whose parent is gone, and those that hang on them, left out of a restore; optional links are cut instead.
pub(crate) fn leave_out(
    connection: &Connection,
    layout: &Layout,
    changes: Vec<Change>,
) -> Result<(Vec<Change>, Vec<(String, String)>)> {
    let mut returning: HashSet<(String, String)> = changes
        .iter()
        .filter(|change| change.op == Op::Delete)
        .map(|change| (change.table.clone(), change.key.clone()))
        .collect();
    let mut left_out = Vec::new();
    let mut kept: Vec<Change> = Vec::new();
    for change in changes {
        let there = match change.op {
            // A row that the deletion changed (an optional link that it cut) may have gone since.
            Op::Update => exists(connection, &change.table, "id", &change.key)?,
            Op::Insert | Op::Delete => true,
        };
        if there {
            kept.push(change);
        }
    }
    loop {
        let before = kept.len();
        let mut next = Vec::with_capacity(before);
        for mut change in kept {
            let mut columns = if change.op == Op::Delete {
                change.columns()?
            } else {
                Columns::new()
            };
            let mut is_cut = false;
            let mut is_lost = false;
            let table = layout.tables.get(&change.table);
            for key in table.iter().flat_map(|table| &table.foreign_keys) {
                let Some(value) = columns.get(&key.column).map(|value| value.get()) else {
                    continue;
                };
                if value == "null" {
                    continue;
                }
                let parent: String = parse(value)?;
                if returning.contains(&(key.parent.clone(), parent.clone()))
                    || exists(connection, &key.parent, &key.parent_column, &parent)?
                {
                    continue;
                }
                if table
                    .and_then(|table| table.column(&key.column))
                    .is_some_and(|column| column.is_required)
                {
                    is_lost = true;
                } else {
                    columns.insert(key.column.clone(), raw(&Value::Null)?);
                    is_cut = true;
                }
            }
            if is_lost {
                returning.remove(&(change.table.clone(), change.key.clone()));
                left_out.push((change.table, change.key));
                continue;
            }
            if is_cut {
                change.row = Some(raw(&columns)?);
            }
            next.push(change);
        }
        kept = next;
        if kept.len() == before {
            return Ok((kept, left_out));
        }
    }
}

fn replay_backwards(connection: &Connection, layout: &Layout, change: &Change) -> Result<()> {
    let name = &change.table;
    let taken = |error: rusqlite::Error| match VaultError::from(error) {
        VaultError::Rule { .. } => VaultError::Conflict(Conflict::Exists {
            table: name.clone(),
            key: change.key.clone(),
        }),
        other => other,
    };
    match change.op {
        Op::Insert => {
            connection
                .prepare_cached(&format!("DELETE FROM {name} WHERE id = ?1"))?
                .execute([&change.key])?;
        }
        Op::Delete => {
            let columns = change.columns()?;
            let known: Vec<&String> = columns
                .keys()
                .filter(|column| layout.tables[name].column(column).is_some())
                .collect();
            let names: Vec<&str> = known.iter().map(|column| column.as_str()).collect();
            let values: Vec<String> = known
                .iter()
                .map(|column| format!("json_extract(?1, '$.{column}')"))
                .collect();
            let row = change.row.as_ref().map_or("{}", |row| row.get());
            connection
                .prepare_cached(&format!(
                    "INSERT INTO {name} ({}) VALUES ({})",
                    names.join(", "),
                    values.join(", ")
                ))?
                .execute([row])
                .map_err(taken)?;
        }
        Op::Update => {
            let pairs = change.pairs()?;
            let assignments: Vec<String> = pairs
                .keys()
                .map(|column| format!("{column} = json_extract(?1, '$.{column}[0]')"))
                .collect();
            let row = change.row.as_ref().map_or("{}", |row| row.get());
            connection
                .prepare_cached(&format!("UPDATE {name} SET {} WHERE id = ?2", assignments.join(", ")))?
                .execute([row, &change.key])
                .map_err(taken)?;
        }
    }
    Ok(())
}
