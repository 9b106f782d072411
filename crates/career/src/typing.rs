//! What is typed, slid or picked over and over at one place is one step of undo; switches, moves and choices are one each.

use serde_json::{Map, Value};

/// What was changed, as long as it is one text or number at one place ("title", "settings margin"); none for what is
/// a step of its own.
pub(crate) fn place(before: &Map<String, Value>, change: &Map<String, Value>) -> Option<String> {
    let mut columns: Vec<&String> = change.keys().collect();
    columns.sort();
    let places = columns.into_iter().map(|column| {
        let inner = inner_place(before.get(column).unwrap_or(&Value::Null), change.get(column)?)?;
        Some(format!("{column}{inner}"))
    });
    Some(places.collect::<Option<Vec<_>>>()?.join(" "))
}

fn inner_place(before: &Value, after: &Value) -> Option<String> {
    match (before, after) {
        (_, Value::Bool(_)) => None,
        (Value::Object(before), Value::Object(after)) => {
            let keys: std::collections::BTreeSet<&String> = before.keys().chain(after.keys()).collect();
            let mut changed = keys.into_iter().filter(|key| before.get(*key) != after.get(*key));
            let key = changed.next()?;
            let nothing = Value::Null;
            let inner = inner_place(before.get(key).unwrap_or(&nothing), after.get(key).unwrap_or(&nothing))?;
            changed.next().is_none().then(|| format!(" {key}{inner}"))
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            let mut changed = (0..after.len()).filter(|at| before.get(*at) != after.get(*at));
            let at = changed.next()?;
            let inner = inner_place(before.get(at)?, after.get(at)?)?;
            changed.next().is_none().then(|| format!(" {at}{inner}"))
        }
        (_, Value::Array(_) | Value::Object(_)) | (Value::Array(_) | Value::Object(_), _) => None,
        _ => Some(String::new()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn of(before: &Value, change: &Value) -> Option<String> {
        place(before.as_object().unwrap(), change.as_object().unwrap())
    }

    #[test]
    fn typing_and_sliding_are_at_one_place_and_switches_and_moves_are_steps() {
        assert_eq!(
            of(&json!({ "title": "A" }), &json!({ "title": "Ab" })),
            Some("title".into())
        );
        let before = json!({ "settings": { "margin": 18, "headings": { "WORK": "Jobs" }, "hidden": ["SKILLS"] } });
        let slid = json!({ "settings": { "margin": 19, "headings": { "WORK": "Jobs" }, "hidden": ["SKILLS"] } });
        assert_eq!(of(&before, &slid), Some("settings margin".into()));
        let renamed = json!({ "settings": { "margin": 18, "headings": { "WORK": "Job" }, "hidden": ["SKILLS"] } });
        assert_eq!(of(&before, &renamed), Some("settings headings WORK".into()));
        let hidden =
            json!({ "settings": { "margin": 18, "headings": { "WORK": "Jobs" }, "hidden": ["SKILLS", "WORK"] } });
        assert_eq!(of(&before, &hidden), None);
        let lines = json!({ "achievements": ["Led a team", "Wrote reports"] });
        assert_eq!(
            of(&lines, &json!({ "achievements": ["Led a teams", "Wrote reports"] })),
            Some("achievements 0".into())
        );
        assert_eq!(
            of(&lines, &json!({ "achievements": ["Wrote reports", "Led a team"] })),
            None
        );
        assert_eq!(
            of(&json!({ "is_current": false }), &json!({ "is_current": true })),
            None
        );
    }
}
