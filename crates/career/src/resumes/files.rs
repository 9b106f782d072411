//! A file kept in the vault; its bytes lie once per content in `file_contents` (seeds 002 resume_uploads, 003 uploads, 004 uploads).

use foothold_vault::{Operation, Tx};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::account::users::User;
use crate::command::Download;
use crate::error::{Error, Result};
use crate::record::{self, Owner, Record, Table, Verb};
use crate::store::Store;
use crate::values::{Id, Instant};

/// A file kept in the vault; its bytes lie once per content in `file_contents` (seeds 002 resume_uploads, 003 uploads, 004 uploads).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct File {
    pub id: Id<File>,
    pub user_id: Id<User>,
    pub name: String,
    pub kind: FileKind,
    pub media_type: String,
    pub byte_size: i64,
    pub content_sha256: String,
    /// The address an upload came with (seed 003 uploads.userEmail).
    pub owner_email: Option<String>,
    /// Where the file lay, as text only.
    pub original_path: Option<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for File {
    const TABLE: Table = Table {
        name: "files",
        thing: "file",
        title: "name",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Change, Verb::Delete],
        program_sets: &["byte_size", "content_sha256"],
        set_once: &["media_type", "owner_email", "original_path"],
        ..Table::DEFAULTS
    };
}

/// The values of `files`'s file kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FileKind {
    Resume,
    CoverLetter,
    Portfolio,
    Transcript,
    Reference,
    Posting,
    Picture,
    Report,
    Other,
}

/// Largest file that is kept: 200 MB.
const LARGEST_FILE: usize = 200 * 1024 * 1024;

/// What is said of a file that is put in.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AddFile {
    pub name: String,
    pub media_type: String,
    #[serde(default)]
    pub kind: Option<FileKind>,
    #[serde(default)]
    pub owner_email: Option<String>,
    #[serde(default)]
    pub original_path: Option<String>,
}

/// Keeps a file. Equal contents are kept once.
///
/// # Errors
/// `file.too_large`, `field.…`.
pub fn add(store: &Store, input: AddFile, bytes: Vec<u8>) -> Result<File> {
    if bytes.len() > LARGEST_FILE {
        let details = json!({ "name": input.name, "bytes": bytes.len(), "limit": LARGEST_FILE });
        return Err(Error::new(
            "file.too_large",
            "This file is larger than 200 MB.",
            details,
        ));
    }
    let name = json!({ "thing": "file", "name": input.name });
    store.transact(Operation::named("operation.create", name), |tx| {
        insert(tx, store.owner(), &input, &bytes)
    })
}

/// Keeps a file within an operation.
///
/// # Errors
/// `field.…`.
pub fn insert(tx: &Tx<'_>, owner: Id<User>, input: &AddFile, bytes: &[u8]) -> Result<File> {
    let row = json!({
        "name": input.name,
        "media_type": input.media_type,
        "kind": input.kind.unwrap_or(FileKind::Other),
        "owner_email": input.owner_email,
        "original_path": input.original_path,
        "byte_size": bytes.len(),
        "content_sha256": tx.store_content(bytes)?,
    });
    record::insert(tx, owner, row.as_object().cloned().unwrap_or_default())
}

/// The bytes of a file.
///
/// # Errors
/// `row.not_found`.
pub fn download(store: &Store, input: record::Get<File>) -> Result<Download> {
    let layout = store.vault.layout();
    let file = store.read(|connection| record::get::<File>(connection, &layout, store.owner(), input.id))?;
    let bytes = store.vault.content(&file.content_sha256)?.ok_or_else(|| {
        Error::new(
            "file.missing",
            "The file's content is missing. A backup may have it.",
            json!({ "name": file.name }),
        )
    })?;
    Ok(Download {
        name: file.name,
        media_type: file.media_type,
        bytes,
    })
}
