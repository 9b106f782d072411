import { host } from '$lib/host';
import { columnAsked, columnSize, countAsked, longTexts, stagesAsked } from '$lib/screens/jobs/asked';
import { keptLayout } from '$lib/screens/jobs/jobsView.svelte';
import { ahead, keepAnswer } from '$lib/state/ahead';

export async function load(): Promise<void> {
  if (keptLayout() !== 'board') return;
  await ahead(host.call('jobs.board', { limit: columnSize, without: longTexts }), ({ total, stages, columns }) => {
    keepAnswer('stages.list', stagesAsked, stages);
    keepAnswer('jobs.list', countAsked, { total, rows: [] });
    for (const [stage, jobs] of Object.entries(columns))
      keepAnswer('jobs.list', { ...columnAsked(stage), offset: 0, limit: columnSize }, jobs);
  });
}
