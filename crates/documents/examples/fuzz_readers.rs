//! Feeds mutated files to one reader: `fuzz_readers READER CPU_SECONDS SEEDS FOUND [START]`.
//!
//! READER is pdf, docx, zip, html, json or text. SEEDS is a folder of files; those of the reader's kinds are mutated. The
//! same START makes the same inputs. What panics in this crate, takes more than ten seconds or more than 500 MB is
//! written to the folder FOUND. A panic of a library under a reader is caught there and only counted.

// A tool for a terminal: it ends by panicking, and prints.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use foothold_documents::{picture, posting, resume, text};

/// A file takes no longer than this of the processor.
const MOST_TIME: Duration = Duration::from_secs(10);
/// The process holds no more than this while it reads one file.
const MOST_MEMORY: u64 = 500 << 20;

/// Words that mean something to a reader: broken numbers, marks of structure, dates.
const TOKENS: &[&str] = &[
    "65536",
    "-1",
    "4294967296",
    "999999999999999999999",
    "0",
    "<<",
    ">>",
    "[",
    "]",
    "(",
    ")",
    "{",
    "}",
    "/",
    "obj",
    "endobj",
    "stream",
    "endstream",
    "BT",
    "ET",
    "Tj",
    "TJ",
    "Tf",
    "cm",
    "q",
    "Q",
    "Do",
    "BI",
    "ID",
    "EI",
    "xref",
    "trailer",
    "startxref",
    "/Kids",
    "/Parent",
    "/Length",
    "/Filter",
    "/FlateDecode",
    "/Type0",
    "/ToUnicode",
    "beginbfrange",
    "<0000>",
    "<FFFF>",
    "<w:p>",
    "</w:p>",
    "<w:tbl>",
    "<w:tr>",
    "<w:tc>",
    "</w:tc>",
    "<w:r><w:t>",
    "<w:txbxContent>",
    "<w:sdt>",
    "<w:del>",
    "<w:tab/>",
    "<w:br/>",
    "&#x110000;",
    "&amp;",
    "<![CDATA[",
    "<div>",
    "</div>",
    "<table>",
    "<li>",
    "<script type=\"application/ld+json\">",
    "{\"@type\":\"JobPosting\"",
    "itemprop=\"title\"",
    ",,,,",
    "\"\"",
    "\"",
    "\n",
    "\r\n",
    "\t",
    "\u{0}",
    "\u{feff}",
    "\u{202e}",
    "\u{301}\u{301}",
    "年",
    "月",
    "至今",
    "２０１９",
    "ב",
    "ﷺ",
    "2019",
    "00/0000",
    "31.02.2019",
    "2019–",
    "– present",
    "seit",
    "| | |",
    "• • •",
    "----",
    "- - -",
    "* [ ](",
    "```",
    "&a",
    "*a",
    "!!binary",
    "? ",
    ": ",
    "- ",
    "null",
    "true",
    "1e999",
    "[[[[[[[[",
    "{{{{{{{{",
    "\u{1F468}\u{200D}\u{1F469}",
    "ſ",
    "İ",
    "ß",
    "ﬃ",
    "@",
    "@@",
    "+49",
    "%PDF-1.7",
    "Subject: ",
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [reader, seconds, seeds, found, rest @ ..] = &arguments[..] else {
        panic!("fuzz_readers READER CPU_SECONDS SEEDS FOUND [START]");
    };
    let seconds: f64 = seconds.parse().unwrap();
    let start: u64 = rest.first().map_or(1, |start| start.parse().unwrap());
    let seeds = seeds_of(reader, Path::new(seeds));
    assert!(!seeds.is_empty(), "no seeds for {reader}");
    std::fs::create_dir_all(found).unwrap();
    let found = PathBuf::from(found);
    watch(&found, reader);
    std::panic::set_hook(Box::new(|told| {
        let place = told
            .location()
            .map_or_else(String::new, |place| format!("{}:{}", place.file(), place.line()));
        PANICS.lock().unwrap().push(place);
    }));
    let mut chance = Chance(start.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let (mut runs, mut read, mut slowest) = (0_u64, 0_u64, Duration::ZERO);
    let mut below: BTreeMap<String, u64> = BTreeMap::new();
    let mut own = 0;
    while cpu_seconds() < seconds {
        let bytes = mutated(&seeds, &mut chance);
        *CURRENT.lock().unwrap() = bytes.clone();
        BEGUN.store(processor_millis(), Ordering::SeqCst);
        let begun = Instant::now();
        read += u64::from(run(reader, &bytes, runs));
        slowest = slowest.max(begun.elapsed());
        BEGUN.store(0, Ordering::SeqCst);
        runs += 1;
        for place in std::mem::take(&mut *PANICS.lock().unwrap()) {
            if place.contains("crates/documents") || place.starts_with("src/") {
                own += 1;
                let name = format!("panic-{reader}-{runs}-{}", place.replace(['/', ':'], "_"));
                std::fs::write(found.join(name), &bytes).unwrap();
            } else {
                *below.entry(place).or_default() += 1;
            }
        }
    }
    println!(
        "{reader}: {runs} files in {:.0} CPU seconds, {read} read and {} refused, {own} panics here, slowest {} ms, most memory {} MB",
        cpu_seconds(),
        runs - read,
        slowest.as_millis(),
        status("VmHWM:") >> 20,
    );
    for (place, count) in below {
        println!("  caught, in a library: {count} times {place}");
    }
}

static CURRENT: Mutex<Vec<u8>> = Mutex::new(Vec::new());
static PANICS: Mutex<Vec<String>> = Mutex::new(Vec::new());
/// When the file being read was begun, in milliseconds of the processor; 0 between files.
static BEGUN: AtomicU64 = AtomicU64::new(0);

/// Ends the process with the file kept when it takes too long or too much.
fn watch(found: &Path, reader: &str) {
    let (found, reader) = (found.to_owned(), reader.to_owned());
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(Duration::from_millis(15));
            let begun = BEGUN.load(Ordering::SeqCst);
            let too_long = begun > 0 && processor_millis() - begun > MOST_TIME.as_millis() as u64;
            let too_much = status("VmRSS:") > MOST_MEMORY;
            if too_long || too_much {
                let kind = if too_long { "hang" } else { "memory" };
                let bytes = CURRENT.lock().unwrap().clone();
                std::fs::write(found.join(format!("{kind}-{reader}-{}", bytes.len())), bytes).unwrap();
                println!("{reader}: {kind}");
                std::process::exit(3);
            }
        }
    });
}

fn status(key: &str) -> u64 {
    let told = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = told.lines().find(|line| line.starts_with(key)).unwrap_or_default();
    let kilobytes = line
        .split_whitespace()
        .nth(1)
        .and_then(|number| number.parse::<u64>().ok())
        .unwrap_or(0);
    kilobytes << 10
}

/// At least 1. A busy machine makes nothing hang.
fn processor_millis() -> u64 {
    (cpu_seconds() * 1e3) as u64 + 1
}

fn cpu_seconds() -> f64 {
    let told = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = told.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |at: usize| {
        fields
            .get(at)
            .and_then(|field| field.parse::<f64>().ok())
            .unwrap_or(0.0)
    };
    (ticks(11) + ticks(12)) / 100.0
}

/// Whether the reader could read it.
fn run(reader: &str, bytes: &[u8], turn: u64) -> bool {
    match reader {
        "pdf" => {
            if turn.is_multiple_of(20) {
                let _ = picture(bytes, 1, 200);
            }
            resume::read(bytes, "cv.pdf").is_ok()
        }
        "docx" => resume::read(bytes, "cv.docx").is_ok() | posting::read(bytes, "job.docx", None).is_ok(),
        "zip" => resume::read(bytes, "export.zip").is_ok(),
        "html" => posting::read(bytes, "job.html", None).is_ok() | resume::read(bytes, "cv.html").is_ok(),
        "json" => {
            let name = if bytes.first() == Some(&b'{') {
                "cv.json"
            } else {
                "cv.yaml"
            };
            resume::read(bytes, name).is_ok() | posting::read(bytes, "job.json", None).is_ok()
        }
        _ => {
            let resume = resume::read(bytes, if turn.is_multiple_of(2) { "cv.txt" } else { "cv.md" }).is_ok();
            let _ = text(bytes, "cv.txt");
            resume | posting::read(bytes, if turn.is_multiple_of(3) { "job.eml" } else { "job.txt" }, None).is_ok()
        }
    }
}

/// A seed: a plain file, or the parts of a ZIP file, which are mutated before they are packed.
enum Seed {
    Plain(Vec<u8>),
    Parts(Vec<(String, Vec<u8>)>),
}

fn seeds_of(reader: &str, folder: &Path) -> Vec<Seed> {
    let kinds: &[&str] = match reader {
        "pdf" => &["pdf"],
        "docx" => &["docx"],
        "zip" => &["zip"],
        "html" => &["html", "jsonld"],
        "json" => &["json", "yaml", "yml"],
        _ => &["txt", "md", "eml"],
    };
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let mut seeds = Vec::new();
    for path in paths {
        let kind = path.extension().unwrap_or_default().to_string_lossy().to_string();
        if !kinds.contains(&kind.as_str()) {
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        if matches!(reader, "docx" | "zip") {
            let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
            let mut parts = Vec::new();
            for index in 0..archive.len() {
                let mut part = archive.by_index(index).unwrap();
                let mut content = Vec::new();
                part.read_to_end(&mut content).unwrap();
                parts.push((part.name().unwrap().to_string(), content));
            }
            seeds.push(Seed::Parts(parts));
        }
        seeds.push(Seed::Plain(bytes));
    }
    seeds
}

fn mutated(seeds: &[Seed], chance: &mut Chance) -> Vec<u8> {
    let seed = &seeds[chance.below(seeds.len())];
    let plain: Vec<&Vec<u8>> = seeds
        .iter()
        .filter_map(|seed| {
            if let Seed::Plain(bytes) = seed {
                Some(bytes)
            } else {
                None
            }
        })
        .collect();
    match seed {
        Seed::Plain(bytes) => mutated_bytes(bytes, plain[chance.below(plain.len())], chance),
        Seed::Parts(parts) => {
            let mut parts = parts.clone();
            for _ in 0..=chance.below(2) {
                let at = chance.below(parts.len());
                let other = parts[chance.below(parts.len())].1.clone();
                parts[at].1 = mutated_bytes(&parts[at].1, &other, chance);
            }
            let mut packed = zip::ZipWriter::new(Cursor::new(Vec::new()));
            let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
            for (name, content) in parts {
                packed.start_file(name, options).unwrap();
                packed.write_all(&content).unwrap();
            }
            packed.finish().unwrap().into_inner()
        }
    }
}

fn mutated_bytes(bytes: &[u8], other: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut made = bytes.to_vec();
    let turns = [1, 2, 4, 16, 100][chance.below(5)];
    for _ in 0..turns {
        if made.is_empty() {
            break;
        }
        let at = chance.below(made.len());
        let reach = 1 << (1 + chance.below(9));
        let length = (1 + chance.below(reach)).min(made.len() - at);
        match chance.below(11) {
            0 => made[at] ^= 1 << chance.below(8),
            1 => made[at] = chance.below(256) as u8,
            2 => drop(made.drain(at..at + length)),
            3 => {
                let piece = made[at..at + length].to_vec();
                for _ in 0..=chance.below(8) {
                    made.splice(at..at, piece.iter().copied());
                }
            }
            4 | 5 => drop(made.splice(at..at, TOKENS[chance.below(TOKENS.len())].bytes())),
            6 => drop(made.splice(at..at + length, TOKENS[chance.below(TOKENS.len())].bytes())),
            7 => {
                // A number becomes another one.
                if let Some(digit) = made[at..].iter().position(u8::is_ascii_digit) {
                    let from = at + digit;
                    let to = from + made[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
                    let number =
                        ["0", "1", "-1", "255", "65535", "2147483648", "99999999999", "0.00001"][chance.below(8)];
                    made.splice(from..to, number.bytes());
                }
            }
            8 if !other.is_empty() => {
                let from = chance.below(other.len());
                let to = (from + length * 4).min(other.len());
                made.splice(at..at, other[from..to].iter().copied());
            }
            9 => {
                let to = chance.below(made.len());
                made.swap(at, to);
            }
            _ if chance.below(40) == 0 => made.truncate(at),
            _ => made[at] = made[at].wrapping_add(1),
        }
        made.truncate(2 << 20);
    }
    made
}

/// Numbers that look like chance and are the same in every run.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() >> 11) as usize % end.max(1)
    }
}
