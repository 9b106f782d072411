//! Something that was done (seed 003 user_activity_logs).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// Something that was done (seed 003 user_activity_logs).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActivityLogEntry {
    pub id: Id<ActivityLogEntry>,
    pub user_id: Id<User>,
    pub action_type: String,
    pub action_category: String,
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub metadata: Option<Value>,
    pub ip_address: Option<String>,
    pub user_agent: Option<String>,
    pub session_id: Option<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for ActivityLogEntry {
    const TABLE: Table = Table {
        name: "activity_log",
        thing: "activity_log_entry",
        title: "action_type",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create],
        set_once: &[
            "action_type",
            "action_category",
            "resource_type",
            "resource_id",
            "metadata",
            "ip_address",
            "user_agent",
            "session_id",
        ],
        ..Table::DEFAULTS
    };
}
