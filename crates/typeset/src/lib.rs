//! Values in, PDF out. Templates are Typst; what a person wrote reaches them as values, never as markup.
//!
//! Architecture invariant: equal values, fonts and version give equal bytes. The time is a value, too.

mod compile;
mod fit;
pub mod letter;
mod regions;
pub mod resume;
mod templates;
mod world;

use serde::Serialize;
use thiserror::Error;

/// Why a document could not be set.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TypesetError {
    #[error("the values cannot be written as JSON: {0}")]
    Values(String),
    #[error("there is no template named {0}")]
    UnknownTemplate(String),
    #[error("the time is not written as RFC 3339 says: {0}")]
    Time(String),
    #[error("the photo cannot be read as an image: {0}")]
    Photo(String),
    #[error("the template failed: {0}")]
    Template(String),
    #[error("the PDF could not be made: {0}")]
    Pdf(String),
}

/// The documents that the program sets beside résumés and letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Template {
    /// A practice report.
    Report,
}

impl Template {
    fn source(self) -> &'static str {
        match self {
            Self::Report => include_str!("../templates/report.typ"),
        }
    }
}

/// What a PDF says about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// Shown by readers instead of the file's name.
    pub title: String,
    pub author: String,
    pub keywords: Vec<String>,
    /// RFC 3339: "2026-11-21T10:42:07+01:00".
    pub made_at: String,
}

/// Sets a document as PDF: tagged, with embedded fonts.
///
/// # Errors
/// [`TypesetError`]; a template that fails on any values is a defect.
pub fn pdf<T: Serialize>(template: Template, values: &T) -> Result<Vec<u8>, TypesetError> {
    let values = serde_json::to_vec(values).map_err(|error| TypesetError::Values(error.to_string()))?;
    let world = world::World::new(world::source("/main.typ", template.source()), values);
    let document = compile::compiled(&world)?;
    compile::pdf(&document, None, compile::Conformance::Tagged)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn report() -> serde_json::Value {
        json!({
            "language": "en",
            "title": "Analyst, Acme",
            "subtitle": "21 November 2026",
            "words": { "scores": "Scores", "answers": "Answers", "points": "What a good answer holds", "advice": "What would help", "formula": "Formula coach-1" },
            "scores": [{ "name": "Clarity", "value": 70 }, { "name": "Subject knowledge", "value": null, "words": "not scored" }],
            "answers": [{
                "question": "What does #strong[this] *do*? $x$ <script>",
                "about": "General, 2 minutes",
                "answer": "It #panic(\"no\") stays text.\n\nSecond paragraph.",
                "score": "7 / 10",
                "parts": [{ "name": "Relevance", "value": 2.5, "most": 4 }],
                "points": [{ "text": "Names a result", "is_covered": true }, { "text": "Says why", "is_covered": false }],
                "advice": ["Name a number."],
            }],
        })
    }

    #[test]
    fn a_report_is_set_and_text_stays_text() {
        let made = pdf(Template::Report, &report()).unwrap();
        assert!(made.starts_with(b"%PDF"));
    }

    #[test]
    fn equal_values_give_equal_bytes() {
        assert_eq!(pdf(Template::Report, &report()), pdf(Template::Report, &report()));
    }
}
