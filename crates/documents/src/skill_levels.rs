//! How well somebody knows a thing: levels beside skills and languages.

use crate::dates::folded;
use crate::passage::Passage;
use crate::vocabulary::Words;

/// "Rust (advanced)", "Python – Expert", "SQL 4/5": name and level.
pub(crate) fn level_off(item: &Passage) -> (Passage, Option<String>) {
    let text = &item.text;
    if let Some(open) = text.rfind(['(', '（'])
        && text.ends_with([')', '）'])
        && open > 0
    {
        let inner = text
            .get(open..)
            .unwrap_or_default()
            .trim_matches(|c: char| matches!(c, '(' | ')' | '（' | '）'));
        if is_level(inner) || is_ratio(inner) {
            return (item.slice(0, open), Some(inner.trim().to_owned()));
        }
    }
    for mark in [" – ", " - ", " — ", ": "] {
        if let Some(at) = text.rfind(mark) {
            let tail = text.get(at + mark.len()..).unwrap_or_default();
            if is_level(tail) {
                return (item.slice(0, at), Some(tail.trim().to_owned()));
            }
        }
    }
    if let Some(at) = text.rfind(' ') {
        let tail = text.get(at + 1..).unwrap_or_default();
        let ratio = is_ratio(tail);
        let percent = tail.ends_with('%') && tail.len() <= 4;
        let stars = tail.chars().all(|c| matches!(c, '★' | '☆' | '●' | '○' | '⚫' | '⚪'));
        if ratio || percent || stars {
            return (item.slice(0, at), Some(tail.to_owned()));
        }
    }
    (item.clone(), None)
}

/// "4/5"; "Windows 10/11" is a name.
fn is_ratio(text: &str) -> bool {
    let Some((level, most)) = text.split_once('/') else {
        return false;
    };
    let most = [3, 4, 5, 6, 10, 100]
        .into_iter()
        .find(|known| most.parse() == Ok(*known));
    most.is_some_and(|most| level.parse::<u8>().is_ok_and(|level| level <= most))
}

/// Words that only say how well.
pub(crate) fn is_level(text: &str) -> bool {
    let lower = folded(text);
    let trimmed = lower.trim().trim_matches(|c: char| !c.is_alphanumeric());
    let known = Words(
        "average|above average|below average|well developed|foundational|conversant|beginner|novice|basic|basics|elementary|intermediate|advanced|expert|proficient|fluent|native|\
        native speaker|mother tongue|upper intermediate|pre intermediate|competent|master|skilled|familiar|good|\
        very good|excellent|conversational|working proficiency|professional|professional working proficiency|\
        full professional proficiency|limited working proficiency|native or bilingual proficiency|\
        native or bilingual|bilingual|elementary proficiency|grundkenntnisse|grundlagen|grundlagenkenntnisse|anfanger|anwenderkenntnisse|\
        notions|nociones|nozioni|nocoes|beginnend|grondbeginselen|podstawy|komunikatywny|komunikatywna|zaklady|grunder|\
        grunnleggende|grundlaeggende|perusteet|perustiedot|avancerad|avanceret|avansert|fortgeschritten|experte|sehr gut|\
        gut|verhandlungssicher|muttersprache|fliessend|debutant|intermediaire|avance|courant|langue maternelle|\
        bilingue|basico|intermedio|avanzado|nativo|fluido|experto|avancado|fluente|intermediario|base|avanzato|\
        madrelingua|fluente|basis|gemiddeld|gevorderd|moedertaal|vloeiend|podstawowy|sredniozaawansowany|\
        zaawansowany|ojczysty|biegly|상|중|하|상급|중급|하급|초급|고급|우수|보통|능숙|精通|熟练|熟悉|了解|掌握|基础|基础知识|基礎|学習中|勉強中|独学|母语|流利|上級|中級|初級|母語|ビジネスレベル|日常会話レベル|日常会話|שפת אם|רמה גבוהה|ברמה גבוהה|רמה טובה|ברמה טובה|רמה בסיסית|ברמה בסיסית|שליטה מלאה|שליטה טובה|ידע בסיסי|בסיסי|שוטף|\
        اللغة الام|ممتاز|جيد جدا|جيد|متوسط|متقدم|طلاقة|מתקדם|full professional|professional working|\
        limited working|minimum professional|strong|working knowledge|level|a little|some|little|less than 1 year|\
        less than a year|more than 10 years|ein wenig|etwas|un peu|un poco|um pouco|un po'",
    );
    // "sehr gute Kenntnisse", "nivel avanzado", "5 years"
    let words: Vec<&str> = trimmed
        .split(|c: char| !c.is_alphanumeric() && c != '+')
        .filter(|word| !word.is_empty())
        .collect();
    let grown = words.len() >= 2
        && words.iter().any(|word| LEVEL_NOUNS.contains(word))
        && words.iter().all(|word| {
            LEVEL_NOUNS.contains(word) || LEVEL_WORDS.contains(word) || known.contains(word) || is_count(word)
        });
    let cefr = trimmed.len() == 2 && matches!(trimmed.as_bytes(), [b'a'..=b'c', b'1' | b'2']);
    let with_cefr = trimmed
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| word.len() == 2 && matches!(word.as_bytes(), [b'a'..=b'c', b'1' | b'2']))
        && trimmed.split_whitespace().count() <= 3
        // "Englisch (B2), Plattdeutsch": a list, of which one has a level.
        && !trimmed.contains(", ");
    known.contains(trimmed) || grown || cefr || with_cefr
}

fn is_count(word: &str) -> bool {
    word.trim_end_matches('+').chars().all(|c| c.is_ascii_digit())
}

/// What a level is a level of.
const LEVEL_NOUNS: Words = Words(
    "level|user|knowledge|nivel|niveau|livello|poziom|kenntnisse|connaissances|conocimientos|conoscenza|conhecimentos|\
    kennis|znajomosc|years|year|yrs|jahre|jahr|ans|anos|anni|jaar|lat|experience",
);
const LEVEL_WORDS: Words = Words(
    "sehr|very|gute|gut|good|tres|muy|molto|bardzo|bon|bonne|bonnes|buena|buenos|buona|ottima|goede|dobra|alto|alta|medio|\
    media|bajo|high|medium|low|basic|basica|elevato|avancees|solides|solide|fundierte|umfassende|grundlegende|podstawowa|of|de|\
    usuario|excelente|eccellente",
);
