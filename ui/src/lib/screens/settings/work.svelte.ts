import { Failure, type Options, type Step } from '$lib/host';
import { note } from '$lib/state/toasts.svelte';
import { explain } from '$lib/words/index.svelte';

/** The long work on the vault that is under way: one at a time, and it goes on while another page is shown. */
class VaultWork {
  /** What is done, in words; empty while nothing is. */
  what = $state('');
  step = $state.raw<Step | undefined>();
  error = $state.raw<Failure | undefined>();
  private controller: AbortController | undefined;

  get isUnderWay(): boolean {
    return this.what !== '';
  }

  /** Does the work and gives its answer; `undefined` when it was stopped or failed. */
  async run<T>(what: string, work: (options: Options) => Promise<T>): Promise<T | undefined> {
    if (this.isUnderWay) return undefined;
    const controller = new AbortController();
    this.controller = controller;
    this.what = what;
    this.step = undefined;
    this.error = undefined;
    try {
      return await work({ signal: controller.signal, onStep: (step) => (this.step = step) });
    } catch (thrown) {
      const failure = Failure.of(thrown);
      if (failure.code === 'cancelled') note(explain(failure));
      else this.error = failure;
      return undefined;
    } finally {
      this.what = '';
      this.controller = undefined;
    }
  }

  stop = (): void => this.controller?.abort();
}

export const vaultWork = new VaultWork();
