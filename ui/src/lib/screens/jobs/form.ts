import { instantOf, ownZone, wallTime } from '$lib/screens/zones';

/** A column of a job's record as its form shows it. */
export interface FormColumn {
  column: string;
  kind?: 'text' | 'long' | 'list' | 'choice' | 'date' | 'when' | 'number' | 'email' | 'url';
  /** For a choice: the enumeration whose values have names. */
  type?: string;
  /** For a choice: its values; for one with names of its own, `options`. */
  values?: string[];
  options?: Array<[string, string]>;
  isRequired?: boolean;
  min?: number;
  max?: number;
  placeholder?: string;
  /** For a time: the column with the zone in which it was agreed. */
  zone?: string;
  /** Begins a new line of the form. */
  isWhole?: boolean;
}

export type Values = Record<string, string>;

/** A row as the fields of its form hold it. */
export function toValues(columns: FormColumn[], row: Record<string, unknown>): Values {
  const values: Values = {};
  for (const { column, kind, zone } of columns) {
    const value = row[column];
    if (zone) values[zone] = String(row[zone] ?? ownZone());
    if (value === null || value === undefined) values[column] = '';
    else if (Array.isArray(value)) values[column] = value.join('\n');
    else if (kind === 'when') values[column] = wallTime(String(value), zone ? values[zone] : undefined);
    else values[column] = String(value);
  }
  return values;
}

/** What the vault keeps of a form's fields. */
export function fromValues(columns: FormColumn[], values: Values): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const { column, kind, zone } of columns) {
    // A number field gives a number.
    const text = String(values[column] ?? '').trim();
    if (kind === 'list')
      row[column] = text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    else if (!text) row[column] = null;
    else if (kind === 'number') row[column] = Number(text);
    else if (kind === 'when') row[column] = instantOf(text, zone ? values[zone] : undefined);
    else row[column] = text;
    if (zone) row[zone] = text ? values[zone] : null;
  }
  return row;
}

/** The columns in which two rows differ, with the values of the second. */
export function difference(before: Record<string, unknown>, after: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([column, value]) => JSON.stringify(value ?? null) !== JSON.stringify(before[column] ?? null),
    ),
  );
}
