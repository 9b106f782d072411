-- Community: People. Screens and the server come later; tables and rules stand.

-- A request between two people and its answer; one row an unordered pair, read from both sides (seed 003 connection).
CREATE TABLE connections (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  sender_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  receiver_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  status TEXT NOT NULL DEFAULT 'PENDING' CONSTRAINT status_values CHECK (status IN ('PENDING', 'ACCEPTED', 'REJECTED')),
  message TEXT CONSTRAINT message_length CHECK (length(message) <= 2000),
  responded_at TEXT CONSTRAINT responded_at_format CHECK (responded_at IS NULL OR responded_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  CONSTRAINT not_with_oneself CHECK (sender_id <> receiver_id)
) STRICT;
CREATE UNIQUE INDEX connections_one_per_pair ON connections (min(sender_id, receiver_id), max(sender_id, receiver_id));
CREATE INDEX connections_by_created_at_id ON connections (created_at, id);
CREATE INDEX connections_by_receiver_id ON connections (receiver_id);
CREATE INDEX connections_by_sender_id ON connections (sender_id);

-- Something the person should know (seed 003 notification).
CREATE TABLE notifications (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  type TEXT NOT NULL CONSTRAINT type_values CHECK (type IN ('CONNECTION_REQUEST', 'CONNECTION_ACCEPTED', 'CONNECTION_REJECTED', 'REMINDER', 'INTERVIEW', 'SYSTEM')),
  title TEXT NOT NULL CONSTRAINT title_length CHECK (length(title) BETWEEN 1 AND 300),
  message TEXT NOT NULL,
  related_user_id TEXT REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE,
  related_connection_id TEXT REFERENCES connections (id) ON DELETE CASCADE,
  is_read INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_read_flag CHECK (is_read IN (0, 1)),
  read_at TEXT CONSTRAINT read_at_format CHECK (read_at IS NULL OR read_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX notifications_by_related_connection_id ON notifications (related_connection_id);
CREATE INDEX notifications_by_related_user_id ON notifications (related_user_id);
CREATE INDEX notifications_by_user_id_created_at_id ON notifications (user_id, created_at, id);

-- A message between two connected people (seed 003 user_messages).
CREATE TABLE direct_messages (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  sender_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  receiver_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  message TEXT NOT NULL CONSTRAINT message_length CHECK (length(message) BETWEEN 1 AND 10000),
  is_read INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_read_flag CHECK (is_read IN (0, 1)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX direct_messages_by_created_at_id ON direct_messages (created_at, id);
CREATE INDEX direct_messages_by_receiver_id_sender_id ON direct_messages (receiver_id, sender_id);
CREATE INDEX direct_messages_by_sender_id_receiver_id ON direct_messages (sender_id, receiver_id);

-- Only connected people write to each other (seed 003, user_messages).
CREATE TRIGGER direct_messages_connected BEFORE INSERT ON direct_messages
WHEN NOT EXISTS (
  SELECT 1 FROM connections
  WHERE status = 'ACCEPTED'
    AND min(sender_id, receiver_id) = min(NEW.sender_id, NEW.receiver_id)
    AND max(sender_id, receiver_id) = max(NEW.sender_id, NEW.receiver_id)
)
BEGIN
  SELECT RAISE(ABORT, 'direct_messages_connected');
END;

-- A post without a name (seed 003 anonymous_post). Its author is NULL when it is somebody else's.
CREATE TABLE anonymous_posts (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  content TEXT NOT NULL CONSTRAINT content_length CHECK (length(content) BETWEEN 1 AND 10000),
  image_url TEXT CONSTRAINT image_url_length CHECK (length(image_url) <= 2048),
  is_anonymous INTEGER NOT NULL DEFAULT 1 CONSTRAINT is_anonymous_flag CHECK (is_anonymous IN (0, 1)),
  company_name TEXT CONSTRAINT company_name_length CHECK (length(company_name) <= 300),
  industry TEXT CONSTRAINT industry_length CHECK (length(industry) <= 200),
  topic TEXT NOT NULL DEFAULT 'GENERAL' CONSTRAINT topic_values CHECK (topic IN ('COMPANY_CULTURE', 'WORKPLACE_ISSUES', 'CAREER_ADVICE', 'GENERAL')),
  server_likes_count INTEGER CONSTRAINT server_likes_count_range CHECK (server_likes_count >= 0),
  server_comments_count INTEGER CONSTRAINT server_comments_count_range CHECK (server_comments_count >= 0),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX anonymous_posts_by_user_id_created_at_id ON anonymous_posts (user_id, created_at, id);
CREATE VIEW search_source_anonymous_posts AS
  SELECT id AS row_id, user_id AS user_id, 'anonymous_post' AS kind, coalesce(company_name, '') AS title, concat_ws(char(10), content, industry) AS body FROM anonymous_posts;
CREATE TRIGGER anonymous_posts_search_insert AFTER INSERT ON anonymous_posts BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_anonymous_posts WHERE row_id = NEW.id;
END;
CREATE TRIGGER anonymous_posts_search_update AFTER UPDATE OF content, company_name, industry ON anonymous_posts BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_anonymous_posts WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER anonymous_posts_search_delete AFTER DELETE ON anonymous_posts BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A comment on a post (seed 003 anonymous_comment).
CREATE TABLE anonymous_comments (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  post_id TEXT NOT NULL REFERENCES anonymous_posts (id) ON DELETE CASCADE,
  content TEXT NOT NULL CONSTRAINT content_length CHECK (length(content) BETWEEN 1 AND 10000),
  is_anonymous INTEGER NOT NULL DEFAULT 1 CONSTRAINT is_anonymous_flag CHECK (is_anonymous IN (0, 1)),
  server_likes_count INTEGER CONSTRAINT server_likes_count_range CHECK (server_likes_count >= 0),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX anonymous_comments_by_post_id ON anonymous_comments (post_id);
CREATE INDEX anonymous_comments_by_user_id_created_at_id ON anonymous_comments (user_id, created_at, id);
CREATE VIEW search_source_anonymous_comments AS
  SELECT id AS row_id, user_id AS user_id, 'anonymous_comment' AS kind, '' AS title, concat_ws(char(10), content) AS body FROM anonymous_comments;
CREATE TRIGGER anonymous_comments_search_insert AFTER INSERT ON anonymous_comments BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_anonymous_comments WHERE row_id = NEW.id;
END;
CREATE TRIGGER anonymous_comments_search_update AFTER UPDATE OF content ON anonymous_comments BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_anonymous_comments WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER anonymous_comments_search_delete AFTER DELETE ON anonymous_comments BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A like of a post; one a person (seed 003).
CREATE TABLE anonymous_post_likes (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  post_id TEXT NOT NULL REFERENCES anonymous_posts (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX anonymous_post_likes_post_id_user_id ON anonymous_post_likes (post_id, user_id);
CREATE INDEX anonymous_post_likes_by_user_id_created_at_id ON anonymous_post_likes (user_id, created_at, id);

-- A like of a comment; one a person (seed 003).
CREATE TABLE anonymous_comment_likes (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  comment_id TEXT NOT NULL REFERENCES anonymous_comments (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX anonymous_comment_likes_comment_id_user_id ON anonymous_comment_likes (comment_id, user_id);
CREATE INDEX anonymous_comment_likes_by_user_id_created_at_id ON anonymous_comment_likes (user_id, created_at, id);

-- A group of people (seed 003 communities).
CREATE TABLE communities (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  name TEXT NOT NULL CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 255),
  description TEXT,
  banner_image TEXT CONSTRAINT banner_image_length CHECK (length(banner_image) <= 500),
  created_by TEXT REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX communities_by_created_by ON communities (created_by);
CREATE INDEX communities_by_name_id ON communities (name, id);
CREATE VIEW search_source_communities AS
  SELECT id AS row_id, NULL AS user_id, 'community' AS kind, coalesce(name, '') AS title, concat_ws(char(10), description) AS body FROM communities;
CREATE TRIGGER communities_search_insert AFTER INSERT ON communities BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_communities WHERE row_id = NEW.id;
END;
CREATE TRIGGER communities_search_update AFTER UPDATE OF name, description ON communities BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_communities WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER communities_search_delete AFTER DELETE ON communities BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A person in a community (seed 003 community_memberships).
CREATE TABLE community_memberships (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  community_id TEXT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
  status TEXT NOT NULL DEFAULT 'PENDING' CONSTRAINT status_values CHECK (status IN ('PENDING', 'APPROVED')),
  joined_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT joined_at_format CHECK (joined_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX community_memberships_community_id_user_id ON community_memberships (community_id, user_id);
CREATE INDEX community_memberships_by_user_id_joined_at_id ON community_memberships (user_id, joined_at, id);

-- A post in a community (seed 003 community_posts).
CREATE TABLE community_posts (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  community_id TEXT NOT NULL REFERENCES communities (id) ON DELETE CASCADE,
  content TEXT NOT NULL CONSTRAINT content_length CHECK (length(content) BETWEEN 1 AND 10000),
  type TEXT NOT NULL CONSTRAINT type_values CHECK (type IN ('EVENT', 'UPDATE')),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX community_posts_by_community_id ON community_posts (community_id);
CREATE INDEX community_posts_by_user_id_created_at_id ON community_posts (user_id, created_at, id);
CREATE VIEW search_source_community_posts AS
  SELECT id AS row_id, user_id AS user_id, 'community_post' AS kind, '' AS title, concat_ws(char(10), content) AS body FROM community_posts;
CREATE TRIGGER community_posts_search_insert AFTER INSERT ON community_posts BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_community_posts WHERE row_id = NEW.id;
END;
CREATE TRIGGER community_posts_search_update AFTER UPDATE OF content ON community_posts BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_community_posts WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER community_posts_search_delete AFTER DELETE ON community_posts BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A posting of the shared board (seed 003 jobs, remote_jobs and part_time_jobs in one).
CREATE TABLE board_jobs (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  board TEXT NOT NULL DEFAULT 'GENERAL' CONSTRAINT board_values CHECK (board IN ('GENERAL', 'REMOTE', 'PART_TIME')),
  board_key TEXT CONSTRAINT board_key_length CHECK (length(board_key) <= 64),
  job_title TEXT,
  employer_name TEXT,
  employer_logo TEXT CONSTRAINT employer_logo_length CHECK (length(employer_logo) <= 2048),
  city TEXT,
  state TEXT,
  country TEXT,
  region TEXT CONSTRAINT region_length CHECK (length(region) <= 100),
  posted_at TEXT CONSTRAINT posted_at_format CHECK (posted_at IS NULL OR posted_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  apply_url TEXT CONSTRAINT apply_url_length CHECK (length(apply_url) <= 2048),
  employment_type TEXT,
  description TEXT,
  is_remote INTEGER CONSTRAINT is_remote_flag CHECK (is_remote IN (0, 1)),
  min_salary_text TEXT,
  max_salary_text TEXT,
  salary_period TEXT,
  searched_at TEXT CONSTRAINT searched_at_format CHECK (searched_at IS NULL OR searched_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  posted_by TEXT CONSTRAINT posted_by_values CHECK (posted_by IN ('ALUMNI', 'CAREER_TEAM', 'EXTERNAL')),
  posted_by_user_id TEXT REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  CONSTRAINT remote_board_is_remote CHECK (board <> 'REMOTE' OR is_remote IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX board_jobs_board_key ON board_jobs (board_key);
CREATE INDEX board_jobs_by_created_at_id ON board_jobs (created_at, id);
CREATE INDEX board_jobs_by_posted_by_user_id ON board_jobs (posted_by_user_id);
CREATE VIEW search_source_board_jobs AS
  SELECT id AS row_id, NULL AS user_id, 'board_job' AS kind, concat_ws(' · ', job_title, employer_name) AS title, concat_ws(char(10), city, country, description) AS body FROM board_jobs;
CREATE TRIGGER board_jobs_search_insert AFTER INSERT ON board_jobs BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_board_jobs WHERE row_id = NEW.id;
END;
CREATE TRIGGER board_jobs_search_update AFTER UPDATE OF job_title, employer_name, city, country, description ON board_jobs BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_board_jobs WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER board_jobs_search_delete AFTER DELETE ON board_jobs BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- What the person thinks of the program (seed 002 feedback).
CREATE TABLE feedback (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  type TEXT NOT NULL DEFAULT 'OTHER' CONSTRAINT type_values CHECK (type IN ('BUG', 'FEATURE', 'IMPROVEMENT', 'QUESTION', 'OTHER')),
  priority TEXT NOT NULL DEFAULT 'MEDIUM' CONSTRAINT priority_values CHECK (priority IN ('LOW', 'MEDIUM', 'HIGH', 'URGENT')),
  status TEXT NOT NULL DEFAULT 'OPEN' CONSTRAINT status_values CHECK (status IN ('OPEN', 'IN_PROGRESS', 'RESOLVED', 'CLOSED')),
  title TEXT NOT NULL CONSTRAINT title_length CHECK (length(title) BETWEEN 1 AND 300),
  description TEXT,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX feedback_by_user_id_created_at_id ON feedback (user_id, created_at, id);
CREATE VIEW search_source_feedback AS
  SELECT id AS row_id, user_id AS user_id, 'feedback' AS kind, coalesce(title, '') AS title, concat_ws(char(10), description) AS body FROM feedback;
CREATE TRIGGER feedback_search_insert AFTER INSERT ON feedback BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_feedback WHERE row_id = NEW.id;
END;
CREATE TRIGGER feedback_search_update AFTER UPDATE OF title, description ON feedback BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_feedback WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER feedback_search_delete AFTER DELETE ON feedback BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A vote on feedback; one a person (seed 002).
CREATE TABLE feedback_votes (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  feedback_id TEXT NOT NULL REFERENCES feedback (id) ON DELETE CASCADE,
  vote INTEGER NOT NULL CONSTRAINT vote_range CHECK (vote BETWEEN -1 AND 1),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX feedback_votes_feedback_id_user_id ON feedback_votes (feedback_id, user_id);
CREATE INDEX feedback_votes_by_user_id_created_at_id ON feedback_votes (user_id, created_at, id);

-- Somebody asked for the paid plan (seed 003 premuser).
CREATE TABLE premium_interests (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  full_name TEXT NOT NULL CONSTRAINT full_name_length CHECK (length(full_name) BETWEEN 1 AND 128),
  email TEXT NOT NULL CONSTRAINT email_length CHECK (length(email) BETWEEN 1 AND 128),
  phone TEXT CONSTRAINT phone_length CHECK (length(phone) <= 32),
  interest TEXT,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX premium_interests_by_user_id_created_at_id ON premium_interests (user_id, created_at, id);

-- Somebody asked for access to the API (seed 003 apiuser).
CREATE TABLE api_registrations (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  full_name TEXT NOT NULL CONSTRAINT full_name_length CHECK (length(full_name) BETWEEN 1 AND 128),
  email TEXT NOT NULL CONSTRAINT email_length CHECK (length(email) BETWEEN 1 AND 128),
  phone TEXT CONSTRAINT phone_length CHECK (length(phone) <= 32),
  organization TEXT,
  work TEXT,
  benefits TEXT,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX api_registrations_by_user_id_created_at_id ON api_registrations (user_id, created_at, id);
