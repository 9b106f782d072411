use serde_json::{Map, Value};

/// The catalogue that the interface reads too.
const ENGLISH: &str = include_str!("../../../ui/messages/en.json");

/// The English text of a message key, its parameters filled in; the key itself where the catalogue has none.
pub fn message(key: &str, params: &Value) -> String {
    let catalogue: Map<String, Value> = serde_json::from_str(ENGLISH).unwrap_or_default();
    let Some(text) = catalogue.get(key).and_then(Value::as_str) else { return key.to_owned() };
    let mut text = text.to_owned();
    for (name, value) in params.as_object().into_iter().flatten() {
        let value = match value {
            // A thing is named by a key of its own.
            Value::String(thing) if name == "thing" => catalogue
                .get(&format!("thing.{thing}"))
                .and_then(Value::as_str)
                .map_or_else(|| thing.replace('_', " "), str::to_owned),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        text = text.replace(&format!("{{{name}}}"), &value);
    }
    text
}
