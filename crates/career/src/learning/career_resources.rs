//! Something to learn from (seed 002 career_resources).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// Something to learn from (seed 002 career_resources).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CareerResource {
    pub id: Id<CareerResource>,
    pub user_id: Id<User>,
    pub title: String,
    pub description: Option<String>,
    pub r#type: Option<String>,
    pub provider: Option<String>,
    pub url: Option<String>,
    pub skills: Vec<String>,
    pub is_shipped: bool,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for CareerResource {
    const TABLE: Table = Table {
        name: "career_resources",
        thing: "career_resource",
        title: "title",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        program_sets: &["is_shipped"],
        ..Table::DEFAULTS
    };
}
