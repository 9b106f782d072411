//! Learns the network of `find` from the labelled texts and writes `data/network.bin` and `data/common-words.tsv`; with
//! `folds`, measures how well it does on texts that it did not learn from (and `tell` names its errors).
//!
//! Learned from: the even texts of `tests/labelled` and all of `tests/labelled-2`. Never from the odd ones, nor from
//! `tests/labelled-3`, `-4` and `-5`.
//!
//! The taxonomy knows the learning texts better than any text that is to come, so each is learned from with a part of the
//! taxonomy hidden: what stands around an unknown skill is learned, too, and names are not trusted blindly.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::needless_range_loop,
    reason = "a tool for those who work on the finder, which may stop at once"
)]

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write as _;
use std::ops::Range;
use std::path::Path;

use foothold_skills::network::{FEATURE, GATE, Part, SCORE, WIDE};
use foothold_skills::{Feature, Finder};

#[path = "../../tests/labelled/mod.rs"]
mod labelled;
mod learning;

use labelled::{Counts, Labelled, errors, paired, read};
use learning::{Model, OUTSIDE, Sample, Seen};

/// A word is surely outside where the first layer finds this and less, in natural logarithms of the odds.
const OPEN_AT: f32 = -4.2;
const FOLDS: usize = 5;
/// How many words must be of a form for it to have weights.
const SEEN: usize = 3;
/// The first hundred of the texts whose words the taxonomy was not widened with.
const FIRST_BLIND: usize = 3;
/// The last number of the first set, of which only the even texts are learned from.
const FIRST_SET: usize = 72;

/// The hundred of its number: which labeller, and how well the taxonomy knows the text.
fn hundred(text: &Labelled) -> usize {
    text.number / 100
}

/// Which part of the taxonomy is hidden from each reading of a text: the first two sets were at hand when the taxonomy was
/// first widened, the others were not.
fn readings(text: &Labelled) -> [f32; 2] {
    if hundred(text) < FIRST_BLIND {
        [0.4, 0.4]
    } else {
        [0.0, 0.3]
    }
}

/// A text as it is learned from: a skill is hidden by its number and the reading's.
fn sample(finder: &Finder, text: &Labelled, reading: usize, share: f32) -> Sample {
    let words = finder.observe(&text.text, &|skill| {
        let mut mixed = (skill as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15)
            ^ (reading as u64 + 1).wrapping_mul(0xd1b5_4a32_d192_ed03);
        mixed = (mixed ^ (mixed >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        ((mixed >> 40) as f32) < share * (1 << 24) as f32
    });
    let mut tags = vec![OUTSIDE; words.len()];
    for place in &text.places {
        let mut is_first = true;
        for (at, word) in words.iter().enumerate() {
            // A word counts where most of it is in the label.
            let shared = word.end.min(place.end).saturating_sub(word.start.max(place.start));
            if 2 * shared > word.end - word.start {
                tags[at] = usize::from(!is_first && word.joins);
                is_first = false;
            }
        }
    }
    let begins = (1..words.len()).filter(|at| words[*at].begins_line);
    let mut bounds: Vec<usize> = begins.chain([words.len()]).collect();
    bounds.insert(0, 0);
    let lines = bounds.windows(2).map(|pair| pair[0]..pair[1]).collect();
    let words = words.into_iter().map(|word| Seen {
        features: word.features,
        joins: word.joins,
    });
    Sample {
        words: words.collect(),
        tags,
        lines,
    }
}

/// The file of weights, as `src/network.rs` describes it.
fn written(model: &Model, features: &[Feature]) -> Vec<u8> {
    let mut names = String::new();
    for (from, step) in model.steps.iter().enumerate() {
        let [begin, inside, outside] = step.map(|value| (value * SCORE).round());
        writeln!(names, "tag after\t{from}\t{begin}\t{inside}\t{outside}").unwrap();
    }
    writeln!(names, "open at\t{}", ((OPEN_AT - model.gate) * GATE).round()).unwrap();
    let mut numbers = Vec::new();
    for part in Part::ALL {
        for value in model.part(part) {
            let value = (value * part.scale()).round().clamp(-part.limit(), part.limit());
            numbers.extend((value as i16).to_le_bytes());
        }
    }
    for feature in features {
        let rows = &model.wide[WIDE + feature.rows.start..WIDE + feature.rows.end];
        let values = rows.iter().flatten().map(|value| (value * FEATURE).round() as i8);
        let values: Vec<u8> = values.map(i8::cast_unsigned).collect();
        if rows.len() > 1 || values.iter().any(|value| *value != 0) {
            writeln!(names, "{}\t{}", feature.template, feature.value).unwrap();
            numbers.extend(values);
        }
    }
    names.push('\n');
    [names.into_bytes(), numbers].concat()
}

fn measure(finder: &Finder, text: &Labelled, is_told: bool) -> Counts {
    let found: Vec<Range<usize>> = finder
        .find(&text.text)
        .iter()
        .map(|found| found.start..found.end)
        .collect();
    let pairs = paired(&text.text, &text.places, &found);
    if is_told {
        println!("{}", errors(text, &found, &pairs));
    }
    Counts::of(text, &found, &pairs)
}

fn main() {
    let texts: Vec<Labelled> = ["labelled", "labelled-2"]
        .into_iter()
        .flat_map(read)
        .filter(|text| text.number > FIRST_SET || text.number.is_multiple_of(2))
        .collect();
    let forms = common_forms(&texts);
    // A file that names the words, with rows of zeros, makes them features.
    let words: Vec<Feature> = forms.iter().map(|form| Feature::word(form)).collect();
    let finder = Finder::new(&written(&Model::nothing(words[0].rows.end), &words));
    let features = finder.features(&forms);
    let size = features
        .iter()
        .map(|feature| feature.rows.end)
        .max()
        .unwrap_or_default();
    let samples: Vec<Vec<Sample>> = texts
        .iter()
        .map(|text| {
            let readings = readings(text).into_iter().enumerate();
            readings
                .map(|(reading, share)| sample(&finder, text, reading, share))
                .collect()
        })
        .collect();
    let arguments: Vec<String> = std::env::args().collect();
    let is_asked = |name: &str| arguments.iter().any(|argument| argument == name);
    if is_asked("folds") {
        let mut sums: BTreeMap<usize, Counts> = BTreeMap::new();
        let learned: Vec<Finder> = std::thread::scope(|scope| {
            let folds: Vec<_> = (0..FOLDS)
                .map(|fold| {
                    let (samples, features) = (&samples, &features);
                    scope.spawn(move || {
                        let others = samples.iter().enumerate().filter(|(at, _)| at % FOLDS != fold);
                        let others: Vec<&Sample> = others.flat_map(|(_, readings)| readings).collect();
                        Finder::new(&written(&Model::learn(&others, size, fold as u64 + 1), features))
                    })
                })
                .collect();
            folds.into_iter().map(|fold| fold.join().unwrap()).collect()
        });
        for (at, text) in texts.iter().enumerate() {
            let counts = measure(&learned[at % FOLDS], text, is_asked("tell"));
            sums.entry(hundred(text)).or_default().add(counts);
        }
        let mut all = Counts::default();
        for (hundred, counts) in sums {
            println!("from {:>4} {counts}", 100 * hundred);
            all.add(counts);
        }
        println!("all       {all}");
        return;
    }
    let base = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::fs::write(base.join("data/common-words.tsv"), common_words(&texts)).unwrap();
    let all: Vec<&Sample> = samples.iter().flatten().collect();
    let file = written(&Model::learn(&all, size, 1), &features);
    std::fs::write(base.join("data/network.bin"), &file).unwrap();
    println!("{} bytes", file.len());
}

/// The words that are common enough to learn of.
fn common_forms(texts: &[Labelled]) -> Vec<String> {
    let bare = Finder::new(&[]);
    let mut counts: HashMap<String, usize> = HashMap::new();
    for text in texts {
        for word in bare.observe(&text.text, &|_| false) {
            *counts.entry(word.form).or_default() += 1;
        }
    }
    let mut forms: Vec<String> = counts
        .into_iter()
        .filter(|(form, count)| *count >= SEEN && !form.is_empty() && !form.contains(char::is_numeric))
        .map(|(form, _)| form)
        .collect();
    forms.sort();
    forms
}

/// In how many of a hundred texts each word stands.
fn common_words(texts: &[Labelled]) -> String {
    let mut holders: HashMap<String, usize> = HashMap::new();
    for text in texts {
        let words: HashSet<String> = foothold_skills::comparable_words(&text.text).collect();
        for word in words {
            *holders.entry(word).or_default() += 1;
        }
    }
    let mut common: Vec<String> = holders
        .into_iter()
        .filter(|(_, count)| *count > 1)
        .map(|(word, count)| format!("{word}\t{:.1}\n", 100.0 * count as f64 / texts.len() as f64))
        .collect();
    common.sort();
    common.concat()
}
