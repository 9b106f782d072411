//! Places of the world as they stand in résumés and postings: "Austin, TX", "75011 Paris", "Remote".

use crate::dates::folded;
use crate::towns;
use crate::vocabulary::Words;

/// The whole text is a place.
pub(crate) fn looks_like_place(text: &str) -> bool {
    place_score(text) >= 0.6
}

/// How sure it is that the whole text names a place: 0 to 1.
pub(crate) fn place_score(text: &str) -> f64 {
    let text = text
        .trim()
        .trim_matches(|c: char| matches!(c, '(' | ')' | '[' | ']' | '|' | ',' | '.' | ' '));
    let words = text.split_whitespace().count();
    if text.is_empty() || words > 9 || text.chars().count() > 70 || text.contains('@') || text.contains("://") {
        return 0.0;
    }
    let lower = folded(text);
    if is_remote(&lower) {
        return 0.9;
    }
    // "Portland, OR (On-site)"
    if let Some((head, tail)) = text.rsplit_once('(')
        && is_remote(&folded(tail.trim_end_matches(')')))
        && !head.trim().is_empty()
    {
        return place_score(head);
    }
    if is_country(&lower) || is_big_city(&lower) {
        return 0.85;
    }
    let parts: Vec<&str> = text
        .split([',', '،', '，', '、', '–', '—', '/', '|', '·'])
        .flat_map(|part| part.split(" - "))
        // "20-020 Lublin"
        .flat_map(|part| {
            match is_big_city(&folded(part)) || is_state(&folded(part)) || postcode_and_city(part.trim()) {
                true => vec![part],
                false => part.split('-').collect(),
            }
        })
        .map(str::trim)
        .filter(|p| !p.is_empty())
        .collect();
    if has_wide_place(text) || is_korean_place(text) {
        return 0.7;
    }
    // "…, Clyne CL1 2AB, UK"
    let at_home = text.rsplit_once(',').filter(|(_, last)| is_country(&folded(last)));
    if let Some(before) = before_british_postcode(at_home.map_or(text, |(before, _)| before)) {
        return if place_score(before) >= 0.3 || before.contains(',') {
            0.9
        } else {
            0.75
        };
    }
    let Some((last, heads)) = parts.split_last() else {
        return 0.0;
    };
    if parts.len() > 5 {
        return 0.0;
    }
    let last_lower = folded(last);
    let name_like = |part: &&str| is_name_like(part) || postcode_and_city(part);
    if heads.is_empty() {
        if postcode_and_city(last) {
            return 0.75;
        }
        if city_and_district(last) {
            return 0.75;
        }
        // "Austin TX", "Castlemaine VIC 3450"
        let mut words: Vec<&str> = last.split_whitespace().collect();
        let is_code = |word: &&str| (4..=5).contains(&word.len()) && word.chars().all(|c| c.is_ascii_digit());
        if words.len() >= 3 && words.last().is_some_and(is_code) {
            words.pop();
        }
        if words.len() >= 2
            && let Some(state) = words.pop()
            && is_state_code(state)
            && words.iter().all(|word| is_capitalised(word))
            && words.len() <= 3
        {
            return 0.75;
        }
        let brackets = last_lower
            .split(['(', ')'])
            .map(str::trim)
            .filter(|p| !p.is_empty())
            .collect::<Vec<_>>();
        // "Sesto San Giovanni (MI)", "Montreuil (93)": a town and the short sign of its province.
        if let [town, sign] = brackets[..]
            && sign.chars().count() == 2
            && (sign.chars().all(|c| c.is_ascii_digit()) || last.contains(&sign.to_uppercase()))
            && last.split('(').next().is_some_and(is_name_like)
            && crate::roles::title_score(town) < 0.5
        {
            return if is_big_city(town) || is_state(town) { 0.85 } else { 0.6 };
        }
        // "Dalmine (Italia)": the European form names the country so.
        if let [town, country] = brackets[..]
            && is_country(country)
            && last.split('(').next().is_some_and(|town| could_be_town(town.trim()))
            && crate::roles::title_score(town) < 0.5
            && crate::roles::company_score(town) < 0.5
        {
            return 0.8;
        }
        if brackets.len() == 2
            && brackets
                .iter()
                .all(|part| is_country(part) || is_big_city(part) || is_state(part) || is_remote(part))
        {
            return 0.85;
        }
        return 0.0;
    }
    // "Diakonessenhuis Utrecht, Utrecht": a firm that carries the name of its town.
    let carries = |part: &&str| {
        let mut words = part.split_whitespace();
        words.clone().count() >= 2 && !is_big_city(&folded(part)) && words.any(|word| folded(word) == last_lower)
    };
    if heads.len() == 1 && heads.iter().any(|part| carries(part) && !is_street(part)) {
        return 0.5;
    }
    let tail = last.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-' || c == ' ');
    // "Meridian Labs, Chicago, IL": town and state stand at the end, so what leads may be anything.
    let middle_known = heads
        .last()
        .is_some_and(|part| is_state(&folded(part)) || is_state_code(part) || is_country(&folded(part)));
    let leads_known = heads.len() < 2
        || middle_known
        || heads.split_last().is_some_and(|(_, leads)| {
            leads
                .iter()
                .all(|part| is_street(part) || postcode_and_city(part) || is_big_city(&folded(part)))
        });
    // "Lake Worth, Fl 33460"
    let coded = tail.len() == 2 && last.len() > 6 && is_state_code(&tail.to_uppercase());
    let tail_known =
        coded || is_state_code(tail) || is_state(&folded(tail)) || is_country(&last_lower) || is_country(&folded(tail));
    if tail_known && heads.iter().all(|part| name_like(part) || is_street(part)) {
        return if leads_known { 0.95 } else { 0.55 };
    }
    if is_remote(&last_lower) && heads.iter().all(name_like) {
        return 0.9;
    }
    if heads
        .iter()
        .any(|part| is_big_city(&folded(part)) || postcode_and_city(part) || is_remote(&folded(part)))
        && heads.iter().all(|part| name_like(part) || is_street(part))
        && (is_name_like(last) || postcode_and_city(last))
    {
        return 0.75;
    }
    // "Kraków, małopolskie", "Szeged 6720, Tisza utca 3", "București, Sector 3"
    let town_leads = matches!(heads, [town] if is_big_city(&folded(town)) || postcode_and_city(town));
    let ends_small = last.chars().all(char::is_alphabetic) && last.chars().count() >= 4;
    if town_leads && (ends_small && is_state(&last_lower) || is_street(last)) {
        return 0.75;
    }
    // "Drumcondra, Dublin 9"
    let district = last.len() > tail.len() && last.len() - tail.len() <= 3 && is_big_city(&folded(tail));
    if district && heads.iter().all(|part| name_like(part) || is_street(part)) {
        return 0.75;
    }
    if (is_big_city(&last_lower) || postcode_and_city(last))
        && heads.iter().all(|part| name_like(part) || is_street(part))
    {
        // "Studio Ferri, Milano" is more often a firm and its town than a quarter and its town.
        let sure = |part: &&str| is_street(part) || is_big_city(&folded(part)) || is_state(&folded(part));
        return if heads.iter().all(sure) { 0.75 } else { 0.5 };
    }
    // "Springfield, Anywhere": two short names, no more evidence than that.
    if parts.len() == 2
        && parts
            .iter()
            .all(|part| is_name_like(part) && part.split_whitespace().count() <= 2)
    {
        return 0.35;
    }
    0.0
}

/// Two names that a hyphen joins, of which the second is no country and no state.
fn is_one_name(part: &str) -> bool {
    let part = part.trim();
    let Some((first, second)) = part.split_once('-') else {
        return false;
    };
    let named = |name: &str| is_capitalised(name) && name.chars().all(char::is_alphabetic) && name.chars().count() >= 3;
    let lower = folded(second);
    named(first) && named(second) && !is_state_code(second) && !is_country(&lower) && !is_state(&lower)
}

/// One to three words that could name a town which no list knows.
pub(crate) fn could_be_town(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let wide = text.chars().any(|c| c >= '\u{3000}');
    // "Laa an der Thaya", "Villanueva de la Serena"
    let small = |word: &str| word.chars().next().is_some_and(char::is_lowercase);
    let words = text.split_whitespace().filter(|word| !small(word)).count();
    (if wide { 2..=8 } else { 3..=28 }).contains(&letters)
        && words <= 3
        && is_name_like(text)
        && !text.contains(['(', ')'])
        && !(letters <= 5 && text.chars().all(|c| c.is_uppercase()))
}

/// Cuts the part behind the last comma, slash or bar off, where it could name a town: byte offsets of the cut and of the
/// town's beginning.
pub(crate) fn last_part(text: &str) -> Option<(usize, usize)> {
    let comma = text.rfind([',', '，', '、', '،']).map(|at| {
        (
            at,
            at + text
                .get(at..)
                .and_then(|rest| rest.chars().next())
                .map_or(1, char::len_utf8),
        )
    });
    let spaced = [" / ", " | ", " · ", " – ", " - "]
        .iter()
        .filter_map(|mark| text.rfind(mark).map(|at| (at, at + mark.len())))
        .max();
    comma.max(spaced).filter(|&(cut, from)| {
        cut > 0 && could_be_town(text.get(from..).unwrap_or_default().trim().trim_end_matches('.'))
    })
}

/// Cuts a place off the end: ("Globex Corp", "Austin, TX") of "Globex Corp, Austin, TX". Byte offset of the cut and of
/// the place's beginning.
pub(crate) fn trailing_place(text: &str) -> Option<(usize, usize)> {
    let mut cuts: Vec<(usize, usize)> = Vec::new();
    for (index, c) in text.char_indices() {
        let end = index + c.len_utf8();
        let inside = |part: Option<&str>| part.is_some_and(|part| !part.starts_with(' ') && !part.ends_with(' '));
        // "University of Missouri–Kansas City"
        let joins = c == '–' && inside(text.get(..index)) && inside(text.get(end..));
        if matches!(c, ',' | '(' | '|' | '–' | '—' | '·' | '，') && !joins {
            cuts.push((index, index + c.len_utf8()));
        }
        if matches!(c, '-' | '/') && text.get(..index).is_some_and(|before| before.ends_with(' ')) {
            cuts.push((index, index + 1));
        }
        if c == '-' && glues_place(text, index) {
            cuts.push((index, index + 1));
        }
    }
    // The longest tail that is surely a place.
    cuts.into_iter()
        .filter(|&(_, from)| {
            let tail = text.get(from..).unwrap_or_default();
            let head = text.get(..from).unwrap_or_default();
            // "Vente Directe / Veedee (France)": the second of two names, and the country of both.
            let named = head.ends_with('/') && tail.ends_with(')') && !tail.trim_start().starts_with('(');
            let named = named && tail.split('(').next().is_some_and(|town| place_score(town) < 0.34);
            // "Hanover Knits, Winston-Salem, NC"
            let hyphened = head.ends_with(',')
                && tail
                    .split_once(", ")
                    .is_some_and(|(town, state)| is_one_name(town) && place_score(&format!("Salem, {state}")) >= 0.9);
            !named
                && (hyphened
                    || place_score(tail) >= 0.7
                    || place_score(tail) >= 0.6 && head.ends_with(',') && tail.ends_with(')'))
                && !(is_remote(&folded(tail.trim_end_matches(')'))) && place_score(text) >= 0.9)
                && head.chars().any(char::is_alphabetic)
        })
        .min_by_key(|&(cut, from)| {
            let head = text.get(..cut).unwrap_or_default();
            // "University of California, Berkeley, Berkeley, CA" keeps one Berkeley.
            let whole_is_city_and_state = place_score(text.get(from..).unwrap_or_default()) < 0.9;
            (whole_is_city_and_state, head.len())
        })
}

/// "Ryerson Steel-St. Louis, MO": the hyphen at this offset stands between a firm and its town. Of two hyphens in a row the
/// second stands inside the town ("Baptist-Winston-Salem, NC").
fn glues_place(text: &str, at: usize) -> bool {
    let (before, after) = (
        text.get(..at).unwrap_or_default(),
        text.get(at + 1..).unwrap_or_default(),
    );
    let last = before.rsplit(' ').next().unwrap_or_default();
    // "Hanover Knits, Winston-Salem, NC": behind a comma both are the town.
    let in_town = before
        .rsplit_once(", ")
        .is_some_and(|(_, town)| !town.contains(' ') && is_capitalised(town));
    !in_town
        && before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | ')' | '\''))
        && is_capitalised(after)
        && after
            .split_once(", ")
            .is_some_and(|(town, state)| is_state_code(state) || is_big_city(&folded(town)))
        && before.matches('(').count() == before.matches(')').count()
        && after.split(' ').count() <= 4
        && crate::roles::institution_score(after) < 0.5
        && place_score(after) >= 0.9
        && !last.contains('-')
}

pub(crate) fn is_remote(lower: &str) -> bool {
    let lower = lower.trim();
    Words(
        "remote|hybrid|on-site|onsite|home office|homeoffice|teletravail|remoto|teletrabajo|worldwide|zdalnie|\
        praca zdalna|fully remote|anywhere|remote work|thuiswerk|a distance|mobiles arbeiten|远程|リモート|\
        freelance remote|remote, us|us remote|remote us",
    )
    .contains(lower)
}

fn is_capitalised(word: &str) -> bool {
    word.chars()
        .next()
        .is_some_and(|c| c.is_uppercase() || !c.is_ascii() && c.is_alphabetic())
}

/// One to three capitalised words: the name of a town or region.
fn is_name_like(part: &str) -> bool {
    let words: Vec<&str> = part.split_whitespace().collect();
    let small = [
        "de", "del", "la", "le", "les", "am", "an", "der", "of", "do", "da", "di", "sur", "en", "y", "el", "und",
        "and", "im", "bei", "den", "upon", "el", "al", "&", "nad", "pod", "pri", "aan", "sous", "sul", "sulla", "ved",
    ];
    !words.is_empty()
        && words.len() <= 4
        && words.iter().all(|word| {
            let plain = word
                .chars()
                .all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-' | '.' | '(' | ')'));
            plain && (is_capitalised(word.trim_start_matches('(')) || small.contains(&word.to_lowercase().as_str()))
        })
        && words
            .first()
            .is_some_and(|word| is_capitalised(word.trim_start_matches('(')))
}

fn is_street(part: &str) -> bool {
    let digits = part.chars().any(|c| c.is_ascii_digit());
    digits && part.split_whitespace().count() <= 6 && part.chars().any(char::is_alphabetic)
}

const STREETS: Words =
    Words("street|road|avenue|lane|drive|boulevard|court|terrace|crescent|parkway|highway|blvd|ave|rd|ln|dr");

/// "75011 Paris", "10115 Berlin", "1012 AB Amsterdam", "SW1A 1AA London", "00-950 Warszawa", "London SW1A 1AA".
pub(crate) fn postcode_and_city(part: &str) -> bool {
    let words: Vec<&str> = part.split_whitespace().collect();
    if words.len() < 2 || words.len() > 5 {
        return false;
    }
    // "133 South Prospect Street"
    let number = words.first().is_some_and(|first| first.len() <= 4);
    if number && words.last().is_some_and(|last| STREETS.contains(folded(last))) {
        return false;
    }
    let digits = |word: &str| word.chars().filter(char::is_ascii_digit).count();
    let code = |word: &str| {
        let stripped = word
            .trim_start_matches("D-")
            .trim_start_matches("A-")
            .trim_start_matches("CH-")
            .trim_start_matches("F-");
        let count = digits(stripped);
        let most = if stripped.contains('-') { 8 } else { 6 };
        (3..=most).contains(&count) && stripped.chars().all(|c| c.is_ascii_digit() || c == '-')
    };
    let name = |words: &[&str]| {
        !words.is_empty()
            && words.iter().all(|word| {
                word.chars()
                    .all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '.' | '(' | ')' | '/'))
            })
            && words
                .iter()
                .any(|word| is_capitalised(word) && word.chars().count() > 2)
    };
    let plain = |word: &str| word.chars().all(|c| c.is_ascii_digit());
    match &words[..] {
        // "411 38 Göteborg"
        [first, second, rest @ ..] if first.len() == 3 && second.len() == 2 && plain(first) && plain(second) => {
            name(rest)
        }
        [first, second, rest @ ..] if code(first) => {
            let dutch = second.len() == 2 && second.chars().all(|c| c.is_ascii_uppercase()) && !rest.is_empty();
            let named = if dutch {
                name(rest)
            } else {
                words.get(1..).is_some_and(name)
            };
            named && !crate::dates::is_only_dates(first)
        }
        [names @ .., last] if code(last) && digits(last) == 5 => name(names) && !crate::dates::is_only_dates(last),
        _ => false,
    }
}

/// "Cardiff CF11", "Leeds LS6 2AB", "Lyon 3e": a known town and the short name of a district.
fn city_and_district(part: &str) -> bool {
    let words: Vec<&str> = part.split_whitespace().collect();
    let is_code = |word: &&&str| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let short = (1..=4).contains(&bare.chars().count());
        let quarter = bare.chars().count() == 1 && bare.chars().all(char::is_uppercase);
        let all_digits = bare.chars().all(|c| c.is_ascii_digit()) && (4..=6).contains(&bare.len());
        quarter
            || all_digits
            || is_state_code(bare)
            || (short && bare.chars().any(|c| c.is_ascii_digit()) && bare.chars().all(char::is_alphanumeric))
    };
    let codes = words.iter().rev().take(2).take_while(is_code).count();
    let town = words.get(..words.len() - codes).unwrap_or_default().join(" ");
    let code = words.get(words.len() - codes..).unwrap_or_default().join(" ");
    codes > 0 && is_big_city(&folded(&town)) && !crate::dates::is_only_dates(&code)
}

/// What stands before a postcode of Britain at the end: "20 Mill Lane, Totnes, Devon TQ9 5EX".
pub(crate) fn before_british_postcode(text: &str) -> Option<&str> {
    let (rest, inward) = text.rsplit_once(' ')?;
    let (before, outward) = rest.rsplit_once([' ', ','])?;
    let letters = |text: &str| text.chars().filter(char::is_ascii_uppercase).count();
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count();
    let good = inward.len() == 3
        && inward.starts_with(|c: char| c.is_ascii_digit())
        && letters(inward) == 2
        && (2..=4).contains(&outward.len())
        && outward.starts_with(|c: char| c.is_ascii_uppercase())
        && digits(outward) >= 1
        && letters(outward) + digits(outward) == outward.len();
    let before = before.trim().trim_end_matches(',');
    (good && before.chars().any(char::is_alphabetic)).then_some(before)
}

/// "서울특별시 마포구": provinces, cities and wards of Korea end in their kind.
fn is_korean_place(text: &str) -> bool {
    let words: Vec<&str> = text.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let hangul = |word: &&str| {
        word.chars()
            .all(|c| matches!(c, '\u{AC00}'..='\u{D7AF}') || c.is_ascii_digit() || c == '-')
    };
    let kinds = ['시', '도', '구', '군', '동', '로', '길', '읍', '면'];
    (2..=5).contains(&words.len())
        && words.iter().all(hangul)
        && words
            .first()
            .is_some_and(|first| towns::is_town(first) || first.ends_with(['시', '도']))
        && words.get(1).is_some_and(|second| second.ends_with(kinds))
}

/// Chinese and Japanese places carry the kind of place at their end.
fn has_wide_place(text: &str) -> bool {
    let wide = text.chars().filter(|c| matches!(c, '\u{3400}'..='\u{9FFF}')).count();
    if !(2..=24).contains(&wide) {
        return false;
    }
    let known = Words(
        "北京|上海|广州|深圳|杭州|成都|武汉|南京|西安|重庆|天津|苏州|香港|台北|東京|大阪|京都|名古屋|横浜|福岡|札幌|神戸|日本|中国|台湾",
    );
    let plain = text.trim();
    // "〒150-0001 東京都…"
    let plain = plain.trim_start_matches(|c: char| c == '〒' || c.is_ascii_digit() || matches!(c, '-' | ' ' | '　'));
    known
        .iter()
        .any(|name| plain.starts_with(name) && plain.chars().count() <= 24)
        && ![
            "大学", "公司", "会社", "学院", "銀行", "银行", "高校", "集团", "集團", "科技", "医院", "病院", "研究",
            "中学", "学校", "工厂", "商店", "中心", "店", "社", "所", "部", "局", "师", "師", "员", "員", "语", "語",
        ]
        .iter()
        .any(|word| plain.contains(word))
        || (plain
            .chars()
            .next_back()
            .is_some_and(|c| matches!(c, '市' | '区' | '県' | '省' | '都'))
            && wide <= 10)
}

pub(crate) fn is_state_code(word: &str) -> bool {
    let word = word.trim().trim_end_matches('.');
    matches!(word, "D.C" | "N.Y" | "Calif" | "Mass" | "DC")
        || (word.len() == 2 || word.len() == 3)
            && word.chars().all(|c| c.is_ascii_uppercase())
            && STATE_CODES.split(' ').any(|code| code == word)
}

const STATE_CODES: &str = "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH \
    OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR AB BC MB NB NL NS NT NU ON PE QC SK YT NSW VIC QLD TAS ACT UK US USA UAE SP RJ \
    MG RS PR BA EU EN DE FR ES IT CH AT BE PL IE SE NO DK FI PT CZ IN SG JP CN AU NZ BR MX";

pub(crate) fn is_state(lower: &str) -> bool {
    let lower = lower.trim();
    STATES.contains(lower)
}

const STATES: Words = Words(
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|\
    illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|\
    missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|\
    ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|\
    virginia|washington|west virginia|wisconsin|wyoming|ontario|quebec|british columbia|alberta|manitoba|\
    nova scotia|saskatchewan|new south wales|victoria|queensland|bayern|bavaria|hessen|nordrhein-westfalen|\
    sachsen|baden-wurttemberg|niedersachsen|brandenburg|karnataka|maharashtra|tamil nadu|telangana|kerala|\
    gujarat|west bengal|uttar pradesh|haryana|catalonia|cataluna|catalunya|andalucia|lombardia|lazio|piemonte|\
    toscana|ile-de-france|occitanie|bretagne|england|scotland|wales|northern ireland|sao paulo|minas gerais|\
    rio grande do sul|parana|jalisco|cdmx|mazowieckie|noord-holland|zuid-holland|utrecht|punjab|lagos state|\
    gauteng|western cape|\
    bedfordshire|berkshire|buckinghamshire|cambridgeshire|cheshire|cornwall|cumbria|derbyshire|devon|dorset|\
    county durham|co. durham|east sussex|west sussex|sussex|essex|gloucestershire|greater manchester|\
    greater london|hampshire|herefordshire|hertfordshire|isle of wight|isle of man|kent|lancashire|\
    leicestershire|lincolnshire|merseyside|norfolk|northamptonshire|northumberland|nottinghamshire|oxfordshire|\
    rutland|shropshire|somerset|staffordshire|suffolk|surrey|tyne and wear|warwickshire|west midlands|wiltshire|\
    worcestershire|yorkshire|north yorkshire|south yorkshire|west yorkshire|east yorkshire|east riding|gwynedd|\
    conwy|powys|ceredigion|carmarthenshire|pembrokeshire|denbighshire|flintshire|anglesey|monmouthshire|gwent|\
    dyfed|clwyd|fife|highland|argyll|ayrshire|lanarkshire|aberdeenshire|angus|perthshire|midlothian|\
    east lothian|west lothian|scottish borders|dumfries and galloway|moray|orkney|shetland|county antrim|\
    co. antrim|county down|co. down|co. armagh|co. tyrone|co. fermanagh|co. cork|county cork|co. kerry|\
    county kerry|co. galway|county galway|co. mayo|county mayo|co. donegal|county donegal|co. clare|\
    county clare|co. limerick|co. tipperary|co. waterford|co. wexford|co. wicklow|county wicklow|co. kildare|\
    county kildare|co. meath|county meath|co. louth|co. dublin|county dublin|co. kilkenny|co. sligo|\
    county sligo|co. roscommon|co. offaly|co. laois|co. westmeath|co. cavan|co. monaghan|south australia|\
    western australia|tasmania|northern territory|australian capital territory|waikato|taranaki|otago|\
    canterbury|bay of plenty|hawke's bay|manawatu|northland|southland|marlborough|newfoundland|\
    newfoundland and labrador|new brunswick|prince edward island|yukon|nunavut|district of columbia|puerto rico|\
    thuringen|saarland|rheinland-pfalz|schleswig-holstein|mecklenburg-vorpommern|sachsen-anhalt|nrw|\
    lower saxony|saxony|hesse|north rhine-westphalia|steiermark|tirol|vorarlberg|karnten|burgenland|\
    oberosterreich|niederosterreich|aargau|graubunden|tessin|ticino|wallis|valais|vaud|auvergne-rhone-alpes|\
    provence-alpes-cote d'azur|paca|nouvelle-aquitaine|hauts-de-france|grand est|normandie|pays de la loire|\
    centre-val de loire|bourgogne-franche-comte|bourgogne|alsace|lorraine|gironde|rhone|finistere|morbihan|\
    herault|isere|loire-atlantique|haute-garonne|bouches-du-rhone|val-de-marne|hauts-de-seine|seine-saint-denis|\
    yvelines|essonne|corse|wallonie|flandre|vlaanderen|aragon|asturias|cantabria|castilla y leon|\
    castilla-la mancha|extremadura|galicia|la rioja|navarra|pais vasco|euskadi|comunidad valenciana|\
    islas baleares|baleares|canarias|islas canarias|bizkaia|gipuzkoa|vizcaya|pontevedra|emilia-romagna|veneto|\
    liguria|sicilia|sardegna|puglia|campania|calabria|abruzzo|molise|marche|umbria|basilicata|\
    friuli-venezia giulia|friuli|trentino-alto adige|alto adige|sudtirol|valle d'aosta|tuscany|lombardy|\
    piedmont|sicily|gelderland|noord-brabant|limburg|overijssel|friesland|drenthe|flevoland|zeeland|malopolskie|\
    slaskie|dolnoslaskie|wielkopolskie|pomorskie|lodzkie|lubelskie|podkarpackie|kujawsko-pomorskie|\
    warminsko-mazurskie|zachodniopomorskie|swietokrzyskie|opolskie|lubuskie|podlaskie|skane|vastra gotaland|\
    stockholms lan|vastmanland|dalarna|vasterbotten|norrbotten|jylland|fyn|sjaelland|nordjylland|midtjylland|\
    vestland|rogaland|trondelag|nordland|viken|uusimaa|pirkanmaa|bahia|ceara|pernambuco|santa catarina|goias|\
    espirito santo|rio grande do norte|distrito federal|mato grosso|para|amazonas|antioquia|cundinamarca|\
    valle del cauca|nuevo leon|estado de mexico|jal.|andhra pradesh|rajasthan|madhya pradesh|bihar|odisha|assam|\
    goa|sindh|khyber pakhtunkhwa|limpopo|kwazulu-natal|eastern cape|free state|mpumalanga|rift valley|turkana|\
    selangor|johor|luzon|cebu",
);

pub(crate) fn is_country(lower: &str) -> bool {
    let lower = lower.trim().trim_end_matches('.');
    COUNTRIES.contains(lower)
}

const COUNTRIES: Words = Words(
    "usa|u.s.a|u.s|us|united states|united states of america|uk|u.k|united kingdom|great britain|england|\
    scotland|ireland|canada|australia|new zealand|germany|deutschland|allemagne|austria|osterreich|switzerland|\
    schweiz|suisse|svizzera|france|frankreich|francia|spain|espana|spanien|espagne|portugal|italy|italia|\
    italien|italie|netherlands|the netherlands|nederland|niederlande|pays-bas|belgium|belgie|belgique|belgien|\
    luxembourg|luxemburg|poland|polska|polen|pologne|czech republic|czechia|cesko|slovakia|slovensko|hungary|\
    magyarorszag|romania|bulgaria|greece|hellas|croatia|hrvatska|serbia|srbija|slovenia|bosnia|ukraine|ukraina|\
    russia|rossiya|belarus|estonia|latvia|lithuania|finland|suomi|sweden|sverige|schweden|norway|norge|norwegen|\
    denmark|danmark|danemark|iceland|turkey|turkiye|israel|egypt|morocco|maroc|tunisia|tunisie|algeria|algerie|\
    nigeria|kenya|ghana|ethiopia|south africa|uganda|tanzania|rwanda|senegal|saudi arabia|united arab emirates|\
    uae|u.a.e|qatar|kuwait|bahrain|oman|jordan|lebanon|iraq|iran|pakistan|india|bangladesh|sri lanka|nepal|\
    china|pr china|hong kong|taiwan|japan|south korea|korea|s.korea|singapore|malaysia|indonesia|thailand|\
    vietnam|viet nam|philippines|mexico|brazil|brasil|bresil|argentina|chile|colombia|peru|uruguay|ecuador|\
    venezuela|bolivia|paraguay|costa rica|panama|guatemala|dominican republic|cuba|puerto rico|malta|cyprus|\
    almanya|fransa|ingiltere|hollanda|ispanya|italya|avusturya|isvicre|belcika|kanada|amerika|polonya|yunanistan|\
    alemania|alemanha|germania|duitsland|niemcy|nemecko|nemetorszag|tyskland|saksa|austrija|rakousko|ausztria|osterrike|\
    frankrijk|francja|frankrike|franca|inglaterra|inghilterra|angleterre|reino unido|regno unito|royaume-uni|\
    verenigd koninkrijk|wielka brytania|grossbritannien|storbritannien|estados unidos|stati uniti|etats-unis|\
    verenigde staten|vereinigte staaten|stany zjednoczone|suiza|suica|zwitserland|szwajcaria|svycarsko|svajc|svizra|\
    paises bajos|paises baixos|paesi bassi|belgica|belgio|hiszpania|wlochy|turkei|turquie|turquia|turchia|turcja|tuerkei|\
    tschechien|ungarn|rumanien|griechenland|kroatien|russland|indien|japon|giappone|chine|cina|norwegia|szwecja|dania|\
    armenia|azerbaijan|kazakhstan|uzbekistan|moldova|albania|north macedonia|kosovo|montenegro|liechtenstein|\
    monaco|europe|emea|latam|apac|مصر|السعودية|المملكة العربية السعودية|الامارات|الاردن|لبنان|المغرب|ישראל|\
    россия|украина|中国|日本|eesti|lietuva|latvija|slovenija|bosna i hercegovina|ελλαδα|κυπροσ|κυπρος|българия|сърбия|србија|украіна|україна|\
    беларусь|казахстан|eire|polija|vacija|nemacka|njemacka|nemcija|italija|spanija|ungaria|grecia|belgija|irlanda|irland|irlande|irlandia|\
    szkocja|scozia|escocia|ecosse|schottland|anglia|noruega|suecia|dinamarca|finlandia|finnland|finlande|islandia|croazia|croacia|\
    eslovenia|eslovaquia|slovenia|slowenien|slowakei|slovaquie|lituania|litauen|lettonia|lettland|estonia|estland|republica checa|\
    chequia|tchequie|hungria|ungheria|hongrie|polonia|rumania|roumanie|marruecos|marrocos|marocco|marokko",
);

pub(crate) fn is_big_city(lower: &str) -> bool {
    let lower = lower
        .trim()
        .trim_start_matches("greater ")
        .trim_end_matches(" area")
        .trim_end_matches(" metropolitan");
    CITIES.contains(lower) || towns::is_town(lower)
}

const CITIES: Words = Words(
    "new york|new york city|nyc|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|\
    san jose|austin|jacksonville|san francisco|sf bay|san francisco bay|columbus|charlotte|indianapolis|seattle|\
    denver|washington dc|washington d.c|boston|nashville|detroit|portland|las vegas|baltimore|milwaukee|\
    sacramento|atlanta|miami|oakland|minneapolis|cambridge|palo alto|mountain view|menlo park|cupertino|\
    sunnyvale|santa clara|redmond|bellevue|brooklyn|salt lake city|pittsburgh|cleveland|tampa|orlando|raleigh|\
    st. louis|kansas city|toronto|montreal|vancouver|ottawa|calgary|edmonton|waterloo|london|manchester|\
    birmingham|edinburgh|glasgow|leeds|bristol|liverpool|oxford|belfast|cardiff|dublin|cork|berlin|hamburg|\
    munchen|muenchen|munich|koln|koeln|cologne|frankfurt|frankfurt am main|stuttgart|dusseldorf|duesseldorf|\
    leipzig|dortmund|essen|bremen|dresden|hannover|nurnberg|nuernberg|nuremberg|bonn|mannheim|karlsruhe|\
    heidelberg|aachen|potsdam|freiburg|augsburg|munster|bielefeld|kiel|mainz|darmstadt|wien|vienna|graz|linz|\
    salzburg|innsbruck|zurich|zuerich|geneve|geneva|genf|basel|bern|lausanne|lugano|paris|lyon|marseille|\
    toulouse|nice|nantes|strasbourg|montpellier|bordeaux|lille|rennes|grenoble|madrid|barcelona|valencia|\
    sevilla|seville|zaragoza|malaga|bilbao|murcia|granada|lisboa|lisbon|porto|braga|coimbra|roma|rome|milano|\
    milan|napoli|naples|torino|turin|firenze|florence|bologna|genova|venezia|padova|verona|palermo|amsterdam|\
    rotterdam|den haag|the hague|utrecht|eindhoven|delft|groningen|bruxelles|brussels|brussel|antwerpen|antwerp|\
    gent|ghent|leuven|liege|warszawa|warsaw|krakow|wroclaw|poznan|gdansk|lodz|katowice|lublin|praha|prague|brno|\
    bratislava|budapest|bucuresti|bucharest|cluj-napoca|sofia|athens|thessaloniki|zagreb|beograd|belgrade|\
    ljubljana|kyiv|kiev|lviv|moscow|moskva|saint petersburg|st. petersburg|minsk|tallinn|riga|vilnius|helsinki|\
    stockholm|goteborg|gothenburg|malmo|oslo|bergen|copenhagen|kobenhavn|aarhus|reykjavik|istanbul|ankara|izmir|\
    tel aviv|jerusalem|haifa|cairo|alexandria|casablanca|rabat|tunis|algiers|lagos|abuja|nairobi|accra|\
    cape town|johannesburg|durban|riyadh|jeddah|dubai|abu dhabi|doha|amman|beirut|karachi|lahore|islamabad|\
    mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|kolkata|pune|ahmedabad|noida|gurgaon|gurugram|\
    jaipur|kochi|dhaka|colombo|kathmandu|beijing|shanghai|shenzhen|guangzhou|hangzhou|chengdu|wuhan|nanjing|\
    hong kong|taipei|tokyo|osaka|kyoto|nagoya|yokohama|fukuoka|sapporo|seoul|busan|singapore|kuala lumpur|\
    jakarta|bandung|bangkok|hanoi|ho chi minh city|manila|sydney|melbourne|brisbane|perth|adelaide|canberra|\
    auckland|wellington|mexico city|ciudad de mexico|guadalajara|monterrey|sao paulo|rio de janeiro|\
    belo horizonte|brasilia|curitiba|porto alegre|recife|salvador|fortaleza|campinas|florianopolis|buenos aires|\
    cordoba|rosario|santiago|santiago de chile|bogota|medellin|cali|lima|quito|caracas|montevideo|san juan|\
    القاهرة|الرياض|دبي|جدة|عمان|بيروت|ابوظبي|תל אביב|ירושלים|חיפה|москва|санкт-петербург|киев",
);

/// The town of an address, without its postcode: the first part without a number that is no country, else what stands
/// behind or before a postcode.
pub fn town_of(address: &str) -> &str {
    let parts: Vec<&str> = address
        .split([',', '·', '\n'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    let has_digits = |part: &str| part.chars().any(|c| c.is_ascii_digit());
    let plain = parts
        .iter()
        .find(|part| !has_digits(part) && !is_country(&folded(part)));
    let coded = || {
        parts.iter().rev().find_map(|part| {
            let behind = part.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '-'));
            let before = part
                .find(|c: char| c.is_ascii_digit())
                .and_then(|at| part.get(..at)?.rsplit_once(' '));
            let town = if behind.len() + 4 <= part.len() {
                behind
            } else {
                before?.0
            };
            (!town.is_empty() && !has_digits(town)).then_some(town)
        })
    };
    plain
        .copied()
        .or_else(coded)
        .or(parts.first().copied())
        .unwrap_or(address)
}

#[cfg(test)]
mod tests {
    use super::{looks_like_place, trailing_place};

    #[test]
    fn places_are_told_from_names_and_firms() {
        for place in [
            "Austin, TX",
            "San Francisco, CA",
            "London, UK",
            "Berlin",
            "75011 Paris",
            "Pleasantville, CA 94588",
            "Remote",
            "Bengaluru, India",
            "10115 Berlin, Germany",
            "Seoul, S.Korea",
            "Istanbul, Türkiye",
            "Columbus, Ohio",
            "Berlin, Deutschland",
            "Leverkusen",
            "Zwolle",
            "宁波",
        ] {
            assert!(looks_like_place(place), "{place}");
        }
        for other in [
            "Globex Corp",
            "Software Engineer",
            "State University",
            "Jan 2020",
            "Acme, Inc.",
            "jane@example.com",
        ] {
            assert!(!looks_like_place(other), "{other}");
        }
    }

    #[test]
    fn a_place_is_cut_off_the_end() {
        let cut =
            |text: &'static str| trailing_place(text).map(|(cut, from)| (text[..cut].trim(), text[from..].trim()));
        assert_eq!(cut("Globex Corp, Austin, TX"), Some(("Globex Corp", "Austin, TX")));
        assert_eq!(cut("Northwind Bank, India"), Some(("Northwind Bank", "India")));
        assert_eq!(cut("Acme, Inc."), None);
    }

    #[test]
    fn the_town_of_an_address_is_found_behind_its_street() {
        for (address, town) in [
            ("Berlin, Germany", "Berlin"),
            ("2218 Alder Street, Portland, OR 97201", "Portland"),
            ("Am Bach 7, 89134 Blaustein", "Blaustein"),
            ("Rua do Souto 114, 4820-273 Fafe, Portugal", "Fafe"),
            ("12 rue de la Paix, 75002 Paris", "Paris"),
            ("Durham DH1 5ZZ", "Durham"),
            ("Singapore", "Singapore"),
            ("12345", "12345"),
        ] {
            assert_eq!(super::town_of(address), town, "{address}");
        }
    }
}
