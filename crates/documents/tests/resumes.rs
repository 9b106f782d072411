//! Résumés of several formats and languages, written here.

// Helpers of tests fail by panicking, as tests do.
#![allow(clippy::unwrap_used)]

use std::io::Write;

mod page;

use foothold_documents::json_resume::json_resume;
use foothold_documents::resume::{ResumeFormat, ResumeReading, read};
use foothold_documents::{DocumentError, LineKind, picture, text};
use page::pdf;

const PLAIN: &str = "Maria Keller
Data Engineer
maria.keller@example.com | +49 170 5550188 | Hamburg, Germany | github.com/mkeller

SUMMARY
Data engineer with nine years of experience in retail and logistics.

EXPERIENCE
Senior Data Engineer, Hansa Logistik GmbH                Mar 2020 - Present
- Built a streaming platform for 40 warehouses.
- Cut the nightly load from six hours to forty
  minutes.

Data Analyst, Alster Retail AG                           Jun 2015 - Feb 2020
- Reports for 200 shops.

EDUCATION
M.Sc. in Computer Science, University of Hamburg         2013 - 2015

SKILLS
Languages: Python, SQL, Rust
Tools: Airflow, dbt, Kafka

LANGUAGES
German (native), English (fluent)
";

const MARKDOWN: &str = "# Paul Martin

**Développeur web** · paul.martin@example.fr · 06 12 34 56 78 · 69003 Lyon

## Expérience professionnelle

### Développeur web — Agence Lumière
*janvier 2020 – aujourd'hui*

- Refonte de douze sites.

### Stagiaire — Groupe Valmont
*mars 2019 – août 2019*

- Tests et documentation.

## Formation

**Master Informatique**, Université de Lyon, 2017 – 2019

## Compétences

PHP, Symfony, Docker
";

fn values<T: Clone>(found: &[foothold_documents::Found<T>]) -> Vec<T> {
    found.iter().map(|found| found.value.clone()).collect()
}

fn names(reading: &ResumeReading) -> Vec<String> {
    reading.skills.iter().map(|skill| skill.value.name.clone()).collect()
}

fn value(found: &Option<foothold_documents::Found<String>>) -> &str {
    found.as_ref().map_or("", |found| found.value.as_str())
}

#[test]
fn a_plain_text_reads_into_its_fields() {
    let reading = read(PLAIN.as_bytes(), "cv.txt").unwrap();
    assert_eq!(reading.format, ResumeFormat::Text);
    assert_eq!(value(&reading.name), "Maria Keller");
    assert_eq!(value(&reading.headline), "Data Engineer");
    assert_eq!(value(&reading.email), "maria.keller@example.com");
    assert_eq!(value(&reading.phone), "+49 170 5550188");
    assert_eq!(value(&reading.location), "Hamburg, Germany");
    assert_eq!(
        reading
            .links
            .first()
            .and_then(|link| link.value.label.clone())
            .as_deref(),
        Some("GitHub")
    );
    let posts: Vec<_> = reading
        .work
        .iter()
        .map(|post| {
            (
                value(&post.title),
                value(&post.company),
                value(&post.started_on),
                value(&post.finished_on),
                post.is_current,
            )
        })
        .collect();
    assert_eq!(
        posts,
        [
            ("Senior Data Engineer", "Hansa Logistik GmbH", "2020-03", "", true),
            ("Data Analyst", "Alster Retail AG", "2015-06", "2020-02", false)
        ]
    );
    let items = values(&reading.work[0].highlights);
    assert_eq!(
        items[1], "Cut the nightly load from six hours to forty minutes.",
        "a broken line goes on"
    );
    assert_eq!(value(&reading.education[0].institution), "University of Hamburg");
    assert_eq!(value(&reading.education[0].degree), "M.Sc.");
    assert_eq!(value(&reading.education[0].major), "Computer Science");
    assert_eq!(names(&reading), ["Python", "SQL", "Rust", "Airflow", "dbt", "Kafka"]);
    assert_eq!(
        reading.skills[0].value.group.as_deref(),
        Some("Languages"),
        "a group inside skills is no section"
    );
    let spoken: Vec<_> = reading
        .languages
        .iter()
        .map(|language| (language.value.name.as_str(), language.value.fluency.as_deref()))
        .collect();
    assert_eq!(spoken, [("German", Some("native")), ("English", Some("fluent"))]);
    assert!(reading.text.contains("Hansa Logistik"));
}

#[test]
fn confidence_tells_what_is_sure() {
    let reading = read(PLAIN.as_bytes(), "cv.txt").unwrap();
    let surety =
        |found: &Option<foothold_documents::Found<String>>| found.as_ref().map_or(0.0, |found| found.confidence);
    assert!(surety(&reading.email) > 0.95);
    assert!(
        surety(&reading.name) < surety(&reading.email),
        "a name is guessed from its place"
    );
    for post in &reading.work {
        for found in [&post.title, &post.company, &post.started_on] {
            assert!((0.0..=1.0).contains(&surety(found)));
        }
    }
}

#[test]
fn markdown_in_french_reads_into_its_fields() {
    let reading = read(MARKDOWN.as_bytes(), "cv.md").unwrap();
    assert_eq!(reading.format, ResumeFormat::Markdown);
    assert_eq!(value(&reading.name), "Paul Martin");
    assert_eq!(value(&reading.email), "paul.martin@example.fr");
    assert_eq!(value(&reading.location), "69003 Lyon");
    let posts: Vec<_> = reading
        .work
        .iter()
        .map(|post| (value(&post.title), value(&post.company), value(&post.started_on)))
        .collect();
    assert_eq!(
        posts,
        [
            ("Développeur web", "Agence Lumière", "2020-01"),
            ("Stagiaire", "Groupe Valmont", "2019-03")
        ]
    );
    assert!(reading.work[0].is_current);
    assert_eq!(value(&reading.education[0].institution), "Université de Lyon");
    assert_eq!(names(&reading), ["PHP", "Symfony", "Docker"]);
}

#[test]
fn json_resume_comes_back_as_it_went_in() {
    let first = read(PLAIN.as_bytes(), "cv.txt").unwrap();
    let value = json_resume(&first);
    let second = read(value.to_string().as_bytes(), "resume.json").unwrap();
    assert_eq!(second.format, ResumeFormat::JsonResume);
    assert_eq!(json_resume(&second)["work"], value["work"]);
    assert_eq!(json_resume(&second)["education"], value["education"]);
    assert_eq!(json_resume(&second)["basics"]["email"], value["basics"]["email"]);
    assert_eq!(names(&second).len(), names(&first).len());
}

#[test]
fn rendercv_yaml_reads_into_its_fields() {
    let yaml = "
cv:
  name: Nora Lind
  email: nora@example.se
  location: Malmö, Sweden
  social_networks:
    - network: GitHub
      username: noralind
  sections:
    experience:
      - company: Öresund Energi
        position: Analyst
        start_date: 2019-05
        end_date: present
        highlights: [Forecasts for 300 sites]
    education:
      - institution: Lund University
        area: Physics
        degree: MSc
        end_date: 2018-06
    technical_skills:
      - label: Languages
        details: Python, Julia
";
    let reading = read(yaml.as_bytes(), "cv.yaml").unwrap();
    assert_eq!(reading.format, ResumeFormat::RendercvYaml);
    assert_eq!(value(&reading.work[0].company), "Öresund Energi");
    assert!(reading.work[0].is_current);
    assert_eq!(value(&reading.education[0].finished_on), "2018-06");
    assert_eq!(names(&reading), ["Python", "Julia"]);
    assert_eq!(reading.links[0].value.url, "https://github.com/noralind");
}

#[test]
fn reactive_resume_of_two_versions_reads_into_its_fields() {
    let item = r#"{"visible":true,"company":"Creative Works","position":"Designer","date":"Jan 2019 to Present","location":"Oslo","summary":"<ul><li><p>Led a team</p></li></ul>"}"#;
    let old = format!(
        r#"{{"basics":{{"name":"Ida Berg","email":"ida@example.no","headline":"Designer","location":"Oslo"}},"sections":{{"experience":{{"items":[{item}]}},"skills":{{"items":[{{"name":"Tools","keywords":["Figma","CSS"]}}]}}}}}}"#
    );
    let new = old
        .replace("\"date\"", "\"period\"")
        .replace("\"visible\":true", "\"hidden\":false")
        .replace("\"summary\":\"<ul", "\"description\":\"<ul");
    for file in [old, new] {
        let reading = read(file.as_bytes(), "resume.json").unwrap();
        assert_eq!(reading.format, ResumeFormat::ReactiveResume);
        assert_eq!(value(&reading.name), "Ida Berg");
        assert_eq!(value(&reading.work[0].started_on), "2019-01");
        assert!(reading.work[0].is_current);
        assert_eq!(values(&reading.work[0].highlights), ["Led a team"]);
        assert_eq!(names(&reading), ["Figma", "CSS"]);
    }
}

fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive
            .start_file(*name, zip::write::SimpleFileOptions::default())
            .unwrap();
        archive.write_all(content.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn linkedins_export_reads_into_its_fields() {
    let bytes = zipped(&[
        (
            "Profile.csv",
            "First Name,Last Name,Headline,Summary,Geo Location\nAda,Stone,Engineer,\"Two\nlines\",Leeds\n",
        ),
        (
            "Positions.csv",
            "Company Name,Title,Description,Location,Started On,Finished On\nMill Co,Fitter,Fixed looms,Leeds,Jan 2018,\n",
        ),
        (
            "Email Addresses.csv",
            "Email Address,Confirmed,Primary,Updated On\nold@example.com,Yes,No,\nada@example.com,Yes,Yes,\n",
        ),
        ("Skills.csv", "Name\nWelding\n"),
    ]);
    let reading = read(&bytes, "export.zip").unwrap();
    assert_eq!(reading.format, ResumeFormat::LinkedinZip);
    assert_eq!(value(&reading.name), "Ada Stone");
    assert_eq!(value(&reading.email), "ada@example.com", "the primary address counts");
    assert!(reading.work[0].is_current);
    assert_eq!(names(&reading), ["Welding"]);
}

fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>")
}

fn docx(body: &str) -> Vec<u8> {
    let document = format!(
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\" xmlns:r=\"r\" xmlns:mc=\"mc\"><w:body>{body}</w:body></w:document>"
    );
    let styles = "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"L\"><w:name w:val=\"List Bullet\"/><w:pPr><w:numPr/></w:pPr></w:style></w:styles>";
    let links =
        "<Relationships><Relationship Id=\"rId1\" Target=\"https://www.linkedin.com/in/omar\"/></Relationships>";
    zipped(&[
        ("word/document.xml", &document),
        ("word/styles.xml", styles),
        ("word/_rels/document.xml.rels", links),
    ])
}

#[test]
fn numbers_of_places_are_no_text_and_fields_and_signs_before_tabs_are_told() {
    let anchored = "<w:p><w:r><w:drawing><wp:posOffset>540000432000</wp:posOffset></w:drawing><w:t>Jolene Abarca</w:t></w:r></w:p>";
    let field = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"https://www.linkedin.com/in/jolene\"</w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>LinkedIn</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    let tabbed = "<w:p><w:r><w:t>•</w:t><w:tab/><w:t>Trained 5 juniors</w:t></w:r></w:p>";
    let body = [
        anchored.to_owned(),
        paragraph("(505) 555-0139"),
        field.to_owned(),
        paragraph("EXPERIENCE"),
        paragraph("Stylist, Studio Ocotillo, Leeds"),
        paragraph("2015 – 2019"),
        tabbed.to_owned(),
    ];
    let reading = read(&docx(&body.concat()), "cv.docx").unwrap();
    assert_eq!(reading.name.unwrap().value, "Jolene Abarca");
    assert_eq!(reading.phone.unwrap().value, "(505) 555-0139");
    assert!(
        reading
            .links
            .iter()
            .any(|link| link.value.url.contains("linkedin.com/in/jolene"))
    );
    assert_eq!(reading.work[0].highlights[0].value, "Trained 5 juniors");
    assert!(!reading.text.contains("HYPERLINK"));
}

#[test]
fn a_word_document_reads_from_tables_text_boxes_controls_and_links() {
    let heading =
        |text: &str| format!("<w:p><w:pPr><w:pStyle w:val=\"H1\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>");
    let item = |text: &str| format!("<w:p><w:pPr><w:pStyle w:val=\"L\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>");
    let boxed = format!(
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>{}{}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>{}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>",
        paragraph("Omar Haddad"),
        paragraph("omar.haddad@example.com | (312) 555-0150 | Chicago, IL"),
        paragraph("Omar Haddad"),
    );
    let link = "<w:p><w:hyperlink r:id=\"rId1\"><w:r><w:t>My profile</w:t></w:r></w:hyperlink></w:p>";
    let row = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Site Manager, Lakeside Builders LLC</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>May 2018 – Present</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    let control = format!(
        "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
        item("Ran crews of &amp; up to 30.")
    );
    let skills = "<w:p><w:r><w:t>Blue</w:t></w:r><w:r><w:t>prints, Safety</w:t></w:r></w:p>";
    let body = format!(
        "{boxed}{link}{}{row}{control}{}{skills}",
        heading("Experience"),
        heading("Skills")
    );
    let reading = read(&docx(&body), "cv.docx").unwrap();
    assert_eq!(reading.format, ResumeFormat::Docx);
    assert_eq!(value(&reading.name), "Omar Haddad");
    assert_eq!(
        reading.text.matches("Omar Haddad").count(),
        1,
        "the fallback of a text box is skipped"
    );
    assert_eq!(value(&reading.phone), "(312) 555-0150");
    assert_eq!(value(&reading.work[0].title), "Site Manager");
    assert_eq!(value(&reading.work[0].company), "Lakeside Builders LLC");
    assert_eq!(values(&reading.work[0].highlights), ["Ran crews of & up to 30."]);
    assert_eq!(names(&reading), ["Blueprints", "Safety"], "runs do not part words");
    assert!(
        reading
            .links
            .iter()
            .any(|link| link.value.label.as_deref() == Some("LinkedIn"))
    );
}

fn two_columns() -> Vec<u8> {
    pdf(&[
        (40, 790, 22, true, "Lena Fischer"),
        (40, 770, 10, false, "lena.fischer@example.com"),
        (40, 755, 10, false, "(617) 555-0111"),
        (40, 740, 10, false, "Boston, MA"),
        (40, 700, 13, true, "Skills"),
        (40, 680, 10, false, "Welding"),
        (40, 665, 10, false, "AutoCAD"),
        (40, 650, 10, false, "Planning"),
        (40, 635, 10, false, "Budgeting"),
        (220, 790, 13, true, "Experience"),
        (220, 770, 10, true, "Shift Supervisor"),
        (470, 770, 10, false, "Mar 2019 - Present"),
        (220, 756, 10, false, "Harbor Steel Inc."),
        (
            220,
            738,
            10,
            false,
            "\u{2022} Led two shifts of forty welders and fitters in",
        ),
        (229, 725, 10, false, "three halls."),
        (220, 700, 10, true, "Welder"),
        (470, 700, 10, false, "Jun 2014 - Feb 2019"),
        (220, 686, 10, false, "Bay Shipyard LLC"),
        (220, 668, 10, false, "\u{2022} Hull repairs."),
        (220, 630, 13, true, "Education"),
        (220, 612, 10, true, "Associate Degree, Welding Technology"),
        (470, 612, 10, false, "2012 - 2014"),
        (220, 598, 10, false, "Bunker Hill Community College"),
    ])
    .to_vec()
}

#[test]
fn a_pdf_of_two_columns_reads_column_by_column_with_places() {
    // The bullet is one byte in the file's encoding.
    let bytes: Vec<u8> = {
        let text = two_columns();
        let mut out = Vec::with_capacity(text.len());
        let mut rest = text.as_slice();
        while let Some((&byte, after)) = rest.split_first() {
            if rest.starts_with("\u{2022}".as_bytes()) {
                out.push(0x95);
                rest = &rest[3..];
            } else {
                out.push(byte);
                rest = after;
            }
        }
        out
    };
    let reading = read(&bytes, "cv.pdf").unwrap();
    assert_eq!(reading.format, ResumeFormat::Pdf);
    assert_eq!(value(&reading.name), "Lena Fischer");
    assert_eq!(value(&reading.location), "Boston, MA");
    assert_eq!(names(&reading), ["Welding", "AutoCAD", "Planning", "Budgeting"]);
    let posts: Vec<_> = reading
        .work
        .iter()
        .map(|post| (value(&post.title), value(&post.company), value(&post.started_on)))
        .collect();
    assert_eq!(
        posts,
        [
            ("Shift Supervisor", "Harbor Steel Inc.", "2019-03"),
            ("Welder", "Bay Shipyard LLC", "2014-06")
        ]
    );
    assert_eq!(
        values(&reading.work[0].highlights),
        ["Led two shifts of forty welders and fitters in three halls."]
    );
    assert_eq!(reading.work[0].highlights[0].places.len(), 2, "one box a line");
    let name = reading.name.as_ref().unwrap();
    let place = name.places[0];
    assert_eq!(place.page, 1);
    assert!(
        (place.left - 40.0).abs() < 2.0 && place.top > 25.0 && place.top < 60.0,
        "{place:?}"
    );
    assert_eq!(reading.pages.len(), 1);
}

#[test]
fn text_keeps_reading_order_and_tells_headings() {
    let text = text(&two_columns(), "cv.pdf").unwrap();
    let order = ["Skills", "Budgeting", "Experience", "Harbor Steel", "Education"];
    let places: Vec<usize> = order.iter().map(|word| text.text.find(word).unwrap()).collect();
    assert!(places.is_sorted(), "columns are not interleaved: {places:?}");
    let headings: Vec<&str> = text
        .lines
        .iter()
        .filter(|line| line.kind == LineKind::Heading)
        .map(|line| line.text.as_str())
        .collect();
    assert_eq!(headings, ["Skills", "Experience", "Education"]);
}

#[test]
fn a_page_becomes_a_picture() {
    let png = picture(&two_columns(), 1, 400).unwrap();
    assert!(png.starts_with(b"\x89PNG"));
    assert_eq!(u32::from_be_bytes(png[16..20].try_into().unwrap()), 400);
    assert!(picture(&two_columns(), 2, 400).is_err());
    assert!(picture(&two_columns(), 0, 400).is_err());
    assert_eq!(picture(b"no pdf at all", 1, 400), Err(DocumentError::UnknownKind));
}

#[test]
fn files_that_cannot_be_read_say_why() {
    assert_eq!(read(b"", "cv.pdf").unwrap_err(), DocumentError::Empty);
    assert_eq!(read(b"   \n", "cv.txt").unwrap_err(), DocumentError::Empty);
    assert_eq!(
        read(&[0, 1, 2, 3, 0, 5, 6, 7], "cv.bin").unwrap_err(),
        DocumentError::UnknownKind
    );
    assert_eq!(
        read(&zipped(&[("readme.txt", "hello")]), "cv.zip").unwrap_err(),
        DocumentError::UnknownKind
    );
    assert!(matches!(
        read(b"%PDF-1.7\nnothing", "cv.pdf").unwrap_err(),
        DocumentError::Damaged { .. }
    ));
    assert!(matches!(
        read(b"PK\x03\x04 rubbish", "cv.docx").unwrap_err(),
        DocumentError::Damaged { .. }
    ));
    let large = vec![b'a'; (50 << 20) + 1];
    assert!(matches!(
        read(&large, "cv.txt").unwrap_err(),
        DocumentError::TooLarge { .. }
    ));
}

#[test]
fn a_bomb_is_refused_while_it_unpacks() {
    let zeros = " ".repeat(61 << 20);
    let bomb = zipped(&[("word/document.xml", &zeros)]);
    assert!(bomb.len() < 1 << 20);
    assert!(matches!(
        read(&bomb, "cv.docx").unwrap_err(),
        DocumentError::UnpacksTooLarge { .. }
    ));
}

#[test]
fn a_page_without_text_but_with_glyphs_or_pictures_is_scanned() {
    let mut file = pdf(&[(40, 700, 10, false, "")]);
    // A picture instead of the text.
    let picture = "q 500 0 0 700 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \0 EI Q\n";
    let text = String::from_utf8_lossy(&file).replace("BT /F1 10 Tf 40 700 Td () Tj ET\n", picture);
    file = text.into_bytes();
    assert_eq!(read(&file, "scan.pdf").unwrap_err(), DocumentError::Scanned);
}

#[test]
fn too_many_pages_are_refused() {
    let kids = "3 0 R ".repeat(201);
    let file = String::from_utf8_lossy(&pdf(&[(40, 700, 10, false, "text")]))
        .replace("/Kids [3 0 R] /Count 1", &format!("/Kids [{kids}] /Count 201"));
    assert!(matches!(
        read(file.as_bytes(), "cv.pdf").unwrap_err(),
        DocumentError::TooManyPages { .. }
    ));
}

#[test]
fn text_far_off_the_page_does_not_keep_the_reader_busy() {
    let file = pdf(&[
        (40, 700, 20, true, "Maria Keller"),
        (40, 680, 10, false, "maria@example.com"),
        (40, 660, 10, false, "Hamburg, Germany"),
        (4_000_000_000, 640, 10, false, "far away"),
    ]);
    let reading = read(&file, "cv.pdf").unwrap();
    assert_eq!(value(&reading.name), "Maria Keller");
    assert!(!reading.text.contains("far away"));
}

/// Each post as "title | firm | first day".
fn told_posts(reading: &ResumeReading) -> Vec<String> {
    let posts = reading.work.iter();
    posts
        .map(|post| {
            format!(
                "{} | {} | {}",
                value(&post.title),
                value(&post.company),
                value(&post.started_on)
            )
        })
        .collect()
}

#[test]
fn dates_in_smaller_letters_belong_to_the_line_beside_them() {
    let file = pdf(&[
        (40, 790, 22, true, "Lena Fischer"),
        (40, 770, 10, false, "lena.fischer@example.com"),
        (40, 740, 13, true, "Experience"),
        (40, 722, 8, false, "2019 - 2024"),
        (160, 720, 11, true, "Net Maker"),
        (160, 706, 11, false, "Corrib Trawlers"),
        (160, 692, 11, false, "\u{95} Mended nets of all sizes for the fleet"),
        (40, 672, 8, false, "2015 - 2019"),
        (160, 670, 11, true, "Rope Walker"),
        (160, 656, 11, false, "Hempen & Daughters"),
        (40, 630, 13, true, "Education and training"),
        (40, 612, 8, false, "2012 - 2014"),
        (160, 610, 11, true, "Associate Degree, Welding Technology"),
        (160, 596, 11, false, "Bunker Hill Community College"),
        (40, 570, 13, true, "Skills"),
        (40, 552, 11, false, "Splicing, Knots"),
    ]);
    let reading = read(&file, "cv.pdf").unwrap();
    assert_eq!(
        told_posts(&reading),
        [
            "Net Maker | Corrib Trawlers | 2019",
            "Rope Walker | Hempen & Daughters | 2015"
        ]
    );
    assert_eq!(
        value(&reading.education[0].institution),
        "Bunker Hill Community College",
        "the heading of the next section does not end the column of dates"
    );
    assert_eq!(names(&reading), ["Splicing", "Knots"]);
}

#[test]
fn a_legal_form_alone_ends_the_name_above_it() {
    let file = pdf(&[
        (40, 790, 22, true, "Lena Fischer"),
        (40, 770, 10, false, "lena.fischer@example.com"),
        (40, 740, 13, true, "Experience"),
        (40, 720, 10, false, "2019 - 2024"),
        (160, 720, 10, false, "Uferland Anlagenbau"),
        (320, 720, 10, true, "Net Maker"),
        (160, 707, 10, false, "GmbH & Co. KG"),
        (320, 707, 10, false, "Mended nets"),
        (40, 680, 10, false, "2015 - 2019"),
        (160, 680, 10, false, "Hempen Inc."),
        (320, 680, 10, true, "Rope Walker"),
    ]);
    let reading = read(&file, "cv.pdf").unwrap();
    let firms: Vec<&str> = reading.work.iter().map(|post| value(&post.company)).collect();
    assert_eq!(firms, ["Uferland Anlagenbau GmbH & Co. KG", "Hempen Inc."]);
}

#[test]
fn a_section_goes_on_at_the_top_of_the_next_column() {
    let left = [
        (40, 700, 13, true, "Experience"),
        (40, 680, 8, false, "2019 - 2024"),
        (40, 666, 11, true, "Corrib Trawlers and Long Liners"),
        (40, 652, 10, false, "Net Maker"),
        (40, 638, 10, false, "Mended nets of all sizes for the fleet and"),
        (40, 624, 10, false, "taught the knots to every new hand on deck"),
        (40, 600, 8, false, "2015 - 2019"),
        (40, 586, 11, true, "Hempen and Daughters"),
        (40, 572, 10, false, "Rope Walker"),
        (40, 558, 10, false, "Walked rope of the best hemp up and down"),
    ];
    let right = [
        (320, 711, 8, false, "2012 - 2015"),
        (320, 697, 11, true, "Bay Shipyard of the Three Rivers"),
        (320, 683, 10, false, "Welder"),
        (320, 649, 13, true, "Education"),
        (320, 629, 8, false, "2010 - 2012"),
        (320, 615, 11, true, "Associate Degree, Welding Technology"),
        (320, 601, 10, false, "Bunker Hill Community College"),
    ];
    let head = [
        (230, 790, 22, true, "Lena Fischer"),
        (230, 770, 10, false, "lena.fischer@example.com"),
    ];
    let file = pdf(&[&head[..], &left[..], &right[..]].concat());
    let reading = read(&file, "cv.pdf").unwrap();
    let titles: Vec<&str> = reading.work.iter().map(|post| value(&post.title)).collect();
    assert_eq!(titles, ["Net Maker", "Rope Walker", "Welder"]);
}

#[test]
fn a_telephone_at_the_edge_of_the_page_is_no_page_number() {
    let file = pdf(&[
        (400, 812, 9, false, "07700 900 233"),
        (40, 790, 22, true, "Lena Fischer"),
        (40, 770, 10, false, "lena.fischer@example.com"),
        (40, 740, 13, true, "Skills"),
        (40, 720, 10, false, "Welding, Planning"),
    ]);
    assert_eq!(value(&read(&file, "cv.pdf").unwrap().phone), "07700 900 233");
}
