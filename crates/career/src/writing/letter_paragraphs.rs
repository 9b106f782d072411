//! A paragraph to build letters from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant, Position};

/// A paragraph to build letters from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LetterParagraph {
    pub id: Id<LetterParagraph>,
    pub user_id: Id<User>,
    pub title: String,
    pub purpose: Option<String>,
    pub language: String,
    pub body: String,
    pub tags: Vec<String>,
    pub is_shipped: bool,
    pub position: Position,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for LetterParagraph {
    const TABLE: Table = Table {
        name: "letter_paragraphs",
        thing: "letter_paragraph",
        title: "title",
        order: "position",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        program_sets: &["is_shipped"],
        ..Table::DEFAULTS
    };
}
