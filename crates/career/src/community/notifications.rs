//! Something the person should know (seed 003 notification).

use foothold_vault::{Operation, Tx, instant};
use rusqlite::params;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::connections::Connection;
use crate::account::users::User;
use crate::error::Result;
use crate::record::{self, Owner, Record, Table, Verb};
use crate::store::Store;
use crate::values::{Id, Instant};

/// Something the person should know (seed 003 notification).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Notification {
    pub id: Id<Notification>,
    pub user_id: Id<User>,
    pub r#type: NotificationType,
    pub title: String,
    pub message: String,
    pub related_user_id: Option<Id<User>>,
    pub related_connection_id: Option<Id<Connection>>,
    pub is_read: bool,
    pub read_at: Option<Instant>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Notification {
    const TABLE: Table = Table {
        name: "notifications",
        thing: "notification",
        title: "title",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get],
        program_sets: &[
            "type",
            "title",
            "message",
            "related_user_id",
            "related_connection_id",
            "is_read",
            "read_at",
        ],
        ..Table::DEFAULTS
    };

    /// Requests that were answered are not shown; everything general is (seed 003).
    fn shown_where() -> &'static str {
        "(related_connection_id IS NULL
          OR (SELECT status FROM connections WHERE connections.id = related_connection_id) = 'PENDING')"
    }
}

/// The values of `notifications`'s notification type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum NotificationType {
    ConnectionRequest,
    ConnectionAccepted,
    ConnectionRejected,
    Reminder,
    Interview,
    System,
}

/// Tells a person about a step of a connection. Title and message are keys of the message catalogue.
///
/// # Errors
/// When it cannot be written.
pub(super) fn of_connection(tx: &Tx<'_>, connection: &Connection, to: Id<User>, kind: &str) -> Result<()> {
    let other = if to == connection.sender_id {
        connection.receiver_id
    } else {
        connection.sender_id
    };
    let key = format!("notification.{}", kind.to_lowercase());
    tx.execute(
        "INSERT INTO notifications (id, user_id, type, title, message, related_user_id, related_connection_id, created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)",
        params![tx.new_id().to_string(), to, kind, key, format!("{key}.message"), other, connection.id, instant(tx.now())],
    )?;
    Ok(())
}

/// Marks a notification as read.
///
/// # Errors
/// `row.not_found`.
pub fn mark_read(store: &Store, input: record::Get<Notification>) -> Result<Notification> {
    store.transact(Operation::background("operation.read"), |tx| {
        record::row_to_change::<Notification>(tx, store.owner(), input.id)?;
        tx.execute(
            "UPDATE notifications SET is_read = 1, read_at = ?2, updated_at = ?2 WHERE id = ?1",
            params![input.id, instant(tx.now())],
        )?;
        record::get(tx, tx.layout(), store.owner(), input.id)
    })
}
