//! Jobs, what was sent for them, and what came of it.

pub mod applications;
pub mod board;
pub mod calendar_file;
pub mod capture;
pub mod contacts;
pub mod interviews;
pub mod job_contacts;
pub mod job_documents;
pub mod job_experiences;
pub mod job_recommendation_feedback;
pub mod job_skills;
pub mod jobs;
pub mod many;
pub mod matching;
pub mod posting_versions;
pub mod reminders;
pub mod saved_views;
pub mod sent_packages;
pub mod stages;
pub mod status_changes;
pub mod user_job_preferences;

use foothold_vault::SchemaCheck;

use crate::command::Commands;

/// Rules across the rows of a job that the schema cannot hold.
pub const CHECKS: &[SchemaCheck] = &[SchemaCheck {
    code: "job_unsettled",
    find: status_changes::unsettled,
    repair: status_changes::settle_all,
}];

/// Adds the commands of this area.
pub fn commands(list: &mut Commands) {
    list.record::<stages::Stage>();
    list.record::<jobs::Job>();
    list.record::<status_changes::StatusChange>();
    list.record::<posting_versions::PostingVersion>();
    list.record::<job_skills::JobSkill>();
    list.record::<applications::Application>();
    list.record::<sent_packages::SentPackage>();
    list.record::<interviews::Interview>();
    list.record::<job_documents::JobDocument>();
    list.record::<job_experiences::JobExperience>();
    list.record::<contacts::Contact>();
    list.record::<job_contacts::JobContact>();
    list.record::<reminders::Reminder>();
    list.record::<saved_views::SavedView>();
    list.record::<user_job_preferences::UserJobPreferences>();
    list.record::<job_recommendation_feedback::JobRecommendationFeedback>();
    list.call(
        "jobs.board",
        "The stages in their order, each with its first jobs.",
        board::board,
    );
    list.call(
        "jobs.move",
        "Moves a job to a stage or place; writes history, and freezes what was sent.",
        status_changes::move_job,
    );
    list.call(
        "jobs.move_many",
        "Moves several jobs to a stage, as one operation.",
        many::move_many,
    );
    list.call(
        "jobs.change_many",
        "Gives several jobs the same values, as one operation.",
        many::change_many,
    );
    list.call(
        "status_changes.remove",
        "Takes a wrong line out of a job's history; its stage follows.",
        status_changes::remove,
    );
    list.call(
        "status_changes.correct",
        "Back-dates a line of a job's history, or changes its note.",
        status_changes::correct,
    );
    list.call("postings.read", "Reads a pasted posting; keeps nothing.", capture::read);
    list.upload(
        "postings.read_file",
        "Reads a posting from a file; keeps nothing.",
        capture::read_file,
    );
    list.call(
        "jobs.similar",
        "Jobs that are kept already and may be the same.",
        capture::similar,
    );
    list.call(
        "jobs.capture",
        "Keeps a job with its posting and skills, and compares it with the profile.",
        capture::capture,
    );
    list.call(
        "jobs.match",
        "How a job matches the profile, with the words of both sides.",
        matching::match_job,
    );
    list.job(
        "jobs.match_all",
        "Compares every job with the profile.",
        crate::command::Hosts::All,
        matching::match_all,
    );
    list.call(
        "reminders.fire_due",
        "Notes that due reminders were shown, and gives them.",
        reminders::fire_due,
    );
    list.call(
        "jobs.active",
        "Jobs that are still open, newest first, with their applications.",
        jobs::active,
    );
    list.call(
        "jobs.record_reading",
        "Notes how the reading of a posting went, and what was found.",
        jobs::record_reading,
    );
    list.download(
        "interviews.calendar_file",
        "A round as a calendar file (RFC 5545).",
        calendar_file::calendar_file,
    );
    list.call(
        "interviews.upcoming",
        "Interviews to come, the next one first, with their jobs.",
        interviews::upcoming,
    );
}
