//! The offline coach: scores an answer by stated rules, and prints what each point was given for. The formula is in
//! `docs/scoring.md`; a change of it is a new version. A model's view stands beside this one, never instead.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use foothold_vault::folded;
use rust_stemmers::{Algorithm, Stemmer};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;

use super::questions::{Point, QuestionType};

/// The formula that a score was made with.
pub const VERSION: &str = "coach-2";

/// Fewer words than these are no answer that could be scored.
const FEWEST_WORDS: usize = 5;

/// One part of an answer's score, with what it was given for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Part {
    pub name: PartName,
    /// What was reached, of `most`.
    pub value: f64,
    pub most: f64,
    /// What was found, in the answer's own words.
    pub found: Vec<String>,
    /// What would raise it.
    pub advice: Vec<Advice>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PartName {
    /// The question's points, and the job's skills.
    Relevance,
    /// Situation, task, action, result; or claim, reason, example.
    Structure,
    /// Numbers, names, what one did oneself, what came of it.
    Specifics,
    /// Length against the question's time.
    Length,
    /// Fillers and hedges.
    Delivery,
}

/// A message key under `advice.` and its parameters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Advice {
    pub key: String,
    pub params: BTreeMap<String, String>,
}

/// How far one point of the question is covered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CoveredPoint {
    pub text: String,
    pub is_covered: bool,
    /// The answer's words that cover it.
    pub found: Vec<String>,
}

/// An answer's score, and everything it rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AnswerScore {
    /// 0 to 10; none where there is too little to score.
    pub score: Option<u8>,
    pub version: String,
    pub words: usize,
    pub parts: Vec<Part>,
    pub points: Vec<CoveredPoint>,
}

/// What an answer is measured against.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    pub r#type: QuestionType,
    pub points: &'a [Point],
    /// Skills that the job asks for.
    pub skills: &'a [String],
    pub seconds_allowed: i64,
}

/// Scores an answer. Equal input gives an equal score.
pub fn score(answer: &str, asked: Asked<'_>) -> AnswerScore {
    let text = Words::of(answer);
    if text.words.len() < FEWEST_WORDS {
        let points = asked
            .points
            .iter()
            .map(|point| CoveredPoint {
                text: point.text.clone(),
                is_covered: false,
                found: Vec::new(),
            })
            .collect();
        return AnswerScore {
            score: None,
            version: VERSION.into(),
            words: text.words.len(),
            parts: Vec::new(),
            points,
        };
    }
    let points: Vec<CoveredPoint> = asked.points.iter().map(|point| cover(&text, point)).collect();
    let parts = vec![
        relevance(answer, &points, asked.skills),
        structure(&text, asked.r#type),
        specifics(answer, &text),
        length(&text, asked.seconds_allowed),
        delivery(&text),
    ];
    let whole: f64 = parts.iter().map(|part| part.value).sum();
    AnswerScore {
        score: Some((whole + 1e-9).round().clamp(0.0, 10.0) as u8),
        version: VERSION.into(),
        words: text.words.len(),
        parts,
        points,
    }
}

/// The words of a language that show how an answer is built (`shipped/speech.*.json`, own writing). All are found by
/// their stems, but for `own`, `fillers` and `hedges`, which must stand as they are.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Speech {
    situation: Vec<String>,
    task: Vec<String>,
    action: Vec<String>,
    result: Vec<String>,
    reason: Vec<String>,
    example: Vec<String>,
    close: Vec<String>,
    numbers: Vec<String>,
    /// What someone calls themselves.
    own: Vec<String>,
    /// Words that stand before a name, and after one. Only for languages that write every noun with a capital.
    name_before: Vec<String>,
    name_after: Vec<String>,
    /// Longer words that say nothing of a point's subject.
    too_common: Vec<String>,
    fillers: Vec<String>,
    hedges: Vec<String>,
}

#[allow(clippy::expect_used, reason = "compiled in, and read by each test of this file")]
fn speech(json: &str) -> Speech {
    serde_json::from_str(json).expect("the words of a language can be read")
}

static ENGLISH: LazyLock<Speech> = LazyLock::new(|| speech(include_str!("shipped/speech.en.json")));
static GERMAN: LazyLock<Speech> = LazyLock::new(|| speech(include_str!("shipped/speech.de.json")));
/// In German more than one word of twelve is one of these.
const GERMAN_WORDS: [&str; 10] = ["ich", "und", "die", "der", "das", "nicht", "wir", "mit", "eine", "habe"];

/// The words of a text, as written and as stems.
struct Words {
    words: Vec<String>,
    stems: Vec<String>,
    stemmer: Stemmer,
    is_german: bool,
    speech: &'static Speech,
}

impl Words {
    fn of(text: &str) -> Self {
        // Some keyboards write "ä" as two characters.
        let text: String = text.nfc().collect();
        let words: Vec<String> = text
            .split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        let lower: Vec<String> = words.iter().map(|word| folded(word)).collect();
        let is_german = lower
            .iter()
            .filter(|word| GERMAN_WORDS.contains(&word.as_str()))
            .count()
            * 12
            > lower.len();
        let stemmer = Stemmer::create(if is_german {
            Algorithm::German
        } else {
            Algorithm::English
        });
        let stems = lower.iter().map(|word| stemmer.stem(word).into_owned()).collect();
        Self {
            words,
            stems,
            stemmer,
            is_german,
            speech: if is_german { &GERMAN } else { &ENGLISH },
        }
    }

    /// The words of the text that a phrase is found in, as written.
    fn find(&self, phrase: &str) -> Option<String> {
        let wanted: Vec<String> = folded(phrase)
            .split(|c: char| !c.is_alphanumeric() && c != '\'')
            .filter(|word| !word.is_empty())
            .map(|word| self.stemmer.stem(word).into_owned())
            .collect();
        if wanted.is_empty() {
            return None;
        }
        let at = self.stems.windows(wanted.len()).position(|stems| stems == wanted)?;
        Some(self.words.get(at..at + wanted.len())?.join(" "))
    }

    fn find_any(&self, phrases: &[String]) -> Vec<String> {
        let mut found: Vec<String> = phrases.iter().filter_map(|phrase| self.find(phrase)).collect();
        found.dedup();
        found
    }
}

/// A point counts as covered when two of its cues are found; one is enough where it has fewer than three.
fn cover(text: &Words, point: &Point) -> CoveredPoint {
    let own: Vec<String>;
    let cues: &[String] = if point.cues.is_empty() {
        // A point that the person wrote has no cues: its own longer words are.
        own = point
            .text
            .split_whitespace()
            .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
            .filter(|word| word.chars().count() > 4 && !text.speech.too_common.contains(&word.to_lowercase()))
            .map(str::to_owned)
            .collect();
        &own
    } else {
        &point.cues
    };
    let found: BTreeSet<String> = cues.iter().filter_map(|cue| text.find(cue)).collect();
    let needed = if cues.len() < 3 { 1 } else { 2 };
    CoveredPoint {
        text: point.text.clone(),
        is_covered: found.len() >= needed,
        found: found.into_iter().collect(),
    }
}

/// Up to 6: the share of the question's points, a half for one that is touched; a named skill of the job adds 0.5. More
/// than all the rest together: a fine answer to another question is no good answer.
fn relevance(answer: &str, points: &[CoveredPoint], skills: &[String]) -> Part {
    let most = 6.0;
    let worth = |point: &CoveredPoint| {
        if point.is_covered {
            1.0
        } else if point.found.is_empty() {
            0.0
        } else {
            0.5
        }
    };
    let share = if points.is_empty() {
        0.5
    } else {
        points.iter().map(worth).sum::<f64>() / points.len() as f64
    };
    let lower = answer.to_lowercase();
    let named: Vec<String> = skills
        .iter()
        .filter(|skill| lower.contains(&skill.to_lowercase()))
        .cloned()
        .collect();
    let value = (most * share + 0.5 * named.len().min(2) as f64).min(most);
    let mut found: Vec<String> = points.iter().flat_map(|point| point.found.clone()).collect();
    found.extend(named);
    found.dedup();
    let advice = points
        .iter()
        .filter(|point| !point.is_covered)
        .take(3)
        .map(|point| advice("point", [("point", point.text.clone())]))
        .collect();
    Part {
        name: PartName::Relevance,
        value,
        most,
        found,
        advice,
    }
}

/// Up to 1.5. Behaviour: a quarter of it each for situation, task, action, result. Others: reason, example, result, close.
fn structure(text: &Words, kind: QuestionType) -> Part {
    let most = 1.5;
    let speech = text.speech;
    let steps: [(&str, &[String]); 4] = match kind {
        QuestionType::Personality => [
            ("situation", &speech.situation),
            ("task", &speech.task),
            ("action", &speech.action),
            ("result", &speech.result),
        ],
        _ => [
            ("reason", &speech.reason),
            ("example", &speech.example),
            ("result", &speech.result),
            ("close", &speech.close),
        ],
    };
    let mut value = 0.0;
    let (mut found, mut missing) = (Vec::new(), Vec::new());
    for (name, cues) in steps {
        match text.find_any(cues).into_iter().next() {
            Some(words) => {
                value += most / 4.0;
                found.push(words);
            }
            None => missing.push(advice(name, [])),
        }
    }
    Part {
        name: PartName::Structure,
        value,
        most,
        found,
        advice: missing,
    }
}

/// Up to 1.5: a quarter of it each for a number, a name, "I", and what came of it.
fn specifics(answer: &str, text: &Words) -> Part {
    let most = 1.5;
    let mut found = Vec::new();
    let mut missing = Vec::new();
    let number = text
        .words
        .iter()
        .find(|word| word.chars().any(|c| c.is_ascii_digit()))
        .cloned()
        .or_else(|| text.find_any(&text.speech.numbers).into_iter().next());
    let name = first_name(answer, text);
    let own = text
        .words
        .iter()
        .find(|word| text.speech.own.contains(&word.to_lowercase().replace('’', "'")))
        .cloned();
    let outcome = text.find_any(&text.speech.result).into_iter().next();
    for (piece, key) in [(number, "number"), (name, "name"), (own, "own"), (outcome, "outcome")] {
        match piece {
            Some(words) => found.push(words),
            None => missing.push(advice(key, [])),
        }
    }
    let value = most * found.len() as f64 / 4.0;
    Part {
        name: PartName::Specifics,
        value,
        most,
        found,
        advice: missing,
    }
}

/// A skill, or a name by its form: see [`is_name`].
fn first_name(answer: &str, text: &Words) -> Option<String> {
    if let Some(mention) = foothold_skills::find_known(answer).first() {
        return answer.get(mention.start..mention.end).map(str::to_owned);
    }
    let plain = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let words: Vec<&str> = answer.split_whitespace().collect();
    (0..words.len()).find_map(|at| {
        let word = plain(words.get(at)?);
        let before = at.checked_sub(1).and_then(|before| words.get(before)).copied();
        let after = words.get(at + 1).map(|word| plain(word).to_lowercase());
        is_name(&word, before, after.as_deref(), text).then_some(word)
    })
}

/// In English a capitalised word that does not begin a sentence. In German, where nouns have capitals, one with several
/// of them (SAP), or one beside a word that goes with names (Firma, GmbH).
fn is_name(word: &str, before: Option<&str>, after: Option<&str>, text: &Words) -> bool {
    if !word.starts_with(char::is_uppercase) || word.chars().count() < 2 {
        return false;
    }
    if !text.is_german {
        let begins = before.is_none_or(|before| before.ends_with(['.', '!', '?', ':']));
        return !begins
            && !text.speech.own.contains(&word.to_lowercase().replace('’', "'"))
            && !["I'm", "I'll"].contains(&word.replace('’', "'").as_str());
    }
    let stands_in =
        |words: &[String], word: Option<&str>| word.is_some_and(|word| words.contains(&word.to_lowercase()));
    word.chars().filter(|c| c.is_uppercase()).count() > 1
        || stands_in(&text.speech.name_before, before)
        || stands_in(&text.speech.name_after, after)
}

/// Up to 0.5: full from 60 words to what can be said in the question's time at 150 words a minute; less beside it.
fn length(text: &Words, seconds_allowed: i64) -> Part {
    let most = 0.5;
    let words = text.words.len() as f64;
    let longest = (seconds_allowed.max(60) as f64 / 60.0 * 150.0).max(150.0);
    let (value, advised) = if words < 60.0 {
        (
            words / 60.0,
            vec![advice("longer", [("words", text.words.len().to_string())])],
        )
    } else if words > longest {
        (
            (longest / words).powi(2),
            vec![advice(
                "shorter",
                [
                    ("words", text.words.len().to_string()),
                    ("most", format!("{longest:.0}")),
                ],
            )],
        )
    } else {
        (1.0, Vec::new())
    };
    Part {
        name: PartName::Length,
        value: value * most,
        most,
        found: Vec::new(),
        advice: advised,
    }
}

/// Up to 0.5: full up to two fillers or hedges in a hundred words, none from eight.
fn delivery(text: &Words) -> Part {
    let most = 0.5;
    let count = |phrases: &[String]| -> Vec<String> {
        let lower = text.words.join(" ").to_lowercase();
        let padded = format!(" {lower} ");
        phrases
            .iter()
            .flat_map(|phrase| {
                padded
                    .matches(&format!(" {phrase} "))
                    .map(|words| words.trim().to_owned())
                    .collect::<Vec<_>>()
            })
            .collect()
    };
    let mut found = count(&text.speech.fillers);
    found.extend(count(&text.speech.hedges));
    let rate = found.len() as f64 * 100.0 / text.words.len() as f64;
    let value = most * (1.0 - (rate - 2.0) / 6.0).clamp(0.0, 1.0);
    let advised = if value < most {
        vec![advice(
            "fillers",
            [("words", found.iter().take(4).cloned().collect::<Vec<_>>().join(", "))],
        )]
    } else {
        Vec::new()
    };
    Part {
        name: PartName::Delivery,
        value,
        most,
        found,
        advice: advised,
    }
}

fn advice<const N: usize>(key: &str, params: [(&str, String); N]) -> Advice {
    Advice {
        key: format!("advice.{key}"),
        params: params
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
    }
}

/// The report's three scores, each the mean over the answers that were scored, 0 to 100 (seed 004, ExportableReport):
/// professionalism from delivery and length, subject knowledge from relevance and specifics, clarity from structure.
pub fn report_scores(answers: &[AnswerScore]) -> Option<[u8; 3]> {
    let scored: Vec<&AnswerScore> = answers.iter().filter(|answer| answer.score.is_some()).collect();
    if scored.is_empty() {
        return None;
    }
    let mean = |names: &[PartName]| {
        let parts = || {
            scored
                .iter()
                .flat_map(|answer| &answer.parts)
                .filter(|part| names.contains(&part.name))
        };
        let (value, most) = (
            parts().map(|part| part.value).sum::<f64>(),
            parts().map(|part| part.most).sum::<f64>(),
        );
        if most > 0.0 {
            (100.0 * value / most + 1e-9).round() as u8
        } else {
            0
        }
    };
    Some([
        mean(&[PartName::Delivery, PartName::Length]),
        mean(&[PartName::Relevance, PartName::Specifics]),
        mean(&[PartName::Structure]),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(text: &str, cues: &[&str]) -> Point {
        Point {
            text: text.into(),
            cues: cues.iter().map(|cue| (*cue).to_owned()).collect(),
        }
    }

    fn asked(points: &[Point]) -> Asked<'_> {
        Asked {
            r#type: QuestionType::Personality,
            points,
            skills: &[],
            seconds_allowed: 180,
        }
    }

    const GOOD: &str = "When I joined Acme in 2021 our releases took a week. My task was to make them boring. I asked the four teams \
        what hurt, built one pipeline in Jenkins, and moved the services over one after the other. I wrote down each step so that \
        others could repeat it, and I spoke with the two teams who were afraid of the change. As a result a release took forty \
        minutes instead of five days, and failed releases fell by 70 percent. I learned to begin with the people, not the tool.";

    #[test]
    fn a_full_answer_scores_higher_than_a_vague_one() {
        let points = [
            point("Says what they did", &["built", "wrote", "asked"]),
            point("Names the result", &["result", "percent", "reduced"]),
        ];
        let good = score(GOOD, asked(&points));
        let vague = score(
            "Well, I guess we basically had some stuff to do and maybe it went kind of fine, you know, and people were sort of happy.",
            asked(&points),
        );
        assert!(good.score >= Some(8), "{good:#?}");
        assert!(vague.score <= Some(3), "{vague:#?}");
    }

    #[test]
    fn a_german_answer_is_read_as_german() {
        let good = "Als ich 2021 zur Firma Acme kam, dauerte eine Auslieferung eine Woche. Meine Aufgabe war es, das zu ändern. \
            Ich habe die vier Teams gefragt, was sie aufhält, um danach eine gemeinsame Strecke zu bauen, und ich habe jeden \
            Schritt aufgeschrieben. Das Ergebnis: eine Auslieferung dauert vierzig Minuten statt fünf Tage. Daraus habe ich gelernt, \
            bei den Menschen anzufangen und nicht beim Werkzeug, und so halte ich es bis heute.";
        let points = [
            point("Du sagst, was du getan hast", &["gefragt", "aufgeschrieben", "gebaut"]),
            point("Du nennst das Ergebnis", &["ergebnis", "minuten", "gesenkt"]),
        ];
        let scored = score(good, asked(&points));
        assert!(scored.score >= Some(9), "{scored:#?}");
        let decomposed: String = good.nfd().collect();
        assert_eq!(score(&decomposed, asked(&points)).score, scored.score);
        let delivery = scored
            .parts
            .iter()
            .find(|part| part.name == PartName::Delivery)
            .unwrap();
        assert_eq!(delivery.found, [""; 0], "\"um … zu\" is no filler");
    }

    #[test]
    fn a_fine_answer_to_another_question_stays_below_the_middle() {
        let points = [
            point("Names a wage", &["salary", "range", "euros"]),
            point("Says what else counts", &["holiday", "training", "flexible"]),
        ];
        assert!(
            score(GOOD, asked(&points)).score <= Some(4),
            "{:#?}",
            score(GOOD, asked(&points))
        );
    }

    #[test]
    fn too_little_is_not_scored_instead_of_zero() {
        assert_eq!(score("I don't know", asked(&[])).score, None);
        assert_eq!(report_scores(&[score("", asked(&[]))]), None);
    }

    #[test]
    fn every_found_word_stands_in_the_answer() {
        let points = [point("Says what they did", &["build", "write", "ask"])];
        let scored = score(GOOD, asked(&points));
        let squeezed = GOOD
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .replace([',', '.'], "");
        for words in scored.parts.iter().flat_map(|part| &part.found) {
            assert!(squeezed.contains(words.as_str()), "{words:?} is not in the answer");
        }
    }

    #[test]
    fn parts_never_pass_their_most() {
        let long = GOOD.repeat(30);
        for answer in [GOOD, long.as_str(), "um um um um um um um"] {
            for part in score(answer, asked(&[])).parts {
                assert!((0.0..=part.most).contains(&part.value), "{part:?}");
            }
        }
    }
}
