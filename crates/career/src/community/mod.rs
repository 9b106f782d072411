//! People. Screens and the server come later; tables and rules stand.

pub mod anonymous_comment_likes;
pub mod anonymous_comments;
pub mod anonymous_post_likes;
pub mod anonymous_posts;
pub mod api_registrations;
pub mod board_jobs;
pub mod communities;
pub mod community_memberships;
pub mod community_posts;
pub mod connections;
pub mod direct_messages;
pub mod feedback;
pub mod feedback_votes;
pub mod notifications;
pub mod premium_interests;

use crate::command::Commands;

/// Adds the commands of this area.
pub fn commands(list: &mut Commands) {
    list.record::<connections::Connection>();
    list.record::<notifications::Notification>();
    list.record::<direct_messages::DirectMessage>();
    list.record::<anonymous_posts::AnonymousPost>();
    list.record::<anonymous_comments::AnonymousComment>();
    list.record::<anonymous_post_likes::AnonymousPostLike>();
    list.record::<anonymous_comment_likes::AnonymousCommentLike>();
    list.record::<communities::Community>();
    list.record::<community_memberships::CommunityMembership>();
    list.record::<community_posts::CommunityPost>();
    list.record::<board_jobs::BoardJob>();
    list.record::<feedback::Feedback>();
    list.record::<feedback_votes::FeedbackVote>();
    list.record::<premium_interests::PremiumInterest>();
    list.record::<api_registrations::ApiRegistration>();
    list.call("connections.request", "Asks a person to connect.", connections::request);
    list.call(
        "connections.answer",
        "Accepts or rejects a request.",
        connections::answer,
    );
    list.call(
        "direct_messages.send",
        "Writes to a connected person.",
        direct_messages::send,
    );
    list.call(
        "direct_messages.mark_read",
        "Marks a message as read.",
        direct_messages::mark_read,
    );
    list.call(
        "notifications.mark_read",
        "Marks a notification as read.",
        notifications::mark_read,
    );
    list.call(
        "community_memberships.approve",
        "Approves a membership.",
        community_memberships::approve,
    );
    list.call(
        "anonymous_posts.counts",
        "Likes and comments of a post, counted.",
        anonymous_posts::counts,
    );
}
