//! One answer of a daily interview (seed 003 interview_progress).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::daily_interviews::DailyInterview;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// One answer of a daily interview (seed 003 interview_progress).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InterviewProgress {
    pub id: Id<InterviewProgress>,
    pub user_id: Id<User>,
    pub daily_interview_id: Id<DailyInterview>,
    pub category: String,
    pub question_number: i64,
    pub question: String,
    pub answer: String,
    pub ai_feedback: Option<String>,
    pub answered_at: Instant,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for InterviewProgress {
    const TABLE: Table = Table {
        name: "interview_progress",
        thing: "interview_progress",
        title: "question",
        order: "answered_at",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change],
        set_once: &["daily_interview_id", "category", "question_number", "question"],
        ..Table::DEFAULTS
    };
}
