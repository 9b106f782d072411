//! TypeScript for the interface, made from the commands' JSON schemas. Committed, and compared by a test.

use std::fmt::Write as _;

use serde_json::Value;

use crate::{Api, Hosts};
use foothold_career::command::Shape;

/// The text of `ui/src/lib/api/bindings.ts`.
pub fn typescript() -> String {
    let description = Api::default().describe();
    let mut out = String::from(
        "// Made from the list of commands by `foothold-cli bindings`. Do not edit: a test compares it.\n\n",
    );
    for (name, schema) in &description.definitions {
        if let Some(doc) = schema.get("description").and_then(Value::as_str) {
            let _ = writeln!(out, "/** {} */", one_line(doc));
        }
        let _ = writeln!(out, "export type {} = {};\n", type_name(name), type_of(schema, 0));
    }
    out.push_str("/** Input and output of every command. */\nexport interface Commands {\n");
    for command in &description.commands {
        let output = match command.shape {
            Shape::Download => "Blob".to_owned(),
            _ => type_of(&command.output, 1),
        };
        let _ = writeln!(
            out,
            "  /** {} */\n  {:?}: {{ shape: {:?}; local: {}; input: {}; output: {} }};",
            one_line(&command.help),
            command.name,
            serde_json::to_value(command.shape)
                .unwrap_or_default()
                .as_str()
                .unwrap_or_default(),
            command.hosts == Hosts::Local,
            type_of(&command.input, 1),
            output
        );
    }
    out.push_str("}\n");
    out
}

fn one_line(text: &str) -> String {
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace("*/", "* /")
}

/// Schema names may hold characters that TypeScript's may not.
fn type_name(name: &str) -> String {
    name.chars()
        .map(|c| if c.is_alphanumeric() { c } else { '_' })
        .collect()
}

fn type_of(schema: &Value, depth: usize) -> String {
    let Some(object) = schema.as_object() else {
        return "unknown".into();
    };
    if let Some(name) = object.get("$ref").and_then(Value::as_str) {
        return type_name(name.rsplit('/').next().unwrap_or(name));
    }
    if let Some(value) = object.get("const") {
        return value.to_string();
    }
    if let Some(values) = object.get("enum").and_then(Value::as_array) {
        return values.iter().map(Value::to_string).collect::<Vec<_>>().join(" | ");
    }
    for union in ["oneOf", "anyOf"] {
        if let Some(options) = object.get(union).and_then(Value::as_array) {
            return options
                .iter()
                .map(|option| type_of(option, depth))
                .collect::<Vec<_>>()
                .join(" | ");
        }
    }
    match object.get("type") {
        Some(Value::Array(types)) => types
            .iter()
            .map(|kind| {
                let mut one = object.clone();
                one.insert("type".into(), kind.clone());
                type_of(&Value::Object(one), depth)
            })
            .collect::<Vec<_>>()
            .join(" | "),
        Some(Value::String(kind)) => match kind.as_str() {
            "string" => "string".into(),
            "integer" | "number" => "number".into(),
            "boolean" => "boolean".into(),
            "null" => "null".into(),
            "array" => match object.get("prefixItems").and_then(Value::as_array) {
                Some(items) => {
                    format!(
                        "[{}]",
                        items
                            .iter()
                            .map(|item| type_of(item, depth))
                            .collect::<Vec<_>>()
                            .join(", ")
                    )
                }
                None => format!(
                    "Array<{}>",
                    object
                        .get("items")
                        .map_or("unknown".into(), |items| type_of(items, depth))
                ),
            },
            "object" => object_type(object, depth),
            _ => "unknown".into(),
        },
        _ => "unknown".into(),
    }
}

fn object_type(object: &serde_json::Map<String, Value>, depth: usize) -> String {
    let required: Vec<&str> = object
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let rest = object
        .get("additionalProperties")
        .filter(|rest| **rest != Value::Bool(false));
    let Some(properties) = object
        .get("properties")
        .and_then(Value::as_object)
        .filter(|members| !members.is_empty())
    else {
        return match rest {
            Some(rest) => format!("Record<string, {}>", type_of(rest, depth)),
            None => "Record<string, never>".into(),
        };
    };
    let indent = "  ".repeat(depth + 1);
    let mut out = String::from("{\n");
    for (name, schema) in properties {
        if let Some(doc) = schema.get("description").and_then(Value::as_str) {
            let _ = writeln!(out, "{indent}/** {} */", one_line(doc));
        }
        let optional = if required.contains(&name.as_str()) { "" } else { "?" };
        let _ = writeln!(out, "{indent}{name}{optional}: {};", type_of(schema, depth + 1));
    }
    if rest.is_some() {
        let _ = writeln!(out, "{indent}[member: string]: unknown;");
    }
    let _ = write!(out, "{}}}", "  ".repeat(depth));
    out
}
