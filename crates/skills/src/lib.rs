//! The taxonomy of skills and occupations, what is found of it in a text, and how a profile matches a posting.
//!
//! Architecture invariant: text in, values out. Nothing here knows the vault or a network.

pub mod find;
pub mod matching;
mod names;
pub mod occupation;
mod surroundings;
pub mod taxonomy;

pub use find::{Mention, find};
pub use taxonomy::{Skill, SkillKind, Taxonomy, taxonomy};
