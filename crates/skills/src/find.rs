//! Finds the skills that a text names.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::OnceLock;

use crate::layout::{Line, lines};
use crate::names::{Guard, Name, Names, Quick, Word, capitals, letters};
use crate::surroundings::{Surroundings, begin_of};
use crate::tagging::{Feature, Named, Reading, Tagger, Trust};
use crate::taxonomy::{Rule, Skill, SkillKind, taxonomy};
use crate::wording::comparable_words;

/// A skill that a text names, and where.
#[derive(Clone, Copy, Debug)]
pub struct Mention {
    /// None for a skill that the taxonomy does not have: it stands where skills stand, and is called as it is written.
    pub skill: Option<&'static Skill>,
    /// Byte offset of the first character.
    pub start: usize,
    /// Byte offset after the last character.
    pub end: usize,
}

impl Mention {
    /// What the skill is called: by the taxonomy, otherwise as it is written in `text`.
    pub fn name<'a>(&self, text: &'a str) -> &'a str {
        self.skill.map_or_else(
            || text.get(self.start..self.end).unwrap_or_default(),
            |skill| skill.name,
        )
    }

    /// The same where `text` is not English: by another spelling of the taxonomy that stands there, or as it is
    /// written. Products are called the same everywhere.
    pub fn foreign_name(&self, text: &str) -> String {
        let written = text.get(self.start..self.end).unwrap_or_default();
        let mut names = self.skill.iter().flat_map(|skill| {
            let others = skill.aliases.iter().copied();
            std::iter::once(skill.name).chain(others)
        });
        let is_product = self.skill.is_some_and(|skill| skill.kind.sort() == 0);
        let name = names
            .find(|name| is_product || comparable_words(name).eq(comparable_words(written)))
            .unwrap_or(written);
        let mut letters = name.chars();
        letters
            .next()
            .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    /// Its id in the taxonomy.
    pub fn id(&self) -> Option<&'static str> {
        self.skill.map(|skill| skill.id)
    }

    pub fn is_soft(&self) -> bool {
        self.skill.is_some_and(|skill| skill.kind == SkillKind::SoftSkill)
    }
}

/// A skill of the taxonomy that a text names, and where.
#[derive(Clone, Copy, Debug)]
pub struct KnownMention {
    pub skill: &'static Skill,
    /// Byte offset of the first character.
    pub start: usize,
    /// Byte offset after the last character.
    pub end: usize,
}

/// Every skill named in a whole posting or résumé, in order, without overlaps. What stands around a name decides
/// whether it is meant, so a single sentence is a case for [`find_known`].
pub fn find(text: &str) -> Vec<Mention> {
    if text.contains('\n') {
        return finder().find(text);
    }
    find_known(text)
        .into_iter()
        .map(|KnownMention { skill, start, end }| Mention {
            skill: Some(skill),
            start,
            end,
        })
        .collect()
}

/// The skills of the taxonomy that a sentence or an item of a list names, in order.
pub fn find_known(text: &str) -> Vec<KnownMention> {
    let finder = finder();
    let words = finder.names.words(text);
    finder
        .named(text, &words, &|_| false)
        .into_iter()
        .filter(|name| matches!(name.trust, Trust::Sure | Trust::Backed))
        .filter_map(|name| {
            Some(KnownMention {
                skill: taxonomy().skills.get(name.skill)?,
                start: words.get(name.word)?.start,
                end: words.get(name.word + name.length - 1)?.end,
            })
        })
        .collect()
}

fn finder() -> &'static Finder {
    static FINDER: OnceLock<Finder> = OnceLock::new();
    FINDER.get_or_init(|| Finder::new(WEIGHTS))
}

const WEIGHTS: &[u8] = include_bytes!("../data/network.bin");

/// The names of the taxonomy and what was learned of how texts speak of skills.
#[derive(Debug)]
pub struct Finder {
    names: Names,
    tagger: Tagger,
}

impl Finder {
    /// With weights as `examples/train` writes them.
    pub fn new(weights: &[u8]) -> Self {
        let mut names = Names::of(taxonomy());
        let tagger = Tagger::read(weights, &mut names);
        Self { names, tagger }
    }

    pub fn find(&self, text: &str) -> Vec<Mention> {
        let words = self.names.words(text);
        let named = self.named(text, &words, &|_| false);
        let mut spans = self.tagger.spans(&self.reading(text, &words, &named, &lines(text)));
        settle(&mut spans, &named);
        spans
            .into_iter()
            .filter_map(|(first, length)| mention(&words, &named, first, length))
            .collect()
    }

    /// What the tagger looks at.
    fn reading<'a>(&'a self, text: &'a str, words: &'a [Word], names: &'a [Named], lines: &'a [Line]) -> Reading<'a> {
        Reading {
            text,
            words,
            lines,
            names,
        }
    }

    /// For learning: the words of a text with the features of each, and whether a name can go on there.
    /// Names of skills that are `hidden`, by their places in the taxonomy, are taken for unknown.
    pub fn observe(&self, text: &str, hidden: &dyn Fn(usize) -> bool) -> Vec<Observed> {
        let words = self.names.words(text);
        let named = self.named(text, &words, hidden);
        let observed = self.tagger.observe(&self.reading(text, &words, &named, &lines(text)));
        words
            .iter()
            .zip(observed)
            .map(|(word, (features, joins, begins_line))| Observed {
                start: word.start,
                end: word.end,
                form: crate::tagging::lexical_form(text.get(word.start..word.end).unwrap_or_default()),
                features,
                joins,
                begins_line,
            })
            .collect()
    }

    /// For learning: every feature; those of words by their forms.
    pub fn features(&self, forms: &[String]) -> Vec<Feature> {
        self.tagger.all_features(&self.names.numbered(forms))
    }

    /// The names of the taxonomy that stand in a text; the longest where several begin.
    fn named(&self, text: &str, words: &[Word], hidden: &dyn Fn(usize) -> bool) -> Vec<Named> {
        let mut found = Vec::new();
        let mut places = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let mut taken = 1;
            self.names.at(text, words, at, &mut places);
            for place in &places {
                let Some(name) = self.names.names.get(place.name) else {
                    continue;
                };
                let (start, end) = (place.start, place.end);
                let skill = name.skill as usize;
                if !stands_alone(text, start, end) || hidden(skill) {
                    continue;
                }
                if name.is_plain && name.guard == Guard::Beside && is_declined(text, start, end) {
                    continue;
                }
                let written = || self.names.written(place.name);
                let trust = match meant(name, written, text.get(start..end).unwrap_or_default()) {
                    Meant::Surely => Trust::Sure,
                    Meant::IfBacked => Trust::Doubtful,
                    Meant::Not => continue,
                };
                found.push(Place {
                    start,
                    end,
                    named: Named {
                        skill,
                        kind: name.kind,
                        word: at,
                        length: place.length,
                        trust,
                        is_main: name.is_main,
                    },
                });
                taken = place.length;
                break;
            }
            at += taken;
        }
        let mut last = None;
        let backed: Vec<bool> = (0..found.len())
            .map(|at| is_backed(text, &found, at, &mut last))
            .collect();
        let mut surroundings = Surroundings::of(text, words);
        found
            .into_iter()
            .zip(backed)
            .map(|(place, backed)| Named {
                trust: match place.named.trust {
                    _ if !surroundings.allow(place.named.kind, place.start, place.end) => Trust::Elsewhere,
                    Trust::Doubtful if backed => Trust::Backed,
                    trust => trust,
                },
                ..place.named
            })
            .collect()
    }
}

/// For learning: a word of a text.
#[derive(Debug)]
pub struct Observed {
    pub start: usize,
    pub end: usize,
    /// The word as it is compared.
    pub form: String,
    pub features: Vec<u32>,
    /// Whether a name can go on from the word before.
    pub joins: bool,
    /// Whether it is the first of its line.
    pub begins_line: bool,
}

/// A name of the taxonomy in a text.
#[derive(Clone, Copy)]
struct Place {
    start: usize,
    end: usize,
    named: Named,
}

/// A proper name that is surely a skill's is meant, whatever stands around it: pieces of it become the whole.
fn settle(spans: &mut Vec<(usize, usize)>, named: &[Named]) {
    for name in named.iter().filter(|name| is_proper(name)) {
        let end = name.word + name.length;
        spans.retain(|(first, length)| {
            let is_piece = *first >= name.word && first + length <= end;
            !is_piece || *length == name.length
        });
        let at = spans.partition_point(|(first, length)| first + length <= name.word);
        if spans.get(at).is_none_or(|(first, _)| *first >= end) {
            spans.insert(at, (name.word, name.length));
        }
    }
}

/// Whether a name is a thing's own name, such as a product's, and not a word of the language.
fn is_proper(name: &Named) -> bool {
    use SkillKind::{Database, Framework, Platform, ProgrammingLanguage};
    name.trust == Trust::Sure && matches!(name.kind, ProgrammingLanguage | Framework | Database | Platform)
}

/// The skill of a span of words: the name of the taxonomy that it is or that is the half of it and more; otherwise the
/// proper name in it ("PostgreSQL replication").
fn mention(words: &[Word], named: &[Named], first: usize, length: usize) -> Option<Mention> {
    let (start, end) = (words.get(first)?.start, words.get(first + length - 1)?.end);
    let after = named.partition_point(|name| name.word + name.length <= first);
    let inside = || {
        let from = named.get(after..).unwrap_or_default();
        from.iter().take_while(|name| name.word < first + length)
    };
    let skill = inside()
        .filter_map(|name| {
            let begin = words.get(name.word)?.start;
            let close = words.get(name.word + name.length - 1)?.end;
            let shared = close.min(end).saturating_sub(begin.max(start));
            (2 * shared > (end - start).max(close - begin)).then_some((shared, name.skill))
        })
        .max_by_key(|(shared, _)| *shared)
        .map(|(_, skill)| skill)
        .or_else(|| inside().find(|name| is_proper(name)).map(|name| name.skill))
        .and_then(|skill| taxonomy().skills.get(skill));
    Some(Mention { skill, start, end })
}

/// Whether a spelling that was found means the skill.
enum Meant {
    Surely,
    IfBacked,
    Not,
}

/// How the spellings of the taxonomy are to be read (`data/ATTRIBUTION.md`): abbreviations only in capitals; a rule
/// guards the spellings of one plain word.
fn meant<'a>(name: &Name, written: impl Fn() -> &'a str, found: &str) -> Meant {
    if name.is_abbreviation && found != written() && found.strip_suffix('s') != Some(written()) {
        return Meant::Not;
    }
    // "AS-i", but not "as I".
    if name.has_short_parts && name.capitals > capitals(found) {
        return Meant::Not;
    }
    if !name.inflects && !name.is_abbreviation && name.letters != letters(found) {
        return Meant::Not;
    }
    // "Wills" and "securities" are a field, "will" and "security" are not that one.
    if name.is_plain && name.ends_with_s && !found.ends_with(['s', 'S']) {
        return Meant::Not;
    }
    match name.guard {
        Guard::None if name.is_plain && is_everyday(name.kind, found) => Meant::IfBacked,
        Guard::None => Meant::Surely,
        _ if !name.is_plain => Meant::Surely,
        Guard::ExactCase if found == written() => Meant::Surely,
        Guard::ExactCase => Meant::Not,
        Guard::Beside => {
            let is_name = matches!(
                name.kind,
                SkillKind::Language
                    | SkillKind::ProgrammingLanguage
                    | SkillKind::Framework
                    | SkillKind::Database
                    | SkillKind::Tool
                    | SkillKind::Platform
            );
            if is_name && !found.starts_with(char::is_uppercase) {
                Meant::Not
            } else {
                Meant::IfBacked
            }
        }
    }
}

/// "die Leitung des nichtärztlichen Teams": a German noun in -s behind an article, a number or an adjective is no name.
fn is_declined(text: &str, start: usize, end: usize) -> bool {
    const ARTICLES: [&str; 12] = [
        "des", "der", "die", "den", "das", "dem", "unsere", "ihre", "deine", "zwei", "drei", "vier",
    ];
    const OTHERS: [&str; 12] = [
        "unter", "über", "hinter", "neben", "gegen", "wegen", "zwischen", "oder", "aber", "per", "inner", "außer",
    ];
    let before = text
        .get(..start)
        .and_then(|head| head.strip_suffix(' '))
        .unwrap_or_default();
    let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let is_adjective = || {
        word.chars().count() > 4
            && word.starts_with(char::is_lowercase)
            && ["en", "er", "es", "em"].iter().any(|ending| word.ends_with(ending))
            && !OTHERS.contains(&word)
    };
    text.get(start..end).is_some_and(|name| name.ends_with('s')) && (ARTICLES.contains(&word) || is_adjective())
}

/// Whether a name is a short word that may stand anywhere: "training", "patience", "claims".
fn is_everyday(kind: SkillKind, found: &str) -> bool {
    let is_named = matches!(
        kind,
        SkillKind::Concept
            | SkillKind::DomainKnowledge
            | SkillKind::PhysicalSkill
            | SkillKind::SoftSkill
            | SkillKind::Method
    );
    is_named && found.len() <= 11 && found.is_ascii() && found.chars().skip(1).all(|c| c.is_ascii_lowercase())
}

/// No letter or digit touches the name; signs that belong to other names ("C++", "R&D", ".NET") do not either.
fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let before = text.get(..start).and_then(|text| text.chars().next_back());
    let after = text.get(end..).and_then(|text| text.chars().next());
    let is_short = end - start <= 2;
    let touches = |c: char| c.is_alphanumeric() || c == '_';
    // "Booking.com": a piece of an address.
    let is_of_address = text
        .get(start..)
        .is_some_and(|name| name.starts_with(char::is_lowercase))
        && text
            .get(..start)
            .and_then(|head| head.strip_suffix('.'))
            .is_some_and(|head| head.ends_with(char::is_alphanumeric));
    if is_of_address {
        return false;
    }
    !before.is_some_and(|c| touches(c) || (is_short && "&.+#'’-".contains(c)))
        && !after.is_some_and(|c| touches(c) || "+#".contains(c) || (is_short && "&'’-".contains(c)))
}

/// Whether a name that is also an ordinary word means the skill here: it stands alone in its line, one of its words
/// stands in the same sentence, or another skill beside it in a list. Two doubtful ones in a list back each other.
/// `last` keeps the sentence of the last one.
fn is_backed(text: &str, places: &[Place], at: usize, last: &mut Option<Sentence>) -> bool {
    let Some(place) = places.get(at).filter(|place| place.named.trust == Trust::Doubtful) else {
        return false;
    };
    let beside = [at.checked_sub(1), Some(at + 1)];
    if beside
        .into_iter()
        .filter_map(|other| places.get(other?))
        .any(|other| is_listed(text, place, other))
    {
        return true;
    }
    // Names of one sentence stand one after the other.
    let known = last.take().filter(|known| known.range.end >= place.end);
    let in_sentence = last.insert(known.unwrap_or_else(|| Sentence::around(text, place)));
    let (begin, end) = (in_sentence.range.start, in_sentence.range.end);
    let (Some(sentence), Some(found)) = (text.get(begin..end), text.get(place.start..place.end)) else {
        return false;
    };
    if sentence.trim().trim_start_matches(['-', '•', '*', '·', '–']).trim() == found {
        return true;
    }
    let skill = taxonomy().skills.get(place.named.skill);
    match skill.map(|skill| &skill.rule) {
        Some(Rule::Beside(words)) => {
            let mut touches = false;
            let begins = |c: u8| 1_u32 << (c & 31);
            let all = words
                .iter()
                .filter_map(|word| word.bytes().next())
                .fold(0, |all, c| all | begins(c));
            sentence.char_indices().any(|(at, c)| {
                let inside = touches;
                touches = c.is_alphanumeric() || c == '_';
                let may_be = !inside && (!c.is_ascii() || all & begins(c as u8) != 0);
                let Some(rest) = sentence.get(at..).filter(|_| may_be) else {
                    return false;
                };
                words
                    .iter()
                    .filter_map(|word| begin_of(rest, word))
                    .any(|length| stands_alone(sentence, at, at + length))
            })
        }
        _ => *in_sentence.has_cue.get_or_insert_with(|| has_cue(sentence)),
    }
}

/// A sentence with a doubtful name.
struct Sentence {
    range: Range<usize>,
    /// Whether it has a cue, once that was asked.
    has_cue: Option<bool>,
}

impl Sentence {
    fn around(text: &str, place: &Place) -> Self {
        let is_end = |byte: &u8| matches!(byte, b'\n' | b'.' | b';' | b'!' | b'?');
        let bytes = text.as_bytes();
        let before = bytes
            .get(..place.start)
            .and_then(|bytes| bytes.iter().rposition(is_end));
        let after = bytes.get(place.end..).and_then(|bytes| bytes.iter().position(is_end));
        Self {
            range: before.map_or(0, |at| at + 1)..after.map_or(text.len(), |at| place.end + at),
            has_cue: None,
        }
    }
}

/// Whether a sentence has a word that speaks of what a person can do.
fn has_cue(sentence: &str) -> bool {
    let mut small = String::new();
    sentence.split(|c: char| !c.is_alphabetic() && c != '-').any(|word| {
        small.clear();
        if word.is_ascii() {
            small.push_str(word);
            small.make_ascii_lowercase();
        } else {
            small.extend(word.chars().flat_map(char::to_lowercase));
        }
        cues().contains(small.as_str())
    })
}

fn cues() -> &'static HashSet<&'static str, Quick> {
    static SET: OnceLock<HashSet<&'static str, Quick>> = OnceLock::new();
    SET.get_or_init(|| CUES.iter().copied().collect())
}

/// Words of a sentence that speaks of what a person can do.
const CUES: &[&str] = &[
    "experience",
    "experienced",
    "knowledge",
    "skills",
    "skill",
    "skilled",
    "ability",
    "able",
    "trained",
    "certificate",
    "certified",
    "qualification",
    "proficient",
    "proficiency",
    "expertise",
    "understanding",
    "essential",
    "desirable",
    "required",
    "requirements",
    "competent",
    "competence",
    "confident",
    "familiar",
    "familiarity",
    "background",
    "grasp",
    "command",
    "good",
    "strengths",
    "qualified",
    "specialised",
    "specialized",
    "techniques",
    "methods",
    "tools",
    "course",
    "must",
    "plus",
    "kenntnisse",
    "erfahrung",
    "erfahrungen",
    "umgang",
    "fähigkeit",
    "können",
    "kannst",
    "beherrschst",
    "vorteil",
    "sicher",
    "connaissance",
    "connaissances",
    "expérience",
    "maîtrise",
    "compétences",
    "savoir-faire",
    "notions",
    "conocimientos",
    "conocimiento",
    "experiencia",
    "dominio",
    "manejo",
    "capacidad",
    "habilidades",
];

/// Whether two places are neighbours of one list.
fn is_listed(text: &str, place: &Place, other: &Place) -> bool {
    let between = if other.start > place.start {
        text.get(place.end..other.start)
    } else {
        text.get(other.end..place.start)
    };
    between.map(str::trim).is_some_and(|between| {
        !between.is_empty()
            && between.len() <= 5
            && (between.chars().all(|c| ",/|•·&;-*– \n".contains(c))
                || ["and", "und", "et", "y", "or", ", and"].contains(&between))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(text: &str) -> Vec<&'static str> {
        find_known(text).iter().map(|mention| mention.skill.id).collect()
    }

    #[test]
    fn a_team_is_no_program() {
        let finds = |text: &str| find_known(text).iter().any(|found| found.skill.id == "microsoft-teams");
        assert!(finds("Word, Excel, Outlook und Teams"));
        assert!(!finds("Leitung des nichtärztlichen Teams, Word, Excel"));
        assert!(!finds("Aufbau zweier Teams, Outlook und Excel"));
        assert!(!finds("Koordination der Teams mit Excel"));
    }

    #[test]
    fn names_are_found_with_their_places() {
        let text = "You know PostgreSQL and docker.";
        let found = find_known(text);
        let words: Vec<&str> = found
            .iter()
            .filter_map(|mention| text.get(mention.start..mention.end))
            .collect();
        assert_eq!(words, ["PostgreSQL", "docker"]);
    }

    #[test]
    fn in_another_language_skills_are_called_as_they_stand_there() {
        let text = "Das bringst du mit:\n- Kommissionierung und Buchhaltung\n- MS Excel\n- sehr gutes englisch";
        let names: Vec<String> = find(text).iter().map(|mention| mention.foreign_name(text)).collect();
        assert_eq!(
            names,
            ["Kommissionierung", "Buchhaltung", "Microsoft Excel", "Englisch"]
        );
    }

    #[test]
    fn a_name_inside_a_word_is_none() {
        assert_eq!(ids("Excellent! Javascripty pythonesque"), Vec::<&str>::new());
    }

    #[test]
    fn one_letter_names_stand_alone() {
        assert!(!ids("R&D budget").contains(&"r"), "R&D is not the language R");
        assert!(
            !ids("plan C-level meetings").contains(&"c"),
            "C-level is not the language C"
        );
    }

    #[test]
    fn an_ordinary_word_is_a_skill_only_beside_its_like() {
        assert!(
            !ids("Go to the chef and rest.")
                .iter()
                .any(|id| ["go", "rest", "chef"].contains(id))
        );
        assert!(ids("Languages: Python, Go, Rust").contains(&"go"));
    }

    #[test]
    fn an_abbreviation_counts_in_capitals_only() {
        assert!(ids("RN licence and CPR").iter().any(|id| id.contains("cpr")));
        assert_eq!(ids("an it or hr person"), Vec::<&str>::new());
    }

    #[test]
    fn the_longest_name_wins() {
        let found = ids("C++ and C#");
        assert!(!found.contains(&"c"), "{found:?}");
        assert_eq!(found.len(), 2, "{found:?}");
    }
}
