use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::Result;

/// The vault's own tables: exempt from the record, and known by name.
const OWN_TABLES: [&str; 8] = [
    "vault_meta",
    "undo_entries",
    "change_log",
    "file_contents",
    "search_documents",
    "search_terms",
    "refinery_schema_history",
    "sqlite_sequence",
];

/// The live schema, read from the store: what the record, undo, the archive and the generic commands go by.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    pub version: i64,
    pub tables: BTreeMap<String, TableLayout>,
}

/// One recorded table.
#[derive(Clone, Debug, Default)]
pub struct TableLayout {
    pub name: String,
    pub columns: Vec<Column>,
    pub foreign_keys: Vec<ForeignKey>,
    /// Sets of columns that no two rows share, the primary key and partial ones aside.
    pub unique_keys: Vec<Vec<String>>,
}

/// One column; the primary key is always `id`.
#[derive(Clone, Debug)]
pub struct Column {
    pub name: String,
    /// `TEXT`, `INTEGER`, `REAL`.
    pub affinity: String,
    pub is_required: bool,
    /// The SQL text of its default.
    pub default: Option<String>,
    /// It has a CHECK that it holds JSON.
    pub is_json: bool,
    /// It has a CHECK that it is 0 or 1.
    pub is_flag: bool,
    /// The texts that its CHECK allows, in their own order; empty where any text may stand.
    pub values: Vec<String>,
}

/// A reference from `column` to the key of `parent`.
#[derive(Clone, Debug)]
pub struct ForeignKey {
    pub column: String,
    pub parent: String,
    pub parent_column: String,
    pub on_delete: String,
}

impl Column {
    /// Hashes of secrets never leave the vault; their columns are named `…_hash`.
    pub fn is_secret(&self) -> bool {
        self.name.ends_with("_hash")
    }
}

impl TableLayout {
    /// The columns that an archive holds. None for a table whose rows are nothing without their secret.
    pub fn exported(&self) -> Option<Vec<&Column>> {
        let is_secret_itself = self
            .columns
            .iter()
            .any(|column| column.is_secret() && column.is_required);
        (!is_secret_itself).then(|| self.columns.iter().filter(|column| !column.is_secret()).collect())
    }

    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }
}

impl Layout {
    /// Reads the schema of an open store.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn read(connection: &Connection) -> Result<Self> {
        let version = connection.query_row("PRAGMA main.schema_version", [], |row| row.get(0))?;
        let mut tables = BTreeMap::new();
        let mut names = connection.prepare(
            "SELECT list.name, master.sql FROM pragma_table_list AS list JOIN main.sqlite_schema AS master
               ON master.name = list.name AND master.type = 'table'
             WHERE list.schema = 'main' AND list.type = 'table' AND list.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
        )?;
        let found = names
            .query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        let mut columns = connection.prepare(
            "SELECT name, type, \"notnull\", dflt_value FROM pragma_table_xinfo(?1) WHERE hidden = 0 ORDER BY cid",
        )?;
        let mut keys = connection.prepare(
            "SELECT \"from\", \"table\", coalesce(\"to\", 'id'), on_delete FROM pragma_foreign_key_list(?1)",
        )?;
        let mut unique = connection.prepare(
            "SELECT (SELECT group_concat(name, ',') FROM (SELECT name FROM pragma_index_info(list.name) ORDER BY seqno)) AS names
             FROM pragma_index_list(?1) AS list
             WHERE \"unique\" AND NOT partial AND origin <> 'pk'
               AND NOT EXISTS (SELECT 1 FROM pragma_index_info(list.name) WHERE name IS NULL)",
        )?;
        for (name, sql) in found {
            if OWN_TABLES.contains(&name.as_str()) {
                continue;
            }
            let columns = columns
                .query_map([&name], |row| {
                    let column: String = row.get(0)?;
                    Ok(Column {
                        is_json: sql.contains(&format!("json_valid({column})")),
                        is_flag: sql.contains(&format!("({column} IN (0, 1))")),
                        values: values_of(&sql, &column),
                        name: column,
                        affinity: row.get(1)?,
                        is_required: row.get(2)?,
                        default: row.get(3)?,
                    })
                })?
                .collect::<rusqlite::Result<Vec<_>>>()?;
            let foreign_keys = keys
                .query_map([&name], |row| {
                    Ok(ForeignKey {
                        column: row.get(0)?,
                        parent: row.get(1)?,
                        parent_column: row.get(2)?,
                        on_delete: row.get(3)?,
                    })
                })?
                .collect::<rusqlite::Result<Vec<_>>>()?;
            let unique_keys = unique
                .query_map([&name], |row| row.get::<_, String>(0))?
                .map(|names| Ok(names?.split(',').map(str::to_owned).collect()))
                .collect::<rusqlite::Result<Vec<_>>>()?;
            tables.insert(
                name.clone(),
                TableLayout {
                    name,
                    columns,
                    foreign_keys,
                    unique_keys,
                },
            );
        }
        Ok(Self { version, tables })
    }

    /// The tables, parents before the tables that refer to them (references to itself aside).
    pub fn parents_first(&self) -> Vec<&TableLayout> {
        let mut order: Vec<&TableLayout> = Vec::new();
        let mut left: Vec<&TableLayout> = self.tables.values().collect();
        while !left.is_empty() {
            let (ready, waiting): (Vec<_>, Vec<_>) = left.iter().partition(|table| {
                table.foreign_keys.iter().all(|key| {
                    key.parent == table.name
                        || !self.tables.contains_key(&key.parent)
                        || order.iter().any(|done| done.name == key.parent)
                })
            });
            if ready.is_empty() {
                order.extend(waiting);
                break;
            }
            order.extend(ready);
            left = waiting;
        }
        order
    }

    /// Every reference to `table`, as (referring table, its column).
    pub fn children_of<'a>(&'a self, table: &'a str) -> impl Iterator<Item = (&'a TableLayout, &'a ForeignKey)> {
        self.tables
            .values()
            .flat_map(|child| child.foreign_keys.iter().map(move |key| (child, key)))
            .filter(move |(_, key)| key.parent == table)
    }
}

/// Reads `CHECK (column IN ('A', 'B'))` out of a table's SQL.
fn values_of(sql: &str, column: &str) -> Vec<String> {
    let start = format!("CHECK ({column} IN ('");
    let list = sql.split_once(&start).and_then(|(_, rest)| rest.split_once("'))"));
    list.map(|(list, _)| list.split("', '").map(str::to_owned).collect())
        .unwrap_or_default()
}
