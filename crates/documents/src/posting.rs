//! Reads a job posting: pasted text, an HTML page (JSON-LD, microdata, readable text) or a file.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{DocumentError, Found};

/// What was read from a posting.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PostingReading {
    /// Where the fields came from.
    pub source: PostingSource,
    /// Version of the reader's rules.
    pub reader: String,
    pub title: Option<Found<String>>,
    pub company: Option<Found<String>>,
    pub company_url: Option<Found<String>>,
    /// The place as written.
    pub location: Option<Found<String>>,
    pub city: Option<Found<String>>,
    pub region: Option<Found<String>>,
    pub country: Option<Found<String>>,
    /// REMOTE, HYBRID or ONSITE.
    pub work_mode: Option<Found<String>>,
    /// FULL_TIME, PART_TIME, CONTRACT, INTERNSHIP or TEMPORARY.
    pub job_type: Option<Found<String>>,
    /// The employment type in the posting's own words.
    pub employment_type_text: Option<Found<String>>,
    /// ENTRY, MID, SENIOR, LEAD or EXECUTIVE.
    pub seniority_level: Option<Found<String>>,
    /// In major units as written ("85000").
    pub pay_min: Option<Found<f64>>,
    pub pay_max: Option<Found<f64>>,
    /// ISO 4217.
    pub pay_currency: Option<Found<String>>,
    /// HOUR, DAY, WEEK, MONTH, YEAR or PROJECT.
    pub pay_period: Option<Found<String>>,
    pub pay_text: Option<Found<String>>,
    /// YYYY-MM-DD.
    pub posted_on: Option<Found<String>>,
    /// YYYY-MM-DD.
    pub deadline_on: Option<Found<String>>,
    pub posting_url: Option<Found<String>>,
    pub application_url: Option<Found<String>>,
    /// Lines under headings such as "Requirements", "You have", "Must have".
    pub requirements: Vec<Found<String>>,
    /// Lines under headings such as "Nice to have", "Bonus", "Preferred".
    pub nice_to_have: Vec<Found<String>>,
    pub responsibilities: Vec<Found<String>>,
    pub benefits: Vec<Found<String>>,
    /// "3+ years" as written.
    pub years_experience: Option<Found<String>>,
    /// The whole posting as plain text, paragraphs parted by an empty line, list items beginning with "- ". Quotes are
    /// pieces of it where the field came from the text.
    pub text: String,
    /// What a person should know of the page: "closed" when it says that it takes no more applications.
    pub notices: Vec<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PostingSource {
    JsonLd,
    Microdata,
    Html,
    #[default]
    Text,
    Pdf,
    Docx,
}

/// Reads a posting from pasted text or HTML, or from the bytes of a file. `address` is the page's URL where known.
///
/// # Errors
/// One of [`DocumentError`]; never a panic.
pub fn read(_bytes: &[u8], _file_name: &str, _address: Option<&str>) -> Result<PostingReading, DocumentError> {
    Err(DocumentError::UnknownKind)
}
