//! Every field of the five seeds has its place: a distinct value is written through a command and found there.

use std::collections::{BTreeMap, BTreeSet};

use foothold_api::Api;
use foothold_career::record::{Table, Verb};
use serde_json::{Map, Value, json};

use crate::support::{Home, between};

const SEED_MAP: &str = include_str!("../../../../migrations/seed-map.tsv");

/// (seed's name of the field, its place)
fn places() -> Vec<(String, &'static str)> {
    SEED_MAP
        .lines()
        .skip(1)
        .map(|line| {
            let fields: Vec<&str> = line.split('\t').collect();
            (fields[..3].join("."), fields[3])
        })
        .collect()
}

#[test]
fn every_seed_field_has_a_place() {
    let places = places();
    assert_eq!(places.len(), 871);
    let elsewhere = places
        .iter()
        .filter(|(_, place)| place.starts_with("derived: ") || place.starts_with("secret: "))
        .count();
    assert!(elsewhere <= 60, "{elsewhere} fields are derived or secret");
}

/// What was sent to a command, by "table.column", with the id of the row.
#[derive(Default)]
struct Sent {
    values: BTreeMap<String, (String, Value)>,
}

impl Sent {
    fn row(&mut self, table: &str, row: &Value, columns: &[&str]) {
        let id = row["id"].as_str().unwrap().to_owned();
        for column in columns {
            self.values
                .insert(format!("{table}.{column}"), (id.clone(), row[*column].clone()));
        }
    }

    fn is(&mut self, table: &str, id: &str, column: &str, value: Value) {
        self.values.insert(format!("{table}.{column}"), (id.to_owned(), value));
    }
}

#[test]
fn a_distinct_value_of_every_seed_field_reaches_its_place() {
    let home = Home::new();
    let mut sent = Sent::default();
    let api = Api::default();
    let description = api.describe();
    for (command, table, verb) in api.records() {
        if verb != Verb::Create || table.name == "users" {
            continue;
        }
        let described = description
            .commands
            .iter()
            .find(|described| described.name == command.name)
            .unwrap();
        let input = distinct(&home, &table, &described.input, &description.definitions);
        let made = home.ok(&command.name, Value::Object(input.clone()));
        for (column, value) in &input {
            sent.is(table.name, made["id"].as_str().unwrap(), column, value.clone());
        }
        sent.row(table.name, &made, &["id", "created_at", "updated_at"]);
        if made.get("user_id").is_some() {
            sent.is(table.name, made["id"].as_str().unwrap(), "user_id", json!(home.owner()));
        }
    }
    by_own_commands(&home, &mut sent);
    let mut missing = BTreeSet::new();
    for (field, place) in places() {
        if place.starts_with("derived: ") || place.starts_with("secret: ") {
            continue;
        }
        let (column, path) = match place.split_once("->") {
            Some((column, path)) => (column, Some(path.trim_matches('\''))),
            None => (place, None),
        };
        let Some((id, value)) = sent.values.get(column) else {
            missing.insert(format!("{field} -> {place}"));
            continue;
        };
        let (table, name) = column.split_once('.').unwrap();
        let found = stored(&home, table, name, id, path);
        let expected = match path {
            Some(path) => at(value, path).unwrap_or_else(|| panic!("{field}: nothing was sent at {place}: {value}")),
            None => value.clone(),
        };
        assert_eq!(found, expected, "{field} is not at {place}");
        assert!(!expected.is_null(), "{field}: no value was sent to {place}");
    }
    assert!(missing.is_empty(), "no command writes {missing:#?}");
    home.assert_sound();
}

/// The value in the store, as JSON.
fn stored(home: &Home, table: &str, column: &str, id: &str, path: Option<&str>) -> Value {
    let layout = home.store.vault.layout();
    let shape = layout.tables[table]
        .column(column)
        .unwrap_or_else(|| panic!("{table}.{column}"));
    let value = match path {
        Some(path) => format!("{column} -> '{path}'"),
        None if shape.is_json => column.to_owned(),
        None => format!("json_quote({column})"),
    };
    let text: Option<String> = home.one(&format!("SELECT {value} FROM {table} WHERE id = '{id}'"));
    let value: Value = text.map_or(Value::Null, |text| serde_json::from_str(&text).unwrap());
    if shape.is_flag && path.is_none() {
        json!(value == 1)
    } else {
        value
    }
}

fn at(value: &Value, path: &str) -> Option<Value> {
    let pointer = path.trim_start_matches('$').replace(['.', '['], "/").replace(']', "");
    value.pointer(&pointer).cloned()
}

/// An input of a creating command in which every column has a value of its own.
fn distinct(home: &Home, table: &Table, input: &Value, definitions: &Map<String, Value>) -> Map<String, Value> {
    let layout = home.store.vault.layout();
    let shape = &layout.tables[table.name];
    let ddl: String = home.one(&format!("SELECT sql FROM sqlite_schema WHERE name = '{}'", table.name));
    let mut made = Map::new();
    for (index, (name, schema)) in input["properties"].as_object().unwrap().iter().enumerate() {
        if name == "position" {
            continue;
        }
        let value = match shape.foreign_keys.iter().find(|key| key.column == *name) {
            Some(key) if key.parent == "users" => json!(home.owner()),
            Some(key) if table.name == "suggestions" && key.parent == "artifact_versions" => {
                json!(home.sample("artifact_versions"))
            }
            Some(key) => json!(home.sample(&key.parent)),
            None => value_of(&ddl, name, schema, definitions, index),
        };
        made.insert(name.clone(), value);
    }
    for (name, value) in exceptions(table.name) {
        made.insert(name.to_owned(), value);
    }
    made
}

/// Columns that a rule ties to others.
fn exceptions(table: &str) -> Vec<(&'static str, Value)> {
    match table {
        "employments" | "educations" => {
            vec![
                ("started_on", json!("2019-03")),
                ("finished_on", json!("2021-04-05")),
                ("is_current", json!(false)),
            ]
        }
        "certifications" => vec![("issued_on", json!("2019-03")), ("expires_on", json!("2021-04"))],
        "experiences" | "profile_items" => vec![("started_on", json!("2019-03")), ("finished_on", json!("2021-04"))],
        "resumes" => vec![
            ("settings", json!({ "margin": 17.5 })),
            (
                "selection",
                json!({ "hidden_rows": [{ "table": "skills", "id": "1" }] }),
            ),
        ],
        "jobs" => vec![("pay_min_minor", json!(1)), ("pay_max_minor", json!(2))],
        "applications" => vec![
            ("applied_on", json!("2026-01-02")),
            ("response_on", json!("2026-01-05")),
        ],
        "interview_templates" => {
            vec![
                ("easy_percentage", json!(21)),
                ("medium_percentage", json!(32)),
                ("hard_percentage", json!(47)),
            ]
        }
        "quiz_questions" => vec![("options", json!(["w", "x", "y", "z"])), ("correct_index", json!(2))],
        "quiz_attempts" => vec![
            ("score", json!(3)),
            ("total", json!(7)),
            ("selected_answers", json!([1, 2, 3])),
        ],
        "calendar_blocks" => vec![
            ("week_starts_on", json!("2026-11-23")),
            ("start_time", json!("09:15:00")),
            ("end_time", json!("10:30:00")),
            ("is_blocked", json!(false)),
        ],
        "daily_interviews" => vec![
            ("is_completed", json!(true)),
            ("completed_at", json!("2026-05-06T07:08:09.000Z")),
        ],
        "messages" => vec![("role", json!("ASSISTANT"))],
        "board_jobs" => vec![("board", json!("REMOTE")), ("is_remote", json!(true))],
        "mock_interviews" => vec![("is_completed", json!(true))],
        _ => Vec::new(),
    }
}

fn value_of(ddl: &str, name: &str, schema: &Value, definitions: &Map<String, Value>, index: usize) -> Value {
    if let Some(path) = schema["$ref"].as_str() {
        return value_of(
            ddl,
            name,
            &definitions[path.rsplit('/').next().unwrap()],
            definitions,
            index,
        );
    }
    if let Some(options) = schema["anyOf"].as_array().or(schema["oneOf"].as_array()) {
        let option = options.iter().find(|option| option["type"] != "null").unwrap();
        return value_of(ddl, name, option, definitions, index);
    }
    if let Some(values) = schema["enum"].as_array() {
        return values.last().unwrap().clone();
    }
    let kind = match &schema["type"] {
        Value::Array(kinds) => kinds.iter().find(|kind| *kind != "null").unwrap().as_str().unwrap(),
        Value::String(kind) => kind.as_str(),
        _ => return json!({ "open": format!("{name} {index}") }),
    };
    match kind {
        "boolean" => json!(!ddl.contains(&format!("{name} INTEGER NOT NULL DEFAULT 1"))),
        "number" => json!(0.25 + index as f64 / 1000.0),
        "integer" => {
            let low = between(ddl, &format!("CHECK ({name} BETWEEN "), " AND")
                .or_else(|| between(ddl, &format!("CHECK ({name} >= "), ")"));
            let high = between(ddl, &format!("CHECK ({name} BETWEEN "), ")")
                .and_then(|range| range.rsplit(' ').next().map(str::to_owned));
            let low: i64 = low.map_or(0, |low| low.parse().unwrap());
            let high: i64 = high.map_or(i64::MAX, |high| high.parse().unwrap());
            json!(low.saturating_add(1 + index as i64).min(high))
        }
        "array" => json!([value_of(ddl, name, &schema["items"], definitions, index)]),
        "object" => {
            let members = schema["properties"].as_object();
            let members = members.into_iter().flatten().enumerate();
            let mut made: Map<String, Value> = members
                .map(|(number, (member, schema))| {
                    (
                        member.clone(),
                        value_of("", member, schema, definitions, index * 20 + number),
                    )
                })
                .collect();
            if made.is_empty() {
                made.insert("open".into(), json!(format!("{name} {index}")));
            }
            Value::Object(made)
        }
        _ => match schema["format"].as_str() {
            Some("uuid") => json!(uuid::Uuid::now_v7().to_string()),
            Some("date-time") => json!(format!("2026-03-04T05:{:02}:{:02}.000Z", index / 60, index % 60)),
            Some("date") => json!(format!("2026-{:02}-{:02}", index / 28 % 12 + 1, index % 28 + 1)),
            Some("partial-date") => json!(format!("20{:02}-07", index)),
            Some("currency") => json!("CHF"),
            Some("time") => json!("08:00:00"),
            _ => {
                let limit = between(ddl, &format!("CHECK (length({name}) "), ")")
                    .and_then(|range| range.rsplit(' ').next().and_then(|limit| limit.parse::<usize>().ok()))
                    .unwrap_or(60);
                json!(format!("{index} {name}").chars().take(limit).collect::<String>())
            }
        },
    }
}

/// The fields that only commands of their own write.
fn by_own_commands(home: &Home, sent: &mut Sent) {
    let owner = home.owner();
    let account = home.ok(
        "users.register",
        json!({ "username": "mara", "email": "mara@example.org", "password": "ten characters" }),
    );
    sent.row("users", &account, &["username", "email"]);
    let user = home.ok("users.change", json!({ "id": owner, "change": {
        "name": "Mara Lindqvist", "first_name": "Mara", "last_name": "Lindqvist", "status": "INACTIVE", "auth_provider": "google",
        "oauth_id": "oauth 1", "avatar": "avatar 1", "terms_accepted": true, "referral_code": "code 1",
        "anonymous_username": "owl", "anonymous_avatar": "owl.png",
    } }));
    sent.row(
        "users",
        &user,
        &[
            "id",
            "name",
            "first_name",
            "last_name",
            "status",
            "auth_provider",
            "oauth_id",
            "avatar",
            "terms_accepted",
            "referral_code",
            "anonymous_username",
            "anonymous_avatar",
            "created_at",
        ],
    );
    let hash: String = home.one("SELECT password_hash FROM users WHERE username = 'mara'");
    assert!(hash.starts_with("$argon2id$"), "{hash}");
    sent.is("users", &owner, "password_hash", json!(hash));

    let token = home.ok("sessions.start", json!({ "session_token": "s", "refresh_token": "r", "expires_at": "2027-01-01T00:00:00Z",
        "device_type": "desktop", "browser": "none", "os": "debian", "user_agent": "agent", "ip_address": "127.0.0.1" }));
    let ended = home.ok("sessions.end", json!({ "id": token["id"] }));
    sent.row(
        "sessions",
        &ended,
        &[
            "id",
            "user_id",
            "expires_at",
            "device_type",
            "browser",
            "os",
            "user_agent",
            "ip_address",
            "started_at",
            "last_activity_at",
            "ended_at",
            "is_active",
            "created_at",
            "updated_at",
        ],
    );
    let session = token["id"].as_str().unwrap();
    for (column, text) in [("session_token_hash", "s"), ("refresh_token_hash", "r")] {
        sent.is(
            "sessions",
            session,
            column,
            json!(foothold_vault::content_key(text.as_bytes())),
        );
    }
    let reset = home.ok(
        "password_resets.request",
        json!({ "token": "t", "expires_at": "2027-01-01T00:00:00Z" }),
    );
    sent.row(
        "password_resets",
        &reset,
        &["id", "user_id", "expires_at", "created_at"],
    );
    sent.is(
        "password_resets",
        reset["id"].as_str().unwrap(),
        "token_hash",
        json!(foothold_vault::content_key(b"t")),
    );

    let template = home.create("interview_templates", json!({ "name": "Entry", "difficulty": 1 }));
    let read = home.create("jobs", json!({ "title": "Read", "company": "Acme" }));
    home.ok("jobs.record_reading", json!({ "id": read, "status": "IN_PROGRESS" }));
    let job = home.ok(
        "jobs.record_reading",
        json!({ "id": read, "status": "SUCCESS", "seniority_level": "ENTRY", "match_score": 71, "match_version": "1" }),
    );
    assert_eq!(job["recommended_template_id"], json!(template));
    sent.row(
        "jobs",
        &job,
        &[
            "parsing_status",
            "parsed_at",
            "match_score",
            "recommended_template_id",
            "fingerprint",
        ],
    );
    let failed = home.create("jobs", json!({ "title": "Failed", "company": "Acme" }));
    home.ok("jobs.record_reading", json!({ "id": failed, "status": "IN_PROGRESS" }));
    let failed = home.ok(
        "jobs.record_reading",
        json!({ "id": failed, "status": "ERROR", "error": "no text" }),
    );
    sent.row("jobs", &failed, &["parsing_error"]);
    let moved = home.ok(
        "jobs.move",
        json!({ "id": read, "status": "APPLIED", "happened_at": "2026-02-03T04:05:06Z" }),
    );
    sent.row("jobs", &moved, &["status", "applied_at"]);
    let history = home.ok(
        "status_changes.list",
        json!({ "filter": { "job_id": read, "to_status": "APPLIED" } }),
    );
    sent.row(
        "status_changes",
        &history["rows"][0],
        &["id", "job_id", "happened_at", "created_at", "updated_at"],
    );

    let resume = home.create("resumes", json!({ "title": "Read" }));
    home.ok(
        "resumes.record_reading",
        json!({ "id": resume, "status": "IN_PROGRESS" }),
    );
    let parsed = json!({ "name": "M", "email": "m@example.org", "phone": "1", "skills": ["a"], "experience": ["b"] });
    let resume = home.ok(
        "resumes.record_reading",
        json!({ "id": resume, "status": "SUCCESS", "parsed_data": parsed }),
    );
    sent.row("resumes", &resume, &["parsing_status", "parsed_data"]);
    let api = Api::default();
    let file = json!({ "name": "cv.pdf", "media_type": "application/pdf", "kind": "RESUME", "owner_email": "m@example.org", "original_path": "/a/cv.pdf" });
    let foothold_api::Reply::Json(file) = api
        .dispatch(
            &home.store,
            "files.add",
            file,
            Some(b"bytes".to_vec()),
            &foothold_vault::Silent,
        )
        .unwrap()
    else {
        panic!("files.add gives JSON");
    };
    sent.row(
        "files",
        &file,
        &[
            "id",
            "name",
            "kind",
            "media_type",
            "byte_size",
            "owner_email",
            "original_path",
            "created_at",
            "user_id",
        ],
    );
    let generation = home.create("content_generations", json!({ "content_type": "letter" }));
    let version = home.ok(
        "content_versions.create",
        json!({ "content_generation_id": generation, "content": "v" }),
    );
    sent.row("content_versions", &version, &["version_number"]);

    let profile: String = home.one(&format!("SELECT id FROM user_profiles WHERE user_id = '{owner}'"));
    let change = json!({ "phone": "1", "bio": "2", "location": "3", "headline": "4", "linkedin_url": "5", "linkedin_info": "6", "facebook_url": "7",
        "goals": "8", "strengths": "9", "interests": "10", "profile_metrics": "11", "experience_level": "LEAD", "preferred_locations": ["12"],
        "prefer_remote_jobs": true, "wanted_pay": "14", "daily_application_goal": 13, "preferences": { "a": 14 } });
    let columns: Vec<&str> = change.as_object().unwrap().keys().map(String::as_str).collect();
    let profile = home.ok("user_profiles.change", json!({ "id": profile, "change": change }));
    sent.row("user_profiles", &profile, &columns);
    sent.row(
        "user_profiles",
        &profile,
        &["id", "user_id", "created_at", "updated_at"],
    );

    home.ok("messages.create", json!({ "conversation_id": home.sample("conversations"), "role": "USER", "parts": [{ "type": "text", "text": "hi" }] }));
    let practice = home.create("mock_interviews", json!({ "title": "One" }));
    home.ok(
        "mock_interviews.change",
        json!({ "id": practice, "change": { "is_completed": true } }),
    );
    let report = home.ok("interview_reports.create", json!({ "mock_interview_id": practice, "professionalism_score": 70, "subject_knowledge_score": 80, "clarity_score": 91 }));
    sent.row("interview_reports", &report, &["overall_score"]);

    let usage = home.ok(
        "token_usage.create",
        json!({ "model_name": "gpt-4o", "prompt_tokens": 5, "completion_tokens": 6, "label": "branch" }),
    );
    sent.row("token_usage", &usage, &["total_tokens"]);
    let merge = home.ok(
        "token_usage_merges.create",
        json!({ "source_label": "branch", "target_label": "trunk", "commit_sha": "abc", "pr_number": 7, "notes": "n" }),
    );
    sent.row(
        "token_usage_merges",
        &merge,
        &[
            "id",
            "user_id",
            "source_label",
            "target_label",
            "commit_sha",
            "merged_at",
            "total_prompt_tokens",
            "total_completion_tokens",
            "total_tokens",
            "request_count",
            "cost_micros",
            "cumulative_total_tokens",
            "cumulative_cost_micros",
            "pr_number",
            "notes",
        ],
    );
    assert_eq!(
        (&merge["total_tokens"], &merge["request_count"], &merge["cost_micros"]),
        (&json!(11), &json!(1), &json!(510))
    );

    let other = home.person("Other");
    let connection = home.ok(
        "connections.request",
        json!({ "receiver_id": other, "message": "hello" }),
    );
    sent.row(
        "connections",
        &connection,
        &[
            "id",
            "sender_id",
            "receiver_id",
            "status",
            "message",
            "created_at",
            "updated_at",
        ],
    );
    let asker = home.person("Asker");
    home.sql(&format!(
        "INSERT INTO connections (id, sender_id, receiver_id) VALUES ('{}', '{asker}', '{owner}')",
        uuid::Uuid::now_v7()
    ))
    .unwrap();
    let asked: String = home.one(&format!("SELECT id FROM connections WHERE sender_id = '{asker}'"));
    home.ok("connections.answer", json!({ "id": asked, "status": "ACCEPTED" }));
    let message = home.ok("direct_messages.send", json!({ "receiver_id": asker, "message": "hi" }));
    sent.row(
        "direct_messages",
        &message,
        &[
            "id",
            "sender_id",
            "receiver_id",
            "message",
            "is_read",
            "created_at",
            "updated_at",
        ],
    );
    // The notification of the request went to the other person: looked up where it was written.
    let notice: String = home.one(&format!("SELECT id FROM notifications WHERE user_id = '{other}'"));
    for (column, value) in [
        ("id", json!(notice)),
        ("user_id", json!(other)),
        ("type", json!("CONNECTION_REQUEST")),
        ("title", json!("notification.connection_request")),
        ("message", json!("notification.connection_request.message")),
        ("related_user_id", json!(owner)),
        ("related_connection_id", connection["id"].clone()),
        ("is_read", json!(false)),
    ] {
        sent.is("notifications", &notice, column, value);
    }
    let written: String = home.one(&format!("SELECT created_at FROM notifications WHERE id = '{notice}'"));
    assert!(
        written.as_str() >= connection["created_at"].as_str().unwrap(),
        "{written}"
    );
    sent.is("notifications", &notice, "created_at", json!(written));

    let community = home.ok("communities.create", json!({ "name": "Analysts" }));
    sent.row("communities", &community, &["created_by"]);
    let membership = home.create("community_memberships", json!({ "community_id": community["id"] }));
    let approved = home.ok("community_memberships.approve", json!({ "id": membership }));
    assert_eq!(approved["status"], "APPROVED");
    sent.row("community_memberships", &approved, &["status", "joined_at"]);

    let summary = home.ok(
        "daily_activity_summaries.compute",
        json!({ "summary_on": "2026-11-21" }),
    );
    let columns: Vec<&str> = summary
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .filter(|column| *column != "user_id")
        .collect();
    sent.row("daily_activity_summaries", &summary, &columns);
    assert!(summary["new_job_applications"].as_i64().unwrap() >= 1, "{summary}");

    home.sql(&format!("UPDATE users SET role = 'ADMIN' WHERE id = '{owner}'"))
        .unwrap();
    let permissions = home.ok("users.set_permissions", json!({ "id": owner, "is_staff": true, "permission_groups": ["average_role"], "flagged_chat_expires_at": "2027-01-01T00:00:00Z" }));
    sent.is("users", &owner, "is_staff", permissions["is_staff"].clone());
    sent.is(
        "users",
        &owner,
        "permission_groups",
        permissions["permission_groups"].clone(),
    );
    sent.is(
        "users",
        &owner,
        "flagged_chat_expires_at",
        json!("2027-01-01T00:00:00.000Z"),
    );
    let request = home.create("role_change_requests", json!({ "requested_role": "RECRUITER" }));
    home.ok(
        "role_change_requests.decide",
        json!({ "id": request, "status": "ACCEPTED" }),
    );
    let user = home.ok("users.get", json!({ "id": owner }));
    assert_eq!(
        (&user["role"], &user["login_count"], &user["daily_message_count"]),
        (&json!("RECRUITER"), &json!(1), &json!(1))
    );
    sent.row(
        "users",
        &user,
        &[
            "role",
            "login_count",
            "last_login_at",
            "daily_message_count",
            "message_count_day",
            "interview_count",
            "last_interview_at",
            "updated_at",
        ],
    );
}
