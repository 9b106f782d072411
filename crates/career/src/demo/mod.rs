//! A year of an invented person's search, to look at the program with. Marked, and removed in one step.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Datelike as _, Duration, NaiveDate, Utc};
use foothold_vault::{Operation, Progress, Silent, Tx, instant};
use rusqlite::{Connection, params};
use serde_json::{Map, Value, json};

use crate::account::settings;
use crate::account::users::User;
use crate::command::Nothing;
use crate::error::{Error, Result};
use crate::record::{self, natural_id};
use crate::store::Store;
use crate::tracker::jobs::Job;
use crate::tracker::matching;
use crate::tracker::status_changes::{MoveJob, move_in};
use crate::values::{Id, Instant, Position};

/// The year, relative to the day it is filled in: see `year.json`.
const YEAR: &str = include_str!("year.json");
const MARK: &str = "demo.rows";

/// The rows that the demo made, by table, if it is here.
///
/// # Errors
/// When the store cannot be read.
pub fn marked(connection: &Connection, owner: Id<User>) -> Result<Option<BTreeMap<String, Vec<String>>>> {
    let value = settings::value(connection, owner, MARK)?;
    Ok(value
        .filter(|value| !value.is_null())
        .and_then(|value| serde_json::from_value(value).ok()))
}

/// What was filled in.
#[derive(Clone, Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Filled {
    pub rows: BTreeMap<String, usize>,
}

/// Whether rows of the demo are among the person's own.
#[derive(Clone, Copy, Debug, serde::Serialize, schemars::JsonSchema)]
pub struct DemoState {
    pub is_here: bool,
}

/// Whether the demo is in the vault.
///
/// # Errors
/// When the vault cannot be read.
pub fn state(store: &Store, _: Nothing) -> Result<DemoState> {
    let rows = store.read(|connection| marked(connection, store.owner()))?;
    Ok(DemoState {
        is_here: rows.is_some(),
    })
}

/// Fills the vault with the year.
///
/// # Errors
/// `demo.present` where it is here already.
pub fn fill(store: &Store, _: Nothing, progress: &dyn Progress) -> Result<Filled> {
    let year: Map<String, Value> =
        serde_json::from_str(YEAR).map_err(|error| Error::new("internal.demo", error.to_string(), json!({})))?;
    let total = year.values().filter_map(Value::as_array).map(Vec::len).sum::<usize>() as u64;
    let filled = store.transact(Operation::named("operation.demo", json!({})), |tx| {
        if marked(tx, store.owner())?.is_some() {
            return Err(Error::new("demo.present", "The demo is here already.", json!({})));
        }
        let mut filling = Filling {
            tx,
            store,
            owner: store.owner(),
            names: HashMap::new(),
            made: BTreeMap::new(),
            moves: Vec::new(),
            last: HashMap::new(),
        };
        filling.person(year.get("owner"))?;
        let mut done = 0;
        // The file's order: a row comes after those that it names.
        for (table, rows) in year.iter().filter(|(table, _)| *table != "owner") {
            for row in rows.as_array().into_iter().flatten() {
                filling.row(table, row)?;
                done += 1;
                if done % 50 == 0 {
                    progress.go_on()?;
                    progress.report(done, total);
                }
            }
        }
        filling.move_jobs()?;
        let made = std::mem::take(&mut filling.made);
        mark(tx, store.owner(), &json!(made))?;
        Ok(Filled {
            rows: made.into_iter().map(|(table, ids)| (table, ids.len())).collect(),
        })
    })?;
    // The rows are kept by now: it is too late to stop.
    matching::match_all(store, Nothing {}, &Silent)?;
    Ok(filled)
}

/// Removes the rows of the demo that are still here, with what was added to them.
///
/// # Errors
/// `demo.absent` where there is none.
pub fn remove(store: &Store, _: Nothing) -> Result<Nothing> {
    store.transact(Operation::deletion("operation.demo_remove", json!({})), |tx| {
        let rows = marked(tx, store.owner())?.ok_or_else(|| Error::new("demo.absent", "There is no demo here.", json!({})))?;
        for table in tx.layout().parents_first().into_iter().rev() {
            for id in rows.get(&table.name).into_iter().flatten() {
                if table.name == "users" || table.name == "user_profiles" {
                    continue;
                }
                tx.prepare_cached(&format!("DELETE FROM {} WHERE id = ?1", table.name))?.execute([id])?;
            }
        }
        if rows.contains_key("users") {
            tx.execute("UPDATE users SET name = NULL, first_name = NULL, last_name = NULL WHERE id = ?1", [store.owner()])?;
            tx.execute(
                "UPDATE user_profiles SET headline = NULL, bio = NULL, location = NULL, phone = NULL, goals = NULL,
                   strengths = NULL, interests = NULL, links = '[]', preferred_locations = '[]', website_url = NULL, linkedin_url = NULL,
                   experience_level = NULL, prefer_remote_jobs = 0, wanted_pay = NULL, daily_application_goal = 10, preferences = '{}' WHERE user_id = ?1",
                [store.owner()],
            )?;
        }
        mark(tx, store.owner(), &Value::Null)?;
        Ok(Nothing {})
    })
}

fn mark(tx: &Tx<'_>, owner: Id<User>, value: &Value) -> Result<()> {
    tx.execute(
        "INSERT INTO settings (id, user_id, key, value) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (id) DO UPDATE SET value = excluded.value",
        params![
            natural_id(owner, "settings", &[json!(MARK)]).to_string(),
            owner,
            MARK,
            value.to_string()
        ],
    )?;
    Ok(())
}

struct Filling<'a> {
    tx: &'a Tx<'a>,
    store: &'a Store,
    owner: Id<User>,
    /// Names given in the file, to ids.
    names: HashMap<String, String>,
    made: BTreeMap<String, Vec<String>>,
    /// The moves of each job, as the file has them.
    moves: Vec<(Id<Job>, Value)>,
    last: HashMap<String, Position>,
}

impl Filling<'_> {
    /// Fills in the owner, unless a name stands there: then the vault is somebody's, and only rows are added.
    fn person(&mut self, person: Option<&Value>) -> Result<()> {
        let Some(person) = person else { return Ok(()) };
        let named: bool = self.tx.query_row(
            "SELECT name IS NOT NULL FROM users WHERE id = ?1",
            [self.owner],
            |row| row.get(0),
        )?;
        if named {
            return Ok(());
        }
        let text = |key: &str| person.get(key).and_then(Value::as_str);
        self.tx.execute(
            "UPDATE users SET name = ?2, first_name = ?3, last_name = ?4 WHERE id = ?1",
            params![self.owner, text("name"), text("first_name"), text("last_name")],
        )?;
        for (column, value) in person.get("profile").and_then(Value::as_object).into_iter().flatten() {
            let known = self
                .tx
                .layout()
                .tables
                .get("user_profiles")
                .and_then(|table| table.column(column));
            if let Some(column) = known {
                let sql = format!("UPDATE user_profiles SET {} = ?2 WHERE user_id = ?1", column.name);
                self.tx.execute(&sql, params![self.owner, plain(value)])?;
            }
        }
        self.made.insert("users".into(), vec![self.owner.to_string()]);
        Ok(())
    }

    fn row(&mut self, table: &str, row: &Value) -> Result<()> {
        let mut columns = Map::new();
        for (name, value) in row.as_object().into_iter().flatten() {
            if !name.starts_with('$') {
                columns.insert(name.clone(), self.resolve(value)?);
            }
        }
        let id = match table {
            // A job has a history from its first line on: made and moved as a person would.
            "jobs" => {
                let job: Job = record::insert(self.tx, self.owner, with_updated(columns))?;
                if let Some(moves) = row.get("$moves") {
                    self.moves.push((job.id, moves.clone()));
                }
                job.id.to_string()
            }
            _ => self.insert(table, with_updated(columns))?,
        };
        if let Some(name) = row.get("$name").and_then(Value::as_str) {
            self.names.insert(name.to_owned(), id.clone());
        }
        self.made.entry(table.to_owned()).or_default().push(id);
        Ok(())
    }

    /// Moves the jobs, once everything that is sent with an application is there.
    fn move_jobs(&mut self) -> Result<()> {
        for (id, moves) in std::mem::take(&mut self.moves) {
            for step in moves.as_array().into_iter().flatten() {
                let at = self.at(&json!([step.get(0), step.get(1)]))?;
                let status = serde_json::from_value(step.get(2).cloned().unwrap_or_default())
                    .map_err(|error| Error::new("internal.demo", error.to_string(), json!({})))?;
                let note = step
                    .get(3)
                    .and_then(Value::as_str)
                    .filter(|note| !note.is_empty())
                    .map(str::to_owned);
                let happened_at = Instant::parse(&at).ok();
                let step = MoveJob {
                    id,
                    stage_id: None,
                    status: Some(status),
                    after: None,
                    to_top: false,
                    happened_at,
                    note,
                };
                move_in(self.tx, self.store, &step)?;
            }
        }
        Ok(())
    }

    fn insert(&mut self, table: &str, mut columns: Map<String, Value>) -> Result<String> {
        let Some(layout) = self.tx.layout().tables.get(table) else {
            return Err(Error::new(
                "internal.demo",
                format!("There is no table {table}."),
                json!({}),
            ));
        };
        let id = self.tx.new_id().to_string();
        columns.insert("id".into(), id.clone().into());
        if layout.column("user_id").is_some() {
            columns.insert("user_id".into(), self.owner.to_string().into());
        }
        if layout.column("position").is_some() {
            let place = Position::between(self.last.get(table), None);
            columns.insert("position".into(), place.as_str().into());
            self.last.insert(table.to_owned(), place);
        }
        let numbered = layout.column("version_number").map(|_| match table {
            "content_versions" => "content_generation_id",
            "resume_versions" => "resume_id",
            _ => "job_id",
        });
        if let Some(of) = numbered {
            record::number(self.tx, table, of, &mut columns)?;
        }
        if table == "interview_reports" {
            let sum: i64 = ["professionalism_score", "subject_knowledge_score", "clarity_score"]
                .iter()
                .filter_map(|column| columns.get(*column).and_then(Value::as_i64))
                .sum();
            columns.insert("overall_score".into(), json!((sum * 2 + 3) / 6));
        }
        let names: Vec<&str> = columns.keys().map(String::as_str).collect();
        let places: Vec<String> = (1..=names.len()).map(|index| format!("?{index}")).collect();
        let sql = format!(
            "INSERT INTO {table} ({}) VALUES ({})",
            names.join(", "),
            places.join(", ")
        );
        self.tx
            .prepare_cached(&sql)?
            .execute(rusqlite::params_from_iter(columns.values().map(plain)))?;
        Ok(id)
    }

    /// Turns `$ref`, `$at`, `$day` and `$monday` into what they stand for.
    fn resolve(&self, value: &Value) -> Result<Value> {
        let Some(object) = value.as_object() else {
            return Ok(match value {
                Value::Array(items) => {
                    Value::Array(items.iter().map(|item| self.resolve(item)).collect::<Result<_>>()?)
                }
                other => other.clone(),
            });
        };
        if let Some(name) = object.get("$ref").and_then(Value::as_str) {
            let id = self.names.get(name);
            return id
                .map(|id| json!(id))
                .ok_or_else(|| Error::new("internal.demo", format!("No row is named {name}."), json!({})));
        }
        if let Some(at) = object.get("$at") {
            return Ok(json!(self.at(at)?));
        }
        if let Some(days) = object.get("$day").and_then(Value::as_i64) {
            return Ok(json!((self.today() + Duration::days(days)).to_string()));
        }
        if let Some(weeks) = object.get("$monday").and_then(Value::as_i64) {
            let today = self.today();
            let monday = today - Duration::days(i64::from(today.weekday().num_days_from_monday()));
            return Ok(json!((monday + Duration::weeks(weeks)).to_string()));
        }
        let members = object
            .iter()
            .map(|(name, value)| Ok((name.clone(), self.resolve(value)?)));
        Ok(Value::Object(members.collect::<Result<_>>()?))
    }

    fn today(&self) -> NaiveDate {
        self.tx.now().date_naive()
    }

    /// [days from today, "HH:MM"] as an instant.
    fn at(&self, at: &Value) -> Result<String> {
        let days = at.get(0).and_then(Value::as_i64);
        let time = at
            .get(1)
            .and_then(Value::as_str)
            .and_then(|text| chrono::NaiveTime::parse_from_str(text, "%H:%M").ok());
        let (Some(days), Some(time)) = (days, time) else {
            return Err(Error::new("internal.demo", format!("{at} is no time."), json!({})));
        };
        let time: DateTime<Utc> = (self.today() + Duration::days(days)).and_time(time).and_utc();
        Ok(instant(time))
    }
}

fn with_updated(mut columns: Map<String, Value>) -> Map<String, Value> {
    if let Some(made) = columns.get("created_at").cloned() {
        columns.insert("updated_at".into(), made);
    }
    columns
}

fn plain(value: &Value) -> rusqlite::types::Value {
    use rusqlite::types::Value as Sql;
    match value {
        Value::Null => Sql::Null,
        Value::Bool(flag) => Sql::Integer(i64::from(*flag)),
        Value::Number(number) => number
            .as_i64()
            .map_or_else(|| Sql::Real(number.as_f64().unwrap_or_default()), Sql::Integer),
        Value::String(text) => Sql::Text(text.clone()),
        other => Sql::Text(other.to_string()),
    }
}
