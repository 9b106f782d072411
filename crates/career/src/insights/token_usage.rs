//! Tokens of one request to a model (seed 004 TokenUsage). Outlives the user.

use foothold_vault::Tx;
use rusqlite::{OptionalExtension as _, params};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::account::users::User;
use crate::error::Result;
use crate::record::{Owner, Record, Table, Verb};
use crate::store::Store;
use crate::values::{Id, Instant};

/// Tokens of one request to a model (seed 004 TokenUsage). Outlives the user.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TokenUsage {
    pub id: Id<TokenUsage>,
    pub user_id: Option<Id<User>>,
    pub model_name: String,
    pub prompt_tokens: i64,
    pub completion_tokens: i64,
    /// Always the sum of the two.
    pub total_tokens: i64,
    pub request_type: Option<String>,
    /// Seed 004 branch_name.
    pub label: Option<String>,
    /// By the price in force when it was used; NULL where no price was known.
    pub cost_micros: Option<i64>,
    pub is_merged: bool,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for TokenUsage {
    const TABLE: Table = Table {
        name: "token_usage",
        thing: "token_usage",
        title: "model_name",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create],
        program_sets: &["total_tokens", "cost_micros", "is_merged"],
        set_once: &[
            "model_name",
            "prompt_tokens",
            "completion_tokens",
            "request_type",
            "label",
        ],
        ..Table::DEFAULTS
    };

    fn prepare(tx: &Tx<'_>, owner: Id<User>, row: &mut Map<String, Value>) -> Result<()> {
        let tokens = |column: &str| row.get(column).and_then(Value::as_i64).unwrap_or_default();
        let (prompt, completion) = (tokens("prompt_tokens"), tokens("completion_tokens"));
        let model = row.get("model_name").and_then(Value::as_str).unwrap_or_default();
        let cost = cost(tx, owner, model, prompt, completion)?;
        row.insert("total_tokens".into(), json!(prompt.saturating_add(completion)));
        row.insert("cost_micros".into(), json!(cost));
        Ok(())
    }
}

/// What a request cost in micro-units of the price's currency, by the price in force today; None where no price is
/// known (seed 004, estimate_cost).
fn cost(tx: &Tx<'_>, owner: Id<User>, model: &str, prompt: i64, completion: i64) -> Result<Option<i64>> {
    let price: Option<(i64, i64)> = tx
        .prepare_cached(
            "SELECT prompt_micros_per_1000, completion_micros_per_1000 FROM model_prices
             WHERE user_id = ?1 AND model_name = ?2 AND valid_from <= ?3 ORDER BY valid_from DESC LIMIT 1",
        )?
        .query_row(params![owner, model, tx.today()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(price.and_then(|(prompt_price, completion_price)| {
        let whole = prompt
            .checked_mul(prompt_price)?
            .checked_add(completion.checked_mul(completion_price)?)?;
        Some((whole + 500) / 1000)
    }))
}

/// The usage under one label.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LabelUsage {
    pub requests: i64,
    pub prompt_tokens: i64,
    pub completion_tokens: i64,
    pub total_tokens: i64,
    pub cost_micros: i64,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ByLabel {
    pub label: String,
}

/// The sums of one label (seed 004, get_branch_summary); an unknown label sums to nothing.
///
/// # Errors
/// When the store cannot be read.
pub fn by_label(store: &Store, input: ByLabel) -> Result<LabelUsage> {
    store.read(|connection| sum(connection, store.owner(), &input.label, "user_id = ?1 AND label = ?2"))
}

/// Sums the rows of an owner and a label that meet a condition.
///
/// # Errors
/// When the store cannot be read.
pub(super) fn sum(
    connection: &rusqlite::Connection,
    owner: Id<User>,
    label: &str,
    condition: &str,
) -> Result<LabelUsage> {
    let sql = format!(
        "SELECT count(*), coalesce(sum(prompt_tokens), 0), coalesce(sum(completion_tokens), 0),
           coalesce(sum(total_tokens), 0), coalesce(sum(cost_micros), 0) FROM token_usage WHERE {condition}"
    );
    Ok(connection
        .prepare_cached(&sql)?
        .query_row(params![owner, label], |row| {
            Ok(LabelUsage {
                requests: row.get(0)?,
                prompt_tokens: row.get(1)?,
                completion_tokens: row.get(2)?,
                total_tokens: row.get(3)?,
                cost_micros: row.get(4)?,
            })
        })?)
}
