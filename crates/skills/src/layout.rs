//! What the lines of a text are: under which heading they stand, and whether they are a list.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::names::Quick;
use crate::spelling::lower;

/// What a part of a posting or résumé is about, told by its heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Section {
    /// Before the first heading.
    Top,
    Unknown,
    /// What a posting asks for.
    Asked,
    /// What it wishes for.
    Wished,
    Duties,
    About,
    Offer,
    /// A résumé's list of skills.
    Skills,
    Work,
    Education,
    Certificates,
    Languages,
    /// Hobbies, contact, how to apply.
    Rest,
}

pub(crate) const SECTIONS: usize = 13;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LineKind {
    Prose,
    Bullet,
    /// Short items with commas between them.
    List,
    /// "Tools: a, b, c".
    Labelled,
    Short,
    Heading,
}

pub(crate) const LINE_KINDS: usize = 6;

/// A line of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) section: Section,
    pub(crate) kind: LineKind,
}

/// The lines of a text, in order.
pub(crate) fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::with_capacity(text.len() / 60 + 1);
    let mut section = Section::Top;
    let mut start = 0;
    for raw in text.split_inclusive('\n') {
        let end = start + raw.trim_end().len();
        let line = raw.trim_end();
        let bare = line.trim_start();
        let unbulleted = bare.trim_start_matches(['-', '•', '*', '·', '–', '—', '▪', '◦', '‣', ' ', '\t', '\u{a0}']);
        let is_bullet = unbulleted.len() < bare.len();
        let mut kind = LineKind::Prose;
        let mut own = None;
        if is_heading(unbulleted, is_bullet) {
            if let Some(found) = named(unbulleted) {
                section = found;
                kind = LineKind::Heading;
            } else if unbulleted.ends_with(':') || is_loud(unbulleted) && section != Section::Top {
                section = Section::Unknown;
                kind = LineKind::Heading;
            }
        }
        if kind != LineKind::Heading {
            let label = colon(unbulleted)
                .filter(|at| *at <= 42 && unbulleted.get(..*at).is_some_and(|label| !label.contains(['.', ';'])));
            if let Some(at) = label {
                own = unbulleted.get(..at).and_then(named);
                kind = LineKind::Labelled;
            } else if is_bullet {
                kind = LineKind::Bullet;
            } else if is_list(unbulleted) {
                kind = LineKind::List;
            } else if unbulleted.len() < 60 && !unbulleted.ends_with(['.', '!', '?']) {
                kind = LineKind::Short;
            }
        }
        lines.push(Line {
            start,
            end,
            section: own.unwrap_or(section),
            kind,
        });
        start += raw.len();
    }
    lines
}

fn is_heading(line: &str, is_bullet: bool) -> bool {
    let length = line.len();
    (3..=64).contains(&length)
        && !is_bullet
        && !line.ends_with(['.', ',', ';'])
        && !line.contains([',', ';', '|'])
        && line.split_whitespace().count() <= 8
        && colon(line).is_none()
}

/// Where a label ends.
fn colon(line: &str) -> Option<usize> {
    line.as_bytes().windows(2).position(|pair| pair == b": ")
}

/// All in capitals, more than an abbreviation.
fn is_loud(line: &str) -> bool {
    line.len() > 5 && !line.chars().any(|c| c.is_lowercase() || c.is_numeric())
}

/// Three items or more, short ones.
fn is_list(line: &str) -> bool {
    let mut separators = line.bytes().filter(|byte| matches!(byte, b',' | b';' | b'|')).count();
    if !line.is_ascii() {
        separators += line.matches(" · ").count() + line.matches(" • ").count();
    }
    separators >= 2 && line.len() / (separators + 1) < 34
}

/// The section that a heading or label begins: that of the first of [`HEADINGS`] that has words of it.
fn named(heading: &str) -> Option<Section> {
    static BY_WORDS: OnceLock<HashMap<&'static str, (usize, Section), Quick>> = OnceLock::new();
    let known = BY_WORDS.get_or_init(|| {
        let mut known: HashMap<&'static str, (usize, Section), Quick> = HashMap::default();
        for (rank, (section, words)) in HEADINGS.iter().enumerate() {
            for words in words.split('|') {
                known.entry(words).or_insert((rank, *section));
            }
        }
        known
    });
    let lower = lower(heading);
    let mut spans: [(usize, usize); 12] = [(0, 0); 12];
    let mut count = 0;
    let mut start = None;
    for (at, c) in lower.char_indices().chain([(lower.len(), ' ')]) {
        if c.is_alphanumeric() || c == '\'' || c == '-' {
            start.get_or_insert(at);
        } else if let Some(from) = start.take()
            && let Some(span) = spans.get_mut(count)
        {
            *span = (from, at);
            count += 1;
        }
    }
    let spans = spans.get(..count).unwrap_or_default();
    let mut best: Option<(usize, Section)> = None;
    for (first, (from, _)) in spans.iter().enumerate() {
        for (_, to) in spans.iter().skip(first).take(5) {
            if let Some(found) = lower.get(*from..*to).and_then(|words| known.get(words))
                && best.is_none_or(|best| found.0 < best.0)
            {
                best = Some(*found);
            }
        }
    }
    best.map(|(_, section)| section)
}

/// The first that fits counts, so that "nice to have" goes before "to have".
const HEADINGS: &[(Section, &str)] = &[
    (
        Section::Wished,
        "nice to have|nice-to-have|desirable|desired|preferred|bonus points|a plus|advantage|ideally|wünschenswert|von vorteil|\
         vorteilhaft|ein plus|atouts|souhaité|serait un plus|se valorará|valorable|deseable|wij zien graag|è gradito",
    ),
    (
        Section::Offer,
        "we offer|what you get|benefits|perks|what's in it|in return|our offer|your package|package|salary|pay|compensation|\
         why join|wir bieten|das bieten wir|unser angebot|benefits|darauf können sie|gehalt|vergütung|vorteile|freuen sie|\
         nous offrons|nous proposons|nous vous offrons|avantages|rémunération|ce que nous|ofrecemos|qué ofrecemos|se ofrece|\
         condiciones|wat bieden wij|wij bieden|offriamo|cosa offriamo|hours|working hours|arbeitszeit|contract",
    ),
    (
        Section::Languages,
        "languages|language skills|sprachen|sprachkenntnisse|langues|idiomas|lingue|talen|språk",
    ),
    (
        Section::Certificates,
        "certificates|certifications|certification|licences|licenses|licence|accreditations|training and certificates|tickets|\
         cards|zertifikate|scheine|führerscheine|führerschein|permis|certificados|certificaciones|carnés|certificaten|\
         registrations|registration|zusatzqualifikationen|habilitations|credentials",
    ),
    (
        Section::Education,
        "education|qualifications and training|academic|training|courses|ausbildung|bildung|weiterbildung|fortbildung|\
         fortbildungen|weiterbildungen|studium|formation|formations|diplômes|formación|estudios|opleiding|formazione|\
         professional development|schule",
    ),
    (
        Section::Asked,
        "requirements|required|requirement|essential|must have|must-have|what you bring|what you'll bring|what you will bring|\
         you bring|you have|you'll have|you are|about you|who you are|we need|what we need|looking for|what we look for|we ask|\
         we expect|qualifications|qualification|person specification|minimum|candidate|you will need|you'll need|your profile|\
         profile|criteria|experience required|your experience|what you need|anforderungen|ihr profil|dein profil|das bringst|\
         das bringen sie|du bringst|sie bringen|was wir erwarten|wir erwarten|voraussetzungen|qualifikation|qualifikationen|\
         qualifikationsprofil|wir suchen|damit überzeugen|profil|profil recherché|votre profil|vous avez|compétences requises|\
         exigences|requisitos|perfil|buscamos|qué buscamos|requerimientos|se requiere|wat vragen wij|wat breng|wij vragen|\
         jouw profiel|requisiti|cosa cerchiamo|il profilo",
    ),
    (
        Section::Skills,
        "skills|key skills|competencies|competences|technical|technologies|tools|software|computer|strengths|expertise|\
         abilities|it skills|it|systems|tech stack|stack|methods|core skills|kenntnisse|fähigkeiten|kompetenzen|edv|it-kenntnisse|\
         werkzeuge|methoden|stärken|fachkenntnisse|compétences|savoir-faire|savoir-être|informatique|logiciels|outils|\
         habilidades|competencias|conocimientos|informática|herramientas|aptitudes|vaardigheden|competenze|kunskaper|\
         instruments|equipment|machines|techniques|schwerpunkte",
    ),
    (
        Section::Duties,
        "the role|your role|the job|duties|responsibilities|responsibility|you will|you'll|what you'll do|what you will do|tasks|\
         your tasks|main tasks|your day|day to day|key accountabilities|the position|job description|summary|overview|aufgaben|\
         ihre aufgaben|deine aufgaben|das erwartet|tätigkeiten|stellenbeschreibung|aufgabengebiet|missions|vos missions|\
         mission|votre mission|le poste|vos tâches|activités|funciones|tareas|responsabilidades|tus funciones|el puesto|\
         wat ga je doen|werkzaamheden|mansioni|attività|about the role|about the job|purpose",
    ),
    (
        Section::About,
        "about us|about|who we are|our company|the company|the team|our team|über uns|wer wir sind|das unternehmen|unternehmen|\
         à propos|qui sommes|l'entreprise|entreprise|sobre nosotros|quiénes somos|la empresa|over ons|chi siamo|location|ort",
    ),
    (
        Section::Work,
        "experience|work experience|employment|career|work history|professional experience|berufserfahrung|berufspraxis|\
         beruflicher werdegang|werdegang|expérience|expériences|parcours|experiencia|trayectoria|werkervaring|esperienza|\
         sea service|projects|projekte",
    ),
    (
        Section::Rest,
        "interests|hobbies|references|personal|contact|how to apply|apply|interessen|kontakt|bewerbung|persönliches|\
         centres d'intérêt|loisirs|candidature|aficiones|otros datos|intereses|datos personales|other|sonstiges|divers|\
         publications|availability",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_give_their_lines_a_section() {
        let text = "Welder\n\nWhat we offer\nA pension\n\nIhr Profil:\n- Schweißen\n\nSkills: MIG, TIG";
        let found: Vec<(Section, LineKind)> = lines(text).iter().map(|line| (line.section, line.kind)).collect();
        assert_eq!(found[0].0, Section::Top);
        assert_eq!(found[3].0, Section::Offer);
        assert_eq!(found[6], (Section::Asked, LineKind::Bullet));
        assert_eq!(found[8], (Section::Skills, LineKind::Labelled));
    }
}
