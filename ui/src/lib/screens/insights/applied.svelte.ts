import { Failure, host } from '$lib/host';
import { watch } from '$lib/state/live.svelte';
import { countByWeek, lastWeeks, type Week } from './weeks';

const PAGE = 200;
/** Who applied more often than this in so few weeks sees the newest ones. */
const MOST_PAGES = 10;

/** The jobs applied for in the last weeks, by week. Made while a component is set up. */
export class AppliedByWeek {
  weeks = $state.raw<Week[] | undefined>();
  error = $state.raw<Failure | undefined>();
  private asked = 0;

  constructor(private readonly count: number) {
    $effect(() => void this.again());
    $effect(() =>
      watch((tables) => {
        if (!tables || tables.has('status_changes') || tables.has('jobs')) void this.again();
      }),
    );
  }

  again = async (): Promise<void> => {
    const turn = ++this.asked;
    const now = new Date();
    const from = new Date(`${lastWeeks(now, this.count)[0]}T00:00`).toISOString();
    try {
      const changes: Array<{ job_id: string; happened_at: string }> = [];
      for (let page = 0; page < MOST_PAGES; page++) {
        const found = await host.call('status_changes.list', {
          filter: { to_status: 'APPLIED', happened_at: { from } },
          sort: [{ column: 'happened_at', descending: true }],
          limit: PAGE,
          offset: page * PAGE,
        });
        changes.push(...found.rows);
        if (changes.length >= found.total) break;
      }
      if (turn !== this.asked) return;
      this.weeks = countByWeek(changes, now, this.count);
      this.error = undefined;
    } catch (thrown) {
      if (turn === this.asked) this.error = Failure.of(thrown);
    }
  };
}
