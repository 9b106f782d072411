//! Posts of a work section: who is the firm, what the title. The same place in the head plays the same role throughout.

use std::collections::HashMap;

use crate::Found;
use crate::dates::folded;
use crate::entries::{self, Entry, EntryDates, Piece};
use crate::firms;
use crate::head_votes::{
    commas_by_vote, firms_by_joint, places_by_lead, places_by_line, places_by_shared_tail, places_by_slot,
    places_by_tail, places_by_third,
};
use crate::heads::{Head, comma_parts};
use crate::passage::{Line, Passage, Style};
use crate::places::{is_remote, last_part, looks_like_place};
use crate::post_parts::{agencies, is_leave, tell_second_lines, titles_by_lines, told_below};
use crate::resume::{ItemReading, WorkReading};
use crate::roles::{company_score, title_score};
use crate::sign_votes::{part_at_signs, take_firms_of_places};
use crate::vocabulary::Words;
use crate::{told_lines, told_posts};

/// The town of a person's address, as the word lists are written.
pub(crate) fn town_of(address: &str) -> String {
    let first = address.split([',', '(']).next().unwrap_or(address);
    folded(first.trim_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || c == '-'))
}

/// Posts of a section. `home` is the town that the person lives in, folded: many work where they live.
pub(crate) fn work(lines: &[Line], home: Option<&str>) -> Vec<WorkReading> {
    let lines = crate::forms::unfolded(&crate::place_labels::plain(lines));
    let lines = &told_lines::parted(&told_posts::as_heads(&lines));
    let mut heads: Vec<(Entry, Head)> = Vec::new();
    for mut entry in entries::entries(lines) {
        let mut head = Head::of(&entry, &title_score, true);
        head.take_firm_of_country();
        head.rejoin_function(&entry);
        entry.body.splice(0..0, agencies(&mut head));
        heads.push((entry, head));
    }
    tell_second_lines(&mut heads);
    places_by_line(&mut heads);
    titles_by_lines(&mut heads);
    firms::mark_dated(&mut heads);
    take_firms_of_places(&mut heads);
    part_at_signs(&mut heads);
    if let Some(home) = home.filter(|home| home.chars().count() >= 2) {
        for (_, head) in &mut heads {
            head.take_home(home);
        }
    }
    places_by_slot(&mut heads);
    firms_by_joint(&mut heads);
    firms::mark(&mut heads);
    for (_, head) in &mut heads {
        head.part_title_above_town();
    }
    places_by_lead(&mut heads);
    places_by_third(&mut heads);
    places_by_shared_tail(&mut heads);
    commas_by_vote(&mut heads);
    places_by_shared_tail(&mut heads);
    places_by_tail(&mut heads);
    commas_by_vote(&mut heads);
    for (_, head) in &mut heads {
        head.take_weak_place(&title_score);
    }
    places_by_slot(&mut heads);
    let order = title_first(&heads);
    let mut posts: Vec<WorkReading> = Vec::new();
    let mut firm: Option<FirmBefore> = None;
    let mut pending_firm: Option<(Found<String>, Option<Found<String>>)> = None;
    let mut above: Option<FirmAbove> = None;
    let dated = heads.iter().filter(|(entry, _)| entry.dates.is_some()).count();
    for (mut entry, mut head) in heads {
        if let Some(firm) = &firm
            && firm.had_own_line
        {
            head.rejoin_title();
        }
        let (mut title, mut company) = assign(&head, &order);
        let on_leave = head.core.first().is_some_and(|first| is_leave(&first.words.text));
        if on_leave {
            let firm = head.core.get(1).map(|piece| piece.words.clone());
            title = head.core.first().map(|piece| piece.words.clone());
            company = firm.filter(|firm| company_score(&firm.text) >= 0.6);
        }
        if let [first, below @ ..] = &head.core[..]
            && is_idle(&first.words.text)
            && below.iter().all(|piece| piece.line > first.line)
        {
            continue;
        }
        if head.is_firm {
            above = FirmAbove::of(&entry, &head);
            continue;
        }
        // A firm above its posts: no date, no text of its own.
        let only_firm =
            dated > 0 && entry.dates.is_none() && entry.body.is_empty() && head.core.len() == 1 && !on_leave;
        if only_firm && title.as_ref().is_none_or(|title| title_score(&title.text) < 0.9) {
            let name = company.or(title);
            pending_firm = name.map(|name| {
                (
                    name.found_text(0.7),
                    head.place.as_ref().map(|place| place.found_text(0.8)),
                )
            });
            continue;
        }
        let told = told_below(&entry, &head, title.as_ref(), company.as_ref());
        entry.body.splice(0..0, told);
        let style = entry.style;
        let mut place = head.place.as_ref().map(|place| place.found_text(0.85));
        let mut inherited = None;
        let mut words_of_firm = head.about.as_ref().map(|about| about.found_text(0.7));
        if head.firm.is_some()
            && let Some(above) = &mut above
        {
            title = title.or(company.take());
            place = place.or(above.place.clone());
            inherited = Some(above.name.clone());
            words_of_firm = above.text.take().or(words_of_firm);
        } else if let Some((name, firm_place)) = pending_firm.take().filter(|_| !on_leave) {
            if company.is_none() || title.is_none() {
                if title.is_none() {
                    title = company.take();
                }
                inherited = Some(name);
                place = place.or(firm_place);
            }
        } else if company.is_none() && title.is_some() && head.core.len() <= 1 && !on_leave {
            // One firm, several posts: the later heads leave the firm out.
            let titled = title
                .as_ref()
                .is_some_and(|title| title_score(&title.text) >= 0.75 && !works_for_self(&title.text));
            if let Some(firm) = &firm
                && !title.as_ref().is_some_and(|title| names_own_time(&title.text))
                && (!firm.style.looks_like(&style) || titled || (firm.stood_free && !firms::is_free(&entry)))
            {
                inherited = Some(Found {
                    confidence: 0.6,
                    ..firm.name.clone()
                });
            }
        }
        let surety = |passage: &Passage, score: f64| {
            0.6 + 0.35 * score.min(1.0) + if passage.text.len() > 60 { -0.2 } else { 0.0 }
        };
        let company = company
            .map(|words| words.found_text(surety(&words, company_score(&words.text).max(0.5))))
            .or(inherited);
        let title = title.map(|words| words.found_text(surety(&words, title_score(&words.text))));
        if let Some(name) = &company
            && name.confidence > 0.6
            && head.core.len() >= 2
        {
            firm = Some(FirmBefore {
                name: name.clone(),
                style,
                stood_free: firms::is_free(&entry),
                had_own_line: head.whole().is_none() && head.has_lines(),
            });
        }
        let mut post = WorkReading {
            title,
            company,
            location: place,
            url: head.url.clone(),
            ..WorkReading::default()
        };
        if let Some(dates) = &entry.dates {
            (post.started_on, post.finished_on, post.is_current) = found_dates(dates, true);
        }
        let (summary, highlights) = body(&entry);
        post.summary = match (words_of_firm, summary) {
            (Some(firm), Some(own)) => Some(Found {
                value: format!("{}\n{}", firm.value, own.value),
                places: firm.places.into_iter().chain(own.places.iter().cloned()).collect(),
                ..own
            }),
            (firm, own) => firm.or(own),
        };
        post.highlights = highlights;
        if post.title.is_none() && post.company.is_none() {
            // Text that belongs to the post above.
            if let Some(last) = posts.last_mut()
                && entry.dates.is_none()
            {
                last.highlights.extend(post.summary.take());
                last.highlights.append(&mut post.highlights);
            }
            continue;
        }
        crate::post_parts::turn_small_names(&mut post);
        crate::post_parts::drop_rank(&mut post);
        crate::post_parts::take_town_of_remote(&mut post);
        posts.push(post);
    }
    without_overview(posts)
}

/// A table of firms and dates above the posts themselves names each of them once more.
fn without_overview(posts: Vec<WorkReading>) -> Vec<WorkReading> {
    let value = |field: &Option<Found<String>>| field.as_ref().map(|found| folded(&found.value));
    let is_told_again = |post: &WorkReading| {
        post.title.is_none()
            && post.company.is_some()
            && post.started_on.is_some()
            && post.summary.is_none()
            && post.highlights.is_empty()
            && posts.iter().any(|other| {
                other.title.is_some()
                    && value(&other.company) == value(&post.company)
                    && value(&other.started_on) == value(&post.started_on)
            })
    };
    let kept = posts.iter().filter(|post| !is_told_again(post));
    kept.cloned().collect()
}

/// "arbeitsuchend", "Desempleo": a time between posts.
pub(crate) fn is_idle(text: &str) -> bool {
    let first = text.split(['.', ',', ';', '(', ':']).next().unwrap_or_default();
    Words(
        "arbeitsuchend|arbeitssuchend|arbeitslos|arbeit suchend|desempleo|desempleado|desempleada|en desempleo|en paro|unemployed|\
        between jobs|job search|seeking employment|looking for work|recherche d'emploi|en recherche d'emploi|sans emploi|chomage|\
        desempregado|desempregada|desemprego|disoccupato|disoccupata|disoccupazione|in cerca di occupazione|werkloos|werkzoekend|\
        bezrobotny|bezrobotna|bezrobocie|arbetssokande|arbetslos|arbejdslos|arbeidsledig|tyoton|nezamestnany|nezamestnana",
    )
    .contains(folded(first.trim()))
}

/// "Umschulung", "Weltreise", "Zivildienst": a time that no firm gave.
fn names_own_time(title: &str) -> bool {
    let lower = folded(title);
    let first = lower.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    Words(
        "umschulung|weiterbildung|fortbildung|transfergesellschaft|weltreise|zivildienst|wehrdienst|grundwehrdienst|bundesfreiwilligendienst|\
        auslandsaufenthalt|arbeitssuche|stellensuche|neuorientierung|bewerbungsphase|reconversion|voyage|travelling|traveling|travel|\
        retraining|omscholing|reorientacion|riqualificazione|przekwalifikowanie",
    )
    .contains(first)
}

/// "Freelance illustrator": there is no firm to be named.
fn works_for_self(title: &str) -> bool {
    let own = Words(
        "freelance|freelancer|freelancing|selbstandig|selbstandige|selbststandig|freiberuflich|freiberufler|\
        freiberuflerin|independant|independante|autonomo|autonoma|autonomous|owner|inhaber|inhaberin|founder|grunder|\
        grunderin|fondateur|fondatrice|zzp|zzper|libero|independent|employed|volunteer|various",
    );
    folded(title)
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| own.contains(word))
}

/// The firm of the posts before, which the next may leave out.
struct FirmBefore {
    name: Found<String>,
    style: Style,
    /// Empty space stood above its post.
    stood_free: bool,
    /// It stood on another line than the title.
    had_own_line: bool,
}

/// The firm that a heading names for the posts below it.
struct FirmAbove {
    name: Found<String>,
    place: Option<Found<String>>,
    /// A line about the firm; it goes to the first of its posts.
    text: Option<Found<String>>,
}

impl FirmAbove {
    fn of(entry: &Entry, head: &Head) -> Option<Self> {
        let (name, town) = (&head.core.first()?.words, head.core.get(1));
        let (name, tail) = match last_part(&name.text).filter(|_| head.place.is_none() && town.is_none()) {
            Some((cut, from)) => (name.slice(0, cut), Some(name.slice(from, name.text.len()))),
            None => (name.clone(), None),
        };
        let place = head.place.as_ref().or(town.map(|town| &town.words)).or(tail.as_ref());
        Some(Self {
            name: name.found_text(0.8),
            place: place.map(|place| place.found_text(0.8)),
            text: body(entry).0,
        })
    }
}

/// Whether titles stand before firms in this section, and how clearly: positive is yes.
fn title_first(heads: &[(Entry, Head)]) -> HashMap<Slots, f64> {
    let mut votes: HashMap<Slots, f64> = HashMap::new();
    for (_, head) in heads {
        if let [first, second, ..] = &head.core[..] {
            *votes.entry(slots(first, second)).or_default() += weighed(lean(first, second)) + beside_place(head);
        }
    }
    // A post without firm in the look of the second piece above it: the first piece was the firm of both.
    for pair in heads.windows(2) {
        if let [(_, above), (_, below)] = pair
            && let ([first, second], [alone]) = (&above.core[..], &below.core[..])
            && first.line != second.line
            && alone.words.style().looks_like(&second.words.style())
            && !alone.words.style().looks_like(&first.words.style())
        {
            *votes.entry(slots(first, second)).or_default() -= 1.5;
        }
    }
    let all: f64 = votes.values().sum();
    for vote in votes.values_mut() {
        *vote += 0.3 * all.clamp(-3.0, 3.0);
    }
    votes
}

/// Where the pieces stand, and how each looks: whether it is bold, and whether the second is set smaller or in italics.
type Slots = (bool, bool, bool, bool, bool, bool);

/// Two pieces on one line, or one above the other; in one cell or in two.
fn slots(first: &Piece, second: &Piece) -> Slots {
    let (a, b) = (first.words.style(), second.words.style());
    (
        first.line == second.line,
        first.line == second.line && first.cell == second.cell,
        a.bold,
        b.bold,
        b.size < 0.95 * a.size,
        b.italic && !a.italic,
    )
}

/// How clearly the words of the first piece are a title and those of the second a firm.
fn lean(first: &Piece, second: &Piece) -> f64 {
    // "Hotel Manager", "Bank Clerk": a title may say where the post is.
    let firm = |text: &str| {
        let score = company_score(text);
        let titled = score < 0.85 && title_score(text) >= 0.75;
        if titled { 0.3 * score } else { score }
    };
    let (a, b) = (&first.words.text, &second.words.text);
    (title_score(a) + firm(b)) - (title_score(b) + firm(a))
}

/// A single word that could mean either counts for less than what the other heads say.
fn weighed(lean: f64) -> f64 {
    if lean.abs() < 0.75 { 0.5 * lean } else { lean }
}

/// "Corvid, Ateca": the place stands behind the firm more often than behind the title.
fn beside_place(head: &Head) -> f64 {
    let [first, second, ..] = &head.core[..] else {
        return 0.0;
    };
    // Behind both on one line it tells nothing: "Firm / Title / Place".
    let here = (first.line, first.cell);
    let is_last = head
        .place_slot
        .is_some_and(|place| (place.0, place.1) == here && place.2 > second.index);
    if here == (second.line, second.cell) && is_last {
        return 0.0;
    }
    let has_tail = |piece: &Piece| {
        let cut = head.tail_slot == Some((piece.line, piece.cell));
        let next = head.place_slot == Some((piece.line, piece.cell, piece.index + 1));
        cut || next
    };
    match (has_tail(first), has_tail(second)) {
        (true, false) => -0.35,
        (false, true) => 0.35,
        _ => 0.0,
    }
}

/// Title and company of a head.
fn assign(head: &Head, order: &HashMap<Slots, f64>) -> (Option<Passage>, Option<Passage>) {
    match &head.core[..] {
        [] => (None, None),
        [one] => {
            let words = one.words.clone();
            let title = title_score(&words.text);
            let company = company_score(&words.text);
            if title >= 0.5 && title >= company {
                (Some(words), None)
            } else if company > title {
                (None, Some(words))
            } else {
                (Some(words), None)
            }
        }
        [first, second, rest @ ..] => {
            let vote = order.get(&slots(first, second)).copied().unwrap_or_default();
            let own = weighed(lean(first, second)) + beside_place(head);
            let sure = own.abs() >= 1.6 || (own.abs() >= 1.2 && own * vote >= -1.0);
            let title_leads = if sure { own > 0.0 } else { own + 0.7 * vote >= 0.0 };
            let (mut title, mut company) = if title_leads { (first, second) } else { (second, first) };
            // A team or department may stand between; a clearly better piece further on takes the place.
            // Nor does a line below names that stand as all others of the section do.
            let below = first.line.max(second.line);
            for other in rest.iter().filter(|other| vote.abs() < 1.5 || other.line <= below) {
                let text = &other.words.text;
                if title_score(&title.words.text) < 0.3 && title_score(text) >= 0.75 {
                    title = other;
                } else if company_score(&company.words.text) < 0.3
                    && company_score(text) >= 0.85
                    && title_score(text) < 0.5
                {
                    company = other;
                }
            }
            (Some(title.words.clone()), Some(company.words.clone()))
        }
    }
}

/// First and last day as found values, and whether it lasts. A single date of a post is both.
pub(crate) fn found_dates(
    dates: &EntryDates,
    single_is_both: bool,
) -> (Option<Found<String>>, Option<Found<String>>, bool) {
    let range = &dates.range;
    let surety = if range.is_single { 0.75 } else { 0.95 };
    let made = |day: Option<crate::dates::Day>| day.map(|day| dates.words.found(day.iso(), surety));
    let mut from = made(range.from);
    if range.is_single && single_is_both {
        from = made(range.to);
    }
    (from, made(range.to), range.is_open)
}

/// Running text and items of an entry.
pub(crate) fn body(entry: &Entry) -> (Option<Found<String>>, Vec<Found<String>>) {
    let mut summary = Passage::default();
    let mut items = Vec::new();
    let has_bullets = entry.body.iter().any(|item| item.is_bullet);
    let mut bullets_begun = false;
    for item in &entry.body {
        if crate::contact::whole_address(&item.words.text).is_some() {
            continue;
        }
        bullets_begun |= item.is_bullet;
        if item.is_bullet || (has_bullets && bullets_begun) {
            items.push(item.words.found_text(0.9));
        } else {
            summary.join(&item.words);
        }
    }
    let summary = (!summary.is_empty()).then(|| summary.found_text(0.85));
    (summary, items)
}

/// Items of sections whose entries have a title and something beside it.
pub(crate) fn items(lines: &[Line], keeps: &dyn Fn(&str) -> f64) -> Vec<ItemReading> {
    let mut found = Vec::new();
    for entry in entries::item_entries(&with_whole_months(lines)) {
        let mut item = ItemReading::default();
        let mut head = Head::of(&entry, keeps, false);
        head.take_weak_place(keeps);
        crate::issuers::drop_labels(&mut head.core);
        let mut pieces = head.core.iter();
        if let Some(first) = pieces.next() {
            // A place at its end stays: an item has no field of its own for it.
            let slot = |piece: &Piece| (piece.line, piece.cell, piece.index);
            let whole = entry
                .pieces
                .iter()
                .find(|piece| slot(piece) == slot(first))
                .unwrap_or(first);
            let mut words = whole.words.clone();
            // "Bird counts – a map": what begins small goes on with the title, it is no firm.
            let goes_on = |next: &&Piece| {
                (next.line, next.cell) == (first.line, first.cell)
                    && next.words.text.chars().next().is_some_and(char::is_lowercase)
            };
            if let Some(next) = pieces.clone().next().filter(goes_on)
                && let Some(cell) = entry.head.get(first.line).and_then(|line| line.cells.get(first.cell))
                && let Some(start) = cell.text.find(words.text.as_str())
                && let Some(end) = cell.text.rfind(next.words.text.as_str())
                && start < end
            {
                words = cell.slice(start, end + next.words.text.len());
                pieces.next();
            }
            item.title = Some(words.found_text(0.75));
        } else if let Some(place) = &head.place {
            // The only words of the head: "Driving licence B, BE".
            item.title = Some(place.found_text(0.6));
        }
        let mut named_at = 0;
        if let Some(second) = pieces.next() {
            named_at = second.line;
            let words = second.words.found_text(0.6);
            if title_score(&second.words.text) >= 0.75 {
                item.role = Some(words)
            } else {
                item.organization = Some(words)
            }
        }
        // A short line under the names tells of it, though it ends without a stop.
        let mut told = Passage::default();
        for (place, piece) in pieces.enumerate() {
            let words = piece.words.found_text(0.55);
            if place == 0 && item.role.is_none() && title_score(&piece.words.text) >= 0.75 {
                item.role = Some(words);
            } else if place == 0 && item.organization.is_none() {
                item.organization = Some(words);
            } else {
                if piece.line == named_at && !told.is_empty() {
                    told.text.push(',');
                }
                told.join(&piece.words);
            }
        }
        item.url = head.url;
        if let Some(dates) = &entry.dates {
            (item.started_on, item.finished_on, _) = found_dates(dates, false);
        }
        let (summary, highlights) = body(&entry);
        item.summary = match (summary, told.is_empty()) {
            (Some(summary), false) => {
                let told = told.found_text(0.7);
                Some(Found {
                    value: format!("{} {}", told.value, summary.value),
                    quote: format!("{}\n{}", told.quote, summary.quote),
                    ..summary
                })
            }
            (None, false) => Some(told.found_text(0.7)),
            (summary, true) => summary,
        };
        item.highlights = highlights;
        if item.title.is_none() {
            if let Some(summary) = item.summary.take() {
                item.title = Some(summary);
            } else {
                continue;
            }
        }
        found.push(item);
    }
    without_numbers(&mut found);
    found
}

/// "November" over "2023": one date that stands in a narrow column.
fn with_whole_months(lines: &[Line]) -> Vec<Line> {
    let mut whole: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines {
        let text = line.text();
        let is_year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        if let Some(above) = whole.last_mut()
            && is_year
            && line.cells.len() == 1
            && above.cells.len() == 1
            && above.bullet.is_none()
            && line.gap_above < 0.8
            && !above.text().contains(' ')
            && line.style().looks_like(&above.style())
            && crate::dates::is_only_dates(&format!("{} {text}", above.text()))
        {
            if let Some(cell) = above.cells.first_mut() {
                cell.join(&line.passage());
            }
            continue;
        }
        whole.push(line.clone());
    }
    whole
}

/// "Certified in Logistics, Transport and Distribution (CLTD), APICS": behind the last comma stands who issued it.
pub(crate) fn part_issuer(item: &mut ItemReading) {
    let Some(title) = item
        .title
        .as_mut()
        .filter(|_| item.organization.is_none() && item.role.is_none())
    else {
        return;
    };
    let Some((name, issuer)) = title.value.rsplit_once(',') else {
        return;
    };
    let (name, issuer) = (name.trim_end(), issuer.trim());
    let initials: String = name
        .split(|c: char| !c.is_alphanumeric())
        .filter_map(|word| word.chars().next().filter(|c| c.is_uppercase()))
        .collect();
    // Short forms of bodies, and not of the certificate itself ("Registered Nurse Educator, RNE").
    let letters = issuer.chars().count();
    let is_short_form = (3..=8).contains(&letters) && issuer.chars().all(char::is_uppercase) && initials != issuer;
    let whole = name.matches('(').count() == name.matches(')').count() && name.chars().count() > 4;
    if whole && (is_short_form || company_score(issuer) >= 0.6 && title_score(issuer) < 0.5) {
        item.organization = Some(Found {
            value: issuer.to_owned(),
            confidence: 0.6,
            ..title.clone()
        });
        title.value = name.to_owned();
    }
}

/// Voluntary work: of a name that stands alone its words tell whether it is the body or the role.
pub(crate) fn voluntary_work(lines: &[Line]) -> Vec<ItemReading> {
    let mut found = items(&told_lines::parted(lines), &|_| 1.0);
    for item in &mut found {
        let names_body = |title: &Found<String>| {
            company_score(&title.value) >= 0.6 && title_score(&title.value) < 0.5 && !title.value.contains(',')
        };
        if item.organization.is_none() && item.role.is_none() {
            part_role(item);
        }
        if item.organization.is_none() && item.role.is_none() && item.title.as_ref().is_some_and(names_body) {
            item.organization = item.title.take();
        }
        // "Dale Carers Trust — Trustee"
        let names_role = |body: &Found<String>| title_score(&body.value) >= 0.75 && company_score(&body.value) < 0.5;
        if item.title.as_ref().is_some_and(names_body) && item.organization.as_ref().is_some_and(names_role) {
            std::mem::swap(&mut item.title, &mut item.organization);
        }
    }
    found
}

/// "Mentor, Girls Who Pitch", "First aider with St John Ambulance": what somebody was, and for whom.
fn part_role(item: &mut ItemReading) {
    let Some(title) = &mut item.title else { return };
    let joined = || {
        [" with ", " at "]
            .iter()
            .find_map(|joint| title.value.split_once(joint))
    };
    let by_comma = title.value.split_once(", ");
    let Some((role, body)) = by_comma.or_else(joined) else {
        return;
    };
    let named = body.starts_with(char::is_uppercase) && body.contains(' ') && title_score(body) < 0.75;
    let is_role = title_score(role) >= 0.5 || role.split_whitespace().count() <= 2 && by_comma.is_some();
    if named && is_role && company_score(role) < 0.6 {
        item.organization = Some(Found {
            value: body.to_owned(),
            ..title.clone()
        });
        title.value = role.to_owned();
    }
}

/// "1. Kelp after storms", "2. …", or "[12] …", "[11] …": the numbers of a list are no part of its titles.
fn without_numbers(items: &mut [ItemReading]) {
    let numbered = |item: &ItemReading| item.title.as_ref().and_then(|title| running_number(&title.value));
    let numbers: Vec<(i64, usize)> = items.iter().filter_map(numbered).collect();
    let all = numbers.len() == items.len() && numbers.len() >= 2;
    let steps = |by: i64| numbers.windows(2).all(|pair| matches!(pair, [a, b] if b.0 - a.0 == by));
    if !all || !(steps(1) || steps(-1)) {
        return;
    }
    for (item, (_, length)) in items.iter_mut().zip(numbers) {
        if let Some(title) = &mut item.title {
            title.value = title.value.get(length..).unwrap_or_default().to_owned();
        }
    }
}

/// The number that a text begins with, and how many bytes it takes.
fn running_number(text: &str) -> Option<(i64, usize)> {
    let digits = text.trim_start_matches('[');
    let length = digits.bytes().take_while(u8::is_ascii_digit).count();
    let number = digits.get(..length).filter(|_| length <= 3)?.parse().ok()?;
    let rest = digits.get(length..)?;
    let rest = match text.starts_with('[') {
        true => rest.strip_prefix(']')?,
        false => rest.strip_prefix(['.', ')'])?,
    };
    let title = rest.trim_start();
    (title.len() < rest.len() && !title.is_empty()).then_some((number, text.len() - title.len()))
}

/// One item a line or bullet (certificates, awards, publications).
pub(crate) fn listed_items(lines: &[Line]) -> Vec<ItemReading> {
    let bulleted = lines.iter().filter(|line| line.bullet.is_some()).count();
    if bulleted * 2 < lines.len().max(1) {
        let mut found = items(lines, &|text| if looks_like_place(text) { 0.0 } else { 1.0 });
        for item in &mut found {
            // Nobody has a role in an award: a body may be named like one ("Secretaria de Estado").
            if item.organization.is_none() {
                item.organization = item.role.take();
            }
        }
        return found;
    }
    let mut groups: Vec<(Passage, bool)> = Vec::new();
    for line in lines {
        match groups.last_mut() {
            Some((words, _)) if line.bullet.is_none() => words.join(&line.passage()),
            _ => groups.push((line.passage(), true)),
        }
    }
    let mut found: Vec<ItemReading> = groups
        .into_iter()
        .filter_map(|(words, _)| {
            // "Certifications: …" inside a section of the same kind.
            let label = words
                .text
                .find(':')
                .filter(|&at| crate::headings::exact_kind(words.text.get(..at).unwrap_or_default()).is_some());
            let words = label.map_or(words.clone(), |at| words.slice(at + 1, words.text.len()));
            let dates = crate::dates::find(&words.text).into_iter().next_back();
            let pieces = entries::split_cell(&words, 0, 0);
            let mut item = ItemReading {
                url: words.link().map(str::to_owned),
                ..ItemReading::default()
            };
            let mut pieces = pieces.into_iter().map(|piece| piece.words);
            let first = pieces.next()?;
            let second = pieces.next().filter(|second| !is_remote(&second.text));
            let parts = match &second {
                Some(_) => Vec::new(),
                None => comma_parts(&first),
            };
            match &parts[..] {
                [title, organization] if title.text.len() > 4 && company_score(&organization.text) > 0.3 => {
                    item.title = Some(title.found_text(0.7));
                    item.organization = Some(organization.found_text(0.6));
                }
                _ => item.title = Some(first.found_text(0.75)),
            }
            item.organization = item.organization.or(second.map(|second| second.found_text(0.55)));
            if let Some(range) = dates {
                let words = words.slice(range.start, range.end);
                (item.started_on, item.finished_on, _) = found_dates(&EntryDates { range, words }, false);
            }
            Some(item)
        })
        .collect();
    without_numbers(&mut found);
    found
}

#[cfg(test)]
mod tests {
    use super::running_number;

    #[test]
    fn the_number_of_a_list_is_told_from_a_number_of_a_title() {
        assert_eq!(running_number("1. Kelp after storms"), Some((1, 3)));
        assert_eq!(running_number("[12] Kelp"), Some((12, 5)));
        assert_eq!(running_number("3) Kelp"), Some((3, 3)));
        assert_eq!(running_number("2.5 million fish"), None);
        assert_eq!(running_number("1984 again"), None);
        assert_eq!(running_number("7."), None);
    }
}
