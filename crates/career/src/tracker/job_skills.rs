//! A skill that a posting names.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::jobs::Job;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A skill that a posting names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct JobSkill {
    pub id: Id<JobSkill>,
    pub user_id: Id<User>,
    pub job_id: Id<Job>,
    pub name: String,
    pub taxonomy_id: Option<String>,
    pub need: SkillNeed,
    /// Offset of the first character in the posting's text.
    pub text_start: Option<i64>,
    /// Offset after the last character.
    pub text_end: Option<i64>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for JobSkill {
    const TABLE: Table = Table {
        name: "job_skills",
        thing: "job_skill",
        title: "name",
        order: "created_at",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        set_once: &["job_id"],
        ..Table::DEFAULTS
    };
}

/// The values of `job_skills`'s skill need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SkillNeed {
    Must,
    Nice,
}
