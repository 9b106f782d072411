//! Where the entries of a section begin.

use std::ops::Range;

use crate::dates;
use crate::entries::{Anchor, Role, split_cell};
use crate::passage::{Line, Passage, Style};
use crate::places::place_score;

/// Indexes of the lines that begin an entry.
pub(crate) fn starts(lines: &[Line], roles: &[Role], anchors: &[Option<Anchor>]) -> Vec<usize> {
    if let Some(stated) = stated_starts(lines, anchors) {
        return stated;
    }
    let is_head = |index: usize| roles.get(index) == Some(&Role::Head);
    let is_dated = |index: usize| anchors.get(index).is_some_and(Option::is_some);
    let mut blocks: Vec<(usize, usize)> = Vec::new();
    let mut index = 0;
    while index < lines.len() {
        if is_head(index) {
            let first = index;
            while index < lines.len()
                && (is_head(index) || (roles.get(index) == Some(&Role::Continued) && is_head(index.wrapping_sub(1))))
            {
                index += 1;
            }
            blocks.push((first, index));
        } else {
            index += 1;
        }
    }
    let Some(&(first_block, first_end)) = blocks.first() else {
        return if lines.is_empty() { Vec::new() } else { vec![0] };
    };
    // In a table of two columns firm and dates stand in one cell, the title in the next: a head follows each date.
    let dates_of = |&(first, last): &(usize, usize)| (first..last).filter(|&at| is_dated(at)).collect::<Vec<_>>();
    let titles_follow = blocks.len() >= 2
        && blocks
            .iter()
            .all(|block| matches!(dates_of(block)[..], [at] if at > block.0 && at + 2 == block.1));
    let any_dated = (0..lines.len()).any(is_dated);
    let style = lines.get(first_block).map(Line::style).unwrap_or_default();
    let lead = (first_block..first_end)
        .find(|&at| is_dated(at))
        .map(|at| at - first_block);
    // Where the format has no pages, empty lines are meant: they stand above heads and nothing else.
    let gaps_tell = lines.iter().all(|line| line.page == 0)
        && lines
            .iter()
            .zip(roles)
            .skip(1)
            .all(|(line, role)| line.gap_above <= 0.75 || *role == Role::Head);
    let airy: Vec<usize> = (1..lines.len())
        .filter(|&at| lines.get(at).is_some_and(|line| line.gap_above > 0.75))
        .filter(|&at| !(titles_follow && is_dated(at - 1) && is_head(at)))
        .collect();
    if gaps_tell && !airy.is_empty() {
        let ends = airy.iter().copied().chain([lines.len()]);
        let begins: Vec<usize> = [0].into_iter().chain(airy.iter().copied()).collect();
        let ranges = |from: usize, to: usize| {
            let anchors = anchors.iter().take(to).skip(from).flatten();
            anchors.filter(|anchor| !anchor.range.is_single).count()
        };
        if begins.iter().zip(ends).all(|(&from, to)| ranges(from, to) <= 1) {
            return begins;
        }
    }
    if let Some(starts) = starts_by_order(lines, roles, anchors, &blocks) {
        return starts;
    }
    if let Some(starts) = starts_by_titles(lines, roles, anchors, &blocks) {
        return starts;
    }
    let mut starts: Vec<usize> = Vec::new();
    for (position, &(first, last)) in blocks.iter().enumerate() {
        let dated: Vec<usize> = (first..last).filter(|&at| is_dated(at)).collect();
        if dated.is_empty() {
            // Words that end the entry before may stand right above; the new entry has air above it.
            let airy = |at: &usize| lines.get(*at).is_some_and(|line| line.gap_above > 0.75);
            let first = if position > 0 {
                let named = || titles(lines, first..last, first_block).next();
                (first..last).find(airy).or_else(named).unwrap_or(first)
            } else {
                first
            };
            let line = lines.get(first);
            let label = line.is_some_and(|line| line.text().trim_end().ends_with(':'));
            let alike = line.is_some_and(|line| line.style().looks_like(&style));
            // Two lines of a firm may stand above its first dated post.
            let stands_out = line.is_some_and(|line| {
                let style = line.style();
                style.bold
                    || line.gap_above > 0.75
                    || line.page != lines.get(first.wrapping_sub(1)).map_or(line.page, |b| b.page)
            });
            let has_body = last < lines.len() || (gaps_tell && line.is_some_and(|line| line.gap_above > 0.75));
            let undated_section = !any_dated;
            let is_title = titles(lines, first..first + 1, first_block).next().is_some();
            if position == 0
                || (is_title && has_body)
                || (!label && alike && (stands_out || undated_section) && (has_body || undated_section))
            {
                starts.push(first);
                if undated_section {
                    starts.extend(undated_starts(lines, first, last, &style));
                } else {
                    starts.extend(titles(lines, first + 1..last, first_block));
                }
            }
            continue;
        }
        // Behind the text of the entry before, lines may still belong to that entry.
        match dated.first() {
            Some(&at) if position > 0 && first > 0 && at > first => {
                starts.push(best_start(lines, anchors, first - 1, at, &style, lead));
            }
            _ => starts.push(first),
        }
        for pair in dated.windows(2) {
            if let [before, at] = *pair {
                starts.push(best_start(lines, anchors, before, at, &style, lead));
            }
        }
        // Behind the last dated entry, undated ones.
        let after = dated.last().map_or(last, |at| at + 1);
        let free = |at: usize| lines.get(at).is_some_and(|line| line.gap_above > 0.75);
        starts.extend((after..last).filter(|&at| gaps_tell && free(at) && !(at == after && titles_follow)));
        starts.extend(titles(lines, after..last, first_block));
    }
    starts.sort_unstable();
    starts.dedup();
    starts
}

/// Where every dated line has a line of one look right below it, in the look of the line that begins the first entry: all
/// entries are in one order (firm, dates, title), and a bold line below the dates begins none.
fn starts_by_order(
    lines: &[Line],
    roles: &[Role],
    anchors: &[Option<Anchor>],
    blocks: &[(usize, usize)],
) -> Option<Vec<usize>> {
    let first = blocks.first()?.0;
    let dated: Vec<usize> = (0..lines.len())
        .filter(|&at| anchors.get(at).is_some_and(Option::is_some))
        .collect();
    let lead = dated
        .first()?
        .checked_sub(first)
        .filter(|lead| (1..=3).contains(lead))?;
    let style = title_style(lines.get(first)?);
    let in_look = |at: usize| {
        lines
            .get(at)
            .is_some_and(|line| line.page > 0 && line.bullet.is_none() && title_style(line).looks_like(&style))
    };
    let starts: Vec<usize> = dated.iter().map(|at| at.checked_sub(lead)).collect::<Option<_>>()?;
    let follow = dated
        .iter()
        .all(|&at| in_look(at + 1) && roles.get(at + 1) == Some(&Role::Head) && !dated.contains(&(at + 1)));
    let apart = starts
        .windows(2)
        .all(|pair| matches!(pair, [a, b] if *b > a + lead + 1));
    let all_begin = blocks
        .iter()
        .all(|&(from, to)| !in_look(from) || dated.iter().any(|at| (from..to).contains(at)));
    (starts.len() >= 2 && style.bold && starts.iter().all(|&at| in_look(at)) && follow && apart && all_begin)
        .then_some(starts)
}

/// The same where a place stands between firm and dates in some heads: each begins with the first line in the look of titles
/// above its dates, but the title below the dates before.
fn starts_by_titles(
    lines: &[Line],
    roles: &[Role],
    anchors: &[Option<Anchor>],
    blocks: &[(usize, usize)],
) -> Option<Vec<usize>> {
    let first = blocks.first()?.0;
    let style = title_style(lines.get(first)?);
    let in_look = |at: usize| {
        lines.get(at).is_some_and(|line| {
            line.page > 0 && line.bullet.is_none() && line.cells.len() == 1 && title_style(line).looks_like(&style)
        })
    };
    let dated: Vec<usize> = (0..lines.len())
        .filter(|&at| anchors.get(at).is_some_and(Option::is_some))
        .collect();
    let alone = |at: &usize| {
        let date = lines.get(*at);
        date.is_some_and(|line| dates::is_only_dates(&line.text()) && !title_style(line).looks_like(&style))
    };
    let follow = |at: &usize| in_look(at + 1) && roles.get(at + 1) == Some(&Role::Head);
    if dated.len() < 2 || !style.bold || !dated.iter().all(|at| alone(at) && follow(at)) {
        return None;
    }
    let floors = std::iter::once(first).chain(dated.iter().map(|at| at + 2));
    let starts: Option<Vec<usize>> = dated
        .iter()
        .zip(floors)
        .map(|(&at, floor)| {
            let above = (floor..at).rev().take_while(|&line| in_look(line)).count();
            (1..=3).contains(&above).then_some(at - above)
        })
        .collect();
    let all_begin = blocks
        .iter()
        .all(|&(from, to)| !in_look(from) || dated.iter().any(|at| (from..to).contains(at)));
    starts.filter(|_| all_begin)
}

/// Lines whose first words are bold as the title of the section's first head is, each below a line that begins otherwise.
fn titles(lines: &[Line], range: Range<usize>, first: usize) -> impl Iterator<Item = usize> {
    titles_below(lines, range, first, |above| !title_style(above).bold)
}

/// Titles below heads of one line: nothing but an item of its own stands there. A post or a school may still name its
/// title or its degree so.
pub(crate) fn starts_of_items(lines: &[Line]) -> Vec<usize> {
    titles_below(lines, 1..lines.len(), 0, is_whole_head).collect()
}

fn titles_below(
    lines: &[Line],
    range: Range<usize>,
    first: usize,
    ends: impl Fn(&Line) -> bool,
) -> impl Iterator<Item = usize> {
    let style = lines.get(first).map(title_style).unwrap_or_default();
    let is_title =
        move |line: &Line| line.page > 0 && style.bold && line.bullet.is_none() && title_style(line).looks_like(&style);
    range.filter(move |&at| {
        let above = at.checked_sub(1).and_then(|above| lines.get(above));
        lines.get(at).is_some_and(&is_title) && above.is_some_and(&ends)
    })
}

/// "Licence · Authority   Nov 2022": what, where and when, so the line below is no part of it.
fn is_whole_head(line: &Line) -> bool {
    let pieces = line.cells.iter().flat_map(|cell| split_cell(cell, 0, 0));
    let names = pieces.filter(|piece| place_score(&piece.words.text) < 0.5 && !dates::is_only_dates(&piece.words.text));
    dates::has_date(&line.text()) && names.count() >= 2
}

/// Look of the first words that are no dates.
fn title_style(line: &Line) -> Style {
    let words = line.cells.iter().find(|cell| !dates::is_only_dates(&cell.text));
    words
        .or(line.cells.first())
        .map(Passage::first_style)
        .unwrap_or_default()
}

/// Where the format states headings, each begins an entry; none where headings do not tell entries apart.
fn stated_starts(lines: &[Line], anchors: &[Option<Anchor>]) -> Option<Vec<usize>> {
    let level = lines.first()?.level?;
    let heads: Vec<usize> = (0..lines.len())
        .filter(|&at| {
            lines
                .get(at)
                .is_some_and(|line| line.level == Some(level) && line.bullet.is_none())
        })
        .collect();
    let ranges = |from: usize, to: usize| {
        let anchors = anchors.iter().take(to).skip(from).flatten();
        anchors.filter(|anchor| !anchor.range.is_single).count()
    };
    // Several posts under one heading of their firm.
    let ends = heads.iter().skip(1).copied().chain([lines.len()]);
    if heads.iter().zip(ends).any(|(&from, to)| ranges(from, to) > 1) {
        return None;
    }
    // Firm and title as headings one below the other: every dated heading has an undated one right above.
    let dated: Vec<usize> = heads
        .iter()
        .copied()
        .filter(|&at| anchors.get(at).is_some_and(Option::is_some))
        .collect();
    let below = |at: usize| {
        at.checked_sub(1)
            .is_some_and(|above| heads.contains(&above) && !dated.contains(&above))
    };
    let is_firm = |at: usize| {
        let above = at.checked_sub(1).and_then(|above| lines.get(above));
        above.is_some_and(|line| crate::roles::company_score(&line.text()) >= 0.5)
    };
    let sure = dated.len() > 1 || dated.iter().all(|&at| is_firm(at));
    if !dated.is_empty() && sure && dated.iter().all(|&at| below(at)) {
        return None;
    }
    Some(heads)
}

/// Entries of one head block without dates: at lines that look like the first and have air above.
fn undated_starts(lines: &[Line], first: usize, last: usize, style: &Style) -> Vec<usize> {
    let inside = || lines.iter().enumerate().take(last).skip(first + 1);
    let distinct = inside().any(|(_, line)| !line.style().looks_like(style));
    if distinct {
        let gaps = inside().any(|(_, line)| line.gap_above > 0.8);
        return inside()
            .filter(|(index, line)| {
                let before_differs = lines
                    .get(index - 1)
                    .is_some_and(|before| !before.style().looks_like(style));
                line.style().looks_like(style) && (before_differs || (gaps && line.gap_above > 0.8))
            })
            .map(|(index, _)| index)
            .collect();
    }
    inside()
        .filter(|(_, line)| line.gap_above > 0.8)
        .map(|(index, _)| index)
        .collect()
}

/// Between two dated lines: where the second entry begins.
fn best_start(
    lines: &[Line],
    anchors: &[Option<Anchor>],
    before: usize,
    at: usize,
    style: &Style,
    lead: Option<usize>,
) -> usize {
    let mut best = (f64::MIN, at);
    let air = |start: usize| lines.get(start).map_or(0.0, |line| line.gap_above);
    // Of several lines one stands clearly freer than the others.
    let freest = (before + 1..=at)
        .max_by(|a, b| air(*a).total_cmp(&air(*b)))
        .filter(|&free| {
            let others = (before + 1..=at).filter(|&other| other != free).map(air);
            air(free) > others.fold(0.0, f64::max) + 0.35
        });
    for start in before + 1..=at {
        let Some(line) = lines.get(start) else { continue };
        let mut score = 0.0;
        if line.style().looks_like(style) {
            score += 2.0;
        }
        if lead == Some(at - start) {
            score += 2.0;
        }
        score += line.gap_above.clamp(0.0, 2.0) * 1.5;
        if line.style().bold {
            score += 0.4;
        }
        let above = start.checked_sub(1).and_then(|above| lines.get(above));
        let as_above = above.is_some_and(|above| above.style().looks_like(&line.style()));
        if line.page > 0 && line.style().bold && line.style().looks_like(style) && start > before + 1 {
            // A name in bold letters that breaks begins with its first line.
            if as_above && line.gap_above < 0.3 {
                score -= 1.5;
            } else if !as_above && line.gap_above > 0.45 && start < at {
                score += 1.5;
            }
        }
        if at - start > 3 {
            score -= 2.0;
        }
        if line.page > 0 && freest == Some(start) {
            score += 1.0;
        }
        // A town right under the dates of the entry before belongs to them.
        if start == before + 1 && start < at && line.cells.len() == 1 && place_score(&line.text()) >= 0.9 {
            score -= 1.0;
        }
        // A date alone in its line closes the head above it more often than it opens one.
        let alone = anchors
            .get(start)
            .and_then(Option::as_ref)
            .is_some_and(|_| line.cells.len() == 1 && dates::is_only_dates(&line.text()));
        if start == at && alone && at > before + 1 && lead != Some(0) {
            score -= 1.5;
        }
        if score > best.0 {
            best = (score, start);
        }
    }
    best.1
}
