//! How a practice interview is put together (seed 004 InterviewTemplate).

use foothold_vault::Tx;
use rusqlite::OptionalExtension as _;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::user_profiles::SeniorityLevel;
use crate::account::users::User;
use crate::error::Result;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// How a practice interview is put together (seed 004 InterviewTemplate).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InterviewTemplate {
    pub id: Id<InterviewTemplate>,
    pub user_id: Id<User>,
    pub name: String,
    pub description: Option<String>,
    /// 1 very easy, 2 easy, 3 medium, 4 hard, 5 very hard.
    pub difficulty: i64,
    pub question_count: i64,
    pub easy_percentage: i64,
    pub medium_percentage: i64,
    pub hard_percentage: i64,
    pub is_shipped: bool,
    pub shipped_version: Option<i64>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for InterviewTemplate {
    const TABLE: Table = Table {
        name: "interview_templates",
        thing: "interview_template",
        title: "name",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        program_sets: &["is_shipped", "shipped_version"],
        ..Table::DEFAULTS
    };
}

/// The template that fits a seniority: its difficulty within the seed's band, the closest to the band's middle, then
/// the newest, the person's own before shipped ones (seed 004 InterviewTemplate).
///
/// # Errors
/// When the store cannot be read.
pub fn recommended(tx: &Tx<'_>, owner: Id<User>, level: SeniorityLevel) -> Result<Option<Id<InterviewTemplate>>> {
    let (low, high) = match level {
        SeniorityLevel::Entry => (1, 2),
        SeniorityLevel::Mid => (2, 3),
        SeniorityLevel::Senior => (3, 4),
        SeniorityLevel::Lead => (4, 5),
        SeniorityLevel::Executive => (3, 5),
    };
    Ok(tx
        .prepare_cached(
            "SELECT id FROM interview_templates WHERE user_id = ?1 AND difficulty BETWEEN ?2 AND ?3
             ORDER BY abs(difficulty * 2 - ?2 - ?3), is_shipped, created_at DESC, id DESC LIMIT 1",
        )?
        .query_row((owner, low, high), |row| row.get(0))
        .optional()?)
}
