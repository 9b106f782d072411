//! A use of a feature (seed 003).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A use of a feature (seed 003).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FeatureUse {
    pub id: Id<FeatureUse>,
    pub user_id: Id<User>,
    pub feature_name: String,
    pub action: String,
    pub metadata: Option<Value>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for FeatureUse {
    const TABLE: Table = Table {
        name: "feature_usage",
        thing: "feature_use",
        title: "feature_name",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create],
        set_once: &["feature_name", "action", "metadata"],
        ..Table::DEFAULTS
    };
}
