//! Places that labels part: "City: Atarfe | Country: Spain", as the European form prints them in every language.

use crate::dates::folded;
use crate::passage::{Line, Passage};
use crate::vocabulary::Words;

/// The lines with such places as they are written otherwise: "Atarfe, Spain".
pub(crate) fn plain(lines: &[Line]) -> Vec<Line> {
    let mut made: Vec<Line> = Vec::with_capacity(lines.len());
    // The line before was a town with its label.
    let mut is_town = false;
    for line in lines {
        let country = line.passage();
        let country = behind_label(&country, COUNTRIES).filter(|_| is_town && line.bullet.is_none());
        let place = of_line(line);
        is_town = place.is_some();
        match (country, made.last_mut().and_then(|line| line.cells.last_mut())) {
            (Some(country), Some(town)) => {
                town.text.push(',');
                town.join(&country);
            }
            _ => made.push(place.or_else(|| with_dates_apart(line)).unwrap_or_else(|| Line {
                is_text: line.is_text || is_level_of_framework(&line.text()),
                ..line.clone()
            })),
        }
    }
    made
}

/// "Studio Rossi [ 2011 ]": the dates in brackets behind a name as a cell of their own.
fn with_dates_apart(line: &Line) -> Option<Line> {
    let [cell] = &line.cells[..] else { return None };
    let inner = cell.text.strip_suffix(']')?;
    let open = inner.rfind('[').filter(|&open| open > 2 && line.bullet.is_none())?;
    let (name, dated) = (cell.slice(0, open), cell.slice(open + 1, inner.len()));
    crate::dates::is_only_dates(&dated.text).then(|| Line {
        cells: vec![name, dated],
        ..line.clone()
    })
}

/// Nothing but a town with its label, and its country with one.
fn of_line(line: &Line) -> Option<Line> {
    let whole = line.passage();
    if line.bullet.is_some() || !whole.text.contains([':', '：']) {
        return None;
    }
    let bars: Vec<(usize, usize)> = whole
        .text
        .match_indices('|')
        .map(|(at, bar)| (at, at + bar.len()))
        .collect();
    let parts = whole.without(&bars);
    let [town, more @ ..] = &parts[..] else { return None };
    let mut place = behind_label(town, TOWNS)?;
    match more {
        [] => {}
        [country] => {
            let country = behind_label(country, COUNTRIES)?;
            place.text.push(',');
            place.join(&country);
        }
        _ => return None,
    }
    Some(Line {
        cells: vec![place],
        ..line.clone()
    })
}

/// Whether the lines are those of the European form: towns and countries with their labels, or levels of its framework.
/// There a post and a degree stand before the firm and the school.
pub(crate) fn are_of_european_form(lines: &[Line]) -> bool {
    let places = |line: &Line| line.text().contains('|') && of_line(line).is_some();
    lines
        .iter()
        .any(|line| places(line) || is_level_of_framework(&line.text()))
}

/// "EQF level 6", "Livello EQF: 5"
pub(crate) fn is_level_of_framework(text: &str) -> bool {
    let text = folded(text);
    text.chars().count() <= 60 && LEVELS.iter().any(|label| text.starts_with(label))
}

/// What the level of a degree in the European framework is called.
const LEVELS: Words = Words(
    "level in eqf|eqf level|livello eqf|eqr-niveau|eqr niveau|niveau eqr|nivel en el mec|nivel mec|nivel no qeq|nivel qeq|niveau du cec|\
    niveau cec|eqf-niveau|eqf niveau|poziom w erk|poziom erk|nivelul cec|nivel cec|επιπεδο στο επεπ|ekkr-szint|uroven eqf|uroven ekr|\
    razina eqf|raven eok|ниво по екр|eqf-niva|eqf-taso|eks lygis|eki limenis|eqf tase|eqf-tase|eqf",
);

fn behind_label(part: &Passage, labels: Words) -> Option<Passage> {
    let (label, value) = part.text.split_once([':', '：'])?;
    let value = part.slice(part.text.len() - value.len(), part.text.len());
    let named =
        value.text.chars().filter(|c| c.is_alphabetic()).count() >= 2 && value.text.split_whitespace().count() <= 5;
    (named && labels.contains(folded(label).trim())).then_some(value)
}

const TOWNS: Words = Words(
    "city|town|ort|stadt|ville|ciudad|localidad|localidade|cidade|citta|localita|plaats|stad|miejscowosc|miasto|mesto|obec|by|kaupunki|\
    linn|miestas|pilseta|kraj|naselje|mjesto|telepules|varos|helyseg|localitate|localitatea|oras|grad|град|місто|город|πολη|sehir",
);
const COUNTRIES: Words = Words(
    "country|land|pays|pais|paese|kraj|zeme|krajina|maa|orszag|tara|drzava|държава|країна|страна|χωρα|ulke|riik|salis|valsts|panstwo|stat|zemlja",
);

#[cfg(test)]
mod tests {
    use super::plain;
    use crate::plain::text_lines;

    #[test]
    fn towns_and_countries_behind_labels_are_places() {
        let told = |text: &str| {
            plain(&text_lines(text))
                .first()
                .map(crate::passage::Line::text)
                .unwrap_or_default()
        };
        assert_eq!(told("Localidad: Motril | País: España"), "Motril, España");
        assert_eq!(told("Città: Lecco | Paese: Italia"), "Lecco, Italia");
        assert_eq!(told("City: York"), "York");
        assert_eq!(told("Team: Sales | Country: Spain"), "Team: Sales | Country: Spain");
    }
}
