import { SvelteSet } from 'svelte/reactivity';
import { host } from '$lib/host';
import { announce, complain } from '$lib/state/toasts.svelte';
import { tn } from '$lib/words/index.svelte';
import type { Sort } from './jobsView.svelte';

/** As many jobs as one operation takes. */
export const MOST_SELECTED = 1_000;
const PAGE = 200;

/** The jobs that are marked in the table, on screen or not. */
export class Selection {
  readonly ids = new SvelteSet<string>();
  /** Where a range begins, and what the last one marked. */
  private anchor = 0;
  private range: string[] = [];

  constructor(
    private readonly list: () => { filter: Record<string, unknown>; sort: Sort[] },
    private readonly total: () => number,
    /** The job in a row, where it is on screen. */
    private readonly at: (index: number) => { id: string } | undefined,
  ) {}

  get count(): number {
    return this.ids.size;
  }

  has(id: string): boolean {
    return this.ids.has(id);
  }

  toggle(id: string, index: number): void {
    this.anchor = index;
    this.range = [];
    if (!this.ids.delete(id) && this.ids.size < MOST_SELECTED) this.ids.add(id);
    this.tell();
  }

  /** Marks everything between the row that was marked last and this one. */
  async extendTo(index: number): Promise<void> {
    const first = Math.min(this.anchor, index);
    const last = Math.max(this.anchor, index);
    for (const id of this.range) this.ids.delete(id);
    this.range = [];
    const loaded = Array.from({ length: last - first + 1 }, (_, at) => this.at(first + at)?.id);
    if (loaded.every((id) => id !== undefined)) {
      this.range = loaded.filter((id) => !this.ids.has(id)).slice(0, MOST_SELECTED - this.ids.size);
      for (const id of this.range) this.ids.add(id);
      this.tell();
    } else {
      this.range = await this.add(first, last - first + 1);
    }
  }

  /** Marks every job of the list, or as many as one operation takes. */
  async all(): Promise<void> {
    this.ids.clear();
    await this.add(0, Math.min(this.total(), MOST_SELECTED));
  }

  clear(): void {
    if (!this.ids.size) return;
    this.ids.clear();
    this.tell();
  }

  private async add(offset: number, count: number): Promise<string[]> {
    const added: string[] = [];
    try {
      for (let at = offset; at < offset + count; at += PAGE) {
        const limit = Math.min(PAGE, offset + count - at);
        const page = await host.call('jobs.list', { ...this.list(), offset: at, limit });
        for (const { id } of page.rows)
          if (this.ids.size < MOST_SELECTED && !this.ids.has(id)) {
            this.ids.add(id);
            added.push(id);
          }
      }
    } catch (thrown) {
      complain(thrown);
    }
    this.tell();
    return added;
  }

  private tell(): void {
    announce(tn('jobs.selected', this.ids.size));
  }
}
