//! Letters that need no model: shipped templates and paragraphs filled from the job and the profile, checked against
//! both, and set in the look of a résumé.

use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::LazyLock;

use foothold_documents::writing::sheet::{Contact, ContactKind, LetterSheet};
use foothold_documents::writing::{self, LayoutSettings};
use foothold_skills::matching::{Evidence, MatchedRequirement, Requirement, Standing};
use foothold_skills::{SkillKind, taxonomy};
use foothold_typeset::{About, letter as typeset};
use foothold_vault::{Operation, folded};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::addressee::{greeting, is_person, town};
use super::content_generations::ContentGeneration;
use super::content_versions::ContentVersion;
use super::facts::{self, Claim, Known};
use super::quotes;
use crate::catalogue::Language;
use crate::command::Download;
use crate::error::{Error, Result};
use crate::profile::employments::Employment;
use crate::record::{self, Get};
use crate::resumes::building::{self, ExportFormat, Made, USUAL_TEMPLATE};
use crate::resumes::document;
use crate::resumes::posting_titles::bare_title;
use crate::resumes::resumes::Resume;
use crate::resumes::selection::Selection;
use crate::store::Store;
use crate::tracker::contacts::Contact as Person;
use crate::tracker::job_contacts::JobContact;
use crate::tracker::jobs::Job;
use crate::tracker::matching;
use crate::values::Id;

/// `content_generations.content_type` of a letter.
pub const COVER_LETTER: &str = "COVER_LETTER";

/// Where what was done is told; a certificate or a school is no example of work.
const TELLING: &[&str] = &["employments", "experiences", "profile_items"];

/// Whether something that is asked is done at work: a language or a paper is had.
fn is_work(asked: &Requirement) -> bool {
    !matches!(
        asked.kind(),
        Some(SkillKind::Language | SkillKind::Licence | SkillKind::Certification)
    )
}

/// The fewest words of a line that a letter quotes.
const SHORTEST_QUOTE: usize = 4;

static SHIPPED: LazyLock<Shipped> = LazyLock::new(|| {
    let mut all = Shipped::default();
    for text in [
        include_str!("shipped/letters.en.json"),
        include_str!("shipped/letters.de.json"),
    ] {
        // A test reads both: what does not parse does not ship.
        if let Ok(mut one) = serde_json::from_str::<Shipped>(text) {
            all.letters.append(&mut one.letters);
            all.paragraphs.append(&mut one.paragraphs);
        }
    }
    all
});

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Shipped {
    letters: Vec<LetterTemplate>,
    paragraphs: Vec<ShippedParagraph>,
}

/// A letter to begin with. Texts hold places to fill: "{company}".
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LetterTemplate {
    pub id: String,
    pub language: Language,
    pub title: String,
    /// When to take it, in one sentence.
    pub use_for: String,
    pub subject: String,
    /// With and without a known name.
    pub salutation_named: String,
    pub salutation: String,
    pub paragraphs: Vec<String>,
    pub closing: String,
}

/// A paragraph of the library.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ShippedParagraph {
    pub id: String,
    pub language: Language,
    pub purpose: ParagraphPurpose,
    pub title: String,
    pub body: String,
}

/// What a paragraph is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ParagraphPurpose {
    Opening,
    Motivation,
    Proof,
    Fit,
    Gap,
    Practical,
    Closing,
}

/// What a letter is besides its text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct LetterDetails {
    pub language: Language,
    /// A line a line.
    pub recipient: Vec<String>,
    pub place_and_date: Option<String>,
    pub subject: Option<String>,
    pub salutation: Option<String>,
    pub closing: Option<String>,
    /// The built résumé whose look it takes.
    pub resume_id: Option<Id<Resume>>,
    /// The look, where no résumé gives it.
    pub template: Option<String>,
    pub settings: Option<LayoutSettings>,
}

/// Templates and paragraphs of one language.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct LetterLibrary {
    pub templates: Vec<LetterTemplate>,
    pub paragraphs: Vec<ShippedParagraph>,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OfLanguage {
    #[serde(default)]
    pub language: Language,
}

/// What ships for letters.
///
/// # Errors
/// None.
pub fn library(_: &Store, input: OfLanguage) -> Result<LetterLibrary> {
    Ok(LetterLibrary {
        templates: SHIPPED
            .letters
            .iter()
            .filter(|letter| letter.language == input.language)
            .cloned()
            .collect(),
        paragraphs: SHIPPED
            .paragraphs
            .iter()
            .filter(|paragraph| paragraph.language == input.language)
            .cloned()
            .collect(),
    })
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DraftLetter {
    /// Id of a shipped template.
    pub template: String,
    #[serde(default)]
    pub job_id: Option<Id<Job>>,
    /// The built résumé whose look it takes.
    #[serde(default)]
    pub resume_id: Option<Id<Resume>>,
    /// The day as it is printed: "21 November 2026".
    pub day: String,
}

/// Begins a letter: the template, filled from the job and the profile; what neither holds stays in brackets.
///
/// # Errors
/// `row.not_found`, `letter.template`.
pub fn draft(store: &Store, input: DraftLetter) -> Result<ContentGeneration> {
    let template = SHIPPED
        .letters
        .iter()
        .find(|letter| letter.id == input.template)
        .ok_or_else(|| {
            Error::new(
                "letter.template",
                format!("There is no letter template “{}”.", input.template),
                json!({ "template": input.template }),
            )
        })?;
    let facts = Filling::of(store, input.job_id, template.language)?;
    let salutation = if facts.values.contains_key("contact") {
        &template.salutation_named
    } else {
        &template.salutation
    };
    let place = facts.values.get("my_place").cloned();
    let details = LetterDetails {
        language: template.language,
        recipient: facts.recipient.clone(),
        place_and_date: Some(
            [place, Some(input.day)]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(", "),
        ),
        subject: Some(facts.fill(&template.subject)),
        salutation: Some(facts.fill(salutation)),
        closing: Some(facts.fill(&template.closing)),
        resume_id: input.resume_id,
        template: None,
        settings: None,
    };
    let body: Vec<String> = template
        .paragraphs
        .iter()
        .map(|paragraph| facts.fill(paragraph))
        .collect();
    let title = facts.values.get("company").map_or_else(
        || template.title.clone(),
        |company| format!("{} · {company}", template.title),
    );
    let row = json!({
        "job_id": input.job_id,
        "content_type": COVER_LETTER,
        "title": title,
        "generated_content": body.join("\n\n"),
        "details": details,
    });
    let operation = Operation::named(
        "operation.create",
        json!({ "thing": "content_generation", "name": title }),
    );
    store.transact(operation, |tx| {
        let letter: ContentGeneration =
            record::insert(tx, store.owner(), row.as_object().cloned().unwrap_or_default())?;
        let version =
            json!({ "content_generation_id": letter.id, "content": body.join("\n\n"), "note": template.title });
        record::insert::<ContentVersion>(tx, store.owner(), version.as_object().cloned().unwrap_or_default())?;
        Ok(letter)
    })
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FillParagraph {
    pub text: String,
    #[serde(default)]
    pub job_id: Option<Id<Job>>,
    #[serde(default)]
    pub language: Language,
}

#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct FilledParagraph {
    pub text: String,
}

/// A paragraph with its places filled from the job and the profile.
///
/// # Errors
/// `row.not_found`.
pub fn fill(store: &Store, input: FillParagraph) -> Result<FilledParagraph> {
    let facts = Filling::of(store, input.job_id, input.language)?;
    Ok(FilledParagraph {
        text: facts.fill(&input.text),
    })
}

/// What the places of a template are filled with.
struct Filling {
    values: BTreeMap<&'static str, String>,
    recipient: Vec<String>,
    language: Language,
}

impl Filling {
    fn of(store: &Store, job: Option<Id<Job>>, language: Language) -> Result<Self> {
        let layout = store.vault.layout();
        let mut filling = Self {
            values: BTreeMap::new(),
            recipient: Vec::new(),
            language,
        };
        let document = document::document(store, &Selection::default())?.resume;
        let basics = &document.basics;
        filling.put("name", basics.name.as_deref());
        filling.put(
            "my_place",
            basics
                .location
                .as_ref()
                .and_then(|location| location.address.as_deref())
                .map(foothold_documents::town_of),
        );
        let posts: Vec<Employment> = store.read(|connection| record::all(connection, &layout, store.owner()))?;
        let newest = posts.iter().find(|post| post.is_current).or(posts.first());
        filling.put(
            "my_title",
            newest
                .and_then(|post| post.title.as_deref())
                .or(basics.label.as_deref()),
        );
        filling.put("my_company", newest.map(|post| post.company_name.as_str()));
        filling.put("my_skills", Some(&first_skills(&document, language)));
        filling.put(
            "my_achievement",
            newest
                .and_then(|post| post.achievements.first())
                .and_then(|line| quotes::quoted(line, language))
                .map(|line| line.trim_end_matches('.').to_owned())
                .as_deref(),
        );
        filling.put(
            "my_degree",
            document
                .education
                .first()
                .and_then(|school| school.study_type.as_deref()),
        );
        filling.put(
            "my_school",
            document
                .education
                .first()
                .and_then(|school| school.institution.as_deref()),
        );
        if let Some(id) = job {
            filling.job(store, id)?;
        }
        Ok(filling)
    }

    fn job(&mut self, store: &Store, id: Id<Job>) -> Result<()> {
        let layout = store.vault.layout();
        let (job, people) = store.read(|connection| -> Result<(Job, Vec<Person>)> {
            let job = record::get(connection, &layout, store.owner(), id)?;
            let links: Vec<JobContact> =
                record::of_parent(connection, &layout, store.owner(), "job_id", &id.to_string())?;
            let people = links
                .iter()
                .map(|link| record::get(connection, &layout, store.owner(), link.contact_id))
                .collect::<Result<_>>()?;
            Ok((job, people))
        })?;
        self.put("company", Some(&job.company));
        // Nobody applies as "(m/w/d)".
        let title = bare_title(&job.title);
        self.put("title", Some(title.as_deref().unwrap_or(&job.title)));
        // "https://www.example.org/jobs/12" was found on example.org.
        let host = job
            .posting_url
            .as_deref()
            .and_then(|address| address.split_once("://"))
            .and_then(|(_, rest)| rest.split(['/', '?', '#']).next())
            .map(|host| host.trim_start_matches("www."));
        self.put("source", job.source.as_deref().or(host));
        let contact = people
            .iter()
            .map(|person| person.name.as_str())
            .find(|name| is_person(name));
        self.put("contact", contact);
        self.put("greeting", contact.map(|name| greeting(name, self.language)).as_deref());
        let place = job.location.as_deref().and_then(town);
        self.put("place", place);
        self.recipient = [Some(job.company.as_str()), contact, place]
            .into_iter()
            .flatten()
            .map(str::to_owned)
            .collect();
        let found = matching::match_job(store, Get { id })?;
        let proven: Vec<&MatchedRequirement> = found
            .requirements
            .iter()
            .filter(|met| met.standing == Standing::Have && is_work(&met.requirement))
            .collect();
        let names: Vec<&str> = proven
            .iter()
            .take(3)
            .map(|met| matching::in_their_words(&met.requirement).unwrap_or(&met.requirement.name))
            .collect();
        for (place, name) in ["skill_1", "skill_2", "skill_3"].into_iter().zip(&names) {
            self.put(place, Some(name));
        }
        self.put("skills", Some(&joined(&names, self.language)));
        // A bare word of a list proves, but is no sentence.
        let is_sentence = |quote: &str| quote.split_whitespace().count() >= SHORTEST_QUOTE;
        let mut quotes: Vec<String> = Vec::new();
        for piece in proven
            .iter()
            .flat_map(|met| &met.evidence)
            .filter(|piece: &&Evidence| piece.is_shown && TELLING.contains(&piece.table.as_str()))
            // The title of a post is no sentence either.
            .filter(|piece| !piece.place.starts_with(&piece.quote))
        {
            let quote = quotes::quoted(&piece.quote, self.language).filter(|_| is_sentence(&piece.quote));
            quotes.extend(quote.filter(|quote| !quotes.contains(quote)));
        }
        for (place, quote) in ["evidence_1", "evidence_2"].into_iter().zip(&quotes) {
            self.put(place, Some(quote.trim_end_matches('.')));
        }
        let missing = found
            .requirements
            .iter()
            .find(|met| met.standing != Standing::Have && met.requirement.is_must);
        self.put("missing_skill", missing.map(|met| met.requirement.names()).as_deref());
        Ok(())
    }

    fn put(&mut self, place: &'static str, value: Option<&str>) {
        let value = value.map(str::trim).filter(|value| !value.is_empty());
        if let Some(value) = value {
            self.values.insert(place, value.to_owned());
        }
    }

    /// The text with its places filled; one without a value is named in brackets, for the person to see.
    fn fill(&self, text: &str) -> String {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(open) = rest.find('{') {
            let Some(close) = rest[open..].find('}').map(|at| at + open) else {
                break;
            };
            filled.push_str(&rest[..open]);
            let place = &rest[open + 1..close];
            match self.values.get(place) {
                // "… at Papier S.L." at the end of a sentence has one full stop.
                Some(value) if rest[close + 1..].starts_with('.') => filled.push_str(value.trim_end_matches('.')),
                Some(value) => filled.push_str(value),
                None => {
                    let name = crate::catalogue::message(self.language, &format!("letter.place.{place}"), &json!({}));
                    filled.push('[');
                    filled.push_str(&name);
                    filled.push(']');
                }
            }
            rest = &rest[close + 1..];
        }
        filled.push_str(rest);
        filled
    }
}

fn first_skills(document: &foothold_documents::JsonResume, language: Language) -> String {
    let names: Vec<&str> = document
        .skills
        .iter()
        .flat_map(|group| {
            let alone = group.name.as_deref().filter(|_| group.keywords.is_empty());
            group.keywords.iter().map(String::as_str).chain(alone)
        })
        .take(3)
        .collect();
    // German nouns keep their capitals.
    let in_sentence = |name: &&str| match language {
        Language::En => matching::in_sentence(name, taxonomy().named(name).map(|skill| skill.kind)),
        Language::De => (*name).to_owned(),
    };
    let names: Vec<String> = names.iter().map(in_sentence).collect();
    joined(&names.iter().map(String::as_str).collect::<Vec<_>>(), language)
}

fn joined(names: &[&str], language: Language) -> String {
    let and = match language {
        Language::En => " and ",
        Language::De => " und ",
    };
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{}{and}{last}", first.join(", ")),
    }
}

/// Every text of the profile that a claim may rest on.
///
/// # Errors
/// When the store cannot be read.
pub(crate) fn profile_texts(store: &Store) -> Result<Vec<String>> {
    let document = document::document(store, &Selection::default())?;
    let mut texts = Vec::new();
    gather(&json!(document.resume), &mut texts);
    let layout = store.vault.layout();
    store.read(|connection| {
        for table in ["experiences", "journal_entries", "employments", "educations", "skills"] {
            let rows: Vec<Value> = match table {
                "experiences" => all::<crate::profile::experiences::Experience>(connection, &layout, store)?,
                "journal_entries" => all::<crate::profile::journal_entries::JournalEntry>(connection, &layout, store)?,
                "employments" => all::<Employment>(connection, &layout, store)?,
                "educations" => all::<crate::profile::educations::Education>(connection, &layout, store)?,
                _ => all::<crate::profile::skills::Skill>(connection, &layout, store)?,
            };
            for mut row in rows {
                if let Some(row) = row.as_object_mut() {
                    // Keys and times of the row itself are no facts of a career.
                    row.retain(|name, _| {
                        !name.ends_with("id") && !["created_at", "updated_at", "position"].contains(&name.as_str())
                    });
                }
                gather(&row, &mut texts);
            }
        }
        Ok(texts)
    })
}

fn all<T: record::Record>(
    connection: &rusqlite::Connection,
    layout: &foothold_vault::Layout,
    store: &Store,
) -> Result<Vec<Value>> {
    Ok(record::all::<T>(connection, layout, store.owner())?
        .into_iter()
        .map(|row| json!(row))
        .collect())
}

fn gather(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Number(number) => texts.push(number.to_string()),
        Value::Array(items) => items.iter().for_each(|item| gather(item, texts)),
        Value::Object(parts) => parts.values().for_each(|part| gather(part, texts)),
        Value::Null | Value::Bool(_) => {}
    }
}

/// Every number, name, date, employer and skill of a letter, and where it stands.
///
/// # Errors
/// `row.not_found`.
pub fn check(store: &Store, input: Get<ContentGeneration>) -> Result<Vec<Claim>> {
    let layout = store.vault.layout();
    let (letter, job) = store.read(|connection| -> Result<(ContentGeneration, Option<Job>)> {
        let letter: ContentGeneration = record::get(connection, &layout, store.owner(), input.id)?;
        let job = match letter.job_id {
            Some(id) => Some(record::get(connection, &layout, store.owner(), id)?),
            None => None,
        };
        Ok((letter, job))
    })?;
    let mut posting = Vec::new();
    if let Some(job) = job {
        gather(
            &json!([
                job.title,
                job.company,
                job.location,
                job.description,
                job.responsibilities
            ]),
            &mut posting,
        );
    }
    let known = Known::of(&profile_texts(store)?, &posting);
    let details: LetterDetails = serde_json::from_value(letter.details).unwrap_or_default();
    Ok(facts::check(
        letter.generated_content.as_deref().unwrap_or_default(),
        &known,
        &ORDINARY,
        details.language,
    ))
}

/// Words of the library's own texts: they claim nothing.
static ORDINARY: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let letters = SHIPPED.letters.iter().flat_map(|letter| {
        letter
            .paragraphs
            .iter()
            .chain([&letter.subject, &letter.salutation, &letter.closing])
    });
    let paragraphs = SHIPPED.paragraphs.iter().map(|paragraph| &paragraph.body);
    let mut words = facts::words_of(letters.chain(paragraphs).map(String::as_str));
    words.extend(["i", "ich", "sie", "ihr", "ihre", "ihnen", "ihrem", "ihren", "ihrer"].map(folded));
    words
});

/// A letter with its look, ready to be set.
struct SetLetter {
    sheet: LetterSheet,
    template: String,
    settings: LayoutSettings,
    /// As the file is called behind the person's name.
    title: String,
    made_at: String,
}

impl SetLetter {
    fn of(store: &Store, id: Id<ContentGeneration>) -> Result<Self> {
        let layout = store.vault.layout();
        let letter: ContentGeneration = store.read(|connection| record::get(connection, &layout, store.owner(), id))?;
        let details: LetterDetails = serde_path_to_error::deserialize(&letter.details).map_err(|error| {
            Error::new(
                "letter.details",
                format!("This letter cannot be read: {error}."),
                json!({}),
            )
        })?;
        let look = details.resume_id.map(|id| Made::of(store, id)).transpose()?;
        let (resume, template, settings) = match look {
            // The head says what the résumé beside it says.
            Some(made) => (made.document.resume, made.template, made.settings),
            None => {
                let resume = document::document(store, &Selection::default())?.resume;
                let template = details.template.clone().unwrap_or_else(|| USUAL_TEMPLATE.into());
                let usual = || LayoutSettings::usual_for(&resume);
                let settings = details.settings.clone().unwrap_or_else(usual);
                (resume, template, settings)
            }
        };
        let company = letter
            .job_id
            .map(|id| store.read(|connection| record::get::<Job>(connection, &layout, store.owner(), id)))
            .transpose()?
            .map(|job| job.company);
        let language = match details.language {
            Language::En => "en",
            Language::De => "de",
        };
        // How close a résumé was set to fit its pages is nothing for a letter.
        let usual = LayoutSettings::default();
        let settings = LayoutSettings {
            language: language.into(),
            line_spacing: usual.line_spacing,
            section_spacing: usual.section_spacing,
            ..settings
        };
        let head = writing::compose(&resume, &settings);
        let body = letter.generated_content.unwrap_or_default();
        Ok(Self {
            sheet: LetterSheet {
                language: language.into(),
                is_right_to_left: false,
                name: head.name.text,
                headline: head.headline.map(|words| words.text),
                contacts: head.contacts.into_iter().filter(is_for_a_letter).collect(),
                recipient: details.recipient,
                place_and_date: details.place_and_date,
                subject: details.subject,
                salutation: details.salutation,
                paragraphs: body
                    .split("\n\n")
                    .map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "))
                    .filter(|paragraph| !paragraph.is_empty())
                    .collect(),
                closing: details.closing,
            },
            template,
            settings,
            title: match (company, details.language) {
                // What the person calls it is for themselves.
                (Some(company), Language::En) => format!("Cover letter - {company}"),
                (Some(company), Language::De) => format!("Anschreiben - {company}"),
                (None, _) => letter.title.unwrap_or_default(),
            },
            made_at: letter.updated_at.as_str().into(),
        })
    }

    fn pdf(&self) -> Result<typeset::SetDocument> {
        let about = About {
            title: self.title.clone(),
            author: self.sheet.name.clone(),
            keywords: Vec::new(),
            made_at: self.made_at.clone(),
        };
        Ok(typeset::set(&self.template, &self.sheet, &self.settings, &about)?)
    }
}

fn is_for_a_letter(contact: &Contact) -> bool {
    matches!(
        contact.kind,
        ContactKind::Email | ContactKind::Phone | ContactKind::Place
    )
}

/// A letter set as PDF: how many pages, and how large.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct LetterPreview {
    /// Changes whenever a page does.
    pub key: String,
    pub pages: usize,
    /// Of a page, in points.
    pub width: f64,
    pub height: f64,
}

/// Sets a letter.
///
/// # Errors
/// `row.not_found`, `letter.details`, `template.…`.
pub fn preview(store: &Store, input: Get<ContentGeneration>) -> Result<LetterPreview> {
    let letter = SetLetter::of(store, input.id)?;
    let mut hasher = DefaultHasher::new();
    let set = letter.pdf()?;
    set.pdf.hash(&mut hasher);
    let (width, height) = building::page_size(&letter.settings);
    Ok(LetterPreview {
        key: format!("{:x}", hasher.finish()),
        pages: set.pages,
        width,
        height,
    })
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LetterPage {
    pub id: Id<ContentGeneration>,
    /// The first page is 1.
    pub page: u32,
    /// Width of the picture in pixels; at most 2,000.
    pub pixels_wide: u32,
}

/// A page of a letter as a picture (PNG) of its PDF.
///
/// # Errors
/// As `letters.preview`.
pub fn preview_page(store: &Store, input: LetterPage) -> Result<Download> {
    let letter = SetLetter::of(store, input.id)?;
    building::page_of(&letter.pdf()?.pdf, &letter.title, input.page, input.pixels_wide)
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExportLetter {
    pub id: Id<ContentGeneration>,
    /// Every format but JSON Resume.
    pub format: ExportFormat,
}

/// A letter as a file.
///
/// # Errors
/// As `letters.preview`; `letter.format`.
pub fn export(store: &Store, input: ExportLetter) -> Result<Download> {
    let letter = SetLetter::of(store, input.id)?;
    let bytes = match input.format.written() {
        None => letter.pdf()?.pdf,
        Some(writing::WrittenFormat::Json) => {
            return Err(Error::new(
                "letter.format",
                "A letter is not written as JSON Resume.",
                json!({}),
            ));
        }
        Some(format) => writing::write_letter(format, &letter.sheet, &letter.settings, &letter.made_at)?,
    };
    Ok(Download {
        name: building::file_name(&[&letter.sheet.name, &letter.title], input.format),
        media_type: input.format.media_type().into(),
        bytes,
    })
}

/// Makes a kept version of a letter its text again.
///
/// # Errors
/// `row.not_found`.
pub fn restore_version(store: &Store, input: Get<ContentVersion>) -> Result<ContentGeneration> {
    let layout = store.vault.layout();
    let version: ContentVersion = store.read(|connection| record::get(connection, &layout, store.owner(), input.id))?;
    let name = json!({ "name": "", "number": version.version_number });
    store.transact(Operation::named("operation.restore_version", name), |tx| {
        let before = record::row_to_change::<ContentGeneration>(tx, store.owner(), version.content_generation_id)?;
        let change = json!({ "generated_content": version.content });
        record::update(
            tx,
            store.owner(),
            &before,
            change.as_object().cloned().unwrap_or_default(),
        )
    })
}
