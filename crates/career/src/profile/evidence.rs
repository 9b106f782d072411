//! A file or link that proves a fact of the profile.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::certifications::Certification;
use super::educations::Education;
use super::employments::Employment;
use super::experiences::Experience;
use super::profile_items::ProfileItem;
use super::skills::Skill;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::resumes::files::File;
use crate::values::{Id, Instant};

/// A file or link that proves a fact of the profile.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    pub id: Id<Evidence>,
    pub user_id: Id<User>,
    pub title: String,
    pub url: Option<String>,
    pub file_id: Option<Id<File>>,
    pub employment_id: Option<Id<Employment>>,
    pub education_id: Option<Id<Education>>,
    pub certification_id: Option<Id<Certification>>,
    pub experience_id: Option<Id<Experience>>,
    pub skill_id: Option<Id<Skill>>,
    pub profile_item_id: Option<Id<ProfileItem>>,
    pub notes: Option<String>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for Evidence {
    const TABLE: Table = Table {
        name: "evidence",
        thing: "evidence",
        title: "title",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change, Verb::Delete],
        ..Table::DEFAULTS
    };
}
