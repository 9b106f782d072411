//! The areas through their commands, on real vaults in temporary folders.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod behaviour_people;
mod behaviour_work;
mod commands;
mod rules;
mod seeds;
mod support;
