//! Files out: a résumé composed into a [`Sheet`], and the sheet written as DOCX, Markdown, HTML and plain text.
//! PDF is made of the same sheet by the crate `typeset`.

mod clean;
pub mod compose;
mod docx;
mod docx_styles;
mod html;
mod links;
mod markdown;
mod plain;
mod print_dates;
mod print_lines;
pub mod print_words;
pub mod proof;
mod settled;
pub mod sheet;
mod usual;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::DocumentError;
use crate::json_resume::to_json;
use crate::json_resume_schema::JsonResume;

pub use compose::compose;
pub use print_words::print_words;
pub use proof::{Lost, Proof, prove};
pub use sheet::{LayoutSettings, LetterSheet, SectionName, Sheet};

/// The formats that are written here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum WrittenFormat {
    Docx,
    Markdown,
    Html,
    Text,
    /// JSON Resume 1.0.0; a letter is written as its sheet.
    Json,
}

impl WrittenFormat {
    pub const ALL: [Self; 5] = [Self::Docx, Self::Markdown, Self::Html, Self::Text, Self::Json];

    /// The end of a file's name, without the point.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Text => "txt",
            Self::Json => "json",
        }
    }
}

/// Writes a résumé. The same résumé, settings and moment give the same bytes.
///
/// `created` is a moment in UTC, such as "2026-11-21T10:00:00Z"; only DOCX states it.
///
/// # Errors
/// [`DocumentError::Damaged`] when the file cannot be put together, which only a lack of memory brings about.
pub fn write(
    format: WrittenFormat,
    resume: &JsonResume,
    settings: &LayoutSettings,
    created: &str,
) -> Result<Vec<u8>, DocumentError> {
    if format == WrittenFormat::Json {
        return json(&to_json(resume));
    }
    written(
        format,
        &print_lines::of_sheet(&compose(resume, settings)),
        settings,
        created,
    )
}

/// Writes a letter in the look of a résumé.
///
/// # Errors
/// As [`write`].
pub fn write_letter(
    format: WrittenFormat,
    letter: &LetterSheet,
    settings: &LayoutSettings,
    created: &str,
) -> Result<Vec<u8>, DocumentError> {
    if format == WrittenFormat::Json {
        return json(letter);
    }
    written(format, &print_lines::of_letter(letter), settings, created)
}

fn written(
    format: WrittenFormat,
    document: &print_lines::PrintDocument,
    settings: &LayoutSettings,
    created: &str,
) -> Result<Vec<u8>, DocumentError> {
    let settings = &settings.settled();
    Ok(match format {
        WrittenFormat::Docx => docx::docx(document, settings, created)?,
        WrittenFormat::Markdown => markdown::markdown(document).into_bytes(),
        WrittenFormat::Html => html::html(document, settings).into_bytes(),
        WrittenFormat::Text | WrittenFormat::Json => plain::plain_text(document).into_bytes(),
    })
}

fn json(value: &impl Serialize) -> Result<Vec<u8>, DocumentError> {
    let mut bytes = serde_json::to_vec_pretty(value).map_err(|error| DocumentError::Damaged {
        what: format!("it could not be written: {error}"),
    })?;
    bytes.push(b'\n');
    Ok(bytes)
}
