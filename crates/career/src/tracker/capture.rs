//! A posting comes in: it is read, its skills are found, and it becomes a job.

use foothold_documents::posting::{self as reader, Listed, PostingList, PostingReading};
use foothold_skills::asking::{Asking, Asks, Need};
use foothold_vault::{Operation, Tx, folded, instant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::contacts::Contact;
use super::job_contacts::JobContact;
use super::job_skills::{JobSkill, SkillNeed};
use super::jobs::{self, Job};
use super::matching;
use super::stages::JobStatus;
use crate::account::users::User;
use crate::error::Result;
use crate::record;
use crate::store::Store;
use crate::values::Id;

/// A posting as text or as a page's HTML.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReadPosting {
    pub text: String,
    /// Where it was found.
    #[serde(default)]
    pub address: Option<String>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReadPostingFile {
    pub file_name: String,
}

/// A skill that a posting names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PostedSkill {
    pub name: String,
    #[serde(default)]
    pub taxonomy_id: Option<String>,
    pub need: SkillNeed,
    /// Offset of the first character in the posting's text.
    #[serde(default)]
    pub text_start: Option<i64>,
    /// Offset after the last character.
    #[serde(default)]
    pub text_end: Option<i64>,
}

/// A job that may be the same as the one being captured.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct SimilarJob {
    pub id: Id<Job>,
    pub title: String,
    pub company: String,
    pub status: JobStatus,
    pub reason: Similarity,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Similarity {
    /// The same address.
    Address,
    /// The same company, title and place.
    Words,
    /// The same company, and nearly the same title.
    Title,
}

/// What a posting says, before anything is kept.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ReadPostingAnswer {
    pub reading: PostingReading,
    pub skills: Vec<PostedSkill>,
    pub similar: Vec<SimilarJob>,
}

/// Reads a pasted posting. Nothing is kept.
///
/// # Errors
/// A `document.…` code.
pub fn read(store: &Store, input: ReadPosting) -> Result<ReadPostingAnswer> {
    answer(
        store,
        reader::read(input.text.as_bytes(), "", input.address.as_deref())?,
    )
}

/// Reads a posting from a file. Nothing is kept.
///
/// # Errors
/// A `document.…` code.
pub fn read_file(store: &Store, input: ReadPostingFile, bytes: Vec<u8>) -> Result<ReadPostingAnswer> {
    answer(store, reader::read(&bytes, &input.file_name, None)?)
}

fn answer(store: &Store, reading: PostingReading) -> Result<ReadPostingAnswer> {
    let text = |found: &Option<foothold_documents::Found<String>>| {
        found.as_ref().map(|found| found.value.clone()).unwrap_or_default()
    };
    let similar = similar(
        store,
        FindSimilar {
            title: text(&reading.title),
            company: text(&reading.company),
            location: text(&reading.location),
            posting_url: reading.posting_url.as_ref().map(|found| found.value.clone()),
        },
    )?;
    Ok(ReadPostingAnswer {
        skills: skills_of(&reading),
        similar,
        reading: reading.near(&instant(store.vault.clock().now())),
    })
}

/// The skills of a posting, each once, and as needed as the sentence makes it that needs it most.
pub fn skills_of(reading: &PostingReading) -> Vec<PostedSkill> {
    // The site's own menus and its other jobs ask for nothing.
    let text = reading.own_text();
    let (asking, listed) = (Asking::of(&text), reading.listed());
    let is_foreign = foothold_skills::is_foreign(&text);
    let mut skills: Vec<PostedSkill> = Vec::new();
    for mention in foothold_skills::find(&text) {
        // "Employer name", "Teme Road": words that no taxonomy knows, alone on a line outside the lists.
        let is_short = || line_of(&text, mention.start).split_whitespace().count() < SENTENCE;
        let is_aside = || !listed.is_empty() && listed.at(mention.start).is_none() && is_short();
        let is_code = || is_code(text.get(mention.start..mention.end).unwrap_or_default());
        if mention.skill.is_none() && (is_aside() || is_code()) {
            continue;
        }
        let Some(need) = need_at(mention.start, mention.is_soft(), &asking, &listed) else {
            continue;
        };
        let id = mention.id().map(str::to_owned);
        let name = if is_foreign {
            mention.foreign_name(&reading.text)
        } else {
            mention.name(&reading.text).to_owned()
        };
        if let Some(known) = skills
            .iter_mut()
            .find(|known| known.taxonomy_id == id && (id.is_some() || known.name.to_lowercase() == name.to_lowercase()))
        {
            if need == SkillNeed::Must {
                known.need = need;
            }
            continue;
        }
        let chars = |end: usize| reading.text.get(..end).map(|text| text.chars().count() as i64);
        skills.push(PostedSkill {
            name,
            taxonomy_id: id,
            need,
            text_start: chars(mention.start),
            text_end: chars(mention.end),
        });
    }
    skills
}

/// "BF-RM-03", "g": a number of the employer's own, or a letter of an abbreviation.
fn is_code(words: &str) -> bool {
    let has_digit = words.contains(|c: char| c.is_ascii_digit());
    let is_number = has_digit && words.matches('-').count() >= 2 && !words.contains(char::is_lowercase);
    is_number || words.chars().filter(|c| c.is_alphabetic()).count() < 2
}

/// How a skill is asked that is named at a byte of a posting: by the list that it stands in, which is read in many languages,
/// and by the words of its sentence.
fn need_at(byte: usize, is_soft: bool, asking: &Asking, listed: &Listed) -> Option<SkillNeed> {
    let need = match (listed.at(byte), asking.at(byte)) {
        (Some(PostingList::Benefits), _) | (_, Asks::NotAsked) => None,
        (Some(PostingList::NiceToHave), _) | (Some(PostingList::Requirements), Asks::Wished) => Some(Need::Nice),
        (Some(PostingList::Requirements), _) => Some(Need::Must),
        _ => asking.need_at(byte, is_soft),
    };
    need.map(|need| match need {
        Need::Must => SkillNeed::Must,
        Need::Nice => SkillNeed::Nice,
    })
}

/// A line of so many words is a sentence more often than not.
const SENTENCE: usize = 6;
/// A line longer than this many characters is quoted by its sentence.
const LONG_LINE: usize = 160;

/// The words around a byte offset, to quote: its line without the bullet; of a long one the sentence.
pub(crate) fn quote_of(text: &str, at: usize) -> &str {
    let line = line_of(text, at);
    if line.chars().count() <= LONG_LINE {
        return line;
    }
    let ends = |(index, c): (usize, char)| {
        let after = text[index + c.len_utf8()..].chars().next();
        ".!?;\n".contains(c) && after.is_none_or(char::is_whitespace)
    };
    let begin = text
        .get(..at)
        .and_then(|before| before.char_indices().rev().find(|found| ends(*found)))
        .map_or(0, |(index, c)| index + c.len_utf8());
    let end = text
        .get(at..)
        .and_then(|after| {
            after
                .char_indices()
                .map(|(index, c)| (at + index, c))
                .find(|found| ends(*found))
        })
        .map_or(text.len(), |(index, c)| index + c.len_utf8());
    text.get(begin..end)
        .unwrap_or_default()
        .trim()
        .trim_start_matches(['-', '•', '*', '·'])
        .trim()
}

/// The line around a byte offset, without its bullet.
pub(crate) fn line_of(text: &str, at: usize) -> &str {
    let begin = text
        .get(..at)
        .and_then(|text| text.rfind('\n'))
        .map_or(0, |newline| newline + 1);
    let end = text
        .get(at..)
        .and_then(|text| text.find('\n'))
        .map_or(text.len(), |newline| at + newline);
    text.get(begin..end)
        .unwrap_or_default()
        .trim()
        .trim_start_matches(['-', '•', '*', '·'])
        .trim()
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FindSimilar {
    pub title: String,
    pub company: String,
    #[serde(default)]
    pub location: String,
    #[serde(default)]
    pub posting_url: Option<String>,
}

/// Jobs that are kept already and may be the same.
///
/// # Errors
/// When the store cannot be read.
pub fn similar(store: &Store, input: FindSimilar) -> Result<Vec<SimilarJob>> {
    let fingerprint = jobs::fingerprint(&input.company, &input.title, &input.location);
    let address = input.posting_url.as_deref().map(plain_address);
    let title = words(&input.title);
    store.read(|connection| {
        let mut statement = connection.prepare_cached(
            "SELECT id, title, company, status, fingerprint, posting_url FROM jobs
             WHERE user_id = ?1 AND (fingerprint = ?2 OR company = ?3 COLLATE NOCASE OR posting_url LIKE ?4 || '%')
             ORDER BY created_at DESC LIMIT 200",
        )?;
        let like = address.as_deref().map(|address| format!("%{address}"));
        let mut rows = statement.query((store.owner(), &fingerprint, input.company.trim(), like))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let (known_title, known_address): (String, Option<String>) = (row.get(1)?, row.get(5)?);
            let known_address = known_address.as_deref().map(plain_address);
            let reason = if address.is_some() && address == known_address {
                Similarity::Address
            } else if row.get::<_, Option<String>>(4)?.as_deref() == Some(&fingerprint) {
                Similarity::Words
            } else if shares_most(&title, &words(&known_title)) {
                Similarity::Title
            } else {
                continue;
            };
            let status: String = row.get(3)?;
            found.push(SimilarJob {
                id: row.get(0)?,
                title: known_title,
                company: row.get(2)?,
                status: serde_json::from_value(json!(status)).unwrap_or(JobStatus::Interested),
                reason,
            });
        }
        found.truncate(5);
        Ok(found)
    })
}

/// An address without its scheme, query and last slash: trackers add the rest.
fn plain_address(address: &str) -> String {
    let address = address.trim().to_lowercase();
    let address = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
    let path = address.split(['#']).next().unwrap_or_default();
    let is_tracker = |part: &&str| {
        ["utm_", "ref=", "src=", "source=", "trk="]
            .iter()
            .any(|tracker| part.starts_with(tracker))
    };
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let query: Vec<&str> = query
        .split('&')
        .filter(|part| !part.is_empty() && !is_tracker(part))
        .collect();
    format!(
        "{}?{}",
        path.trim_start_matches("www.").trim_end_matches('/'),
        query.join("&")
    )
    .trim_end_matches('?')
    .to_owned()
}

fn words(text: &str) -> std::collections::BTreeSet<String> {
    folded(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.len() > 1)
        .map(str::to_owned)
        .collect()
}

fn shares_most(one: &std::collections::BTreeSet<String>, other: &std::collections::BTreeSet<String>) -> bool {
    let shared = one.intersection(other).count();
    shared > 0 && shared * 4 >= one.union(other).count() * 3
}

/// A job as the person left it, and the skills it asks for.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Capture {
    /// Columns of the new job.
    pub job: Map<String, Value>,
    #[serde(default)]
    pub skills: Vec<PostedSkill>,
    /// The person whom the posting names.
    #[serde(default)]
    pub contact: Option<CapturedContact>,
}

/// Whom to ask or write to.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CapturedContact {
    pub name: String,
    #[serde(default)]
    pub email: Option<String>,
    #[serde(default)]
    pub phone: Option<String>,
}

/// The contact with this mail, or of this name and company; a new one where there is none.
fn contact_of(tx: &Tx<'_>, owner: Id<User>, read: &CapturedContact, company: &str) -> Result<Id<Contact>> {
    let text = |text: &Option<String>| {
        text.as_deref()
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
    };
    let (email, phone) = (text(&read.email), text(&read.phone));
    let same = |one: Option<&str>, other: Option<&str>| one.is_some() && one.map(folded) == other.map(folded);
    let known = record::all::<Contact>(tx, tx.layout(), owner)?
        .into_iter()
        .find(|known| {
            let is_namesake = same(Some(known.name.as_str()), Some(read.name.trim()));
            is_namesake
                && (same(known.email.as_deref(), email.as_deref()) || same(known.company.as_deref(), Some(company)))
        });
    if let Some(known) = known {
        return Ok(known.id);
    }
    let row = json!({ "name": read.name.trim(), "company": company, "email": email, "phone": phone });
    let made: Contact = record::create_in(tx, owner, row.as_object().cloned().unwrap_or_default())?;
    Ok(made.id)
}

/// Keeps a job with its posting, skills and contact, as one operation, and compares it with the profile.
///
/// # Errors
/// As `jobs.create`.
pub fn capture(store: &Store, input: Capture) -> Result<Job> {
    let owner = store.owner();
    let name = input.job.get("title").and_then(Value::as_str).unwrap_or_default();
    let operation = Operation::named(
        "operation.create",
        json!({ "thing": "job", "name": record::short(name) }),
    );
    let person = matching::person(store)?;
    let layout = store.vault.layout();
    store.transact(operation, |tx| {
        let mut row = input.job.clone();
        let musts: Vec<&str> = input
            .skills
            .iter()
            .filter(|skill| skill.need == SkillNeed::Must)
            .map(|skill| skill.name.as_str())
            .collect();
        row.entry("required_skills").or_insert(json!(musts));
        let job: Job = record::create_in(tx, owner, row)?;
        if job.description.is_some() {
            tx.prepare_cached("UPDATE jobs SET parsing_status = 'SUCCESS', parsed_at = ?2 WHERE id = ?1")?
                .execute((job.id, instant(tx.now())))?;
        }
        let mut kept = Vec::new();
        for skill in &input.skills {
            let mut row = json!(skill).as_object().cloned().unwrap_or_default();
            row.insert("job_id".into(), json!(job.id));
            kept.push(record::create_in::<JobSkill>(tx, owner, row)?);
        }
        if let Some(contact) = input.contact.as_ref().filter(|contact| !contact.name.trim().is_empty()) {
            let id = contact_of(tx, owner, contact, &job.company)?;
            let row = json!({ "job_id": job.id, "contact_id": id });
            record::create_in::<JobContact>(tx, owner, row.as_object().cloned().unwrap_or_default())?;
        }
        matching::keep_score(tx, &job, &matching::of_job(&job, &kept, &person))?;
        record::get(tx, &layout, owner, job.id)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The skills of a posting with how they are asked: "must SQL".
    fn asked(text: &str) -> Vec<String> {
        let reading = reader::read(text.as_bytes(), "posting.txt", None).unwrap_or_default();
        let tell = |skill: PostedSkill| match skill.need {
            SkillNeed::Must => format!("must {}", skill.name),
            SkillNeed::Nice => format!("nice {}", skill.name),
        };
        skills_of(&reading).into_iter().map(tell).collect()
    }

    #[test]
    fn the_list_tells_how_a_skill_is_asked_in_any_language() {
        let skills = asked(
            "Księgowa\nBiuro Liczb sp. z o.o.\n\nWymagania\n- znajomość Excel\n- SAP\n\nMile widziane\n- SQL\n\nOferujemy\n\
             - kurs Python\n",
        );
        assert_eq!(skills, ["must Microsoft Excel", "must SAP", "nice SQL"]);
    }

    #[test]
    fn the_site_and_its_labels_ask_for_nothing() {
        let skills = asked(
            "StepStone\nJobs finden\nUnternehmen\nMechaniker (m/w/d)\nPapier Wels GmbH\nWir suchen für unser Team am \
             Standort eine Kraft, die mit den Maschinen und der Technik umgehen kann.\n\nProfil\n- Schweißen\n- Hydraulik\n\n\
             Employer details\nEmployer name\nTeme Road\n",
        );
        assert_eq!(skills, ["must Schweißen", "must Hydraulik"]);
    }
}
