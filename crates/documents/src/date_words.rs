//! Words that dates are written with: months, seasons and the words for today.

use crate::date_ends::small;
use crate::date_tokens::{Kind, Token, number_at, sign_at, skip_space, word_at};
use crate::vocabulary::Words;

pub(crate) fn open_at(tokens: &[Token], index: usize) -> Option<usize> {
    let word = word_at(tokens, index)?;
    let single = Words(
        "present|presente|current|currently|now|today|ongoing|heute|aujourd'hui|actualidad|actual|actualmente|\
        actuel|actuellement|attuale|attualmente|oggi|heden|nu|obecnie|teraz|dzis|dzisiaj|atual|atualmente|\
        momento|hoje|hoy|laufend|dato|idag|danas|jetzt|gegenwart|en|bugun|halen|devam|сейчас|настоящее|н|הווה|\
        היום|כיום|الحاضر|الان|الآن|حاليا|اليوم|currentlyworking|gunumuz|prezent|soucasnost|nykyinen|tegenwoordig",
    );
    let phrases: &[(&str, &[&str])] = &[
        ("en", &["cours", "curso", "la actualidad"]),
        ("aujourd", &["hui"]),
        ("a", &["ce jour", "la fecha", "l actualite"]),
        ("ce", &["jour"]),
        ("la", &["fecha", "actualidad"]),
        ("o", &["momento", "presente"]),
        ("to", &["date"]),
        ("date", &[]),
        ("ad", &["oggi"]),
        ("in", &["corso", "progress"]),
        ("chwili", &["obecnej"]),
        ("do", &["chwili obecnej", "dzis", "teraz"]),
        ("至", &["今"]),
        ("现", &["在"]),
        ("現", &["在"]),
        ("今", &[]),
        ("迄", &["今"]),
        ("目", &["前"]),
        ("현", &["재"]),
        ("حتى", &["الان", "الآن"]),
        ("по", &["настоящее время"]),
        ("até", &["o momento"]),
        ("el", &["presente"]),
        ("le", &["moment"]),
    ];
    let follows = |phrase: &str| {
        let mut at = index + 1;
        let joined = phrase.split(' ').all(|expected| {
            at = skip_space(tokens, at);
            while matches!(sign_at(tokens, at), Some('\'' | '’')) {
                at += 1;
            }
            let same = word_at(tokens, at) == Some(expected);
            at += 1;
            same
        });
        joined.then_some(at)
    };
    for (first, rest) in phrases {
        if *first == word {
            if rest.is_empty() {
                return Some(index + 1);
            }
            if let Some(next) = rest.iter().find_map(|phrase| follows(phrase)) {
                return Some(next);
            }
        }
    }
    (word != "en" && single.contains(word)).then(|| match follows("day").or_else(|| follows("время")) {
        Some(next) => next,
        None => index + 1,
    })
}

pub(crate) fn season(tokens: &[Token], index: usize) -> Option<usize> {
    let words = Words(
        "spring|summer|fall|autumn|winter|fruhjahr|sommer|herbst|ss|ws|wise|sose|printemps|ete|automne|hiver|\
        primavera|verano|otono|invierno|estate|autunno|inverno|verao|outono|q|sommersemester|wintersemester|\
        zomer|herfst|lente|semester|mid|early|late|anfang|ende",
    );
    let word = word_at(tokens, index)?;
    if !words.contains(word) {
        return None;
    }
    let mut at = index + 1;
    if word == "q" {
        small(number_at(tokens, at), 4)?;
        at += 1;
    } else if matches!(
        word_at(tokens, skip_space(tokens, at)),
        Some("semester" | "term" | "quarter" | "of")
    ) {
        at = skip_space(tokens, at) + 1;
    }
    at = skip_space(tokens, at);
    if matches!(sign_at(tokens, at), Some(',' | '/' | '-')) {
        at = skip_space(tokens, at + 1);
    }
    number_at(tokens, at).map(|_| at)
}

pub(crate) fn month(token: &Token) -> Option<u8> {
    let Kind::Word(word) = &token.kind else { return None };
    month_number(word)
}

/// The month a folded word names.
fn month_number(word: &str) -> Option<u8> {
    if word.chars().count() < 2 {
        return None;
    }
    let names: &[(u8, Words)] = &[
        (
            1,
            Words(
                "jan|january|januar|janner|jaenner|janvier|janv|enero|ene|janeiro|gennaio|gen|genn|januari|\
                styczen|stycznia|sty|leden|ledna|ocak|января|январь|ינואר|يناير|ianuarie|tammikuu",
            ),
        ),
        (
            2,
            Words(
                "feb|february|februar|fevrier|fevr|fev|febrero|fevereiro|febbraio|febb|februari|luty|lutego|lut|\
                unor|unora|subat|февраля|февраль|פברואר|فبراير|helmikuu|febr",
            ),
        ),
        (
            3,
            Words(
                "mar|march|marz|maerz|mrz|mars|marzo|marco|maart|mrt|marzec|marca|brezen|brezna|mart|марта|март|\
                מרץ|مارس|maaliskuu|martie",
            ),
        ),
        (
            4,
            Words(
                "apr|april|avril|avr|abril|abr|aprile|kwiecien|kwietnia|kwi|duben|dubna|nisan|апреля|апрель|\
                אפריל|ابريل|أبريل|huhtikuu|aprilie",
            ),
        ),
        (
            5,
            Words("may|mai|mayo|maio|maggio|mag|magg|mei|maj|maja|kveten|kvetna|mayis|мая|май|מאי|مايو|toukokuu"),
        ),
        (
            6,
            Words(
                "jun|june|juni|juin|junio|junho|giugno|giu|czerwiec|czerwca|cze|cerven|cervna|haziran|июня|июнь|\
                יוני|يونيو|kesakuu|iunie",
            ),
        ),
        (
            7,
            Words(
                "jul|july|juli|juillet|juil|julio|julho|luglio|lug|lipiec|lipca|lip|cervenec|cervence|temmuz|\
                июля|июль|יולי|يوليو|heinakuu|iulie",
            ),
        ),
        (
            8,
            Words(
                "aug|august|aout|agosto|ago|augustus|sierpien|sierpnia|sie|srpen|srpna|agustos|августа|август|\
                אוגוסט|اغسطس|أغسطس|elokuu|augusti",
            ),
        ),
        (
            9,
            Words(
                "sep|sept|september|septembre|septiembre|setembro|set|settembre|sett|wrzesien|wrzesnia|wrz|zari|\
                eylul|сентября|сентябрь|ספטמבר|سبتمبر|syyskuu|septembrie",
            ),
        ),
        (
            10,
            Words(
                "oct|october|oktober|okt|octobre|octubre|outubro|out|ottobre|ott|pazdziernik|pazdziernika|paz|\
                rijen|rijna|ekim|октября|октябрь|אוקטובר|اكتوبر|أكتوبر|lokakuu|octombrie",
            ),
        ),
        (
            11,
            Words(
                "nov|november|novembre|noviembre|novembro|listopad|listopada|lis|listopadu|kasim|ноября|ноябрь|\
                נובמבר|نوفمبر|marraskuu|noiembrie",
            ),
        ),
        (
            12,
            Words(
                "dec|december|dezember|dez|decembre|diciembre|dic|dezembro|dicembre|grudzien|grudnia|gru|\
                prosinec|prosince|aralik|декабря|декабрь|דצמבר|ديسمبر|joulukuu|decembrie|desember|des",
            ),
        ),
    ];
    let folded = word.replace('ł', "l");
    let direct = |word: &str| {
        names
            .iter()
            .find(|(_, names)| names.contains(word))
            .map(|(number, _)| *number)
    };
    // Hebrew writes "in May" as one word.
    direct(&folded).or_else(|| direct(folded.strip_prefix('ב')?))
}
