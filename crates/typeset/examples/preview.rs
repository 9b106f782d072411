//! Sets a JSON Resume in each template, or in those that are named, and reads each PDF back:
//! `preview RESUME.json FOLDER [TEMPLATE…]`. For looking at templates while drawing them.
//!
//! The language is the middle of the file's name ("nurse.en.json"). `PHOTO` may name an image, `SETTINGS` may hold
//! layout settings as JSON, `LETTER=1` sets the letter of a made example too, `DOCX=1` writes and reads back
//! DOCX, `AGAIN=20` sets each twenty times more, each time with a word changed.
//! Beside the PDFs stands the sheet, for `scripts/check-readers`.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a tool for the developer")]

use std::path::Path;
use std::time::Instant;

use foothold_documents::json_resume::from_json;
use foothold_documents::writing::{LayoutSettings, LetterSheet, WrittenFormat, compose, prove, write};
use foothold_typeset::letter;
use foothold_typeset::resume::{self, About};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [path, folder, chosen @ ..] = arguments.as_slice() else {
        println!("preview RESUME.json FOLDER [TEMPLATE…]");
        return;
    };
    let stem = Path::new(path).file_stem().unwrap().to_string_lossy().into_owned();
    let profile = from_json(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut settings: LayoutSettings = std::env::var("SETTINGS").map_or_else(
        |_| LayoutSettings::default(),
        |settings| serde_json::from_str(&settings).unwrap(),
    );
    settings.language = stem.split_once('.').map_or("en", |(_, language)| language).to_owned();
    let photo = std::env::var("PHOTO").ok().map(|path| std::fs::read(path).unwrap());
    if std::env::var_os("DOCX").is_some() {
        let docx = write(WrittenFormat::Docx, &profile, &settings, "2026-11-21T10:00:00Z").unwrap();
        std::fs::write(format!("{folder}/{stem}-docx.docx"), &docx).unwrap();
        let proof = prove(&profile, &settings, &docx, "resume.docx").unwrap();
        println!("{stem} docx: {}/{} kept", proof.kept, proof.checked);
        for lost in &proof.lost {
            println!(
                "    {} {}: {:?}, found {:?}",
                lost.key, lost.field, lost.expected, lost.found
            );
        }
    }
    let sheet = serde_json::to_vec(&compose(&profile, &settings)).unwrap();
    std::fs::write(format!("{folder}/{stem}.sheet.json"), sheet).unwrap();
    for template in resume::templates() {
        if !chosen.is_empty() && !chosen.iter().any(|name| name == template.name) {
            continue;
        }
        let settings = LayoutSettings {
            font: template.font,
            ..settings.clone()
        };
        let sheet = compose(&profile, &settings);
        let about = About {
            title: sheet.name.text.clone(),
            author: sheet.name.text.clone(),
            keywords: Vec::new(),
            made_at: "2026-11-21T10:00:00Z".to_owned(),
        };
        let start = Instant::now();
        let made = match resume::set(template.name, &sheet, &settings, photo.as_deref(), &about) {
            Ok(made) => made,
            Err(error) => {
                println!("{stem} {}: {error}", template.name);
                continue;
            }
        };
        let spent = start.elapsed().as_millis();
        // As when a person types: one word is another.
        let turns: u32 = std::env::var("AGAIN").map_or(0, |turns| turns.parse().unwrap());
        let start = Instant::now();
        for turn in 0..turns {
            let mut sheet = sheet.clone();
            let entries = sheet.sections.iter_mut().flat_map(|section| &mut section.entries);
            if let Some(words) = entries.flat_map(|entry| &mut entry.highlights).last() {
                words.text.push_str(&format!(" {turn}"));
            }
            resume::set(template.name, &sheet, &settings, photo.as_deref(), &about).unwrap();
        }
        let again = start.elapsed().as_millis() / u128::from(turns.max(1));
        std::fs::write(format!("{folder}/{stem}-{}.pdf", template.name), &made.pdf).unwrap();
        let proof = prove(&profile, &settings, &made.pdf, "resume.pdf").unwrap();
        let accessible = made.pdf.windows(9).any(|part| part == b"pdfuaid:p");
        println!(
            "{stem} {}: {} pages, {} kB, {spent} ms (again {again} ms), PDF/UA {accessible}, {}/{} kept, in order {}",
            template.name,
            made.pages,
            made.pdf.len() / 1000,
            proof.kept,
            proof.checked,
            proof.text_in_order
        );
        for lost in &proof.lost {
            println!(
                "    {} {}: {:?}, found {:?}",
                lost.key, lost.field, lost.expected, lost.found
            );
        }
        if std::env::var_os("LETTER").is_some() {
            let letter = LetterSheet {
                language: sheet.language.clone(),
                is_right_to_left: sheet.is_right_to_left,
                name: sheet.name.text.clone(),
                headline: sheet.headline.as_ref().map(|headline| headline.text.clone()),
                contacts: sheet.contacts.clone(),
                recipient: ["Nordvind Energy", "Eva Berg", "Hamngatan 4", "411 06 Göteborg"]
                    .map(str::to_owned)
                    .to_vec(),
                place_and_date: Some("Göteborg, 21 November 2026".to_owned()),
                subject: Some("Application: Senior Data Engineer".to_owned()),
                salutation: Some("Dear Ms Berg,".to_owned()),
                paragraphs: sheet
                    .sections
                    .iter()
                    .flat_map(|section| {
                        section
                            .paragraphs
                            .iter()
                            .chain(section.entries.iter().flat_map(|entry| &entry.highlights))
                    })
                    .map(|words| words.text.clone())
                    .take(4)
                    .collect(),
                closing: Some("Kind regards".to_owned()),
            };
            let made = letter::set(template.name, &letter, &settings, &about).unwrap();
            std::fs::write(format!("{folder}/{stem}-{}-letter.pdf", template.name), &made.pdf).unwrap();
        }
    }
}
