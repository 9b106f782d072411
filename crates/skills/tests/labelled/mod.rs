//! Texts in which every mention of a skill is marked (`README.md`), and how what is found agrees with the marks.

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// A text without its marks.
pub struct Labelled {
    pub number: usize,
    /// "801-it-posting"
    pub name: String,
    pub text: String,
    /// Where a skill is named, in bytes of the text.
    pub places: Vec<Range<usize>>,
}

/// The texts of a folder of `tests/`, by their numbers.
pub fn read(folder: &str) -> Vec<Labelled> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("the labelled texts are there")
        .map(|entry| entry.expect("the folder is read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    let mut texts: Vec<Labelled> = Vec::new();
    for file in files {
        let marked = fs::read_to_string(&file).expect("the file is read");
        let blocks = format!("\n{marked}");
        texts.extend(blocks.split("\n=== ").skip(1).map(unmarked));
    }
    texts.sort_by_key(|text| text.number);
    texts
}

/// Takes the marks `{{` and `}}` out of a text whose first line is its name.
fn unmarked(block: &str) -> Labelled {
    let (name, marked) = block.split_once('\n').expect("a name above the text");
    let mut text = String::new();
    let mut places = Vec::new();
    for piece in marked.trim_end().split_inclusive("}}") {
        let Some((before, inside)) = piece.split_once("{{") else {
            text.push_str(piece);
            continue;
        };
        text.push_str(before);
        let start = text.len();
        text.push_str(inside.strip_suffix("}}").expect("a mark that is opened is closed"));
        places.push(start..text.len());
    }
    text.push('\n');
    let number = name.split('-').next().and_then(|number| number.parse().ok());
    Labelled {
        number: number.expect("a number in front"),
        name: name.to_owned(),
        text,
        places,
    }
}

/// Pairs of marked and found places that agree, the best first, each place once: they share at least half of the longer
/// of the two, counted in characters.
pub fn paired(text: &str, marked: &[Range<usize>], found: &[Range<usize>]) -> Vec<(usize, usize)> {
    let length = |start: usize, end: usize| text.get(start..end).map_or(0, |part| part.chars().count());
    let mut pairs = Vec::new();
    for (at, mark) in marked.iter().enumerate() {
        for (other, place) in found.iter().enumerate() {
            let shared = length(mark.start.max(place.start), mark.end.min(place.end));
            let longer = length(mark.start, mark.end).max(length(place.start, place.end));
            if shared > 0 && 2 * shared >= longer {
                pairs.push((shared as f64 / longer as f64, at, other));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| (a.1, a.2).cmp(&(b.1, b.2))));
    let mut chosen: Vec<(usize, usize)> = Vec::new();
    for (_, at, other) in pairs {
        if chosen.iter().all(|(one, two)| *one != at && *two != other) {
            chosen.push((at, other));
        }
    }
    chosen
}

/// How many places are marked, found, and right.
#[derive(Clone, Copy, Default)]
pub struct Counts {
    pub marked: usize,
    pub found: usize,
    pub right: usize,
    /// Both ends agree.
    pub exact: usize,
}

impl Counts {
    pub fn of(text: &Labelled, found: &[Range<usize>], pairs: &[(usize, usize)]) -> Self {
        Self {
            marked: text.places.len(),
            found: found.len(),
            right: pairs.len(),
            exact: pairs
                .iter()
                .filter(|(at, other)| text.places.get(*at) == found.get(*other))
                .count(),
        }
    }

    pub fn add(&mut self, other: Self) {
        self.marked += other.marked;
        self.found += other.found;
        self.right += other.right;
        self.exact += other.exact;
    }

    /// Precision and recall, in percent.
    pub fn rates(&self) -> (f64, f64) {
        let of = |whole: usize| 100.0 * self.right as f64 / whole.max(1) as f64;
        (of(self.found), of(self.marked))
    }
}

/// The name of a text, what is marked and not found, and what is found and not marked, in three lines.
pub fn errors(text: &Labelled, found: &[Range<usize>], pairs: &[(usize, usize)]) -> String {
    let alone = |places: &[Range<usize>], paired: Vec<usize>| {
        let left = places.iter().enumerate().filter(|(at, _)| !paired.contains(at));
        let words: Vec<&str> = left.filter_map(|(_, place)| text.text.get(place.clone())).collect();
        words.join(" | ")
    };
    let missed = alone(&text.places, pairs.iter().map(|pair| pair.0).collect());
    let wrong = alone(found, pairs.iter().map(|pair| pair.1).collect());
    format!("{}\n  missed: {missed}\n  wrong:  {wrong}", text.name)
}

impl std::fmt::Display for Counts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (precision, recall) = self.rates();
        let f1 = |right: usize| 200.0 * right as f64 / (self.marked + self.found).max(1) as f64;
        write!(
            f,
            "{:>6} marked {:>6} found: precision {precision:5.1} recall {recall:5.1} F1 {:5.1} exact F1 {:5.1}",
            self.marked,
            self.found,
            f1(self.right),
            f1(self.exact)
        )
    }
}
