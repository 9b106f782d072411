//! Facts of a head that signs part and that broke where the line ended: "… | Phone: (+351)" / "960002214 (Mobile) | …".

use crate::dates::folded;
use crate::passage::{Line, Passage};
use crate::places::is_country;
use crate::roles::title_score;
use crate::sections::{Section, SectionKind};

const SIGN: &str = " | ";

/// The sections, those that tell of the person with each labelled fact on a line of its own.
pub(crate) fn whole(sections: &[Section]) -> Vec<Section> {
    let told = |section: &Section| match section.kind {
        SectionKind::Head | SectionKind::Contact => Section {
            lines: with_countries(parted(&section.lines)),
            ..section.clone()
        },
        _ => section.clone(),
    };
    sections.iter().map(told).collect()
}

fn parted(lines: &[Line]) -> Vec<Line> {
    let mut made: Vec<Line> = Vec::with_capacity(lines.len());
    let mut rest = lines;
    while let Some((first, after)) = rest.split_first() {
        let length = run(first, after);
        let run: Vec<&Line> = rest.iter().take(length).collect();
        match facts(&run) {
            Some(facts) => made.extend(facts.into_iter().enumerate().map(|(at, fact)| Line {
                cells: vec![fact],
                gap_above: if at == 0 { first.gap_above } else { 0.3 },
                ..first.clone()
            })),
            None => made.extend(run.into_iter().cloned()),
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    made
}

/// How many lines belong together: those that hold the sign, and what the last of them leaves open.
fn run(first: &Line, after: &[Line]) -> usize {
    let holds = |line: &Line| line.text().contains(SIGN.trim());
    let close = |line: &Line, above: &Line| {
        line.page == above.page
            && line.page > 0
            && line.block == above.block
            && line.gap_above < 0.7
            && line.cells.len() == 1
            && line.bullet.is_none()
    };
    if !holds(first) || first.cells.len() != 1 {
        return 1;
    }
    let mut length = 1;
    let mut above = first;
    for line in after {
        if !close(line, above) || !holds(above) || !(holds(line) || leaves_open(above, line)) {
            break;
        }
        length += 1;
        above = line;
    }
    length
}

/// "… | Address: Corso Regio 112," above "10152 Torino": the last fact goes on.
fn leaves_open(above: &Line, line: &Line) -> bool {
    let (above, text) = (above.text(), line.text());
    let fact = above.rsplit('|').next().unwrap_or_default().trim();
    let open = fact.ends_with([',', ':']) || fact.matches('(').count() > fact.matches(')').count();
    let goes_on = text.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit() || c == '(');
    (open || goes_on) && !has_label(&text) && title_score(&text) < 0.5
}

/// The facts of broken lines, where most have a label.
fn facts(run: &[&Line]) -> Option<Vec<Passage>> {
    let breaks = run.windows(2).any(|pair| match pair {
        [above, line] => {
            let (above, line) = (above.text(), line.text());
            let first = line.split('|').next().unwrap_or_default();
            !above.trim_end().ends_with('|') && !line.starts_with('|') && !has_label(first)
        }
        _ => false,
    });
    if !breaks {
        return None;
    }
    let mut whole = Passage::default();
    for line in run {
        whole.join(&line.passage());
    }
    let cuts: Vec<(usize, usize)> = whole.text.match_indices('|').map(|(at, _)| (at, at + 1)).collect();
    let facts: Vec<Passage> = whole
        .without(&cuts)
        .iter()
        .map(|fact| fact.trim_matches(char::is_whitespace))
        .filter(|fact| !fact.is_empty())
        .collect();
    let labelled = facts.iter().filter(|fact| has_label(&fact.text)).count();
    (facts.len() >= 3 && labelled * 4 >= facts.len() * 3).then_some(facts)
}

/// "Date of birth: …"
fn has_label(text: &str) -> bool {
    text.split_once(':').is_some_and(|(label, _)| {
        label.split_whitespace().count() <= 5 && !label.is_empty() && !label.contains(|c: char| c.is_ascii_digit())
    })
}

/// "mail   phone   Gothenburg," above "Sweden": the country goes with its town.
fn with_countries(lines: Vec<Line>) -> Vec<Line> {
    let mut made: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines {
        if let Some(above) = made.last_mut()
            && above.page == line.page
            && line.page > 0
            && above.cells.len() >= 2
            && line.bullet.is_none()
            && line.top - above.top < 3.0 * above.height()
            && is_country(&folded(line.text().trim()))
            && let Some(town) = above.cells.last_mut()
            && town.text.ends_with(',')
        {
            town.join(&line.passage());
            continue;
        }
        made.push(line);
    }
    made
}

#[cfg(test)]
mod tests {
    use super::{parted, with_countries};
    use crate::hint_columns::tests::line;
    use crate::passage::Line;

    fn texts(lines: &[Line]) -> Vec<String> {
        lines.iter().map(Line::text).collect()
    }

    #[test]
    fn facts_that_broke_are_whole_again() {
        let rows = [
            (0.0, "Date of birth: 3 May 1990 | Phone number: (+353)"),
            (12.0, "860000001 (Mobile) | Email address: orla@post.example | Address:"),
            (24.0, "4 Quay Lane, Y35 Wexford (Ireland) (Home)"),
        ];
        let mut lines: Vec<Line> = rows
            .iter()
            .map(|(top, text)| line(*top, &[(text, 10.0, 400.0)]))
            .collect();
        lines.iter_mut().for_each(|line| line.gap_above = 0.3);
        let expected = [
            "Date of birth: 3 May 1990",
            "Phone number: (+353) 860000001 (Mobile)",
            "Email address: orla@post.example",
            "Address: 4 Quay Lane, Y35 Wexford (Ireland) (Home)",
        ];
        assert_eq!(texts(&parted(&lines)), expected);
        let whole = [
            line(0.0, &[("Cook | Baker", 10.0, 90.0)]),
            line(12.0, &[("Leeds | UK", 10.0, 70.0)]),
        ];
        assert_eq!(texts(&parted(&whole)), ["Cook | Baker", "Leeds | UK"]);
    }

    #[test]
    fn a_country_goes_with_the_town_that_ended_the_row() {
        let mut row = line(0.0, &[("orla@post.example", 10.0, 90.0)]);
        row.cells.extend(line(0.0, &[("Bergen,", 120.0, 160.0)]).cells);
        assert_eq!(
            with_countries(vec![row, line(12.0, &[("Norway", 10.0, 50.0)])])
                .last()
                .map(|line| line.cells[1].text.clone()),
            Some("Bergen, Norway".into())
        );
    }
}
