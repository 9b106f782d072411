use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};

use foothold_vault::{Clock, Committed, Operation, Schema, SystemClock, Tx, Vault};
use rusqlite::Connection;

use crate::account::users::User;
use crate::error::{Error, Result};
use crate::values::Id;

mod migrations {
    refinery::embed_migrations!("../../migrations");
}

/// What the vault holds: every area's tables, and the rules across rows that `check` verifies.
pub const SCHEMA: Schema = Schema {
    migrations: migrations::migrations::runner,
    program: env!("CARGO_PKG_VERSION"),
    oldest_program: 1,
    is_unreleased: true,
    found: crate::account::found,
    checks: crate::tracker::CHECKS,
    copies: &["sent_package"],
};

/// A vault and the person it belongs to. Every command body gets one; every query is scoped by its owner.
#[derive(Debug)]
pub struct Store {
    pub vault: Vault,
    owner: RwLock<Id<User>>,
}

impl Store {
    /// Opens the vault at `path`, or makes one where nothing is.
    ///
    /// # Errors
    /// One of the `vault.…` codes.
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_with(path, Arc::new(SystemClock))
    }

    /// As [`Store::open`], with the source of time and ids given.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_with(path: &Path, clock: Arc<dyn Clock>) -> Result<Self> {
        Self::of(Vault::open_with(path, SCHEMA, clock)?)
    }

    /// Opens a vault that must be there.
    ///
    /// # Errors
    /// `vault.missing`, and as [`Store::open`].
    pub fn open_existing(path: &Path) -> Result<Self> {
        Self::of(Vault::open_existing(path, SCHEMA, Arc::new(SystemClock))?)
    }

    fn of(vault: Vault) -> Result<Self> {
        let owner = RwLock::new(owner_of(&vault)?);
        Ok(Self { vault, owner })
    }

    /// Reads again whose vault this is, after everything in it was replaced.
    ///
    /// # Errors
    /// `vault.ownerless`.
    pub(crate) fn read_owner(&self) -> Result<()> {
        let owner = owner_of(&self.vault)?;
        *self.owner.write().unwrap_or_else(PoisonError::into_inner) = owner;
        Ok(())
    }

    /// Whose vault this is.
    pub fn owner(&self) -> Id<User> {
        *self.owner.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads the store.
    ///
    /// # Errors
    /// Whatever `work` returns.
    pub fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.vault.read(work)
    }

    /// Changes the store as one operation.
    ///
    /// # Errors
    /// Whatever `work` returns; nothing was changed then.
    pub fn transact<T>(&self, operation: Operation, work: impl FnOnce(&Tx<'_>) -> Result<T>) -> Result<T> {
        Ok(self.vault.transact(operation, work)?).map(|Committed { value, .. }| value)
    }
}

fn owner_of(vault: &Vault) -> Result<Id<User>> {
    let owner = vault.fact("owner_id")?.and_then(|id| id.parse().ok());
    owner.ok_or_else(|| {
        Error::new(
            "vault.ownerless",
            "The vault does not say whose it is.",
            serde_json::json!({}),
        )
    })
}
