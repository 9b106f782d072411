//! From a world to pages, and from pages to the bytes of a PDF.

use chrono::{DateTime, Datelike as _, FixedOffset, Timelike as _};
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::TypesetError;
use crate::world::World;

/// What a PDF is held to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Conformance {
    /// Tagged: structure, language, order of reading.
    Tagged,
    /// Tagged, and held to PDF/UA-1 where the text allows it.
    Accessible,
}

/// How many documents may pass before what was remembered of one is forgotten: a person who edits goes back and forth
/// between few states, and memory stays bounded.
const REMEMBERED_DOCUMENTS: usize = 12;

pub(crate) fn compiled(world: &World) -> Result<PagedDocument, TypesetError> {
    let compiled = typst::compile::<PagedDocument>(world);
    comemo::evict(REMEMBERED_DOCUMENTS);
    compiled.output.map_err(|errors| TypesetError::Template(first(&errors)))
}

pub(crate) fn pdf(
    document: &PagedDocument,
    made_at: Option<Timestamp>,
    conformance: Conformance,
) -> Result<Vec<u8>, TypesetError> {
    if conformance == Conformance::Accessible {
        // Letters outside the shipped typefaces have no glyph, which PDF/UA refuses: such a text is printed without it.
        return pdf_held_to(document, made_at, &[PdfStandard::Ua_1]).or_else(|_| pdf_held_to(document, made_at, &[]));
    }
    pdf_held_to(document, made_at, &[])
}

fn pdf_held_to(
    document: &PagedDocument,
    made_at: Option<Timestamp>,
    standards: &[PdfStandard],
) -> Result<Vec<u8>, TypesetError> {
    let standards = PdfStandards::new(standards).map_err(|error| TypesetError::Pdf(error.message().to_string()))?;
    let options = PdfOptions {
        creator: Smart::Custom(Some("Foothold".into())),
        timestamp: made_at,
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|errors| TypesetError::Pdf(first(&errors)))
}

/// # Errors
/// [`TypesetError::Time`] where the text is not RFC 3339.
pub(crate) fn timestamp(made_at: &str) -> Result<Timestamp, TypesetError> {
    let unreadable = || TypesetError::Time(made_at.to_owned());
    let time: DateTime<FixedOffset> = DateTime::parse_from_rfc3339(made_at).map_err(|_| unreadable())?;
    let small = |value: u32| u8::try_from(value).ok();
    let parts = || {
        let day = (time.year(), small(time.month())?, small(time.day())?);
        let hour = (small(time.hour())?, small(time.minute())?, small(time.second())?);
        let local = Datetime::from_ymd_hms(day.0, day.1, day.2, hour.0, hour.1, hour.2)?;
        Timestamp::new_local(local, time.offset().local_minus_utc() / 60)
    };
    parts().ok_or_else(unreadable)
}

fn first(errors: &[SourceDiagnostic]) -> String {
    errors
        .first()
        .map(|error| {
            let hints: Vec<&str> = error.hints.iter().map(|hint| hint.v.as_str()).collect();
            [error.message.as_str()]
                .into_iter()
                .chain(hints)
                .collect::<Vec<_>>()
                .join("; ")
        })
        .unwrap_or_default()
}
