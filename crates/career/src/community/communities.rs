//! A group of people (seed 003 communities).

use foothold_vault::Tx;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::account::users::User;
use crate::error::Result;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A group of people (seed 003 communities).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Community {
    pub id: Id<Community>,
    pub name: String,
    pub description: Option<String>,
    pub banner_image: Option<String>,
    /// NULL when its owner has left.
    pub created_by: Option<Id<User>>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Community {
    const TABLE: Table = Table {
        name: "communities",
        thing: "community",
        title: "name",
        order: "name",
        owner: Owner::Everybody,
        verbs: &[Verb::List, Verb::Get, Verb::Create],
        program_sets: &["created_by"],
        ..Table::DEFAULTS
    };

    fn prepare(_tx: &Tx<'_>, owner: Id<User>, row: &mut Map<String, Value>) -> Result<()> {
        row.insert("created_by".into(), json!(owner));
        Ok(())
    }
}
