import type { MessageKey } from '$lib/words/index.svelte';

export type ProfileTable = 'employments' | 'educations' | 'skills' | 'certifications' | 'experiences' | 'profile_items';

export interface Editable {
  column: string;
  kind?: 'text' | 'long' | 'list' | 'month' | 'flag' | 'choice' | 'url' | 'number';
  type?: string;
  values?: string[];
  isRequired?: boolean;
}

export interface Section {
  table: ProfileTable;
  title: MessageKey;
  add: MessageKey;
  none: MessageKey;
  /** Fixed values of a new row, and the filter of the list. */
  fixed?: Record<string, string>;
  columns: Editable[];
}

const span: Editable[] = [
  { column: 'started_on', kind: 'month' },
  { column: 'finished_on', kind: 'month' },
];

/** What the profile holds, in the order of the page. */
export const sections: Section[] = [
  {
    table: 'employments',
    title: 'profile.work',
    add: 'profile.work.add',
    none: 'profile.work.none',
    columns: [
      { column: 'title' },
      { column: 'company_name', isRequired: true },
      { column: 'location' },
      ...span,
      { column: 'is_current', kind: 'flag' },
      { column: 'description', kind: 'long' },
      { column: 'achievements', kind: 'list' },
      { column: 'technologies', kind: 'list' },
    ],
  },
  {
    table: 'educations',
    title: 'profile.education',
    add: 'profile.education.add',
    none: 'profile.education.none',
    columns: [
      { column: 'institution_name', isRequired: true },
      { column: 'degree' },
      { column: 'major' },
      { column: 'location' },
      ...span,
      { column: 'is_current', kind: 'flag' },
      { column: 'courses', kind: 'list' },
      { column: 'description', kind: 'long' },
    ],
  },
  {
    table: 'skills',
    title: 'profile.skills',
    add: 'profile.skills.add',
    none: 'profile.skills.none',
    columns: [
      { column: 'title', isRequired: true },
      { column: 'category' },
      {
        column: 'level',
        kind: 'choice',
        type: 'SkillLevel',
        values: ['BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT'],
      },
      { column: 'years_experience', kind: 'number' },
      { column: 'last_used_on', kind: 'month' },
      { column: 'description', kind: 'long' },
    ],
  },
  {
    table: 'experiences',
    title: 'profile.stories',
    add: 'profile.stories.add',
    none: 'profile.stories.none',
    columns: [
      { column: 'title', isRequired: true },
      { column: 'situation', kind: 'long' },
      { column: 'task', kind: 'long' },
      { column: 'action', kind: 'long' },
      { column: 'result', kind: 'long' },
      { column: 'skills_used', kind: 'list' },
      { column: 'tags', kind: 'list' },
    ],
  },
  {
    table: 'profile_items',
    title: 'profile.projects',
    add: 'profile.projects.add',
    none: 'profile.projects.none',
    fixed: { kind: 'PROJECT' },
    columns: [
      { column: 'title', isRequired: true },
      { column: 'role' },
      { column: 'url', kind: 'url' },
      ...span,
      { column: 'description', kind: 'long' },
      { column: 'highlights', kind: 'list' },
    ],
  },
  {
    table: 'certifications',
    title: 'profile.certifications',
    add: 'profile.certifications.add',
    none: 'profile.certifications.none',
    columns: [
      { column: 'name', isRequired: true },
      { column: 'issuer' },
      { column: 'issued_on', kind: 'month' },
      { column: 'expires_on', kind: 'month' },
      { column: 'credential_id' },
      { column: 'url', kind: 'url' },
    ],
  },
  {
    table: 'profile_items',
    title: 'profile.languages',
    add: 'profile.languages.add',
    none: 'profile.languages.none',
    fixed: { kind: 'LANGUAGE' },
    columns: [{ column: 'title', isRequired: true }, { column: 'fluency' }],
  },
];

/** A value as a field holds it: lists a line each. */
export function toField(value: unknown): string {
  if (Array.isArray(value)) return value.join('\n');
  return value === null || value === undefined ? '' : String(value);
}

/** A field's text as the column wants it. */
export function fromField(column: Editable, text: string): unknown {
  if (column.kind === 'list')
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  if (column.kind === 'flag') return text === 'true';
  if (column.kind === 'number') return text.trim() === '' ? null : Number(text);
  return text.trim() || null;
}
