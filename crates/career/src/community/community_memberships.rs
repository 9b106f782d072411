//! A person in a community (seed 003 community_memberships).

use foothold_vault::Operation;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::communities::Community;
use crate::account::users::User;
use crate::error::{Error, Result};
use crate::record::{self, Owner, Record, Table, Verb};
use crate::store::Store;
use crate::values::{Id, Instant};

/// A person in a community (seed 003 community_memberships).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CommunityMembership {
    pub id: Id<CommunityMembership>,
    pub user_id: Id<User>,
    pub community_id: Id<Community>,
    pub status: MembershipStatus,
    pub joined_at: Instant,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for CommunityMembership {
    const TABLE: Table = Table {
        name: "community_memberships",
        thing: "community_membership",
        title: "status",
        order: "joined_at",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Delete],
        program_sets: &["status", "joined_at"],
        set_once: &["community_id"],
        natural_key: Some(&["community_id"]),
        ..Table::DEFAULTS
    };
}

/// The values of `community_memberships`'s membership status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MembershipStatus {
    Pending,
    Approved,
}

/// Approves a membership; whoever made the community may.
///
/// # Errors
/// `row.not_found`, `role.forbidden`.
pub fn approve(store: &Store, input: record::Get<CommunityMembership>) -> Result<CommunityMembership> {
    store.transact(Operation::named("operation.approve_member", json!({})), |tx| {
        let membership: CommunityMembership = record::get_any(tx, tx.layout(), input.id)?;
        let made_by_owner = tx
            .prepare_cached("SELECT 1 FROM communities WHERE id = ?1 AND created_by = ?2")?
            .exists((membership.community_id, store.owner()))?;
        if !made_by_owner {
            return Err(Error::new(
                "role.forbidden",
                "Only the person who made the community may do this.",
                json!({}),
            ));
        }
        tx.execute(
            "UPDATE community_memberships SET status = 'APPROVED', updated_at = ?2 WHERE id = ?1",
            (input.id, foothold_vault::instant(tx.now())),
        )?;
        record::get_any(tx, tx.layout(), input.id)
    })
}
