//! What every host that stays open shares: the vault behind a lock (it may be unusable, restored or replaced while the
//! program runs), long work that can be stopped, and the announcements of changes.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use foothold_career::command::Nothing;
use foothold_career::tracker::reminders;
use foothold_career::{Error, Result, Store, vault_commands};
use foothold_vault::{Backup, Changes, INDEX_PAUSE, INDEX_PORTION, Progress, Silent, Vault, VaultError};
use schemars::{JsonSchema, SchemaGenerator};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{Api, Hosts, Reply};

/// How often a host looks at the vault: for changes of other programs, reminders that are due, a file that vanished.
pub const LOOK_EVERY: Duration = Duration::from_millis(800);
/// How many times of [`LOOK_EVERY`] pass between two upkeeps: an hour.
const RESTS_BETWEEN_UPKEEPS: u32 = 4_500;

/// What a host tells its windows and pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Event {
    /// Rows changed. An empty list of keys means: many.
    Changed { operation: String, changes: Changes },
    /// A reminder is due.
    Reminder {
        id: String,
        title: String,
        job_id: Option<String>,
    },
    /// The vault was opened, restored, or has become unusable: show everything anew.
    Vault,
}

/// Where the vault stands, and what can be done when it cannot be used.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct HostState {
    pub vault_path: PathBuf,
    /// Version of the program.
    pub program: String,
    /// Why the vault cannot be used; none while it can.
    pub problem: Option<Error>,
    /// The vault's file is gone but its content is still held open: `host.rescue` brings it back.
    pub can_be_rescued: bool,
    /// The regular copies, newest first.
    pub backups: Vec<Backup>,
}

/// What became of the vault that stood here before.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Replaced {
    /// Where the file that stood here is kept now.
    pub kept_as: Option<PathBuf>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct BackupName {
    /// File name of one of the regular copies.
    name: String,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct BackupPath {
    path: PathBuf,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct NoInput {}

type Listener = Box<dyn Fn(&Event) + Send + Sync>;
type HostBody = Box<dyn Fn(&Host, Value) -> Result<Value> + Send + Sync>;

/// A command about the vault as a whole, which works while none is open.
pub(crate) struct HostCommand {
    pub name: &'static str,
    pub help: &'static str,
    pub hosts: Hosts,
    pub types: fn(&mut SchemaGenerator) -> (Value, Value),
    body: HostBody,
}

pub(crate) fn host_commands() -> Vec<HostCommand> {
    fn command<I, O>(
        name: &'static str,
        help: &'static str,
        hosts: Hosts,
        body: fn(&Host, I) -> Result<O>,
    ) -> HostCommand
    where
        I: DeserializeOwned + JsonSchema + 'static,
        O: Serialize + JsonSchema + 'static,
    {
        HostCommand {
            name,
            help,
            hosts,
            types: foothold_career::command::schemas::<I, O>,
            body: Box::new(move |host, input| {
                foothold_career::command::answer(body(host, foothold_career::command::parse(input)?)?)
            }),
        }
    }
    vec![
        command(
            "host.state",
            "Where the vault stands, and its backups.",
            Hosts::All,
            |host, _: NoInput| Ok(host.state()),
        ),
        command(
            "host.reopen",
            "Tries the vault again.",
            Hosts::All,
            |host, _: NoInput| {
                host.reopen()?;
                Ok(host.state())
            },
        ),
        command(
            "host.restore",
            "Puts a regular copy in the vault's place; what stood there is kept.",
            Hosts::All,
            |host, input: BackupName| host.restore_named(&input.name),
        ),
        command(
            "host.restore_file",
            "Puts any backup in the vault's place; what stood there is kept.",
            Hosts::Local,
            |host, input: BackupPath| host.restore(&input.path),
        ),
        command(
            "host.rescue",
            "Writes the vault back to where its file was.",
            Hosts::All,
            |host, _: NoInput| {
                host.rescue()?;
                Ok(host.state())
            },
        ),
        command(
            "host.start_over",
            "Puts the unusable vault aside and begins a new one.",
            Hosts::All,
            |host, _: NoInput| host.start_over(),
        ),
    ]
}

/// A program that stays open: the window, or the server of a browser.
pub struct Host {
    api: Api,
    commands: Vec<HostCommand>,
    path: PathBuf,
    store: RwLock<std::result::Result<Store, Error>>,
    listeners: Arc<RwLock<Vec<Listener>>>,
    running: Mutex<HashMap<String, Arc<AtomicBool>>>,
    /// Pages were told that the vault's file vanished.
    has_told_of_loss: AtomicBool,
}

impl std::fmt::Debug for Host {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Host").field("path", &self.path).finish_non_exhaustive()
    }
}

impl Host {
    /// Opens the vault at `path`, or makes one where nothing is. A vault that cannot be used is no failure here: the
    /// host says why, and how to go on.
    pub fn open(path: &Path) -> Arc<Self> {
        let host = Arc::new(Self::closed(path));
        let _ = host.reopen();
        host
    }

    /// As [`Host::open`], but the vault is opened beside what the caller does next. Commands wait until it is.
    pub fn open_beside(path: &Path) -> Arc<Self> {
        let host = Arc::new(Self::closed(path));
        let (holds, held) = std::sync::mpsc::channel();
        let opening = Arc::clone(&host);
        std::thread::spawn(move || {
            let _ = opening.replace(|| {
                let _ = holds.send(());
                Ok(())
            });
        });
        let _ = held.recv();
        host
    }

    fn closed(path: &Path) -> Self {
        Self {
            api: Api::default(),
            commands: host_commands(),
            path: path.into(),
            store: RwLock::new(Err(closed())),
            listeners: Arc::default(),
            running: Mutex::default(),
            has_told_of_loss: AtomicBool::new(false),
        }
    }

    /// Calls `listener` with everything that pages must know of.
    pub fn listen(&self, listener: impl Fn(&Event) + Send + Sync + 'static) {
        self.listeners
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Box::new(listener));
    }

    /// Looks after the vault until the host is gone: changes of other programs, reminders, a file that vanished; and
    /// beside that, what may take longer: what an import has left to index, and the daily copy.
    pub fn look_after(self: &Arc<Self>) {
        let weak = Arc::downgrade(self);
        std::thread::spawn(move || {
            loop {
                std::thread::sleep(LOOK_EVERY);
                let Some(host) = weak.upgrade() else { return };
                host.look();
            }
        });
        let weak = Arc::downgrade(self);
        std::thread::spawn(move || {
            let mut rests: u32 = 0;
            loop {
                let Some(host) = weak.upgrade() else { return };
                let is_more = host.index_more();
                if !is_more {
                    if rests % RESTS_BETWEEN_UPKEEPS == 4 {
                        host.keep_up();
                    }
                    rests = rests.wrapping_add(1);
                }
                drop(host);
                std::thread::sleep(if is_more { INDEX_PAUSE } else { LOOK_EVERY });
            }
        });
    }

    fn look(&self) {
        let is_lost = match &*self.store.read().unwrap_or_else(PoisonError::into_inner) {
            Ok(store) => {
                self.remind(store);
                matches!(store.vault.poll(), Err(VaultError::Gone(_)))
            }
            Err(_) => false,
        };
        if is_lost && !self.has_told_of_loss.swap(true, Ordering::Relaxed) {
            self.tell(&Event::Vault);
        }
    }

    /// Indexes a portion of what waits, and gives whether more does. One that fails is tried again at the next rest.
    fn index_more(&self) -> bool {
        match &*self.store.read().unwrap_or_else(PoisonError::into_inner) {
            Ok(store) => store.vault.index_more(INDEX_PORTION).unwrap_or(false),
            Err(_) => false,
        }
    }

    fn keep_up(&self) {
        if let Ok(store) = &*self.store.read().unwrap_or_else(PoisonError::into_inner) {
            // A copy that could not be made is tried again; the page shows the newest one's age.
            let _ = store.vault.keep_up(&Silent);
        }
    }

    fn remind(&self, store: &Store) {
        if store.vault.is_read_only() {
            return;
        }
        for reminder in reminders::fire_due(store, Nothing {}).unwrap_or_default() {
            let (id, job_id) = (reminder.id.to_string(), reminder.job_id.map(|id| id.to_string()));
            self.tell(&Event::Reminder {
                id,
                title: reminder.title,
                job_id,
            });
        }
    }

    fn tell(&self, event: &Event) {
        for listener in self.listeners.read().unwrap_or_else(PoisonError::into_inner).iter() {
            listener(event);
        }
    }

    /// Whether long work is under way that closing would cut.
    pub fn is_busy(&self) -> bool {
        !self.running.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    /// Runs a command for a page. `id` names long work, so that [`Host::cancel`] can stop it.
    ///
    /// # Errors
    /// Whatever the command fails with, and why the vault cannot be used.
    pub fn dispatch(
        &self,
        name: &str,
        input: Value,
        bytes: Option<Vec<u8>>,
        id: Option<&str>,
        report: &(dyn Fn(u64, u64) + Send + Sync),
    ) -> Result<Reply> {
        if let Some(command) = self.commands.iter().find(|command| command.name == name) {
            return (command.body)(self, input).map(Reply::Json);
        }
        let running = Running::new(self, id, report);
        let store = self.store.read().unwrap_or_else(PoisonError::into_inner);
        match &*store {
            Ok(store) => self.api.dispatch(store, name, input, bytes, &running),
            Err(problem) => Err(problem.clone()),
        }
    }

    /// Whether pages of a browser may call this command.
    pub fn is_for_browsers(&self, name: &str) -> bool {
        let own = self
            .commands
            .iter()
            .find(|command| command.name == name)
            .map(|command| command.hosts);
        own.or_else(|| self.api.find(name).map(|command| command.hosts)) != Some(Hosts::Local)
    }

    /// Asks long work to stop; it is rolled back.
    pub fn cancel(&self, id: &str) {
        if let Some(flag) = self.running.lock().unwrap_or_else(PoisonError::into_inner).get(id) {
            flag.store(true, Ordering::Relaxed);
        }
    }

    fn state(&self) -> HostState {
        let store = self.store.read().unwrap_or_else(PoisonError::into_inner);
        let (problem, can_be_rescued) = match &*store {
            Ok(store) => match store.vault.poll() {
                Err(error @ VaultError::Gone(_)) => (Some(Error::from(error)), true),
                _ => (None, false),
            },
            Err(problem) => (Some(problem.clone()), false),
        };
        HostState {
            vault_path: self.path.clone(),
            program: env!("CARGO_PKG_VERSION").into(),
            problem,
            can_be_rescued,
            backups: Vault::backups_of(&self.path).unwrap_or_default(),
        }
    }

    fn reopen(&self) -> Result<()> {
        self.replace(|| Ok(()))
    }

    fn restore_named(&self, name: &str) -> Result<Replaced> {
        let backup = Vault::backups_of(&self.path)?
            .into_iter()
            .find(|backup| backup.path.file_name().is_some_and(|file| file == name))
            .ok_or_else(|| Error::not_found("backup", name))?;
        self.restore(&backup.path)
    }

    fn restore(&self, from: &Path) -> Result<Replaced> {
        self.replace(|| {
            Ok(Replaced {
                kept_as: vault_commands::restore_backup(&self.path, from)?,
            })
        })
    }

    fn rescue(&self) -> Result<()> {
        {
            let store = self.store.read().unwrap_or_else(PoisonError::into_inner);
            let store = store.as_ref().map_err(Error::clone)?;
            if self.path.exists() {
                store.vault.backup_regularly(&Silent)?;
            } else {
                store.vault.backup(&self.path, &Silent)?;
            }
        }
        self.reopen()
    }

    fn start_over(&self) -> Result<Replaced> {
        self.replace(|| {
            Ok(Replaced {
                kept_as: Vault::put_aside(&self.path, foothold_vault::Clock::now(&foothold_vault::SystemClock))?,
            })
        })
    }

    /// Closes the vault, does `work` while nothing has it open, and opens what then stands there.
    fn replace<T>(&self, work: impl FnOnce() -> Result<T>) -> Result<T> {
        let mut store = self.store.write().unwrap_or_else(PoisonError::into_inner);
        *store = Err(closed());
        let done = work();
        let opened = Store::open(&self.path);
        if let Ok(store) = &opened {
            let listeners = Arc::clone(&self.listeners);
            store.vault.listen(move |announcement| {
                let event = Event::Changed {
                    operation: announcement.operation.clone(),
                    changes: announcement.changes.clone(),
                };
                for listener in listeners.read().unwrap_or_else(PoisonError::into_inner).iter() {
                    listener(&event);
                }
            });
        }
        let problem = opened.as_ref().err().cloned();
        *store = opened;
        drop(store);
        self.has_told_of_loss.store(false, Ordering::Relaxed);
        self.tell(&Event::Vault);
        let done = done?;
        problem.map_or(Ok(done), Err)
    }
}

fn closed() -> Error {
    Error::new("vault.busy", "The vault is being opened.", json!({ "path": "" }))
}

/// Long work while it runs.
struct Running<'a> {
    host: &'a Host,
    id: Option<String>,
    is_cancelled: Arc<AtomicBool>,
    report: &'a (dyn Fn(u64, u64) + Send + Sync),
}

impl<'a> Running<'a> {
    fn new(host: &'a Host, id: Option<&str>, report: &'a (dyn Fn(u64, u64) + Send + Sync)) -> Self {
        let is_cancelled = Arc::new(AtomicBool::new(false));
        if let Some(id) = id {
            host.running
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .insert(id.into(), Arc::clone(&is_cancelled));
        }
        Self {
            host,
            id: id.map(str::to_owned),
            is_cancelled,
            report,
        }
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        if let Some(id) = &self.id {
            self.host
                .running
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .remove(id);
        }
    }
}

impl Progress for Running<'_> {
    fn report(&self, done: u64, total: u64) {
        (self.report)(done, total);
    }

    fn is_cancelled(&self) -> bool {
        self.is_cancelled.load(Ordering::Relaxed)
    }
}
