use foothold_vault::{Conflict, EntryKind, FixedClock, Operation, Vault, VaultError, Verb};
use serde_json::json;

use crate::support::{Home, SCHEMA, clock};

#[test]
fn undo_and_redo_survive_a_restart() {
    let home = Home::new();
    home.box_with_note("a");
    let full = home.dump();
    home.run("UPDATE notes SET title = 'Other' WHERE id = 'a-note'")
        .unwrap();
    let home = home.reopened();
    home.vault.undo().unwrap();
    assert_eq!(home.dump(), full);
    let home = home.reopened();
    home.vault.redo().unwrap();
    assert_eq!(home.one::<String>("SELECT title FROM notes"), "Other");
    home.assert_sound();
}

#[test]
fn a_new_change_clears_redo_but_a_background_one_does_not() {
    let home = Home::new();
    home.box_with_note("a");
    home.run("UPDATE boxes SET weight = 2").unwrap();
    home.vault.undo().unwrap();
    home.vault
        .transact(Operation::background("seen"), |tx| {
            Ok::<_, VaultError>(tx.execute("INSERT INTO labels (id, name) VALUES ('l', 'l')", [])?)
        })
        .unwrap();
    home.vault.redo().unwrap();
    home.vault.undo().unwrap();
    home.run("UPDATE boxes SET weight = 3").unwrap();
    assert!(matches!(home.vault.redo(), Err(VaultError::NothingTo(Verb::Redo))));
}

#[test]
fn an_operation_that_changes_nothing_leaves_no_entry() {
    let home = Home::new();
    home.run("UPDATE boxes SET weight = 2").unwrap();
    assert!(home.vault.history(10).unwrap().is_empty());
}

#[test]
fn edits_of_one_field_in_a_session_are_one_entry() {
    let home = Home::new();
    home.box_with_note("a");
    for text in ["T", "Ti", "Tit"] {
        let operation = Operation::named("type", json!({})).in_session("notes a-note title");
        home.vault
            .transact(operation, |tx| {
                Ok::<_, VaultError>(tx.execute("UPDATE notes SET title = ?1", [text])?)
            })
            .unwrap();
    }
    assert_eq!(
        home.vault.history(10).unwrap().len(),
        3,
        "two for the box and its note, one for the title"
    );
    home.vault.undo().unwrap();
    assert_eq!(home.one::<String>("SELECT title FROM notes"), "Title a");
    home.vault.redo().unwrap();
    assert_eq!(home.one::<String>("SELECT title FROM notes"), "Tit");
}

#[test]
fn undo_refuses_when_a_column_was_changed_since() {
    let home = Home::new();
    home.box_with_note("a");
    home.run("UPDATE boxes SET weight = 2").unwrap();
    let other = Vault::open_with(&home.path(), SCHEMA, clock()).unwrap();
    other
        .transact(Operation::background("elsewhere"), |tx| {
            Ok::<_, VaultError>(tx.execute("UPDATE boxes SET weight = 3", [])?)
        })
        .unwrap();
    let before = home.dump();
    match home.vault.undo() {
        Err(VaultError::Conflict(Conflict::Changed { table, key, column })) => assert_eq!(
            (table.as_str(), key.as_str(), column.as_str()),
            ("boxes", "a", "weight")
        ),
        other => panic!("{other:?}"),
    }
    assert_eq!(home.dump(), before, "a refused undo changes nothing");
    assert_eq!(home.vault.history(1).unwrap()[0].name_key, "run", "and the entry stays");
}

#[test]
fn undo_refuses_to_remove_a_row_that_a_younger_one_uses() {
    let home = Home::new();
    home.run("INSERT INTO boxes (id, name) VALUES ('a', 'a')").unwrap();
    home.vault
        .transact(Operation::background("young"), |tx| {
            Ok::<_, VaultError>(tx.execute("INSERT INTO notes (id, box_id, title) VALUES ('n', 'a', 't')", [])?)
        })
        .unwrap();
    match home.vault.undo() {
        Err(VaultError::Conflict(Conflict::Used { by_table, by_key, .. })) => {
            assert_eq!((by_table.as_str(), by_key.as_str()), ("notes", "n"))
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(home.one::<i64>("SELECT count(*) FROM notes"), 1);
}

#[test]
fn undo_of_a_deletion_brings_the_whole_cascade_back() {
    let home = Home::new();
    home.box_with_note("a");
    home.run("INSERT INTO labels (id, name) VALUES ('l', 'l')").unwrap();
    home.run("UPDATE notes SET label_id = 'l'").unwrap();
    home.run("INSERT INTO notes (id, box_id, parent_id, title) VALUES ('child', 'a', 'a-note', 'Child')")
        .unwrap();
    let full = home.dump();
    home.deleted("DELETE FROM labels").unwrap();
    home.deleted("DELETE FROM boxes").unwrap();
    assert_eq!(home.one::<i64>("SELECT count(*) FROM notes"), 0);
    home.vault.undo().unwrap();
    home.vault.undo().unwrap();
    assert_eq!(home.dump(), full);
    home.assert_sound();
}

#[test]
fn a_restore_out_of_order_leaves_out_what_has_lost_its_place() {
    let home = Home::new();
    home.box_with_note("a");
    home.box_with_note("b");
    home.deleted("DELETE FROM notes WHERE id = 'a-note'").unwrap();
    home.deleted("DELETE FROM notes WHERE id = 'b-note'").unwrap();
    home.deleted("DELETE FROM boxes WHERE id = 'a'").unwrap();
    let trash = home.vault.trash().unwrap();
    assert_eq!(trash.len(), 3);
    let of = |n: usize| trash[n].id.clone();
    let restored = home.vault.restore(&of(1)).unwrap();
    assert_eq!(
        (restored.rows, restored.left_out.len()),
        (1, 0),
        "the note of b has its box"
    );
    match home.vault.restore(&of(2)) {
        Err(VaultError::Conflict(Conflict::ParentGone { .. })) => {}
        other => panic!("the note of a has no box: {other:?}"),
    }
    home.vault.restore(&of(0)).unwrap();
    home.vault.restore(&of(2)).unwrap();
    assert!(home.vault.trash().unwrap().is_empty());
    assert!(
        matches!(home.vault.restore(&of(2)), Err(VaultError::UnknownEntry(_))),
        "it is back already"
    );
    home.vault.undo().unwrap();
    assert_eq!(
        home.vault.trash().unwrap().len(),
        1,
        "undoing a restore puts it in the trash again"
    );
    assert_eq!(home.vault.history(1).unwrap()[0].kind, EntryKind::Restore);
    home.assert_sound();
}

#[test]
fn a_restore_cuts_an_optional_link_that_has_lost_its_end() {
    let home = Home::new();
    home.box_with_note("a");
    home.run("INSERT INTO labels (id, name) VALUES ('l', 'l')").unwrap();
    home.run("UPDATE notes SET label_id = 'l'").unwrap();
    home.deleted("DELETE FROM notes").unwrap();
    home.deleted("DELETE FROM labels").unwrap();
    let note = home.vault.trash().unwrap()[1].id.clone();
    home.vault.restore(&note).unwrap();
    assert_eq!(home.one::<Option<String>>("SELECT label_id FROM notes"), None);
    home.assert_sound();
}

#[test]
fn what_is_purged_leaves_no_text_in_the_history() {
    let home = Home::new();
    home.box_with_note("a");
    home.run("UPDATE notes SET body = 'a secret word' WHERE id = 'a-note'")
        .unwrap();
    home.run("UPDATE boxes SET weight = 5").unwrap();
    home.deleted("DELETE FROM notes").unwrap();
    let item = home.vault.trash().unwrap()[0].id.clone();
    home.vault.purge(&item).unwrap();
    let left: i64 = home.one("SELECT count(*) FROM undo_entries WHERE body LIKE '%secret%'");
    assert_eq!(left, 0);
    assert_eq!(
        home.vault.history(10).unwrap().len(),
        2,
        "what does not name the note stays"
    );
    home.vault.undo().unwrap();
    home.assert_sound();
}

#[test]
fn a_key_never_changes_and_a_missing_column_means_its_default() {
    let home = Home::new();
    home.box_with_note("a");
    assert!(matches!(
        home.run("UPDATE boxes SET id = 'b'"),
        Err(VaultError::Rule { .. })
    ));
    home.deleted("DELETE FROM notes").unwrap();
    drop(home.vault);
    let vault = Vault::open_with(
        &home.folder.path().join("vault.db"),
        crate::support::NEXT_SCHEMA,
        clock(),
    )
    .unwrap();
    vault.undo().unwrap();
    let colour: String = vault
        .read(|connection| Ok::<_, VaultError>(connection.query_row("SELECT colour FROM notes", [], |row| row.get(0))?))
        .unwrap();
    assert_eq!(colour, "grey", "the row was recorded before the column was added");
}

#[test]
fn an_import_is_undone_as_a_whole_and_not_redone() {
    let home = Home::new();
    home.box_with_note("a");
    let before = home.dump();
    home.vault
        .transact_bulk(Operation::named("import", json!({})), |tx| {
            for n in 0..1_000 {
                tx.execute(
                    "INSERT INTO notes (id, box_id, title) VALUES ('n' || ?1, 'a', 'imported')",
                    [n],
                )?;
            }
            Ok::<_, VaultError>(())
        })
        .unwrap();
    assert_eq!(home.vault.history(1).unwrap()[0].kind, EntryKind::Bulk);
    let body: String = home.one("SELECT body FROM undo_entries ORDER BY seq DESC LIMIT 1");
    assert!(!body.contains("imported"), "keys only");
    home.vault.undo().unwrap();
    assert_eq!(home.dump(), before);
    assert!(home.vault.redo().is_err());
    home.run("UPDATE notes SET title = 'again'").unwrap();
    home.vault.undo().unwrap();
    assert_eq!(home.dump(), before, "whole rows are recorded again after an import");
}

#[test]
fn history_is_pruned_but_the_trash_is_kept() {
    let home = Home::new();
    home.box_with_note("a");
    home.deleted("DELETE FROM notes").unwrap();
    for n in 0..1_150 {
        home.run(&format!("UPDATE boxes SET weight = {n} + 1000")).unwrap();
    }
    let kept = home.vault.history(5_000).unwrap();
    assert!((1_000..=1_101).contains(&kept.len()), "{}", kept.len());
    assert_eq!(home.vault.trash().unwrap().len(), 1);
}

#[test]
fn other_processes_hear_of_a_change_once() {
    let home = Home::new();
    let other = Vault::open_with(
        &home.path(),
        SCHEMA,
        std::sync::Arc::new(FixedClock::starting_at(chrono::Utc::now())),
    )
    .unwrap();
    assert!(other.poll().unwrap().is_empty());
    home.box_with_note("a");
    let heard = other.poll().unwrap();
    assert_eq!(heard.len(), 2);
    assert_eq!(heard[1].changes["notes"], ["a-note"]);
    assert!(other.poll().unwrap().is_empty());
    assert!(
        home.vault.poll().unwrap().is_empty(),
        "nobody hears of their own change again"
    );
}

#[test]
fn nothing_is_announced_before_the_commit_or_after_a_failure() {
    use std::sync::{Arc, Mutex};
    let home = Home::new();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&heard);
    home.vault
        .listen(move |announcement| sink.lock().unwrap().push(announcement.clone()));
    let inside = Arc::clone(&heard);
    home.named("add", |tx| {
        tx.execute("INSERT INTO boxes (id, name) VALUES ('a', 'a')", [])?;
        assert!(inside.lock().unwrap().is_empty(), "not yet committed");
        Ok(())
    })
    .unwrap();
    assert_eq!(heard.lock().unwrap().len(), 1);
    let _ = home.run("INSERT INTO boxes (id, name) VALUES ('a', 'a')");
    assert_eq!(heard.lock().unwrap().len(), 1);
}

#[test]
fn the_daily_upkeep_backs_up_once_and_lets_old_trash_go() {
    let home = Home::new();
    home.box_with_note("a");
    home.deleted("DELETE FROM notes").unwrap();
    assert!(home.vault.keep_up(&foothold_vault::Silent).unwrap());
    assert!(!home.vault.keep_up(&foothold_vault::Silent).unwrap(), "once a day");
    assert_eq!(
        (home.vault.backups().unwrap().len(), home.vault.trash().unwrap().len()),
        (1, 1)
    );
    let other = rusqlite::Connection::open(home.path()).unwrap();
    other
        .execute("UPDATE undo_entries SET made_at = '2026-10-01T00:00:00.000Z'", [])
        .unwrap();
    other
        .execute(
            "UPDATE vault_meta SET value = '2026-11-20' WHERE key = 'kept_up_on'",
            [],
        )
        .unwrap();
    assert!(home.vault.keep_up(&foothold_vault::Silent).unwrap());
    assert!(home.vault.trash().unwrap().is_empty(), "thirty days have passed");
    home.assert_sound();
}
