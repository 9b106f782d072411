//! How a job matches the person's profile: the skills the posting asks for against what the profile shows.

use std::collections::HashMap;

use foothold_documents::Found;
use foothold_documents::posting::PostingReading;
use foothold_documents::resume::ResumeReading;
use foothold_skills::matching::{self as formula, Evidence, Match, Requirement};
use foothold_vault::{Operation, Progress, Tx};
use schemars::JsonSchema;
use serde::Serialize;

use super::capture;
use super::job_skills::{JobSkill, SkillNeed};
use super::jobs::Job;
use crate::command::Nothing;
use crate::error::Result;
use crate::profile::certifications::Certification;
use crate::profile::educations::Education;
use crate::profile::employments::Employment;
use crate::profile::experiences::Experience;
use crate::profile::profile_items::ProfileItem;
use crate::profile::skills::Skill;
use crate::record::{self, Get};
use crate::store::Store;

/// How one job matches, with the words of both sides.
///
/// # Errors
/// `row.not_found`.
pub fn match_job(store: &Store, input: Get<Job>) -> Result<Match> {
    let layout = store.vault.layout();
    let proof = proof(store)?;
    let (job, skills) = store.read(|connection| -> Result<(Job, Vec<JobSkill>)> {
        let job: Job = record::get(connection, &layout, store.owner(), input.id)?;
        let skills = record::of_parent(connection, &layout, store.owner(), "job_id", &input.id.to_string())?;
        Ok((job, skills))
    })?;
    let found = of_job(&job, &skills, &proof);
    if job.match_score.map(|score| score.value()) != found.score && !store.vault.is_read_only() {
        store.transact(Operation::background("operation.match"), |tx| {
            keep_score(tx, &job, &found)
        })?;
    }
    Ok(found)
}

/// How many jobs were compared, and how many scores changed.
#[derive(Clone, Copy, Debug, Default, Serialize, JsonSchema)]
pub struct Matched {
    pub compared: u64,
    pub changed: u64,
}

/// Compares every job with the profile as it is now.
///
/// # Errors
/// `cancelled`; nothing was written then.
pub fn match_all(store: &Store, _: Nothing, progress: &dyn Progress) -> Result<Matched> {
    let layout = store.vault.layout();
    let proof = proof(store)?;
    let jobs: Vec<Job> = store.read(|connection| record::all(connection, &layout, store.owner()))?;
    let skills = skills_by_job(store)?;
    let mut changed = Vec::new();
    let mut counts = Matched::default();
    for job in &jobs {
        progress.go_on()?;
        progress.report(counts.compared, jobs.len() as u64);
        let found = of_job(job, skills.get(&job.id.to_string()).map_or(&[], Vec::as_slice), &proof);
        if found.score != job.match_score.map(|score| score.value()) {
            changed.push((job, found));
        }
        counts.compared += 1;
    }
    counts.changed = changed.len() as u64;
    if !changed.is_empty() {
        store.transact(Operation::background("operation.match"), |tx| {
            changed.iter().try_for_each(|(job, found)| keep_score(tx, job, found))
        })?;
    }
    Ok(counts)
}

/// The skills that each job's posting names.
///
/// # Errors
/// When the store cannot be read.
pub(crate) fn skills_by_job(store: &Store) -> Result<HashMap<String, Vec<JobSkill>>> {
    let layout = store.vault.layout();
    let all: Vec<JobSkill> = store.read(|connection| record::all(connection, &layout, store.owner()))?;
    let mut by_job: HashMap<String, Vec<JobSkill>> = HashMap::new();
    for skill in all {
        by_job.entry(skill.job_id.to_string()).or_default().push(skill);
    }
    Ok(by_job)
}

/// Compares a job's skills, or where it has none those of its text, with what the profile shows.
pub(crate) fn of_job(job: &Job, skills: &[JobSkill], proof: &[Evidence]) -> Match {
    let text = job.description.as_deref().unwrap_or_default();
    let mut requirements: Vec<Requirement> = skills
        .iter()
        .map(|skill| Requirement {
            name: skill.name.clone(),
            skill: known(skill.taxonomy_id.as_ref(), &skill.name),
            is_must: skill.need == SkillNeed::Must,
            quote: skill
                .text_start
                .and_then(|start| quote(text, start))
                .unwrap_or_else(|| skill.name.clone()),
        })
        .collect();
    if requirements.is_empty() {
        requirements = foothold_skills::find(text)
            .iter()
            .map(|mention| Requirement {
                name: mention.name(text).into(),
                skill: mention.id().map(str::to_owned),
                is_must: true,
                quote: capture::quote_of(text, mention.start).into(),
            })
            .collect();
    }
    formula::compare(&requirements, proof)
}

/// How a résumé that was read matches a posting that was read, without a vault.
pub fn match_readings(resume: &ResumeReading, posting: &PostingReading) -> Match {
    let requirements: Vec<Requirement> = capture::skills_of(posting)
        .into_iter()
        .map(|skill| Requirement {
            quote: skill
                .text_start
                .and_then(|start| quote(&posting.text, start))
                .unwrap_or_else(|| skill.name.clone()),
            name: skill.name,
            skill: skill.taxonomy_id,
            is_must: skill.need == SkillNeed::Must,
        })
        .collect();
    let mut proof = Proof::default();
    for skill in &resume.skills {
        proof.0.push(Evidence {
            name: skill.value.name.clone(),
            skill: known(None, &skill.value.name),
            table: "skills".into(),
            id: skill.value.name.clone(),
            place: skill.value.group.clone().unwrap_or_default(),
            quote: skill.value.name.clone(),
            is_shown: false,
        });
    }
    let value = |found: &Option<Found<String>>| found.as_ref().map(|found| found.value.clone());
    for (index, post) in resume.work.iter().enumerate() {
        let place: Vec<String> = [value(&post.title), value(&post.company)]
            .into_iter()
            .flatten()
            .collect();
        let texts = post.highlights.iter().chain(&post.summary).map(|found| &found.value);
        proof.texts("work", &index.to_string(), &place.join(", "), texts);
    }
    for (index, item) in resume.projects.iter().chain(&resume.certifications).enumerate() {
        let texts = item
            .highlights
            .iter()
            .chain(&item.summary)
            .chain(&item.title)
            .map(|found| &found.value);
        proof.texts(
            "items",
            &index.to_string(),
            &value(&item.title).unwrap_or_default(),
            texts,
        );
    }
    for (index, school) in resume.education.iter().enumerate() {
        let texts = school.courses.iter().chain(&school.major).map(|found| &found.value);
        proof.texts(
            "education",
            &index.to_string(),
            &value(&school.institution).unwrap_or_default(),
            texts,
        );
    }
    formula::compare(&requirements, &proof.0)
}

/// A skill's id in the taxonomy: the one that is kept, otherwise that of its name.
fn known(id: Option<&String>, name: &str) -> Option<String> {
    let named = || foothold_skills::taxonomy().named(name).map(|known| known.id.to_owned());
    id.cloned().or_else(named)
}

/// Writes a job's score.
pub(crate) fn keep_score(tx: &Tx<'_>, job: &Job, found: &Match) -> Result<()> {
    tx.prepare_cached("UPDATE jobs SET match_score = ?2, match_version = ?3 WHERE id = ?1")?
        .execute((job.id, found.score, &found.version))?;
    Ok(())
}

/// The posting's line around a character offset.
fn quote(text: &str, start: i64) -> Option<String> {
    let (at, _) = text.char_indices().nth(usize::try_from(start).ok()?)?;
    Some(capture::quote_of(text, at).to_owned())
}

/// Everything in the profile that shows a skill.
///
/// # Errors
/// When the store cannot be read.
pub(crate) fn proof(store: &Store) -> Result<Vec<Evidence>> {
    let layout = store.vault.layout();
    let owner = store.owner();
    store.read(|connection| {
        let mut proof = Proof::default();
        for skill in record::all::<Skill>(connection, &layout, owner)? {
            let known = known(skill.taxonomy_id.as_ref(), &skill.title);
            proof.0.push(Evidence {
                name: skill.title.clone(),
                skill: known,
                table: "skills".into(),
                id: skill.id.to_string(),
                place: skill.category.unwrap_or_default(),
                quote: skill.title,
                is_shown: false,
            });
        }
        for job in record::all::<Employment>(connection, &layout, owner)? {
            let place = [job.title, Some(job.company_name)]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(", ");
            proof.texts(
                "employments",
                &job.id.to_string(),
                &place,
                job.achievements.iter().chain(&job.technologies).chain(&job.description),
            );
        }
        for story in record::all::<Experience>(connection, &layout, owner)? {
            let texts = [
                story.description,
                story.situation,
                story.task,
                story.action,
                story.result,
            ];
            proof.texts(
                "experiences",
                &story.id.to_string(),
                &story.title,
                texts.iter().flatten().chain(&story.skills_used),
            );
        }
        for item in record::all::<ProfileItem>(connection, &layout, owner)? {
            let title = Some(item.title.clone());
            proof.texts(
                "profile_items",
                &item.id.to_string(),
                &item.title,
                item.highlights
                    .iter()
                    .chain(&item.keywords)
                    .chain(&item.description)
                    .chain(&title),
            );
        }
        for certification in record::all::<Certification>(connection, &layout, owner)? {
            let place = certification.issuer.clone().unwrap_or_default();
            proof.texts(
                "certifications",
                &certification.id.to_string(),
                &place,
                [&certification.name].into_iter().chain(&certification.description),
            );
        }
        for education in record::all::<Education>(connection, &layout, owner)? {
            let texts = education
                .courses
                .iter()
                .chain(&education.major)
                .chain(&education.description);
            proof.texts(
                "educations",
                &education.id.to_string(),
                &education.institution_name,
                texts,
            );
        }
        Ok(proof.0)
    })
}

#[derive(Default)]
struct Proof(Vec<Evidence>);

impl Proof {
    fn texts<'a>(&mut self, table: &str, id: &str, place: &str, texts: impl Iterator<Item = &'a String>) {
        for text in texts {
            for mention in foothold_skills::find_known(text) {
                self.0.push(Evidence {
                    name: mention.skill.name.into(),
                    skill: Some(mention.skill.id.into()),
                    table: table.into(),
                    id: id.into(),
                    place: place.into(),
                    quote: capture::quote_of(text, mention.start).into(),
                    is_shown: true,
                });
            }
        }
    }
}
