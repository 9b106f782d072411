//! One question of a practice interview and its answer (seed 002 interview_questions).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::mock_interviews::MockInterview;
use super::questions::Question;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// One question of a practice interview and its answer (seed 002 interview_questions).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MockInterviewTurn {
    pub id: Id<MockInterviewTurn>,
    pub user_id: Id<User>,
    pub mock_interview_id: Id<MockInterview>,
    pub question_id: Option<Id<Question>>,
    pub position_number: i64,
    pub question: String,
    pub time_limit_seconds: Option<i64>,
    pub answer: Option<String>,
    /// An answer not yet sent; it still counts when the session ends.
    pub draft: Option<String>,
    pub seconds_taken: Option<i64>,
    pub score: Option<i64>,
    pub score_version: Option<String>,
    pub feedback: Option<String>,
    pub evidence: Option<Value>,
    pub is_skipped: bool,
    pub answered_at: Option<Instant>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for MockInterviewTurn {
    const TABLE: Table = Table {
        name: "mock_interview_turns",
        thing: "mock_interview_turn",
        title: "question",
        order: "position_number",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change],
        set_once: &["mock_interview_id", "question_id", "position_number", "question"],
        ..Table::DEFAULTS
    };
}
