import { expect, test } from 'vitest';
import type { SkillAnalysis } from '$lib/api/bindings';
import { bandsOf, changeBetween, demandsOf, medianOf, raisesOf, readAnalysis, scored } from './analysis';

const demand = (name: string, standing: string, jobs = 1, would_add = 0, musts = 0) => ({
  name,
  skill: null,
  standing,
  jobs,
  musts,
  would_add,
});
const analysis = (change: Partial<SkillAnalysis>) =>
  readAnalysis({
    id: '1',
    user_id: '1',
    total_experiences_analyzed: 0,
    total_jobs_analyzed: 0,
    total_skills_found: 0,
    new_skills_created: 0,
    total_skill_gaps: 0,
    skill_gaps: [],
    job_matches: [],
    skills_extracted: [],
    analysis_parameters: {},
    status: 'COMPLETED',
    created_at: '2026-11-21T12:00:00Z',
    updated_at: '2026-11-21T12:00:00Z',
    ...change,
  });
const names = (demands: Array<{ name: string }>) => demands.map(({ name }) => name);

test('a hundred belongs to the last of ten bands, and a ten to the second', () => {
  expect(bandsOf([0, 9, 10, 99, 100])).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
});

test('the median of an even number lies between the middle two; of none there is none', () => {
  expect(medianOf([30, 10, 20])).toBe(20);
  expect(medianOf([40, 10, 20, 30])).toBe(25);
  expect(medianOf([])).toBeUndefined();
});

test('a job without a score is not a job with zero', () => {
  const read = analysis({
    job_matches: [
      { job_id: 'a', title: 'A', company: 'X', score: 0 },
      { job_id: 'b', title: 'B', company: 'X', score: null },
    ],
  });
  expect(scored(read).map((job) => job.id)).toEqual(['a']);
});

test('what has another shape is left out', () => {
  const read = analysis({
    skill_gaps: ['SQL', { name: 'R', standing: 'MAYBE', jobs: 2 }, null],
    job_matches: { a: 1 },
  });
  expect(read.gaps).toEqual([]);
  expect(read.scores).toEqual([]);
});

test('demands are in the order of jobs, then of needs; what raises most in that of points', () => {
  const read = analysis({
    skill_gaps: [demand('SQL', 'MISSING', 3, 40, 1), demand('R', 'MISSING', 3, 60, 2), demand('Go', 'MISSING', 1, 0.4)],
    skills_extracted: [demand('Excel', 'HAVE', 9, 50)],
  });
  expect(names(demandsOf(read))).toEqual(['Excel', 'R', 'SQL', 'Go']);
  expect(names(raisesOf(read, 2))).toEqual(['R', 'Excel']);
});

test('two analyses tell what closed, came closer, is new, was lost and is gone, and compare the same jobs', () => {
  const older = analysis({
    skill_gaps: [demand('SQL', 'MISSING'), demand('R', 'MISSING'), demand('Go', 'MISSING')],
    skills_extracted: [demand('Excel', 'HAVE')],
    job_matches: [
      { job_id: 'a', title: 'A', company: '', score: 40 },
      { job_id: 'b', title: 'B', company: '', score: 90 },
    ],
  });
  const newer = analysis({
    skill_gaps: [demand('r', 'CAN_BE_SUPPORTED'), demand('Excel', 'MISSING'), demand('Rust', 'MISSING')],
    skills_extracted: [demand('SQL', 'HAVE')],
    job_matches: [
      { job_id: 'a', title: 'A', company: '', score: 60 },
      { job_id: 'c', title: 'C', company: '', score: 10 },
    ],
  });
  const change = changeBetween(older, newer);
  expect(names(change.closed)).toEqual(['SQL']);
  expect(names(change.closer)).toEqual(['r']);
  expect(names(change.appeared)).toEqual(['Rust']);
  expect(names(change.reopened)).toEqual(['Excel']);
  expect(names(change.gone)).toEqual(['Go']);
  expect(change.same).toEqual({ jobs: 1, before: 40, after: 60 });
});
