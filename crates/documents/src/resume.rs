//! Reads a résumé: who it is, what they did, with the words and places each field came from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::document::{self, Kind};
use crate::passage::Line;
use crate::sections::{self, Section, SectionKind};
use crate::{
    DocumentError, Found, Place, broken_links, certificates, citations, column_heads, contact, day_order, education,
    endings, formats, hanging, headings, home, language_rows, licences, name, roles, skills, spoken, text, unplaced,
    work,
};

/// What was read from a résumé. Items stand in the document's order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ResumeReading {
    /// The format it was read from.
    pub format: ResumeFormat,
    /// Version of the reader's rules; changes whenever the same file may read differently.
    pub reader: String,
    pub name: Option<Found<String>>,
    /// The line under the name, such as "Data engineer".
    pub headline: Option<Found<String>>,
    pub email: Option<Found<String>>,
    pub phone: Option<Found<String>>,
    pub location: Option<Found<String>>,
    pub links: Vec<Found<Link>>,
    pub summary: Option<Found<String>>,
    pub work: Vec<WorkReading>,
    pub education: Vec<EducationReading>,
    pub skills: Vec<Found<SkillReading>>,
    pub certifications: Vec<ItemReading>,
    pub projects: Vec<ItemReading>,
    pub languages: Vec<Found<LanguageReading>>,
    pub publications: Vec<ItemReading>,
    pub awards: Vec<ItemReading>,
    pub volunteering: Vec<ItemReading>,
    pub interests: Vec<Found<String>>,
    pub references: Vec<Found<String>>,
    /// Text under headings that none of the above takes: nothing is thrown away.
    pub other: Vec<OtherSection>,
    /// The whole text in reading order, a line a line, blocks parted by an empty line.
    pub text: String,
    /// Size of each page in points; empty where the format has no pages.
    pub pages: Vec<PageSize>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ResumeFormat {
    Pdf,
    Docx,
    Markdown,
    #[default]
    Text,
    JsonResume,
    RendercvYaml,
    ReactiveResume,
    LinkedinZip,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Link {
    /// The site's name where known ("LinkedIn", "GitHub"), otherwise none.
    pub label: Option<String>,
    pub url: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct WorkReading {
    pub title: Option<Found<String>>,
    pub company: Option<Found<String>>,
    pub location: Option<Found<String>>,
    /// "YYYY", "YYYY-MM" or "YYYY-MM-DD".
    pub started_on: Option<Found<String>>,
    /// As `started_on`; none while it lasts.
    pub finished_on: Option<Found<String>>,
    pub is_current: bool,
    pub url: Option<String>,
    pub summary: Option<Found<String>>,
    pub highlights: Vec<Found<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EducationReading {
    pub institution: Option<Found<String>>,
    /// "Bachelor of Science", "BSc", as written.
    pub degree: Option<Found<String>>,
    /// The subject.
    pub major: Option<Found<String>>,
    pub location: Option<Found<String>>,
    pub started_on: Option<Found<String>>,
    pub finished_on: Option<Found<String>>,
    pub is_current: bool,
    /// As written: "3.9/4.0", "1,3".
    pub grade: Option<Found<String>>,
    pub courses: Vec<Found<String>>,
    pub highlights: Vec<Found<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SkillReading {
    pub name: String,
    /// The group it stands under ("Languages", "Tools").
    pub group: Option<String>,
    /// Level as written ("Advanced", "4/5").
    pub level: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LanguageReading {
    pub name: String,
    pub fluency: Option<String>,
}

/// A certification, project, publication, award or voluntary work.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ItemReading {
    pub title: Option<Found<String>>,
    /// Issuer, publisher, organisation.
    pub organization: Option<Found<String>>,
    pub role: Option<Found<String>>,
    pub started_on: Option<Found<String>>,
    pub finished_on: Option<Found<String>>,
    /// Until when a certificate holds.
    pub expires_on: Option<Found<String>>,
    pub url: Option<String>,
    pub summary: Option<Found<String>>,
    pub highlights: Vec<Found<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OtherSection {
    /// As written; empty over lines that no field took.
    pub heading: String,
    pub lines: Vec<String>,
    pub places: Vec<Place>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PageSize {
    pub width: f64,
    pub height: f64,
}

/// Reads a résumé from the bytes of a file. The format is recognised by content first, `file_name` second.
///
/// # Errors
/// One of [`DocumentError`]; never a panic.
pub fn read(bytes: &[u8], file_name: &str) -> Result<ResumeReading, DocumentError> {
    let kind = document::kind(bytes, file_name)?;
    document::guarded(|| read_kind(kind, bytes))
}

fn read_kind(kind: Kind, bytes: &[u8]) -> Result<ResumeReading, DocumentError> {
    let text = || document::decoded(bytes).ok_or(DocumentError::UnknownKind);
    match kind {
        Kind::Zip => formats::zip(bytes),
        Kind::Json => formats::json(&text()?),
        Kind::Yaml => formats::yaml(&text()?),
        Kind::Pdf | Kind::Markdown | Kind::Html | Kind::Text => {
            let loaded = document::load(kind, bytes)?;
            let format = match kind {
                Kind::Pdf => ResumeFormat::Pdf,
                Kind::Markdown => ResumeFormat::Markdown,
                _ => ResumeFormat::Text,
            };
            Ok(of_lines(&loaded.lines, format, loaded.pages))
        }
    }
}

/// Reads the fields from lines.
pub(crate) fn of_lines(lines: &[Line], format: ResumeFormat, pages: Vec<PageSize>) -> ResumeReading {
    let printed = lines;
    let lines = &hanging::whole(&broken_links::whole_links(&without_dashes(lines)))[..];
    let name = name::name(lines);
    let rest: Vec<Line> = match &name {
        // The name's line stays, so that sections know where a head begins; its words are known already.
        Some(name) => lines
            .iter()
            .enumerate()
            .filter(|(index, _)| !name.more.contains(index))
            .map(|(_, line)| line.clone())
            .collect(),
        None => lines.to_vec(),
    };
    let mut parts = sections::sections(&rest, name.as_ref().map(|name| name.first));
    for part in &mut parts {
        if part.kind == SectionKind::Head
            && let Some(name) = &name
        {
            part.lines.retain(|line| {
                line.text() != name.found.quote
                    && lines
                        .get(name.first)
                        .is_none_or(|own| own != line || own.cells.len() > 1)
            });
        }
    }
    let contact = contact::contact(&crate::wrapped_facts::whole(&parts), name.as_ref(), lines);
    let own = name.as_ref().map(|name| name.found.value.as_str()).unwrap_or_default();
    endings::drop_endings(&mut parts, own);
    let mut reading = ResumeReading {
        format,
        reader: READER.to_owned(),
        email: contact.email,
        phone: contact.phone,
        location: contact.location.map(home::without_last_label),
        links: contact.links,
        headline: contact.headline,
        summary: contact.prose,
        name: name.map(|name| name.found),
        text: text::joined(printed, false),
        pages,
        ..ResumeReading::default()
    };
    for part in &parts {
        take_section(part, &mut reading);
    }
    if reading.education.is_empty() {
        take_schools_of_courses(&parts, &mut reading);
    }
    if reading.languages.is_empty() {
        let heads = parts
            .iter()
            .filter(|part| matches!(part.kind, SectionKind::Head | SectionKind::Contact));
        reading
            .languages
            .extend(heads.flat_map(|part| language_rows::of_contacts(&part.lines)));
    }
    pair_schools_and_papers(&mut reading.education);
    crate::known_towns::take(&mut reading);
    day_order::settle(&mut reading);
    let is_bare = reading.email.is_none() && reading.phone.is_none() && reading.links.is_empty();
    let tells = !(reading.work.is_empty() && reading.education.is_empty() && reading.skills.is_empty());
    let small = |name: &Found<String>| !name.value.contains(char::is_uppercase) && name.value.is_ascii();
    if is_bare && !tells && reading.name.as_ref().is_some_and(small) {
        // "not a resume": words, no name.
        reading.name = None;
    }
    unplaced::tell(printed, &mut reading);
    reading
}

/// "Schools attended with dates" and "Qualifications obtained with dates" as two lists: the paper goes with the school that
/// ended in its year, where the one list names no paper and the other no school.
fn pair_schools_and_papers(found: &mut Vec<EducationReading>) {
    let year = |of: &EducationReading| {
        let last = of.finished_on.as_ref()?;
        last.value.get(..4).map(str::to_owned)
    };
    let is_school = |of: &EducationReading| of.institution.is_some() && of.degree.is_none() && year(of).is_some();
    let is_paper = |of: &EducationReading| of.institution.is_none() && of.degree.is_some() && year(of).is_some();
    let schools = found.iter().filter(|one| is_school(one)).count();
    let papers = found.iter().filter(|one| is_paper(one)).count();
    if schools < 2 || papers < 2 || schools + papers < found.len() {
        return;
    }
    let (papers, mut whole): (Vec<EducationReading>, Vec<EducationReading>) =
        found.drain(..).partition(|one| is_paper(one));
    for paper in papers {
        let of = whole
            .iter_mut()
            .find(|school| is_school(school) && year(school) == year(&paper));
        match of {
            Some(school) => {
                school.degree = paper.degree;
                school.major = paper.major;
                school.grade = paper.grade;
            }
            None => whole.push(paper),
        }
    }
    *found = whole;
}

/// Without lines of nothing but a dash, which adorn a heading ("ㅡ" above "Skills").
fn without_dashes(lines: &[Line]) -> Vec<Line> {
    let adorns = |line: &Line| {
        line.text()
            .chars()
            .all(|c| c.is_whitespace() || matches!(c, 'ㅡ' | 'ᅳ' | '—' | '–' | '―' | '-' | '_' | '─' | '━'))
    };
    lines
        .iter()
        .filter(|line| line.is_empty() || !adorns(line))
        .cloned()
        .collect()
}

/// "Training", "Qualifications" over degrees and their schools, where no other section holds any.
fn take_schools_of_courses(parts: &[Section], reading: &mut ResumeReading) {
    let is_school = |found: &EducationReading| {
        let says = |text: &Option<Found<String>>, score: fn(&str) -> f64| {
            text.as_ref().is_some_and(|text| score(&text.value) >= 0.8)
        };
        says(&found.institution, roles::institution_score) && found.degree.is_some() && found.finished_on.is_some()
    };
    for part in parts {
        if !matches!(part.kind, SectionKind::Certifications | SectionKind::Courses) {
            continue;
        }
        let found = education::education(&part.lines);
        if found.is_empty() || !found.iter().all(is_school) {
            continue;
        }
        for item in work::listed_items(&part.lines) {
            reading.certifications.retain(|known| *known != item);
        }
        reading.other.retain(|other| other.heading != part.heading.text);
        reading.education = found;
        return;
    }
}

fn take_section(part: &Section, reading: &mut ResumeReading) {
    let lines = &part.lines;
    if lines.is_empty() {
        return;
    }
    let quiet = |_: &str| 1.0;
    match part.kind {
        SectionKind::Head | SectionKind::Contact | SectionKind::Links => {}
        SectionKind::Summary => {
            let mut words = crate::passage::Passage::default();
            for line in lines {
                words.join(&line.passage());
            }
            let found = words.found_text(0.9);
            match &mut reading.summary {
                Some(known) if known.confidence >= 0.9 => {
                    known.value = format!("{}\n{}", known.value, found.value);
                    known.places.extend(found.places);
                }
                known => *known = Some(found),
            }
        }
        SectionKind::Work => {
            let home = reading.location.as_ref().map(|place| work::town_of(&place.value));
            let mut posts = work::work(lines, home.as_deref());
            take_firm_of_heading(part, &mut posts);
            reading.work.extend(posts);
        }
        SectionKind::Education => reading.education.extend(education::education(lines)),
        SectionKind::Skills => {
            let (spoken, lines) = language_rows::parted(lines);
            reading.languages.extend(spoken);
            for skill in skills::skills(&lines) {
                let Some(skill) = elsewhere(skill, reading) else {
                    continue;
                };
                if !reading
                    .skills
                    .iter()
                    .any(|known| known.value.name.eq_ignore_ascii_case(&skill.value.name))
                {
                    reading.skills.push(skill);
                }
            }
        }
        SectionKind::Languages => {
            let (own, lines) = language_rows::parted(lines);
            reading.languages.extend(own);
            reading.languages.extend(spoken::languages(&lines));
        }
        SectionKind::Certifications => {
            if let Some(licence) = licences::licence(&part.heading, lines) {
                reading.certifications.push(licence);
                return;
            }
            let rows = column_heads::without_heads(lines);
            let (own, lines) = licences::parted(rows.as_deref().unwrap_or(lines));
            let mut found = certificates::certificates(&lines);
            own.into_iter().for_each(|licence| licence.insert(&mut found));
            reading.certifications.extend(found);
        }
        SectionKind::Projects => reading.projects.extend(work::items(lines, &quiet)),
        SectionKind::Publications => {
            let found = citations::citations(lines).unwrap_or_else(|| work::listed_items(lines));
            reading.publications.extend(found);
        }
        SectionKind::Awards => reading.awards.extend(work::listed_items(lines)),
        SectionKind::Volunteering => reading.volunteering.extend(work::voluntary_work(lines)),
        SectionKind::Interests => reading.interests.extend(skills::plain_items(lines, true)),
        SectionKind::References => reading.references.extend(skills::plain_items(lines, false)),
        SectionKind::Courses => {
            let courses = skills::plain_items(lines, true);
            match reading.education.last_mut() {
                Some(last) => last.courses.extend(courses),
                None => reading.other.push(other(part)),
            }
        }
        SectionKind::Other => {
            // A heading of unknown words over dated posts: "Research", "At sea".
            let mut posts = work::work(lines, None);
            take_firm_of_heading(part, &mut posts);
            let is_post = |post: &WorkReading| {
                post.started_on.is_some()
                    && post.company.is_some()
                    && post
                        .title
                        .as_ref()
                        .is_some_and(|title| roles::title_score(&title.value) >= 0.75)
                    // "Warehouse associate — proficient": a test that somebody took.
                    && !post.company.as_ref().is_some_and(|firm| crate::skill_levels::is_level(&firm.value))
            };
            if !posts.is_empty() && posts.iter().all(is_post) && !names_bodies(&part.heading.text) {
                reading.work.extend(posts);
            } else {
                reading.other.push(other(part));
            }
        }
    }
}

/// "Memberships", "Professional associations": who belongs to a body has no post there.
fn names_bodies(heading: &str) -> bool {
    let stems = [
        "member",
        "affiliat",
        "mitglied",
        "associa",
        "adhesion",
        "afiliac",
        "lidmaat",
        "medlem",
        "iscrizion",
        "czlonk",
    ];
    let heading = crate::dates::folded(heading);
    heading
        .split(|c: char| !c.is_alphabetic())
        .any(|word| stems.iter().any(|stem| word.starts_with(stem)))
}

/// "Red Maple" as a heading of its own over "Employee (2022 – 2023)": the firm of posts that name none.
fn take_firm_of_heading(part: &Section, posts: &mut [WorkReading]) {
    let heading = &part.heading;
    let named = |word: &str| word.chars().next().is_some_and(char::is_uppercase) || word.len() <= 3;
    let is_name = heading.text.split_whitespace().count() >= 2
        && heading.text.split_whitespace().all(named)
        && headings::loose_kind(&heading.text).is_none()
        && roles::title_score(&heading.text) < 0.75;
    let bare = |post: &WorkReading| post.company.is_none() && post.title.is_some() && post.started_on.is_some();
    if is_name && posts.iter().all(bare) {
        for post in posts {
            post.company = Some(heading.found_text(0.6));
        }
    }
}

/// "Interests" and spoken "Languages" are often groups of the skills; they go where they belong.
fn elsewhere(skill: Found<SkillReading>, reading: &mut ResumeReading) -> Option<Found<SkillReading>> {
    let kind = skill.value.group.as_deref().and_then(headings::exact_kind);
    let spoken = spoken::is_spoken_language(&skill.value.name);
    let moved = |value: &str| Found {
        value: value.to_owned(),
        confidence: skill.confidence,
        quote: skill.quote.clone(),
        places: skill.places.clone(),
    };
    match kind {
        Some(SectionKind::Interests) => reading.interests.push(moved(&skill.value.name)),
        Some(SectionKind::Languages) if spoken => {
            let language = spoken::named(&skill.value.name, skill.value.level.as_deref());
            reading.languages.push(Found {
                value: language,
                confidence: skill.confidence,
                quote: skill.quote,
                places: skill.places,
            });
        }
        Some(SectionKind::Certifications) if licences::add_class(&mut reading.certifications, &skill) => {}
        Some(SectionKind::Certifications) => {
            let title = Some(moved(&skill.value.name));
            reading.certifications.push(ItemReading {
                title,
                ..ItemReading::default()
            });
        }
        _ => return Some(skill),
    }
    None
}

fn other(part: &Section) -> OtherSection {
    OtherSection {
        heading: part.heading.text.clone(),
        lines: part.lines.iter().map(Line::text).collect(),
        places: part.lines.iter().flat_map(|line| line.passage().places()).collect(),
    }
}

/// Changes whenever the same file may read differently.
pub(crate) const READER: &str = "foothold-documents 16";
