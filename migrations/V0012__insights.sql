-- Insights: The person's own history with the program. All of it stays in the vault.

-- Figures computed at one time (seed 002 analytics).
CREATE TABLE analytics_snapshots (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  type TEXT NOT NULL CONSTRAINT type_length CHECK (length(type) BETWEEN 1 AND 50),
  figures TEXT NOT NULL CONSTRAINT figures_json CHECK (json_valid(figures)),
  generated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT generated_at_format CHECK (generated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX analytics_snapshots_by_user_id_generated_at_id ON analytics_snapshots (user_id, generated_at, id);

-- Something that was done (seed 003 user_activity_logs).
CREATE TABLE activity_log (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  action_type TEXT NOT NULL CONSTRAINT action_type_length CHECK (length(action_type) BETWEEN 1 AND 50),
  action_category TEXT NOT NULL CONSTRAINT action_category_length CHECK (length(action_category) BETWEEN 1 AND 30),
  resource_type TEXT CONSTRAINT resource_type_length CHECK (length(resource_type) <= 30),
  resource_id TEXT CONSTRAINT resource_id_length CHECK (length(resource_id) <= 100),
  metadata TEXT CONSTRAINT metadata_json CHECK (metadata IS NULL OR json_valid(metadata)),
  ip_address TEXT CONSTRAINT ip_address_length CHECK (length(ip_address) <= 64),
  user_agent TEXT CONSTRAINT user_agent_length CHECK (length(user_agent) <= 1000),
  session_id TEXT CONSTRAINT session_id_length CHECK (length(session_id) <= 100),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX activity_log_by_user_id_created_at_id ON activity_log (user_id, created_at, id);

-- A kind of activity types (seed 003).
CREATE TABLE activity_categories (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  name TEXT NOT NULL CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 30),
  description TEXT,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX activity_categories_user_id_name ON activity_categories (user_id, name);
CREATE INDEX activity_categories_by_user_id_name_id ON activity_categories (user_id, name, id);

-- What can be done, and whether it is kept (seed 003).
CREATE TABLE activity_types (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  category_id TEXT REFERENCES activity_categories (id) ON DELETE SET NULL,
  name TEXT NOT NULL CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 50),
  description TEXT,
  is_tracked INTEGER NOT NULL DEFAULT 1 CONSTRAINT is_tracked_flag CHECK (is_tracked IN (0, 1)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX activity_types_user_id_name ON activity_types (user_id, name);
CREATE INDEX activity_types_by_category_id ON activity_types (category_id);
CREATE INDEX activity_types_by_user_id_name_id ON activity_types (user_id, name, id);

-- A look at a screen (seed 003).
CREATE TABLE page_views (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  session_id TEXT REFERENCES sessions (id) ON DELETE CASCADE,
  page_path TEXT NOT NULL CONSTRAINT page_path_length CHECK (length(page_path) BETWEEN 1 AND 255),
  page_title TEXT CONSTRAINT page_title_length CHECK (length(page_title) <= 255),
  referrer TEXT CONSTRAINT referrer_length CHECK (length(referrer) <= 500),
  seconds_on_page INTEGER CONSTRAINT seconds_on_page_range CHECK (seconds_on_page >= 0),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX page_views_by_session_id ON page_views (session_id);
CREATE INDEX page_views_by_user_id_created_at_id ON page_views (user_id, created_at, id);

-- A use of a feature (seed 003).
CREATE TABLE feature_usage (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  feature_name TEXT NOT NULL CONSTRAINT feature_name_length CHECK (length(feature_name) BETWEEN 1 AND 50),
  action TEXT NOT NULL CONSTRAINT action_length CHECK (length(action) BETWEEN 1 AND 50),
  metadata TEXT CONSTRAINT metadata_json CHECK (metadata IS NULL OR json_valid(metadata)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX feature_usage_by_user_id_created_at_id ON feature_usage (user_id, created_at, id);

-- One local day in figures (seed 003); derived from the rows it counts.
CREATE TABLE daily_activity_summaries (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  summary_on TEXT NOT NULL CONSTRAINT summary_on_format CHECK (summary_on IS date(summary_on)),
  total_users_active INTEGER NOT NULL DEFAULT 0 CONSTRAINT total_users_active_range CHECK (total_users_active >= 0),
  total_sessions INTEGER NOT NULL DEFAULT 0 CONSTRAINT total_sessions_range CHECK (total_sessions >= 0),
  total_page_views INTEGER NOT NULL DEFAULT 0 CONSTRAINT total_page_views_range CHECK (total_page_views >= 0),
  total_actions INTEGER NOT NULL DEFAULT 0 CONSTRAINT total_actions_range CHECK (total_actions >= 0),
  new_registrations INTEGER NOT NULL DEFAULT 0 CONSTRAINT new_registrations_range CHECK (new_registrations >= 0),
  new_connections INTEGER NOT NULL DEFAULT 0 CONSTRAINT new_connections_range CHECK (new_connections >= 0),
  new_posts INTEGER NOT NULL DEFAULT 0 CONSTRAINT new_posts_range CHECK (new_posts >= 0),
  new_job_applications INTEGER NOT NULL DEFAULT 0 CONSTRAINT new_job_applications_range CHECK (new_job_applications >= 0),
  new_skill_attempts INTEGER NOT NULL DEFAULT 0 CONSTRAINT new_skill_attempts_range CHECK (new_skill_attempts >= 0),
  new_community_joins INTEGER NOT NULL DEFAULT 0 CONSTRAINT new_community_joins_range CHECK (new_community_joins >= 0),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX daily_activity_summaries_user_id_summary_on ON daily_activity_summaries (user_id, summary_on);
CREATE INDEX daily_activity_summaries_by_user_id_summary_on_id ON daily_activity_summaries (user_id, summary_on, id);

-- A language model the person may use. The key lies in the keyring, never here.
CREATE TABLE model_setups (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  name TEXT NOT NULL CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 100),
  provider TEXT NOT NULL CONSTRAINT provider_length CHECK (length(provider) BETWEEN 1 AND 50),
  model TEXT NOT NULL CONSTRAINT model_length CHECK (length(model) BETWEEN 1 AND 200),
  base_url TEXT CONSTRAINT base_url_length CHECK (length(base_url) <= 2048),
  purpose TEXT CONSTRAINT purpose_length CHECK (length(purpose) <= 50),
  is_default INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_default_flag CHECK (is_default IN (0, 1)),
  settings TEXT NOT NULL DEFAULT '{}' CONSTRAINT settings_json CHECK (json_valid(settings)),
  position TEXT NOT NULL CONSTRAINT position_length CHECK (length(position) BETWEEN 1 AND 200),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX model_setups_user_id_name ON model_setups (user_id, name);
CREATE INDEX model_setups_by_user_id_position_id ON model_setups (user_id, position, id);

-- What a model costs, from a day on (first rows: seed 004).
CREATE TABLE model_prices (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  model_name TEXT NOT NULL CONSTRAINT model_name_length CHECK (length(model_name) BETWEEN 1 AND 50),
  prompt_micros_per_1000 INTEGER NOT NULL CONSTRAINT prompt_micros_per_1000_range CHECK (prompt_micros_per_1000 >= 0),
  completion_micros_per_1000 INTEGER NOT NULL CONSTRAINT completion_micros_per_1000_range CHECK (completion_micros_per_1000 >= 0),
  currency TEXT NOT NULL DEFAULT 'USD' CONSTRAINT currency_format CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  valid_from TEXT NOT NULL DEFAULT '2000-01-01' CONSTRAINT valid_from_format CHECK (valid_from IS date(valid_from)),
  is_shipped INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_shipped_flag CHECK (is_shipped IN (0, 1)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX model_prices_user_id_model_name_valid_from ON model_prices (user_id, model_name, valid_from);
CREATE INDEX model_prices_by_user_id_model_name_id ON model_prices (user_id, model_name, id);

-- Tokens of one request to a model (seed 004 TokenUsage). Outlives the user.
CREATE TABLE token_usage (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE,
  model_name TEXT NOT NULL CONSTRAINT model_name_length CHECK (length(model_name) BETWEEN 1 AND 50),
  prompt_tokens INTEGER NOT NULL CONSTRAINT prompt_tokens_range CHECK (prompt_tokens >= 0),
  completion_tokens INTEGER NOT NULL CONSTRAINT completion_tokens_range CHECK (completion_tokens >= 0),
  total_tokens INTEGER NOT NULL CONSTRAINT total_tokens_range CHECK (total_tokens >= 0),
  request_type TEXT CONSTRAINT request_type_length CHECK (length(request_type) <= 50),
  label TEXT CONSTRAINT label_length CHECK (length(label) <= 100),
  cost_micros INTEGER CONSTRAINT cost_micros_range CHECK (cost_micros >= 0),
  is_merged INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_merged_flag CHECK (is_merged IN (0, 1)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  CONSTRAINT total_is_sum CHECK (total_tokens = prompt_tokens + completion_tokens)
) STRICT;
CREATE INDEX token_usage_by_label ON token_usage (label);
CREATE INDEX token_usage_by_user_id_created_at_id ON token_usage (user_id, created_at, id);

-- The usage under one label, summed up when it was merged (seed 004 MergeTokenStats). Outlives the user.
CREATE TABLE token_usage_merges (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT REFERENCES users (id) ON DELETE SET NULL ON UPDATE CASCADE,
  source_label TEXT NOT NULL CONSTRAINT source_label_length CHECK (length(source_label) BETWEEN 1 AND 100),
  target_label TEXT NOT NULL DEFAULT 'main' CONSTRAINT target_label_length CHECK (length(target_label) BETWEEN 1 AND 100),
  commit_sha TEXT NOT NULL CONSTRAINT commit_sha_length CHECK (length(commit_sha) BETWEEN 1 AND 40),
  merged_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT merged_at_format CHECK (merged_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  total_prompt_tokens INTEGER NOT NULL DEFAULT 0 CONSTRAINT total_prompt_tokens_range CHECK (total_prompt_tokens >= 0),
  total_completion_tokens INTEGER NOT NULL DEFAULT 0 CONSTRAINT total_completion_tokens_range CHECK (total_completion_tokens >= 0),
  total_tokens INTEGER NOT NULL DEFAULT 0 CONSTRAINT total_tokens_range CHECK (total_tokens >= 0),
  request_count INTEGER NOT NULL DEFAULT 0 CONSTRAINT request_count_range CHECK (request_count >= 0),
  cost_micros INTEGER NOT NULL DEFAULT 0 CONSTRAINT cost_micros_range CHECK (cost_micros >= 0),
  cumulative_total_tokens INTEGER NOT NULL DEFAULT 0 CONSTRAINT cumulative_total_tokens_range CHECK (cumulative_total_tokens >= 0),
  cumulative_cost_micros INTEGER NOT NULL DEFAULT 0 CONSTRAINT cumulative_cost_micros_range CHECK (cumulative_cost_micros >= 0),
  pr_number INTEGER CONSTRAINT pr_number_range CHECK (pr_number >= 1),
  notes TEXT,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX token_usage_merges_commit_sha ON token_usage_merges (commit_sha);
CREATE INDEX token_usage_merges_by_merged_at ON token_usage_merges (merged_at);
CREATE INDEX token_usage_merges_by_user_id_merged_at_id ON token_usage_merges (user_id, merged_at, id);

-- The ledger: one request the program made.
CREATE TABLE network_requests (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  requested_at TEXT NOT NULL CONSTRAINT requested_at_format CHECK (requested_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  purpose TEXT NOT NULL CONSTRAINT purpose_length CHECK (length(purpose) BETWEEN 1 AND 100),
  method TEXT NOT NULL CONSTRAINT method_length CHECK (length(method) BETWEEN 1 AND 10),
  host TEXT NOT NULL CONSTRAINT host_length CHECK (length(host) BETWEEN 1 AND 255),
  path TEXT CONSTRAINT path_length CHECK (length(path) <= 2048),
  bytes_sent INTEGER NOT NULL DEFAULT 0 CONSTRAINT bytes_sent_range CHECK (bytes_sent >= 0),
  bytes_received INTEGER NOT NULL DEFAULT 0 CONSTRAINT bytes_received_range CHECK (bytes_received >= 0),
  status_code INTEGER CONSTRAINT status_code_range CHECK (status_code BETWEEN 100 AND 599),
  is_refused INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_refused_flag CHECK (is_refused IN (0, 1)),
  error TEXT CONSTRAINT error_length CHECK (length(error) <= 500),
  milliseconds INTEGER CONSTRAINT milliseconds_range CHECK (milliseconds >= 0),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX network_requests_by_user_id_requested_at_id ON network_requests (user_id, requested_at, id);
