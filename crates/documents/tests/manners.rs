//! Manners of setting a résumé: the same facts with other signs, labels and orders.

#![allow(clippy::unwrap_used)]

mod told;

use foothold_documents::resume::{ResumeReading, read};
use told::{of, value};

fn skills(reading: &ResumeReading) -> Vec<&str> {
    reading.skills.iter().map(|skill| skill.value.name.as_str()).collect()
}

fn posts(reading: &ResumeReading) -> Vec<(&str, &str)> {
    let told = |post| -> (&str, &str) {
        let post: &foothold_documents::resume::WorkReading = post;
        (value(&post.title), value(&post.company))
    };
    reading.work.iter().map(told).collect()
}

fn schools(reading: &ResumeReading) -> Vec<(String, &str)> {
    let told = |school: &'_ foothold_documents::resume::EducationReading| {
        let parts = [value(&school.degree), value(&school.major)];
        parts
            .iter()
            .filter(|part| !part.is_empty())
            .copied()
            .collect::<Vec<_>>()
            .join(" / ")
    };
    let all = reading.education.iter();
    all.map(|school| (told(school), value(&school.institution))).collect()
}

const TAIL: &str = "\nEducation\n\nBA History, University of Leeds\n2009 - 2012\n";

fn with_posts(manner: impl Fn(&str, &str, &str, &str) -> String) -> ResumeReading {
    let posts = [
        ("Buyer", "Lidl", "Neckarsulm", "03/2019 - present"),
        ("Store Manager", "Bol.com", "Utrecht", "01/2016 - 02/2019"),
        ("Night Porter", "Kalverkamp", "Zwolle", "2013 - 2015"),
    ];
    let posts: Vec<String> = posts.iter().map(|(a, b, c, d)| manner(a, b, c, d)).collect();
    of(&format!(
        "Mara Quint\nmara.quint@example.com | Leeds\n\nExperience\n\n{}{TAIL}",
        posts.join("\n")
    ))
}

const POSTS: [(&str, &str); 3] = [
    ("Buyer", "Lidl"),
    ("Store Manager", "Bol.com"),
    ("Night Porter", "Kalverkamp"),
];

#[test]
fn firms_of_unknown_names_are_firms_beside_towns_signs_and_labels() {
    type Manner = fn(&str, &str, &str, &str) -> String;
    let manners: [Manner; 9] = [
        |t, f, p, d| format!("{f}, {p}\t{d}\n{t}\n- Did it.\n"),
        |t, f, p, d| format!("{d}\t{t}, {f}, {p}\n- Did it.\n"),
        |t, f, p, d| format!("{t}, {f}, {p} ({d})\n- Did it.\n"),
        |t, f, p, d| format!("{t}\n{f}, {p}, {d}\n- Did it.\n"),
        |t, f, p, d| format!("{d}\n{f}, {p}\n{t}\n- Did it.\n"),
        |t, f, _, d| format!("{f} / {t}, {d}\n- Did it.\n"),
        |t, f, _, d| format!("{f}: {t}, {d}\n- Did it.\n"),
        |t, f, _, d| format!("{t} ({f}), {d}\n- Did it.\n"),
        |t, f, _, d| format!("{t}\nCompany: {f}\nPeriod: {d}\n- Did it.\n"),
    ];
    for (at, manner) in manners.into_iter().enumerate() {
        assert_eq!(posts(&with_posts(manner)), POSTS, "manner {at}");
    }
}

#[test]
fn labels_of_a_post_are_neither_title_nor_firm() {
    let reading = with_posts(|t, f, _, d| {
        format!(
            "{t}\n{f}\n{d}\nSalary: 31,944 per year\nHours per week: 32\nDuties and responsibilities:\nCounted crates.\n"
        )
    });
    assert_eq!(posts(&reading), POSTS);
    let reading = with_posts(|t, f, _, d| format!("{d}\t{f}\nPosition: {t}\n- Did it.\n"));
    assert_eq!(posts(&reading), POSTS);
    // No label names the firm.
    let reading = of(&format!(
        "Mara Quint\nmara.quint@example.com\n\nWORK EXPERIENCE (Total 7+ Years)\n\nSagar Infra Pvt. Ltd., Surat\n\
         Designation: Site Engineer\nDuration: June 2021 – Till Date\n\nPatel & Sons, Vadodara\n\
         Designation: Junior Engineer\nDuration: July 2018 – May 2021\n{TAIL}"
    ));
    let told = [
        ("Site Engineer", "Sagar Infra Pvt. Ltd."),
        ("Junior Engineer", "Patel & Sons"),
    ];
    assert_eq!(posts(&reading), told);
}

#[test]
fn dashes_stand_inside_titles_and_names_too() {
    let reading = with_posts(|_, f, _, d| format!("First Mate – Tour Guide\n{f}\n{d}\n- Did it.\n"));
    assert_eq!(posts(&reading)[0], ("First Mate – Tour Guide", "Lidl"));
    let reading = with_posts(|t, _, _, d| {
        format!("{t}\t{d}\nCounty Office of Works and Waterways – Bridges — Ashford, VA\n- Did it.\n")
    });
    assert_eq!(
        value(&reading.work[0].company),
        "County Office of Works and Waterways – Bridges"
    );
}

#[test]
fn dates_of_two_languages_and_of_seasons_are_whole() {
    for (written, from, to) in [
        ("Da gennaio 2009 ad aprile 2012", "2009-01", "2012-04"),
        ("04/2020 – présent / present", "2020-04", ""),
        ("Dec 2019 - Curr", "2019-12", ""),
    ] {
        let text = format!("Mara Quint\n\nExperience\n\n{written}\nStore Manager\nAlster Retail AG\n{TAIL}");
        let reading = of(&text);
        assert_eq!(posts(&reading), [("Store Manager", "Alster Retail AG")], "{written}");
        let post = &reading.work[0];
        assert_eq!(
            (value(&post.started_on), value(&post.finished_on)),
            (from, to),
            "{written}"
        );
    }
}

#[test]
fn a_heading_may_name_the_firm_or_stand_in_small_letters() {
    let text = format!(
        "# Mara Quint\n\n## Work Experience\n\n## Red Maple\n\nSecurity Officer (June 2022 – June 2023)\n\n- Kept watch.\n\n\
         ## Alster Quarries\n\nStore Manager (May 2020 – May 2022)\n\n- Kept shop.\n{TAIL}"
    );
    let reading = read(text.as_bytes(), "resume.md").unwrap();
    assert_eq!(
        posts(&reading),
        [("Security Officer", "Red Maple"), ("Store Manager", "Alster Quarries")]
    );
}

#[test]
fn schools_and_degrees_are_parted_by_words_they_are_made_of() {
    let with = |schools: &str| {
        of(&format!(
            "Mara Quint\n\nExperience\n\nBuyer, Alster Retail AG\n2019 - 2021\n\nEducation\n\n{schools}\nSkills\n\nWelding, Rust\n"
        ))
    };
    for (written, degree, school) in [
        (
            "MSc Botany (University of Leeds), 2010 – 2012\n",
            "MSc / Botany",
            "University of Leeds",
        ),
        (
            "Horticulture, Bachelor of Science\nOregon State University\n2010 – 2012\n",
            "Bachelor of Science / Horticulture",
            "Oregon State University",
        ),
        (
            "Iowa State University\n2010 – 2012\n- B.S.E. Computer Science\n",
            "B.S.E. Computer Science",
            "Iowa State University",
        ),
        (
            "Gujarat University\tB.E. (Civil)\t2017\n",
            "B.E. / Civil",
            "Gujarat University",
        ),
        (
            "2010 – 2012\tUniversity of Missouri–Kansas City\nMaster of Arts\n",
            "Master of Arts",
            "University of Missouri–Kansas City",
        ),
        (
            "Uniwersytet Gdański\n2010 – 2012\nkierunek: Administracja, tytuł: magister\n",
            "magister / Administracja",
            "Uniwersytet Gdański",
        ),
        (
            "2002 – 2005\tLiceum\tXXXIX Liceum im. Lotnictwa\n",
            "Liceum",
            "XXXIX Liceum im. Lotnictwa",
        ),
    ] {
        assert_eq!(schools(&with(written)), [(degree.to_owned(), school)], "{written}");
    }
    let items = with("- Plant science, University of Kent (1998)\n- A-levels in Biology, Ysgol Friars (1995 – 1997)\n");
    let names: Vec<&str> = schools(&items).iter().map(|(_, school)| *school).collect();
    assert_eq!(names, ["University of Kent", "Ysgol Friars"]);
}

#[test]
fn skills_are_told_from_labels_levels_and_languages() {
    let with = |list: &str| {
        of(&format!(
            "Mara Quint\nmara.quint@example.com\n\nExperience\n\nBuyer, Alster Retail AG\n2019 - 2021\n\nSkills\n\n{list}\nReferences\n\nOn request\n"
        ))
    };
    for (list, told) in [
        ("1. Welding\n2. First aid\n", vec!["Welding", "First aid"]),
        (
            "Windows 10/11, Rust 4/5, SQL (3/5)\n",
            vec!["Windows 10/11", "Rust", "SQL"],
        ),
        (
            "Gute Kenntnisse in Creo, Inventor und ANSYS\n",
            vec!["Creo", "Inventor", "ANSYS"],
        ),
        ("Experienced with Rust, Go\n", vec!["Rust", "Go"]),
        (
            "Backend – Rust, Go\nOperations – Git, Docker\n",
            vec!["Rust", "Go", "Git", "Docker"],
        ),
        ("Tools\nGit, Docker\n", vec!["Git", "Docker"]),
        (
            "Selenium（学習中） / SQL（PostgreSQL）/ Git\n",
            vec!["Selenium", "SQL（PostgreSQL）", "Git"],
        ),
        (
            "数据库 MySQL，Redis等\n前端 HTML，CSS等\n工具 Git，Maven等\n",
            vec!["MySQL", "Redis", "HTML", "CSS", "Git", "Maven"],
        ),
    ] {
        assert_eq!(skills(&with(list)), told, "{list}");
    }
    let code = of(&format!(
        "Mara Quint\nmara.quint@example.com\n{TAIL}\nLanguages\n\nPython, SQL, Bash\n"
    ));
    assert_eq!(skills(&code), ["Python", "SQL", "Bash"]);
    assert!(code.languages.is_empty());
}

#[test]
fn labels_are_no_names_and_dated_lines_neither() {
    for (head, name) in [
        (
            "Europass Curriculum Vitae\nCognome/Nome Davide Massari\nIndirizzo\tVia Gramsci 18, 42048 Rubiera\n",
            "Davide Massari",
        ),
        (
            "Lebenslauf\nNachname(n) / Vorname(n)\tHanne Prinz\nAdresse(n)\tLindengasse 7, 1070 Wien\n",
            "Hanne Prinz",
        ),
        ("个 人 简 历\n姓 名\t郭思\n电 话\t138-5550-1926\n", "郭思"),
        ("Gurung Tika（グルン ティカ）\n", "Gurung Tika"),
        ("周启 /Qi Zhou\n", "周启"),
    ] {
        assert_eq!(value(&of(&format!("{head}{TAIL}")).name), name, "{head}");
    }
}

#[test]
fn addresses_of_many_forms_are_whole() {
    for place in [
        "4411 Lakeview Ave, 53704, Madison, Wisconsin (US)",
        "417 5th Ave S, Lake Worth, Fl 33460",
        "Ottawa (Ontario)",
        "10437 Berlin, Almanya",
    ] {
        let text = format!("Mara Quint\n{place} · mara.quint@example.com\n{TAIL}");
        assert_eq!(value(&of(&text).location), place);
    }
    let lines = of(&format!(
        "Mara Quint\n133 South Prospect Street\nBurlington, VT 05405\nmara.quint@example.com\n{TAIL}"
    ));
    assert_eq!(
        value(&lines.location),
        "133 South Prospect Street, Burlington, VT 05405"
    );
    let about = of(&format!(
        "Mara Quint\n\nAbout\n\nMaczka 7B 31\n03-984 Warszawa\nPoland\nmara.quint@example.com\n{TAIL}"
    ));
    assert_eq!(value(&about.location), "Maczka 7B 31, 03-984 Warszawa, Poland");
}

#[test]
fn a_short_line_under_the_names_of_an_award_tells_of_it() {
    let reading = of(
        "Ann Lee\nann@lee.example\n\nEXPERIENCE\n\nEngineer\nAcme Inc.\n2019 – 2021\n- Built it.\n\nAWARDS\n\nBest talk  2022\nDev Society\nVoted by attendees\n",
    );
    let award = &reading.awards[0];
    assert_eq!(award.organization.as_ref().unwrap().value, "Dev Society");
    assert_eq!(award.summary.as_ref().unwrap().value, "Voted by attendees");
}

#[test]
fn deeds_below_the_names_of_skills_are_no_skills() {
    let reading = of(&format!(
        "Mara Quint\nmara.quint@example.com\n\nProfessional skills\n\nKitchen:\n- Wrote four-week menus for a school\n\
         - Passed nine inspections in a row\n- Cut waste by a third by ordering twice\n- Kept books, tax and permits of a shop\n\n\
         Key skills\n\nPurchasing, Batch cooking\n{TAIL}"
    ));
    assert_eq!(skills(&reading), ["Purchasing", "Batch cooking"]);
}

#[test]
fn a_licence_among_skills_keeps_its_classes() {
    let reading = of(&format!(
        "Mara Quint\nmara.quint@example.com\n\nKenntnisse\n\n- Führerschein Klassen B, BE, C1\n- Ersthelfer\n{TAIL}"
    ));
    assert_eq!(skills(&reading), ["Führerschein Klassen B, BE, C1", "Ersthelfer"]);
}
