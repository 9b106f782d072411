import { expect, test } from 'vitest';
import { around } from './around';

test('a long quote is cut around what is meant', () => {
  const text = 'Please send your papers to Jo Doe, who leads the team in Leeds, at jobs@example.org, soon.';
  expect(around(text, 'jobs@example.org', 30)).toContain('jobs@example.org');
  expect(around(text, 'papers', 40)).toBe('Please send your papers to Jo Doe, who l…');
  expect(around(text, 'nowhere', 20)).toBe('Please send your pap…');
  expect(around('short', 'no', 20)).toBe('short');
});
