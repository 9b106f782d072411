//! The usage under one label, summed up when it was merged (seed 004 MergeTokenStats). Outlives the user.

use super::token_usage;
use foothold_vault::Operation;
use rusqlite::{OptionalExtension as _, params};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::account::users::User;
use crate::command::Nothing;
use crate::error::Result;
use crate::record::{self, Owner, Record, Table, Verb};
use crate::store::Store;
use crate::values::{Id, Instant};

/// The usage under one label, summed up when it was merged (seed 004 MergeTokenStats). Outlives the user.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TokenUsageMerge {
    pub id: Id<TokenUsageMerge>,
    pub user_id: Option<Id<User>>,
    pub source_label: String,
    pub target_label: String,
    pub commit_sha: String,
    pub merged_at: Instant,
    pub total_prompt_tokens: i64,
    pub total_completion_tokens: i64,
    pub total_tokens: i64,
    pub request_count: i64,
    pub cost_micros: i64,
    pub cumulative_total_tokens: i64,
    pub cumulative_cost_micros: i64,
    pub pr_number: Option<i64>,
    pub notes: Option<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for TokenUsageMerge {
    const TABLE: Table = Table {
        name: "token_usage_merges",
        thing: "token_usage_merge",
        title: "source_label",
        order: "merged_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get],
        program_sets: &[
            "source_label",
            "target_label",
            "commit_sha",
            "merged_at",
            "total_prompt_tokens",
            "total_completion_tokens",
            "total_tokens",
            "request_count",
            "cost_micros",
            "cumulative_total_tokens",
            "cumulative_cost_micros",
            "pr_number",
            "notes",
        ],
        ..Table::DEFAULTS
    };
}

/// What is merged into what.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MergeUsage {
    pub source_label: String,
    #[serde(default)]
    pub target_label: Option<String>,
    pub commit_sha: String,
    #[serde(default)]
    pub pr_number: Option<i64>,
    #[serde(default)]
    pub notes: Option<String>,
}

/// Sums the usage of a label that was not merged before (seed 004, create_from_branch). Cumulative values follow from
/// the previous merge.
///
/// # Errors
/// `field.taken` for a commit that was merged before.
pub fn create(store: &Store, input: MergeUsage) -> Result<TokenUsageMerge> {
    let name = json!({ "thing": "token_usage_merge", "name": input.source_label });
    store.transact(Operation::named("operation.create", name), |tx| {
        let owner = store.owner();
        let condition = "user_id = ?1 AND label = ?2 AND is_merged = 0";
        let sum = token_usage::sum(tx, owner, &input.source_label, condition)?;
        let (tokens, cost): (i64, i64) = tx
            .query_row(
                "SELECT cumulative_total_tokens, cumulative_cost_micros FROM token_usage_merges
                 WHERE user_id = ?1 ORDER BY merged_at DESC, id DESC LIMIT 1",
                [owner],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?
            .unwrap_or_default();
        tx.execute(
            "UPDATE token_usage SET is_merged = 1 WHERE user_id = ?1 AND label = ?2 AND is_merged = 0",
            params![owner, input.source_label],
        )?;
        let row = json!({
            "source_label": input.source_label,
            "target_label": input.target_label.as_deref().unwrap_or("main"),
            "commit_sha": input.commit_sha,
            "pr_number": input.pr_number,
            "notes": input.notes,
            "total_prompt_tokens": sum.prompt_tokens,
            "total_completion_tokens": sum.completion_tokens,
            "total_tokens": sum.total_tokens,
            "request_count": sum.requests,
            "cost_micros": sum.cost_micros,
            "cumulative_total_tokens": tokens + sum.total_tokens,
            "cumulative_cost_micros": cost + sum.cost_micros,
        });
        let row: Map<String, Value> = row.as_object().cloned().unwrap_or_default();
        record::insert(tx, owner, row)
    })
}

/// All merges together, and each of them.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct MergeTotals {
    pub total_tokens: i64,
    pub cost_micros: i64,
    pub merges: Vec<TokenUsageMerge>,
}

/// The totals over all merges with their breakdown (seed 004, get_total_cumulative_… and get_breakdown_summary).
///
/// # Errors
/// When the store cannot be read.
pub fn totals(store: &Store, _: Nothing) -> Result<MergeTotals> {
    let layout = store.vault.layout();
    store.read(|connection| {
        let merges: Vec<TokenUsageMerge> = record::all(connection, &layout, store.owner())?;
        Ok(MergeTotals {
            total_tokens: merges.iter().map(|merge| merge.total_tokens).sum(),
            cost_micros: merges.iter().map(|merge| merge.cost_micros).sum(),
            merges,
        })
    })
}
