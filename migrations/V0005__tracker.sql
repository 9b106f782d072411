-- Tracker: Jobs, what was sent for them, and what came of it.

-- A column of the board: a name, a colour and a place for one of the eight statuses of seed 001.
CREATE TABLE stages (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  name TEXT NOT NULL CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 100),
  color TEXT CONSTRAINT color_length CHECK (length(color) <= 20),
  icon TEXT CONSTRAINT icon_length CHECK (length(icon) <= 50),
  status TEXT NOT NULL CONSTRAINT status_values CHECK (status IN ('INTERESTED', 'APPLIED', 'INTERVIEW_SCHEDULED', 'INTERVIEW_COMPLETED', 'OFFER_RECEIVED', 'REJECTED', 'ACCEPTED', 'WITHDRAWN')),
  is_hidden INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_hidden_flag CHECK (is_hidden IN (0, 1)),
  follow_up_days INTEGER CONSTRAINT follow_up_days_range CHECK (follow_up_days BETWEEN 0 AND 365),
  position TEXT NOT NULL CONSTRAINT position_length CHECK (length(position) BETWEEN 1 AND 200),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX stages_user_id_name ON stages (user_id, name);
CREATE INDEX stages_by_user_id_position_id ON stages (user_id, position, id);

-- A job the person looks at (seeds 000 job_posting, 001 Job, 002 jobs, 003 jobs, 004 UploadedJobListing).
CREATE TABLE jobs (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  title TEXT NOT NULL CONSTRAINT title_length CHECK (length(title) BETWEEN 1 AND 300),
  company TEXT NOT NULL CONSTRAINT company_length CHECK (length(company) BETWEEN 1 AND 300),
  company_logo_url TEXT CONSTRAINT company_logo_url_length CHECK (length(company_logo_url) <= 2048),
  company_url TEXT CONSTRAINT company_url_length CHECK (length(company_url) <= 2048),
  location TEXT CONSTRAINT location_length CHECK (length(location) <= 200),
  city TEXT CONSTRAINT city_length CHECK (length(city) <= 200),
  region TEXT CONSTRAINT region_length CHECK (length(region) <= 200),
  country TEXT CONSTRAINT country_length CHECK (length(country) <= 100),
  work_mode TEXT CONSTRAINT work_mode_values CHECK (work_mode IN ('REMOTE', 'HYBRID', 'ONSITE')),
  is_remote_ok INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_remote_ok_flag CHECK (is_remote_ok IN (0, 1)),
  job_type TEXT CONSTRAINT job_type_values CHECK (job_type IN ('FULL_TIME', 'PART_TIME', 'CONTRACT', 'INTERNSHIP', 'TEMPORARY')),
  employment_type_text TEXT CONSTRAINT employment_type_text_length CHECK (length(employment_type_text) <= 200),
  seniority_level TEXT CONSTRAINT seniority_level_values CHECK (seniority_level IN ('ENTRY', 'MID', 'SENIOR', 'LEAD', 'EXECUTIVE')),
  stage_id TEXT NOT NULL REFERENCES stages (id),
  status TEXT NOT NULL DEFAULT 'INTERESTED' CONSTRAINT status_values CHECK (status IN ('INTERESTED', 'APPLIED', 'INTERVIEW_SCHEDULED', 'INTERVIEW_COMPLETED', 'OFFER_RECEIVED', 'REJECTED', 'ACCEPTED', 'WITHDRAWN')),
  description TEXT,
  responsibilities TEXT,
  requirements TEXT CONSTRAINT requirements_json CHECK (requirements IS NULL OR json_valid(requirements)),
  requirements_text TEXT,
  required_skills TEXT NOT NULL DEFAULT '[]' CONSTRAINT required_skills_json CHECK (json_valid(required_skills) AND json_type(required_skills) = 'array'),
  tech_stack TEXT NOT NULL DEFAULT '[]' CONSTRAINT tech_stack_json CHECK (json_valid(tech_stack) AND json_type(tech_stack) = 'array'),
  documents_required TEXT NOT NULL DEFAULT '[]' CONSTRAINT documents_required_json CHECK (json_valid(documents_required) AND json_type(documents_required) = 'array'),
  pay_min_minor INTEGER CONSTRAINT pay_min_minor_range CHECK (pay_min_minor >= 0),
  pay_max_minor INTEGER CONSTRAINT pay_max_minor_range CHECK (pay_max_minor >= 0),
  pay_currency TEXT CONSTRAINT pay_currency_format CHECK (pay_currency IS NULL OR pay_currency GLOB '[A-Z][A-Z][A-Z]'),
  pay_period TEXT CONSTRAINT pay_period_values CHECK (pay_period IN ('HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR', 'PROJECT')),
  pay_text TEXT CONSTRAINT pay_text_length CHECK (length(pay_text) <= 300),
  posting_url TEXT CONSTRAINT posting_url_length CHECK (length(posting_url) <= 2048),
  application_url TEXT CONSTRAINT application_url_length CHECK (length(application_url) <= 2048),
  source TEXT CONSTRAINT source_length CHECK (length(source) <= 200),
  source_file_name TEXT CONSTRAINT source_file_name_length CHECK (length(source_file_name) <= 255),
  file_id TEXT REFERENCES files (id) ON DELETE SET NULL,
  posted_on TEXT CONSTRAINT posted_on_format CHECK (posted_on IS NULL OR posted_on IS date(posted_on)),
  deadline_on TEXT CONSTRAINT deadline_on_format CHECK (deadline_on IS NULL OR deadline_on IS date(deadline_on)),
  scraped_at TEXT CONSTRAINT scraped_at_format CHECK (scraped_at IS NULL OR scraped_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  is_scraping_success INTEGER CONSTRAINT is_scraping_success_flag CHECK (is_scraping_success IN (0, 1)),
  scraping_error TEXT,
  raw_json TEXT CONSTRAINT raw_json_json CHECK (raw_json IS NULL OR json_valid(raw_json)),
  fingerprint TEXT CONSTRAINT fingerprint_length CHECK (length(fingerprint) <= 128),
  match_score INTEGER CONSTRAINT match_score_range CHECK (match_score BETWEEN 0 AND 100),
  match_version TEXT CONSTRAINT match_version_length CHECK (length(match_version) <= 50),
  ai_analysis TEXT CONSTRAINT ai_analysis_json CHECK (ai_analysis IS NULL OR json_valid(ai_analysis)),
  recommended_template_id TEXT REFERENCES interview_templates (id) ON DELETE SET NULL,
  parsing_status TEXT NOT NULL DEFAULT 'PENDING' CONSTRAINT parsing_status_values CHECK (parsing_status IN ('PENDING', 'IN_PROGRESS', 'SUCCESS', 'ERROR')),
  parsing_error TEXT,
  parsed_at TEXT CONSTRAINT parsed_at_format CHECK (parsed_at IS NULL OR parsed_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  notes TEXT,
  applied_at TEXT CONSTRAINT applied_at_format CHECK (applied_at IS NULL OR applied_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  board_job_id TEXT REFERENCES board_jobs (id) ON DELETE SET NULL,
  position TEXT NOT NULL CONSTRAINT position_length CHECK (length(position) BETWEEN 1 AND 200),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  CONSTRAINT pay_in_order CHECK (pay_min_minor IS NULL OR pay_max_minor IS NULL OR pay_min_minor <= pay_max_minor),
  CONSTRAINT pay_has_currency CHECK ((pay_min_minor IS NULL AND pay_max_minor IS NULL) OR pay_currency IS NOT NULL)
) STRICT;
CREATE INDEX jobs_by_board_job_id ON jobs (board_job_id);
CREATE INDEX jobs_by_file_id ON jobs (file_id);
CREATE INDEX jobs_by_recommended_template_id ON jobs (recommended_template_id);
CREATE INDEX jobs_by_stage_id ON jobs (stage_id);
CREATE INDEX jobs_by_user_id_applied_at ON jobs (user_id, applied_at);
CREATE INDEX jobs_by_user_id_company ON jobs (user_id, company);
CREATE INDEX jobs_by_user_id_created_at_id ON jobs (user_id, created_at, id);
CREATE INDEX jobs_by_user_id_fingerprint ON jobs (user_id, fingerprint);
CREATE INDEX jobs_by_user_id_job_type ON jobs (user_id, job_type);
CREATE INDEX jobs_by_user_id_posting_url ON jobs (user_id, posting_url);
CREATE INDEX jobs_by_user_id_stage_id_position ON jobs (user_id, stage_id, position);
CREATE INDEX jobs_by_user_id_status_position ON jobs (user_id, status, position);
CREATE INDEX jobs_by_user_id_title ON jobs (user_id, title);
CREATE INDEX jobs_by_user_id_work_mode ON jobs (user_id, work_mode);
CREATE VIEW search_source_jobs AS
  SELECT id AS row_id, user_id AS user_id, 'job' AS kind, concat_ws(' · ', title, company) AS title, concat_ws(char(10), location, description, responsibilities, requirements_text, (SELECT group_concat(atom, ' ') FROM json_tree(jobs.required_skills) WHERE type = 'text'), (SELECT group_concat(atom, ' ') FROM json_tree(jobs.tech_stack) WHERE type = 'text'), notes) AS body FROM jobs;
CREATE TRIGGER jobs_search_insert AFTER INSERT ON jobs BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_jobs WHERE row_id = NEW.id;
END;
CREATE TRIGGER jobs_search_update AFTER UPDATE OF title, company, location, description, responsibilities, requirements_text, required_skills, tech_stack, notes ON jobs BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_jobs WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER jobs_search_delete AFTER DELETE ON jobs BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- One move of a job; the source of its stage and status (seed 001 StatusChange).
CREATE TABLE status_changes (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  from_stage_id TEXT REFERENCES stages (id) ON DELETE SET NULL,
  from_status TEXT CONSTRAINT from_status_values CHECK (from_status IN ('INTERESTED', 'APPLIED', 'INTERVIEW_SCHEDULED', 'INTERVIEW_COMPLETED', 'OFFER_RECEIVED', 'REJECTED', 'ACCEPTED', 'WITHDRAWN')),
  to_stage_id TEXT NOT NULL REFERENCES stages (id),
  to_status TEXT NOT NULL CONSTRAINT to_status_values CHECK (to_status IN ('INTERESTED', 'APPLIED', 'INTERVIEW_SCHEDULED', 'INTERVIEW_COMPLETED', 'OFFER_RECEIVED', 'REJECTED', 'ACCEPTED', 'WITHDRAWN')),
  happened_at TEXT NOT NULL CONSTRAINT happened_at_format CHECK (happened_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  note TEXT CONSTRAINT note_length CHECK (length(note) <= 2000),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX status_changes_by_from_stage_id ON status_changes (from_stage_id);
CREATE INDEX status_changes_by_job_id_happened_at ON status_changes (job_id, happened_at);
CREATE INDEX status_changes_by_to_stage_id ON status_changes (to_stage_id);
CREATE INDEX status_changes_by_user_id_happened_at_id ON status_changes (user_id, happened_at, id);

-- A posting as it stood when it was captured.
CREATE TABLE posting_versions (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  version_number INTEGER NOT NULL CONSTRAINT version_number_range CHECK (version_number >= 1),
  title TEXT CONSTRAINT title_length CHECK (length(title) <= 300),
  content TEXT NOT NULL,
  content_sha256 TEXT CONSTRAINT content_sha256_length CHECK (length(content_sha256) <= 64),
  captured_from TEXT CONSTRAINT captured_from_length CHECK (length(captured_from) <= 2048),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX posting_versions_job_id_version_number ON posting_versions (job_id, version_number);
CREATE INDEX posting_versions_by_user_id_created_at_id ON posting_versions (user_id, created_at, id);

-- A skill that a posting names.
CREATE TABLE job_skills (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  name TEXT NOT NULL CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 200),
  taxonomy_id TEXT CONSTRAINT taxonomy_id_length CHECK (length(taxonomy_id) <= 64),
  need TEXT NOT NULL DEFAULT 'MUST' CONSTRAINT need_values CHECK (need IN ('MUST', 'NICE')),
  text_start INTEGER CONSTRAINT text_start_range CHECK (text_start >= 0),
  text_end INTEGER CONSTRAINT text_end_range CHECK (text_end >= 0),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX job_skills_job_id_name ON job_skills (job_id, name);
CREATE INDEX job_skills_by_user_id_created_at_id ON job_skills (user_id, created_at, id);

-- One application for a job (seeds 000 job_application, 001 Application, 002 applications, 003 job_applications).
CREATE TABLE applications (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  resume_id TEXT REFERENCES resumes (id) ON DELETE SET NULL,
  name TEXT CONSTRAINT name_length CHECK (length(name) <= 300),
  email TEXT CONSTRAINT email_length CHECK (length(email) <= 254),
  method TEXT NOT NULL DEFAULT 'MANUAL' CONSTRAINT method_values CHECK (method IN ('MANUAL', 'AUTOMATED')),
  status TEXT NOT NULL DEFAULT 'DRAFT' CONSTRAINT status_values CHECK (status IN ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'REJECTED', 'ACCEPTED')),
  is_withdrawn INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_withdrawn_flag CHECK (is_withdrawn IN (0, 1)),
  applied_on TEXT CONSTRAINT applied_on_format CHECK (applied_on IS NULL OR date(substr(applied_on || '-01-01', 1, 10)) IS substr(applied_on || '-01-01', 1, 10) AND length(applied_on) IN (4, 7, 10)),
  submitted_at TEXT CONSTRAINT submitted_at_format CHECK (submitted_at IS NULL OR submitted_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  response_on TEXT CONSTRAINT response_on_format CHECK (response_on IS NULL OR date(substr(response_on || '-01-01', 1, 10)) IS substr(response_on || '-01-01', 1, 10) AND length(response_on) IN (4, 7, 10)),
  interview_on TEXT CONSTRAINT interview_on_format CHECK (interview_on IS NULL OR date(substr(interview_on || '-01-01', 1, 10)) IS substr(interview_on || '-01-01', 1, 10) AND length(interview_on) IN (4, 7, 10)),
  offer_on TEXT CONSTRAINT offer_on_format CHECK (offer_on IS NULL OR date(substr(offer_on || '-01-01', 1, 10)) IS substr(offer_on || '-01-01', 1, 10) AND length(offer_on) IN (4, 7, 10)),
  follow_up_on TEXT CONSTRAINT follow_up_on_format CHECK (follow_up_on IS NULL OR follow_up_on IS date(follow_up_on)),
  resume_version_used TEXT CONSTRAINT resume_version_used_length CHECK (length(resume_version_used) <= 200),
  cover_letter TEXT,
  cv_url TEXT CONSTRAINT cv_url_length CHECK (length(cv_url) <= 2048),
  feedback TEXT,
  interview_feedback TEXT CONSTRAINT interview_feedback_json CHECK (interview_feedback IS NULL OR json_valid(interview_feedback)),
  notes TEXT,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  CONSTRAINT response_after_applied CHECK (response_on IS NULL OR applied_on IS NULL OR substr(applied_on, 1, length(response_on)) <= response_on)
) STRICT;
CREATE INDEX applications_by_job_id ON applications (job_id);
CREATE INDEX applications_by_resume_id ON applications (resume_id);
CREATE INDEX applications_by_submitted_at ON applications (submitted_at);
CREATE INDEX applications_by_user_id_created_at_id ON applications (user_id, created_at, id);
CREATE INDEX applications_by_user_id_status ON applications (user_id, status);
CREATE VIEW search_source_applications AS
  SELECT id AS row_id, user_id AS user_id, 'application' AS kind, coalesce(name, '') AS title, concat_ws(char(10), cover_letter, feedback, notes) AS body FROM applications;
CREATE TRIGGER applications_search_insert AFTER INSERT ON applications BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_applications WHERE row_id = NEW.id;
END;
CREATE TRIGGER applications_search_update AFTER UPDATE OF name, cover_letter, feedback, notes ON applications BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_applications WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER applications_search_delete AFTER DELETE ON applications BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- Exactly what was sent: résumé, letter, answers and posting, frozen. Refuses every change.
CREATE TABLE sent_packages (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  application_id TEXT REFERENCES applications (id) ON DELETE SET NULL,
  title TEXT NOT NULL CONSTRAINT title_length CHECK (length(title) BETWEEN 1 AND 300),
  resume_file_id TEXT REFERENCES files (id),
  resume_json TEXT CONSTRAINT resume_json_json CHECK (resume_json IS NULL OR json_valid(resume_json)),
  cover_letter TEXT,
  answers TEXT NOT NULL DEFAULT '[]' CONSTRAINT answers_json CHECK (json_valid(answers) AND json_type(answers) = 'array'),
  posting TEXT,
  sent_at TEXT NOT NULL CONSTRAINT sent_at_format CHECK (sent_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  content_sha256 TEXT NOT NULL CONSTRAINT content_sha256_length CHECK (length(content_sha256) BETWEEN 1 AND 64),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX sent_packages_by_application_id ON sent_packages (application_id);
CREATE INDEX sent_packages_by_job_id ON sent_packages (job_id);
CREATE INDEX sent_packages_by_resume_file_id ON sent_packages (resume_file_id);
CREATE INDEX sent_packages_by_user_id_created_at_id ON sent_packages (user_id, created_at, id);

-- What was sent stays as it was sent; only the taking over of an account and a deleted application touch it.
CREATE TRIGGER sent_packages_frozen BEFORE UPDATE OF id, job_id, title, resume_file_id, resume_json, cover_letter,
  answers, posting, sent_at, content_sha256 ON sent_packages
BEGIN
  SELECT RAISE(ABORT, 'sent_packages_frozen');
END;
CREATE VIEW search_source_sent_packages AS
  SELECT id AS row_id, user_id AS user_id, 'sent_package' AS kind, coalesce(title, '') AS title, concat_ws(char(10), cover_letter) AS body FROM sent_packages;
CREATE TRIGGER sent_packages_search_insert AFTER INSERT ON sent_packages BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_sent_packages WHERE row_id = NEW.id;
END;
CREATE TRIGGER sent_packages_search_update AFTER UPDATE OF title, cover_letter ON sent_packages BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_sent_packages WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER sent_packages_search_delete AFTER DELETE ON sent_packages BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- One round of interviews for a job (seeds 001 Interview, 003 interview_rounds).
CREATE TABLE interviews (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  application_id TEXT REFERENCES applications (id) ON DELETE CASCADE,
  round_number INTEGER NOT NULL DEFAULT 1 CONSTRAINT round_number_range CHECK (round_number BETWEEN 1 AND 100),
  type TEXT NOT NULL CONSTRAINT type_values CHECK (type IN ('PHONE', 'VIDEO', 'ONSITE', 'TECHNICAL', 'BEHAVIORAL', 'PANEL', 'FINAL', 'PHONE_SCREENING', 'JOB_ASSESSMENT', 'HR')),
  scheduled_at TEXT CONSTRAINT scheduled_at_format CHECK (scheduled_at IS NULL OR scheduled_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  scheduled_zone TEXT CONSTRAINT scheduled_zone_length CHECK (length(scheduled_zone) <= 64),
  minutes INTEGER CONSTRAINT minutes_range CHECK (minutes BETWEEN 1 AND 1440),
  completed_at TEXT CONSTRAINT completed_at_format CHECK (completed_at IS NULL OR completed_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  interviewer_name TEXT CONSTRAINT interviewer_name_length CHECK (length(interviewer_name) <= 255),
  interviewer_email TEXT CONSTRAINT interviewer_email_length CHECK (length(interviewer_email) <= 255),
  place TEXT CONSTRAINT place_length CHECK (length(place) <= 2048),
  status TEXT NOT NULL DEFAULT 'SCHEDULED' CONSTRAINT status_values CHECK (status IN ('SCHEDULED', 'COMPLETED', 'CANCELLED', 'RESCHEDULED')),
  outcome TEXT NOT NULL DEFAULT 'PENDING' CONSTRAINT outcome_values CHECK (outcome IN ('PENDING', 'PASSED', 'FAILED')),
  score INTEGER CONSTRAINT score_range CHECK (score BETWEEN 1 AND 10),
  feedback TEXT,
  notes TEXT,
  preparation TEXT NOT NULL DEFAULT '[]' CONSTRAINT preparation_json CHECK (json_valid(preparation) AND json_type(preparation) = 'array'),
  calendar_sequence INTEGER NOT NULL DEFAULT 0 CONSTRAINT calendar_sequence_range CHECK (calendar_sequence >= 0),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX interviews_by_application_id ON interviews (application_id);
CREATE INDEX interviews_by_job_id ON interviews (job_id);
CREATE INDEX interviews_by_status ON interviews (status);
CREATE INDEX interviews_by_user_id_outcome_scheduled_at ON interviews (user_id, outcome, scheduled_at);
CREATE INDEX interviews_by_user_id_scheduled_at_id ON interviews (user_id, scheduled_at, id);
CREATE VIEW search_source_interviews AS
  SELECT id AS row_id, user_id AS user_id, 'interview' AS kind, concat_ws(' · ', interviewer_name, place) AS title, concat_ws(char(10), feedback, notes, (SELECT group_concat(atom, ' ') FROM json_tree(interviews.preparation) WHERE type = 'text')) AS body FROM interviews;
CREATE TRIGGER interviews_search_insert AFTER INSERT ON interviews BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_interviews WHERE row_id = NEW.id;
END;
CREATE TRIGGER interviews_search_update AFTER UPDATE OF interviewer_name, place, feedback, notes, preparation ON interviews BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_interviews WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER interviews_search_delete AFTER DELETE ON interviews BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A document kept with a job (seed 001 Document).
CREATE TABLE job_documents (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  file_id TEXT REFERENCES files (id) ON DELETE CASCADE,
  document_type TEXT NOT NULL DEFAULT 'OTHER' CONSTRAINT document_type_values CHECK (document_type IN ('RESUME', 'COVER_LETTER', 'PORTFOLIO', 'TRANSCRIPT', 'REFERENCE', 'OTHER')),
  title TEXT NOT NULL CONSTRAINT title_length CHECK (length(title) BETWEEN 1 AND 300),
  notes TEXT,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX job_documents_by_file_id ON job_documents (file_id);
CREATE INDEX job_documents_by_job_id_document_type ON job_documents (job_id, document_type);
CREATE INDEX job_documents_by_user_id_created_at_id ON job_documents (user_id, created_at, id);
CREATE VIEW search_source_job_documents AS
  SELECT id AS row_id, user_id AS user_id, 'job_document' AS kind, coalesce(title, '') AS title, concat_ws(char(10), notes) AS body FROM job_documents;
CREATE TRIGGER job_documents_search_insert AFTER INSERT ON job_documents BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_job_documents WHERE row_id = NEW.id;
END;
CREATE TRIGGER job_documents_search_update AFTER UPDATE OF title, notes ON job_documents BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_job_documents WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER job_documents_search_delete AFTER DELETE ON job_documents BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- An experience that speaks for a job (seed 000 job_experience).
CREATE TABLE job_experiences (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  experience_id TEXT NOT NULL REFERENCES experiences (id) ON DELETE CASCADE,
  relevance TEXT CONSTRAINT relevance_length CHECK (length(relevance) <= 100),
  target_skills TEXT NOT NULL DEFAULT '[]' CONSTRAINT target_skills_json CHECK (json_valid(target_skills) AND json_type(target_skills) = 'array'),
  match_score REAL,
  creation_source TEXT CONSTRAINT creation_source_length CHECK (length(creation_source) <= 50),
  relevance_notes TEXT,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX job_experiences_job_id_experience_id ON job_experiences (job_id, experience_id);
CREATE INDEX job_experiences_by_experience_id ON job_experiences (experience_id);
CREATE INDEX job_experiences_by_user_id_created_at_id ON job_experiences (user_id, created_at, id);

-- A person at a company.
CREATE TABLE contacts (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  name TEXT NOT NULL CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 200),
  company TEXT CONSTRAINT company_length CHECK (length(company) <= 300),
  role TEXT CONSTRAINT role_length CHECK (length(role) <= 200),
  email TEXT CONSTRAINT email_length CHECK (length(email) <= 254),
  phone TEXT CONSTRAINT phone_length CHECK (length(phone) <= 64),
  linkedin_url TEXT CONSTRAINT linkedin_url_length CHECK (length(linkedin_url) <= 2048),
  notes TEXT,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX contacts_by_user_id_name_id ON contacts (user_id, name, id);
CREATE VIEW search_source_contacts AS
  SELECT id AS row_id, user_id AS user_id, 'contact' AS kind, concat_ws(' · ', name, company) AS title, concat_ws(char(10), role, email, notes) AS body FROM contacts;
CREATE TRIGGER contacts_search_insert AFTER INSERT ON contacts BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_contacts WHERE row_id = NEW.id;
END;
CREATE TRIGGER contacts_search_update AFTER UPDATE OF name, company, role, email, notes ON contacts BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_contacts WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER contacts_search_delete AFTER DELETE ON contacts BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A contact's part in a job.
CREATE TABLE job_contacts (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  contact_id TEXT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  role TEXT CONSTRAINT role_length CHECK (length(role) <= 100),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX job_contacts_job_id_contact_id ON job_contacts (job_id, contact_id);
CREATE INDEX job_contacts_by_contact_id ON job_contacts (contact_id);
CREATE INDEX job_contacts_by_user_id_created_at_id ON job_contacts (user_id, created_at, id);

-- Something to do at a time.
CREATE TABLE reminders (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  job_id TEXT REFERENCES jobs (id) ON DELETE CASCADE,
  application_id TEXT REFERENCES applications (id) ON DELETE CASCADE,
  interview_id TEXT REFERENCES interviews (id) ON DELETE CASCADE,
  title TEXT NOT NULL CONSTRAINT title_length CHECK (length(title) BETWEEN 1 AND 300),
  due_at TEXT NOT NULL CONSTRAINT due_at_format CHECK (due_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  due_zone TEXT CONSTRAINT due_zone_length CHECK (length(due_zone) <= 64),
  fired_at TEXT CONSTRAINT fired_at_format CHECK (fired_at IS NULL OR fired_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  done_at TEXT CONSTRAINT done_at_format CHECK (done_at IS NULL OR done_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  snoozed_until TEXT CONSTRAINT snoozed_until_format CHECK (snoozed_until IS NULL OR snoozed_until GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  notes TEXT,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX reminders_by_application_id ON reminders (application_id);
CREATE INDEX reminders_by_interview_id ON reminders (interview_id);
CREATE INDEX reminders_by_job_id ON reminders (job_id);
CREATE INDEX reminders_by_user_id_done_at_due_at ON reminders (user_id, done_at, due_at);
CREATE INDEX reminders_by_user_id_due_at_id ON reminders (user_id, due_at, id);
CREATE VIEW search_source_reminders AS
  SELECT id AS row_id, user_id AS user_id, 'reminder' AS kind, coalesce(title, '') AS title, concat_ws(char(10), notes) AS body FROM reminders;
CREATE TRIGGER reminders_search_insert AFTER INSERT ON reminders BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_reminders WHERE row_id = NEW.id;
END;
CREATE TRIGGER reminders_search_update AFTER UPDATE OF title, notes ON reminders BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_reminders WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER reminders_search_delete AFTER DELETE ON reminders BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A filter over jobs, kept under a name.
CREATE TABLE saved_views (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  name TEXT NOT NULL CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 100),
  view TEXT NOT NULL DEFAULT 'TABLE' CONSTRAINT view_values CHECK (view IN ('BOARD', 'TABLE', 'CALENDAR', 'TIMELINE')),
  filter TEXT NOT NULL DEFAULT '{}' CONSTRAINT filter_json CHECK (json_valid(filter)),
  sort TEXT NOT NULL DEFAULT '[]' CONSTRAINT sort_json CHECK (json_valid(sort)),
  columns TEXT NOT NULL DEFAULT '[]' CONSTRAINT columns_json CHECK (json_valid(columns) AND json_type(columns) = 'array'),
  position TEXT NOT NULL CONSTRAINT position_length CHECK (length(position) BETWEEN 1 AND 200),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX saved_views_user_id_name ON saved_views (user_id, name);
CREATE INDEX saved_views_by_user_id_position_id ON saved_views (user_id, position, id);

-- Which job sources a person wants (seed 002 user_job_preferences).
CREATE TABLE user_job_preferences (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  preferred_sources TEXT NOT NULL DEFAULT '[]' CONSTRAINT preferred_sources_json CHECK (json_valid(preferred_sources) AND json_type(preferred_sources) = 'array'),
  disabled_sources TEXT NOT NULL DEFAULT '[]' CONSTRAINT disabled_sources_json CHECK (json_valid(disabled_sources) AND json_type(disabled_sources) = 'array'),
  preferences TEXT NOT NULL DEFAULT '{}' CONSTRAINT preferences_json CHECK (json_valid(preferences)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX user_job_preferences_user_id ON user_job_preferences (user_id);
CREATE INDEX user_job_preferences_by_user_id_created_at_id ON user_job_preferences (user_id, created_at, id);

-- Whether a recommended job was helpful (seed 002).
CREATE TABLE job_recommendation_feedback (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  is_helpful INTEGER NOT NULL CONSTRAINT is_helpful_flag CHECK (is_helpful IN (0, 1)),
  comment TEXT CONSTRAINT comment_length CHECK (length(comment) <= 2000),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX job_recommendation_feedback_user_id_job_id ON job_recommendation_feedback (user_id, job_id);
CREATE INDEX job_recommendation_feedback_by_job_id ON job_recommendation_feedback (job_id);
CREATE INDEX job_recommendation_feedback_by_user_id_created_at_id ON job_recommendation_feedback (user_id, created_at, id);
