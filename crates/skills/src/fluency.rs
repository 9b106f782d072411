//! How well a language is spoken: the six levels of the Common European Framework (Council of Europe, 2001), and the words
//! that postings and profiles have for them.

use std::ops::Range;

use crate::find::find_known;
use crate::spelling::begins_word;
use crate::taxonomy::SkillKind;

/// A level, from A1 (1) to C2 (6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fluency(u8);

/// Beginnings of words for each level, the surest first: "sehr gute" stands before "gute".
const WORDS: [(u8, &[&str]); 6] = [
    (
        6,
        &[
            "native",
            "mother tongue",
            "bilingual",
            "muttersprach",
            "langue maternelle",
            "bilingue",
            "nativ",
            "lengua materna",
            "língua materna",
            "madrelingua",
            "moedertaal",
            "ojczyst",
            "modersmål",
        ],
    ),
    (
        5,
        &[
            "fluent",
            "fluency",
            "proficien",
            "full professional",
            "excellent",
            "very good",
            "advanced",
            "business",
            "negotiat",
            "fließend",
            "fliessend",
            "verhandlungssicher",
            "sehr gut",
            "ausgezeichnet",
            "hervorragend",
            "courant",
            "très bon",
            "excellente",
            "avancé",
            "fluid",
            "muy buen",
            "avanzad",
            "alto",
            "fluente",
            "avançad",
            "ottim",
            "fluentemente",
            "vloeiend",
            "uitstekend",
            "zeer goed",
            "biegł",
            "bardzo dobr",
            "flytande",
        ],
    ),
    (
        4,
        &[
            "upper intermediate",
            "upper-intermediate",
            "professional working",
            "good",
            "strong",
            "solid",
            "confident",
            "gut",
            "sicher",
            "bonne",
            "bon niveau",
            "buen",
            "bom ",
            "boa ",
            "buon",
            "goede",
            "dobr",
            "god ",
            "goda",
        ],
    ),
    (
        3,
        &[
            "intermediate",
            "conversational",
            "limited working",
            "working knowledge",
            "mittler",
            "konversation",
            "intermédiaire",
            "intermedi",
            "medio",
            "médio",
            "gemiddeld",
            "komunikatywn",
            "średni",
        ],
    ),
    (
        2,
        &[
            "basic",
            "elementary",
            "grundkenntnis",
            "grundlegend",
            "basis",
            "notions",
            "scolaire",
            "básic",
            "base",
            "scolastic",
            "podstawow",
            "grundlägg",
        ],
    ),
    (
        1,
        &[
            "beginner",
            "anfänger",
            "débutant",
            "principiante",
            "iniciante",
            "beginnend",
            "początk",
        ],
    ),
];

impl Fluency {
    /// The level that words name, by the framework or by themselves: "C1", "mind. B2", "fließend". The lower of a range.
    pub fn of(words: &str) -> Option<Self> {
        let lower = words.to_lowercase();
        framework(&lower).or_else(|| {
            // The longest word that stands there says it: "sehr gut" and not "gut".
            WORDS
                .iter()
                .flat_map(|(level, words)| words.iter().map(move |word| (*level, *word)))
                .filter(|(_, word)| begins_word(&lower, word))
                .max_by_key(|(level, word)| (word.len(), *level))
                .map(|(level, _)| Self(level))
        })
    }

    /// The level that a posting's sentence asks of the language with this id in the taxonomy: that of its own part of the
    /// sentence ("German (C1)", "German, fluent"), otherwise that of the languages before ("fluent German and English").
    pub fn asked(sentence: &str, language: &str) -> Option<Self> {
        let languages: Vec<_> = find_known(sentence)
            .into_iter()
            .filter(|mention| mention.skill.kind == SkillKind::Language)
            .collect();
        let parts = parts(sentence);
        let names = |part: &Range<usize>| languages.iter().any(|mention| part.contains(&mention.start));
        let level = |part: &Range<usize>| sentence.get(part.clone()).and_then(Self::of);
        let place = languages.iter().find(|mention| mention.skill.id == language)?.start;
        let own = parts.iter().position(|part| part.contains(&place))?;
        let (before, rest) = parts.split_at(own);
        let after = rest.get(1).filter(|part| !names(part) && part.len() <= A_LEVEL_AT_MOST);
        // "French is a plus" says for itself how French is meant.
        let is_bare = sentence.get(rest.first()?.clone())?.split_whitespace().count() <= 3;
        let carried = || {
            before
                .iter()
                .rev()
                .take_while(|part| names(part))
                .find_map(level)
                .filter(|_| is_bare)
        };
        level(rest.first()?).or_else(|| after.and_then(level)).or_else(carried)
    }

    /// How far somebody of this level does what is asked of another: wholly, half for one level less, a quarter for two.
    pub(crate) fn worth(self, asked: Self) -> f64 {
        match asked.0.saturating_sub(self.0) {
            0 => 1.0,
            1 => 0.5,
            2 => 0.25,
            _ => 0.1,
        }
    }
}

/// How many bytes a part of a sentence has at most that only says a level: "mindestens B2-Niveau".
const A_LEVEL_AT_MOST: usize = 28;
/// What stands between the languages of a sentence.
const JOINS: [&str; 11] = [
    " and ", " und ", " et ", " y ", " e ", " en ", " i ", " och ", " or ", " oder ", " sowie ",
];

/// The parts of a sentence, each of which speaks of one language at most.
fn parts(sentence: &str) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut begin = 0;
    let mut at = 0;
    while let Some(rest) = sentence.get(at..).filter(|rest| !rest.is_empty()) {
        let join = JOINS
            .iter()
            .find(|join| rest.starts_with(**join))
            .map(|join| join.len());
        let sign = rest.starts_with([',', ';', '/', '\n']).then_some(1);
        if let Some(length) = join.or(sign) {
            parts.push(begin..at);
            at += length;
            begin = at;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    parts.push(begin..sentence.len());
    parts
}

/// The lowest level of the framework that stands in a text of small letters: "b2", "c1/c2".
fn framework(lower: &str) -> Option<Fluency> {
    const LEVELS: [&str; 6] = ["a1", "a2", "b1", "b2", "c1", "c2"];
    lower
        .split(|c: char| !c.is_alphanumeric())
        .filter_map(|word| LEVELS.iter().position(|level| *level == word))
        .min()
        .map(|at| Fluency(at as u8 + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(sentence: &str, language: &str) -> Option<u8> {
        Fluency::asked(sentence, language).map(|level| level.0)
    }

    #[test]
    fn levels_are_named_by_the_framework_and_in_words() {
        let of = |words| Fluency::of(words).map(|level| level.0);
        assert_eq!(of("basic (A2)"), Some(2));
        assert_eq!(of("B1/B2"), Some(3));
        assert_eq!(of("verhandlungssicher"), Some(5));
        assert_eq!(of("sehr gute Kenntnisse"), Some(5));
        assert_eq!(of("gute Kenntnisse"), Some(4));
        assert_eq!(of("Muttersprache"), Some(6));
        assert_eq!(of("Limited Working Proficiency"), Some(3));
        assert_eq!(of("spoken at home"), None);
    }

    #[test]
    fn a_sentence_asks_of_each_language_its_own_level() {
        let sentence = "Sehr gute Deutschkenntnisse (mind. C1) und gute Englischkenntnisse";
        assert_eq!(
            (asked(sentence, "german"), asked(sentence, "english")),
            (Some(5), Some(4))
        );
        let sentence = "You speak fluent German and English, French is a plus";
        assert_eq!(
            (asked(sentence, "german"), asked(sentence, "english")),
            (Some(5), Some(5))
        );
        assert_eq!(asked(sentence, "french"), None);
        assert_eq!(asked("Dutch, C1 level", "dutch"), Some(5));
        assert_eq!(asked("Polish is required", "polish"), None);
    }

    #[test]
    fn less_than_asked_is_worth_less() {
        let level = |words| Fluency::of(words).unwrap();
        assert_eq!(level("C2").worth(level("B2")).to_bits(), 1.0_f64.to_bits());
        assert!(level("A2").worth(level("C1")) < level("B2").worth(level("C1")));
    }
}
