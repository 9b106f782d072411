//! A text as it stood at one time (seed 002 content_versions).

use foothold_vault::Tx;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::content_generations::ContentGeneration;
use crate::account::users::User;
use crate::error::Result;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A text as it stood at one time (seed 002 content_versions).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContentVersion {
    pub id: Id<ContentVersion>,
    pub user_id: Id<User>,
    pub content_generation_id: Id<ContentGeneration>,
    pub version_number: i64,
    pub content: String,
    pub note: Option<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for ContentVersion {
    const TABLE: Table = Table {
        name: "content_versions",
        thing: "content_version",
        title: "id",
        order: "version_number DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create],
        program_sets: &["version_number"],
        set_once: &["content_generation_id", "content", "note"],
        ..Table::DEFAULTS
    };

    fn prepare(tx: &Tx<'_>, _owner: Id<User>, row: &mut Map<String, Value>) -> Result<()> {
        crate::record::number(tx, "content_versions", "content_generation_id", row)
    }
}
