//! Each trap that the design names, sprung.

use foothold_vault::{Operation, Vault, VaultError};
use serde_json::json;

use crate::support::{Home, SCHEMA, clock};

#[test]
fn a_schema_changed_by_another_process_is_recorded_all_the_same() {
    let home = Home::new();
    home.box_with_note("a");
    let other = rusqlite::Connection::open(home.path()).unwrap();
    other
        .execute_batch("CREATE TABLE pens (id TEXT NOT NULL PRIMARY KEY, ink TEXT, updated_at TEXT) STRICT")
        .unwrap();
    home.run("INSERT INTO pens (id, ink) VALUES ('p', 'blue')").unwrap();
    home.vault.undo().unwrap();
    assert_eq!(home.one::<i64>("SELECT count(*) FROM pens"), 0);
}

#[test]
fn a_failing_operation_leaves_the_triggers_and_no_transaction() {
    let home = Home::new();
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let _ = home.named("panics", |tx| -> foothold_vault::Result<()> {
            tx.execute("INSERT INTO boxes (id, name) VALUES ('x', 'x')", [])?;
            panic!("a command panicked")
        });
    }));
    assert!(panicked.is_err());
    assert_eq!(home.one::<i64>("SELECT count(*) FROM boxes"), 0, "rolled back");
    home.box_with_note("a");
    assert_eq!(home.vault.history(10).unwrap().len(), 2, "and recorded again");
}

#[test]
fn an_operation_cannot_end_itself_or_alter_the_schema() {
    let home = Home::new();
    for sql in [
        "COMMIT",
        "BEGIN",
        "ROLLBACK",
        "PRAGMA user_version = 7",
        "PRAGMA foreign_keys = OFF",
        "CREATE TABLE t (a)",
        "DROP TABLE boxes",
        "ATTACH ':memory:' AS other",
        "ALTER TABLE boxes ADD COLUMN x",
    ] {
        let refused = home.named("bad", |tx| Ok(tx.execute_batch(sql)?));
        assert!(matches!(refused, Err(VaultError::Refused(_))), "{sql}: {refused:?}");
    }
    home.box_with_note("a");
    home.assert_sound();
}

#[test]
fn a_rolled_back_savepoint_takes_its_record_along() {
    let home = Home::new();
    home.named("partly", |tx| {
        tx.execute("INSERT INTO boxes (id, name) VALUES ('kept', 'kept')", [])?;
        tx.execute_batch(
            "SAVEPOINT s; INSERT INTO boxes (id, name) VALUES ('gone', 'gone'); ROLLBACK TO s; RELEASE s",
        )?;
        Ok(())
    })
    .unwrap();
    let body: String = home.one("SELECT body FROM undo_entries");
    assert!(body.contains("kept") && !body.contains("gone"), "{body}");
}

#[test]
fn doubles_and_texts_come_back_exactly() {
    let home = Home::new();
    home.run("INSERT INTO boxes (id, name) VALUES ('a', 'a')").unwrap();
    for (weight, text) in [
        ("0.1 + 0.2", "'plain'"),
        ("1e308 * 10", "'[1,2]'"),
        ("5e-324", "'null'"),
        ("-0.0", "'\"'"),
        ("1.7976931348623157e308", "'1e5'"),
    ] {
        home.run(&format!("UPDATE boxes SET weight = {weight}, name = {text}"))
            .unwrap();
        let before = home.dump();
        home.run("UPDATE boxes SET weight = 7, name = 'x'").unwrap();
        home.vault.undo().unwrap();
        assert_eq!(home.dump(), before, "{weight} {text}");
    }
}

#[test]
fn file_contents_are_kept_while_the_history_needs_them() {
    let home = Home::new();
    home.run("INSERT INTO boxes (id, name) VALUES ('a', 'a')").unwrap();
    home.named("file", |tx| {
        let key = tx.store_content(b"bytes of a file")?;
        assert_eq!(key, tx.store_content(b"bytes of a file")?, "once per content");
        tx.execute(
            "INSERT INTO notes (id, box_id, title, content_sha256) VALUES ('n', 'a', 't', ?1)",
            [key],
        )?;
        Ok(())
    })
    .unwrap();
    home.deleted("DELETE FROM notes").unwrap();
    assert_eq!(home.vault.sweep_contents().unwrap(), 0, "the trash needs them");
    home.vault.undo().unwrap();
    let key: String = home.one("SELECT content_sha256 FROM notes");
    assert_eq!(home.vault.content(&key).unwrap().unwrap(), b"bytes of a file");
    home.deleted("DELETE FROM notes").unwrap();
    let item = home.vault.trash().unwrap()[0].id.clone();
    home.vault.purge(&item).unwrap();
    assert_eq!(home.vault.content(&key).unwrap(), None, "nothing needs them any more");
    home.assert_sound();
}

#[test]
fn a_record_too_large_is_refused_before_it_is_kept() {
    let home = Home::new();
    home.run("INSERT INTO boxes (id, name) VALUES ('a', 'a')").unwrap();
    let before = home.dump();
    let refused = home.vault.transact(Operation::named("large", json!({})), |tx| {
        Ok::<_, VaultError>(tx.execute(
            "INSERT INTO notes (id, box_id, title) VALUES ('n', 'a', printf('%.*c', 17000000, 'x'))",
            [],
        )?)
    });
    assert!(matches!(refused, Err(VaultError::TooLarge { .. })), "{refused:?}");
    assert_eq!(home.dump(), before);
}

#[test]
fn two_writers_take_turns() {
    let home = Home::new();
    let path = home.path();
    std::thread::scope(|scope| {
        for writer in 0..3 {
            let path = path.clone();
            scope.spawn(move || {
                let vault = Vault::open_with(&path, SCHEMA, clock()).unwrap();
                for n in 0..40 {
                    vault
                        .transact(Operation::named("add", json!({})), |tx| {
                            Ok::<_, VaultError>(tx.execute(
                                "INSERT INTO boxes (id, name) VALUES (?1, ?1)",
                                [format!("{writer}-{n}")],
                            )?)
                        })
                        .unwrap();
                }
            });
        }
    });
    assert_eq!(home.one::<i64>("SELECT count(*) FROM boxes"), 120);
    assert_eq!(home.vault.history(1_000).unwrap().len(), 120);
    home.assert_sound();
}

#[test]
fn a_search_finds_words_beginnings_parts_phrases_and_unspaced_scripts() {
    let home = Home::new();
    home.run("INSERT INTO boxes (id, name) VALUES ('a', 'a')").unwrap();
    for (id, title, body) in [
        ("js", "Résumé builder", "Uses JavaScript and C++ every day"),
        ("tokyo", "Analyst", "勤務地は東京都です"),
        ("in-title", "Javascript", "nothing"),
        ("phrase", "Other", "every single day"),
    ] {
        home.named("add", |tx| {
            Ok(tx.execute(
                "INSERT INTO notes (id, box_id, title, body) VALUES (?1, 'a', ?2, ?3)",
                [id, title, body],
            )?)
        })
        .unwrap();
    }
    assert_eq!(home.find("resume"), ["js"], "diacritics folded");
    assert_eq!(home.find("JAVASCRIPT"), ["in-title", "js"], "titles first");
    assert_eq!(home.find("javas"), ["in-title", "js"], "beginning");
    assert_eq!(home.find("script"), ["in-title", "js"], "part");
    assert_eq!(home.find("c++"), ["js"], "signs of a language");
    assert_eq!(home.find("東京"), ["tokyo"], "no blanks");
    assert_eq!(home.find("\"every day\""), ["js"], "phrase");
    assert_eq!(home.find("day every"), ["phrase", "js"], "all words, the newest first");
    assert!(home.find("京東").is_empty());
    for odd in [
        "",
        "\"",
        "'",
        "AND",
        "NEAR(",
        "*",
        "title:x",
        "a\0b",
        "-",
        "{title} : x",
        "(((",
        "%",
    ] {
        let _ = home.find(odd);
    }
}

#[test]
fn the_check_names_what_was_broken_and_finds_nothing_after_the_repair() {
    let home = Home::new();
    home.box_with_note("a");
    home.box_with_note("b");
    let other = rusqlite::Connection::open(home.path()).unwrap();
    other.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    for (code, sql) in [
        (
            "link_broken",
            "INSERT INTO notes SELECT 'orphan', 'nowhere', NULL, NULL, '', '', '{}', 0, NULL, '', ''",
        ),
        ("search_stale", "UPDATE search_documents SET title = title || 'x'"),
        (
            "search_stale",
            "INSERT INTO search_documents (row_id, kind, title, body) VALUES ('ghost', 'note', 'g', 'g')",
        ),
        ("search_broken", "DELETE FROM search_words_docsize"),
        (
            "undo_unreadable",
            "UPDATE undo_entries SET body = '[[1]]' WHERE seq = (SELECT max(seq) FROM undo_entries)",
        ),
    ] {
        break_it(&other, sql);
        let problems = home.vault.check(&foothold_vault::Silent).unwrap();
        assert!(
            problems.iter().any(|problem| problem.code == code),
            "{code}: {problems:?}"
        );
        let left = home.vault.repair(&foothold_vault::Silent).unwrap();
        assert!(left.is_empty(), "{code}: {left:?}");
        home.assert_sound();
    }
    assert!(!home.vault.backups().unwrap().is_empty(), "a backup was made first");
}

/// Damages the store from outside, without the functions and triggers that the program has.
fn break_it(connection: &rusqlite::Connection, sql: &str) {
    let triggers: Vec<(String, String)> = connection
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap();
    for (name, _) in &triggers {
        connection.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    connection.execute_batch(sql).unwrap();
    for (_, sql) in &triggers {
        connection.execute_batch(sql).unwrap();
    }
}
