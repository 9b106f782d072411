-- Practice: Question banks, practice interviews and their reports.

-- How a practice interview is put together (seed 004 InterviewTemplate).
CREATE TABLE interview_templates (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  name TEXT NOT NULL CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 200),
  description TEXT,
  difficulty INTEGER NOT NULL DEFAULT 3 CONSTRAINT difficulty_range CHECK (difficulty BETWEEN 1 AND 5),
  question_count INTEGER NOT NULL DEFAULT 5 CONSTRAINT question_count_range CHECK (question_count BETWEEN 1 AND 50),
  easy_percentage INTEGER NOT NULL DEFAULT 33 CONSTRAINT easy_percentage_range CHECK (easy_percentage BETWEEN 0 AND 100),
  medium_percentage INTEGER NOT NULL DEFAULT 34 CONSTRAINT medium_percentage_range CHECK (medium_percentage BETWEEN 0 AND 100),
  hard_percentage INTEGER NOT NULL DEFAULT 33 CONSTRAINT hard_percentage_range CHECK (hard_percentage BETWEEN 0 AND 100),
  is_shipped INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_shipped_flag CHECK (is_shipped IN (0, 1)),
  shipped_version INTEGER,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  CONSTRAINT mix_sums_to_100 CHECK (easy_percentage + medium_percentage + hard_percentage = 100)
) STRICT;
CREATE INDEX interview_templates_by_user_id_created_at_id ON interview_templates (user_id, created_at, id);
CREATE VIEW search_source_interview_templates AS
  SELECT id AS row_id, user_id AS user_id, 'interview_template' AS kind, coalesce(name, '') AS title, concat_ws(char(10), description) AS body FROM interview_templates;
CREATE TRIGGER interview_templates_search_insert AFTER INSERT ON interview_templates BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_interview_templates WHERE row_id = NEW.id;
END;
CREATE TRIGGER interview_templates_search_update AFTER UPDATE OF name, description ON interview_templates BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_interview_templates WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER interview_templates_search_delete AFTER DELETE ON interview_templates BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A word to find questions and templates by (seed 004 Tag).
CREATE TABLE tags (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  name TEXT NOT NULL CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 100),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX tags_user_id_name ON tags (user_id, name);
CREATE INDEX tags_by_user_id_name_id ON tags (user_id, name, id);
CREATE VIEW search_source_tags AS
  SELECT id AS row_id, user_id AS user_id, 'tag' AS kind, coalesce(name, '') AS title, '' AS body FROM tags;
CREATE TRIGGER tags_search_insert AFTER INSERT ON tags BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_tags WHERE row_id = NEW.id;
END;
CREATE TRIGGER tags_search_update AFTER UPDATE OF name ON tags BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_tags WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER tags_search_delete AFTER DELETE ON tags BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A named set of questions (seed 004 QuestionBank).
CREATE TABLE question_banks (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  name TEXT NOT NULL CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 200),
  description TEXT,
  language TEXT CONSTRAINT language_length CHECK (length(language) <= 35),
  is_shipped INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_shipped_flag CHECK (is_shipped IN (0, 1)),
  shipped_version INTEGER,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX question_banks_user_id_name ON question_banks (user_id, name);
CREATE INDEX question_banks_by_user_id_name_id ON question_banks (user_id, name, id);
CREATE VIEW search_source_question_banks AS
  SELECT id AS row_id, user_id AS user_id, 'question_bank' AS kind, coalesce(name, '') AS title, concat_ws(char(10), description) AS body FROM question_banks;
CREATE TRIGGER question_banks_search_insert AFTER INSERT ON question_banks BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_question_banks WHERE row_id = NEW.id;
END;
CREATE TRIGGER question_banks_search_update AFTER UPDATE OF name, description ON question_banks BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_question_banks WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER question_banks_search_delete AFTER DELETE ON question_banks BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A question to practise, with what a good answer holds.
CREATE TABLE questions (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  question_bank_id TEXT NOT NULL REFERENCES question_banks (id) ON DELETE CASCADE,
  text TEXT NOT NULL CONSTRAINT text_length CHECK (length(text) BETWEEN 1 AND 5000),
  type TEXT NOT NULL DEFAULT 'GENERAL' CONSTRAINT type_values CHECK (type IN ('GENERAL', 'SKILLS', 'PERSONALITY', 'FINAL')),
  topic TEXT CONSTRAINT topic_length CHECK (length(topic) <= 100),
  seniority_level TEXT CONSTRAINT seniority_level_values CHECK (seniority_level IN ('ENTRY', 'MID', 'SENIOR', 'LEAD', 'EXECUTIVE')),
  difficulty INTEGER NOT NULL DEFAULT 5 CONSTRAINT difficulty_range CHECK (difficulty BETWEEN 1 AND 10),
  points TEXT NOT NULL DEFAULT '[]' CONSTRAINT points_json CHECK (json_valid(points) AND json_type(points) = 'array'),
  time_limit_seconds INTEGER NOT NULL DEFAULT 300 CONSTRAINT time_limit_seconds_range CHECK (time_limit_seconds BETWEEN 10 AND 7200),
  is_shipped INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_shipped_flag CHECK (is_shipped IN (0, 1)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX questions_by_question_bank_id ON questions (question_bank_id);
CREATE INDEX questions_by_user_id_created_at_id ON questions (user_id, created_at, id);
CREATE INDEX questions_by_user_id_type_difficulty ON questions (user_id, type, difficulty);
CREATE VIEW search_source_questions AS
  SELECT id AS row_id, user_id AS user_id, 'question' AS kind, coalesce(text, '') AS title, concat_ws(char(10), topic, (SELECT group_concat(atom, ' ') FROM json_tree(questions.points) WHERE type = 'text')) AS body FROM questions;
CREATE TRIGGER questions_search_insert AFTER INSERT ON questions BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_questions WHERE row_id = NEW.id;
END;
CREATE TRIGGER questions_search_update AFTER UPDATE OF text, topic, points ON questions BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_questions WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER questions_search_delete AFTER DELETE ON questions BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A tag of a template.
CREATE TABLE interview_template_tags (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  interview_template_id TEXT NOT NULL REFERENCES interview_templates (id) ON DELETE CASCADE,
  tag_id TEXT NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX interview_template_tags_interview_template_id_tag_id ON interview_template_tags (interview_template_id, tag_id);
CREATE INDEX interview_template_tags_by_tag_id ON interview_template_tags (tag_id);
CREATE INDEX interview_template_tags_by_user_id_created_at_id ON interview_template_tags (user_id, created_at, id);

-- A question bank that a template draws from.
CREATE TABLE interview_template_banks (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  interview_template_id TEXT NOT NULL REFERENCES interview_templates (id) ON DELETE CASCADE,
  question_bank_id TEXT NOT NULL REFERENCES question_banks (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX interview_template_banks_interview_template_id_question_bank_id ON interview_template_banks (interview_template_id, question_bank_id);
CREATE INDEX interview_template_banks_by_question_bank_id ON interview_template_banks (question_bank_id);
CREATE INDEX interview_template_banks_by_user_id_created_at_id ON interview_template_banks (user_id, created_at, id);

-- A tag of a question.
CREATE TABLE question_tags (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  question_id TEXT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
  tag_id TEXT NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX question_tags_question_id_tag_id ON question_tags (question_id, tag_id);
CREATE INDEX question_tags_by_tag_id ON question_tags (tag_id);
CREATE INDEX question_tags_by_user_id_created_at_id ON question_tags (user_id, created_at, id);

-- One practice interview (seeds 001 MockInterview, 002 interview_sessions, 004 Chat).
CREATE TABLE mock_interviews (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  title TEXT NOT NULL CONSTRAINT title_length CHECK (length(title) BETWEEN 1 AND 50),
  type TEXT NOT NULL DEFAULT 'GENERAL' CONSTRAINT type_values CHECK (type IN ('GENERAL', 'SKILLS', 'PERSONALITY', 'FINAL')),
  difficulty INTEGER NOT NULL DEFAULT 5 CONSTRAINT difficulty_range CHECK (difficulty BETWEEN 1 AND 10),
  resume_id TEXT REFERENCES resumes (id) ON DELETE SET NULL,
  job_id TEXT REFERENCES jobs (id) ON DELETE SET NULL,
  interview_template_id TEXT REFERENCES interview_templates (id) ON DELETE SET NULL,
  status TEXT NOT NULL DEFAULT 'DRAFT' CONSTRAINT status_values CHECK (status IN ('DRAFT', 'RUNNING', 'PAUSED', 'COMPLETED', 'ENDED_EARLY')),
  is_completed INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_completed_flag CHECK (is_completed IN (0, 1)),
  started_at TEXT CONSTRAINT started_at_format CHECK (started_at IS NULL OR started_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  completed_at TEXT CONSTRAINT completed_at_format CHECK (completed_at IS NULL OR completed_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  minutes_limit INTEGER CONSTRAINT minutes_limit_range CHECK (minutes_limit BETWEEN 1 AND 600),
  messages TEXT NOT NULL DEFAULT '[]' CONSTRAINT messages_json CHECK (json_valid(messages) AND json_type(messages) = 'array'),
  key_questions TEXT NOT NULL DEFAULT '[]' CONSTRAINT key_questions_json CHECK (json_valid(key_questions) AND json_type(key_questions) = 'array'),
  ai_analysis TEXT CONSTRAINT ai_analysis_json CHECK (ai_analysis IS NULL OR json_valid(ai_analysis)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX mock_interviews_by_interview_template_id ON mock_interviews (interview_template_id);
CREATE INDEX mock_interviews_by_job_id ON mock_interviews (job_id);
CREATE INDEX mock_interviews_by_resume_id ON mock_interviews (resume_id);
CREATE INDEX mock_interviews_by_user_id_created_at_id ON mock_interviews (user_id, created_at, id);
CREATE INDEX mock_interviews_by_user_id_is_completed ON mock_interviews (user_id, is_completed);
CREATE VIEW search_source_mock_interviews AS
  SELECT id AS row_id, user_id AS user_id, 'mock_interview' AS kind, coalesce(title, '') AS title, concat_ws(char(10), (SELECT group_concat(atom, ' ') FROM json_tree(mock_interviews.messages) WHERE type = 'text')) AS body FROM mock_interviews;
CREATE TRIGGER mock_interviews_search_insert AFTER INSERT ON mock_interviews BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_mock_interviews WHERE row_id = NEW.id;
END;
CREATE TRIGGER mock_interviews_search_update AFTER UPDATE OF title, messages ON mock_interviews BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_mock_interviews WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER mock_interviews_search_delete AFTER DELETE ON mock_interviews BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- One question of a practice interview and its answer (seed 002 interview_questions).
CREATE TABLE mock_interview_turns (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  mock_interview_id TEXT NOT NULL REFERENCES mock_interviews (id) ON DELETE CASCADE,
  question_id TEXT REFERENCES questions (id) ON DELETE SET NULL,
  position_number INTEGER NOT NULL CONSTRAINT position_number_range CHECK (position_number >= 0),
  question TEXT NOT NULL CONSTRAINT question_length CHECK (length(question) BETWEEN 1 AND 5000),
  time_limit_seconds INTEGER CONSTRAINT time_limit_seconds_range CHECK (time_limit_seconds BETWEEN 10 AND 7200),
  answer TEXT,
  draft TEXT,
  seconds_taken INTEGER CONSTRAINT seconds_taken_range CHECK (seconds_taken >= 0),
  score INTEGER CONSTRAINT score_range CHECK (score BETWEEN 0 AND 10),
  score_version TEXT CONSTRAINT score_version_length CHECK (length(score_version) <= 50),
  feedback TEXT,
  evidence TEXT CONSTRAINT evidence_json CHECK (evidence IS NULL OR json_valid(evidence)),
  is_skipped INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_skipped_flag CHECK (is_skipped IN (0, 1)),
  answered_at TEXT CONSTRAINT answered_at_format CHECK (answered_at IS NULL OR answered_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX mock_interview_turns_mock_interview_id_position_number ON mock_interview_turns (mock_interview_id, position_number);
CREATE INDEX mock_interview_turns_by_question_id ON mock_interview_turns (question_id);
CREATE INDEX mock_interview_turns_by_user_id_position_number_id ON mock_interview_turns (user_id, position_number, id);
CREATE VIEW search_source_mock_interview_turns AS
  SELECT id AS row_id, user_id AS user_id, 'mock_interview_turn' AS kind, coalesce(question, '') AS title, concat_ws(char(10), answer, feedback) AS body FROM mock_interview_turns;
CREATE TRIGGER mock_interview_turns_search_insert AFTER INSERT ON mock_interview_turns BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_mock_interview_turns WHERE row_id = NEW.id;
END;
CREATE TRIGGER mock_interview_turns_search_update AFTER UPDATE OF question, answer, feedback ON mock_interview_turns BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_mock_interview_turns WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER mock_interview_turns_search_delete AFTER DELETE ON mock_interview_turns BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- What a practice interview showed; at most one each (seed 004 ExportableReport).
CREATE TABLE interview_reports (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  mock_interview_id TEXT NOT NULL REFERENCES mock_interviews (id) ON DELETE CASCADE,
  professionalism_score INTEGER CONSTRAINT professionalism_score_range CHECK (professionalism_score BETWEEN 0 AND 100),
  subject_knowledge_score INTEGER CONSTRAINT subject_knowledge_score_range CHECK (subject_knowledge_score BETWEEN 0 AND 100),
  clarity_score INTEGER CONSTRAINT clarity_score_range CHECK (clarity_score BETWEEN 0 AND 100),
  overall_score INTEGER CONSTRAINT overall_score_range CHECK (overall_score BETWEEN 0 AND 100),
  score_version TEXT CONSTRAINT score_version_length CHECK (length(score_version) <= 50),
  feedback_text TEXT,
  question_responses TEXT NOT NULL DEFAULT '[]' CONSTRAINT question_responses_json CHECK (json_valid(question_responses) AND json_type(question_responses) = 'array'),
  total_questions_asked INTEGER NOT NULL DEFAULT 0 CONSTRAINT total_questions_asked_range CHECK (total_questions_asked >= 0),
  total_responses_given INTEGER NOT NULL DEFAULT 0 CONSTRAINT total_responses_given_range CHECK (total_responses_given >= 0),
  interview_duration_minutes INTEGER CONSTRAINT interview_duration_minutes_range CHECK (interview_duration_minutes >= 0),
  is_pdf_generated INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_pdf_generated_flag CHECK (is_pdf_generated IN (0, 1)),
  pdf_file_id TEXT REFERENCES files (id) ON DELETE SET NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX interview_reports_mock_interview_id ON interview_reports (mock_interview_id);
CREATE INDEX interview_reports_by_pdf_file_id ON interview_reports (pdf_file_id);
CREATE INDEX interview_reports_by_user_id_created_at_id ON interview_reports (user_id, created_at, id);
CREATE VIEW search_source_interview_reports AS
  SELECT id AS row_id, user_id AS user_id, 'interview_report' AS kind, coalesce(feedback_text, '') AS title, concat_ws(char(10), (SELECT group_concat(atom, ' ') FROM json_tree(interview_reports.question_responses) WHERE type = 'text')) AS body FROM interview_reports;
CREATE TRIGGER interview_reports_search_insert AFTER INSERT ON interview_reports BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_interview_reports WHERE row_id = NEW.id;
END;
CREATE TRIGGER interview_reports_search_update AFTER UPDATE OF feedback_text, question_responses ON interview_reports BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_interview_reports WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER interview_reports_search_delete AFTER DELETE ON interview_reports BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- The practice of one day; at most one a person and local day (seed 003 daily_interviews).
CREATE TABLE daily_interviews (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  interview_on TEXT NOT NULL CONSTRAINT interview_on_format CHECK (interview_on IS date(interview_on)),
  category TEXT CONSTRAINT category_length CHECK (length(category) <= 50),
  is_completed INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_completed_flag CHECK (is_completed IN (0, 1)),
  completed_at TEXT CONSTRAINT completed_at_format CHECK (completed_at IS NULL OR completed_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX daily_interviews_user_id_interview_on ON daily_interviews (user_id, interview_on);
CREATE INDEX daily_interviews_by_interview_on ON daily_interviews (interview_on);
CREATE INDEX daily_interviews_by_is_completed ON daily_interviews (is_completed);
CREATE INDEX daily_interviews_by_user_id_interview_on_id ON daily_interviews (user_id, interview_on, id);

-- One answer of a daily interview (seed 003 interview_progress).
CREATE TABLE interview_progress (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  daily_interview_id TEXT NOT NULL REFERENCES daily_interviews (id) ON DELETE CASCADE,
  category TEXT NOT NULL CONSTRAINT category_length CHECK (length(category) BETWEEN 1 AND 50),
  question_number INTEGER NOT NULL CONSTRAINT question_number_range CHECK (question_number >= 0),
  question TEXT NOT NULL CONSTRAINT question_length CHECK (length(question) BETWEEN 1 AND 5000),
  answer TEXT NOT NULL,
  ai_feedback TEXT,
  answered_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT answered_at_format CHECK (answered_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX interview_progress_daily_interview_id_question_number ON interview_progress (daily_interview_id, question_number);
CREATE INDEX interview_progress_by_user_id_answered_at_id ON interview_progress (user_id, answered_at, id);
CREATE VIEW search_source_interview_progress AS
  SELECT id AS row_id, user_id AS user_id, 'interview_progress' AS kind, coalesce(question, '') AS title, concat_ws(char(10), answer, ai_feedback) AS body FROM interview_progress;
CREATE TRIGGER interview_progress_search_insert AFTER INSERT ON interview_progress BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_interview_progress WHERE row_id = NEW.id;
END;
CREATE TRIGGER interview_progress_search_update AFTER UPDATE OF question, answer, ai_feedback ON interview_progress BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_interview_progress WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER interview_progress_search_delete AFTER DELETE ON interview_progress BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- When a question comes up again (spaced repetition).
CREATE TABLE question_reviews (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  question_id TEXT NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
  due_on TEXT NOT NULL CONSTRAINT due_on_format CHECK (due_on IS date(due_on)),
  stability REAL,
  difficulty REAL,
  repetitions INTEGER NOT NULL DEFAULT 0 CONSTRAINT repetitions_range CHECK (repetitions >= 0),
  lapses INTEGER NOT NULL DEFAULT 0 CONSTRAINT lapses_range CHECK (lapses >= 0),
  last_rating INTEGER CONSTRAINT last_rating_range CHECK (last_rating BETWEEN 1 AND 4),
  reviewed_at TEXT CONSTRAINT reviewed_at_format CHECK (reviewed_at IS NULL OR reviewed_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX question_reviews_user_id_question_id ON question_reviews (user_id, question_id);
CREATE INDEX question_reviews_by_question_id ON question_reviews (question_id);
CREATE INDEX question_reviews_by_user_id_due_on_id ON question_reviews (user_id, due_on, id);

-- An invitation to practise together (seed 004 InvitedInterview).
CREATE TABLE interview_invitations (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  interview_template_id TEXT REFERENCES interview_templates (id) ON DELETE SET NULL,
  mock_interview_id TEXT REFERENCES mock_interviews (id) ON DELETE SET NULL,
  invited_user_id TEXT REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE,
  invited_email TEXT CONSTRAINT invited_email_length CHECK (length(invited_email) <= 254),
  message TEXT CONSTRAINT message_length CHECK (length(message) <= 2000),
  status TEXT NOT NULL DEFAULT 'PENDING' CONSTRAINT status_values CHECK (status IN ('PENDING', 'ACCEPTED', 'DECLINED', 'COMPLETED', 'EXPIRED')),
  scheduled_at TEXT CONSTRAINT scheduled_at_format CHECK (scheduled_at IS NULL OR scheduled_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  expires_at TEXT CONSTRAINT expires_at_format CHECK (expires_at IS NULL OR expires_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX interview_invitations_by_interview_template_id ON interview_invitations (interview_template_id);
CREATE INDEX interview_invitations_by_invited_user_id ON interview_invitations (invited_user_id);
CREATE INDEX interview_invitations_by_mock_interview_id ON interview_invitations (mock_interview_id);
CREATE INDEX interview_invitations_by_user_id_created_at_id ON interview_invitations (user_id, created_at, id);
