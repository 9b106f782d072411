//! Somebody asked for access to the API (seed 003 apiuser).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// Somebody asked for access to the API (seed 003 apiuser).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApiRegistration {
    pub id: Id<ApiRegistration>,
    pub user_id: Id<User>,
    pub full_name: String,
    pub email: String,
    pub phone: Option<String>,
    pub organization: Option<String>,
    pub work: Option<String>,
    pub benefits: Option<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for ApiRegistration {
    const TABLE: Table = Table {
        name: "api_registrations",
        thing: "api_registration",
        title: "full_name",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        ..Table::DEFAULTS
    };
}
