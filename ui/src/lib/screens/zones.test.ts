import { expect, test } from 'vitest';
import { instantOf, wallTime } from './zones';

test('a time that was agreed in a zone is the same instant everywhere, in summer and in winter', () => {
  expect(instantOf('2026-11-26T14:00', 'Europe/Berlin')).toBe('2026-11-26T13:00:00.000Z');
  expect(instantOf('2026-07-26T14:00', 'Europe/Berlin')).toBe('2026-07-26T12:00:00.000Z');
  expect(instantOf('2026-07-26T14:00', 'America/New_York')).toBe('2026-07-26T18:00:00.000Z');
  expect(instantOf('2026-07-26T14:00', 'Asia/Kathmandu')).toBe('2026-07-26T08:15:00.000Z');
});

test('what was written comes back as it was written', () => {
  for (const zone of ['Europe/Berlin', 'America/St_Johns', 'Pacific/Auckland', 'UTC'])
    for (const wall of ['2026-03-29T01:59', '2026-03-29T03:00', '2026-10-25T12:30', '2026-12-31T23:59'])
      expect(wallTime(instantOf(wall, zone), zone), `${wall} ${zone}`).toBe(wall);
});
