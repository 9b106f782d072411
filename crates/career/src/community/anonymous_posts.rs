//! A post without a name (seed 003 anonymous_post). Its author is NULL when it is somebody else's.

use rusqlite::OptionalExtension as _;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::users::User;
use crate::error::{Error, Result};
use crate::record::{self, Owner, Record, Table, Verb};
use crate::store::Store;
use crate::values::{Id, Instant};

/// A post without a name (seed 003 anonymous_post). Its author is NULL when it is somebody else's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnonymousPost {
    pub id: Id<AnonymousPost>,
    pub user_id: Option<Id<User>>,
    pub content: String,
    pub image_url: Option<String>,
    pub is_anonymous: bool,
    pub company_name: Option<String>,
    pub industry: Option<String>,
    pub topic: PostTopic,
    pub server_likes_count: Option<i64>,
    pub server_comments_count: Option<i64>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for AnonymousPost {
    const TABLE: Table = Table {
        name: "anonymous_posts",
        thing: "anonymous_post",
        title: "content",
        order: "created_at DESC",
        owner: Owner::UserOrNobody,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        program_sets: &["server_likes_count", "server_comments_count"],
        ..Table::DEFAULTS
    };
}

/// The values of `anonymous_posts`'s post topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PostTopic {
    CompanyCulture,
    WorkplaceIssues,
    CareerAdvice,
    General,
}

/// How a post was received, counted from the rows that are here (seed 003).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PostCounts {
    pub likes_count: i64,
    pub comments_count: i64,
}

/// Counts the likes and comments of a post.
///
/// # Errors
/// `row.not_found`.
pub fn counts(store: &Store, input: record::Get<AnonymousPost>) -> Result<PostCounts> {
    store.read(|connection| {
        let counts = connection
            .query_row(
                "SELECT (SELECT count(*) FROM anonymous_post_likes WHERE post_id = post.id),
                   (SELECT count(*) FROM anonymous_comments WHERE post_id = post.id)
                 FROM anonymous_posts AS post WHERE post.id = ?1",
                [input.id],
                |row| {
                    Ok(PostCounts {
                        likes_count: row.get(0)?,
                        comments_count: row.get(1)?,
                    })
                },
            )
            .optional()?;
        counts.ok_or_else(|| Error::not_found("anonymous_post", &input.id.to_string()))
    })
}
