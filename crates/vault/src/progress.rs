use crate::{Result, VaultError};

/// What a long piece of work reports to, and asks whether to go on.
pub trait Progress: Send + Sync {
    /// `done` of `total` units; `total` is 0 while it is not known.
    fn report(&self, done: u64, total: u64);

    fn is_cancelled(&self) -> bool;

    /// # Errors
    /// [`VaultError::Cancelled`] once the person has stopped the work.
    fn go_on(&self) -> Result<()> {
        if self.is_cancelled() {
            Err(VaultError::Cancelled)
        } else {
            Ok(())
        }
    }
}

/// Reports to nobody and is never stopped.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl Progress for Silent {
    fn report(&self, _done: u64, _total: u64) {}

    fn is_cancelled(&self) -> bool {
        false
    }
}
