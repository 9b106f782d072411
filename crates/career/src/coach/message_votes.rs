//! Whether a message was good (seed 003 Vote_v2 and its deprecated Vote).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::conversations::Conversation;
use super::messages::Message;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// Whether a message was good (seed 003 Vote_v2 and its deprecated Vote).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MessageVote {
    pub id: Id<MessageVote>,
    pub user_id: Id<User>,
    pub conversation_id: Id<Conversation>,
    pub message_id: Id<Message>,
    pub is_upvoted: bool,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for MessageVote {
    const TABLE: Table = Table {
        name: "message_votes",
        thing: "message_vote",
        title: "id",
        order: "created_at",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        set_once: &["conversation_id", "message_id"],
        natural_key: Some(&["conversation_id", "message_id"]),
        ..Table::DEFAULTS
    };
}
