//! Where the words of a text stand, and what spellings of one word have in common.

/// Whether a word of a text begins so, or a phrase with one; both in small letters.
pub(crate) fn begins_word(lower: &str, start: &str) -> bool {
    lower.match_indices(start).any(|(at, _)| {
        let before = lower.get(..at).and_then(|text| text.chars().next_back());
        !before.is_some_and(char::is_alphanumeric)
    })
}

/// Where the words of a text stand. A word is letters and digits, "&", with a sign that may be part of a name before
/// (".NET", "@RISK") or after it ("C++", "C#"); a possessive 's belongs to its word.
pub(crate) fn spans(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let bytes = text.as_bytes();
    let is_word = |at: usize| -> usize {
        match bytes.get(at) {
            Some(byte) if byte.is_ascii_alphanumeric() => 1,
            Some(byte) if *byte >= 0x80 => text
                .get(at..)
                .and_then(|rest| rest.chars().next())
                .filter(|c| c.is_alphanumeric())
                .map_or(0, char::len_utf8),
            _ => 0,
        }
    };
    let mut at = 0;
    let mut is_joined = false;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            let byte = bytes.get(at).copied().unwrap_or_default();
            if byte == b'&' {
                at += 1;
                is_joined = false;
                return Some((at - 1, at));
            }
            let is_sign = (byte == b'.' || byte == b'@') && !is_joined && is_word(at + 1) > 0;
            let first = if is_sign { 1 } else { is_word(at) };
            if first == 0 {
                at += 1;
                while !text.is_char_boundary(at) {
                    at += 1;
                }
                is_joined = false;
                continue;
            }
            let start = at;
            at += first;
            loop {
                while bytes.get(at).is_some_and(u8::is_ascii_alphanumeric) {
                    at += 1;
                }
                let more = is_word(at);
                if more == 0 {
                    break;
                }
                at += more;
            }
            while matches!(bytes.get(at), Some(b'+' | b'#')) && is_word(at + 1) == 0 && at - start < 12 {
                at += 1;
            }
            let may_be = matches!(bytes.get(at), Some(b'\'' | 0xe2));
            for possessive in ["'s", "’s"].iter().filter(|_| may_be) {
                if text.get(at..).is_some_and(|rest| rest.starts_with(*possessive))
                    && is_word(at + possessive.len()) == 0
                {
                    at += possessive.len();
                }
            }
            is_joined = true;
            return Some((start, at));
        }
        None
    })
}

/// A text in small letters, with one form of the apostrophe.
pub(crate) fn lower(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut lower = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '’' => lower.push('\''),
            c if c.is_ascii() => lower.push(c.to_ascii_lowercase()),
            c => lower.extend(c.to_lowercase()),
        }
    }
    lower
}

/// A word as it is compared: small letters without accents; "&" is "and".
pub(crate) fn fold(word: &str, into: &mut String) {
    into.clear();
    if word == "&" {
        into.push_str("and");
        return;
    }
    let word = word
        .strip_suffix("'s")
        .or_else(|| word.strip_suffix("’s"))
        .unwrap_or(word);
    if word.is_ascii() {
        into.push_str(word);
        into.make_ascii_lowercase();
        return;
    }
    for c in word.chars().flat_map(char::to_lowercase) {
        match c {
            'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => into.push('a'),
            'é' | 'è' | 'ê' | 'ë' => into.push('e'),
            'í' | 'ì' | 'î' | 'ï' => into.push('i'),
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' => into.push('o'),
            'ú' | 'ù' | 'û' | 'ü' => into.push('u'),
            'ñ' => into.push('n'),
            'ç' => into.push('c'),
            'ß' => into.push_str("ss"),
            'œ' => into.push_str("oe"),
            '²' => into.push('2'),
            '³' => into.push('3'),
            // What a letter was taken apart into.
            '\u{300}'..='\u{36f}' => {}
            c => into.push(c),
        }
    }
}

/// Endings that do not tell words apart: number, and British and American spelling.
pub(crate) fn stem(word: &str) -> String {
    let mut word = american(word);
    let length = word.len();
    if length < 4 || !word.ends_with('s') || word.chars().any(|c| c.is_ascii_digit()) {
        return word;
    }
    if [
        "ss", "us", "is", "ics", "news", "ous", "aws", "ios", "series", "sales", "species", "goods", "arts",
    ]
    .iter()
    .any(|end| word.ends_with(end))
    {
        return word;
    }
    if word.ends_with("ies") && length > 5 {
        word.truncate(length - 3);
        word.push('y');
    } else if ["ches", "shes", "xes", "sses", "zzes"]
        .iter()
        .any(|end| word.ends_with(end))
    {
        word.truncate(length - 2);
    } else {
        word.truncate(length - 1);
    }
    word
}

/// The stem of a word as it stands in a text.
pub(crate) fn stem_of(word: &str) -> String {
    let mut folded = String::new();
    fold(word, &mut folded);
    stem(&folded)
}

/// Other ways to write a stem.
pub(crate) fn forms(stem: &str) -> Vec<String> {
    if stem.len() < 3 || stem.chars().any(|c| !c.is_alphabetic()) {
        return Vec::new();
    }
    let mut singular = vec![stem.to_owned()];
    let letters = letters_of(stem);
    for (british, us) in SPELLINGS {
        if may_hold(letters, us) && stem.contains(us) {
            singular.push(stem.replacen(us, british, 1));
        }
    }
    // German adjectives: "hydraulischer", "hydraulischen".
    let bare = ["er", "es", "en", "em", "e"]
        .iter()
        .find_map(|end| stem.strip_suffix(end))
        .unwrap_or(stem);
    if ["isch", "lich", "ig", "bar", "sam", "haft"]
        .iter()
        .any(|end| bare.ends_with(end))
        && bare.len() > 5
    {
        singular.extend(["", "e", "er", "es", "en", "em"].map(|end| format!("{bare}{end}")));
    }
    let mut all = Vec::new();
    for form in singular {
        if let Some(rest) = form.strip_suffix('y')
            && !rest.ends_with(['a', 'e', 'i', 'o', 'u'])
        {
            all.push(format!("{rest}ies"));
        }
        if ["ch", "sh", "x", "ss", "z"].iter().any(|end| form.ends_with(end)) {
            all.push(format!("{form}es"));
        } else {
            all.push(format!("{form}s"));
        }
        if form.ends_with(['r', 'l', 'n', 'd', 'z']) {
            all.push(format!("{form}es"));
        }
        all.push(form);
    }
    all
}

/// British and American spellings of one sound.
const SPELLINGS: [(&str, &str); 24] = [
    ("isation", "ization"),
    ("ising", "izing"),
    ("behaviour", "behavior"),
    ("colour", "color"),
    ("labour", "labor"),
    ("neighbour", "neighbor"),
    ("centre", "center"),
    ("programme", "program"),
    ("paediatr", "pediatr"),
    ("orthopaed", "orthoped"),
    ("gynaec", "gynec"),
    ("haemat", "hemat"),
    ("haemo", "hemo"),
    ("anaesth", "anesth"),
    ("mould", "mold"),
    ("fibre", "fiber"),
    ("modell", "model"),
    ("labell", "label"),
    ("counsell", "counsel"),
    ("licence", "license"),
    ("theatre", "theater"),
    ("aluminium", "aluminum"),
    ("catalogue", "catalog"),
    ("analyse", "analyze"),
];

/// A bit for each of the letters a to z that a word has.
const fn letters_of(word: &str) -> u32 {
    let bytes = word.as_bytes();
    let (mut letters, mut at) = (0, 0);
    while at < bytes.len() {
        if bytes[at].is_ascii_lowercase() {
            letters |= 1 << (bytes[at] - b'a');
        }
        at += 1;
    }
    letters
}

/// Whether a word of these letters may hold a part: most can be told by that, without looking for it.
fn may_hold(letters: u32, part: &str) -> bool {
    let wanted = letters_of(part);
    letters & wanted == wanted
}

fn american(word: &str) -> String {
    let mut word = word.to_owned();
    if word.len() < 5 {
        return word;
    }
    let letters = letters_of(&word);
    for (british, us) in SPELLINGS {
        if may_hold(letters, british)
            && word.contains(british)
            && !(british == "ising"
                && [
                    "advertising",
                    "raising",
                    "rising",
                    "merchandising",
                    "supervising",
                    "exercising",
                    "promising",
                    "franchising",
                ]
                .contains(&word.as_str()))
        {
            word = word.replacen(british, us, 1);
        }
    }
    word
}
