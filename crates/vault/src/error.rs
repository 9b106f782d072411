use std::fmt;
use std::path::PathBuf;

use serde_json::{Value, json};

/// Why the vault refused or failed. [`VaultError::code`] is what the interface acts on; `Display` is for logs and the
/// terminal, in plain words.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    #[error("there is no vault at {0}")]
    Missing(PathBuf),
    /// The file was there when the vault was opened, and is not now, or another stands in its place.
    #[error("the vault {} was moved or removed while it was open", .0.display())]
    Gone(PathBuf),
    #[error("the file at {path} is damaged: {what}. Nothing in it was changed")]
    Damaged { path: PathBuf, what: String },
    #[error("the file at {0} is not a Foothold vault. Nothing in it was changed")]
    Foreign(PathBuf),
    #[error("the vault at {path} was made by a newer Foothold (schema {found}, this program knows {known})")]
    TooNew { path: PathBuf, found: u32, known: u32 },
    #[error("the vault at {0} was made by an unreleased build whose schema differs. Export it with that build")]
    Unreleased(PathBuf),
    #[error("another program is using the vault at {0}")]
    Busy(PathBuf),
    #[error("the vault at {0} cannot be written: the folder or the file is read-only")]
    ReadOnly(PathBuf),
    #[error("the disk is full; the change was not made and nothing was lost")]
    Full,
    #[error("there is nothing to {0}")]
    NothingTo(Verb),
    #[error("this cannot be undone: {0}")]
    Conflict(Conflict),
    #[error("no operation {0} is kept")]
    UnknownEntry(String),
    #[error("this is too much to be taken back later ({bytes} bytes); do it in smaller parts")]
    TooLarge { bytes: usize },
    #[error("the archive cannot be read: {0}")]
    Archive(ArchiveFault),
    #[error("stopped; nothing was changed")]
    Cancelled,
    #[error("a rule of {table} was broken: {rule}")]
    Rule {
        table: String,
        rule: String,
        columns: Vec<String>,
    },
    #[error("a statement inside an operation was refused: {0}")]
    Refused(String),
    #[error("file {path}: {source}")]
    Io { path: PathBuf, source: std::io::Error },
    #[error("the store failed: {0}")]
    Store(rusqlite::Error),
}

/// What a person wanted to take back or do again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    Undo,
    Redo,
}

impl fmt::Display for Verb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Undo => "undo",
            Self::Redo => "redo",
        })
    }
}

/// What stands in the way of an undo. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// A column no longer holds what the operation wrote.
    Changed { table: String, key: String, column: String },
    /// A row that the operation changed is gone.
    Gone { table: String, key: String },
    /// A row that would come back is there already, or its place is taken.
    Exists { table: String, key: String },
    /// A row that would go is used by a younger one.
    Used {
        table: String,
        key: String,
        by_table: String,
        by_key: String,
    },
    /// A row that would come back belongs to one that is gone.
    ParentGone {
        table: String,
        key: String,
        parent_table: String,
    },
    /// A table or column of the operation is no longer part of the schema.
    NotInSchema { table: String, column: Option<String> },
    /// Replaying would have touched rows that the operation did not.
    Spills { table: String, key: String },
}

impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed { table, column, .. } => write!(f, "{column} in {table} was changed since"),
            Self::Gone { table, .. } => write!(f, "a row of {table} that it changed is gone"),
            Self::Exists { table, .. } => write!(f, "a row of {table} has taken its place"),
            Self::Used { table, by_table, .. } => write!(f, "a row of {table} is still used by {by_table}"),
            Self::ParentGone {
                table, parent_table, ..
            } => {
                write!(f, "a row of {table} belongs to one in {parent_table} that is gone")
            }
            Self::NotInSchema { table, .. } => write!(f, "{table} has changed with the program"),
            Self::Spills { table, .. } => write!(f, "it would also change {table}"),
        }
    }
}

/// What is wrong with an archive. The vault is as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArchiveFault {
    NotAnArchive(String),
    TooNew { found: u32, known: u32 },
    UnsafePath(String),
    WrongHash(String),
    MissingFile(String),
    UnknownTable(String),
    BadRow { table: String, line: usize, why: String },
    TooLarge(String),
}

impl fmt::Display for ArchiveFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAnArchive(why) => write!(f, "it is no complete Foothold archive ({why})"),
            Self::TooNew { found, known } => {
                write!(
                    f,
                    "it was written by a newer Foothold (schema {found}, this program knows {known})"
                )
            }
            Self::UnsafePath(path) => write!(f, "it names a path outside itself ({path})"),
            Self::WrongHash(path) => write!(f, "{path} is not what was written"),
            Self::MissingFile(path) => write!(f, "{path} is missing"),
            Self::UnknownTable(table) => write!(f, "it holds a table that this program does not know ({table})"),
            Self::BadRow { table, line, why } => write!(f, "row {line} of {table} is not valid: {why}"),
            Self::TooLarge(what) => write!(f, "{what} is larger than an archive may hold"),
        }
    }
}

impl VaultError {
    /// The stable name of this error, which the message catalogue has words for under `error.<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing(_) => "vault.missing",
            Self::Gone(_) => "vault.gone",
            Self::Damaged { .. } => "vault.damaged",
            Self::Foreign(_) => "vault.foreign",
            Self::TooNew { .. } => "vault.too_new",
            Self::Unreleased(_) => "vault.unreleased",
            Self::Busy(_) => "vault.busy",
            Self::ReadOnly(_) => "vault.read_only",
            Self::Full => "vault.full",
            Self::NothingTo(Verb::Undo) => "undo.nothing",
            Self::NothingTo(Verb::Redo) => "redo.nothing",
            Self::Conflict(conflict) => match conflict {
                Conflict::Changed { .. } => "undo.changed",
                Conflict::Gone { .. } => "undo.gone",
                Conflict::Exists { .. } => "undo.exists",
                Conflict::Used { .. } => "undo.used",
                Conflict::ParentGone { .. } => "undo.parent_gone",
                Conflict::NotInSchema { .. } => "undo.schema",
                Conflict::Spills { .. } => "undo.spills",
            },
            Self::UnknownEntry(_) => "undo.unknown",
            Self::TooLarge { .. } => "operation.too_large",
            Self::Archive(fault) => match fault {
                ArchiveFault::NotAnArchive(_) => "archive.broken",
                ArchiveFault::TooNew { .. } => "archive.too_new",
                ArchiveFault::UnsafePath(_) => "archive.unsafe_path",
                ArchiveFault::WrongHash(_) => "archive.wrong_hash",
                ArchiveFault::MissingFile(_) => "archive.missing_file",
                ArchiveFault::UnknownTable(_) => "archive.unknown_table",
                ArchiveFault::BadRow { .. } => "archive.bad_row",
                ArchiveFault::TooLarge(_) => "archive.too_large",
            },
            Self::Cancelled => "cancelled",
            Self::Rule { .. } => "rule.broken",
            Self::Refused(_) => "internal.refused",
            Self::Io { .. } => "file.failed",
            Self::Store(_) => "internal.store",
        }
    }

    /// The parameters of the error's words, as a JSON object.
    pub fn details(&self) -> Value {
        match self {
            Self::Missing(path)
            | Self::Gone(path)
            | Self::Foreign(path)
            | Self::Unreleased(path)
            | Self::Busy(path)
            | Self::ReadOnly(path) => {
                json!({ "path": path })
            }
            Self::Damaged { path, what } => json!({ "path": path, "what": what }),
            Self::TooNew { path, found, known } => json!({ "path": path, "found": found, "known": known }),
            Self::Conflict(conflict) => match conflict {
                Conflict::Changed { table, key, column } => json!({ "table": table, "key": key, "column": column }),
                Conflict::Gone { table, key } | Conflict::Exists { table, key } | Conflict::Spills { table, key } => {
                    json!({ "table": table, "key": key })
                }
                Conflict::Used {
                    table,
                    key,
                    by_table,
                    by_key,
                } => {
                    json!({ "table": table, "key": key, "by_table": by_table, "by_key": by_key })
                }
                Conflict::ParentGone {
                    table,
                    key,
                    parent_table,
                } => {
                    json!({ "table": table, "key": key, "parent_table": parent_table })
                }
                Conflict::NotInSchema { table, column } => json!({ "table": table, "column": column }),
            },
            Self::UnknownEntry(id) => json!({ "id": id }),
            Self::TooLarge { bytes } => json!({ "bytes": bytes }),
            Self::Archive(fault) => match fault {
                ArchiveFault::BadRow { table, line, why } => json!({ "table": table, "line": line, "why": why }),
                other => json!({ "what": other.to_string() }),
            },
            Self::Rule { table, rule, columns } => json!({ "table": table, "rule": rule, "columns": columns }),
            Self::Io { path, source } => json!({ "path": path, "what": source.to_string() }),
            Self::Refused(what) => json!({ "what": what }),
            Self::Store(error) => json!({ "what": error.to_string() }),
            Self::Full | Self::NothingTo(_) | Self::Cancelled => json!({}),
        }
    }

    /// Words an I/O failure with the file that it happened to; a full disk and a read-only folder get their own words.
    pub(crate) fn io(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| match source.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::Full,
            std::io::ErrorKind::ReadOnlyFilesystem | std::io::ErrorKind::PermissionDenied => Self::ReadOnly(path),
            _ => Self::Io { path, source },
        }
    }

    /// Words a failure of SQLite on the vault at `path`.
    pub(crate) fn at(path: &std::path::Path, error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::DatabaseCorrupt) => Self::Damaged {
                path: path.into(),
                what: error.to_string(),
            },
            Some(Code::NotADatabase) => Self::Foreign(path.into()),
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::Busy(path.into()),
            Some(Code::ReadOnly | Code::PermissionDenied | Code::CannotOpen) => Self::ReadOnly(path.into()),
            _ => Self::from(error),
        }
    }
}

impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::DiskFull) => Self::Full,
            Some(Code::OperationInterrupted) => Self::Cancelled,
            Some(Code::ConstraintViolation) => rule_of(error),
            Some(Code::AuthorizationForStatementDenied) => Self::Refused(error.to_string()),
            _ => Self::Store(error),
        }
    }
}

/// Reads the rule out of SQLite's message: "CHECK constraint failed: NAME", "UNIQUE constraint failed: T.A, T.B",
/// "NOT NULL constraint failed: T.A", "FOREIGN KEY constraint failed", or the name that a trigger raised.
fn rule_of(error: rusqlite::Error) -> VaultError {
    let rusqlite::Error::SqliteFailure(_, Some(message)) = &error else {
        return VaultError::Store(error);
    };
    let (kind, rest) = message.split_once(" constraint failed").unwrap_or(("", message));
    let rest = rest.trim_start_matches(": ");
    let mut table = String::new();
    let mut columns = Vec::new();
    let rule = match kind {
        "UNIQUE" | "NOT NULL" => {
            for part in rest.split(", ") {
                if let Some((owner, column)) = part.split_once('.') {
                    table = owner.to_owned();
                    columns.push(column.to_owned());
                }
            }
            if kind == "UNIQUE" {
                "unique".to_owned()
            } else {
                "required".to_owned()
            }
        }
        "FOREIGN KEY" => "reference".to_owned(),
        _ => rest.to_owned(),
    };
    VaultError::Rule { table, rule, columns }
}

pub type Result<T, E = VaultError> = std::result::Result<T, E>;
