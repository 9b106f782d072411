//! Words that are set as a sign: the letters of LaTeX stand at three heights and in two sizes.

use crate::words::Word;

/// Puts the letters of LaTeX together, which a line of small and lowered letters tears apart.
pub(crate) fn whole(words: &mut Vec<Word>) {
    let mut from = 0;
    while let Some(at) = (from..words.len()).find(|&at| words.get(at).is_some_and(|word| word.text == "A")) {
        from = at + 1;
        let Some(own) = words.get(at).cloned() else { break };
        let mut sign: Vec<usize> = (0..words.len())
            .filter(|&other| {
                words
                    .get(other)
                    .is_some_and(|word| other == at || stands_about(word, &own))
            })
            .collect();
        let left_of = |at: &usize| words.get(*at).map_or(0.0, |word| word.left);
        sign.sort_by(|a, b| left_of(a).total_cmp(&left_of(b)));
        let text: String = sign
            .iter()
            .filter_map(|&at| words.get(at))
            .map(|word| word.text.as_str())
            .collect();
        let mut letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).collect();
        letters.sort_unstable();
        if letters != ['A', 'E', 'L', 'T', 'X'] {
            continue;
        }
        let before = text.split(char::is_alphabetic).next().unwrap_or_default();
        let after = text.rsplit(char::is_alphabetic).next().unwrap_or_default();
        let made = format!("{before}LaTeX{after}");
        let right = sign
            .iter()
            .filter_map(|&at| words.get(at))
            .map(|word| word.right)
            .fold(own.right, f64::max);
        let Some(main) = sign.first().and_then(|&at| words.get_mut(at)) else {
            continue;
        };
        main.text = made;
        main.right = right;
        let gone: Vec<usize> = sign.iter().skip(1).copied().collect();
        let mut index = 0;
        words.retain(|_| {
            index += 1;
            !gone.contains(&(index - 1))
        });
        from = 0;
    }
}

/// A part of the sign beside its small letter.
fn stands_about(word: &Word, small: &Word) -> bool {
    let size = word.style.size;
    let letters = || word.text.chars().filter(|c| c.is_alphabetic());
    letters().next().is_some()
        && letters().all(|c| matches!(c, 'L' | 'T' | 'E' | 'X'))
        && small.style.size < 0.95 * size
        && (word.baseline - small.baseline).abs() < 0.6 * size
        && word.left > small.left - 1.2 * size
        && word.left < small.left + 1.8 * size
}

#[cfg(test)]
mod tests {
    use super::whole;
    use crate::passage::Style;
    use crate::words::Word;

    #[test]
    fn the_letters_of_a_sign_are_one_word() {
        let set = |text: &str, left: f64, baseline: f64, size: f64| {
            let style = Style {
                size,
                ..Style::default()
            };
            Word {
                text: text.to_owned(),
                left,
                right: left + 5.0,
                baseline,
                style,
                order: 0,
                icon: None,
                tracking: 0.0,
                link: None,
            }
        };
        let mut words = vec![
            set("Git,", 40.0, 100.0, 10.0),
            set("L", 60.0, 100.0, 10.0),
            set("A", 62.7, 97.8, 7.0),
            set("T", 67.2, 100.0, 10.0),
            set("E", 72.0, 102.2, 10.0),
            set("X,", 76.8, 100.0, 10.0),
            set("A", 120.0, 100.0, 10.0),
        ];
        whole(&mut words);
        let found: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
        assert_eq!(found, ["Git,", "LaTeX,", "A"]);
    }
}
