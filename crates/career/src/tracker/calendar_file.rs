//! A round of interviews as a calendar file (RFC 5545): the same round has the same UID, a later state a higher SEQUENCE.

use chrono::{DateTime, Utc};
use icalendar::{Alarm, Calendar, Component as _, Event, EventLike as _, EventStatus};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::interviews::{Interview, InterviewStatus};
use super::jobs::Job;
use crate::catalogue::{Language, message};
use crate::command::Download;
use crate::error::{Error, Result};
use crate::record;
use crate::store::Store;
use crate::values::{Id, Instant};

/// How long before a round the calendar reminds.
const REMIND_BEFORE_MINUTES: i64 = 30;
/// How long a round is where nobody said so.
const USUAL_MINUTES: i64 = 60;

/// Which round, and in which language.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CalendarFile {
    pub id: Id<Interview>,
    #[serde(default)]
    pub language: Language,
}

/// The round as a calendar file; a cancelled one takes its entry out again.
///
/// # Errors
/// `row.not_found`; `interview.no_time` when nothing is agreed yet.
pub fn calendar_file(store: &Store, input: CalendarFile) -> Result<Download> {
    let layout = store.vault.layout();
    let (round, job) = store.read(|connection| -> Result<(Interview, Job)> {
        let round: Interview = record::get(connection, &layout, store.owner(), input.id)?;
        let job = record::get(connection, &layout, store.owner(), round.job_id)?;
        Ok((round, job))
    })?;
    let no_time = || Error::new("interview.no_time", "This round has no time yet.", json!({}));
    let start = round.scheduled_at.as_ref().and_then(utc).ok_or_else(no_time)?;
    let end = start + chrono::Duration::minutes(round.minutes.unwrap_or(USUAL_MINUTES));
    let words = |key: &str, parts: serde_json::Value| message(input.language, key, &parts);
    let kind = json!(round.r#type);
    let kind = words(
        &format!("enum.InterviewType.{}", kind.as_str().unwrap_or_default()),
        json!({}),
    );
    let name = words(
        "round.name",
        json!({ "type": kind, "number": round.round_number.to_string() }),
    );
    let summary = format!("{name}: {}, {}", job.title, job.company);
    let who: Vec<&str> = [&round.interviewer_name, &round.interviewer_email]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let mut notes: Vec<String> = Vec::new();
    if !who.is_empty() {
        notes.push(words("round.with", json!({ "name": who.join(", ") })));
    }
    notes.extend(round.preparation.iter().map(|line| format!("- {line}")));

    let is_cancelled = round.status == InterviewStatus::Cancelled;
    let mut event = Event::with_uid(&format!("{}@foothold.app", round.id));
    // UTC needs no description of a zone, and every calendar shows it in the reader's own.
    event
        .summary(&summary)
        .starts(start)
        .ends(end)
        .sequence(u32::try_from(round.calendar_sequence).unwrap_or(u32::MAX))
        .status(if is_cancelled {
            EventStatus::Cancelled
        } else {
            EventStatus::Confirmed
        });
    if let Some(changed) = utc(&round.updated_at) {
        event.timestamp(changed);
    }
    if !notes.is_empty() {
        event.description(&notes.join("\n"));
    }
    if let Some(place) = &round.place {
        event.location(place);
        if place.starts_with("https://") || place.starts_with("http://") {
            event.url(place);
        }
    }
    if !is_cancelled {
        event.alarm(Alarm::display(
            &summary,
            -chrono::Duration::minutes(REMIND_BEFORE_MINUTES),
        ));
    }
    let mut calendar = Calendar::new();
    calendar.append_property(("METHOD", if is_cancelled { "CANCEL" } else { "PUBLISH" }));
    calendar.push(event.done());
    Ok(Download {
        name: format!("{} {}.ics", job.company, start.format("%Y-%m-%d")).replace(['/', '\\', ':'], " "),
        media_type: "text/calendar".into(),
        bytes: calendar.done().to_string().into_bytes(),
    })
}

fn utc(instant: &Instant) -> Option<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(instant.as_str())
        .ok()
        .map(|time| time.to_utc())
}
