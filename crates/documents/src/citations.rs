//! Publications as reference lists write them: "Keller, A. (2019). Title. Journal", "A. Keller, “Title,” Journal, 2019".

use crate::dates;
use crate::entries::EntryDates;
use crate::passage::{Line, Passage};
use crate::resume::ItemReading;
use crate::sections::SectionKind;
use crate::vocabulary::Words;
use crate::work::{found_dates, listed_items};

/// The publications of a section, where most of it is written as references; none otherwise.
pub(crate) fn citations(lines: &[Line]) -> Option<Vec<ItemReading>> {
    let mut items: Vec<(Passage, Vec<Line>)> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if names_kind(line, lines.get(at + 1)) {
            continue;
        }
        let words = without_number(line.passage());
        match items.last_mut() {
            Some((last, own))
                if line.bullet.is_none()
                    && line.gap_above < 0.6
                    && (!begins(&words.text) && !is_whole(last) || is_end_of_pages(&words.text)) =>
            {
                last.join(&words);
                own.push(line.clone());
            }
            _ => items.push((words, vec![line.clone()])),
        }
    }
    let read: Vec<Option<ItemReading>> = items.iter().map(|(words, _)| citation(words)).collect();
    let known = read.iter().flatten().count();
    (known > 0 && known * 2 >= items.len()).then(|| {
        let others = |words: &Passage, lines: &[Line]| match lines {
            [_] => listed_items(lines),
            _ => vec![ItemReading {
                title: Some(words.found_text(0.6)),
                ..ItemReading::default()
            }],
        };
        let pairs = read.into_iter().zip(&items);
        pairs
            .flat_map(|(item, (words, lines))| item.map_or_else(|| others(words, lines), |item| vec![item]))
            .collect()
    })
}

/// "Book chapters", "Peer-reviewed articles (selected from 34)" above references: what kind they are of.
fn names_kind(line: &Line, next: Option<&Line>) -> bool {
    let text = line.text();
    let name = text.split(" (").next().unwrap_or_default();
    line.bullet.is_none()
        && name.split_whitespace().count() <= 4
        && (crate::headings::phrase_kind(name) == Some(SectionKind::Publications)
            || name
                .split_whitespace()
                .next_back()
                .is_some_and(|last| KINDS.contains(dates::folded(last.trim_end_matches(':')))))
        && next.is_some_and(|next| begins(&without_number(next.passage()).text))
}

const KINDS: Words = Words(
    "articles|papers|books|chapters|publications|proceedings|reviews|posters|abstracts|preprints|monographs|editorials|artikel|\
    aufsatze|bucher|buchkapitel|beitrage|monographien|ouvrages|chapitres|articulos|libros|capitulos|articoli|libri|capitoli|artigos|livros",
);

/// "3. Keller, A. (2019) …", "[3] Keller, A. …" without its number.
fn without_number(words: Passage) -> Passage {
    let text = words.text.trim_start_matches('[');
    let open = words.text.len() - text.len();
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let marked = text.get(digits..).is_some_and(|rest| rest.starts_with([']', '.', ')']));
    let from = open + digits + 1;
    match (1..=3).contains(&digits) && marked && words.text.get(from..).is_some_and(|rest| rest.starts_with(' ')) {
        true => words.slice(from, words.text.len()),
        false => words,
    }
}

/// "44–51." on a line of its own: the pages, which belong to the reference above.
fn is_end_of_pages(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '-' | '–' | '.' | ' ' | ',' | '(' | ')'))
        && !dates::is_only_dates(text)
        || text.starts_with("pp. ")
}

/// Title, journal and year, and a stop: what follows is the next.
fn is_whole(words: &Passage) -> bool {
    words.text.ends_with('.')
        && !["pp.", "vol.", "no.", " S.", " p."]
            .iter()
            .any(|end| words.text.ends_with(end))
        && citation(words).is_some_and(|item| item.organization.is_some() && item.finished_on.is_some())
}

/// The line begins with names as references write them.
fn begins(text: &str) -> bool {
    let year = text.find('(').filter(|at| year_at(text, *at).is_some());
    let quote = text.find(['"', '“', '„', '«']);
    let four = text.match_indices(' ').nth(3).map(|(at, _)| at);
    let end = year.or(quote).or(four).unwrap_or(text.len());
    are_authors(text.get(..end).unwrap_or_default())
}

fn citation(words: &Passage) -> Option<ItemReading> {
    by_quotes(words)
        .or_else(|| by_year(words))
        .or_else(|| by_stops(words))
        .or_else(|| by_leading_year(words))
}

/// "2023 Quiet logs. Data Days, Leeds.": year, title and event of a talk.
fn by_leading_year(words: &Passage) -> Option<ItemReading> {
    let text = &words.text;
    let range = dates::find(text)
        .into_iter()
        .next()
        .filter(|range| range.start == 0 && range.is_single)?;
    let begin = range.end + text.get(range.end..)?.find(char::is_alphabetic)?;
    let rest = text.get(begin..)?.strip_suffix('.')?;
    let (title, event) = rest.split_once(". ")?;
    let last = title.split_whitespace().next_back()?;
    let single = !event.contains(". ") && event.starts_with(char::is_uppercase) && last.chars().count() > 2;
    if !single || title.split_whitespace().count() < 2 || are_authors(title) {
        return None;
    }
    let from = begin + title.len() + 2;
    let dated = words.slice(range.start, range.end);
    let mut item = ItemReading {
        title: Some(words.slice(begin, begin + title.len()).found_text(0.75)),
        organization: Some(words.slice(from, from + event.len()).found_text(0.65)),
        url: words.link().map(str::to_owned),
        ..ItemReading::default()
    };
    (item.started_on, item.finished_on, _) = found_dates(&EntryDates { range, words: dated }, false);
    Some(item)
}

/// "Keller A, Brown T. Missing data in wards. Journal of Care 2019;12:45–51.": a stop behind the names, one behind the title.
fn by_stops(words: &Passage) -> Option<ItemReading> {
    let text = &words.text;
    let stops = || text.match_indices(". ").map(|(at, _)| at);
    let close = stops().find(|&at| {
        let names = text.get(..at).unwrap_or_default();
        let last = names.rsplit([' ', ',']).next().unwrap_or_default();
        let behind = text.get(at + 2..).and_then(|rest| rest.split([' ', ',', ';']).next());
        let goes_on = behind.is_some_and(|word| word.trim_end_matches('.').chars().all(char::is_uppercase));
        are_authors(names)
            && !goes_on
            && (last == "al" || last.chars().all(|c| c.is_uppercase() || c == '-' || c == '.'))
    })?;
    let begin = close + 2;
    let end = text
        .get(begin..)?
        .match_indices(['.', '?', '!'])
        .map(|(at, _)| begin + at)
        .find(|&at| {
            let last = text
                .get(begin..at)
                .and_then(|title| title.rsplit(' ').next())
                .unwrap_or_default();
            last.chars().count() > 2 && text.get(at + 1..).is_some_and(|rest| rest.starts_with(' '))
        })?;
    let title = words.slice(begin, end);
    let mut item = ItemReading {
        url: words.link().map(str::to_owned),
        ..ItemReading::default()
    };
    take_dates(words, &mut item, begin..end);
    if title.text.split_whitespace().count() < 3 || item.finished_on.is_none() {
        return None;
    }
    item.title = Some(title.found_text(0.8));
    item.organization = venue(words, end + 2).map(|venue| venue.found_text(0.7));
    item.summary = Some(words.slice(0, close).found_text(0.7));
    Some(item)
}

/// The title in quotation marks; names before it, the journal behind it.
fn by_quotes(words: &Passage) -> Option<ItemReading> {
    let text = &words.text;
    let (open, sign) = text
        .char_indices()
        .find(|(_, c)| matches!(c, '"' | '“' | '„' | '«' | '”'))?;
    let from = open + sign.len_utf8();
    let length = text.get(from..)?.find(['"', '”', '“', '»'])?;
    let title = words
        .slice(from, from + length)
        .trim_matches(|c: char| matches!(c, ',' | '.' | ' '));
    let behind = from + length;
    let rest = text.get(behind..)?;
    let begin = rest.find(char::is_alphanumeric).map(|at| behind + at);
    let mut item = ItemReading {
        url: words.link().map(str::to_owned),
        ..ItemReading::default()
    };
    let before = words
        .slice(0, open)
        .trim_matches(|c: char| !c.is_alphanumeric() && c != '.' && c != ')');
    let authors = names(&before);
    let has_authors = are_authors(&authors.text);
    // A title that merely holds a quoted word.
    // A line that begins with it is about it.
    let leads = before.text.is_empty()
        && text.get(behind..).is_some_and(|rest| {
            rest.trim_start_matches(['"', '”', '“', '»'])
                .starts_with([',', ':', '.', ' '])
        });
    let fewest = if leads { 1 } else { 3 };
    if title.text.split_whitespace().count() < fewest
        || !has_authors && !before.text.is_empty() && !dates::has_date(&before.text)
    {
        return None;
    }
    take_dates(words, &mut item, from..behind);
    item.title = Some(title.found_text(0.8));
    item.organization = begin
        .and_then(|begin| venue(words, begin))
        .map(|venue| venue.found_text(0.7));
    item.summary = has_authors.then(|| authors.found_text(0.7));
    Some(item)
}

/// Names, the year in brackets, the title up to its point, the journal behind it.
fn by_year(words: &Passage) -> Option<ItemReading> {
    let text = &words.text;
    let (open, close) = text
        .match_indices('(')
        .find_map(|(at, _)| Some((at, year_at(text, at)?)))?;
    let authors = words.slice(0, open).trim_matches(|c: char| matches!(c, ',' | ' '));
    if !are_authors(&authors.text) {
        return None;
    }
    let begin = close + text.get(close..)?.find(char::is_alphanumeric)?;
    let end = text
        .get(begin..)?
        .match_indices(['.', '?', '!'])
        .map(|(at, _)| begin + at)
        .find(|at| {
            let next = text.get(at + 1..).unwrap_or_default();
            let word = text
                .get(begin..*at)
                .and_then(|head| head.rsplit([' ', '.']).next())
                .unwrap_or_default();
            (next.is_empty() || next.starts_with(' ')) && word.chars().count() > 2
        })
        .unwrap_or(text.len());
    let mut item = ItemReading {
        title: Some(words.slice(begin, end).found_text(0.8)),
        summary: Some(authors.found_text(0.7)),
        url: words.link().map(str::to_owned),
        ..ItemReading::default()
    };
    let range = dates::find(text.get(open..close)?).into_iter().next();
    if let Some(range) = range {
        let words = words.slice(open + range.start, open + range.end);
        (item.started_on, item.finished_on, _) = found_dates(&EntryDates { range, words }, false);
    }
    let behind = text
        .get(end..)
        .and_then(|rest| rest.find(char::is_alphanumeric))
        .map(|at| end + at);
    item.organization = behind
        .and_then(|behind| venue(words, behind))
        .map(|venue| venue.found_text(0.7));
    Some(item)
}

/// Where brackets that hold a year end: "(2019)", "(2019, May)".
fn year_at(text: &str, open: usize) -> Option<usize> {
    let inner = text.get(open + 1..)?;
    let length = inner.find(')')?;
    let year = inner.get(..4)?;
    (length <= 16 && year.starts_with(['1', '2']) && year.chars().all(|c| c.is_ascii_digit()))
        .then_some(open + length + 2)
}

/// "Keller, A., Brown, T.", "A. Keller and T. Brown", "Keller A, Brown T", "Keller et al."
fn are_authors(text: &str) -> bool {
    let words: Vec<&str> = text.split([' ', ',', ';']).filter(|word| !word.is_empty()).collect();
    let is_initial = |word: &&str| {
        let bare = word.trim_end_matches('.');
        bare.chars().count() <= 3
            && bare.chars().all(|c| c.is_uppercase() || matches!(c, '.' | '-'))
            && bare.chars().any(char::is_uppercase)
            && (word.ends_with('.') || bare.chars().count() <= 2)
    };
    let is_name = |word: &&str| {
        word.starts_with(char::is_uppercase) || Words("and|und|et|al|al.|y|e|de|van|von|der|la|&|with").contains(word)
    };
    let initials = words.iter().filter(|word| is_initial(word)).count();
    (initials > 0 && words.len() >= 2 || text.contains("et al"))
        && words.iter().all(|word| is_initial(word) || is_name(word))
}

fn names(before: &Passage) -> Passage {
    let year = before.text.find('(').filter(|at| year_at(&before.text, *at).is_some());
    before
        .slice(0, year.unwrap_or(before.text.len()))
        .trim_matches(|c: char| matches!(c, ',' | ' ' | ':'))
}

/// The journal or house: what stands before figures, years and brackets.
fn venue(words: &Passage, from: usize) -> Option<Passage> {
    let text = &words.text;
    const LEADS: [&str; 14] = [
        "In: ",
        "In ",
        "in: ",
        "in ",
        "talk at ",
        "invited talk at ",
        "keynote at ",
        "keynote, ",
        "lecture at ",
        "poster at ",
        "presentation at ",
        "seminar, ",
        "workshop at ",
        "panel at ",
    ];
    let from = LEADS
        .iter()
        .find(|word| {
            text.get(from..)
                .is_some_and(|rest| rest.to_lowercase().starts_with(&word.to_lowercase()))
        })
        .map_or(from, |word| from + word.len());
    // "In: T. Vale (ed.), Handbook of Seas": the editors stand before the book.
    let edited = [
        "(ed.)",
        "(eds.)",
        "(eds)",
        "(ed)",
        "(Hg.)",
        "(Hrsg.)",
        "(Hgg.)",
        "(dir.)",
        "(org.)",
        "(orgs.)",
        "(a cura di)",
    ];
    let from = edited
        .iter()
        .filter_map(|mark| Some((text.get(from..)?.find(mark)?, mark.len())))
        .min()
        .filter(|(at, _)| *at <= 60)
        .map_or(from, |(at, length)| from + at + length);
    let from = from + text.get(from..)?.find(char::is_alphanumeric).unwrap_or(0);
    let rest = text.get(from..)?;
    // ", November 2023"
    let dated = dates::find(rest).first().map(|range| range.start);
    let marks = [
        ", vol", " vol.", ", pp", " pp.", ", no.", " (", ", doi", " doi:", " https",
    ];
    let cut = marks
        .iter()
        .filter_map(|mark| rest.to_ascii_lowercase().find(mark))
        .min();
    let digit = rest.find(|c: char| c.is_ascii_digit());
    let end = cut.into_iter().chain(digit).chain(dated).min().unwrap_or(rest.len());
    let venue = words
        .slice(from, from + end)
        .trim_matches(|c: char| matches!(c, ',' | '.' | ' ' | ':' | ';' | '–' | '-'));
    (venue.text.chars().filter(|c| c.is_alphabetic()).count() >= 3).then_some(venue)
}

/// The year in brackets, else the last that is told outside the title.
fn take_dates(words: &Passage, item: &mut ItemReading, title: std::ops::Range<usize>) {
    let text = &words.text;
    let bracket = text
        .match_indices('(')
        .find_map(|(at, _)| Some((at + 1, year_at(text, at)? - 1)));
    let within = bracket.or_else(|| {
        let behind = dates::find(text.get(title.end..)?).into_iter().next_back();
        let behind = behind.map(|range| (title.end + range.start, title.end + range.end));
        behind.or_else(|| {
            let before = dates::find(text.get(..title.start)?).into_iter().next_back()?;
            Some((before.start, before.end))
        })
    });
    if let Some((from, to)) = within
        && let Some(range) = text.get(from..to).and_then(|text| dates::find(text).into_iter().next())
    {
        let words = words.slice(from + range.start, from + range.end);
        (item.started_on, item.finished_on, _) = found_dates(&EntryDates { range, words }, false);
    }
}

#[cfg(test)]
mod tests {
    use super::citations;
    use crate::plain::text_lines;

    fn told(text: &str) -> Vec<[String; 4]> {
        citations(&text_lines(text))
            .unwrap_or_default()
            .iter()
            .map(|item| {
                let value = |found: &Option<crate::Found<String>>| found.as_ref().map(|found| found.value.clone());
                let date = value(&item.finished_on).or_else(|| value(&item.started_on));
                [
                    value(&item.title),
                    value(&item.organization),
                    date,
                    value(&item.summary),
                ]
                .map(Option::unwrap_or_default)
            })
            .collect()
    }

    #[test]
    fn references_are_told_apart() {
        let text = "Keller, A., Brown, T. (2019). \"Missing data in ward records.\" Journal of Care 12(3), 45-51.\n\
            Keller, A. (2021). Data in small clinics. Health IT Review, 4, 2-9.\n\
            A. Keller and T. Brown, “Learning from rare events,” in Proc. of Wards, vol. 3, pp. 1-9, 2023.\n";
        assert_eq!(
            told(text),
            [
                [
                    "Missing data in ward records",
                    "Journal of Care",
                    "2019",
                    "Keller, A., Brown, T."
                ],
                ["Data in small clinics", "Health IT Review", "2021", "Keller, A."],
                [
                    "Learning from rare events",
                    "Proc. of Wards",
                    "2023",
                    "A. Keller and T. Brown"
                ],
            ]
        );
    }

    #[test]
    fn names_title_and_journal_are_parted_by_stops_too() {
        let text = "Brown T, Okoro A, et al. Night shifts in small wards: a count. Journal of Care 2022;12:45–51.\n\
            “Counting well”: talk at Care Days, Leeds, November 2023\n";
        let told = told(text);
        assert_eq!(
            told[0],
            [
                "Night shifts in small wards: a count",
                "Journal of Care",
                "2022",
                "Brown T, Okoro A, et al"
            ]
        );
        assert_eq!(
            told[1],
            ["Counting well", "Care Days, Leeds", "2023-11", ""].map(str::to_owned)
        );
    }

    #[test]
    fn numbers_kinds_and_pages_on_their_own_line_are_no_references() {
        let text = "Journal articles\n1. Keller, A., Brown, T. (2019). Missing data in wards. Journal of Care 12, 45-51.\n\
            2. Keller, A. (2022). Counting with people. In: T. Vale (ed.), Handbook of Wards. Dale Press, 1-9.\n\
            A. Keller, M. Brown. “Rare events in practice”. Care Software 36(4), 2019, pp.\n44–51.\n";
        let told = told(text);
        let titles: Vec<&str> = told.iter().map(|item| item[0].as_str()).collect();
        assert_eq!(
            titles,
            [
                "Missing data in wards",
                "Counting with people",
                "Rare events in practice"
            ]
        );
        assert!(told[1][1].starts_with("Handbook of Wards"), "{told:?}");
    }

    #[test]
    fn a_talk_may_be_a_year_a_title_and_an_event() {
        let told = told("2023 Quiet logs, loud weekends. Data Days, Leeds.\n");
        assert_eq!(
            told,
            [["Quiet logs, loud weekends", "Data Days, Leeds", "2023", ""].map(str::to_owned)]
        );
    }

    #[test]
    fn other_lists_are_left_alone() {
        assert!(told("Data in small clinics\nHealth IT Review, 2021\n").is_empty());
    }
}
