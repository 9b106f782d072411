//! Heads of posts in the orders and words that people write them: who is the firm, what the title, which dates count.

// Helpers of tests fail by panicking, as tests do.
#![allow(clippy::unwrap_used)]

use foothold_documents::resume::{ResumeReading, read};

fn resume(section: &str, posts: &str) -> ResumeReading {
    let text = format!("Nora Quist\nnora@quist.example\n\n{section}\n\n{posts}\n");
    read(text.as_bytes(), "cv.txt").unwrap()
}

/// Each post as "title | firm | first day | last day".
fn posts(reading: &ResumeReading) -> Vec<String> {
    let value = |found: &Option<foothold_documents::Found<String>>| {
        found.as_ref().map_or(String::new(), |found| found.value.clone())
    };
    reading
        .work
        .iter()
        .map(|post| {
            [&post.title, &post.company, &post.started_on, &post.finished_on]
                .map(value)
                .join(" | ")
        })
        .collect()
}

fn check(text: &str, expected: &[&str]) {
    assert_eq!(posts(&resume("EXPERIENCE", text)), expected, "{text}");
}

#[test]
fn a_firm_with_the_time_of_all_its_posts_is_no_post() {
    check(
        "Saltmarsh Boats (2010 - Present)

Yard Manager                   Mar 2018 - Present
- Runs the slipway
Manager, Boat Building         May 2010 - Feb 2018
- Built forty dinghies

Cotter & Sons (2006 - 2010)

Apprentice                     2006 - 2010
- Planed oak",
        &[
            "Yard Manager | Saltmarsh Boats | 2018-03 | ",
            "Manager, Boat Building | Saltmarsh Boats | 2010-05 | 2018-02",
            "Apprentice | Cotter & Sons | 2006 | 2010",
        ],
    );
}

#[test]
fn posts_below_a_firm_without_dates_share_it() {
    check(
        "Saltmarsh Boats
Yard Manager
2018 - 2024
- Runs the slipway
Boat Builder
2010 - 2018
- Built forty dinghies

Cotter & Sons
Apprentice
2006 - 2010
- Planed oak",
        &[
            "Yard Manager | Saltmarsh Boats | 2018 | 2024",
            "Boat Builder | Saltmarsh Boats | 2010 | 2018",
            "Apprentice | Cotter & Sons | 2006 | 2010",
        ],
    );
}

#[test]
fn how_long_a_post_lasted_is_neither_firm_nor_title() {
    check(
        "Saltmarsh Boats
6 yrs 2 mos
Yard Manager
March 2018 - May 2024 (6 yrs 3 mos)
- Runs the slipway

Cotter & Sons · 4 Jahre
Apprentice
2006 - 2010
- Planed oak",
        &[
            "Yard Manager | Saltmarsh Boats | 2018-03 | 2024-05",
            "Apprentice | Cotter & Sons | 2006 | 2010",
        ],
    );
}

#[test]
fn years_in_sentences_open_no_post() {
    check(
        "Yard Manager, Saltmarsh Boats Ltd
2018 - 2024
- Ran a trial with the rowing club of the town next door
that cut the complaints by a third (from 41 in 2020 to 27 in 2021)
- Craftswoman of the Year, May 2019
Between 2019 and 2022 built a second slipway for larger boats.

Apprentice, Cotter & Sons Ltd
2006 - 2010
- Planed oak",
        &[
            "Yard Manager | Saltmarsh Boats Ltd | 2018 | 2024",
            "Apprentice | Cotter & Sons Ltd | 2006 | 2010",
        ],
    );
}

#[test]
fn a_title_goes_on_with_what_it_is_over() {
    check(
        "Vice President, Global Supply Chain, Oakum Foods
2019 - 2024

Buyer, Tarrant Mills
2014 - 2019",
        &[
            "Vice President, Global Supply Chain | Oakum Foods | 2019 | 2024",
            "Buyer | Tarrant Mills | 2014 | 2019",
        ],
    );
}

#[test]
fn firm_above_title_is_told_by_the_words_of_many_languages() {
    for (heading, text, expected) in [
        (
            "ERFARENHET",
            "Falu kommun\nBarnskötare\n2015 - 2019",
            "Barnskötare | Falu kommun | 2015 | 2019",
        ),
        (
            "TYÖKOKEMUS",
            "Rantalan Leipomo\nMyyntipäällikkö\n2015 - 2019",
            "Myyntipäällikkö | Rantalan Leipomo | 2015 | 2019",
        ),
        (
            "DENEYIM",
            "Deniz Nakliyat A.Ş.\nMuhasebe Uzmanı\n2015 - 2019",
            "Muhasebe Uzmanı | Deniz Nakliyat A.Ş. | 2015 | 2019",
        ),
        (
            "PRACOVNÍ ZKUŠENOSTI",
            "Mlékárna Hůrka s.r.o.\nÚčetní\n2015 - 2019",
            "Účetní | Mlékárna Hůrka s.r.o. | 2015 | 2019",
        ),
        (
            "ОПЫТ РАБОТЫ",
            "ООО «Ладья»\nТехнолог\n2015 - 2019",
            "Технолог | ООО «Ладья» | 2015 | 2019",
        ),
    ] {
        assert_eq!(posts(&resume(heading, text)), [expected]);
    }
}

#[test]
fn a_word_leads_from_the_title_to_the_firm() {
    for head in [
        "Bosun at Greyling",
        "Bosun @ Greyling",
        "Bosun bei Greyling",
        "Bosun hos Greyling",
        "Bosun chez Greyling",
    ] {
        check(
            &format!("{head}\nMar 2015 - May 2019\n- Ropes"),
            &["Bosun | Greyling | 2015-03 | 2019-05"],
        );
    }
    let markdown = "# Nora Quist\n\n## Experience\n\n### Bosun @ Greyling\n\n*Mar 2015 – May 2019, Hull*\n\n- Ropes\n";
    let reading = read(markdown.as_bytes(), "cv.md").unwrap();
    assert_eq!(posts(&reading), ["Bosun | Greyling | 2015-03 | 2019-05"]);
}

#[test]
fn a_town_that_no_list_knows_is_told_by_the_other_heads() {
    let reading = resume(
        "EXPERIENCE",
        "2019 - 2024
Weaver
Thistle Looms, Nettlecombe

2015 - 2019
Spinner
Garth & Daughters, Nettlecombe",
    );
    assert_eq!(
        posts(&reading),
        [
            "Weaver | Thistle Looms | 2019 | 2024",
            "Spinner | Garth & Daughters | 2015 | 2019"
        ]
    );
    let places: Vec<_> = reading
        .work
        .iter()
        .map(|post| post.location.as_ref().unwrap().value.clone())
        .collect();
    assert_eq!(places, ["Nettlecombe", "Nettlecombe"]);
}

#[test]
fn names_of_columns_tell_what_stands_below_them() {
    let table = "# Nora Quist

## Employment

| Employer | Period | Position | Duties |
|---|---|---|---|
| Studio Lamp | 2019 – 2024 | Growth Wizard | Trade fairs |
| Tallow | 2015 – 2019 | Bench Hand | Lathes |

## Education

| Year | School | Qualification |
|---|---|---|
| 2011 – 2014 | Marsh End College | BSc Chemistry |
";
    let reading = read(table.as_bytes(), "cv.md").unwrap();
    assert_eq!(
        posts(&reading),
        [
            "Growth Wizard | Studio Lamp | 2019 | 2024",
            "Bench Hand | Tallow | 2015 | 2019"
        ]
    );
    assert_eq!(reading.work[0].highlights[0].value, "Trade fairs");
    let school = &reading.education[0];
    assert_eq!(school.institution.as_ref().unwrap().value, "Marsh End College");
    assert_eq!(school.degree.as_ref().unwrap().value, "BSc");
}

#[test]
fn a_line_about_the_firm_stands_between_its_name_and_the_title() {
    let reading = resume(
        "EXPERIENCE",
        "Tidepool
Software for small oyster farms
Product Manager
2019 - 2024
- Roadmaps",
    );
    assert_eq!(posts(&reading), ["Product Manager | Tidepool | 2019 | 2024"]);
    let summary = reading.work[0].summary.as_ref().unwrap();
    assert_eq!(summary.value, "Software for small oyster farms");
}

#[test]
fn first_and_last_day_may_stand_in_columns_of_their_own() {
    let table = "# Nora Quist

## Employment

| Company | Designation | From | To |
|---|---|---|---|
| Tallow | Bench Hand | Jun 2018 | Present |
| Studio Lamp | Guide | May 2015 | May 2018 |
";
    let reading = read(table.as_bytes(), "cv.md").unwrap();
    assert_eq!(
        posts(&reading),
        [
            "Bench Hand | Tallow | 2018-06 | ",
            "Guide | Studio Lamp | 2015-05 | 2018-05"
        ]
    );
    assert!(reading.work[0].is_current);
}

#[test]
fn each_fact_of_a_post_may_have_a_line_with_its_name() {
    check(
        "Organization: Tallow
Designation: Bench Hand
Duration: June 2018 to Present
- Lathes

Organization: Studio Lamp
Designation: Guide
Duration: May 2015 to May 2018",
        &[
            "Bench Hand | Tallow | 2018-06 | ",
            "Guide | Studio Lamp | 2015-05 | 2018-05",
        ],
    );
}

#[test]
fn slashes_part_a_head_where_there_are_several() {
    check(
        "Tallow / Bench Hand / Remote    Jan 2019 - Apr 2024
- Lathes

Studio Lamp / Lamp Maker / Remote    Jan 2015 - Dec 2018
- Shades",
        &[
            "Bench Hand | Tallow | 2019-01 | 2024-04",
            "Lamp Maker | Studio Lamp | 2015-01 | 2018-12",
        ],
    );
}

#[test]
fn what_a_later_post_is_over_is_no_firm() {
    check(
        "The Harbour Authority, Edinburgh
Senior Policy Adviser, Moorings  April 2021 - Present
- Drafted the consultation
Policy Officer, Berth Standards  November 2018 - March 2021
- Kept the minutes
Research Officer  October 2017 - October 2018
Shelter and Quay Ltd, Glasgow
- Wrote eight briefings",
        &[
            "Senior Policy Adviser, Moorings | The Harbour Authority | 2021-04 | ",
            "Policy Officer, Berth Standards | The Harbour Authority | 2018-11 | 2021-03",
            "Research Officer | Shelter and Quay Ltd | 2017-10 | 2018-10",
        ],
    );
}

#[test]
fn towns_that_no_list_knows_are_told_by_the_other_posts() {
    let reading = resume(
        "EXPERIENCE",
        "Boatbuilder
Corvid Timber (Ostermoor)
2018 - 2024
- Planed oak

Apprentice
Holm & Daughters (Klein Wessin)
2014 - 2018
- Swept the floor",
    );
    let places: Vec<String> = reading
        .work
        .iter()
        .map(|post| {
            post.location
                .as_ref()
                .map_or(String::new(), |place| place.value.clone())
        })
        .collect();
    assert_eq!(places, ["Ostermoor", "Klein Wessin"]);
    assert_eq!(
        posts(&reading),
        [
            "Boatbuilder | Corvid Timber | 2018 | 2024",
            "Apprentice | Holm & Daughters | 2014 | 2018"
        ]
    );
}
