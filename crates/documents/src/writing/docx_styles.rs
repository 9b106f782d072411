//! The look of a Word document: styles by name, so that one change in Word changes the whole document.

use quick_xml::escape::escape;

use super::print_lines::PrintDocument;
use super::sheet::{FontChoice, LayoutSettings, PageFormat};

const TWIPS_PER_MILLIMETRE: f64 = 1440.0 / 25.4;

/// Sizes in twips (a twentieth of a point) unless said otherwise, fonts and colours.
#[derive(Clone, Debug)]
pub(crate) struct Look {
    pub page_width: i64,
    pub page_height: i64,
    pub margin: i64,
    pub font: &'static str,
    /// For Chinese, Japanese and Korean letters.
    east_asian_font: &'static str,
    /// For Arabic and Hebrew letters.
    complex_font: &'static str,
    /// Points.
    size: f64,
    /// Of one line, in 240ths of the font's own height.
    line: i64,
    spacing: f64,
    pub accent: String,
    pub language_attributes: String,
    pub is_right_to_left: bool,
    pub keep_together: bool,
    pub page_numbers: bool,
}

impl Look {
    /// `settings` are within their limits.
    pub fn of(document: &PrintDocument, settings: &LayoutSettings) -> Self {
        let (page_width, page_height) = match settings.page {
            PageFormat::A4 => (11_906, 16_838),
            PageFormat::Letter => (12_240, 15_840),
        };
        let simplified = !document.language.contains("Hant") && !document.language.contains("TW");
        // Fonts that come with the word processors; Inter would be replaced on most machines.
        let (font, complex_font) = match settings.font {
            FontChoice::Sans => ("Calibri", "Arial"),
            FontChoice::Serif => ("Cambria", "Times New Roman"),
        };
        let primary = document.language.split('-').next().unwrap_or_default().to_lowercase();
        let east_asian_font = match (primary.as_str(), settings.font) {
            ("ja", FontChoice::Sans) => "Yu Gothic",
            ("ja", FontChoice::Serif) => "Yu Mincho",
            ("zh", FontChoice::Sans) if simplified => "Microsoft YaHei",
            ("zh", FontChoice::Sans) => "Microsoft JhengHei",
            ("zh", FontChoice::Serif) if simplified => "SimSun",
            ("zh", FontChoice::Serif) => "PMingLiU",
            _ => font,
        };
        Self {
            page_width,
            page_height,
            margin: (settings.margin * TWIPS_PER_MILLIMETRE).round() as i64,
            font,
            east_asian_font,
            complex_font,
            size: settings.font_size,
            // The distance between lines adds to letters of some 0.7 of the font's size; fonts are 1.2 high.
            line: (240.0 * (settings.line_spacing + 0.7) / 1.2).round() as i64,
            spacing: settings.section_spacing,
            accent: settings.accent.trim_start_matches('#').to_owned(),
            language_attributes: language_attributes(&document.language, &primary),
            is_right_to_left: document.is_right_to_left,
            keep_together: settings.keep_together,
            page_numbers: settings.page_numbers,
        }
    }

    /// Points in twips.
    pub fn points(&self, points: f64) -> i64 {
        (points * 20.0).round() as i64
    }

    /// A part of the running text's size in half points, as Word states sizes.
    fn sized(&self, part: f64) -> String {
        let half = (self.size * part * 2.0).round() as i64;
        format!("<w:sz w:val=\"{half}\"/><w:szCs w:val=\"{half}\"/>")
    }

    /// Space above and below, in parts of the running text's size.
    fn space(&self, above: f64, below: f64) -> String {
        let twips = |part: f64| self.points(self.size * part);
        format!(
            "<w:spacing w:before=\"{}\" w:after=\"{}\"/>",
            twips(above),
            twips(below)
        )
    }
}

/// Word wants a country with each language.
fn language_attributes(language: &str, primary: &str) -> String {
    let region = match primary {
        "de" => "DE",
        "fr" => "FR",
        "es" => "ES",
        "pt" => "PT",
        "it" => "IT",
        "nl" => "NL",
        "pl" => "PL",
        "zh" if language.contains("Hant") => "TW",
        "zh" => "CN",
        "ja" => "JP",
        "ar" => "SA",
        "he" => "IL",
        "fa" => "IR",
        "ur" => "PK",
        _ => "US",
    };
    let own = language.split('-').skip(1).find(|part| part.len() == 2);
    let known = region != "US" || primary == "en";
    let tag = match own {
        Some(own) => format!("{primary}-{}", own.to_uppercase()),
        None if known => format!("{primary}-{region}"),
        None => language.to_owned(),
    };
    let tag = escape(tag.as_str());
    match primary {
        "zh" | "ja" => format!("w:val=\"en-US\" w:eastAsia=\"{tag}\""),
        "ar" | "he" | "fa" | "ur" => format!("w:val=\"en-US\" w:bidi=\"{tag}\""),
        _ => format!("w:val=\"{tag}\""),
    }
}

/// `word/styles.xml`.
pub(crate) fn styles(look: &Look) -> String {
    let bidi = if look.is_right_to_left { "<w:bidi/>" } else { "" };
    let accent = format!("<w:color w:val=\"{}\"/>", look.accent);
    let quiet = "<w:color w:val=\"444444\"/>";
    let bold = "<w:b/><w:bCs/>";
    let tab = format!(
        "<w:tabs><w:tab w:val=\"right\" w:pos=\"{}\"/></w:tabs>",
        look.page_width - 2 * look.margin
    );
    let keep = if look.keep_together {
        "<w:keepNext/><w:keepLines/>"
    } else {
        ""
    };
    let lines = if look.keep_together { "<w:keepLines/>" } else { "" };
    let spacing = look.spacing;
    let bullet = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    let rule = format!(
        "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"{}\"/></w:pBdr>",
        look.accent
    );
    let of = |id: &str, name: &str, paragraph: String, run: String, level: Option<u8>| {
        let outline = level
            .map(|level| format!("<w:outlineLvl w:val=\"{level}\"/>"))
            .unwrap_or_default();
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>\
            <w:next w:val=\"BodyText\"/><w:qFormat/><w:pPr>{paragraph}{outline}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        )
    };
    let mut all = String::new();
    all.push_str(&format!(
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>\
        <w:pPr>{bidi}</w:pPr></w:style><w:style w:type=\"character\" w:default=\"1\" \
        w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/></w:style>"
    ));
    all.push_str(&of(
        "Title",
        "Title",
        format!("<w:keepNext/>{}", look.space(0.0, 0.1)),
        format!("{bold}{}", look.sized(2.2)),
        None,
    ));
    all.push_str(&of(
        "Subtitle",
        "Subtitle",
        look.space(0.0, 0.2),
        format!("{accent}{}", look.sized(1.2)),
        None,
    ));
    all.push_str(&of("Contact", "Contact", look.space(0.0, 0.3), quiet.to_owned(), None));
    all.push_str(&of(
        "Heading1",
        "heading 1",
        format!("<w:keepNext/><w:keepLines/>{rule}{}", look.space(1.1 * spacing, 0.4)),
        format!("{bold}{accent}{}", look.sized(1.25)),
        Some(0),
    ));
    all.push_str(&of(
        "Heading2",
        "heading 2",
        format!("{keep}{tab}{}", look.space(0.55 * spacing, 0.0)),
        format!("{bold}{}", look.sized(1.05)),
        Some(1),
    ));
    all.push_str(&of(
        "EntryDetail",
        "Entry Detail",
        format!("{keep}{tab}{}", look.space(0.0, 0.1)),
        quiet.to_owned(),
        None,
    ));
    all.push_str(&of("BodyText", "Body Text", look.space(0.0, 0.25), String::new(), None));
    all.push_str(&of(
        "ListBullet",
        "List Bullet",
        format!("{lines}{bullet}{}", look.space(0.0, 0.15)),
        String::new(),
        None,
    ));
    all.push_str(&of(
        "LetterBlock",
        "Letter Block",
        look.space(0.9, 0.9),
        String::new(),
        None,
    ));
    all.push_str(&of(
        "Footer",
        "footer",
        "<w:jc w:val=\"center\"/>".to_owned(),
        format!("{quiet}{}", look.sized(0.85)),
        None,
    ));
    all.push_str(&format!(
        "<w:style w:type=\"character\" w:styleId=\"Strong\"><w:name w:val=\"Strong\"/><w:qFormat/><w:rPr>{bold}</w:rPr>\
        </w:style><w:style w:type=\"character\" w:styleId=\"Dates\"><w:name w:val=\"Dates\"/><w:rPr><w:b w:val=\"0\"/>\
        <w:bCs w:val=\"0\"/>{quiet}{}</w:rPr></w:style>",
        look.sized(1.0)
    ));
    let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:styles xmlns:w=\"{word}\"><w:docDefaults>\
        <w:rPrDefault><w:rPr><w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\" w:eastAsia=\"{east}\" w:cs=\"{complex}\"/>\
        {size}<w:lang {language}/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"0\" \
        w:line=\"{line}\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>{all}</w:styles>",
        font = look.font,
        east = look.east_asian_font,
        complex = look.complex_font,
        size = look.sized(1.0),
        language = look.language_attributes,
        line = look.line,
    )
}
