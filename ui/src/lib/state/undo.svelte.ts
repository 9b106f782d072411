import { goto } from '$app/navigation';
import { host } from '$lib/host';
import { t, words } from '$lib/words/index.svelte';
import { complain, note } from './toasts.svelte';

/** Takes back the newest change, and says which. */
export async function undo(): Promise<void> {
  try {
    const entry = await host.call('undo.last', {});
    note(t('undo.done', { name: words(entry.name_key, entry.name_params as Record<string, unknown>) }), {
      label: t('action.redo'),
      run: redo,
      isStep: true,
    });
  } catch (thrown) {
    complain(thrown);
  }
}

/** Does again what was taken back last, and says what. */
export async function redo(): Promise<void> {
  try {
    const entry = await host.call('redo.last', {});
    note(t('redo.done', { name: words(entry.name_key, entry.name_params as Record<string, unknown>) }), {
      label: t('action.undo'),
      run: undo,
      isStep: true,
    });
  } catch (thrown) {
    complain(thrown);
  }
}

/** Says what was done, with the way back while it is the newest change. */
export function noteUndoable(text: string): void {
  noteWithWayBack(text, undo);
}

/** Says what was done in several steps, with a way back over all of them. */
export function noteUndoableSteps(text: string, steps: number): void {
  noteWithWayBack(text, async () => {
    try {
      for (let step = 0; step < steps; step++) await host.call('undo.last', {});
      note(t('profile.undone'));
    } catch (thrown) {
      complain(thrown);
    }
  });
}

function noteWithWayBack(text: string, back: () => Promise<void>): void {
  const change = newest();
  const run = async () => {
    if ((await change) === (await newest())) await back();
    else note(t('undo.newer'), { label: t('action.open_history'), run: () => void goto('/history') });
  };
  note(text, { label: t('action.undo'), run, isStep: true });
}

/** The id of the change that the next undo takes back. */
async function newest(): Promise<string | undefined> {
  const entries = await host.call('history.list', { limit: 50 }).catch(() => []);
  return entries.find((entry) => !entry.is_undone)?.id;
}
