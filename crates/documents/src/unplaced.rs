//! Lines that no field took: they are told, so that nothing of a file is lost unseen.

use std::collections::HashSet;

use serde_json::Value;

use crate::contact::phones;
use crate::contact_words::{PHONE_LABELS, tells_of_person};
use crate::headings::exact_kind;
use crate::passage::{Line, Passage};
use crate::resume::{OtherSection, ResumeReading};

/// A line is lost when it has so many words that stand in no field, and they are this share of its words in tenths.
const FEWEST: usize = 3;
const TENTHS: usize = 6;

/// Or when so many of its words, and this share of them, stand in fields only here and there, never in this order.
const FEWEST_SCATTERED: usize = 6;
const TENTHS_SCATTERED: usize = 7;

/// Adds the lines that stand in no field as a section without a heading.
pub(crate) fn tell(lines: &[Line], reading: &mut ResumeReading) {
    let mut known = HashSet::new();
    let mut numbers = Vec::new();
    let mut phrases = HashSet::new();
    if let Ok(Value::Object(mut parts)) = serde_json::to_value(&*reading) {
        parts.remove("text");
        gather_numbers(&Value::Object(parts.clone()), &mut numbers);
        gather_phrases(&Value::Object(parts.clone()), &mut phrases);
        gather(&Value::Object(parts), &mut known);
    }
    let is_lost = |line: &Line| {
        let text = line.text();
        let words: Vec<String> = words(&text).collect();
        let missing = words.iter().filter(|word| !known.contains(*word)).count();
        // "Postcode en plaats : 4816 KE Breda": the label of what was read.
        let first = line.cells.first().filter(|_| line.cells.len() > 1);
        let is_label = first.is_some_and(|cell| crate::contact_words::names_a_place(&cell.text));
        let is_new = missing > 0 && missing * 10 >= words.len() * TENTHS;
        let scattered = scattered(&words, &phrases);
        let is_scattered = scattered >= FEWEST_SCATTERED && scattered * 10 >= words.len() * TENTHS_SCATTERED;
        let has_number = text.bytes().filter(u8::is_ascii_digit).count() >= 7;
        !is_label
            && (is_new && (missing >= FEWEST || is_fact(&text))
                || is_scattered
                || has_number && gives_unknown_number(&text, &numbers))
            && !line.furniture
            && !crate::column_heads::names_columns(line)
            && !crate::language_rows::names_columns(line)
            && exact_kind(&text).is_none()
    };
    let lost: Vec<Passage> = lines
        .iter()
        .filter(|line| !line.furniture)
        .flat_map(|line| match is_lost(line) {
            true => vec![line.passage()],
            false => numbers_of_registers(&line.passage(), &known),
        })
        .collect();
    if !lost.is_empty() {
        reading.other.push(OtherSection {
            heading: String::new(),
            lines: lost.iter().map(|words| words.text.clone()).collect(),
            places: lost.iter().flat_map(Passage::places).collect(),
        });
    }
}

/// "NMC PIN 12A3456E" in a row of contacts: the parts of a line that give a number of letters and digits which no field has.
fn numbers_of_registers(line: &Passage, known: &HashSet<String>) -> Vec<Passage> {
    let signs = line
        .text
        .char_indices()
        .filter(|(_, c)| matches!(c, '|' | '·' | '•' | ',' | ';'));
    let cuts: Vec<(usize, usize)> = signs.map(|(at, c)| (at, at + c.len_utf8())).collect();
    let gives = |part: &Passage| {
        part.text.split_whitespace().count() <= 6
            && part.text.split_whitespace().any(|word| {
                let word = word.trim_matches(|c: char| !c.is_alphanumeric());
                let digits = word.chars().filter(char::is_ascii_digit).count();
                let letters = word.chars().filter(|c| c.is_ascii_uppercase()).count();
                digits >= 4
                    && letters >= 1
                    && digits + letters == word.chars().count()
                    && !known.contains(&crate::dates::folded(word))
            })
    };
    line.without(&cuts).into_iter().filter(gives).collect()
}

/// "Verheiratet, 2 Kinder", "Arbeitsuchend seit 03/2026": short, and told of the person.
fn is_fact(text: &str) -> bool {
    let lead = crate::dates::find(text).first().map_or(text.len(), |range| range.start);
    tells_of_person(text) || text.get(..lead).is_some_and(crate::work::is_idle)
}

/// How many words of the line belong neither to a whole value nor to three that follow each other in one.
fn scattered(words: &[String], phrases: &HashSet<String>) -> usize {
    let mut told = vec![false; words.len()];
    for from in 0..words.len() {
        for length in 1..=LONGEST {
            let phrase = words.get(from..from + length).map(|words| words.join(" "));
            if phrase.is_some_and(|phrase| phrases.contains(&phrase)) {
                told.iter_mut().skip(from).take(length).for_each(|word| *word = true);
            }
        }
    }
    told.iter().filter(|word| !**word).count()
}

/// Values of so many words are looked for as a whole.
const LONGEST: usize = 5;

/// Whole values that are short, and all that three following words make.
fn gather_phrases(value: &Value, into: &mut HashSet<String>) {
    match value {
        Value::String(text) => {
            let words: Vec<String> = words(text).collect();
            into.extend(words.windows(3).map(|three| three.join(" ")));
            if words.len() <= LONGEST {
                into.insert(words.join(" "));
            }
        }
        Value::Array(items) => items.iter().for_each(|item| gather_phrases(item, into)),
        Value::Object(parts) => parts.values().for_each(|part| gather_phrases(part, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// "Telefon: 0821 / 44 55 66", where another number was taken.
fn gives_unknown_number(text: &str, numbers: &[String]) -> bool {
    let label = crate::dates::folded(text);
    PHONE_LABELS.iter().any(|name| label.contains(name))
        && phones(text).into_iter().any(|(start, end)| {
            let own = digits(text.get(start..end).unwrap_or_default());
            !numbers.iter().any(|known| known.contains(&own))
        })
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn gather_numbers(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) => into.push(digits(text)),
        Value::Array(items) => items.iter().for_each(|item| gather_numbers(item, into)),
        Value::Object(parts) => parts.values().for_each(|part| gather_numbers(part, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn gather(value: &Value, into: &mut HashSet<String>) {
    match value {
        Value::String(text) => into.extend(words(text)),
        Value::Array(items) => items.iter().for_each(|item| gather(item, into)),
        Value::Object(parts) => parts.values().for_each(|part| gather(part, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().any(char::is_alphabetic))
        .map(crate::dates::folded)
        .collect::<Vec<_>>()
        .into_iter()
}
