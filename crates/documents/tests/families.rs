//! Families of résumés that many people use: what the themes of JSON Resume, RenderCV, LaTeX classes and builders print,
//! each with other people in it.

// Helpers of tests fail by panicking, as tests do.
#![allow(clippy::unwrap_used)]

mod page;
mod told;

use foothold_documents::resume::{ResumeReading, read};
use page::pdf;
use told::{of, value};

/// Each post as "title | firm | first day | last day".
fn posts(reading: &ResumeReading) -> Vec<String> {
    let fields = reading
        .work
        .iter()
        .map(|post| [&post.title, &post.company, &post.started_on, &post.finished_on]);
    fields.map(|post| post.map(value).join(" | ")).collect()
}

fn schools(reading: &ResumeReading) -> Vec<String> {
    let all = reading.education.iter();
    all.map(|school| format!("{} | {}", value(&school.degree), value(&school.institution)))
        .collect()
}

fn skills(reading: &ResumeReading) -> Vec<&str> {
    reading.skills.iter().map(|skill| skill.value.name.as_str()).collect()
}

/// A page below its head: lines as left edge, size, weight, text and the air above, then what stands at the right edge.
fn page_of(lines: &[(u32, u32, bool, &str, u32, Option<(u32, &str)>)]) -> ResumeReading {
    let mut items = vec![
        (50, 800, 24, true, "Ilse Havenkamp"),
        (50, 778, 9, false, "ilse@havenkamp.example"),
    ];
    let mut y = 765;
    for &(left, size, bold, text, air, beside) in lines {
        y -= air;
        items.push((left, y, size, bold, text));
        if let Some((left, text)) = beside {
            items.push((left, y, size, false, text));
        }
    }
    read(&pdf(&items), "cv.pdf").unwrap()
}

#[test]
fn highlights_below_a_post_are_no_section() {
    let reading = page_of(&[
        (50, 16, true, "Work", 30, None),
        (
            50,
            12,
            true,
            "Harbour Dental Clinic",
            26,
            Some((440, "2020-02 - 2024-05")),
        ),
        (50, 12, true, "Head Dental Nurse", 20, None),
        (50, 12, false, "Plans the week of six nurses", 20, None),
        (50, 14, true, "Highlights", 24, None),
        (70, 12, false, "- Opened a second room", 22, None),
        (
            50,
            12,
            true,
            "Marlow Street Practice",
            30,
            Some((440, "2016-04 - 2019-12")),
        ),
        (50, 12, true, "Dental Nurse", 20, None),
        (50, 14, true, "Highlights", 24, None),
        (70, 12, false, "- Kept the stock", 22, None),
        (50, 16, true, "Skills", 34, None),
        (50, 12, false, "Radiography, Stock control", 22, None),
    ]);
    assert_eq!(
        posts(&reading),
        [
            "Head Dental Nurse | Harbour Dental Clinic | 2020-02 | 2024-05",
            "Dental Nurse | Marlow Street Practice | 2016-04 | 2019-12"
        ]
    );
}

#[test]
fn a_title_below_the_dates_of_its_firm_begins_no_post() {
    let reading = page_of(&[
        (50, 18, true, "Work", 30, None),
        (50, 13, true, "Orlando Medical", 30, None),
        (50, 11, false, "January 2018 - Present", 16, None),
        (50, 13, true, "Regional Sales Director", 28, None),
        (50, 11, false, "Leads fourteen people across six states", 18, None),
        (50, 13, true, "Stellwagen Surgical", 34, None),
        (50, 11, false, "May 2014 - December 2017", 16, None),
        (50, 13, true, "District Manager", 28, None),
        (
            50,
            11,
            false,
            "Hired and trained eight people of whom six rose",
            18,
            None,
        ),
        (50, 18, true, "Skills", 40, None),
        (50, 11, false, "Forecasting, Territory planning", 22, None),
    ]);
    assert_eq!(
        posts(&reading),
        [
            "Regional Sales Director | Orlando Medical | 2018-01 | ",
            "District Manager | Stellwagen Surgical | 2014-05 | 2017-12"
        ]
    );
}

#[test]
fn a_firm_over_two_posts_is_told_by_its_look_where_other_titles_lead() {
    let reading = page_of(&[
        (50, 18, true, "Work", 30, None),
        (50, 16, true, "Lunar Mobile Money", 30, None),
        (50, 13, false, "Research Lead", 20, None),
        (50, 10, false, "Jun 2021 - Present", 16, None),
        (60, 10, false, "- Ran studies in three languages", 18, None),
        (50, 16, true, "Product Designer", 30, None),
        (50, 10, true, "Kopano", 18, None),
        (50, 10, false, "Mar 2016 - Jan 2019", 16, None),
        (60, 10, false, "- Tests for two banks", 18, None),
        (50, 16, true, "Market Research Interviewer", 30, None),
        (50, 10, true, "Ask Afar", 18, None),
        (50, 10, false, "Jan 2014 - Dec 2015", 16, None),
        (60, 10, false, "- Interviews in two towns", 18, None),
        (50, 18, true, "Skills", 40, None),
        (50, 10, false, "Card sorting, Survey design", 22, None),
    ]);
    assert_eq!(
        posts(&reading),
        [
            "Research Lead | Lunar Mobile Money | 2021-06 | ",
            "Product Designer | Kopano | 2016-03 | 2019-01",
            "Market Research Interviewer | Ask Afar | 2014-01 | 2015-12"
        ]
    );
}

#[test]
fn schools_may_be_items_of_a_list_without_any_other_item() {
    let reading = page_of(&[
        (50, 14, true, "Education", 30, None),
        (50, 11, true, "- University of Washington", 20, None),
        (
            60,
            10,
            false,
            "Master of Science in Botany",
            14,
            Some((440, "Sep 2016 - Jun 2018")),
        ),
        (50, 11, true, "- Pacific Lutheran University", 20, None),
        (
            60,
            10,
            false,
            "Bachelor of Arts in Economics",
            14,
            Some((440, "Sep 2009 - May 2013")),
        ),
        (50, 14, true, "Skills", 34, None),
        (50, 10, false, "Python, Scala", 20, None),
    ]);
    let found: Vec<&str> = reading
        .education
        .iter()
        .map(|school| value(&school.institution))
        .collect();
    assert_eq!(found, ["University of Washington", "Pacific Lutheran University"]);
}

#[test]
fn place_and_date_at_the_right_edge_belong_to_the_head() {
    let reading = page_of(&[
        (50, 14, true, "Experience", 30, None),
        (
            50,
            10,
            true,
            "Harbour Institute, Marine Biologist",
            20,
            Some((450, "Ostend, Belgium")),
        ),
        (
            70,
            10,
            false,
            "- Studies light in three fjords",
            13,
            Some((450, "Aug 2022 - present")),
        ),
        (70, 10, false, "- Teaches the field course", 14, None),
        (
            50,
            10,
            true,
            "Salmon Works, Research Technician",
            22,
            Some((450, "Ostend, Belgium")),
        ),
        (
            70,
            10,
            false,
            "- Mends the nets and the moorings",
            13,
            Some((450, "Jan 2020 - July 2022")),
        ),
        (70, 10, false, "- Keeps the records", 14, None),
        (50, 14, true, "Skills", 34, None),
        (50, 10, false, "Diving, Echo sounders", 20, None),
    ]);
    let days: Vec<String> = reading
        .work
        .iter()
        .map(|post| format!("{} {}", value(&post.started_on), value(&post.finished_on)))
        .collect();
    assert_eq!(days, ["2022-08 ", "2020-01 2022-07"]);
    assert_eq!(reading.work[0].highlights.len(), 2);
}

#[test]
fn a_bare_year_dates_a_post_where_spans_date_the_others() {
    let reading = page_of(&[
        (50, 14, true, "Work", 30, None),
        (50, 10, false, "Senior Designer, Pigeon Ltd, Ghent 2017-2020", 22, None),
        (50, 10, false, "Picture book (Little Harbour, 2019).", 13, None),
        (50, 10, false, "Designer, Pigeon Ltd, Ghent 2015-2017", 24, None),
        (
            50,
            10,
            false,
            "Print Studio Assistant, Lucky Print Ltd, Ghent 2014",
            24,
            None,
        ),
        (50, 14, true, "Skills", 34, None),
        (50, 10, false, "Lettering, Storyboards", 20, None),
    ]);
    let days: Vec<&str> = reading.work.iter().map(|post| value(&post.finished_on)).collect();
    assert_eq!(days, ["2020", "2017", "2014"]);
}

#[test]
fn what_is_told_of_a_skill_is_no_skill() {
    let reading = of(
        "Mara Quint\nmara.quint@example.com\n\nEducation\n\nBA History, University of Leeds\n2009 - 2012\n\nSkills\n\n\
         - Erlang - developing services, and the repair of what others left.\n- SQL - the dialect of one house, not on a regular basis.\n\
         - Shell - writing simple scripts for the needs of a day.\n",
    );
    assert_eq!(skills(&reading), ["Erlang", "SQL", "Shell"]);
}

#[test]
fn lists_beside_each_other_go_on_in_their_own_columns() {
    let reading = page_of(&[
        (50, 14, true, "Education", 30, None),
        (
            50,
            10,
            true,
            "BA History, University of Leeds",
            20,
            Some((440, "2009 - 2012")),
        ),
        (50, 14, true, "Skills", 34, None),
        (
            50,
            10,
            false,
            "Collection care, Readers'",
            20,
            Some((250, "Budgeting, Grant writing")),
        ),
        (50, 10, false, "advisory, Cataloguing", 12, None),
    ]);
    let found = skills(&reading);
    assert!(found.contains(&"Readers' advisory"), "{found:?}");
    assert!(found.contains(&"Grant writing"), "{found:?}");
}

#[test]
fn words_with_levels_under_a_heading_of_any_name_are_skills() {
    let reading = page_of(&[
        (50, 14, true, "Experience", 30, None),
        (
            50,
            10,
            true,
            "Tool Fitter, Harbour Works Ltd",
            20,
            Some((440, "2013 - 2015")),
        ),
        (50, 14, true, "Education", 34, None),
        (
            50,
            10,
            true,
            "BA History, University of Leeds",
            20,
            Some((440, "2009 - 2012")),
        ),
        (50, 14, true, "Workbench", 34, None),
        (50, 10, false, "Julia", 20, Some((140, "expert"))),
        (50, 10, false, "Fortran", 14, Some((140, "advanced"))),
        (50, 10, false, "Zig", 14, Some((140, "beginner"))),
    ]);
    assert_eq!(skills(&reading), ["Julia", "Fortran", "Zig"]);
}

#[test]
fn fields_of_work_over_items_are_no_posts_beside_dated_ones() {
    let reading = page_of(&[
        (50, 14, true, "Areas of Experience", 30, None),
        (50, 11, true, "Front Desk", 20, None),
        (60, 10, false, "- Greeted eighty people a day.", 14, None),
        (50, 11, true, "Bookkeeping", 20, None),
        (60, 10, false, "- Balanced the deposits.", 14, None),
        (50, 14, true, "Employment History", 34, None),
        (
            50,
            10,
            false,
            "Office Manager, Lakeview Dental Group",
            20,
            Some((440, "2006 - 2013")),
        ),
        (
            50,
            10,
            false,
            "Receptionist, Lakeview Dental Group",
            14,
            Some((440, "2003 - 2006")),
        ),
        (50, 14, true, "Skills", 34, None),
        (50, 10, false, "Dentrix, Payroll", 20, None),
    ]);
    let titles: Vec<&str> = reading.work.iter().map(|post| value(&post.title)).collect();
    assert_eq!(titles, ["Office Manager", "Receptionist"]);
}

#[test]
fn schools_by_their_letters_and_schools_of_schools_are_whole() {
    let reading = of(
        "Mara Quint\nmara.quint@example.com\n\nEducación\n\nMaestría en Estudios de Género, UNTREF\nMarzo de 2025 - Actualidad\n\n\
         Licenciatura en Ciencia Política, UCES\nMarzo de 2019 - Mayo de 2023\n",
    );
    assert_eq!(schools(&reading).len(), 2);
    let found: Vec<&str> = reading
        .education
        .iter()
        .map(|school| value(&school.institution))
        .collect();
    assert_eq!(found, ["UNTREF", "UCES"]);
    let reading = of(
        "Mara Quint\nmara.quint@example.com\n\nEducation\n\nHavel University - Rauten School of Management\n\
         Master of Business Administration\n2019 - 2021\n",
    );
    assert_eq!(
        value(&reading.education[0].institution),
        "Havel University - Rauten School of Management"
    );
}

#[test]
fn addresses_touch_numbers_and_have_other_hyphens() {
    let reading = of(
        "Mara Quint\nCopenhagen, Denmark +45 91802277 384411@via.example mquint\n\nEducation\n\nBA History, University of Leeds\n2009 - 2012\n",
    );
    assert_eq!(value(&reading.phone), "+45 91802277");
    let reading = of(
        "Mara Quint\nmara@quint‐works.example | Leeds\n\nEducation\n\nBA History, University of Leeds\n2009 - 2012\n",
    );
    assert_eq!(value(&reading.email), "mara@quint-works.example");
}

#[test]
fn a_date_that_goes_on_below_stands_beside_its_post_still() {
    // The dates in smaller letters and closer lines, so that their second lines are level with nothing.
    let mut items = vec![
        (40, 800, 20, true, "Mira Falk"),
        (40, 776, 9, false, "mira.falk@example.org"),
        (40, 748, 12, true, "Experience with people and machines"),
    ];
    let posts = [
        (
            "Jan. 2021 -",
            "present",
            "Regional sales manager",
            "Occam Packaging Ltd, Leeds",
        ),
        (
            "Sept. 2015 -",
            "Dec. 2020",
            "Key account engineer",
            "Rexam Lauder Ltd, York",
        ),
        (
            "March 2011 -",
            "Aug. 2015",
            "Technical salesman",
            "Valley Office Ltd, Hull",
        ),
    ];
    let levels = [724, 664, 604];
    for ((from, to, ..), y) in posts.iter().zip(levels) {
        items.extend([(40, y + 1, 8, false, *from), (40, y - 9, 8, false, *to)]);
    }
    for ((.., title, firm), y) in posts.into_iter().zip(levels) {
        items.extend([
            (140, y, 10, true, title),
            (140, y - 14, 10, false, firm),
            (
                140,
                y - 28,
                10,
                false,
                "Sold boxes, labels and machines to forty firms of the region",
            ),
        ]);
    }
    let reading = read(&pdf(&items), "cv.pdf").unwrap();
    let told: Vec<(String, String)> = reading
        .work
        .iter()
        .map(|post| {
            (
                value(&post.title).to_owned(),
                format!("{} {}", value(&post.started_on), value(&post.finished_on)),
            )
        })
        .collect();
    let expected = [
        ("Regional sales manager", "2021-01 "),
        ("Key account engineer", "2015-09 2020-12"),
        ("Technical salesman", "2011-03 2015-08"),
    ];
    assert_eq!(told, expected.map(|(title, days)| (title.to_owned(), days.to_owned())));
}

/// Headings in capitals; the last word of a degree in a narrow column names a section, too.
#[test]
fn the_last_word_of_a_degree_that_broke_is_no_heading() {
    let items = [
        (40, 800, 20, true, "Mira Falk"),
        (40, 776, 9, false, "mira.falk@example.org"),
        (40, 748, 10, true, "SKILLS"),
        (40, 734, 10, false, "Welding"),
        (40, 720, 10, false, "Ordering"),
        (40, 690, 10, true, "EDUCATION"),
        (40, 676, 10, false, "B.S. in Information"),
        (40, 664, 10, false, "Technology"),
        (40, 652, 10, false, "University of New"),
        (40, 640, 10, false, "Orleans"),
        (40, 628, 10, false, "2018"),
        (220, 748, 10, true, "EXPERIENCE"),
        (220, 734, 10, false, "Buyer, Dale Mills Ltd, Leeds, 2019 - 2021"),
        (
            220,
            720,
            10,
            false,
            "Bought boxes, labels and machines for forty firms.",
        ),
        (
            220,
            706,
            10,
            false,
            "Sold what was left of them to the firms of the region.",
        ),
    ];
    let reading = read(&pdf(&items), "cv.pdf").unwrap();
    let school = &reading.education[0];
    assert_eq!(value(&school.major), "Information Technology");
    assert_eq!(value(&school.institution), "University of New Orleans");
    assert_eq!(reading.skills.len(), 2, "{:?}", reading.skills);
}

/// Three columns of skills, and below the first a heading whose line reaches under the second.
#[test]
fn a_heading_below_columns_holds_the_line_that_reaches_over_them() {
    let items = [
        (40, 800, 20, true, "Mira Falk"),
        (40, 776, 9, false, "mira.falk@example.org"),
        (40, 748, 10, true, "EXPERIENCE"),
        (40, 732, 10, false, "Buyer, Dale Mills Ltd, Leeds, 2019 - 2021"),
        (
            40,
            716,
            10,
            false,
            "Bought boxes, labels and machines for forty firms of the region, and sold what was left of them.",
        ),
        (40, 686, 10, true, "SKILLS"),
        (40, 668, 10, false, "Positioning"),
        (40, 654, 10, false, "Go-to-market"),
        (40, 640, 10, false, "Salesforce"),
        (220, 668, 10, false, "HubSpot"),
        (220, 654, 10, false, "Marketo"),
        (220, 640, 10, false, "Tableau"),
        (400, 668, 10, false, "SQL"),
        (400, 654, 10, false, "Interviews"),
        (400, 640, 10, false, "Pricing"),
        (40, 610, 10, true, "VOLUNTEERING"),
        (40, 592, 10, false, "Mentor, Girls Who Pitch Leeds, 2019 - 2023"),
    ];
    let reading = read(&pdf(&items), "cv.pdf").unwrap();
    assert_eq!(reading.skills.len(), 9, "{:?}", reading.skills);
    assert!(value(&reading.volunteering[0].title).starts_with("Mentor"));
}

#[test]
fn levels_below_languages_are_no_headings_and_tags_of_interests_are_items() {
    let items = [
        (40, 800, 20, true, "Mira Falk"),
        (40, 776, 9, false, "mira.falk@example.org"),
        (40, 748, 12, true, "EXPERIENCE"),
        (40, 734, 10, false, "Buyer, Dale Mills Ltd, Leeds, 2019 - 2021"),
        (40, 704, 12, true, "LANGUAGES"),
        (40, 690, 10, false, "English"),
        (40, 678, 8, true, "Full Professional Proficiency"),
        (40, 664, 10, false, "Tamil"),
        (40, 652, 8, true, "Native or Bilingual Proficiency"),
        (40, 622, 12, true, "INTERESTS"),
        (40, 608, 10, false, "Folk music"),
        (110, 608, 10, false, "Trekking"),
        (170, 608, 10, false, "Chess"),
    ];
    let reading = read(&pdf(&items), "cv.pdf").unwrap();
    let told: Vec<&str> = reading
        .languages
        .iter()
        .map(|language| language.value.name.as_str())
        .collect();
    assert_eq!(told, ["English", "Tamil"]);
    let told: Vec<&str> = reading
        .interests
        .iter()
        .map(|interest| interest.value.as_str())
        .collect();
    assert_eq!(told, ["Folk music", "Trekking", "Chess"]);
}
