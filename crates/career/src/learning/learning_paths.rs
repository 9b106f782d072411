//! Resources in an order (seed 002 learning_paths).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// Resources in an order (seed 002 learning_paths).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LearningPath {
    pub id: Id<LearningPath>,
    pub user_id: Id<User>,
    pub name: String,
    pub description: Option<String>,
    pub is_shipped: bool,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for LearningPath {
    const TABLE: Table = Table {
        name: "learning_paths",
        thing: "learning_path",
        title: "name",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        program_sets: &["is_shipped"],
        ..Table::DEFAULTS
    };
}
