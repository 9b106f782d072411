//! Glyphs to words: gaps, letter-spacing, accents, right-to-left order, icons.

use std::collections::HashMap;

use kurbo::Rect;
use unicode_normalization::UnicodeNormalization;

use crate::passage::Style;
use crate::pdf::{FontLook, GlyphText, PdfGlyph, PdfPage};

/// A word on a page. Coordinates in points from the upper left.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    pub text: String,
    pub left: f64,
    pub right: f64,
    pub baseline: f64,
    pub style: Style,
    /// Place in the order in which the file draws.
    pub order: u32,
    /// A picture from an icon font; `text` is empty and `icon` tells them apart.
    pub icon: Option<u64>,
    /// Free space between the letters, where they are set apart.
    pub tracking: f64,
    pub link: Option<String>,
}

impl Word {
    pub fn top(&self) -> f64 {
        self.baseline - 0.8 * self.style.size
    }

    pub fn bottom(&self) -> f64 {
        self.baseline + 0.22 * self.style.size
    }
}

/// Widths of glyphs that do not tell theirs (Type 3), in parts of the size: the least way to the next glyph drawn.
fn learned_widths(page: &PdfPage) -> HashMap<(u32, char), f64> {
    let mut widths: HashMap<(u32, char), f64> = HashMap::new();
    for pair in page.glyphs.windows(2) {
        let [glyph, next] = pair else { continue };
        let Some(key) = width_key(glyph) else { continue };
        let way = (next.x - glyph.x) / glyph.size;
        if glyph.width <= 0.0 && (next.y - glyph.y).abs() < 0.05 * glyph.size && way > 0.12 && way < 1.2 {
            let known = widths.entry(key).or_insert(way);
            *known = known.min(way);
        }
    }
    widths
}

fn width_key(glyph: &PdfGlyph) -> Option<(u32, char)> {
    match &glyph.text {
        GlyphText::Char(c) => Some((glyph.font, *c)),
        _ => None,
    }
}

struct Piece {
    text: String,
    left: f64,
    right: f64,
    baseline: f64,
    style: Style,
    order: u32,
    space: bool,
    icon: Option<u64>,
}

/// Words of the page's glyphs whose baseline runs at `angle`, in page coordinates turned by that angle.
pub(crate) fn words(page: &PdfPage, fonts: &[FontLook], angle: i16) -> Vec<Word> {
    let (sin, cos) = f64::from(-angle).to_radians().sin_cos();
    let turned = |x: f64, y: f64| {
        if angle == 0 {
            (x, y)
        } else {
            (x * cos - y * sin, x * sin + y * cos)
        }
    };
    let widths = learned_widths(page);
    let mut pieces: Vec<Piece> = page
        .glyphs
        .iter()
        .filter(|glyph| nearest_angle(glyph.angle) == angle)
        .filter_map(|glyph| {
            let mut made = piece(glyph, fonts, turned(glyph.x, glyph.y))?;
            if glyph.width <= 0.0
                && let Some(width) = width_key(glyph).and_then(|key| widths.get(&key))
            {
                made.right = made.left + width * glyph.size;
            }
            Some(made)
        })
        .collect();
    pieces.sort_by(|a, b| a.baseline.total_cmp(&b.baseline));
    let mut words = Vec::new();
    let mut row: Vec<Piece> = Vec::new();
    for piece in pieces {
        let other_row = row.first().is_some_and(|first| {
            piece.baseline - first.baseline > 0.18 * piece.style.size.min(first.style.size).max(2.0)
        });
        if other_row {
            row_words(std::mem::take(&mut row), &mut words);
        }
        row.push(piece);
    }
    row_words(row, &mut words);
    if angle == 0 {
        attach_links(&mut words, &page.links);
    }
    words
}

/// Angles other than 0 that hold text, the most used first.
pub(crate) fn angles(page: &PdfPage) -> Vec<i16> {
    let mut counts: HashMap<i16, usize> = HashMap::new();
    for glyph in &page.glyphs {
        *counts.entry(nearest_angle(glyph.angle)).or_default() += 1;
    }
    let mut angles: Vec<(i16, usize)> = counts.into_iter().collect();
    angles.sort_by_key(|&(angle, count)| (std::cmp::Reverse(count), angle));
    angles.into_iter().map(|(angle, _)| angle).take(8).collect()
}

fn nearest_angle(angle: i16) -> i16 {
    for right in [0, 90, -90, 180, -180] {
        if (angle - right).abs() <= 4 {
            return if right == -180 { 180 } else { right };
        }
    }
    angle
}

fn piece(glyph: &PdfGlyph, fonts: &[FontLook], (x, y): (f64, f64)) -> Option<Piece> {
    let look = fonts.get(glyph.font as usize);
    let symbols = !glyph.is_stated && look.is_some_and(|look| is_icon_font(&look.name));
    let raw = match &glyph.text {
        GlyphText::Unknown => String::new(),
        GlyphText::Char(c) => c.to_string(),
        GlyphText::Text(text) => text.to_string(),
    };
    let unknown = matches!(glyph.text, GlyphText::Unknown);
    let text = readable(&raw);
    let space = !raw.is_empty() && text.trim().is_empty() && raw.chars().any(|c| c.is_whitespace() || c == '\u{A0}');
    let private = raw.chars().any(is_private);
    let is_plain_bullet = text.chars().all(is_bullet);
    let icon = (unknown || private || (symbols && !space && !is_plain_bullet)).then(|| {
        let code = raw.chars().next().map_or(0, u64::from);
        (u64::from(glyph.font) << 40) | (((glyph.width * 4.0) as u64 & 0xFFF) << 24) | code
    });
    if !space && icon.is_none() && text.is_empty() {
        return None;
    }
    let width = if glyph.width > 0.0 { glyph.width } else { 0.0 };
    Some(Piece {
        text: if icon.is_some() { String::new() } else { text },
        left: x,
        right: x + width,
        baseline: y,
        style: Style {
            size: (glyph.size * 20.0).round() / 20.0,
            bold: look.is_some_and(|look| look.bold),
            italic: look.is_some_and(|look| look.italic),
            colour: glyph.colour,
            font: glyph.font,
        },
        order: glyph.order,
        space,
        icon,
    })
}

pub(crate) fn is_icon_font(name: &str) -> bool {
    let lower = name.to_lowercase();
    [
        "awesome", "icon", "wingding", "webding", "dingbat", "glyphs", "phosphor", "marvosym", "fontello",
    ]
    .iter()
    .any(|word| lower.contains(word))
}

fn is_private(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}' | '\u{FFFD}')
}

/// Signs that begin an item of a list.
pub(crate) fn is_bullet(c: char) -> bool {
    matches!(
        c,
        '•' | '◦'
            | '▪'
            | '▫'
            | '■'
            | '□'
            | '●'
            | '○'
            | '‣'
            | '⁃'
            | '∙'
            | '·'
            | '►'
            | '▶'
            | '▸'
            | '➢'
            | '➤'
            | '✓'
            | '✔'
            | '◆'
            | '◇'
            | '❖'
            | '★'
            | '☆'
            | '»'
            | '›'
            | '→'
            | '⇒'
            | '✦'
            | '✧'
            | '❯'
            | '➔'
            | '➜'
            | '・'
            | '⚫'
            | '⬤'
            | '◉'
            | '\u{25FE}'
            | '\u{29BF}'
            | '⋄'
            | '∗'
            | '⋆'
    )
}

/// Ligatures and presentation forms as letters; controls out.
fn readable(raw: &str) -> String {
    let mut text = String::new();
    for c in raw.chars() {
        match c {
            '\u{FB00}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{2F00}'..='\u{2FDF}' | '\u{F900}'..='\u{FAFF}' => {
                text.extend(c.nfkc());
            }
            '\u{2E80}'..='\u{2EFF}' => text.push(whole_letter(c)),
            '\u{AD}' | '\u{2011}' => text.push('-'),
            '\u{A0}' | '\t' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{3000}' => text.push(' '),
            // It binds pictures to one ("woman" and "microscope"), where it stands between them.
            '\u{200D}' if text.chars().next_back().is_some_and(is_pictograph) => text.push(c),
            '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' => {}
            c if c.is_control() => {}
            c => text.push(c),
        }
    }
    text
}

fn is_pictograph(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27BF}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}')
}

/// Printers that look up a glyph's first code name the radical instead of the letter that looks the same.
fn whole_letter(radical: char) -> char {
    const PAIRS: &str = "⺟母⺠民⺎兀⺏尣⺝月⺡氵⺫罒⺮竹⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻎辶⻐钅⻑長⻒长⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟";
    let mut pairs = PAIRS.chars();
    while let (Some(known), Some(letter)) = (pairs.next(), pairs.next()) {
        if known == radical {
            return letter;
        }
    }
    radical
}

fn row_words(mut row: Vec<Piece>, words: &mut Vec<Word>) {
    if row.is_empty() {
        return;
    }
    row.sort_by(|a, b| a.left.total_cmp(&b.left).then(a.order.cmp(&b.order)));
    fill_unknown_widths(&mut row);
    drop_shadows(&mut row);
    let mut run: Vec<Piece> = Vec::new();
    let mut right = f64::MIN;
    for piece in row {
        let size = piece.style.size.max(run.last().map_or(0.0, |last| last.style.size));
        if !run.is_empty() && piece.left - right > 1.6 * size {
            run_words(std::mem::take(&mut run), words);
            right = f64::MIN;
        }
        right = right.max(piece.right);
        run.push(piece);
    }
    run_words(run, words);
}

fn fill_unknown_widths(row: &mut [Piece]) {
    for index in 0..row.len() {
        let next = row.get(index + 1).map(|next| next.left);
        if let Some(piece) = row.get_mut(index)
            && piece.right <= piece.left
        {
            let usual = 0.5 * piece.style.size;
            let width = next.map_or(usual, |next| (next - piece.left).clamp(0.05, usual));
            piece.right = piece.left + width;
        }
    }
}

/// The same letter drawn twice at one place (bold by double printing, shadows) counts once.
fn drop_shadows(row: &mut Vec<Piece>) {
    let mut kept: Vec<Piece> = Vec::with_capacity(row.len());
    for piece in row.drain(..) {
        let shadow = kept.iter().rev().take(4).any(|before| {
            before.text == piece.text
                && before.icon == piece.icon
                && before.space == piece.space
                && (before.left - piece.left).abs() < 0.07 * piece.style.size
                && (before.baseline - piece.baseline).abs() < 0.1 * piece.style.size
        });
        if !shadow {
            kept.push(piece);
        }
    }
    *row = kept;
}

/// Free space that parts words in a run of glyphs, and the space between its letters.
fn word_gap(run: &[Piece]) -> (f64, f64) {
    let size = run.iter().map(|piece| piece.style.size).fold(0.0, f64::max);
    let has_spaces = run.iter().any(|piece| piece.space);
    let mut gaps: Vec<f64> = run
        .windows(2)
        .filter_map(|pair| match pair {
            [a, b] if !a.space && !b.space && a.icon.is_none() && b.icon.is_none() => Some(b.left - a.right),
            _ => None,
        })
        .collect();
    gaps.sort_by(f64::total_cmp);
    let usual = if has_spaces { 0.3 * size } else { 0.15 * size };
    let Some(&median) = gaps.get(gaps.len() / 2) else {
        return (usual, 0.0);
    };
    if gaps.len() >= 3 && median > 0.05 * size && !is_alphabet(run) {
        let low = gaps.get(gaps.len() / 4).copied().unwrap_or(median);
        // Words of one letter each ("C R") look alike; letters set apart are many.
        if gaps.len() >= 4 || low < 0.3 * size {
            return ((median * 1.6).max(median + 0.12 * size).max(usual), median);
        }
    }
    (narrow_gap(run, &gaps, usual, size).unwrap_or(usual), 0.0)
}

/// Letters of one word; longer ones are words whose spaces were drawn together to fill the line.
const LONGEST_WORD: usize = 20;

/// Where words would be longer than words are, and their gaps are of two kinds, what parts the two.
fn narrow_gap(run: &[Piece], gaps: &[f64], usual: f64, size: f64) -> Option<f64> {
    let (mut length, mut longest) = (0, 0);
    for pair in run.windows(2) {
        if let [a, b] = pair {
            let ends = b.left - a.right > usual || !b.text.chars().all(char::is_alphabetic) || b.text.is_empty();
            length = if ends { 0 } else { length + 1 };
            longest = longest.max(length);
        }
    }
    if longest <= LONGEST_WORD {
        return None;
    }
    let at = gaps.partition_point(|&gap| gap < 0.07 * size);
    let (letters, spaces) = gaps.split_at(at);
    let (last, first) = (letters.last()?, spaces.first()?);
    (letters.len() > spaces.len() && first - last > 0.05 * size).then_some(0.5 * (first + last))
}

/// Letters that follow each other as in the alphabet are a list of letters, no word set wide.
fn is_alphabet(run: &[Piece]) -> bool {
    let letters: Vec<u32> = run
        .iter()
        .filter_map(|piece| piece.text.chars().next())
        .map(u32::from)
        .collect();
    let next = letters
        .windows(2)
        .filter(|pair| matches!(pair, [a, b] if a.abs_diff(*b) <= 2 && a != b))
        .count();
    letters.len() >= 6 && next * 2 > letters.len()
}

fn run_words(run: Vec<Piece>, words: &mut Vec<Word>) {
    if run.is_empty() {
        return;
    }
    let (gap, tracking) = word_gap(&run);
    let mut word: Vec<Piece> = Vec::new();
    let mut right = f64::MIN;
    for piece in run {
        let breaks = word.last().is_some_and(|last| {
            // "Backend:" in bold and "Java" beside it: a small space parts two looks.
            let is_other_look = last.style.bold != piece.style.bold && tracking == 0.0;
            let gap = if is_other_look {
                gap.min(0.15 * piece.style.size)
            } else {
                gap
            };
            // "WróblewskiEngineer": a name in large bold letters, the title behind it in others.
            let turns = last.text.chars().all(char::is_lowercase) && piece.text.chars().all(char::is_uppercase);
            let is_next = turns
                && last.style.bold != piece.style.bold
                && (last.style.size - piece.style.size).abs() > 0.15 * piece.style.size;
            is_next || piece.space || piece.icon.is_some() || last.icon.is_some() || piece.left - right > gap
        });
        if breaks {
            push_word(std::mem::take(&mut word), tracking, words);
            right = f64::MIN;
        }
        if piece.space {
            continue;
        }
        right = right.max(piece.right);
        word.push(piece);
    }
    push_word(word, tracking, words);
}

fn push_word(pieces: Vec<Piece>, tracking: f64, words: &mut Vec<Word>) {
    let Some(first) = pieces.first() else { return };
    let left = first.left;
    let right = pieces.iter().map(|piece| piece.right).fold(left, f64::max);
    let order = pieces.iter().map(|piece| piece.order).min().unwrap_or_default();
    // Most letters tell the look, the biggest the size: small capitals are set smaller after a full one.
    let letters = |piece: &&Piece| piece.text.chars().any(char::is_alphanumeric);
    let mut style = first.style;
    let mut most = 0;
    for piece in pieces.iter().filter(letters) {
        let count = pieces
            .iter()
            .filter(letters)
            .filter(|other| other.style.font == piece.style.font && other.style.colour == piece.style.colour)
            .count();
        if count > most {
            most = count;
            style = piece.style;
        }
    }
    style.size = pieces.iter().map(|piece| piece.style.size).fold(0.0, f64::max);
    let text = word_text(&pieces);
    if text.is_empty() && first.icon.is_none() {
        return;
    }
    words.push(Word {
        text,
        left,
        right,
        baseline: first.baseline,
        style,
        order,
        icon: first.icon,
        tracking,
        link: None,
    });
}

fn word_text(pieces: &[Piece]) -> String {
    let mut letters: Vec<String> = Vec::new();
    let mut pending: Option<(char, f64)> = None;
    for piece in pieces {
        let mut text = piece.text.clone();
        // An accent that was set as a sign of its own over the letter.
        if let Some((mark, at)) = pending.take() {
            if text.chars().next().is_some_and(char::is_alphabetic) && piece.left - at < 0.25 * piece.style.size {
                let mut composed = String::new();
                let mut rest = text.chars();
                composed.extend(rest.next().map(dotted));
                composed.push(mark);
                composed.extend(rest);
                text = composed.nfc().collect();
            } else if mark == GRAVE {
                letters.push(spacing(mark).to_string()); // "don`t"
            } else {
                letters.push(mark.to_string());
            }
        }
        let mut characters = piece.text.chars();
        if let (Some(c), None) = (characters.next(), characters.next())
            && let Some(mark) = combining(c)
        {
            let centre = 0.5 * (piece.left + piece.right);
            if letters.is_empty() || centre >= piece.left {
                pending = Some((mark, piece.left));
                continue;
            }
        }
        letters.push(text);
    }
    if let Some((mark, _)) = pending {
        letters.push(spacing(mark).to_string());
    }
    let read_from_the_right = |letter: &String| letter.chars().any(|c| is_right_to_left(c) && !is_arabic_sign(c));
    let joined: String = if letters.iter().any(read_from_the_right) {
        in_logical_order(&letters)
    } else {
        // "،SQL" on a line that reads from the right, "SQL،" on one that does not: the sign ends the word in both.
        let whole = letters.concat();
        let word = whole.trim_start_matches(is_arabic_sign);
        let signs = whole.get(..whole.len() - word.len()).unwrap_or_default();
        format!("{word}{signs}")
    };
    joined.nfc().collect::<String>().trim().to_owned()
}

const GRAVE: char = '\u{300}';

/// The letter that an accent stands over is set without its own dot.
fn dotted(c: char) -> char {
    match c {
        'ı' => 'i',
        'ȷ' => 'j',
        c => c,
    }
}

fn combining(c: char) -> Option<char> {
    Some(match c {
        '`' => GRAVE,
        '´' => '\u{301}',
        '¨' => '\u{308}',
        'ˆ' => '\u{302}',
        '˜' => '\u{303}',
        '¸' => '\u{327}',
        'ˇ' => '\u{30C}',
        '˚' => '\u{30A}',
        '˛' => '\u{328}',
        '˘' => '\u{306}',
        '˙' => '\u{307}',
        '˝' => '\u{30B}',
        _ => return None,
    })
}

fn spacing(mark: char) -> char {
    ['`', '´', '¨', 'ˆ', '˜', '¸', 'ˇ', '˚', '˛', '˘', '˙', '˝']
        .into_iter()
        .find(|&c| combining(c) == Some(mark))
        .unwrap_or(mark)
}

/// Hebrew, Arabic and their like.
pub(crate) fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
}

/// Comma, semicolon and question mark of Arabic: they stand beside words of any script.
pub(crate) fn is_arabic_sign(c: char) -> bool {
    matches!(c, '\u{60C}' | '\u{61B}' | '\u{61F}')
}

/// Letters stand left to right as seen; a right-to-left word is read from its right end, its numbers are not.
pub(crate) fn in_logical_order(letters: &[String]) -> String {
    let is_plain = |letter: &String| {
        letter
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '\u{660}'..='\u{669}'))
    };
    // Signs between digits belong to the number ("052-555-0123", "31.12.2020").
    let is_digit = |index: usize| {
        let at = |index: Option<usize>| index.and_then(|index| letters.get(index));
        let joins = at(Some(index)).is_some_and(|letter| matches!(letter.as_str(), "-" | "." | "/" | ":" | ","));
        at(Some(index)).is_some_and(is_plain)
            || (joins && at(index.checked_sub(1)).is_some_and(is_plain) && at(Some(index + 1)).is_some_and(is_plain))
    };
    let mut ordered: Vec<&String> = Vec::with_capacity(letters.len());
    let mut digits: Vec<&String> = Vec::new();
    for (index, letter) in letters.iter().enumerate().rev() {
        if is_digit(index) {
            digits.push(letter);
        } else {
            ordered.extend(digits.drain(..).rev());
            ordered.push(letter);
        }
    }
    ordered.extend(digits.drain(..).rev());
    let text: String = ordered.into_iter().map(String::as_str).collect();
    // Lam and alef are one shape, whose letters may change places; no word has two alefs before a lam.
    [("األ", "الأ"), ("اإل", "الإ"), ("اآل", "الآ")]
        .into_iter()
        .fold(text, |text, (seen, meant)| text.replace(seen, meant))
}

fn attach_links(words: &mut [Word], links: &[(Rect, String)]) {
    if links.is_empty() {
        return;
    }
    for word in words {
        let x = 0.5 * (word.left + word.right);
        let y = word.baseline - 0.3 * word.style.size;
        let hit = links
            .iter()
            .find(|(rect, _)| x >= rect.x0 - 1.0 && x <= rect.x1 + 1.0 && y >= rect.y0 - 1.5 && y <= rect.y1 + 1.5);
        if let Some((_, address)) = hit {
            word.link = Some(address.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Piece, word_text};
    use crate::passage::Style;

    fn set(letters: &[(&str, f64, f64)]) -> String {
        let piece = |&(text, left, right): &(&str, f64, f64)| Piece {
            text: text.to_owned(),
            left,
            right,
            baseline: 0.0,
            style: Style {
                size: 10.0,
                ..Style::default()
            },
            order: 0,
            space: false,
            icon: None,
        };
        word_text(&letters.iter().map(piece).collect::<Vec<_>>())
    }

    #[test]
    fn an_accent_over_the_next_letter_makes_one_letter_with_it() {
        assert_eq!(set(&[("l", 0.0, 2.5), ("`", 2.5, 7.0), ("e", 2.6, 7.0)]), "lè");
        assert_eq!(set(&[("r", 0.0, 3.5), ("´", 3.5, 8.0), ("ı", 4.4, 7.2)]), "rí");
        assert_eq!(set(&[("n", 0.0, 5.0), ("`", 5.0, 8.0), ("t", 8.0, 11.0)]), "n`t");
    }
}
