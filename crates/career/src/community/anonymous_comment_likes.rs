//! A like of a comment; one a person (seed 003).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::anonymous_comments::AnonymousComment;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A like of a comment; one a person (seed 003).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnonymousCommentLike {
    pub id: Id<AnonymousCommentLike>,
    pub user_id: Option<Id<User>>,
    pub comment_id: Id<AnonymousComment>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for AnonymousCommentLike {
    const TABLE: Table = Table {
        name: "anonymous_comment_likes",
        thing: "anonymous_comment_like",
        title: "id",
        order: "created_at",
        owner: Owner::UserOrNobody,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Delete],
        set_once: &["comment_id"],
        ..Table::DEFAULTS
    };
}
