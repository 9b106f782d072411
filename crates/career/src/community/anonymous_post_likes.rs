//! A like of a post; one a person (seed 003).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::anonymous_posts::AnonymousPost;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A like of a post; one a person (seed 003).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnonymousPostLike {
    pub id: Id<AnonymousPostLike>,
    pub user_id: Option<Id<User>>,
    pub post_id: Id<AnonymousPost>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for AnonymousPostLike {
    const TABLE: Table = Table {
        name: "anonymous_post_likes",
        thing: "anonymous_post_like",
        title: "id",
        order: "created_at",
        owner: Owner::UserOrNobody,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Delete],
        set_once: &["post_id"],
        ..Table::DEFAULTS
    };
}
