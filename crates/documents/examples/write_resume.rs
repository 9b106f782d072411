//! Writes a JSON Resume in a format and language: `write_resume FILE.json FORMAT [LANGUAGE]`, to the standard output.

use std::io::Write;

use foothold_documents::json_resume::from_json;
use foothold_documents::writing::{LayoutSettings, WrittenFormat, write};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let usage = "write_resume FILE.json docx|md|html|txt|json [LANGUAGE]";
    let path = arguments.first().ok_or(usage)?;
    let wanted = arguments.get(1).ok_or(usage)?;
    let format = WrittenFormat::ALL
        .into_iter()
        .find(|format| format.extension() == wanted)
        .ok_or(usage)?;
    let settings = LayoutSettings {
        language: arguments.get(2).cloned().unwrap_or_else(|| "en".to_owned()),
        ..LayoutSettings::default()
    };
    let resume = from_json(&std::fs::read_to_string(path)?)?;
    let bytes = write(format, &resume, &settings, "2026-01-01T00:00:00Z")?;
    std::io::stdout().lock().write_all(&bytes)?;
    Ok(())
}
