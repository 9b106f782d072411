-- Coach: Conversations, what came of them, goals and analyses.

-- A talk with the coach (seeds 000 conversation, 001 Conversation, 003 Chat).
CREATE TABLE conversations (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  title TEXT NOT NULL CONSTRAINT title_length CHECK (length(title) BETWEEN 1 AND 300),
  context TEXT CONSTRAINT context_length CHECK (length(context) <= 50),
  status TEXT NOT NULL DEFAULT 'ACTIVE' CONSTRAINT status_values CHECK (status IN ('ACTIVE', 'COMPLETED', 'ARCHIVED')),
  visibility TEXT NOT NULL DEFAULT 'PRIVATE' CONSTRAINT visibility_values CHECK (visibility IN ('PRIVATE', 'PUBLIC')),
  experience_summary TEXT,
  metadata TEXT NOT NULL DEFAULT '{}' CONSTRAINT metadata_json CHECK (json_valid(metadata)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX conversations_by_user_id_context ON conversations (user_id, context);
CREATE INDEX conversations_by_user_id_created_at_id ON conversations (user_id, created_at, id);
CREATE VIEW search_source_conversations AS
  SELECT id AS row_id, user_id AS user_id, 'conversation' AS kind, coalesce(title, '') AS title, concat_ws(char(10), experience_summary) AS body FROM conversations;
CREATE TRIGGER conversations_search_insert AFTER INSERT ON conversations BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_conversations WHERE row_id = NEW.id;
END;
CREATE TRIGGER conversations_search_update AFTER UPDATE OF title, experience_summary ON conversations BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_conversations WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER conversations_search_delete AFTER DELETE ON conversations BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- One message of a conversation (seeds 000 conversation_message, 001 Message, 003 Message_v2 and its deprecated Message).
CREATE TABLE messages (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  role TEXT NOT NULL CONSTRAINT role_values CHECK (role IN ('USER', 'ASSISTANT', 'SYSTEM', 'TOOL')),
  parts TEXT NOT NULL CONSTRAINT parts_json CHECK (json_valid(parts) AND json_type(parts) = 'array'),
  attachments TEXT NOT NULL DEFAULT '[]' CONSTRAINT attachments_json CHECK (json_valid(attachments) AND json_type(attachments) = 'array'),
  metadata TEXT CONSTRAINT metadata_json CHECK (metadata IS NULL OR json_valid(metadata)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX messages_by_conversation_id_created_at ON messages (conversation_id, created_at);
CREATE INDEX messages_by_user_id_created_at_id ON messages (user_id, created_at, id);
CREATE VIEW search_source_messages AS
  SELECT id AS row_id, user_id AS user_id, 'message' AS kind, '' AS title, concat_ws(char(10), (SELECT group_concat(atom, ' ') FROM json_tree(messages.parts) WHERE type = 'text')) AS body FROM messages;
CREATE TRIGGER messages_search_insert AFTER INSERT ON messages BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_messages WHERE row_id = NEW.id;
END;
CREATE TRIGGER messages_search_update AFTER UPDATE OF parts ON messages BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_messages WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER messages_search_delete AFTER DELETE ON messages BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- Whether a message was good (seed 003 Vote_v2 and its deprecated Vote).
CREATE TABLE message_votes (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
  message_id TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  is_upvoted INTEGER NOT NULL CONSTRAINT is_upvoted_flag CHECK (is_upvoted IN (0, 1)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX message_votes_conversation_id_message_id ON message_votes (conversation_id, message_id);
CREATE INDEX message_votes_by_message_id ON message_votes (message_id);
CREATE INDEX message_votes_by_user_id_created_at_id ON message_votes (user_id, created_at, id);

-- A text, program, picture or sheet made with the coach (seed 003 Document).
CREATE TABLE artifacts (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  title TEXT NOT NULL CONSTRAINT title_length CHECK (length(title) BETWEEN 1 AND 300),
  kind TEXT NOT NULL DEFAULT 'TEXT' CONSTRAINT kind_values CHECK (kind IN ('TEXT', 'CODE', 'IMAGE', 'SHEET')),
  content TEXT,
  conversation_id TEXT REFERENCES conversations (id) ON DELETE SET NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX artifacts_by_conversation_id ON artifacts (conversation_id);
CREATE INDEX artifacts_by_user_id_created_at_id ON artifacts (user_id, created_at, id);
CREATE VIEW search_source_artifacts AS
  SELECT id AS row_id, user_id AS user_id, 'artifact' AS kind, coalesce(title, '') AS title, concat_ws(char(10), content) AS body FROM artifacts;
CREATE TRIGGER artifacts_search_insert AFTER INSERT ON artifacts BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_artifacts WHERE row_id = NEW.id;
END;
CREATE TRIGGER artifacts_search_update AFTER UPDATE OF title, content ON artifacts BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_artifacts WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER artifacts_search_delete AFTER DELETE ON artifacts BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- An artifact as it stood at one time (seed 003 Document's composite key).
CREATE TABLE artifact_versions (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  artifact_id TEXT NOT NULL REFERENCES artifacts (id) ON DELETE CASCADE,
  title TEXT NOT NULL CONSTRAINT title_length CHECK (length(title) BETWEEN 1 AND 300),
  content TEXT,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX artifact_versions_artifact_id_created_at ON artifact_versions (artifact_id, created_at);
CREATE INDEX artifact_versions_by_user_id_created_at_id ON artifact_versions (user_id, created_at, id);

-- A change proposed to one version of an artifact (seed 003 Suggestion).
CREATE TABLE suggestions (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  artifact_version_id TEXT NOT NULL REFERENCES artifact_versions (id) ON DELETE CASCADE,
  original_text TEXT NOT NULL,
  suggested_text TEXT NOT NULL,
  description TEXT,
  is_resolved INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_resolved_flag CHECK (is_resolved IN (0, 1)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX suggestions_by_artifact_version_id ON suggestions (artifact_version_id);
CREATE INDEX suggestions_by_user_id_created_at_id ON suggestions (user_id, created_at, id);
CREATE VIEW search_source_suggestions AS
  SELECT id AS row_id, user_id AS user_id, 'suggestion' AS kind, coalesce(original_text, '') AS title, concat_ws(char(10), suggested_text, description) AS body FROM suggestions;
CREATE TRIGGER suggestions_search_insert AFTER INSERT ON suggestions BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_suggestions WHERE row_id = NEW.id;
END;
CREATE TRIGGER suggestions_search_update AFTER UPDATE OF original_text, suggested_text, description ON suggestions BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_suggestions WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER suggestions_search_delete AFTER DELETE ON suggestions BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- Where the person wants to get (seed 001 CareerGoal).
CREATE TABLE career_goals (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  title TEXT NOT NULL CONSTRAINT title_length CHECK (length(title) BETWEEN 1 AND 300),
  description TEXT,
  status TEXT NOT NULL DEFAULT 'NOT_STARTED' CONSTRAINT status_values CHECK (status IN ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'ABANDONED')),
  priority TEXT NOT NULL DEFAULT 'MEDIUM' CONSTRAINT priority_values CHECK (priority IN ('LOW', 'MEDIUM', 'HIGH', 'URGENT')),
  milestones TEXT NOT NULL DEFAULT '[]' CONSTRAINT milestones_json CHECK (json_valid(milestones) AND json_type(milestones) = 'array'),
  due_on TEXT CONSTRAINT due_on_format CHECK (due_on IS NULL OR due_on IS date(due_on)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX career_goals_by_user_id_created_at_id ON career_goals (user_id, created_at, id);
CREATE INDEX career_goals_by_user_id_priority ON career_goals (user_id, priority);
CREATE INDEX career_goals_by_user_id_status ON career_goals (user_id, status);
CREATE VIEW search_source_career_goals AS
  SELECT id AS row_id, user_id AS user_id, 'career_goal' AS kind, coalesce(title, '') AS title, concat_ws(char(10), description, (SELECT group_concat(atom, ' ') FROM json_tree(career_goals.milestones) WHERE type = 'text')) AS body FROM career_goals;
CREATE TRIGGER career_goals_search_insert AFTER INSERT ON career_goals BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_career_goals WHERE row_id = NEW.id;
END;
CREATE TRIGGER career_goals_search_update AFTER UPDATE OF title, description, milestones ON career_goals BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_career_goals WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER career_goals_search_delete AFTER DELETE ON career_goals BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A look at where the person stands (seed 001 Assessment).
CREATE TABLE assessments (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  title TEXT CONSTRAINT title_length CHECK (length(title) <= 300),
  type TEXT NOT NULL CONSTRAINT type_length CHECK (length(type) BETWEEN 1 AND 50),
  results TEXT NOT NULL DEFAULT '{}' CONSTRAINT results_json CHECK (json_valid(results)),
  ai_insights TEXT CONSTRAINT ai_insights_json CHECK (ai_insights IS NULL OR json_valid(ai_insights)),
  recommendations TEXT NOT NULL DEFAULT '[]' CONSTRAINT recommendations_json CHECK (json_valid(recommendations) AND json_type(recommendations) = 'array'),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX assessments_by_user_id_created_at_id ON assessments (user_id, created_at, id);
CREATE INDEX assessments_by_user_id_type ON assessments (user_id, type);
CREATE VIEW search_source_assessments AS
  SELECT id AS row_id, user_id AS user_id, 'assessment' AS kind, coalesce(title, '') AS title, concat_ws(char(10), (SELECT group_concat(atom, ' ') FROM json_tree(assessments.recommendations) WHERE type = 'text')) AS body FROM assessments;
CREATE TRIGGER assessments_search_insert AFTER INSERT ON assessments BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_assessments WHERE row_id = NEW.id;
END;
CREATE TRIGGER assessments_search_update AFTER UPDATE OF title, recommendations ON assessments BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_assessments WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER assessments_search_delete AFTER DELETE ON assessments BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- What all saved jobs ask for, against what the person has (seed 000 skill_analysis).
CREATE TABLE skill_analyses (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  total_experiences_analyzed INTEGER NOT NULL DEFAULT 0 CONSTRAINT total_experiences_analyzed_range CHECK (total_experiences_analyzed >= 0),
  total_jobs_analyzed INTEGER NOT NULL DEFAULT 0 CONSTRAINT total_jobs_analyzed_range CHECK (total_jobs_analyzed >= 0),
  total_skills_found INTEGER NOT NULL DEFAULT 0 CONSTRAINT total_skills_found_range CHECK (total_skills_found >= 0),
  new_skills_created INTEGER NOT NULL DEFAULT 0 CONSTRAINT new_skills_created_range CHECK (new_skills_created >= 0),
  total_skill_gaps INTEGER NOT NULL DEFAULT 0 CONSTRAINT total_skill_gaps_range CHECK (total_skill_gaps >= 0),
  average_job_match_score REAL,
  highest_job_match_score REAL,
  lowest_job_match_score REAL,
  skill_gaps TEXT NOT NULL DEFAULT '[]' CONSTRAINT skill_gaps_json CHECK (json_valid(skill_gaps)),
  job_matches TEXT NOT NULL DEFAULT '[]' CONSTRAINT job_matches_json CHECK (json_valid(job_matches)),
  skills_extracted TEXT NOT NULL DEFAULT '[]' CONSTRAINT skills_extracted_json CHECK (json_valid(skills_extracted)),
  analyzer_version TEXT CONSTRAINT analyzer_version_length CHECK (length(analyzer_version) <= 50),
  analysis_parameters TEXT NOT NULL DEFAULT '{}' CONSTRAINT analysis_parameters_json CHECK (json_valid(analysis_parameters)),
  user_notes TEXT,
  status TEXT NOT NULL DEFAULT 'PENDING' CONSTRAINT status_values CHECK (status IN ('PENDING', 'IN_PROGRESS', 'COMPLETED', 'FAILED')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX skill_analyses_by_user_id_created_at_id ON skill_analyses (user_id, created_at, id);
CREATE VIEW search_source_skill_analyses AS
  SELECT id AS row_id, user_id AS user_id, 'skill_analysis' AS kind, '' AS title, concat_ws(char(10), user_notes) AS body FROM skill_analyses;
CREATE TRIGGER skill_analyses_search_insert AFTER INSERT ON skill_analyses BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_skill_analyses WHERE row_id = NEW.id;
END;
CREATE TRIGGER skill_analyses_search_update AFTER UPDATE OF user_notes ON skill_analyses BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_skill_analyses WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER skill_analyses_search_delete AFTER DELETE ON skill_analyses BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;
