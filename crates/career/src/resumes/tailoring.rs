//! Fits a built résumé to a job without a model: what of the profile the posting asks for and the résumé does not yet
//! show, as single changes, each with its reason and exactly what it adds to the match.

use std::collections::{BTreeSet, HashSet};

use foothold_documents::writing::sheet::SectionName;
use foothold_skills::matching::{Evidence, Match, Passage, Posting, Requirement, Standing};
use foothold_skills::occupation::Title;
use foothold_skills::{SkillKind, find_known, is_foreign, taxonomy};
use foothold_vault::folded;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::building::Made;
use super::document::OutlineRow;
use super::posting_titles::bare_title;
use super::resumes::Resume;
use super::selection::{LineKey, RowKey};
use super::shown::{Shown, listed_skill, proves};
use crate::catalogue::Language;
use crate::error::Result;
use crate::profile::employments::Employment;
use crate::profile::experiences::Experience;
use crate::record;
use crate::store::Store;
use crate::tracker::job_skills::JobSkill;
use crate::tracker::jobs::Job;
use crate::tracker::matching::{self, Person};
use crate::values::Id;
use crate::writing::facts::{self, Claim, Known};

/// A line above this place is seen; one below it may be proposed to move up.
const SEEN_FIRST: usize = 2;
/// Fewer points than this are shown as none.
const LEAST_GAIN: f64 = 0.05;
/// Titles this close name the same occupation.
const SAME_OCCUPATION: f64 = 0.9;

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TailorResume {
    pub id: Id<Resume>,
    pub job_id: Id<Job>,
}

/// How a résumé covers a job, and what would cover it better.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Tailoring {
    /// 0–100: the match of what this résumé shows; none where the posting names no skill.
    pub score: Option<u8>,
    /// The same of the whole profile, as it stands at the job.
    pub profile_score: Option<u8>,
    pub version: String,
    pub coverage: Vec<Coverage>,
    /// Most useful first.
    pub proposals: Vec<TailoringProposal>,
}

/// One thing that the posting asks for.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Coverage {
    pub name: String,
    pub is_must: bool,
    /// The posting's words.
    pub quote: String,
    /// By the whole profile.
    pub standing: Standing,
    /// This résumé shows it as well as the profile can.
    pub is_shown: bool,
    pub profile_evidence: Vec<Evidence>,
    pub resume_evidence: Vec<Evidence>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TailoringKind {
    /// Show a line that this résumé leaves out.
    ShowLine,
    /// Show a row that this résumé leaves out.
    ShowRow,
    /// Add a line from a story to the post that it belongs to.
    AddLine,
    /// List a skill that the profile shows but does not list.
    AddSkill,
    /// Call a skill what the posting calls it.
    UseTheirWord,
    /// Put the posting's title under the name, where a post had the same occupation and rank.
    UseTheirTitle,
    /// Put a line first among its post's.
    MoveLineUp,
    /// Put a skill first in its group.
    MoveSkillUp,
}

/// One change, to accept or refuse.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct TailoringProposal {
    /// The same for the same change.
    pub id: String,
    pub kind: TailoringKind,
    /// Where it applies; the row alone where `column` is empty.
    pub target: LineKey,
    /// "Data engineer, Acme".
    pub place: String,
    pub before: Option<String>,
    pub after: Option<String>,
    /// What of the posting it answers.
    pub skills: Vec<String>,
    /// The posting's words that it answers.
    pub quote: String,
    /// Points of 100 that it adds to this résumé's match.
    pub adds: f64,
}

/// What a posting asks for that a résumé does not yet show, and the changes that would show it.
///
/// # Errors
/// `row.not_found`, `resume.not_built`.
pub fn tailor(store: &Store, input: TailorResume) -> Result<Tailoring> {
    let made = Made::of(store, input.id)?;
    let layout = store.vault.layout();
    let (job, skills, stories, posts) = store.read(|connection| {
        let job: Job = record::get(connection, &layout, store.owner(), input.job_id)?;
        let skills: Vec<JobSkill> =
            record::of_parent(connection, &layout, store.owner(), "job_id", &input.job_id.to_string())?;
        let stories: Vec<Experience> = record::all(connection, &layout, store.owner())?;
        let posts: Vec<Employment> = record::all(connection, &layout, store.owner())?;
        Ok((job, skills, stories, posts))
    })?;
    let person = matching::person(store)?;
    let by_profile = matching::of_job(&job, &skills, &person);
    let requirements: Vec<Requirement> = by_profile
        .requirements
        .iter()
        .map(|met| met.requirement.clone())
        .collect();
    let mut shown = Shown::default();
    let outline = made.printed();
    for row in outline.iter().filter(|row| row.is_shown) {
        shown.add_row(row, &person);
    }
    let posting = Posting {
        title: Some(&job.title),
        text: job.description.as_deref(),
    };
    let by_resume = shown.compare(&requirements, posting);
    let coverage = requirements
        .iter()
        .enumerate()
        .map(|(index, requirement)| {
            let (whole, here) = (&by_profile.requirements[index], &by_resume.requirements[index]);
            Coverage {
                name: requirement.names(),
                is_must: requirement.is_must,
                quote: requirement.quote.clone(),
                standing: whole.standing,
                is_shown: here.value + 1e-9 >= whole.value && whole.value > 0.0,
                profile_evidence: whole.evidence.clone(),
                resume_evidence: here.evidence.clone(),
            }
        })
        .collect();
    let mut finder = Finder {
        requirements: &requirements,
        posting,
        person: &person,
        shown: &shown,
        now: &by_resume,
        is_english: made.settings.language.starts_with("en"),
        proposals: Vec::new(),
    };
    finder.hidden(&outline);
    finder.stories(&stories, &posts, &outline);
    finder.unlisted_skills(&person.evidence, &outline);
    finder.their_words(&outline);
    finder.their_words_in_lines(&outline);
    finder.their_title(&outline);
    finder.order(&outline);
    let mut proposals = finder.proposals;
    proposals.sort_by(|a, b| {
        b.adds
            .total_cmp(&a.adds)
            .then_with(|| (a.kind, &a.id).cmp(&(b.kind, &b.id)))
    });
    Ok(Tailoring {
        score: by_resume.score,
        profile_score: by_profile.score,
        version: by_profile.version,
        coverage,
        proposals,
    })
}

struct Finder<'a> {
    requirements: &'a [Requirement],
    posting: Posting<'a>,
    person: &'a Person,
    /// What the résumé shows now, and its match.
    shown: &'a Shown,
    now: &'a Match,
    is_english: bool,
    proposals: Vec<TailoringProposal>,
}

impl Finder<'_> {
    /// Points that more text of a row adds, and the requirements that it answers better.
    fn gain(&self, row: &OutlineRow, texts: &[(&str, &str)]) -> Option<(f64, Vec<Requirement>)> {
        let mut more = self.shown.clone();
        for (column, words) in texts {
            more.add(row, column, words, self.person);
        }
        self.compared(&more)
    }

    /// The same of more evidence alone.
    fn gain_of(&self, evidence: Evidence) -> Option<(f64, Vec<Requirement>)> {
        let mut more = self.shown.clone();
        more.passages.push(Passage::now(evidence.name.clone()));
        more.evidence.push(evidence);
        self.compared(&more)
    }

    /// None where no requirement is answered better: the words alone are no reason to show a line.
    fn compared(&self, more: &Shown) -> Option<(f64, Vec<Requirement>)> {
        let after = more.compare(self.requirements, self.posting);
        let answered: Vec<Requirement> = after
            .requirements
            .iter()
            .zip(&self.now.requirements)
            .filter(|(after, now)| after.value > now.value + 1e-9)
            .map(|(after, _)| after.requirement.clone())
            .collect();
        (!answered.is_empty()).then(|| (after.points() - self.now.points(), answered))
    }

    #[allow(clippy::too_many_arguments, reason = "a proposal has this many parts, all different")]
    fn propose(
        &mut self,
        kind: TailoringKind,
        target: LineKey,
        place: &str,
        before: Option<String>,
        after: Option<String>,
        answered: &[Requirement],
        adds: f64,
    ) {
        let id = json!([kind, target, after]).to_string();
        self.proposals.push(TailoringProposal {
            id: foothold_vault::content_key(id.as_bytes()).chars().take(16).collect(),
            kind,
            target,
            place: place.to_owned(),
            before,
            after,
            skills: answered.iter().map(|requirement| requirement.name.clone()).collect(),
            quote: answered
                .first()
                .map(|requirement| requirement.quote.clone())
                .unwrap_or_default(),
            adds,
        });
    }

    /// Rows and lines that are left out, and would answer something.
    fn hidden(&mut self, outline: &[OutlineRow]) {
        for row in outline {
            let place = place(row);
            if !row.is_shown {
                let lines = row.lines.iter().filter(|line| line.is_shown);
                let texts: Vec<(&str, &str)> = lines
                    .map(|line| (line.key.column.as_str(), line.words.as_str()))
                    .collect();
                if let Some((adds, answered)) = self.gain(row, &texts) {
                    let target = row_line(&row.key);
                    self.propose(
                        TailoringKind::ShowRow,
                        target,
                        &place,
                        None,
                        Some(place.clone()),
                        &answered,
                        adds,
                    );
                }
                continue;
            }
            for line in row.lines.iter().filter(|line| !line.is_shown) {
                if let Some((adds, answered)) = self.gain(row, &[(&line.key.column, &line.words)]) {
                    let after = Some(line.words.clone());
                    self.propose(
                        TailoringKind::ShowLine,
                        line.key.clone(),
                        &place,
                        None,
                        after,
                        &answered,
                        adds,
                    );
                }
            }
        }
    }

    /// Stories that prove something which no shown line does, as a line of their post.
    fn stories(&mut self, stories: &[Experience], posts: &[Employment], outline: &[OutlineRow]) {
        for story in stories {
            let Some(post) = posts.iter().find(|post| Some(post.id) == story.employment_id) else {
                continue;
            };
            let Some(row) = outline
                .iter()
                .find(|row| row.key.id == post.id.to_string() && row.is_shown)
            else {
                continue;
            };
            let parts = [&story.action, &story.result].into_iter().flatten();
            let line = parts.map(|part| first_sentence(part)).collect::<Vec<_>>().join(" ");
            let line = line.trim().to_owned();
            if line.is_empty() || post.achievements.contains(&line) {
                continue;
            }
            if let Some((adds, answered)) = self.gain(row, &[("achievements", &line)]) {
                let target = LineKey {
                    column: "achievements".into(),
                    ..row_line(&row.key)
                };
                self.propose(
                    TailoringKind::AddLine,
                    target,
                    &place(row),
                    None,
                    Some(line),
                    &answered,
                    adds,
                );
            }
        }
    }

    /// Skills that the profile shows in something done, but that stand in no list.
    fn unlisted_skills(&mut self, evidence: &[Evidence], outline: &[OutlineRow]) {
        let listed: HashSet<&str> = outline
            .iter()
            .filter(|row| row.section == SectionName::Skills)
            .filter_map(|row| listed_skill(&row.title))
            .collect();
        for requirement in self.requirements {
            let Some(id) = requirement.skill.as_deref().filter(|id| !listed.contains(id)) else {
                continue;
            };
            // Languages have a section of their own.
            if requirement.kind() == Some(SkillKind::Language) {
                continue;
            }
            let Some(proof) = evidence
                .iter()
                .find(|piece| piece.is_shown && piece.skill.as_deref() == Some(id))
            else {
                continue;
            };
            let known = Evidence {
                is_shown: false,
                ..proof.clone()
            };
            let adds = self.gain_of(known).map_or(0.0, |(adds, _)| adds);
            // It would go into the profile: not for nothing.
            if adds < LEAST_GAIN {
                continue;
            }
            let target = LineKey {
                table: "skills".into(),
                id: id.to_owned(),
                column: String::new(),
                line: None,
            };
            let answered = [requirement.clone()];
            self.propose(
                TailoringKind::AddSkill,
                target,
                &proof.place,
                None,
                // The taxonomy's names are English.
                Some(if self.is_english {
                    requirement.name.clone()
                } else {
                    matching::in_their_words(requirement)
                        .unwrap_or(&requirement.name)
                        .to_owned()
                }),
                &answered,
                adds,
            );
        }
    }

    /// Listed skills that the posting calls by another name.
    fn their_words(&mut self, outline: &[OutlineRow]) {
        for row in outline
            .iter()
            .filter(|row| row.section == SectionName::Skills && row.is_shown)
        {
            let Some(line) = row.lines.first().filter(|line| line.is_shown) else {
                continue;
            };
            let Some(known) = taxonomy().named(&line.words) else {
                continue;
            };
            let asked = self
                .requirements
                .iter()
                .find(|requirement| requirement.skill.as_deref() == Some(known.id));
            // "Deutsch" is spoken, "Deutschkenntnisse" are not.
            let Some(requirement) = asked.filter(|asked| asked.kind() != Some(SkillKind::Language)) else {
                continue;
            };
            let theirs = matching::in_their_words(requirement).map(str::to_owned);
            let Some(theirs) = theirs.filter(|theirs| folded(theirs) != folded(&line.words)) else {
                continue;
            };
            let answered = [requirement.clone()];
            let before = Some(line.words.clone());
            self.propose(
                TailoringKind::UseTheirWord,
                line.key.clone(),
                &row.subtitle,
                before,
                Some(theirs),
                &answered,
                0.0,
            );
        }
    }

    /// Skills that lines call by another name than the posting, where the résumé says theirs nowhere.
    fn their_words_in_lines(&mut self, outline: &[OutlineRow]) {
        // Their word for it may be of another language.
        if self.posting.text.is_some_and(is_foreign) == self.is_english {
            return;
        }
        let shown = || {
            let rows = outline.iter().filter(|row| row.is_shown);
            rows.flat_map(|row| {
                row.lines
                    .iter()
                    .filter(|line| line.is_shown)
                    .map(move |line| (row, line))
            })
        };
        let said: Vec<String> = shown().map(|(_, line)| folded(&line.words)).collect();
        let mut answered: BTreeSet<&str> = BTreeSet::new();
        let is_told = |row: &OutlineRow| {
            use SectionName::{Projects, Summary, Volunteering, Work};
            matches!(row.section, Summary | Work | Projects | Volunteering)
        };
        for (row, line) in shown().filter(|(row, _)| is_told(row)) {
            for mention in find_known(&line.words) {
                let asked = self
                    .requirements
                    .iter()
                    .find(|requirement| requirement.skill.as_deref() == Some(mention.skill.id));
                let Some(requirement) =
                    asked.filter(|asked| !matches!(asked.kind(), Some(SkillKind::SoftSkill | SkillKind::Language)))
                else {
                    continue;
                };
                let Some(theirs) = matching::in_their_words(requirement) else {
                    continue;
                };
                let ours = &line.words[mention.start..mention.end];
                let is_said = said.iter().any(|words| words.contains(&folded(theirs)));
                if is_said || differs_by_its_ending(ours, theirs) || !answered.insert(mention.skill.id) {
                    continue;
                }
                let theirs = if ours.starts_with(char::is_lowercase) {
                    matching::in_sentence(theirs, requirement.kind())
                } else {
                    theirs.to_owned()
                };
                let after = [&line.words[..mention.start], &theirs, &line.words[mention.end..]].concat();
                let requirement = requirement.clone();
                self.propose(
                    TailoringKind::UseTheirWord,
                    line.key.clone(),
                    &place(row),
                    Some(line.words.clone()),
                    Some(after),
                    &[requirement],
                    0.0,
                );
                break;
            }
        }
    }

    /// The posting's title in place of the headline.
    fn their_title(&mut self, outline: &[OutlineRow]) {
        let Some(theirs) = self.posting.title.and_then(bare_title) else {
            return;
        };
        let asked = Title::of(&theirs);
        let Some(own) = self.shown.titles.iter().find(|own| {
            asked.closeness(&Title::of(own)) >= SAME_OCCUPATION && matching::rank_of(own) == matching::rank_of(&theirs)
        }) else {
            return;
        };
        let lines = outline.iter().flat_map(|row| &row.lines);
        let Some(headline) = lines
            .filter(|line| line.is_shown)
            .find(|line| line.key.table == "user_profiles" && line.key.column == "headline")
        else {
            return;
        };
        if folded(&headline.words).contains(&folded(&theirs)) {
            return;
        }
        let (target, before) = (headline.key.clone(), Some(headline.words.clone()));
        self.propose(
            TailoringKind::UseTheirTitle,
            target,
            own,
            before,
            Some(theirs),
            &[],
            0.0,
        );
    }

    /// Required skills and their proofs that stand where few read.
    fn order(&mut self, outline: &[OutlineRow]) {
        let musts: Vec<&Requirement> = self
            .requirements
            .iter()
            .filter(|requirement| requirement.is_must)
            .collect();
        let asked = |words: &str, row: &OutlineRow| -> Vec<Requirement> {
            let proven: BTreeSet<Option<String>> = proves(row, words).into_iter().map(|piece| piece.skill).collect();
            musts
                .iter()
                .filter(|requirement| requirement.skill.is_some() && proven.contains(&requirement.skill))
                .map(|requirement| (*requirement).clone())
                .collect()
        };
        for row in outline
            .iter()
            .filter(|row| row.is_shown && row.section == SectionName::Work)
        {
            let lines: Vec<_> = row
                .lines
                .iter()
                .filter(|line| line.is_shown && line.key.line.is_some())
                .collect();
            let seen: Vec<Requirement> = lines
                .iter()
                .take(SEEN_FIRST)
                .flat_map(|line| asked(&line.words, row))
                .collect();
            for line in lines.iter().skip(SEEN_FIRST) {
                let mut answered = asked(&line.words, row);
                answered.retain(|requirement| !seen.contains(requirement));
                if !answered.is_empty() {
                    let words = Some(line.words.clone());
                    self.propose(
                        TailoringKind::MoveLineUp,
                        line.key.clone(),
                        &place(row),
                        words.clone(),
                        words,
                        &answered,
                        0.0,
                    );
                }
            }
        }
        let mut group: Option<&str> = None;
        let mut unasked = 0;
        for row in outline
            .iter()
            .filter(|row| row.is_shown && row.section == SectionName::Skills)
        {
            if group != Some(row.subtitle.as_str()) {
                group = Some(row.subtitle.as_str());
                unasked = 0;
            }
            let answered = asked(&row.title, row);
            if answered.is_empty() {
                unasked += 1;
            } else if unasked > 0 {
                let words = Some(row.title.clone());
                self.propose(
                    TailoringKind::MoveSkillUp,
                    row_line(&row.key),
                    &row.subtitle,
                    words.clone(),
                    words,
                    &answered,
                    0.0,
                );
            }
        }
    }
}

/// "database" and "databases"
fn differs_by_its_ending(one: &str, other: &str) -> bool {
    let (one, other) = (folded(one), folded(other));
    let common = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let longer = one.chars().count().max(other.chars().count());
    common > 2 && longer - common <= 3
}

/// A line of a résumé is a sentence, not a story.
fn first_sentence(text: &str) -> &str {
    let text = text.trim();
    let end = text.char_indices().find(|(index, c)| {
        let after = text[index + c.len_utf8()..].chars().next();
        ".!?\n".contains(*c) && after.is_none_or(char::is_whitespace)
    });
    end.map_or(text, |(index, c)| text[..index + c.len_utf8()].trim_end())
}

fn place(row: &OutlineRow) -> String {
    [row.title.as_str(), row.subtitle.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

fn row_line(key: &RowKey) -> LineKey {
    LineKey {
        table: key.table.clone(),
        id: key.id.clone(),
        column: String::new(),
        line: None,
    }
}

/// A claim of a résumé's own words that the profile does not hold.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct UnprovenWords {
    pub line: LineKey,
    pub words: String,
    pub claims: Vec<Claim>,
}

/// Numbers, names, dates and skills in a résumé's own words that stand nowhere in the profile.
///
/// # Errors
/// `row.not_found`, `resume.not_built`.
pub fn check_facts(store: &Store, input: record::Get<Resume>) -> Result<Vec<UnprovenWords>> {
    let made = Made::of(store, input.id)?;
    let texts = crate::writing::letters::profile_texts(store)?;
    let known = Known::of(&texts, &[]);
    let ordinary = HashSet::new();
    let language = if made.settings.language.starts_with("de") {
        Language::De
    } else {
        Language::En
    };
    Ok(made
        .selection
        .words
        .iter()
        .map(|own| UnprovenWords {
            line: own.line.clone(),
            words: own.words.clone(),
            claims: facts::check(&own.words, &known, &ordinary, language)
                .into_iter()
                .filter(|claim| claim.found.is_none())
                .collect(),
        })
        .filter(|unproven| !unproven.claims.is_empty())
        .collect())
}
