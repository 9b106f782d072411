//! One practice interview (seeds 001 MockInterview, 002 interview_sessions, 004 Chat).

use foothold_vault::{Tx, instant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::interview_templates::InterviewTemplate;
use crate::account::users::User;
use crate::error::Result;
use crate::record::{Owner, Record, Table, Verb};
use crate::resumes::resumes::Resume;
use crate::tracker::jobs::Job;
use crate::values::{Id, Instant};

/// One practice interview (seeds 001 MockInterview, 002 interview_sessions, 004 Chat).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MockInterview {
    pub id: Id<MockInterview>,
    pub user_id: Id<User>,
    pub title: String,
    pub r#type: MockInterviewType,
    pub difficulty: i64,
    pub resume_id: Option<Id<Resume>>,
    pub job_id: Option<Id<Job>>,
    pub interview_template_id: Option<Id<InterviewTemplate>>,
    pub status: MockInterviewStatus,
    pub is_completed: bool,
    pub started_at: Option<Instant>,
    pub completed_at: Option<Instant>,
    pub minutes_limit: Option<i64>,
    /// The talk as it went, in order.
    pub messages: Vec<ChatLine>,
    pub key_questions: Vec<KeyQuestion>,
    pub ai_analysis: Option<MockInterviewAnalysis>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for MockInterview {
    const TABLE: Table = Table {
        name: "mock_interviews",
        thing: "mock_interview",
        title: "title",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        ..Table::DEFAULTS
    };

    fn changed(&self, before: &Self, tx: &Tx<'_>) -> Result<()> {
        if self.is_completed && !before.is_completed {
            tx.prepare_cached(
                "UPDATE users SET interview_count = interview_count + 1, last_interview_at = ?2 WHERE id = ?1",
            )?
            .execute((self.user_id, instant(tx.now())))?;
        }
        Ok(())
    }
}

/// The values of `mock_interviews`'s mock interview type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MockInterviewType {
    General,
    Skills,
    Personality,
    Final,
}

/// The values of `mock_interviews`'s mock interview status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MockInterviewStatus {
    Draft,
    Running,
    Paused,
    Completed,
    EndedEarly,
}

/// One line of a practice interview (seeds 001 and 004).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChatLine {
    pub role: ChatRole,
    pub content: String,
}

/// Who said a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ChatRole {
    User,
    Assistant,
}

/// A question with its time limit in seconds (seed 004 Chat.key_questions).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KeyQuestion {
    pub question: String,
    pub time_limit: i64,
}

/// A model's view of the interview (seed 001 MockInterview.aiAnalysis).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MockInterviewAnalysis {
    #[serde(default)]
    pub summary: Option<String>,
    #[serde(default)]
    pub detailed_feedback: Option<String>,
}
