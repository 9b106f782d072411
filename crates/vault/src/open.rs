use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension as _, Transaction};
use uuid::Uuid;

use crate::check::SchemaCheck;
use crate::clock::{Clock, SystemClock, instant};
use crate::feed::Listener;
use crate::layout::Layout;
use crate::lock::{PATIENCE, VaultLock};
use crate::transact::Writer;
use crate::{Result, VaultError, backup, text};

/// Marks a file as a Foothold vault: "FOOT".
const APPLICATION_ID: i32 = 0x464F_4F54;
/// Up to this size every opening looks for damage first; larger vaults are looked at after an unclean exit.
const SMALL_VAULT: u64 = 4 * 1024 * 1024;
/// Read-only connections kept for the next reader.
const IDLE_READERS: usize = 4;

/// What the program knows of the schema that the vault holds. The vault itself knows only how to bring it about.
#[derive(Clone, Copy)]
pub struct Schema {
    /// The migrations, in order.
    pub migrations: fn() -> refinery::Runner,
    /// The version of this program, for `vault_meta.made_by`.
    pub program: &'static str,
    /// The oldest schema version whose program may still write to a vault of this schema.
    pub oldest_program: u32,
    /// The schema is not part of a tagged release: vaults of builds with other migrations are refused.
    pub is_unreleased: bool,
    /// Fills a new vault with its first rows.
    pub found: fn(&Transaction<'_>, &dyn Clock) -> Result<()>,
    /// Rules across rows that the schema cannot hold.
    pub checks: &'static [SchemaCheck],
    /// Kinds of texts that repeat others, such as what was sent: a search shows them after their like.
    pub copies: &'static [&'static str],
}

impl Schema {
    fn version(&self) -> u32 {
        (self.migrations)()
            .get_migrations()
            .iter()
            .map(|migration| migration.version() as u32)
            .max()
            .unwrap_or(0)
    }

    /// Tells two builds with the same version but other migrations apart.
    fn fingerprint(&self) -> String {
        let runner = (self.migrations)();
        let mut sums: Vec<_> = runner
            .get_migrations()
            .iter()
            .map(|migration| (migration.version(), migration.checksum()))
            .collect();
        sums.sort_unstable();
        crate::contents::content_key(format!("{sums:?}").as_bytes())[..16].to_owned()
    }
}

/// An open vault: one writing connection behind [`Vault::transact`], and read-only ones for everything else.
pub struct Vault {
    path: PathBuf,
    pub(crate) schema: Schema,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) origin: String,
    pub(crate) feed_cursor: Mutex<i64>,
    pub(crate) listeners: RwLock<Vec<Listener>>,
    layout: RwLock<Arc<Layout>>,
    // Closed before the writer, so that the last to close is one that can empty the log.
    readers: Mutex<Vec<Connection>>,
    writer: Mutex<Writer>,
    read_only: AtomicBool,
    was_unclean: bool,
    /// What the file was when it was opened: device and number.
    identity: Option<(u64, u64)>,
    _lock: VaultLock,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Vault")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

impl Vault {
    /// Opens the vault at `path`; where nothing exists, makes one. Nothing that exists is ever overwritten: a damaged,
    /// foreign, too new, locked or read-only file is reported and left as it is.
    ///
    /// # Errors
    /// One of the `vault.…` codes.
    pub fn open(path: &Path, schema: Schema) -> Result<Self> {
        Self::open_with(path, schema, Arc::new(SystemClock))
    }

    /// As [`Vault::open`], with the source of time and ids given.
    ///
    /// # Errors
    /// As [`Vault::open`].
    pub fn open_with(path: &Path, schema: Schema, clock: Arc<dyn Clock>) -> Result<Self> {
        if !exists(path) {
            create(path, &schema, &*clock)?;
        }
        Self::open_existing(path, schema, clock)
    }

    /// Opens a vault that must be there: `check`, `backup` and `export` never create one.
    ///
    /// # Errors
    /// [`VaultError::Missing`], and as [`Vault::open`].
    pub fn open_existing(path: &Path, schema: Schema, clock: Arc<dyn Clock>) -> Result<Self> {
        if !exists(path) {
            return Err(VaultError::Missing(path.into()));
        }
        let mut lock = VaultLock::shared(path)?;
        let state = inspect(path, &schema, lock.is_alone())?;
        if state.version < schema.version() {
            drop(lock);
            migrate(path, &schema, &*clock)?;
            lock = VaultLock::shared(path)?;
        }
        let connection = if state.is_read_only {
            connect_read_only(path)?
        } else {
            connect(path)?
        };
        if !state.is_read_only {
            // A backup is one file, without a log.
            connection
                .pragma_update(None, "journal_mode", "WAL")
                .map_err(|error| VaultError::at(path, error))?;
        }
        let feed_cursor = connection
            .query_row("SELECT coalesce(max(seq), 0) FROM change_log", [], |row| row.get(0))
            .map_err(|error| VaultError::at(path, error))?;
        let writer = Writer::new(connection).map_err(|error| damaged_if_corrupt(path, error))?;
        Ok(Self {
            path: path.into(),
            schema,
            origin: clock.new_id().to_string(),
            clock,
            feed_cursor: Mutex::new(feed_cursor),
            listeners: RwLock::default(),
            layout: RwLock::new(Arc::clone(&writer.layout)),
            readers: Mutex::default(),
            writer: Mutex::new(writer),
            read_only: AtomicBool::new(state.is_read_only),
            was_unclean: state.was_unclean,
            identity: identity_of(path),
            _lock: lock,
        })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// The vault lies where it cannot be written: it can be read, copied and exported.
    pub fn is_read_only(&self) -> bool {
        self.read_only.load(Ordering::Relaxed)
    }

    /// The program that had the vault open last did not close it. A host then runs [`Vault::check_quickly`] once the
    /// window is up.
    pub fn was_closed_uncleanly(&self) -> bool {
        self.was_unclean
    }

    /// Reads the store. The connection cannot write.
    ///
    /// # Errors
    /// Whatever `work` returns, and [`VaultError::Damaged`] where the store turns out to be.
    pub fn read<T, E: From<VaultError>>(&self, work: impl FnOnce(&Connection) -> Result<T, E>) -> Result<T, E> {
        let idle = self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let reader = match idle {
            Some(reader) => reader,
            None => connect_read_only(&self.path)?,
        };
        let value = work(&reader);
        let mut readers = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        if readers.len() < IDLE_READERS {
            readers.push(reader);
        }
        value
    }

    /// The schema, as the last operation found it.
    pub fn layout(&self) -> Arc<Layout> {
        Arc::clone(&self.layout.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The file still lies where it was opened. SQLite would go on writing into a removed file, and all of it would be
    /// lost at the end.
    ///
    /// # Errors
    /// [`VaultError::Gone`].
    pub(crate) fn is_still_there(&self) -> Result<()> {
        if identity_of(&self.path) == self.identity {
            Ok(())
        } else {
            Err(VaultError::Gone(self.path.clone()))
        }
    }

    /// Keeps the schema that the writer has read, for those who do not write.
    pub(crate) fn publish_layout(&self, layout: &Arc<Layout>) {
        let mut kept = self.layout.write().unwrap_or_else(PoisonError::into_inner);
        if kept.version != layout.version {
            *kept = Arc::clone(layout);
        }
    }

    /// A fact of the vault: `vault_id`, `owner_id`, `made_by`, …
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn fact(&self, key: &str) -> Result<Option<String>> {
        self.read(|connection| {
            Ok(connection
                .prepare_cached("SELECT value FROM vault_meta WHERE key = ?1")?
                .query_row([key], |row| row.get(0))
                .optional()?)
        })
    }

    pub(crate) fn writer(&self) -> MutexGuard<'_, Writer> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(unix)]
fn identity_of(path: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt as _;
    path.metadata().ok().map(|file| (file.dev(), file.ino()))
}

/// Other systems do not let an open file be removed or replaced.
#[cfg(not(unix))]
fn identity_of(path: &Path) -> Option<(u64, u64)> {
    path.exists().then_some((0, 0))
}

fn exists(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

fn damaged_if_corrupt(path: &Path, error: VaultError) -> VaultError {
    match error {
        VaultError::Store(error) => VaultError::at(path, error),
        other => other,
    }
}

/// Every connection is opened here. Encryption at rest would begin here.
fn configure(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(512);
    // Plans do not depend on bound values: otherwise SQLite prepares a statement anew for each of them.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "recursive_triggers", true)?;
    connection.pragma_update(None, "cache_size", -32_000)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "secure_delete", "FAST")?;
    Ok(())
}

pub(crate) fn connect(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(|error| VaultError::at(path, error))?;
    configure(&connection).map_err(|error| VaultError::at(path, error))?;
    text::register(&connection)?;
    Ok(connection)
}

pub(crate) fn connect_read_only(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let mut connection = Connection::open_with_flags(path, flags).map_err(|error| VaultError::at(path, error))?;
    if connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
        .is_err()
        && wal_size(path) == 0
    {
        // In a folder that cannot be written SQLite cannot share its index of the log. Without a log none is needed.
        let address = format!(
            "file:{}?immutable=1",
            path.to_string_lossy()
                .replace('%', "%25")
                .replace('?', "%3f")
                .replace('#', "%23")
        );
        connection = Connection::open_with_flags(address, flags).map_err(|error| VaultError::at(path, error))?;
    }
    configure(&connection).map_err(|error| VaultError::at(path, error))?;
    text::register(&connection)?;
    Ok(connection)
}

fn wal_size(path: &Path) -> u64 {
    std::fs::metadata(format!("{}-wal", path.display())).map_or(0, |file| file.len())
}

struct State {
    version: u32,
    is_read_only: bool,
    was_unclean: bool,
}

/// Looks at a file before anything is done with it, on connections that cannot write and do not checkpoint.
fn inspect(path: &Path, schema: &Schema, is_alone: bool) -> Result<State> {
    let damaged = |what: String| VaultError::Damaged {
        path: path.into(),
        what,
    };
    let size = std::fs::metadata(path).map_err(VaultError::io(path))?;
    if !size.is_file() {
        return Err(VaultError::Foreign(path.into()));
    }
    let size = size.len();
    if size == 0 {
        return Err(damaged("the file is empty".into()));
    }
    let head = head(path)?;
    if !head.starts_with(b"SQLite format 3\0") {
        // A vault that lost its first page still says so by its size and neighbours; without any trace it is foreign.
        return Err(if head.iter().all(|byte| *byte == 0) || wal_size(path) > 0 {
            damaged("its first page is gone".into())
        } else {
            VaultError::Foreign(path.into())
        });
    }
    let was_unclean = is_alone && wal_size(path) > 0;
    let at = |error| VaultError::at(path, error);
    let connection = connect_read_only(path)?;
    // A short file that another program's log still completes is whole; SQLite knows, and says so when it is not.
    let pages: u64 = connection
        .query_row("PRAGMA page_count", [], |row| row.get::<_, i64>(0))
        .map_err(at)? as u64;
    let page_size: u64 = connection
        .query_row("PRAGMA page_size", [], |row| row.get::<_, i64>(0))
        .map_err(at)? as u64;
    if wal_size(path) == 0 && pages * page_size > size {
        return Err(damaged(format!(
            "the file ends after {size} of {} bytes",
            pages * page_size
        )));
    }
    let application_id: i32 = connection
        .query_row("PRAGMA application_id", [], |row| row.get(0))
        .map_err(at)?;
    if application_id != APPLICATION_ID {
        return Err(VaultError::Foreign(path.into()));
    }
    if size <= SMALL_VAULT {
        let verdict: String = connection
            .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))
            .map_err(at)?;
        if verdict != "ok" {
            return Err(damaged(verdict));
        }
    }
    let version: u32 = connection
        .query_row("PRAGMA user_version", [], |row| row.get(0))
        .map_err(at)?;
    let fact = |key: &str| -> Result<Option<String>> {
        connection
            .query_row("SELECT value FROM vault_meta WHERE key = ?1", [key], |row| row.get(0))
            .optional()
            .map_err(|error| damaged(error.to_string()))
    };
    let known = schema.version();
    if version > known {
        let oldest: u32 = fact("oldest_program")?
            .and_then(|text| text.parse().ok())
            .unwrap_or(version);
        if oldest > known {
            return Err(VaultError::TooNew {
                path: path.into(),
                found: version,
                known,
            });
        }
    }
    let fingerprint = fact("schema_fingerprint")?.ok_or_else(|| damaged("it does not say how it was made".into()))?;
    if schema.is_unreleased && (version != known || fingerprint != schema.fingerprint()) && version <= known {
        return Err(VaultError::Unreleased(path.into()));
    }
    Ok(State {
        version,
        is_read_only: !is_writable(path)?,
        was_unclean,
    })
}

fn head(path: &Path) -> Result<Vec<u8>> {
    use std::io::Read as _;
    let mut head = Vec::new();
    std::fs::File::open(path)
        .and_then(|file| file.take(100).read_to_end(&mut head))
        .map_err(VaultError::io(path))?;
    Ok(head)
}

/// Whether the file and its folder take writes. A full disk does: what is written then gets its own error.
fn is_writable(path: &Path) -> Result<bool> {
    let file = std::fs::OpenOptions::new()
        .write(true)
        .open(path)
        .map_err(VaultError::io(path));
    match file {
        Ok(_) => {}
        Err(VaultError::ReadOnly(_)) => return Ok(false),
        Err(error) => return Err(error),
    }
    let probe = PathBuf::from(format!("{}.probe-{}", path.display(), Uuid::new_v4().simple()));
    match std::fs::File::create(&probe).map_err(VaultError::io(path)) {
        Ok(_) => {
            let _ = std::fs::remove_file(probe);
            Ok(true)
        }
        Err(VaultError::ReadOnly(_)) => Ok(false),
        Err(VaultError::Full) => Ok(true),
        Err(error) => Err(error),
    }
}

/// Makes a vault beside `path` and puts it in place in one step, so that no half-made vault is ever seen. Whoever
/// comes second opens what the first has made.
fn create(path: &Path, schema: &Schema, clock: &dyn Clock) -> Result<()> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        make_private_folder(folder)?;
    }
    let draft = PathBuf::from(format!("{}.new-{}", path.display(), Uuid::new_v4().simple()));
    let made = fill_new(&draft, schema, clock).and_then(|()| match std::fs::hard_link(&draft, path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
            // File systems without hard links: rename, which is refused above if anything stood there.
            if exists(path) {
                Ok(())
            } else {
                std::fs::rename(&draft, path).map_err(VaultError::io(path))
            }
        }
        _ => Ok(()),
    });
    backup::remove_with_log(&draft);
    made
}

fn make_private_folder(folder: &Path) -> Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(VaultError::io(folder))
}

fn fill_new(draft: &Path, schema: &Schema, clock: &dyn Clock) -> Result<()> {
    backup::create_private(draft)?;
    let mut connection = connect(draft)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "synchronous", "OFF")?;
    apply_migrations(&mut connection, schema)?;
    let transaction = connection.transaction()?;
    set_facts(&transaction, schema)?;
    transaction.execute(
        "INSERT INTO vault_meta VALUES ('vault_id', ?1)",
        [clock.new_id().to_string()],
    )?;
    transaction.execute("INSERT INTO vault_meta VALUES ('made_at', ?1)", [instant(clock.now())])?;
    (schema.found)(&transaction, clock)?;
    transaction.commit()?;
    // The log mode is part of the file: set once, last, so that the file is whole before it is seen.
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.close().map_err(|(_, error)| VaultError::at(draft, error))?;
    std::fs::File::open(draft)
        .and_then(|file| file.sync_all())
        .map_err(VaultError::io(draft))
}

pub(crate) fn apply_migrations(connection: &mut Connection, schema: &Schema) -> Result<()> {
    (schema.migrations)()
        .run(connection)
        .map_err(|error| VaultError::Refused(format!("the schema could not be brought up to date: {error}")))?;
    connection.pragma_update(None, "user_version", schema.version())?;
    Ok(())
}

fn set_facts(connection: &Connection, schema: &Schema) -> Result<()> {
    for (key, value) in [
        ("oldest_program", schema.oldest_program.to_string()),
        ("made_by", schema.program.to_owned()),
        ("schema_fingerprint", schema.fingerprint()),
    ] {
        connection.execute(
            "INSERT INTO vault_meta VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            [key, &value],
        )?;
    }
    Ok(())
}

/// Migrates a copy, verifies it and puts it in place under the exclusive lock. The original stays as a backup.
fn migrate(path: &Path, schema: &Schema, clock: &dyn Clock) -> Result<()> {
    let _alone = VaultLock::exclusive(path)?;
    let from = connect(path)?;
    let version: u32 = from.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if version >= schema.version() {
        return Ok(());
    }
    let before = row_counts(&from)?;
    let draft = PathBuf::from(format!("{}.migrating-{}", path.display(), Uuid::new_v4().simple()));
    let migrated = (|| {
        backup::copy(&from, &draft)?;
        let mut copy = connect(&draft)?;
        // A rebuild of a table with foreign keys on silently empties the tables that refer to it.
        copy.pragma_update(None, "foreign_keys", false)?;
        apply_migrations(&mut copy, schema)?;
        set_facts(&copy, schema)?;
        backup::verify(&copy, &draft)?;
        for (table, rows) in row_counts(&copy)? {
            if before.iter().any(|(known, count)| *known == table && *count > rows) {
                return Err(VaultError::Refused(format!("the migration lost rows of {table}")));
            }
        }
        copy.pragma_update(None, "journal_mode", "WAL")?;
        copy.close().map_err(|(_, error)| VaultError::at(&draft, error))?;
        from.close().map_err(|(_, error)| VaultError::at(path, error))?;
        let kept = backup::folder(path).join(format!(
            "before-schema-{}-{}.db",
            schema.version(),
            backup::stamp(clock.now())
        ));
        backup::put_in_place(&draft, path, &kept)
    })();
    backup::remove_with_log(&draft);
    migrated
}

fn row_counts(connection: &Connection) -> Result<Vec<(String, i64)>> {
    let mut counts = Vec::new();
    for table in Layout::read(connection)?.tables.into_keys() {
        let count = connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?;
        counts.push((table, count));
    }
    Ok(counts)
}
