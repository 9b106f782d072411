//! How the network of `src/network.rs` is learned: the same layers in floating point, what each error says of each weight
//! (backpropagation, by hand), and the steps that are taken then (AdaGrad).
//!
//! What is learned is the chance of the marked tags of a whole text, as a conditional random field has it over the scores
//! of the words. While learning, values of both layers and whole features are left out by chance (dropout), so that none is
//! relied on alone. The weights that are kept are the mean of those after each of the last rounds.

use std::ops::Range;

use foothold_skills::network::{MIDDLE, NARROW, Part, SECOND, WIDE, WIDTH, WINDOW};

pub const OUTSIDE: usize = 2;

/// A text to learn from: what is seen of each word, and its tag.
pub struct Sample {
    pub words: Vec<Seen>,
    pub tags: Vec<usize>,
    /// The words of each line.
    pub lines: Vec<Range<usize>>,
}

pub struct Seen {
    pub features: Vec<u32>,
    /// Whether a name can go on from the word before.
    pub joins: bool,
}

const ROUNDS: usize = 8;
/// The first of the rounds after which the weights are kept.
const FIRST_KEPT: usize = 4;
/// The share of the values of a layer that is left out, and of features.
const DROPPED_VALUES: f32 = 0.2;
const DROPPED_FEATURES: f32 = 0.1;
/// How far a weight moves, and how much of it is lost at each text that it has part in.
const RATE: f32 = 0.02;
const LAYER_RATE: f32 = 0.01;
const STEP_RATE: f32 = 0.1;
const SHRINK: f32 = 0.001;
/// The squares of errors that AdaGrad begins with.
const POWER: f32 = 1e-3;
/// An error so small says nothing.
const LEAST: f32 = 1e-4;

pub type Scores = [f32; 3];
/// The values or weights of the first layer, and of the second.
type Wide = [f32; WIDTH];
type Narrow = [f32; SECOND];

fn add<const N: usize>(sum: &mut [f32; N], factor: f32, row: &[f32; N]) {
    for (sum, value) in sum.iter_mut().zip(row) {
        *sum += factor * value;
    }
}

fn dot<const N: usize>(one: &[f32; N], two: &[f32; N]) -> f32 {
    let mut sums = [0.0; 4];
    for at in 0..N {
        sums[at % 4] += one[at] * two[at];
    }
    sums.iter().sum()
}

fn mean(words: &[Wide]) -> Wide {
    let mut mean = [0.0; WIDTH];
    for word in words {
        add(&mut mean, 1.0 / words.len() as f32, word);
    }
    mean
}

/// Numbers by chance, the same at every run.
pub struct Chance(u64);

impl Chance {
    /// Between 0 and 1.
    fn next(&mut self) -> f32 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 40) as f32 / (1 << 24) as f32
    }

    fn around_zero<const N: usize>(&mut self, width: f32) -> [f32; N] {
        std::array::from_fn(|_| (self.next() - 0.5) * width)
    }

    fn shuffle<T>(&mut self, all: &mut [T]) {
        for at in (1..all.len()).rev() {
            let other = (self.next() * (at + 1) as f32) as usize;
            all.swap(at, other.min(at));
        }
    }

    /// For each word, by what each value of a layer is multiplied.
    fn mask<const N: usize>(&mut self, words: usize) -> Vec<[f32; N]> {
        let mut kept = || {
            if self.next() < DROPPED_VALUES {
                0.0
            } else {
                1.0 / (1.0 - DROPPED_VALUES)
            }
        };
        (0..words).map(|_| std::array::from_fn(|_| kept())).collect()
    }
}

#[derive(Clone)]
pub struct Model {
    /// The rows of the parts of either width, as [`Part`] orders them; after the wide ones those of the features.
    pub wide: Vec<Wide>,
    narrow: Vec<Narrow>,
    /// What one tag after another adds: from, to.
    pub steps: [Scores; 3],
    /// What the gate begins with.
    pub gate: f32,
}

/// What the layers make of a text.
struct Pass {
    first: Vec<Wide>,
    second: Vec<Narrow>,
    /// The means of the first layer, by line and of all.
    lines: Vec<Wide>,
    text: Wide,
    gates: Vec<f32>,
    scores: Vec<Scores>,
}

/// What is left out of a text while it is learned from.
struct Left {
    features: Vec<Vec<u32>>,
    first: Vec<Wide>,
    second: Vec<Narrow>,
}

impl Left {
    fn by(chance: &mut Chance, sample: &Sample) -> Self {
        let features = sample.words.iter().map(|word| {
            let all = word.features.iter().copied();
            all.filter(|_| chance.next() >= DROPPED_FEATURES).collect()
        });
        let features = features.collect();
        Self {
            features,
            first: chance.mask(sample.words.len()),
            second: chance.mask(sample.words.len()),
        }
    }
}

/// The places around a word that are in the text, each with the rows of the window that belong to it.
fn around(at: usize, count: usize) -> impl Iterator<Item = (usize, Range<usize>)> {
    let mut end = Part::Window.rows().start;
    WINDOW.into_iter().zip(at..).filter_map(move |(width, place)| {
        end += width;
        let place = place.checked_sub(MIDDLE)?;
        (place < count).then_some((place, end - width..end))
    })
}

impl Model {
    fn begin(chance: &mut Chance, features: usize) -> Self {
        let width = 2.0 / (WIDTH as f32).sqrt();
        let mut model = Self::nothing(features);
        for part in Part::ALL {
            let width = if matches!(part, Part::Line | Part::Text) {
                width / 2.0
            } else {
                width
            };
            match part {
                Part::First => model.wide[0] = [0.05; WIDTH],
                Part::Second => model.narrow[part.rows().start] = [0.05; SECOND],
                _ if part.is_wide() => model.wide[part.rows()].fill_with(|| chance.around_zero(width)),
                _ => model.narrow[part.rows()].fill_with(|| chance.around_zero(width)),
            }
        }
        model.wide[WIDE..].fill_with(|| chance.around_zero(0.1));
        model
    }

    /// Every weight is zero.
    pub fn nothing(features: usize) -> Self {
        Self {
            wide: vec![[0.0; WIDTH]; WIDE + features],
            narrow: vec![[0.0; SECOND]; NARROW],
            steps: [[0.0; 3]; 3],
            gate: 0.0,
        }
    }

    pub fn learn(samples: &[&Sample], features: usize, seed: u64) -> Self {
        let mut chance = Chance(seed);
        for _ in 0..10 {
            chance.next();
        }
        let mut model = Self::begin(&mut chance, features);
        let mut learner = Learner::new(model.wide.len());
        let mut sum: Option<Self> = None;
        let mut order = samples.to_vec();
        for round in 0..ROUNDS {
            chance.shuffle(&mut order);
            for sample in order.iter().filter(|sample| !sample.words.is_empty()) {
                let left = Left::by(&mut chance, sample);
                learner.learn(&mut model, sample, &left);
            }
            if round >= FIRST_KEPT {
                match &mut sum {
                    Some(sum) => sum.add(&model),
                    None => sum = Some(model.clone()),
                }
            }
        }
        let mut mean = sum.unwrap_or(model);
        mean.divide((ROUNDS - FIRST_KEPT) as f32);
        for (row, text) in mean.wide.iter_mut().zip(&learner.wide.asked) {
            // What no text has says nothing.
            if *text == 0 {
                *row = [0.0; WIDTH];
            }
        }
        mean
    }

    fn add(&mut self, other: &Self) {
        for (sum, row) in self.wide.iter_mut().zip(&other.wide) {
            add(sum, 1.0, row);
        }
        for (sum, row) in self.narrow.iter_mut().zip(&other.narrow) {
            add(sum, 1.0, row);
        }
        for (sum, step) in self.steps.iter_mut().flatten().zip(other.steps.iter().flatten()) {
            *sum += step;
        }
        self.gate += other.gate;
    }

    fn divide(&mut self, by: f32) {
        let rows = self.wide.iter_mut().flatten().chain(self.narrow.iter_mut().flatten());
        let steps = self.steps.iter_mut().flatten();
        for value in rows.chain(steps).chain([&mut self.gate]) {
            *value /= by;
        }
    }

    /// The weights of a part of the layers, row by row.
    pub fn part(&self, part: Part) -> &[f32] {
        if part.is_wide() {
            self.wide[part.rows()].as_flattened()
        } else {
            self.narrow(part).as_flattened()
        }
    }

    fn narrow(&self, part: Part) -> &[Narrow] {
        &self.narrow[part.rows()]
    }

    fn forward(&self, sample: &Sample, left: &Left) -> Pass {
        let count = sample.words.len();
        let mut first = vec![self.wide[Part::First.rows().start]; count];
        for (at, row) in first.iter_mut().enumerate() {
            for feature in &left.features[at] {
                add(row, 1.0, &self.wide[WIDE + *feature as usize]);
            }
            bend(row, &left.first[at]);
        }
        let text = mean(&first);
        let mut base = self.narrow(Part::Second)[0];
        multiply(&mut base, &text, self.narrow(Part::Text));
        let mut second = vec![base; count];
        let mut lines = Vec::new();
        for line in &sample.lines {
            let mean = mean(&first[line.clone()]);
            let mut more = [0.0; SECOND];
            multiply(&mut more, &mean, self.narrow(Part::Line));
            for row in &mut second[line.clone()] {
                add(row, 1.0, &more);
            }
            lines.push(mean);
        }
        for (at, row) in second.iter_mut().enumerate() {
            for (place, weights) in around(at, count) {
                multiply(row, &first[place], &self.narrow[weights]);
            }
            bend(row, &left.second[at]);
        }
        let (out, near) = (self.narrow(Part::Out), &self.wide[Part::Near.rows()]);
        let scores = first
            .iter()
            .zip(&second)
            .map(|(first, second)| std::array::from_fn(|tag| dot(&out[tag], second) + dot(&near[tag], first)))
            .collect();
        let gate = self.wide[Part::Gate.rows().start];
        Pass {
            gates: first.iter().map(|row| self.gate + dot(row, &gate)).collect(),
            first,
            second,
            lines,
            text,
            scores,
        }
    }

    /// The chance of each tag at each word, and of each step.
    fn chances(&self, sample: &Sample, scores: &[Scores]) -> (Vec<Scores>, Vec<[Scores; 3]>) {
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
}

/// None below zero, some left out.
fn bend<const N: usize>(row: &mut [f32; N], mask: &[f32; N]) {
    for (value, kept) in row.iter_mut().zip(mask) {
        *value = value.max(0.0) * kept;
    }
}

/// Adds each of the rows of weights as often as a value says.
fn multiply(sum: &mut Narrow, values: &Wide, weights: &[Narrow]) {
    for (value, weights) in values.iter().zip(weights) {
        if *value != 0.0 {
            add(sum, *value, weights);
        }
    }
}

fn may(from: usize, to: usize, joins: bool) -> bool {
    to != 1 || (joins && from != OUTSIDE)
}

fn sum_exp(values: impl Iterator<Item = f32> + Clone) -> f32 {
    let top = values.clone().fold(f32::NEG_INFINITY, f32::max);
    if top == f32::NEG_INFINITY {
        return top;
    }
    top + values.map(|value| (value - top).exp()).sum::<f32>().ln()
}

/// Which way the weights of some rows are to move, and how far they have moved.
struct Slopes<const N: usize> {
    slopes: Vec<[f32; N]>,
    /// The number of the text for which a slope was last asked.
    asked: Vec<u32>,
    text: u32,
    /// The rows whose slope was asked for, for this text.
    touched: Vec<usize>,
    /// The sums of the squares of all slopes.
    powers: Vec<[f32; N]>,
}

impl<const N: usize> Slopes<N> {
    fn new(rows: usize) -> Self {
        Self {
            slopes: vec![[0.0; N]; rows],
            asked: vec![0; rows],
            text: 0,
            touched: Vec::new(),
            powers: vec![[POWER; N]; rows],
        }
    }

    /// Begins a text, in which the rows of the layers always have part.
    fn begin(&mut self, layers: usize) {
        self.text += 1;
        self.touched.clear();
        for row in 0..layers {
            self.of(row);
        }
    }

    /// The slope of a row, at zero when it is first asked for.
    fn of(&mut self, row: usize) -> &mut [f32; N] {
        if self.asked[row] != self.text {
            self.asked[row] = self.text;
            self.slopes[row] = [0.0; N];
            self.touched.push(row);
        }
        &mut self.slopes[row]
    }

    fn apply(&mut self, rows: &mut [[f32; N]], layers: usize) {
        for row in &self.touched {
            let rate = if *row < layers { LAYER_RATE } else { RATE };
            let values = rows[*row].iter_mut().zip(&mut self.powers[*row]);
            for ((weight, power), slope) in values.zip(&self.slopes[*row]) {
                let slope = slope - SHRINK * *weight;
                *power += slope * slope;
                *weight += rate * slope / power.sqrt();
            }
        }
    }
}

/// Moves the weights of a model.
struct Learner {
    wide: Slopes<WIDTH>,
    narrow: Slopes<SECOND>,
    step_powers: [Scores; 3],
    gate_power: f32,
}

impl Learner {
    fn new(wide: usize) -> Self {
        Self {
            wide: Slopes::new(wide),
            narrow: Slopes::new(NARROW),
            step_powers: [[1e-6; 3]; 3],
            gate_power: POWER,
        }
    }

    /// Moves the weights of a model so that the tags of a text become likelier.
    fn learn(&mut self, model: &mut Model, sample: &Sample, left: &Left) {
        self.wide.begin(WIDE);
        self.narrow.begin(NARROW);
        let pass = model.forward(sample, left);
        let (tags, steps) = model.chances(sample, &pass.scores);
        let errors: Vec<Scores> = sample
            .tags
            .iter()
            .zip(&tags)
            .map(|(right, chances)| std::array::from_fn(|tag| f32::from(u8::from(*right == tag)) - chances[tag]))
            .collect();
        let mut first = vec![[0.0; WIDTH]; sample.words.len()];
        let second = self.through_scores(model, &pass, left, &errors, &mut first);
        self.through_window(model, &pass, &second, &mut first);
        self.through_means(model, sample, &pass, &second, &mut first);
        self.through_features(left, &pass, &mut first);
        let gate = self.through_gate(sample, &pass);
        self.wide.apply(&mut model.wide, WIDE);
        self.narrow.apply(&mut model.narrow, NARROW);
        self.gate_power += gate * gate;
        model.gate += LAYER_RATE * gate / self.gate_power.sqrt();
        self.move_steps(model, sample, &steps);
    }

    /// From the errors of the tags to those of the second layer, and a part of those of the first.
    fn through_scores(
        &mut self,
        model: &Model,
        pass: &Pass,
        left: &Left,
        errors: &[Scores],
        first: &mut [Wide],
    ) -> Vec<Narrow> {
        let mut second = vec![[0.0; SECOND]; errors.len()];
        for (at, error) in errors.iter().enumerate() {
            if error.iter().all(|error| error.abs() < LEAST) {
                continue;
            }
            for (tag, error) in error.iter().enumerate() {
                let (out, near) = (Part::Out.rows().start + tag, Part::Near.rows().start + tag);
                add(self.narrow.of(out), *error, &pass.second[at]);
                add(self.wide.of(near), *error, &pass.first[at]);
                add(&mut second[at], *error, &model.narrow[out]);
                add(&mut first[at], *error, &model.wide[near]);
            }
            unbend(&mut second[at], &pass.second[at], &left.second[at]);
            add(self.narrow.of(Part::Second.rows().start), 1.0, &second[at]);
        }
        second
    }

    /// From the errors of the second layer, through the window, to those of the first.
    fn through_window(&mut self, model: &Model, pass: &Pass, second: &[Narrow], first: &mut [Wide]) {
        for (at, error) in second.iter().enumerate() {
            if error.iter().all(|error| *error == 0.0) {
                continue;
            }
            for (place, weights) in around(at, second.len()) {
                for (value, row) in weights.enumerate() {
                    let factor = pass.first[place][value];
                    if factor != 0.0 {
                        add(self.narrow.of(row), factor, error);
                        first[place][value] += dot(&model.narrow[row], error);
                    }
                }
            }
        }
    }

    /// The same through the means of the lines and of the text.
    fn through_means(&mut self, model: &Model, sample: &Sample, pass: &Pass, second: &[Narrow], first: &mut [Wide]) {
        let all = 0..second.len();
        let lines = sample.lines.iter().zip(&pass.lines);
        let lines = lines.map(|(line, mean)| (Part::Line, line, mean));
        for (part, words, mean) in lines.chain([(Part::Text, &all, &pass.text)]) {
            let mut error = [0.0; SECOND];
            for word in &second[words.clone()] {
                add(&mut error, 1.0, word);
            }
            if error.iter().all(|error| *error == 0.0) {
                continue;
            }
            let mut back = [0.0; WIDTH];
            for (value, row) in part.rows().enumerate() {
                add(self.narrow.of(row), mean[value], &error);
                back[value] = dot(&model.narrow[row], &error) / words.len() as f32;
            }
            for word in &mut first[words.clone()] {
                add(word, 1.0, &back);
            }
        }
    }

    /// From the errors of the first layer to the rows of the features.
    fn through_features(&mut self, left: &Left, pass: &Pass, first: &mut [Wide]) {
        for (at, error) in first.iter_mut().enumerate() {
            unbend(error, &pass.first[at], &left.first[at]);
            if error.iter().all(|error| *error == 0.0) {
                continue;
            }
            add(self.wide.of(Part::First.rows().start), 1.0, error);
            for feature in &left.features[at] {
                add(self.wide.of(WIDE + *feature as usize), 1.0, error);
            }
        }
    }

    /// The gate learns beside the rest and moves nothing of the first layer.
    fn through_gate(&mut self, sample: &Sample, pass: &Pass) -> f32 {
        let mut sum = 0.0;
        for (at, tag) in sample.tags.iter().enumerate() {
            let chance = 1.0 / (1.0 + (-pass.gates[at]).exp());
            let error = f32::from(u8::from(*tag != OUTSIDE)) - chance;
            add(self.wide.of(Part::Gate.rows().start), error, &pass.first[at]);
            sum += error;
        }
        sum
    }

    fn move_steps(&mut self, model: &mut Model, sample: &Sample, chances: &[[Scores; 3]]) {
        for from in 0..3 {
            for to in 0..3 {
                let mut slope = 0.0;
                let mut before = OUTSIDE;
                for (tag, chances) in sample.tags.iter().zip(chances) {
                    slope += f32::from(u8::from(before == from && *tag == to)) - chances[from][to];
                    before = *tag;
                }
                self.step_powers[from][to] += slope * slope;
                model.steps[from][to] += STEP_RATE * slope / self.step_powers[from][to].sqrt();
            }
        }
    }
}

/// The way back through [`bend`].
fn unbend<const N: usize>(error: &mut [f32; N], values: &[f32; N], mask: &[f32; N]) {
    for ((error, value), kept) in error.iter_mut().zip(values).zip(mask) {
        *error = if *value > 0.0 { *error * kept } else { 0.0 };
    }
}
