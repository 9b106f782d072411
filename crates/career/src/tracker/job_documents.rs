//! A document kept with a job (seed 001 Document).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::jobs::Job;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::resumes::files::File;
use crate::values::{Id, Instant};

/// A document kept with a job (seed 001 Document).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct JobDocument {
    pub id: Id<JobDocument>,
    pub user_id: Id<User>,
    pub job_id: Id<Job>,
    pub file_id: Option<Id<File>>,
    pub document_type: DocumentType,
    pub title: String,
    pub notes: Option<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for JobDocument {
    const TABLE: Table = Table {
        name: "job_documents",
        thing: "job_document",
        title: "title",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        set_once: &["job_id"],
        ..Table::DEFAULTS
    };
}

/// The values of `job_documents`'s document type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DocumentType {
    Resume,
    CoverLetter,
    Portfolio,
    Transcript,
    Reference,
    Other,
}
