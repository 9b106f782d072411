//! The self-check of a written file: it is read back with our own reader, and every field that was printed is looked for.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use super::compose::compose;
use super::links;
use super::print_dates::PartialDate;
use super::sheet::{Contact, ContactKind, DateStyle, Entry, LayoutSettings, SectionName, Sheet, Words};
use crate::json_resume::from_json;
use crate::json_resume_schema::JsonResume;
use crate::resume::{EducationReading, ItemReading, ResumeFormat, ResumeReading, WorkReading, read};
use crate::{DocumentError, Found};

/// What came back of a written file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Proof {
    /// Fields that the file prints.
    pub checked: usize,
    /// Of these, those that a reader finds as what they are.
    pub kept: usize,
    pub lost: Vec<Lost>,
    /// Of the fields, rounded down: 100 only when none is lost.
    pub percent: u8,
    /// The texts of the fields stand in the file's text in the order in which they are printed.
    pub text_in_order: bool,
    /// The first text that does not.
    pub out_of_order: Option<String>,
}

/// A field that did not come back as it went in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Lost {
    /// JSON Pointer into the résumé.
    pub key: String,
    /// "work.company", "education.grade".
    pub field: String,
    pub expected: String,
    /// What the reader found in its place.
    pub found: Option<String>,
}

/// Reads a file back that was written of a résumé, and compares each field that it prints.
///
/// # Errors
/// One of [`DocumentError`] where the file cannot be read at all.
pub fn prove(
    resume: &JsonResume,
    settings: &LayoutSettings,
    file: &[u8],
    file_name: &str,
) -> Result<Proof, DocumentError> {
    let reading = read(file, file_name)?;
    let sheet = compose(resume, settings);
    let mut check = Check {
        resume,
        style: settings.dates,
        proof: Proof::default(),
    };
    if reading.format == ResumeFormat::JsonResume {
        // It prints nothing; what it says is compared as it would be printed.
        let again = compose(&from_json(&String::from_utf8_lossy(file))?, settings);
        check.same_words(&sheet, &again);
        check.proof.text_in_order = check.proof.lost.is_empty();
    } else {
        check.sheet(&sheet, &reading);
        check.proof.out_of_order = out_of_order(&sheet, &reading.text);
        check.proof.text_in_order = check.proof.out_of_order.is_none();
    }
    let mut proof = check.proof;
    proof.kept = proof.checked - proof.lost.len();
    proof.percent = match proof.checked {
        0 => 100,
        checked => u8::try_from(proof.kept * 100 / checked).unwrap_or(0),
    };
    Ok(proof)
}

/// The first printed text that does not occur in a text behind those that are printed before it; none when all stand in
/// order. The parts of one head (contacts; title, employer, place and dates of an entry) may change places.
pub fn out_of_order(sheet: &Sheet, text: &str) -> Option<String> {
    let text = neutral(text);
    let mut from = 0;
    for group in printed(sheet) {
        let mut furthest = from;
        for words in group {
            let at = text.get(from..).and_then(|rest| rest.find(&words));
            match at {
                Some(at) => furthest = furthest.max(from + at + words.len()),
                None => return Some(words),
            }
        }
        from = furthest;
    }
    None
}

/// Printed texts in order, in groups whose parts may change places.
fn printed(sheet: &Sheet) -> Vec<Vec<String>> {
    let mut groups: Vec<Vec<String>> = vec![vec![sheet.name.text.clone()]];
    let texts = |words: &[Words]| words.iter().map(|word| vec![word.text.clone()]).collect::<Vec<_>>();
    let mut head: Vec<String> = sheet.contacts.iter().map(|contact| contact.text.clone()).collect();
    head.extend(sheet.headline.as_ref().map(|headline| headline.text.clone()));
    groups.push(head);
    for section in &sheet.sections {
        groups.extend(texts(&section.paragraphs));
        for entry in &section.entries {
            let head = [
                &entry.title,
                &entry.organization,
                &entry.place,
                &entry.dates,
                &entry.link,
            ];
            groups.push(head.into_iter().flatten().map(|words| words.text.clone()).collect());
            groups.extend(texts(&entry.paragraphs));
            groups.extend(texts(&entry.highlights));
            groups.extend(texts(&entry.keywords));
        }
        for group in &section.groups {
            groups.push(
                [&group.name, &group.level]
                    .into_iter()
                    .flatten()
                    .map(|words| words.text.clone())
                    .collect(),
            );
            groups.extend(texts(&group.words));
        }
    }
    groups
        .into_iter()
        .map(|group| {
            group
                .iter()
                .map(|text| neutral(text))
                .filter(|text| !text.is_empty())
                .collect()
        })
        .collect()
}

/// Text for comparison: one form of letters, single spaces, no hyphens (a line's end may have taken or given one), no
/// signs of lists, and no spaces before closing signs or between Chinese or Japanese letters.
fn neutral(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut space = false;
    for c in text.nfkc() {
        let c = match c {
            '’' | '‘' => '\'',
            '\u{AD}' | '\u{200B}' | '\u{FEFF}' | '\u{200E}' | '\u{200F}' => continue,
            '-' | '\u{2010}' | '\u{2011}' => {
                // The space behind it goes as well.
                space = false;
                out.push('\u{2010}');
                continue;
            }
            '•' | '●' => ' ',
            c => c,
        };
        if c.is_whitespace() {
            space = !out.is_empty() && !out.ends_with('\u{2010}');
            continue;
        }
        let closes = matches!(c, ',' | '.' | ';' | ':' | ')' | '!' | '?');
        if std::mem::take(&mut space) && !closes && !(is_wide(c) && out.chars().next_back().is_some_and(is_wide)) {
            out.push(' ');
        }
        out.push(c);
    }
    out.retain(|c| c != '\u{2010}');
    out
}

fn is_wide(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

fn is_same(expected: &str, found: &str) -> bool {
    neutral(expected) == neutral(found)
}

struct Check<'r> {
    resume: &'r JsonResume,
    style: DateStyle,
    proof: Proof,
}

impl Check<'_> {
    fn sheet(&mut self, sheet: &Sheet, reading: &ResumeReading) {
        self.text("name", Some(&sheet.name), &reading.name);
        self.text("headline", sheet.headline.as_ref(), &reading.headline);
        for contact in &sheet.contacts {
            self.contact(contact, reading);
        }
        for section in &sheet.sections {
            match section.kind {
                SectionName::Summary => self.joined("summary", &section.paragraphs, &reading.summary),
                SectionName::Work => self.work(&section.entries, &reading.work),
                SectionName::Education => self.education(&section.entries, &reading.education),
                SectionName::Skills => self.skills(reading),
                SectionName::Projects => self.items("project", &section.entries, &reading.projects),
                SectionName::Certificates => self.items("certificate", &section.entries, &reading.certifications),
                SectionName::Publications => self.items("publication", &section.entries, &reading.publications),
                SectionName::Volunteering => self.items("volunteering", &section.entries, &reading.volunteering),
                SectionName::Awards => self.items("award", &section.entries, &reading.awards),
                SectionName::Languages => self.languages(reading),
                SectionName::Interests => {
                    let groups = section.groups.iter();
                    let words = groups.flat_map(|group| group.name.iter().chain(&group.words));
                    self.contained("interest", words, &reading.interests);
                }
                SectionName::References => {
                    let entries = section.entries.iter();
                    let words =
                        entries.flat_map(|entry| entry.title.iter().chain(&entry.paragraphs).chain(&entry.highlights));
                    self.contained("reference", words, &reading.references);
                }
            }
        }
    }

    fn count(&mut self, field: &str, key: &str, expected: &str, found: Option<&str>, is_kept: bool) {
        self.proof.checked += 1;
        if !is_kept {
            self.proof.lost.push(Lost {
                key: key.to_owned(),
                field: field.to_owned(),
                expected: expected.to_owned(),
                found: found.map(str::to_owned),
            });
        }
    }

    fn text(&mut self, field: &str, expected: Option<&Words>, found: &Option<Found<String>>) {
        let Some(expected) = expected.filter(|words| !words.text.is_empty()) else {
            return;
        };
        let found = found.as_ref().map(|found| found.value.as_str());
        let is_kept = found.is_some_and(|found| is_same(&expected.text, found));
        self.count(field, &expected.key, &expected.text, found, is_kept);
    }

    /// Paragraphs, which the reader gives as one text.
    fn joined(&mut self, field: &str, expected: &[Words], found: &Option<Found<String>>) {
        let Some(first) = expected.first() else { return };
        let whole = expected
            .iter()
            .map(|words| words.text.as_str())
            .collect::<Vec<_>>()
            .join(" ");
        let words = Words {
            key: first.key.clone(),
            text: whole,
        };
        self.text(field, Some(&words), found);
    }

    fn contained<'w>(&mut self, field: &str, expected: impl Iterator<Item = &'w Words>, found: &[Found<String>]) {
        let all = neutral(
            &found
                .iter()
                .map(|found| found.value.as_str())
                .collect::<Vec<_>>()
                .join(" | "),
        );
        for words in expected {
            let is_kept = all.contains(&neutral(&words.text));
            self.count(field, &words.key, &words.text, Some(&all), is_kept);
        }
    }

    fn contact(&mut self, contact: &Contact, reading: &ResumeReading) {
        let value = |found: &Option<Found<String>>| found.as_ref().map(|found| found.value.clone());
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let (field, found, is_kept) = match contact.kind {
            ContactKind::Email => {
                let found = value(&reading.email);
                let is_kept = found.as_ref().is_some_and(|found| is_same(&contact.text, found));
                ("email", found, is_kept)
            }
            ContactKind::Phone => {
                let found = value(&reading.phone);
                let is_kept = found
                    .as_ref()
                    .is_some_and(|found| digits(found) == digits(&contact.text));
                ("phone", found, is_kept)
            }
            ContactKind::Place => {
                let found = value(&reading.location);
                let is_kept = found.as_ref().is_some_and(|found| is_same(&contact.text, found));
                ("place", found, is_kept)
            }
            ContactKind::Link if contact.url.is_none() => {
                let is_kept = neutral(&reading.text).contains(&neutral(&contact.text));
                ("link", None, is_kept)
            }
            ContactKind::Link => {
                let all: Vec<&str> = reading.links.iter().map(|link| link.value.url.as_str()).collect();
                let is_kept = all.iter().any(|url| is_same_address(&contact.text, url));
                ("link", Some(all.join(" ")), is_kept)
            }
        };
        self.count(field, &contact.key, &contact.text, found.as_deref(), is_kept);
    }

    fn work(&mut self, entries: &[Entry], found: &[WorkReading]) {
        let none = WorkReading::default();
        for (entry, at) in entries.iter().zip(pairs(entries, found.len(), |entry, at| {
            let post = found.get(at).unwrap_or(&none);
            likeness(
                entry,
                [&post.title, &post.company],
                [&post.started_on, &post.finished_on],
            )
        })) {
            let post = at.and_then(|at| found.get(at)).unwrap_or(&none);
            self.text("work.title", entry.title.as_ref(), &post.title);
            self.text("work.company", entry.organization.as_ref(), &post.company);
            self.text("work.place", entry.place.as_ref(), &post.location);
            let (from, to) = row(&entry.key)
                .and_then(|row| self.resume.work.get(row))
                .map(|post| (post.start_date.clone(), post.end_date.clone()))
                .unwrap_or_default();
            self.dates(
                "work",
                entry,
                (from, to),
                &post.started_on,
                &post.finished_on,
                Some(post.is_current),
            );
            self.joined("work.summary", &entry.paragraphs, &post.summary);
            self.highlights("work.highlight", &entry.highlights, &post.highlights);
        }
    }

    fn education(&mut self, entries: &[Entry], found: &[EducationReading]) {
        let none = EducationReading::default();
        for (entry, at) in entries.iter().zip(pairs(entries, found.len(), |entry, at| {
            let school = found.get(at).unwrap_or(&none);
            likeness(
                entry,
                [&school.degree, &school.institution],
                [&school.started_on, &school.finished_on],
            )
        })) {
            let school = at.and_then(|at| found.get(at)).unwrap_or(&none);
            let Some(own) = row(&entry.key).and_then(|row| self.resume.education.get(row)) else {
                continue;
            };
            let words = |name: &str, text: &Option<String>| {
                super::clean::line(text.as_deref()?).map(|text| Words {
                    key: format!("{}/{name}", entry.key),
                    text,
                })
            };
            let (degree, area, score) = (
                words("studyType", &own.study_type),
                words("area", &own.area),
                words("score", &own.score),
            );
            // A degree that names its subject is printed alone, and may be read as both.
            let is_one = degree.is_some() && entry.title == degree;
            if is_one || degree.is_none() || area.is_none() {
                let both = [&school.degree, &school.major].into_iter().flatten();
                let both = both.map(|found| found.value.as_str()).collect::<Vec<_>>().join(" ");
                if let Some(title) = &entry.title {
                    let is_kept = is_same(&title.text, &both)
                        || school
                            .degree
                            .as_ref()
                            .is_some_and(|found| is_same(&title.text, &found.quote));
                    self.count("education.degree", &title.key, &title.text, Some(&both), is_kept);
                }
            } else {
                self.text("education.degree", degree.as_ref(), &school.degree);
                self.text("education.area", area.as_ref(), &school.major);
            }
            self.text(
                "education.institution",
                entry.organization.as_ref(),
                &school.institution,
            );
            self.text("education.place", entry.place.as_ref(), &school.location);
            self.text("education.grade", score.as_ref(), &school.grade);
            let texts = entry.paragraphs.iter().filter(|words| !words.key.ends_with("/score"));
            self.contained("education.text", texts.chain(&entry.highlights), &school.highlights);
            let dates = (own.start_date.clone(), own.end_date.clone());
            self.dates(
                "education",
                entry,
                dates,
                &school.started_on,
                &school.finished_on,
                Some(school.is_current),
            );
            self.highlights("education.course", &entry.keywords, &school.courses);
        }
    }

    fn items(&mut self, name: &str, entries: &[Entry], found: &[ItemReading]) {
        let none = ItemReading::default();
        for (entry, at) in entries.iter().zip(pairs(entries, found.len(), |entry, at| {
            let item = found.get(at).unwrap_or(&none);
            likeness(
                entry,
                [&item.title, &item.organization],
                [&item.started_on, &item.finished_on],
            )
        })) {
            let item = at.and_then(|at| found.get(at)).unwrap_or(&none);
            let field = |part: &str| format!("{name}.{part}");
            self.text(&field("title"), entry.title.as_ref(), &item.title);
            self.text(&field("organization"), entry.organization.as_ref(), &item.organization);
            if let Some(link) = &entry.link {
                let is_kept = item.url.as_deref().is_some_and(|url| is_same_address(&link.text, url));
                self.count(&field("link"), &link.key, &link.text, item.url.as_deref(), is_kept);
            }
            let dates = self.item_dates(entry);
            self.dates(name, entry, dates, &item.started_on, &item.finished_on, None);
            self.expiry(entry, &item.expires_on);
            let texts = item.role.iter().chain(&item.summary).chain(&item.highlights);
            let texts = texts.map(|found| found.value.as_str());
            let texts = neutral(&texts.collect::<Vec<_>>().join(" "));
            if entry.keywords.is_empty() {
                // A role is printed as text; a reader may know it as a role.
                let is_role = |words: &&Words| item.role.as_ref().is_some_and(|role| is_same(&words.text, &role.value));
                let is_told = |words: &&Words| !words.key.ends_with("/expires");
                let told = entry.paragraphs.iter().filter(is_told);
                let (roles, paragraphs): (Vec<&Words>, Vec<&Words>) = told.partition(is_role);
                for words in roles {
                    self.text(&field("role"), Some(words), &item.role);
                }
                let paragraphs: Vec<Words> = paragraphs.into_iter().cloned().collect();
                self.joined(&field("summary"), &paragraphs, &item.summary);
                self.highlights(&field("highlight"), &entry.highlights, &item.highlights);
            } else {
                // The reader has no place for keywords: they end its text.
                for words in entry.paragraphs.iter().chain(&entry.highlights).chain(&entry.keywords) {
                    let is_kept = texts.contains(&neutral(&words.text));
                    self.count(&field("text"), &words.key, &words.text, Some(&texts), is_kept);
                }
            }
        }
    }

    /// Until when a certificate holds, as exactly as it is printed.
    fn expiry(&mut self, entry: &Entry, found: &Option<Found<String>>) {
        let at = row(&entry.key).filter(|_| entry.key.starts_with("/certificates/"));
        let certificate = at.and_then(|at| self.resume.certificates.get(at));
        let Some(expires) = certificate.and_then(|own| own.expires.as_deref()) else {
            return;
        };
        let expected = iso(expires, self.style);
        let found = found.as_ref().map(|found| found.value.as_str());
        self.count(
            "certificate.expires",
            &format!("{}/expires", entry.key),
            &expected,
            found,
            found == Some(expected.as_str()),
        );
    }

    fn item_dates(&self, entry: &Entry) -> (Option<String>, Option<String>) {
        let resume = self.resume;
        let Some(at) = row(&entry.key) else {
            return (None, None);
        };
        let list = entry.key.split('/').nth(1).unwrap_or_default();
        match list {
            "projects" => resume
                .projects
                .get(at)
                .map(|own| (own.start_date.clone(), own.end_date.clone())),
            "volunteer" => resume
                .volunteer
                .get(at)
                .map(|own| (own.start_date.clone(), own.end_date.clone())),
            "certificates" => resume.certificates.get(at).map(|own| (None, own.date.clone())),
            "publications" => resume.publications.get(at).map(|own| (None, own.release_date.clone())),
            "awards" => resume.awards.get(at).map(|own| (None, own.date.clone())),
            _ => None,
        }
        .unwrap_or_default()
    }

    /// Dates at the precision that is printed: one more exact than that would be invented.
    fn dates(
        &mut self,
        name: &str,
        entry: &Entry,
        expected: (Option<String>, Option<String>),
        from: &Option<Found<String>>,
        to: &Option<Found<String>>,
        is_current: Option<bool>,
    ) {
        let Some(dates) = &entry.dates else { return };
        let value = |found: &Option<Found<String>>| found.as_ref().map(|found| found.value.clone());
        let (found_from, found_to) = (value(from), value(to));
        let style = self.style;
        let shown = |text: &Option<String>| text.as_deref().map(|text| iso(text, style));
        let (start, end) = match (shown(&expected.0), shown(&expected.1)) {
            // Printed once, it is read as one date.
            (Some(start), Some(end)) if start == end => (None, Some(end)),
            both => both,
        };
        let single = start.is_none();
        let is_open = expected.0.is_some() && expected.1.is_none();
        if let Some(start) = start {
            let is_kept = found_from.as_ref() == Some(&start);
            self.count(
                &format!("{name}.start"),
                &dates.key,
                &start,
                found_from.as_deref(),
                is_kept,
            );
        }
        if let Some(end) = end {
            let is_kept = found_to.as_ref() == Some(&end) || (single && found_from.as_ref() == Some(&end));
            self.count(&format!("{name}.end"), &dates.key, &end, found_to.as_deref(), is_kept);
        }
        if let Some(found) = is_current {
            let words = |is_open: bool| if is_open { "lasts" } else { "ended" };
            self.count(
                &format!("{name}.is_current"),
                &dates.key,
                words(is_open),
                Some(words(found)),
                found == is_open,
            );
        }
    }

    fn highlights(&mut self, field: &str, expected: &[Words], found: &[Found<String>]) {
        for (index, words) in expected.iter().enumerate() {
            let is_kept = found.iter().any(|found| is_same(&words.text, &found.value));
            let beside = found.get(index).map(|found| found.value.as_str());
            self.count(field, &words.key, &words.text, beside, is_kept);
        }
    }

    fn skills(&mut self, reading: &ResumeReading) {
        let clean = |text: &Option<String>| super::clean::line(text.as_deref()?);
        let mut seen: Vec<String> = Vec::new();
        let resume = self.resume;
        for (index, skill) in resume.skills.iter().enumerate() {
            let (name, level) = (clean(&skill.name), clean(&skill.level));
            let key = format!("/skills/{index}");
            let keywords: Vec<String> = skill
                .keywords
                .iter()
                .filter_map(|text| super::clean::item(text))
                .collect();
            let group = name.clone().filter(|_| !keywords.is_empty());
            let names = if keywords.is_empty() {
                name.into_iter().collect()
            } else {
                keywords
            };
            for (at, name) in names.iter().enumerate() {
                let key = if group.is_some() {
                    format!("{key}/keywords/{at}")
                } else {
                    format!("{key}/name")
                };
                let known = reading.skills.iter().find(|found| is_same(name, &found.value.name));
                // A name that stands in two groups is one skill, of the first.
                let again = seen.contains(&name.to_lowercase());
                seen.push(name.to_lowercase());
                self.count("skill", &key, name, None, known.is_some());
                let Some(known) = known.filter(|_| !again) else {
                    continue;
                };
                if let Some(group) = &group {
                    let found = known.value.group.as_deref();
                    let is_kept = found.is_some_and(|found| is_same(group, found));
                    self.count("skill.group", &key, group, found, is_kept);
                }
                if let Some(level) = &level {
                    let found = known.value.level.as_deref();
                    let is_kept = found.is_some_and(|found| is_same(level, found));
                    self.count("skill.level", &key, level, found, is_kept);
                }
            }
        }
    }

    fn languages(&mut self, reading: &ResumeReading) {
        let clean = |text: &Option<String>| super::clean::line(text.as_deref()?);
        let resume = self.resume;
        for (index, language) in resume.languages.iter().enumerate() {
            let Some(name) = clean(&language.language) else {
                continue;
            };
            let key = format!("/languages/{index}");
            let known = reading.languages.iter().find(|found| is_same(&name, &found.value.name));
            self.count("language", &format!("{key}/language"), &name, None, known.is_some());
            if let Some(fluency) = clean(&language.fluency) {
                let found = known.and_then(|found| found.value.fluency.as_deref());
                let is_kept = found.is_some_and(|found| is_same(&fluency, found));
                self.count("language.fluency", &format!("{key}/fluency"), &fluency, found, is_kept);
            }
        }
    }

    /// Every word of one sheet stands in the other under the same key.
    fn same_words(&mut self, expected: &Sheet, found: &Sheet) {
        let found = all_words(found);
        for words in all_words(expected) {
            let beside = found
                .iter()
                .find(|other| other.key == words.key)
                .map(|other| other.text.as_str());
            let is_kept = found.contains(&words);
            self.count("text", &words.key, &words.text, beside, is_kept);
        }
    }
}

fn all_words(sheet: &Sheet) -> Vec<Words> {
    let mut all = vec![sheet.name.clone()];
    all.extend(sheet.headline.clone());
    all.extend(sheet.contacts.iter().map(|contact| Words {
        key: contact.key.clone(),
        text: contact.text.clone(),
    }));
    for section in &sheet.sections {
        all.extend(section.paragraphs.iter().cloned());
        for entry in &section.entries {
            let head = [
                &entry.title,
                &entry.organization,
                &entry.place,
                &entry.dates,
                &entry.link,
            ];
            all.extend(head.into_iter().flatten().cloned());
            all.extend(
                entry
                    .paragraphs
                    .iter()
                    .chain(&entry.highlights)
                    .chain(&entry.keywords)
                    .cloned(),
            );
        }
        for group in &section.groups {
            all.extend(group.name.iter().chain(&group.level).chain(&group.words).cloned());
        }
    }
    all
}

/// "/work/3" is row 3.
fn row(key: &str) -> Option<usize> {
    key.rsplit('/').next()?.parse().ok()
}

fn iso(text: &str, style: DateStyle) -> String {
    match PartialDate::parse(text) {
        Some(PartialDate {
            year,
            month: Some(month),
        }) if style != DateStyle::Year => format!("{year}-{month:02}"),
        Some(date) => date.year,
        None => text.to_owned(),
    }
}

fn is_same_address(printed: &str, url: &str) -> bool {
    let host_and_path = |text: &str| links::printed(text).unwrap_or_default();
    let escaped = links::followed(printed).and_then(|url| links::printed(&url));
    let found = host_and_path(url);
    found == host_and_path(printed) || escaped.is_some_and(|escaped| escaped == found)
}

/// How many parts of an entry's head a found one has.
fn likeness(entry: &Entry, texts: [&Option<Found<String>>; 2], dates: [&Option<Found<String>>; 2]) -> usize {
    let [first, second] = texts;
    let same = |words: &Option<Words>, found: &Option<Found<String>>| match (words, found) {
        (Some(words), Some(found)) => neutral(&words.text).contains(&neutral(&found.value)),
        _ => false,
    };
    let year = |found: &Option<Found<String>>| {
        let (Some(found), Some(dates)) = (found, &entry.dates) else {
            return false;
        };
        found.value.get(..4).is_some_and(|year| dates.text.contains(year))
    };
    2 * usize::from(same(&entry.title, first))
        + 2 * usize::from(same(&entry.organization, second))
        + dates.into_iter().filter(|date| year(date)).count()
}

/// For each entry the found one that is most like it; each found one once, earlier ones first.
fn pairs(entries: &[Entry], found: usize, likeness: impl Fn(&Entry, usize) -> usize) -> Vec<Option<usize>> {
    let mut free: Vec<usize> = (0..found).collect();
    let mut pairs = vec![None; entries.len()];
    // The surest pairs first.
    let mut scored: Vec<(usize, usize, usize)> = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        scored.extend(
            (0..found)
                .map(|at| (likeness(entry, at), index, at))
                .filter(|scored| scored.0 > 0),
        );
    }
    scored.sort_by_key(|&(score, index, at)| (std::cmp::Reverse(score), index.abs_diff(at), index));
    for (_, index, at) in scored {
        if let Some(pair) = pairs.get_mut(index).filter(|pair| pair.is_none())
            && free.contains(&at)
        {
            *pair = Some(at);
            free.retain(|other| *other != at);
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::neutral;

    #[test]
    fn line_ends_and_forms_of_letters_make_no_difference_but_lost_spaces_do() {
        assert_eq!(neutral("on- call  ﬁeld"), neutral("on-call field"));
        assert_eq!(neutral("信息 技术"), neutral("信息技术"));
        assert_ne!(neutral("staff nurse"), neutral("staffnurse"));
    }
}
