//! A tag of a question.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::questions::Question;
use super::tags::Tag;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A tag of a question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuestionTag {
    pub id: Id<QuestionTag>,
    pub user_id: Id<User>,
    pub question_id: Id<Question>,
    pub tag_id: Id<Tag>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for QuestionTag {
    const TABLE: Table = Table {
        name: "question_tags",
        thing: "question_tag",
        title: "id",
        order: "created_at",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Delete],
        set_once: &["question_id", "tag_id"],
        natural_key: Some(&["question_id", "tag_id"]),
        ..Table::DEFAULTS
    };
}
