//! Files, and the résumés read from them or built over the profile.

pub mod accepting;
pub mod advice;
pub mod building;
pub(crate) mod document;
pub mod files;
pub(crate) mod posting_titles;
pub mod reading;
pub mod resume_versions;
pub mod resumes;
pub mod selection;
mod shown;
pub mod tailoring;
pub mod versions;

use crate::command::Commands;

/// Adds the commands of this area.
pub fn commands(list: &mut Commands) {
    list.record::<files::File>();
    list.record::<resumes::Resume>();
    list.record::<resume_versions::ResumeVersion>();
    list.upload("files.add", "Keeps a file; equal contents are kept once.", files::add);
    list.download("files.download", "The bytes of a file.", files::download);
    list.upload(
        "resumes.import",
        "Reads a résumé file and keeps it; a file that cannot be read is not kept.",
        reading::import,
    );
    list.call(
        "resumes.reading",
        "What a kept résumé says, where, and how sure.",
        reading::reading,
    );
    list.download(
        "resumes.page_picture",
        "A page of a kept PDF as a picture.",
        reading::page_picture,
    );
    list.call(
        "resumes.record_reading",
        "Notes how the reading of a résumé went.",
        resumes::record_reading,
    );
    list.call(
        "resumes.templates",
        "The looks that a built résumé can have.",
        building::templates,
    );
    list.call("resumes.build", "Begins a résumé over the profile.", building::build);
    list.call(
        "resumes.built",
        "A built résumé, its settings, and all that the profile offers it.",
        building::built,
    );
    list.call(
        "resumes.preview",
        "Sets a built résumé: its pages, and where each text stands.",
        building::preview,
    );
    list.download(
        "resumes.preview_page",
        "A page of a built résumé as a picture of its PDF.",
        building::preview_page,
    );
    list.download("resumes.export", "A built résumé as a file.", building::export);
    list.call(
        "resumes.check",
        "Writes a built résumé, reads it back, and says what a reader would miss.",
        building::check,
    );
    list.call(
        "resumes.fit",
        "Finds settings with which a résumé stands on so many pages; writes nothing.",
        building::fit,
    );
    list.call(
        "resumes.keep_version",
        "Keeps a built résumé as it is now.",
        versions::keep,
    );
    list.call(
        "resumes.restore_version",
        "Makes a résumé look and choose as a version did.",
        versions::restore,
    );
    list.call(
        "resumes.compare",
        "Compares two states of a résumé line by line.",
        versions::compare,
    );
    list.call(
        "resumes.tailor",
        "Proposes changes that fit a résumé to a job, each with its reason; writes nothing.",
        tailoring::tailor,
    );
    list.call(
        "resumes.accept_tailoring",
        "Makes the accepted changes, as one operation.",
        accepting::accept,
    );
    list.call(
        "resumes.advise",
        "What people who read many résumés would remark of a built one.",
        advice::advise,
    );
    list.call(
        "resumes.check_facts",
        "Numbers, names and dates of a résumé's own words that the profile does not hold.",
        tailoring::check_facts,
    );
    list.download(
        "profile.export_json_resume",
        "The whole profile as JSON Resume 1.0.0.",
        building::profile_as_json_resume,
    );
}
