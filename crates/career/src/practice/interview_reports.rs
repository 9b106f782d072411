//! What a practice interview showed; at most one each (seed 004 ExportableReport).

use foothold_vault::Tx;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::mock_interviews::MockInterview;
use crate::account::users::User;
use crate::error::Result;
use crate::record::{Owner, Record, Table, Verb};
use crate::resumes::files::File;
use crate::values::{Id, Instant, Score};

/// What a practice interview showed; at most one each (seed 004 ExportableReport).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InterviewReport {
    pub id: Id<InterviewReport>,
    pub user_id: Id<User>,
    pub mock_interview_id: Id<MockInterview>,
    pub professionalism_score: Option<Score>,
    pub subject_knowledge_score: Option<Score>,
    pub clarity_score: Option<Score>,
    /// Rounded mean of the other three unless a formula version says otherwise.
    pub overall_score: Option<Score>,
    pub score_version: Option<String>,
    pub feedback_text: Option<String>,
    pub question_responses: Vec<QuestionResponse>,
    pub total_questions_asked: i64,
    pub total_responses_given: i64,
    pub interview_duration_minutes: Option<i64>,
    pub is_pdf_generated: bool,
    pub pdf_file_id: Option<Id<File>>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for InterviewReport {
    const TABLE: Table = Table {
        name: "interview_reports",
        thing: "interview_report",
        title: "feedback_text",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change],
        program_sets: &["overall_score"],
        set_once: &["mock_interview_id"],
        natural_key: Some(&["mock_interview_id"]),
        ..Table::DEFAULTS
    };

    fn prepare(_tx: &Tx<'_>, _owner: Id<User>, row: &mut Map<String, Value>) -> Result<()> {
        let score = |column: &str| row.get(column).and_then(Value::as_i64);
        let overall = overall([
            score("professionalism_score"),
            score("subject_knowledge_score"),
            score("clarity_score"),
        ]);
        row.insert("overall_score".into(), json!(overall));
        Ok(())
    }

    fn changed(&self, _before: &Self, tx: &Tx<'_>) -> Result<()> {
        let scores = [
            self.professionalism_score,
            self.subject_knowledge_score,
            self.clarity_score,
        ];
        let overall = overall(scores.map(|score| score.map(|score| i64::from(score.value()))));
        tx.prepare_cached("UPDATE interview_reports SET overall_score = ?2 WHERE id = ?1 AND overall_score IS NOT ?2")?
            .execute((self.id, overall))?;
        Ok(())
    }
}

/// One answer in a report; `score` is 0–10 (seed 004 ExportableReport.question_responses).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuestionResponse {
    pub question: String,
    pub answer: String,
    #[serde(default)]
    pub score: Option<f64>,
    #[serde(default)]
    pub feedback: Option<String>,
}

/// The rounded mean of the three scores; not scored while one of them is not.
fn overall(scores: [Option<i64>; 3]) -> Option<i64> {
    let sum: i64 = scores.into_iter().collect::<Option<Vec<_>>>()?.iter().sum();
    Some((sum * 2 + 3) / 6)
}
