//! The server of a browser, spoken to as a page, a hostile site and a stranger would.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

struct Server {
    process: Child,
    port: u16,
    token: String,
    _folder: tempfile::TempDir,
}

struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Server {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut process = Command::new(env!("CARGO_BIN_EXE_foothold-cli"))
            .arg("--vault")
            .arg(folder.path().join("vault.db"))
            .args(["serve", "--no-open"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut address = String::new();
        BufReader::new(process.stdout.take().unwrap())
            .read_line(&mut address)
            .unwrap();
        let (origin, token) = address.trim().split_once("/?token=").unwrap();
        let port = origin.rsplit(':').next().unwrap().parse().unwrap();
        Self {
            process,
            port,
            token: token.to_owned(),
            _folder: folder,
        }
    }

    fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let mut request = format!(
            "{method} {path} HTTP/1.1\r\nConnection: close\r\nContent-Length: {}\r\n",
            body.len()
        );
        if !headers.iter().any(|(name, _)| *name == "Host") {
            request.push_str(&format!("Host: 127.0.0.1:{}\r\n", self.port));
        }
        for (name, value) in headers {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        stream.write_all(format!("{request}\r\n{body}").as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Answer {
            status,
            head: head.to_lowercase(),
            body: body.to_owned(),
        }
    }

    /// Exchanges the token; gives the cookie.
    fn enter(&self) -> String {
        let answer = self.ask("GET", &format!("/?token={}", self.token), &[], "");
        assert_eq!(answer.status, 200, "{}", answer.body);
        let line = answer
            .head
            .lines()
            .find(|line| line.starts_with("set-cookie:"))
            .expect("a cookie");
        for attribute in ["httponly", "samesite=strict", "path=/"] {
            assert!(line.contains(attribute), "the cookie lacks {attribute}: {line}");
        }
        line.trim_start_matches("set-cookie:")
            .split(';')
            .next()
            .unwrap()
            .trim()
            .to_owned()
    }

    fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

const INFO: &str = "/api/call/vault.info";

#[test]
fn who_opens_the_printed_address_is_let_in_and_commands_answer() {
    let server = Server::start();
    let cookie = server.enter();
    let answer = server.ask("POST", INFO, &[("Cookie", &cookie), ("Origin", &server.origin())], "{}");
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert!(answer.body.contains("owner_id"));
}

#[test]
fn without_the_cookie_nothing_answers() {
    let server = Server::start();
    assert_eq!(
        server.ask("POST", INFO, &[("Origin", &server.origin())], "{}").status,
        401
    );
    assert_eq!(server.ask("GET", "/", &[], "").status, 401);
    assert_eq!(server.ask("GET", "/api/events", &[], "").status, 401);
}

#[test]
fn a_wrong_token_and_a_used_one_are_refused() {
    let server = Server::start();
    assert_eq!(server.ask("GET", "/?token=0000", &[], "").status, 403);
    server.enter();
    assert_eq!(
        server.ask("GET", &format!("/?token={}", server.token), &[], "").status,
        403,
        "a stranger replays the address"
    );
}

#[test]
fn a_name_that_was_pointed_at_this_machine_is_refused() {
    let server = Server::start();
    let cookie = server.enter();
    let host = format!("evil.example:{}", server.port);
    let answer = server.ask(
        "POST",
        INFO,
        &[
            ("Host", &host),
            ("Cookie", &cookie),
            ("Origin", &format!("http://{host}")),
        ],
        "{}",
    );
    assert_eq!(answer.status, 421, "{}", answer.body);
}

#[test]
fn another_site_may_neither_act_nor_read() {
    let server = Server::start();
    let cookie = server.enter();
    let hostile = server.ask(
        "POST",
        INFO,
        &[("Cookie", &cookie), ("Origin", "https://evil.example")],
        "{}",
    );
    assert_eq!(hostile.status, 403);
    let nameless = server.ask("POST", INFO, &[("Cookie", &cookie)], "{}");
    assert_eq!(nameless.status, 403, "a request that acts must say where it comes from");
    let reading = server.ask(
        "GET",
        "/api/events",
        &[("Cookie", &cookie), ("Origin", "https://evil.example")],
        "",
    );
    assert_eq!(reading.status, 403);
    assert!(
        !hostile.head.contains("access-control-allow"),
        "no other origin is ever allowed"
    );
    let asked_before = server.ask(
        "OPTIONS",
        INFO,
        &[
            ("Origin", "https://evil.example"),
            ("Access-Control-Request-Method", "POST"),
        ],
        "",
    );
    assert!(asked_before.status >= 400 && !asked_before.head.contains("access-control-allow"));
}

#[test]
fn every_answer_carries_the_strict_policy() {
    let server = Server::start();
    let cookie = server.enter();
    for answer in [
        server.ask("GET", "/", &[("Cookie", &cookie)], ""),
        server.ask("GET", "/", &[], ""),
    ] {
        assert!(
            answer.head.contains("content-security-policy: default-src 'none'"),
            "{}",
            answer.head
        );
        assert!(answer.head.contains("x-content-type-options: nosniff"));
        assert!(!answer.head.contains("'unsafe-eval'") && !answer.head.contains("script-src 'self' 'unsafe-inline'"));
    }
}

#[test]
fn a_command_that_names_a_path_of_this_machine_is_not_offered() {
    let server = Server::start();
    let cookie = server.enter();
    for (command, input) in [
        ("vault.backup", r#"{"path":"/tmp/stolen.db"}"#),
        ("vault.import", r#"{"path":"/etc/passwd","mode":"MERGE"}"#),
        ("host.restore_file", r#"{"path":"/etc/passwd"}"#),
    ] {
        let answer = server.ask(
            "POST",
            &format!("/api/call/{command}"),
            &[("Cookie", &cookie), ("Origin", &server.origin())],
            input,
        );
        assert_eq!(answer.status, 422, "{command}");
        assert!(
            answer.body.contains("command.not_offered"),
            "{command}: {}",
            answer.body
        );
    }
    assert!(!std::path::Path::new("/tmp/stolen.db").exists());
}

#[test]
fn long_work_reports_its_steps_and_its_end() {
    let server = Server::start();
    let cookie = server.enter();
    let headers = [
        ("Cookie", cookie.as_str()),
        ("Origin", &server.origin()),
        ("foothold-id", "work-1"),
    ];
    let answer = server.ask("POST", "/api/call/demo.fill", &headers, "{}");
    assert_eq!(answer.status, 200);
    assert!(answer.body.contains("\"output\""), "{}", answer.body);
}

#[test]
fn a_file_goes_in_and_comes_out_as_an_attachment() {
    let server = Server::start();
    let cookie = server.enter();
    let input = "%7B%22name%22%3A%22a.html%22%2C%22media_type%22%3A%22text%2Fhtml%22%7D";
    let headers = [
        ("Cookie", cookie.as_str()),
        ("Origin", &server.origin()),
        ("foothold-input", input),
    ];
    let made = server.ask("POST", "/api/upload/files.add", &headers, "<script>alert(1)</script>");
    assert_eq!(made.status, 200, "{}", made.body);
    let made = made
        .body
        .get(made.body.find('{').unwrap()..=made.body.rfind('}').unwrap())
        .unwrap()
        .to_owned();
    let id = serde_json::from_str::<serde_json::Value>(&made).unwrap()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let back = server.ask(
        "POST",
        "/api/download/files.download",
        &headers[..2],
        &format!("{{\"id\":\"{id}\"}}"),
    );
    assert!(
        back.head.contains("content-disposition: attachment"),
        "never shown as a page: {}",
        back.head
    );
    assert!(back.body.contains("alert(1)"));
}
