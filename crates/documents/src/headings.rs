//! What headings are called, in many languages.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::dates::folded;
use crate::heading_words::{KEYWORDS, QUALIFIERS};
use crate::sections::SectionKind;
use crate::vocabulary::Words;
use crate::{heading_asia, heading_languages, heading_names, heading_speech};

/// Lower case without marks, signs and words such as "and": "Ausbildung & Studium" and "Ausbildung und Studium" are one.
fn cleaned(text: &str) -> String {
    let text = folded(text);
    let words: Vec<&str> = text
        .split(|c: char| !(c.is_alphanumeric() || c == '\'' || is_combining(c)))
        .filter(|word| !word.is_empty())
        .collect();
    let spaced =
        words.len() >= 4 && words.iter().filter(|word| word.chars().count() == 1).count() * 10 >= words.len() * 8;
    if spaced {
        return words.concat();
    }
    let telling: Vec<&str> = words.iter().copied().filter(|word| !JOINTS.contains(word)).collect();
    // Words of Asia stand without spaces, whatever signs part them.
    let wide = telling.iter().all(|word| word.chars().all(|c| c >= '\u{3000}'));
    if wide { telling.concat() } else { telling.join(" ") }
}

const JOINTS: Words = Words("and|und|et|y|e|i|en|och|og|ve|ja|oraz|sowie|si|και|и|та|і|ו|و|or|oder|ou|a");

/// What each name of a section means, in the form that [`cleaned`] gives.
fn meanings() -> &'static HashMap<String, SectionKind> {
    static MEANINGS: OnceLock<HashMap<String, SectionKind>> = OnceLock::new();
    MEANINGS.get_or_init(|| {
        let mut meanings = HashMap::new();
        for (kind, names) in heading_names::NAMES
            .iter()
            .chain(heading_languages::NAMES)
            .chain(heading_asia::NAMES)
            .chain(heading_speech::NAMES)
        {
            for name in names.iter() {
                meanings.entry(cleaned(name)).or_insert(*kind);
            }
        }
        meanings
    })
}

/// The longer names without their spaces.
fn meanings_joined() -> &'static HashMap<String, SectionKind> {
    static JOINED: OnceLock<HashMap<String, SectionKind>> = OnceLock::new();
    JOINED.get_or_init(|| {
        let long = meanings().iter().filter(|(name, _)| name.len() > 5);
        long.map(|(name, kind)| (name.replace(' ', ""), *kind)).collect()
    })
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{591}'..='\u{5C7}' | '\u{64B}'..='\u{65F}')
}

/// The kind that the text names as a whole.
pub(crate) fn exact_kind(text: &str) -> Option<SectionKind> {
    let text = without_more(text);
    if ends_in_joint(text) {
        return None;
    }
    meanings().get(&cleaned(text)).copied()
}

/// "Licences etc." without the end that names nothing.
fn without_more(text: &str) -> &str {
    let text = text.trim();
    let bare = text.trim_end_matches([':', '.', ' ', '…']);
    let end = [" etc", " usw", " u.s.w", " ecc", " enz", " itd", " &c"];
    end.iter()
        .find_map(|end| bare.strip_suffix(end))
        .map_or(text, |named| named.trim_end_matches([',', ' ']))
}

/// "Beruf oder": a label that goes on.
fn ends_in_joint(text: &str) -> bool {
    let mut words = text.split_whitespace();
    words
        .next_back()
        .is_some_and(|last| JOINTS.contains(folded(last)) && words.next().is_some())
}

/// The kind that a phrase names, alone or with qualifiers ("Relevant Experience", "Skills & Tools").
pub(crate) fn phrase_kind(text: &str) -> Option<SectionKind> {
    if text.trim_end().ends_with(['.', ',', ';', '!']) && text.split_whitespace().count() > 2 {
        return None;
    }
    // "Work experience (total 7+ years)"
    if let Some((named, _)) = text.split_once('(').filter(|_| text.trim_end().ends_with(')'))
        && let Some(kind) = exact_kind(named)
    {
        return Some(kind);
    }
    // "Опыт работы — 11 лет 2 месяца"
    if let Some((named, told)) = [" — ", " – ", " - ", ": "]
        .iter()
        .find_map(|mark| text.split_once(mark))
        && told.starts_with(|c: char| c.is_ascii_digit())
        && told.split_whitespace().count() <= 5
        && crate::durations::is_duration(told)
        && let Some(kind) = exact_kind(named)
    {
        return Some(kind);
    }
    let is_address = text.split_whitespace().any(|word| {
        let inner = word.trim_matches('.');
        inner.contains('@') || (inner.contains('.') && !inner.ends_with(')') && inner.is_ascii())
    });
    if ends_in_joint(text) || is_address {
        return None;
    }
    if let Some(kind) = exact_kind(text) {
        return Some(kind);
    }
    let phrase = cleaned(text);
    let joined: String = phrase.split(' ').collect();
    if phrase.contains(' ')
        && text.split_whitespace().any(|word| word.chars().count() <= 2)
        && let Some(kind) = meanings_joined().get(&joined)
    {
        return Some(*kind); // "E XPERIENCE", "int erests"
    }
    if !starts_like_heading(text) {
        return None;
    }
    if phrase.chars().all(|c| c >= '\u{3000}' || c == ' ') {
        return wide_kind(&joined);
    }
    told_by_words(&phrase).or_else(|| told_by_parts(text))
}

/// The kind that single words tell: one that names a section, and others that only qualify it.
fn told_by_words(phrase: &str) -> Option<SectionKind> {
    let words: Vec<&str> = phrase.split(' ').filter(|word| !word.is_empty()).collect();
    if words.is_empty() || words.len() > 6 {
        return None;
    }
    let mut meaning = None;
    let mut rest = 0;
    for word in &words {
        if let Some(kind) = keyword(word) {
            // Of two topics the first names the section: "Project Experience", "Teaching Experience".
            meaning = meaning.or(Some(kind));
        } else if !QUALIFIERS.contains(word) {
            rest += 1;
        }
    }
    // Unknown words before "Experience" are a field of work ("Customer Service Experience").
    let last_is_key = words.last().is_some_and(|word| {
        matches!(
            *word,
            "experience" | "experiences" | "erfahrung" | "erfahrungen" | "skills"
        )
    });
    let allowed = if last_is_key && words.len() <= 4 { 2 } else { 0 };
    (rest <= allowed).then_some(meaning).flatten()
}

/// "Studium und Schulbildung", "Licences / Tickets": parts that each name a section; the first tells.
fn told_by_parts(text: &str) -> Option<SectionKind> {
    let parts = parts(text);
    let told = |part: &String| exact_kind(part).or_else(|| told_by_words(&cleaned(part)));
    let kinds: Option<Vec<SectionKind>> = parts.iter().map(told).collect();
    kinds
        .filter(|kinds| (2..=4).contains(&kinds.len()))
        .and_then(|kinds| kinds.first().copied())
}

/// What a heading that looks like one is about, where its words alone would not make it one: the first part or word that
/// names a section.
pub(crate) fn loose_kind(text: &str) -> Option<SectionKind> {
    let parts = parts(text);
    let told = |part: &String| exact_kind(part).or_else(|| told_by_words(&cleaned(part)));
    let by_part = (parts.len() > 1).then(|| parts.iter().find_map(told)).flatten();
    by_part.or_else(|| cleaned(text).split(' ').find_map(keyword))
}

/// The parts of a heading that "and" and signs join.
fn parts(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for piece in text.split_inclusive(|c: char| c.is_whitespace() || matches!(c, '/' | '&' | '+' | '|' | '·' | ',')) {
        let word =
            piece.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '/' | '&' | '+' | '|' | '·' | ','));
        let joins = JOINTS.contains(folded(word));
        if let Some(part) = parts.last_mut().filter(|_| !joins && !word.is_empty()) {
            part.push_str(word);
            part.push(' ');
        }
        let parts_here = joins || piece.ends_with(['/', '&', '+', '|', '·', ',']);
        if parts_here && parts.last().is_some_and(|part| !part.is_empty()) {
            parts.push(String::new());
        }
    }
    parts.retain(|part| !part.trim().is_empty());
    parts
}

/// The kind that a folded word names, alone or as the end of a compound ("Vertriebserfahrung", "programkunskaper").
fn keyword(word: &str) -> Option<SectionKind> {
    let kind_of = |(kind, _): &(SectionKind, Words)| *kind;
    if let Some(kind) = KEYWORDS.iter().find(|(_, names)| names.contains(word)).map(kind_of) {
        return Some(kind);
    }
    let ends = |ending: &str| word.len() > ending.len() + 1 && word.ends_with(ending);
    ENDINGS
        .iter()
        .find(|(_, endings)| endings.iter().any(ends))
        .map(kind_of)
}

/// Ends of compounds of German, Dutch, the North and Hungary.
const ENDINGS: &[(SectionKind, Words)] = &[
    (
        SectionKind::Languages,
        Words("sprachkenntnisse|sprakkunskaper|sprogkundskaber|sprakkunnskaper|talenkennis|kielitaito|nyelvtudas"),
    ),
    (
        SectionKind::Work,
        Words(
            "erfahrung|erfahrungen|ervaring|erfaring|erfaringer|erfarenhet|erfarenheter|kokemus|tapasztalat|\
            tapasztalatok|laufbahn|anstallningar|ansaettelser|stillinger",
        ),
    ),
    (
        SectionKind::Education,
        Words("ausbildung|schulbildung|utbildning|utbildningar|utdanning|uddannelse|koulutus|opleiding|opleidingen"),
    ),
    (
        SectionKind::Skills,
        Words(
            "kenntnisse|kompetenzen|fahigkeiten|fertigkeiten|kunskaper|kundskaber|kunnskaper|fardigheter|ferdigheter|\
            faerdigheder|kompetenser|kompetencer|kompetanse|vaardigheden|taidot|osaaminen|ismeretek",
        ),
    ),
];

/// Names of East Asia stand without spaces: known words must make up the whole.
fn wide_kind(phrase: &str) -> Option<SectionKind> {
    if phrase.chars().count() > 12 {
        return None;
    }
    let mut meaning: Option<SectionKind> = None;
    let mut history = false;
    let mut rest = phrase;
    'words: while !rest.is_empty() {
        for (kind, names) in WIDE {
            let known = names.iter().filter(|name| rest.starts_with(name)).map(str::len).max();
            if let Some(length) = known {
                meaning = meaning.or(Some(*kind));
                rest = rest.get(length..).unwrap_or_default();
                continue 'words;
            }
        }
        let qualifier = WIDE_QUALIFIERS.iter().filter(|name| rest.starts_with(name));
        let length = qualifier.map(str::len).max()?;
        history |= WIDE_HISTORY.contains(rest.get(..length).unwrap_or_default());
        rest = rest.get(length..).unwrap_or_default();
    }
    meaning.or(history.then_some(SectionKind::Work))
}

const WIDE: &[(SectionKind, Words)] = &[
    (
        SectionKind::Volunteering,
        Words("志愿者|志愿|志工|公益|社团|社團|ボランティア|봉사|자원봉사"),
    ),
    (SectionKind::Projects, Words("项目|項目|專案|プロジェクト|프로젝트")),
    (
        SectionKind::Work,
        Words("工作|从业|從業|任职|任職|就业|就業|实习|實習|职业|職業|職務|職歴|勤務|職場|职场|경력|직장|근무|실무"),
    ),
    (
        SectionKind::Education,
        Words("教育|学历|學歷|学習|学习|求学|学业|学歴|학력|교육|학업"),
    ),
    (
        SectionKind::Languages,
        Words("语言|語言|外语|外語|語学|言語|어학|외국어|언어"),
    ),
    (
        SectionKind::Certifications,
        Words("证书|證書|認定|资格|資格|免許|认证|培训|培訓|研修|자격증|자격|면허|수료"),
    ),
    (
        SectionKind::Awards,
        Words("获奖|獲獎|得獎|荣誉|榮譽|奖项|獎項|受賞|表彰|수상"),
    ),
    (
        SectionKind::Publications,
        Words("论文|論文|发表|發表|出版|专利|專利|特許|논문|특허"),
    ),
    (SectionKind::Interests, Words("兴趣|興趣|爱好|愛好|趣味|취미|관심사")),
    (
        SectionKind::Skills,
        Words("技能|技术|技術|スキル|能力|专长|專長|特长|기술|역량|스킬|능력"),
    ),
];

const WIDE_QUALIFIERS: Words = Words(
    "经历|經歷|经验|經驗|履历|履歷|経歴|経験|履歴|背景|情况|情況|信息|資訊|主要|个人|個人|相关|相關|专业|專業|我的|其他|其它|及|和|与|與|の|と|等|\
    主な|関連|保有|取得|使用|水平|程度|一览|一覧|歴|代表|核心|所获|获得|掌握|工具|清单|清單|内容|詳細|概要|概述|学术|校内|校园|社会|社會|海外|국제|주요|및|\
    경험|이력|사항|관련|보유|활동|내역|정보|개인|전문|기타|사용|분야",
);

/// Words for what someone went through; alone they mean work.
const WIDE_HISTORY: Words = Words("经历|經歷|经验|經驗|履历|履歷|経歴|経験|이력|경험");

fn starts_like_heading(text: &str) -> bool {
    text.trim_start().chars().next().is_some_and(|c| !c.is_lowercase()) || text.split_whitespace().count() <= 3
}
