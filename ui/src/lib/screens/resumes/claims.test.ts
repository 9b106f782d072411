import { expect, test } from 'vitest';
import type { Claim } from '$lib/api/bindings';
import { claimParts } from './claims';

test('claims are marked by characters, also behind characters that take two units', () => {
  const claim = { kind: 'NUMBER', text: '40 %', start: 6, end: 10 } as Claim;
  expect(claimParts('🚚 cut 40 % of it', [claim])).toEqual([
    { text: '🚚 cut ' },
    { text: '40 %', claim },
    { text: ' of it' },
  ]);
  expect(claimParts('plain', [])).toEqual([{ text: 'plain' }]);
});
