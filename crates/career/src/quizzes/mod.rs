//! Questions with four options, to check a skill.

pub mod quiz_attempts;
pub mod quiz_questions;
pub mod quiz_skills;

use crate::command::Commands;

/// Adds the commands of this area.
pub fn commands(list: &mut Commands) {
    list.record::<quiz_skills::QuizSkill>();
    list.record::<quiz_questions::QuizQuestion>();
    list.record::<quiz_attempts::QuizAttempt>();
    list.call(
        "quiz_attempts.best",
        "The best result of each subject.",
        quiz_attempts::best,
    );
}
