//! A look at a screen (seed 003).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::sessions::Session;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A look at a screen (seed 003).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PageView {
    pub id: Id<PageView>,
    pub user_id: Option<Id<User>>,
    pub session_id: Option<Id<Session>>,
    pub page_path: String,
    pub page_title: Option<String>,
    pub referrer: Option<String>,
    pub seconds_on_page: Option<i64>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for PageView {
    const TABLE: Table = Table {
        name: "page_views",
        thing: "page_view",
        title: "page_path",
        order: "created_at DESC",
        owner: Owner::UserOrNobody,
        verbs: &[Verb::List, Verb::Get, Verb::Create],
        set_once: &["session_id", "page_path", "page_title", "referrer", "seconds_on_page"],
        ..Table::DEFAULTS
    };
}
