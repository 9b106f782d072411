//! What Foothold is about: one folder an area, one file a table. A file holds the row, its rules, its queries and its
//! commands.
//!
//! Architecture invariant: no `tauri` here, and no connection to a network. Command bodies run in a plain test.

pub mod account;
pub mod calendar;
pub mod catalogue;
pub mod coach;
pub mod command;
pub mod community;
pub mod demo;
pub mod error;
pub mod insights;
pub mod learning;
pub mod list;
pub mod practice;
pub mod profile;
pub mod quizzes;
pub mod record;
pub mod resumes;
pub mod store;
pub mod tracker;
mod typing;
pub mod values;
pub mod vault_commands;
pub mod writing;

pub use error::{Error, Result};
pub use store::{SCHEMA, Store};
