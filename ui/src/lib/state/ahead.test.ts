import { expect, test } from 'vitest';
import { ahead, forgetAnswers, keepAnswer, takeAnswer } from './ahead';

const count = { limit: 0 };
const rows = { total: 3, rows: [] };

test('an answer that came ahead is taken once', async () => {
  await ahead(Promise.resolve(rows), (answer) => keepAnswer('jobs.list', count, answer));
  expect(takeAnswer('jobs.list', { limit: 1 })).toBeUndefined();
  expect(takeAnswer('jobs.list', count)).toEqual(rows);
  expect(takeAnswer('jobs.list', count)).toBeUndefined();
});

test('what was asked before a change is not kept', async () => {
  const asked = ahead(Promise.resolve(rows), (answer) => keepAnswer('jobs.list', count, answer));
  forgetAnswers();
  await asked;
  expect(takeAnswer('jobs.list', count)).toBeUndefined();
});

test('a screen does not wait for an answer that fails or never comes', async () => {
  await ahead(Promise.reject(new Error('gone')), () => keepAnswer('jobs.list', count, rows));
  await ahead(new Promise(() => {}), () => keepAnswer('jobs.list', count, rows));
  expect(takeAnswer('jobs.list', count)).toBeUndefined();
});
