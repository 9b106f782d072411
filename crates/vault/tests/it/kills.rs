//! 200 kills of a writing process at random moments. Every vault opens, passes `check`, and holds every write that was
//! acknowledged. And kills of a process that indexes what it has imported: whoever comes next finishes that.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use foothold_vault::{Operation, SearchQuery, Silent, Vault, VaultError};
use serde_json::json;

use crate::support::{SCHEMA, clock};

const KILLS: u64 = 200;
const KILLS_WHILE_INDEXING: u64 = 60;
/// Where the killed process finds the vault.
const PLACE: &str = "FOOTHOLD_TEST_WRITER";

/// Not a test: the process that is killed. Writes and says so, until it dies.
#[test]
fn writer() {
    let Ok(path) = std::env::var(PLACE) else { return };
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

/// Not a test: the process that is killed while it indexes what it imports, a text at a time.
#[test]
fn importer() {
    let Ok(path) = std::env::var(PLACE) else { return };
    let vault = Vault::open_with(path.as_ref(), SCHEMA, clock()).unwrap();
    for n in 0.. {
        // Of one length, so that a search for one finds no other.
        let id = format!("{:07}x{n:04}", std::process::id());
        let text = format!("{id} {}", "many words of a posting ".repeat(100));
        vault
            .transact_bulk(Operation::named("import", json!({})), |tx| {
                tx.execute("INSERT INTO boxes (id, name) VALUES (?1, ?1)", [&id])?;
                for note in 0..30 {
                    tx.execute(
                        "INSERT INTO notes (id, box_id, title, body) VALUES (?1 || '-' || ?2, ?1, ?1, ?3)",
                        rusqlite::params![id, note, text],
                    )?;
                }
                Ok::<_, VaultError>(())
            })
            .unwrap();
        eprintln!("acknowledged {id} fully");
        let mut portions = 0;
        while vault.index_more(1).unwrap() {
            portions += 1;
            // Not every import is indexed to its end before the next one comes.
            if n % 3 == 2 && portions == 20 {
                break;
            }
        }
    }
}

/// Starts the test `name` as a process of its own, kills it after `lives`, and gives what it said that it had done.
fn killed(name: &str, path: &Path, waits_for_a_write: bool, lives: Duration) -> Vec<String> {
    let mut process = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture"])
        .env(PLACE, path)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(process.stderr.take().unwrap());
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
    if waits_for_a_write {
        has_begun.recv().unwrap();
    }
    let start = Instant::now();
    while start.elapsed() < lives {
        std::thread::yield_now();
    }
    process.kill().unwrap();
    process.wait().unwrap();
    reader.join().unwrap()
}

/// Numbers that look random, the same in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

#[test]
fn killed_writers_lose_nothing_that_they_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vault.db");
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut acknowledged = 0;
    for kill in 0..KILLS {
        let lives = Duration::from_micros(2_000 + random.below(60_000));
        // Every other one dies after it has begun to write, however busy the machine is; the rest at any moment, while
        // it opens the vault too.
        let said = killed("kills::writer", &path, kill % 2 == 0, lives);
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

#[test]
fn an_index_whose_making_was_killed_is_finished_by_the_next_process() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vault.db");
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let mut unfinished = 0;
    for kill in 0..KILLS_WHILE_INDEXING {
        let said = killed(
            "kills::importer",
            &path,
            true,
            Duration::from_micros(random.below(60_000)),
        );
        let vault = Vault::open_with(&path, SCHEMA, clock()).unwrap_or_else(|error| panic!("kill {kill}: {error}"));
        let is_unfinished = vault.not_yet_indexed().unwrap() > 0;
        unfinished += u32::from(is_unfinished);
        let problems = vault.check(&Silent).unwrap();
        assert!(problems.is_empty(), "kill {kill}, before: {problems:?}");
        // Some are left as they are for the next process that is killed.
        if kill % 3 == 0 {
            continue;
        }
        vault.finish_index(&Silent).unwrap();
        assert_eq!(vault.not_yet_indexed().unwrap(), 0);
        let problems = vault.check(&Silent).unwrap();
        assert!(problems.is_empty(), "kill {kill}, after: {problems:?}");
        for id in &said {
            let query = SearchQuery {
                text: id.clone(),
                limit: Some(200),
                ..SearchQuery::default()
            };
            assert_eq!(
                vault.search("nobody", &query).unwrap().hits.len(),
                30,
                "kill {kill}: {id}"
            );
        }
    }
    assert!(unfinished >= 20, "hardly any died while they indexed: {unfinished}");
}
