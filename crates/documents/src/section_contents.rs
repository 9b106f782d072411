//! Sections whose heading says too little or something else: what stands in them tells what they are.

use crate::contact::{emails, phones};
use crate::dates;
use crate::dates::folded;
use crate::headings::exact_kind;
use crate::passage::Line;
use crate::places::place_score;
use crate::roles::{company_score, degree_score, institution_score, title_score};
use crate::sections::{Section, SectionKind};
use crate::skill_levels::is_level;
use crate::skills::split_items;
use crate::spoken::is_spoken_language;
use crate::vocabulary::Words;

/// Gives sections the kind that their lines tell.
pub(crate) fn settle(sections: &mut Vec<Section>) {
    part_languages(sections);
    part_courses(sections);
    for section in sections.iter_mut() {
        section.kind = match section.kind {
            SectionKind::Languages if names_code(&section.lines) => SectionKind::Skills,
            SectionKind::Summary if gives_contacts(&section.lines) => SectionKind::Contact,
            kind => kind,
        };
    }
    let is_dated = |section: &Section| section.lines.iter().any(|line| dates::has_date(&line.text()));
    let has_posts = sections
        .iter()
        .any(|section| section.kind == SectionKind::Work && is_dated(section));
    // Posts elsewhere than under the courses that somebody taught.
    let has_roles = sections
        .iter()
        .any(|section| section.kind == SectionKind::Work && is_dated(section) && !names_taught(section));
    for section in sections.iter_mut() {
        let unnamed = section.kind == SectionKind::Other && exact_kind(&section.heading.text).is_none();
        // "Technical experience" beside the posts: what somebody has worked with.
        let of_tools = section.kind == SectionKind::Work && has_posts && !is_dated(section) && names_craft(section);
        if unnamed && rates_words(&section.lines) || of_tools {
            section.kind = SectionKind::Skills;
        } else if section.kind == SectionKind::Work && has_posts && !is_dated(section) && names_no_post(&section.lines)
            || section.kind == SectionKind::Work && has_roles && names_taught(section)
        {
            // "Areas of experience": what was done, by its kind; the posts stand elsewhere.
            section.kind = SectionKind::Other;
        }
    }
    let has_skills = sections
        .iter()
        .any(|section| section.kind == SectionKind::Skills && !section.lines.is_empty());
    for section in sections.iter_mut() {
        if section.kind == SectionKind::Other && names_computing(section) {
            section.kind = SectionKind::Skills;
        }
    }
    if has_skills {
        claim_between(sections);
        return;
    }
    for section in sections.iter_mut() {
        let unnamed = section.kind == SectionKind::Other && exact_kind(&section.heading.text).is_none();
        if unnamed && lists_words(&section.lines) {
            section.kind = SectionKind::Skills;
        }
    }
}

/// "Statistics" over a few words a line, between "Programming" and "Tools" in the same look: a group of skills as they are.
fn claim_between(sections: &mut [Section]) {
    let look = |section: &Section| section.heading.first_style();
    let block = |section: &Section| section.lines.first().map(|line| (line.page, line.block));
    for at in 0..sections.len() {
        let beside = |other: Option<usize>| {
            let (own, other) = (sections.get(at)?, sections.get(other?)?);
            (other.kind == SectionKind::Skills
                && block(own).is_some_and(|own| own.0 > 0)
                && block(own) == block(other)
                && look(own).looks_like(&look(other)))
            .then_some(())
        };
        let is_beside = beside(at.checked_sub(1)).or_else(|| beside(Some(at + 1))).is_some();
        if let Some(section) = sections.get_mut(at)
            && section.kind == SectionKind::Other
            && is_beside
            && exact_kind(&section.heading.text).is_none()
            && lists_words(&section.lines)
        {
            section.kind = SectionKind::Skills;
        }
    }
}

/// Courses of a school, and the next school below them: a line without a bullet, in the look of the first school's.
fn part_courses(sections: &mut Vec<Section>) {
    let mut parted: Vec<Section> = Vec::with_capacity(sections.len());
    for mut section in sections.drain(..) {
        let school = parted.last().filter(|above| above.kind == SectionKind::Education);
        let look = school.and_then(|school| school.lines.first()).map(Line::style);
        let items = section.lines.first().is_some_and(|line| line.bullet.is_some());
        let next =
            look.filter(|_| section.kind == SectionKind::Courses && items)
                .and_then(|look| {
                    section.lines.iter().position(|line| {
                        line.bullet.is_none() && line.style().looks_like(&look) && line.gap_above > 0.5
                    })
                });
        let schools = next.and_then(|at| {
            Some(Section {
                kind: SectionKind::Education,
                heading: parted.last()?.heading.clone(),
                lines: section.lines.split_off(at),
            })
        });
        parted.push(section);
        parted.extend(schools);
    }
    *sections = parted;
}

/// Spoken languages, and a column of skills that goes on below another one beside them.
fn part_languages(sections: &mut Vec<Section>) {
    let has_skills = sections.iter().any(|section| section.kind == SectionKind::Skills);
    let mut parted: Vec<Section> = Vec::with_capacity(sections.len());
    for mut section in sections.drain(..) {
        let mut code: Vec<Line> = Vec::new();
        if section.kind == SectionKind::Languages && has_skills {
            let mut blocks: Vec<u32> = section.lines.iter().map(|line| line.block).collect();
            blocks.dedup();
            for block in blocks.into_iter().skip(1) {
                let own: Vec<Line> = section
                    .lines
                    .iter()
                    .filter(|line| line.block == block)
                    .cloned()
                    .collect();
                if names_code(&own) {
                    section.lines.retain(|line| line.block != block);
                    code.extend(own);
                }
            }
        }
        let skills = (!code.is_empty()).then(|| Section {
            kind: SectionKind::Skills,
            heading: section.heading.clone(),
            lines: code,
        });
        parted.push(section);
        parted.extend(skills);
    }
    *sections = parted;
}

/// "Languages" over Python and SQL: languages that nobody speaks.
fn names_code(lines: &[Line]) -> bool {
    let items: Vec<String> = lines
        .iter()
        .flat_map(|line| &line.cells)
        .flat_map(split_items)
        .map(|item| folded(&item.text))
        .collect();
    !items.iter().any(|item| is_spoken_language(item)) && items.iter().any(|item| CODE.contains(item))
}

const CODE: Words = Words(
    "python|java|c++|c/c++|c#|javascript|typescript|sql|html|css|html/css|php|ruby|rust|golang|matlab|bash|kotlin|swift|\
    scala|perl|html5|css3|js|node|node.js|aws|ansible|docker|fortran|yaml|vba|haskell|cobol",
);

/// "About" over a street, a number and an address, and nothing that is told.
fn gives_contacts(lines: &[Line]) -> bool {
    let gives = |line: &Line| !emails(&line.text()).is_empty() || !phones(&line.text()).is_empty();
    let is_told = |line: &Line| line.text().split_whitespace().count() >= 7 && place_score(&line.text()) < 0.5;
    lines.iter().any(gives) && !lines.iter().any(is_told)
}

/// Heads over items, none of them a title or a firm.
fn names_no_post(lines: &[Line]) -> bool {
    let heads = || lines.iter().filter(|line| line.bullet.is_none() && line.style().bold);
    let names = |line: &Line| title_score(&line.text()) >= 0.5 || company_score(&line.text()) >= 0.5;
    heads().count() >= 2 && lines.iter().any(|line| line.bullet.is_some()) && !heads().any(names)
}

/// "Teaching" over a list of courses: items of one line, none of them a post, a firm or a school.
fn names_taught(section: &Section) -> bool {
    let heading = folded(&section.heading.text);
    let teaches = heading.split(|c: char| !c.is_alphanumeric()).any(|word| {
        Words("teaching|enseignement|enseignements|docencia|ensenanza|lehre|lehrtatigkeit|didattica|ensino|onderwijs|dydaktyka")
            .contains(word)
    });
    let is_course = |line: &Line| {
        let text = line.text();
        line.bullet.is_some()
            && line.cells.len() == 1
            && title_score(&text) < 0.5
            && company_score(&text) < 0.5
            && institution_score(&text) < 0.8
    };
    teaches && section.lines.len() >= 2 && section.lines.iter().all(is_course)
}

/// "Technical experience", "Expérience technique".
fn names_craft(section: &Section) -> bool {
    let heading = folded(&section.heading.text);
    heading.split(|c: char| !c.is_alphanumeric()).any(|word| {
        Words("technical|technique|techniques|tecnica|tecnicas|tecnico|technische|techniczne|it|software")
            .contains(word)
    })
}

/// "Informatik", "Computer" over names and no dates: alone, the word may be a subject as well.
fn names_computing(section: &Section) -> bool {
    let named = Words(
        "informatik|computer|computers|software|programme|computerprogramme|informatyka|komputer|informatika|datorer|data|ict|digital|digitales|\
        informatica|informatique|edb|atk|pc|informatique bureautique|informatik anwendungen|anwendungen|windows|technik|systems|systeme",
    )
    .contains(folded(section.heading.text.trim().trim_end_matches(':')));
    let lists = |line: &Line| {
        let text = line.text();
        !dates::has_date(&text)
            && !text.trim_end().ends_with('.')
            && (text.contains([',', '·', '|', '•', ';', '/']) || text.split_whitespace().count() <= 4)
    };
    named && !section.lines.is_empty() && section.lines.len() <= 12 && section.lines.iter().all(lists)
}

/// "Julia   expert" line by line, and no spoken language.
fn rates_words(lines: &[Line]) -> bool {
    let is_rated = |line: &&Line| {
        matches!(&line.cells[..], [word, level] if word.text.split_whitespace().count() <= 4
            && !is_spoken_language(&folded(&word.text))
            && (is_level(&level.text) || is_sign_of_level(&level.text)))
    };
    lines.iter().filter(is_rated).count() >= 3 && lines.iter().filter(is_rated).count() * 5 >= lines.len() * 3
}

/// "(+++)", "●●○"
fn is_sign_of_level(text: &str) -> bool {
    let signs = || text.chars().filter(|c| !c.is_whitespace());
    signs().count() >= 1 && signs().all(|c| matches!(c, '(' | ')' | '+' | '*' | '●' | '○' | '★' | '☆' | '■' | '□'))
}

/// "Operations", "Systems" over a few words a line, in a résumé that has no skills otherwise.
fn lists_words(lines: &[Line]) -> bool {
    let is_word = |line: &Line| {
        let text = line.text();
        line.cells.iter().all(|cell| cell.text.split_whitespace().count() <= 4)
            && text.split_whitespace().count() <= 9
            && !text.contains(['@', ':', '.', '('])
            && !dates::has_date(&text)
    };
    // The level of the group may stand below its name.
    let lines = match lines {
        [first, rest @ ..] if is_level(&first.text()) => rest,
        lines => lines,
    };
    // "Order picker" among tools: what somebody drives may be called as a post is.
    let names = |line: &&Line| {
        let scores = [company_score, institution_score, degree_score, title_score, place_score];
        line.cells
            .iter()
            .any(|cell| scores.iter().any(|score| score(&cell.text) >= 0.6))
    };
    let named = lines
        .iter()
        .filter(|line| names(line) || is_level(&line.text()))
        .count();
    (2..=12).contains(&lines.len()) && lines.iter().all(is_word) && named * 3 <= lines.len()
}
