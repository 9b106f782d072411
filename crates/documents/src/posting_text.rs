//! Fields of a posting from its text: labels, headings and the words that postings use.

use crate::Found;
use crate::dates::folded;
use crate::day_order::settle_posting;
use crate::deadlines::{self, DEADLINES, tells_deadline};
use crate::home::{before_outcode, town_at};
use crate::passage::Line;
use crate::pay;
use crate::posting::PostingReading;
use crate::posting_contact;
use crate::posting_facts::{WEAK, hours, hours_of_week, is_closed, job_type, names_both, seniority, work_mode, years};
use crate::posting_head::head;
use crate::posting_labels::{self, answer, date, is_label, labels};
use crate::posting_lists::lists;
use crate::posting_site::body;
use crate::vocabulary::Words;

/// The text of a posting: items begin with "- ", blocks are parted by an empty line.
pub(crate) fn text_of(lines: &[Line]) -> String {
    let mut text = String::new();
    let mut before: Option<&Line> = None;
    for line in lines {
        if let Some(before) = before {
            let items = line.bullet.is_some() && before.bullet.is_some();
            let parted = (line.gap_above >= 0.9 && !items)
                || line.level.is_some()
                || before.level.is_some()
                || before.page != line.page;
            text.push_str(if parted { "\n\n" } else { "\n" });
        }
        if line.bullet.is_some() {
            text.push_str("- ");
        }
        text.push_str(&line.text());
        before = Some(line);
    }
    text
}

/// Fills what is not known yet from the lines.
pub(crate) fn fill(reading: &mut PostingReading, lines: &[Line]) {
    if lines.iter().any(|line| is_closed(&line.text())) {
        reading.notices.push("closed".to_owned());
    }
    let lines = &posting_labels::parted(&body(lines));
    labels(reading, lines);
    let title_at = head(reading, lines);
    // What stands above the title is the site's.
    lists(
        reading,
        lines.get(title_at.map_or(0, |at| at + 1)..).unwrap_or_default(),
    );
    let asked: Vec<String> = reading.requirements.iter().map(|item| item.value.clone()).collect();
    for line in &asked {
        years_asked(reading, line, true);
    }
    for (index, line) in lines.iter().enumerate() {
        let text = line.text();
        // "38.500 – 49.000 €" over "Estimated by the site"
        let next = lines.get(index + 1).map(Line::text).unwrap_or_default();
        // "Salary" over "£26,500 FTE"
        let above = index.checked_sub(1).and_then(|at| lines.get(at)).map(Line::text);
        let text = match above.filter(|above| names_pay(above)) {
            Some(label) => format!("{label}: {text}"),
            None => text,
        };
        // "32,00–38,50 zł" over "brutto / godz."
        let text = match text.split_whitespace().count() <= 6 && pay::is_period(&next) && pay::pay(&text).is_none() {
            true if text.contains(|c: char| c.is_ascii_digit()) => format!("{text} {next}"),
            _ => text,
        };
        let is_denied = is_label(&text) && answer(&next).is_some();
        if is_denied || pay::is_guess(&next) && !pay::is_guess(&text) && pay::pay(&text).is_some() {
            continue;
        }
        facts(reading, &text);
        // "bis zum" at the end of a line, the day on the next one.
        if tells_deadline(&text) && date(&text).is_none() {
            facts(reading, &format!("{text} {next}"));
        }
        years_asked(reading, &text, false);
    }
    for item in reading.responsibilities.clone() {
        take_pay(reading, &item.value);
    }
    if reading.deadline_on.is_none() {
        reading.deadline_on = deadlines::after_other_days(reading, lines);
    }
    posting_contact::contact(reading, lines);
    from_dollars(reading, lines);
    from_crowns(reading, lines);
    let title = reading
        .title
        .as_ref()
        .map(|title| title.value.clone())
        .unwrap_or_default();
    if reading.seniority_level.is_none() {
        reading.seniority_level = seniority(&title).map(|level| found(level, 0.85, &title));
    }
    if reading.job_type.is_none()
        && let Some(kind) = job_type(&title)
    {
        reading.job_type = Some(found(kind, 0.8, &title));
    }
    from_years(reading);
    parts_of_place(reading);
    settle_posting(reading);
}

/// "Leeds LS9 0PS"
fn without_postcode(town: &str) -> &str {
    let is_code = |word: &str| word.len() <= 4 && word.contains(|c: char| c.is_ascii_digit());
    let mut parts = town.rsplitn(3, ' ');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(inward), Some(outward), Some(name)) if is_code(inward) && is_code(outward) => name,
        _ => town,
    }
}

/// A label of pay and nothing else.
fn names_pay(text: &str) -> bool {
    Words(
        "salary|pay|salary range|pay range|base salary|compensation|wage|pay rate|gehalt|vergutung|verdienst|entgelt|salaire|\
        remuneration|salario|sueldo|retribuzione|stipendio|salaris|wynagrodzenie|lon|lonn|ucret|maas|зарплата|الراتب|급여|연봉|\
        給与|给与|薪资",
    )
    .contains(folded(text).trim().trim_matches(|c: char| !c.is_alphanumeric()))
}

pub(crate) fn found(value: &str, confidence: f64, quote: &str) -> Found<String> {
    Found {
        value: value.trim().to_owned(),
        confidence,
        quote: quote.trim().to_owned(),
        places: Vec::new(),
    }
}

/// The pay of a line, where none is known yet.
pub(crate) fn take_pay(reading: &mut PostingReading, line: &str) {
    if reading.pay_min.is_none()
        && reading.pay_max.is_none()
        && line.chars().any(|c| c.is_ascii_digit())
        && let Some(pay) = pay::pay(line)
    {
        let quote = line.get(pay.start..pay.end).unwrap_or(line);
        let number = |value: f64| Found {
            value,
            confidence: pay.surety,
            quote: quote.to_owned(),
            places: Vec::new(),
        };
        reading.pay_min = (!pay.is_most).then(|| number(pay.min));
        reading.pay_max = pay.max.or(pay.is_most.then_some(pay.min)).map(number);
        reading.pay_currency = pay.currency.map(|code| found(code, pay.surety, quote));
        reading.pay_period = pay.period.map(|period| found(period, pay.surety, quote));
        reading.pay_text = Some(found(quote, pay.surety, quote));
    }
}

/// Facts that may stand anywhere.
fn facts(reading: &mut PostingReading, line: &str) {
    let lower = line.to_lowercase();
    let short: String = if line.chars().count() > 400 {
        line.chars().take(400).collect()
    } else {
        line.to_owned()
    };
    // "On call (we pay $600 for each week)"
    if !reading.responsibilities.iter().any(|item| item.value == line) {
        take_pay(reading, line);
    }
    mode(reading, line, 0.7);
    let is_weak = reading.job_type.as_ref().is_none_or(|kind| kind.confidence <= WEAK);
    let is_item = [&reading.benefits, &reading.requirements, &reading.responsibilities]
        .iter()
        .any(|list| list.iter().any(|item| item.value == line));
    let is_short_item = is_item && line.split_whitespace().count() <= 7;
    if is_weak && (!is_item || is_short_item) {
        let sentences = || {
            line.split(". ")
                .filter(|sentence| sentence.split_whitespace().count() <= 30)
        };
        // The hours alone tell it only where a contract was named.
        let by_week = || {
            sentences()
                .find_map(hours_of_week)
                .filter(|_| reading.job_type.is_some())
        };
        let told = sentences().find_map(hours).or_else(by_week);
        let is_either = reading
            .employment_type_text
            .as_ref()
            .is_some_and(|text| reading.job_type.is_none() && names_both(&text.value));
        if let Some(kind) = told.filter(|_| !is_either) {
            reading.job_type = Some(found(kind, 0.65, &short));
        }
    }
    if reading.job_type.is_none()
        && reading.employment_type_text.is_none()
        && line.split_whitespace().count() <= 30
        && !reading.benefits.iter().any(|item| item.value == line)
    {
        if let Some(kind) = job_type(line) {
            reading.job_type = Some(found(kind, WEAK, &short));
        } else if names_both(line) {
            // Either: the person chooses.
            reading.employment_type_text = Some(found(&short, 0.65, &short));
        }
    }
    if reading.deadline_on.is_none()
        && let Some(at) = DEADLINES
            .iter()
            .filter_map(|mark| lower.find(mark))
            .min()
            // "Send your CV to jane@example.org by 12 December"
            .or_else(|| line.contains('@').then(|| lower.find(" by "))?)
        // What stands before may be the day on which it was posted.
        && let Some(day) = line.get(at..).and_then(date).or_else(|| date(line))
    {
        reading.deadline_on = Some(found(&day, 0.75, &short));
    }
}

/// Years of experience; what is asked may say so in fewer words.
fn years_asked(reading: &mut PostingReading, line: &str, is_asked: bool) {
    let lower = line.to_lowercase();
    if reading.years_experience.is_none()
        && lower.len() == line.len()
        && let Some((start, end)) = years(&lower, is_asked)
    {
        let quote: String = line.chars().take(400).collect();
        reading.years_experience = Some(found(line.get(start..end).unwrap_or_default(), 0.8, &quote));
    }
}

/// A plain "$" is the dollar of the country that the posting names.
fn from_dollars(reading: &mut PostingReading, lines: &[Line]) {
    let is_plain = reading
        .pay_text
        .as_ref()
        .is_some_and(|pay| pay.value.contains('$') && !pay.value.contains(['U', 'S']));
    let Some(currency) = reading
        .pay_currency
        .as_mut()
        .filter(|code| is_plain && code.value == "USD")
    else {
        return;
    };
    let place = reading
        .location
        .as_ref()
        .map(|place| place.value.clone())
        .unwrap_or_default();
    let told = |text: &str| {
        let lower = folded(text).replace("new mexico", "");
        DOLLARS
            .iter()
            .find(|(_, names, codes)| {
                let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
                names.iter().any(|name| lower.contains(name)) || codes.iter().any(|code| words.contains(&code))
            })
            .map(|(code, ..)| *code)
    };
    let of_text = || {
        let countries = lines.iter().take(200).filter_map(|line| {
            let lower = folded(&line.text()).replace("new mexico", "");
            DOLLARS
                .iter()
                .find(|(_, names, _)| names.iter().any(|name| lower.contains(name)))
                .map(|(code, ..)| *code)
        });
        countries.take(1).next()
    };
    let is_american = Words(
        "new york|united states|usa|u.s.|san francisco|los angeles|chicago|boston|seattle|washington|austin|denver",
    )
    .iter()
    .any(|name| folded(&place).contains(name));
    if let Some(code) = told(&place).or_else(of_text).filter(|_| !is_american) {
        currency.value = code.to_owned();
        currency.confidence = currency.confidence.min(0.7);
    }
}

/// "kr" is the crown of the country whose language or towns the posting has.
fn from_crowns(reading: &mut PostingReading, lines: &[Line]) {
    let is_plain = reading
        .pay_text
        .as_ref()
        .is_some_and(|pay| !pay.value.to_uppercase().contains("SEK"));
    let Some(currency) = reading
        .pay_currency
        .as_mut()
        .filter(|code| is_plain && code.value == "SEK")
    else {
        return;
    };
    let words = |known: Words| {
        let text = lines.iter().take(200).map(|line| line.text().to_lowercase());
        text.map(|line| {
            line.split(|c: char| !c.is_alphanumeric())
                .filter(|word| known.contains(word))
                .count()
        })
        .sum::<usize>()
    };
    let votes = [
        (
            "SEK",
            words(Words("och|att|är|för|på|som|lön|sverige|stockholm|göteborg|malmö")),
        ),
        (
            "NOK",
            words(Words(
                "og|å|er|av|som|på|lønn|stillingen|norge|oslo|bergen|trondheim|stavanger|hverdagen",
            )),
        ),
        (
            "DKK",
            words(Words(
                "og|at|er|af|som|på|løn|stillingen|danmark|københavn|aarhus|odense|aalborg|hverdagen",
            )),
        ),
    ];
    if let Some((code, count)) = votes
        .into_iter()
        .reduce(|best, other| if other.1 > best.1 { other } else { best })
        && count > 0
    {
        currency.value = code.to_owned();
    }
}

/// Countries whose money is called dollar, too, or written so: names and codes of them and their parts.
const DOLLARS: &[(&str, Words, Words)] = &[
    (
        "AUD",
        Words("australia|sydney|melbourne|brisbane|adelaide|canberra|hobart|darwin"),
        Words("NSW|QLD|VIC|TAS|ACT|superannuation"),
    ),
    (
        "CAD",
        Words(
            "canada|ontario|quebec|british columbia|alberta|toronto|vancouver|montreal|ottawa|calgary|edmonton|winnipeg|halifax",
        ),
        Words("ON|BC|AB|QC|MB|SK|NS|NB|NL|PEI"),
    ),
    (
        "NZD",
        Words("new zealand|auckland|wellington|christchurch"),
        Words("NZ"),
    ),
    ("SGD", Words("singapore"), Words("SG")),
    ("HKD", Words("hong kong"), Words("HK")),
    (
        "MXN",
        Words(
            "mexico|queretaro|guadalajara|monterrey|guanajuato|jalisco|puebla|nuevo leon|tijuana|chihuahua|sonora|veracruz|\
            yucatan|sinaloa|tamaulipas|coahuila|michoacan|quintana roo|imss",
        ),
        Words("CDMX|MX"),
    ),
    ("COP", Words("colombia|bogota|medellin"), Words("COP")),
    ("CLP", Words("chile|santiago de chile"), Words("CLP")),
    ("ARS", Words("argentina|buenos aires"), Words("ARS|CABA")),
];

fn mode(reading: &mut PostingReading, text: &str, confidence: f64) {
    // "Remote" beside a line that counts the days in the office.
    let is_vague = reading.work_mode.as_ref().is_some_and(|known| {
        known.value == "REMOTE"
            && known.confidence < 0.92
            && !Words("fully|100|vollständig|anywhere")
                .iter()
                .any(|word| known.quote.to_lowercase().contains(word))
    });
    if (reading.work_mode.is_none() || is_vague)
        && let Some((mode, at)) = work_mode(text)
        && (!is_vague || mode == "HYBRID")
    {
        let quote: String = text.chars().take(300).collect();
        let sure = if text.split_whitespace().count() <= 8 {
            confidence + 0.1
        } else {
            confidence
        };
        let _ = at;
        reading.work_mode = Some(found(mode, sure.min(0.95), &quote));
    }
}

/// A level from the years asked for, when nothing else tells it.
fn from_years(reading: &mut PostingReading) {
    if reading.seniority_level.is_some() {
        return;
    }
    let Some(years) = &reading.years_experience else { return };
    let least = years
        .value
        .split(|c: char| !c.is_ascii_digit())
        .find_map(|part| part.parse::<u32>().ok());
    let level = match least {
        Some(0 | 1) => "ENTRY",
        Some(2..=4) => "MID",
        Some(5..) => "SENIOR",
        None => return,
    };
    reading.seniority_level = Some(Found {
        value: level.to_owned(),
        confidence: 0.45,
        ..years.clone()
    });
}

/// Town, region and country of the place.
fn parts_of_place(reading: &mut PostingReading) {
    let Some(place) = &reading.location else { return };
    if reading.city.is_some() || reading.country.is_some() {
        return;
    }
    let value = place.value.clone();
    let part = |text: &str, factor: f64| Found {
        value: text.to_owned(),
        confidence: place.confidence * factor,
        quote: place.quote.clone(),
        places: place.places.clone(),
    };
    // Of a whole address the town and what follows it.
    let from = town_at(&value).unwrap_or_default();
    let pieces: Vec<&str> = value
        .get(from..)
        .unwrap_or_default()
        .split([',', '/', '(', ')', '|', '·'])
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
        .collect();
    let mut city = None;
    let mut region = None;
    let mut country = None;
    for piece in pieces {
        let lower = folded(piece);
        if crate::places::is_remote(&lower) || work_mode(piece).is_some() {
            continue;
        }
        if crate::places::is_country(&lower)
            && city.is_none_or(|_| true)
            && !(city.is_none() && crate::places::is_big_city(&lower))
        {
            country = country.or(Some(part(piece, 0.95)));
        } else if crate::places::is_state_code(piece) && city.is_some() {
            region = region.or(Some(part(piece, 0.95)));
        } else if city.is_none() {
            city = Some(());
            let name = piece.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ' || c == '-');
            let name = before_outcode(name).unwrap_or(name);
            let name = without_postcode(name);
            reading.city = (!name.is_empty()).then(|| part(name, 0.9));
        } else if !piece.contains(|c: char| c.is_ascii_digit()) {
            region = region.or(Some(part(piece, 0.8)));
        }
    }
    reading.region = reading.region.take().or(region);
    reading.country = reading.country.take().or(country);
}
