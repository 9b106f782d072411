//! Items of a pasted text that a reader sees as a list, though no bullet marks them: "1.", "2.", or a sign before each.

use crate::passage::{Line, Passage};
use crate::plain::bullet_off;

/// The lines, with numbered runs and runs under one sign as items; an empty line between all lines parts nothing.
pub(crate) fn marked(mut lines: Vec<Line>) -> Vec<Line> {
    let apart = lines.iter().skip(1).filter(|line| line.gap_above >= 1.0).count();
    if lines.len() > 8 && 20 * apart >= 17 * lines.len() {
        for line in &mut lines {
            line.gap_above -= 1.0;
        }
    }
    let mut at = 0;
    while at < lines.len() {
        let run =
            numbered_run(lines.get(at..).unwrap_or_default()).max(signed_run(lines.get(at..).unwrap_or_default()));
        for line in lines.get_mut(at..at + run).unwrap_or_default() {
            let text = line.text();
            let rest = number_off(&text)
                .map(|(_, rest)| rest)
                .or_else(|| sign_off(&text).map(|(_, rest)| rest));
            let Some(rest) = rest else { continue };
            let cell = Passage::plain(rest, line.style());
            if !cell.is_empty() {
                line.bullet = Some(line.left);
                line.cells = vec![cell];
            }
        }
        at += run.max(1);
    }
    lines
}

/// How many lines count on from "1.", with those that items go on in.
fn numbered_run(lines: &[Line]) -> usize {
    let mut next = 1;
    let mut run = 0;
    for (at, line) in lines.iter().enumerate() {
        let text = line.text();
        if line.bullet.is_none() && number_off(&text).is_some_and(|(found, _)| found == next) {
            next += 1;
            run = at + 1;
        } else if next == 1 || line.bullet.is_some() || line.gap_above > 0.0 || !text.starts_with(char::is_lowercase) {
            break;
        }
    }
    if next > 2 { run } else { 0 }
}

/// How many lines begin with the same sign.
fn signed_run(lines: &[Line]) -> usize {
    let first = lines
        .first()
        .and_then(|line| sign_off(&line.text()).map(|(sign, _)| sign));
    let Some(first) = first else { return 0 };
    let run = lines
        .iter()
        .take_while(|line| line.bullet.is_none() && sign_off(&line.text()).is_some_and(|(sign, _)| sign == first))
        .count();
    if run >= 2 { run } else { 0 }
}

/// "1. Text", "2) Text", "(3) Text".
fn number_off(text: &str) -> Option<(usize, &str)> {
    let bare = text.trim_start().trim_start_matches('(');
    let digits = bare
        .find(|c: char| !c.is_ascii_digit())
        .filter(|digits| (1..=2).contains(digits))?;
    let rest = bare.get(digits..)?;
    // "1、负责客户开发", "1．応対"
    let is_wide = rest.starts_with(['、', '．']);
    let rest = rest.strip_prefix(['.', ')', '、', '．'])?;
    let number = bare.get(..digits)?.parse().ok()?;
    (is_wide || rest.starts_with([' ', '\t'])).then(|| (number, rest.trim_start()))
}

/// "👉 text", "→ text", "*text", "~ text".
fn sign_off(text: &str) -> Option<(char, &str)> {
    let first = text.chars().next()?;
    if matches!(first, '*' | '~' | '>' | '»' | '-' | '–' | '—') {
        let rest = text.get(first.len_utf8()..)?.trim_start();
        return rest
            .starts_with(|c: char| c.is_alphanumeric() || "£€$(\"„“".contains(c))
            .then_some((first, rest));
    }
    let is_sign = matches!(u32::from(first), 0x2190..=0x21FF | 0x2300..=0x23FF | 0x25A0..=0x27BF | 0x2B00..=0x2BFF | 0x1F300..=0x1FAFF);
    let rest = text
        .get(first.len_utf8()..)?
        .trim_start_matches(['\u{FE0F}', '\u{200D}']);
    (is_sign && rest.starts_with(' ') && !bullet_off(text).0).then(|| (first, rest.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::marked;
    use crate::plain::text_lines;

    fn items(text: &str) -> Vec<String> {
        let lines = marked(text_lines(text));
        lines
            .iter()
            .filter(|line| line.bullet.is_some())
            .map(|line| line.text())
            .collect()
    }

    #[test]
    fn numbers_that_count_on_and_repeated_signs_mark_items() {
        assert_eq!(
            items("Duties\n1. Sweep the yard\n2. Feed the hens\nPay"),
            ["Sweep the yard", "Feed the hens"]
        );
        assert_eq!(items("Perks\n👉 eggs\n👉 fresh air"), ["eggs", "fresh air"]);
        assert_eq!(
            items("Requisitos\n*Licencia\n*Puntualidad"),
            ["Licencia", "Puntualidad"]
        );
        assert_eq!(
            items("Duties\n1. Answer enquiries about weddings and\n   funerals\n2. Keep the diary\n3. Order supplies"),
            [
                "Answer enquiries about weddings and",
                "Keep the diary",
                "Order supplies"
            ]
        );
        assert_eq!(
            items("岗位职责：\n1、负责客户开发；\n2、参加展会。"),
            ["负责客户开发；", "参加展会。"]
        );
        assert!(items("📍 Totnes\n💷 £13 an hour").is_empty());
        let spaced = "Duties\n\nSweep the yard\n\nFeed the hens\n\n\nYou\n\nA coat\n\nBoots\n\n\nPay\n\nEggs\n\nMilk";
        assert!(marked(text_lines(spaced)).iter().any(|line| line.gap_above == 0.0));
        assert!(items("3. Monatsgehalt\n4. Quartal").is_empty());
    }
}
