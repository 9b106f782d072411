//! Postings as data inside a page: JSON-LD `JobPosting` and microdata.

use serde_json::Value;

use crate::Found;
use crate::html;
use crate::posting::PostingReading;
use crate::posting_facts::{job_type, work_mode};
use crate::posting_labels::date;
use crate::posting_text::{found, text_of};
use crate::vocabulary::Words;

/// Nested deeper, nothing is looked for.
const DEEPEST: usize = 30;

/// The first `JobPosting` of the scripts.
pub(crate) fn job_posting(scripts: &[String]) -> Option<Value> {
    scripts.iter().find_map(|script| {
        let value = parsed(script)?;
        posting_in(&value, 0).cloned()
    })
}

/// A posting in a JSON text.
pub(crate) fn in_json(text: &str) -> Option<Value> {
    posting_in(&parsed(text)?, 0).cloned()
}

/// Parses JSON that pages often break: line ends in strings, comments around it, a comma too many, escaped quotes.
fn parsed(script: &str) -> Option<Value> {
    let trimmed = script
        .trim()
        .trim_start_matches("<!--")
        .trim_end_matches("-->")
        .trim_start_matches("//<![CDATA[")
        .trim_start_matches("<![CDATA[")
        .trim_end_matches("//]]>")
        .trim_end_matches("]]>")
        .trim()
        .trim_end_matches(';');
    if let Ok(value) = serde_json::from_str(trimmed) {
        return Some(value);
    }
    let repaired = repaired(trimmed);
    if let Ok(value) = serde_json::from_str(&repaired) {
        return Some(value);
    }
    // Two objects one after the other, or rubbish behind the first.
    let mut stream = serde_json::Deserializer::from_str(&repaired).into_iter::<Value>();
    if let Some(Ok(value)) = stream.next() {
        return Some(value);
    }
    let unescaped = crate::formats::html_text(&repaired);
    serde_json::from_str(&unescaped).ok()
}

fn repaired(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_string = false;
    let mut escaped = false;
    for c in text.chars() {
        if in_string {
            match c {
                '\n' => out.push_str("\\n"),
                '\r' => {}
                '\t' => out.push_str("\\t"),
                c if c.is_control() => {}
                c => {
                    if escaped && !matches!(c, '"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' | 'u') {
                        // "\'" is no escape of JSON.
                        out.pop();
                    }
                    out.push(c);
                }
            }
            let was = escaped;
            escaped = c == '\\' && !was;
            if c == '"' && !was {
                in_string = false;
            }
            continue;
        }
        match c {
            '"' => {
                in_string = true;
                escaped = false;
                out.push(c);
            }
            '}' | ']' => {
                let kept = out.trim_end().len();
                if out.get(..kept).is_some_and(|head| head.ends_with(',')) {
                    out.truncate(kept - 1);
                }
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

fn posting_in(value: &Value, depth: usize) -> Option<&Value> {
    if depth > DEEPEST {
        return None;
    }
    match value {
        Value::Array(items) => items.iter().find_map(|item| posting_in(item, depth + 1)),
        Value::Object(object) => {
            let is_posting = match object.get("@type").or_else(|| object.get("type")) {
                Some(Value::String(kind)) => is_job(kind),
                Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).any(is_job),
                _ => false,
            };
            if is_posting {
                return Some(value);
            }
            object
                .values()
                .filter(|inner| inner.is_object() || inner.is_array())
                .find_map(|inner| posting_in(inner, depth + 1))
        }
        _ => None,
    }
}

fn is_job(kind: &str) -> bool {
    kind.rsplit(['/', ':', '#'])
        .next()
        .is_some_and(|name| name.eq_ignore_ascii_case("JobPosting"))
}

/// Fills a reading from a `JobPosting`.
pub(crate) fn take(reading: &mut PostingReading, posting: &Value) {
    let known = |value: Option<String>| {
        value
            .filter(|value| !value.trim().is_empty())
            .map(|value| found(&plain(&value), 0.97, &plain(&value)))
    };
    reading.title = known(text(posting.get("title")).or_else(|| text(posting.get("name"))));
    let firm = posting
        .get("hiringOrganization")
        .or_else(|| posting.get("organization"));
    reading.company = known(name_of(firm));
    reading.company_url = known(
        firm.and_then(first)
            .and_then(|firm| text(firm.get("sameAs")).or_else(|| text(firm.get("url")))),
    );
    reading.posting_url = known(text(posting.get("url")));
    reading.application_url = known(
        posting
            .get("applicationContact")
            .and_then(|contact| text(contact.get("url"))),
    );
    reading.posted_on = text(posting.get("datePosted"))
        .and_then(|text| date(&text))
        .map(|day| found(&day, 0.97, &day));
    reading.deadline_on = text(posting.get("validThrough"))
        .and_then(|text| date(&text))
        .map(|day| found(&day, 0.95, &day));
    place(reading, posting);
    kind(reading, posting);
    pay(reading, posting);
    for (names, list) in [
        (["qualifications", "skills"], 0),
        (["responsibilities", "duties"], 1),
        (["jobBenefits", "benefits"], 2),
    ] {
        let items: Vec<Found<String>> = names
            .iter()
            .filter_map(|name| posting.get(*name))
            .flat_map(texts)
            .flat_map(|text| html_items(&text))
            .map(|item| found(&item, 0.9, &item))
            .collect();
        match list {
            0 => reading.requirements = items,
            1 => reading.responsibilities = items,
            _ => reading.benefits = items,
        }
    }
    if let Some(months) = posting
        .get("experienceRequirements")
        .and_then(|needs| needs.get("monthsOfExperience"))
        .and_then(number)
    {
        let years = (months / 12.0 * 10.0).round() / 10.0;
        let words = format!("{years} years");
        reading.years_experience = Some(found(&words, 0.9, &words));
    } else if let Some(words) = posting
        .get("experienceRequirements")
        .and_then(|needs| text(Some(needs)))
    {
        let words = plain(&words);
        if words.chars().count() <= 80 && words.chars().any(|c| c.is_ascii_digit()) {
            reading.years_experience = Some(found(&words, 0.8, &words));
        }
    }
}

/// The description as lines: HTML, HTML that was escaped once more, or plain text.
pub(crate) fn description(posting: &Value) -> Vec<crate::passage::Line> {
    let Some(raw) = text(posting.get("description")) else {
        return Vec::new();
    };
    let mut html = raw;
    for _ in 0..2 {
        if !html.contains('<') && (html.contains("&lt;") || html.contains("&amp;lt;")) {
            html = crate::formats::html_text(&html);
        }
    }
    if html.contains('<') && html.contains('>') {
        html::lines(&html)
    } else {
        crate::plain::text_lines(&crate::formats::html_text(&html))
    }
}

fn html_items(text: &str) -> Vec<String> {
    let lines = if text.contains('<') {
        html::lines(text)
    } else {
        crate::plain::text_lines(text)
    };
    lines.iter().map(crate::passage::Line::text).collect()
}

fn plain(text: &str) -> String {
    let text = crate::formats::html_text(text);
    let text = if text.contains('<') && text.contains('>') {
        text_of(&html::lines(&text))
    } else {
        text
    };
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn first(value: &Value) -> Option<&Value> {
    match value {
        Value::Array(items) => items.first(),
        other => Some(other),
    }
}

fn text(value: Option<&Value>) -> Option<String> {
    match first(value?)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Object(object) => object
            .get("@value")
            .or_else(|| object.get("name"))
            .or_else(|| object.get("@id"))
            .and_then(Value::as_str)
            .map(str::to_owned),
        _ => None,
    }
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().filter_map(|item| text(Some(item))).collect(),
        other => text(Some(other)).into_iter().collect(),
    }
}

fn name_of(value: Option<&Value>) -> Option<String> {
    match first(value?)? {
        Value::String(name) => Some(name.clone()),
        Value::Object(object) => text(object.get("name")).or_else(|| text(object.get("legalName"))),
        _ => None,
    }
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => {
            let plain = text.trim();
            let thousands = plain.split([',', '.']).skip(1).any(|group| group.len() == 3);
            plain.parse::<f64>().ok().filter(|_| !thousands).or_else(|| {
                let digits: String = plain.chars().filter(|c| c.is_ascii_digit() || *c == '.').collect();
                // "65.000" and "65,000" are thousands.
                let groups = plain.split([',', '.']).next_back().is_some_and(|last| last.len() == 3)
                    && plain.contains([',', '.']);
                let digits = if groups { digits.replace('.', "") } else { digits };
                digits.parse().ok()
            })
        }
        _ => None,
    }
}

fn place(reading: &mut PostingReading, posting: &Value) {
    let locations: Vec<&Value> = match posting.get("jobLocation") {
        Some(Value::Array(items)) => items.iter().collect(),
        Some(one) => vec![one],
        None => Vec::new(),
    };
    let mut whole: Vec<String> = Vec::new();
    for (index, location) in locations.iter().enumerate() {
        let address = location.get("address").and_then(first).unwrap_or(location);
        if let Value::String(address) = address {
            whole.push(plain(address));
            continue;
        }
        let part = |name: &str| {
            text(address.get(name))
                .map(|part| plain(&part))
                .filter(|part| !part.is_empty())
        };
        let (city, region, country) = (part("addressLocality"), part("addressRegion"), part("addressCountry"));
        let mut parts: Vec<String> = Vec::new();
        for piece in [&city, &region, &country].into_iter().flatten() {
            if !parts.contains(piece) {
                parts.push(piece.clone());
            }
        }
        if index == 0 {
            reading.city = city.map(|city| found(&city, 0.97, &city));
            reading.region = region.map(|region| found(&region, 0.97, &region));
            reading.country = country.map(|country| found(&country, 0.97, &country));
        }
        if !parts.is_empty() {
            whole.push(parts.join(", "));
        }
    }
    whole.dedup();
    if !whole.is_empty() {
        let joined = whole.join("; ");
        reading.location = Some(found(&joined, 0.96, &joined));
    }
    if posting.get("jobLocationType").is_some_and(|kind| {
        texts(kind)
            .iter()
            .any(|kind| kind.to_uppercase().contains("TELECOMMUTE"))
    }) {
        reading.work_mode = Some(found("REMOTE", 0.95, "TELECOMMUTE"));
        if reading.location.is_none()
            && let Some(needs) = name_of(posting.get("applicantLocationRequirements"))
        {
            reading.location = Some(found(&needs, 0.8, &needs));
        }
    }
}

fn kind(reading: &mut PostingReading, posting: &Value) {
    let Some(kinds) = posting.get("employmentType").map(texts) else {
        return;
    };
    let joined = kinds.join(", ");
    if joined.is_empty() {
        return;
    }
    reading.employment_type_text = Some(found(&joined, 0.95, &joined));
    let mapped = kinds
        .iter()
        .find_map(|kind| match kind.to_uppercase().replace([' ', '-'], "_").as_str() {
            "FULL_TIME" | "FULLTIME" => Some("FULL_TIME"),
            "PART_TIME" | "PARTTIME" => Some("PART_TIME"),
            "CONTRACTOR" | "CONTRACT" | "FREELANCE" => Some("CONTRACT"),
            "TEMPORARY" | "SEASONAL" => Some("TEMPORARY"),
            "INTERN" | "INTERNSHIP" => Some("INTERNSHIP"),
            _ => job_type(kind),
        });
    reading.job_type = mapped.map(|kind| found(kind, 0.96, &joined));
    if reading.work_mode.is_none() {
        reading.work_mode = work_mode(&joined).map(|(mode, _)| found(mode, 0.8, &joined));
    }
}

/// Salary as an object, a range, a number or words.
fn pay(reading: &mut PostingReading, posting: &Value) {
    let Some(salary) = posting
        .get("baseSalary")
        .or_else(|| posting.get("estimatedSalary"))
        .and_then(first)
    else {
        return;
    };
    let currency = salary
        .get("currency")
        .or_else(|| posting.get("salaryCurrency"))
        .and_then(|value| text(Some(value)));
    let quote = plain(&match salary {
        Value::String(words) => words.clone(),
        other => other.to_string().chars().take(300).collect(),
    });
    let put = |value: f64| Found {
        value,
        confidence: 0.95,
        quote: quote.clone(),
        places: Vec::new(),
    };
    match salary {
        Value::Number(_) => reading.pay_min = number(salary).map(put),
        Value::String(words) => {
            let line = format!("Salary: {} {words}", currency.clone().unwrap_or_default());
            if let Some(pay) = crate::pay::pay(&line) {
                reading.pay_min = Some(put(pay.min));
                reading.pay_max = pay.max.map(put);
                reading.pay_currency = pay.currency.map(|code| found(code, 0.9, words));
                reading.pay_period = pay.period.map(|period| found(period, 0.8, words));
            } else {
                reading.pay_min = number(salary).map(put);
            }
            reading.pay_text = Some(found(words, 0.9, words));
        }
        Value::Object(_) => {
            let value = salary.get("value").and_then(first).unwrap_or(salary);
            let (min, max) = match value {
                Value::Object(range) => (
                    range
                        .get("minValue")
                        .and_then(number)
                        .or_else(|| range.get("value").and_then(number)),
                    range.get("maxValue").and_then(number),
                ),
                other => (number(other), None),
            };
            let min = min
                .or_else(|| salary.get("minValue").and_then(number))
                .filter(|value| *value > 0.0);
            let max = max
                .or_else(|| salary.get("maxValue").and_then(number))
                .filter(|value| *value > 0.0);
            reading.pay_min = min.or(max).map(put);
            reading.pay_max = if min.is_some() {
                max.filter(|max| min.is_none_or(|min| *max > min)).map(put)
            } else {
                None
            };
            let unit = value
                .get("unitText")
                .or_else(|| salary.get("unitText"))
                .and_then(|unit| text(Some(unit)));
            reading.pay_period = unit
                .and_then(|unit| period(&unit))
                .map(|period| found(period, 0.95, &quote));
            if let Some(min) = min.or(max) {
                let code = currency.clone().unwrap_or_default();
                let words = max
                    .filter(|max| *max > min)
                    .map_or(format!("{min} {code}"), |max| format!("{min}–{max} {code}"));
                reading.pay_text = Some(found(&words, 0.9, &quote));
            }
        }
        _ => {}
    }
    if reading.pay_min.is_some() && reading.pay_currency.is_none() {
        let code = currency.or_else(|| salary.get("value").and_then(|value| text(value.get("currency"))));
        reading.pay_currency = code
            .filter(|code| code.len() == 3)
            .map(|code| found(&code.to_uppercase(), 0.95, &quote));
    }
}

fn period(unit: &str) -> Option<&'static str> {
    Some(match unit.to_uppercase().as_str() {
        "HOUR" | "HOURLY" | "HR" | "HUR" => "HOUR",
        "DAY" | "DAILY" => "DAY",
        "WEEK" | "WEEKLY" => "WEEK",
        "MONTH" | "MONTHLY" | "MON" => "MONTH",
        "YEAR" | "YEARLY" | "ANNUAL" | "ANNUALLY" | "ANN" | "ANNUM" => "YEAR",
        _ => return None,
    })
}

/// Microdata as the value that JSON-LD would hold.
pub(crate) fn of_microdata(properties: &[(String, String)]) -> Value {
    let get = |name: &str| {
        properties
            .iter()
            .find(|(property, value)| property == name && !value.trim().is_empty())
            .map(|(_, value)| value.trim().to_owned())
    };
    let mut posting = serde_json::Map::new();
    posting.insert("@type".to_owned(), "JobPosting".into());
    for name in Words(
        "title|description|datePosted|validThrough|employmentType|url|jobLocationType|responsibilities|\
        qualifications|skills|jobBenefits|salaryCurrency|experienceRequirements",
    ) {
        if let Some(value) = get(name) {
            posting.insert(name.to_owned(), value.into());
        }
    }
    if let Some(firm) = get("hiringOrganization").filter(|text| text.split_whitespace().count() <= 12) {
        posting.insert("hiringOrganization".to_owned(), firm.into());
    }
    // The firm's own name is the first "name" when the firm is an item of its own.
    if let Some(name) = get("name") {
        posting.insert("hiringOrganization".to_owned(), name.into());
    }
    let mut address = serde_json::Map::new();
    for name in ["addressLocality", "addressRegion", "addressCountry"] {
        if let Some(value) = get(name) {
            address.insert(name.to_owned(), value.into());
        }
    }
    if !address.is_empty() {
        posting.insert("jobLocation".to_owned(), serde_json::json!({ "address": address }));
    } else if let Some(place) = get("address").or_else(|| get("jobLocation")) {
        posting.insert("jobLocation".to_owned(), serde_json::json!({ "address": place }));
    }
    if let Some(salary) = get("baseSalary") {
        posting.insert("baseSalary".to_owned(), salary.into());
    }
    if let (Some(min), max) = (get("minValue"), get("maxValue")) {
        posting.insert(
            "baseSalary".to_owned(),
            serde_json::json!({ "currency": get("currency"), "value": { "minValue": min, "maxValue": max, "unitText": get("unitText") } }),
        );
    }
    Value::Object(posting)
}
