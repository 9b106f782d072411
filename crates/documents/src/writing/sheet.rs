//! A résumé as it will stand on the page: every word, heading and date as it is printed, in order, before any layout.
//!
//! All writers (PDF, DOCX, Markdown, HTML, plain text) print a [`Sheet`], so that they cannot differ in what they say.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A résumé's text in printing order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Sheet {
    /// BCP 47, such as "en", "de", "ar", "zh-Hans".
    pub language: String,
    pub is_right_to_left: bool,
    pub name: Words,
    pub headline: Option<Words>,
    pub contacts: Vec<Contact>,
    pub sections: Vec<SheetSection>,
}

/// Printed words, and where they come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Words {
    /// JSON Pointer into the résumé that the sheet was made of: "/work/0/highlights/2".
    pub key: String,
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Contact {
    pub key: String,
    pub kind: ContactKind,
    /// As printed: "linkedin.com/in/ada".
    pub text: String,
    /// Where a click leads: "mailto:…", "tel:…", "https://…".
    pub url: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ContactKind {
    Email,
    Phone,
    Place,
    Link,
}

/// A section under its heading: paragraphs, entries or groups of words, whichever it has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SheetSection {
    pub kind: SectionName,
    pub heading: String,
    pub paragraphs: Vec<Words>,
    pub entries: Vec<Entry>,
    pub groups: Vec<Group>,
}

/// A post, school, project, publication, award, certificate or voluntary work.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Entry {
    /// Of the whole entry: "/work/0".
    pub key: String,
    /// What stands first: the position, the degree, the project's name.
    pub title: Option<Words>,
    /// Employer, school, publisher, issuer.
    pub organization: Option<Words>,
    pub place: Option<Words>,
    /// As printed: "Mar 2021 – Present".
    pub dates: Option<Words>,
    /// As printed, without "https://"; the address to follow stands in `url`.
    pub link: Option<Words>,
    pub url: Option<String>,
    pub paragraphs: Vec<Words>,
    pub highlights: Vec<Words>,
    /// Courses or keywords, printed in one line.
    pub keywords: Vec<Words>,
    /// Before the keywords, where the section does not tell what they are: "Courses".
    pub keywords_label: Option<String>,
}

/// Skills under one name, a language with its level, an interest.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Group {
    pub key: String,
    pub name: Option<Words>,
    pub level: Option<Words>,
    pub words: Vec<Words>,
}

/// The sections that a résumé can have, in the order in which they stand unless the person says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SectionName {
    Summary,
    Work,
    Education,
    Skills,
    Projects,
    Certificates,
    Publications,
    Volunteering,
    Awards,
    Languages,
    Interests,
    References,
}

impl SectionName {
    pub const ALL: [Self; 12] = [
        Self::Summary,
        Self::Work,
        Self::Education,
        Self::Skills,
        Self::Projects,
        Self::Certificates,
        Self::Publications,
        Self::Volunteering,
        Self::Awards,
        Self::Languages,
        Self::Interests,
        Self::References,
    ];
}

/// How a résumé or letter looks. Every part has a default; unknown parts are refused.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct LayoutSettings {
    pub page: PageFormat,
    /// Margin on all four sides, in millimetres, 8 to 35.
    pub margin: f64,
    pub font: FontChoice,
    /// Size of the running text in points, 8 to 13.
    pub font_size: f64,
    /// Distance of lines as a part of the font size, 0.3 to 1.2.
    pub line_spacing: f64,
    /// Multiplies the space between sections and entries, 0.4 to 2.
    pub section_spacing: f64,
    /// "#rrggbb"; darkened where it would not stand out from white.
    pub accent: String,
    /// Shown where the template has a place for it.
    pub show_photo: bool,
    pub dates: DateStyle,
    /// BCP 47; decides headings, months and direction.
    pub language: String,
    /// The order of sections; those not named follow in their usual order.
    pub order: Vec<SectionName>,
    pub hidden: Vec<SectionName>,
    /// The person's own headings.
    pub headings: std::collections::BTreeMap<SectionName, String>,
    /// An entry's head stays with its first lines, and a short entry on one page.
    pub keep_together: bool,
    /// "1 / 2" at the foot when there is more than one page.
    pub page_numbers: bool,
}

impl Default for LayoutSettings {
    fn default() -> Self {
        Self {
            page: PageFormat::A4,
            margin: 18.0,
            font: FontChoice::Sans,
            font_size: 10.0,
            line_spacing: 0.62,
            section_spacing: 1.0,
            accent: "#0f766e".to_owned(),
            show_photo: true,
            dates: DateStyle::ShortMonth,
            language: "en".to_owned(),
            order: Vec::new(),
            hidden: Vec::new(),
            headings: std::collections::BTreeMap::new(),
            keep_together: true,
            page_numbers: true,
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PageFormat {
    #[default]
    A4,
    Letter,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FontChoice {
    /// Inter.
    #[default]
    Sans,
    /// A book face.
    Serif,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DateStyle {
    /// "Mar 2021".
    #[default]
    ShortMonth,
    /// "March 2021".
    LongMonth,
    /// "03/2021".
    Numeric,
    /// "2021".
    Year,
}

/// A letter in printing order, set in the look of a résumé.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LetterSheet {
    pub language: String,
    pub is_right_to_left: bool,
    pub name: String,
    pub headline: Option<String>,
    pub contacts: Vec<Contact>,
    /// Name and address of who it goes to, a line a line.
    pub recipient: Vec<String>,
    /// As printed: "Berlin, 21 November 2026".
    pub place_and_date: Option<String>,
    pub subject: Option<String>,
    pub salutation: Option<String>,
    pub paragraphs: Vec<String>,
    pub closing: Option<String>,
}
