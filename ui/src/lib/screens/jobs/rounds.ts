import type { Interview } from '$lib/api/bindings';
import { host } from '$lib/host';
import { appearance } from '$lib/state/appearance.svelte';
import { t, valueName } from '$lib/words/index.svelte';
import type { FormColumn } from './form';

export const roundColumns: FormColumn[] = [
  {
    column: 'type',
    kind: 'choice',
    type: 'InterviewType',
    values: [
      'PHONE_SCREENING',
      'PHONE',
      'VIDEO',
      'ONSITE',
      'TECHNICAL',
      'BEHAVIORAL',
      'PANEL',
      'JOB_ASSESSMENT',
      'HR',
      'FINAL',
    ],
    isRequired: true,
  },
  { column: 'round_number', kind: 'number', min: 1, max: 100, isRequired: true },
  { column: 'minutes', kind: 'number', min: 1, max: 1440 },
  { column: 'scheduled_at', kind: 'when', zone: 'scheduled_zone' },
  { column: 'place' },
  { column: 'interviewer_name' },
  { column: 'interviewer_email', kind: 'email' },
  {
    column: 'status',
    kind: 'choice',
    type: 'InterviewStatus',
    values: ['SCHEDULED', 'RESCHEDULED', 'COMPLETED', 'CANCELLED'],
    isRequired: true,
  },
  {
    column: 'outcome',
    kind: 'choice',
    type: 'InterviewOutcome',
    values: ['PENDING', 'PASSED', 'FAILED'],
    isRequired: true,
  },
  { column: 'score', kind: 'number', min: 1, max: 10 },
  { column: 'preparation', kind: 'list' },
  { column: 'feedback', kind: 'long' },
  { column: 'notes', kind: 'long' },
];

/** Whether a round is still to come. */
export function isAhead(round: Interview, now = Date.now()): boolean {
  return (
    (round.status === 'SCHEDULED' || round.status === 'RESCHEDULED') &&
    (!round.scheduled_at || Date.parse(round.scheduled_at) + (round.minutes ?? 60) * 60_000 > now)
  );
}

/** Rounds to come first, the next one on top; those that were, the last one first. */
export function inOrder(rounds: Interview[], now = Date.now()): Interview[] {
  const time = (round: Interview, missing: number) => (round.scheduled_at ? Date.parse(round.scheduled_at) : missing);
  const ahead = rounds.filter((round) => isAhead(round, now));
  const over = rounds.filter((round) => !isAhead(round, now));
  return [
    ...ahead.sort((one, other) => time(one, Infinity) - time(other, Infinity) || one.round_number - other.round_number),
    ...over.sort((one, other) => time(other, 0) - time(one, 0) || other.round_number - one.round_number),
  ];
}

/** "Video, round 2" */
export function roundName(round: Pick<Interview, 'type' | 'round_number'>): string {
  return t('round.name', { type: valueName('InterviewType', round.type), number: round.round_number });
}

/** Hands a round to the person's calendar as a file. */
export async function toCalendar(round: Interview): Promise<void> {
  await host.save('interviews.calendar_file', { id: round.id, language: appearance.language === 'de' ? 'de' : 'en' });
}
