//! Pictures of PDF pages for the review screen.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings};

use crate::document::{self, Kind};
use crate::{DocumentError, pdf};

/// Wider pictures are not drawn.
const WIDEST: u32 = 2_000;
/// Taller ones neither: a page of a hostile file may be a mile long.
const TALLEST: f32 = 6_000.0;

/// A page of a PDF as PNG. `page` counts from 1; `pixels_wide` is at most 2,000.
///
/// # Errors
/// [`DocumentError::UnknownKind`] when the bytes are no PDF, [`DocumentError::Damaged`] when the page is missing or
/// cannot be drawn.
pub fn picture(bytes: &[u8], page: u32, pixels_wide: u32) -> Result<Vec<u8>, DocumentError> {
    if document::kind(bytes, "")? != Kind::Pdf {
        return Err(DocumentError::UnknownKind);
    }
    pdf::on_own_stack(|| draw(bytes, page, pixels_wide.clamp(16, WIDEST)))
}

fn draw(bytes: &[u8], number: u32, pixels_wide: u32) -> Result<Vec<u8>, DocumentError> {
    let damaged = |what: &str| DocumentError::Damaged { what: what.to_owned() };
    let pdf = pdf::open(bytes)?;
    let index = (number as usize)
        .checked_sub(1)
        .ok_or_else(|| damaged("it has no such page"))?;
    let pages = pdf.pages();
    let page = pages.get(index).ok_or_else(|| damaged("it has no such page"))?;
    let (width, height) = page.render_dimensions();
    if !(width.is_finite() && height.is_finite() && width >= 1.0 && height >= 1.0) {
        return Err(damaged("the page has no size"));
    }
    let scale = (pixels_wide as f32 / width).min(TALLEST / height);
    let settings = RenderSettings {
        x_scale: scale,
        y_scale: scale,
        bg_color: WHITE,
        ..RenderSettings::default()
    };
    let pixels = hayro::render(page, &RenderCache::new(), &InterpreterSettings::default(), &settings);
    pixels.into_png().map_err(|_| damaged("the page cannot be drawn"))
}
