import { host } from '$lib/host';
import { complain, note } from '$lib/state/toasts.svelte';
import { t } from '$lib/words/index.svelte';

/** Says what was done in several steps, with a way back over all of them. */
export function noteUndoableSteps(text: string, steps: number): void {
  note(text, {
    label: t('action.undo'),
    run: async () => {
      try {
        for (let step = 0; step < steps; step++) await host.call('undo.last', {});
        note(t('profile.undone'));
      } catch (thrown) {
        complain(thrown);
      }
    },
  });
}
