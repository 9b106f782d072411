//! What holds for the schema as a whole.

use std::collections::BTreeSet;

use foothold_api::Api;
use foothold_career::record::Verb;
use serde_json::{Value, json};

use crate::support::{Home, between, column, get, quoted, row_of, rows, texts, total};

#[test]
fn every_foreign_key_has_an_index() {
    let home = Home::new();
    let keys =
        "FROM pragma_table_list AS list JOIN pragma_foreign_key_list(list.name) AS key WHERE list.schema = 'main'";
    assert!(home.one::<i64>(&format!("SELECT count(*) {keys}")) > 150);
    let bare = texts(
        &home.store,
        &format!(
            "SELECT list.name || '.' || key.\"from\" {keys} AND NOT EXISTS (
               SELECT 1 FROM pragma_index_list(list.name) AS found JOIN pragma_index_info(found.name) AS part
               WHERE NOT found.partial AND part.seqno = 0 AND part.name = key.\"from\")"
        ),
    );
    assert!(bare.is_empty(), "no index begins with {bare:?}");
}

#[test]
fn every_foreign_key_cascades_or_sets_null() {
    let home = Home::new();
    let keys = "FROM pragma_table_list AS list JOIN pragma_foreign_key_list(list.name) AS key
                JOIN pragma_table_info(list.name) AS info ON info.name = key.\"from\" WHERE list.schema = 'main'";
    let which = |condition: &str| {
        let sql = format!(
            "SELECT list.name || '.' || key.\"from\" || ' ' || key.on_delete {keys} AND {condition} ORDER BY 1"
        );
        texts(&home.store, &sql)
    };
    // These may not lose their parent; the deletion of the whole user still works.
    let exceptions = [
        "files.content_sha256 NO ACTION",
        "jobs.stage_id NO ACTION",
        "sent_packages.resume_file_id NO ACTION",
        "status_changes.to_stage_id NO ACTION",
    ];
    assert_eq!(which("key.on_delete NOT IN ('CASCADE', 'SET NULL')"), exceptions);
    assert!(which("key.on_delete = 'SET NULL'").len() > 20);
    assert_eq!(
        which("key.on_delete = 'SET NULL' AND info.\"notnull\""),
        [""; 0],
        "a column that must be given cannot become NULL"
    );
    assert!(which("key.\"table\" = 'users'").len() > 80);
    assert_eq!(
        which("key.\"table\" = 'users' AND key.on_update <> 'CASCADE'"),
        [""; 0],
        "a user's key may be taken over"
    );
}

/// A row of the table, whoever's.
fn any_row(home: &Home, table: &str) -> String {
    match home.one::<Option<String>>(&format!("SELECT min(id) FROM {table}")) {
        Some(id) => id,
        None => home.sample(table),
    }
}

/// The code with which a column refuses an SQL value; `None` if it takes it.
fn refusal(home: &Home, table: &str, id: &str, name: &str, value: &str) -> Option<String> {
    let changed = home
        .sql(&format!("UPDATE {table} SET {name} = {value} WHERE id = '{id}'"))
        .err();
    match changed {
        // What was sent takes no change at all, so a new row tries.
        Some(error) if error.code == "rule.sent_packages_frozen" => home
            .try_sample(table, &home.owner(), &[(name, value)])
            .err()
            .map(|error| error.code),
        other => other.map(|error| error.code),
    }
}

#[test]
fn every_table_has_created_and_updated_times() {
    let home = Home::new();
    let layout = home.store.vault.layout();
    for (name, table) in &layout.tables {
        let id = any_row(&home, name);
        for time in ["created_at", "updated_at"] {
            let column = table.column(time).unwrap_or_else(|| panic!("{name} has no {time}"));
            assert!(column.is_required, "{name}.{time} may be NULL");
            let default = column.default.as_deref().unwrap_or_default();
            assert_eq!(default, "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')", "{name}.{time}");
            for bad in ["'yesterday'", "''", "'2026-11-21'"] {
                assert_eq!(
                    refusal(&home, name, &id, time, bad).as_deref(),
                    Some("field.format"),
                    "{name}.{time} = {bad}"
                );
            }
            assert_eq!(
                refusal(&home, name, &id, time, "NULL").as_deref(),
                Some("field.required"),
                "{name}.{time}"
            );
        }
    }
}

#[test]
fn instants_flags_and_counts_have_their_types() {
    // Numbers that the seeds keep as floats.
    const FLOATS: [&str; 4] = [
        "job_experiences.match_score",
        "skill_analyses.average_job_match_score",
        "skill_analyses.highest_job_match_score",
        "skill_analyses.lowest_job_match_score",
    ];
    let home = Home::new();
    let layout = home.store.vault.layout();
    let (mut instants, mut flags, mut counts) = (0, 0, 0);
    for (table, shape) in &layout.tables {
        let id = any_row(&home, table);
        let refused = |name: &str, value: &str| refusal(&home, table, &id, name, value);
        for column in &shape.columns {
            let name = column.name.as_str();
            let place = format!("{table}.{name}");
            if name.ends_with("_at") {
                instants += 1;
                assert_eq!(column.affinity, "TEXT", "{place}");
                for bad in [
                    "'2026-01-05'",
                    "'2026-01-05T10:00:00.000+01:00'",
                    "'2026-01-05T10:00:00Z'",
                    "'2026-01-05 10:00:00.000Z'",
                ] {
                    assert_eq!(refused(name, bad).as_deref(), Some("field.format"), "{place} = {bad}");
                }
            } else if name.starts_with("is_") {
                flags += 1;
                assert_eq!(column.affinity, "INTEGER", "{place}");
                assert!(column.is_flag, "{place}");
                assert_eq!(refused(name, "2").as_deref(), Some("field.flag"), "{place} = 2");
                assert!(refused(name, "'true'").is_some(), "{place} takes a text");
            } else if name.ends_with("_count")
                || name.ends_with("_tokens")
                || name.ends_with("score")
                || name.starts_with("total_")
            {
                counts += 1;
                let affinity = if FLOATS.contains(&place.as_str()) {
                    "REAL"
                } else {
                    "INTEGER"
                };
                assert_eq!(column.affinity, affinity, "{place}");
                assert!(refused(name, "'many'").is_some(), "{place} takes a text");
            }
        }
    }
    assert!(
        instants > 200 && flags > 30 && counts > 30,
        "{instants} {flags} {counts}"
    );
}

#[test]
fn table_and_column_names_are_snake_case() {
    let home = Home::new();
    let is_snake_case = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_lowercase())
            && name
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    };
    let mut names = texts(
        &home.store,
        "SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    );
    names.extend(texts(
        &home.store,
        "SELECT info.name FROM pragma_table_list AS list JOIN pragma_table_info(list.name) AS info
         WHERE list.schema = 'main' AND list.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    ));
    for ddl in texts(
        &home.store,
        "SELECT sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL",
    ) {
        names.extend(
            ddl.split("CONSTRAINT ")
                .skip(1)
                .map(|rest| rest.split(' ').next().unwrap().to_owned()),
        );
    }
    assert!(names.len() > 2_000, "{}", names.len());
    let others: Vec<&String> = names.iter().filter(|name| !is_snake_case(name)).collect();
    assert!(others.is_empty(), "{others:?}");
}

fn schema_of(connection: &rusqlite::Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare(
        "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema
         WHERE tbl_name <> 'refinery_schema_history' ORDER BY type, name",
    )?;
    let found = statement.query_map([], |row| row.get(0))?;
    found.collect()
}

#[test]
fn the_schema_comes_from_numbered_migrations_alone() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../migrations");
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".sql"))
        .collect();
    files.sort();
    let bare = rusqlite::Connection::open_in_memory().unwrap();
    for (index, name) in files.iter().enumerate() {
        assert!(
            name.starts_with(&format!("V{:04}__", index + 1)),
            "{name} is not number {}",
            index + 1
        );
        let sql = std::fs::read_to_string(format!("{folder}/{name}")).unwrap();
        assert!(sql.starts_with("-- "), "{name} begins with a comment");
        bare.execute_batch(&sql)
            .unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    let home = Home::new();
    let expected = schema_of(&bare).unwrap();
    let found = home.store.read(|connection| Ok(schema_of(connection)?)).unwrap();
    assert!(expected.len() > 400, "{}", expected.len());
    assert_eq!(found, expected);

    let run = |home: &Home| {
        texts(
            &home.store,
            "SELECT version || ' ' || name || ' ' || applied_on FROM refinery_schema_history ORDER BY version",
        )
    };
    let before = run(&home);
    assert_eq!(before.len(), files.len());
    assert_eq!(run(&home.reopened()), before, "opening again runs none");
}

#[test]
fn every_list_filters_by_its_columns() {
    let home = Home::new();
    let owner = home.owner();
    let layout = home.store.vault.layout();
    let api = Api::default();
    for (command, table, verb) in api.records() {
        if verb != Verb::List {
            continue;
        }
        for _ in 0..2 {
            // The second is refused where a person has one row only.
            let _ = row_of(&home, table.name, &owner);
        }
        let list = |input: Value| rows(&home, table.name, input);
        let all = list(json!({ "limit": 200 }));
        assert!(
            !all.is_empty() && all.len() < 200,
            "{} has {} rows",
            command.name,
            all.len()
        );
        let page = home.ok(&command.name, json!({ "limit": 1 }));
        assert_eq!(page["total"], all.len(), "{} counts before the limit", command.name);
        assert_eq!(page["rows"].as_array().unwrap(), &all[..1], "{}", command.name);
        for column_of in &layout.tables[table.name].columns {
            let name = column_of.name.as_str();
            if column_of.is_json || table.hidden.contains(&name) {
                continue;
            }
            for value in [&all[0][name], &all[all.len() - 1][name]] {
                let expected: Vec<&Value> = all.iter().filter(|row| row[name] == *value).collect();
                let found = home.ok(&command.name, json!({ "filter": { name: value }, "limit": 200 }));
                assert_eq!(found["total"], expected.len(), "{} by {name} = {value}", command.name);
                assert!(
                    found["rows"].as_array().unwrap().iter().eq(expected),
                    "{} by {name} = {value}",
                    command.name
                );
            }
            let distinct: BTreeSet<String> = all.iter().map(|row| row[name].to_string()).collect();
            if distinct.len() < all.len() {
                continue;
            }
            let up = list(json!({ "sort": [{ "column": name }], "limit": 200 }));
            let mut down = list(json!({ "sort": [{ "column": name, "descending": true }], "limit": 200 }));
            down.reverse();
            assert_eq!(up, down, "{} by {name}, up and down", command.name);
            let values: Vec<&str> = up.iter().filter_map(|row| row[name].as_str()).collect();
            assert!(values.is_sorted(), "{} by {name}: {values:?}", command.name);
        }
        for unknown in table.hidden.iter().chain(&["nothing"]) {
            for input in [
                json!({ "filter": { *unknown: 1 } }),
                json!({ "sort": [{ "column": unknown }] }),
            ] {
                assert_eq!(
                    home.call(&command.name, input).unwrap_err().code,
                    "field.unknown",
                    "{} by {unknown}",
                    command.name
                );
            }
        }
    }

    let home = Home::new();
    for name in ["Ada", "Bea", "Cleo"] {
        home.create(
            "contacts",
            json!({ "name": name, "role": if name == "Bea" { Value::Null } else { json!("Lead") } }),
        );
    }
    for (filter, names) in [
        (json!({ "name": ["Ada", "Cleo", "Dora"] }), vec!["Ada", "Cleo"]),
        (json!({ "name": { "from": "Bea" } }), vec!["Bea", "Cleo"]),
        (json!({ "name": { "from": "B", "to": "C" } }), vec!["Bea"]),
        (json!({ "role": null }), vec!["Bea"]),
        (json!({ "role": "Lead", "name": { "to": "B" } }), vec!["Ada"]),
        (json!({ "name": [] }), vec![]),
    ] {
        let found = rows(
            &home,
            "contacts",
            json!({ "filter": filter, "sort": [{ "column": "name" }] }),
        );
        assert_eq!(column(&found, "name"), names, "{filter}");
    }
    let last = rows(
        &home,
        "contacts",
        json!({ "sort": [{ "column": "name" }], "offset": 2, "limit": 5 }),
    );
    assert_eq!(column(&last, "name"), ["Cleo"]);
}

#[test]
fn search_finds_titles_and_usernames() {
    let home = Home::new();
    let owner = home.owner();
    let found = |text: &str| {
        home.ok("search.find", json!({ "text": text }))["hits"]
            .as_array()
            .unwrap()
            .clone()
    };
    let views = texts(
        &home.store,
        "SELECT name FROM sqlite_schema WHERE type = 'view' AND name GLOB 'search_source_*' ORDER BY name",
    );
    let mut tried = 0;
    for (number, view) in views.iter().enumerate() {
        let table = view.trim_start_matches("search_source_");
        let ddl: String = home.one(&format!("SELECT sql FROM sqlite_schema WHERE name = '{view}'"));
        let title = between(&ddl, " AS kind, ", " AS title").unwrap();
        if title == "''" {
            continue;
        }
        tried += 1;
        let title = title
            .trim_start_matches("coalesce(")
            .trim_start_matches("concat_ws(' · ', ");
        let name = title.split([',', ')']).next().unwrap();
        let word = format!("zinnober{number:02}");
        let row = if table == "user_profiles" {
            home.sql(&format!(
                "UPDATE user_profiles SET {name} = '{word}' WHERE user_id = '{owner}'"
            ))
            .unwrap();
            home.one(&format!("SELECT id FROM user_profiles WHERE user_id = '{owner}'"))
        } else {
            let value = quoted(&word);
            home.try_sample(table, &owner, &[(name, value.as_str())])
                .unwrap_or_else(|error| panic!("{table}: {}", error.message))
        };
        let hits = found(&word);
        assert_eq!(column(&hits, "row_id"), [row.as_str()], "{table} by {name}");
        assert_eq!(
            hits[0]["kind"],
            home.one::<String>(&format!("SELECT kind FROM {view} WHERE row_id = '{row}'")),
            "{table}"
        );
        home.sql(&format!("DELETE FROM {table} WHERE id = '{row}'")).unwrap();
        assert_eq!(found(&word), [] as [Value; 0], "{table} after its deletion");
    }
    assert!(tried > 30, "{tried}");

    let job = home.create("jobs", json!({ "title": "Kernmechanikerin", "company": "Acme" }));
    assert_eq!(column(&found("kernmechanik"), "row_id"), [job.as_str()]);
    home.ok("jobs.delete", json!({ "ids": [job] }));
    assert_eq!(found("kernmechanik"), [] as [Value; 0]);
    home.ok("undo.last", json!({}));
    assert_eq!(column(&found("kernmechanik"), "row_id"), [job.as_str()]);

    home.ok(
        "users.register",
        json!({ "username": "ada", "email": "ada@example.org", "password": "long enough" }),
    );
    assert_eq!(
        column(&rows(&home, "users", json!({ "filter": { "username": "ada" } })), "id"),
        [owner.as_str()]
    );
    assert_eq!(total(&home, "users", json!({ "username": "eve" })), 0);
    home.assert_sound();
}

#[test]
fn a_row_is_named_by_its_title() {
    let home = Home::new();
    let long = "x".repeat(200);
    for (table, name, input) in [
        ("resumes", "For Acme", json!({ "title": "For Acme" })),
        ("jobs", "Analyst", json!({ "title": "Analyst", "company": "Acme" })),
        ("jobs", &long[..80], json!({ "title": long, "company": "Acme" })),
        (
            "mock_interviews",
            "Before the talk",
            json!({ "title": "Before the talk" }),
        ),
        ("interview_templates", "Backend", json!({ "name": "Backend" })),
    ] {
        let id = home.create(table, input);
        let made = home.ok("history.list", json!({ "limit": 1 }));
        assert_eq!(
            (&made[0]["name_key"], &made[0]["name_params"]["name"]),
            (&json!("operation.create"), &json!(name))
        );
        home.ok(&format!("{table}.delete"), json!({ "ids": [id] }));
        let deleted = home.ok("history.list", json!({ "limit": 1 }));
        assert_eq!(
            (&deleted[0]["name_key"], &deleted[0]["name_params"]["name"]),
            (&json!("operation.delete"), &json!(name))
        );
        assert_eq!(home.ok("trash.list", json!({}))[0]["name_params"]["name"], name);
    }
    home.ok(
        "users.register",
        json!({ "username": "ada", "email": "ada@example.org", "password": "long enough" }),
    );
    let user = get(&home, "users", &home.owner());
    assert_eq!(
        (&user["username"], &user["role"], &user["auth_provider"]),
        (&json!("ada"), &json!("CANDIDATE"), &json!("local"))
    );
    home.assert_sound();

    let home = Home::new();
    let api = Api::default();
    for (command, table, verb) in api.records() {
        if verb != Verb::Delete {
            continue;
        }
        let id = row_of(&home, table.name, &home.owner())
            .unwrap_or_else(|error| panic!("{}: {}", table.name, error.message));
        let title = get(&home, table.name, &id)[table.title]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        home.ok(&command.name, json!({ "ids": [id] }));
        let trash = home.ok("trash.list", json!({}));
        assert_eq!(trash[0]["name_params"]["name"], title, "{}", table.name);
        assert_eq!(trash[0]["name_params"]["thing"], table.thing, "{}", table.name);
    }
}

#[test]
fn a_row_reads_back_as_json() {
    let home = Home::new();
    let input = json!({
        "name": "Backend",
        "description": "Databases and queues",
        "difficulty": 4,
        "question_count": 7,
        "easy_percentage": 20,
        "medium_percentage": 50,
        "hard_percentage": 30,
    });
    let made = home.ok("interview_templates.create", input.clone());
    let id = made["id"].as_str().unwrap();
    let read = get(&home, "interview_templates", id);
    assert_eq!(read, made);
    for (name, value) in input.as_object().unwrap() {
        assert_eq!(&read[name], value, "{name}");
    }
    assert_eq!(read["user_id"], home.owner());
    assert_eq!(
        (&read["is_shipped"], &read["shipped_version"]),
        (&json!(false), &Value::Null)
    );
    assert!(
        read["created_at"].is_string() && read["created_at"] == read["updated_at"],
        "{read}"
    );
    let tag = home.create("tags", json!({ "name": "rust" }));
    let bank = home.create("question_banks", json!({ "name": "Own questions" }));
    home.create(
        "interview_template_tags",
        json!({ "interview_template_id": id, "tag_id": tag }),
    );
    home.create(
        "interview_template_banks",
        json!({ "interview_template_id": id, "question_bank_id": bank }),
    );
    let of = json!({ "filter": { "interview_template_id": id } });
    assert_eq!(
        column(&rows(&home, "interview_template_tags", of.clone()), "tag_id"),
        [tag.as_str()]
    );
    assert_eq!(
        column(&rows(&home, "interview_template_banks", of), "question_bank_id"),
        [bank.as_str()]
    );
    home.assert_sound();

    let api = Api::default();
    for (_, table, verb) in api.records() {
        if verb != Verb::Get {
            continue;
        }
        if total(&home, table.name, json!({})) == 0 {
            row_of(&home, table.name, &home.owner())
                .unwrap_or_else(|error| panic!("{}: {}", table.name, error.message));
        }
        let listed = &rows(&home, table.name, json!({ "limit": 1 }))[0];
        let read = get(&home, table.name, listed["id"].as_str().unwrap());
        assert_eq!(&read, listed, "{}: the row as it is, and as its type", table.name);
    }
}

/// A command refuses a value, and says where in `column` it is wrong or what is missing.
#[track_caller]
fn refuses_shape(home: &Home, name: &str, input: Value, column: &str) {
    let code = home.fails(name, input.clone());
    let place = home.call(name, input.clone()).unwrap_err().details["column"]
        .as_str()
        .unwrap()
        .to_owned();
    let is_named = match code.as_str() {
        "field.type" | "input.invalid" => place.starts_with(column),
        "field.required" => !place.is_empty() && !input.to_string().contains(&format!("{place:?}:")),
        _ => false,
    };
    assert!(is_named, "{name} {input}: {code} at {place}");
}

#[test]
fn typed_json_refuses_another_shape() {
    let home = Home::new();
    let job = home.create("jobs", json!({ "title": "Analyst", "company": "Acme" }));
    let goal = home.create("career_goals", json!({ "title": "Lead a team" }));
    let interview = home.create("mock_interviews", json!({ "title": "Practice" }));
    let report = home.create("interview_reports", json!({ "mock_interview_id": interview }));
    for (table, id, name, good, bad) in [
        (
            "jobs",
            &job,
            "ai_analysis",
            json!({ "strengths": ["Pay"], "concerns": [], "recommendation": "Apply" }),
            vec![
                json!({ "strengths": "Pay" }),
                json!({ "strengths": [1] }),
                json!({ "strength": ["Pay"] }),
                json!({ "recommendation": 5 }),
                json!("Apply"),
            ],
        ),
        (
            "jobs",
            &job,
            "requirements",
            json!({ "education": ["B.Sc."], "years_experience": "5+", "certifications": [], "responsibilities": ["Reports"] }),
            vec![
                json!({ "years_experience": 5 }),
                json!({ "education": "B.Sc." }),
                json!({ "education": { "degree": "B.Sc." } }),
                json!({ "certifications": [null] }),
                json!({ "skills": [] }),
            ],
        ),
        (
            "career_goals",
            &goal,
            "milestones",
            json!([{ "title": "Mentor", "completed": true, "due_on": "2027-01-31" }, { "title": "Ask", "completed": false, "due_on": null }]),
            vec![
                json!([{ "completed": true }]),
                json!([{ "title": "Mentor", "completed": "yes" }]),
                json!([{ "title": "Mentor", "due_on": "2027-02-30" }]),
                json!([{ "title": "Mentor", "dueDate": "2027-01-31" }]),
                json!({ "title": "Mentor" }),
            ],
        ),
        (
            "mock_interviews",
            &interview,
            "messages",
            json!([{ "role": "ASSISTANT", "content": "Why here?" }, { "role": "USER", "content": "" }]),
            vec![
                json!([{ "role": "user", "content": "Hi" }]),
                json!([{ "role": "SYSTEM", "content": "Hi" }]),
                json!([{ "role": "USER" }]),
                json!([{ "role": "USER", "content": 5 }]),
                json!([{ "role": "USER", "content": "Hi", "at": 1 }]),
                json!({ "messages": [] }),
            ],
        ),
        (
            "mock_interviews",
            &interview,
            "key_questions",
            json!([{ "question": "Why here?", "time_limit": 300 }, { "question": "Why now?", "time_limit": 60 }]),
            vec![
                json!([{ "question": "Why here?" }]),
                json!([{ "question": "Why here?", "time_limit": "300" }]),
                json!([{ "question": "Why here?", "time_limit": 300.5 }]),
                json!([{ "question": "Why here?", "time_limit": 300, "order": 1 }]),
                json!(["Why here?"]),
                json!({}),
            ],
        ),
        (
            "mock_interviews",
            &interview,
            "ai_analysis",
            json!({ "summary": "Good", "detailed_feedback": "Slower" }),
            vec![
                json!({ "summary": 5 }),
                json!({ "detailedFeedback": "Slower" }),
                json!({ "summary": ["Good"] }),
                json!("Good"),
            ],
        ),
        (
            "interview_reports",
            &report,
            "question_responses",
            json!([{ "question": "Why here?", "answer": "Because", "score": 8.5, "feedback": "Good" }]),
            vec![
                json!([{ "question": "Why here?" }]),
                json!([{ "question": "Why here?", "answer": "Because", "score": "8" }]),
                json!([{ "question": "Why here?", "answer": "Because", "rating": 8 }]),
                json!({ "question": "Why here?", "answer": "Because" }),
            ],
        ),
    ] {
        let command = format!("{table}.change");
        home.ok(&command, json!({ "id": id, "change": { name: good } }));
        assert_eq!(get(&home, table, id)[name], good, "{table}.{name}");
        for wrong in bad {
            refuses_shape(&home, &command, json!({ "id": id, "change": { name: wrong } }), name);
        }
    }

    let talk = home.create("conversations", json!({ "title": "A talk" }));
    let message =
        |metadata: Value| json!({ "conversation_id": talk, "role": "ASSISTANT", "parts": [], "metadata": metadata });
    let said = home.create("messages", message(json!({ "model": "gpt-4o", "tokens": 12 })));
    assert_eq!(
        get(&home, "messages", &said)["metadata"],
        json!({ "model": "gpt-4o", "tokens": 12 })
    );
    for wrong in [
        json!({ "tokens": "many" }),
        json!({ "tokens": 1.5 }),
        json!({ "model": 4 }),
        json!("gpt-4o"),
    ] {
        refuses_shape(&home, "messages.create", message(wrong), "metadata");
    }

    let subject = home.create("quiz_skills", json!({ "name": "SQL" }));
    let attempt =
        |answers: Value| json!({ "quiz_skill_id": subject, "score": 1, "total": 3, "selected_answers": answers });
    let tried = home.create("quiz_attempts", attempt(json!([0, 3, 2])));
    assert_eq!(
        get(&home, "quiz_attempts", &tried)["selected_answers"],
        json!([0, 3, 2])
    );
    for wrong in [
        json!([0, "3"]),
        json!([0.5]),
        json!([null]),
        json!({ "0": 1 }),
        json!("0"),
    ] {
        refuses_shape(&home, "quiz_attempts.create", attempt(wrong), "selected_answers");
    }

    let resume = home.create("resumes", json!({ "title": "General" }));
    let read = |data: Value| json!({ "id": resume, "status": "IN_PROGRESS", "parsed_data": data });
    let good =
        json!({ "name": "Ada", "email": "ada@example.org", "phone": "1", "skills": ["SQL"], "experience": ["Acme"] });
    home.ok("resumes.record_reading", read(good.clone()));
    assert_eq!(get(&home, "resumes", &resume)["parsed_data"], good);
    for wrong in [
        json!({ "skills": "SQL" }),
        json!({ "experience": [1] }),
        json!({ "name": 5 }),
        json!({ "fullName": "Ada" }),
        json!("Ada"),
    ] {
        refuses_shape(&home, "resumes.record_reading", read(wrong), "parsed_data");
    }
    let by_hand = json!({ "id": resume, "change": { "parsed_data": good } });
    assert_eq!(home.fails("resumes.change", by_hand), "field.read_only");
    home.assert_sound();
}

#[test]
fn deleting_an_optional_parent_keeps_the_row() {
    let home = Home::new();
    let delete = |table: &str, id: &str| home.ok(&format!("{table}.delete"), json!({ "ids": [id] }));
    let undo = || home.ok("undo.last", json!({}));
    let template = home.create("interview_templates", json!({ "name": "Middle", "difficulty": 3 }));
    let job = home.create("jobs", json!({ "title": "Analyst", "company": "Acme" }));
    home.ok("jobs.record_reading", json!({ "id": job, "status": "IN_PROGRESS" }));
    home.ok(
        "jobs.record_reading",
        json!({ "id": job, "status": "SUCCESS", "seniority_level": "MID" }),
    );
    let recommended = || get(&home, "jobs", &job)["recommended_template_id"].clone();
    assert_eq!(recommended(), template);
    delete("interview_templates", &template);
    assert_eq!(recommended(), Value::Null);
    undo();
    assert_eq!(recommended(), template);

    let resume = home.create("resumes", json!({ "title": "General" }));
    let practice = home.create(
        "mock_interviews",
        json!({ "title": "Practice", "resume_id": resume, "job_id": job }),
    );
    let links = || {
        let row = get(&home, "mock_interviews", &practice);
        (row["resume_id"].clone(), row["job_id"].clone())
    };
    delete("resumes", &resume);
    assert_eq!(links(), (Value::Null, json!(job)));
    delete("jobs", &job);
    assert_eq!(links(), (Value::Null, Value::Null));
    undo();
    undo();
    assert_eq!(links(), (json!(resume), json!(job)));

    let tag = home.create("tags", json!({ "name": "rust" }));
    let bank = home.create("question_banks", json!({ "name": "Own questions" }));
    home.create(
        "interview_template_tags",
        json!({ "interview_template_id": template, "tag_id": tag }),
    );
    home.create(
        "interview_template_banks",
        json!({ "interview_template_id": template, "question_bank_id": bank }),
    );
    let there = || {
        [
            "interview_templates",
            "tags",
            "question_banks",
            "interview_template_tags",
            "interview_template_banks",
        ]
        .map(|table| total(&home, table, json!({})))
    };
    assert_eq!(there(), [1, 1, 1, 1, 1]);
    for (table, id, left) in [
        ("tags", &tag, [1, 0, 1, 0, 1]),
        ("question_banks", &bank, [1, 1, 0, 1, 0]),
        ("interview_templates", &template, [0, 1, 1, 0, 0]),
    ] {
        delete(table, id);
        assert_eq!(there(), left, "after deleting from {table}");
        undo();
        assert_eq!(there(), [1, 1, 1, 1, 1], "after undoing it in {table}");
    }
    home.assert_sound();
}
