//! The names of all skills as sequences of words, and where they stand in a text.
//!
//! A word is compared without case, accents, number ("pumps" is "pump") and British or American spelling; a hyphen is
//! worth a space. Whether a name that is found so is meant is decided in `find.rs`.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::spelling::{fold, forms, spans, stem};
use crate::taxonomy::{Rule, SkillKind, Taxonomy};

/// The keys are the program's own words, so nobody can choose them to collide; the standard hash is half of the time.
pub(crate) type Quick = BuildHasherDefault<Mixed>;

/// Multiplies and rotates, eight bytes at a time.
#[derive(Default)]
pub(crate) struct Mixed(u64);

impl Hasher for Mixed {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            self.write_u64(eight(chunk));
        }
    }

    fn write_u8(&mut self, value: u8) {
        self.write_u64(u64::from(value));
    }

    fn write_u32(&mut self, value: u32) {
        self.write_u64(u64::from(value));
    }

    fn write_u64(&mut self, value: u64) {
        self.0 = (self.0.rotate_left(5) ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }

    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}

/// A word of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// What it is called among the words of names; none for a word that no name has.
    pub(crate) known: Option<u32>,
    /// Whether it and the word before stand beside each other in some name.
    pub(crate) is_paired: bool,
}

/// A name that was found: which one, and where.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) name: usize,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Number of the text's words that it takes.
    pub(crate) length: usize,
}

/// A spelling of a skill: all that is asked of each one that is found, in few bytes, since they are read at random.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Name {
    /// Index of the skill in the taxonomy.
    pub(crate) skill: u32,
    pub(crate) kind: SkillKind,
    pub(crate) guard: Guard,
    /// Whether it is what the skill is called, not another spelling.
    pub(crate) is_main: bool,
    /// A few capitals.
    pub(crate) is_abbreviation: bool,
    /// A word of letters alone.
    pub(crate) is_plain: bool,
    pub(crate) ends_with_s: bool,
    /// Whether it may stand in another number than it is written.
    pub(crate) inflects: bool,
    /// Short, and of several parts: its capitals count.
    pub(crate) has_short_parts: bool,
    pub(crate) capitals: u8,
    /// How many letters, digits and signs of names ([`letters`]).
    pub(crate) letters: u8,
}

/// Which [`Rule`] guards a skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Guard {
    None,
    ExactCase,
    Beside,
}

/// A skill whose spellings are added.
#[derive(Clone, Copy)]
struct Owner {
    skill: u32,
    kind: SkillKind,
    guard: Guard,
}

impl Name {
    fn of(owner: Owner, is_main: bool, written: &str) -> Self {
        let alphabetic = written.chars().filter(|c| c.is_alphabetic()).count();
        Self {
            skill: owner.skill,
            kind: owner.kind,
            guard: owner.guard,
            is_main,
            is_abbreviation: alphabetic <= 5 && written.len() > 1 && !written.chars().any(char::is_lowercase),
            is_plain: written.chars().all(char::is_alphabetic),
            ends_with_s: written.ends_with('s'),
            inflects: inflects(owner.kind, written),
            has_short_parts: alphabetic <= 5 && written.contains(['-', ' ']),
            capitals: capitals(written),
            letters: letters(written),
        }
    }
}

pub(crate) fn capitals(text: &str) -> u8 {
    count(text.chars().filter(|c| c.is_uppercase()))
}

/// How many letters a spelling has, whatever case, hyphens and accents.
pub(crate) fn letters(text: &str) -> u8 {
    let plain = |c: &char| c.is_alphanumeric() || *c == '+' || *c == '#';
    count(text.chars().filter(plain).flat_map(char::to_lowercase))
}

fn count(all: impl Iterator) -> u8 {
    u8::try_from(all.count()).unwrap_or(u8::MAX)
}

/// The end of a name, and which words may follow: both reach to where those of the next node begin.
#[derive(Clone, Copy, Debug, Default)]
struct Node {
    children: u32,
    ends: u32,
}

#[derive(Debug)]
pub(crate) struct Names {
    pub(crate) names: Vec<Name>,
    /// What each is written like.
    written: Vec<Cow<'static, str>>,
    words: WordTable,
    /// How many words there are; each has all its forms in `words`.
    count: u32,
    /// By word: the node that it leads to as the first of a name, and [`ALONE`]; 0 for one that no name begins with.
    first: Vec<u32>,
    /// The nodes, and one more to say where the last one's children and ends stop.
    nodes: Vec<Node>,
    /// Words that may follow, in order within a node, and the nodes that they lead to.
    children: Vec<(u32, u32)>,
    ends: Vec<u32>,
    /// By word: how it stands in names.
    profiles: Vec<u8>,
    /// Bits of the pairs of words that stand beside each other in a name.
    pairs: Vec<u64>,
}

/// How many kinds of words there are by how they stand in names ([`Names::profile`]).
pub(crate) const PROFILES: usize = 34;

/// Marks a first word that is a name by itself.
const ALONE: u32 = 1 << 31;

const PAIR_BITS: usize = 21;

fn pair_bit(one: u32, other: u32) -> usize {
    let mut mixed = Mixed::default();
    mixed.write_u64(u64::from(one) << 32 | u64::from(other));
    (mixed.0 >> (64 - PAIR_BITS)) as usize
}

impl Names {
    pub(crate) fn of(taxonomy: &Taxonomy) -> Self {
        let mut names = Self {
            names: Vec::new(),
            written: Vec::new(),
            words: WordTable::default(),
            count: 0,
            first: Vec::new(),
            nodes: Vec::new(),
            children: Vec::new(),
            ends: Vec::new(),
            profiles: Vec::new(),
            pairs: vec![0; 1 << (PAIR_BITS - 6)],
        };
        let mut steps = Steps {
            by_step: HashMap::default(),
            count: 1,
            ends: Vec::new(),
            stands: Vec::new(),
        };
        for (index, skill) in taxonomy.skills.iter().enumerate() {
            let owner = Owner {
                skill: index as u32,
                kind: skill.kind,
                guard: match skill.rule {
                    Rule::Always => Guard::None,
                    Rule::ExactCase => Guard::ExactCase,
                    Rule::Beside(_) => Guard::Beside,
                },
            };
            for (number, written) in std::iter::once(&skill.name).chain(&skill.aliases).enumerate() {
                let written = *written;
                let is_main = number == 0;
                names.add(&mut steps, owner, is_main, Cow::Borrowed(written));
                if skill.kind == SkillKind::Language && !written.contains(' ') && written.len() > 3 {
                    for long in [format!("{written}kenntnisse"), format!("{written}-Kenntnisse")] {
                        names.add(&mut steps, owner, is_main, Cow::Owned(long));
                    }
                }
            }
        }
        names.lay_out(steps);
        names
    }

    fn add(&mut self, steps: &mut Steps, owner: Owner, is_main: bool, written: Cow<'static, str>) {
        let mut node = 0;
        let mut buffer = String::new();
        let mut before = None;
        let places: Vec<(usize, usize)> = spans(&written).collect();
        for (at, (start, end)) in places.iter().copied().enumerate() {
            fold(written.get(start..end).unwrap_or_default(), &mut buffer);
            let word = self.word(&buffer);
            if let Some(bits) = before.map(|before| pair_bit(before, word))
                && let Some(entry) = self.pairs.get_mut(bits / 64)
            {
                *entry |= 1 << (bits % 64);
            }
            steps.stands.resize(self.count as usize, Stands::default());
            if let Some(stands) = steps.stands.get_mut(word as usize) {
                match (at > 0, at + 1 < places.len()) {
                    (false, false) => stands.alone += 1,
                    (false, true) => stands.first += 1,
                    (true, false) => stands.last += 1,
                    (true, true) => stands.inside += 1,
                }
            }
            before = Some(word);
            let next = *steps.by_step.entry((node, word)).or_insert(steps.count);
            steps.count = steps.count.max(next + 1);
            node = next;
        }
        if node != 0 {
            steps.ends.push((node, self.names.len() as u32));
            self.names.push(Name::of(owner, is_main, &written));
            self.written.push(written);
        }
    }

    /// What a name is written like.
    pub(crate) fn written(&self, name: usize) -> &str {
        self.written.get(name).map_or("", AsRef::as_ref)
    }

    /// How many words have a number.
    pub(crate) fn count(&self) -> u32 {
        self.count
    }

    /// How a word stands in names: 1 for one that no name has (0 is for one that is not known), otherwise in how many,
    /// whether rather first or last, and whether it is one by itself.
    pub(crate) fn profile(&self, word: u32) -> u8 {
        self.profiles.get(word as usize).copied().unwrap_or(1)
    }

    /// Whether two words stand beside each other in a name.
    fn are_paired(&self, one: u32, other: u32) -> bool {
        let bit = pair_bit(one, other);
        self.pairs.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 == 1)
    }

    /// Puts the steps in the order in which they are looked for.
    fn lay_out(&mut self, mut steps: Steps) {
        let mut all: Vec<((u32, u32), u32)> = steps.by_step.into_iter().collect();
        all.sort_unstable();
        steps.ends.sort_unstable();
        self.profiles = steps.stands.iter().map(Stands::profile).collect();
        self.first = vec![0; self.count as usize];
        let (mut child, mut end) = (0, 0);
        let mut nodes = all.iter().peekable();
        let mut ends = steps.ends.iter().peekable();
        for node in 0..=steps.count {
            self.nodes.push(Node {
                children: child,
                ends: end,
            });
            while let Some(((_, word), to)) = nodes.next_if(|((from, _), _)| *from == node) {
                if node > 0 {
                    self.children.push((*word, *to));
                    child += 1;
                } else if let Some(first) = self.first.get_mut(*word as usize) {
                    let is_end = steps.ends.binary_search_by_key(to, |(node, _)| *node).is_ok();
                    *first = if is_end { *to | ALONE } else { *to };
                }
            }
            while let Some((_, name)) = ends.next_if(|(at, _)| *at == node) {
                self.ends.push(*name);
                end += 1;
            }
        }
    }

    /// The number of a word and of all its forms.
    fn word(&mut self, folded: &str) -> u32 {
        let stem = stem(folded);
        if let Some(known) = self.words.get(mix(&stem)) {
            self.words.add(mix(folded), known);
            return known;
        }
        let id = self.count;
        self.count += 1;
        for form in forms(&stem) {
            self.words.add(mix(&form), id);
        }
        self.words.set(mix(&stem), id);
        self.words.set(mix(folded), id);
        id
    }

    /// The number of a word, given as its stem or any form; it is made known.
    pub(crate) fn number(&mut self, word: &str) -> u32 {
        let mut folded = String::new();
        fold(word, &mut folded);
        self.word(&folded)
    }

    /// For learning: the forms by their numbers.
    pub(crate) fn numbered(&self, forms: &[String]) -> Vec<String> {
        let mut all = vec![String::new(); self.count as usize];
        for form in forms {
            if let Some(entry) = self.words.get(mix(form)).and_then(|at| all.get_mut(at as usize)) {
                entry.clone_from(form);
            }
        }
        all
    }

    /// The words of a text.
    pub(crate) fn words(&self, text: &str) -> Vec<Word> {
        let mut buffer = String::new();
        let mut found: Vec<(usize, usize, u64)> = Vec::with_capacity(text.len() / 6);
        for (start, end) in spans(text) {
            let word = text.get(start..end).unwrap_or_default();
            let mixed = mix_plain(word.as_bytes()).unwrap_or_else(|| {
                fold(word, &mut buffer);
                mix(&buffer)
            });
            found.push((start, end, mixed));
        }
        self.words.fetch(&found);
        let mut words: Vec<Word> = found
            .into_iter()
            .map(|(start, end, mixed)| match self.words.get(mixed) {
                None => self.bare(text.get(start..end).unwrap_or_default(), start, end, &mut buffer),
                known => Word {
                    start,
                    end,
                    known,
                    is_paired: false,
                },
            })
            .collect();
        let mut before = None;
        for word in &mut words {
            if let (Some(before), Some(known)) = (before, word.known) {
                word.is_paired = self.are_paired(before, known);
            }
            before = word.known;
        }
        words
    }

    /// A word that is not known as it stands. A sign at an end belongs to it only where a name has it: "C++", but
    /// "ES6+".
    fn bare(&self, word: &str, mut start: usize, mut end: usize, buffer: &mut String) -> Word {
        let mut known = None;
        if word.ends_with(['+', '#']) || word.starts_with(['.', '@']) {
            fold(word, buffer);
            while known.is_none() && buffer.ends_with(['+', '#']) {
                buffer.pop();
                end -= 1;
                known = self.words.get(mix(buffer));
            }
            if known.is_none()
                && let Some(rest) = buffer.strip_prefix(['.', '@'])
            {
                known = self.words.get(mix(rest));
                start += 1;
            }
        }
        Word {
            start,
            end,
            known,
            is_paired: false,
        }
    }

    /// Fills in the names that begin at a word, the longest first.
    pub(crate) fn at(&self, text: &str, words: &[Word], at: usize, places: &mut Vec<Place>) {
        places.clear();
        let Some(first) = words.get(at) else { return };
        let begin = first.known.and_then(|word| self.first.get(word as usize));
        let Some(begin) = begin.copied().filter(|begin| *begin > 0) else {
            return;
        };
        let goes_on = |length: usize| words.get(at + length).filter(|word| word.is_paired);
        if begin & ALONE == 0 && goes_on(1).is_none() {
            return;
        }
        let mut node = begin & !ALONE;
        let mut signs = Signs::default();
        let mut last = first;
        for length in 1.. {
            let (Some(this), Some(next)) = (self.nodes.get(node as usize), self.nodes.get(node as usize + 1)) else {
                break;
            };
            let ends = self.ends.get(this.ends as usize..next.ends as usize);
            for name in ends.into_iter().flatten() {
                let name = *name as usize;
                if signs.is_plain() || signs.fit(self.written(name)) {
                    places.push(Place {
                        name,
                        start: first.start,
                        end: last.end,
                        length,
                    });
                }
            }
            let Some((word, known)) = goes_on(length).and_then(|word| Some((word, word.known?))) else {
                break;
            };
            let children = self.children.get(this.children as usize..next.children as usize);
            let children = children.unwrap_or_default();
            let found = if children.len() < 12 {
                children.iter().find(|(child, _)| *child == known)
            } else {
                let place = children.partition_point(|(child, _)| *child < known);
                children.get(place).filter(|(child, _)| *child == known)
            };
            let Some((_, to)) = found else { break };
            let between = text.get(last.end..word.start).unwrap_or("\n");
            if between != " " && !signs.join(between, text.get(word.start..)) {
                break;
            }
            node = *to;
            last = word;
        }
        places.reverse();
    }
}

/// The names while they are collected.
struct Steps {
    /// A node and a word, and the node that they lead to. Node 0 is the beginning.
    by_step: HashMap<(u32, u32), u32, Quick>,
    count: u32,
    /// Nodes and the names that end there.
    ends: Vec<(u32, u32)>,
    /// By word.
    stands: Vec<Stands>,
}

/// In how many names a word stands where.
#[derive(Clone, Copy, Default)]
struct Stands {
    alone: u32,
    first: u32,
    inside: u32,
    last: u32,
}

impl Stands {
    fn profile(&self) -> u8 {
        let often = match self.first + self.inside + self.last {
            0 => return 1 + u8::from(self.alone > 0),
            1 => 0,
            2..4 => 1,
            4..10 => 2,
            10..30 => 3,
            _ => 4,
        };
        let place = if self.first > 2 * self.last {
            0
        } else if self.last > 2 * self.first {
            1
        } else {
            2
        };
        3 + (often * 3 + place) * 2 + u8::from(self.alone > 0)
    }
}

/// The numbers of words by [`mix`] of their letters. Two words that agree in 32 bits and stand side by side would be
/// taken for one: one unknown word of some thousand million.
#[derive(Debug, Default)]
struct WordTable {
    /// The lower half of the mixed letters, and the number and one; 0 for a free place. As many places as a power of
    /// two, a third of them free at least. The upper half says where to look.
    places: Vec<(u32, u32)>,
    /// What was set, in order, for when the table grows.
    set: Vec<(u64, u32)>,
}

impl WordTable {
    fn get(&self, mixed: u64) -> Option<u32> {
        let (_, number) = self.places.get(self.place(mixed)?)?;
        number.checked_sub(1)
    }

    /// Reads the places of many words at once: looked up one after the other, each would be waited for.
    fn fetch(&self, words: &[(usize, usize, u64)]) {
        let last = self.places.len().saturating_sub(1);
        let places = words.iter().map(|(_, _, mixed)| (mixed >> 32) as usize & last);
        let sum = places.fold(0, |sum, at| sum ^ self.places.get(at).map_or(0, |(held, _)| *held));
        std::hint::black_box(sum);
    }

    /// Where a word stands, or would.
    fn place(&self, mixed: u64) -> Option<usize> {
        let last = self.places.len().checked_sub(1)?;
        let mut at = (mixed >> 32) as usize & last;
        loop {
            match self.places.get(at)? {
                (_, 0) => return Some(at),
                (held, _) if *held == mixed as u32 => return Some(at),
                _ => at = (at + 1) & last,
            }
        }
    }

    /// Keeps the number that a word has.
    fn add(&mut self, mixed: u64, number: u32) {
        if self.get(mixed).is_none() {
            self.set(mixed, number);
        }
    }

    fn set(&mut self, mixed: u64, number: u32) {
        self.set.push((mixed, number + 1));
        if 3 * self.set.len() > 2 * self.places.len() {
            self.places = vec![(0, 0); (2 * self.places.len()).max(1024)];
            for (mixed, number) in std::mem::take(&mut self.set) {
                self.put(mixed, number);
                self.set.push((mixed, number));
            }
        } else {
            self.put(mixed, number + 1);
        }
    }

    fn put(&mut self, mixed: u64, number: u32) {
        if let Some(place) = self.place(mixed).and_then(|at| self.places.get_mut(at)) {
            *place = (mixed as u32, number);
        }
    }
}

/// The letters of a folded word as one number.
fn mix(folded: &str) -> u64 {
    let mut mixed = Mixed(folded.len() as u64);
    mixed.write(folded.as_bytes());
    mixed.finish()
}

/// [`mix`] of a word that is folded by small letters alone; none for another.
fn mix_plain(word: &[u8]) -> Option<u64> {
    if matches!(word, [b'&'] | [.., b'\'', _]) {
        return None;
    }
    let mut mixed = Mixed(word.len() as u64);
    for chunk in word.chunks(8) {
        let letters = eight(chunk);
        if letters & 0x8080_8080_8080_8080 != 0 {
            return None;
        }
        // The eighth bit of each byte tells whether it is a capital.
        let from_a = letters + 0x3f3f_3f3f_3f3f_3f3f;
        let after_z = letters + 0x2525_2525_2525_2525;
        let capitals = from_a & !after_z & 0x8080_8080_8080_8080;
        mixed.write_u64(letters | (capitals >> 2));
    }
    Some(mixed.finish())
}

/// Eight bytes or fewer as a number, the first one lowest.
fn eight(bytes: &[u8]) -> u64 {
    let four = |bytes: &[u8; 4]| u64::from(u32::from_le_bytes(*bytes));
    if let Some(all) = bytes.first_chunk() {
        u64::from_le_bytes(*all)
    } else if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        // Where the two overlap they say the same.
        four(first) | (four(last) << (8 * (bytes.len() - 4)))
    } else {
        bytes.iter().rev().fold(0, |word, byte| (word << 8) | u64::from(*byte))
    }
}

/// The signs between the words of a name in a text. Hyphen and space are alike; others must stand in the name, too.
#[derive(Default)]
struct Signs {
    slash: bool,
    dot: bool,
    plus: bool,
    amid: bool,
}

impl Signs {
    /// Whether two words with this between them can be of one name.
    fn join(&mut self, between: &str, rest: Option<&str>) -> bool {
        match between {
            " " | "-" | "\u{a0}" | "\u{2010}" | "\u{2011}" | "" | "  " | "'" | "’" | "®" | "® " | "™ " => true,
            "/" | " / " => {
                self.slash = true;
                true
            }
            "." | ". " => {
                self.dot = true;
                true
            }
            "+" => {
                self.plus = true;
                true
            }
            ":" | ": " | " – " | " - " | "_" => {
                self.amid = true;
                true
            }
            // A line that was broken: the sentence goes on in small letters.
            _ => {
                between.len() < 20
                    && between.chars().all(char::is_whitespace)
                    && between.matches('\n').count() <= 1
                    && rest.is_some_and(|rest| rest.starts_with(char::is_lowercase))
            }
        }
    }

    fn is_plain(&self) -> bool {
        !(self.slash || self.dot || self.plus || self.amid)
    }

    fn fit(&self, written: &str) -> bool {
        (!self.slash || written.contains('/'))
            && (!self.dot || written.contains('.'))
            && (!self.plus || written.contains('+'))
            && (!self.amid || written.contains([':', '–', '_']))
    }
}

/// Whether a name may stand in another number than it is written: names of products may not.
fn inflects(kind: SkillKind, written: &str) -> bool {
    matches!(
        kind,
        SkillKind::Method
            | SkillKind::Concept
            | SkillKind::DomainKnowledge
            | SkillKind::Certification
            | SkillKind::SoftSkill
            | SkillKind::PhysicalSkill
            | SkillKind::Licence
    ) && written.chars().any(char::is_lowercase)
}
