//! Lists that are set in columns: labels beside their lists, and items that only wider gaps hold apart.

use crate::dates::folded;
use crate::passage::{Line, Part, Passage};
use crate::skill_levels::is_level;
use crate::vocabulary::Words;

/// The lines with a cell for each tag that only wider gaps hold apart.
pub(crate) fn with_tags_parted(lines: &[Line]) -> Vec<Line> {
    let spaces = lines
        .iter()
        .flat_map(|line| &line.cells)
        .flat_map(|cell| cell.parts.windows(2));
    let usual = spaces.filter_map(gap).filter(|gap| *gap > 0.5).fold(f64::MAX, f64::min);
    let plain = !lines
        .iter()
        .any(|line| line.text().contains([',', ';', '•', '|', '·', ':', '/']));
    let size = lines.first().map_or(0.0, |line| line.style().size);
    // Nothing but tags, a word each: no gap is a space, unless all letters are of one width.
    let only_tags = usual > 0.55 * size && usual < 2.0 * size && !has_one_width(lines);
    let tags = plain.then_some(if only_tags { 0.55 * size } else { 1.9 * usual });
    lines.iter().map(|line| at_wide_gaps(line, tags)).collect()
}

/// Letters of a typewriter: each word is as wide as its count of letters.
fn has_one_width(lines: &[Line]) -> bool {
    let parts = lines.iter().flat_map(|line| &line.cells).flat_map(|cell| {
        let letters = |part: &Part| {
            cell.text
                .get(part.start..part.end)
                .map_or(0, |word| word.chars().count())
        };
        cell.parts
            .iter()
            .filter_map(move |part| Some((part.place?.width, letters(part) as f64)))
    });
    let widths: Vec<f64> = parts
        .filter(|part| part.1 >= 2.0)
        .map(|(width, letters)| width / letters)
        .collect();
    let (least, most) = widths
        .iter()
        .fold((f64::MAX, 0.0_f64), |(a, b), &x| (a.min(x), b.max(x)));
    most < 1.04 * least
}

/// The lines with a cell for each column, without a row of column names and without sentences.
pub(crate) fn parted(lines: &[Line]) -> Vec<Line> {
    let mut made = with_tags_parted(lines);
    part_touching_labels(&mut made);
    made = joined_in_columns(&without_tellings(without_deeds(made)));
    made.retain(|line| !is_told(line));
    if made.len() > 1 && made.first().is_some_and(names_columns) {
        made.remove(0);
        // "OA | MS Word, Excel | 상": below the names of columns, the last tells how well.
        for line in made.iter_mut().filter(|line| line.cells.len() == 3) {
            line.cells.pop_if(|level| is_level(&level.text));
        }
    }
    made
}

/// Whether the first cells of these lines label the lists in the second.
pub(crate) fn are_labelled(lines: &[Line]) -> bool {
    let rows = || {
        lines
            .iter()
            .filter(|line| line.cells.len() == 2 && line.bullet.is_none())
    };
    let count = rows().count();
    let label = |line: &&Line| {
        matches!(&line.cells[..], [label, list] if !label.text.contains([',', ';', '•', '|', '/'])
            && label.text.split_whitespace().count() <= 4
            && !is_level(&label.text)
            && !is_level(list.text.split([',', ';']).next().unwrap_or_default()))
    };
    let lists = rows()
        .filter(|line| {
            line.cells
                .get(1)
                .is_some_and(|list| list.text.contains([',', ';', '•', '|', '、']))
        })
        .count();
    // Labels that are set to the right, all lists at one edge: a list may have one item.
    let set_right = count >= 2 && rows().all(|line| line.page > 0) && {
        let edges = |line: &Line| {
            let label = line.cells.first()?.parts.last()?.place?;
            let list = line.cells.get(1)?.parts.first()?.place?;
            Some((line.left, label.left + label.width, list.left))
        };
        let all: Vec<(f64, f64, f64)> = rows().filter_map(edges).collect();
        let spread = |of: fn(&(f64, f64, f64)) -> f64| {
            all.iter().map(of).fold(f64::MIN, f64::max) - all.iter().map(of).fold(f64::MAX, f64::min)
        };
        all.len() == count && spread(|edge| edge.0) > 6.0 && spread(|edge| edge.1) < 1.5 && spread(|edge| edge.2) < 2.5
    };
    count >= 2 && rows().all(|line| label(&line)) && (lists * 5 >= count * 3 || set_right && lists >= 1)
}

/// "FEM   SolidWorks   Root-cause analysis": cut where a gap is far wider than those between the words of the line.
/// `tags`: what is wider than a space where nothing but gaps parts the words of the section.
fn at_wide_gaps(line: &Line, tags: Option<f64>) -> Line {
    if line.page == 0 {
        return line.clone();
    }
    let mut cells: Vec<Passage> = Vec::with_capacity(line.cells.len());
    for cell in &line.cells {
        let gaps: Vec<f64> = cell.parts.windows(2).filter_map(gap).collect();
        let narrowest = gaps.iter().copied().filter(|gap| *gap > 0.5).fold(f64::MAX, f64::min);
        let size = cell.style().size;
        let is_wide = |gap: f64| {
            gap >= 0.95 * size
                || gap >= 0.75 * size && gap >= 2.2 * narrowest
                || gap >= 0.55 * size && tags.is_some_and(|tags| gap >= tags)
        };
        let mut from = 0;
        for pair in cell.parts.windows(2) {
            if let ([before, part], Some(gap)) = (pair, gap(pair))
                && is_wide(gap)
                && !matches!(
                    cell.text.get(before.start..before.end),
                    Some("•" | "·" | "|" | "–" | "-")
                )
                && !matches!(cell.text.get(part.start..part.end), Some("•" | "·" | "|" | "–" | "-"))
            {
                cells.push(cell.slice(from, before.end));
                from = part.start;
            }
        }
        cells.push(cell.slice(from, cell.text.len()));
    }
    Line { cells, ..line.clone() }
}

fn gap(pair: &[Part]) -> Option<f64> {
    let [before, part] = pair else { return None };
    let (before, part) = (before.place?, part.place?);
    let level = (before.top - part.top).abs() < 0.6 * before.height;
    (level && before.page == part.page).then_some(part.left - before.left - before.width)
}

/// "ProgrammingC, C++": a label that fills its column touches the list. The lists of the other lines tell where it begins.
fn part_touching_labels(lines: &mut [Line]) {
    let left_of = |cell: &Passage| cell.parts.first().and_then(|part| part.place).map(|place| place.left);
    let mut edges: Vec<f64> = lines
        .iter()
        .filter(|line| line.cells.len() == 2)
        .filter_map(|line| line.cells.get(1).and_then(left_of))
        .collect();
    edges.sort_by(f64::total_cmp);
    let Some(&edge) = edges.get(edges.len() / 2) else {
        return;
    };
    if edges.len() < 2 || edges.iter().any(|other| (other - edge).abs() > 1.0) {
        return;
    }
    for line in lines.iter_mut().filter(|line| line.bullet.is_none()) {
        let [cell] = &line.cells[..] else { continue };
        let Some(part) = cell.parts.first() else { continue };
        let Some(place) = part
            .place
            .filter(|place| place.left < edge && place.left + place.width > edge)
        else {
            continue;
        };
        let word = cell.text.get(part.start..part.end).unwrap_or_default();
        let letters = word.chars().count() as f64;
        let at = (edge - place.left) / place.width * letters;
        let turns = word.char_indices().enumerate().filter_map(|(count, (offset, c))| {
            let before = word.get(..offset)?.chars().next_back()?;
            (before.is_lowercase() && c.is_uppercase()).then_some((count as f64, offset))
        });
        let nearest = turns.min_by(|a, b| (a.0 - at).abs().total_cmp(&(b.0 - at).abs()));
        if let Some((count, offset)) = nearest
            && (count - at).abs() < 2.0
        {
            let cut = part.start + offset;
            let mut cells = vec![cell.slice(part.start, cut), cell.slice(cut, cell.text.len())];
            std::mem::swap(&mut line.cells, &mut cells);
        }
    }
}

/// "Wrote four-week menus", "Cut waste by a third" below the names of skills: where most items tell what somebody did, no
/// item is a skill.
fn without_deeds(lines: Vec<Line>) -> Vec<Line> {
    const DEEDS: Words = Words(
        "wrote|cut|kept|taught|led|built|ran|made|sold|won|held|began|brought|bought|drove|grew|set|spoke|took|oversaw|rebuilt|met|\
        gave|found|put|sent|spent|stood|won|wove|rose|chose|drew|dealt|fed|saw|went",
    );
    let is_item = |line: &Line| line.bullet.is_some();
    let tells = |line: &Line| {
        let text = folded(&line.text());
        let mut words = text.split_whitespace();
        let first = words.next().unwrap_or_default();
        (DEEDS.contains(first) || first.len() >= 5 && first.ends_with("ed")) && words.count() >= 3
    };
    let items = lines.iter().filter(|line| is_item(line)).count();
    let deeds = lines.iter().filter(|line| is_item(line) && tells(line)).count();
    if deeds < 3 || deeds * 3 < items * 2 {
        return lines;
    }
    let mut inside = false;
    let mut kept = Vec::with_capacity(lines.len());
    for line in lines {
        inside = is_item(&line) || inside && line.bullet.is_none() && line.gap_above < 0.6 && !line.style().bold;
        if !inside {
            kept.push(line);
        }
    }
    kept
}

/// "I design forms that people finish: banking, clinics.": a sentence that tells of a person, no list.
fn is_told(line: &Line) -> bool {
    let text = line.text();
    let lead = text.split([',', ';', ':', '(']).next().unwrap_or_default();
    let mut words = lead.split_whitespace();
    let small = |word: &str| word.chars().next().is_some_and(char::is_lowercase);
    let opens = words.next().is_some_and(|word| !small(word));
    let running = words.clone().filter(|word| small(word)).count() >= 4;
    line.bullet.is_none()
        && line.cells.len() == 1
        && text.trim_end().ends_with('.')
        && opens
        && running
        && words.count() >= 5
}

/// "Vim   In daily use since 2012", "Erlang - applications, and repair of what stands": what is told of each word goes,
/// where most lines of the section tell something.
fn without_tellings(lines: Vec<Line>) -> Vec<Line> {
    let tells = |text: &str| {
        let words = text.split_whitespace().count();
        let small = text
            .split_whitespace()
            .filter(|word| word.starts_with(char::is_lowercase))
            .count();
        words >= 4 && small * 2 >= words && !text.ends_with(':')
    };
    let cut = |line: &Line| match &line.cells[..] {
        [name, told] if name.text.split_whitespace().count() <= 3 && tells(&told.text) => Some(vec![name.clone()]),
        [whole] if line.bullet.is_some() => {
            let at = [" - ", " – ", " — "]
                .into_iter()
                .find_map(|mark| whole.text.find(mark))?;
            let is_name = whole.text.get(..at)?.split_whitespace().count() <= 3;
            (is_name && tells(whole.text.get(at + 3..)?)).then(|| vec![whole.slice(0, at)])
        }
        _ => None,
    };
    let told = lines.iter().filter(|line| cut(line).is_some()).count();
    let begun = lines
        .iter()
        .filter(|line| line.bullet.is_some() || line.cells.len() >= 2)
        .count();
    if told < 3 || told * 2 < begun {
        return lines;
    }
    let mut kept: Vec<Line> = Vec::with_capacity(lines.len());
    let mut edge: Option<f64> = None;
    for line in lines {
        match cut(&line) {
            Some(mut cells) => {
                // Its weight parted it from what was told; no label is left.
                for part in cells.iter_mut().flat_map(|cell| &mut cell.parts) {
                    part.style.bold = false;
                }
                let second = line
                    .cells
                    .get(1)
                    .and_then(|cell| cell.parts.first())
                    .and_then(|part| part.place);
                edge = Some(second.map_or(line.left, |place| place.left));
                kept.push(Line { cells, ..line });
            }
            // The second line of what is told.
            None if line.bullet.is_none()
                && line.cells.len() == 1
                && line.gap_above < 0.6
                && edge.is_some_and(|edge| (line.left - edge).abs() < 2.5) => {}
            None => {
                edge = None;
                kept.push(line);
            }
        }
    }
    kept
}

/// Lists that stand side by side and go on in the line below, each in its own column.
fn joined_in_columns(lines: &[Line]) -> Vec<Line> {
    let left_of = |cell: &Passage| cell.parts.first().and_then(|part| part.place).map(|place| place.left);
    let mut joined: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines {
        let columns: Option<Vec<usize>> = joined
            .last()
            .filter(|before| goes_below(line, before))
            .and_then(|before| {
                let column = |cell: &Passage| {
                    let left = left_of(cell)?;
                    let same = |above: &Passage| {
                        left_of(above).is_some_and(|x| (x - left).abs() < 2.5) && above.text.contains(',')
                    };
                    before.cells.iter().position(same)
                };
                line.cells.iter().map(column).collect()
            });
        match (joined.last_mut(), columns) {
            (Some(before), Some(columns)) => {
                for (cell, at) in line.cells.iter().zip(columns) {
                    if let Some(above) = before.cells.get_mut(at) {
                        above.join(cell);
                    }
                }
            }
            _ => joined.push(line.clone()),
        }
    }
    joined
}

fn goes_below(line: &Line, before: &Line) -> bool {
    let lists = before.cells.iter().filter(|cell| cell.text.contains(',')).count();
    line.page > 0
        && line.page == before.page
        && line.block == before.block
        && line.bullet.is_none()
        && before.cells.len() >= 2
        && lists >= 2
        && line.gap_above < 0.6
        && line.style().looks_like(&before.style())
}

/// "Area   Tools": the names of the columns.
fn names_columns(line: &Line) -> bool {
    line.cells.len() >= 2 && line.cells.iter().all(|cell| COLUMNS.contains(folded(cell.text.trim())))
}

const COLUMNS: Words = Words(
    "구분|내용|수준|분류|항목|분야|활용도|area|areas|category|categories|group|type|field|domain|skill|skills|tool|tools|technology|technologies|details|\
    description|level|proficiency|experience|years|years of experience|last used|bereich|kategorie|kenntnis|kenntnisse|\
    werkzeuge|niveau|stufe|erfahrung|domaine|competence|competences|outils|experience|area|herramientas|nivel|categoria|\
    competenza|competenze|strumenti|livello|gebied|vaardigheid|vaardigheden|kategoria|umiejetnosc|umiejetnosci|poziom",
);

#[cfg(test)]
mod tests {
    use super::{are_labelled, parted};
    use crate::hint_columns::tests::line;
    use crate::passage::Line;

    fn told(lines: &[Line]) -> Vec<Vec<&str>> {
        let cells = |line: &Line| line.cells.len();
        assert!(lines.iter().all(|line| cells(line) > 0));
        lines
            .iter()
            .map(|line| line.cells.iter().map(|cell| cell.text.as_str()).collect())
            .collect()
    }

    #[test]
    fn tags_beside_each_other_are_items_of_their_own() {
        let tags = [line(
            0.0,
            &[
                ("Welding", 50.0, 90.0),
                ("Root", 99.0, 115.0),
                ("analysis", 117.0, 150.0),
            ],
        )];
        assert_eq!(told(&parted(&tags)), [["Welding", "Root analysis"]]);
    }

    #[test]
    fn tags_of_one_word_are_told_from_words_of_a_typewriter() {
        let tags = [line(0.0, &[("Git", 50.0, 63.0), ("Docker", 69.0, 101.0)])];
        assert_eq!(told(&parted(&tags)), [["Git", "Docker"]]);
        let typed = [line(0.0, &[("Git", 50.0, 68.0), ("Docker", 74.0, 110.0)])];
        assert_eq!(told(&parted(&typed)), [["Git Docker"]]);
    }

    #[test]
    fn a_label_that_touches_its_list_is_told_by_the_others() {
        let rows = parted(&[
            line(0.0, &[("ProgrammingRust,", 50.0, 128.0), ("SQL", 131.0, 150.0)]),
            line(
                20.0,
                &[("Tools", 70.0, 95.0), ("Git,", 105.0, 120.0), ("Make", 123.0, 150.0)],
            ),
            line(
                40.0,
                &[("Buses", 70.0, 95.0), ("CAN,", 105.0, 122.0), ("I2C", 125.0, 140.0)],
            ),
        ]);
        let expected = [
            ["Programming", "Rust, SQL"],
            ["Tools", "Git, Make"],
            ["Buses", "CAN, I2C"],
        ];
        assert_eq!(told(&rows), expected);
        assert!(are_labelled(&rows));
    }
}
