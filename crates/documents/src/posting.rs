//! Reads a job posting: pasted text, an HTML page (JSON-LD, microdata, readable text), a mail or a file.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::dates::folded;
use crate::document::{self, Kind};
use crate::mail::{self, MailBody};
use crate::passage::Line;
use crate::{
    DocumentError, Found, deadlines, html, pay, plain, posting_data, posting_facts, posting_items, posting_labels,
    posting_lists, posting_site, posting_text,
};

pub use crate::pay::{PayRange, pay_range};
pub use crate::posting_facts::seniority;
pub use crate::posting_listed::{Listed, PostingList};

/// What was read from a posting.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PostingReading {
    /// Where the fields came from.
    pub source: PostingSource,
    /// Version of the reader's rules.
    pub reader: String,
    pub title: Option<Found<String>>,
    pub company: Option<Found<String>>,
    pub company_url: Option<Found<String>>,
    /// The place as written.
    pub location: Option<Found<String>>,
    pub city: Option<Found<String>>,
    pub region: Option<Found<String>>,
    pub country: Option<Found<String>>,
    /// REMOTE, HYBRID or ONSITE.
    pub work_mode: Option<Found<String>>,
    /// FULL_TIME, PART_TIME, CONTRACT, INTERNSHIP or TEMPORARY.
    pub job_type: Option<Found<String>>,
    /// The employment type in the posting's own words.
    pub employment_type_text: Option<Found<String>>,
    /// ENTRY, MID, SENIOR, LEAD or EXECUTIVE.
    pub seniority_level: Option<Found<String>>,
    /// In major units as written ("85000").
    pub pay_min: Option<Found<f64>>,
    pub pay_max: Option<Found<f64>>,
    /// ISO 4217.
    pub pay_currency: Option<Found<String>>,
    /// HOUR, DAY, WEEK, MONTH, YEAR or PROJECT.
    pub pay_period: Option<Found<String>>,
    pub pay_text: Option<Found<String>>,
    /// YYYY-MM-DD.
    pub posted_on: Option<Found<String>>,
    /// YYYY-MM-DD.
    pub deadline_on: Option<Found<String>>,
    pub posting_url: Option<Found<String>>,
    pub application_url: Option<Found<String>>,
    /// The person named for questions or applications, with a title where one stands: "Frau Silke Böge".
    #[serde(default)]
    pub contact_name: Option<Found<String>>,
    #[serde(default)]
    pub contact_email: Option<Found<String>>,
    #[serde(default)]
    pub contact_phone: Option<Found<String>>,
    /// Lines under headings such as "Requirements", "You have", "Must have".
    pub requirements: Vec<Found<String>>,
    /// Lines under headings such as "Nice to have", "Bonus", "Preferred".
    pub nice_to_have: Vec<Found<String>>,
    pub responsibilities: Vec<Found<String>>,
    pub benefits: Vec<Found<String>>,
    /// "3+ years" as written.
    pub years_experience: Option<Found<String>>,
    /// The whole posting as plain text, paragraphs parted by an empty line, list items beginning with "- ". Quotes are
    /// pieces of it where the field came from the text.
    pub text: String,
    /// What a person should know of the page: "closed" when it says that it takes no more applications.
    pub notices: Vec<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PostingSource {
    JsonLd,
    Microdata,
    Html,
    #[default]
    Text,
    Pdf,
    Docx,
}

impl PostingReading {
    /// The same with the last day to apply where the posting leaves out its year, as it is next to `today` ("YYYY-MM-DD").
    #[must_use]
    pub fn near(mut self, today: &str) -> Self {
        if self.deadline_on.is_none() {
            self.deadline_on = deadlines::near(&self.text, today);
        }
        self
    }
}

/// Larger postings are refused.
const MOST_BYTES: usize = 10 << 20;
/// Changes whenever the same text may read differently.
const READER: &str = "foothold-documents 14";

/// Reads a posting from pasted text or HTML, or from the bytes of a file. `address` is the page's URL where known.
///
/// # Errors
/// One of [`DocumentError`]; never a panic.
pub fn read(bytes: &[u8], file_name: &str, address: Option<&str>) -> Result<PostingReading, DocumentError> {
    if bytes.len() > MOST_BYTES {
        return Err(DocumentError::TooLarge { limit: MOST_BYTES });
    }
    if mail::is_mail(bytes, file_name) {
        return document::guarded(|| read_mail(bytes, address));
    }
    let kind = match document::kind(bytes, file_name) {
        Err(DocumentError::Empty) => return Err(DocumentError::NoPosting),
        other => other?,
    };
    document::guarded(|| read_kind(kind, bytes, address))
}

/// A mail: its subject stands above its text, as its reader sees it.
fn read_mail(bytes: &[u8], address: Option<&str>) -> Result<PostingReading, DocumentError> {
    let mail = mail::mail(bytes).ok_or(DocumentError::NoPosting)?;
    let mut reading = PostingReading {
        reader: READER.to_owned(),
        ..PostingReading::default()
    };
    let body = match mail.body {
        MailBody::Text(text) => unwrapped(plain::text_lines(&document::bounded(text)?)),
        MailBody::Html(page) => of_html(&page, &mut reading),
    };
    let mut lines = plain::text_lines(&mail.subject);
    if let Some(first) = body.first()
        && lines.iter().any(|line| line.text() == first.text())
    {
        lines.clear();
    }
    lines.extend(body);
    finished(reading, lines, address)
}

fn read_kind(kind: Kind, bytes: &[u8], address: Option<&str>) -> Result<PostingReading, DocumentError> {
    let text = || document::decoded(bytes).ok_or(DocumentError::UnknownKind);
    let mut reading = PostingReading {
        reader: READER.to_owned(),
        ..PostingReading::default()
    };
    let lines = match kind {
        Kind::Html => of_html(&text()?, &mut reading),
        Kind::Json => {
            let text = text()?;
            match posting_data::in_json(&text) {
                Some(posting) => {
                    reading.source = PostingSource::JsonLd;
                    posting_data::take(&mut reading, &posting);
                    posting_data::description(&posting)
                }
                None => return Err(DocumentError::NoPosting),
            }
        }
        Kind::Pdf | Kind::Zip => {
            reading.source = if kind == Kind::Pdf {
                PostingSource::Pdf
            } else {
                PostingSource::Docx
            };
            joined_paragraphs(document::load(kind, bytes)?.lines)
        }
        Kind::Markdown => plain::markdown_lines(&document::bounded(text()?)?),
        // A copied page may have its blanks as they are written in it.
        Kind::Yaml | Kind::Text => {
            let text = document::bounded(text()?)?.replace("&nbsp;", " ");
            unwrapped(plain::text_lines(&with_colons(&unstarred(&text))))
        }
    };
    finished(reading, lines, address)
}

/// The text with a colon where two blanks stand between a label and its value: "Frist  09.12.2026".
fn with_colons(text: &str) -> String {
    let line = |line: &str| match line.split_once("  ") {
        Some((label, value))
            if posting_labels::is_label(label) && !label.ends_with(':') && !value.trim().is_empty() =>
        {
            format!("{label}: {}", value.trim_start())
        }
        _ => line.to_owned(),
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// A message without the stars that make its words bold: "*The job*".
fn unstarred(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut count = 0;
    let mut rest = text;
    while let Some(at) = rest.find('*') {
        let (before, from) = rest.split_at(at);
        let is_begin = !before.ends_with(|c: char| c.is_alphanumeric() || c == '*');
        let words = from.get(1..).unwrap_or_default();
        let words = words.get(..words.find(['*', '\n']).unwrap_or(0)).unwrap_or_default();
        let after = from.get(words.len() + 1..).unwrap_or_default();
        let is_end = after
            .strip_prefix('*')
            .is_some_and(|after| !after.starts_with(char::is_alphanumeric));
        bare.push_str(before);
        if is_begin && is_end && words.trim() == words && words.chars().count() > 1 {
            bare.push_str(words);
            count += 1;
            rest = after.get(1..).unwrap_or_default();
        } else {
            bare.push('*');
            rest = from.get(1..).unwrap_or_default();
        }
    }
    bare.push_str(rest);
    if count >= 2 { bare } else { text.to_owned() }
}

/// The fields that the text tells, beside those that data told.
fn finished(
    mut reading: PostingReading,
    lines: Vec<Line>,
    address: Option<&str>,
) -> Result<PostingReading, DocumentError> {
    let lines = &posting_items::marked(lines);
    reading.text = posting_text::text_of(lines);
    let words = reading.text.split_whitespace().count();
    let letters = reading.text.chars().filter(|c| c.is_alphabetic()).count();
    let wide = reading.text.chars().filter(|&c| c >= '\u{3000}').count();
    let told = reading.title.is_some() && reading.source != PostingSource::Text;
    if !told && (words < 6 && wide < 20 || letters < 20) {
        return Err(DocumentError::NoPosting);
    }
    posting_text::fill(&mut reading, lines);
    if let Some(address) = address {
        reading
            .posting_url
            .get_or_insert(posting_text::found(address, 1.0, address));
    }
    Ok(reading)
}

/// Data first, then the readable text of the page.
fn of_html(html: &str, reading: &mut PostingReading) -> Vec<Line> {
    let page = html::page(html);
    reading.source = PostingSource::Html;
    let tab = page.title;
    let mut lines = page.lines;
    let posting = match posting_data::job_posting(&page.json_ld) {
        Some(posting) => {
            reading.source = PostingSource::JsonLd;
            Some(posting)
        }
        None if page.has_job_microdata => {
            reading.source = PostingSource::Microdata;
            Some(posting_data::of_microdata(&page.microdata))
        }
        None => None,
    };
    if let Some(posting) = &posting {
        posting_data::take(reading, posting);
        let is_doubted = reading.source == PostingSource::JsonLd && doubt(reading, &tab, &lines);
        if reading.source == PostingSource::Microdata {
            // The text of a property has lost its lines; the page shows them.
            for list in [
                &mut reading.requirements,
                &mut reading.responsibilities,
                &mut reading.benefits,
            ] {
                list.clear();
            }
        }
        // What the page tells behind labels beside its data.
        posting_labels::labels(reading, &posting_site::body(&lines));
        let description = posting_data::description(posting);
        let letters = |lines: &[Line]| lines.iter().map(|line| line.text().len()).sum::<usize>();
        let closed = lines
            .iter()
            .filter(|line| posting_facts::is_closed(&line.text()))
            .cloned()
            .collect::<Vec<_>>();
        let asks = |lines: &[Line]| {
            let mut told = PostingReading::default();
            posting_lists::lists(&mut told, lines);
            [
                &told.requirements,
                &told.nice_to_have,
                &told.responsibilities,
                &told.benefits,
            ]
            .iter()
            .filter(|list| !list.is_empty())
            .count()
        };
        // A page may print more than its data holds.
        let tells_more = || {
            let page = posting_site::body(&lines);
            letters(&page) > letters(&description) && asks(&page) > asks(&description)
        };
        let is_whole = reading.source == PostingSource::JsonLd && letters(&description) >= 80;
        if is_whole && !is_doubted && !tells_more() {
            // A range of pay that stands below the description: "$168,000 — $205,000 USD".
            for line in posting_site::body(&lines).iter().map(Line::text) {
                if line.split_whitespace().count() <= 8 && pay::pay(&line).is_some_and(|pay| pay.max.is_some()) {
                    posting_text::take_pay(reading, &line);
                }
            }
            lines = closed;
            lines.extend(description);
        }
    } else {
        if let Some(address) = page.meta.get("canonical").or_else(|| page.meta.get("og:url"))
            && address.starts_with("http")
        {
            reading.posting_url = Some(posting_text::found(address, 0.8, address));
        }
        let has_heading = lines.iter().any(|line| line.level == Some(1));
        let title = page.meta.get("og:title").cloned().unwrap_or_else(|| tab.clone());
        if !has_heading && !title.is_empty() {
            // The page's title stands above its text, as its reader sees it in the tab.
            let mut first = plain::text_lines(&title);
            first.append(&mut lines);
            lines = first;
        }
        if let Some(name) = page.meta.get("og:site_name")
            && !posting_site::SITES
                .iter()
                .any(|site| name.to_lowercase().contains(site))
        {
            reading.company = Some(posting_text::found(name, 0.45, name));
        } else if let Some(name) = firm_of_title(&tab, &lines) {
            reading.company = Some(posting_text::found(&name, 0.45, &tab));
        } else if let Some(name) = page
            .meta
            .get(html::FIRST_PICTURE)
            .and_then(|name| firm_of_picture(name))
        {
            reading.company = Some(posting_text::found(name, 0.45, name));
        }
    }
    if reading.company.is_none()
        && let Some(name) = firm_at_end(&tab)
    {
        reading.company = Some(posting_text::found(&name, 0.45, &tab));
    }
    lines
}

/// A firm or town of a page's data that the page itself does not show, such as that of a holding or of the site: the page
/// may tell it better. Whether there is one.
fn doubt(reading: &mut PostingReading, title: &str, lines: &[Line]) -> bool {
    let body = posting_site::body(lines);
    let shown: Vec<String> = body
        .iter()
        .map(Line::text)
        .chain([title.to_owned()])
        .map(|text| folded(&text))
        .collect();
    let is_shown = |name: &str| {
        let name = folded(name);
        let words: Vec<&str> = name
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .take(2)
            .collect();
        shown
            .iter()
            .any(|line| line.contains(&words.join(" ")) || words.iter().all(|word| line.contains(word)))
    };
    let mut is_doubted = false;
    // "Teacher | Jobs in Durban | SomeJobs": the name that ends the page's title is the site's as often as the firm's.
    let is_site = |name: &str| {
        let pieces: Vec<&str> = title.split(" | ").map(str::trim).collect();
        let is_firm = pieces.len() == 2 && crate::roles::company_score(name) >= 0.5;
        pieces.len() >= 2 && pieces.last() == Some(&name) && !is_firm
    };
    if let Some(firm) = reading
        .company
        .as_mut()
        .filter(|firm| !is_shown(&firm.value) || is_site(&firm.value))
    {
        firm.confidence = DOUBTED;
        is_doubted = true;
    }
    let is_town = |place: &Found<String>| is_shown(place.value.split(',').next().unwrap_or_default());
    if let Some(place) = reading.location.as_mut().filter(|place| !is_town(place)) {
        place.confidence = DOUBTED;
        is_doubted = true;
    }
    is_doubted
}

/// How sure a page's data are of what the page does not show.
const DOUBTED: f64 = 0.45;

/// "Logo: Brauns Logistik GmbH", "Vårdalen Omsorg karriärsida": the firm alone.
fn firm_of_picture(name: &str) -> Option<&str> {
    let bare = [" logo", " Logo", " karriärsida", " careers", " Careers", " career site"]
        .iter()
        .find_map(|end| name.strip_suffix(end));
    let bare = bare.or_else(|| {
        ["Logo: ", "Logo ", "logo "]
            .iter()
            .find_map(|lead| name.strip_prefix(lead))
    });
    let name = bare.unwrap_or(name).trim();
    (crate::posting_firm::could_be_firm(name) && posting_lists::heading(name).is_none()).then_some(name)
}

/// "Fundraising Officer - Rivers Trust | Recruitee", "Work with us – Cook – The Inn" beside the heading "Cook": the firm
/// behind it in a page's title.
fn firm_of_title(title: &str, lines: &[Line]) -> Option<String> {
    let mut headings = lines.iter().filter(|line| line.level == Some(1)).map(Line::text);
    let rest = headings.find_map(|heading| {
        let (_, rest) = title
            .split_once(heading.trim())
            .filter(|_| !heading.trim().is_empty())?;
        Some(rest.to_owned())
    })?;
    let pieces = [
        " | ", " – ", " — ", " · ", " @ ", " at ", " bei ", " chez ", " w ", " en ",
    ]
    .iter()
    .fold(rest, |rest, sign| rest.replace(sign, " - "));
    pieces
        .split(" - ")
        .map(|piece| piece.trim_matches([' ', '-', ',']).to_owned())
        .find(|piece| crate::posting_firm::could_be_firm(piece) && posting_lists::heading(piece).is_none())
}

/// "Cook (f/m/d) job details | The Inn Ltd": a firm that ends a page's title and is plainly one.
fn firm_at_end(title: &str) -> Option<String> {
    let (_, name) = [" | ", " – ", " — ", " - ", " · "]
        .iter()
        .find_map(|sign| title.rsplit_once(sign))?;
    (crate::roles::company_score(name) >= 0.5 && crate::posting_firm::could_be_firm(name)).then(|| name.to_owned())
}

/// Lines of a text that was broken at a fixed width, as paragraphs: a line goes on where the next one's first word had no
/// room in it. Only a text where sentences go on so in small letters is taken for broken.
fn unwrapped(lines: Vec<Line>) -> Vec<Line> {
    let length = |line: &Line| line.text().chars().count();
    let width = lines.iter().map(length).max().unwrap_or_default();
    let goes_on = |line: &Line, next: &Line| {
        let text = next.text();
        let first = text.split_whitespace().next().map_or(0, |word| word.chars().count());
        next.bullet.is_none()
            && next.gap_above == 0.0
            && line.cells.len() == 1
            && next.cells.len() == 1
            && length(line) + 1 + first > width
            && !text.starts_with(|c: char| c.is_ascii_digit() || c == '(')
    };
    let in_small = lines.windows(2).filter(
        |pair| matches!(pair, [line, next] if goes_on(line, next) && next.text().starts_with(char::is_lowercase)),
    );
    if !(50..=110).contains(&width) || in_small.count() < 2 {
        return lines;
    }
    let mut joined: Vec<Line> = Vec::with_capacity(lines.len());
    for (index, line) in lines.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|at| lines.get(at));
        if before.is_some_and(|before| goes_on(before, line))
            && let Some(last) = joined.last_mut().and_then(|last| last.cells.first_mut())
            && let Some(more) = line.cells.first()
        {
            last.join(more);
        } else {
            joined.push(line.clone());
        }
    }
    joined
}

/// Lines of a page as paragraphs: what the layout broke goes together again.
fn joined_paragraphs(lines: Vec<Line>) -> Vec<Line> {
    let mut joined: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines.into_iter().filter(|line| !line.furniture) {
        if let Some(last) = joined.last_mut()
            && line.bullet.is_none()
            && line.level.is_none()
            && line.gap_above < 0.6
            && line.block == last.block
            && line.page > 0
            && line.style().looks_like(&last.style())
            && last.cells.len() == 1
            && line.cells.len() == 1
            && last.right > last.column.1 - 0.25 * (last.column.1 - last.column.0)
            && let (Some(cell), Some(more)) = (last.cells.first_mut(), line.cells.first())
        {
            cell.join(more);
            last.right = line.right;
            continue;
        }
        joined.push(line);
    }
    joined
}
