//! Resources to learn from, and paths through them.

pub mod career_resources;
pub mod learning_path_enrollments;
pub mod learning_path_steps;
pub mod learning_paths;
pub mod resource_bookmarks;
pub mod resource_feedback;
pub mod resource_views;

use crate::command::Commands;

/// Adds the commands of this area.
pub fn commands(list: &mut Commands) {
    list.record::<career_resources::CareerResource>();
    list.record::<resource_bookmarks::ResourceBookmark>();
    list.record::<resource_feedback::ResourceFeedback>();
    list.record::<resource_views::ResourceView>();
    list.record::<learning_paths::LearningPath>();
    list.record::<learning_path_steps::LearningPathStep>();
    list.record::<learning_path_enrollments::LearningPathEnrollment>();
}
