//! Recorded changes of rows, and how an undo entry keeps them.

use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::layout::Layout;
use crate::{Result, VaultError};

/// One recorded change of one row. `old` and `new` are kept as SQLite wrote them: parsing them would alter doubles.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    pub(crate) table: String,
    pub(crate) op: Op,
    pub(crate) key: String,
    /// Insert: the row, unless it came by an import. Delete: the row. Update: {"column": [old, new]}.
    pub(crate) row: Option<Box<RawValue>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) enum Op {
    #[serde(rename = "I")]
    Insert,
    #[serde(rename = "U")]
    Update,
    #[serde(rename = "D")]
    Delete,
}

pub(crate) type Columns = BTreeMap<String, Box<RawValue>>;
pub(crate) type ColumnPairs = BTreeMap<String, [Box<RawValue>; 2]>;

impl Change {
    pub(crate) fn size(&self) -> usize {
        self.table.len() + self.key.len() + self.row.as_ref().map_or(0, |row| row.get().len()) + 16
    }

    pub(crate) fn columns(&self) -> Result<Columns> {
        self.row
            .as_ref()
            .map_or_else(|| Ok(Columns::new()), |row| parse(row.get()))
    }

    pub(crate) fn pairs(&self) -> Result<ColumnPairs> {
        self.row
            .as_ref()
            .map_or_else(|| Ok(ColumnPairs::new()), |row| parse(row.get()))
    }

    /// The change that takes this one back.
    pub(crate) fn inverse(self) -> Result<Self> {
        let (op, row) = match self.op {
            Op::Insert => (Op::Delete, self.row),
            Op::Delete => (Op::Insert, self.row),
            Op::Update => {
                let turned: BTreeMap<String, [Box<RawValue>; 2]> = self
                    .pairs()?
                    .into_iter()
                    .map(|(column, [old, new])| (column, [new, old]))
                    .collect();
                (Op::Update, Some(raw(&turned)?))
            }
        };
        Ok(Self { op, row, ..self })
    }
}

pub(crate) fn parse<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| VaultError::Refused(format!("an undo entry cannot be read: {error}")))
}

pub(crate) fn raw(value: &impl Serialize) -> Result<Box<RawValue>> {
    serde_json::value::to_raw_value(value)
        .map_err(|error| VaultError::Refused(format!("an undo entry cannot be written: {error}")))
}

/// Reads what the triggers noted, in the order it happened.
pub(crate) fn read_record(connection: &Connection) -> Result<Vec<Change>> {
    let mut rows =
        connection.prepare_cached("SELECT tbl, op, pk, coalesce(new, old) FROM temp.change_record ORDER BY seq")?;
    let mut rows = rows.query([])?;
    let mut record = Vec::new();
    while let Some(row) = rows.next()? {
        let op = match row.get_ref(1)?.as_str().unwrap_or_default() {
            "I" => Op::Insert,
            "D" => Op::Delete,
            _ => Op::Update,
        };
        let text: Option<String> = row.get(3)?;
        let text = text
            .map(RawValue::from_string)
            .transpose()
            .map_err(|error| VaultError::Refused(format!("the record cannot be read: {error}")))?;
        record.push(Change {
            table: row.get(0)?,
            op,
            key: row.get(2)?,
            row: text,
        });
    }
    Ok(record)
}

pub(crate) fn write_body(changes: &[Change]) -> Result<String> {
    let mut body = String::with_capacity(changes.iter().map(Change::size).sum::<usize>() + 16);
    body.push('[');
    for (index, change) in changes.iter().enumerate() {
        if index > 0 {
            body.push(',');
        }
        let head = (&change.table, change.op, &change.key);
        let head = serde_json::to_string(&head).map_err(|error| VaultError::Refused(error.to_string()))?;
        body.push_str(head.trim_end_matches(']'));
        if let Some(row) = &change.row {
            body.push(',');
            body.push_str(row.get());
        }
        body.push(']');
    }
    body.push(']');
    Ok(body)
}

pub(crate) fn read_body(body: &str) -> Result<Vec<Change>> {
    let items: Vec<Vec<&RawValue>> = parse(body)?;
    items
        .into_iter()
        .map(|item| match item.as_slice() {
            [table, op, key, rest @ ..] => Ok(Change {
                table: parse(table.get())?,
                op: parse(op.get())?,
                key: parse(key.get())?,
                row: rest.first().map(|row| (*row).to_owned()),
            }),
            _ => Err(VaultError::Refused("an undo entry cannot be read".into())),
        })
        .collect()
}

/// Joins updates of the same rows to one each: the first old value, the last new one. None if there is anything else.
pub(crate) fn join_updates(changes: Vec<Change>) -> Result<Option<Vec<Change>>> {
    let mut order: Vec<(String, String)> = Vec::new();
    let mut rows: HashMap<(String, String), ColumnPairs> = HashMap::new();
    for change in changes {
        if change.op != Op::Update {
            return Ok(None);
        }
        let pairs = change.pairs()?;
        let row = (change.table, change.key);
        if !rows.contains_key(&row) {
            order.push(row.clone());
        }
        let known = rows.entry(row).or_default();
        for (column, [old, new]) in pairs {
            match known.get_mut(&column) {
                Some(pair) => pair[1] = new,
                None => {
                    known.insert(column, [old, new]);
                }
            }
        }
    }
    order
        .into_iter()
        .map(|row| {
            let pairs = rows.remove(&row).unwrap_or_default();
            Ok(Change {
                table: row.0,
                op: Op::Update,
                key: row.1,
                row: Some(raw(&pairs)?),
            })
        })
        .collect::<Result<Vec<_>>>()
        .map(Some)
}

/// Whether an entry's body can be replayed at all on this schema.
pub(crate) fn is_readable(body: &str, layout: &Layout) -> bool {
    read_body(body).is_ok_and(|changes| {
        changes.iter().all(|change| {
            layout.tables.contains_key(&change.table)
                && match change.op {
                    Op::Update => change.pairs().is_ok(),
                    Op::Insert | Op::Delete => change.columns().is_ok(),
                }
        })
    })
}
