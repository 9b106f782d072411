//! A question to practise, with what a good answer holds.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::question_banks::QuestionBank;
use crate::account::user_profiles::SeniorityLevel;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A question to practise, with what a good answer holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: Id<Question>,
    pub user_id: Id<User>,
    pub question_bank_id: Id<QuestionBank>,
    pub text: String,
    pub r#type: QuestionType,
    pub topic: Option<String>,
    pub seniority_level: Option<SeniorityLevel>,
    pub difficulty: i64,
    /// What a good answer holds.
    pub points: Vec<Point>,
    pub time_limit_seconds: i64,
    pub is_shipped: bool,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Question {
    const TABLE: Table = Table {
        name: "questions",
        thing: "question",
        title: "text",
        order: "created_at",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        program_sets: &["is_shipped"],
        set_once: &["question_bank_id"],
        ..Table::DEFAULTS
    };
}

/// Something that a good answer holds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Point {
    pub text: String,
    /// Words that an answer covering it would hold; without any, the longer words of the text stand in.
    #[serde(default)]
    pub cues: Vec<String>,
}

/// The values of `questions`'s question type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum QuestionType {
    General,
    Skills,
    Personality,
    Final,
}
