//! Headings of résumés in many languages, and the sections they begin.

use std::collections::HashMap;

use crate::form_headings::{headed_form, is_row_of_facts};
use crate::heading_breaks::{end_of_label, ends_heading, ends_title, is_label_of_list};
use crate::heading_looks::{HeadingLooks, heading_looks};
use crate::headings::{exact_kind, loose_kind, phrase_kind};
use crate::passage::{Line, Passage, Style};
use crate::roles::{company_score, degree_score, institution_score, title_score};
use crate::skill_levels::is_level;

/// What a section is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum SectionKind {
    /// Above the first heading.
    Head,
    Contact,
    Summary,
    Work,
    Education,
    Skills,
    Languages,
    Certifications,
    Projects,
    Publications,
    Awards,
    Volunteering,
    Interests,
    References,
    Courses,
    Links,
    Other,
}

#[derive(Clone, Debug)]
pub(crate) struct Section {
    pub kind: SectionKind,
    pub heading: Passage,
    pub lines: Vec<Line>,
}

/// Look of most of the text.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Body {
    pub style: Style,
}

/// Parts the lines at their headings. `name` is the index of the line that holds the person's name: a head begins there.
pub(crate) fn sections(lines: &[Line], name: Option<usize>) -> Vec<Section> {
    let body = body_style(lines);
    let looks = heading_looks(lines, &body);
    let marked = with_running_text(lines, &body, &looks);
    let lines = marked.as_slice();
    let mut sections = vec![head()];
    let mut columns: Vec<ColumnEnd> = Vec::new();
    let mut before: Option<&Line> = None;
    // The line before was a heading with its text, in the head.
    let mut in_head = false;
    // Where the last heading stands.
    let mut opened = ColumnEnd::default();
    let mut index = 0;
    while let Some(line) = lines.get(index) {
        if line.furniture {
            index += 1;
            continue;
        }
        if let Some(before) = before
            && before.block != line.block
        {
            columns.push(ColumnEnd {
                page: before.page,
                edges: before.column,
                section: sections.len() - 1,
            });
            enter_block(line, before, &columns, &opened, &mut sections);
        }
        if name == Some(index) && sections.last().is_some_and(|section| section.kind != SectionKind::Head) {
            sections.push(head());
        }
        if let (Some(above), Some(section)) = (before, sections.last_mut())
            && ends_heading(line, above, section)
        {
            section.heading.join(&line.passage());
            section.kind = phrase_kind(&section.heading.text).unwrap_or(section.kind);
            before = Some(line);
            index += 1;
            continue;
        }
        // "Objective: product manager" in the head, and contacts below it: the head goes on.
        if in_head && !crate::contact::emails(&line.text()).is_empty() {
            sections.push(head());
        }
        in_head = false;
        before = Some(line);
        let known = sections.len();
        let next = lines.get(index + 1);
        let inside = sections.last().map_or(SectionKind::Head, |section| section.kind);
        let above = index.checked_sub(1).and_then(|at| lines.get(at));
        let look = sections.last().map(|section| section.heading.style());
        let is_label = is_label_of_list(line, next, inside, look);
        // "Full Professional Proficiency" below a language.
        let is_label = is_label || inside == SectionKind::Languages && is_level(&line.text());
        let opening = match is_label || above.is_some_and(|above| ends_title(line, above, &looks)) {
            true => None,
            false => opening(line, next, &body, &looks, inside, look),
        };
        match opening {
            Some(Opening::Heading(kind)) => {
                sections.push(Section {
                    kind,
                    heading: line.passage(),
                    lines: Vec::new(),
                });
            }
            Some(Opening::Named(kind, heading)) => {
                sections.push(Section {
                    kind,
                    heading,
                    lines: Vec::new(),
                });
            }
            Some(Opening::TwoLines(kind)) => {
                let mut heading = line.passage();
                if let Some(next) = next {
                    heading.join(&next.passage());
                }
                sections.push(Section {
                    kind,
                    heading,
                    lines: Vec::new(),
                });
                index += 1;
            }
            Some(Opening::Inline(kind, heading, rest)) => {
                in_head = inside == SectionKind::Head;
                sections.push(Section {
                    kind,
                    heading,
                    lines: vec![rest],
                });
            }
            Some(Opening::SplitRail(kind, heading, first, second)) => {
                sections.push(Section {
                    kind,
                    heading,
                    lines: vec![first, second],
                });
                index += 1;
            }
            None => {
                if let Some(section) = sections.last_mut() {
                    section.lines.push(line.clone());
                }
            }
        }
        if sections.len() > known {
            opened = ColumnEnd {
                page: line.page,
                edges: line.column,
                section: sections.len() - 1,
            };
        }
        index += 1;
    }
    sections.retain(|section| {
        section.kind == SectionKind::Head || !section.lines.is_empty() || section.kind != SectionKind::Other
    });
    crate::section_contents::settle(&mut sections);
    crate::unnamed::claim(&mut sections);
    sections
}

/// Marks the running text of entries where the format states their headings: what has the look of the body, when the
/// lines right under the headings have another (places and firms in grey, dates in italics).
fn with_running_text(lines: &[Line], body: &Body, looks: &HeadingLooks) -> Vec<Line> {
    let mut lines = lines.to_vec();
    // The first line under each heading that says more than dates.
    let mut details: Vec<Style> = Vec::new();
    let mut after_head = false;
    for line in &lines {
        if line.level.is_some() {
            after_head = is_below(line, looks);
        } else if after_head && !crate::dates::is_only_dates(&line.text()) {
            if line.bullet.is_none() {
                details.push(line.style());
            }
            after_head = false;
        }
    }
    let plain = details.iter().filter(|style| style.looks_like(&body.style)).count();
    if details.is_empty() || plain * 2 >= details.len() {
        return lines;
    }
    let mut in_entry = false;
    for line in &mut lines {
        if line.level.is_some() {
            in_entry = is_below(line, looks);
        } else if in_entry && line.bullet.is_none() && line.cells.len() == 1 {
            line.is_text =
                line.style().looks_like(&body.style) && line.cells[0].parts.iter().all(|part| !part.style.bold);
        }
    }
    lines
}

fn head() -> Section {
    Section {
        kind: SectionKind::Head,
        heading: Passage::default(),
        lines: Vec::new(),
    }
}

/// Where a column ended, and in which section.
#[derive(Default)]
struct ColumnEnd {
    page: u32,
    edges: (f64, f64),
    section: usize,
}

/// A new column: on a new page it goes on with the section of the same column before; at the top of the first page,
/// beside a sidebar, it is a head of its own.
fn enter_block(line: &Line, before: &Line, columns: &[ColumnEnd], opened: &ColumnEnd, sections: &mut Vec<Section>) {
    let overlap = |a: (f64, f64), b: (f64, f64)| (a.1.min(b.1) - a.0.max(b.0)) / (a.1 - a.0).min(b.1 - b.0).max(1.0);
    let open = sections.last();
    if let Some(left_open) = sections.iter().rev().find(|section| section.lines.is_empty())
        && waits_for(left_open, line, before)
        && open.is_some_and(|open| !open.lines.is_empty() && left_open.kind != SectionKind::Head)
    {
        let again = Section {
            kind: left_open.kind,
            heading: left_open.heading.clone(),
            lines: Vec::new(),
        };
        sections.push(again);
        return;
    }
    if overlap(line.column, before.column) > 0.3 {
        return;
    }
    // A heading above both columns holds both; one inside the column before does not reach over.
    let heading = sections
        .last()
        .and_then(|section| section.heading.places().first().copied());
    // The label of a rail may take two lines, its text beside it begins with the first.
    let waits = sections.last().is_some_and(|section| section.lines.is_empty());
    let reach = if waits { 2.5 } else { 1.0 };
    let under_heading =
        heading.is_some_and(|heading| heading.page == line.page && heading.top < line.top + reach * line.height());
    let flows_on = sections.last().is_some_and(|section| flows_on(line, before, section));
    if line.page == before.page
        && line.page <= 1
        && line.top < before.top
        && line.top < 300.0
        && !under_heading
        && !flows_on
        && !is_row_of(line, sections)
    {
        sections.push(head());
        return;
    }
    let mine = |column: &&ColumnEnd| overlap(column.edges, line.column) > 0.6;
    // On the same page, a heading that ended the column waits for what stands below it.
    let waits = |column: &&ColumnEnd| {
        let section = sections.get(column.section);
        column.page == line.page
            && section.is_some_and(|section| section.lines.is_empty() && section.kind != SectionKind::Head)
    };
    let waiting = columns.iter().rev().filter(mine).find(waits);
    let waiting = waiting.filter(|column| column.section == opened.section || overlap(opened.edges, line.column) < 0.3);
    let last_page = columns.iter().rev().find(mine).filter(|column| column.page < line.page);
    let own = waiting.or(last_page).map(|column| column.section);
    // No line belongs to a heading below it; a heading that stands beside its text may be set a little lower.
    let is_below = |section: &Section| {
        let place = section.heading.places().first().copied();
        let slack = if section.lines.is_empty() {
            1.5 * line.height()
        } else {
            0.0
        };
        place.is_some_and(|place| place.page == line.page && place.top > line.bottom + slack)
    };
    let above = sections.iter().rposition(|section| !is_below(section));
    let above = above.filter(|&at| at + 1 < sections.len());
    if let Some(at) = own.or(above)
        && let Some(section) = sections.get(at)
    {
        let again = Section {
            kind: section.kind,
            heading: section.heading.clone(),
            lines: Vec::new(),
        };
        sections.push(again);
    }
}

/// The column begins level with the first line below a heading in the middle of the page: that one's next column.
fn is_row_of(line: &Line, sections: &[Section]) -> bool {
    let above = |section: &&Section| {
        let place = section.heading.places().first().copied();
        place.is_some_and(|place| place.page == line.page && place.top < line.top)
    };
    sections.iter().rfind(above).is_some_and(|section| {
        let first = section.lines.first();
        first.is_some_and(|first| {
            first.page == line.page && (first.top - line.top).abs() < 1.5 && first.right < line.left
        }) && heading_kind(line).is_none()
            && line
                .style()
                .looks_like(&section.lines.first().map(Line::style).unwrap_or_default())
    })
}

/// A heading that ended its column, right above the line at the same edge, when a column beside it was read between.
fn waits_for(section: &Section, line: &Line, before: &Line) -> bool {
    let places = section.heading.places();
    places.first().is_some_and(|place| {
        place.page == line.page
            && before.page == line.page
            && before.left > place.left + place.width
            && (place.left - line.left).abs() < 2.5
            && place.top < line.top
            && line.top - place.top < 5.0 * line.height()
            && before.bottom < place.top + place.height
    })
}

/// Columns of one width, set as one text: the entries of a section go on at the top of the next column, in their looks.
fn flows_on(line: &Line, before: &Line, section: &Section) -> bool {
    let width = |line: &Line| line.column.1 - line.column.0;
    let alike = width(line).min(width(before)) > 0.75 * width(line).max(width(before));
    let lists_entries = matches!(
        section.kind,
        SectionKind::Work | SectionKind::Education | SectionKind::Volunteering | SectionKind::Projects
    );
    lists_entries
        && alike
        && heading_kind(line).is_none()
        && !line.text().contains('@')
        && section
            .lines
            .iter()
            .any(|known| known.style().looks_like(&line.style()) && known.bullet.is_some() == line.bullet.is_some())
}

enum Opening {
    Heading(SectionKind),
    /// The name of a section in one of several cells.
    Named(SectionKind, Passage),
    /// A heading that broke over two lines.
    TwoLines(SectionKind),
    /// A heading with text beside it ("Skills: Rust, SQL", or a label in a rail).
    Inline(SectionKind, Passage, Line),
    /// A rail label over two lines, each with text beside it.
    SplitRail(SectionKind, Passage, Line, Line),
}

pub(crate) fn body_style(lines: &[Line]) -> Body {
    let key = |style: &Style| ((style.size * 2.0).round() as i64, style.bold);
    let mut counts: HashMap<(i64, bool), usize> = HashMap::new();
    for cell in lines.iter().flat_map(|line| &line.cells) {
        *counts.entry(key(&cell.style())).or_default() += cell.text.len();
    }
    let Some((most, _)) = counts.into_iter().max_by_key(|&(key, count)| (count, key)) else {
        return Body::default();
    };
    // Of that size and weight, the colour and slant of most of the text.
    let mut looks: Vec<(Style, usize)> = Vec::new();
    for cell in lines.iter().flat_map(|line| &line.cells) {
        let style = cell.style();
        if key(&style) != most {
            continue;
        }
        match looks.iter_mut().find(|(known, _)| *known == style) {
            Some((_, count)) => *count += cell.text.len(),
            None => looks.push((style, cell.text.len())),
        }
    }
    let style = looks.into_iter().rev().max_by_key(|(_, count)| *count);
    Body {
        style: style.map(|(style, _)| style).unwrap_or_default(),
    }
}

/// A line that could be a heading by its look alone.
pub(crate) fn stands_out(line: &Line, body: &Body) -> bool {
    let style = line.style();
    let text = line.text();
    line.level.is_some()
        || style.size > body.style.size * 1.08
        || (style.bold && !body.style.bold)
        || is_capitals(&text)
        || line.ruled
        || !style.looks_like(&Style {
            size: style.size,
            bold: style.bold,
            italic: style.italic,
            ..body.style
        })
        || text.trim_end().ends_with(':')
        || is_letter_spaced(&text)
}

pub(crate) fn is_capitals(text: &str) -> bool {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    letters().count() >= 3 && letters().all(|c| !c.is_lowercase()) && letters().any(char::is_uppercase)
}

fn is_letter_spaced(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.len() >= 4 && words.iter().filter(|word| word.chars().count() == 1).count() * 10 >= words.len() * 8
}

fn opening(
    line: &Line,
    next: Option<&Line>,
    body: &Body,
    looks: &HeadingLooks,
    inside: SectionKind,
    look: Option<Style>,
) -> Option<Opening> {
    if let Some((kind, heading)) = headed_form(line) {
        return Some(Opening::Named(kind, heading));
    }
    let text = line.text();
    let like_headings = looks.count(line);
    let out = stands_out(line, body);
    if line.cells.len() == 1 && text.chars().count() <= 60 {
        if let Some(kind) = heading_kind(line) {
            // A look that no other heading has, where the others share one, is a label inside a section.
            let odd = like_headings <= 1
                && looks.most() >= 3
                && line.style().size < looks.size() * 0.93
                && line.level.is_none();
            let label = odd && inside != SectionKind::Head && is_weak_inside(kind, inside);
            // "Volunteer" as the title of an entry among volunteering.
            let label = label
                || ((is_below(line, looks) || (!line.ruled && looks.are_ruled())) && is_weak_inside(kind, inside));
            // "Masterarbeit:" above its title, where no section but this closes its heading so.
            let closes = text.trim_end().ends_with([':', '：']) && !looks.close;
            let label = label || closes && inside == SectionKind::Education && is_weak_inside(kind, inside);
            let plain_list_item = line.bullet.is_some() && !out;
            let alone = !text.trim_end().ends_with([',', ';']);
            let apart = out || stands_alone(line, next) || is_plainly_named(line, next, looks, inside);
            if !label && !plain_list_item && alone && apart {
                return Some(Opening::Heading(kind));
            }
        }
        if let Some(next) = next
            && next.cells.len() == 1
            && next.style().looks_like(&line.style())
            && next.gap_above < 0.6
            && out
            && heading_kind(line).is_none()
            && text.split_whitespace().count() <= 3
            && next.text().split_whitespace().count() <= 2
            && let Some(kind) = phrase_kind(&format!("{text} {}", next.text()))
        {
            return Some(Opening::TwoLines(kind));
        }
        // A heading of unknown words in the look of the others.
        let same_look = like_headings >= 2 && like_headings * 2 >= looks.most();
        // In a sidebar headings may have a look of their own: that of the one above.
        let as_above = like_headings >= 2
            && look.is_some_and(|look| look == line.style())
            && line.style().size > body.style.size * 1.12;
        let as_big = line.style().size >= looks.size() * 0.97 && line.style().size > body.style.size * 1.08;
        let same_look = same_look || as_above;
        let distinct =
            as_big || as_above || (is_capitals(&text) && like_headings >= 2) || (line.ruled && line.gap_above > 0.5);
        let short = text.split_whitespace().count() <= 5 && text.chars().filter(|c| c.is_alphabetic()).count() >= 3;
        if (same_look && distinct && short || line.level.is_some_and(|level| level <= 2))
            && !is_below(line, looks)
            && line.bullet.is_none()
            // In the head only one whose words hint at a section ends it.
            && (inside != SectionKind::Head || same_look && ends_head(&text))
            && !text.chars().any(|c| c.is_ascii_digit() || matches!(c, '@' | ',' | '|'))
            && unknown_may_be_heading(line, body, looks)
            && !belongs_inside(&text, inside)
        {
            let named = title_score(&text) < 0.5 && company_score(&text) < 0.5;
            let kind = loose_kind(&text).filter(|_| named).unwrap_or(SectionKind::Other);
            return Some(Opening::Heading(kind));
        }
    }
    match inside == SectionKind::Head && is_row_of_facts(line) {
        true => None,
        false => inline(line, next, body, inside, looks, look),
    }
}

/// "Esperienza di ricerca e lavoro": a word in it names a section, and none a post.
fn ends_head(text: &str) -> bool {
    let main = matches!(
        loose_kind(text),
        Some(SectionKind::Work | SectionKind::Education | SectionKind::Skills)
    );
    main && text.contains(' ') && title_score(text) < 0.5 && company_score(text) < 0.5
}

/// Below the level of the sections stand their entries.
fn is_below(line: &Line, looks: &HeadingLooks) -> bool {
    line.level
        .zip(looks.level)
        .is_some_and(|(own, sections)| own > sections)
}

/// A degree or school in an education section, a title or firm in a work section: the head of an entry.
fn belongs_inside(text: &str, inside: SectionKind) -> bool {
    match inside {
        SectionKind::Education => degree_score(text) >= 0.8 || institution_score(text) >= 0.8,
        SectionKind::Work | SectionKind::Volunteering => title_score(text) >= 0.75 || company_score(text) >= 0.85,
        _ => false,
    }
}

/// Unknown headings must share rule or case with the known ones, or names of firms in capitals would end a section.
fn unknown_may_be_heading(line: &Line, body: &Body, looks: &HeadingLooks) -> bool {
    if line.level.is_some() {
        return true;
    }
    let style = line.style();
    let ruled = looks.are_ruled();
    if ruled && !line.ruled {
        return false;
    }
    style.size > body.style.size * 1.12
        || (ruled && line.ruled)
        || !style.looks_like(&Style {
            size: style.size,
            bold: style.bold,
            italic: style.italic,
            ..body.style
        })
        || (line.gap_above > 0.7 && is_capitals(&line.text()))
}

/// "Languages" in a skills section and "Courses" in an education section are labels unless they look like headings.
fn is_weak_inside(kind: SectionKind, inside: SectionKind) -> bool {
    use SectionKind::*;
    matches!(
        (inside, kind),
        (Skills, Languages | Skills | Certifications | Interests | Links | Other)
            | (Education, Courses | Awards | Projects | Certifications | Other)
            | (Work, Projects | Skills | Awards | Summary | Other)
            | (Projects, Skills | Summary)
            | (Contact | Summary, Links | Contact | Languages)
            | (Publications, Publications)
            | (Courses, Courses)
    ) || kind == inside
}

/// Kinds whose plain name beside text is a label, given the section around it.
fn is_rail_label(kind: SectionKind, inside: SectionKind) -> bool {
    use SectionKind::*;
    let strong = matches!(
        kind,
        Work | Education | Skills | Summary | Projects | Certifications | Languages | Publications | Awards
    );
    let strong = strong || kind == Interests && matches!(inside, Certifications | Languages | Other | Head | Contact);
    strong && kind != inside && (inside != Skills || matches!(kind, Work | Education)) && !is_weak_inside(kind, inside)
}

fn stands_alone(line: &Line, next: Option<&Line>) -> bool {
    // Plain text: the heading has a line for itself, an empty line above and text below.
    let text = line.text();
    let named = text.split('(').next().unwrap_or_default();
    line.gap_above > 0.9 && next.is_some() && named.split_whitespace().count() <= 4
}

/// Where no heading stands out by its look, the full name of a section alone on a line is one, but among items.
fn is_plainly_named(line: &Line, next: Option<&Line>, looks: &HeadingLooks, inside: SectionKind) -> bool {
    use SectionKind::*;
    let text = line.text();
    let kind = exact_kind(&text);
    let main = matches!(
        kind,
        Some(Work | Education | Skills | Languages | Summary | Certifications | Projects | References)
    );
    let among_items = matches!(inside, Skills | Languages | Interests | Courses)
        && matches!(kind, Some(Skills | Languages | Certifications | Projects | Summary))
        && line.gap_above < 0.1
        && text.split_whitespace().count() < 2
        && kind == Some(inside);
    looks.most() < 2
        && line.bullet.is_none()
        && next.is_some()
        && (main || kind.is_some_and(|kind| kind != Other && !is_weak_inside(kind, inside) && inside != Interests))
        && !among_items
        && text.chars().next().is_some_and(|c| !c.is_lowercase())
}

/// "Skills   Research": the heading, and beside it in the same letters the label of a group, nearer than a column is.
fn glued_to_label(line: &Line, body: &Body, looks: &HeadingLooks) -> Option<Opening> {
    let first = line.cells.first()?;
    let (name, next) = (first.parts.first()?, first.parts.get(1)?);
    let (from, to) = (name.place?, next.place?);
    let gap = to.left - from.left - from.width;
    let kind = exact_kind(first.text.get(name.start..name.end)?)?;
    let main = matches!(
        kind,
        SectionKind::Skills | SectionKind::Languages | SectionKind::Work | SectionKind::Education
    );
    let apart = gap > 0.62 * line.style().size && line.bullet.is_none() && line.page > 0;
    let as_heading = looks.count(line) >= 2 || line.style().size > 1.3 * body.style.size;
    (main && apart && as_heading && phrase_kind(&first.text).is_none_or(|whole| whole == kind)).then(|| {
        let mut cells = vec![first.slice(next.start, first.text.len())];
        cells.extend(line.cells.iter().skip(1).cloned());
        Opening::Inline(kind, first.slice(0, name.end), Line { cells, ..line.clone() })
    })
}

fn inline(
    line: &Line,
    next: Option<&Line>,
    body: &Body,
    inside: SectionKind,
    looks: &HeadingLooks,
    look: Option<Style>,
) -> Option<Opening> {
    if let Some(opening) = glued_to_label(line, body, looks) {
        return Some(opening);
    }
    // A label in a rail: the first cell is a heading, the rest its text.
    if line.cells.len() >= 2
        && line.bullet.is_none()
        && let Some(first) = line.cells.first()
    {
        let style = first.style();
        let differs =
            !style.looks_like(&line.cells.get(1).map(Passage::style).unwrap_or_default()) || is_capitals(&first.text);
        // In one look with its text only a full name of a section tells a label.
        let beside = line.cells.get(1).map(|cell| cell.text.as_str()).unwrap_or_default();
        let named =
            exact_kind(&first.text).filter(|&kind| is_rail_label(kind, inside) && phrase_kind(beside).is_none());
        // "Formação   avançado": a skill with its level.
        let has_level = inside == SectionKind::Skills && is_level(beside);
        if let Some(kind) = phrase_kind(&first.text)
            .filter(|_| differs || looks.rail.is_some_and(|left| line.left < left + 1.0))
            .or(named)
            .filter(|_| !has_level)
        {
            let rest = Line {
                cells: line.cells.get(1..).unwrap_or_default().to_vec(),
                ..line.clone()
            };
            let in_rail = looks.rail.is_some_and(|left| line.left < left + 1.0);
            let weak = is_weak_inside(kind, inside) && !in_rail && looks.count(line) <= 1 && looks.most() >= 3;
            // "Leadership:   Turnarounds, Reporting": a group of skills, where headings look otherwise.
            let closes = |cell: &Passage| cell.text.ends_with([':', '：']);
            // The label may close in the line below.
            let below = next.filter(|next| (next.left - line.left).abs() < 2.5 && next.block == line.block);
            let group = inside == SectionKind::Skills
                && !matches!(kind, SectionKind::Work | SectionKind::Education)
                && (closes(first) || below.and_then(|next| next.cells.first()).is_some_and(closes))
                && looks.count(line) == 0
                && looks.most() >= 2;
            // The same where the groups above it are set so.
            let group = group
                || inside == SectionKind::Skills
                    && matches!(
                        kind,
                        SectionKind::Volunteering | SectionKind::Summary | SectionKind::Projects | SectionKind::Other
                    )
                    && look.is_some_and(|look| !look.looks_like(&style))
                    && looks.most() >= 2;
            if !weak && !group {
                return Some(Opening::Inline(kind, first.clone(), rest));
            }
        }
        if let Some(next) = next
            && let Some(second) = next.cells.first()
            && next.cells.len() >= 2
            && !(inside == SectionKind::Skills && crate::heading_breaks::label_lists(first, second))
            && !first.text.ends_with([':', '：'])
            && (second.style().looks_like(&style))
            && let joined = format!("{} {}", first.text, second.text)
            && let Some(kind) = if differs {
                phrase_kind(&joined)
            } else {
                exact_kind(&joined)
            }
            && (differs || kind != inside)
        {
            let cut = |line: &Line| Line {
                cells: line.cells.get(1..).unwrap_or_default().to_vec(),
                ..line.clone()
            };
            let mut heading = first.clone();
            heading.join(second);
            return Some(Opening::SplitRail(kind, heading, cut(line), cut(next)));
        }
    }
    // "Languages: German, English" outside a skills section.
    let whole = line.passage();
    let (end, from) = end_of_label(&whole.text)?;
    let label = whole.slice(0, end);
    if label.text.split_whitespace().count() > 4 || line.bullet.is_some() {
        return None;
    }
    let kind = exact_kind(&label.text)?;
    let label_differs = label.first_style() != whole.parts.last().map(|part| part.style).unwrap_or_default();
    let allowed = match inside {
        SectionKind::Skills => kind == SectionKind::References,
        SectionKind::Work | SectionKind::Education | SectionKind::Projects => {
            let list = matches!(
                kind,
                SectionKind::Skills | SectionKind::Languages | SectionKind::Interests
            );
            line.gap_above > 0.8 && (list && label_differs || crate::licences::is_line(&whole.text))
        }
        SectionKind::Head | SectionKind::Contact => matches!(
            kind,
            SectionKind::Summary | SectionKind::Skills | SectionKind::Languages | SectionKind::Interests
        ),
        _ => !matches!(kind, SectionKind::Contact | SectionKind::Links | SectionKind::Work),
    };
    let rest = whole.slice(from, whole.text.len());
    if !allowed || rest.is_empty() || is_weak_inside(kind, inside) {
        return None;
    }
    Some(Opening::Inline(
        kind,
        label,
        Line {
            cells: vec![rest],
            ..line.clone()
        },
    ))
}

/// The kind of section that a line announces by its words.
pub(crate) fn heading_kind(line: &Line) -> Option<SectionKind> {
    let text = line.text();
    if text.chars().count() > 60 || line.cells.len() > 1 {
        return None;
    }
    phrase_kind(&text)
}

#[cfg(test)]
mod tests {
    use super::{SectionKind, sections};
    use crate::hint_columns::tests::line;
    use crate::passage::Line;

    fn in_column(block: u32, column: (f64, f64), line: Line) -> Line {
        let bold = line.text().chars().all(|c| !c.is_lowercase());
        let mut line = Line {
            block,
            column,
            gap_above: if bold { 2.0 } else { 0.3 },
            ..line
        };
        for part in line.cells.iter_mut().flat_map(|cell| &mut cell.parts) {
            part.style.bold = bold;
        }
        line
    }

    /// Headings at the end of two columns, and what stands below them in blocks of their own.
    #[test]
    fn a_heading_that_ends_its_column_waits_for_what_stands_below_it() {
        let (left, right) = ((40.0, 200.0), (220.0, 550.0));
        let lines = [
            in_column(1, left, line(100.0, &[("SKILLS", 40.0, 80.0)])),
            in_column(1, left, line(120.0, &[("Rust,", 40.0, 60.0), ("SQL", 63.0, 80.0)])),
            in_column(1, left, line(400.0, &[("LANGUAGES", 40.0, 100.0)])),
            in_column(2, right, line(100.0, &[("EDUCATION", 220.0, 280.0)])),
            in_column(
                2,
                right,
                line(120.0, &[("BA", 220.0, 230.0), ("History", 233.0, 270.0)]),
            ),
            in_column(2, right, line(400.0, &[("EXPERIENCE", 220.0, 290.0)])),
            in_column(3, left, line(420.0, &[("Dutch", 40.0, 70.0)])),
            in_column(
                4,
                right,
                line(420.0, &[("Stage", 220.0, 245.0), ("manager", 248.0, 290.0)]),
            ),
        ];
        let found = sections(&lines, None);
        let told = |kind: SectionKind| -> Vec<String> {
            let own = found.iter().filter(|section| section.kind == kind);
            own.flat_map(|section| &section.lines).map(Line::text).collect()
        };
        assert_eq!(told(SectionKind::Languages), ["Dutch"]);
        assert_eq!(told(SectionKind::Work), ["Stage manager"]);
        assert_eq!(told(SectionKind::Education), ["BA History"]);
    }
}
