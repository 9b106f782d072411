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

use crate::tagging::{BEGIN, INSIDE, OUTSIDE};

/// How many values the first layer has, and the second.
pub const WIDTH: usize = 16;
pub const SECOND: usize = 16;

/// How many values are seen of a word and of two on either side: the first ones; less matters of those farther away.
pub const WINDOW: [usize; 5] = [8, 8, WIDTH, 8, 8];
/// The word itself among them.
pub const MIDDLE: usize = WINDOW.len() / 2;
/// How many values are seen of all.
const SEEN: usize = WINDOW[0] + WINDOW[1] + WINDOW[2] + WINDOW[3] + WINDOW[4];

/// What the rows of the layers are, in the order of the file: first those of [`WIDTH`] numbers, then those of [`SECOND`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What each value of the first layer begins with; one row.
    First,
    /// What the first layer adds to the scores, by tag.
    Near,
    /// What the first layer says of whether the word may be of a name; one row.
    Gate,
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
}

impl Part {
    pub const ALL: [Self; 8] = [
        Self::First,
        Self::Near,
        Self::Gate,
        Self::Window,
        Self::Line,
        Self::Text,
        Self::Second,
        Self::Out,
    ];

    /// Whether its rows are of [`WIDTH`] numbers.
    pub const fn is_wide(self) -> bool {
        matches!(self, Self::First | Self::Near | Self::Gate)
    }

    /// How many numbers its rows have.
    pub const fn width(self) -> usize {
        if self.is_wide() { WIDTH } else { SECOND }
    }

    /// Its place among the rows of its width.
    pub const fn rows(self) -> Range<usize> {
        let mut start = 0;
        let mut at = 0;
        while at < self as usize {
            if Self::ALL[at].is_wide() == self.is_wide() {
                start += Self::ALL[at].count();
            }
            at += 1;
        }
        start..start + self.count()
    }

    const fn count(self) -> usize {
        match self {
            Self::First | Self::Second | Self::Gate => 1,
            Self::Window => SEEN,
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
            Self::Near | Self::Gate => 16384.0,
        }
    }

    /// Beyond it a sum could leave its numbers.
    pub const fn limit(self) -> f32 {
        match self {
            Self::Second => 8191.0,
            Self::Out => 4095.0,
            _ => 32767.0,
        }
    }
}

/// How many rows of either width the layers have.
pub const WIDE: usize = Part::Gate.rows().end;
pub const NARROW: usize = Part::Out.rows().end;
/// How many units of a feature's row are one.
pub const FEATURE: f32 = 64.0;
/// How many units of a score are one.
pub const SCORE: f32 = 4096.0;
/// How many units of the sum of the gate are one.
pub const GATE: f32 = 1_048_576.0;

/// The highest values of the layers, eight: so high that no sum leaves its numbers.
const TOP: i16 = 511;
const SECOND_TOP: i16 = 8191;
/// By how many binary places a value of the first layer is moved to be multiplied.
const LIFT: u32 = 6;

/// How well the tags of a name fit a word that is surely outside.
const CLOSED: [i32; 2] = [-(1 << 24); 2];

/// A row of weights or of values of the first layer; never across two lines of the processor's memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(align(32))]
pub(crate) struct Row([i16; WIDTH]);

impl Row {
    const ZERO: Self = Self([0; WIDTH]);

    fn plus(self, other: &Self) -> Self {
        Self(std::array::from_fn(|at| self.0[at].saturating_add(other.0[at])))
    }
}

/// On its own: inside what calls it the compiler multiplies the numbers one by one.
#[inline(never)]
fn dot<const N: usize>(one: &[i16; N], two: &[i16; N]) -> i32 {
    let pairs = one.iter().zip(two);
    pairs.map(|(one, two)| i32::from(*one) * i32::from(*two)).sum()
}

/// What each of some values adds to those of the second layer.
#[derive(Debug)]
struct Weights<const N: usize>([[i16; SECOND]; N]);

impl<const N: usize> Weights<N> {
    const ZERO: Self = Self([[0; SECOND]; N]);

    fn added(&self, mut sums: [i16; SECOND], values: &[i16; N]) -> [i16; SECOND] {
        for (value, weights) in values.iter().zip(&self.0) {
            let value = i32::from(*value << LIFT);
            sums = std::array::from_fn(|at| sums[at].saturating_add(((value * i32::from(weights[at])) >> 16) as i16));
        }
        sums
    }
}

/// The learned weights.
#[derive(Debug)]
pub(crate) struct Network {
    first: Row,
    gate: Row,
    window: Box<Weights<SEEN>>,
    line: Weights<WIDTH>,
    text: Weights<WIDTH>,
    second: [i16; SECOND],
    /// By how much more the values of both layers fit the begin of a name, and the inside of one, than being outside.
    fits: [[i16; WIDTH + SECOND]; 2],
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
            first: Row::ZERO,
            gate: Row::ZERO,
            window: Box::new(Weights::ZERO),
            line: Weights::ZERO,
            text: Weights::ZERO,
            second: [0; SECOND],
            fits: [[0; WIDTH + SECOND]; 2],
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
        let mut numbers = file.get(end + 2..).unwrap_or_default();
        for part in Part::ALL {
            for at in 0..part.count() {
                let row = taken(&mut numbers, 2 * part.width());
                network.set_layer(part, at, row);
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
                        network.set(row, taken(&mut numbers, WIDTH));
                    }
                }
            }
        }
        network
    }

    fn set_layer(&mut self, part: Part, at: usize, numbers: &[u8]) {
        let numbers = numbers.as_chunks().0.iter().map(|number| i16::from_le_bytes(*number));
        let row: &mut [i16] = match part {
            Part::First => &mut self.first.0,
            Part::Gate => &mut self.gate.0,
            Part::Window => &mut self.window.0[at],
            Part::Line => &mut self.line.0[at],
            Part::Text => &mut self.text.0[at],
            Part::Second => &mut self.second,
            Part::Near | Part::Out => {
                let start = if part == Part::Near { 0 } else { WIDTH };
                for (tag, fits) in self.fits.iter_mut().enumerate() {
                    for (fit, number) in fits.iter_mut().skip(start).zip(numbers.clone()) {
                        match at {
                            OUTSIDE => *fit = fit.saturating_sub(number),
                            _ if at == tag => *fit = number,
                            _ => {}
                        }
                    }
                }
                return;
            }
        };
        for (value, number) in row.iter_mut().zip(numbers) {
            *value = number;
        }
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
    pub(crate) fn first<const N: usize>(&self, features: &[u32; N]) -> Row {
        let mut sum = self.first;
        for feature in features {
            if let Some(row) = self.features.get(*feature as usize) {
                sum = sum.plus(row);
            }
        }
        bend(&mut sum.0, TOP);
        sum
    }

    /// By how much more the tags of a name fit each word than being outside, by what the first layer made of all and where
    /// each line ends.
    pub(crate) fn fits(&self, first: &[Row], line_ends: &[usize]) -> Vec<[i32; 2]> {
        let mut fits = vec![CLOSED; first.len()];
        let text = self.text.added(self.second, &mean(first));
        let mut begin = 0;
        for end in line_ends {
            let words = first.get(begin..*end).unwrap_or_default();
            let mut line = None;
            for (at, row) in (begin..).zip(words) {
                if dot(&row.0, &self.gate.0) < self.open_at {
                    continue;
                }
                let line = *line.get_or_insert_with(|| self.line.added(text, &mean(words)));
                let mut second = self.window.added(line, &around(first, at));
                bend(&mut second, SECOND_TOP);
                if let Some(fit) = fits.get_mut(at) {
                    *fit = self.fit(row, &second);
                }
            }
            begin = *end;
        }
        fits
    }

    /// By how much more each of the tags of a name fits a word than being outside, by its values in both layers.
    fn fit(&self, first: &Row, second: &[i16; SECOND]) -> [i32; 2] {
        let mut both = [0; WIDTH + SECOND];
        both[..WIDTH].copy_from_slice(&first.0);
        both[WIDTH..].copy_from_slice(second);
        // From 2²⁰ units to 2¹².
        [dot(&both, &self.fits[BEGIN]) >> 8, dot(&both, &self.fits[INSIDE]) >> 8]
    }
}

/// None below zero or above `top`. On its own, as [`dot`].
#[inline(never)]
fn bend<const N: usize>(values: &mut [i16; N], top: i16) {
    for value in values {
        *value = (*value).clamp(0, top);
    }
}

/// Takes bytes off the front; none where there are too few.
fn taken<'a>(bytes: &mut &'a [u8], count: usize) -> &'a [u8] {
    let (front, rest) = bytes.split_at_checked(count).unwrap_or_default();
    *bytes = rest;
    front
}

/// The values that are seen around a word; zero beyond the ends of the text.
fn around(first: &[Row], at: usize) -> [i16; SEEN] {
    let row = |place: usize| {
        let place = (at + place).checked_sub(MIDDLE);
        place.and_then(|place| first.get(place)).unwrap_or(&Row::ZERO)
    };
    let mut seen = [0; SEEN];
    let mut start = 0;
    for (place, width) in WINDOW.into_iter().enumerate() {
        seen[start..start + width].copy_from_slice(&row(place).0[..width]);
        start += width;
    }
    seen
}

fn mean(words: &[Row]) -> [i16; WIDTH] {
    // So many words of the highest value that no sum leaves its numbers.
    let words = words.get(..1 << 22).unwrap_or(words);
    let mut sums = [0_i32; WIDTH];
    for word in words {
        sums = std::array::from_fn(|at| sums[at] + i32::from(word.0[at]));
    }
    let count = words.len().max(1) as i32;
    sums.map(|sum| (sum / count) as i16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_of_a_file_stands_where_its_feature_belongs() {
        let names = "tag after\t1\t4\t-5\t6\nopen at\t7\nname\t2\n\n";
        let mut file = names.as_bytes().to_vec();
        file.resize(file.len() + 2 * (WIDE * WIDTH + NARROW * SECOND), 0);
        file.extend([3_u8; WIDTH]);
        let network = Network::read(&file, |template, value| {
            assert_eq!((template, value), ("name", "2"));
            Some(5..6)
        });
        assert_eq!((network.steps[1], network.open_at), ([4, -5, 6], 7));
        assert_eq!(network.first(&[4]), Row::ZERO);
        assert_eq!(network.first(&[5]), Row([3; WIDTH]));
        let both = network.first(&[5, 5]);
        assert_eq!(both, Row([6; WIDTH]));
        assert_eq!(
            network.fits(&[both], &[1]),
            [CLOSED],
            "the gate says zero and opens at 7"
        );
    }
}
