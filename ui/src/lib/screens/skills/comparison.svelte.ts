import { Failure, host, type Step } from '$lib/host';
import { note } from '$lib/state/toasts.svelte';
import { noteUndoable } from '$lib/state/undo.svelte';
import { explain, tn } from '$lib/words/index.svelte';

/** The comparison of all open jobs that is under way; it goes on while another page is shown. */
class Comparison {
  isUnderWay = $state(false);
  step = $state.raw<Step | undefined>();
  error = $state.raw<Failure | undefined>();
  private controller: AbortController | undefined;

  run = async (): Promise<void> => {
    if (this.isUnderWay) return;
    const controller = new AbortController();
    this.controller = controller;
    this.isUnderWay = true;
    this.step = undefined;
    this.error = undefined;
    try {
      const found = await host.call(
        'skill_analyses.run',
        {},
        { signal: controller.signal, onStep: (step) => (this.step = step) },
      );
      noteUndoable(tn('skills.compared', found.total_jobs_analyzed));
    } catch (thrown) {
      const failure = Failure.of(thrown);
      if (failure.code === 'cancelled') note(explain(failure));
      else this.error = failure;
    } finally {
      this.isUnderWay = false;
      this.controller = undefined;
    }
  };

  stop = (): void => this.controller?.abort();
}

export const comparison = new Comparison();
