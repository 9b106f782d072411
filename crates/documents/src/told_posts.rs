//! Posts that are told as sentences: "Worked as clerk at Dale Mills from May 2015 to June 2019."

use crate::dates;
use crate::passage::Line;
use crate::vocabulary::Words;

/// Lines that tell of a post, as heads of entries. Where other lines are dated too, they are items of posts and stay.
pub(crate) fn as_heads(lines: &[Line]) -> Vec<Line> {
    // "1) Worked as …"
    let bare: Vec<Line> = lines.iter().map(crate::forms::without_number).collect();
    if bare.iter().all(|line| lead(&line.text()).is_none()) {
        return lines.to_vec();
    }
    let lines = &with_ends(&bare)[..];
    let told: Vec<Option<Line>> = lines.iter().map(head).collect();
    let is_dated = |line: &Line| dates::find(&line.text()).iter().any(|range| !range.is_single);
    let all_told = lines
        .iter()
        .zip(&told)
        .all(|(line, told)| told.is_some() || !is_dated(line));
    if !all_told || told.iter().all(Option::is_none) {
        return lines.to_vec();
    }
    let heads = told.into_iter().zip(lines);
    heads.map(|(told, line)| told.unwrap_or_else(|| line.clone())).collect()
}

/// Sentences that broke before their dates ended are whole again.
fn with_ends(lines: &[Line]) -> Vec<Line> {
    let mut whole: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines {
        if let Some(before) = whole.last_mut()
            && line.bullet.is_none()
            && line.cells.len() == 1
            && line.gap_above < 0.7
            && head(before).is_none()
            && lead(&before.text()).is_some()
        {
            let mut joined = before.passage();
            joined.join(&line.passage());
            let made = Line {
                cells: vec![joined],
                ..before.clone()
            };
            if head(&made).is_some() {
                *before = made;
                continue;
            }
        }
        whole.push(line.clone());
    }
    whole
}

/// How many bytes lead to the title: "Worked as", "Undergone six weeks of training as".
fn lead(text: &str) -> Option<usize> {
    text.split_whitespace().nth(3)?;
    let lower = text.to_lowercase();
    if lower.len() != text.len() {
        return None;
    }
    let known = LEADS
        .iter()
        .filter(|lead| lower.strip_prefix(lead).is_some_and(|rest| rest.starts_with(' ')))
        .map(str::len)
        .max();
    known.or_else(|| {
        let at = lower.find(" as ")?;
        let words: Vec<&str> = lower.get(..at)?.split_whitespace().collect();
        let did = words.len() <= 9 && words.first().is_some_and(|first| DID.contains(first));
        did.then_some(at + 3)
    })
}

/// Title, firm and dates, each in a cell.
fn head(line: &Line) -> Option<Line> {
    let whole = line.passage();
    let lead = lead(&whole.text)?;
    let range = match &dates::find(&whole.text)[..] {
        [range] if range.start > lead && !range.is_single => range.clone(),
        _ => return None,
    };
    let behind = whole.text.get(range.end..).unwrap_or_default();
    if behind.chars().filter(|c| c.is_alphanumeric()).count() > 2 {
        return None;
    }
    let mut told = whole.slice(lead, range.start);
    for article in ["a ", "an ", "the ", "un ", "una ", "une ", "uma ", "um "] {
        if told.text.starts_with(article) {
            told = told.slice(article.len(), told.text.len());
            break;
        }
    }
    // "… from" / "since": the word that leads to the dates.
    let told = told.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | '-' | '–'));
    let last = told.text.rsplit(' ').next().unwrap_or_default();
    let end = match FROM.contains(last.to_lowercase()) {
        true => told.text.len() - last.len(),
        false => told.text.len(),
    };
    let told = told.slice(0, end).trim_matches(|c: char| c.is_whitespace() || c == ',');
    let joint = JOINTS.iter().find_map(|joint| {
        let at = told.text.find(joint)?;
        let next = told.text.get(at + joint.len()..)?.chars().next()?;
        (!next.is_lowercase()).then_some((at, at + joint.len()))
    });
    let mut cells = match joint {
        Some((at, from)) => vec![told.slice(0, at), told.slice(from, told.text.len())],
        None => vec![told],
    };
    cells.push(whole.slice(range.start, range.end));
    cells.iter().all(|cell| !cell.is_empty()).then(|| Line {
        cells,
        bullet: None,
        gap_above: 1.5,
        ..line.clone()
    })
}

/// What leads to the firm, the surest first.
const JOINTS: Words = Words(
    " at | bei der | bei | beim | chez | presso | bij | hos | ved | på | с | with | in der | im | na | no | em | en | w | u | in | for ",
);
/// What a sentence of a post or of training begins with.
const DID: Words = Words(
    "worked|working|currently|presently|served|serving|undergone|underwent|completed|joined|engaged|employed|i|have|did|done|was|associated",
);
const LEADS: Words = Words(
    "working as|worked as|i worked as|i have worked as|i am working as|have worked as|currently working as|\
    presently working as|at present working as|now working as|served as|serving as|employed as|was employed as|\
    tätig als|tätigkeit als|arbeitete als|gearbeitet als|beschäftigt als|beschäftigung als|angestellt als|\
    travaillé comme|travail comme|j'ai travaillé comme|employé comme|employée comme|emploi de|\
    trabajé como|trabajo como|trabajando como|trabalhei como|trabalho como|atuei como|\
    ho lavorato come|lavoro come|lavorato come|werkzaam als|gewerkt als|werkte als|\
    praca jako|pracowałem jako|pracowałam jako|zatrudniony jako|zatrudniona jako|jobbade som|arbetat som|\
    har jobbat som|jobbet som|arbejdet som|работал|работала",
);
const FROM: Words = Words("from|since|during|for|von|seit|ab|de|du|depuis|desde|dal|da|dall'|van|sinds|od|från|fra|с");

#[cfg(test)]
mod tests {
    use super::as_heads;
    use crate::plain::text_lines;

    fn cells(text: &str) -> Vec<Vec<String>> {
        let lines = as_heads(&text_lines(text));
        let cells = |line: &crate::passage::Line| line.cells.iter().map(|cell| cell.text.clone()).collect();
        lines.iter().map(cells).collect()
    }

    #[test]
    fn sentences_that_tell_of_posts_are_heads() {
        let told = cells(
            "- Working as a Librarian at Dale School from July 2016 to till date.\n- Lends books\n\
             - Worked as Clerk at Ford Mills from 2008 to 2011.",
        );
        assert_eq!(told[0][..2], ["Librarian", "Dale School"]);
        assert!(told[0][2].contains("July 2016"), "{told:?}");
        assert_eq!(told[1], ["Lends books"]);
        assert_eq!(told[2][..2], ["Clerk", "Ford Mills"]);
        let items = cells("Clerk, Ford Mills 2008 – 2011\n- Worked as foreman from May 2009 to June 2009");
        assert_eq!(items[1].len(), 1, "an item of a post that has its own dates");
    }
}
