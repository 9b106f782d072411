//! Question banks, practice interviews and their reports.

pub mod daily_interviews;
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
}
