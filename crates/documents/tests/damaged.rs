//! Files that once made a reader panic, hang or swell: each must be read or refused, soon.

// Helpers of tests fail by panicking, as tests do.
#![allow(clippy::unwrap_used)]

use std::time::{Duration, Instant};

use foothold_documents::{picture, posting, resume, text};

#[test]
fn every_damaged_file_is_read_or_refused_soon() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/damaged");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().to_string();
        let bytes = std::fs::read(&path).unwrap();
        let begun = Instant::now();
        let _ = resume::read(&bytes, &name);
        let _ = posting::read(&bytes, &name, None);
        let _ = text(&bytes, &name);
        let _ = picture(&bytes, 1, 200);
        // Far more than any needs; what hung, hung for minutes.
        assert!(
            begun.elapsed() < Duration::from_secs(30),
            "{name} took {:?}",
            begun.elapsed()
        );
        count += 1;
    }
    assert!(count > 0, "the folder of damaged files is empty");
}
