import { expect, test } from 'vitest';
import type { PreviewRegion } from '$lib/api/bindings';
import { fromOne, regionAt, regionsOf } from './regions';

const region = (column: string, x: number, y: number, width: number, height: number, page = 1): PreviewRegion => ({
  page,
  x,
  y,
  width,
  height,
  source: { table: 'employments', id: '1', column },
});
const regions = [region('', 0, 0, 200, 100), region('title', 10, 10, 80, 12), region('title', 10, 10, 80, 12, 2)];

test('the innermost text under the pointer is the one that is meant', () => {
  expect(regionAt(regions, 1, 20, 15)?.source.column).toBe('title');
  expect(regionAt(regions, 1, 150, 80)?.source.column).toBe('');
  expect(regionAt(regions, 1, 400, 80)).toBeUndefined();
  expect(regionAt(regions, 3, 20, 15)).toBeUndefined();
});

test('a line is found wherever it is printed, and a row with all that is in it', () => {
  expect(regionsOf(regions, { table: 'employments', id: '1', column: 'title' })).toHaveLength(2);
  expect(regionsOf(regions, { table: 'employments', id: '1', column: '' })).toHaveLength(3);
});

test('pages count from one', () => {
  expect(fromOne([region('title', 0, 0, 1, 1, 0)])[0]?.page).toBe(1);
  expect(fromOne(regions)).toBe(regions);
});
