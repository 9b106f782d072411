//! Postings as sites, mails and forms of many countries have them, in small.

#![allow(clippy::expect_used, reason = "a test may stop at once")]

use foothold_documents::Found;
use foothold_documents::posting::{PostingReading, read};

fn of(text: &str) -> PostingReading {
    read(text.as_bytes(), "posting.txt", None).expect("a posting")
}

fn value(found: &Option<Found<String>>) -> &str {
    found.as_ref().map_or("", |found| &found.value)
}

fn items(found: &[Found<String>]) -> Vec<&str> {
    found.iter().map(|item| item.value.as_str()).collect()
}

#[test]
fn criteria_are_told_apart_and_a_town_is_the_place() {
    let posting = of(
        "Band 6 Podiatrist\n\nSite\nQuarry Lane Health Centre\nTown\nStroud\n\nPerson specification\n\nQualifications\n\n\
         Essential criteria\nDegree in podiatry\nHCPC registration\nDesirable criteria\nMembership of a college\n\n\
         Applicant requirements\nYou must have appropriate registration.\n",
    );
    assert_eq!(value(&posting.location), "Stroud");
    assert_eq!(
        items(&posting.requirements),
        ["Degree in podiatry", "HCPC registration"]
    );
    assert_eq!(items(&posting.nice_to_have), ["Membership of a college"]);
}

#[test]
fn what_is_expected_behind_the_work_is_what_is_offered() {
    let posting = of(
        "Einkäufer (m/w/d)\nBrodhagen Farben GmbH\n\nDein Job bei uns:\n- Einkauf von Pigmenten\n- Audits vor Ort\n\n\
         Das bringst du mit:\n- Erfahrung im Einkauf\n\nDas erwartet dich:\n- Kantine mit echtem Koch\n- Jobrad\n\n\
         Fragen und Gehaltsvorstellung an: Henning Lübbers, +49 521 555 0133.\n",
    );
    assert_eq!(items(&posting.benefits), ["Kantine mit echtem Koch", "Jobrad"]);
    assert_eq!(items(&posting.responsibilities).len(), 2);
    assert!(posting.pay_min.is_none());
}

#[test]
fn labels_two_blanks_before_their_values_and_a_list_on_one_line_are_read() {
    let posting = of(
        "Bli med på laget!\n\nArbeidsgiver  Fjordlys Elektro AS\n\nStillingstittel  Elektriker\n\nFrist  09.12.2026\n\n\
         Sted  Verftsgata 10, 6416 Molde\n\nBENEFITS: 13th cheque, pension fund, medical aid\n",
    );
    assert_eq!(value(&posting.company), "Fjordlys Elektro AS");
    assert_eq!(value(&posting.title), "Elektriker");
    assert_eq!(value(&posting.deadline_on), "2026-12-09");
    assert_eq!(items(&posting.benefits), ["13th cheque", "pension fund", "medical aid"]);
}

#[test]
fn a_message_has_its_title_in_a_sentence_and_its_firm_below_the_name() {
    let posting = of(
        "Hi Marta,\n\nI wanted to tell you about a Senior Physiotherapist role near Bath. It is three days a week.\n\n\
         Best,\nJosh Farley\nRecruitment Consultant, MedLocums Ltd\n",
    );
    assert_eq!(value(&posting.title), "Senior Physiotherapist");
    assert_eq!(value(&posting.company), "MedLocums Ltd");
    let posting = of(
        "🚀 We're hiring: Senior Physiotherapist 🚀\nBodyMotion Clinics\n\nYou bring\n- HCPC registration\n\
         - Pilates? Lovely bonus\n\nContact: Head of Therapies, Priya Raman, priya.raman@clinic.example\n",
    );
    assert_eq!(value(&posting.title), "Senior Physiotherapist");
    assert_eq!(items(&posting.nice_to_have), ["Pilates? Lovely bonus"]);
    assert_eq!(value(&posting.contact_name), "Priya Raman");
}

#[test]
fn numbers_and_pay_are_read_as_chinese_postings_write_them() {
    let posting = of(
        "外贸业务员    0.8-1.3万/月\n宁波-北仑区 | 2年及以上\n\n岗位职责：\n1、负责客户的开发和维护；\n2、参加国内外展会。\n",
    );
    assert_eq!(items(&posting.responsibilities).len(), 2);
    assert_eq!(posting.pay_min.map(|pay| pay.value), Some(8_000.0));
    assert_eq!(value(&posting.pay_currency), "CNY");
}
