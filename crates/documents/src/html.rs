//! HTML to lines, and the data that pages carry beside their text. Scripts, styles and handlers are dropped.

use std::cell::RefCell;
use std::collections::HashMap;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};

use crate::passage::{Line, Passage, Style};
use crate::plain::set_level;
use crate::words::is_bullet;

const BODY_SIZE: f64 = 10.0;
/// Open elements that are followed; deeper ones are read as text only.
const DEEPEST: usize = 2_000;
/// Text kept of one page.
const MOST_LINES: usize = 100_000;

/// What a page holds.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub lines: Vec<Line>,
    pub title: String,
    /// Meta tags by lower-case name or property, and the canonical address under "canonical".
    pub meta: HashMap<String, String>,
    /// Contents of `application/ld+json` scripts.
    pub json_ld: Vec<String>,
    /// Properties of `itemprop`, in order.
    pub microdata: Vec<(String, String)>,
    pub has_job_microdata: bool,
}

/// Lines of a page.
pub(crate) fn lines(html: &str) -> Vec<Line> {
    page(html).lines
}

/// Reads a page.
pub(crate) fn page(html: &str) -> Page {
    let sink = Sink {
        state: RefCell::new(State::default()),
    };
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(html));
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    let mut state = tokenizer.sink.state.into_inner();
    state.end_line();
    state.finish()
}

struct Sink {
    state: RefCell<State>,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut state = self.state.borrow_mut();
        match token {
            Token::TagToken(tag) => return state.tag(&tag),
            Token::CharacterTokens(text) => state.text(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

#[derive(Debug, Default)]
struct State {
    page: Page,
    open: Vec<Element>,
    words: Vec<Passage>,
    word: String,
    raw: Raw,
    raw_text: String,
    skipped: usize,
    bold: usize,
    italic: usize,
    level: Option<u8>,
    items: usize,
    in_item: bool,
    gap: f64,
    main_from: Option<usize>,
    main: Vec<(usize, usize)>,
    link: Option<String>,
    after_span: bool,
    /// Open microdata properties: name and text so far.
    properties: Vec<(String, String, usize)>,
}

#[derive(Debug)]
struct Element {
    name: String,
    skips: bool,
    property: bool,
    is_main: bool,
    /// Line ends of the source are shown.
    keeps_lines: bool,
}

#[derive(Debug, Default, PartialEq, Eq)]
enum Raw {
    #[default]
    No,
    JsonLd,
    Title,
    Dropped,
}

/// What the first picture that has a name is called, among what the head of a page says.
pub(crate) const FIRST_PICTURE: &str = "first picture";

impl State {
    fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name = tag.name.to_string();
        match tag.kind {
            TagKind::StartTag => self.start(&name, tag),
            TagKind::EndTag => {
                self.end(&name);
                TokenSinkResult::Continue
            }
        }
    }

    fn start(&mut self, name: &str, tag: &Tag) -> TokenSinkResult<()> {
        let attribute = |wanted: &str| {
            tag.attrs
                .iter()
                .find(|attribute| &*attribute.name.local == wanted)
                .map(|attribute| attribute.value.to_string())
        };
        match name {
            "script" => {
                let kind = attribute("type").unwrap_or_default().to_lowercase();
                self.raw = if kind.contains("ld+json") {
                    Raw::JsonLd
                } else {
                    Raw::Dropped
                };
                self.raw_text.clear();
                return TokenSinkResult::RawData(RawKind::ScriptData);
            }
            "style" | "xmp" | "iframe" | "noembed" | "noframes" => {
                self.raw = Raw::Dropped;
                self.raw_text.clear();
                return TokenSinkResult::RawData(RawKind::Rawtext);
            }
            "title" if self.page.title.is_empty() && self.skipped == 0 => {
                self.raw = Raw::Title;
                self.raw_text.clear();
                return TokenSinkResult::RawData(RawKind::Rcdata);
            }
            "textarea" | "title" => {
                self.raw = Raw::Dropped;
                self.raw_text.clear();
                return TokenSinkResult::RawData(RawKind::Rcdata);
            }
            "meta" | "link" => {
                self.meta(name, &attribute);
                return TokenSinkResult::Continue;
            }
            _ => {}
        }
        let property = attribute("itemprop");
        if attribute("itemtype").is_some_and(|kind| kind.to_lowercase().ends_with("jobposting")) {
            self.page.has_job_microdata = true;
        }
        // The name that a page's first picture has for those who do not see it is often the firm's.
        if name == "img"
            && let Some(name) = attribute("alt").filter(|name| !name.trim().is_empty())
        {
            self.page.meta.entry(FIRST_PICTURE.to_owned()).or_insert(name);
        }
        let void = tag.self_closing
            || matches!(
                name,
                "br" | "hr" | "img" | "input" | "wbr" | "col" | "source" | "area" | "base" | "embed"
            );
        self.layout_start(name);
        if let (Some(property), true) = (&property, void) {
            let value = attribute("content")
                .or_else(|| attribute("href"))
                .or_else(|| attribute("src"));
            if let Some(value) = value {
                self.page.microdata.push((property.clone(), value));
            }
        }
        if void || self.open.len() >= DEEPEST {
            return TokenSinkResult::Continue;
        }
        let style = attribute("style").unwrap_or_default().replace(' ', "").to_lowercase();
        let hidden =
            attribute("hidden").is_some() || style.contains("display:none") || style.contains("visibility:hidden");
        let skips = hidden
            || matches!(
                name,
                "nav"
                    | "footer"
                    | "template"
                    | "svg"
                    | "button"
                    | "select"
                    | "noscript"
                    | "dialog"
                    | "object"
                    | "canvas"
            );
        let is_main = (matches!(name, "main" | "article") || attribute("role").is_some_and(|role| role == "main"))
            && self.main_from.is_none();
        if is_main {
            self.main_from = Some(self.page.lines.len());
        }
        self.skipped += usize::from(skips);
        let mut is_property = false;
        if let Some(property) = property {
            // A value in an attribute counts more than the text inside.
            let value = attribute("content").or_else(|| attribute("datetime").filter(|_| name == "time"));
            match value {
                Some(value) => self.page.microdata.push((property, value)),
                None => {
                    is_property = true;
                    self.properties.push((property, String::new(), self.open.len()));
                }
            }
        }
        if name == "a" {
            self.flush();
            self.link = attribute("href").filter(|address| {
                address.starts_with("http") || address.starts_with("mailto:") || address.starts_with("tel:")
            });
        }
        self.open.push(Element {
            name: name.to_owned(),
            skips,
            property: is_property,
            is_main,
            keeps_lines: name == "pre" || style.contains("white-space:pre"),
        });
        TokenSinkResult::Continue
    }

    fn meta(&mut self, name: &str, attribute: &dyn Fn(&str) -> Option<String>) {
        if name == "link" {
            if attribute("rel").is_some_and(|rel| rel.eq_ignore_ascii_case("canonical"))
                && let Some(address) = attribute("href")
            {
                self.page.meta.insert("canonical".to_owned(), address);
            }
            return;
        }
        let key = attribute("property").or_else(|| attribute("name"));
        if let (Some(key), Some(content)) = (key, attribute("content")) {
            self.page.meta.entry(key.to_lowercase()).or_insert(content.clone());
        }
        if let (Some(property), Some(content)) = (attribute("itemprop"), attribute("content")) {
            self.page.microdata.push((property, content));
        }
    }

    fn layout_start(&mut self, name: &str) {
        match name {
            "br" => self.end_line(),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.end_line();
                self.gap = self.gap.max(1.0);
                self.level = name.get(1..).and_then(|digit| digit.parse().ok());
            }
            "li" => {
                self.end_line();
                self.in_item = true;
            }
            "ul" | "ol" => {
                self.end_line();
                self.items += 1;
            }
            "b" | "strong" | "th" => {
                self.flush();
                self.bold += 1;
                if name == "th" {
                    self.next_cell();
                }
            }
            "i" | "em" => {
                self.flush();
                self.italic += 1;
            }
            "td" => self.next_cell(),
            "p" | "table" | "section" | "article" | "main" | "header" | "blockquote" | "pre" | "dl" | "hr"
            | "aside" | "footer" | "nav" => {
                self.end_line();
                self.gap = self.gap.max(1.0);
            }
            name if is_block(name) => self.end_line(),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match std::mem::take(&mut self.raw) {
            Raw::No => {}
            raw => {
                let text = std::mem::take(&mut self.raw_text);
                match raw {
                    Raw::JsonLd if self.page.json_ld.len() < 200 => self.page.json_ld.push(text),
                    Raw::Title => self.page.title = text.split_whitespace().collect::<Vec<_>>().join(" "),
                    _ => {}
                }
                return;
            }
        }
        self.after_span = name == "span";
        match name {
            "b" | "strong" | "th" => {
                self.flush();
                self.bold = self.bold.saturating_sub(1);
            }
            "i" | "em" => {
                self.flush();
                self.italic = self.italic.saturating_sub(1);
            }
            "a" => {
                self.flush();
                self.link = None;
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.end_line();
                self.level = None;
            }
            "ul" | "ol" => {
                self.end_line();
                self.items = self.items.saturating_sub(1);
                self.in_item = false;
                self.gap = self.gap.max(1.0);
            }
            "p" => {
                self.end_line();
                self.gap = self.gap.max(1.0);
            }
            "li" => {
                self.end_line();
                self.in_item = false;
            }
            name if is_block(name) => self.end_line(),
            _ => {}
        }
        let Some(at) = self.open.iter().rposition(|element| element.name == name) else {
            return;
        };
        // Elements that nobody closed end with the one around them.
        while self.open.len() > at {
            let Some(element) = self.open.pop() else { break };
            self.skipped -= usize::from(element.skips);
            if element.property
                && let Some((property, text, _)) = self.properties.pop()
            {
                let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                self.page.microdata.push((property, text));
            }
            if element.is_main
                && let Some(from) = self.main_from.take()
            {
                self.end_line();
                self.main.push((from, self.page.lines.len()));
            }
        }
    }

    fn text(&mut self, text: &str) {
        if self.raw != Raw::No {
            if self.raw != Raw::Dropped && self.raw_text.len() < 4 << 20 {
                self.raw_text.push_str(text);
            }
            return;
        }
        if self.skipped > 0 || self.page.lines.len() >= MOST_LINES {
            return;
        }
        // Spans that stand on lines of their own in the source are set apart on the page (name, place, date of a card).
        if text.contains('\n') && text.trim().is_empty() && std::mem::take(&mut self.after_span) {
            self.next_cell();
        }
        // "Full-time</span><span>£30,000": words that only their style holds apart.
        let begins = |c: char| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '$' | '€' | '£');
        if std::mem::take(&mut self.after_span)
            && self.word.ends_with(|c: char| c.is_lowercase() || c.is_ascii_digit())
            && text.starts_with(begins)
            && !(self.word.ends_with(|c: char| c.is_ascii_digit()) && text.starts_with(|c: char| c.is_ascii_digit()))
        {
            self.next_cell();
        }
        if let Some((_, value, _)) = self.properties.last_mut()
            && value.len() < 1 << 20
        {
            value.push_str(text);
        }
        let preformatted = self.open.iter().rev().take(6).any(|element| element.keeps_lines);
        for c in text.chars() {
            if c == '\n' && preformatted {
                self.end_line();
            } else if c.is_whitespace() || c == '\u{A0}' {
                self.flush();
            } else if !matches!(c, '\u{200B}' | '\u{FEFF}' | '\u{AD}' | '\0') {
                self.word.push(c);
            }
        }
    }

    fn flush(&mut self) {
        if self.word.is_empty() {
            return;
        }
        let word = std::mem::take(&mut self.word);
        let style = Style {
            size: BODY_SIZE,
            bold: self.bold > 0,
            italic: self.italic > 0,
            colour: 0,
            font: 0,
        };
        if self.words.is_empty() {
            self.words.push(Passage::default());
        }
        if let Some(cell) = self.words.last_mut() {
            cell.push_word(&word, style, None, self.link.clone());
        }
    }

    fn next_cell(&mut self) {
        self.flush();
        if self.words.last().is_some_and(|cell| !cell.is_empty()) {
            self.words.push(Passage::default());
        }
    }

    fn end_line(&mut self) {
        self.flush();
        let cells: Vec<Passage> = std::mem::take(&mut self.words)
            .into_iter()
            .filter(|cell| !cell.is_empty())
            .collect();
        if cells.is_empty() {
            return;
        }
        let mut line = Line {
            cells,
            gap_above: if self.page.lines.is_empty() { 9.0 } else { self.gap },
            ..Line::default()
        };
        self.gap = 0.0;
        if std::mem::take(&mut self.in_item) {
            line.bullet = Some(self.items as f64 * 12.0);
        } else if let Some(cell) = line.cells.first_mut()
            && let Some(c) = cell.text.chars().next()
            && (is_bullet(c) || cell.text.starts_with("- ") || cell.text.starts_with("* "))
            && cell.text.chars().count() > 2
        {
            *cell = cell.slice(c.len_utf8(), cell.text.len());
            line.bullet = Some(12.0);
        }
        if let Some(level) = self.level {
            set_level(&mut line, level);
            line.bullet = None;
        }
        let letters = line.text().chars().count() as f64;
        line.left = if line.bullet.is_some() { 24.0 } else { 0.0 };
        line.right = (line.left + letters * 5.0).min(500.0);
        line.top = self.page.lines.len() as f64 * 14.0;
        line.bottom = line.top + 12.0;
        line.column = (0.0, 500.0);
        self.page.lines.push(line);
    }

    /// The main part alone, when the page marks one that holds most of the text.
    fn finish(mut self) -> Page {
        if let Some(from) = self.main_from.take() {
            self.main.push((from, self.page.lines.len()));
        }
        let letters = |lines: &[Line]| lines.iter().map(|line| line.text().len()).sum::<usize>();
        let best = self
            .main
            .iter()
            .filter_map(|&(from, to)| Some((letters(self.page.lines.get(from..to)?), from, to)))
            .max();
        if let Some((count, from, to)) = best
            && count >= 300
        {
            // Titles may stand above the main part.
            let headings: Vec<Line> = self
                .page
                .lines
                .iter()
                .take(from)
                .filter(|line| line.level == Some(1))
                .cloned()
                .collect();
            let main: Vec<Line> = self.page.lines.get(from..to).map(<[Line]>::to_vec).unwrap_or_default();
            self.page.lines = headings.into_iter().chain(main).collect();
        }
        self.page
    }
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "dd"
            | "details"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figure"
            | "figcaption"
            | "footer"
            | "form"
            | "header"
            | "hr"
            | "li"
            | "main"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "section"
            | "summary"
            | "table"
            | "tbody"
            | "thead"
            | "tr"
            | "ul"
            | "label"
            | "html"
            | "head"
    )
}
