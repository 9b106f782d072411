import type { Employment, JournalEntry } from '$lib/api/bindings';
import { dateFormat } from '$lib/words/formats';
import { locale } from '$lib/words/index.svelte';

export interface Month {
  /** "2026-11" */
  month: string;
  title: string;
  entries: JournalEntry[];
}

/** Entries by month, in their order. */
export function byMonth(entries: JournalEntry[]): Month[] {
  const months: Month[] = [];
  for (const entry of entries) {
    const month = entry.happened_on.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.entries.push(entry);
    else months.push({ month, title: monthName(month), entries: [entry] });
  }
  return months;
}

function monthName(month: string): string {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  return dateFormat(locale(), options).format(new Date(`${month}-01T00:00:00Z`));
}

/** The wins that became bullets of a post, as its details keep them. */
export function winsOf(employment: Pick<Employment, 'details'>): string[] {
  const wins = (employment.details as { wins?: unknown } | null)?.wins;
  return Array.isArray(wins) ? wins.filter((id): id is string => typeof id === 'string') : [];
}

/** What to write so that a win becomes a bullet: the bullet, and which win it came from, as one change. */
export function withBullet(
  employment: Pick<Employment, 'achievements' | 'details'>,
  win: string,
  bullet: string,
): Pick<Employment, 'achievements' | 'details'> {
  const wins = [...new Set([...winsOf(employment), win])];
  const details = (employment.details ?? {}) as Record<string, unknown>;
  return { achievements: [...employment.achievements, bullet], details: { ...details, wins } };
}
