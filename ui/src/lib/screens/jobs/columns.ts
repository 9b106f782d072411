import type { Job } from '$lib/api/bindings';
import { columnName, t } from '$lib/words/index.svelte';

/** A column of a job that the person fills in or corrects. */
export interface JobColumn {
  column: keyof Job & string;
  kind?: 'date' | 'url' | 'choice';
  /** For a choice: the enumeration and its values. */
  type?: string;
  values?: string[];
}

/** The columns of a job in the order of its forms; a form leaves out what it does not show. */
export const jobColumns: JobColumn[] = [
  { column: 'title' },
  { column: 'company' },
  { column: 'location' },
  { column: 'work_mode', kind: 'choice', type: 'WorkMode', values: ['REMOTE', 'HYBRID', 'ONSITE'] },
  {
    column: 'job_type',
    kind: 'choice',
    type: 'JobType',
    values: ['FULL_TIME', 'PART_TIME', 'CONTRACT', 'INTERNSHIP', 'TEMPORARY'],
  },
  {
    column: 'seniority_level',
    kind: 'choice',
    type: 'SeniorityLevel',
    values: ['ENTRY', 'MID', 'SENIOR', 'LEAD', 'EXECUTIVE'],
  },
  { column: 'pay_text' },
  { column: 'deadline_on', kind: 'date' },
  { column: 'posting_url', kind: 'url' },
  { column: 'source' },
];

/** What a column of the table is called: shorter than in a form, where the table says what it is about. */
export function tableName(column: string): string {
  if (column === 'match_score') return t('match.title');
  if (column === 'created_at') return t('jobs.added');
  return columnName(column);
}
