use std::cmp::Reverse;
use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::check::{Problem, Repair};
use crate::open::{self, Vault};
use crate::text::{folded, is_unspaced, is_word, spaced, terms_of};
use crate::{Result, Silent, VaultError, indexing};

/// Rows looked at for one answer, newest first: an answer costs the same in a vault of any size.
const CANDIDATES: usize = 300;
/// Words that one typed word may stand for: longer ones that begin with it, and ones that contain it.
const EXPANSIONS: usize = 24;
/// Characters of text around the first hit.
const SNIPPET: usize = 160;

/// What to look for.
#[derive(Clone, Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SearchQuery {
    /// Words that must all occur, as whole words, beginnings or parts; "quoted words" as they stand.
    pub text: String,
    /// Only these kinds; empty for all.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// At most this many hits, 1–200; 20 unless told.
    #[serde(default)]
    pub limit: Option<usize>,
}

/// The best hits, titles first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct SearchResults {
    pub hits: Vec<Hit>,
    /// There are more than were looked at or asked for.
    pub has_more: bool,
    /// Texts of an import that are still being indexed, and were not looked at.
    pub not_yet_indexed: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Hit {
    pub kind: String,
    pub row_id: String,
    pub title: Vec<Piece>,
    pub snippet: Vec<Piece>,
}

/// A stretch of text, marked where it was searched for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Piece {
    pub text: String,
    pub is_hit: bool,
}

/// One thing typed: a word, which may be part of longer ones, or a phrase.
#[derive(Debug)]
struct Term {
    /// Folded, as it was typed.
    text: String,
    /// The FTS5 expression that finds it.
    expression: String,
}

impl Vault {
    /// Finds rows of `owner`, and rows of nobody, by their words.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn search(&self, owner: &str, query: &SearchQuery) -> Result<SearchResults> {
        let limit = query.limit.unwrap_or(20).clamp(1, 200);
        self.read(|connection| {
            // One state of the store: what is counted as waiting is what is not found.
            let connection = &connection.unchecked_transaction()?;
            let not_yet_indexed = indexing::not_yet_indexed(connection)?;
            let terms = terms(connection, &query.text)?;
            if terms.is_empty() {
                return Ok(SearchResults {
                    hits: Vec::new(),
                    has_more: false,
                    not_yet_indexed,
                });
            }
            let expression = terms
                .iter()
                .map(|term| term.expression.as_str())
                .collect::<Vec<_>>()
                .join(" AND ");
            let kinds = json!(query.kinds).to_string();
            let mut found = candidates(connection, &format!("{{title}} : ({expression})"), owner, &kinds)?;
            let in_titles: BTreeSet<i64> = found.iter().map(|(docid, ..)| *docid).collect();
            if found.len() < CANDIDATES {
                let others = candidates(connection, &expression, owner, &kinds)?;
                found.extend(others.into_iter().filter(|(docid, ..)| !in_titles.contains(docid)));
            }
            let asked = folded(query.text.trim().trim_matches('"'));
            let mut ranked: Vec<(u8, i64, String)> = found
                .into_iter()
                .map(|(docid, kind, title)| {
                    let title = folded(&title);
                    let rank = if title == asked {
                        0
                    } else if title.starts_with(&asked) {
                        1
                    } else if terms.iter().all(|term| has_word(&title, &term.text)) {
                        2
                    } else if in_titles.contains(&docid) {
                        3
                    } else {
                        4
                    };
                    (rank, docid, kind)
                })
                .collect();
            let is_copy = |kind: &str| self.schema.copies.contains(&kind);
            let is_in_title = |rank: u8| rank < 4;
            ranked.sort_by_key(|(rank, docid, kind)| (!is_in_title(*rank), is_copy(kind), *rank, Reverse(*docid)));
            let has_more = ranked.len() > limit;
            let mut hits = Vec::new();
            let mut texts =
                connection.prepare_cached("SELECT row_id, title, body FROM search_documents WHERE docid = ?1")?;
            for (_, docid, kind) in ranked.into_iter().take(limit) {
                let (row_id, title, body) = texts.query_row([docid], |row| {
                    Ok((
                        row.get::<_, String>(0)?,
                        row.get::<_, String>(1)?,
                        row.get::<_, String>(2)?,
                    ))
                })?;
                let words: Vec<&str> = terms.iter().map(|term| term.text.as_str()).collect();
                let snippet = mark(around_first(&body, &words), &words);
                hits.push(Hit {
                    kind,
                    row_id,
                    title: mark(&title, &words),
                    snippet,
                });
            }
            Ok(SearchResults {
                hits,
                has_more,
                not_yet_indexed,
            })
        })
    }

    /// Makes the index anew from the rows.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn rebuild_search(&self) -> Result<()> {
        self.derive(|connection| {
            let mut all = Vec::new();
            for view in sources(connection)? {
                all.push(format!("SELECT row_id, user_id, kind, title, body FROM {view}"));
            }
            // The documents go while none of them is in the index: going one by one would trust what is being replaced.
            indexing::begin_anew(connection)?;
            connection.execute("DELETE FROM search_documents", [])?;
            if !all.is_empty() {
                connection.execute_batch(&format!(
                    "INSERT INTO search_documents (row_id, user_id, kind, title, body) {} ORDER BY row_id",
                    all.join(" UNION ALL ")
                ))?;
            }
            Ok(())
        })?;
        self.finish_index(&Silent)
    }

    /// Compares the index with a rebuild, without doing one: the texts with their rows, and the words with the texts.
    /// Texts that wait to be indexed are no problem.
    pub(crate) fn search_problems(&self, problems: &mut Vec<Problem>) -> Result<()> {
        self.read(|connection| {
            for view in sources(connection)? {
                let stale: i64 = connection.query_row(
                    &format!(
                        "SELECT count(*) FROM {view} AS source LEFT JOIN search_documents AS found USING (row_id)
                         WHERE found.docid IS NULL OR found.title IS NOT source.title OR found.body IS NOT source.body
                           OR found.user_id IS NOT source.user_id"
                    ),
                    [],
                    |row| row.get(0),
                )?;
                let table = view.trim_start_matches("search_source_");
                if stale > 0 {
                    problems.push(stale_problem(table, stale));
                }
            }
            let counts: Vec<String> = sources(connection)?
                .iter()
                .map(|view| format!("SELECT row_id FROM {view}"))
                .collect();
            if !counts.is_empty() {
                let surplus: i64 = connection.query_row(
                    &format!(
                        "SELECT count(*) FROM search_documents WHERE row_id NOT IN ({})",
                        counts.join(" UNION ALL ")
                    ),
                    [],
                    |row| row.get(0),
                )?;
                if surplus > 0 {
                    problems.push(stale_problem("search_documents", surplus));
                }
            }
            Ok::<_, VaultError>(())
        })?;
        if self.is_read_only() {
            return Ok(());
        }
        // FTS5 takes its integrity check as an insert, which a read-only connection refuses.
        let connection = open::connect(self.path())?;
        for index in ["search_words", "search_term_parts"] {
            let sql = format!("INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)");
            match connection.execute(&sql, []) {
                Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseCorrupt) => {
                    problems.push(broken_problem(index, &error.to_string()));
                }
                other => {
                    other?;
                }
            }
        }
        Ok(())
    }
}

/// Takes the words of a text that is gone out of the list of words, where no other text has them.
pub(crate) fn forget_terms(connection: &Connection, text: &str) -> Result<()> {
    let mut occurs = connection.prepare("SELECT 1 FROM search_words WHERE search_words MATCH ?1")?;
    let mut known = connection.prepare("SELECT term_id FROM search_terms WHERE term = ?1")?;
    for term in terms_of(&[text]) {
        if occurs.exists([format!("\"{term}\"")])? {
            continue;
        }
        if let Some(id) = known.query_row([&term], |row| row.get::<_, i64>(0)).optional()? {
            connection.execute(
                "INSERT INTO search_term_parts (search_term_parts, rowid, term) VALUES ('delete', ?1, ?2)",
                params![id, term],
            )?;
            connection.execute("DELETE FROM search_terms WHERE term_id = ?1", [id])?;
        }
    }
    Ok(())
}

fn stale_problem(table: &str, rows: i64) -> Problem {
    let details = json!({ "table": table, "rows": rows });
    Problem {
        code: "search_stale".into(),
        details,
        repair: Repair::Rebuild,
    }
}

fn broken_problem(index: &str, what: &str) -> Problem {
    let details = json!({ "index": index, "what": what });
    Problem {
        code: "search_broken".into(),
        details,
        repair: Repair::Rebuild,
    }
}

/// The views that say what can be found.
fn sources(connection: &Connection) -> Result<Vec<String>> {
    let mut names = connection.prepare_cached(
        "SELECT name FROM sqlite_schema WHERE type = 'view' AND name GLOB 'search_source_*' ORDER BY name",
    )?;
    let names = names.query_map([], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<Vec<_>>>()?)
}

fn candidates(
    connection: &Connection,
    expression: &str,
    owner: &str,
    kinds: &str,
) -> Result<Vec<(i64, String, String)>> {
    let mut rows = connection.prepare_cached(
        "SELECT document.docid, document.kind, document.title
         FROM search_words AS word CROSS JOIN search_documents AS document ON document.docid = word.rowid
         WHERE search_words MATCH ?1 AND (document.user_id = ?2 OR document.user_id IS NULL)
           AND (?3 = '[]' OR document.kind IN (SELECT value FROM json_each(?3)))
         ORDER BY word.rowid DESC LIMIT ?4",
    )?;
    let rows = rows.query_map(params![expression, owner, kinds, CANDIDATES as i64], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
}

/// Reads what was typed. A word stands for itself, for the words that begin with it and for those that contain it.
fn terms(connection: &Connection, typed: &str) -> Result<Vec<Term>> {
    let mut terms = Vec::new();
    for (index, part) in typed.split('"').enumerate() {
        let is_quoted = index % 2 == 1;
        let pieces: Vec<&str> = if is_quoted {
            vec![part]
        } else {
            part.split_whitespace().collect()
        };
        for piece in pieces {
            let text = folded(piece).replace('\0', "");
            let words: Vec<String> = spaced(&text)
                .split(|c: char| !is_word(c))
                .filter(|word| !word.is_empty())
                .map(str::to_owned)
                .collect();
            let Some(phrase) = (!words.is_empty()).then(|| words.join(" ")) else {
                continue;
            };
            let mut options = vec![format!("\"{phrase}\"")];
            if !is_quoted
                && let [word] = words.as_slice()
                && !word.chars().any(is_unspaced)
            {
                options.extend(
                    longer_words(connection, word)?
                        .into_iter()
                        .map(|word| format!("\"{word}\"")),
                );
            }
            terms.push(Term {
                text: text.trim().to_owned(),
                expression: format!("({})", options.join(" OR ")),
            });
        }
    }
    Ok(terms)
}

fn longer_words(connection: &Connection, word: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut beginning = connection.prepare_cached(
        "SELECT term FROM search_terms WHERE term > ?1 AND term < ?1 || char(1114111) ORDER BY term LIMIT ?2",
    )?;
    let beginning = beginning.query_map(params![word, EXPANSIONS as i64], |row| row.get::<_, String>(0))?;
    found.extend(beginning.collect::<rusqlite::Result<Vec<_>>>()?);
    if word.chars().count() >= 3 {
        let mut containing =
            connection.prepare_cached("SELECT term FROM search_term_parts WHERE term LIKE ?1 LIMIT ?2")?;
        let pattern = format!("%{word}%");
        let containing = containing.query_map(params![pattern, EXPANSIONS as i64], |row| row.get::<_, String>(0))?;
        for term in containing {
            let term = term?;
            if term != word && !found.contains(&term) {
                found.push(term);
            }
        }
    }
    Ok(found)
}

fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !before.is_some_and(is_word) && !after.is_some_and(is_word)
    })
}

/// Folds a text and keeps, for each byte of the folded one, where it came from.
fn folded_with_origins(text: &str) -> (String, Vec<usize>) {
    let mut out = String::with_capacity(text.len());
    let mut origins = Vec::with_capacity(text.len() + 1);
    for (at, c) in text.char_indices() {
        let mut buffer = [0; 4];
        let before = out.len();
        if c.is_ascii() {
            out.push(c.to_ascii_lowercase());
        } else {
            out.push_str(&folded(c.encode_utf8(&mut buffer)));
        }
        origins.extend(std::iter::repeat_n(at, out.len() - before));
    }
    origins.push(text.len());
    (out, origins)
}

/// About 160 characters of `body` around the first of `words` that occurs, cut at blanks.
fn around_first<'a>(body: &'a str, words: &[&str]) -> &'a str {
    let (text, origins) = folded_with_origins(body);
    let hit = words
        .iter()
        .filter_map(|word| text.find(word))
        .min()
        .map_or(0, |at| origins[at]);
    let start = body[..hit]
        .char_indices()
        .rev()
        .nth(SNIPPET / 3)
        .map_or(0, |(at, _)| at);
    let start = if start == 0 {
        0
    } else {
        body[start..hit]
            .find(char::is_whitespace)
            .map_or(start, |blank| start + blank + 1)
    };
    let start = (start..=hit).find(|at| body.is_char_boundary(*at)).unwrap_or(hit);
    let end = body[start..]
        .char_indices()
        .nth(SNIPPET)
        .map_or(body.len(), |(at, _)| start + at);
    let end = if end == body.len() {
        end
    } else {
        body[start..end]
            .rfind(char::is_whitespace)
            .map_or(end, |blank| start + blank)
    };
    body[start..end].trim()
}

/// Cuts a text into pieces, the searched words marked.
fn mark(text: &str, words: &[&str]) -> Vec<Piece> {
    let (lower, origins) = folded_with_origins(text);
    let mut ranges: Vec<(usize, usize)> = words
        .iter()
        .flat_map(|word| {
            lower
                .match_indices(*word)
                .map(|(at, _)| (origins[at], origins[at + word.len()]))
        })
        .filter(|(start, end)| start < end)
        .collect();
    ranges.sort_unstable();
    let mut pieces: Vec<Piece> = Vec::new();
    let mut at = 0;
    for (start, end) in ranges {
        if start < at {
            continue;
        }
        if start > at {
            pieces.push(Piece {
                text: text[at..start].to_owned(),
                is_hit: false,
            });
        }
        pieces.push(Piece {
            text: text[start..end].to_owned(),
            is_hit: true,
        });
        at = end;
    }
    if at < text.len() {
        pieces.push(Piece {
            text: text[at..].to_owned(),
            is_hit: false,
        });
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str, words: &[&str]) -> String {
        mark(text, words)
            .iter()
            .map(|piece| {
                if piece.is_hit {
                    format!("[{}]", piece.text)
                } else {
                    piece.text.clone()
                }
            })
            .collect()
    }

    #[test]
    fn marks_hits_in_the_original_spelling() {
        assert_eq!(marked("Une résumé, RÉSUMÉ", &["resume"]), "Une [résumé], [RÉSUMÉ]");
        assert_eq!(marked("ﬁnal", &["final"]), "[ﬁnal]");
    }

    #[test]
    fn cuts_the_snippet_around_the_first_hit() {
        let body = format!("{} needle {}", "hay ".repeat(200), "straw ".repeat(200));
        let snippet = around_first(&body, &["needle"]);
        assert!(
            snippet.contains("needle") && snippet.chars().count() <= SNIPPET,
            "{snippet}"
        );
        assert!(!snippet.starts_with("ay"), "cut at a blank: {snippet}");
    }
}
