//! How the headings of a résumé look: letters, capitals and rules.

use crate::passage::{Line, Style};
use crate::sections::{Body, SectionKind, heading_kind, is_capitals, stands_out};

/// Looks that headings of known names have in this document, with how often.
pub(crate) struct HeadingLooks {
    looks: Vec<(Style, bool, bool, usize)>,
    /// The level that most headings of known names state, where the format states levels.
    pub level: Option<u8>,
    /// Headings of work or schools end with a colon.
    pub close: bool,
    /// Left edge of a rail: headings begin there, and nothing else.
    pub rail: Option<f64>,
}

pub(crate) fn heading_looks(lines: &[Line], body: &Body) -> HeadingLooks {
    let mut looks: Vec<(Style, bool, bool, usize)> = Vec::new();
    let mut levels = [0_usize; 7];
    for line in lines.iter().filter(|line| !line.furniture) {
        if heading_kind(line).is_none() || !stands_out(line, body) || line.cells.len() > 2 {
            continue;
        }
        if let Some(count) = line.level.and_then(|level| levels.get_mut(usize::from(level))) {
            *count += 1;
        }
        let style = line.style();
        let capitals = is_capitals(&line.text());
        match looks
            .iter_mut()
            .find(|(known, caps, ruled, _)| known.looks_like(&style) && *caps == capitals && *ruled == line.ruled)
        {
            Some(known) => known.3 += 1,
            None => looks.push((style, capitals, line.ruled, 1)),
        }
    }
    let most = levels.iter().copied().max().filter(|most| *most > 0);
    let level = most.and_then(|most| levels.iter().position(|count| *count == most));
    let main = |line: &&Line| matches!(heading_kind(line), Some(SectionKind::Work | SectionKind::Education));
    HeadingLooks {
        looks,
        level: level.and_then(|level| u8::try_from(level).ok()),
        close: lines
            .iter()
            .filter(main)
            .any(|line| line.text().trim_end().ends_with([':', '：'])),
        rail: crate::rails::rail(lines),
    }
}

impl HeadingLooks {
    pub fn count(&self, line: &Line) -> usize {
        let style = line.style();
        let capitals = is_capitals(&line.text());
        self.looks
            .iter()
            .filter(|(known, caps, _, _)| known.looks_like(&style) && *caps == capitals)
            .map(|(_, _, _, count)| *count)
            .sum()
    }

    pub fn most(&self) -> usize {
        let mut best = 0;
        for (style, caps, _, _) in &self.looks {
            let count = self
                .looks
                .iter()
                .filter(|l| l.0.looks_like(style) && l.1 == *caps)
                .map(|l| l.3)
                .sum();
            best = best.max(count);
        }
        best
    }

    /// Most headings of known names have a rule.
    pub fn are_ruled(&self) -> bool {
        let all: usize = self.looks.iter().map(|look| look.3).sum();
        let ruled: usize = self.looks.iter().filter(|look| look.2).map(|look| look.3).sum();
        ruled * 2 > all
    }

    /// Nearly all headings of known names are in capitals.
    pub fn are_capitals(&self) -> bool {
        let all: usize = self.looks.iter().map(|look| look.3).sum();
        let loud: usize = self.looks.iter().filter(|look| look.1).map(|look| look.3).sum();
        loud >= 3 && loud * 3 >= all * 2
    }

    /// The largest letters of a look that is used at least twice.
    pub fn size(&self) -> f64 {
        self.looks
            .iter()
            .filter(|look| look.3 >= 2)
            .map(|look| look.0.size)
            .fold(0.0, f64::max)
    }
}
