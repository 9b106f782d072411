//! A practice interview as it runs: questions are chosen, answered, skipped; the end makes the report. Every step is
//! kept at once, so that a crash loses nothing.

use foothold_vault::{Operation, Tx, instant};
use rusqlite::params;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::coach::{self, AnswerScore, Asked};
use super::fields::Work;
use super::interview_reports::{InterviewReport, QuestionResponse};
use super::mock_interview_turns::MockInterviewTurn;
use super::mock_interviews::{MockInterview, MockInterviewStatus, MockInterviewType};
use super::question_banks::QuestionBank;
use super::questions::{Point, Question, QuestionType};
use super::shipped;
use crate::account::users::User;
use crate::command::Nothing;
use crate::error::{Error, Result};
use crate::record::{self, Get};
use crate::resumes::resumes::Resume;
use crate::store::Store;
use crate::tracker::jobs::Job;
use crate::values::Id;

/// What a session is to be.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StartPractice {
    pub r#type: MockInterviewType,
    /// 1 to 10.
    pub difficulty: i64,
    /// 1 to 20.
    pub question_count: u32,
    #[serde(default)]
    pub job_id: Option<Id<Job>>,
    #[serde(default)]
    pub resume_id: Option<Id<Resume>>,
    /// Only from these banks; from all unless told.
    #[serde(default)]
    pub question_bank_ids: Vec<Id<QuestionBank>>,
    /// Without banks named: only from those in this language, such as `de`, and those that have none. From all unless told.
    #[serde(default)]
    pub language: Option<String>,
    #[serde(default)]
    pub minutes_limit: Option<i64>,
    /// Title of the session; named after the job unless told.
    #[serde(default)]
    pub title: Option<String>,
}

/// A session with everything that its page shows.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PracticeView {
    pub interview: MockInterview,
    pub turns: Vec<TurnView>,
    pub report: Option<InterviewReport>,
    /// Earlier finished sessions of the same type, newest first: when, and the overall score.
    pub earlier: Vec<EarlierSession>,
}

#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct TurnView {
    pub turn: MockInterviewTurn,
    pub topic: Option<String>,
    pub points: Vec<Point>,
    /// How the answer was scored; none until it was given.
    pub score: Option<AnswerScore>,
}

#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct EarlierSession {
    pub id: Id<MockInterview>,
    pub title: String,
    pub completed_at: Option<String>,
    pub overall_score: Option<i64>,
}

/// Puts the shipped question banks into the vault.
///
/// # Errors
/// When the vault cannot be written.
pub fn prepare(store: &Store, _: Nothing) -> Result<Nothing> {
    shipped::keep(store)?;
    Ok(Nothing {})
}

/// Chooses questions and begins.
///
/// # Errors
/// `practice.no_questions`, `field.range`, `reference.missing`.
pub fn start(store: &Store, input: StartPractice) -> Result<PracticeView> {
    shipped::keep(store)?;
    if !(1..=10).contains(&input.difficulty) {
        return Err(Error::field(
            "field.range",
            "difficulty",
            "The difficulty is from 1 to 10.",
        ));
    }
    if !(1..=20).contains(&input.question_count) {
        return Err(Error::field(
            "field.range",
            "question_count",
            "A session has 1 to 20 questions.",
        ));
    }
    let layout = store.vault.layout();
    let job: Option<Job> = input
        .job_id
        .map(|id| store.read(|connection| record::get(connection, &layout, store.owner(), id)))
        .transpose()?;
    let title = input
        .title
        .clone()
        .or_else(|| job.as_ref().map(|job| format!("{}, {}", job.title, job.company)));
    let title = shortened(&title.unwrap_or_else(|| "Practice".into()), 50);
    // No step of the history: answers change what it would take back, and it would bar the way to all before it.
    let operation = Operation::background("operation.practice");
    let id = store.transact(operation, |tx| {
        let questions = choose(tx, store.owner(), &input, job.as_ref())?;
        if questions.is_empty() {
            return Err(Error::new("practice.no_questions", "No question fits this choice. Choose another type or more banks.", json!({})));
        }
        let row = json!({
            "title": title,
            "type": input.r#type,
            "difficulty": input.difficulty,
            "resume_id": input.resume_id,
            "job_id": input.job_id,
            "status": MockInterviewStatus::Running,
            "started_at": instant(tx.now()),
            "minutes_limit": input.minutes_limit,
            "key_questions": questions.iter().map(|question| json!({ "question": question.text, "time_limit": question.time_limit_seconds })).collect::<Vec<_>>(),
        });
        let interview: MockInterview = record::insert(tx, store.owner(), object(row))?;
        for (index, question) in questions.iter().enumerate() {
            let row = json!({
                "mock_interview_id": interview.id,
                "question_id": question.id,
                "position_number": index,
                "question": question.text,
                "time_limit_seconds": question.time_limit_seconds,
            });
            record::insert::<MockInterviewTurn>(tx, store.owner(), object(row))?;
        }
        Ok(interview.id)
    })?;
    view(store, Get { id })
}

/// A title in so many characters at most, cut between words.
fn shortened(title: &str, most: usize) -> String {
    if title.chars().count() <= most {
        return title.to_owned();
    }
    let head: String = title.chars().take(most - 1).collect();
    let whole = head.rsplit_once(' ').map_or(head.as_str(), |(whole, _)| whole);
    format!("{}…", whole.trim_end_matches([',', ' ', '–', '-']))
}

/// The questions of a session: of the wanted type, near the wanted difficulty, those that name the job's skills first,
/// those asked longest ago before others, and topics spread. Questions about skills of another field of work than the
/// job's are not asked; where that leaves too few, questions that are put to everybody fill the session.
fn choose(tx: &Tx<'_>, owner: Id<User>, input: &StartPractice, job: Option<&Job>) -> Result<Vec<Question>> {
    let mut asked: std::collections::HashMap<String, String> = std::collections::HashMap::new();
    let mut statement = tx.prepare_cached("SELECT question_id, max(created_at) FROM mock_interview_turns WHERE user_id = ?1 AND question_id IS NOT NULL GROUP BY question_id")?;
    let mut rows = statement.query([owner])?;
    while let Some(row) = rows.next()? {
        asked.insert(row.get(0)?, row.get(1)?);
    }
    let wanted = match input.r#type {
        MockInterviewType::General => QuestionType::General,
        MockInterviewType::Skills => QuestionType::Skills,
        MockInterviewType::Personality => QuestionType::Personality,
        MockInterviewType::Final => QuestionType::Final,
    };
    let skills: Vec<String> = job
        .map(|job| job.required_skills.iter().map(|skill| skill.to_lowercase()).collect())
        .unwrap_or_default();
    let job_words = job
        .map(|job| format!("{} {}", job.title, job.description.as_deref().unwrap_or_default()).to_lowercase())
        .unwrap_or_default();
    let slugs = shipped::slugs()?;
    let work = job.map(|job| Work::of(&job.title));
    let is_of_the_work = |question: &Question| {
        let slug = slugs.get(&question.question_bank_id.to_string());
        // A bank of the person's own is asked as it is chosen.
        work.as_ref()
            .is_none_or(|work| slug.is_none_or(|slug| work.has(slug, question.topic.as_deref())))
    };
    let foreign: Vec<Id<QuestionBank>> = match &input.language {
        Some(language) if input.question_bank_ids.is_empty() => record::all::<QuestionBank>(tx, tx.layout(), owner)?
            .into_iter()
            .filter(|bank| bank.language.as_ref().is_some_and(|of| of != language))
            .map(|bank| bank.id)
            .collect(),
        _ => Vec::new(),
    };
    let mut candidates: Vec<(Key, Question)> = record::all::<Question>(tx, tx.layout(), owner)?
        .into_iter()
        .filter(|question| question.r#type == wanted || wanted == QuestionType::Skills && is_general(question))
        .filter(|question| question.r#type != QuestionType::Skills || is_of_the_work(question))
        .filter(|question| {
            let (bank, wanted) = (question.question_bank_id, &input.question_bank_ids);
            !foreign.contains(&bank) && (wanted.is_empty() || wanted.contains(&bank))
        })
        .map(|question| {
            let text = format!("{} {}", question.text, question.topic.as_deref().unwrap_or_default()).to_lowercase();
            let named = skills.iter().filter(|skill| text.contains(skill.as_str())).count();
            let topic_fits = question
                .topic
                .as_deref()
                .is_some_and(|topic| job_words.contains(&topic.to_lowercase()));
            let key = Key {
                is_other: question.r#type != wanted,
                last_asked: asked.get(&question.id.to_string()).cloned().unwrap_or_default(),
                distance: (question.difficulty - input.difficulty).abs(),
                fit: named * 2 + usize::from(topic_fits),
                shuffle: mixed(&question.id.to_string(), &instant(tx.now())),
            };
            (key, question)
        })
        .collect();
    candidates.sort_by(|(a, _), (b, _)| a.order().cmp(&b.order()));
    let mut chosen: Vec<Question> = Vec::new();
    let mut topics: std::collections::HashMap<Option<String>, usize> = std::collections::HashMap::new();
    // All of the wanted type before others, however many of one topic.
    let of_type = candidates.iter().filter(|(key, _)| !key.is_other).count();
    let rounds = [
        (false, 1),
        (false, 2),
        (false, usize::MAX),
        (true, 1),
        (true, usize::MAX),
    ];
    for (is_other, most_of_a_topic) in rounds {
        let group = if is_other {
            &candidates[of_type..]
        } else {
            &candidates[..of_type]
        };
        for (_, question) in group {
            if chosen.len() >= input.question_count as usize {
                break;
            }
            let of_topic = topics.entry(question.topic.clone()).or_default();
            if *of_topic < most_of_a_topic && !chosen.iter().any(|other| other.id == question.id) {
                *of_topic += 1;
                chosen.push(question.clone());
            }
        }
    }
    // From the easier to the harder, as interviews go.
    chosen.sort_by_key(|question| question.difficulty);
    Ok(chosen)
}

/// Put to everybody, whatever the work.
fn is_general(question: &Question) -> bool {
    matches!(question.r#type, QuestionType::Personality) && question.seniority_level.is_none()
}

struct Key {
    /// Of another type than is wanted: only where these are too few.
    is_other: bool,
    last_asked: String,
    distance: i64,
    fit: usize,
    shuffle: u64,
}

impl Key {
    /// New questions first, then a good fit, then near the difficulty; equal ones by chance.
    fn order(&self) -> (bool, bool, std::cmp::Reverse<usize>, i64, &str, u64) {
        (
            self.is_other,
            !self.last_asked.is_empty(),
            std::cmp::Reverse(self.fit),
            self.distance / 2,
            &self.last_asked,
            self.shuffle,
        )
    }
}

/// A number that looks random, from a text and a seed (FNV-1a).
fn mixed(text: &str, seed: &str) -> u64 {
    text.bytes()
        .chain(seed.bytes())
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
}

/// What is answered to a question.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerTurn {
    pub id: Id<MockInterviewTurn>,
    pub answer: String,
    /// Seconds from the question to the answer, without pauses.
    pub seconds_taken: i64,
}

/// Keeps and scores an answer.
///
/// # Errors
/// `row.not_found`, `practice.ended`.
pub fn answer(store: &Store, input: AnswerTurn) -> Result<TurnView> {
    let operation = Operation::background("operation.practice");
    store.transact(operation, |tx| {
        let turn = running_turn(tx, store.owner(), input.id)?;
        write_answer(tx, store.owner(), &turn, &input.answer, Some(input.seconds_taken))
    })
}

/// Keeps an answer that is still being written.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DraftTurn {
    pub id: Id<MockInterviewTurn>,
    pub draft: String,
    pub seconds_taken: i64,
}

/// # Errors
/// `row.not_found`, `practice.ended`.
pub fn draft(store: &Store, input: DraftTurn) -> Result<Nothing> {
    store.transact(Operation::background("operation.practice"), |tx| {
        running_turn(tx, store.owner(), input.id)?;
        let before = record::row_to_change::<MockInterviewTurn>(tx, store.owner(), input.id)?;
        let change = json!({ "draft": input.draft, "seconds_taken": input.seconds_taken.max(0) });
        record::update::<MockInterviewTurn>(tx, store.owner(), &before, object(change))?;
        Ok(Nothing {})
    })
}

/// Goes on without an answer.
///
/// # Errors
/// `row.not_found`, `practice.ended`.
pub fn skip(store: &Store, input: Get<MockInterviewTurn>) -> Result<TurnView> {
    store.transact(Operation::background("operation.practice"), |tx| {
        let turn = running_turn(tx, store.owner(), input.id)?;
        let before = record::row_to_change::<MockInterviewTurn>(tx, store.owner(), turn.id)?;
        let change = json!({ "is_skipped": true, "draft": null });
        let turn = record::update::<MockInterviewTurn>(tx, store.owner(), &before, object(change))?;
        turn_view(tx, store.owner(), turn)
    })
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PausePractice {
    pub id: Id<MockInterview>,
    /// Goes on where it stands paused.
    pub goes_on: bool,
}

/// Pauses a session, or goes on with it.
///
/// # Errors
/// `row.not_found`, `practice.ended`.
pub fn pause(store: &Store, input: PausePractice) -> Result<PracticeView> {
    store.transact(Operation::background("operation.practice"), |tx| {
        let before = record::row_to_change::<MockInterview>(tx, store.owner(), input.id)?;
        refuse_ended(before.get("status"))?;
        let status = if input.goes_on {
            MockInterviewStatus::Running
        } else {
            MockInterviewStatus::Paused
        };
        record::update::<MockInterview>(tx, store.owner(), &before, object(json!({ "status": status })))
    })?;
    view(store, Get { id: input.id })
}

/// Ends a session: a draft that was not sent counts as the answer, and the report is made.
///
/// # Errors
/// `row.not_found`.
pub fn finish(store: &Store, input: Get<MockInterview>) -> Result<PracticeView> {
    let layout = store.vault.layout();
    let interview: MockInterview =
        store.read(|connection| record::get(connection, &layout, store.owner(), input.id))?;
    if !interview.is_completed {
        store.transact(Operation::background("operation.practice"), |tx| {
            end(tx, store.owner(), input.id)
        })?;
    }
    view(store, input)
}

fn end(tx: &Tx<'_>, owner: Id<User>, id: Id<MockInterview>) -> Result<()> {
    let turns: Vec<MockInterviewTurn> =
        record::of_parent(tx, tx.layout(), owner, "mock_interview_id", &id.to_string())?;
    let mut views = Vec::new();
    for turn in turns {
        let unsent = turn
            .draft
            .clone()
            .filter(|draft| turn.answer.is_none() && !turn.is_skipped && !draft.trim().is_empty());
        views.push(match unsent {
            Some(draft) => write_answer(tx, owner, &turn, &draft, None)?,
            None => turn_view(tx, owner, turn)?,
        });
    }
    views.sort_by_key(|view| view.turn.position_number);
    let before = record::row_to_change::<MockInterview>(tx, owner, id)?;
    let all_answered = views
        .iter()
        .all(|view| view.turn.answer.is_some() || view.turn.is_skipped);
    let messages: Vec<Value> = views
        .iter()
        .flat_map(|view| {
            let question = json!({ "role": "ASSISTANT", "content": view.turn.question });
            let answer = view
                .turn
                .answer
                .as_ref()
                .map(|answer| json!({ "role": "USER", "content": answer }));
            [Some(question), answer].into_iter().flatten()
        })
        .collect();
    let status = if all_answered {
        MockInterviewStatus::Completed
    } else {
        MockInterviewStatus::EndedEarly
    };
    let change =
        json!({ "status": status, "is_completed": true, "completed_at": instant(tx.now()), "messages": messages });
    record::update::<MockInterview>(tx, owner, &before, object(change))?;
    let scores: Vec<AnswerScore> = views.iter().filter_map(|view| view.score.clone()).collect();
    let [professionalism, knowledge, clarity] =
        coach::report_scores(&scores).map_or([None; 3], |scores| scores.map(Some));
    let seconds: i64 = views.iter().filter_map(|view| view.turn.seconds_taken).sum();
    let responses: Vec<QuestionResponse> = views
        .iter()
        .filter_map(|view| {
            let answer = view.turn.answer.clone()?;
            Some(QuestionResponse {
                question: view.turn.question.clone(),
                answer,
                score: view.turn.score.map(|score| score as f64),
                feedback: None,
            })
        })
        .collect();
    let report = json!({
        "mock_interview_id": id,
        "professionalism_score": professionalism,
        "subject_knowledge_score": knowledge,
        "clarity_score": clarity,
        "score_version": coach::VERSION,
        "question_responses": responses,
        "total_questions_asked": views.len(),
        "total_responses_given": views.iter().filter(|view| view.turn.answer.is_some()).count(),
        "interview_duration_minutes": (seconds + 59) / 60,
    });
    record::insert::<InterviewReport>(tx, owner, object(report))?;
    Ok(())
}

/// A session with its questions, answers, scores and report.
///
/// # Errors
/// `row.not_found`.
pub fn view(store: &Store, input: Get<MockInterview>) -> Result<PracticeView> {
    let layout = store.vault.layout();
    let owner = store.owner();
    store.read(|connection| {
        let interview: MockInterview = record::get(connection, &layout, owner, input.id)?;
        let mut turns = record::of_parent::<MockInterviewTurn>(
            connection,
            &layout,
            owner,
            "mock_interview_id",
            &input.id.to_string(),
        )?;
        turns.sort_by_key(|turn| turn.position_number);
        let turns = turns
            .into_iter()
            .map(|turn| {
                let question = turn
                    .question_id
                    .and_then(|id| record::get::<Question>(connection, &layout, owner, id).ok());
                view_of(turn, question)
            })
            .collect();
        let report = record::of_parent::<InterviewReport>(
            connection,
            &layout,
            owner,
            "mock_interview_id",
            &input.id.to_string(),
        )?
        .into_iter()
        .next();
        let mut statement = connection.prepare_cached(
            "SELECT mock_interviews.id, title, completed_at, overall_score FROM mock_interviews
             JOIN interview_reports ON interview_reports.mock_interview_id = mock_interviews.id
             WHERE mock_interviews.user_id = ?1 AND is_completed = 1 AND type = ?2 AND mock_interviews.id <> ?3
               AND completed_at < coalesce(?4, '9') ORDER BY completed_at DESC LIMIT 10",
        )?;
        let kind = json!(interview.r#type);
        let completed = json!(interview.completed_at);
        let earlier = statement
            .query_map(params![owner, kind.as_str(), interview.id, completed.as_str()], |row| {
                Ok(EarlierSession {
                    id: row.get(0)?,
                    title: row.get(1)?,
                    completed_at: row.get(2)?,
                    overall_score: row.get(3)?,
                })
            })?
            .collect::<rusqlite::Result<_>>()?;
        Ok(PracticeView {
            interview,
            turns,
            report,
            earlier,
        })
    })
}

fn write_answer(
    tx: &Tx<'_>,
    owner: Id<User>,
    turn: &MockInterviewTurn,
    answer: &str,
    seconds: Option<i64>,
) -> Result<TurnView> {
    let answer = answer.trim();
    if answer.is_empty() {
        return Err(Error::field(
            "field.required",
            "answer",
            "An answer must have words. Skip the question instead.",
        ));
    }
    let question = turn
        .question_id
        .map(|id| record::get::<Question>(tx, tx.layout(), owner, id))
        .transpose()
        .unwrap_or_default();
    let interview: MockInterview = record::get(tx, tx.layout(), owner, turn.mock_interview_id)?;
    let job = interview
        .job_id
        .and_then(|id| record::get::<Job>(tx, tx.layout(), owner, id).ok());
    let asked = Asked {
        r#type: question
            .as_ref()
            .map_or(QuestionType::General, |question| question.r#type),
        points: question.as_ref().map_or(&[], |question| &question.points),
        skills: job.as_ref().map_or(&[], |job| &job.required_skills),
        seconds_allowed: turn.time_limit_seconds.unwrap_or(180),
    };
    let scored = coach::score(answer, asked);
    let before = record::row_to_change::<MockInterviewTurn>(tx, owner, turn.id)?;
    let change = json!({
        "answer": answer,
        "draft": null,
        "is_skipped": false,
        "seconds_taken": seconds.or(turn.seconds_taken).map(|seconds| seconds.max(0)),
        "score": scored.score,
        "score_version": scored.score.map(|_| scored.version.clone()),
        "evidence": scored,
        "answered_at": instant(tx.now()),
    });
    let turn = record::update::<MockInterviewTurn>(tx, owner, &before, object(change))?;
    Ok(view_of(turn, question))
}

fn turn_view(tx: &Tx<'_>, owner: Id<User>, turn: MockInterviewTurn) -> Result<TurnView> {
    let question = turn
        .question_id
        .map(|id| record::get::<Question>(tx, tx.layout(), owner, id))
        .transpose()
        .unwrap_or_default();
    Ok(view_of(turn, question))
}

fn view_of(turn: MockInterviewTurn, question: Option<Question>) -> TurnView {
    let score = turn
        .evidence
        .clone()
        .and_then(|evidence| serde_json::from_value(evidence).ok());
    let (topic, points) = question.map_or((None, Vec::new()), |question| (question.topic, question.points));
    TurnView {
        turn,
        topic,
        points,
        score,
    }
}

fn running_turn(tx: &Tx<'_>, owner: Id<User>, id: Id<MockInterviewTurn>) -> Result<MockInterviewTurn> {
    let turn: MockInterviewTurn = record::get(tx, tx.layout(), owner, id)?;
    let interview: MockInterview = record::get(tx, tx.layout(), owner, turn.mock_interview_id)?;
    refuse_ended(Some(&json!(interview.status)))?;
    Ok(turn)
}

fn refuse_ended(status: Option<&Value>) -> Result<()> {
    let ended = [
        json!(MockInterviewStatus::Completed),
        json!(MockInterviewStatus::EndedEarly),
    ];
    if status.is_some_and(|status| ended.contains(status)) {
        return Err(Error::new(
            "practice.ended",
            "This session has ended. Its report stands; start another to practise on.",
            json!({}),
        ));
    }
    Ok(())
}

fn object(row: Value) -> Map<String, Value> {
    match row {
        Value::Object(row) => row,
        _ => Map::new(),
    }
}
