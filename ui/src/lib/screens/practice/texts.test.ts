import { expect, test } from 'vitest';
import type { AnswerScore, Part, PartName } from '$lib/api/bindings';
import { bestAdvice, clock, countWords, held, markedPieces } from './texts';

const part = (name: PartName, found: string[], value = 1, most = 2, advice: string[] = []): Part => ({
  name,
  value,
  most,
  found,
  advice: advice.map((key) => ({ key: `advice.${key}`, params: {} })),
});
const score = (...parts: Part[]): AnswerScore => ({ score: 5, version: 'coach-1', words: 20, parts, points: [] });
const marks = (answer: string, of: AnswerScore) => markedPieces(answer, of).filter(({ kind }) => kind !== 'plain');

test('a clock counts on below nothing', () => {
  expect([clock(185.9), clock(0), clock(-12), clock(-0.4)]).toEqual(['3:05', '0:00', '−0:12', '0:00']);
});

test('an apostrophe does not make two words of one', () => {
  expect(countWords("I'd say so – well, it’s done.")).toBe(6);
});

test('found words are marked where they stand, across punctuation and in any case', () => {
  const found = score(part('STRUCTURE', ['As a result']), part('DELIVERY', ['i guess']));
  expect(marks('As a\nresult, I guess, it went well.', found)).toEqual([
    { text: 'As a\nresult', kind: 'counted' },
    { text: 'I guess', kind: 'filler' },
  ]);
});

test('a credited word is marked once, a filler each time, and never inside another word', () => {
  const found = score(part('SPECIFICS', ['I']), part('DELIVERY', ['um']));
  expect(marks('I um and I um in a museum', found).map(({ text }) => text)).toEqual(['I', 'um', 'um']);
});

test('the pieces together are the answer', () => {
  const answer = 'C++ (and 70 %) led to a result. Result!';
  expect(
    markedPieces(answer, score(part('SPECIFICS', ['C++', '70', 'result'])))
      .map(({ text }) => text)
      .join(''),
  ).toBe(answer);
});

test('the advice is of the part that misses most', () => {
  const of = score(
    part('SPECIFICS', [], 1, 2, ['number']),
    part('RELEVANCE', [], 1, 4, ['point']),
    part('LENGTH', [], 0, 1, ['longer']),
  );
  expect(bestAdvice(of)).toBe('advice.point');
});

test('what answers held is counted over the scored ones alone', () => {
  const named = score(part('SPECIFICS', ['70'], 1, 2, ['outcome']));
  const counts = Object.fromEntries(
    held([named, score(part('SPECIFICS', [])), score()]).map(({ key, count }) => [key, count]),
  );
  expect(counts).toEqual({ outcome: 1, number: 2, name: 2, own: 2 });
});
