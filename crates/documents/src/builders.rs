//! The files of two résumé builders: Reactive Resume (three versions) and rendercv.

use serde_json::Value;

use crate::formats::{
    date_of, get, language, link, list, place, plain, rows_of, skill, stated, take_basics, take_skill, written,
};
use crate::resume::{EducationReading, ItemReading, OtherSection, READER, ResumeFormat, ResumeReading, WorkReading};
use crate::{Found, dates, html};

/// Reactive Resume v3 (`basics`, `sections.ID.items`), v4 (`sections.experience.items`) and v5 (`summary` on top).
pub(crate) fn reactive(value: &Value) -> ResumeReading {
    let mut reading = ResumeReading {
        format: ResumeFormat::ReactiveResume,
        reader: READER.to_owned(),
        ..ResumeReading::default()
    };
    let basics = value.get("basics").unwrap_or(&Value::Null);
    take_basics(basics, &mut reading);
    let sections = value.get("sections").unwrap_or(&Value::Null);
    let summary = value.get("summary").or_else(|| sections.get("summary"));
    if let Some(summary) = summary.and_then(|summary| get(summary, &["content"])) {
        reading.summary = Some(summary);
    }
    let entries = |names: &[&str]| -> Vec<&Value> {
        names
            .iter()
            .filter_map(|name| sections.get(*name))
            .filter_map(|section| section.get("items").and_then(Value::as_array))
            .flatten()
            .filter(|item| {
                item.get("visible").and_then(Value::as_bool) != Some(false)
                    && item.get("hidden").and_then(Value::as_bool) != Some(true)
            })
            .collect()
    };
    let span = |row: &Value| -> (Option<Found<String>>, Option<Found<String>>, bool) {
        if let Some(range) = row.get("date").filter(|date| date.is_object()) {
            let from = date_of(range, &["start"]);
            let to = date_of(range, &["end"]);
            let open = from.is_some() && to.is_none();
            return (from, to, open);
        }
        let Some(words) = plain(row, &["period", "date"]) else {
            return (None, None, false);
        };
        let Some(range) = dates::find(&words).into_iter().next() else {
            return (None, None, false);
        };
        let made = |day: Option<dates::Day>| {
            day.map(|day| Found {
                value: day.iso(),
                ..stated(&words)
            })
        };
        (made(range.from), made(range.to), range.is_open)
    };
    let url = |row: &Value| {
        row.get("url")
            .or_else(|| row.get("website"))
            .and_then(|url| url.as_str().map(str::to_owned).or_else(|| plain(url, &["href", "url"])))
            .filter(|url| !url.is_empty())
    };
    for row in entries(&["experience", "work"]) {
        let (started_on, finished_on, is_current) = span(row);
        let (summary, highlights) = prose_and_items(row);
        reading.work.push(WorkReading {
            title: get(row, &["position"]),
            company: get(row, &["company", "name"]),
            location: place(row.get("location")),
            started_on,
            finished_on,
            is_current,
            url: url(row),
            summary,
            highlights,
        });
    }
    for row in entries(&["education"]) {
        let (started_on, finished_on, is_current) = span(row);
        let (summary, highlights) = prose_and_items(row);
        reading.education.push(EducationReading {
            institution: get(row, &["institution", "school"]),
            degree: get(row, &["studyType", "degree"]),
            major: get(row, &["area"]),
            location: place(row.get("location")),
            started_on,
            finished_on,
            is_current,
            grade: get(row, &["score", "grade"]),
            courses: list(row, "courses"),
            highlights: summary.into_iter().chain(highlights).collect(),
        });
    }
    for row in entries(&["skills"]) {
        take_skill(row, &mut reading);
    }
    for row in entries(&["languages"]) {
        reading.languages.extend(
            plain(row, &["language", "name"]).map(|name| language(&name, plain(row, &["fluency", "description"]))),
        );
    }
    for row in entries(&["profiles"]) {
        if let Some(address) = url(row) {
            let mut found = link(&address);
            found.value.label = plain(row, &["network"]).or(found.value.label);
            reading.links.push(found);
        }
    }
    let item = |row: &Value, title: &[&str], organization: &[&str]| -> ItemReading {
        let (started_on, finished_on, _) = span(row);
        let (summary, highlights) = prose_and_items(row);
        ItemReading {
            title: get(row, title),
            organization: get(row, organization),
            role: get(row, &["position", "role"]),
            started_on,
            finished_on,
            url: url(row),
            summary,
            highlights,
            ..ItemReading::default()
        }
    };
    reading.certifications = entries(&["certifications", "certificates"])
        .into_iter()
        .map(|row| item(row, &["name", "title"], &["issuer"]))
        .collect();
    reading.projects = entries(&["projects"])
        .into_iter()
        .map(|row| item(row, &["name", "title"], &["organization"]))
        .collect();
    reading.publications = entries(&["publications"])
        .into_iter()
        .map(|row| item(row, &["name", "title"], &["publisher"]))
        .collect();
    reading.awards = entries(&["awards"])
        .into_iter()
        .map(|row| item(row, &["title", "name"], &["awarder"]))
        .collect();
    reading.volunteering = entries(&["volunteer", "volunteering"])
        .into_iter()
        .map(|row| item(row, &["position"], &["organization"]))
        .collect();
    reading.interests = entries(&["interests"])
        .into_iter()
        .filter_map(|row| get(row, &["name"]))
        .collect();
    reading.references = entries(&["references"])
        .into_iter()
        .filter_map(|row| get(row, &["description", "summary", "name"]))
        .collect();
    reading.text = written(&reading);
    reading
}

/// Running text and list items of an HTML description.
fn prose_and_items(row: &Value) -> (Option<Found<String>>, Vec<Found<String>>) {
    let Some(raw) = ["summary", "description"]
        .iter()
        .find_map(|name| row.get(*name).and_then(Value::as_str))
    else {
        return (None, Vec::new());
    };
    let mut prose = Vec::new();
    let mut items = Vec::new();
    for line in html::lines(&format!("<div>{raw}</div>")) {
        let text = line.text();
        if line.bullet.is_some() {
            items.push(stated(&text))
        } else {
            prose.push(text)
        }
    }
    let prose = prose.join("\n");
    ((!prose.is_empty()).then(|| stated(&prose)), items)
}

/// rendercv: sections of any name; an entry's keys tell its kind.
pub(crate) fn rendercv(value: &Value) -> ResumeReading {
    let mut reading = ResumeReading {
        format: ResumeFormat::RendercvYaml,
        reader: READER.to_owned(),
        ..ResumeReading::default()
    };
    let cv = value.get("cv").unwrap_or(&Value::Null);
    reading.name = get(cv, &["name"]);
    reading.headline = get(cv, &["headline", "label"]);
    reading.email = get(cv, &["email"]);
    reading.phone = get(cv, &["phone"]).map(|phone| Found {
        value: phone.value.trim_start_matches("tel:").to_owned(),
        ..phone
    });
    reading.location = get(cv, &["location"]);
    reading.links.extend(plain(cv, &["website"]).map(|site| link(&site)));
    for row in rows_of(cv, "social_networks") {
        if let (Some(network), Some(user)) = (plain(row, &["network"]), plain(row, &["username"])) {
            let base = match network.as_str() {
                "LinkedIn" => "https://linkedin.com/in/".to_owned(),
                "StackOverflow" => "https://stackoverflow.com/users/".to_owned(),
                "Google Scholar" => "https://scholar.google.com/citations?user=".to_owned(),
                "ORCID" => "https://orcid.org/".to_owned(),
                other => format!("https://{}.com/", other.to_lowercase().replace(' ', "")),
            };
            let mut found = link(&format!("{base}{user}"));
            found.value.label = Some(network);
            reading.links.push(found);
        }
    }
    let sections = cv.get("sections").and_then(Value::as_object);
    for (heading, entries) in sections.into_iter().flatten() {
        let kind = crate::headings::phrase_kind(&heading.replace('_', " "));
        for entry in entries.as_array().into_iter().flatten() {
            rendercv_entry(heading, kind, entry, &mut reading);
        }
    }
    reading.text = written(&reading);
    reading
}

fn rendercv_entry(
    heading: &str,
    kind: Option<crate::sections::SectionKind>,
    entry: &Value,
    reading: &mut ResumeReading,
) {
    use crate::sections::SectionKind;
    let from = date_of(entry, &["start_date"]);
    let to = date_of(entry, &["end_date", "date"]);
    let open = entry
        .get("end_date")
        .and_then(Value::as_str)
        .is_some_and(|end| end.eq_ignore_ascii_case("present"));
    if entry.get("company").is_some() || (entry.get("position").is_some() && entry.get("institution").is_none()) {
        reading.work.push(WorkReading {
            title: get(entry, &["position"]),
            company: get(entry, &["company"]),
            location: get(entry, &["location"]),
            is_current: open || (from.is_some() && to.is_none()),
            started_on: from,
            finished_on: to,
            url: plain(entry, &["url"]),
            summary: get(entry, &["summary"]),
            highlights: list(entry, "highlights"),
        });
    } else if entry.get("institution").is_some() {
        reading.education.push(EducationReading {
            institution: get(entry, &["institution"]),
            degree: get(entry, &["degree"]),
            major: get(entry, &["area"]),
            location: get(entry, &["location"]),
            started_on: from,
            finished_on: to,
            is_current: open,
            highlights: list(entry, "highlights"),
            ..EducationReading::default()
        });
    } else if entry.get("title").is_some() {
        let authors = entry
            .get("authors")
            .and_then(Value::as_array)
            .map(|authors| authors.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "));
        reading.publications.push(ItemReading {
            title: get(entry, &["title"]),
            organization: get(entry, &["journal"]),
            finished_on: to,
            url: plain(entry, &["url"]).or_else(|| plain(entry, &["doi"]).map(|doi| format!("https://doi.org/{doi}"))),
            summary: authors.map(|authors| stated(&authors)),
            ..ItemReading::default()
        });
    } else if let (Some(label), Some(details)) = (plain(entry, &["label"]), plain(entry, &["details"])) {
        let names = details.split([',', ';']).map(str::trim).filter(|name| !name.is_empty());
        match kind {
            Some(SectionKind::Languages) => reading.languages.push(language(&label, Some(details))),
            Some(SectionKind::Skills) | None => reading
                .skills
                .extend(names.map(|name| skill(name, Some(label.clone()), None))),
            _ => push_other(reading, heading, &format!("{label}: {details}")),
        }
    } else if entry.get("name").is_some() {
        let item = ItemReading {
            title: get(entry, &["name"]),
            started_on: from,
            finished_on: to,
            url: plain(entry, &["url"]),
            summary: get(entry, &["summary"]),
            highlights: list(entry, "highlights"),
            ..ItemReading::default()
        };
        match kind {
            Some(SectionKind::Certifications) => reading.certifications.push(item),
            Some(SectionKind::Awards) => reading.awards.push(item),
            Some(SectionKind::Volunteering) => reading.volunteering.push(item),
            Some(SectionKind::Publications) => reading.publications.push(item),
            _ => reading.projects.push(item),
        }
    } else if let Some(text) = entry
        .as_str()
        .map(str::to_owned)
        .or_else(|| plain(entry, &["bullet", "number", "reversed_number"]))
    {
        match kind {
            Some(SectionKind::Summary) => match &mut reading.summary {
                Some(summary) => summary.value = format!("{}\n{text}", summary.value),
                None => reading.summary = Some(stated(&text)),
            },
            Some(SectionKind::Awards) => reading.awards.push(ItemReading {
                title: Some(stated(&text)),
                ..ItemReading::default()
            }),
            Some(SectionKind::Interests) => reading.interests.push(stated(&text)),
            Some(SectionKind::Skills) => reading
                .skills
                .extend(text.split(',').map(|name| skill(name.trim(), None, None))),
            _ => push_other(reading, heading, &text),
        }
    }
}

fn push_other(reading: &mut ResumeReading, heading: &str, line: &str) {
    match reading.other.iter_mut().find(|other| other.heading == heading) {
        Some(other) => other.lines.push(line.to_owned()),
        None => reading.other.push(OtherSection {
            heading: heading.to_owned(),
            lines: vec![line.to_owned()],
            places: Vec::new(),
        }),
    }
}
