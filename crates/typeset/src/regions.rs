//! Where on the pages each piece of the résumé stands.
//!
//! Each printed piece is written by a line of its own in the source "/keys.typ", so every glyph carries the number of
//! its piece, wherever columns and pages break. Tags around the pieces were considered: with text that breaks across
//! the pages of two columns at once, their order on the page does not tell what stands between which.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use typst::WorldExt as _;
use typst::layout::{Abs, Frame, FrameItem, Point, Transform};
use typst::syntax::{FileId, Source, Span};
use typst::text::TextItem;
use typst_layout::PagedDocument;

use crate::world::{self, World};

/// A rectangle around one printed piece on one page, in points from the page's top left.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Region {
    /// JSON Pointer into the résumé: "/work/0/highlights/2".
    pub key: String,
    /// From 0.
    pub page: usize,
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

const FEWEST_LINES: usize = 256;

/// The source with one line for each piece. Few sizes, so that what Typst remembers of it stays valid.
pub(crate) fn source(pieces: usize) -> Source {
    static USUAL: LazyLock<Source> = LazyLock::new(|| world::source("/keys.typ", lines(FEWEST_LINES)));
    match pieces {
        0..=FEWEST_LINES => USUAL.clone(),
        _ => world::source("/keys.typ", lines(pieces.next_power_of_two())),
    }
}

fn lines(count: usize) -> String {
    format!("#let printed = (\n{})\n", "body => [#body],\n".repeat(count))
}

/// Regions in the order of `keys`, then of pages.
pub(crate) fn regions(document: &PagedDocument, world: &World, keys_source: &Source, keys: &[String]) -> Vec<Region> {
    let mut walk = Walk {
        world,
        keys_source,
        file: keys_source.id(),
        pieces: BTreeMap::new(),
        boxes: BTreeMap::new(),
    };
    for (page, content) in document.pages().iter().enumerate() {
        walk.frame(page, &content.frame, Transform::identity());
    }
    let mut found: Vec<Region> = Vec::new();
    let mut by_key: BTreeMap<(&str, usize), usize> = BTreeMap::new();
    for ((piece, page), (low, high)) in &walk.boxes {
        let Some(key) = keys.get(*piece) else { continue };
        match by_key.get(&(key.as_str(), *page)) {
            // One key may be printed in two pieces, such as an address and its link.
            Some(index) => {
                let region = &mut found[*index];
                let right = (region.x + region.width).max(high.x.to_pt());
                let bottom = (region.y + region.height).max(high.y.to_pt());
                region.x = region.x.min(low.x.to_pt());
                region.y = region.y.min(low.y.to_pt());
                region.width = right - region.x;
                region.height = bottom - region.y;
            }
            None => {
                by_key.insert((key, *page), found.len());
                found.push(Region {
                    key: key.clone(),
                    page: *page,
                    x: low.x.to_pt(),
                    y: low.y.to_pt(),
                    width: (high.x - low.x).to_pt(),
                    height: (high.y - low.y).to_pt(),
                });
            }
        }
    }
    found
}

struct Walk<'a> {
    world: &'a World,
    keys_source: &'a Source,
    file: FileId,
    pieces: BTreeMap<u64, Option<usize>>,
    boxes: BTreeMap<(usize, usize), (Point, Point)>,
}

impl Walk<'_> {
    fn frame(&mut self, page: usize, frame: &Frame, transform: Transform) {
        for (position, item) in frame.items() {
            let here = transform.pre_concat(Transform::translate(position.x, position.y));
            match item {
                FrameItem::Group(group) => self.frame(page, &group.frame, here.pre_concat(group.transform)),
                FrameItem::Text(text) => self.text(page, text, here),
                _ => {}
            }
        }
    }

    fn text(&mut self, page: usize, text: &TextItem, transform: Transform) {
        let metrics = text.font.metrics();
        let top = -metrics.ascender.at(text.size);
        let bottom = -metrics.descender.at(text.size);
        let mut left = Abs::zero();
        for glyph in &text.glyphs {
            let right = left + glyph.x_advance.at(text.size);
            if let Some(piece) = self.piece(glyph.span.0) {
                let corners =
                    [Point::new(left, top), Point::new(right, bottom)].map(|corner| corner.transform(transform));
                let low = corners[0].min(corners[1]);
                let high = corners[0].max(corners[1]);
                let known = self.boxes.entry((piece, page)).or_insert((low, high));
                *known = (known.0.min(low), known.1.max(high));
            }
            left = right;
        }
    }

    /// The piece that wrote a glyph: the line of its span, less the line that opens the list.
    fn piece(&mut self, span: Span) -> Option<usize> {
        if span.id() != Some(self.file) {
            return None;
        }
        let (world, source) = (self.world, self.keys_source);
        *self.pieces.entry(span.into_raw().get()).or_insert_with(|| {
            let start = world.range(span)?.start;
            source.lines().byte_to_line(start)?.checked_sub(1)
        })
    }
}
