//! Parts of a post's head that are neither title nor firm nor place: what a title goes on with behind a dash, through whom
//! somebody worked, what was done, and times of leave that look like posts.

use crate::dates::folded;
use crate::entries::{BodyItem, Entry, Piece};
use crate::heads::{Head, comma_parts};
use crate::passage::Passage;
use crate::places::{could_be_town, is_remote, looks_like_place, place_score};
use crate::resume::WorkReading;
use crate::roles::{company_score, title_score};
use crate::vocabulary::Words;

/// "Manager – Financial Reporting" above or below its firm: where the other heads of the section have one name on each of
/// the two lines, or the firm's words tell it, the dash stands inside the title.
pub(crate) fn titles_by_lines(heads: &mut [(Entry, Head)]) {
    let plain: Vec<(usize, usize)> = heads
        .iter()
        .filter_map(|(_, head)| match &head.core[..] {
            [first, second] if first.line != second.line => Some((first.line, second.line)),
            _ => None,
        })
        .collect();
    let found: Vec<Option<(usize, Passage)>> = heads.iter().map(|(entry, head)| dashed_title(entry, head)).collect();
    let dashed = found.iter().flatten().count();
    for ((_, head), found) in heads.iter_mut().zip(found) {
        let Some((at, whole)) = found else { continue };
        let line = head.core.get(at).map(|piece| piece.line);
        let firm = head.core.iter().find(|piece| Some(piece.line) != line);
        let Some((line, firm)) = line.zip(firm) else { continue };
        let lines = (line.min(firm.line), line.max(firm.line));
        let as_others = plain.iter().filter(|known| **known == lines).count();
        if as_others * 2 >= dashed && as_others > 0 || company_score(&firm.words.text) >= 0.85 {
            head.core.remove(at + 1);
            if let Some(title) = head.core.get_mut(at) {
                title.words = whole;
            }
        }
    }
}

/// A title and what a dash parts from it on its line, beside one name on another line: where it stands, and both as one.
fn dashed_title(entry: &Entry, head: &Head) -> Option<(usize, Passage)> {
    if head.core.len() != 3 || head.is_firm {
        return None;
    }
    let at = (0..2).find(|&at| match head.core.get(at..at + 2) {
        Some([a, b]) => (a.line, a.cell, a.index + 1) == (b.line, b.cell, b.index),
        _ => false,
    })?;
    let (title, more) = (head.core.get(at)?, head.core.get(at + 1)?);
    let other = head.core.iter().find(|piece| piece.line != title.line)?;
    let cell = entry.head.get(title.line)?.cells.get(title.cell)?;
    let start = cell.text.find(title.words.text.as_str())?;
    let from = start + title.words.text.len();
    let to = from + cell.text.get(from..)?.find(more.words.text.as_str())?;
    let sign = cell.text.get(from..to)?;
    let told = title_score(&title.words.text) >= 0.5 || company_score(&other.words.text) >= 0.85;
    let names_title = told && company_score(&title.words.text) < 0.85 && title_score(&other.words.text) < 0.75;
    (matches!(sign, " – " | " - " | " — ") && names_title && goes_with_title(&more.words.text))
        .then(|| (at, cell.slice(start, to + more.words.text.len())))
}

/// What a post is over or does, and neither a firm, a place nor how somebody was employed.
fn goes_with_title(text: &str) -> bool {
    const EMPLOYMENT: Words = Words(
        "full-time|full time|part-time|part time|contract|contractor|temporary|temp|permanent|fixed-term|freelance|internship|intern|\
        seasonal|casual|vollzeit|teilzeit|befristet|unbefristet|festanstellung|werkstudent|praktikum|minijob|cdi|cdd|stage|interim|\
        alternance|apprentissage|temps plein|temps partiel|jornada completa|media jornada|tiempo completo|practicas|clt|pj|\
        estagio|tempo pieno|stagione|voltijd|deeltijd|uitzend|zlecenie|umowa o prace|self-employed",
    );
    !EMPLOYMENT.contains(folded(text))
        && !is_remote(&folded(text))
        && place_score(text) < 0.5
        && company_score(text) < 0.85
}

/// "Hema (via Tempo-Team)": through whom somebody worked is no part of the firm's name; it is told of the post.
pub(crate) fn agencies(head: &mut Head) -> Vec<BodyItem> {
    let mut told = Vec::new();
    for piece in &mut head.core {
        let words = &piece.words;
        let open = words.text.rfind(" (").filter(|&at| {
            let inner = words.text.get(at + 2..).unwrap_or_default();
            inner.ends_with(')') && (inner.starts_with("via ") || inner.starts_with("through "))
        });
        if let Some(at) = open.filter(|at| *at > 1) {
            told.push(BodyItem {
                words: words.slice(at + 2, words.text.len() - 1),
                is_bullet: false,
            });
            piece.words = words.slice(0, at);
        }
    }
    told
}

/// Lines of the head below title and firm that name neither: what was done, or for which part of the firm.
pub(crate) fn told_below(entry: &Entry, head: &Head, title: Option<&Passage>, firm: Option<&Passage>) -> Vec<BodyItem> {
    let is_used = |piece: &Piece| [title, firm].into_iter().flatten().any(|words| *words == piece.words);
    let Some(last) = head
        .core
        .iter()
        .filter(|piece| is_used(piece))
        .map(|piece| piece.line)
        .max()
    else {
        return Vec::new();
    };
    let below = head.core.chunk_by(|a, b| a.line == b.line);
    below
        .filter(|pieces| pieces.first().is_some_and(|piece| piece.line > last))
        .filter_map(|pieces| {
            let line = entry.head.get(pieces.first()?.line)?;
            let placed = head
                .place_slot
                .is_some_and(|slot| Some(slot.0) == pieces.first().map(|piece| piece.line));
            let words = if placed || crate::dates::has_date(&line.text()) {
                let mut joined = Passage::default();
                pieces.iter().for_each(|piece| joined.join(&piece.words));
                joined
            } else {
                line.passage()
            };
            (words.text.split_whitespace().count() >= 2).then_some(BodyItem {
                words,
                is_bullet: false,
            })
        })
        .collect()
}

/// "Carer, Dale House, Leeds" over "Dementia ward, nights": a second line tells of the post where the first names title and
/// firm.
pub(crate) fn tell_second_lines(heads: &mut [(Entry, Head)]) {
    let names_both = |piece: &Piece, has_place: bool| {
        let parts = comma_parts(&piece.words);
        let [title, firm, rest @ ..] = &parts[..] else {
            return false;
        };
        let is_town = rest.last().is_some_and(|town| could_be_town(&town.text));
        title_score(&title.text) >= 0.5
            && title_score(&firm.text) < 0.5
            && firm.text.starts_with(char::is_uppercase)
            && (company_score(&firm.text) >= 0.6 || is_town || has_place && rest.is_empty())
    };
    let tells = |words: &Passage| {
        let count = words.text.split_whitespace().count();
        count >= 2
            && !crate::dates::has_date(&words.text)
            && title_score(words.text.split(',').next().unwrap_or_default()) < 0.75
            && (words.text.starts_with(char::is_lowercase)
                || company_score(&words.text) < 0.6
                    && !looks_like_place(&words.text)
                    && (words.text.contains(", ") || words.text.ends_with('.')))
    };
    for (entry, head) in heads {
        let Some((first, below)) = head.core.split_first() else {
            continue;
        };
        let Some(line) = below.first().map(|piece| piece.line).filter(|line| *line > first.line) else {
            continue;
        };
        let mut second = Passage::default();
        below.iter().for_each(|piece| second.join(&piece.words));
        let starts_small = second.text.starts_with(char::is_lowercase) && first.words.text.contains(", ");
        if below.iter().all(|piece| piece.line == line)
            && (names_both(first, head.tail_slot.is_some()) || starts_small)
            && tells(&second)
        {
            let told = BodyItem {
                words: second,
                is_bullet: false,
            };
            entry.body.insert(0, told);
            head.core.truncate(1);
        }
    }
}

/// "Elternzeit", "Parental leave (two children)", "Congé maternité": a time without a firm unless one is named.
pub fn is_leave(text: &str) -> bool {
    const LEAVES: Words = Words(
        "elternzeit|erziehungsurlaub|mutterschutz|mutterschaftsurlaub|vaterschaftsurlaub|karenz|elternkarenz|bildungskarenz|familienzeit|\
        familienpause|familienphase|babypause|kinderpause|pflegezeit|sabbatical|sabbatjahr|auszeit|parental leave|maternity leave|paternity leave|\
        family leave|carer's leave|caring leave|career break|conge maternite|conge parental|conge de maternite|conge parental d'education|\
        conge paternite|annee sabbatique|baja maternal|baja por maternidad|permiso de maternidad|permiso parental|excedencia|\
        licencia de maternidad|licencia por maternidad|licenca maternidade|licenca-maternidade|licenca parental|congedo parentale|\
        congedo di maternita|maternita|zwangerschapsverlof|ouderschapsverlof|ouderschap|urlop macierzynski|urlop wychowawczy|urlop rodzicielski|\
        foraldraledig|foraldraledighet|mammaledig|pappaledig|foreldrepermisjon|barselsorlov|barsel|aitiysvapaa|vanhempainvapaa|\
        hoitovapaa|materska dovolena|rodicovska dovolena|materska|rodicovska|gyes|gyed|concediu de maternitate|dogum izni|\
        декретный отпуск|отпуск по уходу за ребенком|декрет|декретна відпустка|育児休業|育児休暇|産休|育休|产假|육아휴직|חופשת לידה",
    );
    let lower = folded(text);
    let first = lower
        .split(['.', ',', ';', '(', ':', '/', '|'])
        .next()
        .unwrap_or_default();
    let first = first
        .split(" – ")
        .next()
        .unwrap_or(first)
        .split(" - ")
        .next()
        .unwrap_or_default()
        .trim();
    // "Career break to care for my mother"
    let reasons = [" to ", " for ", " um ", " zur ", " zum ", " pour ", " para ", " per "];
    let first = reasons
        .iter()
        .filter_map(|reason| first.split_once(reason))
        .map(|(leave, _)| leave.trim())
        .find(|leave| LEAVES.contains(leave))
        .unwrap_or(first);
    const BEGINS: Words = Words(
        "home bringing up |at home bringing up |bringing up |raising my |raising our |raising children|caring for my |looking after my |\
        full-time mother|full-time father|full-time parent|stay-at-home |hausfrau|hausmann|huisvrouw|huisman|mere au foyer|pere au foyer|\
        ama de casa|casalinga|dona de casa|hemmafru|hjemmegaende",
    );
    if BEGINS.iter().any(|begin| lower.starts_with(begin)) {
        return true;
    }
    let joined = |joint: &str| first.split(joint).all(|part| LEAVES.contains(part.trim()));
    LEAVES.contains(first)
        || [" und ", " and ", " et ", " & "]
            .iter()
            .any(|joint| first.contains(joint) && joined(joint))
}

/// "Tesco Seacroft - trolley and warehouse (temp)": what stands in small letters is what was done, and no firm's name.
pub(crate) fn turn_small_names(post: &mut WorkReading) {
    let (Some(title), Some(firm)) = (&post.title, &post.company) else {
        return;
    };
    let words = |text: &str| text.split_whitespace().count();
    let small = |text: &str| text.chars().any(char::is_lowercase) && !text.chars().any(char::is_uppercase);
    let is_post = title_score(&title.value) >= 0.5 && company_score(&title.value) < 0.5;
    if words(&firm.value) >= 2 && small(&firm.value) && title.value.starts_with(char::is_uppercase) && !is_post {
        std::mem::swap(&mut post.title, &mut post.company);
    }
}

/// "Program Analyst (GS-0343-12)": series and grade of a federal post, told in brackets behind its title.
pub(crate) fn drop_rank(post: &mut WorkReading) {
    let Some(title) = &mut post.title else { return };
    let Some(open) = title.value.rfind(" (") else { return };
    let inner = title.value.get(open + 2..).and_then(|inner| inner.strip_suffix(')'));
    if inner.is_some_and(is_rank) {
        title.value.truncate(open);
    }
}

/// "GS-0343-12": the code of a series and a grade.
pub(crate) fn is_rank(text: &str) -> bool {
    let (letters, numbers) = text.trim().split_once('-').unwrap_or_default();
    letters.len() == 2
        && letters.bytes().all(|byte| byte.is_ascii_uppercase())
        && numbers.len() >= 2
        && numbers
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'/'))
}

/// "Nubanco, Madrid" with "remote" as its place: the town goes with it.
pub(crate) fn take_town_of_remote(post: &mut WorkReading) {
    let (Some(firm), Some(place)) = (&mut post.company, &mut post.location) else {
        return;
    };
    let Some((name, town)) = firm.value.rsplit_once(", ") else {
        return;
    };
    if is_remote(&folded(&place.value)) && place_score(town) >= 0.7 {
        place.value = format!("{town} ({})", place.value);
        firm.value = name.to_owned();
    }
}
