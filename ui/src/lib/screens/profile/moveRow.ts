import { host } from '$lib/host';
import { placesAfterMove } from '$lib/state/order';
import { announce, complain } from '$lib/state/toasts.svelte';
import { t } from '$lib/words/index.svelte';
import { headOf, type FactRow, type ProfileTable } from './sections';

/** Puts the row at `from` before the one at `to`, and says where it stands now. */
export async function moveRow(table: ProfileTable, rows: FactRow[], from: number, to: number): Promise<void> {
  const row = rows[from];
  if (!row) return;
  try {
    for (const { id, position } of placesAfterMove(rows, from, to))
      await host.call(`${table}.change` as 'employments.change', { id, change: { position } });
    const place = to > from ? to : to + 1;
    announce(t('order.moved_name', { name: headOf(row), place, count: rows.length }));
  } catch (thrown) {
    complain(thrown);
  }
}
