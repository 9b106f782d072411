//! The words of the program, which the interface reads too (`ui/messages/`). Stored texts that the program wrote are
//! keys of it with parameters.

use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A language that the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    #[default]
    En,
    De,
}

static ENGLISH: LazyLock<Map<String, Value>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../../ui/messages/en.json")).unwrap_or_default());
static GERMAN: LazyLock<Map<String, Value>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../../ui/messages/de.json")).unwrap_or_default());

/// The text of a message key, its parameters filled in; the key itself where the catalogue has none.
pub fn message(language: Language, key: &str, params: &Value) -> String {
    let catalogue: &Map<String, Value> = match language {
        Language::En => &ENGLISH,
        Language::De => &GERMAN,
    };
    let Some(text) = catalogue.get(key).and_then(Value::as_str) else {
        return key.to_owned();
    };
    let mut text = text.to_owned();
    for (name, value) in params.as_object().into_iter().flatten() {
        // Names of things, columns and stages have texts of their own.
        let family = match name.as_str() {
            "thing" => "thing",
            "column" => "column",
            "status" => "stage",
            "table" | "by_table" | "parent_table" => "things",
            _ => "",
        };
        let value = match value {
            Value::String(text) => match catalogue.get(&format!("{family}.{text}")).and_then(Value::as_str) {
                Some(name) => name.to_owned(),
                None if family.is_empty() => text.clone(),
                None => text.replace('_', " "),
            },
            other => other.to_string(),
        };
        text = text.replace(&format!("{{{name}}}"), &value);
    }
    text
}
