//! Lists of degrees and schools as lines of entries: bullets off, dates in cells of their own.

use crate::entries::EntryDates;
use crate::passage::{Line, Passage, Style};
use crate::resume::EducationReading;
use crate::roles::{degree_score, institution_score};
use crate::work::found_dates;

/// "• BSc Botany – Leeds University – 2012": where each item of a list is a degree or a school, the items are the entries.
pub(crate) fn without_bullets(lines: &[Line]) -> Vec<Line> {
    let names = |text: &str| {
        let dated = crate::dates::find(text)
            .first()
            .filter(|range| range.start == 0)
            .map_or(0, |range| range.end);
        let text = text
            .get(dated..)
            .unwrap_or_default()
            .trim_start_matches([' ', ':', '–', '-', ',']);
        let first = text.split([',', '–', '-', '(', ':', '|']).next().unwrap_or_default();
        degree_score(first) >= 0.75 || institution_score(text) >= 0.8 && degree_score(text) >= 0.5
    };
    let mut items: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines {
        match items.last_mut().and_then(|item| item.cells.last_mut()) {
            Some(item) if line.bullet.is_none() && line.cells.len() == 1 && line.gap_above < 0.7 => {
                item.join(&line.passage())
            }
            _ => items.push(line.clone()),
        }
    }
    // "HLTA status, Northumbria Partnership, 2018" among degrees: what each item ends with tells that it is one.
    let ends_dated = |text: &str| {
        let end = text.trim_end_matches(['.', ' ', ')']).len();
        text.contains(", ")
            && crate::dates::find(text)
                .last()
                .is_some_and(|range| range.end >= end && range.start > 0)
    };
    let named = items.iter().filter(|item| names(&item.text())).count();
    let all = items.iter().all(|item| item.bullet.is_some())
        && (named == items.len() || named * 2 >= items.len() && items.iter().all(|item| ends_dated(&item.text())));
    let dated = items.iter().filter(|item| crate::dates::has_date(&item.text())).count();
    if items.len() < 2 || !all || dated * 2 < items.len() {
        return lines.to_vec();
    }
    for item in &mut items {
        item.bullet = None;
        item.gap_above = 1.0;
        part_year(item);
    }
    items
}

/// "BCom from Delhi University with 62% in 2014.": the year at the end of an item in a cell of its own.
fn part_year(item: &mut Line) {
    let [cell] = &item.cells[..] else { return };
    let end = cell.text.trim_end_matches(['.', ' ', ')']).len();
    let Some(range) = crate::dates::find(&cell.text)
        .pop()
        .filter(|range| range.end >= end && range.start > 0)
    else {
        return;
    };
    let words = cell
        .slice(0, range.start)
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | '–' | '—' | '-' | '|' | ';'));
    let lead = [
        " in the year of",
        " in the year",
        " in year",
        " in",
        " year",
        " em",
        " en",
        " conclusão em",
        " concluído em",
    ]
    .iter()
    .filter_map(|lead| words.text.strip_suffix(lead))
    .map(str::len)
    .min();
    let words = words.slice(0, lead.unwrap_or(words.text.len()));
    if !words.is_empty() {
        item.cells = vec![words, cell.slice(range.start, range.end)];
    }
}

/// "BEng Engineering," / "2005": a comma tells that the date below ends the line.
pub(crate) fn with_dates_joined(lines: &[Line]) -> Vec<Line> {
    let mut joined: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines {
        if let Some(before) = joined.last_mut()
            && before.text().ends_with(',')
            && before.bullet.is_none()
            && line.bullet.is_none()
            && line.gap_above < 1.0
            && crate::dates::is_only_dates(&line.text())
            && let Some(cell) = before.cells.last_mut()
        {
            cell.join(&line.passage());
            continue;
        }
        joined.push(line.clone());
    }
    joined
}

/// The school alone in the head, and its degree the first thing below.
pub(crate) fn take_degree_of_item(reading: &mut EducationReading) {
    let Some(first) = reading
        .highlights
        .first()
        .filter(|_| reading.degree.is_none() && reading.major.is_none())
    else {
        return;
    };
    // "Bachelor of Science in Nursing, May 2019 | GPA 3.5 | 124 semester hours"
    if let Some((degree, told)) = first.value.split_once(" | ")
        && degree_score(degree.split_whitespace().next().unwrap_or_default()) >= 0.9
        && degree.split_whitespace().count() <= 12
        && reading.institution.is_some()
    {
        let (first, told) = (first.clone(), told.to_owned());
        let range = crate::dates::find(degree)
            .pop()
            .filter(|range| range.end == degree.len() && range.start > 3);
        let name = degree
            .get(..range.as_ref().map_or(degree.len(), |range| range.start))
            .unwrap_or(degree);
        reading.degree = Some(crate::Found {
            value: name.trim_end_matches([',', ' ', '-', '–']).to_owned(),
            ..first.clone()
        });
        if let Some(range) = range.filter(|_| reading.finished_on.is_none()) {
            let words = Passage::plain(degree.get(range.start..).unwrap_or_default(), Style::default());
            (reading.started_on, reading.finished_on, reading.is_current) =
                found_dates(&EntryDates { range, words }, false);
        }
        let told: Vec<crate::Found<String>> = told
            .split(" | ")
            .map(|part| crate::Found {
                value: part.to_owned(),
                ..first.clone()
            })
            .collect();
        reading.highlights.splice(0..1, told);
        return;
    }
    let words = first.value.split_whitespace().count();
    let leads = first.value.split_whitespace().next().unwrap_or_default();
    if reading.institution.is_some() && words <= 10 && degree_score(leads) >= 0.9 && !first.value.ends_with('.') {
        reading.degree = Some(reading.highlights.remove(0));
    }
}

/// "University of Leeds (UoL), part-time. Dissertation: …" below its degree: the sentence begins with the school.
pub(crate) fn take_school_of_item(reading: &mut EducationReading) {
    let Some(first) = reading
        .highlights
        .first_mut()
        .filter(|_| reading.institution.is_none() && reading.degree.is_some())
    else {
        return;
    };
    let marks = [", ", ". ", "; ", ": "];
    let Some((at, mark)) = marks
        .iter()
        .filter_map(|mark| Some((first.value.find(mark)?, mark)))
        .min()
    else {
        return;
    };
    let (name, rest) = (first.value.get(..at), first.value.get(at + mark.len()..));
    let (name, rest) = (name.unwrap_or_default().to_owned(), rest.unwrap_or_default().to_owned());
    let named = institution_score(&name) >= 0.8 && degree_score(&name) < 0.5 && name.starts_with(char::is_uppercase);
    if !named || name.split_whitespace().count() > 9 || rest.is_empty() {
        return;
    }
    reading.institution = Some(crate::Found {
        value: name,
        confidence: 0.75,
        ..first.clone()
    });
    first.value = rest;
}
