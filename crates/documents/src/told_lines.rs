//! Posts of one line: "Trustee, Leeds Carers Trust, 2019 – present: chair of the safeguarding committee."

use crate::dates::{self, DateRange};
use crate::entry_lines::ends_with_word;
use crate::passage::Line;
use crate::roles::{company_score, title_score};

/// The lines, those of one post each parted into its head and what is told of it.
///
/// Where the dates of most lines end them, a sentence behind a date is told of another.
pub(crate) fn parted(lines: &[Line]) -> Vec<Line> {
    let lines: Vec<Line> = lines.iter().map(as_aside).collect();
    let named: Vec<Option<(Line, Line)>> = lines.iter().map(|line| part(line, false)).collect();
    // Where several do so, names need not be known.
    let is_manner = named.iter().flatten().count() >= 2;
    let parts: Vec<Option<(Line, Line)>> = match is_manner {
        true => lines.iter().map(|line| part(line, true)).collect(),
        false => named,
    };
    let made = parts.iter().flatten().count();
    let is_dated = |line: &&Line| span(&line.text()).is_some();
    if made == 0 || made * 2 < lines.iter().filter(is_dated).count() {
        return lines;
    }
    let mut whole = Vec::with_capacity(lines.len() + made);
    let mut is_telling = false;
    for (line, part) in lines.iter().zip(parts) {
        is_telling &= line.bullet.is_none() && line.cells.len() == 1 && line.gap_above < 0.7 && !is_dated(&line);
        match part {
            Some((head, told)) => {
                whole.extend([head, told]);
                is_telling = true;
            }
            // The sentence goes on in the next line.
            None => whole.push(Line {
                is_text: line.is_text || is_telling,
                ..line.clone()
            }),
        }
    }
    whole
}

/// "(From 2017 to 2019 I looked after my mother.)": a sentence in brackets is no head, though it has dates.
fn as_aside(line: &Line) -> Line {
    let text = line.text();
    let inside = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let is_aside = inside.is_some_and(|inside| {
        inside.split_whitespace().count() >= 5 && !inside.contains(['(', ')']) && inside.ends_with('.')
    });
    Line {
        is_text: line.is_text || is_aside,
        ..line.clone()
    }
}

/// Head and sentence of a line.
fn part(line: &Line, is_manner: bool) -> Option<(Line, Line)> {
    let [words] = &line.cells[..] else { return None };
    let range = span(&words.text)?;
    let before = words.text.get(..range.start)?.trim();
    let (end, told) = if before.is_empty() {
        // "2019 – present: Trustee, Leeds Carers Trust. Chair of the committee."
        let rest = words.text.get(range.end..)?;
        let (at, sign) = [". ", ": "]
            .iter()
            .filter_map(|sign| Some((rest.find(sign).filter(|at| *at > 0)?, sign)))
            .min()?;
        let at = range.end + at;
        (at, at + sign.len())
    } else {
        let rest = words.text.get(range.end..)?;
        let behind = rest.trim_start_matches([')', ']']);
        let end = words.text.len() - behind.len();
        let sign = [": ", ". ", " – ", " — "]
            .iter()
            .find(|sign| behind.starts_with(**sign))?;
        (end, end + sign.len())
    };
    let (head, told) = (words.slice(0, end), words.slice(told, words.text.len()));
    (is_head(&head.text, before.is_empty() || is_manner) && is_told(&told.text)).then(|| {
        let of = |cell, is_text| Line {
            cells: vec![cell],
            is_text,
            bullet: None,
            ..line.clone()
        };
        let told = Line {
            gap_above: 0.0,
            ..of(told, true)
        };
        (of(head, false), told)
    })
}

/// When a line says that something was: a range, or since when it is.
fn span(text: &str) -> Option<DateRange> {
    let mut ranges = dates::find(text)
        .into_iter()
        .filter(|range| !range.is_single || range.is_open);
    ranges.next()
}

/// Names and no sentence; a title or a firm is among them, where nothing else says that it is a head.
fn is_head(text: &str, is_surely: bool) -> bool {
    let sentence = text
        .match_indices(". ")
        .any(|(at, _)| text.get(..at).is_some_and(ends_with_word));
    let parts = text.split([',', '|', '—', '–', '(', ':']).map(str::trim);
    !sentence
        && (3..=18).contains(&text.split_whitespace().count())
        && (is_surely
            || parts
                .into_iter()
                .any(|part| title_score(part) >= 0.5 || company_score(part) >= 0.6))
}

/// A sentence, or words that name no firm or title of their own.
fn is_told(text: &str) -> bool {
    let count = text.split_whitespace().count();
    let is_sentence = count >= 5 || text.starts_with(char::is_lowercase) || text.ends_with('.');
    count >= 2 && !dates::has_date(text) && (is_sentence || title_score(text) < 0.5 && company_score(text) < 0.6)
}

#[cfg(test)]
mod tests {
    use super::parted;
    use crate::plain::text_lines;

    fn told(text: &str) -> Vec<(String, bool)> {
        let lines = parted(&text_lines(text));
        lines.iter().map(|line| (line.text(), line.is_text)).collect()
    }

    #[test]
    fn what_is_told_behind_the_dates_is_no_name() {
        let made = told(
            "Trustee, Dale Carers Trust, 2019 – present: chair of the committee\nand of its board.\n\
             Dale Hotel — Cook (2015 – 2019). Breakfasts for 80 guests.\n\
             2013 – 2015: Kitchen porter, Dale Hotel. Washing up.\n",
        );
        let expected = [
            ("Trustee, Dale Carers Trust, 2019 – present", false),
            ("chair of the committee", true),
            ("and of its board.", true),
            ("Dale Hotel — Cook (2015 – 2019)", false),
            ("Breakfasts for 80 guests.", true),
            ("2013 – 2015: Kitchen porter, Dale Hotel", false),
            ("Washing up.", true),
        ];
        assert_eq!(made, expected.map(|(text, told)| (text.to_owned(), told)));
    }

    #[test]
    fn names_behind_a_date_stay_with_it() {
        for line in [
            "Cook, 2015 – 2019 – Dale Hotel",
            "2015 – 2019: Cook at St. Anne's Hospice",
            "School governor (2017 – 2021), Quarry Mount School",
        ] {
            assert_eq!(told(line), [(line.to_owned(), false)]);
        }
    }
}
