import type { Job } from '$lib/api/bindings';

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
