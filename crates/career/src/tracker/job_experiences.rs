//! An experience that speaks for a job (seed 000 job_experience).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::jobs::Job;
use crate::account::users::User;
use crate::profile::experiences::Experience;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// An experience that speaks for a job (seed 000 job_experience).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct JobExperience {
    pub id: Id<JobExperience>,
    pub user_id: Id<User>,
    pub job_id: Id<Job>,
    pub experience_id: Id<Experience>,
    pub relevance: Option<String>,
    pub target_skills: Vec<String>,
    pub match_score: Option<f64>,
    pub creation_source: Option<String>,
    pub relevance_notes: Option<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for JobExperience {
    const TABLE: Table = Table {
        name: "job_experiences",
        thing: "job_experience",
        title: "relevance",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        set_once: &["job_id", "experience_id"],
        natural_key: Some(&["job_id", "experience_id"]),
        ..Table::DEFAULTS
    };
}
