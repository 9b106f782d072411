//! What the coach does.

use serde_json::{Value, json};

use crate::support::{Home, column, get, rows, total};

#[test]
fn the_eighth_coach_message_of_a_day_is_refused() {
    let home = Home::new();
    let talk = home.create("conversations", json!({ "title": "A talk" }));
    let message =
        |role: &str| json!({ "conversation_id": talk, "role": role, "parts": [{ "type": "text", "text": "Hello" }] });
    let counted = || {
        let user = get(&home, "users", &home.owner());
        (user["daily_message_count"].clone(), user["message_count_day"].clone())
    };
    assert_eq!(counted(), (json!(0), Value::Null));
    for number in 1..=7 {
        home.create("messages", message("USER"));
        home.create("messages", message("ASSISTANT"));
        assert_eq!(counted(), (json!(number), json!("2026-11-21")));
    }
    assert_eq!(home.fails("messages.create", message("USER")), "rule.daily_messages");
    for role in ["ASSISTANT", "SYSTEM", "TOOL"] {
        home.create("messages", message(role));
    }
    assert_eq!(
        counted(),
        (json!(7), json!("2026-11-21")),
        "only the person's own messages count"
    );

    // As if the seven had been yesterday's.
    home.sql("UPDATE users SET message_count_day = '2026-11-20'").unwrap();
    home.create("messages", message("USER"));
    assert_eq!(counted(), (json!(1), json!("2026-11-21")), "a new day begins at one");
    home.ok("settings.set", json!({ "key": "coach.daily_messages", "value": 2 }));
    home.create("messages", message("USER"));
    assert_eq!(home.fails("messages.create", message("USER")), "rule.daily_messages");
    home.ok("settings.set", json!({ "key": "coach.daily_messages", "value": 3 }));
    home.create("messages", message("USER"));
    assert_eq!(counted(), (json!(3), json!("2026-11-21")));
    home.assert_sound();
}

#[test]
fn deprecated_messages_and_votes_live_in_their_successors() {
    let home = Home::new();
    let layout = home.store.vault.layout();
    let named = |part: &str| {
        layout
            .tables
            .keys()
            .filter(|name| name.contains(part))
            .cloned()
            .collect::<Vec<String>>()
    };
    assert_eq!(named("message"), ["direct_messages", "message_votes", "messages"]);
    assert_eq!(named("vote"), ["feedback_votes", "message_votes"]);

    let talk = home.create("conversations", json!({ "title": "An old chat" }));
    let parts = json!([{ "type": "text", "text": "What the old message said" }]);
    let message = home.create(
        "messages",
        json!({ "conversation_id": talk, "role": "ASSISTANT", "parts": parts }),
    );
    let read = get(&home, "messages", &message);
    assert_eq!((&read["parts"], &read["attachments"]), (&parts, &json!([])));
    let vote = |up: bool| json!({ "conversation_id": talk, "message_id": message, "is_upvoted": up });
    let id = home.create("message_votes", vote(true));
    assert_eq!(
        home.fails("message_votes.create", vote(false)),
        "field.taken",
        "one vote a message"
    );
    home.ok(
        "message_votes.change",
        json!({ "id": id, "change": { "is_upvoted": false } }),
    );
    let votes = rows(&home, "message_votes", json!({ "filter": { "message_id": message } }));
    assert_eq!(column(&votes, "is_upvoted"), [false]);
    home.assert_sound();
}

#[test]
fn an_analysis_is_kept_with_its_version_and_parameters() {
    let home = Home::new();
    let input = json!({
        "total_experiences_analyzed": 12,
        "total_jobs_analyzed": 30,
        "total_skills_found": 44,
        "new_skills_created": 3,
        "total_skill_gaps": 5,
        "average_job_match_score": 61.25,
        "highest_job_match_score": 92.5,
        "lowest_job_match_score": 17.75,
        "skill_gaps": [{ "skill": "Rust", "jobs": 9 }],
        "job_matches": [{ "job": "Analyst", "score": 92.5 }],
        "skills_extracted": ["SQL", "Rust"],
        "analyzer_version": "2026.11",
        "analysis_parameters": { "depth": 2, "languages": ["en", "de"] },
    });
    let id = home.create("skill_analyses", input.clone());
    let read = get(&home, "skill_analyses", &id);
    assert_eq!(read, rows(&home, "skill_analyses", json!({}))[0]);
    assert_eq!(read["status"], "PENDING");
    for (name, value) in input.as_object().unwrap() {
        assert_eq!(&read[name], value, "{name}");
        let change = json!({ "id": id, "change": { name.as_str(): value } });
        assert_eq!(home.fails("skill_analyses.change", change), "field.read_only", "{name}");
    }
    let changed = home.ok(
        "skill_analyses.change",
        json!({ "id": id, "change": { "status": "COMPLETED", "user_notes": "Fair" } }),
    );
    assert_eq!(
        (&changed["status"], &changed["user_notes"]),
        (&json!("COMPLETED"), &json!("Fair"))
    );
    assert_eq!(changed["skill_gaps"], input["skill_gaps"]);

    let raw = json!({ "hiringOrganization": { "name": "Acme" }, "baseSalary": 61_000.5, "skills": ["SQL", null], "remote": false });
    let job = home.create(
        "jobs",
        json!({ "title": "Analyst", "company": "Acme", "raw_json": raw }),
    );
    assert_eq!(get(&home, "jobs", &job)["raw_json"], raw);
    home.assert_sound();
}

#[test]
fn a_suggestion_is_open_until_it_is_resolved() {
    let home = Home::new();
    let artifact = home.create("artifacts", json!({ "title": "Letter", "content": "Dear all" }));
    let version = home.create(
        "artifact_versions",
        json!({ "artifact_id": artifact, "title": "Letter", "content": "Dear all" }),
    );
    let input = json!({ "artifact_version_id": version, "original_text": "Dear all", "suggested_text": "Dear Ada" });
    let id = home.create("suggestions", input.clone());
    let read = get(&home, "suggestions", &id);
    assert_eq!(read["is_resolved"], false);
    assert_eq!(
        (&read["original_text"], &read["suggested_text"]),
        (&input["original_text"], &input["suggested_text"])
    );
    for name in ["original_text", "suggested_text", "artifact_version_id"] {
        assert_eq!(
            home.fails(
                "suggestions.change",
                json!({ "id": id, "change": { name: input[name] } })
            ),
            "field.read_only",
            "{name}"
        );
    }
    for missing in ["original_text", "suggested_text"] {
        let mut less = input.clone();
        less.as_object_mut().unwrap().remove(missing);
        assert_eq!(home.fails("suggestions.create", less), "field.required", "{missing}");
    }
    assert_eq!(total(&home, "suggestions", json!({ "is_resolved": false })), 1);
    assert_eq!(
        home.ok(
            "suggestions.change",
            json!({ "id": id, "change": { "is_resolved": true } })
        )["is_resolved"],
        true
    );
    assert_eq!(total(&home, "suggestions", json!({ "is_resolved": false })), 0);

    home.ok("artifacts.delete", json!({ "ids": [artifact] }));
    assert_eq!(
        (
            total(&home, "artifact_versions", json!({})),
            total(&home, "suggestions", json!({}))
        ),
        (0, 0)
    );
    home.ok("undo.last", json!({}));
    assert_eq!(get(&home, "suggestions", &id)["is_resolved"], true);
    home.sql(&format!("DELETE FROM artifact_versions WHERE id = '{version}'"))
        .unwrap();
    assert_eq!(total(&home, "suggestions", json!({})), 0, "it goes with its version");
    assert_eq!(total(&home, "artifacts", json!({})), 1);
    home.assert_sound();
}
