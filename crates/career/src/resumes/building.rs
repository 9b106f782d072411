//! Résumés built over the profile: shown as they will be printed, proved, fitted to pages and written out.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use foothold_documents::writing::proof::{Proof, prove};
use foothold_documents::writing::{self, LayoutSettings, Sheet, WrittenFormat};
use foothold_typeset::{About, resume as typeset};
use foothold_vault::Layout;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::document::{self, Document, OutlineRow};
use super::files::File;
use super::resumes::{Resume, ResumeSource};
use super::selection::{LineKey, Selection};
use crate::account::users::User;
use crate::command::{Download, Nothing};
use crate::error::{Error, Result};
use crate::record::{self, Get};
use crate::store::Store;
use crate::values::Id;

/// The template of a résumé that names none.
pub(crate) const USUAL_TEMPLATE: &str = "modern";

/// How many set documents are kept for the pictures of their pages.
const KEPT: usize = 12;

/// A built résumé with everything that its screen needs.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct BuiltResume {
    pub resume: Resume,
    pub template: String,
    pub settings: LayoutSettings,
    pub selection: Selection,
    /// All rows and lines that the profile offers, shown or not.
    pub outline: Vec<OutlineRow>,
}

/// A built résumé, its settings and what it takes from the profile.
///
/// # Errors
/// `row.not_found`, `resume.not_built`, `resume.settings`.
pub fn built(store: &Store, input: Get<Resume>) -> Result<BuiltResume> {
    let made = Made::of(store, input.id)?;
    Ok(BuiltResume {
        template: made.template,
        settings: made.settings,
        selection: made.selection,
        outline: made.document.outline,
        resume: made.row,
    })
}

/// A résumé row with its document, ready to be composed.
pub(crate) struct Made {
    pub(crate) row: Resume,
    pub(crate) template: String,
    pub(crate) settings: LayoutSettings,
    pub(crate) selection: Selection,
    pub(crate) document: Document,
    photo: Option<Vec<u8>>,
}

/// A headline with more letters is a sentence rather than a title.
const LONGEST_FILE_TITLE: usize = 40;

impl Made {
    /// What an employer may read in the file's name: the headline; what the person calls the résumé only where there is none.
    pub(crate) fn public_title(&self) -> &str {
        let headline = self.document.resume.basics.label.as_deref().map(str::trim);
        headline.filter(|text| !text.is_empty()).unwrap_or(&self.row.title)
    }

    /// The same for the file's name: of a long headline what stands before its first sign.
    pub(crate) fn file_title(&self) -> &str {
        let title = self.public_title();
        let short = title
            .split([',', ':', ';', '|', '·', '–', '—', '('])
            .next()
            .unwrap_or(title);
        if title.chars().count() > LONGEST_FILE_TITLE {
            short.trim_end()
        } else {
            title
        }
    }

    /// The rows of the sections that are printed.
    pub(crate) fn printed(&self) -> Vec<OutlineRow> {
        let is_printed =
            |row: &&OutlineRow| row.key.table == "user_profiles" || !self.settings.hidden.contains(&row.section);
        self.document.outline.iter().filter(is_printed).cloned().collect()
    }

    /// # Errors
    /// `row.not_found`, `resume.not_built`, `resume.settings`.
    pub(crate) fn of(store: &Store, id: Id<Resume>) -> Result<Self> {
        let layout = store.vault.layout();
        store.read(|connection| Self::on(connection, &layout, store, id))
    }

    /// As [`Made::of`], on a connection: within an operation it sees what that has written.
    ///
    /// # Errors
    /// As [`Made::of`].
    pub(crate) fn on(connection: &Connection, layout: &Layout, store: &Store, id: Id<Resume>) -> Result<Self> {
        let owner = store.owner();
        let row: Resume = record::get(connection, layout, owner, id)?;
        if row.source != ResumeSource::Built {
            return Err(Error::new(
                "resume.not_built",
                "This résumé is a file that was read. Build one from the profile to change it.",
                json!({ "name": row.title }),
            ));
        }
        let settings: LayoutSettings = part(&row.settings, "settings")?;
        let selection: Selection = part(&row.selection, "selection")?;
        let document = document::document_in(connection, layout, owner, &selection)?;
        let photo = if settings.show_photo {
            photo(connection, layout, store)?
        } else {
            None
        };
        Ok(Self {
            template: row.template.clone().unwrap_or_else(|| USUAL_TEMPLATE.into()),
            settings,
            selection,
            document,
            photo,
            row,
        })
    }

    pub(crate) fn sheet(&self) -> Sheet {
        writing::compose(&self.document.resume, &self.settings)
    }

    /// Sets the résumé as PDF, or gives the one that was just set.
    ///
    /// # Errors
    /// `template.unknown`, `template.failed`.
    pub(crate) fn set(&self) -> Result<Arc<typeset::SetDocument>> {
        let sheet = self.sheet();
        let mut hasher = DefaultHasher::new();
        json!([self.template, self.settings, sheet, self.row.title, self.row.updated_at])
            .to_string()
            .hash(&mut hasher);
        self.photo.hash(&mut hasher);
        let key = hasher.finish();
        let mut kept = SET.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, set)) = kept.iter().find(|(of, _)| *of == key) {
            return Ok(Arc::clone(set));
        }
        let about = About {
            title: format!("{} – {}", sheet.name.text, self.public_title()),
            author: sheet.name.text.clone(),
            keywords: Vec::new(),
            made_at: self.row.updated_at.as_str().into(),
        };
        let set = typeset::set(&self.template, &sheet, &self.settings, self.photo.as_deref(), &about)?;
        let set = Arc::new(set);
        kept.push_front((key, Arc::clone(&set)));
        kept.truncate(KEPT);
        Ok(set)
    }
}

static SET: LazyLock<Mutex<VecDeque<(u64, Arc<typeset::SetDocument>)>>> = LazyLock::new(Mutex::default);

fn part<T: serde::de::DeserializeOwned>(value: &Value, name: &str) -> Result<T> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let message = format!("The {name} of this résumé cannot be read: {error}.");
        Error::new("resume.settings", message, json!({ "part": name }))
    })
}

/// Refuses settings and a selection that a built résumé could not be made with.
///
/// # Errors
/// `resume.settings`.
pub(super) fn check_parts(settings: &Value, selection: &Value) -> Result<()> {
    part::<LayoutSettings>(settings, "settings")?;
    part::<Selection>(selection, "selection")?;
    Ok(())
}

/// The person's picture, where one is kept.
fn photo(connection: &Connection, layout: &Layout, store: &Store) -> Result<Option<Vec<u8>>> {
    let user: User = record::get(connection, layout, store.owner(), store.owner())?;
    let Some(id) = user.avatar.and_then(|avatar| avatar.parse::<Id<File>>().ok()) else {
        return Ok(None);
    };
    match record::get::<File>(connection, layout, store.owner(), id) {
        Ok(file) => Ok(store.vault.content(&file.content_sha256)?),
        Err(error) if error.code == "row.not_found" => Ok(None),
        Err(error) => Err(error),
    }
}

/// A template as the gallery shows it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ResumeTemplate {
    pub name: String,
    pub title: String,
    pub columns: u8,
    pub has_photo: bool,
    pub for_whom: String,
}

/// The templates that ship.
///
/// # Errors
/// None.
pub fn templates(_: &Store, _: Nothing) -> Result<Vec<ResumeTemplate>> {
    Ok(typeset::templates()
        .iter()
        .map(|template| ResumeTemplate {
            name: template.name.into(),
            title: template.title.into(),
            columns: template.columns,
            has_photo: template.has_photo,
            for_whom: template.for_whom.into(),
        })
        .collect())
}

/// What to build, and in whose look.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BuildResume {
    pub title: String,
    #[serde(default)]
    pub template: Option<String>,
    /// A built résumé to take template, settings and selection from.
    #[serde(default)]
    pub like: Option<Id<Resume>>,
    #[serde(default)]
    pub language: Option<String>,
}

/// Begins a résumé over the profile, alone or as a copy of another's settings and selection.
///
/// # Errors
/// `row.not_found`, `resume.not_built`, `field.…`.
pub fn build(store: &Store, input: BuildResume) -> Result<Resume> {
    let (mut row, mut settings) = if let Some(like) = input.like {
        let made = Made::of(store, like)?;
        (copied(&made, &input.title), made.settings)
    } else {
        let row = json!({ "title": input.title, "source": ResumeSource::Built, "template": USUAL_TEMPLATE });
        let usual = LayoutSettings::usual_for(&document::document(store, &Selection::default())?.resume);
        (row, usual)
    };
    if let Some(template) = input.template {
        // The face that it is drawn with.
        if let Some(info) = typeset::templates().iter().find(|info| info.name == template) {
            settings.font = info.font;
        }
        row["template"] = json!(template);
    }
    if let Some(language) = input.language {
        settings.language = language;
    }
    row["settings"] = json!(settings);
    record::create(store, row.as_object().cloned().unwrap_or_default())
}

/// The columns of another résumé of the same look and content.
pub(super) fn copied(made: &Made, title: &str) -> Value {
    json!({
        "title": title,
        "source": ResumeSource::Built,
        "template": made.template,
        "settings": made.settings,
        "selection": made.selection,
    })
}

/// Which résumé, and another look to try.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PreviewResume {
    pub id: Id<Resume>,
    /// Instead of its own.
    #[serde(default)]
    pub template: Option<String>,
}

/// A résumé set as PDF: its pages, and where each text stands on them.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ResumePreview {
    /// Changes whenever a page does.
    pub key: String,
    pub pages: usize,
    /// Of a page, in points.
    pub width: f64,
    pub height: f64,
    pub regions: Vec<PreviewRegion>,
}

/// Where a text stands, in points from the top left of its page.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PreviewRegion {
    /// The first page is 1.
    pub page: usize,
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
    /// The profile's text that stands there.
    pub source: LineKey,
}

/// Sets a résumé and says where everything stands.
///
/// # Errors
/// `row.not_found`, `resume.not_built`, `template.…`.
pub fn preview(store: &Store, input: PreviewResume) -> Result<ResumePreview> {
    let made = of_template(store, input.id, input.template)?;
    let set = made.set()?;
    let regions = set
        .regions
        .iter()
        .filter_map(|region| {
            Some(PreviewRegion {
                page: region.page + 1,
                x: region.x,
                y: region.y,
                width: region.width,
                height: region.height,
                source: made.document.source(&region.key)?.clone(),
            })
        })
        .collect();
    let (width, height) = page_size(&made.settings);
    Ok(ResumePreview {
        key: foothold_vault::content_key(&set.pdf),
        pages: set.pages,
        width,
        height,
        regions,
    })
}

fn of_template(store: &Store, id: Id<Resume>, template: Option<String>) -> Result<Made> {
    let mut made = Made::of(store, id)?;
    if let Some(template) = template {
        made.template = template;
    }
    Ok(made)
}

/// Width and height of a page in points.
pub(crate) fn page_size(settings: &LayoutSettings) -> (f64, f64) {
    match settings.page {
        writing::sheet::PageFormat::A4 => (595.28, 841.89),
        writing::sheet::PageFormat::Letter => (612.0, 792.0),
    }
}

/// Which page of which résumé, and how large.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PreviewPage {
    pub id: Id<Resume>,
    #[serde(default)]
    pub template: Option<String>,
    /// The first page is 1.
    pub page: u32,
    /// Width of the picture in pixels; at most 2,000.
    pub pixels_wide: u32,
}

/// A page of a built résumé as a picture (PNG) of its PDF.
///
/// # Errors
/// As `resumes.preview`; `document.no_page`.
pub fn preview_page(store: &Store, input: PreviewPage) -> Result<Download> {
    let made = of_template(store, input.id, input.template)?;
    let set = made.set()?;
    page_of(&set.pdf, &made.row.title, input.page, input.pixels_wide)
}

/// A page of a PDF as a picture.
pub(crate) fn page_of(pdf: &[u8], title: &str, page: u32, pixels_wide: u32) -> Result<Download> {
    Ok(Download {
        name: format!("{title}-{page}.png"),
        media_type: "image/png".into(),
        bytes: foothold_documents::picture(pdf, page, pixels_wide.clamp(50, 2_000))?,
    })
}

/// What a document can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ExportFormat {
    Pdf,
    Docx,
    Markdown,
    Html,
    Text,
    JsonResume,
}

impl ExportFormat {
    /// The format of the other writers; none for PDF.
    pub(crate) fn written(self) -> Option<WrittenFormat> {
        Some(match self {
            Self::Pdf => return None,
            Self::Docx => WrittenFormat::Docx,
            Self::Markdown => WrittenFormat::Markdown,
            Self::Html => WrittenFormat::Html,
            Self::Text => WrittenFormat::Text,
            Self::JsonResume => WrittenFormat::Json,
        })
    }

    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Text => "txt",
            Self::JsonResume => "json",
        }
    }

    pub(crate) fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Markdown => "text/markdown",
            Self::Html => "text/html",
            Self::Text => "text/plain",
            Self::JsonResume => "application/json",
        }
    }
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExportResume {
    pub id: Id<Resume>,
    pub format: ExportFormat,
}

/// A built résumé as a file.
///
/// # Errors
/// As `resumes.preview`.
pub fn export(store: &Store, input: ExportResume) -> Result<Download> {
    let made = Made::of(store, input.id)?;
    let bytes = written(&made, input.format)?;
    let person = made.document.resume.basics.name.clone().unwrap_or_default();
    Ok(Download {
        name: file_name(&[&person, made.file_title()], input.format),
        media_type: input.format.media_type().into(),
        bytes,
    })
}

fn written(made: &Made, format: ExportFormat) -> Result<Vec<u8>> {
    match format.written() {
        None => Ok(made.set()?.pdf.clone()),
        Some(format) => Ok(writing::write(
            format,
            &made.document.resume,
            &made.settings,
            made.row.updated_at.as_str(),
        )?),
    }
}

/// "Ada Moreau - Data engineer.pdf", of characters that every file system takes.
pub(crate) fn file_name(parts: &[&str], format: ExportFormat) -> String {
    let parts: Vec<String> = parts
        .iter()
        .map(|part| {
            let kept: String = part
                .chars()
                .filter(|c| !c.is_control() && !"/\\:*?\"<>|".contains(*c))
                .take(80)
                .collect();
            kept.trim_matches([' ', '.']).to_owned()
        })
        .filter(|part| !part.is_empty())
        .collect();
    let name = if parts.is_empty() {
        "document".to_owned()
    } else {
        parts.join(" - ")
    };
    format!("{name}.{}", format.ending())
}

/// Writes the file, reads it back with the reader of résumés, and says what a reader would miss.
///
/// # Errors
/// As `resumes.preview`, and a `document.…` code.
pub fn check(store: &Store, input: ExportResume) -> Result<Proof> {
    let made = Made::of(store, input.id)?;
    let bytes = written(&made, input.format)?;
    let name = file_name(&[&made.row.title], input.format);
    Ok(prove(&made.document.resume, &made.settings, &bytes, &name)?)
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FitResume {
    pub id: Id<Resume>,
    /// The most pages that it may have.
    pub pages: usize,
}

/// Whether a résumé can stand on so many pages, and what would have to change.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct FittedResume {
    pub fits: bool,
    pub pages: usize,
    /// The settings to take; its own where it does not fit.
    pub settings: LayoutSettings,
    pub changes: Vec<FittedSetting>,
}

#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct FittedSetting {
    pub name: String,
    pub from: f64,
    pub to: f64,
}

/// Finds settings with which a résumé stands on so many pages. Words are never changed; nothing is written.
///
/// # Errors
/// As `resumes.preview`.
pub fn fit(store: &Store, input: FitResume) -> Result<FittedResume> {
    let made = Made::of(store, input.id)?;
    let fit = typeset::fit(
        &made.template,
        |settings| writing::compose(&made.document.resume, settings),
        &made.settings,
        made.photo.as_deref(),
        input.pages,
    )?;
    Ok(FittedResume {
        fits: fit.fits,
        pages: fit.pages,
        settings: fit.settings,
        changes: fit
            .changes
            .into_iter()
            .map(|change| FittedSetting {
                name: change.setting,
                from: change.from,
                to: change.to,
            })
            .collect(),
    })
}

/// The whole profile as JSON Resume 1.0.0.
///
/// # Errors
/// When the store cannot be read.
pub fn profile_as_json_resume(store: &Store, _: Nothing) -> Result<Download> {
    let document = document::document(store, &Selection::default())?;
    let person = document.resume.basics.name.clone().unwrap_or_default();
    let bytes = writing::write(WrittenFormat::Json, &document.resume, &LayoutSettings::default(), "")?;
    Ok(Download {
        name: file_name(&[&person, "profile"], ExportFormat::JsonResume),
        media_type: ExportFormat::JsonResume.media_type().into(),
        bytes,
    })
}

impl From<foothold_typeset::TypesetError> for Error {
    fn from(error: foothold_typeset::TypesetError) -> Self {
        match error {
            foothold_typeset::TypesetError::UnknownTemplate(name) => {
                let all: Vec<&str> = typeset::templates().iter().map(|template| template.name).collect();
                Self::new(
                    "template.unknown",
                    format!("There is no template “{name}”. There are: {}.", all.join(", ")),
                    json!({ "name": name }),
                )
            }
            other => Self::new(
                "template.failed",
                format!("The page could not be set: {other}."),
                json!({}),
            ),
        }
    }
}
