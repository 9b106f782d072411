//! Addresses on the web that a narrow column broke over two lines.

use crate::addresses::{addresses, emails};
use crate::broken_lines::is_too_wide_for;
use crate::passage::{Line, Passage};

/// The lines, with the second half of each broken address joined to the first: "linkedin.com/in/terrence-" / "peebles".
pub(crate) fn whole_links(lines: &[Line]) -> Vec<Line> {
    let mut whole: Vec<Line> = Vec::with_capacity(lines.len());
    // The line above as it stood on the page.
    let mut above: Option<&Line> = None;
    for line in lines {
        if let (Some(before), Some(last)) = (above, whole.last_mut())
            && goes_on(line, before, last)
            && let (Some(cell), Some(rest)) = (last.cells.last_mut(), line.cells.first())
        {
            join(cell, rest);
        } else {
            whole.push(line.clone());
        }
        above = Some(line);
    }
    whole
}

/// Whether the line is the rest of the address that ends the line before, of which the whole so far is `last`.
fn goes_on(line: &Line, before: &Line, last: &Line) -> bool {
    let ([rest], Some(cell)) = (&line.cells[..], last.cells.last()) else {
        return false;
    };
    let close = line.page == before.page
        && line.block == before.block
        && line.gap_above < 0.6
        && line.style().looks_like(&before.style())
        && line.bullet.is_none();
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '/' | '.' | '%' | '?' | '=' | '&' | '~');
    if !close || line.page == 0 || !rest.text.chars().all(fits) {
        return false;
    }
    let Some((_, end, url)) = addresses(&cell.text).pop() else {
        return false;
    };
    let has_path = url.rsplit("://").next().unwrap_or_default().contains('/');
    let is_end = end == cell.text.trim_end().len() || cell.text.get(end..).is_some_and(|left| left.trim() == "-");
    // The file itself may say where both lead.
    let (leads, follows) = (cell.parts.last().and_then(|part| part.link.as_deref()), rest.link());
    if let (Some(one), Some(other)) = (leads, follows) {
        let printed = format!(
            "{}{}",
            cell.text.split_whitespace().next_back().unwrap_or_default(),
            rest.text
        );
        let bare = printed.rsplit("://").next().unwrap_or_default();
        return one == other && one.to_lowercase().contains(&bare.to_lowercase());
    }
    let joined = cell.text.ends_with(['-', '_', '/', '=', '.']) || is_too_wide_for(line, before);
    leads.is_none()
        && follows.is_none()
        && has_path
        && is_end
        && joined
        && emails(&rest.text).is_empty()
        && addresses(&rest.text).is_empty()
}

fn join(cell: &mut Passage, rest: &Passage) {
    cell.text.push_str(&rest.text);
    let end = cell.text.len();
    if let Some(part) = cell.parts.last_mut() {
        part.end = end;
    }
}
