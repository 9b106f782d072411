//! Résumés built over the profile: what they show, prove, keep and write; letters and tailoring.

use serde_json::{Value, json};

use crate::support::Home;

/// A profile with two posts, skills, a school and a language; gives the ids of the posts.
fn profile(home: &Home) -> [String; 2] {
    let id = |value: Value| value["id"].as_str().unwrap().to_owned();
    home.ok(
        "users.change",
        json!({ "id": home.owner(), "change": { "name": "Ada Moreau" } }),
    );
    let rows = home.ok("user_profiles.list", json!({}));
    let contact = json!({ "headline": "Data engineer", "contact_email": "ada.moreau@example.org", "phone": "+49 341 5550117", "location": "Leipzig, Germany", "bio": "Builds data platforms that people trust." });
    home.ok(
        "user_profiles.change",
        json!({ "id": rows["rows"][0]["id"], "change": contact }),
    );
    let post = |company: &str, title: &str, from: &str, to: Option<&str>, lines: &[&str]| {
        let row = json!({ "company_name": company, "title": title, "started_on": from, "finished_on": to, "is_current": to.is_none(), "location": "Leipzig", "achievements": lines });
        id(home.ok("employments.create", row))
    };
    let posts = [
        post(
            "Nordlicht Logistik",
            "Data engineer",
            "2021-03",
            None,
            &[
                "Planned the shifts of nine drivers",
                "Wrote the handbook for new colleagues",
                "Built pipelines in Python and PostgreSQL",
            ],
        ),
        post(
            "Quell Verlag",
            "Analyst",
            "2017-05",
            Some("2021-02"),
            &["Moved 14 services to Kubernetes"],
        ),
    ];
    for (title, category) in [("Excel", "Tools"), ("Python", "Tools"), ("Postgres", "Tools")] {
        home.ok("skills.create", json!({ "title": title, "category": category }));
    }
    home.ok("educations.create", json!({ "institution_name": "Universität Leipzig", "degree": "Master of Science", "major": "Computer science", "started_on": "2012", "finished_on": "2015" }));
    home.ok(
        "profile_items.create",
        json!({ "kind": "LANGUAGE", "title": "German", "fluency": "Native" }),
    );
    posts
}

fn build(home: &Home) -> String {
    home.ok("resumes.build", json!({ "title": "Data roles" }))["id"]
        .as_str()
        .unwrap()
        .to_owned()
}

fn select(home: &Home, resume: &str, selection: Value) {
    home.ok(
        "resumes.change",
        json!({ "id": resume, "change": { "selection": selection } }),
    );
}

fn text_of(home: &Home, resume: &str) -> String {
    String::from_utf8(home.bytes("resumes.export", json!({ "id": resume, "format": "TEXT" }))).unwrap()
}

#[test]
fn every_format_is_read_back_whole() {
    let home = Home::new();
    profile(&home);
    let resume = build(&home);
    for format in ["PDF", "DOCX", "JSON_RESUME"] {
        let proof = home.ok("resumes.check", json!({ "id": resume, "format": format }));
        assert_eq!(
            (&proof["percent"], &proof["lost"]),
            (&json!(100), &json!([])),
            "{format}"
        );
        assert!(
            proof["checked"].as_u64().unwrap() >= 20,
            "{format} checks the fields: {proof}"
        );
    }
    let pdf = || home.bytes("resumes.export", json!({ "id": resume, "format": "PDF" }));
    assert_eq!(pdf(), pdf(), "equal input gives equal bytes");
}

#[test]
fn a_switch_hides_words_and_order_here_and_leaves_the_profile_as_it_is() {
    let home = Home::new();
    let [first, second] = profile(&home);
    let resume = build(&home);
    let line = |text: &str| json!({ "table": "employments", "id": first, "column": "achievements", "line": text });
    select(
        &home,
        &resume,
        json!({
            "hidden_rows": [{ "table": "employments", "id": second }],
            "hidden_lines": [line("Planned the shifts of nine drivers")],
            "words": [{ "line": line("Wrote the handbook for new colleagues"), "words": "Wrote the team's handbook" }],
            "line_order": [line("Built pipelines in Python and PostgreSQL")],
        }),
    );
    let text = text_of(&home, &resume);
    assert!(
        !text.contains("Quell Verlag") && !text.contains("nine drivers"),
        "{text}"
    );
    let pipelines = text.find("Built pipelines").unwrap();
    assert!(pipelines < text.find("Wrote the team's handbook").unwrap(), "{text}");
    assert_eq!(home.one::<i64>("SELECT count(*) FROM employments"), 2);
    home.ok("undo.last", json!({}));
    assert!(text_of(&home, &resume).contains("Quell Verlag"));
    let wrong = json!({ "id": resume, "change": { "settings": { "margin": "wide" } } });
    assert_eq!(home.fails("resumes.change", wrong), "resume.settings");
}

#[test]
fn every_printed_text_leads_back_to_its_row() {
    let home = Home::new();
    let [first, _] = profile(&home);
    let resume = build(&home);
    let preview = home.ok("resumes.preview", json!({ "id": resume }));
    let regions = preview["regions"].as_array().unwrap();
    let line = json!({ "table": "employments", "id": first, "column": "achievements", "line": "Built pipelines in Python and PostgreSQL" });
    assert!(regions.iter().any(|region| region["source"] == line), "{regions:?}");
    assert_eq!(preview["pages"], 1);
    let picture = home.bytes(
        "resumes.preview_page",
        json!({ "id": resume, "page": 1, "pixels_wide": 400 }),
    );
    assert!(picture.starts_with(b"\x89PNG"));
}

#[test]
fn a_version_brings_back_its_choices_and_a_comparison_shows_both_sides() {
    let home = Home::new();
    let [first, _] = profile(&home);
    let resume = build(&home);
    let version = home.ok("resumes.keep_version", json!({ "id": resume, "label": "before" }));
    select(
        &home,
        &resume,
        json!({ "hidden_rows": [{ "table": "employments", "id": first }] }),
    );
    home.ok(
        "resumes.change",
        json!({ "id": resume, "change": { "template": "plain" } }),
    );
    let compared = home.ok("resumes.compare", json!({ "id": resume, "left": version["id"] }));
    let gone = compared["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["right"].is_null());
    assert!(
        gone.map(ToString::to_string).any(|row| row.contains("Built pipelines")),
        "{compared}"
    );
    assert_eq!(compared["settings"][0]["name"], "template");
    home.ok("resumes.restore_version", json!({ "id": version["id"] }));
    assert!(text_of(&home, &resume).contains("Nordlicht"));
}

fn job(home: &Home) -> Value {
    let text = "Data engineer\n\nRequirements\n- Kubernetes\n- PostgreSQL\n- Python\n\nNice to have\n- Terraform\n";
    let read = home.ok("postings.read", json!({ "text": text }));
    let job = json!({ "title": "Data engineer", "company": "Hafenkran GmbH", "location": "Bremen", "description": read["reading"]["text"] });
    home.ok("jobs.capture", json!({ "job": job, "skills": read["skills"] }))["id"].clone()
}

#[test]
fn tailoring_shows_what_was_hidden_adds_exactly_what_it_says_and_keeps_the_state_before() {
    let home = Home::new();
    let [_, second] = profile(&home);
    let resume = build(&home);
    select(
        &home,
        &resume,
        json!({ "hidden_rows": [{ "table": "employments", "id": second }] }),
    );
    let job = job(&home);
    let ask = json!({ "id": resume, "job_id": job });
    let before = home.ok("resumes.tailor", ask.clone());
    let proposals = before["proposals"].as_array().unwrap();
    let kinds: Vec<&str> = proposals
        .iter()
        .map(|proposal| proposal["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds[0], "SHOW_ROW", "what adds most stands first: {proposals:#?}");
    for kind in ["ADD_SKILL", "USE_THEIR_WORD", "MOVE_LINE_UP", "MOVE_SKILL_UP"] {
        assert!(kinds.contains(&kind), "{kind} in {kinds:?}");
    }
    let dump = home.dump();
    home.ok(
        "resumes.accept_tailoring",
        json!({ "id": resume, "job_id": job, "accepted": [proposals[0]["id"]] }),
    );
    let after = home.ok("resumes.tailor", ask);
    let gained = after["score"].as_f64().unwrap() - before["score"].as_f64().unwrap();
    assert!(
        (gained - proposals[0]["adds"].as_f64().unwrap()).abs() <= 1.0,
        "{gained} against {}",
        proposals[0]
    );
    assert_eq!(home.one::<i64>("SELECT count(*) FROM resume_versions"), 1);
    home.ok("undo.last", json!({}));
    assert_eq!(home.dump(), dump, "one undo takes all of it back");
    let accepted = json!([proposals[0]["id"]]);
    let copy = home.ok(
        "resumes.accept_tailoring",
        json!({ "id": resume, "job_id": job, "accepted": accepted, "copy": "Data roles · Acme" }),
    );
    assert_eq!(copy["job_id"], job);
    assert_eq!(copy["title"], "Data roles · Acme");
    assert_eq!(copy["selection"]["hidden_rows"], Value::Null);
    let source = home.ok("resumes.get", json!({ "id": resume }));
    assert_eq!(source["selection"]["hidden_rows"][0]["id"], second);
    home.ok("undo.last", json!({}));
    assert_eq!(home.dump(), dump, "one undo takes the copy back");
}

#[test]
fn a_line_is_proposed_in_the_postings_word_for_the_same_skill() {
    let home = Home::new();
    let [_, second] = profile(&home);
    let change = json!({ "achievements": ["Moved 14 services to k8s"] });
    home.ok("employments.change", json!({ "id": second, "change": change }));
    let resume = build(&home);
    let job = job(&home);
    let words = |posting: &Value| -> Vec<(Value, Value)> {
        let found = home.ok("resumes.tailor", json!({ "id": resume, "job_id": posting }));
        let proposals = found["proposals"].as_array().unwrap().clone().into_iter();
        proposals
            .filter(|proposal| proposal["kind"] == "USE_THEIR_WORD" && proposal["target"]["table"] == "employments")
            .map(|proposal| (proposal["after"].clone(), proposal["id"].clone()))
            .collect()
    };
    let proposed = words(&job);
    assert_eq!(
        proposed.len(),
        1,
        "what stands elsewhere in their word is left: {proposed:?}"
    );
    assert_eq!(proposed[0].0, "Moved 14 services to Kubernetes");
    let accepted = json!({ "id": resume, "job_id": job, "accepted": [proposed[0].1] });
    home.ok("resumes.accept_tailoring", accepted);
    assert!(text_of(&home, &resume).contains("Moved 14 services to Kubernetes"));
    assert!(words(&job).is_empty());
    let german = "Data Engineer\n\nDein Profil\n- Du hast Erfahrung mit Kubernetes und bist in der Lage, auch mit anderen zu arbeiten\n";
    let german = home.ok(
        "jobs.create",
        json!({ "title": "Data Engineer", "company": "Acme", "description": german }),
    );
    assert!(words(&german["id"]).is_empty(), "their word may be of another language");
}

#[test]
fn a_section_that_is_not_printed_shows_nothing() {
    let home = Home::new();
    profile(&home);
    let resume = build(&home);
    let ask = json!({ "id": resume, "job_id": job(&home) });
    let score = || home.ok("resumes.tailor", ask.clone())["score"].as_i64().unwrap();
    let kinds = || home.ok("resumes.advise", json!({ "id": resume })).to_string();
    let (before, remarks) = (score(), kinds());
    assert!(!remarks.contains("NO_SKILLS"), "{remarks}");
    let change = json!({ "settings": { "hidden": ["WORK", "SKILLS"] } });
    home.ok("resumes.change", json!({ "id": resume, "change": change }));
    assert!(score() < before);
    let remarks = kinds();
    assert!(remarks.contains("NO_SKILLS"), "{remarks}");
}

#[test]
fn the_postings_title_is_proposed_for_the_headline_of_who_held_it() {
    let home = Home::new();
    profile(&home);
    let rows = home.ok("user_profiles.list", json!({}));
    home.ok(
        "user_profiles.change",
        json!({ "id": rows["rows"][0]["id"], "change": { "headline": "Pipelines and platforms" } }),
    );
    let resume = build(&home);
    let titles = |title: &str| -> Vec<Value> {
        let job = home.ok(
            "jobs.create",
            json!({ "title": title, "company": "Acme", "description": "Python" }),
        );
        let ask = json!({ "id": resume, "job_id": job["id"] });
        let proposals = home.ok("resumes.tailor", ask)["proposals"].clone();
        let proposals = proposals.as_array().unwrap().clone();
        proposals
            .into_iter()
            .filter(|proposal| proposal["kind"] == "USE_THEIR_TITLE")
            .map(|proposal| proposal["after"].clone())
            .collect()
    };
    assert_eq!(titles("Data Engineer (m/w/d)"), ["Data Engineer"]);
    assert!(titles("Head of Data Engineering").is_empty(), "a rank that nobody held");
    assert!(titles("Nurse").is_empty(), "another occupation");
}

#[test]
fn a_school_is_printed_with_its_place_its_second_subject_and_what_was_done_there() {
    let home = Home::new();
    profile(&home);
    let school = home.ok("educations.list", json!({}))["rows"][0]["id"].clone();
    let change = json!({ "location": "Leipzig", "minor": "Linguistics", "description": "Thesis on word order.\n\n• Tutor of two courses" });
    home.ok("educations.change", json!({ "id": school, "change": change }));
    let resume = build(&home);
    let text = text_of(&home, &resume);
    for printed in ["Minor: Linguistics", "Thesis on word order.", "Tutor of two courses"] {
        assert!(text.contains(printed), "{printed} in {text}");
    }
    let proof = home.ok("resumes.check", json!({ "id": resume, "format": "PDF" }));
    assert_eq!((&proof["percent"], &proof["lost"]), (&json!(100), &json!([])));
}

#[test]
fn what_was_sent_keeps_the_pdf_of_a_built_resume_as_it_was() {
    let home = Home::new();
    let [first, _] = profile(&home);
    let resume = build(&home);
    home.ok(
        "resumes.change",
        json!({ "id": resume, "change": { "is_primary": true } }),
    );
    let pdf = home.bytes("resumes.export", json!({ "id": resume, "format": "PDF" }));
    let job = job(&home);
    home.ok("jobs.move", json!({ "id": job, "status": "APPLIED" }));
    home.ok(
        "employments.change",
        json!({ "id": first, "change": { "title": "Head of data" } }),
    );
    let sent = &home.ok("sent_packages.list", json!({}))["rows"][0];
    assert_eq!(
        home.bytes("files.download", json!({ "id": sent["resume_file_id"] })),
        pdf
    );
    assert_eq!(sent["resume_json"]["document"]["work"][0]["position"], "Data engineer");
    home.ok("undo.last", json!({}));
    home.ok("undo.last", json!({}));
    assert_eq!(home.one::<i64>("SELECT count(*) FROM files"), 0, "undone with the move");
}

#[test]
fn an_analysis_counts_what_open_jobs_ask_for_and_is_kept() {
    let home = Home::new();
    profile(&home);
    let closed = job(&home);
    home.ok("jobs.move", json!({ "id": closed, "status": "REJECTED" }));
    job(&home);
    let made = home.ok("skill_analyses.run", json!({}));
    assert_eq!(
        (&made["total_jobs_analyzed"], &made["total_experiences_analyzed"]),
        (&json!(1), &json!(2))
    );
    let gaps = made["skill_gaps"].as_array().unwrap();
    assert_eq!((&gaps[0]["name"], &gaps[0]["musts"]), (&json!("Terraform"), &json!(0)));
    assert!(gaps[0]["would_add"].as_f64().unwrap() > 0.0);
    assert_eq!(made["highest_job_match_score"], made["lowest_job_match_score"]);
    assert_eq!(home.ok("skill_analyses.list", json!({}))["total"], 1);
}

#[test]
fn own_words_that_claim_more_than_the_profile_are_named() {
    let home = Home::new();
    let [first, _] = profile(&home);
    let resume = build(&home);
    let line = json!({ "table": "employments", "id": first, "column": "achievements", "line": "Planned the shifts of nine drivers" });
    select(
        &home,
        &resume,
        json!({ "words": [{ "line": line, "words": "Planned the shifts of 90 drivers" }] }),
    );
    let found = home.ok("resumes.check_facts", json!({ "id": resume }));
    assert_eq!(found[0]["claims"][0]["text"], "90");
}

#[test]
fn a_letter_is_filled_checked_set_and_kept_in_versions() {
    let home = Home::new();
    profile(&home);
    let job = job(&home);
    let library = home.ok("letters.library", json!({ "language": "en" }));
    let template = &library["templates"][0]["id"];
    let letter = home.ok(
        "letters.draft",
        json!({ "template": template, "job_id": job, "day": "21 November 2026" }),
    );
    let text = letter["generated_content"].as_str().unwrap();
    assert!(!text.contains('{'), "every place is filled or named: {text}");
    assert!(text.contains("Hafenkran GmbH") || letter["details"]["subject"].to_string().contains("Data engineer"));
    let claims = home.ok("letters.check", json!({ "id": letter["id"] }));
    let unproven: Vec<&Value> = claims
        .as_array()
        .unwrap()
        .iter()
        .filter(|claim| claim["found"].is_null())
        .collect();
    assert!(
        unproven.iter().all(|claim| claim["kind"] == "GAP"),
        "a fresh letter claims nothing new: {unproven:?}"
    );
    let longer = format!("{text}\n\nAt Siemens I saved 75 % in 2011.");
    home.ok(
        "content_generations.change",
        json!({ "id": letter["id"], "change": { "generated_content": longer } }),
    );
    let claims = home.ok("letters.check", json!({ "id": letter["id"] }));
    let unproven: Vec<&str> = claims
        .as_array()
        .unwrap()
        .iter()
        .filter(|claim| claim["found"].is_null() && claim["kind"] != "GAP")
        .map(|claim| claim["text"].as_str().unwrap())
        .collect();
    assert_eq!(unproven, ["Siemens", "75", "2011"]);
    assert_eq!(home.ok("letters.preview", json!({ "id": letter["id"] }))["pages"], 1);
    for format in ["PDF", "DOCX", "TEXT", "HTML", "MARKDOWN"] {
        assert!(
            !home
                .bytes("letters.export", json!({ "id": letter["id"], "format": format }))
                .is_empty()
        );
    }
    let versions = home.ok(
        "content_versions.list",
        json!({ "filter": { "content_generation_id": letter["id"] } }),
    );
    let back = home.ok("letters.restore_version", json!({ "id": versions["rows"][0]["id"] }));
    assert_eq!(back["generated_content"], letter["generated_content"]);
}

#[test]
fn all_shipped_letters_are_read_and_their_places_are_known() {
    let home = Home::new();
    for language in ["en", "de"] {
        let library = home.ok("letters.library", json!({ "language": language }));
        assert!(library["templates"].as_array().unwrap().len() >= 8, "{language}");
        assert!(library["paragraphs"].as_array().unwrap().len() >= 30, "{language}");
        for text in library["paragraphs"].as_array().unwrap() {
            let filled = home.ok("letters.fill", json!({ "text": text["body"], "language": language }));
            let filled = filled["text"].as_str().unwrap();
            assert!(!filled.contains('{') && !filled.contains("letter.place"), "{filled}");
        }
    }
}

#[test]
fn the_text_of_a_pdf_and_of_a_word_file_is_kept() {
    let home = Home::new();
    profile(&home);
    let built = build(&home);
    for (format, name) in [("PDF", "cv.pdf"), ("DOCX", "cv.docx")] {
        let bytes = home.bytes("resumes.export", json!({ "id": built, "format": format }));
        let read = home.upload("resumes.import", json!({ "file_name": name }), &bytes);
        let resume = home.ok("resumes.get", json!({ "id": read["resume"]["id"] }));
        let text = resume["text_content"].as_str().unwrap();
        for words in ["Ada Moreau", "Nordlicht Logistik", "Planned the shifts of nine drivers"] {
            assert!(text.contains(words), "{format}: {words} in {text}");
        }
    }
}
