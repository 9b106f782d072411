//! Word documents to lines: paragraphs, tables, text boxes, headers, links.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::DocumentError;
use crate::passage::{Line, Passage, Style};
use crate::plain::set_level;
use crate::words::is_bullet;

/// A document has some twenty parts; pictures add to them.
pub(crate) const MOST_ENTRIES: usize = 4_000;
/// No part may unpack to more.
pub(crate) const MOST_UNPACKED: u64 = 60 << 20;
/// Elements nested deeper are not followed.
const DEEPEST: usize = 400;
const BODY_SIZE: f64 = 11.0;

/// Lines of a DOCX: headers first, then the body.
///
/// # Errors
/// [`DocumentError::UnknownKind`] when the ZIP holds no document, and the limits of unpacking.
pub(crate) fn lines(bytes: &[u8]) -> Result<Vec<Line>, DocumentError> {
    let mut archive = open(bytes)?;
    if archive.by_name("word/document.xml").is_err() {
        return Err(DocumentError::UnknownKind);
    }
    let styles = part(&mut archive, "word/styles.xml")?
        .map(|xml| styles(&xml))
        .unwrap_or_default();
    let mut names: Vec<String> = archive
        .file_names()
        .flatten()
        .filter(|name| name.starts_with("word/header") && name.ends_with(".xml"))
        .map(|name| name.into_owned())
        .collect();
    names.sort();
    let mut lines: Vec<Line> = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    names.push("word/document.xml".to_owned());
    for name in names {
        let Some(xml) = part(&mut archive, &name)? else {
            continue;
        };
        let relations = name.replace("word/", "word/_rels/") + ".rels";
        let links = part(&mut archive, &relations)?
            .map(|xml| links(&xml))
            .unwrap_or_default();
        let mut walker = Walker::new(&styles, &links);
        walker.walk(&xml);
        let body = name.ends_with("document.xml");
        for line in walker.lines {
            // First, even and default header often hold the same.
            let text = line.text();
            if body || !seen.contains(&text) {
                seen.push(text);
                lines.push(line);
            }
        }
    }
    place(&mut lines);
    Ok(lines)
}

/// Opens a ZIP whose entries are few and whose sizes are sane.
pub(crate) fn open(bytes: &[u8]) -> Result<ZipArchive<Cursor<&[u8]>>, DocumentError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| DocumentError::Damaged {
        what: "it is no whole ZIP file".to_owned(),
    })?;
    if archive.len() > MOST_ENTRIES {
        return Err(DocumentError::UnpacksTooLarge { limit: MOST_UNPACKED });
    }
    let mut total = 0_u64;
    for index in 0..archive.len() {
        if let Ok(entry) = archive.by_index_raw(index) {
            total = total.saturating_add(entry.size());
        }
    }
    // Pictures unpack to no more than they are; a bomb says so, or is caught while it unpacks.
    if total > 8 * MOST_UNPACKED {
        return Err(DocumentError::UnpacksTooLarge { limit: MOST_UNPACKED });
    }
    Ok(archive)
}

/// One part as text; none when it is not there.
pub(crate) fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Option<String>, DocumentError> {
    let entry = match archive.by_name(name) {
        Ok(entry) => entry,
        Err(zip::result::ZipError::FileNotFound) => return Ok(None),
        Err(zip::result::ZipError::UnsupportedArchive(what)) if what.contains("assword") => {
            return Err(DocumentError::Encrypted);
        }
        Err(_) => {
            return Err(DocumentError::Damaged {
                what: "a part of the ZIP file is broken".to_owned(),
            });
        }
    };
    let mut raw = Vec::new();
    entry
        .take(MOST_UNPACKED + 1)
        .read_to_end(&mut raw)
        .map_err(|_| DocumentError::Damaged {
            what: "a part of the ZIP file does not unpack".to_owned(),
        })?;
    if raw.len() as u64 > MOST_UNPACKED {
        return Err(DocumentError::UnpacksTooLarge { limit: MOST_UNPACKED });
    }
    Ok(crate::document::decoded(&raw))
}

/// What a named style says.
#[derive(Clone, Debug, Default)]
struct NamedStyle {
    based_on: Option<String>,
    level: Option<u8>,
    size: Option<f64>,
    bold: Option<bool>,
    italic: Option<bool>,
    colour: Option<u32>,
    is_list: bool,
}

#[derive(Debug, Default)]
struct Styles {
    by_id: HashMap<String, NamedStyle>,
    usual_size: f64,
}

impl Styles {
    fn resolved(&self, id: &str) -> NamedStyle {
        let mut found = NamedStyle::default();
        let mut next = Some(id.to_owned());
        for _ in 0..12 {
            let Some(style) = next.as_ref().and_then(|id| self.by_id.get(id)) else {
                break;
            };
            found.level = found.level.or(style.level);
            found.size = found.size.or(style.size);
            found.bold = found.bold.or(style.bold);
            found.italic = found.italic.or(style.italic);
            found.colour = found.colour.or(style.colour);
            found.is_list |= style.is_list;
            next.clone_from(&style.based_on);
        }
        found
    }
}

fn styles(xml: &str) -> Styles {
    let mut styles = Styles {
        usual_size: BODY_SIZE,
        ..Styles::default()
    };
    let mut reader = Reader::from_str(xml);
    let mut current: Option<(String, NamedStyle)> = None;
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) => {
                let value = || attribute(&tag, "val");
                match tag.local_name().as_ref() {
                    "style" => current = attribute(&tag, "styleId").map(|id| (id, NamedStyle::default())),
                    "sz" => match (&mut current, value().and_then(|size| size.parse::<f64>().ok())) {
                        (Some((_, style)), Some(half)) => style.size = Some(half / 2.0),
                        (None, Some(half)) => styles.usual_size = half / 2.0,
                        _ => {}
                    },
                    name => {
                        if let Some((_, style)) = &mut current {
                            match name {
                                "name" => style.level = level_of(&value().unwrap_or_default()),
                                "basedOn" => style.based_on = value(),
                                "b" => style.bold = Some(is_on(value())),
                                "i" => style.italic = Some(is_on(value())),
                                "color" => style.colour = value().and_then(|hex| u32::from_str_radix(&hex, 16).ok()),
                                "numPr" => style.is_list = true,
                                "outlineLvl" => {
                                    style.level = style.level.or_else(|| {
                                        value()?
                                            .parse::<u8>()
                                            .ok()
                                            .filter(|level| *level < 6)
                                            .map(|level| level + 1)
                                    });
                                }
                                _ => {}
                            }
                        }
                    }
                }
            }
            Event::End(tag) if tag.local_name().as_ref() == "style" => {
                if let Some((id, style)) = current.take() {
                    styles.by_id.insert(id, style);
                }
            }
            _ => {}
        }
    }
    styles
}

/// "heading 2", "Title", in the names Word itself writes in every language.
fn level_of(name: &str) -> Option<u8> {
    let lower = name.to_lowercase();
    if lower == "title" {
        return Some(1);
    }
    lower
        .strip_prefix("heading ")
        .and_then(|number| number.trim().parse::<u8>().ok())
        .filter(|level| (1..=6).contains(level))
}

fn is_on(value: Option<String>) -> bool {
    !matches!(value.as_deref(), Some("0" | "false" | "off" | "none"))
}

fn links(xml: &str) -> HashMap<String, String> {
    let mut found = HashMap::new();
    let mut reader = Reader::from_str(xml);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "Relationship" => {
                if let (Some(id), Some(target)) = (attribute(&tag, "Id"), attribute(&tag, "Target"))
                    && (target.contains("://") || target.starts_with("mailto:") || target.starts_with("tel:"))
                {
                    found.insert(id, target);
                }
            }
            _ => {}
        }
    }
    found
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    tag.attributes()
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == name)
        .map(|attribute| {
            let raw = attribute.value.to_string();
            quick_xml::escape::unescape(&raw)
                .map(|text| text.into_owned())
                .unwrap_or(raw)
        })
}

/// One open paragraph.
#[derive(Debug, Default)]
struct Paragraph {
    cells: Vec<Passage>,
    word: String,
    /// Look of the open word's first letter: the run that ends the word may look otherwise.
    word_look: Option<Style>,
    style: NamedStyle,
    is_list: bool,
    run: Option<Style>,
    link: Option<String>,
    /// The link is that of a field, which ends with it.
    in_field: bool,
    ruled: bool,
}

struct Walker<'w> {
    styles: &'w Styles,
    links: &'w HashMap<String, String>,
    lines: Vec<Line>,
    open: Vec<Paragraph>,
    /// Cells of the table rows that are open: lines of each cell.
    rows: Vec<Vec<Vec<Line>>>,
    block: u32,
    empty: f64,
    skipped: usize,
    depth: usize,
    in_run_properties: bool,
    /// Inside an element of text: between the others stand numbers of places and sizes.
    in_text: bool,
    /// Inside the order of a field ("HYPERLINK …"), and what it says so far.
    in_order: bool,
    order: String,
    deleted: usize,
    /// Spaces in a row since the last letter.
    spaces: usize,
}

impl<'w> Walker<'w> {
    fn new(styles: &'w Styles, links: &'w HashMap<String, String>) -> Self {
        Self {
            styles,
            links,
            lines: Vec::new(),
            open: Vec::new(),
            rows: Vec::new(),
            block: 1,
            empty: 9.0,
            skipped: 0,
            depth: 0,
            in_run_properties: false,
            in_text: false,
            in_order: false,
            order: String::new(),
            deleted: 0,
            spaces: 0,
        }
    }

    fn walk(&mut self, xml: &str) {
        let mut reader = Reader::from_str(xml);
        // A broken end loses the rest of the part, not what was read.
        while let Ok(event) = reader.read_event() {
            match event {
                Event::Eof => break,
                Event::Start(tag) => {
                    self.depth += 1;
                    if self.skipped > 0 || tag.local_name().as_ref() == "Fallback" || self.depth > DEEPEST {
                        self.skipped += 1;
                        continue;
                    }
                    self.start(&tag, false);
                }
                Event::Empty(tag) if self.skipped == 0 => {
                    self.start(&tag, true);
                }
                Event::End(tag) => {
                    self.depth = self.depth.saturating_sub(1);
                    if self.skipped > 0 {
                        self.skipped -= 1;
                        continue;
                    }
                    self.end(tag.local_name().as_ref());
                }
                Event::Text(text) if self.skipped == 0 && self.in_order => self.order.push_str(&text),
                Event::Text(text) if self.skipped == 0 && self.in_text => {
                    self.text(&text);
                }
                Event::GeneralRef(name) if self.skipped == 0 && (self.in_text || self.in_order) => {
                    let written = format!("&{};", &*name);
                    match quick_xml::escape::unescape(&written) {
                        Ok(text) if self.in_order => self.order.push_str(&text),
                        Ok(text) => self.text(&text),
                        Err(_) => {}
                    }
                }
                _ => {}
            }
        }
        while !self.open.is_empty() {
            self.end("p");
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>, closed: bool) {
        let name = tag.local_name();
        let value = || attribute(tag, "val");
        match name.as_ref() {
            "p" if !closed => self.open.push(Paragraph::default()),
            "p" => self.empty += 1.0,
            "tr" if !closed => self.rows.push(Vec::new()),
            "tc" if !closed => {
                if let Some(row) = self.rows.last_mut() {
                    row.push(Vec::new());
                }
            }
            "txbxContent" if !closed => self.block += 1,
            "del" if !closed => self.deleted += 1,
            "rPr" if !closed => self.in_run_properties = true,
            "t" => self.in_text = !closed,
            "instrText" => self.in_order = !closed,
            "fldChar" => self.field(attribute(tag, "fldCharType").as_deref()),
            "r" if !closed => {
                if let Some(paragraph) = self.open.last_mut() {
                    paragraph.run = None;
                }
            }
            "pStyle" => {
                let style = self.styles.resolved(&value().unwrap_or_default());
                if let Some(paragraph) = self.open.last_mut() {
                    paragraph.is_list |= style.is_list;
                    paragraph.style = style;
                }
            }
            "numPr" => {
                if let Some(paragraph) = self.open.last_mut() {
                    paragraph.is_list = true;
                }
            }
            "numId" if value().as_deref() == Some("0") => {
                if let Some(paragraph) = self.open.last_mut() {
                    paragraph.is_list = false;
                }
            }
            "bottom" | "top"
                if attribute(tag, "val")
                    .is_some_and(|kind| kind == "single" || kind == "thick" || kind == "double")
                    && self.rows.is_empty() =>
            {
                if let Some(paragraph) = self.open.last_mut() {
                    paragraph.ruled = true;
                }
            }
            "b" | "i" | "sz" | "color" | "rStyle" if self.in_run_properties => self.look(name.as_ref(), value()),
            "tab" if !self.in_run_properties => self.next_cell(),
            "ptab" => self.next_cell(),
            "br" | "cr" => self.line_break(),
            "noBreakHyphen" => self.text("-"),
            "sym" => self.text(" "),
            "hyperlink" if !closed => {
                let link = attribute(tag, "id").and_then(|id| self.links.get(&id).cloned());
                self.flush();
                if let Some(paragraph) = self.open.last_mut() {
                    paragraph.link = link;
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "p" => self.end_line(),
            "rPr" => self.in_run_properties = false,
            "t" => self.in_text = false,
            "instrText" => self.in_order = false,
            "del" => self.deleted = self.deleted.saturating_sub(1),
            "hyperlink" => {
                self.flush();
                if let Some(paragraph) = self.open.last_mut() {
                    paragraph.link = None;
                }
            }
            "r" => self.flush_if_styled(),
            "tr" => self.end_row(),
            "txbxContent" => self.block += 1,
            _ => {}
        }
    }

    /// A field begins, shows its text or ends; one that is a link links its text.
    fn field(&mut self, part: Option<&str>) {
        match part {
            Some("begin") => self.order.clear(),
            Some("separate") => {
                let address = self.order.trim().strip_prefix("HYPERLINK");
                let address = address.and_then(|rest| rest.trim().strip_prefix('"')?.split('"').next());
                if let Some(address) = address.filter(|address| !address.is_empty()).map(str::to_owned) {
                    self.flush();
                    if let Some(paragraph) = self.open.last_mut() {
                        paragraph.link = Some(address);
                        paragraph.in_field = true;
                    }
                }
            }
            Some("end") => {
                if self.open.last().is_some_and(|paragraph| paragraph.in_field) {
                    self.flush();
                }
                if let Some(paragraph) = self.open.last_mut().filter(|paragraph| paragraph.in_field) {
                    paragraph.link = None;
                    paragraph.in_field = false;
                }
            }
            _ => {}
        }
    }

    fn usual(&self, paragraph: &Paragraph) -> Style {
        Style {
            size: paragraph.style.size.unwrap_or(self.styles.usual_size),
            bold: paragraph.style.bold.unwrap_or(false),
            italic: paragraph.style.italic.unwrap_or(false),
            colour: paragraph.style.colour.unwrap_or(0),
            font: 0,
        }
    }

    fn look_now(&self, paragraph: &Paragraph) -> Style {
        paragraph.run.unwrap_or_else(|| self.usual(paragraph))
    }

    fn look(&mut self, name: &str, value: Option<String>) {
        let Some(paragraph) = self.open.last() else { return };
        let mut style = self.look_now(paragraph);
        match name {
            "b" => style.bold = is_on(value),
            "i" => style.italic = is_on(value),
            "sz" => {
                style.size = value
                    .and_then(|half| half.parse::<f64>().ok())
                    .map_or(style.size, |half| half / 2.0)
            }
            "color" => style.colour = value.and_then(|hex| u32::from_str_radix(&hex, 16).ok()).unwrap_or(0),
            _ => {
                let named = self.styles.resolved(&value.unwrap_or_default());
                style.bold = named.bold.unwrap_or(style.bold);
                style.italic = named.italic.unwrap_or(style.italic);
                style.size = named.size.unwrap_or(style.size);
            }
        }
        // A change of look ends the word that came before it.
        if paragraph.run.is_none() && !paragraph.word.is_empty() {
            let before = paragraph.word.chars().next_back();
            if before.is_some_and(|c| !c.is_alphanumeric()) {
                self.flush();
            }
        }
        if let Some(paragraph) = self.open.last_mut() {
            paragraph.run = Some(style);
        }
    }

    fn text(&mut self, text: &str) {
        if self.deleted > 0 {
            return;
        }
        for c in text.chars() {
            if c.is_whitespace() || c == '\u{A0}' {
                self.flush();
                self.spaces = if matches!(c, ' ' | '\u{A0}') {
                    self.spaces + 1
                } else {
                    0
                };
                continue;
            }
            // Spaces in a row stand for a tab, but between the letters of a label ("姓    名").
            if std::mem::take(&mut self.spaces) >= 4 && c < '\u{3000}' {
                self.next_cell();
            }
            if !matches!(c, '\u{AD}' | '\u{200B}' | '\u{FEFF}') {
                let look = self.open.last().map(|paragraph| self.look_now(paragraph));
                if let Some(paragraph) = self.open.last_mut() {
                    if paragraph.word.is_empty() {
                        paragraph.word_look = look;
                    }
                    paragraph.word.push(c);
                }
            }
        }
    }

    fn flush_if_styled(&mut self) {
        // Runs of one look may part a word ("exp" + "erience"); a word ends at white space, not at a run.
        if let Some(paragraph) = self.open.last()
            && paragraph.run.is_some_and(|style| style.bold || style.italic)
            && paragraph.word.ends_with([':', ',', '|'])
        {
            self.flush();
        }
    }

    fn flush(&mut self) {
        let Some(paragraph) = self.open.last() else { return };
        let style = paragraph.word_look.unwrap_or_else(|| self.look_now(paragraph));
        let Some(paragraph) = self.open.last_mut() else { return };
        paragraph.word_look = None;
        let word = std::mem::take(&mut paragraph.word);
        let link = paragraph.link.clone();
        if word.is_empty() {
            return;
        }
        if paragraph.cells.is_empty() {
            paragraph.cells.push(Passage::default());
        }
        if let Some(cell) = paragraph.cells.last_mut() {
            cell.push_word(&word, style, None, link);
        }
    }

    fn next_cell(&mut self) {
        self.flush();
        if let Some(paragraph) = self.open.last_mut()
            && paragraph.cells.last().is_some_and(|cell| !cell.is_empty())
        {
            paragraph.cells.push(Passage::default());
        }
    }

    fn line_break(&mut self) {
        self.flush();
        let Some(paragraph) = self.open.last_mut() else { return };
        let next = Paragraph {
            style: paragraph.style.clone(),
            is_list: false,
            run: paragraph.run,
            link: paragraph.link.clone(),
            ..Paragraph::default()
        };
        self.end_line();
        self.open.push(next);
    }

    fn end_line(&mut self) {
        self.flush();
        let Some(paragraph) = self.open.pop() else { return };
        let cells: Vec<Passage> = paragraph.cells.into_iter().filter(|cell| !cell.is_empty()).collect();
        if cells.is_empty() {
            self.empty += 1.0;
            return;
        }
        let mut line = Line {
            cells,
            block: self.block,
            gap_above: self.empty,
            ruled: paragraph.ruled,
            ..Line::default()
        };
        self.empty = 0.0;
        line.bullet = paragraph.is_list.then_some(0.0);
        // "•", a tab, and the item.
        if line.cells.len() > 1
            && let Some(sign) = line.cells.first().map(|cell| cell.text.trim().to_owned())
            && let Some(c) = sign.chars().next().filter(|_| sign.chars().count() == 1)
            && (is_bullet(c) || matches!(c, '-' | '–' | '*'))
        {
            line.cells.remove(0);
            line.bullet = Some(0.0);
        }
        if line.bullet.is_none()
            && let Some(cell) = line.cells.first_mut()
            && let Some(c) = cell.text.chars().next()
            && is_bullet(c)
            && cell.text.chars().count() > 2
        {
            *cell = cell.slice(c.len_utf8(), cell.text.len());
            line.bullet = Some(0.0);
        }
        if line.bullet.is_none()
            && let Some(cell) = line.cells.first_mut()
            && let Some(rest) = cell.text.strip_prefix(['-', '–', '*'])
            && rest.starts_with(' ')
            && !crate::dates::begins_with_date(rest)
        {
            *cell = cell.slice(cell.text.len() - rest.len(), cell.text.len());
            line.bullet = Some(0.0);
        }
        if let Some(level) = paragraph.style.level {
            let size = line.style().size;
            set_level(&mut line, level);
            let shown = if paragraph.style.size.is_some() {
                size
            } else {
                line.style().size
            };
            for part in line.cells.iter_mut().flat_map(|cell| &mut cell.parts) {
                part.style.size = shown;
            }
        }
        match self.rows.last_mut().and_then(|row| row.last_mut()) {
            Some(cell) => cell.push(line),
            None => self.lines.push(line),
        }
    }

    /// A row of short cells is one line with cells; a row of long ones is a layout of columns, read cell by cell.
    fn end_row(&mut self) {
        let Some(row) = self.rows.pop() else { return };
        let row: Vec<Vec<Line>> = row.into_iter().filter(|cell| !cell.is_empty()).collect();
        let short = row.len() > 1 && row.iter().all(|cell| cell.len() == 1) || is_record(&row);
        // A label or dates beside several lines join the first of them.
        let label = row.len() == 2
            && row
                .iter()
                .any(|cell| cell.len() == 1 && cell.iter().all(|line| line.text().split_whitespace().count() <= 6))
            && row.iter().all(|cell| cell.len() <= 40);
        let mut lines: Vec<Line> = Vec::new();
        if short {
            lines.extend(beside_each_other(row.iter().map(|lines| whole_cell(lines))));
        } else if is_dated_record(&row) {
            lines.extend(beside_each_other(row.iter().filter_map(|cell| cell.first().cloned())));
            lines.extend(row.into_iter().flat_map(|cell| cell.into_iter().skip(1)));
        } else if label {
            let mut cells = row.into_iter();
            if let (Some(first), Some(second)) = (cells.next(), cells.next()) {
                let (mut one, rest) = (first.into_iter(), second);
                let mut rest = rest.into_iter();
                if let (Some(mut line), Some(beside)) = (one.next(), rest.next()) {
                    line.cells.extend(beside.cells);
                    lines.push(line);
                }
                lines.extend(one);
                lines.extend(rest);
            }
        } else {
            for cell in row {
                self.block += 1;
                for (index, mut line) in cell.into_iter().enumerate() {
                    line.block = self.block;
                    if index == 0 {
                        line.gap_above = line.gap_above.max(1.0);
                    }
                    lines.push(line);
                }
            }
            self.block += 1;
        }
        match self.rows.last_mut().and_then(|outer| outer.last_mut()) {
            Some(cell) => cell.extend(lines),
            None => self.lines.extend(lines),
        }
    }
}

/// A row of a table of facts: four cells or more, all of few words, most of one line ("68.20%" above "First Class").
fn is_record(row: &[Vec<Line>]) -> bool {
    let few = |cell: &Vec<Line>| {
        let words: usize = cell.iter().map(|line| line.text().split_whitespace().count()).sum();
        words <= 8 && cell.len() <= 2 && cell.iter().all(|line| line.bullet.is_none() && line.cells.len() == 1)
    };
    let single = row.iter().filter(|cell| cell.len() == 1).count();
    row.len() >= 4 && row.iter().all(few) && single * 3 >= row.len() * 2
}

/// A row of three cells or more, one of them nothing but dates, the others names with what is told below them.
fn is_dated_record(row: &[Vec<Line>]) -> bool {
    let is_date = |cell: &Vec<Line>| matches!(&cell[..], [only] if crate::dates::is_only_dates(&only.text()));
    let is_name = |cell: &Vec<Line>| {
        cell.first()
            .is_some_and(|first| first.text().split_whitespace().count() <= 10 && first.bullet.is_none())
            && cell.len() <= 12
            && cell.iter().all(|line| line.cells.len() == 1)
    };
    row.len() >= 3 && row.iter().any(is_date) && row.iter().all(is_name)
}

/// The cells of a row as one line.
fn beside_each_other(mut cells: impl Iterator<Item = Line>) -> Option<Line> {
    let mut line = cells.next()?;
    line.cells.extend(cells.flat_map(|other| other.cells));
    Some(line)
}

/// The lines of a short cell as one.
fn whole_cell(lines: &[Line]) -> Line {
    let mut lines = lines.iter();
    let mut first = lines.next().cloned().unwrap_or_default();
    for more in lines {
        if let Some(cell) = first.cells.last_mut() {
            cell.join(&more.passage());
        }
    }
    first
}

/// Gives lines the geometry that the readers of fields ask for: order, indents, widths.
fn place(lines: &mut [Line]) {
    for (number, line) in lines.iter_mut().enumerate() {
        let letters = line.text().chars().count() as f64;
        let left = if line.bullet.is_some() { 18.0 } else { 0.0 };
        line.left = left;
        line.right = (left + letters * 5.0).min(500.0);
        line.top = number as f64 * 14.0;
        line.bottom = line.top + 12.0;
        line.column = (0.0, 500.0);
    }
}
