//! Which job sources a person wants (seed 002 user_job_preferences).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// Which job sources a person wants (seed 002 user_job_preferences).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UserJobPreferences {
    pub id: Id<UserJobPreferences>,
    pub user_id: Id<User>,
    pub preferred_sources: Vec<String>,
    pub disabled_sources: Vec<String>,
    pub preferences: Value,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for UserJobPreferences {
    const TABLE: Table = Table {
        name: "user_job_preferences",
        thing: "user_job_preferences",
        title: "id",
        order: "created_at",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        natural_key: Some(&[]),
        ..Table::DEFAULTS
    };
}
