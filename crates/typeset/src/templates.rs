//! The templates that ship, and their sources.

use std::sync::LazyLock;

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
    ($($name:literal: $title:literal, $columns:literal, $has_photo:literal, $for_whom:literal;)*) => {
        const SHIPPED: &[Shipped] = &[$(Shipped {
            info: TemplateInfo {
                name: $name,
                title: $title,
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
    "plain": "Plain", 1, false, "For applicant systems that read strictly: one column, nothing but text.";
    "modern": "Modern", 1, false, "For most applications: one column with one accent.";
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
