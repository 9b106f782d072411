//! Which words of a text name a skill, told from what stands around them: the taxonomy's names, the heading above, the
//! list they stand in, the words before. The weights were learned from the labelled texts (`examples/train.rs`).
//!
//! Each word is the begin of a skill's name, inside one, or outside. The sequence whose weights sum to the most is
//! taken.

use std::collections::HashMap;

use crate::layout::{LINE_KINDS, Line, LineKind, SECTIONS};
use crate::names::{Names, PROFILES, Word};
use crate::signs::{CONJUNCTIONS, CUE_WORDS, separator, shape, suffix};
use crate::spelling::stem_of;
use crate::taxonomy::SkillKind;

/// A name of the taxonomy that stands in the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Named {
    pub(crate) skill: usize,
    pub(crate) kind: SkillKind,
    /// The first word, and how many.
    pub(crate) word: usize,
    pub(crate) length: usize,
    pub(crate) trust: Trust,
    /// Whether the taxonomy calls the skill so; otherwise it is another spelling.
    pub(crate) is_main: bool,
}

/// How surely a name of the taxonomy is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trust {
    Sure,
    /// An ordinary word, beside a word of its field or another skill.
    Backed,
    Doubtful,
    /// In a title, a company's name, a degree's subject.
    Elsewhere,
}

/// The tags, in the order of the weights.
pub const BEGIN: usize = 0;
pub const INSIDE: usize = 1;
pub const OUTSIDE: usize = 2;

/// The weights of one feature for the three tags.
pub type Weights = [f32; 3];

/// The weights of one feature in hundredths, each in its own 21 bits of one number, so that one sum is of all three.
type Packed = i64;

const LANE: u32 = 21;

fn packed(weights: &Weights) -> Packed {
    let [begin, inside, outside] = weights.map(|weight| (weight * 100.0).round() as i64);
    begin + (inside << LANE) + (outside << (2 * LANE))
}

fn unpacked(sum: Packed) -> [i32; 3] {
    let begin = sum << (64 - LANE) >> (64 - LANE);
    let sum = (sum - begin) >> LANE;
    let inside = sum << (64 - LANE) >> (64 - LANE);
    [begin as i32, inside as i32, ((sum - inside) >> LANE) as i32]
}

const DICT: usize = 1 + 2 * 5 * 4 * 2;
const TRUST: usize = 5;
const SEPARATORS: usize = 12;
const SHAPES: usize = 8;
const CUES: usize = 10;
const LENGTHS: usize = 7;
const POSITIONS: usize = 5;
const SHARES: usize = 4;
const SORTS: usize = 1 + 13 * 3 * 2 * 2;
const SUFFIXES: usize = 27 * 27 * 27;

/// The combinations that have a weight, and how many values each has.
const TEMPLATES: [(&str, usize); 26] = [
    ("always", 1),
    ("name", DICT),
    ("name in section", DICT * SECTIONS),
    ("name after sign", DICT * SEPARATORS),
    ("name before sign", DICT * SEPARATORS),
    ("name after name", DICT * TRUST),
    ("name before name", DICT * TRUST),
    ("name of shape", DICT * SHAPES),
    ("shape in section", SHAPES * SECTIONS * TRUST),
    ("shape in line after sign", SHAPES * LINE_KINDS * SEPARATORS),
    ("signs around", SEPARATORS * SEPARATORS * TRUST),
    ("item in line of section", SECTIONS * LINE_KINDS * LENGTHS),
    ("cue and place in item", CUES * 4 * POSITIONS * 2),
    ("share of names in line", SHARES * LINE_KINDS * TRUST),
    ("share of names and item", SHARES * LENGTHS * POSITIONS),
    ("shapes", SHAPES * SHAPES * 2),
    ("name and cue", TRUST * CUES * 4),
    ("ending", SUFFIXES),
    ("name in line", DICT * LINE_KINDS),
    ("shape next", SHAPES * SHAPES * 2),
    ("profile", PROFILES * TRUST),
    ("pairs and profile", 4 * PROFILES),
    ("sort of name", SORTS * TRUST),
    ("sort of name in section", SORTS * SECTIONS),
    ("names in line", TRUST * TRUST * TRUST),
    ("names in line and signs", TRUST * TRUST * SEPARATORS * 2),
];

/// Where the weights of each combination begin, and where all end.
const BOUNDS: [usize; TEMPLATES.len() + 1] = {
    let mut bounds = [0; TEMPLATES.len() + 1];
    let mut at = 0;
    while at < TEMPLATES.len() {
        bounds[at + 1] = bounds[at] + TEMPLATES[at].1;
        at += 1;
    }
    bounds
};
const OFFSETS: [usize; TEMPLATES.len()] = {
    let mut offsets = [0; TEMPLATES.len()];
    let mut at = 0;
    while at < TEMPLATES.len() {
        offsets[at] = BOUNDS[at];
        at += 1;
    }
    offsets
};
const DENSE: usize = BOUNDS[TEMPLATES.len()];

/// The places around a word whose words are features.
const PLACES: [&str; 3] = ["word", "word before", "word after"];

/// The learned weights.
#[derive(Debug)]
pub struct Tagger {
    weights: Vec<Weights>,
    /// The same as they are summed.
    packed: Vec<Packed>,
    /// By number of a word.
    facts: Vec<Facts>,
    /// What one tag after another adds: from, to.
    steps: [Weights; 3],
}

/// What is known of a word wherever it stands.
#[derive(Clone, Copy, Debug, Default)]
struct Facts {
    /// Where its weights begin; 0 for a word that has none.
    lexical: u32,
    /// How it stands in names.
    profile: u8,
    /// Which class of [`CUE_WORDS`] it is of, and one.
    cue: u8,
    /// Whether it joins the items of a list.
    is_conjunction: bool,
}

/// What is seen of one word.
#[derive(Clone, Copy, Debug)]
struct Seen {
    /// Where the word's weights begin; 0 for a word that has none.
    lexical: u32,
    suffix: u16,
    name: u8,
    trust: u8,
    section: u8,
    line: u8,
    before: u8,
    after: u8,
    shape: u8,
    /// Which class of cue the word is itself.
    own_cue: u8,
    cue: u8,
    distance: u8,
    length: u8,
    position: u8,
    share: u8,
    /// How the word stands in names, and whether it stands beside the word before, and the one after, in one.
    profile: u8,
    paired: u8,
    pairs_on: u8,
    /// What sort of name it is in: the kind of skill, how long, whether the main one, the first word or not.
    sort: u8,
    /// The nearest name before it in its line, and after it.
    left: u8,
    right: u8,
    /// Whether it joins the items of a list.
    stops: bool,
    /// Whether a name can go on from the word before.
    joins: bool,
}

/// Beyond the ends of a text.
const NOTHING: Seen = Seen {
    lexical: 0,
    suffix: 0,
    name: 0,
    trust: 0,
    section: 0,
    line: 0,
    before: 0,
    after: 0,
    shape: 0,
    own_cue: 0,
    cue: 0,
    distance: 0,
    length: 0,
    position: 0,
    share: 0,
    profile: 0,
    paired: 0,
    pairs_on: 0,
    sort: 0,
    left: 0,
    right: 0,
    stops: false,
    joins: false,
};

/// The features of a word, as places in the weights.
struct Features {
    features: [u32; TEMPLATES.len() + PLACES.len()],
    count: usize,
}

impl Features {
    fn all(&self) -> &[u32] {
        self.features.get(..self.count).unwrap_or_default()
    }
}

/// What is known of a text before its words are tagged.
pub(crate) struct Reading<'a> {
    pub(crate) text: &'a str,
    pub(crate) words: &'a [Word],
    pub(crate) lines: &'a [Line],
    pub(crate) names: &'a [Named],
}

impl Tagger {
    /// Reads weights: lines of a feature's name and three numbers. Its words are made known to `names`.
    pub(crate) fn read(table: &str, names: &mut Names) -> Self {
        let mut tagger = Self {
            weights: vec![[0.0; 3]; DENSE],
            packed: Vec::new(),
            facts: Vec::new(),
            steps: [[0.0; 3]; 3],
        };
        let offsets: HashMap<&str, usize> = TEMPLATES
            .iter()
            .scan(0, |sum, (name, size)| {
                let at = *sum;
                *sum += size;
                Some((*name, at))
            })
            .collect();
        for line in table.lines() {
            let mut cells = line.split('\t');
            let (Some(template), Some(value)) = (cells.next(), cells.next()) else {
                continue;
            };
            let mut numbers: Weights = [0.0; 3];
            for (number, cell) in numbers.iter_mut().zip(cells) {
                *number = cell.parse().unwrap_or_default();
            }
            let at = if let Some(offset) = offsets.get(template) {
                value.parse::<usize>().ok().map(|value| offset + value)
            } else if let Some(place) = PLACES.iter().position(|place| *place == template) {
                Some(tagger.lexical(names.number(value)) + place)
            } else {
                let from = value.parse::<usize>().unwrap_or(3);
                if let Some(step) = tagger.steps.get_mut(from) {
                    *step = numbers;
                }
                None
            };
            if let Some(weights) = at.and_then(|at| tagger.weights.get_mut(at)) {
                *weights = numbers;
            }
        }
        for (class, words) in CUE_WORDS.iter().enumerate() {
            for word in words.split_whitespace() {
                tagger.facts_of(names.number(word)).cue = class as u8 + 1;
            }
        }
        for word in CONJUNCTIONS.split_whitespace() {
            tagger.facts_of(names.number(word)).is_conjunction = true;
        }
        tagger.facts.resize(names.count() as usize, Facts::default());
        for (number, facts) in tagger.facts.iter_mut().enumerate() {
            facts.profile = names.profile(number as u32);
        }
        tagger.packed = tagger.weights.iter().map(packed).collect();
        tagger
    }

    fn facts_of(&mut self, number: u32) -> &mut Facts {
        let number = number as usize;
        if self.facts.len() <= number {
            self.facts.resize(number + 1, Facts::default());
        }
        &mut self.facts[number]
    }

    /// Where the weights of a word begin.
    fn lexical(&mut self, number: u32) -> usize {
        let next = self.weights.len() as u32;
        let facts = self.facts_of(number);
        if facts.lexical == 0 {
            facts.lexical = next;
            self.weights.resize(next as usize + PLACES.len(), [0.0; 3]);
        }
        self.facts_of(number).lexical as usize
    }

    /// The features of every word, as places in the weights.
    fn features(&self, seen: &[Seen], at: usize) -> Features {
        let get = |at: Option<usize>| at.and_then(|at| seen.get(at)).unwrap_or(&NOTHING);
        let (before, one, after) = (get(at.checked_sub(1)), get(Some(at)), get(Some(at + 1)));
        let name = usize::from(one.name);
        let section = usize::from(one.section);
        let sign_before = usize::from(one.before);
        let sign_after = usize::from(one.after);
        let shape = usize::from(one.shape);
        let line = usize::from(one.line);
        let length = usize::from(one.length);
        let cue = usize::from(one.cue);
        let distance = usize::from(one.distance);
        let position = usize::from(one.position);
        let trust = usize::from(one.trust);
        let share = usize::from(one.share);
        let suffix = usize::from(one.suffix);
        let profile = usize::from(one.profile);
        let pairs = usize::from(one.paired * 2 + one.pairs_on);
        let sort = usize::from(one.sort);
        let (left, right) = (usize::from(one.left), usize::from(one.right));
        let joined = usize::from(one.joins);
        let followed = usize::from(after.joins);
        let values = [
            0,
            name,
            name * SECTIONS + section,
            name * SEPARATORS + sign_before,
            name * SEPARATORS + sign_after,
            name * TRUST + usize::from(before.trust) * joined,
            name * TRUST + usize::from(after.trust) * followed,
            name * SHAPES + shape,
            (shape * SECTIONS + section) * TRUST + trust,
            (shape * LINE_KINDS + line) * SEPARATORS + sign_before,
            (sign_before * SEPARATORS + sign_after) * TRUST + trust,
            (section * LINE_KINDS + line) * LENGTHS + length,
            ((cue * 4 + distance) * POSITIONS + position) * 2 + usize::from(trust > 0),
            (share * LINE_KINDS + line) * TRUST + trust,
            (share * LENGTHS + length) * POSITIONS + position,
            (usize::from(before.shape) * SHAPES + shape) * 2 + joined,
            (trust * CUES + cue) * 4 + distance,
            suffix,
            name * LINE_KINDS + line,
            (usize::from(after.shape) * SHAPES + shape) * 2 + followed,
            profile * TRUST + trust,
            pairs * PROFILES + profile,
            sort * TRUST + trust,
            sort * SECTIONS + section,
            (left * TRUST + right) * TRUST + trust,
            ((left * TRUST + right) * SEPARATORS + sign_before) * 2 + usize::from(trust > 0),
        ];
        let mut features = [0; TEMPLATES.len() + PLACES.len()];
        for ((feature, offset), value) in features.iter_mut().zip(OFFSETS).zip(values) {
            *feature = (offset + value) as u32;
        }
        let mut count = TEMPLATES.len();
        for (place, seen) in [one, before, after].into_iter().enumerate() {
            // What stands beyond a comma says nothing of this word.
            let is_near = match place {
                1 => one.before != 1 && one.before != 2,
                2 => one.after != 1 && one.after != 2,
                _ => true,
            };
            if seen.lexical > 0
                && is_near
                && let Some(feature) = features.get_mut(count)
            {
                *feature = seen.lexical + place as u32;
                count += 1;
            }
        }
        Features { features, count }
    }

    /// The spans of words that name a skill: the first word, and how many.
    pub(crate) fn spans(&self, reading: &Reading<'_>) -> Vec<(usize, usize)> {
        let seen = self.look(reading);
        let scores: Vec<[i32; 3]> = (0..seen.len())
            .map(|at| {
                let features = self.features(&seen, at);
                let weights = features
                    .all()
                    .iter()
                    .filter_map(|feature| self.packed.get(*feature as usize));
                unpacked(weights.sum())
            })
            .collect();
        let joins: Vec<bool> = seen.iter().map(|seen| seen.joins).collect();
        best(&scores, &joins, &self.steps.map(|step| unpacked(packed(&step))))
    }

    /// For learning: the features of each word, and whether a name can go on there.
    pub(crate) fn observe(&self, reading: &Reading<'_>) -> Vec<(Vec<u32>, bool)> {
        let seen = self.look(reading);
        (0..seen.len())
            .map(|at| {
                (
                    self.features(&seen, at).all().to_vec(),
                    seen.get(at).is_some_and(|seen| seen.joins),
                )
            })
            .collect()
    }

    /// For learning: the names of the places in the weights.
    pub(crate) fn feature_names(&self, words: &[String]) -> Vec<(String, String)> {
        let mut all: Vec<(String, String)> = TEMPLATES
            .iter()
            .flat_map(|(name, size)| (0..*size).map(|value| ((*name).to_owned(), value.to_string())))
            .collect();
        all.resize(self.weights.len(), Default::default());
        for (number, at) in self
            .facts
            .iter()
            .map(|facts| facts.lexical)
            .enumerate()
            .filter(|(_, at)| *at > 0)
        {
            for (place, name) in PLACES.iter().enumerate() {
                if let (Some(entry), Some(word)) = (all.get_mut(at as usize + place), words.get(number)) {
                    *entry = ((*name).to_owned(), word.clone());
                }
            }
        }
        all
    }

    fn look(&self, reading: &Reading<'_>) -> Vec<Seen> {
        let mut all: Vec<Seen> = Vec::with_capacity(reading.words.len());
        let mut line_at = 0;
        let mut first_of_line = 0;
        for (at, word) in reading.words.iter().enumerate() {
            while reading
                .lines
                .get(line_at + 1)
                .is_some_and(|line| line.start <= word.start)
            {
                self.look_at_items(reading, &mut all, first_of_line);
                line_at += 1;
                first_of_line = at;
            }
            let Some(line) = reading.lines.get(line_at) else { break };
            let previous = at.checked_sub(1).and_then(|at| reading.words.get(at));
            let between = reading
                .text
                .get(previous.map_or(0, |word| word.end)..word.start)
                .unwrap_or_default();
            let found = reading.text.get(word.start..word.end).unwrap_or_default();
            let is_first = at == first_of_line;
            let before = separator(between, is_first, line);
            // A line that was broken: the sentence goes on in small letters.
            let wraps = is_first
                && line.kind == LineKind::Prose
                && found.starts_with(char::is_lowercase)
                && between.bytes().filter(|byte| *byte == b'\n').count() == 1;
            if let Some(last) = all.last_mut() {
                last.after = before;
            }
            let facts = word
                .known
                .and_then(|word| self.facts.get(word as usize))
                .copied()
                .unwrap_or_default();
            all.push(Seen {
                section: line.section as u8,
                line: line.kind as u8,
                before,
                after: 2,
                shape: shape(found),
                suffix: suffix(found),
                lexical: facts.lexical,
                profile: facts.profile,
                own_cue: facts.cue,
                stops: facts.is_conjunction,
                joins: !is_first && matches!(before, 0 | 3 | 4 | 9) || wraps,
                ..NOTHING
            });
        }
        self.look_at_items(reading, &mut all, first_of_line);
        for name in reading.names {
            let kind = name.kind;
            let group = kind.sort();
            let trust = name.trust as u8;
            for inside in 0..name.length {
                if let Some(seen) = all.get_mut(name.word + inside) {
                    let part = u8::from(inside > 0);
                    seen.name = 1 + ((part * 5 + group) * 4 + trust) * 2 + u8::from(name.length > 1);
                    seen.trust = 1 + trust;
                    let size = name.length.clamp(1, 3) as u8 - 1;
                    seen.sort = 1 + ((kind as u8 * 3 + size) * 2 + u8::from(name.is_main)) * 2 + part;
                }
            }
        }
        self.look_at_shares(reading, &mut all);
        look_around(reading, &mut all);
        all
    }

    /// The items of a line: how long each is, where a word stands in it, and which cue goes before.
    fn look_at_items(&self, reading: &Reading<'_>, all: &mut [Seen], first: usize) {
        let mut cue = 0;
        let mut cue_at = first;
        let mut begin = first;
        let count = all.len().min(reading.words.len());
        for at in first..count {
            let Some(seen) = all.get(at).copied() else { break };
            let stops = seen.stops;
            if at > first && (seen.before == 5 || seen.before == 6) {
                cue = 0;
            }
            if at > begin && (!seen.joins || stops) {
                close(all, begin, at);
                begin = at;
            }
            if let Some(seen) = all.get_mut(at) {
                seen.cue = cue;
                seen.distance = (at - cue_at).min(3) as u8;
            }
            if seen.own_cue > 0 {
                cue = seen.own_cue;
                cue_at = at;
            }
            if stops {
                begin = at + 1;
            }
        }
        close(all, begin, count);
    }

    /// How many of a line's items hold a name.
    fn look_at_shares(&self, reading: &Reading<'_>, all: &mut [Seen]) {
        let mut first = 0;
        let mut line_at = 0;
        while first < all.len() {
            while reading
                .lines
                .get(line_at + 1)
                .is_some_and(|line| reading.words.get(first).is_some_and(|word| line.start <= word.start))
            {
                line_at += 1;
            }
            let end = reading.lines.get(line_at).map_or(usize::MAX, |line| line.end);
            let last = first
                + reading
                    .words
                    .get(first..)
                    .unwrap_or_default()
                    .partition_point(|word| word.start < end)
                    .max(1);
            let line = all.get_mut(first..last.min(reading.words.len())).unwrap_or_default();
            let (mut items, mut held, mut holds) = (0, 0, false);
            for seen in line.iter() {
                holds |= seen.trust == 1 || seen.trust == 2;
                if seen.position >= 3 || seen.position == 1 && seen.length == 1 {
                    items += 1;
                    held += usize::from(holds);
                    holds = false;
                }
            }
            let share = match (held, items) {
                (0, _) | (_, 0) => 0,
                _ if held * 3 < items => 1,
                _ if held * 3 < items * 2 => 2,
                _ => 3,
            };
            for seen in line {
                seen.share = share;
            }
            first = last;
        }
    }
}

/// Which names stand beside a word in its line, and with which of the words beside it it stands in names.
fn look_around(reading: &Reading<'_>, all: &mut [Seen]) {
    let mut left = 0;
    for (at, word) in reading.words.iter().enumerate() {
        let Some(seen) = all.get_mut(at) else { break };
        if seen.before == 1 || seen.before == 2 {
            left = 0;
        }
        seen.left = left;
        if seen.trust > 0 {
            left = seen.trust;
        }
        if seen.joins && word.is_paired {
            seen.paired = 1;
            if let Some(last) = at.checked_sub(1).and_then(|at| all.get_mut(at)) {
                last.pairs_on = 1;
            }
        }
    }
    let mut right = 0;
    for seen in all.iter_mut().rev() {
        seen.right = right;
        if seen.trust > 0 {
            right = seen.trust;
        }
        if seen.before == 1 || seen.before == 2 {
            right = 0;
        }
    }
}

/// Writes down an item's length and where its words stand in it.
fn close(all: &mut [Seen], begin: usize, end: usize) {
    let length = end.saturating_sub(begin);
    for at in begin..end {
        if let Some(seen) = all.get_mut(at) {
            seen.length = length.min(LENGTHS - 1) as u8;
            seen.position = match (at - begin, end - 1 - at) {
                (0, 0) => 4,
                (0, _) => 1,
                (_, 0) => 3,
                _ => 2,
            };
        }
    }
}

/// Less than any sum that is reached.
const NEVER: i32 = i32::MIN / 2;

/// The sequence of tags with the highest sum, as spans.
fn best(scores: &[[i32; 3]], joins: &[bool], steps: &[[i32; 3]; 3]) -> Vec<(usize, usize)> {
    let step = |from: usize, to: usize| steps[from][to];
    let (mut begin, mut inside, mut outside) = (NEVER, NEVER, 0);
    // For each word, from which tag each tag is best reached, two bits a tag.
    let mut from: Vec<u8> = Vec::with_capacity(scores.len());
    for (score, joins) in scores.iter().zip(joins) {
        let reach = |to: usize| {
            let first = begin + step(BEGIN, to);
            let second = inside + step(INSIDE, to);
            if second > first {
                (second, INSIDE)
            } else {
                (first, BEGIN)
            }
        };
        let or_outside = |to: usize| {
            let (inner, tag) = reach(to);
            let outer = outside + step(OUTSIDE, to);
            if outer > inner { (outer, OUTSIDE) } else { (inner, tag) }
        };
        let (to_begin, before_begin) = or_outside(BEGIN);
        let (to_inside, before_inside) = if *joins { reach(INSIDE) } else { (NEVER, OUTSIDE) };
        let (to_outside, before_outside) = or_outside(OUTSIDE);
        from.push((before_begin | before_inside << 2 | before_outside << 4) as u8);
        begin = to_begin + score[BEGIN];
        inside = (to_inside + score[INSIDE]).max(NEVER);
        outside = to_outside + score[OUTSIDE];
    }
    let mut tag = OUTSIDE;
    if begin.max(inside) > outside {
        tag = if inside >= begin { INSIDE } else { BEGIN };
    }
    let mut spans = Vec::new();
    let mut length = 0;
    for (at, back) in from.iter().enumerate().rev() {
        if tag != OUTSIDE {
            length += 1;
        }
        if tag == BEGIN {
            spans.push((at, length));
            length = 0;
        }
        tag = usize::from(back >> (2 * tag) & 3);
    }
    spans.reverse();
    spans
}

/// For learning: the form under which a word has weights.
pub(crate) fn lexical_form(word: &str) -> String {
    stem_of(word)
}
