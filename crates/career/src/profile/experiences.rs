//! A story: what was the situation, the task, what the person did and what came of it (seed 000 experience).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::educations::Education;
use super::employments::Employment;
use crate::account::users::User;
use crate::coach::conversations::Conversation;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant, PartialDate};

/// A story: what was the situation, the task, what the person did and what came of it (seed 000 experience).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Experience {
    pub id: Id<Experience>,
    pub user_id: Id<User>,
    pub employment_id: Option<Id<Employment>>,
    pub education_id: Option<Id<Education>>,
    pub conversation_id: Option<Id<Conversation>>,
    pub title: String,
    pub description: Option<String>,
    pub situation: Option<String>,
    pub task: Option<String>,
    pub action: Option<String>,
    pub result: Option<String>,
    pub experience_type: Option<String>,
    pub started_on: Option<PartialDate>,
    pub finished_on: Option<PartialDate>,
    pub skills_used: Vec<String>,
    pub tags: Vec<String>,
    pub visibility: Visibility,
    pub details: Value,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Experience {
    const TABLE: Table = Table {
        name: "experiences",
        thing: "experience",
        title: "title",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        ..Table::DEFAULTS
    };
}

/// The values of `experiences`'s visibility.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Visibility {
    Private,
    Public,
}
