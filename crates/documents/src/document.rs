//! Recognises what kind of file the bytes are, and brings each kind to lines.

use crate::DocumentError;
use crate::passage::Line;
use crate::resume::PageSize;
use crate::{docx, html, layout, pdf, plain};

/// Larger files are refused before anything is parsed.
pub const MOST_BYTES: usize = 50 << 20;

/// What the bytes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Pdf,
    Zip,
    Json,
    Yaml,
    Html,
    Markdown,
    Text,
}

/// A document as lines.
#[derive(Debug, Default)]
pub(crate) struct Loaded {
    pub lines: Vec<Line>,
    pub pages: Vec<PageSize>,
}

/// The kind, by content first and by the file's name second.
pub(crate) fn kind(bytes: &[u8], file_name: &str) -> Result<Kind, DocumentError> {
    if bytes.is_empty() {
        return Err(DocumentError::Empty);
    }
    if bytes.len() > MOST_BYTES {
        return Err(DocumentError::TooLarge { limit: MOST_BYTES });
    }
    let head = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
    if head.windows(5).any(|window| window == b"%PDF-") {
        return Ok(Kind::Pdf);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Ok(Kind::Zip);
    }
    let Some(text) = decoded(bytes) else {
        return Err(DocumentError::UnknownKind);
    };
    let trimmed = text.trim_start();
    if trimmed.is_empty() {
        return Err(DocumentError::Empty);
    }
    // The source of a document that LaTeX sets.
    if trimmed.starts_with("\\documentclass") {
        return Err(DocumentError::UnknownKind);
    }
    let extension = file_name.rsplit('.').next().unwrap_or_default().to_lowercase();
    if trimmed.starts_with('{')
        && (extension == "json" || serde_json::from_str::<serde::de::IgnoredAny>(trimmed).is_ok())
    {
        return Ok(Kind::Json);
    }
    if plain::is_html(trimmed) {
        return Ok(Kind::Html);
    }
    Ok(match extension.as_str() {
        "yaml" | "yml" => Kind::Yaml,
        "md" | "markdown" => Kind::Markdown,
        "html" | "htm" | "xhtml" => Kind::Html,
        _ if plain::is_markdown(&text) => Kind::Markdown,
        _ => Kind::Text,
    })
}

/// The bytes as text: UTF-8, UTF-16 with a mark, or Latin letters; none when they are no text.
pub(crate) fn decoded(bytes: &[u8]) -> Option<String> {
    let wide = |bytes: &[u8], join: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes
            .chunks_exact(2)
            .filter_map(|pair| pair.try_into().ok())
            .map(join)
            .collect();
        String::from_utf16_lossy(&units)
    };
    let text = if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        String::from_utf8_lossy(rest).into_owned()
    } else if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        wide(rest, u16::from_le_bytes)
    } else if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        wide(rest, u16::from_be_bytes)
    } else {
        match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => bytes.iter().map(|&byte| latin(byte)).collect(),
        }
    };
    let controls = text
        .chars()
        .take(8_192)
        .filter(|c| c.is_control() && !c.is_whitespace())
        .count();
    let all = text.chars().take(8_192).count();
    (controls * 50 <= all).then(|| text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', ""))
}

/// Windows-1252, the usual one of old files.
fn latin(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => HIGH.get(usize::from(byte - 0x80)).copied().unwrap_or('?'),
        _ => char::from(byte),
    }
}

/// A text without pages is taken for so many of them: a full page holds 60 lines, or 8,000 bytes.
const LINES_OF_PAGE: usize = 60;
const BYTES_OF_PAGE: usize = 8_000;

/// The text, if it is no longer than a document may be.
pub(crate) fn bounded(text: String) -> Result<String, DocumentError> {
    let pages = (text.lines().count() / LINES_OF_PAGE).max(text.len() / BYTES_OF_PAGE);
    let limit = pdf::MOST_PAGES;
    (pages <= limit)
        .then_some(text)
        .ok_or(DocumentError::TooManyPages { pages, limit })
}

/// Lines of a document of any kind that has lines.
pub(crate) fn load(kind: Kind, bytes: &[u8]) -> Result<Loaded, DocumentError> {
    let text = || bounded(decoded(bytes).ok_or(DocumentError::UnknownKind)?);
    let lines = match kind {
        Kind::Pdf => return load_pdf(bytes),
        Kind::Zip => docx::lines(bytes)?,
        Kind::Markdown => plain::markdown_lines(&text()?),
        Kind::Html => html::lines(&decoded(bytes).ok_or(DocumentError::UnknownKind)?),
        Kind::Json | Kind::Yaml | Kind::Text => plain::text_lines(&text()?),
    };
    if lines.iter().all(Line::is_empty) {
        return Err(DocumentError::Empty);
    }
    Ok(Loaded {
        lines,
        pages: Vec::new(),
    })
}

/// Lines of a PDF.
pub(crate) fn load_pdf(bytes: &[u8]) -> Result<Loaded, DocumentError> {
    let text = pdf::read(bytes)?;
    let lines = layout::lines(&text);
    let letters: usize = lines
        .iter()
        .map(|line| line.text().chars().filter(|c| c.is_alphanumeric()).count())
        .sum();
    if letters < 20 {
        let pictures = text.pages.iter().any(|page| page.has_images);
        let glyphs: usize = text.pages.iter().map(|page| page.glyphs.len()).sum();
        if pictures || glyphs > 50 {
            // Pictures of text, or glyphs that do not say which letters they are.
            return Err(DocumentError::Scanned);
        }
        if letters == 0 {
            return Err(DocumentError::Empty);
        }
    }
    let pages = text
        .pages
        .iter()
        .map(|page| PageSize {
            width: page.width,
            height: page.height,
        })
        .collect();
    Ok(Loaded { lines, pages })
}

/// Runs a reader so that a panic in it, or in a library under it, becomes an error.
pub(crate) fn guarded<T: Send>(work: impl FnOnce() -> Result<T, DocumentError> + Send) -> Result<T, DocumentError> {
    pdf::on_own_stack(work)
}
