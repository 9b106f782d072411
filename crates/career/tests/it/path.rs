//! A person's path: a résumé comes in, a posting comes in, they match, an interview is practised.

use foothold_api::{Api, Host, Reply};
use foothold_vault::Silent;
use serde_json::{Value, json};

use crate::support::Home;

const RESUME: &str = "Ada Moreau\nData engineer\nada.moreau@example.org\n+49 341 5550 117\nLeipzig, Germany\n\nExperience\n\n\
    Data engineer, Nordlicht Logistik\nMarch 2021 - Present\n- Built pipelines in Python and PostgreSQL\n- Led three analysts\n\n\
    Education\n\nUniversität Leipzig\nMaster of Science in Computer Science\n2015 - 2018\n\nSkills\n\nPython, PostgreSQL, Docker\n";

const POSTING: &str = "Senior data engineer\nCompany: Quellwerk GmbH\nLocation: Dresden, Germany\n\nRequirements\n- Python and PostgreSQL in production\n\
    - Kubernetes\n\nNice to have\n- Terraform\n\nBenefits\n- Free yoga and German lessons\n";

const ANSWER: &str = "When I joined Nordlicht in 2021 our nightly run took six hours. My task was to make it fast, because the planners \
    waited for it. I measured each step, rewrote two joins in PostgreSQL and asked the planners what they needed first. As a result it \
    takes forty minutes, and I learned to measure before I change anything. Since then we look at the figures every week with the team.";

fn import(home: &Home) -> Value {
    home.upload(
        "resumes.import",
        json!({ "file_name": "resume.txt" }),
        RESUME.as_bytes(),
    )
}

/// Takes over everything that the résumé says.
fn accept_all(home: &Home, resume: &Value) -> Value {
    let review = home.ok("profile.review", json!({ "id": resume["id"] }));
    let accepted: Vec<Value> = review["proposals"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|proposal| proposal["state"] != "SAME")
        .map(|proposal| {
            let values: serde_json::Map<String, Value> = proposal["fields"]
                .as_array()
                .unwrap()
                .iter()
                .map(|field| (field["column"].as_str().unwrap().to_owned(), field["value"].clone()))
                .collect();
            json!({ "key": proposal["key"], "values": values })
        })
        .collect();
    home.ok(
        "profile.accept",
        json!({ "resume_id": resume["id"], "accepted": accepted }),
    )
}

fn capture(home: &Home) -> Value {
    let read = home.ok("postings.read", json!({ "text": POSTING }));
    home.ok(
        "jobs.capture",
        json!({ "job": { "title": "Senior data engineer", "company": "Quellwerk GmbH", "description": read["reading"]["text"] }, "skills": read["skills"] }),
    )
}

#[test]
fn an_accepted_resume_stands_in_the_profile_with_its_origin_and_one_undo_takes_it_back() {
    let home = Home::new();
    let made = import(&home);
    accept_all(&home, &made["resume"]);
    assert_eq!(home.one::<String>("SELECT name FROM users"), "Ada Moreau");
    assert_eq!(
        home.one::<String>("SELECT contact_email FROM user_profiles"),
        "ada.moreau@example.org"
    );
    assert_eq!(
        home.one::<String>("SELECT company_name FROM employments"),
        "Nordlicht Logistik"
    );
    let origins: i64 = home.one("SELECT count(*) FROM provenance WHERE source = 'FILE' AND fact_table = 'employments'");
    assert!(origins >= 3, "each fact says where it came from: {origins}");
    home.ok("undo.last", json!({}));
    assert_eq!(home.one::<i64>("SELECT (SELECT count(*) FROM employments) + (SELECT count(*) FROM skills) + (SELECT count(*) FROM provenance)"), 0);
}

#[test]
fn the_same_resume_again_changes_nothing() {
    let home = Home::new();
    let made = import(&home);
    accept_all(&home, &made["resume"]);
    let again = import(&home);
    assert_eq!(again["was_here"], true);
    let review = home.ok("profile.review", json!({ "id": again["resume"]["id"] }));
    let states: Vec<&Value> = review["proposals"]
        .as_array()
        .unwrap()
        .iter()
        .map(|proposal| &proposal["state"])
        .collect();
    assert!(states.iter().all(|state| **state == "SAME"), "{states:?}");
}

#[test]
fn a_newer_resume_ends_what_went_on_and_puts_the_new_post_first() {
    let home = Home::new();
    let text = |posts: &str| format!("Ada Moreau\nada.moreau@example.org\n\nExperience\n\n{posts}");
    let take = |name: &str, posts: &str| {
        let made = home.upload("resumes.import", json!({ "file_name": name }), text(posts).as_bytes());
        accept_all(&home, &made["resume"]);
    };
    let old = "Data engineer, Nordlicht Logistik GmbH\nMar 2021 – Present\n- Moved fourteen services to Kubernetes\n";
    take("old.txt", old);
    let new = "Head of data, Quellwerk GmbH\nJul 2024 – Present\n- Leads a team of nine engineers\n\n";
    take("new.txt", &format!("{new}{}", old.replace("Present", "Jun 2024")));
    let posts = home.ok("employments.list", json!({}))["rows"].clone();
    let told: Vec<(&str, Option<&str>, bool)> = posts
        .as_array()
        .unwrap()
        .iter()
        .map(|post| {
            let current = post["is_current"].as_bool().unwrap();
            (post["title"].as_str().unwrap(), post["finished_on"].as_str(), current)
        })
        .collect();
    assert_eq!(
        told,
        [("Head of data", None, true), ("Data engineer", Some("2024-06"), false)]
    );
}

#[test]
fn a_corrected_field_is_the_persons_and_what_differs_is_a_conflict() {
    let home = Home::new();
    let made = import(&home);
    let review = home.ok("profile.review", json!({ "id": made["resume"]["id"] }));
    let work = review["proposals"]
        .as_array()
        .unwrap()
        .iter()
        .find(|proposal| proposal["table"] == "employments")
        .unwrap();
    let accept = |key: &Value, section: Option<&str>, values: Value| json!({ "resume_id": made["resume"]["id"], "accepted": [{ "key": key, "section": section, "values": values }] });
    let values =
        json!({ "company_name": "Nordlicht Logistik", "title": "Lead data engineer", "technologies": ["SQL"] });
    home.ok("profile.accept", accept(&work["key"], None, values));
    for (column, source) in [("company_name", "FILE"), ("title", "TYPED"), ("technologies", "TYPED")] {
        let kept: String = home.one(&format!("SELECT source FROM provenance WHERE fact_column = '{column}'"));
        assert_eq!(kept, source, "{column}");
    }
    let foreign = json!({ "title": "Mine", "user_id": "not mine" });
    assert_eq!(
        home.fails("profile.accept", accept(&work["key"], None, foreign)),
        "field.read_only"
    );
    let code = home.fails(
        "profile.accept",
        json!({ "resume_id": made["resume"]["id"], "accepted": [{ "key": "work.99", "values": {} }] }),
    );
    assert_eq!(code, "review.unknown");
}

#[test]
fn what_was_read_as_work_can_be_put_elsewhere_and_keeps_its_origin() {
    let home = Home::new();
    let made = import(&home);
    let accept = |section: &str| {
        let values = json!({ "title": "Data engineer", "organization": "Nordlicht Logistik" });
        json!({ "resume_id": made["resume"]["id"], "accepted": [{ "key": "work.0", "section": section, "values": values }] })
    };
    home.ok("profile.accept", accept("volunteering"));
    assert_eq!(
        home.one::<String>("SELECT kind FROM profile_items WHERE organization = 'Nordlicht Logistik'"),
        "VOLUNTEERING"
    );
    let origin = "SELECT source FROM provenance WHERE fact_table = 'profile_items' AND fact_column = 'organization'";
    assert_eq!(home.one::<String>(origin), "FILE");
    assert_eq!(home.one::<i64>("SELECT count(*) FROM employments"), 0);
    assert_eq!(home.fails("profile.accept", accept("cellar")), "review.section");
}

#[test]
fn what_was_taken_and_corrected_is_known_when_the_file_is_looked_at_again() {
    let home = Home::new();
    let made = import(&home);
    accept_all(&home, &made["resume"]);
    let work: String = home.one("SELECT id FROM employments");
    home.ok(
        "employments.change",
        json!({ "id": work, "change": { "started_on": "2001-01", "title": "Night watch" } }),
    );
    let review = home.ok("profile.review", json!({ "id": made["resume"]["id"] }));
    assert_eq!(review["was_taken"], true);
    let state = |review: &Value| {
        let all = review["proposals"].as_array().unwrap();
        all.iter().find(|one| one["key"] == "work.0").unwrap()["state"].clone()
    };
    assert_eq!(state(&review), "SAME");
    home.ok("employments.delete", json!({ "ids": [work] }));
    assert_eq!(
        state(&home.ok("profile.review", json!({ "id": made["resume"]["id"] }))),
        "NEW"
    );
}

#[test]
fn the_same_post_is_known_without_its_legal_form_and_by_its_beginning() {
    let home = Home::new();
    let made = import(&home);
    let review = home.ok("profile.review", json!({ "id": made["resume"]["id"] }));
    let fields = review["proposals"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["key"] == "work.0")
        .unwrap()["fields"]
        .clone();
    let read = |column: &str| {
        let fields = fields.as_array().unwrap();
        fields.iter().find(|field| field["column"] == column).unwrap()["value"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let there = json!({
        "company_name": format!("{} GmbH", read("company_name")), "title": "Something else", "started_on": read("started_on"),
    });
    home.ok("employments.create", there);
    let review = home.ok("profile.review", json!({ "id": made["resume"]["id"] }));
    let work = review["proposals"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["key"] == "work.0")
        .unwrap();
    assert_eq!(work["state"], "CONFLICT");
    assert!(work["row_id"].is_string());
}

/// Posts and papers of a résumé, read and taken over whole; gives its review from before that.
fn take(home: &Home, name: &str, parts: &str) -> Value {
    let text = format!("Ada Moreau\nada.moreau@example.org\n\n{parts}");
    let made = home.upload("resumes.import", json!({ "file_name": name }), text.as_bytes());
    let review = home.ok("profile.review", json!({ "id": made["resume"]["id"] }));
    accept_all(home, &made["resume"]);
    review
}

fn proposal<'a>(review: &'a Value, key: &str) -> &'a Value {
    let all = review["proposals"].as_array().unwrap();
    all.iter().find(|one| one["key"] == key).unwrap()
}

#[test]
fn what_was_corrected_is_known_in_the_next_file_too() {
    let home = Home::new();
    let paper = "Certifications\n\nCertified Scrum Mastr, Scrum Alliance, 2021\n";
    take(&home, "one.txt", paper);
    let id: String = home.one("SELECT id FROM certifications");
    let change = json!({ "name": "Certified ScrumMaster (CSM)", "issuer": "Scrum Alliance Inc." });
    home.ok("certifications.change", json!({ "id": id, "change": change }));
    let review = take(&home, "two.txt", &format!("Interests\n\nChess\n\n{paper}"));
    let known = proposal(&review, "certifications.0");
    assert_eq!(
        (&known["state"], &known["row_id"]),
        (&json!("SAME"), &json!(id)),
        "{known:#}"
    );
    assert_eq!(home.one::<i64>("SELECT count(*) FROM certifications"), 1);
    assert_eq!(
        home.one::<String>("SELECT name FROM certifications"),
        "Certified ScrumMaster (CSM)"
    );
}

#[test]
fn a_break_is_taken_over_by_its_name_and_a_certificate_with_its_end() {
    let home = Home::new();
    let parts = "Experience\n\nData engineer, Nordlicht Logistik GmbH\nMar 2018 – Jun 2024\n- Moved services\n\n\
        Career break to care for my mother\nJan 2015 – Feb 2018\n\n\
        Certifications\n\nFirst Aid at Work, Red Cross, May 2022 (valid until May 2025)\n";
    take(&home, "one.txt", parts);
    assert_eq!(
        home.one::<String>("SELECT company_name FROM employments WHERE title IS NULL"),
        "Career break to care for my mother"
    );
    assert_eq!(
        home.one::<String>("SELECT issued_on || ' ' || expires_on FROM certifications"),
        "2022-05 2025-05"
    );
    let again = take(&home, "two.txt", &format!("{parts}\nInterests\n\nChess\n"));
    assert_eq!(proposal(&again, "work.1")["state"], "SAME");
}

#[test]
fn a_renamed_firm_is_a_conflict_and_not_a_second_post() {
    let home = Home::new();
    let post = "Experience\n\nData engineer, Nordlicht Logistik GmbH\nMar 2021 – Jun 2024\n- Moved fourteen services to Kubernetes\n";
    take(&home, "one.txt", post);
    let renamed = post.replace("Nordlicht Logistik GmbH", "Polaris Freight AG");
    let review = take(&home, "two.txt", &renamed);
    assert_eq!(proposal(&review, "work.0")["state"], "CONFLICT");
    assert_eq!(
        home.one::<String>("SELECT group_concat(company_name) FROM employments"),
        "Polaris Freight AG"
    );
    // Where both are named, they are two.
    let both =
        format!("{renamed}\nData engineer, Quellwerk GmbH\nMar 2021 – Jun 2024\n- Kept the books of the harbour\n");
    let review = take(&home, "three.txt", &both);
    let second = proposal(&review, "work.1");
    assert_eq!((&second["state"], &second["row_id"]), (&json!("NEW"), &Value::Null));
}

#[test]
fn an_older_file_does_not_reopen_what_has_ended() {
    let home = Home::new();
    let post = "Experience\n\nData engineer, Nordlicht Logistik GmbH\nMar 2021 – Jun 2024\n- Moved fourteen services to Kubernetes\n";
    take(&home, "new.txt", post);
    let review = take(&home, "old.txt", &post.replace("Jun 2024", "Present"));
    assert_eq!(proposal(&review, "work.0")["state"], "SAME");
    assert_eq!(home.one::<String>("SELECT finished_on FROM employments"), "2024-06");
}

#[test]
fn a_reworded_line_stands_for_the_old_one_and_a_line_that_was_dropped_stays_dropped() {
    let home = Home::new();
    let post = |lines: &[&str]| {
        let lines: Vec<String> = lines.iter().map(|line| format!("- {line}\n")).collect();
        format!(
            "Experience\n\nData engineer, Nordlicht Logistik GmbH\nMar 2021 – Jun 2024\n{}",
            lines.concat()
        )
    };
    let (moved, wrote) = (
        "Moved fourteen services to Kubernetes",
        "Wrote the handbook for new colleagues",
    );
    take(&home, "one.txt", &post(&[moved, wrote]));
    let id: String = home.one("SELECT id FROM employments");
    home.ok(
        "employments.change",
        json!({ "id": id, "change": { "achievements": [moved] } }),
    );
    let longer = "Moved fourteen services to Kubernetes without a night of downtime";
    let review = take(
        &home,
        "two.txt",
        &post(&[longer, wrote, "Planned the shifts of nine drivers"]),
    );
    let work = proposal(&review, "work.0");
    assert_eq!(work["state"], "CONFLICT");
    let lines = work["fields"]
        .as_array()
        .unwrap()
        .iter()
        .find(|field| field["column"] == "achievements")
        .unwrap();
    assert_eq!(lines["value"], json!([longer, "Planned the shifts of nine drivers"]));
}

#[test]
fn a_file_that_cannot_be_read_is_not_kept() {
    let home = Home::new();
    for (name, bytes, code) in [
        ("empty.pdf", &b""[..], "document.empty"),
        ("broken.pdf", b"%PDF-1.7 nothing", "document.damaged"),
    ] {
        let before = home.dump();
        let error = Api::default()
            .dispatch(
                &home.store,
                "resumes.import",
                json!({ "file_name": name }),
                Some(bytes.to_vec()),
                &Silent,
            )
            .unwrap_err();
        assert_eq!(error.code, code, "{name}");
        assert_eq!(before, home.dump(), "{name}");
    }
}

#[test]
fn whom_a_posting_names_is_kept_once_and_greeted_in_a_letter() {
    let home = Home::new();
    accept_all(&home, &import(&home)["resume"]);
    let text =
        format!("{POSTING}\nQuestions? Please contact Nora Hahn at nora.hahn@quellwerk.example or 0351 555 0180.\n");
    let read = home.ok("postings.read", json!({ "text": text }))["reading"].clone();
    let value = |column: &str| read[column]["value"].clone();
    let contact =
        json!({ "name": value("contact_name"), "email": value("contact_email"), "phone": value("contact_phone") });
    assert_eq!(
        contact,
        json!({ "name": "Nora Hahn", "email": "nora.hahn@quellwerk.example", "phone": "0351 555 0180" })
    );
    let take = |title: &str| {
        let job = json!({ "title": title, "company": "Quellwerk GmbH", "description": text });
        home.ok("jobs.capture", json!({ "job": job, "contact": contact }))["id"].clone()
    };
    let job = take("Senior data engineer");
    take("Data engineer");
    assert_eq!(home.one::<i64>("SELECT count(*) FROM contacts"), 1);
    assert_eq!(home.one::<i64>("SELECT count(*) FROM job_contacts"), 2);
    let filled = home.ok(
        "letters.fill",
        json!({ "text": "Dear {contact},", "job_id": job, "language": "en" }),
    );
    assert_eq!(filled["text"], "Dear Nora Hahn,");
    home.ok("undo.last", json!({}));
    assert_eq!(home.one::<i64>("SELECT count(*) FROM job_contacts"), 1);
}

#[test]
fn a_posting_that_says_nothing_is_refused_and_one_with_scripts_is_text() {
    let home = Home::new();
    let before = home.dump();
    for text in ["", "<div><p></p><br></div>", "Gardener"] {
        assert_eq!(
            home.fails("postings.read", json!({ "text": text })),
            "document.no_posting",
            "{text}"
        );
    }
    let page = "<html><body><h1>Gardener</h1><script>alert('boo')</script><h2>What you will do</h2><p onclick=\"steal()\">Roses and <img src=x onerror=alert(1)>hedges, in three parks of the city of Lund.</p><h2>Requirements</h2><ul><li>A driving licence</li><li>Two years with plants</li></ul></body></html>";
    let read = home.ok("postings.read", json!({ "text": page }));
    let text = read["reading"]["text"].as_str().unwrap();
    assert!(text.contains("Roses and hedges,"), "{text}");
    assert!(
        !["alert", "steal", "onclick", "<"]
            .iter()
            .any(|part| text.contains(part)),
        "{text}"
    );
    assert_eq!(before, home.dump(), "reading writes nothing");
}

#[test]
fn a_captured_job_keeps_posting_and_skills_and_is_matched_with_evidence() {
    let home = Home::new();
    let made = import(&home);
    accept_all(&home, &made["resume"]);
    let read = home.ok("postings.read", json!({ "text": POSTING }));
    assert_eq!(read["reading"]["title"]["value"], "Senior data engineer", "{read}");
    let job = capture(&home);
    assert_eq!(job["parsing_status"], "SUCCESS", "it was read before it was kept");
    assert_eq!(home.one::<i64>("SELECT count(*) FROM posting_versions"), 1);
    assert_eq!(
        home.one::<String>("SELECT need FROM job_skills WHERE name = 'Terraform'"),
        "NICE"
    );
    assert_eq!(
        home.one::<String>("SELECT need FROM job_skills WHERE name = 'Kubernetes'"),
        "MUST"
    );
    assert_eq!(
        home.one::<i64>("SELECT count(*) FROM job_skills WHERE name = 'German'"),
        0,
        "a benefit is no requirement"
    );
    let found = home.ok("jobs.match", json!({ "id": job["id"] }));
    let of = |name: &str| {
        found["requirements"]
            .as_array()
            .unwrap()
            .iter()
            .find(|met| met["requirement"]["name"] == name)
            .unwrap()
            .clone()
    };
    assert_eq!(of("Python")["standing"], "HAVE");
    assert!(
        of("Python")["evidence"][0]["quote"]
            .as_str()
            .unwrap()
            .contains("Built pipelines"),
        "what was done proves more than a list"
    );
    assert_ne!(of("Kubernetes")["standing"], "HAVE");
    assert_eq!(
        job["match_score"], found["score"],
        "the board shows the score that the page explains"
    );
}

#[test]
fn a_score_worked_out_anew_does_not_stand_in_the_way_of_undo() {
    let home = Home::new();
    let before = home.dump();
    capture(&home);
    home.ok("skills.create", json!({ "title": "Python" }));
    assert_eq!(home.ok("jobs.match_all", json!({}))["changed"], 1);
    home.ok("undo.last", json!({}));
    home.ok("jobs.match_all", json!({}));
    home.ok("undo.last", json!({}));
    assert_eq!(home.dump(), before);
}

#[test]
fn a_posting_comes_as_a_file_too() {
    let home = Home::new();
    for (name, bytes) in [
        ("posting.txt", POSTING.to_owned()),
        ("posting.html", format!("<pre>{POSTING}</pre>")),
    ] {
        let read = home.upload("postings.read_file", json!({ "file_name": name }), bytes.as_bytes());
        let text = read["reading"]["text"].as_str().unwrap();
        assert!(text.contains("Python and PostgreSQL in production"), "{name}: {text}");
    }
}

#[test]
fn a_posting_that_is_here_already_is_told() {
    let home = Home::new();
    capture(&home);
    let similar = home.ok(
        "jobs.similar",
        json!({ "title": "Senior Data Engineer (m/w/d)", "company": "quellwerk gmbh" }),
    );
    assert_eq!(similar[0]["title"], "Senior data engineer");
    assert_eq!(
        home.ok(
            "jobs.similar",
            json!({ "title": "Gardener", "company": "Quellwerk GmbH" })
        ),
        json!([])
    );
}

#[test]
fn a_practice_session_is_scored_and_its_report_is_a_pdf() {
    let home = Home::new();
    let started = home.ok(
        "practice.start",
        json!({ "type": "PERSONALITY", "difficulty": 4, "question_count": 3 }),
    );
    let turns = started["turns"].as_array().unwrap();
    assert_eq!(turns.len(), 3);
    let id = |index: usize| turns[index]["turn"]["id"].clone();
    let answered = home.ok(
        "practice.answer",
        json!({ "id": id(0), "answer": ANSWER, "seconds_taken": 95 }),
    );
    assert!(
        (1..=10).contains(&answered["turn"]["score"].as_i64().unwrap()),
        "{answered}"
    );
    home.ok("practice.skip", json!({ "id": id(1) }));
    home.ok(
        "practice.draft",
        json!({ "id": id(2), "draft": ANSWER, "seconds_taken": 30 }),
    );
    let ended = home.ok("practice.finish", json!({ "id": started["interview"]["id"] }));
    assert_eq!(ended["report"]["total_responses_given"], 2, "an unsent draft counts");
    assert!(ended["report"]["overall_score"].is_number());
    assert_eq!(
        home.fails(
            "practice.answer",
            json!({ "id": id(1), "answer": ANSWER, "seconds_taken": 1 })
        ),
        "practice.ended"
    );
    let again = home.ok("practice.finish", json!({ "id": started["interview"]["id"] }));
    assert_eq!(
        ended["report"]["id"], again["report"]["id"],
        "ending twice makes one report"
    );
    for language in ["en", "de"] {
        let input = json!({ "id": started["interview"]["id"], "language": language });
        let Reply::Bytes(pdf) = Api::default()
            .dispatch(&home.store, "practice.report_pdf", input, None, &Silent)
            .unwrap()
        else {
            unreachable!()
        };
        assert!(pdf.bytes.starts_with(b"%PDF") && pdf.name.ends_with(".pdf"));
    }
}

#[test]
fn a_session_without_answers_is_not_scored() {
    let home = Home::new();
    let started = home.ok(
        "practice.start",
        json!({ "type": "GENERAL", "difficulty": 2, "question_count": 1 }),
    );
    let ended = home.ok("practice.finish", json!({ "id": started["interview"]["id"] }));
    assert_eq!(ended["report"]["overall_score"], Value::Null);
    assert_eq!(ended["interview"]["status"], "ENDED_EARLY");
}

#[test]
fn shipped_questions_come_once_and_a_deleted_bank_stays_away() {
    let home = Home::new();
    home.ok("practice.prepare", json!({}));
    let banks: i64 = home.one("SELECT count(*) FROM question_banks WHERE is_shipped = 1");
    let bank: String = home.one("SELECT id FROM question_banks WHERE is_shipped = 1 LIMIT 1");
    home.ok("question_banks.delete", json!({ "ids": [bank] }));
    home.ok("practice.prepare", json!({}));
    assert_eq!(
        home.one::<i64>("SELECT count(*) FROM question_banks WHERE is_shipped = 1"),
        banks - 1
    );
}

#[test]
fn a_reminder_fires_once_and_again_after_a_snooze() {
    let home = Home::new();
    let id = home.create(
        "reminders",
        json!({ "title": "Follow up", "due_at": "2026-11-21T08:00:00.000Z" }),
    );
    home.create(
        "reminders",
        json!({ "title": "Later", "due_at": "2026-11-30T08:00:00.000Z" }),
    );
    let fired = home.ok("reminders.fire_due", json!({}));
    assert_eq!(fired[0]["title"], "Follow up");
    assert_eq!(fired.as_array().unwrap().len(), 1);
    assert_eq!(home.ok("reminders.fire_due", json!({})), json!([]));
    home.ok(
        "reminders.change",
        json!({ "id": id, "change": { "snoozed_until": "2026-11-21T08:59:00.000Z" } }),
    );
    home.sql("UPDATE reminders SET fired_at = '2026-11-21T08:30:00.000Z' WHERE fired_at IS NOT NULL")
        .unwrap();
    assert_eq!(home.ok("reminders.fire_due", json!({}))[0]["title"], "Follow up");
}

#[test]
fn a_host_tells_a_vanished_vault_and_puts_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vault.db");
    let host = Host::open(&path);
    let call = |name: &str, input: Value| match host.dispatch(name, input, None, None, &|_, _| {}) {
        Ok(Reply::Json(value)) => Ok(value),
        Ok(Reply::Bytes(_)) => unreachable!(),
        Err(error) => Err(error),
    };
    call("jobs.create", json!({ "title": "Analyst", "company": "Acme" })).unwrap();
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let file = file.unwrap().path();
        if file.is_file() && !file.ends_with("vault.db.lock") {
            std::fs::remove_file(file).unwrap();
        }
    }
    let refused = call("jobs.create", json!({ "title": "Lost", "company": "Acme" })).unwrap_err();
    assert_eq!(
        refused.code, "vault.gone",
        "nothing is written into a file that nobody can find"
    );
    let state = call("host.state", json!({})).unwrap();
    assert_eq!(state["problem"]["code"], "vault.gone");
    assert_eq!(state["can_be_rescued"], true);
    call("host.rescue", json!({})).unwrap();
    assert_eq!(call("jobs.list", json!({})).unwrap()["rows"][0]["title"], "Analyst");
    assert!(path.exists());
}

#[test]
fn a_host_indexes_what_an_import_has_left_to_index() {
    let from = Home::new();
    from.create("contacts", json!({ "name": "Zebulon Quill" }));
    let folder = tempfile::tempdir().unwrap();
    let archive = folder.path().join("all.foothold");
    from.ok("vault.export", json!({ "path": archive }));
    let host = Host::open(&folder.path().join("vault.db"));
    let call = |name: &str, input: Value| match host.dispatch(name, input, None, None, &|_, _| {}).unwrap() {
        Reply::Json(value) => value,
        Reply::Bytes(_) => unreachable!(),
    };
    call("vault.import", json!({ "path": archive, "mode": "MERGE" }));
    let find = || call("search.find", json!({ "text": "zebulon" }));
    assert!(
        find()["not_yet_indexed"].as_u64() > Some(0),
        "an answer says that some texts wait"
    );
    host.look_after();
    let start = std::time::Instant::now();
    while find()["not_yet_indexed"] != 0 {
        assert!(start.elapsed().as_secs() < 60, "the host has not indexed anything");
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    assert_eq!(find()["hits"][0]["kind"], "contact");
}

#[test]
fn a_host_over_a_damaged_vault_says_why_and_restores() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("vault.db");
    let ask = |host: &Host, name: &str, input: Value| match host.dispatch(name, input, None, None, &|_, _| {}) {
        Ok(Reply::Json(value)) => Ok(value),
        Ok(Reply::Bytes(_)) => unreachable!(),
        Err(error) => Err(error),
    };
    {
        let host = Host::open(&path);
        ask(&host, "jobs.create", json!({ "title": "Analyst", "company": "Acme" })).unwrap();
        ask(&host, "vault.backup_now", json!({})).unwrap();
    }
    std::fs::write(&path, b"not a vault at all").unwrap();
    let host = Host::open(&path);
    assert_eq!(ask(&host, "jobs.list", json!({})).unwrap_err().code, "vault.foreign");
    let state = ask(&host, "host.state", json!({})).unwrap();
    let backup = state["backups"][0]["path"]
        .as_str()
        .unwrap()
        .rsplit('/')
        .next()
        .unwrap()
        .to_owned();
    let replaced = ask(&host, "host.restore", json!({ "name": backup })).unwrap();
    let kept = replaced["kept_as"].as_str().unwrap();
    assert_eq!(
        std::fs::read(kept).unwrap(),
        b"not a vault at all",
        "what stood there is kept"
    );
    assert_eq!(ask(&host, "jobs.list", json!({})).unwrap()["total"], 1);
    assert_eq!(
        ask(&host, "host.restore", json!({ "name": "../../etc/passwd" }))
            .unwrap_err()
            .code,
        "row.not_found"
    );
}
