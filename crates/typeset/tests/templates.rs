//! Every template with every kind of résumé: it compiles, equal input gives equal bytes, and nothing printed is lost.

// Helpers of tests fail by panicking, as tests do.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::Path;

use foothold_documents::JsonResume;
use foothold_documents::json_resume::from_json;
use foothold_documents::writing::sheet::PageFormat;
use foothold_documents::writing::{LayoutSettings, LetterSheet, Sheet, compose, prove};
use foothold_typeset::resume::{self, About, SetDocument, TemplateInfo};
use foothold_typeset::{TypesetError, letter};

fn about() -> About {
    About {
        title: "Ada Lindqvist, Data Engineer".to_owned(),
        author: "Ada Lindqvist".to_owned(),
        keywords: vec!["data".to_owned()],
        made_at: "2026-11-21T10:42:07+01:00".to_owned(),
    }
}

/// The people of crates/documents/tests/profiles: name, profile, and settings in their language.
fn profiles() -> Vec<(String, JsonResume, LayoutSettings)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../documents/tests/profiles");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let profile = from_json(&std::fs::read_to_string(path).unwrap()).unwrap();
        let settings = LayoutSettings {
            language: name.split_once('.').unwrap().1.to_owned(),
            ..LayoutSettings::default()
        };
        (name, profile, settings)
    };
    paths.iter().map(read).collect()
}

fn for_template(settings: &LayoutSettings, template: &TemplateInfo) -> LayoutSettings {
    LayoutSettings {
        font: template.font,
        ..settings.clone()
    }
}

/// A grey square, the smallest JPEG that the photo's place can be tried with.
fn photo() -> Vec<u8> {
    include_bytes!("photo.jpg").to_vec()
}

fn set(template: &TemplateInfo, profile: &JsonResume, settings: &LayoutSettings) -> SetDocument {
    let sheet = compose(profile, settings);
    resume::set(template.name, &sheet, settings, Some(&photo()), &about()).unwrap()
}

/// Every key of a sheet that is printed with text.
fn keys(value: &serde_json::Value, found: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Array(items) => items.iter().for_each(|item| keys(item, found)),
        serde_json::Value::Object(fields) => {
            if let (Some(key), Some(text)) = (fields.get("key"), fields.get("text"))
                && text.as_str().unwrap().chars().any(char::is_alphanumeric)
            {
                found.insert(key.as_str().unwrap().to_owned());
            }
            fields.values().for_each(|field| keys(field, found));
        }
        _ => {}
    }
}

#[test]
fn every_template_prints_every_profile_whole() {
    for (name, profile, settings) in profiles() {
        for template in resume::templates() {
            let settings = for_template(&settings, template);
            let made = set(template, &profile, &settings);
            let what = format!("{name} in {}", template.name);
            assert!((1..=3).contains(&made.pages), "{what}: {} pages", made.pages);
            assert!(
                made.pdf.windows(9).any(|part| part == b"pdfuaid:p"),
                "{what}: does not hold PDF/UA-1"
            );

            let mut wanted = BTreeSet::new();
            keys(
                &serde_json::to_value(compose(&profile, &settings)).unwrap(),
                &mut wanted,
            );
            let found: BTreeSet<String> = made.regions.iter().map(|region| region.key.clone()).collect();
            let missing: Vec<_> = wanted.difference(&found).collect();
            assert!(missing.is_empty(), "{what}: nothing printed for {missing:?}");
            let (width, height) = (595.3, 841.9);
            for region in &made.regions {
                assert!(
                    region.x >= 0.0
                        && region.y >= 0.0
                        && region.x + region.width <= width
                        && region.y + region.height <= height,
                    "{what}: {region:?} leaves the page"
                );
            }
        }
    }
}

#[test]
fn equal_input_gives_equal_bytes() {
    for (name, profile, settings) in profiles().iter().step_by(5) {
        for template in resume::templates() {
            let settings = for_template(settings, template);
            let (one, two) = (set(template, profile, &settings), set(template, profile, &settings));
            assert!(one == two, "{name} in {}", template.name);
        }
    }
}

#[test]
fn long_words_stay_on_the_page() {
    let (_, profile, settings) = profiles().into_iter().find(|(name, ..)| name == "graduate.en").unwrap();
    let mut sheet = compose(&profile, &settings);
    let long = "Donaudampfschifffahrtsgesellschaftskapitänspatentverlängerungsantragsformularausgabestelle".to_owned();
    sheet.name.text = long.clone();
    for contact in &mut sheet.contacts {
        contact.text = format!("{long}@example.org");
    }
    for section in &mut sheet.sections {
        for entry in &mut section.entries {
            for words in [&mut entry.title, &mut entry.organization].into_iter().flatten() {
                words.text = long.clone();
            }
        }
        for group in &mut section.groups {
            group.words.iter_mut().for_each(|words| words.text = long.clone());
        }
        let entries = section.entries.clone();
        section.entries.extend(entries);
    }
    for template in resume::templates() {
        let settings = LayoutSettings {
            page: PageFormat::Letter,
            ..for_template(&settings, template)
        };
        let made = resume::set(template.name, &sheet, &settings, None, &about()).unwrap();
        for region in &made.regions {
            assert!(
                region.x + region.width <= 612.0,
                "{}: {region:?} leaves the page",
                template.name
            );
        }
    }
}

#[test]
fn what_no_typeface_has_is_reported() {
    let mut sheet = bare();
    sheet.name.text = "Ada 🚀 กานดา".to_owned();
    let made = resume::set("plain", &sheet, &LayoutSettings::default(), None, &about()).unwrap();
    assert!(made.unprinted.contains(&'ก'));
    assert!(!made.unprinted.contains(&'A') && !made.unprinted.contains(&'🚀'));
}

#[test]
fn every_promised_script_has_its_letters() {
    let mut sheet = bare();
    for name in [
        "Łukasz Żółć Ğüneş Ørsted Čapek",
        "Алексей Щукин Її Ђорђе",
        "Γεώργιος Παπαδόπουλος",
        "Nguyễn Thị Ngọc Ánh",
        "محمد الأحمد گچپژ",
        "יעל כהן",
        "张伟 王芳 龍馬",
        "佐藤 さくら タナカ",
        "김민준 박서연",
        "→ ✓ • · – — “ ” „ ‘ ’ … € £ ¥ © ® ™ ½ × ° №",
    ] {
        sheet.name.text = name.to_owned();
        let made = resume::set("plain", &sheet, &LayoutSettings::default(), None, &about()).unwrap();
        assert!(made.unprinted.is_empty(), "{name}: {:?}", made.unprinted);
    }
}

#[test]
fn a_resume_is_fitted_by_its_looks_alone_and_each_change_is_named() {
    let (_, profile, settings) = profiles().into_iter().find(|(name, ..)| name == "nurse.en").unwrap();
    let compose = |settings: &LayoutSettings| compose(&profile, settings);
    let before = resume::set("modern", &compose(&settings), &settings, None, &about()).unwrap();
    assert_eq!(before.pages, 2, "the example is long enough");
    let fit = resume::fit("modern", compose, &settings, None, 1).unwrap();
    assert!(fit.fits);
    assert_eq!(fit.pages, 1);
    assert_eq!(
        fit.changes[0].setting, "section_spacing",
        "space between sections goes first"
    );
    let after = resume::set("modern", &compose(&fit.settings), &fit.settings, None, &about()).unwrap();
    assert_eq!(after.pages, 1);
    assert_eq!(after.regions.len(), before.regions.len(), "no words are lost");

    let hopeless = resume::fit(
        "executive",
        |settings| {
            let mut sheet = compose(settings);
            let sections = sheet.sections.clone();
            (0..3).for_each(|_| sheet.sections.extend(sections.clone()));
            sheet
        },
        &settings,
        None,
        1,
    )
    .unwrap();
    assert!(!hopeless.fits);
    assert_eq!((hopeless.settings, hopeless.changes), (settings, Vec::new()));
}

#[test]
fn our_own_reader_finds_every_field_in_every_template() {
    let mut lost = Vec::new();
    for (name, profile, settings) in profiles() {
        for template in resume::templates() {
            let settings = for_template(&settings, template);
            let made = set(template, &profile, &settings);
            let proof = prove(&profile, &settings, &made.pdf, "resume.pdf").unwrap();
            assert!(proof.checked > 20, "{name}: {} fields", proof.checked);
            let line = |one: &foothold_documents::writing::Lost| {
                format!(
                    "{name} in {}: {} {:?}, found {:?}",
                    template.name, one.field, one.expected, one.found
                )
            };
            lost.extend(proof.lost.iter().map(line));
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
fn an_address_can_be_pressed_in_every_template() {
    let (_, profile, settings) = profiles().into_iter().find(|(name, ..)| name == "academic.en").unwrap();
    for template in resume::templates() {
        let made = set(template, &profile, &for_template(&settings, template));
        let holds = |text: &[u8]| made.pdf.windows(text.len()).any(|part| part == text);
        for address in ["https://achterberg-lab.example", "mailto:r.achterberg@uni.example"] {
            assert!(holds(address.as_bytes()), "{}: no link to {address}", template.name);
        }
    }
}

#[test]
fn cells_of_one_row_stand_on_one_line_in_every_script() {
    let (_, profile, settings) = profiles()
        .into_iter()
        .find(|(name, ..)| name == "accountant.ar")
        .unwrap();
    let made = resume::set("classic", &compose(&profile, &settings), &settings, None, &about()).unwrap();
    let bottom = |key: &str| {
        let region = made.regions.iter().find(|region| region.key == key).unwrap();
        region.y + region.height
    };
    // Firm and place are one row, letters alone beside letters and spaces.
    let (firm, place) = (bottom("/work/1/name"), bottom("/work/1/location"));
    assert!((firm - place).abs() < 1.0, "{firm} beside {place}");
}

fn bare() -> Sheet {
    serde_json::from_value(serde_json::json!({
        "language": "en", "is_right_to_left": false,
        "name": { "key": "/basics/name", "text": "Ada Lindqvist" },
        "headline": null, "contacts": [], "sections": [],
    }))
    .unwrap()
}

#[test]
fn a_name_alone_is_a_page_in_every_template() {
    for template in resume::templates() {
        let made = resume::set(template.name, &bare(), &LayoutSettings::default(), None, &about()).unwrap();
        assert_eq!(made.pages, 1, "{}", template.name);
        assert_eq!(made.regions.len(), 1, "{}", template.name);
        assert_eq!(made.regions[0].key, "/basics/name");
    }
}

#[test]
fn an_unknown_template_a_bad_time_and_a_bad_photo_are_errors() {
    let settings = LayoutSettings::default();
    let unknown = resume::set("baroque", &bare(), &settings, None, &about());
    assert_eq!(unknown, Err(TypesetError::UnknownTemplate("baroque".to_owned())));
    let about_without_time = About {
        made_at: "yesterday".to_owned(),
        ..about()
    };
    let no_image = resume::set(
        "portrait",
        &bare(),
        &settings,
        Some(b"\x89PNG\r\n\x1a\nnothing"),
        &about(),
    );
    assert!(matches!(no_image, Err(TypesetError::Photo(_))), "{no_image:?}");
    let late = resume::set("plain", &bare(), &settings, None, &about_without_time);
    assert_eq!(late, Err(TypesetError::Time("yesterday".to_owned())));
}

#[test]
fn a_letter_is_set_in_every_template() {
    let sheet = LetterSheet {
        language: "de".to_owned(),
        name: "Ada Lindqvist".to_owned(),
        recipient: vec!["Nordvind Energy".to_owned(), "z. Hd. Frau Berg".to_owned()],
        place_and_date: Some("Göteborg, 21. November 2026".to_owned()),
        subject: Some("Bewerbung als Dateningenieurin".to_owned()),
        salutation: Some("Sehr geehrte Frau Berg,".to_owned()),
        paragraphs: vec!["Text #strong[bleibt] *Text*.".to_owned()],
        closing: Some("Mit freundlichen Grüßen".to_owned()),
        ..LetterSheet::default()
    };
    for template in resume::templates() {
        let made = letter::set(template.name, &sheet, &LayoutSettings::default(), &about()).unwrap();
        assert_eq!(made.pages, 1, "{}", template.name);
        assert_eq!(
            Ok(made),
            letter::set(template.name, &sheet, &LayoutSettings::default(), &about()),
            "equal bytes"
        );
    }
}
