//! Exactly what was sent: résumé, letter, answers and posting, frozen. Refuses every change.

use foothold_vault::{Tx, content_key, instant};
use rusqlite::{OptionalExtension as _, params};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::applications::Application;
use super::jobs::Job;
use crate::account::users::User;
use crate::error::Result;
use crate::record::{Owner, Record, Table, Verb};
use crate::resumes::files::File;
use crate::resumes::resumes::Resume;
use crate::resumes::versions;
use crate::store::Store;
use crate::values::{Id, Instant};

/// Exactly what was sent: résumé, letter, answers and posting, frozen. Refuses every change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SentPackage {
    pub id: Id<SentPackage>,
    pub user_id: Id<User>,
    pub job_id: Id<Job>,
    pub application_id: Option<Id<Application>>,
    pub title: String,
    pub resume_file_id: Option<Id<File>>,
    pub resume_json: Option<Value>,
    pub cover_letter: Option<String>,
    pub answers: Vec<SentAnswer>,
    pub posting: Option<String>,
    pub sent_at: Instant,
    /// SHA-256 of the package's texts and file hash, in the order of the columns.
    pub content_sha256: String,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for SentPackage {
    const TABLE: Table = Table {
        name: "sent_packages",
        thing: "sent_package",
        title: "title",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get],
        program_sets: &[
            "job_id",
            "application_id",
            "title",
            "resume_file_id",
            "resume_json",
            "cover_letter",
            "answers",
            "posting",
            "sent_at",
            "content_sha256",
        ],
        ..Table::DEFAULTS
    };
}

/// A question of an application form and the answer sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SentAnswer {
    pub question: String,
    pub answer: String,
}

/// Keeps what was sent for a job, as it is now: the latest application's letter, the résumé that it names or the
/// primary one (a built one as the PDF that it is now), and the posting.
///
/// # Errors
/// When it cannot be written.
pub(super) fn freeze(tx: &Tx<'_>, store: &Store, job: &Job, sent_at: &str) -> Result<()> {
    let owner = store.owner();
    let application: Option<(String, Option<String>, Option<String>)> = tx
        .prepare_cached("SELECT id, resume_id, cover_letter FROM applications WHERE job_id = ?1 ORDER BY created_at DESC, id DESC LIMIT 1")?
        .query_row([job.id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let (application, named, letter) =
        application.map_or((None, None, None), |(id, resume, letter)| (Some(id), resume, letter));
    let resume: Option<(Id<Resume>, Option<Id<File>>, bool, String)> = tx
        .prepare_cached(
            "SELECT id, file_id, source = 'BUILT', json_object('title', title, 'text_content', text_content, 'template', template,
               'settings', json(settings), 'selection', json(selection))
             FROM resumes WHERE user_id = ?1 AND (id = ?2 OR (?2 IS NULL AND is_primary = 1))",
        )?
        .query_row(params![owner, named], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
        .optional()?;
    let (file, resume) = match resume {
        Some((id, None, true, _)) => {
            let (file, content) = versions::printed_in(tx, store, id)?;
            (Some(file), Some(content))
        }
        Some((_, file, _, row)) => (file, Some(row)),
        None => (None, None),
    };
    let file = file.map(|id| id.to_string());
    let now = instant(tx.now());
    let parts = [
        file.as_deref(),
        resume.as_deref(),
        letter.as_deref(),
        job.description.as_deref(),
    ];
    let whole: Vec<&str> = parts.iter().map(|part| part.unwrap_or_default()).collect();
    tx.prepare_cached(
        "INSERT INTO sent_packages (id, user_id, job_id, application_id, title, resume_file_id, resume_json, cover_letter,
           posting, sent_at, content_sha256, created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?12)",
    )?
    .execute(params![
        tx.new_id().to_string(),
        owner,
        job.id,
        application,
        job.title,
        file,
        resume,
        letter,
        job.description,
        sent_at,
        content_key(whole.join("\u{0}").as_bytes()),
        now
    ])?;
    Ok(())
}
