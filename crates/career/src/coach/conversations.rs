//! A talk with the coach (seeds 000 conversation, 001 Conversation, 003 Chat).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::account::users::User;
use crate::profile::experiences::Visibility;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A talk with the coach (seeds 000 conversation, 001 Conversation, 003 Chat).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Conversation {
    pub id: Id<Conversation>,
    pub user_id: Id<User>,
    pub title: String,
    pub context: Option<String>,
    pub status: ConversationStatus,
    pub visibility: Visibility,
    pub experience_summary: Option<String>,
    pub metadata: Value,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Conversation {
    const TABLE: Table = Table {
        name: "conversations",
        thing: "conversation",
        title: "title",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        ..Table::DEFAULTS
    };
}

/// The values of `conversations`'s conversation status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ConversationStatus {
    Active,
    Completed,
    Archived,
}
