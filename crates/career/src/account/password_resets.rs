//! A request to set a new password; the token is kept as a hash (seed 003 password_reset_tokens).

use foothold_vault::{Operation, content_key, instant};
use rusqlite::params;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::users::User;
use crate::error::Result;
use crate::record::{self, Owner, Record, Table, Verb};
use crate::store::Store;
use crate::values::{Id, Instant};

/// A request to set a new password; the token is kept as a hash (seed 003 password_reset_tokens).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PasswordReset {
    pub id: Id<PasswordReset>,
    pub user_id: Id<User>,
    pub expires_at: Instant,
    pub used_at: Option<Instant>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for PasswordReset {
    const TABLE: Table = Table {
        name: "password_resets",
        thing: "password_reset",
        title: "id",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get],
        program_sets: &["expires_at", "used_at"],
        hidden: &["token_hash"],
        ..Table::DEFAULTS
    };
}

/// A reset that was asked for; the token itself goes to the person, its hash stays.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RequestReset {
    pub token: String,
    pub expires_at: Instant,
}

/// Keeps the hash of a reset token (seed 003 password_reset_tokens).
///
/// # Errors
/// `field.taken` for a token that was used before.
pub fn request(store: &Store, input: RequestReset) -> Result<PasswordReset> {
    store.transact(Operation::background("operation.password_reset"), |tx| {
        let id = Id::new(tx.new_id());
        tx.execute(
            "INSERT INTO password_resets (id, user_id, token_hash, expires_at, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?5)",
            params![id, store.owner(), content_key(input.token.as_bytes()), input.expires_at, instant(tx.now())],
        )?;
        record::get(tx, tx.layout(), store.owner(), id)
    })
}
