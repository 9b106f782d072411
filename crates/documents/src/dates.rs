//! Dates and ranges of dates in some twenty languages, found by reading tokens.

use crate::vocabulary::Words;

use crate::date_ends::{End, end_at};
use crate::date_tokens::{Kind, Token, number_at, sign_at, skip_space, tokens, word_at};
use crate::date_words::{month, open_at, season};

pub(crate) use crate::date_tokens::folded;

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
        take_year_sign(text, range);
        open_by_unknown_word(text, range);
        take_brackets(text, range);
    }
    found
}

/// "1996–2001 рр.", "2014 г.": the sign of the year goes with it.
fn take_year_sign(text: &str, range: &mut DateRange) {
    let rest = text.get(range.end..).unwrap_or_default();
    let word = rest.trim_start();
    let length: usize = word.chars().take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
    let sign = word.get(..length).unwrap_or_default();
    if Words("рр|р|гг|г|года|год|годы|роки|року|рік|yy").contains(sign) {
        let dot = usize::from(word.get(length..).is_some_and(|rest| rest.starts_with('.')));
        range.end += rest.len() - word.len() + length + dot;
    }
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

/// Only a word for today, as the second language of a date leaves it ("présent / present").
pub(crate) fn is_open_end(text: &str) -> bool {
    let text = text.trim_matches(|c: char| !c.is_alphanumeric());
    let tokens = tokens(text);
    open_at(&tokens, 0).is_some_and(|next| next == tokens.len())
}

/// `open` ends inside a range ("May 2023 - June", "2019 –") which `rest` completes ("2024").
pub(crate) fn is_broken_range(open: &str, rest: &str) -> bool {
    let open = open.trim();
    if open.is_empty() || rest.split_whitespace().count() > 3 {
        return false;
    }
    // "September 2016" / "– December" / "2019": the dash opens the second line.
    if let Some(end) = rest.trim().strip_prefix(['-', '–', '—'])
        && is_only_dates(open)
        && find(open).iter().all(|range| range.is_single)
        && begins_with_date(end)
    {
        return true;
    }
    // The date may end a longer line: "Nurse | Harbor Clinic | Jun 2014 – Feb" / "2019".
    let open = open.rsplit(['|', '•', '·', ',', '(']).next().unwrap_or(open).trim();
    let joined = format!("{open} {}", rest.trim());
    let [whole] = &find(&joined)[..] else { return false };
    let reaches_over = whole.start < open.len() && whole.end > open.len() && !whole.is_single;
    let ends_open = open.ends_with(['-', '–', '—'])
        || tokens(open.trim_end_matches('.'))
            .last()
            .is_some_and(|token| month(token).is_some());
    reaches_over && ends_open && is_only_dates(&joined)
}

/// The text begins with a month, a year or a word for today.
pub(crate) fn begins_with_date(text: &str) -> bool {
    let tokens = tokens(text.trim_start());
    let named = tokens.first().is_some_and(|token| month(token).is_some());
    named || open_at(&tokens, 0).is_some() || matches!(end_at(&tokens, 0), Some((End::Day(_), _)))
}

fn range_at(tokens: &[Token], index: usize) -> Option<(DateRange, usize)> {
    let start = tokens.get(index)?.start;
    let end_of = |next: usize| tokens.get(next.wrapping_sub(1)).map_or(start, |token| token.end);
    if let Some(next) = since(tokens, index) {
        let (first, next) = end_at(tokens, next)?;
        let second = separator(tokens, next).and_then(|at| end_at(tokens, at));
        let day = match (first, second) {
            (End::Day(day), _) => day,
            // "De mayo a septiembre de 2013"
            (End::Month(month), Some((End::Day(to), _))) => Day {
                year: to.year,
                month: Some(month),
                day: None,
            },
            _ => return None,
        };
        let to = match second {
            Some((End::Day(to), _)) => Some(to),
            _ => None,
        };
        if let Some((End::Open | End::Day(_), close)) = second {
            let range = DateRange {
                start,
                end: end_of(close),
                from: Some(day),
                to,
                is_open: to.is_none(),
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
    if let (End::Day(from), Some((to, close))) = (first, second_season(tokens, index, next)) {
        let range = DateRange {
            start,
            end: end_of(close),
            from: Some(from.min(to)),
            to: Some(from.max(to)),
            is_open: false,
            is_single: false,
        };
        return Some((range, close));
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
    if let (End::Day(from), Some((year, close))) = (first, year_behind_slash(tokens, next, first)) {
        // "WS 2009/10 – SS 2012/13"
        let second = separator(tokens, close).and_then(|at| end_at(tokens, at));
        let (to, close) = match second {
            Some((End::Open, close)) => (None, close),
            Some((End::Day(day), after)) => match year_behind_slash(tokens, after, End::Day(day)) {
                Some((year, close)) => (Some(Day { year, ..day }), close),
                None => (Some(day), after),
            },
            _ => (Some(Day { year, ..from }), close),
        };
        let range = DateRange {
            start,
            end: end_of(close),
            from: Some(from),
            to,
            is_open: to.is_none(),
            is_single: false,
        };
        return Some((range, close));
    }
    if let Some(at) = separator(tokens, next) {
        // "from 41 in 2020 to 27": two digits end a range behind a dash only.
        let short = || short_year(tokens, at, first).filter(|_| dash_at(tokens, next));
        // "January 2022 – Date", "… till date"
        let till_date = || (word_at(tokens, at) == Some("date")).then_some((End::Open, at + 1));
        let second = end_at(tokens, at).or_else(short).or_else(till_date);
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

/// "Summer 2013 and Summer 2014", "Summers 2013 & 2014", or nothing but "2013 and 2014": the second of two seasons or years,
/// and where it ends.
fn second_season(tokens: &[Token], index: usize, next: usize) -> Option<(Day, usize)> {
    let is_year = || index == 0 && next == 1 && number_at(tokens, 0).is_some();
    let named = season(tokens, index).is_some();
    if !named && !is_year() {
        return None;
    }
    let at = skip_space(tokens, next);
    let joint = sign_at(tokens, at) == Some('&')
        || word_at(tokens, at).is_some_and(|word| Words("and|und|et|y|e|en|och|og|i|ja").contains(word));
    match end_at(tokens, skip_space(tokens, at + 1)).filter(|_| joint)? {
        (End::Day(day), close) => (named || close == tokens.len()).then_some((day, close)),
        _ => None,
    }
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

pub(crate) fn dash_at(tokens: &[Token], index: usize) -> bool {
    matches!(
        sign_at(tokens, skip_space(tokens, index)),
        Some('-' | '–' | '—' | '−' | '~' | '〜' | '～' | '\u{FF0D}')
    )
}

/// "Winter 2016/17", "2012/2015": the year in which it ended.
fn year_behind_slash(tokens: &[Token], index: usize, first: End) -> Option<(u16, usize)> {
    let End::Day(Day { year, month: None, .. }) = first else {
        return None;
    };
    let (value, digits) = number_at(tokens, index + 1).filter(|_| sign_at(tokens, index) == Some('/'))?;
    let value = u16::try_from(value).ok()?;
    let is_end = match digits {
        2 => value == (year + 1) % 100,
        4 => value > year && value <= year + 8,
        _ => false,
    };
    let goes_on = matches!(sign_at(tokens, index + 2), Some('/' | '.' | '-')) && number_at(tokens, index + 3).is_some();
    (is_end && !goes_on).then_some((if digits == 2 { year + 1 } else { value }, index + 2))
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

pub(crate) fn separator(tokens: &[Token], index: usize) -> Option<usize> {
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
                "to",
                "bis",
                "until",
                "till",
                "through",
                "thru",
                "a",
                "au",
                "al",
                "ad",
                "ate",
                "hasta",
                "do",
                "tot",
                "hingga",
                "και",
                "до",
                "по",
                "εωσ",
                "μεχρι",
                "pana",
                "tills",
                "sampai",
                "saakka",
                "t",
                "tm",
                "to",
                "til",
                "till",
                "az",
                "do",
                "至",
                "到",
                "から",
                "ate",
                "e",
                "עד",
                "الى",
                "إلى",
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
                Some("zum" | "zur" | "la" | "o" | "the") if open_at(tokens, after).is_none() => {
                    Some(skip_space(tokens, after + 1))
                }
                _ => Some(after),
            }
        }
        _ => None,
    }
}

fn since(tokens: &[Token], index: usize) -> Option<usize> {
    let words = [
        "since", "seit", "ab", "depuis", "desde", "dal", "dallo", "sinds", "od", "from", "starting", "von", "vom",
        "da", "de", "du", "fra", "sedan", "vanaf", "siden", "απο", "自", "מאז", "منذ", "с", "dès", "des",
    ];
    if !words.contains(&word_at(tokens, index)?) {
        return None;
    }
    let next = skip_space(tokens, index + 1);
    let ranged = ["from", "von", "vom", "da", "de", "du", "fra", "с", "des"];
    if ranged.contains(&word_at(tokens, index)?) {
        // These words begin a range only when its second end follows.
        let (_, after) = end_at(tokens, next)?;
        let at = separator(tokens, after)?;
        end_at(tokens, at)?;
    }
    Some(next)
}

fn until(tokens: &[Token], index: usize) -> Option<usize> {
    let words = Words(
        "until|till|bis|expected|anticipated|graduated|graduation|jusqu|voraussichtlich|graduating|class|grad|\
        hasta|esperado|prevu|prevista|previsto|completed|conferred|abschluss|issued|awarded|conclusao|concluido|concluida|\
        conclusion|obtenu|conseguito|conseguita|conseguido|behaald|ukonczone|ukonczony",
    );
    if !words.contains(word_at(tokens, index)?) {
        return None;
    }
    let mut at = skip_space(tokens, index + 1);
    for _ in 0..3 {
        let sign = matches!(sign_at(tokens, at), Some('.' | ':' | ',' | '\'' | '’'));
        let between = "graduation|of|in|en|em|im|nel|au|date|completion|by|a";
        if sign || word_at(tokens, at).is_some_and(|word| Words(between).contains(word)) {
            at = skip_space(tokens, at + 1);
        }
    }
    Some(at)
}

/// "augusti 2018 – fortgående": a single small word of any language at the end of a range means that it lasts.
fn open_by_unknown_word(text: &str, range: &mut DateRange) {
    let after = text.get(range.end..).unwrap_or_default();
    let behind = after.trim_start();
    let Some(tail) = behind
        .strip_prefix(['–', '—', '-', '−'])
        .filter(|_| range.is_single && range.to.is_some())
    else {
        return;
    };
    let spaced = tail.starts_with(' ') || behind.len() == after.len();
    let word: &str = tail.trim_start();
    let length = word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len());
    let (word, rest) = word.split_at(length);
    let closes = rest.trim_start().is_empty() || rest.trim_start().starts_with([')', ']', '|', '·', '•']);
    if spaced && closes && (3..=14).contains(&word.chars().count()) && word.chars().all(char::is_lowercase) {
        range.from = range.to.take();
        range.is_open = true;
        range.is_single = false;
        range.end = text.len() - rest.len();
    }
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
        check("2019 年 4 月 ~ 2021 年 3 月", "2019-04..2021-03");
        check("2020.03 - 2021.05", "2020-03..2021-05");
        check("يناير 2020 - الآن", "2020-01..open");
        check("03/18 – 05/19", "2018-03..2019-05");
        check("Jan '19 – Mar '21", "2019-01..2021-03");
        check("September 2025-Present", "2025-09..open");
        check("2025-2029 (anticipated)", "2025..2029");
        check("Desde marzo de 2019 a la fecha", "2019-03..open");
        check("April 2019 to till date", "2019-04..open");
        check("April 2019 till date", "2019-04..open");
        check("January 2022 – Date", "2022-01..open");
        check("02/2019–alla data attuale", "2019-02..open");
        check("Summer 2013 and Summer 2014", "2013..2014");
        check("Verano de 2012", "2012");
        check("Winter 2016/17", "2016..2017");
        check("2016/2017", "2016..2017");
        check("WS 2009/10 – SS 2012", "2009..2012");
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
        assert!(is_broken_range("septembre 2016", "– décembre"));
        assert!(is_broken_range("septembre 2016 – décembre", "2019"));
        assert!(is_broken_range("maj 2018 –", "obecnie"));
        assert!(is_broken_range("jan. 2019 – jan.", "2021"));
        assert!(is_broken_range("marzo de 2017", "– actualidad"));
        assert!(is_broken_range("Nurse | Clinic | Jun 2014 – Feb", "2019"));
        assert!(is_only_dates("(2014 – 2018)"));
        assert!(!is_only_dates("State University 2018"));
    }
}
