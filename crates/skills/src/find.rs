//! Finds the skills that a text names.

use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, MatchKind};

use crate::taxonomy::{Rule, Skill, SkillKind, Taxonomy, taxonomy};

/// A skill that a text names, and where.
#[derive(Clone, Copy, Debug)]
pub struct Mention {
    pub skill: &'static Skill,
    /// Byte offset of the first character.
    pub start: usize,
    /// Byte offset after the last character.
    pub end: usize,
}

struct Finder {
    automaton: AhoCorasick,
    /// By pattern: the index of the skill, and the name as it is written.
    patterns: Vec<(usize, &'static str)>,
}

/// Every skill named in `text`, in order; the longest name wins where several begin.
pub fn find(text: &str) -> Vec<Mention> {
    let taxonomy = taxonomy();
    let finder = finder(taxonomy);
    let mut certain = Vec::new();
    let mut doubtful = Vec::new();
    for found in finder.automaton.find_iter(text) {
        let Some((skill, written)) = finder.patterns.get(found.pattern().as_usize()) else {
            continue;
        };
        let Some(skill) = taxonomy.skills.get(*skill) else {
            continue;
        };
        let (start, end) = (found.start(), found.end());
        if !stands_alone(text, start, end) {
            continue;
        }
        let mention = Mention { skill, start, end };
        match meant(skill, written, text.get(start..end).unwrap_or_default()) {
            Meant::Surely => certain.push(mention),
            Meant::IfBacked => doubtful.push(mention),
            Meant::Not => {}
        }
    }
    for mention in doubtful {
        if is_backed(text, &mention, &certain) {
            certain.push(mention);
        }
    }
    certain.sort_by_key(|mention| mention.start);
    certain
}

fn finder(taxonomy: &Taxonomy) -> &'static Finder {
    static FINDER: OnceLock<Finder> = OnceLock::new();
    FINDER.get_or_init(|| {
        let mut patterns = Vec::new();
        for (index, skill) in taxonomy.skills.iter().enumerate() {
            patterns.push((index, skill.name));
            patterns.extend(skill.aliases.iter().map(|alias| (index, *alias)));
        }
        let automaton = AhoCorasickBuilder::new()
            .match_kind(MatchKind::LeftmostLongest)
            .ascii_case_insensitive(true)
            .build(patterns.iter().map(|(_, name)| name))
            .unwrap_or_else(|error| unreachable!("the shipped names fit an automaton: {error}"));
        Finder { automaton, patterns }
    })
}

/// Whether a spelling that was found means the skill.
enum Meant {
    Surely,
    IfBacked,
    Not,
}

/// How the spellings of the taxonomy are to be read (`data/ATTRIBUTION.md`): abbreviations only in capitals; a rule
/// guards the spellings of one plain word.
fn meant(skill: &Skill, written: &str, found: &str) -> Meant {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
    let is_abbreviation = letters(written) <= 5 && written.len() > 1 && !written.chars().any(char::is_lowercase);
    if is_abbreviation && found != written {
        return Meant::Not;
    }
    let is_plain_word = written.chars().all(char::is_alphabetic);
    match &skill.rule {
        Rule::Always => Meant::Surely,
        _ if !is_plain_word => Meant::Surely,
        Rule::ExactCase if found == written => Meant::Surely,
        Rule::ExactCase => Meant::Not,
        Rule::Beside(_) => {
            let is_name = matches!(
                skill.kind,
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

/// No letter or digit touches the name; signs that belong to other names ("C++", "R&D", ".NET") do not either.
fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let before = text.get(..start).and_then(|text| text.chars().next_back());
    let after = text.get(end..).and_then(|text| text.chars().next());
    let is_short = end - start <= 2;
    let touches = |c: char| c.is_alphanumeric() || c == '_';
    !before.is_some_and(|c| touches(c) || (is_short && "&.+#'’-".contains(c)))
        && !after.is_some_and(|c| touches(c) || "+#".contains(c) || (is_short && "&'’-".contains(c)))
}

/// Whether a name that is also an ordinary word means the skill here: one of its words, or another skill, stands in
/// the same sentence or list.
fn is_backed(text: &str, mention: &Mention, certain: &[Mention]) -> bool {
    let is_end = |c: char| c == '\n' || c == '.' || c == ';' || c == '!' || c == '?';
    let begin = text
        .get(..mention.start)
        .and_then(|text| text.rfind(is_end))
        .map_or(0, |at| at + 1);
    let end = text
        .get(mention.end..)
        .and_then(|text| text.find(is_end))
        .map_or(text.len(), |at| mention.end + at);
    let Some(sentence) = text.get(begin..end) else {
        return false;
    };
    let Rule::Beside(words) = &mention.skill.rule else {
        return false;
    };
    let sentence = sentence.to_lowercase();
    let has_word = words.iter().any(|word| {
        let word = word.to_lowercase();
        sentence
            .match_indices(&word)
            .any(|(at, _)| stands_alone(&sentence, at, at + word.len()))
    });
    let in_list = |other: &Mention| {
        let between = if other.start > mention.start {
            text.get(mention.end..other.start)
        } else {
            text.get(other.end..mention.start)
        };
        between.is_some_and(|between| {
            between.len() <= 5 && !between.trim().is_empty() && between.trim().chars().all(|c| ",/|•·&;".contains(c))
        })
    };
    has_word || certain.iter().any(in_list)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(text: &str) -> Vec<&'static str> {
        find(text).into_iter().map(|mention| mention.skill.id).collect()
    }

    #[test]
    fn names_are_found_with_their_places() {
        let text = "You know PostgreSQL and docker.";
        let found = find(text);
        let words: Vec<&str> = found
            .iter()
            .filter_map(|mention| text.get(mention.start..mention.end))
            .collect();
        assert_eq!(words, ["PostgreSQL", "docker"]);
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
        let found = ids("C++ and C# developers");
        assert!(!found.contains(&"c"), "{found:?}");
        assert_eq!(found.len(), 2, "{found:?}");
    }
}
