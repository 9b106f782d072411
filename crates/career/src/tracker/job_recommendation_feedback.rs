//! Whether a recommended job was helpful (seed 002).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::jobs::Job;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// Whether a recommended job was helpful (seed 002).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct JobRecommendationFeedback {
    pub id: Id<JobRecommendationFeedback>,
    pub user_id: Id<User>,
    pub job_id: Id<Job>,
    pub is_helpful: bool,
    pub comment: Option<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for JobRecommendationFeedback {
    const TABLE: Table = Table {
        name: "job_recommendation_feedback",
        thing: "job_recommendation_feedback",
        title: "comment",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        set_once: &["job_id"],
        natural_key: Some(&["job_id"]),
        ..Table::DEFAULTS
    };
}
