//! How a profile matches a posting. The formula is stated in `docs/matching.md`; a change of it is a new version.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::taxonomy::{folded, taxonomy};

/// The formula that a score was made with.
pub const VERSION: &str = "match-1";

/// What a required skill weighs, and what a wished one does.
const MUST: f64 = 3.0;
const NICE: f64 = 1.0;
/// What a close skill is worth, of the whole; and one that the required one is a part of.
const NEIGHBOUR: f64 = 0.5;
const BROADER: f64 = 0.3;
/// What a skill is worth that stands in a list only, with nothing that shows it.
const CLAIMED: f64 = 0.8;

/// A skill that a posting asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Requirement {
    pub name: String,
    /// Id in the taxonomy; none for a skill that it does not know.
    pub skill: Option<String>,
    pub is_must: bool,
    /// The posting's own words.
    pub quote: String,
}

/// Something in the profile that shows a skill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Evidence {
    pub name: String,
    pub skill: Option<String>,
    /// Where it stands: table and id.
    pub table: String,
    pub id: String,
    /// What it is part of, such as "Data engineer, Acme".
    pub place: String,
    /// The profile's own words.
    pub quote: String,
    /// The skill is shown in something that was done, not only listed.
    pub is_shown: bool,
}

/// How one required skill is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Standing {
    /// The profile names it.
    Have,
    /// The profile names something close.
    CanBeSupported,
    Missing,
}

/// One required skill, what it weighs, and what shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MatchedRequirement {
    pub requirement: Requirement,
    pub standing: Standing,
    /// 0 to 1: how far it is met.
    pub value: f64,
    /// Its part of the whole score, in points of 100, when fully met.
    pub weight: f64,
    /// The points that it lacks: what meeting it fully would add.
    pub would_add: f64,
    pub evidence: Vec<Evidence>,
}

/// How a profile matches a posting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Match {
    /// 0 to 100; none where the posting names no skill that can be compared.
    pub score: Option<u8>,
    pub version: String,
    /// Required first, then wished; each in the posting's order.
    pub requirements: Vec<MatchedRequirement>,
}

/// Compares. Order and repetition of either side do not change the score; adding evidence never lowers it.
pub fn compare(requirements: &[Requirement], evidence: &[Evidence]) -> Match {
    let mut by_skill: HashMap<String, Vec<&Evidence>> = HashMap::new();
    for item in evidence {
        by_skill
            .entry(key(item.skill.as_deref(), &item.name))
            .or_default()
            .push(item);
    }
    let mut unique: Vec<Requirement> = Vec::new();
    for requirement in requirements {
        let same = key(requirement.skill.as_deref(), &requirement.name);
        match unique
            .iter_mut()
            .find(|other| key(other.skill.as_deref(), &other.name) == same)
        {
            Some(other) if requirement.is_must && !other.is_must => *other = requirement.clone(),
            Some(_) => {}
            None => unique.push(requirement.clone()),
        }
    }
    unique.sort_by_key(|requirement| !requirement.is_must);
    let weigh = |requirement: &Requirement| if requirement.is_must { MUST } else { NICE };
    let whole: f64 = unique.iter().map(weigh).sum();
    let requirements: Vec<MatchedRequirement> = unique
        .into_iter()
        .map(|requirement| {
            let (value, standing, evidence) = meet(&requirement, &by_skill);
            let weight = 100.0 * weigh(&requirement) / whole;
            MatchedRequirement {
                standing,
                value,
                weight,
                would_add: weight * (1.0 - value),
                evidence,
                requirement,
            }
        })
        .collect();
    let reached: f64 = requirements.iter().map(|met| met.weight * met.value).sum();
    // The nearest whole number; a hair of rounding in the sum must not matter.
    let score = (!requirements.is_empty()).then_some((reached + 1e-9).round().clamp(0.0, 100.0) as u8);
    Match {
        score,
        version: format!("{VERSION}/{}", crate::taxonomy::VERSION),
        requirements,
    }
}

fn key(skill: Option<&str>, name: &str) -> String {
    skill.map_or_else(|| format!("\"{}", folded(name)), str::to_owned)
}

fn meet(requirement: &Requirement, by_skill: &HashMap<String, Vec<&Evidence>>) -> (f64, Standing, Vec<Evidence>) {
    let worth = |items: &[&Evidence]| {
        if items.iter().any(|item| item.is_shown) {
            1.0
        } else {
            CLAIMED
        }
    };
    let mut ways: Vec<(f64, Standing, Vec<&Evidence>)> = Vec::new();
    if let Some(items) = by_skill.get(&key(requirement.skill.as_deref(), &requirement.name)) {
        ways.push((worth(items), Standing::Have, items.clone()));
    }
    if let Some(skill) = requirement.skill.as_deref().and_then(|id| taxonomy().get(id)) {
        // A narrower skill shows the broader one whole: who knows PostgreSQL knows databases.
        let narrower = by_skill
            .iter()
            .filter(|(id, _)| {
                taxonomy()
                    .get(id)
                    .is_some_and(|other| other.broader.contains(&skill.id))
            })
            .flat_map(|(_, items)| items.iter().copied())
            .collect::<Vec<_>>();
        let close = |ids: &[&'static str]| {
            ids.iter()
                .filter_map(|id| by_skill.get(*id))
                .flatten()
                .copied()
                .collect::<Vec<_>>()
        };
        let (neighbours, broader) = (close(&skill.neighbours), close(&skill.broader));
        ways.push((worth(&narrower), Standing::Have, narrower));
        ways.push((NEIGHBOUR * worth(&neighbours), Standing::CanBeSupported, neighbours));
        ways.push((BROADER * worth(&broader), Standing::CanBeSupported, broader));
    }
    // The way that is worth most; of equal ones the most direct.
    let mut best = (0.0, Standing::Missing, Vec::new());
    for (value, standing, items) in ways {
        if !items.is_empty() && value > best.0 {
            best = (value, standing, quoted(&items));
        }
    }
    best
}

/// The best evidence first; a few pieces are enough to be believed.
fn quoted(items: &[&Evidence]) -> Vec<Evidence> {
    let mut items: Vec<Evidence> = items.iter().map(|item| (*item).clone()).collect();
    items.sort_by(|a, b| {
        b.is_shown
            .cmp(&a.is_shown)
            .then_with(|| (&a.table, &a.id).cmp(&(&b.table, &b.id)))
    });
    items.dedup_by(|a, b| a.id == b.id);
    items.truncate(4);
    items
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn requirement(id: &str, is_must: bool) -> Requirement {
        Requirement {
            name: id.into(),
            skill: taxonomy().get(id).map(|skill| skill.id.into()),
            is_must,
            quote: id.into(),
        }
    }

    fn evidence(id: &str, is_shown: bool) -> Evidence {
        Evidence {
            name: id.into(),
            skill: taxonomy().get(id).map(|skill| skill.id.into()),
            table: "skills".into(),
            id: id.into(),
            place: String::new(),
            quote: id.into(),
            is_shown,
        }
    }

    fn some_skills() -> impl Strategy<Value = Vec<(String, bool)>> {
        let ids: Vec<String> = taxonomy()
            .skills
            .iter()
            .step_by(97)
            .map(|skill| skill.id.to_owned())
            .collect();
        proptest::collection::vec((proptest::sample::select(ids), any::<bool>()), 0..12)
    }

    proptest! {
        #[test]
        fn order_does_not_matter(asked in some_skills(), shown in some_skills()) {
            let asked: Vec<_> = asked.iter().map(|(id, must)| requirement(id, *must)).collect();
            let shown: Vec<_> = shown.iter().map(|(id, shown)| evidence(id, *shown)).collect();
            let there = compare(&asked, &shown).score;
            let back = compare(&asked.iter().rev().cloned().collect::<Vec<_>>(), &shown.iter().rev().cloned().collect::<Vec<_>>()).score;
            prop_assert_eq!(there, back);
        }

        #[test]
        fn evidence_never_lowers_the_score(asked in some_skills(), shown in some_skills(), more in some_skills()) {
            let asked: Vec<_> = asked.iter().map(|(id, must)| requirement(id, *must)).collect();
            let mut shown: Vec<_> = shown.iter().map(|(id, shown)| evidence(id, *shown)).collect();
            let before = compare(&asked, &shown).score;
            shown.extend(more.iter().map(|(id, shown)| evidence(id, *shown)));
            prop_assert!(compare(&asked, &shown).score >= before);
        }
    }

    #[test]
    fn a_posting_without_skills_is_not_scored() {
        assert_eq!(compare(&[], &[evidence("python", true)]).score, None);
    }

    #[test]
    fn everything_shown_is_a_hundred_and_nothing_is_none() {
        let asked = [requirement("python", true), requirement("sql", false)];
        assert_eq!(
            compare(&asked, &[evidence("python", true), evidence("sql", true)]).score,
            Some(100)
        );
        let nothing = compare(&asked, &[]);
        assert_eq!(nothing.score, Some(0));
        let lacking: f64 = nothing.requirements.iter().map(|met| met.would_add).sum();
        assert!((lacking - 100.0).abs() < 1e-6, "what is lacking adds up to the whole");
    }
}
