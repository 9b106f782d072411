//! Heads of one piece that a sign parts into title and firm, where all heads of the section do so.

use crate::entries::{Entry, Piece};
use crate::heads::{Head, comma_parts};
use crate::passage::Passage;
use crate::places::place_score;
use crate::roles::{company_score, is_function, title_score};

/// "Lidl / Buyer", "Lidl: Buyer", "Buyer (Lidl)": one such head may be a title of its own, several are a manner.
pub(crate) fn part_at_signs(heads: &mut [(Entry, Head)]) {
    let manners: [fn(&Passage) -> Option<(Passage, Passage)>; 3] = [at_slash, at_colon, at_bracket];
    if heads.len() < 2 {
        return;
    }
    for manner in manners {
        let parted: Vec<Option<(Passage, Passage)>> = heads
            .iter()
            .map(|(_, head)| match &head.core[..] {
                [alone] => manner(&alone.words),
                _ => None,
            })
            .collect();
        let titled = |first: bool| {
            parted.iter().flatten().all(|(a, b)| {
                let (title, firm) = if first { (a, b) } else { (b, a) };
                title_score(&title.text) >= 0.75 && title_score(&firm.text) < 0.5 && !is_function(&firm.text)
            })
        };
        if !parted.iter().all(Option::is_some) || !(titled(true) || titled(false)) {
            continue;
        }
        for ((_, head), parts) in heads.iter_mut().zip(parted) {
            if let (Some((first, second)), Some(piece)) = (parts, head.core.first().cloned()) {
                let second = Piece {
                    words: second,
                    index: piece.index + 1,
                    ..piece.clone()
                };
                head.core = vec![Piece { words: first, ..piece }, second];
            }
        }
        return;
    }
}

fn at_slash(words: &Passage) -> Option<(Passage, Passage)> {
    at(words, " / ")
}

fn at_colon(words: &Passage) -> Option<(Passage, Passage)> {
    at(words, ": ")
}

fn at(words: &Passage, sign: &str) -> Option<(Passage, Passage)> {
    let from = words.text.find(sign)?;
    let parts = (words.slice(0, from), words.slice(from + sign.len(), words.text.len()));
    (!parts.1.text.contains(sign)).then_some(parts)
}

fn at_bracket(words: &Passage) -> Option<(Passage, Passage)> {
    let inner = words.text.strip_suffix(')')?;
    let open = inner.rfind(" (")?;
    let name = words.slice(open + 2, inner.len());
    let named = name.text.chars().next().is_some_and(char::is_uppercase) && place_score(&name.text) < 0.6;
    named.then(|| (words.slice(0, open), name))
}

/// "Bol.com, Utrecht" below "Store manager", read as a place: what stands before a town that is known is the firm, where no
/// other piece is one, and its words or the other heads of the section say so.
pub(crate) fn take_firms_of_places(heads: &mut [(Entry, Head)]) {
    let bare = heads.len() >= 2 && heads.iter().all(|(_, head)| head.core.len() <= 1);
    let slots: Vec<(usize, usize, usize)> = heads
        .iter()
        .flat_map(|(_, head)| &head.core)
        .filter(|piece| comma_parts(&piece.words).len() == 2 && title_score(&piece.words.text) < 0.5)
        .map(|piece| (piece.line, piece.cell, piece.index))
        .collect();
    let cut = heads
        .iter()
        .filter(|(_, head)| head.cut_at_comma.is_some() && head.core.len() == 2)
        .count();
    for (_, head) in heads.iter_mut() {
        let (Some(place), [title], None) = (&head.place, &head.core[..], head.firm) else {
            continue;
        };
        let behind = head.tail_slot == Some((title.line, title.cell));
        let behind = behind.then_some((title.line, title.cell, title.index + 1));
        let Some(slot) = head.place_slot.or(behind) else {
            continue;
        };
        let [name, town] = &comma_parts(place)[..] else {
            continue;
        };
        // "Store manager, Bol.com, Utrecht" among heads that their commas part so.
        let as_others = behind.is_some() && cut > 0;
        let told = company_score(&name.text) >= 0.5 || bare || as_others || slots.contains(&slot);
        let in_country = crate::places::is_country(&crate::dates::folded(&town.text));
        let told = told && (!in_country || company_score(&name.text) >= 0.5);
        if !told || place_score(&name.text) >= 0.34 || title_score(&title.words.text) < 0.5 {
            continue;
        }
        let firm = Piece {
            words: name.clone(),
            line: slot.0,
            cell: slot.1,
            index: slot.2,
        };
        head.place = Some(town.clone());
        head.place_slot = None;
        head.tail_slot = Some((slot.0, slot.1));
        head.core.push(firm);
        head.core.sort_by_key(|piece| (piece.line, piece.cell, piece.index));
    }
}
