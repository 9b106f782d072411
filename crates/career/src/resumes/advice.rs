//! What people who read many résumés remark most: hints on the words of a built résumé, by rules that `docs/scoring.md`
//! states. None is a score, and none is wrong to leave.

use std::collections::HashMap;

use foothold_documents::JsonResume;
use foothold_documents::writing::sheet::SectionName;
use schemars::JsonSchema;
use serde::Serialize;

use super::building::Made;
use super::document::{OutlineLine, OutlineRow};
use super::resumes::Resume;
use super::selection::LineKey;
use crate::catalogue::Language;
use crate::error::Result;
use crate::record::Get;
use crate::store::Store;
use crate::writing::facts::number_word;

/// A line with fewer words says little.
const SHORT: usize = 4;
/// A line with more goes over more than two printed lines.
const LONG: usize = 32;
/// A post with more lines is not read to its end.
const MANY_LINES: usize = 8;
/// So many lines that begin with the same word are noticed.
const SAME_STARTS: usize = 3;
/// Only of the newest posts much is expected.
const NEWEST: usize = 2;
/// More skills are a heap.
const MANY_SKILLS: usize = 30;
/// A résumé with fewer words fills no half page.
const THIN: usize = 90;

/// What is remarked, in the order of how much it weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AdviceKind {
    /// Nobody can answer.
    NoContact,
    /// "[…]" or "TODO" is still there.
    Placeholder,
    /// A post says not when it was.
    NoDates,
    /// One of the newest posts says not what was done.
    NoLines,
    /// The same word twice: "the the".
    TwiceTheWord,
    /// No skill is listed.
    NoSkills,
    /// Nothing says in two lines who this is.
    NoSummary,
    /// Little is said at all.
    Thin,
    /// Of one of the newest posts no line has a figure.
    NoFigure,
    /// "Responsible for …": what was to be done, not what was done.
    WeakStart,
    /// "I", "my": résumés are written without.
    FirstPerson,
    /// A line is too short to say much.
    ShortLine,
    /// A line is long.
    LongLine,
    /// A post has many lines.
    ManyLines,
    /// Many lines begin with the same word.
    SameStart,
    /// A line begins small where others begin with a capital.
    SmallStart,
    /// Some lines end with a full stop and some do not.
    UnevenStops,
    /// Many skills are listed.
    ManySkills,
}

/// One remark.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Advice {
    pub kind: AdviceKind,
    /// Where; none where it is about the whole.
    pub line: Option<LineKey>,
    /// What stands there: the line, the post, the word.
    pub words: String,
}

/// What readers would remark of a built résumé, what weighs most first.
///
/// # Errors
/// `row.not_found`, `resume.not_built`.
pub fn advise(store: &Store, input: Get<Resume>) -> Result<Vec<Advice>> {
    let made = Made::of(store, input.id)?;
    let language = if made.settings.language.starts_with("de") {
        Language::De
    } else {
        Language::En
    };
    Ok(of_outline(&made.printed(), &made.document.resume, language))
}

fn of_outline(outline: &[OutlineRow], resume: &JsonResume, language: Language) -> Vec<Advice> {
    let shown: Vec<&OutlineRow> = outline.iter().filter(|row| row.is_shown).collect();
    let mut found = Advisor {
        language,
        advice: Vec::new(),
    };
    found.whole(&shown, resume);
    found.posts(&shown, resume);
    found.lines(&shown);
    // The order of the page stays inside a kind.
    found.advice.sort_by_key(|advice| advice.kind);
    found.advice
}

struct Advisor {
    language: Language,
    advice: Vec<Advice>,
}

/// The lines of a row that tell what was done.
fn told(row: &OutlineRow) -> impl Iterator<Item = &OutlineLine> {
    let is_told = |line: &&OutlineLine| matches!(line.key.column.as_str(), "achievements" | "highlights");
    row.lines.iter().filter(|line| line.is_shown).filter(is_told)
}

fn is_told(row: &OutlineRow) -> bool {
    use SectionName::{Projects, Volunteering, Work};
    matches!(row.section, Work | Projects | Volunteering)
}

fn place(row: &OutlineRow) -> String {
    let parts = [row.title.as_str(), row.subtitle.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

fn row_key(row: &OutlineRow) -> LineKey {
    LineKey {
        table: row.key.table.clone(),
        id: row.key.id.clone(),
        column: String::new(),
        line: None,
    }
}

impl Advisor {
    fn add(&mut self, kind: AdviceKind, line: Option<LineKey>, words: impl Into<String>) {
        self.advice.push(Advice {
            kind,
            line,
            words: words.into(),
        });
    }

    fn whole(&mut self, shown: &[&OutlineRow], resume: &JsonResume) {
        let basics = &resume.basics;
        if basics.email.is_none() && basics.phone.is_none() {
            self.add(AdviceKind::NoContact, None, "");
        }
        if basics.summary.is_none() && basics.label.is_none() {
            self.add(AdviceKind::NoSummary, None, "");
        }
        let skills = shown.iter().filter(|row| row.section == SectionName::Skills).count();
        if skills == 0 {
            self.add(AdviceKind::NoSkills, None, "");
        } else if skills > MANY_SKILLS {
            self.add(AdviceKind::ManySkills, None, skills.to_string());
        }
        let lines = shown.iter().flat_map(|row| &row.lines).filter(|line| line.is_shown);
        let words: usize = lines.map(|line| line.words.split_whitespace().count()).sum();
        if words < THIN {
            self.add(AdviceKind::Thin, None, words.to_string());
        }
    }

    fn posts(&mut self, shown: &[&OutlineRow], resume: &JsonResume) {
        let posts = shown.iter().filter(|row| row.section == SectionName::Work);
        for (index, (row, post)) in posts.zip(&resume.work).enumerate() {
            let lines: Vec<&OutlineLine> = told(row).collect();
            if post.start_date.is_none() && post.end_date.is_none() {
                self.add(AdviceKind::NoDates, Some(row_key(row)), place(row));
            }
            if lines.len() > MANY_LINES {
                self.add(AdviceKind::ManyLines, Some(row_key(row)), place(row));
            }
            if index >= NEWEST {
                continue;
            }
            let has_figure = |words: &str| words.contains(char::is_numeric) || words.split_whitespace().any(is_number);
            if lines.is_empty() && post.summary.is_none() {
                self.add(AdviceKind::NoLines, Some(row_key(row)), place(row));
            } else if !lines.iter().any(|line| has_figure(&line.words))
                && !post.summary.as_deref().is_some_and(has_figure)
            {
                self.add(AdviceKind::NoFigure, Some(row_key(row)), place(row));
            }
        }
    }

    fn lines(&mut self, shown: &[&OutlineRow]) {
        let written = shown.iter().flat_map(|row| &row.lines).filter(|line| line.is_shown);
        for line in written {
            if ["[", "TODO", "lorem ipsum", "XXX"]
                .iter()
                .any(|mark| line.words.contains(mark))
            {
                self.add(AdviceKind::Placeholder, Some(line.key.clone()), &line.words);
            }
            if let Some(word) = twice(&line.words) {
                self.add(
                    AdviceKind::TwiceTheWord,
                    Some(line.key.clone()),
                    format!("{word} {word}"),
                );
            }
        }
        let lines: Vec<&OutlineLine> = shown
            .iter()
            .filter(|row| is_told(row))
            .flat_map(|row| told(row))
            .collect();
        let is_small = |line: &&&OutlineLine| line.words.starts_with(char::is_lowercase);
        let are_mixed = lines.iter().any(|line| line.words.starts_with(char::is_uppercase));
        let stops = lines.iter().filter(|line| line.words.ends_with('.')).count();
        if (1..lines.len()).contains(&stops) {
            let fewer_end_so = 2 * stops <= lines.len();
            let odd = lines.iter().find(|line| line.words.ends_with('.') == fewer_end_so);
            if let Some(line) = odd {
                self.add(AdviceKind::UnevenStops, Some(line.key.clone()), &line.words);
            }
        }
        let mut starts: HashMap<String, Vec<&OutlineLine>> = HashMap::new();
        for line in &lines {
            let key = Some(line.key.clone());
            let words: Vec<&str> = line.words.split_whitespace().collect();
            let lower = line.words.to_lowercase();
            if weak_starts(self.language).iter().any(|start| begins_so(&lower, start)) {
                self.add(AdviceKind::WeakStart, key.clone(), &line.words);
            }
            if words.iter().any(|word| is_first_person(word, self.language)) {
                self.add(AdviceKind::FirstPerson, key.clone(), &line.words);
            }
            // Scripts without blanks have no words to count.
            let has_blanks = line.words.chars().all(|c| c < '\u{2e80}');
            if words.len() < SHORT && has_blanks {
                self.add(AdviceKind::ShortLine, key.clone(), &line.words);
            } else if words.len() > LONG {
                self.add(AdviceKind::LongLine, key.clone(), &line.words);
            }
            if are_mixed && is_small(&line) {
                self.add(AdviceKind::SmallStart, key, &line.words);
            }
            let first = words
                .first()
                .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
            if let Some(first) = first.filter(|first| first.chars().count() > 2 && words.len() > 1) {
                starts.entry(first.to_lowercase()).or_default().push(line);
            }
        }
        let mut same: Vec<(String, Vec<&OutlineLine>)> = starts
            .into_iter()
            .filter(|(_, lines)| lines.len() >= SAME_STARTS)
            .collect();
        same.sort_by(|a, b| b.1.len().cmp(&a.1.len()).then_with(|| a.0.cmp(&b.0)));
        for (_, lines) in same {
            let first = lines[0].words.split_whitespace().next().unwrap_or_default();
            self.add(
                AdviceKind::SameStart,
                Some(lines[0].key.clone()),
                format!("{first} ×{}", lines.len()),
            );
        }
    }
}

/// "twelve", "a third", "doubled", "sechs", "um die Hälfte"
fn is_number(word: &str) -> bool {
    const SHARES: [&str; 14] = [
        "half",
        "halved",
        "third",
        "quarter",
        "doubled",
        "tripled",
        "dozen",
        "hälfte",
        "halbiert",
        "drittel",
        "viertel",
        "verdoppelt",
        "verdreifacht",
        "dutzend",
    ];
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    SHARES.contains(&word.to_lowercase().as_str()) || number_word(word).is_some()
}

/// How lines begin that say what somebody was there for, and not what they did.
fn weak_starts(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &[
            "responsible for",
            "responsibilities",
            "duties",
            "in charge of",
            "tasked with",
            "worked on",
            "work on",
            "helped",
            "helping",
            "assisted",
            "involved in",
            "participated in",
            "was ",
        ],
        Language::De => &[
            "verantwortlich für",
            "zuständig für",
            "zu meinen aufgaben",
            "mitarbeit",
            "mithilfe",
            "unterstützung",
            "beteiligung an",
            "beteiligt an",
            "tätigkeit",
        ],
    }
}

/// Whether a text begins with words as a whole.
fn begins_so(lower: &str, start: &str) -> bool {
    lower
        .strip_prefix(start)
        .is_some_and(|rest| start.ends_with(' ') || !rest.starts_with(char::is_alphanumeric))
}

fn is_first_person(word: &str, language: Language) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    match language {
        Language::En => matches!(word, "I" | "my" | "My" | "me" | "I'm" | "I've" | "I’m" | "I’ve"),
        Language::De => matches!(
            word.to_lowercase().as_str(),
            "ich" | "mein" | "meine" | "meinen" | "meiner" | "meinem" | "meines" | "mir" | "mich"
        ),
    }
}

/// A word that stands twice in a row; numbers and single letters may.
fn twice(words: &str) -> Option<&str> {
    let words: Vec<&str> = words.split_whitespace().collect();
    words.windows(2).find_map(|pair| match pair {
        [one, other] if one == other && one.chars().count() > 1 && one.chars().all(char::is_alphabetic) => Some(*one),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use foothold_documents::json_resume_schema::Work;

    use super::*;
    use crate::resumes::selection::RowKey;

    fn post(title: &str, lines: &[&str]) -> OutlineRow {
        let line = |words: &&str| OutlineLine {
            key: LineKey {
                table: "employments".into(),
                id: title.into(),
                column: "achievements".into(),
                line: Some((*words).into()),
            },
            text: (*words).into(),
            words: (*words).into(),
            is_shown: true,
        };
        OutlineRow {
            section: SectionName::Work,
            key: RowKey {
                table: "employments".into(),
                id: title.into(),
            },
            title: title.into(),
            subtitle: "Acme".into(),
            is_shown: true,
            lines: lines.iter().map(line).collect(),
        }
    }

    /// The remarks on one dated post, without those on the whole.
    fn remarks(lines: &[&str], language: Language) -> Vec<(AdviceKind, String)> {
        use AdviceKind::{NoContact, NoSkills, NoSummary, Thin};
        let resume = JsonResume {
            work: vec![Work {
                start_date: Some("2020".into()),
                ..Work::default()
            }],
            ..JsonResume::default()
        };
        of_outline(&[post("Cook", lines)], &resume, language)
            .into_iter()
            .filter(|advice| !matches!(advice.kind, NoContact | NoSkills | NoSummary | Thin))
            .map(|advice| (advice.kind, advice.words))
            .collect()
    }

    #[test]
    fn a_line_that_says_what_was_done_with_a_figure_is_left_alone() {
        let good = [
            "Cooked 120 covers a night with a team of four",
            "Cut waste by a third in one season",
        ];
        assert_eq!(remarks(&good, Language::En), []);
    }

    #[test]
    fn each_remark_has_its_line() {
        use AdviceKind::{FirstPerson, NoFigure, NoLines, Placeholder, ShortLine, SmallStart, TwiceTheWord, WeakStart};
        let kinds = |lines: &[&str]| -> Vec<AdviceKind> {
            remarks(lines, Language::En).into_iter().map(|(kind, _)| kind).collect()
        };
        assert_eq!(kinds(&[]), [NoLines]);
        assert_eq!(kinds(&["Ran the kitchen of a small inn"]), [NoFigure]);
        assert_eq!(kinds(&["Cut the waste of the kitchen by a third"]), []);
        assert_eq!(kinds(&["Responsible for 12 cooks in two shifts"]), [WeakStart]);
        assert_eq!(kinds(&["Responsibly led 12 cooks in two shifts"]), []);
        assert_eq!(kinds(&["Led my team of 12 cooks in two shifts"]), [FirstPerson]);
        assert_eq!(kinds(&["Led [number] cooks in 2 shifts"]), [Placeholder]);
        assert_eq!(kinds(&["Led the the 12 cooks of two shifts"]), [TwiceTheWord]);
        assert_eq!(kinds(&["Led 12 cooks"]), [ShortLine]);
        assert_eq!(
            kinds(&["Led 12 cooks in two shifts", "served people and did the till"]),
            [SmallStart]
        );
        let german = remarks(&["Verantwortlich für 12 Köche in zwei Schichten"], Language::De);
        assert_eq!(german[0].0, WeakStart);
    }

    #[test]
    fn what_is_uneven_is_remarked_once() {
        use AdviceKind::{SameStart, UnevenStops};
        let lines = [
            "Managed 12 cooks in two shifts",
            "Managed the stock of the cellar",
            "Managed bookings for the terrace.",
        ];
        let found = remarks(&lines, Language::En);
        assert_eq!(found[0], (SameStart, "Managed ×3".into()));
        assert_eq!(found[1], (UnevenStops, "Managed bookings for the terrace.".into()));
        assert_eq!(found.len(), 2);
    }
}
