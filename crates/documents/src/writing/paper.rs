//! Which paper a person's printer holds, by where they live.

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
    /// The look that a résumé begins with: the defaults, on the paper of the person's country.
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
            ..Self::default()
        }
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
