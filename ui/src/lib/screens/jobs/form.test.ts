import { expect, test } from 'vitest';
import { difference, fromValues, toValues, type FormColumn } from './form';

const columns: FormColumn[] = [
  { column: 'type', kind: 'choice', values: ['PHONE'] },
  { column: 'scheduled_at', kind: 'when', zone: 'scheduled_zone' },
  { column: 'minutes', kind: 'number' },
  { column: 'preparation', kind: 'list' },
  { column: 'notes', kind: 'long' },
];
const row = {
  type: 'PHONE',
  scheduled_at: '2026-11-26T13:00:00.000Z',
  scheduled_zone: 'America/New_York',
  minutes: 45,
  preparation: ['one', 'two'],
  notes: null,
};

test('a row comes back from its form as it was, in the zone in which it was agreed', () => {
  const values = toValues(columns, row);
  expect(values.scheduled_at).toBe('2026-11-26T08:00');
  expect(fromValues(columns, values)).toEqual(row);
  expect(difference(row, fromValues(columns, values))).toEqual({});
});

test('only what was changed is written', () => {
  const values = { ...toValues(columns, row), minutes: '', preparation: 'one\n\n three ' };
  expect(difference(row, fromValues(columns, values))).toEqual({ minutes: null, preparation: ['one', 'three'] });
});
