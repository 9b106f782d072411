//! What holds for every command of every table.

use serde_json::{Value, json};

use crate::support::Home;
use foothold_api::Api;
use foothold_career::record::{Owner, Verb};

#[test]
fn rows_in_rust_and_tables_name_the_same_columns() {
    let home = Home::new();
    let layout = home.store.vault.layout();
    let api = Api::default();
    let description = api.describe();
    for (command, table, verb) in api.records() {
        if verb != Verb::Get {
            continue;
        }
        let described = description
            .commands
            .iter()
            .find(|described| described.name == command.name)
            .unwrap();
        let name = described.output["$ref"].as_str().unwrap().rsplit('/').next().unwrap();
        let row = &description.definitions[name];
        let columns = &layout.tables[table.name].columns;
        let mut in_rust: Vec<&str> = row["properties"]
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        in_rust.extend(table.hidden);
        in_rust.sort_unstable();
        let mut in_sql: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
        in_sql.sort_unstable();
        assert_eq!(in_rust, in_sql, "columns of {}", table.name);
        for list in [
            table.program_sets,
            table.set_once,
            table.natural_key.unwrap_or_default(),
        ] {
            assert!(
                list.iter().all(|name| in_sql.contains(name)),
                "{}: {list:?}",
                table.name
            );
        }
        let required: Vec<&str> = row["required"]
            .as_array()
            .unwrap()
            .iter()
            .map(|name| name.as_str().unwrap())
            .collect();
        for column in columns
            .iter()
            .filter(|column| !table.hidden.contains(&column.name.as_str()))
        {
            assert_eq!(
                required.contains(&column.name.as_str()),
                column.is_required,
                "{}.{} NULL",
                table.name,
                column.name
            );
            let property = &row["properties"][&column.name];
            let target = ref_target(property).map_or(property, |name| &description.definitions[name]);
            if let Some(values) = target["enum"].as_array() {
                let ddl: String = home.one(&format!("SELECT sql FROM sqlite_schema WHERE name = '{}'", table.name));
                let list = crate::support::between(&ddl, &format!("CHECK ({} IN (", column.name), ")").unwrap();
                let in_sql: Vec<&str> = list.split(", ").map(|value| value.trim_matches('\'')).collect();
                let in_rust: Vec<&str> = values.iter().map(|value| value.as_str().unwrap()).collect();
                assert_eq!(in_rust, in_sql, "values of {}.{}", table.name, column.name);
            }
            let is_json = target["type"] == "array"
                || target["type"] == "object"
                || target.get("type").is_none_or(|kind| {
                    kind.as_array()
                        .is_some_and(|kinds| kinds.iter().any(|kind| kind == "array" || kind == "object"))
                }) && target.get("enum").is_none()
                    && target.get("oneOf").is_none();
            assert_eq!(is_json, column.is_json, "{}.{} JSON: {target}", table.name, column.name);
        }
    }
}

fn ref_target(property: &Value) -> Option<&str> {
    let direct = property["$ref"].as_str();
    let optional = property["anyOf"]
        .as_array()
        .and_then(|any| any.iter().find_map(|option| option["$ref"].as_str()));
    direct.or(optional).map(|path| path.rsplit('/').next().unwrap())
}

#[test]
fn every_table_is_reachable_by_a_command() {
    let home = Home::new();
    let api = Api::default();
    for table in home.store.vault.layout().tables.keys() {
        for verb in ["list", "get"] {
            assert!(api.find(&format!("{table}.{verb}")).is_some(), "{table}.{verb}");
        }
    }
}

#[test]
fn one_person_never_reads_or_changes_anothers_rows() {
    let home = Home::new();
    let other = home.person("Other");
    let api = Api::default();
    for (command, table, verb) in api.records() {
        if matches!(table.owner, Owner::Everybody | Owner::Itself) || verb != Verb::List {
            continue;
        }
        let theirs = match home.one::<Option<String>>(&format!(
            "SELECT min(id) FROM {} WHERE {}",
            table.name,
            if table.owner == Owner::Pair {
                "false".into()
            } else {
                format!("user_id = '{other}'")
            }
        )) {
            Some(id) => id,
            None => home
                .try_sample(table.name, &other, &[])
                .unwrap_or_else(|error| panic!("{}: {}", table.name, error.message)),
        };
        let listed = home.ok(&command.name, json!({ "limit": 200 }));
        assert!(
            listed["rows"]
                .as_array()
                .unwrap()
                .iter()
                .all(|row| row["id"] != theirs.as_str()),
            "{} shows another person's row",
            command.name
        );
        let filtered = home.ok(&command.name, json!({ "filter": { "id": theirs } }));
        assert_eq!(filtered["total"], 0, "{} counts another person's row", command.name);
        for verb in table.verbs {
            let (name, input) = match verb {
                Verb::Get => ("get", json!({ "id": theirs })),
                Verb::Change => ("change", json!({ "id": theirs, "change": {} })),
                Verb::Delete => ("delete", json!({ "ids": [theirs] })),
                Verb::List | Verb::Create => continue,
            };
            assert_eq!(
                home.fails(&format!("{}.{name}", table.name), input),
                "row.not_found",
                "{}.{name}",
                table.name
            );
        }
    }
}

#[test]
fn a_row_that_refers_to_another_persons_row_is_refused() {
    let home = Home::new();
    let other = home.person("Other");
    let job = home.try_sample("jobs", &other, &[]).unwrap();
    assert_eq!(
        home.fails("applications.create", json!({ "job_id": job })),
        "reference.missing"
    );
    let mine = home.create("jobs", json!({ "title": "Mine", "company": "Acme" }));
    let file = home.try_sample("files", &other, &[]).unwrap();
    assert_eq!(
        home.fails("jobs.change", json!({ "id": mine, "change": { "file_id": file } })),
        "reference.missing"
    );
}

#[test]
fn a_list_can_leave_long_texts_out() {
    let home = Home::new();
    let given = json!({ "title": "Baker", "company": "Ofenwerk", "description": "Bread, day and night.", "notes": "Ask for Mia." });
    home.ok("jobs.create", given);
    let row = &home.ok("jobs.list", json!({ "without": ["description"] }))["rows"][0];
    assert_eq!(
        (&row["description"], &row["notes"]),
        (&Value::Null, &json!("Ask for Mia."))
    );
    assert_eq!(
        home.ok("jobs.list", json!({}))["rows"][0]["description"],
        "Bread, day and night."
    );
}

#[test]
fn no_default_list_scans_a_table() {
    let home = Home::new();
    let api = Api::default();
    for (command, table, verb) in api.records() {
        if verb != Verb::List {
            continue;
        }
        let plan = foothold_career::list::default_list_plan(&home.store, &table).unwrap();
        // Shared tables are read in the order of their index; a person's two sides of a pair are two searches.
        let is_served = plan
            .iter()
            .all(|step| !step.starts_with("SCAN") || step.contains("USING INDEX"));
        let sorts = plan.iter().any(|step| step.contains("TEMP B-TREE FOR ORDER BY"));
        assert!(
            is_served && (!sorts || table.owner == Owner::Pair || table.owner == Owner::UserOrNobody),
            "{}: {plan:?}",
            command.name
        );
    }
}

#[test]
fn created_at_never_changes_and_updated_at_follows_every_change() {
    let home = Home::new();
    let id = home.create("contacts", json!({ "name": "Ada" }));
    let before = home.ok("contacts.get", json!({ "id": id }));
    let after = home.ok("contacts.change", json!({ "id": id, "change": { "role": "Lead" } }));
    assert_eq!(before["created_at"], after["created_at"]);
    assert!(after["updated_at"].as_str() > before["updated_at"].as_str());
    for column in ["created_at", "updated_at", "id", "user_id"] {
        let input = json!({ "id": id, "change": { column: "2026-01-01T00:00:00.000Z" } });
        assert_eq!(home.fails("contacts.change", input), "field.read_only", "{column}");
    }
}

#[test]
fn a_stale_edit_is_refused() {
    let home = Home::new();
    let id = home.create("contacts", json!({ "name": "Ada" }));
    let seen = home.ok("contacts.get", json!({ "id": id }))["updated_at"].clone();
    home.ok(
        "contacts.change",
        json!({ "id": id, "change": { "role": "Lead" }, "if_updated_at": seen }),
    );
    let stale = json!({ "id": id, "change": { "role": "Head" }, "if_updated_at": seen });
    assert_eq!(home.fails("contacts.change", stale), "row.stale");
}

#[test]
fn a_change_writes_exactly_the_named_columns() {
    let home = Home::new();
    let id = home.create(
        "experiences",
        json!({ "title": "A story", "details": { "a": 1, "b": 2 }, "tags": ["x"] }),
    );
    let before = home.ok("experiences.get", json!({ "id": id }));
    let after = home.ok(
        "experiences.change",
        json!({ "id": id, "change": { "details": { "c": 3 }, "description": null } }),
    );
    assert_eq!(after["details"], json!({ "c": 3 }), "a JSON column is replaced whole");
    for column in ["title", "tags", "visibility", "created_at"] {
        assert_eq!(before[column], after[column], "{column}");
    }
    assert_eq!(
        home.fails("experiences.change", json!({ "id": id, "change": { "title": null } })),
        "field.type"
    );
}

#[test]
fn bad_input_gets_a_code_and_changes_nothing() {
    let home = Home::new();
    let job = home.create("jobs", json!({ "title": "Analyst", "company": "Acme" }));
    let change = |change: Value| json!({ "id": job, "change": change });
    for (name, input, code) in [
        ("jobs.create", json!({ "title": 5, "company": "Acme" }), "field.type"),
        ("jobs.create", json!({ "title": "A" }), "field.required"),
        ("jobs.create", json!({ "title": "", "company": "Acme" }), "field.length"),
        (
            "jobs.create",
            json!({ "title": "x".repeat(301), "company": "Acme" }),
            "field.length",
        ),
        (
            "jobs.create",
            json!({ "title": "A", "company": "B", "wages": 5 }),
            "field.unknown",
        ),
        ("jobs.create", json!({ "title": "A\u{0}", "company": "B" }), "text.nul"),
        (
            "jobs.create",
            json!({ "title": "A", "company": "B", "description": "x".repeat(10_000_000) }),
            "text.too_long",
        ),
        (
            "jobs.create",
            json!({ "title": "A", "company": "B", "pay_min_minor": "5" }),
            "field.type",
        ),
        (
            "jobs.create",
            json!({ "title": "A", "company": "B", "pay_min_minor": 5 }),
            "rule.pay_has_currency",
        ),
        (
            "jobs.create",
            json!({ "title": "A", "company": "B", "pay_min_minor": 5, "pay_max_minor": 4, "pay_currency": "EUR" }),
            "rule.pay_in_order",
        ),
        (
            "jobs.create",
            json!({ "title": "A", "company": "B", "work_mode": "SOMETIMES" }),
            "field.type",
        ),
        (
            "jobs.create",
            json!({ "title": "A", "company": "B", "deadline_on": "2026-02-30" }),
            "field.type",
        ),
        (
            "jobs.create",
            json!({ "title": "A", "company": "B", "requirements": { "educations": [] } }),
            "field.type",
        ),
        (
            "jobs.create",
            json!({ "title": "A", "company": "B", "ai_analysis": [] }),
            "field.type",
        ),
        (
            "jobs.create",
            json!({ "title": "A", "company": "B", "tech_stack": {} }),
            "field.type",
        ),
        ("jobs.create", json!([]), "input.invalid"),
        ("jobs.create", json!("text"), "input.invalid"),
        ("jobs.change", change(json!({ "status": "APPLIED" })), "field.read_only"),
        ("jobs.change", change(json!({ "stage_id": job })), "field.read_only"),
        ("jobs.change", change(json!({ "user_id": job })), "field.read_only"),
        (
            "jobs.change",
            json!({ "id": job, "change": {}, "extra": 1 }),
            "input.invalid",
        ),
        (
            "jobs.change",
            json!({ "id": "not an id", "change": {} }),
            "input.invalid",
        ),
        (
            "jobs.get",
            json!({ "id": "01a1fc97-6949-74f3-98de-eb6a6fa1f366" }),
            "row.not_found",
        ),
        ("jobs.get", json!({}), "input.invalid"),
        ("jobs.list", json!({ "filter": { "wages": 1 } }), "field.unknown"),
        ("jobs.list", json!({ "without": ["wages"] }), "field.unknown"),
        ("jobs.list", json!({ "without": ["title"] }), "field.required"),
        (
            "jobs.list",
            json!({ "sort": [{ "column": "title; DROP TABLE jobs" }] }),
            "field.unknown",
        ),
        ("jobs.move", json!({ "id": job, "status": "NOWHERE" }), "input.invalid"),
        ("jobs.move", json!({ "id": job, "stage_id": job }), "row.not_found"),
        (
            "stages.delete",
            json!({ "ids": [home.ok("jobs.get", json!({ "id": job }))["stage_id"]] }),
            "reference.used",
        ),
        (
            "employments.create",
            json!({ "company_name": "A", "started_on": "2026", "finished_on": "2025-12" }),
            "rule.dates_in_order",
        ),
        (
            "employments.create",
            json!({ "company_name": "A", "is_current": true, "finished_on": "2025-12" }),
            "rule.current_is_open",
        ),
        (
            "skills.create",
            json!({ "title": "A", "years_experience": 1.5 }),
            "field.whole",
        ),
        ("trash.restore", json!({ "id": "nothing" }), "undo.unknown"),
        ("nothing.at_all", json!({}), "command.unknown"),
        (
            "files.add",
            json!({ "name": "a", "media_type": "text/plain" }),
            "command.needs_bytes",
        ),
    ] {
        assert_eq!(
            home.fails(name, input.clone()),
            code,
            "{name} {}",
            input.to_string().chars().take(120).collect::<String>()
        );
    }
    home.assert_sound();
}

#[test]
fn every_text_that_unicode_allows_is_kept_as_it_is() {
    let home = Home::new();
    for text in [
        "👩‍👩‍👧‍👦 emoji",
        "שלום עולם",
        "\u{202e}rtl",
        "e\u{301}",
        "  padded ",
        "'; DROP TABLE jobs; --",
        "a\u{ffff}b",
        "\u{feff}bom",
        "1e999",
        "{\"a\":1}",
    ] {
        let id = home.create("contacts", json!({ "name": text, "notes": text }));
        assert_eq!(home.ok("contacts.get", json!({ "id": id }))["notes"], text);
        home.ok("contacts.delete", json!({ "ids": [id] }));
        home.ok("undo.last", json!({}));
        assert_eq!(home.ok("contacts.get", json!({ "id": id }))["name"], text, "after undo");
    }
    home.assert_sound();
}

#[test]
fn the_demo_fills_a_year_and_goes_again() {
    let home = Home::new();
    let before = home.dump();
    let filled = home.ok("demo.fill", json!({}));
    assert!(filled["rows"]["jobs"].as_u64().unwrap() >= 30, "{filled}");
    assert_eq!(home.ok("demo.state", json!({})), json!({ "is_here": true }));
    home.assert_sound();
    assert_eq!(home.fails("demo.fill", json!({})), "demo.present");
    home.ok("demo.remove", json!({}));
    assert_eq!(home.ok("demo.state", json!({})), json!({ "is_here": false }));
    home.assert_sound();
    assert_eq!(home.one::<i64>("SELECT count(*) FROM jobs"), 0);
    home.ok("undo.last", json!({}));
    assert!(
        home.one::<i64>("SELECT count(*) FROM jobs") >= 30,
        "the removal can be undone"
    );
    home.ok("undo.last", json!({}));
    assert_eq!(home.dump(), before, "undoing the fill leaves nothing");
}

#[test]
fn bindings_are_those_of_the_commands() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/lib/api/bindings.ts");
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        kept == foothold_api::typescript(),
        "run `make bindings` and commit ui/src/lib/api/bindings.ts"
    );
}
