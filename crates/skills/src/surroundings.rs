//! Where a name stands that is not meant as a skill: in a job's title, a company's name, the subject of a degree.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use crate::names::Quick;
use crate::taxonomy::SkillKind;

/// What stands around the mentions of a text.
pub(crate) struct Surroundings<'a> {
    text: &'a str,
    /// The line that was looked at last, and whether it is the heading of a job.
    line: (usize, usize),
    is_heading: bool,
    /// Whether that line names a degree.
    has_degree: bool,
    /// The sentence that was looked at last, and whether it is about benefits and the like.
    sentence: (usize, usize),
    is_formality: bool,
}

impl<'a> Surroundings<'a> {
    pub(crate) fn of(text: &'a str) -> Self {
        Self {
            text,
            line: (1, 0),
            is_heading: false,
            has_degree: false,
            sentence: (1, 0),
            is_formality: false,
        }
    }

    /// Whether a name may mean a skill. Names are to be asked about in order.
    pub(crate) fn allow(&mut self, kind: SkillKind, start: usize, end: usize) -> bool {
        self.look_at_line(start);
        self.look_at_sentence(start, end);
        let line = self.text.get(self.line.0..self.line.1).unwrap_or_default();
        let before = self.text.get(self.line.0..start).unwrap_or_default();
        let found = self.text.get(start..end).unwrap_or_default();
        let after = self.text.get(end..self.line.1).unwrap_or_default();
        let is_credential = matches!(
            kind,
            SkillKind::Language | SkillKind::Licence | SkillKind::Certification
        );
        if is_title(after) || is_headed(before) {
            return is_credential && kind != SkillKind::Language;
        }
        if is_company(found, after) || self.is_formality {
            return false;
        }
        let is_name = found.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
        if self.is_heading && is_name && !is_credential && !line.contains(':') {
            return false;
        }
        let is_field = matches!(
            kind,
            SkillKind::Concept | SkillKind::DomainKnowledge | SkillKind::PhysicalSkill
        );
        !(is_field && self.has_degree && is_subject(before))
    }

    fn look_at_sentence(&mut self, start: usize, end: usize) {
        if self.sentence.0 <= start && end <= self.sentence.1 {
            return;
        }
        let is_end = |c: char| c == '\n' || c == '.' || c == '!' || c == '?';
        let begin = self
            .text
            .get(..start)
            .and_then(|text| text.rfind(is_end))
            .map_or(0, |at| at + 1);
        let end = self
            .text
            .get(end..)
            .and_then(|text| text.find(is_end))
            .map_or(self.text.len(), |at| end + at);
        self.sentence = (begin, end);
        self.is_formality = is_formality(self.text.get(begin..end).unwrap_or_default());
    }

    fn look_at_line(&mut self, at: usize) {
        if self.line.0 <= at && at < self.line.1 {
            return;
        }
        let begin = self
            .text
            .get(..at)
            .and_then(|text| text.rfind('\n'))
            .map_or(0, |at| at + 1);
        let end = self
            .text
            .get(at..)
            .and_then(|text| text.find('\n'))
            .map_or(self.text.len(), |newline| at + newline);
        self.line = (begin, end);
        let line = self.text.get(begin..end).unwrap_or_default().trim();
        self.has_degree = degrees().is_in(&line.to_lowercase());
        let is_first = self.text.get(..begin).is_none_or(|text| text.trim().is_empty());
        let has_more = self.text.get(end..).is_some_and(|text| text.trim().len() > 200);
        self.is_heading = line.chars().count() <= 110
            && !line.ends_with('.')
            && (has_years(line) && has_title(line) || is_first && has_more && has_title(line));
    }
}

/// A span of years, as in the heading of an employment.
fn has_years(line: &str) -> bool {
    let bytes = line.as_bytes();
    (0..bytes.len().saturating_sub(4)).any(|at| {
        let is_year = line.get(at..at + 4).is_some_and(|year| {
            (year.starts_with("19") || year.starts_with("20")) && year.bytes().all(|b| b.is_ascii_digit())
        });
        is_year && {
            let rest = line.get(at + 4..).unwrap_or_default().trim_start();
            let before = line.get(..at).unwrap_or_default().trim_end().to_lowercase();
            rest.starts_with(['-', '–', '—'])
                || rest.starts_with("to ")
                || rest.starts_with("bis ")
                || ["since", "seit", "depuis", "desde"]
                    .iter()
                    .any(|word| before.ends_with(word))
        }
    })
}

/// The word for a person who works, which closes a title.
fn is_worker(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    let word = word.strip_suffix('s').unwrap_or(&word);
    workers().contains(word) || (word.len() > 8 && WORKER_ENDS.iter().any(|end| word.ends_with(end)))
}

fn has_title(line: &str) -> bool {
    line.contains("(m/w/d)")
        || line.contains("(w/m/d)")
        || line.split(|c: char| !c.is_alphanumeric() && c != '-').any(is_worker)
}

/// Whether what follows makes a title of it: "machine learning engineer", "Sales Manager", "HR & Payroll Officer".
fn is_title(after: &str) -> bool {
    let Some(rest) = after.strip_prefix([' ', '-', '/', '\u{a0}']) else {
        return false;
    };
    let mut words = rest.split(' ');
    let first = words.next().unwrap_or_default();
    // A word that ends a clause is the last that can close the title.
    let is_closed = first.ends_with([',', '.', ';', ':', ')']);
    if is_worker(first) || is_branch(first) {
        return true;
    }
    !is_closed
        && first.starts_with(char::is_uppercase)
        && words
            .next()
            .is_some_and(|second| second.starts_with(char::is_uppercase) && is_worker(second))
}

/// The word for an employer or a line of business: "marketing agency", "the insurance industry".
fn is_branch(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    BRANCHES.contains(&word.as_str())
}

const BRANCHES: &[&str] = &[
    "agency",
    "agencies",
    "company",
    "companies",
    "firm",
    "firms",
    "provider",
    "providers",
    "sector",
    "industry",
    "industries",
    "business",
    "businesses",
    "charity",
    "clinic",
    "clinics",
    "practice",
    "centre",
    "center",
    "store",
    "stores",
    "shop",
    "shops",
    "studio",
    "school",
    "hospital",
    "group",
    "startup",
    "start-up",
    "consultancy",
    "bureau",
    "institute",
    "association",
    "society",
    "council",
    "authority",
    "office",
    "offices",
    "branche",
    "customers",
];

/// "Head of", "Director of", "Leiter".
fn is_headed(before: &str) -> bool {
    let before = tail(before.trim_end(), 40).to_lowercase();
    [
        "head of",
        "director of",
        "vp of",
        "vice president of",
        "chief of",
        "manager of",
        "leiter",
        "leiterin",
        "leitung",
        "responsable de",
        "directeur de",
        "directrice de",
        "director de",
        "directora de",
        "jefe de",
        "jefa de",
        "department of",
        "institute of",
        "institute for",
        "university of",
        "faculty of",
        "school of",
        "college of",
        "ministry of",
    ]
    .iter()
    .any(|words| before.ends_with(words))
}

/// A sentence about benefits, checks and how to apply asks for no skill.
fn is_formality(sentence: &str) -> bool {
    sentence.len() >= 8 && formalities().is_in(&sentence.to_lowercase())
}

/// Phrases to be looked for at the beginnings of words, by their first three bytes.
struct Phrases(HashMap<[u8; 3], Vec<&'static str>, Quick>);

impl Phrases {
    fn of(phrases: &[&'static str]) -> Self {
        let mut by_start: HashMap<[u8; 3], Vec<&'static str>, Quick> = HashMap::default();
        for phrase in phrases {
            if let Some(start) = phrase.as_bytes().first_chunk::<3>() {
                by_start.entry(*start).or_default().push(phrase);
            }
        }
        Self(by_start)
    }

    /// Whether one of them stands in a text in small letters.
    fn is_in(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let mut is_begin = true;
        bytes.iter().enumerate().any(|(at, byte)| {
            let begins = is_begin;
            is_begin = !byte.is_ascii_alphanumeric() && *byte < 0x80;
            begins
                && bytes
                    .get(at..)
                    .and_then(|rest| rest.first_chunk::<3>())
                    .and_then(|start| self.0.get(start))
                    .is_some_and(|phrases| {
                        phrases
                            .iter()
                            .any(|phrase| bytes.get(at..).is_some_and(|rest| rest.starts_with(phrase.as_bytes())))
                    })
        })
    }
}

fn formalities() -> &'static Phrases {
    static PHRASES: OnceLock<Phrases> = OnceLock::new();
    PHRASES.get_or_init(|| Phrases::of(FORMALITIES))
}

fn degrees() -> &'static Phrases {
    static PHRASES: OnceLock<Phrases> = OnceLock::new();
    PHRASES.get_or_init(|| Phrases::of(DEGREES))
}

fn workers() -> &'static HashSet<&'static str, Quick> {
    static WORDS: OnceLock<HashSet<&'static str, Quick>> = OnceLock::new();
    WORDS.get_or_init(|| WORKERS.iter().copied().collect())
}

/// The end of a text, at most so many bytes and some.
fn tail(text: &str, bytes: usize) -> &str {
    let mut from = text.len().saturating_sub(bytes);
    while !text.is_char_boundary(from) {
        from -= 1;
    }
    text.get(from..).unwrap_or(text)
}

const FORMALITIES: &[&str] = &[
    "we offer",
    "benefits",
    "what you get",
    "perks",
    "pension",
    "annual leave",
    "days' holiday",
    "days holiday",
    "days' leave",
    "days off",
    "salary",
    "bonus",
    "free parking",
    "free lunch",
    "private health",
    "health insurance",
    "401(k)",
    "401k",
    "paid time off",
    "pto",
    "equal opportunit",
    "rehabilitation of offenders",
    "background check",
    "dbs",
    "criminal record",
    "applications from",
    "closing date",
    "cover letter",
    "your cv",
    "a cv",
    "to apply",
    "apply by",
    "right to work",
    "interviews will",
    "wir bieten",
    "unser angebot",
    "urlaub",
    "gehalt",
    "vergütung",
    "bewerbung",
    "lebenslauf",
    "nous offrons",
    "nous proposons",
    "mutuelle",
    "tickets restaurant",
    "rémunération",
    "candidature",
    "ofrecemos",
    "salario",
    "vacaciones",
    "contrato",
    "interesados",
];

/// A part of a company's name: its legal form follows, with nothing but capitalized words between.
fn is_company(found: &str, after: &str) -> bool {
    if !found.starts_with(char::is_uppercase) {
        return false;
    }
    let mut words = after.split([' ', ',']).filter(|word| !word.is_empty()).take(3);
    after.starts_with([' ', ','])
        && words
            .by_ref()
            .take_while(|word| word.starts_with(|c: char| c.is_uppercase() || c == '&'))
            .any(|word| FORMS.contains(&word.trim_matches(|c: char| ".;:)".contains(c))))
}

/// The subject of a degree: "BSc in biology, chemistry or a related subject".
fn is_subject(before: &str) -> bool {
    let clause = before
        .rfind(['.', ';', ':', '(', '•', '|'])
        .map_or(before, |at| before.get(at + 1..).unwrap_or_default());
    let clause = clause.to_lowercase();
    let found = DEGREES
        .iter()
        .filter_map(|degree| {
            let at = clause.rfind(degree)?;
            let begins = clause
                .get(..at)
                .is_none_or(|text| !text.ends_with(char::is_alphanumeric));
            begins.then_some(at + degree.len())
        })
        .max();
    let Some(after) = found.and_then(|at| clause.get(at..)) else {
        return false;
    };
    after.len() < 60
        && ![
            "experience",
            "knowledge",
            "skills",
            "with",
            "using",
            "plus",
            "erfahrung",
            "kenntnis",
            "you ",
            "–",
            "—",
        ]
        .iter()
        .any(|word| after.contains(word))
}

const DEGREES: &[&str] = &[
    "degree in",
    "degree or equivalent in",
    "bachelor of",
    "bachelor in",
    "bachelor's in",
    "master of",
    "master in",
    "master's in",
    "msc in",
    "bsc in",
    "ba in",
    "ma in",
    "phd in",
    "doctorate in",
    "diploma in",
    "graduate in",
    "qualification in",
    "major in",
    "bsc",
    "msc",
    "phd",
    "ba (hons)",
    "b.a.",
    "m.a.",
    "b.s.",
    "m.s.",
    "a.a.s.",
    "beng",
    "meng",
    "studium der",
    "studium im bereich",
    "licence de",
    "licenciatura en",
    "grado en",
];

const FORMS: &[&str] = &[
    "Ltd",
    "Limited",
    "Inc",
    "LLC",
    "LLP",
    "PLC",
    "Plc",
    "plc",
    "GmbH",
    "AG",
    "KG",
    "SE",
    "SA",
    "SAS",
    "SARL",
    "S.L",
    "SL",
    "Corp",
    "Corporation",
    "Co",
    "BV",
    "Pty",
    "AB",
    "Trust",
];

const WORKER_ENDS: &[&str] = &[
    "ingenieur",
    "entwickler",
    "entwicklerin",
    "fachkraft",
    "pfleger",
    "pflegerin",
    "leiter",
    "leiterin",
    "berater",
    "beraterin",
    "mechaniker",
    "elektroniker",
    "kaufmann",
    "kauffrau",
    "assistent",
    "referent",
];

const WORKERS: &[&str] = &[
    "engineer",
    "developer",
    "manager",
    "assistant",
    "worker",
    "nurse",
    "officer",
    "machinist",
    "technician",
    "analyst",
    "consultant",
    "administrator",
    "architect",
    "designer",
    "specialist",
    "scientist",
    "researcher",
    "operator",
    "supervisor",
    "coordinator",
    "lead",
    "leader",
    "director",
    "executive",
    "associate",
    "advisor",
    "adviser",
    "clerk",
    "teacher",
    "tutor",
    "lecturer",
    "professor",
    "trainer",
    "instructor",
    "coach",
    "driver",
    "mechanic",
    "electrician",
    "plumber",
    "welder",
    "carpenter",
    "joiner",
    "bricklayer",
    "roofer",
    "painter",
    "decorator",
    "fitter",
    "installer",
    "labourer",
    "laborer",
    "foreman",
    "inspector",
    "surveyor",
    "planner",
    "buyer",
    "accountant",
    "auditor",
    "bookkeeper",
    "controller",
    "cashier",
    "teller",
    "underwriter",
    "actuary",
    "broker",
    "trader",
    "agent",
    "representative",
    "rep",
    "seller",
    "merchandiser",
    "recruiter",
    "generalist",
    "partner",
    "paralegal",
    "lawyer",
    "solicitor",
    "attorney",
    "counsel",
    "secretary",
    "receptionist",
    "chef",
    "cook",
    "baker",
    "butcher",
    "waiter",
    "waitress",
    "barista",
    "bartender",
    "housekeeper",
    "cleaner",
    "porter",
    "host",
    "concierge",
    "steward",
    "editor",
    "journalist",
    "reporter",
    "writer",
    "copywriter",
    "photographer",
    "producer",
    "illustrator",
    "animator",
    "musician",
    "librarian",
    "therapist",
    "physiotherapist",
    "pharmacist",
    "dentist",
    "doctor",
    "physician",
    "surgeon",
    "midwife",
    "carer",
    "caregiver",
    "practitioner",
    "paramedic",
    "hygienist",
    "radiographer",
    "psychologist",
    "counsellor",
    "counselor",
    "statistician",
    "biostatistician",
    "mathematician",
    "economist",
    "chemist",
    "biologist",
    "physicist",
    "ecologist",
    "geologist",
    "programmer",
    "tester",
    "master",
    "owner",
    "expert",
    "apprentice",
    "intern",
    "trainee",
    "fellow",
    "candidate",
    "handler",
    "picker",
    "packer",
    "forwarder",
    "dispatcher",
    "guard",
    "warden",
    "keeper",
    "gardener",
    "farmer",
    "groundskeeper",
    "assembler",
    "team",
    "department",
    "desk",
    "enfermera",
    "enfermero",
];
