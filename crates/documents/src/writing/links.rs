//! Addresses: how they are printed, and where a click on them may lead.

use super::clean;

/// As printed: "linkedin.com/in/ada", without scheme, "www." and the slash at the end.
pub(crate) fn printed(address: &str) -> Option<String> {
    let text = clean::line(address)?;
    let lower = text.to_ascii_lowercase();
    let scheme = ["https://", "http://"]
        .into_iter()
        .find(|scheme| lower.starts_with(scheme));
    let rest = text.get(scheme.map_or(0, str::len)..).unwrap_or_default();
    let rest = rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/');
    (!rest.is_empty()).then(|| rest.to_owned())
}

/// Where a click leads. Only addresses of the web are followed: no "javascript:", "file:", "data:".
pub(crate) fn followed(address: &str) -> Option<String> {
    let text = clean::line(address)?;
    let lower = text.to_ascii_lowercase();
    let has_scheme = lower.starts_with("https://") || lower.starts_with("http://");
    let rest = match lower.split_once("://") {
        Some((_, rest)) if has_scheme => rest.to_owned(),
        _ => lower,
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = host.split_once(':').unwrap_or((host, ""));
    let labels: Vec<&str> = host.split('.').collect();
    let formed = labels
        .iter()
        .all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_'));
    let named = has_scheme || labels.len() >= 2;
    if !formed || !named || !port.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let whole = if has_scheme { text } else { format!("https://{text}") };
    Some(escaped(&whole))
}

/// "mailto:…" for what looks like one address.
pub(crate) fn mail(address: &str) -> Option<String> {
    let (user, host) = address.split_once('@')?;
    let formed = !user.is_empty()
        && host.contains('.')
        && !host.contains('@')
        && address
            .chars()
            .all(|c| c.is_alphanumeric() || "@.!#$&'*+-/=^_`{|}~%".contains(c));
    let escaped: String = address
        .chars()
        .map(|c| match c {
            '#' => "%23".to_owned(),
            '%' => "%25".to_owned(),
            '&' => "%26".to_owned(),
            '`' => "%60".to_owned(),
            '{' => "%7B".to_owned(),
            '|' => "%7C".to_owned(),
            '}' => "%7D".to_owned(),
            '^' => "%5E".to_owned(),
            c => c.to_string(),
        })
        .collect();
    formed.then(|| format!("mailto:{escaped}"))
}

/// "tel:+4930123456": digits and the plus. The "(0)" of "+49 (0)30" is not dialled.
pub(crate) fn phone(number: &str) -> Option<String> {
    let international = number.trim_start().starts_with('+');
    let number = if international {
        number.replace("(0)", "")
    } else {
        number.to_owned()
    };
    // What follows a letter is an extension.
    let digits: String = number
        .chars()
        .take_while(|c| !c.is_alphabetic())
        .filter_map(|c| c.to_digit(10).and_then(|digit| char::from_digit(digit, 10)))
        .collect();
    let plus = if international { "+" } else { "" };
    (digits.len() >= 3).then(|| format!("tel:{plus}{digits}"))
}

fn escaped(url: &str) -> String {
    url.chars()
        .map(|c| match c {
            ' ' => "%20".to_owned(),
            '"' => "%22".to_owned(),
            '<' => "%3C".to_owned(),
            '>' => "%3E".to_owned(),
            '\\' => "%5C".to_owned(),
            '^' => "%5E".to_owned(),
            '`' => "%60".to_owned(),
            '{' => "%7B".to_owned(),
            '|' => "%7C".to_owned(),
            '}' => "%7D".to_owned(),
            c => c.to_string(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{followed, mail, phone, printed};

    #[test]
    fn only_addresses_of_the_web_are_followed() {
        let cases = [
            (
                "https://www.example.org/a/",
                "example.org/a",
                Some("https://www.example.org/a/"),
            ),
            (
                "linkedin.com/in/ada",
                "linkedin.com/in/ada",
                Some("https://linkedin.com/in/ada"),
            ),
            (
                "example.org:8080/a b",
                "example.org:8080/a b",
                Some("https://example.org:8080/a%20b"),
            ),
            ("javascript:alert(1)", "javascript:alert(1)", None),
            ("data:text/html,x", "data:text/html,x", None),
            ("file:///etc/passwd", "file:///etc/passwd", None),
            ("HTTPS://Example.org", "Example.org", Some("HTTPS://Example.org")),
        ];
        for (address, text, url) in cases {
            assert_eq!(printed(address).as_deref(), Some(text));
            assert_eq!(followed(address).as_deref(), url, "{address}");
        }
    }

    #[test]
    fn mails_and_phones_lead_to_their_programs() {
        assert_eq!(mail("ada@example.org").as_deref(), Some("mailto:ada@example.org"));
        assert_eq!(mail("ada@example.org?bcc=x@y.z"), None);
        assert_eq!(phone("+49 (0)30 123-456 ext. 7").as_deref(), Some("tel:+4930123456"));
        assert_eq!(phone("(312) 555-0123").as_deref(), Some("tel:3125550123"));
    }
}
