//! A text made for a purpose, with its versions (seed 002 content_generations).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::tracker::jobs::Job;
use crate::values::{Id, Instant};

/// A text made for a purpose, with its versions (seed 002 content_generations).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContentGeneration {
    pub id: Id<ContentGeneration>,
    pub user_id: Id<User>,
    pub job_id: Option<Id<Job>>,
    pub content_type: String,
    pub title: Option<String>,
    pub generated_content: Option<String>,
    /// Of a letter: [`super::letters::LetterDetails`].
    pub details: Value,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for ContentGeneration {
    const TABLE: Table = Table {
        name: "content_generations",
        thing: "content_generation",
        title: "title",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        ..Table::DEFAULTS
    };
}
