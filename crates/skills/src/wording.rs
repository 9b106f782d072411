//! How far a posting's own words stand in a profile: what a person sees at once and no list of skills has whole.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::asking::{Asking, Asks};
use crate::matching::Passage;
use crate::names::Quick;

/// How many of a hundred texts have a word (`examples/train` counts them in the labelled texts).
const COMMON: &str = include_str!("../data/common-words.tsv");

/// A posting's word counts no more than so often.
const MOST: f64 = 4.0;
/// What a word counts that is in none of the counted texts, as if a half of one in a hundred had it.
const RARE: f64 = 5.21;
/// No profile says all that a posting says: this share of its words is the whole.
const WHOLE: f64 = 0.35;

/// The words of a profile: how often each is said, an old or an aside one less, and the weight of the best saying.
#[derive(Clone, Debug, Default)]
pub(crate) struct Said {
    words: HashMap<String, (f64, f64), Quick>,
    tongue: Tongue,
}

/// How many of the small words of each language a text has.
#[derive(Clone, Copy, Debug, Default)]
struct Tongue([u32; TONGUES.len()]);

/// Small words that sentences of a language hardly do without, and others do not have.
const TONGUES: [&str; 8] = [
    "the and with of for you our are will your from",
    "und der die das mit für wir sie den dem zu auf eine ist im",
    "les et une pour dans avec vous nous sur du notre votre aux",
    "los las el y nuestro por tu su",
    "il gli della delle per nel che di nostra alla",
    "os das uma com em nossa dos você seu não",
    "het een van voor met wij je onze ons naar zijn jij",
    "oraz się z w dla jest nasz od przy",
];

/// How many of them make a language plain.
const PLAIN: u32 = 8;

/// Letters of the longest of them.
const LONGEST: usize = 6;

impl Tongue {
    fn count(&mut self, word: &str) {
        static TABLE: OnceLock<HashMap<&'static str, usize, Quick>> = OnceLock::new();
        let table = TABLE.get_or_init(|| {
            let words = TONGUES.iter().enumerate();
            words
                .flat_map(|(at, small)| small.split(' ').map(move |word| (word, at)))
                .collect()
        });
        if word.len() > LONGEST {
            return;
        }
        if let Some(count) = table.get(word).and_then(|at| self.0.get_mut(*at)) {
            *count += 1;
        }
    }

    /// The language, where it is plain by so many words.
    fn language(&self, least: u32) -> Option<usize> {
        let (most, count) = self.0.iter().enumerate().max_by_key(|(_, count)| **count)?;
        let others = self.0.iter().enumerate().filter(|(at, _)| *at != most);
        let second = others.map(|(_, count)| *count).max().unwrap_or_default();
        (*count >= least && *count >= 3 * second).then_some(most)
    }
}

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
    pub(crate) fn of(passages: &[Passage]) -> Self {
        let mut said: HashMap<String, (f64, f64), Quick> = HashMap::default();
        let mut tongue = Tongue::default();
        for passage in passages {
            let weight = passage.weight();
            for word in words(&passage.text) {
                tongue.count(word);
                let (number, best) = said.entry(stem(word)).or_insert((0.0, 0.0));
                *number += weight;
                *best = weight.max(*best);
            }
        }
        Self { words: said, tongue }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Compares with a posting; none for one without words, and for one in another language than the profile's.
    pub(crate) fn share(&self, title: Option<&str>, text: &str, asking: &Asking) -> Option<Shared> {
        let mut asked: HashMap<String, (f64, &str), Quick> = HashMap::default();
        let mut tongue = Tongue::default();
        let mut count = |text, weight: f64| {
            for word in words(text) {
                tongue.count(word);
                if weight > 0.0 {
                    asked.entry(stem(word)).or_insert((0.0, word)).0 += weight;
                }
            }
        };
        let mut is_titled = title.is_none();
        for (range, asks) in asking.sentences() {
            let sentence = text.get(range).unwrap_or_default();
            is_titled |= asks == Asks::Title && title.is_some_and(|title| sentence.contains(title));
            count(sentence, weight(asks));
        }
        if !is_titled {
            count(title.unwrap_or_default(), weight(Asks::Title));
        }
        let (own, other) = (self.tongue.language(PLAIN), tongue.language(PLAIN));
        if own.is_some() && other.is_some() && own != other {
            return None;
        }
        let mut all: Vec<(f64, bool, &str, f64)> = asked
            .iter()
            .map(|(word, (number, written))| {
                let particular = particular(word);
                let met = self
                    .words
                    .get(word)
                    .map_or(0.0, |(said, best)| (0.4 * best + 0.2 * said).min(1.0));
                (number.min(MOST) * particular * particular, met > 0.0, *written, met)
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

/// What a word counts by what its sentence does: what the employer says of itself, offers or does not ask, nothing.
fn weight(asks: Asks) -> f64 {
    match asks {
        Asks::Needed => 3.0,
        Asks::Title | Asks::Told => 1.0,
        Asks::Wished => 0.3,
        Asks::Employer | Asks::Offered | Asks::NotAsked => 0.0,
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

/// Whether a text is plainly in another language than English.
pub fn is_foreign(text: &str) -> bool {
    let mut tongue = Tongue::default();
    words(text).for_each(|word| tongue.count(word));
    tongue.language(PLAIN / 2).is_some_and(|language| language > 0)
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

    fn share(said: &[&str], text: &str) -> f64 {
        let passages: Vec<Passage> = said.iter().map(|text| Passage::now(*text)).collect();
        Said::of(&passages)
            .share(None, text, &Asking::of(text))
            .map_or(0.0, |shared| shared.value)
    }

    #[test]
    fn a_rare_word_counts_more_than_a_common_one_and_benefits_do_not_count() {
        let text = "Technician\nRequirements\n- Autoclave validation\n- good teamwork\nWhat we offer\n- Zeppelin rides";
        assert!(share(&["autoclave validation"], text) > share(&["good teamwork"], text));
        assert!(share(&["zeppelin rides"], text) < 1e-9, "benefits ask for nothing");
    }

    #[test]
    fn what_is_done_now_counts_more_than_what_was_done_long_ago_or_aside() {
        let text = "Welder\nRequirements\n- welding\n- grinding\n- a crane licence\n- reading drawings";
        let of = |passage: Passage| {
            Said::of(&[passage])
                .share(None, text, &Asking::of(text))
                .map(|found| found.value)
        };
        assert!(of(Passage::now("welding")) > of(Passage::ago("welding", 12.0)));
        assert!(of(Passage::now("welding")) > of(Passage::aside("welding")));
        assert!(of(Passage::aside("welding")) > Some(0.0));
    }

    #[test]
    fn a_posting_in_another_language_is_not_compared_by_its_words() {
        let own = "I welcome the guests of the house and help them with their rooms. I worked for the owner of the hotel and with the chef.";
        let german = "Rezeption\nWir sind ein Haus mit der besten Lage und suchen für die Rezeption eine Person, die mit den Gästen spricht. Das \
            Team freut sich auf die neue Kraft, und der Dienst ist im Wechsel.";
        let english = "Receptionist\nYou welcome the guests of our hotel and help them with their rooms. The team and the chef are looking for you.";
        let share = |text: &str| Said::of(&[Passage::now(own)]).share(None, text, &Asking::of(text));
        assert!(share(german).is_none());
        assert!(share(english).is_some());
    }

    #[test]
    fn saying_more_never_counts_less() {
        let text = "Data engineer\nSQL and pipelines in Python";
        assert!(share(&["Python", "knitting, pipelines"], text) >= share(&["Python"], text));
    }
}
