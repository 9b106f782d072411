import { host } from '$lib/host';
import { complain } from '$lib/state/toasts.svelte';
import { noteUndoable } from '$lib/state/undo.svelte';
import { t } from '$lib/words/index.svelte';

/** Deletes a letter, with the way back; says whether it did. */
export async function removeLetter(letter: { id: string; title?: string | null }): Promise<boolean> {
  try {
    await host.call('content_generations.delete', { ids: [letter.id] });
    noteUndoable(t('letters.deleted', { title: letter.title || t('letters.untitled') }));
    return true;
  } catch (thrown) {
    complain(thrown);
    return false;
  }
}
