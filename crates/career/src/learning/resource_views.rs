//! One look at a resource (seed 002).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::career_resources::CareerResource;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// One look at a resource (seed 002).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResourceView {
    pub id: Id<ResourceView>,
    pub user_id: Id<User>,
    pub resource_id: Id<CareerResource>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for ResourceView {
    const TABLE: Table = Table {
        name: "resource_views",
        thing: "resource_view",
        title: "id",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create],
        set_once: &["resource_id"],
        ..Table::DEFAULTS
    };
}
