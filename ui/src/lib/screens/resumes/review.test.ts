import { describe, expect, test } from 'vitest';
import type { Proposal } from '$lib/api/bindings';
import { Choice, isHardlyResume, otherPerson, shownFields } from './review.svelte';

function proposal(over: Partial<Proposal> = {}): Proposal {
  const field = (column: string, value: unknown, current: unknown = null) => ({
    column,
    value,
    current,
    confidence: 0.9,
    quote: String(value),
    places: [],
  });
  return {
    key: 'work.0',
    table: 'employments',
    row_id: null,
    state: 'NEW',
    fields: [field('title', 'Analyst'), field('achievements', ['One', 'Two']), field('is_current', true)],
    ...over,
  };
}

describe('a choice', () => {
  test('what is new or adds is taken, what differs waits', () => {
    expect(new Choice(proposal()).isTaken).toBe(true);
    expect(new Choice(proposal({ state: 'ADDS' })).isTaken).toBe(true);
    const differs = proposal({ state: 'CONFLICT', row_id: 'x' });
    for (const field of differs.fields) field.current = 'Something else';
    expect(new Choice(differs).isTaken).toBe(false);
    expect(new Choice(proposal({ state: 'SAME' })).isTaken).toBe(false);
  });

  test('what differs stays as it is in the profile unless it is taken; what adds beside it is written', () => {
    const there = proposal({ row_id: 'x', state: 'CONFLICT' });
    there.fields[0]!.current = 'Head of analysis';
    const choice = new Choice(there);
    expect(choice.isTaken).toBe(true);
    expect(choice.values.title).toBe('Head of analysis');
    expect(choice.accepted()).toEqual({ achievements: ['One', 'Two'], is_current: true });
    choice.decide(there.fields[0]!, true);
    expect(choice.accepted()).toMatchObject({ title: 'Analyst' });
  });

  test('taken where all of it differs, it takes what was read, and gives it back', () => {
    const there = proposal({ row_id: 'x', state: 'CONFLICT' });
    there.fields[0]!.current = 'Head of analysis';
    there.fields[1]!.current = ['Three'];
    there.fields[2]!.current = true;
    const choice = new Choice(there);
    expect(choice.isTaken).toBe(false);
    choice.take(true);
    expect(choice.accepted()).toEqual({ title: 'Analyst', achievements: ['One', 'Two'] });
    choice.take(false);
    expect(choice.values.title).toBe('Head of analysis');
  });

  test('what the person corrected is no longer unsure', () => {
    const unsure = proposal();
    unsure.fields[0]!.confidence = 0.4;
    const choice = new Choice(unsure);
    expect(choice.isUnsure).toBe(true);
    choice.values.title = 'Data analyst';
    expect(choice.isUnsure).toBe(false);
  });

  test('of a file that was gone through before nothing is taken by itself', () => {
    expect(new Choice(proposal(), true).isTaken).toBe(false);
  });

  test('left as read, it writes what was read', () => {
    expect(new Choice(proposal()).accepted()).toEqual({
      title: 'Analyst',
      achievements: ['One', 'Two'],
      is_current: true,
    });
  });

  test('corrected, it writes the correction; lists are a line each', () => {
    const choice = new Choice(proposal());
    choice.values.title = ' Lead analyst ';
    choice.values.achievements = 'One\n\nThree ';
    expect(choice.accepted()).toEqual({ title: 'Lead analyst', achievements: ['One', 'Three'], is_current: true });
  });

  test('emptied, a field is left out', () => {
    const choice = new Choice(proposal());
    choice.values.title = '';
    expect(choice.accepted()).not.toHaveProperty('title');
  });

  test('of a row that is there it writes only what differs', () => {
    const there = proposal({ row_id: 'x', state: 'ADDS' });
    there.fields[0]!.current = 'Analyst';
    expect(new Choice(there).accepted()).toEqual({ achievements: ['One', 'Two'], is_current: true });
  });
});

test('links are shown by their addresses and keep their names; ids of the taxonomy are not shown', () => {
  const fields = [
    ...proposal().fields,
    { column: 'taxonomy_id', value: 'python', current: null, confidence: 1, quote: '', places: [] },
    {
      column: 'links',
      value: [
        { label: 'Code', url: 'https://git.example/ana' },
        { label: '', url: 'https://ana.example' },
      ],
      current: null,
      confidence: 1,
      quote: '',
      places: [],
    },
  ];
  const columns = shownFields(proposal({ fields })).map((field) => field.column);
  expect(columns).toEqual(['title', 'achievements', 'is_current', 'links']);
  const choice = new Choice(proposal({ fields }));
  expect(choice.values.links).toBe('https://git.example/ana\nhttps://ana.example');
  choice.values.links = 'https://git.example/ana\n';
  expect(choice.accepted().links).toEqual([{ label: 'Code', url: 'https://git.example/ana' }]);
});

test('words without work, school, skills or a way to answer are hardly a résumé', () => {
  const field = (column: string) => ({ column, value: 'x', current: null, confidence: 1, quote: 'x', places: [] });
  const name = proposal({ key: 'person.0', table: 'users', fields: [field('name')] });
  const phone = proposal({ key: 'contact.0', table: 'user_profiles', fields: [field('phone')] });
  expect(isHardlyResume([name])).toBe(true);
  expect(isHardlyResume([])).toBe(true);
  expect(isHardlyResume([name, phone])).toBe(false);
  expect(isHardlyResume([name, proposal({ table: 'employments' })])).toBe(false);
});

test('a résumé is of another person where the names share no word', () => {
  const of = (name: string, own: string | null) =>
    otherPerson([
      proposal({
        key: 'person.0',
        table: 'users',
        fields: [{ column: 'name', value: name, current: own, confidence: 1, quote: name, places: [] }],
      }),
    ]);
  expect(of('Ana Ruiz', 'Mara Lindqvist')).toEqual({ name: 'Ana Ruiz', own: 'Mara Lindqvist' });
  expect(of('Dr. Mara Lindqvist-Ruiz', 'Mara Lindqvist')).toBeUndefined();
  expect(of('José Peña', 'Jose Pena Gil')).toBeUndefined();
  expect(of('Ana Ruiz', null)).toBeUndefined();
  const told = (column: string, value: string, current: string) => ({
    ...{ column, value, current, confidence: 1, quote: value, places: [] },
  });
  const reached = (mail: string, phone: string) =>
    otherPerson([
      proposal({
        key: 'contact.0',
        table: 'user_profiles',
        fields: [told('contact_email', mail, 'mara@home.example'), told('phone', phone, '0113 1')],
      }),
    ]);
  expect(reached('ana@work.example', '0117 2')).toEqual({ name: 'ana@work.example', own: 'mara@home.example' });
  expect(reached('mara@work.example', '0113 1')).toBeUndefined();
});

describe('a choice that was read as something else', () => {
  const work = () => {
    const field = (column: string, value: unknown, confidence = 0.9) => ({
      column,
      value,
      current: null,
      confidence,
      quote: '',
      places: [],
    });
    return new Choice(
      proposal({
        fields: [
          field('title', 'Best paper'),
          field('company_name', 'Data Society'),
          field('location', 'Bergen'),
          field('started_on', '2021-03'),
          field('achievements', ['One of 400']),
        ],
      }),
    );
  };

  test('carries what the other section can hold; the rest goes into its text', () => {
    const choice = work();
    choice.move('awards');
    expect(choice.accepted()).toEqual({
      title: 'Best paper',
      organization: 'Data Society',
      started_on: '2021-03',
      description: 'Bergen\nOne of 400',
    });
    choice.move('work');
    expect(choice.accepted()).toEqual(work().accepted());
  });

  test('says what the section needs and nobody read', () => {
    const choice = work();
    choice.values.company_name = '';
    choice.values.started_on = 'some day';
    expect(Object.keys(choice.errors)).toEqual(['company_name', 'started_on']);
    choice.isTaken = false;
    expect(choice.errors).toEqual({});
  });

  test('takes a field that was not read', () => {
    const choice = work();
    choice.isWhole = true;
    expect(choice.columns.map(({ column }) => column)).toContain('finished_on');
    choice.values.finished_on = 'May 2022';
    choice.values.technologies = 'SQL\nR';
    expect(choice.accepted()).toMatchObject({ finished_on: '2022-05', technologies: ['SQL', 'R'] });
  });
});
