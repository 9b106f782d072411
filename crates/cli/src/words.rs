use serde_json::{Map, Value};

/// The catalogue that the interface reads too.
const ENGLISH: &str = include_str!("../../../ui/messages/en.json");

/// The English text of a message key, its parameters filled in; the key itself where the catalogue has none.
pub fn message(key: &str, params: &Value) -> String {
    let catalogue: Map<String, Value> = serde_json::from_str(ENGLISH).unwrap_or_default();
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
