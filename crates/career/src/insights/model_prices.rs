//! What a model costs, from a day on (first rows: seed 004).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Currency, Day, Id, Instant};

/// What a model costs, from a day on (first rows: seed 004).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ModelPrice {
    pub id: Id<ModelPrice>,
    pub user_id: Id<User>,
    pub model_name: String,
    /// Micro-dollars for 1,000 prompt tokens.
    pub prompt_micros_per_1000: i64,
    /// Micro-dollars for 1,000 completion tokens.
    pub completion_micros_per_1000: i64,
    pub currency: Currency,
    pub valid_from: Day,
    pub is_shipped: bool,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for ModelPrice {
    const TABLE: Table = Table {
        name: "model_prices",
        thing: "model_price",
        title: "model_name",
        order: "model_name",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        program_sets: &["is_shipped"],
        ..Table::DEFAULTS
    };
}
