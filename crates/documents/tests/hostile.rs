//! Whatever the bytes are: a reading or an error, never a panic.

use foothold_documents::{posting, resume, text};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_is_read_or_refused(content in "\\PC{0,400}") {
        let _ = resume::read(content.as_bytes(), "cv.txt");
        let _ = resume::read(content.as_bytes(), "cv.md");
        let _ = resume::read(content.as_bytes(), "cv.yaml");
        let _ = posting::read(content.as_bytes(), "", None);
    }

    #[test]
    fn any_words_of_a_resume_are_read_or_refused(words in proptest::collection::vec(
        prop_oneof![
            Just("Experience\n"), Just("\n\n"), Just(" | "), Just(" – "), Just("Jan 2020"), Just("2019"), Just("present"), Just("- "), Just("("),
            Just(")"), Just("Education\n"), Just("Skills:"), Just("a@b.co"), Just("+1 (2"), Just("Acme, Inc."), Just(", "), Just("€65.000"), Just("80k"),
            Just("至今"), Just("2019年4月"), Just("ינואר"), Just("**"), Just("["), Just("]("), Just("# "), Just("\t"), Just("Engineer"), Just("é"), Just("\u{301}"),
        ], 0..60)) {
        let content = words.concat();
        let _ = resume::read(content.as_bytes(), "cv.txt");
        let _ = resume::read(content.as_bytes(), "cv.md");
        let _ = posting::read(content.as_bytes(), "", None);
        let _ = text(content.as_bytes(), "cv.txt");
    }

    #[test]
    fn any_html_is_read_or_refused(parts in proptest::collection::vec(
        prop_oneof![
            Just("<p>"), Just("</div>"), Just("<li>"), Just("<script type=\"application/ld+json\">"), Just("</script>"), Just("{\"@type\":\"JobPosting\""), Just("}"),
            Just("<table><tr><td>"), Just("<style>"), Just("&amp;#x110000;"), Just("<h1 itemprop=title>"), Just("text "), Just("<svg>"), Just("<!--"), Just("<textarea>"),
        ], 0..60)) {
        let content = format!("<html>{}", parts.concat());
        let _ = posting::read(content.as_bytes(), "", None);
        let _ = resume::read(content.as_bytes(), "cv.html");
    }

    #[test]
    fn any_bytes_behind_a_pdf_head_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let mut file = b"%PDF-1.7\n".to_vec();
        file.extend(bytes);
        let _ = resume::read(&file, "cv.pdf");
    }
}

#[test]
fn deep_nesting_is_followed_only_so_far() {
    let html = format!(
        "<html><body>{}Some words of a posting that nobody will ever read.",
        "<div>".repeat(200_000)
    );
    let _ = posting::read(html.as_bytes(), "", None);
    let json = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let _ = resume::read(json.as_bytes(), "cv.json");
    let yaml = "a: [".repeat(10_000);
    let _ = resume::read(yaml.as_bytes(), "cv.yaml");
}
