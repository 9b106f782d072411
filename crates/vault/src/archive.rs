//! The archive: everything in a vault in one ZIP that anyone can read. A manifest, one JSON Lines file a table, the
//! files under their hashes. Written beside its place, read back whole, and only then put there.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::io::{BufRead, BufReader, Read, Seek, Write};
use std::path::Path;

use rusqlite::types::ValueRef;
use rusqlite::{CachedStatement, Connection, OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sha2::{Digest as _, Sha256};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::layout::{Column, Layout, TableLayout};
use crate::open::Vault;
use crate::progress::Progress;
use crate::transact::{Operation, Tx};
use crate::{ArchiveFault, Result, VaultError, backup, contents, instant};

/// The version of the archive's own form.
pub const MANIFEST_VERSION: u32 = 1;
/// Bounds that no honest archive meets: against archives made to fill the disk.
const MOST_ENTRIES: usize = 2_000_000;
/// Bytes of a table's part that are unpacked at a time.
const READ_AHEAD: usize = 256 * 1024;
const LONGEST_LINE: u64 = 64 * 1024 * 1024;
const LARGEST_FILE: u64 = 2 * 1024 * 1024 * 1024;
const LARGEST_TOTAL: u64 = 64 * 1024 * 1024 * 1024;

#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    format: String,
    format_version: u32,
    schema_version: u32,
    made_by: String,
    made_at: String,
    vault_id: String,
    owner_id: Option<String>,
    tables: BTreeMap<String, TableEntry>,
    /// SHA-256 of the contents, with their sizes in bytes.
    files: BTreeMap<String, u64>,
}

#[derive(Debug, Serialize, Deserialize)]
struct TableEntry {
    rows: u64,
    sha256: String,
}

/// What was written, or would be or was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct ArchiveReport {
    /// Rows by table.
    pub tables: BTreeMap<String, u64>,
    pub files: u64,
    pub bytes: u64,
    /// Rows that were here already and were left alone.
    pub skipped: u64,
    /// The import can be undone, as a whole.
    pub can_be_undone: bool,
}

/// What an import does with what is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ImportMode {
    /// Adds rows that are not here; rows with the same id stay as they are here.
    Merge,
    /// Everything here gives way; a backup is made first.
    Replace,
}

impl Vault {
    /// Writes everything to an archive at `to`, which must not exist, and reads it back before it is put there.
    ///
    /// # Errors
    /// When it cannot be written or read back; no file is left then.
    pub fn export_archive(&self, to: &Path, progress: &dyn Progress) -> Result<ArchiveReport> {
        if to.exists() {
            return Err(VaultError::Io {
                path: to.into(),
                source: std::io::ErrorKind::AlreadyExists.into(),
            });
        }
        let draft = backup::with_suffix(to, ".part");
        let _ = fs::remove_file(&draft);
        let layout = self.layout();
        let written = self
            .read(|connection| {
                // One read transaction: the archive is one state of the vault.
                let transaction = connection.unchecked_transaction()?;
                let file = backup::create_private(&draft)?;
                write_archive(
                    &transaction,
                    &layout,
                    self.schema.program,
                    instant(self.clock.now()),
                    file,
                    progress,
                )
                .map_err(|error| name_file(error, &draft))
            })
            .and_then(|mut report| {
                let file = fs::File::open(&draft).map_err(VaultError::io(&draft))?;
                file.sync_all().map_err(VaultError::io(&draft))?;
                report.bytes = file.metadata().map_err(VaultError::io(&draft))?.len();
                let mut archive = Archive::open(BufReader::new(file), u32::MAX)?;
                archive.verify(progress)?;
                fs::hard_link(&draft, to)
                    .or_else(|_| fs::rename(&draft, to))
                    .map_err(VaultError::io(to))?;
                Ok(report)
            });
        let _ = fs::remove_file(&draft);
        written
    }

    /// Says what an import of the archive would do, and changes nothing.
    ///
    /// # Errors
    /// When the archive is broken, altered or too new.
    pub fn preview_archive(&self, from: &Path, mode: ImportMode, progress: &dyn Progress) -> Result<ArchiveReport> {
        let mut archive = self.open_archive(from)?;
        archive.verify(progress)?;
        self.read(|connection| archive.report(connection, mode))
    }

    /// Takes in an archive: all of it or nothing.
    ///
    /// # Errors
    /// When the archive is broken, altered or too new, or a row breaks a rule; the vault is as it was then.
    pub fn import_archive(&self, from: &Path, mode: ImportMode, progress: &dyn Progress) -> Result<ArchiveReport> {
        let mut archive = self.open_archive(from)?;
        if mode == ImportMode::Replace {
            // Each part is compared while it is taken in; here also before a backup is made for nothing.
            archive.verify(progress)?;
        }
        let mut report = self.read(|connection| archive.report(connection, mode))?;
        let name = serde_json::json!({ "rows": report.tables.values().sum::<u64>(), "name": from.file_name().map(|name| name.to_string_lossy().into_owned()) });
        if mode == ImportMode::Replace {
            self.backup_regularly(progress)?;
        }
        let here = self.fact("owner_id")?;
        let there = archive.manifest.owner_id.clone();
        report.skipped = match mode {
            ImportMode::Merge => {
                let owners = here
                    .as_deref()
                    .zip(there.as_deref())
                    .filter(|(here, there)| here != there);
                let owners = owners.map(|(here, there)| (there, here));
                self.transact_bulk(Operation::named("operation.import", name), |tx| {
                    archive.insert(tx, owners, progress)
                })?
                .value
            }
            ImportMode::Replace => {
                let skipped = self.replace_everything(|tx| {
                    empty(tx)?;
                    if let Some(there) = &there {
                        tx.execute("UPDATE vault_meta SET value = ?1 WHERE key = 'owner_id'", [there])?;
                    }
                    archive.insert(tx, None, progress)
                })?;
                self.sweep_contents()?;
                skipped
            }
        };
        Ok(report)
    }

    fn open_archive(&self, from: &Path) -> Result<Archive<BufReader<fs::File>>> {
        let file = fs::File::open(from).map_err(VaultError::io(from))?;
        let known: u32 = self.read(|connection| {
            Ok::<_, VaultError>(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
        })?;
        Archive::open(BufReader::new(file), known)
    }
}

fn name_file(error: VaultError, path: &Path) -> VaultError {
    match error {
        VaultError::Io { source, .. } => VaultError::io(path)(source),
        other => other,
    }
}

fn io_error(source: std::io::Error) -> VaultError {
    VaultError::io("archive")(source)
}

fn zip_error(error: zip::result::ZipError) -> VaultError {
    match error {
        zip::result::ZipError::Io(error) if error.kind() != std::io::ErrorKind::UnexpectedEof => io_error(error),
        zip::result::ZipError::FileNotFound => {
            VaultError::Archive(ArchiveFault::NotAnArchive("a part is missing".into()))
        }
        other => VaultError::Archive(ArchiveFault::NotAnArchive(other.to_string())),
    }
}

struct HashingWriter<'a, W> {
    inner: &'a mut W,
    hash: Sha256,
}

impl<W: Write> Write for HashingWriter<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.hash.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.inner.flush()
    }
}

fn write_archive(
    connection: &Connection,
    layout: &Layout,
    program: &str,
    made_at: String,
    file: fs::File,
    progress: &dyn Progress,
) -> Result<ArchiveReport> {
    let mut zip = ZipWriter::new(std::io::BufWriter::new(file));
    let text = SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .compression_level(Some(1))
        .large_file(true);
    // Files are PDF, DOCX and pictures: compressed already.
    let stored = SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Stored)
        .large_file(true);
    let mut report = ArchiveReport::default();
    let mut tables = BTreeMap::new();
    let order = layout.parents_first();
    let total: i64 = connection.query_row("SELECT count(*) FROM file_contents", [], |row| row.get(0))?;
    let total = order.len() as u64 + total as u64;
    for (done, table) in order.iter().enumerate() {
        progress.go_on()?;
        progress.report(done as u64, total);
        let Some(columns) = table.exported() else { continue };
        zip.start_file(format!("tables/{}.jsonl", table.name), text)
            .map_err(zip_error)?;
        let mut out = HashingWriter {
            inner: &mut zip,
            hash: Sha256::new(),
        };
        let rows = write_table(connection, table, &columns, &mut out)?;
        let sha256 = data_encoding::HEXLOWER.encode(&out.hash.finalize());
        tables.insert(table.name.clone(), TableEntry { rows, sha256 });
        report.tables.insert(table.name.clone(), rows);
    }
    let mut files = BTreeMap::new();
    let mut rows = connection.prepare("SELECT sha256, bytes FROM file_contents ORDER BY sha256")?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        progress.go_on()?;
        let key: String = row.get(0)?;
        let ValueRef::Blob(bytes) = row.get_ref(1)? else {
            continue;
        };
        zip.start_file(format!("files/{key}"), stored).map_err(zip_error)?;
        zip.write_all(bytes).map_err(io_error)?;
        files.insert(key, bytes.len() as u64);
        report.files += 1;
        progress.report(order.len() as u64 + report.files, total);
    }
    let fact = |key: &str| -> Result<Option<String>> {
        Ok(connection
            .query_row("SELECT value FROM vault_meta WHERE key = ?1", [key], |row| row.get(0))
            .optional()?)
    };
    let manifest = Manifest {
        format: "foothold-archive".into(),
        format_version: MANIFEST_VERSION,
        schema_version: connection.query_row("PRAGMA user_version", [], |row| row.get(0))?,
        made_by: program.into(),
        made_at,
        vault_id: fact("vault_id")?.unwrap_or_default(),
        owner_id: fact("owner_id")?,
        tables,
        files,
    };
    zip.start_file("manifest.json", text).map_err(zip_error)?;
    serde_json::to_writer_pretty(&mut zip, &manifest).map_err(|error| io_error(error.into()))?;
    zip.finish().map_err(zip_error)?.flush().map_err(io_error)?;
    Ok(report)
}

fn write_table(connection: &Connection, table: &TableLayout, columns: &[&Column], out: &mut impl Write) -> Result<u64> {
    let members: Vec<String> = columns
        .iter()
        .map(|column| {
            if column.is_json {
                format!("'{0}', json({0})", column.name)
            } else {
                format!("'{0}', {0}", column.name)
            }
        })
        .collect();
    // Keys are version 7 UUIDs for the most part: in the order they were made.
    let mut rows = connection.prepare(&format!(
        "SELECT json_object({}) FROM {} ORDER BY id",
        members.join(", "),
        table.name
    ))?;
    let mut rows = rows.query([])?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        let line = row
            .get_ref(0)?
            .as_str()
            .map_err(|error| VaultError::Refused(error.to_string()))?;
        out.write_all(line.as_bytes())
            .and_then(|()| out.write_all(b"\n"))
            .map_err(io_error)?;
        count += 1;
    }
    Ok(count)
}

struct Archive<R> {
    zip: ZipArchive<R>,
    manifest: Manifest,
}

impl<R: Read + Seek> Archive<R> {
    /// Reads the manifest, and refuses names that climb out and archives of newer programs.
    fn open(source: R, known: u32) -> Result<Self> {
        let mut zip = ZipArchive::new(source).map_err(zip_error)?;
        if zip.len() > MOST_ENTRIES {
            return Err(VaultError::Archive(ArchiveFault::TooLarge(format!(
                "{} entries",
                zip.len()
            ))));
        }
        for index in 0..zip.len() {
            let entry = zip.by_index_raw(index).map_err(zip_error)?;
            let name = entry.name().map_err(zip_error)?.into_owned();
            if name.starts_with('/') || name.contains("..") || name.contains('\\') || name.contains(':') {
                return Err(VaultError::Archive(ArchiveFault::UnsafePath(name)));
            }
        }
        let manifest: Manifest = {
            let entry = zip
                .by_name("manifest.json")
                .map_err(|_| VaultError::Archive(ArchiveFault::NotAnArchive("it has no manifest".into())))?;
            serde_json::from_reader(entry.take(LONGEST_LINE))
                .map_err(|error| VaultError::Archive(ArchiveFault::NotAnArchive(error.to_string())))?
        };
        if manifest.format != "foothold-archive" {
            return Err(VaultError::Archive(ArchiveFault::NotAnArchive(
                "its manifest is of another kind".into(),
            )));
        }
        if manifest.format_version > MANIFEST_VERSION || manifest.schema_version > known {
            let found = manifest.schema_version;
            return Err(VaultError::Archive(ArchiveFault::TooNew { found, known }));
        }
        let total: u64 = manifest.files.values().fold(0, |sum, size| sum.saturating_add(*size));
        if total > LARGEST_TOTAL {
            return Err(VaultError::Archive(ArchiveFault::TooLarge("its files together".into())));
        }
        Ok(Self { zip, manifest })
    }

    /// Reads every part and compares it with the manifest.
    fn verify(&mut self, progress: &dyn Progress) -> Result<()> {
        let total = (self.manifest.tables.len() + self.manifest.files.len()) as u64;
        let mut done = 0;
        for (table, entry) in &self.manifest.tables {
            progress.go_on()?;
            let path = format!("tables/{table}.jsonl");
            let mut part = part(&mut self.zip, &path)?;
            let (sha256, _) = hash_of(&mut part, &path)?;
            if sha256 != entry.sha256 {
                return Err(VaultError::Archive(ArchiveFault::WrongHash(path)));
            }
            done += 1;
            progress.report(done, total);
        }
        for (key, size) in &self.manifest.files {
            progress.go_on()?;
            let path = format!("files/{key}");
            let mut part = part(&mut self.zip, &path)?;
            let (sha256, bytes) = hash_of(&mut part, &path)?;
            if sha256 != *key || bytes != *size {
                return Err(VaultError::Archive(ArchiveFault::WrongHash(path)));
            }
            done += 1;
            progress.report(done, total);
        }
        Ok(())
    }

    fn report(&self, connection: &Connection, mode: ImportMode) -> Result<ArchiveReport> {
        let layout = Layout::read(connection)?;
        for table in self.manifest.tables.keys() {
            if !layout.tables.contains_key(table) {
                return Err(VaultError::Archive(ArchiveFault::UnknownTable(table.clone())));
            }
        }
        let tables: BTreeMap<String, u64> = self
            .manifest
            .tables
            .iter()
            .filter(|(_, entry)| entry.rows > 0)
            .map(|(table, entry)| (table.clone(), entry.rows))
            .collect();
        Ok(ArchiveReport {
            tables,
            files: self.manifest.files.len() as u64,
            bytes: self.manifest.files.values().sum(),
            skipped: 0,
            can_be_undone: mode == ImportMode::Merge,
        })
    }

    /// Inserts the files and the rows, parents first, and compares each part with the manifest while it is read. Rows of
    /// `owners.0` become rows of `owners.1`. Gives how many rows were here already.
    fn insert(&mut self, tx: &Tx<'_>, owners: Option<(&str, &str)>, progress: &dyn Progress) -> Result<u64> {
        for (key, size) in &self.manifest.files {
            progress.go_on()?;
            let path = format!("files/{key}");
            let mut bytes = Vec::new();
            part(&mut self.zip, &path)?.read_to_end(&mut bytes).map_err(io_error)?;
            if contents::content_key(&bytes) != *key || bytes.len() as u64 != *size {
                return Err(VaultError::Archive(ArchiveFault::WrongHash(path)));
            }
            tx.store_content(&bytes)?;
        }
        // A row may refer to one that comes later in its own table.
        tx.execute_batch("PRAGMA defer_foreign_keys = ON")?;
        let mut rows = RowsIn {
            tx,
            owners,
            known_as: HashMap::new(),
            skipped: 0,
            done: 0,
            total: self.manifest.tables.values().map(|entry| entry.rows).sum(),
            progress,
        };
        for table in tx.layout().parents_first() {
            let Some(entry) = self.manifest.tables.get(&table.name) else {
                continue;
            };
            progress.go_on()?;
            let path = format!("tables/{}.jsonl", table.name);
            let mut lines = BufReader::with_capacity(
                READ_AHEAD,
                HashingReader {
                    inner: part(&mut self.zip, &path)?,
                    hash: Sha256::new(),
                },
            );
            let inserted = rows.insert(table, &mut lines);
            if let Err(VaultError::Cancelled) = inserted {
                return inserted.map(|()| 0);
            }
            // An altered part is said to be that, and not what it made of a row.
            let rest = std::io::copy(&mut lines, &mut std::io::sink());
            let found = data_encoding::HEXLOWER.encode(&lines.into_inner().hash.finalize());
            if rest.is_err() || found != entry.sha256 {
                return Err(VaultError::Archive(ArchiveFault::WrongHash(path)));
            }
            inserted?;
        }
        Ok(rows.skipped)
    }
}

struct HashingReader<R> {
    inner: R,
    hash: Sha256,
}

impl<R: Read> Read for HashingReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.hash.update(&buffer[..read]);
        Ok(read)
    }
}

/// The rows of an archive on their way in.
struct RowsIn<'a> {
    tx: &'a Tx<'a>,
    /// The archive's owner, and the one here whose rows they become.
    owners: Option<(&'a str, &'a str)>,
    /// Rows that are here under another id: the same stage, tag or skill by its name.
    known_as: HashMap<String, String>,
    skipped: u64,
    done: u64,
    total: u64,
    progress: &'a dyn Progress,
}

impl RowsIn<'_> {
    /// Inserts a table's rows, one a line.
    fn insert(&mut self, table: &TableLayout, lines: &mut impl BufRead) -> Result<()> {
        let tx = self.tx;
        let mut line = String::new();
        let mut number = 0;
        // Archives of a schema share their columns line by line: the statement is made once, and again on a change.
        let mut columns: Vec<String> = Vec::new();
        let mut statement: Option<CachedStatement<'_>> = None;
        loop {
            line.clear();
            number += 1;
            let bad = |why: String| {
                VaultError::Archive(ArchiveFault::BadRow {
                    table: table.name.clone(),
                    line: number,
                    why,
                })
            };
            let read = (&mut *lines)
                .take(LONGEST_LINE)
                .read_line(&mut line)
                .map_err(|error| bad(error.to_string()))?;
            if read == 0 {
                return Ok(());
            }
            let row: ArchivedRow<'_> = serde_json::from_str(&line).map_err(|error| bad(error.to_string()))?;
            if !row.keys().copied().eq(columns.iter().map(String::as_str)) {
                columns = row.keys().map(|column| (*column).to_owned()).collect();
                statement = None;
            }
            let renamed = self.renamed(table, &row);
            let mut values = Vec::with_capacity(row.len());
            for (name, value) in &row {
                let column = table
                    .column(name)
                    .ok_or_else(|| bad(format!("unknown column {name}")))?;
                let value = value_of(column, &with_ids_here(value.get(), &renamed));
                values.push(value.map_err(|error| bad(error.to_string()))?);
            }
            let statement = match &mut statement {
                Some(statement) => statement,
                none => none.insert(tx.prepare_cached(&insert_statement(table, &columns))?),
            };
            let inserted = statement
                .execute(rusqlite::params_from_iter(values))
                .map_err(|error| bad(VaultError::from(error).to_string()))?;
            if inserted == 0 {
                self.skipped += 1;
                if let Some((there, here)) = same_row(tx, table, &with_ids_here(&line, &renamed))? {
                    self.known_as.insert(there, here);
                }
            }
            self.done += 1;
            if self.done.is_multiple_of(1_000) {
                self.progress.go_on()?;
                self.progress.report(self.done, self.total);
            }
        }
    }

    /// The ids in a row that are others here, each as it stands in JSON.
    fn renamed(&self, table: &TableLayout, row: &ArchivedRow<'_>) -> Vec<(String, String)> {
        let quoted = |there: &str, here: &str| (format!("\"{there}\""), format!("\"{here}\""));
        let mut renamed: Vec<(String, String)> = self.owners.iter().map(|(there, here)| quoted(there, here)).collect();
        if !self.known_as.is_empty() {
            for key in &table.foreign_keys {
                let parent = row.get(key.column.as_str()).map(|value| value.get().trim_matches('"'));
                if let Some((parent, here)) = parent.and_then(|parent| Some((parent, self.known_as.get(parent)?))) {
                    renamed.push(quoted(parent, here));
                }
            }
        }
        renamed
    }
}

/// The id in the archive and the id here of a row that is here under another id, by one of the table's unique keys.
fn same_row(connection: &Connection, table: &TableLayout, text: &str) -> Result<Option<(String, String)>> {
    for key in &table.unique_keys {
        let same: Vec<String> = key
            .iter()
            .map(|column| format!("{column} = ?1 ->> '$.{column}'"))
            .collect();
        let found = connection
            .prepare_cached(&format!(
                "SELECT ?1 ->> '$.id', id FROM {} WHERE {} AND id <> ?1 ->> '$.id'",
                table.name,
                same.join(" AND ")
            ))?
            .query_row([text], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// A line of a table's part: its columns, as the JSON that they stand in.
type ArchivedRow<'a> = BTreeMap<&'a str, &'a RawValue>;

/// `json` with the ids that rows have here, each given in its quotation marks.
fn with_ids_here<'a>(json: &'a str, renamed: &[(String, String)]) -> Cow<'a, str> {
    let mut text = Cow::Borrowed(json);
    for (there, here) in renamed {
        if text.contains(there.as_str()) {
            text = Cow::Owned(text.replace(there.as_str(), here));
        }
    }
    text
}

/// What is bound for a column whose JSON is `json`. Numbers with a fraction are left to SQLite, which wrote them; see
/// [`insert_statement`].
fn value_of(column: &Column, json: &str) -> serde_json::Result<rusqlite::types::Value> {
    use rusqlite::types::Value;
    if column.is_json {
        let is_null = json == "null" && !column.is_required;
        return Ok(if is_null {
            Value::Null
        } else {
            Value::Text(json.to_owned())
        });
    }
    if column.affinity == "REAL" {
        return Ok(Value::Text(json.to_owned()));
    }
    Ok(match serde_json::from_str(json)? {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(flag) => Value::Integer(flag.into()),
        serde_json::Value::String(text) => Value::Text(text),
        serde_json::Value::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(number), _) => Value::Integer(number),
            (None, Some(number)) => Value::Real(number),
            (None, None) => Value::Text(json.to_owned()),
        },
        serde_json::Value::Array(_) | serde_json::Value::Object(_) => Value::Text(json.to_owned()),
    })
}

fn insert_statement(table: &TableLayout, columns: &[String]) -> String {
    let values: Vec<&str> = columns
        .iter()
        .map(|name| match table.column(name) {
            Some(column) if column.is_json => "json(?)",
            Some(column) if column.affinity == "REAL" => "? ->> '$'",
            _ => "?",
        })
        .collect();
    format!(
        "INSERT INTO {} ({}) SELECT {} WHERE true ON CONFLICT DO NOTHING",
        table.name,
        columns.join(", "),
        values.join(", ")
    )
}

/// Deletes every recorded row. Deferred references make the order free.
fn empty(tx: &Tx<'_>) -> Result<()> {
    tx.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    for table in tx.layout().parents_first().into_iter().rev() {
        tx.execute(&format!("DELETE FROM {}", table.name), params![])?;
    }
    Ok(())
}

fn part<'a, R: Read + Seek>(zip: &'a mut ZipArchive<R>, path: &str) -> Result<impl Read + use<'a, R>> {
    let entry = zip.by_name(path).map_err(|error| match error {
        zip::result::ZipError::FileNotFound => VaultError::Archive(ArchiveFault::MissingFile(path.to_owned())),
        other => zip_error(other),
    })?;
    if entry.size() > LARGEST_FILE.max(LARGEST_TOTAL / 8) {
        return Err(VaultError::Archive(ArchiveFault::TooLarge(path.to_owned())));
    }
    Ok(entry)
}

fn hash_of(source: &mut impl Read, path: &str) -> Result<(String, u64)> {
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 256 * 1024];
    let mut bytes = 0;
    loop {
        let read = source
            .read(&mut buffer)
            .map_err(|_| VaultError::Archive(ArchiveFault::WrongHash(path.to_owned())))?;
        if read == 0 {
            return Ok((data_encoding::HEXLOWER.encode(&hash.finalize()), bytes));
        }
        hash.update(&buffer[..read]);
        bytes += read as u64;
    }
}
