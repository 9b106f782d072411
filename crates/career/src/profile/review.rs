//! From a résumé that was read to the profile: what is new, what differs, and what the person accepts of it.

use std::collections::HashSet;

use foothold_documents::resume::{EducationReading, ItemReading, ResumeReading, WorkReading};
use foothold_documents::{Found, Place, is_leave};
use foothold_vault::{Operation, Tx, folded};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::certifications::Certification;
use super::educations::Education;
use super::employments::Employment;
use super::profile_items::{ProfileItem, ProfileItemKind};
use super::provenance::{Provenance, ProvenanceSource};
use super::same::{Names, Taken, alike, firm_words, is_same_text, merged, same_posts, squeezed};
use super::skills::Skill;
use crate::account::user_profiles::UserProfile;
use crate::account::users::User;
use crate::error::{Error, Result};
use crate::record::{self, Get, Record};
use crate::resumes::reading;
use crate::resumes::resumes::Resume;
use crate::store::Store;
use crate::values::{Id, Position};

/// How something that was read stands to the profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProposalState {
    /// The profile has nothing like it.
    New,
    /// The profile says the same.
    Same,
    /// The profile has it, and the résumé adds to it.
    Adds,
    /// The profile says otherwise.
    Conflict,
}

/// One column of what was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ProposedField {
    pub column: String,
    pub value: Value,
    /// What the profile holds now.
    pub current: Value,
    /// 0 to 1: how sure the reader is.
    pub confidence: f64,
    pub quote: String,
    pub places: Vec<Place>,
}

/// One row that the résumé would make or change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Proposal {
    /// The section and number within the reading: "work.0".
    pub key: String,
    /// The table that it goes to.
    pub table: String,
    /// The row that it would change; none for a new one.
    pub row_id: Option<String>,
    pub state: ProposalState,
    pub fields: Vec<ProposedField>,
}

/// Everything that a résumé says, against the profile.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Review {
    pub resume: Resume,
    pub reading: ResumeReading,
    /// Something of this file was taken over before.
    pub was_taken: bool,
    pub proposals: Vec<Proposal>,
}

/// One accepted proposal, as the person left it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    pub key: String,
    /// Where the person put it, if the reader took it for something else: "work", "education", "certifications",
    /// "projects", "volunteering", "awards", "publications", "languages" or "interests".
    #[serde(default)]
    pub section: Option<String>,
    /// The columns to write, with the person's corrections and what they added.
    pub values: Map<String, Value>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Accept {
    pub resume_id: Id<Resume>,
    pub accepted: Vec<Accepted>,
}

/// How many rows were made and changed.
#[derive(Clone, Copy, Debug, Default, Serialize, JsonSchema)]
pub struct AcceptedCounts {
    pub made: u64,
    pub changed: u64,
}

/// Compares a kept résumé with the profile.
///
/// # Errors
/// `row.not_found`, a `document.…` code.
pub fn review(store: &Store, input: Get<Resume>) -> Result<Review> {
    let layout = store.vault.layout();
    let resume = store.read(|connection| record::get::<Resume>(connection, &layout, store.owner(), input.id))?;
    let reading = reading::reading(store, input)?;
    let origins = store.read(|connection| record::all::<Provenance>(connection, &layout, store.owner()))?;
    let taken = Taken::of(origins, resume.file_id);
    let mut proposals = proposals(store, &reading, &taken)?;
    let rows = [
        existing::<Employment>(store)?,
        existing::<Education>(store)?,
        existing::<Certification>(store)?,
        existing::<Skill>(store)?,
        existing::<ProfileItem>(store)?,
    ];
    let ids: HashSet<&str> = rows
        .iter()
        .flatten()
        .filter_map(|row| row.get("id")?.as_str())
        .collect();
    for proposal in &mut proposals {
        if proposal.state != ProposalState::Same
            && !proposal.table.starts_with("user")
            && let Some(id) = taken.made_of(proposal).filter(|id| ids.contains(id.as_str()))
        {
            proposal.state = ProposalState::Same;
            proposal.row_id = Some(id);
        }
    }
    Ok(Review {
        resume,
        reading,
        was_taken: taken.has_this_file(),
        proposals,
    })
}

/// Writes what the person accepted, with the place that each fact came from, as one operation.
///
/// # Errors
/// `review.unknown`, `review.section`, and whatever a row is refused for; nothing was written then.
pub fn accept(store: &Store, input: Accept) -> Result<AcceptedCounts> {
    let review = review(store, Get { id: input.resume_id })?;
    let mut counts = AcceptedCounts::default();
    let operation = Operation::named("operation.accept_resume", json!({ "name": review.resume.title }));
    store.transact(operation, |tx| {
        for accepted in &input.accepted {
            let proposal = review
                .proposals
                .iter()
                .find(|proposal| proposal.key == accepted.key)
                .ok_or_else(|| {
                    Error::new(
                        "review.unknown",
                        "The résumé no longer reads like this. Open the review again.",
                        json!({ "key": accepted.key }),
                    )
                })?;
            let moved = accepted
                .section
                .as_deref()
                .map(|section| moved_to(proposal, section))
                .transpose()?;
            let proposal = moved.as_ref().unwrap_or(proposal);
            let id = write(tx, store.owner(), proposal, &accepted.values)?;
            remember(tx, store.owner(), &review.resume, proposal, &id, &accepted.values)?;
            if proposal.row_id.is_some() {
                counts.changed += 1
            } else {
                counts.made += 1
            }
        }
        Ok(counts)
    })
}

/// The proposal as a new row of another section.
fn moved_to(proposal: &Proposal, section: &str) -> Result<Proposal> {
    let table = match section {
        "work" => "employments",
        "education" => "educations",
        "certifications" => "certifications",
        _ if item_kind(section).is_some() => "profile_items",
        _ => {
            return Err(Error::new(
                "review.section",
                "The profile has no such section.",
                json!({ "section": section }),
            ));
        }
    };
    Ok(Proposal {
        key: format!("{section}.moved"),
        table: table.into(),
        row_id: None,
        state: ProposalState::New,
        fields: proposal.fields.clone(),
    })
}

fn write(tx: &Tx<'_>, owner: Id<User>, proposal: &Proposal, values: &Map<String, Value>) -> Result<String> {
    match proposal.table.as_str() {
        "users" => write_row::<User>(tx, owner, proposal, values),
        "user_profiles" => write_row::<UserProfile>(tx, owner, proposal, values),
        "employments" => write_row::<Employment>(tx, owner, proposal, values),
        "educations" => write_row::<Education>(tx, owner, proposal, values),
        "certifications" => write_row::<Certification>(tx, owner, proposal, values),
        "skills" => write_row::<Skill>(tx, owner, proposal, values),
        _ => write_row::<ProfileItem>(tx, owner, proposal, values),
    }
}

fn write_row<T: Record>(
    tx: &Tx<'_>,
    owner: Id<User>,
    proposal: &Proposal,
    values: &Map<String, Value>,
) -> Result<String> {
    let mut values = values.clone();
    if let Some(kind) = proposal.key.split('.').next().and_then(item_kind) {
        values.insert("kind".into(), json!(kind));
    }
    // What has an end no longer goes on.
    if ["employments", "educations"].contains(&T::TABLE.name)
        && values.get("finished_on").is_some_and(Value::is_string)
        && values.get("is_current") != Some(&json!(true))
    {
        values.insert("is_current".into(), json!(false));
    }
    let row = match &proposal.row_id {
        None => {
            if let Some(position) = place_by_date::<T>(tx, owner, &values)? {
                values.insert("position".into(), json!(position));
            }
            json!(record::create_in::<T>(tx, owner, values)?)
        }
        Some(id) => {
            values.remove("kind");
            record::check_changeable::<T>(tx.layout(), &values)?;
            let id: Id<T> = id.parse().map_err(|_| Error::not_found(T::TABLE.thing, id))?;
            let before = record::row_to_change::<T>(tx, owner, id)?;
            json!(record::update::<T>(tx, owner, &before, values)?)
        }
    };
    Ok(row["id"].as_str().unwrap_or_default().to_owned())
}

/// Where a new post, school or certificate stands: before the first that ended earlier; none at the end.
fn place_by_date<T: Record>(tx: &Tx<'_>, owner: Id<User>, values: &Map<String, Value>) -> Result<Option<Position>> {
    let text = |row: &Map<String, Value>, column: &str| row.get(column).and_then(Value::as_str).map(str::to_owned);
    let start = match T::TABLE.name {
        "employments" | "educations" => "started_on",
        "certifications" => "issued_on",
        _ => return Ok(None),
    };
    if text(values, start).is_none() {
        return Ok(None);
    }
    let when = |row: &Map<String, Value>| {
        // A certificate has but one day; one without a date stays where it is.
        if start == "issued_on" {
            let day = text(row, start).unwrap_or_else(|| "9999".to_owned());
            return (day, String::new());
        }
        let end = text(row, "finished_on").unwrap_or_else(|| "9999".to_owned());
        (end, text(row, "started_on").unwrap_or_default())
    };
    let rows = record::all::<T>(tx, tx.layout(), owner)?;
    let rows: Vec<Map<String, Value>> = rows
        .into_iter()
        .filter_map(|row| json!(row).as_object().cloned())
        .collect();
    let Some(at) = rows.iter().position(|row| when(row) < when(values)) else {
        return Ok(None);
    };
    let position = |at: Option<usize>| {
        let text = at.and_then(|at| rows.get(at)).and_then(|row| text(row, "position"));
        text.and_then(|text| Position::parse(&text).ok())
    };
    Ok(Some(Position::between(
        position(at.checked_sub(1)).as_ref(),
        position(Some(at)).as_ref(),
    )))
}

/// Notes where each written fact came from: the file where it stands as read, in whichever column it was put; the
/// person where they corrected or added it. Of what they corrected the file's words are kept, to be known again.
fn remember(
    tx: &Tx<'_>,
    owner: Id<User>,
    resume: &Resume,
    proposal: &Proposal,
    id: &str,
    values: &Map<String, Value>,
) -> Result<()> {
    for (column, value) in values {
        let mut read = proposal.fields.iter().filter(|field| field.value == *value);
        let as_read = read
            .clone()
            .find(|field| field.column == *column)
            .or_else(|| read.next());
        let field = as_read.or_else(|| proposal.fields.iter().find(|field| field.column == *column));
        let place = field.and_then(|field| field.places.first());
        let row = json!({
            "fact_table": proposal.table,
            "fact_id": id,
            "fact_column": column,
            "source": if as_read.is_some() { ProvenanceSource::File } else { ProvenanceSource::Typed },
            "file_id": resume.file_id,
            "page": place.map(|place| place.page),
            "page_box": place.map(|place| [place.left, place.top, place.width, place.height]),
            "quote": field.map(|field| field.quote.chars().take(2_000).collect::<String>()),
            "confidence": as_read.map(|field| field.confidence),
        });
        record::create_in::<Provenance>(tx, owner, row.as_object().cloned().unwrap_or_default())?;
    }
    Ok(())
}

fn item_kind(section: &str) -> Option<ProfileItemKind> {
    Some(match section {
        "projects" => ProfileItemKind::Project,
        "languages" => ProfileItemKind::Language,
        "publications" => ProfileItemKind::Publication,
        "awards" => ProfileItemKind::Award,
        "volunteering" => ProfileItemKind::Volunteering,
        "interests" => ProfileItemKind::Interest,
        _ => return None,
    })
}

/// Gathers the fields of one proposal.
#[derive(Default)]
struct Fields(Vec<ProposedField>);

impl Fields {
    fn text(&mut self, column: &str, found: &Option<Found<String>>) {
        if let Some(found) = found {
            self.value(column, json!(found.value), found);
        }
    }

    fn value<T>(&mut self, column: &str, value: Value, found: &Found<T>) {
        self.0.push(ProposedField {
            column: column.into(),
            value,
            current: Value::Null,
            confidence: found.confidence,
            quote: found.quote.clone(),
            places: found.places.clone(),
        });
    }

    fn list(&mut self, column: &str, found: &[Found<String>]) {
        let Some(first) = found.first() else { return };
        let values: Vec<&str> = found.iter().map(|item| item.value.as_str()).collect();
        self.0.push(ProposedField {
            column: column.into(),
            value: json!(values),
            current: Value::Null,
            confidence: found.iter().map(|item| item.confidence).fold(1.0, f64::min),
            quote: found
                .iter()
                .map(|item| item.quote.as_str())
                .collect::<Vec<_>>()
                .join("\n"),
            places: if found.len() == 1 {
                first.places.clone()
            } else {
                found.iter().flat_map(|item| item.places.clone()).collect()
            },
        });
    }

    fn flag(&mut self, column: &str, value: bool) {
        if value {
            self.0.push(ProposedField {
                column: column.into(),
                value: json!(true),
                current: Value::Null,
                confidence: 1.0,
                quote: String::new(),
                places: Vec::new(),
            });
        }
    }
}

fn proposals(store: &Store, reading: &ResumeReading, taken: &Taken) -> Result<Vec<Proposal>> {
    let mut list = Proposals {
        taken,
        list: Vec::new(),
    };
    let mut contact = Fields::default();
    contact.text("name", &reading.name);
    let person = existing::<User>(store)?;
    list.propose("person.0", "users", contact, &person, person.first());
    let mut contact = Fields::default();
    contact.text("headline", &reading.headline);
    contact.text("contact_email", &reading.email);
    contact.text("phone", &reading.phone);
    contact.text("location", &reading.location);
    contact.text("bio", &reading.summary);
    contact.0.extend(links(reading));
    let profile = existing::<UserProfile>(store)?;
    list.propose("contact.0", "user_profiles", contact, &profile, profile.first());

    let employments = existing::<Employment>(store)?;
    let (fields, names): (Vec<_>, Vec<_>) = reading.work.iter().map(work_fields).unzip();
    let same = same_posts(&employments, "company_name", "title", &names);
    let others = without(&employments, &same);
    for (index, (fields, row)) in fields.into_iter().zip(same).enumerate() {
        list.propose(&format!("work.{index}"), "employments", fields, &others, row);
    }
    let educations = existing::<Education>(store)?;
    let (fields, names): (Vec<_>, Vec<_>) = reading.education.iter().map(education_fields).unzip();
    let same = same_posts(&educations, "institution_name", "degree", &names);
    let others = without(&educations, &same);
    for (index, (fields, row)) in fields.into_iter().zip(same).enumerate() {
        list.propose(&format!("education.{index}"), "educations", fields, &others, row);
    }
    let skills = existing::<Skill>(store)?;
    let mut seen = HashSet::new();
    for (index, found) in reading.skills.iter().enumerate() {
        let known = foothold_skills::taxonomy().named(&found.value.name);
        if !seen.insert(folded(&found.value.name)) {
            continue;
        }
        let mut fields = Fields::default();
        fields.value("title", json!(found.value.name), found);
        if let Some(group) = &found.value.group {
            fields.value("category", json!(group), found);
        }
        if let Some(known) = known {
            fields.value("taxonomy_id", json!(known.id), found);
        }
        let same = skills.iter().find(|row| {
            let is_known = known.is_some_and(|known| row.get("taxonomy_id") == Some(&json!(known.id)));
            is_known || is_same_text(row.get("title"), &found.value.name)
        });
        // "Golang" is the "Go" that is there.
        let is_other_name = same.is_some_and(|row| !is_same_text(row.get("title"), &found.value.name));
        if is_other_name {
            fields.0.retain(|field| field.column != "title");
            if let Some(title) = same.and_then(|row| row.get("title")) {
                fields.value("title", title.clone(), found);
            }
        }
        list.propose(&format!("skills.{index}"), "skills", fields, &skills, same);
    }
    let certifications = existing::<Certification>(store)?;
    for (index, item) in reading.certifications.iter().enumerate() {
        let mut fields = Fields::default();
        fields.text("name", &item.title);
        fields.text("issuer", &item.organization);
        fields.text(
            "issued_on",
            // A course counts from its end.
            &item.finished_on.clone().or_else(|| item.started_on.clone()),
        );
        fields.text("expires_on", &item.expires_on);
        fields.text("description", &item.summary);
        let names = [value_of(&item.title), None, None];
        let same = alike(&certifications, &["name"], &names[..1]);
        list.propose(
            &format!("certifications.{index}"),
            "certifications",
            fields,
            &certifications,
            same,
        );
    }
    let items = existing::<ProfileItem>(store)?;
    for (section, read) in [
        ("projects", &reading.projects),
        ("publications", &reading.publications),
        ("awards", &reading.awards),
        ("volunteering", &reading.volunteering),
    ] {
        for (index, item) in read.iter().enumerate() {
            let mut fields = item_fields(item);
            if matches!(section, "publications" | "awards") {
                single_date(&mut fields);
            }
            list.propose_item(&items, section, index, fields);
        }
    }
    for (index, found) in reading.languages.iter().enumerate() {
        let mut fields = Fields::default();
        fields.value("title", json!(found.value.name), found);
        if let Some(fluency) = &found.value.fluency {
            // Another level in a later file is other words, though the language is the same.
            let mut told = found.clone();
            told.quote.clone_from(fluency);
            fields.value("fluency", json!(fluency), &told);
        }
        list.propose_item(&items, "languages", index, fields);
    }
    for (index, found) in reading.interests.iter().enumerate() {
        let mut fields = Fields::default();
        fields.value("title", json!(found.value), found);
        list.propose_item(&items, "interests", index, fields);
    }
    Ok(list.list)
}

/// The rows that are none of these.
fn without(rows: &[Map<String, Value>], these: &[Option<&Map<String, Value>>]) -> Vec<Map<String, Value>> {
    let is_free = |row: &&Map<String, Value>| !these.iter().flatten().any(|these| these.get("id") == row.get("id"));
    rows.iter().filter(is_free).cloned().collect()
}

fn work_fields(work: &WorkReading) -> (Fields, Names) {
    let is_leave = |title: &Found<String>| work.company.is_none() && is_leave(&title.value);
    // A break has a name and no firm.
    let (title, company) = match work.title.as_ref().is_some_and(is_leave) {
        true => (&None, &work.title),
        false => (&work.title, &work.company),
    };
    let mut fields = Fields::default();
    fields.text("title", title);
    fields.text("company_name", company);
    fields.text("location", &work.location);
    fields.text("started_on", &work.started_on);
    fields.text("finished_on", &work.finished_on);
    fields.flag("is_current", work.is_current);
    fields.text("description", &work.summary);
    fields.list("achievements", &work.highlights);
    (fields, [value_of(company), value_of(title), value_of(&work.started_on)])
}

fn education_fields(education: &EducationReading) -> (Fields, Names) {
    let mut fields = Fields::default();
    fields.text("institution_name", &education.institution);
    fields.text("degree", &education.degree);
    fields.text("major", &education.major);
    fields.text("location", &education.location);
    fields.text("started_on", &education.started_on);
    fields.text("finished_on", &education.finished_on);
    fields.flag("is_current", education.is_current);
    fields.text("grade", &education.grade);
    fields.list("courses", &education.courses);
    match &education.highlights[..] {
        [] => {}
        [found] => fields.value("description", json!(found.value), found),
        [first, ..] => {
            let items: Vec<String> = education
                .highlights
                .iter()
                .map(|text| format!("• {}", text.value))
                .collect();
            fields.value("description", json!(items.join("\n")), first);
        }
    }
    (
        fields,
        [
            value_of(&education.institution),
            value_of(&education.degree),
            value_of(&education.started_on),
        ],
    )
}

fn item_fields(item: &ItemReading) -> Fields {
    let mut fields = Fields::default();
    fields.text("title", &item.title);
    fields.text("organization", &item.organization);
    fields.text("role", &item.role);
    fields.text("started_on", &item.started_on);
    fields.text("finished_on", &item.finished_on);
    fields.text("description", &item.summary);
    fields.list("highlights", &item.highlights);
    if let (Some(url), Some(title)) = (&item.url, &item.title) {
        fields.value("url", json!(url), title);
    }
    fields
}

/// Of publications and awards one date is kept, as the start.
fn single_date(fields: &mut Fields) {
    if !fields.0.iter().any(|field| field.column == "started_on")
        && let Some(end) = fields.0.iter_mut().find(|field| field.column == "finished_on")
    {
        end.column = "started_on".into();
    }
}

fn links(reading: &ResumeReading) -> Vec<ProposedField> {
    let mut fields = Fields::default();
    let mut others = Vec::new();
    for found in &reading.links {
        if found.value.url.to_lowercase().contains("linkedin.com/") && fields.0.is_empty() {
            fields.value("linkedin_url", json!(found.value.url), found);
        } else {
            others.push(found);
        }
    }
    if let Some(first) = others.first() {
        let values: Vec<Value> = others
            .iter()
            .map(|found| json!({ "label": found.value.label.clone().unwrap_or_default(), "url": found.value.url }))
            .collect();
        fields.value("links", json!(values), first);
    }
    fields.0
}

fn value_of(found: &Option<Found<String>>) -> Option<String> {
    found.as_ref().map(|found| found.value.clone())
}

fn existing<T: Record>(store: &Store) -> Result<Vec<Map<String, Value>>> {
    let layout = store.vault.layout();
    let rows = store.read(|connection| record::all::<T>(connection, &layout, store.owner()))?;
    Ok(rows
        .into_iter()
        .filter_map(|row| json!(row).as_object().cloned())
        .collect())
}

/// What a résumé says against the profile, as far as it was compared.
struct Proposals<'a> {
    taken: &'a Taken,
    list: Vec<Proposal>,
}

impl Proposals<'_> {
    fn propose_item(&mut self, items: &[Map<String, Value>], section: &str, index: usize, fields: Fields) {
        let kind = item_kind(section).map(|kind| json!(kind));
        let title = fields.0.iter().find(|field| field.column == "title");
        let title = title
            .and_then(|field| field.value.as_str())
            .unwrap_or_default()
            .to_owned();
        let items: Vec<Map<String, Value>> = items
            .iter()
            .filter(|row| row.get("kind") == kind.as_ref())
            .cloned()
            .collect();
        let same = items.iter().find(|row| is_same_text(row.get("title"), &title));
        self.propose(&format!("{section}.{index}"), "profile_items", fields, &items, same);
    }

    /// Compares the fields with the row that means the same, if there is one: by its names, or one of the others as what
    /// the same words became when they were taken over from another file.
    fn propose(
        &mut self,
        key: &str,
        table: &str,
        fields: Fields,
        others: &[Map<String, Value>],
        row: Option<&Map<String, Value>>,
    ) {
        let mut fields = fields.0;
        if fields.is_empty() {
            return;
        }
        let row = row.or_else(|| self.taken.row(others, &fields));
        let row_id = row
            .and_then(|row| row.get("id"))
            .and_then(Value::as_str)
            .map(str::to_owned);
        let mut state = if row.is_some() {
            ProposalState::Same
        } else {
            ProposalState::New
        };
        for field in &mut fields {
            let Some(row) = row else { break };
            field.current = row.get(&field.column).cloned().unwrap_or_default();
            // An older file says "present" of what has ended since.
            if field.column == "is_current" && row.get("finished_on").is_some_and(Value::is_string) {
                field.value = field.current.clone();
            }
            let decided = self.taken.decided(row_id.as_deref(), &field.column);
            let found = compared(field, decided);
            if state != ProposalState::Conflict && found != ProposalState::Same {
                state = found;
            }
        }
        // A person who has said nothing of themselves yet is new, though their row stands there.
        if state == ProposalState::Adds
            && fields
                .iter()
                .all(|field| field.current.is_null() || field.current == json!([]))
            && table.starts_with("user")
        {
            state = ProposalState::New;
        }
        self.list.push(Proposal {
            key: key.into(),
            table: table.into(),
            row_id,
            state,
            fields,
        });
    }
}

/// How a field stands to what the row holds. Words that the person decided about last, whatever they made of them, say
/// nothing new; a list becomes what it would be with what the file has more.
fn compared(field: &mut ProposedField, decided: &[String]) -> ProposalState {
    if let (Value::Array(known), Value::Array(read)) = (&field.current, &field.value)
        && !known.is_empty()
        && let Some((whole, is_reworded)) = merged(known, read, decided)
    {
        let state = match whole.len() > known.len() {
            _ if is_reworded => ProposalState::Conflict,
            true => ProposalState::Adds,
            false => ProposalState::Same,
        };
        field.value = Value::Array(whole);
        return state;
    }
    let is_empty = match &field.current {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    };
    let is_same = match (&field.current, &field.value) {
        (Value::String(current), Value::String(value)) if field.column.ends_with("_on") => {
            current.starts_with(value.as_str())
        }
        (Value::String(current), Value::String(value)) => {
            let is_firm = field.column == "company_name" && firm_words(current) == firm_words(value);
            is_firm || squeezed(current) == squeezed(value)
        }
        (current, value) => current == value,
    };
    if is_same {
        ProposalState::Same
    } else if decided.first() == Some(&field.quote) {
        field.value = field.current.clone();
        ProposalState::Same
    } else if is_empty {
        ProposalState::Adds
    } else {
        ProposalState::Conflict
    }
}
