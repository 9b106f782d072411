//! A résumé's sheet as PDF, and where each of its pieces stands.

use std::collections::BTreeSet;

use foothold_documents::writing::{LayoutSettings, Sheet, print_words};
use serde::Serialize;
use serde_json::{Map, Value};
use typst_layout::PagedDocument;

pub use crate::About;
use crate::TypesetError;
use crate::compile::{self, Conformance};
pub use crate::fit::{Fit, FitChange, fit};
use crate::regions;
pub use crate::regions::Region;
pub use crate::templates::TemplateInfo;
use crate::templates::{self, Sources};
use crate::world::{self, World};

/// A document as it came out of the press.
#[derive(Clone, Debug, PartialEq)]
pub struct SetDocument {
    pub pdf: Vec<u8>,
    pub pages: usize,
    /// Characters that no shipped typeface has. Pictures (emoji) are left out, letters are printed as empty boxes.
    pub unprinted: Vec<char>,
    /// For "click a line of the preview to edit it"; empty for letters.
    pub regions: Vec<Region>,
}

/// All templates, the plainest first.
pub fn templates() -> &'static [TemplateInfo] {
    templates::all()
}

/// Sets a résumé. `photo` is the file's bytes (PNG, JPEG, GIF or WebP); it is printed where the template has a place
/// for it and the settings want it.
///
/// # Errors
/// [`TypesetError`]: an unknown template, an unreadable time or photo; anything else is a defect of the template.
pub fn set(
    template: &str,
    sheet: &Sheet,
    settings: &LayoutSettings,
    photo: Option<&[u8]>,
    about: &About,
) -> Result<SetDocument, TypesetError> {
    let made_at = compile::timestamp(&about.made_at)?;
    let press = Press::new(template, sheet, settings, photo, about)?;
    let document = press.compiled()?;
    Ok(SetDocument {
        pdf: compile::pdf(&document, Some(made_at), Conformance::Accessible)?,
        pages: document.pages().len(),
        unprinted: press.unprinted.into_iter().collect(),
        regions: regions::regions(&document, &press.world, &press.keys_source, &press.keys),
    })
}

/// The number of pages alone, without writing a PDF.
pub(crate) fn pages(
    template: &str,
    sheet: &Sheet,
    settings: &LayoutSettings,
    photo: Option<&[u8]>,
) -> Result<usize, TypesetError> {
    let press = Press::new(template, sheet, settings, photo, &About::default())?;
    Ok(press.compiled()?.pages().len())
}

/// All that Typst needs for one document.
pub(crate) struct Press {
    world: World,
    keys: Vec<String>,
    keys_source: typst::syntax::Source,
    has_photo: bool,
    pub(crate) unprinted: BTreeSet<char>,
}

impl Press {
    fn new(
        template: &str,
        sheet: &Sheet,
        settings: &LayoutSettings,
        photo: Option<&[u8]>,
        about: &About,
    ) -> Result<Self, TypesetError> {
        let sources = templates::sources(template)?;
        let photo = photo.filter(|_| settings.show_photo);
        let written = written(sheet, &sheet.language, settings, about, photo.is_some())?;
        let mut press = Self::of(&sources.resume, sources, written)?;
        if let Some(photo) = photo {
            press.world = press.world.with_file("/photo", photo.to_vec());
            press.has_photo = true;
        }
        Ok(press)
    }

    pub(crate) fn of(main: &typst::syntax::Source, sources: &Sources, mut values: Value) -> Result<Self, TypesetError> {
        let mut keys = Vec::new();
        let mut unprinted = BTreeSet::new();
        if let Some(sheet) = values.get_mut("sheet") {
            clean(sheet, &mut unprinted);
            number(sheet, &mut keys);
        }
        let keys_source = regions::source(keys.len());
        let values = serde_json::to_vec(&values).map_err(|error| TypesetError::Values(error.to_string()))?;
        let world = World::new(main.clone(), values)
            .with_sources(sources.shared.iter().cloned())
            .with_sources([keys_source.clone()]);
        Ok(Self {
            world,
            keys,
            keys_source,
            has_photo: false,
            unprinted,
        })
    }

    pub(crate) fn compiled(&self) -> Result<PagedDocument, TypesetError> {
        compile::compiled(&self.world).map_err(|error| match error {
            // The one value that Typst itself reads is the photo.
            TypesetError::Template(words) if self.has_photo && words.contains("image") => TypesetError::Photo(words),
            error => error,
        })
    }
}

/// What a template reads: the sheet, the settings within their limits, the language as Typst names it.
pub(crate) fn written<S: Serialize>(
    sheet: &S,
    language: &str,
    settings: &LayoutSettings,
    about: &About,
    has_photo: bool,
) -> Result<Value, TypesetError> {
    let unwritable = |error: serde_json::Error| TypesetError::Values(error.to_string());
    let words = print_words(language);
    let (language, region) = locale(language);
    let about = serde_json::json!({ "title": about.title, "author": about.author, "keywords": about.keywords });
    let mut values = Map::new();
    values.insert("sheet".to_owned(), serde_json::to_value(sheet).map_err(unwritable)?);
    values.insert(
        "settings".to_owned(),
        serde_json::to_value(settings.settled()).map_err(unwritable)?,
    );
    values.insert("about".to_owned(), about);
    values.insert("language".to_owned(), Value::from(language));
    values.insert("region".to_owned(), region.map_or(Value::Null, Value::from));
    values.insert("comma".to_owned(), Value::from(words.comma));
    values.insert("colon".to_owned(), Value::from(words.colon));
    values.insert("has_photo".to_owned(), Value::from(has_photo));
    Ok(Value::Object(values))
}

/// Language and region of a BCP 47 tag. A script stands for the region whose forms of characters it means.
fn locale(tag: &str) -> (String, Option<String>) {
    let mut parts = tag.split(['-', '_']);
    let is_letters = |part: &&str| (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let language = parts.next().filter(is_letters).unwrap_or("en").to_ascii_lowercase();
    let region = parts.find_map(|part| match part.to_ascii_lowercase().as_str() {
        "hans" => Some("CN".to_owned()),
        "hant" => Some("TW".to_owned()),
        _ if part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic()) => Some(part.to_ascii_uppercase()),
        _ => None,
    });
    let region = region.or_else(|| (language == "zh").then(|| "CN".to_owned()));
    (language, region)
}

/// Leaves out pictures that no typeface has, and collects what else cannot be printed.
fn clean(value: &mut Value, unprinted: &mut BTreeSet<char>) {
    match value {
        Value::String(text) => {
            let unknown: Vec<char> = text.chars().filter(|character| !world::can_print(*character)).collect();
            if !unknown.is_empty() {
                text.retain(|character| world::can_print(character) || !is_picture(character));
                unprinted.extend(unknown);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| clean(item, unprinted)),
        Value::Object(fields) => fields
            .iter_mut()
            .filter(|(name, _)| !matches!(name.as_str(), "key" | "url"))
            .for_each(|(_, field)| clean(field, unprinted)),
        _ => {}
    }
}

/// Emoji and other signs that are no letters, and what joins and colours them.
fn is_picture(character: char) -> bool {
    matches!(character, '\u{1F000}'..='\u{1FAFF}' | '\u{2300}'..='\u{27BF}' | '\u{2B00}'..='\u{2BFF}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0020}'..='\u{E007F}' | '\u{200D}' | '\u{20E3}')
}

/// Words this long get a place to break where a column is narrower than they are.
const LONG_WORD: usize = 16;

/// Gives each printed piece its number, and says which hold words that may be wider than a column.
fn number(value: &mut Value, keys: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| number(item, keys)),
        Value::Object(fields) => {
            if let (Some(Value::String(key)), Some(Value::String(text))) = (fields.get("key"), fields.get("text")) {
                let is_long = text.split_whitespace().any(|word| word.chars().count() >= LONG_WORD);
                keys.push(key.clone());
                fields.insert("at".to_owned(), Value::from(keys.len() - 1));
                fields.insert("is_long".to_owned(), Value::from(is_long));
            }
            fields.values_mut().for_each(|field| number(field, keys));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_tag_becomes_language_and_region() {
        let cases = [
            ("en", ("en", None)),
            ("pt-BR", ("pt", Some("BR"))),
            ("zh-Hans", ("zh", Some("CN"))),
            ("zh-Hant-HK", ("zh", Some("TW"))),
            ("zh", ("zh", Some("CN"))),
            ("sr-Latn-RS", ("sr", Some("RS"))),
            ("", ("en", None)),
            ("not a tag", ("en", None)),
        ];
        for (tag, (language, region)) in cases {
            assert_eq!(locale(tag), (language.to_owned(), region.map(str::to_owned)), "{tag}");
        }
    }
}
