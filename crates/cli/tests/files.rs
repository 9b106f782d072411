//! What the terminal program does with files alone: no vault is needed, and none is made.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

/// A folder that is also the person's data folder, so that a vault made by mistake would be seen.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn put(&self, name: &str, contents: &[u8]) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, contents).unwrap();
        path
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_foothold-cli"))
            .args(arguments)
            .env_remove("FOOTHOLD_VAULT")
            .env("XDG_DATA_HOME", self.path("data"))
            .env("HOME", self.0.path())
            .output()
            .unwrap()
    }

    #[track_caller]
    fn ok(&self, arguments: &[&str]) -> String {
        let done = self.run(arguments);
        let words = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success(), "{arguments:?}: {words}");
        assert!(!self.path("data").exists(), "{arguments:?} made a vault");
        String::from_utf8(done.stdout).unwrap()
    }

    #[track_caller]
    fn fails(&self, arguments: &[&str]) -> String {
        let done = self.run(arguments);
        assert_eq!(done.status.code(), Some(1), "{arguments:?}");
        assert!(done.stdout.is_empty(), "{arguments:?} printed data");
        String::from_utf8(done.stderr).unwrap()
    }
}

fn person() -> Value {
    json!({
        "basics": { "name": "Ada Moreau", "label": "Data engineer", "email": "ada@example.org", "phone": "+49 341 5550117", "location": { "city": "Leipzig", "region": "Germany" } },
        "work": [{ "name": "Nordlicht Logistik", "position": "Data engineer", "startDate": "2021-03", "highlights": ["Built pipelines in Python and PostgreSQL"] }],
        "education": [{ "institution": "Universität Leipzig", "studyType": "Master of Science", "area": "Computer science", "endDate": "2018" }],
        "skills": [{ "name": "Data", "keywords": ["Python", "PostgreSQL", "Docker"] }],
    })
}

const POSTING: &str = "Senior data engineer\nCompany: Quellwerk GmbH\nLocation: Dresden\n\nRequirements\n- Python and PostgreSQL in production\n- Kubernetes\n";

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn every_template_and_format_is_built_and_read_back_whole() {
    let desk = Desk::new();
    let from = desk.put("me.json", person().to_string().as_bytes());
    let templates: Value = serde_json::from_str(&desk.ok(&["--json", "resume", "templates"])).unwrap();
    let names: Vec<&str> = templates
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    assert!(names.len() >= 8, "{names:?}");
    let check = |out: &Path, template: &str| {
        let done = desk.run(&[
            "resume",
            "build",
            "--from",
            text(&from),
            "--template",
            template,
            text(out),
        ]);
        let words = String::from_utf8(done.stderr).unwrap();
        assert!(
            done.status.success() && words.contains(": 100 % of"),
            "{template}: {words}"
        );
        let read: Value = serde_json::from_str(&desk.ok(&["resume", "read", text(out)])).unwrap();
        assert_eq!(read["basics"]["name"], "Ada Moreau", "{template}");
    };
    for name in &names {
        check(&desk.path(&format!("{name}.pdf")), name);
    }
    for ending in ["docx", "md", "html", "txt", "json"] {
        let out = desk.path(&format!("out.{ending}"));
        desk.ok(&["resume", "build", "--from", text(&from), text(&out)]);
        assert!(std::fs::metadata(&out).unwrap().len() > 100, "{ending}");
    }
    check(&desk.path("out.docx"), "modern");
}

#[test]
fn equal_input_and_time_give_equal_bytes() {
    let desk = Desk::new();
    let from = desk.put("me.json", person().to_string().as_bytes());
    let build = |name: &str, time: &str| {
        let out = desk.path(name);
        desk.ok(&["resume", "build", "--from", text(&from), "--made-at", time, text(&out)]);
        std::fs::read(out).unwrap()
    };
    let first = build("a.pdf", "2026-11-21T10:00:00Z");
    assert_eq!(first, build("b.pdf", "2026-11-21T10:00:00Z"));
    assert_ne!(first, build("c.pdf", "2026-11-22T10:00:00Z"));
}

#[test]
fn a_resume_and_a_posting_match_with_the_words_of_both() {
    let desk = Desk::new();
    let from = desk.put("me.json", person().to_string().as_bytes());
    let posting = desk.put("job.txt", POSTING.as_bytes());
    let found: Value =
        serde_json::from_str(&desk.ok(&["--json", "match", "--resume", text(&from), "--posting", text(&posting)]))
            .unwrap();
    let score = found["score"].as_u64().unwrap();
    assert!((30..100).contains(&score), "{score}");
    let words = desk.ok(&["match", "--resume", text(&from), "--posting", text(&posting)]);
    assert!(words.contains("Built pipelines in Python and PostgreSQL"), "{words}");
    assert!(
        words.contains("can be supported") && words.contains("Kubernetes"),
        "{words}"
    );
}

#[test]
fn texts_postings_and_skills_are_read_with_places() {
    let desk = Desk::new();
    let posting = desk.put("job.txt", POSTING.as_bytes());
    let read: Value = serde_json::from_str(&desk.ok(&["posting", "read", text(&posting)])).unwrap();
    assert_eq!(read["company"]["value"], "Quellwerk GmbH");
    assert!(desk.ok(&["text", text(&posting)]).contains("Kubernetes"));
    let note = desk.put("note.txt", "Größe: Python".as_bytes());
    let skills: Value = serde_json::from_str(&desk.ok(&["skills", "extract", text(&note)])).unwrap();
    assert_eq!(
        (&skills[0]["start"], &skills[0]["end"]),
        (&json!(7), &json!(13)),
        "characters, not bytes"
    );
}

#[test]
fn a_checked_file_says_what_a_reader_misses() {
    let desk = Desk::new();
    let file = desk.put(
        "plain.txt",
        b"Ada Moreau\n\nExperience\n\nData engineer, Nordlicht\n2021 - Present\n- Built pipelines\n",
    );
    let found: Value = serde_json::from_str(&desk.ok(&["--json", "resume", "check", text(&file)])).unwrap();
    assert!(found["score"].as_u64().unwrap() < 80, "{found}");
    assert!(found["findings"].to_string().contains("no_email"));
}

#[test]
fn bad_files_are_refused_in_words_and_nothing_is_written() {
    let desk = Desk::new();
    let empty = desk.put("empty.pdf", b"");
    assert!(!desk.fails(&["resume", "read", text(&empty)]).is_empty());
    let from = desk.put("me.json", person().to_string().as_bytes());
    let out = desk.path("out.pdf");
    let words = desk.fails(&[
        "resume",
        "build",
        "--from",
        text(&from),
        "--template",
        "none",
        text(&out),
    ]);
    assert!(words.contains("none") && !out.exists(), "{words}");
    let settings = desk.put("settings.json", br#"{"margins": 3}"#);
    let words = desk.fails(&[
        "resume",
        "build",
        "--from",
        text(&from),
        "--settings",
        text(&settings),
        text(&out),
    ]);
    assert!(words.contains("margins") && !out.exists(), "{words}");
    let odd = desk.path("out.odt");
    assert!(
        desk.fails(&["resume", "build", "--from", text(&from), text(&odd)])
            .contains(".pdf")
    );
    let broken = desk.put("broken.json", b"{\"basics\": ");
    assert!(
        !desk
            .fails(&["resume", "build", "--from", text(&broken), text(&out)])
            .is_empty()
    );
}
