//! A tag of a template.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::interview_templates::InterviewTemplate;
use super::tags::Tag;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// A tag of a template.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InterviewTemplateTag {
    pub id: Id<InterviewTemplateTag>,
    pub user_id: Id<User>,
    pub interview_template_id: Id<InterviewTemplate>,
    pub tag_id: Id<Tag>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for InterviewTemplateTag {
    const TABLE: Table = Table {
        name: "interview_template_tags",
        thing: "interview_template_tag",
        title: "id",
        order: "created_at",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Delete],
        set_once: &["interview_template_id", "tag_id"],
        natural_key: Some(&["interview_template_id", "tag_id"]),
        ..Table::DEFAULTS
    };
}
