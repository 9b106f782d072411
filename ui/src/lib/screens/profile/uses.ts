/** A place that names a row of the profile. */
export interface Use {
  id: string;
  title: string;
  /** What it is, in words. */
  kind: string;
  /** The page that shows it. */
  href: string;
  /** The words that name it. */
  quote?: string;
}

/** The page that shows a row of the profile. */
export function pageOfRow(table: string, id: string): string {
  if (table === 'experiences') return `/profile/stories/${id}`;
  if (table === 'journal_entries') return `/profile/journal#${id}`;
  if (table === 'skills') return `/profile/skills#${id}`;
  return `/profile#${id}`;
}
