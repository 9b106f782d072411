//! A job held (seeds 000 employment, 001 Experience).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant, PartialDate, Position};

/// A job held (seeds 000 employment, 001 Experience).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Employment {
    pub id: Id<Employment>,
    pub user_id: Id<User>,
    pub company_name: String,
    pub title: Option<String>,
    pub location: Option<String>,
    pub description: Option<String>,
    pub started_on: Option<PartialDate>,
    pub finished_on: Option<PartialDate>,
    pub is_current: bool,
    pub employment_type: Option<JobType>,
    pub achievements: Vec<String>,
    pub technologies: Vec<String>,
    pub company_url: Option<String>,
    pub details: Value,
    pub position: Position,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Employment {
    const TABLE: Table = Table {
        name: "employments",
        thing: "employment",
        title: "title",
        order: "position",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        ..Table::DEFAULTS
    };
}

/// The values of `employments`'s job type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum JobType {
    FullTime,
    PartTime,
    Contract,
    Internship,
    Temporary,
}
