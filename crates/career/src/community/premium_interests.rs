//! Somebody asked for the paid plan (seed 003 premuser).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// Somebody asked for the paid plan (seed 003 premuser).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PremiumInterest {
    pub id: Id<PremiumInterest>,
    pub user_id: Id<User>,
    pub full_name: String,
    pub email: String,
    pub phone: Option<String>,
    pub interest: Option<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for PremiumInterest {
    const TABLE: Table = Table {
        name: "premium_interests",
        thing: "premium_interest",
        title: "full_name",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        ..Table::DEFAULTS
    };
}
