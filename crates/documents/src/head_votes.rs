//! What the heads of a section tell about each other: where one has its place or its comma, the others have theirs.

use crate::dates::folded;
use crate::entries::{Entry, Piece};
use crate::passage::Passage;
use crate::places::{could_be_town, last_part};
use crate::roles::{company_score, is_function, title_score};
use crate::work::{Head, comma_parts, offset_of};

/// "Secrétaire, Cabinet Morand": where the other heads are cut at their comma, a head of unknown words is cut there too;
/// where none is known, two parts and a place are title and firm.
pub(crate) fn commas_by_vote(heads: &mut [(Entry, Head)]) {
    let cut = heads.iter().filter(|(_, head)| head.cut_at_comma.is_some()).count();
    let others = heads.len().saturating_sub(1);
    for (_, head) in heads.iter_mut() {
        let two_parts = |piece: &Piece| comma_parts(&piece.words).len() == 2;
        let all_cut = cut * 2 >= others;
        let first_may_part =
            head.core.len() == 1 && (head.place.is_some() || (all_cut && head.core.iter().all(two_parts)));
        if cut == 0 || head.cut_at_comma.is_some() || head.firm.is_some() || !first_may_part {
            continue;
        }
        let Some(piece) = head.core.first().cloned() else {
            continue;
        };
        let parts = comma_parts(&piece.words);
        let Some(second) = parts.get(1).filter(|second| !is_function(&second.text)) else {
            continue;
        };
        let at = offset_of(&piece.words, second);
        let first = piece
            .words
            .slice(0, at)
            .trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '，' | '、'));
        let rest = Piece {
            words: piece.words.slice(at, piece.words.text.len()),
            index: piece.index + 1,
            ..piece.clone()
        };
        head.core.splice(0..1, [Piece { words: first, ..piece }, rest]);
    }
}

/// "Osteria Sant'Ilario, Parma": a town that no list knows ends the piece that ends with a place in other entries, or
/// follows a firm that its legal form closes.
pub(crate) fn places_by_tail(heads: &mut [(Entry, Head)]) {
    let is_town = |text: &str| title_score(text) < 0.5 && company_score(text) < 0.5;
    let mut slots: Vec<(usize, usize)> = heads.iter().filter_map(|(_, head)| head.tail_slot).collect();
    let known = slots.clone();
    let parted = |words: &Passage| {
        let (cut, from) = last_part(&words.text)?;
        let tail = words
            .slice(from, words.text.len())
            .trim_matches(|c: char| c == '.' || c == ' ');
        is_town(&tail.text).then(|| (words.slice(0, cut), tail))
    };
    let open = |head: &Head| head.place.is_none();
    for (_, head) in heads.iter().filter(|(_, head)| open(head)) {
        for piece in &head.core {
            if let Some((firm, _)) = parted(&piece.words)
                && (company_score(&firm.text) >= 0.85 || names_own_town(&piece.words))
                && title_score(&firm.text) < 0.9
            {
                slots.push((piece.line, piece.cell));
            }
        }
    }
    for (_, head) in heads.iter_mut().filter(|(_, head)| open(head)) {
        let others = head.core.len() >= 2;
        let found = head.core.iter_mut().find_map(|piece| {
            let (firm, town) = parted(&piece.words).filter(|_| slots.contains(&(piece.line, piece.cell)))?;
            // A title whose firm stands elsewhere, where the towns of several others follow their titles.
            let as_others = others && known.iter().filter(|slot| **slot == (piece.line, piece.cell)).count() >= 2;
            let alone = title_score(&firm.text) < 0.5 || company_score(&firm.text) >= 0.5 || as_others;
            alone.then(|| {
                piece.words = firm;
                town
            })
        });
        head.place = found;
    }
}

/// "Firm, Town" in every head, or with one town in several: the tail is where it was, though no list knows the town.
pub(crate) fn places_by_shared_tail(heads: &mut [(Entry, Head)]) {
    let places = heads.iter().filter_map(|(_, head)| head.place.as_ref());
    let known: Vec<String> = places.map(|place| folded(&place.text)).collect();
    let parted = |head: &Head, piece: &Piece| {
        let text = &piece.words.text;
        let bracket = text.strip_suffix(')').and_then(|open| open.rfind('('));
        let (cut, from) = match bracket {
            Some(at) => (at, at + 1),
            None => last_part(text)?,
        };
        let tail = piece.words.slice(from, text.len());
        let tail = tail.trim_matches(|c: char| matches!(c, '.' | ' ' | ')'));
        let firm = piece
            .words
            .slice(0, cut)
            .trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '–' | '-' | '|'));
        let is_town = could_be_town(&tail.text)
            && title_score(&tail.text) < 0.5
            && company_score(&tail.text) < 0.5
            && !is_function(&tail.text);
        // In a head of one piece the last part may be the firm.
        let has_more = head.core.len() >= 2 || comma_parts(&firm).len() >= 2 || bracket.is_some();
        let names_firm = title_score(&firm.text) < 0.5
            || head.core.len() < 2
            || company_score(&firm.text) >= 0.85
            || known.contains(&folded(&tail.text))
            || text.get(cut..from).is_some_and(|sign| sign.contains('/'));
        (is_town && has_more && names_firm && !firm.is_empty()).then_some((firm, tail))
    };
    let open = |head: &Head| head.place.is_none() && !head.is_firm;
    let tails: Vec<(usize, usize, String)> = heads
        .iter()
        .filter(|(_, head)| open(head))
        .flat_map(|(_, head)| {
            let found =
                |piece: &Piece| parted(head, piece).map(|(_, tail)| (piece.line, piece.cell, folded(&tail.text)));
            head.core.iter().filter_map(found).collect::<Vec<_>>()
        })
        .collect();
    let shared = |line: usize, cell: usize, tail: &str| {
        let again =
            tails.iter().filter(|(_, _, other)| other == tail).count() >= 2 || known.iter().any(|place| place == tail);
        let here = tails.iter().filter(|known| (known.0, known.1) == (line, cell)).count();
        let all = heads
            .iter()
            .filter(|(_, head)| head.core.iter().any(|piece| (piece.line, piece.cell) == (line, cell)))
            .count();
        again || (here >= 2 && here == all)
    };
    let mut found: Vec<Option<(usize, Passage, Passage)>> = Vec::with_capacity(heads.len());
    for (_, head) in heads.iter() {
        let own = head
            .core
            .iter()
            .enumerate()
            .filter(|_| open(head))
            .find_map(|(at, piece)| {
                let (firm, tail) = parted(head, piece)?;
                shared(piece.line, piece.cell, &folded(&tail.text)).then_some((at, firm, tail))
            });
        found.push(own);
    }
    for ((_, head), found) in heads.iter_mut().zip(found) {
        if let Some((at, firm, tail)) = found
            && let Some(piece) = head.core.get_mut(at)
        {
            head.tail_slot = Some((piece.line, piece.cell));
            piece.words = firm;
            head.place = Some(tail);
        }
    }
}

/// "Mairie de Pantin, Pantin": the firm carries the town's name.
fn names_own_town(words: &Passage) -> bool {
    last_part(&words.text).is_some_and(|(cut, from)| {
        let (firm, town) = (
            words.text.get(..cut).unwrap_or_default(),
            words.text.get(from..).unwrap_or_default(),
        );
        firm.contains(town.trim())
    })
}

/// A small town that no list knows stands where the other entries have their place.
pub(crate) fn places_by_slot(heads: &mut [(Entry, Head)]) {
    let slots: Vec<(usize, usize, usize)> = heads.iter().filter_map(|(_, head)| head.place_slot).collect();
    for (_, head) in heads.iter_mut() {
        if head.place.is_some() || head.core.len() < 2 {
            continue;
        }
        let at = head.core.iter().position(|piece| {
            let text = &piece.words.text;
            slots.contains(&(piece.line, piece.cell, piece.index))
                && text.split_whitespace().count() <= 4
                && title_score(text) < 0.5
                && company_score(text) < 0.5
        });
        if let Some(at) = at.filter(|_| head.core.len() >= 3 || slots.len() * 2 >= 2) {
            head.place = Some(head.core.remove(at).words);
        }
    }
}
