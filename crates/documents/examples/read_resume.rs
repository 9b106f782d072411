//! Prints what was read from a résumé as JSON Resume, or with `--text` its text, or with `--lines` its lines.

use std::io::Write;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let path = arguments.pop().ok_or("read_resume [--text|--raw] FILE")?;
    let bytes = std::fs::read(&path)?;
    let mut out = std::io::stdout().lock();
    match arguments.first().map(String::as_str) {
        Some("--text") => writeln!(out, "{}", foothold_documents::plain_text(&bytes, &path)?)?,
        Some("--lines") => {
            for line in foothold_documents::text(&bytes, &path)?.lines {
                let place = line
                    .place
                    .map(|place| (place.page, place.left.round(), place.top.round()));
                writeln!(
                    out,
                    "{:?} {:.1} {} {place:?} {}",
                    line.kind,
                    line.size,
                    if line.is_bold { "B" } else { " " },
                    line.text
                )?;
            }
        }
        Some("--picture") => out.write_all(&foothold_documents::picture(&bytes, 1, 900)?)?,
        Some("--raw") => serde_json::to_writer_pretty(&mut out, &foothold_documents::resume::read(&bytes, &path)?)?,
        _ => {
            let reading = foothold_documents::resume::read(&bytes, &path)?;
            serde_json::to_writer_pretty(&mut out, &foothold_documents::json_resume::json_resume(&reading))?;
        }
    }
    Ok(())
}
