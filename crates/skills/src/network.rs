//! The network that tells how well each tag fits each word, from what is seen of the words (`tagging.rs`).
//!
//! Each word has [`WIDTH`] hidden values: the sum of the rows of its features, none below zero. From its own and those of
//! the two words on either side, and from the means of its line and of the whole text, as many values of a second layer
//! are summed, and from both layers the three scores. Whether a word is surely outside of names is told by the first layer
//! already; the second is not asked then.
//!
//! All is in whole numbers, so that every machine finds the same. The file of weights (`data/network.bin`, written by
//! `examples/train`) begins with lines of text: three of `tag after` with what one tag after another adds, in units of
//! [`SCORE`], one of `open at` with the sum from which on the second layer is asked, then one for each feature that has rows. An
//! empty line ends them. Then come the rows of the layers ([`Part`]) in numbers of two bytes, the lower first, and
//! the features' rows in numbers of one byte.

use std::ops::Range;

/// How many values a layer has.
pub const WIDTH: usize = 32;

/// How many values are seen of a word and of two on either side: the first ones; less matters of those farther away.
pub const WINDOW: [usize; 5] = [8, 16, WIDTH, 16, 8];
/// The word itself among them.
pub const MIDDLE: usize = WINDOW.len() / 2;

/// What the rows of the layers are, in the order of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What each value of the first layer begins with; one row.
    First,
    /// What each value of each word of the window adds to the second layer.
    Window,
    /// What each mean of the line adds to it.
    Line,
    /// What each mean of the text adds to it.
    Text,
    /// What it begins with; one row.
    Second,
    /// What it adds to the scores, by tag.
    Out,
    /// What the first layer adds to the scores, by tag.
    Near,
    /// What the first layer says of whether the word may be of a name; one row.
    Gate,
}

impl Part {
    pub const ALL: [Self; 8] = [
        Self::First,
        Self::Window,
        Self::Line,
        Self::Text,
        Self::Second,
        Self::Out,
        Self::Near,
        Self::Gate,
    ];

    /// Its place among the rows of the layers.
    pub const fn rows(self) -> Range<usize> {
        let mut start = 0;
        let mut at = 0;
        while at < self as usize {
            start += Self::ALL[at].count();
            at += 1;
        }
        start..start + self.count()
    }

    const fn count(self) -> usize {
        match self {
            Self::First | Self::Second | Self::Gate => 1,
            Self::Window => WINDOW[0] + WINDOW[1] + WINDOW[2] + WINDOW[3] + WINDOW[4],
            Self::Line | Self::Text => WIDTH,
            Self::Out | Self::Near => 3,
        }
    }

    /// How many units are one.
    pub const fn scale(self) -> f32 {
        match self {
            Self::First => FEATURE,
            Self::Window | Self::Line | Self::Text => 16384.0,
            Self::Second | Self::Out => 1024.0,
            Self::Near | Self::Gate => 512.0,
        }
    }

    /// Beyond it a sum could leave its numbers.
    pub const fn limit(self) -> f32 {
        match self {
            Self::First | Self::Window | Self::Line | Self::Text => 32767.0,
            Self::Second => 8191.0,
            Self::Out => 4095.0,
            Self::Near | Self::Gate => 1023.0,
        }
    }
}

/// How many rows the layers have.
pub const LAYERS: usize = Part::Gate.rows().end;
/// How many units of a feature's row are one.
pub const FEATURE: f32 = 64.0;
/// How many units of a score are one.
pub const SCORE: f32 = 4096.0;
/// How many units of the sum of the gate are one.
pub const GATE: f32 = 2_097_152.0;

/// The highest value of the first layer, eight, and by how many binary places it is moved to be multiplied.
const TOP: i16 = 511;
const LIFT: u32 = 6;
/// The highest value of the second layer, eight.
const SECOND_TOP: i16 = 8191;

/// The scores of a word that is surely outside.
const CLOSED: [i32; 3] = [-(1 << 24), -(1 << 24), 0];

/// A row of weights or of values; one line of the processor's memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(align(64))]
pub(crate) struct Row([i16; WIDTH]);

impl Row {
    const ZERO: Self = Self([0; WIDTH]);

    fn plus(self, other: &Self) -> Self {
        Self(std::array::from_fn(|at| self.0[at].saturating_add(other.0[at])))
    }

    /// Adds a row as often as a value of a layer says, in parts of 2¹⁶.
    fn add_times(&mut self, value: i16, other: &Self) {
        for (sum, weight) in self.0.iter_mut().zip(&other.0) {
            *sum = sum.saturating_add(((i32::from(value) * i32::from(*weight)) >> 16) as i16);
        }
    }

    /// None below zero, none above `top`, moved by `lift` binary places.
    fn bend(&mut self, top: i16, lift: u32) {
        for value in &mut self.0 {
            *value = (*value).clamp(0, top) << lift;
        }
    }

    fn dot(&self, other: &Self) -> i32 {
        let pairs = self.0.iter().zip(&other.0);
        pairs.map(|(one, two)| i32::from(*one) * i32::from(*two)).sum()
    }
}

/// The values of a row that are not zero, and where they stand.
#[derive(Clone, Copy, Debug)]
struct Active {
    values: [(i16, u16); WIDTH],
    /// How many there are among the first values of a row, by place in the window.
    counts: [u8; WINDOW.len()],
}

impl Active {
    fn of(row: &Row) -> Self {
        const { assert!(WINDOW[0] == 8 && WINDOW[1] == 16 && WIDTH == 32) }
        let mut values = [(0, 0); WIDTH];
        let mut count = 0;
        let mut take = |range: Range<usize>| {
            for at in range {
                let value = row.0[at];
                values[count & (WIDTH - 1)] = (value, at as u16);
                count += usize::from(value != 0);
            }
            count as u8
        };
        let (far, near, own) = (take(0..8), take(8..16), take(16..32));
        Self {
            values,
            counts: [far, near, own, near, far],
        }
    }

    fn among(&self, place: usize) -> &[(i16, u16)] {
        let count = self.counts.get(place).copied().unwrap_or_default();
        self.values.get(..usize::from(count)).unwrap_or_default()
    }
}

/// The learned weights.
#[derive(Debug)]
pub(crate) struct Network {
    layers: Box<[Row; LAYERS]>,
    features: Vec<Row>,
    /// The sum of the gate from which on a word may be of a name.
    open_at: i32,
    /// What one tag after another adds: from, to.
    pub(crate) steps: [[i32; 3]; 3],
}

impl Network {
    /// One that knows nothing.
    pub(crate) fn empty() -> Self {
        Self {
            layers: Box::new([Row::ZERO; LAYERS]),
            features: Vec::new(),
            open_at: 0,
            steps: [[0; 3]; 3],
        }
    }

    /// Reads a file of weights; `place` tells where the rows of a feature belong, by template and value.
    pub(crate) fn read(file: &[u8], mut place: impl FnMut(&str, &str) -> Option<Range<usize>>) -> Self {
        let mut network = Self::empty();
        let end = file.windows(2).position(|pair| pair == b"\n\n").unwrap_or(file.len());
        let names = file.get(..end).and_then(|names| std::str::from_utf8(names).ok());
        let numbers = file.get(end + 2..).unwrap_or_default();
        let (layers, mut features) = numbers.split_at_checked(2 * WIDTH * LAYERS).unwrap_or_default();
        for (row, numbers) in network.layers.iter_mut().zip(layers.chunks_exact(2 * WIDTH)) {
            for (value, number) in row.0.iter_mut().zip(numbers.as_chunks().0) {
                *value = i16::from_le_bytes(*number);
            }
        }
        for line in names.unwrap_or_default().split('\n') {
            let mut cells = line.split('\t');
            let (Some(template), Some(value)) = (cells.next(), cells.next()) else {
                continue;
            };
            match template {
                "tag after" => {
                    let step = value.parse().ok().and_then(|from: usize| network.steps.get_mut(from));
                    for (number, cell) in step.into_iter().flatten().zip(cells) {
                        *number = cell.parse().unwrap_or_default();
                    }
                }
                "open at" => network.open_at = value.parse().unwrap_or_default(),
                _ => {
                    for row in place(template, value).unwrap_or_default() {
                        let (numbers, rest) = features.split_at_checked(WIDTH).unwrap_or_default();
                        features = rest;
                        network.set(row, numbers);
                    }
                }
            }
        }
        network
    }

    fn set(&mut self, at: usize, numbers: &[u8]) {
        if self.features.len() <= at {
            self.features.resize(at + 1, Row::ZERO);
        }
        for (value, number) in self.features[at].0.iter_mut().zip(numbers) {
            *value = i16::from(number.cast_signed());
        }
    }

    /// Makes one row the sum of others, so that they need not be looked up one by one.
    pub(crate) fn join(&mut self, at: usize, rows: impl Iterator<Item = usize>) {
        let rows = rows.filter_map(|row| self.features.get(row));
        let sum = rows.fold(Row::ZERO, |sum, row| sum.plus(row));
        if let Some(row) = self.features.get_mut(at) {
            *row = sum;
        }
    }

    /// What the first layer makes of the features of a word.
    pub(crate) fn first(&self, features: &[u32]) -> Row {
        let mut sum = self.layers[Part::First.rows().start];
        for feature in features {
            if let Some(row) = self.features.get(*feature as usize) {
                sum = sum.plus(row);
            }
        }
        sum.bend(TOP, LIFT);
        sum
    }

    /// The scores of every word, by what the first layer made of them and where each line ends.
    pub(crate) fn scores(&self, first: &[Row], line_ends: &[usize]) -> Vec<[i32; 3]> {
        let gate = &self.layers[Part::Gate.rows().start];
        let active: Vec<Active> = first.iter().map(Active::of).collect();
        let mut scores = vec![CLOSED; first.len()];
        let base = self.pooled(self.layers[Part::Second.rows().start], Part::Text, first);
        let window = &self.layers[Part::Window.rows()];
        let mut begin = 0;
        for end in line_ends {
            let line = begin..*end;
            begin = *end;
            let mut line_base = None;
            for at in line.clone() {
                let Some(row) = first.get(at).filter(|row| row.dot(gate) >= self.open_at) else {
                    continue;
                };
                let mut sum = *line_base.get_or_insert_with(|| {
                    let words = first.get(line.clone()).unwrap_or_default();
                    self.pooled(base, Part::Line, words)
                });
                let mut weights = window;
                for (place, width) in WINDOW.into_iter().enumerate() {
                    let (own, rest) = weights.split_at(width);
                    weights = rest;
                    let other = (at + place).checked_sub(MIDDLE).and_then(|at| active.get(at));
                    for (value, index) in other.map(|active| active.among(place)).unwrap_or_default() {
                        if let Some(weights) = own.get(usize::from(*index)) {
                            sum.add_times(*value, weights);
                        }
                    }
                }
                sum.bend(SECOND_TOP, 0);
                if let Some(score) = scores.get_mut(at) {
                    *score = self.score(row, &sum);
                }
            }
        }
        scores
    }

    /// The three scores of a word, by its values in both layers.
    fn score(&self, first: &Row, second: &Row) -> [i32; 3] {
        let (out, near) = (Part::Out.rows().start, Part::Near.rows().start);
        // From 2²⁰ and 2²¹ units to 2¹².
        std::array::from_fn(|tag| {
            (second.dot(&self.layers[out + tag]) >> 8) + (first.dot(&self.layers[near + tag]) >> 9)
        })
    }

    /// The start of the second layer, with what the means of some words add.
    fn pooled(&self, mut sum: Row, part: Part, words: &[Row]) -> Row {
        // A text of 60,000 words would leave the numbers of the sum.
        let mut sums = [0_i64; WIDTH];
        for words in words.chunks(1 << 15) {
            let mut some = [0_i32; WIDTH];
            for word in words {
                some = std::array::from_fn(|at| some[at] + i32::from(word.0[at]));
            }
            for (sum, some) in sums.iter_mut().zip(some) {
                *sum += i64::from(some);
            }
        }
        let count = words.len().max(1) as i64;
        for (total, weights) in sums.iter().zip(&self.layers[part.rows()]) {
            sum.add_times((total / count) as i16, weights);
        }
        sum
    }
}
