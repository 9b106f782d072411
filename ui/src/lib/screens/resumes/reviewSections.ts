import { sections, type Editable } from '$lib/screens/profile/sections';

/** The sections that something read can be put into by hand. */
export const MOVABLE = [
  'work',
  'education',
  'certifications',
  'projects',
  'volunteering',
  'awards',
  'publications',
] as const;
export type Movable = (typeof MOVABLE)[number];

/** What a column says, whatever it is called in its table. */
type Part = 'head' | 'firm' | 'place' | 'start' | 'end' | 'text' | 'points';

const item = { head: 'title', firm: 'organization', start: 'started_on', text: 'description' };
const PARTS: Record<Movable, Partial<Record<Part, string>>> = {
  work: { ...item, firm: 'company_name', place: 'location', end: 'finished_on', points: 'achievements' },
  education: { ...item, head: 'degree', firm: 'institution_name', place: 'location', end: 'finished_on' },
  certifications: { head: 'name', firm: 'issuer', start: 'issued_on', text: 'description' },
  projects: { ...item, end: 'finished_on', points: 'highlights' },
  volunteering: { ...item, end: 'finished_on', points: 'highlights' },
  awards: item,
  publications: item,
};

export function isMovable(section: string): section is Movable {
  return (MOVABLE as readonly string[]).includes(section);
}

/** The columns of a section that a review can fill. */
export function columnsOf(section: string): Editable[] {
  const columns = sections.find(({ id }) => id === section)?.columns ?? [];
  return columns.filter(({ kind }) => kind !== 'choice');
}

/**
 * The texts of one section's columns under those of another. What has no place there goes on in the long text, so that
 * nothing that was read is lost.
 */
export function carried(values: Record<string, string>, from: Movable, to: Movable): Record<string, string> {
  const out: Record<string, string> = {};
  const left: string[] = [];
  const known = new Set(columnsOf(to).map(({ column }) => column));
  const parts = Object.entries(PARTS[from]) as Array<[Part, string]>;
  for (const [column, text] of Object.entries(values)) {
    if (!text) continue;
    const part = parts.find(([, own]) => own === column)?.[0];
    const target = part ? PARTS[to][part] : known.has(column) ? column : undefined;
    if (target) out[target] = text;
    // Where one date is kept, it is the last one.
    else if (part === 'end' && PARTS[to].start) out[PARTS[to].start] = text;
    else if (column !== 'is_current') left.push(text);
  }
  if (left.length) out.description = [out.description, ...left].filter(Boolean).join('\n');
  return out;
}
