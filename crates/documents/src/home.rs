//! Where the person lives: a town, or the whole address as it is printed, in one line or in several.

use crate::Found;
use crate::broken_lines::is_too_wide_for;
use crate::contact::{emails, labelled, phones, phrase_is_heading, rest_of};
use crate::dates::folded;
use crate::passage::{Line, Passage};
use crate::places::{
    could_be_town, is_big_city, is_country, is_remote, is_state, is_state_code, place_score, postcode_and_city,
};
use crate::roles::{company_score, institution_score, title_score};
use crate::sections::{Section, SectionKind};
use crate::vocabulary::Words;

/// A piece of the head that could be a part of an address.
pub(crate) struct Piece<'a> {
    pub words: Passage,
    pub line: &'a Line,
    /// Number of the line in the head.
    pub at: usize,
    /// "Address:" stands in front of it.
    pub is_labelled: bool,
}

/// What a part of an address, between two commas, tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// "Flat 3", "#09-118", "4° B", "No. 18/4"
    House,
    /// "Mill Lane", "12 Mill Lane", "Hansaring 31"
    Street,
    /// A town, state or country that is known, or a town with its postcode.
    Town,
    /// A postcode alone.
    Code,
    /// A capitalised name that could be a quarter or a town.
    Name,
    Other,
}

/// How sure it is that the text is a postal address: a street or house with its number, and a town behind it.
pub(crate) fn address_score(text: &str) -> f64 {
    if text.chars().count() > 120 || text.split_whitespace().count() > 18 || !text.chars().any(|c| c.is_ascii_digit()) {
        return 0.0;
    }
    let parts: Vec<Part> = parts(text).into_iter().map(part).collect();
    let is_lane = |part: &Part| matches!(part, Part::Street | Part::House);
    let known = |part: &Part| matches!(part, Part::Town | Part::Code);
    let Some(lane) = parts.iter().position(is_lane) else {
        return 0.0;
    };
    let ends = parts.get(lane + 1..).unwrap_or_default();
    if parts.contains(&Part::Other) || parts.len() > 8 {
        return 0.0;
    }
    // "г. Пермь, ул. Мира, д. 5"
    let leads = parts.get(..lane).unwrap_or_default();
    if parts.contains(&Part::Street) && leads.contains(&Part::Town) && ends.iter().all(is_lane) {
        return 0.9;
    }
    match (ends.iter().any(known), ends.last()) {
        (true, Some(last)) if known(last) || parts.len() >= 3 => 0.97,
        (true, _) => 0.8,
        (false, Some(Part::Name)) => 0.6,
        _ => 0.0,
    }
}

/// Where the town of a postal address begins, behind its street: a byte offset.
pub(crate) fn town_at(address: &str) -> Option<usize> {
    let parts = parts(address);
    let kinds: Vec<Part> = parts.iter().map(|text| part(text)).collect();
    let lane = kinds
        .iter()
        .rposition(|kind| matches!(kind, Part::Street | Part::House))?;
    let ends = kinds.get(lane + 1..)?;
    if !ends.iter().any(|kind| matches!(kind, Part::Town | Part::Code)) {
        return None;
    }
    let at = ends.iter().position(|kind| matches!(kind, Part::Town | Part::Name))?;
    let town = parts.get(lane + 1 + at).filter(|town| !is_country(&folded(town)))?;
    Some(town.as_ptr().addr() - address.as_ptr().addr())
}

/// The last part of an address is a town, a state, a country or a postcode.
pub(crate) fn ends_with_place(address: &str) -> bool {
    let last = parts(address).last().map(|last| part(last));
    last.is_some_and(|kind| matches!(kind, Part::Town | Part::Code))
}

fn parts(text: &str) -> Vec<&str> {
    text.split([',', '،', '，', ';', '•', '·'])
        .flat_map(|part| part.split(" – "))
        .flat_map(|part| part.split(" - "))
        .flat_map(|part| {
            let (lane, town) = part.split_at(before_postcode(part).unwrap_or(part.len()));
            [lane, town]
        })
        .map(|part| part.trim().trim_end_matches('.'))
        .filter(|part| !part.is_empty())
        .collect()
}

/// "12 rue des Lilas 35000 Rennes": where the postcode and its town begin behind a street, without a comma.
fn before_postcode(text: &str) -> Option<usize> {
    let mut words = text
        .split(' ')
        .map(|word| (word.as_ptr().addr() - text.as_ptr().addr(), word));
    let is_code = |word: &str| (4..=5).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit());
    let at = words.find(|(at, word)| *at > 0 && is_code(word)).map(|(at, _)| at)?;
    let town = words.next()?.1;
    let lane = text.get(..at)?.trim();
    let named = lane.contains(' ') && lane.chars().any(|c| c.is_ascii_digit()) && lane.chars().any(char::is_alphabetic);
    (named && town.starts_with(char::is_uppercase) && part(lane) == Part::Street).then_some(at)
}

fn part(text: &str) -> Part {
    let plain_hyphens = text.replace(['\u{2010}', '\u{2011}'], "-");
    let text = without_town_word(&plain_hyphens);
    let lower = folded(text);
    let words: Vec<&str> = lower
        .split(|c: char| c.is_whitespace() || matches!(c, '.' | '(' | ')'))
        .filter(|word| !word.is_empty())
        .collect();
    let (Some(first), Some(last)) = (words.first().copied(), words.last().copied()) else {
        return Part::Other;
    };
    let number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let has_number = words.iter().any(|word| word.contains(|c: char| c.is_ascii_digit()));
    let plain = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_digit() || c == '-');
    if is_place_name(&lower) || is_state_code(text) || postcode_and_city(text) || place_score(text) >= 0.75 {
        return Part::Town;
    }
    // "CEP 04101-000"; "India. PIN: 522002"
    if plain(last)
        && let Some(label) = words.len().checked_sub(2).and_then(|at| words.get(at))
        && let label = label.trim_end_matches([':', '-'])
        && CODE_LABELS.contains(label)
        && let Some(at) = lower.find(label)
    {
        let town = text
            .get(..at)
            .unwrap_or_default()
            .trim()
            .trim_end_matches(['.', ',', '-']);
        return if town.is_empty() { Part::Code } else { part(town) };
    }
    let lettered = |word: &str| {
        (2..=4).contains(&word.len())
            && word.chars().all(|c| c.is_ascii_digit() || c.is_ascii_uppercase())
            && word.contains(|c: char| c.is_ascii_digit())
    };
    if words.len() == 2 && text.split(' ').all(lettered) && text.contains(char::is_uppercase) {
        return Part::Code;
    }
    if words.len() == 1 && plain(last) && (4..=9).contains(&last.len()) {
        return Part::Code;
    }
    // "Singapore 600214", "Tamil Nadu 638003", "Tournai 7500"
    if words.len() <= 4
        && (4..=7).contains(&last.len())
        && plain(last)
        && let Some((town, _)) = text.rsplit_once([' ', '-'])
        && (is_place_name(&folded(town)) || is_state_code(town) || last.len() >= 5 && could_be_town(town))
    {
        return Part::Town;
    }
    // "Rizal 1900"
    if words.len() <= 3
        && last.len() == 4
        && plain(last)
        && let Some((town, _)) = text.rsplit_once(' ')
        && could_be_town(town)
        && title_score(town) < 0.5
    {
        return Part::Name;
    }
    let known = |town: &str| is_state_code(town) || is_place_name(&folded(town)) || place_score(town) >= 0.6;
    if before_outcode(text).is_some() {
        return Part::Town;
    }
    if before_lettered_code(text).is_some_and(|town| known(town) || known(town.split(" (").next().unwrap_or_default()))
    {
        return Part::Town;
    }
    let is_lane = |word: &&str| {
        LANES.contains(word)
            || LANE_ENDINGS
                .iter()
                .any(|end| word.len() > end.len() + 2 && word.ends_with(end))
    };
    // "Ward Sister (Band 7)"
    let bare = text.split(" (").next().unwrap_or(text);
    let is_post = title_score(text).max(title_score(bare)) >= 0.5;
    if words.len() <= 8 && words.iter().any(is_lane) && !is_post {
        return Part::Street;
    }
    let short = words.len() <= 6;
    let named_house = words.iter().take(2).any(|word| HOUSES.contains(word));
    // "B-204"
    let is_code = words.len() == 1 && text.chars().count() <= 6 && text.contains('-') && has_number;
    if short && (named_house && has_number && !is_post || text.starts_with('#') || is_code) {
        return Part::House;
    }
    // "4° B", "3rd Floor", "12/4"
    if words.len() <= 3
        && number(first)
        && words
            .iter()
            .skip(1)
            .all(|word| word.len() <= 2 || HOUSES.contains(word))
    {
        return Part::House;
    }
    // "12 Sunnyside", "Am Anger 7", "Skipperswei 3a"
    let house_number = |word: &str| number(word) && word.len() <= if word.contains(['/', '-']) { 8 } else { 5 };
    let named = |words: &[&str]| {
        words
            .iter()
            .all(|word| word.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '-')))
    };
    let capital = text.chars().any(char::is_uppercase);
    if (2..=6).contains(&words.len()) && capital && !is_post {
        let leads = house_number(first) && words.get(1..).is_some_and(named);
        // "Maczka 7B 31": the house and the flat.
        let before = words.len().checked_sub(2).and_then(|at| words.get(at));
        let flat = words.len() >= 3 && before.is_some_and(|before| house_number(before));
        let flat = flat && house_number(last) && words.get(..words.len() - 2).is_some_and(named);
        let closes = flat
            || !text.ends_with(')')
                && house_number(last)
                && !(last.len() >= 4 && plain(last))
                && words.get(..words.len() - 1).is_some_and(named);
        if leads || closes {
            return Part::Street;
        }
    }
    let fits =
        could_be_town(bare) || text.split_whitespace().count() <= 5 && text.split_whitespace().all(could_be_town);
    let other = is_post || company_score(bare) >= 0.85 || institution_score(bare) >= 0.8;
    if fits && !other { Part::Name } else { Part::Other }
}

/// "г. Пермь", "TP. Huế": the town without the word for one.
fn without_town_word(text: &str) -> &str {
    let parted = text.split_once(". ").or_else(|| text.split_once(' '));
    parted
        .filter(|(word, _)| {
            Words("г|гор|город|м|місто|с|tp|mun|city of|ciudad de|gmina|kota|kab").contains(folded(word))
        })
        .map_or(text, |(_, town)| town)
}

/// What a house is called in front of its number.
pub(crate) fn is_house(label: &str) -> bool {
    HOUSES.contains(label.trim().trim_end_matches('.'))
}

fn is_place_name(lower: &str) -> bool {
    is_big_city(lower) || is_state(lower) || is_country(lower)
}

/// The address around a piece that tells a place: streets and houses in front of it, towns and countries behind it.
pub(crate) fn whole_place(pieces: &[Piece], at: usize, surety: f64) -> Option<Found<String>> {
    let own = pieces.get(at)?;
    let all = |text: &str, fits: &dyn Fn(Part) -> bool| {
        let parts = parts(text);
        !parts.is_empty() && parts.into_iter().all(|text| fits(part(text)))
    };
    let lane = |kind: Part| matches!(kind, Part::House | Part::Street);
    let has_lane = |text: &str| parts(text).into_iter().any(|text| lane(part(text)));
    let mut start = at;
    while !own.is_labelled
        && at - start < 3
        && let Some(above) = start.checked_sub(1).and_then(|before| pieces.get(before))
        && pieces.get(start).is_some_and(|piece| is_next(above, piece))
        && pieces.get(start).is_some_and(|piece| {
            leads(&above.words.text, has_lane(&piece.words.text))
                || is_country(&folded(&piece.words.text)) && all(&above.words.text, &|kind| kind == Part::Town)
        })
    {
        start -= 1;
        if above.is_labelled {
            break;
        }
    }
    let mut end = at + 1;
    while end - at < 4
        && let (Some(last), Some(below)) = (pieces.get(end - 1), pieces.get(end))
        // "Adres: Lindelaan 63" above "Postcode en plaats: 4816 KE Breda"
        && (!below.is_labelled
            || all(&last.words.text, &lane) && all(&below.words.text, &|kind| matches!(kind, Part::Town | Part::Code)))
        && is_next(last, below)
        && !ends_with_country(&last.words.text)
        && (all(&below.words.text, &|kind| matches!(kind, Part::Town | Part::Code))
            || goes_on(last, below) && address_score(&format!("{}, {}", last.words.text, below.words.text)) > 0.0
            || last.is_labelled && breaks(last, below))
    {
        end += 1;
    }
    let mut whole = Passage::default();
    for index in start..end {
        let piece = pieces.get(index)?;
        let before = index.checked_sub(1).and_then(|before| pieces.get(before));
        let broke = before.is_some_and(|before| breaks(before, piece));
        if !whole.is_empty() && !broke {
            whole.text.push(',');
        }
        whole.join(&piece.words);
    }
    let whole = without_use(without_department(whole));
    Some(whole.found_text(if end - start > 1 { surety.max(0.8) } else { surety }))
}

/// "Kidderminster (DY11)", "Leeds LS1": the town before the first half of a British postcode.
pub(crate) fn before_outcode(text: &str) -> Option<&str> {
    let (town, code) = text.rsplit_once(' ')?;
    let code = code.trim_matches(['(', ')']);
    let letters = code.chars().take_while(char::is_ascii_uppercase).count();
    let digits = code.chars().skip(letters).take_while(char::is_ascii_digit).count();
    let is_outcode = (1..=2).contains(&letters)
        && (1..=2).contains(&digits)
        && code.chars().count() <= letters + digits + 1
        && town.split_whitespace().count() <= 4
        && town.chars().next().is_some_and(char::is_uppercase)
        && town
            .chars()
            .all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’' | ','))
        && title_score(town) < 0.5
        && company_score(town) < 0.5;
    is_outcode.then_some(town)
}

/// "ON M5R 2T1": what stands before a postcode of two groups of letters and digits.
fn before_lettered_code(text: &str) -> Option<&str> {
    let mixed = |word: &str| {
        word.len() == 3
            && word.chars().all(|c| c.is_ascii_digit() || c.is_ascii_uppercase())
            && word.chars().any(|c| c.is_ascii_digit())
            && word.chars().any(|c| c.is_ascii_uppercase())
    };
    let (rest, second) = text.rsplit_once(' ')?;
    let (town, first) = rest.rsplit_once(' ')?;
    (mixed(first) && mixed(second)).then_some(town.trim())
}

/// Whether the text stands in front of a town: a street, or a house where the street follows.
fn leads(text: &str, has_street: bool) -> bool {
    let kinds: Vec<Part> = parts(text).into_iter().map(part).collect();
    let is_lane = |kind: &Part| matches!(kind, Part::House | Part::Street | Part::Name);
    let numbered = text.chars().any(|c| c.is_ascii_digit());
    let telling = |kind: &Part| matches!(kind, Part::House) || matches!(kind, Part::Street) && !has_street;
    numbered && kinds.iter().all(is_lane) && kinds.iter().any(telling)
}

/// The next piece of the same line, or the first of the line below.
fn is_next(piece: &Piece, next: &Piece) -> bool {
    if next.at == piece.at {
        return true;
    }
    next.at == piece.at + 1
        && next.line.page == piece.line.page
        && (next.line.page == 0 || next.line.block == piece.line.block)
        && next.line.gap_above < 0.9
}

/// The line above ends with a comma.
fn goes_on(piece: &Piece, next: &Piece) -> bool {
    next.at == piece.at + 1 && piece.line.text().trim_end().ends_with(',')
}

/// The address broke inside a part: its next word did not fit.
fn breaks(piece: &Piece, next: &Piece) -> bool {
    next.at == piece.at + 1
        && !piece.line.text().trim_end().ends_with(',')
        && is_too_wide_for(next.line, piece.line)
        && next.words.text.chars().next().is_some_and(char::is_lowercase)
}

fn ends_with_country(text: &str) -> bool {
    parts(text).last().is_some_and(|last| is_country(&folded(last)))
}

/// "Department of Biology, University of Leeds, Leeds LS2": the desk of somebody who gives the town behind it.
pub(crate) fn without_department(place: Passage) -> Passage {
    let mut from = 0;
    for (at, _) in place.text.match_indices(',') {
        let words = place.text.get(from..at).unwrap_or_default();
        let lower = folded(words);
        let lead = lower.split_whitespace().next().unwrap_or_default();
        if !(DEPARTMENTS.contains(lead) || institution_score(words) >= 0.8) || words.chars().any(|c| c.is_ascii_digit())
        {
            break;
        }
        from = at + 1;
    }
    let rest = place.slice(from, place.text.len());
    if from > 0 && !rest.is_empty() { rest } else { place }
}

/// "… , Belgique (Domicile)": the European form says what an address is for.
fn without_use(place: Passage) -> Passage {
    let cut = place.text.rfind('(').filter(|&at| {
        let inner = folded(place.text.get(at + 1..).unwrap_or_default());
        USES.contains(inner.trim_end_matches(')').trim())
    });
    cut.map_or(place.clone(), |at| place.slice(0, at))
}

const USES: Words = Words(
    "home|domicile|privat|private|privatadresse|wohnsitz|casa|domicilio|abitazione|thuis|prive|dom|personal|personnel|\
    residence|work|travail|arbeit|trabajo|lavoro|trabalho|werk|praca",
);
const DEPARTMENTS: Words = Words(
    "department|dept|dept.|school|faculty|institute|institut|division|centre|center|college|laboratory|lab|lehrstuhl|\
    fakultat|abteilung|departement|departamento|dipartimento|facultad|faculdade|faculte|facolta|laboratoire|ufr",
);
const CODE_LABELS: Words = Words("cep|pin|pincode|zip|zipcode|plz|psc|postcode|cp|c.p|kode pos|индекс");
/// What a house or its part is called, in front of its number.
const HOUSES: Words = Words(
    "d/no|d.no|dno|h/no|h.no|hno|p/no|door|no|nr|num|numero|flat|apt|apartment|appartement|unit|blk|block|bldg|building|batiment|bat|plot|house|door|floor|fl|\
    suite|ste|room|rm|po|p|box|bp|postfach|c/o|lot|villa|tower|level|km|lote|piso|apto|dpto|depto|dto|esq|casa|int|esc|porta|\
    bus|kat|daire|h|hno|shop|ground|stage|phase|sector|sec|ward|etage|stock|top|stiege|haus|wohnung|whg|edificio|ed|bloco|\
    bloque|manzana|mz|urb|urbanizacion|interior|torre|andar|scala|piano|m|lgh|bl|ap|et|sc|izda|izq|dcha|izquierda|derecha|bajo|app|wing|phuong|quan|ward|district|д|дом|кв|корп|стр|буд|оф|d|hno|kamra|links|rechts|mitte",
);
/// Words of streets that stand alone.
const LANES: Words = Words(
    "c/|street|st|str|road|rd|avenue|ave|av|avda|lane|ln|drive|dr|boulevard|blvd|bd|broadway|strasse|weg|gasse|platz|\
    allee|ring|rue|calle|rua|avenida|via|viale|piazza|corso|vicolo|largo|straat|laan|ulica|ul|os|way|c/|court|ct|square|sq|\
    close|crescent|cres|terrace|place|pl|plaza|paseo|passeig|carrer|carretera|camino|travessa|praca|praceta|estrada|row|\
    gardens|grove|parade|quay|hill|mews|walk|highway|hwy|parkway|pkwy|circle|cir|trail|cra|kr|cl|diagonal|transversal|autopista|nagar|marg|colony|layout|chowk|\
    salai|cross|jalan|jl|jln|lorong|chemin|impasse|quai|route|allees|place|cours|passage|steenweg|chaussee|gade|vej|veien|\
    vei|gatan|vagen|gata|katu|tie|utca|ut|ter|ulitsa|ул|улица|пр|проспект|вул|strada|bulevardul|calea|sokak|sok|cad|caddesi|\
    mahallesi|mah|bulvari|οδοσ|λεωφοροσ",
);
/// Ends of words that name a street.
const LANE_ENDINGS: Words = Words(
    "strasse|str|straat|laan|gasse|weg|platz|allee|ring|damm|ufer|plein|gracht|singel|kade|dijk|gatan|vagen|gata|vej|gade|\
    veien|katu|tie|steig|chaussee|graben|markt",
);

/// A place in a line of mail and phone outside the head: in the foot of a page, say.
pub(crate) fn place_beside_contacts(all: &[Line]) -> Option<Found<String>> {
    let reaches = |line: &&Line| {
        let text = line.text();
        !emails(&text).is_empty() && text.split_whitespace().count() <= 16
    };
    let pieces = all
        .iter()
        .filter(reaches)
        .flat_map(|line| &line.cells)
        .flat_map(rest_of);
    let beside = pieces
        .map(|piece| labelled(&piece).1)
        .filter(|piece| title_score(&piece.text) < 0.5 && !crate::contact_words::names_day(&piece.text))
        .map(|piece| (place_score(&piece.text), piece))
        .filter(|(score, _)| *score >= 0.34)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(score, piece)| piece.found_text(score.min(0.8)));
    // "Am Anger 7 – 99084 Erfurt" right above the line of mail and phone.
    let above = || {
        let pairs = all.windows(2).filter_map(|pair| match pair {
            [above, line] if reaches(&line) && above.page == line.page && line.gap_above < 0.9 => Some(above),
            _ => None,
        });
        let mut addresses = pairs.filter(|above| address_score(&above.text()) >= 0.9);
        addresses.next().map(|above| above.passage().found_text(0.8))
    };
    beside.or_else(above)
}

/// "Kadıköy / İstanbul": the slash at this offset stands between a quarter and its town.
pub(crate) fn names_two_places(text: &str, at: usize) -> bool {
    let marks = |c: char| matches!(c, '|' | '•' | '·' | ';' | '*' | '/');
    let before = text
        .get(..at)
        .unwrap_or_default()
        .rsplit(marks)
        .next()
        .unwrap_or_default();
    let after = text
        .get(at + 1..)
        .unwrap_or_default()
        .split(marks)
        .next()
        .unwrap_or_default();
    [before, after]
        .iter()
        .all(|part| place_score(part) >= 0.85 && !is_remote(&folded(part.trim())))
}

/// "46006 Valencia · Tel": the label of what follows is no part of the place.
pub(crate) fn without_last_label(mut place: Found<String>) -> Found<String> {
    let cut = place.value.rfind(['·', '|', '•', ',']).filter(|&at| {
        let last = place.value.get(at..).unwrap_or_default();
        let last = folded(last.trim_matches(|c: char| !c.is_alphanumeric()));
        Words("tel|tlf|tfno|tlfn|telefono|telefon|telephone|phone|mobile|mobil|mob|movil|cell|handy|email|e-mail|mail|correo|m|t|e").contains(&last)
    });
    if let Some(at) = cut {
        place.value.truncate(at);
        place.value.truncate(place.value.trim_end().len());
    }
    place
}

/// A town, or an address with numbers, that no list knows.
pub(crate) fn could_be_home(text: &str) -> bool {
    let parts: Vec<&str> = text.split([',', '،', '，']).map(str::trim).collect();
    let short = text.chars().count() <= 60 && parts.len() <= 5;
    let formed = |part: &&str| {
        could_be_town(part)
            || part.chars().any(|c| c.is_ascii_digit()) && part.split_whitespace().count() <= 5
            || (2..=3).contains(&part.chars().count()) && part.chars().all(char::is_uppercase)
    };
    let named = parts.iter().any(|part| could_be_town(part) || looks_like_street(part));
    short && named && parts.iter().all(formed) && title_score(text) < 0.5
}

/// "123 Main Street – Sacramento – California, United States": dashes part an address.
pub(crate) fn is_address_line(text: &str) -> bool {
    text.chars().next().is_some_and(|c| c.is_ascii_digit())
        && text.split(['–', '—', '-']).any(|part| place_score(part) >= 0.7)
}

/// A short name that no list knows, between mail and phone, or beside them when a post stands in the same town.
pub(crate) fn may_be_home(text: &str, index: usize, section: &Section, all: &[Line]) -> bool {
    let lines = &section.lines;
    if !could_be_town(text) || title_score(text) >= 0.5 || company_score(text) >= 0.5 || phrase_is_heading(text) {
        return false;
    }
    let reaches = |at: Option<usize>| {
        at.and_then(|at| lines.get(at)).is_some_and(|line| {
            line.cells
                .iter()
                .any(|cell| !emails(&cell.text).is_empty() || !phones(&cell.text).is_empty())
        })
    };
    let own = || all.iter().filter(|line| line.text() == text).count() >= 2;
    // "Embedded Firmware Engineer" / "Todmorden": a short name right under the headline.
    let under_headline = || {
        let above = index.checked_sub(1).and_then(|at| lines.get(at));
        above.is_some_and(|above| title_score(&above.text()) >= 0.75 && above.block > 0)
            && text.split_whitespace().count() == 1
            && lines.get(index).is_some_and(|line| line.cells.len() == 1)
    };
    if reaches(Some(index)) || own() || under_headline() {
        return true;
    }
    let elsewhere = || {
        let named = |line: &&Line| {
            let whole = line.text();
            whole.len() > text.len() + 2
                && !lines.iter().any(|own| own == *line)
                && whole
                    .split([',', '|', '·', '(', ')', '/', '–', '—', '•'])
                    .any(|part| part.trim().trim_end_matches('.') == text)
        };
        all.iter().any(|line| named(&line))
    };
    let stated = section.kind == SectionKind::Contact;
    (reaches(index.checked_sub(1)) || reaches(Some(index + 1))) && (stated || elsewhere())
}

pub(crate) fn looks_like_street(text: &str) -> bool {
    let lower = folded(text);
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let marks = Words(
        "street| st|road| rd|avenue| ave|lane|drive|boulevard|blvd|broadway|strasse|str.|weg |gasse|platz|allee|rue |\
        calle|rua |avenida|via |piazza|straat|laan|ulica|ul. |way|c/ |court|square",
    );
    (1..=6).contains(&digits)
        && text.split_whitespace().count() <= 8
        && marks.iter().any(|mark| format!("{lower} ").contains(mark))
}

#[cfg(test)]
mod tests {
    use super::address_score;

    #[test]
    fn addresses_of_many_countries_are_told_from_other_words() {
        for address in [
            "No. 7/2, Mangalam Street, Salem – 636001, Tamil Nadu",
            "Blk 31 Harbour Vale Street 5, #04-22, Singapore 520031",
            "Flat 3, 12 Mill Lane, Hebden Bridge, West Yorkshire",
            "Hansaring 9, 48155 Münster",
            "Calle Mayor 4, 3º B, 20003 Donostia",
            "Rua da Ponte 8, 4710-100 Braga (Portugal)",
            "14 Adeyemi Close, Off Ring Road, Ibadan, Oyo State",
            "Jl. Melati Raya 3, Jakarta 12730",
            "402 – 9 Elm Road, Toronto, ON M5R 2T1",
        ] {
            assert!(address_score(address) >= 0.6, "{address}");
        }
        for other in [
            "Software Engineer, 12 years",
            "Stage Manager, Berlin",
            "ISO 9001, ISO 14001",
            "Berlin",
            "Led 3 teams, Leeds",
            "C++ 20, Python 3",
            "Department of Biology, University of Leeds",
        ] {
            assert!(address_score(other) < 0.5, "{other}");
        }
    }
}
