//! Résumés as data: JSON Resume, rendercv, Reactive Resume, LinkedIn's export.

use std::collections::HashMap;

use serde_json::Value;

use crate::dates;
use crate::document;
use crate::resume::{
    EducationReading, ItemReading, LanguageReading, Link, READER, ResumeFormat, ResumeReading, SkillReading,
    WorkReading, of_lines,
};
use crate::{DocumentError, Found, builders, contact, docx, html, linkedin, posting_text};

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
        if linkedin::LINKEDIN_TABLES.contains(base)
            && let Some(text) = docx::part(&mut archive, name)?
        {
            tables.insert(base.trim_end_matches(".csv").to_owned(), linkedin::rows(&text));
        }
    }
    if !tables.contains_key("Profile") && !tables.contains_key("Positions") {
        return Err(DocumentError::UnknownKind);
    }
    Ok(linkedin::linkedin(&tables))
}

/// JSON Resume, or one of the versions of Reactive Resume.
pub(crate) fn json(text: &str) -> Result<ResumeReading, DocumentError> {
    let value: Value = serde_json::from_str(text.trim()).map_err(|_| DocumentError::Damaged {
        what: "its JSON cannot be read".to_owned(),
    })?;
    // Exports wrap the résumé.
    let inner = ["resume", "data"]
        .iter()
        .find_map(|name| value.get(*name).filter(|inner| inner.get("basics").is_some()));
    let value = inner.unwrap_or(&value);
    let is_reactive = value.get("sections").is_some_and(Value::is_object) && value.get("basics").is_some();
    if is_reactive {
        return Ok(builders::reactive(value));
    }
    if value.get("cv").is_some() {
        return Ok(builders::rendercv(value));
    }
    if value.get("basics").is_some() || value.get("work").is_some_and(Value::is_array) {
        let reading = json_resume(value);
        return if names_nothing(&reading) {
            Err(DocumentError::UnknownKind)
        } else {
            Ok(reading)
        };
    }
    Err(DocumentError::UnknownKind)
}

/// `{"basics":{"name":5}}`: the names of JSON Resume, and nothing under them that could be read.
fn names_nothing(reading: &ResumeReading) -> bool {
    !reading.text.chars().any(char::is_alphabetic)
}

/// rendercv, or another of the formats written as YAML.
pub(crate) fn yaml(text: &str) -> Result<ResumeReading, DocumentError> {
    let value: Value = serde_yaml_ng::from_str(text).map_err(|_| DocumentError::Damaged {
        what: "its YAML cannot be read".to_owned(),
    })?;
    if value.get("cv").is_some() {
        return Ok(builders::rendercv(&value));
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
    let mut reading = ResumeReading {
        format: ResumeFormat::JsonResume,
        reader: READER.to_owned(),
        ..ResumeReading::default()
    };
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
            location: place(row.get("location")),
            highlights: get(row, &["summary", "description"])
                .into_iter()
                .chain(list(row, "highlights"))
                .collect(),
            ..EducationReading::default()
        });
    }
    for row in rows_of(value, "skills") {
        take_skill(row, &mut reading);
    }
    for row in rows_of(value, "languages") {
        reading
            .languages
            .extend(plain(row, &["language", "name"]).map(|name| language(&name, plain(row, &["fluency"]))));
    }
    reading.certifications = items(value, "certificates", &["name"], &["issuer"]);
    reading.projects = items(value, "projects", &["name"], &["entity"]);
    reading.publications = items(value, "publications", &["name"], &["publisher"]);
    reading.awards = items(value, "awards", &["title"], &["awarder"]);
    reading.volunteering = items(value, "volunteer", &["position"], &["organization"]);
    reading.interests = rows_of(value, "interests")
        .filter_map(|row| get(row, &["name"]))
        .collect();
    reading.references = rows_of(value, "references")
        .filter_map(|row| get(row, &["reference", "name"]))
        .collect();
    reading.text = written(&reading);
    reading
}

pub(crate) fn take_basics(basics: &Value, reading: &mut ResumeReading) {
    reading.name = get(basics, &["name"]);
    reading.headline = get(basics, &["label", "headline"]);
    reading.email = get(basics, &["email"]);
    reading.phone = get(basics, &["phone"]);
    reading.location = place(basics.get("location"));
    reading.summary = get(basics, &["summary"]);
    let site = basics.get("url").or_else(|| basics.get("website"));
    let site = site.and_then(|site| {
        site.as_str()
            .map(str::to_owned)
            .or_else(|| plain(site, &["href", "url"]))
    });
    reading
        .links
        .extend(site.filter(|site| !site.is_empty()).map(|site| link(&site)));
    for row in rows_of(basics, "profiles") {
        if let Some(url) = plain(row, &["url"]) {
            let mut found = link(&url);
            found.value.label = plain(row, &["network"]).or(found.value.label);
            reading.links.push(found);
        }
    }
}

pub(crate) fn take_skill(row: &Value, reading: &mut ResumeReading) {
    if let Value::String(name) = row {
        reading.skills.push(skill(name, None, None));
        return;
    }
    let Some(name) = plain(row, &["name"]) else { return };
    let level = plain(row, &["level", "proficiency", "description"]).filter(|level| level != "0");
    let keywords: Vec<String> = row
        .get("keywords")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
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
            expires_on: date_of(row, &["expires", "expirationDate"]),
            url: plain(row, &["url", "website"]),
            summary: get(row, &["summary", "description"]),
            highlights: list(row, "highlights"),
        })
        .filter(|item| item.title.is_some() || item.summary.is_some())
        .collect()
}

pub(crate) fn stated(text: &str) -> Found<String> {
    Found {
        value: text.to_owned(),
        confidence: STATED,
        quote: text.to_owned(),
        places: Vec::new(),
    }
}

pub(crate) fn link(url: &str) -> Found<Link> {
    Found {
        value: Link {
            label: contact::label_of(url),
            url: url.to_owned(),
        },
        confidence: STATED,
        quote: url.to_owned(),
        places: Vec::new(),
    }
}

pub(crate) fn skill(name: &str, group: Option<String>, level: Option<String>) -> Found<SkillReading> {
    Found {
        value: SkillReading {
            name: name.to_owned(),
            group,
            level,
        },
        confidence: STATED,
        quote: name.to_owned(),
        places: Vec::new(),
    }
}

pub(crate) fn language(name: &str, fluency: Option<String>) -> Found<LanguageReading> {
    Found {
        value: LanguageReading {
            name: name.to_owned(),
            fluency,
        },
        confidence: STATED,
        quote: name.to_owned(),
        places: Vec::new(),
    }
}

pub(crate) fn rows_of<'v>(value: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> {
    value
        .get(name)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .take(5_000)
}

/// The first of the names that holds a text; HTML and Markdown signs are taken out.
pub(crate) fn get(row: &Value, names: &[&str]) -> Option<Found<String>> {
    plain(row, names).map(|text| Found {
        value: unmarked(&text),
        ..stated(&text)
    })
}

/// A text without the tags of HTML and the stars of Markdown.
pub(crate) fn unmarked(text: &str) -> String {
    if has_tags(text) {
        posting_text::text_of(&html::lines(text))
    } else {
        text.replace("**", "")
    }
}

/// Tags that texts are formatted with; "from <1 s to >5 s" has none.
fn has_tags(text: &str) -> bool {
    const TAGS: &[&str] = &[
        "p", "br", "ul", "ol", "li", "b", "i", "u", "s", "em", "strong", "a", "span", "div", "code", "h1", "h2", "h3",
        "h4",
    ];
    text.match_indices('<').any(|(at, _)| {
        let inside = text.get(at + 1..).and_then(|rest| rest.split_once('>'));
        let name = inside.map(|(inside, _)| inside.trim_start_matches('/'));
        let name = name.and_then(|name| name.split([' ', '/']).next());
        name.is_some_and(|name| TAGS.contains(&name.to_ascii_lowercase().as_str()))
    })
}

pub(crate) fn plain(row: &Value, names: &[&str]) -> Option<String> {
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

pub(crate) fn list(row: &Value, name: &str) -> Vec<Found<String>> {
    rows_of(row, name)
        .filter_map(Value::as_str)
        .map(|text| Found {
            value: unmarked(text),
            ..stated(text)
        })
        .collect()
}

pub(crate) fn place(value: Option<&Value>) -> Option<Found<String>> {
    match value? {
        Value::String(text) if !text.trim().is_empty() => Some(stated(text.trim())),
        Value::Object(_) => {
            let value = value?;
            let parts: Vec<String> = ["address", "postalCode", "city", "region", "countryCode", "country"]
                .iter()
                .filter_map(|name| plain(value, &[name]))
                .collect();
            (!parts.is_empty()).then(|| stated(&parts.join(", ")))
        }
        _ => None,
    }
}

/// A date as "YYYY", "YYYY-MM" or "YYYY-MM-DD"; none for "present".
pub(crate) fn date_of(row: &Value, names: &[&str]) -> Option<Found<String>> {
    let words = plain(row, names)?;
    day(&words).map(|day| Found {
        value: day,
        ..stated(&words)
    })
}

pub(crate) fn day(words: &str) -> Option<String> {
    let range = dates::find(words).into_iter().next()?;
    range.to.or(range.from).map(|day| day.iso())
}

/// The reading as running text, since the file itself has none.
pub(crate) fn written(reading: &ResumeReading) -> String {
    let mut lines: Vec<String> = Vec::new();
    let value = |found: &Option<Found<String>>| found.as_ref().map(|found| found.value.clone());
    let mut push = |parts: Vec<Option<String>>| {
        let line = parts
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join("  ");
        lines.push(line);
    };
    push(vec![value(&reading.name)]);
    push(vec![value(&reading.headline)]);
    push(vec![
        value(&reading.email),
        value(&reading.phone),
        value(&reading.location),
    ]);
    push(vec![value(&reading.summary)]);
    for post in &reading.work {
        push(vec![
            value(&post.title),
            value(&post.company),
            value(&post.location),
            value(&post.started_on),
            value(&post.finished_on),
        ]);
        push(vec![value(&post.summary)]);
        for item in &post.highlights {
            push(vec![Some(format!("- {}", item.value))]);
        }
    }
    for school in &reading.education {
        push(vec![
            value(&school.degree),
            value(&school.major),
            value(&school.institution),
            value(&school.started_on),
            value(&school.finished_on),
        ]);
    }
    push(vec![Some(
        reading
            .skills
            .iter()
            .map(|skill| skill.value.name.as_str())
            .collect::<Vec<_>>()
            .join(", "),
    )]);
    for item in reading
        .projects
        .iter()
        .chain(&reading.certifications)
        .chain(&reading.publications)
        .chain(&reading.awards)
        .chain(&reading.volunteering)
    {
        push(vec![
            value(&item.title),
            value(&item.organization),
            value(&item.finished_on),
        ]);
        push(vec![value(&item.summary)]);
    }
    lines
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
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
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("ndash", '–'),
    ("mdash", '—'),
    ("bull", '•'),
    ("middot", '·'),
    ("rsquo", '’'),
    ("lsquo", '‘'),
    ("rdquo", '”'),
    ("ldquo", '“'),
    ("hellip", '…'),
    ("euro", '€'),
    ("pound", '£'),
    ("auml", 'ä'),
    ("ouml", 'ö'),
    ("uuml", 'ü'),
    ("Auml", 'Ä'),
    ("Ouml", 'Ö'),
    ("Uuml", 'Ü'),
    ("szlig", 'ß'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("agrave", 'à'),
    ("ccedil", 'ç'),
    ("ecirc", 'ê'),
    ("ocirc", 'ô'),
    ("icirc", 'î'),
    ("aacute", 'á'),
    ("iacute", 'í'),
    ("oacute", 'ó'),
    ("uacute", 'ú'),
    ("ntilde", 'ñ'),
    ("atilde", 'ã'),
    ("otilde", 'õ'),
    ("copy", '©'),
    ("reg", '®'),
    ("trade", '™'),
];
