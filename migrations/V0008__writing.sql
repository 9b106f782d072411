-- Writing: Letters and other texts made for a job.

-- A text made for a purpose, with its versions (seed 002 content_generations).
CREATE TABLE content_generations (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  job_id TEXT REFERENCES jobs (id) ON DELETE SET NULL,
  content_type TEXT NOT NULL CONSTRAINT content_type_length CHECK (length(content_type) BETWEEN 1 AND 50),
  title TEXT CONSTRAINT title_length CHECK (length(title) <= 300),
  generated_content TEXT,
  details TEXT NOT NULL DEFAULT '{}' CONSTRAINT details_json CHECK (json_valid(details)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX content_generations_by_job_id ON content_generations (job_id);
CREATE INDEX content_generations_by_user_id_created_at_id ON content_generations (user_id, created_at, id);
CREATE VIEW search_source_content_generations AS
  SELECT id AS row_id, user_id AS user_id, 'content_generation' AS kind, coalesce(title, '') AS title, concat_ws(char(10), generated_content) AS body FROM content_generations;
CREATE TRIGGER content_generations_search_insert AFTER INSERT ON content_generations BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_content_generations WHERE row_id = NEW.id;
END;
CREATE TRIGGER content_generations_search_update AFTER UPDATE OF title, generated_content ON content_generations BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_content_generations WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER content_generations_search_delete AFTER DELETE ON content_generations BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A text as it stood at one time (seed 002 content_versions).
CREATE TABLE content_versions (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  content_generation_id TEXT NOT NULL REFERENCES content_generations (id) ON DELETE CASCADE,
  version_number INTEGER NOT NULL CONSTRAINT version_number_range CHECK (version_number >= 1),
  content TEXT NOT NULL,
  note TEXT CONSTRAINT note_length CHECK (length(note) <= 500),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX content_versions_content_generation_id_version_number ON content_versions (content_generation_id, version_number);
CREATE INDEX content_versions_by_user_id_version_number_id ON content_versions (user_id, version_number, id);

-- A paragraph to build letters from.
CREATE TABLE letter_paragraphs (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  title TEXT NOT NULL CONSTRAINT title_length CHECK (length(title) BETWEEN 1 AND 200),
  purpose TEXT CONSTRAINT purpose_length CHECK (length(purpose) <= 50),
  language TEXT NOT NULL DEFAULT 'en' CONSTRAINT language_length CHECK (length(language) <= 35),
  body TEXT NOT NULL CONSTRAINT body_length CHECK (length(body) >= 1),
  tags TEXT NOT NULL DEFAULT '[]' CONSTRAINT tags_json CHECK (json_valid(tags) AND json_type(tags) = 'array'),
  is_shipped INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_shipped_flag CHECK (is_shipped IN (0, 1)),
  position TEXT NOT NULL CONSTRAINT position_length CHECK (length(position) BETWEEN 1 AND 200),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX letter_paragraphs_by_user_id_position_id ON letter_paragraphs (user_id, position, id);
CREATE VIEW search_source_letter_paragraphs AS
  SELECT id AS row_id, user_id AS user_id, 'letter_paragraph' AS kind, coalesce(title, '') AS title, concat_ws(char(10), body, (SELECT group_concat(atom, ' ') FROM json_tree(letter_paragraphs.tags) WHERE type = 'text')) AS body FROM letter_paragraphs;
CREATE TRIGGER letter_paragraphs_search_insert AFTER INSERT ON letter_paragraphs BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_letter_paragraphs WHERE row_id = NEW.id;
END;
CREATE TRIGGER letter_paragraphs_search_update AFTER UPDATE OF title, body, tags ON letter_paragraphs BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_letter_paragraphs WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER letter_paragraphs_search_delete AFTER DELETE ON letter_paragraphs BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;
