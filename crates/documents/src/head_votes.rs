//! What the heads of a section tell about each other: where one has its place or its comma, the others have theirs.

use crate::dates::folded;
use crate::entries::{Entry, Piece};
use crate::heads::{Head, comma_parts, offset_of};
use crate::passage::Passage;
use crate::places::{could_be_town, last_part, place_score};
use crate::roles::{company_score, is_function, title_score};

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

/// "Dependienta en Zapaterías Rubio", "Camarera en Bar La Plaza": a word that leads to subjects as well as to firms parts
/// title and firm where the heads of the section name nothing else and most have it.
pub(crate) fn firms_by_joint(heads: &mut [(Entry, Head)]) {
    const JOINTS: [&str; 10] = [
        " en ", " em ", " na ", " no ", " w ", " we ", " à ", " à la ", " i ", " in ",
    ];
    let alone = |head: &Head| head.core.len() == 1 && !head.is_firm && head.firm.is_none();
    let cut = |head: &Head, joint: &str| {
        let [piece] = &head.core[..] else { return None };
        let at = piece.words.text.find(joint)?;
        let title = piece.words.slice(0, at);
        let firm = piece.words.slice(at + joint.len(), piece.words.text.len());
        (firm.text.starts_with(char::is_uppercase) && !is_function(&firm.text)).then_some((title, firm))
    };
    let parted = |head: &Head, joint: &str| {
        cut(head, joint).filter(|(title, firm)| title_score(&title.text) >= 0.75 && title_score(&firm.text) < 0.75)
    };
    let lonely = heads
        .iter()
        .filter(|(entry, head)| alone(head) && entry.dates.is_some())
        .count();
    let best = JOINTS.iter().find(|joint| {
        let with = heads
            .iter()
            .filter(|(_, head)| alone(head) && parted(head, joint).is_some())
            .count();
        with >= 2 && with * 3 >= lonely * 2 && lonely == heads.len()
    });
    // Where all do so, the titles need not be known ("Dependienta en Calzados Benjumea").
    let short = |head: &Head, joint: &str| {
        let is_short = |title: &Passage| title.text.split_whitespace().count() <= 4 && !title.text.contains(',');
        cut(head, joint).filter(|(title, _)| is_short(title))
    };
    let all = || {
        let of_all = |joint: &&&str| {
            heads
                .iter()
                .all(|(_, head)| alone(head) && short(head, joint).is_some())
        };
        JOINTS.iter().find(of_all).filter(|_| heads.len() >= 3)
    };
    let of_most = best.map(|joint| (joint, false));
    let Some((joint, is_of_all)) = of_most.or_else(|| all().map(|joint| (joint, true))) else {
        return;
    };
    for (_, head) in heads.iter_mut() {
        let pair = if is_of_all {
            short(head, joint)
        } else {
            parted(head, joint)
        };
        if let Some((title, firm)) = pair
            && let Some(piece) = head.core.first().cloned()
        {
            let firm = Piece {
                words: firm,
                index: piece.index + 1,
                ..piece.clone()
            };
            head.core = vec![Piece { words: title, ..piece }, firm];
        }
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
        let is_short = bracket.is_some() && is_short_town(&tail.text);
        let is_town = (is_short || could_be_town(&tail.text)) && names_no_post(&tail.text);
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
        // Towns that a list knows are cut off already.
        let cut = heads
            .iter()
            .filter(|(_, head)| head.tail_slot == Some((line, cell)))
            .count();
        let here = cut + tails.iter().filter(|known| (known.0, known.1) == (line, cell)).count();
        let all = heads
            .iter()
            .filter(|(_, head)| head.core.len() >= 2 || head.core.iter().any(|piece| piece.words.text.contains(',')))
            .filter(|(_, head)| head.core.iter().any(|piece| (piece.line, piece.cell) == (line, cell)))
            .count();
        again || (here >= 2 && here * 3 >= all * 2)
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

/// "Bø", "Ii": two letters, as some towns have.
fn is_short_town(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.next().is_some_and(char::is_lowercase)
        && letters.next().is_none()
}

/// Neither title nor firm, nor what a post is over.
fn names_no_post(text: &str) -> bool {
    title_score(text) < 0.5 && company_score(text) < 0.5 && !is_function(text)
}

/// What may be a town that no list knows.
fn is_unknown_town(text: &str) -> bool {
    could_be_town(text) && names_no_post(text)
}

/// Three pieces are title, firm and town: a town that no list knows stands in brackets, or where most other heads of three
/// pieces have one, too.
pub(crate) fn places_by_third(heads: &mut [(Entry, Head)]) {
    let open = |head: &Head| head.place.is_none() && !head.is_firm && head.core.len() >= 3;
    let slot = |piece: &Piece| (piece.line, piece.cell, piece.index);
    let is_bold = |piece: &Piece| piece.words.style().bold;
    let fits = |head: &Head, piece: &Piece| {
        let differs = head
            .core
            .iter()
            .any(|other| (other.line, other.cell) == (piece.line, piece.cell) && is_bold(other) != is_bold(piece));
        let is_first = head.core.first().is_some_and(|first| slot(first) == slot(piece));
        let beside = !is_first && (piece.cell > 0 || piece.index > 0);
        let below = piece.line >= 2 && piece.words.text.split_whitespace().count() <= 2;
        // "Ateca – **Corvid**": of two names on a line the town is the plain one.
        let plain = differs && !is_bold(piece);
        (plain || !differs && (beside || below)) && is_unknown_town(&piece.words.text)
    };
    let mut slots: Vec<((usize, usize, usize), usize, usize)> = Vec::new();
    for (_, head) in heads.iter().filter(|(_, head)| open(head)) {
        for piece in &head.core {
            let at = slots
                .iter()
                .position(|known| known.0 == slot(piece))
                .unwrap_or(slots.len());
            if at == slots.len() {
                slots.push((slot(piece), 0, 0));
            }
            if let Some(known) = slots.get_mut(at) {
                known.1 += usize::from(fits(head, piece));
                known.2 += 1;
            }
        }
    }
    let best = slots
        .iter()
        .filter(|(_, fitting, all)| *fitting >= 2 && fitting * 3 >= all * 2)
        .max_by_key(|(slot, fitting, _)| (*fitting, *slot))
        .map(|(slot, ..)| *slot);
    for (entry, head) in heads.iter_mut().filter(|(_, head)| open(head)) {
        if take_bracketed(entry, head) {
            continue;
        }
        let voted = head
            .core
            .iter()
            .position(|piece| Some(slot(piece)) == best && fits(head, piece));
        if let Some(at) = voted {
            let piece = head.core.remove(at);
            head.place_slot = Some(slot(&piece));
            head.place = Some(piece.words);
        }
    }
}

/// "**Duchy College** (Stoke Climsland)": a town in brackets, beside two pieces more.
pub(crate) fn take_bracketed(entry: &Entry, head: &mut Head) -> bool {
    let in_brackets = |piece: &Piece| {
        let cell = entry.head.get(piece.line).and_then(|line| line.cells.get(piece.cell));
        cell.is_some_and(|cell| cell.text.contains(&format!("({})", piece.words.text)))
    };
    let found = head.core.iter().skip(1).position(|piece| {
        in_brackets(piece) && (is_unknown_town(&piece.words.text) || is_short_town(&piece.words.text))
    });
    let Some(at) = found.filter(|_| head.place.is_none() && head.core.len() >= 3) else {
        return false;
    };
    let piece = head.core.remove(at + 1);
    head.place_slot = Some((piece.line, piece.cell, piece.index));
    head.place = Some(piece.words);
    true
}

/// "Bushmills, Causeway Care" below a title: the town leads in every head, and what follows names firms.
pub(crate) fn places_by_lead(heads: &mut [(Entry, Head)]) {
    let parted = |head: &Head| {
        let titled = head.core.iter().any(|piece| title_score(&piece.words.text) >= 0.5);
        let found = head.core.iter().enumerate().find_map(|(at, piece)| {
            let parts = comma_parts(&piece.words);
            let [town, firm, ..] = &parts[..] else { return None };
            let from = offset_of(&piece.words, firm);
            let rest = piece.words.slice(from, piece.words.text.len());
            let leads = is_unknown_town(&town.text) && town.text.split_whitespace().count() <= 2;
            (leads && title_score(&rest.text) < 0.75).then(|| (at, town.clone(), rest))
        });
        found.filter(|_| titled && head.place.is_none() && head.core.len() >= 2 && head.cut_at_comma.is_none())
    };
    let found: Vec<_> = heads.iter().map(|(_, head)| parted(head)).collect();
    let firms = found
        .iter()
        .flatten()
        .filter(|(_, _, rest)| company_score(&rest.text) >= 0.5)
        .count();
    let all = found.iter().flatten().count();
    // A town is one word more often than a firm is.
    let is_longer = |(_, town, rest): &(usize, Passage, Passage)| !town.text.contains(' ') && rest.text.contains(' ');
    let by_length = all >= 3 && found.iter().flatten().all(is_longer);
    if all < 2 || all < heads.len() || !(firms * 2 >= all || by_length) {
        return;
    }
    for ((_, head), found) in heads.iter_mut().zip(found) {
        if let Some((at, town, rest)) = found
            && let Some(piece) = head.core.get_mut(at)
        {
            piece.words = rest;
            head.place = Some(town);
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
        // "Saint-Junien, France" where the others have their place: the country was known, the town goes with it.
        if let (Some(place), Some(cut)) = (&head.place, head.tail_slot)
            && head.core.len() >= 3
            && let Some(at) = head.core.iter().position(|piece| {
                (piece.line, piece.cell) == cut
                    && slots.contains(&(piece.line, piece.cell, piece.index))
                    && piece.words.text.split_whitespace().count() <= 3
                    && title_score(&piece.words.text) < 0.5
            })
        {
            let mut town = head.core.get(at).map(|piece| piece.words.clone()).unwrap_or_default();
            town.text.push(',');
            town.join(place);
            head.place = Some(town);
            head.core.remove(at);
            continue;
        }
        // What a comma parted off a title that stands alone is no town.
        let titled = head.whole().is_some_and(|whole| title_score(&whole.words.text) >= 0.75);
        if head.place.is_some() || head.core.len() < 2 || titled {
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

/// "CEFET-MG   Belo Horizonte, MG": of two names that could be places the one is where the other entries have theirs.
pub(crate) fn places_by_line(heads: &mut [(Entry, Head)]) {
    let slots: Vec<Option<(usize, usize, usize)>> = heads.iter().map(|(_, head)| head.place_slot).collect();
    for (own, (_, head)) in heads.iter_mut().enumerate() {
        let is_others = |slot: (usize, usize, usize)| {
            let others = slots.iter().enumerate().filter(|(at, _)| *at != own);
            slot.1 > 0 && others.filter(|(_, other)| **other == Some(slot)).count() > 0
        };
        let (Some(place), Some(slot)) = (head.place.clone(), head.place_slot.filter(|slot| !is_others(*slot))) else {
            continue;
        };
        let better = head.core.iter().position(|piece| {
            is_others((piece.line, piece.cell, piece.index)) && place_score(&piece.words.text) >= 0.7
        });
        if let Some(at) = better {
            let town = head.core.remove(at);
            let name = Piece {
                words: place,
                line: slot.0,
                cell: slot.1,
                index: slot.2,
            };
            let behind = head
                .core
                .iter()
                .position(|piece| (piece.line, piece.cell, piece.index) > slot);
            head.core.insert(behind.unwrap_or(head.core.len()), name);
            head.place_slot = Some((town.line, town.cell, town.index));
            head.place = Some(town.words);
        }
    }
}
