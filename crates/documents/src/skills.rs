//! Skills and interests: lists in lines, groups, cells and bullets.

use crate::Found;
use crate::broken_lines::{ends_with_joint, is_too_wide_for};
use crate::dates::folded;
use crate::headings::exact_kind;
use crate::passage::{Line, Passage};
use crate::resume::SkillReading;
use crate::sections::SectionKind;
use crate::skill_levels::{is_level, level_off};
use crate::vocabulary::Words;
use crate::{skill_columns, skill_rows};

/// Skills of a section, each once.
pub(crate) fn skills(lines: &[Line]) -> Vec<Found<SkillReading>> {
    let mut found: Vec<Found<SkillReading>> = Vec::new();
    for group in groups(lines) {
        // "Communication: excellent": no list follows, the label is the skill.
        let alone = group.alone.filter(|_| group.words.is_empty());
        let items = items_behind_level(alone.as_ref().unwrap_or(&group.words));
        for item in crate::licences::with_all_classes(items) {
            let (name, level) = level_off(&without_lead(item));
            // "Redis等": and others.
            let text = name.text.trim();
            let text = text.strip_suffix('等').unwrap_or(text).to_owned();
            if !is_skill(&text) {
                continue;
            }
            let known = found.iter().any(|other| other.value.name.eq_ignore_ascii_case(&text));
            if !known {
                let reading = SkillReading {
                    name: text,
                    group: group.label.clone().filter(|_| alone.is_none()),
                    level: level.or_else(|| group.level.clone()),
                };
                found.push(name.found(reading, 0.85));
            }
        }
    }
    found
}

/// "Gute Kenntnisse in Creo, Inventor und ANSYS": the level goes, and the last two are parted as in a sentence.
fn items_behind_level(words: &Passage) -> Vec<Passage> {
    let joints = [
        " in ", " en ", " em ", " of ", " with ", " mit ", " di ", " med ", " i ", " w ",
    ];
    let behind = joints.iter().filter_map(|joint| {
        let at = words.text.find(joint)?;
        let lead = words.text.get(..at)?;
        let listed = words.text.get(at..).is_some_and(|list| list.contains(','));
        let told = lead.contains(' ') && !lead.contains([',', ';', '•']) && is_level(lead);
        (told || listed && LEADS.contains(folded(lead))).then_some(at + joint.len())
    });
    let Some(from) = behind.min() else {
        return split_items(words);
    };
    let mut list = words.slice(from, words.text.len());
    if !list.text.ends_with('.') {
        list.text.push('.');
    }
    split_items(&list)
}

/// "wie z.B. MaxQDA", "such as Excel": the words that lead to examples go.
fn without_lead(item: Passage) -> Passage {
    let leads = [
        "such as ",
        "e.g. ",
        "including ",
        "wie z.B. ",
        "wie z. B. ",
        "z.B. ",
        "z. B. ",
        "wie ",
        "u.a. ",
        "inkl. ",
        "comme ",
        "p. ex. ",
        "como ",
        "p. ej. ",
        "come ",
        "zoals ",
        "bijv. ",
        "np. ",
    ];
    let lead = leads.into_iter().find(|lead| item.text.starts_with(lead));
    match lead.and_then(|lead| item.text.get(lead.len()..).map(|rest| (lead.len(), rest))) {
        Some((from, rest)) if !rest.trim().is_empty() => item.slice(from, item.text.len()),
        _ => item,
    }
}

const LEADS: Words = Words(
    "experienced|experience|proficient|familiar|skilled|knowledge|competent|expert|fluent|erfahren|erfahrung|kenntnisse|\
    vertraut|connaissance|connaissances|maitrise|dominio|conocimiento|conocimientos|conoscenza|esperienza|conhecimento|\
    experiencia|znajomosc|kennis|ervaring|erfarenhet|erfaring",
);

/// A list under a label.
struct Group {
    label: Option<String>,
    level: Option<String>,
    words: Passage,
    /// The label where only a level stands behind it.
    alone: Option<Passage>,
}

fn is_skill(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
    let words = text.split_whitespace().count();
    letters >= 1
        && !text
            .chars()
            .all(|c| c.is_ascii_digit() || c.is_whitespace() || c == '%')
        && words <= 9
        && text.chars().count() <= 70
        && !is_level(text)
        && !crate::durations::is_duration(text)
        && crate::contact::whole_address(text).is_none()
}

fn groups(lines: &[Line]) -> Vec<Group> {
    let lines = &with_whole_items(&with_whole_labels(&skill_rows::plain(&skill_columns::parted(lines))));
    let small_items = begin_small(lines);
    let are_labelled = skill_columns::are_labelled(lines);
    let mut groups: Vec<Group> = Vec::new();
    let mut before: Option<&Line> = None;
    let mut open_label: Option<String> = None;
    for (index, line) in lines.iter().enumerate() {
        let next = lines.get(index + 1);
        let whole = line.passage();
        let text = whole.text.trim().to_owned();
        // The level of the group above, alone in its line.
        if is_level(&text) && line.cells.len() == 1 {
            match groups.last_mut() {
                Some(group) if group.words.is_empty() => group.level = Some(text),
                Some(group) if group.level.is_none() && open_label.is_none() => group.level = Some(text),
                _ => {}
            }
            before = Some(line);
            continue;
        }
        if let Some((label, rest)) = labelled(line, are_labelled) {
            let (label, mut level) = label_and_level(label);
            let mut alone = None;
            if let Some((name, told)) = level_behind(line).filter(|_| rest.is_empty()) {
                level = level.or(Some(told));
                alone = Some(name);
            }
            groups.push(Group {
                label: Some(label),
                level,
                words: Passage::default(),
                alone,
            });
            open_label = groups.last().and_then(|group| group.label.clone());
            push_cells(&mut groups, &rest, None);
            if let Some(name) = name_in_grid(line) {
                push_cells(&mut groups, &[name], None);
            }
            before = Some(line);
            continue;
        }
        if is_label(line, next, lines) {
            open_label = Some(text.trim_end_matches(':').trim().to_owned());
            groups.push(Group {
                label: open_label.clone(),
                level: None,
                words: Passage::default(),
                alone: None,
            });
            before = Some(line);
            continue;
        }
        let goes_on = before.is_some_and(|before| wraps(before, line, small_items) && !in_columns(before, line))
            && groups.last().is_some_and(|group| !group.words.is_empty());
        if goes_on {
            if let Some(group) = groups.last_mut() {
                let mut cells = line.cells.iter();
                if let Some(first) = cells.next() {
                    group.words.join(first);
                }
                for cell in cells {
                    separate(&mut group.words);
                    group.words.join(cell);
                }
            }
        } else {
            push_cells(&mut groups, &line.cells, open_label.as_deref());
        }
        before = Some(line);
    }
    groups
}

/// "Kubernetes — Helm, Istio" beside "Terraform": among names in a grid, what leads is one of them.
fn name_in_grid(line: &Line) -> Option<Passage> {
    let (first, others) = line.cells.split_first()?;
    let at = [" — ", " – "].iter().find_map(|mark| first.text.find(mark))?;
    let bare = |cell: &Passage| {
        cell.text.split_whitespace().count() <= 4 && !cell.text.contains([',', ':', ';', '•']) && cell.style().bold
    };
    (!others.is_empty() && others.iter().all(bare)).then(|| first.slice(0, at))
}

/// Lists side by side: the cells of one line stand below those of the other, and none goes on with what ends far from it.
fn in_columns(before: &Line, line: &Line) -> bool {
    let left = |cell: &Passage| cell.parts.first().and_then(|part| part.place).map(|place| place.left);
    let level = |(a, b): (&Passage, &Passage)| matches!((left(a), left(b)), (Some(a), Some(b)) if (a - b).abs() < 2.5);
    line.cells.len() >= 2 && line.cells.len() == before.cells.len() && before.cells.iter().zip(&line.cells).all(level)
}

/// "Languages   Rust, SQL" / "(expert):": a label that broke in its column, beside words that did not.
fn with_whole_labels(lines: &[Line]) -> Vec<Line> {
    let mut whole: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines {
        if let Some(before) = whole.last_mut()
            && line.page > 0
            && line.block == before.block
            && before.cells.len() == 2
            && (line.left - before.left).abs() < 2.5
            && let [end, more @ ..] = &line.cells[..]
            && more.len() <= 1
            && end.text.ends_with([':', '：'])
            && let [label, words] = &mut before.cells[..]
            && !label.text.contains([':', '：'])
            && end.style().looks_like(&label.style())
        {
            label.join(end);
            if let [more] = more {
                words.join(more);
            }
            continue;
        }
        whole.push(line.clone());
    }
    whole
}

/// Items that broke in a narrow column: where a word would have fitted above and yet stands below, an item begins, and its
/// air shows how items are parted. What stands closer and would not have fitted goes on with the item above.
pub(crate) fn with_whole_items(lines: &[Line]) -> Vec<Line> {
    let pairs = || {
        lines.windows(2).filter_map(|pair| {
            if let [before, line] = pair {
                Some((before, line))
            } else {
                None
            }
        })
    };
    let alike = |before: &Line, line: &Line| {
        line.page == before.page
            && line.block == before.block
            && line.bullet.is_none()
            && line.cells.len() == 1
            && before.cells.len() == 1
            && (line.left - before.left).abs() < 2.5
            && (line.style().looks_like(&before.style()) || line.first_looks_like_last_of(before))
    };
    let begun = pairs().filter(|(before, line)| alike(before, line) && !is_too_wide_for(line, before));
    let parted = begun.map(|(_, line)| line.gap_above).fold(f64::MAX, f64::min);
    let mut whole: Vec<Line> = Vec::with_capacity(lines.len());
    for (index, line) in lines.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|at| lines.get(at));
        let goes_on = before.is_some_and(|before| alike(before, line) && is_too_wide_for(line, before))
            && parted < 3.0
            && line.gap_above < parted - 0.12;
        match whole.last_mut().and_then(|line| line.cells.first_mut()) {
            Some(item) if goes_on => item.join(&line.passage()),
            _ => whole.push(line.clone()),
        }
    }
    whole
}

/// Lines that end inside a bracket, with the line that closes it.
pub(crate) fn with_closed_brackets(lines: &[Line]) -> Vec<Line> {
    let mut whole: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines {
        let open = |text: &str| text.matches(['(', '（']).count() > text.matches([')', '）']).count();
        if let Some(before) = whole.last_mut()
            && open(&before.text())
            && line.text().contains([')', '）'])
            && line.bullet.is_none()
            && line.block == before.block
            && let (Some(last), Some(first)) = (before.cells.last_mut(), line.cells.first())
        {
            last.join(first);
            before.cells.extend(line.cells.iter().skip(1).cloned());
            continue;
        }
        whole.push(line.clone());
    }
    whole
}

/// Adds cells as items of their own; fills an empty group before opening another.
fn push_cells(groups: &mut Vec<Group>, cells: &[Passage], label: Option<&str>) {
    for cell in cells {
        match groups.last_mut() {
            Some(group) if group.words.is_empty() => group.words = cell.clone(),
            Some(group) if group.label.is_some() || label.is_none() => {
                separate(&mut group.words);
                group.words.join(cell);
            }
            _ => groups.push(Group {
                label: label.map(str::to_owned),
                level: None,
                words: cell.clone(),
                alone: None,
            }),
        }
    }
}

fn separate(words: &mut Passage) {
    if !words.text.trim_end().ends_with([',', ';', '•', '|']) {
        words.text.push_str(" •");
    }
}

/// A list that broke at the end of its line: the item goes on below.
fn wraps(before: &Line, line: &Line, small_items: bool) -> bool {
    if line.bullet.is_some() || line.block != before.block && line.page == before.page {
        return false;
    }
    let text = before.text();
    // "Microsoft Office (Word, Excel)" is one item.
    let outside = text.split(['(', '（']).next().unwrap_or_default();
    let tail = text.rsplit([')', '）']).next().unwrap_or_default();
    let listed = [outside, tail]
        .iter()
        .any(|part| part.contains([',', ';', '•', '|', '·', '、', '/']))
        || text.trim_end().ends_with([',', '&']);
    let third = 0.3 * (before.column.1 - before.column.0);
    // Set to the right, lines end at one edge, full or not.
    let full = match (before.right - line.right).abs() < 1.0 && (before.left - line.left).abs() > 3.0 {
        true => before.left < before.column.0 + third,
        false => before.right > before.column.1 - third,
    };
    let open_bracket = text.matches('(').count() > text.matches(')').count();
    let hanging = before.bullet.is_some() && line.left >= before.left - 3.0;
    let next_is_list = line.text().contains([',', ';', '|', '•']);
    // A paragraph of a format without pages is no broken line, unless it nearly fills one.
    // A narrow column breaks a name: the rest begins small and stands closer than a new item does.
    let broken = line.page > 0
        && !small_items
        && begins_small(&line.text())
        && line.gap_above < 0.45
        && before.right > before.column.0 + 0.4 * (before.column.1 - before.column.0)
        && (line.style().looks_like(&before.style()) || line.first_looks_like_last_of(before))
        && before.text().chars().next().is_some_and(char::is_uppercase);
    // "Web technologies" / "(advanced), HTML"; "Photoshop and" / "Illustrator".
    let opens_level = line.text().starts_with(['(', '（'])
        && !line.text().starts_with("(*")
        && !text.trim_end().ends_with([',', ';']);
    // A list of commas fills its lines: what did not fit stands below.
    let commas = line.page > 0
        && text.contains(',')
        && next_is_list
        && is_too_wide_for(line, before)
        && line.gap_above < 0.45
        && (line.left - before.left).abs() < 2.5;
    broken
        || opens_level
        || commas
        || (line.page > 0 && line.gap_above < 0.6 && ends_with_joint(&text))
        || open_bracket
        || text.trim_end().ends_with([',', '/', '&', '-'])
        || (listed
            && full
            && (text.contains(',') || begins_small(&line.text()))
            && (next_is_list || hanging || line.text().split_whitespace().count() <= 4)
            && line.gap_above < 1.0)
        || (hanging && listed)
}

/// "Scala" above "go", which would have fitted beside it: names that begin small are items of their own here.
fn begin_small(lines: &[Line]) -> bool {
    lines.windows(2).any(|pair| {
        matches!(pair, [before, line] if line.cells.len() == 1
            && before.cells.len() == 1
            && line.block == before.block
            && line.style().looks_like(&before.style())
            && line.text().split_whitespace().count() == 1
            && before.text().split_whitespace().count() == 1
            && begins_small(&line.text())
            && !is_too_wide_for(line, before))
    })
}

/// Whether the text goes on in small letters; "eSocial", "iOS" and "jQuery" are names.
fn begins_small(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default();
    first.chars().next().is_some_and(char::is_lowercase) && !first.chars().any(char::is_uppercase)
}

/// "Languages: Rust, SQL", or a bold label with its list beside it.
fn labelled(line: &Line, are_labelled: bool) -> Option<(String, Vec<Passage>)> {
    let first = line.cells.first()?;
    let text = &first.text;
    if let Some(colon) = text.find([':', '：']) {
        let label = first.slice(0, colon);
        let width = text
            .get(colon..)
            .and_then(|rest| rest.chars().next())
            .map_or(1, char::len_utf8);
        let rest = first.slice(colon + width, text.len());
        let (bare, _) = label_and_level(label.text.clone());
        // "1С: Предприятие" is the name of a program.
        let numbered = bare.chars().count() <= 2 && bare.chars().any(|c| c.is_ascii_digit());
        let short = bare.split_whitespace().count() <= 6 && !bare.contains([',', '(']) && !numbered;
        if short && !label.is_empty() {
            let mut cells = Vec::new();
            // "Web: Expert   Keywords: HTML, CSS": the level, and a label that says only "list".
            if !rest.is_empty() && !is_level(&rest.text) {
                cells.push(rest);
            }
            for cell in line.cells.iter().skip(1) {
                cells.push(match cell.text.split_once(": ") {
                    Some((head, _)) if head.split_whitespace().count() == 1 => {
                        cell.slice(head.len() + 1, cell.text.len())
                    }
                    _ => cell.clone(),
                });
            }
            return Some((label.text, cells));
        }
    }
    // Bold words at the line's beginning, plain ones after.
    let bold = first.parts.iter().take_while(|part| part.style.bold).count();
    if bold > 0 && bold < first.parts.len() && bold <= 5 {
        let cut = first.parts.get(bold).map_or(0, |part| part.start);
        let label = first.slice(0, cut);
        let rest = first
            .slice(cut, first.text.len())
            .trim_matches(|c: char| c.is_whitespace() || matches!(c, '–' | '-' | '—' | ':' | '|'));
        if !label.text.contains(',') && (rest.text.contains([',', '•', '·', '|', '/']) || rest.parts.len() <= 3) {
            let mut cells = vec![rest];
            cells.extend(line.cells.iter().skip(1).cloned());
            let label = label
                .text
                .trim_matches(|c: char| !c.is_alphanumeric() && c != '(' && c != ')');
            return Some((label.to_owned(), cells));
        }
    }
    if let [label, list] = &line.cells[..]
        && are_labelled
    {
        return Some((label.text.clone(), vec![list.clone()]));
    }
    if bold == first.parts.len() && bold > 0 && line.cells.len() == 2 {
        let second = line.cells.get(1)?;
        if !second.style().bold && second.text.contains([',', '•', '·', ';']) && !text.contains(',') {
            return Some((text.trim_end_matches(':').to_owned(), vec![second.clone()]));
        }
    }
    None
}

/// "Communication: excellent" as the words before the colon and the level.
fn level_behind(line: &Line) -> Option<(Passage, String)> {
    let [cell] = &line.cells[..] else { return None };
    let (name, level) = cell.text.split_once([':', '：'])?;
    is_level(level).then(|| (cell.slice(0, name.len()), level.trim().to_owned()))
}

/// "Web (expert)" as ("Web", "expert").
fn label_and_level(label: String) -> (String, Option<String>) {
    let parts = label
        .strip_suffix([')', '）'])
        .and_then(|whole| whole.rsplit_once(['(', '（']));
    match parts {
        Some((name, level)) if is_level(level) && !name.trim().is_empty() => {
            (name.trim().to_owned(), Some(level.trim().to_owned()))
        }
        _ => (label, None),
    }
}

/// A line that only names the group below it.
fn is_label(line: &Line, next: Option<&Line>, lines: &[Line]) -> bool {
    let text = line.text();
    let Some(next) = next else { return false };
    if line.cells.len() > 1
        || text.contains([',', '•', ';', '|'])
        || text.split_whitespace().count() > 5
        || line.bullet.is_some()
    {
        return false;
    }
    if text.trim_end().ends_with(':') {
        return true;
    }
    // "Tools" above "Git, Docker".
    if exact_kind(&text) == Some(SectionKind::Skills) && next.text().contains(',') && next.bullet.is_none() {
        return true;
    }
    let style = line.style();
    let next_style = next.style();
    let differs = (style.bold && !next_style.bold)
        || style.size > next_style.size * 1.04
        || (crate::sections::is_capitals(&text) && !crate::sections::is_capitals(&next.text()) && text.len() > 4);
    // A column of names where some are bold is no set of labels.
    let others = lines.iter().filter(|other| other.style().looks_like(&style)).count();
    differs && others * 2 <= lines.len() + 1 && !is_level(&next.text())
        || (differs && is_level(&next.text()) && has_list_below(line, lines))
}

/// Name, level, list: the list tells that the name is a group.
fn has_list_below(line: &Line, lines: &[Line]) -> bool {
    let Some(at) = lines.iter().position(|other| std::ptr::eq(other, line)) else {
        return false;
    };
    lines.get(at + 2).is_some_and(|list| {
        list.text().contains(',') && !list.style().looks_like(&line.style()) || list.text().matches(',').count() >= 2
    })
}

/// Items of a list.
pub(crate) fn split_items(words: &Passage) -> Vec<Passage> {
    let text = &words.text;
    let mut cuts = Vec::new();
    let mut depth = 0_i32;
    let mut inside = 0_i32;
    let has_commas = text.chars().any(|c| {
        inside += i32::from(matches!(c, '(' | '（')) - i32::from(matches!(c, ')' | '）'));
        inside <= 0 && matches!(c, ',' | ';' | '•' | '|' | '、' | '，' | '·' | '；' | '،')
    });
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        match c {
            '(' | '（' => depth += 1,
            ')' | '）' => depth -= 1,
            _ => {}
        }
        let spaced = || {
            text.get(..start).is_some_and(|b| b.ends_with([' ', '）']))
                && text.get(end..).is_some_and(|a| a.starts_with(' '))
        };
        let separator = match c {
            ',' => text
                .get(end..)
                .is_none_or(|after| !after.starts_with(|c: char| c.is_ascii_digit())),
            ';' | '•' | '|' | '、' | '，' | '；' | '·' | '●' | '⋄' | '■' | '◦' | '▪' | '،' | '∙' | '‣' => {
                true
            }
            '–' | '—' | '/' => spaced() && !has_commas,
            // "Go > Java > Python": the best first.
            '>' | '≫' | '＞' => spaced(),
            _ => false,
        };
        if separator && depth <= 0 {
            cuts.push((start, end));
        }
    }
    cuts.extend(last_joint(text, cuts.last().map(|&(_, end)| end)));
    words
        .without(&cuts)
        .into_iter()
        .map(|item| {
            let item = item.trim_matches(|c: char| {
                c.is_whitespace() || matches!(c, '.' | ':' | '*' | '–' | '—') && !item.text.starts_with(".N")
            });
            match item
                .text
                .strip_prefix("and ")
                .or_else(|| item.text.strip_prefix("und "))
                .or_else(|| item.text.strip_prefix("et "))
            {
                Some(rest) => item.slice(item.text.len() - rest.len(), item.text.len()),
                None => item,
            }
        })
        .filter(|item| !item.is_empty())
        .collect()
}

/// "Welding, hydraulics and stock ordering.": a list that is a sentence parts its last two items by a word.
fn last_joint(text: &str, after: Option<usize>) -> Option<(usize, usize)> {
    let from = after?;
    let tail = text.get(from..)?;
    if !tail.trim_end().ends_with('.') {
        return None;
    }
    let joints = [
        " and ", " und ", " et ", " y ", " e ", " ed ", " i ", " oraz ", " en ", " och ", " og ", " ja ", " ve ",
        " a ", " és ", " și ",
    ];
    let mut found = joints.iter().flat_map(|joint| {
        tail.match_indices(joint)
            .map(|(at, _)| (from + at, from + at + joint.len()))
    });
    let only = found.next().filter(|_| found.next().is_none())?;
    let few = |part: Option<&str>| part.is_some_and(|part| (1..=4).contains(&part.split_whitespace().count()));
    (few(text.get(from..only.0)) && few(text.get(only.1..))).then_some(only)
}

/// Items of interests and references: one a line, bullet or comma.
pub(crate) fn plain_items(lines: &[Line], split_commas: bool) -> Vec<Found<String>> {
    let mut items: Vec<Passage> = Vec::new();
    let lines = with_closed_brackets(&with_whole_items(lines));
    let is_plain = split_commas && !lines.iter().any(|line| line.text().contains([',', ';', '.']));
    let lines = match is_plain {
        true => skill_columns::with_tags_parted(&lines),
        false => lines,
    };
    for line in &lines {
        // "Climbing   Chess": tags beside each other.
        if is_plain && line.cells.len() >= 2 {
            items.extend(line.cells.iter().cloned());
            continue;
        }
        let whole = line.passage();
        match items.last_mut() {
            Some(last) if line.bullet.is_none() && whole.text.chars().next().is_some_and(char::is_lowercase) => {
                last.join(&whole)
            }
            _ => items.push(whole),
        }
    }
    let mut found = Vec::new();
    for item in items {
        let prose = item.text.split_whitespace().count() > 14 && item.text.trim_end().ends_with('.');
        if split_commas && !prose {
            found.extend(split_items(&item).iter().map(|item| item.found_text(0.8)));
        } else {
            found.push(item.found_text(0.8));
        }
    }
    found
}
