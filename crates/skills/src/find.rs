//! Finds the skills that a text names.

use std::sync::OnceLock;

use crate::names::{Names, inflects};
use crate::surroundings::Surroundings;
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

/// Every skill named in `text`, in order; the longest name wins where several begin.
pub fn find(text: &str) -> Vec<Mention> {
    let taxonomy = taxonomy();
    let names = names(taxonomy);
    let words = names.words(text);
    let mut certain = Vec::new();
    let mut doubtful = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let mut taken = 1;
        for place in names.at(text, &words, at) {
            let Some((name, skill)) = names
                .names
                .get(place.name)
                .and_then(|name| Some((name, taxonomy.skills.get(name.skill)?)))
            else {
                continue;
            };
            let (start, end) = (place.start, place.end);
            if !stands_alone(text, start, end) {
                continue;
            }
            let found = text.get(start..end).unwrap_or_default();
            let mention = Mention { skill, start, end };
            match meant(skill, &name.written, found) {
                Meant::Surely => certain.push(mention),
                Meant::IfBacked => doubtful.push(mention),
                Meant::Not => continue,
            }
            taken = place.length;
            break;
        }
        at += taken;
    }
    let backed: Vec<Mention> = doubtful
        .iter()
        .filter(|mention| is_backed(text, mention, &certain, &doubtful))
        .copied()
        .collect();
    certain.extend(backed);
    certain.sort_by_key(|mention| mention.start);
    let mut surroundings = Surroundings::of(text);
    certain.retain(|mention| surroundings.allow(mention));
    certain
}

fn names(taxonomy: &Taxonomy) -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(|| Names::of(taxonomy))
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
    if is_abbreviation && found != written && found.strip_suffix('s') != Some(written) {
        return Meant::Not;
    }
    if !inflects(skill.kind, written) && !is_abbreviation && !is_same(written, found) {
        return Meant::Not;
    }
    let is_plain_word = written.chars().all(char::is_alphabetic);
    match &skill.rule {
        Rule::Always if is_plain_word && is_everyday(skill.kind, found) => Meant::IfBacked,
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

/// Whether two spellings have the same letters, whatever case, hyphens and accents.
fn is_same(written: &str, found: &str) -> bool {
    let plain = |c: &char| c.is_alphanumeric() || *c == '+' || *c == '#';
    let letters = |text: &str| text.chars().filter(plain).flat_map(char::to_lowercase).count();
    letters(written) == letters(found)
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

/// Whether a name that is also an ordinary word means the skill here: it stands alone in its line, one of its words
/// stands in the same sentence, or another skill beside it in a list. Two doubtful ones in a list back each other.
fn is_backed(text: &str, mention: &Mention, certain: &[Mention], doubtful: &[Mention]) -> bool {
    let is_end = |c: char| c == '\n' || c == '.' || c == ';' || c == '!' || c == '?';
    let begin = text
        .get(..mention.start)
        .and_then(|text| text.rfind(is_end))
        .map_or(0, |at| at + 1);
    let end = text
        .get(mention.end..)
        .and_then(|text| text.find(is_end))
        .map_or(text.len(), |at| mention.end + at);
    let (Some(sentence), Some(found)) = (text.get(begin..end), text.get(mention.start..mention.end)) else {
        return false;
    };
    if sentence
        .trim()
        .trim_start_matches(['-', '•', '*', '·', '–', '–'])
        .trim()
        == found
    {
        return true;
    }
    let sentence = sentence.to_lowercase();
    let has = |word: &str| {
        let word = word.to_lowercase();
        sentence
            .match_indices(&word)
            .any(|(at, _)| stands_alone(&sentence, at, at + word.len()))
    };
    let has_word = match &mention.skill.rule {
        Rule::Beside(words) => words.iter().any(|word| has(word)),
        _ => CUES.iter().any(|cue| has(cue)),
    };
    has_word
        || neighbours(mention, certain)
            .chain(neighbours(mention, doubtful))
            .any(|other| is_listed(text, mention, other))
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
    "good at",
    "good with",
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

/// The mentions before and after one.
fn neighbours<'a>(mention: &Mention, others: &'a [Mention]) -> impl Iterator<Item = &'a Mention> {
    let after = others.partition_point(|other| other.start <= mention.start);
    let before = others.partition_point(|other| other.start < mention.start);
    others
        .get(after)
        .into_iter()
        .chain(before.checked_sub(1).and_then(|at| others.get(at)))
}

/// Whether two mentions are neighbours of one list.
fn is_listed(text: &str, mention: &Mention, other: &Mention) -> bool {
    let between = if other.start > mention.start {
        text.get(mention.end..other.start)
    } else {
        text.get(other.end..mention.start)
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
        let found = ids("C++ and C#");
        assert!(!found.contains(&"c"), "{found:?}");
        assert_eq!(found.len(), 2, "{found:?}");
    }
}
