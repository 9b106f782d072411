//! The areas through their commands, on real vaults in temporary folders.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod account;
mod board;
mod building;
mod coach;
mod commands;
mod community;
mod insights;
mod many;
mod path;
mod practice;
mod profile;
mod rules;
mod schema;
mod seeds;
mod support;
mod tracker;
