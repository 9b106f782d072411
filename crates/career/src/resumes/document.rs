//! The profile as a résumé: through a selection, in the terms of JSON Resume, each text with the row it comes from.

use std::collections::BTreeMap;

use foothold_documents::JsonResume;
use foothold_documents::json_resume_schema as schema;
use foothold_documents::writing::sheet::SectionName;
use foothold_vault::Layout;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::selection::{Column, LineKey, RowKey, Selection};
use crate::account::user_profiles::UserProfile;
use crate::account::users::User;
use crate::error::Result;
use crate::profile::certifications::Certification;
use crate::profile::educations::Education;
use crate::profile::employments::Employment;
use crate::profile::profile_items::{ProfileItem, ProfileItemKind};
use crate::profile::skills::Skill;
use crate::record;
use crate::store::Store;
use crate::values::Id;

/// A résumé made of the profile.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document {
    pub(crate) resume: JsonResume,
    /// JSON Pointer of a text in `resume` → where it stands in the profile.
    pub(crate) sources: BTreeMap<String, LineKey>,
    /// Everything that the profile offers, shown or not.
    pub(crate) outline: Vec<OutlineRow>,
}

impl Document {
    /// What stands at a pointer: its text, otherwise the row that it is part of, with an empty column.
    pub(crate) fn source(&self, pointer: &str) -> Option<&LineKey> {
        let mut at = pointer;
        loop {
            if let Some(key) = self.sources.get(at) {
                return Some(key);
            }
            at = at.rsplit_once('/')?.0;
        }
    }
}

/// A row of the profile as a résumé can take it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct OutlineRow {
    pub section: SectionName,
    pub key: RowKey,
    pub title: String,
    pub subtitle: String,
    pub is_shown: bool,
    pub lines: Vec<OutlineLine>,
}

/// A line of a row.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct OutlineLine {
    pub key: LineKey,
    /// As the profile has it.
    pub text: String,
    /// As this résumé says it.
    pub words: String,
    pub is_shown: bool,
}

/// The profile through a selection.
///
/// # Errors
/// When the store cannot be read.
pub(crate) fn document(store: &Store, selection: &Selection) -> Result<Document> {
    let layout = store.vault.layout();
    store.read(|connection| document_in(connection, &layout, store.owner(), selection))
}

/// As [`document`], on a connection.
///
/// # Errors
/// When the store cannot be read.
pub(crate) fn document_in(
    connection: &Connection,
    layout: &Layout,
    owner: Id<User>,
    selection: &Selection,
) -> Result<Document> {
    let mut made = Maker {
        selection,
        document: Document::default(),
    };
    let user: User = record::get(connection, layout, owner, owner)?;
    let profile = record::all::<UserProfile>(connection, layout, owner)?
        .into_iter()
        .next();
    made.basics(&user, profile.as_ref());
    made.work(record::all(connection, layout, owner)?);
    made.education(record::all(connection, layout, owner)?);
    made.skills(record::all(connection, layout, owner)?);
    made.items(record::all(connection, layout, owner)?);
    made.certificates(record::all(connection, layout, owner)?);
    Ok(made.document)
}

struct Maker<'a> {
    selection: &'a Selection,
    document: Document,
}

/// A row on its way into the résumé.
struct Taken {
    table: &'static str,
    id: String,
    /// JSON Pointer of the row in the résumé; none while it is hidden.
    pointer: Option<String>,
    lines: Vec<OutlineLine>,
    sources: Vec<(String, LineKey)>,
}

impl Taken {
    /// A column of one text, as this résumé says it; none when it is empty, or left out here.
    fn text(&mut self, selection: &Selection, column: &str, name: &str, value: Option<&str>) -> Option<String> {
        let value = value.map(str::trim).filter(|value| !value.is_empty())?;
        let lines = [value.to_owned()];
        let at = Column {
            table: self.table,
            id: &self.id,
            column,
            lines: &lines,
        };
        let key = LineKey {
            table: self.table.into(),
            id: self.id.clone(),
            column: column.into(),
            line: None,
        };
        let (is_shown, words) = (selection.shows_line(&at, value), selection.words_of(&at, value));
        self.lines.push(OutlineLine {
            key: key.clone(),
            text: value.to_owned(),
            words: words.clone(),
            is_shown,
        });
        if !is_shown {
            return None;
        }
        if let Some(pointer) = &self.pointer {
            self.sources.push((format!("{pointer}/{name}"), key));
        }
        Some(words)
    }

    /// One entry of a list that keeps its order, as this résumé says it; none when it is left out here.
    fn entry(&mut self, selection: &Selection, column: &str, name: &str, value: &str) -> Option<String> {
        let lines = [value.to_owned()];
        let at = Column {
            table: self.table,
            id: &self.id,
            column,
            lines: &lines,
        };
        let key = LineKey {
            table: self.table.into(),
            id: self.id.clone(),
            column: column.into(),
            line: Some(value.to_owned()),
        };
        let (is_shown, words) = (selection.shows_line(&at, value), selection.words_of(&at, value));
        self.lines.push(OutlineLine {
            key: key.clone(),
            text: value.to_owned(),
            words: words.clone(),
            is_shown,
        });
        if let Some(pointer) = self.pointer.as_ref().filter(|_| is_shown) {
            self.sources.push((format!("{pointer}/{name}"), key));
        }
        is_shown.then_some(words)
    }

    /// A column of several lines, in this résumé's order and words.
    fn list(&mut self, selection: &Selection, column: &str, name: &str, values: &[String]) -> Vec<String> {
        let values: Vec<String> = values
            .iter()
            .map(|value| value.trim().to_owned())
            .filter(|value| !value.is_empty())
            .collect();
        let at = Column {
            table: self.table,
            id: &self.id,
            column,
            lines: &values,
        };
        let mut ordered: Vec<&String> = values.iter().collect();
        ordered.sort_by_key(|line| selection.line_place(&at, line));
        let mut shown = Vec::new();
        for line in ordered {
            let key = LineKey {
                table: self.table.into(),
                id: self.id.clone(),
                column: column.into(),
                line: Some(line.clone()),
            };
            let (is_shown, words) = (selection.shows_line(&at, line), selection.words_of(&at, line));
            if is_shown {
                if let Some(pointer) = &self.pointer {
                    self.sources
                        .push((format!("{pointer}/{name}/{}", shown.len()), key.clone()));
                }
                shown.push(words.clone());
            }
            self.lines.push(OutlineLine {
                key,
                text: line.clone(),
                words,
                is_shown,
            });
        }
        shown
    }
}

impl Maker<'_> {
    /// Begins a row that will stand at `pointer` if it is shown.
    fn take(&self, table: &'static str, id: String, pointer: String) -> Taken {
        let is_shown = self.selection.shows_row(table, &id);
        Taken {
            table,
            id,
            pointer: is_shown.then_some(pointer),
            lines: Vec::new(),
            sources: Vec::new(),
        }
    }

    /// Ends a row; says whether it is shown.
    fn put(&mut self, section: SectionName, taken: Taken, title: &str, subtitle: &str) -> bool {
        let is_shown = taken.pointer.is_some();
        if let Some(pointer) = taken.pointer {
            let row = LineKey {
                table: taken.table.into(),
                id: taken.id.clone(),
                column: String::new(),
                line: None,
            };
            self.document.sources.insert(pointer, row);
        }
        self.document.sources.extend(taken.sources);
        self.document.outline.push(OutlineRow {
            section,
            key: RowKey {
                table: taken.table.into(),
                id: taken.id,
            },
            title: title.to_owned(),
            subtitle: subtitle.to_owned(),
            is_shown,
            lines: taken.lines,
        });
        is_shown
    }

    fn ordered<T>(&self, table: &str, mut rows: Vec<T>, id: impl Fn(&T) -> String) -> Vec<T> {
        rows.sort_by_key(|row| self.selection.place_of(table, &id(row)));
        rows
    }

    fn basics(&mut self, user: &User, profile: Option<&UserProfile>) {
        let selection = self.selection;
        let mut basics = schema::Basics::default();
        let mut person = self.take("users", user.id.to_string(), "/basics".into());
        basics.name = person.text(selection, "name", "name", user.name.as_deref());
        self.put(
            SectionName::Summary,
            person,
            user.name.as_deref().unwrap_or_default(),
            "",
        );
        if let Some(profile) = profile {
            let mut row = self.take("user_profiles", profile.id.to_string(), "/basics".into());
            basics.label = row.text(selection, "headline", "label", profile.headline.as_deref());
            basics.email = row.text(selection, "contact_email", "email", profile.contact_email.as_deref());
            basics.phone = row.text(selection, "phone", "phone", profile.phone.as_deref());
            basics.location = row
                .text(selection, "location", "location", profile.location.as_deref())
                .map(|address| schema::Location {
                    address: Some(address),
                    ..schema::Location::default()
                });
            basics.url = row.text(selection, "website_url", "url", profile.website_url.as_deref());
            basics.summary = row.text(selection, "bio", "summary", profile.bio.as_deref());
            let linked = row.text(selection, "linkedin_url", "profiles/0", profile.linkedin_url.as_deref());
            basics.profiles.extend(linked.map(|url| network("LinkedIn", url)));
            for link in &profile.links {
                let name = format!("profiles/{}", basics.profiles.len());
                let url = row.entry(selection, "links", &name, &link.url);
                basics.profiles.extend(url.map(|url| network(&link.label, url)));
            }
            self.put(SectionName::Summary, row, user.name.as_deref().unwrap_or_default(), "");
        }
        self.document.resume.basics = basics;
    }

    fn work(&mut self, rows: Vec<Employment>) {
        let selection = self.selection;
        for row in self.ordered("employments", rows, |row| row.id.to_string()) {
            let pointer = format!("/work/{}", self.document.resume.work.len());
            let mut taken = self.take("employments", row.id.to_string(), pointer);
            let post = schema::Work {
                position: taken.text(selection, "title", "position", row.title.as_deref()),
                name: taken.text(selection, "company_name", "name", Some(&row.company_name)),
                location: taken.text(selection, "location", "location", row.location.as_deref()),
                url: taken.text(selection, "company_url", "url", row.company_url.as_deref()),
                start_date: text(row.started_on.as_ref()),
                end_date: text(row.finished_on.as_ref()),
                summary: taken.text(selection, "description", "summary", row.description.as_deref()),
                highlights: taken.list(selection, "achievements", "highlights", &row.achievements),
                description: None,
            };
            let (title, subtitle) = (row.title.clone().unwrap_or_default(), row.company_name.clone());
            if self.put(SectionName::Work, taken, &title, &subtitle) {
                self.document.resume.work.push(post);
            }
        }
    }

    fn education(&mut self, rows: Vec<Education>) {
        let selection = self.selection;
        for row in self.ordered("educations", rows, |row| row.id.to_string()) {
            let pointer = format!("/education/{}", self.document.resume.education.len());
            let mut taken = self.take("educations", row.id.to_string(), pointer);
            let average = row.gpa.map(|average| match row.gpa_scale {
                Some(scale) => format!("{average}/{scale}"),
                None => average.to_string(),
            });
            let school = schema::Education {
                institution: taken.text(
                    selection,
                    "institution_name",
                    "institution",
                    Some(&row.institution_name),
                ),
                study_type: taken.text(selection, "degree", "studyType", row.degree.as_deref()),
                location: taken.text(selection, "location", "location", row.location.as_deref()),
                area: taken.text(selection, "major", "area", row.major.as_deref()),
                minor: taken.text(selection, "minor", "minor", row.minor.as_deref()),
                start_date: text(row.started_on.as_ref()),
                end_date: text(row.finished_on.as_ref()),
                score: match &row.grade {
                    Some(words) => taken.text(selection, "grade", "score", Some(words)),
                    None => taken.text(selection, "gpa", "score", average.as_deref()),
                },
                summary: taken.text(selection, "description", "summary", row.description.as_deref()),
                courses: taken.list(selection, "courses", "courses", &row.courses),
                highlights: Vec::new(),
                url: None,
            };
            let subtitle = row.degree.clone().unwrap_or_default();
            if self.put(SectionName::Education, taken, &row.institution_name, &subtitle) {
                self.document.resume.education.push(school);
            }
        }
    }

    /// Skills of one category stand together; those without one stand alone.
    fn skills(&mut self, rows: Vec<Skill>) {
        let selection = self.selection;
        for row in self.ordered("skills", rows, |row| row.id.to_string()) {
            let category = row.category.clone().filter(|name| !name.trim().is_empty());
            let groups = &self.document.resume.skills;
            let known = category
                .as_ref()
                .and_then(|name| groups.iter().position(|group| group.name.as_ref() == Some(name)));
            let group = known.unwrap_or(groups.len());
            let place = known.map_or(0, |group| groups[group].keywords.len());
            let mut taken = self.take("skills", row.id.to_string(), format!("/skills/{group}"));
            let name = if category.is_some() {
                format!("keywords/{place}")
            } else {
                "name".into()
            };
            let words = taken.text(selection, "title", &name, Some(&row.title));
            let subtitle = category.clone().unwrap_or_default();
            if !self.put(SectionName::Skills, taken, &row.title, &subtitle) {
                continue;
            }
            let skills = &mut self.document.resume.skills;
            match (category, words) {
                (_, None) => {}
                (None, words) => skills.push(schema::Skill {
                    name: words,
                    ..schema::Skill::default()
                }),
                (Some(category), Some(words)) => {
                    if known.is_none() {
                        skills.push(schema::Skill {
                            name: Some(category),
                            ..schema::Skill::default()
                        });
                    }
                    skills[group].keywords.push(words);
                }
            }
        }
    }

    fn items(&mut self, rows: Vec<ProfileItem>) {
        use ProfileItemKind as Kind;
        let selection = self.selection;
        for row in self.ordered("profile_items", rows, |row| row.id.to_string()) {
            let resume = &self.document.resume;
            let (section, list, count) = match row.kind {
                Kind::Project => (SectionName::Projects, "projects", resume.projects.len()),
                Kind::Publication => (SectionName::Publications, "publications", resume.publications.len()),
                Kind::Language => (SectionName::Languages, "languages", resume.languages.len()),
                Kind::Award => (SectionName::Awards, "awards", resume.awards.len()),
                Kind::Volunteering => (SectionName::Volunteering, "volunteer", resume.volunteer.len()),
                Kind::Reference => (SectionName::References, "references", resume.references.len()),
                Kind::Interest => (SectionName::Interests, "interests", resume.interests.len()),
            };
            let mut taken = self.take("profile_items", row.id.to_string(), format!("/{list}/{count}"));
            let names = item_names(row.kind);
            let mut take = |column: &str, name: &str, value: Option<&str>| {
                (!name.is_empty())
                    .then(|| taken.text(selection, column, name, value))
                    .flatten()
            };
            let title = take("title", names.title, Some(&row.title));
            let organization = take("organization", names.organization, row.organization.as_deref());
            let role = take("role", names.role, row.role.as_deref());
            let summary = take("description", names.summary, row.description.as_deref());
            let fluency = take("fluency", names.fluency, row.fluency.as_deref());
            let url = take("url", names.url, row.url.as_deref());
            let (mut highlights, mut keywords) = (Vec::new(), Vec::new());
            if matches!(row.kind, Kind::Project | Kind::Volunteering) {
                highlights = taken.list(selection, "highlights", "highlights", &row.highlights);
            }
            if matches!(row.kind, Kind::Project | Kind::Interest) {
                keywords = taken.list(selection, "keywords", "keywords", &row.keywords);
            }
            let (start_date, end_date) = (text(row.started_on.as_ref()), text(row.finished_on.as_ref()));
            let date = end_date.clone().or_else(|| start_date.clone());
            let subtitle = row.organization.clone().unwrap_or_default();
            if !self.put(section, taken, &row.title, &subtitle) {
                continue;
            }
            let resume = &mut self.document.resume;
            match row.kind {
                Kind::Project => resume.projects.push(schema::Project {
                    name: title,
                    description: summary,
                    start_date,
                    end_date,
                    url,
                    entity: organization,
                    highlights,
                    keywords,
                    roles: role.into_iter().collect(),
                    r#type: None,
                }),
                Kind::Publication => resume.publications.push(schema::Publication {
                    name: title,
                    publisher: organization,
                    release_date: date,
                    url,
                    summary,
                }),
                Kind::Language => resume.languages.push(schema::Language {
                    language: title,
                    fluency,
                }),
                Kind::Award => resume.awards.push(schema::Award {
                    title,
                    date,
                    awarder: organization,
                    summary,
                }),
                Kind::Volunteering => resume.volunteer.push(schema::Volunteer {
                    organization,
                    position: match (title, role) {
                        (Some(title), Some(role)) if title != role => Some(format!("{title}, {role}")),
                        (title, role) => title.or(role),
                    },
                    url,
                    start_date,
                    end_date,
                    summary,
                    highlights,
                }),
                Kind::Reference => resume.references.push(schema::Reference {
                    name: title,
                    reference: summary,
                }),
                Kind::Interest => resume.interests.push(schema::Interest { name: title, keywords }),
            }
        }
    }

    fn certificates(&mut self, rows: Vec<Certification>) {
        let selection = self.selection;
        for row in self.ordered("certifications", rows, |row| row.id.to_string()) {
            let pointer = format!("/certificates/{}", self.document.resume.certificates.len());
            let mut taken = self.take("certifications", row.id.to_string(), pointer);
            let certificate = schema::Certificate {
                name: taken.text(selection, "name", "name", Some(&row.name)),
                date: text(row.issued_on.as_ref()),
                expires: text(row.expires_on.as_ref()),
                issuer: taken.text(selection, "issuer", "issuer", row.issuer.as_deref()),
                url: taken.text(selection, "url", "url", row.url.as_deref()),
                summary: taken.text(selection, "description", "summary", row.description.as_deref()),
            };
            let subtitle = row.issuer.clone().unwrap_or_default();
            if self.put(SectionName::Certificates, taken, &row.name, &subtitle) {
                self.document.resume.certificates.push(certificate);
            }
        }
    }
}

/// What JSON Resume calls the columns of an item; empty where it has no place for one.
struct ItemNames {
    title: &'static str,
    organization: &'static str,
    role: &'static str,
    summary: &'static str,
    fluency: &'static str,
    url: &'static str,
}

fn item_names(kind: ProfileItemKind) -> ItemNames {
    use ProfileItemKind as Kind;
    let (title, organization, role, summary, fluency, url) = match kind {
        Kind::Project => ("name", "entity", "roles/0", "description", "", "url"),
        Kind::Publication => ("name", "publisher", "", "summary", "", "url"),
        Kind::Language => ("language", "", "", "", "fluency", ""),
        Kind::Award => ("title", "awarder", "", "summary", "", ""),
        Kind::Volunteering => ("position", "organization", "position", "summary", "", "url"),
        Kind::Reference => ("name", "", "", "reference", "", ""),
        Kind::Interest => ("name", "", "", "", "", ""),
    };
    ItemNames {
        title,
        organization,
        role,
        summary,
        fluency,
        url,
    }
}

fn network(name: &str, url: String) -> schema::Profile {
    let username = url.trim_end_matches('/').rsplit('/').next().map(str::to_owned);
    schema::Profile {
        network: (!name.is_empty()).then(|| name.to_owned()),
        username,
        url: Some(url),
    }
}

fn text<T: Serialize>(value: Option<&T>) -> Option<String> {
    match serde_json::to_value(value?) {
        Ok(Value::String(text)) => Some(text),
        _ => None,
    }
}
