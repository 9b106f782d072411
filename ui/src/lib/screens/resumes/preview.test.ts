import { expect, test } from 'vitest';
import { Latest, zoomStep } from './preview.svelte';

test('work that is asked for meanwhile runs once more, however often it was asked for', async () => {
  let runs = 0;
  let finish: Array<() => void> = [];
  const latest = new Latest(() => {
    runs++;
    return new Promise((done) => finish.push(done));
  });
  const first = latest.ask();
  void latest.ask();
  void latest.ask();
  void latest.ask();
  expect(runs).toBe(1);
  finish.shift()?.();
  await Promise.resolve();
  await Promise.resolve();
  expect(runs).toBe(2);
  finish.shift()?.();
  await first;
  expect(runs).toBe(2);
});

test('zooming goes from step to step, and from a fitted width to the next one', () => {
  expect(zoomStep(1, 1)).toBe(1.1);
  expect(zoomStep(1, -1)).toBe(0.9);
  expect(zoomStep(0.73, 1)).toBe(0.8);
  expect(zoomStep(2.5, 1)).toBe(2.5);
});
