//! Reads glyphs, rules, bullets and links from the pages of a PDF.

use std::cell::Cell;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use hayro_interpret::font::Glyph;
use hayro_interpret::{
    BlendMode, CacheKey, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache, InterpreterSettings, Paint,
    PathDrawMode, SoftMask, interpret_page,
};
use hayro_syntax::content::ops::TypedInstruction;
use hayro_syntax::object::{Array, Dict, Name, Object, Stream};
use hayro_syntax::page::Page;
use hayro_syntax::{LoadPdfError, Pdf};
use kurbo::{Affine, BezPath, Point, Rect, Vec2};

use crate::DocumentError;

/// More pages are refused.
pub(crate) const MOST_PAGES: usize = 200;
/// Reading stops here; a page of text holds some 4,000. More would need more than 500 MB to lay out.
const MOST_GLYPHS: usize = 800_000;
/// Drawing orders after which reading stops: a drawing, not a résumé.
const MOST_DRAWINGS: usize = 3_000_000;
/// Reading stops after this time and keeps what it has.
const MOST_TIME: Duration = Duration::from_secs(10);
/// Nested forms of a hostile file must not end the process.
const STACK_BYTES: usize = 64 << 20;

/// What stands on the pages.
#[derive(Debug, Default)]
pub(crate) struct PdfText {
    pub pages: Vec<PdfPage>,
    pub fonts: Vec<FontLook>,
}

#[derive(Debug, Default)]
pub(crate) struct PdfPage {
    /// Points, after the page's rotation.
    pub width: f64,
    pub height: f64,
    pub glyphs: Vec<PdfGlyph>,
    /// Small filled shapes: bullets that are drawn, not written.
    pub dots: Vec<Rect>,
    /// Thin horizontal lines.
    pub rules: Vec<Rect>,
    /// Thin vertical lines.
    pub uprights: Vec<Rect>,
    pub links: Vec<(Rect, String)>,
    pub has_images: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct PdfGlyph {
    /// Empty where the file does not say which character it is (icons).
    pub text: GlyphText,
    /// Left end of the baseline, points from the upper left.
    pub x: f64,
    pub y: f64,
    /// Advance along the baseline in points; 0 when not known.
    pub width: f64,
    pub size: f64,
    pub font: u32,
    pub colour: u32,
    /// Direction of the baseline in whole degrees, 0 for usual text.
    pub angle: i16,
    pub order: u32,
    /// The file states the text beside the glyph, so an icon counts as text.
    pub is_stated: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum GlyphText {
    Unknown,
    Char(char),
    Text(Box<str>),
}

#[derive(Clone, Debug, Default)]
pub(crate) struct FontLook {
    pub name: String,
    pub bold: bool,
    pub italic: bool,
    pub monospace: bool,
}

/// Reads all pages.
///
/// # Errors
/// Encrypted, too many pages, damaged. A page that fails half-way keeps what was read.
pub(crate) fn read(bytes: &[u8]) -> Result<PdfText, DocumentError> {
    on_own_stack(|| read_here(bytes))
}

/// Runs third-party code on a thread of its own: a panic becomes an error, and deep nesting has room.
pub(crate) fn on_own_stack<T: Send>(
    work: impl FnOnce() -> Result<T, DocumentError> + Send,
) -> Result<T, DocumentError> {
    thread_local! {
        static IS_OWN_STACK: Cell<bool> = const { Cell::new(false) };
    }
    let damaged = |what: &str| DocumentError::Damaged { what: what.to_owned() };
    let inner = || damaged("its inner structure cannot be followed");
    if IS_OWN_STACK.get() {
        return std::panic::catch_unwind(std::panic::AssertUnwindSafe(work)).unwrap_or_else(|_| Err(inner()));
    }
    let work = || {
        IS_OWN_STACK.set(true);
        work()
    };
    std::thread::scope(|scope| {
        std::thread::Builder::new()
            .name("document".to_owned())
            .stack_size(STACK_BYTES)
            .spawn_scoped(scope, work)
            .map_err(|_| damaged("no thread to read it"))?
            .join()
            .unwrap_or_else(|_| Err(inner()))
    })
}

/// Opens the file and checks it.
pub(crate) fn open(bytes: &[u8]) -> Result<Pdf, DocumentError> {
    open_with_fonts(bytes).map(|(pdf, _)| pdf)
}

/// Opens the file, checks it, and takes what its fonts tell.
fn open_with_fonts(bytes: &[u8]) -> Result<(Pdf, Fonts), DocumentError> {
    if crate::page_tree::is_endless(bytes) {
        return Err(DocumentError::Damaged {
            what: "its pages have no end".to_owned(),
        });
    }
    let pdf = Pdf::new(Arc::new(bytes.to_vec())).map_err(|error| match error {
        LoadPdfError::Decryption(_) => DocumentError::Encrypted,
        LoadPdfError::Invalid => DocumentError::Damaged {
            what: "its table of contents is broken".to_owned(),
        },
    })?;
    let pages = pdf.pages().len();
    if pages > MOST_PAGES {
        return Err(DocumentError::TooManyPages {
            pages,
            limit: MOST_PAGES,
        });
    }
    if pages == 0 {
        return Err(DocumentError::Damaged {
            what: "it has no page".to_owned(),
        });
    }
    let mut fonts = Fonts::default();
    let few = pdf.len() <= 100_000;
    for object in pdf.objects() {
        let Object::Dict(dict) = object else { continue };
        if has_endless_widths(&dict) {
            return Err(DocumentError::Damaged {
                what: "a font's list of widths has no end".to_owned(),
            });
        }
        let program = dict.get::<Stream<'_>>("FontFile");
        if program.is_some_and(|font| {
            font.decoded()
                .is_ok_and(|font| crate::type1_fonts::is_knotted(font.as_ref()))
        }) {
            return Err(DocumentError::Damaged {
                what: "a font has no end".to_owned(),
            });
        }
        if few {
            fonts.learn(&dict);
        }
    }
    Ok((pdf, fonts))
}

fn read_here(bytes: &[u8]) -> Result<PdfText, DocumentError> {
    let (pdf, mut fonts) = open_with_fonts(bytes)?;
    let cache = InterpreterCache::new();
    let mut text = PdfText::default();
    let mut budget = Budget {
        glyphs: 0,
        drawings: 0,
        until: Instant::now() + MOST_TIME,
        spent: false,
    };
    for page in pdf.pages().iter() {
        let (width, height) = page.render_dimensions();
        let transform = to_kurbo(page.initial_transform(true).as_coeffs());
        let mut collector = Collector {
            page: PdfPage {
                width: f64::from(width),
                height: f64::from(height),
                links: links(page, transform),
                ..PdfPage::default()
            },
            fonts: &mut fonts,
            budget: &mut budget,
            spans: spans(page).into_iter(),
            next_span: None,
            open_spans: Vec::new(),
        };
        collector.next_span = collector.spans.next();
        let bounds = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let mut context = Context::new(transform, bounds, &cache, pdf.xref(), InterpreterSettings::default());
            interpret_page(page, &mut context, &mut collector);
        }));
        text.pages.push(collector.page);
        if budget.spent {
            break;
        }
    }
    text.fonts = fonts.looks;
    Ok(text)
}

fn to_kurbo(coefficients: [f64; 6]) -> Affine {
    Affine::new(coefficients)
}

struct Budget {
    glyphs: usize,
    drawings: usize,
    until: Instant,
    spent: bool,
}

impl Budget {
    fn spend(&mut self) {
        self.drawings += 1;
        let late = self.drawings.is_multiple_of(1024) && Instant::now() > self.until;
        if self.glyphs > MOST_GLYPHS || self.drawings > MOST_DRAWINGS || late {
            self.spent = true;
            // The interpreter cannot be told to stop; unwinding is caught above and runs no panic hook.
            std::panic::resume_unwind(Box::new("enough read"));
        }
    }
}

#[derive(Default)]
struct Fonts {
    looks: Vec<FontLook>,
    by_key: HashMap<u128, u32>,
    names: HashMap<u128, FontLook>,
    ligatures: HashMap<u128, Vec<Ligature>>,
}

/// A glyph of several letters that only its name tells ("f_f_i"), known again by its width, in thousandths of the size.
struct Ligature {
    width: f64,
    letters: String,
}

impl Fonts {
    /// Takes name and ligatures, where the dictionary is a font's.
    fn learn(&mut self, dict: &Dict<'_>) {
        if let Some(look) = named_look(dict) {
            self.names.insert(dict.cache_key(), look);
        }
        let ligatures = ligatures(dict);
        if !ligatures.is_empty() {
            self.ligatures.insert(dict.cache_key(), ligatures);
        }
    }

    /// The letters of a glyph of which the file does not say what it means.
    fn ligature(&self, glyph: &Glyph<'_>) -> Option<&str> {
        let Glyph::Outline(outline) = glyph else { return None };
        let known = self.ligatures.get(&outline.font_cache_key())?;
        let width = f64::from(outline.advance_width()?);
        let same = |ligature: &&Ligature| (ligature.width - width).abs() < 0.5;
        known.iter().find(same).map(|ligature| ligature.letters.as_str())
    }

    fn number(&mut self, glyph: &Glyph<'_>) -> u32 {
        let key = match glyph {
            Glyph::Outline(outline) => outline.font_cache_key(),
            Glyph::Type3(_) => 3,
        };
        if let Some(&number) = self.by_key.get(&key) {
            return number;
        }
        let mut look = self.names.get(&key).cloned().unwrap_or_default();
        if let Glyph::Outline(outline) = glyph
            && let Some(font) = outline.font_data()
        {
            let mut name = font.postscript_name.unwrap_or_default();
            if name.is_empty() {
                name.clone_from(&look.name);
            }
            let named = look_of_name(&name);
            look.bold |= named.bold || (!names_a_weight(&name) && font.weight.is_some_and(|weight| weight >= 600));
            look.italic |= named.italic || font.is_italic;
            look.monospace |= named.monospace || font.is_monospace;
            if look.name.is_empty() {
                look.name = name;
            }
        }
        let number = u32::try_from(self.looks.len()).unwrap_or(u32::MAX);
        self.looks.push(look);
        self.by_key.insert(key, number);
        number
    }
}

/// Widths for a range of characters beyond all that a font can have: the interpreter would write them one by one.
fn has_endless_widths(dict: &Dict<'_>) -> bool {
    let descendants = dict.get::<Array<'_>>("DescendantFonts");
    let inner = descendants.and_then(|fonts| fonts.iter::<Dict<'_>>().next());
    std::iter::once(dict).chain(inner.as_ref()).any(|font| {
        [("W", 3), ("W2", 5)].into_iter().any(|(key, numbers)| {
            let Some(widths) = font.get::<Array<'_>>(key) else {
                return false;
            };
            let mut range: Vec<f64> = Vec::new();
            for object in widths.iter::<Object<'_>>() {
                match object {
                    Object::Number(number) => range.push(number.as_f64()),
                    _ => range.clear(),
                }
                if let [first, last] = range[..]
                    && last - first > 65_535.0
                {
                    return true;
                }
                if range.len() >= numbers {
                    range.clear();
                }
            }
            false
        })
    })
}

/// What a font's dictionary tells of its look: Type 1 fonts tell their name nowhere else.
fn named_look(dict: &Dict<'_>) -> Option<FontLook> {
    dict.get::<Name<'_>>("Type").filter(|kind| kind.as_str() == "Font")?;
    let base = dict.get::<Name<'_>>("BaseFont")?;
    let name = base.as_str().split_once('+').map_or(base.as_str(), |(_, name)| name);
    let mut look = look_of_name(name);
    let descriptor = dict.get::<Dict<'_>>("FontDescriptor").or_else(|| {
        let descendants = dict.get::<Array<'_>>("DescendantFonts")?;
        descendants.iter::<Dict<'_>>().next()?.get::<Dict<'_>>("FontDescriptor")
    });
    if let Some(descriptor) = descriptor {
        look.bold |= descriptor
            .get::<f32>("FontWeight")
            .is_some_and(|weight| weight >= 600.0);
        look.bold |= descriptor.get::<f32>("StemV").is_some_and(|stem| stem >= 138.0);
        let flags = descriptor.get::<i32>("Flags").unwrap_or(0);
        look.italic |= flags & 0x40 != 0;
        look.bold |= flags & 0x4_0000 != 0;
        look.monospace |= flags & 1 != 0;
    }
    Some(look)
}

/// Glyphs of several letters, where the dictionary is a font's and says which codes they have.
fn ligatures(dict: &Dict<'_>) -> Vec<Ligature> {
    let mut found = Vec::new();
    let encoding = dict.get::<Dict<'_>>("Encoding");
    let Some(differences) = encoding.and_then(|encoding| encoding.get::<Array<'_>>("Differences")) else {
        return found;
    };
    let first = dict.get::<f64>("FirstChar").unwrap_or(0.0);
    let widths: Vec<f64> = dict
        .get::<Array<'_>>("Widths")
        .map(|widths| widths.iter::<f64>().take(256).collect())
        .unwrap_or_default();
    let mut code = 0.0;
    for object in differences.iter::<Object<'_>>().take(1_024) {
        match object {
            Object::Number(number) => code = number.as_f64(),
            Object::Name(name) => {
                if let Some(letters) = letters_of(name.as_str())
                    && let Some(&width) = widths.get((code - first) as usize)
                {
                    found.push(Ligature { width, letters });
                }
                code += 1.0;
            }
            _ => {}
        }
    }
    found
}

/// "f_f_i" is "ffi".
fn letters_of(name: &str) -> Option<String> {
    let parts: Vec<&str> = name.split('.').next()?.split('_').collect();
    let single = |part: &&str| part.chars().count() == 1 && part.chars().all(char::is_alphabetic);
    (parts.len() >= 2 && parts.iter().all(single)).then(|| parts.concat())
}

/// The font's name says how heavy it is, which is surer than its tables.
fn names_a_weight(name: &str) -> bool {
    let lower = name.to_lowercase();
    [
        "regular", "roman", "book", "light", "medium", "bold", "black", "normal", "thin", "italic",
    ]
    .iter()
    .any(|word| lower.contains(word))
}

fn look_of_name(name: &str) -> FontLook {
    let lower = name.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let computer_modern_bold = has(&["cmbx", "cmssbx", "sfbx", "sfsx", "ecbx", "lmbx", "cmb1"]);
    FontLook {
        bold: computer_modern_bold
            || lower.ends_with("-bd")
            || (has(&["bold", "black", "heavy", "semibold", "demi", "extrabold", "-medi"])),
        italic: has(&["italic", "oblique", "cmti", "cmsl", "sfti", "ecti", "lmri"]) || lower.ends_with("-it"),
        monospace: has(&["mono", "courier", "consol", "cmtt", "typewriter"]),
        name: name.to_owned(),
    }
}

fn links(page: &Page<'_>, transform: Affine) -> Vec<(Rect, String)> {
    let mut found = Vec::new();
    let Some(annotations) = page.raw().get::<Array<'_>>("Annots") else {
        return found;
    };
    for annotation in annotations.iter::<Dict<'_>>().take(2_000) {
        let Some(action) = annotation.get::<Dict<'_>>("A") else {
            continue;
        };
        let Some(address) = action.get::<hayro_syntax::object::String<'_>>("URI") else {
            continue;
        };
        let address = String::from_utf8_lossy(address.as_bytes()).trim().to_owned();
        let Some(corners) = annotation.get::<Array<'_>>("Rect") else {
            continue;
        };
        let corners: Vec<f64> = corners.iter::<f32>().take(4).map(f64::from).collect();
        let [x0, y0, x1, y1] = corners[..] else { continue };
        let one = transform * Point::new(x0, y0);
        let two = transform * Point::new(x1, y1);
        if !address.is_empty() && address.len() < 2_000 {
            found.push((Rect::from_points(one, two), address));
        }
    }
    found
}

/// Tag and replacement text of a marked span.
type Span = (Vec<u8>, Option<String>);

/// Marked spans of the page in order, where any says what its glyphs mean; the interpreter does not pass that on.
fn spans(page: &Page<'_>) -> Vec<Span> {
    let mut found = Vec::new();
    let has_text = page.page_stream().is_some_and(|stream| {
        stream
            .windows(10)
            .any(|window| window[0] == b'A' && window == b"ActualText")
    });
    if !has_text {
        return found;
    }
    let mut operations = page.typed_operations();
    while let Some(operation) = operations.next() {
        match operation {
            TypedInstruction::BeginMarkedContentWithProperties(span) => {
                let text = match &span.1 {
                    Object::Dict(dict) => dict
                        .get::<hayro_syntax::object::String<'_>>("ActualText")
                        .map(|text| pdf_text(text.as_bytes())),
                    _ => None,
                };
                found.push((span.0.as_ref().to_vec(), text));
            }
            TypedInstruction::BeginMarkedContent(span) => found.push((span.0.as_ref().to_vec(), None)),
            _ => {}
        }
        if found.len() > 500_000 {
            break;
        }
    }
    found
}

fn says_what_it_is(glyph: &PdfGlyph) -> bool {
    match &glyph.text {
        GlyphText::Unknown => false,
        GlyphText::Char(c) => !c.is_control() && !matches!(c, '\u{E000}'..='\u{F8FF}'),
        GlyphText::Text(text) => text.chars().any(|c| !c.is_control()),
    }
}

fn pdf_text(bytes: &[u8]) -> String {
    match bytes.strip_prefix(b"\xFE\xFF") {
        Some(wide) => {
            let units: Vec<u16> = wide
                .chunks_exact(2)
                .filter_map(|pair| pair.try_into().ok())
                .map(u16::from_be_bytes)
                .collect();
            String::from_utf16_lossy(&units)
        }
        None => bytes.iter().map(|&byte| char::from(byte)).collect(),
    }
}

struct Collector<'c> {
    page: PdfPage,
    fonts: &'c mut Fonts,
    budget: &'c mut Budget,
    spans: std::vec::IntoIter<Span>,
    next_span: Option<Span>,
    /// Replacement text and first glyph of the spans that are open.
    open_spans: Vec<(Option<String>, usize)>,
}

impl Collector<'_> {
    /// Glyphs that do not say what they are get the text that their span states.
    fn close_span(&mut self, text: &str, first: usize) {
        let looks = &self.fonts.looks;
        let Some(glyphs) = self.page.glyphs.get_mut(first..) else {
            return;
        };
        let is_icon = glyphs.first().is_some_and(|glyph| {
            looks
                .get(glyph.font as usize)
                .is_some_and(|look| crate::words::is_icon_font(&look.name))
        });
        if text.trim().is_empty() || glyphs.is_empty() || (glyphs.iter().all(says_what_it_is) && !is_icon) {
            return;
        }
        // An icon before readable text: the span states both, the icon gets what the text does not say.
        let dense = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        let readable: String = glyphs
            .iter()
            .skip(1)
            .filter_map(|glyph| match &glyph.text {
                GlyphText::Unknown => None,
                GlyphText::Char(c) => Some(c.to_string()),
                GlyphText::Text(text) => Some(text.to_string()),
            })
            .collect();
        let (said, readable) = (dense(text), dense(&readable));
        let prefix = said
            .strip_suffix(&readable)
            .filter(|prefix| !readable.is_empty() && !prefix.is_empty());
        if let (Some(prefix), Some(glyph)) = (prefix, glyphs.first_mut()) {
            glyph.text = GlyphText::Text(prefix.into());
            glyph.is_stated = true;
            return;
        }
        let width: f64 = glyphs.iter().map(|glyph| glyph.width).sum();
        if let Some(glyph) = glyphs.first_mut() {
            glyph.text = GlyphText::Text(text.into());
            glyph.width = width;
            glyph.is_stated = true;
        }
        self.page.glyphs.truncate(first + 1);
    }

    fn shape(&mut self, bounds: Rect, draw_mode: &PathDrawMode) {
        let (width, height) = (bounds.width(), bounds.height());
        let filled = matches!(draw_mode, PathDrawMode::Fill(_));
        let square = width > 0.8 && height > 0.8 && width < 8.0 && height < 8.0 && (width - height).abs() < 1.2;
        if square && self.page.dots.len() < 20_000 {
            self.page.dots.push(bounds);
        } else if width > 40.0 && height < 4.0 && (filled || height < 1.0) && self.page.rules.len() < 5_000 {
            self.page.rules.push(bounds);
        } else if height > 8.0 && width < 4.0 && (filled || width < 1.0) && self.page.uprights.len() < 5_000 {
            self.page.uprights.push(bounds);
        }
    }
}

impl<'a> Device<'a> for Collector<'_> {
    fn set_soft_mask(&mut self, _: Option<SoftMask<'a>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {
        self.budget.spend();
    }
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}

    fn draw_path(&mut self, path: &BezPath, transform: Affine, _: &Paint<'a>, draw_mode: &PathDrawMode) {
        self.budget.spend();
        if path.elements().len() <= 40 {
            let bounds = transform.transform_rect_bbox(path.control_box());
            self.shape(bounds, draw_mode);
        }
    }

    fn draw_rect(&mut self, rect: &Rect, transform: Affine, _: &Paint<'a>, draw_mode: &PathDrawMode) {
        self.budget.spend();
        self.shape(transform.transform_rect_bbox(*rect), draw_mode);
    }

    fn begin_marked_content(&mut self, tag: &[u8], _: Option<i32>) {
        // Spans inside forms are not in the list; they differ by their tag or go without text.
        let matches = self.next_span.as_ref().is_some_and(|(known, _)| known == tag);
        let text = if matches {
            std::mem::replace(&mut self.next_span, self.spans.next()).and_then(|(_, text)| text)
        } else {
            None
        };
        self.open_spans.push((text, self.page.glyphs.len()));
    }

    fn end_marked_content(&mut self) {
        if let Some((Some(text), first)) = self.open_spans.pop() {
            self.close_span(&text, first);
        }
    }

    fn draw_image(&mut self, _: Image<'a, '_>, _: Affine) {
        self.budget.spend();
        self.page.has_images = true;
    }

    fn draw_glyph(
        &mut self,
        glyph: &Glyph<'a>,
        transform: Affine,
        glyph_transform: Affine,
        paint: &Paint<'a>,
        _: &GlyphDrawMode,
    ) {
        self.budget.glyphs += 1;
        self.budget.spend();
        let to_page = transform * glyph_transform;
        let origin = to_page * Point::ORIGIN;
        let linear = |x: f64, y: f64| -> Vec2 { (to_page * Point::new(x, y)) - origin };
        let along = linear(1000.0, 0.0);
        let size = linear(0.0, 1000.0).hypot();
        if !origin.is_finite() || !size.is_finite() || size < 0.5 || !along.hypot().is_finite() {
            return;
        }
        // Far off the page nobody sees it, and the layout need not reckon with it.
        let margin = 2_000.0;
        let seen = origin.x > -margin
            && origin.y > -margin
            && origin.x < self.page.width + margin
            && origin.y < self.page.height + margin
            && size < margin;
        if !seen {
            return;
        }
        let text = match glyph.as_unicode() {
            None => match self.fonts.ligature(glyph) {
                Some(letters) => GlyphText::Text(letters.into()),
                None => GlyphText::Unknown,
            },
            Some(hayro_interpret::hayro_cmap::BfString::Char(c)) => GlyphText::Char(c),
            Some(hayro_interpret::hayro_cmap::BfString::String(s)) => GlyphText::Text(s.into_boxed_str()),
        };
        let advance = match glyph {
            Glyph::Outline(outline) => outline.advance_width().map_or(0.0, f64::from),
            Glyph::Type3(_) => 0.0,
        };
        let colour = match paint {
            Paint::Color(colour) => {
                let [red, green, blue, _] = colour.to_rgba().to_rgba8();
                (u32::from(red) << 16) | (u32::from(green) << 8) | u32::from(blue)
            }
            Paint::Pattern(_) => 0,
        };
        let font = self.fonts.number(glyph);
        self.page.glyphs.push(PdfGlyph {
            text,
            x: origin.x,
            y: origin.y,
            width: along.hypot() * advance / 1000.0,
            size,
            font,
            colour,
            angle: along.atan2().to_degrees().round() as i16,
            order: u32::try_from(self.page.glyphs.len()).unwrap_or(u32::MAX),
            is_stated: false,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::letters_of;

    #[test]
    fn names_of_ligatures_tell_their_letters() {
        assert_eq!(letters_of("f_f_i").as_deref(), Some("ffi"));
        assert_eq!(letters_of("T_h.liga").as_deref(), Some("Th"));
        assert_eq!(letters_of("a"), None);
        assert_eq!(letters_of("uni0041_uni0042"), None);
    }
}
