//! A change proposed to one version of an artifact (seed 003 Suggestion).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::artifact_versions::ArtifactVersion;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A change proposed to one version of an artifact (seed 003 Suggestion).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Suggestion {
    pub id: Id<Suggestion>,
    pub user_id: Id<User>,
    pub artifact_version_id: Id<ArtifactVersion>,
    pub original_text: String,
    pub suggested_text: String,
    pub description: Option<String>,
    pub is_resolved: bool,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Suggestion {
    const TABLE: Table = Table {
        name: "suggestions",
        thing: "suggestion",
        title: "original_text",
        order: "created_at",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        set_once: &["artifact_version_id", "original_text", "suggested_text"],
        ..Table::DEFAULTS
    };
}
