-- The vault's own tables: who owns it, undo, the change feed, file contents and search. They know no table of the
-- person's career, are exempt from the record, and come first because everything else stands on them.

-- Facts of this vault, one a row: `vault_id`, `owner_id`, `oldest_program`, `made_by`, `schema_fingerprint`, and
-- `search_indexed_to` while documents of an import wait to be indexed.
CREATE TABLE vault_meta (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One named operation: what it is called, and every row that it changed. Redo lives in rows whose state is UNDONE.
CREATE TABLE undo_entries (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL DEFAULT 'DONE' CONSTRAINT state_values CHECK (state IN ('DONE', 'UNDONE')),
  -- Message key and parameters of the operation's name.
  name_key TEXT NOT NULL,
  name_params TEXT NOT NULL DEFAULT '{}' CONSTRAINT name_params_json CHECK (json_valid(name_params)),
  -- CHANGE: undone from the top. DELETION: also shown in the trash. RESTORE: the undo of the deletion `restores`.
  kind TEXT NOT NULL CONSTRAINT kind_values CHECK (kind IN ('CHANGE', 'DELETION', 'RESTORE', 'BULK')),
  restores TEXT,
  session_key TEXT,
  made_at TEXT NOT NULL,
  -- JSON array of [table, "I"|"U"|"D", key, row]; for U the row is {"column": [old, new]}; for BULK of [table, "I", key].
  body TEXT NOT NULL,
  bytes INTEGER NOT NULL
) STRICT;
CREATE INDEX undo_entries_by_state ON undo_entries (state, seq);
CREATE INDEX undo_entries_by_kind ON undo_entries (kind, seq);
CREATE INDEX undo_entries_by_restores ON undo_entries (restores) WHERE restores IS NOT NULL;

-- Deletions that have not been restored.
CREATE VIEW trash AS
  SELECT seq, id, name_key, name_params, made_at, body FROM undo_entries AS deletion
  WHERE kind = 'DELETION' AND state = 'DONE'
    AND NOT EXISTS (SELECT 1 FROM undo_entries AS restore WHERE restore.restores = deletion.id AND restore.state = 'DONE');

-- What changed, for other processes: {"table": ["id", …], …}. Keys only, no texts.
CREATE TABLE change_log (
  seq INTEGER PRIMARY KEY,
  made_at TEXT NOT NULL,
  name_key TEXT NOT NULL,
  origin TEXT NOT NULL,
  changed TEXT NOT NULL CONSTRAINT changed_json CHECK (json_valid(changed))
) STRICT;

-- File bytes, once per content.
CREATE TABLE file_contents (
  sha256 TEXT NOT NULL PRIMARY KEY CONSTRAINT sha256_format CHECK (length(sha256) = 64 AND sha256 = lower(sha256)),
  byte_size INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  stored_at TEXT NOT NULL
) STRICT;

-- Every text that can be found, filled by triggers on the tables that a `search_source_…` view reads.
CREATE TABLE search_documents (
  docid INTEGER PRIMARY KEY,
  row_id TEXT NOT NULL UNIQUE,
  user_id TEXT,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

-- The last document that is in the index of words. An import's documents come in after it, and are indexed later in
-- portions; usually nothing waits. Triggers go by it: what is not in the index must not be taken out of it.
CREATE VIEW search_indexed AS
  SELECT coalesce((SELECT CAST(value AS INTEGER) FROM vault_meta WHERE key = 'search_indexed_to'), 9223372036854775807) AS last_docid;
-- What is in the index. `spaced` puts blanks between the characters of scripts that write no blanks, so that they
-- become words.
CREATE VIEW search_texts AS
  SELECT docid, spaced(title) AS title, spaced(body) AS body FROM search_documents WHERE docid <= (SELECT last_docid FROM search_indexed);
CREATE VIRTUAL TABLE search_words USING fts5(title, body, content = 'search_texts', content_rowid = 'docid', tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'");
-- Words are gathered in memory up to 16 MB before they are written: with the default of 1 MB large writes take twice as long.
INSERT INTO search_words (search_words, rank) VALUES ('hashsize', 16777216);
-- The words that occur, and their parts: a part of a word finds the words that contain it. A word stays until the next
-- rebuild; one that no longer occurs finds nothing.
CREATE TABLE search_terms (term_id INTEGER PRIMARY KEY, term TEXT NOT NULL UNIQUE) STRICT;
CREATE VIRTUAL TABLE search_term_parts USING fts5(term, content = 'search_terms', content_rowid = 'term_id', tokenize = 'trigram', detail = none);

CREATE TRIGGER search_terms_insert AFTER INSERT ON search_terms BEGIN
  INSERT INTO search_term_parts (rowid, term) VALUES (NEW.term_id, NEW.term);
END;
CREATE TRIGGER search_documents_insert AFTER INSERT ON search_documents WHEN NEW.docid <= (SELECT last_docid FROM search_indexed) BEGIN
  INSERT INTO search_words (rowid, title, body) VALUES (NEW.docid, spaced(NEW.title), spaced(NEW.body));
  INSERT OR IGNORE INTO search_terms (term) SELECT value FROM json_each(terms_of(NEW.title, NEW.body));
END;
CREATE TRIGGER search_documents_delete AFTER DELETE ON search_documents WHEN OLD.docid <= (SELECT last_docid FROM search_indexed) BEGIN
  INSERT INTO search_words (search_words, rowid, title, body) VALUES ('delete', OLD.docid, spaced(OLD.title), spaced(OLD.body));
END;
CREATE TRIGGER search_documents_update AFTER UPDATE OF title, body ON search_documents WHEN NEW.docid <= (SELECT last_docid FROM search_indexed) BEGIN
  INSERT INTO search_words (search_words, rowid, title, body) VALUES ('delete', OLD.docid, spaced(OLD.title), spaced(OLD.body));
  INSERT INTO search_words (rowid, title, body) VALUES (NEW.docid, spaced(NEW.title), spaced(NEW.body));
  INSERT OR IGNORE INTO search_terms (term) SELECT value FROM json_each(terms_of(NEW.title, NEW.body));
END;
