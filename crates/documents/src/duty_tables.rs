//! The Japanese account of a career: below each firm a table of terms ("2021年10月 ～ 2024年3月") and what was done in each.

use crate::column_heads::names_terms;
use crate::dates;
use crate::passage::{Line, Passage};
use crate::roles::company_score;
use crate::vocabulary::Words;

/// Each term with its post as a head of its own, the firm below it; none where no firm stands above such terms.
pub(crate) fn with_heads(lines: &[Line]) -> Option<Vec<Line>> {
    let lines = with_whole_terms(lines);
    let mut made: Vec<Line> = Vec::with_capacity(lines.len());
    let mut firm: Option<(Passage, Vec<Line>)> = None;
    let mut found = false;
    let mut rest = &lines[..];
    while let Some((line, below)) = rest.split_first() {
        rest = below;
        if let Some(name) = firm_of(line) {
            let facts = below.iter().take_while(|line| is_fact(line)).count();
            let (told, after) = below.split_at(facts);
            if after.iter().take(2).any(names_terms) || after.first().is_some_and(is_term) {
                firm = Some((name, told.to_vec()));
                rest = after;
                continue;
            }
            firm = None;
        }
        if names_terms(line) && firm.is_some() {
            continue;
        }
        let term = firm.as_mut().filter(|_| is_term(line)).zip(below.first());
        let Some(((name, facts), post)) = term.filter(|(_, post)| post.cells.len() == 1 && post.bullet.is_none())
        else {
            made.push(line.clone());
            continue;
        };
        found = true;
        let (title, office) = post_and_office(&post.passage());
        made.push(Line {
            cells: vec![title, line.passage()],
            gap_above: 1.5,
            ..post.clone()
        });
        made.push(Line {
            cells: vec![name.clone()],
            gap_above: 0.2,
            ..post.clone()
        });
        let office = office.map(|office| Line {
            cells: vec![office],
            ..post.clone()
        });
        let told = facts.drain(..).chain(office);
        made.extend(told.map(|told| as_item(&told)));
        let texts = below
            .iter()
            .skip(1)
            .take_while(|line| !is_term(line) && firm_of(line).is_none() && !names_terms(line));
        let count = texts.clone().count();
        made.extend(texts.map(as_item));
        rest = below.get(count + 1..).unwrap_or_default();
    }
    found.then_some(made)
}

fn as_item(line: &Line) -> Line {
    Line {
        cells: vec![line.passage()],
        bullet: line.bullet.or(Some(line.left - 8.0)),
        gap_above: 0.2,
        ..line.clone()
    }
}

/// "2021年10月" / "～" / "2024年3月" below each other in a narrow column as one line.
fn with_whole_terms(lines: &[Line]) -> Vec<Line> {
    let mut whole = Vec::with_capacity(lines.len());
    let mut rest = lines;
    while let Some((line, below)) = rest.split_first() {
        rest = below;
        if let [sign, end, after @ ..] = below
            && is_sign(&sign.text())
            && [line, sign, end]
                .iter()
                .all(|line| line.cells.len() == 1 && line.bullet.is_none())
            && dates::is_only_dates(&line.text())
            && (dates::is_only_dates(&end.text()) || dates::is_open_end(&end.text()))
        {
            let mut term = line.passage();
            term.join_last_day(&end.passage());
            whole.push(Line {
                cells: vec![term],
                ..line.clone()
            });
            rest = after;
            continue;
        }
        // "2022年4月" / "～現在": the sign begins the second line.
        if let [end, after @ ..] = below
            && [line, end]
                .iter()
                .all(|line| line.cells.len() == 1 && line.bullet.is_none())
            && dates::is_only_dates(&line.text())
            && dates::find(&line.text()).iter().all(|range| range.is_single)
            && let last = end.passage()
            && let Some(sign) = last.text.chars().next().filter(|sign| is_sign(&sign.to_string()))
            && let last = last.slice(sign.len_utf8(), last.text.len())
            && (dates::is_only_dates(&last.text) || dates::is_open_end(&last.text))
        {
            let mut term = line.passage();
            term.join_last_day(&last);
            whole.push(Line {
                cells: vec![term],
                ..line.clone()
            });
            rest = after;
            continue;
        }
        whole.push(line.clone());
    }
    whole
}

fn is_sign(text: &str) -> bool {
    matches!(
        text.trim(),
        "~" | "～" | "〜" | "-" | "－" | "–" | "―" | "ー" | "から" | "∼"
    )
}

fn is_term(line: &Line) -> bool {
    let text = line.text();
    line.cells.len() == 1
        && line.bullet.is_none()
        && dates::is_only_dates(&text)
        && dates::find(&text).iter().any(|range| !range.is_single)
}

/// "2015年4月～2021年9月 株式会社東亜": the firm beside the time of all its posts.
fn firm_of(line: &Line) -> Option<Passage> {
    let whole = line.passage();
    let ranges = dates::find(&whole.text);
    let range = ranges.iter().find(|range| !range.is_single)?;
    let lead = whole.slice(0, range.start);
    let tail = whole.slice(range.end, whole.text.len());
    let name = if lead.is_empty() { tail } else { lead };
    let name = name
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '（' | '）' | '/' | '／' | '：' | ':'));
    let named = company_score(&name.text) >= 0.6 || LEGAL.iter().any(|form| name.text.contains(form));
    (line.bullet.is_none() && named).then_some(name)
}

const LEGAL: Words = Words(
    "株式会社|有限会社|合同会社|合資会社|(株)|㈱|医療法人|社会福祉法人|学校法人|財団法人|社団法人|独立行政法人|事務所",
);

/// "事業内容：…", "資本金：…": what the firm is.
fn is_fact(line: &Line) -> bool {
    let text = line.text();
    let label = text.split([':', '：']).next().unwrap_or_default();
    label.len() < text.len() && FACTS.contains(label.trim().trim_matches(['◆', '■', '●', '・', '【', '】']))
}

const FACTS: Words =
    Words("事業内容|資本金|従業員数|売上高|設立|業種|雇用形態|本社|所在地|上場|勤務地|代表者|会社概要|株式公開");

/// "営業本部 営業1課/営業職": the post behind the office.
fn post_and_office(words: &Passage) -> (Passage, Option<Passage>) {
    let offices = [
        "部",
        "課",
        "室",
        "店",
        "所",
        "局",
        "科",
        "係",
        "チーム",
        "グループ",
        "センター",
        "本社",
    ];
    let sign = words.text.find(['/', '／']).filter(|&at| {
        let office = words.text.get(..at).unwrap_or_default().trim_end();
        offices.iter().any(|end| office.ends_with(end))
    });
    let width = |at: usize| {
        words
            .text
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(1, char::len_utf8)
    };
    match sign {
        Some(at) => (words.slice(at + width(at), words.text.len()), Some(words.slice(0, at))),
        None => (words.clone(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::with_heads;
    use crate::plain::text_lines;

    fn told_of(text: &str) -> Vec<String> {
        let lines = with_heads(&text_lines(text)).unwrap_or_default();
        lines.iter().map(crate::passage::Line::text).collect()
    }

    #[test]
    fn the_sign_of_a_term_may_begin_its_second_line() {
        let told = told_of(
            "2019年4月～現在 株式会社青葉製作所\n期間\t業務内容\n2022年4月\n～現在\n品質課 課長\n検査の計画\n2019年4月\n～2022年3月\n品質課\n受入検査",
        );
        assert!(
            told.iter().any(|line| line == "品質課 課長 2022年4月 – 現在"),
            "{told:?}"
        );
        assert!(
            told.iter().any(|line| line == "品質課 2019年4月 – 2022年3月"),
            "{told:?}"
        );
    }

    #[test]
    fn each_term_below_a_firm_is_a_post_there() {
        let told = told_of(
            "2019年4月～現在 株式会社青葉製作所\n事業内容：工具の製造\n期間\t業務内容\n2022年4月\n～\n現在\n製造部 品質課/係長\n検査の計画\n\
             2019年4月\n～\n2022年3月\n製造部/検査員\n受入検査",
        );
        assert!(
            told.iter()
                .any(|line| line.starts_with("係長") && line.contains("2022年4月 – 現在")),
            "{told:?}"
        );
        assert!(
            told.iter()
                .any(|line| line.starts_with("検査員") && line.contains("2022年3月")),
            "{told:?}"
        );
        assert_eq!(
            told.iter().filter(|line| *line == "株式会社青葉製作所").count(),
            2,
            "{told:?}"
        );
    }
}
