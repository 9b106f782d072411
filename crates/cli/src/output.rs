//! What the terminal prints. With `--json` everything on stdout is one JSON document.

use std::io::Write as _;

use foothold_api::Api;
use foothold_career::catalogue::{Language, message};
use foothold_career::{Error, Result};
use serde_json::{Value, json};

/// Prints text to stdout. A reader that has gone away (`| head`) is no error.
pub fn text(text: &str) -> Result<()> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(Error::new(
            "file.failed",
            format!("The output could not be written: {error}."),
            json!({}),
        )),
        _ => Ok(()),
    }
}

pub fn json(value: &Value) -> Result<()> {
    text(&format!("{value:#}\n"))
}

/// A line for people, beside the data.
pub fn note(words: &str) {
    eprintln!("{words}");
}

pub fn error(error: &Error, is_json: bool) {
    let mut stderr = std::io::stderr();
    let _ = if is_json {
        writeln!(stderr, "{}", json!(error))
    } else {
        writeln!(stderr, "{}\n({})", error.message, error.code)
    };
}

pub fn commands(api: &Api, is_json: bool) -> Result<()> {
    let description = api.describe();
    if is_json {
        return json(&json!(description));
    }
    let mut out = String::new();
    for command in description.commands {
        out.push_str(&format!("{:<40} {}\n", command.name, command.help));
    }
    text(&out)
}

pub fn info(info: &Value, is_json: bool) -> Result<()> {
    if is_json {
        return json(info);
    }
    let mut out = String::new();
    for (label, key) in [
        ("Vault", "path"),
        ("Made by", "made_by"),
        ("Bytes", "bytes"),
        ("Read-only", "is_read_only"),
        ("Demo", "has_demo"),
    ] {
        out.push_str(&format!("{label:<15}{}\n", plain(&info[key])));
    }
    for (table, rows) in info["rows"].as_object().into_iter().flatten() {
        out.push_str(&format!("{:>8}  {}\n", plain(rows), table.replace('_', " ")));
    }
    text(&out)
}

pub fn report(report: &Value, is_json: bool) -> Result<()> {
    if is_json {
        return json(report);
    }
    let mut out = String::new();
    for (key, value) in report.as_object().into_iter().flatten() {
        match value {
            Value::Object(counts) => {
                for (table, rows) in counts.iter().filter(|(_, rows)| **rows != json!(0)) {
                    out.push_str(&format!("{:>8}  {}\n", plain(rows), table.replace('_', " ")));
                }
            }
            value => out.push_str(&format!("{:<15}{}\n", key.replace('_', " "), plain(value))),
        }
    }
    text(&out)
}

pub fn problems(problems: &[Value], is_json: bool) -> Result<()> {
    if is_json {
        return json(&json!({ "problems": problems }));
    }
    if problems.is_empty() {
        return text("No problems found.\n");
    }
    let mut out = String::new();
    for problem in problems {
        let code = plain(&problem["code"]);
        out.push_str(&format!(
            "{}: {} {}\n",
            code,
            message(Language::En, &format!("problem.{code}"), &problem["details"]),
            problem["details"]
        ));
    }
    text(&out)
}

pub fn entries(entries: &[Value], is_json: bool) -> Result<()> {
    if is_json {
        return json(&json!(entries));
    }
    let mut out = String::new();
    for entry in entries {
        let undone = if entry["is_undone"] == true { " (undone)" } else { "" };
        let name = message(
            Language::En,
            entry["name_key"].as_str().unwrap_or_default(),
            &entry["name_params"],
        );
        out.push_str(&format!("{}  {name}{undone}\n", plain(&entry["made_at"])));
    }
    text(&out)
}

pub fn hits(found: &Value, is_json: bool) -> Result<()> {
    if is_json {
        return json(found);
    }
    let pieces = |pieces: &Value| -> String {
        let all: Vec<&str> = pieces
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|piece| piece["text"].as_str())
            .collect();
        all.concat().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let mut out = String::new();
    for hit in found["hits"].as_array().into_iter().flatten() {
        out.push_str(&format!(
            "{} {}\n    {}\n    {}\n",
            plain(&hit["kind"]),
            plain(&hit["row_id"]),
            pieces(&hit["title"]),
            pieces(&hit["snippet"])
        ));
    }
    text(&out)?;
    let waiting = found["not_yet_indexed"].as_u64().unwrap_or(0);
    if waiting > 0 {
        eprintln!("{waiting} imported texts are not in the index yet, and were not looked at.");
    }
    Ok(())
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "–".into(),
        other => other.to_string(),
    }
}
