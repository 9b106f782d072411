//! The question banks that the program ships with (`shipped/*.json`, own writing).

use std::collections::BTreeMap;

use foothold_vault::{Operation, Tx};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::question_banks::QuestionBank;
use super::questions::{Point, Question, QuestionType};
use crate::account::user_profiles::SeniorityLevel;
use crate::error::{Error, Result};
use crate::record;
use crate::store::Store;
use crate::values::Id;

const BANKS: [&str; 12] = [
    include_str!("shipped/general.en.json"),
    include_str!("shipped/behaviour.en.json"),
    include_str!("shipped/software.en.json"),
    include_str!("shipped/business.en.json"),
    include_str!("shipped/care-and-trades.en.json"),
    include_str!("shipped/leadership.en.json"),
    include_str!("shipped/general.de.json"),
    include_str!("shipped/behaviour.de.json"),
    include_str!("shipped/software.de.json"),
    include_str!("shipped/business.de.json"),
    include_str!("shipped/care-and-trades.de.json"),
    include_str!("shipped/leadership.de.json"),
];

/// Names the ids of shipped rows, so that two devices have the same.
const SHIPPED: Uuid = Uuid::from_u128(0x6f6f_7468_6f6c_4d00_8000_7368_6970_7065);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ShippedBank {
    slug: String,
    name: String,
    description: String,
    language: String,
    version: i64,
    questions: Vec<ShippedQuestion>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ShippedQuestion {
    slug: String,
    text: String,
    r#type: QuestionType,
    topic: Option<String>,
    seniority_level: Option<SeniorityLevel>,
    difficulty: i64,
    time_limit_seconds: i64,
    points: Vec<Point>,
}

fn banks() -> Result<Vec<ShippedBank>> {
    BANKS
        .into_iter()
        .map(|bank| {
            serde_json::from_str(bank).map_err(|error| Error::new("internal.shipped", error.to_string(), json!({})))
        })
        .collect()
}

/// The stable names of the shipped banks, by the ids of their rows.
///
/// # Errors
/// Never, as long as the shipped files are whole.
pub(crate) fn slugs() -> Result<BTreeMap<String, String>> {
    let named = |bank: ShippedBank| (Uuid::new_v5(&SHIPPED, bank.slug.as_bytes()).to_string(), bank.slug);
    Ok(banks()?.into_iter().map(named).collect())
}

/// Puts the shipped banks into the vault, or brings them up to date. What the person changed or deleted stays so.
///
/// # Errors
/// When the vault cannot be written.
pub fn keep(store: &Store) -> Result<()> {
    if store.vault.is_read_only() {
        return Ok(());
    }
    let banks = banks()?;
    let versions: BTreeMap<&str, i64> = banks.iter().map(|bank| (bank.slug.as_str(), bank.version)).collect();
    let newest = json!(versions).to_string();
    let kept = store.vault.fact("shipped_questions")?;
    if kept.as_ref() == Some(&newest) {
        return Ok(());
    }
    let kept: BTreeMap<String, i64> = kept
        .and_then(|kept| serde_json::from_str(&kept).ok())
        .unwrap_or_default();
    store.transact(Operation::background("operation.ship_questions"), |tx| {
        for bank in &banks {
            keep_bank(tx, store.owner(), bank, kept.contains_key(&bank.slug))?;
        }
        let sql = "INSERT INTO vault_meta VALUES ('shipped_questions', ?1) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
        tx.prepare_cached(sql)?.execute([newest])?;
        Ok(())
    })
}

fn keep_bank(tx: &Tx<'_>, owner: Id<crate::account::users::User>, bank: &ShippedBank, was_kept: bool) -> Result<()> {
    let bank_id = Uuid::new_v5(&SHIPPED, bank.slug.as_bytes());
    let known: Option<i64> = tx
        .prepare_cached("SELECT max(shipped_version) FROM question_banks WHERE id = ?1")?
        .query_row([bank_id.to_string()], |row| row.get(0))?;
    if known.is_none() {
        // A bank that was here and is gone was deleted by the person.
        if was_kept {
            return Ok(());
        }
        let row = json!({
            "id": bank_id,
            "name": bank.name,
            "description": bank.description,
            "language": bank.language,
            "is_shipped": true,
            "shipped_version": bank.version,
        });
        record::insert::<QuestionBank>(tx, owner, row.as_object().cloned().unwrap_or_default())?;
    }
    for question in &bank.questions {
        let id = Uuid::new_v5(&bank_id, question.slug.as_bytes());
        let row = json!({
            "id": id,
            "question_bank_id": bank_id,
            "text": question.text,
            "type": question.r#type,
            "topic": question.topic,
            "seniority_level": question.seniority_level,
            "difficulty": question.difficulty,
            "points": question.points,
            "time_limit_seconds": question.time_limit_seconds,
            "is_shipped": true,
        });
        let row = row.as_object().cloned().unwrap_or_default();
        let is_here = tx
            .prepare_cached("SELECT 1 FROM questions WHERE id = ?1")?
            .exists([id.to_string()])?;
        if !is_here && known.is_none() {
            record::insert::<Question>(tx, owner, row)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_banks_read_and_hold_hundreds_of_questions() {
        let mut slugs = std::collections::HashSet::new();
        let mut count = 0;
        for bank in BANKS {
            let bank: ShippedBank = serde_json::from_str(bank).unwrap();
            assert!(bank.name.len() > 3 && bank.description.ends_with('.'), "{}", bank.slug);
            for question in &bank.questions {
                count += 1;
                assert!(
                    slugs.insert(format!("{}/{}", bank.slug, question.slug)),
                    "{} stands twice",
                    question.slug
                );
                assert!((1..=10).contains(&question.difficulty), "{}", question.slug);
                assert!(
                    question.points.len() >= 2 && question.points.iter().all(|point| point.cues.len() >= 3),
                    "{}",
                    question.slug
                );
            }
        }
        assert!(count >= 570, "{count} questions");
    }
}
