import { expect, test } from 'vitest';
import { safeAddress } from './address';

test('an address of the web is completed', () => {
  expect(safeAddress('example.org/a')).toBe('https://example.org/a');
  expect(safeAddress(' http://example.org ')).toBe('http://example.org');
  expect(safeAddress('example.org:8080')).toBe('https://example.org:8080');
});

test('what a click would run is no address', () => {
  for (const written of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'two words.org', 'nothing'])
    expect(safeAddress(written)).toBeUndefined();
});
