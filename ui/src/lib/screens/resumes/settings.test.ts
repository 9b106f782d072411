import { expect, test } from 'vitest';
import { languages } from './settings';

test('twelve languages stand there by their own names, and one more where it was chosen elsewhere', () => {
  const names = languages('en').map(([, name]) => name);
  expect(names).toHaveLength(12);
  expect(names.slice(0, 4)).toEqual(['English', 'Deutsch', 'Français', 'Español']);
  expect(languages('sv')[0]).toEqual(['sv', 'Svenska']);
});
