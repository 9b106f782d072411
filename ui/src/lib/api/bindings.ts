// Made from the list of commands by `foothold-cli bindings`. Do not edit: a test compares it.

export type NoInput = Record<string, never>;

/** Where the vault stands, and what can be done when it cannot be used. */
export type HostState = {
  vault_path: string;
  /** Version of the program. */
  program: string;
  /** Why the vault cannot be used; none while it can. */
  problem?: Error | null;
  /** The vault's file is gone but its content is still held open: `host.rescue` brings it back. */
  can_be_rescued: boolean;
  /** The regular copies, newest first. */
  backups: Array<Backup>;
};

/** What every command fails with: a stable code that the interface acts on, plain English words, and the words' parameters. The message catalogue has words in every language under `error.<code>`. */
export type Error = {
  code: string;
  message: string;
  details: unknown;
};

/** A copy of the vault. */
export type Backup = {
  path: string;
  made_at: string;
  bytes: number;
};

export type BackupName = {
  /** File name of one of the regular copies. */
  name: string;
};

/** What became of the vault that stood here before. */
export type Replaced = {
  /** Where the file that stood here is kept now. */
  kept_as?: string | null;
};

export type BackupPath = {
  path: string;
};

/** No input, or no output worth a type. */
export type Nothing = Record<string, never>;

/** What a vault is. */
export type VaultInfo = {
  path: string;
  vault_id?: string | null;
  owner_id: string;
  made_by?: string | null;
  bytes: number;
  is_read_only: boolean;
  was_closed_uncleanly: boolean;
  has_demo: boolean;
  /** Rows of tables that have any. */
  rows: Record<string, number>;
};

/** One kept operation. */
export type Entry = {
  id: string;
  /** Message key and parameters of its name. */
  name_key: string;
  name_params: unknown;
  kind: EntryKind;
  /** It was undone, and can be done again. */
  is_undone: boolean;
  made_at: string;
};

/** What undoing an entry means. */
export type EntryKind = "CHANGE" | "DELETION" | "RESTORE" | "BULK";

export type HistoryLength = {
  /** 50 unless told. */
  limit?: number | null;
};

/** A deletion that can be taken back. */
export type TrashItem = {
  id: string;
  name_key: string;
  name_params: unknown;
  deleted_at: string;
  /** How many rows went, by table. */
  rows: Record<string, number>;
};

export type EntryId = {
  id: string;
};

/** What a restore brought back, and what could not return because what it belonged to is gone. */
export type Restored = {
  rows: number;
  /** (table, key) of rows left out. */
  left_out: Array<[string, string]>;
};

/** What to look for. */
export type SearchQuery = {
  /** Words that must all occur, as whole words, beginnings or parts; "quoted words" as they stand. */
  text: string;
  /** Only these kinds; empty for all. */
  kinds?: Array<string>;
  /** At most this many hits, 1–200; 20 unless told. */
  limit?: number | null;
};

/** The best hits, titles first. */
export type SearchResults = {
  hits: Array<Hit>;
  /** There are more than were looked at or asked for. */
  has_more: boolean;
  /** Texts of an import that are still being indexed, and were not looked at. */
  not_yet_indexed: number;
};

export type Hit = {
  kind: string;
  row_id: string;
  title: Array<Piece>;
  snippet: Array<Piece>;
};

/** A stretch of text, marked where it was searched for. */
export type Piece = {
  text: string;
  is_hit: boolean;
};

export type Problems = {
  problems: Array<Problem>;
};

/** Something that is not as it should be. */
export type Problem = {
  /** Stable name, with words under `problem.<code>`. */
  code: string;
  details: unknown;
  repair: Repair;
};

/** What the program can do about a problem. */
export type Repair = "REBUILD" | "CUT_LINKS" | "RESTORE_BACKUP";

export type KeptUp = {
  was_due: boolean;
};

export type FilePath = {
  path: string;
};

/** What was written, or would be or was read. */
export type ArchiveReport = {
  /** Rows by table. */
  tables: Record<string, number>;
  files: number;
  bytes: number;
  /** Rows that were here already and were left alone. */
  skipped: number;
  /** The import can be undone, as a whole. */
  can_be_undone: boolean;
};

export type Import = {
  path: string;
  mode: ImportMode;
};

/** What an import does with what is here. */
export type ImportMode = "MERGE" | "REPLACE";

/** What was filled in. */
export type Filled = {
  rows: Record<string, number>;
};

/** Whether rows of the demo are among the person's own. */
export type DemoState = {
  is_here: boolean;
};

/** Which rows, in which order, and how many of them. */
export type List = {
  /** By column: a value, a list of values (any of them), `null`, or `{"from": …, "to": …}` (either may be left out). */
  filter?: Record<string, unknown>;
  /** The table's own order unless told. */
  sort?: Array<Sort>;
  offset?: number;
  /** At most 200; 50 unless told. */
  limit?: number | null;
  /** Columns to leave empty, such as long texts that a board does not show. Only columns that may be empty. */
  without?: Array<string>;
};

export type Sort = {
  column: string;
  descending?: boolean;
};

/** A page of rows, and how many there are in all. */
export type Page = {
  total: number;
  rows: Array<User>;
};

/** A person. The vault's owner has exactly one row here; other rows are people met through the community (seeds 000 users, 001 User, 002 users, 003 User, 004 User). */
export type User = {
  id: string;
  /** Unique; needed once there is an account. */
  username?: string | null;
  /** Unique; needed once there is an account. */
  email?: string | null;
  /** The source of the person's name; first and last name are parts of it where given. */
  name?: string | null;
  first_name?: string | null;
  last_name?: string | null;
  /** Changed through a decided role change request only. */
  role: UserRole;
  status: UserStatus;
  is_staff: boolean;
  /** Names of permission groups (seed 004, `average_role`). */
  permission_groups: Array<string>;
  auth_provider: string;
  oauth_id?: string | null;
  /** Address or file id of a picture. */
  avatar?: string | null;
  login_count: number;
  last_login_at?: string | null;
  terms_accepted: boolean;
  referral_code?: string | null;
  anonymous_username?: string | null;
  anonymous_avatar?: string | null;
  flagged_chat_expires_at?: string | null;
  /** Coach messages sent on `message_count_day`. */
  daily_message_count: number;
  /** The local day that `daily_message_count` counts. */
  message_count_day?: string | null;
  last_interview_at?: string | null;
  interview_count: number;
  created_at: string;
  updated_at: string;
};

/** The values of `users`'s user role. */
export type UserRole = "USER" | "CANDIDATE" | "INTERVIEWER" | "RECRUITER" | "ADMIN";

/** The values of `users`'s user status. */
export type UserStatus = "ACTIVE" | "INACTIVE" | "SUSPENDED";

/** Names one row. */
export type Get = {
  id: string;
};

/** Names one row. */
export type Get2 = {
  id: string;
};

/** What a person says about themselves; made with the user, one each (seeds 001 UserProfile, 002 users, 003 User, 004 UserProfile). */
export type UserProfile = {
  id: string;
  user_id: string;
  /** Where employers write to; the account's own address stands in `users`. */
  contact_email?: string | null;
  phone?: string | null;
  bio?: string | null;
  location?: string | null;
  headline?: string | null;
  website_url?: string | null;
  linkedin_url?: string | null;
  linkedin_info?: string | null;
  facebook_url?: string | null;
  /** Further addresses, each with a label. */
  links: Array<Link>;
  goals?: string | null;
  strengths?: string | null;
  interests?: string | null;
  profile_metrics?: string | null;
  experience_level?: SeniorityLevel | null;
  preferred_locations: Array<string>;
  prefer_remote_jobs: boolean;
  /** The least pay they would take, in their own words: "€60,000 a year". */
  wanted_pay?: string | null;
  daily_application_goal: number;
  preferences: unknown;
  created_at: string;
  updated_at: string;
};

/** An address with its label. */
export type Link = {
  label?: string;
  url: string;
};

/** The values of `user_profiles`'s seniority level. */
export type SeniorityLevel = "ENTRY" | "MID" | "SENIOR" | "LEAD" | "EXECUTIVE";

/** A page of rows, and how many there are in all. */
export type Page2 = {
  total: number;
  rows: Array<UserProfile>;
};

/** A page of rows, and how many there are in all. */
export type Page3 = {
  total: number;
  rows: Array<Session>;
};

/** One run of the program on one device, or one sign-in (seeds 000 user_token, 001 Session, 003 user_sessions). */
export type Session = {
  id: string;
  user_id: string;
  expires_at?: string | null;
  device_type?: string | null;
  browser?: string | null;
  os?: string | null;
  user_agent?: string | null;
  ip_address?: string | null;
  started_at: string;
  last_activity_at: string;
  ended_at?: string | null;
  is_active: boolean;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get3 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page4 = {
  total: number;
  rows: Array<PasswordReset>;
};

/** A request to set a new password; the token is kept as a hash (seed 003 password_reset_tokens). */
export type PasswordReset = {
  id: string;
  user_id: string;
  expires_at: string;
  used_at?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get4 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page5 = {
  total: number;
  rows: Array<RoleChangeRequest>;
};

/** A person asks for another role (seed 004 RoleChangeRequest). */
export type RoleChangeRequest = {
  id: string;
  user_id: string;
  requested_role: UserRole;
  reason?: string | null;
  status: DecisionStatus;
  decided_by?: string | null;
  decided_at?: string | null;
  created_at: string;
  updated_at: string;
};

/** The values of `role_change_requests`'s decision status. */
export type DecisionStatus = "PENDING" | "ACCEPTED" | "REJECTED";

/** Names one row. */
export type Get5 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page6 = {
  total: number;
  rows: Array<Setting>;
};

/** One setting of the vault, by key. */
export type Setting = {
  id: string;
  user_id: string;
  key: string;
  value: unknown;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get6 = {
  id: string;
};

/** Turns the local person into an account: a name and an address to be found by, and a password. */
export type Register = {
  username: string;
  email: string;
  /** At least ten characters. Kept as an Argon2id hash only. */
  password: string;
};

/** What an administrator may set for a person. */
export type SetPermissions = {
  id: string;
  is_staff?: boolean | null;
  permission_groups?: Array<string> | null;
  /** Until when the person's chat is flagged. */
  flagged_chat_expires_at?: string | null;
};

/** What a person may do beyond their role. */
export type Permissions = {
  is_staff: boolean;
  permission_groups: Array<string>;
};

/** A person with their profile and what it lists (seeds 001, 002 and 003). */
export type FullProfile = {
  user: User;
  profile: UserProfile;
  employments: Array<Employment>;
  educations: Array<Education>;
  certifications: Array<Certification>;
  skills: Array<Skill>;
};

/** A job held (seeds 000 employment, 001 Experience). */
export type Employment = {
  id: string;
  user_id: string;
  company_name: string;
  title?: string | null;
  location?: string | null;
  description?: string | null;
  started_on?: string | null;
  finished_on?: string | null;
  is_current: boolean;
  employment_type?: JobType | null;
  achievements: Array<string>;
  technologies: Array<string>;
  company_url?: string | null;
  details: unknown;
  position: string;
  created_at: string;
  updated_at: string;
};

/** The values of `employments`'s job type. */
export type JobType = "FULL_TIME" | "PART_TIME" | "CONTRACT" | "INTERNSHIP" | "TEMPORARY";

/** A course of study (seeds 000 education, 001 Education). */
export type Education = {
  id: string;
  user_id: string;
  institution_name: string;
  degree?: string | null;
  major?: string | null;
  minor?: string | null;
  gpa?: number | null;
  gpa_scale?: number | null;
  /** The grade in words: "2:1", "Merit", "summa cum laude". */
  grade?: string | null;
  location?: string | null;
  description?: string | null;
  courses: Array<string>;
  started_on?: string | null;
  finished_on?: string | null;
  is_current: boolean;
  details: unknown;
  position: string;
  created_at: string;
  updated_at: string;
};

/** A certificate or licence (seed 001 Certification). */
export type Certification = {
  id: string;
  user_id: string;
  name: string;
  issuer?: string | null;
  issued_on?: string | null;
  expires_on?: string | null;
  credential_id?: string | null;
  url?: string | null;
  description?: string | null;
  position: string;
  created_at: string;
  updated_at: string;
};

/** Something the person can do (seeds 000 skill, 001 Skill). */
export type Skill = {
  id: string;
  user_id: string;
  title: string;
  category?: string | null;
  description?: string | null;
  level?: SkillLevel | null;
  years_experience?: number | null;
  last_used_on?: string | null;
  skill_type?: string | null;
  /** Id in the compiled taxonomy; NULL for the person's own skills. */
  taxonomy_id?: string | null;
  aliases: Array<string>;
  details: unknown;
  position: string;
  created_at: string;
  updated_at: string;
};

/** The values of `skills`'s skill level. */
export type SkillLevel = "BEGINNER" | "INTERMEDIATE" | "ADVANCED" | "EXPERT";

/** An administrator's answer. */
export type Decide = {
  id: string;
  status: DecisionStatus;
};

/** What is known of the device that a run or a sign-in is on. Tokens are kept as hashes. */
export type StartSession = {
  session_token?: string | null;
  refresh_token?: string | null;
  expires_at?: string | null;
  device_type?: string | null;
  browser?: string | null;
  os?: string | null;
  user_agent?: string | null;
  ip_address?: string | null;
};

/** A reset that was asked for; the token itself goes to the person, its hash stays. */
export type RequestReset = {
  token: string;
  expires_at: string;
};

export type SetSetting = {
  key: string;
  value: unknown;
};

/** A page of rows, and how many there are in all. */
export type Page7 = {
  total: number;
  rows: Array<Employment>;
};

/** Names one row. */
export type Get7 = {
  id: string;
};

export type Delete = {
  ids: Array<string>;
};

export type Deleted = {
  deleted: number;
};

/** A page of rows, and how many there are in all. */
export type Page8 = {
  total: number;
  rows: Array<Education>;
};

/** Names one row. */
export type Get8 = {
  id: string;
};

export type Delete2 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page9 = {
  total: number;
  rows: Array<Certification>;
};

/** Names one row. */
export type Get9 = {
  id: string;
};

export type Delete3 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page10 = {
  total: number;
  rows: Array<Skill>;
};

/** Names one row. */
export type Get10 = {
  id: string;
};

export type Delete4 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page11 = {
  total: number;
  rows: Array<Experience>;
};

/** A story: what was the situation, the task, what the person did and what came of it (seed 000 experience). */
export type Experience = {
  id: string;
  user_id: string;
  employment_id?: string | null;
  education_id?: string | null;
  conversation_id?: string | null;
  title: string;
  description?: string | null;
  situation?: string | null;
  task?: string | null;
  action?: string | null;
  result?: string | null;
  experience_type?: string | null;
  started_on?: string | null;
  finished_on?: string | null;
  skills_used: Array<string>;
  tags: Array<string>;
  visibility: Visibility;
  details: unknown;
  created_at: string;
  updated_at: string;
};

/** The values of `experiences`'s visibility. */
export type Visibility = "PRIVATE" | "PUBLIC";

/** Names one row. */
export type Get11 = {
  id: string;
};

export type Delete5 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page12 = {
  total: number;
  rows: Array<ExperienceSkill>;
};

/** A skill that an experience shows (seed 000 experience_skill). */
export type ExperienceSkill = {
  id: string;
  user_id: string;
  experience_id: string;
  skill_id: string;
  proficiency_demonstrated?: string | null;
  prominence?: string | null;
  usage_notes?: string | null;
  extraction_method?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get12 = {
  id: string;
};

export type Delete6 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page13 = {
  total: number;
  rows: Array<ProfileItem>;
};

/** A project, publication, language, award, volunteering, reference or interest: what JSON Resume has beyond the seeds. */
export type ProfileItem = {
  id: string;
  user_id: string;
  kind: ProfileItemKind;
  title: string;
  organization?: string | null;
  role?: string | null;
  description?: string | null;
  highlights: Array<string>;
  keywords: Array<string>;
  fluency?: string | null;
  url?: string | null;
  started_on?: string | null;
  finished_on?: string | null;
  details: unknown;
  position: string;
  created_at: string;
  updated_at: string;
};

/** The values of `profile_items`'s profile item kind. */
export type ProfileItemKind = "PROJECT" | "PUBLICATION" | "LANGUAGE" | "AWARD" | "VOLUNTEERING" | "REFERENCE" | "INTEREST";

/** Names one row. */
export type Get13 = {
  id: string;
};

export type Delete7 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page14 = {
  total: number;
  rows: Array<JournalEntry>;
};

/** A win, noted while it is fresh; later a bullet of a résumé. */
export type JournalEntry = {
  id: string;
  user_id: string;
  text: string;
  happened_on: string;
  employment_id?: string | null;
  experience_id?: string | null;
  tags: Array<string>;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get14 = {
  id: string;
};

export type Delete8 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page15 = {
  total: number;
  rows: Array<Evidence>;
};

/** A file or link that proves a fact of the profile. */
export type Evidence = {
  id: string;
  user_id: string;
  title: string;
  url?: string | null;
  file_id?: string | null;
  employment_id?: string | null;
  education_id?: string | null;
  certification_id?: string | null;
  experience_id?: string | null;
  skill_id?: string | null;
  profile_item_id?: string | null;
  notes?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get15 = {
  id: string;
};

export type Delete9 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page16 = {
  total: number;
  rows: Array<Provenance>;
};

/** Where a fact of the profile came from. */
export type Provenance = {
  id: string;
  user_id: string;
  fact_table: string;
  /** Row of `fact_table`; no foreign key, for it may be any table. */
  fact_id: string;
  fact_column?: string | null;
  source: ProvenanceSource;
  file_id?: string | null;
  conversation_id?: string | null;
  page?: number | null;
  /** [left, top, width, height] in points from the page's upper left corner. */
  page_box?: unknown;
  quote?: string | null;
  confidence?: number | null;
  created_at: string;
  updated_at: string;
};

/** The values of `provenance`'s provenance source. */
export type ProvenanceSource = "TYPED" | "FILE" | "QUIZ" | "CONVERSATION" | "IMPORT";

/** Names one row. */
export type Get16 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page17 = {
  total: number;
  rows: Array<ArchivedCard>;
};

/** A person's card put away (seed 003 archive_card). */
export type ArchivedCard = {
  id: string;
  user_id: string;
  name?: string | null;
  phone?: string | null;
  match_percentage?: string | null;
  description?: string | null;
  email?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get17 = {
  id: string;
};

export type Delete10 = {
  ids: Array<string>;
};

/** Names one row. */
export type Get18 = {
  id: string;
};

/** Everything that a résumé says, against the profile. */
export type Review = {
  resume: Resume;
  reading: ResumeReading;
  /** Something of this file was taken over before. */
  was_taken: boolean;
  proposals: Array<Proposal>;
};

/** A résumé that was read or built (seeds 001 Resume, 002 resume_uploads, 004 UploadedResume). */
export type Resume = {
  id: string;
  user_id: string;
  title: string;
  file_id?: string | null;
  /** The job that it was made for. */
  job_id?: string | null;
  /** The text read from the file, as Markdown; may be empty. */
  text_content?: string | null;
  parsing_status: ParsingStatus;
  parsing_error?: string | null;
  parsed_at?: string | null;
  parsed_data?: ParsedResume | null;
  source: ResumeSource;
  /** At most one a person. */
  is_primary: boolean;
  is_active: boolean;
  template?: string | null;
  settings: unknown;
  /** Which items and bullets of the profile a built résumé shows. */
  selection: unknown;
  created_at: string;
  updated_at: string;
};

/** The values of `resumes`'s parsing status. */
export type ParsingStatus = "PENDING" | "IN_PROGRESS" | "SUCCESS" | "ERROR";

/** What was read from a résumé (seed 001 Resume.parsedData). */
export type ParsedResume = {
  name?: string | null;
  email?: string | null;
  phone?: string | null;
  skills?: Array<string>;
  experience?: Array<string>;
};

/** The values of `resumes`'s resume source. */
export type ResumeSource = "UPLOADED" | "BUILT";

/** What was read from a résumé. Items stand in the document's order. */
export type ResumeReading = {
  /** The format it was read from. */
  format: ResumeFormat;
  /** Version of the reader's rules; changes whenever the same file may read differently. */
  reader: string;
  name?: Found | null;
  /** The line under the name, such as "Data engineer". */
  headline?: Found | null;
  email?: Found | null;
  phone?: Found | null;
  location?: Found | null;
  links: Array<Found2>;
  summary?: Found | null;
  work: Array<WorkReading>;
  education: Array<EducationReading>;
  skills: Array<Found3>;
  certifications: Array<ItemReading>;
  projects: Array<ItemReading>;
  languages: Array<Found4>;
  publications: Array<ItemReading>;
  awards: Array<ItemReading>;
  volunteering: Array<ItemReading>;
  interests: Array<Found>;
  references: Array<Found>;
  /** Text under headings that none of the above takes: nothing is thrown away. */
  other: Array<OtherSection>;
  /** The whole text in reading order, a line a line, blocks parted by an empty line. */
  text: string;
  /** Size of each page in points; empty where the format has no pages. */
  pages: Array<PageSize>;
};

export type ResumeFormat = "PDF" | "DOCX" | "MARKDOWN" | "TEXT" | "JSON_RESUME" | "RENDERCV_YAML" | "REACTIVE_RESUME" | "LINKEDIN_ZIP";

/** A value that a reader found, with its place and how sure the reader is. */
export type Found = {
  value: string;
  /** 0 (a guess) to 1 (certain). */
  confidence: number;
  /** The words it came from, as they stand in the document. */
  quote: string;
  /** Where the words stand: one box a line; empty where the format has no pages. */
  places?: Array<Place>;
};

/** A box on a page, in points from the page's upper left corner. */
export type Place = {
  /** First page is 1. */
  page: number;
  left: number;
  top: number;
  width: number;
  height: number;
};

/** A value that a reader found, with its place and how sure the reader is. */
export type Found2 = {
  value: Link2;
  /** 0 (a guess) to 1 (certain). */
  confidence: number;
  /** The words it came from, as they stand in the document. */
  quote: string;
  /** Where the words stand: one box a line; empty where the format has no pages. */
  places?: Array<Place>;
};

export type Link2 = {
  /** The site's name where known ("LinkedIn", "GitHub"), otherwise none. */
  label?: string | null;
  url: string;
};

export type WorkReading = {
  title?: Found | null;
  company?: Found | null;
  location?: Found | null;
  /** "YYYY", "YYYY-MM" or "YYYY-MM-DD". */
  started_on?: Found | null;
  /** As `started_on`; none while it lasts. */
  finished_on?: Found | null;
  is_current: boolean;
  url?: string | null;
  summary?: Found | null;
  highlights: Array<Found>;
};

export type EducationReading = {
  institution?: Found | null;
  /** "Bachelor of Science", "BSc", as written. */
  degree?: Found | null;
  /** The subject. */
  major?: Found | null;
  location?: Found | null;
  started_on?: Found | null;
  finished_on?: Found | null;
  is_current: boolean;
  /** As written: "3.9/4.0", "1,3". */
  grade?: Found | null;
  courses: Array<Found>;
  highlights: Array<Found>;
};

/** A value that a reader found, with its place and how sure the reader is. */
export type Found3 = {
  value: SkillReading;
  /** 0 (a guess) to 1 (certain). */
  confidence: number;
  /** The words it came from, as they stand in the document. */
  quote: string;
  /** Where the words stand: one box a line; empty where the format has no pages. */
  places?: Array<Place>;
};

export type SkillReading = {
  name: string;
  /** The group it stands under ("Languages", "Tools"). */
  group?: string | null;
  /** Level as written ("Advanced", "4/5"). */
  level?: string | null;
};

/** A certification, project, publication, award or voluntary work. */
export type ItemReading = {
  title?: Found | null;
  /** Issuer, publisher, organisation. */
  organization?: Found | null;
  role?: Found | null;
  started_on?: Found | null;
  finished_on?: Found | null;
  /** Until when a certificate holds. */
  expires_on?: Found | null;
  url?: string | null;
  summary?: Found | null;
  highlights: Array<Found>;
};

/** A value that a reader found, with its place and how sure the reader is. */
export type Found4 = {
  value: LanguageReading;
  /** 0 (a guess) to 1 (certain). */
  confidence: number;
  /** The words it came from, as they stand in the document. */
  quote: string;
  /** Where the words stand: one box a line; empty where the format has no pages. */
  places?: Array<Place>;
};

export type LanguageReading = {
  name: string;
  fluency?: string | null;
};

export type OtherSection = {
  /** As written; empty over lines that no field took. */
  heading: string;
  lines: Array<string>;
  places: Array<Place>;
};

export type PageSize = {
  width: number;
  height: number;
};

/** One row that the résumé would make or change. */
export type Proposal = {
  /** The section and number within the reading: "work.0". */
  key: string;
  /** The table that it goes to. */
  table: string;
  /** The row that it would change; none for a new one. */
  row_id?: string | null;
  state: ProposalState;
  fields: Array<ProposedField>;
};

/** How something that was read stands to the profile. */
export type ProposalState = "NEW" | "SAME" | "ADDS" | "CONFLICT";

/** One column of what was read. */
export type ProposedField = {
  column: string;
  value: unknown;
  /** What the profile holds now. */
  current: unknown;
  /** 0 to 1: how sure the reader is. */
  confidence: number;
  quote: string;
  places: Array<Place>;
};

export type Accept = {
  resume_id: string;
  accepted: Array<Accepted>;
};

/** One accepted proposal, as the person left it. */
export type Accepted = {
  key: string;
  /** Where the person put it, if the reader took it for something else: "work", "education", "certifications", "projects", "volunteering", "awards", "publications", "languages" or "interests". */
  section?: string | null;
  /** The columns to write, with the person's corrections and what they added. */
  values: Record<string, unknown>;
};

/** How many rows were made and changed. */
export type AcceptedCounts = {
  made: number;
  changed: number;
};

/** A skill with what shows it. */
export type SkillOverview = {
  id: string;
  title: string;
  /** How many posts, stories, projects, studies and certificates name it. */
  evidence_count: number;
  /** At most 20 of them. */
  places: Array<SkillPlace>;
  /** The end of the newest post that names it: "YYYY…"; today's date for a current one; none if no post does. */
  last_used_on?: string | null;
  /** Whole years in posts that name it, overlaps counted once; none if no post does. */
  years?: number | null;
  /** Other skills of the person that are the same one by name, alias or taxonomy. */
  same_as: Array<string>;
};

/** Where a skill is shown, in the person's words. */
export type SkillPlace = {
  table: string;
  id: string;
  place: string;
  quote: string;
};

/** Which skill stays, and which are the same one. */
export type MergeSkills = {
  keep: string;
  others: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page18 = {
  total: number;
  rows: Array<File>;
};

/** A file kept in the vault; its bytes lie once per content in `file_contents` (seeds 002 resume_uploads, 003 uploads, 004 uploads). */
export type File = {
  id: string;
  user_id: string;
  name: string;
  kind: FileKind;
  media_type: string;
  byte_size: number;
  content_sha256: string;
  /** The address an upload came with (seed 003 uploads.userEmail). */
  owner_email?: string | null;
  /** Where the file lay, as text only. */
  original_path?: string | null;
  created_at: string;
  updated_at: string;
};

/** The values of `files`'s file kind. */
export type FileKind = "RESUME" | "COVER_LETTER" | "PORTFOLIO" | "TRANSCRIPT" | "REFERENCE" | "POSTING" | "PICTURE" | "REPORT" | "OTHER";

/** Names one row. */
export type Get19 = {
  id: string;
};

export type Delete11 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page19 = {
  total: number;
  rows: Array<Resume>;
};

export type Delete12 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page20 = {
  total: number;
  rows: Array<ResumeVersion>;
};

/** A résumé as it stood at one time. */
export type ResumeVersion = {
  id: string;
  user_id: string;
  resume_id: string;
  version_number: number;
  label?: string | null;
  content: unknown;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get20 = {
  id: string;
};

/** What is said of a file that is put in. */
export type AddFile = {
  name: string;
  media_type: string;
  kind?: FileKind | null;
  owner_email?: string | null;
  original_path?: string | null;
};

/** What is said of a résumé file. */
export type ImportResume = {
  file_name: string;
};

/** A résumé that came in. */
export type ImportedResume = {
  resume: Resume;
  reading: ResumeReading;
  /** The same file was here already; nothing was added. */
  was_here: boolean;
};

/** Which page, and how large. */
export type PagePicture = {
  id: string;
  /** The first page is 1. */
  page: number;
  /** Width of the picture in pixels; at most 2,000. */
  pixels_wide: number;
};

/** How the reading of a text went (seeds 002 and 004, parsing_status). */
export type RecordReading = {
  id: string;
  status: ParsingStatus;
  /** Given with ERROR. */
  error?: string | null;
  text_content?: string | null;
  parsed_data?: ParsedResume | null;
};

/** A template as the gallery shows it. */
export type ResumeTemplate = {
  name: string;
  title: string;
  columns: number;
  has_photo: boolean;
  for_whom: string;
};

/** What to build, and in whose look. */
export type BuildResume = {
  title: string;
  template?: string | null;
  /** A built résumé to take template, settings and selection from. */
  like?: string | null;
  language?: string | null;
};

/** A built résumé with everything that its screen needs. */
export type BuiltResume = {
  resume: Resume;
  template: string;
  settings: LayoutSettings;
  selection: Selection;
  /** All rows and lines that the profile offers, shown or not. */
  outline: Array<OutlineRow>;
};

/** How a résumé or letter looks. Every part has a default; unknown parts are refused. */
export type LayoutSettings = {
  page?: PageFormat;
  /** Margin on all four sides, in millimetres, 8 to 35. */
  margin?: number;
  font?: FontChoice;
  /** Size of the running text in points, 8 to 13. */
  font_size?: number;
  /** Distance of lines as a part of the font size, 0.3 to 1.2. */
  line_spacing?: number;
  /** Multiplies the space between sections and entries, 0.4 to 2. */
  section_spacing?: number;
  /** "#rrggbb"; darkened where it would not stand out from white. */
  accent?: string;
  /** Shown where the template has a place for it. */
  show_photo?: boolean;
  dates?: DateStyle;
  /** BCP 47; decides headings, months and direction. */
  language?: string;
  /** The order of sections; those not named follow in their usual order. */
  order?: Array<SectionName>;
  hidden?: Array<SectionName>;
  /** The person's own headings. */
  headings?: {
    AWARDS?: string;
    CERTIFICATES?: string;
    EDUCATION?: string;
    INTERESTS?: string;
    LANGUAGES?: string;
    PROJECTS?: string;
    PUBLICATIONS?: string;
    REFERENCES?: string;
    SKILLS?: string;
    SUMMARY?: string;
    VOLUNTEERING?: string;
    WORK?: string;
  };
  /** An entry's head stays with its first lines, and a short entry on one page. */
  keep_together?: boolean;
  /** "1 / 2" at the foot when there is more than one page. */
  page_numbers?: boolean;
};

export type PageFormat = "A4" | "LETTER";

export type FontChoice = "SANS" | "SERIF";

export type DateStyle = "SHORT_MONTH" | "LONG_MONTH" | "NUMERIC" | "YEAR";

/** The sections that a résumé can have, in the order in which they stand unless the person says otherwise. */
export type SectionName = "SUMMARY" | "WORK" | "EDUCATION" | "SKILLS" | "PROJECTS" | "CERTIFICATES" | "PUBLICATIONS" | "VOLUNTEERING" | "AWARDS" | "LANGUAGES" | "INTERESTS" | "REFERENCES";

/** What a built résumé takes from the profile. Empty means everything, in the profile's own words and order. */
export type Selection = {
  /** Rows that are left out. */
  hidden_rows?: Array<RowKey>;
  /** Lines and columns that are left out. */
  hidden_lines?: Array<LineKey>;
  /** What is said in other words here. */
  words?: Array<OwnWords>;
  /** Rows that come first in their section, in this order. */
  order?: Array<RowKey>;
  /** Lines that come first in their row, in this order. */
  line_order?: Array<LineKey>;
};

/** A row of the profile. */
export type RowKey = {
  table: string;
  id: string;
};

/** A text of the profile: a column, or one line of a column that holds several. */
export type LineKey = {
  table: string;
  id: string;
  column: string;
  /** The line as it stood in the profile when it was chosen; it is found again after small edits. None for a column that holds one text. */
  line?: string | null;
};

/** A line, and what this résumé says instead. */
export type OwnWords = {
  line: LineKey;
  words: string;
};

/** A row of the profile as a résumé can take it. */
export type OutlineRow = {
  section: SectionName;
  key: RowKey;
  title: string;
  subtitle: string;
  is_shown: boolean;
  lines: Array<OutlineLine>;
};

/** A line of a row. */
export type OutlineLine = {
  key: LineKey;
  /** As the profile has it. */
  text: string;
  /** As this résumé says it. */
  words: string;
  is_shown: boolean;
};

/** Which résumé, and another look to try. */
export type PreviewResume = {
  id: string;
  /** Instead of its own. */
  template?: string | null;
};

/** A résumé set as PDF: its pages, and where each text stands on them. */
export type ResumePreview = {
  /** Changes whenever a page does. */
  key: string;
  pages: number;
  /** Of a page, in points. */
  width: number;
  height: number;
  regions: Array<PreviewRegion>;
};

/** Where a text stands, in points from the top left of its page. */
export type PreviewRegion = {
  /** The first page is 1. */
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The profile's text that stands there. */
  source: LineKey;
};

/** Which page of which résumé, and how large. */
export type PreviewPage = {
  id: string;
  template?: string | null;
  /** The first page is 1. */
  page: number;
  /** Width of the picture in pixels; at most 2,000. */
  pixels_wide: number;
};

export type ExportResume = {
  id: string;
  format: ExportFormat;
};

/** What a document can be written as. */
export type ExportFormat = "PDF" | "DOCX" | "MARKDOWN" | "HTML" | "TEXT" | "JSON_RESUME";

/** What came back of a written file. */
export type Proof = {
  /** Fields that the file prints. */
  checked: number;
  /** Of these, those that a reader finds as what they are. */
  kept: number;
  lost: Array<Lost>;
  /** Of the fields, rounded down: 100 only when none is lost. */
  percent: number;
  /** The texts of the fields stand in the file's text in the order in which they are printed. */
  text_in_order: boolean;
  /** The first text that does not. */
  out_of_order?: string | null;
};

/** A field that did not come back as it went in. */
export type Lost = {
  /** JSON Pointer into the résumé. */
  key: string;
  /** "work.company", "education.grade". */
  field: string;
  expected: string;
  /** What the reader found in its place. */
  found?: string | null;
};

export type FitResume = {
  id: string;
  /** The most pages that it may have. */
  pages: number;
};

/** Whether a résumé can stand on so many pages, and what would have to change. */
export type FittedResume = {
  fits: boolean;
  pages: number;
  /** The settings to take; its own where it does not fit. */
  settings: LayoutSettings;
  changes: Array<FittedSetting>;
};

export type FittedSetting = {
  name: string;
  from: number;
  to: number;
};

export type KeepVersion = {
  id: string;
  label?: string | null;
};

/** Which two states of a résumé; without a version, as it is now. */
export type CompareVersions = {
  id: string;
  left?: string | null;
  right?: string | null;
};

/** Two states side by side. */
export type ComparedVersions = {
  rows: Array<ComparedLine>;
  /** Template and settings that differ. */
  settings: Array<ComparedSetting>;
};

/** One line of both; none where only the other has it. */
export type ComparedLine = {
  is_heading: boolean;
  left?: Array<ComparedWords> | null;
  right?: Array<ComparedWords> | null;
};

/** Words that are the same on both sides, or not. */
export type ComparedWords = {
  text: string;
  differs: boolean;
};

export type ComparedSetting = {
  name: string;
  left: unknown;
  right: unknown;
};

export type TailorResume = {
  id: string;
  job_id: string;
};

/** How a résumé covers a job, and what would cover it better. */
export type Tailoring = {
  /** 0–100: the match of what this résumé shows; none where the posting names no skill. */
  score?: number | null;
  /** The same of the whole profile, as it stands at the job. */
  profile_score?: number | null;
  version: string;
  coverage: Array<Coverage>;
  /** Most useful first. */
  proposals: Array<TailoringProposal>;
};

/** One thing that the posting asks for. */
export type Coverage = {
  name: string;
  is_must: boolean;
  /** The posting's words. */
  quote: string;
  /** By the whole profile. */
  standing: Standing;
  /** This résumé shows it as well as the profile can. */
  is_shown: boolean;
  profile_evidence: Array<Evidence2>;
  resume_evidence: Array<Evidence2>;
};

/** How one required skill is met. */
export type Standing = "MISSING" | "HAVE" | "CAN_BE_SUPPORTED";

/** Something in the profile that shows a skill. */
export type Evidence2 = {
  name: string;
  skill?: string | null;
  /** Where it stands: table and id. */
  table: string;
  id: string;
  /** What it is part of, such as "Data engineer, Acme". */
  place: string;
  /** The profile's own words. */
  quote: string;
  /** The skill is shown in something that was done, not only listed. */
  is_shown: boolean;
  /** How well a language is spoken, in the person's words. */
  fluency?: string | null;
};

/** One change, to accept or refuse. */
export type TailoringProposal = {
  /** The same for the same change. */
  id: string;
  kind: TailoringKind;
  /** Where it applies; the row alone where `column` is empty. */
  target: LineKey;
  /** "Data engineer, Acme". */
  place: string;
  before?: string | null;
  after?: string | null;
  /** What of the posting it answers. */
  skills: Array<string>;
  /** The posting's words that it answers. */
  quote: string;
  /** Points of 100 that it adds to this résumé's match. */
  adds: number;
};

export type TailoringKind = "SHOW_LINE" | "SHOW_ROW" | "ADD_LINE" | "ADD_SKILL" | "USE_THEIR_WORD" | "USE_THEIR_TITLE" | "MOVE_LINE_UP" | "MOVE_SKILL_UP";

export type AcceptTailoring = {
  id: string;
  job_id: string;
  /** Ids of proposals. */
  accepted: Array<string>;
  /** The title of a copy, made for the job, to change instead; the résumé stays as it is. */
  copy?: string | null;
};

/** One remark. */
export type Advice = {
  kind: AdviceKind;
  /** Where; none where it is about the whole. */
  line?: LineKey | null;
  /** What stands there: the line, the post, the word. */
  words: string;
};

/** What is remarked, in the order of how much it weighs. */
export type AdviceKind = "NO_CONTACT" | "PLACEHOLDER" | "NO_DATES" | "NO_LINES" | "TWICE_THE_WORD" | "NO_SKILLS" | "NO_SUMMARY" | "THIN" | "NO_FIGURE" | "WEAK_START" | "FIRST_PERSON" | "SHORT_LINE" | "LONG_LINE" | "MANY_LINES" | "SAME_START" | "SMALL_START" | "UNEVEN_STOPS" | "MANY_SKILLS";

/** A claim of a résumé's own words that the profile does not hold. */
export type UnprovenWords = {
  line: LineKey;
  words: string;
  claims: Array<Claim>;
};

/** Something that a text claims. */
export type Claim = {
  kind: ClaimKind;
  text: string;
  /** Offsets in characters. */
  start: number;
  end: number;
  /** Where it stands; none when neither the profile nor the posting holds it. */
  found?: FoundIn | null;
};

/** What kind of thing a text claims. */
export type ClaimKind = "SKILL" | "NUMBER" | "DATE" | "NAME" | "GAP";

export type FoundIn = "PROFILE" | "POSTING";

/** A page of rows, and how many there are in all. */
export type Page21 = {
  total: number;
  rows: Array<Stage>;
};

/** A column of the board: a name, a colour and a place for one of the eight statuses of seed 001. */
export type Stage = {
  id: string;
  user_id: string;
  name: string;
  color?: string | null;
  icon?: string | null;
  status: JobStatus;
  is_hidden: boolean;
  /** Days after which a follow-up is suggested. */
  follow_up_days?: number | null;
  position: string;
  created_at: string;
  updated_at: string;
};

/** The values of `stages`'s job status. */
export type JobStatus = "INTERESTED" | "APPLIED" | "INTERVIEW_SCHEDULED" | "INTERVIEW_COMPLETED" | "OFFER_RECEIVED" | "REJECTED" | "ACCEPTED" | "WITHDRAWN";

/** Names one row. */
export type Get21 = {
  id: string;
};

export type Delete13 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page22 = {
  total: number;
  rows: Array<Job>;
};

/** A job the person looks at (seeds 000 job_posting, 001 Job, 002 jobs, 003 jobs, 004 UploadedJobListing). */
export type Job = {
  id: string;
  user_id: string;
  title: string;
  company: string;
  company_logo_url?: string | null;
  company_url?: string | null;
  location?: string | null;
  city?: string | null;
  region?: string | null;
  country?: string | null;
  work_mode?: WorkMode | null;
  is_remote_ok: boolean;
  job_type?: JobType | null;
  /** The employment type in the posting's own words (seed 003). */
  employment_type_text?: string | null;
  seniority_level?: SeniorityLevel | null;
  /** Cache of the newest status change. */
  stage_id: string;
  /** Cache of the newest status change. */
  status: JobStatus;
  /** The posting's text. */
  description?: string | null;
  responsibilities?: string | null;
  requirements?: JobRequirements | null;
  requirements_text?: string | null;
  required_skills: Array<string>;
  tech_stack: Array<string>;
  documents_required: Array<string>;
  /** Minor units of `pay_currency`. */
  pay_min_minor?: number | null;
  /** Minor units of `pay_currency`. */
  pay_max_minor?: number | null;
  pay_currency?: string | null;
  pay_period?: PayPeriod | null;
  /** Pay in the posting's own words. */
  pay_text?: string | null;
  posting_url?: string | null;
  application_url?: string | null;
  source?: string | null;
  /** Empty for a pasted posting. */
  source_file_name?: string | null;
  file_id?: string | null;
  posted_on?: string | null;
  deadline_on?: string | null;
  scraped_at?: string | null;
  is_scraping_success?: boolean | null;
  scraping_error?: string | null;
  raw_json?: unknown;
  /** Folded company, title and place, to find the same posting again. */
  fingerprint?: string | null;
  match_score?: number | null;
  match_version?: string | null;
  ai_analysis?: JobAnalysis | null;
  recommended_template_id?: string | null;
  parsing_status: ParsingStatus;
  parsing_error?: string | null;
  parsed_at?: string | null;
  notes?: string | null;
  applied_at?: string | null;
  board_job_id?: string | null;
  position: string;
  created_at: string;
  updated_at: string;
};

/** The values of `jobs`'s work mode. */
export type WorkMode = "REMOTE" | "HYBRID" | "ONSITE";

/** What a posting asks for (seed 004 UploadedJobListing.requirements). */
export type JobRequirements = {
  education?: Array<string>;
  years_experience?: string | null;
  certifications?: Array<string>;
  responsibilities?: Array<string>;
};

/** The values of `jobs`'s pay period. */
export type PayPeriod = "HOUR" | "DAY" | "WEEK" | "MONTH" | "YEAR" | "PROJECT";

/** A model's view of the job (seed 001 Job.aiAnalysis). */
export type JobAnalysis = {
  strengths?: Array<string>;
  concerns?: Array<string>;
  recommendation?: string | null;
};

/** Names one row. */
export type Get22 = {
  id: string;
};

export type Delete14 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page23 = {
  total: number;
  rows: Array<StatusChange>;
};

/** One move of a job; the source of its stage and status (seed 001 StatusChange). */
export type StatusChange = {
  id: string;
  user_id: string;
  job_id: string;
  from_stage_id?: string | null;
  from_status?: JobStatus | null;
  to_stage_id: string;
  to_status: JobStatus;
  happened_at: string;
  note?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get23 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page24 = {
  total: number;
  rows: Array<PostingVersion>;
};

/** A posting as it stood when it was captured. */
export type PostingVersion = {
  id: string;
  user_id: string;
  job_id: string;
  version_number: number;
  title?: string | null;
  content: string;
  content_sha256?: string | null;
  captured_from?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get24 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page25 = {
  total: number;
  rows: Array<JobSkill>;
};

/** A skill that a posting names. */
export type JobSkill = {
  id: string;
  user_id: string;
  job_id: string;
  name: string;
  taxonomy_id?: string | null;
  need: SkillNeed;
  /** Offset of the first character in the posting's text. */
  text_start?: number | null;
  /** Offset after the last character. */
  text_end?: number | null;
  created_at: string;
  updated_at: string;
};

/** The values of `job_skills`'s skill need. */
export type SkillNeed = "MUST" | "NICE";

/** Names one row. */
export type Get25 = {
  id: string;
};

export type Delete15 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page26 = {
  total: number;
  rows: Array<Application>;
};

/** One application for a job (seeds 000 job_application, 001 Application, 002 applications, 003 job_applications). */
export type Application = {
  id: string;
  user_id: string;
  job_id: string;
  resume_id?: string | null;
  /** The applicant's name as sent. */
  name?: string | null;
  email?: string | null;
  method: ApplicationMethod;
  status: ApplicationStatus;
  is_withdrawn: boolean;
  applied_on?: string | null;
  submitted_at?: string | null;
  response_on?: string | null;
  interview_on?: string | null;
  offer_on?: string | null;
  follow_up_on?: string | null;
  resume_version_used?: string | null;
  cover_letter?: string | null;
  cv_url?: string | null;
  feedback?: string | null;
  interview_feedback?: unknown;
  notes?: string | null;
  created_at: string;
  updated_at: string;
};

/** The values of `applications`'s application method. */
export type ApplicationMethod = "MANUAL" | "AUTOMATED";

/** The values of `applications`'s application status. */
export type ApplicationStatus = "DRAFT" | "SUBMITTED" | "UNDER_REVIEW" | "REJECTED" | "ACCEPTED";

/** Names one row. */
export type Get26 = {
  id: string;
};

export type Delete16 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page27 = {
  total: number;
  rows: Array<SentPackage>;
};

/** Exactly what was sent: résumé, letter, answers and posting, frozen. Refuses every change. */
export type SentPackage = {
  id: string;
  user_id: string;
  job_id: string;
  application_id?: string | null;
  title: string;
  resume_file_id?: string | null;
  resume_json?: unknown;
  cover_letter?: string | null;
  answers: Array<SentAnswer>;
  posting?: string | null;
  sent_at: string;
  /** SHA-256 of the package's texts and file hash, in the order of the columns. */
  content_sha256: string;
  created_at: string;
  updated_at: string;
};

/** A question of an application form and the answer sent. */
export type SentAnswer = {
  question: string;
  answer: string;
};

/** Names one row. */
export type Get27 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page28 = {
  total: number;
  rows: Array<Interview>;
};

/** One round of interviews for a job (seeds 001 Interview, 003 interview_rounds). */
export type Interview = {
  id: string;
  user_id: string;
  job_id: string;
  application_id?: string | null;
  round_number: number;
  type: InterviewType;
  scheduled_at?: string | null;
  /** IANA zone in which the time was agreed. */
  scheduled_zone?: string | null;
  minutes?: number | null;
  completed_at?: string | null;
  interviewer_name?: string | null;
  interviewer_email?: string | null;
  /** Address or link. */
  place?: string | null;
  status: InterviewStatus;
  outcome: InterviewOutcome;
  score?: number | null;
  feedback?: string | null;
  notes?: string | null;
  preparation: Array<string>;
  /** SEQUENCE of the calendar entry (RFC 5545). */
  calendar_sequence: number;
  created_at: string;
  updated_at: string;
};

/** The values of `interviews`'s interview type. */
export type InterviewType = "PHONE" | "VIDEO" | "ONSITE" | "TECHNICAL" | "BEHAVIORAL" | "PANEL" | "FINAL" | "PHONE_SCREENING" | "JOB_ASSESSMENT" | "HR";

/** The values of `interviews`'s interview status. */
export type InterviewStatus = "SCHEDULED" | "COMPLETED" | "CANCELLED" | "RESCHEDULED";

/** The values of `interviews`'s interview outcome. */
export type InterviewOutcome = "PENDING" | "PASSED" | "FAILED";

/** Names one row. */
export type Get28 = {
  id: string;
};

export type Delete17 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page29 = {
  total: number;
  rows: Array<JobDocument>;
};

/** A document kept with a job (seed 001 Document). */
export type JobDocument = {
  id: string;
  user_id: string;
  job_id: string;
  file_id?: string | null;
  document_type: DocumentType;
  title: string;
  notes?: string | null;
  created_at: string;
  updated_at: string;
};

/** The values of `job_documents`'s document type. */
export type DocumentType = "RESUME" | "COVER_LETTER" | "PORTFOLIO" | "TRANSCRIPT" | "REFERENCE" | "OTHER";

/** Names one row. */
export type Get29 = {
  id: string;
};

export type Delete18 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page30 = {
  total: number;
  rows: Array<JobExperience>;
};

/** An experience that speaks for a job (seed 000 job_experience). */
export type JobExperience = {
  id: string;
  user_id: string;
  job_id: string;
  experience_id: string;
  relevance?: string | null;
  target_skills: Array<string>;
  match_score?: number | null;
  creation_source?: string | null;
  relevance_notes?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get30 = {
  id: string;
};

export type Delete19 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page31 = {
  total: number;
  rows: Array<Contact>;
};

/** A person at a company. */
export type Contact = {
  id: string;
  user_id: string;
  name: string;
  company?: string | null;
  role?: string | null;
  email?: string | null;
  phone?: string | null;
  linkedin_url?: string | null;
  notes?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get31 = {
  id: string;
};

export type Delete20 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page32 = {
  total: number;
  rows: Array<JobContact>;
};

/** A contact's part in a job. */
export type JobContact = {
  id: string;
  user_id: string;
  job_id: string;
  contact_id: string;
  role?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get32 = {
  id: string;
};

export type Delete21 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page33 = {
  total: number;
  rows: Array<Reminder>;
};

/** Something to do at a time. */
export type Reminder = {
  id: string;
  user_id: string;
  job_id?: string | null;
  application_id?: string | null;
  interview_id?: string | null;
  title: string;
  due_at: string;
  due_zone?: string | null;
  fired_at?: string | null;
  done_at?: string | null;
  snoozed_until?: string | null;
  notes?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get33 = {
  id: string;
};

export type Delete22 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page34 = {
  total: number;
  rows: Array<SavedView>;
};

/** A filter over jobs, kept under a name. */
export type SavedView = {
  id: string;
  user_id: string;
  name: string;
  view: JobView;
  filter: unknown;
  sort: unknown;
  columns: Array<string>;
  position: string;
  created_at: string;
  updated_at: string;
};

/** The values of `saved_views`'s job view. */
export type JobView = "BOARD" | "TABLE" | "CALENDAR" | "TIMELINE";

/** Names one row. */
export type Get34 = {
  id: string;
};

export type Delete23 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page35 = {
  total: number;
  rows: Array<UserJobPreferences>;
};

/** Which job sources a person wants (seed 002 user_job_preferences). */
export type UserJobPreferences = {
  id: string;
  user_id: string;
  preferred_sources: Array<string>;
  disabled_sources: Array<string>;
  preferences: unknown;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get35 = {
  id: string;
};

export type Delete24 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page36 = {
  total: number;
  rows: Array<JobRecommendationFeedback>;
};

/** Whether a recommended job was helpful (seed 002). */
export type JobRecommendationFeedback = {
  id: string;
  user_id: string;
  job_id: string;
  is_helpful: boolean;
  comment?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get36 = {
  id: string;
};

export type Delete25 = {
  ids: Array<string>;
};

/** How much of each stage is wanted. */
export type BoardAsked = {
  /** Jobs of each stage; at most 200, 50 unless told. */
  limit?: number | null;
  /** Columns of jobs to leave empty, such as long texts. Only columns that may be empty. */
  without?: Array<string>;
};

export type Board = {
  /** All jobs, those of hidden stages too. */
  total: number;
  /** In the order of their places. */
  stages: Page21;
  /** The first jobs of each stage that is not hidden, by its id, in the order of their places. */
  columns: Record<string, Page22>;
};

/** Where a job goes on the board. */
export type MoveJob = {
  id: string;
  /** The stage to move to; or its status, which means the first stage of it. */
  stage_id?: string | null;
  status?: JobStatus | null;
  /** The job that it then stands behind; without it, at the end. */
  after?: string | null;
  /** Put it first instead. */
  to_top?: boolean;
  /** When it happened; now unless told. */
  happened_at?: string | null;
  note?: string | null;
};

/** Which jobs to move, and where to: a stage, or the first stage of a status. */
export type MoveJobs = {
  ids: Array<string>;
  stage_id?: string | null;
  status?: JobStatus | null;
};

export type ChangedJobs = {
  changed: number;
};

/** Which jobs to change, and the columns that all of them get. */
export type ChangeJobs = {
  ids: Array<string>;
  change: Record<string, unknown>;
};

/** Corrects a line of the history: when it happened, and the note. */
export type CorrectStatusChange = {
  id: string;
  happened_at?: string | null;
  note?: string | null;
};

/** A posting as text or as a page's HTML. */
export type ReadPosting = {
  text: string;
  /** Where it was found. */
  address?: string | null;
};

/** What a posting says, before anything is kept. */
export type ReadPostingAnswer = {
  reading: PostingReading;
  skills: Array<PostedSkill>;
  similar: Array<SimilarJob>;
};

/** What was read from a posting. */
export type PostingReading = {
  /** Where the fields came from. */
  source: PostingSource;
  /** Version of the reader's rules. */
  reader: string;
  title?: Found | null;
  company?: Found | null;
  company_url?: Found | null;
  /** The place as written. */
  location?: Found | null;
  city?: Found | null;
  region?: Found | null;
  country?: Found | null;
  /** REMOTE, HYBRID or ONSITE. */
  work_mode?: Found | null;
  /** FULL_TIME, PART_TIME, CONTRACT, INTERNSHIP or TEMPORARY. */
  job_type?: Found | null;
  /** The employment type in the posting's own words. */
  employment_type_text?: Found | null;
  /** ENTRY, MID, SENIOR, LEAD or EXECUTIVE. */
  seniority_level?: Found | null;
  /** In major units as written ("85000"). */
  pay_min?: Found5 | null;
  pay_max?: Found5 | null;
  /** ISO 4217. */
  pay_currency?: Found | null;
  /** HOUR, DAY, WEEK, MONTH, YEAR or PROJECT. */
  pay_period?: Found | null;
  pay_text?: Found | null;
  /** YYYY-MM-DD. */
  posted_on?: Found | null;
  /** YYYY-MM-DD. */
  deadline_on?: Found | null;
  posting_url?: Found | null;
  application_url?: Found | null;
  /** The person named for questions or applications, with a title where one stands: "Frau Silke Böge". */
  contact_name?: Found | null;
  contact_email?: Found | null;
  contact_phone?: Found | null;
  /** Lines under headings such as "Requirements", "You have", "Must have". */
  requirements: Array<Found>;
  /** Lines under headings such as "Nice to have", "Bonus", "Preferred". */
  nice_to_have: Array<Found>;
  responsibilities: Array<Found>;
  benefits: Array<Found>;
  /** "3+ years" as written. */
  years_experience?: Found | null;
  /** The whole posting as plain text, paragraphs parted by an empty line, list items beginning with "- ". Quotes are pieces of it where the field came from the text. */
  text: string;
  /** What a person should know of the page: "closed" when it says that it takes no more applications. */
  notices: Array<string>;
};

export type PostingSource = "JSON_LD" | "MICRODATA" | "HTML" | "TEXT" | "PDF" | "DOCX";

/** A value that a reader found, with its place and how sure the reader is. */
export type Found5 = {
  value: number;
  /** 0 (a guess) to 1 (certain). */
  confidence: number;
  /** The words it came from, as they stand in the document. */
  quote: string;
  /** Where the words stand: one box a line; empty where the format has no pages. */
  places?: Array<Place>;
};

/** A skill that a posting names. */
export type PostedSkill = {
  name: string;
  taxonomy_id?: string | null;
  need: SkillNeed;
  /** Offset of the first character in the posting's text. */
  text_start?: number | null;
  /** Offset after the last character. */
  text_end?: number | null;
};

/** A job that may be the same as the one being captured. */
export type SimilarJob = {
  id: string;
  title: string;
  company: string;
  status: JobStatus;
  reason: Similarity;
};

export type Similarity = "ADDRESS" | "WORDS" | "TITLE";

export type ReadPostingFile = {
  file_name: string;
};

export type FindSimilar = {
  title: string;
  company: string;
  location?: string;
  posting_url?: string | null;
};

/** A job as the person left it, and the skills it asks for. */
export type Capture = {
  /** Columns of the new job. */
  job: Record<string, unknown>;
  skills?: Array<PostedSkill>;
  /** The person whom the posting names. */
  contact?: CapturedContact | null;
};

/** Whom to ask or write to. */
export type CapturedContact = {
  name: string;
  email?: string | null;
  phone?: string | null;
};

/** How a profile matches a posting. */
export type Match = {
  /** 0 to 100; none where the posting names no skill that can be compared. */
  score?: number | null;
  version: string;
  /** Required first, then wished; each in the posting's order. */
  requirements: Array<MatchedRequirement>;
  /** None where the posting or the profile has no title. */
  occupation?: MatchedOccupation | null;
  /** None where the text of the posting or the profile was not given. */
  wording?: MatchedWording | null;
  /** What is asked besides skills; apart from the score. Empty where nothing else of the posting was given. */
  flags?: Array<Flag>;
};

/** One required skill, what it weighs, and what shows it. */
export type MatchedRequirement = {
  requirement: Requirement;
  standing: Standing;
  /** 0 to 1: how far it is met. */
  value: number;
  /** Its part of the whole score, in points of 100, when fully met. */
  weight: number;
  /** The points that it lacks: what meeting it fully would add. */
  would_add: number;
  evidence: Array<Evidence2>;
};

/** A skill that a posting asks for. */
export type Requirement = {
  name: string;
  /** Id in the taxonomy; none for a skill that it does not know. */
  skill?: string | null;
  is_must: boolean;
  /** The posting's own words. */
  quote: string;
  /** Of this skill and these one is enough ("Java or Kotlin"); in a match the one that is met best stands first. */
  alternatives?: Array<Alternative>;
};

/** A skill that would do as well. */
export type Alternative = {
  name: string;
  /** Id in the taxonomy; none for a skill that it does not know. */
  skill?: string | null;
};

/** How close the posting's title is to a title in the profile, what it weighs, and both titles. */
export type MatchedOccupation = {
  /** The posting's title. */
  asked: string;
  /** The closest title of the profile. */
  shown: string;
  /** 0 to 1. */
  value: number;
  /** Its part of the whole score, in points of 100. */
  weight: number;
  /** The points that it lacks. */
  would_add: number;
};

/** How far the posting's own words stand in the profile. */
export type MatchedWording = {
  /** 0 to 1. */
  value: number;
  /** Its part of the whole score, in points of 100. */
  weight: number;
  /** The points that it lacks. */
  would_add: number;
  /** The posting's most particular words that the profile has, and that it lacks. */
  shared: Array<string>;
  lacking: Array<string>;
};

/** One thing that a posting asks besides skills. */
export type Flag = {
  kind: FlagKind;
  /** What is asked, in short: "Leeds", "3", "English". */
  asks: string;
  /** The posting's own words. */
  quote: string;
  /** What the profile says of it. */
  profile?: string | null;
  fits: Fits;
};

export type FlagKind = "PLACE" | "PAY" | "YEARS" | "SENIORITY" | "DEGREE" | "LANGUAGE" | "LICENCE" | "PERMIT";

/** Whether the profile fits what is asked; unknown where it does not say. */
export type Fits = "YES" | "NO" | "UNKNOWN";

/** How many jobs were compared, and how many scores changed. */
export type Matched = {
  compared: number;
  changed: number;
};

/** A job that is still open to the person, with what was sent for it. */
export type ActiveJob = {
  job: Job;
  applications: Array<Application>;
};

/** How the reading of a text went (seeds 002 and 004, parsing_status). */
export type RecordReading2 = {
  id: string;
  status: ParsingStatus;
  /** Given with ERROR. */
  error?: string | null;
  required_skills?: Array<string> | null;
  seniority_level?: SeniorityLevel | null;
  requirements?: JobRequirements | null;
  match_score?: number | null;
  match_version?: string | null;
};

/** Which round, and in which language. */
export type CalendarFile = {
  id: string;
  language?: Language;
};

/** A language that the program speaks. */
export type Language = "en" | "de";

/** An interview to come, with its job. */
export type UpcomingInterview = {
  interview: Interview;
  job: Job;
};

/** A page of rows, and how many there are in all. */
export type Page37 = {
  total: number;
  rows: Array<InterviewTemplate>;
};

/** How a practice interview is put together (seed 004 InterviewTemplate). */
export type InterviewTemplate = {
  id: string;
  user_id: string;
  name: string;
  description?: string | null;
  /** 1 very easy, 2 easy, 3 medium, 4 hard, 5 very hard. */
  difficulty: number;
  question_count: number;
  easy_percentage: number;
  medium_percentage: number;
  hard_percentage: number;
  is_shipped: boolean;
  shipped_version?: number | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get37 = {
  id: string;
};

export type Delete26 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page38 = {
  total: number;
  rows: Array<Tag>;
};

/** A word to find questions and templates by (seed 004 Tag). */
export type Tag = {
  id: string;
  user_id: string;
  name: string;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get38 = {
  id: string;
};

export type Delete27 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page39 = {
  total: number;
  rows: Array<QuestionBank>;
};

/** A named set of questions (seed 004 QuestionBank). */
export type QuestionBank = {
  id: string;
  user_id: string;
  name: string;
  description?: string | null;
  /** A language tag, such as `de`; none where it does not matter. */
  language?: string | null;
  is_shipped: boolean;
  shipped_version?: number | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get39 = {
  id: string;
};

export type Delete28 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page40 = {
  total: number;
  rows: Array<Question>;
};

/** A question to practise, with what a good answer holds. */
export type Question = {
  id: string;
  user_id: string;
  question_bank_id: string;
  text: string;
  type: QuestionType;
  topic?: string | null;
  seniority_level?: SeniorityLevel | null;
  difficulty: number;
  /** What a good answer holds. */
  points: Array<Point>;
  time_limit_seconds: number;
  is_shipped: boolean;
  created_at: string;
  updated_at: string;
};

/** The values of `questions`'s question type. */
export type QuestionType = "GENERAL" | "SKILLS" | "PERSONALITY" | "FINAL";

/** Something that a good answer holds. */
export type Point = {
  text: string;
  /** Words that an answer covering it would hold; without any, the longer words of the text stand in. */
  cues?: Array<string>;
};

/** Names one row. */
export type Get40 = {
  id: string;
};

export type Delete29 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page41 = {
  total: number;
  rows: Array<InterviewTemplateTag>;
};

/** A tag of a template. */
export type InterviewTemplateTag = {
  id: string;
  user_id: string;
  interview_template_id: string;
  tag_id: string;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get41 = {
  id: string;
};

export type Delete30 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page42 = {
  total: number;
  rows: Array<InterviewTemplateBank>;
};

/** A question bank that a template draws from. */
export type InterviewTemplateBank = {
  id: string;
  user_id: string;
  interview_template_id: string;
  question_bank_id: string;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get42 = {
  id: string;
};

export type Delete31 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page43 = {
  total: number;
  rows: Array<QuestionTag>;
};

/** A tag of a question. */
export type QuestionTag = {
  id: string;
  user_id: string;
  question_id: string;
  tag_id: string;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get43 = {
  id: string;
};

export type Delete32 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page44 = {
  total: number;
  rows: Array<MockInterview>;
};

/** One practice interview (seeds 001 MockInterview, 002 interview_sessions, 004 Chat). */
export type MockInterview = {
  id: string;
  user_id: string;
  title: string;
  type: MockInterviewType;
  difficulty: number;
  resume_id?: string | null;
  job_id?: string | null;
  interview_template_id?: string | null;
  status: MockInterviewStatus;
  is_completed: boolean;
  started_at?: string | null;
  completed_at?: string | null;
  minutes_limit?: number | null;
  /** The talk as it went, in order. */
  messages: Array<ChatLine>;
  key_questions: Array<KeyQuestion>;
  ai_analysis?: MockInterviewAnalysis | null;
  created_at: string;
  updated_at: string;
};

/** The values of `mock_interviews`'s mock interview type. */
export type MockInterviewType = "GENERAL" | "SKILLS" | "PERSONALITY" | "FINAL";

/** The values of `mock_interviews`'s mock interview status. */
export type MockInterviewStatus = "DRAFT" | "RUNNING" | "PAUSED" | "COMPLETED" | "ENDED_EARLY";

/** One line of a practice interview (seeds 001 and 004). */
export type ChatLine = {
  role: ChatRole;
  content: string;
};

/** Who said a line. */
export type ChatRole = "USER" | "ASSISTANT";

/** A question with its time limit in seconds (seed 004 Chat.key_questions). */
export type KeyQuestion = {
  question: string;
  time_limit: number;
};

/** A model's view of the interview (seed 001 MockInterview.aiAnalysis). */
export type MockInterviewAnalysis = {
  summary?: string | null;
  detailed_feedback?: string | null;
};

/** Names one row. */
export type Get44 = {
  id: string;
};

export type Delete33 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page45 = {
  total: number;
  rows: Array<MockInterviewTurn>;
};

/** One question of a practice interview and its answer (seed 002 interview_questions). */
export type MockInterviewTurn = {
  id: string;
  user_id: string;
  mock_interview_id: string;
  question_id?: string | null;
  position_number: number;
  question: string;
  time_limit_seconds?: number | null;
  answer?: string | null;
  /** An answer not yet sent; it still counts when the session ends. */
  draft?: string | null;
  seconds_taken?: number | null;
  score?: number | null;
  score_version?: string | null;
  feedback?: string | null;
  evidence?: unknown;
  is_skipped: boolean;
  answered_at?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get45 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page46 = {
  total: number;
  rows: Array<InterviewReport>;
};

/** What a practice interview showed; at most one each (seed 004 ExportableReport). */
export type InterviewReport = {
  id: string;
  user_id: string;
  mock_interview_id: string;
  professionalism_score?: number | null;
  subject_knowledge_score?: number | null;
  clarity_score?: number | null;
  /** Rounded mean of the other three unless a formula version says otherwise. */
  overall_score?: number | null;
  score_version?: string | null;
  feedback_text?: string | null;
  question_responses: Array<QuestionResponse>;
  total_questions_asked: number;
  total_responses_given: number;
  interview_duration_minutes?: number | null;
  is_pdf_generated: boolean;
  pdf_file_id?: string | null;
  created_at: string;
  updated_at: string;
};

/** One answer in a report; `score` is 0–10 (seed 004 ExportableReport.question_responses). */
export type QuestionResponse = {
  question: string;
  answer: string;
  score?: number | null;
  feedback?: string | null;
};

/** Names one row. */
export type Get46 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page47 = {
  total: number;
  rows: Array<DailyInterview>;
};

/** The practice of one day; at most one a person and local day (seed 003 daily_interviews). */
export type DailyInterview = {
  id: string;
  user_id: string;
  interview_on: string;
  category?: string | null;
  is_completed: boolean;
  completed_at?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get47 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page48 = {
  total: number;
  rows: Array<InterviewProgress>;
};

/** One answer of a daily interview (seed 003 interview_progress). */
export type InterviewProgress = {
  id: string;
  user_id: string;
  daily_interview_id: string;
  category: string;
  question_number: number;
  question: string;
  answer: string;
  ai_feedback?: string | null;
  answered_at: string;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get48 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page49 = {
  total: number;
  rows: Array<QuestionReview>;
};

/** When a question comes up again (spaced repetition). */
export type QuestionReview = {
  id: string;
  user_id: string;
  question_id: string;
  due_on: string;
  stability?: number | null;
  difficulty?: number | null;
  repetitions: number;
  lapses: number;
  last_rating?: number | null;
  reviewed_at?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get49 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page50 = {
  total: number;
  rows: Array<InterviewInvitation>;
};

/** An invitation to practise together (seed 004 InvitedInterview). */
export type InterviewInvitation = {
  id: string;
  user_id: string;
  interview_template_id?: string | null;
  mock_interview_id?: string | null;
  invited_user_id?: string | null;
  invited_email?: string | null;
  message?: string | null;
  status: InvitationStatus;
  scheduled_at?: string | null;
  expires_at?: string | null;
  created_at: string;
  updated_at: string;
};

/** The values of `interview_invitations`'s invitation status. */
export type InvitationStatus = "PENDING" | "ACCEPTED" | "DECLINED" | "COMPLETED" | "EXPIRED";

/** Names one row. */
export type Get50 = {
  id: string;
};

/** Which session, and in which language. */
export type ReportPdf = {
  id: string;
  language?: Language;
};

/** What a session is to be. */
export type StartPractice = {
  type: MockInterviewType;
  /** 1 to 10. */
  difficulty: number;
  /** 1 to 20. */
  question_count: number;
  job_id?: string | null;
  resume_id?: string | null;
  /** Only from these banks; from all unless told. */
  question_bank_ids?: Array<string>;
  /** Without banks named: only from those in this language, such as `de`, and those that have none. From all unless told. */
  language?: string | null;
  minutes_limit?: number | null;
  /** Title of the session; named after the job unless told. */
  title?: string | null;
};

/** A session with everything that its page shows. */
export type PracticeView = {
  interview: MockInterview;
  turns: Array<TurnView>;
  report?: InterviewReport | null;
  /** Earlier finished sessions of the same type, newest first: when, and the overall score. */
  earlier: Array<EarlierSession>;
};

export type TurnView = {
  turn: MockInterviewTurn;
  topic?: string | null;
  points: Array<Point>;
  /** How the answer was scored; none until it was given. */
  score?: AnswerScore | null;
};

/** An answer's score, and everything it rests on. */
export type AnswerScore = {
  /** 0 to 10; none where there is too little to score. */
  score?: number | null;
  version: string;
  words: number;
  parts: Array<Part>;
  points: Array<CoveredPoint>;
};

/** One part of an answer's score, with what it was given for. */
export type Part = {
  name: PartName;
  /** What was reached, of `most`. */
  value: number;
  most: number;
  /** What was found, in the answer's own words. */
  found: Array<string>;
  /** What would raise it. */
  advice: Array<Advice2>;
};

export type PartName = "RELEVANCE" | "STRUCTURE" | "SPECIFICS" | "LENGTH" | "DELIVERY";

/** A message key under `advice.` and its parameters. */
export type Advice2 = {
  key: string;
  params: Record<string, string>;
};

/** How far one point of the question is covered. */
export type CoveredPoint = {
  text: string;
  is_covered: boolean;
  /** The answer's words that cover it. */
  found: Array<string>;
};

export type EarlierSession = {
  id: string;
  title: string;
  completed_at?: string | null;
  overall_score?: number | null;
};

/** What is answered to a question. */
export type AnswerTurn = {
  id: string;
  answer: string;
  /** Seconds from the question to the answer, without pauses. */
  seconds_taken: number;
};

/** Keeps an answer that is still being written. */
export type DraftTurn = {
  id: string;
  draft: string;
  seconds_taken: number;
};

export type PausePractice = {
  id: string;
  /** Goes on where it stands paused. */
  goes_on: boolean;
};

/** A page of rows, and how many there are in all. */
export type Page51 = {
  total: number;
  rows: Array<Conversation>;
};

/** A talk with the coach (seeds 000 conversation, 001 Conversation, 003 Chat). */
export type Conversation = {
  id: string;
  user_id: string;
  title: string;
  context?: string | null;
  status: ConversationStatus;
  visibility: Visibility;
  experience_summary?: string | null;
  metadata: unknown;
  created_at: string;
  updated_at: string;
};

/** The values of `conversations`'s conversation status. */
export type ConversationStatus = "ACTIVE" | "COMPLETED" | "ARCHIVED";

/** Names one row. */
export type Get51 = {
  id: string;
};

export type Delete34 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page52 = {
  total: number;
  rows: Array<Message>;
};

/** One message of a conversation (seeds 000 conversation_message, 001 Message, 003 Message_v2 and its deprecated Message). */
export type Message = {
  id: string;
  user_id: string;
  conversation_id: string;
  role: MessageRole;
  parts: Array<MessagePart>;
  attachments: Array<MessageAttachment>;
  metadata?: MessageMetadata | null;
  created_at: string;
  updated_at: string;
};

/** The values of `messages`'s message role. */
export type MessageRole = "USER" | "ASSISTANT" | "SYSTEM" | "TOOL";

/** A part of a message: its type, and the members that the type has. */
export type MessagePart = {
  type: string;
  text?: string | null;
  [member: string]: unknown;
};

/** A file sent with a message: its name, and where it is. */
export type MessageAttachment = {
  name: string;
  url?: string | null;
  [member: string]: unknown;
};

/** Which model wrote a message, and how many tokens it took (seed 001 Message.metadata). */
export type MessageMetadata = {
  model?: string | null;
  tokens?: number | null;
  [member: string]: unknown;
};

/** Names one row. */
export type Get52 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page53 = {
  total: number;
  rows: Array<MessageVote>;
};

/** Whether a message was good (seed 003 Vote_v2 and its deprecated Vote). */
export type MessageVote = {
  id: string;
  user_id: string;
  conversation_id: string;
  message_id: string;
  is_upvoted: boolean;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get53 = {
  id: string;
};

export type Delete35 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page54 = {
  total: number;
  rows: Array<Artifact>;
};

/** A text, program, picture or sheet made with the coach (seed 003 Document). */
export type Artifact = {
  id: string;
  user_id: string;
  title: string;
  kind: ArtifactKind;
  content?: string | null;
  conversation_id?: string | null;
  created_at: string;
  updated_at: string;
};

/** The values of `artifacts`'s artifact kind. */
export type ArtifactKind = "TEXT" | "CODE" | "IMAGE" | "SHEET";

/** Names one row. */
export type Get54 = {
  id: string;
};

export type Delete36 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page55 = {
  total: number;
  rows: Array<ArtifactVersion>;
};

/** An artifact as it stood at one time (seed 003 Document's composite key). */
export type ArtifactVersion = {
  id: string;
  user_id: string;
  artifact_id: string;
  title: string;
  content?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get55 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page56 = {
  total: number;
  rows: Array<Suggestion>;
};

/** A change proposed to one version of an artifact (seed 003 Suggestion). */
export type Suggestion = {
  id: string;
  user_id: string;
  artifact_version_id: string;
  original_text: string;
  suggested_text: string;
  description?: string | null;
  is_resolved: boolean;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get56 = {
  id: string;
};

export type Delete37 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page57 = {
  total: number;
  rows: Array<CareerGoal>;
};

/** Where the person wants to get (seed 001 CareerGoal). */
export type CareerGoal = {
  id: string;
  user_id: string;
  title: string;
  description?: string | null;
  status: GoalStatus;
  priority: Priority;
  milestones: Array<Milestone>;
  due_on?: string | null;
  created_at: string;
  updated_at: string;
};

/** The values of `career_goals`'s goal status. */
export type GoalStatus = "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "ABANDONED";

/** The values of `career_goals`'s priority. */
export type Priority = "LOW" | "MEDIUM" | "HIGH" | "URGENT";

/** A step towards a goal (seed 001 CareerGoal.milestones). */
export type Milestone = {
  title: string;
  completed?: boolean;
  due_on?: string | null;
};

/** Names one row. */
export type Get57 = {
  id: string;
};

export type Delete38 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page58 = {
  total: number;
  rows: Array<Assessment>;
};

/** A look at where the person stands (seed 001 Assessment). */
export type Assessment = {
  id: string;
  user_id: string;
  title?: string | null;
  type: string;
  results: unknown;
  ai_insights?: unknown;
  recommendations: Array<string>;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get58 = {
  id: string;
};

export type Delete39 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page59 = {
  total: number;
  rows: Array<SkillAnalysis>;
};

/** What all saved jobs ask for, against what the person has (seed 000 skill_analysis). */
export type SkillAnalysis = {
  id: string;
  user_id: string;
  total_experiences_analyzed: number;
  total_jobs_analyzed: number;
  total_skills_found: number;
  new_skills_created: number;
  total_skill_gaps: number;
  average_job_match_score?: number | null;
  highest_job_match_score?: number | null;
  lowest_job_match_score?: number | null;
  skill_gaps: unknown;
  job_matches: unknown;
  skills_extracted: unknown;
  analyzer_version?: string | null;
  analysis_parameters: unknown;
  user_notes?: string | null;
  status: AnalysisStatus;
  created_at: string;
  updated_at: string;
};

/** The values of `skill_analyses`'s analysis status. */
export type AnalysisStatus = "PENDING" | "IN_PROGRESS" | "COMPLETED" | "FAILED";

/** Names one row. */
export type Get59 = {
  id: string;
};

/** Which jobs to look at. */
export type AnalyzeSkills = {
  /** Only jobs in these stages; without any, all that are not closed. */
  statuses?: Array<JobStatus>;
};

/** A page of rows, and how many there are in all. */
export type Page60 = {
  total: number;
  rows: Array<ContentGeneration>;
};

/** A text made for a purpose, with its versions (seed 002 content_generations). */
export type ContentGeneration = {
  id: string;
  user_id: string;
  job_id?: string | null;
  content_type: string;
  title?: string | null;
  generated_content?: string | null;
  /** Of a letter: [`super::letters::LetterDetails`]. */
  details: unknown;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get60 = {
  id: string;
};

export type Delete40 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page61 = {
  total: number;
  rows: Array<ContentVersion>;
};

/** A text as it stood at one time (seed 002 content_versions). */
export type ContentVersion = {
  id: string;
  user_id: string;
  content_generation_id: string;
  version_number: number;
  content: string;
  note?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get61 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page62 = {
  total: number;
  rows: Array<LetterParagraph>;
};

/** A paragraph to build letters from. */
export type LetterParagraph = {
  id: string;
  user_id: string;
  title: string;
  purpose?: string | null;
  language: string;
  body: string;
  tags: Array<string>;
  is_shipped: boolean;
  position: string;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get62 = {
  id: string;
};

export type Delete41 = {
  ids: Array<string>;
};

export type OfLanguage = {
  language?: Language;
};

/** Templates and paragraphs of one language. */
export type LetterLibrary = {
  templates: Array<LetterTemplate>;
  paragraphs: Array<ShippedParagraph>;
};

/** A letter to begin with. Texts hold places to fill: "{company}". */
export type LetterTemplate = {
  id: string;
  language: Language;
  title: string;
  /** When to take it, in one sentence. */
  use_for: string;
  subject: string;
  /** With and without a known name. */
  salutation_named: string;
  salutation: string;
  paragraphs: Array<string>;
  closing: string;
};

/** A paragraph of the library. */
export type ShippedParagraph = {
  id: string;
  language: Language;
  purpose: ParagraphPurpose;
  title: string;
  body: string;
};

/** What a paragraph is for. */
export type ParagraphPurpose = "OPENING" | "MOTIVATION" | "PROOF" | "FIT" | "GAP" | "PRACTICAL" | "CLOSING";

export type DraftLetter = {
  /** Id of a shipped template. */
  template: string;
  job_id?: string | null;
  /** The built résumé whose look it takes. */
  resume_id?: string | null;
  /** The day as it is printed: "21 November 2026". */
  day: string;
};

export type FillParagraph = {
  text: string;
  job_id?: string | null;
  language?: Language;
};

export type FilledParagraph = {
  text: string;
};

/** A letter set as PDF: how many pages, and how large. */
export type LetterPreview = {
  /** Changes whenever a page does. */
  key: string;
  pages: number;
  /** Of a page, in points. */
  width: number;
  height: number;
};

export type LetterPage = {
  id: string;
  /** The first page is 1. */
  page: number;
  /** Width of the picture in pixels; at most 2,000. */
  pixels_wide: number;
};

export type ExportLetter = {
  id: string;
  /** Every format but JSON Resume. */
  format: ExportFormat;
};

/** A page of rows, and how many there are in all. */
export type Page63 = {
  total: number;
  rows: Array<QuizSkill>;
};

/** A subject that can be quizzed (seed 003 skills). */
export type QuizSkill = {
  id: string;
  user_id: string;
  name: string;
  taxonomy_id?: string | null;
  is_shipped: boolean;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get63 = {
  id: string;
};

export type Delete42 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page64 = {
  total: number;
  rows: Array<QuizQuestion>;
};

/** A question with four options (seed 003 skill_questions). */
export type QuizQuestion = {
  id: string;
  user_id: string;
  quiz_skill_id: string;
  question: string;
  /** Exactly four. */
  options: Array<string>;
  /** Index into `options`. */
  correct_index: number;
  explanation?: string | null;
  difficulty?: number | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get64 = {
  id: string;
};

export type Delete43 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page65 = {
  total: number;
  rows: Array<QuizAttempt>;
};

/** One try at a quiz (seed 003 skill_attempts). */
export type QuizAttempt = {
  id: string;
  user_id: string;
  quiz_skill_id: string;
  score: number;
  total: number;
  selected_answers: Array<number>;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get65 = {
  id: string;
};

/** The best result of a subject. */
export type BestAttempt = {
  quiz_skill_id: string;
  score: number;
  total: number;
  attempts: number;
};

/** A page of rows, and how many there are in all. */
export type Page66 = {
  total: number;
  rows: Array<CareerResource>;
};

/** Something to learn from (seed 002 career_resources). */
export type CareerResource = {
  id: string;
  user_id: string;
  title: string;
  description?: string | null;
  type?: string | null;
  provider?: string | null;
  url?: string | null;
  skills: Array<string>;
  is_shipped: boolean;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get66 = {
  id: string;
};

export type Delete44 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page67 = {
  total: number;
  rows: Array<ResourceBookmark>;
};

/** A resource kept for later (seed 002). */
export type ResourceBookmark = {
  id: string;
  user_id: string;
  resource_id: string;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get67 = {
  id: string;
};

export type Delete45 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page68 = {
  total: number;
  rows: Array<ResourceFeedback>;
};

/** What the person thought of a resource (seed 002). */
export type ResourceFeedback = {
  id: string;
  user_id: string;
  resource_id: string;
  rating?: number | null;
  is_helpful?: boolean | null;
  comment?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get68 = {
  id: string;
};

export type Delete46 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page69 = {
  total: number;
  rows: Array<ResourceView>;
};

/** One look at a resource (seed 002). */
export type ResourceView = {
  id: string;
  user_id: string;
  resource_id: string;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get69 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page70 = {
  total: number;
  rows: Array<LearningPath>;
};

/** Resources in an order (seed 002 learning_paths). */
export type LearningPath = {
  id: string;
  user_id: string;
  name: string;
  description?: string | null;
  is_shipped: boolean;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get70 = {
  id: string;
};

export type Delete47 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page71 = {
  total: number;
  rows: Array<LearningPathStep>;
};

/** One step of a path. */
export type LearningPathStep = {
  id: string;
  user_id: string;
  learning_path_id: string;
  resource_id?: string | null;
  title: string;
  description?: string | null;
  position: string;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get71 = {
  id: string;
};

export type Delete48 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page72 = {
  total: number;
  rows: Array<LearningPathEnrollment>;
};

/** A person on a path (seed 002). */
export type LearningPathEnrollment = {
  id: string;
  user_id: string;
  learning_path_id: string;
  status: EnrollmentStatus;
  /** Ids of finished steps. */
  completed_steps: Array<string>;
  completed_at?: string | null;
  created_at: string;
  updated_at: string;
};

/** The values of `learning_path_enrollments`'s enrollment status. */
export type EnrollmentStatus = "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "ABANDONED";

/** Names one row. */
export type Get72 = {
  id: string;
};

export type Delete49 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page73 = {
  total: number;
  rows: Array<CalendarBlock>;
};

/** A stretch of one day of one week, blocked or free (seed 003 user_calendar_blocks). */
export type CalendarBlock = {
  id: string;
  user_id: string;
  /** A Monday. */
  week_starts_on: string;
  /** 0 is Monday. */
  day_of_week: number;
  /** HH:MM:SS. */
  start_time: string;
  /** HH:MM:SS. */
  end_time: string;
  is_blocked: boolean;
  title?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get73 = {
  id: string;
};

export type Delete50 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page74 = {
  total: number;
  rows: Array<AnalyticsSnapshot>;
};

/** Figures computed at one time (seed 002 analytics). */
export type AnalyticsSnapshot = {
  id: string;
  user_id?: string | null;
  type: string;
  figures: unknown;
  generated_at: string;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get74 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page75 = {
  total: number;
  rows: Array<ActivityLogEntry>;
};

/** Something that was done (seed 003 user_activity_logs). */
export type ActivityLogEntry = {
  id: string;
  user_id: string;
  action_type: string;
  action_category: string;
  resource_type?: string | null;
  resource_id?: string | null;
  metadata?: unknown;
  ip_address?: string | null;
  user_agent?: string | null;
  session_id?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get75 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page76 = {
  total: number;
  rows: Array<ActivityCategory>;
};

/** A kind of activity types (seed 003). */
export type ActivityCategory = {
  id: string;
  user_id: string;
  name: string;
  description?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get76 = {
  id: string;
};

export type Delete51 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page77 = {
  total: number;
  rows: Array<ActivityType>;
};

/** What can be done, and whether it is kept (seed 003). */
export type ActivityType = {
  id: string;
  user_id: string;
  category_id?: string | null;
  name: string;
  description?: string | null;
  is_tracked: boolean;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get77 = {
  id: string;
};

export type Delete52 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page78 = {
  total: number;
  rows: Array<PageView>;
};

/** A look at a screen (seed 003). */
export type PageView = {
  id: string;
  user_id?: string | null;
  session_id?: string | null;
  page_path: string;
  page_title?: string | null;
  referrer?: string | null;
  seconds_on_page?: number | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get78 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page79 = {
  total: number;
  rows: Array<FeatureUse>;
};

/** A use of a feature (seed 003). */
export type FeatureUse = {
  id: string;
  user_id: string;
  feature_name: string;
  action: string;
  metadata?: unknown;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get79 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page80 = {
  total: number;
  rows: Array<DailyActivitySummary>;
};

/** One local day in figures (seed 003); derived from the rows it counts. */
export type DailyActivitySummary = {
  id: string;
  user_id: string;
  summary_on: string;
  total_users_active: number;
  total_sessions: number;
  total_page_views: number;
  total_actions: number;
  new_registrations: number;
  new_connections: number;
  new_posts: number;
  new_job_applications: number;
  new_skill_attempts: number;
  new_community_joins: number;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get80 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page81 = {
  total: number;
  rows: Array<ModelSetup>;
};

/** A language model the person may use. The key lies in the keyring, never here. */
export type ModelSetup = {
  id: string;
  user_id: string;
  name: string;
  provider: string;
  model: string;
  base_url?: string | null;
  purpose?: string | null;
  is_default: boolean;
  settings: unknown;
  position: string;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get81 = {
  id: string;
};

export type Delete53 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page82 = {
  total: number;
  rows: Array<ModelPrice>;
};

/** What a model costs, from a day on (first rows: seed 004). */
export type ModelPrice = {
  id: string;
  user_id: string;
  model_name: string;
  /** Micro-dollars for 1,000 prompt tokens. */
  prompt_micros_per_1000: number;
  /** Micro-dollars for 1,000 completion tokens. */
  completion_micros_per_1000: number;
  currency: string;
  valid_from: string;
  is_shipped: boolean;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get82 = {
  id: string;
};

export type Delete54 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page83 = {
  total: number;
  rows: Array<TokenUsage>;
};

/** Tokens of one request to a model (seed 004 TokenUsage). Outlives the user. */
export type TokenUsage = {
  id: string;
  user_id?: string | null;
  model_name: string;
  prompt_tokens: number;
  completion_tokens: number;
  /** Always the sum of the two. */
  total_tokens: number;
  request_type?: string | null;
  /** Seed 004 branch_name. */
  label?: string | null;
  /** By the price in force when it was used; NULL where no price was known. */
  cost_micros?: number | null;
  is_merged: boolean;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get83 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page84 = {
  total: number;
  rows: Array<TokenUsageMerge>;
};

/** The usage under one label, summed up when it was merged (seed 004 MergeTokenStats). Outlives the user. */
export type TokenUsageMerge = {
  id: string;
  user_id?: string | null;
  source_label: string;
  target_label: string;
  commit_sha: string;
  merged_at: string;
  total_prompt_tokens: number;
  total_completion_tokens: number;
  total_tokens: number;
  request_count: number;
  cost_micros: number;
  cumulative_total_tokens: number;
  cumulative_cost_micros: number;
  pr_number?: number | null;
  notes?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get84 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page85 = {
  total: number;
  rows: Array<NetworkRequest>;
};

/** The ledger: one request the program made. */
export type NetworkRequest = {
  id: string;
  user_id: string;
  requested_at: string;
  purpose: string;
  method: string;
  host: string;
  /** Without the query, which may hold secrets. */
  path?: string | null;
  bytes_sent: number;
  bytes_received: number;
  status_code?: number | null;
  /** Forbidden by the switch or a limit: nothing was sent. */
  is_refused: boolean;
  error?: string | null;
  milliseconds?: number | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get85 = {
  id: string;
};

export type ByLabel = {
  label: string;
};

/** The usage under one label. */
export type LabelUsage = {
  requests: number;
  prompt_tokens: number;
  completion_tokens: number;
  total_tokens: number;
  cost_micros: number;
};

/** What is merged into what. */
export type MergeUsage = {
  source_label: string;
  target_label?: string | null;
  commit_sha: string;
  pr_number?: number | null;
  notes?: string | null;
};

/** All merges together, and each of them. */
export type MergeTotals = {
  total_tokens: number;
  cost_micros: number;
  merges: Array<TokenUsageMerge>;
};

export type Compute = {
  summary_on: string;
};

export type Today = {
  /** Name of the person, where known. */
  name?: string | null;
  /** The next interviews, at most 5. */
  interviews: Array<UpcomingInterview>;
  /** Reminders that are due or come due within a week. */
  reminders: Array<Reminder>;
  /** Applied for, and silent for ten days or more. The newest first: those are still worth a question. */
  waiting: Array<Waiting>;
  applied_today: number;
  daily_goal: number;
  /** Days in a row with something done, today or yesterday included. */
  streak_days: number;
  /** A practice session that was not ended. */
  open_practice?: MockInterview | null;
  /** Jobs by status. */
  counts: Record<string, number>;
  /** The newest changes. */
  changes: Array<Entry>;
  has_resume: boolean;
  has_profile: boolean;
};

export type Waiting = {
  job: Job;
  days: number;
};

/** A page of rows, and how many there are in all. */
export type Page86 = {
  total: number;
  rows: Array<Connection>;
};

/** A request between two people and its answer; one row an unordered pair, read from both sides (seed 003 connection). */
export type Connection = {
  id: string;
  sender_id: string;
  receiver_id: string;
  status: DecisionStatus;
  message?: string | null;
  responded_at?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get86 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page87 = {
  total: number;
  rows: Array<Notification>;
};

/** Something the person should know (seed 003 notification). */
export type Notification = {
  id: string;
  user_id: string;
  type: NotificationType;
  title: string;
  message: string;
  related_user_id?: string | null;
  related_connection_id?: string | null;
  is_read: boolean;
  read_at?: string | null;
  created_at: string;
  updated_at: string;
};

/** The values of `notifications`'s notification type. */
export type NotificationType = "CONNECTION_REQUEST" | "CONNECTION_ACCEPTED" | "CONNECTION_REJECTED" | "REMINDER" | "INTERVIEW" | "SYSTEM";

/** Names one row. */
export type Get87 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page88 = {
  total: number;
  rows: Array<DirectMessage>;
};

/** A message between two connected people (seed 003 user_messages). */
export type DirectMessage = {
  id: string;
  sender_id: string;
  receiver_id: string;
  message: string;
  is_read: boolean;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get88 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page89 = {
  total: number;
  rows: Array<AnonymousPost>;
};

/** A post without a name (seed 003 anonymous_post). Its author is NULL when it is somebody else's. */
export type AnonymousPost = {
  id: string;
  user_id?: string | null;
  content: string;
  image_url?: string | null;
  is_anonymous: boolean;
  company_name?: string | null;
  industry?: string | null;
  topic: PostTopic;
  server_likes_count?: number | null;
  server_comments_count?: number | null;
  created_at: string;
  updated_at: string;
};

/** The values of `anonymous_posts`'s post topic. */
export type PostTopic = "COMPANY_CULTURE" | "WORKPLACE_ISSUES" | "CAREER_ADVICE" | "GENERAL";

/** Names one row. */
export type Get89 = {
  id: string;
};

export type Delete55 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page90 = {
  total: number;
  rows: Array<AnonymousComment>;
};

/** A comment on a post (seed 003 anonymous_comment). */
export type AnonymousComment = {
  id: string;
  user_id?: string | null;
  post_id: string;
  content: string;
  is_anonymous: boolean;
  server_likes_count?: number | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get90 = {
  id: string;
};

export type Delete56 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page91 = {
  total: number;
  rows: Array<AnonymousPostLike>;
};

/** A like of a post; one a person (seed 003). */
export type AnonymousPostLike = {
  id: string;
  user_id?: string | null;
  post_id: string;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get91 = {
  id: string;
};

export type Delete57 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page92 = {
  total: number;
  rows: Array<AnonymousCommentLike>;
};

/** A like of a comment; one a person (seed 003). */
export type AnonymousCommentLike = {
  id: string;
  user_id?: string | null;
  comment_id: string;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get92 = {
  id: string;
};

export type Delete58 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page93 = {
  total: number;
  rows: Array<Community>;
};

/** A group of people (seed 003 communities). */
export type Community = {
  id: string;
  name: string;
  description?: string | null;
  banner_image?: string | null;
  /** NULL when its owner has left. */
  created_by?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get93 = {
  id: string;
};

/** A page of rows, and how many there are in all. */
export type Page94 = {
  total: number;
  rows: Array<CommunityMembership>;
};

/** A person in a community (seed 003 community_memberships). */
export type CommunityMembership = {
  id: string;
  user_id: string;
  community_id: string;
  status: MembershipStatus;
  joined_at: string;
  created_at: string;
  updated_at: string;
};

/** The values of `community_memberships`'s membership status. */
export type MembershipStatus = "PENDING" | "APPROVED";

/** Names one row. */
export type Get94 = {
  id: string;
};

export type Delete59 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page95 = {
  total: number;
  rows: Array<CommunityPost>;
};

/** A post in a community (seed 003 community_posts). */
export type CommunityPost = {
  id: string;
  user_id: string;
  community_id: string;
  content: string;
  type: CommunityPostType;
  created_at: string;
  updated_at: string;
};

/** The values of `community_posts`'s community post type. */
export type CommunityPostType = "EVENT" | "UPDATE";

/** Names one row. */
export type Get95 = {
  id: string;
};

export type Delete60 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page96 = {
  total: number;
  rows: Array<BoardJob>;
};

/** A posting of the shared board (seed 003 jobs, remote_jobs and part_time_jobs in one). */
export type BoardJob = {
  id: string;
  board: Board2;
  /** The posting's key on the board it came from. */
  board_key?: string | null;
  job_title?: string | null;
  employer_name?: string | null;
  employer_logo?: string | null;
  city?: string | null;
  state?: string | null;
  country?: string | null;
  region?: string | null;
  posted_at?: string | null;
  apply_url?: string | null;
  employment_type?: string | null;
  description?: string | null;
  is_remote?: boolean | null;
  min_salary_text?: string | null;
  max_salary_text?: string | null;
  salary_period?: string | null;
  searched_at?: string | null;
  posted_by?: PostedBy | null;
  posted_by_user_id?: string | null;
  created_at: string;
  updated_at: string;
};

/** The values of `board_jobs`'s board. */
export type Board2 = "GENERAL" | "REMOTE" | "PART_TIME";

/** The values of `board_jobs`'s posted by. */
export type PostedBy = "ALUMNI" | "CAREER_TEAM" | "EXTERNAL";

/** Names one row. */
export type Get96 = {
  id: string;
};

export type Delete61 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page97 = {
  total: number;
  rows: Array<Feedback>;
};

/** What the person thinks of the program (seed 002 feedback). */
export type Feedback = {
  id: string;
  user_id: string;
  type: FeedbackType;
  priority: Priority;
  status: FeedbackStatus;
  title: string;
  description?: string | null;
  created_at: string;
  updated_at: string;
};

/** The values of `feedback`'s feedback type. */
export type FeedbackType = "BUG" | "FEATURE" | "IMPROVEMENT" | "QUESTION" | "OTHER";

/** The values of `feedback`'s feedback status. */
export type FeedbackStatus = "OPEN" | "IN_PROGRESS" | "RESOLVED" | "CLOSED";

/** Names one row. */
export type Get97 = {
  id: string;
};

export type Delete62 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page98 = {
  total: number;
  rows: Array<FeedbackVote>;
};

/** A vote on feedback; one a person (seed 002). */
export type FeedbackVote = {
  id: string;
  user_id: string;
  feedback_id: string;
  vote: number;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get98 = {
  id: string;
};

export type Delete63 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page99 = {
  total: number;
  rows: Array<PremiumInterest>;
};

/** Somebody asked for the paid plan (seed 003 premuser). */
export type PremiumInterest = {
  id: string;
  user_id: string;
  full_name: string;
  email: string;
  phone?: string | null;
  interest?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get99 = {
  id: string;
};

export type Delete64 = {
  ids: Array<string>;
};

/** A page of rows, and how many there are in all. */
export type Page100 = {
  total: number;
  rows: Array<ApiRegistration>;
};

/** Somebody asked for access to the API (seed 003 apiuser). */
export type ApiRegistration = {
  id: string;
  user_id: string;
  full_name: string;
  email: string;
  phone?: string | null;
  organization?: string | null;
  work?: string | null;
  benefits?: string | null;
  created_at: string;
  updated_at: string;
};

/** Names one row. */
export type Get100 = {
  id: string;
};

export type Delete65 = {
  ids: Array<string>;
};

export type RequestConnection = {
  receiver_id: string;
  message?: string | null;
};

export type AnswerConnection = {
  id: string;
  status: DecisionStatus;
};

export type SendMessage = {
  receiver_id: string;
  message: string;
};

/** How a post was received, counted from the rows that are here (seed 003). */
export type PostCounts = {
  likes_count: number;
  comments_count: number;
};

/** What a host tells its windows and pages. */
export type Event = {
  kind: "CHANGED";
  operation: string;
  changes: Record<string, Array<string>>;
} | {
  kind: "REMINDER";
  id: string;
  title: string;
  job_id?: string | null;
} | {
  kind: "VAULT";
};

/** Input and output of every command. */
export interface Commands {
  /** Where the vault stands, and its backups. */
  "host.state": { shape: "CALL"; local: false; input: NoInput; output: HostState };
  /** Tries the vault again. */
  "host.reopen": { shape: "CALL"; local: false; input: NoInput; output: HostState };
  /** Puts a regular copy in the vault's place; what stood there is kept. */
  "host.restore": { shape: "CALL"; local: false; input: BackupName; output: Replaced };
  /** Puts any backup in the vault's place; what stood there is kept. */
  "host.restore_file": { shape: "CALL"; local: true; input: BackupPath; output: Replaced };
  /** Writes the vault back to where its file was. */
  "host.rescue": { shape: "CALL"; local: false; input: NoInput; output: HostState };
  /** Puts the unusable vault aside and begins a new one. */
  "host.start_over": { shape: "CALL"; local: false; input: NoInput; output: Replaced };
  /** Where the vault is, whose, how large, and what it holds. */
  "vault.info": { shape: "CALL"; local: false; input: Nothing; output: VaultInfo };
  /** Takes back the newest operation. */
  "undo.last": { shape: "CALL"; local: false; input: Nothing; output: Entry };
  /** Does again what was undone last. */
  "redo.last": { shape: "CALL"; local: false; input: Nothing; output: Entry };
  /** The operations that can be undone or redone, newest first. */
  "history.list": { shape: "CALL"; local: false; input: HistoryLength; output: Array<Entry> };
  /** What was deleted and can be restored. */
  "trash.list": { shape: "CALL"; local: false; input: Nothing; output: Array<TrashItem> };
  /** Brings a deletion back. */
  "trash.restore": { shape: "CALL"; local: false; input: EntryId; output: Restored };
  /** Deletes for good, with every trace in the history. */
  "trash.purge": { shape: "CALL"; local: false; input: EntryId; output: Nothing };
  /** Finds rows by their words, titles first. */
  "search.find": { shape: "CALL"; local: false; input: SearchQuery; output: SearchResults };
  /** Makes the search index anew from the rows. */
  "search.rebuild": { shape: "CALL"; local: false; input: Nothing; output: Nothing };
  /** Looks for everything that can be wrong, and names it. */
  "vault.check": { shape: "JOB"; local: false; input: Nothing; output: Problems };
  /** Mends what can be mended, after a backup. */
  "vault.repair": { shape: "JOB"; local: false; input: Nothing; output: Problems };
  /** Makes the regular copy beside the vault. */
  "vault.backup_now": { shape: "JOB"; local: false; input: Nothing; output: Backup };
  /** The regular backup and what has expired, at most once a day. */
  "vault.keep_up": { shape: "JOB"; local: false; input: Nothing; output: KeptUp };
  /** The regular copies, newest first. */
  "vault.backups": { shape: "CALL"; local: false; input: Nothing; output: Array<Backup> };
  /** Copies the vault to a file. */
  "vault.backup": { shape: "JOB"; local: true; input: FilePath; output: Backup };
  /** Writes everything to an archive, and reads it back. */
  "vault.export": { shape: "JOB"; local: true; input: FilePath; output: ArchiveReport };
  /** Says what an import would do. */
  "vault.preview_import": { shape: "JOB"; local: true; input: Import; output: ArchiveReport };
  /** Takes in an archive: all of it or nothing. */
  "vault.import": { shape: "JOB"; local: true; input: Import; output: ArchiveReport };
  /** Fills the vault with a year of an invented person's search, marked and removable. */
  "demo.fill": { shape: "JOB"; local: false; input: Nothing; output: Filled };
  /** Whether the demo is in the vault. */
  "demo.state": { shape: "CALL"; local: false; input: Nothing; output: DemoState };
  /** Removes the demo. */
  "demo.remove": { shape: "CALL"; local: false; input: Nothing; output: Nothing };
  /** A page of users. */
  "users.list": { shape: "CALL"; local: false; input: List; output: Page };
  /** One user. */
  "users.get": { shape: "CALL"; local: false; input: Get; output: User };
  /** Changes exactly the named columns of a user. */
  "users.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      /** The source of the person's name; first and last name are parts of it where given. */
      name?: string | null;
      first_name?: string | null;
      last_name?: string | null;
      status?: UserStatus;
      auth_provider?: string;
      oauth_id?: string | null;
      /** Address or file id of a picture. */
      avatar?: string | null;
      terms_accepted?: boolean;
      referral_code?: string | null;
      anonymous_username?: string | null;
      anonymous_avatar?: string | null;
    };
    if_updated_at?: string | null;
  }; output: User };
  /** One user profile. */
  "user_profiles.get": { shape: "CALL"; local: false; input: Get2; output: UserProfile };
  /** A page of user profiles. */
  "user_profiles.list": { shape: "CALL"; local: false; input: List; output: Page2 };
  /** Changes exactly the named columns of a user profile. */
  "user_profiles.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      /** Where employers write to; the account's own address stands in `users`. */
      contact_email?: string | null;
      phone?: string | null;
      bio?: string | null;
      location?: string | null;
      headline?: string | null;
      website_url?: string | null;
      linkedin_url?: string | null;
      linkedin_info?: string | null;
      facebook_url?: string | null;
      /** Further addresses, each with a label. */
      links?: Array<Link>;
      goals?: string | null;
      strengths?: string | null;
      interests?: string | null;
      profile_metrics?: string | null;
      experience_level?: SeniorityLevel | null;
      preferred_locations?: Array<string>;
      prefer_remote_jobs?: boolean;
      /** The least pay they would take, in their own words: "€60,000 a year". */
      wanted_pay?: string | null;
      daily_application_goal?: number;
      preferences?: unknown;
    };
    if_updated_at?: string | null;
  }; output: UserProfile };
  /** A page of sessions. */
  "sessions.list": { shape: "CALL"; local: false; input: List; output: Page3 };
  /** One session. */
  "sessions.get": { shape: "CALL"; local: false; input: Get3; output: Session };
  /** A page of password resets. */
  "password_resets.list": { shape: "CALL"; local: false; input: List; output: Page4 };
  /** One password reset. */
  "password_resets.get": { shape: "CALL"; local: false; input: Get4; output: PasswordReset };
  /** A page of role change requests. */
  "role_change_requests.list": { shape: "CALL"; local: false; input: List; output: Page5 };
  /** One role change request. */
  "role_change_requests.get": { shape: "CALL"; local: false; input: Get5; output: RoleChangeRequest };
  /** Makes a role change request. */
  "role_change_requests.create": { shape: "CALL"; local: false; input: {
    requested_role?: UserRole;
    reason?: string | null;
  }; output: RoleChangeRequest };
  /** A page of settings. */
  "settings.list": { shape: "CALL"; local: false; input: List; output: Page6 };
  /** One setting. */
  "settings.get": { shape: "CALL"; local: false; input: Get6; output: Setting };
  /** Names the account and sets its password. */
  "users.register": { shape: "CALL"; local: false; input: Register; output: User };
  /** Sets a person's permissions; administrators only. */
  "users.set_permissions": { shape: "CALL"; local: false; input: SetPermissions; output: Permissions };
  /** The person with their profile and what it lists. */
  "users.full_profile": { shape: "CALL"; local: false; input: Nothing; output: FullProfile };
  /** Accepts or rejects a request; administrators only. */
  "role_change_requests.decide": { shape: "CALL"; local: false; input: Decide; output: RoleChangeRequest };
  /** Notes the beginning of a run on a device. */
  "sessions.start": { shape: "CALL"; local: false; input: StartSession; output: Session };
  /** Notes that a run goes on. */
  "sessions.touch": { shape: "CALL"; local: false; input: Get3; output: Session };
  /** Notes the end of a run. */
  "sessions.end": { shape: "CALL"; local: false; input: Get3; output: Session };
  /** Keeps the hash of a reset token. */
  "password_resets.request": { shape: "CALL"; local: false; input: RequestReset; output: PasswordReset };
  /** Sets a setting. */
  "settings.set": { shape: "CALL"; local: false; input: SetSetting; output: Setting };
  /** A page of employments. */
  "employments.list": { shape: "CALL"; local: false; input: List; output: Page7 };
  /** One employment. */
  "employments.get": { shape: "CALL"; local: false; input: Get7; output: Employment };
  /** Makes a employment. */
  "employments.create": { shape: "CALL"; local: false; input: {
    company_name?: string;
    title?: string | null;
    location?: string | null;
    description?: string | null;
    started_on?: string | null;
    finished_on?: string | null;
    is_current?: boolean;
    employment_type?: JobType | null;
    achievements?: Array<string>;
    technologies?: Array<string>;
    company_url?: string | null;
    details?: unknown;
    position?: string;
  }; output: Employment };
  /** Changes exactly the named columns of a employment. */
  "employments.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      company_name?: string;
      title?: string | null;
      location?: string | null;
      description?: string | null;
      started_on?: string | null;
      finished_on?: string | null;
      is_current?: boolean;
      employment_type?: JobType | null;
      achievements?: Array<string>;
      technologies?: Array<string>;
      company_url?: string | null;
      details?: unknown;
      position?: string;
    };
    if_updated_at?: string | null;
  }; output: Employment };
  /** Deletes employments, with what belongs to them; the trash keeps it. */
  "employments.delete": { shape: "CALL"; local: false; input: Delete; output: Deleted };
  /** A page of educations. */
  "educations.list": { shape: "CALL"; local: false; input: List; output: Page8 };
  /** One education. */
  "educations.get": { shape: "CALL"; local: false; input: Get8; output: Education };
  /** Makes a education. */
  "educations.create": { shape: "CALL"; local: false; input: {
    institution_name?: string;
    degree?: string | null;
    major?: string | null;
    minor?: string | null;
    gpa?: number | null;
    gpa_scale?: number | null;
    /** The grade in words: "2:1", "Merit", "summa cum laude". */
    grade?: string | null;
    location?: string | null;
    description?: string | null;
    courses?: Array<string>;
    started_on?: string | null;
    finished_on?: string | null;
    is_current?: boolean;
    details?: unknown;
    position?: string;
  }; output: Education };
  /** Changes exactly the named columns of a education. */
  "educations.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      institution_name?: string;
      degree?: string | null;
      major?: string | null;
      minor?: string | null;
      gpa?: number | null;
      gpa_scale?: number | null;
      /** The grade in words: "2:1", "Merit", "summa cum laude". */
      grade?: string | null;
      location?: string | null;
      description?: string | null;
      courses?: Array<string>;
      started_on?: string | null;
      finished_on?: string | null;
      is_current?: boolean;
      details?: unknown;
      position?: string;
    };
    if_updated_at?: string | null;
  }; output: Education };
  /** Deletes educations, with what belongs to them; the trash keeps it. */
  "educations.delete": { shape: "CALL"; local: false; input: Delete2; output: Deleted };
  /** A page of certifications. */
  "certifications.list": { shape: "CALL"; local: false; input: List; output: Page9 };
  /** One certification. */
  "certifications.get": { shape: "CALL"; local: false; input: Get9; output: Certification };
  /** Makes a certification. */
  "certifications.create": { shape: "CALL"; local: false; input: {
    name?: string;
    issuer?: string | null;
    issued_on?: string | null;
    expires_on?: string | null;
    credential_id?: string | null;
    url?: string | null;
    description?: string | null;
    position?: string;
  }; output: Certification };
  /** Changes exactly the named columns of a certification. */
  "certifications.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      name?: string;
      issuer?: string | null;
      issued_on?: string | null;
      expires_on?: string | null;
      credential_id?: string | null;
      url?: string | null;
      description?: string | null;
      position?: string;
    };
    if_updated_at?: string | null;
  }; output: Certification };
  /** Deletes certifications, with what belongs to them; the trash keeps it. */
  "certifications.delete": { shape: "CALL"; local: false; input: Delete3; output: Deleted };
  /** A page of skills. */
  "skills.list": { shape: "CALL"; local: false; input: List; output: Page10 };
  /** One skill. */
  "skills.get": { shape: "CALL"; local: false; input: Get10; output: Skill };
  /** Makes a skill. */
  "skills.create": { shape: "CALL"; local: false; input: {
    title?: string;
    category?: string | null;
    description?: string | null;
    level?: SkillLevel | null;
    years_experience?: number | null;
    last_used_on?: string | null;
    skill_type?: string | null;
    /** Id in the compiled taxonomy; NULL for the person's own skills. */
    taxonomy_id?: string | null;
    aliases?: Array<string>;
    details?: unknown;
    position?: string;
  }; output: Skill };
  /** Changes exactly the named columns of a skill. */
  "skills.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      title?: string;
      category?: string | null;
      description?: string | null;
      level?: SkillLevel | null;
      years_experience?: number | null;
      last_used_on?: string | null;
      skill_type?: string | null;
      /** Id in the compiled taxonomy; NULL for the person's own skills. */
      taxonomy_id?: string | null;
      aliases?: Array<string>;
      details?: unknown;
      position?: string;
    };
    if_updated_at?: string | null;
  }; output: Skill };
  /** Deletes skills, with what belongs to them; the trash keeps it. */
  "skills.delete": { shape: "CALL"; local: false; input: Delete4; output: Deleted };
  /** A page of experiences. */
  "experiences.list": { shape: "CALL"; local: false; input: List; output: Page11 };
  /** One experience. */
  "experiences.get": { shape: "CALL"; local: false; input: Get11; output: Experience };
  /** Makes a experience. */
  "experiences.create": { shape: "CALL"; local: false; input: {
    employment_id?: string | null;
    education_id?: string | null;
    conversation_id?: string | null;
    title?: string;
    description?: string | null;
    situation?: string | null;
    task?: string | null;
    action?: string | null;
    result?: string | null;
    experience_type?: string | null;
    started_on?: string | null;
    finished_on?: string | null;
    skills_used?: Array<string>;
    tags?: Array<string>;
    visibility?: Visibility;
    details?: unknown;
  }; output: Experience };
  /** Changes exactly the named columns of a experience. */
  "experiences.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      employment_id?: string | null;
      education_id?: string | null;
      conversation_id?: string | null;
      title?: string;
      description?: string | null;
      situation?: string | null;
      task?: string | null;
      action?: string | null;
      result?: string | null;
      experience_type?: string | null;
      started_on?: string | null;
      finished_on?: string | null;
      skills_used?: Array<string>;
      tags?: Array<string>;
      visibility?: Visibility;
      details?: unknown;
    };
    if_updated_at?: string | null;
  }; output: Experience };
  /** Deletes experiences, with what belongs to them; the trash keeps it. */
  "experiences.delete": { shape: "CALL"; local: false; input: Delete5; output: Deleted };
  /** A page of experience skills. */
  "experience_skills.list": { shape: "CALL"; local: false; input: List; output: Page12 };
  /** One experience skill. */
  "experience_skills.get": { shape: "CALL"; local: false; input: Get12; output: ExperienceSkill };
  /** Makes a experience skill. */
  "experience_skills.create": { shape: "CALL"; local: false; input: {
    experience_id?: string;
    skill_id?: string;
    proficiency_demonstrated?: string | null;
    prominence?: string | null;
    usage_notes?: string | null;
    extraction_method?: string | null;
  }; output: ExperienceSkill };
  /** Changes exactly the named columns of a experience skill. */
  "experience_skills.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      proficiency_demonstrated?: string | null;
      prominence?: string | null;
      usage_notes?: string | null;
      extraction_method?: string | null;
    };
    if_updated_at?: string | null;
  }; output: ExperienceSkill };
  /** Deletes experience skills, with what belongs to them; the trash keeps it. */
  "experience_skills.delete": { shape: "CALL"; local: false; input: Delete6; output: Deleted };
  /** A page of profile items. */
  "profile_items.list": { shape: "CALL"; local: false; input: List; output: Page13 };
  /** One profile item. */
  "profile_items.get": { shape: "CALL"; local: false; input: Get13; output: ProfileItem };
  /** Makes a profile item. */
  "profile_items.create": { shape: "CALL"; local: false; input: {
    kind?: ProfileItemKind;
    title?: string;
    organization?: string | null;
    role?: string | null;
    description?: string | null;
    highlights?: Array<string>;
    keywords?: Array<string>;
    fluency?: string | null;
    url?: string | null;
    started_on?: string | null;
    finished_on?: string | null;
    details?: unknown;
    position?: string;
  }; output: ProfileItem };
  /** Changes exactly the named columns of a profile item. */
  "profile_items.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      title?: string;
      organization?: string | null;
      role?: string | null;
      description?: string | null;
      highlights?: Array<string>;
      keywords?: Array<string>;
      fluency?: string | null;
      url?: string | null;
      started_on?: string | null;
      finished_on?: string | null;
      details?: unknown;
      position?: string;
    };
    if_updated_at?: string | null;
  }; output: ProfileItem };
  /** Deletes profile items, with what belongs to them; the trash keeps it. */
  "profile_items.delete": { shape: "CALL"; local: false; input: Delete7; output: Deleted };
  /** A page of journal entries. */
  "journal_entries.list": { shape: "CALL"; local: false; input: List; output: Page14 };
  /** One journal entry. */
  "journal_entries.get": { shape: "CALL"; local: false; input: Get14; output: JournalEntry };
  /** Makes a journal entry. */
  "journal_entries.create": { shape: "CALL"; local: false; input: {
    text?: string;
    happened_on?: string;
    employment_id?: string | null;
    experience_id?: string | null;
    tags?: Array<string>;
  }; output: JournalEntry };
  /** Changes exactly the named columns of a journal entry. */
  "journal_entries.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      text?: string;
      happened_on?: string;
      employment_id?: string | null;
      experience_id?: string | null;
      tags?: Array<string>;
    };
    if_updated_at?: string | null;
  }; output: JournalEntry };
  /** Deletes journal entries, with what belongs to them; the trash keeps it. */
  "journal_entries.delete": { shape: "CALL"; local: false; input: Delete8; output: Deleted };
  /** A page of evidence. */
  "evidence.list": { shape: "CALL"; local: false; input: List; output: Page15 };
  /** One evidence. */
  "evidence.get": { shape: "CALL"; local: false; input: Get15; output: Evidence };
  /** Makes a evidence. */
  "evidence.create": { shape: "CALL"; local: false; input: {
    title?: string;
    url?: string | null;
    file_id?: string | null;
    employment_id?: string | null;
    education_id?: string | null;
    certification_id?: string | null;
    experience_id?: string | null;
    skill_id?: string | null;
    profile_item_id?: string | null;
    notes?: string | null;
  }; output: Evidence };
  /** Changes exactly the named columns of a evidence. */
  "evidence.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      title?: string;
      url?: string | null;
      file_id?: string | null;
      employment_id?: string | null;
      education_id?: string | null;
      certification_id?: string | null;
      experience_id?: string | null;
      skill_id?: string | null;
      profile_item_id?: string | null;
      notes?: string | null;
    };
    if_updated_at?: string | null;
  }; output: Evidence };
  /** Deletes evidence, with what belongs to them; the trash keeps it. */
  "evidence.delete": { shape: "CALL"; local: false; input: Delete9; output: Deleted };
  /** A page of provenance. */
  "provenance.list": { shape: "CALL"; local: false; input: List; output: Page16 };
  /** One provenance. */
  "provenance.get": { shape: "CALL"; local: false; input: Get16; output: Provenance };
  /** Makes a provenance. */
  "provenance.create": { shape: "CALL"; local: false; input: {
    fact_table?: string;
    /** Row of `fact_table`; no foreign key, for it may be any table. */
    fact_id?: string;
    fact_column?: string | null;
    source?: ProvenanceSource;
    file_id?: string | null;
    conversation_id?: string | null;
    page?: number | null;
    /** [left, top, width, height] in points from the page's upper left corner. */
    page_box?: unknown;
    quote?: string | null;
    confidence?: number | null;
  }; output: Provenance };
  /** A page of archived cards. */
  "archived_cards.list": { shape: "CALL"; local: false; input: List; output: Page17 };
  /** One archived card. */
  "archived_cards.get": { shape: "CALL"; local: false; input: Get17; output: ArchivedCard };
  /** Makes a archived card. */
  "archived_cards.create": { shape: "CALL"; local: false; input: {
    name?: string | null;
    phone?: string | null;
    match_percentage?: string | null;
    description?: string | null;
    email?: string | null;
  }; output: ArchivedCard };
  /** Changes exactly the named columns of a archived card. */
  "archived_cards.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      name?: string | null;
      phone?: string | null;
      match_percentage?: string | null;
      description?: string | null;
      email?: string | null;
    };
    if_updated_at?: string | null;
  }; output: ArchivedCard };
  /** Deletes archived cards, with what belongs to them; the trash keeps it. */
  "archived_cards.delete": { shape: "CALL"; local: false; input: Delete10; output: Deleted };
  /** Compares a kept résumé with the profile. */
  "profile.review": { shape: "CALL"; local: false; input: Get18; output: Review };
  /** Writes what the person accepted of a résumé, with where it came from. */
  "profile.accept": { shape: "CALL"; local: false; input: Accept; output: AcceptedCounts };
  /** Every skill with what shows it, and those that stand there twice. */
  "skills.overview": { shape: "CALL"; local: false; input: Nothing; output: Array<SkillOverview> };
  /** Makes several skills one, as one operation. */
  "skills.merge": { shape: "CALL"; local: false; input: MergeSkills; output: Skill };
  /** A page of files. */
  "files.list": { shape: "CALL"; local: false; input: List; output: Page18 };
  /** One file. */
  "files.get": { shape: "CALL"; local: false; input: Get19; output: File };
  /** Changes exactly the named columns of a file. */
  "files.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      name?: string;
      kind?: FileKind;
    };
    if_updated_at?: string | null;
  }; output: File };
  /** Deletes files, with what belongs to them; the trash keeps it. */
  "files.delete": { shape: "CALL"; local: false; input: Delete11; output: Deleted };
  /** A page of resumes. */
  "resumes.list": { shape: "CALL"; local: false; input: List; output: Page19 };
  /** One resume. */
  "resumes.get": { shape: "CALL"; local: false; input: Get18; output: Resume };
  /** Makes a resume. */
  "resumes.create": { shape: "CALL"; local: false; input: {
    title?: string;
    file_id?: string | null;
    /** The job that it was made for. */
    job_id?: string | null;
    /** The text read from the file, as Markdown; may be empty. */
    text_content?: string | null;
    source?: ResumeSource;
    /** At most one a person. */
    is_primary?: boolean;
    is_active?: boolean;
    template?: string | null;
    settings?: unknown;
    /** Which items and bullets of the profile a built résumé shows. */
    selection?: unknown;
  }; output: Resume };
  /** Changes exactly the named columns of a resume. */
  "resumes.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      title?: string;
      file_id?: string | null;
      /** The job that it was made for. */
      job_id?: string | null;
      /** The text read from the file, as Markdown; may be empty. */
      text_content?: string | null;
      /** At most one a person. */
      is_primary?: boolean;
      is_active?: boolean;
      template?: string | null;
      settings?: unknown;
      /** Which items and bullets of the profile a built résumé shows. */
      selection?: unknown;
    };
    if_updated_at?: string | null;
  }; output: Resume };
  /** Deletes resumes, with what belongs to them; the trash keeps it. */
  "resumes.delete": { shape: "CALL"; local: false; input: Delete12; output: Deleted };
  /** A page of resume versions. */
  "resume_versions.list": { shape: "CALL"; local: false; input: List; output: Page20 };
  /** One resume version. */
  "resume_versions.get": { shape: "CALL"; local: false; input: Get20; output: ResumeVersion };
  /** Makes a resume version. */
  "resume_versions.create": { shape: "CALL"; local: false; input: {
    resume_id?: string;
    label?: string | null;
    content?: unknown;
  }; output: ResumeVersion };
  /** Keeps a file; equal contents are kept once. */
  "files.add": { shape: "UPLOAD"; local: false; input: AddFile; output: File };
  /** The bytes of a file. */
  "files.download": { shape: "DOWNLOAD"; local: false; input: Get19; output: Blob };
  /** Reads a résumé file and keeps it; a file that cannot be read is not kept. */
  "resumes.import": { shape: "UPLOAD"; local: false; input: ImportResume; output: ImportedResume };
  /** What a kept résumé says, where, and how sure. */
  "resumes.reading": { shape: "CALL"; local: false; input: Get18; output: ResumeReading };
  /** A page of a kept PDF as a picture. */
  "resumes.page_picture": { shape: "DOWNLOAD"; local: false; input: PagePicture; output: Blob };
  /** Notes how the reading of a résumé went. */
  "resumes.record_reading": { shape: "CALL"; local: false; input: RecordReading; output: Resume };
  /** The looks that a built résumé can have. */
  "resumes.templates": { shape: "CALL"; local: false; input: Nothing; output: Array<ResumeTemplate> };
  /** Begins a résumé over the profile. */
  "resumes.build": { shape: "CALL"; local: false; input: BuildResume; output: Resume };
  /** A built résumé, its settings, and all that the profile offers it. */
  "resumes.built": { shape: "CALL"; local: false; input: Get18; output: BuiltResume };
  /** Sets a built résumé: its pages, and where each text stands. */
  "resumes.preview": { shape: "CALL"; local: false; input: PreviewResume; output: ResumePreview };
  /** A page of a built résumé as a picture of its PDF. */
  "resumes.preview_page": { shape: "DOWNLOAD"; local: false; input: PreviewPage; output: Blob };
  /** A built résumé as a file. */
  "resumes.export": { shape: "DOWNLOAD"; local: false; input: ExportResume; output: Blob };
  /** Writes a built résumé, reads it back, and says what a reader would miss. */
  "resumes.check": { shape: "CALL"; local: false; input: ExportResume; output: Proof };
  /** Finds settings with which a résumé stands on so many pages; writes nothing. */
  "resumes.fit": { shape: "CALL"; local: false; input: FitResume; output: FittedResume };
  /** Keeps a built résumé as it is now. */
  "resumes.keep_version": { shape: "CALL"; local: false; input: KeepVersion; output: ResumeVersion };
  /** Makes a résumé look and choose as a version did. */
  "resumes.restore_version": { shape: "CALL"; local: false; input: Get20; output: Resume };
  /** Compares two states of a résumé line by line. */
  "resumes.compare": { shape: "CALL"; local: false; input: CompareVersions; output: ComparedVersions };
  /** Proposes changes that fit a résumé to a job, each with its reason; writes nothing. */
  "resumes.tailor": { shape: "CALL"; local: false; input: TailorResume; output: Tailoring };
  /** Makes the accepted changes, as one operation. */
  "resumes.accept_tailoring": { shape: "CALL"; local: false; input: AcceptTailoring; output: Resume };
  /** What people who read many résumés would remark of a built one. */
  "resumes.advise": { shape: "CALL"; local: false; input: Get18; output: Array<Advice> };
  /** Numbers, names and dates of a résumé's own words that the profile does not hold. */
  "resumes.check_facts": { shape: "CALL"; local: false; input: Get18; output: Array<UnprovenWords> };
  /** The whole profile as JSON Resume 1.0.0. */
  "profile.export_json_resume": { shape: "DOWNLOAD"; local: false; input: Nothing; output: Blob };
  /** A page of stages. */
  "stages.list": { shape: "CALL"; local: false; input: List; output: Page21 };
  /** One stage. */
  "stages.get": { shape: "CALL"; local: false; input: Get21; output: Stage };
  /** Makes a stage. */
  "stages.create": { shape: "CALL"; local: false; input: {
    name?: string;
    color?: string | null;
    icon?: string | null;
    status?: JobStatus;
    is_hidden?: boolean;
    /** Days after which a follow-up is suggested. */
    follow_up_days?: number | null;
    position?: string;
  }; output: Stage };
  /** Changes exactly the named columns of a stage. */
  "stages.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      name?: string;
      color?: string | null;
      icon?: string | null;
      is_hidden?: boolean;
      /** Days after which a follow-up is suggested. */
      follow_up_days?: number | null;
      position?: string;
    };
    if_updated_at?: string | null;
  }; output: Stage };
  /** Deletes stages, with what belongs to them; the trash keeps it. */
  "stages.delete": { shape: "CALL"; local: false; input: Delete13; output: Deleted };
  /** A page of jobs. */
  "jobs.list": { shape: "CALL"; local: false; input: List; output: Page22 };
  /** One job. */
  "jobs.get": { shape: "CALL"; local: false; input: Get22; output: Job };
  /** Makes a job. */
  "jobs.create": { shape: "CALL"; local: false; input: {
    title?: string;
    company?: string;
    company_logo_url?: string | null;
    company_url?: string | null;
    location?: string | null;
    city?: string | null;
    region?: string | null;
    country?: string | null;
    work_mode?: WorkMode | null;
    is_remote_ok?: boolean;
    job_type?: JobType | null;
    /** The employment type in the posting's own words (seed 003). */
    employment_type_text?: string | null;
    seniority_level?: SeniorityLevel | null;
    /** The posting's text. */
    description?: string | null;
    responsibilities?: string | null;
    requirements?: JobRequirements | null;
    requirements_text?: string | null;
    required_skills?: Array<string>;
    tech_stack?: Array<string>;
    documents_required?: Array<string>;
    /** Minor units of `pay_currency`. */
    pay_min_minor?: number | null;
    /** Minor units of `pay_currency`. */
    pay_max_minor?: number | null;
    pay_currency?: string | null;
    pay_period?: PayPeriod | null;
    /** Pay in the posting's own words. */
    pay_text?: string | null;
    posting_url?: string | null;
    application_url?: string | null;
    source?: string | null;
    /** Empty for a pasted posting. */
    source_file_name?: string | null;
    file_id?: string | null;
    posted_on?: string | null;
    deadline_on?: string | null;
    scraped_at?: string | null;
    is_scraping_success?: boolean | null;
    scraping_error?: string | null;
    raw_json?: unknown;
    ai_analysis?: JobAnalysis | null;
    notes?: string | null;
    board_job_id?: string | null;
  }; output: Job };
  /** Changes exactly the named columns of a job. */
  "jobs.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      title?: string;
      company?: string;
      company_logo_url?: string | null;
      company_url?: string | null;
      location?: string | null;
      city?: string | null;
      region?: string | null;
      country?: string | null;
      work_mode?: WorkMode | null;
      is_remote_ok?: boolean;
      job_type?: JobType | null;
      /** The employment type in the posting's own words (seed 003). */
      employment_type_text?: string | null;
      seniority_level?: SeniorityLevel | null;
      /** The posting's text. */
      description?: string | null;
      responsibilities?: string | null;
      requirements?: JobRequirements | null;
      requirements_text?: string | null;
      required_skills?: Array<string>;
      tech_stack?: Array<string>;
      documents_required?: Array<string>;
      /** Minor units of `pay_currency`. */
      pay_min_minor?: number | null;
      /** Minor units of `pay_currency`. */
      pay_max_minor?: number | null;
      pay_currency?: string | null;
      pay_period?: PayPeriod | null;
      /** Pay in the posting's own words. */
      pay_text?: string | null;
      posting_url?: string | null;
      application_url?: string | null;
      source?: string | null;
      /** Empty for a pasted posting. */
      source_file_name?: string | null;
      file_id?: string | null;
      posted_on?: string | null;
      deadline_on?: string | null;
      scraped_at?: string | null;
      is_scraping_success?: boolean | null;
      scraping_error?: string | null;
      raw_json?: unknown;
      ai_analysis?: JobAnalysis | null;
      notes?: string | null;
    };
    if_updated_at?: string | null;
  }; output: Job };
  /** Deletes jobs, with what belongs to them; the trash keeps it. */
  "jobs.delete": { shape: "CALL"; local: false; input: Delete14; output: Deleted };
  /** A page of status changes. */
  "status_changes.list": { shape: "CALL"; local: false; input: List; output: Page23 };
  /** One status change. */
  "status_changes.get": { shape: "CALL"; local: false; input: Get23; output: StatusChange };
  /** A page of posting versions. */
  "posting_versions.list": { shape: "CALL"; local: false; input: List; output: Page24 };
  /** One posting version. */
  "posting_versions.get": { shape: "CALL"; local: false; input: Get24; output: PostingVersion };
  /** Makes a posting version. */
  "posting_versions.create": { shape: "CALL"; local: false; input: {
    job_id?: string;
    title?: string | null;
    content?: string;
    captured_from?: string | null;
  }; output: PostingVersion };
  /** A page of job skills. */
  "job_skills.list": { shape: "CALL"; local: false; input: List; output: Page25 };
  /** One job skill. */
  "job_skills.get": { shape: "CALL"; local: false; input: Get25; output: JobSkill };
  /** Makes a job skill. */
  "job_skills.create": { shape: "CALL"; local: false; input: {
    job_id?: string;
    name?: string;
    taxonomy_id?: string | null;
    need?: SkillNeed;
    /** Offset of the first character in the posting's text. */
    text_start?: number | null;
    /** Offset after the last character. */
    text_end?: number | null;
  }; output: JobSkill };
  /** Changes exactly the named columns of a job skill. */
  "job_skills.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      name?: string;
      taxonomy_id?: string | null;
      need?: SkillNeed;
      /** Offset of the first character in the posting's text. */
      text_start?: number | null;
      /** Offset after the last character. */
      text_end?: number | null;
    };
    if_updated_at?: string | null;
  }; output: JobSkill };
  /** Deletes job skills, with what belongs to them; the trash keeps it. */
  "job_skills.delete": { shape: "CALL"; local: false; input: Delete15; output: Deleted };
  /** A page of applications. */
  "applications.list": { shape: "CALL"; local: false; input: List; output: Page26 };
  /** One application. */
  "applications.get": { shape: "CALL"; local: false; input: Get26; output: Application };
  /** Makes a application. */
  "applications.create": { shape: "CALL"; local: false; input: {
    job_id?: string;
    resume_id?: string | null;
    /** The applicant's name as sent. */
    name?: string | null;
    email?: string | null;
    method?: ApplicationMethod;
    status?: ApplicationStatus;
    is_withdrawn?: boolean;
    applied_on?: string | null;
    submitted_at?: string | null;
    response_on?: string | null;
    interview_on?: string | null;
    offer_on?: string | null;
    follow_up_on?: string | null;
    resume_version_used?: string | null;
    cover_letter?: string | null;
    cv_url?: string | null;
    feedback?: string | null;
    interview_feedback?: unknown;
    notes?: string | null;
  }; output: Application };
  /** Changes exactly the named columns of a application. */
  "applications.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      resume_id?: string | null;
      /** The applicant's name as sent. */
      name?: string | null;
      email?: string | null;
      method?: ApplicationMethod;
      status?: ApplicationStatus;
      is_withdrawn?: boolean;
      applied_on?: string | null;
      submitted_at?: string | null;
      response_on?: string | null;
      interview_on?: string | null;
      offer_on?: string | null;
      follow_up_on?: string | null;
      resume_version_used?: string | null;
      cover_letter?: string | null;
      cv_url?: string | null;
      feedback?: string | null;
      interview_feedback?: unknown;
      notes?: string | null;
    };
    if_updated_at?: string | null;
  }; output: Application };
  /** Deletes applications, with what belongs to them; the trash keeps it. */
  "applications.delete": { shape: "CALL"; local: false; input: Delete16; output: Deleted };
  /** A page of sent packages. */
  "sent_packages.list": { shape: "CALL"; local: false; input: List; output: Page27 };
  /** One sent package. */
  "sent_packages.get": { shape: "CALL"; local: false; input: Get27; output: SentPackage };
  /** A page of interviews. */
  "interviews.list": { shape: "CALL"; local: false; input: List; output: Page28 };
  /** One interview. */
  "interviews.get": { shape: "CALL"; local: false; input: Get28; output: Interview };
  /** Makes a interview. */
  "interviews.create": { shape: "CALL"; local: false; input: {
    job_id?: string;
    application_id?: string | null;
    round_number?: number;
    type?: InterviewType;
    scheduled_at?: string | null;
    /** IANA zone in which the time was agreed. */
    scheduled_zone?: string | null;
    minutes?: number | null;
    completed_at?: string | null;
    interviewer_name?: string | null;
    interviewer_email?: string | null;
    /** Address or link. */
    place?: string | null;
    status?: InterviewStatus;
    outcome?: InterviewOutcome;
    score?: number | null;
    feedback?: string | null;
    notes?: string | null;
    preparation?: Array<string>;
  }; output: Interview };
  /** Changes exactly the named columns of a interview. */
  "interviews.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      application_id?: string | null;
      round_number?: number;
      type?: InterviewType;
      scheduled_at?: string | null;
      /** IANA zone in which the time was agreed. */
      scheduled_zone?: string | null;
      minutes?: number | null;
      completed_at?: string | null;
      interviewer_name?: string | null;
      interviewer_email?: string | null;
      /** Address or link. */
      place?: string | null;
      status?: InterviewStatus;
      outcome?: InterviewOutcome;
      score?: number | null;
      feedback?: string | null;
      notes?: string | null;
      preparation?: Array<string>;
    };
    if_updated_at?: string | null;
  }; output: Interview };
  /** Deletes interviews, with what belongs to them; the trash keeps it. */
  "interviews.delete": { shape: "CALL"; local: false; input: Delete17; output: Deleted };
  /** A page of job documents. */
  "job_documents.list": { shape: "CALL"; local: false; input: List; output: Page29 };
  /** One job document. */
  "job_documents.get": { shape: "CALL"; local: false; input: Get29; output: JobDocument };
  /** Makes a job document. */
  "job_documents.create": { shape: "CALL"; local: false; input: {
    job_id?: string;
    file_id?: string | null;
    document_type?: DocumentType;
    title?: string;
    notes?: string | null;
  }; output: JobDocument };
  /** Changes exactly the named columns of a job document. */
  "job_documents.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      file_id?: string | null;
      document_type?: DocumentType;
      title?: string;
      notes?: string | null;
    };
    if_updated_at?: string | null;
  }; output: JobDocument };
  /** Deletes job documents, with what belongs to them; the trash keeps it. */
  "job_documents.delete": { shape: "CALL"; local: false; input: Delete18; output: Deleted };
  /** A page of job experiences. */
  "job_experiences.list": { shape: "CALL"; local: false; input: List; output: Page30 };
  /** One job experience. */
  "job_experiences.get": { shape: "CALL"; local: false; input: Get30; output: JobExperience };
  /** Makes a job experience. */
  "job_experiences.create": { shape: "CALL"; local: false; input: {
    job_id?: string;
    experience_id?: string;
    relevance?: string | null;
    target_skills?: Array<string>;
    match_score?: number | null;
    creation_source?: string | null;
    relevance_notes?: string | null;
  }; output: JobExperience };
  /** Changes exactly the named columns of a job experience. */
  "job_experiences.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      relevance?: string | null;
      target_skills?: Array<string>;
      match_score?: number | null;
      creation_source?: string | null;
      relevance_notes?: string | null;
    };
    if_updated_at?: string | null;
  }; output: JobExperience };
  /** Deletes job experiences, with what belongs to them; the trash keeps it. */
  "job_experiences.delete": { shape: "CALL"; local: false; input: Delete19; output: Deleted };
  /** A page of contacts. */
  "contacts.list": { shape: "CALL"; local: false; input: List; output: Page31 };
  /** One contact. */
  "contacts.get": { shape: "CALL"; local: false; input: Get31; output: Contact };
  /** Makes a contact. */
  "contacts.create": { shape: "CALL"; local: false; input: {
    name?: string;
    company?: string | null;
    role?: string | null;
    email?: string | null;
    phone?: string | null;
    linkedin_url?: string | null;
    notes?: string | null;
  }; output: Contact };
  /** Changes exactly the named columns of a contact. */
  "contacts.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      name?: string;
      company?: string | null;
      role?: string | null;
      email?: string | null;
      phone?: string | null;
      linkedin_url?: string | null;
      notes?: string | null;
    };
    if_updated_at?: string | null;
  }; output: Contact };
  /** Deletes contacts, with what belongs to them; the trash keeps it. */
  "contacts.delete": { shape: "CALL"; local: false; input: Delete20; output: Deleted };
  /** A page of job contacts. */
  "job_contacts.list": { shape: "CALL"; local: false; input: List; output: Page32 };
  /** One job contact. */
  "job_contacts.get": { shape: "CALL"; local: false; input: Get32; output: JobContact };
  /** Makes a job contact. */
  "job_contacts.create": { shape: "CALL"; local: false; input: {
    job_id?: string;
    contact_id?: string;
    role?: string | null;
  }; output: JobContact };
  /** Changes exactly the named columns of a job contact. */
  "job_contacts.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      role?: string | null;
    };
    if_updated_at?: string | null;
  }; output: JobContact };
  /** Deletes job contacts, with what belongs to them; the trash keeps it. */
  "job_contacts.delete": { shape: "CALL"; local: false; input: Delete21; output: Deleted };
  /** A page of reminders. */
  "reminders.list": { shape: "CALL"; local: false; input: List; output: Page33 };
  /** One reminder. */
  "reminders.get": { shape: "CALL"; local: false; input: Get33; output: Reminder };
  /** Makes a reminder. */
  "reminders.create": { shape: "CALL"; local: false; input: {
    job_id?: string | null;
    application_id?: string | null;
    interview_id?: string | null;
    title?: string;
    due_at?: string;
    due_zone?: string | null;
    done_at?: string | null;
    snoozed_until?: string | null;
    notes?: string | null;
  }; output: Reminder };
  /** Changes exactly the named columns of a reminder. */
  "reminders.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      job_id?: string | null;
      application_id?: string | null;
      interview_id?: string | null;
      title?: string;
      due_at?: string;
      due_zone?: string | null;
      done_at?: string | null;
      snoozed_until?: string | null;
      notes?: string | null;
    };
    if_updated_at?: string | null;
  }; output: Reminder };
  /** Deletes reminders, with what belongs to them; the trash keeps it. */
  "reminders.delete": { shape: "CALL"; local: false; input: Delete22; output: Deleted };
  /** A page of saved views. */
  "saved_views.list": { shape: "CALL"; local: false; input: List; output: Page34 };
  /** One saved view. */
  "saved_views.get": { shape: "CALL"; local: false; input: Get34; output: SavedView };
  /** Makes a saved view. */
  "saved_views.create": { shape: "CALL"; local: false; input: {
    name?: string;
    view?: JobView;
    filter?: unknown;
    sort?: unknown;
    columns?: Array<string>;
    position?: string;
  }; output: SavedView };
  /** Changes exactly the named columns of a saved view. */
  "saved_views.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      name?: string;
      view?: JobView;
      filter?: unknown;
      sort?: unknown;
      columns?: Array<string>;
      position?: string;
    };
    if_updated_at?: string | null;
  }; output: SavedView };
  /** Deletes saved views, with what belongs to them; the trash keeps it. */
  "saved_views.delete": { shape: "CALL"; local: false; input: Delete23; output: Deleted };
  /** A page of user job preferences. */
  "user_job_preferences.list": { shape: "CALL"; local: false; input: List; output: Page35 };
  /** One user job preferences. */
  "user_job_preferences.get": { shape: "CALL"; local: false; input: Get35; output: UserJobPreferences };
  /** Makes a user job preferences. */
  "user_job_preferences.create": { shape: "CALL"; local: false; input: {
    preferred_sources?: Array<string>;
    disabled_sources?: Array<string>;
    preferences?: unknown;
  }; output: UserJobPreferences };
  /** Changes exactly the named columns of a user job preferences. */
  "user_job_preferences.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      preferred_sources?: Array<string>;
      disabled_sources?: Array<string>;
      preferences?: unknown;
    };
    if_updated_at?: string | null;
  }; output: UserJobPreferences };
  /** Deletes user job preferences, with what belongs to them; the trash keeps it. */
  "user_job_preferences.delete": { shape: "CALL"; local: false; input: Delete24; output: Deleted };
  /** A page of job recommendation feedback. */
  "job_recommendation_feedback.list": { shape: "CALL"; local: false; input: List; output: Page36 };
  /** One job recommendation feedback. */
  "job_recommendation_feedback.get": { shape: "CALL"; local: false; input: Get36; output: JobRecommendationFeedback };
  /** Makes a job recommendation feedback. */
  "job_recommendation_feedback.create": { shape: "CALL"; local: false; input: {
    job_id?: string;
    is_helpful?: boolean;
    comment?: string | null;
  }; output: JobRecommendationFeedback };
  /** Changes exactly the named columns of a job recommendation feedback. */
  "job_recommendation_feedback.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      is_helpful?: boolean;
      comment?: string | null;
    };
    if_updated_at?: string | null;
  }; output: JobRecommendationFeedback };
  /** Deletes job recommendation feedback, with what belongs to them; the trash keeps it. */
  "job_recommendation_feedback.delete": { shape: "CALL"; local: false; input: Delete25; output: Deleted };
  /** The stages in their order, each with its first jobs. */
  "jobs.board": { shape: "CALL"; local: false; input: BoardAsked; output: Board };
  /** Moves a job to a stage or place; writes history, and freezes what was sent. */
  "jobs.move": { shape: "CALL"; local: false; input: MoveJob; output: Job };
  /** Moves several jobs to a stage, as one operation. */
  "jobs.move_many": { shape: "CALL"; local: false; input: MoveJobs; output: ChangedJobs };
  /** Gives several jobs the same values, as one operation. */
  "jobs.change_many": { shape: "CALL"; local: false; input: ChangeJobs; output: ChangedJobs };
  /** Takes a wrong line out of a job's history; its stage follows. */
  "status_changes.remove": { shape: "CALL"; local: false; input: Get23; output: Deleted };
  /** Back-dates a line of a job's history, or changes its note. */
  "status_changes.correct": { shape: "CALL"; local: false; input: CorrectStatusChange; output: StatusChange };
  /** Reads a pasted posting; keeps nothing. */
  "postings.read": { shape: "CALL"; local: false; input: ReadPosting; output: ReadPostingAnswer };
  /** Reads a posting from a file; keeps nothing. */
  "postings.read_file": { shape: "UPLOAD"; local: false; input: ReadPostingFile; output: ReadPostingAnswer };
  /** Jobs that are kept already and may be the same. */
  "jobs.similar": { shape: "CALL"; local: false; input: FindSimilar; output: Array<SimilarJob> };
  /** Keeps a job with its posting and skills, and compares it with the profile. */
  "jobs.capture": { shape: "CALL"; local: false; input: Capture; output: Job };
  /** How a job matches the profile, with the words of both sides. */
  "jobs.match": { shape: "CALL"; local: false; input: Get22; output: Match };
  /** Compares every job with the profile. */
  "jobs.match_all": { shape: "JOB"; local: false; input: Nothing; output: Matched };
  /** Notes that due reminders were shown, and gives them. */
  "reminders.fire_due": { shape: "CALL"; local: false; input: Nothing; output: Array<Reminder> };
  /** Jobs that are still open, newest first, with their applications. */
  "jobs.active": { shape: "CALL"; local: false; input: Nothing; output: Array<ActiveJob> };
  /** Notes how the reading of a posting went, and what was found. */
  "jobs.record_reading": { shape: "CALL"; local: false; input: RecordReading2; output: Job };
  /** A round as a calendar file (RFC 5545). */
  "interviews.calendar_file": { shape: "DOWNLOAD"; local: false; input: CalendarFile; output: Blob };
  /** Interviews to come, the next one first, with their jobs. */
  "interviews.upcoming": { shape: "CALL"; local: false; input: Nothing; output: Array<UpcomingInterview> };
  /** A page of interview templates. */
  "interview_templates.list": { shape: "CALL"; local: false; input: List; output: Page37 };
  /** One interview template. */
  "interview_templates.get": { shape: "CALL"; local: false; input: Get37; output: InterviewTemplate };
  /** Makes a interview template. */
  "interview_templates.create": { shape: "CALL"; local: false; input: {
    name?: string;
    description?: string | null;
    /** 1 very easy, 2 easy, 3 medium, 4 hard, 5 very hard. */
    difficulty?: number;
    question_count?: number;
    easy_percentage?: number;
    medium_percentage?: number;
    hard_percentage?: number;
  }; output: InterviewTemplate };
  /** Changes exactly the named columns of a interview template. */
  "interview_templates.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      name?: string;
      description?: string | null;
      /** 1 very easy, 2 easy, 3 medium, 4 hard, 5 very hard. */
      difficulty?: number;
      question_count?: number;
      easy_percentage?: number;
      medium_percentage?: number;
      hard_percentage?: number;
    };
    if_updated_at?: string | null;
  }; output: InterviewTemplate };
  /** Deletes interview templates, with what belongs to them; the trash keeps it. */
  "interview_templates.delete": { shape: "CALL"; local: false; input: Delete26; output: Deleted };
  /** A page of tags. */
  "tags.list": { shape: "CALL"; local: false; input: List; output: Page38 };
  /** One tag. */
  "tags.get": { shape: "CALL"; local: false; input: Get38; output: Tag };
  /** Makes a tag. */
  "tags.create": { shape: "CALL"; local: false; input: {
    name?: string;
  }; output: Tag };
  /** Changes exactly the named columns of a tag. */
  "tags.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      name?: string;
    };
    if_updated_at?: string | null;
  }; output: Tag };
  /** Deletes tags, with what belongs to them; the trash keeps it. */
  "tags.delete": { shape: "CALL"; local: false; input: Delete27; output: Deleted };
  /** A page of question banks. */
  "question_banks.list": { shape: "CALL"; local: false; input: List; output: Page39 };
  /** One question bank. */
  "question_banks.get": { shape: "CALL"; local: false; input: Get39; output: QuestionBank };
  /** Makes a question bank. */
  "question_banks.create": { shape: "CALL"; local: false; input: {
    name?: string;
    description?: string | null;
    /** A language tag, such as `de`; none where it does not matter. */
    language?: string | null;
  }; output: QuestionBank };
  /** Changes exactly the named columns of a question bank. */
  "question_banks.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      name?: string;
      description?: string | null;
      /** A language tag, such as `de`; none where it does not matter. */
      language?: string | null;
    };
    if_updated_at?: string | null;
  }; output: QuestionBank };
  /** Deletes question banks, with what belongs to them; the trash keeps it. */
  "question_banks.delete": { shape: "CALL"; local: false; input: Delete28; output: Deleted };
  /** A page of questions. */
  "questions.list": { shape: "CALL"; local: false; input: List; output: Page40 };
  /** One question. */
  "questions.get": { shape: "CALL"; local: false; input: Get40; output: Question };
  /** Makes a question. */
  "questions.create": { shape: "CALL"; local: false; input: {
    question_bank_id?: string;
    text?: string;
    type?: QuestionType;
    topic?: string | null;
    seniority_level?: SeniorityLevel | null;
    difficulty?: number;
    /** What a good answer holds. */
    points?: Array<Point>;
    time_limit_seconds?: number;
  }; output: Question };
  /** Changes exactly the named columns of a question. */
  "questions.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      text?: string;
      type?: QuestionType;
      topic?: string | null;
      seniority_level?: SeniorityLevel | null;
      difficulty?: number;
      /** What a good answer holds. */
      points?: Array<Point>;
      time_limit_seconds?: number;
    };
    if_updated_at?: string | null;
  }; output: Question };
  /** Deletes questions, with what belongs to them; the trash keeps it. */
  "questions.delete": { shape: "CALL"; local: false; input: Delete29; output: Deleted };
  /** A page of interview template tags. */
  "interview_template_tags.list": { shape: "CALL"; local: false; input: List; output: Page41 };
  /** One interview template tag. */
  "interview_template_tags.get": { shape: "CALL"; local: false; input: Get41; output: InterviewTemplateTag };
  /** Makes a interview template tag. */
  "interview_template_tags.create": { shape: "CALL"; local: false; input: {
    interview_template_id?: string;
    tag_id?: string;
  }; output: InterviewTemplateTag };
  /** Deletes interview template tags, with what belongs to them; the trash keeps it. */
  "interview_template_tags.delete": { shape: "CALL"; local: false; input: Delete30; output: Deleted };
  /** A page of interview template banks. */
  "interview_template_banks.list": { shape: "CALL"; local: false; input: List; output: Page42 };
  /** One interview template bank. */
  "interview_template_banks.get": { shape: "CALL"; local: false; input: Get42; output: InterviewTemplateBank };
  /** Makes a interview template bank. */
  "interview_template_banks.create": { shape: "CALL"; local: false; input: {
    interview_template_id?: string;
    question_bank_id?: string;
  }; output: InterviewTemplateBank };
  /** Deletes interview template banks, with what belongs to them; the trash keeps it. */
  "interview_template_banks.delete": { shape: "CALL"; local: false; input: Delete31; output: Deleted };
  /** A page of question tags. */
  "question_tags.list": { shape: "CALL"; local: false; input: List; output: Page43 };
  /** One question tag. */
  "question_tags.get": { shape: "CALL"; local: false; input: Get43; output: QuestionTag };
  /** Makes a question tag. */
  "question_tags.create": { shape: "CALL"; local: false; input: {
    question_id?: string;
    tag_id?: string;
  }; output: QuestionTag };
  /** Deletes question tags, with what belongs to them; the trash keeps it. */
  "question_tags.delete": { shape: "CALL"; local: false; input: Delete32; output: Deleted };
  /** A page of mock interviews. */
  "mock_interviews.list": { shape: "CALL"; local: false; input: List; output: Page44 };
  /** One mock interview. */
  "mock_interviews.get": { shape: "CALL"; local: false; input: Get44; output: MockInterview };
  /** Makes a mock interview. */
  "mock_interviews.create": { shape: "CALL"; local: false; input: {
    title?: string;
    type?: MockInterviewType;
    difficulty?: number;
    resume_id?: string | null;
    job_id?: string | null;
    interview_template_id?: string | null;
    status?: MockInterviewStatus;
    is_completed?: boolean;
    started_at?: string | null;
    completed_at?: string | null;
    minutes_limit?: number | null;
    /** The talk as it went, in order. */
    messages?: Array<ChatLine>;
    key_questions?: Array<KeyQuestion>;
    ai_analysis?: MockInterviewAnalysis | null;
  }; output: MockInterview };
  /** Changes exactly the named columns of a mock interview. */
  "mock_interviews.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      title?: string;
      type?: MockInterviewType;
      difficulty?: number;
      resume_id?: string | null;
      job_id?: string | null;
      interview_template_id?: string | null;
      status?: MockInterviewStatus;
      is_completed?: boolean;
      started_at?: string | null;
      completed_at?: string | null;
      minutes_limit?: number | null;
      /** The talk as it went, in order. */
      messages?: Array<ChatLine>;
      key_questions?: Array<KeyQuestion>;
      ai_analysis?: MockInterviewAnalysis | null;
    };
    if_updated_at?: string | null;
  }; output: MockInterview };
  /** Deletes mock interviews, with what belongs to them; the trash keeps it. */
  "mock_interviews.delete": { shape: "CALL"; local: false; input: Delete33; output: Deleted };
  /** A page of mock interview turns. */
  "mock_interview_turns.list": { shape: "CALL"; local: false; input: List; output: Page45 };
  /** One mock interview turn. */
  "mock_interview_turns.get": { shape: "CALL"; local: false; input: Get45; output: MockInterviewTurn };
  /** Makes a mock interview turn. */
  "mock_interview_turns.create": { shape: "CALL"; local: false; input: {
    mock_interview_id?: string;
    question_id?: string | null;
    position_number?: number;
    question?: string;
    time_limit_seconds?: number | null;
    answer?: string | null;
    /** An answer not yet sent; it still counts when the session ends. */
    draft?: string | null;
    seconds_taken?: number | null;
    score?: number | null;
    score_version?: string | null;
    feedback?: string | null;
    evidence?: unknown;
    is_skipped?: boolean;
    answered_at?: string | null;
  }; output: MockInterviewTurn };
  /** Changes exactly the named columns of a mock interview turn. */
  "mock_interview_turns.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      time_limit_seconds?: number | null;
      answer?: string | null;
      /** An answer not yet sent; it still counts when the session ends. */
      draft?: string | null;
      seconds_taken?: number | null;
      score?: number | null;
      score_version?: string | null;
      feedback?: string | null;
      evidence?: unknown;
      is_skipped?: boolean;
      answered_at?: string | null;
    };
    if_updated_at?: string | null;
  }; output: MockInterviewTurn };
  /** A page of interview reports. */
  "interview_reports.list": { shape: "CALL"; local: false; input: List; output: Page46 };
  /** One interview report. */
  "interview_reports.get": { shape: "CALL"; local: false; input: Get46; output: InterviewReport };
  /** Makes a interview report. */
  "interview_reports.create": { shape: "CALL"; local: false; input: {
    mock_interview_id?: string;
    professionalism_score?: number | null;
    subject_knowledge_score?: number | null;
    clarity_score?: number | null;
    score_version?: string | null;
    feedback_text?: string | null;
    question_responses?: Array<QuestionResponse>;
    total_questions_asked?: number;
    total_responses_given?: number;
    interview_duration_minutes?: number | null;
    is_pdf_generated?: boolean;
    pdf_file_id?: string | null;
  }; output: InterviewReport };
  /** Changes exactly the named columns of a interview report. */
  "interview_reports.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      professionalism_score?: number | null;
      subject_knowledge_score?: number | null;
      clarity_score?: number | null;
      score_version?: string | null;
      feedback_text?: string | null;
      question_responses?: Array<QuestionResponse>;
      total_questions_asked?: number;
      total_responses_given?: number;
      interview_duration_minutes?: number | null;
      is_pdf_generated?: boolean;
      pdf_file_id?: string | null;
    };
    if_updated_at?: string | null;
  }; output: InterviewReport };
  /** A page of daily interviews. */
  "daily_interviews.list": { shape: "CALL"; local: false; input: List; output: Page47 };
  /** One daily interview. */
  "daily_interviews.get": { shape: "CALL"; local: false; input: Get47; output: DailyInterview };
  /** Makes a daily interview. */
  "daily_interviews.create": { shape: "CALL"; local: false; input: {
    interview_on?: string;
    category?: string | null;
    is_completed?: boolean;
    completed_at?: string | null;
  }; output: DailyInterview };
  /** Changes exactly the named columns of a daily interview. */
  "daily_interviews.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      category?: string | null;
      is_completed?: boolean;
      completed_at?: string | null;
    };
    if_updated_at?: string | null;
  }; output: DailyInterview };
  /** A page of interview progress. */
  "interview_progress.list": { shape: "CALL"; local: false; input: List; output: Page48 };
  /** One interview progress. */
  "interview_progress.get": { shape: "CALL"; local: false; input: Get48; output: InterviewProgress };
  /** Makes a interview progress. */
  "interview_progress.create": { shape: "CALL"; local: false; input: {
    daily_interview_id?: string;
    category?: string;
    question_number?: number;
    question?: string;
    answer?: string;
    ai_feedback?: string | null;
    answered_at?: string;
  }; output: InterviewProgress };
  /** Changes exactly the named columns of a interview progress. */
  "interview_progress.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      answer?: string;
      ai_feedback?: string | null;
      answered_at?: string;
    };
    if_updated_at?: string | null;
  }; output: InterviewProgress };
  /** A page of question reviews. */
  "question_reviews.list": { shape: "CALL"; local: false; input: List; output: Page49 };
  /** One question review. */
  "question_reviews.get": { shape: "CALL"; local: false; input: Get49; output: QuestionReview };
  /** Makes a question review. */
  "question_reviews.create": { shape: "CALL"; local: false; input: {
    question_id?: string;
    due_on?: string;
    stability?: number | null;
    difficulty?: number | null;
    repetitions?: number;
    lapses?: number;
    last_rating?: number | null;
    reviewed_at?: string | null;
  }; output: QuestionReview };
  /** Changes exactly the named columns of a question review. */
  "question_reviews.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      due_on?: string;
      stability?: number | null;
      difficulty?: number | null;
      repetitions?: number;
      lapses?: number;
      last_rating?: number | null;
      reviewed_at?: string | null;
    };
    if_updated_at?: string | null;
  }; output: QuestionReview };
  /** A page of interview invitations. */
  "interview_invitations.list": { shape: "CALL"; local: false; input: List; output: Page50 };
  /** One interview invitation. */
  "interview_invitations.get": { shape: "CALL"; local: false; input: Get50; output: InterviewInvitation };
  /** Makes a interview invitation. */
  "interview_invitations.create": { shape: "CALL"; local: false; input: {
    interview_template_id?: string | null;
    mock_interview_id?: string | null;
    invited_user_id?: string | null;
    invited_email?: string | null;
    message?: string | null;
    status?: InvitationStatus;
    scheduled_at?: string | null;
    expires_at?: string | null;
  }; output: InterviewInvitation };
  /** Changes exactly the named columns of a interview invitation. */
  "interview_invitations.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      mock_interview_id?: string | null;
      status?: InvitationStatus;
      scheduled_at?: string | null;
      expires_at?: string | null;
    };
    if_updated_at?: string | null;
  }; output: InterviewInvitation };
  /** The report of a session as PDF. */
  "practice.report_pdf": { shape: "DOWNLOAD"; local: false; input: ReportPdf; output: Blob };
  /** Puts the shipped question banks into the vault. */
  "practice.prepare": { shape: "CALL"; local: false; input: Nothing; output: Nothing };
  /** Chooses questions and begins a session. */
  "practice.start": { shape: "CALL"; local: false; input: StartPractice; output: PracticeView };
  /** A session with its questions, answers, scores and report. */
  "practice.view": { shape: "CALL"; local: false; input: Get44; output: PracticeView };
  /** Keeps and scores an answer. */
  "practice.answer": { shape: "CALL"; local: false; input: AnswerTurn; output: TurnView };
  /** Keeps an answer that is still being written. */
  "practice.draft": { shape: "CALL"; local: false; input: DraftTurn; output: Nothing };
  /** Goes on without an answer. */
  "practice.skip": { shape: "CALL"; local: false; input: Get45; output: TurnView };
  /** Pauses a session, or goes on with it. */
  "practice.pause": { shape: "CALL"; local: false; input: PausePractice; output: PracticeView };
  /** Ends a session and makes its report; an unsent draft counts. */
  "practice.finish": { shape: "CALL"; local: false; input: Get44; output: PracticeView };
  /** A page of conversations. */
  "conversations.list": { shape: "CALL"; local: false; input: List; output: Page51 };
  /** One conversation. */
  "conversations.get": { shape: "CALL"; local: false; input: Get51; output: Conversation };
  /** Makes a conversation. */
  "conversations.create": { shape: "CALL"; local: false; input: {
    title?: string;
    context?: string | null;
    status?: ConversationStatus;
    visibility?: Visibility;
    experience_summary?: string | null;
    metadata?: unknown;
  }; output: Conversation };
  /** Changes exactly the named columns of a conversation. */
  "conversations.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      title?: string;
      context?: string | null;
      status?: ConversationStatus;
      visibility?: Visibility;
      experience_summary?: string | null;
      metadata?: unknown;
    };
    if_updated_at?: string | null;
  }; output: Conversation };
  /** Deletes conversations, with what belongs to them; the trash keeps it. */
  "conversations.delete": { shape: "CALL"; local: false; input: Delete34; output: Deleted };
  /** A page of messages. */
  "messages.list": { shape: "CALL"; local: false; input: List; output: Page52 };
  /** One message. */
  "messages.get": { shape: "CALL"; local: false; input: Get52; output: Message };
  /** Makes a message. */
  "messages.create": { shape: "CALL"; local: false; input: {
    conversation_id?: string;
    role?: MessageRole;
    parts?: Array<MessagePart>;
    attachments?: Array<MessageAttachment>;
    metadata?: MessageMetadata | null;
  }; output: Message };
  /** A page of message votes. */
  "message_votes.list": { shape: "CALL"; local: false; input: List; output: Page53 };
  /** One message vote. */
  "message_votes.get": { shape: "CALL"; local: false; input: Get53; output: MessageVote };
  /** Makes a message vote. */
  "message_votes.create": { shape: "CALL"; local: false; input: {
    conversation_id?: string;
    message_id?: string;
    is_upvoted?: boolean;
  }; output: MessageVote };
  /** Changes exactly the named columns of a message vote. */
  "message_votes.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      is_upvoted?: boolean;
    };
    if_updated_at?: string | null;
  }; output: MessageVote };
  /** Deletes message votes, with what belongs to them; the trash keeps it. */
  "message_votes.delete": { shape: "CALL"; local: false; input: Delete35; output: Deleted };
  /** A page of artifacts. */
  "artifacts.list": { shape: "CALL"; local: false; input: List; output: Page54 };
  /** One artifact. */
  "artifacts.get": { shape: "CALL"; local: false; input: Get54; output: Artifact };
  /** Makes a artifact. */
  "artifacts.create": { shape: "CALL"; local: false; input: {
    title?: string;
    kind?: ArtifactKind;
    content?: string | null;
    conversation_id?: string | null;
  }; output: Artifact };
  /** Changes exactly the named columns of a artifact. */
  "artifacts.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      title?: string;
      content?: string | null;
      conversation_id?: string | null;
    };
    if_updated_at?: string | null;
  }; output: Artifact };
  /** Deletes artifacts, with what belongs to them; the trash keeps it. */
  "artifacts.delete": { shape: "CALL"; local: false; input: Delete36; output: Deleted };
  /** A page of artifact versions. */
  "artifact_versions.list": { shape: "CALL"; local: false; input: List; output: Page55 };
  /** One artifact version. */
  "artifact_versions.get": { shape: "CALL"; local: false; input: Get55; output: ArtifactVersion };
  /** Makes a artifact version. */
  "artifact_versions.create": { shape: "CALL"; local: false; input: {
    artifact_id?: string;
    title?: string;
    content?: string | null;
  }; output: ArtifactVersion };
  /** A page of suggestions. */
  "suggestions.list": { shape: "CALL"; local: false; input: List; output: Page56 };
  /** One suggestion. */
  "suggestions.get": { shape: "CALL"; local: false; input: Get56; output: Suggestion };
  /** Makes a suggestion. */
  "suggestions.create": { shape: "CALL"; local: false; input: {
    artifact_version_id?: string;
    original_text?: string;
    suggested_text?: string;
    description?: string | null;
    is_resolved?: boolean;
  }; output: Suggestion };
  /** Changes exactly the named columns of a suggestion. */
  "suggestions.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      description?: string | null;
      is_resolved?: boolean;
    };
    if_updated_at?: string | null;
  }; output: Suggestion };
  /** Deletes suggestions, with what belongs to them; the trash keeps it. */
  "suggestions.delete": { shape: "CALL"; local: false; input: Delete37; output: Deleted };
  /** A page of career goals. */
  "career_goals.list": { shape: "CALL"; local: false; input: List; output: Page57 };
  /** One career goal. */
  "career_goals.get": { shape: "CALL"; local: false; input: Get57; output: CareerGoal };
  /** Makes a career goal. */
  "career_goals.create": { shape: "CALL"; local: false; input: {
    title?: string;
    description?: string | null;
    status?: GoalStatus;
    priority?: Priority;
    milestones?: Array<Milestone>;
    due_on?: string | null;
  }; output: CareerGoal };
  /** Changes exactly the named columns of a career goal. */
  "career_goals.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      title?: string;
      description?: string | null;
      status?: GoalStatus;
      priority?: Priority;
      milestones?: Array<Milestone>;
      due_on?: string | null;
    };
    if_updated_at?: string | null;
  }; output: CareerGoal };
  /** Deletes career goals, with what belongs to them; the trash keeps it. */
  "career_goals.delete": { shape: "CALL"; local: false; input: Delete38; output: Deleted };
  /** A page of assessments. */
  "assessments.list": { shape: "CALL"; local: false; input: List; output: Page58 };
  /** One assessment. */
  "assessments.get": { shape: "CALL"; local: false; input: Get58; output: Assessment };
  /** Makes a assessment. */
  "assessments.create": { shape: "CALL"; local: false; input: {
    title?: string | null;
    type?: string;
    results?: unknown;
    ai_insights?: unknown;
    recommendations?: Array<string>;
  }; output: Assessment };
  /** Changes exactly the named columns of a assessment. */
  "assessments.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      title?: string | null;
      type?: string;
      results?: unknown;
      ai_insights?: unknown;
      recommendations?: Array<string>;
    };
    if_updated_at?: string | null;
  }; output: Assessment };
  /** Deletes assessments, with what belongs to them; the trash keeps it. */
  "assessments.delete": { shape: "CALL"; local: false; input: Delete39; output: Deleted };
  /** A page of skill analyses. */
  "skill_analyses.list": { shape: "CALL"; local: false; input: List; output: Page59 };
  /** One skill analysis. */
  "skill_analyses.get": { shape: "CALL"; local: false; input: Get59; output: SkillAnalysis };
  /** Makes a skill analysis. */
  "skill_analyses.create": { shape: "CALL"; local: false; input: {
    total_experiences_analyzed?: number;
    total_jobs_analyzed?: number;
    total_skills_found?: number;
    new_skills_created?: number;
    total_skill_gaps?: number;
    average_job_match_score?: number | null;
    highest_job_match_score?: number | null;
    lowest_job_match_score?: number | null;
    skill_gaps?: unknown;
    job_matches?: unknown;
    skills_extracted?: unknown;
    analyzer_version?: string | null;
    analysis_parameters?: unknown;
    user_notes?: string | null;
    status?: AnalysisStatus;
  }; output: SkillAnalysis };
  /** Changes exactly the named columns of a skill analysis. */
  "skill_analyses.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      user_notes?: string | null;
      status?: AnalysisStatus;
    };
    if_updated_at?: string | null;
  }; output: SkillAnalysis };
  /** Compares the profile with all open jobs, and keeps what was found. */
  "skill_analyses.run": { shape: "JOB"; local: false; input: AnalyzeSkills; output: SkillAnalysis };
  /** A page of content generations. */
  "content_generations.list": { shape: "CALL"; local: false; input: List; output: Page60 };
  /** One content generation. */
  "content_generations.get": { shape: "CALL"; local: false; input: Get60; output: ContentGeneration };
  /** Makes a content generation. */
  "content_generations.create": { shape: "CALL"; local: false; input: {
    job_id?: string | null;
    content_type?: string;
    title?: string | null;
    generated_content?: string | null;
    /** Of a letter: [`super::letters::LetterDetails`]. */
    details?: unknown;
  }; output: ContentGeneration };
  /** Changes exactly the named columns of a content generation. */
  "content_generations.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      job_id?: string | null;
      content_type?: string;
      title?: string | null;
      generated_content?: string | null;
      /** Of a letter: [`super::letters::LetterDetails`]. */
      details?: unknown;
    };
    if_updated_at?: string | null;
  }; output: ContentGeneration };
  /** Deletes content generations, with what belongs to them; the trash keeps it. */
  "content_generations.delete": { shape: "CALL"; local: false; input: Delete40; output: Deleted };
  /** A page of content versions. */
  "content_versions.list": { shape: "CALL"; local: false; input: List; output: Page61 };
  /** One content version. */
  "content_versions.get": { shape: "CALL"; local: false; input: Get61; output: ContentVersion };
  /** Makes a content version. */
  "content_versions.create": { shape: "CALL"; local: false; input: {
    content_generation_id?: string;
    content?: string;
    note?: string | null;
  }; output: ContentVersion };
  /** A page of letter paragraphs. */
  "letter_paragraphs.list": { shape: "CALL"; local: false; input: List; output: Page62 };
  /** One letter paragraph. */
  "letter_paragraphs.get": { shape: "CALL"; local: false; input: Get62; output: LetterParagraph };
  /** Makes a letter paragraph. */
  "letter_paragraphs.create": { shape: "CALL"; local: false; input: {
    title?: string;
    purpose?: string | null;
    language?: string;
    body?: string;
    tags?: Array<string>;
    position?: string;
  }; output: LetterParagraph };
  /** Changes exactly the named columns of a letter paragraph. */
  "letter_paragraphs.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      title?: string;
      purpose?: string | null;
      language?: string;
      body?: string;
      tags?: Array<string>;
      position?: string;
    };
    if_updated_at?: string | null;
  }; output: LetterParagraph };
  /** Deletes letter paragraphs, with what belongs to them; the trash keeps it. */
  "letter_paragraphs.delete": { shape: "CALL"; local: false; input: Delete41; output: Deleted };
  /** The letter templates and paragraphs that ship. */
  "letters.library": { shape: "CALL"; local: false; input: OfLanguage; output: LetterLibrary };
  /** Begins a letter from a template, filled from the job and the profile. */
  "letters.draft": { shape: "CALL"; local: false; input: DraftLetter; output: ContentGeneration };
  /** Fills the places of a paragraph from the job and the profile; keeps nothing. */
  "letters.fill": { shape: "CALL"; local: false; input: FillParagraph; output: FilledParagraph };
  /** Each number, name, date and skill of a letter, and whether profile or posting holds it. */
  "letters.check": { shape: "CALL"; local: false; input: Get60; output: Array<Claim> };
  /** Sets a letter. */
  "letters.preview": { shape: "CALL"; local: false; input: Get60; output: LetterPreview };
  /** A page of a letter as a picture of its PDF. */
  "letters.preview_page": { shape: "DOWNLOAD"; local: false; input: LetterPage; output: Blob };
  /** A letter as a file. */
  "letters.export": { shape: "DOWNLOAD"; local: false; input: ExportLetter; output: Blob };
  /** Makes a kept version of a letter its text again. */
  "letters.restore_version": { shape: "CALL"; local: false; input: Get61; output: ContentGeneration };
  /** A page of quiz skills. */
  "quiz_skills.list": { shape: "CALL"; local: false; input: List; output: Page63 };
  /** One quiz skill. */
  "quiz_skills.get": { shape: "CALL"; local: false; input: Get63; output: QuizSkill };
  /** Makes a quiz skill. */
  "quiz_skills.create": { shape: "CALL"; local: false; input: {
    name?: string;
    taxonomy_id?: string | null;
  }; output: QuizSkill };
  /** Changes exactly the named columns of a quiz skill. */
  "quiz_skills.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      name?: string;
      taxonomy_id?: string | null;
    };
    if_updated_at?: string | null;
  }; output: QuizSkill };
  /** Deletes quiz skills, with what belongs to them; the trash keeps it. */
  "quiz_skills.delete": { shape: "CALL"; local: false; input: Delete42; output: Deleted };
  /** A page of quiz questions. */
  "quiz_questions.list": { shape: "CALL"; local: false; input: List; output: Page64 };
  /** One quiz question. */
  "quiz_questions.get": { shape: "CALL"; local: false; input: Get64; output: QuizQuestion };
  /** Makes a quiz question. */
  "quiz_questions.create": { shape: "CALL"; local: false; input: {
    quiz_skill_id?: string;
    question?: string;
    /** Exactly four. */
    options?: Array<string>;
    /** Index into `options`. */
    correct_index?: number;
    explanation?: string | null;
    difficulty?: number | null;
  }; output: QuizQuestion };
  /** Changes exactly the named columns of a quiz question. */
  "quiz_questions.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      question?: string;
      /** Exactly four. */
      options?: Array<string>;
      /** Index into `options`. */
      correct_index?: number;
      explanation?: string | null;
      difficulty?: number | null;
    };
    if_updated_at?: string | null;
  }; output: QuizQuestion };
  /** Deletes quiz questions, with what belongs to them; the trash keeps it. */
  "quiz_questions.delete": { shape: "CALL"; local: false; input: Delete43; output: Deleted };
  /** A page of quiz attempts. */
  "quiz_attempts.list": { shape: "CALL"; local: false; input: List; output: Page65 };
  /** One quiz attempt. */
  "quiz_attempts.get": { shape: "CALL"; local: false; input: Get65; output: QuizAttempt };
  /** Makes a quiz attempt. */
  "quiz_attempts.create": { shape: "CALL"; local: false; input: {
    quiz_skill_id?: string;
    score?: number;
    total?: number;
    selected_answers?: Array<number>;
  }; output: QuizAttempt };
  /** The best result of each subject. */
  "quiz_attempts.best": { shape: "CALL"; local: false; input: Nothing; output: Array<BestAttempt> };
  /** A page of career resources. */
  "career_resources.list": { shape: "CALL"; local: false; input: List; output: Page66 };
  /** One career resource. */
  "career_resources.get": { shape: "CALL"; local: false; input: Get66; output: CareerResource };
  /** Makes a career resource. */
  "career_resources.create": { shape: "CALL"; local: false; input: {
    title?: string;
    description?: string | null;
    type?: string | null;
    provider?: string | null;
    url?: string | null;
    skills?: Array<string>;
  }; output: CareerResource };
  /** Changes exactly the named columns of a career resource. */
  "career_resources.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      title?: string;
      description?: string | null;
      type?: string | null;
      provider?: string | null;
      url?: string | null;
      skills?: Array<string>;
    };
    if_updated_at?: string | null;
  }; output: CareerResource };
  /** Deletes career resources, with what belongs to them; the trash keeps it. */
  "career_resources.delete": { shape: "CALL"; local: false; input: Delete44; output: Deleted };
  /** A page of resource bookmarks. */
  "resource_bookmarks.list": { shape: "CALL"; local: false; input: List; output: Page67 };
  /** One resource bookmark. */
  "resource_bookmarks.get": { shape: "CALL"; local: false; input: Get67; output: ResourceBookmark };
  /** Makes a resource bookmark. */
  "resource_bookmarks.create": { shape: "CALL"; local: false; input: {
    resource_id?: string;
  }; output: ResourceBookmark };
  /** Deletes resource bookmarks, with what belongs to them; the trash keeps it. */
  "resource_bookmarks.delete": { shape: "CALL"; local: false; input: Delete45; output: Deleted };
  /** A page of resource feedback. */
  "resource_feedback.list": { shape: "CALL"; local: false; input: List; output: Page68 };
  /** One resource feedback. */
  "resource_feedback.get": { shape: "CALL"; local: false; input: Get68; output: ResourceFeedback };
  /** Makes a resource feedback. */
  "resource_feedback.create": { shape: "CALL"; local: false; input: {
    resource_id?: string;
    rating?: number | null;
    is_helpful?: boolean | null;
    comment?: string | null;
  }; output: ResourceFeedback };
  /** Changes exactly the named columns of a resource feedback. */
  "resource_feedback.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      rating?: number | null;
      is_helpful?: boolean | null;
      comment?: string | null;
    };
    if_updated_at?: string | null;
  }; output: ResourceFeedback };
  /** Deletes resource feedback, with what belongs to them; the trash keeps it. */
  "resource_feedback.delete": { shape: "CALL"; local: false; input: Delete46; output: Deleted };
  /** A page of resource views. */
  "resource_views.list": { shape: "CALL"; local: false; input: List; output: Page69 };
  /** One resource view. */
  "resource_views.get": { shape: "CALL"; local: false; input: Get69; output: ResourceView };
  /** Makes a resource view. */
  "resource_views.create": { shape: "CALL"; local: false; input: {
    resource_id?: string;
  }; output: ResourceView };
  /** A page of learning paths. */
  "learning_paths.list": { shape: "CALL"; local: false; input: List; output: Page70 };
  /** One learning path. */
  "learning_paths.get": { shape: "CALL"; local: false; input: Get70; output: LearningPath };
  /** Makes a learning path. */
  "learning_paths.create": { shape: "CALL"; local: false; input: {
    name?: string;
    description?: string | null;
  }; output: LearningPath };
  /** Changes exactly the named columns of a learning path. */
  "learning_paths.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      name?: string;
      description?: string | null;
    };
    if_updated_at?: string | null;
  }; output: LearningPath };
  /** Deletes learning paths, with what belongs to them; the trash keeps it. */
  "learning_paths.delete": { shape: "CALL"; local: false; input: Delete47; output: Deleted };
  /** A page of learning path steps. */
  "learning_path_steps.list": { shape: "CALL"; local: false; input: List; output: Page71 };
  /** One learning path step. */
  "learning_path_steps.get": { shape: "CALL"; local: false; input: Get71; output: LearningPathStep };
  /** Makes a learning path step. */
  "learning_path_steps.create": { shape: "CALL"; local: false; input: {
    learning_path_id?: string;
    resource_id?: string | null;
    title?: string;
    description?: string | null;
    position?: string;
  }; output: LearningPathStep };
  /** Changes exactly the named columns of a learning path step. */
  "learning_path_steps.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      resource_id?: string | null;
      title?: string;
      description?: string | null;
      position?: string;
    };
    if_updated_at?: string | null;
  }; output: LearningPathStep };
  /** Deletes learning path steps, with what belongs to them; the trash keeps it. */
  "learning_path_steps.delete": { shape: "CALL"; local: false; input: Delete48; output: Deleted };
  /** A page of learning path enrollments. */
  "learning_path_enrollments.list": { shape: "CALL"; local: false; input: List; output: Page72 };
  /** One learning path enrollment. */
  "learning_path_enrollments.get": { shape: "CALL"; local: false; input: Get72; output: LearningPathEnrollment };
  /** Makes a learning path enrollment. */
  "learning_path_enrollments.create": { shape: "CALL"; local: false; input: {
    learning_path_id?: string;
    status?: EnrollmentStatus;
    /** Ids of finished steps. */
    completed_steps?: Array<string>;
    completed_at?: string | null;
  }; output: LearningPathEnrollment };
  /** Changes exactly the named columns of a learning path enrollment. */
  "learning_path_enrollments.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      status?: EnrollmentStatus;
      /** Ids of finished steps. */
      completed_steps?: Array<string>;
      completed_at?: string | null;
    };
    if_updated_at?: string | null;
  }; output: LearningPathEnrollment };
  /** Deletes learning path enrollments, with what belongs to them; the trash keeps it. */
  "learning_path_enrollments.delete": { shape: "CALL"; local: false; input: Delete49; output: Deleted };
  /** A page of calendar blocks. */
  "calendar_blocks.list": { shape: "CALL"; local: false; input: List; output: Page73 };
  /** One calendar block. */
  "calendar_blocks.get": { shape: "CALL"; local: false; input: Get73; output: CalendarBlock };
  /** Makes a calendar block. */
  "calendar_blocks.create": { shape: "CALL"; local: false; input: {
    /** A Monday. */
    week_starts_on?: string;
    /** 0 is Monday. */
    day_of_week?: number;
    /** HH:MM:SS. */
    start_time?: string;
    /** HH:MM:SS. */
    end_time?: string;
    is_blocked?: boolean;
    title?: string | null;
  }; output: CalendarBlock };
  /** Changes exactly the named columns of a calendar block. */
  "calendar_blocks.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      /** A Monday. */
      week_starts_on?: string;
      /** 0 is Monday. */
      day_of_week?: number;
      /** HH:MM:SS. */
      start_time?: string;
      /** HH:MM:SS. */
      end_time?: string;
      is_blocked?: boolean;
      title?: string | null;
    };
    if_updated_at?: string | null;
  }; output: CalendarBlock };
  /** Deletes calendar blocks, with what belongs to them; the trash keeps it. */
  "calendar_blocks.delete": { shape: "CALL"; local: false; input: Delete50; output: Deleted };
  /** A page of analytics snapshots. */
  "analytics_snapshots.list": { shape: "CALL"; local: false; input: List; output: Page74 };
  /** One analytics snapshot. */
  "analytics_snapshots.get": { shape: "CALL"; local: false; input: Get74; output: AnalyticsSnapshot };
  /** Makes a analytics snapshot. */
  "analytics_snapshots.create": { shape: "CALL"; local: false; input: {
    type?: string;
    figures?: unknown;
    generated_at?: string;
  }; output: AnalyticsSnapshot };
  /** A page of activity log. */
  "activity_log.list": { shape: "CALL"; local: false; input: List; output: Page75 };
  /** One activity log entry. */
  "activity_log.get": { shape: "CALL"; local: false; input: Get75; output: ActivityLogEntry };
  /** Makes a activity log entry. */
  "activity_log.create": { shape: "CALL"; local: false; input: {
    action_type?: string;
    action_category?: string;
    resource_type?: string | null;
    resource_id?: string | null;
    metadata?: unknown;
    ip_address?: string | null;
    user_agent?: string | null;
    session_id?: string | null;
  }; output: ActivityLogEntry };
  /** A page of activity categories. */
  "activity_categories.list": { shape: "CALL"; local: false; input: List; output: Page76 };
  /** One activity category. */
  "activity_categories.get": { shape: "CALL"; local: false; input: Get76; output: ActivityCategory };
  /** Makes a activity category. */
  "activity_categories.create": { shape: "CALL"; local: false; input: {
    name?: string;
    description?: string | null;
  }; output: ActivityCategory };
  /** Changes exactly the named columns of a activity category. */
  "activity_categories.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      name?: string;
      description?: string | null;
    };
    if_updated_at?: string | null;
  }; output: ActivityCategory };
  /** Deletes activity categories, with what belongs to them; the trash keeps it. */
  "activity_categories.delete": { shape: "CALL"; local: false; input: Delete51; output: Deleted };
  /** A page of activity types. */
  "activity_types.list": { shape: "CALL"; local: false; input: List; output: Page77 };
  /** One activity type. */
  "activity_types.get": { shape: "CALL"; local: false; input: Get77; output: ActivityType };
  /** Makes a activity type. */
  "activity_types.create": { shape: "CALL"; local: false; input: {
    category_id?: string | null;
    name?: string;
    description?: string | null;
    is_tracked?: boolean;
  }; output: ActivityType };
  /** Changes exactly the named columns of a activity type. */
  "activity_types.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      category_id?: string | null;
      name?: string;
      description?: string | null;
      is_tracked?: boolean;
    };
    if_updated_at?: string | null;
  }; output: ActivityType };
  /** Deletes activity types, with what belongs to them; the trash keeps it. */
  "activity_types.delete": { shape: "CALL"; local: false; input: Delete52; output: Deleted };
  /** A page of page views. */
  "page_views.list": { shape: "CALL"; local: false; input: List; output: Page78 };
  /** One page view. */
  "page_views.get": { shape: "CALL"; local: false; input: Get78; output: PageView };
  /** Makes a page view. */
  "page_views.create": { shape: "CALL"; local: false; input: {
    session_id?: string | null;
    page_path?: string;
    page_title?: string | null;
    referrer?: string | null;
    seconds_on_page?: number | null;
  }; output: PageView };
  /** A page of feature usage. */
  "feature_usage.list": { shape: "CALL"; local: false; input: List; output: Page79 };
  /** One feature use. */
  "feature_usage.get": { shape: "CALL"; local: false; input: Get79; output: FeatureUse };
  /** Makes a feature use. */
  "feature_usage.create": { shape: "CALL"; local: false; input: {
    feature_name?: string;
    action?: string;
    metadata?: unknown;
  }; output: FeatureUse };
  /** A page of daily activity summaries. */
  "daily_activity_summaries.list": { shape: "CALL"; local: false; input: List; output: Page80 };
  /** One daily activity summary. */
  "daily_activity_summaries.get": { shape: "CALL"; local: false; input: Get80; output: DailyActivitySummary };
  /** A page of model setups. */
  "model_setups.list": { shape: "CALL"; local: false; input: List; output: Page81 };
  /** One model setup. */
  "model_setups.get": { shape: "CALL"; local: false; input: Get81; output: ModelSetup };
  /** Makes a model setup. */
  "model_setups.create": { shape: "CALL"; local: false; input: {
    name?: string;
    provider?: string;
    model?: string;
    base_url?: string | null;
    purpose?: string | null;
    is_default?: boolean;
    settings?: unknown;
    position?: string;
  }; output: ModelSetup };
  /** Changes exactly the named columns of a model setup. */
  "model_setups.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      name?: string;
      provider?: string;
      model?: string;
      base_url?: string | null;
      purpose?: string | null;
      is_default?: boolean;
      settings?: unknown;
      position?: string;
    };
    if_updated_at?: string | null;
  }; output: ModelSetup };
  /** Deletes model setups, with what belongs to them; the trash keeps it. */
  "model_setups.delete": { shape: "CALL"; local: false; input: Delete53; output: Deleted };
  /** A page of model prices. */
  "model_prices.list": { shape: "CALL"; local: false; input: List; output: Page82 };
  /** One model price. */
  "model_prices.get": { shape: "CALL"; local: false; input: Get82; output: ModelPrice };
  /** Makes a model price. */
  "model_prices.create": { shape: "CALL"; local: false; input: {
    model_name?: string;
    /** Micro-dollars for 1,000 prompt tokens. */
    prompt_micros_per_1000?: number;
    /** Micro-dollars for 1,000 completion tokens. */
    completion_micros_per_1000?: number;
    currency?: string;
    valid_from?: string;
  }; output: ModelPrice };
  /** Changes exactly the named columns of a model price. */
  "model_prices.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      model_name?: string;
      /** Micro-dollars for 1,000 prompt tokens. */
      prompt_micros_per_1000?: number;
      /** Micro-dollars for 1,000 completion tokens. */
      completion_micros_per_1000?: number;
      currency?: string;
      valid_from?: string;
    };
    if_updated_at?: string | null;
  }; output: ModelPrice };
  /** Deletes model prices, with what belongs to them; the trash keeps it. */
  "model_prices.delete": { shape: "CALL"; local: false; input: Delete54; output: Deleted };
  /** A page of token usage. */
  "token_usage.list": { shape: "CALL"; local: false; input: List; output: Page83 };
  /** One token usage. */
  "token_usage.get": { shape: "CALL"; local: false; input: Get83; output: TokenUsage };
  /** Makes a token usage. */
  "token_usage.create": { shape: "CALL"; local: false; input: {
    model_name?: string;
    prompt_tokens?: number;
    completion_tokens?: number;
    request_type?: string | null;
    /** Seed 004 branch_name. */
    label?: string | null;
  }; output: TokenUsage };
  /** A page of token usage merges. */
  "token_usage_merges.list": { shape: "CALL"; local: false; input: List; output: Page84 };
  /** One token usage merge. */
  "token_usage_merges.get": { shape: "CALL"; local: false; input: Get84; output: TokenUsageMerge };
  /** A page of network requests. */
  "network_requests.list": { shape: "CALL"; local: false; input: List; output: Page85 };
  /** One network request. */
  "network_requests.get": { shape: "CALL"; local: false; input: Get85; output: NetworkRequest };
  /** The usage under one label. */
  "token_usage.by_label": { shape: "CALL"; local: false; input: ByLabel; output: LabelUsage };
  /** Sums the usage of a label that was not merged before. */
  "token_usage_merges.create": { shape: "CALL"; local: false; input: MergeUsage; output: TokenUsageMerge };
  /** All merges together, and each of them. */
  "token_usage_merges.totals": { shape: "CALL"; local: false; input: Nothing; output: MergeTotals };
  /** Counts a local day. */
  "daily_activity_summaries.compute": { shape: "CALL"; local: false; input: Compute; output: DailyActivitySummary };
  /** What needs the person now. */
  "today.overview": { shape: "CALL"; local: false; input: Nothing; output: Today };
  /** A page of connections. */
  "connections.list": { shape: "CALL"; local: false; input: List; output: Page86 };
  /** One connection. */
  "connections.get": { shape: "CALL"; local: false; input: Get86; output: Connection };
  /** A page of notifications. */
  "notifications.list": { shape: "CALL"; local: false; input: List; output: Page87 };
  /** One notification. */
  "notifications.get": { shape: "CALL"; local: false; input: Get87; output: Notification };
  /** A page of direct messages. */
  "direct_messages.list": { shape: "CALL"; local: false; input: List; output: Page88 };
  /** One direct message. */
  "direct_messages.get": { shape: "CALL"; local: false; input: Get88; output: DirectMessage };
  /** A page of anonymous posts. */
  "anonymous_posts.list": { shape: "CALL"; local: false; input: List; output: Page89 };
  /** One anonymous post. */
  "anonymous_posts.get": { shape: "CALL"; local: false; input: Get89; output: AnonymousPost };
  /** Makes a anonymous post. */
  "anonymous_posts.create": { shape: "CALL"; local: false; input: {
    content?: string;
    image_url?: string | null;
    is_anonymous?: boolean;
    company_name?: string | null;
    industry?: string | null;
    topic?: PostTopic;
  }; output: AnonymousPost };
  /** Changes exactly the named columns of a anonymous post. */
  "anonymous_posts.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      content?: string;
      image_url?: string | null;
      is_anonymous?: boolean;
      company_name?: string | null;
      industry?: string | null;
      topic?: PostTopic;
    };
    if_updated_at?: string | null;
  }; output: AnonymousPost };
  /** Deletes anonymous posts, with what belongs to them; the trash keeps it. */
  "anonymous_posts.delete": { shape: "CALL"; local: false; input: Delete55; output: Deleted };
  /** A page of anonymous comments. */
  "anonymous_comments.list": { shape: "CALL"; local: false; input: List; output: Page90 };
  /** One anonymous comment. */
  "anonymous_comments.get": { shape: "CALL"; local: false; input: Get90; output: AnonymousComment };
  /** Makes a anonymous comment. */
  "anonymous_comments.create": { shape: "CALL"; local: false; input: {
    post_id?: string;
    content?: string;
    is_anonymous?: boolean;
  }; output: AnonymousComment };
  /** Changes exactly the named columns of a anonymous comment. */
  "anonymous_comments.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      content?: string;
      is_anonymous?: boolean;
    };
    if_updated_at?: string | null;
  }; output: AnonymousComment };
  /** Deletes anonymous comments, with what belongs to them; the trash keeps it. */
  "anonymous_comments.delete": { shape: "CALL"; local: false; input: Delete56; output: Deleted };
  /** A page of anonymous post likes. */
  "anonymous_post_likes.list": { shape: "CALL"; local: false; input: List; output: Page91 };
  /** One anonymous post like. */
  "anonymous_post_likes.get": { shape: "CALL"; local: false; input: Get91; output: AnonymousPostLike };
  /** Makes a anonymous post like. */
  "anonymous_post_likes.create": { shape: "CALL"; local: false; input: {
    post_id?: string;
  }; output: AnonymousPostLike };
  /** Deletes anonymous post likes, with what belongs to them; the trash keeps it. */
  "anonymous_post_likes.delete": { shape: "CALL"; local: false; input: Delete57; output: Deleted };
  /** A page of anonymous comment likes. */
  "anonymous_comment_likes.list": { shape: "CALL"; local: false; input: List; output: Page92 };
  /** One anonymous comment like. */
  "anonymous_comment_likes.get": { shape: "CALL"; local: false; input: Get92; output: AnonymousCommentLike };
  /** Makes a anonymous comment like. */
  "anonymous_comment_likes.create": { shape: "CALL"; local: false; input: {
    comment_id?: string;
  }; output: AnonymousCommentLike };
  /** Deletes anonymous comment likes, with what belongs to them; the trash keeps it. */
  "anonymous_comment_likes.delete": { shape: "CALL"; local: false; input: Delete58; output: Deleted };
  /** A page of communities. */
  "communities.list": { shape: "CALL"; local: false; input: List; output: Page93 };
  /** One community. */
  "communities.get": { shape: "CALL"; local: false; input: Get93; output: Community };
  /** Makes a community. */
  "communities.create": { shape: "CALL"; local: false; input: {
    name?: string;
    description?: string | null;
    banner_image?: string | null;
  }; output: Community };
  /** A page of community memberships. */
  "community_memberships.list": { shape: "CALL"; local: false; input: List; output: Page94 };
  /** One community membership. */
  "community_memberships.get": { shape: "CALL"; local: false; input: Get94; output: CommunityMembership };
  /** Makes a community membership. */
  "community_memberships.create": { shape: "CALL"; local: false; input: {
    community_id?: string;
  }; output: CommunityMembership };
  /** Deletes community memberships, with what belongs to them; the trash keeps it. */
  "community_memberships.delete": { shape: "CALL"; local: false; input: Delete59; output: Deleted };
  /** A page of community posts. */
  "community_posts.list": { shape: "CALL"; local: false; input: List; output: Page95 };
  /** One community post. */
  "community_posts.get": { shape: "CALL"; local: false; input: Get95; output: CommunityPost };
  /** Makes a community post. */
  "community_posts.create": { shape: "CALL"; local: false; input: {
    community_id?: string;
    content?: string;
    type?: CommunityPostType;
  }; output: CommunityPost };
  /** Deletes community posts, with what belongs to them; the trash keeps it. */
  "community_posts.delete": { shape: "CALL"; local: false; input: Delete60; output: Deleted };
  /** A page of board jobs. */
  "board_jobs.list": { shape: "CALL"; local: false; input: List; output: Page96 };
  /** One board job. */
  "board_jobs.get": { shape: "CALL"; local: false; input: Get96; output: BoardJob };
  /** Makes a board job. */
  "board_jobs.create": { shape: "CALL"; local: false; input: {
    board?: Board2;
    /** The posting's key on the board it came from. */
    board_key?: string | null;
    job_title?: string | null;
    employer_name?: string | null;
    employer_logo?: string | null;
    city?: string | null;
    state?: string | null;
    country?: string | null;
    region?: string | null;
    posted_at?: string | null;
    apply_url?: string | null;
    employment_type?: string | null;
    description?: string | null;
    is_remote?: boolean | null;
    min_salary_text?: string | null;
    max_salary_text?: string | null;
    salary_period?: string | null;
    searched_at?: string | null;
    posted_by?: PostedBy | null;
    posted_by_user_id?: string | null;
  }; output: BoardJob };
  /** Deletes board jobs, with what belongs to them; the trash keeps it. */
  "board_jobs.delete": { shape: "CALL"; local: false; input: Delete61; output: Deleted };
  /** A page of feedback. */
  "feedback.list": { shape: "CALL"; local: false; input: List; output: Page97 };
  /** One feedback. */
  "feedback.get": { shape: "CALL"; local: false; input: Get97; output: Feedback };
  /** Makes a feedback. */
  "feedback.create": { shape: "CALL"; local: false; input: {
    type?: FeedbackType;
    priority?: Priority;
    status?: FeedbackStatus;
    title?: string;
    description?: string | null;
  }; output: Feedback };
  /** Changes exactly the named columns of a feedback. */
  "feedback.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      type?: FeedbackType;
      priority?: Priority;
      status?: FeedbackStatus;
      title?: string;
      description?: string | null;
    };
    if_updated_at?: string | null;
  }; output: Feedback };
  /** Deletes feedback, with what belongs to them; the trash keeps it. */
  "feedback.delete": { shape: "CALL"; local: false; input: Delete62; output: Deleted };
  /** A page of feedback votes. */
  "feedback_votes.list": { shape: "CALL"; local: false; input: List; output: Page98 };
  /** One feedback vote. */
  "feedback_votes.get": { shape: "CALL"; local: false; input: Get98; output: FeedbackVote };
  /** Makes a feedback vote. */
  "feedback_votes.create": { shape: "CALL"; local: false; input: {
    feedback_id?: string;
    vote?: number;
  }; output: FeedbackVote };
  /** Changes exactly the named columns of a feedback vote. */
  "feedback_votes.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      vote?: number;
    };
    if_updated_at?: string | null;
  }; output: FeedbackVote };
  /** Deletes feedback votes, with what belongs to them; the trash keeps it. */
  "feedback_votes.delete": { shape: "CALL"; local: false; input: Delete63; output: Deleted };
  /** A page of premium interests. */
  "premium_interests.list": { shape: "CALL"; local: false; input: List; output: Page99 };
  /** One premium interest. */
  "premium_interests.get": { shape: "CALL"; local: false; input: Get99; output: PremiumInterest };
  /** Makes a premium interest. */
  "premium_interests.create": { shape: "CALL"; local: false; input: {
    full_name?: string;
    email?: string;
    phone?: string | null;
    interest?: string | null;
  }; output: PremiumInterest };
  /** Changes exactly the named columns of a premium interest. */
  "premium_interests.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      full_name?: string;
      email?: string;
      phone?: string | null;
      interest?: string | null;
    };
    if_updated_at?: string | null;
  }; output: PremiumInterest };
  /** Deletes premium interests, with what belongs to them; the trash keeps it. */
  "premium_interests.delete": { shape: "CALL"; local: false; input: Delete64; output: Deleted };
  /** A page of api registrations. */
  "api_registrations.list": { shape: "CALL"; local: false; input: List; output: Page100 };
  /** One api registration. */
  "api_registrations.get": { shape: "CALL"; local: false; input: Get100; output: ApiRegistration };
  /** Makes a api registration. */
  "api_registrations.create": { shape: "CALL"; local: false; input: {
    full_name?: string;
    email?: string;
    phone?: string | null;
    organization?: string | null;
    work?: string | null;
    benefits?: string | null;
  }; output: ApiRegistration };
  /** Changes exactly the named columns of a api registration. */
  "api_registrations.change": { shape: "CALL"; local: false; input: {
    id: string;
    change: {
      full_name?: string;
      email?: string;
      phone?: string | null;
      organization?: string | null;
      work?: string | null;
      benefits?: string | null;
    };
    if_updated_at?: string | null;
  }; output: ApiRegistration };
  /** Deletes api registrations, with what belongs to them; the trash keeps it. */
  "api_registrations.delete": { shape: "CALL"; local: false; input: Delete65; output: Deleted };
  /** Asks a person to connect. */
  "connections.request": { shape: "CALL"; local: false; input: RequestConnection; output: Connection };
  /** Accepts or rejects a request. */
  "connections.answer": { shape: "CALL"; local: false; input: AnswerConnection; output: Connection };
  /** Writes to a connected person. */
  "direct_messages.send": { shape: "CALL"; local: false; input: SendMessage; output: DirectMessage };
  /** Marks a message as read. */
  "direct_messages.mark_read": { shape: "CALL"; local: false; input: Get88; output: DirectMessage };
  /** Marks a notification as read. */
  "notifications.mark_read": { shape: "CALL"; local: false; input: Get87; output: Notification };
  /** Approves a membership. */
  "community_memberships.approve": { shape: "CALL"; local: false; input: Get94; output: CommunityMembership };
  /** Likes and comments of a post, counted. */
  "anonymous_posts.counts": { shape: "CALL"; local: false; input: Get89; output: PostCounts };
}
