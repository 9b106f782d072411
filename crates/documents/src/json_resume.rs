//! A reading as JSON Resume 1.0.0.

use serde_json::{Map, Value, json};

use crate::Found;
use crate::resume::{ItemReading, ResumeReading};

/// The reading as a value of the JSON Resume schema 1.0.0 (jsonresume.org). What the schema has no place for is left out.
pub fn json_resume(reading: &ResumeReading) -> Value {
    let mut basics = Map::new();
    put(&mut basics, "name", &reading.name);
    put(&mut basics, "label", &reading.headline);
    put(&mut basics, "email", &reading.email);
    put(&mut basics, "phone", &reading.phone);
    put(&mut basics, "summary", &reading.summary);
    if let Some(location) = &reading.location {
        basics.insert("location".to_owned(), json!({ "address": location.value }));
    }
    let own = reading.links.iter().find(|link| link.value.label.is_none());
    if let Some(url) = own {
        basics.insert("url".to_owned(), json!(url.value.url));
    }
    let profiles: Vec<Value> = reading
        .links
        .iter()
        .filter_map(|link| {
            let network = link.value.label.as_ref()?;
            let user = link
                .value
                .url
                .trim_end_matches('/')
                .rsplit('/')
                .next()
                .unwrap_or_default();
            Some(json!({ "network": network, "username": user, "url": link.value.url }))
        })
        .collect();
    basics.insert("profiles".to_owned(), Value::Array(profiles));

    let work: Vec<Value> = reading
        .work
        .iter()
        .map(|post| {
            let mut row = Map::new();
            put(&mut row, "name", &post.company);
            put(&mut row, "position", &post.title);
            put(&mut row, "location", &post.location);
            put_text(&mut row, "url", post.url.as_ref());
            put(&mut row, "startDate", &post.started_on);
            put(&mut row, "endDate", &post.finished_on);
            put(&mut row, "summary", &post.summary);
            row.insert("highlights".to_owned(), texts(&post.highlights));
            Value::Object(row)
        })
        .collect();
    let education: Vec<Value> = reading
        .education
        .iter()
        .map(|school| {
            let mut row = Map::new();
            put(&mut row, "institution", &school.institution);
            put(&mut row, "studyType", &school.degree);
            put(&mut row, "area", &school.major);
            put(&mut row, "startDate", &school.started_on);
            put(&mut row, "endDate", &school.finished_on);
            put(&mut row, "score", &school.grade);
            row.insert("courses".to_owned(), texts(&school.courses));
            Value::Object(row)
        })
        .collect();
    json!({
        "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
        "basics": basics,
        "work": work,
        "volunteer": items(&reading.volunteering, &Names { title: "position", organization: "organization", end: "endDate" }),
        "education": education,
        "awards": items(&reading.awards, &Names { title: "title", organization: "awarder", end: "date" }),
        "certificates": items(&reading.certifications, &Names { title: "name", organization: "issuer", end: "date" }),
        "publications": items(&reading.publications, &Names { title: "name", organization: "publisher", end: "releaseDate" }),
        "skills": skills(reading),
        "languages": reading.languages.iter().map(|language| {
            let mut row = Map::new();
            row.insert("language".to_owned(), json!(language.value.name));
            put_text(&mut row, "fluency", language.value.fluency.as_ref());
            Value::Object(row)
        }).collect::<Vec<_>>(),
        "interests": reading.interests.iter().map(|interest| json!({ "name": interest.value })).collect::<Vec<_>>(),
        "references": reading.references.iter().map(|reference| json!({ "reference": reference.value })).collect::<Vec<_>>(),
        "projects": items(&reading.projects, &Names { title: "name", organization: "entity", end: "endDate" }),
        "meta": { "version": "v1.0.0" },
    })
}

struct Names {
    title: &'static str,
    organization: &'static str,
    end: &'static str,
}

/// Skills by group; those without a group stand alone.
fn skills(reading: &ResumeReading) -> Value {
    let mut rows: Vec<Value> = Vec::new();
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for skill in &reading.skills {
        match &skill.value.group {
            Some(group) => match groups.iter_mut().find(|(name, _)| name == group) {
                Some((_, names)) => names.push(&skill.value.name),
                None => groups.push((group, vec![&skill.value.name])),
            },
            None => {
                let mut row = Map::new();
                row.insert("name".to_owned(), json!(skill.value.name));
                put_text(&mut row, "level", skill.value.level.as_ref());
                rows.push(Value::Object(row));
            }
        }
    }
    rows.extend(
        groups
            .into_iter()
            .map(|(name, keywords)| json!({ "name": name, "keywords": keywords })),
    );
    Value::Array(rows)
}

fn items(items: &[ItemReading], names: &Names) -> Value {
    let row = |item: &ItemReading| {
        let mut row = Map::new();
        put(&mut row, names.title, &item.title);
        put(&mut row, names.organization, &item.organization);
        if names.end == "endDate" {
            put(&mut row, "startDate", &item.started_on);
        }
        put(&mut row, names.end, &item.finished_on);
        put_text(&mut row, "url", item.url.as_ref());
        put(&mut row, "summary", &item.summary);
        if names.end == "endDate" {
            row.insert("highlights".to_owned(), texts(&item.highlights));
        }
        Value::Object(row)
    };
    Value::Array(items.iter().map(row).collect())
}

fn put(row: &mut Map<String, Value>, name: &str, found: &Option<Found<String>>) {
    put_text(row, name, found.as_ref().map(|found| &found.value));
}

fn put_text(row: &mut Map<String, Value>, name: &str, text: Option<&String>) {
    if let Some(text) = text {
        row.insert(name.to_owned(), json!(text));
    }
}

fn texts(found: &[Found<String>]) -> Value {
    Value::Array(found.iter().map(|found| json!(found.value)).collect())
}
