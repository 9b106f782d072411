//! A filter over jobs, kept under a name.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant, Position};

/// A filter over jobs, kept under a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SavedView {
    pub id: Id<SavedView>,
    pub user_id: Id<User>,
    pub name: String,
    pub view: JobView,
    pub filter: Value,
    pub sort: Value,
    pub columns: Vec<String>,
    pub position: Position,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for SavedView {
    const TABLE: Table = Table {
        name: "saved_views",
        thing: "saved_view",
        title: "name",
        order: "position",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        ..Table::DEFAULTS
    };
}

/// The values of `saved_views`'s job view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum JobView {
    Board,
    Table,
    Calendar,
    Timeline,
}
