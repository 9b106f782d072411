//! When a question comes up again (spaced repetition).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::questions::Question;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Day, Id, Instant};

/// When a question comes up again (spaced repetition).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuestionReview {
    pub id: Id<QuestionReview>,
    pub user_id: Id<User>,
    pub question_id: Id<Question>,
    pub due_on: Day,
    pub stability: Option<f64>,
    pub difficulty: Option<f64>,
    pub repetitions: i64,
    pub lapses: i64,
    pub last_rating: Option<i64>,
    pub reviewed_at: Option<Instant>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for QuestionReview {
    const TABLE: Table = Table {
        name: "question_reviews",
        thing: "question_review",
        title: "id",
        order: "due_on",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change],
        set_once: &["question_id"],
        natural_key: Some(&["question_id"]),
        ..Table::DEFAULTS
    };
}
