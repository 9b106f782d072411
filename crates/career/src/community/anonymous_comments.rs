//! A comment on a post (seed 003 anonymous_comment).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::anonymous_posts::AnonymousPost;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A comment on a post (seed 003 anonymous_comment).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnonymousComment {
    pub id: Id<AnonymousComment>,
    pub user_id: Option<Id<User>>,
    pub post_id: Id<AnonymousPost>,
    pub content: String,
    pub is_anonymous: bool,
    pub server_likes_count: Option<i64>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for AnonymousComment {
    const TABLE: Table = Table {
        name: "anonymous_comments",
        thing: "anonymous_comment",
        title: "content",
        order: "created_at",
        owner: Owner::UserOrNobody,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        program_sets: &["server_likes_count"],
        set_once: &["post_id"],
        ..Table::DEFAULTS
    };
}
