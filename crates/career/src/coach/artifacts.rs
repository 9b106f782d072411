//! A text, program, picture or sheet made with the coach (seed 003 Document).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::conversations::Conversation;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A text, program, picture or sheet made with the coach (seed 003 Document).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Artifact {
    pub id: Id<Artifact>,
    pub user_id: Id<User>,
    pub title: String,
    pub kind: ArtifactKind,
    pub content: Option<String>,
    pub conversation_id: Option<Id<Conversation>>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Artifact {
    const TABLE: Table = Table {
        name: "artifacts",
        thing: "artifact",
        title: "title",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        set_once: &["kind"],
        ..Table::DEFAULTS
    };
}

/// The values of `artifacts`'s artifact kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ArtifactKind {
    Text,
    Code,
    Image,
    Sheet,
}
