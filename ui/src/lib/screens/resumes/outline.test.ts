import { expect, test } from 'vitest';
import type { LineKey, OutlineRow } from '$lib/api/bindings';
import {
  isSameSelection,
  moved,
  sectionOrder,
  SECTIONS,
  selectionOf,
  withLine,
  withLineMoved,
  withRow,
  withRowMoved,
  withText,
  withWords,
} from './outline';

const achievement = (id: string, line: string): LineKey => ({ table: 'employments', id, column: 'achievements', line });
const post = (id: string, ...lines: string[]): OutlineRow => ({
  section: 'WORK',
  key: { table: 'employments', id },
  title: `Post ${id}`,
  subtitle: '',
  is_shown: true,
  lines: [
    { key: { table: 'employments', id, column: 'title' }, text: `Post ${id}`, words: `Post ${id}`, is_shown: true },
    ...lines.map((line) => ({ key: achievement(id, line), text: line, words: line, is_shown: true })),
  ],
});
const outline = [post('1', 'a', 'b', 'c'), post('2', 'd')];

test('an outline as the profile has it needs no selection', () => {
  expect(isSameSelection(selectionOf(outline, {}), {})).toBe(true);
});

test('a line left out and shown again leaves no trace', () => {
  const without = withLine(outline, achievement('1', 'b'), false);
  expect(selectionOf(without, {}).hidden_lines).toEqual([achievement('1', 'b')]);
  expect(isSameSelection(selectionOf(withLine(without, achievement('1', 'b'), true), {}), {})).toBe(true);
});

test('showing a line of a row that is left out brings the row back', () => {
  const without = withRow(outline, { table: 'employments', id: '1' }, false);
  expect(selectionOf(without, {}).hidden_rows).toEqual([{ table: 'employments', id: '1' }]);
  expect(selectionOf(withLine(without, achievement('1', 'a'), true), {}).hidden_rows).toEqual([]);
});

test('own words are kept, and none are kept when they are the words of the profile', () => {
  const said = withWords(outline, achievement('1', 'a'), ' A ');
  expect(selectionOf(said, {}).words).toEqual([{ line: achievement('1', 'a'), words: 'A' }]);
  expect(selectionOf(withWords(said, achievement('1', 'a'), ''), {}).words).toEqual([]);
});

test('a line changed in the profile takes its choices along', () => {
  const chosen = withLine(withWords(outline, achievement('1', 'a'), 'A'), achievement('1', 'a'), false);
  const selection = selectionOf(withText(chosen, achievement('1', 'a'), 'quite another'), {});
  expect(selection.hidden_lines).toEqual([achievement('1', 'quite another')]);
  expect(selection.words).toEqual([]);
});

test('a moved row orders its section and no other; a later choice keeps that order', () => {
  const turned = withRowMoved(outline, 'WORK', 1, 0);
  const selection = selectionOf(turned, {}, { section: 'WORK' });
  expect(selection.order?.map(({ id }) => id)).toEqual(['2', '1']);
  expect(selectionOf(withRow(turned, { table: 'employments', id: '1' }, false), selection).order).toEqual(
    selection.order,
  );
});

test('a moved line stays in its column', () => {
  const turned = withLineMoved(outline, achievement('1', 'c'), achievement('1', 'a'));
  expect(turned[0]?.lines.map(({ text }) => text)).toEqual(['Post 1', 'c', 'a', 'b']);
  expect(selectionOf(turned, {}, { column: achievement('1', 'c') }).line_order?.map(({ line }) => line)).toEqual([
    'c',
    'a',
    'b',
  ]);
  expect(withLineMoved(outline, achievement('1', 'a'), undefined)[0]?.lines.map(({ text }) => text)).toEqual([
    'Post 1',
    'b',
    'c',
    'a',
  ]);
});

test('choices about rows that are gone are kept, for undo', () => {
  const gone = { table: 'employments', id: '9' };
  expect(selectionOf(outline, { hidden_rows: [gone], order: [gone] })).toMatchObject({
    hidden_rows: [gone],
    order: [gone],
  });
});

test('an item moves before another or to the end', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b', 'c'], 0, 3)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'b', 'c']);
});

test('sections that are not named follow in their usual order', () => {
  expect(sectionOrder(['SKILLS', 'WORK']).slice(0, 4)).toEqual(['SKILLS', 'WORK', 'SUMMARY', 'EDUCATION']);
  expect(sectionOrder()).toEqual(SECTIONS);
});
