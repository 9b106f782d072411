//! Pages as templates print them: long names over two lines, narrow columns, feet; and what the head of a page tells.

// Helpers of tests fail by panicking, as tests do.
#![allow(clippy::unwrap_used)]

mod page;
mod told;

use foothold_documents::resume::{ResumeReading, read};
use page::pdf;
use told::{of, value};

/// Each post as "title | firm | place".
fn posts(reading: &ResumeReading) -> Vec<String> {
    let fields = reading
        .work
        .iter()
        .map(|post| [&post.title, &post.company, &post.location]);
    fields.map(|post| post.map(value).join(" | ")).collect()
}

fn links(reading: &ResumeReading) -> Vec<&str> {
    reading.links.iter().map(|link| link.value.url.as_str()).collect()
}

/// A page whose work section holds these lines, in the look of an entry's head.
fn with_head(lines: &[(bool, &str)]) -> ResumeReading {
    let mut items = vec![
        (51, 790, 24, true, "Ilse Havenkamp"),
        (51, 765, 9, false, "ilse@havenkamp.example"),
        (51, 740, 13, true, "Experience"),
    ];
    let mut y = 720;
    for (bold, text) in lines {
        items.push((51, y, 10, *bold, text));
        y -= 14;
    }
    items.extend([
        (380, 720, 10, false, "Apr 2018 - Present"),
        (62, y, 10, false, "- Plans the tours of forty lorries."),
        (51, y - 20, 10, true, "Dispatcher"),
        (380, y - 20, 10, false, "Aug 2012 - Mar 2018"),
        (51, y - 34, 10, false, "Rautenberg GmbH | Kassel"),
        (62, y - 48, 10, false, "- Sixty tours a day."),
        (51, y - 80, 13, true, "Skills"),
        (51, y - 98, 10, false, "Customs, Cold chains"),
    ]);
    read(&pdf(&items), "cv.pdf").unwrap()
}

#[test]
fn an_employer_over_two_lines_is_one_name() {
    let reading = with_head(&[
        (true, "Head of Logistics"),
        (
            false,
            "Niederrheinische Gesellschaft fuer Lagerwesen und Transport von Obst und Getreide aus",
        ),
        (false, "Wiesenthal mbH & Co. KG | Kassel"),
    ]);
    assert_eq!(
        posts(&reading),
        [
            "Head of Logistics | Niederrheinische Gesellschaft fuer Lagerwesen und Transport von Obst und Getreide aus \
             Wiesenthal mbH & Co. KG | Kassel",
            "Dispatcher | Rautenberg GmbH | Kassel"
        ]
    );
}

#[test]
fn a_long_firm_with_its_town_is_no_running_text() {
    let reading = with_head(&[
        (true, "Head of Logistics"),
        (
            false,
            "Cooperative society of the growers and the carriers of the lower valleys | Kassel",
        ),
    ]);
    assert_eq!(
        posts(&reading),
        [
            "Head of Logistics | Cooperative society of the growers and the carriers of the lower valleys | Kassel",
            "Dispatcher | Rautenberg GmbH | Kassel"
        ]
    );
}

#[test]
fn the_last_word_of_a_broken_title_is_no_heading() {
    let reading = with_head(&[
        (true, "Senior Lecturer in Rural History and Director"),
        (true, "of the Programme in Environmental Education and"),
        (true, "Training"),
        (false, "Havel College | Kassel"),
    ]);
    assert_eq!(reading.work.len(), 2, "{:?}", posts(&reading));
    assert!(reading.education.is_empty());
}

#[test]
fn an_address_that_a_narrow_column_broke_is_whole_and_no_headline() {
    let reading = read(
        &pdf(&[
            (36, 790, 7, false, "t.peebles@post.example"),
            (36, 779, 7, false, "linkedin.com/in/terrence-"),
            (36, 770, 7, false, "peebles-freight"),
            (221, 790, 24, true, "Terrence Peebles"),
            (221, 765, 12, false, "Freight Planner"),
            (221, 730, 13, true, "Experience"),
            (221, 710, 10, true, "Freight Planner"),
            (440, 710, 10, false, "Mar 2019 - Present"),
            (221, 696, 10, false, "Harlan Cold Storage LLC"),
        ]),
        "cv.pdf",
    )
    .unwrap();
    assert_eq!(links(&reading), ["https://linkedin.com/in/terrence-peebles-freight"]);
    assert_eq!(value(&reading.headline), "Freight Planner");
}

#[test]
fn the_foot_of_a_page_is_no_award() {
    let reading = read(
        &pdf(&[
            (51, 790, 24, true, "Kwame Asante"),
            (51, 765, 9, false, "kwame@asante.example"),
            (51, 730, 13, true, "Awards"),
            (51, 710, 10, false, "Harbour Prize, 2021"),
            (51, 30, 8, false, "June 4, 2024"),
            (250, 30, 8, false, "Kwame Asante | Resume"),
            (540, 30, 8, false, "1"),
        ]),
        "cv.pdf",
    )
    .unwrap();
    let awards: Vec<_> = reading.awards.iter().map(|award| value(&award.title)).collect();
    assert_eq!(awards, ["Harbour Prize"]);
}

#[test]
fn facts_addresses_and_labels_are_no_headline() {
    for (line, headline) in [
        ("Brasileiro, casado, 33 anos", ""),
        ("Married, 41 years old", ""),
        ("nora-quist.example", ""),
        ("Correio electronico: nora@quist.example", ""),
        ("Quincy House 412 | 58 Plympton Street | Cambridge, MA 02138", ""),
        ("Nurse with 12 years of practice", "Nurse with 12 years of practice"),
        ("Ship's Carpenter", "Ship's Carpenter"),
    ] {
        let text =
            format!("Nora Quist\n{line}\nnora@quist.example\n\nEXPERIENCE\n\nBosun, Greyling Ltd\n2015 - 2019\n");
        assert_eq!(value(&of(&text).headline), headline, "{line}");
    }
}

#[test]
fn a_name_may_be_a_trade() {
    for name in ["Joaquín Ferreiro Lamas", "Hannah Baker", "Jonas Schneider"] {
        let text = format!(
            "{name}\nSales Lead\ncontact@mail.example\n\nEXPERIENCE\n\nSales Lead\nGreyling Ltd, 2015 - 2019\n\n\
             Comercial\nCoral Ltd, 2012 - 2015\n"
        );
        assert_eq!(value(&of(&text).name), name);
    }
}

#[test]
fn behind_the_last_comma_of_a_certificate_stands_who_issued_it() {
    let text = "Nora Quist\nnora@quist.example\n\nCERTIFICATIONS\n\n\
        - Certified in Logistics, Transportation and Distribution (CLTD), APICS\n\
        - Green Belt, American Society for Quality\n\
        - Certified Welding Inspector, Senior, CWI\n\
        - Driving licence B, BE\n";
    let reading = of(text);
    let found: Vec<_> = reading
        .certifications
        .iter()
        .map(|item| (value(&item.title), value(&item.organization)))
        .collect();
    assert_eq!(
        found[..2],
        [
            (
                "Certified in Logistics, Transportation and Distribution (CLTD)",
                "APICS"
            ),
            ("Green Belt", "American Society for Quality"),
        ]
    );
    assert_eq!(found[3], ("Driving licence B, BE", ""));
}

#[test]
fn a_body_without_a_role_is_where_somebody_volunteers() {
    let reading = of(
        "Nora Quist\nnora@quist.example\n\nVOLUNTEERING\n\nCoach, Girls on the Run\n2015 - 2019\n- Ran.\n\n\
         Humane Society of Southern Arizona\n2019 - 2021\n- Walked dogs.\n",
    );
    let last = reading.volunteering.last().unwrap();
    assert_eq!(value(&last.organization), "Humane Society of Southern Arizona");
    assert_eq!(value(&last.title), "");
}

#[test]
fn an_orcid_is_a_link() {
    let reading =
        of("Nora Quist\nORCID: 0000-0002-1825-0097\nnora@quist.example\n\nEDUCATION\n\nPhD, Havel College\n2019\n");
    assert_eq!(links(&reading), ["https://orcid.org/0000-0002-1825-0097"]);
    assert_eq!(value(&reading.phone), "");
}
