//! What every table needs, written once: list, get, create, change, delete. A table opts in verb by verb.

use foothold_vault::{Column, Layout, Operation, TableLayout, Tx, instant};
use rusqlite::types::{Value as SqlValue, ValueRef};
use rusqlite::{Connection, Row, params_from_iter};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::account::users::User;
use crate::error::{Error, Result, words};
use crate::store::Store;
use crate::typing;
use crate::values::{Id, Instant, Position};

/// Columns of every row, written by the program.
const ALWAYS_PROGRAM_SETS: [&str; 4] = ["id", "user_id", "created_at", "updated_at"];
/// Longest text of one column, in bytes: thirty times the longest novel's chapter. Files go to `file_contents`.
const LONGEST_TEXT: usize = 4 * 1024 * 1024;
/// Names the ids of rows that have a natural key, so that two devices make the same row.
const NATURAL_KEYS: Uuid = Uuid::from_u128(0x6f6f_7468_6f6c_4d00_8000_6e61_7475_7265);

/// What can be done with the rows of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    List,
    Get,
    Create,
    Change,
    Delete,
}

/// Whose a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The person in `user_id`.
    User,
    /// The person in `user_id`, or nobody known: everybody may read those.
    UserOrNobody,
    /// The row is the person.
    Itself,
    /// The sender and the receiver.
    Pair,
    /// Shared: everybody.
    Everybody,
}

/// A table, as far as the generic commands need to know it. Types stand in the row struct, rules in the schema.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    pub name: &'static str,
    /// One row's name in the message catalogue (`thing.<thing>`) and in the search index.
    pub thing: &'static str,
    /// The column that names a row to the person.
    pub title: &'static str,
    /// The default order; an index serves it.
    pub order: &'static str,
    pub owner: Owner,
    pub verbs: &'static [Verb],
    /// Columns written by the program only: derived, or bound to a rule.
    pub program_sets: &'static [&'static str],
    /// Columns given when the row is made, and never again.
    pub set_once: &'static [&'static str],
    /// Columns that no command shows: hashes of secrets.
    pub hidden: &'static [&'static str],
    /// Columns that, with the owner, tell which row it is.
    pub natural_key: Option<&'static [&'static str]>,
}

impl Table {
    pub const DEFAULTS: Self = Self {
        name: "",
        thing: "",
        title: "id",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[],
        program_sets: &[],
        set_once: &[],
        hidden: &[],
        natural_key: None,
    };

    /// The condition under which `:owner` may read a row (`write`: change it).
    pub(crate) fn scope(&self, write: bool) -> &'static str {
        match self.owner {
            Owner::User => "user_id = :owner",
            Owner::UserOrNobody if write => "user_id = :owner",
            Owner::UserOrNobody => "(user_id = :owner OR user_id IS NULL)",
            Owner::Itself => "id = :owner",
            Owner::Pair => "(sender_id = :owner OR receiver_id = :owner)",
            Owner::Everybody => ":owner IS NOT NULL",
        }
    }
}

/// A row that a command may name, as the interface sees it.
pub trait Record: Serialize + DeserializeOwned + JsonSchema + 'static {
    const TABLE: Table;

    /// Fills columns that the program sets, before a new row is checked and written.
    ///
    /// # Errors
    /// When a rule forbids the row.
    fn prepare(_tx: &Tx<'_>, _owner: Id<User>, _row: &mut Map<String, Value>) -> Result<()> {
        Ok(())
    }

    /// Rules over several columns or rows that the schema does not hold. Called before a row is written.
    ///
    /// # Errors
    /// When a rule is broken.
    fn check(&self, _tx: &Tx<'_>) -> Result<()> {
        Ok(())
    }

    /// A condition that a row must meet to be listed, besides being the owner's.
    fn shown_where() -> &'static str {
        "true"
    }

    /// What follows from a new row.
    ///
    /// # Errors
    /// When it cannot be done.
    fn created(&self, _tx: &Tx<'_>) -> Result<()> {
        Ok(())
    }

    /// What follows from a changed row.
    ///
    /// # Errors
    /// When it cannot be done.
    fn changed(&self, _before: &Self, _tx: &Tx<'_>) -> Result<()> {
        Ok(())
    }
}

/// Names one row.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, bound = "")]
pub struct Get<T> {
    pub id: Id<T>,
}

/// A JSON merge patch of top-level columns: exactly those are written.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, bound = "")]
pub struct Change<T> {
    pub id: Id<T>,
    pub change: Map<String, Value>,
    /// Refuses the change if the row is no longer as it was at this time.
    #[serde(default)]
    pub if_updated_at: Option<Instant>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, bound = "")]
pub struct Delete<T> {
    pub ids: Vec<Id<T>>,
}

#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct Deleted {
    pub deleted: u64,
}

/// Reads one column into JSON, by what the schema says of it.
fn column_value(column: &Column, value: ValueRef<'_>) -> Result<Value> {
    let unreadable = |why: String| {
        Error::new(
            "row.unreadable",
            format!("The column {} cannot be read: {why}.", column.name),
            json!({ "column": column.name }),
        )
    };
    Ok(match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) if column.is_flag => Value::Bool(number != 0),
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(text) => {
            let text = std::str::from_utf8(text).map_err(|error| unreadable(error.to_string()))?;
            if column.is_json {
                serde_json::from_str(text).map_err(|error| unreadable(error.to_string()))?
            } else {
                text.into()
            }
        }
        ValueRef::Blob(_) => return Err(unreadable("it holds bytes".into())),
    })
}

/// Turns a JSON value into what the column stores.
pub(crate) fn sql_value(column: &Column, value: &Value) -> SqlValue {
    match value {
        Value::Null if column.is_json && column.is_required => SqlValue::Text("null".into()),
        Value::Null => SqlValue::Null,
        _ if column.is_json => SqlValue::Text(value.to_string()),
        Value::Bool(flag) => SqlValue::Integer(i64::from(*flag)),
        Value::Number(number) => match number.as_i64() {
            Some(whole) if column.affinity != "REAL" => SqlValue::Integer(whole),
            _ => SqlValue::Real(number.as_f64().unwrap_or_default()),
        },
        Value::String(text) => SqlValue::Text(text.clone()),
        other => SqlValue::Text(other.to_string()),
    }
}

/// The columns of a table that commands show, with the SQL that selects them.
pub(crate) struct Shown<'a> {
    pub(crate) columns: Vec<&'a Column>,
    pub(crate) sql: String,
}

pub(crate) fn layout_of<'a>(layout: &'a Layout, table: &Table) -> Result<&'a TableLayout> {
    layout.tables.get(table.name).ok_or_else(|| {
        Error::new(
            "internal.schema",
            format!("The vault has no table {}.", table.name),
            json!({ "table": table.name }),
        )
    })
}

pub(crate) fn shown<'a>(layout: &'a TableLayout, table: &Table) -> Shown<'a> {
    let columns: Vec<&Column> = layout
        .columns
        .iter()
        .filter(|column| !table.hidden.contains(&column.name.as_str()))
        .collect();
    let sql = columns
        .iter()
        .map(|column| format!("\"{}\"", column.name))
        .collect::<Vec<_>>()
        .join(", ");
    Shown { columns, sql }
}

impl Shown<'_> {
    pub(crate) fn row(&self, row: &Row<'_>) -> Result<Map<String, Value>> {
        self.columns
            .iter()
            .enumerate()
            .map(|(index, column)| Ok((column.name.clone(), column_value(column, row.get_ref(index)?)?)))
            .collect()
    }
}

fn typed<T: Record>(row: &Map<String, Value>) -> Result<T> {
    serde_path_to_error::deserialize(Value::Object(row.clone())).map_err(|error| {
        let column = error.path().to_string();
        let inner = error.inner().to_string();
        if let Some(missing) = inner
            .strip_prefix("missing field `")
            .and_then(|rest| rest.split('`').next())
        {
            return Error::field(
                "field.required",
                missing,
                format!("The {} must be given.", words(missing)),
            );
        }
        if inner.starts_with("invalid type: floating point") && !column.contains(['.', '[']) {
            return Error::field(
                "field.whole",
                &column,
                format!("The {} must be a whole number.", words(&column)),
            );
        }
        Error::field(
            "field.type",
            &column,
            format!("The {} is not acceptable: {inner}.", words(&column)),
        )
    })
}

/// One row, by its key, if the owner may see it.
///
/// # Errors
/// `row.not_found`.
pub fn get<T: Record>(connection: &Connection, layout: &Layout, owner: Id<User>, id: Id<T>) -> Result<T> {
    typed(&get_row::<T>(connection, layout, owner, id, false)?)
}

/// One row, by its key, whoever's it is: only where the rule that lets the owner see it stands beside the call.
///
/// # Errors
/// `row.not_found`.
pub(crate) fn get_any<T: Record>(connection: &Connection, layout: &Layout, id: Id<T>) -> Result<T> {
    let table = T::TABLE;
    let shown = shown(layout_of(layout, &table)?, &table);
    let mut statement =
        connection.prepare_cached(&format!("SELECT {} FROM {} WHERE id = ?1", shown.sql, table.name))?;
    let mut rows = statement.query([id])?;
    match rows.next()? {
        Some(row) => typed(&shown.row(row)?),
        None => Err(Error::not_found(table.thing, &id.to_string())),
    }
}

/// All of the owner's rows, in the table's own order.
///
/// # Errors
/// When the store cannot be read.
pub fn all<T: Record>(connection: &Connection, layout: &Layout, owner: Id<User>) -> Result<Vec<T>> {
    rows_where(connection, layout, owner, "?2 IS NOT NULL", "")
}

/// The owner's rows that belong to another row.
///
/// # Errors
/// When the store cannot be read.
pub fn of_parent<T: Record>(
    connection: &Connection,
    layout: &Layout,
    owner: Id<User>,
    column: &'static str,
    parent: &str,
) -> Result<Vec<T>> {
    rows_where(connection, layout, owner, &format!("{column} = ?2"), parent)
}

fn rows_where<T: Record>(
    connection: &Connection,
    layout: &Layout,
    owner: Id<User>,
    condition: &str,
    value: &str,
) -> Result<Vec<T>> {
    let table = T::TABLE;
    let shown = shown(layout_of(layout, &table)?, &table);
    let scope = table.scope(false).replace(":owner", "?1");
    let sql = format!(
        "SELECT {} FROM {} WHERE {scope} AND {condition} ORDER BY {}, id",
        shown.sql, table.name, table.order
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(rusqlite::params![owner, value])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(typed(&shown.row(row)?)?);
    }
    Ok(found)
}

fn get_row<T: Record>(
    connection: &Connection,
    layout: &Layout,
    owner: Id<User>,
    id: Id<T>,
    write: bool,
) -> Result<Map<String, Value>> {
    let table = T::TABLE;
    let shown = shown(layout_of(layout, &table)?, &table);
    let sql = format!(
        "SELECT {} FROM {} WHERE id = :id AND {}",
        shown.sql,
        table.name,
        table.scope(write)
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(rusqlite::named_params! { ":id": id, ":owner": owner })?;
    match rows.next()? {
        Some(row) => shown.row(row),
        None => Err(Error::not_found(table.thing, &id.to_string())),
    }
}

/// Makes a row and gives it back.
///
/// # Errors
/// A `field.…`, `reference.…` or `rule.…` code; nothing was written then.
pub fn create<T: Record>(store: &Store, input: Map<String, Value>) -> Result<T> {
    let name = input.get(T::TABLE.title).and_then(Value::as_str).unwrap_or_default();
    let key = named("operation.create", "operation.create_one", name);
    let operation = Operation::named(key, json!({ "thing": T::TABLE.thing, "name": short(name) }));
    store.transact(operation, |tx| create_in(tx, store.owner(), input))
}

/// Makes a row within an operation.
///
/// # Errors
/// As [`create`].
pub fn create_in<T: Record>(tx: &Tx<'_>, owner: Id<User>, input: Map<String, Value>) -> Result<T> {
    let table = T::TABLE;
    let layout = layout_of(tx.layout(), &table)?;
    for name in input.keys() {
        refuse_unknown(layout, &table, name)?;
        if ALWAYS_PROGRAM_SETS.contains(&name.as_str()) || table.program_sets.contains(&name.as_str()) {
            return Err(read_only(name));
        }
    }
    insert(tx, owner, input)
}

/// Writes a new row, columns that the program sets included.
///
/// # Errors
/// As [`create`].
pub fn insert<T: Record>(tx: &Tx<'_>, owner: Id<User>, input: Map<String, Value>) -> Result<T> {
    let table = T::TABLE;
    let layout = layout_of(tx.layout(), &table)?;
    let now = instant(tx.now());
    let mut row = Map::new();
    for column in shown(layout, &table).columns {
        let given = input.get(&column.name);
        let value = match (given, column.name.as_str()) {
            (Some(value), _) => value.clone(),
            (None, "created_at" | "updated_at") => now.clone().into(),
            (None, "user_id") => owner.to_string().into(),
            (None, "id") => Value::Null,
            (None, "position") if column.is_required && !table.program_sets.contains(&"position") => {
                next_position(tx, &table, owner)?.as_str().into()
            }
            (None, _) => match default_of(column, &now) {
                Some(value) => value,
                None => continue,
            },
        };
        row.insert(column.name.clone(), value);
    }
    T::prepare(tx, owner, &mut row)?;
    if row.get("id").is_none_or(Value::is_null) {
        row.insert("id".into(), new_id(tx, &table, owner, &row).to_string().into());
    }
    let made: T = typed(&row)?;
    let row = normalised(&made)?;
    check_shapes(&input, &row)?;
    check_texts(&row)?;
    check_references(tx, layout, owner, &row)?;
    made.check(tx)?;
    let columns: Vec<&Column> = layout
        .columns
        .iter()
        .filter(|column| row.contains_key(&column.name))
        .collect();
    let names: Vec<String> = columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
    let places: Vec<String> = (1..=columns.len()).map(|index| format!("?{index}")).collect();
    let sql = format!(
        "INSERT INTO {} ({}) VALUES ({})",
        table.name,
        names.join(", "),
        places.join(", ")
    );
    let values = columns.iter().map(|column| sql_value(column, &row[&column.name]));
    tx.prepare_cached(&sql)?
        .execute(params_from_iter(values))
        .map_err(|error| of_table(&table, error))?;
    made.created(tx)?;
    Ok(made)
}

/// Changes exactly the named columns of a row, and gives it back.
///
/// # Errors
/// `row.not_found`, `row.stale`, a `field.…`, `reference.…` or `rule.…` code; nothing was written then.
pub fn change<T: Record>(store: &Store, input: Change<T>) -> Result<T> {
    let table = T::TABLE;
    let layout = store.vault.layout();
    check_changeable::<T>(&layout, &input.change)?;
    let columns: Vec<&str> = input.change.keys().map(String::as_str).collect();
    let before = store.read(|connection| get_row::<T>(connection, &layout, store.owner(), input.id, true))?;
    let name = before.get(table.title).and_then(Value::as_str).unwrap_or_default();
    let mut operation = Operation::named(
        named("operation.change", "operation.change_one", name),
        json!({ "thing": table.thing, "name": short(name), "columns": columns }),
    );
    if let Some(place) = typing::place(&before, &input.change) {
        operation = operation.in_session(format!("{} {} {place}", table.name, input.id));
    }
    store.transact(operation, |tx| {
        let before = get_row::<T>(tx, tx.layout(), store.owner(), input.id, true)?;
        if let Some(expected) = &input.if_updated_at
            && before.get("updated_at").and_then(Value::as_str) != Some(expected.as_str())
        {
            let details =
                json!({ "thing": table.thing, "id": input.id.to_string(), "updated_at": before.get("updated_at") });
            return Err(Error::new(
                "row.stale",
                "It was changed elsewhere in the meantime.",
                details,
            ));
        }
        update::<T>(tx, store.owner(), &before, input.change)?;
        // Again: what follows from a change may have written to the row itself.
        get(tx, tx.layout(), store.owner(), input.id)
    })
}

/// Refuses columns that a person may not change.
///
/// # Errors
/// `field.unknown`, `field.read_only`.
pub fn check_changeable<T: Record>(layout: &Layout, change: &Map<String, Value>) -> Result<()> {
    let table = T::TABLE;
    let named = layout_of(layout, &table)?;
    for name in change.keys() {
        refuse_unknown(named, &table, name)?;
        let is_fixed = ALWAYS_PROGRAM_SETS.contains(&name.as_str())
            || table.program_sets.contains(&name.as_str())
            || table.set_once.contains(&name.as_str());
        if is_fixed {
            return Err(read_only(name));
        }
    }
    Ok(())
}

/// Writes columns of a row within an operation, those that the program sets included.
///
/// # Errors
/// As [`change`].
pub fn update<T: Record>(
    tx: &Tx<'_>,
    owner: Id<User>,
    before: &Map<String, Value>,
    change: Map<String, Value>,
) -> Result<T> {
    let table = T::TABLE;
    let layout = layout_of(tx.layout(), &table)?;
    let mut row = before.clone();
    row.extend(change.clone());
    row.insert("updated_at".into(), instant(tx.now()).into());
    let made: T = typed(&row)?;
    let row = normalised(&made)?;
    check_shapes(&change, &row)?;
    let changed: Map<String, Value> = change
        .keys()
        .filter_map(|name| Some((name.clone(), row.get(name)?.clone())))
        .collect();
    if changed.is_empty() {
        return typed(before);
    }
    check_texts(&changed)?;
    check_references(tx, layout, owner, &changed)?;
    made.check(tx)?;
    let mut assignments = Vec::new();
    let mut values = vec![SqlValue::Text(before["id"].as_str().unwrap_or_default().to_owned())];
    for name in changed.keys().map(String::as_str).chain(["updated_at"]) {
        let Some(column) = layout.column(name) else { continue };
        values.push(sql_value(column, &row[name]));
        assignments.push(format!("\"{name}\" = ?{}", values.len()));
    }
    let sql = format!("UPDATE {} SET {} WHERE id = ?1", table.name, assignments.join(", "));
    tx.prepare_cached(&sql)?
        .execute(params_from_iter(values))
        .map_err(|error| of_table(&table, error))?;
    made.changed(&typed(before)?, tx)?;
    Ok(made)
}

/// A row to change within an operation, as JSON.
///
/// # Errors
/// `row.not_found`.
pub fn row_to_change<T: Record>(tx: &Tx<'_>, owner: Id<User>, id: Id<T>) -> Result<Map<String, Value>> {
    get_row::<T>(tx, tx.layout(), owner, id, true)
}

/// Deletes rows, with what belongs to them. It lies in the trash until it is restored or purged.
///
/// # Errors
/// `row.not_found`; `reference.used` when something that may not lose it still needs it. Nothing was deleted then.
pub fn delete<T: Record>(store: &Store, input: &Delete<T>) -> Result<Deleted> {
    let table = T::TABLE;
    let layout = store.vault.layout();
    let mut name = String::new();
    for id in &input.ids {
        let row = store.read(|connection| get_row::<T>(connection, &layout, store.owner(), *id, true))?;
        if name.is_empty() {
            name = row
                .get(table.title)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned();
        }
    }
    let key = named("operation.delete", "operation.delete_one", &name);
    let name = json!({ "thing": table.thing, "name": short(&name), "count": input.ids.len() });
    store.transact(Operation::deletion(key, name), |tx| {
        let mut deleted = 0;
        for id in &input.ids {
            // Again inside: another process may have taken it.
            get_row::<T>(tx, tx.layout(), store.owner(), *id, true)?;
            deleted += tx
                .prepare_cached(&format!("DELETE FROM {} WHERE id = ?1", table.name))?
                .execute([id])
                .map_err(|error| used(&table, error))? as u64;
        }
        Ok(Deleted { deleted })
    })
}

fn used(table: &Table, error: rusqlite::Error) -> Error {
    let error = Error::from(error);
    if error.code == "reference.missing" {
        return Error::new(
            "reference.used",
            format!("This {} is still in use.", words(table.thing)),
            json!({ "thing": table.thing }),
        );
    }
    error
}

/// A CHECK does not say its table; the command knows it.
fn of_table(table: &Table, error: rusqlite::Error) -> Error {
    let mut error = Error::from(error);
    if error.details.get("table").is_some_and(|name| name == "") {
        error.details["table"] = json!(table.name);
    }
    error
}

fn read_only(name: &str) -> Error {
    Error::field(
        "field.read_only",
        name,
        format!("The {} cannot be set here.", words(name)),
    )
}

fn refuse_unknown(layout: &TableLayout, table: &Table, name: &str) -> Result<()> {
    if layout.column(name).is_none() || table.hidden.contains(&name) {
        let message = format!("There is no {name:?} in {}.", words(table.name));
        return Err(Error::field("field.unknown", name, message));
    }
    Ok(())
}

/// The key that names an operation on a row: without quotes where the row has no name.
fn named(key: &'static str, nameless: &'static str, name: &str) -> &'static str {
    if name.is_empty() { nameless } else { key }
}

pub(crate) fn short(name: &str) -> String {
    name.chars().take(80).collect()
}

fn normalised<T: Record>(row: &T) -> Result<Map<String, Value>> {
    match serde_json::to_value(row) {
        Ok(Value::Object(row)) => Ok(row),
        Ok(_) => Err(Error::new("internal.row", "A row is not an object.", json!({}))),
        Err(error) => Err(Error::new("field.type", error.to_string(), json!({}))),
    }
}

/// The value of a column that was not given. NULL where it may be, the schema's default where it has one.
fn default_of(column: &Column, now: &str) -> Option<Value> {
    let Some(default) = &column.default else {
        return (!column.is_required).then_some(Value::Null);
    };
    if default.contains("strftime") {
        return Some(now.into());
    }
    let text = default.trim_matches('\'');
    Some(if column.is_json {
        serde_json::from_str(text).unwrap_or(Value::Null)
    } else if column.is_flag {
        Value::Bool(text == "1")
    } else if column.affinity == "TEXT" {
        text.into()
    } else {
        serde_json::from_str(text).unwrap_or(Value::Null)
    })
}

fn new_id(tx: &Tx<'_>, table: &Table, owner: Id<User>, row: &Map<String, Value>) -> Uuid {
    let Some(key) = table.natural_key else {
        return tx.new_id();
    };
    let values: Vec<Value> = key
        .iter()
        .map(|column| row.get(*column).cloned().unwrap_or_default())
        .collect();
    natural_id(owner, table.name, &values)
}

/// The id of a row that has a natural key: the same on every device (version 5 UUID of owner, table and key).
pub fn natural_id(owner: Id<User>, table: &str, key: &[Value]) -> Uuid {
    Uuid::new_v5(
        &NATURAL_KEYS,
        json!([owner.to_string(), table, key]).to_string().as_bytes(),
    )
}

fn next_position(tx: &Tx<'_>, table: &Table, owner: Id<User>) -> Result<Position> {
    let scope = table.scope(true);
    let sql = format!("SELECT max(position) FROM {} WHERE {scope}", table.name);
    let last: Option<String> = tx
        .prepare_cached(&sql)?
        .query_row(rusqlite::named_params! { ":owner": owner }, |row| row.get(0))?;
    Ok(Position::between(
        last.and_then(|last| Position::parse(&last).ok()).as_ref(),
        None,
    ))
}

/// A list is not taken for an object, which serde would do.
fn check_shapes(given: &Map<String, Value>, row: &Map<String, Value>) -> Result<()> {
    for (name, value) in given {
        if value.is_array() != row.get(name).is_some_and(Value::is_array) {
            return Err(Error::field(
                "field.type",
                name,
                format!("The {} is of another shape.", words(name)),
            ));
        }
    }
    Ok(())
}

/// No text holds a NUL, and none is so long that it would make the vault slow for ever.
fn check_texts(row: &Map<String, Value>) -> Result<()> {
    fn walk(column: &str, value: &Value) -> Result<()> {
        match value {
            Value::String(text) if text.contains('\0') => Err(Error::field(
                "text.nul",
                column,
                format!("The {} holds a NUL character.", words(column)),
            )),
            Value::String(text) if text.len() > LONGEST_TEXT => Err(Error::new(
                "text.too_long",
                format!(
                    "The {} is longer than {} MB.",
                    words(column),
                    LONGEST_TEXT / 1024 / 1024
                ),
                json!({ "column": column, "bytes": text.len(), "limit": LONGEST_TEXT }),
            )),
            Value::Array(items) => items.iter().try_for_each(|item| walk(column, item)),
            Value::Object(members) => members.iter().try_for_each(|(key, item)| {
                walk(column, &Value::String(key.clone()))?;
                walk(column, item)
            }),
            _ => Ok(()),
        }
    }
    row.iter().try_for_each(|(column, value)| walk(column, value))
}

/// Every row that a row refers to is there, and the owner's or nobody's.
fn check_references(tx: &Tx<'_>, layout: &TableLayout, owner: Id<User>, row: &Map<String, Value>) -> Result<()> {
    for key in &layout.foreign_keys {
        let Some(Value::String(id)) = row.get(&key.column) else {
            continue;
        };
        if key.column == "user_id" {
            continue;
        }
        let owned = tx
            .layout()
            .tables
            .get(&key.parent)
            .and_then(|parent| parent.column("user_id"))
            .is_some();
        let scope = if owned {
            "(user_id = ?2 OR user_id IS NULL)"
        } else {
            "?2 IS NOT NULL"
        };
        let sql = format!(
            "SELECT 1 FROM {} WHERE {} = ?1 AND {scope}",
            key.parent, key.parent_column
        );
        if !tx.prepare_cached(&sql)?.exists(rusqlite::params![id, owner])? {
            let message = format!("The {} refers to something that is not there.", words(&key.column));
            return Err(Error::new(
                "reference.missing",
                message,
                json!({ "column": key.column, "id": id }),
            ));
        }
    }
    Ok(())
}

/// Gives a version its number: one more than the last of the same thing.
///
/// # Errors
/// When the store cannot be read.
pub(crate) fn number(tx: &Tx<'_>, table: &str, of: &str, row: &mut Map<String, Value>) -> Result<()> {
    let of_id = row.get(of).and_then(Value::as_str).unwrap_or_default();
    let sql = format!("SELECT coalesce(max(version_number), 0) + 1 FROM {table} WHERE {of} = ?1");
    let number: i64 = tx.prepare_cached(&sql)?.query_row([of_id], |row| row.get(0))?;
    row.insert("version_number".into(), number.into());
    Ok(())
}
