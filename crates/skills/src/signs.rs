//! What a word and the signs beside it look like, and the small words that tell something of those around them.

use crate::layout::{Line, LineKind};

/// What stands between a word and the one before.
pub(crate) fn separator(between: &str, is_first: bool, line: &Line) -> u8 {
    if is_first {
        return if line.kind == LineKind::Bullet { 1 } else { 2 };
    }
    match between.as_bytes() {
        b" " | b"\xc2\xa0" => 0,
        b"-" | b"\xe2\x80\x90" | b"\xe2\x80\x91" => 3,
        b"/" => 4,
        b" / " => 6,
        b", " | b"," => 7,
        _ if between.contains(['.', '!', '?']) => 5,
        _ if between.contains([';', ':', '|', '·', '•', '\t']) => 6,
        _ if between.contains(',') => 7,
        _ if between.contains(['(', '[', '"', '“', '„', '«']) => 8,
        b"'" | b"\xe2\x80\x99" | b"" | b"- " => 9,
        _ if between.contains([')', ']', '"', '”', '»']) => 10,
        _ => 11,
    }
}

/// What each byte adds to the counts of [`shape`], which stand side by side in one number.
const COUNTED: [u64; 256] = {
    let mut counted = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        let sort = byte as u8;
        if sort.is_ascii_uppercase() {
            counted[byte] = 1;
        } else if sort.is_ascii_lowercase() {
            counted[byte] = 1 << 21;
        } else if sort.is_ascii_digit() {
            counted[byte] = 1 << 42;
        }
        byte += 1;
    }
    counted
};

pub(crate) fn shape(word: &str) -> u8 {
    let (mut upper, mut lower, mut digits) = (0, 0, 0);
    let first_upper = word.starts_with(char::is_uppercase);
    if word.is_ascii() {
        let mut counts = 0;
        for byte in word.bytes() {
            counts += COUNTED[usize::from(byte)];
        }
        (upper, lower, digits) = (counts & 0x1f_ffff, counts >> 21 & 0x1f_ffff, counts >> 42);
    } else {
        for c in word.chars() {
            if c.is_uppercase() {
                upper += 1;
            } else if c.is_numeric() {
                digits += 1;
            } else if c.is_alphabetic() {
                lower += 1;
            }
        }
    }
    match (upper, lower, digits) {
        (0, 0, 0) => 0,
        (0, 0, _) => 1,
        (_, _, digits) if digits > 0 => 2,
        (1, 0, 0) => 3,
        (_, 0, _) => 4,
        (0, _, _) => 5,
        (1, _, _) if first_upper => 6,
        _ => 7,
    }
}

/// The last three letters.
pub(crate) fn suffix(word: &str) -> u16 {
    let mut value = 0;
    let mut scale = 1;
    for byte in word.bytes().rev().take(3) {
        let letter = match byte.to_ascii_lowercase() {
            letter @ b'a'..=b'z' => u16::from(letter - b'a') + 1,
            _ => 0,
        };
        value += letter * scale;
        scale *= 27;
    }
    value
}

/// What goes before a skill, by what it says. The classes are features, too.
pub(crate) const CUE_WORDS: [&str; 9] = [
    "experience experienced erfahrung erfahrungen expérience experiencia esperienza ervaring practice praxis worked",
    "knowledge understanding familiar familiarity kenntnis kenntnisse grundkenntnisse connaissance connaissances conocimiento \
     conocimientos knowledgeable awareness grasp kennis conoscenza notions vertraut wissen",
    "ability able abilities capable can können fähigkeit capacité capacidad capable aptitude bereitschaft willingness",
    "certificate certificates certified certification licence license ticket card registration registered qualified \
     qualification holder zertifikat schein carnet carné permis permiso habilitation certificat certificado diploma",
    "proficient proficiency skilled skills skill fluent competent competence confident expertise expert command strong solid \
     sound good excellent proven sicher sichere sicherer gute sehr fundierte maîtrise dominio manejo bonne bon buen buena \
     compétence compétences umgang using use used advanced intermediate basic",
    "degree bachelor master bsc msc phd studium abschluss ausbildung diplôme licence título grado diplom licenciatura",
    "benefits offer pension holiday leave discount bieten ofrecemos offrons parking insurance allowance",
    "responsible manage managing lead led leading develop developing prepare preparing maintain carry conduct perform \
     support supporting verantwortlich durchführung erstellung gestion réaliser coordinate coordinating",
    "in of with and for an von zu de du des en",
];

pub(crate) const CONJUNCTIONS: &str = "and or und oder sowie et ou y o e en bzw plus as well including";
