//! Posts and schools whose heading tells nothing, or that have none: their own lines tell what they are.

use crate::contact::emails;
use crate::dates;
use crate::entries::{self, Entry};
use crate::headings::exact_kind;
use crate::passage::{Line, Passage};
use crate::roles::{degree_score, institution_score, title_score};
use crate::sections::{Section, SectionKind};

/// Gives sections that nothing names their kind, where a résumé would lack its posts or schools otherwise.
pub(crate) fn claim(sections: &mut Vec<Section>) {
    let has = |sections: &[Section], kind: SectionKind| {
        let of_kind = sections.iter().filter(|section| section.kind == kind);
        of_kind.flat_map(|section| &section.lines).next().is_some()
    };
    let mut has_work = has(sections, SectionKind::Work);
    let mut has_schools = has(sections, SectionKind::Education);
    let unnamed = |section: &Section| section.kind == SectionKind::Other && exact_kind(&section.heading.text).is_none();
    let kinds: Vec<Option<SectionKind>> = sections
        .iter()
        .map(|section| unnamed(section).then(|| kind_of(&section.lines)).flatten())
        .collect();
    for (section, kind) in sections.iter_mut().zip(kinds) {
        match kind {
            Some(SectionKind::Work) if !has_work => section.kind = SectionKind::Work,
            Some(SectionKind::Education) if !has_schools => section.kind = SectionKind::Education,
            _ => {}
        }
    }
    has_work |= has(sections, SectionKind::Work);
    has_schools |= has(sections, SectionKind::Education);
    if !has_schools {
        // "Training", "Papers" above a degree.
        let trained = sections.iter_mut().position(|section| {
            matches!(section.kind, SectionKind::Certifications | SectionKind::Courses) && trains(&section.lines)
                || section.kind == SectionKind::Publications && are_papers_of_schools(section)
        });
        if let Some(at) = trained
            && let Some(section) = sections.get_mut(at)
        {
            section.kind = SectionKind::Education;
            has_schools = true;
            if let Some(tickets) = part_tickets(section) {
                sections.insert(at + 1, tickets);
            }
        }
    }
    if !has_work {
        part_unheaded(sections, has_schools);
    }
}

/// A school beside a degree, or entries of which one lasted for years at a school.
fn trains(lines: &[Line]) -> bool {
    let attended = |entry: &Entry| {
        let lasted = entry.dates.as_ref().is_some_and(|dates| !dates.range.is_single);
        let mut names = entry.pieces.iter().map(|piece| piece.words.text.as_str());
        lasted && names.any(|name| institution_score(name) >= 0.8 && title_score(name) < 0.5)
    };
    lines.iter().any(|line| names_school(&line.text())) || entries::entries(lines).iter().any(attended)
}

/// "Papers" over schools and what they gave, where the word may mean articles, too.
fn are_papers_of_schools(section: &Section) -> bool {
    let named = dates::folded(section.heading.text.trim().trim_end_matches(':'));
    let quotes = |line: &Line| line.text().contains(['“', '"', '«']);
    named.split_whitespace().next_back() == Some("papers")
        && !section.lines.iter().any(quotes)
        && section.lines.iter().any(|line| names_school(&line.text()))
}

/// Courses and tickets below the schools of such a section, where each line is a paper of its own.
fn part_tickets(section: &mut Section) -> Option<Section> {
    let is_school = |line: &Line| {
        let text = line.text();
        institution_score(&text) >= 0.8 || degree_score(&text) >= 0.75 && dates::has_date(&text)
    };
    let whole = section
        .lines
        .iter()
        .all(|line| line.cells.len() == 1 && !dates::is_only_dates(&line.text()))
        && section
            .lines
            .iter()
            .any(|line| names_school(&line.text()) && dates::has_date(&line.text()));
    let at = section.lines.iter().rposition(is_school)? + 1;
    let rest = section.lines.get(at..).unwrap_or_default();
    let courses = |line: &Line| line.gap_above < 0.6 && line.text().split_whitespace().count() <= 12;
    (whole && !rest.is_empty() && rest.iter().all(courses)).then(|| Section {
        kind: SectionKind::Certifications,
        heading: section.heading.clone(),
        lines: section.lines.split_off(at),
    })
}

/// A degree and the school that gave it.
fn names_school(text: &str) -> bool {
    // "Advanced Certificate in Plumbing, Waterford College"
    let parts = || text.split([',', '–', ';']);
    let by_parts = parts()
        .next()
        .is_some_and(|first| degree_score(first) >= 0.6 && institution_score(first) < 0.5)
        && parts().skip(1).any(|part| institution_score(part) >= 0.8);
    by_parts || degree_score(text) >= 0.75 && institution_score(text) >= 0.8
}

/// Work or education, where the entries of the lines tell it.
fn kind_of(lines: &[Line]) -> Option<SectionKind> {
    let dated: Vec<Entry> = entries::entries(lines)
        .into_iter()
        .filter(|entry| entry.dates.is_some() && !entry.pieces.is_empty())
        .collect();
    let schools = dated.iter().filter(|entry| is_school(&words_of(entry))).count();
    let lasting = |entry: &&Entry| entry.dates.as_ref().is_some_and(|dates| !dates.range.is_single);
    let ranges = dated.iter().filter(lasting).count();
    match dated.len() {
        0 => None,
        all if schools * 2 > all => Some(SectionKind::Education),
        all if ranges * 2 >= all => Some(SectionKind::Work),
        _ => None,
    }
}

fn words_of(entry: &Entry) -> Vec<&Passage> {
    entry.pieces.iter().map(|piece| &piece.words).collect()
}

fn is_school(words: &[&Passage]) -> bool {
    let best = |score: &dyn Fn(&str) -> f64| words.iter().map(|words| score(&words.text)).fold(0.0, f64::max);
    let (degree, school, title) = (best(&degree_score), best(&institution_score), best(&title_score));
    (degree >= 0.75 && title < 0.9) || (school >= 0.8 && title < 0.5) || (degree >= 0.75 && school >= 0.8)
}

/// Finds dated posts and schools under headings of other kinds, or under none, and makes them sections.
fn part_unheaded(sections: &mut Vec<Section>, has_schools: bool) {
    let mut parted: Vec<Section> = Vec::with_capacity(sections.len());
    for section in sections.drain(..) {
        let may_hold_posts = matches!(
            section.kind,
            SectionKind::Head
                | SectionKind::Contact
                | SectionKind::Summary
                | SectionKind::Skills
                | SectionKind::Languages
                | SectionKind::Interests
                | SectionKind::Links
        );
        let starts = if may_hold_posts {
            starts(&section.lines)
        } else {
            Vec::new()
        };
        let Some(&first) = starts.first() else {
            parted.push(section);
            continue;
        };
        let mut posts: Vec<Section> = Vec::new();
        for (position, &start) in starts.iter().enumerate() {
            let end = starts.get(position + 1).copied().unwrap_or(section.lines.len());
            let lines = section.lines.get(start..end).unwrap_or_default();
            let head: Vec<&Passage> = lines
                .iter()
                .take(3)
                .filter(|line| line.bullet.is_none())
                .flat_map(|line| &line.cells)
                .collect();
            let kind = if is_school(&head) && !has_schools {
                SectionKind::Education
            } else {
                SectionKind::Work
            };
            match posts.last_mut() {
                Some(last) if last.kind == kind => last.lines.extend_from_slice(lines),
                _ => posts.push(Section {
                    kind,
                    heading: Passage::default(),
                    lines: lines.to_vec(),
                }),
            }
        }
        let end = first - usize::from(heads_posts(&section.lines, first));
        if let Some(heading) = section.lines.get(end).filter(|_| end < first)
            && let Some(post) = posts.first_mut()
        {
            post.heading = heading.passage();
        }
        parted.push(Section {
            lines: section.lines.get(..end).unwrap_or_default().to_vec(),
            ..section
        });
        parted.extend(posts);
    }
    *sections = parted;
}

/// Whether the line above the first post is a heading of unknown words: short, and with air on both sides.
fn heads_posts(lines: &[Line], first: usize) -> bool {
    let (Some(above), Some(post)) = (first.checked_sub(1).and_then(|at| lines.get(at)), lines.get(first)) else {
        return false;
    };
    let text = above.text();
    first > 1
        && above.bullet.is_none()
        && above.cells.len() == 1
        && above.gap_above > 0.75
        && (post.gap_above > 0.5 || !above.style().looks_like(&post.style()))
        && text.split_whitespace().count() <= 4
        && text
            .chars()
            .all(|c| c.is_alphabetic() || matches!(c, ' ' | '&' | '-' | '/' | ':'))
        && emails(&text).is_empty()
}

/// Lines where dated entries begin: the dated line itself, or the short lines right above it.
fn starts(lines: &[Line]) -> Vec<usize> {
    let dated: Vec<usize> = (0..lines.len())
        .filter(|&at| lines.get(at).is_some_and(is_dated_head))
        .collect();
    let mut starts: Vec<usize> = Vec::new();
    for &at in &dated {
        let lone = lines.get(at).is_some_and(|line| dates::is_only_dates(&line.text()));
        let mut start = at;
        while at - start < if lone { 2 } else { 1 }
            && let Some(above) = start.checked_sub(1)
            && let (Some(line), Some(own)) = (lines.get(above), lines.get(start))
            && own.gap_above < 0.75
            && own.block == line.block
            && !dated.contains(&above)
            && is_head(line)
        {
            start = above;
        }
        starts.push(start);
    }
    starts.dedup();
    starts
}

fn is_head(line: &Line) -> bool {
    let text = line.text();
    line.bullet.is_none()
        && text.split_whitespace().count() <= 8
        && !text.ends_with(['.', ';', ','])
        && text.chars().next().is_some_and(|c| !c.is_lowercase())
        && emails(&text).is_empty()
        && crate::contact::phones(&text).is_empty()
}

/// A line with a range of dates at one of its edges, and few words beside it.
fn is_dated_head(line: &Line) -> bool {
    let is_anchor = |cell: &Passage| {
        dates::find(&cell.text).into_iter().any(|range| {
            let before = cell.text.get(..range.start).unwrap_or_default().trim();
            let after = cell.text.get(range.end..).unwrap_or_default().trim();
            let words = before.split_whitespace().count() + after.split_whitespace().count();
            !range.is_single && words <= 12 && (before.is_empty() || after.len() <= 1 || words <= 4)
        })
    };
    line.bullet.is_none() && line.text().split_whitespace().count() <= 18 && line.cells.iter().any(is_anchor)
}
