import { expect, test } from 'vitest';
import type { TailoringProposal } from '$lib/api/bindings';
import { estimate } from './estimate';

const proposal = (adds: number, ...skills: string[]): TailoringProposal => ({
  id: skills.join(),
  kind: 'SHOW_LINE',
  target: { table: 'employments', id: '1', column: 'achievements' },
  place: '',
  skills,
  quote: '',
  adds,
});

test('what the chosen changes would bring is a sum, rough where they overlap, never beyond the profile', () => {
  const found = { score: 40, profile_score: 60 };
  expect(estimate(found, [])).toEqual({ score: 40, isRough: false });
  expect(estimate(found, [proposal(4.2, 'SQL'), proposal(5.1, 'Python')])).toEqual({ score: 49, isRough: false });
  expect(estimate(found, [proposal(4.2, 'SQL'), proposal(5.1, 'SQL')])).toEqual({ score: 49, isRough: true });
  expect(estimate(found, [proposal(15, 'SQL'), proposal(12, 'Python')])).toEqual({ score: 60, isRough: true });
});
