//! Every template with every kind of résumé: it compiles, equal input gives equal bytes, and nothing printed is lost.

use foothold_documents::writing::{LayoutSettings, LetterSheet, Sheet};
use foothold_typeset::resume::{self, About};
use foothold_typeset::{TypesetError, letter};

fn about() -> About {
    About {
        title: "Ada Lindqvist, Data Engineer".to_owned(),
        author: "Ada Lindqvist".to_owned(),
        keywords: vec!["data".to_owned()],
        made_at: "2026-11-21T10:42:07+01:00".to_owned(),
    }
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
