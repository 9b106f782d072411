//! Schools and degrees of an education section.

use crate::education_items::{take_degree_of_item, take_school_of_item, with_dates_joined, without_bullets};
use crate::education_parts::{
    degree_and_unknown_school, is_short_name, labelled_parts, parted, without_label, without_remarks,
};
use crate::education_votes::{Order, degree_leads, is_paper_of_chamber, order_of, places_by_school, school_score};
use crate::entries::{self, BodyItem, Entry, Piece};
use crate::grades::{cut_grade, grade_of, is_grade, is_last_class, is_outcome, is_study_year, without_grade};
use crate::head_votes::{places_by_line, take_bracketed};
use crate::headings::exact_kind;
use crate::heads::{Head, comma_parts};
use crate::passage::{Line, Passage, Style};
use crate::places::{could_be_town, place_score};
use crate::resume::EducationReading;
use crate::roles::{degree_score, institution_score, title_score};
use crate::sections::SectionKind;
use crate::side_by_side::one_below_another;
use crate::vocabulary::Words;
use crate::work::{body, found_dates};

/// Schools and degrees of a section.
pub(crate) fn education(lines: &[Line]) -> Vec<EducationReading> {
    let is_form = crate::place_labels::are_of_european_form(lines);
    let lines = &one_below_another(&crate::forms::unfolded(&crate::place_labels::plain(lines)));
    let lines = &with_dates_joined(&without_bullets(lines));
    let mut found: Vec<EducationReading> = Vec::new();
    let keeps = |text: &str| {
        degree_score(text).max(if text.contains(',') {
            0.0
        } else {
            institution_score(text)
        })
    };
    let mut first_style = Style::default();
    let mut heads: Vec<(Entry, Head)> = Vec::new();
    for mut entry in entries::entries(lines) {
        rejoin_schools(&mut entry);
        let mut head = Head::of(&entry, &keeps, false);
        take_bracketed(&entry, &mut head);
        let remarks = without_remarks(&mut head.core);
        entry.body.extend(remarks);
        heads.push((entry, head));
    }
    places_by_line(&mut heads);
    for (_, head) in &mut heads {
        head.take_weak_place(&keeps);
    }
    places_by_school(&mut heads);
    let mut schools: Vec<(Entry, Head, Vec<Passage>)> = Vec::new();
    let on_a_line = |head: &Head| head.core.len() == 1 && parted(&head.core).len() >= 2;
    let by_letters = |head: &Head| {
        let [alone] = &head.core[..] else { return false };
        comma_parts(&alone.words)
            .last()
            .is_some_and(|last| is_short_name(&last.text))
    };
    let all_short = heads.len() >= 2 && heads.iter().all(|(_, head)| by_letters(head));
    let is_rule = all_short || heads.iter().any(|(_, head)| on_a_line(head));
    for (mut entry, mut head) in heads {
        let told = details_below(&mut head.core);
        entry.body.splice(0..0, told);
        take_school_of_place(&mut head);
        let mut core = parted(&head.core);
        if is_rule && let Some((degree, school, town)) = degree_and_unknown_school(&core) {
            core = vec![degree, school];
            head.place = head.place.or(town);
        }
        schools.push((entry, head, core));
    }
    // The school of the last entry stood above its degree, so that others may follow below it.
    let mut leads = true;
    let leans: Vec<f64> = schools.iter().map(|(_, _, core)| degree_leads(core)).collect();
    for (at, (mut entry, head, core)) in schools.into_iter().enumerate() {
        let order = Order {
            is_form,
            ..order_of(&leans, at)
        };
        if found.is_empty() {
            first_style = entry.style;
        }
        let mut reading = EducationReading::default();
        assign(&core, order, &mut reading);
        reading.location = head.place.as_ref().map(|place| place.found_text(0.8));
        take_rest(&mut entry, &head, &mut reading);
        crate::education_votes::take_bracket(&entry, &mut reading);
        if let Some(dates) = &entry.dates {
            (reading.started_on, reading.finished_on, reading.is_current) = found_dates(dates, false);
        }
        take_body(&entry, &mut reading);
        crate::education_parts::part_degree(&mut reading);
        take_degree_of_item(&mut reading);
        take_school_of_item(&mut reading);
        crate::education_votes::name_school(&mut reading);
        if reading.institution.is_none() && reading.degree.is_none() && reading.major.is_none() {
            continue;
        }
        // "GPA: 3.7 · Dean's List 2015–2017": honours of the degree above, not a degree.
        let names_none = core
            .iter()
            .all(|words| degree_score(&words.text) < 0.5 && institution_score(&words.text) < 0.5);
        if names_none
            && (core.len() == 1 || reading.grade.is_some())
            && let Some(last) = found.last_mut()
            && last.institution.is_some()
            && last.degree.is_some()
            && !entry.style.looks_like(&first_style)
        {
            last.grade = last.grade.take().or(reading.grade);
            last.highlights.extend(core.iter().map(|words| words.found_text(0.7)));
            continue;
        }
        // A second degree at the same school leaves the school out; a school alone above a dated degree is its head.
        if reading.institution.is_some() {
            leads = school_leads(&head, &reading);
        } else if let Some(last) = found.last_mut()
            && (leads || degree_is_proper(&reading))
        {
            let last_is_bare = last.degree.is_none() && last.finished_on.is_none() && last.started_on.is_none();
            if last_is_bare && last.institution.is_some() {
                reading.institution = last.institution.take();
                reading.location = reading.location.or(last.location.take());
                *last = reading;
                continue;
            }
            reading.institution = last.institution.clone().map(|name| crate::Found {
                confidence: 0.5,
                ..name
            });
        }
        found.push(reading);
    }
    found
}

/// The school stands above its degree, or before it in the same line.
fn school_leads(head: &Head, reading: &EducationReading) -> bool {
    let place = |found: &Option<crate::Found<String>>| {
        let value = &found.as_ref()?.value;
        let piece = head
            .core
            .iter()
            .find(|piece| piece.words.text.contains(value.as_str()))?;
        Some((
            piece.line,
            piece.cell,
            piece.index,
            piece.words.text.find(value.as_str()),
        ))
    };
    match (
        place(&reading.institution),
        place(&reading.degree.clone().or(reading.major.clone())),
    ) {
        (Some(school), Some(degree)) => school < degree,
        _ => true,
    }
}

/// A degree that only a school of higher learning gives.
fn degree_is_proper(reading: &EducationReading) -> bool {
    reading.degree.as_ref().is_some_and(|degree| {
        let lower = crate::dates::folded(&degree.value);
        let first: String = lower.chars().take_while(|c| c.is_alphanumeric() || *c == '.').filter(|c| *c != '.').collect();
        Words("bsc|msc|ba|ma|bs|ms|beng|meng|phd|mba|bachelor|master|masters|bachelors|doctor|doctorate|licence|laurea|diplom|magister").contains(first)
    })
}

/// What of the head is neither school, degree nor grade: a town that no list knows, or a line of its own.
fn take_rest(entry: &mut Entry, head: &Head, reading: &mut EducationReading) {
    let told: Vec<String> = [&reading.institution, &reading.degree, &reading.major, &reading.grade]
        .into_iter()
        .flatten()
        .map(|found| crate::dates::folded(&found.value))
        .collect();
    let is_told = |words: &Passage| {
        let own = crate::dates::folded(&words.text);
        told.iter().any(|told| own.contains(told.as_str()))
    };
    let mut lines: Vec<Passage> = Vec::new();
    for pieces in head.core.chunk_by(|a, b| (a.line, a.cell) == (b.line, b.cell)) {
        let Some(first) = pieces.first() else { continue };
        let cell = entry.head.get(first.line).and_then(|line| line.cells.get(first.cell));
        let parts = parted(pieces);
        let rest: Vec<&Passage> = match cell {
            Some(whole) if parts.len() > 1 && !parts.iter().any(is_told) => vec![whole],
            _ => parts.iter().filter(|part| !is_told(part)).collect(),
        };
        for words in rest.into_iter().filter(|words| could_be_name(&words.text)) {
            let is_name =
                could_be_town(&words.text) && degree_score(&words.text) < 0.5 && institution_score(&words.text) < 0.5;
            let is_town = reading.location.is_none() && (is_name || is_no_place(&words.text));
            match lines.last_mut().filter(|line| breaks_off(line)) {
                Some(line) => line.join(words),
                None if is_town => reading.location = Some(words.found_text(0.6)),
                None => lines.push(words.clone()),
            }
        }
    }
    if let (Some(line), Some(next)) = (lines.last(), entry.body.first_mut())
        && !next.is_bullet
        && breaks_off(line)
    {
        let mut whole = line.clone();
        whole.join(&next.words);
        next.words = whole;
        lines.pop();
    }
    reading.highlights.extend(lines.iter().map(|line| line.found_text(0.7)));
}

/// Where somebody learned who went nowhere for it.
fn is_no_place(text: &str) -> bool {
    let own = crate::dates::folded(text);
    crate::places::is_remote(&own)
        || Words(
            "distance learning|distance education|e-learning|online|fernstudium|fernlehrgang|berufsbegleitend|formation a distance|\
            a distancia|educacion a distancia|a distanza|afstandsonderwijs|studia zdalne|distans|fjernundervisning|通信教育",
        )
        .contains(own.trim())
}

/// A sentence that goes on in the next line.
fn breaks_off(line: &Passage) -> bool {
    line.text.split_whitespace().count() >= 5 && !line.text.ends_with(['.', '!', '?', '。'])
}

/// Where one line names degree and school both, names in the lines below tell of the time there ("Year abroad at …").
fn details_below(core: &mut Vec<Piece>) -> Vec<BodyItem> {
    let Some(first) = core.first().map(|piece| piece.line) else {
        return Vec::new();
    };
    let own: Vec<Piece> = core.iter().filter(|piece| piece.line == first).cloned().collect();
    let parts = parted(&own);
    let is_degree = |words: &Passage| degree_score(&words.text) >= 0.75 && institution_score(&words.text) < 0.8;
    let is_school = |words: &Passage| institution_score(&words.text) >= 0.8 && degree_score(&words.text) < 0.75;
    let by_chamber = own.iter().any(|piece| is_paper_of_chamber(&piece.words.text));
    let whole = !by_chamber && parts.len() >= 2 && parts.iter().any(is_degree) && parts.iter().any(is_school);
    let tells = |piece: &Piece| {
        let text = &piece.words.text;
        piece.line > first && !is_grade(text) && place_score(text) < 0.5 && institution_score(text) >= 0.5
    };
    if !whole || !core.iter().any(tells) {
        return Vec::new();
    }
    let (told, kept) = core.drain(..).partition(tells);
    *core = kept;
    let told: Vec<Piece> = told;
    told.into_iter()
        .map(|piece| BodyItem {
            words: piece.words,
            is_bullet: false,
        })
        .collect()
}

/// "PGCE Mathematics, Swansea Metropolitan": what was taken for a place behind the only piece, a degree, is the school,
/// unless it is a town for sure.
fn take_school_of_place(head: &mut Head) {
    let [degree] = &head.core[..] else { return };
    let is_bare = degree_score(&degree.words.text) >= 0.75 && institution_score(&degree.words.text) < 0.5;
    let Some(place) = head.place.clone().filter(|_| is_bare && head.tail_slot.is_some()) else {
        return;
    };
    let named = place.text.split_whitespace().count() >= 2 && !place.text.contains([',', '(']);
    if named && place_score(&place.text) < 0.9 {
        let school = Piece {
            words: place,
            index: degree.index + 1,
            ..degree.clone()
        };
        head.core.push(school);
        head.place = None;
    }
}

/// "State University - School of Law" is one school.
fn rejoin_schools(entry: &mut Entry) {
    let mut at = 0;
    while let (Some(first), Some(second)) = (entry.pieces.get(at).cloned(), entry.pieces.get(at + 1).cloned()) {
        at += 1;
        let cell = entry.head.get(first.line).and_then(|line| line.cells.get(first.cell));
        let schools = [&first, &second]
            .iter()
            .all(|piece| institution_score(&piece.words.text) >= 0.8);
        let Some(cell) = cell.filter(|_| schools && (first.line, first.cell) == (second.line, second.cell)) else {
            continue;
        };
        let whole = ["-", "–"].into_iter().find_map(|mark| {
            let text = format!("{} {mark} {}", first.words.text, second.words.text);
            cell.text.find(&text).map(|from| cell.slice(from, from + text.len()))
        });
        if let Some(words) = whole {
            entry.pieces.splice(at - 1..=at, [Piece { words, ..first }]);
        }
    }
}

/// `order` tells whether degrees stand first in this section, where the words do not.
fn assign(core: &[Passage], order: Order, reading: &mut EducationReading) {
    let mut rest: Vec<&Passage> = Vec::new();
    let mut grade: Option<&Passage> = None;
    let core: Vec<Passage> = core
        .iter()
        .flat_map(labelled_parts)
        .map(|words| without_label(&words))
        .flat_map(|words| without_grade(&words))
        .collect();
    for words in &core {
        let alone = core.len() == 2 && is_last_class(&words.text);
        if is_study_year(&words.text) && !alone || core.len() > 1 && is_outcome(&words.text) {
            continue;
        }
        if is_grade(&words.text) {
            grade = grade.or(Some(words));
        } else {
            rest.push(words);
        }
    }
    if let Some(words) = grade {
        reading.grade = Some(words.found(grade_of(&words.text), 0.8));
    }
    let by = |score: &dyn Fn(&str) -> f64, other: &dyn Fn(&str) -> f64| -> Option<usize> {
        rest.iter()
            .enumerate()
            .map(|(index, words)| {
                (
                    index,
                    score(&words.text) - 0.6 * other(&words.text) - 0.02 * index as f64,
                )
            })
            .filter(|(_, score)| *score > 0.15)
            .max_by(|a, b| a.1.total_cmp(&b.1))
            .map(|(index, _)| index)
    };
    // "First School Leaving Certificate" is a paper, whatever its name names.
    let names_paper = |text: &str| {
        let bare = text.split(" (").next().unwrap_or(text);
        let last = bare.split_whitespace().next_back().unwrap_or_default();
        // "Diploma di Istituto Professionale"
        let leads = [
            "diploma di ",
            "diploma de ",
            "titulo de ",
            "certificato di ",
            "attestato di ",
            "licenza di ",
        ];
        let lower = crate::dates::folded(bare);
        leads.iter().any(|lead| lower.starts_with(lead))
            || Words("certificate|diploma|certificado|certificat|diplome|zeugnis|abschlusszeugnis|attestation|svidetelstvo|аттестат|sijil|ijazah")
                .contains(crate::dates::folded(last))
    };
    let school_of = |text: &str| {
        if names_paper(text) {
            0.3 * institution_score(text)
        } else {
            school_score(text)
        }
    };
    let mut degree = by(&degree_score, &school_of);
    let mut school = by(&school_of, &degree_score);
    // "Liceum", "XXXIX Liceum im. Lotnictwa": the longer is the school, the other says of what kind.
    let longer = school.and_then(|at| rest.get(at)).and_then(|short| {
        let name = crate::dates::folded(&short.text);
        rest.iter().position(|other| {
            other.text.len() > short.text.len()
                && degree_score(&other.text) < 0.75
                && crate::dates::folded(&other.text).contains(&name)
        })
    });
    if let Some(at) = longer {
        degree = school;
        school = Some(at);
    }
    if degree == school && rest.len() > 1 {
        // "Northcoders", "Bootcamp Certificate in Software": with a subject of its own it is a degree.
        let has_subject = degree
            .and_then(|at| rest.get(at))
            .is_some_and(|words| degree_and_major(words).1.is_some());
        // "High School Diploma" beside "Lincoln High"
        let names_paper = degree.and_then(|at| rest.get(at)).is_some_and(|words| {
            let last = words.text.split_whitespace().next_back().unwrap_or_default();
            degree_score(last) >= 0.75 && institution_score(last) < 0.5
        });
        if has_subject || names_paper {
            school = None;
        } else {
            degree = None;
        }
    }
    if let (Some(own), Some(other), Some(degree_first)) = (degree, school, order.by_others)
        && own.max(other) == 1
        && own != other
    {
        (degree, school) = if degree_first {
            (Some(0), Some(1))
        } else {
            (Some(1), Some(0))
        };
    }
    if order.is_form {
        let is_name = |at: &usize| {
            let text = rest.get(*at).map(|words| words.text.as_str()).unwrap_or_default();
            !crate::place_labels::is_level_of_framework(text) && place_score(text) < 0.9
        };
        let mut names = (0..rest.len()).filter(is_name);
        if let (Some(first), Some(second), None) = (names.next(), names.next(), names.next()) {
            (degree, school) = (Some(first), Some(second));
        }
    }
    match (degree, school) {
        (None, Some(0 | 1)) if rest.len() == 2 && order.by_others.is_some() => {
            let degree_first = order.by_others == Some(true);
            school = Some(usize::from(degree_first));
            degree = Some(usize::from(!degree_first));
        }
        (Some(at), None) => {
            // "Lehre als Schlosser", "Abschluss: Facharbeiter": a second degree is no school.
            let could_be = |index: &usize, least: f64| {
                *index != at
                    && rest
                        .get(*index)
                        .is_some_and(|words| could_be_name(&words.text) && degree_score(&words.text) < least)
            };
            school = (0..rest.len())
                .find(|index| could_be(index, 0.75))
                .or_else(|| (0..rest.len()).find(|index| could_be(index, f64::MAX)))
        }
        (None, Some(at)) => {
            degree = (0..rest.len())
                .find(|&index| index != at && rest.get(index).is_some_and(|words| could_be_name(&words.text)))
        }
        (None, None) if rest.len() >= 2 => {
            let degree_first = order.of_all > 0.0;
            school = Some(usize::from(degree_first));
            degree = Some(usize::from(!degree_first));
        }
        (None, None) if rest.len() == 1 => school = Some(0),
        _ => {}
    }
    if let Some(words) = school.and_then(|at| rest.get(at)) {
        let surety = 0.6 + 0.35 * institution_score(&words.text);
        let (school, faculty) = school_and_faculty(words);
        reading.institution = Some(school.found_text(surety));
        reading.major = faculty.map(|faculty| faculty.found_text(0.7));
    }
    let Some(at) = degree.filter(|at| Some(*at) != school) else {
        return;
    };
    let Some(words) = rest.get(at) else { return };
    let (mut degree, mut major) = degree_and_major(words);
    // A degree of a name that no list knows, and its subject: the school is known, so these are not it.
    if major.is_none()
        && school.is_some()
        && let [name, subject] = &comma_parts(&degree)[..]
        && name.text.split_whitespace().count() <= 3
        && degree_score(&subject.text) < 0.75
        && !is_grade(&subject.text)
        && could_be_name(&subject.text)
    {
        (degree, major) = (name.clone(), Some(subject.clone()));
    }
    // "Bachelor" in one piece, the subject in the next.
    if major.is_none()
        && let Some(next) = rest.get(at + 1)
        && Some(at + 1) != school
        && institution_score(&next.text) < 0.5
        && place_score(&next.text) < 0.5
        && could_be_name(&next.text)
        && degree_score(&degree.text) >= 0.6
        && title_score(&next.text) < 0.75
    {
        major = Some((*next).clone());
    }
    // The subject may stand before its degree: "软件工程  学士".
    if major.is_none()
        && rest.len() >= 3
        && let Some(before) = at
            .checked_sub(1)
            .filter(|before| Some(*before) != school)
            .and_then(|before| rest.get(before))
        && degree_score(&degree.text) >= 0.9
        && could_be_name(&before.text)
        && place_score(&before.text) < 0.5
    {
        major = Some((*before).clone());
    }
    // "Horticulture, Bachelor of Science": the subject may lead.
    if major.is_none()
        && let [subject, name] = &comma_parts(&degree)[..]
        && degree_score(&subject.text) < 0.5
        && degree_score(&name.text) >= 0.95
        && (name.text.starts_with(char::is_uppercase)
            // A level is part of what it is called: "Verzorgende IG, mbo niveau 3".
            || name.text.contains(' ') && !name.text.contains(char::is_numeric))
    {
        (degree, major) = (name.clone(), Some(subject.clone()));
    }
    // "Statistics, PhD", "Servicios en Restauración, Técnico"
    if major.is_none()
        && let Some(comma) = degree.text.rfind(", ")
        && let (subject, name) = (degree.slice(0, comma), degree.slice(comma + 2, degree.text.len()))
        && !subject.text.contains(',')
        && degree_score(&subject.text) < 0.5
        && degree_score(&name.text) >= 0.6
        && name.text.split_whitespace().count() <= 2
        && name.text.starts_with(char::is_uppercase)
        && !name.text.contains(char::is_numeric)
        && institution_score(&subject.text) < 0.5
    {
        (degree, major) = (name, Some(subject));
    }
    if let Some(subject) = &mut major
        && degree_score(&degree.text) < 0.5
        && degree_score(&subject.text) >= 0.95
        && subject.text.chars().next().is_some_and(char::is_uppercase)
    {
        std::mem::swap(&mut degree, subject);
    }
    // "BA in" / "Linguistics": the word that leads to the subject goes.
    if let Some(own) = degree
        .text
        .strip_suffix(" in")
        .map(str::len)
        .filter(|_| major.is_some())
    {
        degree = degree.slice(0, own);
    }
    let surety = 0.55 + 0.4 * degree_score(&words.text);
    reading.degree = Some(degree.found_text(surety));
    reading.major = major.map(|major| major.found_text(surety - 0.05));
}

/// "北海大学 商学部": the faculty tells the subject.
fn school_and_faculty(words: &Passage) -> (Passage, Option<Passage>) {
    let faculties = ["学部", "学科", "研究科", "専攻", "学院", "专业", "學系", "系", "科"];
    let words = &words.trim_matches(char::is_whitespace);
    let left = ["卒業見込み", "卒業見込", "卒業", "修了", "中退", "入学", "毕业", "畢業"];
    let end = left
        .iter()
        .find_map(|end| words.text.strip_suffix(end))
        .map_or(words.text.len(), str::len);
    let words = &words.slice(0, end);
    let parted = words.text.find([' ', '　']).filter(|&at| {
        let (school, faculty) = words.text.split_at(at);
        ["大学", "大學", "学校"].iter().any(|end| school.ends_with(end))
            && faculties.iter().any(|end| faculty.trim_end().ends_with(end))
    });
    match parted {
        Some(at) => (words.slice(0, at), Some(words.slice(at, words.text.len()))),
        None => (words.clone(), None),
    }
}

pub(crate) fn could_be_name(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).count() >= 2 && text.split_whitespace().count() <= 14
}

/// "B.S. in Computer Science" as ("B.S.", "Computer Science").
fn degree_and_major(words: &Passage) -> (Passage, Option<Passage>) {
    // "MSc Zoology, First Class"; "Hbo-Verpleegkunde (deeltijd)"
    let words = &cut_grade(&without_mode(words));
    let text = &words.text;
    let lower = text.to_lowercase();
    // "MBO 4 Transport en Logistiek": a Dutch "and".
    let is_dutch = ["mbo", "hbo", "vmbo", "wo "]
        .iter()
        .any(|school| lower.starts_with(school));
    for joint in Words(" in | im fach | en | em | of science in |: |, |，|、|، | – | - | für |·") {
        let may_join = lower.len() == text.len() && !(is_dutch && joint == " en ");
        // "Kauffrau für Spedition" is the name of a trade, "Lehramt für Gymnasien" a degree and its subject.
        let is_degree = |at: usize| {
            let head = lower.get(..at).unwrap_or_default();
            let degrees = Words("bachelor|master|magister|diplom|lehramt|staatsexamen|b.a|b.sc|m.a|m.sc|studium");
            // "Ausbildung in der Pflege in Teilzeit" is one name.
            let next = lower
                .get(at + joint.len()..)
                .and_then(|rest| rest.split_whitespace().next());
            let goes_on = joint == " in "
                && matches!(
                    next,
                    Some("der" | "den" | "dem" | "die" | "das" | "einer" | "einem" | "teilzeit" | "vollzeit")
                );
            !goes_on && (joint != " für " || degrees.iter().any(|degree| head.contains(degree)))
        };
        if let Some(at) = lower.find(joint).filter(|at| may_join && is_degree(*at)) {
            let mut degree = words.slice(0, at);
            let mut major = words.slice(at + joint.len(), text.len());
            // "Bachelor of Science, Major in Engineering"
            if let Some(comma) = degree.text.find(", ")
                && degree.text.get(comma + 2..).is_some_and(|word| !word.contains(' '))
                && degree.text.get(..comma).is_some_and(|own| degree_score(own) >= 0.75)
            {
                (degree, major) = (degree.slice(0, comma), words.slice(comma + 2, text.len()));
            }
            if degree_score(&degree.text) >= 0.75 && !major.is_empty() {
                let major = cut_grade(&major);
                return (
                    degree.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ':' | '–')),
                    Some(major),
                );
            }
        }
    }
    // "学前教育(本科)"
    if let Some(open) = text.rfind(['(', '（'])
        && text
            .get(open..)
            .is_some_and(|inner| WIDE_DEGREES.contains(inner.trim_matches(['(', ')', '（', '）'])))
    {
        let degree = words.slice(open, text.len());
        return (
            degree.trim_matches(|c| matches!(c, '(' | ')' | '（' | '）')),
            Some(words.slice(0, open)),
        );
    }
    // "国际经济与贸易 本科": the subject leads.
    if let Some((subject, _)) = text
        .rsplit_once([' ', '\u{3000}'])
        .filter(|(_, last)| WIDE_DEGREES.contains(last))
        && subject.chars().all(|c| c.is_whitespace() || c >= '\u{3000}')
    {
        return (
            words.slice(subject.len(), text.len()),
            Some(words.slice(0, subject.len())),
        );
    }
    // "BSc Computer Science": a short form and its subject.
    let spaces = || text.match_indices(char::is_whitespace).map(|(at, _)| at);
    // "MBO 4 Logistiek", "NVQ 3 Plumbing"
    let is_step = |at: usize| {
        let step = text.get(at..).unwrap_or_default().split_whitespace().next();
        step.is_some_and(|step| step.len() == 1 && step.starts_with(|c: char| c.is_ascii_digit()))
    };
    let first_end = match spaces().next() {
        Some(at) if is_step(at) => spaces().nth(1).unwrap_or(text.len()),
        Some(at) => at,
        None => text.len(),
    };
    // "BSc (Hons) Adult Nursing", "BA Hons English"
    let honours = Words(" (hons) | (hons.) | (honours) | hons | honours ");
    let behind = lower.get(first_end..).filter(|_| lower.len() == text.len());
    let first_end = honours
        .iter()
        .find(|mark| behind.is_some_and(|behind| behind.starts_with(mark)))
        .map_or(first_end, |mark| first_end + mark.trim_end().len());
    let first = words.slice(0, first_end);
    let rest = words.slice(first_end, text.len());
    let letters = first.text.split_whitespace().next().unwrap_or_default();
    let is_short = letters.chars().filter(|c| c.is_alphabetic()).count() <= 5 && degree_score(&first.text) >= 0.9;
    let rest_is_degree = rest.text.chars().next().is_some_and(char::is_lowercase) || degree_score(&rest.text) >= 0.75;
    if is_short && !rest.is_empty() && !rest_is_degree {
        // "B.E. (Civil)"
        let subject = match rest.text.starts_with('(') && rest.text.find(')') == Some(rest.text.len() - 1) {
            true => rest.trim_matches(|c| matches!(c, '(' | ')')),
            false => cut_grade(&rest),
        };
        return (first.trim_matches(|c| c == ','), Some(subject));
    }
    (cut_grade(words), None)
}

/// "Verpleegkunde (deeltijd)": how one studied is no part of the degree.
fn without_mode(words: &Passage) -> Passage {
    const MODES: Words = Words(
        "deeltijd|voltijd|duaal|part-time|full-time|part time|full time|parttime|fulltime|berufsbegleitend|teilzeit|vollzeit|dual|\
        zaoczne|stacjonarne|niestacjonarne|wieczorowe|deltid|heltid|distans|distance|online|a distancia|a distance|presencial|\
        semipresencial|en alternance|alternance|en ligne|очно|заочно|очная|заочная|заочна|денна",
    );
    let parted = words.text.strip_suffix(')').and_then(|rest| rest.rsplit_once(" ("));
    match parted {
        Some((degree, mode)) if MODES.contains(crate::dates::folded(mode.trim())) => words.slice(0, degree.len()),
        _ => words.clone(),
    }
}

/// Degrees as China and Japan name them.
pub(crate) const WIDE_DEGREES: Words = Words(
    "本科|专科|大专|中专|高中|学士|硕士|博士|研究生|硕士研究生|博士研究生|工学学士|理学学士|文学学士|学士学位|硕士学位|博士学位|학사|석사|박사|전문학사|졸업|\
    學士|碩士|大學部|修士|博士課程|修士課程|卒業|修了|中退|卒業見込|卒業見込み",
);

fn take_body(entry: &Entry, reading: &mut EducationReading) {
    let mut rest = Entry::default();
    for line in &entry.body {
        let item = line.words.found_text(0.8);
        if lists_courses(&item.value)
            && let Some((_, list)) = item.value.split_once([':', '：'])
        {
            for course in split_list(list) {
                reading.courses.push(crate::Found {
                    value: course.clone(),
                    confidence: 0.8,
                    quote: course,
                    places: item.places.clone(),
                });
            }
        } else if is_grade(&item.value) && item.value.split_whitespace().count() <= 8 && reading.grade.is_none() {
            reading.grade = Some(crate::Found {
                // "GPA: 3.7, Dean's List", but "Note: 1,8".
                value: grade_of(
                    item.value
                        .split(';')
                        .flat_map(|part| part.split(", "))
                        .next()
                        .unwrap_or_default(),
                ),
                ..item
            });
        } else {
            rest.body.push(line.clone());
        }
    }
    let (summary, highlights) = body(&rest);
    reading.highlights.extend(summary.into_iter().chain(highlights));
}

/// "Relevant coursework: Algebra, Topology".
pub(crate) fn lists_courses(text: &str) -> bool {
    let Some((label, _)) = text.split_once([':', '：']) else {
        return false;
    };
    let lower = crate::dates::folded(label);
    let courses = Words("coursework|courses|kurse|cours|cursos|schwerpunkte|modules|keywords");
    courses
        .iter()
        .any(|mark| lower.starts_with(mark) || lower.starts_with(&format!("relevant {mark}")))
        || exact_kind(label) == Some(SectionKind::Courses)
}

fn split_list(text: &str) -> Vec<String> {
    text.split([',', ';', '•', '|', '、', '，', '،'])
        .map(|part| part.trim().trim_end_matches('.').to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}
