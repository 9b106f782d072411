//! A language model the person may use. The key lies in the keyring, never here.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant, Position};

/// A language model the person may use. The key lies in the keyring, never here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ModelSetup {
    pub id: Id<ModelSetup>,
    pub user_id: Id<User>,
    pub name: String,
    pub provider: String,
    pub model: String,
    pub base_url: Option<String>,
    pub purpose: Option<String>,
    pub is_default: bool,
    pub settings: Value,
    pub position: Position,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for ModelSetup {
    const TABLE: Table = Table {
        name: "model_setups",
        thing: "model_setup",
        title: "name",
        order: "position",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        ..Table::DEFAULTS
    };
}
