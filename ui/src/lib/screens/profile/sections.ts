import type { Education, Employment, Evidence, ProfileItemKind } from '$lib/api/bindings';
import type { MessageKey } from '$lib/words/index.svelte';

export type ProfileTable = 'employments' | 'educations' | 'skills' | 'certifications' | 'experiences' | 'profile_items';
export type EvidenceColumn = Extract<keyof Evidence, `${string}_id`> & keyof typeof evidenceTables;

export interface Editable {
  column: string;
  kind?: 'text' | 'long' | 'bullets' | 'tokens' | 'date' | 'flag' | 'choice' | 'url' | 'number';
  /** Where the column's own name does not say it. */
  label?: MessageKey;
  /** Of a list: what adds one. */
  add?: MessageKey;
  type?: string;
  values?: string[];
  help?: MessageKey;
  isRequired?: boolean;
  /** Shown of a row only that has it. */
  isRare?: boolean;
}

export interface Section {
  /** Its anchor on the page. */
  id: string;
  table: ProfileTable;
  kind?: ProfileItemKind;
  title: MessageKey;
  add: MessageKey;
  none: MessageKey;
  /** Shown while it is empty; the others wait behind one line. */
  isCore?: boolean;
  columns: Editable[];
}

/** The column of `evidence` that names a row of a table. */
export const evidenceTables = {
  employment_id: 'employments',
  education_id: 'educations',
  certification_id: 'certifications',
  experience_id: 'experiences',
  skill_id: 'skills',
  profile_item_id: 'profile_items',
} as const satisfies Record<string, ProfileTable>;

export function evidenceColumn(table: ProfileTable): EvidenceColumn {
  return (Object.keys(evidenceTables) as EvidenceColumn[]).find((column) => evidenceTables[column] === table)!;
}

const span: Editable[] = [
  { column: 'started_on', kind: 'date' },
  { column: 'finished_on', kind: 'date' },
];
/** Of a project or of voluntary work, which goes on where it has no end. */
const openSpan: Editable[] = [
  { column: 'started_on', kind: 'date' },
  { column: 'finished_on', kind: 'date', help: 'profile.end_help' },
];
const current: Editable = { column: 'is_current', kind: 'flag' };
/** A single date, kept as the start. */
const date: Editable = { column: 'started_on', kind: 'date', label: 'profile.date' };
const url: Editable = { column: 'url', kind: 'url' };
const text: Editable = { column: 'description', kind: 'long' };

/** What the profile holds, in the order of the page. */
export const sections: Section[] = [
  {
    id: 'work',
    table: 'employments',
    title: 'profile.work',
    add: 'profile.work.add',
    none: 'profile.work.none',
    isCore: true,
    columns: [
      { column: 'title' },
      { column: 'company_name', isRequired: true },
      { column: 'location' },
      ...span,
      current,
      text,
      { column: 'achievements', kind: 'bullets', add: 'profile.bullet.add', help: 'profile.work.points_help' },
      { column: 'technologies', kind: 'tokens' },
      {
        column: 'employment_type',
        kind: 'choice',
        type: 'JobType',
        values: ['FULL_TIME', 'PART_TIME', 'CONTRACT', 'INTERNSHIP', 'TEMPORARY'],
      },
      { column: 'company_url', kind: 'url' },
    ],
  },
  {
    id: 'education',
    table: 'educations',
    title: 'profile.education',
    add: 'profile.education.add',
    none: 'profile.education.none',
    isCore: true,
    columns: [
      { column: 'institution_name', isRequired: true },
      { column: 'degree' },
      { column: 'major' },
      { column: 'minor' },
      { column: 'grade' },
      { column: 'gpa', kind: 'number', isRare: true },
      { column: 'gpa_scale', kind: 'number', isRare: true },
      ...span,
      current,
      { column: 'location' },
      { column: 'courses', kind: 'bullets', add: 'profile.course.add', help: 'profile.course.help' },
      text,
    ],
  },
  {
    id: 'projects',
    table: 'profile_items',
    kind: 'PROJECT',
    title: 'profile.projects',
    add: 'profile.projects.add',
    none: 'profile.projects.none',
    isCore: true,
    columns: [
      { column: 'title', isRequired: true },
      { column: 'role' },
      { column: 'organization' },
      url,
      ...openSpan,
      text,
      { column: 'highlights', kind: 'bullets', add: 'profile.bullet.add' },
      { column: 'keywords', kind: 'tokens' },
    ],
  },
  {
    id: 'certifications',
    table: 'certifications',
    title: 'profile.certifications',
    add: 'profile.certifications.add',
    none: 'profile.certifications.none',
    isCore: true,
    columns: [
      { column: 'name', isRequired: true },
      { column: 'issuer' },
      { column: 'issued_on', kind: 'date' },
      { column: 'expires_on', kind: 'date' },
      { column: 'credential_id' },
      url,
      text,
    ],
  },
  {
    id: 'languages',
    table: 'profile_items',
    kind: 'LANGUAGE',
    title: 'profile.languages',
    add: 'profile.languages.add',
    none: 'profile.languages.none',
    isCore: true,
    columns: [{ column: 'title', isRequired: true, label: 'profile.language' }, { column: 'fluency' }],
  },
  {
    id: 'volunteering',
    table: 'profile_items',
    kind: 'VOLUNTEERING',
    title: 'profile.volunteering',
    add: 'profile.volunteering.add',
    none: 'profile.volunteering.none',
    columns: [
      { column: 'title', isRequired: true },
      { column: 'organization' },
      { column: 'role' },
      url,
      ...openSpan,
      text,
      { column: 'highlights', kind: 'bullets', add: 'profile.bullet.add' },
    ],
  },
  {
    id: 'awards',
    table: 'profile_items',
    kind: 'AWARD',
    title: 'profile.awards',
    add: 'profile.awards.add',
    none: 'profile.awards.none',
    columns: [
      { column: 'title', isRequired: true },
      { column: 'organization', label: 'profile.awarded_by' },
      date,
      url,
      text,
    ],
  },
  {
    id: 'publications',
    table: 'profile_items',
    kind: 'PUBLICATION',
    title: 'profile.publications',
    add: 'profile.publications.add',
    none: 'profile.publications.none',
    columns: [
      { column: 'title', isRequired: true },
      { column: 'organization', label: 'profile.published_by' },
      { column: 'role', isRare: true },
      date,
      url,
      text,
      { column: 'keywords', kind: 'tokens' },
    ],
  },
  {
    id: 'references',
    table: 'profile_items',
    kind: 'REFERENCE',
    title: 'profile.references',
    add: 'profile.references.add',
    none: 'profile.references.none',
    columns: [
      { column: 'title', isRequired: true, label: 'profile.reference.name' },
      { column: 'role' },
      { column: 'organization' },
      { ...text, label: 'profile.reference.text' },
    ],
  },
  {
    id: 'interests',
    table: 'profile_items',
    kind: 'INTEREST',
    title: 'profile.interests',
    add: 'profile.interests.add',
    none: 'profile.interests.none',
    columns: [
      { column: 'title', isRequired: true, label: 'profile.interest' },
      { column: 'keywords', kind: 'tokens' },
      text,
    ],
  },
];

/** Skills have a page of their own. */
export const skillSection: Section = {
  id: 'skills',
  table: 'skills',
  title: 'profile.skills',
  add: 'profile.skills.add',
  none: 'profile.skills.none',
  columns: [
    { column: 'title', isRequired: true, label: 'profile.skill' },
    { column: 'category' },
    {
      column: 'level',
      kind: 'choice',
      type: 'SkillLevel',
      values: ['BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT'],
    },
    { column: 'years_experience', kind: 'number' },
    { column: 'last_used_on', kind: 'date' },
    { column: 'aliases', kind: 'tokens' },
    text,
  ],
};

/** What the person looks for; no résumé shows it. */
export const wishes: Editable[] = [
  { column: 'preferred_locations', kind: 'tokens', help: 'profile.wishes.places_help' },
  { column: 'wanted_pay', help: 'profile.wishes.pay_help' },
  {
    column: 'experience_level',
    kind: 'choice',
    type: 'SeniorityLevel',
    values: ['ENTRY', 'MID', 'SENIOR', 'LEAD', 'EXECUTIVE'],
    help: 'profile.wishes.level_help',
  },
  { column: 'prefer_remote_jobs', kind: 'flag' },
  { column: 'goals', kind: 'long', help: 'profile.wishes.goals_help' },
];

/** Any row of the profile, as its section shows it. */
export type FactRow = { id: string; position: string } & Record<string, unknown>;

const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** What a row is called. */
export function headOf(row: Record<string, unknown>): string {
  return (
    words(row.title) || words(row.name) || words(row.degree) || words(row.institution_name) || words(row.company_name)
  );
}

/** Posts to choose from, each by firm and title. */
export const postChoices = (posts: Employment[]): Array<[string, string]> =>
  posts.map((post) => [post.id, [post.company_name, post.title].filter(Boolean).join(' · ')]);

/** Schools to choose from, each by its name and the degree. */
export const schoolChoices = (schools: Education[]): Array<[string, string]> =>
  schools.map((school) => [school.id, [school.institution_name, school.degree].filter(Boolean).join(' · ')]);

/** What stands beside its name: company, school, place. */
export function besideOf(row: Record<string, unknown>): string {
  const parts = [
    row.company_name,
    row.degree ? row.major : undefined,
    row.institution_name,
    row.issuer,
    row.role,
    row.organization,
    row.fluency,
    row.location,
  ].map(words);
  return [...new Set(parts)].filter((part) => part && part !== headOf(row)).join(' · ');
}

/** Its list of points. */
export function pointsOf(row: Record<string, unknown>): string[] {
  return [row.achievements, row.highlights, row.courses].filter(Array.isArray).flat().filter(Boolean) as string[];
}

/** Whether a row goes on: it says so, or as a project or voluntary work it began and has no end. */
export const isOpen = (row: Record<string, unknown>): boolean =>
  row.is_current === true ||
  ((row.kind === 'PROJECT' || row.kind === 'VOLUNTEERING') && Boolean(row.started_on) && !row.finished_on);

/** By what rows of a section are read, newest first: when they ended, and then when they began; empty without dates. */
function dayOf(row: Record<string, unknown>): string {
  const start = words(row.started_on) || words(row.issued_on);
  const end = isOpen(row) ? '9999' : words(row.finished_on) || start;
  return [end, start].filter(Boolean).join(' ');
}

/** Where a new row stands among the others: before the first that is older, otherwise last. */
export function placeOf(row: Record<string, unknown>, rows: FactRow[]): number {
  const day = dayOf(row);
  const older = day ? rows.findIndex((other) => dayOf(other) && dayOf(other) < day) : -1;
  return older === -1 ? rows.length : older;
}

/** A value as a field of one text holds it: lists a line each. */
export function toField(value: unknown): string {
  if (Array.isArray(value)) return value.join('\n');
  return value === null || value === undefined ? '' : String(value);
}
