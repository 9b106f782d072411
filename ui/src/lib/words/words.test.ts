import { beforeAll, describe, expect, test } from 'vitest';
import english from '$messages/en.json';
import german from '$messages/de.json';
import { Failure } from '$lib/host/types';
import {
  explain,
  formatBytes,
  formatDay,
  formatMoney,
  formatSpan,
  fromNow,
  loadWords,
  tn,
  words,
} from './index.svelte';

beforeAll(async () => {
  Object.assign(globalThis, { document: { documentElement: {} } });
  await loadWords();
});

describe('words', () => {
  test('parameters are filled in, and names of things are translated', () => {
    expect(words('operation.change', { thing: 'job', name: 'Acme' })).toBe('Change job “Acme”');
  });

  test('counted texts follow the language', () => {
    expect(tn('match.count', 1)).toBe('1 skill');
    expect(tn('match.count', 0)).toBe('0 skills');
  });

  test('an error without words of its own keeps its message', () => {
    expect(explain(new Failure({ code: 'no.such', message: 'It broke.', details: {} }))).toBe('It broke.');
    expect(explain(new Failure({ code: 'document.empty', message: '', details: {} }))).toMatch(/^This file is empty/);
  });

  test('both languages have the same keys', () => {
    expect(Object.keys(german)).toEqual(Object.keys(english));
  });
});

describe('formats', () => {
  test('a day shows what is known of it', () => {
    expect([formatDay('2026-11-26'), formatDay('2026-11'), formatDay('2026')]).toEqual([
      '26 Nov 2026',
      'Nov 2026',
      '2026',
    ]);
  });

  test('a span that lasts ends today', () => {
    expect(formatSpan('2021-03', null, true)).toBe('Mar 2021 – today');
    expect(formatSpan('2019', '2020')).toBe('2019 – 2020');
  });

  test('money has no cents where there are none', () => {
    expect(formatMoney(6_500_000, 'EUR')).toBe('€65,000');
    expect(formatMoney(1_250, 'EUR')).toBe('€12.50');
    expect(formatMoney(5_000, 'JPY')).toBe('JP¥5,000');
  });

  test('times are told from now', () => {
    const now = Date.parse('2026-11-21T09:00:00Z');
    expect(fromNow('2026-11-23T09:00:00Z', now)).toBe('in 2 days');
    expect(fromNow('2026-11-20T09:00:00Z', now)).toBe('yesterday');
    expect(fromNow('2026-11-21T09:00:20Z', now)).toBe('now');
  });

  test('sizes have the unit that fits', () => {
    expect(formatBytes(3_400_000)).toBe('3.4 MB');
  });
});
