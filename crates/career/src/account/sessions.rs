//! One run of the program on one device, or one sign-in (seeds 000 user_token, 001 Session, 003 user_sessions).

use foothold_vault::{Operation, content_key, instant};
use rusqlite::params;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::users::User;
use crate::error::Result;
use crate::record::{self, Owner, Record, Table, Verb};
use crate::store::Store;
use crate::values::{Id, Instant};

/// One run of the program on one device, or one sign-in (seeds 000 user_token, 001 Session, 003 user_sessions).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Session {
    pub id: Id<Session>,
    pub user_id: Id<User>,
    pub expires_at: Option<Instant>,
    pub device_type: Option<String>,
    pub browser: Option<String>,
    pub os: Option<String>,
    pub user_agent: Option<String>,
    pub ip_address: Option<String>,
    pub started_at: Instant,
    pub last_activity_at: Instant,
    pub ended_at: Option<Instant>,
    pub is_active: bool,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Session {
    const TABLE: Table = Table {
        name: "sessions",
        thing: "session",
        title: "device_type",
        order: "started_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get],
        program_sets: &["last_activity_at", "ended_at", "is_active"],
        set_once: &[
            "expires_at",
            "device_type",
            "browser",
            "os",
            "user_agent",
            "ip_address",
            "started_at",
        ],
        hidden: &["session_token_hash", "refresh_token_hash"],
        ..Table::DEFAULTS
    };
}

/// What is known of the device that a run or a sign-in is on. Tokens are kept as hashes.
#[derive(Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct StartSession {
    pub session_token: Option<String>,
    pub refresh_token: Option<String>,
    pub expires_at: Option<Instant>,
    pub device_type: Option<String>,
    pub browser: Option<String>,
    pub os: Option<String>,
    pub user_agent: Option<String>,
    pub ip_address: Option<String>,
}

/// Notes the beginning of a run, and counts it as a sign-in.
///
/// # Errors
/// `field.…` for what is too long.
pub fn start(store: &Store, input: StartSession) -> Result<Session> {
    store.transact(Operation::background("operation.session"), |tx| {
        let row = json!({
            "expires_at": input.expires_at,
            "device_type": input.device_type,
            "browser": input.browser,
            "os": input.os,
            "user_agent": input.user_agent,
            "ip_address": input.ip_address,
        });
        let row: Map<String, Value> = row.as_object().cloned().unwrap_or_default();
        let made: Session = record::insert(tx, store.owner(), row)?;
        let hash = |token: Option<String>| token.map(|token| content_key(token.as_bytes()));
        tx.execute(
            "UPDATE sessions SET session_token_hash = ?2, refresh_token_hash = ?3 WHERE id = ?1",
            params![made.id, hash(input.session_token), hash(input.refresh_token)],
        )?;
        tx.execute(
            "UPDATE users SET login_count = login_count + 1, last_login_at = ?2 WHERE id = ?1",
            params![store.owner(), instant(tx.now())],
        )?;
        Ok(made)
    })
}

/// Notes that a run goes on.
///
/// # Errors
/// `row.not_found`.
pub fn touch(store: &Store, input: record::Get<Session>) -> Result<Session> {
    set(store, input.id, false)
}

/// Notes the end of a run.
///
/// # Errors
/// `row.not_found`.
pub fn end(store: &Store, input: record::Get<Session>) -> Result<Session> {
    set(store, input.id, true)
}

fn set(store: &Store, id: Id<Session>, is_over: bool) -> Result<Session> {
    store.transact(Operation::background("operation.session"), |tx| {
        let before = record::row_to_change::<Session>(tx, store.owner(), id)?;
        let now = json!(instant(tx.now()));
        let mut change = Map::from_iter([("last_activity_at".to_owned(), now.clone())]);
        if is_over {
            change.extend([("ended_at".to_owned(), now), ("is_active".to_owned(), json!(false))]);
        }
        record::update(tx, store.owner(), &before, change)
    })
}
