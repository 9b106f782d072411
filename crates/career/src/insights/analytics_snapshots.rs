//! Figures computed at one time (seed 002 analytics).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// Figures computed at one time (seed 002 analytics).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnalyticsSnapshot {
    pub id: Id<AnalyticsSnapshot>,
    pub user_id: Option<Id<User>>,
    pub r#type: String,
    pub figures: Value,
    pub generated_at: Instant,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for AnalyticsSnapshot {
    const TABLE: Table = Table {
        name: "analytics_snapshots",
        thing: "analytics_snapshot",
        title: "type",
        order: "generated_at DESC",
        owner: Owner::UserOrNobody,
        verbs: &[Verb::List, Verb::Get, Verb::Create],
        set_once: &["type", "figures", "generated_at"],
        ..Table::DEFAULTS
    };
}
