//! Makes a résumé fit into a number of pages by its spaces, margins and type size, never by its words.

use foothold_documents::writing::{LayoutSettings, Sheet};
use serde::{Deserialize, Serialize};

use crate::TypesetError;
use crate::resume::pages;

/// What became of a wish to fit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fit {
    /// With the changes; as they were where it does not fit.
    pub settings: LayoutSettings,
    /// With these settings.
    pub pages: usize,
    pub changes: Vec<FitChange>,
    pub fits: bool,
}

/// One setting that was reduced.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FitChange {
    /// The field of [`LayoutSettings`]: "section_spacing", "line_spacing", "margin" or "font_size".
    pub setting: String,
    pub from: f64,
    pub to: f64,
}

/// A setting that may be reduced: how to reach it, its step, and how low it goes before and after the others.
struct Reducible {
    name: &'static str,
    part: fn(&mut LayoutSettings) -> &mut f64,
    step: f64,
    comfortable: f64,
    readable: f64,
}

/// In the order in which they are reduced: first all to where a page is still comfortable, then all to where it is
/// still readable.
const ORDER: [Reducible; 4] = [
    Reducible {
        name: "section_spacing",
        part: |settings| &mut settings.section_spacing,
        step: 0.05,
        comfortable: 0.75,
        readable: 0.5,
    },
    Reducible {
        name: "line_spacing",
        part: |settings| &mut settings.line_spacing,
        step: 0.02,
        comfortable: 0.55,
        readable: 0.45,
    },
    Reducible {
        name: "margin",
        part: |settings| &mut settings.margin,
        step: 0.5,
        comfortable: 15.0,
        readable: 12.0,
    },
    Reducible {
        name: "font_size",
        part: |settings| &mut settings.font_size,
        step: 0.1,
        comfortable: 9.5,
        readable: 9.0,
    },
];

/// Finds the least reduction with which a résumé has at most `most` pages, its photo included.
///
/// # Errors
/// [`TypesetError`], as [`crate::resume::set`].
pub fn fit(
    template: &str,
    compose: impl Fn(&LayoutSettings) -> Sheet,
    settings: &LayoutSettings,
    photo: Option<&[u8]>,
    most: usize,
) -> Result<Fit, TypesetError> {
    let count = |settings: &LayoutSettings| pages(template, &compose(settings), settings, photo);
    let before = count(settings)?;
    let unchanged = |fits| Fit {
        settings: settings.clone(),
        pages: before,
        changes: Vec::new(),
        fits,
    };
    if before <= most {
        return Ok(unchanged(true));
    }
    let rungs = ladder(settings);
    let Some(last) = rungs.last() else {
        return Ok(unchanged(false));
    };
    if count(last)? > most {
        return Ok(unchanged(false));
    }
    // Less space never makes more pages, but for rare breaks; what is returned was counted.
    let (mut too_long, mut fitting) = (0, rungs.len() - 1);
    let mut reached = None;
    while too_long < fitting {
        let middle = usize::midpoint(too_long, fitting);
        let pages = count(&rungs[middle])?;
        if pages <= most {
            fitting = middle;
            reached = Some(pages);
        } else {
            too_long = middle + 1;
        }
    }
    let found = &rungs[fitting];
    let pages = match reached {
        Some(pages) => pages,
        None => count(found)?,
    };
    Ok(Fit {
        settings: found.clone(),
        pages,
        changes: changes(settings, found),
        fits: true,
    })
}

/// All reductions, each a little more than the one before.
fn ladder(settings: &LayoutSettings) -> Vec<LayoutSettings> {
    let mut rungs = Vec::new();
    let mut current = settings.clone();
    for limit in [|one: &Reducible| one.comfortable, |one: &Reducible| one.readable] {
        for one in &ORDER {
            let limit = limit(one);
            while *(one.part)(&mut current) > limit {
                let part = (one.part)(&mut current);
                // To a hundredth, so that the settings stay readable, too.
                *part = (((*part - one.step) * 100.0).round() / 100.0).max(limit);
                rungs.push(current.clone());
            }
        }
    }
    rungs
}

fn changes(before: &LayoutSettings, after: &LayoutSettings) -> Vec<FitChange> {
    let (mut before, mut after) = (before.clone(), after.clone());
    ORDER
        .iter()
        .filter_map(|one| {
            let (from, to) = (*(one.part)(&mut before), *(one.part)(&mut after));
            (from != to).then(|| FitChange {
                setting: one.name.to_owned(),
                from,
                to,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ladder_reduces_in_order_and_stops_at_what_is_readable() {
        let rungs = ladder(&LayoutSettings::default());
        assert_eq!(rungs[0].section_spacing, 0.95, "space between sections goes first");
        assert_eq!(rungs[0].font_size, 10.0);
        let last = rungs.last().unwrap();
        assert_eq!(
            (last.section_spacing, last.line_spacing, last.margin, last.font_size),
            (0.5, 0.45, 12.0, 9.0)
        );
    }

    #[test]
    fn what_is_tighter_already_stays() {
        let tight = LayoutSettings {
            section_spacing: 0.4,
            line_spacing: 0.4,
            margin: 10.0,
            font_size: 8.5,
            ..LayoutSettings::default()
        };
        assert!(ladder(&tight).is_empty());
    }
}
