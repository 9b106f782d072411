//! Writes JSON Resumes in a format, reads them back, and tells what was lost: `prove_resume FORMAT FILE…`, where the
//! language stands in the file's name ("nurse.en.json"). `--text FILE.json TEXT` looks for the fields in a text,
//! `--written FILE.json WRITTEN` reads a file back that another program printed, such as a PDF.

use std::io::Write;

use foothold_documents::json_resume::from_json;
use foothold_documents::writing::proof::out_of_order;
use foothold_documents::writing::{LayoutSettings, Proof, WrittenFormat, compose, prove, write};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut out = std::io::stdout().lock();
    let settings = |path: &str| LayoutSettings {
        language: path.rsplit('.').nth(1).unwrap_or("en").to_owned(),
        ..LayoutSettings::default()
    };
    if let [first, path, text] = &arguments[..]
        && first == "--text"
    {
        let sheet = compose(&from_json(&std::fs::read_to_string(path)?)?, &settings(path));
        let lost = out_of_order(&sheet, &std::fs::read_to_string(text)?);
        writeln!(
            out,
            "{path}: {}",
            lost.map_or("in order".to_owned(), |lost| format!("out of order: {lost}"))
        )?;
        return Ok(());
    }
    if let [first, path, written] = &arguments[..]
        && first == "--written"
    {
        let resume = from_json(&std::fs::read_to_string(path)?)?;
        let proof = prove(&resume, &settings(path), &std::fs::read(written)?, written)?;
        return Ok(tell(&mut out, written, &proof)?);
    }
    let (wanted, files) = arguments.split_first().ok_or("prove_resume FORMAT FILE…")?;
    let format = WrittenFormat::ALL
        .into_iter()
        .find(|format| format.extension() == wanted)
        .ok_or("the format is docx, md, html, txt or json")?;
    for path in files {
        let resume = from_json(&std::fs::read_to_string(path)?)?;
        let settings = settings(path);
        let bytes = write(format, &resume, &settings, "2026-01-01T00:00:00Z")?;
        let proof = prove(&resume, &settings, &bytes, &format!("resume.{wanted}"))?;
        tell(&mut out, path, &proof)?;
    }
    Ok(())
}

fn tell(out: &mut impl Write, path: &str, proof: &Proof) -> std::io::Result<()> {
    let order = proof.out_of_order.as_ref();
    let order = order.map(|text| format!(", out of order: {text}")).unwrap_or_default();
    writeln!(
        out,
        "{path}: {} % ({} of {}){order}",
        proof.percent, proof.kept, proof.checked
    )?;
    for lost in &proof.lost {
        writeln!(
            out,
            "    {} {}: {:?} → {:?}",
            lost.key, lost.field, lost.expected, lost.found
        )?;
    }
    Ok(())
}
