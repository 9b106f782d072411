//! A résumé and its settings made into a sheet: what is printed, in which words and order.

use super::clean::{self, Block};
use super::links;
use super::print_dates;
use super::print_words::{PrintWords, is_right_to_left, print_words};
use super::sheet::{Contact, ContactKind, Entry, Group, LayoutSettings, SectionName, Sheet, SheetSection, Words};
use crate::json_resume_schema::{JsonResume, Location, Profile};

/// Composes the sheet that all writers print. Hidden and empty sections are left out.
pub fn compose(resume: &JsonResume, settings: &LayoutSettings) -> Sheet {
    let composer = Composer {
        resume,
        settings,
        words: print_words(&settings.language),
    };
    let basics = &resume.basics;
    Sheet {
        language: language_tag(&settings.language),
        is_right_to_left: is_right_to_left(&settings.language),
        name: words("/basics/name", &basics.name).unwrap_or_else(|| Words {
            key: "/basics/name".to_owned(),
            text: String::new(),
        }),
        headline: words("/basics/label", &basics.label),
        contacts: contacts(resume, composer.words),
        sections: section_order(settings)
            .into_iter()
            .filter_map(|kind| composer.section(kind))
            .collect(),
    }
}

/// "New York, NY, US", or the address where no city is named.
fn place_text(location: &Location, comma: &str) -> Option<String> {
    let city = location.city.as_deref().and_then(clean::line);
    let rest = [&location.region, &location.country_code];
    let mut parts: Vec<String> = match city {
        Some(city) => vec![city],
        None => [&location.address, &location.postal_code]
            .into_iter()
            .filter_map(|part| lines_in_one(part.as_deref()?, comma))
            .collect(),
    };
    for part in rest
        .into_iter()
        .filter_map(|part| part.as_deref().and_then(clean::line))
    {
        // Readers give the whole place as an address; then its parts are in it.
        if !parts.iter().any(|known| known.eq_ignore_ascii_case(&part)) {
            parts.push(part);
        }
    }
    (!parts.is_empty()).then(|| parts.join(comma))
}

/// An address over several lines, in one.
fn lines_in_one(text: &str, comma: &str) -> Option<String> {
    let lines: Vec<String> = text
        .lines()
        .filter_map(clean::line)
        .map(|line| line.trim_end_matches(',').to_owned())
        .collect();
    (!lines.is_empty()).then(|| lines.join(comma))
}

/// The order of all sections that are not hidden.
fn section_order(settings: &LayoutSettings) -> Vec<SectionName> {
    let mut order: Vec<SectionName> = Vec::new();
    for &name in settings.order.iter().chain(&SectionName::ALL) {
        if !order.contains(&name) && !settings.hidden.contains(&name) {
            order.push(name);
        }
    }
    order
}

/// What is no language tag is English.
fn language_tag(language: &str) -> String {
    let formed = !language.is_empty()
        && language.len() <= 35
        && language
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    if formed { language.to_owned() } else { "en".to_owned() }
}

fn contacts(resume: &JsonResume, print: &PrintWords) -> Vec<Contact> {
    let basics = &resume.basics;
    let mut contacts: Vec<Contact> = Vec::new();
    let mut push = |key: String, kind: ContactKind, text: Option<String>, url: Option<String>| {
        if let Some(text) = text.filter(|text| contacts.iter().all(|known| known.text != *text)) {
            contacts.push(Contact { key, kind, text, url });
        }
    };
    let email = basics.email.as_deref().and_then(clean::line);
    let url = email.as_deref().and_then(links::mail);
    push("/basics/email".to_owned(), ContactKind::Email, email, url);
    let phone = basics.phone.as_deref().and_then(clean::line);
    let url = phone.as_deref().and_then(links::phone);
    push("/basics/phone".to_owned(), ContactKind::Phone, phone, url);
    let place = basics.location.as_ref().and_then(|place| place_text(place, print.pair));
    push("/basics/location".to_owned(), ContactKind::Place, place, None);
    let site = basics.url.as_deref();
    push(
        "/basics/url".to_owned(),
        ContactKind::Link,
        site.and_then(links::printed),
        site.and_then(links::followed),
    );
    for (index, profile) in basics.profiles.iter().enumerate() {
        let (text, url) = profile_link(profile);
        push(format!("/basics/profiles/{index}"), ContactKind::Link, text, url);
    }
    contacts
}

/// The profile's address, or "Network: name" where it has none.
fn profile_link(profile: &Profile) -> (Option<String>, Option<String>) {
    if let Some(text) = profile.url.as_deref().and_then(links::printed) {
        return (Some(text), profile.url.as_deref().and_then(links::followed));
    }
    let network = profile.network.as_deref().and_then(clean::line);
    let user = profile.username.as_deref().and_then(clean::line);
    let text = match (network, user) {
        (Some(network), Some(user)) => Some(format!("{network}: {user}")),
        (_, user) => user,
    };
    (text, None)
}

fn words(key: impl Into<String>, text: &Option<String>) -> Option<Words> {
    let text = clean::line(text.as_deref()?)?;
    Some(Words { key: key.into(), text })
}

fn listed(key: &str, texts: &[String]) -> Vec<Words> {
    let words = |(index, text): (usize, &String)| {
        clean::item(text).map(|text| Words {
            key: format!("{key}/{index}"),
            text,
        })
    };
    texts.iter().enumerate().filter_map(words).collect()
}

struct Composer<'a> {
    resume: &'a JsonResume,
    settings: &'a LayoutSettings,
    words: &'static PrintWords,
}

impl Composer<'_> {
    fn section(&self, kind: SectionName) -> Option<SheetSection> {
        let own = self
            .settings
            .headings
            .get(&kind)
            .and_then(|heading| clean::line(heading));
        let mut section = SheetSection {
            kind,
            heading: own.unwrap_or_else(|| self.words.heading(kind).to_owned()),
            paragraphs: Vec::new(),
            entries: Vec::new(),
            groups: Vec::new(),
        };
        match kind {
            SectionName::Summary => section.paragraphs = self.summary(),
            SectionName::Work => section.entries = self.work(),
            SectionName::Education => section.entries = self.education(),
            SectionName::Skills => section.groups = self.skills(),
            SectionName::Projects => section.entries = self.projects(),
            SectionName::Certificates => section.entries = self.certificates(),
            SectionName::Publications => section.entries = self.publications(),
            SectionName::Volunteering => section.entries = self.volunteering(),
            SectionName::Awards => section.entries = self.awards(),
            SectionName::Languages => section.groups = self.languages(),
            SectionName::Interests => section.groups = self.interests(),
            SectionName::References => section.entries = self.references(),
        }
        section.entries.retain(|entry| !is_empty(entry));
        let printed = !section.paragraphs.is_empty() || !section.entries.is_empty() || !section.groups.is_empty();
        printed.then_some(section)
    }

    fn dates(&self, key: &str, from: &Option<String>, to: &Option<String>) -> Option<Words> {
        let text = print_dates::range(from.as_deref(), to.as_deref(), self.settings.dates, self.words)?;
        let name = if from.is_some() { "startDate" } else { "endDate" };
        Some(Words {
            key: format!("{key}/{name}"),
            text,
        })
    }

    fn date(&self, key: String, date: &Option<String>) -> Option<Words> {
        let text = print_dates::date(date.as_deref()?, self.settings.dates, self.words)?;
        Some(Words { key, text })
    }

    fn summary(&self) -> Vec<Words> {
        let text = self.resume.basics.summary.as_deref().unwrap_or_default();
        clean::blocks(text)
            .into_iter()
            .map(|block| Words {
                key: "/basics/summary".to_owned(),
                text: match block {
                    Block::Paragraph(text) => text,
                    Block::Item(text) => format!("• {text}"),
                },
            })
            .collect()
    }

    fn work(&self) -> Vec<Entry> {
        let posts = self.resume.work.iter().enumerate();
        posts
            .map(|(index, post)| {
                let key = format!("/work/{index}");
                let mut entry = Entry {
                    title: words(format!("{key}/position"), &post.position),
                    organization: words(format!("{key}/name"), &post.name),
                    place: words(format!("{key}/location"), &post.location),
                    dates: self.dates(&key, &post.start_date, &post.end_date),
                    url: post.url.as_deref().and_then(links::followed),
                    ..Entry::default()
                };
                add_text(&mut entry, format!("{key}/description"), &post.description);
                add_text(&mut entry, format!("{key}/summary"), &post.summary);
                entry
                    .highlights
                    .extend(listed(&format!("{key}/highlights"), &post.highlights));
                Entry { key, ..entry }
            })
            .collect()
    }

    fn volunteering(&self) -> Vec<Entry> {
        let all = self.resume.volunteer.iter().enumerate();
        all.map(|(index, work)| {
            let key = format!("/volunteer/{index}");
            let mut entry = Entry {
                title: words(format!("{key}/position"), &work.position),
                organization: words(format!("{key}/organization"), &work.organization),
                dates: self.dates(&key, &work.start_date, &work.end_date),
                url: work.url.as_deref().and_then(links::followed),
                ..Entry::default()
            };
            add_text(&mut entry, format!("{key}/summary"), &work.summary);
            entry
                .highlights
                .extend(listed(&format!("{key}/highlights"), &work.highlights));
            Entry { key, ..entry }
        })
        .collect()
    }

    fn education(&self) -> Vec<Entry> {
        let schools = self.resume.education.iter().enumerate();
        schools
            .map(|(index, school)| {
                let key = format!("/education/{index}");
                let degree = words(format!("{key}/studyType"), &school.study_type);
                let area = words(format!("{key}/area"), &school.area);
                let grade = words(format!("{key}/score"), &school.score).map(|score| Words {
                    text: format!("{}{}{}", self.words.grade, self.words.colon, score.text),
                    ..score
                });
                let courses = listed(&format!("{key}/courses"), &school.courses);
                let minor = words(format!("{key}/minor"), &school.minor).map(|minor| Words {
                    text: format!("{}{}{}", self.words.minor, self.words.colon, minor.text),
                    ..minor
                });
                let mut entry = Entry {
                    title: degree_and_area(degree, area, self.words.pair),
                    organization: words(format!("{key}/institution"), &school.institution),
                    place: words(format!("{key}/location"), &school.location),
                    dates: self.dates(&key, &school.start_date, &school.end_date),
                    url: school.url.as_deref().and_then(links::followed),
                    paragraphs: minor.into_iter().chain(grade).collect(),
                    keywords_label: (!courses.is_empty()).then(|| self.words.courses.to_owned()),
                    keywords: courses,
                    ..Entry::default()
                };
                add_text(&mut entry, format!("{key}/summary"), &school.summary);
                entry
                    .highlights
                    .extend(listed(&format!("{key}/highlights"), &school.highlights));
                Entry { key, ..entry }
            })
            .collect()
    }

    fn projects(&self) -> Vec<Entry> {
        let projects = self.resume.projects.iter().enumerate();
        projects
            .map(|(index, project)| {
                let key = format!("/projects/{index}");
                let mut entry = Entry {
                    title: words(format!("{key}/name"), &project.name),
                    organization: words(format!("{key}/entity"), &project.entity),
                    dates: self.dates(&key, &project.start_date, &project.end_date),
                    ..Entry::default()
                };
                add_link(&mut entry, format!("{key}/url"), &project.url);
                let roles = listed(&format!("{key}/roles"), &project.roles);
                if !roles.is_empty() {
                    entry.paragraphs.push(Words {
                        key: format!("{key}/roles"),
                        text: joined(&roles, self.words.comma),
                    });
                }
                add_text(&mut entry, format!("{key}/description"), &project.description);
                entry
                    .highlights
                    .extend(listed(&format!("{key}/highlights"), &project.highlights));
                entry.keywords = listed(&format!("{key}/keywords"), &project.keywords);
                Entry { key, ..entry }
            })
            .collect()
    }

    fn certificates(&self) -> Vec<Entry> {
        let all = self.resume.certificates.iter().enumerate();
        all.map(|(index, certificate)| {
            let key = format!("/certificates/{index}");
            let mut entry = Entry {
                title: words(format!("{key}/name"), &certificate.name),
                organization: words(format!("{key}/issuer"), &certificate.issuer),
                dates: self.date(format!("{key}/date"), &certificate.date),
                ..Entry::default()
            };
            let expires = self.date(format!("{key}/expires"), &certificate.expires);
            entry.paragraphs.extend(expires.map(|day| Words {
                text: format!("{} {}", self.words.valid_until, day.text),
                ..day
            }));
            add_link(&mut entry, format!("{key}/url"), &certificate.url);
            add_text(&mut entry, format!("{key}/summary"), &certificate.summary);
            Entry { key, ..entry }
        })
        .collect()
    }

    fn publications(&self) -> Vec<Entry> {
        let all = self.resume.publications.iter().enumerate();
        all.map(|(index, publication)| {
            let key = format!("/publications/{index}");
            let mut entry = Entry {
                title: words(format!("{key}/name"), &publication.name),
                organization: words(format!("{key}/publisher"), &publication.publisher),
                dates: self.date(format!("{key}/releaseDate"), &publication.release_date),
                ..Entry::default()
            };
            add_link(&mut entry, format!("{key}/url"), &publication.url);
            add_text(&mut entry, format!("{key}/summary"), &publication.summary);
            Entry { key, ..entry }
        })
        .collect()
    }

    fn awards(&self) -> Vec<Entry> {
        let all = self.resume.awards.iter().enumerate();
        all.map(|(index, award)| {
            let key = format!("/awards/{index}");
            let mut entry = Entry {
                title: words(format!("{key}/title"), &award.title),
                organization: words(format!("{key}/awarder"), &award.awarder),
                dates: self.date(format!("{key}/date"), &award.date),
                ..Entry::default()
            };
            add_text(&mut entry, format!("{key}/summary"), &award.summary);
            Entry { key, ..entry }
        })
        .collect()
    }

    fn references(&self) -> Vec<Entry> {
        let all = self.resume.references.iter().enumerate();
        all.map(|(index, reference)| {
            let key = format!("/references/{index}");
            let mut entry = Entry {
                title: words(format!("{key}/name"), &reference.name),
                ..Entry::default()
            };
            add_text(&mut entry, format!("{key}/reference"), &reference.reference);
            Entry { key, ..entry }
        })
        .collect()
    }

    fn skills(&self) -> Vec<Group> {
        let skills = self.resume.skills.iter().enumerate();
        let rows = skills.map(|(index, skill)| {
            let key = format!("/skills/{index}");
            Group {
                name: words(format!("{key}/name"), &skill.name),
                level: words(format!("{key}/level"), &skill.level),
                words: listed(&format!("{key}/keywords"), &skill.keywords),
                key,
            }
        });
        pooled(rows)
    }

    fn interests(&self) -> Vec<Group> {
        let interests = self.resume.interests.iter().enumerate();
        let rows = interests.map(|(index, interest)| {
            let key = format!("/interests/{index}");
            Group {
                name: words(format!("{key}/name"), &interest.name),
                level: None,
                words: listed(&format!("{key}/keywords"), &interest.keywords),
                key,
            }
        });
        pooled(rows)
    }

    fn languages(&self) -> Vec<Group> {
        let languages = self.resume.languages.iter().enumerate();
        languages
            .map(|(index, language)| {
                let key = format!("/languages/{index}");
                Group {
                    name: words(format!("{key}/language"), &language.language),
                    level: words(format!("{key}/fluency"), &language.fluency),
                    words: Vec::new(),
                    key,
                }
            })
            .filter(|group| group.name.is_some())
            .collect()
    }
}

/// "Bachelor of Science, Physics"; the subject once where the degree names it already.
fn degree_and_area(degree: Option<Words>, area: Option<Words>, comma: &str) -> Option<Words> {
    let (Some(degree), Some(area)) = (degree.clone(), area.clone()) else {
        return degree.or(area);
    };
    if degree.text.to_lowercase().contains(&area.text.to_lowercase()) {
        return Some(degree);
    }
    Some(Words {
        text: format!("{}{comma}{}", degree.text, area.text),
        ..degree
    })
}

/// Names without words of their own are printed as one list, before the others: behind a group they would look like its
/// last line. A level stands behind its name.
fn pooled(rows: impl Iterator<Item = Group>) -> Vec<Group> {
    let mut loose = Group::default();
    let mut groups: Vec<Group> = Vec::new();
    for row in rows {
        if !row.words.is_empty() {
            groups.push(row);
            continue;
        }
        let Some(name) = row.name else { continue };
        if loose.words.is_empty() {
            loose.key = row.key;
        }
        loose.words.push(Words {
            text: match row.level {
                Some(level) => format!("{} ({})", name.text, level.text),
                None => name.text,
            },
            key: name.key,
        });
    }
    if !loose.words.is_empty() {
        groups.insert(0, loose);
    }
    groups
}

/// Adds a running text: its paragraphs, and its items to the highlights.
fn add_text(entry: &mut Entry, key: String, text: &Option<String>) {
    for block in clean::blocks(text.as_deref().unwrap_or_default()) {
        let key = key.clone();
        match block {
            Block::Paragraph(text) => entry.paragraphs.push(Words { key, text }),
            Block::Item(text) => entry.highlights.push(Words { key, text }),
        }
    }
}

fn add_link(entry: &mut Entry, key: String, url: &Option<String>) {
    let Some(url) = url.as_deref() else { return };
    entry.link = links::printed(url).map(|text| Words { key, text });
    entry.url = links::followed(url);
}

fn joined(words: &[Words], comma: &str) -> String {
    words
        .iter()
        .map(|word| word.text.as_str())
        .collect::<Vec<_>>()
        .join(comma)
}

fn is_empty(entry: &Entry) -> bool {
    entry.title.is_none()
        && entry.organization.is_none()
        && entry.place.is_none()
        && entry.link.is_none()
        && entry.paragraphs.is_empty()
        && entry.highlights.is_empty()
        && entry.keywords.is_empty()
}
