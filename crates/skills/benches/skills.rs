//! What finding skills and matching cost. Prints one line a figure and fails when a limit is passed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a bench prints, and fails by panicking"
)]

use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use foothold_skills::matching::{Evidence, Passage, Posting, Profile, Requirement};
use foothold_skills::{find, taxonomy};

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ranking/postings");
    let texts: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap())
        .collect();
    let start = Instant::now();
    black_box(find("warm"));
    println!(
        "{:<62}{:>9.1} ms",
        "first text, with reading the taxonomy",
        start.elapsed().as_secs_f64() * 1e3
    );

    let start = Instant::now();
    let mut bytes = 0;
    for text in texts.iter().cycle().take(1000) {
        bytes += text.len();
        black_box(find(text));
    }
    let seconds = start.elapsed().as_secs_f64();
    println!("{:<62}{:>9.1} ms", "skills of 1,000 postings", seconds * 1e3);
    let speed = bytes as f64 / 1e6 / seconds;
    println!("{:<62}{speed:>9.1} MB/s  (at least 20)", "skills found");

    let skills = &taxonomy().skills;
    let evidence: Vec<Evidence> = skills
        .iter()
        .step_by(skills.len() / 120)
        .map(|skill| Evidence {
            name: skill.name.into(),
            skill: Some(skill.id.into()),
            table: "skills".into(),
            id: skill.id.into(),
            place: String::new(),
            quote: skill.name.into(),
            is_shown: true,
            fluency: None,
        })
        .collect();
    let jobs: Vec<Vec<Requirement>> = (0..10_000)
        .map(|job| {
            let skill = |at: usize| &skills[(job * 31 + at * 397) % skills.len()];
            // Four of a sentence, as postings name them; in two of five sentences some are alternatives.
            (0..20)
                .map(|at| Requirement {
                    name: skill(at).name.into(),
                    skill: Some(skill(at).id.into()),
                    is_must: true,
                    quote: {
                        let [one, two, three, four] = [0, 1, 2, 3].map(|more| skill(at - at % 4 + more).name);
                        let joint = if at / 4 % 5 < 2 { "or" } else { "and" };
                        format!("Experience with {one}, {two} {joint} {three}, and with {four}")
                    },
                    alternatives: Vec::new(),
                })
                .collect()
        })
        .collect();
    let start = Instant::now();
    let passages: Vec<Passage> = texts.iter().map(Passage::now).collect();
    let profile = Profile::of(evidence, &["Data engineer".to_owned(), "Analyst".to_owned()], &passages);
    for (job, text) in jobs.iter().zip(texts.iter().cycle()) {
        let posting = Posting {
            title: Some("Senior Software Engineer"),
            text: Some(text),
        };
        black_box(profile.compare(job, posting));
    }
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "{:<62}{seconds:>9.3} s  (at most 1)",
        "match of one profile against 10,000 jobs"
    );
    assert!(speed >= 20.0 && seconds <= 1.0, "a limit was passed");
}
