-- Calendar: When the person has time.

-- A stretch of one day of one week, blocked or free (seed 003 user_calendar_blocks).
CREATE TABLE calendar_blocks (
  id TEXT NOT NULL PRIMARY KEY CONSTRAINT id_lowercase CHECK (id = lower(id) AND length(id) = 36),
  user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE,
  week_starts_on TEXT NOT NULL CONSTRAINT week_starts_on_format CHECK (week_starts_on IS date(week_starts_on)),
  day_of_week INTEGER NOT NULL CONSTRAINT day_of_week_range CHECK (day_of_week BETWEEN 0 AND 6),
  start_time TEXT NOT NULL CONSTRAINT start_time_format CHECK (start_time IS time(start_time)),
  end_time TEXT NOT NULL CONSTRAINT end_time_format CHECK (end_time IS time(end_time)),
  is_blocked INTEGER NOT NULL DEFAULT 1 CONSTRAINT is_blocked_flag CHECK (is_blocked IN (0, 1)),
  title TEXT CONSTRAINT title_length CHECK (length(title) <= 200),
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT created_at_format CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) CONSTRAINT updated_at_format CHECK (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  CONSTRAINT week_starts_monday CHECK (strftime('%w', week_starts_on) = '1'),
  CONSTRAINT times_in_order CHECK (start_time < end_time)
) STRICT;
CREATE UNIQUE INDEX calendar_blocks_user_id_week_starts_on_day_of_week_start_time_end_time ON calendar_blocks (user_id, week_starts_on, day_of_week, start_time, end_time);
CREATE INDEX calendar_blocks_by_user_id_week_starts_on_id ON calendar_blocks (user_id, week_starts_on, id);
