import { expect, test } from 'vitest';
import type { StatusChange } from '$lib/api/bindings';
import { placeIn, spansOf, stretchOf, ticksOf } from './timeline';

const change = (id: string, to_stage_id: string, happened_at: string) =>
  ({ id, to_stage_id, happened_at }) as StatusChange;

test('each stage lasts until the next one began, whatever the order of the lines', () => {
  const spans = spansOf([
    change('3', 'interview', '2026-11-10T10:00:00.000Z'),
    change('1', 'interested', '2026-11-01T10:00:00.000Z'),
    change('2', 'applied', '2026-11-03T10:00:00.000Z'),
  ]);
  expect(spans.map((span) => span.stage)).toEqual(['interested', 'applied', 'interview']);
  expect(spans[0]!.to).toBe(spans[1]!.from);
  expect(spans[2]!.to).toBeUndefined();
});

test('a span is cut at the edges, and one that is outside is not there', () => {
  const stretch = { from: 100, to: 200 };
  expect(placeIn({ stage: '', from: 50, to: 150 }, stretch, 180)).toEqual({ left: 0, width: 50 });
  expect(placeIn({ stage: '', from: 150 }, stretch, 180)).toEqual({ left: 50, width: 30 });
  expect(placeIn({ stage: '', from: 10, to: 90 }, stretch, 180)).toBeUndefined();
  expect(placeIn({ stage: '', from: 190 }, stretch, 180)).toBeUndefined();
});

test('a stretch has whole weeks and holds today; weeks are marked in a short one, months in a long one', () => {
  const now = new Date('2026-11-21T12:00:00');
  const short = stretchOf(12, 0, now);
  expect(new Date(short.to).getDay()).toBe(1);
  expect(short.from).toBeLessThan(now.getTime());
  expect(short.to).toBeGreaterThan(now.getTime());
  expect(ticksOf(short)).toHaveLength(12);
  expect(ticksOf(stretchOf(52, 0, now)).every((day) => day.getDate() === 1)).toBe(true);
});
