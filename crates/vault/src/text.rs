use std::borrow::Cow;
use std::collections::BTreeSet;

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::Result;

/// Longest word that is kept to be found by its parts; longer ones are hashes, addresses and encoded pictures.
const LONGEST_TERM: usize = 40;

/// Lower case without diacritics, compatibility forms resolved: what two spellings of a word have in common.
pub fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

/// Scripts that write no blanks between words: each character is made a word of its own, and a search for several is
/// a search for the phrase.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(u32::from(c),
        0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x2E80..=0x303F | 0x3040..=0x30FF | 0x3400..=0x4DBF
        | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0xFF66..=0xFF9F | 0x20000..=0x3134F)
}

/// `text` with blanks around each character of a script that writes none.
pub(crate) fn spaced(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || !text.chars().any(is_unspaced) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        if is_unspaced(c) {
            out.extend([' ', c, ' ']);
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// Whether the index's tokenizer makes `c` part of a word.
pub(crate) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '+' || c == '#'
}

/// The distinct folded words of some texts.
pub(crate) fn terms_of(texts: &[&str]) -> BTreeSet<String> {
    let mut terms = BTreeSet::new();
    for text in texts {
        for word in folded(text).split(|c: char| !is_word(c) || is_unspaced(c)) {
            if !word.is_empty() && word.len() <= LONGEST_TERM && !terms.contains(word) {
                terms.insert(word.to_owned());
            }
        }
    }
    terms
}

/// Adds the SQL functions that the search triggers call, for a connection of another program.
///
/// # Errors
/// When the connection refuses them.
pub fn register(connection: &Connection) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    connection.create_scalar_function("spaced", 1, flags, |context| {
        let text = context.get_raw(0).as_str_or_null()?.unwrap_or_default();
        Ok(spaced(text).into_owned())
    })?;
    connection.create_scalar_function("terms_of", 2, flags, |context| {
        let title = context.get_raw(0).as_str_or_null()?.unwrap_or_default();
        let body = context.get_raw(1).as_str_or_null()?.unwrap_or_default();
        let terms = terms_of(&[title, body]);
        serde_json::to_string(&terms).map_err(|error| rusqlite::Error::UserFunctionError(error.into()))
    })?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_removes_case_and_diacritics() {
        assert_eq!(folded("Résumé ÅNGSTRÖM ﬁne"), "resume angstrom fine");
    }

    #[test]
    fn characters_of_scripts_without_blanks_become_words() {
        assert_eq!(spaced("在東京 work").trim(), "在  東  京  work");
        assert!(matches!(spaced("plain"), Cow::Borrowed("plain")));
    }

    #[test]
    fn terms_keep_the_signs_of_programming_languages() {
        let terms = terms_of(&["C++ and C#, Node.js", "c++"]);
        assert_eq!(
            terms.into_iter().collect::<Vec<_>>(),
            ["and", "c#", "c++", "js", "node"]
        );
    }
}
