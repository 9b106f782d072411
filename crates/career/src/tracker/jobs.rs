//! A job the person looks at (seeds 000 job_posting, 001 Job, 002 jobs, 003 jobs, 004 UploadedJobListing).

use foothold_vault::{Operation, Tx, folded};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::applications::Application;
use super::stages::{self, JobStatus, Stage};
use super::{posting_versions, status_changes};
use crate::account::user_profiles::SeniorityLevel;
use crate::account::users::User;
use crate::command::Nothing;
use crate::community::board_jobs::BoardJob;
use crate::error::Result;
use crate::practice::interview_templates;
use crate::practice::interview_templates::InterviewTemplate;
use crate::profile::employments::JobType;
use crate::record::{self, Owner, Record, Table, Verb};
use crate::resumes::files::File;
use crate::resumes::resumes::ParsingStatus;
use crate::resumes::resumes::reading_change;
use crate::store::Store;
use crate::values::{Currency, Day, Id, Instant, Position, Score};

/// A job the person looks at (seeds 000 job_posting, 001 Job, 002 jobs, 003 jobs, 004 UploadedJobListing).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Job {
    pub id: Id<Job>,
    pub user_id: Id<User>,
    pub title: String,
    pub company: String,
    pub company_logo_url: Option<String>,
    pub company_url: Option<String>,
    pub location: Option<String>,
    pub city: Option<String>,
    pub region: Option<String>,
    pub country: Option<String>,
    pub work_mode: Option<WorkMode>,
    pub is_remote_ok: bool,
    pub job_type: Option<JobType>,
    /// The employment type in the posting's own words (seed 003).
    pub employment_type_text: Option<String>,
    pub seniority_level: Option<SeniorityLevel>,
    /// Cache of the newest status change.
    pub stage_id: Id<Stage>,
    /// Cache of the newest status change.
    pub status: JobStatus,
    /// The posting's text.
    pub description: Option<String>,
    pub responsibilities: Option<String>,
    pub requirements: Option<JobRequirements>,
    pub requirements_text: Option<String>,
    pub required_skills: Vec<String>,
    pub tech_stack: Vec<String>,
    pub documents_required: Vec<String>,
    /// Minor units of `pay_currency`.
    pub pay_min_minor: Option<i64>,
    /// Minor units of `pay_currency`.
    pub pay_max_minor: Option<i64>,
    pub pay_currency: Option<Currency>,
    pub pay_period: Option<PayPeriod>,
    /// Pay in the posting's own words.
    pub pay_text: Option<String>,
    pub posting_url: Option<String>,
    pub application_url: Option<String>,
    pub source: Option<String>,
    /// Empty for a pasted posting.
    pub source_file_name: Option<String>,
    pub file_id: Option<Id<File>>,
    pub posted_on: Option<Day>,
    pub deadline_on: Option<Day>,
    pub scraped_at: Option<Instant>,
    pub is_scraping_success: Option<bool>,
    pub scraping_error: Option<String>,
    pub raw_json: Option<Value>,
    /// Folded company, title and place, to find the same posting again.
    pub fingerprint: Option<String>,
    pub match_score: Option<Score>,
    pub match_version: Option<String>,
    pub ai_analysis: Option<JobAnalysis>,
    pub recommended_template_id: Option<Id<InterviewTemplate>>,
    pub parsing_status: ParsingStatus,
    pub parsing_error: Option<String>,
    pub parsed_at: Option<Instant>,
    pub notes: Option<String>,
    pub applied_at: Option<Instant>,
    pub board_job_id: Option<Id<BoardJob>>,
    pub position: Position,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Job {
    const TABLE: Table = Table {
        name: "jobs",
        thing: "job",
        title: "title",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        program_sets: &[
            "stage_id",
            "status",
            "fingerprint",
            "match_score",
            "match_version",
            "recommended_template_id",
            "parsing_status",
            "parsing_error",
            "parsed_at",
            "applied_at",
            "position",
        ],
        set_once: &["board_job_id"],
        ..Table::DEFAULTS
    };

    fn prepare(tx: &Tx<'_>, owner: Id<User>, row: &mut Map<String, Value>) -> Result<()> {
        let stage = stages::first_with(tx, owner, JobStatus::Interested)?;
        let text = |column: &str| row.get(column).and_then(Value::as_str).unwrap_or_default().to_owned();
        let fingerprint = fingerprint(&text("company"), &text("title"), &text("location"));
        let position = status_changes::last_position(tx, owner, stage)?;
        row.insert("stage_id".into(), json!(stage));
        row.insert("fingerprint".into(), fingerprint.into());
        row.insert("position".into(), json!(position));
        Ok(())
    }

    fn created(&self, tx: &Tx<'_>) -> Result<()> {
        status_changes::first(tx, self)?;
        posting_versions::keep(tx, self)
    }

    fn changed(&self, before: &Self, tx: &Tx<'_>) -> Result<()> {
        if self.description != before.description {
            posting_versions::keep(tx, self)?;
        }
        if (&self.company, &self.title, &self.location) != (&before.company, &before.title, &before.location) {
            let location = self.location.as_deref().unwrap_or_default();
            tx.prepare_cached("UPDATE jobs SET fingerprint = ?2 WHERE id = ?1")?
                .execute((self.id, fingerprint(&self.company, &self.title, location)))?;
        }
        Ok(())
    }
}

/// The values of `jobs`'s work mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum WorkMode {
    Remote,
    Hybrid,
    Onsite,
}

/// The values of `jobs`'s pay period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PayPeriod {
    Hour,
    Day,
    Week,
    Month,
    Year,
    Project,
}

/// What a posting asks for (seed 004 UploadedJobListing.requirements).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct JobRequirements {
    #[serde(default)]
    pub education: Vec<String>,
    #[serde(default)]
    pub years_experience: Option<String>,
    #[serde(default)]
    pub certifications: Vec<String>,
    #[serde(default)]
    pub responsibilities: Vec<String>,
}

/// A model's view of the job (seed 001 Job.aiAnalysis).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct JobAnalysis {
    #[serde(default)]
    pub strengths: Vec<String>,
    #[serde(default)]
    pub concerns: Vec<String>,
    #[serde(default)]
    pub recommendation: Option<String>,
}

/// Folded company, title and place: what two postings of one job have in common.
pub fn fingerprint(company: &str, title: &str, location: &str) -> String {
    let fold = |text: &str| {
        let words: Vec<String> = folded(text)
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        words.join(" ")
    };
    let whole = format!("{}|{}|{}", fold(company), fold(title), fold(location));
    whole.chars().take(128).collect()
}

/// How the reading of a text went (seeds 002 and 004, parsing_status).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordReading {
    pub id: Id<Job>,
    pub status: ParsingStatus,
    /// Given with ERROR.
    #[serde(default)]
    pub error: Option<String>,
    #[serde(default)]
    pub required_skills: Option<Vec<String>>,
    #[serde(default)]
    pub seniority_level: Option<SeniorityLevel>,
    #[serde(default)]
    pub requirements: Option<JobRequirements>,
    #[serde(default)]
    pub match_score: Option<Score>,
    #[serde(default)]
    pub match_version: Option<String>,
}

/// Notes a step of the reading: PENDING, IN_PROGRESS, then SUCCESS with a time or ERROR with a message; a new try
/// begins at IN_PROGRESS.
///
/// # Errors
/// `row.not_found`, `rule.parsing_order`.
pub fn record_reading(store: &Store, input: RecordReading) -> Result<Job> {
    store.transact(Operation::background("operation.reading"), |tx| {
        let before = record::row_to_change::<Job>(tx, store.owner(), input.id)?;
        let change = reading_change(tx, before.get("parsing_status"), input.status, input.error)?;
        let mut change = change;
        let seniority = input.seniority_level;
        let values = [
            ("required_skills", input.required_skills.map(|value| json!(value))),
            ("seniority_level", seniority.map(|value| json!(value))),
            ("requirements", input.requirements.map(|value| json!(value))),
            ("match_score", input.match_score.map(|value| json!(value))),
            ("match_version", input.match_version.map(|value| json!(value))),
        ];
        change.extend(
            values
                .into_iter()
                .filter_map(|(name, value)| Some((name.to_owned(), value?))),
        );
        if let Some(level) = seniority {
            change.insert(
                "recommended_template_id".into(),
                json!(interview_templates::recommended(tx, store.owner(), level)?),
            );
        }
        record::update(tx, store.owner(), &before, change)
    })
}

/// The seniority that years of experience stand for; the lower bound belongs to the level (seed 004: 0, 2, 5, 8, 12).
pub fn seniority_of(years: f64) -> Option<SeniorityLevel> {
    match years.floor() {
        years if !(0.0..=100.0).contains(&years) => None,
        years if years < 2.0 => Some(SeniorityLevel::Entry),
        years if years < 5.0 => Some(SeniorityLevel::Mid),
        years if years < 8.0 => Some(SeniorityLevel::Senior),
        years if years < 12.0 => Some(SeniorityLevel::Lead),
        _ => Some(SeniorityLevel::Executive),
    }
}

/// A job that is still open to the person, with what was sent for it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ActiveJob {
    pub job: Job,
    pub applications: Vec<Application>,
}

/// Jobs that are INTERESTED or APPLIED, newest first, with their applications (seed 001); at most 200.
///
/// # Errors
/// When the store cannot be read.
pub fn active(store: &Store, _: Nothing) -> Result<Vec<ActiveJob>> {
    let layout = store.vault.layout();
    store.read(|connection| {
        let mut ids = connection.prepare_cached(
            "SELECT id FROM jobs WHERE user_id = ?1 AND status IN ('INTERESTED', 'APPLIED') ORDER BY created_at DESC, id DESC LIMIT 200",
        )?;
        let ids = ids.query_map([store.owner()], |row| row.get(0))?.collect::<rusqlite::Result<Vec<Id<Job>>>>()?;
        ids.into_iter()
            .map(|id| {
                Ok(ActiveJob {
                    job: record::get(connection, &layout, store.owner(), id)?,
                    applications: record::of_parent(connection, &layout, store.owner(), "job_id", &id.to_string())?,
                })
            })
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_ignores_case_accents_and_signs() {
        assert_eq!(
            fingerprint("Café GmbH", "Data-Analyst (m/w/d)", "Köln"),
            fingerprint("CAFE gmbh", "data analyst M W D", "koln")
        );
    }
}
