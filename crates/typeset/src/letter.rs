//! A letter in the look of a résumé's template.

use foothold_documents::writing::{LayoutSettings, LetterSheet};

use crate::TypesetError;
use crate::compile::{self, Conformance};
pub use crate::resume::{About, SetDocument};
use crate::resume::{Press, written};
use crate::templates;

/// Sets a letter.
///
/// # Errors
/// [`TypesetError`]: an unknown template, an unreadable time; anything else is a defect of the template.
pub fn set(
    template: &str,
    sheet: &LetterSheet,
    settings: &LayoutSettings,
    about: &About,
) -> Result<SetDocument, TypesetError> {
    let made_at = compile::timestamp(&about.made_at)?;
    let sources = templates::sources(template)?;
    let values = written(sheet, &sheet.language, settings, about, false)?;
    let press = Press::of(&sources.letter, sources, values)?;
    let document = press.compiled()?;
    Ok(SetDocument {
        pdf: compile::pdf(&document, Some(made_at), Conformance::Accessible)?,
        pages: document.pages().len(),
        unprinted: press.unprinted.into_iter().collect(),
        regions: Vec::new(),
    })
}
