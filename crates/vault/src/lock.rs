use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::{Result, VaultError};

/// How long to wait for another program before the person is told.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// The lock file beside a vault: held shared while the vault is open, exclusive while it is migrated or restored.
#[derive(Debug)]
pub(crate) struct VaultLock {
    file: Option<File>,
}

impl VaultLock {
    /// Takes the shared lock. In a folder that cannot be written there is no lock file, and nothing to guard.
    pub(crate) fn shared(vault: &Path) -> Result<Self> {
        let Some(file) = open(vault)? else {
            return Ok(Self { file: None });
        };
        wait(vault, || file.try_lock_shared())?;
        Ok(Self { file: Some(file) })
    }

    /// Takes the lock for itself alone.
    ///
    /// # Errors
    /// [`VaultError::Busy`] when another program keeps the vault open.
    pub(crate) fn exclusive(vault: &Path) -> Result<Self> {
        let Some(file) = open(vault)? else {
            return Err(VaultError::ReadOnly(vault.into()));
        };
        wait(vault, || file.try_lock())?;
        Ok(Self { file: Some(file) })
    }

    /// Whether no other program has the vault open. The shared lock is held again afterwards.
    pub(crate) fn is_alone(&self) -> bool {
        let Some(file) = &self.file else { return false };
        let alone = file.unlock().is_ok() && file.try_lock().is_ok();
        if alone {
            let _ = file.unlock();
        }
        // Whoever holds it alone does so for as long as a migration takes.
        let _ = file.lock_shared();
        alone
    }
}

fn open(vault: &Path) -> Result<Option<File>> {
    let path = PathBuf::from(format!("{}.lock", vault.display()));
    match OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)
        .map_err(VaultError::io(&path))
    {
        Ok(file) => Ok(Some(file)),
        Err(VaultError::ReadOnly(_) | VaultError::Full) => Ok(None),
        Err(error) => Err(error),
    }
}

fn wait(vault: &Path, mut attempt: impl FnMut() -> Result<(), TryLockError>) -> Result<()> {
    let start = Instant::now();
    loop {
        match attempt() {
            Ok(()) => return Ok(()),
            Err(TryLockError::Error(error)) => return Err(VaultError::io(vault)(error)),
            Err(TryLockError::WouldBlock) if start.elapsed() < PATIENCE => {
                std::thread::sleep(Duration::from_millis(20));
            }
            Err(TryLockError::WouldBlock) => return Err(VaultError::Busy(vault.into())),
        }
    }
}
