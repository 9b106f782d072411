//! A person's card put away (seed 003 archive_card).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A person's card put away (seed 003 archive_card).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ArchivedCard {
    pub id: Id<ArchivedCard>,
    pub user_id: Id<User>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub match_percentage: Option<String>,
    pub description: Option<String>,
    pub email: Option<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for ArchivedCard {
    const TABLE: Table = Table {
        name: "archived_cards",
        thing: "archived_card",
        title: "name",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        ..Table::DEFAULTS
    };
}
