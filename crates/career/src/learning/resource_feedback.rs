//! What the person thought of a resource (seed 002).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::career_resources::CareerResource;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// What the person thought of a resource (seed 002).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResourceFeedback {
    pub id: Id<ResourceFeedback>,
    pub user_id: Id<User>,
    pub resource_id: Id<CareerResource>,
    pub rating: Option<i64>,
    pub is_helpful: Option<bool>,
    pub comment: Option<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for ResourceFeedback {
    const TABLE: Table = Table {
        name: "resource_feedback",
        thing: "resource_feedback",
        title: "comment",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        set_once: &["resource_id"],
        natural_key: Some(&["resource_id"]),
        ..Table::DEFAULTS
    };
}
