import { expect, test } from 'vitest';
import type { Interview } from '$lib/api/bindings';
import { calendarFile } from './calendarFile';

const round: Interview = {
  id: '01a1fdb5-51d4-733b-9298-42ded20fe323',
  user_id: 'u',
  job_id: 'j',
  round_number: 2,
  type: 'VIDEO',
  scheduled_at: '2026-11-26T13:00:00.000Z',
  scheduled_zone: 'Europe/Berlin',
  minutes: 45,
  place: 'https://meet.example.org/abc',
  status: 'SCHEDULED',
  outcome: 'PENDING',
  preparation: [],
  calendar_sequence: 0,
  created_at: '2026-11-20T10:00:00.000Z',
  updated_at: '2026-11-20T10:00:00.000Z',
};
const words = { summary: 'Video interview, round 2; Müller, Söhne & Co', description: 'With Ada\nBring: laptop' };

test('a round becomes a calendar entry with a stable name, an alarm and escaped words', () => {
  const file = calendarFile(round, words)!;
  for (const line of [
    'UID:01a1fdb5-51d4-733b-9298-42ded20fe323@foothold.app',
    'SEQUENCE:0',
    'DTSTART:20261126T130000Z',
    'DTEND:20261126T134500Z',
    'SUMMARY:Video interview\\, round 2\\; Müller\\, Söhne & Co',
    'DESCRIPTION:With Ada\\nBring: laptop',
    'TRIGGER:-PT30M',
  ])
    expect(file.split('\r\n')).toContain(line);
});

test('a later state has the same name and a higher sequence; a cancelled one says so and rings no alarm', () => {
  const moved = calendarFile({ ...round, updated_at: '2026-11-21T10:00:00.000Z' }, words)!;
  expect(moved).toContain('SEQUENCE:86400\r\n');
  expect(moved).toContain('UID:01a1fdb5-51d4-733b-9298-42ded20fe323@foothold.app');
  const cancelled = calendarFile({ ...round, status: 'CANCELLED' }, words)!;
  expect(cancelled).toContain('METHOD:CANCEL');
  expect(cancelled).not.toContain('VALARM');
});

test('no line is longer than 75 octets', () => {
  const file = calendarFile(round, { summary: 'ü'.repeat(200), description: 'ab, '.repeat(90) })!;
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${'ü'.repeat(200)}\r\n`);
});

test('a round without a time has no entry', () => {
  expect(calendarFile({ ...round, scheduled_at: null }, words)).toBeUndefined();
});
