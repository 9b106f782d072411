//! What needs the person now.

use foothold_vault::{Entry, instant};
use schemars::JsonSchema;
use serde::Serialize;

use crate::account::user_profiles::UserProfile;
use crate::command::Nothing;
use crate::error::Result;
use crate::practice::mock_interviews::MockInterview;
use crate::record;
use crate::store::Store;
use crate::tracker::interviews::{self, UpcomingInterview};
use crate::tracker::jobs::Job;
use crate::tracker::reminders::Reminder;
use crate::values::Id;

/// Days without an answer after which an application counts as waiting long.
const WAITS_LONG: i64 = 10;

#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Today {
    /// Name of the person, where known.
    pub name: Option<String>,
    /// The next interviews, at most 5.
    pub interviews: Vec<UpcomingInterview>,
    /// Reminders that are due or come due within a week.
    pub reminders: Vec<Reminder>,
    /// Applied for, and silent for ten days or more. The newest first: those are still worth a question.
    pub waiting: Vec<Waiting>,
    pub applied_today: i64,
    pub daily_goal: i64,
    /// Days in a row with something done, today or yesterday included.
    pub streak_days: i64,
    /// A practice session that was not ended.
    pub open_practice: Option<MockInterview>,
    /// Jobs by status.
    pub counts: std::collections::BTreeMap<String, i64>,
    /// The newest changes.
    pub changes: Vec<Entry>,
    pub has_resume: bool,
    pub has_profile: bool,
}

#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Waiting {
    pub job: Job,
    pub days: i64,
}

/// Everything on the first screen, in one answer.
///
/// # Errors
/// When the store cannot be read.
pub fn overview(store: &Store, _: Nothing) -> Result<Today> {
    let layout = store.vault.layout();
    let owner = store.owner();
    let now = store.vault.clock().now();
    let soon = instant(now + chrono::Duration::days(7));
    let changes = store.vault.history(8)?;
    let mut upcoming = interviews::upcoming(store, Nothing {})?;
    upcoming.truncate(5);
    store.read(|connection| {
        let profile: Option<UserProfile> = record::all(connection, &layout, owner)?.into_iter().next();
        let user: crate::account::users::User = record::get(connection, &layout, owner, owner)?;
        let count = |sql: &str| -> Result<i64> { Ok(connection.prepare_cached(sql)?.query_row([owner], |row| row.get(0))?) };
        let ids = |sql: &str, limit: &str| -> Result<Vec<(String, i64)>> {
            let mut statement = connection.prepare_cached(sql)?;
            let rows = statement.query_map((owner, limit), |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        };
        let reminders = ids("SELECT id, 0 FROM reminders WHERE user_id = ?1 AND done_at IS NULL AND due_at <= ?2 ORDER BY due_at LIMIT 20", &soon)?
            .into_iter()
            .map(|(id, _)| record::get::<Reminder>(connection, &layout, owner, parsed(&id)?))
            .collect::<Result<_>>()?;
        let long_ago = instant(now - chrono::Duration::days(WAITS_LONG));
        let waiting = ids(
            "SELECT id, CAST(julianday('now') - julianday(applied_at) AS INTEGER) FROM jobs
             WHERE user_id = ?1 AND status = 'APPLIED' AND applied_at <= ?2 ORDER BY applied_at DESC LIMIT 6",
            &long_ago,
        )?
        .into_iter()
        .map(|(id, days)| Ok(Waiting { job: record::get(connection, &layout, owner, parsed(&id)?)?, days }))
        .collect::<Result<_>>()?;
        let mut statement = connection.prepare_cached("SELECT status, count(*) FROM jobs WHERE user_id = ?1 GROUP BY status")?;
        let counts = statement.query_map([owner], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
        let open: Option<String> = connection
            .prepare_cached("SELECT max(id) FROM mock_interviews WHERE user_id = ?1 AND is_completed = 0 AND status IN ('RUNNING', 'PAUSED')")?
            .query_row([owner], |row| row.get(0))?;
        let open_practice = open.map(|id| record::get::<MockInterview>(connection, &layout, owner, parsed(&id)?)).transpose()?;
        // A day counts when a job was moved or a practice session ended on it, by the person's own calendar.
        let mut statement = connection.prepare_cached(
            "SELECT DISTINCT date(happened_at, 'localtime') AS day FROM status_changes WHERE user_id = ?1 AND happened_at >= datetime('now', '-400 days')
             UNION SELECT DISTINCT date(completed_at, 'localtime') FROM mock_interviews WHERE user_id = ?1 AND completed_at IS NOT NULL ORDER BY day DESC",
        )?;
        let days: Vec<String> = statement.query_map([owner], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(Today {
            name: user.first_name.or(user.name),
            interviews: upcoming,
            reminders,
            waiting,
            applied_today: count("SELECT count(*) FROM status_changes WHERE user_id = ?1 AND to_status = 'APPLIED' AND date(happened_at, 'localtime') = date('now', 'localtime')")?,
            daily_goal: profile.as_ref().map_or(0, |profile| profile.daily_application_goal),
            streak_days: streak(&days, now.with_timezone(&chrono::Local).date_naive()),
            open_practice,
            counts,
            changes,
            has_resume: count("SELECT EXISTS (SELECT 1 FROM resumes WHERE user_id = ?1)")? == 1,
            has_profile: count("SELECT EXISTS (SELECT 1 FROM employments WHERE user_id = ?1) OR EXISTS (SELECT 1 FROM skills WHERE user_id = ?1)")? == 1,
        })
    })
}

fn parsed<T>(id: &str) -> Result<Id<T>> {
    id.parse().map_err(|_| crate::error::Error::not_found("row", id))
}

/// `days` are local days, newest first.
fn streak(days: &[String], today: chrono::NaiveDate) -> i64 {
    let mut expected = today;
    let mut length = 0;
    for day in days.iter().filter_map(|day| day.parse::<chrono::NaiveDate>().ok()) {
        if day > today {
            continue;
        }
        // Today may still come.
        if length == 0 && day == today - chrono::Duration::days(1) {
            expected = day;
        }
        if day != expected {
            break;
        }
        length += 1;
        expected = day - chrono::Duration::days(1);
    }
    length
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(days: &[&str]) -> i64 {
        streak(
            &days.iter().map(|day| (*day).to_owned()).collect::<Vec<_>>(),
            "2026-11-21".parse().unwrap(),
        )
    }

    #[test]
    fn a_streak_may_end_yesterday_and_breaks_at_a_gap() {
        assert_eq!(of(&[]), 0);
        assert_eq!(of(&["2026-11-21", "2026-11-20", "2026-11-18"]), 2);
        assert_eq!(of(&["2026-11-20", "2026-11-19"]), 2);
        assert_eq!(of(&["2026-11-19", "2026-11-18"]), 0);
    }
}
