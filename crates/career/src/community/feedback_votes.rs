//! A vote on feedback; one a person (seed 002).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::feedback::Feedback;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A vote on feedback; one a person (seed 002).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FeedbackVote {
    pub id: Id<FeedbackVote>,
    pub user_id: Id<User>,
    pub feedback_id: Id<Feedback>,
    pub vote: i64,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for FeedbackVote {
    const TABLE: Table = Table {
        name: "feedback_votes",
        thing: "feedback_vote",
        title: "id",
        order: "created_at",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        set_once: &["feedback_id"],
        natural_key: Some(&["feedback_id"]),
        ..Table::DEFAULTS
    };
}
