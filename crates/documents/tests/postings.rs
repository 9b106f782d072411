//! Postings as text, HTML and data, written here.

use foothold_documents::posting::{PostingReading, PostingSource, read};
use foothold_documents::{DocumentError, Found};

fn value(found: &Option<Found<String>>) -> &str {
    found.as_ref().map_or("", |found| found.value.as_str())
}

fn values(found: &[Found<String>]) -> Vec<&str> {
    found.iter().map(|found| found.value.as_str()).collect()
}

fn number(found: &Option<Found<f64>>) -> f64 {
    found.as_ref().map_or(0.0, |found| found.value)
}

const GERMAN: &str = "Senior Backend Entwickler (m/w/d)
Nordlicht Software GmbH · Hamburg · Vollzeit · Hybrid

Über uns
Nordlicht Software GmbH ist ein Hamburger Softwarehaus.

Deine Aufgaben
- Du entwickelst Microservices in Go und Rust
- Du betreust unsere PostgreSQL-Datenbanken

Das bringst du mit
- Mindestens 5 Jahre Berufserfahrung in der Backend-Entwicklung
- Sehr gute Deutschkenntnisse

Von Vorteil
- Erfahrung mit Kubernetes

Wir bieten
- Gehalt: €65.000–75.000 brutto im Jahr
- 30 Tage Urlaub

Bewerbungsfrist: 31.12.2026
";

#[test]
fn a_german_text_reads_into_its_fields() {
    let reading = read(GERMAN.as_bytes(), "", None).unwrap();
    assert_eq!(reading.source, PostingSource::Text);
    assert_eq!(value(&reading.title), "Senior Backend Entwickler (m/w/d)");
    assert_eq!(value(&reading.company), "Nordlicht Software GmbH");
    assert_eq!(value(&reading.city), "Hamburg");
    assert_eq!(value(&reading.work_mode), "HYBRID");
    assert_eq!(value(&reading.job_type), "FULL_TIME");
    assert_eq!(value(&reading.seniority_level), "SENIOR");
    assert_eq!(
        (number(&reading.pay_min), number(&reading.pay_max)),
        (65_000.0, 75_000.0)
    );
    assert_eq!(
        (value(&reading.pay_currency), value(&reading.pay_period)),
        ("EUR", "YEAR")
    );
    assert_eq!(value(&reading.deadline_on), "2026-12-31");
    assert_eq!(values(&reading.nice_to_have), ["Erfahrung mit Kubernetes"]);
    assert_eq!(reading.requirements.len(), 2);
    assert_eq!(reading.responsibilities.len(), 2);
    assert_eq!(value(&reading.years_experience), "5 Jahre");
    assert!(reading.text.contains("- 30 Tage Urlaub"));
}

#[test]
fn quotes_are_pieces_of_the_text() {
    let reading = read(GERMAN.as_bytes(), "", None).unwrap();
    let fields = [
        &reading.title,
        &reading.company,
        &reading.location,
        &reading.work_mode,
        &reading.deadline_on,
    ];
    for field in fields
        .into_iter()
        .flatten()
        .chain(&reading.requirements)
        .chain(&reading.benefits)
    {
        assert!(
            reading.text.contains(&field.quote),
            "{:?} is not in the text",
            field.quote
        );
    }
}

fn page(data: &str) -> Vec<u8> {
    format!("<!doctype html><html><head><title>Jobs</title><script type=\"application/ld+json\">{data}</script><style>p{{}}</style></head><body><nav>Menu</nav><p onclick=\"steal()\">Apply now</p><script>evil()</script></body></html>").into_bytes()
}

fn data(reading: &PostingReading) -> (&str, &str, &str) {
    (value(&reading.title), value(&reading.company), value(&reading.city))
}

#[test]
fn data_of_a_page_is_found_in_every_wrapping() {
    let posting = r#"{"@type":"JobPosting","title":"Cook &amp; Baker","description":"&lt;p&gt;We bake.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Early hours&lt;/li&gt;&lt;/ul&gt;","hiringOrganization":{"name":"Corner Bakery"},"jobLocation":{"address":{"addressLocality":"Graz","addressCountry":"AT"}},"employmentType":["PART_TIME"],"datePosted":"2026-03-01T08:00:00Z","baseSalary":{"currency":"EUR","value":{"minValue":"1.900","maxValue":2400,"unitText":"MONTH"}}}"#;
    let graph = format!(r#"{{"@context":"https://schema.org","@graph":[{{"@type":"WebSite"}},{posting}]}}"#);
    let list = format!("[{posting}]");
    let typed = posting.replace("\"JobPosting\"", "[\"Thing\",\"JobPosting\"]");
    let broken = posting
        .replace("We bake.", "We\nbake.")
        .replace("2400,\"unitText\"", "2400,\n\"unitText\"")
        .replace("}}}", "},}}");
    for text in [posting.to_owned(), graph, list, typed, broken] {
        let reading = read(&page(&text), "job.html", None).unwrap();
        assert_eq!(reading.source, PostingSource::JsonLd, "{text}");
        assert_eq!(data(&reading), ("Cook & Baker", "Corner Bakery", "Graz"));
        assert_eq!(value(&reading.job_type), "PART_TIME");
        assert_eq!(value(&reading.posted_on), "2026-03-01");
        assert_eq!(
            (
                number(&reading.pay_min),
                number(&reading.pay_max),
                value(&reading.pay_period)
            ),
            (1_900.0, 2_400.0, "MONTH")
        );
        assert!(!reading.text.contains('<') && !reading.text.contains("evil") && !reading.text.contains("steal"));
    }
}

#[test]
fn a_salary_in_words_is_read() {
    let posting = r#"{"@type":"JobPosting","title":"Driver","description":"Drive a lorry through the Alps, in all weathers and by day and night.","baseSalary":"$30 - $35 per hour"}"#;
    let reading = read(&page(posting), "", None).unwrap();
    assert_eq!((number(&reading.pay_min), number(&reading.pay_max)), (30.0, 35.0));
    assert_eq!(value(&reading.pay_period), "HOUR");
}

#[test]
fn microdata_is_read_where_there_is_no_json() {
    let html = r#"<html><body><div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Gardener</h1><span itemprop="hiringOrganization" itemscope><span itemprop="name">Green Park Ltd</span></span><span itemprop="addressLocality">Leeds</span><meta itemprop="datePosted" content="2026-02-03"><div itemprop="description"><p>Plants, paths and ponds are in your care all year round.</p></div></div></body></html>"#;
    let reading = read(html.as_bytes(), "", Some("https://example.com/job")).unwrap();
    assert_eq!(reading.source, PostingSource::Microdata);
    assert_eq!(data(&reading), ("Gardener", "Green Park Ltd", "Leeds"));
    assert_eq!(value(&reading.posted_on), "2026-02-03");
    assert_eq!(value(&reading.posting_url), "https://example.com/job");
}

#[test]
fn a_plain_page_is_read_as_text_and_says_when_it_is_closed() {
    let html = "<html><head><title>x</title></head><body><nav><a>Home</a></nav><main><h1>Nurse</h1><h4><span>Lakeside Hospital</span>\n<span>Portland, OR</span></h4><p>No longer accepting applications</p><h2>Requirements</h2><ul><li>RN license</li><li>2+ years of experience</li></ul><h2>Benefits</h2><ul><li>Pension</li></ul></main><footer>Imprint</footer></body></html>";
    let reading = read(html.as_bytes(), "", None).unwrap();
    assert_eq!(reading.source, PostingSource::Html);
    assert_eq!(data(&reading), ("Nurse", "Lakeside Hospital", "Portland"));
    assert_eq!(reading.notices, ["closed"]);
    assert_eq!(values(&reading.requirements), ["RN license", "2+ years of experience"]);
    assert_eq!(values(&reading.benefits), ["Pension"]);
    assert!(!reading.text.contains("Imprint") && !reading.text.contains("Home"));
}

#[test]
fn what_is_no_posting_is_refused() {
    assert_eq!(read(b"", "", None).unwrap_err(), DocumentError::NoPosting);
    assert_eq!(read(b"Hello", "", None).unwrap_err(), DocumentError::NoPosting);
    assert_eq!(
        read(b"{\"a\":1}", "x.json", None).unwrap_err(),
        DocumentError::NoPosting
    );
    let large = vec![b'a'; (10 << 20) + 1];
    assert!(matches!(
        read(&large, "", None).unwrap_err(),
        DocumentError::TooLarge { .. }
    ));
}

const MAIL: &str = "From: jobs@example.com
To: me@example.org
Subject: =?utf-8?Q?Fwd:_Data_Engineer_=E2=80=93_Hansa_Logistik?=
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=\"b1\"

--b1
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

We look for a data engineer in our office in M=FCnchen.

Requirements
- 3+ years of Python
- SQL

--b1
Content-Type: text/html; charset=utf-8

<p>Open this mail in your browser.</p>
--b1--
";

#[test]
fn a_mail_tells_its_subject_and_its_text() {
    let reading = read(MAIL.as_bytes(), "saved.eml", None).expect("a mail with text");
    assert!(
        reading.text.starts_with("Data Engineer – Hansa Logistik"),
        "{}",
        reading.text
    );
    assert!(
        reading.text.contains("München"),
        "the part's own encoding: {}",
        reading.text
    );
    assert!(
        !reading.text.contains("browser"),
        "one of two alternatives: {}",
        reading.text
    );
    assert_eq!(values(&reading.requirements), ["3+ years of Python", "SQL"]);
    assert!(
        value(&reading.title).starts_with("Data Engineer"),
        "{:?}",
        reading.title
    );
}

#[test]
fn a_mail_with_a_page_alone_is_read_as_that_page() {
    let mail = "Subject: Job\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n\
        PGgxPkNhcmV0YWtlcjwvaDE+PHA+V2UgbG9vayBmb3IgYSBjYXJldGFrZXIgZm9yIG91ciBzY2hvb2wgaW4gTGVlZHMuPC9wPg==\n";
    let reading = read(mail.as_bytes(), "job.eml", None).expect("a mail with a page");
    assert_eq!(reading.source, PostingSource::Html);
    assert!(reading.text.contains("caretaker for our school"), "{}", reading.text);
}

#[test]
fn a_mail_without_text_is_no_posting() {
    let mail =
        "Subject: picture\nMIME-Version: 1.0\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\naGVsbG8=\n";
    assert_eq!(
        read(mail.as_bytes(), "a.eml", None).err(),
        Some(DocumentError::NoPosting)
    );
}

const PASTED: &str = "Skip to main content
Find jobs
Sign in
Home > Jobs > Horticulture
Nursery Grower - Seasonal
Larchfield Plants
4.1 (37 reviews)
Wexcombe
€16.20 an hour - Part-time
Apply now
Job details
Job type
Part-time
Location
Wexcombe
Full job description
Larchfield Plants grows hedging for parks and farms. Our glasshouses in Wexcombe are heated by a wood boiler, and the frost decides when the day begins.

As a grower you will:
Pot on young plants and move them to the beds before the weather turns against them
Water and feed by hand
Pack orders of up to 300 plants

To do well here you'll need:
At least two years in a nursery or a garden centre
A driving licence

It would be lovely if you had
Spraying certificates

Life at Larchfield brings you
- Free plants
- Paid training days and a pension
- Free parking

Reference: LP-7
Report job
Similar jobs
Tree Surgeon - Beech & Sons - €30 an hour
Florist - Bloom - Dublin
";

#[test]
fn what_a_site_prints_around_a_posting_is_no_part_of_it() {
    let reading = read(PASTED.as_bytes(), "", None).unwrap();
    assert_eq!(value(&reading.title), "Nursery Grower - Seasonal");
    assert_eq!(value(&reading.company), "Larchfield Plants");
    assert_eq!(value(&reading.location), "Wexcombe");
    assert_eq!(value(&reading.job_type), "PART_TIME");
    assert_eq!((number(&reading.pay_min), value(&reading.pay_period)), (16.2, "HOUR"));
    assert_eq!(value(&reading.years_experience), "two years");
    assert_eq!(values(&reading.responsibilities).len(), 3);
    assert_eq!(
        values(&reading.requirements),
        [
            "At least two years in a nursery or a garden centre",
            "A driving licence"
        ]
    );
    assert_eq!(values(&reading.nice_to_have), ["Spraying certificates"]);
    assert_eq!(
        values(&reading.benefits),
        ["Free plants", "Paid training days and a pension", "Free parking"]
    );
    assert!(
        reading.text.contains("Tree Surgeon"),
        "the text is kept whole, also what is not read"
    );
}

#[test]
fn lines_that_a_person_pasted_stay_lines() {
    let text = "Glazier (m/w/d) – Glashaus Sommer GmbH
Standort: 80331 München, Vollzeit, ab 01.02.2027
Ihre Aufgaben: Fenster ausmessen, Scheiben zuschneiden, einbauen und abdichten, Kundinnen beraten.
Ihr Profil: abgeschlossene Lehre als Glaser oder Schreiner, Führerschein, Schwindelfreiheit auf Leitern.
";
    let reading = read(text.as_bytes(), "", None).unwrap();
    assert_eq!(reading.text, text.trim_end());
    assert_eq!(value(&reading.title), "Glazier (m/w/d)");
    assert_eq!(value(&reading.company), "Glashaus Sommer GmbH");
    assert_eq!(value(&reading.city), "München");
    let broken = "We are looking for a glazier who measures windows, cuts panes and fits them
where they belong. The workshop is warm and the van is new, and on most days
you are home before the evening rush begins. Two colleagues will show you the
ropes in the first weeks.
";
    let reading = read(broken.as_bytes(), "", None).unwrap();
    assert_eq!(
        reading.text.lines().count(),
        1,
        "a text that was broken at a width is one paragraph"
    );
}

#[test]
fn up_to_a_figure_is_the_most_and_a_dollar_is_that_of_the_country() {
    let text = |pay: &str, place: &str| {
        format!("Deckhand\nTidewater Ferries\n{place}\n{pay}\n\nYour role\n- Tie up the boat\n- Sell tickets\n")
    };
    let of = |pay: &str, place: &str| {
        let reading = read(text(pay, place).as_bytes(), "", None).unwrap();
        (
            reading.pay_min.map(|pay| pay.value),
            reading.pay_max.map(|pay| pay.value),
            reading.pay_currency.map(|code| code.value).unwrap_or_default(),
        )
    };
    assert_eq!(
        of("Up to £31,000 a year", "Leeds"),
        (None, Some(31_000.0), "GBP".to_owned())
    );
    assert_eq!(
        of("$32 - $36 an hour", "Hobart TAS"),
        (Some(32.0), Some(36.0), "AUD".to_owned())
    );
    assert_eq!(
        of("$22 - $25 per hour", "Banff, AB"),
        (Some(22.0), Some(25.0), "CAD".to_owned())
    );
    assert_eq!(
        of("$22 - $25 per hour", "Tampa, FL"),
        (Some(22.0), Some(25.0), "USD".to_owned())
    );
}

#[test]
fn an_item_that_was_broken_by_hand_goes_on_and_its_list_too() {
    let text = "Glazier\nGlass & Sons\n\nRequirements\n- A steady hand, also on a ladder that stands\n  on wet grass\n- A driving licence\n";
    let reading = read(text.as_bytes(), "", None).unwrap();
    assert_eq!(
        values(&reading.requirements),
        [
            "A steady hand, also on a ladder that stands on wet grass",
            "A driving licence"
        ]
    );
}

#[test]
fn lists_are_told_by_their_items_and_order_where_headings_say_nothing() {
    let text = "Orchard Keeper\nApple & Daughters\n\nWe press cider.\n\nWhat you'd own\n\nForty rows of old trees and their ladders\nThe press, from October to Christmas\n\nWhat gets you past the gate\n\n3+ years of experience with fruit\nA tractor licence\n\nWhat moves you to the front\n\nGrafting\nA dog that minds sheep\n\nWhat you take home\n\nA pension and paid holidays\nFree cider\n";
    let reading = read(text.as_bytes(), "", None).unwrap();
    assert_eq!(values(&reading.responsibilities).len(), 2);
    assert_eq!(
        values(&reading.requirements),
        ["3+ years of experience with fruit", "A tractor licence"]
    );
    assert_eq!(values(&reading.benefits), ["A pension and paid holidays", "Free cider"]);
}

#[test]
fn a_text_without_empty_lines_has_its_headings_in_its_words() {
    let text = "Kierownik sklepu\nPiekarnia Ziarno sp. z o.o.\nTwój zakres obowiązków\nProwadzenie zespołu dwunastu osób\nZamawianie towaru na każdy dzień\nNasze wymagania\nDoświadczenie w handlu spożywczym\nPrawo jazdy kategorii B\nTo oferujemy\nDarmowy chleb dla całej rodziny\nDwa wolne weekendy w miesiącu\n";
    let reading = read(text.as_bytes(), "", None).unwrap();
    assert_eq!(values(&reading.responsibilities).len(), 2);
    assert_eq!(values(&reading.requirements).len(), 2);
    assert_eq!(values(&reading.benefits).len(), 2);
}

#[test]
fn what_stands_above_the_title_opens_no_list() {
    let text = "Profile\nExplore companies\nEmployer site\n\nTinsmith\nTin & Tap Ltd\nTotnes, Devon\n\nDuties\n- Mend kettles\n- Make lanterns\n";
    let reading = read(text.as_bytes(), "", None).unwrap();
    assert!(reading.requirements.is_empty());
    assert_eq!(values(&reading.responsibilities), ["Mend kettles", "Make lanterns"]);
    assert_eq!(reading.location.unwrap().value, "Totnes, Devon");
}

#[test]
fn a_row_of_bars_tells_firm_title_and_place() {
    let text = "Kelpworks | Senior Marine Engineer | Lisbon, Portugal | HYBRID (2 days/wk in office) | €55k–€65k\n\nHello! We look after sea grass, and we want somebody who likes cold water and long days.";
    let reading = read(text.as_bytes(), "", None).unwrap();
    assert_eq!(reading.title.unwrap().value, "Senior Marine Engineer");
    assert_eq!(reading.company.unwrap().value, "Kelpworks");
    assert_eq!(reading.location.unwrap().value, "Lisbon, Portugal");
    assert_eq!(reading.work_mode.unwrap().value, "HYBRID");
}

#[test]
fn a_plus_among_the_requirements_is_no_requirement() {
    let text = "Carpenter\nOak & Co\n\nRequirements\n- A full toolbox\n- A forklift ticket would be a plus\n";
    let reading = read(text.as_bytes(), "", None).unwrap();
    assert_eq!(values(&reading.requirements), ["A full toolbox"]);
    assert_eq!(values(&reading.nice_to_have), ["A forklift ticket would be a plus"]);
}

#[test]
fn days_in_the_office_are_hybrid_and_what_is_denied_is_not_remote() {
    let of = |line: &str| {
        let text = format!("Clerk\nRiver Board\n\n{line}\n\nWe keep the books of eleven locks and one long river.");
        read(text.as_bytes(), "", None)
            .unwrap()
            .work_mode
            .map(|mode| mode.value)
    };
    assert_eq!(
        of("You come to our office three days a week.").as_deref(),
        Some("HYBRID")
    );
    assert_eq!(of("There is no option to work remotely.").as_deref(), Some("ONSITE"));
    assert_eq!(of("Télétravail fréquent").as_deref(), Some("HYBRID"));
    assert_eq!(of("Remote").as_deref(), Some("REMOTE"));
}

#[test]
fn a_days_order_is_that_of_the_postings_language_or_country() {
    let of = |line: &str, pay: &str| {
        let text = format!(
            "Caretaker\nHill School\n\n{pay}\n{line}\n\nThe school is looking for somebody who likes the keys and the boilers of the hill."
        );
        read(text.as_bytes(), "", None)
            .unwrap()
            .deadline_on
            .map(|day| day.value)
    };
    assert_eq!(
        of("Closing date: 10/04/2026", "Salary: £24,000 a year").as_deref(),
        Some("2026-04-10")
    );
    assert_eq!(
        of("Closing date: 10/04/2026", "Salary: $24,000 a year").as_deref(),
        Some("2026-10-04")
    );
    assert_eq!(of("Closing date: 25/04/2026", "").as_deref(), Some("2026-04-25"));
    let french = "Boulanger\nBoulangerie du Pont\n\nDate limite : 05/06/2026\n\nNous cherchons une personne qui aime le pain et les matins calmes.";
    assert_eq!(
        read(french.as_bytes(), "", None).unwrap().deadline_on.unwrap().value,
        "2026-06-05"
    );
}

fn of_text(text: &str) -> PostingReading {
    read(text.as_bytes(), "posting.txt", None).unwrap_or_default()
}

fn of_page(page: &str) -> PostingReading {
    read(page.as_bytes(), "posting.html", None).unwrap_or_default()
}

#[test]
fn the_menu_of_a_copied_page_names_neither_firm_nor_title() {
    let read = of_text(
        "stellen.example\nJobs\nFirmen\nLohn\nEinloggen\nInserat aufgeben\n\nGasthof Tannwirt\nKoch EFZ\nPensum: 60 – 100%\n\
         Vertrag: Festanstellung\nArbeitsort: Wädenswil\n\nDeine Aufgaben\n- Kochen\n- Putzen\n",
    );
    assert_eq!(
        (value(&read.title), value(&read.company)),
        ("Koch EFZ", "Gasthof Tannwirt")
    );
    assert!(read.job_type.is_none(), "60 to 100 % is the person's choice");
}

#[test]
fn what_data_say_and_the_page_does_not_show_is_doubted() {
    let page = |shown: &str| {
        of_page(&format!(
            "<html><title>Process engineer | {shown}</title><script type=\"application/ld+json\">{{\"@type\":\"JobPosting\",\
             \"title\":\"Process engineer\",\"hiringOrganization\":{{\"name\":\"100 AMD Holdings LLC\"}},\"description\":\"<p>We make \
             surgical tables for all the hospitals of this country and build them well.</p>\"}}</script><body><h1>Process \
             engineer</h1><p>{shown}</p><p>{shown} makes surgical tables for all the hospitals of this country.</p></body></html>"
        ))
    };
    assert_eq!(
        value(&page("Arrowleaf Medical Devices").company),
        "Arrowleaf Medical Devices"
    );
    assert_eq!(value(&page("100 AMD Holdings LLC").company), "100 AMD Holdings LLC");
}

#[test]
fn lines_that_a_style_keeps_and_spans_that_it_parts_are_apart() {
    let read = of_page(
        "<html><body><h1>Helfer Lager (m/w/d)</h1><div><span>Vollzeit</span><span>14,20 € – 15,10 € pro Stunde</span></div>\
         <p style=\"white-space: pre-line\">Ihre Aufgaben:\n- Lkw entladen\n- Kommissionieren\n\nWir bieten:\n- Urlaubsgeld\n</p></body></html>",
    );
    assert_eq!(values(&read.responsibilities), ["Lkw entladen", "Kommissionieren"]);
    assert_eq!(values(&read.benefits), ["Urlaubsgeld"]);
    assert_eq!((value(&read.job_type), number(&read.pay_min)), ("FULL_TIME", 14.2));
}

#[test]
fn the_properties_of_microdata_leave_lists_to_the_page() {
    let read = of_page(
        "<html><body itemscope itemtype=\"http://schema.org/JobPosting\"><h1 itemprop=\"title\">Housekeeper</h1>\
         <h2>Qualifications</h2><div itemprop=\"qualifications\"><ul><li>A year in a hotel</li><li>Good spoken English</li></ul></div></body></html>",
    );
    assert_eq!(values(&read.requirements), ["A year in a hotel", "Good spoken English"]);
}

#[test]
fn crowns_are_those_of_the_language() {
    let pay = |text: &str| {
        let read = of_text(text);
        (
            number(&read.pay_min),
            value(&read.pay_currency).to_owned(),
            value(&read.pay_period).to_owned(),
        )
    };
    let told = |min: f64, code: &str| (min, code.to_owned(), "MONTH".to_owned());
    assert_eq!(
        pay("Undersköterska\nVi behöver bli fler och söker dig som är utbildad.\nMånadslön 27 500–30 200 kr\n"),
        told(27_500.0, "SEK")
    );
    assert_eq!(
        pay(
            "Sygeplejerske\nVi søger en kollega, der er god til at lytte, og som kan arbejde i København.\nMånedsløn 34 500 kr\n"
        ),
        told(34_500.0, "DKK")
    );
}

#[test]
fn a_last_day_may_stand_on_the_next_line() {
    let read = of_text(
        "Sachbearbeitung Bauverwaltung (m/w/d)\n\nDie Stadt Erlenfurt sucht eine Fachkraft.\n\n\
         Bewerbungen richten Sie bitte bis zum\n31.12.2026 an den Magistrat der Stadt.\n",
    );
    assert_eq!(value(&read.deadline_on), "2026-12-31");
}

#[test]
fn the_last_item_above_a_heading_is_an_item() {
    let read = of_text(
        "Elektriker (m/w/d)\nMolkerei Rems eG\n\nProfil\nAusbildung als Elektriker\nIdealerweise Erfahrung mit Pumpen\n\n\
         Wir bieten\n30 Tage Urlaub\n",
    );
    assert_eq!(values(&read.requirements), ["Ausbildung als Elektriker"]);
    assert_eq!(values(&read.nice_to_have), ["Idealerweise Erfahrung mit Pumpen"]);
    assert_eq!(values(&read.benefits), ["30 Tage Urlaub"]);
}

#[test]
fn a_message_is_read_without_its_stars() {
    let read = of_text(
        "🚛 *Van Driver - Nights*\n📍 Avonmouth\n\n*The job*\n✅ Trunking to Crewe\n✅ Fridge checks\n\n*You need*\n\
         ✅ A clean licence\n✅ 1 year of driving\n\n*You get*\n✅ 28 days of holiday\n✅ a new van\n",
    );
    assert!(value(&read.title).ends_with("Van Driver - Nights"), "{:?}", read.title);
    assert_eq!(values(&read.requirements), ["A clean licence", "1 year of driving"]);
    assert_eq!(values(&read.benefits), ["28 days of holiday", "a new van"]);
}

#[test]
fn a_town_that_employs_is_the_place_and_its_foot_names_who_writes() {
    let read = of_text(
        "Hausmeister (m/w/d)\nDie Stadt Lindau an der Aue (rd. 38.000 Einwohner) sucht für den Bauhof eine Kraft.\n\n\
         Ihre Aufgaben\n- Heizungen warten\n- Wege räumen\n",
    );
    assert_eq!(value(&read.company), "Stadt Lindau an der Aue");
    assert_eq!(value(&read.location), "Lindau an der Aue");
    let read = of_text(
        "Position: Bauleiter (m/w/d)\nHallo,\nwie besprochen die Eckdaten bei unserem Kunden:\n\nAufgaben\n- Baustellen leiten\n\
         - Kosten prüfen\n\nFreundliche Grüße\nLena Hart\n\nKolb & Reuter Personal GmbH · Friedrichsplatz 3 · 34117 Kassel\n",
    );
    assert_eq!(value(&read.company), "Kolb & Reuter Personal GmbH");
    assert!(
        read.benefits.is_empty(),
        "a greeting offers nothing: {:?}",
        read.benefits
    );
}

#[test]
fn a_last_day_without_a_year_is_of_the_year_of_the_posting() {
    let day = |text: &str| value(&of_text(&format!("Städare\nRent Hus AB\n\n{text}\n")).deadline_on).to_owned();
    assert_eq!(
        day("Publicerad 20 november 2026\nAnsök senast 14 december"),
        "2026-12-14"
    );
    assert_eq!(
        day("Publicerad 20 november 2026\nAnsök senast 14 januari"),
        "2027-01-14"
    );
    assert_eq!(day("Ansök senast 14 januari"), "", "no year is told");
}

#[test]
fn a_digest_of_the_site_is_left_out_and_its_range_of_pay_is_read() {
    let read = of_text(
        "Line Cook\nThe Pier Tavern\nDuluth, MN\n\nBenefits\nPulled from the full job description\nEmployee discount\nPaid time off\n\n\
         Full job description\nWe are a tavern on the pier.\n\nBenefits:\n- 50% off food\n- Paid time off\n",
    );
    assert_eq!(values(&read.benefits), ["50% off food", "Paid time off"]);
    let described = "<p>You look after servers and write down what you learned of them, every week.</p>".repeat(2);
    let page = format!(
        "<html><head><title>Engineer | Tallgrass Inc.</title><script type=\"application/ld+json\">{{\"@type\":\"JobPosting\",\
         \"title\":\"Engineer\",\"hiringOrganization\":{{\"name\":\"Tallgrass Inc.\"}},\"description\":\"{described}\"}}</script></head>\
         <body><h1>Engineer</h1>{described}<div><p>The base salary range</p><p><span>$168,000</span><span>&mdash;</span>\
         <span>$205,000 USD</span></p></div></body></html>"
    );
    let read = of_page(&page);
    assert_eq!((number(&read.pay_min), number(&read.pay_max)), (168_000.0, 205_000.0));
}

#[test]
fn the_whole_name_of_a_firm_is_taken_and_a_withheld_one_is_none() {
    let read = of_text(
        "Martinshaus Rheine e. V.\nKarriere\nSozialarbeiter (m/w/d)\nDas Martinshaus ist ein Träger der freien Wohlfahrtspflege.\n\
         Im Martinshaus arbeiten 85 Menschen für andere Menschen.\n\nAufgaben\n- Menschen beraten\n- Anträge schreiben\n",
    );
    assert_eq!(value(&read.company), "Martinshaus Rheine e. V.");
    let read = of_text(
        "Role: Senior Quantity Surveyor\nClient: Main contractor (name on application)\nLocation: Limerick\n\nThe job:\n\
         - Valuations\n- Final accounts\n",
    );
    assert!(!value(&read.company).starts_with("Main contractor"));
}

#[test]
fn several_labels_on_a_line_and_an_address_below_its_label_are_read() {
    let read = of_text(
        "Ward Manager (Nights)\nLarkhill Private Hospital\n\n\
         Location: Manchester M13   Salary: up to £31.50 per hour   Hours: 34.5 per week   Contract: 12 month fixed-term (cover)\n\
         Department: Nursing | Ref: LPH/2231 | Closes: 2 January 2027\n\nThe role\nYou lead a ward of 22 beds at night.\n",
    );
    assert_eq!(
        (value(&read.location), value(&read.city)),
        ("Manchester M13", "Manchester")
    );
    assert_eq!(value(&read.pay_text), "up to £31.50 per hour");
    assert_eq!(value(&read.deadline_on), "2027-01-02");
    assert_eq!(value(&read.region), "");
    let read = of_text(
        "Matron\nDale Teaching Trust\n\nJob summary\nYou lead four wards and their 150 people.\n\nJob locations\nLarkhill General Hospital\n\
         Aberford Road\nWakefield\nWF1 4DG\n\nPerson Specification\nQualifications\nRegistered nurse\n",
    );
    assert_eq!(
        value(&read.location),
        "Larkhill General Hospital, Aberford Road, Wakefield, WF1 4DG"
    );
    assert_eq!((value(&read.city), value(&read.region)), ("Wakefield", ""));
}

#[test]
fn a_remark_at_the_end_makes_an_item_nice_and_a_form_above_is_no_place() {
    let read = of_text(
        "Find your perfect job\nLocation\nCedar Family Dentistry\n4.4 ★\nDental Receptionist\nGreenville, SC\n\nQualifications:\n\
         - Warm phone manner\n- Dentrix experience preferred\n- Spanish a plus\n- Lederutdanning er ønskelig\n- Work with hybrid and electric cars\n",
    );
    assert_eq!(value(&read.location), "Greenville, SC");
    assert_eq!(
        values(&read.nice_to_have),
        [
            "Dentrix experience preferred",
            "Spanish a plus",
            "Lederutdanning er ønskelig"
        ]
    );
    assert_eq!(value(&read.work_mode), "");
}

#[test]
fn a_page_of_a_site_in_german_has_its_buttons_and_its_end_left_out() {
    let read = of_text(
        "Softwareentwickler C# (m/w/d)\nQuarzwerk Messtechnik GmbH\nJena, Thüringen, Deutschland · vor 5 Tagen\nEinfach bewerben\n\
         Wie passt Ihr Profil zu diesem Job?\nÜbereinstimmung anzeigen\nKatrin Vollbrecht\nNachricht\n\nDeine Aufgaben\n\n\
         Weiterentwicklung unserer Bediensoftware\n\nAnbindung neuer Sensoren\n\nDein Profil\n\nStudium der Informatik\n\nErfahrung mit C#\n\n\
         Unser Angebot\n\n30 Tage Urlaub\n\nGewinnbeteiligung\n\nJob-Alert für ähnliche Jobs aktivieren\nSoftwareentwickler, Jena\nEinrichten\n\
         Mehr Jobs\nEmbedded-Entwickler (m/w/d)\n",
    );
    assert_eq!(
        values(&read.requirements),
        ["Studium der Informatik", "Erfahrung mit C#"]
    );
    assert_eq!(values(&read.benefits), ["30 Tage Urlaub", "Gewinnbeteiligung"]);
}

#[test]
fn pay_is_read_with_its_time_below_or_in_one_word_with_it() {
    let read = of_text(
        "Magazynier\nPolmarket Sp. z o.o.\n32,00–38,50 zł\nbrutto / godz.\nStryków\n\nOferujemy\n- premie do 600 zł miesięcznie\n",
    );
    assert_eq!((number(&read.pay_min), number(&read.pay_max)), (32.0, 38.5));
    assert_eq!(value(&read.pay_period), "HOUR");
    let read = of_text(
        "Bäckereiverkäufer (m/w/d)\nBäckerei Stiegel\n\nWas wir dir geben:\n- 15,50 € Stundenlohn plus Zuschlag\n- 50 % Rabatt\n",
    );
    assert_eq!((number(&read.pay_min), value(&read.pay_period)), (15.5, "HOUR"));
}

#[test]
fn the_firm_above_the_buttons_of_a_copied_page_is_taken_in_many_languages() {
    for (menu, share, more) in [
        (
            "Naar hoofdinhoud gaan\nHome\nMijn netwerk\nVacatures\nPremium proberen voor € 0",
            "Delen",
            "Meer opties weergeven",
        ),
        (
            "Ir al contenido principal\nInicio\nMi red\nEmpleos\nPrueba Premium por 0 EUR",
            "Compartir",
            "Mostrar más opciones",
        ),
        (
            "Passer au contenu principal\nAccueil\nRéseau\nEmplois\nEssayer Premium pour 0 €",
            "Partager",
            "Afficher plus d’options",
        ),
    ] {
        let read = of_text(&format!(
            "{menu}\nVan Delden Kaltner\n{share}\n{more}\nOffice Manager\nDeventer\n\nTasks\n- Orders\n- Rooms\n\nRequirements\n- Calm\n"
        ));
        assert_eq!(value(&read.company), "Van Delden Kaltner", "{menu}");
        assert_eq!(value(&read.title), "Office Manager", "{menu}");
    }
}

#[test]
fn a_last_day_without_a_year_lies_before_the_start_of_the_work() {
    let text = "Apprentice Engineer\nHarcourt Foods Ltd\n\nStart date: Monday 1 February 2027\nClosing date: Friday 18 December\n\n\
                What you'll need\n- GCSE English\n- GCSE Maths\n";
    let reading = read(text.as_bytes(), "", None).unwrap();
    assert_eq!(reading.deadline_on, None, "nothing tells the year");
    let reading = reading.near("2026-11-23T08:00:00.000Z");
    assert_eq!(reading.deadline_on.unwrap().value, "2026-12-18");
}

#[test]
fn the_firm_before_the_place_is_no_part_of_it() {
    let text = "Backend Engineer (m/w/d)\nFrachtwerk GmbH, Berlin-Kreuzberg · hybrid\n\nDein Profil\n- Go\n- Kotlin\n";
    let reading = read(text.as_bytes(), "", None).unwrap();
    assert_eq!(reading.location.unwrap().value, "Berlin-Kreuzberg");
    let text = "Staff Engineer\nRemote (EU)\nLedgerline\n\nAbout Ledgerline\nLedgerline is a remote-first company.\n\n\
                What we're looking for\n- Kotlin\n- Kafka\n";
    let reading = read(text.as_bytes(), "", None).unwrap();
    assert_eq!(reading.location, None, "a heading is no place");
}
