//! Text made fit for print: no control characters, composed letters, single spaces, paragraphs at empty lines.

use unicode_normalization::UnicodeNormalization;

/// One line of text; none when nothing printable is left.
pub(crate) fn line(text: &str) -> Option<String> {
    let whole = shown(text).split_whitespace().collect::<Vec<_>>().join(" ");
    (!whole.is_empty()).then_some(whole)
}

/// A part of a running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    Paragraph(String),
    /// A line that the person wrote with a bullet or dash before it; the sign is taken off.
    Item(String),
}

/// Paragraphs, parted by empty lines, and the items between them.
pub(crate) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut open = false;
    for raw in shown(text).lines() {
        let Some(words) = line(raw) else {
            open = false;
            continue;
        };
        if let Some(item) = without_bullet(&words) {
            blocks.push(Block::Item(item.to_owned()));
            open = true;
            continue;
        }
        match blocks.last_mut() {
            Some(Block::Paragraph(known) | Block::Item(known)) if open => {
                known.push(' ');
                known.push_str(&words);
            }
            _ => blocks.push(Block::Paragraph(words)),
        }
        open = true;
    }
    blocks
}

/// A highlight in one line, without a sign of its own before it.
pub(crate) fn item(text: &str) -> Option<String> {
    let words = line(text)?;
    Some(match without_bullet(&words) {
        Some(rest) => rest.to_owned(),
        None => words,
    })
}

fn without_bullet(words: &str) -> Option<&str> {
    let rest = words.strip_prefix(['•', '●', '▪', '◦', '‣', '·', '*', '-', '–'])?;
    let rest = rest.strip_prefix(' ')?.trim_start();
    (!rest.is_empty()).then_some(rest)
}

/// Composed letters; line ends as "\n", other control characters and those without a glyph gone.
fn shown(text: &str) -> String {
    text.replace("\r\n", "\n")
        .nfc()
        .filter_map(|c| match c {
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{0B}' | '\u{0C}' => Some('\n'),
            '\t' => Some(' '),
            // No glyph; U+200C and U+200D stay, they shape Persian words and emoji.
            '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' => None,
            // Signs of vowels over Arabic and Hebrew letters: in the text of a PDF they double the letter under them, and a
            // word reads as well without them.
            '\u{64B}'..='\u{652}'
            | '\u{670}'
            | '\u{591}'..='\u{5BD}'
            | '\u{5BF}'
            | '\u{5C1}'..='\u{5C2}'
            | '\u{5C7}' => None,
            // Signs that turn the direction of the text around them.
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => None,
            c if c.is_control() || (c as u32) & 0xFFFE == 0xFFFE || ('\u{FDD0}'..='\u{FDEF}').contains(&c) => None,
            c => Some(c),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Block, blocks, item, line};

    #[test]
    fn what_has_no_glyph_goes_and_letters_are_composed() {
        assert_eq!(line("  Jose\u{301}\u{0}\u{8}\tAb\u{AD}c ").as_deref(), Some("José Abc"));
        assert_eq!(line("جدا\u{64B}، عم\u{651}ان").as_deref(), Some("جدا، عمان"));
        assert_eq!(line("\u{200B} \n "), None);
    }

    #[test]
    fn paragraphs_part_at_empty_lines_and_items_at_their_signs() {
        let paragraph = |text: &str| Block::Paragraph(text.to_owned());
        let item = |text: &str| Block::Item(text.to_owned());
        assert_eq!(
            blocks("One\r\ntwo\r\n\r\nThree\n- four\n  five\n• six"),
            [paragraph("One two"), paragraph("Three"), item("four five"), item("six")]
        );
    }

    #[test]
    fn an_item_loses_its_own_sign_but_no_minus() {
        assert_eq!(item("• Led").as_deref(), Some("Led"));
        assert_eq!(
            item("-5 °C in the cold store").as_deref(),
            Some("-5 °C in the cold store")
        );
    }
}
