//! The person who owns the vault, the people met through the community, and how this device is set up.

pub mod password_resets;
pub mod role_change_requests;
pub mod sessions;
pub mod settings;
pub mod user_profiles;
pub mod users;

use foothold_vault::{Clock, instant};
use rusqlite::{Transaction, params};
use serde_json::json;

use crate::account::users::User;
use crate::command::Commands;
use crate::record::natural_id;
use crate::tracker::stages::JobStatus;
use crate::values::{Id, Position};

/// Adds the commands of this area.
pub fn commands(list: &mut Commands) {
    list.record::<User>();
    list.record::<user_profiles::UserProfile>();
    list.record::<sessions::Session>();
    list.record::<password_resets::PasswordReset>();
    list.record::<role_change_requests::RoleChangeRequest>();
    list.record::<settings::Setting>();
    list.call(
        "users.register",
        "Names the account and sets its password.",
        users::register,
    );
    list.call(
        "users.set_permissions",
        "Sets a person's permissions; administrators only.",
        users::set_permissions,
    );
    list.call(
        "users.full_profile",
        "The person with their profile and what it lists.",
        users::full_profile,
    );
    list.call(
        "role_change_requests.decide",
        "Accepts or rejects a request; administrators only.",
        role_change_requests::decide,
    );
    list.call(
        "sessions.start",
        "Notes the beginning of a run on a device.",
        sessions::start,
    );
    list.call("sessions.touch", "Notes that a run goes on.", sessions::touch);
    list.call("sessions.end", "Notes the end of a run.", sessions::end);
    list.call(
        "password_resets.request",
        "Keeps the hash of a reset token.",
        password_resets::request,
    );
    list.call("settings.set", "Sets a setting.", settings::set);
}

/// The eight stages that a new board has: name, colour and icon of each status.
const FIRST_STAGES: [(JobStatus, &str, &str, &str, Option<u32>); 8] = [
    (JobStatus::Interested, "Interested", "violet", "bookmark", None),
    (JobStatus::Applied, "Applied", "blue", "send", Some(10)),
    (JobStatus::InterviewScheduled, "Interview", "cyan", "calendar", None),
    (
        JobStatus::InterviewCompleted,
        "Interviewed",
        "teal",
        "message-square",
        Some(5),
    ),
    (JobStatus::OfferReceived, "Offer", "green", "gift", Some(3)),
    (JobStatus::Accepted, "Accepted", "lime", "check", None),
    (JobStatus::Rejected, "Closed", "orange", "archive", None),
    (JobStatus::Withdrawn, "Withdrawn", "grey", "undo-2", None),
];

/// Prices of models as of seed 004, in micro-dollars for 1,000 prompt and completion tokens.
const FIRST_PRICES: [(&str, i64, i64); 2] = [("gpt-4o", 30_000, 60_000), ("claude-sonnet-4.5", 3_000, 15_000)];

/// The first rows of a new vault: its owner with a profile, the stages of the board, the first model prices.
///
/// # Errors
/// When they cannot be written.
pub fn found(tx: &Transaction<'_>, clock: &dyn Clock) -> foothold_vault::Result<()> {
    let owner: Id<User> = Id::new(clock.new_id());
    let now = instant(clock.now());
    tx.execute("INSERT INTO vault_meta VALUES ('owner_id', ?1)", [owner.to_string()])?;
    tx.execute(
        "INSERT INTO users (id, created_at, updated_at) VALUES (?1, ?2, ?2)",
        params![owner, now],
    )?;
    make_profile(tx, owner, &now)?;
    let mut last = None;
    for (status, name, color, icon, follow_up) in FIRST_STAGES {
        let position = Position::between(last.as_ref(), None);
        tx.execute(
            "INSERT INTO stages (id, user_id, name, color, icon, status, follow_up_days, position, created_at, updated_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9)",
            params![
                natural_id(owner, "stages", &[json!(status)]).to_string(),
                owner,
                name,
                color,
                icon,
                status.as_str(),
                follow_up,
                position,
                now
            ],
        )?;
        last = Some(position);
    }
    for (model, prompt, completion) in FIRST_PRICES {
        tx.execute(
            "INSERT INTO model_prices (id, user_id, model_name, prompt_micros_per_1000, completion_micros_per_1000, is_shipped, created_at, updated_at)
             VALUES (?1, ?2, ?3, ?4, ?5, 1, ?6, ?6)",
            params![natural_id(owner, "model_prices", &[json!(model)]).to_string(), owner, model, prompt, completion, now],
        )?;
    }
    Ok(())
}

/// Every person has exactly one profile, made with them (seed 004, create_user_profile).
///
/// # Errors
/// When it cannot be written.
pub fn make_profile(connection: &rusqlite::Connection, user: Id<User>, now: &str) -> foothold_vault::Result<()> {
    connection.execute(
        "INSERT INTO user_profiles (id, user_id, created_at, updated_at) VALUES (?1, ?2, ?3, ?3)",
        params![natural_id(user, "user_profiles", &[]).to_string(), user, now],
    )?;
    Ok(())
}
