//! When the person has time.

pub mod calendar_blocks;

use crate::command::Commands;

/// Adds the commands of this area.
pub fn commands(list: &mut Commands) {
    list.record::<calendar_blocks::CalendarBlock>();
}
