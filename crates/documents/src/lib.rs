//! Files in: text and layout from PDF, DOCX and HTML, and the readers of résumés and postings. Files out: a résumé as
//! DOCX, Markdown, HTML and plain text.
//!
//! Architecture invariant: bytes and text in, values out. Nothing here knows the vault or a network.

mod builders;
mod column_heads;
mod columns;
mod contact;
mod date_ends;
mod date_tokens;
mod date_words;
mod dates;
mod document;
mod docx;
mod durations;
mod education;
mod entries;
mod entry_starts;
pub mod error;
mod firms;
mod formats;
mod forms;
mod head_votes;
mod headings;
mod html;
pub mod json_resume;
pub mod json_resume_schema;
mod layout;
mod linkedin;
mod mail;
mod name;
mod passage;
mod pay;
mod pdf;
mod picture;
mod places;
mod plain;
pub mod posting;
mod posting_data;
mod posting_facts;
mod posting_lists;
mod posting_text;
pub mod readability;
pub mod reading;
pub mod resume;
mod role_words;
mod roles;
mod sections;
mod skills;
mod table_rows;
mod text;
mod told_dates;
mod towns;
mod vocabulary;
mod words;
mod work;
pub mod writing;

pub use document::MOST_BYTES;
pub use error::DocumentError;
pub use json_resume_schema::JsonResume;
pub use picture::picture;
pub use reading::{Found, Place};
pub use text::{LineKind, Text, TextLine, plain_text, text};
