//! How well the match ranks postings for a profile, beside three plain measures (`ranking/README.md`, `ranking-2/README.md`): BM25 with the
//! profile's text as the query, the cosine of TF-IDF, and the share of the posting's words that the profile has.
//! The figure is nDCG@10 with the gain 2^grade - 1; the interval of a difference is a paired bootstrap over profiles.

#![allow(clippy::expect_used, clippy::print_stdout, reason = "a test that prints its figures")]

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use foothold_documents::posting;
use foothold_skills::asking::{Asking, Need};
use foothold_skills::matching::{self, Evidence, Match, Passage, Profile, Requirement};
use foothold_skills::{find, find_known, taxonomy};
use serde_json::Value;

/// What the mean over all profiles must keep; 0.962 and 0.933 were measured on 22 November 2026.
const LEAST: f64 = 0.955;
const LEAST_OF_SECOND: f64 = 0.91;
/// The day of the texts, in years.
const TODAY: f64 = 2026.9;
const RESAMPLES: usize = 10_000;

struct Posting {
    name: String,
    title: Option<String>,
    text: String,
    requirements: Vec<Requirement>,
    words: HashMap<String, f64>,
    length: f64,
}

struct Person {
    name: String,
    profile: Profile,
    words: HashMap<String, f64>,
    grades: HashMap<String, i32>,
}

fn folder(set: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(set)
}

fn files(set: &str, name: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder(set).join(name))
        .expect("the folder is there")
        .map(|entry| entry.expect("the folder is read").path())
        .collect();
    files.sort();
    files
}

fn stem(path: &Path) -> String {
    path.file_stem().expect("a name").to_string_lossy().into_owned()
}

/// The words of a text that carry meaning, in small letters, with their numbers.
fn words(text: &str) -> HashMap<String, f64> {
    const EMPTY: &str = " a an and are as at be been but by can for from had has have he her his how i if in into is it its \
        more my no not of on or our out she so such than that the their them there these they this to up us was we were what \
        when where which who will with would you your ";
    let mut counts = HashMap::new();
    for word in text
        .split(|c: char| !(c.is_alphanumeric() || c == '+' || c == '#'))
        .map(str::to_lowercase)
        .filter(|word| !word.is_empty() && !EMPTY.contains(&format!(" {word} ")))
    {
        *counts.entry(word).or_default() += 1.0;
    }
    counts
}

/// What a posting asks for, as the tracker reads it when a job is captured.
fn requirements(reading: &posting::PostingReading) -> Vec<Requirement> {
    let line_of = |at: usize| {
        let begin = reading.text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let end = reading.text[at..]
            .find('\n')
            .map_or(reading.text.len(), |newline| at + newline);
        reading.text[begin..end]
            .trim()
            .trim_start_matches(['-', '•', '*', '·'])
            .trim()
    };
    let asking = Asking::of(&reading.text);
    find(&reading.text)
        .into_iter()
        .filter_map(|mention| {
            let is_must = asking.need_at(mention.start, mention.is_soft())? == Need::Must;
            Some(Requirement {
                name: mention.name(&reading.text).into(),
                skill: mention.id().map(str::to_owned),
                is_must,
                quote: line_of(mention.start).into(),
                alternatives: Vec::new(),
            })
        })
        .collect()
}

fn postings(set: &str) -> Vec<Posting> {
    files(set, "postings")
        .iter()
        .map(|path| {
            let text = fs::read_to_string(path).expect("the posting is read");
            let reading = posting::read(text.as_bytes(), "", None).expect("it is a posting");
            let words = words(&text);
            Posting {
                name: stem(path),
                title: reading.title.as_ref().map(|found| found.value.clone()),
                requirements: requirements(&reading),
                text: reading.text,
                length: words.values().sum(),
                words,
            }
        })
        .collect()
}

fn texts(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) => into.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, into)),
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| *name != "$schema")
            .for_each(|(_, item)| texts(item, into)),
        _ => {}
    }
}

/// What shows the person's skills, and the titles of their jobs, as the tracker reads them from the profile.
fn profile(resume: &Value) -> Profile {
    let mut evidence = Vec::new();
    let mut titles: Vec<String> = Vec::new();
    let items = |name: &str| resume[name].as_array().cloned().unwrap_or_default();
    let claimed = |name: &str, skill: Option<&str>| Evidence {
        name: name.into(),
        skill: skill.map(str::to_owned),
        table: "skills".into(),
        id: name.into(),
        place: String::new(),
        quote: name.into(),
        is_shown: false,
        fluency: None,
    };
    let mut shown = |place: &str, value: &Value| {
        let mut all = Vec::new();
        texts(value, &mut all);
        for text in all {
            evidence.extend(find_known(&text).into_iter().map(|mention| Evidence {
                name: mention.skill.name.into(),
                skill: Some(mention.skill.id.into()),
                table: "employments".into(),
                id: place.into(),
                place: place.into(),
                quote: text.clone(),
                is_shown: true,
                fluency: None,
            }));
        }
    };
    for work in items("work") {
        let title = work["position"].as_str().unwrap_or_default();
        titles.push(title.into());
        shown(title, &work["highlights"]);
        shown(title, &work["summary"]);
    }
    for item in items("certificates").iter().chain(&items("education")) {
        shown("", &item["name"]);
        shown("", &item["area"]);
        shown("", &item["courses"]);
    }
    for skill in items("skills") {
        // A group of skills, or one skill that stands for itself.
        let keywords: Vec<&str> = skill["keywords"]
            .as_array()
            .map(|keywords| keywords.iter().filter_map(Value::as_str).collect())
            .or_else(|| Some(vec![skill["name"].as_str()?]))
            .unwrap_or_default();
        for keyword in keywords {
            match taxonomy().named(keyword) {
                Some(known) => evidence.push(claimed(keyword, Some(known.id))),
                None => {
                    let found = find_known(keyword);
                    if found.is_empty() {
                        evidence.push(claimed(keyword, None));
                    }
                    evidence.extend(found.iter().map(|mention| claimed(keyword, Some(mention.skill.id))));
                }
            }
        }
    }
    for language in items("languages") {
        let name = language["language"].as_str().unwrap_or_default();
        evidence.push(claimed(name, taxonomy().named(name).map(|known| known.id)));
    }
    Profile::of(evidence, &titles, &passages(resume))
}

/// All that a profile says, as the tracker reads it.
fn passages(resume: &Value) -> Vec<Passage> {
    let mut found = Vec::new();
    let mut say = |value: &Value, passage: &dyn Fn(String) -> Passage| {
        let mut all = Vec::new();
        texts(value, &mut all);
        found.extend(all.into_iter().map(passage));
    };
    let items = |name: &str| resume[name].as_array().cloned().unwrap_or_default();
    say(&resume["basics"]["label"], &|text| Passage::now(text));
    say(&resume["basics"]["summary"], &|text| Passage::now(text));
    for work in items("work") {
        let month =
            |date: &str| Some(date.get(..4)?.parse::<f64>().ok()? + date.get(5..7)?.parse::<f64>().ok()? / 12.0);
        let ended = work["endDate"].as_str().and_then(month).unwrap_or(TODAY);
        for field in ["position", "summary", "highlights"] {
            say(&work[field], &|text| Passage::ago(text, TODAY - ended));
        }
        say(&work["name"], &|text| Passage::aside(text));
    }
    for name in [
        "education",
        "certificates",
        "skills",
        "projects",
        "publications",
        "awards",
    ] {
        for item in items(name) {
            say(&item, &|text| Passage::now(text));
        }
    }
    for name in ["languages", "interests", "volunteer", "references"] {
        for item in items(name) {
            say(&item, &|text| Passage::aside(text));
        }
    }
    found
}

fn people(set: &str) -> Vec<Person> {
    let truth = fs::read_to_string(folder(set).join("truth.tsv")).expect("the truth is read");
    files(set, "profiles")
        .iter()
        .map(|path| {
            let resume: Value =
                serde_json::from_str(&fs::read_to_string(path).expect("the profile is read")).expect("it is JSON");
            let mut all = Vec::new();
            texts(&resume, &mut all);
            let name = stem(path);
            Person {
                profile: profile(&resume),
                words: words(&all.join("\n")),
                grades: truth
                    .lines()
                    .filter_map(|line| {
                        let mut cells = line.split('\t');
                        (cells.next()? == name).then_some((cells.next()?.to_owned(), cells.next()?.parse().ok()?))
                    })
                    .collect(),
                name,
            }
        })
        .collect()
}

fn gain(grade: i32, place: usize) -> f64 {
    (2_f64.powi(grade) - 1.0) / (place as f64 + 2.0).log2()
}

/// nDCG@10 of an order by points; equal points stand in the order of the files' names.
fn ndcg(points: &[f64], postings: &[Posting], grades: &HashMap<String, i32>) -> f64 {
    let mut order: Vec<usize> = (0..postings.len()).collect();
    order.sort_by(|a, b| points[*b].total_cmp(&points[*a]).then(a.cmp(b)));
    let sum = |grades: Vec<i32>| -> f64 {
        grades
            .iter()
            .take(10)
            .enumerate()
            .map(|(at, grade)| gain(*grade, at))
            .sum()
    };
    let mut best: Vec<i32> = grades.values().copied().collect();
    best.sort_by_key(|grade| -grade);
    sum(order.iter().map(|at| grades[&postings[*at].name]).collect()) / sum(best)
}

fn compared(person: &Person, posting: &Posting) -> Match {
    person.profile.compare(
        &posting.requirements,
        matching::Posting {
            title: posting.title.as_deref(),
            text: Some(&posting.text),
        },
    )
}

fn measures(person: &Person, postings: &[Posting]) -> Vec<(&'static str, Vec<f64>)> {
    let count = postings.len() as f64;
    let mut holders: HashMap<&str, f64> = HashMap::new();
    for word in postings.iter().flat_map(|posting| posting.words.keys()) {
        *holders.entry(word).or_default() += 1.0;
    }
    let held = |word: &str| holders.get(word).copied().unwrap_or_default();
    let mean = postings.iter().map(|posting| posting.length).sum::<f64>() / count;
    let rare = |word: &str| ((count - held(word) + 0.5) / (held(word) + 0.5) + 1.0).ln();
    let inverse = |word: &str| ((1.0 + count) / (1.0 + held(word))).ln() + 1.0;
    let length = |words: &HashMap<String, f64>| {
        words
            .iter()
            .map(|(word, number)| (number * inverse(word)).powi(2))
            .sum::<f64>()
            .sqrt()
    };
    let bm25 = |posting: &Posting| -> f64 {
        let (k1, b) = (1.2, 0.75);
        person
            .words
            .iter()
            .map(|(word, asked)| {
                let number = posting.words.get(word).copied().unwrap_or_default();
                asked * rare(word) * number * (k1 + 1.0) / (number + k1 * (1.0 - b + b * posting.length / mean))
            })
            .sum()
    };
    let cosine = |posting: &Posting| -> f64 {
        let product: f64 = person
            .words
            .iter()
            .map(|(word, number)| number * posting.words.get(word).copied().unwrap_or_default() * inverse(word).powi(2))
            .sum();
        product / (length(&person.words) * length(&posting.words))
    };
    let share = |posting: &Posting| -> f64 {
        let has = posting
            .words
            .keys()
            .filter(|word| person.words.contains_key(*word))
            .count();
        has as f64 / posting.words.len() as f64
    };
    let ours = |posting: &Posting| compared(person, posting).points();
    vec![
        ("match", postings.iter().map(ours).collect()),
        ("BM25", postings.iter().map(bm25).collect()),
        ("TF-IDF", postings.iter().map(cosine).collect()),
        ("keywords", postings.iter().map(share).collect()),
    ]
}

/// The 2.5th and 97.5th percentile of the mean of resampled differences.
fn interval(differences: &[f64]) -> (f64, f64) {
    let mut state: u64 = 20_261_121;
    let mut means: Vec<f64> = (0..RESAMPLES)
        .map(|_| {
            let sum: f64 = (0..differences.len())
                .map(|_| {
                    state = state
                        .wrapping_mul(6_364_136_223_846_793_005)
                        .wrapping_add(1_442_695_040_888_963_407);
                    differences[(state >> 33) as usize % differences.len()]
                })
                .sum();
            sum / differences.len() as f64
        })
        .collect();
    means.sort_by(f64::total_cmp);
    (means[RESAMPLES / 40], means[RESAMPLES - RESAMPLES / 40])
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}

/// Prints the figures of a set; the mean of the match over all its profiles.
fn ranked(set: &str) -> f64 {
    let postings = postings(set);
    let people = people(set);
    println!("\n{set}");
    assert_eq!((people.len(), postings.len()), (20, 60));
    let mut figures: BTreeMap<(&str, &str), Vec<f64>> = BTreeMap::new();
    for person in &people {
        let number: usize = person.name[..2].parse().expect("a number in front");
        let half = if number.is_multiple_of(2) {
            "even, tuning"
        } else {
            "odd, held back"
        };
        let measured = measures(person, &postings);
        if number.is_multiple_of(2) {
            let line: Vec<String> = measured
                .iter()
                .map(|(name, points)| format!("{name} {:.3}", ndcg(points, &postings, &person.grades)))
                .collect();
            println!("{:<24} {}", person.name, line.join("  "));
        }
        for (name, points) in measured {
            let value = ndcg(&points, &postings, &person.grades);
            figures.entry((half, name)).or_default().push(value);
            figures.entry(("all", name)).or_default().push(value);
        }
    }
    let by_grade: Vec<String> = (0..=3)
        .map(|grade| {
            let points: Vec<f64> = people
                .iter()
                .flat_map(|person| {
                    postings
                        .iter()
                        .filter(|posting| person.grades[&posting.name] == grade)
                        .map(|posting| compared(person, posting).points())
                })
                .collect();
            format!("{grade}: {:.0}", mean(&points))
        })
        .collect();
    println!("mean score by grade: {}", by_grade.join(", "));
    let unread: HashSet<&str> = postings
        .iter()
        .filter(|posting| posting.title.is_none())
        .map(|posting| posting.name.as_str())
        .collect();
    println!("postings without a title: {unread:?}");
    for half in ["even, tuning", "odd, held back", "all"] {
        let ours = &figures[&(half, "match")];
        println!(
            "\n{half} ({} profiles)            nDCG@10   match above it, 95% interval",
            ours.len()
        );
        println!("  match                              {:.3}", mean(ours));
        for name in ["BM25", "TF-IDF", "keywords"] {
            let others = &figures[&(half, name)];
            let differences: Vec<f64> = ours.iter().zip(others).map(|(one, other)| one - other).collect();
            let (low, high) = interval(&differences);
            println!(
                "  {name:<34} {:.3}   {:+.3}  [{low:+.3}, {high:+.3}]",
                mean(others),
                mean(&differences)
            );
        }
    }
    mean(&figures[&("all", "match")])
}

/// Weights of the words, the skills and the occupation that are tried in [`the_weights_do_not_hang_on_a_field`].
const TRIED: &[[f64; 3]] = &[
    [65.0, 30.0, 5.0],
    [30.0, 65.0, 5.0],
    [45.0, 50.0, 5.0],
    [55.0, 40.0, 5.0],
    [75.0, 20.0, 5.0],
    [85.0, 10.0, 5.0],
    [60.0, 40.0, 0.0],
    [75.0, 25.0, 0.0],
    [60.0, 30.0, 10.0],
    [45.0, 45.0, 10.0],
    [55.0, 25.0, 20.0],
];

/// The tuning profiles by field: those that share a posting of a grade above 0 are of one. Of each the nDCG@10 that every
/// one of [`TRIED`] reaches.
fn by_field(set: &str) -> Vec<(Vec<String>, Vec<f64>)> {
    let postings = postings(set);
    let mut fields: Vec<(HashSet<String>, Vec<String>, Vec<Vec<f64>>)> = Vec::new();
    for person in people(set) {
        if !person.name[..2]
            .parse::<usize>()
            .expect("a number in front")
            .is_multiple_of(2)
        {
            continue;
        }
        let matches: Vec<Match> = postings.iter().map(|posting| compared(&person, posting)).collect();
        let reached = TRIED
            .iter()
            .map(|[words, skills, occupation]| {
                let points: Vec<f64> = matches
                    .iter()
                    .map(|found| {
                        let share: f64 = found.requirements.iter().map(|met| met.weight).sum();
                        let met: f64 = found.requirements.iter().map(|met| met.weight * met.value).sum();
                        words * found.wording.as_ref().map_or(0.0, |part| part.value)
                            + skills * if share > 0.0 { met / share } else { 0.0 }
                            + occupation * found.occupation.as_ref().map_or(0.0, |part| part.value)
                    })
                    .collect();
                ndcg(&points, &postings, &person.grades)
            })
            .collect();
        let fitting: HashSet<String> = person
            .grades
            .iter()
            .filter(|(_, grade)| **grade > 0)
            .map(|(posting, _)| posting.clone())
            .collect();
        let mut whole = (fitting, vec![person.name], vec![reached]);
        let (same, others): (Vec<_>, Vec<_>) = fields.into_iter().partition(|field| !field.0.is_disjoint(&whole.0));
        for field in same {
            whole.0.extend(field.0);
            whole.1.extend(field.1);
            whole.2.extend(field.2);
        }
        fields = others;
        fields.push(whole);
    }
    fields
        .into_iter()
        .map(|(_, names, reached)| {
            let means = (0..TRIED.len())
                .map(|at| mean(&reached.iter().map(|values| values[at]).collect::<Vec<_>>()))
                .collect();
            (names, means)
        })
        .collect()
}

#[test]
fn the_weights_do_not_hang_on_a_field() {
    let fields: Vec<_> = ["ranking", "ranking-2"].into_iter().flat_map(by_field).collect();
    let total = |left_out: Option<usize>, at: usize| {
        let kept = fields.iter().enumerate().filter(|(index, _)| Some(*index) != left_out);
        mean(&kept.map(|(_, (_, means))| means[at]).collect::<Vec<_>>())
    };
    let best = |left_out: Option<usize>| {
        (0..TRIED.len())
            .max_by(|one, two| total(left_out, *one).total_cmp(&total(left_out, *two)))
            .expect("weights are tried")
    };
    println!("\nwords, skills, occupation   nDCG@10, mean of {} fields", fields.len());
    for (at, weights) in TRIED.iter().enumerate() {
        println!("  {weights:?}   {:.3}", total(None, at));
    }
    println!("chosen without a field, and what they reach there; beside it what ours reach");
    let mut chosen = Vec::new();
    for (index, (names, means)) in fields.iter().enumerate() {
        let weights = best(Some(index));
        chosen.push(means[weights]);
        println!(
            "  {:?}   {:.3}   {:.3}   {}",
            TRIED[weights],
            means[weights],
            means[0],
            names.join(", ")
        );
    }
    println!("  mean   {:.3}   {:.3}", mean(&chosen), total(None, 0));
    assert!(
        total(None, best(None)) - total(None, 0) < 0.01,
        "other weights are clearly better: {:?}",
        TRIED[best(None)]
    );
}

#[test]
fn the_match_ranks_postings_no_worse_than_it_did() {
    let first = ranked("ranking");
    let second = ranked("ranking-2");
    assert!(first >= LEAST, "the match reaches only {first:.3} on the first set");
    assert!(
        second >= LEAST_OF_SECOND,
        "the match reaches only {second:.3} on the second set"
    );
}
