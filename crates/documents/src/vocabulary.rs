//! Lists of words, written as one text so that they stay readable.

/// Words or phrases parted by "|".
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words(pub &'static str);

impl Words {
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.split('|')
    }

    pub fn contains(self, word: impl AsRef<str>) -> bool {
        let word = word.as_ref();
        !word.is_empty() && self.iter().any(|known| known == word)
    }
}

impl IntoIterator for Words {
    type Item = &'static str;
    type IntoIter = std::str::Split<'static, char>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.split('|')
    }
}
