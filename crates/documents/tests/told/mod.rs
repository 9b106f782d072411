//! What the tests of résumés ask of a reading.

// Helpers of tests fail by panicking, as tests do.
#![allow(clippy::unwrap_used)]

use foothold_documents::Found;
use foothold_documents::resume::{ResumeReading, read};

/// The reading of a text.
pub fn of(text: &str) -> ResumeReading {
    read(text.as_bytes(), "cv.txt").unwrap()
}

/// What was found, or nothing.
pub fn value(found: &Option<Found<String>>) -> &str {
    found.as_ref().map_or("", |found| found.value.as_str())
}
