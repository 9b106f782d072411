//! A stretch of one day of one week, blocked or free (seed 003 user_calendar_blocks).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Day, Id, Instant, TimeOfDay};

/// A stretch of one day of one week, blocked or free (seed 003 user_calendar_blocks).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CalendarBlock {
    pub id: Id<CalendarBlock>,
    pub user_id: Id<User>,
    /// A Monday.
    pub week_starts_on: Day,
    /// 0 is Monday.
    pub day_of_week: i64,
    /// HH:MM:SS.
    pub start_time: TimeOfDay,
    /// HH:MM:SS.
    pub end_time: TimeOfDay,
    pub is_blocked: bool,
    pub title: Option<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for CalendarBlock {
    const TABLE: Table = Table {
        name: "calendar_blocks",
        thing: "calendar_block",
        title: "title",
        order: "week_starts_on",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        ..Table::DEFAULTS
    };
}
