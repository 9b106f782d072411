import type { Job, Stage } from '$lib/api/bindings';
import { host } from '$lib/host';
import { announce, complain } from '$lib/state/toasts.svelte';
import { noteUndoable } from '$lib/state/undo.svelte';
import { t, tn } from '$lib/words/index.svelte';

/** Moves a job to a stage, behind `after` or to the top, and says so. */
export async function moveJob(
  job: Pick<Job, 'id' | 'title'>,
  stage: Stage,
  place: { after?: string; toTop?: boolean } = {},
  isSameStage = false,
): Promise<boolean> {
  try {
    await host.call('jobs.move', { id: job.id, stage_id: stage.id, after: place.after, to_top: place.toTop });
    if (isSameStage) announce(t('jobs.placed', { title: job.title, stage: stage.name }));
    else noteUndoable(t('jobs.moved', { title: job.title, stage: stage.name }));
    return true;
  } catch (thrown) {
    complain(thrown);
    return false;
  }
}

/** Deletes jobs; the trash keeps them. */
export async function deleteJob(job: Pick<Job, 'id' | 'title'>): Promise<boolean> {
  try {
    await host.call('jobs.delete', { ids: [job.id] });
    noteUndoable(t('jobs.deleted', { title: job.title }));
    return true;
  } catch (thrown) {
    complain(thrown);
    return false;
  }
}

/** Moves several jobs to the end of a stage, as one operation, and says so. */
export async function moveJobs(ids: string[], stage: Stage): Promise<boolean> {
  try {
    const { changed } = await host.call('jobs.move_many', { ids, stage_id: stage.id });
    noteUndoable(tn('jobs.moved_many', changed, { stage: stage.name }));
    return true;
  } catch (thrown) {
    complain(thrown);
    return false;
  }
}

/** Deletes several jobs, as one operation; the trash keeps them. */
export async function deleteJobs(ids: string[]): Promise<boolean> {
  try {
    await host.call('jobs.delete', { ids });
    noteUndoable(tn('jobs.deleted_many', ids.length));
    return true;
  } catch (thrown) {
    complain(thrown);
    return false;
  }
}
