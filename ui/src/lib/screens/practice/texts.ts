import type { AnswerScore, Part, PartName } from '$lib/api/bindings';
import { formatNumber, t, words, type MessageKey } from '$lib/words/index.svelte';

/** "3:05"; over the limit "−0:12". */
export function clock(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  return `${seconds <= -1 ? '−' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export function countWords(text: string): number {
  return text.split(/[^\p{L}\p{N}'’]+/u).filter(Boolean).length;
}

export function difficultyWord(difficulty: number): string {
  const keys: MessageKey[] = [
    'practice.difficulty.1',
    'practice.difficulty.2',
    'practice.difficulty.3',
    'practice.difficulty.4',
    'practice.difficulty.5',
  ];
  return t(keys[Math.ceil(difficulty / 2) - 1] ?? 'practice.difficulty.3');
}

export function partName(name: PartName): string {
  return words(`practice.part.${name}`);
}

/** A part's value with at most one digit after the point. */
export function partValue(value: number): string {
  return formatNumber(value, { maximumFractionDigits: 1 });
}

export function adviceTexts(part: Part): string[] {
  return part.advice.map((advice) => words(advice.key, advice.params));
}

/** The advice that would raise the score most: of the part that misses most of its points. */
export function bestAdvice(score: AnswerScore): string | undefined {
  const [part] = score.parts.filter((part) => part.advice.length).sort((a, b) => b.most - b.value - (a.most - a.value));
  return part && adviceTexts(part)[0];
}

/** Words that an answer was credited for, and words that weigh against it, without repeats. */
export function foundWords(score: AnswerScore): { counted: string[]; fillers: string[] } {
  const all = (isFiller: boolean) => [
    ...new Set(score.parts.filter((part) => (part.name === 'DELIVERY') === isFiller).flatMap((part) => part.found)),
  ];
  return { counted: all(false), fillers: all(true) };
}

export interface Piece {
  text: string;
  kind: 'plain' | 'counted' | 'filler';
}

/** An answer cut where found words stand. The coach joins them with single spaces, so anything but letters may stand between. */
export function markedPieces(answer: string, score: AnswerScore): Piece[] {
  const { counted, fillers } = foundWords(score);
  const isFiller = new Set(fillers.map((words) => words.toLowerCase()));
  const phrases = [...counted, ...fillers].sort((a, b) => b.length - a.length);
  if (!phrases.length) return [{ text: answer, kind: 'plain' }];
  const escaped = phrases.map((phrase) =>
    phrase
      .split(' ')
      .map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
      .join("[^\\p{L}\\p{N}'’]+"),
  );
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const pieces: Piece[] = [];
  const seen = new Set<string>();
  let end = 0;
  for (const match of answer.matchAll(pattern)) {
    const plain = match[0].toLowerCase().replace(/[^\p{L}\p{N}'’]+/gu, ' ');
    // Each credited word counts once; every "I" marked would hide the rest.
    if (!isFiller.has(plain) && seen.has(plain)) continue;
    seen.add(plain);
    if (match.index > end) pieces.push({ text: answer.slice(end, match.index), kind: 'plain' });
    pieces.push({ text: match[0], kind: isFiller.has(plain) ? 'filler' : 'counted' });
    end = match.index + match[0].length;
  }
  if (end < answer.length) pieces.push({ text: answer.slice(end), kind: 'plain' });
  return pieces;
}

/** In how many of the scored answers each thing was found. */
export function held(scores: AnswerScore[]): Array<{ key: 'outcome' | 'number' | 'name' | 'own'; count: number }> {
  const scored = scores.filter((score) => score.parts.length);
  const lacks = (score: AnswerScore, key: string) =>
    score.parts.some((part) => part.advice.some((advice) => advice.key === `advice.${key}`));
  return (['outcome', 'number', 'name', 'own'] as const).map((key) => ({
    key,
    count: scored.filter((score) => !lacks(score, key)).length,
  }));
}

/** A finished session in a chart. */
export interface PastScore {
  id: string;
  title: string;
  at: string;
  score: number;
}
