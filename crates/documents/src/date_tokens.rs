//! Text to tokens for the reading of dates, and the folding that all word lists assume.

use unicode_normalization::UnicodeNormalization;

#[derive(Clone, Debug)]
pub(crate) struct Token {
    pub start: usize,
    pub end: usize,
    pub kind: Kind,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    Number(u32, usize),
    /// Lower case, without diacritics.
    Word(String),
    Sign(char),
    Space,
}

pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        let digit = c.to_digit(10).or_else(|| match c {
            '\u{660}'..='\u{669}' => Some(c as u32 - 0x660),
            '\u{6F0}'..='\u{6F9}' => Some(c as u32 - 0x6F0),
            '\u{FF10}'..='\u{FF19}' => Some(c as u32 - 0xFF10),
            _ => None,
        });
        let wide = matches!(c, '\u{3000}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}');
        if let Some(digit) = digit {
            if let Some(Token {
                end: last,
                kind: Kind::Number(value, digits),
                ..
            }) = tokens.last_mut()
                && *last == start
            {
                *value = value.saturating_mul(10).saturating_add(digit);
                *digits += 1;
                *last = end;
                continue;
            }
            tokens.push(Token {
                start,
                end,
                kind: Kind::Number(digit, 1),
            });
        } else if c.is_whitespace() {
            if let Some(Token {
                end: last,
                kind: Kind::Space,
                ..
            }) = tokens.last_mut()
            {
                *last = end;
                continue;
            }
            tokens.push(Token {
                start,
                end,
                kind: Kind::Space,
            });
        } else if c.is_alphabetic() || matches!(c, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}') {
            let mut folded = String::new();
            for letter in letters_of(c).filter(|c| !is_mark(*c)) {
                push_folded(letter, &mut folded);
            }
            if let Some(Token {
                end: last,
                kind: Kind::Word(word),
                ..
            }) = tokens.last_mut()
                && *last == start
                && !wide
            {
                word.push_str(&folded);
                *last = end;
                continue;
            }
            tokens.push(Token {
                start,
                end,
                kind: Kind::Word(folded),
            });
        } else {
            tokens.push(Token {
                start,
                end,
                kind: Kind::Sign(c),
            });
        }
    }
    without_spaces_of_units(tokens)
}

/// "2021 年 10 月": spaces around the signs of year, month and day tell nothing.
fn without_spaces_of_units(tokens: Vec<Token>) -> Vec<Token> {
    let is_unit = |token: Option<&Token>| {
        token
            .is_some_and(|token| matches!(&token.kind, Kind::Word(word) if matches!(word.as_str(), "年" | "月" | "日")))
    };
    let is_number = |token: Option<&Token>| token.is_some_and(|token| matches!(token.kind, Kind::Number(..)));
    let is_idle = |at: usize| {
        let (before, behind) = (at.checked_sub(1).and_then(|at| tokens.get(at)), tokens.get(at + 1));
        is_number(before) && is_unit(behind) || is_unit(before) && is_number(behind)
    };
    let idle: Vec<bool> = tokens
        .iter()
        .enumerate()
        .map(|(at, token)| token.kind == Kind::Space && is_idle(at))
        .collect();
    if !idle.contains(&true) {
        return tokens;
    }
    tokens
        .into_iter()
        .zip(idle)
        .filter(|(_, idle)| !idle)
        .map(|(token, _)| token)
        .collect()
}

/// The letter and its marks apart; Korean syllables and Japanese letters stay whole, as the word lists have them.
fn letters_of(c: char) -> impl Iterator<Item = char> {
    let whole = matches!(c, '\u{3040}'..='\u{30FF}' | '\u{AC00}'..='\u{D7AF}');
    let parted = (!whole).then(|| std::iter::once(c).nfkd());
    whole.then_some(c).into_iter().chain(parted.into_iter().flatten())
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}')
}

/// Lower case without diacritics, as the word lists are written.
pub(crate) fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(letters_of).filter(|c| !is_mark(*c)) {
        push_folded(c, &mut out);
    }
    out
}

fn push_folded(c: char, out: &mut String) {
    match c {
        'ł' | 'Ł' => out.push('l'),
        'ø' | 'Ø' => out.push('o'),
        'ß' => out.push_str("ss"),
        'đ' | 'Đ' => out.push('d'),
        'ı' => out.push('i'),
        'ς' => out.push('σ'),
        'æ' | 'Æ' => out.push_str("ae"),
        'œ' | 'Œ' => out.push_str("oe"),
        // Letters of Persian and Urdu that Arabic texts are set with.
        '\u{6CC}' => out.push('ى'),
        '\u{6A9}' => out.push('ك'),
        '’' | '‘' => out.push('\''),
        c => out.extend(c.to_lowercase()),
    }
}

pub(crate) fn skip_space(tokens: &[Token], mut index: usize) -> usize {
    while matches!(tokens.get(index).map(|token| &token.kind), Some(Kind::Space)) {
        index += 1;
    }
    index
}

pub(crate) fn word_at(tokens: &[Token], index: usize) -> Option<&str> {
    match tokens.get(index).map(|token| &token.kind) {
        Some(Kind::Word(word)) => Some(word),
        _ => None,
    }
}

pub(crate) fn sign_at(tokens: &[Token], index: usize) -> Option<char> {
    match tokens.get(index).map(|token| &token.kind) {
        Some(Kind::Sign(sign)) => Some(*sign),
        _ => None,
    }
}

pub(crate) fn number_at(tokens: &[Token], index: usize) -> Option<(u32, usize)> {
    match tokens.get(index).map(|token| &token.kind) {
        Some(Kind::Number(value, digits)) => Some((*value, *digits)),
        _ => None,
    }
}
