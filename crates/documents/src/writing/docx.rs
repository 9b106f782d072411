//! Word documents: real headings and lists, dates at a tab stop, links, and the properties of the file. The same
//! document gives the same bytes.

use std::io::{Cursor, Write};

use quick_xml::escape::escape;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::docx_styles::{Look, styles};
use super::print_lines::{Linked, PrintDocument, PrintLine};
use super::sheet::LayoutSettings;
use crate::DocumentError;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// The bytes of the document. `created` is a moment in UTC such as "2026-11-21T10:00:00Z".
///
/// # Errors
/// [`DocumentError::Damaged`] when the ZIP cannot be written, which only a lack of memory brings about.
pub(crate) fn docx(
    document: &PrintDocument,
    settings: &LayoutSettings,
    created: &str,
) -> Result<Vec<u8>, DocumentError> {
    let look = Look::of(document, settings);
    let mut body = Body::new(&look);
    for line in &document.lines {
        body.line(line);
    }
    let parts = [
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", package_relations()),
        ("docProps/core.xml", core_properties(document, created)),
        ("docProps/app.xml", app_properties()),
        ("word/document.xml", body.document()),
        ("word/styles.xml", styles(&look)),
        ("word/numbering.xml", numbering(&look)),
        ("word/settings.xml", word_settings(&look)),
        ("word/footer1.xml", footer(&look)),
        ("word/_rels/document.xml.rels", body.relations()),
    ];
    zipped(&parts).map_err(|error| DocumentError::Damaged {
        what: format!("it could not be written: {error}"),
    })
}

fn zipped(parts: &[(&str, String)]) -> Result<Vec<u8>, zip::result::ZipError> {
    // A fixed time, or two writings would differ.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(*name, options)?;
        writer.write_all(text.as_bytes())?;
    }
    Ok(writer.finish()?.into_inner())
}

/// The body while the lines go by.
struct Body<'l> {
    look: &'l Look,
    xml: String,
    links: Vec<String>,
}

impl<'l> Body<'l> {
    fn new(look: &'l Look) -> Self {
        Self {
            look,
            xml: String::new(),
            links: Vec::new(),
        }
    }

    fn line(&mut self, line: &PrintLine) {
        match line {
            PrintLine::Name(text) => self.paragraph("Title", "", &self.run(text, "")),
            PrintLine::Headline(text) => self.paragraph("Subtitle", "", &self.run(text, "")),
            PrintLine::Contacts(contacts) => {
                let mut inner = String::new();
                for (index, contact) in contacts.iter().enumerate() {
                    if index > 0 {
                        inner.push_str(&self.run("  |  ", ""));
                    }
                    inner.push_str(&self.linked(contact));
                }
                self.paragraph("Contact", "", &inner);
            }
            PrintLine::Heading(text) => self.paragraph("Heading1", "", &self.run(text, "")),
            PrintLine::EntryTitle { title, dates, goes_on } => {
                let mut inner = self.linked(title);
                if let Some(dates) = dates {
                    inner.push_str("<w:r><w:tab/></w:r>");
                    inner.push_str(&self.run(dates, "<w:rStyle w:val=\"Dates\"/>"));
                }
                self.paragraph("Heading2", self.kept(*goes_on), &inner);
            }
            PrintLine::EntryDetail {
                detail,
                beside,
                goes_on,
            } => {
                let mut inner = self.linked(detail);
                if let Some(beside) = beside {
                    inner.push_str("<w:r><w:tab/></w:r>");
                    inner.push_str(&self.linked(beside));
                }
                self.paragraph("EntryDetail", self.kept(*goes_on), &inner);
            }
            PrintLine::Paragraph(text) => self.paragraph("BodyText", "", &self.run(text, "")),
            PrintLine::Item(text) => self.paragraph("ListBullet", "", &self.run(text, "")),
            PrintLine::Group { name, words, colon } => {
                let mut inner = String::new();
                if let Some(name) = name {
                    let colon = if words.is_empty() { "" } else { *colon };
                    inner.push_str(&self.run(&format!("{name}{colon}"), "<w:rStyle w:val=\"Strong\"/>"));
                }
                inner.push_str(&self.run(words, ""));
                self.paragraph("BodyText", "", &inner);
            }
            PrintLine::Block(lines) => {
                let mut inner = String::new();
                for (index, line) in lines.iter().enumerate() {
                    if index > 0 {
                        inner.push_str("<w:r><w:br/></w:r>");
                    }
                    inner.push_str(&self.run(line, ""));
                }
                self.paragraph("LetterBlock", "", &inner);
            }
            PrintLine::Subject(text) => {
                self.paragraph("LetterBlock", "", &self.run(text, "<w:rStyle w:val=\"Strong\"/>"))
            }
        }
    }

    /// The lines of an entry's head stay with what follows them.
    fn kept(&self, goes_on: bool) -> &'static str {
        if !goes_on {
            "<w:keepNext w:val=\"0\"/>"
        } else if self.look.keep_together {
            "<w:keepNext/>"
        } else {
            ""
        }
    }

    fn paragraph(&mut self, style: &str, properties: &str, inner: &str) {
        self.xml.push_str(&format!(
            "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{properties}</w:pPr>{inner}</w:p>"
        ));
    }

    fn run(&self, text: &str, properties: &str) -> String {
        if text.is_empty() {
            return String::new();
        }
        // Only runs with letters of that direction: an address between them stays as it is.
        let turned = if self.look.is_right_to_left && text.chars().any(is_right_to_left) {
            "<w:rtl/>"
        } else {
            ""
        };
        let properties = if properties.is_empty() && turned.is_empty() {
            String::new()
        } else {
            format!("<w:rPr>{properties}{turned}</w:rPr>")
        };
        format!(
            "<w:r>{properties}<w:t xml:space=\"preserve\">{}</w:t></w:r>",
            escape(text)
        )
    }

    fn linked(&mut self, part: &Linked) -> String {
        let run = self.run(&part.text, "");
        match &part.url {
            Some(url) => {
                let at = match self.links.iter().position(|known| known == url) {
                    Some(at) => at,
                    None => {
                        self.links.push(url.clone());
                        self.links.len() - 1
                    }
                };
                format!(
                    "<w:hyperlink r:id=\"link{}\" w:history=\"1\">{run}</w:hyperlink>",
                    at + 1
                )
            }
            None => run,
        }
    }

    fn document(&self) -> String {
        let look = self.look;
        let footer = if look.page_numbers {
            "<w:footerReference w:type=\"default\" r:id=\"footer\"/>"
        } else {
            ""
        };
        let bidi = if look.is_right_to_left { "<w:bidi/>" } else { "" };
        format!(
            "{HEAD}<w:document xmlns:w=\"{WORD}\" xmlns:r=\"{RELATIONS}\"><w:body>{body}<w:sectPr>{footer}\
            <w:pgSz w:w=\"{width}\" w:h=\"{height}\"/><w:pgMar w:top=\"{margin}\" w:right=\"{margin}\" \
            w:bottom=\"{margin}\" w:left=\"{margin}\" w:header=\"{edge}\" w:footer=\"{edge}\" w:gutter=\"0\"/>\
            <w:titlePg/>{bidi}</w:sectPr></w:body></w:document>",
            body = self.xml,
            width = look.page_width,
            height = look.page_height,
            margin = look.margin,
            edge = look.margin * 2 / 5,
        )
    }

    fn relations(&self) -> String {
        let part = |id: &str, kind: &str, target: &str| {
            format!("<Relationship Id=\"{id}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/>")
        };
        let mut all = String::new();
        all.push_str(&part("styles", "styles", "styles.xml"));
        all.push_str(&part("numbering", "numbering", "numbering.xml"));
        all.push_str(&part("settings", "settings", "settings.xml"));
        all.push_str(&part("footer", "footer", "footer1.xml"));
        for (index, url) in self.links.iter().enumerate() {
            all.push_str(&format!(
                "<Relationship Id=\"link{}\" Type=\"{RELATIONS}/hyperlink\" Target=\"{}\" TargetMode=\"External\"/>",
                index + 1,
                escape(url.as_str())
            ));
        }
        format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">{all}</Relationships>")
    }
}

/// Hebrew, Arabic and their presentation forms.
fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

fn content_types() -> String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    let part = |name: &str, kind: &str| format!("<Override PartName=\"{name}\" ContentType=\"{kind}+xml\"/>");
    format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
        ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" \
        ContentType=\"application/xml\"/>{}{}{}{}{}{}{}</Types>",
        part("/word/document.xml", &format!("{word}.document.main")),
        part("/word/styles.xml", &format!("{word}.styles")),
        part("/word/numbering.xml", &format!("{word}.numbering")),
        part("/word/settings.xml", &format!("{word}.settings")),
        part("/word/footer1.xml", &format!("{word}.footer")),
        part(
            "/docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties"
        ),
        part(
            "/docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties"
        ),
    )
}

fn package_relations() -> String {
    format!(
        "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"document\" \
        Type=\"{RELATIONS}/officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"core\" \
        Type=\"{PACKAGE}/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/><Relationship \
        Id=\"app\" Type=\"{RELATIONS}/extended-properties\" Target=\"docProps/app.xml\"/></Relationships>"
    )
}

fn core_properties(document: &PrintDocument, created: &str) -> String {
    let name = escape(document.name.as_str());
    let moment = |tag: &str| match moment(created) {
        Some(moment) => format!("<dcterms:{tag} xsi:type=\"dcterms:W3CDTF\">{moment}</dcterms:{tag}>"),
        None => String::new(),
    };
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
        xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
        xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{name}</dc:title>\
        <dc:creator>{name}</dc:creator><cp:lastModifiedBy>{name}</cp:lastModifiedBy>{}{}\
        <dc:language>{}</dc:language></cp:coreProperties>",
        moment("created"),
        moment("modified"),
        escape(document.language.as_str()),
    )
}

/// Word refuses a file whose moment has another form.
fn moment(created: &str) -> Option<String> {
    let whole = if created.len() == 10 {
        format!("{created}T00:00:00Z")
    } else {
        created.to_owned()
    };
    let whole = match whole.split_once('.') {
        // Parts of a second are no use here.
        Some((seconds, rest)) if rest.ends_with('Z') => format!("{seconds}Z"),
        _ => whole,
    };
    let pattern = "0000-00-00T00:00:00Z";
    let fits = whole.len() == pattern.len()
        && whole.bytes().zip(pattern.bytes()).all(|(byte, wanted)| match wanted {
            b'0' => byte.is_ascii_digit(),
            wanted => byte == wanted,
        });
    fits.then_some(whole)
}

fn app_properties() -> String {
    format!(
        "{HEAD}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
        <Application>Foothold</Application></Properties>"
    )
}

fn numbering(look: &Look) -> String {
    let indent = look.points(12.0);
    format!(
        "{HEAD}<w:numbering xmlns:w=\"{WORD}\"><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType \
        w:val=\"hybridMultilevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:pStyle \
        w:val=\"ListBullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{indent}\" \
        w:hanging=\"{indent}\"/></w:pPr><w:rPr><w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\" w:hint=\"default\"/>\
        <w:color w:val=\"{accent}\"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId \
        w:val=\"0\"/></w:num></w:numbering>",
        font = look.font,
        accent = look.accent,
    )
}

fn word_settings(look: &Look) -> String {
    format!(
        "{HEAD}<w:settings xmlns:w=\"{WORD}\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/>\
        <w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat><w:compatSetting \
        w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
        <w:themeFontLang {}/></w:settings>",
        look.language_attributes
    )
}

/// "2 / 3" from the second page on: the first has a foot of its own, which is empty.
fn footer(look: &Look) -> String {
    let field = |name: &str| format!("<w:fldSimple w:instr=\" {name} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    let bidi = if look.is_right_to_left { "<w:bidi/>" } else { "" };
    format!(
        "{HEAD}<w:ftr xmlns:w=\"{WORD}\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/>{bidi}</w:pPr>{}<w:r><w:t \
        xml:space=\"preserve\"> / </w:t></w:r>{}</w:p></w:ftr>",
        field("PAGE"),
        field("NUMPAGES"),
    )
}
