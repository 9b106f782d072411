//! The one list of commands: dispatch, description, TypeScript bindings. Every host (window, browser, terminal) offers
//! what stands here, and nothing else.

mod bindings;
mod host;
pub mod place;

use foothold_career::command::{Body, Command, Commands, Download, Hosts, Shape};
use foothold_career::{Error, Result, Store};
use foothold_vault::Progress;
use schemars::generate::SchemaSettings;
use serde::Serialize;
use serde_json::{Map, Value, json};

pub use bindings::typescript;
pub use host::{Event, Host, HostState, LOOK_EVERY};

/// Every command, by area.
pub fn commands() -> Commands {
    let mut list = Commands::default();
    foothold_career::vault_commands::commands(&mut list);
    foothold_career::account::commands(&mut list);
    foothold_career::profile::commands(&mut list);
    foothold_career::resumes::commands(&mut list);
    foothold_career::tracker::commands(&mut list);
    foothold_career::practice::commands(&mut list);
    foothold_career::coach::commands(&mut list);
    foothold_career::writing::commands(&mut list);
    foothold_career::quizzes::commands(&mut list);
    foothold_career::learning::commands(&mut list);
    foothold_career::calendar::commands(&mut list);
    foothold_career::insights::commands(&mut list);
    foothold_career::community::commands(&mut list);
    list
}

/// What a command gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    Json(Value),
    Bytes(Download),
}

/// The list, ready to be called.
#[derive(Debug)]
pub struct Api {
    commands: Commands,
}

impl Default for Api {
    fn default() -> Self {
        Self { commands: commands() }
    }
}

impl Api {
    pub fn find(&self, name: &str) -> Option<&Command> {
        self.commands.list.iter().find(|command| command.name == name)
    }

    /// Runs a command.
    ///
    /// # Errors
    /// `command.unknown`, `command.needs_bytes`, and whatever the command fails with.
    pub fn dispatch(
        &self,
        store: &Store,
        name: &str,
        input: Value,
        bytes: Option<Vec<u8>>,
        progress: &dyn Progress,
    ) -> Result<Reply> {
        let command = self.find(name).ok_or_else(|| self.unknown(name))?;
        match (&command.body, bytes) {
            (Body::Call(body), None) => body(store, input).map(Reply::Json),
            (Body::Job(body), None) => body(store, input, progress).map(Reply::Json),
            (Body::Upload(body), Some(bytes)) => body(store, input, bytes).map(Reply::Json),
            (Body::Download(body), None) => body(store, input).map(Reply::Bytes),
            (Body::Upload(_), None) => Err(Error::new(
                "command.needs_bytes",
                format!("{name} needs the bytes of a file."),
                json!({ "name": name }),
            )),
            (_, Some(_)) => Err(Error::new(
                "command.takes_no_bytes",
                format!("{name} takes no file."),
                json!({ "name": name }),
            )),
        }
    }

    fn unknown(&self, name: &str) -> Error {
        let thing = name.split('.').next().unwrap_or(name);
        let near: Vec<&str> = self
            .commands
            .list
            .iter()
            .map(|command| command.name.as_str())
            .filter(|known| known.split('.').next() == Some(thing) || known.ends_with(name))
            .collect();
        let hint = if near.is_empty() {
            String::new()
        } else {
            format!(" There are {}.", near.join(", "))
        };
        Error::new(
            "command.unknown",
            format!("There is no command {name:?}.{hint}"),
            json!({ "name": name, "near": near }),
        )
    }

    /// Every command with its JSON schemas; named types are in `$defs` of the whole.
    pub fn describe(&self) -> Description {
        let mut generator = SchemaSettings::draft2020_12().into_generator();
        let own = host::host_commands().into_iter().map(|command| {
            let (input, output) = (command.types)(&mut generator);
            CommandDescription {
                name: command.name.into(),
                shape: Shape::Call,
                hosts: command.hosts,
                help: command.help.into(),
                input,
                output,
            }
        });
        let mut commands: Vec<_> = own.collect();
        commands.extend(self.commands.list.iter().map(|command| {
            let (input, output) = (command.types)(&mut generator);
            CommandDescription {
                name: command.name.clone(),
                shape: command.shape(),
                hosts: command.hosts,
                help: command.help.clone(),
                input,
                output,
            }
        }));
        generator.subschema_for::<Event>();
        generator.subschema_for::<Error>();
        let definitions = generator.take_definitions(true);
        Description { commands, definitions }
    }

    /// The tables behind generic commands, with their verbs.
    pub fn records(
        &self,
    ) -> impl Iterator<Item = (&Command, foothold_career::record::Table, foothold_career::record::Verb)> {
        self.commands
            .list
            .iter()
            .filter_map(|command| command.record.map(|(table, verb)| (command, table, verb)))
    }
}

#[derive(Debug, Serialize)]
pub struct Description {
    pub commands: Vec<CommandDescription>,
    #[serde(rename = "$defs")]
    pub definitions: Map<String, Value>,
}

#[derive(Debug, Serialize)]
pub struct CommandDescription {
    pub name: String,
    pub shape: Shape,
    pub hosts: Hosts,
    pub help: String,
    pub input: Value,
    pub output: Value,
}

/// Reads a command's input from a header, where it stands percent-encoded beside a raw body.
///
/// # Errors
/// `input.json`.
pub fn input_of_header(header: &str) -> Result<Value> {
    let text = percent_encoding::percent_decode_str(header).decode_utf8_lossy();
    if text.is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_str(&text).map_err(|error| {
        Error::new(
            "input.json",
            format!("The input is not JSON: {error}."),
            json!({ "what": error.to_string() }),
        )
    })
}
