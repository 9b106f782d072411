//! Sets a sheet (JSON) in each template, or in those that are named: `preview SHEET.json FOLDER [TEMPLATE…]`.
//! Prints pages and milliseconds. For looking at templates while drawing them.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a tool for the developer")]

use std::time::Instant;

use foothold_documents::writing::{LayoutSettings, Sheet};
use foothold_typeset::resume::{self, About};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [sheet, folder, chosen @ ..] = arguments.as_slice() else {
        println!("preview SHEET.json FOLDER [TEMPLATE…]");
        return;
    };
    let stem = std::path::Path::new(sheet)
        .file_stem()
        .unwrap()
        .to_string_lossy()
        .into_owned();
    let sheet: Sheet = serde_json::from_slice(&std::fs::read(sheet).unwrap()).unwrap();
    let settings: LayoutSettings = std::env::var("SETTINGS").map_or_else(
        |_| LayoutSettings::default(),
        |settings| serde_json::from_str(&settings).unwrap(),
    );
    let photo = std::env::var("PHOTO").ok().map(|path| std::fs::read(path).unwrap());
    let about = About {
        title: sheet.name.text.clone(),
        author: sheet.name.text.clone(),
        keywords: Vec::new(),
        made_at: "2026-11-21T10:00:00Z".to_owned(),
    };
    for template in resume::templates() {
        if !chosen.is_empty() && !chosen.iter().any(|name| name == template.name) {
            continue;
        }
        let settings = LayoutSettings {
            font: template.font,
            ..settings.clone()
        };
        let start = Instant::now();
        match resume::set(template.name, &sheet, &settings, photo.as_deref(), &about) {
            Ok(made) => {
                let spent = start.elapsed().as_millis();
                let path = format!("{folder}/{stem}-{}.pdf", template.name);
                std::fs::write(&path, &made.pdf).unwrap();
                println!(
                    "{path}: {} pages, {} regions, {spent} ms, {} bytes",
                    made.pages,
                    made.regions.len(),
                    made.pdf.len()
                );
            }
            Err(error) => println!("{}: {error}", template.name),
        }
    }
}
