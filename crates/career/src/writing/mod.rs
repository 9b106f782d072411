//! Letters and other texts made for a job.

mod addressee;
pub mod content_generations;
pub mod content_versions;
pub mod facts;
pub mod letter_paragraphs;
pub mod letters;
mod quotes;

use crate::command::Commands;

/// Adds the commands of this area.
pub fn commands(list: &mut Commands) {
    list.record::<content_generations::ContentGeneration>();
    list.record::<content_versions::ContentVersion>();
    list.record::<letter_paragraphs::LetterParagraph>();
    list.call(
        "letters.library",
        "The letter templates and paragraphs that ship.",
        letters::library,
    );
    list.call(
        "letters.draft",
        "Begins a letter from a template, filled from the job and the profile.",
        letters::draft,
    );
    list.call(
        "letters.fill",
        "Fills the places of a paragraph from the job and the profile; keeps nothing.",
        letters::fill,
    );
    list.call(
        "letters.check",
        "Each number, name, date and skill of a letter, and whether profile or posting holds it.",
        letters::check,
    );
    list.call("letters.preview", "Sets a letter.", letters::preview);
    list.download(
        "letters.preview_page",
        "A page of a letter as a picture of its PDF.",
        letters::preview_page,
    );
    list.download("letters.export", "A letter as a file.", letters::export);
    list.call(
        "letters.restore_version",
        "Makes a kept version of a letter its text again.",
        letters::restore_version,
    );
}
