//! Entries of a section: where each begins, its head, its dates and its text.

use crate::broken_lines::{
    begins_firm_and_town, continues, ends_with_joint, holds_sentence, names_firm_and_town, starts_at,
};
use crate::dates::{self, DateRange, folded};
use crate::details::{is_detail, names_thesis};
use crate::durations::without_durations;
use crate::education::lists_courses;
use crate::entry_lines::{
    ends_item, follows_dates, is_text_below_row, names_term, part_told, tells, with_addresses_above,
    with_looks_at_cuts, without_labels, years_by_vote,
};
use crate::entry_starts::{starts, starts_of_items};
use crate::passage::{Line, Passage, Style};
use crate::roles::{company_score, degree_score, institution_score, title_score};
use crate::told_dates;
use crate::vocabulary::Words;

/// One entry: a post, a degree, a project.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entry {
    /// Pieces of the head without dates.
    pub pieces: Vec<Piece>,
    /// The lines that the pieces came of.
    pub head: Vec<Line>,
    pub dates: Option<EntryDates>,
    pub body: Vec<BodyItem>,
    /// Look of the head's first line.
    pub style: Style,
}

#[derive(Clone, Debug)]
pub(crate) struct EntryDates {
    pub range: DateRange,
    pub words: Passage,
}

/// A part of an entry's head.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    pub words: Passage,
    /// Line in the head, cell in the line, piece in the cell.
    pub line: usize,
    pub cell: usize,
    pub index: usize,
}

#[derive(Clone, Debug)]
pub(crate) struct BodyItem {
    pub words: Passage,
    pub is_bullet: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Head,
    Bullet,
    /// Goes on with the line above.
    Continued,
    Prose,
}

/// Entries of a section in order.
pub(crate) fn entries(lines: &[Line]) -> Vec<Entry> {
    entries_from(&with_addresses_above(&without_durations(lines)), &[])
}

/// Entries of a section of certificates, awards, projects and the like.
pub(crate) fn item_entries(lines: &[Line]) -> Vec<Entry> {
    entries_from(lines, &starts_of_items(lines))
}

/// Entries, of which some begin at lines that are known.
fn entries_from(lines: &[Line], known: &[usize]) -> Vec<Entry> {
    let parted = without_labels(&crate::rails::dates_beside_text(lines));
    let known = if parted.len() == lines.len() { known } else { &[] };
    let lines = &parted[..];
    let mut anchors: Vec<Option<Anchor>> = lines.iter().map(anchor).collect();
    // Where heads without bullets are dated, a date in an item is told of, it does not begin an entry.
    let dates_a_head = |(line, anchor): (&Line, &Option<Anchor>)| {
        line.bullet.is_none() && anchor.as_ref().is_some_and(|anchor| !anchor.range.is_single)
    };
    if lines.iter().zip(&anchors).any(dates_a_head) {
        for (line, anchor) in lines.iter().zip(&mut anchors) {
            if line.bullet.is_some() && !line.style().bold {
                *anchor = None;
            }
        }
    }
    // Below a dated head, an item that a year leads is told of, too.
    let is_dated_head = |(line, anchor): (&Line, &Option<Anchor>)| line.bullet.is_none() && anchor.is_some();
    if lines.iter().zip(&anchors).any(is_dated_head) {
        for (line, anchor) in lines.iter().zip(&mut anchors) {
            let leads = anchor
                .as_ref()
                .is_some_and(|anchor| anchor.range.is_single && anchor.range.start == 0);
            if line.bullet.is_some() && leads && line.text().split_whitespace().count() > 4 {
                *anchor = None;
            }
        }
    }
    let years = years_by_vote(lines, &anchors);
    for (at, year) in years {
        if let Some(anchor) = anchors.get_mut(at) {
            *anchor = Some(year);
        }
    }
    for at in 1..lines.len() {
        let told = ends_item(lines, at) || lines.get(at).is_some_and(|line| names_thesis(&line.text()));
        if told && let Some(anchor) = anchors.get_mut(at) {
            *anchor = None;
        }
    }
    told_dates::forget(lines, &mut anchors);
    let roles = roles(lines, &anchors);
    let mut starts = starts(lines, &roles, &anchors);
    starts.extend(known);
    starts.sort_unstable();
    starts.dedup();
    let mut entries = Vec::new();
    for (position, &start) in starts.iter().enumerate() {
        let end = starts.get(position + 1).copied().unwrap_or(lines.len());
        if let Some(entry) = entry(lines, &roles, &anchors, start, end) {
            entries.push(entry);
        }
    }
    entries
}

#[derive(Clone, Debug)]
pub(crate) struct Anchor {
    pub cell: usize,
    pub range: DateRange,
}

/// The date that dates an entry, if the line holds one in a place where heads have theirs.
fn anchor(line: &Line) -> Option<Anchor> {
    let mut best: Option<(i32, Anchor)> = None;
    for (cell, passage) in line.cells.iter().enumerate() {
        let text = &passage.text;
        if !text.chars().any(char::is_numeric) {
            continue;
        }
        for range in dates::find(text) {
            let before = text.get(..range.start).unwrap_or_default().trim();
            let after = text.get(range.end..).unwrap_or_default().trim();
            let words = |text: &str| {
                text.split_whitespace()
                    .filter(|word| word.chars().any(char::is_alphanumeric))
                    .count()
            };
            let rest = words(before) + words(after);
            let wide = before.chars().chain(after.chars()).filter(|&c| c >= '\u{3000}').count();
            let separated_head = before.contains(['|', '·', '•']);
            // "… acting lead (120-day detail, 01/2023 - 05/2023), assigning work": told in brackets inside a sentence.
            let open = before.matches('(').count() > before.matches(')').count();
            let told = open
                && after
                    .trim_start_matches([')', ',', ';', ' '])
                    .starts_with(char::is_lowercase);
            if told && words(before) >= 5 {
                continue;
            }
            // "A picture book (Little Harbour, 2023)."
            let inner = before.rsplit('(').next().unwrap_or_default();
            if open && range.is_single && after == ")." && inner.chars().any(char::is_alphabetic) {
                continue;
            }
            // "2014-2016: Ciclo Formativo de Grado Medio. IES Laguna, Madrid."
            let headed = before.is_empty() && after.starts_with([':', '：']);
            let ends = after == "." && holds_sentence(before) || after.ends_with('.') && rest > 7;
            let sentence = !headed && !separated_head && (ends || rest > 7 && holds_sentence(before));
            let most = if line.bullet.is_some() && !headed { 9 } else { 13 };
            if rest > most || wide > 30 || sentence || (line.bullet.is_some() && rest > 5 && text.ends_with('.')) {
                continue;
            }
            // "Between 2017 and 2019": told, whatever follows.
            let between = before
                .split_whitespace()
                .next_back()
                .is_some_and(|word| BETWEEN.contains(folded(word)));
            if between {
                continue;
            }
            let at_edge = after.trim_matches(|c: char| !c.is_alphanumeric()).is_empty() || before.is_empty();
            let bracketed = text
                .get(range.start..)
                .is_some_and(|date| date.starts_with(['(', '（']));
            let separated = bracketed
                || before.ends_with([',', '|', '•', '·', '(', '–', '—', '-', ':', ';', '/'])
                || after.starts_with([',', '|', '•', '·', '–', '—', '-', ':', ';']);
            let mut score = 0;
            score += if range.is_single { 0 } else { 4 };
            // A cell of its own tells more than a range inside a title ("Rents in Malta, 1990–2010").
            score += match (rest, cell) {
                (0, 0) => 3,
                (0, _) => 6,
                _ => 0,
            };
            score += if at_edge { 2 } else { 0 };
            score += i32::from(separated);
            // "Dale College, Leeds – 2023 – merit": signs on both sides.
            let signs = [',', '|', '•', '·', '–', '—', '-'];
            score += i32::from(before.ends_with(signs) && after.starts_with(signs) && words(after) <= 4);
            score += i32::from(cell > 0);
            let needed = if range.is_single { 2 } else { 4 };
            // "in 2021" / "2021 sans réserve majeure.": running text broke before its year.
            let goes_on = range.is_single && before.is_empty() && after.chars().next().is_some_and(char::is_lowercase);
            // "- 2012 Qualifica di acconciatore, ANFE Palermo": a year that leads, and names behind it.
            let behind = after.trim_start_matches([':', '–', '—', '-', ',', ' ']);
            let names = behind
                .chars()
                .next()
                .is_some_and(|c| c.is_uppercase() || c >= '\u{3000}');
            let leads = before.is_empty() && names && rest <= 9 && !text.trim_end().ends_with('.');
            // A bare year at the end of running words ("since version 2019") needs a sign or a cell of its own.
            let bare =
                range.is_single && !leads && rest > 4 && !separated && range.to.is_none_or(|day| day.month.is_none());
            // "Plant science, University of Kent (1998)"
            let schooled = bracketed && after.is_empty() && (institution_score(before) >= 0.8 || names_degree(before));
            let bullet_single = line.bullet.is_some() && range.is_single && rest > 3 && !schooled && !leads;
            if score < needed || bare || bullet_single || goes_on {
                continue;
            }
            if best.as_ref().is_none_or(|(known, _)| score > *known) {
                best = Some((score, Anchor { cell, range }));
            }
        }
    }
    best.map(|(_, anchor)| anchor)
}

/// "BAC S, Lycée Dautet": the first part is a degree.
fn names_degree(text: &str) -> bool {
    text.split_once(',')
        .is_some_and(|(degree, _)| degree_score(degree) >= 0.95)
}

const BETWEEN: Words =
    Words("between|zwischen|entre|tra|tussen|mellan|mellem|mellom|miedzy|mezi|kozott|intre|между|بين|בין");

fn roles(lines: &[Line], anchors: &[Option<Anchor>]) -> Vec<Role> {
    let mut roles: Vec<Role> = Vec::with_capacity(lines.len());
    let mut bullet_edges: Option<(f64, f64)> = None;
    for (index, line) in lines.iter().enumerate() {
        let dated = anchors.get(index).is_some_and(Option::is_some);
        let before = index.checked_sub(1).and_then(|at| lines.get(at));
        let before_role = roles.last().copied();
        let text = line.text();
        let words = text.split_whitespace().count();
        let role = if line.bullet.is_some() && !dated {
            bullet_edges = Some((line.left, line.right));
            Role::Bullet
        } else if line.bullet.is_some() {
            Role::Head
        } else if let Some(before) = before
            && continues(line, before, before_role, bullet_edges, dated)
        {
            Role::Continued
        } else if !dated
            && (line.level.is_none() && is_detail(&text)
                || (is_prose(line, &text, words) || follows_dates(index, &roles, anchors) && tells(line, &text, words))
                    && !is_above_dates(line, lines, anchors, index)
                    && !begins_firm_and_town(line, lines.get(index + 1)))
        {
            Role::Prose
        } else {
            Role::Head
        };
        if matches!(role, Role::Head | Role::Prose) {
            bullet_edges = None;
        }
        roles.push(role);
    }
    unbullet_titles(lines, anchors, &mut roles);
    text_below_bullets(lines, anchors, &mut roles);
    roles
}

/// Where posts are the items of a list, what stands without a bullet below them is text.
fn text_below_bullets(lines: &[Line], anchors: &[Option<Anchor>], roles: &mut [Role]) {
    let mut heads = lines.iter().zip(anchors).filter(|(_, anchor)| anchor.is_some());
    let all = heads.clone().count();
    let first = lines.first().is_some_and(|line| line.bullet.is_some());
    if !first || all < 2 || heads.any(|(line, _)| line.bullet.is_none()) {
        return;
    }
    let dated = |at: usize| anchors.get(at).is_some_and(Option::is_some);
    // Every item is dated, or the others tell what was done.
    let items = lines.iter().filter(|line| line.bullet.is_some()).count();
    if items != all {
        return;
    }
    for (at, role) in roles.iter_mut().enumerate() {
        if *role == Role::Head && !dated(at) && lines.get(at).is_some_and(|line| line.bullet.is_none()) {
            *role = Role::Prose;
        }
    }
}

/// Where every head line has a bullet too (timelines), the bullet tells nothing.
fn unbullet_titles(lines: &[Line], anchors: &[Option<Anchor>], roles: &mut [Role]) {
    for index in 0..lines.len() {
        let (Some(line), Some(role)) = (lines.get(index), roles.get(index).copied()) else {
            continue;
        };
        if role != Role::Bullet || line.text().split_whitespace().count() > 8 {
            continue;
        }
        let is_bold = |line: &Line| line.cells.first().is_some_and(|cell| cell.first_style().bold);
        // A title of one word, glued to a town that is not bold, stands where the bold ones do.
        let like_titles = || {
            let beside = |(at, other): (usize, &Line)| {
                (other.left - line.left).abs() < 1.0
                    && is_bold(other)
                    && other.bullet.is_some()
                    && anchors.get(at + 1).is_some_and(Option::is_some)
            };
            let inside =
                |other: &Line| other.bullet.is_some() && (other.left - line.left).abs() < 1.0 && !is_bold(other);
            lines.iter().enumerate().filter(|other| beside(*other)).count()
                > lines.iter().filter(|other| inside(other)).count()
        };
        let bold = is_bold(line) || line.page > 0 && like_titles();
        let next_dated = anchors.get(index + 1).is_some_and(Option::is_some)
            && lines.get(index + 1).is_some_and(|next| next.bullet.is_none());
        // Other items are set otherwise, or each is such a title with its dates below.
        let is_title = |at: usize| {
            lines.get(at).is_some_and(|line| line.style().bold)
                && anchors.get(at + 1).is_some_and(Option::is_some)
                && lines.get(at + 1).is_some_and(|next| next.bullet.is_none())
        };
        let items = || lines.iter().enumerate().filter(|(_, line)| line.bullet.is_some());
        let differs = lines
            .iter()
            .zip(roles.iter())
            .any(|(other, role)| *role == Role::Bullet && !other.style().bold)
            || items().all(|(at, _)| is_title(at));
        // "- Buyer at Dale Mills" / "2015 – 2018": each item is a title with nothing but its dates below.
        let plain = || {
            let dated_below = |at: usize| {
                lines.get(at + 1).is_some_and(|next| {
                    next.bullet.is_none()
                        && anchors.get(at + 1).is_some_and(Option::is_some)
                        && dates::is_only_dates(&next.text())
                })
            };
            items().count() >= 2 && items().all(|(at, _)| dated_below(at))
        };
        if (bold && differs || plain())
            && next_dated
            && let Some(role) = roles.get_mut(index)
        {
            *role = Role::Head;
        }
    }
}

fn is_prose(line: &Line, text: &str, words: usize) -> bool {
    if line.is_text {
        return true;
    }
    if line.cells.len() == 1 && line.level.is_none() && (is_sentence(text, words) || lists_courses(text)) {
        return true;
    }
    let wide = text.chars().filter(|&c| c >= '\u{3000}').count();
    if wide > 12 {
        return text.contains(['。', '，', '、', '；']) && wide > 16;
    }
    if line.style().bold || words < 6 || line.cells.len() > 1 {
        return false;
    }
    // "CFC, Employée de commerce, École professionnelle commerciale de Lausanne"
    let parts = || text.split([',', '|', '–']);
    let names_school = parts().count() >= 2 && parts().any(|part| institution_score(part) >= 0.85);
    if names_school && words <= 14 && !text.trim_end().ends_with(['.', ';', '!']) {
        return false;
    }
    // "Master di I livello in Infermieristica di Area Critica"
    let first = text.split_whitespace().next().unwrap_or_default();
    if words <= 12 && degree_score(first) >= 0.75 && !text.trim_end().ends_with(['.', ';', '!', ',']) {
        return false;
    }
    if names_firm_and_town(text) {
        return false;
    }
    // "County Office of Works and Waterways – Bridges — Ashford, VA"
    let placed = crate::places::trailing_place(text).and_then(|(_, from)| text.get(from..));
    if placed.is_some_and(|town| crate::places::place_score(town) >= 0.9) && verbs_are_few(text) {
        return false;
    }
    // "Library for fast inference | example.org"
    let last = text
        .rsplit(['|', '·', '•'])
        .next()
        .filter(|last| last.len() < text.len());
    if last.is_some_and(|last| crate::contact::whole_address(last).is_some()) {
        return false;
    }
    let full = line.right > line.column.1 - 0.2 * (line.column.1 - line.column.0);
    let ends = text.trim_end().ends_with(['.', ';', '!']);
    let separators = text.matches([',', '|', '·', '•', '–', '—']).count();
    let verbs_lower = text
        .split_whitespace()
        .filter(|word| word.chars().next().is_some_and(char::is_lowercase))
        .count();
    (words >= 9 && (full || ends) && verbs_lower * 3 >= words)
        || (ends && verbs_lower * 2 >= words)
        || (words >= 14 && separators * 4 < words)
}

/// Hardly a word in small letters, as in names.
fn verbs_are_few(text: &str) -> bool {
    let small = |word: &&str| word.chars().next().is_some_and(char::is_lowercase);
    text.split_whitespace().filter(small).count() * 4 <= text.split_whitespace().count() && !text.ends_with('.')
}

/// A long title that stands free above a line of dates.
fn is_above_dates(line: &Line, lines: &[Line], anchors: &[Option<Anchor>], index: usize) -> bool {
    let dated = anchors.get(index + 1).is_some_and(Option::is_some);
    let next = lines.get(index + 1).filter(|_| dated);
    line.gap_above > 0.75
        && !line.text().trim_end().ends_with('.')
        && next.is_some_and(|next| {
            let beside = next.block != line.block && next.page == line.page && next.left < line.left;
            let gap = if beside {
                (next.top - line.bottom) / line.height()
            } else {
                next.gap_above
            };
            gap.abs() < 0.75 && next.bullet.is_none()
        })
}

/// A short text that ends as a sentence does. Firms end with a point, too, but in short forms ("Inc.", "S.L.").
fn is_sentence(text: &str, words: usize) -> bool {
    let text = text.trim_end();
    if text.ends_with('。') || text.ends_with('.') && words >= 3 && holds_sentence(text) {
        return true;
    }
    let last = text.split_whitespace().next_back().unwrap_or_default();
    let whole = last.strip_suffix(['.', '!', '?']).unwrap_or_default();
    let long = whole.chars().filter(|c| c.is_alphabetic()).count() >= 4 && !whole.contains('.');
    words >= 3 && long && company_score(text) < 0.85 && !SHORT_FORMS.contains(folded(whole))
}

/// Short forms of four letters and more that names end with.
const SHORT_FORMS: Words =
    Words("corp|assoc|dept|univ|inst|ltda|bros|intl|acad|tech|coll|hons|dipl|poly|ltée|ltee|eirl|gmbh|s.r.l|e.v");

fn entry(lines: &[Line], roles: &[Role], anchors: &[Option<Anchor>], start: usize, end: usize) -> Option<Entry> {
    let mut made = Entry {
        style: lines.get(start).map(Line::style).unwrap_or_default(),
        ..Entry::default()
    };
    let mut head: Vec<Line> = Vec::new();
    let mut in_head = true;
    let mut after_anchor = 0;
    let mut chosen: Option<(usize, Anchor)> = None;
    for index in start..end {
        let (Some(line), Some(role)) = (lines.get(index), roles.get(index)) else {
            continue;
        };
        let anchor = anchors.get(index).and_then(Option::as_ref);
        match role {
            Role::Head if in_head => {
                if chosen.is_some() {
                    after_anchor += 1;
                }
                let is_told = head.last().is_some_and(|above| is_text_below_row(above, line));
                if after_anchor > 3 || head.len() > 6 || chosen.is_some() && anchor.is_none() && is_told {
                    in_head = false;
                    push_body(&mut made.body, line, false);
                    continue;
                }
                // Alone in its cell, or between bars.
                let alone = |line: &Line, anchor: &Anchor| {
                    let Some(cell) = line.cells.get(anchor.cell) else {
                        return false;
                    };
                    let before = cell.text.get(..anchor.range.start).unwrap_or_default();
                    let after = cell.text.get(anchor.range.end..).unwrap_or_default();
                    let ends = |part: &str| part.is_empty() || part == "|";
                    ends(before.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default())
                        && ends(after.split_whitespace().next().unwrap_or_default())
                };
                if let Some(anchor) = anchor
                    && chosen.as_ref().is_none_or(|(at, known)| {
                        let known_alone = head.get(*at).is_some_and(|line| alone(line, known));
                        (known.range.is_single && !anchor.range.is_single && !known_alone)
                            || (!known_alone && alone(line, anchor))
                    })
                {
                    chosen = Some((head.len(), anchor.clone()));
                }
                let (named, told) = part_told(line);
                head.push(named);
                if let Some(told) = told {
                    made.body.push(BodyItem {
                        words: told,
                        is_bullet: false,
                    });
                }
            }
            Role::Continued if in_head && !head.is_empty() => {
                if let (Some(above), Some(cell)) = (head.last_mut(), line.cells.first()) {
                    let last = above.cells.len().saturating_sub(1);
                    let under = above
                        .cells
                        .iter()
                        .position(|cell| line.page > 0 && starts_at(cell, line.left));
                    let broken = under.filter(|_| {
                        dates::is_only_dates(above.cells.last().map(|cell| cell.text.as_str()).unwrap_or_default())
                    });
                    if let Some(words) = above.cells.get_mut(broken.unwrap_or(last)) {
                        words.join(cell);
                    }
                }
            }
            Role::Continued => match made.body.last_mut() {
                Some(item) => item.words.join(&line.passage()),
                None => push_body(&mut made.body, line, false),
            },
            Role::Bullet => {
                in_head = false;
                push_body(&mut made.body, line, true);
            }
            Role::Head | Role::Prose => {
                in_head = false;
                push_body(&mut made.body, line, line.bullet.is_some());
            }
        }
    }
    if let Some((line, anchor)) = chosen {
        let words = head
            .get(line)
            .and_then(|line| line.cells.get(anchor.cell))
            .map(|cell| cell.slice(anchor.range.start, anchor.range.end))
            .unwrap_or_default();
        made.dates = Some(EntryDates {
            range: anchor.range.clone(),
            words,
        });
    }
    made.pieces = pieces(&head, made.dates.as_ref());
    made.head = head;
    if made.pieces.is_empty() && !made.body.is_empty() {
        // A date as heading, the post as first item.
        let first = made.body.remove(0);
        made.pieces = split_cell(&first.words, 0, 0);
    }
    (!made.pieces.is_empty() || made.dates.is_some() || !made.body.is_empty()).then_some(made)
}

fn push_body(body: &mut Vec<BodyItem>, line: &Line, is_bullet: bool) {
    body.push(BodyItem {
        words: line.passage(),
        is_bullet,
    });
}

/// Pieces of a head, dates taken out.
fn pieces(head: &[Line], dates: Option<&EntryDates>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    // A heading with its firm in the line below is one title, dashes and years in it or not.
    let barred = |line: Option<&Line>| line.is_some_and(|line| line.page == 0 && line.text().contains(" | "));
    let is_title =
        head.first().is_some_and(|line| line.level.is_some()) || (!barred(head.first()) && barred(head.get(1)));
    let is_whole = is_title
        && head
            .iter()
            .skip(1)
            .find(|line| !dates::is_only_dates(&line.text()))
            .is_some_and(|line| line.level.is_none() && names_something(line));
    for (line_index, line) in head.iter().enumerate() {
        for (cell_index, cell) in line.cells.iter().enumerate() {
            let holds_dates =
                dates.is_some_and(|dates| !dates.words.is_empty() && cell.text.contains(&dates.words.text));
            let names_firm = !cuts_at_firm(&cell.text).is_empty();
            if is_whole && line_index == 0 && cell_index == 0 && !holds_dates && !names_firm {
                pieces.push(Piece {
                    words: cell.clone(),
                    line: 0,
                    cell: 0,
                    index: 0,
                });
                continue;
            }
            pieces.extend(split_cell(cell, line_index, cell_index));
        }
    }
    pieces
}

/// The first words of the line are neither dates nor a place nor an address.
fn names_something(line: &Line) -> bool {
    let text = line.cells.first().map(|cell| cell.text.as_str()).unwrap_or_default();
    let first = text.split(" | ").next().unwrap_or_default();
    !dates::is_only_dates(first)
        && crate::places::place_score(first) < 0.5
        && crate::contact::whole_address(first).is_none()
        && !text.contains(':')
}

/// Pieces of one cell: at strong separators and at changes of look.
pub(crate) fn split_cell(cell: &Passage, line: usize, cell_index: usize) -> Vec<Piece> {
    let cuts: Vec<(usize, usize)> = dates::find(&cell.text)
        .into_iter()
        .filter(|range| !range.is_single || is_detached(&cell.text, range))
        .map(|range| (range.start, range.end))
        .collect();
    let mut found: Vec<Piece> = Vec::new();
    for rest in cell.without(&cuts) {
        for part in split_at_separators(&rest) {
            for piece in split_at_looks(&part) {
                let piece = tidy(&piece);
                // "04/2020 – présent / present"
                let is_end = dates::is_open_end(&piece.text) && (cell.parts.len() == 1 || !cuts.is_empty());
                if piece.text.chars().any(char::is_alphanumeric) && !is_end && !names_term(&piece.text) {
                    found.push(Piece {
                        words: piece,
                        line,
                        cell: cell_index,
                        index: found.len(),
                    });
                }
            }
        }
    }
    found
}

/// "Developer at Quill", "Lehrerin bei …", "Cook @ …": where a word or sign leads from a title to its firm.
fn cuts_at_firm(text: &str) -> Vec<(usize, usize)> {
    let leads = [
        " at ", " bei ", " beim ", " chez ", " presso ", " bij ", " hos ", " ved ", " vid ", " på ", " @ ", " @",
    ];
    // These lead to subjects and towns, too.
    let weak = [" with ", " en ", " em ", " w ", " v ", " u ", " à "];
    // "First Aid at Work", "Engineering at Scale"
    let is_common = |rest: &str| {
        let first = rest.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        Words("work|height|heights|sea|home|scale|school|night|risk|large").contains(folded(first))
            && !rest
                .get(first.len()..)
                .is_some_and(|more| more.trim_start().starts_with(char::is_uppercase))
    };
    let sure = |rest: &str| company_score(rest) >= 0.85 && title_score(rest) < 0.5;
    let mut cuts: Vec<(usize, usize)> = Vec::new();
    for word in leads.into_iter().chain(weak) {
        if let Some(start) = text.find(word)
            && (leads.contains(&word) || sure(text.get(start + word.len()..).unwrap_or_default()))
            && may_be_title(text.get(..start).unwrap_or_default())
            && !is_common(text.get(start + word.len()..).unwrap_or_default())
            && text
                .get(start + word.len()..)
                .and_then(|rest| rest.chars().next())
                .is_some_and(|c| c.is_uppercase() || c.is_numeric() || (!c.is_ascii() && !c.is_lowercase()))
            && !cuts.iter().any(|&(from, to)| from < start + word.len() && start < to)
        {
            cuts.push((start, start + word.len()));
        }
    }
    cuts
}

/// Known as a title, or a few words written as names are, but not those of a firm.
fn may_be_title(text: &str) -> bool {
    let named = |word: &str| word.chars().next().is_some_and(char::is_uppercase) || ends_with_joint(word);
    let words = text.split_whitespace().count();
    title_score(text) >= 0.5
        || ((1..=4).contains(&words)
            && text.split_whitespace().all(named)
            && company_score(text) < 0.7
            && !text.contains(','))
}

/// A lone year inside a name ("Expo 2020 Dubai") stays.
fn is_detached(text: &str, range: &DateRange) -> bool {
    let before = text.get(..range.start).unwrap_or_default().trim_end();
    let after = text.get(range.end..).unwrap_or_default().trim_start();
    let quiet = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    (before.is_empty() || after.is_empty() || quiet(before.chars().next_back()))
        && (quiet(before.chars().next_back()) || quiet(after.chars().next()))
}

fn tidy(piece: &Passage) -> Passage {
    let trimmed = piece.trim_matches(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                ',' | ';'
                    | ':'
                    | '|'
                    | '•'
                    | '·'
                    | '–'
                    | '—'
                    | '-'
                    | '/'
                    | '●'
                    | '⋄'
                    | '~'
                    | '，'
                    | '、'
                    | '@'
                    | '→'
            )
    });
    let mut trimmed = trimmed;
    if trimmed.text.starts_with('(') && trimmed.text.ends_with(')') && trimmed.text.matches('(').count() == 1 {
        trimmed = trimmed.slice(1, trimmed.text.len() - 1);
    }
    if trimmed.text.ends_with('(') {
        trimmed = trimmed.slice(0, trimmed.text.len() - 1);
    }
    for word in [
        "at ", "bei ", "beim ", "chez ", "presso ", "bij ", "hos ", "ved ", "vid ",
    ] {
        if trimmed.text.starts_with(word) {
            trimmed = trimmed.slice(word.len(), trimmed.text.len());
        }
    }
    trimmed
}

fn split_at_separators(passage: &Passage) -> Vec<Passage> {
    let text = &passage.text;
    let mut cuts = Vec::new();
    let spaced = |start: usize, end: usize| {
        text.get(..start).is_some_and(|before| before.ends_with(' '))
            && text.get(end..).is_some_and(|after| after.starts_with(' '))
    };
    // "Motion / cover" may be one name; "Firm / Title / Place" are three.
    let slashes = text.matches(" / ").count();
    // "County Works – Water Supply — Ashford": the longer dash parts, the shorter stands inside a name.
    let long_dash = text.contains(" — ");
    let titles = |start: usize, end: usize| {
        let [before, after] = [text.get(..start), text.get(end..)].map(Option::unwrap_or_default);
        let is_title = |part: &str| title_score(part) >= 0.75 && company_score(part) < 0.5;
        slashes == 0
            && !before.contains([',', '|'])
            && !after.contains([',', '|'])
            && is_title(before)
            && is_title(after)
    };
    let mut depth = 0_i32;
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            _ => {}
        }
        if depth > 0 {
            continue;
        }
        let cut = match c {
            '|' | '•' | '●' | '⋄' | '｜' | '∙' | '♦' | '◆' | '■' | '→' | '¦' => true,
            '·' | '—' => true,
            '–' | '-' if long_dash || titles(start, end) => false,
            '–' | '-' | '/' | '@' | '~' => spaced(start, end) && (c != '/' || slashes >= 2),
            ';' => text.get(end..).is_some_and(|after| after.starts_with(' ')),
            _ => false,
        };
        if cut {
            cuts.push((start, end));
        }
    }
    cuts.extend(cuts_at_firm(text));
    cuts.sort_unstable();
    with_looks_at_cuts(passage, &cuts).without(&cuts)
}

fn split_at_looks(passage: &Passage) -> Vec<Passage> {
    let mut cuts = Vec::new();
    for pair in passage.parts.windows(2) {
        if let [a, b] = pair
            && (a.style.bold != b.style.bold
                || a.style.italic != b.style.italic
                || !a.style.looks_like(&Style {
                    size: a.style.size,
                    ..b.style
                }))
        {
            cuts.push((a.end, b.start));
        }
    }
    passage.without(&cuts)
}
