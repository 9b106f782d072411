-- Profile: One record of what a person has done. Résumés, letters and answers point back to it.

-- A job held (seeds 000 employment, 001 Experience).
CREATE TABLE employments (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  company_name TEXT NOT NULL CONSTRAINT company_name_length CHECK (length(company_name) BETWEEN 1 AND 300),
  title TEXT CONSTRAINT title_length CHECK (length(title) <= 300),
  location TEXT CONSTRAINT location_length CHECK (length(location) <= 200),
  description TEXT,
  started_on TEXT CONSTRAINT started_on_format CHECK (started_on IS NULL OR date(substr(started_on || '-01-01', 1, 10)) IS substr(started_on || '-01-01', 1, 10) AND length(started_on) IN (4, 7, 10)),
  finished_on TEXT CONSTRAINT finished_on_format CHECK (finished_on IS NULL OR date(substr(finished_on || '-01-01', 1, 10)) IS substr(finished_on || '-01-01', 1, 10) AND length(finished_on) IN (4, 7, 10)),
  is_current INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_current_flag CHECK (is_current IN (0, 1)),
  employment_type TEXT CONSTRAINT employment_type_values CHECK (employment_type IN ('FULL_TIME', 'PART_TIME', 'CONTRACT', 'INTERNSHIP', 'TEMPORARY')),
  achievements TEXT NOT NULL DEFAULT '[]' CONSTRAINT achievements_json CHECK (json_valid(achievements) AND json_type(achievements) = 'array'),
  technologies TEXT NOT NULL DEFAULT '[]' CONSTRAINT technologies_json CHECK (json_valid(technologies) AND json_type(technologies) = 'array'),
  company_url TEXT CONSTRAINT company_url_length CHECK (length(company_url) <= 2048),
  details TEXT NOT NULL DEFAULT '{}' CONSTRAINT details_json CHECK (json_valid(details)),
  position TEXT NOT NULL CONSTRAINT position_length CHECK (length(position) BETWEEN 1 AND 200),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  CONSTRAINT dates_in_order CHECK (finished_on IS NULL OR started_on IS NULL OR substr(started_on, 1, length(finished_on)) <= finished_on),
  CONSTRAINT current_is_open CHECK (is_current = 0 OR finished_on IS NULL)
) STRICT;
CREATE INDEX employments_by_user_id_is_current ON employments (user_id, is_current);
CREATE INDEX employments_by_user_id_position_id ON employments (user_id, position, id);
CREATE VIEW search_source_employments AS
  SELECT id AS row_id, user_id AS user_id, 'employment' AS kind, concat_ws(' · ', title, company_name) AS title, concat_ws(char(10), location, description, (SELECT group_concat(atom, ' ') FROM json_tree(employments.achievements) WHERE type = 'text'), (SELECT group_concat(atom, ' ') FROM json_tree(employments.technologies) WHERE type = 'text')) AS body FROM employments;
CREATE TRIGGER employments_search_insert AFTER INSERT ON employments BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_employments WHERE row_id = NEW.id;
END;
CREATE TRIGGER employments_search_update AFTER UPDATE OF company_name, title, location, description, achievements, technologies ON employments BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_employments WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER employments_search_delete AFTER DELETE ON employments BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A course of study (seeds 000 education, 001 Education).
CREATE TABLE educations (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  institution_name TEXT NOT NULL CONSTRAINT institution_name_length CHECK (length(institution_name) BETWEEN 1 AND 300),
  degree TEXT CONSTRAINT degree_length CHECK (length(degree) <= 300),
  major TEXT CONSTRAINT major_length CHECK (length(major) <= 300),
  minor TEXT CONSTRAINT minor_length CHECK (length(minor) <= 300),
  gpa REAL,
  gpa_scale REAL,
  grade TEXT CONSTRAINT grade_length CHECK (length(grade) <= 200),
  location TEXT CONSTRAINT location_length CHECK (length(location) <= 200),
  description TEXT,
  courses TEXT NOT NULL DEFAULT '[]' CONSTRAINT courses_json CHECK (json_valid(courses) AND json_type(courses) = 'array'),
  started_on TEXT CONSTRAINT started_on_format CHECK (started_on IS NULL OR date(substr(started_on || '-01-01', 1, 10)) IS substr(started_on || '-01-01', 1, 10) AND length(started_on) IN (4, 7, 10)),
  finished_on TEXT CONSTRAINT finished_on_format CHECK (finished_on IS NULL OR date(substr(finished_on || '-01-01', 1, 10)) IS substr(finished_on || '-01-01', 1, 10) AND length(finished_on) IN (4, 7, 10)),
  is_current INTEGER NOT NULL DEFAULT 0 CONSTRAINT is_current_flag CHECK (is_current IN (0, 1)),
  details TEXT NOT NULL DEFAULT '{}' CONSTRAINT details_json CHECK (json_valid(details)),
  position TEXT NOT NULL CONSTRAINT position_length CHECK (length(position) BETWEEN 1 AND 200),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  CONSTRAINT gpa_range CHECK (gpa IS NULL OR gpa >= 0),
  CONSTRAINT dates_in_order CHECK (finished_on IS NULL OR started_on IS NULL OR substr(started_on, 1, length(finished_on)) <= finished_on),
  CONSTRAINT current_is_open CHECK (is_current = 0 OR finished_on IS NULL)
) STRICT;
CREATE INDEX educations_by_user_id_is_current ON educations (user_id, is_current);
CREATE INDEX educations_by_user_id_position_id ON educations (user_id, position, id);
CREATE VIEW search_source_educations AS
  SELECT id AS row_id, user_id AS user_id, 'education' AS kind, coalesce(institution_name, '') AS title, concat_ws(char(10), degree, major, minor, grade, location, description, (SELECT group_concat(atom, ' ') FROM json_tree(educations.courses) WHERE type = 'text')) AS body FROM educations;
CREATE TRIGGER educations_search_insert AFTER INSERT ON educations BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_educations WHERE row_id = NEW.id;
END;
CREATE TRIGGER educations_search_update AFTER UPDATE OF institution_name, degree, major, minor, grade, location, description, courses ON educations BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_educations WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER educations_search_delete AFTER DELETE ON educations BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A certificate or licence (seed 001 Certification).
CREATE TABLE certifications (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  name TEXT NOT NULL CONSTRAINT name_length CHECK (length(name) BETWEEN 1 AND 300),
  issuer TEXT CONSTRAINT issuer_length CHECK (length(issuer) <= 300),
  issued_on TEXT CONSTRAINT issued_on_format CHECK (issued_on IS NULL OR date(substr(issued_on || '-01-01', 1, 10)) IS substr(issued_on || '-01-01', 1, 10) AND length(issued_on) IN (4, 7, 10)),
  expires_on TEXT CONSTRAINT expires_on_format CHECK (expires_on IS NULL OR date(substr(expires_on || '-01-01', 1, 10)) IS substr(expires_on || '-01-01', 1, 10) AND length(expires_on) IN (4, 7, 10)),
  credential_id TEXT CONSTRAINT credential_id_length CHECK (length(credential_id) <= 200),
  url TEXT CONSTRAINT url_length CHECK (length(url) <= 2048),
  description TEXT,
  position TEXT NOT NULL CONSTRAINT position_length CHECK (length(position) BETWEEN 1 AND 200),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  CONSTRAINT dates_in_order CHECK (expires_on IS NULL OR issued_on IS NULL OR substr(issued_on, 1, length(expires_on)) <= expires_on)
) STRICT;
CREATE INDEX certifications_by_user_id_position_id ON certifications (user_id, position, id);
CREATE VIEW search_source_certifications AS
  SELECT id AS row_id, user_id AS user_id, 'certification' AS kind, coalesce(name, '') AS title, concat_ws(char(10), issuer, description, credential_id) AS body FROM certifications;
CREATE TRIGGER certifications_search_insert AFTER INSERT ON certifications BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_certifications WHERE row_id = NEW.id;
END;
CREATE TRIGGER certifications_search_update AFTER UPDATE OF name, issuer, credential_id, description ON certifications BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_certifications WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER certifications_search_delete AFTER DELETE ON certifications BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- Something the person can do (seeds 000 skill, 001 Skill).
CREATE TABLE skills (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  title TEXT NOT NULL CONSTRAINT title_length CHECK (length(title) BETWEEN 1 AND 200),
  category TEXT CONSTRAINT category_length CHECK (length(category) <= 100),
  description TEXT,
  level TEXT CONSTRAINT level_values CHECK (level IN ('BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT')),
  years_experience INTEGER CONSTRAINT years_experience_range CHECK (years_experience BETWEEN 0 AND 80),
  last_used_on TEXT CONSTRAINT last_used_on_format CHECK (last_used_on IS NULL OR date(substr(last_used_on || '-01-01', 1, 10)) IS substr(last_used_on || '-01-01', 1, 10) AND length(last_used_on) IN (4, 7, 10)),
  skill_type TEXT CONSTRAINT skill_type_length CHECK (length(skill_type) <= 50),
  taxonomy_id TEXT CONSTRAINT taxonomy_id_length CHECK (length(taxonomy_id) <= 64),
  aliases TEXT NOT NULL DEFAULT '[]' CONSTRAINT aliases_json CHECK (json_valid(aliases) AND json_type(aliases) = 'array'),
  details TEXT NOT NULL DEFAULT '{}' CONSTRAINT details_json CHECK (json_valid(details)),
  position TEXT NOT NULL CONSTRAINT position_length CHECK (length(position) BETWEEN 1 AND 200),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX skills_user_id_title ON skills (user_id, title);
CREATE INDEX skills_by_user_id_category ON skills (user_id, category);
CREATE INDEX skills_by_user_id_position_id ON skills (user_id, position, id);
CREATE VIEW search_source_skills AS
  SELECT id AS row_id, user_id AS user_id, 'skill' AS kind, coalesce(title, '') AS title, concat_ws(char(10), category, description, (SELECT group_concat(atom, ' ') FROM json_tree(skills.aliases) WHERE type = 'text')) AS body FROM skills;
CREATE TRIGGER skills_search_insert AFTER INSERT ON skills BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_skills WHERE row_id = NEW.id;
END;
CREATE TRIGGER skills_search_update AFTER UPDATE OF title, category, description, aliases ON skills BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_skills WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER skills_search_delete AFTER DELETE ON skills BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A story: what was the situation, the task, what the person did and what came of it (seed 000 experience).
CREATE TABLE experiences (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  employment_id TEXT REFERENCES employments (id) ON DELETE SET NULL,
  education_id TEXT REFERENCES educations (id) ON DELETE SET NULL,
  conversation_id TEXT REFERENCES conversations (id) ON DELETE SET NULL,
  title TEXT NOT NULL CONSTRAINT title_length CHECK (length(title) BETWEEN 1 AND 300),
  description TEXT,
  situation TEXT,
  task TEXT,
  action TEXT,
  result TEXT,
  experience_type TEXT CONSTRAINT experience_type_length CHECK (length(experience_type) <= 50),
  started_on TEXT CONSTRAINT started_on_format CHECK (started_on IS NULL OR date(substr(started_on || '-01-01', 1, 10)) IS substr(started_on || '-01-01', 1, 10) AND length(started_on) IN (4, 7, 10)),
  finished_on TEXT CONSTRAINT finished_on_format CHECK (finished_on IS NULL OR date(substr(finished_on || '-01-01', 1, 10)) IS substr(finished_on || '-01-01', 1, 10) AND length(finished_on) IN (4, 7, 10)),
  skills_used TEXT NOT NULL DEFAULT '[]' CONSTRAINT skills_used_json CHECK (json_valid(skills_used) AND json_type(skills_used) = 'array'),
  tags TEXT NOT NULL DEFAULT '[]' CONSTRAINT tags_json CHECK (json_valid(tags) AND json_type(tags) = 'array'),
  visibility TEXT NOT NULL DEFAULT 'PRIVATE' CONSTRAINT visibility_values CHECK (visibility IN ('PRIVATE', 'PUBLIC')),
  details TEXT NOT NULL DEFAULT '{}' CONSTRAINT details_json CHECK (json_valid(details)),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  CONSTRAINT dates_in_order CHECK (finished_on IS NULL OR started_on IS NULL OR substr(started_on, 1, length(finished_on)) <= finished_on)
) STRICT;
CREATE INDEX experiences_by_conversation_id ON experiences (conversation_id);
CREATE INDEX experiences_by_education_id ON experiences (education_id);
CREATE INDEX experiences_by_employment_id ON experiences (employment_id);
CREATE INDEX experiences_by_user_id_created_at_id ON experiences (user_id, created_at, id);
CREATE VIEW search_source_experiences AS
  SELECT id AS row_id, user_id AS user_id, 'experience' AS kind, coalesce(title, '') AS title, concat_ws(char(10), description, situation, task, action, result, (SELECT group_concat(atom, ' ') FROM json_tree(experiences.skills_used) WHERE type = 'text'), (SELECT group_concat(atom, ' ') FROM json_tree(experiences.tags) WHERE type = 'text')) AS body FROM experiences;
CREATE TRIGGER experiences_search_insert AFTER INSERT ON experiences BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_experiences WHERE row_id = NEW.id;
END;
CREATE TRIGGER experiences_search_update AFTER UPDATE OF title, description, situation, task, action, result, skills_used, tags ON experiences BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_experiences WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER experiences_search_delete AFTER DELETE ON experiences BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A skill that an experience shows (seed 000 experience_skill).
CREATE TABLE experience_skills (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  experience_id TEXT NOT NULL REFERENCES experiences (id) ON DELETE CASCADE,
  skill_id TEXT NOT NULL REFERENCES skills (id) ON DELETE CASCADE,
  proficiency_demonstrated TEXT CONSTRAINT proficiency_demonstrated_length CHECK (length(proficiency_demonstrated) <= 200),
  prominence TEXT CONSTRAINT prominence_length CHECK (length(prominence) <= 50),
  usage_notes TEXT,
  extraction_method TEXT CONSTRAINT extraction_method_length CHECK (length(extraction_method) <= 50),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX experience_skills_experience_id_skill_id ON experience_skills (experience_id, skill_id);
CREATE INDEX experience_skills_by_skill_id ON experience_skills (skill_id);
CREATE INDEX experience_skills_by_user_id_created_at_id ON experience_skills (user_id, created_at, id);

-- A project, publication, language, award, volunteering, reference or interest: what JSON Resume has beyond the seeds.
CREATE TABLE profile_items (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  kind TEXT NOT NULL CONSTRAINT kind_values CHECK (kind IN ('PROJECT', 'PUBLICATION', 'LANGUAGE', 'AWARD', 'VOLUNTEERING', 'REFERENCE', 'INTEREST')),
  title TEXT NOT NULL CONSTRAINT title_length CHECK (length(title) BETWEEN 1 AND 300),
  organization TEXT CONSTRAINT organization_length CHECK (length(organization) <= 300),
  role TEXT CONSTRAINT role_length CHECK (length(role) <= 200),
  description TEXT,
  highlights TEXT NOT NULL DEFAULT '[]' CONSTRAINT highlights_json CHECK (json_valid(highlights) AND json_type(highlights) = 'array'),
  keywords TEXT NOT NULL DEFAULT '[]' CONSTRAINT keywords_json CHECK (json_valid(keywords) AND json_type(keywords) = 'array'),
  fluency TEXT CONSTRAINT fluency_length CHECK (length(fluency) <= 100),
  url TEXT CONSTRAINT url_length CHECK (length(url) <= 2048),
  started_on TEXT CONSTRAINT started_on_format CHECK (started_on IS NULL OR date(substr(started_on || '-01-01', 1, 10)) IS substr(started_on || '-01-01', 1, 10) AND length(started_on) IN (4, 7, 10)),
  finished_on TEXT CONSTRAINT finished_on_format CHECK (finished_on IS NULL OR date(substr(finished_on || '-01-01', 1, 10)) IS substr(finished_on || '-01-01', 1, 10) AND length(finished_on) IN (4, 7, 10)),
  details TEXT NOT NULL DEFAULT '{}' CONSTRAINT details_json CHECK (json_valid(details)),
  position TEXT NOT NULL CONSTRAINT position_length CHECK (length(position) BETWEEN 1 AND 200),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  CONSTRAINT dates_in_order CHECK (finished_on IS NULL OR started_on IS NULL OR substr(started_on, 1, length(finished_on)) <= finished_on)
) STRICT;
CREATE INDEX profile_items_by_user_id_kind ON profile_items (user_id, kind);
CREATE INDEX profile_items_by_user_id_position_id ON profile_items (user_id, position, id);
CREATE VIEW search_source_profile_items AS
  SELECT id AS row_id, user_id AS user_id, 'profile_item' AS kind, coalesce(title, '') AS title, concat_ws(char(10), organization, role, description, (SELECT group_concat(atom, ' ') FROM json_tree(profile_items.highlights) WHERE type = 'text'), (SELECT group_concat(atom, ' ') FROM json_tree(profile_items.keywords) WHERE type = 'text')) AS body FROM profile_items;
CREATE TRIGGER profile_items_search_insert AFTER INSERT ON profile_items BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_profile_items WHERE row_id = NEW.id;
END;
CREATE TRIGGER profile_items_search_update AFTER UPDATE OF title, organization, role, description, highlights, keywords ON profile_items BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_profile_items WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER profile_items_search_delete AFTER DELETE ON profile_items BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A win, noted while it is fresh; later a bullet of a résumé.
CREATE TABLE journal_entries (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  text TEXT NOT NULL CONSTRAINT text_length CHECK (length(text) >= 1),
  happened_on TEXT NOT NULL CONSTRAINT happened_on_format CHECK (happened_on IS date(happened_on)),
  employment_id TEXT REFERENCES employments (id) ON DELETE SET NULL,
  experience_id TEXT REFERENCES experiences (id) ON DELETE SET NULL,
  tags TEXT NOT NULL DEFAULT '[]' CONSTRAINT tags_json CHECK (json_valid(tags) AND json_type(tags) = 'array'),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX journal_entries_by_employment_id ON journal_entries (employment_id);
CREATE INDEX journal_entries_by_experience_id ON journal_entries (experience_id);
CREATE INDEX journal_entries_by_user_id_happened_on_id ON journal_entries (user_id, happened_on, id);
CREATE VIEW search_source_journal_entries AS
  SELECT id AS row_id, user_id AS user_id, 'journal_entry' AS kind, coalesce(text, '') AS title, concat_ws(char(10), (SELECT group_concat(atom, ' ') FROM json_tree(journal_entries.tags) WHERE type = 'text')) AS body FROM journal_entries;
CREATE TRIGGER journal_entries_search_insert AFTER INSERT ON journal_entries BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_journal_entries WHERE row_id = NEW.id;
END;
CREATE TRIGGER journal_entries_search_update AFTER UPDATE OF text, tags ON journal_entries BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_journal_entries WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER journal_entries_search_delete AFTER DELETE ON journal_entries BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- A file or link that proves a fact of the profile.
CREATE TABLE evidence (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  title TEXT NOT NULL CONSTRAINT title_length CHECK (length(title) BETWEEN 1 AND 300),
  url TEXT CONSTRAINT url_length CHECK (length(url) <= 2048),
  file_id TEXT REFERENCES files (id) ON DELETE SET NULL,
  employment_id TEXT REFERENCES employments (id) ON DELETE CASCADE,
  education_id TEXT REFERENCES educations (id) ON DELETE CASCADE,
  certification_id TEXT REFERENCES certifications (id) ON DELETE CASCADE,
  experience_id TEXT REFERENCES experiences (id) ON DELETE CASCADE,
  skill_id TEXT REFERENCES skills (id) ON DELETE CASCADE,
  profile_item_id TEXT REFERENCES profile_items (id) ON DELETE CASCADE,
  notes TEXT,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE INDEX evidence_by_certification_id ON evidence (certification_id);
CREATE INDEX evidence_by_education_id ON evidence (education_id);
CREATE INDEX evidence_by_employment_id ON evidence (employment_id);
CREATE INDEX evidence_by_experience_id ON evidence (experience_id);
CREATE INDEX evidence_by_file_id ON evidence (file_id);
CREATE INDEX evidence_by_profile_item_id ON evidence (profile_item_id);
CREATE INDEX evidence_by_skill_id ON evidence (skill_id);
CREATE INDEX evidence_by_user_id_created_at_id ON evidence (user_id, created_at, id);
CREATE VIEW search_source_evidence AS
  SELECT id AS row_id, user_id AS user_id, 'evidence' AS kind, coalesce(title, '') AS title, concat_ws(char(10), notes, url) AS body FROM evidence;
CREATE TRIGGER evidence_search_insert AFTER INSERT ON evidence BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_evidence WHERE row_id = NEW.id;
END;
CREATE TRIGGER evidence_search_update AFTER UPDATE OF title, url, notes ON evidence BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_evidence WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER evidence_search_delete AFTER DELETE ON evidence BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;

-- Where a fact of the profile came from.
CREATE TABLE provenance (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  fact_table TEXT NOT NULL CONSTRAINT fact_table_length CHECK (length(fact_table) BETWEEN 1 AND 64),
  fact_id TEXT NOT NULL CONSTRAINT fact_id_format CHECK (fact_id = lower(fact_id)),
  fact_column TEXT CONSTRAINT fact_column_length CHECK (length(fact_column) <= 64),
  source TEXT NOT NULL CONSTRAINT source_values CHECK (source IN ('TYPED', 'FILE', 'QUIZ', 'CONVERSATION', 'IMPORT')),
  file_id TEXT REFERENCES files (id) ON DELETE SET NULL,
  conversation_id TEXT REFERENCES conversations (id) ON DELETE SET NULL,
  page INTEGER CONSTRAINT page_range CHECK (page BETWEEN 1 AND 10000),
  page_box TEXT CONSTRAINT page_box_json CHECK (page_box IS NULL OR json_valid(page_box)),
  quote TEXT,
  confidence REAL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  CONSTRAINT confidence_range CHECK (confidence IS NULL OR confidence BETWEEN 0 AND 1)
) STRICT;
CREATE INDEX provenance_by_conversation_id ON provenance (conversation_id);
CREATE INDEX provenance_by_fact_table_fact_id ON provenance (fact_table, fact_id);
CREATE INDEX provenance_by_file_id ON provenance (file_id);
CREATE INDEX provenance_by_user_id_created_at_id ON provenance (user_id, created_at, id);

-- A person's card put away (seed 003 archive_card).
CREATE TABLE archived_cards (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  name TEXT CONSTRAINT name_length CHECK (length(name) <= 200),
  phone TEXT CONSTRAINT phone_length CHECK (length(phone) <= 64),
  match_percentage TEXT CONSTRAINT match_percentage_length CHECK (length(match_percentage) <= 20),
  description TEXT,
  email TEXT CONSTRAINT email_length CHECK (length(email) <= 254),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z')
) STRICT;
CREATE UNIQUE INDEX archived_cards_id_email ON archived_cards (id, email);
CREATE INDEX archived_cards_by_user_id_created_at_id ON archived_cards (user_id, created_at, id);
CREATE VIEW search_source_archived_cards AS
  SELECT id AS row_id, user_id AS user_id, 'archived_card' AS kind, coalesce(name, '') AS title, concat_ws(char(10), description, email) AS body FROM archived_cards;
CREATE TRIGGER archived_cards_search_insert AFTER INSERT ON archived_cards BEGIN
  INSERT INTO search_documents (row_id, user_id, kind, title, body) SELECT row_id, user_id, kind, title, body FROM search_source_archived_cards WHERE row_id = NEW.id;
END;
CREATE TRIGGER archived_cards_search_update AFTER UPDATE OF name, description, email ON archived_cards BEGIN
  UPDATE search_documents SET (title, body) = (SELECT title, body FROM search_source_archived_cards WHERE row_id = NEW.id) WHERE row_id = NEW.id;
END;
CREATE TRIGGER archived_cards_search_delete AFTER DELETE ON archived_cards BEGIN
  DELETE FROM search_documents WHERE row_id = OLD.id;
END;
