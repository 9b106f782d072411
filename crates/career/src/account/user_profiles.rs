//! What a person says about themselves; made with the user, one each (seeds 001 UserProfile, 002 users, 003 User, 004 UserProfile).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// What a person says about themselves; made with the user, one each (seeds 001 UserProfile, 002 users, 003 User, 004 UserProfile).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UserProfile {
    pub id: Id<UserProfile>,
    pub user_id: Id<User>,
    /// Where employers write to; the account's own address stands in `users`.
    pub contact_email: Option<String>,
    pub phone: Option<String>,
    pub bio: Option<String>,
    pub location: Option<String>,
    pub headline: Option<String>,
    pub website_url: Option<String>,
    pub linkedin_url: Option<String>,
    pub linkedin_info: Option<String>,
    pub facebook_url: Option<String>,
    /// Further addresses, each with a label.
    pub links: Vec<Link>,
    pub goals: Option<String>,
    pub strengths: Option<String>,
    pub interests: Option<String>,
    pub profile_metrics: Option<String>,
    pub experience_level: Option<SeniorityLevel>,
    pub preferred_locations: Vec<String>,
    pub prefer_remote_jobs: bool,
    /// The least pay they would take, in their own words: "€60,000 a year".
    pub wanted_pay: Option<String>,
    pub daily_application_goal: i64,
    pub preferences: Value,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for UserProfile {
    const TABLE: Table = Table {
        name: "user_profiles",
        thing: "user_profile",
        title: "headline",
        order: "created_at",
        owner: Owner::User,
        verbs: &[Verb::Get, Verb::List, Verb::Change],
        natural_key: Some(&[]),
        ..Table::DEFAULTS
    };
}

/// The values of `user_profiles`'s seniority level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SeniorityLevel {
    Entry,
    Mid,
    Senior,
    Lead,
    Executive,
}

/// An address with its label.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Link {
    #[serde(default)]
    pub label: String,
    pub url: String,
}
