//! One try at a quiz (seed 003 skill_attempts).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::quiz_skills::QuizSkill;
use crate::account::users::User;
use crate::command::Nothing;
use crate::error::Result;
use crate::record::{Owner, Record, Table, Verb};
use crate::store::Store;
use crate::values::{Id, Instant};

/// One try at a quiz (seed 003 skill_attempts).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuizAttempt {
    pub id: Id<QuizAttempt>,
    pub user_id: Id<User>,
    pub quiz_skill_id: Id<QuizSkill>,
    pub score: i64,
    pub total: i64,
    pub selected_answers: Vec<i64>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for QuizAttempt {
    const TABLE: Table = Table {
        name: "quiz_attempts",
        thing: "quiz_attempt",
        title: "id",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create],
        set_once: &["quiz_skill_id", "score", "total", "selected_answers"],
        ..Table::DEFAULTS
    };
}

/// The best result of a subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BestAttempt {
    pub quiz_skill_id: Id<QuizSkill>,
    pub score: i64,
    pub total: i64,
    pub attempts: i64,
}

/// The best score of each subject, over all attempts (seed 003: derived, never stored).
///
/// # Errors
/// When the store cannot be read.
pub fn best(store: &Store, _: Nothing) -> Result<Vec<BestAttempt>> {
    store.read(|connection| {
        // SQLite takes the bare column from the row of the maximum.
        let mut rows = connection.prepare_cached(
            "SELECT quiz_skill_id, max(score), total, count(*) FROM quiz_attempts WHERE user_id = ?1 GROUP BY quiz_skill_id",
        )?;
        let rows = rows.query_map([store.owner()], |row| {
            Ok(BestAttempt { quiz_skill_id: row.get(0)?, score: row.get(1)?, total: row.get(2)?, attempts: row.get(3)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    })
}
