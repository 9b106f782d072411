import { SvelteMap } from 'svelte/reactivity';
import type { StatusChange } from '$lib/api/bindings';
import { host } from '$lib/host';
import { watch } from '$lib/state/live.svelte';
import { complain } from '$lib/state/toasts.svelte';
import { spansOf, type Span } from './timeline';

/** So many jobs' histories are asked for at once; a page of the answer holds 200 lines. */
const AT_ONCE = 20;
const PAGE = 200;

/** The stages through which jobs went, of the jobs that were on screen. Made while a component is set up. */
export class Histories {
  private readonly spans = new SvelteMap<string, Span[]>();
  /** What is on screen now. */
  private shown: string[] = [];

  constructor() {
    $effect(() =>
      watch((tables) => {
        if (tables && !tables.has('status_changes')) return;
        for (const id of this.spans.keys()) if (!this.shown.includes(id)) this.spans.delete(id);
        void this.fetch(this.shown);
      }),
    );
  }

  of(job: string): Span[] {
    return this.spans.get(job) ?? [];
  }

  /** Says which jobs are on screen. */
  show(jobs: string[]): void {
    this.shown = jobs;
    const missing = jobs.filter((id) => !this.spans.has(id));
    for (const id of missing) this.spans.set(id, []);
    void this.fetch(missing);
  }

  private async fetch(jobs: string[]): Promise<void> {
    try {
      for (let at = 0; at < jobs.length; at += AT_ONCE) {
        const some = jobs.slice(at, at + AT_ONCE);
        const changes: StatusChange[] = [];
        for (let offset = 0, total = 1; offset < total; offset += PAGE) {
          const page = await host.call('status_changes.list', { filter: { job_id: some }, offset, limit: PAGE });
          changes.push(...page.rows);
          total = page.total;
        }
        for (const id of some) this.spans.set(id, spansOf(changes.filter((change) => change.job_id === id)));
      }
    } catch (thrown) {
      complain(thrown);
    }
  }
}
