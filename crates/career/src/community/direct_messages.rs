//! A message between two connected people (seed 003 user_messages).

use foothold_vault::Operation;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::account::users::User;
use crate::error::{Error, Result};
use crate::record::{self, Owner, Record, Table, Verb};
use crate::store::Store;
use crate::values::{Id, Instant};

/// A message between two connected people (seed 003 user_messages).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DirectMessage {
    pub id: Id<DirectMessage>,
    pub sender_id: Id<User>,
    pub receiver_id: Id<User>,
    pub message: String,
    pub is_read: bool,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for DirectMessage {
    const TABLE: Table = Table {
        name: "direct_messages",
        thing: "direct_message",
        title: "message",
        order: "created_at DESC",
        owner: Owner::Pair,
        verbs: &[Verb::List, Verb::Get],
        program_sets: &["sender_id", "receiver_id", "message", "is_read"],
        ..Table::DEFAULTS
    };
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SendMessage {
    pub receiver_id: Id<User>,
    pub message: String,
}

/// Writes to a connected person.
///
/// # Errors
/// `rule.direct_messages_connected` unless the two are connected.
pub fn send(store: &Store, input: SendMessage) -> Result<DirectMessage> {
    store.transact(Operation::named("operation.send_message", json!({})), |tx| {
        let row = json!({ "sender_id": store.owner(), "receiver_id": input.receiver_id, "message": input.message });
        let row: Map<String, Value> = row.as_object().cloned().unwrap_or_default();
        record::insert(tx, store.owner(), row)
    })
}

/// Marks a message as read; only its receiver may.
///
/// # Errors
/// `row.not_found`, `rule.only_receiver_reads`.
pub fn mark_read(store: &Store, input: record::Get<DirectMessage>) -> Result<DirectMessage> {
    store.transact(Operation::background("operation.read"), |tx| {
        let message: DirectMessage = record::get(tx, tx.layout(), store.owner(), input.id)?;
        if message.receiver_id != store.owner() {
            return Err(Error::rule(
                "only_receiver_reads",
                "Only its receiver can mark a message as read.",
                json!({}),
            ));
        }
        let now = foothold_vault::instant(tx.now());
        tx.execute(
            "UPDATE direct_messages SET is_read = 1, updated_at = ?2 WHERE id = ?1",
            (input.id, now),
        )?;
        record::get(tx, tx.layout(), store.owner(), input.id)
    })
}
