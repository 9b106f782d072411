//! Lists of a posting: what its headings are called, and the lines under them.

use crate::Found;
use crate::dates::folded;
use crate::passage::Line;
use crate::posting::PostingReading;
use crate::vocabulary::Words;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum List {
    Requirements,
    Nice,
    Responsibilities,
    Benefits,
    Other,
}

/// What the lines under a heading are.
pub(crate) fn heading(text: &str) -> Option<List> {
    let clean = folded(text);
    let clean = clean.trim().trim_matches(|c: char| !c.is_alphanumeric());
    let words = clean.split_whitespace().count();
    if words == 0 || words > 9 {
        return None;
    }
    // The order matters: "preferred qualifications" is no plain requirement.
    for (list, marks) in HEADINGS {
        let hit = marks.iter().any(|mark| {
            clean == mark
                || (words <= 7
                    && clean.starts_with(mark)
                    && clean.get(mark.len()..).is_none_or(|rest| {
                        rest.is_empty() || rest.starts_with([' ', '/', '&', ':', ',', '\'', '?', '(', '-'])
                    }))
                || (words <= 6 && mark.contains(' ') && clean.contains(mark))
        });
        if hit {
            return Some(*list);
        }
    }
    None
}

const HEADINGS: &[(List, Words)] = &[
    (
        List::Nice,
        Words(
            "nice to have|nice-to-have|nice to haves|nice-to-haves|bonus|bonus points|preferred|\
            preferred qualifications|preferred skills|preferred experience|desired|desirable|good to have|\
            it's a plus|it would be a plus|pluses|plus|extra points|even better|what would be great|\
            additional qualifications|optional|would be a plus|great to have|von vorteil|wunschenswert|\
            pluspunkte|idealerweise|das ware toll|ein plus|les plus|atouts|un plus|serait un plus|se valora|\
            valorable|deseable|diferenciais|desejavel|pre ottimale|costituisce un plus|pre|mile widziane|\
            wij zien graag|加分项|歓迎|歓迎スキル|歓迎要件",
        ),
    ),
    (
        List::Requirements,
        Words(
            "requirements|requirement|qualifications|required qualifications|minimum qualifications|\
            basic qualifications|must have|must-have|must haves|must-haves|required skills|skills required|\
            required experience|what you bring|what you'll bring|what you will bring|what we're looking for|\
            what we are looking for|who you are|you have|you are|about you|your profile|your skills|\
            your background|what you need|what you'll need|what you will need|you bring|you'll have|\
            you should have|we expect|skills and experience|skills & experience|experience|key skills|skills|\
            your qualifications|who we're looking for|who we are looking for|candidate profile|job requirements|\
            essential|essential skills|knowledge and skills|education and experience|ideal candidate|\
            the ideal candidate|we're looking for|you might be a fit if|you may be a good fit if|what it takes|\
            desired skills and experience|anforderungen|ihr profil|dein profil|das bringst du mit|\
            das bringen sie mit|was du mitbringst|was sie mitbringen|voraussetzungen|qualifikation|\
            qualifikationen|deine qualifikationen|ihre qualifikationen|dein hintergrund|was wir erwarten|\
            wir erwarten|profil|das solltest du mitbringen|damit uberzeugst du|damit uberzeugen sie|\
            anforderungsprofil|du bringst mit|sie bringen mit|wen wir suchen|was wir suchen|\
            das zeichnet sie aus|das zeichnet dich aus|fachliche anforderungen|profil recherche|votre profil|\
            ton profil|competences requises|prerequis|vos competences|qualifications requises|requisitos|\
            tu perfil|perfil|que buscamos|lo que buscamos|requisitos minimos|seu perfil|o que buscamos|\
            o que esperamos|requisiti|il tuo profilo|profilo|cosa cerchiamo|functie-eisen|functieeisen|\
            wat vragen wij|wat breng je mee|wymagania|nasze wymagania|czego oczekujemy|任职要求|岗位要求|职位要求|応募資格|必須|\
            必須スキル|必須要件|求める人物像",
        ),
    ),
    (
        List::Responsibilities,
        Words(
            "responsibilities|responsibility|key responsibilities|your responsibilities|what you'll do|\
            what you will do|what you'll be doing|what you will be doing|the role|your role|duties|job duties|\
            your tasks|tasks|your mission|day to day|in this role|in this role you will|role overview|\
            about the role|what you do|you will|you'll|main responsibilities|your impact|essential functions|\
            scope of work|what your day looks like|key duties|a day in the life|roles and responsibilities|\
            duties and responsibilities|aufgaben|deine aufgaben|ihre aufgaben|tatigkeiten|das erwartet dich|\
            das erwartet sie|was dich erwartet|was sie erwartet|aufgabengebiet|ihr aufgabengebiet|dein job|\
            deine rolle|ihre rolle|ihre tatigkeiten|das sind deine aufgaben|das machst du bei uns|was du machst|\
            hauptaufgaben|deine mission|aufgabenbereich|verantwortlichkeiten|missions|vos missions|tes missions|\
            le poste|responsabilites|votre mission|vos responsabilites|responsabilidades|funciones|\
            tus funciones|tareas|que haras|lo que haras|atribuicoes|o que voce vai fazer|atividades|\
            responsabilita|attivita|cosa farai|mansioni|taken|jouw taken|wat ga je doen|werkzaamheden|obowiazki|\
            zakres obowiazkow|twoje zadania|czym bedziesz sie zajmowac|岗位职责|工作职责|职位描述|工作内容|仕事内容|業務内容|職務内容",
        ),
    ),
    (
        List::Benefits,
        Words(
            "benefits|perks|what we offer|we offer|our offer|perks and benefits|perks & benefits|\
            benefits and perks|why join us|why us|what's in it for you|what you get|what you'll get|\
            compensation and benefits|compensation & benefits|our benefits|why work with us|what we provide|\
            your benefits|why you'll love|in return|employee benefits|wir bieten|das bieten wir|was wir bieten|\
            unser angebot|deine vorteile|ihre vorteile|das bieten wir dir|das bieten wir ihnen|\
            was wir dir bieten|unsere benefits|deine benefits|ihre benefits|freuen sie sich auf|freu dich auf|\
            darauf kannst du dich freuen|darauf konnen sie sich freuen|vorteile|wir bieten ihnen|wir bieten dir|\
            warum wir|ihre perspektiven|avantages|nous offrons|ce que nous offrons|pourquoi nous rejoindre|\
            nos avantages|ofrecemos|que ofrecemos|beneficios|oferecemos|o que oferecemos|cosa offriamo|offriamo|\
            benefit|vantaggi|wij bieden|wat bieden wij|arbeidsvoorwaarden|oferujemy|co oferujemy|benefity|福利待遇|\
            我们提供|福利|待遇|福利厚生",
        ),
    ),
    (
        List::Other,
        Words(
            "about us|about the company|about the team|who we are|our story|company description|how to apply|\
            application process|hiring process|interview process|contact|equal opportunity|diversity|our values|\
            our mission|our tech stack|tech stack|salary|location|next steps|apply now|summary|overview|\
            description|additional information|our stack|about the job|the job|job description|\
            stellenbeschreibung|description du poste|uber uns|wer wir sind|das unternehmen|kontakt|bewerbung|\
            bewerben|so bewirbst du dich|ihr ansprechpartner|ansprechpartner|interessiert|\
            haben wir ihr interesse geweckt|a propos|qui sommes nous|l'entreprise|comment postuler|\
            processus de recrutement|sobre nosotros|quienes somos|sobre nos|chi siamo|over ons|wie zijn wij|\
            o nas|公司介绍|会社概要|勤務地|給与|応募方法",
        ),
    ),
];

/// Lines under the headings that postings have.
pub(crate) fn lists(reading: &mut PostingReading, lines: &[Line]) {
    if !reading.requirements.is_empty() || !reading.responsibilities.is_empty() {
        return;
    }
    let mut list: Option<List> = None;
    for (index, line) in lines.iter().enumerate() {
        let text = line.text();
        if line.bullet.is_none() {
            let looks = line.level.is_some()
                || line.style().bold
                || text.trim_end().ends_with([':', '?', '…'])
                || (text.split_whitespace().count() <= 6
                    && !text.trim_end().ends_with(['.', ',', ';'])
                    && (line.gap_above > 0.0
                        || lines
                            .get(index + 1)
                            .is_some_and(|next| next.bullet.is_some() || next.gap_above > 0.0)));
            if looks && let Some(next) = heading(&text) {
                list = Some(next);
                continue;
            }
            // "Requirements: 4+ years; SQL; …" on one line.
            if let Some((label, rest)) = text.split_once(':')
                && label.split_whitespace().count() <= 4
                && rest.trim().len() > 15
                && let Some(next) = heading(label)
                && next != List::Other
            {
                list = Some(next);
                for item in rest.split(';').filter(|item| !item.trim().is_empty()) {
                    push(reading, next, item, 0.75);
                }
                continue;
            }
            if line.level.is_some() {
                list = None;
                continue;
            }
        }
        let Some(current) = list else { continue };
        // Running text behind a list is no part of it.
        let after_items = index
            .checked_sub(1)
            .and_then(|at| lines.get(at))
            .is_some_and(|before| before.bullet.is_some());
        if line.bullet.is_none() && line.gap_above >= 1.0 && after_items {
            list = None;
            continue;
        }
        let list = current;
        let continued =
            line.bullet.is_none() && line.gap_above == 0.0 && text.chars().next().is_some_and(char::is_lowercase);
        if continued && let Some(last) = target(reading, list).and_then(|items| items.last_mut()) {
            // A line that was broken by hand.
            last.value = format!("{} {}", last.value, text.trim());
            last.quote = format!("{}\n{}", last.quote, text.trim());
            continue;
        }
        push(reading, list, &text, if line.bullet.is_some() { 0.9 } else { 0.65 });
    }
}

fn target(reading: &mut PostingReading, list: List) -> Option<&mut Vec<Found<String>>> {
    match list {
        List::Requirements => Some(&mut reading.requirements),
        List::Nice => Some(&mut reading.nice_to_have),
        List::Responsibilities => Some(&mut reading.responsibilities),
        List::Benefits => Some(&mut reading.benefits),
        List::Other => None,
    }
}

fn push(reading: &mut PostingReading, list: List, text: &str, confidence: f64) {
    let value = text.trim().trim_end_matches([';', ',']).to_owned();
    if value.chars().count() < 3 || value.chars().count() > 1_500 {
        return;
    }
    if let Some(items) = target(reading, list)
        && items.len() < 200
    {
        items.push(Found {
            quote: value.clone(),
            value,
            confidence,
            places: Vec::new(),
        });
    }
}
