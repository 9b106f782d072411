import type { LineKey } from '$lib/api/bindings';
import { host, type Input } from '$lib/host';

/** The commands of all tables of the profile have one shape; a table's own types add nothing here. */
type Table = 'employments' | 'educations' | 'skills' | 'profile_items' | 'certifications' | 'user_profiles' | 'users';

/** Columns that are put together for print and cannot be written back as one text. */
const COMPOSED = new Set(['educations gpa']);

/** Whether a text can be changed in the profile from here. */
export function canChangeInProfile(key: LineKey): boolean {
  return !COMPOSED.has(`${key.table} ${key.column}`);
}

/** The lines of a column with one in other words; a link keeps its name. Without words, without the line. */
export function withLineChanged(lines: unknown[], line: string, text: string): unknown[] {
  return lines.flatMap((entry) => {
    if (typeof entry === 'string') return entry.trim() !== line ? [entry] : text ? [text] : [];
    const link = entry as { url?: string };
    return link.url?.trim() === line ? [{ ...link, url: text }] : [entry];
  });
}

/** Changes a text where it stands: in the profile. */
export async function changeInProfile(key: LineKey, text: string): Promise<void> {
  const table = key.table as Table;
  let value: unknown = text;
  if (typeof key.line === 'string') {
    const row = (await host.call(`${table}.get` as 'employments.get', { id: key.id })) as Record<string, unknown>;
    value = withLineChanged((row[key.column] as unknown[]) ?? [], key.line, text);
  }
  const change = { [key.column]: value } as Input<'employments.change'>['change'];
  await host.call(`${table}.change` as 'employments.change', { id: key.id, change });
}

/** Where a row of the profile is edited in full. */
export function profilePlace(table: string): string {
  return table === 'skills' ? '/profile/skills' : '/profile';
}
