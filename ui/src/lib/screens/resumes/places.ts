import type { LineKey, OutlineLine, OutlineRow, RowKey } from '$lib/api/bindings';
import { keyOf } from './outline';

/** A short name for a text, for ids of elements: equal texts have equal names. */
function short(text: string): string {
  let hash = 5381;
  for (const letter of text) hash = ((hash * 33) ^ (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash.toString(36);
}

export const lineId = (key: LineKey): string => `line-${short(keyOf(key))}`;
export const rowId = (key: RowKey): string => `row-${key.id}`;

/** The lines of a row by their columns, in order. */
export function columnsOf(row: OutlineRow): OutlineLine[][] {
  return [...Map.groupBy(row.lines, (line) => line.key.column).values()];
}

/** A row that is one text, such as a skill: it has no lines of its own to open. */
export const isOneText = (row: OutlineRow): boolean => row.lines.length === 1;
