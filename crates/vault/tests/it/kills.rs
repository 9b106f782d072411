//! 200 kills of a writing process at random moments. Every vault opens, passes `check`, and holds every write that was
//! acknowledged.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use foothold_vault::{Operation, Silent, Vault, VaultError};
use serde_json::json;

use crate::support::{SCHEMA, clock};

const KILLS: u64 = 200;
const WRITER: &str = "FOOTHOLD_TEST_WRITER";

/// Not a test: the process that is killed. Writes and says so, until it dies.
#[test]
fn writer() {
    let Ok(path) = std::env::var(WRITER) else { return };
    let vault = Vault::open_with(path.as_ref(), SCHEMA, clock()).unwrap();
    for n in 0.. {
        let id = format!("{}-{n}", std::process::id());
        vault
            .transact(Operation::named("add", json!({})), |tx| {
                tx.execute("INSERT INTO boxes (id, name) VALUES (?1, ?1)", [&id])?;
                tx.execute(
                    "INSERT INTO notes (id, box_id, title, body) VALUES (?1, ?1, ?1, ?1)",
                    [&id],
                )?;
                Ok::<_, VaultError>(())
            })
            .unwrap();
        if n % 7 == 3 {
            vault.undo().unwrap();
            vault.redo().unwrap();
        }
        eprintln!("acknowledged {id} fully");
    }
}

#[test]
fn killed_writers_lose_nothing_that_they_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vault.db");
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    let mut acknowledged = 0;
    for kill in 0..KILLS {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let lives = Duration::from_micros(2_000 + (random >> 33) % 60_000);
        let mut writer = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "kills::writer", "--nocapture"])
            .env(WRITER, &path)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(writer.stderr.take().unwrap());
        let (began, has_begun) = std::sync::mpsc::channel();
        let reader = std::thread::spawn(move || {
            let mut said = Vec::new();
            for line in lines.lines().map_while(Result::ok) {
                if let Some(id) = line
                    .strip_prefix("acknowledged ")
                    .and_then(|line| line.strip_suffix(" fully"))
                {
                    said.push(id.to_owned());
                    let _ = began.send(());
                }
            }
            said
        });
        // Every other one dies after it has begun to write, however busy the machine is; the rest at any moment, while
        // it opens the vault too.
        if kill % 2 == 0 {
            has_begun.recv().unwrap();
        }
        let start = Instant::now();
        while start.elapsed() < lives {
            std::thread::yield_now();
        }
        writer.kill().unwrap();
        writer.wait().unwrap();
        let said = reader.join().unwrap();
        let vault = Vault::open_with(&path, SCHEMA, clock()).unwrap_or_else(|error| panic!("kill {kill}: {error}"));
        vault
            .read(|connection| {
                for id in &said {
                    let there = connection
                        .prepare_cached("SELECT 1 FROM notes WHERE id = ?1")?
                        .exists([id])?;
                    assert!(there, "kill {kill}: {id} was acknowledged and is gone");
                }
                Ok::<_, VaultError>(())
            })
            .unwrap();
        acknowledged += said.len();
        if kill % 10 == 9 {
            let problems = vault.check(&Silent).unwrap();
            assert!(problems.is_empty(), "kill {kill}: {problems:?}");
        } else {
            assert!(vault.check_quickly().unwrap().is_empty(), "kill {kill}");
        }
    }
    assert!(acknowledged >= 100, "the writers hardly wrote: {acknowledged}");
}
