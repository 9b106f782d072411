//! A sheet or letter as the lines that DOCX, Markdown, HTML and plain text have in common. Each writer only decides
//! how a kind of line looks.

use super::print_words::{PrintWords, print_words};
use super::sheet::{Contact, Entry, Group, LetterSheet, SectionName, Sheet, Words};

/// What a writer needs of a document.
#[derive(Clone, Debug)]
pub(crate) struct PrintDocument {
    pub language: String,
    pub is_right_to_left: bool,
    /// The person's name: title and author of the file.
    pub name: String,
    pub lines: Vec<PrintLine>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PrintLine {
    Name(String),
    Headline(String),
    Contacts(Vec<Linked>),
    Heading(String),
    /// What an entry is, and when it was.
    EntryTitle {
        title: Linked,
        dates: Option<String>,
        /// More lines of the entry follow.
        goes_on: bool,
    },
    /// Where it was: employer and place, publisher and address.
    EntryDetail {
        detail: Linked,
        beside: Option<Linked>,
        goes_on: bool,
    },
    Paragraph(String),
    Item(String),
    /// Words under a name: "Tools: Git, Docker".
    Group {
        name: Option<String>,
        words: String,
        colon: &'static str,
    },
    /// A part of a letter that keeps its lines.
    Block(Vec<String>),
    Subject(String),
}

/// Text, and where a click on it leads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Linked {
    pub text: String,
    pub url: Option<String>,
}

impl Linked {
    pub fn plain(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            url: None,
        }
    }
}

pub(crate) fn of_sheet(sheet: &Sheet) -> PrintDocument {
    let words = print_words(&sheet.language);
    let mut lines = head(
        &sheet.name.text,
        sheet.headline.as_ref().map(|headline| &*headline.text),
        &sheet.contacts,
    );
    for section in &sheet.sections {
        lines.push(PrintLine::Heading(section.heading.clone()));
        lines.extend(
            section
                .paragraphs
                .iter()
                .map(|words| PrintLine::Paragraph(words.text.clone())),
        );
        for entry in &section.entries {
            entry_lines(entry, words, &mut lines);
        }
        if section.kind == SectionName::Languages {
            lines.extend(languages(&section.groups, words));
        } else {
            lines.extend(section.groups.iter().map(|group| group_line(group, words)));
        }
    }
    PrintDocument {
        language: sheet.language.clone(),
        is_right_to_left: sheet.is_right_to_left,
        name: sheet.name.text.clone(),
        lines,
    }
}

pub(crate) fn of_letter(letter: &LetterSheet) -> PrintDocument {
    let mut lines = head(&letter.name, letter.headline.as_deref(), &letter.contacts);
    if !letter.recipient.is_empty() {
        lines.push(PrintLine::Block(letter.recipient.clone()));
    }
    let block = |text: &String| PrintLine::Block(vec![text.clone()]);
    lines.extend(letter.place_and_date.as_ref().map(block));
    lines.extend(letter.subject.clone().map(PrintLine::Subject));
    lines.extend(letter.salutation.as_ref().map(block));
    lines.extend(letter.paragraphs.iter().cloned().map(PrintLine::Paragraph));
    if let Some(closing) = &letter.closing {
        lines.push(block(closing));
        lines.push(block(&letter.name));
    }
    PrintDocument {
        language: letter.language.clone(),
        is_right_to_left: letter.is_right_to_left,
        name: letter.name.clone(),
        lines,
    }
}

fn head(name: &str, headline: Option<&str>, contacts: &[Contact]) -> Vec<PrintLine> {
    let mut lines = Vec::new();
    if !name.is_empty() {
        lines.push(PrintLine::Name(name.to_owned()));
    }
    lines.extend(headline.map(|headline| PrintLine::Headline(headline.to_owned())));
    if !contacts.is_empty() {
        let linked = |contact: &Contact| Linked {
            text: contact.text.clone(),
            url: contact.url.clone(),
        };
        lines.push(PrintLine::Contacts(contacts.iter().map(linked).collect()));
    }
    lines
}

fn entry_lines(entry: &Entry, words: &PrintWords, lines: &mut Vec<PrintLine>) {
    // An address that is printed carries its own link; one that is not hides behind the organization.
    let hidden_url = entry.url.clone().filter(|_| entry.link.is_none());
    let organization = entry.organization.as_ref().map(|words| Linked {
        text: words.text.clone(),
        url: hidden_url.clone(),
    });
    let link = entry.link.as_ref().map(|words| Linked {
        text: words.text.clone(),
        url: entry.url.clone(),
    });
    let place = entry.place.as_ref().map(|words| Linked::plain(&words.text));
    let mut details = [organization, place, link].into_iter().flatten();
    let title = match &entry.title {
        Some(title) => Some(Linked {
            text: title.text.clone(),
            url: hidden_url.filter(|_| entry.organization.is_none()),
        }),
        None => details.next(),
    };
    let (detail, beside, more) = (details.next(), details.next(), details.next());
    let has_text = !entry.paragraphs.is_empty() || !entry.highlights.is_empty() || !entry.keywords.is_empty();
    if let Some(title) = title {
        lines.push(PrintLine::EntryTitle {
            title,
            dates: entry.dates.as_ref().map(|dates| dates.text.clone()),
            goes_on: detail.is_some() || has_text,
        });
    }
    if let Some(detail) = detail {
        lines.push(PrintLine::EntryDetail {
            detail,
            beside,
            goes_on: more.is_some() || has_text,
        });
    }
    if let Some(detail) = more {
        lines.push(PrintLine::EntryDetail {
            detail,
            beside: None,
            goes_on: has_text,
        });
    }
    lines.extend(
        entry
            .paragraphs
            .iter()
            .map(|words| PrintLine::Paragraph(words.text.clone())),
    );
    lines.extend(entry.highlights.iter().map(|words| PrintLine::Item(words.text.clone())));
    if !entry.keywords.is_empty() {
        lines.push(PrintLine::Group {
            name: entry.keywords_label.clone(),
            words: joined(&entry.keywords, words),
            colon: words.colon,
        });
    }
}

fn group_line(group: &Group, words: &PrintWords) -> PrintLine {
    let name = group.name.as_ref().map(|name| match &group.level {
        Some(level) => format!("{} ({})", name.text, level.text),
        None => name.text.clone(),
    });
    PrintLine::Group {
        name,
        words: joined(&group.words, words),
        colon: words.colon,
    }
}

/// Spoken languages in one line: "German (native), English (C1)".
fn languages(groups: &[Group], words: &PrintWords) -> Option<PrintLine> {
    let shown: Vec<String> = groups
        .iter()
        .filter_map(|group| {
            let name = &group.name.as_ref()?.text;
            Some(match &group.level {
                Some(level) => format!("{name} ({})", level.text),
                None => name.clone(),
            })
        })
        .collect();
    (!shown.is_empty()).then(|| PrintLine::Group {
        name: None,
        words: shown.join(words.comma),
        colon: words.colon,
    })
}

fn joined(list: &[Words], words: &PrintWords) -> String {
    list.iter()
        .map(|word| word.text.as_str())
        .collect::<Vec<_>>()
        .join(words.comma)
}
