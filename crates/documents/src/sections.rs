//! Headings of résumés in many languages, and the sections they begin.

use std::collections::HashMap;

use crate::dates::folded;
use crate::passage::{Line, Passage, Style};

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
    let mut sections = vec![head()];
    let mut columns: Vec<ColumnEnd> = Vec::new();
    let mut before: Option<&Line> = None;
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
            enter_block(line, before, &columns, &mut sections);
        }
        if name == Some(index) && sections.last().is_some_and(|section| section.kind != SectionKind::Head) {
            sections.push(head());
        }
        before = Some(line);
        let next = lines.get(index + 1);
        let inside = sections.last().map_or(SectionKind::Head, |section| section.kind);
        match opening(line, next, &body, &looks, inside) {
            Some(Opening::Heading(kind)) => {
                sections.push(Section {
                    kind,
                    heading: line.passage(),
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
        index += 1;
    }
    sections.retain(|section| {
        section.kind == SectionKind::Head || !section.lines.is_empty() || section.kind != SectionKind::Other
    });
    sections
}

fn head() -> Section {
    Section {
        kind: SectionKind::Head,
        heading: Passage::default(),
        lines: Vec::new(),
    }
}

/// Where a column ended, and in which section.
struct ColumnEnd {
    page: u32,
    edges: (f64, f64),
    section: usize,
}

/// A new column: on a new page it goes on with the section of the same column before; at the top of the first page,
/// beside a sidebar, it is a head of its own.
fn enter_block(line: &Line, before: &Line, columns: &[ColumnEnd], sections: &mut Vec<Section>) {
    let overlap = |a: (f64, f64), b: (f64, f64)| (a.1.min(b.1) - a.0.max(b.0)) / (a.1 - a.0).min(b.1 - b.0).max(1.0);
    if overlap(line.column, before.column) > 0.3 {
        return;
    }
    // A heading above both columns holds both; one inside the column before does not reach over.
    let heading = sections.last().and_then(|section| section.heading.places().first().copied());
    let under_heading = heading.is_some_and(|heading| heading.page == line.page && heading.top < line.top);
    if line.page == before.page && line.page <= 1 && line.top < before.top && line.top < 300.0 && !under_heading {
        sections.push(head());
        return;
    }
    let last_page = columns
        .iter()
        .rev()
        .find(|column| column.page < line.page && overlap(column.edges, line.column) > 0.6);
    if let Some(column) = last_page
        && let Some(section) = sections.get(column.section)
    {
        let again = Section {
            kind: section.kind,
            heading: section.heading.clone(),
            lines: Vec::new(),
        };
        sections.push(again);
    }
}

enum Opening {
    Heading(SectionKind),
    /// A heading that broke over two lines.
    TwoLines(SectionKind),
    /// A heading with text beside it ("Skills: Rust, SQL", or a label in a rail).
    Inline(SectionKind, Passage, Line),
    /// A rail label over two lines, each with text beside it.
    SplitRail(SectionKind, Passage, Line, Line),
}

pub(crate) fn body_style(lines: &[Line]) -> Body {
    let mut counts: HashMap<(i64, bool), (usize, Style)> = HashMap::new();
    for line in lines {
        for cell in &line.cells {
            let style = cell.style();
            let key = ((style.size * 2.0).round() as i64, style.bold);
            let entry = counts.entry(key).or_insert((0, style));
            entry.0 += cell.text.len();
        }
    }
    let style = counts
        .into_values()
        .max_by(|a, b| a.0.cmp(&b.0))
        .map(|(_, style)| style)
        .unwrap_or_default();
    Body { style }
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

/// Looks that headings of known names have in this document, with how often.
struct HeadingLooks {
    looks: Vec<(Style, bool, bool, usize)>,
}

fn heading_looks(lines: &[Line], body: &Body) -> HeadingLooks {
    let mut looks: Vec<(Style, bool, bool, usize)> = Vec::new();
    for line in lines.iter().filter(|line| !line.furniture) {
        if heading_kind(line).is_none() || !stands_out(line, body) || line.cells.len() > 2 {
            continue;
        }
        let style = line.style();
        let capitals = is_capitals(&line.text());
        match looks
            .iter_mut()
            .find(|(known, caps, ruled, _)| known.looks_like(&style) && *caps == capitals && *ruled == line.ruled)
        {
            Some(known) => known.3 += 1,
            None => looks.push((style, capitals, line.ruled, 1)),
        }
    }
    HeadingLooks { looks }
}

impl HeadingLooks {
    fn count(&self, line: &Line) -> usize {
        let style = line.style();
        let capitals = is_capitals(&line.text());
        self.looks
            .iter()
            .filter(|(known, caps, _, _)| known.looks_like(&style) && *caps == capitals)
            .map(|(_, _, _, count)| *count)
            .sum()
    }

    fn most(&self) -> usize {
        let mut best = 0;
        for (style, caps, _, _) in &self.looks {
            let count = self
                .looks
                .iter()
                .filter(|l| l.0.looks_like(style) && l.1 == *caps)
                .map(|l| l.3)
                .sum();
            best = best.max(count);
        }
        best
    }

    /// The largest letters of a look that is used at least twice.
    fn size(&self) -> f64 {
        self.looks
            .iter()
            .filter(|look| look.3 >= 2)
            .map(|look| look.0.size)
            .fold(0.0, f64::max)
    }
}

fn opening(
    line: &Line,
    next: Option<&Line>,
    body: &Body,
    looks: &HeadingLooks,
    inside: SectionKind,
) -> Option<Opening> {
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
            let plain_list_item = line.bullet.is_some() && !out;
            let alone = !text.trim_end().ends_with([',', ';']);
            if !label && !plain_list_item && alone && (out || stands_alone(line, next)) {
                return Some(Opening::Heading(kind));
            }
        }
        if let Some(next) = next
            && next.cells.len() == 1
            && next.style().looks_like(&line.style())
            && next.gap_above < 0.6
            && out
            && like_headings == 0
            && heading_kind(line).is_none()
            && text.split_whitespace().count() <= 3
            && next.text().split_whitespace().count() <= 2
            && let Some(kind) = phrase_kind(&format!("{text} {}", next.text()))
        {
            return Some(Opening::TwoLines(kind));
        }
        // A heading of unknown words in the look of the others.
        let same_look = like_headings >= 2 && like_headings * 2 >= looks.most();
        let as_big = line.style().size >= looks.size() * 0.97 && line.style().size > body.style.size * 1.08;
        let distinct = as_big || (is_capitals(&text) && like_headings >= 2) || (line.ruled && line.gap_above > 0.5);
        let short = text.split_whitespace().count() <= 5 && text.chars().filter(|c| c.is_alphabetic()).count() >= 3;
        if (same_look && distinct && short || line.level.is_some_and(|level| level <= 2))
            && line.bullet.is_none()
            && inside != SectionKind::Head
            && !text.chars().any(|c| c.is_ascii_digit() || matches!(c, '@' | ',' | '|'))
            && unknown_may_be_heading(line, body, looks)
        {
            return Some(Opening::Heading(SectionKind::Other));
        }
    }
    inline(line, next, body, inside, looks)
}

/// Unknown headings must share rule or case with the known ones, or names of firms in capitals would end a section.
fn unknown_may_be_heading(line: &Line, body: &Body, looks: &HeadingLooks) -> bool {
    if line.level.is_some() {
        return true;
    }
    let style = line.style();
    let ruled_headings = looks
        .looks
        .iter()
        .filter(|look| look.2)
        .map(|look| look.3)
        .sum::<usize>();
    let all: usize = looks.looks.iter().map(|look| look.3).sum();
    if ruled_headings * 2 > all && !line.ruled {
        return false;
    }
    style.size > body.style.size * 1.12
        || (ruled_headings * 2 > all && line.ruled)
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
        (Skills, Languages | Skills | Certifications | Interests)
            | (Education, Courses | Awards | Projects | Certifications | Other)
            | (Work, Projects | Skills | Awards | Summary | Other)
            | (Projects, Skills | Summary)
            | (Contact | Summary, Links | Contact | Languages)
            | (Publications, Publications)
            | (Courses, Courses)
    ) || kind == inside
}

fn stands_alone(line: &Line, next: Option<&Line>) -> bool {
    // Plain text: the heading has a line for itself, an empty line above and text below.
    line.gap_above > 0.9 && next.is_some() && line.text().split_whitespace().count() <= 4
}

fn inline(line: &Line, next: Option<&Line>, body: &Body, inside: SectionKind, looks: &HeadingLooks) -> Option<Opening> {
    // A label in a rail: the first cell is a heading, the rest its text.
    if line.cells.len() >= 2
        && line.bullet.is_none()
        && let Some(first) = line.cells.first()
    {
        let style = first.style();
        let differs =
            !style.looks_like(&line.cells.get(1).map(Passage::style).unwrap_or_default()) || is_capitals(&first.text);
        if differs && let Some(kind) = phrase_kind(&first.text) {
            let rest = Line {
                cells: line.cells.get(1..).unwrap_or_default().to_vec(),
                ..line.clone()
            };
            let weak = is_weak_inside(kind, inside) && looks.count(line) <= 1 && looks.most() >= 3;
            if !weak {
                return Some(Opening::Inline(kind, first.clone(), rest));
            }
        }
        if differs
            && let Some(next) = next
            && let Some(second) = next.cells.first()
            && next.cells.len() >= 2
            && (second.style().looks_like(&style))
            && let Some(kind) = phrase_kind(&format!("{} {}", first.text, second.text))
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
    let colon = whole.text.find([':', '：'])?;
    let label = whole.slice(0, colon);
    if label.text.split_whitespace().count() > 4 || line.bullet.is_some() {
        return None;
    }
    let kind = exact_kind(&label.text)?;
    let label_differs = label.first_style() != whole.parts.last().map(|part| part.style).unwrap_or_default();
    let allowed = match inside {
        SectionKind::Skills => false,
        SectionKind::Work | SectionKind::Education | SectionKind::Projects => {
            line.gap_above > 0.8
                && label_differs
                && matches!(
                    kind,
                    SectionKind::Skills | SectionKind::Languages | SectionKind::Interests
                )
        }
        SectionKind::Head | SectionKind::Contact => matches!(
            kind,
            SectionKind::Summary | SectionKind::Skills | SectionKind::Languages | SectionKind::Interests
        ),
        _ => !matches!(kind, SectionKind::Contact | SectionKind::Links | SectionKind::Work),
    };
    let rest = whole.slice(colon + 1, whole.text.len());
    if !allowed || rest.is_empty() || is_weak_inside(kind, inside) {
        return None;
    }
    let _ = body;
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

fn cleaned(text: &str) -> String {
    let text = folded(text);
    let words: Vec<&str> = text
        .split(|c: char| !(c.is_alphanumeric() || c == '\'' || is_combining(c)))
        .filter(|word| !word.is_empty())
        .collect();
    let spaced =
        words.len() >= 4 && words.iter().filter(|word| word.chars().count() == 1).count() * 10 >= words.len() * 8;
    if spaced { words.concat() } else { words.join(" ") }
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{591}'..='\u{5C7}' | '\u{64B}'..='\u{65F}')
}

/// The kind that the text names as a whole.
pub(crate) fn exact_kind(text: &str) -> Option<SectionKind> {
    let phrase = cleaned(text);
    NAMES
        .iter()
        .find(|(_, names)| names.contains(&phrase.as_str()))
        .map(|(kind, _)| *kind)
}

/// The kind that a phrase names, alone or with qualifiers ("Relevant Experience", "Skills & Tools").
pub(crate) fn phrase_kind(text: &str) -> Option<SectionKind> {
    if text.trim_end().ends_with(['.', ',', ';', '!']) && text.split_whitespace().count() > 2 {
        return None;
    }
    if let Some(kind) = exact_kind(text) {
        return Some(kind);
    }
    let phrase = cleaned(text);
    let joined: String = phrase.split(' ').collect();
    if phrase.contains(' ')
        && text.split_whitespace().any(|word| word.chars().count() <= 2)
        && let Some((kind, _)) = NAMES.iter().find(|(_, names)| {
            names
                .iter()
                .any(|name| name.len() > 5 && name.replace(' ', "") == joined)
        })
    {
        return Some(*kind); // "E XPERIENCE", "int erests"
    }
    if !starts_like_heading(text) {
        return None;
    }
    let words: Vec<&str> = phrase.split(' ').filter(|word| !word.is_empty()).collect();
    if words.is_empty() || words.len() > 6 {
        return None;
    }
    let mut meaning = None;
    let mut rest = 0;
    for word in &words {
        if let Some((kind, _)) = KEYWORDS.iter().find(|(_, names)| names.contains(word)) {
            // Of two topics the first names the section, but "Projects" in "Project Experience" yields to it.
            if meaning.is_none() {
                meaning = Some(*kind);
            } else if *kind == SectionKind::Work
                && matches!(
                    meaning,
                    Some(SectionKind::Volunteering | SectionKind::Projects | SectionKind::Education)
                )
            {
                // "Volunteer Experience", "Project Experience", "Teaching Experience" keep their first word's kind.
            }
        } else if !QUALIFIERS.contains(word) {
            rest += 1;
        }
    }
    // Unknown words before "Experience" are a field of work ("Customer Service Experience").
    let last_is_key = words.last().is_some_and(|word| {
        matches!(
            *word,
            "experience" | "experiences" | "erfahrung" | "erfahrungen" | "skills"
        )
    });
    let allowed = if last_is_key && words.len() <= 4 { 2 } else { 0 };
    (rest <= allowed).then_some(meaning).flatten()
}

fn starts_like_heading(text: &str) -> bool {
    text.trim_start().chars().next().is_some_and(|c| !c.is_lowercase()) || text.split_whitespace().count() <= 2
}

const QUALIFIERS: &[&str] = &[
    "and",
    "or",
    "of",
    "the",
    "my",
    "in",
    "with",
    "a",
    "to",
    "for",
    "und",
    "et",
    "y",
    "e",
    "i",
    "en",
    "de",
    "des",
    "der",
    "die",
    "la",
    "le",
    "les",
    "professional",
    "relevant",
    "work",
    "working",
    "additional",
    "selected",
    "other",
    "key",
    "technical",
    "core",
    "main",
    "recent",
    "previous",
    "career",
    "academic",
    "industry",
    "research",
    "teaching",
    "leadership",
    "clinical",
    "military",
    "extracurricular",
    "personal",
    "related",
    "general",
    "top",
    "soft",
    "hard",
    "computer",
    "it",
    "digital",
    "tools",
    "software",
    "further",
    "full",
    "time",
    "part",
    "freelance",
    "notable",
    "open",
    "source",
    "side",
    "major",
    "featured",
    "honors",
    "recognition",
    "memberships",
    "affiliations",
    "internship",
    "internships",
    "practical",
    "international",
    "community",
    "media",
    "programs",
    "programming",
    "areas",
    "special",
    "social",
    "background",
    "overview",
    "details",
    "list",
    "about",
    "me",
    "qualified",
    "qualification",
    "berufliche",
    "weitere",
    "sonstige",
    "besondere",
    "zusatzliche",
    "professionnelle",
    "professionnelles",
    "profesional",
    "profesionales",
    "laboral",
    "profissional",
    "professionale",
    "professionali",
    "zawodowe",
    "technische",
    "techniques",
    "tecnicas",
    "tecniche",
    "competences",
    "personales",
    "personnels",
    "und",
    "activities",
    "interests",
    "involvement",
    "tech",
    "stack",
    "business",
    "linguistic",
    "linguistiques",
    "year",
    "years",
    "history",
];

const KEYWORDS: &[(SectionKind, &[&str])] = &[
    (
        SectionKind::Volunteering,
        &[
            "volunteer",
            "volunteering",
            "ehrenamt",
            "benevolat",
            "voluntariado",
            "volontariato",
            "voluntary",
            "wolontariat",
        ],
    ),
    (
        SectionKind::Education,
        &[
            "education",
            "ausbildung",
            "formation",
            "formations",
            "educacion",
            "educacao",
            "istruzione",
            "formazione",
            "opleiding",
            "opleidingen",
            "wyksztalcenie",
            "studium",
            "bildung",
            "academics",
            "degrees",
            "etudes",
            "estudios",
        ],
    ),
    (
        SectionKind::Projects,
        &[
            "project",
            "projects",
            "projekte",
            "projets",
            "proyectos",
            "projetos",
            "progetti",
            "projecten",
            "projekty",
        ],
    ),
    (
        SectionKind::Publications,
        &[
            "publication",
            "publications",
            "publikationen",
            "veroffentlichungen",
            "publicaciones",
            "publicacoes",
            "pubblicazioni",
            "publicaties",
            "publikacje",
            "papers",
            "patents",
            "presentations",
            "talks",
            "conferences",
        ],
    ),
    (
        SectionKind::Certifications,
        &[
            "certification",
            "certifications",
            "certificates",
            "certificate",
            "licenses",
            "licences",
            "zertifikate",
            "zertifizierungen",
            "certificaciones",
            "certificacoes",
            "certificazioni",
            "certificats",
            "certificaten",
            "certyfikaty",
            "credentials",
            "weiterbildung",
            "weiterbildungen",
            "licensure",
            "trainings",
        ],
    ),
    (
        SectionKind::Awards,
        &[
            "award",
            "awards",
            "honors",
            "honours",
            "achievements",
            "accomplishments",
            "auszeichnungen",
            "prix",
            "distinctions",
            "premios",
            "premi",
            "scholarships",
            "prijzen",
            "nagrody",
            "fellowships",
            "grants",
        ],
    ),
    (
        SectionKind::Courses,
        &[
            "coursework",
            "courses",
            "kurse",
            "cours",
            "cursos",
            "corsi",
            "cursussen",
            "kursy",
        ],
    ),
    (
        SectionKind::Languages,
        &[
            "languages",
            "language",
            "sprachen",
            "sprachkenntnisse",
            "langues",
            "idiomas",
            "lingue",
            "talen",
            "jezyki",
        ],
    ),
    (
        SectionKind::Skills,
        &[
            "skills",
            "skill",
            "competencies",
            "competences",
            "kenntnisse",
            "fahigkeiten",
            "kompetenzen",
            "habilidades",
            "competencias",
            "competenze",
            "vaardigheden",
            "umiejetnosci",
            "technologies",
            "expertise",
            "proficiencies",
            "skillset",
            "strengths",
            "aptitudes",
            "conocimientos",
            "tools",
        ],
    ),
    (
        SectionKind::Work,
        &[
            "experience",
            "experiences",
            "employment",
            "erfahrung",
            "erfahrungen",
            "berufserfahrung",
            "experiencia",
            "experiencias",
            "esperienza",
            "esperienze",
            "werkervaring",
            "doswiadczenie",
            "internships",
            "career",
            "positions",
            "werdegang",
        ],
    ),
    (
        SectionKind::Summary,
        &[
            "summary",
            "profile",
            "objective",
            "profil",
            "zusammenfassung",
            "resumen",
            "resumo",
            "riepilogo",
            "samenvatting",
            "podsumowanie",
        ],
    ),
    (
        SectionKind::Interests,
        &[
            "interests",
            "hobbies",
            "interessen",
            "hobbys",
            "loisirs",
            "intereses",
            "interesses",
            "interessi",
            "zainteresowania",
        ],
    ),
    (
        SectionKind::References,
        &[
            "references",
            "referees",
            "referenzen",
            "referencias",
            "referenze",
            "referenties",
            "referencje",
        ],
    ),
];

const NAMES: &[(SectionKind, &[&str])] = &[
    (
        SectionKind::Work,
        &[
            "experience",
            "work experience",
            "professional experience",
            "employment",
            "employment history",
            "work history",
            "career history",
            "relevant experience",
            "work",
            "professional background",
            "career",
            "positions held",
            "industry experience",
            "experiences",
            "internships",
            "internship experience",
            "research experience",
            "teaching experience",
            "leadership experience",
            "work experiences",
            "professional history",
            "career summary and experience",
            "professional experiences",
            "involvement experience",
            "berufserfahrung",
            "berufliche erfahrung",
            "berufliche erfahrungen",
            "beruflicher werdegang",
            "werdegang",
            "berufspraxis",
            "arbeitserfahrung",
            "praktische erfahrung",
            "praktische erfahrungen",
            "praxiserfahrung",
            "praktika",
            "berufstatigkeit",
            "beruf",
            "berufliche stationen",
            "experience professionnelle",
            "experiences professionnelles",
            "parcours professionnel",
            "parcours",
            "emplois",
            "stages",
            "expériences",
            "experiencia",
            "experiencia profesional",
            "experiencia laboral",
            "trayectoria profesional",
            "experiencias",
            "historial laboral",
            "experiencia profissional",
            "experiencias profissionais",
            "historico profissional",
            "atuacao profissional",
            "percurso profissional",
            "esperienza",
            "esperienze",
            "esperienza professionale",
            "esperienze professionali",
            "esperienza lavorativa",
            "esperienze lavorative",
            "werkervaring",
            "ervaring",
            "professionele ervaring",
            "loopbaan",
            "arbeidservaring",
            "doswiadczenie",
            "doswiadczenie zawodowe",
            "przebieg kariery",
            "historia zatrudnienia",
            "praca",
            "工作经历",
            "工作经验",
            "工作經歷",
            "工作經驗",
            "实习经历",
            "職歴",
            "職務経歴",
            "職務経歴書",
            "業務経歴",
            "경력",
            "경력사항",
            "职业经历",
            "ניסיון תעסוקתי",
            "ניסיון",
            "ניסיון מקצועי",
            "ניסיון בעבודה",
            "الخبرة",
            "الخبرات",
            "الخبرة العملية",
            "الخبرات العملية",
            "الخبره العمليه",
            "الخبرة المهنية",
            "خبرات العمل",
            "опыт работы",
            "опыт",
            "erhvervserfaring",
            "arbetslivserfarenhet",
            "erfarenhet",
            "arbeidserfaring",
            "erfaring",
            "tyokokemus",
            "is deneyimi",
            "deneyim",
            "pracovni zkusenosti",
            "zkusenosti",
            "experienta profesionala",
            "szakmai tapasztalat",
        ],
    ),
    (
        SectionKind::Education,
        &[
            "education",
            "academic background",
            "educational background",
            "academic history",
            "education and training",
            "qualifications",
            "academic qualifications",
            "academics",
            "education and qualifications",
            "studies",
            "schooling",
            "academic education",
            "degrees",
            "ausbildung",
            "bildung",
            "studium",
            "akademischer werdegang",
            "schulbildung",
            "bildungsweg",
            "ausbildung und studium",
            "studium und ausbildung",
            "akademische ausbildung",
            "hochschulbildung",
            "bildungsgang",
            "schulische ausbildung",
            "aus und weiterbildung",
            "formation",
            "formations",
            "etudes",
            "formation academique",
            "diplomes",
            "diplomes et formations",
            "parcours academique",
            "education et formation",
            "cursus",
            "educacion",
            "formacion",
            "formacion academica",
            "estudios",
            "formacion profesional",
            "educacao",
            "formacao",
            "formacao academica",
            "formacao profissional",
            "escolaridade",
            "habilitacoes literarias",
            "istruzione",
            "formazione",
            "istruzione e formazione",
            "titoli di studio",
            "studi",
            "opleiding",
            "opleidingen",
            "studie",
            "studies en opleidingen",
            "onderwijs",
            "wyksztalcenie",
            "edukacja",
            "教育背景",
            "教育经历",
            "教育",
            "學歷",
            "学历",
            "教育經歷",
            "学歴",
            "学歴・資格",
            "학력",
            "학력사항",
            "השכלה",
            "לימודים",
            "השכלה אקדמית",
            "التعليم",
            "المؤهلات العلمية",
            "المؤهلات",
            "المؤهل العلمي",
            "الموهلات العلميه",
            "образование",
            "uddannelse",
            "utbildning",
            "utdanning",
            "koulutus",
            "egitim",
            "vzdelani",
            "educatie",
            "tanulmanyok",
        ],
    ),
    (
        SectionKind::Skills,
        &[
            "skills",
            "technical skills",
            "core skills",
            "key skills",
            "skill",
            "skill set",
            "skillset",
            "core competencies",
            "competencies",
            "technologies",
            "areas of expertise",
            "expertise",
            "technical expertise",
            "technical proficiencies",
            "tools",
            "tech stack",
            "professional skills",
            "skills and tools",
            "skills and technologies",
            "computer skills",
            "it skills",
            "skills summary",
            "top skills",
            "programming skills",
            "skills and abilities",
            "proficiencies",
            "strengths",
            "programs skills software",
            "software",
            "tools and technologies",
            "languages and technologies",
            "technical knowledge",
            "additional skills",
            "skills and interests",
            "skills and expertise",
            "soft skills",
            "hard skills",
            "kenntnisse",
            "fahigkeiten",
            "kompetenzen",
            "kenntnisse und fahigkeiten",
            "edv kenntnisse",
            "it kenntnisse",
            "fachkenntnisse",
            "faehigkeiten",
            "technische kenntnisse",
            "besondere kenntnisse",
            "fahigkeiten und kenntnisse",
            "fachliche kompetenzen",
            "kernkompetenzen",
            "softwarekenntnisse",
            "technische fahigkeiten",
            "competences",
            "competences techniques",
            "savoir faire",
            "connaissances",
            "competences informatiques",
            "competences cles",
            "outils",
            "informatique",
            "atouts",
            "habilidades",
            "competencias",
            "aptitudes",
            "conocimientos",
            "habilidades tecnicas",
            "competencias tecnicas",
            "habilidades y competencias",
            "conocimientos tecnicos",
            "conocimientos informaticos",
            "habilidades e competencias",
            "conhecimentos",
            "aptidoes",
            "competencias e habilidades",
            "conhecimentos tecnicos",
            "habilidades tecnicas",
            "competenze",
            "capacita",
            "competenze tecniche",
            "abilita",
            "capacita e competenze",
            "competenze informatiche",
            "competenze digitali",
            "conoscenze",
            "vaardigheden",
            "competenties",
            "technische vaardigheden",
            "kennis",
            "computervaardigheden",
            "kennis en vaardigheden",
            "umiejetnosci",
            "kompetencje",
            "umiejetnosci techniczne",
            "kluczowe umiejetnosci",
            "technologie",
            "专业技能",
            "技能",
            "技能特长",
            "掌握技能",
            "個人技能",
            "スキル",
            "技術スキル",
            "保有スキル",
            "技能・資格",
            "活かせる経験・知識・技術",
            "기술",
            "보유기술",
            "כישורים",
            "מיומנויות",
            "ידע טכני",
            "כישורים טכניים",
            "מיומנויות טכניות",
            "المهارات",
            "مهارات",
            "المهارات التقنية",
            "المهارات الفنية",
            "навыки",
            "ключевые навыки",
            "kompetencer",
            "kompetenser",
            "ferdigheter",
            "fardigheter",
            "taidot",
            "yetenekler",
            "dovednosti",
            "abilitati",
            "beceriler",
        ],
    ),
    (
        SectionKind::Summary,
        &[
            "summary",
            "professional summary",
            "profile",
            "about",
            "about me",
            "objective",
            "career objective",
            "career summary",
            "executive summary",
            "personal statement",
            "professional profile",
            "personal profile",
            "overview",
            "introduction",
            "bio",
            "biography",
            "who am i",
            "summary of qualifications",
            "qualifications summary",
            "career profile",
            "highlights",
            "basics",
            "intro",
            "profile summary",
            "statement",
            "profil",
            "uber mich",
            "zusammenfassung",
            "kurzprofil",
            "berufliches profil",
            "personliches profil",
            "berufsziel",
            "ueber mich",
            "qualifikationsprofil",
            "resume",
            "a propos",
            "a propos de moi",
            "presentation",
            "objectif",
            "profil professionnel",
            "qui suis je",
            "accroche",
            "resumen",
            "perfil",
            "perfil profesional",
            "sobre mi",
            "objetivo",
            "resumen profesional",
            "extracto",
            "objetivo profesional",
            "acerca de mi",
            "resumo",
            "perfil profissional",
            "sobre mim",
            "resumo profissional",
            "objetivo profissional",
            "sobre",
            "apresentacao",
            "riepilogo",
            "profilo",
            "profilo professionale",
            "chi sono",
            "obiettivo",
            "profilo personale",
            "sommario",
            "presentazione",
            "samenvatting",
            "profiel",
            "over mij",
            "persoonlijk profiel",
            "profielschets",
            "podsumowanie",
            "podsumowanie zawodowe",
            "profil zawodowy",
            "o mnie",
            "cel zawodowy",
            "个人简介",
            "自我评价",
            "個人簡介",
            "自我介绍",
            "个人总结",
            "自己pr",
            "自己紹介",
            "職務要約",
            "要約",
            "プロフィール",
            "概要",
            "자기소개",
            "תקציר",
            "פרופיל",
            "אודות",
            "על עצמי",
            "תמצית",
            "תקציר מקצועי",
            "נבذة",
            "الملخص",
            "نبذة",
            "نبذة عني",
            "الملخص المهني",
            "ملخص",
            "نبذة شخصية",
            "الهدف",
            "الهدف الوظيفي",
            "о себе",
            "sammanfattning",
            "profil",
            "om mig",
            "ozet",
            "hakkimda",
        ],
    ),
    (
        SectionKind::Languages,
        &[
            "languages",
            "language skills",
            "language",
            "language proficiency",
            "sprachen",
            "sprachkenntnisse",
            "fremdsprachen",
            "langues",
            "langues etrangeres",
            "idiomas",
            "linguas",
            "lingue",
            "conoscenze linguistiche",
            "competenze linguistiche",
            "lingue straniere",
            "talen",
            "talenkennis",
            "jezyki",
            "jezyki obce",
            "znajomosc jezykow",
            "语言",
            "语言能力",
            "語言",
            "語言能力",
            "語学",
            "語学力",
            "言語",
            "외국어",
            "שפות",
            "اللغات",
            "языки",
            "sprog",
            "sprak",
            "kielitaito",
            "diller",
            "yabanci dil",
            "jazyky",
            "limbi straine",
        ],
    ),
    (
        SectionKind::Certifications,
        &[
            "certifications",
            "certificates",
            "certification",
            "licenses and certifications",
            "certifications and licenses",
            "licenses",
            "certifications and training",
            "training",
            "trainings",
            "professional development",
            "certifications and activities",
            "training and certifications",
            "professional certifications",
            "courses and certifications",
            "certificates and courses",
            "continuing education",
            "zertifikate",
            "zertifizierungen",
            "weiterbildung",
            "weiterbildungen",
            "fortbildungen",
            "fortbildung",
            "zertifikate und weiterbildungen",
            "kurse und zertifikate",
            "certificats",
            "habilitations",
            "certificaciones",
            "cursos y certificaciones",
            "certificacoes",
            "certificados",
            "cursos e certificacoes",
            "certificazioni",
            "certificati",
            "corsi e certificazioni",
            "certificaten",
            "cursussen en certificaten",
            "certificeringen",
            "certyfikaty",
            "kursy i certyfikaty",
            "szkolenia",
            "szkolenia i certyfikaty",
            "证书",
            "资格证书",
            "資格",
            "免許・資格",
            "資格・免許",
            "證照",
            "자격증",
            "הסמכות",
            "תעודות",
            "קורסים והסמכות",
            "الشهادات",
            "الشهادات المهنية",
            "сертификаты",
            "sertifikalar",
        ],
    ),
    (
        SectionKind::Projects,
        &[
            "projects",
            "personal projects",
            "side projects",
            "selected projects",
            "key projects",
            "project",
            "academic projects",
            "open source",
            "portfolio",
            "project experience",
            "open source projects",
            "notable projects",
            "relevant projects",
            "open source contributions",
            "projekte",
            "ausgewahlte projekte",
            "projets",
            "projets personnels",
            "realisations",
            "proyectos",
            "proyectos personales",
            "projetos",
            "projetos pessoais",
            "progetti",
            "progetti personali",
            "projecten",
            "projekty",
            "项目经历",
            "项目经验",
            "項目經歷",
            "プロジェクト",
            "プロジェクト経験",
            "프로젝트",
            "פרויקטים",
            "المشاريع",
            "проекты",
            "projeler",
            "projekt",
            "hackathons",
        ],
    ),
    (
        SectionKind::Publications,
        &[
            "publications",
            "selected publications",
            "papers",
            "research publications",
            "patents",
            "presentations",
            "talks",
            "publications and talks",
            "invited talks",
            "patents and publications",
            "conference presentations",
            "publikationen",
            "veroffentlichungen",
            "publicaciones",
            "publicacoes",
            "pubblicazioni",
            "publicaties",
            "publikacje",
            "论文",
            "发表论文",
            "論文",
            "出版物",
            "פרסומים",
            "المنشورات",
            "الأبحاث",
            "публикации",
            "writing",
            "press",
            "yayinlar",
        ],
    ),
    (
        SectionKind::Awards,
        &[
            "awards",
            "honors",
            "honors and awards",
            "awards and honors",
            "achievements",
            "accomplishments",
            "key achievements",
            "scholarships",
            "recognition",
            "awards and scholarships",
            "awards and achievements",
            "selected honors",
            "fellowships",
            "grants",
            "honours",
            "auszeichnungen",
            "stipendien",
            "auszeichnungen und stipendien",
            "preise",
            "distinctions",
            "prix",
            "prix et distinctions",
            "premios",
            "reconocimientos",
            "logros",
            "premios y reconocimientos",
            "premiacoes",
            "premios e reconhecimentos",
            "conquistas",
            "premi",
            "riconoscimenti",
            "premi e riconoscimenti",
            "prijzen",
            "onderscheidingen",
            "nagrody",
            "osiagniecia",
            "nagrody i wyroznienia",
            "获奖经历",
            "荣誉奖项",
            "荣誉",
            "獎項",
            "受賞歴",
            "表彰",
            "수상경력",
            "פרסים",
            "הישגים",
            "الجوائز",
            "الإنجازات",
            "награды",
            "oduller",
        ],
    ),
    (
        SectionKind::Volunteering,
        &[
            "volunteering",
            "volunteer experience",
            "volunteer work",
            "volunteer",
            "community service",
            "community involvement",
            "volunteering experience",
            "ehrenamt",
            "ehrenamtliches engagement",
            "engagement",
            "ehrenamtliche tatigkeit",
            "ehrenamtliche tatigkeiten",
            "soziales engagement",
            "benevolat",
            "engagements associatifs",
            "engagement associatif",
            "voluntariado",
            "trabalho voluntario",
            "volontariato",
            "vrijwilligerswerk",
            "wolontariat",
            "志愿者经历",
            "志愿服务",
            "ボランティア",
            "ボランティア活動",
            "התנדבות",
            "العمل التطوعي",
            "волонтерство",
            "frivilligt arbejde",
            "extracurricular activities",
            "activities",
            "leadership",
            "leadership and activities",
            "extracurriculars",
            "leadership and involvement",
            "involvement",
            "campus involvement",
        ],
    ),
    (
        SectionKind::Interests,
        &[
            "interests",
            "hobbies",
            "hobbies and interests",
            "personal interests",
            "interests and hobbies",
            "interessen",
            "hobbys",
            "hobbys und interessen",
            "interessen und hobbys",
            "freizeit",
            "loisirs",
            "centres d'interet",
            "centres d interet",
            "centre d'interet",
            "interets",
            "loisirs et interets",
            "intereses",
            "aficiones",
            "interesses",
            "hobbies e interesses",
            "interessi",
            "hobby",
            "interessi personali",
            "interesses en hobby's",
            "hobby's",
            "zainteresowania",
            "hobby",
            "兴趣爱好",
            "興趣",
            "爱好",
            "趣味",
            "趣味・特技",
            "취미",
            "תחומי עניין",
            "תחביבים",
            "الاهتمامات",
            "الهوايات",
            "интересы",
            "хобби",
            "fritid",
            "my life philosophy",
            "ilgi alanlari",
        ],
    ),
    (
        SectionKind::References,
        &[
            "references",
            "referees",
            "referenzen",
            "referenz",
            "referencias",
            "referenze",
            "referenties",
            "referencje",
            "推荐人",
            "推薦人",
            "הממליצים",
            "ממליצים",
            "المراجع",
            "рекомендации",
            "referanslar",
            "reference",
        ],
    ),
    (
        SectionKind::Contact,
        &[
            "contact",
            "contact information",
            "contact details",
            "contact info",
            "contact me",
            "personal details",
            "personal information",
            "personal info",
            "details",
            "kontakt",
            "kontaktdaten",
            "personliche daten",
            "personliche angaben",
            "personalien",
            "zur person",
            "coordonnees",
            "informations personnelles",
            "etat civil",
            "me contacter",
            "contacto",
            "datos personales",
            "datos de contacto",
            "informacion personal",
            "contato",
            "dados pessoais",
            "contactos",
            "informacoes pessoais",
            "contatti",
            "dati personali",
            "informazioni personali",
            "recapiti",
            "contactgegevens",
            "persoonlijke gegevens",
            "personalia",
            "persoonlijke informatie",
            "dane osobowe",
            "dane kontaktowe",
            "联系方式",
            "个人信息",
            "聯絡方式",
            "基本信息",
            "連絡先",
            "個人情報",
            "基本情報",
            "연락처",
            "פרטים אישיים",
            "פרטי קשר",
            "צור קשר",
            "יצירת קשר",
            "معلومات الاتصال",
            "البيانات الشخصية",
            "المعلومات الشخصية",
            "التواصل",
            "بيانات التواصل",
            "معلومات التواصل",
            "контакты",
            "yhteystiedot",
            "iletisim",
            "kisisel bilgiler",
        ],
    ),
    (
        SectionKind::Links,
        &[
            "links",
            "profiles",
            "social",
            "social media",
            "online",
            "websites",
            "online profiles",
            "social profiles",
            "web",
            "social networks",
            "reseaux sociaux",
            "redes sociales",
            "redes sociais",
            "find me online",
            "profile links",
            "liens",
            "enlaces",
        ],
    ),
    (
        SectionKind::Courses,
        &[
            "coursework",
            "relevant coursework",
            "courses",
            "selected courses",
            "relevant courses",
            "kurse",
            "cours",
            "cursos",
            "corsi",
            "cursussen",
            "kursy",
            "课程",
            "主修课程",
            "선수과목",
            "graduate coursework",
            "undergraduate coursework",
        ],
    ),
    (
        SectionKind::Other,
        &[
            "additional information",
            "miscellaneous",
            "other",
            "other information",
            "additional",
            "sonstiges",
            "verschiedenes",
            "weiteres",
            "divers",
            "autres",
            "otros",
            "otros datos",
            "outros",
            "informacoes adicionais",
            "informacion adicional",
            "altro",
            "ulteriori informazioni",
            "overig",
            "overige",
            "inne",
            "klauzula",
            "其他",
            "その他",
            "特記事項",
            "speaking",
            "memberships",
            "professional memberships",
            "affiliations",
            "professional affiliations",
            "professional affiliations and activities",
            "organizations",
            "patent",
            "military service",
            "service",
            "mitgliedschaften",
            "study abroad",
            "declaration",
            "exhibitions",
            "performances",
            "test scores",
            "security clearance",
            "availability",
            "hobby projects",
            "other information",
            "strengths and weaknesses",
            "my time",
            "most proud of",
            "a day of my life",
            "quotes",
            "motto",
            "philosophy",
            "schedule",
        ],
    ),
];
