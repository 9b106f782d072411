//! Something to do at a time.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::applications::Application;
use super::interviews::Interview;
use super::jobs::Job;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
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
