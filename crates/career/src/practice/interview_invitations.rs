//! An invitation to practise together (seed 004 InvitedInterview).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::interview_templates::InterviewTemplate;
use super::mock_interviews::MockInterview;
use crate::account::users::User;
use crate::record::{Owner, Record, Table, Verb};
use crate::values::{Id, Instant};

/// An invitation to practise together (seed 004 InvitedInterview).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InterviewInvitation {
    pub id: Id<InterviewInvitation>,
    pub user_id: Id<User>,
    pub interview_template_id: Option<Id<InterviewTemplate>>,
    pub mock_interview_id: Option<Id<MockInterview>>,
    pub invited_user_id: Option<Id<User>>,
    pub invited_email: Option<String>,
    pub message: Option<String>,
    pub status: InvitationStatus,
    pub scheduled_at: Option<Instant>,
    pub expires_at: Option<Instant>,
    pub created_at: Instant,
    pub updated_at: Instant,
}

impl Record for InterviewInvitation {
    const TABLE: Table = Table {
        name: "interview_invitations",
        thing: "interview_invitation",
        title: "message",
        order: "created_at DESC",
        owner: Owner::User,
        verbs: &[Verb::List, Verb::Get, Verb::Create, Verb::Change],
        set_once: &["interview_template_id", "invited_user_id", "invited_email", "message"],
        ..Table::DEFAULTS
    };
}

/// The values of `interview_invitations`'s invitation status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum InvitationStatus {
    Pending,
    Accepted,
    Declined,
    Completed,
    Expired,
}
