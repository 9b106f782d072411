//! What stands in the heads of posts and schools beside title, firm, degree and school: remarks, dashes, works, leave.

#![allow(clippy::unwrap_used)]

mod told;

use foothold_documents::resume::ResumeReading;
use told::{of, value};

fn posts(reading: &ResumeReading) -> Vec<(&str, &str)> {
    let told = |post| -> (&str, &str) {
        let post: &foothold_documents::resume::WorkReading = post;
        (value(&post.title), value(&post.company))
    };
    reading.work.iter().map(told).collect()
}

fn schools(reading: &ResumeReading) -> Vec<(&str, &str)> {
    let told = |school| -> (&str, &str) {
        let school: &foothold_documents::resume::EducationReading = school;
        (value(&school.degree), value(&school.institution))
    };
    reading.education.iter().map(told).collect()
}

fn work(text: &str) -> ResumeReading {
    of(&format!("Mara Quint\nmara.quint@example.com\n\nExperience\n\n{text}"))
}

fn education(text: &str) -> ResumeReading {
    of(&format!("Mara Quint\nmara.quint@example.com\n\nEducation\n\n{text}"))
}

#[test]
fn a_thesis_is_told_of_the_school_above_and_is_no_degree_or_school() {
    let reading = education(
        "2005 – 2009\tDiplom-Ingenieurin Maschinenbau\nHochschule Ulm\nDiplomarbeit: Lärm an Stirnrädern\n\n\
         2001 – 2005\tMatura\nGymnasium Stainach\n",
    );
    assert_eq!(reading.education.len(), 2);
    assert_eq!(value(&reading.education[0].institution), "Hochschule Ulm");
    assert_eq!(
        reading.education[0].highlights[0].value,
        "Diplomarbeit: Lärm an Stirnrädern"
    );
    let reading = education(
        "MSc Soil Science\nUniversity of Leeds\n2014 – 2016\nThesis: Clay in the Dales, 2016\n\n\
         BSc Geology\nUniversity of Kent\n2011 – 2014\nBachelor's thesis on chalk\n",
    );
    let told = [("MSc", "University of Leeds"), ("BSc", "University of Kent")];
    assert_eq!(schools(&reading), told);
    assert_eq!(
        reading.education[0].highlights[0].value,
        "Thesis: Clay in the Dales, 2016"
    );
}

#[test]
fn remarks_and_marks_in_brackets_are_no_part_of_degree_or_school() {
    let reading = education(
        "2013 – 2015\tMBO 4 Transport en Logistiek\nROC Zwolle (avondopleiding, diploma behaald)\n\n\
         2009\tAbitur (1,4)\nGymnasium Meppen\n\n\
         2010 – 2011\tLegal Practice Course (Distinction)\nUniversity of Leeds\n",
    );
    let told = [
        ("MBO 4", "ROC Zwolle"),
        ("Abitur", "Gymnasium Meppen"),
        ("Legal Practice Course", "University of Leeds"),
    ];
    assert_eq!(schools(&reading), told);
    assert_eq!(
        reading.education[0].highlights[0].value,
        "avondopleiding, diploma behaald"
    );
    assert_eq!(value(&reading.education[1].grade), "1,4");
    assert_eq!(value(&reading.education[2].grade), "Distinction");
}

#[test]
fn where_words_could_name_either_degree_and_school_stand_as_in_the_other_entries() {
    let reading = education(
        "High school diploma\nHillside High School - Leeds\n2010 to 2014\n\n\
         Some college in Welding\nDale Community College - Leeds\n2014 to 2015\n",
    );
    assert_eq!(value(&reading.education[1].institution), "Dale Community College");
}

#[test]
fn a_town_stands_where_the_other_towns_stand() {
    let reading = education(
        "Universidade Federal de Minas Gerais\tBelo Horizonte, MG\nBacharelado em Física\t2016 – 2020\n\n\
         CEFET-MG\tBelo Horizonte, MG\nTécnico em Química\t2013 – 2015\n",
    );
    assert_eq!(value(&reading.education[1].institution), "CEFET-MG");
    assert_eq!(value(&reading.education[1].location), "Belo Horizonte, MG");
}

#[test]
fn a_dash_stands_inside_a_title_where_the_firm_has_its_own_line() {
    let reading = work(
        "Dale Motors\nManager – Financial Reporting\n04/2022 – present\n- Closed books.\n\n\
         Zorbex\nAudit Clerk\n02/2018 – 03/2022\n- Counted.\n",
    );
    let told = [
        ("Manager – Financial Reporting", "Dale Motors"),
        ("Audit Clerk", "Zorbex"),
    ];
    assert_eq!(posts(&reading), told);
}

#[test]
fn a_name_that_looks_like_a_joint_ends_its_line_and_two_years_are_a_span() {
    let reading =
        work("Encargada – Zona Sur\nMercadona\n2017 - 2019\n- Hice.\n\nVendedora\nZara\n2015 y 2016\n- Hice.\n");
    assert_eq!(
        posts(&reading),
        [("Encargada – Zona Sur", "Mercadona"), ("Vendedora", "Zara")]
    );
    assert_eq!(value(&reading.work[1].started_on), "2015");
    assert_eq!(value(&reading.work[1].finished_on), "2016");
}

#[test]
fn a_line_below_title_and_firm_tells_of_the_post() {
    let reading = work(
        "seit 01/2019\tPartnerin\n\tRook Rechtsanwälte PartG mbB, Hamburg\n\
         \tBeratung von Firmen, Kündigungsschutz; Leitung des Teams (vier Anwälte)\n\
         10/2014 – 12/2018\tRechtsanwältin\n\tRook Rechtsanwälte PartG mbB, Hamburg\n\
         03/2012 – 09/2014\tSyndikusanwältin\n\tElbwerft AG, Hamburg\n",
    );
    let told = [
        ("Partnerin", "Rook Rechtsanwälte PartG mbB"),
        ("Rechtsanwältin", "Rook Rechtsanwälte PartG mbB"),
        ("Syndikusanwältin", "Elbwerft AG"),
    ];
    assert_eq!(posts(&reading), told);
    assert!(value(&reading.work[0].summary).starts_with("Beratung von Firmen"));
}

#[test]
fn a_time_of_leave_has_no_firm_but_a_named_one() {
    for leave in [
        "Elternzeit",
        "Karenz (zwei Kinder)",
        "Parental leave",
        "Mutterschutz und Elternzeit",
    ] {
        let reading = work(&format!(
            "10/2012 – 02/2017\nBuyer\nAlster Retail AG, Leeds\n\n06/2011 – 09/2012\n{leave}\n\n\
             09/2009 – 05/2011\nClerk\nDale Mills Ltd, Leeds\n"
        ));
        assert_eq!(posts(&reading).len(), 3, "{leave}");
        assert_eq!(value(&reading.work[1].company), "", "{leave}");
        assert_eq!(posts(&reading)[2], ("Clerk", "Dale Mills Ltd"));
    }
    let reading = work("10/2012 – 02/2017\nParental leave\nAlster Retail AG, Leeds\n");
    assert_eq!(posts(&reading), [("Parental leave", "Alster Retail AG")]);
}

#[test]
fn hyphens_agencies_and_legal_forms_stand_inside_names_of_firms() {
    let reading = work(
        "Sous Chef\t2016 – 2018\nHôtel Le Vieux-Fanal, Québec\n\n\
         Porter\t2014 – 2016\nHema Magazijn (via Tempo-Team), Utrecht\n\n\
         Waitress\tseasons 2011 and 2012\nCafé Nord, Utrecht\n",
    );
    let told = [
        ("Sous Chef", "Hôtel Le Vieux-Fanal"),
        ("Porter", "Hema Magazijn"),
        ("Waitress", "Café Nord"),
    ];
    assert_eq!(posts(&reading), told);
    assert_eq!(value(&reading.work[2].started_on), "2011");
    assert_eq!(value(&reading.work[1].summary), "via Tempo-Team");
}

#[test]
fn names_may_be_glued_or_have_doctorates_before_them() {
    let named = |name: &str| of(&format!("{name}\nmara.quint@example.com\n\nSkills\n\nRust, SQL\n")).name;
    assert_eq!(value(&named("MaraQuint")), "Mara Quint");
    assert_eq!(value(&named("Dr. iur. Mara von Quint")), "Dr. iur. Mara von Quint");
}

#[test]
fn degrees_of_chambers_and_school_certificates_stand_before_their_schools() {
    let reading = education(
        "2018 – 2019\nGeprüfte Handelsfachwirtin (IHK)\nIHK Ulm\n\n2010 – 2013\nAusbildung zur Bankkauffrau\nBank Tal\n\n\
         2008 – 2010\nFachhochschulreife\nBBS Oberrode\n",
    );
    let told = [
        ("Geprüfte Handelsfachwirtin (IHK)", "IHK Ulm"),
        ("Ausbildung zur Bankkauffrau", "Bank Tal"),
        ("Fachhochschulreife", "BBS Oberrode"),
    ];
    assert_eq!(schools(&reading), told);
}

#[test]
fn a_degree_below_another_takes_its_school_only_where_schools_lead() {
    let reading = education("Certificate in Catering, Dale Technical College\t2009\nGED\t1998\n");
    assert_eq!(schools(&reading)[1], ("GED", ""));
    let reading = education("University of Leeds\nMSc Soil Science\t2012\nBSc Geology\t2010\n");
    assert_eq!(value(&reading.education[1].institution), "University of Leeds");
}

#[test]
fn names_of_courses_keep_what_they_are_in() {
    let reading = education("2010 – 2012\tAusbildung in der Pflege in Teilzeit, Berufsfachschule Ulm\n");
    assert_eq!(
        schools(&reading),
        [("Ausbildung in der Pflege in Teilzeit", "Berufsfachschule Ulm")]
    );
    let reading = education("University of Leeds\t2019 – 2022\nLLB (Hons) Law, 2:1\n");
    assert_eq!(value(&reading.education[0].grade), "2:1");
    let reading = education("Dale High School\nYear 12\n2000 – 2004\n");
    assert_eq!(schools(&reading), [("Year 12", "Dale High School")]);
}

#[test]
fn a_time_that_no_firm_gave_takes_none() {
    let reading = work(
        "02/2022 – heute\tBusfahrer\nNiederrhein Verkehr GmbH, Moers\n- Linien\n\n01/2021 – 01/2022\tUmschulung (siehe unten)\n\n\
         05/2019 – 12/2020\tHausmeister\nStadt Ulm, Schulverwaltungsamt\n- Schulen\n",
    );
    let told = [
        ("Busfahrer", "Niederrhein Verkehr GmbH"),
        ("Umschulung (siehe unten)", ""),
        ("Hausmeister", "Stadt Ulm, Schulverwaltungsamt"),
    ];
    assert_eq!(posts(&reading), told);
}

#[test]
fn a_town_of_two_names_is_cut_off_whole() {
    let reading = work(
        "Line Cook, Dale Grill, Greensboro, NC\t2009 – 2013\n- Cooked\n\nOperator, Hanover Knits, Winston-Salem, NC\t1996 – 2008\n- Sewed\n",
    );
    assert_eq!(posts(&reading)[1], ("Operator", "Hanover Knits"));
    assert_eq!(value(&reading.work[1].location), "Winston-Salem, NC");
}

#[test]
fn a_town_and_a_country_behind_their_labels_are_the_place_of_a_post() {
    let reading =
        work("2010 – 2011\tPeón de almacén\nFrutas La Vega S.L.\nLocalidad: Motril | País: España\n- Cargó\n");
    assert_eq!(value(&reading.work[0].company), "Frutas La Vega S.L.");
    assert_eq!(value(&reading.work[0].location), "Motril, España");
}

#[test]
fn honours_belong_to_the_degree_and_a_grade_in_brackets_is_no_house() {
    let reading = education(
        "2006 – 2009\tBSc (Hons) Adult Nursing\nUniversity of Leeds\n\n2004 – 2006\tBA Hons English\nUniversity of Kent\n",
    );
    let told = [("BSc (Hons)", "University of Leeds"), ("BA Hons", "University of Kent")];
    assert_eq!(schools(&reading), told);
    let reading = of("Mara Quint\nWard Sister (Band 7), RN Adult\n14 Harrow Lane, Leeds LS6 2QT | 07700 900431\n");
    let home = value(&reading.location);
    assert_eq!(home, "14 Harrow Lane, Leeds LS6 2QT");
}

#[test]
fn a_second_line_is_told_where_the_first_names_title_and_firm() {
    let reading = work(
        "08/2018 – 05/2021\tAltenpflegerin, Seniorenzentrum Ledau, Emden\n\tWohnbereich Demenz, Teilzeit 75 %, Praxisanleitung\n\
         10/2004 – 05/2011\tAltenpflegerin, Pflegeheim Haus Deich, Emden\n\tGrund- und Behandlungspflege, Nachtdienst\n",
    );
    let told = [
        ("Altenpflegerin", "Seniorenzentrum Ledau"),
        ("Altenpflegerin", "Pflegeheim Haus Deich"),
    ];
    assert_eq!(posts(&reading), told);
}

#[test]
fn sentences_behind_posts_of_one_line_and_asides_are_no_names() {
    let reading = work(
        "- Desde octubre de 2019: Dependienta en Mercería La Rosa (Sevilla). Atención al público y caja.\n\
         - De mayo a septiembre de 2013: Camarera de pisos en Hotel Playa Mazal (Huelva). Contrato de temporada.\n\
         - De 2005 a 2012: Dependienta en Calzados Benju (Sevilla). Venta y almacén.\n\n\
         (Entre 2017 y 2019 estuve al cuidado de mi madre.)\n",
    );
    let told = [
        ("Dependienta", "Mercería La Rosa"),
        ("Camarera de pisos", "Hotel Playa Mazal"),
        ("Dependienta", "Calzados Benju"),
    ];
    assert_eq!(posts(&reading), told);
    assert_eq!(value(&reading.work[1].started_on), "2013-05");
    assert_eq!(value(&reading.work[1].finished_on), "2013-09");
}

#[test]
fn posts_of_one_line_need_no_known_names_where_several_are_told_so() {
    let reading = work(
        "Care Assistant, Rosewood Lodge, Accrington, 2012 – 2016: personal care, meals and activities.\n\
         Home Carer, Calder Homecare, Burnley, 2009 – 2012: visits to clients in their own homes.\n\
         1998 – 2008: at home bringing up my three children and looking after my dad.\n\
         Machinist, Hyndburn Textiles Ltd, Accrington, 1986 – 1998: curtains and bedding.\n",
    );
    assert!(reading.work[2].company.is_none(), "a break has no firm");
    let told: Vec<(&str, &str)> = posts(&reading)
        .into_iter()
        .filter(|(_, firm)| !firm.is_empty())
        .collect();
    let expected = [
        ("Care Assistant", "Rosewood Lodge"),
        ("Home Carer", "Calder Homecare"),
        ("Machinist", "Hyndburn Textiles Ltd"),
    ];
    assert_eq!(told, expected);
}

#[test]
fn first_and_last_days_with_labels_of_their_own_are_one_range() {
    let reading = work(
        "Firma Adı : Uluova Tekstil A.Ş.\nPozisyon : Muhasebe Sorumlusu\nBaşlangıç Tarihi : 03.2018\nBitiş Tarihi : Devam ediyor\n\n\
         Firma Adı : Demirciler Otomotiv Ltd. Şti.\nPozisyon : Muhasebe Elemanı\nBaşlangıç Tarihi : 09.2011\nBitiş Tarihi : 06.2015\n",
    );
    let told = [
        ("Muhasebe Sorumlusu", "Uluova Tekstil A.Ş."),
        ("Muhasebe Elemanı", "Demirciler Otomotiv Ltd. Şti."),
    ];
    assert_eq!(posts(&reading), told);
    assert!(reading.work[0].is_current);
    assert_eq!(value(&reading.work[1].started_on), "2011-09");
    assert_eq!(value(&reading.work[1].finished_on), "2015-06");
}

#[test]
fn schools_with_short_names_and_ends_of_studies_are_read() {
    let reading = education(
        "Técnico em Administração – Etec Alcides Junqueira – conclusão em 2020\n\nNVQ Level 3 Health and Social Care, Accrington Tech, 2014\n",
    );
    let bodies: Vec<&str> = reading
        .education
        .iter()
        .map(|school| value(&school.institution))
        .collect();
    assert_eq!(bodies, ["Etec Alcides Junqueira", "Accrington Tech"]);
    assert_eq!(value(&reading.education[0].finished_on), "2020");
}
