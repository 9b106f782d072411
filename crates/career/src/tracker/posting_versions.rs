//! A posting as it stood when it was captured.

use foothold_vault::{Tx, content_key};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::jobs::Job;
use crate::account::users::User;
use crate::error::Result;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A posting as it stood when it was captured.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PostingVersion {
    pub id: Id<PostingVersion>,
    pub user_id: Id<User>,
    pub job_id: Id<Job>,
    pub version_number: i64,
    pub title: Option<String>,
    pub content: String,
    pub content_sha256: Option<String>,
    pub captured_from: Option<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for PostingVersion {
    const TABLE: Table = Table {
        name: "posting_versions",
        thing: "posting_version",
        title: "title",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create],
        program_sets: &["version_number", "content_sha256"],
        set_once: &["job_id", "title", "content", "captured_from"],
        ..Table::DEFAULTS
    };

    fn prepare(tx: &Tx<'_>, _owner: Id<User>, row: &mut Map<String, Value>) -> Result<()> {
        crate::record::number(tx, "posting_versions", "job_id", row)?;
        let content = row.get("content").and_then(Value::as_str).unwrap_or_default();
        let key = content_key(content.as_bytes());
        row.insert("content_sha256".into(), key.into());
        Ok(())
    }
}

/// Keeps the posting of a job as it stands now, unless it is empty.
///
/// # Errors
/// When it cannot be written.
pub(super) fn keep(tx: &Tx<'_>, job: &Job) -> Result<()> {
    let Some(content) = job.description.as_deref().filter(|text| !text.trim().is_empty()) else {
        return Ok(());
    };
    let row = json!({ "job_id": job.id, "title": job.title, "content": content, "captured_from": job.posting_url });
    let Value::Object(row) = row else { return Ok(()) };
    crate::record::insert::<PostingVersion>(tx, job.user_id, row)?;
    Ok(())
}
