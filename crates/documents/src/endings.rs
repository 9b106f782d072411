//! What ends a page or a letter and is no item of the list above it: contacts in the foot, place and date, a signature.

use crate::contact::{emails, phones};
use crate::contact_words::DOCUMENTS;
use crate::dates::{self, folded};
use crate::passage::Line;
use crate::places::could_be_town;
use crate::sections::{Section, SectionKind};
use crate::vocabulary::Words;

/// Takes the lines out of lists that only end the document.
pub(crate) fn drop_endings(sections: &mut [Section], own_name: &str) {
    for section in sections.iter_mut() {
        if matches!(
            section.kind,
            SectionKind::Head | SectionKind::Contact | SectionKind::Links | SectionKind::Summary
        ) {
            continue;
        }
        section.lines.retain(|line| !is_foot(line, own_name));
        if let Some(at) = signature(&section.lines, own_name) {
            section.lines.truncate(at);
        }
        if matches!(
            section.kind,
            SectionKind::Skills | SectionKind::Languages | SectionKind::Interests | SectionKind::Courses
        ) {
            section.lines.retain(|line| !reaches_person(line));
        }
        let is_list = matches!(
            section.kind,
            SectionKind::Skills
                | SectionKind::Languages
                | SectionKind::Interests
                | SectionKind::Courses
                | SectionKind::Certifications
        );
        if is_list && let Some(at) = section.lines.iter().position(declares) {
            section.lines.truncate(at);
        }
    }
}

/// "I hereby declare …": that all is true, or that the data may be kept; only place, day and name follow.
fn declares(line: &Line) -> bool {
    let lower = folded(&line.text());
    let phrases = Words(
        "hereby declare|hereby certify|certify that the above|declare that the above|true to the best of my|autorizzo il trattamento|\
        wyrazam zgode|사실과 다름없|사실임을|相違ありません|相違ございません|yukaridaki bilgilerin|declaro que|\
        versichere, dass|references available upon request|references available on request|references on request|references upon request|\
        referenzen auf anfrage|zeugnisse auf anfrage|references sur demande|referencias a peticion|referencias a solicitud|referencias disponibles|\
        referencias mediante|referenze su richiesta|referenties op aanvraag|referencje na zadanie|referencje do wgladu|referenser lamnas|\
        referanser oppgis|referencer oplyses|המלצות יינתנו|המלצות לפי דרישה|המלצות לפי בקשה|推荐信可|المراجع متاحة|saya menyatakan|toi xin cam doan|以上情况属实|上述资料属实",
    );
    phrases.iter().any(|phrase| lower.contains(phrase))
}

/// "4 June 2024   Kwabena Boateng · Résumé   1": the person's own name, a date, a number, and what the document is.
fn is_foot(line: &Line, own_name: &str) -> bool {
    let (text, own) = (line.text(), folded(own_name));
    let lower = folded(&text);
    if line.page == 0 || line.bullet.is_some() || !own.contains(' ') || !lower.contains(&own) {
        return false;
    }
    let mut rest = text.clone();
    for range in dates::find(&text).into_iter().rev() {
        rest.replace_range(range.start..range.end, " ");
    }
    let rest = folded(&rest).replace(&own, " ");
    let mut words = rest
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    lower != own && words.all(|word| word.chars().all(|c| c.is_ascii_digit()) || is_of_page(word))
}

fn is_of_page(word: &str) -> bool {
    const PAGES: Words = Words("page|of|seite|von|de|sur|pagina|strona|z|van|pag|p|sida|side|av|curriculum|vitae");
    PAGES.contains(word) || DOCUMENTS.contains(word)
}

/// Where "Freiburg, 3. Februar 2025", or the person's own name, ends the lines.
fn signature(lines: &[Line], own_name: &str) -> Option<usize> {
    let last = lines.len().saturating_sub(3);
    (last..lines.len()).find(|&at| {
        lines.get(at).is_some_and(|line| {
            let is_name = !own_name.is_empty() && folded(&line.text()) == folded(own_name);
            (is_name && at > 0) || is_place_and_date(line)
        })
    })
}

/// "Freiburg, 3. Februar 2025", "Lyon, le 4 mars 2024": a town and the day of signing, nothing else.
fn is_place_and_date(line: &Line) -> bool {
    let text = line.text();
    let [range] = &dates::find(&text)[..] else { return false };
    let signs_day = range.is_single && range.to.is_some_and(|day| day.day.is_some());
    let before = text.get(..range.start).unwrap_or_default();
    // "Enhanced DBS, issued 12 March 2024" ends no letter.
    let is_issued = folded(text.get(range.start..range.end).unwrap_or_default()).starts_with("issued");
    let after = text.get(range.end..).unwrap_or_default();
    let Some((town, joint)) = before.rsplit_once(',') else {
        return false;
    };
    let joint = folded(joint);
    let small = [
        "", "le", "den", "am", "im", "dnia", "em", "a", "il", "li", "ai", "the", "den", "dne", "kelt",
    ];
    line.bullet.is_none()
        && signs_day
        && !is_issued
        && after.chars().all(|c| !c.is_alphanumeric())
        && could_be_town(town.trim())
        && small.contains(&joint.trim())
}

/// Mail or phone of the person, on a line of a list.
fn reaches_person(line: &Line) -> bool {
    let text = line.text();
    let phone = phones(&text).iter().any(|&(start, end)| {
        text.get(start..end)
            .is_some_and(|number| number.starts_with(['+', '(', '0']))
    });
    !emails(&text).is_empty() || (phone && text.chars().filter(char::is_ascii_digit).count() >= 9)
}
