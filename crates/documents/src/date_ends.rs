//! One end of a range of dates: a day, a month whose year stands at the other end, or today.

use crate::date_tokens::{Token, number_at, sign_at, skip_space, word_at};
use crate::date_words::{month, open_at, season};
use crate::dates::{Day, dash_at, separator};

/// One end of a range.
#[derive(Clone, Copy, Debug)]
pub(crate) enum End {
    Day(Day),
    /// A month whose year stands at the other end ("May – August 2020").
    Month(u8),
    Open,
}

fn year(value: u32, digits: usize) -> Option<u16> {
    (digits == 4 && (1930..=2099).contains(&value))
        .then(|| u16::try_from(value).ok())
        .flatten()
}

pub(crate) fn small(number: Option<(u32, usize)>, most: u32) -> Option<u8> {
    let (value, digits) = number?;
    (digits <= 2 && (1..=most).contains(&value))
        .then(|| u8::try_from(value).ok())
        .flatten()
}

pub(crate) fn end_at(tokens: &[Token], index: usize) -> Option<(End, usize)> {
    if let Some(next) = open_at(tokens, index) {
        return Some((End::Open, next));
    }
    if let Some(number) = number_at(tokens, index) {
        return numeric(tokens, index, number);
    }
    // "(2019": brackets and apostrophes before a date.
    if matches!(sign_at(tokens, index), Some('\'' | '’')) {
        let (value, digits) = number_at(tokens, index + 1)?;
        let glued = index
            .checked_sub(1)
            .is_some_and(|before| word_at(tokens, before).is_some());
        return (digits == 2 && !glued).then(|| {
            (
                End::Day(Day {
                    year: century(value),
                    month: None,
                    day: None,
                }),
                index + 2,
            )
        });
    }
    if let Some((year, next)) = era_year(tokens, index) {
        let month = small(number_at(tokens, skip_space(tokens, next)), 12);
        let at = skip_space(tokens, next);
        if month.is_some() && word_at(tokens, at + 1) == Some("月") {
            return Some((End::Day(Day { year, month, day: None }), at + 2));
        }
        return Some((
            End::Day(Day {
                year,
                month: None,
                day: None,
            }),
            next,
        ));
    }
    let token = tokens.get(index)?;
    if let Some(month) = month(token) {
        return after_month(tokens, index, month);
    }
    if let Some(next) = season(tokens, index) {
        let (value, digits) = number_at(tokens, next)?;
        return Some((
            End::Day(Day {
                year: year(value, digits)?,
                month: None,
                day: None,
            }),
            next + 1,
        ));
    }
    None
}

/// "平成30年", "令和元年": years of Japan's eras.
fn era_year(tokens: &[Token], index: usize) -> Option<(u16, usize)> {
    let first = match (word_at(tokens, index)?, word_at(tokens, index + 1)?) {
        ("令", "和") => 2018,
        ("平", "成") => 1988,
        ("昭", "和") => 1925,
        _ => return None,
    };
    let count = match small(number_at(tokens, index + 2), 64) {
        Some(count) => u16::from(count),
        None => (word_at(tokens, index + 2) == Some("元")).then_some(1)?,
    };
    (word_at(tokens, index + 3) == Some("年")).then_some((first + count, index + 4))
}

/// "平成21 3 …": a year of an emperor's reign and a month, whose signs may be left to the head of the column.
pub(crate) fn era_day(text: &str) -> Option<(Day, usize)> {
    const ERAS: [(&str, u16); 7] = [
        ("令和", 2018),
        ("平成", 1988),
        ("昭和", 1925),
        ("大正", 1911),
        ("R", 2018),
        ("H", 1988),
        ("S", 1925),
    ];
    let (era, before) = ERAS.iter().find(|(era, _)| text.starts_with(era))?;
    let number = |text: &str| {
        let length = text
            .chars()
            .take_while(char::is_ascii_digit)
            .map(char::len_utf8)
            .sum::<usize>();
        let value = match text.starts_with('元') {
            true => Some((1, '元'.len_utf8())),
            false => text.get(..length)?.parse::<u16>().ok().map(|value| (value, length)),
        };
        value.filter(|(value, _)| (1..=64).contains(value))
    };
    let rest = text.get(era.len()..)?;
    // "平成 19 6 …"
    let rest = match era.is_ascii() {
        true => rest,
        false => rest.trim_start_matches([' ', '\u{3000}']),
    };
    let (year, length) = number(rest)?;
    let rest = rest.get(length..)?.trim_start_matches(['年', ' ', '.', '/']);
    let (month, length) = number(rest)?;
    let month = u8::try_from(month).ok().filter(|month| *month <= 12)?;
    let rest = rest.get(length..)?.trim_start_matches(['月', ' ']);
    let day = Day {
        year: before + year,
        month: Some(month),
        day: None,
    };
    Some((day, text.len() - rest.len()))
}

fn century(value: u32) -> u16 {
    let value = u16::try_from(value).unwrap_or(0);
    if value < 50 { 2000 + value } else { 1900 + value }
}

/// A date that begins with a number.
fn numeric(tokens: &[Token], index: usize, (value, digits): (u32, usize)) -> Option<(End, usize)> {
    let day = |year: u16, month: Option<u8>, day: Option<u8>| End::Day(Day { year, month, day });
    if let Some(year) = year(value, digits) {
        // 2019年4月1日, 2019년 4월
        let unit = word_at(tokens, index + 1);
        if matches!(unit, Some("年" | "년")) {
            let at = skip_space(tokens, index + 2);
            if let Some(month) = small(number_at(tokens, at), 12)
                && matches!(word_at(tokens, at + 1), Some("月" | "월"))
            {
                let after = skip_space(tokens, at + 2);
                if let Some(date) = small(number_at(tokens, after), 31)
                    && matches!(word_at(tokens, after + 1), Some("日" | "일"))
                {
                    return Some((day(year, Some(month), Some(date)), after + 2));
                }
                return Some((day(year, Some(month), None), at + 2));
            }
            if matches!(word_at(tokens, index + 2), Some("度")) {
                return Some((day(year, None, None), index + 3));
            }
            return Some((day(year, None, None), index + 2));
        }
        if let Some(sign @ ('-' | '/' | '.' | '‐' | '‑')) = sign_at(tokens, index + 1)
            && let Some(month) = small(number_at(tokens, index + 2), 12)
        {
            if sign_at(tokens, index + 3) == Some(sign)
                && let Some(date) = small(number_at(tokens, index + 4), 31)
            {
                let mut next = index + 5;
                // A time of day after an ISO date.
                if word_at(tokens, next).is_some_and(|word| word == "t") && number_at(tokens, next + 1).is_some() {
                    next += 2;
                }
                return Some((day(year, Some(month), Some(date)), next));
            }
            let two_digits = number_at(tokens, index + 2).is_some_and(|(_, digits)| digits == 2);
            if two_digits || sign != '-' {
                return Some((day(year, Some(month), None), index + 3));
            }
        }
        // "2019 Jan" (year first), when the month has no year of its own.
        let at = skip_space(tokens, index + 1);
        let at = if matches!(sign_at(tokens, at), Some('.' | ',')) {
            skip_space(tokens, at + 1)
        } else {
            at
        };
        if at > index + 1
            && let Some(month) = tokens.get(at).and_then(month)
        {
            let next = after_dot(tokens, at + 1);
            let own = number_at(tokens, skip_space(tokens, next)).is_some();
            if !own {
                return Some((day(year, Some(month), None), next));
            }
        }
        return Some((day(year, None, None), index + 1));
    }
    let first = small(Some((value, digits)), 31)?;
    // 03/2019, 12.03.2019, 3-2019, 03 / 2019
    let sign_place = skip_space(tokens, index + 1);
    if let Some(sign @ ('/' | '.' | '-')) = sign_at(tokens, sign_place) {
        let second_place = if sign == '/' || sign == '.' {
            skip_space(tokens, sign_place + 1)
        } else {
            sign_place + 1
        };
        if let Some((value, digits)) = number_at(tokens, second_place) {
            if let Some(year) = year(value, digits)
                && (1..=12).contains(&first)
                && (sign != '.' || second_place == sign_place + 1 || sign_place == index + 1)
            {
                return Some((day(year, Some(first), None), second_place + 1));
            }
            if let Some(second) = small(Some((value, digits)), 31)
                && sign_at(tokens, second_place + 1) == Some(sign)
                && let Some((value, digits)) = number_at(tokens, second_place + 2)
                && let Some(year) = year(value, digits).or_else(|| (digits == 2).then(|| century(value)))
            {
                // Day first, but for American dates with a slash.
                let (date, month) = if second > 12 || (sign == '/' && first <= 12) {
                    (second, first)
                } else {
                    (first, second)
                };
                if month <= 12 {
                    return Some((day(year, Some(month), Some(date)), second_place + 3));
                }
            }
            // 03/19 – 05/21: only where the other end looks alike.
            if digits == 2 && value <= 99 && sign == '/' && first <= 12 && short_pair(tokens, index, second_place) {
                return Some((day(century(value), Some(first), None), second_place + 1));
            }
        }
    }
    // 12 March 2019, 12. März 2019, 1st of May 2020, 12 de marzo de 2019
    let mut at = index + 1;
    if matches!(word_at(tokens, at), Some("st" | "nd" | "rd" | "th" | "er" | "o" | "a")) {
        at += 1;
    }
    if matches!(sign_at(tokens, at), Some('.' | '°' | 'º' | '-')) {
        at += 1;
    }
    at = skip_space(tokens, at);
    if matches!(word_at(tokens, at), Some("de" | "of" | "di")) {
        at = skip_space(tokens, at + 1);
    }
    let month = tokens.get(at).and_then(month)?;
    match after_month(tokens, at, month)? {
        (End::Day(found), next) if found.day.is_none() && found.month.is_some() => {
            Some((day(found.year, found.month, Some(first)), next))
        }
        _ => None,
    }
}

fn short_pair(tokens: &[Token], index: usize, last: usize) -> bool {
    let alike = |at: usize| {
        small(number_at(tokens, at), 12).is_some()
            && sign_at(tokens, at + 1) == Some('/')
            && number_at(tokens, at + 2).is_some_and(|(_, digits)| digits == 2)
    };
    let forward = separator(tokens, last + 1).is_some_and(|at| alike(at) || open_at(tokens, at).is_some());
    let backward = (1..=3).any(|back| {
        let Some(dash) = index.checked_sub(back) else {
            return false;
        };
        dash_at(tokens, dash)
            && dash
                .checked_sub(3)
                .is_some_and(|at| (0..=1).any(|shift| at.checked_sub(shift).is_some_and(alike)))
    });
    forward || backward
}

fn after_dot(tokens: &[Token], index: usize) -> usize {
    if matches!(sign_at(tokens, index), Some('.')) {
        index + 1
    } else {
        index
    }
}

/// What follows a month's name: a year, a day and a year, or nothing.
fn after_month(tokens: &[Token], index: usize, month: u8) -> Option<(End, usize)> {
    let mut at = after_dot(tokens, index + 1);
    let bare = at;
    at = skip_space(tokens, at);
    if matches!(sign_at(tokens, at), Some(',' | '/' | '-' | '–'))
        && number_at(tokens, skip_space(tokens, at + 1)).is_some_and(|(v, d)| year(v, d).is_some())
    {
        // "Jan-2019", "March, 2020"; a dash before a plain year could also be a range, but a month alone begins none.
        at = skip_space(tokens, at + 1);
    }
    if matches!(word_at(tokens, at), Some("de" | "del" | "of" | "di" | "r")) {
        at = skip_space(tokens, at + 1);
    }
    let made = |year: u16, day: Option<u8>| {
        End::Day(Day {
            year,
            month: Some(month),
            day,
        })
    };
    if matches!(sign_at(tokens, at), Some('\'' | '’' | '‘')) {
        let (value, digits) = number_at(tokens, at + 1)?;
        return (digits == 2).then(|| (made(century(value), None), at + 2));
    }
    if let Some((value, digits)) = number_at(tokens, at) {
        if let Some(year) = year(value, digits) {
            return Some((made(year, None), at + 1));
        }
        // March 12, 2019
        if let Some(day) = small(Some((value, digits)), 31) {
            let mut next = at + 1;
            if matches!(word_at(tokens, next), Some("st" | "nd" | "rd" | "th")) {
                next += 1;
            }
            next = skip_space(tokens, next);
            if sign_at(tokens, next) == Some(',') {
                next = skip_space(tokens, next + 1);
            }
            if let Some((value, digits)) = number_at(tokens, next)
                && let Some(year) = year(value, digits)
            {
                return Some((made(year, Some(day)), next + 1));
            }
            // "Jan 19 – Mar 21"
            let ranged = separator(tokens, at + 1).is_some_and(|next| {
                tokens.get(next).and_then(crate::date_words::month).is_some() || open_at(tokens, next).is_some()
            });
            if digits == 2 && (ranged || at_range_end(tokens, index)) {
                return Some((made(century(value), None), at + 1));
            }
        }
    }
    // A month alone is only a date when a range follows.
    separator(tokens, bare).map(|_| (End::Month(month), bare))
}

fn at_range_end(tokens: &[Token], index: usize) -> bool {
    (1..=2).any(|back| {
        index
            .checked_sub(back)
            .is_some_and(|at| matches!(sign_at(tokens, at), Some('-' | '–' | '—')))
    })
}
