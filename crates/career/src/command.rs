//! The shape of a command, and the list that every area adds its own to.

use foothold_vault::Progress;
use schemars::{JsonSchema, SchemaGenerator};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::list::{self, List, Page};
use crate::record::{self, Change, Delete, Deleted, Get, Record, Table, Verb};
use crate::store::Store;

/// How a command is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Shape {
    /// JSON in, JSON out.
    Call,
    /// JSON in; progress; JSON out. Can be cancelled.
    Job,
    /// JSON and bytes in, JSON out.
    Upload,
    /// JSON in, bytes out.
    Download,
}

/// Which hosts offer a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Hosts {
    /// Window, browser and terminal.
    All,
    /// Window and terminal: it takes a path of the file system, which no page may name.
    Local,
}

/// Bytes with their name and type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Download {
    pub name: String,
    pub media_type: String,
    pub bytes: Vec<u8>,
}

type CallBody = Box<dyn Fn(&Store, Value) -> Result<Value> + Send + Sync>;
type JobBody = Box<dyn Fn(&Store, Value, &dyn Progress) -> Result<Value> + Send + Sync>;
type UploadBody = Box<dyn Fn(&Store, Value, Vec<u8>) -> Result<Value> + Send + Sync>;
type DownloadBody = Box<dyn Fn(&Store, Value) -> Result<Download> + Send + Sync>;

/// What a command does.
pub enum Body {
    Call(CallBody),
    Job(JobBody),
    Upload(UploadBody),
    Download(DownloadBody),
}

/// One command: declared once, offered by every host that it is for.
pub struct Command {
    /// `thing.verb`.
    pub name: String,
    pub help: String,
    pub hosts: Hosts,
    pub body: Body,
    /// The JSON schemas of input and output; their named types are collected in the generator.
    pub types: fn(&mut SchemaGenerator) -> (Value, Value),
    /// The table that a generic command works on, and the verb.
    pub record: Option<(Table, Verb)>,
}

impl std::fmt::Debug for Command {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Command")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

impl Command {
    pub fn shape(&self) -> Shape {
        match self.body {
            Body::Call(_) => Shape::Call,
            Body::Job(_) => Shape::Job,
            Body::Upload(_) => Shape::Upload,
            Body::Download(_) => Shape::Download,
        }
    }
}

/// The one list.
#[derive(Debug, Default)]
pub struct Commands {
    pub list: Vec<Command>,
}

/// No input, or no output worth a type.
#[derive(Clone, Copy, Debug, Default, serde::Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// Reads a command's input.
///
/// # Errors
/// `input.invalid`, with the path of the first member that is not acceptable.
pub fn parse<I: DeserializeOwned>(input: Value) -> Result<I> {
    let input = if input.is_null() { json!({}) } else { input };
    serde_path_to_error::deserialize(input).map_err(|error| {
        let path = error.path().to_string();
        Error::new(
            "input.invalid",
            format!("The input is not acceptable: {}.", error.inner()),
            json!({ "column": path }),
        )
    })
}

/// A command's output as JSON.
///
/// # Errors
/// `internal.output`.
pub fn answer<O: Serialize>(output: O) -> Result<Value> {
    serde_json::to_value(output).map_err(|error| Error::new("internal.output", error.to_string(), json!({})))
}

/// The JSON schemas of a command's input and output.
pub fn schemas<I: JsonSchema, O: JsonSchema>(generator: &mut SchemaGenerator) -> (Value, Value) {
    (
        generator.subschema_for::<I>().to_value(),
        generator.subschema_for::<O>().to_value(),
    )
}

impl Commands {
    fn add(
        &mut self,
        name: &str,
        help: &str,
        hosts: Hosts,
        types: fn(&mut SchemaGenerator) -> (Value, Value),
        body: Body,
    ) {
        self.list.push(Command {
            name: name.into(),
            help: help.into(),
            hosts,
            body,
            types,
            record: None,
        });
    }

    /// A command that takes JSON and gives JSON.
    pub fn call<I, O>(&mut self, name: &str, help: &str, body: fn(&Store, I) -> Result<O>)
    where
        I: DeserializeOwned + JsonSchema + 'static,
        O: Serialize + JsonSchema + 'static,
    {
        let body = Body::Call(Box::new(move |store, input| answer(body(store, parse(input)?)?)));
        self.add(name, help, Hosts::All, schemas::<I, O>, body);
    }

    /// A command that takes a while: it reports, and can be stopped.
    pub fn job<I, O>(&mut self, name: &str, help: &str, hosts: Hosts, body: fn(&Store, I, &dyn Progress) -> Result<O>)
    where
        I: DeserializeOwned + JsonSchema + 'static,
        O: Serialize + JsonSchema + 'static,
    {
        let body = Body::Job(Box::new(move |store, input, progress| {
            answer(body(store, parse(input)?, progress)?)
        }));
        self.add(name, help, hosts, schemas::<I, O>, body);
    }

    /// A command that takes bytes.
    pub fn upload<I, O>(&mut self, name: &str, help: &str, body: fn(&Store, I, Vec<u8>) -> Result<O>)
    where
        I: DeserializeOwned + JsonSchema + 'static,
        O: Serialize + JsonSchema + 'static,
    {
        let body = Body::Upload(Box::new(move |store, input, bytes| {
            answer(body(store, parse(input)?, bytes)?)
        }));
        self.add(name, help, Hosts::All, schemas::<I, O>, body);
    }

    /// A command that gives bytes.
    pub fn download<I>(&mut self, name: &str, help: &str, body: fn(&Store, I) -> Result<Download>)
    where
        I: DeserializeOwned + JsonSchema + 'static,
    {
        let body = Body::Download(Box::new(move |store, input| body(store, parse(input)?)));
        self.add(name, help, Hosts::All, schemas::<I, Nothing>, body);
    }

    /// The generic commands of a table: those it opted in to.
    pub fn record<T: Record>(&mut self) {
        let table = T::TABLE;
        let thing = crate::error::words(table.thing);
        let things = crate::error::words(table.name);
        for verb in table.verbs {
            let (name, help) = match verb {
                Verb::List => ("list", format!("A page of {things}.")),
                Verb::Get => ("get", format!("One {thing}.")),
                Verb::Create => ("create", format!("Makes a {thing}.")),
                Verb::Change => ("change", format!("Changes exactly the named columns of a {thing}.")),
                Verb::Delete => (
                    "delete",
                    format!("Deletes {things}, with what belongs to them; the trash keeps it."),
                ),
            };
            let name = format!("{}.{name}", table.name);
            match verb {
                Verb::List => {
                    let body = |store: &Store, input: Value| answer(list::list::<T>(store, &parse::<List>(input)?)?);
                    self.add(
                        &name,
                        &help,
                        Hosts::All,
                        schemas::<List, Page<T>>,
                        Body::Call(Box::new(body)),
                    );
                }
                Verb::Get => self.call(&name, &help, |store: &Store, input: Get<T>| {
                    let layout = store.vault.layout();
                    store.read(|connection| record::get::<T>(connection, &layout, store.owner(), input.id))
                }),
                Verb::Create => {
                    let body = |store: &Store, input: Value| {
                        answer(record::create::<T>(store, parse::<Map<String, Value>>(input)?)?)
                    };
                    self.add(&name, &help, Hosts::All, create_types::<T>, Body::Call(Box::new(body)));
                }
                Verb::Change => {
                    let body =
                        |store: &Store, input: Value| answer(record::change::<T>(store, parse::<Change<T>>(input)?)?);
                    self.add(&name, &help, Hosts::All, change_types::<T>, Body::Call(Box::new(body)));
                }
                Verb::Delete => {
                    self.call(&name, &help, |store: &Store, input: Delete<T>| -> Result<Deleted> {
                        record::delete::<T>(store, &input)
                    });
                }
            }
            if let Some(command) = self.list.last_mut() {
                command.record = Some((table, *verb));
            }
        }
    }
}

/// The row's own schema: an object whose properties are the columns.
fn row_schema<T: Record>(generator: &mut SchemaGenerator) -> Value {
    generator.subschema_for::<T>();
    generator
        .definitions()
        .get(T::schema_name().as_ref())
        .cloned()
        .unwrap_or_default()
}

/// The columns that the person may give, all optional: which ones are required stands in the schema of the vault.
fn writable<T: Record>(generator: &mut SchemaGenerator, verb: Verb) -> Value {
    let table = T::TABLE;
    let row = row_schema::<T>(generator);
    let properties: Map<String, Value> = row["properties"]
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(name, _)| {
            let name = name.as_str();
            !["id", "user_id", "created_at", "updated_at"].contains(&name)
                && !table.program_sets.contains(&name)
                && (verb == Verb::Create || !table.set_once.contains(&name))
        })
        .map(|(name, schema)| (name.clone(), schema.clone()))
        .collect();
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}

fn create_types<T: Record>(generator: &mut SchemaGenerator) -> (Value, Value) {
    (
        writable::<T>(generator, Verb::Create),
        generator.subschema_for::<T>().to_value(),
    )
}

fn change_types<T: Record>(generator: &mut SchemaGenerator) -> (Value, Value) {
    let change = writable::<T>(generator, Verb::Change);
    let id = json!({ "type": "string", "format": "uuid" });
    let input = json!({
        "type": "object",
        "properties": { "id": id, "change": change, "if_updated_at": { "type": ["string", "null"], "format": "date-time" } },
        "required": ["id", "change"],
        "additionalProperties": false,
    });
    (input, generator.subschema_for::<T>().to_value())
}
