//! Makes the changes that fit a résumé to a job and were accepted.

use foothold_vault::{Operation, Tx};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::building::{self, Made};
use super::resumes::Resume;
use super::selection::{OwnWords, RowKey, Selection};
use super::tailoring::{TailorResume, TailoringKind, TailoringProposal, tailor};
use super::versions;
use crate::account::users::User;
use crate::error::{Error, Result};
use crate::profile::employments::Employment;
use crate::profile::skills::Skill;
use crate::record;
use crate::store::Store;
use crate::tracker::jobs::Job;
use crate::values::Id;

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AcceptTailoring {
    pub id: Id<Resume>,
    pub job_id: Id<Job>,
    /// Ids of proposals.
    pub accepted: Vec<String>,
    /// The title of a copy, made for the job, to change instead; the résumé stays as it is.
    #[serde(default)]
    pub copy: Option<String>,
}

/// Makes the accepted changes as one operation: in a copy, or in the résumé itself, which is kept as a version first.
///
/// # Errors
/// `row.not_found`, `tailoring.unknown` when a proposal is no longer made; nothing was changed then.
pub fn accept(store: &Store, input: AcceptTailoring) -> Result<Resume> {
    let made = Made::of(store, input.id)?;
    let target = TailorResume {
        id: input.id,
        job_id: input.job_id,
    };
    let proposals = tailor(store, target)?.proposals;
    let accepted: Vec<TailoringProposal> = input
        .accepted
        .iter()
        .map(|id| {
            proposals
                .iter()
                .find(|proposal| proposal.id == *id)
                .cloned()
                .ok_or_else(|| {
                    Error::new(
                        "tailoring.unknown",
                        "The résumé, the profile or the posting has changed. Look at the proposals again.",
                        json!({ "id": id }),
                    )
                })
        })
        .collect::<Result<_>>()?;
    let layout = store.vault.layout();
    let job: Job = store.read(|connection| record::get(connection, &layout, store.owner(), input.job_id))?;
    let operation = Operation::named(
        "operation.tailor",
        json!({ "name": made.row.title, "job": job.title, "count": accepted.len() }),
    );
    store.transact(operation, |tx| {
        let mut selection = made.selection.clone();
        for proposal in &accepted {
            apply(tx, store.owner(), &mut selection, proposal)?;
        }
        if let Some(title) = input.copy {
            let mut copy = building::copied(&made, &title);
            copy["selection"] = json!(selection);
            copy["job_id"] = json!(input.job_id);
            return record::create_in::<Resume>(tx, store.owner(), copy.as_object().cloned().unwrap_or_default());
        }
        let label = format!("{} · {}", job.title, job.company);
        versions::keep_in(tx, store.owner(), &made, Some(&label))?;
        let before = record::row_to_change::<Resume>(tx, store.owner(), input.id)?;
        let change = Map::from_iter([("selection".to_owned(), json!(selection))]);
        record::update(tx, store.owner(), &before, change)
    })
}

fn apply(tx: &Tx<'_>, owner: Id<User>, selection: &mut Selection, proposal: &TailoringProposal) -> Result<()> {
    let target = &proposal.target;
    let row = RowKey {
        table: target.table.clone(),
        id: target.id.clone(),
    };
    let words = proposal.after.clone().unwrap_or_default();
    match proposal.kind {
        TailoringKind::ShowLine => selection.hidden_lines.retain(|key| key != target),
        TailoringKind::ShowRow => selection.hidden_rows.retain(|key| *key != row),
        TailoringKind::UseTheirWord | TailoringKind::UseTheirTitle => {
            selection.words.retain(|own| own.line != *target);
            selection.words.push(OwnWords {
                line: target.clone(),
                words,
            });
        }
        TailoringKind::MoveLineUp => {
            selection.line_order.retain(|key| key != target);
            selection.line_order.insert(0, target.clone());
        }
        TailoringKind::MoveSkillUp => {
            selection.order.retain(|key| *key != row);
            selection.order.push(row);
        }
        TailoringKind::AddSkill => {
            let skill = json!({ "title": words, "taxonomy_id": target.id });
            record::create_in::<Skill>(tx, owner, skill.as_object().cloned().unwrap_or_default())?;
        }
        TailoringKind::AddLine => {
            let id: Id<Employment> = target
                .id
                .parse()
                .map_err(|_| Error::not_found("employment", &target.id))?;
            let before = record::row_to_change::<Employment>(tx, owner, id)?;
            let mut lines = before["achievements"].as_array().cloned().unwrap_or_default();
            lines.push(Value::String(words));
            record::update::<Employment>(
                tx,
                owner,
                &before,
                Map::from_iter([("achievements".to_owned(), json!(lines))]),
            )?;
        }
    }
    Ok(())
}
