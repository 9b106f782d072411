//! The names of all skills as sequences of words, and where they stand in a text.
//!
//! A word is compared without case, accents, number ("pumps" is "pump") and British or American spelling; a hyphen is
//! worth a space. Whether a name that is found so is meant is decided in `find.rs`.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::taxonomy::{SkillKind, Taxonomy};

/// The keys are the program's own words, so nobody can choose them to collide; the standard hash is half of the time.
pub(crate) type Quick = BuildHasherDefault<Mixed>;

/// Multiplies and rotates, eight bytes at a time.
#[derive(Default)]
pub(crate) struct Mixed(u64);

impl Hasher for Mixed {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let word = chunk
                .iter()
                .rev()
                .fold(0_u64, |word, byte| (word << 8) | u64::from(*byte));
            self.write_u64(word);
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

/// A spelling of a skill.
#[derive(Debug)]
pub(crate) struct Name {
    /// Index of the skill in the taxonomy.
    pub(crate) skill: usize,
    pub(crate) written: Cow<'static, str>,
}

#[derive(Debug)]
pub(crate) struct Names {
    pub(crate) names: Vec<Name>,
    words: HashMap<Box<str>, u32, Quick>,
    /// What may follow: the node and a word, and the node that they lead to. Node 0 is the beginning.
    steps: HashMap<(u32, u32), u32, Quick>,
    /// By node: the names that end there.
    ends: Vec<Vec<usize>>,
    /// By word: whether a name begins with it.
    begins: Vec<bool>,
}

impl Names {
    pub(crate) fn of(taxonomy: &Taxonomy) -> Self {
        let mut names = Self {
            names: Vec::new(),
            words: HashMap::default(),
            steps: HashMap::default(),
            ends: vec![Vec::new()],
            begins: Vec::new(),
        };
        for (index, skill) in taxonomy.skills.iter().enumerate() {
            for written in std::iter::once(&skill.name).chain(&skill.aliases) {
                names.add(index, Cow::Borrowed(written));
                if skill.kind == SkillKind::Language && !written.contains(' ') && written.len() > 3 {
                    names.add(index, Cow::Owned(format!("{written}kenntnisse")));
                    names.add(index, Cow::Owned(format!("{written}-Kenntnisse")));
                }
            }
        }
        names
    }

    fn add(&mut self, skill: usize, written: Cow<'static, str>) {
        let mut node = 0;
        let mut buffer = String::new();
        for (start, end) in spans(&written) {
            let word = written.get(start..end).unwrap_or_default();
            fold(word, &mut buffer);
            let id = self.word(&buffer);
            if node == 0
                && let Some(begins) = self.begins.get_mut(id as usize)
            {
                *begins = true;
            }
            let next = self.ends.len() as u32;
            let reached = *self.steps.entry((node, id)).or_insert(next);
            if reached == next {
                self.ends.push(Vec::new());
            }
            node = reached;
        }
        if node != 0
            && let Some(ends) = self.ends.get_mut(node as usize)
        {
            ends.push(self.names.len());
            self.names.push(Name { skill, written });
        }
    }

    /// The number of a word and of all its forms.
    fn word(&mut self, folded: &str) -> u32 {
        let stem = stem(folded);
        if let Some(known) = self.words.get(stem.as_str()) {
            let known = *known;
            self.words.entry(folded.into()).or_insert(known);
            return known;
        }
        let id = self.begins.len() as u32;
        self.begins.push(false);
        for form in forms(&stem) {
            self.words.entry(form.into()).or_insert(id);
        }
        self.words.insert(stem.into(), id);
        self.words.insert(folded.into(), id);
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
        let mut all = vec![String::new(); self.begins.len()];
        for form in forms {
            if let Some(entry) = self.words.get(form.as_str()).and_then(|at| all.get_mut(*at as usize)) {
                entry.clone_from(form);
            }
        }
        all
    }

    /// The words of a text.
    pub(crate) fn words(&self, text: &str) -> Vec<Word> {
        let mut words = Vec::with_capacity(text.len() / 6);
        let mut buffer = String::new();
        for (start, mut end) in spans(text) {
            let word = text.get(start..end).unwrap_or_default();
            fold(word, &mut buffer);
            let mut start = start;
            let mut known = self.words.get(buffer.as_str()).copied();
            // A sign at an end belongs to the word only where a name has it: "C++", but "ES6+".
            while known.is_none()
                && let Some(rest) = buffer.strip_suffix(['+', '#'])
            {
                known = self.words.get(rest).copied();
                buffer.pop();
                end -= 1;
            }
            if known.is_none()
                && let Some(rest) = buffer.strip_prefix(['.', '@'])
            {
                known = self.words.get(rest).copied();
                start += 1;
            }
            words.push(Word { start, end, known });
        }
        words
    }

    /// The names that begin at a word, the longest first.
    pub(crate) fn at(&self, text: &str, words: &[Word], at: usize) -> Vec<Place> {
        let mut places = Vec::new();
        let Some(first) = words.get(at) else { return places };
        if first.known.is_none_or(|id| self.begins.get(id as usize) != Some(&true)) {
            return places;
        }
        let mut node = 0;
        let mut signs = Signs::default();
        for (count, word) in words.iter().skip(at).enumerate() {
            if count > 0 {
                let before = words.get(at + count - 1).map_or(word.start, |before| before.end);
                if !signs.join(text.get(before..word.start).unwrap_or("\n"), text.get(word.start..)) {
                    break;
                }
            }
            let Some(next) = word.known.and_then(|id| self.steps.get(&(node, id))) else {
                break;
            };
            node = *next;
            for name in self.ends.get(node as usize).into_iter().flatten() {
                let written = self
                    .names
                    .get(*name)
                    .map(|name| name.written.as_ref())
                    .unwrap_or_default();
                if signs.fit(written) {
                    places.push(Place {
                        name: *name,
                        start: first.start,
                        end: word.end,
                        length: count + 1,
                    });
                }
            }
        }
        places.reverse();
        places
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

    fn fit(&self, written: &str) -> bool {
        (!self.slash || written.contains('/'))
            && (!self.dot || written.contains('.'))
            && (!self.plus || written.contains('+'))
            && (!self.amid || written.contains([':', '–', '_']))
    }
}

/// Where the words of a text stand. A word is letters and digits, "&", with a sign that may be part of a name before
/// (".NET", "@RISK") or after it ("C++", "C#"); a possessive 's belongs to its word.
fn spans(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let bytes = text.as_bytes();
    let is_word = |at: usize| -> usize {
        match bytes.get(at) {
            Some(byte) if byte.is_ascii_alphanumeric() => 1,
            Some(byte) if *byte >= 0x80 => text
                .get(at..)
                .and_then(|rest| rest.chars().next())
                .filter(|c| c.is_alphanumeric())
                .map_or(0, char::len_utf8),
            _ => 0,
        }
    };
    let mut at = 0;
    let mut is_joined = false;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            let byte = bytes.get(at).copied().unwrap_or_default();
            if byte == b'&' {
                at += 1;
                is_joined = false;
                return Some((at - 1, at));
            }
            let is_sign = (byte == b'.' || byte == b'@') && !is_joined && is_word(at + 1) > 0;
            let first = if is_sign { 1 } else { is_word(at) };
            if first == 0 {
                at += 1;
                while !text.is_char_boundary(at) {
                    at += 1;
                }
                is_joined = false;
                continue;
            }
            let start = at;
            at += first;
            loop {
                let more = is_word(at);
                if more == 0 {
                    break;
                }
                at += more;
            }
            while matches!(bytes.get(at), Some(b'+' | b'#')) && is_word(at + 1) == 0 && at - start < 12 {
                at += 1;
            }
            let may_be = matches!(bytes.get(at), Some(b'\'' | 0xe2));
            for possessive in ["'s", "’s"].iter().filter(|_| may_be) {
                if text.get(at..).is_some_and(|rest| rest.starts_with(*possessive))
                    && is_word(at + possessive.len()) == 0
                {
                    at += possessive.len();
                }
            }
            is_joined = true;
            return Some((start, at));
        }
        None
    })
}

/// A word as it is compared: small letters without accents; "&" is "and".
fn fold(word: &str, into: &mut String) {
    into.clear();
    if word == "&" {
        into.push_str("and");
        return;
    }
    let word = word
        .strip_suffix("'s")
        .or_else(|| word.strip_suffix("’s"))
        .unwrap_or(word);
    if word.is_ascii() {
        into.push_str(word);
        into.make_ascii_lowercase();
        return;
    }
    for c in word.chars().flat_map(char::to_lowercase) {
        match c {
            'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => into.push('a'),
            'é' | 'è' | 'ê' | 'ë' => into.push('e'),
            'í' | 'ì' | 'î' | 'ï' => into.push('i'),
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' => into.push('o'),
            'ú' | 'ù' | 'û' | 'ü' => into.push('u'),
            'ñ' => into.push('n'),
            'ç' => into.push('c'),
            'ß' => into.push_str("ss"),
            'œ' => into.push_str("oe"),
            '²' => into.push('2'),
            '³' => into.push('3'),
            // What a letter was taken apart into.
            '\u{300}'..='\u{36f}' => {}
            c => into.push(c),
        }
    }
}

/// Endings that do not tell words apart: number, and British and American spelling.
fn stem(word: &str) -> String {
    let mut word = american(word);
    let length = word.len();
    if length < 4 || !word.ends_with('s') || word.chars().any(|c| c.is_ascii_digit()) {
        return word;
    }
    if [
        "ss", "us", "is", "ics", "news", "ous", "aws", "ios", "series", "sales", "species", "goods", "arts",
    ]
    .iter()
    .any(|end| word.ends_with(end))
    {
        return word;
    }
    if word.ends_with("ies") && length > 5 {
        word.truncate(length - 3);
        word.push('y');
    } else if ["ches", "shes", "xes", "sses", "zzes"]
        .iter()
        .any(|end| word.ends_with(end))
    {
        word.truncate(length - 2);
    } else {
        word.truncate(length - 1);
    }
    word
}

/// The stem of a word as it stands in a text.
pub(crate) fn stem_of(word: &str) -> String {
    let mut folded = String::new();
    fold(word, &mut folded);
    stem(&folded)
}

/// Other ways to write a stem.
fn forms(stem: &str) -> Vec<String> {
    if stem.len() < 3 || stem.chars().any(|c| !c.is_alphabetic()) {
        return Vec::new();
    }
    let mut singular = vec![stem.to_owned()];
    for (british, us) in SPELLINGS {
        if stem.contains(us) {
            singular.push(stem.replacen(us, british, 1));
        }
    }
    // German adjectives: "hydraulischer", "hydraulischen".
    let bare = ["er", "es", "en", "em", "e"]
        .iter()
        .find_map(|end| stem.strip_suffix(end))
        .unwrap_or(stem);
    if ["isch", "lich", "ig", "bar", "sam", "haft"]
        .iter()
        .any(|end| bare.ends_with(end))
        && bare.len() > 5
    {
        singular.extend(["", "e", "er", "es", "en", "em"].map(|end| format!("{bare}{end}")));
    }
    let mut all = Vec::new();
    for form in singular {
        if let Some(rest) = form.strip_suffix('y')
            && !rest.ends_with(['a', 'e', 'i', 'o', 'u'])
        {
            all.push(format!("{rest}ies"));
        }
        if ["ch", "sh", "x", "ss", "z"].iter().any(|end| form.ends_with(end)) {
            all.push(format!("{form}es"));
        } else {
            all.push(format!("{form}s"));
        }
        if form.ends_with(['r', 'l', 'n', 'd', 'z']) {
            all.push(format!("{form}es"));
        }
        all.push(form);
    }
    all
}

/// British and American spellings of one sound.
const SPELLINGS: [(&str, &str); 24] = [
    ("isation", "ization"),
    ("ising", "izing"),
    ("behaviour", "behavior"),
    ("colour", "color"),
    ("labour", "labor"),
    ("neighbour", "neighbor"),
    ("centre", "center"),
    ("programme", "program"),
    ("paediatr", "pediatr"),
    ("orthopaed", "orthoped"),
    ("gynaec", "gynec"),
    ("haemat", "hemat"),
    ("haemo", "hemo"),
    ("anaesth", "anesth"),
    ("mould", "mold"),
    ("fibre", "fiber"),
    ("modell", "model"),
    ("labell", "label"),
    ("counsell", "counsel"),
    ("licence", "license"),
    ("theatre", "theater"),
    ("aluminium", "aluminum"),
    ("catalogue", "catalog"),
    ("analyse", "analyze"),
];

fn american(word: &str) -> String {
    let mut word = word.to_owned();
    if word.len() < 5 {
        return word;
    }
    for (british, us) in SPELLINGS {
        if word.contains(british)
            && !(british == "ising"
                && [
                    "advertising",
                    "raising",
                    "rising",
                    "merchandising",
                    "supervising",
                    "exercising",
                    "promising",
                    "franchising",
                ]
                .contains(&word.as_str()))
        {
            word = word.replacen(british, us, 1);
        }
    }
    word
}

/// Whether a name may stand in another number than it is written: names of products may not.
pub(crate) fn inflects(kind: SkillKind, written: &str) -> bool {
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
