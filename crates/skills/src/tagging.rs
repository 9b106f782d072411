//! Which words of a text name a skill, told from what stands around them: the taxonomy's names, the heading above, the
//! list they stand in, the words before. The weights were learned from the labelled texts (`examples/train`).
//!
//! Each word is the begin of a skill's name, inside one, or outside. A small network (`network.rs`) scores the three for
//! every word; the sequence whose scores sum to the most is taken.

use std::ops::Range;

use crate::layout::{LINE_KINDS, Line, LineKind, SECTIONS};
use crate::names::{Names, PROFILES, Word};
use crate::network::{Network, Row};
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

/// The combinations that are learned of, how many values each has, and what the file of weights calls them.
const TEMPLATES: [(&str, usize); 25] = [
    ("name", DICT),
    ("name in section", DICT * SECTIONS),
    ("name after sign", DICT * SEPARATORS),
    ("name before sign", DICT * SEPARATORS),
    ("signs around", SEPARATORS * SEPARATORS * TRUST),
    ("name after name", DICT * TRUST),
    ("name before name", DICT * TRUST),
    ("name of shape", DICT * SHAPES),
    ("name in line", DICT * LINE_KINDS),
    ("shape in section", SHAPES * SECTIONS * TRUST),
    ("shape in line after sign", SHAPES * LINE_KINDS * SEPARATORS),
    ("item in line of section", SECTIONS * LINE_KINDS * LENGTHS),
    ("cue and place in item", CUES * 4 * POSITIONS * 2),
    ("name and cue", TRUST * CUES * 4),
    ("share of names in line", SHARES * LINE_KINDS * TRUST),
    ("share of names and item", SHARES * LENGTHS * POSITIONS),
    ("shapes", SHAPES * SHAPES * 2),
    ("shape next", SHAPES * SHAPES * 2),
    ("profile", PROFILES * TRUST),
    ("pairs and profile", 4 * PROFILES),
    ("sort of name", SORTS * TRUST),
    ("sort of name in section", SORTS * SECTIONS),
    ("names in line", TRUST * TRUST * TRUST),
    ("names in line and signs", TRUST * TRUST * SEPARATORS * 2),
    ("ending", SUFFIXES),
];

/// Where the rows of each begin, and where all end.
const BOUNDS: [usize; TEMPLATES.len() + 1] = {
    let mut bounds = [0; TEMPLATES.len() + 1];
    let mut at = 0;
    while at < TEMPLATES.len() {
        bounds[at + 1] = bounds[at] + TEMPLATES[at].1;
        at += 1;
    }
    bounds
};
const ENDINGS: usize = BOUNDS[TEMPLATES.len() - 1];
const DENSE: usize = BOUNDS[TEMPLATES.len()];

/// Facts whose templates are looked up together: how many values each fact has, and the values of the templates, in their
/// order, by those of the facts.
struct Group {
    sizes: [usize; 5],
    values: fn([usize; 5]) -> [usize; 3],
    /// The first template, and how many.
    templates: (usize, usize),
}

const GROUPS: [Group; 13] = [
    Group {
        sizes: [DICT, SECTIONS, 1, 1, 1],
        values: |[name, section, ..]| [name, name * SECTIONS + section, 0],
        templates: (0, 2),
    },
    Group {
        sizes: [DICT, SEPARATORS, SEPARATORS, 1, 1],
        values: |[name, before, after, ..]| {
            // A name's number tells its trust.
            let trust = if name == 0 { 0 } else { 1 + (name - 1) / 2 % 4 };
            [
                name * SEPARATORS + before,
                name * SEPARATORS + after,
                (before * SEPARATORS + after) * TRUST + trust,
            ]
        },
        templates: (2, 3),
    },
    Group {
        sizes: [DICT, TRUST, TRUST, 1, 1],
        values: |[name, before, after, ..]| [name * TRUST + before, name * TRUST + after, 0],
        templates: (5, 2),
    },
    Group {
        sizes: [DICT, SHAPES, LINE_KINDS, 1, 1],
        values: |[name, shape, line, ..]| [name * SHAPES + shape, name * LINE_KINDS + line, 0],
        templates: (7, 2),
    },
    Group {
        sizes: [SHAPES, SECTIONS, TRUST, 1, 1],
        values: |[shape, section, trust, ..]| [(shape * SECTIONS + section) * TRUST + trust, 0, 0],
        templates: (9, 1),
    },
    Group {
        sizes: [SHAPES, LINE_KINDS, SEPARATORS, 1, 1],
        values: |[shape, line, before, ..]| [(shape * LINE_KINDS + line) * SEPARATORS + before, 0, 0],
        templates: (10, 1),
    },
    Group {
        sizes: [SECTIONS, LINE_KINDS, LENGTHS, 1, 1],
        values: |[section, line, length, ..]| [(section * LINE_KINDS + line) * LENGTHS + length, 0, 0],
        templates: (11, 1),
    },
    Group {
        sizes: [CUES, 4, POSITIONS, TRUST, 1],
        values: |[cue, distance, position, trust, _]| {
            let cue = cue * 4 + distance;
            let is_name = usize::from(trust > 0);
            [(cue * POSITIONS + position) * 2 + is_name, trust * CUES * 4 + cue, 0]
        },
        templates: (12, 2),
    },
    Group {
        sizes: [SHARES, LINE_KINDS, TRUST, LENGTHS, POSITIONS],
        values: |[share, line, trust, length, position]| {
            [
                (share * LINE_KINDS + line) * TRUST + trust,
                (share * LENGTHS + length) * POSITIONS + position,
                0,
            ]
        },
        templates: (14, 2),
    },
    Group {
        sizes: [SHAPES, SHAPES, SHAPES, 2, 2],
        values: |[before, shape, after, joined, followed]| {
            [
                (before * SHAPES + shape) * 2 + joined,
                (after * SHAPES + shape) * 2 + followed,
                0,
            ]
        },
        templates: (16, 2),
    },
    Group {
        sizes: [PROFILES, TRUST, 4, 1, 1],
        values: |[profile, trust, pairs, ..]| [profile * TRUST + trust, pairs * PROFILES + profile, 0],
        templates: (18, 2),
    },
    Group {
        sizes: [SORTS, TRUST, SECTIONS, 1, 1],
        values: |[sort, trust, section, ..]| [sort * TRUST + trust, sort * SECTIONS + section, 0],
        templates: (20, 2),
    },
    Group {
        sizes: [TRUST, TRUST, TRUST, SEPARATORS, 1],
        values: |[left, right, trust, before, _]| {
            let beside = left * TRUST + right;
            let is_name = usize::from(trust > 0);
            [beside * TRUST + trust, (beside * SEPARATORS + before) * 2 + is_name, 0]
        },
        templates: (22, 2),
    },
];

impl Group {
    const fn size(&self) -> usize {
        let [one, two, three, four, five] = self.sizes;
        one * two * three * four * five
    }

    /// The rows of the templates that the facts of a place have.
    fn rows(&self, mut place: usize) -> impl Iterator<Item = usize> {
        let mut facts = [0; 5];
        for (fact, size) in facts.iter_mut().zip(self.sizes).rev() {
            *fact = place % size;
            place /= size;
        }
        let (first, count) = self.templates;
        let bounds = BOUNDS.into_iter().skip(first).take(count);
        bounds.zip((self.values)(facts)).map(|(start, value)| start + value)
    }
}

/// Where the rows of each group begin, and where all end.
const JOINT: [usize; GROUPS.len() + 1] = {
    let mut bounds = [DENSE; GROUPS.len() + 1];
    let mut at = 0;
    while at < GROUPS.len() {
        bounds[at + 1] = bounds[at] + GROUPS[at].size();
        at += 1;
    }
    bounds
};
/// The row of the first `N` facts of a group, beyond which it has none.
fn row<const GROUP: usize, const N: usize>(facts: [u8; N]) -> u32 {
    const { assert!(N == 5 || GROUPS[GROUP].sizes[N] == 1) }
    let facts = facts.into_iter().zip(const { GROUPS[GROUP].sizes });
    let place = facts.fold(0, |place, (fact, size)| place * size as u32 + u32::from(fact));
    JOINT[GROUP] as u32 + place
}

/// A row of zeros.
const NO_WORD: u32 = JOINT[GROUPS.len()] as u32;
/// Where the rows of words begin.
const WORDS: u32 = NO_WORD + 1;

/// A word is a feature of itself, of the word after and of the one before.
const PLACES: usize = 3;
/// What the file of weights calls it.
const WORD: &str = "word";

/// For learning: what stands in a line of the file of weights.
#[derive(Debug)]
pub struct Feature {
    pub template: &'static str,
    pub value: String,
    /// Its rows of the network.
    pub rows: Range<usize>,
}

impl Feature {
    /// A word's, by its [`lexical_form`].
    pub fn word(form: &str) -> Self {
        Self {
            template: WORD,
            value: form.to_owned(),
            rows: 0..PLACES,
        }
    }
}

/// What was learned.
#[derive(Debug)]
pub struct Tagger {
    network: Network,
    /// By number of a word.
    facts: Vec<Facts>,
    /// How many features there are.
    features: u32,
}

/// What is known of a word wherever it stands.
#[derive(Clone, Copy, Debug, Default)]
struct Facts {
    /// Where its features begin; 0 for a word that has none.
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
    /// Where the word's features begin; 0 for a word that has none.
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

impl Seen {
    fn begins_line(&self) -> bool {
        matches!(self.before, 1 | 2)
    }
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

/// The features of a word, as rows of the network: one for each group, one for the ending, those of words.
struct Features([u32; GROUPS.len() + 1 + PLACES]);

impl Features {
    /// The same with the rows of the templates in the place of those of the groups.
    fn apart(&self) -> Vec<u32> {
        let mut apart = Vec::new();
        let rows = self.0.iter().filter(|row| **row != NO_WORD);
        for (at, row) in rows.enumerate() {
            match GROUPS.get(at) {
                Some(group) => apart.extend(group.rows(*row as usize - JOINT[at]).map(|row| row as u32)),
                None => apart.push(*row),
            }
        }
        apart
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
    /// Reads a file of weights (`network.rs`). Its words are made known to `names`.
    pub(crate) fn read(file: &[u8], names: &mut Names) -> Self {
        let mut tagger = Self {
            network: Network::empty(),
            facts: Vec::new(),
            features: WORDS,
        };
        let network = Network::read(file, |template, value| {
            if let Some(at) = TEMPLATES.iter().position(|(name, _)| *name == template) {
                let row = BOUNDS[at] + value.parse::<usize>().ok()?;
                return Some(row..row + 1);
            }
            let row = (template == WORD).then(|| tagger.lexical(names.number(value)))?;
            Some(row..row + PLACES)
        });
        tagger.network = network;
        for (group, start) in GROUPS.iter().zip(JOINT) {
            for place in 0..group.size() {
                tagger.network.join(start + place, group.rows(place));
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
        tagger
    }

    fn facts_of(&mut self, number: u32) -> &mut Facts {
        let number = number as usize;
        if self.facts.len() <= number {
            self.facts.resize(number + 1, Facts::default());
        }
        &mut self.facts[number]
    }

    /// Where the features of a word begin.
    fn lexical(&mut self, number: u32) -> usize {
        let next = self.features;
        let facts = self.facts_of(number);
        if facts.lexical == 0 {
            facts.lexical = next;
            self.features += PLACES as u32;
        }
        self.facts_of(number).lexical as usize
    }

    /// The features of a word.
    fn features(&self, seen: &[Seen], at: usize) -> Features {
        let get = |at: Option<usize>| at.and_then(|at| seen.get(at)).unwrap_or(&NOTHING);
        let (before, one, after) = (get(at.checked_sub(1)), get(Some(at)), get(Some(at + 1)));
        let (joined, followed) = (u8::from(one.joins), u8::from(after.joins));
        let mut rows = [0; GROUPS.len() + 1 + PLACES];
        rows[0] = row::<0, 2>([one.name, one.section]);
        rows[1] = row::<1, 3>([one.name, one.before, one.after]);
        rows[2] = row::<2, 3>([one.name, before.trust * joined, after.trust * followed]);
        rows[3] = row::<3, 3>([one.name, one.shape, one.line]);
        rows[4] = row::<4, 3>([one.shape, one.section, one.trust]);
        rows[5] = row::<5, 3>([one.shape, one.line, one.before]);
        rows[6] = row::<6, 3>([one.section, one.line, one.length]);
        rows[7] = row::<7, 4>([one.cue, one.distance, one.position, one.trust]);
        rows[8] = row::<8, 5>([one.share, one.line, one.trust, one.length, one.position]);
        rows[9] = row::<9, 5>([before.shape, one.shape, after.shape, joined, followed]);
        rows[10] = row::<10, 3>([one.profile, one.trust, one.paired * 2 + one.pairs_on]);
        rows[11] = row::<11, 3>([one.sort, one.trust, one.section]);
        rows[12] = row::<12, 4>([one.left, one.right, one.trust, one.before]);
        rows[GROUPS.len()] = ENDINGS as u32 + u32::from(one.suffix);
        // What stands beyond a comma says nothing of this word.
        let ends = |sign: u8| sign == 1 || sign == 2;
        let words = [(one, false), (before, ends(one.before)), (after, ends(one.after))];
        for (place, (seen, is_beyond)) in words.into_iter().enumerate() {
            let is_none = seen.lexical == 0 || is_beyond;
            let row = if is_none { NO_WORD } else { seen.lexical + place as u32 };
            rows[GROUPS.len() + 1 + place] = row;
        }
        Features(rows)
    }

    /// The spans of words that name a skill: the first word, and how many.
    pub(crate) fn spans(&self, reading: &Reading<'_>) -> Vec<(usize, usize)> {
        let seen = self.look(reading);
        let first: Vec<Row> = (0..seen.len())
            .map(|at| self.network.first(&self.features(&seen, at).0))
            .collect();
        let mut line_ends: Vec<usize> = (1..seen.len())
            .filter(|at| seen.get(*at).is_some_and(Seen::begins_line))
            .collect();
        line_ends.push(seen.len());
        let fits = self.network.fits(&first, &line_ends);
        best(&fits, &seen, &self.network.steps)
    }

    /// For learning: the features of each word, whether a name can go on there, and whether a line begins there.
    pub(crate) fn observe(&self, reading: &Reading<'_>) -> Vec<(Vec<u32>, bool, bool)> {
        let seen = self.look(reading);
        let features = (0..seen.len()).map(|at| self.features(&seen, at).apart());
        features
            .zip(&seen)
            .map(|(features, seen)| (features, seen.joins, seen.begins_line()))
            .collect()
    }

    /// For learning: every feature; those of a word together.
    pub(crate) fn all_features(&self, words: &[String]) -> Vec<Feature> {
        let templates = TEMPLATES.iter().zip(BOUNDS);
        let dense = templates.flat_map(|((template, size), start)| {
            (0..*size).map(move |value| Feature {
                template,
                value: value.to_string(),
                rows: start + value..start + value + 1,
            })
        });
        let facts = self.facts.iter().zip(words).filter(|(facts, _)| facts.lexical > 0);
        let lexical = facts.map(|(facts, word)| Feature {
            rows: facts.lexical as usize..facts.lexical as usize + PLACES,
            ..Feature::word(word)
        });
        dense.chain(lexical).collect()
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
const NEVER: i32 = i32::MIN / 4;

/// The sequence of tags with the highest sum, as spans.
fn best(fits: &[[i32; 2]], seen: &[Seen], steps: &[[i32; 3]; 3]) -> Vec<(usize, usize)> {
    let step = |from: usize, to: usize| steps[from][to];
    let (mut begin, mut inside) = (NEVER, NEVER);
    // For each word, from which tag each tag is best reached, two bits a tag.
    let mut from: Vec<u8> = Vec::with_capacity(fits.len());
    for (fit, seen) in fits.iter().zip(seen) {
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
            let outer = step(OUTSIDE, to);
            if outer > inner { (outer, OUTSIDE) } else { (inner, tag) }
        };
        let (to_begin, before_begin) = or_outside(BEGIN);
        let (to_inside, before_inside) = if seen.joins { reach(INSIDE) } else { (NEVER, OUTSIDE) };
        let (to_outside, before_outside) = or_outside(OUTSIDE);
        from.push((before_begin | before_inside << 2 | before_outside << 4) as u8);
        // Above that of outside, so that no sum of a long text leaves its numbers.
        begin = (to_begin + fit[BEGIN] - to_outside).max(NEVER);
        inside = (to_inside + fit[INSIDE] - to_outside).max(NEVER);
    }
    let mut tag = OUTSIDE;
    if begin.max(inside) > 0 {
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

/// For learning: the form under which a word has features.
pub(crate) fn lexical_form(word: &str) -> String {
    stem_of(word)
}
