import { expect, test } from 'vitest';
import { positionBetween } from './positions';

test('a place between two others always exists, and is between them', () => {
  let order: string[] = [];
  let seed = 7;
  for (let turn = 0; turn < 400; turn++) {
    seed = (seed * 48271) % 2147483647;
    const at = turn % 3 === 0 ? 0 : turn % 3 === 1 ? order.length : seed % (order.length + 1);
    const place = positionBetween(order[at - 1], order[at]);
    expect(place).toMatch(/^[0-9A-Za-z]*[1-9A-Za-z]$/);
    order = [...order.slice(0, at), place, ...order.slice(at)];
    expect(
      [...order].sort((one, other) => (one < other ? -1 : 1)),
      place,
    ).toEqual(order);
  }
});
