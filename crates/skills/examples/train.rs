//! Learns the weights of `find` from the labelled texts and writes `data/weights.tsv` and `data/common-words.tsv`; with
//! `folds`, measures how well it does on texts that it did not learn from (and `tell` names its errors).
//!
//! A conditional random field of three tags (begin, inside, outside), learned by stochastic gradient with shrinkage.
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

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::ops::Range;
use std::path::{Path, PathBuf};

use foothold_skills::{Finder, Observed};

#[path = "../tests/labelled/mod.rs"]
mod labelled;

use labelled::{Counts, Labelled, errors, paired, read};

type Weights = [f32; 3];
const OUTSIDE: usize = 2;
const ROUNDS: usize = 14;
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

fn setting(name: &str, otherwise: f32) -> f32 {
    std::env::var(name)
        .ok()
        .and_then(|value| value.parse().ok())
        .unwrap_or(otherwise)
}

struct Sample {
    words: Vec<Observed>,
    tags: Vec<usize>,
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
    Sample { words, tags }
}

struct Model {
    weights: Vec<Weights>,
    steps: [Weights; 3],
}

fn sum_exp(values: impl Iterator<Item = f32> + Clone) -> f32 {
    let top = values.clone().fold(f32::NEG_INFINITY, f32::max);
    if top == f32::NEG_INFINITY {
        return top;
    }
    top + values.map(|value| (value - top).exp()).sum::<f32>().ln()
}

fn may(from: usize, to: usize, joins: bool) -> bool {
    to != 1 || (joins && from != OUTSIDE)
}

impl Model {
    fn scores(&self, sample: &Sample) -> Vec<Weights> {
        sample
            .words
            .iter()
            .map(|word| {
                let mut sum = [0.0; 3];
                for feature in &word.features {
                    for tag in 0..3 {
                        sum[tag] += self.weights[*feature as usize][tag];
                    }
                }
                sum
            })
            .collect()
    }

    /// The chance of each tag at each word, and of each step.
    fn chances(&self, sample: &Sample, scores: &[Weights]) -> (Vec<Weights>, Vec<[Weights; 3]>) {
        let count = scores.len();
        let mut ahead = vec![[f32::NEG_INFINITY; 3]; count];
        let mut behind = vec![[0.0_f32; 3]; count];
        for at in 0..count {
            for to in 0..3 {
                let joins = sample.words[at].joins;
                let before = if at == 0 {
                    if may(OUTSIDE, to, joins) {
                        self.steps[OUTSIDE][to]
                    } else {
                        f32::NEG_INFINITY
                    }
                } else {
                    let ahead = &ahead[at - 1];
                    sum_exp((0..3).map(|from| {
                        if may(from, to, joins) {
                            ahead[from] + self.steps[from][to]
                        } else {
                            f32::NEG_INFINITY
                        }
                    }))
                };
                ahead[at][to] = before + scores[at][to];
            }
        }
        for at in (0..count.saturating_sub(1)).rev() {
            for from in 0..3 {
                let joins = sample.words[at + 1].joins;
                let next = behind[at + 1];
                behind[at][from] = sum_exp((0..3).map(|to| {
                    if may(from, to, joins) {
                        self.steps[from][to] + scores[at + 1][to] + next[to]
                    } else {
                        f32::NEG_INFINITY
                    }
                }));
            }
        }
        let whole = sum_exp(ahead[count - 1].into_iter());
        let tags = (0..count)
            .map(|at| std::array::from_fn(|tag| (ahead[at][tag] + behind[at][tag] - whole).exp()))
            .collect();
        let steps = (0..count)
            .map(|at| {
                std::array::from_fn(|from| {
                    std::array::from_fn(|to| {
                        let before = if at == 0 {
                            if from == OUTSIDE { 0.0 } else { f32::NEG_INFINITY }
                        } else {
                            ahead[at - 1][from]
                        };
                        if may(from, to, sample.words[at].joins) {
                            (before + self.steps[from][to] + scores[at][to] + behind[at][to] - whole).exp()
                        } else {
                            0.0
                        }
                    })
                })
            })
            .collect();
        (tags, steps)
    }

    fn learn(samples: &[&Sample], size: usize) -> Self {
        let mut model = Self {
            weights: vec![[0.0; 3]; size],
            steps: [[0.0; 3]; 3],
        };
        let rate = setting("RATE", 0.1);
        let shrink = setting("SHRINK", 0.01);
        let mut power = vec![[1e-6_f32; 3]; size];
        let mut step_power = [[1e-6_f32; 3]; 3];
        let mut order: Vec<usize> = (0..samples.len()).collect();
        let mut state = 7_u64;
        for _ in 0..ROUNDS {
            for at in (1..order.len()).rev() {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                order.swap(at, (state >> 33) as usize % (at + 1));
            }
            for chosen in &order {
                let sample = samples[*chosen];
                if sample.words.is_empty() {
                    continue;
                }
                let scores = model.scores(sample);
                let (tags, steps) = model.chances(sample, &scores);
                let mut slopes: HashMap<u32, Weights> = HashMap::new();
                for (at, word) in sample.words.iter().enumerate() {
                    for feature in &word.features {
                        let slope = slopes.entry(*feature).or_default();
                        for tag in 0..3 {
                            slope[tag] += f32::from(u8::from(sample.tags[at] == tag)) - tags[at][tag];
                        }
                    }
                }
                for (feature, slope) in slopes {
                    for tag in 0..3 {
                        let weight = &mut model.weights[feature as usize][tag];
                        let slope = slope[tag] - shrink * *weight;
                        power[feature as usize][tag] += slope * slope;
                        *weight += rate * slope / power[feature as usize][tag].sqrt();
                    }
                }
                for from in 0..3 {
                    for to in 0..3 {
                        let mut slope = 0.0;
                        for at in 0..sample.words.len() {
                            let before = if at == 0 { OUTSIDE } else { sample.tags[at - 1] };
                            slope += f32::from(u8::from(before == from && sample.tags[at] == to)) - steps[at][from][to];
                        }
                        step_power[from][to] += slope * slope;
                        model.steps[from][to] += rate * slope / step_power[from][to].sqrt();
                    }
                }
            }
        }
        model
    }

    fn write(&self, names: &[(String, String)], lean: f32) -> String {
        let mut table = String::new();
        for ((template, value), weights) in names.iter().zip(&self.weights) {
            if template.is_empty() || weights.iter().all(|weight| weight.abs() < 0.03) {
                continue;
            }
            let outside = if template == "always" { lean } else { 0.0 };
            writeln!(
                table,
                "{template}\t{value}\t{:.2}\t{:.2}\t{:.2}",
                weights[0],
                weights[1],
                weights[2] + outside
            )
            .unwrap();
        }
        for (from, step) in self.steps.iter().enumerate() {
            writeln!(
                table,
                "tag after\t{from}\t{:.2}\t{:.2}\t{:.2}",
                step[0], step[1], step[2]
            )
            .unwrap();
        }
        table
    }
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
    let base = Path::new(env!("CARGO_MANIFEST_DIR"));
    let texts: Vec<Labelled> = ["labelled", "labelled-2"]
        .into_iter()
        .flat_map(read)
        .filter(|text| text.number > FIRST_SET || text.number.is_multiple_of(2))
        .collect();
    // The words that are common enough to learn of.
    let bare = Finder::new("");
    let mut counts: HashMap<String, usize> = HashMap::new();
    for text in &texts {
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
    let empty: String = forms.iter().map(|form| format!("word\t{form}\t0\t0\t0\n")).collect();
    let finder = Finder::new(&empty);
    let names = finder.feature_names(&forms);
    let samples: Vec<Vec<Sample>> = texts
        .iter()
        .map(|text| {
            let readings = readings(text).into_iter().enumerate();
            readings
                .map(|(reading, share)| sample(&finder, text, reading, share))
                .collect()
        })
        .collect();
    let lean = setting("LEAN", 0.0);
    let arguments: Vec<String> = std::env::args().collect();
    if arguments.iter().any(|argument| argument == "folds") {
        let folds = 5;
        let mut sums: BTreeMap<usize, Counts> = BTreeMap::new();
        for fold in 0..folds {
            let training: Vec<&Sample> = samples
                .iter()
                .enumerate()
                .filter(|(at, _)| at % folds != fold)
                .flat_map(|(_, readings)| readings)
                .collect();
            let learned = Finder::new(&Model::learn(&training, names.len()).write(&names, lean));
            for (_, text) in texts.iter().enumerate().filter(|(at, _)| at % folds == fold) {
                let counts = measure(&learned, text, arguments.iter().any(|argument| argument == "tell"));
                sums.entry(hundred(text)).or_default().add(counts);
            }
        }
        let mut all = Counts::default();
        for (hundred, counts) in sums {
            println!("from {:>4} {counts}", 100 * hundred);
            all.add(counts);
        }
        println!("all       {all}");
        return;
    }
    let mut holders: HashMap<String, usize> = HashMap::new();
    for text in &texts {
        let words: std::collections::HashSet<String> = foothold_skills::comparable_words(&text.text).collect();
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
    std::fs::write(base.join("data/common-words.tsv"), common.concat()).unwrap();
    let all: Vec<&Sample> = samples.iter().flatten().collect();
    let model = Model::learn(&all, names.len());
    let table = model.write(&names, lean);
    let path = std::env::var("OUT").map_or_else(|_| base.join("data/weights.tsv"), PathBuf::from);
    std::fs::write(&path, &table).unwrap();
    println!("{} weights, {} bytes", table.lines().count(), table.len());
}
