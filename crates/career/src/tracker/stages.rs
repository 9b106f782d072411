//! A column of the board: a name, a colour and a place for one of the eight statuses of seed 001.

use foothold_vault::Tx;
use rusqlite::OptionalExtension as _;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::users::User;
use crate::error::{Error, Result};
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant, Position};

/// A column of the board: a name, a colour and a place for one of the eight statuses of seed 001.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    pub id: Id<Stage>,
    pub user_id: Id<User>,
    pub name: String,
    pub color: Option<String>,
    pub icon: Option<String>,
    pub status: JobStatus,
    pub is_hidden: bool,
    /// Days after which a follow-up is suggested.
    pub follow_up_days: Option<i64>,
    pub position: Position,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Stage {
    const TABLE: Table = Table {
        name: "stages",
        thing: "stage",
        title: "name",
        order: "position",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        set_once: &["status"],
        ..Table::DEFAULTS
    };
}

/// The values of `stages`'s job status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum JobStatus {
    Interested,
    Applied,
    InterviewScheduled,
    InterviewCompleted,
    OfferReceived,
    Rejected,
    Accepted,
    Withdrawn,
}

impl JobStatus {
    pub const ALL: [Self; 8] = [
        Self::Interested,
        Self::Applied,
        Self::InterviewScheduled,
        Self::InterviewCompleted,
        Self::OfferReceived,
        Self::Rejected,
        Self::Accepted,
        Self::Withdrawn,
    ];

    /// As the column holds it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Interested => "INTERESTED",
            Self::Applied => "APPLIED",
            Self::InterviewScheduled => "INTERVIEW_SCHEDULED",
            Self::InterviewCompleted => "INTERVIEW_COMPLETED",
            Self::OfferReceived => "OFFER_RECEIVED",
            Self::Rejected => "REJECTED",
            Self::Accepted => "ACCEPTED",
            Self::Withdrawn => "WITHDRAWN",
        }
    }
}

/// The first stage of a status, in the person's order.
///
/// # Errors
/// `rule.stage_missing` when the person has deleted all of them.
pub fn first_with(tx: &Tx<'_>, owner: Id<User>, status: JobStatus) -> Result<Id<Stage>> {
    tx.prepare_cached(
        "SELECT id FROM stages WHERE user_id = ?1 AND status = ?2 ORDER BY is_hidden, position, id LIMIT 1",
    )?
    .query_row((owner, status.as_str()), |row| row.get(0))
    .optional()?
    .ok_or_else(|| {
        let message = "There is no stage for this status. Add one first.";
        Error::rule(
            "stage_missing",
            message,
            serde_json::json!({ "status": status.as_str() }),
        )
    })
}

/// The status that a stage of the person stands for.
///
/// # Errors
/// `row.not_found`.
pub fn status_of(tx: &Tx<'_>, owner: Id<User>, stage: Id<Stage>) -> Result<String> {
    tx.prepare_cached("SELECT status FROM stages WHERE id = ?1 AND user_id = ?2")?
        .query_row((stage, owner), |row| row.get(0))
        .optional()?
        .ok_or_else(|| Error::not_found("stage", &stage.to_string()))
}
