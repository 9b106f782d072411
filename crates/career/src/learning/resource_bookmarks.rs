//! A resource kept for later (seed 002).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::career_resources::CareerResource;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A resource kept for later (seed 002).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResourceBookmark {
    pub id: Id<ResourceBookmark>,
    pub user_id: Id<User>,
    pub resource_id: Id<CareerResource>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for ResourceBookmark {
    const TABLE: Table = Table {
        name: "resource_bookmarks",
        thing: "resource_bookmark",
        title: "id",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Delete],
        set_once: &["resource_id"],
        natural_key: Some(&["resource_id"]),
        ..Table::DEFAULTS
    };
}
