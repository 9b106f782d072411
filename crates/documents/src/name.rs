//! The person's name: where it stands, how it looks, and whether the address agrees.

use crate::Found;
use crate::contact::{emails, is_bare_label, phrase_is_heading};
use crate::contact_words::{DOCUMENTS, names_a_place};
use crate::dates::folded;
use crate::passage::{Line, Passage};
use crate::places::place_score;
use crate::roles::{company_score, degree_score, title_score};
use crate::sections;
use crate::vocabulary::Words;

/// The name and the index of its line (and of the next, where it takes two).
pub(crate) struct Name {
    pub found: Found<String>,
    pub first: usize,
    /// The lines that end a name of two or three lines.
    pub more: Vec<usize>,
    /// Text that stood behind the name on its line.
    pub rest: Option<Passage>,
}

/// The person's name: large, near the top, like a name, and like the e-mail address.
pub(crate) fn name(lines: &[Line]) -> Option<Name> {
    let body = sections::body_style(lines);
    let largest = lines
        .iter()
        .filter(|line| line.page <= 1)
        .map(|line| line.style().size)
        .fold(0.0, f64::max);
    let accounts: Vec<String> = lines
        .iter()
        .flat_map(|line| emails(&line.text()))
        .filter_map(|(start, end, text)| {
            let _ = (start, end);
            text.split('@').next().map(folded)
        })
        .collect();
    let mut best: Option<(f64, Name)> = None;
    for (index, line) in lines.iter().enumerate() {
        if line.page > 1 || (line.page == 0 && index > 25) || line.furniture {
            continue;
        }
        let style = line.style();
        let big = style.size > body.style.size * 1.15;
        // What is dated is a post.
        let lasts = |cell: &Passage| crate::dates::find(&cell.text).iter().any(|range| !range.is_single);
        if (index > 8 && !big) || line.cells.iter().any(lasts) {
            continue;
        }
        for (cell_index, cell) in line.cells.iter().enumerate().take(3) {
            // "ID NUMBER | : 3519": the name of a fact.
            if line
                .cells
                .get(cell_index + 1)
                .is_some_and(|next| next.text.starts_with([':', '：']))
            {
                continue;
            }
            // "联系电话：" before its number.
            if cell.text.trim_end().ends_with([':', '：']) && cell_index + 1 < line.cells.len() {
                continue;
            }
            let cell = &without_remarks(cell);
            let (words, rest) = name_part(cell);
            let mut words = words.trim_matches(|c: char| matches!(c, ':' | '：') || c.is_whitespace());
            let mut more = Vec::new();
            let mut labelled = false;
            if let Some(named) = labelled_name(&words) {
                words = named;
                labelled = true;
            }
            // A form has the label in a cell of its own.
            let beside = line.cells.get(..cell_index).unwrap_or_default();
            labelled |= beside.last().is_some_and(|cell| is_name_label(&cell.text)) || are_name_label(beside);
            let is_label = is_bare_label(&words.text) || names_a_place(&words.text) || is_name_label(&words.text);
            if is_label || (line.bullet.is_some() && !big && !labelled) {
                continue;
            }
            let parts = words.text.split_whitespace().count();
            // A name over two lines of one look.
            if let Some(below) = end_of_name(lines, index, cell_index, big, &accounts) {
                words.join(&lines.get(below).map(Line::passage).unwrap_or_default());
                more.push(below);
            } else if line.cells.len() == 1
                && rest.is_none()
                && sections::heading_kind(line).is_none()
                && (parts <= 2
                    || (parts <= 4 && lines.get(index + 1).is_some_and(|next| next.style().looks_like(&style))))
                && big
                && let Some(next) = goes_on(lines, index + 1, &words, body.style.size)
            {
                words.join(&next.passage());
                more.push(index + 1);
                // One word a line: "AUGUSTINE", "ROBICHAUX", "BROUSSARD".
                if parts == 1
                    && next.text().split_whitespace().count() == 1
                    && let Some(last) = goes_on(lines, index + 2, &words, body.style.size)
                {
                    words.join(&last.passage());
                    more.push(index + 2);
                }
            }
            // "van der Berg, Piet"
            let whole = labelled_name(cell).unwrap_or_else(|| cell.clone());
            let turned = more
                .is_empty()
                .then(|| first_name_last(&whole, labelled, &accounts))
                .flatten();
            let rest = if turned.is_some() { None } else { rest };
            if turned.is_some() {
                words = whole;
            }
            let shape = turned.as_deref().map_or_else(|| name_shape(&words.text), name_shape);
            let is_small = turned.is_none() && words.text.chars().all(|c| !c.is_uppercase());
            let cased = words.text.chars().any(char::is_lowercase);
            if shape <= 0.0 || (is_small && cased && index > 1 && !big && !labelled) {
                continue;
            }
            let mut score = shape;
            score += 2.2 * (style.size / largest.max(1.0)).powi(2) * if big { 1.0 } else { 0.4 };
            score += 1.0 - 0.08 * (index.min(12)) as f64;
            score += if index == 0 { 0.4 } else { 0.0 };
            score -= 0.5 * cell_index as f64;
            score += if labelled { 2.5 } else { 0.0 };
            let folded_name = folded(&words.text);
            let hits = folded_name
                .split(|c: char| !c.is_alphanumeric())
                .filter(|part| part.chars().count() >= 3)
                .filter(|part| accounts.iter().any(|account| account.contains(part)))
                .count();
            score += 0.9 * hits.min(2) as f64;
            if line.page == 1 {
                score += 0.6 * (1.0 - (line.top / 800.0).clamp(0.0, 1.0));
            }
            if phrase_is_heading(&words.text) || names_document(&words.text) {
                score -= 4.0;
            }
            // "Joaquín Ferreiro", "Hannah Baker": many names are names of trades, and what leads a page is its name.
            let leads = index == 0 && words.text.contains(' ') && turned.is_none();
            score -= if leads { 1.0 } else { 2.0 } * title_score(without_rank(&words.text));
            score -= if company_score(&words.text) >= 0.6 { 0.8 } else { 0.0 };
            score -= if place_score(&words.text) >= 0.7 { 1.5 } else { 0.0 };
            if score > best.as_ref().map_or(1.2, |(known, _)| *known) {
                let surety = (0.35 + 0.12 * score).clamp(0.3, 0.97);
                let value = turned.clone().unwrap_or_else(|| tidy_name(&words.text));
                best = Some((
                    score,
                    Name {
                        found: words.found(value, surety),
                        first: index,
                        more,
                        rest: rest.clone(),
                    },
                ));
            }
        }
    }
    let best = best.map(|(_, name)| name);
    let fields = of_fields(lines);
    match best {
        // "Name: Zgraggen" above "Vorname: Lara": one field is but a part of the name.
        Some(name)
            if name.found.confidence >= 0.6
                && fields
                    .as_ref()
                    .is_none_or(|whole| !whole.found.value.ends_with(&format!(" {}", name.found.value))) =>
        {
            Some(name)
        }
        unsure => fields.or(unsure),
    }
}

/// "(한글) 윤서진", "OGUNLEYE, Adebimpe (Mrs.)": a remark on the script, or how the person is addressed.
fn without_remarks(cell: &Passage) -> Passage {
    const REMARKS: Words =
        Words("한글|국문|한자|영문|漢字|中文|mr|mrs|ms|miss|mr.|mrs.|ms.|dr.|engr.|chief|herr|frau|m.|mme");
    let is_remark = |inner: &str| REMARKS.contains(folded(inner.trim()));
    let text = &cell.text;
    if let Some((inner, _)) = text.strip_prefix('(').and_then(|rest| rest.split_once(')'))
        && is_remark(inner)
    {
        return cell.slice(inner.len() + 2, text.len());
    }
    if let Some((name, inner)) = text.strip_suffix(')').and_then(|rest| rest.rsplit_once(" ("))
        && is_remark(inner)
    {
        return cell.slice(0, name.len());
    }
    cell.clone()
}

/// "毕业生求职简历": what the sheet is, whoever it is of.
fn names_document(text: &str) -> bool {
    let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    Words("简历|簡歷|簡歴|履历|履歷|履历表|履歷表|简历表|履歴書|経歴書|이력서|자기소개서")
        .iter()
        .any(|end| bare.ends_with(end))
}

/// "Surname: OKAFOR" and "Other names: Chinedu" as fields of a form.
fn of_fields(lines: &[Line]) -> Option<Name> {
    let field = |names: Words| {
        lines.iter().enumerate().take(30).find_map(|(at, line)| {
            let whole = line.passage();
            let (label, from) = match whole.text.find([':', '：']) {
                Some(colon) => (whole.text.get(..colon)?.to_owned(), colon),
                None => match &line.cells[..] {
                    [label, _] => (label.text.clone(), label.text.len()),
                    _ => return None,
                },
            };
            let value = whole
                .slice(from, whole.text.len())
                .trim_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '：'));
            let named = names.contains(folded(&label).replace("(s)", "").replace("(n)", "").trim());
            (named && name_shape(&value.text) > 0.0 && value.text.split_whitespace().count() <= 4)
                .then_some((at, value))
        })
    };
    let (first, given) = field(GIVEN_LABELS)?;
    let (second, family) = field(FAMILY_LABELS)?;
    let text = format!("{} {}", given.text, family.text);
    let mut words = given;
    words.join(&family);
    Some(Name {
        found: words.found(text, 0.9),
        first: first.min(second),
        more: vec![first.max(second)],
        rest: None,
    })
}

const GIVEN_LABELS: Words = Words(
    "first name|first names|given name|given names|other name|other names|forename|forenames|vorname|vornamen|prenom|prenoms|\
    nombre|nombres|nome|voornaam|voornamen|imie|imiona|fornavn|fornamn|etunimi|adi|jmeno|meno|prenume|имя|ім'я",
);
const FAMILY_LABELS: Words = Words(
    "surname|name|naam|last name|family name|nachname|familienname|nom|nom de famille|apellido|apellidos|cognome|sobrenome|apelido|\
    apelidos|achternaam|nazwisko|efternavn|etternavn|efternamn|sukunimi|soyadi|prijmeni|priezvisko|nume|фамилия|прізвище",
);

const NAME_LABELS: Words = Words(
    "ho va ten|ho ten|ho ten day du|nama|nama lengkap|nama penuh|nama panjang|ชือ-นามสกล|ชือ|نام و نام خانوادگی|نام|\
    apellido y nombre|apellidos y nombres|apellido y nombres|apellido nombre|apellidos nombre|nom prenom|prenom nom|\
    nachname vorname|name vorname|vorname name|cognome e nome|cognome nome|nome cognome|surname and name|surname name|\
    surname first name|first name surname|name and surname|first name and surname|surname and given names|candidate name|\
    name of candidate|name of the candidate|achternaam voornaam|familienname vorname|adi soyadi|ad soyad|adi ve soyadi|isim|isim soyisim|adi|navn|fulde navn|fullt navn|namn|fullstandigt namn|nimi|\
    koko nimi|jmeno|jmeno a prijmeni|meno|meno a priezvisko|nev|teljes nev|nume|nume si prenume|nume complet|ime|\
    ime i prezime|имя|фио|ф и о|имя и фамилия|ім'я|піб|прізвище та ім'я|ονομα|ονοματεπωνυμο|imie|nazwisko i imie|\
    nome e sobrenome|apellidos y nombre|nombres y apellidos|nombre y apellido|nom complet|voor- en achternaam|\
    candidate|applicant|成名|名前|お名前|성함|اسم|שם פרטי ומשפחה|name|nom|nombre|nome|naam|vor- und nachname|vor und nachname|full name|imie i nazwisko|nom et prenom|\
    prenom et nom|nome e cognome|nombre y apellidos|nombre completo|nome completo|volledige naam|姓名|氏名|이름|성명|שם|\
    שם מלא|الاسم|الاسم الكامل",
);

/// "Nachname(n) / Vorname(n)", "姓 名".
fn is_name_label(text: &str) -> bool {
    let plain = folded(text).replace("(n)", " ").replace("(s)", " ");
    let plain = plain.replace([',', '/', '(', ')', ':', '：'], " ");
    let words: Vec<&str> = plain.split_whitespace().collect();
    let wide = words.iter().all(|word| word.chars().all(|c| c >= '\u{3000}'));
    NAME_LABELS.contains(if wide { words.concat() } else { words.join(" ") })
}

/// "姓" and "名：" in cells of their own: a label that was spread over its column.
fn are_name_label(cells: &[Passage]) -> bool {
    let letters: Vec<&str> = cells
        .iter()
        .map(|cell| cell.text.trim_end_matches([':', '：', ' ']))
        .collect();
    cells.len() == 2
        && letters
            .iter()
            .all(|letter| letter.chars().count() == 1 && letter.chars().all(|c| c >= '\u{1100}'))
        && is_name_label(&letters.concat())
}

fn labelled_name(words: &Passage) -> Option<Passage> {
    // "Cognome/Nome Davolio Massimo": a label of two words needs no colon.
    let both = words.text.match_indices(' ').map(|(at, _)| at).take(4).find(|&at| {
        let (label, name) = words.text.split_at(at);
        label.contains([' ', '/']) && is_name_label(label) && !is_name_label(&words.text) && name_shape(name) >= 1.0
    });
    if let Some(at) = both {
        return Some(words.slice(at, words.text.len()));
    }
    // "氏名 岩田 健一郎"
    if let Some(at) = words.text.find([' ', '\u{3000}']).filter(|&at| {
        let (label, name) = words.text.split_at(at);
        label.chars().all(|c| c >= '\u{3000}')
            && is_name_label(label)
            && !is_name_label(&words.text)
            && name_shape(name) > 0.0
    }) {
        return Some(words.slice(at, words.text.len()));
    }
    let (label, _) = words.text.split_once([':', '：'])?;
    is_name_label(label).then(|| {
        let width = words
            .text
            .get(label.len()..)
            .and_then(|rest| rest.chars().next())
            .map_or(1, char::len_utf8);
        words.slice(label.len() + width, words.text.len())
    })
}

/// The line at the index, where it goes on with the name of the line above in the same look.
fn goes_on<'a>(lines: &'a [Line], at: usize, name: &Passage, body: f64) -> Option<&'a Line> {
    let above = at.checked_sub(1).and_then(|above| lines.get(above))?;
    let size = above.style().size;
    lines.get(at).filter(|next| {
        let text = next.text();
        next.cells.len() == 1
            && next.block == above.block
            && next.gap_above < 0.7
            && (next.style().size - size).abs() < 0.15 * size
            && next.style().size > body * 1.15
            && text.split_whitespace().count() <= 2
            && name_shape(&text) > 0.0
            && sections::heading_kind(next).is_none()
            && title_score(&text) < 0.5
            && name_shape(&format!("{} {text}", name.text)) > 0.0
    })
}

/// The line that ends a name which broke: after a hyphen, or set in two lines much larger than the words between them.
fn end_of_name(lines: &[Line], index: usize, cell: usize, big: bool, accounts: &[String]) -> Option<usize> {
    let line = lines.get(index)?;
    let first = line.cells.get(cell).filter(|_| cell == 0)?;
    let style = first.style();
    let broken = first.text.ends_with('-') && line.cells.len() == 1;
    let fits = |next: &Line| {
        let text = next.text();
        let joined = format!("{} {text}", first.text);
        next.cells.len() == 1
            && next.bullet.is_none()
            && next.page == line.page
            && next.style().looks_like(&style)
            && text.split_whitespace().count() <= 2
            && name_shape(&text) > 0.0
            && name_shape(&joined) > 0.0
            && sections::heading_kind(next).is_none()
            && !phrase_is_heading(&first.text)
            && title_score(&text) < 0.5
    };
    let below = lines.get(index + 1)?;
    if broken && fits(below) && below.gap_above < 1.6 {
        return Some(index + 1);
    }
    if first.text.split_whitespace().count() > 2 || phrase_is_heading(&first.text) {
        return None;
    }
    // Small lines of a column beside the name may stand between its two lines.
    if big && line.page > 0 {
        let next = (index + 1..index + 4).find(|&at| {
            lines.get(at).is_some_and(|next| {
                next.style().size > style.size * 0.9 && (next.left - line.left).abs() < 3.0 && next.page == line.page
            })
        })?;
        let between = lines.get(index + 1..next)?;
        let beside = between
            .iter()
            .all(|small| small.left > line.left + 2.0 * style.size && small.style().size < style.size * 0.7);
        let close = lines
            .get(next)
            .is_some_and(|next| next.top - line.top < 1.7 * style.size);
        let parted = line.cells.len() > 1 || !between.is_empty();
        return (parted && beside && close && lines.get(next).is_some_and(fits)).then_some(next);
    }
    // Plain text: one word a line, and the address has both.
    let single = |text: &str| !text.is_empty() && !text.contains(char::is_whitespace);
    let told = |text: &str| {
        let lower = folded(text);
        lower.chars().count() >= 3 && accounts.iter().any(|account| account.contains(&lower))
    };
    let second = below.text();
    (line.page == 0
        && index == 0
        && single(&first.text)
        && single(&second)
        && below.gap_above < 0.5
        && told(&second)
        && fits(below))
    .then_some(index + 1)
}

/// "van der Berg, Piet" as "Piet van der Berg".
fn first_name_last(cell: &Passage, is_labelled: bool, accounts: &[String]) -> Option<String> {
    let (family, given) = cell.text.split_once(',')?;
    let (family, given) = (family.trim(), given.trim());
    let families: Vec<&str> = family.split_whitespace().collect();
    let has_particle = families.len() >= 2
        && families
            .iter()
            .rev()
            .skip(1)
            .all(|word| PARTICLES.contains(folded(word)));
    let loud = sections::is_capitals(family) && !sections::is_capitals(given);
    let lower = folded(given);
    let first = lower.split_whitespace().next().unwrap_or_default();
    let told = first.chars().count() >= 3
        && accounts
            .iter()
            .any(|account| account.starts_with(first) && folded(family).split(' ').any(|part| account.contains(part)));
    // All in capitals, "MUSTERMANN, MAX" looks like "PARIS, FRANCE" or "DOE, MBA": the address must have the family.
    let has_family = accounts.iter().any(|account| {
        families
            .iter()
            .any(|part| part.chars().count() >= 3 && account.contains(&folded(part)))
    });
    let good = (families.len() == 1 || has_particle || loud || told || is_labelled)
        && families.len() <= 4
        && given.split_whitespace().count() <= 3
        && !given.contains([',', '.', '|', '('])
        && (given.chars().any(char::is_lowercase) || has_family && given.chars().count() > 3)
        && name_shape(family) > 0.0
        && name_shape(given) > 0.0
        && degree_score(given) < 0.5
        && title_score(given) < 0.5
        && title_score(family) < 0.5
        && company_score(&cell.text) < 0.5
        && (told || place_score(&cell.text) < 0.5)
        && !crate::places::is_country(&lower)
        && !phrase_is_heading(family);
    good.then(|| format!("{given} {family}"))
}

/// "Captain Rhys Lanyon": the rank is no post. What stands behind it, where that is a name of two words.
fn without_rank(text: &str) -> &str {
    const RANKS: Words = Words(
        "captain|commander|colonel|major|sergeant|lieutenant|general|admiral|corporal|brigadier|professor|doctor|dr|prof|\
        sir|dame|lord|lady|rev|reverend|father|sister|judge|mr|mrs|ms|miss|mx|herr|frau|ing|mag|dipl|mgr|bc|judr|mudr|\
        phdr|rndr|capitaine|colonel|maitre|me|mme|m|don|dona|doctora|licenciado|ingeniero|dott|dottssa|avv|arch|ir|drs|mr",
    );
    let behind = text.split_once(' ').filter(|(rank, rest)| {
        RANKS.contains(folded(rank).trim_end_matches('.').replace(['.', '-'], "")) && rest.contains(' ')
    });
    behind.map_or(text, |(_, rest)| rest)
}

/// Small words inside names.
pub(crate) const PARTICLES: Words = Words(
    "de|da|do|dos|das|del|la|van|von|der|den|di|e|y|bin|al|el|le|du|zu|ter|ten|ibn|bint|abu|ben|bar|bat|af|av|zum|zur|\
    vom|dem|des|dalla|dello|della|degli|lo|los|las|und|i|'t|d'|ould|abd|ad|as|ash|an|ur|ul|op|aan|het|te|thor|dela|\
    mac|st|san|santa|binte|binti|bte|s/o|d/o|a/l|a/p",
);

/// The name in a cell that may hold more: "Jane Smith | Engineer", "John Doe, PhD".
fn name_part(cell: &Passage) -> (Passage, Option<Passage>) {
    // "Curriculum Vitae – Jane Doe"
    for mark in [" | ", " – ", " — ", " - ", ": ", " of ", " di ", " de ", " von "] {
        if let Some(at) = cell.text.find(mark)
            && cell
                .text
                .get(..at)
                .is_some_and(|lead| DOCUMENTS.contains(folded(lead).trim()))
        {
            return name_part(&cell.slice(at + mark.len(), cell.text.len()));
        }
    }
    // "CV Jane DOE", "Lebenslauf Erika Muster"
    let lead = cell.text.match_indices(' ').map(|(at, _)| at).take(2).find(|&at| {
        let (lead, rest) = cell.text.split_at(at);
        let rest = rest.trim();
        DOCUMENTS.contains(folded(lead).trim())
            && (2..=4).contains(&rest.split_whitespace().count())
            && name_shape(rest) >= 0.8
            && !DOCUMENTS.contains(folded(&cell.text).trim())
    });
    if let Some(at) = lead {
        return name_part(&cell.slice(at, cell.text.len()));
    }
    for mark in [" | ", " – ", " — ", " - ", " • ", " · ", ", ", " (", "（", " /", "|"] {
        // "Josefa (Pepa) Marín": the name goes on behind the bracket.
        let goes_on = |at: usize| {
            let behind = cell.text.get(at..).and_then(|tail| tail.split_once(')'));
            mark == " ("
                && behind.is_some_and(|(inner, tail)| {
                    inner.split_whitespace().count() == 1
                        && tail.starts_with(' ')
                        && tail.trim().chars().next().is_some_and(char::is_uppercase)
                        && !tail.contains([',', '|', '(', '/'])
                })
        };
        if let Some(at) = cell.text.find(mark).filter(|&at| !goes_on(at)) {
            let rest = cell.slice(at + mark.len(), cell.text.len());
            return (cell.slice(0, at), Some(rest));
        }
    }
    (cell.clone(), None)
}

fn tidy_name(text: &str) -> String {
    let tidied = text
        .trim_matches(|c: char| matches!(c, ',' | '|' | ':' | '-' | '–' | ' ' | '/'))
        .replace("- ", "-");
    glued_name(&tidied).unwrap_or(tidied)
}

/// "MaraQuint": two names, set in two weights with hardly a gap between.
fn glued_name(text: &str) -> Option<String> {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let mut cuts = letters.windows(2).filter_map(|pair| match pair {
        [(_, a), (at, b)] => (a.is_lowercase() && b.is_uppercase()).then_some(*at),
        _ => None,
    });
    let cut = cuts.next()?;
    let (given, family) = text.split_at(cut);
    let whole = cuts.next().is_none() && letters.iter().all(|(_, c)| c.is_alphabetic());
    let long = given.chars().count() >= 3 && family.chars().count() >= 3;
    let prefix = Words("mac|fitz|van|von|der|del|san|dos|des|las|los|ben|bin|ibn|abu|saint").contains(folded(given));
    (whole && long && !prefix).then(|| format!("{given} {family}"))
}

/// "Dr. rer. nat. Jane Doe": what the person may put in front of the name, of which only the first is in capitals.
fn without_degrees(text: &str) -> &str {
    const DEGREES: Words = Words(
        "dr|prof|univ|dipl|mag|ing|mgr|inz|hab|habil|med|phil|rer|nat|jur|pol|oec|soc|agr|theol|vet|dent|iur|utr|disc|pharm|math|psych|forest|publ|sc|techn|mont|h|c|fh|\
        dott|dottssa|avv|arch|ir|drs|doc|bc|judr|mudr|phdr|rndr|paeddr|pharmdr|mvdr|thdr|yuk|muh|ogr|uyesi|op|uzm|lic|md|cand|stud|pd|priv|doz",
    );
    let mut rest = text;
    while let Some((word, behind)) = rest.split_once(' ') {
        let bare: String = folded(word).chars().filter(|c| c.is_alphanumeric()).collect();
        let parts = folded(word);
        let known = DEGREES.contains(&bare)
            || parts
                .split(['.', '-', '(', ')'])
                .filter(|part| !part.is_empty())
                .all(|part| DEGREES.contains(part));
        if !known || !word.ends_with(['.', ')']) || !behind.contains(' ') {
            break;
        }
        rest = behind;
    }
    rest
}

/// 0 when the text cannot be a name.
fn name_shape(text: &str) -> f64 {
    let text = without_degrees(text.trim());
    let words: Vec<&str> = text.split_whitespace().collect();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    // "Kumar s/o Raman"
    let slashed = |word: &&&str| !(word.contains('/') && PARTICLES.contains(folded(word)));
    let others = words
        .iter()
        .filter(slashed)
        .flat_map(|word| word.chars())
        .filter(|c| {
            !c.is_alphabetic()
                && !c.is_whitespace()
                && !matches!(
                    c,
                    '“' | '”'
                        | '„'
                        | '«'
                        | '»'
                        | '('
                        | ')'
                        | '‘'
                        | '.'
                        | '\''
                        | '’'
                        | '-'
                        | '‐'
                        | '·'
                        | '״'
                        | '"'
                        | ','
                        | '̈'
                        | '́'
                )
        })
        .count();
    if letters < 2 || words.len() > 6 || text.chars().count() > 50 || others > 0 {
        return 0.0;
    }
    let wide = text.chars().any(|c| c >= '\u{3000}');
    if wide {
        let count = text.chars().filter(|c| !c.is_whitespace()).count();
        // "賴俊宏 Jason Lai": the name in two scripts.
        let (own, other): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| word.chars().all(|c| c >= '\u{3000}'));
        let own: usize = own.iter().map(|word| word.chars().count()).sum();
        let both = (2..=4).contains(&own)
            && (1..=3).contains(&other.len())
            && other
                .iter()
                .all(|word| word.is_ascii() && word.starts_with(|c: char| c.is_ascii_uppercase()));
        return if (2..=8).contains(&count) || both { 1.0 } else { 0.0 };
    }
    // "did it all." is a sentence; "Jr." and "J." are not.
    if text.ends_with('.') && words.last().is_some_and(|last| last.chars().count() > 4) {
        return 0.0;
    }
    let upper = |word: &str| {
        word.chars()
            .next()
            .is_some_and(|c| c.is_uppercase() || (c.is_alphabetic() && !c.is_lowercase()))
    };
    let cased = words.iter().all(|word| {
        let bare = word.trim_start_matches(['"', '“', '„', '«', '(', '‘', '\'', '’']);
        // "d’Arcy", "al-Rashid"
        let behind = bare
            .split_once(['’', '\'', '-'])
            .filter(|(lead, _)| lead.chars().count() <= 3);
        upper(bare)
            || PARTICLES.contains(word)
            || behind.is_some_and(|(lead, tail)| upper(tail) && lead.chars().all(char::is_lowercase))
    });
    let all_small = words.iter().all(|word| word.chars().all(|c| !c.is_uppercase()));
    // "callum BRIGGS": the family name in capitals, the other as it came.
    let loud = |word: &&str| word.chars().count() >= 3 && word.chars().all(|c| c.is_uppercase() || c == '-');
    let half_small = words.len() == 2 && words.last().is_some_and(loud);
    let small_name = all_small && (2..=3).contains(&words.len()) || half_small;
    if !cased && !small_name {
        return 0.0;
    }
    match words.len() {
        2 | 3 => 1.0,
        4 => 0.8,
        1 => 0.5,
        _ => 0.4,
    }
}
