//! Lists of words, written as one text so that they stay readable.

use memchr::memmem;

/// Words or phrases parted by "|".
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words(pub &'static str);

impl Words {
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.split('|')
    }

    /// Looks for the word between two signs; words of a line are looked up in a hundred lists, so parting them is too slow.
    pub fn contains(self, word: impl AsRef<str>) -> bool {
        let (list, word) = (self.0.as_bytes(), word.as_ref().as_bytes());
        let parts = |at: Option<usize>| at.and_then(|at| list.get(at)).is_none_or(|sign| *sign == b'|');
        !word.is_empty()
            && !word.contains(&b'|')
            && memmem::find_iter(list, word).any(|at| parts(at.checked_sub(1)) && parts(Some(at + word.len())))
    }
}

impl IntoIterator for Words {
    type Item = &'static str;
    type IntoIter = std::str::Split<'static, char>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.split('|')
    }
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn only_whole_words_are_in_a_list() {
        let words = Words("bank|data bank|ανα|a");
        for word in ["bank", "data bank", "ανα", "a"] {
            assert!(words.contains(word), "{word}");
        }
        for word in ["", "ban", "ank", "data", "bank|data bank", "αν", "|", "b"] {
            assert!(!words.contains(word), "{word}");
        }
        assert!(!Words("").contains("a"));
    }
}
