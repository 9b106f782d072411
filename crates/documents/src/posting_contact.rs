//! The person whom a posting names for questions or applications, with their mail and phone.

use crate::addresses::{emails, phones};
use crate::dates::{self, folded};
use crate::name::PARTICLES;
use crate::passage::Line;
use crate::places::place_score;
use crate::posting::PostingReading;
use crate::posting_facts::{job_type, work_mode};
use crate::posting_lists::is_heading;
use crate::posting_site::is_chrome;
use crate::posting_text::found;
use crate::roles::{company_score, title_score};
use crate::vocabulary::Words;

/// How many lines below a person their mail and phone may stand.
const BLOCK: usize = 4;

/// Fills the person to turn to. A mail or a phone without a name stays where it is, in the text.
pub(crate) fn contact(reading: &mut PostingReading, lines: &[Line]) {
    let text: Vec<String> = lines.iter().map(Line::text).collect();
    let firm = reading
        .company
        .as_ref()
        .map(|firm| firm.value.clone())
        .unwrap_or_default();
    let named = text.iter().enumerate().find_map(|(at, line)| {
        let above = label_above(&text, at);
        let name = below_label(above, line)
            .or_else(|| with_title(line))
            .or_else(|| behind_call(line))
            .or_else(|| beside_phone(line))
            .or_else(|| behind_office(line))?;
        (name != firm && !holds_name(&firm, &name)).then_some((at, name))
    });
    let Some((at, name)) = named else { return };
    let quote = text.get(at).map(String::as_str).unwrap_or_default();
    let block = || text.iter().skip(at).take(BLOCK + 1);
    reading.contact_name = Some(found(&name, 0.75, quote));
    reading.contact_email = block()
        .find_map(|line| {
            emails(line)
                .into_iter()
                .next()
                .map(|(_, _, mail)| found(&mail, 0.85, line))
        })
        .or_else(|| {
            // The mail for applications, where the posting has but one.
            let mut all: Vec<(String, &String)> = Vec::new();
            for line in &text {
                for (_, _, mail) in emails(line) {
                    if !all.iter().any(|(known, _)| *known == mail) {
                        all.push((mail, line));
                    }
                }
            }
            match all.as_slice() {
                [(mail, line)] => Some(found(mail, 0.6, line)),
                _ => None,
            }
        });
    reading.contact_phone = block().find_map(|line| {
        let (start, end) = phones(line).into_iter().next()?;
        Some(found(without_brackets(line.get(start..end)?), 0.8, line))
    });
}

/// The line above a line; the one above what the person is ("Director of Nursing") or the label "Name".
fn label_above(text: &[String], at: usize) -> Option<&str> {
    let above = text.get(at.checked_sub(1)?)?;
    let is_between = folded(above).trim() == "name" || title_score(above) >= 0.5 && !above.contains(':');
    let further = at.checked_sub(2).and_then(|at| text.get(at)).filter(|_| is_between);
    Some(further.filter(|line| is_label(line)).unwrap_or(above))
}

/// "(06 1234)" is "06 1234"; "(044) 555" stays.
fn without_brackets(number: &str) -> &str {
    let inside = number.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    inside.filter(|inside| !inside.contains(['(', ')'])).unwrap_or(number)
}

fn holds_name(firm: &str, name: &str) -> bool {
    !firm.is_empty() && firm.split_whitespace().any(|word| word == name)
}

/// "Ihr Ansprechpartner" over "Jörn Kröger", "Contact: Fergus Leary, 02 …".
fn below_label(above: Option<&str>, line: &str) -> Option<String> {
    if let Some((label, value)) = line.split_once(':')
        && is_label(label)
    {
        return titled(value).or_else(|| name_at(value, true));
    }
    let label = above.filter(|above| is_label(above.trim_end_matches([':', '?'])))?;
    let name = titled(line).or_else(|| name_at(line, true))?;
    // Below "Contact" alone only a line that is nothing but a name.
    let is_alone = line.trim().ends_with(name.as_str()) || line.contains([',', '|', '–']);
    (is_alone && (name.contains(' ') || label.split_whitespace().count() > 1)).then_some(name)
}

fn is_label(text: &str) -> bool {
    let lower = folded(text);
    let lower = lower.trim().trim_matches(|c: char| !c.is_alphanumeric());
    LABELS.contains(lower)
}

const LABELS: Words = Words(
    "contact|contact person|contact name|job contact|your contact|hiring manager|recruiter|recruiting contact|job poster|\
    meet the hiring team|rencontrez l'equipe de recrutement|conoce al equipo de contratacion|ontmoet het wervingsteam|\
    conosci il team di selezione|hiring-team kennenlernen|hier zeigt linkedin ihnen personen aus dem hiring-team|point of contact|for questions about the job, contact|further details / informal visits contact|\
    informal visits contact|for further information contact|contact for questions|informal enquiries|enquiries|questions|\
    ansprechpartner|ansprechpartnerin|ansprechperson|ansprechpartner/in|ihr ansprechpartner|ihre ansprechpartnerin|\
    ihre ansprechperson|dein ansprechpartner|deine ansprechpartnerin|deine ansprechperson|kontakt|kontaktperson|ihr kontakt|\
    dein kontakt|fragen|ruckfragen|ruckfragen und bewerbungen an|bewerbung an|\
    contact recrutement|personne a contacter|votre contact|contacter|renseignements|interlocuteur|\
    contacto|persona de contacto|contato|contatto|referente|persona di riferimento|\
    contactpersoon|vragen|meer informatie bij|osoba kontaktowa|kontaktpersoner|担当|担当者|採用担当",
);

/// "Frau Silke Böge", "M. Lecarpentier", "Mrs Lovering", on a line that is about questions or applications.
fn with_title(line: &str) -> Option<String> {
    if !is_about_contact(line) {
        return None;
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    (0..words.len()).find_map(|at| titled(&words.get(at..)?.join(" ")))
}

/// A title and the name behind it, at the begin of a text.
fn titled(text: &str) -> Option<String> {
    let (word, rest) = text.trim().split_once(' ')?;
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '.');
    let title = TITLES.iter().find(|title| *title == bare)?;
    // "Frau Dr. Sabine Kröger"
    let name = titled(rest).or_else(|| name_at(rest, true))?;
    // The dative is of its sentence.
    let title = if title == "Herrn" { "Herr" } else { title };
    Some(format!("{title} {name}"))
}

const TITLES: Words = Words(
    "Frau|Herr|Herrn|Mr|Mr.|Mrs|Mrs.|Ms|Ms.|Miss|Mx|Dr|Dr.|Mme|Mlle|Madame|Monsieur|M.|Sr.|Sra.|Don|Doña|Sig.|Sig.ra|Dott.|\
    Dott.ssa|Pani|Pan|dhr.|mevr.|mevrouw|meneer",
);

/// "call Trish on 01268 …", "Bel met Bert Nijhof", "wenden Sie sich an Regula Strickler".
fn behind_call(line: &str) -> Option<String> {
    CALLS.iter().find_map(|call| {
        let (at, _) = line.match_indices(call).find(|(at, _)| {
            let before = line.get(..*at).and_then(|head| head.chars().next_back());
            !before.is_some_and(char::is_alphanumeric)
        })?;
        let rest = line.get(at + call.len()..)?;
        let name = name_at(rest, false)?;
        // A first name alone only where a way to reach them follows; "Crisis Text Line" calls nobody.
        let is_weak = Words("call |text |ring |email ").contains(call.to_lowercase()) || !name.contains(' ');
        (!is_weak || is_reachable(line)).then_some(name)
    })
}

const CALLS: Words = Words(
    "cover letter to |your CV to |your cv to |resume to |CV and cover letter to |application to |please contact |contact |Contact |Please contact |call or text |Call or text |Call or whatsapp |call |Call |Text |text |Ring |ring |\
    Speak to |speak to |speak with |reach out to |Ask for |ask for |Email |email |write to |apply to |questions to |enquiries to |\
    contact for this apprenticeship is |wenden Sie sich an |wende dich an |wende Dich an |melde dich bei |melde Dich bei |Melde dich bei |Melde Dich bei |melden Sie sich bei |Unterlagen an |\
    Bewerbung an |Ruf |Rufen Sie |Bel met |bel met |Bel |bel |Neem contact op met |neem contact op met |Mail |contacter |Contacter |\
    contactez |Contactez |candidature à |contactar con |contacta con |contattare |Contattare |kontakta |Kontakta |Kontakt |\
    Ring til |Kontakt med ",
);

/// "Regula Strickler, Leiterin Pflege, Tel. 044 …, gibt gerne Auskunft": a name that a sentence begins with.
fn beside_phone(line: &str) -> Option<String> {
    if !is_about_contact(line) || phones(line).is_empty() {
        return None;
    }
    line.split(['?', '!', '.'])
        .filter(|sentence| sentence.contains(','))
        .find_map(|sentence| name_at(sentence, true).filter(|name| name.contains(' ')))
}

/// "Contact: Head of Therapies, Priya Raman, priya.raman@…": a name behind what the person is.
fn behind_office(line: &str) -> Option<String> {
    if !is_reachable(line) || !is_about_contact(line) {
        return None;
    }
    let (_, told) = line.split_once(": ")?;
    let (office, rest) = told.split_once(", ")?;
    let name = rest.split([',', ';', '(', '–']).next()?.trim();
    let is_name = name.split_whitespace().count() >= 2 && title_score(name) < 0.5;
    (title_score(office) >= 0.5 && is_name)
        .then(|| name_at(name, false))?
        .filter(|found| found == name)
}

fn is_reachable(line: &str) -> bool {
    !phones(line).is_empty() || line.contains('@')
}

fn is_about_contact(line: &str) -> bool {
    let lower = folded(line);
    is_reachable(line)
        || Words(
            "question|contact|enquir|apply|information|fragen|bewerb|auskunft|unterlagen|kontakt|verfugung|candidature|renseign|postuler|\
            cv|preguntas|candidatura|domande|vragen|sollicit|pytania|fragor|ansokan|visits",
        )
        .iter()
        .any(|cue| lower.contains(cue))
}

/// The name that a text begins with: words with capitals and the small ones within.
fn name_at(text: &str, may_be_single: bool) -> Option<String> {
    let mut name: Vec<&str> = Vec::new();
    for word in text.split_whitespace().take(5) {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '.' && c != ')');
        let core = bare.trim_end_matches([')', '.']);
        let is_initial = core.chars().count() == 1 && bare.ends_with('.');
        let has_capital = core.chars().next().is_some_and(char::is_uppercase)
            && core.chars().skip(1).any(char::is_lowercase)
            && core.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'));
        let is_small = !name.is_empty() && PARTICLES.contains(core) && core.chars().all(char::is_lowercase);
        let is_wide = core.chars().count() <= 6 && core.chars().all(|c| c >= '\u{3000}') && !core.is_empty();
        if word.starts_with(['(', '"', '“']) || !(has_capital || is_initial || is_small || is_wide) {
            break;
        }
        name.push(if is_initial { bare } else { core });
        if word.ends_with([',', ':', ';', '?', '!', ')', '|']) || word.ends_with('.') && !is_initial {
            break;
        }
    }
    while name.last().is_some_and(|last| PARTICLES.contains(*last)) {
        name.pop();
    }
    let name = name.join(" ");
    let (first, count) = (name.split(' ').next().unwrap_or_default(), name.split(' ').count());
    let is_person = !name.is_empty()
        && count <= 4
        && (count > 1 || may_be_single || name.chars().count() >= 3)
        && !NO_PERSONS.contains(folded(first))
        && !name.split(' ').any(|word| NO_PERSONS.contains(folded(word)))
        && title_score(&name) < 0.5
        && company_score(&name) < 0.5
        && (count > 1 || place_score(&name) < 0.7)
        && !is_heading(&name)
        && !is_chrome(&name)
        && !dates::has_date(&name)
        && job_type(&name).is_none()
        && work_mode(&name).is_none();
    is_person.then_some(name)
}

/// Words with capitals where a person's name could stand.
const NO_PERSONS: Words = Words(
    "hr|human|resources|resource|recruiting|recruitment|recruiter|recruiters|team|talent|people|personal|personalabteilung|\
    personalwesen|personalreferat|bewerbung|bewerbungen|center|centre|office|us|you|your|our|the|this|these|all|please|only|if|for|monday|\
    tuesday|wednesday|thursday|friday|saturday|sunday|information|details|name|email|mail|phone|tel|telefon|telephone|mobile|fax|\
    dich|melde|service|services|departement|department|abteilung|direction|direccion|dipartimento|afdeling|dzial|stadt|city|address|adresse|frau|\
    herr|herrn|now|today|here|unserem|unserer|unsere|sie|ihre|ihr|die|der|das|den|dem|una|un|una|le|la|les|het|de|een|ons|onze|job|jobs|\
    career|careers|karriere|post|magistrat|agency|employer|company|firma|online|formular|portal|whatsapp|linkedin|facebook|point",
);

#[cfg(test)]
mod tests {
    use super::contact;
    use crate::plain::text_lines;
    use crate::posting::PostingReading;

    fn read(text: &str) -> (String, String, String) {
        let mut reading = PostingReading::default();
        contact(&mut reading, &text_lines(text));
        let value =
            |found: &Option<crate::Found<String>>| found.as_ref().map(|found| found.value.clone()).unwrap_or_default();
        (
            value(&reading.contact_name),
            value(&reading.contact_email),
            value(&reading.contact_phone),
        )
    }

    #[test]
    fn persons_are_named_in_many_ways() {
        for (text, name) in [
            (
                "Für fachliche Fragen steht Ihnen Frau Wübbena, Tel. 05000 000-214, zur Verfügung.",
                "Frau Wübbena",
            ),
            (
                "Bitte senden Sie Ihre Unterlagen an Herrn Jörn Kröger.",
                "Herr Jörn Kröger",
            ),
            (
                "Haben wir dein Interesse geweckt? Regula Strickler, Leiterin Pflege, Tel. 044 555 01 63, gibt Auskunft.",
                "Regula Strickler",
            ),
            ("Call Trish on 01268 555 019 for a chat.", "Trish"),
            (
                "For questions, please contact Marta Quill at marta.quill@example.org.",
                "Marta Quill",
            ),
            (
                "Heb je vragen? Bel met Marieke ter Horst, teamcoach, 0570 - 00 12 34.",
                "Marieke ter Horst",
            ),
            (
                "Renseignements : M. Lecarpentier, responsable des services techniques.",
                "M. Lecarpentier",
            ),
            ("Kontakt\nAnnika Wikén\nVerksamhetschef", "Annika Wikén"),
            (
                "For questions about the job, contact:\nDeputy Director of Nursing\nHelen Braithwaite\nhelen@example.org",
                "Helen Braithwaite",
            ),
            (
                "Further details / informal visits contact\nName\nOwen Tull\nJob title\nTeam Leader",
                "Owen Tull",
            ),
            ("Contact: Fergus Leary, 02 0000 0000", "Fergus Leary"),
        ] {
            assert_eq!(read(text).0, name, "{text}");
        }
        for text in [
            "Contact us",
            "Kontakt\nImpressum",
            "You will report to Mr Smith and call customers every day.",
            "Call HR on 01268 555 019.",
            "Bearbeitung von Fragen der Kunden",
            "Contact\nHuman Resources",
        ] {
            assert_eq!(read(text).0, "", "{text}");
        }
    }

    #[test]
    fn mail_and_phone_are_those_beside_the_name() {
        let text =
            "Jobs: jobs@example.org\nIhre Ansprechpartnerin\nFrau Silke Böge\nTelefon 0551 555 0134\nboege@example.org";
        assert_eq!(
            read(text),
            (
                "Frau Silke Böge".into(),
                "boege@example.org".into(),
                "0551 555 0134".into()
            )
        );
    }
}
