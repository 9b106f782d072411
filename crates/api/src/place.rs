//! Where things lie on this machine.

use std::path::PathBuf;

use foothold_career::{Error, Result};

/// Where the vault lies unless told: `FOOTHOLD_VAULT`, or `foothold/foothold.db` in the platform's data folder. The
/// window looks in the same place.
///
/// # Errors
/// `vault.nowhere`.
pub fn vault() -> Result<PathBuf> {
    let set = |name: &str| {
        std::env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    if let Some(path) = set("FOOTHOLD_VAULT") {
        return Ok(path);
    }
    let folder = if cfg!(target_os = "windows") {
        set("APPDATA")
    } else if cfg!(target_os = "macos") {
        set("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        set("XDG_DATA_HOME")
            .filter(|path| path.is_absolute())
            .or_else(|| set("HOME").map(|home| home.join(".local/share")))
    };
    folder.map(|folder| folder.join("foothold/foothold.db")).ok_or_else(|| {
        let message = "No place for the vault is known: neither --vault nor FOOTHOLD_VAULT nor HOME is set.";
        Error::new("vault.nowhere", message, serde_json::json!({}))
    })
}
