//! What a reading program gets out of a résumé file, and a stated score of it (formula `readable-1`, docs/scoring.md).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::Found;
use crate::resume::ResumeReading;

/// Version of the formula.
pub const VERSION: &str = "readable-1";

/// A file's text, as a reader sees it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Readability {
    /// 0 to 100: the sum of the parts, rounded.
    pub score: u8,
    pub version: String,
    pub parts: Vec<ReadabilityPart>,
    /// What a reader misses or is unsure of, most important first.
    pub findings: Vec<Finding>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ReadabilityPart {
    pub name: String,
    pub reached: f64,
    pub most: f64,
}

/// Something that a reader misses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Finding {
    /// "no_email", "post_without_dates", …
    pub code: String,
    /// In English, for the terminal; the interface has its own words for the code.
    pub words: String,
    /// Where: the words of the entry.
    pub at: Option<String>,
}

/// Scores what was read.
pub fn readability(reading: &ResumeReading) -> Readability {
    let mut check = Check::default();
    check.contact(reading);
    check.posts(reading);
    check.education(reading);
    check.skills(reading);
    check.text(reading);
    let sum: f64 = check.parts.iter().map(|part| part.reached).sum();
    Readability {
        score: sum.round().clamp(0.0, 100.0) as u8,
        version: VERSION.into(),
        parts: check.parts,
        findings: check.findings,
    }
}

#[derive(Default)]
struct Check {
    parts: Vec<ReadabilityPart>,
    findings: Vec<Finding>,
}

impl Check {
    fn part(&mut self, name: &str, reached: f64, most: f64) {
        self.parts.push(ReadabilityPart {
            name: name.into(),
            reached: (reached * 10.0).round() / 10.0,
            most,
        });
    }

    fn find(&mut self, code: &str, words: &str, at: Option<String>) {
        self.findings.push(Finding {
            code: code.into(),
            words: words.into(),
            at,
        });
    }

    /// 30: the name 12, the e-mail address 10, the phone number 5, the place 3.
    fn contact(&mut self, reading: &ResumeReading) {
        let mut reached = 0.0;
        let asked = [
            (&reading.name, 12.0, "no_name", "No name was found at the top."),
            (&reading.email, 10.0, "no_email", "No e-mail address was found."),
            (&reading.phone, 5.0, "no_phone", "No phone number was found."),
            (&reading.location, 3.0, "no_place", "No place was found."),
        ];
        for (found, worth, code, words) in asked {
            match found {
                Some(found) => reached += worth * certainty(found),
                None => self.find(code, words, None),
            }
        }
        self.part("contact", reached, 30.0);
    }

    /// 30: of each post a third for the title, the employer and the dates.
    fn posts(&mut self, reading: &ResumeReading) {
        let mut reached = 0.0;
        if reading.work.is_empty() {
            self.find(
                "no_work",
                "No post was found under a heading such as “Experience”.",
                None,
            );
        }
        for post in &reading.work {
            let at = [&post.title, &post.company]
                .into_iter()
                .flatten()
                .map(|found| found.value.clone())
                .collect::<Vec<_>>()
                .join(", ");
            let at = (!at.is_empty()).then_some(at);
            let asked = [
                (
                    &post.title,
                    "post_without_title",
                    "A post has no title that a reader sees.",
                ),
                (
                    &post.company,
                    "post_without_employer",
                    "A post has no employer that a reader sees.",
                ),
                (
                    &post.started_on,
                    "post_without_dates",
                    "A post has no dates that a reader sees.",
                ),
            ];
            for (found, code, words) in asked {
                match found {
                    Some(found) => reached += certainty(found) / 3.0,
                    None => self.find(code, words, at.clone()),
                }
            }
        }
        let share = if reading.work.is_empty() {
            0.0
        } else {
            reached / reading.work.len() as f64
        };
        self.part("work", 30.0 * share, 30.0);
    }

    /// 15: of each study a half for the school, a quarter for the degree and the dates.
    fn education(&mut self, reading: &ResumeReading) {
        if reading.education.is_empty() {
            self.find(
                "no_education",
                "No school was found under a heading such as “Education”.",
                None,
            );
            return self.part("education", 0.0, 15.0);
        }
        let reached: f64 = reading
            .education
            .iter()
            .map(|school| {
                let has_date = school.started_on.is_some() || school.finished_on.is_some();
                0.5 * f64::from(u8::from(school.institution.is_some()))
                    + 0.25 * f64::from(u8::from(school.degree.is_some() || school.major.is_some()))
                    + 0.25 * f64::from(u8::from(has_date))
            })
            .sum();
        self.part("education", 15.0 * reached / reading.education.len() as f64, 15.0);
    }

    /// 10: full from five skills.
    fn skills(&mut self, reading: &ResumeReading) {
        let count = reading.skills.len();
        if count == 0 {
            self.find("no_skills", "No list of skills was found.", None);
        }
        self.part("skills", (count.min(5) as f64) * 2.0, 10.0);
    }

    /// 15: text that stands under a heading which a reader knows, and characters that are letters.
    fn text(&mut self, reading: &ResumeReading) {
        let lines = reading
            .text
            .lines()
            .filter(|line| !line.trim().is_empty())
            .count()
            .max(1);
        let unplaced: usize = reading.other.iter().map(|section| section.lines.len()).sum();
        let placed = 1.0 - (unplaced as f64 / lines as f64).min(1.0);
        if unplaced * 4 > lines {
            let headings = reading.other.iter().map(|section| section.heading.as_str());
            let headings: Vec<&str> = headings.filter(|heading| !heading.is_empty()).collect();
            self.find(
                "unknown_headings",
                "Much text stands under headings that readers do not know.",
                Some(headings.join(", ")).filter(|names| !names.is_empty()),
            );
        }
        let characters = reading.text.chars().filter(|c| !c.is_whitespace()).count().max(1);
        let strange = reading
            .text
            .chars()
            .filter(|c| {
                *c == '\u{fffd}' || ('\u{e000}'..='\u{f8ff}').contains(c) || (c.is_control() && !c.is_whitespace())
            })
            .count();
        if strange > 0 {
            self.find("strange_characters", "Some characters cannot be read as text.", None);
        }
        let readable = 1.0 - (strange as f64 * 20.0 / characters as f64).min(1.0);
        self.part("text", 10.0 * placed + 5.0 * readable, 15.0);
    }
}

/// A field that the reader is sure of counts fully, one that it guessed by half at least.
fn certainty<T>(found: &Found<T>) -> f64 {
    if found.confidence >= 0.7 {
        1.0
    } else {
        0.5 + found.confidence * 0.5
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Readability {
        readability(&crate::resume::read(text.as_bytes(), "resume.txt").unwrap())
    }

    #[test]
    fn a_full_resume_is_read_whole_and_a_missing_address_is_named() {
        let full = "Ada Moreau\nada@example.org\n+49 341 5550117\nLeipzig, Germany\n\nExperience\n\nData engineer, Nordlicht Logistik\nMarch 2021 - Present\n- Built pipelines\n\nEducation\n\nUniversität Leipzig\nMaster of Science\n2015 - 2018\n\nSkills\n\nPython, PostgreSQL, Docker, Git, Linux\n";
        let all = of(full);
        assert!(all.score >= 95, "{all:?}");
        let less = of(&full.replace("ada@example.org\n", ""));
        assert!(less.score < all.score);
        assert!(less.findings.iter().any(|finding| finding.code == "no_email"));
    }
}
