//! How far a posting's own words stand in a profile: what a person sees at once and no list of skills has whole.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::layout::{Section, lines};
use crate::names::Quick;

/// How many of a hundred texts have a word (`examples/train.rs` counts them in the labelled texts).
const COMMON: &str = include_str!("../data/common-words.tsv");

/// A posting's word counts no more than so often.
const MOST: f64 = 6.0;
/// What the words of the title count, in words of the text.
const TITLE: f64 = 2.0;
/// What a word counts that is in none of the counted texts, as if a half of one in a hundred had it.
const RARE: f64 = 5.21;
/// No profile says all that a posting says: this share of its words is the whole.
const WHOLE: f64 = 0.5;

/// The words of a profile, with their numbers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Said(HashMap<String, u32, Quick>);

/// How far a posting's words stand in the profile, and the particular ones of both sides.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Shared {
    /// 0 to 1.
    pub(crate) value: f64,
    /// The most particular words that stand in both, and those that stand in the posting only.
    pub(crate) shared: Vec<String>,
    pub(crate) lacking: Vec<String>,
}

impl Said {
    pub(crate) fn of(texts: &[String]) -> Self {
        let mut counts: HashMap<String, u32, Quick> = HashMap::default();
        for word in texts.iter().flat_map(|text| words(text)) {
            *counts.entry(stem(word)).or_insert(0) += 1;
        }
        Self(counts)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Compares with a posting; none for one without words.
    pub(crate) fn share(&self, title: Option<&str>, text: &str) -> Option<Shared> {
        let mut asked: HashMap<String, (f64, &str), Quick> = HashMap::default();
        let mut count = |text, weight: f64| {
            for word in words(text) {
                asked.entry(stem(word)).or_insert((0.0, word)).0 += weight;
            }
        };
        for line in lines(text) {
            let weight = weight(line.section);
            if weight > 0.0 {
                count(text.get(line.start..line.end).unwrap_or_default(), weight);
            }
        }
        count(title.unwrap_or_default(), TITLE);
        let mut all: Vec<(f64, bool, &str, f64)> = asked
            .iter()
            .map(|(word, (number, written))| {
                let particular = particular(word);
                let said = self.0.get(word).copied().unwrap_or_default();
                let met = if said == 0 {
                    0.0
                } else {
                    (0.4 + 0.2 * f64::from(said)).min(1.0)
                };
                (number.min(MOST) * particular * particular, said > 0, *written, met)
            })
            .collect();
        // A sum in another order may differ by a hair.
        all.sort_by(|one, two| two.0.total_cmp(&one.0).then_with(|| one.2.cmp(two.2)));
        let whole: f64 = all.iter().map(|(weight, ..)| weight).sum();
        if whole <= 0.0 {
            return None;
        }
        let held: f64 = all.iter().map(|(weight, _, _, met)| weight * met).sum();
        let first = |is_said: bool| {
            all.iter()
                .filter(|(weight, said, word, _)| *weight > 0.0 && *said == is_said && word.len() > 2)
                .take(12)
                .map(|(_, _, word, _)| (*word).to_owned())
                .collect()
        };
        Some(Shared {
            value: (held / whole / WHOLE).min(1.0),
            shared: first(true),
            lacking: first(false),
        })
    }
}

/// What a word counts under a heading: benefits and the employer's praise of itself ask for nothing.
fn weight(section: Section) -> f64 {
    match section {
        Section::Asked | Section::Skills | Section::Certificates => 2.0,
        Section::Work => 1.5,
        Section::Top | Section::Unknown | Section::Duties | Section::Education | Section::Languages => 1.0,
        Section::Wished => 0.7,
        Section::About => 0.3,
        Section::Offer | Section::Rest => 0.0,
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '+' || c == '#'))
        .filter(|word| !word.is_empty())
}

/// A word as it is compared: small, without the ending of number or time.
fn stem(word: &str) -> String {
    let mut word = if word.is_ascii() {
        word.to_ascii_lowercase()
    } else {
        word.to_lowercase()
    };
    if word.ends_with("ss") {
        return word;
    }
    for (end, new) in [("ies", "y"), ("ing", ""), ("ed", ""), ("s", "")] {
        if word.len() >= end.len() + 3 && word.ends_with(end) {
            word.truncate(word.len() - end.len());
            word.push_str(new);
            break;
        }
    }
    word
}

/// For learning: the words of a text as they are compared.
pub fn comparable_words(text: &str) -> impl Iterator<Item = String> + '_ {
    words(text).map(stem)
}

/// How particular a word is: 0 for one that means nothing by itself, up to about 6 for a rare one.
fn particular(stem: &str) -> f64 {
    static TABLE: OnceLock<HashMap<&'static str, f64, Quick>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        COMMON
            .lines()
            .filter_map(|line| {
                let (word, share) = line.split_once('\t')?;
                let share: f64 = share.parse().ok()?;
                Some((word, 1.0 + (101.0 / (1.0 + share)).ln()))
            })
            .chain(EMPTY.split_whitespace().map(|word| (word, 0.0)))
            .collect()
    });
    table.get(stem).copied().unwrap_or(RARE)
}

const EMPTY: &str = "a an and are as at be been but by can for from had has have he her his how i if in into is it its more my no \
    not of on or our out she so such than that the their them there these they thi this to up us was wa we were what when where \
    which who will with would you your und der die das den dem ein eine einer mit für von zu im in am auf ist sind wir sie du \
    ihr ihre et le la les de des du un une pour dans vous nous en y el los las con una por para que se";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rare_word_counts_more_than_a_common_one_and_benefits_do_not_count() {
        let text = "Requirements\n- Autoclave validation\n- good teamwork\nWhat we offer\n- Zeppelin rides";
        let of = |said: &str| {
            Said::of(&[said.to_owned()])
                .share(None, text)
                .map_or(0.0, |shared| shared.value)
        };
        assert!(of("autoclave validation") > of("good teamwork"));
        assert!(of("zeppelin rides") < 1e-9, "benefits ask for nothing");
    }

    #[test]
    fn saying_more_never_counts_less() {
        let text = "Data engineer\nSQL and pipelines in Python";
        let one = Said::of(&["Python".to_owned()]).share(None, text);
        let two = Said::of(&["Python".to_owned(), "knitting, pipelines".to_owned()]).share(None, text);
        assert!(two.map(|shared| shared.value) >= one.map(|shared| shared.value));
    }
}
