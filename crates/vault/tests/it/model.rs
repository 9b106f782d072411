//! Random histories against a plain map: after each step the vault holds what the map holds, `check` finds nothing,
//! and the search index is what a rebuild makes.

use std::collections::{BTreeMap, BTreeSet};

use foothold_vault::{EntryKind, Operation, SearchQuery, Silent, VaultError, Verb};
use proptest::prelude::*;
use serde_json::json;

use crate::support::Home;

#[derive(Clone, Debug)]
enum Step {
    NewBox,
    NewNote {
        of: usize,
        parent: Option<usize>,
        text: String,
    },
    Rename {
        note: usize,
        text: String,
    },
    MoveNote {
        note: usize,
        to: usize,
    },
    Weigh {
        of: usize,
        weight: f64,
    },
    DeleteBox(usize),
    DeleteNote(usize),
    Label {
        note: usize,
        label: usize,
    },
    DeleteLabel(usize),
    FailHalfway {
        of: usize,
    },
    Undo,
    Redo,
    Restore(usize),
    Purge(usize),
    /// A bulk import, whose texts wait to be indexed.
    Import {
        of: usize,
        texts: Vec<String>,
    },
    /// A portion of at least one text, and of more where they are short.
    Index {
        bytes: usize,
    },
    Rebuild,
    Reopen,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let text = "[a-zéß東京 ]{0,12}";
    let step = prop_oneof![
        3 => Just(Step::NewBox),
        6 => (0..4usize, proptest::option::of(0..8usize), text).prop_map(|(of, parent, text)| Step::NewNote { of, parent, text }),
        4 => (0..8usize, text).prop_map(|(note, text)| Step::Rename { note, text }),
        2 => (0..8usize, 0..4usize).prop_map(|(note, to)| Step::MoveNote { note, to }),
        2 => (0..4usize, proptest::num::f64::NORMAL | proptest::num::f64::SUBNORMAL | proptest::num::f64::ZERO).prop_map(|(of, weight)| Step::Weigh { of, weight }),
        2 => (0..4usize).prop_map(Step::DeleteBox),
        2 => (0..8usize).prop_map(Step::DeleteNote),
        3 => (0..8usize, 0..3usize).prop_map(|(note, label)| Step::Label { note, label }),
        1 => (0..3usize).prop_map(Step::DeleteLabel),
        1 => (0..4usize).prop_map(|of| Step::FailHalfway { of }),
        6 => Just(Step::Undo),
        4 => Just(Step::Redo),
        2 => (0..4usize).prop_map(Step::Restore),
        1 => (0..4usize).prop_map(Step::Purge),
        4 => (0..4usize, proptest::collection::vec(text, 1..5)).prop_map(|(of, texts)| Step::Import { of, texts }),
        3 => (0..60usize).prop_map(|bytes| Step::Index { bytes }),
        1 => Just(Step::Rebuild),
        1 => Just(Step::Reopen),
    ];
    proptest::collection::vec(step, 1..40)
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Model {
    boxes: BTreeMap<String, Option<u64>>,
    notes: BTreeMap<String, Note>,
    labels: BTreeSet<String>,
}

#[derive(Clone, Debug, PartialEq)]
struct Note {
    of: String,
    parent: Option<String>,
    label: Option<String>,
    title: String,
}

impl Model {
    fn nth_box(&self, n: usize) -> Option<String> {
        self.boxes.keys().nth(n % self.boxes.len().max(1)).cloned()
    }

    fn nth_note(&self, n: usize) -> Option<String> {
        self.notes.keys().nth(n % self.notes.len().max(1)).cloned()
    }

    fn delete_note(&mut self, id: &str) {
        self.notes.remove(id);
        let children: Vec<String> = self
            .notes
            .iter()
            .filter(|(_, note)| note.parent.as_deref() == Some(id))
            .map(|(id, _)| id.clone())
            .collect();
        for child in children {
            self.delete_note(&child);
        }
    }

    fn delete_box(&mut self, id: &str) {
        self.boxes.remove(id);
        let inside: Vec<String> = self
            .notes
            .iter()
            .filter(|(_, note)| note.of == id)
            .map(|(id, _)| id.clone())
            .collect();
        for note in inside {
            self.delete_note(&note);
        }
    }
}

fn read(home: &Home) -> Model {
    home.vault
        .read(|connection| {
            let mut model = Model::default();
            let mut rows = connection.prepare("SELECT id, weight FROM boxes")?;
            let mut rows = rows.query([])?;
            while let Some(row) = rows.next()? {
                model
                    .boxes
                    .insert(row.get(0)?, row.get::<_, Option<f64>>(1)?.map(f64::to_bits));
            }
            let mut rows = connection.prepare("SELECT id, box_id, parent_id, title, label_id FROM notes")?;
            let mut rows = rows.query([])?;
            while let Some(row) = rows.next()? {
                model.notes.insert(
                    row.get(0)?,
                    Note {
                        of: row.get(1)?,
                        parent: row.get(2)?,
                        title: row.get(3)?,
                        label: row.get(4)?,
                    },
                );
            }
            let mut labels = connection.prepare("SELECT id FROM labels")?;
            model.labels = labels
                .query_map([], |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?;
            Ok::<_, VaultError>(model)
        })
        .unwrap()
}

/// The model with its history: what undo and redo lead to.
struct World {
    home: Home,
    now: Model,
    undo: Vec<Model>,
    redo: Vec<Model>,
    made: usize,
}

impl World {
    fn change(&mut self, deletion: bool, sql: &[(&str, Vec<&dyn rusqlite::ToSql>)], then: impl FnOnce(&mut Model)) {
        let operation = if deletion {
            Operation::deletion("delete", json!({}))
        } else {
            Operation::named("change", json!({}))
        };
        let done = self.home.vault.transact(operation, |tx| {
            for (sql, parameters) in sql {
                tx.execute(sql, parameters.as_slice())?;
            }
            Ok::<_, VaultError>(())
        });
        let done = done.unwrap();
        if !done.changes.is_empty() {
            self.undo.push(self.now.clone());
            self.redo.clear();
            then(&mut self.now);
        }
    }

    fn step(mut self, step: Step) -> Self {
        match step {
            Step::NewBox => {
                self.made += 1;
                let id = format!("box {}", self.made);
                self.change(
                    false,
                    &[("INSERT INTO boxes (id, name) VALUES (?1, ?1)", vec![&id])],
                    |model| {
                        model.boxes.insert(id.clone(), None);
                    },
                );
            }
            Step::NewNote { of, parent, text } => {
                let Some(of) = self.now.nth_box(of) else { return self };
                let parent = parent.and_then(|parent| self.now.nth_note(parent));
                self.made += 1;
                let id = format!("note {}", self.made);
                let sql =
                    "INSERT INTO notes (id, box_id, parent_id, title, body) VALUES (?1, ?2, ?3, ?4, ?4 || ' body')";
                self.change(false, &[(sql, vec![&id, &of, &parent, &text])], |model| {
                    model.notes.insert(
                        id.clone(),
                        Note {
                            of: of.clone(),
                            parent: parent.clone(),
                            label: None,
                            title: text.clone(),
                        },
                    );
                });
            }
            Step::Rename { note, text } => {
                let Some(id) = self.now.nth_note(note) else { return self };
                self.change(
                    false,
                    &[("UPDATE notes SET title = ?2 WHERE id = ?1", vec![&id, &text])],
                    |model| {
                        model.notes.get_mut(&id).unwrap().title.clone_from(&text);
                    },
                );
            }
            Step::MoveNote { note, to } => {
                let (Some(id), Some(to)) = (self.now.nth_note(note), self.now.nth_box(to)) else {
                    return self;
                };
                self.change(
                    false,
                    &[("UPDATE notes SET box_id = ?2 WHERE id = ?1", vec![&id, &to])],
                    |model| {
                        model.notes.get_mut(&id).unwrap().of.clone_from(&to);
                    },
                );
            }
            Step::Weigh { of, weight } => {
                let Some(id) = self.now.nth_box(of) else { return self };
                self.change(
                    false,
                    &[("UPDATE boxes SET weight = ?2 WHERE id = ?1", vec![&id, &weight])],
                    |model| {
                        model.boxes.insert(id.clone(), Some(weight.to_bits()));
                    },
                );
            }
            Step::DeleteBox(n) => {
                let Some(id) = self.now.nth_box(n) else { return self };
                self.change(true, &[("DELETE FROM boxes WHERE id = ?1", vec![&id])], |model| {
                    model.delete_box(&id)
                });
            }
            Step::DeleteNote(n) => {
                let Some(id) = self.now.nth_note(n) else { return self };
                self.change(true, &[("DELETE FROM notes WHERE id = ?1", vec![&id])], |model| {
                    model.delete_note(&id)
                });
            }
            Step::Label { note, label } => {
                let Some(id) = self.now.nth_note(note) else { return self };
                let label = format!("label {label}");
                let sql = "INSERT INTO labels (id, name) VALUES (?1, ?1) ON CONFLICT DO NOTHING";
                self.change(
                    false,
                    &[
                        (sql, vec![&label]),
                        ("UPDATE notes SET label_id = ?2 WHERE id = ?1", vec![&id, &label]),
                    ],
                    |model| {
                        model.labels.insert(label.clone());
                        model.notes.get_mut(&id).unwrap().label = Some(label.clone());
                    },
                );
            }
            Step::DeleteLabel(label) => {
                let label = format!("label {label}");
                self.change(true, &[("DELETE FROM labels WHERE id = ?1", vec![&label])], |model| {
                    model.labels.remove(&label);
                    model
                        .notes
                        .values_mut()
                        .filter(|note| note.label.as_ref() == Some(&label))
                        .for_each(|note| note.label = None);
                });
            }
            Step::FailHalfway { of } => {
                let Some(id) = self.now.nth_box(of) else { return self };
                let failed = self.home.named("fails", |tx| {
                    tx.execute("UPDATE boxes SET weight = 17 WHERE id = ?1", [&id])?;
                    tx.execute_batch(
                        "SAVEPOINT inner_one; UPDATE boxes SET weight = 18; ROLLBACK TO inner_one; RELEASE inner_one",
                    )?;
                    tx.execute("INSERT INTO boxes (id, name) VALUES ('x', '')", [])?;
                    Ok(())
                });
                assert!(matches!(failed, Err(VaultError::Rule { .. })), "{failed:?}");
            }
            Step::Undo => match self.home.vault.undo() {
                Ok(entry) => {
                    let before = self.undo.pop().expect("there was something to undo");
                    let after = std::mem::replace(&mut self.now, before);
                    if entry.kind == EntryKind::Bulk {
                        // An import cannot be redone, and what came after it may need its rows: the model starts anew.
                        forget(&self.home);
                        self.undo.clear();
                        self.redo.clear();
                    } else {
                        self.redo.push(after);
                    }
                }
                Err(VaultError::NothingTo(Verb::Undo)) => assert!(self.undo.is_empty(), "{:?}", self.undo.len()),
                Err(error) => panic!("undo from the top never conflicts: {error}"),
            },
            Step::Redo => match self.home.vault.redo() {
                Ok(_) => {
                    let after = self.redo.pop().expect("there was something to redo");
                    self.undo.push(std::mem::replace(&mut self.now, after));
                }
                Err(VaultError::NothingTo(Verb::Redo)) => assert!(self.redo.is_empty()),
                Err(error) => panic!("redo from the top never conflicts: {error}"),
            },
            Step::Restore(n) => {
                let trash = self.home.vault.trash().unwrap();
                let Some(item) = trash.get(n % trash.len().max(1)) else {
                    return self;
                };
                match self.home.vault.restore(&item.id) {
                    Ok(restored) => {
                        self.undo.push(self.now.clone());
                        self.redo.clear();
                        let found = read(&self.home);
                        let size = |model: &Model| model.boxes.len() + model.notes.len() + model.labels.len();
                        let grown = size(&found) - size(&self.now);
                        assert_eq!(grown, restored.rows, "a restore brings back what it says");
                        assert!(
                            self.now.boxes.keys().all(|id| found.boxes.contains_key(id)),
                            "and takes nothing"
                        );
                        self.now = found;
                        assert!(!self.home.vault.trash().unwrap().iter().any(|other| other.id == item.id));
                    }
                    Err(VaultError::Conflict(_)) => {}
                    Err(error) => panic!("{error}"),
                }
            }
            Step::Purge(n) => {
                let trash = self.home.vault.trash().unwrap();
                let Some(item) = trash.get(n % trash.len().max(1)) else {
                    return self;
                };
                self.home.vault.purge(&item.id).unwrap();
                // Entries have gone from the middle of the history, in places the model does not know: it starts anew.
                let kept = self.home.vault.history(10_000).unwrap();
                assert!(
                    kept.iter().all(|entry| entry.id != item.id),
                    "what is purged cannot be restored"
                );
                forget(&self.home);
                self.undo.clear();
                self.redo.clear();
            }
            Step::Import { of, texts } => {
                let Some(of) = self.now.nth_box(of) else { return self };
                let before = self.now.clone();
                let imported = self
                    .home
                    .vault
                    .transact_bulk(Operation::named("import", json!({})), |tx| {
                        for text in &texts {
                            self.made += 1;
                            let id = format!("note {}", self.made);
                            tx.execute(
                                "INSERT INTO notes (id, box_id, title, body) VALUES (?1, ?2, ?3, ?3 || ' body')",
                                [&id, &of, text],
                            )?;
                            let note = Note {
                                of: of.clone(),
                                parent: None,
                                label: None,
                                title: text.clone(),
                            };
                            self.now.notes.insert(id, note);
                        }
                        Ok::<_, VaultError>(())
                    });
                imported.unwrap();
                self.undo.push(before);
                self.redo.clear();
                assert!(
                    self.home.vault.not_yet_indexed().unwrap() >= texts.len() as u64,
                    "the texts of an import wait"
                );
            }
            Step::Index { bytes } => {
                let waited = self.home.vault.not_yet_indexed().unwrap();
                let is_more = self.home.vault.index_more(bytes).unwrap();
                let waits = self.home.vault.not_yet_indexed().unwrap();
                assert!(waits < waited || waited == 0, "a portion is at least one text");
                assert_eq!(is_more, waits > 0);
            }
            Step::Rebuild => self.home.vault.rebuild_search().unwrap(),
            Step::Reopen => self.home = self.home.reopened(),
        }
        self
    }
}

/// Forgets the history, as pruning would.
fn forget(home: &Home) {
    let other = rusqlite::Connection::open(home.path()).unwrap();
    other.execute("DELETE FROM undo_entries", []).unwrap();
}

/// What each of the words in the model finds, and how the index says that the words are written.
fn found(world: &World) -> (BTreeMap<String, BTreeSet<String>>, String) {
    let mut found = BTreeMap::new();
    for note in world.now.notes.values() {
        for word in note.title.split_whitespace() {
            let query = SearchQuery {
                text: word.into(),
                limit: Some(200),
                ..SearchQuery::default()
            };
            let results = world.home.vault.search("nobody", &query).unwrap();
            assert_eq!(results.not_yet_indexed, 0);
            let keys = results.hits.into_iter().map(|hit| hit.row_id).collect();
            found.insert(word.to_owned(), keys);
        }
    }
    let words = "SELECT coalesce(group_concat(word, ' '), '') FROM (SELECT term || ' ' || doc || ' ' || cnt AS word FROM temp.words ORDER BY term)";
    let connection = rusqlite::Connection::open(world.home.path()).unwrap();
    connection
        .execute_batch("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search_words, row)")
        .unwrap();
    (found, connection.query_row(words, [], |row| row.get(0)).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_history_holds_what_a_plain_map_holds(steps in steps()) {
        let mut world = World { home: Home::new(), now: Model::default(), undo: Vec::new(), redo: Vec::new(), made: 0 };
        for step in steps {
            world = world.step(step.clone());
            prop_assert_eq!(&read(&world.home), &world.now, "after {:?}", step);
            world.home.assert_sound();
        }
        world.home.vault.finish_index(&Silent).unwrap();
        world.home.assert_sound();
        let indexed = found(&world);
        world.home.vault.rebuild_search().unwrap();
        prop_assert_eq!(indexed, found(&world), "the index is what a rebuild makes");
    }
}
