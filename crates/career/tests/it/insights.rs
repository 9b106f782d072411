//! What the insights do.

use serde_json::{Value, json};

use crate::support::{Home, column, get, quoted, rows, texts, total};

/// A request to a model, noted.
#[track_caller]
fn usage(home: &Home, label: Option<&str>, model: &str, prompt: i64, completion: i64) -> Value {
    let input =
        json!({ "model_name": model, "prompt_tokens": prompt, "completion_tokens": completion, "label": label });
    home.ok("token_usage.create", input)
}

#[test]
fn tokens_are_always_the_sum() {
    let home = Home::new();
    let numbers = [0, 1, 7, 1000, 2_000_000_000];
    for prompt in numbers {
        for completion in numbers {
            let made = usage(&home, None, "gpt-4o", prompt, completion);
            assert_eq!(made["total_tokens"], prompt + completion);
            assert_eq!(
                get(&home, "token_usage", made["id"].as_str().unwrap())["total_tokens"],
                prompt + completion
            );
        }
    }
    let given = json!({ "model_name": "gpt-4o", "prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3 });
    assert_eq!(home.fails("token_usage.create", given), "field.read_only");
    let negative = json!({ "model_name": "gpt-4o", "prompt_tokens": -1, "completion_tokens": 2 });
    assert_eq!(home.fails("token_usage.create", negative), "field.range");
    let raw = |total: &str| {
        let set = [
            ("prompt_tokens", "1"),
            ("completion_tokens", "2"),
            ("total_tokens", total),
        ];
        home.try_sample("token_usage", &home.owner(), &set)
            .map_err(|error| error.code)
    };
    raw("3").unwrap();
    for wrong in ["2", "4", "0"] {
        assert_eq!(raw(wrong).unwrap_err(), "rule.total_is_sum", "{wrong}");
    }
    home.assert_sound();
}

#[test]
fn each_request_to_a_model_is_one_usage_row() {
    let home = Home::new();
    for number in 1..=3 {
        let input = json!({
            "model_name": "claude-sonnet-4.5",
            "prompt_tokens": 100 * number,
            "completion_tokens": number,
            "request_type": "coach",
            "label": "feature",
        });
        home.ok("token_usage.create", input);
        assert_eq!(total(&home, "token_usage", json!({})), number);
    }
    let found = rows(&home, "token_usage", json!({ "sort": [{ "column": "prompt_tokens" }] }));
    assert_eq!(column(&found, "total_tokens"), [101, 202, 303]);
    for row in &found {
        assert_eq!(
            (&row["model_name"], &row["request_type"], &row["label"]),
            (&json!("claude-sonnet-4.5"), &json!("coach"), &json!("feature"))
        );
        assert_eq!(
            (&row["user_id"], &row["is_merged"]),
            (&json!(home.owner()), &json!(false))
        );
    }
    home.assert_sound();
}

#[test]
fn usage_is_summed_by_label() {
    let home = Home::new();
    let other = home.person("Other");
    usage(&home, Some("feature"), "gpt-4o", 1000, 1000);
    usage(&home, Some("feature"), "nobody-knows", 10, 5);
    usage(&home, Some("fix"), "gpt-4o", 100, 0);
    usage(&home, None, "gpt-4o", 7, 7);
    home.try_sample(
        "token_usage",
        &other,
        &[("label", "'feature'"), ("prompt_tokens", "9"), ("total_tokens", "9")],
    )
    .unwrap();
    let sums = |label: &str| home.ok("token_usage.by_label", json!({ "label": label }));
    let expected = json!({ "requests": 2, "prompt_tokens": 1010, "completion_tokens": 1005, "total_tokens": 2015, "cost_micros": 90_000 });
    assert_eq!(sums("feature"), expected);
    let expected = json!({ "requests": 1, "prompt_tokens": 100, "completion_tokens": 0, "total_tokens": 100, "cost_micros": 3_000 });
    assert_eq!(sums("fix"), expected);
    let nothing =
        json!({ "requests": 0, "prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0, "cost_micros": 0 });
    assert_eq!(sums("unknown"), nothing);
    assert_eq!(sums(""), nothing, "no label is not an empty label");
    home.assert_sound();
}

#[test]
fn cost_follows_the_price_of_the_model() {
    let home = Home::new();
    let cost = |model: &str, prompt: i64, completion: i64| {
        usage(&home, None, model, prompt, completion)["cost_micros"].clone()
    };
    assert_eq!(cost("gpt-4o", 1000, 0), 30_000);
    assert_eq!(cost("gpt-4o", 0, 1000), 60_000);
    assert_eq!(cost("gpt-4o", 1000, 1000), 90_000);
    assert_eq!(cost("claude-sonnet-4.5", 1000, 1000), 18_000);
    assert_eq!(cost("gpt-4o", 0, 0), 0);
    assert_eq!(
        cost("nobody-knows", 1000, 1000),
        Value::Null,
        "an unknown price is not nothing"
    );
    assert_eq!(total(&home, "model_prices", json!({ "is_shipped": true })), 2);
    let kept = || {
        texts(
            &home.store,
            "SELECT coalesce(CAST(cost_micros AS TEXT), 'none') FROM token_usage ORDER BY id",
        )
    };
    let before = kept();

    let price = |model: &str, micros: i64, from: &str| {
        let input = json!({ "model_name": model, "prompt_micros_per_1000": micros, "completion_micros_per_1000": micros, "valid_from": from });
        home.create("model_prices", input)
    };
    price("gpt-4o", 1_000, "2026-11-22");
    assert_eq!(
        cost("gpt-4o", 1000, 1000),
        90_000,
        "tomorrow's price is not yet in force"
    );
    price("gpt-4o", 2_000, "2026-11-21");
    assert_eq!(cost("gpt-4o", 1000, 1000), 4_000, "today's price is");
    price("nobody-knows", 1, "2026-01-01");
    assert_eq!(
        (cost("nobody-knows", 500, 0), cost("nobody-knows", 499, 0)),
        (json!(1), json!(0)),
        "rounded to a micro"
    );
    assert_eq!(kept()[..before.len()], before, "rows already written keep their cost");
    home.assert_sound();
}

#[track_caller]
fn merge(home: &Home, label: &str, commit: &str) -> Value {
    home.ok(
        "token_usage_merges.create",
        json!({ "source_label": label, "commit_sha": commit }),
    )
}

#[test]
fn a_merge_sums_the_usage_of_its_label() {
    let home = Home::new();
    let other = home.person("Other");
    usage(&home, Some("feature"), "gpt-4o", 1000, 1000);
    usage(&home, Some("feature"), "nobody-knows", 10, 5);
    usage(&home, Some("fix"), "gpt-4o", 100, 0);
    home.try_sample(
        "token_usage",
        &other,
        &[("label", "'feature'"), ("prompt_tokens", "9"), ("total_tokens", "9")],
    )
    .unwrap();
    let input = json!({ "source_label": "feature", "commit_sha": "a1", "pr_number": 12, "notes": "First" });
    let made = home.ok("token_usage_merges.create", input.clone());
    for (name, value) in [
        ("user_id", json!(home.owner())),
        ("source_label", json!("feature")),
        ("target_label", json!("main")),
        ("commit_sha", json!("a1")),
        ("total_prompt_tokens", json!(1010)),
        ("total_completion_tokens", json!(1005)),
        ("total_tokens", json!(2015)),
        ("request_count", json!(2)),
        ("cost_micros", json!(90_000)),
        ("pr_number", json!(12)),
        ("notes", json!("First")),
    ] {
        assert_eq!(made[name], value, "{name}");
    }
    let merged = |label: &str| {
        column(
            &rows(&home, "token_usage", json!({ "filter": { "label": label } })),
            "is_merged",
        )
    };
    assert_eq!(
        (merged("feature"), merged("fix")),
        (vec![json!(true), json!(true)], vec![json!(false)])
    );
    assert_eq!(
        home.one::<i64>(&format!("SELECT is_merged FROM token_usage WHERE user_id = '{other}'")),
        0
    );

    usage(&home, Some("feature"), "gpt-4o", 1, 0);
    assert_eq!(
        home.fails("token_usage_merges.create", input),
        "field.taken",
        "a commit is merged once"
    );
    let second = merge(&home, "feature", "a2");
    assert_eq!(
        (
            &second["request_count"],
            &second["total_tokens"],
            &second["cost_micros"]
        ),
        (&json!(1), &json!(1), &json!(30)),
        "only what was not merged"
    );
    let none = merge(&home, "feature", "a3");
    for name in [
        "request_count",
        "total_prompt_tokens",
        "total_completion_tokens",
        "total_tokens",
        "cost_micros",
    ] {
        assert_eq!(none[name], 0, "{name} of a label without usage");
    }
    assert_eq!(
        home.fails(
            "token_usage_merges.create",
            json!({ "source_label": "", "commit_sha": "a4" })
        ),
        "field.length"
    );
    home.ok("undo.last", json!({}));
    home.ok("undo.last", json!({}));
    assert_eq!(total(&home, "token_usage_merges", json!({})), 1);
    assert_eq!(
        total(&home, "token_usage", json!({ "label": "feature", "is_merged": false })),
        1,
        "undoing a merge frees its usage"
    );
    home.assert_sound();
}

#[test]
fn cumulative_totals_follow_the_previous_merge() {
    let home = Home::new();
    let other = home.person("Other");
    home.try_sample(
        "token_usage_merges",
        &other,
        &[
            ("cumulative_total_tokens", "5000"),
            ("merged_at", "'2030-01-01T00:00:00.000Z'"),
        ],
    )
    .unwrap();
    let next = |label: &str, prompt: i64| {
        usage(&home, Some(label), "gpt-4o", prompt, 0);
        let made = merge(&home, label, &format!("commit {label}"));
        (
            made["cumulative_total_tokens"].as_i64().unwrap(),
            made["cumulative_cost_micros"].as_i64().unwrap(),
        )
    };
    assert_eq!(
        next("one", 100),
        (100, 3_000),
        "the first starts from nothing, whatever others merged"
    );
    assert_eq!(next("two", 20), (120, 3_600));
    // Two merges in one millisecond still follow one another.
    home.sql(&format!(
        "UPDATE token_usage_merges SET merged_at = '2026-11-21T09:00:00.000Z' WHERE user_id = '{}'",
        home.owner()
    ))
    .unwrap();
    assert_eq!(next("three", 3), (123, 3_690));
    assert_eq!(next("four", 0), (123, 3_690), "nothing used, nothing added");
    home.assert_sound();
}

#[test]
fn totals_over_all_merges_add_up() {
    let home = Home::new();
    let totals = || home.ok("token_usage_merges.totals", json!({}));
    assert_eq!(totals(), json!({ "total_tokens": 0, "cost_micros": 0, "merges": [] }));
    let other = home.person("Other");
    home.try_sample(
        "token_usage_merges",
        &other,
        &[("total_tokens", "5000"), ("cost_micros", "5000")],
    )
    .unwrap();
    for (label, prompt, completion) in [("one", 1000, 1000), ("two", 10, 0), ("three", 0, 5)] {
        usage(&home, Some(label), "gpt-4o", prompt, completion);
        merge(&home, label, label);
    }
    let found = totals();
    let merges = found["merges"].as_array().unwrap();
    assert_eq!(
        column(merges, "source_label"),
        ["three", "two", "one"],
        "one line a merge, the newest first"
    );
    assert_eq!(column(merges, "request_count"), [1, 1, 1]);
    assert_eq!(column(merges, "total_tokens"), [5, 10, 2000]);
    assert_eq!(column(merges, "cost_micros"), [300, 300, 90_000]);
    assert_eq!(
        (&found["total_tokens"], &found["cost_micros"]),
        (&json!(2015), &json!(90_600))
    );
    assert_eq!(found["total_tokens"], merges[0]["cumulative_total_tokens"]);
    assert_eq!(found["cost_micros"], merges[0]["cumulative_cost_micros"]);
    home.assert_sound();
}

#[test]
fn a_daily_summary_counts_the_rows_of_its_day() {
    let home = Home::new();
    let (owner, other) = (home.owner(), home.person("Other"));
    let row = |table: &str, user: &str, column: &str, at: &str| {
        let at = quoted(at);
        home.try_sample(table, user, &[(column, at.as_str())])
            .unwrap_or_else(|error| panic!("{table}: {}", error.message));
    };
    // Each table's rows: the day's first and last millisecond, those beside them, and another person's.
    for (table, column) in [
        ("sessions", "started_at"),
        ("page_views", "created_at"),
        ("activity_log", "created_at"),
        ("connections", "created_at"),
        ("anonymous_posts", "created_at"),
        ("applications", "created_at"),
        ("quiz_attempts", "created_at"),
        ("community_memberships", "joined_at"),
    ] {
        for at in [
            "2026-11-20T00:00:00.000Z",
            "2026-11-20T23:59:59.999Z",
            "2026-11-21T00:00:00.000Z",
            "2026-11-19T23:59:59.999Z",
        ] {
            row(table, &owner, column, at);
        }
        row(table, &other, column, "2026-11-20T12:00:00.000Z");
    }
    row("page_views", &owner, "created_at", "2026-11-20T12:00:00.000Z");
    let compute = |day: &str| {
        let mut made = home.ok("daily_activity_summaries.compute", json!({ "summary_on": day }));
        for column in ["id", "user_id", "created_at", "updated_at"] {
            made.as_object_mut().unwrap().remove(column);
        }
        made
    };
    let expected = |day: &str, of_each: i64, page_views: i64, registrations: i64| {
        json!({
            "summary_on": day,
            "total_users_active": 1,
            "total_sessions": of_each,
            "total_page_views": page_views,
            "total_actions": of_each,
            "new_registrations": registrations,
            "new_connections": of_each,
            "new_posts": of_each,
            "new_job_applications": of_each,
            "new_skill_attempts": of_each,
            "new_community_joins": of_each,
        })
    };
    assert_eq!(compute("2026-11-20"), expected("2026-11-20", 2, 3, 0));
    assert_eq!(
        compute("2026-11-21"),
        expected("2026-11-21", 1, 1, 1),
        "the vault was made on this day"
    );
    assert_eq!(
        compute("2026-11-20"),
        expected("2026-11-20", 2, 3, 0),
        "computing it again changes nothing"
    );
    assert_eq!(total(&home, "daily_activity_summaries", json!({})), 2, "one row a day");
    row("page_views", &owner, "created_at", "2026-11-20T13:00:00.000Z");
    assert_eq!(
        compute("2026-11-20"),
        expected("2026-11-20", 2, 4, 0),
        "a later count replaces the figures"
    );
    home.ok("page_views.create", json!({ "page_path": "/jobs" }));
    assert_eq!(compute("2026-11-21"), expected("2026-11-21", 1, 2, 1));
    assert_eq!(total(&home, "daily_activity_summaries", json!({})), 2);
    assert_eq!(
        home.fails(
            "daily_activity_summaries.compute",
            json!({ "summary_on": "2026-11-31" })
        ),
        "input.invalid"
    );
    home.assert_sound();
}
