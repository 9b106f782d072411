//! Conversations, what came of them, goals and analyses.

pub mod analyzing;
pub mod artifact_versions;
pub mod artifacts;
pub mod assessments;
pub mod career_goals;
pub mod conversations;
pub mod message_votes;
pub mod messages;
pub mod skill_analyses;
pub mod suggestions;

use crate::command::Commands;

/// Adds the commands of this area.
pub fn commands(list: &mut Commands) {
    list.record::<conversations::Conversation>();
    list.record::<messages::Message>();
    list.record::<message_votes::MessageVote>();
    list.record::<artifacts::Artifact>();
    list.record::<artifact_versions::ArtifactVersion>();
    list.record::<suggestions::Suggestion>();
    list.record::<career_goals::CareerGoal>();
    list.record::<assessments::Assessment>();
    list.record::<skill_analyses::SkillAnalysis>();
    list.job(
        "skill_analyses.run",
        "Compares the profile with all open jobs, and keeps what was found.",
        crate::command::Hosts::All,
        analyzing::run,
    );
}
