//! A project, publication, language, award, volunteering, reference or interest: what JSON Resume has beyond the seeds.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant, PartialDate, Position};

/// A project, publication, language, award, volunteering, reference or interest: what JSON Resume has beyond the seeds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProfileItem {
    pub id: Id<ProfileItem>,
    pub user_id: Id<User>,
    pub kind: ProfileItemKind,
    pub title: String,
    pub organization: Option<String>,
    pub role: Option<String>,
    pub description: Option<String>,
    pub highlights: Vec<String>,
    pub keywords: Vec<String>,
    pub fluency: Option<String>,
    pub url: Option<String>,
    pub started_on: Option<PartialDate>,
    pub finished_on: Option<PartialDate>,
    pub details: Value,
    pub position: Position,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for ProfileItem {
    const TABLE: Table = Table {
        name: "profile_items",
        thing: "profile_item",
        title: "title",
        order: "position",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        set_once: &["kind"],
        ..Table::DEFAULTS
    };
}

/// The values of `profile_items`'s profile item kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProfileItemKind {
    Project,
    Publication,
    Language,
    Award,
    Volunteering,
    Reference,
    Interest,
}
