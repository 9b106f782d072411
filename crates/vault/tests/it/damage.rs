//! Real files, really damaged: each is reported in words, with a code, and its bytes are as they were.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use foothold_vault::{ImportMode, Silent, Vault, VaultError};

use crate::support::{Home, NEXT_SCHEMA, SCHEMA, clock, dump};

/// A closed vault with some rows, and its bytes.
fn closed() -> (tempfile::TempDir, PathBuf, Vec<u8>) {
    let home = Home::new();
    for n in 0..40 {
        home.box_with_note(&format!("box {n}"));
    }
    let path = home.path();
    let Home { folder, vault } = home;
    drop(vault);
    let bytes = fs::read(&path).unwrap();
    (folder, path, bytes)
}

/// Opening is refused with this code, and the file is as it was.
#[track_caller]
fn refused(path: &Path, code: &str, what: &str) {
    let before = fs::read(path).unwrap();
    // An empty log is none.
    let log = fs::read(wal(path)).unwrap_or_default();
    match Vault::open_with(path, SCHEMA, clock()) {
        Ok(_) => panic!("{what}: opened"),
        Err(error) => {
            assert_eq!(error.code(), code, "{what}: {error}");
            assert!(
                error.to_string().contains("vault.db"),
                "{what}: the words name the file: {error}"
            );
        }
    }
    assert!(fs::read(path).unwrap() == before, "{what}: the file was changed");
    assert!(
        fs::read(wal(path)).unwrap_or_default() == log,
        "{what}: the log was changed"
    );
}

fn wal(path: &Path) -> PathBuf {
    PathBuf::from(format!("{}-wal", path.display()))
}

#[test]
fn a_vault_cut_at_any_page_is_reported() {
    let (_folder, path, bytes) = closed();
    for cut in (4096..bytes.len()).step_by(4096) {
        fs::write(&path, &bytes[..cut]).unwrap();
        refused(&path, "vault.damaged", &format!("cut after {cut}"));
    }
    for cut in [1, 15, 16, 99, 100, 4095] {
        fs::write(&path, &bytes[..cut]).unwrap();
        let before = fs::read(&path).unwrap();
        let error = Vault::open_with(&path, SCHEMA, clock()).map(drop).unwrap_err();
        assert!(
            matches!(error.code(), "vault.damaged" | "vault.foreign"),
            "cut after {cut}: {error}"
        );
        assert_eq!(fs::read(&path).unwrap(), before);
    }
    fs::write(&path, &bytes).unwrap();
    drop(Vault::open_with(&path, SCHEMA, clock()).unwrap());
}

#[test]
fn a_zeroed_page_is_reported_on_opening_or_by_the_check() {
    let (_folder, path, bytes) = closed();
    let whole = {
        let vault = Vault::open_with(&path, SCHEMA, clock()).unwrap();
        dump(&vault)
    };
    for page in 0..bytes.len() / 4096 {
        let mut broken = bytes.clone();
        broken[page * 4096..(page + 1) * 4096].fill(0);
        if broken == bytes {
            continue;
        }
        fs::write(&path, &broken).unwrap();
        match Vault::open_with(&path, SCHEMA, clock()) {
            Err(error) => {
                assert_eq!(error.code(), "vault.damaged", "page {page}: {error}");
                assert!(fs::read(&path).unwrap() == broken, "page {page}: the file was changed");
            }
            Ok(vault) => {
                // A page that nothing uses, or one of an index over texts, which the check names.
                let problems = vault.check(&Silent).unwrap();
                assert!(
                    !problems.is_empty() || dump(&vault) == whole,
                    "page {page} was lost unnoticed"
                );
            }
        }
    }
}

#[test]
fn a_log_that_is_cut_or_missing_loses_nothing_that_was_saved_before() {
    let home = Home::new();
    home.box_with_note("first");
    let Home { folder, vault } = home.reopened();
    vault
        .transact(foothold_vault::Operation::named("add", serde_json::json!({})), |tx| {
            Ok::<_, VaultError>(tx.execute("INSERT INTO boxes (id, name) VALUES ('second', 'second')", [])?)
        })
        .unwrap();
    let path = folder.path().join("vault.db");
    let (store, log) = (fs::read(&path).unwrap(), fs::read(wal(&path)).unwrap());
    assert!(!log.is_empty());
    let copy = folder.path().join("copy");
    fs::create_dir(&copy).unwrap();
    let path = copy.join("vault.db");
    for cut in (0..=log.len()).step_by(1000).chain([log.len()]) {
        fs::write(&path, &store).unwrap();
        fs::write(wal(&path), &log[..cut]).unwrap();
        let _ = fs::remove_file(copy.join("vault.db-shm"));
        match Vault::open_with(&path, SCHEMA, clock()) {
            Ok(vault) => {
                assert_eq!(vault.was_closed_uncleanly(), cut > 0, "cut at {cut}");
                assert!(dump(&vault).contains("first"), "cut at {cut}");
                assert!(vault.check(&Silent).unwrap().is_empty(), "cut at {cut}");
                assert!(
                    cut < log.len() || dump(&vault).contains("second"),
                    "the whole log holds the second"
                );
            }
            Err(error) => assert_eq!(error.code(), "vault.damaged", "cut at {cut}: {error}"),
        }
    }
    drop(vault);
}

#[test]
fn foreign_and_empty_files_are_reported() {
    let (folder, path, _) = closed();
    fs::write(&path, b"").unwrap();
    refused(&path, "vault.damaged", "empty");
    fs::write(&path, b"My shopping list: bread, milk").unwrap();
    refused(&path, "vault.foreign", "a text");
    fs::write(&path, vec![0; 8192]).unwrap();
    refused(&path, "vault.damaged", "nothing but zeros");
    fs::remove_file(&path).unwrap();
    let foreign = rusqlite::Connection::open(&path).unwrap();
    foreign
        .execute_batch("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('bread')")
        .unwrap();
    drop(foreign);
    refused(&path, "vault.foreign", "another program's database");
    let directory = folder.path().join("folder/vault.db");
    fs::create_dir_all(&directory).unwrap();
    assert_eq!(
        Vault::open_with(&directory, SCHEMA, clock())
            .map(drop)
            .unwrap_err()
            .code(),
        "vault.foreign"
    );
    let missing = Vault::open_existing(&folder.path().join("nothing.db"), SCHEMA, clock());
    assert_eq!(missing.map(drop).unwrap_err().code(), "vault.missing");
    assert!(!folder.path().join("nothing.db").exists(), "nothing was made");
}

#[test]
fn a_newer_vault_opens_only_where_it_says_that_it_may() {
    let (_folder, path, _) = closed();
    drop(Vault::open_with(&path, NEXT_SCHEMA, clock()).unwrap());
    drop(Vault::open_with(&path, SCHEMA, clock()).expect("the newer one says that this program is still allowed"));
    let newer = rusqlite::Connection::open(&path).unwrap();
    newer
        .execute("UPDATE vault_meta SET value = '3' WHERE key = 'oldest_program'", [])
        .unwrap();
    drop(newer);
    refused(&path, "vault.too_new", "too new");
}

#[test]
fn a_migration_keeps_every_row_and_the_original() {
    let (folder, path, _) = closed();
    let before = dump(&Vault::open_with(&path, SCHEMA, clock()).unwrap());
    let vault = Vault::open_with(&path, NEXT_SCHEMA, clock()).unwrap();
    let count: i64 = vault
        .read(|connection| {
            Ok::<_, VaultError>(connection.query_row(
                "SELECT count(*) FROM notes WHERE colour = 'grey'",
                [],
                |row| row.get(0),
            )?)
        })
        .unwrap();
    assert_eq!(count, 40);
    assert!(vault.check(&Silent).unwrap().is_empty());
    let kept = fs::read_dir(folder.path().join("vault.db.backups"))
        .unwrap()
        .map(|file| file.unwrap().path())
        .find(|path| path.extension().is_some_and(|end| end == "db"))
        .unwrap();
    assert_eq!(
        dump(&Vault::open_with(&kept, SCHEMA, clock()).unwrap()),
        before,
        "the original is the backup"
    );
}

#[test]
fn an_unreleased_build_is_told_apart() {
    let (_folder, path, _) = closed();
    let unreleased = foothold_vault::Schema {
        is_unreleased: true,
        ..NEXT_SCHEMA
    };
    let before = fs::read(&path).unwrap();
    assert_eq!(
        Vault::open_with(&path, unreleased, clock())
            .map(drop)
            .unwrap_err()
            .code(),
        "vault.unreleased"
    );
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_vault_that_another_process_locks_is_busy() {
    let home = Home::new();
    home.box_with_note("a");
    let other = rusqlite::Connection::open(home.path()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(
        home.run("UPDATE boxes SET weight = 1").unwrap_err().code(),
        "vault.busy"
    );
    other.execute_batch("ROLLBACK").unwrap();
    home.run("UPDATE boxes SET weight = 1").unwrap();
    let lock = fs::File::open(format!("{}.lock", home.path().display())).unwrap();
    let Home { folder, vault } = home;
    drop(vault);
    lock.lock().unwrap();
    assert_eq!(
        Vault::open_with(&folder.path().join("vault.db"), SCHEMA, clock())
            .map(drop)
            .unwrap_err()
            .code(),
        "vault.busy"
    );
    drop(lock);
    drop(Vault::open_with(&folder.path().join("vault.db"), SCHEMA, clock()).unwrap());
}

/// Runs a test of this program in a user and mount namespace, where file systems of its own can be mounted.
fn in_own_file_systems(test: &str) {
    let folder = tempfile::tempdir().unwrap();
    let script = format!(
        "mount -t tmpfs -o size=3m tmpfs {0} && exec {1} --exact {test} --nocapture",
        folder.path().display(),
        std::env::current_exe().unwrap().display()
    );
    let done = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", &script])
        .env("FOOTHOLD_TEST_FOLDER", folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success() && said.contains("1 passed"), "{said}");
}

#[test]
fn a_full_disk_loses_nothing() {
    in_own_file_systems("damage::inside_a_small_disk");
}

#[test]
fn a_read_only_folder_can_be_read_and_is_never_written() {
    in_own_file_systems("damage::inside_a_read_only_folder");
}

#[test]
fn inside_a_small_disk() {
    let Some(folder) = std::env::var_os("FOOTHOLD_TEST_FOLDER").map(PathBuf::from) else {
        return;
    };
    let vault = Vault::open_with(&folder.join("vault.db"), SCHEMA, clock()).unwrap();
    let add = |id: &str, size: usize| {
        vault.transact(foothold_vault::Operation::named("add", serde_json::json!({})), |tx| {
            tx.execute("INSERT INTO boxes (id, name) VALUES (?1, ?1)", [id])?;
            tx.execute(
                "INSERT INTO notes (id, box_id, title, body) VALUES (?1, ?1, ?1, ?2)",
                [id, &"word ".repeat(size)],
            )?;
            Ok::<_, VaultError>(())
        })
    };
    add("kept", 10).unwrap();
    let mut full = None;
    for n in 0..400 {
        if let Err(error) = add(&format!("n{n}"), 4_000) {
            full = Some((n, error));
            break;
        }
    }
    let (n, error) = full.expect("three megabytes are full at some time");
    assert_eq!(error.code(), "vault.full", "{error}");
    let rows = dump(&vault);
    assert!(rows.contains("kept") && !rows.contains(&format!("n{n}|")));
    assert_eq!(
        vault
            .export_archive(&folder.join("archive"), &Silent)
            .map(drop)
            .unwrap_err()
            .code(),
        "vault.full"
    );
    assert!(!folder.join("archive").exists(), "no half archive");
    assert_eq!(
        vault
            .backup(&folder.join("copy.db"), &Silent)
            .map(drop)
            .unwrap_err()
            .code(),
        "vault.full"
    );
    assert!(!folder.join("copy.db").exists(), "no half copy");
    let elsewhere = tempfile::tempdir().unwrap();
    let archive = larger_archive(elsewhere.path());
    for mode in [ImportMode::Merge, ImportMode::Replace] {
        let refused = vault.import_archive(&archive, mode, &Silent).unwrap_err();
        assert_eq!(refused.code(), "vault.full", "{mode:?}: {refused}");
        assert_eq!(dump(&vault), rows, "{mode:?}: all of it or nothing");
    }
    drop(vault);
    let vault = Vault::open_with(&folder.join("vault.db"), SCHEMA, clock()).unwrap();
    assert_eq!(dump(&vault), rows, "what was acknowledged is there after opening again");
}

/// An archive of more than the small disk holds.
fn larger_archive(folder: &Path) -> PathBuf {
    let vault = Vault::open_with(&folder.join("other.db"), SCHEMA, clock()).unwrap();
    let operation = foothold_vault::Operation::named("add", serde_json::json!({}));
    vault
        .transact(operation, |tx| {
            for n in 0..400 {
                tx.execute("INSERT INTO boxes (id, name) VALUES (?1, ?1)", [format!("b{n}")])?;
                tx.execute(
                    "INSERT INTO notes (id, box_id, title, body) VALUES (?1, ?1, ?1, ?2)",
                    [&format!("b{n}"), &format!("{n} word ").repeat(2_000)],
                )?;
            }
            Ok::<_, VaultError>(())
        })
        .unwrap();
    let archive = folder.join("larger.foothold");
    vault.export_archive(&archive, &Silent).unwrap();
    archive
}

#[test]
fn inside_a_read_only_folder() {
    let Some(folder) = std::env::var_os("FOOTHOLD_TEST_FOLDER").map(PathBuf::from) else {
        return;
    };
    let path = folder.join("vault.db");
    let vault = Vault::open_with(&path, SCHEMA, clock()).unwrap();
    vault
        .transact(foothold_vault::Operation::named("add", serde_json::json!({})), |tx| {
            Ok::<_, VaultError>(tx.execute("INSERT INTO boxes (id, name) VALUES ('a', 'a')", [])?)
        })
        .unwrap();
    drop(vault);
    let before = fs::read(&path).unwrap();
    let mounted = Command::new("mount")
        .args(["-o", "remount,ro"])
        .arg(&folder)
        .status()
        .unwrap();
    assert!(mounted.success());
    let vault = Vault::open_with(&path, SCHEMA, clock()).unwrap();
    assert!(vault.is_read_only());
    assert!(dump(&vault).contains("boxes: 'a'"), "it can be read");
    let refused = vault.transact(foothold_vault::Operation::named("add", serde_json::json!({})), |tx| {
        Ok::<_, VaultError>(tx.execute("DELETE FROM boxes", [])?)
    });
    assert_eq!(refused.map(drop).unwrap_err().code(), "vault.read_only");
    assert_eq!(vault.undo().map(drop).unwrap_err().code(), "vault.read_only");
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(
        Vault::open_with(&folder.join("new.db"), SCHEMA, clock())
            .map(drop)
            .unwrap_err()
            .code(),
        "vault.read_only"
    );
}
