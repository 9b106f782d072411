//! LinkedIn's export: a ZIP of tables.

use std::collections::HashMap;

use crate::Found;
use crate::contact;
use crate::formats::{day, language, link, skill, stated, written};
use crate::resume::{EducationReading, ItemReading, READER, ResumeFormat, ResumeReading, WorkReading};
use crate::vocabulary::Words;

pub(crate) const LINKEDIN_TABLES: Words = Words(
    "Profile.csv|Positions.csv|Education.csv|Skills.csv|Email Addresses.csv|PhoneNumbers.csv|Certifications.csv|\
    Languages.csv|Projects.csv|Volunteering.csv|Honors.csv|Publications.csv|Courses.csv|\
    Recommendations_Received.csv",
);

/// Rows by column name; lines above the head ("Notes:") are skipped.
pub(crate) fn rows(text: &str) -> Vec<HashMap<String, String>> {
    let body = match text.strip_prefix("Notes:") {
        Some(rest) => rest.split_once("\n\n").map_or(rest, |(_, body)| body),
        None => text,
    };
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(body.as_bytes());
    let Ok(head) = reader.headers().cloned() else {
        return Vec::new();
    };
    reader
        .records()
        .take(20_000)
        .flatten()
        .map(|record| {
            head.iter()
                .zip(record.iter())
                .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
                .collect()
        })
        .collect()
}

pub(crate) fn linkedin(tables: &HashMap<String, Vec<HashMap<String, String>>>) -> ResumeReading {
    let table = |name: &str| tables.get(name).map(Vec::as_slice).unwrap_or_default();
    let get = |row: &HashMap<String, String>, name: &str| row.get(name).filter(|value| !value.is_empty()).cloned();
    let found = |row: &HashMap<String, String>, name: &str| get(row, name).map(|value| stated(&value));
    let date = |row: &HashMap<String, String>, name: &str| {
        let value = get(row, name)?;
        day(&value).map(|day| Found {
            value: day,
            ..stated(&value)
        })
    };
    let mut reading = ResumeReading {
        format: ResumeFormat::LinkedinZip,
        reader: READER.to_owned(),
        ..ResumeReading::default()
    };
    if let Some(profile) = table("Profile").first() {
        let name = [get(profile, "First Name"), get(profile, "Last Name")]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ");
        reading.name = (!name.is_empty()).then(|| stated(&name));
        reading.headline = found(profile, "Headline");
        reading.summary = found(profile, "Summary");
        reading.location = found(profile, "Geo Location").or_else(|| found(profile, "Address"));
        for (_, _, url) in get(profile, "Websites")
            .iter()
            .flat_map(|sites| contact::addresses(&sites.replace(['[', ']'], " ").replace(":http", " http")))
        {
            reading.links.push(link(&url));
        }
        for handle in get(profile, "Twitter Handles")
            .iter()
            .flat_map(|handles| handles.split([',', ' ', '[', ']']))
            .filter(|handle| !handle.is_empty())
        {
            reading
                .links
                .push(link(&format!("https://twitter.com/{}", handle.trim_start_matches('@'))));
        }
    }
    let mails = table("Email Addresses");
    let primary = mails
        .iter()
        .find(|row| {
            row.get("Primary")
                .is_some_and(|value| value.eq_ignore_ascii_case("yes"))
        })
        .or_else(|| mails.first());
    reading.email = primary.and_then(|row| found(row, "Email Address"));
    let phones = table("PhoneNumbers");
    let mobile = phones
        .iter()
        .find(|row| row.get("Type").is_some_and(|kind| kind.eq_ignore_ascii_case("mobile")))
        .or_else(|| phones.first());
    reading.phone = mobile.and_then(|row| {
        let number = get(row, "Number")?;
        let whole = match get(row, "Extension") {
            Some(prefix) if prefix.starts_with('+') && !number.starts_with('+') => format!("{prefix} {number}"),
            _ => number,
        };
        Some(stated(&whole))
    });
    for row in table("Positions") {
        let finished_on = date(row, "Finished On");
        reading.work.push(WorkReading {
            title: found(row, "Title"),
            company: found(row, "Company Name"),
            location: found(row, "Location"),
            started_on: date(row, "Started On"),
            is_current: finished_on.is_none(),
            finished_on,
            summary: found(row, "Description"),
            ..WorkReading::default()
        });
    }
    for row in table("Education") {
        let (degree, major) = degree(&get(row, "Degree Name").unwrap_or_default());
        reading.education.push(EducationReading {
            institution: found(row, "School Name"),
            degree,
            major,
            started_on: date(row, "Start Date"),
            finished_on: date(row, "End Date"),
            highlights: [found(row, "Notes"), found(row, "Activities")]
                .into_iter()
                .flatten()
                .collect(),
            ..EducationReading::default()
        });
    }
    for row in table("Skills") {
        reading
            .skills
            .extend(get(row, "Name").map(|name| skill(&name, None, None)));
    }
    for row in table("Languages") {
        reading
            .languages
            .extend(get(row, "Name").map(|name| language(&name, get(row, "Proficiency"))));
    }
    let items = |name: &str, title: &str, organization: &str, start: &str, end: &str| -> Vec<ItemReading> {
        table(name)
            .iter()
            .map(|row| ItemReading {
                title: found(row, title),
                organization: found(row, organization),
                role: found(row, "Role"),
                started_on: date(row, start),
                finished_on: date(row, end),
                url: get(row, "Url").or_else(|| get(row, "URL")),
                summary: found(row, "Description"),
                ..ItemReading::default()
            })
            .collect()
    };
    reading.certifications = items("Certifications", "Name", "Authority", "Started On", "Finished On");
    for item in &mut reading.certifications {
        item.expires_on = item.finished_on.take();
    }
    reading.projects = items("Projects", "Title", "", "Started On", "Finished On");
    reading.volunteering = items("Volunteering", "Role", "Company Name", "Started On", "Finished On");
    reading.awards = items("Honors", "Title", "", "", "Issued On");
    reading.publications = items("Publications", "Name", "Publisher", "", "Published On");
    reading.text = written(&reading);
    reading
}

fn degree(text: &str) -> (Option<Found<String>>, Option<Found<String>>) {
    if text.is_empty() {
        return (None, None);
    }
    match text.split_once(", ") {
        Some((degree, major)) if crate::roles::degree_score(degree) >= 0.7 => {
            (Some(stated(degree)), Some(stated(major)))
        }
        _ => (Some(stated(text)), None),
    }
}
