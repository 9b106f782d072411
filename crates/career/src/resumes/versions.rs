//! Versions of a built résumé: kept, taken up again, and compared side by side.

use foothold_documents::JsonResume;
use foothold_documents::writing::{self, LayoutSettings, Sheet};
use foothold_vault::{Operation, Tx};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use similar::{ChangeTag, DiffOp, TextDiff};

use super::building::{self, ExportFormat, Made};
use super::files::{self, AddFile, File, FileKind};
use super::resume_versions::ResumeVersion;
use super::resumes::Resume;
use super::selection::Selection;
use crate::account::users::User;
use crate::error::{Error, Result};
use crate::record::{self, Get};
use crate::store::Store;
use crate::values::Id;

/// What a version keeps: how it was made, and everything that it said.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Content {
    template: String,
    settings: LayoutSettings,
    selection: Selection,
    document: JsonResume,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KeepVersion {
    pub id: Id<Resume>,
    #[serde(default)]
    pub label: Option<String>,
}

/// Keeps a built résumé as it is now.
///
/// # Errors
/// `row.not_found`, `resume.not_built`.
pub fn keep(store: &Store, input: KeepVersion) -> Result<ResumeVersion> {
    let made = Made::of(store, input.id)?;
    let operation = Operation::named("operation.keep_version", json!({ "name": made.row.title }));
    store.transact(operation, |tx| {
        keep_in(tx, store.owner(), &made, input.label.as_deref())
    })
}

/// As [`keep`], within an operation.
///
/// # Errors
/// When it cannot be written.
pub(super) fn keep_in(tx: &Tx<'_>, owner: Id<User>, made: &Made, label: Option<&str>) -> Result<ResumeVersion> {
    let content = Content {
        template: made.template.clone(),
        settings: made.settings.clone(),
        selection: made.selection.clone(),
        document: made.document.resume.clone(),
    };
    let row = json!({ "resume_id": made.row.id, "label": label, "content": content });
    record::insert(tx, owner, row.as_object().cloned().unwrap_or_default())
}

/// Keeps a built résumé's PDF as a file, within an operation; gives the file and what the résumé said, as JSON.
///
/// # Errors
/// As `resumes.export`.
pub(crate) fn printed_in(tx: &Tx<'_>, store: &Store, id: Id<Resume>) -> Result<(Id<File>, String)> {
    let made = Made::on(tx, tx.layout(), store, id)?;
    let pdf = made.set()?;
    let person = made.document.resume.basics.name.clone().unwrap_or_default();
    let file = AddFile {
        name: building::file_name(&[&person, made.file_title()], ExportFormat::Pdf),
        media_type: ExportFormat::Pdf.media_type().into(),
        kind: Some(FileKind::Resume),
        ..AddFile::default()
    };
    let file = files::insert(tx, store.owner(), &file, &pdf.pdf)?;
    let content = Content {
        template: made.template,
        settings: made.settings,
        selection: made.selection,
        document: made.document.resume,
    };
    Ok((file.id, json!(content).to_string()))
}

/// Makes a résumé look and choose as a version did. The profile is not changed: what was edited there since stays.
///
/// # Errors
/// `row.not_found`, `resume.version`.
pub fn restore(store: &Store, input: Get<ResumeVersion>) -> Result<Resume> {
    let (version, content) = content_of(store, input.id)?;
    let made = Made::of(store, version.resume_id)?;
    let operation = Operation::named(
        "operation.restore_version",
        json!({ "name": made.row.title, "number": version.version_number }),
    );
    store.transact(operation, |tx| {
        let before = record::row_to_change::<Resume>(tx, store.owner(), version.resume_id)?;
        let change = Map::from_iter([
            ("template".to_owned(), json!(content.template)),
            ("settings".to_owned(), json!(content.settings)),
            ("selection".to_owned(), json!(content.selection)),
        ]);
        record::update(tx, store.owner(), &before, change)
    })
}

fn content_of(store: &Store, id: Id<ResumeVersion>) -> Result<(ResumeVersion, Content)> {
    let layout = store.vault.layout();
    let version: ResumeVersion = store.read(|connection| record::get(connection, &layout, store.owner(), id))?;
    let content = serde_json::from_value(version.content.clone()).map_err(|error| {
        Error::new(
            "resume.version",
            format!("This version cannot be read: {error}."),
            json!({ "number": version.version_number }),
        )
    })?;
    Ok((version, content))
}

/// Which two states of a résumé; without a version, as it is now.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CompareVersions {
    pub id: Id<Resume>,
    #[serde(default)]
    pub left: Option<Id<ResumeVersion>>,
    #[serde(default)]
    pub right: Option<Id<ResumeVersion>>,
}

/// Two states side by side.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ComparedVersions {
    pub rows: Vec<ComparedLine>,
    /// Template and settings that differ.
    pub settings: Vec<ComparedSetting>,
}

/// One line of both; none where only the other has it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ComparedLine {
    pub is_heading: bool,
    pub left: Option<Vec<ComparedWords>>,
    pub right: Option<Vec<ComparedWords>>,
}

/// Words that are the same on both sides, or not.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ComparedWords {
    pub text: String,
    pub differs: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ComparedSetting {
    pub name: String,
    pub left: Value,
    pub right: Value,
}

/// Compares two states of a résumé line by line, as printed.
///
/// # Errors
/// `row.not_found`, `resume.version`.
pub fn compare(store: &Store, input: CompareVersions) -> Result<ComparedVersions> {
    let state = |version: Option<Id<ResumeVersion>>| -> Result<Content> {
        match version {
            Some(id) => Ok(content_of(store, id)?.1),
            None => {
                let made = Made::of(store, input.id)?;
                Ok(Content {
                    template: made.template,
                    settings: made.settings,
                    selection: made.selection,
                    document: made.document.resume,
                })
            }
        }
    };
    let (left, right) = (state(input.left)?, state(input.right)?);
    Ok(ComparedVersions {
        rows: compare_lines(&printed(&left), &printed(&right)),
        settings: compare_settings(&left, &right),
    })
}

fn printed(content: &Content) -> Vec<(bool, String)> {
    lines_of(&writing::compose(&content.document, &content.settings))
}

/// Everything that a sheet prints, a line a text; headings are marked.
pub(crate) fn lines_of(sheet: &Sheet) -> Vec<(bool, String)> {
    let mut lines = vec![(true, sheet.name.text.clone())];
    lines.extend(sheet.headline.iter().map(|words| (false, words.text.clone())));
    let contacts: Vec<&str> = sheet.contacts.iter().map(|contact| contact.text.as_str()).collect();
    lines.push((false, contacts.join(" · ")));
    for section in &sheet.sections {
        lines.push((true, section.heading.clone()));
        lines.extend(section.paragraphs.iter().map(|words| (false, words.text.clone())));
        for entry in &section.entries {
            let head: Vec<&str> = [
                &entry.title,
                &entry.organization,
                &entry.place,
                &entry.dates,
                &entry.link,
            ]
            .into_iter()
            .flatten()
            .map(|words| words.text.as_str())
            .collect();
            lines.push((false, head.join(" · ")));
            lines.extend(
                entry
                    .paragraphs
                    .iter()
                    .chain(&entry.highlights)
                    .map(|words| (false, words.text.clone())),
            );
            let keywords: Vec<&str> = entry.keywords.iter().map(|words| words.text.as_str()).collect();
            if !keywords.is_empty() {
                lines.push((false, keywords.join(", ")));
            }
        }
        for group in &section.groups {
            let name = group.name.as_ref().map(|words| words.text.as_str());
            let level = group.level.as_ref().map(|words| words.text.as_str());
            let words: Vec<&str> = group.words.iter().map(|words| words.text.as_str()).collect();
            let words = (!words.is_empty()).then(|| words.join(", "));
            let parts: Vec<&str> = name.into_iter().chain(level).chain(words.as_deref()).collect();
            lines.push((false, parts.join(": ")));
        }
    }
    lines.retain(|(_, text)| !text.is_empty());
    lines
}

fn compare_lines(left: &[(bool, String)], right: &[(bool, String)]) -> Vec<ComparedLine> {
    let whole = |text: &str, differs: bool| {
        Some(vec![ComparedWords {
            text: text.to_owned(),
            differs,
        }])
    };
    let mut rows = Vec::new();
    for operation in similar::capture_diff_slices(similar::Algorithm::Patience, left, right) {
        let (_, old, new) = operation.as_tag_tuple();
        let is_same = matches!(operation, DiffOp::Equal { .. });
        let (old, new) = (&left[old], &right[new]);
        for index in 0..old.len().max(new.len()) {
            let (left, right) = (old.get(index), new.get(index));
            let is_heading = left.or(right).is_some_and(|(is_heading, _)| *is_heading);
            let (left, right) = match (left, right) {
                (Some((_, left)), Some((_, right))) if !is_same => compare_words(left, right),
                (left, right) => (
                    left.and_then(|(_, text)| whole(text, !is_same)),
                    right.and_then(|(_, text)| whole(text, !is_same)),
                ),
            };
            rows.push(ComparedLine {
                is_heading,
                left,
                right,
            });
        }
    }
    rows
}

type Side = Option<Vec<ComparedWords>>;

fn compare_words(left: &str, right: &str) -> (Side, Side) {
    let (mut old, mut new) = (Vec::new(), Vec::new());
    for change in TextDiff::from_words(left, right).iter_all_changes() {
        let words = |differs| ComparedWords {
            text: change.value().to_string(),
            differs,
        };
        match change.tag() {
            ChangeTag::Equal => {
                old.push(words(false));
                new.push(words(false));
            }
            ChangeTag::Delete => old.push(words(true)),
            ChangeTag::Insert => new.push(words(true)),
        }
    }
    (Some(old), Some(new))
}

fn compare_settings(left: &Content, right: &Content) -> Vec<ComparedSetting> {
    let named = |content: &Content| -> Map<String, Value> {
        let mut all = json!(content.settings).as_object().cloned().unwrap_or_default();
        all.insert("template".into(), json!(content.template));
        all
    };
    let (left, right) = (named(left), named(right));
    left.into_iter()
        .filter_map(|(name, left)| {
            let right = right.get(&name).cloned().unwrap_or_default();
            (left != right).then_some(ComparedSetting { name, left, right })
        })
        .collect()
}
