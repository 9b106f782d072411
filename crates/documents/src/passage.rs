//! Text with its places: what every reader of a format makes, and what the readers of fields work on.

use crate::vocabulary::Words;
use crate::{Found, Place};

/// One line of a document in reading order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Line {
    /// Parts of the line that wide gaps (or tabs) hold apart, left to right in reading direction.
    pub cells: Vec<Passage>,
    /// First page is 1; 0 where the format has no pages.
    pub page: u32,
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
    /// Free space above, in heights of this line; large where a block begins.
    pub gap_above: f64,
    /// Lines of one column or table cell share a block.
    pub block: u32,
    /// Left and right edge of the column the line stands in.
    pub column: (f64, f64),
    /// The line begins with a bullet (which is not part of the cells); holds the bullet's left edge.
    pub bullet: Option<f64>,
    /// Left edge of a bullet that stands inside the line, before a later cell.
    pub inner_bullet: Option<f64>,
    /// Heading level that the format itself states (DOCX, Markdown, HTML): 1 is the highest.
    pub level: Option<u8>,
    /// A rule is drawn right under or over the line.
    pub ruled: bool,
    /// Running text of an entry by its look, whatever its words.
    pub is_text: bool,
    /// Page numbers, running heads: text of the document, but of no section.
    pub furniture: bool,
}

/// A piece of text that knows where its words stand and how they look.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Passage {
    pub text: String,
    pub parts: Vec<Part>,
}

/// A word of a [`Passage`].
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Part {
    /// Byte offsets in the passage's text.
    pub start: usize,
    pub end: usize,
    pub place: Option<Place>,
    pub style: Style,
    pub link: Option<String>,
}

/// How a word looks.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Style {
    /// Points.
    pub size: f64,
    pub bold: bool,
    pub italic: bool,
    /// 0xRRGGBB.
    pub colour: u32,
    /// Number of the font in the document.
    pub font: u32,
}

impl Style {
    /// Whether a reader sees both as the same role.
    pub fn looks_like(&self, other: &Self) -> bool {
        (self.size - other.size).abs() <= 0.06 * self.size.max(other.size) + 0.05
            && self.bold == other.bold
            && self.italic == other.italic
            && colours_are_near(self.colour, other.colour)
    }
}

fn colours_are_near(a: u32, b: u32) -> bool {
    let channel = |colour: u32, shift: u32| ((colour >> shift) & 0xFF).cast_signed();
    [16, 8, 0]
        .iter()
        .all(|&shift| (channel(a, shift) - channel(b, shift)).abs() < 48)
}

impl Passage {
    /// A passage of one look and no place.
    pub fn plain(text: &str, style: Style) -> Self {
        let mut passage = Self::default();
        for word in text.split_whitespace() {
            passage.push_word(word, style, None, None);
        }
        passage
    }

    /// Appends a word, parted by a space from what stands before it.
    pub fn push_word(&mut self, word: &str, style: Style, place: Option<Place>, link: Option<String>) {
        if word.is_empty() {
            return;
        }
        let closes = word
            .chars()
            .all(|c| matches!(c, ',' | '.' | ';' | ':' | ')' | '!' | '?'));
        if !self.text.is_empty() && !closes {
            self.text.push(' ');
        }
        let start = self.text.len();
        self.text.push_str(word);
        self.parts.push(Part {
            start,
            end: self.text.len(),
            place,
            style,
            link,
        });
    }

    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// The part between two byte offsets, trimmed of white space. Offsets inside a character are moved outwards.
    pub fn slice(&self, start: usize, end: usize) -> Self {
        let mut start = start.min(self.text.len());
        let mut end = end.min(self.text.len()).max(start);
        while start > 0 && !self.text.is_char_boundary(start) {
            start -= 1;
        }
        while end < self.text.len() && !self.text.is_char_boundary(end) {
            end += 1;
        }
        let raw = self.text.get(start..end).unwrap_or_default();
        start += raw.len() - raw.trim_start().len();
        let text = raw.trim().to_owned();
        end = start + text.len();
        let parts = self
            .parts
            .iter()
            .filter(|part| part.start < end && part.end > start)
            .map(|part| {
                let from = part.start.max(start);
                let to = part.end.min(end);
                Part {
                    start: from - start,
                    end: to - start,
                    place: narrowed(part, from, to),
                    ..part.clone()
                }
            })
            .collect();
        Self { text, parts }
    }

    /// The passage without characters of `trimmed` at both ends.
    pub fn trim_matches(&self, trimmed: impl Fn(char) -> bool) -> Self {
        let end = self.text.trim_end_matches(&trimmed).len();
        let start = self.text.len() - self.text.trim_start_matches(&trimmed).len();
        self.slice(start.min(end), end)
    }

    /// Pieces between the byte ranges of `cuts` (sorted, not overlapping); empty pieces are left out.
    pub fn without(&self, cuts: &[(usize, usize)]) -> Vec<Self> {
        let mut pieces = Vec::new();
        let mut from = 0;
        for &(start, end) in cuts.iter().chain(std::iter::once(&(self.text.len(), self.text.len()))) {
            if start >= from {
                let piece = self.slice(from, start);
                if !piece.is_empty() {
                    pieces.push(piece);
                }
            }
            from = from.max(end);
        }
        pieces
    }

    /// Appends another passage, parted by a space; a hyphen at the end that only broke a word is taken out.
    pub fn join(&mut self, other: &Self) {
        if other.is_empty() {
            return;
        }
        if self.text.is_empty() {
            *self = other.clone();
            return;
        }
        if hyphen_only_breaks_a_word(&self.text, &other.text) {
            let length = self.text.len() - self.text.chars().next_back().map_or(0, char::len_utf8);
            self.text.truncate(length);
            if let Some(part) = self.parts.last_mut() {
                part.end = part.end.min(length).max(part.start);
            }
        } else if !needs_no_space(&self.text, &other.text) {
            self.text.push(' ');
        }
        let offset = self.text.len();
        self.text.push_str(&other.text);
        self.parts.extend(other.parts.iter().map(|part| Part {
            start: part.start + offset,
            end: part.end + offset,
            ..part.clone()
        }));
    }

    /// Makes a first day "first – last".
    pub fn join_last_day(&mut self, last: &Self) {
        self.push_word("–", self.first_style(), None, None);
        self.join(last);
    }

    /// Look of most of the text.
    pub fn style(&self) -> Style {
        let mut best = Style::default();
        let mut best_length = 0;
        for part in &self.parts {
            let length: usize = self
                .parts
                .iter()
                .filter(|other| other.style == part.style)
                .map(|other| other.end.saturating_sub(other.start))
                .sum();
            if length > best_length {
                best = part.style;
                best_length = length;
            }
            if self.parts.len() > 40 {
                break; // a long paragraph: its first word tells enough
            }
        }
        best
    }

    /// Look of the first word.
    pub fn first_style(&self) -> Style {
        self.parts.first().map(|part| part.style).unwrap_or_default()
    }

    /// The first link that a word carries.
    pub fn link(&self) -> Option<&str> {
        self.parts.iter().find_map(|part| part.link.as_deref())
    }

    /// One box a line.
    pub fn places(&self) -> Vec<Place> {
        let mut places: Vec<Place> = Vec::new();
        for place in self.parts.iter().filter_map(|part| part.place) {
            match places.last_mut() {
                Some(last) if last.page == place.page && on_one_line(last, &place) => {
                    let right = (last.left + last.width).max(place.left + place.width);
                    let bottom = (last.top + last.height).max(place.top + place.height);
                    last.left = last.left.min(place.left);
                    last.top = last.top.min(place.top);
                    last.width = right - last.left;
                    last.height = bottom - last.top;
                }
                _ => places.push(place),
            }
        }
        for place in &mut places {
            for value in [&mut place.left, &mut place.top, &mut place.width, &mut place.height] {
                *value = (*value * 100.0).round() / 100.0;
            }
        }
        places
    }

    /// The passage as a found value.
    pub fn found<T>(&self, value: T, confidence: f64) -> Found<T> {
        Found {
            value,
            confidence,
            quote: self.text.clone(),
            places: self.places(),
        }
    }

    /// The passage's own text as a found value.
    pub fn found_text(&self, confidence: f64) -> Found<String> {
        self.found(self.text.clone(), confidence)
    }
}

impl Line {
    /// The whole line as one passage.
    pub fn passage(&self) -> Passage {
        let mut whole = Passage::default();
        for cell in &self.cells {
            if whole.text.is_empty() {
                whole = cell.clone();
                continue;
            }
            whole.text.push(' ');
            let offset = whole.text.len();
            whole.text.push_str(&cell.text);
            whole.parts.extend(cell.parts.iter().map(|part| Part {
                start: part.start + offset,
                end: part.end + offset,
                ..part.clone()
            }));
        }
        whole
    }

    pub fn text(&self) -> String {
        let mut text = String::new();
        for cell in &self.cells {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&cell.text);
        }
        text
    }

    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(Passage::is_empty)
    }

    /// Look of the first cell.
    pub fn style(&self) -> Style {
        self.cells.first().map(Passage::style).unwrap_or_default()
    }

    /// Height of the line in points; a usual one where the format has none.
    pub fn height(&self) -> f64 {
        if self.bottom > self.top {
            self.bottom - self.top
        } else {
            12.0
        }
    }
}

fn narrowed(part: &Part, from: usize, to: usize) -> Option<Place> {
    let place = part.place?;
    let length = (part.end - part.start).max(1) as f64;
    let left = place.left + place.width * (from - part.start) as f64 / length;
    let width = place.width * (to - from) as f64 / length;
    Some(Place { left, width, ..place })
}

fn on_one_line(a: &Place, b: &Place) -> bool {
    let shared = (a.top + a.height).min(b.top + b.height) - a.top.max(b.top);
    shared > 0.5 * a.height.min(b.height)
}

/// "responsi-" + "bilities": the hyphen goes; "multi-" + "tenant" cannot be told from it, so a hyphen is only taken
/// out between lower-case letters when neither part is a word that takes a hyphen.
pub(crate) fn hyphen_only_breaks_a_word(before: &str, after: &str) -> bool {
    let Some(last) = before.chars().next_back() else {
        return false;
    };
    if last == '\u{AD}' {
        return true;
    }
    if !matches!(last, '-' | '\u{2010}') {
        return false;
    }
    let head = before.trim_end_matches(['-', '\u{2010}']);
    let word = head.rsplit(char::is_whitespace).next().unwrap_or_default();
    let starts_lower = after.chars().next().is_some_and(char::is_lowercase);
    let ends_lower = head.chars().next_back().is_some_and(char::is_lowercase);
    let next = after.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    starts_lower
        && ends_lower
        && !word.contains('-')
        && !HYPHENATED_PREFIXES.contains(word.to_lowercase().as_str())
        && !HYPHENATED_ENDINGS.contains(next)
}

/// Last parts of words that are written with a hyphen, and end no other word: "part-" + "time".
const HYPHENATED_ENDINGS: Words = Words(
    "time|based|driven|oriented|related|specific|facing|friendly|solving|making|effective|scale|class|term|level|centred|\
    centered|focused|led|registered|certified|qualified|trained|year|week|hour|day|month|party|standing|known|paced|approved|\
    funded|aware|free|wide|ready|grade",
);

/// First parts of words that are written with a hyphen.
const HYPHENATED_PREFIXES: Words = Words(
    "anti|auto|back|part|half|whole|day|night|life|bi|best|business|bottom|client|cloud|co|community|cost|cross|customer|cutting|data|decision|\
    deep|domain|e|early|end|event|ex|fast|first|five|four|front|full|fully|go|hands|hard|high|in|industry|inter|\
    large|lead|long|low|machine|meta|micro|mid|mission|multi|near|new|non|object|off|on|one|open|peer|\
    performance|post|pre|privacy|problem|product|pro|real|resource|role|root|self|semi|server|service|short|\
    single|six|small|state|step|sub|team|test|third|three|time|top|two|type|user|value|well|work|world|year",
);

/// Chinese and Japanese lines are joined without a space.
fn needs_no_space(before: &str, after: &str) -> bool {
    let wide = |c: char| matches!(c, '\u{3000}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}');
    before.chars().next_back().is_some_and(wide) && after.chars().next().is_some_and(wide)
}
