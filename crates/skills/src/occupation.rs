//! The occupations that the program ships with, and how close two job titles are.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

const OCCUPATIONS: &str = include_str!("../data/occupations.tsv");

/// An occupation that the program knows.
#[derive(Debug, PartialEq, Eq)]
pub struct Occupation {
    /// Its stable name: "data-engineer".
    pub id: &'static str,
    pub title: &'static str,
    /// The group of work that it belongs to: "Legal".
    pub group: &'static str,
    /// Ids of the skills that are typical of it.
    pub skills: HashSet<&'static str>,
}

/// A job title, read once: its occupation and the words that tell it from others.
#[derive(Clone, Debug)]
pub struct Title {
    pub written: String,
    pub occupation: Option<&'static Occupation>,
    words: HashSet<String>,
}

/// What two titles of the same occupation are to each other, of one group only, and one earlier than the last.
const SAME: f64 = 1.0;
const GROUP: f64 = 0.25;
const WORDS: f64 = 0.9;
const SKILLS: f64 = 0.8;

impl Title {
    pub fn of(written: &str) -> Self {
        let words = words(written);
        Self {
            written: written.trim().to_owned(),
            occupation: longest_named(&words),
            words: words.into_iter().filter(|word| !is_level(word)).collect(),
        }
    }

    /// 0 to 1: how close two titles are (`docs/matching.md`). The best of: the same occupation, the share of words
    /// that both have, the share of typical skills that both occupations have, the same group.
    pub fn closeness(&self, other: &Self) -> f64 {
        let shared: f64 = self.words.intersection(&other.words).map(|word| telling(word)).sum();
        let all: f64 = self.words.union(&other.words).map(|word| telling(word)).sum();
        let mut best = if all > 0.0 { WORDS * shared / all } else { 0.0 };
        if let (Some(one), Some(two)) = (self.occupation, other.occupation) {
            if one.id == two.id {
                return SAME;
            }
            let shared = one.skills.intersection(&two.skills).count() as f64;
            let all = one.skills.union(&two.skills).count().max(1) as f64;
            best = best.max(SKILLS * shared / all);
            if one.group == two.group {
                best = best.max(GROUP);
            }
        }
        best
    }
}

/// How much a word tells of the work: little, where it stands in the titles of all trades.
fn telling(word: &str) -> f64 {
    if GENERAL.contains(&word) { 0.25 } else { 1.0 }
}

/// Words of titles in all trades; "engineer" is read as "developer".
const GENERAL: &[&str] = &[
    "developer",
    "manager",
    "officer",
    "specialist",
    "analyst",
    "consultant",
    "coordinator",
    "technician",
    "adviser",
    "advisor",
    "administrator",
    "worker",
    "operator",
    "representative",
    "executive",
    "associate",
    "director",
    "supervisor",
    "agent",
    "team",
    "leader",
    "partner",
    "support",
    "service",
    "expert",
    "professional",
    "practitioner",
    "member",
    "apprentice",
];

struct Occupations {
    all: Vec<Occupation>,
    by_name: HashMap<String, usize>,
}

fn occupations() -> &'static Occupations {
    static READ: OnceLock<Occupations> = OnceLock::new();
    READ.get_or_init(|| {
        let list = |cell: &'static str| cell.split('|').filter(|part| !part.is_empty());
        let mut all = Vec::new();
        let mut by_name = HashMap::new();
        let mut others = Vec::new();
        for line in OCCUPATIONS.lines().skip(1) {
            let mut cells = line.split('\t');
            let mut cell = || cells.next().unwrap_or_default();
            let (id, title, aliases, group, _zone, skills) = (cell(), cell(), cell(), cell(), cell(), cell());
            by_name.entry(words(title).join(" ")).or_insert(all.len());
            others.extend(list(aliases).map(|alias| (words(alias).join(" "), all.len())));
            all.push(Occupation {
                id,
                title,
                group,
                skills: list(skills).collect(),
            });
        }
        for (alias, at) in others {
            by_name.entry(alias).or_insert(at);
        }
        Occupations { all, by_name }
    })
}

/// The occupation whose name is the longest run of words in a title; of equal ones the last, where a title has its noun.
fn longest_named(words: &[String]) -> Option<&'static Occupation> {
    let known = occupations();
    (1..=words.len().min(6)).rev().find_map(|length| {
        words
            .windows(length)
            .rev()
            .filter(|run| run.iter().any(|word| !GENERAL.contains(&word.as_str())))
            .find_map(|run| known.by_name.get(&run.join(" ")).and_then(|at| known.all.get(*at)))
    })
}

/// The words of a title in small letters and singular; what stands in brackets or after a dash is a place or a term.
fn words(title: &str) -> Vec<String> {
    let mut depth = 0_usize;
    let outside: String = title
        .chars()
        .filter(|c| {
            depth = match c {
                '(' | '[' => depth + 1,
                ')' | ']' => depth.saturating_sub(1),
                _ => return depth == 0,
            };
            false
        })
        .collect();
    let main = [" – ", " — ", " | ", " · ", " @ ", " at "]
        .iter()
        .filter_map(|sign| outside.find(sign))
        .min()
        .and_then(|at| outside.get(..at))
        .filter(|main| main.split_whitespace().count() > 1)
        .unwrap_or(&outside);
    main.to_lowercase()
        .replace("front-end", "frontend")
        .replace("front end", "frontend")
        .replace("back-end", "backend")
        .replace("back end", "backend")
        .replace("full-stack", "fullstack")
        .replace("full stack", "fullstack")
        .split(|c: char| !(c.is_alphanumeric() || "+#.".contains(c)))
        .map(|word| word.trim_matches('.'))
        .filter(|word| {
            !word.is_empty() && !["of", "the", "a", "an", "and", "for", "in", "m", "w", "d", "f", "x"].contains(word)
        })
        .map(|word| match word {
            "engineer" | "engineers" | "developers" | "programmer" => "developer".to_owned(),
            "teachers" => "teacher".to_owned(),
            _ if word.len() > 4 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("sales") => {
                word.trim_end_matches('s').to_owned()
            }
            _ => word.to_owned(),
        })
        .collect()
}

/// Words that tell how high a job is, not which.
fn is_level(word: &str) -> bool {
    [
        "senior",
        "junior",
        "lead",
        "principal",
        "staff",
        "head",
        "chief",
        "deputy",
        "assistant",
        "trainee",
        "intern",
        "mid",
        "ii",
        "iii",
        "sr",
        "jr",
        "experienced",
        "freelance",
        "interim",
    ]
    .contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn closeness(one: &str, two: &str) -> f64 {
        Title::of(one).closeness(&Title::of(two))
    }

    #[test]
    fn the_same_work_under_another_name_is_close() {
        assert!(closeness("Senior Data Engineer (m/f/d)", "Data engineer") > 0.85);
        assert!(closeness("Backend Developer", "Software Engineer") > closeness("Backend Developer", "Nurse"));
        assert!(closeness("Registered nurse", "Payroll clerk") < 0.2);
    }

    #[test]
    fn closeness_is_the_same_from_both_sides_and_case_does_not_matter() {
        for (one, two) in [("Accountant", "Financial Controller"), ("SOUS CHEF", "Chef de Partie")] {
            assert!((closeness(one, two) - closeness(two, one)).abs() < 1e-9);
            assert!((closeness(&one.to_uppercase(), two) - closeness(one, &two.to_lowercase())).abs() < 1e-9);
        }
    }
}
