//! A course of study (seeds 000 education, 001 Education).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant, PartialDate, Position};

/// A course of study (seeds 000 education, 001 Education).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Education {
    pub id: Id<Education>,
    pub user_id: Id<User>,
    pub institution_name: String,
    pub degree: Option<String>,
    pub major: Option<String>,
    pub minor: Option<String>,
    pub gpa: Option<f64>,
    pub gpa_scale: Option<f64>,
    /// The grade in words: "2:1", "Merit", "summa cum laude".
    pub grade: Option<String>,
    pub location: Option<String>,
    pub description: Option<String>,
    pub courses: Vec<String>,
    pub started_on: Option<PartialDate>,
    pub finished_on: Option<PartialDate>,
    pub is_current: bool,
    pub details: Value,
    pub position: Position,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Education {
    const TABLE: Table = Table {
        name: "educations",
        thing: "education",
        title: "institution_name",
        order: "position",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        ..Table::DEFAULTS
    };
}
