//! All saved jobs against the profile at once: which skills they ask for, which of them are missing, and what closing a
//! gap would add (seed 000, `skill_analysis`). Each analysis is kept, so that the way can be seen.

use std::collections::BTreeMap;

use foothold_skills::matching::Standing;
use foothold_vault::{Operation, Progress};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::skill_analyses::{AnalysisStatus, SkillAnalysis};
use crate::error::Result;
use crate::profile::employments::Employment;
use crate::profile::experiences::Experience;
use crate::record;
use crate::store::Store;
use crate::tracker::jobs::Job;
use crate::tracker::matching;
use crate::tracker::stages::JobStatus;

/// The most gaps and jobs that an analysis keeps.
const MOST_KEPT: usize = 200;

/// Which jobs to look at.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnalyzeSkills {
    /// Only jobs in these stages; without any, all that are not closed.
    #[serde(default)]
    pub statuses: Vec<JobStatus>,
}

/// A skill that jobs ask for, and how the profile stands to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SkillDemand {
    pub name: String,
    /// Id in the taxonomy; none for a skill that it does not know.
    pub skill: Option<String>,
    pub standing: Standing,
    /// How many jobs ask for it, and how many of them as a must.
    pub jobs: u64,
    pub musts: u64,
    /// Points of 100 that having it would add, summed over all jobs.
    pub would_add: f64,
}

/// A job and its match at the time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AnalyzedJob {
    pub job_id: String,
    pub title: String,
    pub company: String,
    /// None: the posting names no skill that can be compared.
    pub score: Option<u8>,
}

/// Compares the profile with all open jobs and keeps what was found.
///
/// # Errors
/// `cancelled`; nothing was kept then.
pub fn run(store: &Store, input: AnalyzeSkills, progress: &dyn Progress) -> Result<SkillAnalysis> {
    let layout = store.vault.layout();
    let person = matching::person(store)?;
    let (jobs, posts, stories) = store.read(|connection| -> Result<(Vec<Job>, Vec<Employment>, Vec<Experience>)> {
        Ok((
            record::all(connection, &layout, store.owner())?,
            record::all(connection, &layout, store.owner())?,
            record::all(connection, &layout, store.owner())?,
        ))
    })?;
    let jobs: Vec<Job> = jobs.into_iter().filter(|job| is_asked(&input, job.status)).collect();
    let skills = matching::skills_by_job(store)?;
    let mut demands: BTreeMap<String, SkillDemand> = BTreeMap::new();
    let mut analyzed = Vec::new();
    let mut version = String::new();
    for (index, job) in jobs.iter().enumerate() {
        progress.go_on()?;
        progress.report(index as u64, jobs.len() as u64);
        let found = matching::of_job(job, skills.get(&job.id.to_string()).map_or(&[], Vec::as_slice), &person);
        let asked = found
            .requirements
            .iter()
            .flat_map(|met| met.requirement.each().map(move |asked| (met, asked)));
        for (met, asked) in asked {
            let standing = person.standing(&asked);
            // "Java or Kotlin" asks nothing more of who has Kotlin.
            if met.standing == Standing::Have && standing != Standing::Have {
                continue;
            }
            let demand = demands
                .entry(asked.skill.clone().unwrap_or_else(|| asked.name.to_lowercase()))
                .or_insert_with(|| SkillDemand {
                    name: asked.name.clone(),
                    skill: asked.skill.clone(),
                    standing,
                    jobs: 0,
                    musts: 0,
                    would_add: 0.0,
                });
            demand.jobs += 1;
            demand.musts += u64::from(asked.is_must);
            demand.would_add += met.would_add;
        }
        analyzed.push(AnalyzedJob {
            job_id: job.id.to_string(),
            title: job.title.clone(),
            company: job.company.clone(),
            score: found.score,
        });
        version = found.version;
    }
    let (mut met, mut gaps): (Vec<SkillDemand>, Vec<SkillDemand>) = demands
        .into_values()
        .partition(|demand| demand.standing == Standing::Have);
    let found = met.len() + gaps.len();
    gaps.sort_by(|a, b| b.would_add.total_cmp(&a.would_add).then_with(|| a.name.cmp(&b.name)));
    met.sort_by(|a, b| b.jobs.cmp(&a.jobs).then_with(|| a.name.cmp(&b.name)));
    analyzed.sort_by(|a, b| b.score.cmp(&a.score).then_with(|| a.job_id.cmp(&b.job_id)));
    let scores: Vec<f64> = analyzed.iter().filter_map(|job| job.score).map(f64::from).collect();
    let mean = (!scores.is_empty()).then(|| scores.iter().sum::<f64>() / scores.len() as f64);
    let total_gaps = gaps.len();
    gaps.truncate(MOST_KEPT);
    met.truncate(MOST_KEPT);
    analyzed.truncate(MOST_KEPT);
    let row = json!({
        "total_experiences_analyzed": posts.len() + stories.len(),
        "total_jobs_analyzed": jobs.len(),
        "total_skills_found": found,
        "new_skills_created": 0,
        "total_skill_gaps": total_gaps,
        "average_job_match_score": mean,
        "highest_job_match_score": scores.iter().copied().reduce(f64::max),
        "lowest_job_match_score": scores.iter().copied().reduce(f64::min),
        "skill_gaps": gaps,
        "job_matches": analyzed,
        "skills_extracted": met,
        "analyzer_version": version,
        "analysis_parameters": input,
        "status": AnalysisStatus::Completed,
    });
    store.transact(
        Operation::named("operation.analyze_skills", json!({ "count": jobs.len() })),
        |tx| record::insert(tx, store.owner(), row.as_object().cloned().unwrap_or_default()),
    )
}

fn is_asked(input: &AnalyzeSkills, status: JobStatus) -> bool {
    if input.statuses.is_empty() {
        !matches!(status, JobStatus::Rejected | JobStatus::Withdrawn)
    } else {
        input.statuses.contains(&status)
    }
}
