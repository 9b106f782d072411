//! How well `find` finds the skills of the labelled texts (`labelled/README.md`). Only the errors of the tuning half of
//! the first set are ever printed; of the texts that are held back only the totals.

#![allow(clippy::expect_used, clippy::print_stdout, reason = "a test that prints its figures")]

mod labelled;

use std::collections::BTreeMap;
use std::ops::Range;

use labelled::{Counts, Labelled, errors, paired, read};

/// What the odd texts of the first set must keep, precision and recall in percent, a little under what was measured on 23
/// November 2026: 90.5 and 87.8. The goal, not reached, is 92 and 88.
const FIRST_HELD_BACK: (f64, f64) = (89.5, 86.8);
/// The other folders, how many texts they hold, and what they must keep; measured 89.6 and 79.0, 88.3 and 83.9, 85.1 and
/// 79.2.
const HELD_BACK: [(&str, usize, (f64, f64)); 3] = [
    ("labelled-3", 46, (88.5, 78.0)),
    ("labelled-4", 40, (87.3, 83.0)),
    ("labelled-5", 160, (84.1, 78.2)),
];

const GERMAN: [usize; 8] = [4, 15, 22, 27, 41, 50, 57, 66];
const FRENCH: [usize; 4] = [9, 34, 45, 70];
const SPANISH: [usize; 4] = [20, 30, 53, 59];

fn found(text: &Labelled) -> Vec<Range<usize>> {
    foothold_skills::find(&text.text)
        .into_iter()
        .map(|mention| mention.start..mention.end)
        .collect()
}

/// Fails when precision or recall is less.
fn hold(counts: &Counts, least: (f64, f64)) {
    let (precision, recall) = counts.rates();
    assert!(precision >= least.0, "precision is {precision:.1}");
    assert!(recall >= least.1, "recall is {recall:.1}");
}

fn language(number: usize) -> &'static str {
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

#[test]
fn skills_of_texts_that_no_rule_was_made_for_are_found() {
    let mut rows: BTreeMap<(u8, String), Counts> = BTreeMap::new();
    let texts = read("labelled");
    assert_eq!(texts.len(), 72);
    for text in texts {
        let found = found(&text);
        let pairs = paired(&text.text, &text.places, &found);
        let counts = Counts::of(&text, &found, &pairs);
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
            println!("{}", errors(&text, &found, &pairs));
        }
    }
    for ((_, name), counts) in &rows {
        println!("{name:<20} {counts}");
    }
    hold(&rows[&(0, "held back".to_owned())], FIRST_HELD_BACK);
}

#[test]
fn skills_of_texts_by_other_hands_are_found() {
    for (folder, count, least) in HELD_BACK {
        let texts = read(folder);
        assert_eq!(texts.len(), count);
        let mut all = Counts::default();
        for text in texts {
            let found = found(&text);
            all.add(Counts::of(&text, &found, &paired(&text.text, &text.places, &found)));
        }
        println!("{folder:<20} {all}");
        hold(&all, least);
    }
}

#[test]
fn half_of_the_longer_is_enough_and_each_place_counts_once() {
    let text = "a text of ten";
    assert_eq!(paired(text, &[0..10, 11..12], &[0..5, 5..10]).len(), 1);
    assert_eq!(paired(text, &[0..10, 11..12], &[0..4, 8..9]).len(), 0);
    assert_eq!(paired(text, &[0..4, 4..8], &[0..8, 9..10]).len(), 1);
}
