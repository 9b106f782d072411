//! A question with four options (seed 003 skill_questions).

use foothold_vault::Tx;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::quiz_skills::QuizSkill;
use crate::account::users::User;
use crate::error::{Error, Result};
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A question with four options (seed 003 skill_questions).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuizQuestion {
    pub id: Id<QuizQuestion>,
    pub user_id: Id<User>,
    pub quiz_skill_id: Id<QuizSkill>,
    pub question: String,
    /// Exactly four.
    pub options: Vec<String>,
    /// Index into `options`.
    pub correct_index: i64,
    pub explanation: Option<String>,
    pub difficulty: Option<i64>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for QuizQuestion {
    const TABLE: Table = Table {
        name: "quiz_questions",
        thing: "quiz_question",
        title: "question",
        order: "created_at",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        set_once: &["quiz_skill_id"],
        ..Table::DEFAULTS
    };

    fn check(&self, _tx: &Tx<'_>) -> Result<()> {
        if self.options.len() == 4 {
            return Ok(());
        }
        Err(Error::rule(
            "options_are_four",
            "A question has exactly four options.",
            json!({ "found": self.options.len() }),
        ))
    }
}
