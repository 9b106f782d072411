import { describe, expect, it } from 'vitest';
import type { Job } from '$lib/api/bindings';
import { deadlineOf } from './deadline';

const toneOf = (deadline_on: string | null, status = 'INTERESTED') =>
  deadlineOf({ deadline_on, status } as Job, new Date(2026, 10, 22, 12))?.tone;

describe('the last day to apply', () => {
  it('is near within a week, and over on the day after', () => {
    expect(toneOf('2026-11-30')).toBe('plain');
    expect(toneOf('2026-11-29')).toBe('warning');
    expect(toneOf('2026-11-22')).toBe('warning');
    expect(toneOf('2026-11-21')).toBe('danger');
    expect(toneOf(null)).toBeUndefined();
  });

  it('does not press once something was sent', () => {
    expect(toneOf('2026-11-21', 'APPLIED')).toBe('plain');
  });
});
