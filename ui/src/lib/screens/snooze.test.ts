import { expect, test } from 'vitest';
import { snoozeTimes } from './snooze';

const names = (now: string) => snoozeTimes(new Date(now)).map(([name, time]) => [name, time.toLocaleString('sv-SE')]);

test('a reminder can come later today, tomorrow, or on Monday', () => {
  expect(names('2026-11-21T10:20:00')).toEqual([
    ['later', '2026-11-21 13:00:00'],
    ['tomorrow', '2026-11-22 09:00:00'],
    ['week', '2026-11-23 09:00:00'],
  ]);
});

test('late in the evening there is no later today, and on a Monday the week is the next one', () => {
  expect(names('2026-11-23T21:30:00')).toEqual([
    ['tomorrow', '2026-11-24 09:00:00'],
    ['week', '2026-11-30 09:00:00'],
  ]);
});
