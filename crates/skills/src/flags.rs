//! What a posting asks besides skills: place, pay, permit, years, rank, degree, languages, licences. Each is shown with
//! the posting's words beside what the profile says. None of them changes the score.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::asking::{Asking, Asks};
use crate::fluency::Fluency;
use crate::matching::{MatchedRequirement, Standing};
use crate::spelling::begins_word;
use crate::taxonomy::{SkillKind, folded, taxonomy};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FlagKind {
    Place,
    Pay,
    /// Visa, right to work, clearance.
    Permit,
    Years,
    Seniority,
    Degree,
    Language,
    Licence,
}

/// Whether the profile fits what is asked; unknown where it does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Fits {
    Yes,
    No,
    Unknown,
}

/// One thing that a posting asks besides skills.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Flag {
    pub kind: FlagKind,
    /// What is asked, in short: "Leeds", "3", "English".
    pub asks: String,
    /// The posting's own words.
    pub quote: String,
    /// What the profile says of it.
    pub profile: Option<String>,
    pub fits: Fits,
}

/// A posting's fields, as far as they are known.
#[derive(Clone, Copy, Debug, Default)]
pub struct Terms<'a> {
    pub text: &'a str,
    pub place: Option<&'a str>,
    pub is_remote: bool,
    pub pay: Option<&'a str>,
    /// The same in figures; none where it could not be read.
    pub yearly_pay: Option<YearlyPay>,
    pub rank: Option<Rank>,
}

/// Pay for a year of full-time work, in whole units of its currency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YearlyPay {
    pub least: f64,
    pub most: f64,
    /// ISO 4217; none where it was not said.
    pub currency: Option<&'static str>,
}

/// How high a job is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    Entry,
    Mid,
    Senior,
    Lead,
    Executive,
}

impl Rank {
    /// "SENIOR", as fields write it; none for another word.
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "ENTRY" => Some(Self::Entry),
            "MID" => Some(Self::Mid),
            "SENIOR" => Some(Self::Senior),
            "LEAD" => Some(Self::Lead),
            "EXECUTIVE" => Some(Self::Executive),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Entry => "ENTRY",
            Self::Mid => "MID",
            Self::Senior => "SENIOR",
            Self::Lead => "LEAD",
            Self::Executive => "EXECUTIVE",
        }
    }
}

/// What the profile says of these things.
#[derive(Clone, Debug, Default)]
pub struct Circumstances {
    /// Where the person lives and would like to work.
    pub places: Vec<String>,
    pub prefers_remote: bool,
    /// The least that they would take, as they wrote it.
    pub wanted_pay: Option<String>,
    /// The same in figures; none where it could not be read.
    pub wanted_a_year: Option<YearlyPay>,
    /// Of work, all posts together.
    pub years: Option<f64>,
    pub rank: Option<Rank>,
    /// Name, and how well.
    pub languages: Vec<(String, Option<String>)>,
    pub degrees: Vec<String>,
}

/// Everything that a posting asks besides skills, in the order of [`FlagKind`].
pub fn flags(terms: Terms<'_>, requirements: &[MatchedRequirement], person: &Circumstances) -> Vec<Flag> {
    let said = sentences(terms.text);
    let mut flags = Vec::new();
    flags.extend(place(terms, &said, person));
    flags.extend(terms.pay.filter(|pay| !pay.trim().is_empty()).map(|pay| Flag {
        kind: FlagKind::Pay,
        asks: pay.trim().to_owned(),
        quote: line_with(&said, &pay.to_lowercase()).unwrap_or(pay).to_owned(),
        profile: person.wanted_pay.clone(),
        fits: pay_fits(terms.yearly_pay, person),
    }));
    flags.extend(permit(&said));
    flags.extend(years(&said, person));
    flags.extend(rank(terms, &said, person));
    flags.extend(degree(&said, person));
    for met in requirements.iter().filter(|met| met.requirement.is_must) {
        match met.requirement.kind() {
            Some(SkillKind::Language) => flags.push(language(met, person)),
            Some(SkillKind::Licence) => flags.push(Flag {
                kind: FlagKind::Licence,
                asks: met.requirement.names(),
                quote: met.requirement.quote.clone(),
                profile: met.evidence.first().map(|evidence| evidence.quote.clone()),
                fits: if met.standing == Standing::Have {
                    Fits::Yes
                } else {
                    Fits::Unknown
                },
            }),
            _ => {}
        }
    }
    flags
}

fn place(terms: Terms<'_>, said: &[Sentence<'_>], person: &Circumstances) -> Option<Flag> {
    let asked = terms.place.map(str::trim).filter(|place| !place.is_empty());
    if asked.is_none() && !terms.is_remote {
        return None;
    }
    let parts = |place: &str| -> Vec<String> {
        place
            .split([',', '/', '(', ')', '·', '|'])
            // "48143 Münster"
            .map(|part| {
                part.split_whitespace()
                    .filter(|word| !word.contains(|c: char| c.is_ascii_digit()))
            })
            .map(|words| folded(&words.collect::<Vec<_>>().join(" ")))
            .filter(|part| part.chars().count() > 2)
            .collect()
    };
    let wanted = asked.map(parts).unwrap_or_default();
    let near = person
        .places
        .iter()
        .find(|place| parts(place).iter().any(|part| wanted.contains(part)));
    let is_from_europe = || {
        let named = asked.unwrap_or_default().to_lowercase();
        let is_asked = ["eu", "eea", "europe", "europa", "emea"]
            .iter()
            .any(|region| begins_word(&named, region));
        let lives = |place: &String| parts(place).iter().any(|part| EUROPE.contains(&part.as_str()));
        is_asked && person.places.first().is_some_and(lives)
    };
    let fits = if near.is_some() || terms.is_remote && (wanted.is_empty() || is_from_europe()) {
        Fits::Yes
    } else if person.places.is_empty() || terms.is_remote {
        // "Remote within the UK" may fit elsewhere, or not.
        Fits::Unknown
    } else {
        Fits::No
    };
    let quote = asked
        .and_then(|place| line_with(said, &place.to_lowercase()))
        .or_else(|| line_with(said, "remote"))
        .or(asked)
        .unwrap_or_default();
    Some(Flag {
        kind: FlagKind::Place,
        asks: asked.unwrap_or("remote").to_owned(),
        quote: quote.to_owned(),
        profile: near.or(person.places.first()).cloned(),
        fits,
    })
}

/// Countries of the European Economic Area, as their own people and in English write them, folded.
const EUROPE: &[&str] = &[
    "austria",
    "osterreich",
    "belgium",
    "belgie",
    "belgique",
    "bulgaria",
    "croatia",
    "hrvatska",
    "cyprus",
    "czechia",
    "czech republic",
    "cesko",
    "denmark",
    "danmark",
    "estonia",
    "eesti",
    "finland",
    "suomi",
    "france",
    "germany",
    "deutschland",
    "greece",
    "hungary",
    "magyarorszag",
    "iceland",
    "ireland",
    "italy",
    "italia",
    "latvia",
    "latvija",
    "liechtenstein",
    "lithuania",
    "lietuva",
    "luxembourg",
    "malta",
    "netherlands",
    "nederland",
    "norway",
    "norge",
    "poland",
    "polska",
    "portugal",
    "romania",
    "slovakia",
    "slovensko",
    "slovenia",
    "slovenija",
    "spain",
    "espana",
    "sweden",
    "sverige",
];

/// Whether the most that is paid is what the person wants at least; unknown in another currency.
fn pay_fits(paid: Option<YearlyPay>, person: &Circumstances) -> Fits {
    // Who names no currency means that of the other.
    let is_unsaid = |pay: YearlyPay| pay.currency.is_none();
    match (paid, person.wanted_a_year) {
        (Some(paid), Some(wanted)) if paid.currency == wanted.currency || is_unsaid(paid) || is_unsaid(wanted) => {
            // Months and hours make fractions.
            if paid.most + 0.5 >= wanted.least {
                Fits::Yes
            } else {
                Fits::No
            }
        }
        _ => Fits::Unknown,
    }
}

fn permit(said: &[Sentence<'_>]) -> Option<Flag> {
    let (cue, line) = PERMITS
        .iter()
        .find_map(|cue| line_with(said, cue).map(|line| (*cue, line)))?;
    Some(Flag {
        kind: FlagKind::Permit,
        asks: cue.to_owned(),
        quote: line.to_owned(),
        profile: None,
        fits: Fits::Unknown,
    })
}

const PERMITS: &[&str] = &[
    "visa sponsorship",
    "sponsorship",
    "sponsor",
    "right to work",
    "work permit",
    "work authorization",
    "work authorisation",
    "authorized to work",
    "authorised to work",
    "eligible to work",
    "security clearance",
    "sc clearance",
    "citizenship",
    "arbeitserlaubnis",
    "aufenthaltstitel",
    "arbeitsgenehmigung",
    "permis de travail",
    "titre de séjour",
    "autorisation de travail",
    "permiso de trabajo",
    "werkvergunning",
];

fn years(said: &[Sentence<'_>], person: &Circumstances) -> Option<Flag> {
    let (asked, line) = said
        .iter()
        .filter(|(_, asks)| !matches!(asks, Asks::Employer | Asks::Offered | Asks::NotAsked))
        .find_map(|(sentence, asks)| Some((years_in(sentence, *asks == Asks::Needed)?, *sentence)))?;
    Some(Flag {
        kind: FlagKind::Years,
        asks: asked.to_string(),
        quote: trimmed(line).to_owned(),
        profile: person.years.map(|years| format!("{years:.1}")),
        fits: match person.years {
            Some(years) if years + 0.25 >= f64::from(asked) => Fits::Yes,
            Some(_) => Fits::No,
            None => Fits::Unknown,
        },
    })
}

/// The number of years of experience that a line asks for; of a range the lower.
fn years_in(line: &str, is_needed: bool) -> Option<u32> {
    let lower = line.to_lowercase();
    // "8+ years building backend systems"
    let is_open =
        is_needed && lower.contains('+') && !["old", "alt", "age"].iter().any(|word| begins_word(&lower, word));
    if !is_open && !EXPERIENCE.iter().any(|word| lower.contains(word)) {
        return None;
    }
    let words: Vec<&str> = lower
        .split(|c: char| !(c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .collect();
    words.iter().enumerate().find_map(|(at, word)| {
        if !YEARS.contains(word) {
            return None;
        }
        let from = at.saturating_sub(4);
        words
            .get(from..at)?
            .iter()
            .find_map(|word| number(word))
            .filter(|years| (1..=30).contains(years))
    })
}

const YEARS: &[&str] = &[
    "year", "years", "yrs", "jahr", "jahre", "jahren", "ans", "années", "años", "año", "jaar", "anni",
];
const EXPERIENCE: &[&str] = &[
    "experience",
    "experienced",
    "erfahrung",
    "expérience",
    "experiencia",
    "ervaring",
    "esperienza",
    "post-qualification",
    "pqe",
    "in a similar",
    "practice",
    "berufspraxis",
];

fn number(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches('+');
    if let Ok(number) = digits.parse() {
        return Some(number);
    }
    NUMBERS
        .iter()
        .position(|words| words.split('|').any(|other| other == word))
        .map(|at| at as u32 + 1)
}

const NUMBERS: &[&str] = &[
    "one|ein|einem|einer|eine|un|uno|één",
    "two|zwei|deux|dos|twee|due",
    "three|drei|trois|tres|drie|tre",
    "four|vier|quatre|cuatro|quattro",
    "five|fünf|cinq|cinco|vijf|cinque",
    "six|sechs|seis|zes|sei",
    "seven|sieben|sept|siete",
    "eight|acht|huit|ocho",
    "nine|neun|neuf|nueve",
    "ten|zehn|dix|diez|tien",
];

fn rank(terms: Terms<'_>, said: &[Sentence<'_>], person: &Circumstances) -> Option<Flag> {
    let asked = terms.rank?;
    let fits = match person.rank {
        None => Fits::Unknown,
        Some(rank) if rank == asked => Fits::Yes,
        // One step up or down is usual.
        Some(rank) if (rank as i8 - asked as i8).abs() == 1 => Fits::Unknown,
        Some(_) => Fits::No,
    };
    Some(Flag {
        kind: FlagKind::Seniority,
        asks: asked.name().to_owned(),
        quote: line_with(said, &asked.name().to_lowercase())
            .unwrap_or_default()
            .to_owned(),
        profile: person.rank.map(|rank| rank.name().to_owned()),
        fits,
    })
}

fn degree(said: &[Sentence<'_>], person: &Circumstances) -> Option<Flag> {
    let (line, asked) = said.iter().find_map(|(line, asks)| {
        // Of "a degree or an apprenticeship" the lower is enough.
        let level = schooling(line).min()?;
        let is_asked = match asks {
            Asks::Needed | Asks::Wished => true,
            // "You learn the trade in an apprenticeship with us": what is told may be what is offered.
            Asks::Told => level >= FIRST_DEGREE,
            _ => false,
        };
        is_asked.then_some((*line, level))
    })?;
    let own = person
        .degrees
        .iter()
        .flat_map(|degree| schooling(degree).map(move |level| (level, degree)));
    let best = own.max_by_key(|(level, _)| *level);
    Some(Flag {
        kind: FlagKind::Degree,
        asks: trimmed(line).to_owned(),
        quote: trimmed(line).to_owned(),
        profile: best.map(|(_, degree)| degree).or(person.degrees.first()).cloned(),
        fits: match best {
            Some((level, _)) if level >= asked => Fits::Yes,
            // One degree may be known and a higher one not.
            Some(_) if person.degrees.iter().all(|degree| schooling(degree).next().is_some()) => Fits::No,
            _ => Fits::Unknown,
        },
    })
}

/// The levels of schooling that words name, from lower to higher, each once.
fn schooling(words: &str) -> impl Iterator<Item = usize> {
    let lower = words.to_lowercase();
    let is_named = move |names: &&[&str]| names.iter().any(|name| begins_word(&lower, name));
    SCHOOLING
        .iter()
        .enumerate()
        .filter(move |(_, names)| is_named(names))
        .map(|(level, _)| level)
}

/// The place of the first degree of a university in [`SCHOOLING`].
const FIRST_DEGREE: usize = 3;

/// What schooling is called, from lower to higher.
const SCHOOLING: [&[&str]; 6] = [
    &[
        "gcse",
        "national 5",
        "hauptschul",
        "realschul",
        "mittlere reife",
        "mittlerer schulabschluss",
        "schulabschluss",
        "brevet des",
        "graduado en eso",
        "licenza media",
        "vmbo",
    ],
    &[
        "a level",
        "a-level",
        "as level",
        "highers",
        "leaving cert",
        "high school diploma",
        "abitur",
        "fachabitur",
        "fachhochschulreife",
        "hochschulreife",
        "baccalauréat",
        "bachillerato",
        "maturità",
        "havo",
        "vwo",
        "ensino médio",
        "studentexamen",
    ],
    &[
        "nvq",
        "btec",
        "t level",
        "t-level",
        "hnc",
        "hnd",
        "foundation degree",
        "apprenticeship",
        "associate degree",
        "berufsausbildung",
        "ausbildung",
        "gesellenbrief",
        "facharbeiter",
        "formación profesional",
        "ciclo formativo",
        "mbo-",
    ],
    &[
        "degree",
        "bachelor",
        "bsc",
        "b.sc",
        "beng",
        "llb",
        "studium",
        "hochschulabschluss",
        "studienabschluss",
        "fachhochschulabschluss",
        "diplôme",
        "bac +",
        "bac+",
        "licence en",
        "licenciatura",
        "titulación",
        "grado en",
        "grado universitario",
        "laurea",
        "hbo-",
        "kandidatexamen",
    ],
    &[
        "master's",
        "masters",
        "master of",
        "master in",
        "master degree",
        "masterstudium",
        "masterabschluss",
        "msc",
        "m.sc",
        "meng",
        "mba",
        "diplom-",
        "magister",
        "staatsexamen",
        "máster",
        "laurea magistrale",
    ],
    &[
        "phd",
        "ph.d",
        "doctorate",
        "doctoral",
        "promoviert",
        "doctorat",
        "doctorado",
        "dottorato",
    ],
];

fn language(met: &MatchedRequirement, person: &Circumstances) -> Flag {
    let asked = &met.requirement;
    let spoken = person.languages.iter().find(|(name, _)| {
        let known = taxonomy().named(name).map(|skill| skill.id);
        known.is_some() && known == asked.skill.as_deref() || folded(name) == folded(&asked.name)
    });
    Flag {
        kind: FlagKind::Language,
        asks: asked.names(),
        quote: asked.quote.clone(),
        profile: spoken.map(|(name, level)| match level {
            Some(level) => format!("{name}, {level}"),
            None => name.clone(),
        }),
        fits: match spoken {
            Some((_, level)) => {
                let asked = asked.skill.as_deref().and_then(|id| Fluency::asked(&asked.quote, id));
                let level = level.as_deref().and_then(Fluency::of);
                match (level, asked) {
                    (Some(level), Some(asked)) if level < asked => Fits::No,
                    (None, Some(_)) => Fits::Unknown,
                    _ => Fits::Yes,
                }
            }
            // Whoever lists languages lists those they speak.
            None if !person.languages.is_empty() => Fits::No,
            None => Fits::Unknown,
        },
    }
}

/// A sentence of the posting, and what it does.
type Sentence<'a> = (&'a str, Asks);

fn sentences(text: &str) -> Vec<Sentence<'_>> {
    Asking::of(text)
        .sentences()
        .filter_map(|(place, asks)| Some((text.get(place)?, asks)))
        .collect()
}

/// The first sentence that has a word, given in small letters.
fn line_with<'a>(said: &[Sentence<'a>], words: &str) -> Option<&'a str> {
    said.iter()
        .map(|(sentence, _)| *sentence)
        .find(|line| begins_word(&line.to_lowercase(), words))
        .map(trimmed)
}

fn trimmed(line: &str) -> &str {
    line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '•' | '*' | '·' | '–' | '|'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_read_in_figures_and_words() {
        assert_eq!(years_in("- At least 3 years' experience in payroll", false), Some(3));
        assert_eq!(years_in("Three or more years of commercial experience", false), Some(3));
        assert_eq!(years_in("2-4 years of experience", false), Some(2));
        assert_eq!(years_in("Mindestens zwei Jahre Berufserfahrung", false), Some(2));
        assert_eq!(years_in("Al menos 2 años de experiencia", false), Some(2));
        assert_eq!(years_in("8+ years building backend systems", true), Some(8));
        assert_eq!(years_in("You are 18+ years old", true), None);
        assert_eq!(years_in("We have been here for 45 years", false), None);
    }

    #[test]
    fn years_in_a_paragraph_are_read_and_those_of_the_employer_are_not() {
        let text = "Data Engineer\n\nWe have more than 20 years of experience in freight. \
                    You bring 4+ years of professional Python experience; you know Docker.";
        let found = years(&sentences(text), &Circumstances::default()).unwrap();
        assert_eq!((found.asks.as_str(), found.quote.contains("Python")), ("4", true));
        assert!(!found.quote.contains("freight"), "{}", found.quote);
    }

    #[test]
    fn pay_is_compared_in_its_currency_alone() {
        let yearly = |least, most, currency: &'static str| YearlyPay {
            least,
            most,
            currency: (!currency.is_empty()).then_some(currency),
        };
        let person = Circumstances {
            wanted_pay: Some("€60,000".into()),
            wanted_a_year: Some(yearly(60_000.0, 60_000.0, "EUR")),
            ..Circumstances::default()
        };
        assert_eq!(pay_fits(Some(yearly(50_000.0, 65_000.0, "EUR")), &person), Fits::Yes);
        assert_eq!(pay_fits(Some(yearly(50_000.0, 55_000.0, "EUR")), &person), Fits::No);
        assert_eq!(
            pay_fits(Some(yearly(50_000.0, 55_000.0, "GBP")), &person),
            Fits::Unknown
        );
        assert_eq!(pay_fits(Some(yearly(50_000.0, 55_000.0, "")), &person), Fits::No);
        assert_eq!(pay_fits(None, &person), Fits::Unknown);
        assert_eq!(
            pay_fits(Some(yearly(9.0, 9.0, "EUR")), &Circumstances::default()),
            Fits::Unknown
        );
    }

    #[test]
    fn schooling_is_compared_by_its_level() {
        let fits = |asked: &str, own: &[&str]| {
            let person = Circumstances {
                degrees: own.iter().map(|degree| (*degree).to_owned()).collect(),
                ..Circumstances::default()
            };
            let text = format!("Nurse\n\nRequirements\n- {asked}\n");
            degree(&sentences(&text), &person).map(|flag| flag.fits)
        };
        assert_eq!(fits("GCSE English (grade 4/C or above)", &["GCSEs"]), Some(Fits::Yes));
        assert_eq!(fits("A degree in nursing", &["GCSEs"]), Some(Fits::No));
        assert_eq!(
            fits("A degree in nursing", &["MSc Nursing", "A levels"]),
            Some(Fits::Yes)
        );
        assert_eq!(
            fits("Abgeschlossenes Studium oder Ausbildung", &["Berufsausbildung"]),
            Some(Fits::Yes)
        );
        assert_eq!(
            fits("Master's in physics", &["Diploma of the Guild"]),
            Some(Fits::Unknown)
        );
        assert_eq!(fits("Master's in physics", &[]), Some(Fits::Unknown));
        assert_eq!(fits("Two years of practice", &["BSc"]), None);
    }

    #[test]
    fn remote_in_europe_fits_who_lives_there() {
        let fits = |home: &str| {
            let person = Circumstances {
                places: vec![home.to_owned()],
                ..Circumstances::default()
            };
            let terms = Terms {
                place: Some("Remote (EU)"),
                is_remote: true,
                ..Terms::default()
            };
            flags(terms, &[], &person)[0].fits
        };
        assert_eq!(fits("Valencia, Spain"), Fits::Yes);
        assert_eq!(fits("Leeds, England"), Fits::Unknown);
    }

    #[test]
    fn each_is_yes_no_or_unknown_and_has_the_postings_words() {
        let terms = Terms {
            text: "Nurse in Leeds\n- 5 years of experience\n- Right to work in the UK\n- A degree in nursing",
            place: Some("Leeds, England"),
            ..Terms::default()
        };
        let person = Circumstances {
            places: vec!["Leeds".into()],
            years: Some(2.0),
            ..Circumstances::default()
        };
        let found: Vec<(FlagKind, Fits)> = flags(terms, &[], &person)
            .iter()
            .map(|flag| (flag.kind, flag.fits))
            .collect();
        assert_eq!(
            found,
            [
                (FlagKind::Place, Fits::Yes),
                (FlagKind::Permit, Fits::Unknown),
                (FlagKind::Years, Fits::No),
                (FlagKind::Degree, Fits::Unknown),
            ]
        );
    }
}
