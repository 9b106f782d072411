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
    // "Two days a week in the office, the rest from home."
    let home = Words(
        "smart working|mobiles arbeiten|mobile arbeit|mobilem arbeiten|homeoffice|home office|from home|at home|de casa|desde casa|thuis|zu hause|von zuhause|von zu hause|à domicile|da casa|hemifrån|z domu",
    );
    let office = Words("office|büro|bureau|oficina|escritório|ufficio|kantoor|biur|kontor|on site|on-site|campus");
    let partly = Words("day|tage|jour|día|dia|giorn|dagen|dni|dagar|half|helft|rest|others|hälfte");
    let has = |words: Words| words.iter().any(|word| lower.contains(word));
    if has(home)
        && has(partly)
        && (has(office)
            || Words("je woche|in der woche|a week|per week|pro woche|par semaine|a settimana|alla settimana|a la semana|por semana|per week|w tygodniu|i veckan")
                .iter()
                .any(|word| lower.contains(word)))
    {
        let at = home.iter().find_map(|word| lower.find(word)).unwrap_or_default();
        return Some(("HYBRID", at));
    }
    let not = Words(
        "on-site child|on-site nurser|on-site gym|on-site park|on-site caf|on-site restaurant|on-site canteen|onsite gym|onsite caf|\
        onsite child|onsite park|not remote|no remote|kein homeoffice|remote not|non-remote|non si tratta di lavoro da remoto|no option to work remotely|\
        not a remote|not possible to work remotely|pas de télétravail|sin teletrabajo|remote teams|remote team |remote sensing|\
        remote control|remote procedure",
    );
    if has(office) && tells_days_a_week(&lower) {
        return Some(("HYBRID", 0));
    }
    if let Some(at) = Words("deels thuis|hybrid|hybrides|hybriden|híbrido|híbrida|гибрид|гибридный|гібридний|hibrit|hibrid|하이브리드|هجين|היברידי|hybridní|hybridi|ibrido|ibrida|hybride|hybrydow|hybrydowa|hybrydowo|hybridarbete|ハイブリッド")
        .iter()
        .find_map(&whole)
        // "hybrid and electric cars"
        .filter(|_| !Words("elettric|electric|elektro|eléctric|elétric|électrique|vehicle|motor|ev/hybrid|ev & hybrid|hybrid/ev|hybrid and ev|hybrid & ev|hybrid level|hybrid cloud|hybride technolog").iter().any(|word| lower.contains(word)))
    {
        return Some(("HYBRID", at));
    }
    if not.iter().any(|word| lower.contains(word)) {
        return lower
            .contains("team")
            .then_some(())
            .and(None)
            .or_else(|| {
                Words("not remote|no remote|not a remote|non si tratta|no option to work|not possible to work|pas de télétravail|sin teletrabajo")
                    .iter()
                    .any(|word| lower.contains(word))
                    .then_some(("ONSITE", 0))
            });
    }
    let remote = Words(
        "fully remote|100% remote|remote|work from home|work from anywhere|telecommute|telecommuting|homeoffice|\
        home office|home-office|télétravail|teletrabajo|remoto|da remoto|zdalnie|praca zdalna|远程|リモート|フルリモート|\
        thuiswerken|удаленно|удалённо|удаленная работа|удалённая работа|дистанционно|дистанційно|віддалено|uzaktan|재택근무|원격근무|\
        etätyö|fjernarbejde|عن بعد|عن بُعد|עבודה מהבית|práce z domova|távmunka",
    );
    if let Some((word, at)) = remote.iter().find_map(|word| whole(word).map(|at| (word, at))) {
        let partly = Words(
            "day per week|day a week|remote day|days per week|days a week|tage|jours|días|partly|partial|teilweise|partiel|parziale|parcial|möglich|remote option|\
            possible|days from home|fréquent|occasionnel|ponctuel|zeitweise|anteilig|regelmäßig",
        )
        .iter()
        .any(|mark| lower.contains(mark));
        if word != "fully remote" && word != "100% remote" && partly {
            return Some(("HYBRID", at));
        }
        return Some(("REMOTE", at));
    }
    Words(
        "on-site|onsite|on site|in-office|in office|work from office|office based|office-based|in person|in-person|vor ort|\
        präsenz|présentiel|sur site|presencial|in sede|op locatie|stacjonarnie|praca stacjonarna|på plats|出社|office-bound|in the office|\
        حضوري|в офисе|в офісі|ofiste|출근|במשרד|v kanceláři|at our office|physical location|on the premises|in presenza",
    )
    .iter()
    .find_map(whole)
    .map(|at| ("ONSITE", at))
}

/// "three days a week", "2 Tage pro Woche", "2 dni w biurze": one to four days.
fn tells_days_a_week(lower: &str) -> bool {
    let days = Words("day|days|tag|tage|tagen|jour|jours|dia|dias|día|días|giorno|giorni|dag|dagen|dni|dagar");
    let few = Words(
        "1|2|3|4|one|two|three|four|ein|einen|zwei|drei|vier|un|deux|trois|quatre|dos|tres|cuatro|dois|duas|três|quatro|due|\
        tre|quattro|twee|drie|dwa|trzy|cztery|två|fyra|1-2|2-3|3-4|2–3|1–2|3–4",
    );
    let words: Vec<&str> = lower
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .collect();
    let is_told = words
        .windows(2)
        .any(|pair| matches!(pair, [number, unit] if few.contains(number) && days.contains(unit)));
    let a_week = Words("week|woche|semaine|semana|settimana|tydzień|tygodniu|vecka|veckan|wk|in the office|im büro|w biurze|op kantoor")
        .iter()
        .any(|word| lower.contains(word));
    is_told && a_week
}

/// Small letters, with blanks for hyphens: "Voll- oder Teilzeit", "full-time".
fn unhyphened(text: &str) -> String {
    folded(text).replace(['_', '-'], " ").replace("  ", " ")
}

/// Full time and part time are both named.
pub(crate) fn names_both(text: &str) -> bool {
    let lower = unhyphened(text);
    has_words(&lower, FULL_TIME) && has_words(&lower, PART_TIME)
        || workload(&lower).is_some_and(|(least, most)| least < 100 && most == 100)
}

fn has_words(lower: &str, words: Words) -> bool {
    words.iter().any(|word| {
        lower.match_indices(word).any(|(at, _)| {
            let before = lower.get(..at).and_then(|head| head.chars().next_back());
            let after = lower.get(at + word.len()..).and_then(|tail| tail.chars().next());
            !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
        })
    })
}

const PART_TIME: Words = Words(
    "part time|parttime|teilzeit|temps partiel|tiempo parcial|media jornada|meio periodo|tempo parcial|tempo parziale|\
    yari zamanli|частичная занятость|неполныи день|часткова|아르바이트|파트타임|دوام جزيي|משרה חלקית|osa-aika|\
            zkraceny uvazek|castecny uvazek|reszmunkaido|norma partiala|jornada parcial|\
            deeltijd|niepelny etat|deltid|兼职|パート|minijob|job share",
);

const FULL_TIME: Words = Words(
    "voll oder teilzeit|voll und teilzeit|voll teilzeit|voll/teilzeit|voll / teilzeit|voll/ teilzeit|full or part time|full and part time|\
    full/part time|full / part time|full time|fulltime|vollzeit|temps plein|temps complet|tiempo completo|jornada completa|tempo inteiro|\
    tam zamanli|полная занятость|полныи день|повна заинятість|정규직|풀타임|دوام كامل|משרה מלאה|fuldtid|fulltid|\
            kokopaiva|plny uvazek|teljes munkaido|norma intreaga|\
            tempo integral|periodo integral|jornada integral|tempo pieno|voltijd|pelny etat|heltid|全职|フルタイム",
);

/// How sure a kind of employment is that only says for how long it is.
pub(crate) const WEAK: f64 = 0.6;

/// Full or part time where the words say so; what only says for how long tells neither.
pub(crate) fn hours(text: &str) -> Option<&'static str> {
    let lower = unhyphened(text);
    let told = (has_words(&lower, FULL_TIME), has_words(&lower, PART_TIME));
    match workload(&lower).map_or(told, |(least, most)| (most >= 100, least < 100)) {
        (true, false) => Some("FULL_TIME"),
        (false, true) => Some("PART_TIME"),
        _ => None,
    }
}

/// Full or part time by the hours of a week: "22.5 hours a week".
pub(crate) fn hours_of_week(text: &str) -> Option<&'static str> {
    let lower = folded(text);
    let words: Vec<&str> = lower.split_whitespace().collect();
    words.windows(4).chain([words.get(words.len().saturating_sub(3)..).unwrap_or_default()]).find_map(|four| {
        let [number, rest @ ..] = four else { return None };
        let count: f64 = number.trim_matches(|c: char| !c.is_ascii_digit()).replace(',', ".").parse().ok()?;
        let unit = rest.join(" ");
        let unit = unit.trim_matches(|c: char| !c.is_alphanumeric());
        let a_week = Words(
            "hours a week|hours per week|hrs per week|hours weekly|hours/week|h/semaine|heures par semaine|stunden pro woche|\
            stunden/woche|std./woche|wochenstunden|uur per week|horas semanales|horas por semana|horas a la semana|ore settimanali|\
            ore alla settimana|timmar per vecka|timmar i veckan|timer om ugen|timer i uken|godzin tygodniowo",
        );
        let is_week = a_week.iter().any(|words| unit.starts_with(words)) && (4.0..=60.0).contains(&count);
        is_week.then_some(if count < 34.5 { "PART_TIME" } else { "FULL_TIME" })
    })
}

/// "Pensum 60 – 100 %", "80%" of a post in Switzerland: the least and the most.
fn workload(lower: &str) -> Option<(u32, u32)> {
    let is_said = Words("pensum|beschaftigungsgrad|stellenprozent|taux d'activite|grado di occupazione")
        .iter()
        .any(|word| lower.contains(word));
    let (head, _) = lower.split_once('%')?;
    let from = head.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || "–-".contains(c));
    let numbers = || {
        let parts = head
            .get(from.len()..)
            .unwrap_or_default()
            .split(|c: char| !c.is_ascii_digit());
        parts.filter_map(|part| part.parse::<u32>().ok())
    };
    let (least, most) = (numbers().next()?, numbers().next_back()?);
    // "100 %" alone on its line.
    let is_said = is_said
        || numbers().count() == 1
            && lower
                .trim()
                .trim_end_matches('%')
                .trim()
                .bytes()
                .all(|byte| byte.is_ascii_digit());
    let is_range = numbers().count() == 2 && (20..100).contains(&least) && most > least && most <= 100;
    // A single share says it only where it is called so.
    (is_range && (is_said || most == 100) || is_said && (10..=100).contains(&least)).then_some((least, most))
}

pub(crate) fn job_type(text: &str) -> Option<&'static str> {
    let lower = unhyphened(text);
    let has = |words: Words| has_words(&lower, words);
    if has(Words(
        "internship|intern|praktikum|praktikant|praktikantin|werkstudent|werkstudentin|working student|stage|\
        stagiaire|alternance|practicas|becario|estagio|tirocinio|stageplek|staz|实习|インターン|trainee",
    )) {
        return Some("INTERNSHIP");
    }
    let (is_full, is_part) = (has(FULL_TIME), has(PART_TIME));
    match workload(&lower).map_or((is_full, is_part), |(least, most)| (most >= 100, least < 100)) {
        (true, true) => return None,
        (false, true) => return Some("PART_TIME"),
        (true, false) => return Some("FULL_TIME"),
        (false, false) => {}
    }
    if has(Words(
        "cdi|正社員|vaga efetiva|efetivo|contrato indefinido|festanstellung|unbefristet|tempo indeterminato|permanent|umowa o prace|tillsvidare",
    )) {
        return Some("FULL_TIME");
    }
    if has(Words(
        "temporary|temp|befristet|interim|cdd|temporal|temporario|tempo determinato|stagionale|per la stagione|saisonnier|estacional|saisonkraft|tijdelijk|seasonal|\
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
        "lead|head|leitend|leitende|leitender|leitung|teamlead|teamleiter|teamleiterin|leiter|leiterin|principal|chef|responsable|jefe|lider|\
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

/// "5+ years", "3–5 Jahre", "at least two years": byte offsets in the lower-case line. Where it is known that the line
/// asks for something, a number of years alone tells enough.
pub(crate) fn years(lower: &str, is_asked: bool) -> Option<(usize, usize)> {
    let units = Words(
        "years|year|yrs|yr|months|jahre|jahren|jahr|ans|an|années|année|años|año|anos|ano|anni|anno|jaar|lata|lat|rok|roku|år|\
        年以上|年间|年",
    );
    let context = Words(
        "experience|exp|erfahrung|expérience|experiencia|experiência|esperienza|ervaring|doświadczeni|erfarenhet|经验|経験|\
        background|professional|track record|berufs|praxis|hands-on|post-doctoral|postdoctoral",
    );
    // Behind a number of years alone.
    let work =
        Words("in a|in the|in user|of working|working|building|developing|driving|with|as a|as an|als|comme|como");
    let age = Words(
        "of age|old|jahre alt|alter|ans révolus|jaar oud|edad|idade|lat życia|warranty|history|contract|project|ago|vertrag|befrist|scholarship|fixed term|per year|a year of|each year",
    );
    let mut first: Option<(usize, usize)> = None;
    for unit in units {
        for (at, _) in lower.match_indices(unit) {
            let wide = unit.chars().any(|c| c >= '\u{3000}');
            let after = lower.get(at + unit.len()..).unwrap_or_default();
            let head = lower.get(..at).unwrap_or_default();
            if !wide
                && (after.chars().next().is_some_and(char::is_alphanumeric)
                    || head.chars().next_back().is_some_and(char::is_alphabetic))
            {
                continue;
            }
            let Some((from, least, is_word)) = number_before(head) else {
                continue;
            };
            // "at least a year", "un an": words alone need to be asked for.
            let most = if unit == "months" { 48 } else { 30 };
            if least == 0 || least > most || unit == "months" && least < 6 {
                continue;
            }
            let near: String = after.chars().take(90).collect();
            if age
                .iter()
                .any(|word| near.starts_with(word) || near.trim_start().starts_with(word))
            {
                continue;
            }
            let is_plus = lower.get(from..at).is_some_and(|number| number.contains('+'));
            let told = context.iter().any(|word| near.contains(word) || head.contains(word))
                || is_plus && work.iter().any(|word| near.trim_start().starts_with(word));
            let is_minimum = Words("at least|minimum|min.|mindestens|minstens|au moins|mínim|minim|pelo menos|almeno|al menos|co najmniej|minst|or more|ou plus")
                .iter()
                .any(|word| lower.contains(word));
            let fits = if is_word {
                is_asked || told && is_minimum
            } else {
                is_asked || told
            };
            if fits && first.is_none_or(|(start, _)| from < start) {
                first = Some((from, at + unit.len()));
            }
        }
    }
    first
}

/// The number, or the lower one of a range, right before a unit: where it begins, its value, whether it is a word.
fn number_before(head: &str) -> Option<(usize, u32, bool)> {
    let trimmed = head.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '+' | '(' | ')'));
    let number: String = trimmed
        .chars()
        .rev()
        .take_while(|c| c.is_ascii_digit() || matches!(c, '-' | '–' | ' ' | '+'))
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .collect();
    let digits = number.trim_start_matches(|c: char| !c.is_ascii_digit());
    if let Some(least) = digits
        .split(|c: char| !c.is_ascii_digit())
        .find_map(|part| part.parse().ok())
    {
        let mut from = trimmed.len() - digits.len();
        let mut least: u32 = least;
        // "5 to 8 years", "2 bis 4 Jahre"
        let lead = trimmed.get(..from).unwrap_or_default().trim_end();
        for joint in [
            "to", "bis", "à", "a", "tot", "do", "till", "or", "oder", "ou", "o", "and",
        ] {
            if let Some(before) = lead.strip_suffix(joint).filter(|before| before.ends_with(' ')) {
                let digits = before.trim_end();
                let start = digits.trim_end_matches(|c: char| c.is_ascii_digit()).len();
                if let Some(lower) = digits.get(start..).and_then(|number| number.parse().ok()) {
                    from = start;
                    least = lower;
                }
            }
        }
        return Some((from, least, false));
    }
    let start = trimmed.rfind(|c: char| !c.is_alphabetic()).map_or(0, |at| {
        at + trimmed
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(1, char::len_utf8)
    });
    let word = trimmed.get(start..)?;
    NUMBERS
        .iter()
        .position(|words| words.contains(word))
        .map(|at| (start, at as u32 + 1, true))
}

/// One to ten.
const NUMBERS: [Words; 10] = [
    Words("one|a|an|ein|eine|einem|einer|un|une|una|uno|um|uma|één|een|jeden|ett|en"),
    Words("two|zwei|deux|dos|dois|duas|due|twee|dwa|två"),
    Words("three|drei|trois|tres|três|tre|drie|trzy"),
    Words("four|vier|quatre|cuatro|quatro|quattro|cztery|fyra"),
    Words("five|fünf|cinq|cinco|cinque|vijf|pięć|fem"),
    Words("six|sechs|seis|sei|zes|sześć|sex"),
    Words("seven|sieben|sept|siete|sete|sette|zeven|siedem|sju"),
    Words("eight|acht|huit|ocho|oito|otto|osiem|åtta"),
    Words("nine|neun|neuf|nueve|nove|negen|dziewięć|nio"),
    Words("ten|zehn|dix|diez|dez|dieci|tien|dziesięć|tio"),
];
