//! A win, noted while it is fresh; later a bullet of a résumé.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::employments::Employment;
use super::experiences::Experience;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Day, Id, Instant};

/// A win, noted while it is fresh; later a bullet of a résumé.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct JournalEntry {
    pub id: Id<JournalEntry>,
    pub user_id: Id<User>,
    pub text: String,
    pub happened_on: Day,
    pub employment_id: Option<Id<Employment>>,
    pub experience_id: Option<Id<Experience>>,
    pub tags: Vec<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for JournalEntry {
    const TABLE: Table = Table {
        name: "journal_entries",
        thing: "journal_entry",
        title: "text",
        order: "happened_on DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        ..Table::DEFAULTS
    };
}
