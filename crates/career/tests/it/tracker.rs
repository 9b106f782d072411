//! What the tracker does.

use std::collections::BTreeSet;

use foothold_career::account::user_profiles::SeniorityLevel;
use foothold_career::tracker::interviews::UPCOMING;
use foothold_career::tracker::jobs::seniority_of;
use serde_json::{Value, json};

use crate::support::{Home, get, rows_where};

const STATUSES: [&str; 8] = [
    "INTERESTED",
    "APPLIED",
    "INTERVIEW_SCHEDULED",
    "INTERVIEW_COMPLETED",
    "OFFER_RECEIVED",
    "REJECTED",
    "ACCEPTED",
    "WITHDRAWN",
];

fn job(home: &Home) -> String {
    home.create("jobs", json!({ "title": "Analyst", "company": "Acme" }))
}

#[track_caller]
fn move_to(home: &Home, job: &str, status: &str) -> Value {
    home.ok("jobs.move", json!({ "id": job, "status": status }))
}

/// A job's history, newest line first.
#[track_caller]
fn history(home: &Home, job: &str) -> Vec<Value> {
    rows_where(home, "status_changes", "job_id", job)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// A job of another person, with the first line of its history.
fn job_of(home: &Home, person: &str) -> String {
    let line = home.try_sample("status_changes", person, &[]).unwrap();
    home.one(&format!("SELECT job_id FROM status_changes WHERE id = '{line}'"))
}

#[test]
fn a_job_moves_through_the_statuses_and_each_move_is_history() {
    let home = Home::new();
    let job = job(&home);
    let first = history(&home, &job);
    assert_eq!(first.len(), 1);
    assert!(first[0]["from_status"].is_null() && first[0]["from_stage_id"].is_null());
    assert_eq!(first[0]["to_status"], "INTERESTED");
    let mut last = "INTERESTED";
    let path = [
        "APPLIED",
        "INTERVIEW_SCHEDULED",
        "INTERVIEW_COMPLETED",
        "OFFER_RECEIVED",
        "ACCEPTED",
    ];
    for (index, status) in path.into_iter().enumerate() {
        let moved = move_to(&home, &job, status);
        let lines = history(&home, &job);
        assert_eq!(lines.len(), index + 2, "{status}");
        assert_eq!(lines[0]["from_status"], last);
        assert_eq!(lines[0]["from_stage_id"], lines[1]["to_stage_id"]);
        assert_eq!(lines[0]["to_status"], status);
        assert!(
            lines[0]["happened_at"].as_str() > lines[1]["happened_at"].as_str(),
            "{status}"
        );
        assert_eq!(moved["status"], status);
        assert_eq!(moved["stage_id"], lines[0]["to_stage_id"]);
        last = status;
    }

    let dated = json!({ "id": job, "status": "REJECTED", "happened_at": "2026-11-01T10:00:00Z" });
    let moved = home.ok("jobs.move", dated);
    assert_eq!(moved["status"], "ACCEPTED", "a back-dated move is not the newest");
    let lines = history(&home, &job);
    assert_eq!(lines.len(), 7);
    assert_eq!(lines[6]["to_status"], "REJECTED");
    assert_eq!(lines[6]["happened_at"], "2026-11-01T10:00:00.000Z");
    assert_eq!(moved["stage_id"], lines[0]["to_stage_id"]);
    let change = json!({ "id": job, "change": { "status": "REJECTED" } });
    assert_eq!(home.fails("jobs.change", change), "field.read_only");

    home.ok("undo.last", json!({}));
    assert_eq!(
        (history(&home, &job).len(), text(&get(&home, "jobs", &job)["status"])),
        (6, "ACCEPTED".to_owned())
    );
    home.ok("undo.last", json!({}));
    let lines = history(&home, &job);
    let row = get(&home, "jobs", &job);
    assert_eq!((lines.len(), text(&row["status"])), (5, "OFFER_RECEIVED".to_owned()));
    assert_eq!(row["stage_id"], lines[0]["to_stage_id"]);

    let other = home.create("jobs", json!({ "title": "Clerk", "company": "Acme" }));
    move_to(&home, &other, "APPLIED");
    assert_eq!(move_to(&home, &other, "REJECTED")["status"], "REJECTED");
    assert_eq!(history(&home, &other).len(), 3);
    home.assert_sound();
}

#[test]
fn a_job_can_be_withdrawn_from_every_status() {
    let home = Home::new();
    for status in STATUSES.into_iter().filter(|status| *status != "WITHDRAWN") {
        let job = job(&home);
        if status != "INTERESTED" {
            move_to(&home, &job, status);
        }
        let before = history(&home, &job).len();
        assert_eq!(
            move_to(&home, &job, "WITHDRAWN")["status"],
            "WITHDRAWN",
            "from {status}"
        );
        let line = history(&home, &job)[0].clone();
        assert_eq!(
            (text(&line["from_status"]), text(&line["to_status"])),
            (status.to_owned(), "WITHDRAWN".to_owned())
        );
        assert_eq!(move_to(&home, &job, status)["status"], status);
        let lines = history(&home, &job);
        assert_eq!(lines.len(), before + 2, "{status}");
        assert_eq!(
            (text(&lines[0]["from_status"]), text(&lines[0]["to_status"])),
            ("WITHDRAWN".to_owned(), status.to_owned())
        );
    }
    home.assert_sound();
}

#[test]
fn active_jobs_are_interested_or_applied_newest_first() {
    let home = Home::new();
    let mut expected: Vec<(String, Vec<String>)> = Vec::new();
    let plan = STATUSES
        .into_iter()
        .zip([2, 0, 1, 0, 2, 1, 0, 1])
        .chain([("APPLIED", 1), ("INTERESTED", 0)]);
    for (status, count) in plan {
        let job = job(&home);
        let mut sent: Vec<String> = (0..count)
            .map(|_| home.create("applications", json!({ "job_id": job })))
            .collect();
        if status != "INTERESTED" {
            move_to(&home, &job, status);
        }
        if status == "INTERESTED" || status == "APPLIED" {
            sent.reverse();
            expected.insert(0, (job, sent));
        }
    }
    let other = home.person("Other");
    let theirs = job_of(&home, &other);
    assert_eq!(
        home.one::<String>(&format!("SELECT status FROM jobs WHERE id = '{theirs}'")),
        "INTERESTED"
    );

    let active = home.ok("jobs.active", json!({}));
    let found: Vec<(String, Vec<String>)> = active
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| {
            let applications = entry["applications"].as_array().unwrap();
            (
                text(&entry["job"]["id"]),
                applications
                    .iter()
                    .map(|application| text(&application["id"]))
                    .collect(),
            )
        })
        .collect();
    assert_eq!(expected.len(), 4);
    assert_eq!(found, expected);
    home.assert_sound();
}

#[test]
fn a_job_leads_to_application_interview_and_outcome() {
    let home = Home::new();
    let resume = home.create("resumes", json!({ "title": "CV" }));
    let job = job(&home);
    let application = home.create("applications", json!({ "job_id": job, "resume_id": resume }));
    let input = json!({ "job_id": job, "application_id": application, "type": "PHONE" });
    let interview = home.create("interviews", input);
    let passed = json!({ "status": "COMPLETED", "outcome": "PASSED" });
    let row = home.ok("interviews.change", json!({ "id": interview, "change": passed }));
    assert_eq!(row["outcome"], "PASSED");
    assert_eq!(
        (&row["job_id"], &row["application_id"]),
        (&json!(job), &json!(application))
    );
    let row = get(&home, "applications", &application);
    assert_eq!((&row["job_id"], &row["resume_id"]), (&json!(job), &json!(resume)));

    home.ok("resumes.delete", json!({ "ids": [resume] }));
    let row = get(&home, "applications", &application);
    assert!(row["resume_id"].is_null(), "{row}");
    assert_eq!(row["job_id"], job);

    home.ok("jobs.delete", json!({ "ids": [job] }));
    for table in ["jobs", "applications", "interviews", "status_changes"] {
        assert_eq!(home.one::<i64>(&format!("SELECT count(*) FROM {table}")), 0, "{table}");
    }
    home.ok("undo.last", json!({}));
    let row = get(&home, "interviews", &interview);
    assert_eq!(
        (&row["job_id"], &row["application_id"]),
        (&json!(job), &json!(application)),
        "after undo"
    );
    home.assert_sound();
}

#[test]
fn upcoming_interviews_are_pending_and_in_the_future() {
    let home = Home::new();
    let job = job(&home);
    let interview = |scheduled_at: Value, status: &str, outcome: &str| {
        let input = json!({
            "job_id": job, "type": "VIDEO", "scheduled_at": scheduled_at, "status": status, "outcome": outcome,
        });
        home.create("interviews", input)
    };
    let (past, future) = (json!("2026-11-20T09:00:00Z"), json!("2027-03-01T09:00:00Z"));
    let far = interview(future.clone(), "SCHEDULED", "PENDING");
    let near = interview(json!("2026-11-23T09:00:00+01:00"), "RESCHEDULED", "PENDING");
    for outcome in ["PENDING", "PASSED", "FAILED"] {
        interview(past.clone(), "SCHEDULED", outcome);
    }
    for outcome in ["PASSED", "FAILED"] {
        interview(future.clone(), "SCHEDULED", outcome);
    }
    interview(future.clone(), "CANCELLED", "PENDING");
    interview(future, "COMPLETED", "PENDING");
    let other = home.person("Other");
    let theirs = job_of(&home, &other);
    let set = [
        ("job_id", format!("'{theirs}'")),
        ("scheduled_at", "'2027-01-01T09:00:00.000Z'".to_owned()),
    ];
    let set: Vec<(&str, &str)> = set.iter().map(|(name, value)| (*name, value.as_str())).collect();
    home.try_sample("interviews", &other, &set).unwrap();
    let without_time = interview(Value::Null, "SCHEDULED", "PENDING");

    // The clock moves one second each time it is read: two more rows, and then the list asks what is to come.
    let made_at = text(&get(&home, "interviews", &without_time)["created_at"]);
    let made_at = chrono::DateTime::parse_from_rfc3339(&made_at).unwrap();
    let after = |millis: i64| {
        json!(foothold_vault::instant(
            (made_at + chrono::Duration::milliseconds(millis)).to_utc()
        ))
    };
    let at_the_second = interview(after(3_000), "SCHEDULED", "PENDING");
    let soonest = interview(after(3_001), "SCHEDULED", "PENDING");
    let upcoming = home.ok("interviews.upcoming", json!({}));
    let found: Vec<String> = upcoming
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| text(&entry["interview"]["id"]))
        .collect();
    assert!(!found.contains(&at_the_second), "what begins now is not to come");
    assert_eq!(found, [soonest, near, far]);
    assert!(
        upcoming
            .as_array()
            .unwrap()
            .iter()
            .all(|entry| entry["job"]["id"] == job.as_str())
    );

    let plan: Vec<String> = home
        .store
        .read(|connection| {
            let mut plan = connection.prepare(&format!("EXPLAIN QUERY PLAN {UPCOMING}"))?;
            let steps = plan.query_map([home.owner(), "2026-11-21T09:00:00.000Z".to_owned()], |row| row.get(3))?;
            Ok(steps.collect::<rusqlite::Result<Vec<_>>>()?)
        })
        .unwrap();
    let plan = plan.join("; ");
    assert!(plan.contains("interviews_by_user_id_outcome_scheduled_at"), "{plan}");
    assert!(!plan.contains("TEMP B-TREE"), "{plan}");
    home.assert_sound();
}

#[test]
fn an_application_moves_through_its_statuses() {
    let home = Home::new();
    let job = job(&home);
    let application = home.create("applications", json!({ "job_id": job }));
    let rejected = home.create("applications", json!({ "job_id": job }));
    assert_eq!(get(&home, "applications", &application)["status"], "DRAFT");
    for (id, path) in [
        (&application, ["SUBMITTED", "UNDER_REVIEW", "ACCEPTED"]),
        (&rejected, ["SUBMITTED", "UNDER_REVIEW", "REJECTED"]),
    ] {
        for status in path {
            home.ok(
                "applications.change",
                json!({ "id": id, "change": { "status": status } }),
            );
            assert_eq!(get(&home, "applications", id)["status"], status);
        }
    }
    for wrong in ["interested", "INTERESTED", "accepted", "PENDING", ""] {
        let input = json!({ "id": application, "change": { "status": wrong } });
        assert_eq!(home.fails("applications.change", input), "field.type", "{wrong:?}");
    }
    assert_eq!(get(&home, "applications", &application)["status"], "ACCEPTED");
    home.assert_sound();
}

#[test]
fn withdrawing_an_application_leaves_its_status() {
    let home = Home::new();
    let job = job(&home);
    let state = |id: &str| {
        let row = get(&home, "applications", id);
        (text(&row["status"]), row["is_withdrawn"].as_bool().unwrap())
    };
    for status in ["DRAFT", "SUBMITTED", "UNDER_REVIEW", "REJECTED", "ACCEPTED"] {
        let id = home.create("applications", json!({ "job_id": job }));
        assert_eq!(state(&id), ("DRAFT".to_owned(), false));
        home.ok(
            "applications.change",
            json!({ "id": id, "change": { "status": status } }),
        );
        home.ok(
            "applications.change",
            json!({ "id": id, "change": { "is_withdrawn": true } }),
        );
        assert_eq!(state(&id), (status.to_owned(), true));
        let next = if status == "SUBMITTED" { "REJECTED" } else { "SUBMITTED" };
        home.ok("applications.change", json!({ "id": id, "change": { "status": next } }));
        assert_eq!(state(&id), (next.to_owned(), true), "after {status}");
    }
    home.assert_sound();
}

#[test]
fn an_interview_starts_scheduled_and_ends_in_one_of_three() {
    let home = Home::new();
    let job = job(&home);
    for end in ["COMPLETED", "CANCELLED", "RESCHEDULED"] {
        let id = home.create("interviews", json!({ "job_id": job, "type": "ONSITE" }));
        let made = get(&home, "interviews", &id);
        assert_eq!(
            (text(&made["status"]), text(&made["outcome"])),
            ("SCHEDULED".to_owned(), "PENDING".to_owned())
        );
        for wrong in ["completed", "PENDING", "DONE", ""] {
            let input = json!({ "id": id, "change": { "status": wrong } });
            assert_eq!(home.fails("interviews.change", input), "field.type", "{wrong:?}");
        }
        home.ok("interviews.change", json!({ "id": id, "change": { "status": end } }));
        let ended = get(&home, "interviews", &id);
        assert_eq!(
            (text(&ended["status"]), text(&ended["outcome"])),
            (end.to_owned(), "PENDING".to_owned())
        );
    }
    home.assert_sound();
}

#[test]
fn a_pasted_posting_needs_no_file() {
    let home = Home::new();
    let posting = "We look for an analyst.\n\nYou know SQL and Rust – and ask questions.";
    let pasted = home.create(
        "jobs",
        json!({ "title": "Analyst", "company": "Acme", "description": posting }),
    );
    let row = get(&home, "jobs", &pasted);
    assert_eq!(row["description"], posting);
    assert!(row["file_id"].is_null() && row["source_file_name"].is_null(), "{row}");
    assert_eq!(row["parsing_status"], "PENDING");
    let by_hand = get(&home, "jobs", &job(&home));
    assert!(
        by_hand["description"].is_null() && by_hand["file_id"].is_null(),
        "{by_hand}"
    );
    assert_eq!(
        rows_where(&home, "posting_versions", "job_id", &text(&by_hand["id"])).len(),
        0
    );
    home.assert_sound();
}

#[test]
fn parsing_ends_in_success_with_a_time_or_error_with_a_message() {
    let home = Home::new();
    let job = job(&home);
    let resume = home.create("resumes", json!({ "title": "CV" }));
    for (table, id) in [("jobs", &job), ("resumes", &resume)] {
        let reading = format!("{table}.record_reading");
        let step = |status: &str| json!({ "id": id, "status": status });
        let state = |row: &Value| {
            (
                text(&row["parsing_status"]),
                row["parsing_error"].as_str().map(str::to_owned),
                row["parsed_at"].is_string(),
            )
        };
        let in_progress = ("IN_PROGRESS".to_owned(), None, false);
        assert_eq!(state(&get(&home, table, id)), ("PENDING".to_owned(), None, false));
        for end in ["SUCCESS", "ERROR"] {
            assert_eq!(
                home.fails(&reading, step(end)),
                "rule.parsing_order",
                "{table} {end} from PENDING"
            );
        }
        assert_eq!(state(&home.ok(&reading, step("IN_PROGRESS"))), in_progress);
        let read = home.ok(&reading, step("SUCCESS"));
        assert_eq!(state(&read), ("SUCCESS".to_owned(), None, true));
        assert_eq!(read["parsed_at"], read["updated_at"], "the time of the reading");
        assert_eq!(
            home.fails(&reading, step("ERROR")),
            "rule.parsing_order",
            "{table} ERROR from SUCCESS"
        );

        assert_eq!(
            state(&home.ok(&reading, step("IN_PROGRESS"))),
            in_progress,
            "{table} again"
        );
        let failed = home.ok(
            &reading,
            json!({ "id": id, "status": "ERROR", "error": "It holds no text." }),
        );
        assert_eq!(
            state(&failed),
            ("ERROR".to_owned(), Some("It holds no text.".to_owned()), false)
        );
        assert_eq!(
            home.fails(&reading, step("SUCCESS")),
            "rule.parsing_order",
            "{table} SUCCESS from ERROR"
        );
        assert_eq!(
            state(&home.ok(&reading, step("IN_PROGRESS"))),
            in_progress,
            "{table} after an error"
        );
        assert_eq!(
            state(&home.ok(&reading, step("SUCCESS"))),
            ("SUCCESS".to_owned(), None, true)
        );
        assert_eq!(
            state(&get(&home, table, id)),
            ("SUCCESS".to_owned(), None, true),
            "{table} as kept"
        );
        for column in ["parsing_status", "parsing_error", "parsed_at"] {
            let input = json!({ "id": id, "change": { column: "ERROR" } });
            assert_eq!(
                home.fails(&format!("{table}.change"), input),
                "field.read_only",
                "{table}.{column}"
            );
        }
    }
    home.assert_sound();
}

#[test]
fn years_of_experience_give_the_seniority() {
    for (level, years) in [
        (SeniorityLevel::Entry, [0.0, 1.0, 1.5, 1.99]),
        (SeniorityLevel::Mid, [2.0, 2.5, 4.0, 4.5]),
        (SeniorityLevel::Senior, [5.0, 6.0, 7.0, 7.5]),
        (SeniorityLevel::Lead, [8.0, 9.5, 11.0, 11.5]),
        (SeniorityLevel::Executive, [12.0, 12.5, 25.0, 40.0]),
    ] {
        for years in years {
            assert_eq!(seniority_of(years), Some(level), "{years}");
        }
    }
    for unknown in [-1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(seniority_of(unknown), None, "{unknown}");
    }
}

#[test]
fn a_template_is_recommended_by_seniority() {
    let home = Home::new();
    let job = job(&home);
    let template = |difficulty: i64| {
        home.create(
            "interview_templates",
            json!({ "name": "Round", "difficulty": difficulty }),
        )
    };
    let recommended = |level: &str| {
        home.ok("jobs.record_reading", json!({ "id": job, "status": "IN_PROGRESS" }));
        let input = json!({ "id": job, "status": "SUCCESS", "seniority_level": level });
        home.ok("jobs.record_reading", input);
        let row = get(&home, "jobs", &job);
        assert_eq!(row["seniority_level"], level);
        row["recommended_template_id"].clone()
    };
    let hardest = template(5);
    for level in ["ENTRY", "MID", "SENIOR"] {
        assert!(recommended(level).is_null(), "no template is in the band of {level}");
    }
    for level in ["LEAD", "EXECUTIVE"] {
        assert_eq!(recommended(level), hardest, "{level}");
    }

    let [very_easy, easy, medium, hard] = [1, 2, 3, 4].map(template);
    for (level, best) in [
        ("ENTRY", &easy),
        ("MID", &medium),
        ("SENIOR", &hard),
        ("LEAD", &hard),
        ("EXECUTIVE", &hard),
    ] {
        assert_eq!(recommended(level), *best, "{level}");
    }
    let newer = template(5);
    assert_eq!(recommended("LEAD"), newer, "of two as close to the middle, the newer");
    assert_eq!(
        recommended("EXECUTIVE"),
        hard,
        "the closest to the middle comes before the newest"
    );
    let newer_easy = template(1);
    assert_eq!(recommended("ENTRY"), newer_easy);

    let set = [
        ("difficulty", "2"),
        ("is_shipped", "1"),
        ("created_at", "'2027-01-01T00:00:00.000Z'"),
    ];
    let shipped = home.try_sample("interview_templates", &home.owner(), &set).unwrap();
    assert_eq!(recommended("ENTRY"), newer_easy, "own before shipped");
    home.ok(
        "interview_templates.delete",
        json!({ "ids": [very_easy, easy, newer_easy] }),
    );
    assert!(get(&home, "jobs", &job)["recommended_template_id"].is_null());
    assert_eq!(recommended("ENTRY"), shipped);
    home.assert_sound();
}

#[test]
fn moving_a_job_back_writes_history_and_undo_restores_it() {
    let home = Home::new();
    let job = job(&home);
    move_to(&home, &job, "APPLIED");
    move_to(&home, &job, "INTERVIEW_SCHEDULED");
    let before = home.dump();
    home.ok(
        "jobs.move",
        json!({ "id": job, "status": "APPLIED", "note": "They called it off." }),
    );
    let after = home.dump();
    let lines = history(&home, &job);
    assert_eq!(lines.len(), 4);
    assert_eq!(lines[0]["from_status"], "INTERVIEW_SCHEDULED");
    assert_eq!(lines[0]["to_status"], "APPLIED");
    assert_eq!(lines[0]["note"], "They called it off.");
    assert_eq!(get(&home, "jobs", &job)["status"], "APPLIED");

    home.ok("undo.last", json!({}));
    assert_eq!(home.dump(), before);
    assert_eq!(get(&home, "jobs", &job)["status"], "INTERVIEW_SCHEDULED");
    home.ok("redo.last", json!({}));
    assert_eq!(home.dump(), after);

    let home = home.reopened();
    assert_eq!(home.dump(), after, "after reopening");
    home.ok("undo.last", json!({}));
    assert_eq!(home.dump(), before, "undone after reopening");
    assert_eq!(history(&home, &job).len(), 3);
    home.assert_sound();
}

#[test]
fn the_first_move_to_applied_freezes_what_was_sent() {
    let home = Home::new();
    home.create(
        "resumes",
        json!({ "title": "CV", "text_content": "Ten years of SQL.", "is_primary": true }),
    );
    let input = json!({ "title": "Analyst", "company": "Acme", "description": "The posting as it was." });
    let job = home.create("jobs", input);
    let application = home.create("applications", json!({ "job_id": job, "cover_letter": "Dear Acme," }));
    assert_eq!(rows_where(&home, "sent_packages", "job_id", &job).len(), 0);

    let applied = move_to(&home, &job, "APPLIED");
    let packages = rows_where(&home, "sent_packages", "job_id", &job);
    assert_eq!(packages.len(), 1);
    let package = packages[0].clone();
    assert_eq!(package["posting"], "The posting as it was.");
    assert_eq!(package["cover_letter"], "Dear Acme,");
    assert_eq!(package["application_id"], application);
    assert_eq!(package["resume_json"]["text_content"], "Ten years of SQL.");
    assert_eq!(package["sent_at"], history(&home, &job)[0]["happened_at"]);
    assert_eq!(applied["applied_at"], package["sent_at"]);

    let before = home.dump();
    for set in [
        "cover_letter = 'Another'",
        "posting = NULL",
        "sent_at = '2026-01-01T00:00:00.000Z'",
    ] {
        let error = home.sql(&format!("UPDATE sent_packages SET {set}")).unwrap_err();
        assert_eq!(error.code, "rule.sent_packages_frozen", "{set}");
    }
    assert_eq!(home.dump(), before);

    // Four operations that leave the package as it was.
    home.ok(
        "jobs.change",
        json!({ "id": job, "change": { "description": "Rewritten." } }),
    );
    home.ok(
        "applications.change",
        json!({ "id": application, "change": { "cover_letter": "Rewritten." } }),
    );
    move_to(&home, &job, "INTERVIEW_SCHEDULED");
    let again = move_to(&home, &job, "APPLIED");
    assert_eq!(
        rows_where(&home, "sent_packages", "job_id", &job),
        std::slice::from_ref(&package),
        "the first move alone freezes"
    );
    assert_eq!(again["applied_at"], package["sent_at"]);
    for _ in 0..4 {
        home.ok("undo.last", json!({}));
    }
    assert_eq!(home.dump(), before);

    home.ok("undo.last", json!({}));
    assert_eq!(
        rows_where(&home, "sent_packages", "job_id", &job).len(),
        0,
        "undoing the move removes the package"
    );
    let row = get(&home, "jobs", &job);
    assert_eq!(row["status"], "INTERESTED");
    assert!(row["applied_at"].is_null(), "{row}");
    home.assert_sound();
}

#[test]
fn back_dating_a_move_changes_what_is_newest() {
    let home = Home::new();
    let job = job(&home);
    move_to(&home, &job, "APPLIED");
    move_to(&home, &job, "REJECTED");
    let lines = history(&home, &job);
    let (rejection, application) = (lines[0].clone(), lines[1].clone());
    let rejected = home.dump();

    let input = json!({ "id": rejection["id"], "happened_at": "2026-11-01T10:00:00+01:00", "note": "By telephone." });
    let corrected = home.ok("status_changes.correct", input);
    assert_eq!(corrected["happened_at"], "2026-11-01T09:00:00.000Z");
    assert_eq!(corrected["note"], "By telephone.");
    let row = get(&home, "jobs", &job);
    assert_eq!(row["status"], "APPLIED");
    assert_eq!(row["stage_id"], application["to_stage_id"]);
    assert_eq!(row["applied_at"], application["happened_at"]);
    let applied = home.dump();

    home.ok(
        "status_changes.correct",
        json!({ "id": application["id"], "happened_at": "2026-10-01T08:00:00Z" }),
    );
    let row = get(&home, "jobs", &job);
    assert_eq!(row["status"], "INTERESTED", "the first line is the newest now");
    assert_eq!(row["applied_at"], "2026-10-01T08:00:00.000Z");
    assert_eq!(history(&home, &job).len(), 3, "a correction adds no line");
    home.assert_sound();

    let unknown = json!({ "id": job, "happened_at": "2026-10-01T08:00:00Z" });
    assert_eq!(home.fails("status_changes.correct", unknown), "row.not_found");
    let wrong = json!({ "id": rejection["id"], "happened_at": "yesterday" });
    assert_eq!(home.fails("status_changes.correct", wrong), "input.invalid");
    home.ok("undo.last", json!({}));
    assert_eq!(home.dump(), applied);
    home.ok("undo.last", json!({}));
    assert_eq!(home.dump(), rejected);
    home.assert_sound();
}

#[test]
fn a_move_within_a_stage_writes_one_row_and_no_history() {
    let home = Home::new();
    let [a, b, c] = ["A", "B", "C"].map(|title| home.create("jobs", json!({ "title": title, "company": "Acme" })));
    let order = || -> Vec<String> {
        let page = home.ok("jobs.list", json!({ "sort": [{ "column": "position" }] }));
        page["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| text(&row["id"]))
            .collect()
    };
    assert_eq!(order(), [a.as_str(), b.as_str(), c.as_str()]);
    for (input, expected) in [
        (json!({ "id": c, "to_top": true }), [&c, &a, &b]),
        (json!({ "id": a, "after": b }), [&c, &b, &a]),
        (json!({ "id": a, "after": c }), [&c, &a, &b]),
    ] {
        let before = home.dump();
        let moved = home.ok("jobs.move", input.clone());
        let after = home.dump();
        assert_eq!(order(), expected.map(String::as_str), "{input}");
        assert_eq!(moved["status"], "INTERESTED");
        let before: BTreeSet<&str> = before.lines().collect();
        let written: Vec<&str> = after.lines().filter(|line| !before.contains(line)).collect();
        assert_eq!(
            (written.len(), after.lines().count()),
            (1, before.len()),
            "{input} wrote {written:#?}"
        );
        assert_eq!(home.one::<i64>("SELECT count(*) FROM status_changes"), 3, "{input}");
    }
    home.ok("undo.last", json!({}));
    assert_eq!(order(), [c.as_str(), b.as_str(), a.as_str()]);
    home.assert_sound();
}

#[test]
fn changing_a_posting_keeps_its_versions() {
    let home = Home::new();
    let input = json!({
        "title": "Analyst", "company": "Acme", "description": "First.", "posting_url": "https://acme.example/jobs/1",
    });
    let job = home.create("jobs", input);
    let change = |change: Value| home.ok("jobs.change", json!({ "id": job, "change": change }));
    let versions = || -> Vec<(i64, String)> {
        let mut found: Vec<(i64, String)> = rows_where(&home, "posting_versions", "job_id", &job)
            .iter()
            .map(|row| (row["version_number"].as_i64().unwrap(), text(&row["content"])))
            .collect();
        found.sort();
        found
    };
    let first = rows_where(&home, "posting_versions", "job_id", &job).remove(0);
    assert_eq!(first["version_number"], 1);
    assert_eq!(first["title"], "Analyst");
    assert_eq!(first["captured_from"], "https://acme.example/jobs/1");
    assert_eq!(first["content_sha256"], foothold_vault::content_key(b"First."));

    change(json!({ "description": "Second.", "title": "Senior analyst" }));
    let two = [(1, "First.".to_owned()), (2, "Second.".to_owned())];
    assert_eq!(versions(), two);
    change(json!({ "notes": "Ask for the team." }));
    change(json!({ "description": "Second." }));
    assert_eq!(versions(), two, "the text is the same");

    let before = home.dump();
    change(json!({ "description": "Third." }));
    assert_eq!(versions().len(), 3);
    home.ok("undo.last", json!({}));
    assert_eq!(home.dump(), before);
    change(json!({ "description": null }));
    assert_eq!(versions(), two, "no text is no version");
    change(json!({ "description": "Fourth." }));
    assert_eq!(versions()[2], (3, "Fourth.".to_owned()));
    assert_eq!(
        rows_where(&home, "posting_versions", "job_id", &job)[2],
        first,
        "the first version is as it was"
    );
    home.assert_sound();
}

#[test]
fn what_was_sent_is_found_after_the_job_itself() {
    let home = Home::new();
    let job = home.ok(
        "jobs.create",
        json!({ "title": "Baker", "company": "Ofenwerk", "description": "Bread." }),
    );
    home.ok("jobs.move", json!({ "id": job["id"], "status": "APPLIED" }));
    let hits = home.ok("search.find", json!({ "text": "baker" }))["hits"].clone();
    let kinds: Vec<&str> = hits
        .as_array()
        .unwrap()
        .iter()
        .map(|hit| hit["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["job", "sent_package"]);
}
