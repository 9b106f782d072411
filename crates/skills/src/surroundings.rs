//! Where a name stands that is not meant as a skill: in a job's title, a company's name, the subject of a degree.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::OnceLock;

use crate::names::{Quick, Word};
use crate::taxonomy::SkillKind;

/// What stands around the mentions of a text.
pub(crate) struct Surroundings<'a> {
    text: &'a str,
    /// Where the phrases of formalities and of degrees stand.
    formalities: Vec<(usize, usize)>,
    degrees: Vec<(usize, usize)>,
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
    pub(crate) fn of(text: &'a str, words: &[Word]) -> Self {
        Self {
            text,
            formalities: formalities().all(text, words),
            degrees: degrees().all(text, words),
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
        // A sentence about benefits, checks and how to apply asks for no skill.
        self.is_formality = end >= begin + 8 && is_among(&self.formalities, begin, end);
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
        self.has_degree = is_among(&self.degrees, begin, end);
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
        if !matches!(bytes.get(at), Some(b'1' | b'2')) {
            return false;
        }
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

/// A word without the signs around it, in small letters.
fn small(word: &str) -> Cow<'_, str> {
    let word = word.trim_matches(|c: char| !c.is_alphabetic());
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return word.into();
    }
    word.to_lowercase().into()
}

/// The word for a person who works, which closes a title.
fn is_worker(word: &str) -> bool {
    let word = small(word);
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
    branches().contains(small(word).as_ref())
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
    let before = before.trim_end();
    let [.., one, other] = before.as_bytes() else {
        return false;
    };
    let end = [one.to_ascii_lowercase(), other.to_ascii_lowercase()];
    if ![*b"of", *b"or", *b"er", *b"in", *b"ng", *b"de"].contains(&end) {
        return false;
    }
    let before = tail(before, 40).to_lowercase();
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

/// Whether one of some places lies between two others.
fn is_among(places: &[(usize, usize)], begin: usize, end: usize) -> bool {
    let first = places.partition_point(|(start, _)| *start < begin);
    places
        .get(first..)
        .unwrap_or_default()
        .iter()
        .take_while(|(start, _)| *start < end)
        .any(|(_, close)| *close <= end)
}

/// Phrases to be looked for at the beginnings of words.
struct Phrases {
    /// In order of their first three letters ([`beginning`]).
    phrases: Vec<(usize, &'static str)>,
    /// For the first two letters, a bit for each third one that some phrase has.
    begins: Vec<u32>,
}

/// The first three letters as 15 bits; all that are not of a to z are one.
fn beginning(bytes: &[u8]) -> Option<usize> {
    let letter = |byte: &u8| match byte {
        b'a'..=b'z' => usize::from(byte - b'a'),
        b'A'..=b'Z' => usize::from(byte - b'A'),
        _ => 31,
    };
    let [first, second, third] = bytes.first_chunk()?;
    Some(letter(first) << 10 | letter(second) << 5 | letter(third))
}

impl Phrases {
    fn of(phrases: &[&'static str]) -> Self {
        let mut begins = vec![0; 1 << 10];
        let mut all: Vec<(usize, &'static str)> = phrases
            .iter()
            .filter_map(|phrase| Some((beginning(phrase.as_bytes())?, *phrase)))
            .collect();
        all.sort_unstable();
        for (beginning, _) in &all {
            if let Some(bits) = begins.get_mut(beginning >> 5) {
                *bits |= 1_u32 << (beginning & 31);
            }
        }
        Self { phrases: all, begins }
    }

    /// Where they stand in a text, in whatever case.
    fn all(&self, text: &str, words: &[Word]) -> Vec<(usize, usize)> {
        let mut places = Vec::new();
        for word in words {
            let Some(found) = text.as_bytes().get(word.start..).and_then(beginning) else {
                continue;
            };
            if self
                .begins
                .get(found >> 5)
                .is_none_or(|bits| bits >> (found & 31) & 1 == 0)
            {
                continue;
            }
            let first = self.phrases.partition_point(|(beginning, _)| *beginning < found);
            let rest = text.get(word.start..).unwrap_or_default();
            let fourth = |text: &str| text.as_bytes().get(3).map(u8::to_ascii_lowercase);
            let here = fourth(rest);
            let phrases = self.phrases.get(first..).unwrap_or_default().iter();
            for (_, phrase) in phrases.take_while(|(beginning, _)| *beginning == found) {
                // Most are not it by the fourth letter already.
                let wanted = fourth(phrase);
                if wanted.is_some_and(|wanted| wanted.is_ascii() && here != Some(wanted)) {
                    continue;
                }
                if let Some(length) = begin_of(rest, phrase) {
                    places.push((word.start, word.start + length));
                }
            }
        }
        places
    }
}

/// How many bytes of a text are a phrase that it begins with, in whatever case.
pub(crate) fn begin_of(text: &str, phrase: &str) -> Option<usize> {
    let (first, wanted) = (text.as_bytes().first()?, phrase.as_bytes().first()?);
    if first.is_ascii() && !first.eq_ignore_ascii_case(wanted) {
        return None;
    }
    let begin = text.as_bytes().get(..phrase.len());
    if begin.is_some_and(|begin| begin.eq_ignore_ascii_case(phrase.as_bytes())) {
        return Some(phrase.len());
    }
    if phrase.is_ascii() {
        return None;
    }
    let mut found = text.char_indices();
    for wanted in phrase.chars() {
        let (_, c) = found.next()?;
        if c != wanted && !c.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    Some(found.next().map_or(text.len(), |(at, _)| at))
}

fn formalities() -> &'static Phrases {
    static PHRASES: OnceLock<Phrases> = OnceLock::new();
    PHRASES.get_or_init(|| Phrases::of(FORMALITIES))
}

fn degrees() -> &'static Phrases {
    static PHRASES: OnceLock<Phrases> = OnceLock::new();
    PHRASES.get_or_init(|| Phrases::of(DEGREES))
}

fn branches() -> &'static HashSet<&'static str, Quick> {
    static WORDS: OnceLock<HashSet<&'static str, Quick>> = OnceLock::new();
    WORDS.get_or_init(|| BRANCHES.iter().copied().collect())
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
