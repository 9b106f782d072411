//! The ledger: one request the program made.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// The ledger: one request the program made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NetworkRequest {
    pub id: Id<NetworkRequest>,
    pub user_id: Id<User>,
    pub requested_at: Instant,
    pub purpose: String,
    pub method: String,
    pub host: String,
    /// Without the query, which may hold secrets.
    pub path: Option<String>,
    pub bytes_sent: i64,
    pub bytes_received: i64,
    pub status_code: Option<i64>,
    /// Forbidden by the switch or a limit: nothing was sent.
    pub is_refused: bool,
    pub error: Option<String>,
    pub milliseconds: Option<i64>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for NetworkRequest {
    const TABLE: Table = Table {
        name: "network_requests",
        thing: "network_request",
        title: "host",
        order: "requested_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get],
        program_sets: &[
            "requested_at",
            "purpose",
            "method",
            "host",
            "path",
            "bytes_sent",
            "bytes_received",
            "status_code",
            "is_refused",
            "error",
            "milliseconds",
        ],
        ..Table::DEFAULTS
    };
}
