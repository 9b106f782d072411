//! Commands over the vault itself: undo, trash, search, check, backup, archive.

use std::path::PathBuf;

use foothold_vault::{
    ArchiveReport, Backup, Entry, ImportMode, Problem, Progress, Restored, SearchQuery, SearchResults, TrashItem, Vault,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::users::User;
use crate::command::{Commands, Hosts, Nothing};
use crate::demo;
use crate::error::Result;
use crate::store::{SCHEMA, Store};
use crate::values::Id;

/// Adds the commands of the vault.
pub fn commands(list: &mut Commands) {
    list.call(
        "vault.info",
        "Where the vault is, whose, how large, and what it holds.",
        info,
    );
    list.call("undo.last", "Takes back the newest operation.", |store, _: Nothing| {
        Ok(store.vault.undo()?)
    });
    list.call("redo.last", "Does again what was undone last.", |store, _: Nothing| {
        Ok(store.vault.redo()?)
    });
    list.call(
        "history.list",
        "The operations that can be undone or redone, newest first.",
        history,
    );
    list.call(
        "trash.list",
        "What was deleted and can be restored.",
        |store, _: Nothing| -> Result<Vec<TrashItem>> { Ok(store.vault.trash()?) },
    );
    list.call(
        "trash.restore",
        "Brings a deletion back.",
        |store, input: EntryId| -> Result<Restored> { Ok(store.vault.restore(&input.id)?) },
    );
    list.call(
        "trash.purge",
        "Deletes for good, with every trace in the history.",
        |store, input: EntryId| {
            store.vault.purge(&input.id)?;
            Ok(Nothing {})
        },
    );
    list.call(
        "search.find",
        "Finds rows by their words, titles first.",
        |store, input: SearchQuery| -> Result<SearchResults> {
            Ok(store.vault.search(&store.owner().to_string(), &input)?)
        },
    );
    list.call(
        "search.rebuild",
        "Makes the search index anew from the rows.",
        |store, _: Nothing| {
            store.vault.rebuild_search()?;
            Ok(Nothing {})
        },
    );
    list.job(
        "vault.check",
        "Looks for everything that can be wrong, and names it.",
        Hosts::All,
        |store, _: Nothing, progress| {
            Ok(Problems {
                problems: store.vault.check(progress)?,
            })
        },
    );
    list.job(
        "vault.repair",
        "Mends what can be mended, after a backup.",
        Hosts::All,
        |store, _: Nothing, progress| {
            Ok(Problems {
                problems: store.vault.repair(progress)?,
            })
        },
    );
    list.job(
        "vault.backup_now",
        "Makes the regular copy beside the vault.",
        Hosts::All,
        |store, _: Nothing, progress| Ok(store.vault.backup_regularly(progress)?),
    );
    list.job(
        "vault.keep_up",
        "The regular backup and what has expired, at most once a day.",
        Hosts::All,
        |store, _: Nothing, progress| {
            Ok(KeptUp {
                was_due: store.vault.keep_up(progress)?,
            })
        },
    );
    list.call(
        "vault.backups",
        "The regular copies, newest first.",
        |store, _: Nothing| -> Result<Vec<Backup>> { Ok(store.vault.backups()?) },
    );
    list.job(
        "vault.backup",
        "Copies the vault to a file.",
        Hosts::Local,
        |store, input: FilePath, progress| -> Result<Backup> { Ok(store.vault.backup(&input.path, progress)?) },
    );
    list.job(
        "vault.export",
        "Writes everything to an archive, and reads it back.",
        Hosts::Local,
        |store, input: FilePath, progress| -> Result<ArchiveReport> {
            Ok(store.vault.export_archive(&input.path, progress)?)
        },
    );
    list.job(
        "vault.preview_import",
        "Says what an import would do.",
        Hosts::Local,
        |store, input: Import, progress| -> Result<ArchiveReport> {
            Ok(store.vault.preview_archive(&input.path, input.mode, progress)?)
        },
    );
    list.job(
        "vault.import",
        "Takes in an archive: all of it or nothing.",
        Hosts::Local,
        import,
    );
    list.job(
        "demo.fill",
        "Fills the vault with a year of an invented person's search, marked and removable.",
        Hosts::All,
        demo::fill,
    );
    list.call("demo.state", "Whether the demo is in the vault.", demo::state);
    list.call("demo.remove", "Removes the demo.", demo::remove);
}

/// What a vault is.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct VaultInfo {
    pub path: PathBuf,
    pub vault_id: Option<String>,
    pub owner_id: Id<User>,
    pub made_by: Option<String>,
    pub bytes: u64,
    pub is_read_only: bool,
    pub was_closed_uncleanly: bool,
    pub has_demo: bool,
    /// Rows of tables that have any.
    pub rows: std::collections::BTreeMap<String, u64>,
}

#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Problems {
    pub problems: Vec<Problem>,
}

#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct KeptUp {
    pub was_due: bool,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EntryId {
    pub id: String,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HistoryLength {
    /// 50 unless told.
    #[serde(default)]
    pub limit: Option<u32>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FilePath {
    pub path: PathBuf,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Import {
    pub path: PathBuf,
    pub mode: ImportMode,
}

fn info(store: &Store, _: Nothing) -> Result<VaultInfo> {
    let layout = store.vault.layout();
    let rows = store.read(|connection| {
        let mut rows = std::collections::BTreeMap::new();
        for table in layout.tables.keys() {
            let count: i64 = connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?;
            if count > 0 {
                rows.insert(table.clone(), count as u64);
            }
        }
        Ok(rows)
    })?;
    Ok(VaultInfo {
        path: store.vault.path().into(),
        vault_id: store.vault.fact("vault_id")?,
        owner_id: store.owner(),
        made_by: store.vault.fact("made_by")?,
        bytes: std::fs::metadata(store.vault.path()).map_or(0, |file| file.len()),
        is_read_only: store.vault.is_read_only(),
        was_closed_uncleanly: store.vault.was_closed_uncleanly(),
        has_demo: demo::state(store, Nothing {})?.is_here,
        rows,
    })
}

fn history(store: &Store, input: HistoryLength) -> Result<Vec<Entry>> {
    Ok(store.vault.history(input.limit.unwrap_or(50).min(1_000) as usize)?)
}

fn import(store: &Store, input: Import, progress: &dyn Progress) -> Result<ArchiveReport> {
    let report = store.vault.import_archive(&input.path, input.mode, progress)?;
    store.read_owner()?;
    Ok(report)
}

/// Puts a backup in the place of the vault at `path`, which no host has open.
///
/// # Errors
/// As [`Vault::restore_backup`].
pub fn restore_backup(path: &std::path::Path, from: &std::path::Path) -> Result<Option<PathBuf>> {
    use foothold_vault::{Clock as _, SystemClock};
    Ok(Vault::restore_backup(path, from, SCHEMA, SystemClock.now())?)
}
