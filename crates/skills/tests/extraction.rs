//! How well `find` finds the skills of the labelled texts (`labelled/README.md`, `labelled-3/README.md`,
//! `labelled-4/README.md`).
//!
//! A predicted place is right when it shares at least half of the longer of the two, counted in characters, with a
//! labelled place; each counts once. Exact is right where both ends agree. Only the errors of the tuning half are ever
//! printed; of the half that is held back only the totals.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::single_range_in_vec_init,
    reason = "a test that prints its figures"
)]

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::Path;

/// What the held-back texts must keep, precision and recall in percent, a little under what was measured on 21 November
/// 2026: 89.4 and 82.3 of the first, 85.3 and 70.7 of the second, 87.3 and 78.7 of the third. The goal, not reached, is 92
/// and 88.
const FIRST_HELD_BACK: (f64, f64) = (87.5, 80.5);
const SECOND_HELD_BACK: (f64, f64) = (83.5, 69.5);
const THIRD_HELD_BACK: (f64, f64) = (85.5, 77.0);

const GERMAN: [u16; 8] = [4, 15, 22, 27, 41, 50, 57, 66];
const FRENCH: [u16; 4] = [9, 34, 45, 70];
const SPANISH: [u16; 4] = [20, 30, 53, 59];

#[derive(Clone, Copy, Default)]
struct Counts {
    predicted: usize,
    labelled: usize,
    right: usize,
    exact: usize,
}

impl Counts {
    fn add(&mut self, other: Self) {
        self.predicted += other.predicted;
        self.labelled += other.labelled;
        self.right += other.right;
        self.exact += other.exact;
    }

    fn precision(right: usize, predicted: usize) -> f64 {
        100.0 * right as f64 / predicted.max(1) as f64
    }

    /// Fails when precision or recall is less.
    fn hold(&self, least: (f64, f64)) {
        let precision = Self::precision(self.right, self.predicted);
        let recall = Self::precision(self.right, self.labelled);
        assert!(precision >= least.0, "precision is {precision:.1}");
        assert!(recall >= least.1, "recall is {recall:.1}");
    }

    fn line(&self, name: &str) -> String {
        let figures = |right: usize| {
            let (precision, recall) = (
                Self::precision(right, self.predicted),
                Self::precision(right, self.labelled),
            );
            let sum = if precision + recall > 0.0 {
                precision + recall
            } else {
                1.0
            };
            format!("{precision:6.1} {recall:6.1} {:6.1}", 2.0 * precision * recall / sum)
        };
        format!(
            "{name:<20} {:>5} {:>5} | {} | {}",
            self.labelled,
            self.predicted,
            figures(self.right),
            figures(self.exact)
        )
    }
}

struct Labelled {
    number: u16,
    name: String,
    text: String,
    places: Vec<Range<usize>>,
}

/// The texts of a folder beside this file, which must be so many.
fn labelled(folder: &str, count: usize) -> Vec<Labelled> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let mut texts = Vec::new();
    for entry in fs::read_dir(&folder).expect("the labelled texts are there") {
        let path = entry.expect("the folder is read").path();
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let labels = fs::read_to_string(path.with_extension("tsv")).expect("labels beside the text");
        let places = labels
            .lines()
            .filter(|line| !line.is_empty())
            .map(|line| {
                let mut cells = line.split('\t').map(|cell| cell.parse::<usize>());
                let mut number = || cells.next().expect("a column").expect("a number");
                number()..number()
            })
            .collect();
        texts.push(Labelled {
            number: name
                .split('-')
                .next()
                .and_then(|number| number.parse().ok())
                .expect("a number in front"),
            text: fs::read_to_string(&path).expect("the text is read"),
            name,
            places,
        });
    }
    texts.sort_by_key(|text| text.number);
    assert_eq!(texts.len(), count);
    texts
}

/// What is found, in characters.
fn predicted(text: &str) -> Vec<Range<usize>> {
    let chars = |byte: usize| text[..byte].chars().count();
    foothold_skills::find(text)
        .into_iter()
        .map(|mention| chars(mention.start)..chars(mention.end))
        .collect()
}

/// Pairs of places that agree, the best first; each place once.
fn paired(labelled: &[Range<usize>], predicted: &[Range<usize>]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    for (at, label) in labelled.iter().enumerate() {
        for (other, place) in predicted.iter().enumerate() {
            let shared = label.end.min(place.end).saturating_sub(label.start.max(place.start));
            if shared > 0 && 2 * shared >= label.len().max(place.len()) {
                pairs.push((shared as f64 / label.len().max(place.len()) as f64, at, other));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| (a.1, a.2).cmp(&(b.1, b.2))));
    let mut chosen: Vec<(usize, usize)> = Vec::new();
    for (_, at, other) in pairs {
        if chosen.iter().all(|(one, two)| *one != at && *two != other) {
            chosen.push((at, other));
        }
    }
    chosen
}

fn counts(text: &Labelled, predicted: &[Range<usize>], pairs: &[(usize, usize)]) -> Counts {
    Counts {
        predicted: predicted.len(),
        labelled: text.places.len(),
        right: pairs.len(),
        exact: pairs
            .iter()
            .filter(|(at, other)| text.places[*at] == predicted[*other])
            .count(),
    }
}

fn language(number: u16) -> &'static str {
    if GERMAN.contains(&number) {
        "German"
    } else if FRENCH.contains(&number) {
        "French"
    } else if SPANISH.contains(&number) {
        "Spanish"
    } else {
        "English"
    }
}

fn words(text: &str, place: &Range<usize>) -> String {
    text.chars().skip(place.start).take(place.len()).collect()
}

#[test]
fn skills_of_texts_that_no_rule_was_made_for_are_found() {
    let mut rows: BTreeMap<(u8, String), Counts> = BTreeMap::new();
    for text in labelled("labelled", 72) {
        let predicted = predicted(&text.text);
        let pairs = paired(&text.places, &predicted);
        let counts = counts(&text, &predicted, &pairs);
        let is_tuning = text.number.is_multiple_of(2);
        let half = if is_tuning { "tuning" } else { "held back" };
        for row in [
            (0, half.to_owned()),
            (1, format!("{half}, {}", language(text.number))),
            (2, "both".to_owned()),
        ] {
            rows.entry(row).or_default().add(counts);
        }
        if is_tuning {
            let missed: Vec<String> = (0..text.places.len())
                .filter(|at| pairs.iter().all(|(one, _)| one != at))
                .map(|at| words(&text.text, &text.places[at]))
                .collect();
            let wrong: Vec<String> = (0..predicted.len())
                .filter(|at| pairs.iter().all(|(_, other)| other != at))
                .map(|at| words(&text.text, &predicted[at]))
                .collect();
            println!(
                "{}\n  missed: {}\n  wrong:  {}",
                text.name,
                missed.join(" | "),
                wrong.join(" | ")
            );
        }
    }
    println!("\n                    places found |  precision recall F1  |  exact places");
    for ((_, name), counts) in &rows {
        println!("{}", counts.line(name));
    }
    rows[&(0, "held back".to_owned())].hold(FIRST_HELD_BACK);
}

#[test]
fn skills_of_texts_by_other_hands_are_found() {
    for (folder, count, least) in [
        ("labelled-3", 46, SECOND_HELD_BACK),
        ("labelled-4", 40, THIRD_HELD_BACK),
    ] {
        let mut all = Counts::default();
        for text in labelled(folder, count) {
            let predicted = predicted(&text.text);
            all.add(counts(&text, &predicted, &paired(&text.places, &predicted)));
        }
        println!("{}", all.line(folder));
        all.hold(least);
    }
}

#[test]
fn half_of_the_longer_is_enough_and_each_place_counts_once() {
    assert_eq!(paired(&[0..10], &[0..5, 5..10]).len(), 1);
    assert_eq!(paired(&[0..10], &[0..4]).len(), 0);
    assert_eq!(paired(&[0..4, 4..8], &[0..8]).len(), 1);
}
