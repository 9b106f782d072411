//! Résumés as people type them: headings in their own words, tables, tabs and the forms of Europe and Japan.

#![allow(clippy::unwrap_used)]

mod told;

use foothold_documents::resume::ResumeReading;
use told::{of, value};

fn posts(reading: &ResumeReading) -> Vec<(&str, &str)> {
    let posts = reading.work.iter();
    posts.map(|post| (value(&post.title), value(&post.company))).collect()
}

fn schools(reading: &ResumeReading) -> Vec<(&str, &str)> {
    let schools = reading.education.iter();
    schools
        .map(|school| (value(&school.degree), value(&school.institution)))
        .collect()
}

fn skills(reading: &ResumeReading) -> Vec<&str> {
    reading.skills.iter().map(|skill| skill.value.name.as_str()).collect()
}

#[test]
fn headings_may_be_what_people_say() {
    let reading = of(
        "Rhys Penrose\nrhys@example.com\n\nBit about me\n\nReliable driver.\n\nJobs I have had\n\n\
         Class 1 driver, Harrow Haulage\n2019 - now\n\nSchooling\n\nDale Comprehensive School\n1998 - 2003\n\n\
         What I can do\n\nRoute planning, Load securing\n\nIn my spare time\n\nRugby, chess\n",
    );
    assert_eq!(posts(&reading), [("Class 1 driver", "Harrow Haulage")]);
    assert_eq!(schools(&reading), [("", "Dale Comprehensive School")]);
    assert_eq!(skills(&reading), ["Route planning", "Load securing"]);
    assert_eq!(reading.interests.len(), 2);
    assert_eq!(reading.summary.unwrap().value, "Reliable driver.");
}

#[test]
fn papers_of_schools_are_schools_and_tickets_are_not() {
    let reading = of(
        "Kian Doyle\nkian@example.com\n\nJobs\n\nPlumber, Hegarty Construction\n2005 - 2009\n\nPapers\n\n\
         Advanced Certificate in Plumbing, Waterford Technical College, 2005\nSafe Pass, Manual handling, 2022\n",
    );
    assert_eq!(reading.education.len(), 1);
    assert_eq!(value(&reading.education[0].institution), "Waterford Technical College");
    assert!(reading.publications.is_empty());
    assert!(!reading.certifications.is_empty());
}

#[test]
fn the_form_of_europe_names_the_degree_before_the_school_in_each_language() {
    let reading = of(
        "Kadri Tamm\nkadri@example.com\n\nTÖÖKOGEMUS\n\nRaamatupidaja\nEmajõe Ehitus [ 09/2020 – Praegu ]\n\
         Linn: Tartu | Riik: Eesti\n\nHARIDUS JA KOOLITUS\n\nKeskharidus\nNurme Keskus [ 2015 ]\nLinn: Viljandi | Riik: Eesti\n\
         EQF tase: 4\n\nPõhiharidus\nMetsa Keskus [ 2009 – 2012 ]\nLinn: Viljandi | Riik: Eesti\n",
    );
    assert_eq!(posts(&reading), [("Raamatupidaja", "Emajõe Ehitus")]);
    assert!(reading.work[0].is_current, "{:?}", reading.work);
    assert_eq!(
        schools(&reading),
        [("Keskharidus", "Nurme Keskus"), ("Põhiharidus", "Metsa Keskus")]
    );
    assert_eq!(value(&reading.education[0].location), "Viljandi, Eesti");
}

#[test]
fn rows_of_the_japanese_form_in_english_are_posts_and_schools() {
    let reading = of("Haruka Mori\nharuka@example.com\n\nWork history\n\n\
         April 2014  Joined Sakura Foods Co., Ltd. (Sales clerk)\nMarch 2019  Resigned from Sakura Foods Co., Ltd.\n\
         April 2019  Joined Musashi Trading Co., Ltd. (Export Coordinator)\n");
    assert_eq!(
        posts(&reading),
        [
            ("Sales clerk", "Sakura Foods Co., Ltd."),
            ("Export Coordinator", "Musashi Trading Co., Ltd.")
        ]
    );
    assert_eq!(value(&reading.work[0].finished_on), "2019-03");
}

#[test]
fn posts_told_in_numbered_sentences_are_posts() {
    let reading = of("Rajesh Pillai\nrajesh@example.com\n\nWork Experience\n\n\
         1) Worked as Accounts Assistant in M/s Venad Traders, Kochi from June 2011 to May 2015\n\
         2) Presently working as Senior Accountant at Malabar Spices Pvt. Ltd since Jan 2020\n");
    let titles: Vec<&str> = posts(&reading).iter().map(|post| post.0).collect();
    assert_eq!(titles, ["Accounts Assistant", "Senior Accountant"]);
    assert!(reading.work[1].is_current);
}

#[test]
fn text_below_a_row_that_names_the_whole_post_is_no_firm() {
    let reading = of("Rhys Penrose\nrhys@example.com\n\nWork history\n\n\
         2019 to now\tClass 1 driver\tHarrow Haulage, Leeds\nTrunking to Bristol five nights, some weekends\n\
         2014 - 2019\tClass 2 driver\tPember Merchants, Leeds\nDeliveries, looked after own wagon there\n\
         2009 - 2014\tYard man\tTrostre Scrap, Leeds\n");
    assert_eq!(
        posts(&reading),
        [
            ("Class 1 driver", "Harrow Haulage"),
            ("Class 2 driver", "Pember Merchants"),
            ("Yard man", "Trostre Scrap")
        ]
    );
}

#[test]
fn what_a_title_is_over_and_its_rank_stay_out_of_the_firm() {
    let reading = of(
        "Priya Rao\npriya@example.com\n\nWork Experience\n\n1. Cauvery Works Pvt. Ltd., Hosur\n\
         Designation : Deputy Manager - Quality\nDuration : Apr 2017 to Till date\n\n2. Nandhi Gears Limited, Coimbatore\n\
         Designation : Senior Engineer - Quality\nDuration : Jan 2012 to Mar 2017\n",
    );
    assert_eq!(
        posts(&reading)[0],
        ("Deputy Manager - Quality", "Cauvery Works Pvt. Ltd.")
    );
    let federal = of(
        "Gloria Ten\ngloria@example.com\n\nExperience\n\nVeterans Office\nProgram Analyst (GS-0343-12)\n\
         06/2019 - Present\n\nBorder Office\nSupport Specialist (GS-0301-09/11)\n03/2015 - 06/2019\n",
    );
    assert_eq!(value(&federal.work[0].title), "Program Analyst");
    assert_eq!(value(&federal.work[1].title), "Support Specialist");
}

#[test]
fn languages_may_stand_in_sentences() {
    let reading = of("Elena Rey\nelena@example.com\n\nIdiomas\n\n\
         Castellano: lengua materna. Valenciano: C2 (Mitjà). Inglés: C1 (CAE). Alemán: A2.\n");
    let told: Vec<(&str, &str)> = reading
        .languages
        .iter()
        .map(|found| {
            (
                found.value.name.as_str(),
                found.value.fluency.as_deref().unwrap_or_default(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("Castellano", "lengua materna"),
            ("Valenciano", "C2 (Mitjà)"),
            ("Inglés", "C1 (CAE)"),
            ("Alemán", "A2")
        ]
    );
}

#[test]
fn the_exams_behind_a_school_and_the_class_behind_one_are_no_part_of_its_name() {
    let reading = of("Cal Briggs\ncal@example.com\n\nSchool\n\n\
         Roundhill School GCSEs maths 5, english 4, science 5-5, 2021\n");
    assert_eq!(value(&reading.education[0].institution), "Roundhill School");
    let reading = of("Ada Ojo\nada@example.com\n\nEducation\n\n\
         2007 – 2009\tMSc, Botany, University of Ghent, Belgium\n2002 – 2006\tBSc (Hons), Zoology, University of Ikorodu, Nigeria, First class\n");
    assert_eq!(value(&reading.education[1].institution), "University of Ikorodu");
}

#[test]
fn the_label_of_the_phone_is_no_part_of_the_place() {
    let reading = of(
        "Elena Rey\nC/ Sueca 41, 3.º, 46006 Valencia · Tel. 612 345 678 · elena@example.com\n\nPerfil\n\nIngeniera.\n",
    );
    assert_eq!(value(&reading.location), "C/ Sueca 41, 3.º, 46006 Valencia");
}

#[test]
fn a_cell_of_title_and_duties_begins_with_the_title() {
    let reading = of(
        "Nia Strand\nnia@example.com\n\nEmployment\n\nFrom / to\tEmployer\tJob title and duties\n\
         2014 – 2019\tPennine Bank plc\tCustomer Adviser\n2012 – 2014\tShoe Barn\tSales assistant\n",
    );
    assert_eq!(
        posts(&reading),
        [
            ("Customer Adviser", "Pennine Bank plc"),
            ("Sales assistant", "Shoe Barn")
        ]
    );
}

#[test]
fn the_first_cells_of_a_table_of_skills_are_labels() {
    let reading = of(
        "Hilde Paasch\nhilde@example.com\n\nKenntnisse und Fähigkeiten\n\nZeichnen\tQGIS, AutoCAD\n\
         Fachlich\tBauforschung, Dendrochronologie\nBüro\tWord, Excel\n",
    );
    assert_eq!(
        skills(&reading),
        ["QGIS", "AutoCAD", "Bauforschung", "Dendrochronologie", "Word", "Excel"]
    );
}

#[test]
fn columns_may_tell_the_grade_the_place_and_why_a_post_ended() {
    let reading = of(
        "Ama Birch\nama@example.com\n\nPrevious employment\n\nDates\tEmployer\tPost and grade\tReason for leaving\n\
         2014 – 2019\tRivergate Health CIC\tCommunity Nurse\tPromotion\n2010 – 2013\tMoor Hospital\tStaff Nurse\tMoved house\n",
    );
    assert_eq!(
        posts(&reading),
        [
            ("Community Nurse", "Rivergate Health CIC"),
            ("Staff Nurse", "Moor Hospital")
        ]
    );
    assert_eq!(reading.work[0].highlights[0].value, "Reason for leaving: Promotion");
    let reading = of(
        "Emrys Rees\nemrys@example.com\n\nWork record\n\nDates\tFirm and place\tWhat I did\n\
         2020 – to date\tTeifi Marine Ltd, Cardigan\tWelder\n2016 – 2020\tBrecon Steel Ltd, Brecon\tFabricator\n",
    );
    assert_eq!(
        posts(&reading),
        [("Welder", "Teifi Marine Ltd"), ("Fabricator", "Brecon Steel Ltd")]
    );
}

#[test]
fn a_column_of_all_three_is_named_by_no_post() {
    let reading = of(
        "Ito Naomi\nito@example.com\n\nProfessional Experience\n\nPeriod\tCompany / Position / Duties\n\
         Apr. 2009 - Jul. 2010\tHakusan Textile Co., Ltd.\nSales Clerk\n- Orders from abroad\n",
    );
    assert_eq!(posts(&reading), [("Sales Clerk", "Hakusan Textile Co., Ltd.")]);
}

#[test]
fn each_item_with_a_year_is_a_school_where_most_name_a_degree() {
    let reading = of("Ada Moss\nada@example.com\n\nEducation and Training\n\n\
         • HLTA status, Northmoor Learning Partnership, 2018\n• Level 3 Certificate Teaching, Wear Valley College, 2013\n\
         • BTEC National Tourism, Wear Valley College, 1997\n");
    assert_eq!(reading.education.len(), 3);
    assert_eq!(value(&reading.education[2].institution), "Wear Valley College");
}

#[test]
fn what_a_heading_leaves_open_and_the_present_post_are_headings() {
    let reading = of(
        "Ron Hale\nron@example.com\n\nCurrent post\n\nDriver, Fen Haulage Ltd\n2006 – 2025\n\nLicences etc.\n\n\
         HIAB (ALLMI), 2020\nADR, 2022\n",
    );
    assert_eq!(posts(&reading), [("Driver", "Fen Haulage Ltd")]);
    assert_eq!(reading.certifications.len(), 2);
}

#[test]
fn courses_that_somebody_taught_are_no_posts() {
    let reading = of(
        "Maël Le Goff\nmael@example.com\n\nSituation professionnelle\n\n2017 – 2020\tMaître de conférences, Université de Vilaine\n\
         2015 – 2017\tChercheur postdoctoral, Institut Celtique\n\nEnseignement\n\n• Syntaxe (L2, 48 h), depuis 2017\n\
         • Linguistique de corpus (M1, 24 h), depuis 2018\n",
    );
    assert_eq!(reading.work.len(), 2, "{:?}", posts(&reading));
}

#[test]
fn the_form_of_europe_has_no_languages_but_those_it_names() {
    let reading = of(
        "Rui Pinto\nrui@example.com\n\nCOMPETÊNCIAS LINGUÍSTICAS\n\nLíngua(s) materna(s): PORTUGUÊS\nOutra(s) língua(s):\n\
         COMPREENDER\tFALAR\tESCREVER\nCompreensão oral\tLeitura\tProdução oral\tInteração oral\n\
         FRANCÊS\tB1\tA2\tB1\tB1\tA1\nNíveis: A1 e A2: Utilizador de base; B1 e B2: Utilizador independente\n",
    );
    let names: Vec<&str> = reading
        .languages
        .iter()
        .map(|found| found.value.name.as_str())
        .collect();
    assert_eq!(names, ["PORTUGUÊS", "FRANCÊS"]);
}

#[test]
fn small_letters_name_no_firm_and_no_person() {
    let reading = of(
        "Cal Briggs\ncal@example.com\n\nWork\n\nsummer 2022\tTesco Seacroft - trolley + warehouse (temp)\n\
         2021 - 2022\tDaves Autos, helping out\n",
    );
    assert_eq!(value(&reading.work[0].company), "Tesco Seacroft");
    assert_eq!(of("not a resume\n").name, None);
}

#[test]
fn the_letters_of_a_school_and_its_town_are_a_school() {
    let reading =
        of("Eva Lund\neva@example.com\n\nQualifications\n\n2017 MSc Advanced Physiotherapy, UWE Bristol (Merit)\n");
    assert_eq!(value(&reading.education[0].institution), "UWE Bristol");
}

#[test]
fn a_degree_below_its_school_and_a_bracket_behind_one_stay_whole() {
    let reading = of(
        "Ito Naomi\nito@example.com\n\nEducation\n\n2002 – 2005\tKenroku High School, Diploma (General Course)\n\
         2005 – 2009\tHakusan University, B.A. in English Studies\n",
    );
    assert_eq!(
        schools(&reading)[0],
        ("Diploma (General Course)", "Kenroku High School")
    );
}

#[test]
fn names_of_certificates_below_each_other_are_one_each() {
    let reading =
        of("Hal Quist\nhal@example.com\n\nCertification\n\nProfessional Scrum Product Owner II\nITIL 4 Foundation\n");
    assert_eq!(reading.certifications.len(), 2);
}
