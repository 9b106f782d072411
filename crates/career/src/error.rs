use std::fmt;

use foothold_vault::VaultError;
use serde::Serialize;
use serde_json::{Value, json};

/// What every command fails with: a stable code that the interface acts on, plain English words, and the words'
/// parameters. The message catalogue has words in every language under `error.<code>`.
#[derive(Clone, Debug, PartialEq, Serialize, schemars::JsonSchema)]
pub struct Error {
    pub code: String,
    pub message: String,
    pub details: Value,
}

pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    pub fn new(code: &str, message: impl Into<String>, details: Value) -> Self {
        Self {
            code: code.into(),
            message: message.into(),
            details,
        }
    }

    /// No such row, or not the owner's: the two are told apart to nobody.
    pub fn not_found(thing: &str, id: &str) -> Self {
        Self::new(
            "row.not_found",
            format!("There is no {} with this id.", words(thing)),
            json!({ "thing": thing, "id": id }),
        )
    }

    /// A column's value is not acceptable; `code` is one of the `field.…` codes.
    pub fn field(code: &str, column: &str, message: impl Into<String>) -> Self {
        Self::new(code, message, json!({ "column": column }))
    }

    /// A rule over several columns or rows, by its name.
    pub fn rule(name: &str, message: impl Into<String>, details: Value) -> Self {
        Self::new(&format!("rule.{name}"), message, details)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

/// "a_name" as words.
pub(crate) fn words(name: &str) -> String {
    name.replace('_', " ")
}

impl From<VaultError> for Error {
    fn from(error: VaultError) -> Self {
        let VaultError::Rule { table, rule, columns } = &error else {
            let mut message = error.to_string();
            if let Some(first) = message.get(..1) {
                message.replace_range(..1, &first.to_uppercase());
            }
            if !message.ends_with('.') {
                message.push('.');
            }
            return Self {
                code: error.code().into(),
                message,
                details: error.details(),
            };
        };
        let details = json!({ "table": table, "rule": rule, "columns": columns, "column": columns.last() });
        match rule.as_str() {
            "unique" => {
                let names: Vec<String> = columns
                    .iter()
                    .filter(|column| *column != "user_id")
                    .map(|column| words(column))
                    .collect();
                Self::new(
                    "field.taken",
                    format!("Another row has the same {}.", names.join(" and ")),
                    details,
                )
            }
            "required" => {
                let name = columns.first().map(|column| words(column)).unwrap_or_default();
                Self::new("field.required", format!("The {name} must be given."), details)
            }
            "reference" => Self::new(
                "reference.missing",
                "It refers to something that is not there.",
                details,
            ),
            rule => column_rule(rule, details),
        }
    }
}

/// CHECKs on one column are named `<column>_<kind>`; all others have a name of their own.
fn column_rule(rule: &str, mut details: Value) -> Error {
    let kinds = [
        ("_length", "field.length", "is too short or too long"),
        ("_range", "field.range", "is out of range"),
        ("_values", "field.values", "is none of the known values"),
        ("_json", "field.json", "is not valid JSON of its kind"),
        ("_format", "field.format", "is not written as it should be"),
        ("_flag", "field.flag", "is neither true nor false"),
    ];
    for (suffix, code, what) in kinds {
        if let Some(column) = rule.strip_suffix(suffix) {
            details["column"] = json!(column);
            return Error::new(code, format!("The {} {what}.", words(column)), details);
        }
    }
    Error::new(
        &format!("rule.{rule}"),
        format!("This breaks the rule “{}”.", words(rule)),
        details,
    )
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        VaultError::from(error).into()
    }
}
