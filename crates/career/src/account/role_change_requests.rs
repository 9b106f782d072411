//! A person asks for another role (seed 004 RoleChangeRequest).

use foothold_vault::Operation;
use rusqlite::params;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::users::{self, User, UserRole};
use crate::error::{Error, Result};
use crate::record::{self, Owner, Record, Table, Verb};
use crate::store::Store;
use crate::values::{Id, Instant};

/// A person asks for another role (seed 004 RoleChangeRequest).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleChangeRequest {
    pub id: Id<RoleChangeRequest>,
    pub user_id: Id<User>,
    pub requested_role: UserRole,
    pub reason: Option<String>,
    pub status: DecisionStatus,
    pub decided_by: Option<Id<User>>,
    pub decided_at: Option<Instant>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for RoleChangeRequest {
    const TABLE: Table = Table {
        name: "role_change_requests",
        thing: "role_change_request",
        title: "requested_role",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create],
        program_sets: &["status", "decided_by", "decided_at"],
        set_once: &["requested_role", "reason"],
        ..Table::DEFAULTS
    };
}

/// The values of `role_change_requests`'s decision status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DecisionStatus {
    Pending,
    Accepted,
    Rejected,
}

/// An administrator's answer.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Decide {
    pub id: Id<RoleChangeRequest>,
    pub status: DecisionStatus,
}

/// Accepts or rejects a request; accepting sets the role (seed 004: only administrators manage roles).
///
/// # Errors
/// `role.forbidden`, `row.not_found`, `rule.already_decided`.
pub fn decide(store: &Store, input: Decide) -> Result<RoleChangeRequest> {
    store.transact(Operation::named("operation.decide_role", json!({})), |tx| {
        users::require_admin(tx, store.owner())?;
        let request: RoleChangeRequest = record::get_any(tx, tx.layout(), input.id)?;
        if request.status != DecisionStatus::Pending || input.status == DecisionStatus::Pending {
            return Err(Error::rule("already_decided", "This request has been decided.", json!({})));
        }
        let now = foothold_vault::instant(tx.now());
        tx.execute(
            "UPDATE role_change_requests SET status = ?2, decided_by = ?3, decided_at = ?4, updated_at = ?4 WHERE id = ?1",
            params![input.id, json!(input.status).as_str(), store.owner(), now],
        )?;
        if input.status == DecisionStatus::Accepted {
            let role = json!(request.requested_role);
            tx.execute("UPDATE users SET role = ?2, updated_at = ?3 WHERE id = ?1", params![request.user_id, role.as_str(), now])?;
        }
        record::get_any(tx, tx.layout(), input.id)
    })
}
