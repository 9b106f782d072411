use std::sync::Mutex;

use chrono::{DateTime, Duration, NaiveDate, SecondsFormat, Utc};
use uuid::Uuid;

/// Where time and new ids come from. A parameter, so that tests are exact.
pub trait Clock: Send + Sync {
    fn now(&self) -> DateTime<Utc>;

    /// A new row's id: a version 7 UUID, which sorts by the time it was made.
    fn new_id(&self) -> Uuid {
        Uuid::now_v7()
    }

    /// The local calendar day, `YYYY-MM-DD`.
    fn today(&self) -> String {
        self.now().with_timezone(&chrono::Local).format("%Y-%m-%d").to_string()
    }

    /// The instants at which a local day begins and the next one does. None for a text that is no day.
    fn local_day(&self, day: &str) -> Option<(String, String)> {
        let day = NaiveDate::parse_from_str(day, "%Y-%m-%d").ok()?;
        let begin = |day: NaiveDate| {
            // Where clocks go forward at midnight the day begins an hour later.
            let begins = (0..4).find_map(|hour| {
                day.and_hms_opt(hour, 0, 0)?
                    .and_local_timezone(chrono::Local)
                    .earliest()
            });
            begins.map(|time| instant(time.to_utc()))
        };
        Some((begin(day)?, begin(day.succ_opt()?)?))
    }
}

/// The machine's own clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
}

/// A clock that moves one second each time it is read.
#[derive(Debug)]
pub struct FixedClock(Mutex<DateTime<Utc>>);

impl FixedClock {
    /// A clock whose next reading is `start`.
    pub fn starting_at(start: DateTime<Utc>) -> Self {
        Self(Mutex::new(start))
    }
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        let mut time = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let now = *time;
        *time = now + Duration::seconds(1);
        now
    }

    fn today(&self) -> String {
        self.now().format("%Y-%m-%d").to_string()
    }

    fn local_day(&self, day: &str) -> Option<(String, String)> {
        let day = NaiveDate::parse_from_str(day, "%Y-%m-%d").ok()?;
        let begin = |day: NaiveDate| Some(instant(day.and_hms_opt(0, 0, 0)?.and_utc()));
        Some((begin(day)?, begin(day.succ_opt()?)?))
    }
}

/// An instant as every column stores it: UTC, RFC 3339, milliseconds, `Z`.
pub fn instant(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Millis, true)
}
