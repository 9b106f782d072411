//! The vault as a mechanism, on a small schema of its own.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod archives;
mod damage;
mod history;
mod indexing;
mod kills;
mod model;
mod support;
mod traps;
