//! A look at where the person stands (seed 001 Assessment).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A look at where the person stands (seed 001 Assessment).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    pub id: Id<Assessment>,
    pub user_id: Id<User>,
    pub title: Option<String>,
    pub r#type: String,
    pub results: Value,
    pub ai_insights: Option<Value>,
    pub recommendations: Vec<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Assessment {
    const TABLE: Table = Table {
        name: "assessments",
        thing: "assessment",
        title: "title",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        ..Table::DEFAULTS
    };
}
