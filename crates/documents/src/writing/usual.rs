//! The look that a résumé begins with: the paper of the person's country, the language of their words.

use super::sheet::{LayoutSettings, PageFormat};

use crate::date_tokens::folded;
use crate::json_resume_schema::{JsonResume, Location};

/// Countries that print on Letter (Unicode CLDR, supplemental data, paper size US-Letter), by their code and names.
const LETTER_COUNTRIES: &str = "us|usa|u.s.a|u.s|united states|united states of america|ca|canada|mx|mexico|ph|philippines|\
    co|colombia|cl|chile|cr|costa rica|gt|guatemala|pa|panama|ni|nicaragua|sv|el salvador|ve|venezuela|pr|puerto rico|bz|belize";
/// States of the USA and provinces of Canada as an address ends with them. "DE" and "IN" stand for countries as often.
const LETTER_STATES: &str = "AL AK AZ AR CA CO CT FL GA HI ID IL IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK \
    OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK YT";

impl LayoutSettings {
    /// The defaults, on the paper of the person's country and in the language that most of the résumé is written in.
    pub fn usual_for(resume: &JsonResume) -> Self {
        let basics = &resume.basics;
        let is_american = match &basics.location {
            Some(place) => prints_on_letter(place),
            None => basics.phone.as_deref().is_some_and(is_american_number),
        };
        Self {
            page: if is_american {
                PageFormat::Letter
            } else {
                PageFormat::A4
            },
            language: language_of(resume).to_owned(),
            ..Self::default()
        }
    }
}

/// The language that a résumé is written in, of those that it can be printed in: by its script, else by its small words.
fn language_of(resume: &JsonResume) -> &'static str {
    let mut texts = Vec::new();
    gather(&serde_json::to_value(resume).unwrap_or_default(), &mut texts);
    let text = texts.join(" ");
    let share = |is_of: fn(char) -> bool| {
        let letters = text.chars().filter(|c| c.is_alphabetic()).count().max(1);
        text.chars().filter(|c| is_of(*c)).count() * 100 / letters
    };
    let scripts: [(&'static str, usize); 4] = [
        ("ar", share(|c| matches!(c, '\u{600}'..='\u{6FF}')) / 4),
        ("he", share(|c| matches!(c, '\u{590}'..='\u{5FF}')) / 4),
        ("ja", share(|c| matches!(c, '\u{3040}'..='\u{30FF}'))),
        ("zh-Hans", share(|c| matches!(c, '\u{4E00}'..='\u{9FFF}')) / 4),
    ];
    if let Some((language, _)) = scripts.iter().find(|(_, share)| *share >= 5) {
        return language;
    }
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .collect();
    let count = |small: &str| {
        words
            .iter()
            .filter(|word| small.split(' ').any(|known| known == **word))
            .count()
    };
    let english = count("the and of with for to in by from on");
    SMALL_WORDS
        .iter()
        .map(|(language, small)| (*language, count(small)))
        .filter(|(_, known)| *known >= 5 && *known * 2 > english * 3)
        .max_by_key(|(_, known)| *known)
        .map_or("en", |(language, _)| language)
}

/// Words that sentences of a language hardly do without.
const SMALL_WORDS: &[(&str, &str)] = &[
    ("de", "und der die das für mit von im bei zur den des auf"),
    ("fr", "et des les pour dans du la avec une le en au sur"),
    ("es", "y de los para con en el las una del la por al"),
    ("pt", "e de para com em do da dos uma das no na ao"),
    ("it", "e di per con del della il gli una nel la dei delle"),
    ("nl", "en de het van voor met een op bij het naar"),
    ("pl", "i w z na do oraz dla przy od ze po"),
];

fn gather(value: &serde_json::Value, into: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => into.push(text.clone()),
        serde_json::Value::Array(items) => items.iter().for_each(|item| gather(item, into)),
        serde_json::Value::Object(fields) => fields.values().for_each(|item| gather(item, into)),
        _ => {}
    }
}

fn prints_on_letter(place: &Location) -> bool {
    if let Some(code) = &place.country_code {
        return is_letter_country(code);
    }
    let parts = [&place.address, &place.city, &place.region];
    let text = parts
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(", ");
    let last = text.rsplit([',', '\n', '·']).next().unwrap_or_default().trim();
    if is_letter_country(last) && !last.chars().all(|c| c.is_ascii_uppercase()) {
        return true;
    }
    // "Austin, TX", "Austin TX 78701", "Wilmington, DE 19801-1234", "Toronto, ON M5V 2T6"
    let words: Vec<&str> = last.split_whitespace().collect();
    let is_state = |word: &str| LETTER_STATES.split(' ').any(|state| state == word);
    match words[..] {
        [.., state, zip] if is_zip(zip) => state.len() == 2 && state.chars().all(|c| c.is_ascii_uppercase()),
        [.., state, first, second] if first.len() == 3 && second.len() == 3 => is_state(state),
        [state] => is_state(state) || state == "USA",
        [.., state] => is_state(state) || is_letter_country(last),
        [] => false,
    }
}

fn is_letter_country(name: &str) -> bool {
    let name = folded(name.trim().trim_end_matches('.'));
    LETTER_COUNTRIES.split('|').any(|country| country == name)
}

fn is_zip(word: &str) -> bool {
    let digits = word.split_once('-').map_or(word, |(zip, _)| zip);
    digits.len() == 5 && digits.chars().all(|c| c.is_ascii_digit())
}

fn is_american_number(phone: &str) -> bool {
    let phone = phone.trim();
    phone.starts_with("+1") && phone.chars().filter(char::is_ascii_digit).count() == 11
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(address: &str) -> PageFormat {
        let place = Location {
            address: Some(address.into()),
            ..Location::default()
        };
        if prints_on_letter(&place) {
            PageFormat::Letter
        } else {
            PageFormat::A4
        }
    }

    #[test]
    fn a_persons_country_decides_their_paper() {
        for american in [
            "Austin, TX",
            "Austin, TX 78701",
            "12 Elm St, Wilmington, DE 19801-1234",
            "Toronto, ON M5V 2T6",
            "Chicago, United States",
            "Monterrey, México",
            "Denver, CO, USA",
        ] {
            assert_eq!(page(american), PageFormat::Letter, "{american}");
        }
        for other in [
            "Berlin, DE",
            "Pune, IN",
            "10115 Berlin",
            "London SW1A 1AA",
            "Leeds, UK",
            "Bergen, Norway",
            "",
            "Calle de Atocha 12, 28012 Madrid",
        ] {
            assert_eq!(page(other), PageFormat::A4, "{other}");
        }
    }

    #[test]
    fn the_words_tell_the_language() {
        let of = |summary: &str| {
            let mut resume = JsonResume::default();
            resume.basics.summary = Some(summary.into());
            language_of(&resume)
        };
        assert_eq!(
            of("I led the team of the yard and cared for the boats with two others."),
            "en"
        );
        assert_eq!(
            of("Leitung der Werft und Pflege der Boote mit zwei Kollegen, von der Planung bis zur Abnahme im Hafen."),
            "de"
        );
        assert_eq!(of("مهندسة برمجيات بخبرة خمس سنوات في تطوير الخدمات"), "ar");
        assert_eq!(of("サービスの設計と開発を担当"), "ja");
        assert_eq!(of("负责支付系统的设计与开发"), "zh-Hans");
        assert_eq!(of(""), "en");
    }

    #[test]
    fn a_country_that_is_said_goes_before_what_looks_like_a_state() {
        let place = Location {
            city: Some("Milano".into()),
            region: Some("MI".into()),
            country_code: Some("IT".into()),
            ..Location::default()
        };
        assert!(!prints_on_letter(&place));
    }
}
