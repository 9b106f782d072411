//! Lines of a list of skills as they are set: numbers, labels in a row of their own, labels beside a column, justified
//! lines and labels that only a space parts from their list.

use crate::dates::folded;
use crate::passage::{Line, Passage};
use crate::sections::SectionKind;
use crate::skill_levels::is_level;
use crate::vocabulary::Words;

/// The lines in the form that the reader of skills knows.
pub(crate) fn plain(lines: &[Line]) -> Vec<Line> {
    let lines = without_numbers(&pairs_parted(lines));
    let lines: Vec<Line> = lines.into_iter().map(unjustified).collect();
    let lines = without_rows_of_labels(lines);
    let lines = with_column_of_labels(lines);
    let lines: Vec<Line> = lines.into_iter().map(with_named_section).collect();
    let lines = with_wide_labels(lines);
    let lines = with_labels_before_dashes(lines);
    with_labels_above(lines)
}

/// "CAD   SolidWorks, Creo   Analysis   KISSsoft, ANSYS": two labels and two lists a row, as rows of one.
fn pairs_parted(lines: &[Line]) -> Vec<Line> {
    let is_label =
        |cell: &Passage| !cell.text.contains([',', ';', '|', '•']) && cell.text.split_whitespace().count() <= 3;
    let lists = |cell: &Passage| cell.text.contains(',');
    let is_row = |line: &Line| match &line.cells[..] {
        [a, one, b, two] => is_label(a) && is_label(b) && (lists(one) || lists(two)),
        _ => false,
    };
    let wide = lines.iter().filter(|line| line.cells.len() >= 3);
    if wide.clone().count() < 2 || !wide.into_iter().all(is_row) {
        return lines.to_vec();
    }
    let parted = lines.iter().flat_map(|line| {
        let rows = line.cells.chunks(2).map(<[Passage]>::to_vec);
        rows.map(|cells| Line { cells, ..line.clone() }).collect::<Vec<_>>()
    });
    parted.collect()
}

/// "1. Welding", "2. First aid".
fn without_numbers(lines: &[Line]) -> Vec<Line> {
    let number = |line: &Line| {
        let cell = line.cells.first()?;
        let digits = cell.text.bytes().take_while(u8::is_ascii_digit).count();
        let rest = cell.text.get(digits..)?.strip_prefix(['.', ')'])?;
        let value: usize = cell.text.get(..digits)?.parse().ok()?;
        (rest.starts_with(' ') && digits <= 2).then_some((value, digits + 1))
    };
    let numbers: Vec<(usize, usize)> = lines.iter().filter_map(number).collect();
    let counts = numbers.len() >= 2 && numbers.iter().enumerate().all(|(at, (value, _))| *value == at + 1);
    if !counts {
        return lines.to_vec();
    }
    let bare = |line: &Line| {
        let mut line = line.clone();
        if let (Some((_, length)), Some(cell)) = (number(&line), line.cells.first_mut()) {
            *cell = cell.slice(length, cell.text.len());
        }
        line
    };
    lines.iter().map(bare).collect()
}

/// "Docker,   Orchestration" / "de   Containers,": a line that fills its column with wide spaces; its commas part it.
fn unjustified(line: Line) -> Line {
    let (Some((_, leads)), true) = (line.cells.split_last(), line.page > 0) else {
        return line;
    };
    let is_list = leads.iter().any(|cell| cell.text.ends_with([',', '，']));
    if !is_list || line.cells.iter().any(|cell| cell.text.contains([':', '：', '•', '|'])) {
        return line;
    }
    let mut whole = Passage::default();
    for cell in &line.cells {
        whole.join(cell);
    }
    Line {
        cells: vec![whole],
        ..line
    }
}

/// "Electrical   Safety" in bold above two columns of lists.
fn without_rows_of_labels(lines: Vec<Line>) -> Vec<Line> {
    let left = |cell: &Passage| cell.parts.first().and_then(|part| part.place).map(|place| place.left);
    let labels = |line: &Line, next: Option<&Line>| {
        next.is_some_and(|next| {
            let level = |(cell, below): (&Passage, &Passage)| match (left(cell), left(below)) {
                (Some(a), Some(b)) => (a - b).abs() < 3.0,
                _ => false,
            };
            line.cells.len() >= 2
                && line.cells.len() == next.cells.len()
                && line
                    .cells
                    .iter()
                    .all(|cell| cell.style().bold && !cell.text.contains(','))
                && next.cells.iter().all(|cell| !cell.style().bold)
                && next.text().contains(',')
                && line.cells.iter().zip(&next.cells).all(level)
        })
    };
    let mut kept = Vec::with_capacity(lines.len());
    for (at, line) in lines.iter().enumerate() {
        if !labels(line, lines.get(at + 1)) {
            kept.push(line.clone());
        }
    }
    kept
}

/// "数据库 MySQL，Redis": a word of Asia that a space parts from its list, in most lines.
fn with_wide_labels(lines: Vec<Line>) -> Vec<Line> {
    let cut = |line: &Line| {
        let [cell] = &line.cells[..] else { return None };
        let at = cell.text.find([' ', '　'])?;
        let (label, list) = cell.text.split_at(at);
        let is_label = label.chars().all(|c| c >= '\u{3000}') && label.chars().count() <= 8;
        let begins_latin = list.trim_start().starts_with(|c: char| c.is_ascii_alphabetic());
        (is_label && begins_latin && list.contains(['，', '、', ',', '/'])).then_some(at)
    };
    if lines.iter().filter_map(cut).count() < 3 {
        return lines;
    }
    let parted = |line: Line| match cut(&line) {
        Some(at) => {
            let words = line.passage();
            let list = Line {
                cells: vec![words.slice(at, words.text.len())],
                ..line.clone()
            };
            vec![label_line(&line, &words.slice(0, at)), list]
        }
        None => vec![line],
    };
    lines.into_iter().flat_map(parted).collect()
}

/// "Tools – Git, Docker", where all lines are so and what follows is no level.
fn with_labels_before_dashes(lines: Vec<Line>) -> Vec<Line> {
    let cut = |line: &Line| {
        let [cell] = &line.cells[..] else { return None };
        let mark = [" – ", " - ", " — "]
            .into_iter()
            .find(|mark| cell.text.contains(mark))?;
        let (label, list) = cell.text.split_once(mark)?;
        let is_label = label.split_whitespace().count() <= 4 && !label.contains([',', ';', ':']);
        (is_label && !list.contains(mark)).then_some((label.len(), label.len() + mark.len()))
    };
    let listed = |line: &&Line| {
        let list = cut(line).and_then(|(_, from)| line.text().get(from..).map(str::to_owned));
        list.is_some_and(|list| list.contains(',') && !is_level(list.split(',').next().unwrap_or_default()))
    };
    let all = lines.len() >= 2 && lines.iter().all(|line| cut(line).is_some());
    if !all || lines.iter().filter(listed).count() * 3 < lines.len() * 2 {
        return lines;
    }
    let parted = |line: Line| match cut(&line) {
        Some((to, from)) => {
            let words = line.passage();
            let list = Line {
                cells: vec![words.slice(from, words.text.len())],
                bullet: None,
                ..line.clone()
            };
            vec![label_line(&line, &words.slice(0, to)), list]
        }
        None => vec![line],
    };
    lines.into_iter().flat_map(parted).collect()
}

/// "databases   SQLite" / "          Redis": the label stands beside the first of its items; and the labels of the
/// European form beside what they name.
fn with_labels_above(lines: Vec<Line>) -> Vec<Line> {
    let mut made = Vec::with_capacity(lines.len());
    for (at, line) in lines.iter().enumerate() {
        let beside = match &line.cells[..] {
            [label, item] => {
                let place = item.parts.first().and_then(|part| part.place);
                let below = lines.get(at + 1).filter(|below| below.cells.len() == 1);
                let hangs = |below: &Line| {
                    place.is_some_and(|place| (place.left - below.left).abs() < 2.5)
                        && below.style().looks_like(&item.style())
                        && !below.style().looks_like(&label.style())
                };
                below.is_some_and(hangs)
            }
            _ => false,
        };
        let is_form = line.cells.len() >= 2 && line.cells.first().is_some_and(|cell| names_ability(&cell.text));
        match line.cells.split_first() {
            Some((label, rest)) if (beside || is_form) && !label.text.contains([',', ':']) => {
                made.push(label_line(line, label));
                made.push(Line {
                    cells: rest.to_vec(),
                    ..line.clone()
                });
            }
            _ => made.push(line.clone()),
        }
    }
    made
}

/// "Languages   Russian — native   English — B1" among the skills: the name of another section labels its row.
fn with_named_section(mut line: Line) -> Line {
    if let [label, _, _, ..] = &mut line.cells[..]
        && line.bullet.is_none()
        && matches!(
            crate::headings::exact_kind(&label.text),
            Some(SectionKind::Skills | SectionKind::Languages)
        )
        && !label.text.contains([':', '：', ','])
    {
        label.text.push(':');
    }
    line
}

/// "EDV   QGIS, MS Office" / "Fachlich   Bauforschung, Statik": each row a label and its list.
fn with_column_of_labels(lines: Vec<Line>) -> Vec<Line> {
    let is_label = |cell: &Passage| {
        !cell.text.contains([',', ';', ':', '：', '|', '•', '('])
            && cell.text.split_whitespace().count() <= 3
            && !is_level(&cell.text)
    };
    let is_row = |line: &Line| matches!(&line.cells[..], [label, list] if line.bullet.is_none() && is_label(label) && !is_level(&list.text));
    let lists = lines
        .iter()
        .filter(|line| line.cells.get(1).is_some_and(|list| list.text.contains(',')))
        .count();
    if lines.len() < 3 || !lines.iter().all(is_row) || lists * 3 < lines.len() * 2 {
        return lines;
    }
    let with_label = |mut line: Line| {
        if let Some(label) = line.cells.first_mut() {
            label.text.push(':');
        }
        line
    };
    lines.into_iter().map(with_label).collect()
}

fn label_line(line: &Line, label: &Passage) -> Line {
    let mut label = label.clone();
    label.text.push(':');
    Line {
        cells: vec![label],
        bullet: None,
        ..line.clone()
    }
}

/// A label of the European form for what somebody can do.
fn names_ability(text: &str) -> bool {
    let label = folded(text).replace("(n)", "").replace("(s)", "").replace("(e)", "");
    ABILITIES.contains(label.trim())
}

const ABILITIES: Words = Words(
    "mother tongue|lengua materna|otros idiomas|competencias tecnicas|competencias informatica|competencias informaticas|competencia digital|competencias digitales|competencias comunicativas|competencias de comunicacion|competencias de organizacion/gestion|otras competencias|competencias relacionadas con el empleo|competencias profesionales|permiso de conducir|competence numerique|competences en communication|competences organisationnelles / manageriales|competences liees a l'emploi|lingua materna|competencias relacionadas com o trabalho|carta de conducao|job related skills|digital skills|other language|other languages|social skills and competences|organisational skills and competences|\
    technical skills and competences|computer skills and competences|artistic skills and competences|\
    other skills and competences|communication skills|organisational / managerial skills|job-related skills|\
    digital competence|driving licence|muttersprache|muttersprachen|sonstige sprache|sonstige sprachen|fachliche kenntnisse|\
    soziale fahigkeiten und kompetenzen|organisatorische fahigkeiten und kompetenzen|\
    technische fahigkeiten und kompetenzen|ikt-kenntnisse und kompetenzen|kunstlerische fahigkeiten und kompetenzen|\
    sonstige fahigkeiten und kompetenzen|fuhrerschein|fuhrerscheine|langue maternelle|autres langues|autre langue|\
    aptitudes et competences sociales|aptitudes et competences organisationnelles|aptitudes et competences techniques|\
    aptitudes et competences informatiques|aptitudes et competences artistiques|autres aptitudes et competences|\
    permis de conduire|madrelingua|altra lingua|altre lingue|capacita e competenze sociali|\
    capacita e competenze organizzative|capacita e competenze tecniche|capacita e competenze informatiche|\
    capacita e competenze artistiche|altre capacita e competenze|capacita e competenze relazionali|\
    competenze comunicative|competenze organizzative e gestionali|competenze professionali|competenze digitali|patente|\
    patente di guida|idioma materno|otros idiomas|capacidades y competencias sociales|\
    capacidades y competencias organizativas|capacidades y competencias tecnicas|capacidades y competencias informaticas|\
    permiso de conduccion|lingua materna|outras linguas|aptidoes e competencias sociais|\
    aptidoes e competencias de organizacao|aptidoes e competencias tecnicas|aptidoes e competencias informaticas|\
    carta de conducao|jezyk ojczysty|inne jezyki|umiejetnosci i kompetencje spoleczne|\
    umiejetnosci i kompetencje organizacyjne|umiejetnosci i kompetencje techniczne|prawo jazdy",
);

#[cfg(test)]
mod tests {
    use super::plain;
    use crate::hint_columns::tests::line;
    use crate::passage::Line;

    fn told(lines: &[Line]) -> Vec<String> {
        plain(lines).iter().map(Line::text).collect()
    }

    fn text(text: &str) -> Line {
        line(0.0, &text.split(' ').map(|word| (word, 0.0, 0.0)).collect::<Vec<_>>())
    }

    #[test]
    fn the_numbers_of_a_list_are_no_part_of_its_items() {
        assert_eq!(
            told(&[text("1. Welding"), text("2. First aid")]),
            ["Welding", "First aid"]
        );
        assert_eq!(
            told(&[text("3D printing"), text("2. lathe")]),
            ["3D printing", "2. lathe"]
        );
    }

    #[test]
    fn a_justified_line_is_parted_by_its_commas_only() {
        let mut wide = text("Rust,");
        wide.cells.extend(text("Load").cells);
        wide.cells.extend(text("tests,").cells);
        assert_eq!(told(&[wide.clone()]), ["Rust, Load tests,"]);
        assert_eq!(plain(&[wide])[0].cells.len(), 1);
    }

    #[test]
    fn a_label_of_asia_needs_no_colon_and_one_of_a_form_stands_above() {
        let rows = [
            text("数据库 MySQL，Redis"),
            text("前端 HTML，CSS"),
            text("工具 Git，Maven"),
        ];
        assert_eq!(told(&rows)[..2], ["数据库:", "MySQL，Redis"]);
        let mut form = text("Altra lingua");
        form.cells.extend(text("Inglese").cells);
        assert_eq!(told(&[form]), ["Altra lingua:", "Inglese"]);
    }
}
