//! Prints what was read from a posting.

use std::io::Write;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("read_posting FILE")?;
    let reading = foothold_documents::posting::read(&std::fs::read(&path)?, &path, None)?;
    let mut out = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &reading)?;
    writeln!(out)?;
    Ok(())
}
