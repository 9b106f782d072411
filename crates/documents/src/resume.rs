//! Reads a résumé: who it is, what they did, with the words and places each field came from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{DocumentError, Found, Place};

/// What was read from a résumé. Items stand in the document's order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ResumeReading {
    /// The format it was read from.
    pub format: ResumeFormat,
    /// Version of the reader's rules; changes whenever the same file may read differently.
    pub reader: String,
    pub name: Option<Found<String>>,
    /// The line under the name, such as "Data engineer".
    pub headline: Option<Found<String>>,
    pub email: Option<Found<String>>,
    pub phone: Option<Found<String>>,
    pub location: Option<Found<String>>,
    pub links: Vec<Found<Link>>,
    pub summary: Option<Found<String>>,
    pub work: Vec<WorkReading>,
    pub education: Vec<EducationReading>,
    pub skills: Vec<Found<SkillReading>>,
    pub certifications: Vec<ItemReading>,
    pub projects: Vec<ItemReading>,
    pub languages: Vec<Found<LanguageReading>>,
    pub publications: Vec<ItemReading>,
    pub awards: Vec<ItemReading>,
    pub volunteering: Vec<ItemReading>,
    pub interests: Vec<Found<String>>,
    pub references: Vec<Found<String>>,
    /// Text under headings that none of the above takes: nothing is thrown away.
    pub other: Vec<OtherSection>,
    /// The whole text in reading order, a line a line, blocks parted by an empty line.
    pub text: String,
    /// Size of each page in points; empty where the format has no pages.
    pub pages: Vec<PageSize>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ResumeFormat {
    Pdf,
    Docx,
    Markdown,
    #[default]
    Text,
    JsonResume,
    RendercvYaml,
    ReactiveResume,
    LinkedinZip,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Link {
    /// The site's name where known ("LinkedIn", "GitHub"), otherwise none.
    pub label: Option<String>,
    pub url: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct WorkReading {
    pub title: Option<Found<String>>,
    pub company: Option<Found<String>>,
    pub location: Option<Found<String>>,
    /// "YYYY", "YYYY-MM" or "YYYY-MM-DD".
    pub started_on: Option<Found<String>>,
    /// As `started_on`; none while it lasts.
    pub finished_on: Option<Found<String>>,
    pub is_current: bool,
    pub url: Option<String>,
    pub summary: Option<Found<String>>,
    pub highlights: Vec<Found<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EducationReading {
    pub institution: Option<Found<String>>,
    /// "Bachelor of Science", "BSc", as written.
    pub degree: Option<Found<String>>,
    /// The subject.
    pub major: Option<Found<String>>,
    pub location: Option<Found<String>>,
    pub started_on: Option<Found<String>>,
    pub finished_on: Option<Found<String>>,
    pub is_current: bool,
    /// As written: "3.9/4.0", "1,3".
    pub grade: Option<Found<String>>,
    pub courses: Vec<Found<String>>,
    pub highlights: Vec<Found<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SkillReading {
    pub name: String,
    /// The group it stands under ("Languages", "Tools").
    pub group: Option<String>,
    /// Level as written ("Advanced", "4/5").
    pub level: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LanguageReading {
    pub name: String,
    pub fluency: Option<String>,
}

/// A certification, project, publication, award or voluntary work.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ItemReading {
    pub title: Option<Found<String>>,
    /// Issuer, publisher, organisation.
    pub organization: Option<Found<String>>,
    pub role: Option<Found<String>>,
    pub started_on: Option<Found<String>>,
    pub finished_on: Option<Found<String>>,
    pub url: Option<String>,
    pub summary: Option<Found<String>>,
    pub highlights: Vec<Found<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OtherSection {
    pub heading: String,
    pub lines: Vec<String>,
    pub places: Vec<Place>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PageSize {
    pub width: f64,
    pub height: f64,
}

/// Reads a résumé from the bytes of a file. The format is recognised by content first, `file_name` second.
///
/// # Errors
/// One of [`DocumentError`]; never a panic.
pub fn read(_bytes: &[u8], _file_name: &str) -> Result<ResumeReading, DocumentError> {
    Err(DocumentError::UnknownKind)
}
