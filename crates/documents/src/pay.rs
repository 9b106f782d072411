//! Pay in running text: ranges, currencies and periods in several ways of writing.

use crate::vocabulary::Words;

/// Pay as found in a text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pay {
    pub min: f64,
    pub max: Option<f64>,
    /// "Up to": the one figure is the most.
    pub is_most: bool,
    /// ISO 4217.
    pub currency: Option<&'static str>,
    pub period: Option<&'static str>,
    /// Byte offsets.
    pub start: usize,
    pub end: usize,
    /// 0 to 1.
    pub surety: f64,
}

/// Pay of one kind of figures, whatever it is said of.
#[derive(Clone, Debug, PartialEq)]
pub struct PayRange {
    pub least: f64,
    pub most: f64,
    /// ISO 4217; none where the words leave it out.
    pub currency: Option<&'static str>,
    /// "HOUR", "DAY", "WEEK", "MONTH" or "YEAR".
    pub period: &'static str,
}

/// The pay that words such as "€60,000 a year" or "16,50 € pro Stunde" name; none without a period, where the figure does
/// not tell it.
pub fn pay_range(words: &str) -> Option<PayRange> {
    // The words are known to be about pay.
    let found = pay(&format!("Salary: {}", words.trim()))?;
    Some(PayRange {
        least: found.min,
        most: found.max.unwrap_or(found.min),
        currency: found.currency,
        period: found.period?,
    })
}

#[derive(Clone, Copy, Debug)]
struct Amount {
    value: f64,
    start: usize,
    end: usize,
    /// What a word or sign behind it multiplies it by: "80k", "9 lakhs".
    factor: f64,
    digits: usize,
}

/// The line tells what a site reckons for such jobs.
pub(crate) fn is_guess(line: &str) -> bool {
    let lower = line.to_lowercase();
    Words(
        "prognose|gehaltsdaten|gehaltsreport|salary data|estimat|schätzung|geschätzt|average salar|average pay|durchschnitt|estimé|salaire moyen|estimad|promedio|stimat|\
        salario medio|salário médio|gemiddeld|szacun|uppskatt|平均",
    )
    .iter()
    .any(|mark| lower.contains(mark))
}

/// Words that stand beside pay.
const LABELS: Words = Words(
    "الراتب|راتب|зарплат|оклад|maaş|ücret|salary|pay|compensation|gehalt|vergütung|salaire|rémunération|salario|sueldo|remuneração|retribuzione|\
        stipendio|salaris|wynagrodzenie|lön|lønn|løn|base|ote|wage|rate|verdienst|entgelt|brutto",
);

/// Whether one of the last words before an amount is one of pay, as a whole or at the end of a longer one.
fn is_label_near(before: &str) -> bool {
    let words = before
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.rev().take(6).any(|word| {
        LABELS
            .iter()
            .any(|label| word == label || label.chars().count() >= 4 && word.contains(label))
    })
}

/// The pay that a line states; what a site reckons for such jobs is none.
pub(crate) fn pay(line: &str) -> Option<Pay> {
    let lower = line.to_lowercase();
    if is_guess(&lower) {
        return None;
    }
    let same_length = lower.len() == line.len();
    let searched = if same_length { lower.as_str() } else { line };
    let labelled = LABELS.iter().any(|label| lower.contains(label));
    let is_short = searched.split_whitespace().count() <= 12;
    let amounts = amounts(searched);
    let mut best: Option<Pay> = None;
    let mut index = 0;
    while let Some(&first) = amounts.get(index) {
        let before = around(searched, first.start, true);
        let (mut start, mut end) = (first.start, first.end);
        let mut currency = currency_before(before).map(|(code, at)| {
            start = first.start - at;
            code
        });
        let mut max = None;
        let mut last = first;
        if let Some(&second) = amounts.get(index + 1) {
            let between = searched.get(first.end..second.start).unwrap_or_default();
            if is_range(between) {
                max = Some(second);
                last = second;
                end = second.end;
                currency = currency.or_else(|| currency_in(between));
                index += 1;
            }
        }
        let after = around(searched, last.end, false);
        if currency.is_none()
            && let Some((code, length)) = currency_after(after)
        {
            currency = Some(code);
            end = last.end + length;
        }
        // "0.8-1.3万/月"
        if currency.is_none() && last.factor >= 10_000.0 && searched.contains('万') && !searched.contains('円') {
            currency = Some("CNY");
        }
        let (period, length) = period_after(searched.get(end..).unwrap_or_default());
        if period.is_some() {
            end += length;
        }
        // "£36,000 plus tips (about £90 a week)": nobody earns that in a week.
        let is_of_another = |period: &&str| matches!(*period, "WEEK" | "DAY" | "HOUR") && last.value >= 15_000.0;
        let is_dear = currency.is_some_and(|code| matches!(code, "USD" | "GBP" | "EUR" | "CHF" | "CAD" | "AUD"));
        let period = [period, period_word(&lower)]
            .into_iter()
            .flatten()
            .find(|period| !is_dear || !is_of_another(period));
        let mut min = first.value;
        let top = max.map(|amount| amount.value);
        // "80–100k", "80-100.000": the short first number counts in thousands too.
        if let (Some(second), Some(value)) = (max, top)
            && min > 0.0
            && min < 1_000.0
            && value >= 10_000.0
            && first.factor < 2.0
            && (second.factor > 1.0 || first.digits <= 3)
        {
            min *= second.factor.max(1_000.0);
        }
        index += 1;
        let largest = top.unwrap_or(min);
        let plausible = (5.0..50_000_000.0).contains(&largest) && top.is_none_or(|top| top >= min);
        let surety = match (currency.is_some(), labelled, period.is_some()) {
            (true, true, _) => 0.92,
            (true, false, true) => 0.88,
            (true, false, false) if max.is_some() && largest >= 1_000.0 => 0.75,
            (false, true, true) if largest >= 8.0 && (is_short || is_label_near(before)) => 0.7,
            (false, true, false) if largest >= 10_000.0 => 0.65,
            _ => 0.0,
        };
        // "50M users", "$4M seed round", "10% bonus": other money.
        let tail = searched.get(end..).unwrap_or_default().trim_start();
        // "$52 – $58 per hour + tool allowance": what is added is no pay.
        let clause = searched.split(" + ").find(|part| {
            let from = part.as_ptr() as usize - searched.as_ptr() as usize;
            (from..from + part.len()).contains(&first.start)
        });
        let clause = clause.unwrap_or(searched);
        // "Salary 29.50 to 33.00 HOUR"
        let is_in_cents = labelled
            && searched
                .get(first.start..last.end)
                .is_some_and(|amount| amount.contains('.'));
        let is_time = !is_in_cents && searched.get(last.end..).is_some_and(|tail| {
            let tail = tail.trim_start_matches([' ', '-', '+']);
            !tail.starts_with("stundenlohn") && Words("hour|hrs|stunden|std|heures|horas|ore |uur|godzin|timmar|day|tage|jours|week|woche|month|monat|year|jahre")
                .iter()
                .any(|unit| tail.strip_prefix(unit).is_some_and(|rest| !rest.starts_with("ly")))
        });
        let other = Words("m |m+|million|mio|mrd|bn|billion|%|users|customers|employees|\
            mitarbeiter|einwohner|beschäftigte|inhabitants|residents|members|people|students|kunden|clients|salariés|habitants|\
            empleados|clientes|colaboradores|habitantes|dipendenti|medewerkers|pracowników|osób|anställda")
            .iter()
            .any(|word| tail.starts_with(word))
            || Words("raised|funding|revenue|umsatz|budget|bonus of|referral|series a|series b|valuation|stipend|allowance|\
                reimburse|zuschuss|bidrag|tilskud|tilskudd|subsídio|vale-|carte restaurant|tickets restaurant|ticket restaurant|buoni pasto")
                .iter()
                .any(|word| clause.contains(word))
                && !labelled;
        // "13. Monatsgehalt", "13e mois": a number of salaries.
        let is_ordinal = currency.is_none() && period == Some("MONTH") && largest < 300.0;
        if !plausible || surety == 0.0 || other || is_time || is_ordinal {
            continue;
        }
        let guessed = period.or({
            if largest >= 15_000.0 {
                Some("YEAR")
            } else if largest >= 1_200.0 {
                Some("MONTH")
            } else if largest <= 400.0 {
                Some("HOUR")
            } else {
                None
            }
        });
        let lead = lead(searched.get(..start).unwrap_or_default());
        let found = Pay {
            min,
            max: top,
            is_most: max.is_none() && lead.is_some_and(|(_, is_most)| is_most),
            currency,
            period: guessed,
            start: lead.map_or(start, |(at, _)| at),
            end,
            surety: if period.is_some() { surety } else { surety - 0.1 },
        };
        if best
            .as_ref()
            .is_none_or(|known| (found.max.is_some(), found.surety) > (known.max.is_some(), known.surety))
        {
            best = Some(found);
        }
    }
    best
}

/// The words before a figure that belong to it: where they begin, and whether they make it the highest.
fn lead(before: &str) -> Option<(usize, bool)> {
    const MOST: Words = Words("up to|bis zu|jusqu'à|jusqu’à|hasta|até|fino a|tot|do|upp till|max|max.|maximum");
    const LEAST: Words = Words(
        "from|starting at|starting from|at least|ab|ab ca.|mindestens|à partir de|desde|a partir de|da|vanaf|od|från|fra|\
        circa|ca.|c.|approx.|around|rund|environ|ote|min.|between|zwischen|entre|tussen|mellan|tra|między",
    );
    let before = before.trim_end().trim_end_matches([':', ' ']);
    let longest = |marks: Words| {
        let fits = marks.iter().filter(|mark| ends_with_word(before, mark));
        fits.map(str::len).max()
    };
    let (most, least) = (longest(MOST), longest(LEAST));
    let length = most.max(least)?;
    Some((before.len() - length, most.is_some()))
}

fn around(text: &str, at: usize, before: bool) -> &str {
    if before {
        text.get(..at).unwrap_or_default()
    } else {
        text.get(at..).unwrap_or_default()
    }
}

/// Numbers with their separators: "85,000", "65.000", "65 000", "85'000", "80k", "32.50".
fn amounts(text: &str) -> Vec<Amount> {
    let mut found = Vec::new();
    let characters: Vec<(usize, char)> = text.char_indices().collect();
    let at = |index: usize| characters.get(index).map(|&(_, c)| c);
    let mut index = 0;
    while let Some(&(start, c)) = characters.get(index) {
        // "+49 521 555 0133", "0113 496 0123"
        if let Some(length) = phone_length(&characters, index) {
            index += length;
            continue;
        }
        let glued = index.checked_sub(1).and_then(at).is_some_and(|before| {
            before.is_alphanumeric()
                && before < '\u{3000}'
                && !matches!(before, 'r' | 'f' | 'd' | 's' | 'k' | 'n' | 'p' | 'l' | 'o')
        });
        if !c.is_ascii_digit() || glued {
            index += 1;
            continue;
        }
        let mut groups: Vec<(Option<char>, String)> = vec![(None, String::new())];
        let mut next = index;
        while let Some(c) = at(next) {
            if c.is_ascii_digit() {
                if let Some((_, group)) = groups.last_mut() {
                    group.push(c);
                }
                next += 1;
                continue;
            }
            let follows = (1..=3)
                .take_while(|step| at(next + step).is_some_and(|c| c.is_ascii_digit()))
                .count();
            let fourth = at(next + 4).is_some_and(|c| c.is_ascii_digit());
            let separator = matches!(c, '.' | ',' | '\'' | '’' | ' ' | '\u{A0}' | '\u{202F}');
            let thousand = follows == 3 && !fourth;
            let decimal = matches!(c, '.' | ',')
                && (1..=2).contains(&follows)
                && !at(next + follows + 1).is_some_and(|c| c.is_ascii_digit());
            if separator && (thousand || decimal) {
                groups.push((Some(c), String::new()));
                next += 1;
                continue;
            }
            break;
        }
        let mut digits = String::new();
        for (position, (separator, group)) in groups.iter().enumerate() {
            let decimal = position > 0
                && position + 1 == groups.len()
                && group.len() <= 2
                && matches!(separator, Some('.' | ','));
            if decimal {
                digits.push('.');
            }
            digits.push_str(group);
        }
        let mut end = characters.get(next).map_or(text.len(), |&(offset, _)| offset);
        let mut value: f64 = digits.parse().unwrap_or(0.0);
        let mut factor = 1.0;
        let after_space = if at(next) == Some(' ') { next + 1 } else { next };
        let k = at(after_space).is_some_and(|c| matches!(c, 'k' | 'K'))
            && at(after_space + 1).is_none_or(|c| !c.is_alphabetic());
        let word = text
            .get(characters.get(after_space).map_or(text.len(), |&(offset, _)| offset)..)
            .unwrap_or_default();
        if word.to_lowercase().starts_with("lac") || word.to_lowercase().starts_with("lakh") || word.starts_with("lpa")
        {
            factor = 100_000.0;
        } else if k {
            factor = 1_000.0;
            end = characters
                .get(after_space + 1)
                .map_or(text.len(), |&(offset, _)| offset);
            next = after_space + 1;
        } else if word.starts_with("tsd") || word.starts_with("tausend") || word.starts_with("mil ") {
            factor = 1_000.0;
        }
        // "28万円", "21万5,000円"
        if at(next) == Some('万') {
            let rest: String = characters
                .get(next + 1..)
                .unwrap_or_default()
                .iter()
                .map(|&(_, c)| c)
                .take_while(|c| c.is_ascii_digit() || *c == ',')
                .collect();
            let more: f64 = rest.replace(',', "").parse().unwrap_or(0.0);
            factor = 10_000.0;
            value += more / factor;
            next += 1 + rest.chars().count();
            end = characters.get(next).map_or(text.len(), |&(offset, _)| offset);
        }
        value *= factor;
        found.push(Amount {
            value,
            start,
            end,
            factor,
            digits: digits.len(),
        });
        index = next.max(index + 1);
    }
    found
}

/// How many characters a phone number takes that begins here: a plus, or a zero and another digit, and groups of digits.
fn phone_length(characters: &[(usize, char)], index: usize) -> Option<usize> {
    let at = |index: usize| characters.get(index).map(|&(_, c)| c);
    let is_digit = |index: usize| at(index).is_some_and(|c| c.is_ascii_digit());
    let begins = at(index) == Some('+') && is_digit(index + 1)
        || at(index) == Some('0')
            && is_digit(index + 1)
            && !index.checked_sub(1).and_then(at).is_some_and(char::is_alphanumeric);
    if !begins {
        return None;
    }
    let length = (1..)
        .take_while(|step| {
            let joins = matches!(at(index + step), Some(' ' | '-' | '/' | '(' | ')')) && is_digit(index + step + 1);
            is_digit(index + step) || joins
        })
        .count();
    (length >= 7).then_some(length + 1)
}

fn is_range(between: &str) -> bool {
    let mut plain = between.trim().to_lowercase();
    for sign in [
        "€", "$", "£", "euros", "euro", "dollars", "pounds", "usd", "eur", "gbp", "chf", "us$", "ca$", "c$", "a$",
        "/yr", "per year", "/year", "a year", ".-", "zł", "pln", "k", "r$", "円", "lacs", "lakhs", "lakh", "fr.", "₹",
        "inr", ",-", "¥", "kr", "/hour", "/hr", "/h", ".00",
    ] {
        plain = plain.replace(sign, " ");
    }
    for (period, _) in PERIODS {
        plain = plain.replace(period, " ");
    }
    // "R16 500 - R19 500"
    let bare = plain.trim();
    matches!(
        bare.strip_suffix(" r")
            .or(bare.strip_suffix('r').filter(|rest| rest.ends_with(['-', '–'])))
            .unwrap_or(bare)
            .trim(),
        "-" | "–"
            | "—"
            | "to"
            | "to -"
            | "bis"
            | "and"
            | "und"
            | "à"
            | "a"
            | "al"
            | "e"
            | "et"
            | "y"
            | "até"
            | "tot"
            | "do"
            | "~"
            | "−"
            | "- -"
            | "hasta"
            | "en"
            | "i"
            | "rising to"
            | "up to"
            | "～"
            | "〜"
            | "till"
    )
}

const CURRENCIES: &[(&str, &str)] = &[
    ("ريال سعودي", "SAR"),
    ("ريال", "SAR"),
    ("sar", "SAR"),
    ("درهم", "AED"),
    ("aed", "AED"),
    ("جنيه", "EGP"),
    ("egp", "EGP"),
    ("دينار كويتي", "KWD"),
    ("руб", "RUB"),
    ("₽", "RUB"),
    ("грн", "UAH"),
    ("₴", "UAH"),
    ("₺", "TRY"),
    ("us$", "USD"),
    ("usd", "USD"),
    ("ca$", "CAD"),
    ("c$", "CAD"),
    ("cad", "CAD"),
    ("a$", "AUD"),
    ("au$", "AUD"),
    ("aud", "AUD"),
    ("nz$", "NZD"),
    ("nzd", "NZD"),
    ("s$", "SGD"),
    ("sgd", "SGD"),
    ("r$", "BRL"),
    ("brl", "BRL"),
    ("mxn", "MXN"),
    ("mx$", "MXN"),
    ("hk$", "HKD"),
    ("$", "USD"),
    ("eur", "EUR"),
    ("euro", "EUR"),
    ("€", "EUR"),
    ("gbp", "GBP"),
    ("£", "GBP"),
    ("chf", "CHF"),
    ("sfr", "CHF"),
    ("fr.", "CHF"),
    ("pln", "PLN"),
    ("zł", "PLN"),
    ("zl", "PLN"),
    ("kr", "SEK"),
    ("kronor", "SEK"),
    ("kroner", "SEK"),
    ("sek", "SEK"),
    ("nok", "NOK"),
    ("dkk", "DKK"),
    ("czk", "CZK"),
    ("kč", "CZK"),
    ("huf", "HUF"),
    ("ron", "RON"),
    ("inr", "INR"),
    ("lacs", "INR"),
    ("lakh", "INR"),
    ("lpa", "INR"),
    ("₹", "INR"),
    ("rs.", "INR"),
    ("jpy", "JPY"),
    ("¥", "JPY"),
    ("円", "JPY"),
    ("cny", "CNY"),
    ("rmb", "CNY"),
    ("元", "CNY"),
    ("krw", "KRW"),
    ("₩", "KRW"),
    ("ils", "ILS"),
    ("₪", "ILS"),
    ("try", "TRY"),
    ("₺", "TRY"),
    ("aed", "AED"),
    ("zar", "ZAR"),
    ("r", "ZAR"),
    ("uah", "UAH"),
    ("₴", "UAH"),
];

/// A currency that ends right before the number, and how many bytes before it begins.
fn currency_before(before: &str) -> Option<(&'static str, usize)> {
    let trimmed = before.trim_end();
    let spaces = before.len() - trimmed.len();
    let (sign, code) = CURRENCIES
        .iter()
        .filter(|(sign, _)| ends_with_word(trimmed, sign))
        .max_by_key(|(sign, _)| sign.len())?;
    Some((code, spaces + sign.len()))
}

fn ends_with_word(text: &str, sign: &str) -> bool {
    let Some(head) = text.strip_suffix(sign) else {
        return false;
    };
    !sign.chars().next().is_some_and(char::is_alphabetic) || !head.chars().next_back().is_some_and(char::is_alphabetic)
}

fn currency_after(after: &str) -> Option<(&'static str, usize)> {
    let bare = after.trim_start_matches(['.', ',', '-', '–', '+']);
    // "SCP 36-40, £44,711": the sign is the next figure's.
    if after.starts_with([',', '.']) && bare.starts_with(' ') && after.len() - bare.len() == 1 {
        return None;
    }
    let trimmed = bare.trim_start();
    let skipped = after.len() - trimmed.len();
    let (sign, code) = CURRENCIES
        .iter()
        // "r" stands before its figure alone.
        .filter(|(sign, _)| {
            *sign != "r"
                && trimmed.strip_prefix(sign).is_some_and(|rest| {
                    !sign.chars().all(char::is_alphabetic)
                        || !rest.chars().next().is_some_and(char::is_alphabetic)
                        || rest.starts_with('s')
                })
        })
        .max_by_key(|(sign, _)| sign.len())?;
    Some((code, skipped + sign.len()))
}

fn currency_in(between: &str) -> Option<&'static str> {
    CURRENCIES
        .iter()
        .filter(|(sign, _)| *sign != "r" && between.contains(sign))
        .max_by_key(|(sign, _)| sign.len())
        .map(|(_, code)| *code)
}

const PERIODS: &[(&str, &str)] = &[
    ("per hour", "HOUR"),
    ("an hour", "HOUR"),
    ("/hour", "HOUR"),
    ("/hr", "HOUR"),
    ("/ hour", "HOUR"),
    ("p/h", "HOUR"),
    ("pcm", "MONTH"),
    ("/ month", "MONTH"),
    ("/ mies", "MONTH"),
    ("/h", "HOUR"),
    ("hourly", "HOUR"),
    ("pro stunde", "HOUR"),
    ("die stunde", "HOUR"),
    ("/std", "HOUR"),
    ("de l'heure", "HOUR"),
    ("par heure", "HOUR"),
    ("por hora", "HOUR"),
    ("all'ora", "HOUR"),
    ("per uur", "HOUR"),
    ("/godz", "HOUR"),
    ("/ godz", "HOUR"),
    ("stundenlohn", "HOUR"),
    ("per day", "DAY"),
    ("a day", "DAY"),
    ("/day", "DAY"),
    ("daily", "DAY"),
    ("pro tag", "DAY"),
    ("tagessatz", "DAY"),
    ("par jour", "DAY"),
    ("/jour", "DAY"),
    ("por día", "DAY"),
    ("per dag", "DAY"),
    ("per week", "WEEK"),
    ("a week", "WEEK"),
    ("/week", "WEEK"),
    ("weekly", "WEEK"),
    ("pro woche", "WEEK"),
    ("par semaine", "WEEK"),
    ("شهري", "MONTH"),
    ("في الشهر", "MONTH"),
    ("в месяц", "MONTH"),
    ("на місяць", "MONTH"),
    ("aylık", "MONTH"),
    ("per month", "MONTH"),
    ("a month", "MONTH"),
    ("/month", "MONTH"),
    ("/mo", "MONTH"),
    ("monthly", "MONTH"),
    ("pro monat", "MONTH"),
    ("im monat", "MONTH"),
    ("monatlich", "MONTH"),
    ("par mois", "MONTH"),
    ("/mois", "MONTH"),
    ("mensuel", "MONTH"),
    ("al mes", "MONTH"),
    ("mensual", "MONTH"),
    ("por mês", "MONTH"),
    ("mensal", "MONTH"),
    ("al mese", "MONTH"),
    ("mensili", "MONTH"),
    ("per maand", "MONTH"),
    ("miesięcznie", "MONTH"),
    ("/mies", "MONTH"),
    ("monatsgehalt", "MONTH"),
    ("per year", "YEAR"),
    ("a year", "YEAR"),
    ("/year", "YEAR"),
    ("/yr", "YEAR"),
    ("per annum", "YEAR"),
    ("p.a", "YEAR"),
    ("annually", "YEAR"),
    ("annual", "YEAR"),
    ("yearly", "YEAR"),
    ("pro jahr", "YEAR"),
    ("im jahr", "YEAR"),
    ("jährlich", "YEAR"),
    ("jahresgehalt", "YEAR"),
    ("jahresbrutto", "YEAR"),
    ("brutto/jahr", "YEAR"),
    ("/jahr", "YEAR"),
    ("par an", "YEAR"),
    ("/an", "YEAR"),
    ("annuel", "YEAR"),
    ("al año", "YEAR"),
    ("anual", "YEAR"),
    ("por ano", "YEAR"),
    ("all'anno", "YEAR"),
    ("annui", "YEAR"),
    ("annuo", "YEAR"),
    ("per jaar", "YEAR"),
    ("rocznie", "YEAR"),
    ("/ year", "YEAR"),
    ("base salary", "YEAR"),
    ("kr/mån", "MONTH"),
    ("per månad", "MONTH"),
    ("i månaden", "MONTH"),
    ("månadslön", "MONTH"),
    ("månedslønn", "MONTH"),
    ("månedsløn", "MONTH"),
    ("om måneden", "MONTH"),
    ("i måneden", "MONTH"),
    ("per måned", "MONTH"),
    ("pr. måned", "MONTH"),
    ("i timmen", "HOUR"),
    ("per timme", "HOUR"),
    ("timlön", "HOUR"),
    ("i timen", "HOUR"),
    ("per time", "HOUR"),
    ("pr. time", "HOUR"),
    ("årslønn", "YEAR"),
    ("per år", "YEAR"),
    ("pr. år", "YEAR"),
    ("na miesiąc", "MONTH"),
    ("月給", "MONTH"),
    ("月額", "MONTH"),
    ("年収", "YEAR"),
    ("年俸", "YEAR"),
    ("時給", "HOUR"),
    ("日給", "DAY"),
    ("per project", "PROJECT"),
    ("pro projekt", "PROJECT"),
];

/// A period within a few words after the number, and where it ends.
fn period_after(after: &str) -> (Option<&'static str>, usize) {
    let lower = after.to_lowercase();
    let reach = lower.char_indices().nth(30).map_or(lower.len(), |(offset, _)| offset);
    let near = lower.get(..reach).unwrap_or_default();
    // "£13.25ph"
    if near
        .trim_start()
        .strip_prefix("ph")
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    {
        return (Some("HOUR"), near.len() - near.trim_start().len() + 2);
    }
    PERIODS
        .iter()
        .filter_map(|(word, period)| Some((near.find(word)?, word, period)))
        .min_by_key(|(at, word, _)| (*at, usize::MAX - word.len()))
        .map_or((None, 0), |(at, word, period)| {
            // "anual" of "anuales"
            let rest = lower.get(at + word.len()..).unwrap_or_default();
            let ending = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
            let end = at + word.len() + ending;
            (Some(*period), if lower.len() == after.len() { end } else { 0 })
        })
}

/// "brutto / godz.", "per hour": a line that says for which time the pay above it is.
pub(crate) fn is_period(line: &str) -> bool {
    line.split_whitespace().count() <= 4
        && !line.contains(|c: char| c.is_ascii_digit())
        && period_after(line).0.is_some()
}

fn period_word(lower: &str) -> Option<&'static str> {
    PERIODS
        .iter()
        .filter(|(word, _)| !word.starts_with('/') && word.len() > 4)
        .find(|(word, _)| lower.contains(word))
        .map(|(_, period)| *period)
}

#[cfg(test)]
mod tests {
    use super::{pay, pay_range};

    fn check(text: &str, expected: &str) {
        let found = pay(text).map_or("none".to_owned(), |pay| {
            format!(
                "{}-{} {} {}",
                pay.min,
                pay.max.unwrap_or(0.0),
                pay.currency.unwrap_or("?"),
                pay.period.unwrap_or("?")
            )
        });
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn pay_is_read_as_people_say_what_they_want() {
        let read = |words: &str| pay_range(words).map(|range| (range.least, range.currency, range.period));
        assert_eq!(read("€60,000 a year"), Some((60_000.0, Some("EUR"), "YEAR")));
        assert_eq!(read("60.000 € im Jahr"), Some((60_000.0, Some("EUR"), "YEAR")));
        assert_eq!(read("60.000 €"), Some((60_000.0, Some("EUR"), "YEAR")));
        assert_eq!(read("£16 an hour"), Some((16.0, Some("GBP"), "HOUR")));
        assert_eq!(read("16 € pro Stunde"), Some((16.0, Some("EUR"), "HOUR")));
        assert_eq!(read("at least 75k USD"), Some((75_000.0, Some("USD"), "YEAR")));
        assert_eq!(read("2.400 € monatlich"), Some((2_400.0, Some("EUR"), "MONTH")));
        assert_eq!(read("3200 EUR/month"), Some((3_200.0, Some("EUR"), "MONTH")));
        assert_eq!(read("£450 a day"), Some((450.0, Some("GBP"), "DAY")));
        assert_eq!(read("3600 brutto monatlich"), Some((3_600.0, None, "MONTH")));
        assert_eq!(read("enough to live on"), None);
    }

    #[test]
    fn a_phone_number_is_no_pay() {
        assert_eq!(pay("Bitte mit Gehaltsvorstellung, Tel. +49 521 555 0133"), None);
        assert_eq!(pay("Salary negotiable, call 0113 496 0123"), None);
    }

    #[test]
    fn pay_is_read_in_many_ways_of_writing() {
        check("Salary: $120,000 - $150,000 per year", "120000-150000 USD YEAR");
        check("€65.000–75.000 brutto im Jahr", "65000-75000 EUR YEAR");
        check("Gehalt: 65.000 € bis 75.000 € pro Jahr", "65000-75000 EUR YEAR");
        check("Salaire : 45 000 € à 55 000 € par an", "45000-55000 EUR YEAR");
        check("We pay 80-100k EUR", "80000-100000 EUR YEAR");
        check("$80k", "none");
        check("Salary 80k USD", "80000-0 USD YEAR");
        check("£32.50 per hour", "32.5-0 GBP HOUR");
        check("$52 – $58 per hour + tool allowance", "52-58 USD HOUR");
        check("£36,000-£38,000 plus tips (about £90 a week)", "36000-38000 GBP YEAR");
        check("Månadslön 27 500–30 200 kr", "27500-30200 SEK MONTH");
        check("CHF 110'000 - 130'000", "110000-130000 CHF YEAR");
        check("18 000 – 25 000 PLN miesięcznie", "18000-25000 PLN MONTH");
        check("R16 500 - R19 500 per month CTC", "16500-19500 ZAR MONTH");
        check(
            "Grade 11, SCP 36-40, £44,711 – £48,710 per annum",
            "44711-48710 GBP YEAR",
        );
        check(
            "17.50 to 19.00 hourly, salary / 32 to 40 hours per week",
            "17.5-19 ? HOUR",
        );
        check("£13.25ph + tips", "13.25-0 GBP HOUR");
        check("49.800 €/Jahr – 64.300 €/Jahr", "49800-64300 EUR YEAR");
        check("Gehaltsprognose: 49.800 €/Jahr – 64.300 €/Jahr", "none");
        check("$800/month vehicle allowance", "none");
        check("Fax to 086 000 0000", "none");
        check("月給215,000円～260,000円", "215000-260000 JPY MONTH");
        check("月給 28万円～35万円", "280000-350000 JPY MONTH");
        check("月給21万5,000円～26万円", "215000-260000 JPY MONTH");
        check("We raised $40M in our Series A", "none");
        check("10,000 customers in 30 countries", "none");
        check(
            "Au bureau (8 agents), vous assurez la paye de 180 agents, un jour de télétravail par semaine",
            "none",
        );
    }
}
