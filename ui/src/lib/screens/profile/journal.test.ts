import { expect, test } from 'vitest';
import type { JournalEntry } from '$lib/api/bindings';
import { byMonth, winsOf, withBullet } from './journal';

const entry = (id: string, happened_on: string) => ({ id, happened_on }) as JournalEntry;

test('entries stand under their month, in their order', () => {
  const months = byMonth([entry('c', '2026-11-12'), entry('b', '2026-11-02'), entry('a', '2025-11-02')]);
  expect(months.map(({ month, entries }) => [month, entries.map(({ id }) => id)])).toEqual([
    ['2026-11', ['c', 'b']],
    ['2025-11', ['a']],
  ]);
});

test('a win that becomes a bullet is remembered once, and other details stay', () => {
  const once = withBullet({ achievements: ['A'], details: { team: 4 } }, 'win', 'B');
  expect(once).toEqual({ achievements: ['A', 'B'], details: { team: 4, wins: ['win'] } });
  expect(winsOf(withBullet(once, 'win', 'C'))).toEqual(['win']);
});
