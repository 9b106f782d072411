//! Forms and habits of countries: the same kinds of facts as people there write them down.

#![allow(clippy::unwrap_used)]

mod told;

use foothold_documents::resume::ResumeReading;
use told::{of, value};

/// Title, firm and dates of each post.
fn posts(reading: &ResumeReading) -> Vec<[&str; 4]> {
    let told = |post| {
        let post: &foothold_documents::resume::WorkReading = post;
        [
            value(&post.title),
            value(&post.company),
            value(&post.started_on),
            value(&post.finished_on),
        ]
    };
    reading.work.iter().map(told).collect()
}

/// Degree, subject and school of each entry.
fn schools(reading: &ResumeReading) -> Vec<[&str; 3]> {
    let told = |school| {
        let school: &foothold_documents::resume::EducationReading = school;
        [value(&school.degree), value(&school.major), value(&school.institution)]
    };
    reading.education.iter().map(told).collect()
}

#[test]
fn sentences_tell_of_posts_and_items_of_degrees() {
    let reading = of("RAVI MENON\nravi@example.in\n\nEDUCATIONAL QUALIFICATION\n\
        - B.Com from Kottayam University with 62% in 2014.\n- 12th from C.B.S.E. Board with 71% in 2011.\n\n\
        WORK EXPERIENCE\n- Presently working as Store Keeper in Blue Lake Cements Pvt Ltd, Kochi from Aug 2019 to till date.\n\
        - Worked as Billing Clerk at Om Traders from June 2014 to July 2019.\n");
    assert_eq!(
        posts(&reading),
        [
            ["Store Keeper", "Blue Lake Cements Pvt Ltd", "2019-08", ""],
            ["Billing Clerk", "Om Traders", "2014-06", "2019-07"]
        ]
    );
    assert_eq!(
        schools(&reading),
        [["B.Com", "", "Kottayam University"], ["12th", "", "C.B.S.E. Board"]]
    );
    assert_eq!(value(&reading.education[0].finished_on), "2014");
}

#[test]
fn schools_and_papers_in_two_lists_are_paired_by_their_year() {
    let reading = of("CURRICULUM VITAE\n\nSurname: ADEYEMI\nOther Names: Tunde Joseph\n\
        Contact Address: 14, Marina Close, Surulere, Lagos\nE-mail: tunde@example.ng\n\n\
        INSTITUTIONS ATTENDED WITH DATES\nUniversity of Benin\t2010 - 2014\nGovernment College\t2003 - 2009\n\n\
        QUALIFICATIONS OBTAINED WITH DATES\nB.Sc. Accounting\t2014\nWASSCE\t2009\n\n\
        WORK EXPERIENCE\nDelta Foods Nigeria Limited\nAccount Officer (2016 – Date)\n- Monthly accounts\n");
    assert_eq!(value(&reading.name), "Tunde Joseph ADEYEMI");
    assert_eq!(
        schools(&reading),
        [
            ["B.Sc.", "Accounting", "University of Benin"],
            ["WASSCE", "", "Government College"]
        ]
    );
    assert_eq!(
        posts(&reading)[0][..2],
        ["Account Officer", "Delta Foods Nigeria Limited"]
    );
}

#[test]
fn the_japanese_form_counts_years_of_emperors_and_tells_what_somebody_worked_as() {
    let reading = of("履 歴 書\n氏 名\t土屋 義彦\nE-mail\ttsuchiya@example.jp\n\n\
        年\t月\t学歴・職歴\n学歴\n昭和62\t4\t静岡県立岩水工業高等学校 機械科 入学\n平成2\t3\t同校 卒業\n\
        職歴\n平成2\t4\t東浜工業株式会社 入社\n製造部にてNC旋盤オペレーターとして従事\n平成21\t3\t会社都合により退職\n\
        平成30\t8\t社会福祉法人天林会 やすらぎの里 入職（介護職員）\n令和4\t4\t同施設 ユニットリーダーに昇格\n現在に至る\n以上\n");
    assert_eq!(
        posts(&reading),
        [
            ["NC旋盤オペレーター", "東浜工業株式会社", "1990-04", "2009-03"],
            ["介護職員", "社会福祉法人天林会 やすらぎの里", "2018-08", "2022-04"],
            ["ユニットリーダー", "社会福祉法人天林会 やすらぎの里", "2022-04", ""],
        ]
    );
    assert_eq!(reading.education.len(), 1, "{:?}", reading.education);
}

#[test]
fn labels_of_posts_are_known_in_many_languages() {
    let ukrainian = of(
        "Ігор Бондар\nigor@example.ua\n\nДосвід роботи:\nПеріод роботи: з 04.2015 по теперішній час\n\
        Місце роботи: ТОВ «Подільські меблі»\nПосада: Начальник виробництва\nОбов'язки:\n- керівництво цехом\n\
        Період роботи: з 09.2007 по 03.2015\nМісце роботи: ПАТ «Вінницький завод»\nПосада: Інженер-технолог\n",
    );
    assert_eq!(
        posts(&ukrainian),
        [
            ["Начальник виробництва", "ТОВ «Подільські меблі»", "2015-04", ""],
            ["Інженер-технолог", "ПАТ «Вінницький завод»", "2007-09", "2015-03"]
        ]
    );
    let vietnamese = of(
        "SƠ YẾU LÝ LỊCH\n\nHọ và tên: Nguyễn Thị Lan\nĐịa chỉ: 25 Lê Lợi, Quận 1, TP. Hồ Chí Minh\n\
        Email: lan@example.vn\n\nTRÌNH ĐỘ HỌC VẤN\n2013 – 2017: Đại học Kinh tế TP.HCM – Cử nhân Kế toán\n\n\
        KINH NGHIỆM LÀM VIỆC\n03/2019 – nay: Công ty TNHH Minh Phát\nVị trí: Kế toán tổng hợp\n- Báo cáo thuế\n\
        07/2017 – 02/2019: Công ty CP An Bình\nVị trí: Nhân viên kế toán\n- Công nợ\n\nKỸ NĂNG\nExcel, MISA\n",
    );
    assert_eq!(value(&vietnamese.name), "Nguyễn Thị Lan");
    assert_eq!(
        posts(&vietnamese),
        [
            ["Kế toán tổng hợp", "Công ty TNHH Minh Phát", "2019-03", ""],
            ["Nhân viên kế toán", "Công ty CP An Bình", "2017-07", "2019-02"]
        ]
    );
    assert_eq!(vietnamese.skills.len(), 2);
}

#[test]
fn indonesian_and_korean_forms_are_read() {
    let indonesian = of(
        "DAFTAR RIWAYAT HIDUP\n\nNama\t: Dewi Lestari\nAlamat\t: Jl. Melati No. 5, Bandung\n\
        Email\t: dewi@example.id\n\nPENDIDIKAN FORMAL\n2014 – 2018\tUniversitas Padjadjaran, S1 Akuntansi\n\
        2011 – 2014\tSMA Negeri 3 Bandung\n\nPENGALAMAN KERJA\n2020 – sekarang\tPT Sinar Jaya Abadi, Staf Keuangan\n\
        2018 – 2020\tCV Maju Bersama, Admin Gudang\n\nKEMAMPUAN\nExcel, MYOB\n",
    );
    assert_eq!(value(&indonesian.name), "Dewi Lestari");
    assert_eq!(
        posts(&indonesian),
        [
            ["Staf Keuangan", "PT Sinar Jaya Abadi", "2020", ""],
            ["Admin Gudang", "CV Maju Bersama", "2018", "2020"]
        ]
    );
    assert_eq!(schools(&indonesian)[0], ["S1", "Akuntansi", "Universitas Padjadjaran"]);
    let korean = of(
        "이력서\n\n성명\t김민지\n이메일\tminji@example.kr\n\n경력사항\n근무기간\t회사명\t직위\t담당업무\n\
        2019.05 ~ 현재\t(주)하늘유통\t대리\t온라인 마케팅\n2017.03 ~ 2019.04\t바른커머스\t사원\t고객 응대\n",
    );
    assert_eq!(
        posts(&korean),
        [
            ["대리", "(주)하늘유통", "2019-05", ""],
            ["사원", "바른커머스", "2017-03", "2019-04"]
        ]
    );
}

#[test]
fn chinese_schools_are_told_from_subject_and_degree_by_their_spaces() {
    let reading = of(
        "骆晓芸\n出生年月：1987.11 现居地：浙江省宁波市海曙区\n邮箱：luo@example.cn\n\n教育背景\n\
        2006.09 - 2010.06 宁波大学 国际经济与贸易 本科\n",
    );
    assert_eq!(schools(&reading), [["本科", "国际经济与贸易", "宁波大学"]]);
    assert_eq!(value(&reading.location), "浙江省宁波市海曙区");
}

#[test]
fn facts_behind_a_school_and_years_of_school_are_told_apart() {
    let polish = of(
        "Katarzyna Wrona\nkasia@example.pl\n\nDOŚWIADCZENIE ZAWODOWE\nod 03.2019 do chwili obecnej\n\
        Drukarnia Wawel sp. z o.o., Kraków\nstanowisko: specjalista ds. sprzedaży\n- obsługa klienta\n\nWYKSZTAŁCENIE\n\
        2010 – 2015 Uniwersytet Ekonomiczny w Krakowie, kierunek: Zarządzanie, tytuł: magister\n",
    );
    assert_eq!(
        posts(&polish)[0][..2],
        ["specjalista ds. sprzedaży", "Drukarnia Wawel sp. z o.o."]
    );
    assert_eq!(
        schools(&polish),
        [["magister", "Zarządzanie", "Uniwersytet Ekonomiczny w Krakowie"]]
    );
    let pupil = of(
        "Lesedi Jacobs\nlesedi@example.za\n\nEducation\n\nPinelands High School\nGrade 12 (Matric), 2020 – present\n",
    );
    assert_eq!(schools(&pupil), [["Grade 12 (Matric)", "", "Pinelands High School"]]);
    let german = of("Annika Reu\nannika@example.org\n\nStudium\n\n\
        10/2000 – 09/2006   Diplom-Chemie, Philipps-Universität Marburg, Note: 1,4\n\
        08/1991 – 06/2000   Abitur, Goetheschule Wetzlar, Note: 1,6\n");
    assert_eq!(
        schools(&german),
        [
            ["Diplom-Chemie", "", "Philipps-Universität Marburg"],
            ["Abitur", "", "Goetheschule Wetzlar"]
        ]
    );
}

#[test]
fn a_hyphen_glues_a_firm_to_its_town_and_a_heading_tells_how_long() {
    let reading = of(
        "Dale Purdy\nFlorissant, MO 63031\ndale@example.com\n\nWork Experience — 7 years 2 months\n\n\
        Forklift Operator\nHarbor Steel-St. Louis, MO\nFebruary 2019 to September 2021\n\n\
        Crew Member\nWinston Grill-Ferguson, MO\nJune 2017 to January 2019\n",
    );
    assert_eq!(
        posts(&reading),
        [
            ["Forklift Operator", "Harbor Steel", "2019-02", "2021-09"],
            ["Crew Member", "Winston Grill", "2017-06", "2019-01"]
        ]
    );
}

#[test]
fn academic_titles_in_small_letters_belong_to_the_name() {
    let reading =
        of("Dr. rer. nat. Tilman Ostrow\ntilman@example.de\n\nStudium\n\n2009 Abitur, Goetheschule Wetzlar\n");
    assert_eq!(value(&reading.name), "Dr. rer. nat. Tilman Ostrow");
}

#[test]
fn a_word_that_leads_to_firms_in_most_heads_does_so_in_all() {
    let reading = of("Lucía Ortega\nlucia@example.es\n\nEXPERIENCIA LABORAL\n\
        2019-Actualidad: Dependienta en Zapaterías Rubio, S.L. (Madrid).\nAtención al cliente y reposición.\n\
        2016-2019: Camarera en Bar La Plaza (Getafe).\nServicio de barra y terraza.\n\nFORMACIÓN ACADÉMICA\n\
        2014-2016: Ciclo Formativo de Grado Medio en Gestión Administrativa. IES Laguna, Madrid.\n\
        2014: Graduado en ESO. IES Laguna, Madrid.\n");
    assert_eq!(
        posts(&reading),
        [
            ["Dependienta", "Zapaterías Rubio, S.L.", "2019", ""],
            ["Camarera", "Bar La Plaza", "2016", "2019"]
        ]
    );
    assert_eq!(schools(&reading).len(), 2, "{:?}", schools(&reading));
}

#[test]
fn a_street_and_a_town_need_no_comma_before_the_postcode() {
    let reading = of(
        "Julie MARCHAND\n12 rue des Lilas 35000 Rennes\n06 12 55 50 98\njulie@example.fr\n\nFORMATION\n2017 : Baccalauréat ASSP – Lycée Jean Guéhenno\n",
    );
    assert_eq!(value(&reading.location), "12 rue des Lilas 35000 Rennes");
}

/// Skills by name.
fn skills(reading: &ResumeReading) -> Vec<&str> {
    reading.skills.iter().map(|skill| skill.value.name.as_str()).collect()
}

#[test]
fn columns_of_korean_tables_name_office_and_post() {
    let reading = of(
        "이력서\n성명\t(한글) 박지우\n휴 대 폰\t010-5555-0142\n주 소\t서울특별시 마포구 월드컵로 12, 301호\n\n\
        학력사항\n기간\t학교명\t전공\t구분\n2012.03 ~ 2016.02\t한빛대학교\t간호학과\t졸업\n2009.03 ~ 2012.02\t한빛고등학교\t인문계\t졸업\n\n\
        경력사항\n기간\t회사명\t부서 / 직위\n2019.06 ~ 재직중\t한강병원\t외과병동 / 간호사\n2016.03 ~ 2019.04\t도담의원\t접수 / 사원\n",
    );
    assert_eq!(value(&reading.name), "박지우");
    assert!(
        value(&reading.location).contains("월드컵로 12"),
        "{:?}",
        reading.location
    );
    assert_eq!(
        posts(&reading),
        [
            ["간호사", "한강병원", "2019-06", ""],
            ["사원", "도담의원", "2016-03", "2019-04"]
        ]
    );
    let papers: Vec<[&str; 2]> = schools(&reading)
        .iter()
        .map(|[paper, _, school]| [*paper, *school])
        .collect();
    assert_eq!(papers, [["졸업", "한빛대학교"], ["졸업", "한빛고등학교"]]);
}

#[test]
fn a_board_beside_the_institute_is_no_school() {
    let reading = of("MEERA NAIR\nmeera@example.in\n\nEDUCATIONAL QUALIFICATION\n\
        Sr. No.\tDegree / Examination\tUniversity / Board\tName of Institute\tYear\t% / Class\n\
        1\tB.Com\tUniversity of Kerala\tSt. Paul's College, Kochi\t2021\t71%\n\
        2\tH.S.C.\tKerala State Board\tCarmel Junior College, Kochi\t2018\t80%\n");
    assert_eq!(
        schools(&reading),
        [
            ["B.Com", "", "St. Paul's College"],
            ["H.S.C.", "", "Carmel Junior College"]
        ]
    );
}

#[test]
fn postcodes_with_a_hyphen_belong_to_the_address() {
    let home = |text: &str| value(&of(text).location).to_owned();
    let polish =
        home("Ewa Kowal\n\nKontakt\nul. Polna 7/2\n31-010 Kraków\newa.kowal@example.pl\n\nUmiejętności\nExcel\n");
    assert_eq!(polish, "ul. Polna 7/2, 31-010 Kraków");
}

#[test]
fn how_studies_ended_and_how_one_studied_are_no_degree() {
    let reading = of("Sanne de Wit\n\nOpleidingen\n\
        2015 – 2019\tHbo-Verpleegkunde (deeltijd), Hogeschool Leiden – diploma behaald\n\
        2009 – 2012\tMbo-Verpleegkunde niveau 4, ROC Rijnmond, Delft – diploma behaald\n");
    let degrees: Vec<&str> = schools(&reading).iter().map(|[degree, ..]| *degree).collect();
    assert_eq!(degrees, ["Hbo-Verpleegkunde", "Mbo-Verpleegkunde niveau 4"]);
}

#[test]
fn a_time_between_posts_is_no_post() {
    let reading = of(
        "Jens Vogt\n\nBerufstätigkeit\n07/2012 – heute\tHausmeister\nBaugenossenschaft Elm eG, Gotha\n\n\
        03/2011 – 06/2012\tarbeitsuchend\n\n05/1999 – 02/2011\tMonteur\nKessler Haustechnik GmbH, Erfurt\n",
    );
    let titles: Vec<&str> = posts(&reading).iter().map(|[title, ..]| *title).collect();
    assert_eq!(titles, ["Hausmeister", "Monteur"]);
}

#[test]
fn fields_of_a_form_give_both_parts_of_a_name() {
    let reading = of(
        "Lebenslauf\n\nPersonalien\nName\tImboden\nVorname\tNina Sofie\nTelefon\t041 555 01 13\nMobile\t079 555 01 42\n\n\
        Kenntnisse\nWord, Excel\n",
    );
    assert_eq!(value(&reading.name), "Nina Sofie Imboden");
    assert_eq!(value(&reading.phone), "079 555 01 42");
}

#[test]
fn a_declaration_ends_the_list_above_it() {
    let reading = of(
        "Aldo Neri\n\nCompetenze\nAutoCAD, QGIS\nAutorizzo il trattamento dei miei dati personali.\nBari, 2 maggio\n",
    );
    assert_eq!(skills(&reading), ["AutoCAD", "QGIS"]);
}

#[test]
fn a_rank_in_brackets_and_terms_of_school_are_no_firm() {
    let reading = of(
        "Dana Hill\n\nWORK EXPERIENCE\nContract Specialist (GS-1102-12)\nDepartment of Parks, Field Office 7\n\
        03/2014 - 08/2019\nHours per week: 40\n\nPurchasing Agent (GS-1105-07)\nDepartment of Roads, Supply Center\n01/2011 - 03/2014\n",
    );
    let firms: Vec<&str> = posts(&reading).iter().map(|[_, firm, ..]| *firm).collect();
    assert!(firms[0].starts_with("Department of Parks"), "{firms:?}");
    assert!(firms[1].starts_with("Department of Roads"), "{firms:?}");
    let reading = of(
        "Kim Bell\n\nTEACHING EXPERIENCE\nRelief Teacher\tTerm 1 2018 – Term 4 2018\nHill Street School\n\n\
        Classroom Teacher\t2019 – current\nGlen Public School\n",
    );
    assert_eq!(posts(&reading)[0][1], "Hill Street School");
}

#[test]
fn posts_below_a_firm_with_all_its_time_may_name_their_town() {
    let reading = of("Ray Cole\n\nEXPERIENCE\nNORTHERN RIVER FERRIES\t2009 – 2023\n\n\
        Maintenance Supervisor, Camp Lejeune, NC\t2017 – 2023\n- Led 40 mechanics\n\n\
        Mechanic, Twentynine Palms, CA & Okinawa, Japan\t2009 – 2017\n- Rebuilt engines\n");
    assert_eq!(
        posts(&reading),
        [
            ["Maintenance Supervisor", "NORTHERN RIVER FERRIES", "2017", "2023"],
            ["Mechanic", "NORTHERN RIVER FERRIES", "2009", "2017"]
        ]
    );
}

#[test]
fn the_italian_form_has_its_own_names_of_facts() {
    let reading = of("Nome\tRITA GALLO\n\nESPERIENZA LAVORATIVA\n\
        • Date (da – a)\tDA GENNAIO 2012 AD OGGI\n• Nome e indirizzo del datore di lavoro\tComune di Altamura – Piazza Dante 1, Altamura (BA)\n\
        • Tipo di azienda o settore\tEnte locale\n• Tipo di impiego\tIstruttore tecnico, categoria C\n\
        • Date (da – a)\t2005 – 2011\n• Nome e indirizzo del datore di lavoro\tEdil Murgia s.r.l. – Bari\n\
        • Tipo di azienda o settore\tImpresa edile\n• Tipo di impiego\tAssistente di cantiere\n");
    assert_eq!(
        posts(&reading),
        [
            ["Istruttore tecnico, categoria C", "Comune di Altamura", "2012-01", ""],
            ["Assistente di cantiere", "Edil Murgia s.r.l.", "2005", "2011"]
        ]
    );
}
