//! A certificate or licence (seed 001 Certification).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant, PartialDate, Position};

/// A certificate or licence (seed 001 Certification).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Certification {
    pub id: Id<Certification>,
    pub user_id: Id<User>,
    pub name: String,
    pub issuer: Option<String>,
    pub issued_on: Option<PartialDate>,
    pub expires_on: Option<PartialDate>,
    pub credential_id: Option<String>,
    pub url: Option<String>,
    pub description: Option<String>,
    pub position: Position,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Certification {
    const TABLE: Table = Table {
        name: "certifications",
        thing: "certification",
        title: "name",
        order: "position",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        ..Table::DEFAULTS
    };
}
