import { expect, test } from 'vitest';
import { placesAfterMove } from './order';

test('a move writes one row', () => {
  const rows = ['V', 'W', 'X'].map((position) => ({ id: position, position }));
  expect(placesAfterMove(rows, 2, 0)).toEqual([{ id: 'X', position: 'F' }]);
  expect(placesAfterMove(rows, 0, 3)).toEqual([{ id: 'V', position: 'Y' }]);
  expect(placesAfterMove(rows, 0, 2)[0]?.position).toMatch(/^W./);
});

test('a move to where the row stands writes nothing', () => {
  const rows = ['V', 'W'].map((position) => ({ id: position, position }));
  expect(placesAfterMove(rows, 0, 0)).toEqual([]);
  expect(placesAfterMove(rows, 0, 1)).toEqual([]);
});

test('rows that share a place all get new ones in the wanted order', () => {
  const rows = ['a', 'b', 'c'].map((id) => ({ id, position: 'V' }));
  const written = placesAfterMove(rows, 2, 1);
  expect(written.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  expect(written.every((row, index) => index === 0 || (written[index - 1]?.position ?? '') < row.position)).toBe(true);
});
