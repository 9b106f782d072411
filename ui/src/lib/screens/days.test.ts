import { describe, expect, it } from 'vitest';
import { byDay } from './days';

const noon = new Date('2026-11-21T12:00:00');

describe('byDay', () => {
  it('puts each thing under its own local day and keeps the order', () => {
    const times = ['2026-11-21T23:30:00', '2026-11-21T08:00:00', '2026-11-20T09:00:00'];
    const days = byDay(times, (time) => time, noon);
    expect(days.map(({ day, items }) => [day, items])).toEqual([
      ['2026-11-21', times.slice(0, 2)],
      ['2026-11-20', times.slice(2)],
    ]);
  });

  it('names near days by their distance and far ones by their date', () => {
    const times = [
      '2026-11-20T23:59:00',
      '2026-11-21T00:01:00',
      '2026-11-22T10:00:00',
      '2026-11-26T10:00:00',
      '2027-01-04T10:00:00',
    ];
    const titles = byDay(times, (time) => time, noon).map(({ title }) => title);
    expect(titles).toEqual(['Yesterday', 'Today', 'Tomorrow', 'Thursday 26 November', 'Monday, 4 January 2027']);
  });
});
