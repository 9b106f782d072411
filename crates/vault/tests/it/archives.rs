use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use foothold_vault::{ArchiveFault, ImportMode, Progress, Silent, Vault, VaultError};

use crate::support::{Home, SCHEMA, clock, dump};

fn filled() -> Home {
    let home = Home::new();
    for name in ["a", "b"] {
        home.box_with_note(name);
    }
    home.run("UPDATE boxes SET weight = 1e308 * 1.7 WHERE id = 'b'")
        .unwrap();
    home.run("INSERT INTO notes (id, box_id, parent_id, title, extra) VALUES ('0-child', 'a', 'a-note', 'Kind ☃', '{\"k\":[1,null]}')").unwrap();
    home.named("file", |tx| {
        let key = tx.store_content(&[7; 100_000])?;
        Ok(tx.execute("UPDATE notes SET content_sha256 = ?1 WHERE id = 'a-note'", [key])?)
    })
    .unwrap();
    home
}

fn exported(home: &Home) -> PathBuf {
    let to = home.folder.path().join("all.foothold");
    home.vault.export_archive(&to, &Silent).unwrap();
    to
}

#[test]
fn an_import_of_an_export_is_the_vault() {
    let home = filled();
    let archive = exported(&home);
    for mode in [ImportMode::Merge, ImportMode::Replace] {
        let other = Home::new();
        if mode == ImportMode::Replace {
            other.box_with_note("c");
        }
        let said = other.vault.preview_archive(&archive, mode, &Silent).unwrap();
        assert_eq!(said.tables["notes"], 3);
        other.vault.import_archive(&archive, mode, &Silent).unwrap();
        assert_eq!(other.dump(), home.dump(), "{mode:?}");
        other.assert_sound();
    }
}

#[test]
fn importing_twice_changes_nothing_and_an_import_can_be_undone() {
    let home = filled();
    let archive = exported(&home);
    let before = home.dump();
    let report = home.vault.import_archive(&archive, ImportMode::Merge, &Silent).unwrap();
    assert_eq!(report.skipped, 5);
    assert_eq!(home.dump(), before);
    let other = Home::new();
    let empty = other.dump();
    other
        .vault
        .import_archive(&archive, ImportMode::Merge, &Silent)
        .unwrap();
    other.vault.undo().unwrap();
    assert_eq!(other.dump(), empty);
}

#[test]
fn a_row_that_is_here_under_another_id_is_not_doubled() {
    let home = filled();
    let archive = exported(&home);
    let other = Home::new();
    other.run("INSERT INTO boxes (id, name) VALUES ('mine', 'a')").unwrap();
    other
        .vault
        .import_archive(&archive, ImportMode::Merge, &Silent)
        .unwrap();
    assert_eq!(
        other.one::<String>("SELECT box_id FROM notes WHERE id = 'a-note'"),
        "mine"
    );
    other.assert_sound();
}

/// The archive with one part changed.
fn rewritten(from: &Path, to: &Path, change: impl Fn(&str, Vec<u8>) -> Option<(String, Vec<u8>)>) {
    let mut zip = zip::ZipArchive::new(std::fs::File::open(from).unwrap()).unwrap();
    let mut out = zip::ZipWriter::new(std::fs::File::create(to).unwrap());
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if let Some((name, bytes)) = change(&name, bytes) {
            out.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            out.write_all(&bytes).unwrap();
        }
    }
    out.finish().unwrap();
}

#[test]
fn a_broken_archive_is_refused_and_changes_nothing() {
    let home = filled();
    let archive = exported(&home);
    let bad = home.folder.path().join("bad.foothold");
    let other = Home::new();
    other.box_with_note("mine");
    let before = other.dump();
    let refuses = |what: &str, code: &str| {
        for mode in [ImportMode::Merge, ImportMode::Replace] {
            let refused = other.vault.import_archive(&bad, mode, &Silent).unwrap_err();
            assert_eq!(refused.code(), code, "{what}: {refused}");
            assert_eq!(dump(&other.vault), before, "{what}");
        }
    };
    let whole = std::fs::read(&archive).unwrap();
    for share in [0, 1, 2, 3] {
        std::fs::write(&bad, &whole[..whole.len() * share / 4]).unwrap();
        refuses("cut", "archive.broken");
    }
    rewritten(&archive, &bad, |name, bytes| {
        Some((
            name.into(),
            if name == "tables/notes.jsonl" {
                [bytes, b"{}\n".to_vec()].concat()
            } else {
                bytes
            },
        ))
    });
    refuses("a table altered", "archive.wrong_hash");
    rewritten(&archive, &bad, |name, mut bytes| {
        if name.starts_with("files/") {
            bytes[0] = 8;
        }
        Some((name.into(), bytes))
    });
    refuses("a file altered", "archive.wrong_hash");
    rewritten(&archive, &bad, |name, bytes| {
        (!name.starts_with("files/")).then(|| (name.into(), bytes))
    });
    refuses("a file missing", "archive.missing_file");
    rewritten(&archive, &bad, |name, bytes| {
        (name != "manifest.json").then(|| (name.into(), bytes))
    });
    refuses("no manifest", "archive.broken");
    for climbing in ["../evil", "/etc/evil", "files/../../evil", "C:\\evil"] {
        rewritten(&archive, &bad, |name, bytes| {
            Some((
                if name.starts_with("files/") {
                    climbing.into()
                } else {
                    name.into()
                },
                bytes,
            ))
        });
        refuses(climbing, "archive.unsafe_path");
    }
    let in_manifest = |from: &str, to: &str| {
        rewritten(&archive, &bad, |name, bytes| {
            let bytes = if name == "manifest.json" {
                String::from_utf8(bytes).unwrap().replace(from, to).into_bytes()
            } else {
                bytes
            };
            Some((name.into(), bytes))
        });
    };
    in_manifest("\"schema_version\": 2", "\"schema_version\": 99");
    refuses("a newer schema", "archive.too_new");
    in_manifest("\"format_version\": 1", "\"format_version\": 9");
    refuses("a newer form", "archive.too_new");
    in_manifest("foothold-archive", "other-archive");
    refuses("another program's", "archive.broken");
    assert!(!home.folder.path().join("evil").exists() && !Path::new("/etc/evil").exists());
    other.assert_sound();
}

#[test]
fn a_row_that_breaks_a_rule_stops_the_whole_import() {
    use sha2::Digest as _;
    let home = filled();
    let archive = exported(&home);
    let bad = home.folder.path().join("bad.foothold");
    let broken = |rows: Vec<u8>| {
        String::from_utf8(rows)
            .unwrap()
            .replace("\"name\":\"b\"", "\"name\":\"\"")
            .into_bytes()
    };
    let mut hash = String::new();
    let mut old = String::new();
    {
        let mut zip = zip::ZipArchive::new(std::fs::File::open(&archive).unwrap()).unwrap();
        let mut rows = Vec::new();
        zip.by_name("tables/boxes.jsonl")
            .unwrap()
            .read_to_end(&mut rows)
            .unwrap();
        old.push_str(&data_encoding::HEXLOWER.encode(&sha2::Sha256::digest(&rows)));
        hash.push_str(&data_encoding::HEXLOWER.encode(&sha2::Sha256::digest(broken(rows))));
    }
    rewritten(&archive, &bad, |name, bytes| {
        let bytes = match name {
            "tables/boxes.jsonl" => broken(bytes),
            "manifest.json" => String::from_utf8(bytes).unwrap().replace(&old, &hash).into_bytes(),
            _ => bytes,
        };
        Some((name.into(), bytes))
    });
    let other = Home::new();
    let before = other.dump();
    match other.vault.import_archive(&bad, ImportMode::Merge, &Silent) {
        Err(VaultError::Archive(ArchiveFault::BadRow { table, line, .. })) => {
            assert_eq!((table.as_str(), line), ("boxes", 2))
        }
        refused => panic!("{refused:?}"),
    }
    assert_eq!(other.dump(), before);
}

struct StopAfter(std::sync::atomic::AtomicU32);

impl Progress for StopAfter {
    fn report(&self, _: u64, _: u64) {}

    fn is_cancelled(&self) -> bool {
        self.0.fetch_sub(1, std::sync::atomic::Ordering::Relaxed) == 0
    }
}

#[test]
fn a_stopped_export_or_import_leaves_nothing() {
    let home = filled();
    let to = home.folder.path().join("stopped.foothold");
    for after in 0..4 {
        let stopped = home.vault.export_archive(&to, &StopAfter(after.into()));
        assert!(matches!(stopped, Err(VaultError::Cancelled)), "{stopped:?}");
        assert!(
            !to.exists()
                && std::fs::read_dir(home.folder.path()).unwrap().all(|file| !file
                    .unwrap()
                    .file_name()
                    .to_string_lossy()
                    .contains(".part"))
        );
    }
    let archive = exported(&home);
    let other = Home::new();
    let before = other.dump();
    // One file and three tables: each is a place to stop.
    for after in 0..4 {
        let stopped = other
            .vault
            .import_archive(&archive, ImportMode::Merge, &StopAfter(after.into()));
        assert!(matches!(stopped, Err(VaultError::Cancelled)), "{after}: {stopped:?}");
        assert_eq!(other.dump(), before);
    }
}

#[test]
fn a_backup_restores_and_what_stood_there_is_kept() {
    let home = filled();
    let copy = home.folder.path().join("copy.db");
    home.vault.backup(&copy, &Silent).unwrap();
    let full = home.dump();
    home.run("DELETE FROM boxes").unwrap();
    let now = chrono::Utc::now();
    let busy = Vault::restore_backup(&home.path(), &copy, SCHEMA, now);
    assert!(matches!(busy, Err(VaultError::Busy(_))), "it is open: {busy:?}");
    let path = home.path();
    let Home { folder, vault } = home;
    drop(vault);
    let kept = Vault::restore_backup(&path, &copy, SCHEMA, now).unwrap().unwrap();
    let vault = Vault::open_with(&path, SCHEMA, clock()).unwrap();
    assert_eq!(dump(&vault), full);
    let before = Vault::open_with(&kept, SCHEMA, clock()).unwrap();
    assert!(!dump(&before).contains("boxes:"), "what stood there");
    std::fs::write(folder.path().join("garbage"), b"no vault").unwrap();
    drop(vault);
    let refused = Vault::restore_backup(&path, &folder.path().join("garbage"), SCHEMA, now);
    assert!(matches!(refused, Err(VaultError::Foreign(_))), "{refused:?}");
    assert_eq!(
        dump(&Vault::open_with(&path, SCHEMA, clock()).unwrap()),
        full,
        "a refused restore changes nothing"
    );
}
