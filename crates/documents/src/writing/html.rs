//! HTML: one file without scripts, that prints as it looks.

use super::print_lines::{Linked, PrintDocument, PrintLine};
use super::sheet::{FontChoice, LayoutSettings, PageFormat};

pub(crate) fn html(document: &PrintDocument, settings: &LayoutSettings) -> String {
    let mut body = Body::default();
    for line in &document.lines {
        body.line(line);
    }
    body.close();
    let direction = if document.is_right_to_left { "rtl" } else { "ltr" };
    let name = escaped(&document.name);
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
        <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
        <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
        <meta name=\"author\" content=\"{name}\">\n<title>{name}</title>\n<style>\n{style}</style>\n</head>\n<body>\n\
        <main>\n{body}</main>\n</body>\n</html>\n",
        language = escaped(&document.language),
        style = style(settings),
        body = body.text,
    )
}

/// What is open while the lines go by.
#[derive(Default)]
struct Body {
    text: String,
    in_section: bool,
    in_list: bool,
}

impl Body {
    fn line(&mut self, line: &PrintLine) {
        if self.in_list && !matches!(line, PrintLine::Item(_)) {
            self.text.push_str("</ul>\n");
            self.in_list = false;
        }
        match line {
            PrintLine::Name(text) => self.push("h1", "", &escaped(text)),
            PrintLine::Headline(text) => self.push("p", "headline", &escaped(text)),
            PrintLine::Contacts(contacts) => self.push("p", "contacts", &parts(contacts)),
            PrintLine::Heading(text) => {
                self.close();
                self.text.push_str("<section>\n");
                self.in_section = true;
                self.push("h2", "", &escaped(text));
            }
            PrintLine::EntryTitle { title, dates, .. } => {
                self.text.push_str("<div class=\"entry\">\n");
                self.push("h3", "", &linked(title));
                if let Some(dates) = dates {
                    self.push("p", "dates", &escaped(dates));
                }
                self.text.push_str("</div>\n");
            }
            PrintLine::EntryDetail { detail, beside, .. } => {
                let both: Vec<Linked> = std::iter::once(detail).chain(beside).cloned().collect();
                let slanted: Vec<String> = both.iter().map(|part| format!("<em>{}</em>", linked(part))).collect();
                self.push("p", "detail", &slanted.join(BAR));
            }
            PrintLine::Paragraph(text) => self.push("p", "", &escaped(text)),
            PrintLine::Item(text) => {
                if !self.in_list {
                    self.text.push_str("<ul>\n");
                    self.in_list = true;
                }
                self.push("li", "", &escaped(text));
            }
            PrintLine::Group { name, words, colon } => {
                let name = name.as_ref().map(|name| {
                    let colon = if words.is_empty() { "" } else { *colon };
                    format!("<strong>{}{}</strong>", escaped(name), escaped(colon))
                });
                self.push("p", "group", &format!("{}{}", name.unwrap_or_default(), escaped(words)));
            }
            PrintLine::Block(lines) => {
                let lines: Vec<String> = lines.iter().map(|line| escaped(line)).collect();
                self.push("p", "", &lines.join("<br>\n"));
            }
            PrintLine::Subject(text) => self.push("p", "subject", &escaped(text)),
        }
    }

    fn push(&mut self, tag: &str, class: &str, inner: &str) {
        let class = if class.is_empty() {
            String::new()
        } else {
            format!(" class=\"{class}\"")
        };
        self.text.push_str(&format!("<{tag}{class}>{inner}</{tag}>\n"));
    }

    fn close(&mut self) {
        if std::mem::take(&mut self.in_list) {
            self.text.push_str("</ul>\n");
        }
        if std::mem::take(&mut self.in_section) {
            self.text.push_str("</section>\n");
        }
    }
}

const BAR: &str = " <span class=\"bar\">|</span> ";

fn parts(parts: &[Linked]) -> String {
    parts.iter().map(linked).collect::<Vec<_>>().join(BAR)
}

fn linked(part: &Linked) -> String {
    match &part.url {
        Some(url) => format!("<a href=\"{}\">{}</a>", escaped(url), escaped(&part.text)),
        None => format!("<span>{}</span>", escaped(&part.text)),
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

fn style(settings: &LayoutSettings) -> String {
    let page = match settings.page {
        PageFormat::A4 => "A4",
        PageFormat::Letter => "letter",
    };
    let font = match settings.font {
        FontChoice::Sans => "Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
        FontChoice::Serif => "'Libertinus Serif', Georgia, Cambria, 'Times New Roman', serif",
    };
    format!(
        "@page {{ size: {page}; margin: {margin}mm; }}\n\
        :root {{ --accent: #{accent}; }}\n\
        * {{ box-sizing: border-box; }}\n\
        body {{ margin: 0; background: #fff; color: #1a1a1a; font: {size}pt/{line} {font}; overflow-wrap: anywhere; }}\n\
        main {{ max-width: 46rem; margin: 0 auto; padding: {margin}mm; }}\n\
        h1, h2, h3, p, ul {{ margin: 0; padding: 0; }}\n\
        h1 {{ font-size: 2.1em; line-height: 1.15; }}\n\
        .headline {{ font-size: 1.15em; color: var(--accent); }}\n\
        .contacts {{ margin-top: 0.35em; color: #444; }}\n\
        .bar {{ color: #999; }}\n\
        a {{ color: inherit; text-decoration: none; }}\n\
        a:hover, a:focus-visible {{ text-decoration: underline; }}\n\
        section {{ margin-top: {section}em; }}\n\
        h2 {{ font-size: 1.15em; color: var(--accent); border-bottom: 1px solid var(--accent); padding-bottom: 0.15em;\n\
        margin-bottom: 0.45em; break-after: avoid; }}\n\
        .entry {{ display: flex; flex-wrap: wrap; gap: 0 1.5em; justify-content: space-between; align-items: baseline;\n\
        margin-top: {entry}em; break-after: avoid; }}\n\
        h3 {{ font-size: 1em; break-after: avoid; }}\n\
        .dates, .detail {{ color: #444; break-after: avoid; }}\n\
        .dates {{ white-space: nowrap; }}\n\
        em {{ font-style: normal; }}\n\
        h2 + .entry {{ margin-top: 0; }}\n\
        ul {{ padding-inline-start: 1.2em; margin-top: 0.15em; }}\n\
        li, .group {{ margin-top: 0.15em; break-inside: avoid; }}\n\
        p + p {{ margin-top: 0.25em; }}\n\
        .subject {{ margin: 1em 0; font-weight: bold; }}\n\
        @media print {{ main {{ max-width: none; padding: 0; }} }}\n",
        margin = number(settings.margin),
        accent = settings.accent.trim_start_matches('#'),
        size = number(settings.font_size),
        line = number(settings.line_spacing + 0.75),
        section = number(1.3 * settings.section_spacing),
        entry = number(0.7 * settings.section_spacing),
    )
}

/// Two digits behind the point at most.
fn number(value: f64) -> String {
    format!("{value:.2}")
        .trim_end_matches('0')
        .trim_end_matches('.')
        .to_owned()
}
