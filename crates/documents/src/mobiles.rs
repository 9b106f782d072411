//! Which of two phone numbers is the one that a person carries.

use crate::vocabulary::Words;

/// Whether the label in front, or the form of the number itself, tells a mobile phone.
pub(crate) fn is_mobile(lead: &str, number: &str) -> bool {
    let nearest = lead.rsplit(['|', ',', ';', '•']).next().unwrap_or_default();
    let bare: String = nearest.chars().filter(|c| !c.is_whitespace()).collect();
    let labelled = LABELS.iter().any(|label| bare.contains(label));
    let fixed = FIXED.iter().any(|label| bare.contains(label));
    labelled || !fixed && has_form_of_mobile(number)
}

/// Whether a mobile number may take the place of the first: a number with its country's sign is given to be used.
pub(crate) fn may_follow(first: &str) -> bool {
    !first.starts_with('+')
}

const LABELS: Words = Words(
    "mobil|cell|handy|natel|gsm|movil|portable|whatsapp|komorkow|kom.|mob|cep|携帯|手机|手機|휴대|핸드폰|نايد|נייד|جوال|محمول|моб|κιν|ponsel|didong",
);
const FIXED: Words =
    Words("festnetz|landline|home|privat|fisso|fijo|fixe|vast|stacjonarny|fax|office|work|自宅|固定|ev tel");

/// Forms of Japan, Korea and Germany: eleven digits, which no fixed phone has there.
fn has_form_of_mobile(number: &str) -> bool {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let begins = |leads: &[&str]| leads.iter().any(|lead| digits.starts_with(lead));
    if number.starts_with('+') {
        return false;
    }
    digits.len() == 11 && begins(&["070", "080", "090", "010", "015", "016", "017"])
}

#[cfg(test)]
mod tests {
    use super::{is_mobile, may_follow};

    #[test]
    fn the_number_that_a_person_carries_is_told_by_label_or_form() {
        assert!(is_mobile("mobil", "0176 30551284"), "a label");
        assert!(is_mobile("携 帯 電 話", "080-1234-5678"), "a label with spaces");
        assert!(is_mobile("tel", "090-1234-5678"), "a form of Japan");
        assert!(!is_mobile("tel", "0466-55-0182"), "a town's number");
        assert!(!is_mobile("telefon", "212-555-0130"), "no form of its own");
        assert!(!may_follow("+49 40 555123"), "the first is for all countries");
    }
}
