//! A post in a community (seed 003 community_posts).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::communities::Community;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A post in a community (seed 003 community_posts).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CommunityPost {
    pub id: Id<CommunityPost>,
    pub user_id: Id<User>,
    pub community_id: Id<Community>,
    pub content: String,
    pub r#type: CommunityPostType,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for CommunityPost {
    const TABLE: Table = Table {
        name: "community_posts",
        thing: "community_post",
        title: "content",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Delete],
        set_once: &["community_id", "content", "type"],
        ..Table::DEFAULTS
    };
}

/// The values of `community_posts`'s community post type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CommunityPostType {
    Event,
    Update,
}
