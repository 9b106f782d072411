//! What a reader found, where, and how sure it is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A value that a reader found, with its place and how sure the reader is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Found<T> {
    pub value: T,
    /// 0 (a guess) to 1 (certain).
    pub confidence: f64,
    /// The words it came from, as they stand in the document.
    pub quote: String,
    /// Where the words stand: one box a line; empty where the format has no pages.
    #[serde(default)]
    pub places: Vec<Place>,
}

/// A box on a page, in points from the page's upper left corner.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Place {
    /// First page is 1.
    pub page: u32,
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}
