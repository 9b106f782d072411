//! One setting of the vault, by key.

use foothold_vault::{Operation, instant};
use rusqlite::{OptionalExtension as _, params};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::users::User;
use crate::error::Result;
use crate::record::{self, Owner, Record, Table, Verb};
use crate::store::Store;
use crate::values::{Id, Instant};

/// One setting of the vault, by key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Setting {
    pub id: Id<Setting>,
    pub user_id: Id<User>,
    pub key: String,
    pub value: Value,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Setting {
    const TABLE: Table = Table {
        name: "settings",
        thing: "setting",
        title: "key",
        order: "key",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get],
        set_once: &["key"],
        natural_key: Some(&["key"]),
        ..Table::DEFAULTS
    };
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SetSetting {
    pub key: String,
    pub value: Value,
}

/// Sets a setting, whether or not it was set before.
///
/// # Errors
/// `field.length` for an empty or overlong key.
pub fn set(store: &Store, input: SetSetting) -> Result<Setting> {
    let name = json!({ "thing": "setting", "name": input.key });
    store.transact(Operation::named("operation.change", name), |tx| {
        let id = Id::new(record::natural_id(store.owner(), "settings", &[json!(input.key)]));
        tx.execute(
            "INSERT INTO settings (id, user_id, key, value, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?5)
             ON CONFLICT (id) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at",
            params![id, store.owner(), input.key, input.value.to_string(), instant(tx.now())],
        )?;
        record::get(tx, tx.layout(), store.owner(), id)
    })
}

/// The value of a setting, if it was ever set.
///
/// # Errors
/// When the store cannot be read.
pub fn value(connection: &rusqlite::Connection, owner: Id<User>, key: &str) -> Result<Option<Value>> {
    let text: Option<String> = connection
        .prepare_cached("SELECT value FROM settings WHERE user_id = ?1 AND key = ?2")?
        .query_row(params![owner, key], |row| row.get(0))
        .optional()?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}
