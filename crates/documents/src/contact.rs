//! Who it is and how to reach them: name, headline, e-mail, phone, place, links.

use crate::Found;
use crate::addresses::TOP_DOMAINS;
pub(crate) use crate::addresses::{addresses, emails, phones, printed_link, whole_address};
use crate::contact_words::{
    DOCUMENTS, ID_LABELS, LABELS, LIVES_IN, PHONE_LABELS, names_a_place, names_day, names_fact, tells_of_person,
    without_wide_spaces,
};
use crate::dates::{self, folded};
use crate::home::{
    Piece, address_score, could_be_home, is_address_line, looks_like_street, may_be_home, names_two_places,
    place_beside_contacts, whole_place,
};
use crate::mobiles;
use crate::name::Name;
use crate::passage::{Line, Passage};
use crate::places::place_score;
use crate::resume::Link;
use crate::roles::title_score;
use crate::sections::{Section, SectionKind};

/// What the head of a résumé tells.
#[derive(Debug, Default)]
pub(crate) struct Contact {
    pub email: Option<Found<String>>,
    pub phone: Option<Found<String>>,
    pub location: Option<Found<String>>,
    pub links: Vec<Found<Link>>,
    pub headline: Option<Found<String>>,
    /// Running text in the head that is none of these.
    pub prose: Option<Found<String>>,
}

pub(crate) fn phrase_is_heading(text: &str) -> bool {
    let lower = folded(text);
    let documents = DOCUMENTS;
    let spaced: String = lower.split_whitespace().collect();
    let documents_spaced = lower.chars().any(|c| c >= '\u{3000}') && documents.contains(&spaced);
    documents_spaced || documents.contains(lower.trim()) || crate::headings::phrase_kind(text).is_some()
}

/// E-mail, phone, place, links and headline from the sections that hold them.
pub(crate) fn contact(sections: &[Section], name: Option<&Name>, all: &[Line]) -> Contact {
    let mut contact = Contact::default();
    let near: Vec<&Line> = sections
        .iter()
        .filter(|section| {
            matches!(
                section.kind,
                SectionKind::Head | SectionKind::Contact | SectionKind::Links
            )
        })
        .flat_map(|section| &section.lines)
        .collect();
    let far: Vec<&Line> = all.iter().collect();
    for lines in [&near, &far] {
        for line in lines.iter() {
            let whole = line.passage();
            if contact.email.is_none()
                && let Some((start, end, value)) = emails(&whole.text).into_iter().next()
            {
                contact.email = Some(whole.slice(start, end).found(value, 0.99));
            }
        }
    }
    contact.email = wrapped_email(&far)
        .or(contact.email)
        .or_else(|| linked(&far, "mailto:").map(|(words, value)| words.found(value, 0.95)));
    // Where the person's own mail stands, as at the foot of the last page.
    let mail = contact.email.as_ref().map(|mail| mail.value.to_lowercase());
    let beside_mail = |line: &&Line| {
        let own = |(_, _, value): (usize, usize, String)| Some(value.to_lowercase()) == mail;
        emails(&line.passage().text).into_iter().any(own)
    };
    contact.phone = phone(&near)
        .or_else(|| phone(&far.iter().copied().filter(beside_mail).collect::<Vec<_>>()))
        .or_else(|| linked(&far, "tel:").map(|(words, value)| words.found(value, 0.9)))
        .or_else(|| {
            phone(
                &far.iter()
                    .copied()
                    .filter(|line| line.page <= 1 && (line.text().contains('+') || line.furniture))
                    .collect::<Vec<_>>(),
            )
        });
    contact.links = links(&near, &far, name);
    place_and_headline(sections, name, all, &mut contact);
    contact
}

/// An address that a narrow column broke ("jane." / "doe@example.com", "jane.doe@" / "example.com").
fn wrapped_email(lines: &[&Line]) -> Option<Found<String>> {
    for pair in lines.windows(2) {
        let [first, second] = pair else { continue };
        let (one, two) = (first.text(), second.text());
        let single = |text: &str| !text.is_empty() && !text.contains(char::is_whitespace);
        if let Some(found) = ended_below(first, second) {
            return Some(found);
        }
        let open = one.ends_with(['.', '-', '_', '@'])
            || (one.contains('@') && emails(&one).is_empty())
            || (two.starts_with('@') && emails(&one).is_empty());
        let close = first.block == second.block && second.gap_above < 0.6 && first.style().looks_like(&second.style());
        if !(single(&one) && single(&two) && open && close && (one.contains('@') || two.contains('@'))) {
            continue;
        }
        let joined = format!("{one}{two}");
        if let Some((0, end, value)) = emails(&joined).into_iter().next()
            && end == joined.len()
        {
            let mut words = first.passage();
            words.join(&second.passage());
            return Some(words.found(value, 0.9));
        }
    }
    None
}

/// "jane.doe@example.exa" / "mple": no such end of a host is known, and the line below ends it.
fn ended_below(first: &Line, second: &Line) -> Option<Found<String>> {
    let (one, two) = (first.passage(), second.passage());
    let (start, end, value) = emails(&one.text).pop()?;
    let known = |address: &str| {
        let top = address.rsplit('.').next().unwrap_or_default().to_lowercase();
        TOP_DOMAINS.contains(&top.as_str())
    };
    let goes_on = end == one.text.len()
        && (1..=14).contains(&two.text.len())
        && two
            .text
            .chars()
            .all(|c| c.is_ascii_lowercase() || matches!(c, '.' | '-'))
        && first.block == second.block
        && second.gap_above < 0.6
        && first.style().looks_like(&second.style());
    let joined = format!("{value}{}", two.text);
    let (_, close, whole) = emails(&joined).pop()?;
    (goes_on && !known(&value) && close == joined.len()).then(|| {
        let mut words = one.slice(start, end);
        words.join(&two);
        words.found(whole, 0.85)
    })
}

fn linked(lines: &[&Line], scheme: &str) -> Option<(Passage, String)> {
    for line in lines {
        for cell in &line.cells {
            for part in &cell.parts {
                if let Some(address) = part.link.as_deref().and_then(|link| link.strip_prefix(scheme)) {
                    let value = address.split('?').next().unwrap_or_default().trim().replace("%20", " ");
                    let good = if scheme == "mailto:" {
                        value.contains('@')
                    } else {
                        value.chars().filter(char::is_ascii_digit).count() >= 7
                    };
                    if good {
                        return Some((cell.slice(part.start, part.end), value));
                    }
                }
            }
        }
    }
    None
}

fn phone(lines: &[&Line]) -> Option<Found<String>> {
    let mut best: Option<(f64, Found<String>, bool)> = None;
    for line in lines {
        for (at, cell) in line.cells.iter().enumerate() {
            let beside = at.checked_sub(1).and_then(|at| line.cells.get(at));
            for (start, end) in phones(&cell.text) {
                let words = cell.slice(start, end);
                let before = folded(cell.text.get(..start).unwrap_or_default());
                let fax = before.contains("fax");
                let labelled = PHONE_LABELS.iter().any(|label| before.contains(label));
                // "DNI: 35.555.214": the number of a card or register.
                let nearest = before.rsplit(['|', ',', ';', '•']).next().unwrap_or_default();
                let is_id = nearest
                    .split(|c: char| !c.is_alphanumeric())
                    .filter(|word| !word.is_empty())
                    .collect::<Vec<_>>()
                    .iter()
                    .rev()
                    .take(3)
                    .any(|word| ID_LABELS.contains(word));
                let digits = words.text.chars().filter(char::is_ascii_digit).count();
                let in_address = crate::places::looks_like_place(&cell.text)
                    || words.text.chars().all(|c| c.is_ascii_digit()) && digits < 9;
                let score = if fax || is_id || in_address { 0.2 } else { 0.7 }
                    + if words.text.starts_with('+') { 0.2 } else { 0.0 }
                    + if labelled { 0.2 } else { 0.0 }
                    + if digits >= 9 { 0.05 } else { -0.1 };
                let value = words.text.trim().to_owned();
                let lead = beside.map_or_else(|| before.clone(), |cell| format!("{} {before}", folded(&cell.text)));
                let is_mobile = score >= 0.7 && mobiles::is_mobile(&lead, &value);
                // The first that is surely one is what the person gave first; the one that the person carries is better.
                let better = match &best {
                    None => score > 0.4,
                    Some((_, known, carried)) if is_mobile && !carried => mobiles::may_follow(&known.value),
                    Some((known, ..)) => score > *known && *known < 0.75,
                };
                if better {
                    best = Some((score, words.found(value, score.clamp(0.4, 0.98)), is_mobile));
                }
            }
        }
    }
    best.map(|(_, phone, _)| phone)
}

fn links(near: &[&Line], far: &[&Line], name: Option<&Name>) -> Vec<Found<Link>> {
    let mut found: Vec<Found<Link>> = Vec::new();
    let mut add = |words: Passage, url: String, surety: f64| {
        let key = |url: &str| {
            url.trim_start_matches("https://")
                .trim_start_matches("http://")
                .trim_start_matches("www.")
                .trim_end_matches('/')
                .to_lowercase()
        };
        if url.starts_with("mailto:")
            || url.starts_with("tel:")
            || found.iter().any(|known| key(&known.value.url) == key(&url))
        {
            return;
        }
        let label = label_of(&url);
        found.push(words.found(Link { label, url }, surety));
    };
    for line in near {
        for cell in &line.cells {
            let mails = emails(&cell.text);
            for (start, end, url) in addresses(&cell.text) {
                if !mails.iter().any(|(from, to, _)| start < *to && end > *from) {
                    add(cell.slice(start, end), url, 0.95);
                }
            }
            let mut index = 0;
            while let Some(part) = cell.parts.get(index) {
                let Some(link) = part.link.clone() else {
                    index += 1;
                    continue;
                };
                let run = cell
                    .parts
                    .iter()
                    .skip(index)
                    .take_while(|other| other.link.as_deref() == Some(link.as_str()))
                    .count();
                let end = cell.parts.get(index + run - 1).map_or(part.end, |last| last.end);
                add(cell.slice(part.start, end), link, 0.95);
                index += run.max(1);
            }
        }
    }
    for line in near.iter().chain(far) {
        let text = line.text();
        if let Some((start, end)) = orcid(&text).filter(|_| folded(&text).contains("orcid")) {
            let url = format!("https://orcid.org/{}", text.get(start..end).unwrap_or_default());
            add(line.passage().slice(start, end), url, 0.9);
        }
    }
    let _ = name;
    // Profiles are the person's own wherever they stand.
    for line in far {
        for cell in &line.cells {
            for part in &cell.parts {
                if let Some(link) = part
                    .link
                    .as_deref()
                    .filter(|link| link.to_lowercase().contains("linkedin.com/in/"))
                {
                    add(cell.slice(part.start, part.end), link.to_owned(), 0.8);
                }
            }
            for (start, end, url) in addresses(&cell.text) {
                let lower = url.to_lowercase();
                if lower.contains("linkedin.com/in/") || lower.contains("xing.com/profile") {
                    add(cell.slice(start, end), url, 0.8);
                }
            }
        }
    }
    found
}

/// "0000-0002-1825-0097": the number by which a researcher is known.
fn orcid(text: &str) -> Option<(usize, usize)> {
    let word = text
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .find(|word| {
            let digits = word.chars().filter(char::is_ascii_digit).count();
            word.len() == 19
                && word.split('-').count() == 4
                && word.split('-').all(|group| group.len() == 4)
                && (digits == 16 || digits == 15 && word.ends_with(['X', 'x']))
        })?;
    let start = text.find(word)?;
    Some((start, start + word.len()))
}

/// The name of a well-known site.
pub(crate) fn label_of(url: &str) -> Option<String> {
    let host = url
        .rsplit("://")
        .next()
        .unwrap_or(url)
        .split('/')
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let known = [
        ("linkedin.", "LinkedIn"),
        ("github.", "GitHub"),
        ("gitlab.", "GitLab"),
        ("stackoverflow.", "Stack Overflow"),
        ("twitter.", "Twitter"),
        ("x.com", "X"),
        ("medium.", "Medium"),
        ("xing.", "XING"),
        ("behance.", "Behance"),
        ("dribbble.", "Dribbble"),
        ("orcid.", "ORCID"),
        ("scholar.google", "Google Scholar"),
        ("kaggle.", "Kaggle"),
        ("facebook.", "Facebook"),
        ("youtube.", "YouTube"),
        ("instagram.", "Instagram"),
        ("bitbucket.", "Bitbucket"),
        ("mastodon.", "Mastodon"),
        ("bsky.", "Bluesky"),
        ("dev.to", "DEV"),
        ("hackerrank.", "HackerRank"),
        ("leetcode.", "LeetCode"),
        ("researchgate.", "ResearchGate"),
    ];
    known
        .iter()
        .find(|(part, _)| host.contains(part) && (*part != "x.com" || host == "x.com"))
        .map(|(_, label)| (*label).to_owned())
}

/// Pieces of the head that are neither name, mail, phone nor address.
fn place_and_headline(sections: &[Section], name: Option<&Name>, all: &[Line], contact: &mut Contact) {
    let heads: Vec<(&Section, Vec<Line>)> = sections
        .iter()
        .filter(|section| matches!(section.kind, SectionKind::Head | SectionKind::Contact))
        .map(|section| (section, with_whole_places(&section.lines)))
        .collect();
    let mut prose = Passage::default();
    let heads: Vec<(&Section, Vec<Line>)> = heads
        .into_iter()
        .map(|(section, lines)| {
            if section.kind != SectionKind::Head {
                return (section, lines);
            }
            let (rest, told) = crate::head_prose::parted(&lines);
            prose.join(&told);
            (section, rest)
        })
        .collect();
    let mut pieces: Vec<Piece> = Vec::new();
    let mut best_place: Option<(f64, usize)> = None;
    let mut lines_before = 0;
    let mut headline: Option<Found<String>> = None;
    for (section, lines) in &heads {
        let is_form = lines.iter().filter(|line| is_field(line)).count() >= 2;
        for (index, line) in lines.iter().enumerate() {
            let whole = line.text();
            let words = whole.split_whitespace().count();
            let has_contact = !emails(&whole).is_empty() || !phones(&whole).is_empty();
            let left: usize = line.cells.iter().map(|cell| rest_of(cell).len()).sum();
            let mut before: Option<String> = None;
            for (cell_index, cell) in line.cells.iter().enumerate() {
                // "Address" in the cell before it: the whole is one.
                let named = cell_index.checked_sub(1).and_then(|at| line.cells.get(at));
                let is_address = named.is_some_and(|label| names_a_place(&label.text))
                    && !names_contact(&cell.text)
                    && !cell.text.contains(['|', '•', ';']);
                let rest = match is_address {
                    true => vec![cell.trim_matches(|c| matches!(c, ':' | '：') || c.is_whitespace())],
                    false => rest_of(cell),
                };
                for piece in rest {
                    let (label, value) = labelled(&piece);
                    // A form has the label in a cell of its own.
                    let beside = cell_index.checked_sub(1).and_then(|at| line.cells.get(at));
                    let is_label = label.is_some() || beside.is_some_and(|cell| names_a_place(&cell.text));
                    let text = value.text.clone();
                    // "DATE OF BIRTH:" in the cell before it: the form says that this is something else.
                    let in_grid = line.cells.len() % 2 == 0 && cell_index % 2 == 1;
                    let told = beside.is_some_and(|beside| {
                        beside.text.trim_end().ends_with([':', '：'])
                            || cell.text.starts_with([':', '：'])
                            || in_grid && beside.text.split_whitespace().count() <= 3 && names_fact(&beside.text)
                    });
                    let names_next = cell_index + 1 < line.cells.len() && names_a_place(&cell.text);
                    if told && !is_label || names_next || matches!(text.trim(), "同上" | "同じ") {
                        continue;
                    }
                    let mut score = place_score(&text);
                    // "Berlin / remote": the town tells more.
                    if crate::places::is_remote(&folded(&text)) {
                        score = score.min(0.5);
                    }
                    if is_label {
                        score = score.max(0.8);
                    } else if score < 0.34 && may_be_home(&text, index, section, all) {
                        score = 0.5;
                    }
                    // Beside mail and phone, what is left names where the person lives.
                    if has_contact && left == 1 && could_be_home(&text) {
                        score = score.max(0.36);
                    }
                    if name.is_some_and(|name| folded(&name.found.value) == folded(&text)) || text.is_empty() {
                        continue;
                    }
                    score = score.max(address_score(&crate::home::without_department(value.clone()).text));
                    if !is_label && names_day(&text) {
                        score = 0.0;
                    }
                    pieces.push(Piece {
                        words: value.clone(),
                        line,
                        at: lines_before + index,
                        is_labelled: is_label,
                    });
                    let better = best_place.as_ref().is_none_or(|(known, _)| score > *known);
                    if score >= 0.34 && better && title_score(&text) < 0.7 && words <= 30 {
                        best_place = Some((score, pieces.len() - 1));
                        continue;
                    }
                    if looks_like_street(&text) {
                        continue;
                    }
                    // "Registered Nurse, Intensive Care" could be a place by its form alone.
                    if (score >= 0.34 && title_score(&text) < 0.7) || section.kind == SectionKind::Contact {
                        continue;
                    }
                    let count = text.split_whitespace().count();
                    let long = count > 12 || (text.ends_with('.') && count > 7);
                    if long || !prose.is_empty() && section.kind == SectionKind::Head && count > 3 {
                        prose.join(&value);
                    } else if headline.is_none()
                        && !tells_of_person(&text)
                        && (!is_form || line.cells.len() != 2)
                        && line
                            .cells
                            .get(cell_index + 1)
                            .is_none_or(|next| !next.text.starts_with([':', '：']))
                        && !is_before_colon(&cell.text, &text)
                        && (!names_a_place(&text) || line.cells.len() <= 1)
                        && (2..=110).contains(&text.chars().count())
                        && !dates::has_date(&text)
                        && !dates::begins_with_date(&text)
                        && !phrase_is_heading(&text)
                        && text.chars().filter(|c| c.is_alphabetic()).count() * 2 > text.chars().count()
                    {
                        let surety = 0.45 + 0.4 * title_score(&text);
                        headline = Some(value.found_text(surety));
                        before = Some(text);
                    } else if let (Some(first), Some(found)) = (before.take(), &mut headline)
                        && let Some(start) = cell.text.find(&first)
                        && let Some(end) = cell.text.rfind(&text)
                        && !has_contact
                        && start < end
                        && count <= 6
                    {
                        // "Stage Manager | Lighting Designer".
                        let both = cell.slice(start, end + text.len());
                        *found = both.found_text(found.confidence);
                    } else if let Some(found) = &mut headline
                        && found.places.last().is_some_and(|last| {
                            value.places().first().is_some_and(|place| {
                                place.page == last.page
                                    && place.top > last.top
                                    && place.top - last.top < 2.2 * last.height
                                    && (place.height - last.height).abs() < 1.0
                            })
                        })
                        && line.cells.len() == 1
                        && ((count <= 6 && title_score(&text) >= 0.5 && !found.quote.contains(','))
                            || broke_above(index, lines))
                    {
                        // The headline went on in the next line.
                        found.value = format!("{} {text}", found.value);
                        found.quote = found.value.clone();
                        found.places.extend(value.places());
                    }
                }
            }
        }
        // Lines of different sections are not neighbours.
        lines_before += section.lines.len() + 1;
    }
    if let Some(rest) = name.and_then(|name| name.rest.as_ref())
        && headline.as_ref().is_none_or(|known| known.confidence < 0.8)
        && title_score(&rest.text)
            + if rest.text.split_whitespace().count() > 2 {
                0.6
            } else {
                0.0
            }
            >= 0.5
    {
        headline = Some(rest.found_text(0.7));
    }
    contact.location = best_place
        .and_then(|(score, at)| whole_place(&pieces, at, score.min(0.95)))
        .or_else(|| place_beside_contacts(all));
    // "Bairro Santa Clara – Campinas – SP": a line that names the place and more of it.
    let home = contact
        .location
        .as_ref()
        .map(|home| folded(&home.value))
        .unwrap_or_default();
    if let Some(whole) = headline.take_if(|words| names_more_of(&words.value, &home)) {
        contact.location = Some(Found {
            confidence: 0.7,
            ..whole
        });
    }
    // "Quincy House 412 • 58 Plympton Street • Cambridge": what stands in the address is no headline.
    let is_in_address = |words: &Found<String>| {
        let home = contact.location.as_ref();
        home.is_some_and(|home| folded(&home.value).contains(&folded(&words.value)))
    };
    contact.headline = headline.filter(|words| !is_in_address(words));
    contact.prose = (prose.text.split_whitespace().count() >= 8).then(|| prose.found_text(0.6));
}

/// Mail, link or a whole number of a phone; parts of an address may look like a short one.
fn names_contact(text: &str) -> bool {
    let digits = |(start, end): &(usize, usize)| {
        let number = text.get(*start..*end).unwrap_or_default();
        number.chars().filter(char::is_ascii_digit).count() >= 9
    };
    !emails(text).is_empty() || !addresses(text).is_empty() || phones(text).iter().any(digits)
}

/// All words of the home stand in the line, among others that signs part, and none names a post.
fn names_more_of(text: &str, home: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let words = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty());
        words.map(str::to_owned).collect()
    };
    let (line, home) = (words(&folded(text)), words(home));
    home.len() >= 2
        && line.len() > home.len()
        && home.iter().all(|name| line.contains(name))
        && text.contains([',', '–', '|', '-', '·'])
        && title_score(text) < 0.5
}

/// "Telefon   +420 724 519 806": a line of a form, its label in a cell of its own.
fn is_field(line: &Line) -> bool {
    let [label, _] = &line.cells[..] else { return false };
    is_bare_label(&label.text) || names_a_place(&label.text) || names_fact(&label.text)
}

/// "jane@example.com | Belo" / "Horizonte, MG": a row of contacts whose place broke.
fn with_whole_places(lines: &[Line]) -> Vec<Line> {
    let signs = ['|', '•', '·', '⋄', '∙'];
    let mut made: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines {
        let text = line.text();
        if let Some(before) = made.last_mut()
            && line.page > 0
            && line.cells.len() == 1
            && line.block == before.block
            && line.gap_above < 0.6
            && line.style().looks_like(&before.style())
            && !text.contains(signs)
            && emails(&text).is_empty()
            && phones(&text).is_empty()
            && text.split_whitespace().count() <= 4
            && crate::broken_lines::is_too_wide_for(line, before)
            && let above = before.text()
            && !emails(&above).is_empty()
            && let Some(open) = above.rsplit(signs).next().filter(|open| open.len() < above.len())
            && open.trim().starts_with(char::is_uppercase)
            && open.split_whitespace().count() <= 3
            && emails(open).is_empty()
            && addresses(open).is_empty()
            && place_score(&format!("{} {text}", open.trim())) >= 0.6
            && let (Some(cell), Some(more)) = (before.cells.last_mut(), line.cells.first())
        {
            cell.join(more);
            continue;
        }
        // "Address: Calle Arenal 9, 41001" / "Sevilla (España) (Home)": the town behind its postcode.
        if let Some(before) = made.last_mut()
            && line.page > 0
            && line.cells.len() == 1
            && line.block == before.block
            && line.gap_above < 0.6
            && text.split_whitespace().count() <= 6
            && emails(&text).is_empty()
            && phones(&text).is_empty()
            && !text.contains(signs)
            && let above = before.text()
            && above.ends_with(|c: char| c.is_ascii_digit())
            && let Some((label, street)) = above.rsplit(signs).next().and_then(|open| open.split_once(':'))
            && names_a_place(&folded(label))
            && street.contains(',')
            && let (Some(cell), Some(more)) = (before.cells.last_mut(), line.cells.first())
        {
            cell.join(more);
            continue;
        }
        made.push(line.clone());
    }
    made
}

/// "Engineer who builds exceptional" / "products": the line goes on in small letters where its first word did not fit.
fn broke_above(index: usize, lines: &[Line]) -> bool {
    let above = index.checked_sub(1).and_then(|at| lines.get(at));
    let (Some(line), Some(above)) = (lines.get(index), above) else {
        return false;
    };
    line.text().chars().next().is_some_and(char::is_lowercase)
        && line.block == above.block
        && line.gap_above < 0.6
        && line.style().looks_like(&above.style())
        && crate::broken_lines::is_too_wide_for(line, above)
}

/// "Correio eletrónico: …": the label of what was cut out behind it.
fn is_before_colon(cell: &str, text: &str) -> bool {
    let behind = cell
        .find(text)
        .and_then(|at| cell.get(at + text.len()..))
        .unwrap_or_default();
    behind.trim_start().starts_with([':', '：'])
}

/// "出生年月：1987.11 现居地：宁波": each fact with its label, parted by a space.
fn spaces_before_labels(text: &str) -> Vec<(usize, usize)> {
    let is_label = |rest: &str| {
        let label = rest.split(['：', ':']).next().filter(|label| label.len() < rest.len());
        label.is_some_and(|label| (2..=6).contains(&label.chars().count()) && label.chars().all(|c| c >= '\u{3000}'))
    };
    let spaces = text.match_indices(' ');
    let before_label = spaces.filter(|(at, _)| text.get(at + 1..).is_some_and(is_label));
    before_label.map(|(at, space)| (at, at + space.len())).collect()
}

/// What is left of a cell of the head without mail, phone and addresses, cut at separators.
pub(crate) fn rest_of(cell: &Passage) -> Vec<Passage> {
    let mut cuts: Vec<(usize, usize)> = emails(&cell.text)
        .into_iter()
        .map(|(start, end, _)| (start, end))
        .collect();
    cuts.extend(phones(&cell.text));
    cuts.extend(addresses(&cell.text).into_iter().map(|(start, end, _)| (start, end)));
    cuts.extend(spaces_before_labels(&cell.text));
    for (start, c) in cell.text.char_indices() {
        let end = start + c.len_utf8();
        let spaced = cell.text.get(..start).is_some_and(|b| b.ends_with(' '))
            && cell.text.get(end..).is_some_and(|a| a.starts_with(' '));
        if matches!(
            c,
            '|' | '•'
                | '●'
                | '∙'
                | '⋄'
                | '♦'
                | ';'
                | '◆'
                | '✉'
                | '☎'
                | '｜'
                | '⬥'
                | '■'
                | '▪'
                | '◦'
                | '‧'
                | '¦'
                | '│'
                | '\u{2190}'..='\u{21FF}'
                | '\u{2300}'..='\u{23FF}'
                | '\u{2600}'..='\u{27BF}'
                | '\u{E000}'..='\u{F8FF}'
                | '\u{1F300}'..='\u{1FAFF}'
        ) || (matches!(c, '*' | '·' | '–' | '—' | '/' | '-' | '~')
            && spaced
            && !is_address_line(&cell.text)
            && address_score(segment_at(&cell.text, start)) < 0.6
            && !before_postcode(cell.text.get(end..).unwrap_or_default())
            && !(c == '/' && names_two_places(&cell.text, start)))
        {
            cuts.push((start, end));
        }
    }
    cuts.sort_unstable();
    cell.without(&cuts)
        .into_iter()
        .map(|piece| {
            piece
                .trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ':' | '·' | '-' | '–' | '/' | '(' | '.'))
        })
        .map(
            |piece| match piece.text.matches('(').count() < piece.text.matches(')').count() {
                true => piece.trim_matches(|c| matches!(c, ')' | '.' | ' ')),
                false => piece,
            },
        )
        .filter(|piece| piece.text.chars().filter(|c| c.is_alphabetic()).count() >= 2 && !is_bare_label(&piece.text))
        .filter(|piece| printed_link(piece).is_none())
        .collect()
}

/// What stands around the offset between the signs that part pieces in any case.
fn segment_at(text: &str, at: usize) -> &str {
    let marks = |c: char| matches!(c, '|' | '•' | '·' | ';' | '@');
    let from = text.get(..at).and_then(|head| head.rfind(marks)).map_or(0, |sign| {
        sign + text
            .get(sign..)
            .and_then(|tail| tail.chars().next())
            .map_or(1, char::len_utf8)
    });
    let to = text
        .get(at..)
        .and_then(|tail| tail.find(marks))
        .map_or(text.len(), |sign| at + sign);
    text.get(from..to).unwrap_or_default().trim()
}

/// "Erode – 638003, Tamil Nadu", "Oslo – 0150": the dash stands between a town and its postcode.
fn before_postcode(after: &str) -> bool {
    let code: String = after.trim_start().chars().take_while(char::is_ascii_digit).collect();
    let behind = after.trim_start().get(code.len()..).unwrap_or_default().trim_start();
    (4..=6).contains(&code.len()) && (behind.is_empty() || behind.starts_with([',', '|', '.', '·', '•']))
}

pub(crate) fn is_bare_label(text: &str) -> bool {
    let lower = folded(text);
    LABELS.contains(without_wide_spaces(lower.trim().trim_end_matches([':', '.'])))
}

pub(crate) fn labelled(piece: &Passage) -> (Option<String>, Passage) {
    let lower = folded(&piece.text);
    // "现居浙江省杭州市": no space stands between.
    if let Some(lead) = ["现居住于", "现居住在", "现居于", "现居", "现住", "居住于", "目前居住"]
        .into_iter()
        .find(|lead| piece.text.starts_with(lead))
        && !piece.text.contains([':', '：'])
        && !names_a_place(&piece.text)
        && let place = piece.slice(lead.len(), piece.text.len())
        && !place.text.is_empty()
        && !["地", "城市", "住地", "住", "地址"].contains(&place.text.as_str())
    {
        return (Some(lead.to_owned()), place);
    }
    if let Some(lead) = LIVES_IN.iter().find(|lead| lower.starts_with(&format!("{lead} "))) {
        // The words are ASCII once folded; their marks may take more bytes.
        let words = lead.split(' ').count();
        let from = piece.text.split_inclusive(' ').take(words).map(str::len).sum();
        let place = piece.slice(from, piece.text.len());
        if could_be_home(&place.text) || place_score(&place.text) >= 0.34 {
            return (Some(lower), place);
        }
    }
    if let Some(at) = piece.text.find([':', '：']) {
        let label = folded(piece.text.get(..at).unwrap_or_default());
        let width = piece
            .text
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(1, char::len_utf8);
        let value = piece.slice(at + width, piece.text.len());
        if names_a_place(&label) {
            return (Some(label), value);
        }
        // "D/No: 4-118/2, Ramalayam Street"
        if crate::home::is_house(&label) && value.text.starts_with(|c: char| c.is_ascii_digit()) {
            return (None, piece.clone());
        }
        if label.split_whitespace().count() <= 3 {
            // "Date of birth: …" and the like are no place and no headline.
            return (None, Passage::default());
        }
    }
    (None, piece.clone())
}
