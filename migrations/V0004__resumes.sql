-- Resumes: Files, and the résumés read from them or built over the profile.

-- A file kept in the vault; its bytes lie once per content in `file_contents` (seeds 002 resume_uploads, 003 uploads, 004 uploads).
CREATE TABLE files (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  name TEXT NOT NULL CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 255),
  kind TEXT NOT NULL DEFAULT 'OTHER' CONSTRAINT kind_values CHECK (kind IN ('RESUME', 'COVER_LETTER', 'PORTFOLIO', 'TRANSCRIPT', 'REFERENCE', 'POSTING', 'PICTURE', 'REPORT', 'OTHER')),
  media_type TEXT NOT NULL CONSTRAINT media_type_length CHECK (length(media_type) BETWEEN 1 AND 127),
  byte_size INTEGER NOT NULL CONSTRAINT byte_size_range CHECK (byte_size >= 0),
  content_sha256 TEXT NOT NULL REFERENCES file_contents (sha256),
  owner_email TEXT CONSTRAINT owner_email_length CHECK (length(owner_email) <= 254),
  original_path TEXT CONSTRAINT original_path_length CHECK (length(original_path) <= 4096),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX files_by_content_sha256 ON files (content_sha256);
CREATE INDEX files_by_user_id_created_at_id ON files (user_id, created_at, id);
CREATE VIEW search_source_files AS
  SELECT id AS row_id, user_id AS user_id, 'file' AS kind, coalesce(name, '') AS title, '' AS body FROM files;
CREATE TRIGGER files_search_insert AFTER INSERT ON files BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_files WHERE row_id = NEW.id;
END;
CREATE TRIGGER files_search_update AFTER UPDATE OF name ON files BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_files WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER files_search_delete AFTER DELETE ON files BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A résumé that was read or built (seeds 001 Resume, 002 resume_uploads, 004 UploadedResume).
CREATE TABLE resumes (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  title TEXT NOT NULL CONSTRAINT title_length CHECK (length(title) BETWEEN 1 AND 100),
  file_id TEXT REFERENCES files (id) ON DELETE SET NULL,
  job_id TEXT REFERENCES jobs (id) ON DELETE SET NULL,
  text_content TEXT,
  parsing_status TEXT NOT NULL DEFAULT 'PENDING' CONSTRAINT parsing_status_values CHECK (parsing_status IN ('PENDING', 'IN_PROGRESS', 'SUCCESS', 'ERROR')),
  parsing_error TEXT,
  parsed_at TEXT CONSTRAINT parsed_at_format CHECK (parsed_at IS NULL OR parsed_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  parsed_data TEXT CONSTRAINT parsed_data_json CHECK (parsed_data IS NULL OR json_valid(parsed_data)),
  source TEXT NOT NULL DEFAULT 'UPLOADED' CONSTRAINT source_values CHECK (source IN ('UPLOADED', 'BUILT')),
  is_primary INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_primary_flag CHECK (is_primary IN (0, 1)),
  is_active INTEGER NOT NULL DEFAULT 1 CONSTRAINT is_active_flag CHECK (is_active IN (0, 1)),
  template TEXT CONSTRAINT template_length CHECK (length(template) <= 100),
  settings TEXT NOT NULL DEFAULT '{}' CONSTRAINT settings_json CHECK (json_valid(settings)),
  selection TEXT NOT NULL DEFAULT '{}' CONSTRAINT selection_json CHECK (json_valid(selection)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX resumes_one_primary ON resumes (user_id) WHERE is_primary = 1;
CREATE INDEX resumes_by_file_id ON resumes (file_id);
CREATE INDEX resumes_by_job_id ON resumes (job_id);
CREATE INDEX resumes_by_user_id_created_at_id ON resumes (user_id, created_at, id);
CREATE INDEX resumes_by_user_id_is_active ON resumes (user_id, is_active);
CREATE INDEX resumes_by_user_id_is_primary ON resumes (user_id, is_primary);
CREATE VIEW search_source_resumes AS
  SELECT id AS row_id, user_id AS user_id, 'resume' AS kind, coalesce(title, '') AS title, concat_ws(char(10), text_content) AS body FROM resumes;
CREATE TRIGGER resumes_search_insert AFTER INSERT ON resumes BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_resumes WHERE row_id = NEW.id;
END;
CREATE TRIGGER resumes_search_update AFTER UPDATE OF title, text_content ON resumes BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_resumes WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER resumes_search_delete AFTER DELETE ON resumes BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A résumé as it stood at one time.
CREATE TABLE resume_versions (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  resume_id TEXT NOT NULL REFERENCES resumes (id) ON DELETE CASCADE,
  version_number INTEGER NOT NULL CONSTRAINT version_number_range CHECK (version_number >= 1),
  label TEXT CONSTRAINT label_length CHECK (length(label) <= 200),
  content TEXT NOT NULL DEFAULT '{}' CONSTRAINT content_json CHECK (json_valid(content)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX resume_versions_resume_id_version_number ON resume_versions (resume_id, version_number);
CREATE INDEX resume_versions_by_user_id_version_number_id ON resume_versions (user_id, version_number, id);
