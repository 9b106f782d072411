//! What one piece of an education's head holds: degree, school, facts with their labels, told apart by signs and words.

use crate::education::{WIDE_DEGREES, could_be_name};
use crate::entries::{BodyItem, Piece};
use crate::grades::{is_grade, is_mark, is_outcome};
use crate::heads::comma_parts;
use crate::passage::{Passage, Style};
use crate::places::{could_be_town, place_score};
use crate::resume::EducationReading;
use crate::roles::{degree_score, institution_score};
use crate::vocabulary::Words;

/// Pieces cut further where a comma parts degree and school.
pub(crate) fn parted(core: &[Piece]) -> Vec<Passage> {
    let mut parts = Vec::new();
    for piece in core {
        let piece = &Piece {
            words: without_affiliation(piece.words.clone()),
            ..piece.clone()
        };
        if let Some(facts) = labelled_tail(&piece.words) {
            parts.extend(facts);
            continue;
        }
        if let Some(facts) = labelled_inside(&piece.words) {
            parts.extend(facts);
            continue;
        }
        if let Some((school, rest)) = parted_at_space(&piece.words) {
            parts.extend([school, rest]);
            continue;
        }
        if let Some(pair) = parted_at_exams(&piece.words) {
            parts.extend(pair);
            continue;
        }
        if let Some((school, degree)) = parted_at_colon(&piece.words) {
            let at = school.text.rfind(", ").filter(|&at| {
                let town = school.text.get(at + 2..).unwrap_or_default();
                institution_score(town) < 0.5 && could_be_town(town)
            });
            parts.push(at.map_or(school.clone(), |at| school.slice(0, at)));
            parts.push(degree.trim_matches(|c: char| c == ',' || c.is_whitespace()));
            continue;
        }
        let others = core
            .iter()
            .filter(|other| (other.line, other.index) != (piece.line, piece.index));
        let has_school = others
            .into_iter()
            .any(|other| institution_score(&other.words.text) >= 0.8);
        if let Some(pair) = parted_at_bracket(&piece.words)
            .filter(|_| !(has_school && crate::education_votes::is_paper_of_chamber(&piece.words.text)))
        {
            parts.extend(pair);
            continue;
        }
        let cut: Vec<Passage> = comma_parts(&piece.words).iter().map(without_diploma).collect();
        if let [alone] = &cut[..]
            && let Some((degree, school)) = parted_at_joint(alone)
        {
            parts.extend([degree, school]);
            continue;
        }
        // "BE Civil Engineering from Dale College, Erode"
        if let [first, ..] = &cut[..]
            && let Some((degree, school)) = parted_at_joint(first)
        {
            parts.extend([degree, school]);
            continue;
        }
        let degrees = cut.iter().filter(|part| degree_score(&part.text) >= 0.75).count();
        let schools = cut.iter().filter(|part| institution_score(&part.text) >= 0.8).count();
        // "Szegedi Tudományegyetem, közgazdász": no town begins small.
        if let [school, degree] = &cut[..]
            && institution_score(&school.text) >= 0.8
            && degree_score(&school.text) < 0.75
            && degree.text.chars().next().is_some_and(char::is_lowercase)
            && !is_grade(&degree.text)
        {
            parts.extend([school.clone(), degree.clone()]);
            continue;
        }
        // "Profesional, Diseño Gráfico, Universidad Nacional": what leads is a degree of a name that no list knows.
        let leads = cut.first().is_some_and(|part| {
            institution_score(&part.text) < 0.5 && !is_part_of_school(&part.text) && place_score(&part.text) < 0.5
        });
        if cut.len() < 2 || schools == 0 || (degrees == 0 && !leads) {
            parts.push(piece.words.clone());
            continue;
        }
        // Join neighbours of one kind: "B.Sc., Computer Science", "School of Arts, State University".
        let mut joined: Vec<(bool, usize, usize)> = Vec::new();
        let mut offset = 0;
        for part in &cut {
            let at = piece
                .words
                .text
                .get(offset..)
                .and_then(|rest| rest.find(part.text.as_str()))
                .unwrap_or(0)
                + offset;
            let end = at + part.text.len();
            offset = end;
            let school = institution_score(&part.text) >= 0.8 && degree_score(&part.text) < 0.9;
            match joined.last_mut() {
                Some(last) if last.0 == school => last.2 = end,
                _ => joined.push((school, at, end)),
            }
        }
        parts.extend(joined.into_iter().map(|(_, start, end)| piece.words.slice(start, end)));
    }
    parts
}

/// "Ausbildung zum Schreiner, Innenausbau Mayr, Bernau" in one piece, where other entries name degree and school so.
pub(crate) fn degree_and_unknown_school(core: &[Passage]) -> Option<(Passage, Passage, Option<Passage>)> {
    let [whole] = core else { return None };
    let parts = comma_parts(whole);
    let (degree, school, town) = match &parts[..] {
        [degree, school] => (degree, school, None),
        [degree, school, town] => (degree, school, Some(town)),
        _ => return None,
    };
    let school = &without_paper(school);
    let plain = |words: &Passage| degree_score(&words.text) < 0.5 && !is_grade(&words.text);
    let is_town = town.is_none_or(|town| could_be_town(&town.text) && plain(town));
    ((degree_score(&degree.text) >= 0.75 || is_short_name(&school.text))
        && plain(school)
        && is_town
        && could_be_name(&school.text))
    .then(|| (degree.clone(), school.clone(), town.cloned()))
}

/// "State College, Northport: BA History": the school before the colon, the degree behind it.
fn parted_at_colon(words: &Passage) -> Option<(Passage, Passage)> {
    let at = words.text.find(": ")?;
    let (school, degree) = (words.slice(0, at), words.slice(at + 2, words.text.len()));
    (institution_score(&school.text) >= 0.8 && degree_score(&degree.text) >= 0.75 && degree_score(&school.text) < 0.75)
        .then_some((school, degree))
}

/// "BSc Botany from Leeds University", "Diplomatura en Turismo. Universidad de Girona": what stands between tells.
fn parted_at_joint(words: &Passage) -> Option<(Passage, Passage)> {
    let joints = Words(
        " from the | from | at the | at |. | por la | en la | en el | an der | am | à l'| à l’| presso l'| presso | pela | na | bij de | aan de | vid | ved ",
    );
    joints.iter().find_map(|joint| {
        let at = words.text.find(joint)?;
        let degree = words.slice(0, at);
        let school = words.slice(at + joint.len(), words.text.len());
        let school = without_affiliation(school.trim_matches(|c: char| c == '.' || c.is_whitespace()));
        let good = degree_score(&degree.text) >= 0.75
            && institution_score(&degree.text) < 0.5
            && (institution_score(&school.text) >= 0.8
                || joint.starts_with(" from") && school.text.starts_with(char::is_uppercase))
            && degree_score(&school.text) < 0.75;
        good.then_some((degree, school))
    })
}

/// "Dale College affiliated to Anna University, with 7.4 CGPA": the school alone.
fn without_affiliation(school: Passage) -> Passage {
    const TAILS: Words = Words(
        " affiliated to | affiliated with |, affiliated to | (affiliated to | under | with 1| with 2| with 3| with 4| with 5|\
         with 6| with 7| with 8| with 9| with an aggregate | with aggregate | with first | securing | scoring | in the year | in year ",
    );
    let lower = school.text.to_ascii_lowercase();
    let cut = TAILS
        .iter()
        .filter_map(|tail| lower.find(tail))
        .min()
        .filter(|&at| at > 3);
    match cut {
        Some(at) => school
            .slice(0, at)
            .trim_matches(|c: char| c == ',' || c.is_whitespace()),
        None => school,
    }
}

/// "Uniwersytet Ekonomiczny, kierunek: Zarządzanie, tytuł: magister": the school, and facts with their labels behind it.
fn labelled_tail(words: &Passage) -> Option<Vec<Passage>> {
    let parts = comma_parts(words);
    let first = parts
        .iter()
        .position(|part| is_labelled(&part.text))
        .filter(|&at| at > 0)?;
    let from = words.text.find(parts.get(first)?.text.as_str())?;
    let lead = words
        .slice(0, from)
        .trim_matches(|c: char| c == ',' || c.is_whitespace());
    let facts = parts.get(first..).unwrap_or_default();
    let all = facts.iter().all(|part| is_labelled(&part.text)) && institution_score(&lead.text) >= 0.8;
    all.then(|| std::iter::once(lead).chain(facts.iter().map(without_label)).collect())
}

/// "Střední škola Jihlava obor: Strojírenství, maturita": a label inside, that no comma parts from the school.
fn labelled_inside(words: &Passage) -> Option<Vec<Passage>> {
    let colon = words.text.find(": ")?;
    let label = words.text.get(..colon)?.rfind(' ')?;
    let (lead, facts) = (words.slice(0, label), words.slice(label + 1, words.text.len()));
    let lead = lead.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '–'));
    let told = is_labelled(&facts.text) && institution_score(&lead.text) >= 0.8 && degree_score(&lead.text) < 0.75;
    let facts = comma_parts(&without_label(&facts));
    told.then(|| {
        std::iter::once(lead)
            .chain(facts.iter().map(without_title_word))
            .collect()
    })
}

/// "titul Ing.": the word for a degree before its short form.
fn without_title_word(words: &Passage) -> Passage {
    let lead = ["titul ", "tytuł ", "title ", "titolo "]
        .into_iter()
        .find(|lead| words.text.starts_with(lead));
    lead.map_or(words.clone(), |lead| words.slice(lead.len(), words.text.len()))
}

/// "宁波大学 国际经济与贸易 本科", "闽江师范学院 学前教育(本科)": the school before the first space.
fn parted_at_space(words: &Passage) -> Option<(Passage, Passage)> {
    let at = words.text.find([' ', '\u{3000}'])?;
    let (school, rest) = (words.slice(0, at), words.slice(at, words.text.len()));
    let last = rest
        .text
        .rsplit([' ', '\u{3000}', '(', '（'])
        .next()
        .unwrap_or_default();
    let is_school = institution_score(&school.text) >= 0.95 && school.text.chars().all(|c| c >= '\u{3000}');
    (is_school && WIDE_DEGREES.contains(last.trim_matches([')', '）']))).then_some((school, rest))
}

/// "Roundhill School GCSEs maths 5, english 4": no school's name holds the exams that one sits there.
fn parted_at_exams(words: &Passage) -> Option<[Passage; 2]> {
    const EXAMS: [&str; 8] = [
        " GCSE",
        " IGCSE",
        " A-level",
        " A level",
        " A Level",
        " AS level",
        " BTEC",
        " NVQ",
    ];
    let at = EXAMS.iter().filter_map(|exam| words.text.find(exam)).min()?;
    let (school, exams) = (words.slice(0, at), words.slice(at + 1, words.text.len()));
    let is_school = institution_score(&school.text) >= 0.8
        && degree_score(&school.text) < 0.75
        && !school.text.contains([',', ':', ';'])
        && school.text.split_whitespace().count() <= 6;
    is_school.then_some([school, exams])
}

/// "BEng (Mechanical) part time": how somebody learned is told below the degree.
pub(crate) fn part_degree(reading: &mut EducationReading) {
    const TOLD: [&str; 4] = [" part time", " part-time", " (part time)", " (part-time)"];
    let cut = |text: &str| TOLD.iter().find_map(|told| Some(text.strip_suffix(told)?.len()));
    let of_degree = reading.degree.as_ref().and_then(|degree| cut(&degree.value));
    let found = match of_degree {
        Some(_) => &mut reading.degree,
        None => &mut reading.major,
    };
    let Some(found) = found else { return };
    let Some(at) = cut(&found.value).filter(|&at| at > 2) else {
        return;
    };
    let told = found.value.split_off(at);
    let told = crate::Found {
        value: told
            .trim_matches(|c: char| c.is_whitespace() || matches!(c, '(' | ')'))
            .to_owned(),
        ..found.clone()
    };
    reading.highlights.insert(0, told);
}

/// "MSc Marine Biology (University of Aberdeen)": the school in brackets behind its degree.
fn parted_at_bracket(words: &Passage) -> Option<[Passage; 2]> {
    let inner = words.text.strip_suffix(')')?;
    let open = inner.rfind(" (")?;
    let (degree, school) = (words.slice(0, open), words.slice(open + 2, inner.len()));
    let good = institution_score(&school.text) >= 0.8
        && degree_score(&school.text) < 0.75
        && degree_score(&degree.text) >= 0.75
        && institution_score(&degree.text) < 0.5;
    good.then_some([degree, school])
}

/// "ROC Tilburg (avondopleiding, diploma behaald)", "Abitur (1,4)": takes remarks in brackets and grades off the names of a
/// head; they tell of the time there.
pub(crate) fn without_remarks(core: &mut [Piece]) -> Vec<BodyItem> {
    let mut remarks = Vec::new();
    for piece in core {
        let words = &piece.words;
        let Some((open, inner)) = words.text.rfind(" (").and_then(|at| {
            let inner = words.text.get(at + 2..)?.strip_suffix(')')?;
            (!inner.contains(['(', ')']) && at > 1).then_some((at, inner))
        }) else {
            continue;
        };
        let name = words.text.get(..open).unwrap_or_default();
        let begins_small =
            inner.starts_with(char::is_lowercase) && inner.chars().filter(|c| c.is_alphabetic()).count() >= 4;
        let names_school = degree_score(name) < 0.75 && institution_score(name) >= 0.5 && !could_be_name_of_part(inner);
        let is_outcome = |inner: &str| is_outcome(inner) || PAPERS.contains(crate::dates::folded(inner.trim()));
        if is_mark(inner) || is_outcome(inner) || begins_small && names_school {
            if is_mark(inner) || !is_outcome(inner) {
                let remark = words.slice(open + 2, open + 2 + inner.len());
                remarks.push(BodyItem {
                    words: remark,
                    is_bullet: true,
                });
            }
            piece.words = words.slice(0, open);
        }
    }
    remarks
}

/// "(diploma)" behind a school: that there is one.
const PAPERS: Words =
    Words("diploma|diplom|certificaat|certificate|certificado|certificat|getuigschrift|zeugnis|swiadectwo|attestato");

/// "sede Bogotá", "campus de Leganés": which part of a school it is.
fn could_be_name_of_part(inner: &str) -> bool {
    let named = |word: &str| word.starts_with(char::is_uppercase);
    is_part_of_school(inner) || inner.split_whitespace().skip(1).any(named)
}

/// "Hogeschool Utrecht (diploma behaald)": that somebody has the degree is no part of the school.
fn without_diploma(words: &Passage) -> Passage {
    let cut = words.text.find(" (").filter(|&at| {
        let (school, inner) = words.text.split_at(at);
        institution_score(school) >= 0.8
            && degree_score(school) < 0.75
            && (degree_score(inner) >= 0.5 || is_grade(inner.trim_matches(|c| matches!(c, ' ' | '(' | ')'))))
    });
    cut.map_or(words.clone(), |at| words.slice(0, at))
}

/// "Friese Poort (diploma)": that there is a paper of it is no part of the school's name.
fn without_paper(school: &Passage) -> Passage {
    let cut = school.text.find(" (").filter(|&at| {
        let inner = school.text.get(at + 2..).and_then(|inner| inner.strip_suffix(')'));
        inner.is_some_and(|inner| degree_score(inner) >= 0.5)
    });
    cut.map_or(school.clone(), |at| school.slice(0, at))
}

/// "UNTREF", "CLACSO / FLACSO": a school by the letters of its name.
pub(crate) fn is_short_name(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    (3..=16).contains(&letters)
        && text
            .chars()
            .all(|c| c.is_uppercase() || matches!(c, ' ' | '/' | '-' | '.'))
        && text.split(['/', ' ', '-']).all(|word| word.chars().count() <= 8)
}

/// "Department of Physics", "Fakultät für Chemie".
pub(crate) fn is_part_of_school(text: &str) -> bool {
    let lower = crate::dates::folded(text);
    Words("department|dept|faculty|fakultat|facultad|faculte|faculdade|facolta|faculteit|wydzial|fachbereich|institut|instituto|division|campus|chair|lehrstuhl")
        .iter()
        .any(|name| lower.starts_with(name))
}

/// "kierunek: Administracja": a fact with its label, and no end of a line above.
pub(crate) fn is_labelled(text: &str) -> bool {
    let words = Passage::plain(text, Style::default());
    without_label(&words).text.len() < words.text.len()
}

/// "Abschluss: Diplom Bauwesen" without its label.
pub(crate) fn without_label(words: &Passage) -> Passage {
    let labels = Words(
        "abschluss|degree|qualification|diploma|diplome|titulo|titolo|titulo obtenido|titolo conseguito|grau|grado|\
        fach|fachrichtung|studienfach|studiengang|schwerpunkt|major|subject|field of study|course|specialization|\
        specialty|filiere|specialite|carrera|curso|indirizzo|corso di laurea|opleiding|richting|kierunek|tytul|examen|\
        tutkinto|bolum|derece|obor|titul|szak|vegzettseg|specializare|специальность|специальнисть|ειδικοτητα|专业|学位|専攻|전공|학위|\
        التخصص|الدرجة|תואר",
    );
    match words.text.split_once([':', '：']) {
        Some((label, value)) if !value.trim().is_empty() && labels.contains(crate::dates::folded(label).trim()) => {
            words.slice(words.text.len() - value.len(), words.text.len())
        }
        _ => words.clone(),
    }
}

/// "kierunek: Administracja, tytuł: magister": facts that commas part, each with its label.
pub(crate) fn labelled_parts(words: &Passage) -> Vec<Passage> {
    let parts = comma_parts(words);
    let labelled = |part: &Passage| without_label(part).text.len() < part.text.len();
    match parts.len() >= 2 && parts.iter().all(labelled) {
        true => parts,
        false => vec![words.clone()],
    }
}
