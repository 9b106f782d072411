import { expect, test } from 'vitest';
import { fontAfter, languages } from './settings';

test('twelve languages stand there by their own names, and one more where it was chosen elsewhere', () => {
  const names = languages('en').map(([, name]) => name);
  expect(names).toHaveLength(12);
  expect(names.slice(0, 4)).toEqual(['English', 'Deutsch', 'Français', 'Español']);
  expect(languages('sv')[0]).toEqual(['sv', 'Svenska']);
});

test('a new template brings its own face, unless another one was chosen', () => {
  expect(fontAfter('modern', 'classic', 'SANS')).toBe('SERIF');
  expect(fontAfter('classic', 'modern', 'SERIF')).toBe('SANS');
  expect(fontAfter('modern', 'classic', undefined), 'a résumé without settings of its own').toBe('SERIF');
  expect(fontAfter('modern', 'plain', 'SERIF'), 'the person chose it').toBe('SERIF');
  expect(fontAfter('modern', 'compact', 'SANS')).toBe('SANS');
});
