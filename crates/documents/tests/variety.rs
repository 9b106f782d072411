//! Ways of writing a résumé that few people share: each is read nonetheless.

// Helpers of tests fail by panicking, as tests do.
#![allow(clippy::unwrap_used)]

mod told;

use foothold_documents::resume::{ResumeReading, read};
use told::{of, value};

fn posts(reading: &ResumeReading) -> Vec<(&str, &str)> {
    let posts = reading.work.iter();
    posts.map(|post| (value(&post.title), value(&post.company))).collect()
}

fn skills(reading: &ResumeReading) -> Vec<&str> {
    reading.skills.iter().map(|skill| skill.value.name.as_str()).collect()
}

const POSTS: [(&str, &str); 2] = [
    ("Stage Manager", "Harbour Playhouse"),
    ("Box Office Clerk", "Alster Retail AG"),
];

fn with_work_heading(heading: &str) -> String {
    format!(
        "Mara Quint\nmara.quint@example.com\n\nSkills\n\nQLab, First aid\n\n{heading}\n\n\
         Stage Manager, Harbour Playhouse\nJan 2019 - Mar 2021\n- Ran shows.\n\n\
         Box Office Clerk, Alster Retail AG\nMar 2015 - Dec 2018\n- Sold seats.\n"
    )
}

#[test]
fn posts_stand_under_headings_of_many_languages() {
    let headings = "Clients|Posts Held|Service Record|Academic Appointments|Theatre and Other Work|Karriere|Beschäftigung|\
        Vertriebserfahrung|Berufserfahrung & Praktika|Postes occupés|Stages et emplois|Trayectoria|Atividade profissional|\
        Esperienze e tirocini|Werkervaring en stages|Przebieg pracy zawodowej|Yrkeserfarenhet|Anställningar|\
        Erhvervserfaring|Arbeidserfaring|Työkokemus|İş Tecrübesi|MESLEKİ DENEYİM|Pracovní zkušenosti|Munkatapasztalat|\
        Experiență profesională|Опыт работы|Досвід роботи|Επαγγελματική Εμπειρία|ΕΠΑΓΓΕΛΜΑΤΙΚΗ ΕΜΠΕΙΡΙΑ|从业经历|主な職歴|\
        직무 경력|نبذة الخبرات العملية|נסיון תעסוקתי";
    for heading in headings.split('|') {
        let reading = of(&with_work_heading(heading));
        assert_eq!(posts(&reading), POSTS, "{heading}");
        assert!(skills(&reading).starts_with(&["QLab", "First aid"]), "{heading}");
    }
}

#[test]
fn schools_stand_under_headings_of_many_languages() {
    let headings = "University|Formal Education|Studium und Schulbildung|Schul- und Berufsausbildung|Formation et diplômes|\
        Utbildningar|Eğitim Durumu|Edukacja i kursy|Образование|Σπουδές|Koulutus|学历背景|השכלה והכשרה|Training";
    for heading in headings.split('|') {
        let text = format!(
            "{}\n{heading}\n\nBA History, University of Leeds\n2012 - 2015\n",
            with_work_heading("Jobs")
        );
        let reading = of(&text);
        assert_eq!(reading.work.len(), 2, "{heading}");
        let schools: Vec<_> = reading
            .education
            .iter()
            .map(|school| value(&school.institution))
            .collect();
        assert_eq!(schools, ["University of Leeds"], "{heading}");
    }
}

#[test]
fn posts_under_an_unknown_heading_are_posts_all_the_same() {
    let reading = of(&with_work_heading("Deployments"));
    assert_eq!(posts(&reading), POSTS);
    assert_eq!(skills(&reading), ["QLab", "First aid"]);
}

#[test]
fn a_text_without_headings_or_without_empty_lines_reads_too() {
    let bare = of("Mara Quint\nmara.quint@example.com | Leeds\n\n\
         Stage Manager, Harbour Playhouse\nJan 2019 - Present\n- Ran shows.\n\n\
         Box Office Clerk, Alster Retail AG\nMar 2015 - Dec 2018\n\nBA History, University of Leeds\n2012 - 2015\n");
    assert_eq!(posts(&bare), POSTS);
    assert_eq!(value(&bare.education[0].institution), "University of Leeds");
    let tight = of("Mara Quint\nmara.quint@example.com | Leeds\nExperience\n\
         Stage Manager, Harbour Playhouse\nJan 2019 - Present\n- Ran shows.\n\
         Box Office Clerk, Alster Retail AG\nMar 2015 - Dec 2018\nEducation\nBA History, University of Leeds\n\
         2012 - 2015\nSkills\nQLab, First aid\n");
    assert_eq!(posts(&tight), POSTS);
    assert_eq!(value(&tight.education[0].institution), "University of Leeds");
    assert_eq!(skills(&tight), ["QLab", "First aid"]);
}

#[test]
fn names_of_many_forms_are_names_and_items_are_not() {
    for (written, name) in [
        ("Morwenna \"Wenna\" Tregear-Bolt", "Morwenna \"Wenna\" Tregear-Bolt"),
        ("Étienne d’Aubrac-Lenoir", "Étienne d’Aubrac-Lenoir"),
        ("Leonor (Nori) Sandoval Paz", "Leonor (Nori) Sandoval Paz"),
        ("Karim al-Hadidi", "Karim al-Hadidi"),
        ("Ottilie von der Heyde", "Ottilie von der Heyde"),
        ("van der Meulen, Joris", "Joris van der Meulen"),
        ("Lindqvist, Maja", "Maja Lindqvist"),
        ("Curriculum Vitae – Ines Falk", "Ines Falk"),
        ("Captain Rhys Obi-\nLanyon", "Captain Rhys Obi-Lanyon"),
    ] {
        for title in ["", "ÖZGEÇMİŞ\n", "Curriculum Vitae\n"] {
            let text = format!(
                "{title}{written}\nx@example.com\n\nExperience\n\nClerk, Alster Retail AG\n2015 - 2018\n- did things\n"
            );
            assert_eq!(value(&of(&text).name), name, "{title}{written}");
        }
    }
    let nameless = of("x@example.com\n\nExperience\n\nClerk, Alster Retail AG\n2015 - 2018\n- did things\n");
    assert_ne!(value(&nameless.name), "did things", "an item is no name");
}

#[test]
fn words_for_today_leave_a_post_open() {
    let dates = "augusti 2018 – pågående|aug 2018 – tills vidare|agosto de 2018 – até o momento|Aug 2018 - till date|\
        08/2018 – aktuell|augustus 2018 – vandaag|sierpień 2018 – nadal|août 2018 – maintenant|אוגוסט 2018 – עד היום|\
        أغسطس 2018 – الوقت الحاضر|2018年8月～在職中|2018年8月～|август 2018 — н.в.|серпень 2018 – теперішній час|\
        Αύγουστος 2018 – σήμερα|elokuu 2018 – nykyinen|augusztus 2018 – jelenleg|srpen 2018 – dosud|2018.08 ~ 현재|\
        Aug 2018 – fortgång";
    for date in dates.split('|') {
        let text = format!(
            "Mara Quint\nmara.quint@example.com\n\nEXPERIENCE\n\nStage Manager, Harbour Playhouse\n{date}\n- Ran shows\n"
        );
        let reading = of(&text);
        assert_eq!(posts(&reading), POSTS[..1], "{date}");
        let post = &reading.work[0];
        assert_eq!(
            (value(&post.started_on), value(&post.finished_on)),
            ("2018-08", ""),
            "{date}"
        );
        assert!(post.is_current, "{date}");
    }
    let broken =
        of("Mara Quint\n\nEXPERIENCE\n\nStage Manager, Harbour Playhouse\nJun 2021\n– Sep 2021\n- Ran shows\n");
    assert_eq!(value(&broken.work[0].finished_on), "2021-09", "a range over two lines");
}

#[test]
fn places_are_found_in_many_forms() {
    let places = "Cardiff CF11|Leeds LS6 2AB|Lyon 3e|Sesto San Giovanni (MI)|Kraków, małopolskie|Melbourne VIC 3000|\
        Kadıköy / İstanbul|서울특별시 마포구|20 Mill Lane, Totnes, Devon TQ9 5EX";
    for place in places.split('|') {
        for mark in [" | ", " * ", " · "] {
            let text = format!("Mara Quint\nStage Manager\n{place}{mark}+44 7700 900111{mark}mara.quint@example.com\n");
            assert_eq!(value(&of(&text).location), place, "{mark}");
        }
    }
    for (line, place) in [
        ("Based in Utrecht", "Utrecht"),
        ("Bydliště: Brno", "Brno"),
        ("Адрес: Казань", "Казань"),
    ] {
        assert_eq!(
            value(&of(&format!("Mara Quint\n{line}\nmara.quint@example.com\n")).location),
            place
        );
    }
}

#[test]
fn what_ends_a_page_or_a_letter_is_no_skill() {
    let foot = of(
        "Mara Quint\n\nEXPERIENCE\n\nStage Manager, Harbour Playhouse\n2019 - 2021\n\nSKILLS\n\nQLab, First aid\n\n\
         Truro, Cornwall · m +44 7700 900111 · mara.quint@example.com\n",
    );
    assert_eq!(skills(&foot), ["QLab", "First aid"]);
    assert_eq!(value(&foot.location), "Truro, Cornwall");
    let signed = of(
        "Mara Quint\nmara.quint@example.com\n\nKenntnisse\n\nQLab, Erste Hilfe\n\nFreiburg, 3. Februar 2025\nMara Quint\n",
    );
    assert_eq!(skills(&signed), ["QLab", "Erste Hilfe"]);
}

#[test]
fn numbers_and_addresses_with_odd_breaks_are_whole() {
    let reading = of("Mara Quint\n029 2018 0455\nmara.quint@letters.exa\nmple\n\nSkills\n\nQLab\n");
    assert_eq!(value(&reading.phone), "029 2018 0455");
    assert_eq!(value(&reading.email), "mara.quint@letters.example");
}

#[test]
fn a_leaving_row_closes_the_post_above() {
    let reading = of(
        "佐野 花子\n\n職歴\n\n2012  4  南海商事株式会社 入社\n2018  3  一身上の都合により退職\n2018  4  株式会社北斗 入社\n現在に至る\n",
    );
    let told: Vec<_> = reading
        .work
        .iter()
        .map(|post| (value(&post.company), value(&post.finished_on)))
        .collect();
    assert_eq!(told, [("南海商事株式会社", "2018-03"), ("株式会社北斗", "")]);
}

#[test]
fn markdown_and_one_line_schools_are_parted() {
    let text = "# Mara Quint\n\nmara.quint@example.com\n\n## Experience\n\n### Junior Developer @ Harbour Works\n*Jul 2019 – Sep 2021, Salford*\n\n\
        - Built things.\n\n## Education\n\n**Coderoom** — Bootcamp Certificate in Software Development (2019)\n";
    let reading = read(text.as_bytes(), "cv.md").unwrap();
    assert_eq!(posts(&reading), [("Junior Developer", "Harbour Works")]);
    let school = &reading.education[0];
    assert_eq!(
        (value(&school.institution), value(&school.finished_on)),
        ("Coderoom", "2019")
    );
    let colon = of(
        "Mara Quint\n\nEDUCATION\n\nState College, Northport: MA Maritime Law, 2015\n\nUniversity of Southampton, Southampton: BEng Naval Design,\n2005\n",
    );
    let told: Vec<_> = colon
        .education
        .iter()
        .map(|school| {
            (
                value(&school.institution),
                value(&school.major),
                value(&school.finished_on),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("State College", "Maritime Law", "2015"),
            ("University of Southampton", "Naval Design", "2005")
        ]
    );
}

#[test]
fn the_place_is_the_whole_address_as_it_is_printed() {
    let with = |lines: &str| {
        of(&format!(
            "Mara Quint\n{lines}\nmara.quint@example.com\n\nExperience\n\nClerk, Alster Retail AG\n2015 - 2018\n- did things\n"
        ))
    };
    for address in [
        "12 Mill Lane, Hebden Bridge, West Yorkshire HX7 8AD",
        "No. 7/2, Mangalam Street, Salem – 636001, Tamil Nadu",
        "Storgatan 9, 411 38 Göteborg",
        "г. Пермь, ул. Мира, д. 5",
        "Rua da Ponte, 8, apto 4 - Bela Vista - São Paulo/SP - CEP 01310-100",
        "B-204, Green Heights, Andheri (E), Mumbai - 400069",
        "〒150-0001 東京都渋谷区神宮前1-2-3",
    ] {
        assert_eq!(value(&with(address).location), address);
        assert_eq!(value(&with(&format!("Address: {address}")).location), address);
        assert!(with(address).phone.is_none(), "{address}");
    }
    let lines = with("12 Orchard Row\nBurlington, VT 05401\nUnited States");
    assert_eq!(
        value(&lines.location),
        "12 Orchard Row, Burlington, VT 05401, United States"
    );
    let desk = with("Department of Biology, University of Leeds, Leeds LS2 9JT");
    assert_eq!(value(&desk.location), "Leeds LS2 9JT");
    let form = with("Adresse: Rue du Lac 6, 7500 Tournai, Belgique (Domicile)");
    assert_eq!(value(&form.location), "Rue du Lac 6, 7500 Tournai, Belgique");
}

#[test]
fn the_document_tells_whether_the_day_stands_first() {
    let dates = |head: &str, dates: &str| {
        let reading = of(&format!(
            "Mara Quint\nmara.quint@example.com\n{head}\n\nExperience\n\nClerk, Alster Retail AG\n{dates}\n- did things for the team\n"
        ));
        let post = reading.work.into_iter().next().unwrap();
        (value(&post.started_on).to_owned(), value(&post.finished_on).to_owned())
    };
    let day_first = ("2015-02-01".to_owned(), "2018-06-30".to_owned());
    assert_eq!(dates("", "01/02/2015 – 30/06/2018"), day_first, "a part over 12 tells");
    let month_first = ("2015-01-02".to_owned(), "2018-06-03".to_owned());
    assert_eq!(dates("+1 312 555 0142", "01/02/2015 – 06/03/2018"), month_first);
    let turned = ("2015-02-01".to_owned(), "2018-03-06".to_owned());
    assert_eq!(dates("+44 7700 900123", "01/02/2015 – 06/03/2018"), turned);
}

#[test]
fn family_names_before_a_comma_and_names_of_fathers_are_names() {
    for (written, name) in [
        ("Apellido y nombre: Ferrer Ruiz, Ana Lucía", "Ana Lucía Ferrer Ruiz"),
        ("QUINT, MARA ELISE", "MARA ELISE QUINT"),
        ("Aisyah binte Rahman", "Aisyah binte Rahman"),
        ("Kumar s/o Raman", "Kumar s/o Raman"),
    ] {
        let text = format!(
            "{written}\nmara.quint@example.com\n\nExperience\n\nClerk, Alster Retail AG\n2015 - 2018\n- did things\n"
        );
        assert_eq!(value(&of(&text).name), name, "{written}");
    }
}

#[test]
fn numbers_of_cards_are_no_phones_and_the_first_of_two_phones_is_taken() {
    let phone = |line: &str| {
        let reading = of(&format!(
            "Mara Quint\n{line}\nmara.quint@example.com\n\nSkills\n\nQLab\n"
        ));
        value(&reading.phone).to_owned()
    };
    assert_eq!(phone("DNI 35555214\nTel. 655 550 138"), "655 550 138");
    assert_eq!(phone("035 555 0171 347 555 0188"), "035 555 0171");
    assert_eq!(phone("01 55 55 01 23 / 06 55 55 01 23"), "01 55 55 01 23");
    assert_eq!(phone("030 5550123 | +49 170 5550123"), "030 5550123");
}

#[test]
fn posts_as_labels_and_schools_in_a_table_with_marks_are_read() {
    let reading = of("Mara Quint\nmara.quint@example.com\n\nExperience\n\n\
         Organisation : Harbour Playhouse\nDesignation : Stage Manager\nDuration : April 2019 to till date\n\
         Job Responsibilities:\n- Ran shows.\n\n\
         Organisation : Alster Retail AG\nDesignation : Box Office Clerk\nDuration : July 2015 to March 2019\n\n\
         Education\n\nCourse\tInstitution\tBoard / University\tYear\t%\n\
         M.Com\tHarbour Arts College\tNorthern University\t2013\t68\n\
         B.Com\tHarbour Arts College\tNorthern University\t2011\t72\n");
    assert_eq!(posts(&reading), POSTS);
    assert_eq!(value(&reading.work[0].started_on), "2019-04");
    assert!(reading.work[0].is_current);
    let schools = reading.education.iter();
    let schools: Vec<_> = schools
        .map(|school| (value(&school.degree), value(&school.institution)))
        .collect();
    assert_eq!(
        schools,
        [("M.Com", "Harbour Arts College"), ("B.Com", "Harbour Arts College")]
    );
}

#[test]
fn a_skill_may_stand_alone_with_its_level_and_sentences_are_no_skills() {
    let with = |lines: &str| {
        of(&format!(
            "{}\nKnowledge\n\n{lines}\n",
            with_work_heading("Jobs").replace("Skills\n\nQLab, First aid\n\n", "")
        ))
    };
    let levels = with("Excel: fortgeschritten\nSAP: sehr gute Kenntnisse");
    assert_eq!(skills(&levels), ["Excel", "SAP"]);
    assert_eq!(levels.skills[1].value.level.as_deref(), Some("sehr gute Kenntnisse"));
    assert_eq!(
        skills(&with("Microsoft Office (Word, Excel)\nSAP FI")),
        ["Microsoft Office (Word, Excel)", "SAP FI"]
    );
    let told = with("I build forms that people like to finish: banking, ferries.\nFigma, Maze");
    assert_eq!(skills(&told), ["Figma", "Maze"]);
}

#[test]
fn the_grade_behind_a_degree_is_no_part_of_it() {
    let reading = of(&format!(
        "{}\nEducation\n\nUniversity of Leeds\nBA Economics, Minor in Statistics. GPA 3.74   May 2014\n",
        with_work_heading("Jobs")
    ));
    let school = &reading.education[0];
    assert_eq!(value(&school.institution), "University of Leeds");
    assert!(value(&school.degree).starts_with("BA"), "{school:?}");
    assert!(value(&school.grade).contains("3.74"), "{school:?}");
}

#[test]
fn a_degree_and_its_school_are_parted_where_words_lead_from_one_to_the_other() {
    for (written, degree, school) in [
        (
            "Grado en Historia por la Universidad de Vigo, 2008-2012",
            "Grado",
            "Universidad de Vigo",
        ),
        (
            "Diplomatura en Turismo. Universidad de Vigo. 2005-2008",
            "Diplomatura",
            "Universidad de Vigo",
        ),
        (
            "High School Diploma | Lincoln High | 2009",
            "High School Diploma",
            "Lincoln High",
        ),
        (
            "2011–2014 MSc Zoology, First Class, Aberford University",
            "MSc",
            "Aberford University",
        ),
    ] {
        let reading = of(&format!("{}\nEducation\n\n{written}\n", with_work_heading("Jobs")));
        let found = &reading.education[0];
        assert_eq!(
            (value(&found.degree), value(&found.institution)),
            (degree, school),
            "{written}"
        );
    }
}
