-- Quizzes: Questions with four options, to check a skill.

-- A subject that can be quizzed (seed 003 skills).
CREATE TABLE quiz_skills (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  name TEXT NOT NULL CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 255),
  taxonomy_id TEXT CONSTRAINT taxonomy_id_length CHECK (length(taxonomy_id) <= 64),
  is_shipped INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_shipped_flag CHECK (is_shipped IN (0, 1)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX quiz_skills_user_id_name ON quiz_skills (user_id, name);
CREATE INDEX quiz_skills_by_user_id_name_id ON quiz_skills (user_id, name, id);
CREATE VIEW search_source_quiz_skills AS
  SELECT id AS row_id, user_id AS user_id, 'quiz_skill' AS kind, coalesce(name, '') AS title, '' AS body FROM quiz_skills;
CREATE TRIGGER quiz_skills_search_insert AFTER INSERT ON quiz_skills BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_quiz_skills WHERE row_id = NEW.id;
END;
CREATE TRIGGER quiz_skills_search_update AFTER UPDATE OF name ON quiz_skills BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_quiz_skills WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER quiz_skills_search_delete AFTER DELETE ON quiz_skills BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A question with four options (seed 003 skill_questions).
CREATE TABLE quiz_questions (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  quiz_skill_id TEXT NOT NULL REFERENCES quiz_skills (id) ON DELETE CASCADE,
  question TEXT NOT NULL CONSTRAINT question_length CHECK (length(question) BETWEEN 1 AND 5000),
  options TEXT NOT NULL CONSTRAINT options_json CHECK (json_valid(options) AND json_type(options) = 'array'),
  correct_index INTEGER NOT NULL CONSTRAINT correct_index_range CHECK (correct_index BETWEEN 0 AND 3),
  explanation TEXT,
  difficulty INTEGER CONSTRAINT difficulty_range CHECK (difficulty BETWEEN 1 AND 5),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  CONSTRAINT options_are_four CHECK (json_array_length(options) = 4)
) STRICT;
CREATE INDEX quiz_questions_by_quiz_skill_id ON quiz_questions (quiz_skill_id);
CREATE INDEX quiz_questions_by_user_id_created_at_id ON quiz_questions (user_id, created_at, id);
CREATE VIEW search_source_quiz_questions AS
  SELECT id AS row_id, user_id AS user_id, 'quiz_question' AS kind, coalesce(question, '') AS title, concat_ws(char(10), (SELECT group_concat(atom, ' ') FROM json_tree(quiz_questions.options) WHERE type = 'text'), explanation) AS body FROM quiz_questions;
CREATE TRIGGER quiz_questions_search_insert AFTER INSERT ON quiz_questions BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_quiz_questions WHERE row_id = NEW.id;
END;
CREATE TRIGGER quiz_questions_search_update AFTER UPDATE OF question, options, explanation ON quiz_questions BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_quiz_questions WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER quiz_questions_search_delete AFTER DELETE ON quiz_questions BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- One try at a quiz (seed 003 skill_attempts).
CREATE TABLE quiz_attempts (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  quiz_skill_id TEXT NOT NULL REFERENCES quiz_skills (id) ON DELETE CASCADE,
  score INTEGER NOT NULL CONSTRAINT score_range CHECK (score >= 0),
  total INTEGER NOT NULL CONSTRAINT total_range CHECK (total >= 0),
  selected_answers TEXT NOT NULL CONSTRAINT selected_answers_json CHECK (json_valid(selected_answers) AND json_type(selected_answers) = 'array'),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  CONSTRAINT score_within_total CHECK (score <= total)
) STRICT;
CREATE INDEX quiz_attempts_by_quiz_skill_id ON quiz_attempts (quiz_skill_id);
CREATE INDEX quiz_attempts_by_user_id_created_at_id ON quiz_attempts (user_id, created_at, id);
CREATE INDEX quiz_attempts_by_user_id_quiz_skill_id_score ON quiz_attempts (user_id, quiz_skill_id, score);
