//! What happens to several rows at once is one operation with one undo.

use serde_json::{Value, json};

use crate::support::Home;

fn three_jobs(home: &Home) -> Vec<Value> {
    ["Acme", "Bell", "Cora"]
        .map(|company| home.ok("jobs.create", json!({ "title": "Analyst", "company": company }))["id"].clone())
        .to_vec()
}

#[test]
fn several_jobs_move_together_and_one_undo_takes_all_back() {
    let home = Home::new();
    let ids = three_jobs(&home);
    home.ok("jobs.move_many", json!({ "ids": ids, "status": "APPLIED" }));
    assert_eq!(home.one::<i64>("SELECT count(*) FROM jobs WHERE status = 'APPLIED'"), 3);
    assert_eq!(
        home.one::<i64>("SELECT count(*) FROM sent_packages"),
        3,
        "each is frozen"
    );
    home.ok("undo.last", json!({}));
    assert_eq!(home.one::<i64>("SELECT count(*) FROM jobs WHERE status = 'APPLIED'"), 0);
}

#[test]
fn several_jobs_change_together_or_not_at_all() {
    let home = Home::new();
    let mut ids = three_jobs(&home);
    let change = json!({ "location": "Leipzig" });
    home.ok("jobs.change_many", json!({ "ids": ids, "change": change }));
    assert_eq!(
        home.one::<i64>("SELECT count(*) FROM jobs WHERE location = 'Leipzig'"),
        3
    );
    let status = json!({ "status": "APPLIED" });
    assert_eq!(
        home.fails("jobs.change_many", json!({ "ids": ids, "change": status })),
        "field.read_only"
    );
    ids.push(json!("00000000-0000-7000-8000-000000000000"));
    let change = json!({ "location": "Bonn" });
    assert_eq!(
        home.fails("jobs.change_many", json!({ "ids": ids, "change": change })),
        "row.not_found"
    );
    assert_eq!(
        home.fails("jobs.change_many", json!({ "ids": [], "change": change })),
        "input.invalid"
    );
}

#[test]
fn a_wrong_line_leaves_the_history_and_the_job_follows_but_keeps_its_last_line() {
    let home = Home::new();
    let job = three_jobs(&home)[0].clone();
    home.ok("jobs.move", json!({ "id": job, "status": "REJECTED" }));
    let lines = home.ok("status_changes.list", json!({ "filter": { "job_id": job } }));
    let line = |status: &str| {
        let rows = lines["rows"].as_array().unwrap();
        rows.iter().find(|row| row["to_status"] == status).unwrap()["id"].clone()
    };
    home.ok("status_changes.remove", json!({ "id": line("REJECTED") }));
    assert_eq!(home.ok("jobs.get", json!({ "id": job }))["status"], "INTERESTED");
    let code = home.fails("status_changes.remove", json!({ "id": line("INTERESTED") }));
    assert_eq!(code, "rule.last_status_change");
}

#[test]
fn merged_skills_keep_names_stories_evidence_and_the_higher_level() {
    let home = Home::new();
    let skill = |title: &str, level: &str, years: i64| {
        home.ok(
            "skills.create",
            json!({ "title": title, "level": level, "years_experience": years }),
        )["id"]
            .clone()
    };
    let (keep, other) = (skill("PostgreSQL", "INTERMEDIATE", 2), skill("Postgres", "EXPERT", 5));
    let story = |title: &str| home.ok("experiences.create", json!({ "title": title }))["id"].clone();
    let (both, one) = (story("Both"), story("One"));
    for (story, skill) in [(&both, &keep), (&both, &other), (&one, &other)] {
        home.ok(
            "experience_skills.create",
            json!({ "experience_id": story, "skill_id": skill }),
        );
    }
    home.ok(
        "evidence.create",
        json!({ "title": "Talk", "url": "https://example.org", "skill_id": other }),
    );
    let overview = home.ok("skills.overview", json!({}));
    assert_eq!(overview[0]["same_as"], json!([other]), "Postgres is PostgreSQL");
    let before = home.dump();
    let merged = home.ok("skills.merge", json!({ "keep": keep, "others": [other] }));
    assert_eq!(
        (&merged["aliases"], &merged["level"], &merged["years_experience"]),
        (&json!(["Postgres"]), &json!("EXPERT"), &json!(5))
    );
    assert_eq!(home.one::<i64>("SELECT count(*) FROM experience_skills"), 2);
    assert_eq!(
        home.one::<i64>("SELECT count(*) FROM evidence WHERE skill_id IS NOT NULL"),
        1
    );
    home.ok("undo.last", json!({}));
    assert_eq!(home.dump(), before);
    assert_eq!(
        home.fails("skills.merge", json!({ "keep": keep, "others": [keep] })),
        "input.invalid"
    );
}

#[test]
fn a_skill_counts_the_posts_that_name_it_and_their_years_once() {
    let home = Home::new();
    home.ok("skills.create", json!({ "title": "PostgreSQL" }));
    let post = |from: &str, to: &str| {
        let row = json!({ "company_name": from, "started_on": from, "finished_on": to, "achievements": ["Tuned PostgreSQL"] });
        home.ok("employments.create", row);
    };
    post("2015-01", "2018-01");
    post("2017-01", "2019-01");
    let skill = &home.ok("skills.overview", json!({}))[0];
    assert_eq!(
        (&skill["evidence_count"], &skill["years"], &skill["last_used_on"]),
        (&json!(2), &json!(4), &json!("2019-01"))
    );
}

#[test]
fn a_round_goes_to_the_calendar_and_a_moved_or_cancelled_one_follows_it() {
    let home = Home::new();
    let job = three_jobs(&home)[0].clone();
    let round = json!({ "job_id": job, "type": "VIDEO", "scheduled_at": "2026-12-01T09:00:00Z", "place": "https://meet.example/x", "preparation": ["Read, then ask; breathe"] });
    let round = home.ok("interviews.create", round)["id"].clone();
    let file = || {
        let bytes = home.bytes("interviews.calendar_file", json!({ "id": round, "language": "en" }));
        String::from_utf8(bytes).unwrap().replace("\r\n ", "")
    };
    let first = file();
    for line in [
        "DTSTART:20261201T090000Z",
        "DTEND:20261201T100000Z",
        "METHOD:PUBLISH",
        "SEQUENCE:0",
        "TRIGGER",
    ] {
        assert!(first.contains(line), "{line} in {first}");
    }
    assert!(
        first.contains("Analyst") && first.contains("Read\\, then ask\\; breathe"),
        "{first}"
    );
    home.ok(
        "interviews.change",
        json!({ "id": round, "change": { "notes": "bring water" } }),
    );
    assert!(
        file().contains("SEQUENCE:0"),
        "what the calendar does not show changes nothing in it"
    );
    home.ok(
        "interviews.change",
        json!({ "id": round, "change": { "scheduled_at": "2026-12-02T09:00:00Z" } }),
    );
    home.ok(
        "interviews.change",
        json!({ "id": round, "change": { "status": "CANCELLED" } }),
    );
    let last = file();
    assert!(
        last.contains("SEQUENCE:2") && last.contains("METHOD:CANCEL") && last.contains("STATUS:CANCELLED"),
        "{last}"
    );
    let uid = |text: &str| text.lines().find(|line| line.starts_with("UID:")).unwrap().to_owned();
    assert_eq!(uid(&first), uid(&last));
}
