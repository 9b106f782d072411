//! What all saved jobs ask for, against what the person has (seed 000 skill_analysis).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// What all saved jobs ask for, against what the person has (seed 000 skill_analysis).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SkillAnalysis {
    pub id: Id<SkillAnalysis>,
    pub user_id: Id<User>,
    pub total_experiences_analyzed: i64,
    pub total_jobs_analyzed: i64,
    pub total_skills_found: i64,
    pub new_skills_created: i64,
    pub total_skill_gaps: i64,
    pub average_job_match_score: Option<f64>,
    pub highest_job_match_score: Option<f64>,
    pub lowest_job_match_score: Option<f64>,
    pub skill_gaps: Value,
    pub job_matches: Value,
    pub skills_extracted: Value,
    pub analyzer_version: Option<String>,
    pub analysis_parameters: Value,
    pub user_notes: Option<String>,
    pub status: AnalysisStatus,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for SkillAnalysis {
    const TABLE: Table = Table {
        name: "skill_analyses",
        thing: "skill_analysis",
        title: "status",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change],
        set_once: &[
            "total_experiences_analyzed",
            "total_jobs_analyzed",
            "total_skills_found",
            "new_skills_created",
            "total_skill_gaps",
            "average_job_match_score",
            "highest_job_match_score",
            "lowest_job_match_score",
            "skill_gaps",
            "job_matches",
            "skills_extracted",
            "analyzer_version",
            "analysis_parameters",
        ],
        ..Table::DEFAULTS
    };
}

/// The values of `skill_analyses`'s analysis status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AnalysisStatus {
    Pending,
    InProgress,
    Completed,
    Failed,
}
