//! The embedded store as a mechanism: open, migrate, transact, undo, trash, change feed, search, backup, check, archive.
//!
//! Architecture invariant: nothing here knows a table of the person's career. What the vault needs to know of the
//! schema it reads from the schema.

mod archive;
mod backup;
mod changes;
mod check;
mod clock;
mod conflicts;
mod contents;
mod error;
mod feed;
mod indexing;
mod layout;
mod lock;
mod open;
mod progress;
mod record;
mod replay;
mod search;
mod text;
mod transact;
mod undo;

pub use archive::{ArchiveReport, ImportMode, MANIFEST_VERSION};
pub use backup::{Backup, keep};
pub use check::{Problem, Repair, SchemaCheck};
pub use clock::{Clock, FixedClock, SystemClock, instant};
pub use contents::content_key;
pub use error::{ArchiveFault, Conflict, Result, VaultError, Verb};
pub use feed::{Announcement, Changes};
pub use indexing::{INDEX_PAUSE, INDEX_PORTION};
pub use layout::{Column, ForeignKey, Layout, TableLayout};
pub use open::{Schema, Vault};
pub use progress::{Progress, Silent};
pub use search::{Hit, Piece, SearchQuery, SearchResults};
pub use text::{folded, register as register_functions};
pub use transact::{Committed, Operation, Tx};
pub use undo::{Entry, EntryKind, Restored, TrashItem};
