//! Facts about a person and lists of one kind: nationality, licences, languages with their levels, items that break.

#![allow(clippy::unwrap_used)]

mod told;

use foothold_documents::resume::ResumeReading;
use told::{of, value};

const TAIL: &str = "\nExperience\n\nBuyer, Alster Retail AG, Leeds\n03/2019 - present\n- Bought.\n";

fn languages(reading: &ResumeReading) -> Vec<(&str, &str)> {
    let told = reading.languages.iter().map(|language| &language.value);
    told.map(|language| (language.name.as_str(), language.fluency.as_deref().unwrap_or_default()))
        .collect()
}

fn certificates(reading: &ResumeReading) -> Vec<&str> {
    reading.certifications.iter().map(|item| value(&item.title)).collect()
}

#[test]
fn facts_about_the_person_are_no_headline() {
    for fact in [
        "Staatsangehörigkeit deutsch",
        "Nationality: German",
        "Nationality German",
        "Geburtsdatum 3. Mai 1990",
        "Geburtsdatum 03.05.1990 in Ulm",
        "Permis B",
        "Edad 39 años",
        "Familienstand ledig",
        "Führerschein Klasse B",
        "33 ans – Permis B",
    ] {
        let reading = of(&format!("Mara Quint\nmara.quint@example.com\n{fact}\n{TAIL}"));
        assert_eq!(value(&reading.headline), "", "{fact}");
        let reading = of(&format!(
            "Mara Quint\n{fact}\nmara.quint@example.com\nGender Studies Lecturer\n{TAIL}"
        ));
        assert_eq!(value(&reading.headline), "Gender Studies Lecturer", "{fact}");
    }
    let form = "Curriculum vitae\n\nNaam\t: Mara Quint\nAdres\t: Lindelaan 63\nPostcode en plaats\t: 4816 KE Breda\n\
        Telefoon\t: 06 5550 2718\nBurgerlijke staat\t: gehuwd\n";
    let reading = of(&format!("{form}{TAIL}"));
    assert_eq!(value(&reading.headline), "");
    assert_eq!(value(&reading.location), "Lindelaan 63, 4816 KE Breda");
}

#[test]
fn a_driving_licence_is_one_certificate_with_its_classes() {
    for line in [
        "Führerschein: Klassen B, CE",
        "Führerschein\n\nKlassen B, CE",
        "Kenntnisse\n\nEDV: Word, Excel\nFührerschein: Klassen B, CE",
        "Zertifikate\n\nFührerschein: Klassen B, CE",
        "Zertifikate\n\nStaplerschein 2018\nFührerschein Klassen B, CE",
        "Sonstiges\n\nFührerschein: Klassen B, CE",
    ] {
        let reading = of(&format!("Mara Quint\nmara.quint@example.com\n{TAIL}\n{line}\n"));
        let told = certificates(&reading);
        assert!(told.contains(&"Führerschein Klassen B, CE"), "{line}: {told:?}");
    }
    for (line, expected) in [
        ("Driving licence: B, BE", "Driving licence B, BE"),
        ("Certifications\n\nPermis B", "Permis B"),
        ("Rijbewijs: B, BE", "Rijbewijs B, BE"),
    ] {
        let reading = of(&format!("Mara Quint\nmara.quint@example.com\n{TAIL}\n{line}\n"));
        assert_eq!(certificates(&reading), [expected], "{line}");
    }
}

#[test]
fn a_language_keeps_all_that_tells_how_well() {
    let with = |list: &str, heading: &str| {
        of(&format!(
            "Mara Quint\nmara.quint@example.com\n{TAIL}\n{heading}\n\n{list}\n"
        ))
    };
    for (line, fluency) in [
        ("Englisch: fließend (C1)", "fließend (C1)"),
        ("Englisch fließend (C1)", "fließend (C1)"),
        ("Englisch – fließend (C1)", "fließend (C1)"),
        ("Englisch - fließend (C1)", "fließend (C1)"),
        ("Englisch (fließend, C1)", "fließend, C1"),
        ("Englisch\tfließend (C1)", "fließend (C1)"),
    ] {
        let reading = with(line, "Sprachen");
        assert_eq!(languages(&reading), [("Englisch", fluency)], "{line}");
    }
    let reading = with(
        "EDV: Word\nSprachen: Deutsch (Muttersprache), Englisch fließend (C1)",
        "Kenntnisse",
    );
    let told = [("Deutsch", "Muttersprache"), ("Englisch", "fließend (C1)")];
    assert_eq!(languages(&reading), told);
    let reading = with(
        "Português – língua materna\nFrancês – fluente\nInglês – intermédio",
        "Idiomas",
    );
    let told = [
        ("Português", "língua materna"),
        ("Francês", "fluente"),
        ("Inglês", "intermédio"),
    ];
    assert_eq!(languages(&reading), told);
    let reading = with("Duits\t: goed\nFrans\t: redelijk", "Talen");
    assert_eq!(languages(&reading), [("Duits", "goed"), ("Frans", "redelijk")]);
    let reading = with(
        "němčina\tpokročilá (B2), denní používání\nruština\tpasivně",
        "Jazykové znalosti",
    );
    let told = [("němčina", "pokročilá (B2), denní používání"), ("ruština", "pasivně")];
    assert_eq!(languages(&reading), told);
    // A grid of languages is no table of levels.
    let reading = with("English\tGerman\nFrench\tSpanish", "Languages");
    assert_eq!(reading.languages.len(), 4);
}

#[test]
fn an_item_goes_on_with_a_number_or_a_year() {
    let items = [
        "Led the move of the warehouse, finished in\n  2021 with no loss.",
        "Cut the cost of transport by\n  12 % in two years.",
        "Ran the budget of the shops in the years\n2019 and 2020 without a loss.",
        "Ran the tender for the new hall in\n2022.",
        "Wrote the handbook of the shop, printed in\n  2020",
        "Made the list of prices of\n  2016 – 2017.",
        "Last item.",
    ];
    let reading = of(&format!(
        "Mara Quint\nmara.quint@example.com\n\nExperience\n\nBuyer, Alster Retail AG, Leeds\n03/2019 - present\n- {}\n\n\
         Clerk, Dale Mills Ltd, Leeds\n2015 - 2018\n- Counted.\n",
        items.join("\n- ")
    ));
    assert_eq!(reading.work.len(), 2);
    let told: Vec<String> = reading.work[0]
        .highlights
        .iter()
        .map(|item| item.value.clone())
        .collect();
    let whole: Vec<String> = items
        .iter()
        .map(|item| item.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    assert_eq!(told, whole);
    // A dated title behind a bullet is none.
    let reading = of(
        "Mara Quint\n\nExperience\n\n- Buyer at Alster Retail AG\n  2015 – 2018\n- Clerk at Dale Mills Ltd\n  2012 – 2014\n",
    );
    assert_eq!(reading.work.len(), 2);
}

#[test]
fn two_labels_and_lists_in_a_row_are_rows_of_their_own() {
    let reading = of(&format!(
        "Mara Quint\nmara.quint@example.com\n{TAIL}\nSkills\n\nCAD\tSolidWorks, Creo\tAnalysis\tKISSsoft, ANSYS\n\
         PDM\tWindchill\tOffice\tExcel, Project\n"
    ));
    let told: Vec<(&str, &str)> = reading
        .skills
        .iter()
        .map(|skill| {
            (
                skill.value.group.as_deref().unwrap_or_default(),
                skill.value.name.as_str(),
            )
        })
        .collect();
    let expected = [
        ("CAD", "SolidWorks"),
        ("CAD", "Creo"),
        ("Analysis", "KISSsoft"),
        ("Analysis", "ANSYS"),
        ("PDM", "Windchill"),
        ("Office", "Excel"),
        ("Office", "Project"),
    ];
    assert_eq!(told, expected);
}

#[test]
fn a_certificate_may_have_at_in_its_name() {
    let reading = of(
        "Jane Doe\njane@example.org\n\nCertificates\n\nFirst Aid at Work, Red Cross, 2022\nWorking at Height, 2021\n",
    );
    assert_eq!(certificates(&reading), ["First Aid at Work", "Working at Height"]);
}

#[test]
fn short_facts_that_no_field_takes_are_told() {
    let reading = of(&format!(
        "Mara Quint\nTelefon: 0821 / 44 55 66\nMobil: 0171 / 1234567\nmara.quint@example.com\nVerheiratet, 2 Kinder\n\n\
         Berufserfahrung\n\nArbeitsuchend seit 03/2026\n{}",
        TAIL.replace("\nExperience\n", "")
    ));
    assert_eq!(value(&reading.phone), "0171 / 1234567");
    let told: Vec<&str> = reading
        .other
        .iter()
        .flat_map(|other| &other.lines)
        .map(String::as_str)
        .collect();
    for line in [
        "Telefon: 0821 / 44 55 66",
        "Verheiratet, 2 Kinder",
        "Arbeitsuchend seit 03/2026",
    ] {
        assert!(told.contains(&line), "{line}: {told:?}");
    }
}

#[test]
fn a_line_that_names_the_place_and_more_of_it_is_no_headline() {
    let reading = of(&format!(
        "Mara Quint\nBairro Santa Clara – Campinas – SP\nmara.quint@example.com\n{TAIL}"
    ));
    assert_eq!(value(&reading.headline), "");
    assert_eq!(value(&reading.location), "Bairro Santa Clara – Campinas – SP");
}
