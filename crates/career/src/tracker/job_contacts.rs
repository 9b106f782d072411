//! A contact's part in a job.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::contacts::Contact;
use super::jobs::Job;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A contact's part in a job.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct JobContact {
    pub id: Id<JobContact>,
    pub user_id: Id<User>,
    pub job_id: Id<Job>,
    pub contact_id: Id<Contact>,
    pub role: Option<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for JobContact {
    const TABLE: Table = Table {
        name: "job_contacts",
        thing: "job_contact",
        title: "role",
        order: "created_at",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        set_once: &["job_id", "contact_id"],
        natural_key: Some(&["job_id", "contact_id"]),
        ..Table::DEFAULTS
    };
}
