//! `foothold-cli`: every command from a terminal. Data goes to stdout and nothing else does; words go to stderr.

mod files;
mod output;
mod serve;

use std::io::{Read as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory as _, Parser, Subcommand, ValueEnum};
use foothold_api::{Api, Host, Reply, place};
use foothold_career::{Error, Result, Store, vault_commands};
use foothold_vault::Progress;
use serde_json::{Value, json};

/// Your career, in one file that is yours: jobs, profile, résumés and practice from a terminal.
#[derive(Parser)]
#[command(name = "foothold-cli", version, after_help = AFTER_HELP)]
struct Arguments {
    /// The vault to use. Otherwise FOOTHOLD_VAULT, otherwise foothold.db in your data folder.
    #[arg(long, global = true, value_name = "FILE")]
    vault: Option<PathBuf>,

    /// Print results and errors as JSON.
    #[arg(long, global = true)]
    json: bool,

    #[command(subcommand)]
    action: Action,
}

const AFTER_HELP: &str = "Exit codes:
  0  done
  1  the command was refused or failed; the reason is on stderr
  2  the arguments are not understood
  3  the vault cannot be used (missing, damaged, foreign, too new, busy, read-only, full)
  4  `check` found problems

Examples:
  foothold-cli call jobs.create '{\"title\": \"Analyst\", \"company\": \"Acme\"}'
  foothold-cli search \"remote analyst\"
  foothold-cli resume build --from me.json --template modern me.pdf
  foothold-cli match --resume me.pdf --posting job.txt
  foothold-cli export career.foothold";

#[derive(Subcommand)]
enum Action {
    /// Run a command: its input as JSON, or `-` to read it from stdin.
    Call {
        /// `thing.verb`, as `commands` lists them.
        command: String,
        /// A JSON object; `-` reads it from stdin.
        input: Option<String>,
        /// The file whose bytes an uploading command takes.
        #[arg(long = "in", value_name = "FILE")]
        file_in: Option<PathBuf>,
        /// Where a downloading command writes; stdout otherwise.
        #[arg(long = "out", value_name = "FILE")]
        file_out: Option<PathBuf>,
    },
    /// List the commands; with --json also their shapes, hosts and JSON schemas.
    Commands,
    /// Where the vault is, and what it holds.
    Info,
    /// Look for everything that can be wrong.
    Check {
        /// Mend what can be mended, after a backup.
        #[arg(long)]
        repair: bool,
    },
    /// Copy the vault to a file, and read the copy back.
    Backup { file: PathBuf },
    /// Put a backup in the place of the vault; what stood there is kept beside it.
    Restore { file: PathBuf },
    /// Write everything to an archive that other programs can read, and read it back.
    Export { file: PathBuf },
    /// Take in an archive: all of it or nothing.
    Import {
        file: PathBuf,
        /// What happens to rows that are here.
        #[arg(long, value_enum, default_value = "merge")]
        mode: Mode,
        /// Only say what would happen.
        #[arg(long)]
        preview: bool,
    },
    /// Take back the newest change.
    Undo,
    /// Do again what was undone last.
    Redo,
    /// The changes that can be undone or redone, newest first.
    History,
    /// Find anything by its words.
    Search {
        #[arg(required = true)]
        words: Vec<String>,
        /// Only these kinds, such as job or skill.
        #[arg(long, value_delimiter = ',')]
        kinds: Vec<String>,
    },
    /// Fill the vault with a year of an invented person's search, marked and removable.
    Demo {
        /// Remove it again.
        #[arg(long)]
        remove: bool,
    },
    /// Résumé files, without a vault: read, build, check.
    Resume {
        #[command(subcommand)]
        action: files::ResumeAction,
    },
    /// Posting files, without a vault.
    Posting {
        #[command(subcommand)]
        action: files::PostingAction,
    },
    /// The text of a document (PDF, DOCX, HTML, Markdown, text) in reading order, without a vault; `-` reads stdin.
    Text { file: PathBuf },
    /// Skills in texts, without a vault.
    Skills {
        #[command(subcommand)]
        action: files::SkillsAction,
    },
    /// How a résumé file matches a posting file, with the words of both sides; without a vault.
    Match {
        #[arg(long, value_name = "FILE")]
        resume: PathBuf,
        #[arg(long, value_name = "FILE")]
        posting: PathBuf,
    },
    /// Open the interface in a browser: prints an address that works once, on this machine only.
    Serve {
        /// The port to listen on; any free one unless told.
        #[arg(long, default_value_t = 0)]
        port: u16,
        /// Only print the address.
        #[arg(long)]
        no_open: bool,
    },
    /// Print the TypeScript bindings of the commands.
    #[command(hide = true)]
    Bindings,
    /// Print a completion script for your shell.
    Completions { shell: clap_complete::Shell },
}

#[derive(Clone, Copy, ValueEnum)]
enum Mode {
    /// Add what is not here.
    Merge,
    /// Everything here gives way; a backup is made first.
    Replace,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let is_json = arguments.json;
    match run(arguments) {
        Ok(code) => code,
        Err(error) => {
            output::error(&error, is_json);
            ExitCode::from(if error.code.starts_with("vault.") { 3 } else { 1 })
        }
    }
}

fn run(arguments: Arguments) -> Result<ExitCode> {
    let done = Ok(ExitCode::SUCCESS);
    let is_json = arguments.json;
    let api = Api::default();
    let place = || arguments.vault.clone().map_or_else(place::vault, Ok);
    let progress = Terminal;
    let call = |store: &Store, command: &str, input: Value| -> Result<Value> {
        match api.dispatch(store, command, input, None, &progress)? {
            Reply::Json(value) => Ok(value),
            Reply::Bytes(_) => Ok(Value::Null),
        }
    };
    // What an import has left to index, and the daily backup. That it failed is said, and does not undo what was done.
    let keep_up = |store: &Store| {
        if let Err(error) = call(store, "vault.keep_up", Value::Null) {
            output::error(&error, is_json);
        }
    };
    match arguments.action {
        Action::Commands => output::commands(&api, is_json),
        Action::Bindings => output::text(&foothold_api::typescript()),
        Action::Completions { shell } => {
            clap_complete::generate(shell, &mut Arguments::command(), "foothold-cli", &mut std::io::stdout());
            Ok(())
        }
        Action::Call {
            command,
            input,
            file_in,
            file_out,
        } => {
            let input = read_input(input)?;
            let bytes = file_in
                .map(|path| std::fs::read(&path).map_err(|error| file_error(&path, &error)))
                .transpose()?;
            if command.starts_with("host.") {
                // These work without a vault that can be used.
                return match Host::open(&place()?).dispatch(&command, input, bytes, None, &|_, _| {})? {
                    Reply::Json(value) => output::json(&value).map(|()| ExitCode::SUCCESS),
                    Reply::Bytes(_) => done,
                };
            }
            let store = Store::open(&place()?)?;
            let printed = match api.dispatch(&store, &command, input, bytes, &progress)? {
                Reply::Json(value) => output::json(&value),
                Reply::Bytes(download) => match file_out {
                    Some(path) => std::fs::write(&path, download.bytes).map_err(|error| file_error(&path, &error)),
                    None => std::io::stdout()
                        .write_all(&download.bytes)
                        .map_err(|error| file_error(&"stdout".into(), &error)),
                },
            };
            keep_up(&store);
            printed
        }
        Action::Info => {
            let info = call(&Store::open_existing(&place()?)?, "vault.info", Value::Null)?;
            output::info(&info, is_json)
        }
        Action::Check { repair } => {
            let store = Store::open_existing(&place()?)?;
            let found = call(&store, if repair { "vault.repair" } else { "vault.check" }, Value::Null)?;
            let problems = found["problems"].as_array().cloned().unwrap_or_default();
            output::problems(&problems, is_json)?;
            return Ok(if problems.is_empty() {
                ExitCode::SUCCESS
            } else {
                ExitCode::from(4)
            });
        }
        Action::Backup { file } => {
            let store = Store::open_existing(&place()?)?;
            let made = call(&store, "vault.backup", json!({ "path": file }))?;
            output::report(&made, is_json)
        }
        Action::Restore { file } => {
            let kept = vault_commands::restore_backup(&place()?, &file)?;
            output::report(&json!({ "restored_from": file, "kept_as": kept }), is_json)
        }
        Action::Export { file } => {
            let store = Store::open_existing(&place()?)?;
            let made = call(&store, "vault.export", json!({ "path": file }))?;
            output::report(&made, is_json)
        }
        Action::Import { file, mode, preview } => {
            let place = place()?;
            // What would happen is said of a vault that is there; where none is, an import makes one.
            let store = if preview {
                Store::open_existing(&place)?
            } else {
                Store::open(&place)?
            };
            let mode = match mode {
                Mode::Merge => "MERGE",
                Mode::Replace => "REPLACE",
            };
            let command = if preview {
                "vault.preview_import"
            } else {
                "vault.import"
            };
            let made = call(&store, command, json!({ "path": file, "mode": mode }))?;
            let printed = output::report(&made, is_json);
            if !preview {
                keep_up(&store);
            }
            printed
        }
        Action::Undo | Action::Redo => {
            let command = if matches!(arguments.action, Action::Undo) {
                "undo.last"
            } else {
                "redo.last"
            };
            let entry = call(&Store::open_existing(&place()?)?, command, Value::Null)?;
            output::entries(&[entry], is_json)
        }
        Action::History => {
            let entries = call(
                &Store::open_existing(&place()?)?,
                "history.list",
                json!({ "limit": 100 }),
            )?;
            output::entries(entries.as_array().map_or(&[], Vec::as_slice), is_json)
        }
        Action::Search { words, kinds } => {
            let store = Store::open_existing(&place()?)?;
            let found = call(
                &store,
                "search.find",
                json!({ "text": words.join(" "), "kinds": kinds }),
            )?;
            output::hits(&found, is_json)
        }
        Action::Resume { action } => files::of_resume(action, is_json),
        Action::Posting { action } => files::of_posting(&action),
        Action::Skills { action } => files::of_skills(&action),
        Action::Text { file } => files::text(&file, is_json),
        Action::Match { resume, posting } => files::of_match(&resume, &posting, is_json),
        Action::Serve { port, no_open } => serve::serve(&place()?, port, !no_open),
        Action::Demo { remove } => {
            let store = Store::open(&place()?)?;
            let made = call(&store, if remove { "demo.remove" } else { "demo.fill" }, Value::Null)?;
            output::report(&made, is_json)
        }
    }?;
    done
}

fn read_input(input: Option<String>) -> Result<Value> {
    let text = match input.as_deref() {
        None => return Ok(Value::Null),
        Some("-") => {
            let mut bytes = Vec::new();
            std::io::stdin()
                .read_to_end(&mut bytes)
                .map_err(|error| file_error(&"stdin".into(), &error))?;
            String::from_utf8(bytes).map_err(|error| not_json(&error))?
        }
        Some(text) => text.to_owned(),
    };
    serde_json::from_str(&text).map_err(|error| not_json(&error))
}

fn not_json(error: &dyn std::fmt::Display) -> Error {
    Error::new(
        "input.json",
        format!("The input is not JSON: {error}."),
        json!({ "what": error.to_string() }),
    )
}

fn file_error(path: &PathBuf, error: &std::io::Error) -> Error {
    let details = json!({ "path": path, "what": error.to_string() });
    Error::new("file.failed", format!("File {}: {error}.", path.display()), details)
}

/// A line on stderr that long work rewrites, where there is a terminal.
struct Terminal;

impl Progress for Terminal {
    fn report(&self, done: u64, total: u64) {
        use std::io::IsTerminal as _;
        let mut stderr = std::io::stderr();
        if total > 0 && stderr.is_terminal() {
            let end = if done >= total { "\n" } else { "" };
            let _ = write!(stderr, "\r{done} of {total}{end}");
        }
    }

    fn is_cancelled(&self) -> bool {
        // Ctrl+C ends the program; whatever was under way is rolled back.
        false
    }
}
