import { expect, test } from 'vitest';
import { canChangeInProfile, withLineChanged } from './profileText';

test('one line is said in other words and the others stay', () => {
  expect(withLineChanged(['a', ' b ', 'c'], 'b', 'B')).toEqual(['a', 'B', 'c']);
  expect(withLineChanged(['a', 'b'], 'b', '')).toEqual(['a']);
});

test('a link keeps its name', () => {
  const links = [{ label: 'Notes', url: 'https://a.example' }];
  expect(withLineChanged(links, 'https://a.example', 'https://b.example')).toEqual([
    { label: 'Notes', url: 'https://b.example' },
  ]);
});

test('a grade is put together of two columns and is changed in the profile itself', () => {
  expect(canChangeInProfile({ table: 'educations', id: '1', column: 'gpa' })).toBe(false);
  expect(canChangeInProfile({ table: 'educations', id: '1', column: 'degree' })).toBe(true);
});
