//! Something the person can do (seeds 000 skill, 001 Skill).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant, PartialDate, Position};

/// Something the person can do (seeds 000 skill, 001 Skill).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Skill {
    pub id: Id<Skill>,
    pub user_id: Id<User>,
    pub title: String,
    pub category: Option<String>,
    pub description: Option<String>,
    pub level: Option<SkillLevel>,
    pub years_experience: Option<i64>,
    pub last_used_on: Option<PartialDate>,
    pub skill_type: Option<String>,
    /// Id in the compiled taxonomy; NULL for the person's own skills.
    pub taxonomy_id: Option<String>,
    pub aliases: Vec<String>,
    pub details: Value,
    pub position: Position,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Skill {
    const TABLE: Table = Table {
        name: "skills",
        thing: "skill",
        title: "title",
        order: "position",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        ..Table::DEFAULTS
    };
}

/// The values of `skills`'s skill level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SkillLevel {
    Beginner,
    Intermediate,
    Advanced,
    Expert,
}
