//! Several jobs at once: one operation, one undo.

use foothold_vault::Operation;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::jobs::Job;
use super::stages::{JobStatus, Stage};
use super::status_changes::{self, MoveJob};
use crate::error::{Error, Result};
use crate::record;
use crate::store::Store;
use crate::values::Id;

/// The most jobs that one call may name.
const MOST: usize = 1_000;

/// Which jobs to move, and where to: a stage, or the first stage of a status.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MoveJobs {
    pub ids: Vec<Id<Job>>,
    #[serde(default)]
    pub stage_id: Option<Id<Stage>>,
    #[serde(default)]
    pub status: Option<JobStatus>,
}

/// Which jobs to change, and the columns that all of them get.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeJobs {
    pub ids: Vec<Id<Job>>,
    pub change: Map<String, Value>,
}

#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct ChangedJobs {
    pub changed: u64,
}

/// Moves several jobs to the end of a stage, in the order given.
///
/// # Errors
/// As `jobs.move`; nothing was moved then.
pub fn move_many(store: &Store, input: MoveJobs) -> Result<ChangedJobs> {
    check_count(input.ids.len())?;
    store.transact(
        Operation::named("operation.move_many", json!({ "count": input.ids.len() })),
        |tx| {
            for id in &input.ids {
                let one = MoveJob {
                    stage_id: input.stage_id,
                    status: input.status,
                    ..MoveJob::of(*id)
                };
                status_changes::move_in(tx, store, &one)?;
            }
            Ok(ChangedJobs {
                changed: input.ids.len() as u64,
            })
        },
    )
}

/// Gives several jobs the same values in the named columns.
///
/// # Errors
/// As `jobs.change`; nothing was changed then.
pub fn change_many(store: &Store, input: ChangeJobs) -> Result<ChangedJobs> {
    check_count(input.ids.len())?;
    record::check_changeable::<Job>(&store.vault.layout(), &input.change)?;
    let columns: Vec<&str> = input.change.keys().map(String::as_str).collect();
    let name = json!({ "count": input.ids.len(), "columns": columns });
    store.transact(Operation::named("operation.change_many", name), |tx| {
        for id in &input.ids {
            let before = record::row_to_change::<Job>(tx, store.owner(), *id)?;
            record::update::<Job>(tx, store.owner(), &before, input.change.clone())?;
        }
        Ok(ChangedJobs {
            changed: input.ids.len() as u64,
        })
    })
}

fn check_count(count: usize) -> Result<()> {
    if (1..=MOST).contains(&count) {
        return Ok(());
    }
    Err(Error::new(
        "input.invalid",
        format!("Name between 1 and {MOST} jobs."),
        json!({ "count": count, "most": MOST }),
    ))
}
