//! Letters and other texts made for a job.

pub mod content_generations;
pub mod content_versions;
pub mod letter_paragraphs;

use crate::command::Commands;

/// Adds the commands of this area.
pub fn commands(list: &mut Commands) {
    list.record::<content_generations::ContentGeneration>();
    list.record::<content_versions::ContentVersion>();
    list.record::<letter_paragraphs::LetterParagraph>();
}
