//! Mail addresses, phone numbers and web addresses in a text.

use crate::dates;
use crate::passage::Passage;
use crate::vocabulary::Words;

/// E-mail addresses with their byte offsets.
pub(crate) fn emails(text: &str) -> Vec<(usize, usize, String)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('@') {
        // Some typefaces set another hyphen.
        let local = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%' | '‐' | '‑');
        let domain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '‐' | '‑');
        let before = text.get(..at).unwrap_or_default();
        let after = text.get(at + 1..).unwrap_or_default();
        let mut start = before.len()
            - before
                .chars()
                .rev()
                .take_while(|&c| local(c))
                .map(char::len_utf8)
                .sum::<usize>();
        let mut end = at
            + 1
            + after
                .chars()
                .take_while(|&c| domain(c))
                .map(char::len_utf8)
                .sum::<usize>();
        while text.get(at + 1..end).is_some_and(|host| host.ends_with(['.', '-'])) {
            end -= 1;
        }
        while text
            .get(start..at)
            .is_some_and(|account| account.starts_with(['.', '-', '+', '%']))
        {
            start += 1;
        }
        // The next column may touch the address: "…@example.com.brMotorista".
        if let Some(host) = text.get(at + 1..end)
            && let Some(own) = host_before_capital(host)
        {
            end = at + 1 + own;
        }
        let account = text.get(start..at).unwrap_or_default();
        let host = text.get(at + 1..end).unwrap_or_default();
        let last = host.rsplit('.').next().unwrap_or_default();
        if !account.is_empty()
            && host.contains('.')
            && last.len() >= 2
            && last.chars().all(char::is_alphabetic)
            && !host.contains("..")
        {
            found.push((start, end, format!("{account}@{host}").replace(['‐', '‑'], "-")));
        }
    }
    found
}

/// Length of a host in small letters whose last label runs into a word with a capital.
fn host_before_capital(host: &str) -> Option<usize> {
    let capital = host.char_indices().find(|(_, c)| c.is_uppercase())?.0;
    let own = host.get(..capital)?;
    let last = own.rsplit('.').next().unwrap_or_default();
    (own.contains('.') && TOP_DOMAINS.contains(&last)).then_some(capital)
}

/// Phone numbers with their byte offsets.
pub(crate) fn phones(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mails = if text.contains('@') { emails(text) } else { Vec::new() };
    let begins_mail = |at: usize| mails.iter().any(|(start, _, _)| *start == at);
    let characters: Vec<(usize, char)> = text.char_indices().collect();
    let mut index = 0;
    while let Some(&(start, c)) = characters.get(index) {
        let begins = (c.is_ascii_digit() || matches!(c, '+' | '('))
            && !index
                .checked_sub(1)
                .and_then(|at| characters.get(at))
                .is_some_and(|(_, before)| {
                    before.is_alphanumeric() || matches!(before, '/' | '-' | '.' | '_' | '@' | '=' | '〒')
                });
        if !begins {
            index += 1;
            continue;
        }
        let mut end = start;
        let mut last = index;
        let mut spaces = 0;
        for (offset, &(at, c)) in characters.iter().enumerate().skip(index) {
            let inside = c.is_ascii_digit()
                || matches!(
                    c,
                    '+' | '(' | ')' | ' ' | '-' | '.' | '/' | '‐' | '‑' | '–' | '\u{2009}'
                );
            spaces = if c.is_ascii_digit() { 0 } else { spaces + 1 };
            if !inside || spaces > 3 || (c == '+' && offset > index + 1) || begins_mail(at) {
                break;
            }
            if c.is_ascii_digit() || c == ')' {
                end = at + c.len_utf8();
                last = offset;
            }
        }
        if let Some(half) = first_of_two(text.get(start..end).unwrap_or_default()) {
            found.push((start, start + half));
            let second = text.get(start + half..end).unwrap_or_default();
            let lead = second.find(|c: char| c.is_ascii_digit() || matches!(c, '+' | '('));
            found.push((start + half + lead.unwrap_or(1), end));
            index = last.max(index) + 1;
            continue;
        }
        let number = text.get(start..end).unwrap_or_default();
        let digits = number.chars().filter(char::is_ascii_digit).count();
        let follows = text.get(end..).and_then(|rest| rest.chars().next());
        let marked = number.starts_with('+') || number.contains('(');
        let groups = number
            .split(|c: char| !c.is_ascii_digit())
            .filter(|group| !group.is_empty())
            .count();
        // "029 2018 0455": a group of digits may look like a year.
        let is_long = number.starts_with('0') && (9..=12).contains(&digits) && !dates::is_only_dates(number);
        let dated = !marked && !is_long && dates::has_date(number);
        let good = (7..=15).contains(&digits)
            && (marked || digits >= 9 || groups >= 2)
            && !dated
            && !is_postcode(number, text.get(end..).unwrap_or_default())
            // "12 – 20121 Milano"
            && (marked || digits >= 9 || !(number.contains(" – ") || number.contains(" - ")))
            && !names_postcode(text.get(..start).unwrap_or_default())
            && follows.is_none_or(|c| !c.is_alphanumeric() && c != '@' && c != '%')
            && number.matches('(').count() == number.matches(')').count()
            && !(number.matches('.').count() >= 3 && digits <= 12 && !marked && groups == 4);
        if good {
            found.push((start, end));
        }
        index = last.max(index) + 1;
    }
    found
}

/// "035 555 0171 347 555 0188", "01 23 45 67 89 / 06 12 34 56 78": two numbers in one run. Bytes of the first.
fn first_of_two(text: &str) -> Option<usize> {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count();
    let whole = |text: &str| (7..=15).contains(&digits(text));
    let parted = [" / ", " – ", " - "].iter().find_map(|mark| {
        let (one, two) = text.split_once(mark)?;
        (whole(one) && whole(two) && (digits(text) > 15 || *mark == " / ")).then_some(one.len())
    });
    if parted.is_some() || digits(text) <= 15 {
        return parted;
    }
    let groups: Vec<&str> = text.split(' ').collect();
    let (one, two) = groups.split_at(groups.len() / 2);
    let alike = one
        .iter()
        .map(|group| digits(group))
        .eq(two.iter().map(|group| digits(group)));
    (alike && one.len() >= 2 && digits(text) <= 30).then(|| one.join(" ").len())
}

/// "4820-273 Fafe", "01310-100 São Paulo": a postcode with its town.
fn is_postcode(number: &str, after: &str) -> bool {
    let parts = number.split_once('-').map(|(head, tail)| (head.len(), tail.len()));
    let digits = number.chars().all(|c| c.is_ascii_digit() || c == '-');
    let named = after
        .strip_prefix([' ', ','])
        .is_some_and(|rest| rest.trim_start().starts_with(char::is_uppercase));
    digits && named && matches!(parts, Some((4 | 5, 3)))
}

/// "P.O. Box 12345-00100", "CEP 04101-000"
fn names_postcode(before: &str) -> bool {
    let lower = dates::folded(before);
    let last = lower
        .split(|c: char| !c.is_alphanumeric())
        .rfind(|word| !word.is_empty());
    last.is_some_and(|last| {
        Words("box|cep|pin|pincode|zip|zipcode|plz|psc|postcode|postnummer|postfach|bp|cp").contains(last)
    })
}

/// The text is one web address and nothing else.
pub(crate) fn whole_address(text: &str) -> Option<String> {
    let text = text
        .trim()
        .trim_matches(|c: char| matches!(c, '(' | ')' | '<' | '>' | '|' | ',' | '.'));
    if text.contains(char::is_whitespace) || text.contains('@') {
        return None;
    }
    addresses(text)
        .into_iter()
        .find(|(start, end, _)| *start == 0 && *end == text.len())
        .map(|(_, _, url)| url)
}

/// The address that the words link to, where they are that address printed: any top-level domain will do then.
pub(crate) fn printed_link(words: &Passage) -> Option<&str> {
    let text = words.text.trim().trim_end_matches('/').to_lowercase();
    let link = words.link()?;
    let (_, followed) = link.split_once("://")?;
    let same = followed
        .to_lowercase()
        .trim_start_matches("www.")
        .starts_with(text.trim_start_matches("www."));
    (same && text.contains('.') && !text.contains(char::is_whitespace)).then_some(link)
}

/// Web addresses with their byte offsets.
pub(crate) fn addresses(text: &str) -> Vec<(usize, usize, String)> {
    let mut found = Vec::new();
    let mut offset = 0;
    for word in
        text.split(|c: char| c.is_whitespace() || matches!(c, '|' | '•' | '·' | ',' | ';' | '<' | '>' | '(' | ')'))
    {
        let start = offset;
        offset += word.len()
            + text
                .get(start + word.len()..)
                .and_then(|rest| rest.chars().next())
                .map_or(0, char::len_utf8);
        let trimmed = word.trim_end_matches(['.', ':', '!', '?']);
        if trimmed.contains('@') && !trimmed.contains('/') || trimmed.len() < 4 {
            continue;
        }
        let bare = trimmed.trim_start_matches("https://").trim_start_matches("http://");
        let with_scheme = bare.len() < trimmed.len();
        let host = bare.split(['/', '?', '#', ':']).next().unwrap_or_default();
        let labels: Vec<&str> = host.split('.').collect();
        let top = labels.last().copied().unwrap_or_default().to_lowercase();
        let has_path = bare.len() > host.len() + 1;
        let formed = labels.len() >= 2
            && labels
                .iter()
                .all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'));
        let known_top = TOP_DOMAINS.contains(&top.as_str());
        let lower_host = host.chars().all(|c| !c.is_uppercase()) || has_path || with_scheme;
        if formed
            && top.chars().all(char::is_alphabetic)
            && (with_scheme
                || host.starts_with("www.")
                || (known_top && (has_path || !FILE_LIKE.contains(&top.as_str())) && lower_host))
        {
            let url = if with_scheme {
                trimmed.to_owned()
            } else {
                format!("https://{trimmed}")
            };
            found.push((start, start + trimmed.len(), url));
        }
    }
    found
}

/// Ends of hosts that need no "www".
pub(crate) const TOP_DOMAINS: &[&str] = &[
    "com", "org", "net", "io", "dev", "me", "co", "ai", "app", "edu", "gov", "info", "de", "at", "ch", "fr", "es",
    "it", "pt", "br", "nl", "be", "pl", "uk", "ie", "se", "no", "dk", "fi", "cz", "ru", "ua", "eu", "us", "ca", "au",
    "nz", "jp", "cn", "kr", "in", "sg", "hk", "tw", "il", "tech", "xyz", "site", "blog", "online", "page", "link",
    "design", "codes", "cloud", "name", "pro", "gg", "so", "sh", "tv", "biz", "work", "studio", "mx", "ar", "cl", "za",
    "tr", "id", "inc",
];

/// Ends of names that are technologies as well ("ASP.NET", "Node.io"): a path or "www" must tell.
const FILE_LIKE: &[&str] = &["net", "name", "pro", "so", "in", "it", "at", "no", "be", "id"];

#[cfg(test)]
mod tests {
    use super::{addresses, emails, phones, whole_address};

    #[test]
    fn mails_phones_and_addresses_are_found() {
        let mail = emails("Mail: jane.doe@example.co.uk, x@y");
        assert_eq!(
            mail.iter().map(|(_, _, value)| value.as_str()).collect::<Vec<_>>(),
            ["jane.doe@example.co.uk"]
        );
        for number in [
            "(312) 555-0123",
            "+49 170 1234567",
            "+1 (415) 555-0142",
            "973-555-0123",
            "06 12 34 56 78",
            "030/12345678",
            "+351 912 345 678",
        ] {
            let text = format!("x {number} | y");
            let found = phones(&text);
            assert_eq!(
                found.first().map(|&(start, end)| &text[start..end]),
                Some(number),
                "{number}"
            );
        }
        let two = "035 555 0171 347 555 0188";
        let both: Vec<&str> = phones(two).iter().map(|&(start, end)| &two[start..end]).collect();
        assert_eq!(both, ["035 555 0171", "347 555 0188"]);
        assert!(phones("Rua da Ponte 8, 4710-100 Braga").is_empty());
        assert!(phones("2019 - 2021").is_empty());
        assert!(phones("01/2019 - 03/2021").is_empty());
        assert_eq!(addresses("see github.com/jane and ASP.NET").len(), 1);
        assert_eq!(
            whole_address("linkedin.com/in/jane").as_deref(),
            Some("https://linkedin.com/in/jane")
        );
        assert_eq!(whole_address("Node.js"), None);
    }
}
