//! Question banks, practice interviews and their reports.

pub mod coach;
pub mod daily_interviews;
mod fields;
pub mod interview_invitations;
pub mod interview_progress;
pub mod interview_reports;
pub mod interview_template_banks;
pub mod interview_template_tags;
pub mod interview_templates;
pub mod mock_interview_turns;
pub mod mock_interviews;
pub mod question_banks;
pub mod question_reviews;
pub mod question_tags;
pub mod questions;
pub mod report;
pub mod session;
pub mod shipped;
pub mod tags;

use crate::command::Commands;

/// Adds the commands of this area.
pub fn commands(list: &mut Commands) {
    list.record::<interview_templates::InterviewTemplate>();
    list.record::<tags::Tag>();
    list.record::<question_banks::QuestionBank>();
    list.record::<questions::Question>();
    list.record::<interview_template_tags::InterviewTemplateTag>();
    list.record::<interview_template_banks::InterviewTemplateBank>();
    list.record::<question_tags::QuestionTag>();
    list.record::<mock_interviews::MockInterview>();
    list.record::<mock_interview_turns::MockInterviewTurn>();
    list.record::<interview_reports::InterviewReport>();
    list.record::<daily_interviews::DailyInterview>();
    list.record::<interview_progress::InterviewProgress>();
    list.record::<question_reviews::QuestionReview>();
    list.record::<interview_invitations::InterviewInvitation>();
    list.download("practice.report_pdf", "The report of a session as PDF.", report::pdf);
    list.call(
        "practice.prepare",
        "Puts the shipped question banks into the vault.",
        session::prepare,
    );
    list.call(
        "practice.start",
        "Chooses questions and begins a session.",
        session::start,
    );
    list.call(
        "practice.view",
        "A session with its questions, answers, scores and report.",
        session::view,
    );
    list.call("practice.answer", "Keeps and scores an answer.", session::answer);
    list.call(
        "practice.draft",
        "Keeps an answer that is still being written.",
        session::draft,
    );
    list.call("practice.skip", "Goes on without an answer.", session::skip);
    list.call(
        "practice.pause",
        "Pauses a session, or goes on with it.",
        session::pause,
    );
    list.call(
        "practice.finish",
        "Ends a session and makes its report; an unsent draft counts.",
        session::finish,
    );
}
