//! Résumés of invented people of many trades and languages, written in every format and read back.

// Helpers of tests fail by panicking, as tests do.
#![allow(clippy::unwrap_used)]

use std::io::{Cursor, Read};
use std::path::Path;

use foothold_documents::DocumentError;
use foothold_documents::JsonResume;
use foothold_documents::json_resume::{from_json, to_json};
use foothold_documents::writing::sheet::{DateStyle, LetterSheet, PageFormat};
use foothold_documents::writing::{
    LayoutSettings, Proof, SectionName, WrittenFormat, compose, prove, write, write_letter,
};
use serde_json::json;

const CREATED: &str = "2026-01-02T03:04:05Z";

/// Each profile with the settings of its language, which its name tells ("nurse.en.json").
fn profiles() -> Vec<(String, JsonResume, LayoutSettings)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/profiles");
    let mut profiles: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let resume = from_json(&std::fs::read_to_string(&path).unwrap()).unwrap();
            let settings = LayoutSettings {
                language: name.split('.').nth(1).unwrap().to_owned(),
                ..LayoutSettings::default()
            };
            (name, resume, settings)
        })
        .collect();
    profiles.sort_by(|a, b| a.0.cmp(&b.0));
    assert!(profiles.len() >= 10);
    profiles
}

fn proof(format: WrittenFormat, resume: &JsonResume, settings: &LayoutSettings) -> Proof {
    let bytes = write(format, resume, settings, CREATED).unwrap();
    let proof = prove(resume, settings, &bytes, &format!("resume.{}", format.extension())).unwrap();
    assert_eq!(proof.kept + proof.lost.len(), proof.checked);
    assert_eq!(proof.percent == 100, proof.kept == proof.checked);
    proof
}

fn everything_comes_back(format: WrittenFormat) {
    for (name, resume, settings) in profiles() {
        let proof = proof(format, &resume, &settings);
        assert!(proof.checked > 20, "{name}: {} fields", proof.checked);
        assert!(proof.lost.is_empty(), "{name}: {:#?}", proof.lost);
        assert_eq!(proof.out_of_order, None, "{name}");
    }
}

#[test]
fn every_field_of_a_word_document_comes_back() {
    everything_comes_back(WrittenFormat::Docx);
}

#[test]
fn every_field_of_a_markdown_file_comes_back() {
    everything_comes_back(WrittenFormat::Markdown);
}

#[test]
fn every_field_of_a_page_comes_back() {
    everything_comes_back(WrittenFormat::Html);
}

#[test]
fn every_field_of_a_plain_text_comes_back() {
    everything_comes_back(WrittenFormat::Text);
}

#[test]
fn json_resume_comes_back_as_it_went_in() {
    everything_comes_back(WrittenFormat::Json);
    for (name, resume, _) in profiles() {
        assert_eq!(from_json(&to_json(&resume).to_string()).unwrap(), resume, "{name}");
    }
}

#[test]
fn other_dates_and_orders_come_back_too() {
    for (name, resume, settings) in profiles() {
        for dates in [DateStyle::LongMonth, DateStyle::Numeric, DateStyle::Year] {
            let settings = LayoutSettings {
                dates,
                order: vec![SectionName::Education, SectionName::Skills],
                page: PageFormat::Letter,
                ..settings.clone()
            };
            let proof = proof(WrittenFormat::Docx, &resume, &settings);
            assert!(proof.lost.is_empty(), "{name}, {dates:?}: {:#?}", proof.lost);
        }
    }
}

#[test]
fn a_proof_finds_what_is_lost() {
    let (_, resume, settings) = profiles().swap_remove(0);
    let mut poorer = resume.clone();
    poorer.basics.phone = None;
    poorer.work[0].highlights.pop();
    poorer.work[1].start_date = Some("2001".to_owned());
    let bytes = write(WrittenFormat::Docx, &poorer, &settings, CREATED).unwrap();
    let proof = prove(&resume, &settings, &bytes, "resume.docx").unwrap();
    let lost: Vec<&str> = proof.lost.iter().map(|lost| lost.field.as_str()).collect();
    assert_eq!(lost, ["phone", "work.highlight", "work.start"]);
    assert!(proof.percent < 100);
    assert!(!proof.text_in_order);
}

#[test]
fn the_same_resume_gives_the_same_bytes() {
    for (name, resume, settings) in profiles() {
        for format in WrittenFormat::ALL {
            let one = write(format, &resume, &settings, CREATED).unwrap();
            let other = write(format, &resume, &settings, CREATED).unwrap();
            assert_eq!(one, other, "{name}, {format:?}");
        }
    }
}

fn part(docx: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn a_word_document_has_real_headings_lists_links_and_properties() {
    let (_, resume, settings) = profiles()
        .into_iter()
        .find(|(name, ..)| name == "signs.en.json")
        .unwrap();
    let docx = write(WrittenFormat::Docx, &resume, &settings, CREATED).unwrap();
    let document = part(&docx, "word/document.xml");
    for style in ["Title", "Subtitle", "Heading1", "Heading2", "ListBullet"] {
        assert!(document.contains(&format!("<w:pStyle w:val=\"{style}\"/>")), "{style}");
    }
    assert!(document.contains("R&amp;D Labs #7 LLC"));
    assert!(part(&docx, "word/numbering.xml").contains("w:numFmt w:val=\"bullet\""));
    let relations = part(&docx, "word/_rels/document.xml.rels");
    assert!(relations.contains("Target=\"mailto:zoe_oneill+jobs@mail.example\""));
    assert!(relations.contains("Target=\"http://zoe.example/cv_2024?a=1&amp;b=2\""));
    let core = part(&docx, "docProps/core.xml");
    assert!(
        core.contains("<dc:creator>Zoë O&apos;Neill-D&apos;Angelo</dc:creator>"),
        "{core}"
    );
    assert!(core.contains(&format!("<dcterms:created xsi:type=\"dcterms:W3CDTF\">{CREATED}<")));
    // A moment in another form would make Word refuse the file.
    let docx = write(WrittenFormat::Docx, &resume, &settings, "yesterday").unwrap();
    assert!(!part(&docx, "docProps/core.xml").contains("dcterms:created"));
}

#[test]
fn arabic_stands_from_right_to_left() {
    let (_, resume, settings) = profiles().into_iter().find(|(name, ..)| name.contains(".ar.")).unwrap();
    let docx = write(WrittenFormat::Docx, &resume, &settings, CREATED).unwrap();
    assert!(part(&docx, "word/styles.xml").contains("<w:bidi/>"));
    assert!(part(&docx, "word/styles.xml").contains("w:bidi=\"ar-SA\""));
    assert!(part(&docx, "word/document.xml").contains("<w:rtl/>"));
    let html = String::from_utf8(write(WrittenFormat::Html, &resume, &settings, CREATED).unwrap()).unwrap();
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
}

#[test]
fn what_a_person_wrote_is_text_in_every_format() {
    let resume: JsonResume = serde_json::from_value(json!({
        "basics": { "name": "<script>alert(1)</script>", "url": "javascript:alert(1)", "label": "\"><img src=x>" },
        "work": [{ "name": "]]>&<w:p>", "position": "# not a heading\u{0}\u{8}", "highlights": ["* star\n\n## h", "\u{FFFF}x"] }]
    }))
    .unwrap();
    let settings = LayoutSettings::default();
    let html = String::from_utf8(write(WrittenFormat::Html, &resume, &settings, CREATED).unwrap()).unwrap();
    assert!(!html.contains("<script") && !html.contains("<img") && !html.contains("href=\"javascript"));
    let markdown = String::from_utf8(write(WrittenFormat::Markdown, &resume, &settings, CREATED).unwrap()).unwrap();
    assert!(
        markdown.contains("### # not a heading\n") || markdown.contains("### \\# not a heading\n"),
        "{markdown}"
    );
    assert!(markdown.contains("- star ## h\n"), "{markdown}");
    let docx = write(WrittenFormat::Docx, &resume, &settings, CREATED).unwrap();
    let document = part(&docx, "word/document.xml");
    assert!(document.contains("]]&gt;&amp;&lt;w:p&gt;"));
    assert!(
        document
            .chars()
            .all(|c| c == '\n' || (!c.is_control() && c != '\u{FFFF}'))
    );
}

#[test]
fn plain_text_keeps_to_78_columns() {
    for (name, resume, settings) in profiles() {
        let text = String::from_utf8(write(WrittenFormat::Text, &resume, &settings, CREATED).unwrap()).unwrap();
        for line in text.lines() {
            let wide = line.chars().filter(|&c| c >= '\u{2E80}').count();
            assert!(line.chars().count() + wide <= 78, "{name}: {line}");
        }
    }
}

#[test]
fn settings_decide_sections_headings_and_words() {
    let resume: JsonResume = serde_json::from_value(json!({
        "basics": { "name": "Ada Example", "email": "ada@example.org", "summary": "One.\n\nTwo." },
        "work": [{ "position": "Clerk", "startDate": "2020-05", "summary": "- did this\n- and that" }],
        "skills": [{ "name": "Typing" }, { "name": "Filing", "level": "expert" }, { "name": "Web", "keywords": ["HTML"] }],
        "awards": [{}],
        "languages": [{ "language": "Latin" }]
    }))
    .unwrap();
    let settings = LayoutSettings {
        language: "de".to_owned(),
        order: vec![SectionName::Skills],
        hidden: vec![SectionName::Languages],
        headings: [(SectionName::Work, " My\u{0} way ".to_owned())].into(),
        ..LayoutSettings::default()
    };
    let sheet = compose(&resume, &settings);
    let headings: Vec<&str> = sheet.sections.iter().map(|section| section.heading.as_str()).collect();
    assert_eq!(
        headings,
        ["Kenntnisse", "Profil", "My way"],
        "hidden and empty sections are not printed"
    );
    let work = &sheet.sections[2].entries[0];
    assert_eq!(work.dates.as_ref().unwrap().text, "Mai 2020 – heute");
    assert_eq!(work.dates.as_ref().unwrap().key, "/work/0/startDate");
    assert_eq!(work.highlights[1].text, "and that");
    assert_eq!(work.highlights[1].key, "/work/0/summary");
    assert_eq!(sheet.sections[1].paragraphs.len(), 2);
    let skills = &sheet.sections[0].groups;
    assert_eq!(skills[0].words[1].text, "Filing (expert)");
    assert_eq!(skills[0].words[1].key, "/skills/1/name");
    assert_eq!(skills[1].words[0].key, "/skills/2/keywords/0");
    assert_eq!(sheet.contacts[0].url.as_deref(), Some("mailto:ada@example.org"));
    assert_eq!(compose(&JsonResume::default(), &settings).sections, []);
}

#[test]
fn keys_point_into_the_resume() {
    for (name, resume, settings) in profiles() {
        let value = serde_json::to_value(&resume).unwrap();
        let sheet = compose(&resume, &settings);
        let mut keys: Vec<&str> = vec![&sheet.name.key];
        keys.extend(sheet.contacts.iter().map(|contact| contact.key.as_str()));
        for section in &sheet.sections {
            keys.extend(section.paragraphs.iter().map(|words| words.key.as_str()));
            for entry in &section.entries {
                let parts = [
                    &entry.title,
                    &entry.organization,
                    &entry.place,
                    &entry.dates,
                    &entry.link,
                ];
                keys.extend(parts.into_iter().flatten().map(|words| words.key.as_str()));
                let texts = entry.paragraphs.iter().chain(&entry.highlights).chain(&entry.keywords);
                keys.extend(texts.map(|words| words.key.as_str()));
                keys.push(&entry.key);
            }
            for group in &section.groups {
                keys.extend(group.words.iter().map(|words| words.key.as_str()));
                keys.push(&group.key);
            }
        }
        for key in keys {
            assert!(value.pointer(key).is_some(), "{name}: {key}");
        }
    }
}

#[test]
fn old_and_sloppy_json_resumes_are_read() {
    let text = json!({
        "basics": { "name": "Old Hand", "website": "http://old.example", "picture": "me.png", "phone": 5550123, "location": "Turin" },
        "work": [
            { "company": "Acme", "position": "Clerk", "website": "http://acme.example", "startDate": 2019, "endDate": "Present", "highlights": "one\ntwo" },
            "nonsense",
            { "name": null, "highlights": [null, 7, { "text": "three" }], "startDate": "May 2001", "location": { "city": "Bari", "countryCode": "IT" } }
        ],
        "education": [{ "institution": "School", "gpa": 3.5, "courses": null }],
        "certifications": [{ "title": "First aid", "date": "2020-02-30T10:00" }],
        "skills": ["Rust", { "name": "Web", "keywords": ["HTML", 5] }],
        "languages": null,
        "references": "none",
        "unknown": []
    });
    let resume = from_json(&json!({ "resume": text }).to_string()).unwrap();
    assert_eq!(resume.basics.url.as_deref(), Some("http://old.example"));
    assert_eq!(resume.basics.phone.as_deref(), Some("5550123"));
    assert_eq!(resume.basics.location.unwrap().address.as_deref(), Some("Turin"));
    assert_eq!(resume.work.len(), 2);
    assert_eq!(resume.work[0].name.as_deref(), Some("Acme"));
    assert_eq!(resume.work[0].start_date.as_deref(), Some("2019"));
    assert_eq!(resume.work[0].end_date, None);
    assert_eq!(resume.work[0].highlights, ["one", "two"]);
    assert_eq!(resume.work[1].highlights, ["7", "three"]);
    assert_eq!(resume.work[1].start_date.as_deref(), Some("2001-05"));
    assert_eq!(resume.work[1].location.as_deref(), Some("Bari, IT"));
    assert_eq!(resume.education[0].score.as_deref(), Some("3.5"));
    assert_eq!(resume.certificates[0].name.as_deref(), Some("First aid"));
    assert_eq!(resume.skills[0].name.as_deref(), Some("Rust"));
    assert_eq!(resume.skills[1].keywords, ["HTML", "5"]);
    assert_eq!(resume.languages, []);

    assert_eq!(from_json(" ").unwrap_err(), DocumentError::Empty);
    assert!(matches!(from_json("{").unwrap_err(), DocumentError::Damaged { .. }));
    assert_eq!(from_json("[1]").unwrap_err(), DocumentError::UnknownKind);
}

#[test]
fn letters_are_written_in_every_format() {
    let letter = LetterSheet {
        language: "en".to_owned(),
        name: "Ada Example".to_owned(),
        contacts: compose(
            &serde_json::from_value(json!({ "basics": { "email": "ada@example.org" } })).unwrap(),
            &LayoutSettings::default(),
        )
        .contacts,
        recipient: vec!["Acme <Ltd>".to_owned(), "1 High Street".to_owned()],
        place_and_date: Some("Berlin, 21 November 2026".to_owned()),
        subject: Some("Clerk, no. 7".to_owned()),
        salutation: Some("Dear Ms Grey,".to_owned()),
        paragraphs: vec!["I write to you.".to_owned(), "1. I can type.".to_owned()],
        closing: Some("Yours sincerely,".to_owned()),
        ..LetterSheet::default()
    };
    let parts = [
        "Ada Example",
        "ada@example.org",
        "Acme <Ltd>",
        "1 High Street",
        "Berlin, 21 November 2026",
        "Clerk, no. 7",
        "Dear Ms Grey,",
        "I write to you.",
        "1. I can type.",
        "Yours sincerely,",
        "Ada Example",
    ];
    for format in [
        WrittenFormat::Docx,
        WrittenFormat::Markdown,
        WrittenFormat::Html,
        WrittenFormat::Text,
    ] {
        let bytes = write_letter(format, &letter, &LayoutSettings::default(), CREATED).unwrap();
        let text = foothold_documents::text(&bytes, &format!("letter.{}", format.extension()))
            .unwrap()
            .text;
        let mut from = 0;
        for part in parts {
            let at = text[from..].find(part);
            assert!(at.is_some(), "{format:?}: {part} in {text}");
            from += at.unwrap_or_default() + part.len();
        }
    }
}
