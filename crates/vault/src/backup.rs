use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Datelike as _, NaiveDateTime, Utc};
use rusqlite::Connection;
use serde::Serialize;

use crate::lock::VaultLock;
use crate::open::{Schema, Vault};
use crate::progress::Progress;
use crate::{Result, VaultError, instant};

/// Copies kept of the newest days, weeks and months, within a share of the disk.
const DAILY: usize = 12;
const WEEKLY: usize = 10;
const MONTHLY: usize = 9;
const FEWEST: usize = 3;
const LEAST_SPACE: u64 = 2 * 1024 * 1024 * 1024;

/// A copy of the vault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Backup {
    pub path: PathBuf,
    pub made_at: String,
    pub bytes: u64,
}

/// The folder beside a vault that holds its copies.
pub(crate) fn folder(vault: &Path) -> PathBuf {
    with_suffix(vault, ".backups")
}

pub(crate) fn stamp(time: DateTime<Utc>) -> String {
    time.format("%Y%m%dT%H%M%S%3fZ").to_string()
}

/// Copies the store behind `from` to `to`, which must not exist, by SQLite's backup: a consistent state, whatever
/// other programs write meanwhile.
pub(crate) fn copy(from: &Connection, to: &Path) -> Result<()> {
    copy_with(from, to, &crate::Silent)
}

fn copy_with(from: &Connection, to: &Path, progress: &dyn Progress) -> Result<()> {
    if let Some(folder) = to.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(VaultError::io(folder))?;
    }
    create_private(to)?;
    let mut copy = Connection::open(to).map_err(|error| VaultError::at(to, error))?;
    copy.pragma_update(None, "synchronous", "OFF")?;
    {
        let steps = rusqlite::backup::Backup::new(from, &mut copy)?;
        loop {
            use rusqlite::backup::StepResult;
            progress.go_on()?;
            match steps.step(2_000).map_err(|error| VaultError::at(to, error))? {
                StepResult::Done => break,
                StepResult::More => {}
                _ => std::thread::sleep(Duration::from_millis(20)),
            }
            let state = steps.progress();
            progress.report(
                (state.pagecount - state.remaining).max(0) as u64,
                state.pagecount.max(0) as u64,
            );
        }
    }
    copy.pragma_update(None, "journal_mode", "DELETE")
        .map_err(|error| VaultError::at(to, error))?;
    copy.close().map_err(|(_, error)| VaultError::at(to, error))?;
    fs::File::open(to)
        .and_then(|file| file.sync_all())
        .map_err(VaultError::io(to))
}

/// Reads a whole store and checks its structure and references.
pub(crate) fn verify(connection: &Connection, path: &Path) -> Result<()> {
    verify_structure(connection, path)?;
    let mut orphans = connection.prepare("PRAGMA foreign_key_check")?;
    if let Some(row) = orphans.query([])?.next()? {
        let what = format!("a row of {} refers to one that is gone", row.get::<_, String>(0)?);
        return Err(VaultError::Damaged {
            path: path.into(),
            what,
        });
    }
    Ok(())
}

/// Reads a whole store and checks its structure. A copy of a vault with a broken link is a good copy.
fn verify_structure(connection: &Connection, path: &Path) -> Result<()> {
    let verdict: String = connection
        .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
        .map_err(|error| VaultError::at(path, error))?;
    if verdict == "ok" {
        Ok(())
    } else {
        Err(VaultError::Damaged {
            path: path.into(),
            what: verdict,
        })
    }
}

/// Puts `new` in the place of the vault at `path`, keeping what stands there as `kept`. The exclusive lock is held.
pub(crate) fn put_in_place(new: &Path, path: &Path, kept: &Path) -> Result<()> {
    if path.exists() {
        if let Some(folder) = kept.parent() {
            fs::create_dir_all(folder).map_err(VaultError::io(folder))?;
        }
        for suffix in ["", "-wal"] {
            let (from, to) = (with_suffix(path, suffix), with_suffix(kept, suffix));
            if from.exists() {
                fs::hard_link(&from, &to)
                    .or_else(|_| fs::copy(&from, &to).map(drop))
                    .map_err(VaultError::io(&to))?;
            }
        }
    }
    for suffix in ["-wal", "-shm"] {
        match fs::remove_file(with_suffix(path, suffix)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(VaultError::io(path)(error)),
            _ => {}
        }
    }
    fs::rename(new, path).map_err(VaultError::io(path))?;
    if let Some(folder) = path.parent()
        && let Ok(folder) = fs::File::open(folder)
    {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// Makes a file that only its owner can read, where none may be.
pub(crate) fn create_private(path: &Path) -> Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(VaultError::io(path))
}

pub(crate) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    PathBuf::from(format!("{}{suffix}", path.display()))
}

pub(crate) fn remove_with_log(path: &Path) {
    for suffix in ["", "-wal", "-shm", "-journal"] {
        let _ = fs::remove_file(with_suffix(path, suffix));
    }
}

/// Which of the copies made at these times to keep: the newest of each of the last days, weeks and months that have
/// one, and never fewer than three. A pure function of its input; gives the indices to keep.
pub fn keep(times: &[DateTime<Utc>]) -> Vec<usize> {
    let mut newest_first: Vec<usize> = (0..times.len()).collect();
    newest_first.sort_by_key(|index| std::cmp::Reverse(times[*index]));
    let mut kept: Vec<usize> = newest_first.iter().copied().take(FEWEST).collect();
    let periods: [(usize, fn(&DateTime<Utc>) -> (i32, u32)); 3] = [
        (DAILY, |time| (time.year(), time.ordinal())),
        (WEEKLY, |time| (time.iso_week().year(), time.iso_week().week())),
        (MONTHLY, |time| (time.year(), time.month())),
    ];
    for (count, period) in periods {
        let mut seen = Vec::new();
        for index in &newest_first {
            let period = period(&times[*index]);
            if seen.len() < count && !seen.contains(&period) {
                seen.push(period);
                kept.push(*index);
            }
        }
    }
    kept.sort_unstable();
    kept.dedup();
    kept
}

impl Vault {
    /// Copies the vault to `to`, which must not exist, and reads the copy back whole.
    ///
    /// # Errors
    /// When the copy cannot be written or does not verify; no file is left then.
    pub fn backup(&self, to: &Path, progress: &dyn Progress) -> Result<Backup> {
        if to.exists() {
            return Err(VaultError::Io {
                path: to.into(),
                source: std::io::ErrorKind::AlreadyExists.into(),
            });
        }
        let copied = self
            .read(|connection| copy_with(connection, to, progress))
            .and_then(|()| {
                let copy = Connection::open(to).map_err(|error| VaultError::at(to, error))?;
                crate::text::register(&copy)?;
                verify_structure(&copy, to)?;
                copy.close().map_err(|(_, error)| VaultError::at(to, error))?;
                let bytes = fs::metadata(to).map_err(VaultError::io(to))?.len();
                Ok(Backup {
                    path: to.into(),
                    made_at: instant(self.clock.now()),
                    bytes,
                })
            });
        if copied.is_err() {
            remove_with_log(to);
        }
        copied
    }

    /// Makes the regular copy beside the vault, and thins out older ones.
    ///
    /// # Errors
    /// As [`Vault::backup`].
    pub fn backup_regularly(&self, progress: &dyn Progress) -> Result<Backup> {
        let made = self.backup(
            &folder(self.path()).join(format!("{}.db", stamp(self.clock.now()))),
            progress,
        )?;
        thin(self.path())?;
        Ok(made)
    }

    /// The regular copies, newest first.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn backups(&self) -> Result<Vec<Backup>> {
        Self::backups_of(self.path())
    }

    /// The regular copies of the vault at `path`, which need not be usable, newest first.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn backups_of(path: &Path) -> Result<Vec<Backup>> {
        let mut backups: Vec<Backup> = regular(path)?
            .into_iter()
            .map(|(path, time, bytes)| Backup {
                path,
                made_at: instant(time),
                bytes,
            })
            .collect();
        backups.reverse();
        Ok(backups)
    }

    /// Moves the file at `path`, whatever it is, into the backups folder, so that a new vault can be made there. Gives
    /// where it is now; none when nothing stood there.
    ///
    /// # Errors
    /// When another program has the vault open, or the file cannot be moved.
    pub fn put_aside(path: &Path, now: DateTime<Utc>) -> Result<Option<PathBuf>> {
        if path.symlink_metadata().is_err() {
            return Ok(None);
        }
        let _alone = VaultLock::exclusive(path)?;
        let folder = folder(path);
        fs::create_dir_all(&folder).map_err(VaultError::io(&folder))?;
        let kept = folder.join(format!("put-aside-{}.db", stamp(now)));
        for suffix in ["-wal", "-shm", ""] {
            match fs::rename(with_suffix(path, suffix), with_suffix(&kept, suffix)) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(VaultError::io(path)(error)),
                _ => {}
            }
        }
        Ok(Some(kept))
    }

    /// Puts the backup `from` in the place of the vault at `path`. What stood there, damaged or not, stays in the
    /// backups folder. Gives where.
    ///
    /// # Errors
    /// When the backup does not verify or another program has the vault open; the vault is as it was then.
    pub fn restore_backup(path: &Path, from: &Path, schema: Schema, now: DateTime<Utc>) -> Result<Option<PathBuf>> {
        if !from.exists() {
            return Err(VaultError::Missing(from.into()));
        }
        // Opening tells whether it is a vault that this program can use; a migration runs on the copy only.
        let draft = with_suffix(path, &format!(".restoring-{}", uuid::Uuid::new_v4().simple()));
        let restored = (|| {
            let source = Connection::open_with_flags(from, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY)
                .map_err(|error| VaultError::at(from, error))?;
            copy(&source, &draft).map_err(|error| match error {
                VaultError::Store(error) => VaultError::at(from, error),
                other => other,
            })?;
            let opened = Self::open_existing(&draft, schema, std::sync::Arc::new(crate::SystemClock))
                .map_err(|error| name_path(error, from))?;
            opened.read(|connection| verify_structure(connection, from))?;
            drop(opened);
            remove_with_log(&with_suffix(&draft, ".lock"));
            let _alone = VaultLock::exclusive(path)?;
            let kept = folder(path).join(format!("before-restore-{}.db", stamp(now)));
            let stood = path.exists();
            put_in_place(&draft, path, &kept)?;
            Ok(stood.then_some(kept))
        })();
        remove_with_log(&draft);
        remove_with_log(&with_suffix(&draft, ".lock"));
        restored
    }
}

/// An error about the working copy, told of the file that the person named.
fn name_path(error: VaultError, named: &Path) -> VaultError {
    let path = named.to_path_buf();
    match error {
        VaultError::Damaged { what, .. } => VaultError::Damaged { path, what },
        VaultError::Foreign(_) => VaultError::Foreign(path),
        VaultError::TooNew { found, known, .. } => VaultError::TooNew { path, found, known },
        VaultError::Unreleased(_) => VaultError::Unreleased(path),
        other => other,
    }
}

/// The regular copies, oldest first: only files whose names are times.
fn regular(vault: &Path) -> Result<Vec<(PathBuf, DateTime<Utc>, u64)>> {
    let folder = folder(vault);
    let entries = match fs::read_dir(&folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(VaultError::io(&folder))?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(VaultError::io(&folder))?;
        let path = entry.path();
        let time = path
            .file_stem()
            .and_then(|stem| NaiveDateTime::parse_from_str(&stem.to_string_lossy(), "%Y%m%dT%H%M%S%3fZ").ok());
        if let (Some(time), Ok(file)) = (time, entry.metadata()) {
            found.push((path, time.and_utc(), file.len()));
        }
    }
    found.sort_by_key(|(_, time, _)| *time);
    Ok(found)
}

fn thin(vault: &Path) -> Result<()> {
    let copies = regular(vault)?;
    let times: Vec<_> = copies.iter().map(|(_, time, _)| *time).collect();
    let kept = keep(&times);
    let space = LEAST_SPACE.max(3 * fs::metadata(vault).map_or(0, |file| file.len()));
    let mut taken = 0;
    // The newest first: what does not fit any more goes, but for the last three.
    for (place, index) in (0..copies.len()).rev().enumerate() {
        let (path, _, bytes) = &copies[index];
        taken += if kept.contains(&index) { *bytes } else { 0 };
        if place >= FEWEST && (!kept.contains(&index) || taken > space) {
            remove_with_log(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use chrono::{Duration, TimeZone as _};

    use super::*;

    #[test]
    fn a_year_of_daily_copies_thins_to_days_weeks_and_months() {
        let newest = Utc.with_ymd_and_hms(2026, 11, 21, 12, 0, 0).unwrap();
        let times: Vec<_> = (0..365).map(|day| newest - Duration::days(day)).collect();
        let kept = keep(&times);
        assert!(
            (0..DAILY).all(|day| kept.contains(&day)),
            "each of the newest days has its copy"
        );
        assert!(
            kept.len() <= DAILY + WEEKLY + MONTHLY,
            "no more than one copy a period: {}",
            kept.len()
        );
        assert!(kept.iter().any(|day| *day > 200), "the months reach back");
    }

    #[test]
    fn three_copies_of_one_hour_are_all_kept() {
        let newest = Utc.with_ymd_and_hms(2026, 11, 21, 12, 0, 0).unwrap();
        let times: Vec<_> = (0..5).map(|minute| newest - Duration::minutes(minute)).collect();
        assert_eq!(keep(&times), [0, 1, 2]);
    }
}
