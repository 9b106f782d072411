//! What practice, writing, quizzes and the calendar do.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::support::{Home, between, get, rows_where};

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

#[test]
fn percentages_must_sum_to_100() {
    let home = Home::new();
    let mix = |easy: i64, medium: i64, hard: i64| json!({ "name": "Mix", "easy_percentage": easy, "medium_percentage": medium, "hard_percentage": hard });
    let template = home.create("interview_templates", mix(50, 30, 20));
    home.create("interview_templates", mix(0, 0, 100));
    for (easy, medium, hard) in [(33, 33, 33), (50, 50, 1), (0, 0, 0)] {
        assert_eq!(
            home.fails("interview_templates.create", mix(easy, medium, hard)),
            "rule.mix_sums_to_100"
        );
    }
    for column in ["easy_percentage", "medium_percentage", "hard_percentage"] {
        let input = json!({ "id": template, "change": { column: 40 } });
        assert_eq!(
            home.fails("interview_templates.change", input),
            "rule.mix_sums_to_100",
            "{column} alone"
        );
    }
    let together = json!({ "easy_percentage": 10, "medium_percentage": 20, "hard_percentage": 70 });
    home.ok(
        "interview_templates.change",
        json!({ "id": template, "change": together }),
    );
    let row = get(&home, "interview_templates", &template);
    assert_eq!(
        [
            &row["easy_percentage"],
            &row["medium_percentage"],
            &row["hard_percentage"]
        ],
        [&json!(10), &json!(20), &json!(70)]
    );

    const VALUES: [i64; 9] = [-1, 0, 1, 33, 34, 50, 99, 100, 101];
    let mut kept = 0;
    for (easy, medium, hard) in VALUES.iter().flat_map(|easy| {
        VALUES
            .iter()
            .flat_map(move |medium| VALUES.iter().map(move |hard| (*easy, *medium, *hard)))
    }) {
        let result = home.call("interview_templates.create", mix(easy, medium, hard));
        let is_good = [easy, medium, hard].iter().all(|part| (0..=100).contains(part)) && easy + medium + hard == 100;
        assert_eq!(result.is_ok(), is_good, "{easy}/{medium}/{hard}");
        match result {
            Ok(_) => kept += 1,
            Err(error) => assert!(
                ["field.range", "rule.mix_sums_to_100"].contains(&error.code.as_str()),
                "{}",
                error.code
            ),
        }
    }
    assert_eq!(kept, 15);
    assert_eq!(home.one::<i64>("SELECT count(*) FROM interview_templates"), 17);
    home.assert_sound();
}

#[test]
fn interview_types_and_difficulties_have_names() {
    let home = Home::new();
    let ddl: String = home.one("SELECT sql FROM sqlite_schema WHERE name = 'mock_interviews'");
    let types = between(&ddl, "CHECK (type IN (", ")").unwrap();
    let mut keys: Vec<String> = types
        .split(", ")
        .map(|value| format!("mock_interview_type.{}", value.trim_matches('\'')))
        .collect();
    keys.extend((1..=5).map(|difficulty| format!("template_difficulty.{difficulty}")));

    let english: Value = serde_json::from_str(include_str!("../../../../ui/messages/en.json")).unwrap();
    let german: Value = serde_json::from_str(include_str!("../../../../ui/messages/de.json")).unwrap();
    for (language, catalogue) in [("en", &english), ("de", &german)] {
        let names: BTreeSet<&str> = keys
            .iter()
            .filter_map(|key| catalogue[key.as_str()].as_str())
            .filter(|name| !name.trim().is_empty())
            .collect();
        assert_eq!(
            names.len(),
            keys.len(),
            "{language} does not name all of {keys:?}: {names:?}"
        );
    }
    let expected = [
        ("mock_interview_type.GENERAL", "General Interview"),
        ("mock_interview_type.SKILLS", "Industry Skills"),
        ("mock_interview_type.PERSONALITY", "Personality/Culture Fit"),
        ("mock_interview_type.FINAL", "Final Screening"),
        ("template_difficulty.1", "Very Easy"),
        ("template_difficulty.2", "Easy"),
        ("template_difficulty.3", "Medium"),
        ("template_difficulty.4", "Hard"),
        ("template_difficulty.5", "Very Hard"),
    ];
    assert_eq!(keys, expected.map(|(key, _)| key));
    for (key, name) in expected {
        assert_eq!(english[key], name, "{key}");
    }
}

#[test]
fn a_report_is_made_once_and_remembers_its_pdf() {
    let home = Home::new();
    let interview = home.create("mock_interviews", json!({ "title": "Practice" }));
    let report = home.create("interview_reports", json!({ "mock_interview_id": interview }));
    assert_eq!(
        home.fails("interview_reports.create", json!({ "mock_interview_id": interview })),
        "field.taken"
    );
    let made = get(&home, "interview_reports", &report);
    assert_eq!(made["is_pdf_generated"], false);
    assert!(
        made["pdf_file_id"].is_null() && made["overall_score"].is_null(),
        "{made}"
    );

    let change = |change: Value| json!({ "id": report, "change": change });
    home.ok(
        "interview_reports.change",
        change(json!({ "professionalism_score": 80, "subject_knowledge_score": 91 })),
    );
    assert!(
        get(&home, "interview_reports", &report)["overall_score"].is_null(),
        "not scored in full"
    );
    home.ok("interview_reports.change", change(json!({ "clarity_score": 72 })));
    assert_eq!(get(&home, "interview_reports", &report)["overall_score"], 81);
    assert_eq!(
        home.fails("interview_reports.change", change(json!({ "clarity_score": 101 }))),
        "field.type"
    );
    assert_eq!(
        home.fails("interview_reports.change", change(json!({ "overall_score": 100 }))),
        "field.read_only"
    );

    let file = text(&home.add_file("report.pdf", b"%PDF-1.7")["id"]);
    home.ok(
        "interview_reports.change",
        change(json!({ "pdf_file_id": file, "is_pdf_generated": true })),
    );
    let row = get(&home, "interview_reports", &report);
    assert_eq!(
        (&row["pdf_file_id"], &row["is_pdf_generated"]),
        (&json!(file), &json!(true))
    );
    assert_eq!(row["overall_score"], 81);
    home.ok("files.delete", json!({ "ids": [file] }));
    assert!(get(&home, "interview_reports", &report)["pdf_file_id"].is_null());
    assert_eq!(
        rows_where(&home, "interview_reports", "mock_interview_id", &interview).len(),
        1
    );
    home.assert_sound();
}

#[test]
fn a_person_has_one_daily_interview_a_local_day() {
    let home = Home::new();
    let today = home.ok(
        "daily_interviews.create",
        json!({ "interview_on": "2026-11-21", "category": "Rust" }),
    );
    assert_eq!(
        home.fails("daily_interviews.create", json!({ "interview_on": "2026-11-21" })),
        "field.taken"
    );
    assert_eq!(
        home.fails(
            "daily_interviews.create",
            json!({ "interview_on": "2026-11-21", "category": "SQL" })
        ),
        "field.taken"
    );
    // The person's day counts, not the day in UTC at which the row is made.
    let tomorrow = home.ok("daily_interviews.create", json!({ "interview_on": "2026-11-22" }));
    assert_eq!(text(&tomorrow["created_at"])[..10], text(&today["created_at"])[..10]);

    let other = home.person("Other");
    let set = [("interview_on", "'2026-11-21'")];
    home.try_sample("daily_interviews", &other, &set).unwrap();
    assert_eq!(
        home.try_sample("daily_interviews", &other, &set).unwrap_err().code,
        "field.taken"
    );
    for wrong in [
        "2026-11-23T00:00:00Z",
        "2026-11-23 09:00:00",
        "23.11.2026",
        "2026-11-31",
        "",
    ] {
        assert_eq!(
            home.fails("daily_interviews.create", json!({ "interview_on": wrong })),
            "field.type",
            "{wrong:?}"
        );
    }
    let with_time = [("interview_on", "'2026-11-23T00:00:00.000Z'")];
    assert_eq!(
        home.try_sample("daily_interviews", &other, &with_time)
            .unwrap_err()
            .code,
        "field.format"
    );
    assert_eq!(home.one::<i64>("SELECT count(*) FROM daily_interviews"), 3);
    home.assert_sound();
}

#[test]
fn a_daily_interview_is_incomplete_until_it_is_completed() {
    let home = Home::new();
    let id = home.create("daily_interviews", json!({ "interview_on": "2026-11-21" }));
    let state = || {
        let row = get(&home, "daily_interviews", &id);
        (
            row["is_completed"].as_bool().unwrap(),
            row["completed_at"].as_str().map(str::to_owned),
        )
    };
    let change = |change: Value| json!({ "id": id, "change": change });
    let at = "2026-11-21T10:15:00.000Z";
    assert_eq!(state(), (false, None));
    for half in [json!({ "completed_at": at }), json!({ "is_completed": true })] {
        assert_eq!(
            home.fails("daily_interviews.change", change(half.clone())),
            "rule.completed_has_time",
            "{half}"
        );
    }
    let created_done = json!({ "interview_on": "2026-11-22", "completed_at": at });
    assert_eq!(
        home.fails("daily_interviews.create", created_done),
        "rule.completed_has_time"
    );
    home.ok(
        "daily_interviews.change",
        change(json!({ "is_completed": true, "completed_at": at })),
    );
    assert_eq!(state(), (true, Some(at.to_owned())));
    for half in [json!({ "completed_at": null }), json!({ "is_completed": false })] {
        assert_eq!(
            home.fails("daily_interviews.change", change(half.clone())),
            "rule.completed_has_time",
            "{half}"
        );
    }
    home.ok("undo.last", json!({}));
    assert_eq!(state(), (false, None));
    home.assert_sound();
}

#[test]
fn an_answer_is_kept_while_the_daily_interview_runs() {
    let home = Home::new();
    let daily = home.create("daily_interviews", json!({ "interview_on": "2026-11-21" }));
    let answer = |number: i64| {
        json!({
            "daily_interview_id": daily, "category": "Rust", "question_number": number,
            "question": format!("Question {number}?"), "answer": format!("Answer {number}."),
        })
    };
    let ids = [1, 2, 3].map(|number| home.create("interview_progress", answer(number)));
    assert_eq!(home.fails("interview_progress.create", answer(2)), "field.taken");

    let home = home.reopened();
    assert_eq!(get(&home, "daily_interviews", &daily)["is_completed"], false);
    let kept = rows_where(&home, "interview_progress", "daily_interview_id", &daily);
    assert_eq!(kept.len(), 3);
    for (row, (id, number)) in kept.iter().zip(ids.iter().zip(1_i64..)) {
        assert_eq!(row["id"], *id);
        assert_eq!(row["question_number"], number);
        assert_eq!(row["question"], format!("Question {number}?"));
        assert_eq!(row["answer"], format!("Answer {number}."));
        assert!(row["ai_feedback"].is_null(), "{row}");
    }
    home.ok(
        "interview_progress.change",
        json!({ "id": ids[1], "change": { "ai_feedback": "Name an example." } }),
    );
    let row = get(&home, "interview_progress", &ids[1]);
    assert_eq!(
        (text(&row["answer"]), text(&row["ai_feedback"])),
        ("Answer 2.".to_owned(), "Name an example.".to_owned())
    );
    let renumber = json!({ "id": ids[1], "change": { "question_number": 9 } });
    assert_eq!(home.fails("interview_progress.change", renumber), "field.read_only");

    home.sql(&format!("DELETE FROM daily_interviews WHERE id = '{daily}'"))
        .unwrap();
    assert_eq!(home.one::<i64>("SELECT count(*) FROM interview_progress"), 0);
    home.assert_sound();
}

#[test]
fn versions_are_numbered_from_one_without_gaps() {
    let home = Home::new();
    let generation = |title: &str| {
        home.create(
            "content_generations",
            json!({ "content_type": "cover_letter", "title": title }),
        )
    };
    let (letter, other) = (generation("Letter"), generation("Other"));
    let version = |of: &str, content: &str| {
        let row = home.ok(
            "content_versions.create",
            json!({ "content_generation_id": of, "content": content }),
        );
        row["version_number"].as_i64().unwrap()
    };
    assert_eq!(version(&letter, "First."), 1);
    assert_eq!(version(&letter, "Second."), 2);
    assert_eq!(version(&other, "Another."), 1);
    let given = json!({ "content_generation_id": letter, "content": "Fifth.", "version_number": 5 });
    assert_eq!(home.fails("content_versions.create", given), "field.read_only");
    let taken = [
        ("content_generation_id", format!("'{letter}'")),
        ("version_number", "1".to_owned()),
    ];
    let taken: Vec<(&str, &str)> = taken.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let error = home.try_sample("content_versions", &home.owner(), &taken).unwrap_err();
    assert_eq!(error.code, "field.taken");

    assert_eq!(version(&letter, "Third."), 3);
    home.ok("undo.last", json!({}));
    assert_eq!(version(&letter, "Third again."), 3, "an undone version leaves no gap");

    home.ok(
        "content_generations.change",
        json!({ "id": letter, "change": { "generated_content": "New.", "title": "New" } }),
    );
    let kept: Vec<(i64, String)> = rows_where(&home, "content_versions", "content_generation_id", &letter)
        .iter()
        .map(|row| (row["version_number"].as_i64().unwrap(), text(&row["content"])))
        .collect();
    assert_eq!(
        kept,
        [
            (3, "Third again.".to_owned()),
            (2, "Second.".to_owned()),
            (1, "First.".to_owned())
        ]
    );
    home.assert_sound();
}

#[test]
fn a_quiz_question_has_exactly_four_options() {
    let home = Home::new();
    let subject = home.create("quiz_skills", json!({ "name": "SQL" }));
    let question = |options: Value, correct: i64| json!({ "quiz_skill_id": subject, "question": "Which one?", "options": options, "correct_index": correct });
    let four = || json!(["SELECT", "UPDATE", "DELETE", "VACUUM"]);
    for (input, code) in [
        (question(json!(["a", "b", "c"]), 0), "rule.options_are_four"),
        (question(json!(["a", "b", "c", "d", "e"]), 0), "rule.options_are_four"),
        (question(json!([]), 0), "rule.options_are_four"),
        (question(json!([1, 2, 3, 4]), 0), "field.type"),
        (question(json!(["a", "b", "c", 4]), 0), "field.type"),
        (question(json!("abcd"), 0), "field.type"),
        (question(four(), -1), "field.range"),
        (question(four(), 4), "field.range"),
    ] {
        assert_eq!(home.fails("quiz_questions.create", input.clone()), code, "{input}");
    }
    for (index, right) in ["SELECT", "UPDATE", "DELETE", "VACUUM"].into_iter().enumerate() {
        let id = home.create("quiz_questions", question(four(), index as i64));
        let row = get(&home, "quiz_questions", &id);
        let correct = row["correct_index"].as_u64().unwrap() as usize;
        assert_eq!(row["options"][correct], right);
        assert_eq!(row["options"], four());
        let fifth = json!({ "id": id, "change": { "options": ["a", "b", "c", "d", "e"] } });
        assert_eq!(home.fails("quiz_questions.change", fifth), "rule.options_are_four");
        let beyond = json!({ "id": id, "change": { "correct_index": 4 } });
        assert_eq!(home.fails("quiz_questions.change", beyond), "field.range");
    }
    let three = [("options", r#"'["a","b","c"]'"#)];
    let error = home.try_sample("quiz_questions", &home.owner(), &three).unwrap_err();
    assert_eq!(error.code, "rule.options_are_four", "the schema refuses it as well");

    let attempt =
        |score: i64| json!({ "quiz_skill_id": subject, "score": score, "total": 4, "selected_answers": [0, 1, 2, 3] });
    home.create("quiz_attempts", attempt(4));
    assert_eq!(
        home.fails("quiz_attempts.create", attempt(5)),
        "rule.score_within_total"
    );
    assert_eq!(home.fails("quiz_attempts.create", attempt(-1)), "field.range");
    home.assert_sound();
}

#[test]
fn the_best_score_is_derived_from_the_attempts() {
    let home = Home::new();
    let [sql, rust, untried] = ["SQL", "Rust", "Go"].map(|name| home.create("quiz_skills", json!({ "name": name })));
    let attempt = |subject: &str, score: i64| {
        home.create(
            "quiz_attempts",
            json!({ "quiz_skill_id": subject, "score": score, "total": 10, "selected_answers": [] }),
        );
    };
    let best = |subject: &str| {
        let all = home.ok("quiz_attempts.best", json!({}));
        let found: Vec<&Value> = all
            .as_array()
            .unwrap()
            .iter()
            .filter(|row| row["quiz_skill_id"] == subject)
            .collect();
        assert!(found.len() <= 1, "{all}");
        found
            .first()
            .map(|row| [&row["score"], &row["total"], &row["attempts"]].map(|number| number.as_i64().unwrap()))
    };
    assert_eq!(home.ok("quiz_attempts.best", json!({})), json!([]));
    for score in [3, 8, 5] {
        attempt(&sql, score);
    }
    attempt(&rust, 9);
    assert_eq!(
        (best(&sql), best(&rust), best(&untried)),
        (Some([8, 10, 3]), Some([9, 10, 1]), None)
    );

    let other = home.person("Other");
    let subject = format!("'{sql}'");
    let set = [("quiz_skill_id", subject.as_str()), ("score", "10"), ("total", "10")];
    home.try_sample("quiz_attempts", &other, &set).unwrap();
    assert_eq!(best(&sql), Some([8, 10, 3]), "another person's attempt does not count");

    attempt(&sql, 9);
    assert_eq!(best(&sql), Some([9, 10, 4]));
    home.ok("undo.last", json!({}));
    assert_eq!(best(&sql), Some([8, 10, 3]), "the undone attempt");
    let layout = home.store.vault.layout();
    for table in ["quiz_skills", "quiz_attempts"] {
        let columns = &layout.tables[table].columns;
        assert!(
            columns.iter().all(|column| !column.name.contains("best")),
            "{table} holds a best score"
        );
    }
    home.assert_sound();
}

fn block(week: &str, start: &str, end: &str) -> Value {
    json!({ "week_starts_on": week, "day_of_week": 0, "start_time": start, "end_time": end })
}

#[test]
fn a_calendar_week_starts_on_monday() {
    let home = Home::new();
    let id = home.create("calendar_blocks", block("2026-11-23", "09:00:00", "10:00:00"));
    assert_eq!(get(&home, "calendar_blocks", &id)["week_starts_on"], "2026-11-23");
    for day in 24..=29 {
        let week = format!("2026-11-{day}");
        assert_eq!(
            home.fails("calendar_blocks.create", block(&week, "09:00:00", "10:00:00")),
            "rule.week_starts_monday",
            "{week}"
        );
        let change = json!({ "id": id, "change": { "week_starts_on": week } });
        assert_eq!(
            home.fails("calendar_blocks.change", change),
            "rule.week_starts_monday",
            "{week}"
        );
    }
    home.create("calendar_blocks", block("2026-11-30", "09:00:00", "10:00:00"));
    home.assert_sound();
}

#[test]
fn calendar_times_are_written_hh_mm_ss() {
    let home = Home::new();
    let week = "2026-11-23";
    for (start, end) in [("09:00:00", "23:59:59"), ("00:00:00", "00:00:01")] {
        let id = home.create("calendar_blocks", block(week, start, end));
        let row = get(&home, "calendar_blocks", &id);
        assert_eq!(
            (text(&row["start_time"]), text(&row["end_time"])),
            (start.to_owned(), end.to_owned())
        );
    }
    for wrong in [
        "9:00",
        "09:00",
        "24:00:00",
        "09:00:00.5",
        "09:60:00",
        "9:00:00",
        "09.00.00",
        "",
    ] {
        assert_eq!(
            home.fails("calendar_blocks.create", block(week, wrong, "23:00:00")),
            "field.type",
            "start {wrong:?}"
        );
        assert_eq!(
            home.fails("calendar_blocks.create", block(week, "00:00:00", wrong)),
            "field.type",
            "end {wrong:?}"
        );
        let quoted = format!("'{wrong}'");
        let set = [("start_time", "'00:00:00'"), ("end_time", quoted.as_str())];
        let error = home.try_sample("calendar_blocks", &home.owner(), &set).unwrap_err();
        assert_eq!(error.code, "field.format", "the schema takes {wrong:?}");
    }
    for (start, end) in [
        ("09:00:00", "09:00:00"),
        ("09:00:01", "09:00:00"),
        ("23:59:59", "00:00:00"),
    ] {
        assert_eq!(
            home.fails("calendar_blocks.create", block(week, start, end)),
            "rule.times_in_order",
            "{start} {end}"
        );
    }
    home.assert_sound();
}

#[test]
fn a_calendar_block_is_blocked_unless_said_free() {
    let home = Home::new();
    let with = |start: &str, is_blocked: Value| {
        let mut input = block("2026-11-23", start, "23:00:00");
        input["is_blocked"] = is_blocked;
        input
    };
    let blocked = home.create("calendar_blocks", block("2026-11-23", "08:00:00", "23:00:00"));
    let free = home.create("calendar_blocks", with("09:00:00", json!(false)));
    let said = home.create("calendar_blocks", with("10:00:00", json!(true)));
    for (id, expected) in [(&blocked, true), (&free, false), (&said, true)] {
        assert_eq!(get(&home, "calendar_blocks", id)["is_blocked"], expected);
    }
    for wrong in [json!(2), json!("true"), json!(null)] {
        assert_eq!(
            home.fails("calendar_blocks.create", with("11:00:00", wrong.clone())),
            "field.type",
            "{wrong}"
        );
    }
    let error = home
        .try_sample("calendar_blocks", &home.owner(), &[("is_blocked", "2")])
        .unwrap_err();
    assert_eq!(error.code, "field.flag");
    home.assert_sound();
}
