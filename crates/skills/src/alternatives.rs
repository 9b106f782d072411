//! Of which skills of a sentence one is enough: "Java or Kotlin", "SAP, Oracle or similar", "a database (e.g. MySQL,
//! PostgreSQL)".

use std::collections::HashMap;

use crate::matching::{Alternative, Requirement};
use crate::names::Quick;
use crate::taxonomy::{SkillKind, taxonomy};

/// Between two names of which one is enough, in small letters.
const OR: &str = " or oder ou o u of lub albo eller tai veya sau vagy nebo ali ili или або ή או أو and/or und/oder et/ou y/o e/o e/ou en/of i/lub och/eller og/eller ";
/// Between two examples.
const AND: &str = " and und et y e en i och og ja ve și és a и і και & ";
/// What may stand before a name of a list.
const SMALL: &str = " a an the in with of for even preferably ideally mit im in der die das einem einer eine de la le les des du en dans avec un une el los las con di il lo gli del della da do na no em van het een z w i ";
/// After "or": something like what was named.
const SIMILAR: &[&str] = &[
    "similar",
    "equivalent",
    "comparable",
    "other",
    "another",
    "related",
    "ähnlich",
    "vergleichbar",
    "gleichwertig",
    "ander",
    "équivalent",
    "similaire",
    "autre",
    "equivalente",
    "otro",
    "otra",
    "outro",
    "outra",
    "simile",
    "simili",
    "altr",
    "analog",
    "vergelijkbaar",
    "soortgelijk",
    "podobn",
    "motsvarande",
    "liknande",
    "tilsvarende",
    "lignende",
];
/// Before examples.
const EXAMPLES: &[&str] = &[
    "e.g.",
    "e.g",
    "eg",
    "such as",
    "for example",
    "for instance",
    "like",
    "one of",
    "any of",
    "either",
    "z. b.",
    "z.b.",
    "zum beispiel",
    "wie",
    "etwa",
    "par exemple",
    "par ex.",
    "p. ex.",
    "ex.",
    "comme",
    "tels que",
    "telles que",
    "tel que",
    "por ejemplo",
    "p. ej.",
    "como",
    "tales como",
    "por exemplo",
    "tais como",
    "ad esempio",
    "ad es.",
    "come",
    "quali",
    "bijv.",
    "bijvoorbeeld",
    "zoals",
    "np.",
    "takich jak",
    "jak",
    "t.ex.",
    "t. ex.",
    "som",
    "f.eks.",
    "fx",
];

/// How two neighbouring names of a sentence are joined.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    Or,
    And,
    Comma,
    Other,
}

/// Puts together what stands in one sentence as alternatives. What is asked for elsewhere, too, keeps its place, and the
/// others join it there.
pub(crate) fn joined(requirements: &[&Requirement]) -> Vec<Requirement> {
    let mut all: Vec<Requirement> = Vec::with_capacity(requirements.len());
    // Where each stands in `all`, alone or as an alternative.
    let mut slots: Vec<Option<usize>> = vec![None; requirements.len()];
    let mut by_sentence: HashMap<(&str, bool), Vec<Vec<usize>>, Quick> = HashMap::default();
    for (at, first) in requirements.iter().enumerate() {
        let groups = by_sentence
            .entry((&first.quote, first.is_must))
            .or_insert_with(|| groups_of(&first.quote, first.is_must, requirements));
        let group = groups.iter().find(|group| group.contains(&at));
        let others = || group.into_iter().flatten().filter(|other| **other != at);
        let taken = |index: &usize| slots.get(*index).copied().flatten();
        let slot = taken(&at).or_else(|| others().find_map(taken)).unwrap_or(all.len());
        if slot == all.len() {
            all.push((*first).clone());
        } else if taken(&at).is_none() {
            push(&mut all, slot, first);
        }
        if let Some(own) = slots.get_mut(at) {
            *own = Some(slot);
        }
        for index in others() {
            if let (Some(own @ None), Some(other)) = (slots.get_mut(*index), requirements.get(*index)) {
                *own = Some(slot);
                push(&mut all, slot, other);
            }
        }
    }
    all
}

fn push(all: &mut [Requirement], slot: usize, other: &Requirement) {
    if let Some(whole) = all.get_mut(slot) {
        whole.alternatives.push(Alternative {
            name: other.name.clone(),
            skill: other.skill.clone(),
        });
    }
}

/// Which requirements a sentence tells as alternatives of each other; what has its alternatives already is left out.
fn groups_of(quote: &str, is_must: bool, requirements: &[&Requirement]) -> Vec<Vec<usize>> {
    let sentence = quote.to_lowercase();
    let begins = Begins::of(&sentence);
    if !tells_alternatives(&sentence, &begins) {
        return Vec::new();
    }
    let (numbers, names): (Vec<usize>, Vec<&Requirement>) = requirements
        .iter()
        .copied()
        .enumerate()
        .filter(|(_, other)| other.is_must == is_must && other.alternatives.is_empty())
        .unzip();
    let places = places(&sentence, &begins, &names);
    let joints: Vec<Joint> = places
        .windows(2)
        .map(|pair| match pair {
            [(_, _, end), (_, start, _)] => joint(sentence.get(*end..*start).unwrap_or_default()),
            _ => Joint::Other,
        })
        .collect();
    let mut groups = Vec::new();
    let mut start = 0;
    while start < places.len() {
        let run = joints
            .iter()
            .skip(start)
            .take_while(|joint| **joint != Joint::Other)
            .count();
        let run_places = places.get(start..=start + run).unwrap_or_default();
        groups.extend(alternatives(&sentence, run_places, &joints, start, &names));
        start += run + 1;
    }
    let number = |member: usize| numbers.get(member).copied();
    groups
        .into_iter()
        .map(|group| group.into_iter().filter_map(number).collect())
        .collect()
}

/// A sentence without such a word need not be looked at.
fn tells_alternatives(sentence: &str, begins: &Begins) -> bool {
    let is_parted = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
    let mut words = sentence.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',' | ':'));
    let ors: Vec<&str> = OR.split_whitespace().filter(|or| begins.may_have(or)).collect();
    words.any(|word| ors.contains(&word))
        || EXAMPLES
            .iter()
            .filter(|example| begins.may_have(example))
            .any(|example| {
                sentence.match_indices(example).any(|(at, _)| {
                    let before = sentence.get(..at).and_then(|head| head.chars().next_back());
                    let after = sentence.get(at + example.len()..).and_then(|tail| tail.chars().next());
                    is_parted(before) && (example.ends_with('.') || is_parted(after))
                })
            })
}

/// The groups of a run of names that nothing but joints parts.
fn alternatives(
    sentence: &str,
    run: &[(usize, usize, usize)],
    joints: &[Joint],
    first_joint: usize,
    names: &[&Requirement],
) -> Vec<Vec<usize>> {
    let joint = |at: usize| joints.get(first_joint + at).copied().unwrap_or(Joint::Other);
    let (Some(first), Some(last)) = (run.first(), run.last()) else {
        return Vec::new();
    };
    let members = |from: usize, to: usize| {
        run.iter()
            .take(to + 1)
            .skip(from)
            .map(|place| place.0)
            .collect::<Vec<_>>()
    };
    let is_tool = |index: &usize| names.get(*index).is_some_and(|name| is_tool(name));
    let is_example = is_after_example(sentence.get(..first.1).unwrap_or_default());
    let whole = members(0, run.len() - 1);
    if is_example && whole.iter().all(is_tool) {
        return vec![whole];
    }
    let mut groups = Vec::new();
    let mut from = 0;
    let mut at = 0;
    while at < run.len() {
        match joint(at) {
            Joint::Or if at + 1 < run.len() => {
                let mut to = at + 1;
                while to + 1 < run.len() && joint(to) == Joint::Or {
                    to += 1;
                }
                groups.push(members(from, to));
                from = to + 1;
                at = to + 1;
            }
            Joint::Comma if at + 1 < run.len() => at += 1,
            _ => {
                at += 1;
                if at < run.len() {
                    from = at;
                }
            }
        }
    }
    if from < run.len() && is_or_similar(sentence.get(last.2..).unwrap_or_default()) {
        groups.push(members(from, run.len() - 1));
    }
    for group in &mut groups {
        // "CIMA (or French equivalent)" asks for no French.
        let is_like = |member: &usize| {
            let place = run.iter().find(|place| place.0 == *member);
            place.is_some_and(|place| begins_similar(sentence.get(place.2..).unwrap_or_default()))
        };
        group.retain(|member| !is_like(member));
        // "Consolidation, SAP or NetSuite": what is of another sort than the last two stands for itself.
        let sort = |member: &usize| names.get(*member).and_then(|name| sort_of(name));
        if let Some(last) = group.last().and_then(sort) {
            group.retain(|member| sort(member).is_none_or(|own| own == last));
        }
    }
    groups.retain(|group| group.len() > 1);
    groups
}

fn is_tool(requirement: &Requirement) -> bool {
    sort_of(requirement) == Some(SkillKind::Tool.sort())
}

fn sort_of(requirement: &Requirement) -> Option<u8> {
    let skill = requirement.skill.as_deref().and_then(|id| taxonomy().get(id))?;
    Some(skill.kind.sort())
}

fn begins_similar(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default();
    SIMILAR.iter().any(|similar| first.starts_with(similar))
}

/// How the words of a sentence begin: few names of a taxonomy begin so, and only those are written small and looked for.
struct Begins {
    /// A bit for each second letter, by the first; letters by their five lower bits, which both cases share.
    pairs: [u32; 32],
}

impl Begins {
    fn of(sentence: &str) -> Self {
        let mut pairs = [0; 32];
        let mut before = None;
        for (at, c) in sentence.char_indices() {
            if !is_letter(before)
                && let Some([first, rest @ ..]) = sentence.as_bytes().get(at..)
                && let Some(pair) = pairs.get_mut(usize::from(first & 31))
            {
                *pair |= 1 << (rest.first().unwrap_or(&0) & 31);
            }
            before = Some(c);
        }
        Self { pairs }
    }

    fn may_have(&self, name: &str) -> bool {
        let pair = |first: u8| self.pairs.get(usize::from(first & 31)).copied().unwrap_or_default();
        match name.as_bytes() {
            [first, second, ..] if first.is_ascii() && second.is_ascii() => pair(*first) >> (second & 31) & 1 == 1,
            [first] => pair(*first) != 0,
            _ => true,
        }
    }
}

/// Where each name stands: its number, begin and end, in the order of the sentence. A name inside a longer one is left
/// out.
fn places(sentence: &str, begins: &Begins, names: &[&Requirement]) -> Vec<(usize, usize, usize)> {
    let mut places: Vec<(usize, usize, usize)> = names
        .iter()
        .enumerate()
        .filter_map(|(index, name)| {
            let skill = name.skill.as_deref().and_then(|id| taxonomy().get(id));
            let spellings = skill
                .into_iter()
                .flat_map(|skill| skill.aliases.iter().copied().chain([skill.name]));
            spellings
                .chain([name.name.as_str()])
                .filter(|spelling| begins.may_have(spelling))
                .filter_map(|spelling| word_at(sentence, &spelling.to_lowercase()))
                .max_by_key(|(start, end)| (end - start, usize::MAX - start))
                .map(|(start, end)| (index, start, end))
        })
        .collect();
    let all = places.clone();
    places.retain(|(index, start, end)| {
        !all.iter()
            .any(|(other, from, to)| other != index && from <= start && end <= to && to - from > end - start)
    });
    places.sort_by_key(|place| place.1);
    places
}

fn is_letter(c: Option<char>) -> bool {
    c.is_some_and(|c| c.is_alphanumeric() || c == '+' || c == '#')
}

/// Where a name stands as whole words.
fn word_at(sentence: &str, name: &str) -> Option<(usize, usize)> {
    sentence
        .match_indices(name)
        .filter(|_| !name.is_empty())
        .map(|(start, found)| (start, start + found.len()))
        .find(|(start, end)| {
            let before = sentence.get(..*start).and_then(|before| before.chars().next_back());
            let after = sentence.get(*end..).and_then(|after| after.chars().next());
            !is_letter(before) && !is_letter(after)
        })
}

fn has(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known == word) && !word.is_empty()
}

fn joint(between: &str) -> Joint {
    let has_comma = between.starts_with([',', '、', '،']);
    let mut words = between
        .trim_start_matches([',', '、', '،'])
        .split_whitespace()
        .map(|word| word.trim_matches(['(', ')']))
        .peekable();
    let found = match words.peek() {
        Some(word) if has(OR, word) => Joint::Or,
        Some(word) if has(AND, word) => Joint::And,
        _ if has_comma => Joint::Comma,
        _ => Joint::Other,
    };
    if found != Joint::Comma {
        words.next();
    }
    let rest: Vec<&str> = words.collect();
    if rest.len() <= 2 && rest.iter().all(|word| has(SMALL, word)) {
        found
    } else {
        Joint::Other
    }
}

fn is_after_example(before: &str) -> bool {
    let before = before.trim_end().trim_end_matches([':', ',']).trim_end();
    EXAMPLES.iter().any(|example| {
        before
            .strip_suffix(example)
            .is_some_and(|rest| !rest.chars().next_back().is_some_and(char::is_alphanumeric))
    })
}

fn is_or_similar(after: &str) -> bool {
    let mut words = after.trim_start_matches([',', ' ']).split_whitespace();
    words.next().is_some_and(|word| has(OR, word))
        && words
            .take(2)
            .any(|word| SIMILAR.iter().any(|similar| word.starts_with(similar)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(quote: &str, names: &[&str]) -> Vec<String> {
        let all: Vec<Requirement> = names
            .iter()
            .map(|name| Requirement {
                name: (*name).into(),
                skill: taxonomy().named(name).map(|skill| skill.id.into()),
                is_must: true,
                quote: quote.into(),
                alternatives: Vec::new(),
            })
            .collect();
        joined(&all.iter().collect::<Vec<_>>())
            .iter()
            .map(Requirement::names)
            .collect()
    }

    #[test]
    fn of_what_or_joins_one_is_enough() {
        let asked = |quote| groups(quote, &["Java", "Kotlin", "Docker"]);
        assert_eq!(asked("Java or Kotlin, and Docker"), ["Java / Kotlin", "Docker"]);
        assert_eq!(asked("Java, Kotlin oder Docker"), ["Java / Kotlin / Docker"]);
        assert_eq!(asked("Java and Kotlin or Docker"), ["Java", "Kotlin / Docker"]);
        assert_eq!(asked("Docker; Java ou en Kotlin"), ["Java / Kotlin", "Docker"]);
        assert_eq!(asked("Java, Kotlin and Docker"), ["Java", "Kotlin", "Docker"]);
        assert_eq!(asked("Java. Or work with Kotlin, Docker"), ["Java", "Kotlin", "Docker"]);
        assert_eq!(
            groups(
                "French or English, Java or German equivalent",
                &["French", "English", "Java", "German"]
            ),
            ["French / English", "Java", "German"]
        );
    }

    #[test]
    fn what_is_asked_elsewhere_too_takes_its_alternatives_there() {
        let requirement = |name: &str, quote: &str| Requirement {
            name: name.into(),
            skill: taxonomy().named(name).map(|skill| skill.id.into()),
            is_must: true,
            quote: quote.into(),
            alternatives: Vec::new(),
        };
        let sentence = "PostgreSQL or MySQL";
        for (first, second) in [("Work with PostgreSQL", sentence), (sentence, "Work with MySQL")] {
            let all = [requirement("PostgreSQL", first), requirement("MySQL", second)];
            let joined = joined(&all.iter().collect::<Vec<_>>());
            assert_eq!(
                joined.iter().map(Requirement::names).collect::<Vec<_>>(),
                ["PostgreSQL / MySQL"]
            );
        }
    }

    #[test]
    fn of_examples_one_is_enough_where_they_are_tools() {
        assert_eq!(
            groups(
                "A database such as MySQL, Postgres and Oracle",
                &["MySQL", "PostgreSQL", "Oracle Database"]
            ),
            ["MySQL / PostgreSQL / Oracle Database"]
        );
        assert_eq!(
            groups("Jira, Trello, or a similar tool", &["Jira", "Trello"]),
            ["Jira / Trello"]
        );
        assert_eq!(
            groups("Duties such as payroll, invoicing", &["Payroll", "Invoicing"]).len(),
            2
        );
    }

    #[test]
    fn a_name_inside_a_longer_one_is_no_name_of_its_own() {
        assert_eq!(
            groups(
                "SQL Server or Oracle Database",
                &["SQL", "SQL Server", "Oracle Database"]
            ),
            ["SQL", "SQL Server / Oracle Database"]
        );
    }
}
