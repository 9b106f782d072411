//! One local day in figures (seed 003); derived from the rows it counts.

use foothold_vault::Operation;
use rusqlite::params;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::account::users::User;
use crate::error::Result;
use crate::record::{self, Owner, Record, Table, Verb};
use crate::store::Store;
use crate::values::{Day, Id, Instant};

/// One local day in figures (seed 003); derived from the rows it counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DailyActivitySummary {
    pub id: Id<DailyActivitySummary>,
    pub user_id: Id<User>,
    pub summary_on: Day,
    pub total_users_active: i64,
    pub total_sessions: i64,
    pub total_page_views: i64,
    pub total_actions: i64,
    pub new_registrations: i64,
    pub new_connections: i64,
    pub new_posts: i64,
    pub new_job_applications: i64,
    pub new_skill_attempts: i64,
    pub new_community_joins: i64,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for DailyActivitySummary {
    const TABLE: Table = Table {
        name: "daily_activity_summaries",
        thing: "daily_activity_summary",
        title: "summary_on",
        order: "summary_on DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get],
        program_sets: &[
            "summary_on",
            "total_users_active",
            "total_sessions",
            "total_page_views",
            "total_actions",
            "new_registrations",
            "new_connections",
            "new_posts",
            "new_job_applications",
            "new_skill_attempts",
            "new_community_joins",
        ],
        natural_key: Some(&["summary_on"]),
        ..Table::DEFAULTS
    };
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Compute {
    pub summary_on: Day,
}

/// What each figure counts on the local day between the two instants.
const FIGURES: [(&str, &str); 10] = [
    (
        "total_users_active",
        "SELECT count(DISTINCT user_id) FROM sessions WHERE user_id = ?1 AND started_at >= ?2 AND started_at < ?3",
    ),
    (
        "total_sessions",
        "SELECT count(*) FROM sessions WHERE user_id = ?1 AND started_at >= ?2 AND started_at < ?3",
    ),
    (
        "total_page_views",
        "SELECT count(*) FROM page_views WHERE user_id = ?1 AND created_at >= ?2 AND created_at < ?3",
    ),
    (
        "total_actions",
        "SELECT count(*) FROM activity_log WHERE user_id = ?1 AND created_at >= ?2 AND created_at < ?3",
    ),
    (
        "new_registrations",
        "SELECT count(*) FROM users WHERE id = ?1 AND created_at >= ?2 AND created_at < ?3",
    ),
    (
        "new_connections",
        "SELECT count(*) FROM connections WHERE (sender_id = ?1 OR receiver_id = ?1) AND created_at >= ?2 AND created_at < ?3",
    ),
    (
        "new_posts",
        "SELECT count(*) FROM anonymous_posts WHERE user_id = ?1 AND created_at >= ?2 AND created_at < ?3",
    ),
    (
        "new_job_applications",
        "SELECT count(*) FROM applications WHERE user_id = ?1 AND created_at >= ?2 AND created_at < ?3",
    ),
    (
        "new_skill_attempts",
        "SELECT count(*) FROM quiz_attempts WHERE user_id = ?1 AND created_at >= ?2 AND created_at < ?3",
    ),
    (
        "new_community_joins",
        "SELECT count(*) FROM community_memberships WHERE user_id = ?1 AND joined_at >= ?2 AND joined_at < ?3",
    ),
];

/// Counts a local day; doing it again replaces the figures (seed 003).
///
/// # Errors
/// When the store cannot be written.
pub fn compute(store: &Store, input: Compute) -> Result<DailyActivitySummary> {
    store.transact(Operation::background("operation.summary"), |tx| {
        let owner = store.owner();
        let (from, to) = tx.local_day(input.summary_on.as_str())?;
        let mut row = Map::from_iter([("summary_on".to_owned(), json!(input.summary_on))]);
        for (column, sql) in FIGURES {
            let count: i64 = tx
                .prepare_cached(sql)?
                .query_row(params![owner, from, to], |row| row.get(0))?;
            row.insert(column.to_owned(), Value::from(count));
        }
        let id = Id::new(record::natural_id(
            owner,
            "daily_activity_summaries",
            &[json!(input.summary_on)],
        ));
        match record::row_to_change::<DailyActivitySummary>(tx, owner, id) {
            Ok(before) => record::update(tx, owner, &before, row),
            Err(_) => record::insert(tx, owner, row),
        }
    })
}
