//! How a job matches the person's profile: the skills the posting asks for against what the profile shows.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use foothold_documents::Found;
use foothold_documents::posting::{PostingReading, pay_range};
use foothold_documents::resume::ResumeReading;
use foothold_skills::SkillKind;
use foothold_skills::asking::{Asking, Need};
use foothold_skills::flags::{Circumstances, Rank, Terms, YearlyPay, flags};
use foothold_skills::matching::{Evidence, Match, Passage, Posting, Profile, Requirement, Standing};
use foothold_vault::{Operation, Progress, Tx, instant};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::capture;
use super::job_skills::{JobSkill, SkillNeed};
use super::jobs::{Job, WorkMode};
use crate::account::user_profiles::{SeniorityLevel, UserProfile};
use crate::command::Nothing;
use crate::error::Result;
use crate::profile::certifications::Certification;
use crate::profile::educations::Education;
use crate::profile::employments::Employment;
use crate::profile::experiences::Experience;
use crate::profile::profile_items::{ProfileItem, ProfileItemKind};
use crate::profile::skills::Skill;
use crate::record::{self, Get};
use crate::store::Store;

/// How one job matches, with the words of both sides.
///
/// # Errors
/// `row.not_found`.
pub fn match_job(store: &Store, input: Get<Job>) -> Result<Match> {
    let layout = store.vault.layout();
    let person = person(store)?;
    let (job, skills) = store.read(|connection| -> Result<(Job, Vec<JobSkill>)> {
        let job: Job = record::get(connection, &layout, store.owner(), input.id)?;
        let skills = record::of_parent(connection, &layout, store.owner(), "job_id", &input.id.to_string())?;
        Ok((job, skills))
    })?;
    let found = of_job(&job, &skills, &person);
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
    let person = person(store)?;
    let jobs: Vec<Job> = store.read(|connection| record::all(connection, &layout, store.owner()))?;
    let skills = skills_by_job(store)?;
    let mut changed = Vec::new();
    let mut counts = Matched::default();
    for job in &jobs {
        progress.go_on()?;
        progress.report(counts.compared, jobs.len() as u64);
        let found = of_job(job, skills.get(&job.id.to_string()).map_or(&[], Vec::as_slice), &person);
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
pub(crate) fn of_job(job: &Job, skills: &[JobSkill], person: &Person) -> Match {
    let text = job.description.as_deref().unwrap_or_default();
    let requirements = asked_by(job, skills);
    let posting = Posting {
        title: Some(&job.title),
        text: job.description.as_deref(),
    };
    let mut found = person.profile.compare(&requirements, posting);
    let place: Vec<&str> = [&job.city, &job.country]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let place = job
        .location
        .clone()
        .or_else(|| (!place.is_empty()).then(|| place.join(", ")));
    let terms = Terms {
        text,
        place: place.as_deref(),
        is_remote: job.is_remote_ok || job.work_mode == Some(WorkMode::Remote),
        pay: job.pay_text.as_deref(),
        yearly_pay: job.pay_text.as_deref().and_then(yearly),
        rank: job.seniority_level.and_then(rank),
    };
    found.flags = flags(terms, &found.requirements, &person.circumstances);
    found
}

/// What a job asks for: its skills, or where it has none those of its text.
pub(crate) fn asked_by(job: &Job, skills: &[JobSkill]) -> Vec<Requirement> {
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
            alternatives: Vec::new(),
        })
        .collect();
    if requirements.is_empty() {
        let asking = Asking::of(text);
        requirements = foothold_skills::find(text)
            .iter()
            .filter_map(|mention| {
                Some(Requirement {
                    name: mention.name(text).into(),
                    skill: mention.id().map(str::to_owned),
                    is_must: asking.need_at(mention.start, mention.is_soft())? == Need::Must,
                    quote: capture::quote_of(text, mention.start).into(),
                    alternatives: Vec::new(),
                })
            })
            .collect();
    }
    requirements
}

/// A required skill as the posting calls it.
pub(crate) fn in_their_words(requirement: &Requirement) -> Option<&str> {
    let quote = &requirement.quote;
    foothold_skills::find_known(quote)
        .into_iter()
        .find(|mention| Some(mention.skill.id) == requirement.skill.as_deref())
        .and_then(|mention| quote.get(mention.start..mention.end))
}

/// A skill's English name inside a sentence: "version control" for "Version control"; what has a name of its own keeps its
/// capital, and so does what the taxonomy does not know.
pub(crate) fn in_sentence(name: &str, kind: Option<SkillKind>) -> String {
    use SkillKind::{Database, Framework, Language, Platform, ProgrammingLanguage, Tool};
    let is_own_name = |kind| {
        matches!(
            kind,
            ProgrammingLanguage | Framework | Database | Tool | Platform | Language
        )
    };
    let mut characters = name.chars();
    match characters.next() {
        Some(first) if !kind.is_none_or(is_own_name) && !characters.as_str().contains(char::is_uppercase) => {
            first.to_lowercase().collect::<String>() + characters.as_str()
        }
        _ => name.to_owned(),
    }
}

/// The person as jobs are compared with: what the profile shows and says.
#[derive(Debug)]
pub(crate) struct Person {
    profile: Profile,
    pub(crate) evidence: Vec<Evidence>,
    /// How many years ago the posts ended, by their ids.
    pub(crate) years_ago: HashMap<String, f64>,
    circumstances: Circumstances,
}

impl Person {
    /// How far a skill is met, whatever would do as well.
    pub(crate) fn standing(&self, asked: &Requirement) -> Standing {
        self.profile.standing(asked)
    }
}

/// The whole profile, ready to be compared.
///
/// # Errors
/// When the store cannot be read.
pub(crate) fn person(store: &Store) -> Result<Person> {
    let mut proof = shown(store)?;
    let layout = store.vault.layout();
    let owner = store.owner();
    let today = instant(store.vault.clock().now());
    store.read(|connection| {
        let mut posts: Vec<Employment> = record::all(connection, &layout, owner)?;
        // The last post first; one that goes on is the last.
        posts.sort_by_key(|post| {
            let end = post.finished_on.as_ref().map(|day| day.as_str().to_owned());
            Reverse((
                post.is_current,
                end,
                post.started_on.as_ref().map(|day| day.as_str().to_owned()),
            ))
        });
        let titles: Vec<String> = posts.iter().filter_map(|post| post.title.clone()).collect();
        let is_work = |post: &&Employment| {
            let mut names = post.title.iter().chain([&post.company_name]);
            !names.any(|name| foothold_documents::is_leave(name))
        };
        let spans = posts.iter().filter(is_work).filter_map(|post| {
            let end = if post.is_current {
                None
            } else {
                post.finished_on.as_ref()
            };
            Some((
                post.started_on.as_ref()?.as_str(),
                end.map_or(today.as_str(), |day| day.as_str()),
            ))
        });
        let years = years_of(spans);
        let languages = record::all::<ProfileItem>(connection, &layout, owner)?
            .into_iter()
            .filter(|item| item.kind == ProfileItemKind::Language)
            .map(|item| (item.title, item.fluency))
            .collect();
        let degrees = record::all::<Education>(connection, &layout, owner)?
            .into_iter()
            .filter_map(|education| education.degree)
            .collect();
        let profile: Option<UserProfile> = record::all(connection, &layout, owner)?.into_iter().next();
        let mut circumstances = Circumstances {
            years,
            languages,
            degrees,
            ..Circumstances::default()
        };
        if let Some(profile) = profile {
            let about = profile.headline.iter().chain(&profile.bio);
            proof.say("user_profiles", &profile.id.to_string(), about);
            proof.passages.extend(profile.location.clone().map(Passage::aside));
            circumstances.places = profile
                .location
                .into_iter()
                .chain(profile.preferred_locations)
                .collect();
            circumstances.prefers_remote = profile.prefer_remote_jobs;
            circumstances.wanted_a_year = profile.wanted_pay.as_deref().and_then(yearly);
            circumstances.wanted_pay = profile.wanted_pay;
            circumstances.rank = profile.experience_level.and_then(rank);
        }
        circumstances.rank = circumstances
            .rank
            .or_else(|| titles.first().and_then(|last| rank_of(last)))
            // Whoever comes from school begins.
            .or_else(|| (posts.is_empty() && !circumstances.degrees.is_empty()).then_some(Rank::Entry));
        Ok(Person {
            profile: Profile::of(proof.evidence.clone(), &titles, &proof.passages),
            evidence: proof.evidence,
            years_ago: proof.years_ago,
            circumstances,
        })
    })
}

/// Pay in words, for a year of full-time work.
fn yearly(pay: &str) -> Option<YearlyPay> {
    let said = pay_range(pay)?;
    let times = times_a_year(said.period);
    Some(YearlyPay {
        least: said.least * times,
        most: said.most * times,
        currency: said.currency,
    })
}

/// How often a period is paid for in a year of full-time work: 40 hours a week.
fn times_a_year(period: &str) -> f64 {
    match period {
        "HOUR" => 2_080.0,
        "DAY" => 260.0,
        "WEEK" => 52.0,
        "MONTH" => 12.0,
        _ => 1.0,
    }
}

fn rank(level: SeniorityLevel) -> Option<Rank> {
    Rank::parse(json!(level).as_str()?)
}

/// The rank that a title names.
pub(crate) fn rank_of(title: &str) -> Option<Rank> {
    Rank::parse(foothold_documents::posting::seniority(title)?)
}

/// The years that spans of dates cover, each month once; none where no date is known.
fn years_of<'a>(spans: impl Iterator<Item = (&'a str, &'a str)>) -> Option<f64> {
    let months: HashSet<i32> = spans
        .filter_map(|(from, to)| Some(month(from)?..month(to)?.max(month(from)? + 1)))
        .flatten()
        .collect();
    (!months.is_empty()).then(|| months.len() as f64 / 12.0)
}

/// The month of a date, counted from the year 0; a year alone is its January.
fn month(date: &str) -> Option<i32> {
    let year: i32 = date.get(..4)?.parse().ok()?;
    let month: i32 = date.get(5..7).and_then(|month| month.parse().ok()).unwrap_or(1);
    Some(year * 12 + month - 1)
}

/// How many years ago something ended; 0 for what has no date.
fn years_ago(ended: Option<&str>, today: &str) -> f64 {
    let months = ended.and_then(|ended| Some(month(today)? - month(ended)?));
    f64::from(months.unwrap_or(0).max(0)) / 12.0
}

/// How a résumé that was read matches a posting that was read, without a vault. A post that goes on lasts until `today`
/// ("YYYY-MM-DD").
pub fn match_readings(resume: &ResumeReading, posting: &PostingReading, today: &str) -> Match {
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
            alternatives: Vec::new(),
        })
        .collect();
    let mut proof = Proof::default();
    for skill in &resume.skills {
        let group = skill.value.group.clone().unwrap_or_default();
        proof.claim(&skill.value.name, None, &skill.value.name, group);
    }
    let value = |found: &Option<Found<String>>| found.as_ref().map(|found| found.value.clone());
    for language in &resume.languages {
        let name = &language.value.name;
        let first = proof.evidence.len();
        proof.claim(name, None, name, String::new());
        proof.speak(first, language.value.fluency.as_ref());
    }
    for (index, post) in resume.work.iter().enumerate() {
        let place: Vec<String> = [value(&post.title), value(&post.company)]
            .into_iter()
            .flatten()
            .collect();
        let texts = post.title.iter().chain(&post.highlights).chain(&post.summary);
        let ended = post.finished_on.as_ref().map(|day| day.value.as_str());
        let ago = years_ago(ended.filter(|_| !post.is_current), today);
        let texts = texts.map(|found| &found.value);
        proof.read("work", &index.to_string(), &place.join(", "), ago, texts);
        proof.passages.extend(value(&post.company).map(Passage::aside));
    }
    for (index, item) in resume.projects.iter().chain(&resume.certifications).enumerate() {
        let texts = item
            .highlights
            .iter()
            .chain(&item.summary)
            .chain(&item.title)
            .map(|found| &found.value);
        proof.read(
            "items",
            &index.to_string(),
            &value(&item.title).unwrap_or_default(),
            0.0,
            texts,
        );
    }
    for (index, school) in resume.education.iter().enumerate() {
        let texts = school.courses.iter().chain(&school.major).map(|found| &found.value);
        proof.read(
            "education",
            &index.to_string(),
            &value(&school.institution).unwrap_or_default(),
            0.0,
            texts,
        );
    }
    let titles: Vec<String> = resume.work.iter().filter_map(|post| value(&post.title)).collect();
    let about = [&resume.headline, &resume.summary];
    proof.say("basics", "about", about.into_iter().flatten().map(|found| &found.value));
    let mut passages = proof.passages;
    passages.extend(value(&resume.location).map(Passage::aside));
    passages.extend(resume.interests.iter().map(|interest| Passage::aside(&interest.value)));
    let spans = resume.work.iter().filter_map(|post| {
        let end = post.finished_on.as_ref().map(|end| end.value.as_str());
        Some((
            post.started_on.as_ref()?.value.as_str(),
            end.or(post.is_current.then_some(today))?,
        ))
    });
    let circumstances = Circumstances {
        places: value(&resume.location).into_iter().collect(),
        years: years_of(spans),
        languages: resume
            .languages
            .iter()
            .map(|language| (language.value.name.clone(), language.value.fluency.clone()))
            .collect(),
        degrees: resume
            .education
            .iter()
            .filter_map(|school| value(&school.degree))
            .collect(),
        rank: titles.first().and_then(|last| rank_of(last)),
        ..Circumstances::default()
    };
    let title = value(&posting.title);
    let text = posting.own_text();
    let mut found = Profile::of(proof.evidence, &titles, &passages).compare(
        &requirements,
        Posting {
            title: title.as_deref(),
            text: Some(&text),
        },
    );
    let place = value(&posting.location);
    let pay = value(&posting.pay_text);
    let terms = Terms {
        text: &posting.text,
        place: place.as_deref(),
        is_remote: value(&posting.work_mode).is_some_and(|mode| mode == "REMOTE"),
        pay: pay.as_deref(),
        yearly_pay: pay.as_deref().and_then(yearly),
        rank: value(&posting.seniority_level).as_deref().and_then(Rank::parse),
    };
    found.flags = flags(terms, &found.requirements, &circumstances);
    found
}

/// A skill's id in the taxonomy: the one that is kept, otherwise, or where the taxonomy has dropped it, that of its name.
fn known(id: Option<&String>, name: &str) -> Option<String> {
    let taxonomy = foothold_skills::taxonomy();
    let kept = id.and_then(|id| taxonomy.get(id));
    kept.or_else(|| taxonomy.named(name)).map(|known| known.id.to_owned())
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
    Ok(shown(store)?.evidence)
}

fn shown(store: &Store) -> Result<Proof> {
    let layout = store.vault.layout();
    let owner = store.owner();
    let today = instant(store.vault.clock().now());
    store.read(|connection| {
        let mut proof = Proof::default();
        for skill in record::all::<Skill>(connection, &layout, owner)? {
            let group = skill.category.unwrap_or_default();
            proof.claim(&skill.title, skill.taxonomy_id.as_ref(), &skill.id.to_string(), group);
        }
        for job in record::all::<Employment>(connection, &layout, owner)? {
            let place = [job.title.as_deref(), Some(job.company_name.as_str())]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(", ");
            let ended = job.finished_on.as_ref().map(|day| day.as_str());
            let ago = years_ago(ended.filter(|_| !job.is_current), today.as_str());
            proof.years_ago.insert(job.id.to_string(), ago);
            proof.passages.push(Passage::aside(&job.company_name));
            proof.read(
                "employments",
                &job.id.to_string(),
                &place,
                ago,
                job.title
                    .iter()
                    .chain(&job.achievements)
                    .chain(&job.technologies)
                    .chain(&job.description),
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
            proof.read(
                "experiences",
                &story.id.to_string(),
                &story.title,
                0.0,
                texts.iter().flatten().chain(&story.skills_used),
            );
        }
        for item in record::all::<ProfileItem>(connection, &layout, owner)? {
            if matches!(item.kind, ProfileItemKind::Interest | ProfileItemKind::Reference) {
                let texts = item.highlights.into_iter().chain(item.keywords).chain(item.description);
                proof.passages.push(Passage::aside(item.title));
                proof.passages.extend(texts.map(Passage::aside));
                continue;
            }
            let title = Some(item.title.clone());
            let first = proof.evidence.len();
            proof.read(
                "profile_items",
                &item.id.to_string(),
                &item.title,
                0.0,
                item.highlights
                    .iter()
                    .chain(&item.keywords)
                    .chain(&item.description)
                    .chain(&title),
            );
            if item.kind == ProfileItemKind::Language {
                proof.speak(first, item.fluency.as_ref());
            }
        }
        for certification in record::all::<Certification>(connection, &layout, owner)? {
            let place = certification.issuer.clone().unwrap_or_default();
            proof.read(
                "certifications",
                &certification.id.to_string(),
                &place,
                0.0,
                [&certification.name].into_iter().chain(&certification.description),
            );
        }
        for education in record::all::<Education>(connection, &layout, owner)? {
            let texts = education
                .courses
                .iter()
                .chain(&education.degree)
                .chain(&education.major)
                .chain(&education.description);
            proof.read(
                "educations",
                &education.id.to_string(),
                &education.institution_name,
                0.0,
                texts,
            );
        }
        Ok(proof)
    })
}

/// What shows the person's skills, and all that it says.
#[derive(Default)]
struct Proof {
    evidence: Vec<Evidence>,
    passages: Vec<Passage>,
    years_ago: HashMap<String, f64>,
    /// The names of the person's list of skills, with what the taxonomy knows them as.
    claims: Vec<(String, Option<String>)>,
}

impl Proof {
    /// A skill of the person's list: the one that it is, otherwise those that it names.
    fn claim(&mut self, name: &str, taxonomy_id: Option<&String>, id: &str, group: String) {
        self.passages.push(Passage::now(name));
        let mut skills: Vec<Option<String>> = known(taxonomy_id, name).map(Some).into_iter().collect();
        if skills.is_empty() {
            let found = foothold_skills::find_known(name);
            skills.extend(found.iter().map(|mention| Some(mention.skill.id.to_owned())));
        }
        // A name of the person's own is also asked for in the same words.
        if known(taxonomy_id, name).is_none() {
            skills.push(None);
        }
        self.claims.push((name.to_owned(), skills.first().cloned().flatten()));
        self.evidence.extend(skills.into_iter().map(|skill| Evidence {
            name: name.into(),
            skill,
            table: "skills".into(),
            id: id.into(),
            place: group.clone(),
            quote: name.into(),
            is_shown: false,
            fluency: None,
        }));
    }

    /// Says how well the languages are spoken whose evidence begins at `first`.
    fn speak(&mut self, first: usize, fluency: Option<&String>) {
        for item in self.evidence.iter_mut().skip(first) {
            item.fluency = fluency.cloned();
        }
    }

    /// What the person says of themselves: claimed, not shown.
    fn say<'a>(&mut self, table: &str, id: &str, texts: impl Iterator<Item = &'a String>) {
        let first = self.evidence.len();
        self.read(table, id, "", 0.0, texts);
        for item in self.evidence.iter_mut().skip(first) {
            item.is_shown = false;
        }
    }

    fn read<'a>(&mut self, table: &str, id: &str, place: &str, ago: f64, texts: impl Iterator<Item = &'a String>) {
        for text in texts {
            self.passages.push(Passage::ago(text, ago));
            let mentions = foothold_skills::find_known(text);
            let mut found: Vec<(String, Option<String>, usize)> = mentions
                .iter()
                .filter(|mention| !is_denied(text, mention.start))
                .map(|mention| (mention.skill.name.into(), Some(mention.skill.id.into()), mention.start))
                .collect();
            // An "AWS Certified Solutions Architect" knows AWS.
            let papers = mentions
                .iter()
                .filter(|mention| mention.skill.kind == SkillKind::Certification);
            for (mention, word) in papers.flat_map(|mention| {
                let name = text.get(mention.start..mention.end).unwrap_or_default();
                name.split_whitespace().map(move |word| (mention, word))
            }) {
                let known = foothold_skills::taxonomy().named(word);
                let is_tool = |skill: &&foothold_skills::Skill| {
                    matches!(
                        skill.kind,
                        SkillKind::Platform | SkillKind::Tool | SkillKind::Database | SkillKind::ProgrammingLanguage
                    )
                };
                if let Some(skill) = known.filter(is_tool) {
                    found.push((skill.name.into(), Some(skill.id.into()), mention.start));
                }
            }
            // What the person lists is meant where its name stands: "Go" is no verb in their lines.
            for (name, skill) in &self.claims {
                let is_found = skill.is_some() && found.iter().any(|(_, id, _)| id == skill);
                if let Some(at) = said_at(text, name).filter(|at| !is_found && !is_denied(text, *at)) {
                    found.push((name.clone(), skill.clone(), at));
                }
            }
            self.evidence
                .extend(found.into_iter().map(|(name, skill, at)| Evidence {
                    name,
                    skill,
                    table: table.into(),
                    id: id.into(),
                    place: place.into(),
                    quote: capture::quote_of(text, at).into(),
                    is_shown: true,
                    fluency: None,
                }));
        }
    }
}

/// "I have no experience with Java": what stands in a sentence behind a denial shows nothing.
fn is_denied(text: &str, at: usize) -> bool {
    const DENIALS: &[&str] = &[
        "no experience",
        "no knowledge",
        "not familiar",
        "never used",
        "never worked with",
        "without experience",
        "keine erfahrung",
        "keine kenntnisse",
        "ohne erfahrung",
        "pas d'expérience",
        "sans expérience",
        "sin experiencia",
        "sem experiência",
        "senza esperienza",
        "geen ervaring",
    ];
    let before = text.get(..at).unwrap_or_default();
    let sentence = before
        .rsplit(['.', '!', '?', ';', '\n'])
        .next()
        .unwrap_or_default()
        .to_lowercase();
    DENIALS.iter().any(|denial| sentence.contains(denial))
}

/// Where a text says a name as it is written; of a short one not as the first word, which may be any.
fn said_at(text: &str, name: &str) -> Option<usize> {
    let name = name.trim();
    let is_short = name.chars().count() <= 3;
    if name.is_empty() {
        return None;
    }
    text.match_indices(name).map(|(at, _)| at).find(|&at| {
        let before = text.get(..at).unwrap_or_default();
        let after = text.get(at + name.len()..).unwrap_or_default();
        let is_whole = !before.ends_with(char::is_alphanumeric)
            && !after.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '+' | '#'));
        let begins = before.trim_end().is_empty() || before.trim_end().ends_with(['.', '!', '?', ':']);
        is_whole && !(is_short && begins)
    })
}

#[cfg(test)]
mod tests {
    use super::{is_denied, said_at};

    #[test]
    fn a_denial_shows_nothing() {
        assert!(is_denied("I have no experience with Terraform, Kafka or Java.", 44));
        assert!(!is_denied(
            "There was no experience to lean on. I wrote it in Java.",
            50
        ));
    }

    #[test]
    fn a_listed_name_is_found_where_it_is_meant() {
        assert_eq!(said_at("A runbook service written in Go", "Go"), Some(29));
        assert_eq!(said_at("Wrote a Go service", "Go"), Some(8));
        assert_eq!(said_at("Go through the logs each morning", "Go"), None);
        assert_eq!(said_at("Googled much", "Go"), None);
        assert_eq!(said_at("Standard First Aid, renewed", "Standard First Aid"), Some(0));
        assert_eq!(said_at("C++ and C# in turn, then C", "C"), Some(25));
    }
}
