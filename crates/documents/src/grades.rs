//! Grades and years of study beside degrees.

use crate::passage::Passage;
use crate::roles::{degree_score, institution_score};
use crate::vocabulary::Words;

/// "Computer Science - 3.8 GPA": the grade goes.
pub(crate) fn cut_grade(words: &Passage) -> Passage {
    for mark in [" - ", " – ", ", ", " · ", " ("] {
        if let Some(at) = words.text.rfind(mark)
            && words.text.get(at..).is_some_and(is_grade)
            && at > 2
        {
            return words.slice(0, at);
        }
    }
    words.clone()
}

/// "diploma behaald", "abgeschlossen": how the studies ended.
pub(crate) fn is_outcome(text: &str) -> bool {
    Words(
        "diploma behaald|behaald|afgerond|niet afgerond|geslaagd|met diploma|zonder diploma|abgeschlossen|erfolgreich abgeschlossen|\
        ohne abschluss|mit abschluss|diplome obtenu|obtenu|non acheve|completed|not completed|graduated|finalizado|finalizada|\
        titulado|concluido|concluida|incompleto|trancado|conseguito|conseguita|ukonczone|ukonczona|nieukonczone|bestatt|fullfort|bestanden",
    )
    .contains(crate::dates::folded(text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '.'))))
}

/// "1re année", "2nd year", "3. Lehrjahr": how far somebody came.
pub(crate) fn is_study_year(text: &str) -> bool {
    let lower = crate::dates::folded(text);
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let unit = |word: &&str| {
        Words("annee|year|lehrjahr|ausbildungsjahr|studienjahr|jahr|ano|anno|jaar|rok|semester|semestre|trimestre|leerjaar|arskurs")
            .contains(word)
    };
    let counted = |word: &&str| {
        word.starts_with(|c: char| c.is_ascii_digit())
            || Words("first|second|third|fourth|final|last|premiere|deuxieme|troisieme|derniere|erstes|zweites|drittes|letztes|primer|segundo|tercer|ultimo|primo|secondo|terzo").contains(word)
    };
    (2..=3).contains(&words.len())
        && words.iter().any(unit)
        && words.iter().any(counted)
        && words.iter().all(|word| unit(word) || counted(word))
}

/// "Year 12", "Year 10": the class with which somebody left school.
pub(crate) fn is_last_class(text: &str) -> bool {
    let number = text
        .trim()
        .strip_prefix("Year ")
        .and_then(|rest| rest.parse::<u8>().ok());
    number.is_some_and(|number| (9..=13).contains(&number))
}

/// "1,4", "Distinction", "vollbefriedigend", "9,2/10": how well, told in brackets behind a degree.
pub(crate) fn is_mark(text: &str) -> bool {
    let own = text.trim_matches(|c: char| !c.is_alphanumeric());
    let (digits, signs) = own.chars().partition::<String, _>(char::is_ascii_digit);
    let counted = (1..=4).contains(&digits.len())
        && matches!(signs.as_str(), "," | "." | ",," | ".." | "/" | ",/" | "./" | ",/," | "./.")
        // "2005/06"
        && own.split([',', '.', '/']).all(|part| part.len() <= 2);
    let marks = Words(
        "distinction|merit|commendation|first class|first class honours|upper second|cum laude|magna cum laude|\
        summa cum laude|sehr gut|gut|befriedigend|vollbefriedigend|voll befriedigend|ausreichend|mit auszeichnung|ausgezeichnet|\
        mit ausgezeichnetem erfolg|mit gutem erfolg|assez bien|bien|tres bien|mention bien|mention tres bien|mention assez bien|\
        avec mention|con lode|lode|sobresaliente|notable|matricula de honor|met lof|onderscheiding|grote onderscheiding|\
        z wyroznieniem|s vyznamenanim|kituno|jeles|kivalo|優|秀",
    );
    counted || marks.contains(crate::dates::folded(own))
}

pub(crate) fn is_grade(text: &str) -> bool {
    let lower = crate::dates::folded(text);
    // "Grade 12 (Matric)": a year of school.
    let class = lower.strip_prefix("grade ").and_then(|rest| {
        let digits = rest.chars().take_while(char::is_ascii_digit).count();
        rest.get(..digits)?.parse::<u8>().ok().filter(|_| {
            !rest
                .get(digits..)
                .is_some_and(|rest| rest.starts_with(['.', '/', ',', '%']))
        })
    });
    if class.is_some_and(|class| (7..=13).contains(&class)) {
        return false;
    }
    let marks = Words(
        "gpa|cgpa|grade|note|abschlussnote|score|percentage|cpi|promedio|media|voto|nota|moyenne|cijfer|srednia|\
        average|ocena|成绩|成績|المعدل|ציון",
    );
    let named = lower
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| marks.contains(word));
    let digits = text.chars().any(|c| c.is_ascii_digit());
    let ratio = text.split_whitespace().count() <= 3
        && text.contains('/')
        && text.chars().filter(|c| c.is_alphabetic()).count() == 0
        && digits;
    let honours =
        Words("cum laude|with distinction|first class|summa|magna cum|with honors|with honours|mention tres bien")
            .iter()
            .any(|mark| lower.contains(mark))
            && degree_score(text) < 0.75
            && institution_score(text) < 0.8;
    // "Grade: Merit"; "Note: …" could be anything.
    let labelled = text.split_once([':', '：']).is_some_and(|(label, value)| {
        let label = crate::dates::folded(label);
        marks.contains(label.trim()) && label.trim() != "note" && value.split_whitespace().count() <= 5
    });
    // "78%", "2:1"
    let letters = text.chars().any(char::is_alphabetic);
    let bare = !letters && digits && text.trim_end().ends_with('%')
        || matches!(lower.trim().trim_matches(['(', ')']), "2:1" | "2:2" | "1:1");
    let arabic = text.trim_start().starts_with("تقدير") || text.trim_start().starts_with("بتقدير");
    bare || arabic
        || is_mark(text) && !text.contains('/')
        || (named && digits && degree_score(text) < 0.9)
        || ratio
        || honours
        || labelled
}

pub(crate) fn grade_of(text: &str) -> String {
    // "Grade: 2:1" is a grade of "2:1".
    let is_label = |label: &str| label.chars().any(char::is_alphabetic);
    let labelled = text.split_once([':', '：']).filter(|(label, _)| is_label(label));
    let value = labelled.map_or(text, |(_, value)| value).trim();
    let words = ["gpa", "cgpa", "grade", "score", "cumulative"];
    let kept: Vec<&str> = value
        .split_whitespace()
        .filter(|word| !words.contains(&word.to_lowercase().trim_matches(|c: char| !c.is_alphanumeric())))
        .collect();
    kept.join(" ")
        .trim_matches(|c: char| matches!(c, '(' | ')' | ',' | ' '))
        .to_owned()
}

/// "BA Economics. GPA 3.7": the degree, and the grade that a point or comma parts from it.
pub(crate) fn without_grade(words: &Passage) -> Vec<Passage> {
    let text = &words.text;
    let cut = [". ", ", ", "، ", "; ", " | ", " – ", " - "].iter().find_map(|mark| {
        let at = text.rfind(mark)?;
        let (lead, tail) = (text.get(..at)?, text.get(at + mark.len()..)?);
        let told = tail.contains(|c: char| c.is_ascii_digit()) || tail.trim_start().starts_with("تقدير");
        let digits = told && tail.split_whitespace().count() <= 4;
        // "…, First class" behind a school.
        let digits = digits || is_mark(tail) && institution_score(lead) >= 0.8;
        (digits && is_grade(tail) && (!is_grade(lead) && degree_score(lead) >= 0.5 || institution_score(lead) >= 0.8))
            .then_some((at, at + mark.len()))
    });
    match cut {
        Some((at, from)) => vec![words.slice(0, at), words.slice(from, text.len())],
        None => vec![words.clone()],
    }
}
