import type { Input } from '$lib/host';

/** What lists of jobs do not show: most of a job's bytes. */
export const longTexts = [
  'description',
  'responsibilities',
  'requirements',
  'requirements_text',
  'raw_json',
  'ai_analysis',
];

/** The stages in their order. */
export const stagesAsked: Input<'stages.list'> = { sort: [{ column: 'position' }], limit: 50 };

/** No rows: the number of all. */
export const countAsked: Input<'jobs.list'> = { limit: 0 };

/** How many jobs of a column are fetched at a time: what a screen shows of it, and a little more. */
export const columnSize = 15;

/** The jobs of a column of the board in their order. */
export const columnAsked = (stage: string, filter: Record<string, unknown> = {}) => ({
  filter: { ...filter, stage_id: stage },
  sort: [{ column: 'position' }],
  without: longTexts,
});

/** The narrowest that a column of the board gets, in pixels. */
export const narrowestColumn = 232;

/** How many columns can be on screen. */
export const columnsOnScreen = () => Math.ceil(innerWidth / narrowestColumn);
