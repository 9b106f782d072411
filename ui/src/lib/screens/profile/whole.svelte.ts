import { untrack } from 'svelte';
import { Failure, host, type CallName, type Input, type Output } from '$lib/host';
import { watch } from '$lib/state/live.svelte';

type ListName = Extract<CallName, `${string}.list`>;
type Row<N extends ListName> = Output<N> extends { rows: Array<infer R> } ? R : never;

/** As many rows as one answer may hold. */
const PAGE = 200;

/** All rows of a table that one career fills, kept as they are in the vault. Made while a component is set up. */
export class Whole<N extends ListName> {
  rows = $state.raw<Row<N>[] | undefined>();
  error = $state.raw<Failure | undefined>();
  private turn = 0;

  constructor(
    private readonly name: N,
    private readonly filter: () => Record<string, unknown> = () => ({}),
  ) {
    const table = name.slice(0, -'.list'.length);
    $effect(() => {
      this.filter();
      untrack(() => void this.again());
    });
    $effect(() =>
      watch((changed) => {
        if (!changed || changed.has(table)) void this.again();
      }),
    );
  }

  again = async (): Promise<void> => {
    const turn = ++this.turn;
    const filter = untrack(this.filter);
    const rows: Row<N>[] = [];
    try {
      for (;;) {
        const input = { filter, offset: rows.length, limit: PAGE } as unknown as Input<N>;
        const page = (await host.call(this.name, input)) as { total: number; rows: Row<N>[] };
        if (turn !== this.turn) return;
        rows.push(...page.rows);
        if (!page.rows.length || rows.length >= page.total) break;
      }
      this.rows = rows;
      this.error = undefined;
    } catch (thrown) {
      if (turn === this.turn) this.error = Failure.of(thrown);
    }
  };
}
