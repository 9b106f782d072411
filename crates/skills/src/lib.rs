//! The taxonomy of skills and occupations, what is found of it in a text, and how a profile matches a posting.
//!
//! Architecture invariant: text in, values out. Nothing here knows the vault or a network.

mod alternatives;
pub mod asking;
mod asking_headings;
pub mod find;
pub mod flags;
pub mod fluency;
mod layout;
pub mod matching;
mod names;
pub mod network;
pub mod occupation;
mod signs;
mod spelling;
mod surroundings;
mod tagging;
pub mod taxonomy;
mod wording;

pub use find::{Finder, KnownMention, Mention, Observed, find, find_known};
pub use tagging::Feature;
pub use taxonomy::{Skill, SkillKind, Taxonomy, taxonomy};
pub use wording::{comparable_words, is_foreign};
