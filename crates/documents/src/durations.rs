//! How long something lasted ("6 yrs 11 mos", "3 Jahre 2 Monate"): said beside dates or firms, and part of no name.

use crate::date_tokens::{Kind, Token, number_at, sign_at, skip_space, tokens, word_at};
use crate::dates;
use crate::passage::{Line, Part, Passage};
use crate::vocabulary::Words;

/// The lines without the durations that stand for themselves; lines of nothing else are left out.
pub(crate) fn without_durations(lines: &[Line]) -> Vec<Line> {
    let mut kept = Vec::with_capacity(lines.len());
    for line in lines {
        let counts = |cell: &Passage| cell.text.chars().any(char::is_numeric) && !free_standing(&cell.text).is_empty();
        if line.bullet.is_some() || !line.cells.iter().any(counts) {
            kept.push(line.clone());
            continue;
        }
        let mut line = line.clone();
        for cell in &mut line.cells {
            *cell = without(cell);
        }
        line.cells.retain(|cell| cell.text.chars().any(char::is_alphanumeric));
        if !line.cells.is_empty() {
            kept.push(line);
        }
    }
    kept
}

/// "11 years 2 months" and nothing else.
pub(crate) fn is_duration(text: &str) -> bool {
    matches!(&free_standing(text)[..], [(0, end)] if text.get(*end..).is_some_and(|rest| rest.trim().is_empty()))
}

fn without(cell: &Passage) -> Passage {
    let cuts = free_standing(&cell.text);
    let Some(&(_, last)) = cuts.last() else {
        return cell.clone();
    };
    let at_end = cell.text.get(last..).is_none_or(|rest| rest.trim().is_empty());
    let mut rest = Passage::default();
    for piece in cell.without(&cuts) {
        if rest.is_empty() || !piece.text.starts_with([',', ';']) {
            rest.join(&piece);
            continue;
        }
        let offset = rest.text.len();
        rest.text.push_str(&piece.text);
        rest.parts.extend(piece.parts.into_iter().map(|part| Part {
            start: part.start + offset,
            end: part.end + offset,
            ..part
        }));
    }
    match at_end {
        true => rest.trim_matches(|c| c.is_whitespace() || matches!(c, '·' | '|' | '•' | ',')),
        false => rest,
    }
}

/// Byte ranges of the durations that brackets, signs, a date or the edges of the text hold apart, their brackets with
/// them.
fn free_standing(text: &str) -> Vec<(usize, usize)> {
    // "Five years in twelve towns" is told, not listed.
    if text.split_whitespace().count() > 16 {
        return Vec::new();
    }
    let tokens = tokens(text);
    let ranges = dates::find(text);
    let mut found = Vec::new();
    let mut index = 0;
    while index < tokens.len() {
        let Some(next) = duration(&tokens, index) else {
            index += 1;
            continue;
        };
        let start = tokens.get(index).map_or(0, |token| token.start);
        let end = tokens.get(next - 1).map_or(start, |token| token.end);
        index = next;
        let before = text.get(..start).unwrap_or_default().trim_end();
        let after = text.get(end..).unwrap_or_default().trim_start();
        let behind_date = ranges
            .iter()
            .any(|range| range.end == before.len() && range.start < start);
        let opens = before.is_empty()
            || behind_date
            || before.ends_with(['(', '[', '（', '·', '|', '•', '–', '—', '-', ',', ';', '/', ':']);
        let closes = after.is_empty() || after.starts_with([')', ']', '）', '·', '|', '•', ',', ';', '/', '–', '—']);
        if !opens || !closes {
            continue;
        }
        let bracketed = before.ends_with(['(', '[', '（']) && after.starts_with([')', ']', '）']);
        let shell = |c: Option<char>| if bracketed { c.map_or(0, char::len_utf8) } else { 0 };
        let from = match bracketed {
            true => before.len() - shell(before.chars().next_back()),
            false => start,
        };
        let to = match bracketed {
            true => text.len() - after.len() + shell(after.chars().next()),
            false => end,
        };
        found.push((from, to));
    }
    found
}

/// The token behind the duration that begins at `index`: a number and a unit, once or twice.
fn duration(tokens: &[Token], index: usize) -> Option<usize> {
    let inside = index.checked_sub(1).and_then(|before| tokens.get(before));
    if inside.is_some_and(|before| matches!(before.kind, Kind::Number(..) | Kind::Sign('.' | '+' | '$' | '€' | '£')))
    {
        return None;
    }
    let first = amount(tokens, index)?;
    let mut at = skip_space(tokens, first);
    if sign_at(tokens, at) == Some(',') {
        at = skip_space(tokens, at + 1);
    }
    if word_at(tokens, at).is_some_and(|word| JOINTS.contains(word)) {
        at = skip_space(tokens, at + 1);
    }
    Some(amount(tokens, at).unwrap_or(first))
}

fn amount(tokens: &[Token], index: usize) -> Option<usize> {
    let (value, digits) = number_at(tokens, index)?;
    if digits > 2 || value > 60 {
        return None;
    }
    let mut at = index + 1;
    if matches!(sign_at(tokens, at), Some('.' | ','))
        && number_at(tokens, at + 1).is_some_and(|(_, digits)| digits == 1)
    {
        at += 2;
    }
    if sign_at(tokens, at) == Some('+') {
        at += 1;
    }
    at = skip_space(tokens, at);
    let unit = word_at(tokens, at)?;
    let next = match (unit, word_at(tokens, at + 1)) {
        ("个" | "個" | "ヶ" | "ケ" | "か" | "カ" | "ヵ" | "箇", Some("月")) | ("개", Some("월")) => at + 2,
        _ if UNITS.contains(unit) => at + 1,
        _ => return None,
    };
    Some(next + usize::from(sign_at(tokens, next) == Some('.')))
}

const JOINTS: Words = Words("and|und|et|y|e|i|en|og|och|ja|ve|si|a|es|και|и|ו|و");

/// Years and months, as [`tokens`] folds them.
const UNITS: Words = Words(
    "y|yr|yrs|year|years|m|mo|mos|mth|mths|month|months|jahr|jahre|jahren|monat|monate|monaten|an|ans|annee|annees|mois|\
    ano|anos|mes|meses|anni|anno|mese|mesi|jaar|jaren|maand|maanden|rok|roku|lata|lat|miesiac|miesiace|miesiecy|mies|ar|\
    manad|manader|man|mnd|mdr|maned|maneder|vuosi|vuotta|kuukausi|kuukautta|kk|v|yil|ay|let|leta|roky|mesic|mesice|\
    mesicu|ev|honap|luni|luna|χρονια|ετη|ετοσ|μηνεσ|μηνασ|лет|год|года|месяц|месяца|месяцев|мес|г|سنة|سنوات|سنتان|شهر|اشهر|\
    شهرا|שנה|שנים|חודש|חודשים|年|년|\
    w|wk|wks|week|weeks|woche|wochen|semaine|semaines|semana|semanas|settimana|settimane|weken|tydzien|tygodnie|\
    tygodni|vecka|veckor|uge|uger|uke|uker|viikko|viikkoa|hafta|tyden|tydny|tydnu|het|saptamana|saptamani|неделя|\
    недели|недель|тиждень|тижні|тижнів|рік|роки|років|місяць|місяці|місяців|години|εβδομαδεσ|day|days|tag|tage|\
    tagen|jour|jours|dia|dias|giorno|giorni|dag|dagen|dni|dagar|dage|dager|週間",
);

#[cfg(test)]
mod tests {
    use super::{free_standing, without};
    use crate::passage::{Passage, Style};

    fn rest(text: &str) -> String {
        without(&Passage::plain(text, Style::default())).text
    }

    #[test]
    fn a_duration_beside_dates_or_firms_is_taken_out() {
        for (text, expected) in [
            ("6 yrs 11 mos", ""),
            ("3 Jahre 2 Monate", ""),
            ("2 anos e 3 meses", ""),
            ("Harbour Works · 4 yrs", "Harbour Works"),
            ("Jan 2019 – Mar 2022 (3 yrs 3 mos)", "Jan 2019 – Mar 2022"),
            ("Jan 2019 – Mar 2022 3 yrs 3 mos", "Jan 2019 – Mar 2022"),
            ("mars 2019 – mai 2021 · 2 ans 3 mois", "mars 2019 – mai 2021"),
            ("2018年4月～2021年3月（3年）", "2018年4月～2021年3月"),
            ("Welder (2 years), Dry Dock", "Welder, Dry Dock"),
        ] {
            assert_eq!(rest(text), expected, "{text}");
        }
    }

    #[test]
    fn a_number_of_years_inside_words_stays() {
        for text in [
            "5 years of experience",
            "Teacher of 3 year olds",
            "2018年4月",
            "Over 10 years in retail",
            "1,200 months",
        ] {
            assert!(free_standing(text).is_empty(), "{text}");
        }
    }
}
