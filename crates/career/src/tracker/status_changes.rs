//! One move of a job; the source of its stage and status (seed 001 StatusChange).

use foothold_vault::{Operation, Tx, instant};
use rusqlite::{Connection, OptionalExtension as _, params};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, json};

use super::jobs::Job;
use super::sent_packages;
use super::stages::{self, JobStatus, Stage};
use crate::account::users::User;
use crate::error::{Error, Result};
use crate::record::{self, Owner, Record, Table, Verb};
use crate::store::Store;
use crate::values::{Id, Instant, Position};

/// One move of a job; the source of its stage and status (seed 001 StatusChange).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StatusChange {
    pub id: Id<StatusChange>,
    pub user_id: Id<User>,
    pub job_id: Id<Job>,
    pub from_stage_id: Option<Id<Stage>>,
    pub from_status: Option<JobStatus>,
    pub to_stage_id: Id<Stage>,
    pub to_status: JobStatus,
    pub happened_at: Instant,
    pub note: Option<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for StatusChange {
    const TABLE: Table = Table {
        name: "status_changes",
        thing: "status_change",
        title: "to_status",
        order: "happened_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get],
        program_sets: &[
            "job_id",
            "from_stage_id",
            "from_status",
            "to_stage_id",
            "to_status",
            "happened_at",
            "note",
        ],
        ..Table::DEFAULTS
    };
}

/// Where a job goes on the board.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MoveJob {
    pub id: Id<Job>,
    /// The stage to move to; or its status, which means the first stage of it.
    #[serde(default)]
    pub stage_id: Option<Id<Stage>>,
    #[serde(default)]
    pub status: Option<JobStatus>,
    /// The job that it then stands behind; without it, at the end.
    #[serde(default)]
    pub after: Option<Id<Job>>,
    /// Put it first instead.
    #[serde(default)]
    pub to_top: bool,
    /// When it happened; now unless told.
    #[serde(default)]
    pub happened_at: Option<Instant>,
    #[serde(default)]
    pub note: Option<String>,
}

impl MoveJob {
    /// A move that says nothing but whom it moves.
    pub(super) fn of(id: Id<Job>) -> Self {
        Self {
            id,
            stage_id: None,
            status: None,
            after: None,
            to_top: false,
            happened_at: None,
            note: None,
        }
    }
}

/// Moves a job: the only writer of a job's stage and status, together with [`settle`]. Writes history if the stage
/// changes, and freezes what was sent when the job is first applied for.
///
/// # Errors
/// `row.not_found`; `input.invalid` without a place to move to.
pub fn move_job(store: &Store, input: MoveJob) -> Result<Job> {
    let before = store.read(|connection| Standing::of(connection, store.owner(), input.id))?;
    let name = json!({ "thing": "job", "name": before.title, "company": before.company, "status": input.status });
    store.transact(Operation::named("operation.move", name), |tx| {
        move_in(tx, store, &input)?;
        record::get(tx, tx.layout(), store.owner(), input.id)
    })
}

/// As [`move_job`], within an operation.
///
/// # Errors
/// As [`move_job`].
pub fn move_in(tx: &Tx<'_>, store: &Store, input: &MoveJob) -> Result<()> {
    let owner = store.owner();
    let job = Standing::of(tx, owner, input.id)?;
    let to = match (input.stage_id, input.status) {
        (Some(stage), _) => stage,
        (None, Some(status)) => stages::first_with(tx, owner, status)?,
        (None, None) => job.stage,
    };
    let status = stages::status_of(tx, owner, to)?;
    let position = place(tx, owner, &job, to, input)?;
    if to == job.stage {
        tx.prepare_cached("UPDATE jobs SET position = ?2, updated_at = ?3 WHERE id = ?1")?
            .execute(params![job.id, position, instant(tx.now())])?;
        return Ok(());
    }
    let happened_at = input
        .happened_at
        .as_ref()
        .map_or_else(|| instant(tx.now()), |at| at.as_str().to_owned());
    let line = Line {
        job: job.id,
        owner,
        from: Some((job.stage, &job.status)),
        to: (to, &status),
    };
    line.write(tx, &happened_at, input.note.as_deref())?;
    settle(tx, job.id, Some((to, &position)))?;
    if status == JobStatus::Applied.as_str() && !job.is_applied {
        let job = record::get::<Job>(tx, tx.layout(), owner, job.id)?;
        sent_packages::freeze(tx, store, &job, &happened_at)?;
    }
    Ok(())
}

/// Where a job stands on the board: what a move needs of it, without its posting.
struct Standing {
    id: Id<Job>,
    title: String,
    company: String,
    stage: Id<Stage>,
    status: String,
    position: Position,
    is_applied: bool,
}

impl Standing {
    fn of(connection: &Connection, owner: Id<User>, id: Id<Job>) -> Result<Self> {
        let found = connection
            .prepare_cached(
                "SELECT title, company, stage_id, status, position, applied_at IS NOT NULL FROM jobs WHERE id = ?1 AND user_id = ?2",
            )?
            .query_row((id, owner), |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get::<_, String>(4)?, row.get(5)?))
            })
            .optional()?;
        let Some((title, company, stage, status, position, is_applied)) = found else {
            return Err(Error::not_found("job", &id.to_string()));
        };
        let position = Position::parse(&position)
            .map_err(|why| Error::new("row.unreadable", why, json!({ "column": "position" })))?;
        Ok(Self {
            id,
            title,
            company,
            stage,
            status,
            position,
            is_applied,
        })
    }
}

/// The first line of a job's history.
///
/// # Errors
/// When it cannot be written.
pub(super) fn first(tx: &Tx<'_>, job: &Job) -> Result<()> {
    let line = Line {
        job: job.id,
        owner: job.user_id,
        from: None,
        to: (job.stage_id, job.status.as_str()),
    };
    line.write(tx, job.created_at.as_str(), None)
}

/// A line of a job's history, by stages and statuses.
struct Line<'a> {
    job: Id<Job>,
    owner: Id<User>,
    from: Option<(Id<Stage>, &'a str)>,
    to: (Id<Stage>, &'a str),
}

impl Line<'_> {
    fn write(&self, tx: &Tx<'_>, happened_at: &str, note: Option<&str>) -> Result<()> {
        tx.prepare_cached(
            "INSERT INTO status_changes
               (id, user_id, job_id, from_stage_id, from_status, to_stage_id, to_status, happened_at, note, created_at, updated_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10)",
        )?
        .execute(params![
            tx.new_id().to_string(),
            self.owner,
            self.job,
            self.from.map(|(stage, _)| stage),
            self.from.map(|(_, status)| status),
            self.to.0,
            self.to.1,
            happened_at,
            note,
            instant(tx.now())
        ])?;
        Ok(())
    }
}

const NEWEST: &str =
    "SELECT to_stage_id, to_status FROM status_changes WHERE job_id = ?1 ORDER BY happened_at DESC, id DESC LIMIT 1";

/// Makes a job's stage, status and time of application what its history says. If that is the stage of `place`, the job
/// takes the position in it; a move dated before the newest one is history only, and the job stays where it is.
///
/// # Errors
/// When it cannot be written.
fn settle(tx: &Tx<'_>, job: Id<Job>, place: Option<(Id<Stage>, &Position)>) -> Result<()> {
    let newest: Option<(Id<Stage>, String)> = tx
        .prepare_cached(NEWEST)?
        .query_row([job], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((stage, status)) = newest else { return Ok(()) };
    let position = place.filter(|(of, _)| *of == stage).map(|(_, position)| position);
    tx.prepare_cached(
        "UPDATE jobs SET stage_id = ?2, status = ?3, updated_at = ?4, position = coalesce(?5, position),
           applied_at = (SELECT min(happened_at) FROM status_changes WHERE job_id = ?1 AND to_status = 'APPLIED')
         WHERE id = ?1",
    )?
    .execute(params![job, stage, status, instant(tx.now()), position])?;
    Ok(())
}

/// Corrects a line of the history: when it happened, and the note.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CorrectStatusChange {
    pub id: Id<StatusChange>,
    #[serde(default)]
    pub happened_at: Option<Instant>,
    #[serde(default)]
    pub note: Option<String>,
}

/// Back-dates a line of the history, or changes its note; the job's stage follows.
///
/// # Errors
/// `row.not_found`.
pub fn correct(store: &Store, input: CorrectStatusChange) -> Result<StatusChange> {
    let name = json!({ "thing": "status_change", "name": "" });
    store.transact(Operation::named("operation.change", name), |tx| {
        let before = record::row_to_change::<StatusChange>(tx, store.owner(), input.id)?;
        let mut change = Map::new();
        if let Some(at) = &input.happened_at {
            change.insert("happened_at".into(), json!(at));
        }
        if let Some(note) = &input.note {
            change.insert("note".into(), json!(note));
        }
        let made: StatusChange = record::update(tx, store.owner(), &before, change)?;
        settle(tx, made.job_id, None)?;
        Ok(made)
    })
}

/// Takes a wrong line out of the history; the job's stage follows. The only line of a job stays.
///
/// # Errors
/// `row.not_found`, `rule.last_status_change`.
pub fn remove(store: &Store, input: record::Get<StatusChange>) -> Result<record::Deleted> {
    let name = json!({ "thing": "status_change", "name": "" });
    store.transact(Operation::named("operation.delete", name), |tx| {
        let line: StatusChange = record::get(tx, tx.layout(), store.owner(), input.id)?;
        let lines: i64 = tx
            .prepare_cached("SELECT count(*) FROM status_changes WHERE job_id = ?1")?
            .query_row([line.job_id], |row| row.get(0))?;
        if lines < 2 {
            return Err(Error::new(
                "rule.last_status_change",
                "A job keeps at least one line of its history.",
                json!({}),
            ));
        }
        tx.prepare_cached("DELETE FROM status_changes WHERE id = ?1")?
            .execute([line.id])?;
        settle(tx, line.job_id, None)?;
        Ok(record::Deleted { deleted: 1 })
    })
}

/// The order of a job among those of its stage.
fn place(tx: &Tx<'_>, owner: Id<User>, job: &Standing, stage: Id<Stage>, input: &MoveJob) -> Result<Position> {
    let position = |sql: &str, than: Option<&Position>| -> Result<Option<Position>> {
        let found: Option<String> = tx
            .prepare_cached(sql)?
            .query_row(params![owner, stage, than, job.id], |row| row.get(0))
            .optional()?
            .flatten();
        Ok(found.and_then(|text| Position::parse(&text).ok()))
    };
    const FIRST_AFTER: &str = "SELECT position FROM jobs WHERE user_id = ?1 AND stage_id = ?2 AND position > coalesce(?3, '') AND id <> ?4 ORDER BY position LIMIT 1";
    if input.to_top {
        let first = position(FIRST_AFTER, None)?;
        return Ok(Position::between(None, first.as_ref()));
    }
    if let Some(after) = input.after {
        let before = Standing::of(tx, owner, after)?;
        if before.stage == stage {
            let next = position(FIRST_AFTER, Some(&before.position))?;
            return Ok(Position::between(Some(&before.position), next.as_ref()));
        }
    }
    if stage == job.stage {
        return Ok(job.position.clone());
    }
    last_position(tx, owner, stage)
}

/// A place behind all jobs of a stage.
///
/// # Errors
/// When the store cannot be read.
pub(super) fn last_position(tx: &Tx<'_>, owner: Id<User>, stage: Id<Stage>) -> Result<Position> {
    let last: Option<String> = tx
        .prepare_cached("SELECT max(position) FROM jobs WHERE user_id = ?1 AND stage_id = ?2")?
        .query_row((owner, stage), |row| row.get(0))?;
    Ok(Position::between(
        last.and_then(|text| Position::parse(&text).ok()).as_ref(),
        None,
    ))
}

/// Jobs whose stage or status is not what their history says.
pub(super) fn unsettled(connection: &Connection) -> foothold_vault::Result<Vec<(String, String)>> {
    let mut rows = connection.prepare(
        "WITH newest AS (
           SELECT job_id, to_stage_id, to_status,
                  row_number() OVER (PARTITION BY job_id ORDER BY happened_at DESC, id DESC) AS place
           FROM status_changes
         )
         SELECT 'jobs', jobs.id FROM jobs LEFT JOIN newest ON newest.job_id = jobs.id AND newest.place = 1
         WHERE newest.to_stage_id IS NOT jobs.stage_id OR newest.to_status IS NOT jobs.status",
    )?;
    let rows = rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
}

/// Makes every job what its history says; a job that lost its history gets a first line from what it shows.
pub(super) fn settle_all(tx: &Tx<'_>) -> foothold_vault::Result<()> {
    for (_, job) in unsettled(tx)? {
        let newest: Option<(String, String)> = tx
            .query_row(NEWEST, [&job], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        match newest {
            Some((stage, status)) => {
                tx.execute(
                    "UPDATE jobs SET stage_id = ?2, status = ?3 WHERE id = ?1",
                    [&job, &stage, &status],
                )?;
            }
            None => {
                tx.execute(
                    "INSERT INTO status_changes (id, user_id, job_id, to_stage_id, to_status, happened_at)
                     SELECT ?2, user_id, id, stage_id, status, created_at FROM jobs WHERE id = ?1",
                    [&job, &tx.new_id().to_string()],
                )?;
            }
        }
    }
    Ok(())
}
