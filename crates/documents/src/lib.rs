//! Files in: text and layout from PDF, DOCX and HTML, and the readers of résumés and postings.
//!
//! Architecture invariant: bytes and text in, values out. Nothing here knows the vault or a network.

mod columns;
mod contact;
mod dates;
mod document;
mod docx;
mod education;
mod entries;
pub mod error;
mod formats;
mod html;
pub mod json_resume;
mod layout;
mod passage;
mod pdf;
mod pay;
mod picture;
mod places;
mod plain;
pub mod posting;
mod posting_data;
mod posting_text;
pub mod reading;
pub mod resume;
mod roles;
mod sections;
mod skills;
mod text;
mod words;
mod work;

pub use error::DocumentError;
pub use picture::picture;
pub use reading::{Found, Place};
pub use text::{LineKind, Text, TextLine, text};
