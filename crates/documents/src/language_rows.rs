//! Spoken languages as Europass sets them: the mother tongue beside its label, and a table of levels, one a skill.

use crate::Found;
use crate::dates::folded;
use crate::passage::{Line, Passage};
use crate::resume::LanguageReading;
use crate::skill_levels::is_level;
use crate::skills::split_items;
use crate::spoken::is_spoken_language;
use crate::vocabulary::Words;

/// The languages of such rows, and the lines that are none.
pub(crate) fn parted(lines: &[Line]) -> (Vec<Found<LanguageReading>>, Vec<Line>) {
    if !lines.iter().any(|line| of_row(line).is_some()) {
        return (Vec::new(), lines.to_vec());
    }
    let mut found = Vec::new();
    let mut rest = Vec::with_capacity(lines.len());
    for line in lines {
        if let Some(language) = of_row(line) {
            found.push(language);
        } else if let Some(own) = mother_tongues(line) {
            found.extend(own);
        } else if !names_columns(line) && !is_label(line) {
            rest.push(line.clone());
        }
    }
    (found, rest)
}

/// What else stands in such a form are its labels: "Other language(s):", "Levels: A1 and A2: basic user; …".
fn is_label(line: &Line) -> bool {
    let text = line.text();
    let mut words = text
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|word| !word.is_empty());
    let levels = words.clone().filter(|word| word.len() == 2 && is_level(word)).count();
    (text.trim_end().ends_with(':') || levels >= 3) && !words.any(is_spoken_language)
}

/// "French, English, Arabic" among the contacts: two spoken languages or more, and nothing else.
pub(crate) fn of_contacts(lines: &[Line]) -> Vec<Found<LanguageReading>> {
    let cells = lines.iter().flat_map(|line| &line.cells);
    let lists = cells.map(split_items).find(|items| {
        let spoken = |item: &Passage| is_spoken_language(item.text.trim());
        items.len() >= 2 && items.iter().all(spoken)
    });
    let reading = |item: &Passage| LanguageReading {
        name: item.text.trim().to_owned(),
        fluency: None,
    };
    let items = lists.unwrap_or_default();
    items.iter().map(|item| item.found(reading(item), 0.75)).collect()
}

/// "Inglese   C1   C1   B2   C1   B2"
fn of_row(line: &Line) -> Option<Found<LanguageReading>> {
    let (name, levels) = line.cells.split_first()?;
    let levels: Vec<&str> = levels.iter().flat_map(|cell| cell.text.split(' ')).collect();
    let is_cefr = |level: &&str| level.len() == 2 && is_level(level);
    if levels.len() < 3 || !levels.iter().all(is_cefr) || !is_spoken_language(name.text.trim()) {
        return None;
    }
    let mut told: Vec<&str> = Vec::new();
    for level in levels {
        if !told.contains(&level) {
            told.push(level);
        }
    }
    let reading = LanguageReading {
        name: name.text.trim().to_owned(),
        fluency: Some(told.join(", ")),
    };
    Some(name.found(reading, 0.9))
}

/// "Lingua madre   Italiano"
fn mother_tongues(line: &Line) -> Option<Vec<Found<LanguageReading>>> {
    let whole = line.passage();
    let lower = folded(&whole.text);
    // "Língua(s) materna(s): Português"
    if let Some(at) = whole.text.find(':')
        && let Some(label) = lower.split(':').next()
        && label.split_whitespace().count() <= 4
        && OWN.iter().any(|stem| label.contains(stem))
    {
        let list = whole.slice(at + 1, whole.text.len());
        let reading = |item: &Passage| LanguageReading {
            name: item.text.trim().to_owned(),
            fluency: whole.text.get(..at).map(|label| label.trim().to_owned()),
        };
        let items = split_items(&list);
        let all = !items.is_empty() && items.iter().all(|item| item.text.split_whitespace().count() <= 3);
        return all.then(|| items.iter().map(|item| item.found(reading(item), 0.9)).collect());
    }
    let label = MOTHER_TONGUE.iter().find(|label| lower.starts_with(label))?;
    let words = label.split(' ').count();
    let from: usize = whole.text.split_inclusive(' ').take(words).map(str::len).sum();
    let part = |from: usize, to: usize| {
        let words = whole.slice(from, to);
        words.trim_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '：'))
    };
    let (label, list) = (part(0, from), part(from, whole.text.len()));
    let items = split_items(&list);
    let all = !items.is_empty() && items.iter().all(|item| is_spoken_language(item.text.trim()));
    let reading = |item: &Passage| LanguageReading {
        name: item.text.trim().to_owned(),
        fluency: Some(label.text.clone()),
    };
    all.then(|| items.iter().map(|item| item.found(reading(item), 0.9)).collect())
}

/// "Ascolto   Lettura   Interazione": what the columns of the table are called.
pub(crate) fn names_columns(line: &Line) -> bool {
    let known = |cell: &&Passage| COLUMNS.contains(folded(cell.text.trim()));
    let count = line.cells.iter().filter(known).count();
    count >= 2 && count + 1 >= line.cells.len()
}

const MOTHER_TONGUE: Words = Words(
    "mother tongue(s)|mother tongue|lingua madre|madrelingua|lengua materna|idioma materno|langue(s) maternelle(s)|langue maternelle|\
    muttersprache(n)|muttersprache|lingua materna|moedertaal|jezyk ojczysty|modersmal|morsmal|materinsky jazyk|materni jazyk|limba materna|\
    materinski jezik|anyanyelv|aidinkieli",
);
/// What the word for a mother tongue holds.
const OWN: Words = Words(
    "mother tongue|matern|muttersprach|madrelingua|lingua madre|moedertaal|ojczyst|modersm|morsmal|mater|anyanyelv|aidinkiel|gimtoji|\
    dzimta|emakeel|μητρικ|маичин|рідна|родной|ana dil|jezyk ojczysty",
);
const COLUMNS: Words = Words(
    "understanding|speaking|writing|listening|reading|spoken interaction|spoken production|comprensione|parlato|scritto|ascolto|lettura|\
    interazione|interazione orale|produzione orale|produzione scritta|verstehen|sprechen|schreiben|horen|lesen|an gesprachen teilnehmen|\
    zusammenhangendes sprechen|comprendre|comprehension|parler|ecrire|ecouter|lire|prendre part a une conversation|\
    s'exprimer oralement en continu|interaction orale|expression orale|expression ecrite|production orale|production ecrite|comprension|\
    habla|hablar|escritura|escribir|comprension auditiva|comprension de lectura|comprension lectora|interaccion oral|expresion oral|\
    expresion escrita|produccion oral|produccion escrita|compreensao|conversacao|escrita|compreensao oral|leitura|interacao oral|producao oral|\
    producao escrita|compreender|falar|escrever|expressao oral|expressao escrita|rozumienie|mowienie|pisanie|rozumienie ze sluchu|sluchanie|czytanie|interakcja|\
    porozumiewanie sie|samodzielne wypowiadanie sie|begrijpen|spreken|schrijven|luisteren|lezen|interactie|productie|gesproken interactie|\
    gesproken productie|intelegere|vorbire|scriere|ascultare|citire|forstaelse|tale|skriftlig|forsta|tala|skriva|lasa",
);

#[cfg(test)]
mod tests {
    use super::{of_contacts, parted};
    use crate::plain::text_lines;

    #[test]
    fn languages_among_contacts_are_told_from_other_lists() {
        let told = |text: &str| of_contacts(&text_lines(text)).len();
        assert_eq!(told("Rennes, France\nFrench, English, Arabic\n"), 3);
        assert_eq!(told("French, Rennes\nEnglish teacher, translator\n"), 0);
    }

    #[test]
    fn a_table_of_levels_gives_its_languages_and_nothing_else() {
        let lines = text_lines(
            "Lingua madre\tItaliano\nAltre lingue\tCOMPRENSIONE\tPARLATO\tPRODUZIONE SCRITTA\nAscolto\tLettura\tInterazione\n\
             Inglese\tC1\tC1\tB2\tC1\tB2\nCompetenze digitali\tWord, Excel\n",
        );
        let (languages, rest) = parted(&lines);
        let told: Vec<(&str, Option<&str>)> = languages
            .iter()
            .map(|language| (language.value.name.as_str(), language.value.fluency.as_deref()))
            .collect();
        assert_eq!(told, [("Italiano", Some("Lingua madre")), ("Inglese", Some("C1, B2"))]);
        assert_eq!(rest.len(), 1);
    }
}
