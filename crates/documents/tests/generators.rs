//! What open generators of résumés and people in a hurry print: themes of JSON Resume, Reactive Resume, forms of countries.

// Helpers of tests fail by panicking, as tests do.
#![allow(clippy::unwrap_used)]

mod page;
mod told;

use foothold_documents::resume::{ResumeReading, read};
use page::pdf;
use told::{of, value};

fn posts(reading: &ResumeReading) -> Vec<String> {
    let fields = reading
        .work
        .iter()
        .map(|post| [&post.title, &post.company, &post.started_on, &post.finished_on]);
    fields.map(|post| post.map(value).join(" | ")).collect()
}

fn schools(reading: &ResumeReading) -> Vec<String> {
    let fields = reading
        .education
        .iter()
        .map(|school| [&school.degree, &school.major, &school.institution]);
    fields.map(|school| school.map(value).join(" | ")).collect()
}

fn unplaced(reading: &ResumeReading) -> Vec<&str> {
    let other = reading.other.iter().filter(|other| other.heading.is_empty());
    other.flat_map(|other| &other.lines).map(String::as_str).collect()
}

const HEAD: [(u32, u32, u32, bool, &str); 2] = [
    (50, 800, 24, true, "Ilse Havenkamp"),
    (50, 778, 9, false, "ilse@havenkamp.example"),
];

#[test]
fn firm_place_and_dates_over_the_title_with_a_place_in_some_heads_only() {
    let mut items = HEAD.to_vec();
    items.extend([
        (45, 720, 17, true, "WORK EXPERIENCE"),
        (63, 690, 14, true, "Dale Forwarding B.V."),
        (63, 672, 14, true, "Rotterdam"),
        (63, 656, 11, false, "February 2021 - Present"),
        (61, 626, 14, true, "Planner"),
        (61, 606, 11, false, "Plans forty trucks a day at the inland desk."),
        (63, 560, 14, true, "Marlow & Sons"),
        (63, 544, 11, false, "January 2015 - May 2017"),
        (61, 514, 14, true, "Warehouse Worker"),
        (61, 494, 11, false, "Picking and loading at night and on weekends."),
        (45, 440, 17, true, "EDUCATION"),
        (63, 410, 14, true, "Leeds College"),
        (63, 394, 11, false, "2013 - 2015"),
    ]);
    let reading = read(&pdf(&items), "cv.pdf").unwrap();
    let expected = [
        "Planner | Dale Forwarding B.V. | 2021-02 | ",
        "Warehouse Worker | Marlow & Sons | 2015-01 | 2017-05",
    ];
    assert_eq!(posts(&reading), expected);
}

#[test]
fn the_school_below_the_courses_of_another_is_no_course() {
    let mut items = HEAD.to_vec();
    items.extend([
        (50, 740, 18, true, "Education"),
        (50, 712, 13, true, "Leeds College"),
        (50, 696, 10, false, "BSc in Botany"),
        (50, 680, 10, false, "Sep 2013 - Jun 2017"),
        (50, 654, 14, true, "Courses"),
        (62, 634, 10, false, "- Soil science"),
        (62, 620, 10, false, "- Statistics"),
        (50, 590, 13, true, "Marlow College"),
        (50, 574, 10, false, "Diploma in Gardening"),
        (50, 558, 10, false, "Sep 2010 - Jun 2013"),
        (50, 520, 18, true, "Work"),
        (50, 494, 13, true, "Gardener"),
        (50, 478, 10, false, "Kew Parks Ltd"),
        (50, 462, 10, false, "Jul 2017 - Present"),
    ]);
    let reading = read(&pdf(&items), "cv.pdf").unwrap();
    assert_eq!(
        schools(&reading),
        ["BSc | Botany | Leeds College", "Diploma | Gardening | Marlow College"]
    );
    assert_eq!(reading.education[0].courses.len(), 2);
}

#[test]
fn a_line_whose_words_stand_only_here_and_there_is_told() {
    let reading = of(
        "Ana Ruiz\nana@ruiz.example\n\nSummary\nNurse who likes telephone triage and small wards by the sea.\n\n\
        Experience\nNurse, Marlow Ward, 2019 – present\n- Telephone triage for heart patients\n- Audit of small wards\n\n\
        Zzyzx\nsmall heart telephone wards nurse triage sea audit patients\n",
    );
    assert!(
        unplaced(&reading).is_empty() || unplaced(&reading).iter().any(|line| line.starts_with("small heart")),
        "{reading:?}"
    );
}

#[test]
fn a_number_of_a_register_in_a_row_of_contacts_is_told() {
    let reading = of(
        "Ana Ruiz\nana@ruiz.example | 07700 900 214 | NMC PIN 12A3456E | Leeds, UK\n\nExperience\n\
        Nurse, Marlow Ward, 2019 – present\n- Audit of small wards\n",
    );
    assert_eq!(unplaced(&reading), ["NMC PIN 12A3456E"]);
}

#[test]
fn a_school_that_begins_a_sentence_below_its_degree_is_the_school() {
    let reading = of(
        "Ana Ruiz\nana@ruiz.example\n\nEducation\nMSc Physiotherapy (Merit)\t2014 – 2017\n\
        University of Marlow (UoM), part-time. Dissertation: Dose in tendon pain\n\nBSc Biology\t2008 – 2011\nLeeds University\n",
    );
    assert_eq!(
        schools(&reading),
        [
            "MSc | Physiotherapy | University of Marlow (UoM)",
            "BSc | Biology | Leeds University"
        ]
    );
    assert!(
        reading.education[0]
            .highlights
            .iter()
            .any(|text| text.value.contains("part-time. Dissertation")),
        "{reading:?}"
    );
}

#[test]
fn a_name_behind_the_word_for_a_resume_and_headings_of_a_hurry() {
    let reading = of(
        "CV callum BRIGGS\ncallum.briggs@example.com\n\nWORK\n2021 -2022 (sat)\nMarlow Garage, helping out\n\n\
        School n college\nLeeds City College 2021-2023\nLevel 2 Light Vehicle Maintenance\n\ngood at\nbrakes; clutches; talking to customers\n\
        Refs: Dave Hirst 07700 900555\nhobbies - banger racing, doing up my car\n",
    );
    assert_eq!(value(&reading.name), "callum BRIGGS");
    assert!(
        reading
            .education
            .iter()
            .any(|school| value(&school.institution) == "Leeds City College"),
        "{:?}",
        reading.education
    );
    let skills: Vec<&str> = reading.skills.iter().map(|skill| skill.value.name.as_str()).collect();
    assert_eq!(skills, ["brakes", "clutches", "talking to customers"]);
    let hobbies: Vec<&str> = reading.interests.iter().map(|hobby| hobby.value.as_str()).collect();
    assert_eq!(hobbies, ["banger racing", "doing up my car"]);
    assert!(
        posts(&reading).iter().all(|post| !post.contains("sat")),
        "{:?}",
        posts(&reading)
    );
}

#[test]
fn levels_below_languages_beside_each_other_and_a_best_first_list() {
    let reading = of(
        "Ana Ruiz\nana@ruiz.example\n\nLanguages\nEnglish\tIrish\nNative\tProfessional working\n\nSkills\nGo > Java > Python\n",
    );
    let languages: Vec<(&str, Option<&str>)> = reading
        .languages
        .iter()
        .map(|language| (language.value.name.as_str(), language.value.fluency.as_deref()))
        .collect();
    assert_eq!(
        languages,
        [("English", Some("Native")), ("Irish", Some("Professional working"))]
    );
    let skills: Vec<&str> = reading.skills.iter().map(|skill| skill.value.name.as_str()).collect();
    assert_eq!(skills, ["Go", "Java", "Python"]);
}

#[test]
fn a_year_that_ends_a_sentence_dates_no_post() {
    let reading = of(
        "Ana Ruiz\nana@ruiz.example\n\nExperiencia\n\nMontajes Duero S.L.\t2003 - 2008\nOficial de primera\n\
        Cuadros y obra nueva. Cierre de la empresa en verano de\n2008.\n\nInstalaciones Norte S.L.\t2001 - 2003\nAprendiz\n",
    );
    assert_eq!(
        posts(&reading),
        [
            "Oficial de primera | Montajes Duero S.L. | 2003 | 2008",
            "Aprendiz | Instalaciones Norte S.L. | 2001 | 2003"
        ]
    );
}

#[test]
fn a_table_in_arabic_is_told_by_the_names_of_its_columns() {
    let reading = of(
        "سارة القحيمان\nsara@example.com\n\nالخبرات العملية\nالمسمى الوظيفي\tجهة العمل\tمن\tإلى\n\
        مشرف شؤون إدارية\tمستشفى الواحة\t2019/02\tعلى رأس العمل\nمدخل بيانات\tمؤسسة الركن\t2013/01\t2015/05\n",
    );
    assert_eq!(
        posts(&reading),
        [
            "مشرف شؤون إدارية | مستشفى الواحة | 2019-02 | ",
            "مدخل بيانات | مؤسسة الركن | 2013-01 | 2015-05"
        ]
    );
}

#[test]
fn the_number_on_two_lines_of_a_register_are_two() {
    let reading = of("Ana Ruiz\nana@ruiz.example\n\nRegistrations\nHCPC PH084213\nCSP 079912\n\nSkills\nTaping\n");
    let titles: Vec<&str> = reading.certifications.iter().map(|item| value(&item.title)).collect();
    assert_eq!(titles, ["HCPC PH084213", "CSP 079912"]);
}

#[test]
fn a_summary_of_a_school_comes_back_and_a_file_of_nothing_is_refused() {
    let school = r#"{"basics":{"name":"Ana Ruiz"},"education":[{"institution":"Leeds University","summary":"Part-time beside work"}]}"#;
    let reading = read(school.as_bytes(), "cv.json").unwrap();
    assert_eq!(reading.education[0].highlights[0].value, "Part-time beside work");
    assert!(read(br#"{"basics":{"name":5}}"#, "cv.json").is_err());
}

#[test]
fn a_telephone_at_the_foot_stands_beside_the_persons_mail() {
    let text = "Femke Smit\nParaveterinair met veertien jaar ervaring.\n\nWerkervaring\nHoofdassistente, Dierenkliniek De Vallei\n\
                2018 – heden\n\nfemke.smit@post.example • 06 1234 0597\n";
    let reading = read(text.as_bytes(), "cv.txt").unwrap();
    assert_eq!(reading.phone.map(|phone| phone.value), Some("06 1234 0597".to_owned()));
}
