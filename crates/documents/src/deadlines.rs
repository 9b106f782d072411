//! The last day to apply: what announces it, and its year where the posting leaves it out.

use crate::Found;
use crate::passage::Line;
use crate::posting::PostingReading;
use crate::posting_labels::date;
use crate::posting_text::found;
use crate::vocabulary::Words;

pub(crate) fn tells_deadline(line: &str) -> bool {
    let lower = line.to_lowercase();
    DEADLINES.iter().any(|mark| lower.contains(mark))
}

/// What stands before the last day to apply.
pub(crate) const DEADLINES: Words = Words(
    "apply by|apply before|apply no later|cv by|application by|applications by|letter by|submit by|deadline|applications close|applications must|closing date|closing on|\
            closes on|closes |open until|valido fino al|gültig bis|valable jusqu|válido hasta|válida até|geldig tot|son başvuru|آخر موعد|advertised until|posted until|date de fin d'affichage|date de clôture|ważna do|(do |bewerbungsfrist|bewerbungsschluss|bewerben sie sich bis|bewirb dich bis|\
            bewerbungen bis|bewerbung bis|bis zum|bis spätestens|date limite|jusqu'au|avant le|fecha límite|hasta el|antes del|até dia|\
            até o dia|até |prazo|entro il|scadenza|reageren kan|reageren t/m|reageren voor|uiterlijk|sluitingsdatum|solliciteer voor|solliciteren kan tot|solliciteren tot|reageer voor|do dnia|sista \
            ansökningsdag|senast|締切|締め切り|まで",
);

/// "Ansök senast 14 december", "bis zum 15.12.": the day in the year of the posting, or in the next where it has passed.
pub(crate) fn after_other_days(reading: &PostingReading, lines: &[Line]) -> Option<Found<String>> {
    let posted = reading.posted_on.as_ref().map(|day| day.value.clone());
    // A posting names no day before its own but that it was posted.
    let told = lines.iter().map(Line::text).filter(|text| !tells_start(text));
    let known = posted.or_else(|| told.filter_map(|text| date(&text)).min())?;
    let year: u16 = known.get(..4)?.parse().ok()?;
    lines.iter().find_map(|line| {
        let text = line.text();
        let day = (year..=year + 1)
            .filter_map(|year| day_in(&text, year))
            .find(|day| *day >= known)?;
        Some(found(&day, 0.7, &text))
    })
}

/// "Start date: 1 February 2027": the work begins after the last day to apply.
fn tells_start(line: &str) -> bool {
    let lower = line.to_lowercase();
    Words("start|begin|commenc|eintritt|antritt|inicio|incorporaci|début|prise de poste|inizio|ingangsdatum|rozpocz")
        .iter()
        .any(|word| lower.contains(word))
}

/// A last day to apply without a year, in the year in which it is next to `today` ("YYYY-MM-DD"): two months past at most.
pub(crate) fn near(text: &str, today: &str) -> Option<Found<String>> {
    let year: u16 = today.get(..4)?.parse().ok()?;
    let month = |day: &str| Some(day.get(..4)?.parse::<i32>().ok()? * 12 + day.get(5..7)?.parse::<i32>().ok()?);
    let oldest = month(today)? - 2;
    text.lines().find_map(|line| {
        let day = (year - 1..=year + 1)
            .filter_map(|year| day_in(line, year))
            .find(|day| month(day).is_some_and(|month| month >= oldest))?;
        Some(found(&day, 0.6, last_words(line, &day)))
    })
}

/// What a long line says of its last day to apply: from the words that announce it.
fn last_words<'a>(line: &'a str, day: &str) -> &'a str {
    let year: u16 = day.get(..4).and_then(|year| year.parse().ok()).unwrap_or_default();
    let is_whole = |part: &str| day_in(part, year).as_deref() == Some(day);
    let starts = line
        .char_indices()
        .map(|(at, _)| at)
        .filter(|&at| at > 0 && line.get(..at).is_some_and(|before| before.ends_with(' ')));
    let mut parts = starts.filter_map(|at| line.get(at..));
    let shortest = parts.rfind(|part| is_whole(part));
    shortest.unwrap_or(line.trim_start_matches("- "))
}

/// The day and month that a line gives as the last to apply, in a year; none where it names a year itself.
fn day_in(line: &str, year: u16) -> Option<String> {
    let is_sent_by = line.contains('@') && line.contains(" by ");
    if !(tells_deadline(line) || is_sent_by) || line.split_whitespace().count() > 40 {
        return None;
    }
    let words: Vec<&str> = line
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .collect();
    words.iter().enumerate().find_map(|(at, word)| {
        let is_meant = |day: &String| weekday_named(&words).is_none_or(|named| weekday(day) == Some(named));
        let is_day = word.starts_with(|c: char| c.is_ascii_digit()) && word.len() <= 5;
        let beside = |other: Option<&&str>| other.and_then(|month| date(&format!("{word} {month} {year}")));
        let written = || date(&format!("{word}.{year}"));
        if is_day {
            beside(words.get(at + 1))
                .or_else(|| beside(at.checked_sub(1).and_then(|before| words.get(before))))
                .or_else(written)
                .filter(is_meant)
        } else {
            None
        }
    })
}

/// The day of the week that words name, counted from Monday.
fn weekday_named(words: &[&str]) -> Option<u32> {
    const NAMES: [Words; 7] = [
        Words("monday|mon|montag|lundi|lunes|lunedì|maandag|segunda-feira"),
        Words("tuesday|tue|tues|dienstag|mardi|martes|martedì|dinsdag|terça-feira"),
        Words("wednesday|wed|mittwoch|mercredi|miércoles|mercoledì|woensdag|quarta-feira"),
        Words("thursday|thu|thurs|donnerstag|jeudi|jueves|giovedì|donderdag|quinta-feira"),
        Words("friday|fri|freitag|vendredi|viernes|venerdì|vrijdag|sexta-feira"),
        Words("saturday|sat|samstag|sonnabend|samedi|sábado|sabato|zaterdag"),
        Words("sunday|sun|sonntag|dimanche|domingo|domenica|zondag"),
    ];
    words.iter().find_map(|word| {
        let word = word.to_lowercase();
        let at = NAMES.iter().position(|names| names.contains(&word))?;
        u32::try_from(at).ok()
    })
}

/// The day of the week of "YYYY-MM-DD" in the Gregorian calendar, counted from Monday (Zeller's congruence).
fn weekday(day: &str) -> Option<u32> {
    let part = |from: usize, to: usize| day.get(from..to)?.parse::<u32>().ok();
    let (year, month, day) = (part(0, 4)?, part(5, 7)?, part(8, 10)?);
    let (year, month) = if month < 3 {
        (year - 1, month + 12)
    } else {
        (year, month)
    };
    let from_saturday = (day + 13 * (month + 1) / 5 + year + year / 4 - year / 100 + year / 400) % 7;
    Some((from_saturday + 5) % 7)
}

#[cfg(test)]
mod tests {
    use super::{near, weekday};

    #[test]
    fn the_calendar_knows_its_weeks() {
        assert_eq!(weekday("2026-11-23"), Some(0));
        assert_eq!(weekday("2026-12-18"), Some(4));
        assert_eq!(weekday("2024-02-29"), Some(3));
        assert_eq!(weekday("2000-01-01"), Some(5));
    }

    #[test]
    fn a_day_without_a_year_is_the_one_next_to_today() {
        let day = |line: &str, today: &str| near(line, today).map(|found| found.value);
        let told = |line: &str| day(line, "2026-11-23");
        assert_eq!(told("Closing date: Friday 18 December").as_deref(), Some("2026-12-18"));
        assert_eq!(
            told("Please apply by Friday 11th December").as_deref(),
            Some("2026-12-11")
        );
        assert_eq!(told("Apply by December 4th").as_deref(), Some("2026-12-04"));
        assert_eq!(told("Bewerbungsfrist: 15.01.").as_deref(), Some("2027-01-15"));
        assert_eq!(
            told("Closes 6 November").as_deref(),
            Some("2026-11-06"),
            "it has passed"
        );
        assert_eq!(
            day("Closing date: 18 December", "2027-01-04").as_deref(),
            Some("2026-12-18")
        );
        assert_eq!(
            told("Closing date: Saturday 18 December").as_deref(),
            Some("2027-12-18")
        );
        assert_eq!(told("We open on 18 December"), None);
        assert_eq!(told("Applications close soon"), None);
    }
}
