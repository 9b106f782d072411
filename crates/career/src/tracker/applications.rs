//! One application for a job (seeds 000 job_application, 001 Application, 002 applications, 003 job_applications).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::jobs::Job;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::resumes::resumes::Resume;
use crate::values::{Day, Id, Instant, PartialDate};

/// One application for a job (seeds 000 job_application, 001 Application, 002 applications, 003 job_applications).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Application {
    pub id: Id<Application>,
    pub user_id: Id<User>,
    pub job_id: Id<Job>,
    pub resume_id: Option<Id<Resume>>,
    /// The applicant's name as sent.
    pub name: Option<String>,
    pub email: Option<String>,
    pub method: ApplicationMethod,
    pub status: ApplicationStatus,
    pub is_withdrawn: bool,
    pub applied_on: Option<PartialDate>,
    pub submitted_at: Option<Instant>,
    pub response_on: Option<PartialDate>,
    pub interview_on: Option<PartialDate>,
    pub offer_on: Option<PartialDate>,
    pub follow_up_on: Option<Day>,
    pub resume_version_used: Option<String>,
    pub cover_letter: Option<String>,
    pub cv_url: Option<String>,
    pub feedback: Option<String>,
    pub interview_feedback: Option<Value>,
    pub notes: Option<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Application {
    const TABLE: Table = Table {
        name: "applications",
        thing: "application",
        title: "name",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        set_once: &["job_id"],
        ..Table::DEFAULTS
    };
}

/// The values of `applications`'s application method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ApplicationMethod {
    Manual,
    Automated,
}

/// The values of `applications`'s application status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ApplicationStatus {
    Draft,
    Submitted,
    UnderReview,
    Rejected,
    Accepted,
}
