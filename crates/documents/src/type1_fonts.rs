//! Type 1 font programs whose procedures are nested so that the font library would never come to their end: for each number
//! before a procedure it reads the procedure twice, with all that is inside.

use memchr::memmem;

/// Real fonts have two or three; each more doubles the time.
const MOST_NESTED: usize = 14;

/// Whether a font program (Adobe Type 1 Font Format, chapters 2 and 7) holds numbers before procedures too deep inside each
/// other, in its open part or in the encrypted one.
pub(crate) fn is_knotted(font: &[u8]) -> bool {
    let open = memmem::find(font, b"eexec").map_or(font.len(), |at| at + 5);
    let (head, rest) = font.split_at(open);
    is_nested(head) || is_nested(&decrypted(rest))
}

fn is_nested(text: &[u8]) -> bool {
    let mut ways: Vec<bool> = Vec::new();
    let mut numbered = 0;
    for at in memchr::memchr2_iter(b'{', b'}', text) {
        if text.get(at) == Some(&b'}') {
            numbered -= usize::from(ways.pop().unwrap_or_default());
            continue;
        }
        let before = text.get(..at).unwrap_or_default().trim_ascii_end();
        let is_number = before.last().is_some_and(u8::is_ascii_digit);
        ways.push(is_number);
        numbered += usize::from(is_number);
        if numbered > MOST_NESTED {
            return true;
        }
    }
    false
}

/// The part behind "eexec" in the open: bytes or hexadecimal digits, under a cipher whose key all fonts share.
fn decrypted(text: &[u8]) -> Vec<u8> {
    let text = text.trim_ascii_start();
    // The head of a segment of a PFB file.
    let text = if text.first() == Some(&0x80) {
        text.get(6..).unwrap_or_default()
    } else {
        text
    };
    let is_hex = text.iter().take(4).all(u8::is_ascii_hexdigit);
    let digits: Vec<u8> = if is_hex {
        let values: Vec<u8> = text
            .iter()
            .filter_map(|byte| char::from(*byte).to_digit(16))
            .filter_map(|value| u8::try_from(value).ok())
            .collect();
        values
            .chunks_exact(2)
            .map(|pair| pair.iter().fold(0, |all, value| all << 4 | value))
            .collect()
    } else {
        text.to_vec()
    };
    let mut key: u16 = 55_665;
    digits
        .into_iter()
        .map(|cipher| {
            let plain = cipher ^ (key >> 8) as u8;
            key = (u16::from(cipher).wrapping_add(key))
                .wrapping_mul(52_845)
                .wrapping_add(22_719);
            plain
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::is_knotted;

    fn encrypted(text: &[u8]) -> Vec<u8> {
        let mut key: u16 = 55_665;
        let bytes = text.iter().map(|plain| {
            let cipher = plain ^ (key >> 8) as u8;
            key = (u16::from(cipher).wrapping_add(key))
                .wrapping_mul(52_845)
                .wrapping_add(22_719);
            cipher
        });
        bytes.collect()
    }

    #[test]
    fn numbers_before_nested_procedures_are_found_in_both_parts() {
        let knot = "12 { ".repeat(30) + &"} ".repeat(30);
        let usual = "/RD { string currentfile exch readstring pop } executeonly def 3 { 2 { pop } repeat } repeat";
        let font = |open: &str, closed: &str| {
            let mut font = format!("%!PS-AdobeFont-1.0\n{open}\ncurrentfile eexec\n").into_bytes();
            font.extend(encrypted(format!("0000{closed}").as_bytes()));
            font
        };
        assert!(!is_knotted(&font(usual, usual)));
        assert!(is_knotted(&font(&knot, usual)));
        assert!(is_knotted(&font(usual, &knot)));
        assert!(!is_knotted(&font(&"3 { pop } repeat ".repeat(40), usual)));
    }
}
