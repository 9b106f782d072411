//! A question bank that a template draws from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::interview_templates::InterviewTemplate;
use super::question_banks::QuestionBank;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A question bank that a template draws from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InterviewTemplateBank {
    pub id: Id<InterviewTemplateBank>,
    pub user_id: Id<User>,
    pub interview_template_id: Id<InterviewTemplate>,
    pub question_bank_id: Id<QuestionBank>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for InterviewTemplateBank {
    const TABLE: Table = Table {
        name: "interview_template_banks",
        thing: "interview_template_bank",
        title: "id",
        order: "created_at",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Delete],
        set_once: &["interview_template_id", "question_bank_id"],
        natural_key: Some(&["interview_template_id", "question_bank_id"]),
        ..Table::DEFAULTS
    };
}
