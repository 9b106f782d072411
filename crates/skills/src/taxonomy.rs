//! The skills and occupations that the program ships with (`data/`, its sources in `data/ATTRIBUTION.md`).

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::names::Quick;

const SKILLS: &str = include_str!("../data/skills.tsv");

/// Version of the shipped data and of the rules by which it is found in texts.
pub const VERSION: &str = "skills-7";

/// A skill that the program knows.
#[derive(Debug, PartialEq, Eq)]
pub struct Skill {
    /// Its stable name: "postgresql".
    pub id: &'static str,
    pub name: &'static str,
    pub kind: SkillKind,
    pub aliases: Vec<&'static str>,
    /// Ids of skills so close that they count as partial evidence.
    pub neighbours: Vec<&'static str>,
    /// Ids of skills that this one is a part of.
    pub broader: Vec<&'static str>,
    pub rule: Rule,
}

/// When a name in a text means the skill.
#[derive(Debug, PartialEq, Eq)]
pub enum Rule {
    Always,
    /// Only in exactly this case: Go, R, SAFe.
    ExactCase,
    /// Only in exactly this case, and beside one of these words or another skill: Spark, Chef, Teams.
    Beside(Vec<&'static str>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SkillKind {
    ProgrammingLanguage,
    Framework,
    Database,
    Tool,
    Platform,
    Method,
    Concept,
    DomainKnowledge,
    Certification,
    Language,
    SoftSkill,
    PhysicalSkill,
    Licence,
}

impl SkillKind {
    /// Sorts of kinds: tools 0, what is known 1, how somebody is 2, papers 3, spoken languages 4.
    pub(crate) fn sort(self) -> u8 {
        match self {
            Self::ProgrammingLanguage | Self::Framework | Self::Database | Self::Tool | Self::Platform => 0,
            Self::Method | Self::Concept | Self::DomainKnowledge | Self::PhysicalSkill => 1,
            Self::SoftSkill => 2,
            Self::Certification | Self::Licence => 3,
            Self::Language => 4,
        }
    }

    fn parse(name: &str) -> Self {
        match name {
            "programming_language" => Self::ProgrammingLanguage,
            "framework" => Self::Framework,
            "database" => Self::Database,
            "tool" => Self::Tool,
            "platform" => Self::Platform,
            "method" => Self::Method,
            "domain_knowledge" => Self::DomainKnowledge,
            "certification" => Self::Certification,
            "language" => Self::Language,
            "soft_skill" => Self::SoftSkill,
            "physical_skill" => Self::PhysicalSkill,
            "licence" => Self::Licence,
            _ => Self::Concept,
        }
    }
}

/// All skills, by id.
#[derive(Debug)]
pub struct Taxonomy {
    pub skills: Vec<Skill>,
    by_id: HashMap<&'static str, usize, Quick>,
    by_name: HashMap<String, usize, Quick>,
}

impl Taxonomy {
    pub fn get(&self, id: &str) -> Option<&Skill> {
        self.skills.get(*self.by_id.get(id)?)
    }

    /// The skill that a name or alias stands for, whatever its case. For names that a person gave as a skill: there
    /// is no doubt then that "Go" is one.
    pub fn named(&self, name: &str) -> Option<&Skill> {
        self.skills.get(*self.by_name.get(&folded(name))?)
    }
}

/// A name as it is compared: lower case, white space single.
pub(crate) fn folded(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for word in name.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        if word.is_ascii() {
            folded.extend(word.chars().map(|c| c.to_ascii_lowercase()));
        } else {
            folded.push_str(&word.to_lowercase());
        }
    }
    folded
}

/// The shipped taxonomy; read once.
pub fn taxonomy() -> &'static Taxonomy {
    static TAXONOMY: OnceLock<Taxonomy> = OnceLock::new();
    TAXONOMY.get_or_init(|| read(SKILLS))
}

fn read(table: &'static str) -> Taxonomy {
    let list = |cell: &'static str| cell.split('|').filter(|part| !part.is_empty()).collect::<Vec<_>>();
    let mut skills = Vec::new();
    for line in table.lines().skip(1) {
        let mut cells = line.split('\t');
        let mut cell = || cells.next().unwrap_or_default();
        let (id, name, kind, aliases) = (cell(), cell(), cell(), cell());
        let (neighbours, broader, rule) = (cell(), cell(), cell());
        if id.is_empty() || name.is_empty() {
            continue;
        }
        skills.push(Skill {
            id,
            name,
            kind: SkillKind::parse(kind),
            aliases: list(aliases),
            neighbours: list(neighbours),
            broader: list(broader),
            rule: match rule.split_once(':') {
                Some(("context", words)) => Rule::Beside(list(words)),
                _ if rule == "case" => Rule::ExactCase,
                _ => Rule::Always,
            },
        });
    }
    let by_id = skills
        .iter()
        .enumerate()
        .map(|(index, skill)| (skill.id, index))
        .collect();
    let mut by_name = HashMap::with_capacity_and_hasher(3 * skills.len(), Quick::default());
    // A name goes before an alias of another skill.
    for (index, skill) in skills.iter().enumerate() {
        by_name.insert(folded(skill.name), index);
    }
    for (index, skill) in skills.iter().enumerate() {
        for alias in &skill.aliases {
            by_name.entry(folded(alias)).or_insert(index);
        }
    }
    Taxonomy { skills, by_id, by_name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reference_names_a_skill() {
        let taxonomy = taxonomy();
        assert!(taxonomy.skills.len() >= 20_000, "{} skills", taxonomy.skills.len());
        for skill in &taxonomy.skills {
            for id in skill.neighbours.iter().chain(&skill.broader) {
                assert!(taxonomy.get(id).is_some(), "{} refers to {id}", skill.id);
            }
        }
    }

    #[test]
    fn a_name_is_found_in_any_case_and_by_its_aliases() {
        assert_eq!(
            taxonomy().named("postgresql").map(|skill| skill.id),
            taxonomy().named("Postgres").map(|skill| skill.id)
        );
        assert!(taxonomy().named("no such skill at all").is_none());
    }
}
