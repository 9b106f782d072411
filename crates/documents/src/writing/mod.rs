//! Files out: a résumé composed into a [`Sheet`], and the sheet written as DOCX, Markdown, HTML and plain text.
//! PDF is made of the same sheet by the crate `typeset`.

pub mod sheet;

pub use sheet::{LayoutSettings, LetterSheet, Sheet};
