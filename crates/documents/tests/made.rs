//! Made résumés (tests/made): invented people in many layouts, languages and generators, each with its truth.

// Helpers of tests fail by panicking, as tests do.
#![allow(clippy::unwrap_used)]

use foothold_documents::resume::{ResumeReading, read};
use serde_json::Value;

/// Of all fields told, in parts of a hundred.
const LEAST: usize = 97;

fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

fn told(truth: &Value, key: &str) -> String {
    plain(truth[key].as_str().unwrap_or_default())
}

/// Fields that the reading has right, and fields that the truth holds.
fn right(truth: &Value, reading: &ResumeReading) -> Vec<(String, bool)> {
    let mut fields = Vec::new();
    let mut tell = |name: &str, want: String, got: Option<&str>| {
        if !want.is_empty() {
            fields.push((
                format!("{name} {want}"),
                got.map(plain).as_deref() == Some(want.as_str()),
            ));
        }
    };
    let value = |found: &Option<foothold_documents::Found<String>>| found.as_ref().map(|found| found.value.clone());
    tell("name", told(truth, "name"), value(&reading.name).as_deref());
    tell("mail", told(truth, "email"), value(&reading.email).as_deref());
    tell("phone", told(truth, "phone"), value(&reading.phone).as_deref());
    for post in truth["work"].as_array().unwrap() {
        let firm = told(post, "company");
        let found = reading
            .work
            .iter()
            .find(|other| value(&other.company).is_some_and(|name| plain(&name) == firm));
        tell(
            "firm",
            firm.clone(),
            found.and_then(|post| value(&post.company)).as_deref(),
        );
        let title = told(post, "title");
        let named = reading
            .work
            .iter()
            .find(|other| value(&other.title).is_some_and(|name| plain(&name) == title));
        tell(
            "title",
            title.clone(),
            named.and_then(|post| value(&post.title)).as_deref(),
        );
    }
    for school in truth["education"].as_array().unwrap() {
        let name = told(school, "institution");
        let found = reading
            .education
            .iter()
            .find(|other| value(&other.institution).is_some_and(|other| plain(&other) == name));
        tell(
            "school",
            name.clone(),
            found.and_then(|school| value(&school.institution)).as_deref(),
        );
    }
    fields
}

#[test]
fn made_resumes_of_all_languages_and_layouts_read_into_their_fields() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/made/files");
    let (mut hits, mut all, mut missed) = (0, 0, Vec::new());
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().to_string();
        if name.ends_with(".json") {
            continue;
        }
        let truth = std::fs::read_to_string(path.with_extension("truth.json")).unwrap();
        let truth: Value = serde_json::from_str(&truth).unwrap();
        let reading = read(&std::fs::read(&path).unwrap(), &name).unwrap();
        for (field, is_right) in right(&truth, &reading) {
            all += 1;
            hits += usize::from(is_right);
            if !is_right {
                missed.push(format!("{name}: {field}"));
            }
        }
    }
    assert!(all > 300, "the made files are there: {all}");
    assert!(hits * 100 >= all * LEAST, "{hits} of {all}: {missed:#?}");
}
