//! The terminal program as a person and a script use it.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_foothold-cli"));
        command
            .arg("--vault")
            .arg(self.path("vault.db"))
            .env_remove("FOOTHOLD_VAULT")
            .stdin(Stdio::null());
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command().args(arguments).output().unwrap()
    }

    /// Runs a command that must succeed; gives what it printed.
    #[track_caller]
    fn ok(&self, arguments: &[&str]) -> String {
        let done = self.run(arguments);
        assert!(
            done.status.success(),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&done.stderr)
        );
        String::from_utf8(done.stdout).unwrap()
    }

    #[track_caller]
    fn json(&self, arguments: &[&str]) -> Value {
        serde_json::from_str(&self.ok(arguments)).unwrap()
    }

    /// Runs a command that must fail with this exit code, its reason on stderr and nothing on stdout.
    #[track_caller]
    fn fails(&self, arguments: &[&str], exit: i32) -> String {
        let done = self.run(arguments);
        assert_eq!(
            done.status.code(),
            Some(exit),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&done.stderr)
        );
        assert!(done.stdout.is_empty(), "nothing but data on stdout");
        String::from_utf8(done.stderr).unwrap()
    }
}

#[test]
fn the_first_five_minutes() {
    let home = Home::new();
    let input = json!({ "title": "Analyst", "company": "Acme", "description": "SQL and a unicycle" }).to_string();
    let job = home.json(&["call", "jobs.create", &input]);
    let id = job["id"].as_str().unwrap();
    let moved = home.json(&[
        "call",
        "jobs.move",
        &json!({ "id": id, "status": "APPLIED" }).to_string(),
    ]);
    assert_eq!(moved["status"], "APPLIED");
    assert!(home.ok(&["history"]).contains("Acme"), "the move is named");
    assert!(home.ok(&["search", "unicyc"]).contains("Analyst"));
    home.ok(&["undo"]);
    assert_eq!(
        home.json(&["call", "jobs.get", &json!({ "id": id }).to_string()])["status"],
        "INTERESTED"
    );
    home.ok(&["redo"]);
    assert_eq!(home.ok(&["check"]), "No problems found.\n");
    assert_eq!(home.json(&["--json", "check"]), json!({ "problems": [] }));
    assert_eq!(home.json(&["--json", "info"])["rows"]["jobs"], 1);
    assert!(home.path("vault.db.backups").is_dir(), "the daily backup was made");
}

#[test]
fn backup_restore_export_and_import() {
    let home = Home::new();
    home.ok(&["demo"]);
    let (copy, archive) = (home.path("copy.db"), home.path("all.foothold"));
    let (copy, archive) = (copy.to_str().unwrap(), archive.to_str().unwrap());
    home.ok(&["backup", copy]);
    home.ok(&["export", archive]);
    assert!(
        home.fails(&["backup", copy], 1).contains("exist"),
        "nothing is overwritten"
    );
    let before = home.json(&["--json", "info"])["rows"].clone();
    home.ok(&["demo", "--remove"]);
    home.ok(&["restore", copy]);
    assert_eq!(home.json(&["--json", "info"])["rows"], before);
    let files = std::fs::read_dir(home.0.path()).unwrap();
    let files: Vec<String> = files
        .map(|file| file.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert!(
        !files.iter().any(|name| name.starts_with("copy.db-")),
        "the backup is one file: {files:?}"
    );
    let other = Home::new();
    assert!(
        other
            .fails(&["import", archive, "--preview"], 3)
            .contains("vault.missing")
    );
    assert!(!other.path("vault.db").exists(), "a preview makes no vault");
    other.ok(&["import", archive]);
    assert_eq!(
        other.json(&["--json", "import", archive, "--preview"])["tables"]["jobs"],
        before["jobs"]
    );
    assert_eq!(
        other.json(&["--json", "search", "analyst"])["not_yet_indexed"],
        0,
        "what was imported is indexed before the program ends"
    );
    assert_eq!(other.json(&["--json", "info"])["rows"]["jobs"], before["jobs"]);
    assert_eq!(other.ok(&["check"]), "No problems found.\n");
    let third = Home::new();
    third.ok(&["import", archive, "--mode", "replace"]);
    assert_eq!(third.json(&["--json", "info"])["rows"], before);
    assert_eq!(third.ok(&["check"]), "No problems found.\n");
}

#[test]
fn exit_codes_say_what_went_wrong() {
    let home = Home::new();
    assert!(home.fails(&["check"], 3).contains("vault.missing"));
    assert!(!home.path("vault.db").exists(), "check makes no vault");
    home.fails(&["backup", home.path("b").to_str().unwrap()], 3);
    home.fails(&["export", home.path("e").to_str().unwrap()], 3);
    home.fails(&["info"], 3);
    assert!(!home.path("vault.db").exists());
    home.fails(&["no-such-thing"], 2);
    assert!(home.fails(&["call", "jobs.create", "{}"], 1).contains("field.required"));
    assert!(
        home.fails(&["call", "jobs.crate", "{}"], 1).contains("jobs.create"),
        "the right name is near"
    );
    assert!(
        home.fails(&["call", "jobs.create", r#"{"title": "\ud800"}"#], 1)
            .contains("input.json"),
        "a lone surrogate"
    );
    assert!(home.fails(&["call", "jobs.create", "{title"], 1).contains("input.json"));
    let error = home.fails(&["--json", "call", "jobs.get", r#"{"id": "x"}"#], 1);
    let error: Value = serde_json::from_str(&error).unwrap();
    assert_eq!(error["code"], "input.invalid");
    std::fs::write(home.path("vault.db"), b"a text").unwrap();
    assert!(home.fails(&["info"], 3).contains("vault.foreign"));
    assert_eq!(std::fs::read(home.path("vault.db")).unwrap(), b"a text");
}

#[test]
fn input_comes_from_stdin_and_bytes_from_files() {
    let home = Home::new();
    let mut create = home.command();
    create
        .args(["call", "contacts.create", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut create = create.spawn().unwrap();
    create
        .stdin
        .take()
        .unwrap()
        .write_all("{\"name\": \"Zoë\"}".as_bytes())
        .unwrap();
    assert!(create.wait_with_output().unwrap().status.success());
    assert_eq!(home.json(&["call", "contacts.list"])["rows"][0]["name"], "Zoë");
    let (letter, back) = (home.path("letter.txt"), home.path("back.txt"));
    std::fs::write(&letter, b"Dear Acme").unwrap();
    let input = json!({ "name": "letter.txt", "media_type": "text/plain" }).to_string();
    let file = home.json(&["call", "files.add", &input, "--in", letter.to_str().unwrap()]);
    let id = json!({ "id": file["id"] }).to_string();
    home.ok(&["call", "files.download", &id, "--out", back.to_str().unwrap()]);
    assert_eq!(std::fs::read(back).unwrap(), b"Dear Acme");
}

#[test]
fn the_list_of_commands_describes_itself() {
    let home = Home::new();
    let description = home.json(&["commands", "--json"]);
    let commands = description["commands"].as_array().unwrap();
    assert!(commands.len() > 300, "{}", commands.len());
    for command in commands {
        for member in ["name", "shape", "hosts", "help", "input", "output"] {
            assert!(!command[member].is_null(), "{command}");
        }
    }
    let local = commands.iter().filter(|command| command["hosts"] == "LOCAL");
    let local: Vec<&str> = local.filter_map(|command| command["name"].as_str()).collect();
    let takes_a_path = [
        "host.restore_file",
        "vault.backup",
        "vault.export",
        "vault.preview_import",
        "vault.import",
    ];
    assert_eq!(local, takes_a_path, "whatever takes a path is for local hosts only");
    assert!(home.ok(&["completions", "bash"]).contains("foothold-cli"));
    assert!(!home.path("vault.db").exists(), "none of this makes a vault");
}
