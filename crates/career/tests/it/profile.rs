//! What the profile and the résumés do.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::support::{Home, column, get, rows, total};

#[test]
fn an_experience_stands_alone_or_names_its_context() {
    let home = Home::new();
    let other = home.person("Other");
    let alone = home.create("experiences", json!({ "title": "A story of its own" }));
    let contexts = [
        ("employment_id", "employments", json!({ "company_name": "Acme" })),
        ("education_id", "educations", json!({ "institution_name": "College" })),
        ("conversation_id", "conversations", json!({ "title": "A talk" })),
    ];
    let mut all = json!({ "title": "All three" });
    let mut made = Vec::new();
    for (name, table, input) in contexts {
        let context = home.create(table, input);
        let one = home.create("experiences", json!({ "title": table, name: context }));
        all[name] = json!(context);
        made.push((name, table, context, one));
    }
    let all = home.create("experiences", all);
    for (name, _, context, one) in &made {
        let found = rows(&home, "experiences", json!({ "filter": { *name: context } }));
        assert_eq!(
            column(&found, "id"),
            [all.as_str(), one.as_str()],
            "{name} finds its experiences, newest first"
        );
        let without: BTreeSet<String> = rows(&home, "experiences", json!({ "filter": { *name: null } }))
            .iter()
            .map(|row| row["id"].as_str().unwrap().to_owned())
            .collect();
        assert!(without.contains(&alone) && !without.contains(&all), "{name}");
    }
    for (name, table, context, one) in &made {
        let theirs = home.try_sample(table, &other, &[]).unwrap();
        assert_eq!(
            home.fails("experiences.create", json!({ "title": "Not mine", *name: theirs })),
            "reference.missing"
        );
        let change = json!({ "id": alone, "change": { *name: theirs } });
        assert_eq!(home.fails("experiences.change", change), "reference.missing");
        home.ok(&format!("{table}.delete"), json!({ "ids": [context] }));
        for id in [one, &all] {
            assert_eq!(
                get(&home, "experiences", id)[*name],
                Value::Null,
                "the experience stays without its {name}"
            );
        }
    }
    assert_eq!(total(&home, "experiences", json!({})), 5);
    home.assert_sound();
}

// Résumés

#[test]
fn file_bytes_are_kept_once_and_go_with_their_last_row() {
    let home = Home::new();
    let contents = || home.one::<i64>("SELECT count(*) FROM file_contents");
    let sweep = || home.store.vault.sweep_contents().unwrap();
    let [first, second] = ["a.txt", "b.txt"].map(|name| home.add_file(name, b"the same bytes"));
    let key = first["content_sha256"].as_str().unwrap();
    assert_eq!(second["content_sha256"], key);
    assert_ne!(first["id"], second["id"]);
    assert_eq!(contents(), 1, "equal bytes are kept once");
    assert_eq!(
        home.store.vault.content(key).unwrap().as_deref(),
        Some(b"the same bytes".as_slice())
    );
    let resume = home.create("resumes", json!({ "title": "General", "file_id": second["id"] }));
    let linked = || get(&home, "resumes", &resume)["file_id"].clone();

    home.ok("files.delete", json!({ "ids": [first["id"]] }));
    assert_eq!((sweep(), contents()), (0, 1), "the second file needs them");
    home.ok("files.delete", json!({ "ids": [second["id"]] }));
    assert_eq!(linked(), Value::Null, "the résumé stays without its file");
    assert_eq!((sweep(), contents()), (0, 1), "the trash needs them");
    home.ok("undo.last", json!({}));
    assert_eq!(linked(), second["id"]);
    assert!(home.store.vault.content(key).unwrap().is_some());
    home.ok("redo.last", json!({}));
    let trash = home.ok("trash.list", json!({}));
    assert_eq!(trash.as_array().unwrap().len(), 2);
    for (item, left) in trash.as_array().unwrap().iter().zip([1, 0]) {
        home.ok("trash.purge", json!({ "id": item["id"] }));
        assert_eq!(contents(), left, "after purging {item}");
    }

    let other = home.person("Other");
    home.try_sample("files", &other, &[]).unwrap();
    assert_eq!((sweep(), contents()), (0, 1));
    home.sql(&format!("DELETE FROM users WHERE id = '{other}'")).unwrap();
    assert_eq!((sweep(), contents()), (1, 0), "they go with the user");
    home.assert_sound();
}

#[test]
fn a_list_of_one_returns_a_persons_first_resume() {
    let home = Home::new();
    let one = || home.ok("resumes.list", json!({ "limit": 1 }));
    assert_eq!(
        one(),
        json!({ "total": 0, "rows": [] }),
        "without a résumé there is none, and no error"
    );
    let other = home.person("Other");
    home.try_sample("resumes", &other, &[("created_at", "'2030-01-01T00:00:00.000Z'")])
        .unwrap();
    assert_eq!(one()["total"], 0);
    for title in ["First", "Second", "Third"] {
        home.create("resumes", json!({ "title": title }));
    }
    let found = one();
    assert_eq!(found["total"], 3);
    assert_eq!(
        column(found["rows"].as_array().unwrap(), "title"),
        ["Third"],
        "the newest"
    );
    home.assert_sound();
}

#[test]
fn skills_sort_by_category_then_rank() {
    let home = Home::new();
    let other = home.person("Other");
    home.try_sample("skills", &other, &[("category", "'Data'"), ("level", "'EXPERT'")])
        .unwrap();
    for (title, category, level) in [
        ("Excel", "Data", json!("BEGINNER")),
        ("SQL", "Data", json!("EXPERT")),
        ("Python", "Data", json!("INTERMEDIATE")),
        ("Charts", "Data", json!(null)),
        ("Statistics", "Data", json!("ADVANCED")),
        ("Dutch", "Languages", json!("ADVANCED")),
        ("Danish", "Languages", json!("EXPERT")),
    ] {
        home.create(
            "skills",
            json!({ "title": title, "category": category, "level": level }),
        );
    }
    let sort = json!([{ "column": "category" }, { "column": "level", "descending": true }]);
    let titles = column(&rows(&home, "skills", json!({ "sort": sort })), "title");
    assert_eq!(
        titles,
        ["SQL", "Statistics", "Python", "Excel", "Charts", "Danish", "Dutch"]
    );
    home.assert_sound();
}
