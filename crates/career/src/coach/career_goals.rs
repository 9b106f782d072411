//! Where the person wants to get (seed 001 CareerGoal).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Day, Id, Instant};

/// Where the person wants to get (seed 001 CareerGoal).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CareerGoal {
    pub id: Id<CareerGoal>,
    pub user_id: Id<User>,
    pub title: String,
    pub description: Option<String>,
    pub status: GoalStatus,
    pub priority: Priority,
    pub milestones: Vec<Milestone>,
    pub due_on: Option<Day>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for CareerGoal {
    const TABLE: Table = Table {
        name: "career_goals",
        thing: "career_goal",
        title: "title",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        ..Table::DEFAULTS
    };
}

/// The values of `career_goals`'s goal status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum GoalStatus {
    NotStarted,
    InProgress,
    Completed,
    Abandoned,
}

/// The values of `career_goals`'s priority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Priority {
    Low,
    Medium,
    High,
    Urgent,
}

/// A step towards a goal (seed 001 CareerGoal.milestones).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    pub title: String,
    #[serde(default)]
    pub completed: bool,
    #[serde(default)]
    pub due_on: Option<Day>,
}
