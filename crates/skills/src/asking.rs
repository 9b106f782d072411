//! What the sentences of a posting do: ask, wish, tell of the work, speak of the employer, offer, or say what is not asked.
//!
//! Headings, labels and what is written at the end of a table's line decide first, then the words of the sentence. Headings
//! are known in the languages of Europe and some of them in Japanese and Chinese; the words of sentences are English and
//! German, some French and Spanish. A text without any of them is read as one that tells of the work.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use crate::asking_headings::{is_heading, is_item, is_surely_heading, named};
use crate::names::Quick;
use crate::spelling::lower;

/// What a sentence of a posting does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// The first line, which names the job.
    Title,
    /// Asks for something.
    Needed,
    /// Wishes for something.
    Wished,
    /// Tells of the work, or is not told apart.
    Told,
    /// Speaks of the employer.
    Employer,
    /// Offers something, or tells how to apply.
    Offered,
    /// Says what is not asked: "Not required: …", "accounts are done by another team".
    NotAsked,
}

/// How a skill is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    Must,
    Nice,
}

/// A posting's sentences in order, and what each does.
#[derive(Clone, Debug, Default)]
pub struct Asking(Vec<(Range<usize>, Asks)>);

impl Asking {
    pub fn of(text: &str) -> Self {
        let mut found = Vec::new();
        let mut section = Asks::Told;
        let mut is_top = true;
        let mut names_needs = false;
        let mut before = Vec::new();
        let (mut is_list, mut is_after_gap) = (false, false);
        let mut at = 0;
        for raw in text.split_inclusive('\n') {
            let start = at;
            at += raw.len();
            let begin = start + bullet(raw);
            let line = text.get(begin..start + raw.len()).unwrap_or_default();
            let line = line.trim_end_matches(|c: char| c.is_whitespace() || c == '|');
            if line.is_empty() {
                is_after_gap = true;
                continue;
            }
            if found.is_empty() && !is_surely_heading(line) {
                found.push((begin..begin + line.len(), Asks::Title));
                continue;
            }
            let is_bullet = !raw.get(..begin - start).unwrap_or_default().trim().is_empty();
            let is_gap = std::mem::take(&mut is_after_gap);
            if is_heading(line, is_bullet) {
                if let Some(named) = named(line).filter(|_| !is_item(line)) {
                    section = named;
                    (is_top, is_list) = (false, false);
                    names_needs |= named == Asks::Needed;
                    // "MUST  Knife skills" is a heading and what it heads.
                    if starting_label(line).is_some_and(|label| label.len() < line.len()) {
                        found.push((begin..begin + line.len(), named));
                    }
                    continue;
                }
                if line.ends_with(':') {
                    section = Asks::Told;
                    (is_top, is_list) = (false, false);
                    continue;
                }
            }
            // What stands in sentences below a list is no longer of the list.
            if is_list && is_gap && !is_bullet && matches!(section, Asks::Needed | Asks::Wished) {
                section = Asks::Told;
            }
            is_list |= is_bullet;
            let mut base = match label(line).and_then(named) {
                Some(named) if !is_bullet || matches!(named, Asks::Wished | Asks::NotAsked) => named,
                _ => section,
            };
            if let Some(cell) = last_cell(line) {
                base = cell;
            }
            for part in sentences(line) {
                let Some(sentence) = line.get(part.clone()) else {
                    continue;
                };
                if part.start > 0
                    && let Some(named) = label(sentence).and_then(named)
                    && (is_exception(named) || named == Asks::Needed)
                {
                    base = named;
                }
                let (asks, is_of_you) = of_sentence(sentence, base, is_bullet);
                if is_top && !is_bullet && asks == Asks::Told && !is_of_you {
                    before.push(found.len());
                }
                // "Advanced Excel, Power BI nice to have": the last clause alone is wished.
                let clause = (asks == Asks::Needed).then(|| wished_clause(sentence)).flatten();
                match clause {
                    Some(at) => {
                        let middle = begin + part.start + at;
                        found.push((begin + part.start..middle, asks));
                        found.push((middle..begin + part.end, Asks::Wished));
                    }
                    None => found.push((begin + part.start..begin + part.end, asks)),
                }
            }
        }
        // Where the needs have a heading of their own, what stands before all headings and does not speak to the reader
        // is about the employer.
        for at in before.into_iter().filter(|_| names_needs) {
            if let Some((_, asks)) = found.get_mut(at) {
                *asks = Asks::Employer;
            }
        }
        Self(found)
    }

    /// Each sentence, and what it does.
    pub fn sentences(&self) -> impl Iterator<Item = (Range<usize>, Asks)> + '_ {
        self.0.iter().cloned()
    }

    /// What the sentence around a byte of the text does.
    pub fn at(&self, byte: usize) -> Asks {
        let after = self.0.partition_point(|(range, _)| range.end <= byte);
        self.0
            .get(after)
            .filter(|(range, _)| range.start <= byte)
            .map_or(Asks::Told, |(_, asks)| *asks)
    }

    /// How a skill that is named there is asked; none where it is offered or not asked. What is only told is needed where
    /// the posting says nowhere what it needs, unless it is a soft skill.
    pub fn need_at(&self, byte: usize, is_soft: bool) -> Option<Need> {
        match self.at(byte) {
            Asks::Needed | Asks::Title => Some(Need::Must),
            Asks::Told if is_soft || self.0.iter().any(|(_, asks)| *asks == Asks::Needed) => Some(Need::Nice),
            Asks::Told => Some(Need::Must),
            Asks::Wished | Asks::Employer => Some(Need::Nice),
            Asks::Offered | Asks::NotAsked => None,
        }
    }

    /// The words of the first line, which as a rule are the job's title.
    pub(crate) fn title<'a>(&self, text: &'a str) -> Option<&'a str> {
        let (range, _) = self.0.first().filter(|(_, asks)| *asks == Asks::Title)?;
        text.get(range.clone())
    }
}

/// How many bytes of a line are white space, a bullet or a number before its words.
fn bullet(line: &str) -> usize {
    let mut rest = line;
    loop {
        let bare = rest.trim_start_matches(|c: char| c.is_whitespace() || "-•*·–—▪◦‣>✓✔☑○●■□+|".contains(c));
        let digits = bare.trim_start_matches(|c: char| c.is_ascii_digit());
        let numbered = (digits.len() < bare.len() && digits.len() + 3 > bare.len())
            .then(|| digits.strip_prefix(['.', ')']))
            .flatten()
            .map(|after| after.trim_start_matches(|c: char| c.is_ascii_digit()))
            .filter(|after| after.starts_with(char::is_whitespace));
        let lettered = bare
            .strip_prefix(|c: char| c.is_ascii_lowercase())
            .and_then(|after| after.strip_prefix(')'))
            .filter(|after| after.starts_with(' '));
        match numbered.or(lettered) {
            Some(after) => rest = after,
            None if bare.len() == rest.len() => return line.len() - rest.len(),
            None => rest = bare,
        }
    }
}

/// What stands before a colon or bar, or a usual label before the words: "Desirable: …", "MUST  SQL".
fn label(line: &str) -> Option<&str> {
    if let Some(at) = line.find([':', '|']).filter(|at| (2..=42).contains(at))
        && let Some(before) = line.get(..at)
        && line
            .get(at + 1..)
            .is_some_and(|after| after.starts_with(char::is_whitespace))
        && !before.contains(['.', ';'])
    {
        return Some(before);
    }
    starting_label(line)
}

/// One of the usual labels at the beginning of a line, in any case.
fn starting_label(line: &str) -> Option<&str> {
    LABELS.iter().find_map(|label| {
        let (before, after) = line.split_at_checked(label.len())?;
        (before.eq_ignore_ascii_case(label) && after.starts_with([' ', '\t'])).then_some(before)
    })
}

const LABELS: &[&str] = &[
    "must have",
    "must",
    "nice to have",
    "nice",
    "not needed",
    "not required",
    "essential",
    "required",
    "desirable",
    "optional",
    "plus",
];

/// What the last column of a table's line says: E or D, yes or no, required or helpful.
fn last_cell(line: &str) -> Option<Asks> {
    let line = line.trim_end_matches(['–', '-', ' ', '\t']);
    let cells: Vec<&str> = if line.contains('|') {
        line.split('|').collect()
    } else {
        line.split("  ").filter(|cell| !cell.trim().is_empty()).collect()
    };
    let mut cells = cells.into_iter().skip(1).map(|cell| cell.trim().to_lowercase());
    cells.find_map(|cell| match cell.split([' ', '.', ';', ',']).next()? {
        "e" | "yes" | "required" | "essential" | "must" | "ja" if cell.len() < 16 => Some(Asks::Needed),
        "d" | "helpful" | "desirable" | "preferred" | "nice" if cell.len() < 24 => Some(Asks::Wished),
        "would" => Some(Asks::Wished),
        "no" | "not" | "nein" => Some(Asks::NotAsked),
        _ => None,
    })
}

fn is_exception(asks: Asks) -> bool {
    matches!(asks, Asks::Wished | Asks::NotAsked | Asks::Offered)
}

/// The sentences of a line: what ends in a stop, and what stands between middle dots or bars.
fn sentences(line: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let bytes = line.as_bytes();
    let is_space = |at: usize| bytes.get(at).is_none_or(u8::is_ascii_whitespace);
    for (at, c) in line.char_indices() {
        let after = at + c.len_utf8();
        let ends = match c {
            '.' | '!' | '?' | ';' => is_space(after),
            '·' | '|' => at > 0 && is_space(at - 1) && is_space(after),
            _ => false,
        };
        if ends || after == line.len() {
            if line
                .get(start..after)
                .is_some_and(|part| part.chars().any(char::is_alphanumeric))
            {
                let space = line
                    .get(start..after)
                    .map_or(0, |part| part.len() - part.trim_start().len());
                found.push(start + space..after);
            }
            start = after;
        }
    }
    found
}

/// What a sentence does, by its place and its words; and whether it speaks to the reader.
fn of_sentence(sentence: &str, base: Asks, is_bullet: bool) -> (Asks, bool) {
    if base == Asks::Offered {
        return (base, false);
    }
    let cues = Cues::of(sentence);
    let is_open = matches!(base, Asks::Told | Asks::Employer);
    let asks = if cues.is_not_asked {
        Asks::NotAsked
    } else if cues.is_wished && !matches!(base, Asks::Employer | Asks::NotAsked) && sentence.len() < 220 {
        Asks::Wished
    } else if is_open && !is_bullet && cues.is_offered {
        Asks::Offered
    } else if base == Asks::Told && !is_bullet && cues.is_of_us && !cues.is_of_you {
        Asks::Employer
    } else if base == Asks::Told && cues.is_needed {
        Asks::Needed
    } else {
        base
    };
    (asks, cues.is_of_you)
}

/// What the words of a sentence tell.
#[derive(Clone, Copy, Debug, Default)]
struct Cues {
    is_not_asked: bool,
    is_wished: bool,
    is_offered: bool,
    is_needed: bool,
    is_of_us: bool,
    is_of_you: bool,
}

impl Cues {
    fn of(sentence: &str) -> Self {
        let mut cues = Self::default();
        let lower = lower(sentence);
        let words = words(&lower);
        let main = main_part(&lower);
        cues.is_wished = ends_wished(&lower);
        for (at, word) in words.iter().enumerate() {
            let is_main = (word.as_ptr() as usize) < lower.as_ptr() as usize + main;
            let next = |ahead: usize| words.get(at + ahead).copied().unwrap_or_default();
            if word.starts_with('£') || word.starts_with('€') {
                cues.is_offered = true;
            }
            match cue(word) {
                Some(Cue::Not) => {
                    let after = if next(1) == "be" { next(2) } else { next(1) };
                    cues.is_not_asked |= at == 0 && !word.contains('\'') || cue(after) == Some(Cue::AfterNot);
                    cues.is_not_asked |=
                        matches!(*word, "isn't" | "aren't") && matches!(after, "a" | "an" | "the" | "for");
                }
                Some(Cue::NotAlone) => cues.is_not_asked = true,
                Some(Cue::Wish) => cues.is_wished |= is_main,
                Some(Cue::Offer) => cues.is_offered = true,
                Some(Cue::Need) => cues.is_needed = true,
                Some(Cue::Us) => cues.is_of_us = true,
                Some(Cue::You) => {
                    cues.is_of_you = true;
                    cues.is_needed |= *word == "you've" || *word == "you" && next(1) == "have";
                }
                Some(Cue::AfterNot) => cues.is_needed |= matches!(*word, "required" | "essential" | "need" | "needed"),
                None => {}
            }
            cues.is_not_asked |= match *word {
                "no" | "neither" | "without" | "kein" | "keine" | "nicht" => {
                    at == 0 || matches!(next(1), "need" | "longer" | "mehr")
                }
                "is" | "are" => DONE.contains(&next(1)) && (2..5).any(|ahead| next(ahead) == "by") && next(2) != "you",
                "alone" => matches!(next(1), "isn't" | "is" | "does" | "doesn't" | "will" | "won't"),
                _ => false,
            };
            cues.is_wished |= *word == "kein" && next(1) == "muss";
            cues.is_wished |= is_main
                && match *word {
                    "a" | "ein" => matches!(next(1), "plus" | "bonus"),
                    "would" => next(1) == "be" && matches!(next(2), "great" | "good" | "nice" | "ideal"),
                    "is" | "are" => next(1) == "welcome",
                    "von" => next(1) == "vorteil",
                    _ => false,
                };
        }
        cues
    }
}

/// "A level 5 diploma, or working towards it (preferred)": a remark at the end is about the whole sentence.
fn ends_wished(lower: &str) -> bool {
    const LONGEST: usize = 40;
    let lower = lower.trim_end_matches(['.', ' ']);
    let end = lower.ceil_char_boundary(lower.len().saturating_sub(LONGEST));
    let end = lower.get(end..).unwrap_or_default();
    let remark = match end.strip_suffix(')') {
        Some(open) => open.rfind('(').and_then(|at| open.get(at + 1..)),
        None => end
            .rfind(['–', '-'])
            .filter(|at| end.get(..*at).is_some_and(|before| before.ends_with(' ')))
            .and_then(|at| end.get(at..)),
    };
    remark.is_some_and(|remark| {
        let words = words(remark);
        words.len() <= 3 && words.iter().any(|word| cue(word) == Some(Cue::Wish)) && !words.contains(&"not")
    })
}

/// Where the last clause of a sentence of two begins, if it wishes for something that it names.
fn wished_clause(sentence: &str) -> Option<usize> {
    if !sentence.contains(", ") {
        return None;
    }
    let lower = lower(sentence);
    let comma = main_part(&lower);
    let clause = lower
        .get(comma..)?
        .strip_prefix(", ")
        .filter(|clause| !clause.contains(','))?;
    let words = words(clause);
    // "Zertifikat Manuelle Therapie, gern auch Lymphdrainage"
    let leads = words.first().is_some_and(|word| LEADING_WISHES.contains(word)) && words.len() > 1;
    let wishes = |at: usize| {
        let (word, next) = (words.get(at), words.get(at + 1));
        word.is_some_and(|word| cue(word) == Some(Cue::Wish)) || word == Some(&"von") && next == Some(&"vorteil")
    };
    let at = (0..words.len()).find(|at| wishes(*at));
    let is_named = leads || at.is_some_and(|at| at > 0);
    let is_short = lower.get(..comma)?.split_whitespace().count() <= 8;
    // The same offsets in the sentence as it is written.
    (is_named && is_short && lower.len() == sentence.len()).then_some(comma + 1)
}

/// What begins a clause that only wishes.
const LEADING_WISHES: &[&str] = &[
    "gern",
    "gerne",
    "ideally",
    "preferably",
    "idealerweise",
    "idealement",
    "idealmente",
    "preferiblemente",
    "bij",
    "najlepiej",
];

/// How many bytes a sentence has before its first comma or bracket that does not close before more words come: "Spark,
/// Scala preferred" asks for Spark, "Robots (ABB, Fanuc) are a plus" does not.
fn main_part(lower: &str) -> usize {
    let mut depth = 0_i32;
    let mut opened = None;
    for (at, c) in lower.char_indices() {
        match c {
            '(' => {
                opened.get_or_insert(at);
                depth += 1;
            }
            ')' => {
                depth -= 1;
                if depth <= 0
                    && lower
                        .get(at + 1..)
                        .is_some_and(|after| after.chars().any(char::is_alphanumeric))
                {
                    opened = None;
                }
            }
            ',' if depth <= 0 => return opened.unwrap_or(at),
            _ => {}
        }
    }
    opened.unwrap_or(lower.len())
}

/// "Payroll is done by another team."
const DONE: &[&str] = &["done", "handled", "made", "looked", "covered", "run", "taken", "dealt"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cue {
    /// Turns what comes after into something that is not asked.
    Not,
    AfterNot,
    /// Says so by itself.
    NotAlone,
    Wish,
    Offer,
    Need,
    Us,
    You,
}

fn cue(word: &str) -> Option<Cue> {
    static TABLE: OnceLock<HashMap<&'static str, Cue, Quick>> = OnceLock::new();
    TABLE
        .get_or_init(|| {
            CUES.iter()
                .flat_map(|(cue, words)| words.split_whitespace().map(|word| (word, *cue)))
                .collect()
        })
        .get(word)
        .copied()
}

const CUES: &[(Cue, &str)] = &[
    (
        Cue::Not,
        "not don't won't doesn't isn't aren't wasn't cannot can't didn't nicht",
    ),
    (
        Cue::AfterNot,
        "required needed necessary need expected expect essential considered consider have sufficient enough ask require open \
         interested do be write sell treat count use using erforderlich nötig notwendig",
    ),
    (Cue::NotAlone, "needn't sorry unnecessary"),
    (
        Cue::Wish,
        "nice desirable bonus pluses plus useful helpful preferred preferably preference pref ideally advantage advantageous \
         optional wünschenswert idealerweise vorteilhaft souhaité deseable valorable",
    ),
    (
        Cue::Offer,
        "pension holiday holidays salary discount canteen insurance regardless diversity apply \
         applicants interview interviews shortlist shortlisted vacancy vacancies cv cvs references visa rate maternity paternity \
         parental perks gym relocation hybrid accommodation opportunities bewerbung urlaubstage gehalt salaire salario",
    ),
    (
        Cue::Need,
        "must minimum min least years year yrs looking essential bring mindestens voraussetzung jahre",
    ),
    (
        Cue::Us,
        "we our us we're we've wir unser unsere uns nous notre nosotros nuestra nuestro",
    ),
    (
        Cue::You,
        "you your you'll you'd you've you're sie ihr ihre ihren du dein deine vous votre vos tu usted",
    ),
];

/// The words of a text in small letters; an apostrophe and a sign of money belong to them.
pub(crate) fn words(lower: &str) -> Vec<&str> {
    lower
        .split(|c: char| !(c.is_alphanumeric() || "'£€".contains(c)))
        .map(|word| word.trim_matches('\''))
        .filter(|word| !word.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(&str, Asks)]) {
        let asking = Asking::of(text);
        for (words, asks) in expected {
            let at = text.find(words).expect("the words stand in the text");
            assert_eq!(asking.at(at), *asks, "“{words}”");
        }
    }

    #[test]
    fn headings_labels_and_tables_say_what_is_needed_and_what_is_wished() {
        check(
            "Welder\nAbout us\nWe build bridges.\n\nWhat you should bring\n- TIG welding\n- Reading drawings\n\nWould be good\n\
             - Robots\n\nWhat you can expect from us\n- A pension of ten per cent",
            &[
                ("Welder", Asks::Title),
                ("We build", Asks::Employer),
                ("TIG", Asks::Needed),
                ("Robots", Asks::Wished),
                ("A pension", Asks::Offered),
            ],
        );
        check(
            "Chef\nLevel 3 diploma    E\nPastry    D\nMUST  Knife skills\nNICE  Sushi\n| Driving licence | yes |\n| Degree | no |",
            &[
                ("Level 3", Asks::Needed),
                ("Pastry", Asks::Wished),
                ("Knife", Asks::Needed),
                ("Sushi", Asks::Wished),
                ("Driving", Asks::Needed),
                ("Degree", Asks::NotAsked),
            ],
        );
    }

    #[test]
    fn the_last_clause_alone_is_wished() {
        check(
            "Leitung\n\nIhr Profil\n- Sehr gute Deutschkenntnisse (mind. C1), Englisch von Vorteil\n\
             - Zertifikat Manuelle Therapie, gern auch Lymphdrainage\n- Advanced Excel, Power BI nice to have\n",
            &[
                ("Deutsch", Asks::Needed),
                ("Englisch", Asks::Wished),
                ("Manuelle", Asks::Needed),
                ("Lymph", Asks::Wished),
                ("Excel", Asks::Needed),
                ("Power BI", Asks::Wished),
            ],
        );
    }

    #[test]
    fn a_sentence_that_excludes_asks_for_nothing() {
        check(
            "Analyst\nYou will need\n- Excel\n- SQL; Python isn't required\nKnowledge of accounting is not required. Payroll is \
             handled by a colleague. You don't need to drive.\nWe do not use Oracle any more. Wir nutzen Jira nicht mehr.\n- Advanced Excel, \
             Power BI nice to have\n- Erfahrung im Verkauf ist schön, aber kein Muss",
            &[
                ("Excel", Asks::Needed),
                ("SQL", Asks::Needed),
                ("Python", Asks::NotAsked),
                ("Knowledge", Asks::NotAsked),
                ("Payroll", Asks::NotAsked),
                ("You don't", Asks::NotAsked),
                ("Oracle", Asks::NotAsked),
                ("Advanced", Asks::Needed),
                ("Power BI", Asks::Wished),
                ("Erfahrung", Asks::Wished),
                ("Jira", Asks::NotAsked),
            ],
        );
    }

    #[test]
    fn a_short_text_without_headings_is_told_apart_by_its_words() {
        check(
            "Nurse – nights – Leeds\nRGN with two years of ward experience. ALS a plus. We run four wards. Send your CV to Jo.",
            &[
                ("RGN", Asks::Needed),
                ("ALS", Asks::Wished),
                ("We run", Asks::Employer),
                ("Send", Asks::Offered),
            ],
        );
    }

    #[test]
    fn german_is_read_too() {
        check(
            "Buchhalterin\nWir sind ein Verein.\nIhr Profil:\n- Abschluss als Bilanzbuchhalter\n- DATEV wünschenswert\nWir bieten\n\
             - 30 Tage frei",
            &[
                ("Wir sind", Asks::Employer),
                ("Abschluss", Asks::Needed),
                ("DATEV", Asks::Wished),
                ("30 Tage", Asks::Offered),
            ],
        );
    }

    #[test]
    fn headings_of_many_languages_are_known() {
        for (told, needed, wished, offered) in [
            ("Ce que tu feras", "Ce qu'on cherche", "Les plus", "Ce qu'on t'offre"),
            (
                "Jouw taken",
                "Wat breng je mee",
                "Mooi meegenomen",
                "Wat krijg je van ons",
            ),
            (
                "Le tue mansioni",
                "Cosa chiediamo",
                "Titoli preferenziali",
                "Cosa offriamo",
            ),
            ("Zakres obowiązków", "Nasze wymagania", "Mile widziane", "Oferujemy"),
            ("Dina arbetsuppgifter", "Din bakgrund", "Meriterande", "Vi erbjuder"),
            (
                "Das erwartet dich",
                "Das bringst du mit",
                "Pluspunkte",
                "Das bekommst du von uns",
            ),
            ("仕事内容", "応募資格", "歓迎要件", "福利厚生"),
        ] {
            let text = format!("X\n\n{told}\n- aa\n\n{needed}\n- bb\n\n{wished}\n- cc\n\n{offered}\n- dd\n");
            check(
                &text,
                &[
                    ("aa\n", Asks::Told),
                    ("bb\n", Asks::Needed),
                    ("cc\n", Asks::Wished),
                    ("dd\n", Asks::Offered),
                ],
            );
        }
    }

    #[test]
    fn a_line_with_the_noun_of_a_heading_is_no_heading_and_a_remark_at_the_end_is_of_the_whole() {
        check(
            "Therapist\n\nEssential\nHCPC registration\nExperience of running clinics\n\nSkills and experience\n\
             - A level 5 diploma, or working towards it (preferred)\n- Cupping",
            &[
                ("HCPC", Asks::Needed),
                ("running clinics", Asks::Needed),
                ("A level 5", Asks::Wished),
                ("Cupping", Asks::Needed),
            ],
        );
    }

    #[test]
    fn every_sentence_lies_within_the_text_and_in_order() {
        let text = "– a\n1) b; c. d | e · f\n\n  • Ä ß: ü!\r\n| x | no |";
        let mut last = 0;
        for (range, _) in Asking::of(text).sentences() {
            assert!(range.start >= last && text.get(range.clone()).is_some(), "{range:?}");
            last = range.end;
        }
    }
}
