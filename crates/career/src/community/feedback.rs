//! What the person thinks of the program (seed 002 feedback).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::users::User;
use crate::coach::career_goals::Priority;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// What the person thinks of the program (seed 002 feedback).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Feedback {
    pub id: Id<Feedback>,
    pub user_id: Id<User>,
    pub r#type: FeedbackType,
    pub priority: Priority,
    pub status: FeedbackStatus,
    pub title: String,
    pub description: Option<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Feedback {
    const TABLE: Table = Table {
        name: "feedback",
        thing: "feedback",
        title: "title",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        ..Table::DEFAULTS
    };
}

/// The values of `feedback`'s feedback type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FeedbackType {
    Bug,
    Feature,
    Improvement,
    Question,
    Other,
}

/// The values of `feedback`'s feedback status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FeedbackStatus {
    Open,
    InProgress,
    Resolved,
    Closed,
}
