//! Small capitals of fonts whose letter i comes out small: "SENiOR SiTE RELiABiLiTY ENGiNEER".

use crate::passage::{Line, Passage};

/// Makes such i's capitals; in a document that has one line so, lines with one such i count, too.
pub(crate) fn raise(lines: &mut [Line]) {
    let is_set_so = lines
        .iter()
        .flat_map(|line| &line.cells)
        .any(|cell| inside(&cell.text) >= 2);
    if !is_set_so {
        return;
    }
    for cell in lines.iter_mut().flat_map(|line| &mut line.cells) {
        if inside(&cell.text) >= 1 {
            raise_cell(cell);
        }
    }
}

/// How many i's stand between capitals, where all letters are capitals but for the i's.
fn inside(text: &str) -> usize {
    let letters: Vec<char> = text.chars().collect();
    let capitals = letters.iter().filter(|c| c.is_uppercase()).count();
    if capitals < 4 || letters.iter().any(|&c| c.is_lowercase() && c != 'i') {
        return 0;
    }
    let between = |three: &&[char]| matches!(three, [a, 'i', b] if a.is_uppercase() && b.is_uppercase());
    letters.windows(3).filter(between).count()
}

/// The bytes of the words stay where they are.
fn raise_cell(cell: &mut Passage) {
    cell.text = cell.text.replace('i', "I");
}

#[cfg(test)]
mod tests {
    use super::raise;
    use crate::plain::text_lines;

    #[test]
    fn small_i_among_small_capitals_is_a_capital() {
        let told = |text: &str| {
            let mut lines = text_lines(text);
            raise(&mut lines);
            lines.iter().map(crate::passage::Line::text).collect::<Vec<_>>()
        };
        let lines = told("SENiOR SiTE RELiABiLiTY ENGiNEER\nEDUCATiON\nWiFi and iOS");
        assert_eq!(lines, ["SENIOR SITE RELIABILITY ENGINEER", "EDUCATION", "WiFi and iOS"]);
        assert_eq!(told("CiTES LAW"), ["CiTES LAW"]);
    }
}
