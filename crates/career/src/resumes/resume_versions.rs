//! A résumé as it stood at one time.

use foothold_vault::Tx;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::resumes::Resume;
use crate::account::users::User;
use crate::error::Result;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A résumé as it stood at one time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResumeVersion {
    pub id: Id<ResumeVersion>,
    pub user_id: Id<User>,
    pub resume_id: Id<Resume>,
    pub version_number: i64,
    pub label: Option<String>,
    pub content: Value,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for ResumeVersion {
    const TABLE: Table = Table {
        name: "resume_versions",
        thing: "resume_version",
        title: "label",
        order: "version_number DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create],
        program_sets: &["version_number"],
        set_once: &["resume_id", "label", "content"],
        ..Table::DEFAULTS
    };

    fn prepare(tx: &Tx<'_>, _owner: Id<User>, row: &mut Map<String, Value>) -> Result<()> {
        crate::record::number(tx, "resume_versions", "resume_id", row)
    }
}
