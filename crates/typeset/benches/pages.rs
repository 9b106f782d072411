//! What setting a résumé of two pages costs. Prints one line a figure and fails when a limit is passed.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench prints, and fails by panicking"
)]

use std::path::Path;
use std::time::Instant;

use foothold_documents::json_resume::from_json;
use foothold_documents::writing::{LayoutSettings, compose};
use foothold_typeset::resume::{self, About};

/// Milliseconds from nothing to the first PDF, the limit of an edit's, and how many edits are measured.
const FIRST: f64 = 250.0;
const EDIT: f64 = 40.0;
const EDITS: usize = 50;

fn main() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../documents/tests/profiles/executive.en.json");
    let text = std::fs::read_to_string(path).unwrap();
    let about = About {
        title: "Margaret Lindqvist".to_owned(),
        author: "Margaret Lindqvist".to_owned(),
        keywords: Vec::new(),
        made_at: "2026-11-21T10:42:07+01:00".to_owned(),
    };
    let settings = LayoutSettings::default();
    let set = |summary: &str| {
        let start = Instant::now();
        let mut profile = from_json(&text).unwrap();
        profile.basics.summary = Some(summary.to_owned());
        let document = resume::set("classic", &compose(&profile, &settings), &settings, None, &about).unwrap();
        assert_eq!(document.pages, 2);
        start.elapsed().as_secs_f64() * 1e3
    };
    let first = set("Operations leader.");
    println!(
        "{:<62}{first:>9.1} ms (limit {FIRST})",
        "two pages, the first since the start"
    );
    let mut edits: Vec<f64> = (0..EDITS)
        .map(|edit| set(&format!("Operations leader in {edit} countries.")))
        .collect();
    edits.sort_by(f64::total_cmp);
    let median = edits[EDITS / 2];
    println!(
        "{:<62}{median:>9.1} ms (limit {EDIT})",
        "two pages after a change of one line, median"
    );
    println!(
        "{:<62}{:>9.1} ms",
        "two pages after a change of one line, p95",
        edits[EDITS * 95 / 100]
    );
    assert!(first <= FIRST && median <= EDIT, "a limit is passed");
}
