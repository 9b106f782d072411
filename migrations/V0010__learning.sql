-- Learning: Resources to learn from, and paths through them.

-- Something to learn from (seed 002 career_resources).
CREATE TABLE career_resources (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  title TEXT NOT NULL CONSTRAINT title_length CHECK (length(title) BETWEEN 1 AND 300),
  description TEXT,
  type TEXT CONSTRAINT type_length CHECK (length(type) <= 50),
  provider TEXT CONSTRAINT provider_length CHECK (length(provider) <= 200),
  url TEXT CONSTRAINT url_length CHECK (length(url) <= 2048),
  skills TEXT NOT NULL DEFAULT '[]' CONSTRAINT skills_json CHECK (json_valid(skills) AND json_type(skills) = 'array'),
  is_shipped INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_shipped_flag CHECK (is_shipped IN (0, 1)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX career_resources_by_user_id_created_at_id ON career_resources (user_id, created_at, id);
CREATE VIEW search_source_career_resources AS
  SELECT id AS row_id, user_id AS user_id, 'career_resource' AS kind, coalesce(title, '') AS title, concat_ws(char(10), description, provider, (SELECT group_concat(atom, ' ') FROM json_tree(career_resources.skills) WHERE type = 'text')) AS body FROM career_resources;
CREATE TRIGGER career_resources_search_insert AFTER INSERT ON career_resources BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_career_resources WHERE row_id = NEW.id;
END;
CREATE TRIGGER career_resources_search_update AFTER UPDATE OF title, description, provider, skills ON career_resources BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_career_resources WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER career_resources_search_delete AFTER DELETE ON career_resources BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A resource kept for later (seed 002).
CREATE TABLE resource_bookmarks (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  resource_id TEXT NOT NULL REFERENCES career_resources (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX resource_bookmarks_user_id_resource_id ON resource_bookmarks (user_id, resource_id);
CREATE INDEX resource_bookmarks_by_resource_id ON resource_bookmarks (resource_id);
CREATE INDEX resource_bookmarks_by_user_id_created_at_id ON resource_bookmarks (user_id, created_at, id);

-- What the person thought of a resource (seed 002).
CREATE TABLE resource_feedback (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  resource_id TEXT NOT NULL REFERENCES career_resources (id) ON DELETE CASCADE,
  rating INTEGER CONSTRAINT rating_range CHECK (rating BETWEEN 1 AND 5),
  is_helpful INTEGER CONSTRAINT is_helpful_flag CHECK (is_helpful IN (0, 1)),
  comment TEXT CONSTRAINT comment_length CHECK (length(comment) <= 2000),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX resource_feedback_user_id_resource_id ON resource_feedback (user_id, resource_id);
CREATE INDEX resource_feedback_by_resource_id ON resource_feedback (resource_id);
CREATE INDEX resource_feedback_by_user_id_created_at_id ON resource_feedback (user_id, created_at, id);

-- One look at a resource (seed 002).
CREATE TABLE resource_views (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  resource_id TEXT NOT NULL REFERENCES career_resources (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX resource_views_by_resource_id ON resource_views (resource_id);
CREATE INDEX resource_views_by_user_id_created_at_id ON resource_views (user_id, created_at, id);

-- Resources in an order (seed 002 learning_paths).
CREATE TABLE learning_paths (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  name TEXT NOT NULL CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 200),
  description TEXT,
  is_shipped INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_shipped_flag CHECK (is_shipped IN (0, 1)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX learning_paths_by_user_id_created_at_id ON learning_paths (user_id, created_at, id);
CREATE VIEW search_source_learning_paths AS
  SELECT id AS row_id, user_id AS user_id, 'learning_path' AS kind, coalesce(name, '') AS title, concat_ws(char(10), description) AS body FROM learning_paths;
CREATE TRIGGER learning_paths_search_insert AFTER INSERT ON learning_paths BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_learning_paths WHERE row_id = NEW.id;
END;
CREATE TRIGGER learning_paths_search_update AFTER UPDATE OF name, description ON learning_paths BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_learning_paths WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER learning_paths_search_delete AFTER DELETE ON learning_paths BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- One step of a path.
CREATE TABLE learning_path_steps (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  learning_path_id TEXT NOT NULL REFERENCES learning_paths (id) ON DELETE CASCADE,
  resource_id TEXT REFERENCES career_resources (id) ON DELETE SET NULL,
  title TEXT NOT NULL CONSTRAINT title_length CHECK (length(title) BETWEEN 1 AND 300),
  description TEXT,
  position TEXT NOT NULL CONSTRAINT position_length CHECK (length(position) BETWEEN 1 AND 200),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX learning_path_steps_by_learning_path_id ON learning_path_steps (learning_path_id);
CREATE INDEX learning_path_steps_by_resource_id ON learning_path_steps (resource_id);
CREATE INDEX learning_path_steps_by_user_id_position_id ON learning_path_steps (user_id, position, id);
CREATE VIEW search_source_learning_path_steps AS
  SELECT id AS row_id, user_id AS user_id, 'learning_path_step' AS kind, coalesce(title, '') AS title, concat_ws(char(10), description) AS body FROM learning_path_steps;
CREATE TRIGGER learning_path_steps_search_insert AFTER INSERT ON learning_path_steps BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_learning_path_steps WHERE row_id = NEW.id;
END;
CREATE TRIGGER learning_path_steps_search_update AFTER UPDATE OF title, description ON learning_path_steps BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_learning_path_steps WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER learning_path_steps_search_delete AFTER DELETE ON learning_path_steps BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A person on a path (seed 002).
CREATE TABLE learning_path_enrollments (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  learning_path_id TEXT NOT NULL REFERENCES learning_paths (id) ON DELETE CASCADE,
  status TEXT NOT NULL DEFAULT 'NOT_STARTED' CONSTRAINT status_values CHECK (status IN ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'ABANDONED')),
  completed_steps TEXT NOT NULL DEFAULT '[]' CONSTRAINT completed_steps_json CHECK (json_valid(completed_steps) AND json_type(completed_steps) = 'array'),
  completed_at TEXT CONSTRAINT completed_at_format CHECK (completed_at IS NULL OR completed_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX learning_path_enrollments_user_id_learning_path_id ON learning_path_enrollments (user_id, learning_path_id);
CREATE INDEX learning_path_enrollments_by_learning_path_id ON learning_path_enrollments (learning_path_id);
CREATE INDEX learning_path_enrollments_by_user_id_created_at_id ON learning_path_enrollments (user_id, created_at, id);
