//! Dates as they are printed. A date is as exact as it was written: nobody invents a month.

use super::clean;
use super::print_words::PrintWords;
use super::sheet::DateStyle;

/// A date of the résumé: "2021", "2021-03" or "2021-03-14".
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PartialDate {
    pub year: String,
    pub month: Option<u8>,
}

impl PartialDate {
    /// None for what is no such date ("Summer 2021"); a time of day behind it is passed over.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = text.split(['T', ' ']).next().unwrap_or_default();
        let mut parts = text.split('-');
        let year = parts.next().filter(|year| year.len() == 4 && is_number(year))?;
        let number = |part: &str, most: u8| {
            let value = part.parse::<u8>().ok().filter(|_| is_number(part) && part.len() <= 2)?;
            (1..=most).contains(&value).then_some(value)
        };
        let month = match parts.next() {
            Some(part) => Some(number(part, 12)?),
            None => None,
        };
        if let Some(part) = parts.next() {
            number(part, 31)?;
        }
        parts.next().is_none().then(|| Self {
            year: year.to_owned(),
            month,
        })
    }

    fn printed(&self, style: DateStyle, words: &PrintWords) -> String {
        let Some(month) = self.month else {
            return self.year.clone();
        };
        match style {
            DateStyle::ShortMonth => words.short_month(month, &self.year),
            DateStyle::LongMonth => words.long_month(month, &self.year),
            DateStyle::Numeric if words.is_year_first => format!("{}/{month:02}", self.year),
            DateStyle::Numeric => format!("{month:02}/{}", self.year),
            DateStyle::Year => self.year.clone(),
        }
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// One date as printed; what is no date of the schema is printed as it stands.
pub(crate) fn date(text: &str, style: DateStyle, words: &PrintWords) -> Option<String> {
    match PartialDate::parse(text) {
        Some(date) => Some(date.printed(style, words)),
        None => clean::line(text),
    }
}

/// "Mar 2021 – Present". What has a beginning and no end lasts; equal ends are printed once.
pub(crate) fn range(from: Option<&str>, to: Option<&str>, style: DateStyle, words: &PrintWords) -> Option<String> {
    let printed = |text: Option<&str>| text.and_then(|text| date(text, style, words));
    match (printed(from), printed(to)) {
        (Some(from), Some(to)) if from == to => Some(from),
        (Some(from), Some(to)) => Some(format!("{from} – {to}")),
        (Some(from), None) => Some(format!("{from} – {}", words.present)),
        (None, to) => to,
    }
}

#[cfg(test)]
mod tests {
    use super::{PartialDate, range};
    use crate::dates;
    use crate::writing::print_words::print_words;
    use crate::writing::sheet::DateStyle::{self, LongMonth, Numeric, ShortMonth, Year};

    fn english(from: &str, to: Option<&str>, style: DateStyle) -> String {
        range(Some(from), to, style, print_words("en")).unwrap()
    }

    #[test]
    fn dates_are_printed_as_exact_as_they_are_known() {
        assert_eq!(english("2021-03", None, ShortMonth), "Mar 2021 – Present");
        assert_eq!(english("2019", Some("2021-03-14"), LongMonth), "2019 – March 2021");
        assert_eq!(english("2019-11", Some("2021-03"), Numeric), "11/2019 – 03/2021");
        assert_eq!(english("2019-11", Some("2021-03"), Year), "2019 – 2021");
        assert_eq!(english("2021-03", Some("2021-09"), Year), "2021");
        assert_eq!(
            english("2021-03-01T00:00:00.000Z", Some("Summer"), Year),
            "2021 – Summer"
        );
        assert_eq!(PartialDate::parse("2021-13"), None);
    }

    #[test]
    fn the_reader_reads_every_month_that_is_printed() {
        for language in ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "zh", "ja", "ar", "he"] {
            let words = print_words(language);
            for style in [ShortMonth, LongMonth, Numeric] {
                for month in 1..=12 {
                    let from = format!("2019-{month:02}");
                    let printed = range(Some(&from), None, style, words).unwrap();
                    let found = dates::find(&printed);
                    assert_eq!(found.len(), 1, "{language}: {printed}");
                    assert!(found[0].is_open, "{language}: {printed}");
                    assert_eq!(
                        found[0].from.map(|day| day.iso()),
                        Some(from.clone()),
                        "{language}: {printed}"
                    );
                    let printed = range(Some(&from), Some("2021-12"), style, words).unwrap();
                    let found = dates::find(&printed);
                    assert_eq!(found.len(), 1, "{language}: {printed}");
                    assert_eq!(found[0].from.map(|day| day.iso()), Some(from), "{language}: {printed}");
                    assert_eq!(
                        found[0].to.map(|day| day.iso()).as_deref(),
                        Some("2021-12"),
                        "{language}: {printed}"
                    );
                }
            }
        }
    }
}
