//! A résumé that was read or built (seeds 001 Resume, 002 resume_uploads, 004 UploadedResume).

use foothold_vault::{Operation, Tx, instant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::building;
use super::files::File;
use crate::account::users::User;
use crate::error::{Error, Result};
use crate::record::{self, Owner, Record, Table, Verb};
use crate::store::Store;
use crate::tracker::jobs::Job;
use crate::values::{Id, Instant};

/// A résumé that was read or built (seeds 001 Resume, 002 resume_uploads, 004 UploadedResume).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Resume {
    pub id: Id<Resume>,
    pub user_id: Id<User>,
    pub title: String,
    pub file_id: Option<Id<File>>,
    /// The job that it was made for.
    pub job_id: Option<Id<Job>>,
    /// The text read from the file, as Markdown; may be empty.
    pub text_content: Option<String>,
    pub parsing_status: ParsingStatus,
    pub parsing_error: Option<String>,
    pub parsed_at: Option<Instant>,
    pub parsed_data: Option<ParsedResume>,
    pub source: ResumeSource,
    /// At most one a person.
    pub is_primary: bool,
    pub is_active: bool,
    pub template: Option<String>,
    pub settings: Value,
    /// Which items and bullets of the profile a built résumé shows.
    pub selection: Value,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Resume {
    const TABLE: Table = Table {
        name: "resumes",
        thing: "resume",
        title: "title",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        program_sets: &["parsing_status", "parsing_error", "parsed_at", "parsed_data"],
        set_once: &["source"],
        ..Table::DEFAULTS
    };

    fn prepare(tx: &Tx<'_>, owner: Id<User>, row: &mut Map<String, Value>) -> Result<()> {
        if row.get("is_primary") == Some(&Value::Bool(true)) {
            demote(tx, owner, None)?;
        }
        Ok(())
    }

    fn check(&self, tx: &Tx<'_>) -> Result<()> {
        if self.source == ResumeSource::Built {
            building::check_parts(&self.settings, &self.selection)?;
        }
        // The one that becomes primary takes the place of the one that was.
        if self.is_primary {
            demote(tx, self.user_id, Some(self.id))
        } else {
            Ok(())
        }
    }
}

/// The values of `resumes`'s parsing status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ParsingStatus {
    Pending,
    InProgress,
    Success,
    Error,
}

/// The values of `resumes`'s resume source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ResumeSource {
    Uploaded,
    Built,
}

/// What was read from a résumé (seed 001 Resume.parsedData).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ParsedResume {
    #[serde(default)]
    pub name: Option<String>,
    #[serde(default)]
    pub email: Option<String>,
    #[serde(default)]
    pub phone: Option<String>,
    #[serde(default)]
    pub skills: Vec<String>,
    #[serde(default)]
    pub experience: Vec<String>,
}

/// Takes the primary mark from every résumé but one.
fn demote(tx: &Tx<'_>, owner: Id<User>, but: Option<Id<Resume>>) -> Result<()> {
    tx.prepare_cached("UPDATE resumes SET is_primary = 0 WHERE user_id = ?1 AND is_primary = 1 AND id IS NOT ?2")?
        .execute((owner, but))?;
    Ok(())
}

/// How the reading of a text went (seeds 002 and 004, parsing_status).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordReading {
    pub id: Id<Resume>,
    pub status: ParsingStatus,
    /// Given with ERROR.
    #[serde(default)]
    pub error: Option<String>,
    #[serde(default)]
    pub text_content: Option<String>,
    #[serde(default)]
    pub parsed_data: Option<ParsedResume>,
}

/// Notes a step of the reading: PENDING, IN_PROGRESS, then SUCCESS with a time or ERROR with a message; a new try
/// begins at IN_PROGRESS.
///
/// # Errors
/// `row.not_found`, `rule.parsing_order`.
pub fn record_reading(store: &Store, input: RecordReading) -> Result<Resume> {
    store.transact(Operation::background("operation.reading"), |tx| {
        let before = record::row_to_change::<Resume>(tx, store.owner(), input.id)?;
        let change = reading_change(tx, before.get("parsing_status"), input.status, input.error)?;
        let mut change = change;
        if let Some(text) = input.text_content {
            change.insert("text_content".into(), text.into());
        }
        if let Some(parsed) = input.parsed_data {
            change.insert("parsed_data".into(), json!(parsed));
        }
        record::update(tx, store.owner(), &before, change)
    })
}

/// The columns that a step of a reading writes.
///
/// # Errors
/// `rule.parsing_order`.
pub(crate) fn reading_change(
    tx: &Tx<'_>,
    before: Option<&Value>,
    status: ParsingStatus,
    error: Option<String>,
) -> Result<Map<String, Value>> {
    let in_progress = before == Some(&json!(ParsingStatus::InProgress));
    let (error, parsed_at) = match status {
        ParsingStatus::Pending | ParsingStatus::InProgress => (None, None),
        ParsingStatus::Success if in_progress => (None, Some(instant(tx.now()))),
        ParsingStatus::Error if in_progress => (Some(error.unwrap_or_else(|| "unknown".into())), None),
        ParsingStatus::Success | ParsingStatus::Error => {
            return Err(Error::rule(
                "parsing_order",
                "A reading ends only after it has begun.",
                json!({ "from": before }),
            ));
        }
    };
    Ok(Map::from_iter([
        ("parsing_status".to_owned(), json!(status)),
        ("parsing_error".to_owned(), json!(error)),
        ("parsed_at".to_owned(), json!(parsed_at)),
    ]))
}
