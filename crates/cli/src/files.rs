//! What works on files alone, without a vault: reading, building and checking résumés, reading postings, skills, matching.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use foothold_career::tracker::matching;
use foothold_career::{Error, Result};
use foothold_documents::json_resume::{from_json, json_resume, passed_over};
use foothold_documents::readability::{Readability, readability};
use foothold_documents::writing::proof::prove;
use foothold_documents::writing::{self, LayoutSettings, WrittenFormat};
use foothold_documents::{DocumentError, JsonResume, posting, resume};
use foothold_skills::flags::FlagKind;
use foothold_skills::matching::Standing;
use foothold_typeset::{About, resume as typeset};
use foothold_vault::{Clock as _, SystemClock, instant};
use serde_json::{Value, json};

use crate::file_error;
use crate::output;

#[derive(Subcommand)]
pub enum ResumeAction {
    /// Read a résumé (PDF, DOCX, TXT, Markdown, JSON Resume, rendercv, Reactive Resume, LinkedIn ZIP) as JSON Resume 1.0.0.
    Read { file: PathBuf },
    /// The looks that `build` knows.
    Templates,
    /// Build a résumé from JSON Resume, or from any other that `read` reads; the ending of the output says the format: pdf, docx, md, html, txt or json.
    Build {
        /// A JSON Resume file, or any other résumé.
        #[arg(long, value_name = "RESUME")]
        from: PathBuf,
        /// One of `resume templates`; for PDF.
        #[arg(long, default_value = "modern")]
        template: String,
        /// Page, margin, font and more, as JSON; what it does not name is as usual.
        #[arg(long, value_name = "FILE")]
        settings: Option<PathBuf>,
        /// A picture for templates that have a place for it.
        #[arg(long, value_name = "FILE")]
        photo: Option<PathBuf>,
        /// The time that the file says it was made at (RFC 3339). Equal input and time give equal bytes.
        #[arg(long, value_name = "TIME", default_value = "2000-01-01T00:00:00Z")]
        made_at: String,
        /// Fit it on so many pages, 1 to 20, where that can be read.
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=20))]
        pages: Option<u8>,
        out: PathBuf,
    },
    /// What a reader sees of a résumé file, and a stated score.
    Check { file: PathBuf },
}

#[derive(Subcommand)]
pub enum PostingAction {
    /// Read a posting (text, HTML, PDF, DOCX, mail) as JSON; `-` reads stdin.
    Read { file: PathBuf },
}

#[derive(Subcommand)]
pub enum SkillsAction {
    /// The skills that a text names, with character offsets, as JSON; `-` reads stdin.
    Extract { file: PathBuf },
}

pub fn of_resume(action: ResumeAction, is_json: bool) -> Result<()> {
    match action {
        ResumeAction::Read { file } => {
            let (bytes, name) = read(&file)?;
            output::json(&json_resume(&resume::read(&bytes, &name)?))
        }
        ResumeAction::Templates => templates(is_json),
        ResumeAction::Build {
            from,
            template,
            settings,
            photo,
            made_at,
            pages,
            out,
        } => build(&Build {
            from,
            template,
            settings,
            photo,
            made_at,
            pages: pages.map(usize::from),
            out,
        }),
        ResumeAction::Check { file } => {
            let (bytes, name) = read(&file)?;
            let found = readability(&resume::read(&bytes, &name)?);
            if is_json {
                output::json(&json!(found))
            } else {
                print_readability(&found)
            }
        }
    }
}

pub fn of_posting(action: &PostingAction) -> Result<()> {
    let PostingAction::Read { file } = action;
    let (bytes, name) = read(file)?;
    let found = posting::read(&bytes, &name, None)?.near(&instant(SystemClock.now()));
    output::json(&json!(found))
}

pub fn of_skills(action: &SkillsAction) -> Result<()> {
    let SkillsAction::Extract { file } = action;
    let (bytes, name) = read(file)?;
    let text = plain_text(&bytes, &name)?;
    let mut at = (0, 0);
    let mut characters = |byte: usize| {
        at = (byte, at.1 + text[at.0..byte].chars().count());
        at.1
    };
    let found: Vec<Value> = foothold_skills::find(&text)
        .iter()
        .map(|mention| {
            let start = characters(mention.start);
            let end = characters(mention.end);
            json!({
                "start": start,
                "end": end,
                "text": &text[mention.start..mention.end],
                "id": mention.id(),
                "name": mention.name(&text),
                "kind": mention.skill.map(|skill| skill.kind),
            })
        })
        .collect();
    output::json(&json!(found))
}

/// The text of a document in reading order.
pub fn text(file: &Path, is_json: bool) -> Result<()> {
    let (bytes, name) = read(file)?;
    let mut text = plain_text(&bytes, &name)?;
    if is_json {
        return output::json(&json!({ "text": text }));
    }
    if !text.ends_with('\n') {
        text.push('\n');
    }
    output::text(&text)
}

/// How a résumé file matches a posting file.
pub fn of_match(resume_file: &Path, posting_file: &Path, is_json: bool) -> Result<()> {
    let (bytes, name) = read(resume_file)?;
    let resume = resume::read(&bytes, &name)?;
    let (bytes, name) = read(posting_file)?;
    let posting = posting::read(&bytes, &name, None)?;
    let today = instant(SystemClock.now());
    let found = matching::match_readings(&resume, &posting, &today);
    if is_json {
        return output::json(&json!(found));
    }
    let mut lines = match found.score {
        Some(score) => format!("Match {score} of 100 ({})\n", found.version),
        None => "Not scored: the posting names no skill that can be compared.\n".to_owned(),
    };
    if let Some(met) = &found.wording {
        lines.push_str(&format!(
            "words  {:.1} of {:.1} points\n      both    {}\n      posting only  {}\n",
            met.value * met.weight,
            met.weight,
            met.shared.join(", "),
            met.lacking.join(", ")
        ));
    }
    if let Some(met) = &found.occupation {
        lines.push_str(&format!(
            "title  {:.1} of {:.1} points: “{}” beside “{}”\n",
            met.value * met.weight,
            met.weight,
            met.asked,
            met.shown
        ));
    }
    for met in &found.requirements {
        let need = if met.requirement.is_must { "needed" } else { "wished" };
        let standing = match met.standing {
            Standing::Have => "have",
            Standing::CanBeSupported => "can be supported",
            Standing::Missing => "missing",
        };
        let adds = match met.would_add {
            adds if adds < 0.05 => String::new(),
            adds => format!(" (would add {adds:.1})"),
        };
        lines.push_str(&format!("{need}  {standing:<16} {}{adds}\n", met.requirement.names()));
        lines.push_str(&format!("      asks   “{}”\n", met.requirement.quote.trim()));
        if let Some(piece) = met.evidence.first() {
            lines.push_str(&format!("      shows  “{}” {}\n", piece.quote.trim(), piece.place));
        }
    }
    if !found.flags.is_empty() {
        lines.push_str("Besides the score\n");
    }
    for flag in &found.flags {
        let word = |value: Value| value.as_str().unwrap_or_default().to_lowercase();
        // Ranks are words of our own.
        let said = |text: &str| match flag.kind {
            FlagKind::Seniority => text.to_lowercase(),
            _ => text.to_owned(),
        };
        lines.push_str(&format!(
            "{:<10} {:<8} asks “{}”{}\n",
            word(json!(flag.kind)),
            word(json!(flag.fits)),
            if flag.quote.is_empty() {
                said(&flag.asks)
            } else {
                flag.quote.clone()
            },
            flag.profile
                .as_ref()
                .map(|text| format!("; you: {}", said(text)))
                .unwrap_or_default()
        ));
    }
    output::text(&lines)
}

struct Build {
    from: PathBuf,
    template: String,
    settings: Option<PathBuf>,
    photo: Option<PathBuf>,
    made_at: String,
    pages: Option<usize>,
    out: PathBuf,
}

/// What a settings file says, over what is usual for the résumé and its template.
fn settings_over(usual: &LayoutSettings, file: &[u8]) -> serde_json::Result<LayoutSettings> {
    let mut settings = serde_json::to_value(usual)?;
    let said: serde_json::Map<String, Value> = serde_json::from_slice(file)?;
    if let Some(settings) = settings.as_object_mut() {
        settings.extend(said);
    }
    serde_json::from_value(settings)
}

/// The settings that cannot be as they are told: their names, and what they are then.
fn out_of_bounds(settings: &LayoutSettings) -> Vec<(String, Value, Value)> {
    let told = json!(settings);
    let settled = json!(settings.settled());
    let told = told.as_object().into_iter().flatten();
    told.filter(|(name, value)| settled[name.as_str()] != **value)
        .map(|(name, value)| (name.clone(), value.clone(), settled[name.as_str()].clone()))
        .collect()
}

fn build(asked: &Build) -> Result<()> {
    let (bytes, name) = read(&asked.from)?;
    let text = String::from_utf8_lossy(&bytes);
    let document = if text.trim_start_matches('\u{FEFF}').trim_start().starts_with('{') {
        let left_out = passed_over(&text);
        if !left_out.is_empty() {
            output::note(&format!("Not taken over: {}", left_out.join(", ")));
        }
        from_json(&text)
    } else {
        Err(DocumentError::UnknownKind)
    };
    // Any other résumé is read first, as `resume read` does.
    let document = match document {
        Err(DocumentError::UnknownKind) => JsonResume::from(&resume::read(&bytes, &name)?),
        document => document?,
    };
    let usual = LayoutSettings {
        font: typeset::templates()
            .iter()
            .find(|info| info.name == asked.template)
            .map(|info| info.font)
            .unwrap_or_default(),
        ..LayoutSettings::usual_for(&document)
    };
    let mut settings = match &asked.settings {
        None => usual,
        Some(path) => {
            let bytes = std::fs::read(path).map_err(|error| file_error(path, &error))?;
            settings_over(&usual, &bytes).map_err(|error| {
                Error::new(
                    "resume.settings",
                    format!("The settings cannot be read: {error}."),
                    json!({ "path": path, "what": error.to_string() }),
                )
            })?
        }
    };
    for (name, from, to) in out_of_bounds(&settings) {
        output::note(&format!("{}: {from} cannot be used, {to} is", name.replace('_', " ")));
    }
    let ending = asked
        .out
        .extension()
        .and_then(|ending| ending.to_str())
        .unwrap_or_default()
        .to_lowercase();
    let format = WrittenFormat::ALL
        .into_iter()
        .find(|format| format.extension() == ending);
    let made = match format {
        Some(format) => writing::write(format, &document, &settings, &asked.made_at)?,
        None if ending == "pdf" => {
            let photo = asked
                .photo
                .as_ref()
                .map(|path| std::fs::read(path).map_err(|error| file_error(path, &error)))
                .transpose()?;
            if let Some(pages) = asked.pages {
                settings = fitted(&document, &settings, asked, photo.as_deref(), pages)?;
            }
            let sheet = writing::compose(&document, &settings);
            let about = About {
                title: sheet.name.text.clone(),
                author: sheet.name.text.clone(),
                keywords: Vec::new(),
                made_at: asked.made_at.clone(),
            };
            let set = typeset::set(&asked.template, &sheet, &settings, photo.as_deref(), &about)?;
            if !set.unprinted.is_empty() {
                let signs: String = set.unprinted.iter().take(40).collect();
                output::note(&format!(
                    "No typeface here has these characters; pictures are left out, letters are empty boxes: {signs}"
                ));
            }
            set.pdf
        }
        None => {
            return Err(Error::new(
                "resume.format",
                "The output ends in none of .pdf, .docx, .md, .html, .txt or .json.",
                json!({ "path": asked.out }),
            ));
        }
    };
    std::fs::write(&asked.out, &made).map_err(|error| file_error(&asked.out, &error))?;
    let name = asked.out.to_string_lossy();
    let proof = prove(&document, &settings, &made, &name)?;
    let mut words = format!("{name}: {} % of {} fields read back", proof.percent, proof.checked);
    for lost in &proof.lost {
        let found = lost.found.as_deref().unwrap_or("nothing");
        words.push_str(&format!("\n  {}: “{}” is read as {found}", lost.field, lost.expected));
    }
    output::note(&words);
    Ok(())
}

fn fitted(
    document: &JsonResume,
    settings: &LayoutSettings,
    asked: &Build,
    photo: Option<&[u8]>,
    pages: usize,
) -> Result<LayoutSettings> {
    let fit = typeset::fit(
        &asked.template,
        |settings| writing::compose(document, settings),
        settings,
        photo,
        pages,
    )?;
    if fit.fits {
        for change in &fit.changes {
            output::note(&format!(
                "{}: {} → {}",
                change.setting.replace('_', " "),
                change.from,
                change.to
            ));
        }
    } else {
        let wanted = if pages == 1 {
            "one page".to_owned()
        } else {
            format!("{pages} pages")
        };
        output::note(&format!(
            "It does not fit on {wanted} in a size that can be read; it has {}.",
            fit.pages
        ));
    }
    Ok(fit.settings)
}

fn templates(is_json: bool) -> Result<()> {
    let all = typeset::templates();
    if is_json {
        let rows: Vec<Value> = all
            .iter()
            .map(|template| {
                json!({
                    "name": template.name,
                    "title": template.title,
                    "columns": template.columns,
                    "has_photo": template.has_photo,
                    "for_whom": template.for_whom,
                })
            })
            .collect();
        return output::json(&json!(rows));
    }
    let lines: Vec<String> = all
        .iter()
        .map(|template| format!("{:<12} {}\n", template.name, template.for_whom))
        .collect();
    output::text(&lines.concat())
}

fn print_readability(found: &Readability) -> Result<()> {
    let mut lines = format!("{} of 100 ({})\n", found.score, found.version);
    for part in &found.parts {
        lines.push_str(&format!("  {:<10} {:>5} of {}\n", part.name, part.reached, part.most));
    }
    for finding in &found.findings {
        let at = finding.at.as_ref().map_or_else(String::new, |at| format!(" ({at})"));
        lines.push_str(&format!("- {}{at}\n", finding.words));
    }
    output::text(&lines)
}

fn plain_text(bytes: &[u8], name: &str) -> Result<String> {
    Ok(foothold_documents::plain_text(bytes, name)?)
}

fn read(file: &Path) -> Result<(Vec<u8>, String)> {
    if file.as_os_str() == "-" {
        let mut bytes = Vec::new();
        std::io::stdin()
            .read_to_end(&mut bytes)
            .map_err(|error| file_error(&"stdin".into(), &error))?;
        return Ok((bytes, "stdin.txt".into()));
    }
    let size = std::fs::metadata(file)
        .map_err(|error| file_error(&file.to_path_buf(), &error))?
        .len();
    let limit = foothold_documents::MOST_BYTES;
    if size > limit as u64 {
        return Err(DocumentError::TooLarge { limit }.into());
    }
    let bytes = std::fs::read(file).map_err(|error| file_error(&file.to_path_buf(), &error))?;
    Ok((bytes, file.to_string_lossy().into_owned()))
}
