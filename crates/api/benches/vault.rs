//! What the vault costs, each figure against a limit or against the same work by hand in the same run. Prints one line
//! a figure and fails when a limit is passed. `--quick` leaves out the vault of 100,000 jobs; a word (`record`, `import`,
//! `archive`, `use`) runs that part alone.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a bench prints, and fails by panicking"
)]

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use foothold_api::{Api, Reply};
use foothold_career::Store;
use foothold_vault::{INDEX_PAUSE, INDEX_PORTION, ImportMode, Operation, SearchQuery, Silent, VaultError};
use rusqlite::{Connection, params};
use serde_json::{Value, json};

fn main() {
    let is_quick = std::env::args().any(|argument| argument == "--quick");
    let mut figures = Figures::default();
    let disk =
        tempfile::tempdir_in(std::env::var_os("FOOTHOLD_BENCH_FOLDER").map_or_else(std::env::temp_dir, PathBuf::from))
            .unwrap();
    let part = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let is_wanted = |name: &str| part.as_deref().is_none_or(|part| part == name);
    if is_wanted("record") {
        change_with_and_without_record(&mut figures);
    }
    if is_wanted("import") {
        import_rows(&mut figures, disk.path());
    }
    if is_wanted("archive") {
        archive(&mut figures, disk.path());
    }
    let sizes: &[usize] = match (is_wanted("use"), is_quick) {
        (false, _) => &[],
        (true, true) => &[10_000],
        (true, false) => &[10_000, 100_000],
    };
    for jobs in sizes {
        let path = disk.path().join(format!("{jobs}.db"));
        let start = Instant::now();
        fill(&path, *jobs);
        println!(
            "{:<62}{:>9.1} s",
            format!("filling {jobs} jobs with postings of 3 to 8 KB"),
            start.elapsed().as_secs_f64()
        );
        opening(&mut figures, &path, *jobs);
        lists_and_moves(&mut figures, &path, *jobs);
        searching(&mut figures, &path, *jobs);
    }
    figures.finish();
}

/// Figures with their limits.
#[derive(Default)]
struct Figures {
    broken: Vec<String>,
}

impl Figures {
    fn at_most(&mut self, what: &str, value: f64, limit: f64, unit: &str) {
        let verdict = if value <= limit { "" } else { "  <-- over" };
        println!("{what:<62}{value:>9.2} {unit:<6} (at most {limit}){verdict}");
        if value > limit {
            self.broken.push(what.to_owned());
        }
    }

    fn at_least(&mut self, what: &str, value: f64, limit: f64, unit: &str) {
        let verdict = if value >= limit { "" } else { "  <-- under" };
        println!("{what:<62}{value:>9.0} {unit:<6} (at least {limit}){verdict}");
        if value < limit {
            self.broken.push(what.to_owned());
        }
    }

    fn finish(self) {
        if !self.broken.is_empty() {
            println!("\nLimits passed: {}", self.broken.join("; "));
            std::process::exit(1);
        }
    }
}

/// Times of many runs, sorted.
fn times(runs: usize, mut work: impl FnMut(usize)) -> Vec<Duration> {
    let mut times: Vec<Duration> = (0..runs)
        .map(|run| {
            let start = Instant::now();
            work(run);
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times
}

fn median(times: &[Duration]) -> f64 {
    times[times.len() / 2].as_secs_f64() * 1000.0
}

fn p99(times: &[Duration]) -> f64 {
    times[times.len() * 99 / 100].as_secs_f64() * 1000.0
}

/// Pseudo-random numbers, the same in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

/// Words of a vocabulary of 20,000, the first ones far more often than the last.
fn text(random: &mut Random, bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + 16);
    while text.len() < bytes {
        let rank = random.below(141) * random.below(141) + random.below(40);
        text.push_str(&word(rank));
        text.push(' ');
    }
    text
}

fn word(rank: usize) -> String {
    const PARTS: [&str; 28] = [
        "data", "ana", "lyt", "pro", "ject", "man", "age", "ware", "house", "log", "ist", "ic", "ope", "ra", "tion",
        "team", "lead", "cloud", "ser", "vice", "plan", "ning", "re", "port", "cus", "tomer", "soft", "script",
    ];
    let (first, second, third) = (rank % 28, rank / 28 % 28, rank / 784);
    format!(
        "{}{}{}",
        PARTS[first],
        PARTS[second],
        if third == 0 {
            String::new()
        } else {
            PARTS[third % 28].to_owned()
        }
    )
}

/// A vault with this many jobs, each with a posting, its history, two skills and every third with an application.
fn fill(path: &Path, jobs: usize) {
    let store = Store::open(path).unwrap();
    let owner = store.owner();
    let mut random = Random(7);
    let stages: Vec<(String, String)> = store
        .read(|connection| {
            let mut rows = connection.prepare("SELECT id, status FROM stages ORDER BY position")?;
            Ok(rows
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<_>>()?)
        })
        .unwrap();
    for batch in 0..jobs.div_ceil(10_000) {
        store
            .vault
            .transact_bulk(Operation::named("bench", json!({})), |tx| {
                for n in batch * 10_000..((batch + 1) * 10_000).min(jobs) {
                    let id = tx.new_id().to_string();
                    let (stage, status) = &stages[random.below(stages.len())];
                    let title = format!("{} {}", word(random.below(3_000)), word(random.below(3_000)));
                    let bytes = 3_000 + random.below(5_000);
                    let made = format!("20{:02}-{:02}-{:02}T{:02}:{:02}:{:02}.000Z", 20 + n % 6, n % 12 + 1, n % 28 + 1, n % 24, n % 60, n / 60 % 60);
                    tx.prepare_cached(
                        "INSERT INTO jobs (id, user_id, title, company, stage_id, status, description, position, created_at, updated_at)
                         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9)",
                    )?
                    .execute(params![id, owner, title, word(n % 20_000), stage, status, text(&mut random, bytes), format!("{n:07}1"), made])?;
                    tx.prepare_cached(
                        "INSERT INTO status_changes (id, user_id, job_id, to_stage_id, to_status, happened_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    )?
                    .execute(params![tx.new_id().to_string(), owner, id, stage, status, made])?;
                    for skill in 0..2 {
                        tx.prepare_cached("INSERT INTO job_skills (id, user_id, job_id, name) VALUES (?1, ?2, ?3, ?4)")?
                            .execute(params![tx.new_id().to_string(), owner, id, format!("{} {skill}", word(n % 500))])?;
                    }
                    if n % 3 == 0 {
                        tx.prepare_cached("INSERT INTO applications (id, user_id, job_id) VALUES (?1, ?2, ?3)")?
                            .execute(params![tx.new_id().to_string(), owner, id])?;
                    }
                }
                Ok::<_, VaultError>(())
            })
            .unwrap();
    }
    store.vault.finish_index(&Silent).unwrap();
}

/// A connection as a hand-written program would open it, with the functions that the search triggers call.
fn by_hand(path: &Path) -> Connection {
    let connection = Connection::open(path).unwrap();
    foothold_vault::register_functions(&connection).unwrap();
    connection
        .execute_batch("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA cache_size = -32000")
        .unwrap();
    connection.set_prepared_statement_cache_capacity(128);
    connection
}

/// On a file system in memory, so that the record is measured and not the disk.
fn change_with_and_without_record(figures: &mut Figures) {
    let memory = tempfile::tempdir_in("/dev/shm").unwrap();
    let path = memory.path().join("vault.db");
    fill(&path, 2_000);
    let store = Store::open(&path).unwrap();
    let ids = ids(&store);
    let change = "UPDATE jobs SET notes = ?2, location = ?3, updated_at = ?4 WHERE id = ?1";
    let values = |run: usize| {
        (
            format!("note {run}"),
            format!("place {run}"),
            format!("2026-11-21T09:00:00.{:03}Z", run % 1000),
        )
    };
    let with = times(4_000, |run| {
        let (notes, place, now) = values(run);
        store
            .vault
            .transact(Operation::named("bench", json!({})), |tx| {
                Ok::<_, VaultError>(tx.prepare_cached(change)?.execute(params![
                    ids[run % ids.len()],
                    notes,
                    place,
                    now
                ])?)
            })
            .unwrap();
    });
    drop(store);
    let hand = by_hand(&path);
    let without = times(4_000, |run| {
        let (notes, place, now) = values(run + 4_000);
        hand.prepare_cached("BEGIN IMMEDIATE").unwrap().execute([]).unwrap();
        hand.prepare_cached(change)
            .unwrap()
            .execute(params![ids[run % ids.len()], notes, place, now])
            .unwrap();
        hand.prepare_cached("COMMIT").unwrap().execute([]).unwrap();
    });
    println!("{:<62}{:>9.3} ms", "one change of a job, by hand", median(&without));
    figures.at_most(
        "one change with the record, against none",
        median(&with) / median(&without),
        2.0,
        "times",
    );
}

fn ids(store: &Store) -> Vec<String> {
    store
        .read(|connection| {
            let mut rows = connection.prepare("SELECT id FROM jobs ORDER BY random() LIMIT 2000")?;
            Ok(rows.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
        })
        .unwrap()
}

fn call(api: &Api, store: &Store, name: &str, input: Value) -> Value {
    match api.dispatch(store, name, input, None, &Silent).unwrap() {
        Reply::Json(value) => value,
        Reply::Bytes(_) => Value::Null,
    }
}

fn opening(figures: &mut Figures, path: &Path, jobs: usize) {
    let api = Api::default();
    let opened = times(7, |_| {
        let store = Store::open(path).unwrap();
        assert_eq!(
            call(&api, &store, "jobs.list", json!({ "limit": 10 }))["rows"]
                .as_array()
                .unwrap()
                .len(),
            10
        );
    });
    figures.at_most(
        &format!("open to first answer at {jobs} jobs, median"),
        median(&opened),
        150.0,
        "ms",
    );
}

fn lists_and_moves(figures: &mut Figures, path: &Path, jobs: usize) {
    let api = Api::default();
    let store = Store::open(path).unwrap();
    let owner = store.owner();
    let ids = ids(&store);
    let listed = times(200, |_| {
        assert_eq!(
            call(&api, &store, "jobs.list", json!({}))["rows"]
                .as_array()
                .unwrap()
                .len(),
            50
        );
    });
    let hand = by_hand(path);
    let by_hand_listed = times(200, |_| {
        let total: i64 = hand
            .prepare_cached("SELECT count(*) FROM jobs WHERE user_id = ?1")
            .unwrap()
            .query_row([owner], |row| row.get(0))
            .unwrap();
        let mut rows = hand
            .prepare_cached("SELECT * FROM jobs WHERE user_id = ?1 ORDER BY created_at DESC, id DESC LIMIT 50")
            .unwrap();
        let columns: Vec<String> = rows.column_names().map(str::to_owned).collect();
        let mut rows = rows.query([owner]).unwrap();
        let mut page = Vec::new();
        while let Some(row) = rows.next().unwrap() {
            let mut object = serde_json::Map::new();
            for (index, column) in columns.iter().enumerate() {
                let value = match row.get_ref(index).unwrap() {
                    rusqlite::types::ValueRef::Null => Value::Null,
                    rusqlite::types::ValueRef::Integer(number) => number.into(),
                    rusqlite::types::ValueRef::Real(number) => number.into(),
                    rusqlite::types::ValueRef::Text(text) => std::str::from_utf8(text).unwrap().into(),
                    rusqlite::types::ValueRef::Blob(_) => Value::Null,
                };
                object.insert(column.clone(), value);
            }
            page.push(Value::Object(object));
        }
        assert!(total as usize >= page.len() && page.len() == 50);
    });
    println!(
        "{:<62}{:>9.3} ms",
        format!("first page of {jobs} jobs, by hand"),
        median(&by_hand_listed)
    );
    figures.at_most(
        &format!("jobs.list at {jobs} jobs, against by hand"),
        median(&listed) / median(&by_hand_listed),
        2.0,
        "times",
    );
    figures.at_most(&format!("jobs.list at {jobs} jobs, p99"), p99(&listed), 50.0, "ms");

    let statuses = [
        "INTERVIEW_SCHEDULED",
        "INTERVIEW_COMPLETED",
        "OFFER_RECEIVED",
        "WITHDRAWN",
    ];
    let moved = times(1_000, |run| {
        let id = &ids[run % ids.len()];
        let status = statuses[run % statuses.len()];
        let job = call(&api, &store, "jobs.move", json!({ "id": id, "status": status }));
        assert_eq!(job["status"], status);
    });
    // By hand: where to, the place behind the last one there, the line of history, the row; and the row read back.
    let by_hand_moved = times(1_000, |run| {
        let id = &ids[(run + 1_000) % ids.len()];
        let status = statuses[run % statuses.len()];
        hand.prepare_cached("BEGIN IMMEDIATE").unwrap().execute([]).unwrap();
        let (from_stage, from): (String, String) = hand
            .prepare_cached("SELECT stage_id, status FROM jobs WHERE id = ?1 AND user_id = ?2")
            .unwrap()
            .query_row(params![id, owner], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap();
        let stage: String = hand
            .prepare_cached("SELECT id FROM stages WHERE user_id = ?1 AND status = ?2 ORDER BY position LIMIT 1")
            .unwrap()
            .query_row(params![owner, status], |row| row.get(0))
            .unwrap();
        let last: Option<String> = hand
            .prepare_cached("SELECT max(position) FROM jobs WHERE user_id = ?1 AND stage_id = ?2")
            .unwrap()
            .query_row(params![owner, stage], |row| row.get(0))
            .unwrap();
        hand.prepare_cached(
            "INSERT INTO status_changes (id, user_id, job_id, from_stage_id, from_status, to_stage_id, to_status, happened_at)
             VALUES (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-7' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), ?1, ?2, ?3, ?4, ?5, ?6, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))",
        )
        .unwrap()
        .execute(params![owner, id, from_stage, from, stage, status])
        .unwrap();
        hand.prepare_cached("UPDATE jobs SET stage_id = ?2, status = ?3, position = ?4 || 'V', updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE id = ?1")
            .unwrap()
            .execute(params![id, stage, status, last.map(|last| last.chars().take(100).collect::<String>())])
            .unwrap();
        hand.prepare_cached("COMMIT").unwrap().execute([]).unwrap();
        let _: String = hand
            .prepare_cached("SELECT title FROM jobs WHERE id = ?1")
            .unwrap()
            .query_row([id], |row| row.get(0))
            .unwrap();
    });
    println!(
        "{:<62}{:>9.3} ms",
        format!("a move at {jobs} jobs, by hand"),
        median(&by_hand_moved)
    );
    figures.at_most(
        &format!("jobs.move at {jobs} jobs, against by hand"),
        median(&moved) / median(&by_hand_moved),
        2.0,
        "times",
    );
    figures.at_most(
        &format!("jobs.move at {jobs} jobs, p99, written to disk"),
        p99(&moved),
        16.0,
        "ms",
    );
}

fn searching(figures: &mut Figures, path: &Path, jobs: usize) {
    let store = Store::open(path).unwrap();
    let owner = store.owner().to_string();
    let mut random = Random(11);
    let mut queries: Vec<String> = (0..240)
        .map(|n| match n % 6 {
            0 => word(random.below(20)),
            1 => word(random.below(15_000)),
            2 => format!("{} {}", word(random.below(400)), word(random.below(4_000))),
            3 => word(random.below(3_000)).chars().take(4).collect(),
            4 => format!("\"{} {}\"", word(random.below(50)), word(random.below(50))),
            _ => "crip".into(),
        })
        .collect();
    queries.push("d".into());
    let mut found = 0;
    let searched = times(queries.len(), |run| {
        let query = SearchQuery {
            text: queries[run].clone(),
            ..SearchQuery::default()
        };
        found += store.vault.search(&owner, &query).unwrap().hits.len();
    });
    assert!(found > queries.len(), "the searches find something: {found}");
    println!(
        "{:<62}{:>9.3} ms",
        format!("search at {jobs} jobs, median"),
        median(&searched)
    );
    figures.at_most(&format!("search at {jobs} jobs, p99"), p99(&searched), 50.0, "ms");
}

/// Rows as an archive brings them: jobs with postings, and what hangs on them.
fn import_rows(figures: &mut Figures, folder: &Path) {
    let from = folder.join("import-from.db");
    fill(&from, 5_000);
    let store = Store::open(&from).unwrap();
    let archive = folder.join("import.foothold");
    store.vault.export_archive(&archive, &Silent).unwrap();
    let into = Store::open(&folder.join("import-into.db")).unwrap();
    let start = Instant::now();
    let report = into.vault.import_archive(&archive, ImportMode::Merge, &Silent).unwrap();
    let seconds = start.elapsed().as_secs_f64();
    let rows: u64 = report.tables.values().sum();
    assert!(rows > 20_000 && report.skipped < 40, "{report:?}");
    figures.at_least(
        "rows imported: jobs with postings and what hangs on them",
        rows as f64 / seconds,
        20_000.0,
        "rows/s",
    );
    let waiting = into.vault.not_yet_indexed().unwrap();
    assert!(waiting >= 5_000, "the texts wait to be indexed: {waiting}");
    let portions = times_until(|| into.vault.index_more(INDEX_PORTION).unwrap());
    println!(
        "{:<62}{:>9.2} s",
        format!("from the call until its {waiting} texts are indexed"),
        start.elapsed().as_secs_f64()
    );
    figures.at_most(
        "one portion of the indexing: others who write wait, p99",
        p99(&portions),
        1_000.0,
        "ms",
    );
}

/// Times of runs until one says that it was the last, sorted.
fn times_until(mut work: impl FnMut() -> bool) -> Vec<Duration> {
    let mut times = Vec::new();
    loop {
        let start = Instant::now();
        let is_more = work();
        times.push(start.elapsed());
        if !is_more {
            times.sort_unstable();
            return times;
        }
        std::thread::sleep(INDEX_PAUSE);
    }
}

fn archive(figures: &mut Figures, folder: &Path) {
    let path = folder.join("archive-from.db");
    fill(&path, 10_000);
    let store = Store::open(&path).unwrap();
    let mut random = Random(5);
    for n in 0..200 {
        let bytes: Vec<u8> = (0..1_000_000 / 8)
            .flat_map(|_| (random.below(usize::MAX) as u64).to_le_bytes())
            .collect();
        store.vault.transact(Operation::named("bench", json!({})), |tx| {
            let key = tx.store_content(&bytes)?;
            Ok::<_, VaultError>(tx.execute(
                "INSERT INTO files (id, user_id, name, media_type, byte_size, content_sha256) VALUES (?1, ?2, ?3, 'application/pdf', ?4, ?5)",
                params![tx.new_id().to_string(), store.owner(), format!("{n}.pdf"), bytes.len() as i64, key],
            )?)
        }).unwrap();
    }
    let file = folder.join("all.foothold");
    let start = Instant::now();
    store.vault.export_archive(&file, &Silent).unwrap();
    figures.at_most(
        "archive of 10,000 jobs and 200 MB of files, out",
        start.elapsed().as_secs_f64(),
        15.0,
        "s",
    );
    let into = Store::open(&folder.join("archive-into.db")).unwrap();
    let start = Instant::now();
    into.vault.import_archive(&file, ImportMode::Merge, &Silent).unwrap();
    figures.at_most(
        "archive of 10,000 jobs and 200 MB of files, in",
        start.elapsed().as_secs_f64(),
        15.0,
        "s",
    );
}
