import { formatNumber, hasWords, words } from '$lib/words/index.svelte';

/** The name of what a table holds, for one of it or more. */
export function thingName(table: string, count: number): string {
  const singular = `thing.${table
    .replace(/ies$/, 'y')
    .replace(/([^i])s$/, '$1')
    .replace(/analyse$/, 'analysis')}`;
  return count === 1 && hasWords(singular) ? words(singular) : words(`things.${table}`);
}

/** "3 jobs" */
export function countedThings(table: string, count: number): string {
  return `${formatNumber(count)} ${thingName(table, count)}`;
}
