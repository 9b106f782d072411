//! The templates that ship, and their sources.

use std::sync::LazyLock;

use foothold_documents::writing::sheet::FontChoice;
use typst::syntax::Source;

use crate::TypesetError;
use crate::world;

/// A look for résumés and letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TemplateInfo {
    /// What settings keep: "plain".
    pub name: &'static str,
    /// In English; the interface has its own words by `name`.
    pub title: &'static str,
    /// The face it was drawn for; what a new résumé of this template begins with. The settings decide.
    pub font: FontChoice,
    pub columns: u8,
    /// Whether the template has a place for a photo.
    pub has_photo: bool,
    /// Whether it was drawn for Arabic and Hebrew, too.
    pub right_to_left_safe: bool,
    /// One sentence: who it suits.
    pub for_whom: &'static str,
}

struct Shipped {
    info: TemplateInfo,
    source: &'static str,
    path: &'static str,
}

macro_rules! shipped {
    ($($name:literal: $title:literal, $font:ident, $columns:literal, $has_photo:literal, $for_whom:literal;)*) => {
        const SHIPPED: &[Shipped] = &[$(Shipped {
            info: TemplateInfo {
                name: $name,
                title: $title,
                font: FontChoice::$font,
                columns: $columns,
                has_photo: $has_photo,
                right_to_left_safe: true,
                for_whom: $for_whom,
            },
            source: include_str!(concat!("../templates/resume/", $name, ".typ")),
            path: concat!("/", $name, ".typ"),
        }),*];
        const INFOS: &[TemplateInfo] = &{
            let mut infos = [SHIPPED[0].info; SHIPPED.len()];
            let mut index = 0;
            while index < infos.len() {
                infos[index] = SHIPPED[index].info;
                index += 1;
            }
            infos
        };
    };
}

shipped! {
    "plain": "Plain", Sans, 1, false, "For applicant systems that read strictly: one column, nothing but text.";
    "modern": "Modern", Sans, 1, false, "For most applications: one column with one accent.";
    "compact": "Compact", Sans, 1, false, "For much experience on one page.";
    "classic": "Classic", Serif, 1, false, "For banks, law and universities: a book face and a centred head.";
    "sidebar": "Sidebar", Sans, 2, true, "For skills at a glance: a tinted column at the start of each page.";
    "rail": "Rail", Sans, 2, false, "For a wide account of work with skills and languages in a quiet column at the end.";
    "academic": "Academic", Serif, 1, false, "For research and teaching: dates first, numbered publications, any length.";
    "executive": "Executive", Serif, 1, false, "For leading posts: much white and few lines.";
    "portrait": "Portrait", Sans, 1, true, "For Germany, Austria and Switzerland: a photo and a column of dates.";
}

/// All templates, the plainest first.
pub(crate) fn all() -> &'static [TemplateInfo] {
    INFOS
}

/// What documents of one template are made of, parsed once.
pub(crate) struct Sources {
    pub(crate) resume: Source,
    pub(crate) letter: Source,
    pub(crate) shared: [Source; 2],
}

/// # Errors
/// [`TypesetError::UnknownTemplate`].
pub(crate) fn sources(name: &str) -> Result<&'static Sources, TypesetError> {
    static PARSED: LazyLock<Vec<Sources>> = LazyLock::new(|| {
        let base = world::source("/base.typ", include_str!("../templates/resume/base.typ"));
        let parse = |shipped: &Shipped| {
            let main = |what: &str| {
                let name = shipped.info.name;
                world::source(
                    "/main.typ",
                    format!("#import \"{name}.typ\": {what}\n#{what}(json(\"values.json\"))\n"),
                )
            };
            Sources {
                resume: main("resume"),
                letter: main("letter"),
                shared: [base.clone(), world::source(shipped.path, shipped.source)],
            }
        };
        SHIPPED.iter().map(parse).collect()
    });
    SHIPPED
        .iter()
        .zip(PARSED.iter())
        .find(|(shipped, _)| shipped.info.name == name)
        .map(|(_, sources)| sources)
        .ok_or_else(|| TypesetError::UnknownTemplate(name.to_owned()))
}
