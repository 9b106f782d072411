//! A person on a path (seed 002).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::learning_paths::LearningPath;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A person on a path (seed 002).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LearningPathEnrollment {
    pub id: Id<LearningPathEnrollment>,
    pub user_id: Id<User>,
    pub learning_path_id: Id<LearningPath>,
    pub status: EnrollmentStatus,
    /// Ids of finished steps.
    pub completed_steps: Vec<String>,
    pub completed_at: Option<Instant>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for LearningPathEnrollment {
    const TABLE: Table = Table {
        name: "learning_path_enrollments",
        thing: "learning_path_enrollment",
        title: "status",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        set_once: &["learning_path_id"],
        natural_key: Some(&["learning_path_id"]),
        ..Table::DEFAULTS
    };
}

/// The values of `learning_path_enrollments`'s enrollment status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EnrollmentStatus {
    NotStarted,
    InProgress,
    Completed,
    Abandoned,
}
