-- Account: The person who owns the vault, the people met through the community, and how this device is set up.

-- A person. The vault's owner has exactly one row here; other rows are people met through the community (seeds 000 users, 001 User, 002 users, 003 User, 004 User).
CREATE TABLE users (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  username TEXT CONSTRAINT username_length CHECK (length(username) BETWEEN 1 AND 150),
  email TEXT CONSTRAINT email_length CHECK (length(email) BETWEEN 1 AND 254),
  password_hash TEXT CONSTRAINT password_hash_length CHECK (length(password_hash) <= 255),
  name TEXT CONSTRAINT name_length CHECK (length(name) <= 200),
  first_name TEXT CONSTRAINT first_name_length CHECK (length(first_name) <= 150),
  last_name TEXT CONSTRAINT last_name_length CHECK (length(last_name) <= 150),
  role TEXT NOT NULL DEFAULT 'CANDIDATE' CONSTRAINT role_values CHECK (role IN ('USER', 'CANDIDATE', 'INTERVIEWER', 'RECRUITER', 'ADMIN')),
  status TEXT NOT NULL DEFAULT 'ACTIVE' CONSTRAINT status_values CHECK (status IN ('ACTIVE', 'INACTIVE', 'SUSPENDED')),
  is_staff INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_staff_flag CHECK (is_staff IN (0, 1)),
  permission_groups TEXT NOT NULL DEFAULT '[]' CONSTRAINT permission_groups_json CHECK (json_valid(permission_groups) AND json_type(permission_groups) = 'array'),
  auth_provider TEXT NOT NULL DEFAULT 'local' CONSTRAINT auth_provider_length CHECK (length(auth_provider) BETWEEN 1 AND 50),
  oauth_id TEXT CONSTRAINT oauth_id_length CHECK (length(oauth_id) <= 255),
  avatar TEXT CONSTRAINT avatar_length CHECK (length(avatar) <= 2048),
  login_count INTEGER NOT NULL DEFAULT 0 CONSTRAINT login_count_range CHECK (login_count >= 0),
  last_login_at TEXT CONSTRAINT last_login_at_format CHECK (last_login_at IS NULL OR last_login_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  terms_accepted INTEGER NOT NULL DEFAULT 0 CONSTRAINT terms_accepted_flag CHECK (terms_accepted IN (0, 1)),
  referral_code TEXT CONSTRAINT referral_code_length CHECK (length(referral_code) <= 100),
  anonymous_username TEXT CONSTRAINT anonymous_username_length CHECK (length(anonymous_username) <= 50),
  anonymous_avatar TEXT CONSTRAINT anonymous_avatar_length CHECK (length(anonymous_avatar) <= 255),
  flagged_chat_expires_at TEXT CONSTRAINT flagged_chat_expires_at_format CHECK (flagged_chat_expires_at IS NULL OR flagged_chat_expires_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  daily_message_count INTEGER NOT NULL DEFAULT 0 CONSTRAINT daily_message_count_range CHECK (daily_message_count >= 0),
  message_count_day TEXT CONSTRAINT message_count_day_format CHECK (message_count_day IS NULL OR message_count_day IS date(message_count_day)),
  last_interview_at TEXT CONSTRAINT last_interview_at_format CHECK (last_interview_at IS NULL OR last_interview_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  interview_count INTEGER NOT NULL DEFAULT 0 CONSTRAINT interview_count_range CHECK (interview_count >= 0),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  CONSTRAINT account_named CHECK (password_hash IS NULL AND oauth_id IS NULL OR (username IS NOT NULL AND email IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX users_username ON users (username);
CREATE UNIQUE INDEX users_email ON users (email);
CREATE INDEX users_by_created_at_id ON users (created_at, id);
CREATE INDEX users_by_status ON users (status);

-- What a person says about themselves; made with the user, one each (seeds 001 UserProfile, 002 users, 003 User, 004 UserProfile).
CREATE TABLE user_profiles (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  contact_email TEXT CONSTRAINT contact_email_length CHECK (length(contact_email) <= 255),
  phone TEXT CONSTRAINT phone_length CHECK (length(phone) <= 64),
  bio TEXT,
  location TEXT CONSTRAINT location_length CHECK (length(location) <= 200),
  headline TEXT CONSTRAINT headline_length CHECK (length(headline) <= 300),
  website_url TEXT CONSTRAINT website_url_length CHECK (length(website_url) <= 2048),
  linkedin_url TEXT CONSTRAINT linkedin_url_length CHECK (length(linkedin_url) <= 2048),
  linkedin_info TEXT,
  facebook_url TEXT CONSTRAINT facebook_url_length CHECK (length(facebook_url) <= 2048),
  links TEXT NOT NULL DEFAULT '[]' CONSTRAINT links_json CHECK (json_valid(links) AND json_type(links) = 'array'),
  goals TEXT,
  strengths TEXT,
  interests TEXT,
  profile_metrics TEXT,
  experience_level TEXT CONSTRAINT experience_level_values CHECK (experience_level IN ('ENTRY', 'MID', 'SENIOR', 'LEAD', 'EXECUTIVE')),
  preferred_locations TEXT NOT NULL DEFAULT '[]' CONSTRAINT preferred_locations_json CHECK (json_valid(preferred_locations) AND json_type(preferred_locations) = 'array'),
  prefer_remote_jobs INTEGER NOT NULL DEFAULT 0 CONSTRAINT prefer_remote_jobs_flag CHECK (prefer_remote_jobs IN (0, 1)),
  wanted_pay TEXT CONSTRAINT wanted_pay_length CHECK (length(wanted_pay) <= 200),
  daily_application_goal INTEGER NOT NULL DEFAULT 10 CONSTRAINT daily_application_goal_range CHECK (daily_application_goal BETWEEN 0 AND 1000),
  preferences TEXT NOT NULL DEFAULT '{}' CONSTRAINT preferences_json CHECK (json_valid(preferences)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX user_profiles_user_id ON user_profiles (user_id);
CREATE INDEX user_profiles_by_user_id_created_at_id ON user_profiles (user_id, created_at, id);
CREATE VIEW search_source_user_profiles AS
  SELECT id AS row_id, user_id AS user_id, 'user_profile' AS kind, coalesce(headline, '') AS title, concat_ws(char(10), bio, goals, strengths, interests) AS body FROM user_profiles;
CREATE TRIGGER user_profiles_search_insert AFTER INSERT ON user_profiles BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_user_profiles WHERE row_id = NEW.id;
END;
CREATE TRIGGER user_profiles_search_update AFTER UPDATE OF bio, headline, goals, strengths, interests ON user_profiles BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_user_profiles WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER user_profiles_search_delete AFTER DELETE ON user_profiles BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- One run of the program on one device, or one sign-in (seeds 000 user_token, 001 Session, 003 user_sessions).
CREATE TABLE sessions (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  session_token_hash TEXT CONSTRAINT session_token_hash_length CHECK (length(session_token_hash) <= 255),
  refresh_token_hash TEXT CONSTRAINT refresh_token_hash_length CHECK (length(refresh_token_hash) <= 255),
  expires_at TEXT CONSTRAINT expires_at_format CHECK (expires_at IS NULL OR expires_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  device_type TEXT CONSTRAINT device_type_length CHECK (length(device_type) <= 20),
  browser TEXT CONSTRAINT browser_length CHECK (length(browser) <= 50),
  os TEXT CONSTRAINT os_length CHECK (length(os) <= 50),
  user_agent TEXT CONSTRAINT user_agent_length CHECK (length(user_agent) <= 1000),
  ip_address TEXT CONSTRAINT ip_address_length CHECK (length(ip_address) <= 64),
  started_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT started_at_format CHECK (started_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  last_activity_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT last_activity_at_format CHECK (last_activity_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  ended_at TEXT CONSTRAINT ended_at_format CHECK (ended_at IS NULL OR ended_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  is_active INTEGER NOT NULL DEFAULT 1 CONSTRAINT is_active_flag CHECK (is_active IN (0, 1)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX sessions_session_token_hash ON sessions (session_token_hash);
CREATE INDEX sessions_by_expires_at ON sessions (expires_at);
CREATE INDEX sessions_by_refresh_token_hash ON sessions (refresh_token_hash);
CREATE INDEX sessions_by_user_id_started_at_id ON sessions (user_id, started_at, id);

-- A request to set a new password; the token is kept as a hash (seed 003 password_reset_tokens).
CREATE TABLE password_resets (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  token_hash TEXT NOT NULL CONSTRAINT token_hash_length CHECK (length(token_hash) <= 255),
  expires_at TEXT NOT NULL CONSTRAINT expires_at_format CHECK (expires_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  used_at TEXT CONSTRAINT used_at_format CHECK (used_at IS NULL OR used_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX password_resets_token_hash ON password_resets (token_hash);
CREATE INDEX password_resets_by_user_id_created_at_id ON password_resets (user_id, created_at, id);

-- A person asks for another role (seed 004 RoleChangeRequest).
CREATE TABLE role_change_requests (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  requested_role TEXT NOT NULL CONSTRAINT requested_role_values CHECK (requested_role IN ('USER', 'CANDIDATE', 'INTERVIEWER', 'RECRUITER', 'ADMIN')),
  reason TEXT CONSTRAINT reason_length CHECK (length(reason) <= 2000),
  status TEXT NOT NULL DEFAULT 'PENDING' CONSTRAINT status_values CHECK (status IN ('PENDING', 'ACCEPTED', 'REJECTED')),
  decided_by TEXT REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE,
  decided_at TEXT CONSTRAINT decided_at_format CHECK (decided_at IS NULL OR decided_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX role_change_requests_by_decided_by ON role_change_requests (decided_by);
CREATE INDEX role_change_requests_by_user_id_created_at_id ON role_change_requests (user_id, created_at, id);

-- One setting of the vault, by key.
CREATE TABLE settings (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  key TEXT NOT NULL CONSTRAINT key_length CHECK (length(key) BETWEEN 1 AND 100),
  value TEXT NOT NULL DEFAULT 'null' CONSTRAINT value_json CHECK (json_valid(value)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX settings_user_id_key ON settings (user_id, key);
CREATE INDEX settings_by_user_id_key_id ON settings (user_id, key, id);
