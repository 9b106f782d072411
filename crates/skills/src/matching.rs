//! How a profile matches a posting. The formula is stated in `docs/matching.md`; a change of it is a new version.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::alternatives;
use crate::asking::Asking;
use crate::flags::Flag;
use crate::fluency::Fluency;
use crate::names::Quick;
use crate::occupation::Title;
use crate::taxonomy::{SkillKind, folded, taxonomy};
use crate::wording::{Said, Shared};

/// The formula that a score was made with.
pub const VERSION: &str = "match-8";

/// What the posting's words, its skills and its occupation weigh, as far as both sides have them.
const WORDING: f64 = 65.0;
const SKILLS: f64 = 30.0;
const OCCUPATION: f64 = 5.0;
/// What a required skill weighs among the skills, and what a wished one does.
const MUST: f64 = 3.0;
const NICE: f64 = 1.0;
/// What a title is worth that is not the last.
const EARLIER: f64 = 0.85;
/// What a close skill is worth, of the whole; and one that the required one is a part of.
const NEIGHBOUR: f64 = 0.5;
const BROADER: f64 = 0.3;
/// For so many years work counts whole; then a year takes so much of it, down to the least. What is aside counts this.
const FRESH: f64 = 5.0;
const FADES: f64 = 0.05;
const OLD: f64 = 0.5;
const ASIDE: f64 = 0.5;
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
    /// Of this skill and these one is enough ("Java or Kotlin"); in a match the one that is met best stands first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<Alternative>,
}

/// A skill that would do as well.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Alternative {
    pub name: String,
    /// Id in the taxonomy; none for a skill that it does not know.
    pub skill: Option<String>,
}

impl Requirement {
    /// The names of all that would do: "Java / Kotlin".
    pub fn names(&self) -> String {
        let others = self.alternatives.iter().map(|other| other.name.as_str());
        let names: Vec<&str> = std::iter::once(self.name.as_str()).chain(others).collect();
        names.join(" / ")
    }

    /// What it is in the taxonomy; none for a skill that it does not know.
    pub fn kind(&self) -> Option<SkillKind> {
        kind_of(self.skill.as_deref())
    }

    /// Each that would do as if it alone were asked, this one first.
    pub fn each(&self) -> impl Iterator<Item = Self> {
        let others = self.alternatives.iter().map(|other| Self {
            name: other.name.clone(),
            skill: other.skill.clone(),
            alternatives: Vec::new(),
            ..self.clone()
        });
        let first = Self {
            alternatives: Vec::new(),
            ..self.clone()
        };
        std::iter::once(first).chain(others)
    }
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
    /// How well a language is spoken, in the person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fluency: Option<String>,
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

/// How close the posting's title is to a title in the profile, what it weighs, and both titles.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MatchedOccupation {
    /// The posting's title.
    pub asked: String,
    /// The closest title of the profile.
    pub shown: String,
    /// 0 to 1.
    pub value: f64,
    /// Its part of the whole score, in points of 100.
    pub weight: f64,
    /// The points that it lacks.
    pub would_add: f64,
}

/// How far the posting's own words stand in the profile.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MatchedWording {
    /// 0 to 1.
    pub value: f64,
    /// Its part of the whole score, in points of 100.
    pub weight: f64,
    /// The points that it lacks.
    pub would_add: f64,
    /// The posting's most particular words that the profile has, and that it lacks.
    pub shared: Vec<String>,
    pub lacking: Vec<String>,
}

/// How a profile matches a posting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Match {
    /// 0 to 100; none where the posting names no skill that can be compared.
    pub score: Option<u8>,
    pub version: String,
    /// Required first, then wished; each in the posting's order.
    pub requirements: Vec<MatchedRequirement>,
    /// None where the posting or the profile has no title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occupation: Option<MatchedOccupation>,
    /// None where the text of the posting or the profile was not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wording: Option<MatchedWording>,
    /// What is asked besides skills; apart from the score. Empty where nothing else of the posting was given.
    #[serde(default)]
    pub flags: Vec<Flag>,
}

impl Match {
    /// The score before it is rounded; what the parts add up to.
    pub fn points(&self) -> f64 {
        let skills: f64 = self.requirements.iter().map(|met| met.weight * met.value).sum();
        skills
            + self.occupation.as_ref().map_or(0.0, |met| met.weight * met.value)
            + self.wording.as_ref().map_or(0.0, |met| met.weight * met.value)
    }
}

/// Compares. Order and repetition of either side do not change the score; adding evidence never lowers it.
pub fn compare(requirements: &[Requirement], evidence: &[Evidence]) -> Match {
    Profile::of(evidence.to_vec(), &[], &[]).compare(requirements, Posting::default())
}

/// What is known of a posting besides what it asks for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Posting<'a> {
    pub title: Option<&'a str>,
    /// The whole text.
    pub text: Option<&'a str>,
}

/// Something that a profile says, and what it weighs among the words.
#[derive(Clone, Debug, PartialEq)]
pub struct Passage {
    pub text: String,
    /// How long ago it ended; 0 for what is so now or has no date.
    years_ago: f64,
    /// Said beside the work: a hobby, a language, the name of an employer.
    is_aside: bool,
}

impl Passage {
    /// What is so now, or has no date.
    pub fn now(text: impl Into<String>) -> Self {
        Self::ago(text, 0.0)
    }

    /// What ended so many years ago.
    pub fn ago(text: impl Into<String>, years_ago: f64) -> Self {
        Self {
            text: text.into(),
            years_ago,
            is_aside: false,
        }
    }

    /// What is said beside the work: a hobby, a language, the name of an employer.
    pub fn aside(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            years_ago: 0.0,
            is_aside: true,
        }
    }

    pub(crate) fn weight(&self) -> f64 {
        if self.is_aside {
            ASIDE
        } else {
            (1.0 - FADES * (self.years_ago - FRESH).max(0.0)).max(OLD)
        }
    }
}

/// What a profile shows, ready to be compared with many postings.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    evidence: Vec<Evidence>,
    /// By skill or name: what shows it.
    shown: HashMap<String, Vec<usize>, Quick>,
    /// By skill: what shows one that it is a part of.
    narrower: HashMap<&'static str, Vec<usize>, Quick>,
    titles: Vec<Title>,
    said: Said,
    told: Told,
}

/// The running words of a profile, in which phrases that the taxonomy does not know are looked for.
#[derive(Clone, Debug, Default)]
struct Told {
    /// Each text, as it is compared and as it is written.
    texts: Vec<(String, String)>,
    words: HashSet<String, Quick>,
}

impl Told {
    fn of(passages: &[Passage]) -> Self {
        let told = passages.iter().filter(|passage| !passage.is_aside);
        let texts: Vec<(String, String)> = told
            .map(|passage| (folded(&passage.text), passage.text.clone()))
            .collect();
        let words = texts.iter().flat_map(|(folded, _)| parts(folded)).map(str::to_owned);
        Self {
            words: words.collect(),
            texts,
        }
    }

    /// The first text that has a phrase, word for word.
    fn evidence(&self, phrase: &str) -> Option<Evidence> {
        let sought = folded(phrase);
        if sought.is_empty() || !parts(&sought).all(|word| self.words.contains(word)) {
            return None;
        }
        let is_whole = |text: &str, at: usize| {
            let before = text.get(..at).and_then(|head| head.chars().next_back());
            let after = text.get(at + sought.len()..).and_then(|tail| tail.chars().next());
            !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
        };
        let holds = |text: &str| text.match_indices(&sought).any(|(at, _)| is_whole(text, at));
        let (_, written) = self.texts.iter().find(|(folded, _)| holds(folded))?;
        Some(Evidence {
            name: phrase.to_owned(),
            skill: None,
            table: String::new(),
            id: String::new(),
            place: String::new(),
            quote: written.clone(),
            is_shown: true,
            fluency: None,
        })
    }
}

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

impl Profile {
    /// `titles` of the jobs that the person had, the last first; `passages`, all that the profile says.
    pub fn of(evidence: Vec<Evidence>, titles: &[String], passages: &[Passage]) -> Self {
        let mut shown: HashMap<String, Vec<usize>, Quick> = HashMap::default();
        let mut narrower: HashMap<&'static str, Vec<usize>, Quick> = HashMap::default();
        for (at, item) in evidence.iter().enumerate() {
            shown
                .entry(key(item.skill.as_deref(), &item.name).into_owned())
                .or_default()
                .push(at);
            let skill = item.skill.as_deref().and_then(|id| taxonomy().get(id));
            for id in skill.into_iter().flat_map(|skill| &skill.broader) {
                narrower.entry(id).or_default().push(at);
            }
        }
        Self {
            evidence,
            shown,
            narrower,
            titles: titles
                .iter()
                .filter(|title| !title.trim().is_empty())
                .map(|title| Title::of(title))
                .collect(),
            said: Said::of(passages),
            told: Told::of(passages),
        }
    }

    /// Compares with one posting.
    pub fn compare(&self, requirements: &[Requirement], posting: Posting<'_>) -> Match {
        let mut unique: Vec<&Requirement> = Vec::new();
        let mut known: HashMap<Cow<str>, usize, Quick> = HashMap::default();
        for requirement in requirements {
            let same = key(requirement.skill.as_deref(), &requirement.name);
            match known.get(&same).and_then(|at| unique.get_mut(*at)) {
                Some(other) if requirement.is_must && !other.is_must => *other = requirement,
                Some(_) => {}
                None => {
                    known.insert(same, unique.len());
                    unique.push(requirement);
                }
            }
        }
        unique.sort_by_key(|requirement| !requirement.is_must);
        let unique = alternatives::joined(&unique);
        let asking = posting.text.map(Asking::of).unwrap_or_default();
        let occupation = posting
            .title
            .or_else(|| asking.title(posting.text?))
            .filter(|title| !unique.is_empty() && !title.trim().is_empty())
            .and_then(|title| self.closest(title));
        let wording = posting
            .text
            .filter(|_| !unique.is_empty() && !self.said.is_empty())
            .and_then(|text| self.said.share(posting.title, text, &asking));
        let parts = SKILLS
            + if occupation.is_some() { OCCUPATION } else { 0.0 }
            + if wording.is_some() { WORDING } else { 0.0 };
        let whole: f64 = unique.iter().map(weigh).sum();
        let requirements: Vec<MatchedRequirement> = unique
            .into_iter()
            .map(|requirement| {
                let weight = 100.0 * SKILLS / parts * weigh(&requirement) / whole;
                let (requirement, (value, standing, evidence)) = self.meet_one(requirement);
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
        let occupation = occupation.map(|(asked, shown, value)| {
            let weight = 100.0 * OCCUPATION / parts;
            MatchedOccupation {
                asked,
                shown,
                value,
                weight,
                would_add: weight * (1.0 - value),
            }
        });
        let wording = wording.map(|Shared { value, shared, lacking }| {
            let weight = 100.0 * WORDING / parts;
            MatchedWording {
                value,
                weight,
                would_add: weight * (1.0 - value),
                shared,
                lacking,
            }
        });
        let mut found = Match {
            score: None,
            version: format!("{VERSION}/{}", crate::taxonomy::VERSION),
            requirements,
            occupation,
            wording,
            flags: Vec::new(),
        };
        // The nearest whole number; a hair of rounding in the sum must not matter.
        found.score =
            (!found.requirements.is_empty()).then_some((found.points() + 1e-9).round().clamp(0.0, 100.0) as u8);
        found
    }

    /// The profile's title that is closest to a posting's.
    fn closest(&self, title: &str) -> Option<(String, String, f64)> {
        let asked = Title::of(title);
        self.titles
            .iter()
            .enumerate()
            .map(|(at, shown)| (shown, asked.closeness(shown) * if at == 0 { 1.0 } else { EARLIER }))
            .reduce(|best, other| if other.1 > best.1 { other } else { best })
            .map(|(shown, value)| (asked.written.clone(), shown.written.clone(), value.abs()))
    }

    /// How far what is asked is met alone, whatever would do as well.
    pub fn standing(&self, requirement: &Requirement) -> Standing {
        self.meet(requirement).1
    }

    /// What is asked with the alternative first that is met best; of equal ones the first stays.
    fn meet_one(&self, requirement: Requirement) -> (Requirement, (f64, Standing, Vec<Evidence>)) {
        if requirement.alternatives.is_empty() {
            let met = self.meet(&requirement);
            return (requirement, met);
        }
        let mut all: Vec<Requirement> = requirement.each().collect();
        let mut best = (0, self.meet(&requirement));
        for (at, other) in all.iter().enumerate().skip(1) {
            let met = self.meet(other);
            if met.0 > best.1.0 {
                best = (at, met);
            }
        }
        let mut first = all.remove(best.0);
        first.alternatives = all
            .into_iter()
            .map(|other| Alternative {
                name: other.name,
                skill: other.skill,
            })
            .collect();
        (first, best.1)
    }

    fn meet(&self, requirement: &Requirement) -> (f64, Standing, Vec<Evidence>) {
        let item = |at: &usize| self.evidence.get(*at);
        let mut ways: Vec<(f64, Standing, Vec<&Evidence>)> = Vec::new();
        let direct = self.shown.get(&*key(requirement.skill.as_deref(), &requirement.name));
        ways.push((
            1.0,
            Standing::Have,
            direct.into_iter().flatten().filter_map(item).collect(),
        ));
        if let Some(skill) = requirement.skill.as_deref().and_then(|id| taxonomy().get(id)) {
            // A narrower skill shows the broader one whole: who knows PostgreSQL knows databases.
            let narrower = self
                .narrower
                .get(skill.id)
                .into_iter()
                .flatten()
                .filter_map(item)
                .collect();
            let close = |ids: &[&'static str]| -> Vec<&Evidence> {
                ids.iter()
                    .filter_map(|id| self.shown.get(*id))
                    .flatten()
                    .filter_map(item)
                    .collect()
            };
            ways.push((1.0, Standing::Have, narrower));
            ways.push((NEIGHBOUR, Standing::CanBeSupported, close(&skill.neighbours)));
            ways.push((BROADER, Standing::CanBeSupported, close(&skill.broader)));
        }
        let fluency = ways.first().and_then(|(_, _, items)| fluency(requirement, items));
        // The way that is worth most; of equal ones the most direct.
        let mut best = (0.0, Standing::Missing, Vec::new());
        for (mut worth, mut standing, items) in ways {
            if let Some(fluency) = fluency.filter(|fluency| *fluency < 1.0 && standing == Standing::Have) {
                worth *= fluency;
                standing = Standing::CanBeSupported;
            }
            let value = worth
                * if items.iter().any(|item| item.is_shown) {
                    1.0
                } else {
                    CLAIMED
                };
            if !items.is_empty() && value > best.0 {
                best = (value, standing, items);
            }
        }
        // What no table knows may stand in the profile's own words: "QEP" in "QM-Beauftragte (QEP)". As words it counts already.
        if best.1 == Standing::Missing
            && requirement.skill.is_none()
            && let Some(told) = self.told.evidence(&requirement.name)
        {
            return (0.0, Standing::CanBeSupported, vec![told]);
        }
        (best.0, best.1, quoted(&best.2))
    }
}

/// How far a language is spoken as well as is asked, where both sides say how well.
fn fluency(requirement: &Requirement, items: &[&Evidence]) -> Option<f64> {
    let mut spoken = items
        .iter()
        .filter_map(|item| Fluency::of(item.fluency.as_deref()?))
        .peekable();
    spoken.peek()?;
    let asked = Fluency::asked(&requirement.quote, requirement.skill.as_deref()?)?;
    spoken.map(|level| level.worth(asked)).reduce(f64::max)
}

/// What a requirement weighs: more when it must be met, less when nearly everybody names it. Alternatives weigh
/// together what each would alone, so that it does not matter which one is met.
fn weigh(requirement: &Requirement) -> f64 {
    let others = requirement
        .alternatives
        .iter()
        .map(|other| rarity(other.skill.as_deref()));
    (rarity(requirement.skill.as_deref()) + others.sum::<f64>()) * if requirement.is_must { MUST } else { NICE }
}

fn kind_of(skill: Option<&str>) -> Option<SkillKind> {
    Some(taxonomy().get(skill?)?.kind)
}

fn rarity(skill: Option<&str>) -> f64 {
    match kind_of(skill) {
        Some(SkillKind::SoftSkill) => 0.3,
        Some(SkillKind::Language) => 0.5,
        // The law or the employer asks for the paper itself.
        Some(SkillKind::Licence) => 2.0,
        Some(_) => 1.0,
        // A phrase that the taxonomy does not know is hardly ever said in the same words.
        None => 0.25,
    }
}

fn key<'a>(skill: Option<&'a str>, name: &str) -> Cow<'a, str> {
    skill.map_or_else(|| format!("\"{}", folded(name)).into(), Cow::Borrowed)
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
            alternatives: Vec::new(),
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
            fluency: None,
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

    #[test]
    fn a_phrase_that_no_table_knows_is_found_in_the_profiles_words() {
        let asked = Requirement {
            name: "QEP".into(),
            skill: None,
            is_must: true,
            quote: "QEP".into(),
            alternatives: Vec::new(),
        };
        let standing = |text: &str| {
            let profile = Profile::of(Vec::new(), &[], &[Passage::now(text)]);
            let met = profile
                .compare(std::slice::from_ref(&asked), Posting::default())
                .requirements
                .remove(0);
            (met.standing, met.value, met.evidence.len())
        };
        assert_eq!(
            standing("QM-Beauftragte (QEP), zwei Rezertifizierungen"),
            (Standing::CanBeSupported, 0.0, 1)
        );
        assert_eq!(standing("Aqeplan und Qepra"), (Standing::Missing, 0.0, 0));
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

        #[test]
        fn the_same_input_has_the_same_score_and_case_does_not_matter(names in proptest::collection::vec("[a-z]{1,8}( [a-z]{1,8})?", 1..8), shown in proptest::collection::vec("[a-z]{1,8}", 0..8)) {
            let asked = |change: fn(&str) -> String| names.iter().map(|name| requirement(&change(name), true)).map(|asked| Requirement { skill: None, ..asked }).collect::<Vec<_>>();
            let proof = |change: fn(&str) -> String| shown.iter().chain(names.first()).map(|name| evidence(&change(name), true)).map(|proof| Evidence { skill: None, ..proof }).collect::<Vec<_>>();
            let titles = ["Data engineer".to_owned(), "Nurse".to_owned()];
            let texts = [Passage::now(shown.join(" and "))];
            let text = names.join("\n");
            let upper = text.to_uppercase();
            let profile = Profile::of(proof(str::to_owned), &titles, &texts);
            let found = profile.compare(&asked(str::to_owned), Posting { title: Some("Data Analyst"), text: Some(&text) });
            prop_assert_eq!(&found, &profile.compare(&asked(str::to_owned), Posting { title: Some("Data Analyst"), text: Some(&text) }));
            let loud = Profile::of(proof(str::to_uppercase), &titles.map(|title| title.to_uppercase()), &texts.map(|said| Passage::now(said.text.to_uppercase())));
            prop_assert_eq!(found.score, loud.compare(&asked(str::to_owned), Posting { title: Some("DATA ANALYST"), text: Some(&upper) }).score);
        }

        #[test]
        fn proof_of_a_required_skill_adds_exactly_what_was_said(asked in some_skills(), shown in some_skills(), which in 0_usize..12) {
            let asked: Vec<_> = asked.iter().map(|(id, must)| requirement(id, *must)).collect();
            let mut shown: Vec<_> = shown.iter().map(|(id, shown)| evidence(id, *shown)).collect();
            let titles = ["Nurse".to_owned()];
            let texts = [Passage::now("Nursed and charted")];
            let posting = Posting { title: Some("Head nurse"), text: Some("Head nurse, charts and wards") };
            let before = Profile::of(shown.clone(), &titles, &texts).compare(&asked, posting);
            let Some(chosen) = before.requirements.get(which) else { return Ok(()) };
            shown.push(evidence(&chosen.requirement.name, true));
            let after = Profile::of(shown, &titles, &texts).compare(&asked, posting);
            // What it proves besides (a broader or a close skill that is asked for, too) comes on top.
            prop_assert!(after.points() + 1e-9 >= before.points() + chosen.would_add);
            let same = after.requirements.iter().find(|met| met.requirement == chosen.requirement);
            prop_assert!(same.is_some_and(|met| met.would_add.abs() < 1e-9));
            let others = |found: &Match| found.requirements.iter().filter(|met| met.requirement != chosen.requirement).map(|met| met.weight * met.value).sum::<f64>();
            prop_assert!((after.points() - before.points() - chosen.would_add - (others(&after) - others(&before))).abs() < 1e-6);
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
