import { expect, test } from 'vitest';
import { addDays, addMonths, dayAfterKey, monthOf, sideBySide, weekOf } from './grid';

test('a month is shown by six weeks from Monday to Sunday that hold all of it', () => {
  const weeks = monthOf('2026-11-21');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]![0]).toBe('2026-10-26');
  expect(weeks.flat()).toContain('2026-11-30');
  expect(weekOf('2026-11-22')).toEqual(weeks[3]);
});

test('days and months are counted over changes of the clocks and short months', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-01-31', -2)).toBe('2025-11-30');
});

test('keys lead to the day, week and month beside', () => {
  const after = (key: string, isMonth = true) => dayAfterKey({ key } as KeyboardEvent, '2026-11-21', isMonth);
  expect(after('ArrowDown')).toBe('2026-11-28');
  expect(after('Home')).toBe('2026-11-16');
  expect(after('End')).toBe('2026-11-22');
  expect(after('PageDown')).toBe('2026-12-21');
  expect(after('PageDown', false)).toBe('2026-11-28');
  expect(after('a')).toBeUndefined();
});

test('what overlaps stands side by side, and what comes after takes the whole width again', () => {
  const items: Array<[number, number]> = [
    [9, 11],
    [10, 12],
    [11, 13],
    [14, 15],
  ];
  const places = sideBySide(items, (item) => item);
  expect(items.map((item) => places.get(item))).toEqual([
    { at: 0, of: 2 },
    { at: 1, of: 2 },
    { at: 0, of: 2 },
    { at: 0, of: 1 },
  ]);
});
