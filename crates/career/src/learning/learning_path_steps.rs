//! One step of a path.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::career_resources::CareerResource;
use super::learning_paths::LearningPath;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant, Position};

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LearningPathStep {
    pub id: Id<LearningPathStep>,
    pub user_id: Id<User>,
    pub learning_path_id: Id<LearningPath>,
    pub resource_id: Option<Id<CareerResource>>,
    pub title: String,
    pub description: Option<String>,
    pub position: Position,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for LearningPathStep {
    const TABLE: Table = Table {
        name: "learning_path_steps",
        thing: "learning_path_step",
        title: "title",
        order: "position",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        set_once: &["learning_path_id"],
        ..Table::DEFAULTS
    };
}
