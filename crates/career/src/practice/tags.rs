//! A word to find questions and templates by (seed 004 Tag).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A word to find questions and templates by (seed 004 Tag).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tag {
    pub id: Id<Tag>,
    pub user_id: Id<User>,
    pub name: String,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Tag {
    const TABLE: Table = Table {
        name: "tags",
        thing: "tag",
        title: "name",
        order: "name",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        ..Table::DEFAULTS
    };
}
