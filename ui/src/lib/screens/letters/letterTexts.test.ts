import { expect, test } from 'vitest';
import { checkedParagraphs, gapsIn, marksOf } from './findings';
import type { LetterTemplate } from '$lib/api/bindings';
import { languageOf, renamed, toParagraphs, usualTemplate, wordCount } from './letter';
import { wordDiff } from './wordDiff';

test('claims are found in their paragraphs, whatever stands before them', () => {
  const body = 'Café 🎉 one.\n\nI saved 40 % at Acme.';
  const start = [...body].join('').indexOf('40');
  const at = [...body.slice(0, start)].length;
  const checked = checkedParagraphs(body, [{ kind: 'NUMBER', text: '40', start: at, end: at + 2, found: null }]);
  expect(checked.map(({ marks }) => marks.map(({ text, start }) => [text, start]))).toEqual([[], [['40', 8]]]);
});

test('marks move with what is typed, gaps are seen at once', () => {
  const checked = [{ text: 'I saved 40 %.', marks: [{ kind: 'NUMBER' as const, text: '40', start: 8, end: 10 }] }];
  expect(marksOf('There I saved 40 % of [amount].', 0, checked).map(({ text, start }) => [text, start])).toEqual([
    ['40', 14],
    ['[amount]', 22],
  ]);
  expect(marksOf('I saved much.', 0, checked)).toEqual([]);
  expect(gapsIn('[a] and [] and [b]')).toHaveLength(2);
});

test('what is pasted becomes paragraphs', () => {
  expect(toParagraphs('one\ntwo\n\nthree\r\n \nfour')).toEqual(['one two', 'three', 'four']);
  expect(wordCount(['It’s 40 % of 1,200 EUR.', 'Über all'])).toBe(7);
});

test('a name is exchanged only where it is a word', () => {
  expect(renamed('Acme, Acmeism and Acme’s', 'Acme', 'Nord & Co')).toBe('Nord & Co, Acmeism and Nord & Co’s');
  expect(renamed('same', '', 'x')).toBe('same');
});

test('versions differ by words', () => {
  expect(wordDiff('I saved 40 hours a week', 'I saved 12 hours each week')).toEqual([
    { text: 'I saved ', kind: 'same' },
    { text: '40 ', kind: 'gone' },
    { text: '12 ', kind: 'new' },
    { text: 'hours ', kind: 'same' },
    { text: 'a ', kind: 'gone' },
    { text: 'each ', kind: 'new' },
    { text: 'week', kind: 'same' },
  ]);
  expect(wordDiff('same', 'same')).toEqual([{ text: 'same', kind: 'same' }]);
});

test('a posting tells the language of its letter where it is plain', () => {
  expect(languageOf('Wir suchen für die Praxis eine Kraft, die mit den Gästen spricht. Das ist der Ort.')).toBe('de');
  expect(languageOf('We are looking for the person who will run our kitchen with you and the team.')).toBe('en');
  expect(languageOf('SAP, Excel')).toBeUndefined();
});

test('where somebody learns, the letter for learning is offered first', () => {
  const templates = ['en-usual', 'en-training'].map((id) => ({ id }) as LetterTemplate);
  const usual = (title: string) => usualTemplate(templates, { title, job_type: null })?.id;
  expect(usual('Apprentice Maintenance Engineer (Level 3)')).toBe('en-training');
  expect(usual('Ausbildung zum Mechatroniker (m/w/d)')).toBe('en-training');
  expect(usual('Internal auditor')).toBe('en-usual');
  expect(usualTemplate(templates)?.id).toBe('en-usual');
});
