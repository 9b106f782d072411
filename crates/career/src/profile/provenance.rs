//! Where a fact of the profile came from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::account::users::User;
use crate::coach::conversations::Conversation;
use crate::record::{Owner, Record, Table, Verb};
use crate::resumes::files::File;
use crate::values::{Id, Instant};

/// Where a fact of the profile came from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    pub id: Id<Provenance>,
    pub user_id: Id<User>,
    pub fact_table: String,
    /// Row of `fact_table`; no foreign key, for it may be any table.
    pub fact_id: Uuid,
    pub fact_column: Option<String>,
    pub source: ProvenanceSource,
    pub file_id: Option<Id<File>>,
    pub conversation_id: Option<Id<Conversation>>,
    pub page: Option<i64>,
    /// [left, top, width, height] in points from the page's upper left corner.
    pub page_box: Option<Value>,
    pub quote: Option<String>,
    pub confidence: Option<f64>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Provenance {
    const TABLE: Table = Table {
        name: "provenance",
        thing: "provenance",
        title: "source",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create],
        set_once: &[
            "fact_table",
            "fact_id",
            "fact_column",
            "source",
            "file_id",
            "conversation_id",
            "page",
            "page_box",
            "quote",
            "confidence",
        ],
        ..Table::DEFAULTS
    };
}

/// The values of `provenance`'s provenance source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProvenanceSource {
    Typed,
    File,
    Quiz,
    Conversation,
    Import,
}
