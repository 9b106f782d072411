//! JSON Resume 1.0.0 (jsonresume.org): from a reading, from files of any version, and as a file.

use serde_json::{Map, Value, json};

use crate::document::MOST_BYTES;
use crate::formats::{self, day, place, rows_of, unmarked};
use crate::json_resume_schema::{
    Award, Basics, Certificate, Education, Interest, JsonResume, Language, Location, Profile, Project, Publication,
    Reference, Skill, Volunteer, Work,
};
use crate::resume::{ItemReading, ResumeReading};
use crate::{DocumentError, Found};

const SCHEMA: &str = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

/// The résumé as a value of the schema, with `$schema` and `meta`.
pub fn to_json(resume: &JsonResume) -> Value {
    let mut whole = Map::new();
    whole.insert("$schema".to_owned(), json!(SCHEMA));
    // A struct of texts and lists always serializes.
    if let Ok(Value::Object(parts)) = serde_json::to_value(resume) {
        whole.extend(parts);
    }
    whole.insert("meta".to_owned(), json!({ "version": "v1.0.0" }));
    Value::Object(whole)
}

/// A reading as a value of the schema. What the schema has no place for is left out.
pub fn json_resume(reading: &ResumeReading) -> Value {
    to_json(&JsonResume::from(reading))
}

/// Reads a JSON Resume of any version. Parts of a wrong type are passed over, the rest is kept.
///
/// # Errors
/// [`DocumentError::Damaged`] when it is no JSON, [`DocumentError::UnknownKind`] when it holds no part of a résumé.
pub fn from_json(text: &str) -> Result<JsonResume, DocumentError> {
    if text.len() > MOST_BYTES {
        return Err(DocumentError::TooLarge { limit: MOST_BYTES });
    }
    let text = text.trim_start_matches('\u{FEFF}').trim();
    if text.is_empty() {
        return Err(DocumentError::Empty);
    }
    let value: Value = serde_json::from_str(text).map_err(|error| DocumentError::Damaged {
        what: format!("its JSON cannot be read: {error}"),
    })?;
    let value = unwrapped(&value);
    if !is_resume(value) {
        return Err(DocumentError::UnknownKind);
    }
    let made = from_value(value);
    // `{"basics":{"name":5}}`: nothing under the known names can be read.
    if made == JsonResume::default() {
        return Err(DocumentError::UnknownKind);
    }
    Ok(made)
}

/// Exports wrap the résumé.
fn unwrapped(value: &Value) -> &Value {
    let inner = ["resume", "data"].iter().find_map(|name| value.get(*name));
    inner.filter(|inner| is_resume(inner)).unwrap_or(value)
}

fn is_resume(value: &Value) -> bool {
    value.get("basics").is_some_and(Value::is_object)
        || ["work", "education", "skills", "projects"]
            .iter()
            .any(|name| value.get(*name).is_some_and(Value::is_array))
}

/// The parts that a value holds; names of older versions of the schema are known.
pub fn from_value(value: &Value) -> JsonResume {
    let basics = value.get("basics").unwrap_or(&Value::Null);
    JsonResume {
        basics: Basics {
            name: plain(basics, &["name"]),
            label: plain(basics, &["label", "headline"]),
            image: plain(basics, &["image", "picture"]),
            email: plain(basics, &["email"]),
            phone: plain(basics, &["phone"]),
            url: plain(basics, &["url", "website"]),
            summary: plain(basics, &["summary"]),
            location: location(basics.get("location")),
            profiles: rows(basics, &["profiles"], |row| Profile {
                network: plain(row, &["network"]),
                username: plain(row, &["username"]),
                url: plain(row, &["url"]),
            }),
        },
        work: rows(value, &["work"], |row| Work {
            name: plain(row, &["name", "company"]),
            position: plain(row, &["position", "title"]),
            location: place(row.get("location")).map(|place| place.value),
            description: plain(row, &["description"]),
            url: plain(row, &["url", "website"]),
            start_date: date(row, "startDate"),
            end_date: date(row, "endDate"),
            summary: plain(row, &["summary"]),
            highlights: texts(row, "highlights"),
        }),
        volunteer: rows(value, &["volunteer"], |row| Volunteer {
            organization: plain(row, &["organization", "name"]),
            position: plain(row, &["position"]),
            url: plain(row, &["url", "website"]),
            start_date: date(row, "startDate"),
            end_date: date(row, "endDate"),
            summary: plain(row, &["summary"]),
            highlights: texts(row, "highlights"),
        }),
        education: rows(value, &["education"], |row| Education {
            institution: plain(row, &["institution"]),
            url: plain(row, &["url", "website"]),
            location: place(row.get("location")).map(|place| place.value),
            area: plain(row, &["area"]),
            minor: plain(row, &["minor"]),
            study_type: plain(row, &["studyType", "degree"]),
            start_date: date(row, "startDate"),
            end_date: date(row, "endDate"),
            score: plain(row, &["score", "gpa"]),
            summary: plain(row, &["summary", "description"]),
            courses: texts(row, "courses"),
            highlights: texts(row, "highlights"),
        }),
        awards: rows(value, &["awards"], |row| Award {
            title: plain(row, &["title", "name"]),
            date: date(row, "date"),
            awarder: plain(row, &["awarder"]),
            summary: plain(row, &["summary"]),
        }),
        certificates: rows(value, &["certificates", "certifications"], |row| Certificate {
            name: plain(row, &["name", "title"]),
            date: date(row, "date"),
            expires: date(row, "expires").or_else(|| date(row, "expirationDate")),
            issuer: plain(row, &["issuer"]),
            url: plain(row, &["url", "website"]),
            summary: plain(row, &["summary", "description"]),
        }),
        publications: rows(value, &["publications"], |row| Publication {
            name: plain(row, &["name", "title"]),
            publisher: plain(row, &["publisher"]),
            release_date: date(row, "releaseDate").or_else(|| date(row, "date")),
            url: plain(row, &["url", "website"]),
            summary: plain(row, &["summary"]),
        }),
        skills: rows(value, &["skills"], |row| Skill {
            name: named(row, &["name"]),
            level: plain(row, &["level"]),
            keywords: texts(row, "keywords"),
        }),
        languages: rows(value, &["languages"], |row| Language {
            language: named(row, &["language", "name"]),
            fluency: plain(row, &["fluency", "level"]),
        }),
        interests: rows(value, &["interests", "hobbies"], |row| Interest {
            name: named(row, &["name"]),
            keywords: texts(row, "keywords"),
        }),
        references: rows(value, &["references"], |row| Reference {
            name: plain(row, &["name"]),
            reference: named(row, &["reference"]),
        }),
        projects: rows(value, &["projects"], |row| Project {
            name: plain(row, &["name", "title"]),
            description: plain(row, &["description", "summary"]),
            start_date: date(row, "startDate"),
            end_date: date(row, "endDate"),
            url: plain(row, &["url", "website"]),
            entity: plain(row, &["entity"]),
            r#type: plain(row, &["type"]),
            highlights: texts(row, "highlights"),
            keywords: texts(row, "keywords"),
            roles: texts(row, "roles"),
        }),
    }
}

/// Rows of the first of the names that is a list; rows that hold nothing known are left out.
fn rows<T: Default + PartialEq>(value: &Value, names: &[&str], made: impl Fn(&Value) -> T) -> Vec<T> {
    let Some(name) = names.iter().find(|name| value.get(**name).is_some_and(Value::is_array)) else {
        return Vec::new();
    };
    rows_of(value, name)
        .map(made)
        .filter(|row| *row != T::default())
        .collect()
}

/// The text of a row that is a text itself, or stands in one of its parts.
fn named(row: &Value, names: &[&str]) -> Option<String> {
    match row {
        Value::String(text) => Some(unmarked(text.trim())).filter(|text| !text.is_empty()),
        row => plain(row, names),
    }
}

/// The first of the names that holds a text, without tags.
fn plain(row: &Value, names: &[&str]) -> Option<String> {
    formats::plain(row, names).map(|text| unmarked(&text))
}

/// Where a file holds a text that [`from_json`] passes over ("work[0].team"), or a date that is none.
pub fn passed_over(text: &str) -> Vec<String> {
    let value: Value = serde_json::from_str(text.trim_start_matches('\u{FEFF}')).unwrap_or_default();
    let value = unwrapped(&value);
    let mut known = Vec::new();
    each_text(&to_json(&from_value(value)), "", &mut |_, _, text| {
        known.push(unmarked(text))
    });
    let known = known.join("\n");
    let mut unknown = Vec::new();
    each_text(value, "", &mut |path, name, text| {
        let text = text.trim();
        let is_kept = if name.to_lowercase().ends_with("date") {
            let lower = text.to_lowercase();
            day(text).is_some() || ["", "present", "current", "now", "today"].contains(&lower.as_str())
        } else {
            unmarked(text).lines().all(|line| known.contains(line.trim()))
        };
        if !is_kept && !path.starts_with("meta") && name != "$schema" {
            unknown.push(path.to_owned());
        }
    });
    unknown
}

/// Each text and number: its path, the name of its part, and itself.
fn each_text(value: &Value, path: &str, told: &mut impl FnMut(&str, &str, &str)) {
    let name = path.rsplit('.').next().unwrap_or_default();
    match value {
        Value::String(text) => told(path, name, text),
        Value::Number(number) => told(path, name, &number.to_string()),
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                each_text(item, &format!("{path}[{at}]"), told);
            }
        }
        Value::Object(parts) => {
            for (name, part) in parts {
                let path = if path.is_empty() {
                    name.clone()
                } else {
                    format!("{path}.{name}")
                };
                each_text(part, &path, told);
            }
        }
        Value::Null | Value::Bool(_) => {}
    }
}

/// A list of texts; a lone text is a list of its lines, an item with parts is its name or text.
fn texts(row: &Value, name: &str) -> Vec<String> {
    let lone = match row.get(name) {
        Some(Value::String(text)) => text.as_str(),
        _ => "",
    };
    let lines = lone.lines().map(str::trim).filter(|line| !line.is_empty());
    let items = rows_of(row, name).filter_map(|item| match item {
        Value::Number(number) => Some(number.to_string()),
        item => named(item, &["name", "text", "description", "summary"]),
    });
    lines.map(str::to_owned).chain(items).collect()
}

/// A date as "YYYY", "YYYY-MM" or "YYYY-MM-DD"; none for "present" and for what is no date.
fn date(row: &Value, name: &str) -> Option<String> {
    plain(row, &[name]).and_then(|words| day(&words))
}

fn location(value: Option<&Value>) -> Option<Location> {
    let found = match value? {
        Value::String(text) => Location {
            address: Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
            ..Location::default()
        },
        row => Location {
            address: plain(row, &["address"]),
            postal_code: plain(row, &["postalCode"]),
            city: plain(row, &["city"]),
            country_code: plain(row, &["countryCode", "country"]),
            region: plain(row, &["region"]),
        },
    };
    (found != Location::default()).then_some(found)
}

impl From<&ResumeReading> for JsonResume {
    /// What the schema has no place for is left out.
    fn from(reading: &ResumeReading) -> Self {
        Self {
            basics: basics(reading),
            work: reading
                .work
                .iter()
                .map(|post| Work {
                    name: value(&post.company),
                    position: value(&post.title),
                    location: value(&post.location),
                    description: None,
                    url: post.url.clone(),
                    start_date: value(&post.started_on),
                    end_date: value(&post.finished_on),
                    summary: value(&post.summary),
                    highlights: values(&post.highlights),
                })
                .collect(),
            volunteer: reading
                .volunteering
                .iter()
                .map(|item| Volunteer {
                    organization: value(&item.organization),
                    position: value(&item.title),
                    url: item.url.clone(),
                    start_date: value(&item.started_on),
                    end_date: value(&item.finished_on),
                    summary: value(&item.summary),
                    highlights: values(&item.highlights),
                })
                .collect(),
            education: reading
                .education
                .iter()
                .map(|school| Education {
                    institution: value(&school.institution),
                    url: None,
                    location: value(&school.location),
                    area: value(&school.major),
                    minor: None,
                    study_type: value(&school.degree),
                    start_date: value(&school.started_on),
                    end_date: value(&school.finished_on),
                    score: value(&school.grade),
                    summary: None,
                    courses: values(&school.courses),
                    highlights: values(&school.highlights),
                })
                .collect(),
            awards: reading
                .awards
                .iter()
                .map(|item| Award {
                    title: value(&item.title),
                    date: value(&item.finished_on),
                    awarder: value(&item.organization),
                    summary: value(&item.summary),
                })
                .collect(),
            certificates: reading
                .certifications
                .iter()
                .map(|item| Certificate {
                    name: value(&item.title),
                    date: value(&item.finished_on).or_else(|| value(&item.started_on)),
                    expires: value(&item.expires_on),
                    issuer: value(&item.organization),
                    url: item.url.clone(),
                    summary: value(&item.summary),
                })
                .collect(),
            publications: reading
                .publications
                .iter()
                .map(|item| Publication {
                    name: value(&item.title),
                    publisher: value(&item.organization),
                    release_date: value(&item.finished_on),
                    url: item.url.clone(),
                    summary: value(&item.summary),
                })
                .collect(),
            skills: skills(reading),
            languages: reading
                .languages
                .iter()
                .map(|language| Language {
                    language: Some(language.value.name.clone()),
                    fluency: language.value.fluency.clone(),
                })
                .collect(),
            interests: reading
                .interests
                .iter()
                .map(|interest| Interest {
                    name: Some(interest.value.clone()),
                    keywords: Vec::new(),
                })
                .collect(),
            references: reading
                .references
                .iter()
                .map(|reference| Reference {
                    name: None,
                    reference: Some(reference.value.clone()),
                })
                .collect(),
            projects: reading.projects.iter().map(project).collect(),
        }
    }
}

fn basics(reading: &ResumeReading) -> Basics {
    let own = reading.links.iter().find(|link| link.value.label.is_none());
    let profile = |link: &Found<crate::resume::Link>| {
        let network = link.value.label.clone()?;
        let user = link.value.url.trim_end_matches('/').rsplit('/').next();
        Some(Profile {
            network: Some(network),
            username: user.map(str::to_owned),
            url: Some(link.value.url.clone()),
        })
    };
    Basics {
        name: value(&reading.name),
        label: value(&reading.headline),
        image: None,
        email: value(&reading.email),
        phone: value(&reading.phone),
        url: own.map(|link| link.value.url.clone()),
        summary: value(&reading.summary),
        location: reading.location.as_ref().map(|place| Location {
            address: Some(place.value.clone()),
            ..Location::default()
        }),
        profiles: reading.links.iter().filter_map(profile).collect(),
    }
}

fn project(item: &ItemReading) -> Project {
    Project {
        name: value(&item.title),
        description: value(&item.summary),
        start_date: value(&item.started_on),
        end_date: value(&item.finished_on),
        url: item.url.clone(),
        entity: value(&item.organization),
        r#type: None,
        highlights: values(&item.highlights),
        keywords: Vec::new(),
        roles: value(&item.role).into_iter().collect(),
    }
}

/// Skills by group; those without a group stand alone.
fn skills(reading: &ResumeReading) -> Vec<Skill> {
    let mut rows: Vec<Skill> = Vec::new();
    let mut groups: Vec<Skill> = Vec::new();
    for skill in &reading.skills {
        let Some(group) = &skill.value.group else {
            rows.push(Skill {
                name: Some(skill.value.name.clone()),
                level: skill.value.level.clone(),
                keywords: Vec::new(),
            });
            continue;
        };
        match groups.iter_mut().find(|known| known.name.as_ref() == Some(group)) {
            Some(known) => known.keywords.push(skill.value.name.clone()),
            None => groups.push(Skill {
                name: Some(group.clone()),
                level: None,
                keywords: vec![skill.value.name.clone()],
            }),
        }
    }
    rows.extend(groups);
    rows
}

fn value(found: &Option<Found<String>>) -> Option<String> {
    found.as_ref().map(|found| found.value.clone())
}

fn values(found: &[Found<String>]) -> Vec<String> {
    found.iter().map(|found| found.value.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const RESUME: &str = r#"{
        "$schema": "x", "meta": {"theme": "flat"},
        "basics": {"name": "Ana Ruiz", "birthday": "1 May 1990", "location": {"postalCode": "50001", "city": "Zaragoza"}},
        "work": [{"name": "Acme", "startDate": "2019-03", "endDate": "soon", "highlights": ["<b>Led</b> four", "From <2 s to >1 s"]}]
    }"#;

    #[test]
    fn tags_are_no_words() {
        let resume = from_json(RESUME).expect("a résumé");
        assert_eq!(resume.work[0].highlights, ["Led four", "From <2 s to >1 s"]);
    }

    #[test]
    fn what_has_no_place_is_told() {
        assert_eq!(passed_over(RESUME), ["basics.birthday", "work[0].endDate"]);
    }
}
