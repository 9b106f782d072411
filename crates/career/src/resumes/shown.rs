//! What a built résumé shows, line by line, as the match reads it.

use foothold_documents::writing::sheet::SectionName;
use foothold_skills::matching::{Evidence, Match, Passage, Posting, Profile, Requirement};
use foothold_skills::taxonomy;

use super::document::OutlineRow;
use crate::tracker::matching::Person;

/// What a résumé shows, as the match reads it.
#[derive(Clone, Default)]
pub(super) struct Shown {
    pub(super) evidence: Vec<Evidence>,
    pub(super) titles: Vec<String>,
    pub(super) passages: Vec<Passage>,
}

impl Shown {
    /// The shown lines of a row.
    pub(super) fn add_row(&mut self, row: &OutlineRow, person: &Person) {
        for line in row.lines.iter().filter(|line| line.is_shown) {
            self.add(row, &line.key.column, &line.words, person);
        }
    }

    /// A text of a row.
    pub(super) fn add(&mut self, row: &OutlineRow, column: &str, words: &str, person: &Person) {
        self.evidence.extend(proves(row, words));
        if row.section == SectionName::Work && column == "title" {
            self.titles.push(words.to_owned());
        }
        self.passages.extend(passage(row, column, words, person));
    }

    pub(super) fn compare(&self, requirements: &[Requirement], posting: Posting<'_>) -> Match {
        Profile::of(self.evidence.clone(), &self.titles, &self.passages).compare(requirements, posting)
    }
}

/// What a text of a row says, weighed as that of the profile is.
fn passage(row: &OutlineRow, column: &str, words: &str, person: &Person) -> Option<Passage> {
    match row.section {
        SectionName::Summary => match column {
            "headline" | "bio" => Some(Passage::now(words)),
            "location" => Some(Passage::aside(words)),
            _ => None,
        },
        SectionName::Interests | SectionName::References => Some(Passage::aside(words)),
        SectionName::Work if column == "company_name" => Some(Passage::aside(words)),
        SectionName::Work => {
            let ago = person.years_ago.get(&row.key.id).copied().unwrap_or_default();
            Some(Passage::ago(words, ago))
        }
        _ => Some(Passage::now(words)),
    }
}

/// What a text of a row proves.
pub(super) fn proves(row: &OutlineRow, words: &str) -> Vec<Evidence> {
    let place = [row.title.as_str(), row.subtitle.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ");
    let fluency = row
        .lines
        .iter()
        .find(|line| line.key.column == "fluency" && line.is_shown);
    let piece = |name: &str, skill: Option<String>, is_shown: bool| Evidence {
        name: name.to_owned(),
        skill,
        table: row.key.table.clone(),
        id: row.key.id.clone(),
        place: place.clone(),
        quote: words.to_owned(),
        is_shown,
        fluency: fluency.map(|line| line.words.clone()),
    };
    if row.section == SectionName::Skills {
        return vec![piece(words, listed_skill(words).map(str::to_owned), false)];
    }
    let is_shown = row.section != SectionName::Summary;
    foothold_skills::find_known(words)
        .into_iter()
        .map(|mention| piece(mention.skill.name, Some(mention.skill.id.to_owned()), is_shown))
        .collect()
}

/// The skill that a listed one is: "Quality improvement (PDSA)".
pub(super) fn listed_skill(words: &str) -> Option<&'static str> {
    let bare = words.split_once(" (").map_or(words, |(name, _)| name);
    let known = taxonomy().named(words).or_else(|| taxonomy().named(bare))?;
    Some(known.id)
}
