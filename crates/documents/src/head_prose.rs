//! Running text under the name: what somebody says of themselves before the contacts, without a heading.

use crate::broken_lines::is_too_wide_for;
use crate::contact::{emails, phones};
use crate::home::address_score;
use crate::passage::{Line, Passage};

/// The lines of a head that are no running text, and the text.
pub(crate) fn parted(lines: &[Line]) -> (Vec<Line>, Passage) {
    let mut rest = Vec::with_capacity(lines.len());
    let mut prose = Passage::default();
    let mut at = 0;
    while at < lines.len() {
        let below = lines.get(at..).unwrap_or_default();
        let pairs = below
            .windows(2)
            .take_while(|pair| matches!(pair, [a, b] if goes_on(a, b)));
        let length = 1 + pairs.count();
        let run = below.get(..length).unwrap_or_default();
        let words: usize = run.iter().map(|line| line.text().split_whitespace().count()).sum();
        if length >= 2 && words >= 13 && is_text(run) {
            run.iter().for_each(|line| prose.join(&line.passage()));
        } else {
            rest.extend(run.iter().cloned());
        }
        at += length;
    }
    (rest, prose)
}

/// The line below goes on with the one above: its first word did not fit there.
fn goes_on(above: &Line, line: &Line) -> bool {
    let plain = |line: &Line| {
        let text = line.text();
        line.page > 0
            && line.cells.len() == 1
            && line.bullet.is_none()
            && !text.contains(['|', '•', '·', '@'])
            && emails(&text).is_empty()
            && phones(&text).is_empty()
    };
    plain(above)
        && plain(line)
        && above.block == line.block
        && line.gap_above < 0.8
        && line.style().looks_like(&above.style())
        && above.text().split_whitespace().count() >= 5
        && is_too_wide_for(line, above)
}

/// Mostly words in small letters, and no address.
fn is_text(run: &[Line]) -> bool {
    let text = run.iter().map(Line::text).collect::<Vec<_>>().join(" ");
    let words: Vec<&str> = text.split_whitespace().collect();
    let small = words.iter().filter(|word| word.starts_with(char::is_lowercase)).count();
    small * 2 >= words.len() && address_score(&text) < 0.5
}

#[cfg(test)]
mod tests {
    use super::parted;
    use crate::hint_columns::tests::line;
    use crate::passage::Line;

    #[test]
    fn running_text_under_the_name_is_told_from_contacts() {
        let row = |top: f64, text: &str, right: f64| Line {
            column: (50.0, 300.0),
            gap_above: if top < 20.0 { 0.3 } else { 1.5 },
            ..line(top, &[(text, 50.0, right)])
        };
        let lines = [
            row(
                0.0,
                "Coordinator with nine years in port logistics, from customs desk",
                290.0,
            ),
            row(12.0, "to planning forty trucks a day. Used to late ships.", 250.0),
            row(30.0, "Ghent, Belgium", 110.0),
        ];
        let (rest, prose) = parted(&lines);
        assert!(
            prose.text.starts_with("Coordinator") && prose.text.ends_with("late ships."),
            "{prose:?}"
        );
        assert_eq!(rest.len(), 1);
    }
}
