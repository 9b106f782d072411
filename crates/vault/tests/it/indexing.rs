//! An import's texts wait to be indexed: nothing is wrong meanwhile, and everything is found once they are.

use foothold_vault::{ImportMode, Operation, SearchQuery, Silent, Vault, VaultError};
use serde_json::json;

use crate::support::{Home, SCHEMA, clock, dump};

/// A vault with a box `a`, and `notes` imported notes `n0`, `n1`, … that hold `text`.
fn imported(notes: usize, text: &str) -> Home {
    let home = Home::new();
    home.box_with_note("a");
    import(&home.vault, notes, text).unwrap();
    home
}

fn import(vault: &Vault, notes: usize, text: &str) -> Result<(), VaultError> {
    vault.transact_bulk(Operation::named("import", json!({})), |tx| {
        for n in 0..notes {
            tx.execute(
                "INSERT INTO notes (id, box_id, title, body) VALUES ('n' || ?1, 'a', ?2, 'number ' || ?1)",
                (n as i64, text),
            )?;
        }
        Ok::<_, VaultError>(())
    })?;
    Ok(())
}

fn waiting(home: &Home) -> u64 {
    home.vault.not_yet_indexed().unwrap()
}

#[test]
fn an_imported_text_is_there_at_once_and_found_once_it_is_indexed() {
    let home = imported(5, "imported");
    let answer = home
        .vault
        .search(
            "nobody",
            &SearchQuery {
                text: "imported".into(),
                ..SearchQuery::default()
            },
        )
        .unwrap();
    assert_eq!(
        (answer.hits.len(), answer.not_yet_indexed),
        (0, 5),
        "an answer says what was not looked at"
    );
    assert_eq!(home.find("title"), ["a-note"], "what was here before is found");
    home.assert_sound();
    assert!(home.vault.index_more(1).unwrap(), "more waits");
    assert_eq!(home.find("imported"), ["n0"]);
    home.assert_sound();
    home.vault.finish_index(&Silent).unwrap();
    assert_eq!(home.find("imported").len(), 5);
    assert_eq!(waiting(&home), 0);
    assert!(!home.vault.index_more(1).unwrap());
    home.assert_sound();
}

#[test]
fn waiting_texts_change_and_go_without_harm_to_the_index() {
    let home = imported(6, "imported");
    home.vault.index_more(1).unwrap();
    home.run("UPDATE notes SET title = 'renamed' WHERE id IN ('n0', 'n3')")
        .unwrap();
    home.deleted("DELETE FROM notes WHERE id IN ('n1', 'n5')").unwrap();
    home.assert_sound();
    // The number of the last document, which is gone, is given to this one.
    home.run("INSERT INTO notes (id, box_id, title) VALUES ('late', 'a', 'renamed late')")
        .unwrap();
    assert_eq!(
        home.find("renamed"),
        ["n0"],
        "a text that comes meanwhile waits behind the others"
    );
    home.assert_sound();
    home.vault.finish_index(&Silent).unwrap();
    let mut found = home.find("renamed");
    found.sort();
    assert_eq!(found, ["late", "n0", "n3"]);
    assert_eq!(home.find("imported").len(), 2);
    home.assert_sound();
}

#[test]
fn an_import_is_undone_while_its_texts_wait() {
    let home = Home::new();
    home.box_with_note("a");
    let before = home.dump();
    import(&home.vault, 4, "imported").unwrap();
    home.vault.index_more(1).unwrap();
    home.vault.undo().unwrap();
    assert_eq!(home.dump(), before);
    home.assert_sound();
    import(&home.vault, 2, "again").unwrap();
    assert_eq!(waiting(&home), 2);
    home.vault.finish_index(&Silent).unwrap();
    assert_eq!(home.find("again").len(), 2);
    assert!(home.find("imported").is_empty());
    home.assert_sound();
}

#[test]
fn an_import_that_fails_leaves_nothing_waiting() {
    let home = Home::new();
    home.box_with_note("a");
    let failed = home.vault.transact_bulk(Operation::named("import", json!({})), |tx| {
        tx.execute(
            "INSERT INTO notes (id, box_id, title) VALUES ('n', 'a', 'imported')",
            [],
        )?;
        Err::<(), _>(VaultError::Cancelled)
    });
    assert!(failed.is_err());
    home.run("INSERT INTO notes (id, box_id, title) VALUES ('m', 'a', 'at once')")
        .unwrap();
    assert_eq!((waiting(&home), home.find("once")), (0, vec!["m".to_owned()]));
}

#[test]
fn another_process_sees_what_waits_and_may_finish_it() {
    let home = imported(5, "imported");
    let other = Vault::open_with(&home.path(), SCHEMA, clock()).unwrap();
    assert_eq!(other.not_yet_indexed().unwrap(), 5);
    other
        .transact(Operation::named("rename", json!({})), |tx| {
            Ok::<_, VaultError>(tx.execute("UPDATE notes SET title = 'renamed' WHERE id = 'n2'", [])?)
        })
        .unwrap();
    home.vault.index_more(1).unwrap();
    other.index_more(1).unwrap();
    home.assert_sound();
    import(&other, 0, "nothing").unwrap();
    other.finish_index(&Silent).unwrap();
    assert_eq!(home.find("renamed"), ["n2"]);
    assert_eq!(home.find("imported").len(), 4);
    home.assert_sound();
}

#[test]
fn a_copy_made_meanwhile_goes_on_where_it_was() {
    let home = imported(5, "imported");
    home.vault.index_more(1).unwrap();
    let copy = home.folder.path().join("copy.db");
    home.vault.backup(&copy, &Silent).unwrap();
    home.vault.finish_index(&Silent).unwrap();
    let path = home.path();
    let Home { folder, vault } = home;
    drop(vault);
    Vault::restore_backup(
        &path,
        &copy,
        SCHEMA,
        foothold_vault::Clock::now(&foothold_vault::SystemClock),
    )
    .unwrap();
    let vault = Vault::open_with(&path, SCHEMA, clock()).unwrap();
    let home = Home { folder, vault };
    assert_eq!(waiting(&home), 4);
    home.assert_sound();
    home.vault.keep_up(&Silent).unwrap();
    assert_eq!(waiting(&home), 0, "the regular upkeep finishes what was left");
    assert_eq!(home.find("imported").len(), 5);
    home.assert_sound();
}

#[test]
fn a_rebuild_indexes_what_waits() {
    let home = imported(5, "imported");
    home.vault.index_more(1).unwrap();
    home.vault.rebuild_search().unwrap();
    assert_eq!((waiting(&home), home.find("imported").len()), (0, 5));
    home.assert_sound();
}

#[test]
fn an_archive_waits_in_either_mode_and_the_history_goes_on() {
    let from = imported(5, "imported");
    let archive = from.folder.path().join("all.foothold");
    from.vault.export_archive(&archive, &Silent).unwrap();
    for mode in [ImportMode::Merge, ImportMode::Replace] {
        let home = Home::new();
        home.box_with_note("b");
        home.vault.import_archive(&archive, mode, &Silent).unwrap();
        assert_eq!(waiting(&home), 6, "{mode:?}");
        home.assert_sound();
        home.vault.finish_index(&Silent).unwrap();
        assert_eq!(home.find("imported").len(), 5, "{mode:?}");
        assert_eq!(home.find("body").len(), if mode == ImportMode::Merge { 2 } else { 1 });
        home.assert_sound();
        let before = dump(&home.vault);
        home.run("UPDATE notes SET title = 'other'").unwrap();
        home.vault.undo().unwrap();
        assert_eq!(dump(&home.vault), before, "{mode:?}: whole rows are recorded again");
    }
}

#[test]
fn everything_is_replaced_after_another_process_altered_the_schema() {
    let from = imported(2, "imported");
    let archive = from.folder.path().join("all.foothold");
    from.vault.export_archive(&archive, &Silent).unwrap();
    let home = Home::new();
    home.box_with_note("b");
    let other = rusqlite::Connection::open(home.path()).unwrap();
    other
        .execute_batch("CREATE TABLE pens (id TEXT NOT NULL PRIMARY KEY, name TEXT, created_at TEXT NOT NULL DEFAULT '', updated_at TEXT NOT NULL DEFAULT ''); INSERT INTO pens (id) VALUES ('p')")
        .unwrap();
    home.vault
        .import_archive(&archive, ImportMode::Replace, &Silent)
        .unwrap();
    let pens: i64 = home.one("SELECT count(*) FROM pens");
    assert_eq!(pens, 0, "a table that came in meanwhile is emptied, too");
    home.vault.finish_index(&Silent).unwrap();
    home.assert_sound();
}
