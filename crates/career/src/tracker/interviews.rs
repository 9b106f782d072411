//! One round of interviews for a job (seeds 001 Interview, 003 interview_rounds).

use foothold_vault::{Tx, instant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::applications::Application;
use super::jobs::Job;
use crate::account::users::User;
use crate::command::Nothing;
use crate::error::Result;
use crate::record::{self, Owner, Record, Table, Verb};
use crate::store::Store;
use crate::values::{Id, Instant};

/// One round of interviews for a job (seeds 001 Interview, 003 interview_rounds).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Interview {
    pub id: Id<Interview>,
    pub user_id: Id<User>,
    pub job_id: Id<Job>,
    pub application_id: Option<Id<Application>>,
    pub round_number: i64,
    pub r#type: InterviewType,
    pub scheduled_at: Option<Instant>,
    /// IANA zone in which the time was agreed.
    pub scheduled_zone: Option<String>,
    pub minutes: Option<i64>,
    pub completed_at: Option<Instant>,
    pub interviewer_name: Option<String>,
    pub interviewer_email: Option<String>,
    /// Address or link.
    pub place: Option<String>,
    pub status: InterviewStatus,
    pub outcome: InterviewOutcome,
    pub score: Option<i64>,
    pub feedback: Option<String>,
    pub notes: Option<String>,
    pub preparation: Vec<String>,
    /// SEQUENCE of the calendar entry (RFC 5545).
    pub calendar_sequence: i64,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Interview {
    const TABLE: Table = Table {
        name: "interviews",
        thing: "interview",
        title: "type",
        order: "scheduled_at",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        program_sets: &["calendar_sequence"],
        set_once: &["job_id"],
        ..Table::DEFAULTS
    };

    /// What a calendar shows has changed: its entry gets the next number.
    fn changed(&self, before: &Self, tx: &Tx<'_>) -> Result<()> {
        let shown = |round: &Self| {
            (
                round.scheduled_at.clone(),
                round.minutes,
                round.place.clone(),
                round.status,
                round.r#type,
            )
        };
        if shown(self) != shown(before) {
            tx.prepare_cached("UPDATE interviews SET calendar_sequence = calendar_sequence + 1 WHERE id = ?1")?
                .execute([self.id])?;
        }
        Ok(())
    }
}

/// The values of `interviews`'s interview type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum InterviewType {
    Phone,
    Video,
    Onsite,
    Technical,
    Behavioral,
    Panel,
    Final,
    PhoneScreening,
    JobAssessment,
    Hr,
}

/// The values of `interviews`'s interview status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum InterviewStatus {
    Scheduled,
    Completed,
    Cancelled,
    Rescheduled,
}

/// The values of `interviews`'s interview outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum InterviewOutcome {
    Pending,
    Passed,
    Failed,
}

/// An interview to come, with its job.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct UpcomingInterview {
    pub interview: Interview,
    pub job: Job,
}

/// Interviews after now whose outcome is PENDING, the next one first (seed 001); at most 200.
///
/// # Errors
/// When the store cannot be read.
pub fn upcoming(store: &Store, _: Nothing) -> Result<Vec<UpcomingInterview>> {
    let layout = store.vault.layout();
    let now = instant(store.vault.clock().now());
    store.read(|connection| {
        let mut ids = connection.prepare_cached(UPCOMING)?;
        let ids = ids
            .query_map(rusqlite::params![store.owner(), now], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?
            .collect::<rusqlite::Result<Vec<(Id<Interview>, Id<Job>)>>>()?;
        ids.into_iter()
            .map(|(interview, job)| {
                Ok(UpcomingInterview {
                    interview: record::get(connection, &layout, store.owner(), interview)?,
                    job: record::get(connection, &layout, store.owner(), job)?,
                })
            })
            .collect()
    })
}

/// The owner, now.
pub const UPCOMING: &str = "SELECT id, job_id FROM interviews
  WHERE user_id = ?1 AND outcome = 'PENDING' AND scheduled_at > ?2 AND status IN ('SCHEDULED', 'RESCHEDULED')
  ORDER BY scheduled_at LIMIT 200";
