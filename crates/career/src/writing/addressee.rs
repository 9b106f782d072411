//! Who a letter goes to: the person that the posting names, and the place.

use crate::catalogue::Language;

/// Words before a name that say how the person is addressed.
const HONORIFICS: [&str; 10] = ["frau", "herr", "herrn", "ms", "mrs", "mr", "miss", "mx", "sir", "dame"];
/// Titles that stay between them and the surname.
const TITLES: [&str; 5] = ["dr", "prof", "professor", "professorin", "doctor"];
/// Lowercase words that begin a surname: "von Arnim".
const PARTICLES: [&str; 16] = [
    "von", "van", "vom", "zu", "zur", "zum", "de", "der", "den", "del", "della", "di", "da", "dos", "el", "al",
];

/// "Sehr geehrte Frau Dr. Vogelsang" for "Frau Dr. Katrin Vogelsang", "Dear Ms Frye" for "Ms Ada Frye"; by the whole name
/// where the posting does not say how the person is addressed.
pub(super) fn greeting(name: &str, language: Language) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let plain = |word: &str| word.trim_end_matches('.').to_lowercase();
    let honorific = words
        .first()
        .filter(|first| HONORIFICS.contains(&plain(first).as_str()));
    let titles = words
        .iter()
        .skip(usize::from(honorific.is_some()))
        .take_while(|word| TITLES.contains(&plain(word).as_str()));
    let titles: Vec<&str> = titles.copied().collect();
    let named = words
        .get(usize::from(honorific.is_some()) + titles.len()..)
        .unwrap_or_default();
    let surname = surname(named);
    // "Dr Jane Okafor" is addressed by her title in English, and in German by name alone.
    let is_formal = honorific.is_some() || language == Language::En && !titles.is_empty();
    if !is_formal || surname.is_empty() {
        return match language {
            Language::En => format!("Dear {name}"),
            Language::De => format!("Guten Tag {name}"),
        };
    }
    let (address, honorific) = match (language, honorific.map(|word| plain(word)).as_deref()) {
        (Language::De, Some("frau")) => ("Sehr geehrte", Some("Frau")),
        (Language::De, Some("herr" | "herrn")) => ("Sehr geehrter", Some("Herr")),
        (Language::De, _) => ("Guten Tag", honorific.copied()),
        // "Ms Dr Okafor" is not said.
        (Language::En, _) if !titles.is_empty() => ("Dear", None),
        (Language::En, Some("frau")) => ("Dear", Some("Ms")),
        (Language::En, Some("herr" | "herrn")) => ("Dear", Some("Mr")),
        (Language::En, _) => ("Dear", honorific.copied()),
    };
    let parts = [address].into_iter().chain(honorific).chain(titles);
    parts.chain(surname.iter().copied()).collect::<Vec<_>>().join(" ")
}

/// The last word of a name, with what belongs before it: "van der Berg"; empty where only that is left.
fn surname<'a, 'b>(named: &'b [&'a str]) -> &'b [&'a str] {
    let Some(last) = named.len().checked_sub(1) else {
        return &[];
    };
    let particles = named.iter().take(last).rev();
    let start = last - particles.take_while(|word| PARTICLES.contains(word)).count();
    named.get(start..).unwrap_or_default()
}

/// Whether words can name a person, and no address, number or office.
pub(super) fn is_person(name: &str) -> bool {
    name.contains(char::is_alphabetic) && !name.contains(|c: char| c == '@' || c.is_ascii_digit())
}

/// The place of a job as a letter's address has it: without how one works there ("Portland, OR (on-site)"); none for one
/// that is no place ("Remote (EU)").
pub(super) fn town(location: &str) -> Option<&str> {
    const NO_PLACES: [&str; 9] = [
        "remote",
        "home",
        "homeoffice",
        "anywhere",
        "worldwide",
        "hybrid",
        "teletrabajo",
        "télétravail",
        "telelavoro",
    ];
    let place = location.split(['(', '·', '|']).next()?.trim();
    let first = place.split(|c: char| !c.is_alphanumeric()).next()?;
    (!place.is_empty() && !NO_PLACES.contains(&first.to_lowercase().as_str())).then_some(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_greeted_as_their_language_does() {
        let german = |name| greeting(name, Language::De);
        assert_eq!(german("Frau Dr. Katrin Vogelsang"), "Sehr geehrte Frau Dr. Vogelsang");
        assert_eq!(german("Herr Jan van der Berg"), "Sehr geehrter Herr van der Berg");
        assert_eq!(
            german("Herrn Prof. Dr. Kemal Aydın"),
            "Sehr geehrter Herr Prof. Dr. Aydın"
        );
        assert_eq!(german("Katrin Vogelsang"), "Guten Tag Katrin Vogelsang");
        assert_eq!(german("Dr. Katrin Vogelsang"), "Guten Tag Dr. Katrin Vogelsang");
        let english = |name| greeting(name, Language::En);
        assert_eq!(english("Ms Ada Frye"), "Dear Ms Frye");
        assert_eq!(english("Dr Jane Okafor"), "Dear Dr Okafor");
        assert_eq!(english("Frau Dr. Katrin Vogelsang"), "Dear Dr. Vogelsang");
        assert_eq!(english("Donna Whitaker"), "Dear Donna Whitaker");
        assert_eq!(english("Ms"), "Dear Ms");
    }

    #[test]
    fn an_address_has_a_town_or_nothing() {
        assert_eq!(town("Portland, OR (on-site)"), Some("Portland, OR"));
        assert_eq!(town("Bristol, England · Hybrid"), Some("Bristol, England"));
        assert_eq!(town("Remote (EU)"), None);
        assert_eq!(town("Home office"), None);
        assert_eq!(town(" "), None);
    }

    #[test]
    fn an_address_or_an_office_with_a_number_is_no_person() {
        assert!(is_person("Donna Whitaker"));
        assert!(!is_person("jobs@harcourt.example"));
        assert!(!is_person("0113 496 0000"));
    }
}
