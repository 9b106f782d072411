//! What shows each of a person's skills, and skills that stand there twice.

use std::collections::{BTreeMap, HashMap};

use foothold_vault::{Operation, folded, instant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::employments::Employment;
use super::experience_skills::ExperienceSkill;
use super::skills::{Skill, SkillLevel};
use crate::command::Nothing;
use crate::error::{Error, Result};
use crate::record;
use crate::store::Store;
use crate::tracker::matching;
use crate::values::Id;

/// The most places that one skill quotes.
const MOST_PLACES: usize = 20;

/// A skill with what shows it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct SkillOverview {
    pub id: Id<Skill>,
    pub title: String,
    /// How many posts, stories, projects, studies and certificates name it.
    pub evidence_count: u64,
    /// At most 20 of them.
    pub places: Vec<SkillPlace>,
    /// The end of the newest post that names it: "YYYY…"; today's date for a current one; none if no post does.
    pub last_used_on: Option<String>,
    /// Whole years in posts that name it, overlaps counted once; none if no post does.
    pub years: Option<u64>,
    /// Other skills of the person that are the same one by name, alias or taxonomy.
    pub same_as: Vec<Id<Skill>>,
}

/// Where a skill is shown, in the person's words.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct SkillPlace {
    pub table: String,
    pub id: String,
    pub place: String,
    pub quote: String,
}

/// Every skill of the person with what shows it.
///
/// # Errors
/// When the store cannot be read.
pub fn overview(store: &Store, _: Nothing) -> Result<Vec<SkillOverview>> {
    let layout = store.vault.layout();
    let proof = matching::proof(store)?;
    let (skills, posts) = store.read(|connection| -> Result<(Vec<Skill>, Vec<Employment>)> {
        Ok((
            record::all(connection, &layout, store.owner())?,
            record::all(connection, &layout, store.owner())?,
        ))
    })?;
    let posts: HashMap<String, Employment> = posts.into_iter().map(|post| (post.id.to_string(), post)).collect();
    let today = instant(store.vault.clock().now()).chars().take(10).collect::<String>();
    let keys: Vec<Vec<String>> = skills.iter().map(keys_of).collect();
    Ok(skills
        .iter()
        .zip(&keys)
        .map(|(skill, own)| {
            let mut places: BTreeMap<(String, String), SkillPlace> = BTreeMap::new();
            for shown in proof.iter().filter(|shown| shown.is_shown) {
                let is_same = own
                    .iter()
                    .any(|key| shown.skill.as_ref() == Some(key) || *key == folded(&shown.name));
                if is_same {
                    places
                        .entry((shown.table.clone(), shown.id.clone()))
                        .or_insert_with(|| SkillPlace {
                            table: shown.table.clone(),
                            id: shown.id.clone(),
                            place: shown.place.clone(),
                            quote: shown.quote.clone(),
                        });
                }
            }
            let used: Vec<&Employment> = places.keys().filter_map(|(_, id)| posts.get(id)).collect();
            SkillOverview {
                id: skill.id,
                title: skill.title.clone(),
                evidence_count: places.len() as u64,
                last_used_on: used.iter().filter_map(|post| end_of(post, &today)).max(),
                years: years(&used, &today),
                places: places.into_values().take(MOST_PLACES).collect(),
                same_as: skills
                    .iter()
                    .zip(&keys)
                    .filter(|(other, theirs)| other.id != skill.id && theirs.iter().any(|key| own.contains(key)))
                    .map(|(other, _)| other.id)
                    .collect(),
            }
        })
        .collect())
}

/// What a skill may be called: its id in the taxonomy, its folded title and aliases.
fn keys_of(skill: &Skill) -> Vec<String> {
    let names = skill.aliases.iter().chain([&skill.title]);
    let mut keys: Vec<String> = names.clone().map(|name| folded(name)).collect();
    keys.extend(skill.taxonomy_id.clone());
    keys.extend(names.filter_map(|name| Some(foothold_skills::taxonomy().named(name)?.id.to_owned())));
    keys.sort();
    keys.dedup();
    keys
}

fn end_of(post: &Employment, today: &str) -> Option<String> {
    match &post.finished_on {
        Some(end) => Some(end.as_str().to_owned()),
        None if post.is_current => Some(today.to_owned()),
        None => post.started_on.as_ref().map(|start| start.as_str().to_owned()),
    }
}

/// Months that the posts cover together, as whole years.
fn years(posts: &[&Employment], today: &str) -> Option<u64> {
    let mut spans: Vec<(i64, i64)> = posts
        .iter()
        .filter_map(|post| {
            let start = months(post.started_on.as_ref()?.as_str(), 1)?;
            let end = months(&end_of(post, today)?, 12)?;
            Some((start, end.max(start)))
        })
        .collect();
    spans.sort_unstable();
    let mut covered = 0;
    let mut reached = i64::MIN;
    for (start, end) in spans {
        covered += (end - start.max(reached)).max(0);
        reached = reached.max(end);
    }
    (reached > i64::MIN).then(|| u64::try_from(covered / 12).unwrap_or_default())
}

/// Months since year 0 of "YYYY" or "YYYY-MM…"; a year alone counts as its given month.
fn months(date: &str, month_of_year: i64) -> Option<i64> {
    let year: i64 = date.get(..4)?.parse().ok()?;
    let month = date.get(5..7).map_or(Some(month_of_year), |month| month.parse().ok())?;
    Some(year * 12 + month)
}

/// Which skill stays, and which are the same one.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MergeSkills {
    pub keep: Id<Skill>,
    pub others: Vec<Id<Skill>>,
}

/// Makes several skills one: their names become aliases, their stories and evidence move over, the higher level, the
/// more years and the later use stay. One operation, one undo.
///
/// # Errors
/// `row.not_found`; `input.invalid` when the one to keep is among the others.
pub fn merge(store: &Store, input: MergeSkills) -> Result<Skill> {
    if input.others.is_empty() || input.others.contains(&input.keep) {
        return Err(Error::new(
            "input.invalid",
            "Name the skill to keep, and others that are the same.",
            json!({}),
        ));
    }
    let layout = store.vault.layout();
    let kept: Skill = store.read(|connection| record::get(connection, &layout, store.owner(), input.keep))?;
    let operation = Operation::named("operation.merge_skills", json!({ "name": kept.title }));
    store.transact(operation, |tx| {
        let mut aliases = kept.aliases.clone();
        let (mut level, mut years, mut used) = (
            kept.level,
            kept.years_experience,
            kept.last_used_on.clone().map(|date| date.as_str().to_owned()),
        );
        let mut change = Map::new();
        for id in &input.others {
            let other: Skill = record::get(tx, tx.layout(), store.owner(), *id)?;
            aliases.push(other.title);
            aliases.extend(other.aliases);
            level = level.max_by_rank(other.level);
            years = years.max(other.years_experience);
            used = used.max(other.last_used_on.map(|date| date.as_str().to_owned()));
            let fill = [
                ("category", json!(other.category), kept.category.is_none()),
                ("description", json!(other.description), kept.description.is_none()),
                ("taxonomy_id", json!(other.taxonomy_id), kept.taxonomy_id.is_none()),
            ];
            for (column, value, is_open) in fill {
                if is_open && !value.is_null() {
                    change.insert(column.into(), value);
                }
            }
            for shown in
                record::of_parent::<ExperienceSkill>(tx, tx.layout(), store.owner(), "skill_id", &id.to_string())?
            {
                // A story that shows both keeps one line; the key of a line is made of story and skill.
                let mut row = json!(shown).as_object().cloned().unwrap_or_default();
                row.retain(|name, _| !["id", "user_id", "created_at", "updated_at"].contains(&name.as_str()));
                row.insert("skill_id".into(), json!(input.keep));
                let has_both: bool = tx
                    .prepare_cached(
                        "SELECT EXISTS (SELECT 1 FROM experience_skills WHERE experience_id = ?1 AND skill_id = ?2)",
                    )?
                    .query_row((shown.experience_id, input.keep), |row| row.get(0))?;
                if !has_both {
                    record::insert::<ExperienceSkill>(tx, store.owner(), row)?;
                }
            }
            tx.prepare_cached("UPDATE evidence SET skill_id = ?2 WHERE skill_id = ?1")?
                .execute((id, input.keep))?;
            tx.prepare_cached("DELETE FROM skills WHERE id = ?1")?.execute([id])?;
        }
        let mut seen = vec![folded(&kept.title)];
        aliases.retain(|alias| {
            let key = folded(alias);
            let is_new = !seen.contains(&key);
            seen.push(key);
            is_new
        });
        change.extend([
            ("aliases".to_owned(), json!(aliases)),
            ("level".to_owned(), json!(level)),
            ("years_experience".to_owned(), json!(years)),
            ("last_used_on".to_owned(), json!(used)),
        ]);
        let before: Map<String, Value> = record::row_to_change::<Skill>(tx, store.owner(), input.keep)?;
        record::update(tx, store.owner(), &before, change)
    })
}

/// The higher of two levels; none is lower than any.
trait ByRank {
    fn max_by_rank(self, other: Self) -> Self;
}

impl ByRank for Option<SkillLevel> {
    fn max_by_rank(self, other: Self) -> Self {
        let rank = |level: &Self| level.map_or(-1, |level| level as i8);
        if rank(&other) > rank(&self) { other } else { self }
    }
}
