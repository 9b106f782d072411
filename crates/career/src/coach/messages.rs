//! One message of a conversation (seeds 000 conversation_message, 001 Message, 003 Message_v2 and its deprecated Message).

use foothold_vault::Tx;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::conversations::Conversation;
use crate::account::settings;
use crate::account::users::User;
use crate::error::{Error, Result};
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// One message of a conversation (seeds 000 conversation_message, 001 Message, 003 Message_v2 and its deprecated Message).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Message {
    pub id: Id<Message>,
    pub user_id: Id<User>,
    pub conversation_id: Id<Conversation>,
    pub role: MessageRole,
    pub parts: Vec<MessagePart>,
    pub attachments: Vec<MessageAttachment>,
    pub metadata: Option<MessageMetadata>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Message {
    const TABLE: Table = Table {
        name: "messages",
        thing: "message",
        title: "role",
        order: "created_at",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create],
        set_once: &["conversation_id", "role", "parts", "attachments", "metadata"],
        ..Table::DEFAULTS
    };

    fn prepare(tx: &Tx<'_>, owner: Id<User>, row: &mut Map<String, Value>) -> Result<()> {
        if row.get("role") == Some(&json!(MessageRole::User)) {
            count_message(tx, owner)
        } else {
            Ok(())
        }
    }
}

/// The values of `messages`'s message role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MessageRole {
    User,
    Assistant,
    System,
    Tool,
}

/// A part of a message: its type, and the members that the type has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MessagePart {
    pub r#type: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

/// A file sent with a message: its name, and where it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MessageAttachment {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

/// Which model wrote a message, and how many tokens it took (seed 001 Message.metadata).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MessageMetadata {
    #[serde(default)]
    pub model: Option<String>,
    #[serde(default)]
    pub tokens: Option<i64>,
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

/// Messages that a person may send to the coach on one local day, unless the setting says otherwise (seed 003).
const DAILY_MESSAGES: i64 = 7;

/// Counts a message of the person on the local day, and refuses it above the limit.
fn count_message(tx: &Tx<'_>, owner: Id<User>) -> Result<()> {
    let today = tx.today();
    let limit = settings::value(tx, owner, "coach.daily_messages")?
        .and_then(|value| value.as_i64())
        .unwrap_or(DAILY_MESSAGES);
    let sent: i64 = tx
        .prepare_cached("SELECT iif(message_count_day IS ?2, daily_message_count, 0) FROM users WHERE id = ?1")?
        .query_row((owner, &today), |row| row.get(0))?;
    if sent >= limit {
        let message = format!("You have sent {limit} messages today. The limit is a setting.");
        return Err(Error::rule("daily_messages", message, json!({ "limit": limit })));
    }
    tx.prepare_cached("UPDATE users SET daily_message_count = ?3, message_count_day = ?2 WHERE id = ?1")?
        .execute((owner, today, sent + 1))?;
    Ok(())
}
