//! A subject that can be quizzed (seed 003 skills).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A subject that can be quizzed (seed 003 skills).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuizSkill {
    pub id: Id<QuizSkill>,
    pub user_id: Id<User>,
    pub name: String,
    pub taxonomy_id: Option<String>,
    pub is_shipped: bool,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for QuizSkill {
    const TABLE: Table = Table {
        name: "quiz_skills",
        thing: "quiz_skill",
        title: "name",
        order: "name",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        program_sets: &["is_shipped"],
        ..Table::DEFAULTS
    };
}
