//! A named set of questions (seed 004 QuestionBank).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A named set of questions (seed 004 QuestionBank).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuestionBank {
    pub id: Id<QuestionBank>,
    pub user_id: Id<User>,
    pub name: String,
    pub description: Option<String>,
    /// A language tag, such as `de`; none where it does not matter.
    pub language: Option<String>,
    pub is_shipped: bool,
    pub shipped_version: Option<i64>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for QuestionBank {
    const TABLE: Table = Table {
        name: "question_banks",
        thing: "question_bank",
        title: "name",
        order: "name",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        program_sets: &["is_shipped", "shipped_version"],
        ..Table::DEFAULTS
    };
}
