//! A posting of the shared board (seed 003 jobs, remote_jobs and part_time_jobs in one).

use foothold_vault::Tx;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::account::users::User;
use crate::error::Result;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A posting of the shared board (seed 003 jobs, remote_jobs and part_time_jobs in one).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BoardJob {
    pub id: Id<BoardJob>,
    pub board: Board,
    /// The posting's key on the board it came from.
    pub board_key: Option<String>,
    pub job_title: Option<String>,
    pub employer_name: Option<String>,
    pub employer_logo: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
    pub region: Option<String>,
    pub posted_at: Option<Instant>,
    pub apply_url: Option<String>,
    pub employment_type: Option<String>,
    pub description: Option<String>,
    pub is_remote: Option<bool>,
    pub min_salary_text: Option<String>,
    pub max_salary_text: Option<String>,
    pub salary_period: Option<String>,
    pub searched_at: Option<Instant>,
    pub posted_by: Option<PostedBy>,
    pub posted_by_user_id: Option<Id<User>>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for BoardJob {
    const TABLE: Table = Table {
        name: "board_jobs",
        thing: "board_job",
        title: "job_title",
        order: "created_at DESC",
        owner: Owner::Everybody,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Delete],
        set_once: &[
            "board",
            "board_key",
            "job_title",
            "employer_name",
            "employer_logo",
            "city",
            "state",
            "country",
            "region",
            "posted_at",
            "apply_url",
            "employment_type",
            "description",
            "is_remote",
            "min_salary_text",
            "max_salary_text",
            "salary_period",
            "searched_at",
            "posted_by",
            "posted_by_user_id",
        ],
        ..Table::DEFAULTS
    };

    /// Each of the seed's three tables has defaults of its own (seed 003).
    fn prepare(_tx: &Tx<'_>, owner: Id<User>, row: &mut Map<String, Value>) -> Result<()> {
        let missing = |row: &Map<String, Value>, column: &str| row.get(column).is_none_or(Value::is_null);
        match row.get("board").and_then(Value::as_str) {
            Some("REMOTE") if missing(row, "is_remote") => {
                row.insert("is_remote".into(), true.into());
            }
            Some("PART_TIME") if missing(row, "employment_type") => {
                row.insert("employment_type".into(), "Part-time".into());
            }
            _ => {}
        }
        if missing(row, "posted_by_user_id") {
            row.insert("posted_by_user_id".into(), json!(owner));
        }
        Ok(())
    }
}

/// The values of `board_jobs`'s board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Board {
    General,
    Remote,
    PartTime,
}

/// The values of `board_jobs`'s posted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PostedBy {
    Alumni,
    CareerTeam,
    External,
}
