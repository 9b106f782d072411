//! The heads of entries: what stands above the text of a post, a school or a project, its pieces told apart.

use crate::dates::folded;
use crate::entries::{Entry, Piece};
use crate::passage::Passage;
use crate::places::{could_be_town, last_part, place_score, trailing_place};
use crate::roles::{company_score, institution_score, is_function, title_score};

/// The head of an entry, its pieces told apart.
#[derive(Clone, Debug, Default)]
pub(crate) struct Head {
    /// What is neither place nor address, in order.
    pub core: Vec<Piece>,
    pub place: Option<Passage>,
    pub url: Option<String>,
    /// Where the place stood as a piece of its own: line, cell, piece.
    pub place_slot: Option<(usize, usize, usize)>,
    /// Line and cell of the piece that the place was cut off.
    pub tail_slot: Option<(usize, usize)>,
    /// Title and firm stood in one piece with a comma between; the piece as it was.
    pub cut_at_comma: Option<Piece>,
    /// A line about the firm.
    pub about: Option<Passage>,
    /// It names the firm of the posts below, and is no post.
    pub is_firm: bool,
    /// The head that names its firm.
    pub firm: Option<usize>,
}

impl Head {
    pub fn of(entry: &Entry, keeps: &dyn Fn(&str) -> f64, split_commas: bool) -> Self {
        let mut head = Self::default();
        for piece in &entry.pieces {
            if let Some(link) = piece.words.link()
                && head.url.is_none()
                && !link.starts_with("mailto:")
            {
                head.url = Some(link.to_owned());
            }
            if let Some(url) = crate::contact::whole_address(&piece.words.text)
                .or_else(|| crate::contact::printed_link(&piece.words).map(str::to_owned))
            {
                head.url = Some(url);
                continue;
            }
            if let Some(post) = post_of_facts(&piece.words).filter(|_| split_commas) {
                head.core.push(Piece {
                    words: post,
                    ..piece.clone()
                });
                continue;
            }
            // "Contract Specialist (GS-1102-12)": the rank of the post, told in brackets.
            let is_rank = crate::post_parts::is_rank(&piece.words.text) && piece.index > 0;
            if split_commas && (is_rank || is_rank_in_brackets(entry, piece)) {
                continue;
            }
            let text = &piece.words.text;
            // "Hilton Head Island, SC" names a head, and a town with its state.
            let place = place_score(text);
            // "Faisal Abdulaziz Maintenance Est., Riyadh, KSA": a name of several words before its town.
            let named = text.split_once(", ").is_some_and(|(lead, tail)| {
                let town = tail.split(", ").next().unwrap_or_default();
                lead.split_whitespace().count() >= 3
                    && (place_score(town) >= 0.7
                        || is_town_of_state(tail) && !lead.contains(|c: char| c.is_ascii_digit()))
                    && (tail.len() > town.len() || institution_score(lead) >= 0.8)
            });
            if (keeps(text) < 0.7 || place >= 0.9 && keeps(text) < 0.9)
                && !named
                && place >= 0.7
                && company_score(text) < 0.5
                && head.place.is_none()
            {
                head.place = Some(piece.words.clone());
                head.place_slot = Some((piece.line, piece.cell, piece.index));
                continue;
            }
            match parted_at_colon(piece).filter(|_| split_commas) {
                Some((firm, title)) => head.core.extend([firm, title]),
                None => head.core.push(piece.clone()),
            }
        }
        head.take_about(keeps);
        head.cut_places(keeps);
        let joined = |piece: &Piece| {
            let parts = comma_parts(&piece.words);
            parts.iter().any(|part| keeps(&part.text) >= 0.75)
                && parts
                    .iter()
                    .any(|part| company_score(&part.text) >= 0.85 && keeps(&part.text) < 0.5)
        };
        if split_commas && (head.core.len() == 1 || head.core.first().is_some_and(joined)) {
            head.split_at_comma(keeps);
        }
        head
    }

    /// The piece that a comma parted, as it was.
    pub fn whole(&self) -> Option<Piece> {
        self.cut_at_comma.clone().filter(|_| self.core.len() == 2)
    }

    /// What a comma parted is one piece again.
    pub fn rejoin(&mut self) {
        if let Some(whole) = self.whole() {
            self.core = vec![whole];
            self.cut_at_comma = None;
        }
    }

    /// "Deputy Manager - Quality" beside its firm: what a title is over goes with it.
    pub fn rejoin_function(&mut self, entry: &Entry) {
        let found = (1..self.core.len()).find_map(|at| {
            let (title, over) = (self.core.get(at - 1)?, self.core.get(at)?);
            let beside = (title.line, title.cell) == (over.line, over.cell) && self.core.len() >= 3;
            if !beside || !is_function(&over.words.text) || title_score(&title.words.text) < 0.75 {
                return None;
            }
            let cell = entry.head.get(title.line)?.cells.get(title.cell)?;
            [" - ", " – "].into_iter().find_map(|mark| {
                let whole = format!("{}{mark}{}", title.words.text, over.words.text);
                let from = cell.text.find(&whole)?;
                Some((at, cell.slice(from, from + whole.len())))
            })
        });
        if let Some((at, words)) = found {
            self.core.remove(at);
            if let Some(title) = self.core.get_mut(at - 1) {
                title.words = words;
            }
        }
    }

    /// "CTO – Praditio (France)": what stands before the country is the firm, where no other piece could be.
    pub fn take_firm_of_country(&mut self) {
        let (Some(place), Some((line, cell, index))) = (&self.place, self.place_slot) else {
            return;
        };
        let [title] = &self.core[..] else { return };
        let Some(at) = place.text.find(" (").filter(|_| place.text.ends_with(')')) else {
            return;
        };
        let (firm, country) = (place.slice(0, at), place.slice(at + 2, place.text.len() - 1));
        let beside = (title.line, title.cell) == (line, cell) && title.index < index;
        if beside && title_score(&title.words.text) >= 0.75 && place_score(&firm.text) < 0.34 {
            self.core.push(Piece {
                words: firm,
                line,
                cell,
                index,
            });
            self.place = Some(country);
            self.place_slot = None;
        }
    }

    /// "Mechanic, Twentynine Palms, CA & Okinawa, Japan" below its firm: what stands behind the title is where.
    pub fn take_place_of_comma(&mut self) {
        let [_, towns] = &self.core[..] else { return };
        if crate::firms::names_towns(&towns.words.text) {
            self.place = Some(towns.words.clone());
            self.core.truncate(1);
            self.cut_at_comma = None;
        }
    }

    /// Title and firm stand on lines of their own.
    pub fn has_lines(&self) -> bool {
        matches!(&self.core[..], [first, second, ..] if first.line != second.line)
    }

    /// "Policy Officer, Housing Standards", alone, below a post whose firm has its own line: no firm, what it is over.
    pub fn rejoin_title(&mut self) {
        if let (Some(whole), [_, second]) = (self.whole(), &self.core[..])
            && company_score(&second.words.text) < 0.5
            && title_score(&whole.words.text) >= 0.75
        {
            self.rejoin();
        }
    }

    /// "Software for small farms, 80 staff": what the firm does, between its name and the title.
    fn take_about(&mut self, keeps: &dyn Fn(&str) -> f64) {
        let lines = |at: usize| self.core.iter().map(|piece| piece.line).nth(at);
        let about = (1..self.core.len().saturating_sub(1)).find(|&at| {
            let own_line = lines(at) != lines(at - 1) && lines(at) != lines(at + 1);
            own_line
                && self
                    .core
                    .get(at)
                    .is_some_and(|piece| is_description(&piece.words.text, keeps))
        });
        if let Some(at) = about {
            self.about = Some(self.core.remove(at).words);
        }
    }

    /// The third piece of a head is often a small town that no list knows.
    pub fn take_weak_place(&mut self, keeps: &dyn Fn(&str) -> f64) {
        if self.place.is_some() || self.core.len() < 3 {
            return;
        }
        let weak = self.core.iter().position(|piece| {
            let score = place_score(&piece.words.text);
            score >= 0.3 && keeps(&piece.words.text) < 0.5 && company_score(&piece.words.text) < 0.5
        });
        // Or it stands by itself at the far side of the line.
        let far = self.core.iter().position(|piece| {
            let text = &piece.words.text;
            piece.line > 0
                && piece.cell > 0
                && self
                    .core
                    .iter()
                    .filter(|other| (other.line, other.cell) == (piece.line, piece.cell))
                    .count()
                    == 1
                && could_be_town(text)
                && keeps(text) < 0.5
                && company_score(text) < 0.5
        });
        if let Some(index) = weak.filter(|&index| index >= 1).or(far) {
            self.place = Some(self.core.remove(index).words);
        }
    }

    /// "Globex Corp, Austin, TX": the place goes out of the piece.
    fn cut_places(&mut self, keeps: &dyn Fn(&str) -> f64) {
        for piece in &mut self.core {
            let Some((cut, from)) = trailing_place(&piece.words.text) else {
                continue;
            };
            let tail = piece.words.slice(from, piece.words.text.len());
            let whole = tail.text.contains('(');
            let tail = tail.trim_matches(|c: char| matches!(c, '(' | ' ' | '.') || c == ')' && !whole);
            let rest = piece.words.slice(0, cut);
            if rest.is_empty() || keeps(&tail.text) >= 0.7 {
                continue;
            }
            piece.words = rest.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | '–' | '-' | '—'));
            if self.place.is_none() {
                self.place = Some(tail);
                self.tail_slot = Some((piece.line, piece.cell));
            }
        }
    }

    /// The person's own town, as a piece or at the end of one.
    pub fn take_home(&mut self, home: &str) {
        if self.place.is_some() {
            return;
        }
        let is_home = |text: &str| folded(text.trim().trim_end_matches('.')) == home;
        if let Some(at) = self
            .core
            .iter()
            .position(|piece| is_home(&piece.words.text))
            .filter(|&at| at > 0)
        {
            let piece = self.core.remove(at);
            self.place_slot = Some((piece.line, piece.cell, piece.index));
            self.place = Some(piece.words);
            return;
        }
        for piece in &mut self.core {
            if let Some((cut, from)) = last_part(&piece.words.text)
                && is_home(piece.words.text.get(from..).unwrap_or_default())
            {
                self.place = Some(piece.words.slice(from, piece.words.text.len()));
                self.tail_slot = Some((piece.line, piece.cell));
                piece.words = piece.words.slice(0, cut);
                return;
            }
        }
    }

    /// "Bedrijfsleider, Melkveebedrijf De Horst" above "Winterswijk": title and firm in one piece, a town below.
    pub fn part_title_above_town(&mut self) {
        if self.core.len() == 1 && self.place.is_some() && self.cut_at_comma.is_none() && self.firm.is_none() {
            self.split_at_comma(&title_score);
            return;
        }
        let [first, second] = &self.core[..] else { return };
        let parts = comma_parts(&first.words);
        let town = could_be_town(&second.words.text)
            && second.line != first.line
            && company_score(&second.words.text) < 0.5
            && title_score(&second.words.text) < 0.5;
        let titled =
            matches!(&parts[..], [title, firm] if title_score(&title.text) >= 0.75 && title_score(&firm.text) < 0.5);
        if self.place.is_some() || !town || !titled {
            return;
        }
        let place = self.core.remove(1);
        self.place_slot = Some((place.line, place.cell, place.index));
        self.place = Some(place.words);
        self.split_at_comma(&title_score);
    }

    /// "Engineer, Firm" or "Firm, Engineer" where nothing else parts them.
    fn split_at_comma(&mut self, keeps: &dyn Fn(&str) -> f64) {
        let Some(piece) = self.core.first().cloned() else {
            return;
        };
        let parts = comma_parts(&piece.words);
        if parts.len() < 2 {
            return;
        }
        let scores: Vec<f64> = parts.iter().map(|part| keeps(&part.text)).collect();
        let best = scores.iter().copied().fold(0.0, f64::max);
        if best < 0.5 {
            return;
        }
        // Where the title ends: behind the last part that looks like a title, as long as the others do not.
        let first_is_title = scores.first().copied().unwrap_or_default() >= scores.last().copied().unwrap_or_default();
        let boundary = if first_is_title {
            scores.iter().rposition(|&score| score >= 0.75).unwrap_or(0) + 1
        } else {
            scores.iter().position(|&score| score >= 0.5).unwrap_or(parts.len() - 1)
        };
        // "Vice President, Operations": the title goes on with what it is over.
        let over = |part: &&Passage| is_function(&part.text);
        let functions = parts
            .get(boundary..)
            .unwrap_or_default()
            .iter()
            .take_while(over)
            .count();
        let boundary = boundary + if first_is_title { functions } else { 0 };
        if functions > 0 && boundary >= parts.len() {
            return;
        }
        let boundary = if boundary >= parts.len() { 1 } else { boundary };
        let whole = &piece.words;
        let offset = |index: usize| parts.get(index).map_or(0, |part| offset_of(whole, part));
        let cut = offset(boundary);
        let before = whole
            .slice(0, cut)
            .trim_matches(|c: char| c.is_whitespace() || c == ',');
        let after = whole.slice(cut, whole.text.len());
        let second = Piece {
            words: after,
            index: piece.index + 1,
            ..piece.clone()
        };
        let whole = piece.clone();
        let first = Piece { words: before, ..piece };
        self.core.splice(0..1, [first, second]);
        self.cut_at_comma = Some(whole);
    }
}

/// "Norfolk, VA 23511": a town with the short form of its state.
fn is_town_of_state(text: &str) -> bool {
    let state = text.rsplit_once(", ").map(|(_, state)| state).unwrap_or_default();
    let mut words = state.split_whitespace();
    let is_code = |word: &str| word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    words.next().is_some_and(is_code)
        && words.all(|word| word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-'))
        && place_score(text) >= 0.9
}

/// A code of capitals and numbers in brackets behind a title, beside other pieces that may be the firm.
fn is_rank_in_brackets(entry: &Entry, piece: &Piece) -> bool {
    let text = &piece.words.text;
    let code = text.split([',', ' ']).next().unwrap_or_default();
    let coded = code.contains('-')
        && code.contains(|c: char| c.is_ascii_digit())
        && code
            .chars()
            .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-');
    let cell = entry.head.get(piece.line).and_then(|line| line.cells.get(piece.cell));
    let others = entry.pieces.iter().filter(|other| other.line != piece.line).count();
    coded && others > 0 && piece.index > 0 && cell.is_some_and(|cell| cell.text.contains(&format!("({text})")))
}

/// "事業内容：食品／従業員数：95名／所属：開発部 エンジニア": of the facts about a firm, the last names the post.
pub(crate) fn post_of_facts(words: &Passage) -> Option<Passage> {
    let text = &words.text;
    if text.matches(['：', ':']).count() < 2 || !text.contains(['／', '/']) {
        return None;
    }
    let last = text.rfind(['／', '/'])?;
    let fact = text.get(last..)?;
    let label = fact.trim_start_matches(['／', '/', ' ']);
    let named = ["所属", "職種", "役職", "ポジション", "担当職種", "職位"]
        .iter()
        .any(|name| label.starts_with(name));
    let from = last + fact.rfind([' ', '　', '：', ':'])?;
    let sign = text.get(from..)?.chars().next()?.len_utf8();
    let post = words.slice(from + sign, text.len());
    (named && !post.is_empty()).then_some(post)
}

/// "Centre culturel, Yvoir : Animatrice": what stands before the colon is no label but a firm.
fn parted_at_colon(piece: &Piece) -> Option<(Piece, Piece)> {
    let words = &piece.words;
    let (cut, from) = [" : ", ": "]
        .iter()
        .find_map(|mark| words.text.find(mark).map(|at| (at, at + mark.len())))?;
    let (firm, title) = (words.slice(0, cut), words.slice(from, words.text.len()));
    let is_name = firm.text.contains(',') || company_score(&firm.text) >= 0.5;
    (is_name && title_score(&firm.text) < 0.5 && title_score(&title.text) >= 0.75).then(|| {
        let title = Piece {
            words: title,
            index: piece.index + 1,
            ..piece.clone()
        };
        let firm = Piece {
            words: firm,
            ..piece.clone()
        };
        (firm, title)
    })
}

/// Running words, most of them small, that are neither title nor name.
fn is_description(text: &str, keeps: &dyn Fn(&str) -> f64) -> bool {
    let words = text.split_whitespace().count();
    let small = text
        .split_whitespace()
        .filter(|word| {
            word.chars()
                .next()
                .is_some_and(|c| c.is_lowercase() || c.is_ascii_digit())
        })
        .count();
    words >= 4 && small * 2 > words && keeps(text) < 0.75 && company_score(text) < 0.85 && place_score(text) < 0.5
}

pub(crate) fn offset_of(whole: &Passage, part: &Passage) -> usize {
    whole.text.find(part.text.as_str()).unwrap_or(0)
}

/// Parts at commas; "Acme, Inc." stays together.
pub(crate) fn comma_parts(words: &Passage) -> Vec<Passage> {
    let mut cuts = Vec::new();
    let mut depth = 0_i32;
    for (start, c) in words.text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' | '，' | '、' | '،' if depth <= 0 => {
                let after = words
                    .text
                    .get(start + c.len_utf8()..)
                    .unwrap_or_default()
                    .trim_start()
                    .to_lowercase();
                let legal = [
                    "inc", "llc", "ltd", "corp", "gmbh", "co.", "l.p", "s.a", "s.l", "plc", "llp", "jr", "ph.d", "phd",
                    "a.s.", "s.r.o", "spol. s", "k.s.", "o.p.s", "z.s.", "s.p.a", "s.r.l", "d.o.o", "sp. z",
                ];
                if !legal.iter().any(|form| after.starts_with(form)) {
                    cuts.push((start, start + c.len_utf8()));
                }
            }
            _ => {}
        }
    }
    words.without(&cuts)
}
