//! Pages of a table's rows: filters, order, offset and limit, written once for every table.

use std::collections::BTreeMap;

use foothold_vault::{Column, TableLayout};
use rusqlite::ToSql;
use rusqlite::types::Value as SqlValue;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::{Error, Result, words};
use crate::record::{Record, Table, layout_of, shown, sql_value};
use crate::store::Store;

/// Which rows, in which order, and how many of them.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// By column: a value, a list of values (any of them), `null`, or `{"from": …, "to": …}` (either may be left out).
    #[serde(default)]
    pub filter: BTreeMap<String, Value>,
    /// The table's own order unless told.
    #[serde(default)]
    pub sort: Vec<Sort>,
    #[serde(default)]
    pub offset: u32,
    /// At most 200; 50 unless told.
    #[serde(default)]
    pub limit: Option<u32>,
    /// Columns to leave empty, such as long texts that a board does not show. Only columns that may be empty.
    #[serde(default)]
    pub without: Vec<String>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sort {
    pub column: String,
    #[serde(default)]
    pub descending: bool,
}

/// A page of rows, and how many there are in all.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Page<T> {
    pub total: u64,
    pub rows: Vec<T>,
}

/// The SQL of a list, with its parameters: the page's, and the count's.
struct ListSql {
    rows: String,
    count: String,
    parameters: Vec<(String, SqlValue)>,
}

fn list_sql(layout: &TableLayout, table: &Table, shown_where: &str, list: &List) -> Result<ListSql> {
    let known = |name: &str| {
        layout
            .column(name)
            .filter(|_| !table.hidden.contains(&name))
            .ok_or_else(|| {
                Error::field(
                    "field.unknown",
                    name,
                    format!("{} have no column {name:?}.", words(table.name)),
                )
            })
    };
    let mut conditions = vec![table.scope(false).to_owned()];
    if shown_where != "true" {
        conditions.push(shown_where.to_owned());
    }
    let mut parameters = Vec::new();
    for (name, wanted) in &list.filter {
        let column = known(name)?;
        let mut bind = |value: &Value| {
            let parameter = format!(":p{}", parameters.len());
            parameters.push((parameter.clone(), sql_value(column, value)));
            parameter
        };
        match wanted {
            Value::Null => conditions.push(format!("\"{name}\" IS NULL")),
            Value::Array(any) => {
                let any: Vec<String> = any.iter().map(&mut bind).collect();
                conditions.push(format!("\"{name}\" IN ({})", any.join(", ")));
            }
            Value::Object(range) => {
                for (end, value) in range {
                    let sign = match end.as_str() {
                        "from" => ">=",
                        "to" => "<=",
                        _ => {
                            return Err(Error::field("field.type", name, "A range has only “from” and “to”."));
                        }
                    };
                    conditions.push(format!("\"{name}\" {sign} {}", bind(value)));
                }
            }
            value => conditions.push(format!("\"{name}\" = {}", bind(value))),
        }
    }
    let order = if list.sort.is_empty() {
        let direction = if table.order.ends_with(" DESC") { " DESC" } else { "" };
        format!("{}, id{direction}", table.order)
    } else {
        let mut order = Vec::new();
        for sort in &list.sort {
            let column = known(&sort.column)?;
            let direction = if sort.descending { " DESC" } else { "" };
            order.push(format!("{}{direction}", sort_key(column)));
        }
        order.push("id".to_owned());
        order.join(", ")
    };
    for name in &list.without {
        if known(name)?.is_required {
            let message = format!("The {} is always there and cannot be left out.", words(name));
            return Err(Error::field("field.required", name, message));
        }
    }
    let columns: Vec<String> = shown(layout, table)
        .columns
        .iter()
        .map(|Column { name, .. }| match list.without.contains(name) {
            true => format!("NULL AS \"{name}\""),
            false => format!("\"{name}\""),
        })
        .collect();
    let columns = columns.join(", ");
    let from = format!("FROM {} WHERE {}", table.name, conditions.join(" AND "));
    let rows = format!("SELECT {columns} {from} ORDER BY {order} LIMIT :limit OFFSET :offset");
    Ok(ListSql {
        rows,
        count: format!("SELECT count(*) {from}"),
        parameters,
    })
}

/// What a column is sorted by. Levels and statuses sort by their rank, not by their letters.
fn sort_key(column: &Column) -> String {
    if column.values.is_empty() {
        return format!("\"{}\"", column.name);
    }
    format!(
        "instr('|{}|', '|' || \"{}\" || '|')",
        column.values.join("|"),
        column.name
    )
}

/// A page of the owner's rows, as JSON.
///
/// # Errors
/// `field.unknown` for a column that is not there.
pub fn list<T: Record>(store: &Store, list: &List) -> Result<Page<Value>> {
    let layout = store.vault.layout();
    let table = T::TABLE;
    let layout = layout_of(&layout, &table)?;
    let sql = list_sql(layout, &table, T::shown_where(), list)?;
    let shown = shown(layout, &table);
    let limit = list.limit.unwrap_or(50).min(200);
    store.read(|connection| {
        let owner = store.owner();
        let mut parameters: Vec<(&str, &dyn ToSql)> = vec![(":owner", &owner)];
        parameters.extend(
            sql.parameters
                .iter()
                .map(|(name, value)| (name.as_str(), value as &dyn ToSql)),
        );
        let total: i64 = connection
            .prepare_cached(&sql.count)?
            .query_row(parameters.as_slice(), |row| row.get(0))?;
        parameters.extend([(":limit", &limit as &dyn ToSql), (":offset", &list.offset)]);
        let mut statement = connection.prepare_cached(&sql.rows)?;
        let mut found = statement.query(parameters.as_slice())?;
        let mut rows = Vec::new();
        while let Some(row) = found.next()? {
            rows.push(Value::Object(shown.row(row)?));
        }
        Ok(Page {
            total: total as u64,
            rows,
        })
    })
}

/// How the store would answer a table's default list: the steps of its query plan.
///
/// # Errors
/// When the store cannot be read.
pub fn default_list_plan(store: &Store, table: &Table) -> Result<Vec<String>> {
    let layout = store.vault.layout();
    let sql = list_sql(layout_of(&layout, table)?, table, "true", &List::default())?;
    store.read(|connection| {
        let mut plan = connection.prepare(&format!("EXPLAIN QUERY PLAN {}", sql.rows))?;
        let steps = plan.query_map(
            rusqlite::named_params! { ":owner": store.owner(), ":limit": 50, ":offset": 0 },
            |row| row.get(3),
        )?;
        Ok(steps.collect::<rusqlite::Result<Vec<_>>>()?)
    })
}
