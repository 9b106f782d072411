import { askEarly } from '$lib/state/early';
import { firstPage } from '$lib/state/live.svelte';
import { longTexts } from './longTexts';

/** What the jobs page asks for. */
export const stagesAsked = { sort: [{ column: 'position' }], limit: 50 };
export const totalAsked = { limit: 1 };
export const viewsAsked = { sort: [{ column: 'position' }], limit: 100 };
export const columnAsked = (stage: string, filter: Record<string, unknown>) => ({
  filter: { ...filter, stage_id: stage },
  sort: [{ column: 'position' }],
  without: longTexts,
});

/** Asks for everything on the board, while the page is on its way. */
export async function askForBoard(): Promise<void> {
  const others = [askEarly('jobs.list', totalAsked), askEarly('saved_views.list', viewsAsked)];
  const { rows } = await askEarly('stages.list', stagesAsked);
  const columns = rows
    .filter((stage) => !stage.is_hidden)
    .map((stage) => askEarly('jobs.list', firstPage(columnAsked(stage.id, {}))));
  await Promise.all([...others, ...columns]);
}
