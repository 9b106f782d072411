import { expect, test } from 'vitest';
import { countByWeek, lastWeeks } from './weeks';

const saturday = new Date(2026, 10, 21, 14);

test('weeks begin on Monday, and the last one is this week', () => {
  expect(lastWeeks(saturday, 3)).toEqual(['2026-11-02', '2026-11-09', '2026-11-16']);
  expect(lastWeeks(new Date(2026, 10, 16), 1)).toEqual(['2026-11-16']);
  expect(lastWeeks(new Date(2026, 10, 22), 1)).toEqual(['2026-11-16']);
});

test('a job that was applied for twice counts once, in its last week', () => {
  const at = (day: number) => new Date(2026, 10, day, 12).toISOString();
  const changes = [
    { job_id: 'a', happened_at: at(3) },
    { job_id: 'a', happened_at: at(10) },
    { job_id: 'b', happened_at: at(16) },
    { job_id: 'c', happened_at: new Date(2026, 8, 1).toISOString() },
  ];
  expect(countByWeek(changes, saturday, 3).map(({ count }) => count)).toEqual([0, 1, 1]);
});
