//! What the lists of a posting are where their headings do not say it: by their items, and by the order in which postings
//! tell things (duties, what is asked, what would be nice, what is offered).

use std::collections::HashMap;

use crate::dates::{self, folded};
use crate::passage::Line;
use crate::pay;
use crate::places::place_score;
use crate::posting_facts::{job_type, work_mode};
use crate::posting_lists::{List, heading};
use crate::vocabulary::Words;

/// What the lines of a whole posting tell of its headings.
#[derive(Default)]
pub(crate) struct Headings {
    guesses: HashMap<usize, List>,
    /// Neither empty lines nor bullets part anything.
    pub is_flat: bool,
}

impl Headings {
    pub(crate) fn of(lines: &[Line]) -> Self {
        let parted = lines.iter().filter(|line| line.gap_above > 0.0).count();
        Self {
            guesses: guesses(lines),
            is_flat: 12 * parted < lines.len() && lines.iter().all(|line| line.bullet.is_none()),
        }
    }

    /// The list that a line begins by what stands below it, where its words tell nothing.
    pub(crate) fn guess(&self, line: usize) -> Option<List> {
        self.guesses.get(&line).copied()
    }
}

/// A heading and the lines below it that look like items.
struct Group {
    heading: usize,
    list: Option<List>,
    items: Vec<String>,
    /// Bullets mark the items, or signs and words the heading.
    is_marked: bool,
    /// The heading speaks to somebody.
    addresses: bool,
}

/// No posting is longer.
const MOST_LINES: usize = 2_000;

/// The lists that headings begin whose words tell nothing, by the number of the heading's line.
fn guesses(lines: &[Line]) -> HashMap<usize, List> {
    let mut groups = groups(lines.get(..lines.len().min(MOST_LINES)).unwrap_or_default());
    let mut guessed = HashMap::new();
    for at in 0..groups.len() {
        let Some(group) = groups.get(at).filter(|group| group.list.is_none()) else {
            continue;
        };
        let list = guess(&groups, at, group);
        guessed.insert(group.heading, list);
        if let Some(group) = groups.get_mut(at) {
            group.list = Some(list);
        }
    }
    guessed
}

fn groups(lines: &[Line]) -> Vec<Group> {
    let mut groups = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let items = items_below(lines, at);
        if items.is_empty() {
            at += 1;
            continue;
        }
        let text = lines.get(at).map(Line::text).unwrap_or_default();
        groups.push(Group {
            heading: at,
            // A paragraph is no heading, whatever words it holds.
            list: heading(&text).filter(|_| text.split_whitespace().count() <= 14),
            items: items.iter().map(|line| line.text()).collect(),
            is_marked: items.first().is_some_and(|line| line.bullet.is_some())
                || text.ends_with([':', '?'])
                || addresses_somebody(&text),
            addresses: addresses_somebody(&text),
        });
        at += 1 + items.len();
    }
    groups
}

/// The items that stand below a line, if it can be their heading: bullets, or short lines close together.
fn items_below(lines: &[Line], at: usize) -> &[Line] {
    let is_heading = lines.get(at).is_some_and(|line| {
        let text = line.text();
        let words = text.split_whitespace().count();
        line.bullet.is_none()
            && (1..=9).contains(&words)
            && text.chars().any(char::is_alphabetic)
            && !text.ends_with(['.', ',', ';'])
            && !text.contains(['#', '@', '·', '|'])
            && (at == 0
                || line.gap_above > 0.0
                || line.level.is_some()
                || line.style().bold
                || text.ends_with([':', '?']))
    });
    if lines.get(at).is_none_or(|line| line.bullet.is_some()) {
        return &[];
    }
    let below = lines.get(at + 1..).unwrap_or_default();
    let bullets = below.iter().take_while(|line| line.bullet.is_some()).count();
    // A paragraph leads to bullets, too.
    if !is_heading && bullets < 2 {
        return &[];
    }
    if bullets > 0 {
        return below.get(..bullets).unwrap_or_default();
    }
    let is_item = |line: &Line| {
        let words = line.text().split_whitespace().count();
        line.bullet.is_none() && line.level.is_none() && line.cells.len() == 1 && (2..=30).contains(&words)
    };
    // "Acme Ltd" over an empty line and "Job summary": that is the heading.
    if below.first().is_some_and(|line| {
        let text = line.text();
        line.gap_above > 0.0 && text.split_whitespace().count() <= 4 && heading(&text).is_some()
    }) {
        return &[];
    }
    // An empty line may stand under the heading.
    let close = below
        .iter()
        .enumerate()
        .take_while(|(at, line)| (*at == 0 || line.gap_above == 0.0) && is_item(line))
        .count();
    // What leads to bullets is no item itself.
    let leads = below
        .get(close)
        .is_some_and(|next| next.bullet.is_some() && next.gap_above == 0.0);
    let items = below.get(..close).unwrap_or_default();
    let facts = items.iter().filter(|line| is_fact(&line.text())).count();
    if close < 2 || leads || facts >= 2 || 3 * facts > close {
        &[]
    } else {
        items
    }
}

/// "Permanent · Full-time", "R16 500 per month", "Posted 8 May", "Ref JHB-77": what a head tells beside a title.
fn is_fact(text: &str) -> bool {
    let words = text.split_whitespace().count();
    text.contains([':', '|', '·', '#', '@'])
        || words <= 6
            && (job_type(text).is_some()
                || work_mode(text).is_some()
                || dates::has_date(text)
                || place_score(text) >= 0.7)
        || words <= 9 && pay::pay(text).is_some()
}

/// The heading speaks to the reader, or of those who write: "What you'd own", "DITT UPPDRAG".
pub(crate) fn addresses_somebody(heading: &str) -> bool {
    folded(heading).split(|c: char| !c.is_alphanumeric()).any(|word| {
        Words(
            "you|your|we|our|us|me|my|du|dein|deine|deinen|ihr|ihre|sie|wir|uns|tu|ton|tes|vous|vos|votre|nous|te|ti|tuo|tua|\
            voce|voces|seu|je|jij|jouw|jou|wij|ty|twoje|twoj|cie|ci|ditt|din|dina|dig",
        )
        .contains(word)
    })
}

fn guess(groups: &[Group], at: usize, group: &Group) -> List {
    let count = group.items.len() as f64;
    let mut scores = votes(&group.items).map(|(list, votes)| (list, 2.0 * votes as f64 / count));
    let has = |list: List| groups.iter().any(|other| other.list == Some(list));
    let before = groups
        .get(..at)
        .unwrap_or_default()
        .iter()
        .rev()
        .find_map(|other| other.list.filter(|list| *list != List::Other));
    let next = groups.get(at + 1).and_then(|other| {
        other.list.or_else(|| {
            votes(&other.items)
                .into_iter()
                .max_by_key(|(_, votes)| *votes)
                .map(|(list, _)| list)
        })
    });
    let is_told = group
        .items
        .iter()
        .map(|item| item.split_whitespace().count())
        .sum::<usize>() as f64
        >= 3.0 * count;
    let prior = match before {
        None if !has(List::Responsibilities) && is_told => Some((List::Responsibilities, 0.9)),
        Some(List::Responsibilities) if !has(List::Requirements) => Some((List::Requirements, 1.0)),
        Some(List::Responsibilities) if next == Some(List::Benefits) => Some((List::Requirements, 0.7)),
        Some(List::Requirements) if next == Some(List::Benefits) && !has(List::Nice) => Some((List::Nice, 1.0)),
        Some(List::Requirements | List::Nice) if !has(List::Benefits) => {
            Some((List::Benefits, if group.addresses { 0.9 } else { 0.6 }))
        }
        _ => None,
    };
    for (list, score) in &mut scores {
        // Lines without bullets need words that speak for them.
        if let Some((of, weight)) = prior.filter(|_| group.is_marked)
            && *list == of
        {
            *score += weight;
        }
    }
    scores
        .into_iter()
        .filter(|(_, score)| group.items.len() >= 2 && *score >= 0.9)
        .max_by(|(_, one), (_, other)| one.total_cmp(other))
        .map_or(List::Other, |(list, _)| list)
}

/// Whether most items offer something.
pub(crate) fn are_offers(items: &[String]) -> bool {
    votes(items)
        .into_iter()
        .any(|(list, votes)| list == List::Benefits && votes >= 2 && 2 * votes > items.len())
}

/// How many items speak for each list.
fn votes(items: &[String]) -> [(List, usize); 4] {
    let mut votes = [
        (List::Responsibilities, 0),
        (List::Requirements, 0),
        (List::Nice, 0),
        (List::Benefits, 0),
    ];
    for item in items {
        let lower = folded(item);
        let has = |marks: Words| marks.iter().any(|mark| lower.contains(mark));
        let list = if has(OF_REQUIREMENTS) || FIRST_OF_REQUIREMENTS.iter().any(|mark| lower.starts_with(mark)) {
            List::Requirements
        } else if has(OF_BENEFITS) {
            List::Benefits
        } else if begins_with_doing(&lower) {
            List::Responsibilities
        } else {
            continue;
        };
        if let Some((_, count)) = votes.iter_mut().find(|(of, _)| *of == list) {
            *count += 1;
        }
    }
    votes
}

/// "Managing …", "Prepare …", "Erstellung von …", "Piloter …", "Zarządzanie …": the first word says what is done.
fn begins_with_doing(lower: &str) -> bool {
    let first = lower.split_whitespace().next().unwrap_or_default();
    let letters = first.chars().count();
    VERBS.contains(first)
        || letters > 4
            && ["ing", "ung", "anie", "enie", "cion", "cao", "zione"]
                .iter()
                .any(|end| first.ends_with(end))
        || letters > 3
            && ["er", "ir", "re", "ar", "are", "ere", "ire"]
                .iter()
                .any(|end| first.ends_with(end))
            && !Words(
                "other|higher|driver|computer|after|over|under|former|career|regular|software|hardware|care|labour",
            )
            .contains(first)
}

const FIRST_OF_REQUIREMENTS: Words = Words(
    "you have|you are|you can|you've|you're|du hast|du bist|du kannst|sie haben|sie sind|tu as|tu es|tu sais|vous avez|\
    vous etes|tienes|eres|voce tem|je hebt|je bent|je kunt|masz|jestes|du har|du ar|du kan|a degree|min.|min ",
);

const OF_REQUIREMENTS: Words = Words(
    "experience|knowledge of|degree|licence|license|certificate|certified|qualified|ability to|able to|fluent|\
    skills|proven|familiar|understanding of|at least|minimum|+ years|clean driving|right to work|erfahrung|kenntnisse|\
    abgeschlossen|fuhrerschein|ausbildung|diplome|permis|maitrise|experiencia|conocimiento|titulo|formacao|dominio|\
    esperienza|conoscenza|laurea|ervaring|diploma|rijbewijs|doswiadczenie|znajomosc|wyksztalcenie|erfarenhet|korkort|\
    examen|経験|資格|以上",
);

const OF_BENEFITS: Words = Words(
    "days of holiday|days holiday|days' holiday|days' annual leave|annual leave|paid leave|paid time|pension|401(k)|insurance|\
    discount|free |bonus|parking|training budget|weekly pay|paid weekly|sick pay|gym|dental|medical|housing|meals|stipend|\
    health plan|equity|visa sponsorship|allowance|provident fund|urlaub|zuschuss|altersvorsorge|jobrad|bikeleasing|\
    gleitzeit|weihnachtsgeld|firmenwagen|mutuelle|tickets|vacances|vehicule|reer|carte restaurant|teletravail|vacaciones|\
    seguro|aguinaldo|vale-|plano de saude|subsidio|ferie|buoni pasto|vitto|vakantie|reiskosten|pensioen|urlop|opieka|\
    semester|friskvard|kollektivavtal|賞与|手当|休日|社会保険",
);

const VERBS: Words = Words(
    "act|advise|analyse|analyze|answer|apply|assist|attend|build|carry|chair|check|clean|coach|collaborate|collect|\
    communicate|conduct|contribute|cook|coordinate|create|culture|deal|decide|define|deliver|design|develop|direct|draft|\
    drive|ensure|establish|evaluate|execute|explain|facilitate|fit|follow|handle|help|identify|implement|improve|inspect|\
    install|keep|lead|liaise|load|log|maintain|make|manage|mentor|monitor|negotiate|operate|open|order|organise|organize|\
    oversee|own|pack|participate|perform|pick|plan|prepare|present|process|produce|promote|provide|receive|recruit|repair|\
    report|represent|research|respond|review|run|schedule|sell|send|serve|set|supervise|support|take|teach|test|train|\
    troubleshoot|turn|undertake|update|use|validate|welcome|work|write",
);
