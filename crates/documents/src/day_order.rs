//! "03/04/2019": whether the day or the month stands first, decided once for the whole document.

use crate::Found;
use crate::dates::folded;
use crate::places::{before_british_postcode, is_country};
use crate::posting::PostingReading;
use crate::resume::{ItemReading, ResumeReading};
use crate::vocabulary::Words;

/// Turns the dates that were read month first, where the document writes the day first.
pub(crate) fn settle(reading: &mut ResumeReading) {
    if !is_day_first(reading) {
        return;
    }
    let mut dates: Vec<&mut Found<String>> = Vec::new();
    for post in &mut reading.work {
        dates.extend(post.started_on.as_mut());
        dates.extend(post.finished_on.as_mut());
    }
    for school in &mut reading.education {
        dates.extend(school.started_on.as_mut());
        dates.extend(school.finished_on.as_mut());
    }
    let items: [&mut Vec<ItemReading>; 5] = [
        &mut reading.certifications,
        &mut reading.projects,
        &mut reading.publications,
        &mut reading.awards,
        &mut reading.volunteering,
    ];
    for item in items.into_iter().flatten() {
        dates.extend(item.started_on.as_mut());
        dates.extend(item.finished_on.as_mut());
    }
    for date in dates {
        if let Some(turned) = turned(&date.value, &date.quote) {
            date.value = turned;
        }
    }
}

/// "2019-03-04" of "03/04/2019" as "2019-04-03"; none where the words do not say the date so.
fn turned(value: &str, quote: &str) -> Option<String> {
    let mut parts = value.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let number = |text: &str| text.parse::<u32>().ok();
    let told = triples(quote).any(|(first, second, last)| {
        Some(first) == number(month) && Some(second) == number(day) && year.ends_with(last)
    });
    (told && number(day)? <= 12).then(|| format!("{year}-{day}-{month}"))
}

/// A part over 12 in any of its dates tells; then the language. Nothing where it is English and there are such dates.
fn told_by_text(text: &str) -> Option<bool> {
    let mut any = false;
    for (first, second, _) in triples(text) {
        if (first > 12) != (second > 12) {
            return Some(first > 12);
        }
        any = true;
    }
    if !any {
        return Some(false);
    }
    (!is_english(text)).then_some(true)
}

/// Turns the days of a posting that were read month first, where it writes the day first: by its own dates and language,
/// then by its money and country.
pub(crate) fn settle_posting(reading: &mut PostingReading) {
    let is_day_first = told_by_text(&reading.text).unwrap_or_else(|| {
        let country = reading.country.as_ref().map(|country| folded(&country.value));
        match (reading.pay_currency.as_ref().map(|code| code.value.as_str()), country.as_deref()) {
            (Some(code), _) => code != "USD",
            (None, Some(country)) => !AMERICAN.contains(country.trim_end_matches('.')),
            (None, None) => {
                let lower = folded(&reading.text);
                let place = reading.location.as_ref().map_or("", |place| place.value.as_str());
                before_british_postcode(place).is_some()
                    || Words("united kingdom| uk |england|scotland|ireland|australia|new zealand|india|south africa|nigeria|kenya|singapore|£|europe")
                        .iter()
                        .any(|mark| lower.contains(mark))
            }
        }
    });
    if !is_day_first {
        return;
    }
    for date in [&mut reading.posted_on, &mut reading.deadline_on].into_iter().flatten() {
        if let Some(turned) = turned(&date.value, &date.quote) {
            date.value = turned;
        }
    }
}

const AMERICAN: Words = Words("usa|us|u.s|u.s.a|united states|united states of america|canada|philippines");

/// As the text tells; then, in English, the country.
fn is_day_first(reading: &ResumeReading) -> bool {
    if let Some(told) = told_by_text(&reading.text) {
        return told;
    }
    let phone = reading.phone.as_ref().map_or("", |phone| phone.value.trim());
    if let Some(code) = phone.trim_start_matches('(').strip_prefix('+') {
        return !code.starts_with('1');
    }
    let place = reading.location.as_ref().map_or("", |place| place.value.trim());
    let last = folded(place.rsplit(',').next().unwrap_or_default());
    let last = last.trim().trim_end_matches('.');
    is_country(last) && !AMERICAN.contains(last) || before_british_postcode(place).is_some()
}

/// Six of its commonest words, which few other languages have.
fn is_english(text: &str) -> bool {
    let common = Words("the|and|of|for|with|to");
    let lower = text.to_lowercase();
    let (mut all, mut known) = (0_usize, 0_usize);
    for word in lower
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
    {
        all += 1;
        known += usize::from(common.contains(word));
    }
    known * 40 >= all
}

/// Dates of three numbers with slashes: the first, the second, and the year as it is written.
fn triples(text: &str) -> impl Iterator<Item = (u32, u32, &str)> {
    let numeric = |c: char| c.is_ascii_digit() || c == '/';
    text.split(move |c: char| !numeric(c)).filter_map(|run| {
        let mut parts = run.split('/');
        let (first, second, year) = (parts.next()?, parts.next()?, parts.next()?);
        let short = |part: &str| (1..=2).contains(&part.len());
        let good = short(first) && short(second) && matches!(year.len(), 2 | 4) && parts.next().is_none();
        let (first, second) = (first.parse().ok()?, second.parse().ok()?);
        (good && (1..=31).contains(&first) && (1..=31).contains(&second)).then_some((first, second, year))
    })
}

#[cfg(test)]
mod tests {
    use super::{is_english, turned};

    #[test]
    fn only_a_date_that_is_written_with_slashes_is_turned() {
        assert_eq!(
            turned("2019-03-04", "03/04/2019 – today").as_deref(),
            Some("2019-04-03")
        );
        assert_eq!(turned("2019-03-04", "3/4/19").as_deref(), Some("2019-04-03"));
        assert_eq!(turned("2019-03-04", "4 March 2019"), None);
        assert_eq!(turned("2019-03-24", "03/24/2019"), None);
        assert_eq!(turned("2019-03", "03/2019"), None);
    }

    #[test]
    fn english_is_told_by_its_commonest_words() {
        assert!(is_english("Led the team of a shop and planned shifts for staff"));
        assert!(!is_english("Responsável pela equipa de vendas e pelo plano de turnos"));
        assert!(!is_english("Leitung des Teams, Planung der Schichten"));
    }
}
