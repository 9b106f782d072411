//! A person. The vault's owner has exactly one row here; other rows are people met through the community (seeds 000 users, 001 User, 002 users, 003 User, 004 User).

use argon2::password_hash::{PasswordHasher as _, SaltString};
use foothold_vault::{Operation, Tx};
use rusqlite::{OptionalExtension as _, params};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::user_profiles::UserProfile;
use crate::command::Nothing;
use crate::error::{Error, Result};
use crate::profile::certifications::Certification;
use crate::profile::educations::Education;
use crate::profile::employments::Employment;
use crate::profile::skills::Skill;
use crate::record::{self, Owner, Record, Table, Verb};
use crate::store::Store;
use crate::values::{Day, Id, Instant};

/// A person. The vault's owner has exactly one row here; other rows are people met through the community (seeds 000 users, 001 User, 002 users, 003 User, 004 User).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct User {
    pub id: Id<User>,
    /// Unique; needed once there is an account.
    pub username: Option<String>,
    /// Unique; needed once there is an account.
    pub email: Option<String>,
    /// The source of the person's name; first and last name are parts of it where given.
    pub name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// Changed through a decided role change request only.
    pub role: UserRole,
    pub status: UserStatus,
    pub is_staff: bool,
    /// Names of permission groups (seed 004, `average_role`).
    pub permission_groups: Vec<String>,
    pub auth_provider: String,
    pub oauth_id: Option<String>,
    /// Address or file id of a picture.
    pub avatar: Option<String>,
    pub login_count: i64,
    pub last_login_at: Option<Instant>,
    pub terms_accepted: bool,
    pub referral_code: Option<String>,
    pub anonymous_username: Option<String>,
    pub anonymous_avatar: Option<String>,
    pub flagged_chat_expires_at: Option<Instant>,
    /// Coach messages sent on `message_count_day`.
    pub daily_message_count: i64,
    /// The local day that `daily_message_count` counts.
    pub message_count_day: Option<Day>,
    pub last_interview_at: Option<Instant>,
    pub interview_count: i64,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for User {
    const TABLE: Table = Table {
        name: "users",
        thing: "user",
        title: "name",
        order: "created_at",
        owner: Owner::Itself,
        verbs: &[Verb::List, Verb::Get, Verb::Change],
        program_sets: &[
            "username",
            "email",
            "role",
            "is_staff",
            "permission_groups",
            "login_count",
            "last_login_at",
            "flagged_chat_expires_at",
            "daily_message_count",
            "message_count_day",
            "last_interview_at",
            "interview_count",
        ],
        hidden: &["password_hash"],
        ..Table::DEFAULTS
    };
}

/// The values of `users`'s user role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UserRole {
    User,
    Candidate,
    Interviewer,
    Recruiter,
    Admin,
}

/// The values of `users`'s user status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UserStatus {
    Active,
    Inactive,
    Suspended,
}

/// Turns the local person into an account: a name and an address to be found by, and a password.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Register {
    pub username: String,
    pub email: String,
    /// At least ten characters. Kept as an Argon2id hash only.
    pub password: String,
}

/// Names the account and sets its password (seed 004 User).
///
/// # Errors
/// `field.…` for a name or address that is taken or too long, `rule.password_length`.
pub fn register(store: &Store, input: Register) -> Result<User> {
    let hash = hash_password(&input.password)?;
    store.transact(Operation::background("operation.register"), |tx| {
        tx.execute(
            "UPDATE users SET username = ?2, email = ?3, password_hash = ?4, updated_at = ?5 WHERE id = ?1",
            params![
                store.owner(),
                input.username,
                input.email,
                hash,
                foothold_vault::instant(tx.now())
            ],
        )?;
        record::get(tx, tx.layout(), store.owner(), store.owner())
    })
}

/// The Argon2id hash of a password, with its parameters and salt.
///
/// # Errors
/// `rule.password_length`.
pub fn hash_password(password: &str) -> Result<String> {
    if !(10..=1000).contains(&password.chars().count()) {
        return Err(Error::rule(
            "password_length",
            "A password has at least ten characters.",
            json!({}),
        ));
    }
    let failed = |error: argon2::password_hash::Error| Error::new("internal.hash", error.to_string(), json!({}));
    let salt = SaltString::encode_b64(uuid::Uuid::new_v4().as_bytes()).map_err(failed)?;
    Ok(argon2::Argon2::default()
        .hash_password(password.as_bytes(), &salt)
        .map_err(failed)?
        .to_string())
}

/// Whose profiles a role may see: an administrator's all, an interviewer's those of candidates, everybody's own
/// (seed 004 UserProfile).
pub fn may_see_profile(viewer: (Id<User>, UserRole), of: (Id<User>, UserRole)) -> bool {
    viewer.0 == of.0
        || match viewer.1 {
            UserRole::Admin => true,
            UserRole::Interviewer => of.1 == UserRole::Candidate,
            UserRole::User | UserRole::Candidate | UserRole::Recruiter => false,
        }
}

/// What an administrator may set for a person.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SetPermissions {
    pub id: Id<User>,
    #[serde(default)]
    pub is_staff: Option<bool>,
    #[serde(default)]
    pub permission_groups: Option<Vec<String>>,
    /// Until when the person's chat is flagged.
    #[serde(default)]
    pub flagged_chat_expires_at: Option<Instant>,
}

/// Sets a person's permissions; administrators only.
///
/// # Errors
/// `role.forbidden`, `row.not_found`.
pub fn set_permissions(store: &Store, input: SetPermissions) -> Result<Permissions> {
    store.transact(Operation::background("operation.permissions"), |tx| {
        require_admin(tx, store.owner())?;
        let groups = input.permission_groups.map(|groups| json!(groups).to_string());
        let changed = tx.execute(
            "UPDATE users SET is_staff = coalesce(?2, is_staff), permission_groups = coalesce(?3, permission_groups),
               flagged_chat_expires_at = coalesce(?4, flagged_chat_expires_at), updated_at = ?5 WHERE id = ?1",
            params![
                input.id,
                input.is_staff,
                groups,
                input.flagged_chat_expires_at,
                foothold_vault::instant(tx.now())
            ],
        )?;
        if changed == 0 {
            return Err(Error::not_found("user", &input.id.to_string()));
        }
        let (is_staff, groups): (bool, String) = tx.query_row(
            "SELECT is_staff, permission_groups FROM users WHERE id = ?1",
            [input.id],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        Ok(Permissions {
            is_staff,
            permission_groups: serde_json::from_str(&groups).unwrap_or_default(),
        })
    })
}

/// What a person may do beyond their role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Permissions {
    pub is_staff: bool,
    pub permission_groups: Vec<String>,
}

/// # Errors
/// `role.forbidden` for everybody but administrators.
pub(super) fn require_admin(tx: &Tx<'_>, owner: Id<User>) -> Result<()> {
    let role: Option<String> = tx
        .query_row("SELECT role FROM users WHERE id = ?1", [owner], |row| row.get(0))
        .optional()?;
    if role.as_deref() == Some("ADMIN") {
        return Ok(());
    }
    Err(Error::new(
        "role.forbidden",
        "Only an administrator may do this.",
        json!({}),
    ))
}

/// A person with their profile and what it lists (seeds 001, 002 and 003).
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct FullProfile {
    pub user: User,
    pub profile: UserProfile,
    pub employments: Vec<Employment>,
    pub educations: Vec<Education>,
    pub certifications: Vec<Certification>,
    pub skills: Vec<Skill>,
}

/// Reads the owner with everything that other systems keep in columns of the user.
///
/// # Errors
/// When the store cannot be read.
pub fn full_profile(store: &Store, _: Nothing) -> Result<FullProfile> {
    let layout = store.vault.layout();
    let owner = store.owner();
    store.read(|connection| {
        let profile: Id<UserProfile> =
            connection.query_row("SELECT id FROM user_profiles WHERE user_id = ?1", [owner], |row| {
                row.get(0)
            })?;
        Ok(FullProfile {
            user: record::get(connection, &layout, owner, owner)?,
            profile: record::get(connection, &layout, owner, profile)?,
            employments: record::all(connection, &layout, owner)?,
            educations: record::all(connection, &layout, owner)?,
            certifications: record::all(connection, &layout, owner)?,
            skills: record::all(connection, &layout, owner)?,
        })
    })
}
