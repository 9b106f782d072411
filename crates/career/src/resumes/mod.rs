//! Files, and the résumés read from them or built over the profile.

pub mod files;
pub mod reading;
pub mod resume_versions;
pub mod resumes;

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
}
