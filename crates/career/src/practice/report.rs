//! The report of a practice session as a document.

use foothold_typeset::Template;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};

use super::coach::Part;
use super::mock_interviews::MockInterview;
use super::session::{self, TurnView};
use crate::catalogue::{Language, message};
use crate::command::Download;
use crate::error::{Error, Result};
use crate::record::Get;
use crate::store::Store;
use crate::values::Id;

/// Which session, and in which language.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportPdf {
    pub id: Id<MockInterview>,
    #[serde(default)]
    pub language: Language,
}

/// The report as PDF.
///
/// # Errors
/// `row.not_found`, `practice.not_ended`.
pub fn pdf(store: &Store, input: ReportPdf) -> Result<Download> {
    let view = session::view(store, Get { id: input.id })?;
    let Some(report) = &view.report else {
        return Err(Error::new(
            "practice.not_ended",
            "The session has no report yet. End it first.",
            json!({}),
        ));
    };
    let say = |key: &str, params: Value| message(input.language, key, &params);
    let plain = |key: &str| say(key, json!({}));
    let not_scored = plain("score.none");
    let score = |key: &str, value: Option<crate::values::Score>| json!({ "name": plain(key), "value": value.map(|score| score.value()), "words": not_scored });
    let answers: Vec<Value> = view.turns.iter().map(|turn| answer(turn, input.language)).collect();
    let day = json!(report.created_at)
        .as_str()
        .unwrap_or_default()
        .chars()
        .take(10)
        .collect::<String>();
    let values = json!({
        "language": input.language,
        "title": view.interview.title,
        "subtitle": say("report.subtitle", json!({ "day": day, "asked": report.total_questions_asked, "answered": report.total_responses_given })),
        "words": {
            "scores": plain("report.scores"),
            "answers": plain("report.answers"),
            "points": plain("report.points"),
            "advice": plain("report.advice"),
            "formula": say("report.formula", json!({ "version": report.score_version.clone().unwrap_or_default() })),
        },
        "scores": [
            score("column.overall_score", report.overall_score),
            score("column.professionalism_score", report.professionalism_score),
            score("column.subject_knowledge_score", report.subject_knowledge_score),
            score("column.clarity_score", report.clarity_score),
        ],
        "answers": answers,
    });
    let bytes = foothold_typeset::pdf(Template::Report, &values).map_err(|error| {
        Error::new(
            "internal.typeset",
            format!("The report could not be set: {error}."),
            json!({ "what": error.to_string() }),
        )
    })?;
    let name: String = view
        .interview
        .title
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || " -,.".contains(c) {
                c
            } else {
                '-'
            }
        })
        .collect();
    Ok(Download {
        name: format!("{} {day}.pdf", name.trim()),
        media_type: "application/pdf".into(),
        bytes,
    })
}

fn answer(view: &TurnView, language: Language) -> Value {
    let plain = |key: &str| message(language, key, &json!({}));
    let turn = &view.turn;
    let minutes = |seconds: i64| format!("{}:{:02}", seconds / 60, seconds % 60);
    let times = [turn.seconds_taken, turn.time_limit_seconds].map(|seconds| seconds.map(minutes));
    let about = [
        view.topic.clone(),
        times[0]
            .clone()
            .zip(times[1].clone())
            .map(|(taken, allowed)| format!("{taken} / {allowed}")),
    ];
    let scored = view.score.as_ref();
    let part = |part: &Part| {
        let name = json!(part.name);
        json!({ "name": plain(&format!("report.part.{}", name.as_str().unwrap_or_default())), "value": part.value, "most": part.most })
    };
    json!({
        "question": turn.question,
        "about": about.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        "answer": turn.answer.clone().unwrap_or_else(|| plain(if turn.is_skipped { "report.skipped" } else { "report.unanswered" })),
        "score": turn.score.map(|score| format!("{score} / 10")).unwrap_or_default(),
        "parts": scored.map(|scored| scored.parts.iter().map(part).collect::<Vec<_>>()).unwrap_or_default(),
        "points": scored.map(|scored| json!(scored.points)).unwrap_or_else(|| json!([])),
        "advice": scored.map(|scored| scored.parts.iter().flat_map(|part| &part.advice).map(|advice| message(language, &advice.key, &json!(advice.params))).collect::<Vec<_>>()).unwrap_or_default(),
    })
}
