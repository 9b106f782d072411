//! The only way to a network: one gate that asks the switch, keeps to the limits, and writes every request, made or
//! refused, into the ledger. There is no client yet, and nothing calls the gate.
//!
//! Architecture invariant: no other crate opens a connection (cargo-deny bans HTTP clients elsewhere).

use std::time::Instant;

use foothold_career::account::settings;
use foothold_career::{Error, Result, Store};
use foothold_vault::{Clock, Operation, instant};
use rusqlite::params;
use serde_json::{Value, json};

/// The setting that forbids every request: `settings.set {"key": "network.forbidden", "value": true}`.
pub const SWITCH: &str = "network.forbidden";
/// Largest body that is sent or taken, in bytes.
pub const LARGEST_BODY: u64 = 50 * 1024 * 1024;

/// A request that somebody wants to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Why, as the ledger shows it to the person: a key of the message catalogue.
    pub purpose: String,
    pub method: String,
    pub host: String,
    /// Without the query, which may hold secrets.
    pub path: String,
    pub bytes: u64,
}

/// What came of a request that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer<T> {
    pub status: u16,
    pub bytes: u64,
    pub value: T,
}

/// Makes a request, if it may be made. `send` is not called otherwise.
///
/// # Errors
/// `network.forbidden` while the switch is on, `network.too_large`, and whatever `send` says as `network.failed`. Each
/// is in the ledger.
pub fn through_the_gate<T>(
    store: &Store,
    request: &Request,
    send: impl FnOnce() -> Result<Answer<T>, String>,
) -> Result<Answer<T>> {
    let is_forbidden =
        store.read(|connection| settings::value(connection, store.owner(), SWITCH))? == Some(Value::Bool(true));
    if is_forbidden {
        write(store, request, &Line::refused("the switch forbids it"))?;
        let message = "You have forbidden all network requests. Nothing was sent.";
        return Err(Error::new(
            "network.forbidden",
            message,
            json!({ "host": request.host }),
        ));
    }
    if request.bytes > LARGEST_BODY {
        write(store, request, &Line::refused("too large"))?;
        let details = json!({ "host": request.host, "bytes": request.bytes, "limit": LARGEST_BODY });
        return Err(Error::new(
            "network.too_large",
            "This is too large to be sent. Nothing was sent.",
            details,
        ));
    }
    let start = Instant::now();
    let answer = send();
    let milliseconds = i64::try_from(start.elapsed().as_millis()).unwrap_or(i64::MAX);
    let line = match &answer {
        Ok(answer) => Line {
            status: Some(answer.status),
            received: answer.bytes,
            milliseconds,
            ..Line::default()
        },
        Err(why) => Line {
            error: Some(why.chars().take(500).collect()),
            milliseconds,
            ..Line::default()
        },
    };
    write(store, request, &line)?;
    answer.map_err(|why| {
        let message = format!("{} did not answer as expected: {why}.", request.host);
        Error::new("network.failed", message, json!({ "host": request.host, "what": why }))
    })
}

#[derive(Default)]
struct Line {
    status: Option<u16>,
    received: u64,
    milliseconds: i64,
    is_refused: bool,
    error: Option<String>,
}

impl Line {
    fn refused(why: &str) -> Self {
        Self {
            is_refused: true,
            error: Some(why.to_owned()),
            ..Self::default()
        }
    }
}

fn write(store: &Store, request: &Request, line: &Line) -> Result<()> {
    let sent = if line.is_refused { 0 } else { request.bytes };
    store.transact(Operation::background("operation.network"), |tx| {
        let now = instant(tx.now());
        tx.execute(
            "INSERT INTO network_requests (id, user_id, requested_at, purpose, method, host, path, bytes_sent, bytes_received,
               status_code, is_refused, error, milliseconds, created_at, updated_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?3, ?3)",
            params![
                tx.new_id().to_string(),
                store.owner(),
                now,
                request.purpose,
                request.method,
                request.host,
                request.path.split(['?', '#']).next(),
                i64::try_from(sent).unwrap_or(i64::MAX),
                i64::try_from(line.received).unwrap_or(i64::MAX),
                line.status,
                line.is_refused,
                line.error,
                line.milliseconds
            ],
        )?;
        Ok(())
    })
}

/// Whether anything was sent since a time: what a privacy page shows first.
///
/// # Errors
/// When the store cannot be read.
pub fn was_silent_since(store: &Store, clock: &dyn Clock, days: i64) -> Result<bool> {
    let since = instant(clock.now() - chrono::Duration::days(days));
    store.read(|connection| {
        let sql = "SELECT 1 FROM network_requests WHERE user_id = ?1 AND is_refused = 0 AND requested_at >= ?2";
        Ok(!connection.prepare_cached(sql)?.exists(params![store.owner(), since])?)
    })
}

#[cfg(test)]
mod tests {
    use foothold_career::account::settings::SetSetting;
    use foothold_vault::SystemClock;

    use super::*;

    fn request() -> Request {
        Request {
            purpose: "purpose.posting".into(),
            method: "GET".into(),
            host: "jobs.example.org".into(),
            path: "/job/1?token=secret".into(),
            bytes: 12,
        }
    }

    fn ledger(store: &Store) -> Vec<(String, i64, i64, bool, Option<u16>)> {
        store
            .read(|connection| {
                let sql = "SELECT path, bytes_sent, bytes_received, is_refused, status_code FROM network_requests ORDER BY requested_at, id";
                let mut rows = connection.prepare(sql)?;
                let rows = rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))?;
                Ok(rows.collect::<rusqlite::Result<_>>()?)
            })
            .unwrap()
    }

    #[test]
    fn a_request_that_is_made_is_in_the_ledger_without_its_query() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("vault.db")).unwrap();
        assert!(was_silent_since(&store, &SystemClock, 30).unwrap());
        let answer = through_the_gate(&store, &request(), || {
            Ok(Answer {
                status: 200,
                bytes: 3,
                value: "yes",
            })
        })
        .unwrap();
        assert_eq!(answer.value, "yes");
        assert_eq!(ledger(&store), [("/job/1".into(), 12, 3, false, Some(200))]);
        assert!(!was_silent_since(&store, &SystemClock, 30).unwrap());
        assert!(
            store.vault.history(10).unwrap().is_empty(),
            "the ledger is never on the undo stack"
        );
    }

    #[test]
    fn with_the_switch_on_nothing_is_sent_and_the_ledger_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("vault.db")).unwrap();
        settings::set(
            &store,
            SetSetting {
                key: SWITCH.into(),
                value: Value::Bool(true),
            },
        )
        .unwrap();
        let refused = through_the_gate(&store, &request(), || -> Result<Answer<()>, String> {
            panic!("it was sent")
        });
        assert_eq!(refused.unwrap_err().code, "network.forbidden");
        assert_eq!(ledger(&store), [("/job/1".into(), 0, 0, true, None)]);
        assert!(was_silent_since(&store, &SystemClock, 30).unwrap());
        settings::set(
            &store,
            SetSetting {
                key: SWITCH.into(),
                value: Value::Bool(false),
            },
        )
        .unwrap();
        through_the_gate(&store, &request(), || {
            Ok(Answer {
                status: 204,
                bytes: 0,
                value: (),
            })
        })
        .unwrap();
        assert_eq!(ledger(&store).len(), 2);
    }

    #[test]
    fn a_failure_and_a_body_too_large_are_in_the_ledger() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("vault.db")).unwrap();
        let failed = through_the_gate(&store, &request(), || -> Result<Answer<()>, String> {
            Err("timed out".into())
        });
        assert_eq!(failed.unwrap_err().code, "network.failed");
        let large = Request {
            bytes: LARGEST_BODY + 1,
            ..request()
        };
        let refused = through_the_gate(&store, &large, || -> Result<Answer<()>, String> {
            panic!("it was sent")
        });
        assert_eq!(refused.unwrap_err().code, "network.too_large");
        assert_eq!(
            ledger(&store).iter().map(|line| line.3).collect::<Vec<_>>(),
            [false, true]
        );
    }
}
