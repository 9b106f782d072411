//! The practice of one day; at most one a person and local day (seed 003 daily_interviews).

use foothold_vault::Tx;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::account::users::User;
use crate::error::{Error, Result};
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Day, Id, Instant};

/// The practice of one day; at most one a person and local day (seed 003 daily_interviews).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DailyInterview {
    pub id: Id<DailyInterview>,
    pub user_id: Id<User>,
    pub interview_on: Day,
    pub category: Option<String>,
    pub is_completed: bool,
    pub completed_at: Option<Instant>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for DailyInterview {
    const TABLE: Table = Table {
        name: "daily_interviews",
        thing: "daily_interview",
        title: "category",
        order: "interview_on DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change],
        set_once: &["interview_on"],
        natural_key: Some(&["interview_on"]),
        ..Table::DEFAULTS
    };

    fn check(&self, _tx: &Tx<'_>) -> Result<()> {
        if self.is_completed == self.completed_at.is_some() {
            return Ok(());
        }
        Err(Error::rule(
            "completed_has_time",
            "A completed interview says when, and only a completed one does.",
            json!({}),
        ))
    }
}
