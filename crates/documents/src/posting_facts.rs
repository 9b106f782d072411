//! Facts that postings state in few words: mode, kind, level, years, whether they are closed.

use crate::dates::folded;
use crate::vocabulary::Words;

/// The line says that no more applications are taken.
pub(crate) fn is_closed(line: &str) -> bool {
    let lower = line.to_lowercase();
    CLOSED.iter().any(|mark| lower.contains(mark))
}

const CLOSED: Words = Words(
    "no longer accepting applications|no longer accepting applicants|position has been filled|\
    job has been filled|this job is closed|job is no longer available|position is no longer available|\
    this job has expired|posting has expired|posting is closed|applications are closed|this position is closed|\
    vacancy is closed|job posting is no longer active|role has been filled|stelle ist nicht mehr verfügbar|\
    stelle wurde besetzt|stelle ist bereits besetzt|stellenanzeige ist nicht mehr|nicht mehr verfügbar|\
    bewerbungsfrist ist abgelaufen|offre n'est plus disponible|offre a été pourvue|\
    n'accepte plus de candidatures|ya no acepta solicitudes|oferta ya no está disponible|oferta cerrada|\
    não aceita mais candidaturas|vaga encerrada|non accetta più candidature|annuncio scaduto|\
    vacature is gesloten|niet meer beschikbaar|oferta wygasła|nie przyjmuje już zgłoszeń",
);

pub(crate) fn work_mode(text: &str) -> Option<(&'static str, usize)> {
    let lower = text.to_lowercase();
    let whole = |word: &str| {
        lower.match_indices(word).map(|(at, _)| at).find(|&at| {
            let before = lower.get(..at).and_then(|head| head.chars().next_back());
            let after = lower.get(at + word.len()..).and_then(|tail| tail.chars().next());
            !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
        })
    };
    let not = Words(
        "not remote|no remote|kein homeoffice|remote not|non-remote|remote teams|remote team |remote sensing|\
        remote control|remote procedure",
    );
    if let Some(at) = Words("hybrid|hybrides|híbrido|ibrido|hybride|hybrydow|hybrydowa")
        .iter()
        .find_map(&whole)
    {
        return Some(("HYBRID", at));
    }
    if not.iter().any(|word| lower.contains(word)) {
        return lower
            .contains("team")
            .then_some(())
            .and(None)
            .or_else(|| (lower.contains("not remote") || lower.contains("no remote")).then_some(("ONSITE", 0)));
    }
    let remote = Words(
        "fully remote|100% remote|remote|work from home|work from anywhere|telecommute|telecommuting|homeoffice|\
        home office|home-office|télétravail|teletrabajo|remoto|da remoto|zdalnie|praca zdalna|远程|リモート|フルリモート|\
        thuiswerken",
    );
    if let Some((word, at)) = remote.iter().find_map(|word| whole(word).map(|at| (word, at))) {
        let partly = Words(
            "days per week|days a week|tage|jours|días|partly|partial|teilweise|partiel|parziale|möglich|options|\
            possible|days from home",
        )
        .iter()
        .any(|mark| lower.contains(mark));
        if word != "fully remote" && word != "100% remote" && partly {
            return Some(("HYBRID", at));
        }
        return Some(("REMOTE", at));
    }
    Words(
        "on-site|onsite|on site|in-office|in office|in person|in-person|vor ort|präsenz|présentiel|sur site|\
        presencial|in sede|op locatie|stacjonarnie",
    )
    .iter()
    .find_map(whole)
    .map(|at| ("ONSITE", at))
}

pub(crate) fn job_type(text: &str) -> Option<&'static str> {
    let lower = folded(text).replace(['_', '-'], " ");
    let has = |words: Words| {
        words.iter().any(|word| {
            lower.match_indices(word).any(|(at, _)| {
                let before = lower.get(..at).and_then(|head| head.chars().next_back());
                let after = lower.get(at + word.len()..).and_then(|tail| tail.chars().next());
                !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
            })
        })
    };
    if has(Words(
        "internship|intern|praktikum|praktikant|praktikantin|werkstudent|werkstudentin|working student|stage|\
        stagiaire|alternance|practicas|becario|estagio|tirocinio|stageplek|staz|实习|インターン|trainee",
    )) {
        return Some("INTERNSHIP");
    }
    if has(Words(
        "part time|parttime|teilzeit|temps partiel|tiempo parcial|media jornada|meio periodo|tempo parziale|\
        deeltijd|niepelny etat|兼职|パート|minijob",
    )) && !has(Words("full time|vollzeit"))
    {
        return Some("PART_TIME");
    }
    if has(Words(
        "full time|fulltime|vollzeit|temps plein|temps complet|cdi|tiempo completo|jornada completa|\
        tempo integral|periodo integral|tempo pieno|voltijd|fulltime|pelny etat|全职|正社員|festanstellung|\
        unbefristet|tempo indeterminato|permanent",
    )) {
        return Some("FULL_TIME");
    }
    if has(Words(
        "temporary|temp|befristet|interim|cdd|temporal|temporario|tempo determinato|tijdelijk|seasonal|\
        fixed term|zeitarbeit",
    )) {
        return Some("TEMPORARY");
    }
    if has(Words(
        "contract|contractor|freelance|freiberuflich|freelancer|b2b|independiente|autonomo|contrato por obra|合同|\
        業務委託",
    )) && lower.split_whitespace().count() <= 12
    {
        return Some("CONTRACT");
    }
    None
}

/// The rank that words such as a title name: "ENTRY", "MID", "SENIOR", "LEAD" or "EXECUTIVE".
pub fn seniority(text: &str) -> Option<&'static str> {
    let lower = folded(text);
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let has = |known: Words| words.iter().any(|word| known.contains(word));
    if has(Words(
        "chief|ceo|cto|cfo|coo|cmo|cio|vp|president|director|direktor|direktorin|directeur|directrice|executive|\
        geschaftsfuhrer|geschaftsfuhrerin|dyrektor|directora|diretor",
    )) {
        return Some("EXECUTIVE");
    }
    if has(Words(
        "intern|internship|junior|jr|graduate|entry|trainee|apprentice|praktikant|praktikantin|werkstudent|\
        werkstudentin|stagiaire|azubi|auszubildende|becario|estagiario|einsteiger|berufseinsteiger|associate|\
        debutant|mlodszy|student",
    )) {
        return Some("ENTRY");
    }
    if has(Words(
        "lead|head|teamlead|teamleiter|teamleiterin|leiter|leiterin|principal|chef|responsable|jefe|lider|\
        kierownik|supervisor",
    )) {
        return Some("LEAD");
    }
    if has(Words(
        "senior|sr|staff|expert|experienced|confirme|starszy|erfahren|erfahrener|erfahrene|资深|高级",
    )) || text.contains("高级")
        || text.contains("シニア")
    {
        return Some("SENIOR");
    }
    if has(Words("mid|intermediate|midlevel|medior|regular")) {
        return Some("MID");
    }
    None
}

/// "5+ years", "3–5 Jahre": byte offsets in the lower-case line.
pub(crate) fn years(lower: &str) -> Option<(usize, usize)> {
    let units = Words("years|year|yrs|jahre|jahren|ans|années|años|anos|anni|jaar|lat|年以上|年");
    let context = Words(
        "experience|erfahrung|expérience|experiencia|experiência|esperienza|ervaring|doświadczeni|经验|経験|\
        background|working|professional|in a|in the|building|track record|berufs|hands-on|industry|developing|\
        with",
    );
    for unit in units {
        for (at, _) in lower.match_indices(unit) {
            let after = lower.get(at + unit.len()..).and_then(|tail| tail.chars().next());
            if after.is_some_and(char::is_alphanumeric) && unit.is_ascii() {
                continue;
            }
            let head = lower.get(..at).unwrap_or_default();
            let trimmed = head.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '+' | '(' | ')'));
            let number: String = trimmed
                .chars()
                .rev()
                .take_while(|c| c.is_ascii_digit() || matches!(c, '-' | '–' | ' ' | '+'))
                .collect::<Vec<_>>()
                .into_iter()
                .rev()
                .collect();
            let first = number.trim_start();
            let digits: Vec<u32> = first
                .split(|c: char| !c.is_ascii_digit())
                .filter_map(|part| part.parse().ok())
                .collect();
            if digits.is_empty() || digits.iter().any(|&count| count == 0 || count > 30) {
                continue;
            }
            let near = lower
                .get(at..)
                .map(|tail| tail.chars().take(90).collect::<String>())
                .unwrap_or_default();
            if context
                .iter()
                .any(|word| near.contains(word) || head.contains("experience"))
            {
                return Some((trimmed.len() - first.len(), at + unit.len()));
            }
        }
    }
    None
}
