//! A skill that an experience shows (seed 000 experience_skill).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::experiences::Experience;
use super::skills::Skill;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A skill that an experience shows (seed 000 experience_skill).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExperienceSkill {
    pub id: Id<ExperienceSkill>,
    pub user_id: Id<User>,
    pub experience_id: Id<Experience>,
    pub skill_id: Id<Skill>,
    pub proficiency_demonstrated: Option<String>,
    pub prominence: Option<String>,
    pub usage_notes: Option<String>,
    pub extraction_method: Option<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for ExperienceSkill {
    const TABLE: Table = Table {
        name: "experience_skills",
        thing: "experience_skill",
        title: "id",
        order: "created_at",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        set_once: &["experience_id", "skill_id"],
        natural_key: Some(&["experience_id", "skill_id"]),
        ..Table::DEFAULTS
    };
}
