//! Files in: text and layout from PDF, DOCX and HTML, and the readers of résumés and postings.
//!
//! Architecture invariant: bytes and text in, values out. Nothing here knows the vault or a network.

mod columns;
mod dates;
pub mod error;
mod layout;
mod passage;
mod pdf;
mod places;
pub mod posting;
pub mod reading;
pub mod resume;
mod sections;
mod text;
mod words;

pub use error::DocumentError;
pub use reading::{Found, Place};
pub use text::{LineKind, Text, TextLine};

/// A page of a PDF as a picture (PNG).
///
/// # Errors
/// One of [`DocumentError`].
pub fn picture(_bytes: &[u8], _page: u32, _pixels_wide: u32) -> Result<Vec<u8>, DocumentError> {
    Err(DocumentError::UnknownKind)
}
