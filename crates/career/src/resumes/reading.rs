//! A résumé file comes in: it is read, kept, and can be shown page by page.

use foothold_documents::resume::{self as reader, ResumeReading};
use foothold_vault::{Operation, content_key, instant};
use rusqlite::OptionalExtension as _;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::files::{self, AddFile, File, FileKind};
use super::resumes::{ParsedResume, ParsingStatus, Resume, ResumeSource};
use crate::command::Download;
use crate::error::{Error, Result};
use crate::record::{self, Get};
use crate::store::Store;
use crate::values::Id;

/// What is said of a résumé file.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ImportResume {
    pub file_name: String,
}

/// A résumé that came in.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ImportedResume {
    pub resume: Resume,
    pub reading: ResumeReading,
    /// The same file was here already; nothing was added.
    pub was_here: bool,
}

/// Reads a résumé file and keeps it. A file that cannot be read is not kept.
///
/// # Errors
/// One of the `document.…` codes.
pub fn import(store: &Store, input: ImportResume, bytes: Vec<u8>) -> Result<ImportedResume> {
    let reading = reader::read(&bytes, &input.file_name)?;
    if let Some(id) = with_content(store, &content_key(&bytes))? {
        let layout = store.vault.layout();
        let resume = store.read(|connection| record::get::<Resume>(connection, &layout, store.owner(), id))?;
        return Ok(ImportedResume {
            resume,
            reading,
            was_here: true,
        });
    }
    let title = title_of(&input.file_name, &reading);
    let operation = Operation::named("operation.import_resume_file", json!({ "name": title }));
    let resume = store.transact(operation, |tx| {
        let file = AddFile {
            name: input.file_name.clone(),
            media_type: media_type(&input.file_name, &bytes).into(),
            kind: Some(FileKind::Resume),
            ..AddFile::default()
        };
        let file = files::insert(tx, store.owner(), &file, &bytes)?;
        let parsed = ParsedResume {
            name: reading.name.as_ref().map(|found| found.value.clone()),
            email: reading.email.as_ref().map(|found| found.value.clone()),
            phone: reading.phone.as_ref().map(|found| found.value.clone()),
            skills: reading.skills.iter().map(|found| found.value.name.clone()).collect(),
            experience: reading
                .work
                .iter()
                .map(work_line)
                .filter(|line| !line.is_empty())
                .collect(),
        };
        let row = json!({
            "title": title,
            "file_id": file.id,
            "text_content": reading.text,
            "parsing_status": ParsingStatus::Success,
            "parsed_at": instant(tx.now()),
            "parsed_data": parsed,
            "source": ResumeSource::Uploaded,
        });
        record::insert::<Resume>(tx, store.owner(), row.as_object().cloned().unwrap_or_default())
    })?;
    Ok(ImportedResume {
        resume,
        reading,
        was_here: false,
    })
}

/// What was read from a kept résumé, with places and confidence. Read anew each time: a better reader reads better.
///
/// # Errors
/// `row.not_found`, `resume.no_file`, a `document.…` code.
pub fn reading(store: &Store, input: Get<Resume>) -> Result<ResumeReading> {
    let (file, bytes) = file_of(store, input.id)?;
    Ok(reader::read(&bytes, &file.name)?)
}

/// Which page, and how large.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PagePicture {
    pub id: Id<Resume>,
    /// The first page is 1.
    pub page: u32,
    /// Width of the picture in pixels; at most 2,000.
    pub pixels_wide: u32,
}

/// A page of a kept PDF as a picture (PNG).
///
/// # Errors
/// `row.not_found`, `resume.no_file`, a `document.…` code.
pub fn page_picture(store: &Store, input: PagePicture) -> Result<Download> {
    let (file, bytes) = file_of(store, input.id)?;
    let picture = foothold_documents::picture(&bytes, input.page, input.pixels_wide.clamp(50, 2_000))?;
    Ok(Download {
        name: format!("{}-{}.png", file.name, input.page),
        media_type: "image/png".into(),
        bytes: picture,
    })
}

/// The file of a résumé and its bytes.
pub(crate) fn file_of(store: &Store, id: Id<Resume>) -> Result<(File, Vec<u8>)> {
    let layout = store.vault.layout();
    let file: File = store.read(|connection| {
        let resume = record::get::<Resume>(connection, &layout, store.owner(), id)?;
        let Some(file) = resume.file_id else {
            return Err(Error::new(
                "resume.no_file",
                "This résumé has no file.",
                json!({ "name": resume.title }),
            ));
        };
        record::get(connection, &layout, store.owner(), file)
    })?;
    let download = files::download(store, Get { id: file.id })?;
    Ok((file, download.bytes))
}

fn with_content(store: &Store, key: &str) -> Result<Option<Id<Resume>>> {
    store.read(|connection| {
        Ok(connection
            .prepare_cached(
                "SELECT resumes.id FROM resumes JOIN files ON files.id = resumes.file_id
                 WHERE resumes.user_id = ?1 AND files.content_sha256 = ?2 ORDER BY resumes.created_at DESC LIMIT 1",
            )?
            .query_row((store.owner(), key), |row| row.get(0))
            .optional()?)
    })
}

/// The file's name without its ending; where that says nothing, the person's name.
fn title_of(file_name: &str, reading: &ResumeReading) -> String {
    let stem = file_name.rsplit_once('.').map_or(file_name, |(stem, _)| stem).trim();
    let plain = [
        "resume",
        "cv",
        "lebenslauf",
        "curriculum vitae",
        "résumé",
        "document",
        "untitled",
        "",
    ];
    let title = match &reading.name {
        Some(name) if plain.contains(&stem.to_lowercase().as_str()) => name.value.as_str(),
        _ if stem.is_empty() => "Résumé",
        _ => stem,
    };
    title.chars().take(200).collect()
}

fn work_line(work: &reader::WorkReading) -> String {
    let parts = [&work.title, &work.company].map(|found| found.as_ref().map(|found| found.value.as_str()));
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn media_type(file_name: &str, bytes: &[u8]) -> &'static str {
    match file_name.rsplit('.').next().map(str::to_lowercase).as_deref() {
        _ if bytes.starts_with(b"%PDF") => "application/pdf",
        Some("docx") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Some("json") => "application/json",
        Some("md") => "text/markdown",
        Some("yaml" | "yml") => "application/yaml",
        Some("zip") => "application/zip",
        _ => "text/plain",
    }
}

impl From<foothold_documents::DocumentError> for Error {
    fn from(error: foothold_documents::DocumentError) -> Self {
        use foothold_documents::DocumentError as E;
        let details: Value = match &error {
            E::TooLarge { limit } => json!({ "megabytes": limit / 1024 / 1024 }),
            E::UnpacksTooLarge { limit } => json!({ "megabytes": limit / 1024 / 1024 }),
            E::TooManyPages { pages, limit } => json!({ "pages": pages, "limit": limit }),
            E::Damaged { what } => json!({ "what": what }),
            _ => Value::Object(Map::new()),
        };
        Self::new(error.code(), format!("{}.", capitalised(&error.to_string())), details)
    }
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
