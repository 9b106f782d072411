//! Mails that hold a posting: the subject, and the text or the page inside.

use mail_parser::{MessageParser, PartType};

use crate::vocabulary::Words;

/// What of a mail tells of a posting.
pub(crate) struct Mail {
    /// Without "Re:" and its like.
    pub subject: String,
    pub body: MailBody,
}

pub(crate) enum MailBody {
    Text(String),
    Html(String),
}

/// Whether the bytes are a mail: by the file's name, or by the lines that begin every mail.
pub(crate) fn is_mail(bytes: &[u8], file_name: &str) -> bool {
    let head = bytes.get(..bytes.len().min(4_096)).unwrap_or_default();
    let head = String::from_utf8_lossy(head);
    let fields = head
        .lines()
        .take_while(|line| !line.trim().is_empty())
        .filter_map(|line| line.split_once(':'))
        .filter(|(name, _)| {
            Words("from|to|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to")
                .contains(name.trim().to_lowercase())
        })
        .count();
    let named = file_name.to_lowercase().ends_with(".eml");
    let starts_with_field = head.lines().next().is_some_and(|line| line.contains(':'));
    (named && fields >= 1) || (starts_with_field && fields >= 3 && head.contains("\nMIME-Version:"))
}

/// The mail, if its structure can be read and it holds text.
pub(crate) fn mail(bytes: &[u8]) -> Option<Mail> {
    let message = MessageParser::default().parse(bytes)?;
    let subject = without_prefixes(message.subject().unwrap_or_default());
    let text = message
        .text_bodies()
        .find_map(|part| match &part.body {
            PartType::Text(text) => Some(text.to_string()),
            _ => None,
        })
        .filter(|text| text.split_whitespace().count() >= 6);
    let page = message.html_bodies().find_map(|part| match &part.body {
        PartType::Html(page) => Some(page.to_string()),
        _ => None,
    });
    // Data for machines beats the plain text beside it.
    let body = match (text, page) {
        (_, Some(page)) if page.contains("JobPosting") => MailBody::Html(page),
        (Some(text), _) => MailBody::Text(text),
        (None, Some(page)) => MailBody::Html(page),
        (None, None) => return None,
    };
    Some(Mail { subject, body })
}

fn without_prefixes(subject: &str) -> String {
    let mut rest = subject.trim();
    while let Some((prefix, after)) = rest.split_once(':') {
        if !Words("re|fw|fwd|aw|wg|tr|rv|i|r|odp|pd|antw|doorst|enc").contains(prefix.trim().to_lowercase()) {
            break;
        }
        rest = after.trim();
    }
    rest.to_owned()
}

#[cfg(test)]
mod tests {
    use super::{is_mail, without_prefixes};

    #[test]
    fn a_mail_is_told_from_a_text() {
        let mail = b"Received: by x\nFrom: a@example.com\nSubject: Job\nMIME-Version: 1.0\n\nText";
        assert!(is_mail(mail, "message"), "the fields of a mail");
        assert!(
            is_mail(b"Subject: Job\n\nText", "job.eml"),
            "the file's name and one field"
        );
        assert!(
            !is_mail(b"Subject: biology\nDate: today\n\nText", "job.txt"),
            "two words with a colon"
        );
        assert!(!is_mail(b"{\"a\": 1}", "job.eml"), "no field at all");
    }

    #[test]
    fn a_subject_loses_its_prefixes() {
        assert_eq!(without_prefixes("Fwd: AW: Data Engineer"), "Data Engineer");
        assert_eq!(without_prefixes("Berlin: Data Engineer"), "Berlin: Data Engineer");
    }
}
