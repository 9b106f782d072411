//! Files, and the résumés read from them or built over the profile.

pub mod files;
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
    list.call(
        "resumes.record_reading",
        "Notes how the reading of a résumé went.",
        resumes::record_reading,
    );
}
