import { untrack } from 'svelte';
import { host, Failure, type CallName, type Input, type Output } from '$lib/host';
import { forgetAnswers, takeAnswer } from './ahead';

type Watcher = (tables: Set<string> | undefined) => void;
const watchers = new Set<Watcher>();

host.listen((event) => {
  if (event?.kind === 'REMINDER') return;
  // Without an event something may have been missed; with VAULT everything is another.
  forgetAnswers();
  const tables = event?.kind === 'CHANGED' ? new Set(Object.keys(event.changes)) : undefined;
  for (const watcher of watchers) watcher(tables);
});

/** Calls `watcher` after each commit, with the tables it changed; `undefined` means any. Returns how to stop. */
export function watch(watcher: Watcher): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Calls `act` at once, while the component is still being set up, and again whenever what it is given changes. */
function whenever<T>(given: () => T, act: (value: T) => void): void {
  untrack(() => act(given()));
  let isFirst = true;
  $effect(() => {
    const value = given();
    if (!isFirst) untrack(() => act(value));
    isFirst = false;
  });
}

/** What a command answers, asked again whenever one of `tables` changes. Made while a component is set up. */
export class Live<N extends CallName> {
  data = $state.raw<Output<N> | undefined>();
  error = $state.raw<Failure | undefined>();
  private asked = 0;

  constructor(
    private readonly name: N,
    private readonly input: () => Input<N> | undefined,
    tables: string[],
  ) {
    whenever(this.input, (asked) => void this.ask(asked));
    $effect(() =>
      watch((changed) => {
        if (!changed || tables.some((table) => changed.has(table))) void this.ask(untrack(this.input));
      }),
    );
  }

  /** Asks again. */
  again = (): Promise<void> => this.ask(this.input());

  private async ask(input: Input<N> | undefined): Promise<void> {
    if (input === undefined) return;
    const turn = ++this.asked;
    const early = takeAnswer(this.name, input);
    if (early !== undefined) {
      this.data = early;
      this.error = undefined;
      return;
    }
    try {
      const data = await host.call(this.name, input);
      if (turn !== this.asked) return;
      this.data = data;
      this.error = undefined;
    } catch (thrown) {
      if (turn === this.asked) this.error = Failure.of(thrown);
    }
  }
}

type ListName = Extract<CallName, `${string}.list`>;
type Row<N extends ListName> = Output<N> extends { rows: Array<infer R> } ? R : never;
type Page<R> = { total: number; rows: R[] };
type ListInput = {
  filter?: Record<string, unknown>;
  sort?: Array<{ column: string; descending?: boolean }>;
  without?: string[];
};

/** The rows of a long list, of which only the pages on screen are fetched. Made while a component is set up. */
export class Rows<N extends ListName> {
  total = $state<number | undefined>();
  error = $state.raw<Failure | undefined>();
  private pages = $state.raw(new Map<number, Row<N>[]>());
  private wanted = new Set<number>([0]);
  private generation = 0;

  constructor(
    private readonly name: N,
    private readonly input: () => ListInput,
    tables: string[],
    /** How many rows are fetched at a time. */
    private readonly size = 30,
  ) {
    whenever(this.input, () => void this.again());
    $effect(() =>
      watch((changed) => {
        if (!changed || tables.some((table) => changed.has(table))) void this.again();
      }),
    );
  }

  /** The row at an index; `undefined` while it is on its way. */
  at(index: number): Row<N> | undefined {
    return this.pages.get(Math.floor(index / this.size))?.[index % this.size];
  }

  /** Says which rows are on screen. */
  show(first: number, last: number): void {
    const pages = new Set<number>();
    for (let page = Math.floor(first / this.size); page <= Math.floor(Math.max(first, last) / this.size); page++)
      pages.add(page);
    const missing = [...pages].filter((page) => !this.pages.has(page) && !this.wanted.has(page));
    this.wanted = pages;
    for (const page of missing) void this.fetch(page, this.generation);
  }

  /** Shows that a row leaves, before the answer comes; what is fetched next is the truth. */
  take(id: string): void {
    for (const [page, rows] of this.pages) {
      const rest = rows.filter((row) => (row as { id: string }).id !== id);
      if (rest.length === rows.length) continue;
      this.pages = new Map(this.pages).set(page, rest);
      if (this.total !== undefined) this.total--;
    }
  }

  /** Shows a row at an index, before the answer comes. */
  put(row: Row<N>, index: number): void {
    const page = Math.floor(index / this.size);
    const rows = this.pages.get(page);
    if (!rows || this.total === undefined) return;
    this.pages = new Map(this.pages).set(page, rows.toSpliced(index % this.size, 0, row).slice(0, this.size));
    this.total++;
  }

  /** Fetches what is on screen anew, keeping what stands there until the answer comes. */
  again = async (): Promise<void> => {
    const generation = ++this.generation;
    const fresh = new Map<number, Row<N>[]>();
    await Promise.all([...this.wanted].map((page) => this.fetch(page, generation, fresh)));
    if (generation === this.generation && !this.error) this.pages = fresh;
  };

  private async fetch(page: number, generation: number, into?: Map<number, Row<N>[]>): Promise<void> {
    try {
      const input = { ...untrack(this.input), offset: page * this.size, limit: this.size } as unknown as Input<N>;
      const early = takeAnswer(this.name, input);
      const answer = (early ?? (await host.call(this.name, input))) as Page<Row<N>>;
      if (generation !== this.generation) return;
      this.total = answer.total;
      this.error = undefined;
      into?.set(page, answer.rows);
      if (!into || early) this.pages = new Map(this.pages).set(page, answer.rows);
    } catch (thrown) {
      if (generation === this.generation) this.error = Failure.of(thrown);
    }
  }
}
