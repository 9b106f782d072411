//! What can be done, and whether it is kept (seed 003).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::activity_categories::ActivityCategory;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// What can be done, and whether it is kept (seed 003).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActivityType {
    pub id: Id<ActivityType>,
    pub user_id: Id<User>,
    pub category_id: Option<Id<ActivityCategory>>,
    pub name: String,
    pub description: Option<String>,
    pub is_tracked: bool,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for ActivityType {
    const TABLE: Table = Table {
        name: "activity_types",
        thing: "activity_type",
        title: "name",
        order: "name",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        ..Table::DEFAULTS
    };
}
