//! The board as it is opened: every stage with its first jobs, in one answer.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::jobs::Job;
use super::stages::Stage;
use crate::error::Result;
use crate::list::{List, Page, Sort, list};
use crate::store::Store;

/// How much of each stage is wanted.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BoardAsked {
    /// Jobs of each stage; at most 200, 50 unless told.
    #[serde(default)]
    pub limit: Option<u32>,
    /// Columns of jobs to leave empty, such as long texts. Only columns that may be empty.
    #[serde(default)]
    pub without: Vec<String>,
}

#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Board {
    /// All jobs, those of hidden stages too.
    pub total: u64,
    /// In the order of their places.
    #[schemars(with = "Page<Stage>")]
    pub stages: Page<Value>,
    /// The first jobs of each stage that is not hidden, by its id, in the order of their places.
    #[schemars(with = "BTreeMap<String, Page<Job>>")]
    pub columns: BTreeMap<String, Page<Value>>,
}

/// Every stage with its first jobs.
///
/// # Errors
/// As `jobs.list`.
pub fn board(store: &Store, asked: BoardAsked) -> Result<Board> {
    let by_place = || {
        vec![Sort {
            column: "position".into(),
            descending: false,
        }]
    };
    let stages = list::<Stage>(
        store,
        &List {
            sort: by_place(),
            limit: Some(200),
            ..List::default()
        },
    )?;
    let mut columns = BTreeMap::new();
    for stage in &stages.rows {
        if let (Some(id), Some(false)) = (stage["id"].as_str(), stage["is_hidden"].as_bool()) {
            let of_stage = List {
                filter: BTreeMap::from([("stage_id".into(), id.into())]),
                sort: by_place(),
                limit: asked.limit,
                without: asked.without.clone(),
                ..List::default()
            };
            columns.insert(id.to_owned(), list::<Job>(store, &of_stage)?);
        }
    }
    let all = List {
        limit: Some(0),
        ..List::default()
    };
    Ok(Board {
        total: list::<Job>(store, &all)?.total,
        stages,
        columns,
    })
}
