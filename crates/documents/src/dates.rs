//! Dates and ranges of dates in some twenty languages, found by reading tokens.

use unicode_normalization::UnicodeNormalization;

/// A range of dates, or one date, in a text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct DateRange {
    /// Byte offsets in the text.
    pub start: usize,
    pub end: usize,
    pub from: Option<Day>,
    pub to: Option<Day>,
    /// It lasts ("present").
    pub is_open: bool,
    /// One date, no range.
    pub is_single: bool,
}

/// A date as exact as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Day {
    pub year: u16,
    pub month: Option<u8>,
    pub day: Option<u8>,
}

impl Day {
    pub fn iso(&self) -> String {
        match (self.month, self.day) {
            (Some(month), Some(day)) => format!("{:04}-{month:02}-{day:02}", self.year),
            (Some(month), None) => format!("{:04}-{month:02}", self.year),
            _ => format!("{:04}", self.year),
        }
    }
}

/// All ranges and dates, first to last.
pub(crate) fn find(text: &str) -> Vec<DateRange> {
    let tokens = tokens(text);
    let mut found: Vec<DateRange> = Vec::new();
    let mut index = 0;
    while index < tokens.len() {
        match range_at(&tokens, index) {
            Some((range, next)) => {
                found.push(range);
                index = next.max(index + 1);
            }
            None => index += 1,
        }
    }
    for range in &mut found {
        take_brackets(text, range);
    }
    found
}

pub(crate) fn has_date(text: &str) -> bool {
    text.chars().any(char::is_numeric) && !find(text).is_empty()
}

/// The text is a date or range and nothing else but brackets and signs.
pub(crate) fn is_only_dates(text: &str) -> bool {
    let ranges = find(text);
    if ranges.is_empty() {
        return false;
    }
    let mut rest = String::new();
    let mut from = 0;
    for range in &ranges {
        rest.push_str(text.get(from..range.start).unwrap_or_default());
        from = range.end;
    }
    rest.push_str(text.get(from..).unwrap_or_default());
    rest.chars().filter(|c| c.is_alphanumeric()).count() <= 1
}

/// `open` ends inside a range ("May 2023 - June", "2019 –") which `rest` completes ("2024").
pub(crate) fn is_broken_range(open: &str, rest: &str) -> bool {
    let open = open.trim();
    if open.is_empty() || rest.split_whitespace().count() > 3 {
        return false;
    }
    let joined = format!("{open} {}", rest.trim());
    let [whole] = &find(&joined)[..] else { return false };
    let reaches_over = whole.start < open.len() && whole.end > open.len() && !whole.is_single;
    let ends_open = open.ends_with(['-', '–', '—']) || tokens(open).last().is_some_and(|token| month(token).is_some());
    reaches_over && ends_open && is_only_dates(&joined)
}

#[derive(Clone, Debug)]
struct Token {
    start: usize,
    end: usize,
    kind: Kind,
}

#[derive(Clone, Debug, PartialEq)]
enum Kind {
    Number(u32, usize),
    /// Lower case, without diacritics.
    Word(String),
    Sign(char),
    Space,
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        let digit = c.to_digit(10).or_else(|| match c {
            '\u{660}'..='\u{669}' => Some(c as u32 - 0x660),
            '\u{6F0}'..='\u{6F9}' => Some(c as u32 - 0x6F0),
            '\u{FF10}'..='\u{FF19}' => Some(c as u32 - 0xFF10),
            _ => None,
        });
        let wide = matches!(c, '\u{3000}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}');
        if let Some(digit) = digit {
            if let Some(Token {
                end: last,
                kind: Kind::Number(value, digits),
                ..
            }) = tokens.last_mut()
                && *last == start
            {
                *value = value.saturating_mul(10).saturating_add(digit);
                *digits += 1;
                *last = end;
                continue;
            }
            tokens.push(Token {
                start,
                end,
                kind: Kind::Number(digit, 1),
            });
        } else if c.is_whitespace() {
            if let Some(Token {
                end: last,
                kind: Kind::Space,
                ..
            }) = tokens.last_mut()
            {
                *last = end;
                continue;
            }
            tokens.push(Token {
                start,
                end,
                kind: Kind::Space,
            });
        } else if c.is_alphabetic() || matches!(c, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}') {
            let folded: String = c.nfkd().filter(|c| !is_mark(*c)).flat_map(char::to_lowercase).collect();
            if let Some(Token {
                end: last,
                kind: Kind::Word(word),
                ..
            }) = tokens.last_mut()
                && *last == start
                && !wide
            {
                word.push_str(&folded);
                *last = end;
                continue;
            }
            tokens.push(Token {
                start,
                end,
                kind: Kind::Word(folded),
            });
        } else {
            tokens.push(Token {
                start,
                end,
                kind: Kind::Sign(c),
            });
        }
    }
    tokens
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}')
}

/// Lower case without diacritics, as the word lists are written.
pub(crate) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_mark(*c)) {
        match c {
            'ł' | 'Ł' => out.push('l'),
            'ø' | 'Ø' => out.push('o'),
            'ß' => out.push_str("ss"),
            'đ' | 'Đ' => out.push('d'),
            'ı' => out.push('i'),
            '’' | '‘' => out.push('\''),
            c => out.extend(c.to_lowercase()),
        }
    }
    out
}

fn skip_space(tokens: &[Token], mut index: usize) -> usize {
    while matches!(tokens.get(index).map(|token| &token.kind), Some(Kind::Space)) {
        index += 1;
    }
    index
}

fn word_at(tokens: &[Token], index: usize) -> Option<&str> {
    match tokens.get(index).map(|token| &token.kind) {
        Some(Kind::Word(word)) => Some(word),
        _ => None,
    }
}

fn sign_at(tokens: &[Token], index: usize) -> Option<char> {
    match tokens.get(index).map(|token| &token.kind) {
        Some(Kind::Sign(sign)) => Some(*sign),
        _ => None,
    }
}

fn number_at(tokens: &[Token], index: usize) -> Option<(u32, usize)> {
    match tokens.get(index).map(|token| &token.kind) {
        Some(Kind::Number(value, digits)) => Some((*value, *digits)),
        _ => None,
    }
}

/// One end of a range.
#[derive(Clone, Copy, Debug)]
enum End {
    Day(Day),
    /// A month whose year stands at the other end ("May – August 2020").
    Month(u8),
    Open,
}

fn range_at(tokens: &[Token], index: usize) -> Option<(DateRange, usize)> {
    let start = tokens.get(index)?.start;
    let end_of = |next: usize| tokens.get(next.wrapping_sub(1)).map_or(start, |token| token.end);
    if let Some(next) = since(tokens, index) {
        let (end, next) = end_at(tokens, next)?;
        let End::Day(day) = end else { return None };
        let after = skip_space(tokens, next);
        if let Some((End::Open, close)) = separator(tokens, next).and_then(|at| end_at(tokens, at)) {
            let range = DateRange {
                start,
                end: end_of(close),
                from: Some(day),
                to: None,
                is_open: true,
                is_single: false,
            };
            return Some((range, close));
        }
        let _ = after;
        if let Some((End::Day(to), close)) = separator(tokens, next).and_then(|at| end_at(tokens, at)) {
            let range = DateRange {
                start,
                end: end_of(close),
                from: Some(day),
                to: Some(to),
                is_open: false,
                is_single: false,
            };
            return Some((range, close));
        }
        let range = DateRange {
            start,
            end: end_of(next),
            from: Some(day),
            to: None,
            is_open: true,
            is_single: false,
        };
        return Some((range, next));
    }
    if let Some(next) = until(tokens, index) {
        let (end, next) = end_at(tokens, next)?;
        let End::Day(day) = end else { return None };
        let range = DateRange {
            start,
            end: end_of(next),
            from: None,
            to: Some(day),
            is_open: false,
            is_single: true,
        };
        return Some((range, next));
    }
    let (first, next) = end_at(tokens, index)?;
    if glued_to_text(tokens, index) {
        return None;
    }
    if matches!(first, End::Open) {
        // "Present – 2019" and the like: the newer end first.
        let (End::Day(day), close) = separator(tokens, next).and_then(|at| end_at(tokens, at))? else {
            return None;
        };
        let range = DateRange {
            start,
            end: end_of(close),
            from: Some(day),
            to: None,
            is_open: true,
            is_single: false,
        };
        return Some((range, close));
    }
    if let Some(at) = separator(tokens, next) {
        let second = end_at(tokens, at).or_else(|| short_year(tokens, at, first));
        if let Some((second, close)) = second {
            let close = trailing_words(tokens, close);
            let made = |from: Option<Day>, to: Option<Day>, is_open: bool| DateRange {
                start,
                end: end_of(close),
                from,
                to,
                is_open,
                is_single: false,
            };
            match (first, second) {
                (End::Day(from), End::Day(to)) => {
                    let (from, to) = if to.year < from.year { (to, from) } else { (from, to) };
                    return Some((made(Some(from), Some(to), false), close));
                }
                (End::Day(from), End::Open) => return Some((made(Some(from), None, true), close)),
                (End::Month(month), End::Day(to)) => {
                    let from = Day {
                        year: to.year,
                        month: Some(month),
                        day: None,
                    };
                    return Some((made(Some(from), Some(to), false), close));
                }
                _ => {}
            }
        } else if matches!(first, End::Day(_)) && ends_here(tokens, at) && dash_at(tokens, next) {
            // "2019 –": it lasts.
            if let End::Day(from) = first {
                let range = DateRange {
                    start,
                    end: end_of(at),
                    from: Some(from),
                    to: None,
                    is_open: true,
                    is_single: false,
                };
                return Some((range, at));
            }
        }
    }
    let End::Day(day) = first else { return None };
    if plain_number_not_year(tokens, index, next) {
        return None;
    }
    let range = DateRange {
        start,
        end: end_of(next),
        from: None,
        to: Some(day),
        is_open: false,
        is_single: true,
    };
    Some((range, next))
}

/// "ISO 9001:2015", "v2019", "12345-2019", "2,000": digits that belong to something else.
fn glued_to_text(tokens: &[Token], index: usize) -> bool {
    let Some(before) = index.checked_sub(1) else {
        return false;
    };
    match tokens.get(before).map(|token| &token.kind) {
        Some(Kind::Number(..) | Kind::Word(_)) => match tokens.get(before).map(|token| &token.kind) {
            Some(Kind::Word(word)) => word.is_ascii() && number_at(tokens, index).is_some(),
            _ => true,
        },
        Some(Kind::Sign(sign)) => match sign {
            '-' | '/' | '.' | ':' | '_' | '#' | '$' | '€' | '£' | '+' => {
                let earlier = before.checked_sub(1);
                let touching =
                    earlier.is_some_and(|at| number_at(tokens, at).is_some() || word_at(tokens, at).is_some());
                matches!(sign, '#' | '$' | '€' | '£' | '_' | '+') || (touching && !matches!(sign, '.' | ':'))
            }
            _ => false,
        },
        _ => false,
    }
}

/// A lone number such as 2000 in "2000 customers" is told by what follows at once.
fn plain_number_not_year(tokens: &[Token], index: usize, next: usize) -> bool {
    if next != index + 1 || number_at(tokens, index).is_none() {
        return false;
    }
    match (sign_at(tokens, next), tokens.get(next).map(|token| &token.kind)) {
        (Some('+' | '%' | '€' | '$' | '_'), _) => true,
        (Some(',' | '.' | '-' | '/'), _) => number_at(tokens, next + 1).is_some(),
        (_, Some(Kind::Word(word))) => word.is_ascii(),
        _ => false,
    }
}

fn ends_here(tokens: &[Token], index: usize) -> bool {
    let index = skip_space(tokens, index);
    index >= tokens.len() || matches!(sign_at(tokens, index), Some(')' | ']' | '|' | '•' | '·'))
}

fn dash_at(tokens: &[Token], index: usize) -> bool {
    matches!(sign_at(tokens, skip_space(tokens, index)), Some('-' | '–' | '—' | '−'))
}

/// "2018-22", "03/18 – 05/19" ends with a year of two digits.
fn short_year(tokens: &[Token], index: usize, first: End) -> Option<(End, usize)> {
    let End::Day(from) = first else { return None };
    let (value, digits) = number_at(tokens, index)?;
    if digits != 2 || from.month.is_some() {
        return None;
    }
    let year = from.year / 100 * 100 + u16::try_from(value).ok()?;
    (year > from.year && year < from.year + 60).then_some((
        End::Day(Day {
            year,
            month: None,
            day: None,
        }),
        index + 1,
    ))
}

/// "2025-2029 (anticipated)".
fn trailing_words(tokens: &[Token], index: usize) -> usize {
    let at = skip_space(tokens, index);
    let bracket = matches!(sign_at(tokens, at), Some('(' | '['));
    let word = word_at(tokens, at + usize::from(bracket));
    let known = [
        "anticipated",
        "expected",
        "voraussichtlich",
        "prevu",
        "previsto",
        "projected",
    ];
    if word.is_some_and(|word| known.contains(&word)) {
        return at + 1 + 2 * usize::from(bracket);
    }
    index
}

fn separator(tokens: &[Token], index: usize) -> Option<usize> {
    let mut at = skip_space(tokens, index);
    if sign_at(tokens, at) == Some(',') {
        at = skip_space(tokens, at + 1);
    }
    match tokens.get(at).map(|token| &token.kind)? {
        Kind::Sign('-' | '–' | '—' | '−' | '‒' | '―' | '‐' | '~' | '〜' | '～' | '→' | '➔' | '\u{FF0D}' | '>') =>
        {
            at += 1;
            while matches!(sign_at(tokens, at), Some('-' | '>' | '–')) {
                at += 1;
            }
            Some(skip_space(tokens, at))
        }
        Kind::Word(word) => {
            let single = [
                "to", "bis", "until", "till", "through", "thru", "a", "au", "al", "ate", "hasta", "do", "tot",
                "hingga", "και", "до", "по", "t", "tm", "to", "til", "till", "az", "do", "至", "到", "から", "ate",
                "e", "עד", "الى", "إلى",
            ];
            if word == "t" && sign_at(tokens, at + 1) == Some('/') && word_at(tokens, at + 2) == Some("m") {
                return Some(skip_space(tokens, at + 3));
            }
            if !single.contains(&word.as_str()) && !matches!(word.as_str(), "か") {
                return None;
            }
            let after = skip_space(tokens, at + 1);
            // "bis zum", "a la", "do": an article may follow.
            match word_at(tokens, after) {
                Some("zum" | "zur" | "la" | "o" | "the") => Some(skip_space(tokens, after + 1)),
                _ => Some(after),
            }
        }
        _ => None,
    }
}

fn since(tokens: &[Token], index: usize) -> Option<usize> {
    let words = [
        "since", "seit", "ab", "depuis", "desde", "dal", "dallo", "sinds", "od", "from", "starting", "von", "vom",
        "de", "du", "fra", "sedan", "vanaf", "自", "מאז", "منذ", "с", "dès", "des",
    ];
    if !words.contains(&word_at(tokens, index)?) {
        return None;
    }
    let next = skip_space(tokens, index + 1);
    let ranged = ["from", "von", "vom", "de", "du", "od", "fra", "с", "des"];
    if ranged.contains(&word_at(tokens, index)?) {
        // These words begin a range only when its second end follows.
        let (_, after) = end_at(tokens, next)?;
        let at = separator(tokens, after)?;
        end_at(tokens, at)?;
    }
    Some(next)
}

fn until(tokens: &[Token], index: usize) -> Option<usize> {
    let words = [
        "until",
        "till",
        "bis",
        "expected",
        "anticipated",
        "graduated",
        "graduation",
        "jusqu",
        "voraussichtlich",
        "graduating",
        "class",
        "grad",
        "hasta",
        "esperado",
        "prevu",
        "prevista",
        "previsto",
        "completed",
        "conferred",
        "abschluss",
        "issued",
        "awarded",
    ];
    if !words.contains(&word_at(tokens, index)?) {
        return None;
    }
    let mut at = skip_space(tokens, index + 1);
    for _ in 0..3 {
        if matches!(sign_at(tokens, at), Some('.' | ':' | ',' | '\'' | '’')) {
            at = skip_space(tokens, at + 1);
        } else if matches!(
            word_at(tokens, at),
            Some("graduation" | "of" | "in" | "en" | "au" | "date" | "completion" | "by" | "a")
        ) {
            at = skip_space(tokens, at + 1);
        }
    }
    Some(at)
}

fn year(value: u32, digits: usize) -> Option<u16> {
    (digits == 4 && (1930..=2099).contains(&value))
        .then(|| u16::try_from(value).ok())
        .flatten()
}

fn small(number: Option<(u32, usize)>, most: u32) -> Option<u8> {
    let (value, digits) = number?;
    (digits <= 2 && (1..=most).contains(&value))
        .then(|| u8::try_from(value).ok())
        .flatten()
}

fn end_at(tokens: &[Token], index: usize) -> Option<(End, usize)> {
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
                tokens.get(next).and_then(self::month).is_some() || open_at(tokens, next).is_some()
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

fn open_at(tokens: &[Token], index: usize) -> Option<usize> {
    let word = word_at(tokens, index)?;
    let single = [
        "present",
        "presente",
        "current",
        "currently",
        "now",
        "today",
        "ongoing",
        "heute",
        "aujourd'hui",
        "actualidad",
        "actual",
        "actualmente",
        "actuel",
        "actuellement",
        "attuale",
        "attualmente",
        "oggi",
        "heden",
        "nu",
        "obecnie",
        "teraz",
        "dzis",
        "dzisiaj",
        "atual",
        "atualmente",
        "momento",
        "hoje",
        "hoy",
        "laufend",
        "dato",
        "idag",
        "danas",
        "jetzt",
        "gegenwart",
        "en",
        "bugun",
        "halen",
        "devam",
        "сейчас",
        "настоящее",
        "н",
        "הווה",
        "היום",
        "כיום",
        "الحاضر",
        "الان",
        "الآن",
        "حاليا",
        "اليوم",
        "currentlyworking",
        "gunumuz",
        "prezent",
        "soucasnost",
        "nykyinen",
        "tegenwoordig",
    ];
    let phrases: &[(&str, &[&str])] = &[
        ("en", &["cours", "curso", "la actualidad"]),
        ("aujourd", &["hui"]),
        ("a", &["ce jour", "la fecha", "l actualite"]),
        ("ce", &["jour"]),
        ("la", &["fecha", "actualidad"]),
        ("o", &["momento", "presente"]),
        ("to", &["date"]),
        ("date", &[]),
        ("ad", &["oggi"]),
        ("in", &["corso", "progress"]),
        ("chwili", &["obecnej"]),
        ("do", &["chwili obecnej", "dzis", "teraz"]),
        ("至", &["今"]),
        ("现", &["在"]),
        ("現", &["在"]),
        ("今", &[]),
        ("迄", &["今"]),
        ("目", &["前"]),
        ("현", &["재"]),
        ("حتى", &["الان", "الآن"]),
        ("по", &["настоящее время"]),
        ("até", &["o momento"]),
        ("el", &["presente"]),
        ("le", &["moment"]),
    ];
    let follows = |phrase: &str| {
        let mut at = index + 1;
        let joined = phrase.split(' ').all(|expected| {
            at = skip_space(tokens, at);
            while matches!(sign_at(tokens, at), Some('\'' | '’')) {
                at += 1;
            }
            let same = word_at(tokens, at) == Some(expected);
            at += 1;
            same
        });
        joined.then_some(at)
    };
    for (first, rest) in phrases {
        if *first == word {
            if rest.is_empty() {
                return Some(index + 1);
            }
            if let Some(next) = rest.iter().find_map(|phrase| follows(phrase)) {
                return Some(next);
            }
        }
    }
    (word != "en" && single.contains(&word)).then(|| match follows("day").or_else(|| follows("время")) {
        Some(next) => next,
        None => index + 1,
    })
}

fn season(tokens: &[Token], index: usize) -> Option<usize> {
    let words = [
        "spring",
        "summer",
        "fall",
        "autumn",
        "winter",
        "fruhjahr",
        "sommer",
        "herbst",
        "ss",
        "ws",
        "wise",
        "sose",
        "printemps",
        "ete",
        "automne",
        "hiver",
        "primavera",
        "verano",
        "otono",
        "invierno",
        "estate",
        "autunno",
        "inverno",
        "verao",
        "outono",
        "q",
        "sommersemester",
        "wintersemester",
        "zomer",
        "herfst",
        "lente",
        "semester",
        "mid",
        "early",
        "late",
        "anfang",
        "ende",
    ];
    let word = word_at(tokens, index)?;
    if !words.contains(&word) {
        return None;
    }
    let mut at = index + 1;
    if word == "q" {
        small(number_at(tokens, at), 4)?;
        at += 1;
    } else if matches!(
        word_at(tokens, skip_space(tokens, at)),
        Some("semester" | "term" | "quarter" | "of")
    ) {
        at = skip_space(tokens, at) + 1;
    }
    at = skip_space(tokens, at);
    if matches!(sign_at(tokens, at), Some(',' | '/' | '-')) {
        at = skip_space(tokens, at + 1);
    }
    number_at(tokens, at).map(|_| at)
}

fn month(token: &Token) -> Option<u8> {
    let Kind::Word(word) = &token.kind else { return None };
    month_number(word)
}

/// The month a folded word names.
fn month_number(word: &str) -> Option<u8> {
    if word.chars().count() < 2 {
        return None;
    }
    let names: &[(u8, &[&str])] = &[
        (
            1,
            &[
                "jan",
                "january",
                "januar",
                "janner",
                "jaenner",
                "janvier",
                "janv",
                "enero",
                "ene",
                "janeiro",
                "gennaio",
                "gen",
                "genn",
                "januari",
                "styczen",
                "stycznia",
                "sty",
                "leden",
                "ledna",
                "ocak",
                "января",
                "январь",
                "ינואר",
                "يناير",
                "ianuarie",
                "tammikuu",
            ],
        ),
        (
            2,
            &[
                "feb",
                "february",
                "februar",
                "fevrier",
                "fevr",
                "fev",
                "febrero",
                "fevereiro",
                "febbraio",
                "febb",
                "februari",
                "luty",
                "lutego",
                "lut",
                "unor",
                "unora",
                "subat",
                "февраля",
                "февраль",
                "פברואר",
                "فبراير",
                "helmikuu",
                "febr",
            ],
        ),
        (
            3,
            &[
                "mar",
                "march",
                "marz",
                "maerz",
                "mrz",
                "mars",
                "marzo",
                "marco",
                "maart",
                "mrt",
                "marzec",
                "marca",
                "brezen",
                "brezna",
                "mart",
                "марта",
                "март",
                "מרץ",
                "مارس",
                "maaliskuu",
                "martie",
            ],
        ),
        (
            4,
            &[
                "apr",
                "april",
                "avril",
                "avr",
                "abril",
                "abr",
                "aprile",
                "kwiecien",
                "kwietnia",
                "kwi",
                "duben",
                "dubna",
                "nisan",
                "апреля",
                "апрель",
                "אפריל",
                "ابريل",
                "أبريل",
                "huhtikuu",
                "aprilie",
            ],
        ),
        (
            5,
            &[
                "may", "mai", "mayo", "maio", "maggio", "mag", "magg", "mei", "maj", "maja", "kveten", "kvetna",
                "mayis", "мая", "май", "מאי", "مايو", "toukokuu",
            ],
        ),
        (
            6,
            &[
                "jun",
                "june",
                "juni",
                "juin",
                "junio",
                "junho",
                "giugno",
                "giu",
                "czerwiec",
                "czerwca",
                "cze",
                "cerven",
                "cervna",
                "haziran",
                "июня",
                "июнь",
                "יוני",
                "يونيو",
                "kesakuu",
                "iunie",
            ],
        ),
        (
            7,
            &[
                "jul",
                "july",
                "juli",
                "juillet",
                "juil",
                "julio",
                "julho",
                "luglio",
                "lug",
                "lipiec",
                "lipca",
                "lip",
                "cervenec",
                "cervence",
                "temmuz",
                "июля",
                "июль",
                "יולי",
                "يوليو",
                "heinakuu",
                "iulie",
            ],
        ),
        (
            8,
            &[
                "aug",
                "august",
                "aout",
                "agosto",
                "ago",
                "augustus",
                "sierpien",
                "sierpnia",
                "sie",
                "srpen",
                "srpna",
                "agustos",
                "августа",
                "август",
                "אוגוסט",
                "اغسطس",
                "أغسطس",
                "elokuu",
                "augusti",
            ],
        ),
        (
            9,
            &[
                "sep",
                "sept",
                "september",
                "septembre",
                "septiembre",
                "setembro",
                "set",
                "settembre",
                "sett",
                "wrzesien",
                "wrzesnia",
                "wrz",
                "zari",
                "eylul",
                "сентября",
                "сентябрь",
                "ספטמבר",
                "سبتمبر",
                "syyskuu",
                "septembrie",
            ],
        ),
        (
            10,
            &[
                "oct",
                "october",
                "oktober",
                "okt",
                "octobre",
                "octubre",
                "outubro",
                "out",
                "ottobre",
                "ott",
                "pazdziernik",
                "pazdziernika",
                "paz",
                "rijen",
                "rijna",
                "ekim",
                "октября",
                "октябрь",
                "אוקטובר",
                "اكتوبر",
                "أكتوبر",
                "lokakuu",
                "octombrie",
            ],
        ),
        (
            11,
            &[
                "nov",
                "november",
                "novembre",
                "noviembre",
                "novembro",
                "listopad",
                "listopada",
                "lis",
                "listopadu",
                "kasim",
                "ноября",
                "ноябрь",
                "נובמבר",
                "نوفمبر",
                "marraskuu",
                "noiembrie",
            ],
        ),
        (
            12,
            &[
                "dec",
                "december",
                "dezember",
                "dez",
                "decembre",
                "diciembre",
                "dic",
                "dezembro",
                "dicembre",
                "grudzien",
                "grudnia",
                "gru",
                "prosinec",
                "prosince",
                "aralik",
                "декабря",
                "декабрь",
                "דצמבר",
                "ديسمبر",
                "joulukuu",
                "decembrie",
                "desember",
                "des",
            ],
        ),
    ];
    let folded = word.replace('ł', "l");
    let direct = |word: &str| {
        names
            .iter()
            .find(|(_, names)| names.contains(&word))
            .map(|(number, _)| *number)
    };
    // Hebrew writes "in May" as one word.
    direct(&folded).or_else(|| direct(folded.strip_prefix('ב')?))
}

/// Brackets around a date are part of it, so that nothing is left of them.
fn take_brackets(text: &str, range: &mut DateRange) {
    let before = text.get(..range.start).unwrap_or_default().trim_end();
    let after = text.get(range.end..).unwrap_or_default();
    let after_trimmed = after.trim_start();
    let opens = before.chars().next_back().filter(|c| matches!(c, '(' | '[' | '（'));
    let closes = after_trimmed.chars().next().filter(|c| matches!(c, ')' | ']' | '）'));
    if let (Some(open), Some(close)) = (opens, closes) {
        range.start = before.len() - open.len_utf8();
        range.end += after.len() - after_trimmed.len() + close.len_utf8();
    }
}

#[cfg(test)]
mod tests {
    use super::{find, is_broken_range, is_only_dates};

    fn check(text: &str, expected: &str) {
        let found = find(text)
            .into_iter()
            .map(|range| {
                let from = range.from.map(|day| day.iso()).unwrap_or_default();
                let to = if range.is_open {
                    "open".to_owned()
                } else {
                    range.to.map(|day| day.iso()).unwrap_or_default()
                };
                if range.is_single { to } else { format!("{from}..{to}") }
            })
            .collect::<Vec<_>>()
            .join(" ");
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn ranges_are_read_in_many_languages() {
        check("Jan 2020 - Present", "2020-01..open");
        check("January 2019 to Present", "2019-01..open");
        check("Sept. 2018 – May 2023", "2018-09..2023-05");
        check("03/2022 - Present", "2022-03..open");
        check("2014 - 2018", "2014..2018");
        check("2018-22", "2018..2022");
        check("2019-05 – 2019-08", "2019-05..2019-08");
        check("May – August 2020", "2020-05..2020-08");
        check("seit März 2019", "2019-03..open");
        check("01.04.2015 – 31.12.2018", "2015-04-01..2018-12-31");
        check("05/2017 bis heute", "2017-05..open");
        check("janvier 2020 à aujourd'hui", "2020-01..open");
        check("août 2016 – en cours", "2016-08..open");
        check("marzo de 2018 - actualidad", "2018-03..open");
        check("fev. 2017 até o momento", "2017-02..open");
        check("gennaio 2015 - oggi", "2015-01..open");
        check("mei 2014 t/m heden", "2014-05..open");
        check("październik 2012 – obecnie", "2012-10..open");
        check("2019年4月 – 2021年3月", "2019-04..2021-03");
        check("2019年4月至今", "2019-04..open");
        check("2020.03 - 2021.05", "2020-03..2021-05");
        check("يناير 2020 - الآن", "2020-01..open");
        check("03/18 – 05/19", "2018-03..2019-05");
        check("Jan '19 – Mar '21", "2019-01..2021-03");
        check("September 2025-Present", "2025-09..open");
        check("2025-2029 (anticipated)", "2025..2029");
    }

    #[test]
    fn single_dates_are_read_and_plain_numbers_are_not() {
        check("Expected Graduation: May 2027", "2027-05");
        check("Summer 2022", "2022");
        check("Grad. May 2011", "2011-05");
        check("B.S. 2015", "2015");
        check("served 2000+ customers", "");
        check("ISO9001", "");
        check("+1 (312) 555-2012", "");
        check("$2000", "");
        check("12 March 2019", "2019-03-12");
        check("March 12, 2019", "2019-03-12");
    }

    #[test]
    fn a_broken_range_is_seen() {
        assert!(is_broken_range("May 2023 - June", "2024"));
        assert!(!is_broken_range("May 2023 - June 2023", "2024"));
        assert!(is_only_dates("(2014 – 2018)"));
        assert!(!is_only_dates("State University 2018"));
    }
}
