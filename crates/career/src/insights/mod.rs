//! The person's own history with the program. All of it stays in the vault.

pub mod activity_categories;
pub mod activity_log;
pub mod activity_types;
pub mod analytics_snapshots;
pub mod daily_activity_summaries;
pub mod feature_usage;
pub mod model_prices;
pub mod model_setups;
pub mod network_requests;
pub mod page_views;
pub mod today;
pub mod token_usage;
pub mod token_usage_merges;

use crate::command::Commands;

/// Adds the commands of this area.
pub fn commands(list: &mut Commands) {
    list.record::<analytics_snapshots::AnalyticsSnapshot>();
    list.record::<activity_log::ActivityLogEntry>();
    list.record::<activity_categories::ActivityCategory>();
    list.record::<activity_types::ActivityType>();
    list.record::<page_views::PageView>();
    list.record::<feature_usage::FeatureUse>();
    list.record::<daily_activity_summaries::DailyActivitySummary>();
    list.record::<model_setups::ModelSetup>();
    list.record::<model_prices::ModelPrice>();
    list.record::<token_usage::TokenUsage>();
    list.record::<token_usage_merges::TokenUsageMerge>();
    list.record::<network_requests::NetworkRequest>();
    list.call(
        "token_usage.by_label",
        "The usage under one label.",
        token_usage::by_label,
    );
    list.call(
        "token_usage_merges.create",
        "Sums the usage of a label that was not merged before.",
        token_usage_merges::create,
    );
    list.call(
        "token_usage_merges.totals",
        "All merges together, and each of them.",
        token_usage_merges::totals,
    );
    list.call(
        "daily_activity_summaries.compute",
        "Counts a local day.",
        daily_activity_summaries::compute,
    );
    list.call("today.overview", "What needs the person now.", today::overview);
}
