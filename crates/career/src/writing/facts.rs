//! Checks a text against what the person's record holds: each number, name, date, employer and skill that a letter or a
//! résumé's own words claim, and whether it stands in the profile or the posting. It marks; it never changes words.

use std::collections::{HashMap, HashSet};

use foothold_vault::folded;
use schemars::JsonSchema;
use serde::Serialize;

use crate::catalogue::Language;

/// What kind of thing a text claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ClaimKind {
    /// "40 %", "1,200", "€3m".
    Number,
    /// A year, "March 2021", "03/2021".
    Date,
    /// A person, employer, product or place.
    Name,
    Skill,
    /// A place that a template left open: "[company]".
    Gap,
}

/// Something that a text claims.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Claim {
    pub kind: ClaimKind,
    pub text: String,
    /// Offsets in characters.
    pub start: usize,
    pub end: usize,
    /// Where it stands; none when neither the profile nor the posting holds it.
    pub found: Option<FoundIn>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FoundIn {
    Profile,
    Posting,
}

/// What is known: the texts of the profile, and those of the posting.
#[derive(Clone, Debug, Default)]
pub struct Known {
    profile: Source,
    posting: Source,
}

#[derive(Clone, Debug, Default)]
struct Source {
    words: HashSet<String>,
    /// Each number with the words around it, once for each place.
    numbers: HashMap<String, Vec<HashSet<String>>>,
    skills: HashSet<&'static str>,
}

impl Known {
    pub fn of(profile: &[String], posting: &[String]) -> Self {
        Self {
            profile: Source::of(profile),
            posting: Source::of(posting),
        }
    }

    fn find(&self, holds: impl Fn(&Source) -> bool) -> Option<FoundIn> {
        if holds(&self.profile) {
            Some(FoundIn::Profile)
        } else {
            holds(&self.posting).then_some(FoundIn::Posting)
        }
    }
}

impl Source {
    fn of(texts: &[String]) -> Self {
        let mut source = Self::default();
        for text in texts {
            let tokens: Vec<Token<'_>> = tokens(text).collect();
            for (at, token) in tokens.iter().enumerate() {
                source.words.insert(folded(token.text));
                source.words.extend(token.text.split('-').map(folded));
                if let Some(number) = number(text, token) {
                    let places = source.numbers.entry(number).or_default();
                    places.push(around(&tokens, at, REACH));
                }
            }
            source.skills.extend(
                foothold_skills::find_known(text)
                    .into_iter()
                    .map(|mention| mention.skill.id),
            );
        }
        source
    }
}

/// How many words before and behind a number tell what it counts.
const REACH: usize = 6;

/// The words that say something around a token of its sentence, without the endings of number and time.
fn around(tokens: &[Token<'_>], at: usize, reach: usize) -> HashSet<String> {
    let begins = |at: &usize| tokens.get(*at).is_some_and(|token| token.begins_sentence);
    let first = (at.saturating_sub(reach)..=at).rev().find(begins).unwrap_or_default();
    let from = first.max(at.saturating_sub(reach));
    let behind = tokens
        .iter()
        .skip(at + 1)
        .take(reach)
        .take_while(|token| !token.begins_sentence);
    let before = tokens.iter().skip(from).take(at - from);
    before
        .chain(behind)
        .filter(|token| token.text.chars().count() > 3 && digits(token.text).is_none())
        .map(|token| folded(token.text))
        .filter(|word| !SMALL.contains(&word.as_str()))
        .map(|word| {
            if PERSONS.contains(&word.as_str()) {
                "people".to_owned()
            } else {
                word.chars().take(5).collect()
            }
        })
        .collect()
}

/// Words around numbers that tell nothing of what is counted.
const SMALL: [&str; 24] = [
    "with", "from", "over", "than", "more", "about", "into", "that", "this", "nearly", "around", "some", "were",
    "have", "mehr", "rund", "etwa", "fast", "uber", "sind", "waren", "eine", "einem", "einer",
];
/// Words for people who work together: "a team of five" are "five colleagues".
const PERSONS: [&str; 20] = [
    "people",
    "person",
    "persons",
    "team",
    "teams",
    "staff",
    "colleagues",
    "employees",
    "members",
    "reports",
    "personen",
    "leute",
    "mitarbeiter",
    "mitarbeitende",
    "mitarbeitenden",
    "mitarbeiterinnen",
    "kollegen",
    "kolleginnen",
    "menschen",
    "kopfe",
];

/// Every claim of a text, in its order.
///
/// `ordinary` holds words that claim nothing although they are written with a capital: those of the paragraph library.
/// In German every noun has a capital: there a single word is a name only where what stands before it says so.
pub fn check(text: &str, known: &Known, ordinary: &HashSet<String>, language: Language) -> Vec<Claim> {
    let mut claims = Vec::new();
    let tokens: Vec<Token<'_>> = tokens(text).collect();
    let mut covered: Vec<(usize, usize)> = Vec::new();
    for gap in gaps(text) {
        covered.push(gap);
        claims.push(claim(text, ClaimKind::Gap, gap, None));
    }
    for (span, year) in dates(text, &tokens) {
        covered.push(span);
        // A month alone says little.
        if let Some(year) = year {
            let found = known.find(|source| source.numbers.contains_key(year));
            claims.push(claim(text, ClaimKind::Date, span, found));
        }
    }
    let mentions = foothold_skills::find_known(text);
    let names = name_spans(&tokens, ordinary, language);
    for mention in &mentions {
        let span = (mention.start, mention.end);
        let found = known.find(|source| source.skills.contains(mention.skill.id));
        // "Logistik" in "Nordlicht Logistik" is a part of a name.
        let is_in_name = names.iter().any(|name| {
            name.0 <= span.0 && span.1 <= name.1 && !is_all_skills(&text[name.0..name.1], name.0, &mentions)
        });
        // A common word that the taxonomy knows, too, is no claim where it is written small.
        let is_claim = found.is_some() || text[span.0..span.1].chars().any(char::is_uppercase);
        if is_claim && !is_in_name && is_free(&covered, span) {
            covered.push(span);
            claims.push(claim(text, ClaimKind::Skill, span, found));
        }
    }
    for (at, token) in tokens.iter().enumerate() {
        let span = (token.start, token.start + token.text.len());
        let is_usual = ordinary.contains(&folded(token.text)) && digits(token.text).is_none();
        let Some(value) = number(text, token).filter(|_| is_free(&covered, span) && !is_usual) else {
            continue;
        };
        covered.push(span);
        let kind = if is_year(&value) {
            ClaimKind::Date
        } else {
            ClaimKind::Number
        };
        // "40 minutes" proves no 40 receptionists.
        let counted = around(&tokens, at, 2);
        let found = known.find(|source| {
            source.numbers.get(&value).is_some_and(|places| {
                kind == ClaimKind::Date || counted.is_empty() || places.iter().any(|place| !place.is_disjoint(&counted))
            })
        });
        claims.push(claim(text, kind, span, found));
    }
    for span in names {
        if is_free(&covered, span) {
            let found = known.find(|source| {
                tokens
                    .iter()
                    .filter(|token| span.0 <= token.start && token.start < span.1)
                    .all(|token| source.words.contains(&folded(token.text.trim_end_matches("'s"))))
            });
            claims.push(claim(text, ClaimKind::Name, span, found));
        }
    }
    claims.sort_by_key(|claim| claim.start);
    claims
}

/// Where a text writes months, with the day and the year beside them: "1 March 2027", "1. März 2027", "March 1, 2027".
fn dates<'a>(text: &str, tokens: &[Token<'a>]) -> Vec<((usize, usize), Option<&'a str>)> {
    let end_of = |token: &Token<'_>| token.start + token.text.len();
    let is_beside = |one: &Token<'_>, other: &Token<'_>| {
        let between = text.get(end_of(one)..other.start).unwrap_or_default();
        [" ", ". ", ", "].contains(&between)
    };
    let is_day = |token: &Token<'_>| {
        let number = token.text.trim_end_matches(char::is_alphabetic).parse();
        number.is_ok_and(|day: u32| (1..=31).contains(&day))
    };
    let months = tokens
        .iter()
        .enumerate()
        .filter(|(_, token)| MONTHS.contains(&token.text));
    months
        .filter_map(|(at, month)| {
            let before = at.checked_sub(1).and_then(|at| tokens.get(at));
            let day_before = before.filter(|day| is_day(day) && is_beside(day, month));
            let after = tokens.get(at + 1);
            let day_after = after.filter(|day| is_day(day) && is_beside(month, day));
            let last = day_after.unwrap_or(month);
            let next = tokens.get(at + 1 + usize::from(day_after.is_some()));
            let year = next.filter(|year| is_year(year.text) && is_beside(last, year));
            // "may" and "March on" are words, too.
            let is_date = day_before.is_some() || day_after.is_some() || year.is_some() || !month.begins_sentence;
            let span = (day_before.unwrap_or(month).start, end_of(year.unwrap_or(last)));
            is_date.then_some((span, year.map(|year| year.text)))
        })
        .collect()
}

const MONTHS: [&str; 20] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "Januar",
    "Februar",
    "März",
    "Mai",
    "Juni",
    "Juli",
    "Oktober",
    "Dezember",
];

/// Folded words of texts that are written by the program.
pub fn words_of<'a>(texts: impl Iterator<Item = &'a str>) -> HashSet<String> {
    texts
        .flat_map(|text| tokens(text).map(|token| folded(token.text)).collect::<Vec<_>>())
        .collect()
}

fn claim(text: &str, kind: ClaimKind, (start, end): (usize, usize), found: Option<FoundIn>) -> Claim {
    let characters = |at: usize| text[..at].chars().count();
    Claim {
        kind,
        text: text[start..end].to_owned(),
        start: characters(start),
        end: characters(end),
        found,
    }
}

/// Runs of words that look like names.
fn name_spans(tokens: &[Token<'_>], ordinary: &HashSet<String>, language: Language) -> Vec<(usize, usize)> {
    let mut spans: Vec<(usize, usize)> = Vec::new();
    let mut was_name = false;
    for (index, token) in tokens.iter().enumerate() {
        let end = token.start + token.text.len();
        let before = index.checked_sub(1).and_then(|index| tokens.get(index));
        let after = tokens.get(index + 1);
        let is_name = is_name_word(token, ordinary)
            && (language != Language::De
                || was_name
                || has_inner_capital(token.text)
                || before.is_some_and(|before| BEFORE_NAMES.contains(&before.text.to_lowercase().as_str()))
                || after.is_some_and(|after| after.follows && LEGAL_FORMS.contains(&after.text)));
        match spans.last_mut() {
            Some(last) if is_name && was_name && token.follows => last.1 = end,
            _ if is_name => spans.push((token.start, end)),
            _ => {}
        }
        was_name = is_name;
    }
    spans
}

/// Whether skills cover every word of a run that begins at `start`.
fn is_all_skills(words: &str, start: usize, mentions: &[foothold_skills::KnownMention]) -> bool {
    tokens(words).all(|token| {
        let (from, to) = (start + token.start, start + token.start + token.text.len());
        mentions
            .iter()
            .any(|mention| mention.start <= from && to <= mention.end)
    })
}

fn is_free(covered: &[(usize, usize)], (start, end): (usize, usize)) -> bool {
    covered.iter().all(|(from, to)| end <= *from || *to <= start)
}

/// "[company]": what a template could not fill.
fn gaps(text: &str) -> Vec<(usize, usize)> {
    let mut gaps = Vec::new();
    let mut from = 0;
    while let Some(open) = text[from..].find('[').map(|at| at + from) {
        let Some(close) = text[open..].find(']').map(|at| at + open + 1) else {
            break;
        };
        if text[open..close].chars().count() <= 60 && !text[open..close].contains('\n') {
            gaps.push((open, close));
        }
        from = close;
    }
    gaps
}

struct Token<'a> {
    text: &'a str,
    /// Byte offset.
    start: usize,
    /// Only a space parts it from the token before.
    follows: bool,
    begins_sentence: bool,
}

fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    let is_part = |c: char| c.is_alphanumeric() || "%€$£¥&".contains(c);
    let is_inner = |c: char| "-.,'’/".contains(c);
    let mut found = Vec::new();
    let mut end_of_last = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((start, c)) = characters.next() {
        if !is_part(c) {
            continue;
        }
        let mut end = start + c.len_utf8();
        while let Some(&(at, next)) = characters.peek() {
            let goes_on = is_inner(next) && text[at + next.len_utf8()..].chars().next().is_some_and(is_part);
            if !is_part(next) && !goes_on {
                break;
            }
            end = at + next.len_utf8();
            characters.next();
        }
        let between = &text[end_of_last..start];
        found.push(Token {
            text: &text[start..end],
            start,
            follows: between == " " || between == " & ",
            begins_sentence: end_of_last == 0 || between.contains(['.', '!', '?', ':', '\n', '"', '“', '„', '•']),
        });
        end_of_last = end;
    }
    found.into_iter()
}

/// A number as it is compared: "9 %" and "9 percent" are of a hundred, and so no proof of nine minutes.
fn number(text: &str, token: &Token<'_>) -> Option<String> {
    let digits = digits(token.text).or_else(|| number_word(token.text))?;
    let behind = text
        .get(token.start + token.text.len()..)
        .unwrap_or_default()
        .trim_start();
    let is_percent = token.text.contains('%')
        || [
            "%",
            "percent",
            "per cent",
            "Prozent",
            "pour cent",
            "por ciento",
            "por cento",
            "per cento",
            "procent",
        ]
        .iter()
        .any(|word| behind.starts_with(word));
    Some(if is_percent { format!("{digits}%") } else { digits })
}

/// The digits of a number without grouping: "1,200" and "1.200" are 1200, "3.5" stays.
fn digits(token: &str) -> Option<String> {
    if !token.chars().any(|c| c.is_ascii_digit()) {
        return None;
    }
    let kept: String = token
        .chars()
        .filter(|c| c.is_ascii_digit() || ".,".contains(*c))
        .collect();
    let kept = kept.trim_matches(['.', ',']);
    let is_grouped = kept.split(['.', ',']).skip(1).all(|group| group.len() == 3);
    let value = if is_grouped {
        kept.replace(['.', ','], "")
    } else {
        kept.replace(',', ".")
    };
    (!value.is_empty()).then_some(value)
}

/// "eleven", "twenty-five", "fünfundzwanzig" as digits. "One" and "ein" say no number as a rule.
pub(crate) fn number_word(token: &str) -> Option<String> {
    const ENGLISH: &str = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
        sixteen seventeen eighteen nineteen";
    const ENGLISH_TENS: &str = "twenty thirty forty fifty sixty seventy eighty ninety";
    const GERMAN: &str = "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn \
        sechzehn siebzehn achtzehn neunzehn";
    const GERMAN_TENS: &str = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig";
    let place = |words: &str, word: &str| words.split_whitespace().position(|known| known == word);
    let tens = |words: &str, word: &str| place(words, word).map(|at| 10 * (at + 2));
    let word = token.to_lowercase();
    let number = None
        .or_else(|| place(ENGLISH, &word).or_else(|| tens(ENGLISH_TENS, &word)))
        .or_else(|| place(GERMAN, &word).or_else(|| tens(GERMAN_TENS, &word)))
        .or_else(|| {
            let (ten, one) = word.split_once('-')?;
            Some(tens(ENGLISH_TENS, ten)? + place(ENGLISH, one)?)
        })
        .or_else(|| {
            let (one, ten) = word.split_once("und")?;
            Some(place(GERMAN, one)? + tens(GERMAN_TENS, ten)?)
        });
    number.filter(|number| *number > 1).map(|number| number.to_string())
}

/// German words that a name follows.
const BEFORE_NAMES: [&str; 7] = ["bei", "firma", "herr", "herrn", "frau", "namens", "dr"];
const LEGAL_FORMS: [&str; 8] = ["GmbH", "AG", "SE", "KG", "OHG", "UG", "gGmbH", "eG"];

fn has_inner_capital(word: &str) -> bool {
    word.chars().skip(1).any(char::is_uppercase)
}

fn is_year(value: &str) -> bool {
    value.len() == 4
        && (value.starts_with("19") || value.starts_with("20"))
        && value.bytes().all(|c| c.is_ascii_digit())
}

/// A word that looks like a part of a name: a capital where none is due, or capitals within.
fn is_name_word(token: &Token<'_>, ordinary: &HashSet<String>) -> bool {
    let begins_large = token.text.chars().next().is_some_and(char::is_uppercase);
    begins_large
        && token.text.chars().count() > 1
        && (has_inner_capital(token.text) || !token.begins_sentence)
        && !ordinary.contains(&folded(token.text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claims(text: &str) -> Vec<(ClaimKind, String, Option<FoundIn>)> {
        claims_in(text, Language::En)
    }

    fn claims_in(text: &str, language: Language) -> Vec<(ClaimKind, String, Option<FoundIn>)> {
        let profile = [
            "Led a team of five at Nordlicht Logistik since 2019, cut costs by 40 %, budget 1.200 EUR, PostgreSQL"
                .to_owned(),
        ];
        let posting = ["Quellwerk GmbH seeks a data engineer".to_owned()];
        let ordinary = words_of(["Dear hiring team I am English Bewerbung Erfahrung"].into_iter());
        check(text, &Known::of(&profile, &posting), &ordinary, language)
            .into_iter()
            .map(|claim| (claim.kind, claim.text, claim.found))
            .collect()
    }

    #[test]
    fn numbers_are_the_same_in_either_grouping_and_as_words() {
        use ClaimKind::{Date, Number};
        let found = Some(FoundIn::Profile);
        assert_eq!(claims("since 2019"), [(Date, "2019".into(), found)]);
        assert_eq!(
            claims("with 1,200 and 5 people"),
            [(Number, "1,200".into(), found), (Number, "5".into(), found)]
        );
        assert_eq!(claims("by 45%"), [(Number, "45%".into(), None)]);
        assert_eq!(
            claims("for eleven years with five people"),
            [(Number, "eleven".into(), None), (Number, "five".into(), found)]
        );
        assert_eq!(claims("served 1,200 guests"), [(Number, "1,200".into(), None)]);
        // Five people prove nothing of five percent.
        assert_eq!(claims("by 5 percent"), [(Number, "5".into(), None)]);
        assert_eq!(number_word("Twenty-five").as_deref(), Some("25"));
        assert_eq!(number_word("fünfunddreißig").as_deref(), Some("35"));
        assert_eq!(number_word("one"), None);
    }

    #[test]
    fn a_date_is_one_claim() {
        use ClaimKind::Date;
        for date in ["1 March 2027", "March 1, 2027", "1. März 2027", "March 2027"] {
            assert_eq!(
                claims(&format!("I can begin on {date}.")),
                [(Date, date.to_owned(), None)],
                "{date}"
            );
        }
        assert_eq!(claims("I can begin in March."), [], "a month alone says little");
    }

    #[test]
    fn employers_and_skills_are_found_or_marked() {
        use ClaimKind::{Gap, Name, Skill};
        assert_eq!(
            claims("I worked at Nordlicht Logistik."),
            [(Name, "Nordlicht Logistik".into(), Some(FoundIn::Profile))]
        );
        assert_eq!(
            claims("I would join Quellwerk GmbH."),
            [(Name, "Quellwerk GmbH".into(), Some(FoundIn::Posting))]
        );
        assert_eq!(claims("as I did at Siemens"), [(Name, "Siemens".into(), None)]);
        assert_eq!(claims("I know Kubernetes"), [(Skill, "Kubernetes".into(), None)]);
        assert_eq!(
            claims("Dear [name of the contact],"),
            [(Gap, "[name of the contact]".into(), None)]
        );
    }

    #[test]
    fn german_nouns_are_no_names_but_employers_are() {
        let text = "Rund um Ankünfte und Züge ging es bei Siemens und der Quellwerk GmbH, mit SAP.";
        let named: Vec<String> = claims_in(text, Language::De)
            .into_iter()
            .map(|(_, text, _)| text)
            .collect();
        assert_eq!(named, ["Siemens", "Quellwerk GmbH", "SAP"]);
    }
}
