import type { LineKey, OutlineLine, OutlineRow, RowKey, SectionName, Selection } from '$lib/api/bindings';

/** The sections in the order in which they stand unless the person says otherwise; the same as the core's. */
export const SECTIONS: SectionName[] = [
  'SUMMARY',
  'WORK',
  'EDUCATION',
  'SKILLS',
  'PROJECTS',
  'CERTIFICATES',
  'PUBLICATIONS',
  'VOLUNTEERING',
  'AWARDS',
  'LANGUAGES',
  'INTERESTS',
  'REFERENCES',
];

/** One text for a row or a line: the same for the same place. */
export function keyOf(key: RowKey | LineKey): string {
  return 'column' in key
    ? [key.table, key.id, key.column, key.line ?? ''].join('\u0001')
    : [key.table, key.id].join('\u0001');
}

export const isSameRow = (one: RowKey, other: RowKey): boolean => one.table === other.table && one.id === other.id;
const isSameColumn = (one: LineKey, other: LineKey): boolean => isSameRow(one, other) && one.column === other.column;
export const isSameLine = (one: LineKey, other: LineKey): boolean =>
  isSameColumn(one, other) && (one.line ?? null) === (other.line ?? null);

/** All sections in the order in which they are printed. */
export function sectionOrder(order: SectionName[] = []): SectionName[] {
  return [...order, ...SECTIONS.filter((name) => !order.includes(name))];
}

export function withRow(outline: OutlineRow[], key: RowKey, isShown: boolean): OutlineRow[] {
  return outline.map((row) => (isSameRow(row.key, key) ? { ...row, is_shown: isShown } : row));
}

/** Shows a line or leaves it out. A line of a row that is left out brings its row back. */
export function withLine(outline: OutlineRow[], key: LineKey, isShown: boolean): OutlineRow[] {
  return changeLine(outline, key, (line) => ({ ...line, is_shown: isShown })).map((row) =>
    isShown && isSameRow(row.key, key) ? { ...row, is_shown: true } : row,
  );
}

/** What this résumé says instead; without words, what the profile says. */
export function withWords(outline: OutlineRow[], key: LineKey, words: string): OutlineRow[] {
  return changeLine(outline, key, (line) => ({ ...line, words: words.trim() || line.text }));
}

/** The profile itself says something else, and so does this résumé. */
export function withText(outline: OutlineRow[], key: LineKey, text: string): OutlineRow[] {
  const isOneOfSeveral = typeof key.line === 'string';
  return changeLine(outline, key, (line) => ({
    ...line,
    key: isOneOfSeveral ? { ...line.key, line: text } : line.key,
    text,
    words: text,
  }));
}

function changeLine(outline: OutlineRow[], key: LineKey, change: (line: OutlineLine) => OutlineLine): OutlineRow[] {
  return outline.map((row) =>
    isSameRow(row.key, key)
      ? { ...row, lines: row.lines.map((line) => (isSameLine(line.key, key) ? change(line) : line)) }
      : row,
  );
}

/** Puts the item at `from` before what is now at `to`; the count of items stands for the end. */
export function moved<T>(items: T[], from: number, to: number): T[] {
  const others = items.filter((_, index) => index !== from);
  others.splice(to > from ? to - 1 : to, 0, ...items.slice(from, from + 1));
  return others;
}

/** Moves a row among those of its section. */
export function withRowMoved(outline: OutlineRow[], section: SectionName, from: number, to: number): OutlineRow[] {
  const rows = moved(
    outline.filter((row) => row.section === section),
    from,
    to,
  );
  let next = 0;
  return outline.map((row) => (row.section === section ? (rows[next++] ?? row) : row));
}

/** Moves a line before another of the same column; without `before`, to the end of its column. */
export function withLineMoved(outline: OutlineRow[], key: LineKey, before: LineKey | undefined): OutlineRow[] {
  return outline.map((row) => {
    if (!isSameRow(row.key, key)) return row;
    const own = row.lines.filter((line) => isSameColumn(line.key, key));
    const from = own.findIndex((line) => isSameLine(line.key, key));
    const to = before ? own.findIndex((line) => isSameLine(line.key, before)) : own.length;
    if (from < 0 || to < 0) return row;
    const ordered = moved(own, from, to);
    let next = 0;
    return { ...row, lines: row.lines.map((line) => (isSameColumn(line.key, key) ? (ordered[next++] ?? line) : line)) };
  });
}

/** What was put in another order, beside what was so before. */
export interface Reordered {
  section?: SectionName;
  column?: LineKey;
}

/**
 * The selection that gives this outline. What it says of rows that are no longer in the profile stays: undo may bring
 * them back. Keys of lines are written as the lines stand now, so that they are exact again after edits.
 */
export function selectionOf(outline: OutlineRow[], before: Selection, reordered: Reordered = {}): Selection {
  const known = new Set(outline.map((row) => keyOf(row.key)));
  const isElsewhere = (key: RowKey) => !known.has(keyOf({ table: key.table, id: key.id }));
  const lines = outline.flatMap((row) => row.lines);
  const ordered = new Set(
    outline
      .filter((row) => row.section === reordered.section || before.order?.some((key) => isSameRow(key, row.key)))
      .map((row) => row.section),
  );
  const hasOwnOrder = (line: OutlineLine) =>
    before.line_order?.some((key) => isSameColumn(key, line.key)) ||
    (reordered.column !== undefined && isSameColumn(reordered.column, line.key));
  return {
    hidden_rows: [
      ...(before.hidden_rows ?? []).filter(isElsewhere),
      ...outline.filter((row) => !row.is_shown).map((row) => row.key),
    ],
    hidden_lines: [
      ...(before.hidden_lines ?? []).filter(isElsewhere),
      ...lines.filter((line) => !line.is_shown).map((line) => line.key),
    ],
    words: [
      ...(before.words ?? []).filter((own) => isElsewhere(own.line)),
      ...lines.filter((line) => line.words !== line.text).map((line) => ({ line: line.key, words: line.words })),
    ],
    order: [
      ...(before.order ?? []).filter(isElsewhere),
      ...outline.filter((row) => ordered.has(row.section)).map((row) => row.key),
    ],
    line_order: [
      ...(before.line_order ?? []).filter(isElsewhere),
      ...lines.filter(hasOwnOrder).map((line) => line.key),
    ],
  };
}

/** Whether two selections say the same. */
export function isSameSelection(one: Selection, other: Selection): boolean {
  const full = (selection: Selection) =>
    JSON.stringify(
      (['hidden_rows', 'hidden_lines', 'words', 'order', 'line_order'] as const).map((part) => selection[part] ?? []),
    );
  return full(one) === full(other);
}
