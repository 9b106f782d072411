//! One record of what a person has done. Résumés, letters and answers point back to it.

pub mod archived_cards;
pub mod certifications;
pub mod educations;
pub mod employments;
pub mod evidence;
pub mod experience_skills;
pub mod experiences;
pub mod journal_entries;
pub mod profile_items;
pub mod provenance;
pub mod review;
mod same;
pub mod skill_overview;
pub mod skills;

use crate::command::Commands;

/// Adds the commands of this area.
pub fn commands(list: &mut Commands) {
    list.record::<employments::Employment>();
    list.record::<educations::Education>();
    list.record::<certifications::Certification>();
    list.record::<skills::Skill>();
    list.record::<experiences::Experience>();
    list.record::<experience_skills::ExperienceSkill>();
    list.record::<profile_items::ProfileItem>();
    list.record::<journal_entries::JournalEntry>();
    list.record::<evidence::Evidence>();
    list.record::<provenance::Provenance>();
    list.record::<archived_cards::ArchivedCard>();
    list.call(
        "profile.review",
        "Compares a kept résumé with the profile.",
        review::review,
    );
    list.call(
        "profile.accept",
        "Writes what the person accepted of a résumé, with where it came from.",
        review::accept,
    );
    list.call(
        "skills.overview",
        "Every skill with what shows it, and those that stand there twice.",
        skill_overview::overview,
    );
    list.call(
        "skills.merge",
        "Makes several skills one, as one operation.",
        skill_overview::merge,
    );
}
