//! Files out: a résumé composed into a [`Sheet`], and the sheet written as DOCX, Markdown, HTML and plain text.
//! PDF is made of the same sheet by the crate `typeset`.

mod clean;
pub mod compose;
mod links;
mod print_dates;
pub mod print_words;
pub mod sheet;

pub use compose::compose;
pub use print_words::print_words;
pub use sheet::{LayoutSettings, LetterSheet, SectionName, Sheet};
