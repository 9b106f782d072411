//! Résumés as data: JSON Resume, rendercv, Reactive Resume, LinkedIn's export.

use std::collections::HashMap;

use serde_json::Value;

use crate::dates;
use crate::document;
use crate::resume::{
    EducationReading, ItemReading, LanguageReading, Link, OtherSection, READER, ResumeFormat, ResumeReading, SkillReading, WorkReading, of_lines,
};
use crate::{DocumentError, Found, contact, docx, html, posting_text};

/// What the file states is as sure as can be.
const STATED: f64 = 0.99;

/// A DOCX, or LinkedIn's export.
pub(crate) fn zip(bytes: &[u8]) -> Result<ResumeReading, DocumentError> {
    let mut archive = docx::open(bytes)?;
    let names: Vec<String> = archive.file_names().flatten().map(|name| name.into_owned()).collect();
    if names.iter().any(|name| name == "word/document.xml") {
        let loaded = document::load(document::Kind::Zip, bytes)?;
        return Ok(of_lines(&loaded.lines, ResumeFormat::Docx, Vec::new()));
    }
    let mut tables: HashMap<String, Vec<HashMap<String, String>>> = HashMap::new();
    for name in &names {
        let base = name.rsplit('/').next().unwrap_or(name);
        if LINKEDIN_TABLES.contains(&base)
            && let Some(text) = docx::part(&mut archive, name)?
        {
            tables.insert(base.trim_end_matches(".csv").to_owned(), rows(&text));
        }
    }
    if !tables.contains_key("Profile") && !tables.contains_key("Positions") {
        return Err(DocumentError::UnknownKind);
    }
    Ok(linkedin(&tables))
}

const LINKEDIN_TABLES: &[&str] = &[
    "Profile.csv", "Positions.csv", "Education.csv", "Skills.csv", "Email Addresses.csv", "PhoneNumbers.csv", "Certifications.csv", "Languages.csv",
    "Projects.csv", "Volunteering.csv", "Honors.csv", "Publications.csv", "Courses.csv", "Recommendations_Received.csv",
];

/// Rows by column name; lines above the head ("Notes:") are skipped.
fn rows(text: &str) -> Vec<HashMap<String, String>> {
    let body = match text.strip_prefix("Notes:") {
        Some(rest) => rest.split_once("\n\n").map_or(rest, |(_, body)| body),
        None => text,
    };
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(body.as_bytes());
    let Ok(head) = reader.headers().cloned() else { return Vec::new() };
    reader
        .records()
        .take(20_000)
        .flatten()
        .map(|record| head.iter().zip(record.iter()).map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect())
        .collect()
}

fn linkedin(tables: &HashMap<String, Vec<HashMap<String, String>>>) -> ResumeReading {
    let table = |name: &str| tables.get(name).map(Vec::as_slice).unwrap_or_default();
    let get = |row: &HashMap<String, String>, name: &str| row.get(name).filter(|value| !value.is_empty()).cloned();
    let found = |row: &HashMap<String, String>, name: &str| get(row, name).map(|value| stated(&value));
    let date = |row: &HashMap<String, String>, name: &str| {
        let value = get(row, name)?;
        day(&value).map(|day| Found { value: day, ..stated(&value) })
    };
    let mut reading = ResumeReading { format: ResumeFormat::LinkedinZip, reader: READER.to_owned(), ..ResumeReading::default() };
    if let Some(profile) = table("Profile").first() {
        let name = [get(profile, "First Name"), get(profile, "Last Name")].into_iter().flatten().collect::<Vec<_>>().join(" ");
        reading.name = (!name.is_empty()).then(|| stated(&name));
        reading.headline = found(profile, "Headline");
        reading.summary = found(profile, "Summary");
        reading.location = found(profile, "Geo Location").or_else(|| found(profile, "Address"));
        for (_, _, url) in get(profile, "Websites").iter().flat_map(|sites| contact::addresses(&sites.replace(['[', ']'], " ").replace(":http", " http"))) {
            reading.links.push(link(&url));
        }
        for handle in get(profile, "Twitter Handles").iter().flat_map(|handles| handles.split([',', ' ', '[', ']'])).filter(|handle| !handle.is_empty()) {
            reading.links.push(link(&format!("https://twitter.com/{}", handle.trim_start_matches('@'))));
        }
    }
    let mails = table("Email Addresses");
    let primary = mails.iter().find(|row| row.get("Primary").is_some_and(|value| value.eq_ignore_ascii_case("yes"))).or_else(|| mails.first());
    reading.email = primary.and_then(|row| found(row, "Email Address"));
    let phones = table("PhoneNumbers");
    let mobile = phones.iter().find(|row| row.get("Type").is_some_and(|kind| kind.eq_ignore_ascii_case("mobile"))).or_else(|| phones.first());
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
            highlights: [found(row, "Notes"), found(row, "Activities")].into_iter().flatten().collect(),
            ..EducationReading::default()
        });
    }
    for row in table("Skills") {
        reading.skills.extend(get(row, "Name").map(|name| skill(&name, None, None)));
    }
    for row in table("Languages") {
        reading.languages.extend(get(row, "Name").map(|name| language(&name, get(row, "Proficiency"))));
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
    reading.projects = items("Projects", "Title", "", "Started On", "Finished On");
    reading.volunteering = items("Volunteering", "Role", "Company Name", "Started On", "Finished On");
    reading.awards = items("Honors", "Title", "", "", "Issued On");
    reading.publications = items("Publications", "Name", "Publisher", "", "Published On");
    reading.text = written(&reading);
    reading
}

/// JSON Resume, or one of the versions of Reactive Resume.
pub(crate) fn json(text: &str) -> Result<ResumeReading, DocumentError> {
    let value: Value = serde_json::from_str(text.trim()).map_err(|_| DocumentError::Damaged { what: "its JSON cannot be read".to_owned() })?;
    // Exports wrap the résumé.
    let inner = ["resume", "data"].iter().find_map(|name| value.get(*name).filter(|inner| inner.get("basics").is_some()));
    let value = inner.unwrap_or(&value);
    let is_reactive = value.get("sections").is_some_and(Value::is_object) && value.get("basics").is_some();
    if is_reactive {
        return Ok(reactive(value));
    }
    if value.get("cv").is_some() {
        return Ok(rendercv(value));
    }
    if value.get("basics").is_some() || value.get("work").is_some_and(Value::is_array) {
        return Ok(json_resume(value));
    }
    Err(DocumentError::UnknownKind)
}

/// rendercv, or another of the formats written as YAML.
pub(crate) fn yaml(text: &str) -> Result<ResumeReading, DocumentError> {
    let value: Value = serde_yaml_ng::from_str(text).map_err(|_| DocumentError::Damaged { what: "its YAML cannot be read".to_owned() })?;
    if value.get("cv").is_some() {
        return Ok(rendercv(&value));
    }
    // yamlresume keeps its content one level deeper.
    let content = value.get("content").unwrap_or(&value);
    if content.get("basics").is_some() || content.get("work").is_some() {
        let mut reading = json_resume(content);
        reading.format = ResumeFormat::JsonResume;
        return Ok(reading);
    }
    Err(DocumentError::UnknownKind)
}

fn json_resume(value: &Value) -> ResumeReading {
    let mut reading = ResumeReading { format: ResumeFormat::JsonResume, reader: READER.to_owned(), ..ResumeReading::default() };
    let basics = value.get("basics").unwrap_or(&Value::Null);
    take_basics(basics, &mut reading);
    for row in rows_of(value, "work") {
        let finished_on = date_of(row, &["endDate", "end"]);
        reading.work.push(WorkReading {
            title: get(row, &["position", "title"]),
            company: get(row, &["name", "company"]),
            location: place(row.get("location")),
            started_on: date_of(row, &["startDate", "start"]),
            is_current: finished_on.is_none(),
            finished_on,
            url: plain(row, &["url", "website"]),
            summary: get(row, &["summary", "description"]),
            highlights: list(row, "highlights"),
        });
    }
    for row in rows_of(value, "education") {
        reading.education.push(EducationReading {
            institution: get(row, &["institution"]),
            degree: get(row, &["studyType", "degree"]),
            major: get(row, &["area"]),
            started_on: date_of(row, &["startDate"]),
            finished_on: date_of(row, &["endDate"]),
            grade: get(row, &["score", "gpa"]),
            courses: list(row, "courses"),
            highlights: list(row, "highlights"),
            ..EducationReading::default()
        });
    }
    for row in rows_of(value, "skills") {
        take_skill(row, &mut reading);
    }
    for row in rows_of(value, "languages") {
        reading.languages.extend(plain(row, &["language", "name"]).map(|name| language(&name, plain(row, &["fluency"]))));
    }
    reading.certifications = items(value, "certificates", &["name"], &["issuer"]);
    reading.projects = items(value, "projects", &["name"], &["entity"]);
    reading.publications = items(value, "publications", &["name"], &["publisher"]);
    reading.awards = items(value, "awards", &["title"], &["awarder"]);
    reading.volunteering = items(value, "volunteer", &["position"], &["organization"]);
    reading.interests = rows_of(value, "interests").filter_map(|row| get(row, &["name"])).collect();
    reading.references = rows_of(value, "references").filter_map(|row| get(row, &["reference", "name"])).collect();
    reading.text = written(&reading);
    reading
}

fn take_basics(basics: &Value, reading: &mut ResumeReading) {
    reading.name = get(basics, &["name"]);
    reading.headline = get(basics, &["label", "headline"]);
    reading.email = get(basics, &["email"]);
    reading.phone = get(basics, &["phone"]);
    reading.location = place(basics.get("location"));
    reading.summary = get(basics, &["summary"]);
    let site = basics.get("url").or_else(|| basics.get("website"));
    let site = site.and_then(|site| site.as_str().map(str::to_owned).or_else(|| plain(site, &["href", "url"])));
    reading.links.extend(site.filter(|site| !site.is_empty()).map(|site| link(&site)));
    for row in rows_of(basics, "profiles") {
        if let Some(url) = plain(row, &["url"]) {
            let mut found = link(&url);
            found.value.label = plain(row, &["network"]).or(found.value.label);
            reading.links.push(found);
        }
    }
}

fn take_skill(row: &Value, reading: &mut ResumeReading) {
    if let Value::String(name) = row {
        reading.skills.push(skill(name, None, None));
        return;
    }
    let Some(name) = plain(row, &["name"]) else { return };
    let level = plain(row, &["level", "proficiency", "description"]).filter(|level| level != "0");
    let keywords: Vec<String> = row.get("keywords").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
    if keywords.is_empty() {
        reading.skills.push(skill(&name, None, level.clone()));
    }
    for keyword in keywords {
        reading.skills.push(skill(&keyword, Some(name.clone()), level.clone()));
    }
}

fn items(value: &Value, section: &str, title: &[&str], organization: &[&str]) -> Vec<ItemReading> {
    rows_of(value, section)
        .map(|row| ItemReading {
            title: get(row, title),
            organization: get(row, organization),
            role: get(row, &["roles", "role"]),
            started_on: date_of(row, &["startDate"]),
            finished_on: date_of(row, &["endDate", "date", "releaseDate"]),
            url: plain(row, &["url", "website"]),
            summary: get(row, &["summary", "description"]),
            highlights: list(row, "highlights"),
        })
        .filter(|item| item.title.is_some() || item.summary.is_some())
        .collect()
}

/// Reactive Resume v3 (`basics`, `sections.ID.items`), v4 (`sections.experience.items`) and v5 (`summary` on top).
fn reactive(value: &Value) -> ResumeReading {
    let mut reading = ResumeReading { format: ResumeFormat::ReactiveResume, reader: READER.to_owned(), ..ResumeReading::default() };
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
            .filter(|item| item.get("visible").and_then(Value::as_bool) != Some(false) && item.get("hidden").and_then(Value::as_bool) != Some(true))
            .collect()
    };
    let span = |row: &Value| -> (Option<Found<String>>, Option<Found<String>>, bool) {
        if let Some(range) = row.get("date").filter(|date| date.is_object()) {
            let from = date_of(range, &["start"]);
            let to = date_of(range, &["end"]);
            let open = from.is_some() && to.is_none();
            return (from, to, open);
        }
        let Some(words) = plain(row, &["period", "date"]) else { return (None, None, false) };
        let Some(range) = dates::find(&words).into_iter().next() else { return (None, None, false) };
        let made = |day: Option<dates::Day>| day.map(|day| Found { value: day.iso(), ..stated(&words) });
        (made(range.from), made(range.to), range.is_open)
    };
    let url = |row: &Value| row.get("url").or_else(|| row.get("website")).and_then(|url| url.as_str().map(str::to_owned).or_else(|| plain(url, &["href", "url"]))).filter(|url| !url.is_empty());
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
        reading.languages.extend(plain(row, &["language", "name"]).map(|name| language(&name, plain(row, &["fluency", "description"]))));
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
        ItemReading { title: get(row, title), organization: get(row, organization), role: get(row, &["position", "role"]), started_on, finished_on, url: url(row), summary, highlights }
    };
    reading.certifications = entries(&["certifications", "certificates"]).into_iter().map(|row| item(row, &["name", "title"], &["issuer"])).collect();
    reading.projects = entries(&["projects"]).into_iter().map(|row| item(row, &["name", "title"], &["organization"])).collect();
    reading.publications = entries(&["publications"]).into_iter().map(|row| item(row, &["name", "title"], &["publisher"])).collect();
    reading.awards = entries(&["awards"]).into_iter().map(|row| item(row, &["title", "name"], &["awarder"])).collect();
    reading.volunteering = entries(&["volunteer", "volunteering"]).into_iter().map(|row| item(row, &["position"], &["organization"])).collect();
    reading.interests = entries(&["interests"]).into_iter().filter_map(|row| get(row, &["name"])).collect();
    reading.references = entries(&["references"]).into_iter().filter_map(|row| get(row, &["description", "summary", "name"])).collect();
    reading.text = written(&reading);
    reading
}

/// Running text and list items of an HTML description.
fn prose_and_items(row: &Value) -> (Option<Found<String>>, Vec<Found<String>>) {
    let Some(raw) = ["summary", "description"].iter().find_map(|name| row.get(*name).and_then(Value::as_str)) else { return (None, Vec::new()) };
    let mut prose = Vec::new();
    let mut items = Vec::new();
    for line in html::lines(&format!("<div>{raw}</div>")) {
        let text = line.text();
        if line.bullet.is_some() { items.push(stated(&text)) } else { prose.push(text) }
    }
    let prose = prose.join("\n");
    ((!prose.is_empty()).then(|| stated(&prose)), items)
}

/// rendercv: sections of any name; an entry's keys tell its kind.
fn rendercv(value: &Value) -> ResumeReading {
    let mut reading = ResumeReading { format: ResumeFormat::RendercvYaml, reader: READER.to_owned(), ..ResumeReading::default() };
    let cv = value.get("cv").unwrap_or(&Value::Null);
    reading.name = get(cv, &["name"]);
    reading.headline = get(cv, &["headline", "label"]);
    reading.email = get(cv, &["email"]);
    reading.phone = get(cv, &["phone"]).map(|phone| Found { value: phone.value.trim_start_matches("tel:").to_owned(), ..phone });
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
        let kind = crate::sections::phrase_kind(&heading.replace('_', " "));
        for entry in entries.as_array().into_iter().flatten() {
            rendercv_entry(heading, kind, entry, &mut reading);
        }
    }
    reading.text = written(&reading);
    reading
}

fn rendercv_entry(heading: &str, kind: Option<crate::sections::SectionKind>, entry: &Value, reading: &mut ResumeReading) {
    use crate::sections::SectionKind;
    let from = date_of(entry, &["start_date"]);
    let to = date_of(entry, &["end_date", "date"]);
    let open = entry.get("end_date").and_then(Value::as_str).is_some_and(|end| end.eq_ignore_ascii_case("present"));
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
        let authors = entry.get("authors").and_then(Value::as_array).map(|authors| authors.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "));
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
            Some(SectionKind::Skills) | None => reading.skills.extend(names.map(|name| skill(name, Some(label.clone()), None))),
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
    } else if let Some(text) = entry.as_str().map(str::to_owned).or_else(|| plain(entry, &["bullet", "number", "reversed_number"])) {
        match kind {
            Some(SectionKind::Summary) => match &mut reading.summary {
                Some(summary) => summary.value = format!("{}\n{text}", summary.value),
                None => reading.summary = Some(stated(&text)),
            },
            Some(SectionKind::Awards) => reading.awards.push(ItemReading { title: Some(stated(&text)), ..ItemReading::default() }),
            Some(SectionKind::Interests) => reading.interests.push(stated(&text)),
            Some(SectionKind::Skills) => reading.skills.extend(text.split(',').map(|name| skill(name.trim(), None, None))),
            _ => push_other(reading, heading, &text),
        }
    }
}

fn push_other(reading: &mut ResumeReading, heading: &str, line: &str) {
    match reading.other.iter_mut().find(|other| other.heading == heading) {
        Some(other) => other.lines.push(line.to_owned()),
        None => reading.other.push(OtherSection { heading: heading.to_owned(), lines: vec![line.to_owned()], places: Vec::new() }),
    }
}

fn stated(text: &str) -> Found<String> {
    Found { value: text.to_owned(), confidence: STATED, quote: text.to_owned(), places: Vec::new() }
}

fn link(url: &str) -> Found<Link> {
    Found { value: Link { label: contact::label_of(url), url: url.to_owned() }, confidence: STATED, quote: url.to_owned(), places: Vec::new() }
}

fn skill(name: &str, group: Option<String>, level: Option<String>) -> Found<SkillReading> {
    Found { value: SkillReading { name: name.to_owned(), group, level }, confidence: STATED, quote: name.to_owned(), places: Vec::new() }
}

fn language(name: &str, fluency: Option<String>) -> Found<LanguageReading> {
    Found { value: LanguageReading { name: name.to_owned(), fluency }, confidence: STATED, quote: name.to_owned(), places: Vec::new() }
}

fn rows_of<'v>(value: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> {
    value.get(name).and_then(Value::as_array).into_iter().flatten().take(5_000)
}

/// The first of the names that holds a text; HTML and Markdown signs are taken out.
fn get(row: &Value, names: &[&str]) -> Option<Found<String>> {
    plain(row, names).map(|text| {
        let shown = if text.contains('<') && text.contains('>') { posting_text::text_of(&html::lines(&text)) } else { text.replace("**", "") };
        Found { value: shown, ..stated(&text) }
    })
}

fn plain(row: &Value, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| match row.get(*name)? {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(items) => {
            let joined = items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ");
            (!joined.is_empty()).then_some(joined)
        }
        _ => None,
    })
}

fn list(row: &Value, name: &str) -> Vec<Found<String>> {
    rows_of(row, name).filter_map(Value::as_str).map(|text| Found { value: text.replace("**", ""), ..stated(text) }).collect()
}

fn place(value: Option<&Value>) -> Option<Found<String>> {
    match value? {
        Value::String(text) if !text.trim().is_empty() => Some(stated(text.trim())),
        Value::Object(_) => {
            let value = value?;
            let parts: Vec<String> = ["address", "postalCode", "city", "region", "countryCode", "country"].iter().filter_map(|name| plain(value, &[name])).collect();
            (!parts.is_empty()).then(|| stated(&parts.join(", ")))
        }
        _ => None,
    }
}

/// A date as "YYYY", "YYYY-MM" or "YYYY-MM-DD"; none for "present".
fn date_of(row: &Value, names: &[&str]) -> Option<Found<String>> {
    let words = plain(row, names)?;
    day(&words).map(|day| Found { value: day, ..stated(&words) })
}

fn day(words: &str) -> Option<String> {
    let range = dates::find(words).into_iter().next()?;
    range.to.or(range.from).map(|day| day.iso())
}

fn degree(text: &str) -> (Option<Found<String>>, Option<Found<String>>) {
    if text.is_empty() {
        return (None, None);
    }
    match text.split_once(", ") {
        Some((degree, major)) if crate::roles::degree_score(degree) >= 0.7 => (Some(stated(degree)), Some(stated(major))),
        _ => (Some(stated(text)), None),
    }
}

/// The reading as running text, since the file itself has none.
fn written(reading: &ResumeReading) -> String {
    let mut lines: Vec<String> = Vec::new();
    let value = |found: &Option<Found<String>>| found.as_ref().map(|found| found.value.clone());
    let mut push = |parts: Vec<Option<String>>| {
        let line = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ");
        lines.push(line);
    };
    push(vec![value(&reading.name)]);
    push(vec![value(&reading.headline)]);
    push(vec![value(&reading.email), value(&reading.phone), value(&reading.location)]);
    push(vec![value(&reading.summary)]);
    for post in &reading.work {
        push(vec![value(&post.title), value(&post.company), value(&post.location), value(&post.started_on), value(&post.finished_on)]);
        push(vec![value(&post.summary)]);
        for item in &post.highlights {
            push(vec![Some(format!("- {}", item.value))]);
        }
    }
    for school in &reading.education {
        push(vec![value(&school.degree), value(&school.major), value(&school.institution), value(&school.started_on), value(&school.finished_on)]);
    }
    push(vec![Some(reading.skills.iter().map(|skill| skill.value.name.as_str()).collect::<Vec<_>>().join(", "))]);
    for item in reading.projects.iter().chain(&reading.certifications).chain(&reading.publications).chain(&reading.awards).chain(&reading.volunteering) {
        push(vec![value(&item.title), value(&item.organization), value(&item.finished_on)]);
        push(vec![value(&item.summary)]);
    }
    lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Entities of HTML as characters ("&amp;lt;p&gt;", "&#39;").
pub(crate) fn html_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(rest.get(..at).unwrap_or_default());
        rest = rest.get(at..).unwrap_or_default();
        let end = rest.find(';').filter(|&end| end <= 12);
        let decoded = end.and_then(|end| {
            let name = rest.get(1..end)?;
            let c = match name.strip_prefix('#') {
                Some(number) => {
                    let code = match number.strip_prefix(['x', 'X']) {
                        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                        None => number.parse().ok()?,
                    };
                    char::from_u32(code)?
                }
                None => ENTITIES.iter().find(|(known, _)| *known == name)?.1,
            };
            Some((c, end + 1))
        });
        match decoded {
            Some((c, length)) => {
                out.push(c);
                rest = rest.get(length..).unwrap_or_default();
            }
            None => {
                out.push('&');
                rest = rest.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out
}

const ENTITIES: &[(&str, char)] = &[
    ("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("apos", '\''), ("nbsp", ' '), ("ndash", '–'), ("mdash", '—'), ("bull", '•'), ("middot", '·'), ("rsquo", '’'), ("lsquo", '‘'), ("rdquo", '”'),
    ("ldquo", '“'), ("hellip", '…'), ("euro", '€'), ("pound", '£'), ("auml", 'ä'), ("ouml", 'ö'), ("uuml", 'ü'), ("Auml", 'Ä'), ("Ouml", 'Ö'), ("Uuml", 'Ü'), ("szlig", 'ß'), ("eacute", 'é'), ("egrave", 'è'), ("agrave", 'à'),
    ("ccedil", 'ç'), ("ecirc", 'ê'), ("ocirc", 'ô'), ("icirc", 'î'), ("aacute", 'á'), ("iacute", 'í'), ("oacute", 'ó'), ("uacute", 'ú'), ("ntilde", 'ñ'), ("atilde", 'ã'), ("otilde", 'õ'), ("copy", '©'), ("reg", '®'), ("trade", '™'),
];
