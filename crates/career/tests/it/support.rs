use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{TimeZone as _, Utc};
use foothold_api::{Api, Reply};
use foothold_career::{Error, Store};
use foothold_vault::{FixedClock, Operation, Silent};
use rusqlite::types::FromSql;
use serde_json::{Value, json};

/// A vault in a folder of its own, with a clock that starts on Saturday 21 November 2026, 09:00 UTC, and moves one
/// second each time it is read.
pub struct Home {
    folder: tempfile::TempDir,
    pub store: Store,
    api: Api,
}

impl Home {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open_with(&folder.path().join("vault.db"), clock()).unwrap();
        Self {
            folder,
            store,
            api: Api::default(),
        }
    }

    /// Closes the vault and opens it again.
    pub fn reopened(self) -> Self {
        let Self { folder, store, api } = self;
        drop(store);
        let store = Store::open_with(&folder.path().join("vault.db"), clock()).unwrap();
        Self { folder, store, api }
    }

    pub fn owner(&self) -> String {
        self.store.owner().to_string()
    }

    /// Runs a command.
    pub fn call(&self, name: &str, input: Value) -> Result<Value, Error> {
        match self.api.dispatch(&self.store, name, input, None, &Silent)? {
            Reply::Json(value) => Ok(value),
            Reply::Bytes(_) => panic!("{name} gives bytes"),
        }
    }

    /// The bytes that a command gives.
    #[track_caller]
    pub fn bytes(&self, name: &str, input: Value) -> Vec<u8> {
        match self.api.dispatch(&self.store, name, input, None, &Silent).unwrap() {
            Reply::Bytes(download) => download.bytes,
            Reply::Json(value) => panic!("{name} gives {value}"),
        }
    }

    /// Runs a command that must succeed.
    #[track_caller]
    /// What a command makes of a file.
    pub fn upload(&self, name: &str, input: Value, bytes: &[u8]) -> Value {
        let done = Api::default().dispatch(&self.store, name, input, Some(bytes.to_vec()), &Silent);
        match done.unwrap_or_else(|error| panic!("{name} failed: {error}")) {
            Reply::Json(value) => value,
            Reply::Bytes(_) => panic!("{name} gives bytes"),
        }
    }

    pub fn ok(&self, name: &str, input: Value) -> Value {
        match self.call(name, input.clone()) {
            Ok(value) => value,
            Err(error) => panic!(
                "{name} {input} failed: {} ({}) {}",
                error.message, error.code, error.details
            ),
        }
    }

    /// Runs a command that must fail, and gives its code. The vault must be as it was.
    #[track_caller]
    pub fn fails(&self, name: &str, input: Value) -> String {
        let before = self.dump();
        let code = match self.call(name, input.clone()) {
            Ok(value) => panic!("{name} {input} succeeded: {value}"),
            Err(error) => error.code,
        };
        assert_eq!(
            before,
            self.dump(),
            "a refused command changed the vault: {name} {input}"
        );
        code
    }

    /// Adds a file with these bytes; gives its row.
    pub fn add_file(&self, name: &str, bytes: &[u8]) -> Value {
        let input = json!({ "name": name, "media_type": "text/plain" });
        match self
            .api
            .dispatch(&self.store, "files.add", input, Some(bytes.to_vec()), &Silent)
            .unwrap()
        {
            Reply::Json(value) => value,
            Reply::Bytes(_) => unreachable!(),
        }
    }

    /// The id of the row that a creating command makes.
    #[track_caller]
    pub fn create(&self, table: &str, input: Value) -> String {
        self.ok(&format!("{table}.create"), input)["id"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// Writes with plain SQL, as no command would: one statement, in the background.
    pub fn sql(&self, sql: &str) -> Result<usize, Error> {
        self.store
            .transact(Operation::background("test"), |tx| Ok(tx.execute(sql, [])?))
    }

    /// One value by plain SQL.
    #[track_caller]
    pub fn one<T: FromSql>(&self, sql: &str) -> T {
        self.store
            .read(|connection| Ok(connection.query_row(sql, [], |row| row.get(0))?))
            .unwrap()
    }

    /// Another person, with a profile.
    pub fn person(&self, name: &str) -> String {
        let id = uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_OID, name.as_bytes()).to_string();
        let profile = uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_URL, name.as_bytes());
        self.sql(&format!("INSERT INTO users (id, name) VALUES ('{id}', '{name}')"))
            .unwrap();
        self.sql(&format!(
            "INSERT INTO user_profiles (id, user_id) VALUES ('{profile}', '{id}')"
        ))
        .unwrap();
        id
    }

    /// Makes two people connected.
    pub fn connect(&self, one: &str, other: &str) -> String {
        let id = uuid::Uuid::now_v7().to_string();
        self.sql(&format!(
            "INSERT INTO connections (id, sender_id, receiver_id, status) VALUES ('{id}', '{one}', '{other}', 'ACCEPTED')"
        ))
        .unwrap();
        id
    }

    /// The least row of a table, with the rows it needs, for this person; `set` gives columns (as SQL) that must be
    /// so. Written with plain SQL.
    pub fn try_sample(&self, table: &str, user: &str, set: &[(&str, &str)]) -> Result<String, Error> {
        let layout = self.store.vault.layout();
        let shape = &layout.tables[table];
        let id = uuid::Uuid::now_v7().to_string();
        let mut columns: BTreeMap<String, String> = BTreeMap::new();
        columns.insert("id".into(), format!("'{id}'"));
        if shape.unique_keys.iter().any(|key| key == &["user_id"]) {
            // One row a person: this one gets a person of its own.
            let person = uuid::Uuid::now_v7();
            self.sql(&format!("INSERT INTO users (id) VALUES ('{person}')"))?;
            columns.insert("user_id".into(), format!("'{person}'"));
        } else if shape.column("user_id").is_some() {
            columns.insert("user_id".into(), format!("'{user}'"));
        }
        let ddl: String = self.one(&format!("SELECT sql FROM sqlite_schema WHERE name = '{table}'"));
        for column in &shape.columns {
            let is_given = set.iter().any(|(name, _)| *name == column.name) || columns.contains_key(&column.name);
            if is_given || !column.is_required || column.default.is_some() {
                continue;
            }
            let key = shape.foreign_keys.iter().find(|key| key.column == column.name);
            let value = match key {
                Some(key) if key.parent == "users" => match column.name.as_str() {
                    "receiver_id" => format!("'{}'", self.person(&format!("receiver of {id}"))),
                    _ => format!("'{user}'"),
                },
                Some(key) if key.parent == "stages" => {
                    let stage: Option<String> = self.store.read(|connection| {
                        let sql =
                            format!("SELECT min(id) FROM stages WHERE user_id = '{user}' AND status = 'INTERESTED'");
                        Ok(connection.query_row(&sql, [], |row| row.get(0))?)
                    })?;
                    match stage {
                        Some(stage) => format!("'{stage}'"),
                        None => format!("'{}'", self.try_sample("stages", user, &[])?),
                    }
                }
                Some(key) if key.parent == "file_contents" => {
                    let key = self
                        .store
                        .transact(Operation::background("test"), |tx| Ok(tx.store_content(id.as_bytes())?))?;
                    format!("'{key}'")
                }
                Some(key) => format!("'{}'", self.try_sample(&key.parent, user, &[])?),
                None => value_for(&ddl, &column.name, &column.affinity, &id),
            };
            columns.insert(column.name.clone(), value);
        }
        if table == "token_usage" {
            columns.insert("total_tokens".into(), "0".into());
        }
        for (name, value) in set {
            columns.insert((*name).to_owned(), (*value).to_owned());
        }
        if table == "direct_messages" {
            let (one, other) = (
                columns["sender_id"].trim_matches('\''),
                columns["receiver_id"].trim_matches('\''),
            );
            if one.len() == 36 && other.len() == 36 {
                // Refused for a person who is not there, or with oneself; then so is the message.
                let _ = self.sql(&format!(
                    "INSERT INTO connections (id, sender_id, receiver_id, status)
                     VALUES ('{}', '{one}', '{other}', 'ACCEPTED') ON CONFLICT DO NOTHING",
                    uuid::Uuid::now_v7()
                ));
            }
        }
        let names: Vec<&str> = columns.keys().map(String::as_str).collect();
        let values: Vec<&str> = columns.values().map(String::as_str).collect();
        self.sql(&format!(
            "INSERT INTO {table} ({}) VALUES ({})",
            names.join(", "),
            values.join(", ")
        ))?;
        if table == "jobs" {
            // A job without its first line of history would be a problem that `check` names.
            self.sql(&format!(
                "INSERT INTO status_changes (id, user_id, job_id, to_stage_id, to_status, happened_at)
                 SELECT '{}', user_id, id, stage_id, status, created_at FROM jobs WHERE id = {}",
                uuid::Uuid::now_v7(),
                columns["id"]
            ))?;
        }
        Ok(columns["id"].trim_matches('\'').to_owned())
    }

    /// As [`Home::try_sample`], for the owner, and must succeed.
    #[track_caller]
    pub fn sample(&self, table: &str) -> String {
        match self.try_sample(table, &self.owner(), &[]) {
            Ok(id) => id,
            Err(error) => panic!("no sample of {table}: {} {}", error.message, error.details),
        }
    }

    /// All recorded tables as text, to compare.
    pub fn dump(&self) -> String {
        let layout = self.store.vault.layout();
        let mut out = String::new();
        self.store
            .read(|connection| {
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
                Ok(())
            })
            .unwrap();
        out
    }

    /// `check` finds nothing, and the search index is what a rebuild makes.
    #[track_caller]
    pub fn assert_sound(&self) {
        let problems = self.store.vault.check(&Silent).unwrap();
        assert!(problems.is_empty(), "{problems:#?}");
    }
}

fn clock() -> Arc<FixedClock> {
    Arc::new(FixedClock::starting_at(
        Utc.with_ymd_and_hms(2026, 11, 21, 9, 0, 0).unwrap(),
    ))
}

/// A value that the column's rules accept, different for each row, as SQL.
fn value_for(ddl: &str, column: &str, affinity: &str, id: &str) -> String {
    if let Some(list) = between(ddl, &format!("CHECK ({column} IN ("), ")") {
        return list.split(", ").next().unwrap().to_owned();
    }
    if ddl.contains(&format!("json_type({column}) = 'array'")) {
        return if column == "options" {
            r#"'["a","b","c","d"]'"#.into()
        } else {
            "'[]'".into()
        };
    }
    if ddl.contains(&format!("json_valid({column})")) {
        return "'{}'".into();
    }
    let tail = &id[id.len() - 12..];
    match column {
        "position" => format!("'{}1'", tail),
        "week_starts_on" => format!(
            "date('0001-01-01', '+{} days')",
            7 * (u64::from_str_radix(&tail[6..], 16).unwrap() % 400_000)
        ),
        "start_time" => "'09:00:00'".into(),
        "end_time" => "'10:00:00'".into(),
        name if name.ends_with("_at") => "'2026-11-21T09:00:00.000Z'".into(),
        // A day of its own for each row: several tables have one row a day.
        name if name.ends_with("_on") || name == "valid_from" => {
            let days = u64::from_str_radix(&tail[6..], 16).unwrap() % 3_000_000;
            format!("date('0001-01-01', '+{days} days')")
        }
        _ if affinity == "INTEGER" => between(ddl, &format!("CHECK ({column} BETWEEN "), " AND")
            .or_else(|| between(ddl, &format!("CHECK ({column} >= "), ")"))
            .unwrap_or_else(|| "0".into()),
        _ if affinity == "REAL" => "0.5".into(),
        "fact_id" => format!("'{id}'"),
        "language" => "'en'".into(),
        _ => format!("'t {}'", &tail[4..]),
    }
}

pub fn between(text: &str, start: &str, end: &str) -> Option<String> {
    let from = text.find(start)? + start.len();
    let to = text[from..].find(end)? + from;
    Some(text[from..to].to_owned())
}

#[track_caller]
pub fn get(home: &Home, table: &str, id: &str) -> Value {
    home.ok(&format!("{table}.get"), json!({ "id": id }))
}

/// The rows that a list gives.
#[track_caller]
pub fn rows(home: &Home, table: &str, input: Value) -> Vec<Value> {
    home.ok(&format!("{table}.list"), input)["rows"]
        .as_array()
        .unwrap()
        .clone()
}

#[track_caller]
pub fn total(home: &Home, table: &str, filter: Value) -> u64 {
    home.ok(&format!("{table}.list"), json!({ "filter": filter }))["total"]
        .as_u64()
        .unwrap()
}

/// One column of some rows.
pub fn column(rows: &[Value], name: &str) -> Vec<Value> {
    rows.iter().map(|row| row[name].clone()).collect()
}

/// The least row of a table for this person, also where a person has only one.
pub fn row_of(home: &Home, table: &str, user: &str) -> Result<String, Error> {
    let quoted = quoted(user);
    let mut set = Vec::new();
    if home.store.vault.layout().tables[table].column("user_id").is_some() {
        set.push(("user_id", quoted.as_str()));
    }
    home.try_sample(table, user, &set)
}

pub fn quoted(text: &str) -> String {
    format!("'{text}'")
}

/// The first column of a query.
#[track_caller]
pub fn texts(store: &Store, sql: &str) -> Vec<String> {
    store
        .read(|connection| {
            let mut statement = connection.prepare(sql)?;
            let found = statement
                .query_map([], |row| row.get(0))?
                .collect::<rusqlite::Result<Vec<String>>>()?;
            Ok(found)
        })
        .unwrap()
}

/// The rows of a table whose column has this value, in the table's own order.
#[track_caller]
pub fn rows_where(home: &Home, table: &str, column: &str, value: &str) -> Vec<Value> {
    let page = home.ok(&format!("{table}.list"), json!({ "filter": { column: value } }));
    page["rows"].as_array().unwrap().clone()
}
