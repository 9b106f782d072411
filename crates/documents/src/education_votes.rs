//! What the schools of a section tell about each other: which of two names is the degree, and where towns stand.

use crate::education_parts::is_part_of_school;
use crate::entries::{Entry, Piece};
use crate::grades::is_grade;
use crate::heads::{Head, comma_parts};
use crate::passage::Passage;
use crate::places::{could_be_town, last_part, place_score};
use crate::resume::EducationReading;
use crate::roles::{company_score, degree_score, institution_score};

/// Whether degrees stand before schools.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Order {
    /// How clearly all entries of the section say so together: positive is yes.
    pub of_all: f64,
    /// What all others say that say it clearly, where the words of this one could be either ("Some college in Welding"
    /// above "Southern Community College").
    pub by_others: Option<bool>,
    /// The European form, which names the degree first.
    pub is_form: bool,
}

/// What the leans of all entries of a section tell about one of them.
pub(crate) fn order_of(leans: &[f64], at: usize) -> Order {
    const CLEAR: f64 = 0.75;
    let own = leans.get(at).copied().unwrap_or_default();
    let others = || {
        let all = leans.iter().enumerate().filter(|(other, _)| *other != at);
        all.map(|(_, lean)| *lean).filter(|lean| lean.abs() >= CLEAR)
    };
    let by_others = others().next().map(|lean| lean > 0.0);
    let agree = by_others.is_some_and(|first| others().all(|lean| (lean > 0.0) == first));
    Order {
        of_all: leans.iter().sum(),
        by_others: by_others.filter(|_| agree && own.abs() < CLEAR),
        is_form: false,
    }
}

/// How clearly the degree stands before the school: positive is yes, negative is no.
pub(crate) fn degree_leads(core: &[Passage]) -> f64 {
    let named: Vec<&Passage> = core.iter().filter(|words| !is_grade(&words.text)).collect();
    let [first, second, ..] = named[..] else { return 0.0 };
    let lean = |words: &Passage| degree_score(&words.text) - school_score(&words.text);
    // "Meister, Elektrotechnik" above "Handwerkskammer": a degree is parted from its subject more often than a school.
    let comma = |words: &Passage| if words.text.contains(',') { 0.3 } else { 0.0 };
    lean(first) - lean(second) + comma(first) - comma(second)
}

/// How sure it is that a part of a head names a school; the one that gave a paper is hardly one.
pub(crate) fn school_score(text: &str) -> f64 {
    let hardly = if is_paper_of_chamber(text) { 0.3 } else { 1.0 };
    hardly * institution_score(text)
}

/// "Geprüfte Handelsfachwirtin (IHK)": a degree, and in brackets the short name of who gave it.
pub(crate) fn is_paper_of_chamber(text: &str) -> bool {
    let parted = text.trim().strip_suffix(')').and_then(|open| open.rsplit_once(" ("));
    parted.is_some_and(|(name, given)| {
        let short = given.chars().count() <= 6 && given.chars().all(char::is_uppercase);
        short && institution_score(name) < 0.5 && degree_score(name) >= 0.5
    })
}

/// "Liceo Mandralisca (Cefalù)", "Naantalin lukio, Naantali": a town that no list knows behind its school, in brackets or
/// where most schools of the section have their place.
pub(crate) fn places_by_school(heads: &mut [(Entry, Head)]) {
    let is_school = |text: &str| institution_score(text).max(company_score(text)) >= 0.6;
    let parted = |head: &Head| {
        if head.place.is_some() {
            return None;
        }
        // "Innenausbau Mayr, Bernau" beside "Ausbildung zum Schreiner": the firm where somebody learned.
        let is_degree = |piece: &Piece| degree_score(&piece.words.text) >= 0.75;
        let below_degree = |at: usize| {
            let degree = head.core.iter().position(is_degree);
            degree.is_some_and(|degree| degree != at) && !head.core.get(at).is_some_and(is_degree)
        };
        head.core.iter().enumerate().find_map(|(at, piece)| {
            let text = &piece.words.text;
            let bracket = text.strip_suffix(')').and_then(|open| open.rfind('('));
            let (cut, from) = bracket.map(|at| (at, at + 1)).or_else(|| last_part(text))?;
            let school = piece
                .words
                .slice(0, cut)
                .trim_matches(|c: char| c.is_whitespace() || c == ',');
            let town = piece.words.slice(from, text.len());
            let town = town.trim_matches(|c: char| matches!(c, ')' | '.' | ' '));
            let last = comma_parts(&school).pop().map(|last| last.text).unwrap_or_default();
            // "B.E. (Civil)" tells a subject.
            let bare = degree_score(&school.text) >= 0.75 && institution_score(&school.text) < 0.5;
            let others_know = !bare && (head.core.len() >= 2 || degree_score(&school.text) >= 0.5);
            let good = could_be_town(&town.text)
                && degree_score(&town.text) < 0.5
                && !is_school(&town.text)
                && !is_part_of_school(&town.text)
                && (is_school(&last) || bracket.is_some() && others_know || below_degree(at));
            good.then_some((at, school, town, bracket.is_some()))
        })
    };
    let found: Vec<_> = heads.iter().map(|(_, head)| parted(head)).collect();
    let placed = heads.iter().filter(|(_, head)| head.place.is_some()).count();
    let all = placed + found.iter().flatten().count();
    let is_rule = all >= 2 && all * 3 >= heads.len() * 2;
    for ((_, head), found) in heads.iter_mut().zip(found) {
        if let Some((at, school, town, bracket)) = found
            && (bracket || is_rule)
            && let Some(piece) = head.core.get_mut(at)
        {
            piece.words = school;
            head.place = Some(town);
        }
    }
}

/// "Diploma (General Course)": a bracket behind the degree that names no town for sure is a part of it.
pub(crate) fn take_bracket(entry: &Entry, reading: &mut EducationReading) {
    let (Some(degree), Some(place)) = (&mut reading.degree, &reading.location) else {
        return;
    };
    let whole = format!("{} ({})", degree.value, place.value);
    let is_town = place_score(&place.value) >= 0.7 || crate::towns::is_town(&crate::dates::folded(&place.value));
    if !is_town
        && place.value.split_whitespace().count() >= 2
        && entry.head.iter().any(|line| line.text().contains(&whole))
    {
        degree.value = whole;
        reading.location = None;
    }
}

/// Names that the parts of a head hide: "UWE Bristol" taken for a subject, and a degree in capitals taken for the school's.
pub(crate) fn name_school(reading: &mut EducationReading) {
    if reading.institution.is_none()
        && reading
            .major
            .as_ref()
            .is_some_and(|major| is_short_of_town(&major.value))
    {
        reading.institution = reading.major.take();
    }
    // "LICEO DELLE SCIENZE UMANE – Istituto Regina Elena": the European form sets what one learned in capitals.
    let Some(whole) = reading.institution.as_ref().filter(|_| reading.degree.is_none()) else {
        return;
    };
    let Some((degree, school)) = whole.value.split_once(" – ") else {
        return;
    };
    let loud = |text: &str| !text.chars().any(char::is_lowercase) && text.split_whitespace().count() >= 2;
    if loud(degree) && !loud(school) && institution_score(school) >= 0.8 {
        let part = |value: &str| crate::Found {
            value: value.trim().to_owned(),
            confidence: 0.7,
            ..whole.clone()
        };
        (reading.degree, reading.institution) = (Some(part(degree)), Some(part(school)));
    }
}

/// "UWE Bristol", "TU Dresden": the letters of a school and its town.
fn is_short_of_town(text: &str) -> bool {
    let Some((letters, town)) = text.split_once(' ') else {
        return false;
    };
    (2..=5).contains(&letters.len())
        && letters.bytes().all(|byte| byte.is_ascii_uppercase())
        && degree_score(letters) < 0.5
        && (crate::towns::is_town(&crate::dates::folded(town)) || place_score(town) >= 0.5)
}
