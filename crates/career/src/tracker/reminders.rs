//! Something to do at a time.

use foothold_vault::{Operation, instant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::applications::Application;
use super::interviews::Interview;
use super::jobs::Job;
use crate::account::users::User;
use crate::command::Nothing;
use crate::error::Result;
use crate::record::{self, Owner, Record, Table, Verb};
use crate::store::Store;
use crate::values::{Id, Instant};

/// Something to do at a time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reminder {
    pub id: Id<Reminder>,
    pub user_id: Id<User>,
    pub job_id: Option<Id<Job>>,
    pub application_id: Option<Id<Application>>,
    pub interview_id: Option<Id<Interview>>,
    pub title: String,
    pub due_at: Instant,
    pub due_zone: Option<String>,
    pub fired_at: Option<Instant>,
    pub done_at: Option<Instant>,
    pub snoozed_until: Option<Instant>,
    pub notes: Option<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Reminder {
    const TABLE: Table = Table {
        name: "reminders",
        thing: "reminder",
        title: "title",
        order: "due_at",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        program_sets: &["fired_at"],
        ..Table::DEFAULTS
    };
}

/// Notes that every due reminder has been shown, and gives those that were not yet. Snoozed ones wait; those that came
/// due while the program was closed are given too.
///
/// # Errors
/// When the vault cannot be written.
pub fn fire_due(store: &Store, _: Nothing) -> Result<Vec<Reminder>> {
    let layout = store.vault.layout();
    let now = instant(store.vault.clock().now());
    let due = "SELECT id FROM reminders WHERE user_id = ?1 AND done_at IS NULL AND due_at <= ?2 \
               AND coalesce(snoozed_until, due_at) <= ?2 AND (fired_at IS NULL OR fired_at < snoozed_until) ORDER BY due_at";
    let find = |connection: &rusqlite::Connection| -> Result<Vec<Id<Reminder>>> {
        let mut statement = connection.prepare_cached(due)?;
        let ids = statement.query_map((store.owner(), &now), |row| row.get(0))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    };
    // Looking costs nothing; only what is found is written.
    if store.read(find)?.is_empty() {
        return Ok(Vec::new());
    }
    store.transact(Operation::background("operation.fire_reminders"), |tx| {
        let mut fired = Vec::new();
        for id in find(tx)? {
            tx.prepare_cached("UPDATE reminders SET fired_at = ?2 WHERE id = ?1")?
                .execute((id, &now))?;
            fired.push(record::get::<Reminder>(tx, &layout, store.owner(), id)?);
        }
        Ok(fired)
    })
}
