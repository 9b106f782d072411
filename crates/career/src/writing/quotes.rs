//! How a letter quotes a line of the profile: only in its own language, and as a sentence where the line leaves out "I".

use crate::catalogue::Language;

/// Words that sentences hardly do without.
const ENGLISH: &str = "the and of with for to in by from on a an across into at as";
const GERMAN: &str =
    "und der die das für mit von im bei zur zum den dem des auf um ein eine einer eines zu als an am durch";

/// The same of French, Spanish, Italian, Portuguese, Dutch and Polish, but for what is English, too.
const OTHERS: &str = "les des du et une pour dans avec sur aux y el los las para con del il della delle degli per com dos das \
    uma het een voor van met w z na do oraz dla";

/// Past tenses that do not end in "ed".
const PAST: &str = "led built ran wrote rewrote made cut grew taught sold won kept drove oversaw took set put held brought \
    found gave became began broke caught chose dealt drew fed got knew laid left lent met paid read saw sent shot \
    shrank spoke spent stood swept thought threw understood wore undertook";
/// What ends in "ed" and says how somebody or something is.
const HOW: &str = "certified experienced skilled dedicated licensed registered qualified motivated seasoned advanced detailed \
    accomplished talented united limited chartered need speed feed seed based";

fn has(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|known| known == word)
}

fn is_past(word: &str) -> bool {
    has(PAST, word) || (word.len() > 3 && word.ends_with("ed") && !has(HOW, word))
}

/// The line as a letter in this language can quote it; none where it is written in another one.
pub(super) fn quoted(line: &str, language: Language) -> Option<String> {
    let lower = line.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .collect();
    let count = |list: &str| words.iter().filter(|word| has(list, word)).count();
    let (first, second) = (words.first()?, words.get(1).copied().unwrap_or_default());
    let leaves_out_i = is_past(first) || (first.ends_with("ly") && is_past(second));
    let (english, german) = (count(ENGLISH) + usize::from(leaves_out_i), count(GERMAN));
    let others = count(OTHERS);
    match language {
        Language::De => (german >= english && german >= others).then(|| line.to_owned()),
        Language::En if german.max(others) > english => None,
        Language::En if !leaves_out_i => Some(line.to_owned()),
        Language::En => {
            let mut rest = line.chars();
            let begin = rest.next()?.to_lowercase();
            Some(format!("I {begin}{}", rest.as_str()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_without_i_becomes_a_sentence() {
        let quoted = |line| quoted(line, Language::En);
        assert_eq!(
            quoted("Built the payroll of 40 shops.").as_deref(),
            Some("I built the payroll of 40 shops.")
        );
        assert_eq!(
            quoted("successfully led a team of six").as_deref(),
            Some("I successfully led a team of six")
        );
        for kept in ["Certified nurse of a ward", "Payroll of 40 shops", "I ran the bar"] {
            assert_eq!(quoted(kept).as_deref(), Some(kept));
        }
    }

    #[test]
    fn a_line_in_another_language_is_not_quoted() {
        assert_eq!(quoted("Built the payroll of 40 shops", Language::De), None);
        assert_eq!(quoted("Reduced costs", Language::De), None);
        assert_eq!(
            quoted("Mise en place des tableaux de bord pour 12 agences", Language::En),
            None
        );
        assert_eq!(quoted("Aufbau der Lohnabrechnung für 40 Läden", Language::En), None);
        let line = "Lohnabrechnung für 40 Läden aufgebaut";
        assert_eq!(quoted(line, Language::De).as_deref(), Some(line));
    }
}
