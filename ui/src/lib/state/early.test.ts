import { beforeEach, expect, test, vi } from 'vitest';
import { ask, askEarly, forgetEarly, waitShortly } from './early';

const call = vi.hoisted(() => vi.fn());
vi.mock('$lib/host', () => ({ host: { call } }));

beforeEach(() => {
  call.mockReset();
  forgetEarly();
});

test('an early answer is given once to who asks the same', async () => {
  call.mockResolvedValueOnce('early').mockResolvedValueOnce('later');
  void askEarly('jobs.list', { limit: 1 });
  expect(await ask('jobs.list', { limit: 1 })).toBe('early');
  expect(await ask('jobs.list', { limit: 1 })).toBe('later');
});

test('another question, and one after a change, is asked anew', async () => {
  call.mockResolvedValueOnce('early').mockResolvedValue('new');
  void askEarly('jobs.list', { limit: 1 });
  expect(await ask('jobs.list', { limit: 2 })).toBe('new');
  forgetEarly();
  expect(await ask('jobs.list', { limit: 1 })).toBe('new');
});

test('a failure does not hold a page up, and the next one asks again', async () => {
  call.mockRejectedValueOnce(new Error('locked')).mockResolvedValue('there');
  await waitShortly(askEarly('jobs.list', {}));
  expect(await ask('jobs.list', {})).toBe('there');
});

test('what takes long is not waited for', async () => {
  call.mockReturnValue(new Promise(() => undefined));
  await waitShortly(askEarly('jobs.list', {}));
});
