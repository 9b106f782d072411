//! A request between two people and its answer; one row an unordered pair, read from both sides (seed 003 connection).

use super::notifications;
use foothold_vault::Operation;
use rusqlite::params;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::account::role_change_requests::DecisionStatus;
use crate::account::users::User;
use crate::error::{Error, Result};
use crate::record::{self, Owner, Record, Table, Verb};
use crate::store::Store;
use crate::values::{Id, Instant};

/// A request between two people and its answer; one row an unordered pair, read from both sides (seed 003 connection).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Connection {
    pub id: Id<Connection>,
    pub sender_id: Id<User>,
    pub receiver_id: Id<User>,
    pub status: DecisionStatus,
    pub message: Option<String>,
    pub responded_at: Option<Instant>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Connection {
    const TABLE: Table = Table {
        name: "connections",
        thing: "connection",
        title: "message",
        order: "created_at DESC",
        owner: Owner::Pair,
        verbs: &[Verb::List, Verb::Get],
        program_sets: &["sender_id", "receiver_id", "status", "message", "responded_at"],
        ..Table::DEFAULTS
    };
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RequestConnection {
    pub receiver_id: Id<User>,
    #[serde(default)]
    pub message: Option<String>,
}

/// Asks a person to connect; they are notified.
///
/// # Errors
/// `field.taken` where the two have a connection, `rule.not_with_oneself`, `reference.missing`.
pub fn request(store: &Store, input: RequestConnection) -> Result<Connection> {
    store.transact(Operation::named("operation.connect", json!({})), |tx| {
        let row = json!({ "sender_id": store.owner(), "receiver_id": input.receiver_id, "message": input.message });
        let row: Map<String, Value> = row.as_object().cloned().unwrap_or_default();
        let made: Connection = record::insert(tx, store.owner(), row)?;
        notifications::of_connection(tx, &made, input.receiver_id, "CONNECTION_REQUEST")?;
        Ok(made)
    })
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerConnection {
    pub id: Id<Connection>,
    pub status: DecisionStatus,
}

/// Accepts or rejects a request; only the receiver may, once. The sender is notified.
///
/// # Errors
/// `row.not_found`, `rule.only_receiver_answers`, `rule.already_decided`.
pub fn answer(store: &Store, input: AnswerConnection) -> Result<Connection> {
    store.transact(Operation::named("operation.answer_connection", json!({})), |tx| {
        let made: Connection = record::get(tx, tx.layout(), store.owner(), input.id)?;
        if made.receiver_id != store.owner() {
            return Err(Error::rule(
                "only_receiver_answers",
                "Only the person who was asked can answer.",
                json!({}),
            ));
        }
        if made.status != DecisionStatus::Pending || input.status == DecisionStatus::Pending {
            return Err(Error::rule(
                "already_decided",
                "This request has been answered.",
                json!({}),
            ));
        }
        let now = foothold_vault::instant(tx.now());
        tx.execute(
            "UPDATE connections SET status = ?2, responded_at = ?3, updated_at = ?3 WHERE id = ?1",
            params![input.id, json!(input.status).as_str(), now],
        )?;
        let notice = if input.status == DecisionStatus::Accepted {
            "CONNECTION_ACCEPTED"
        } else {
            "CONNECTION_REJECTED"
        };
        notifications::of_connection(tx, &made, made.sender_id, notice)?;
        record::get(tx, tx.layout(), store.owner(), input.id)
    })
}
