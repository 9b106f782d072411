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
    });
  } catch (thrown) {
    complain(thrown);
  }
}

/** Says what was done, with the way back. */
export function noteUndoable(text: string): void {
  note(text, { label: t('action.undo'), run: undo });
}
