//! An artifact as it stood at one time (seed 003 Document's composite key).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::artifacts::Artifact;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// An artifact as it stood at one time (seed 003 Document's composite key).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ArtifactVersion {
    pub id: Id<ArtifactVersion>,
    pub user_id: Id<User>,
    pub artifact_id: Id<Artifact>,
    pub title: String,
    pub content: Option<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for ArtifactVersion {
    const TABLE: Table = Table {
        name: "artifact_versions",
        thing: "artifact_version",
        title: "title",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create],
        set_once: &["artifact_id", "title", "content"],
        ..Table::DEFAULTS
    };
}
