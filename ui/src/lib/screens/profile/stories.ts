import type { Experience } from '$lib/api/bindings';
import { columnName, locale, tn } from '$lib/words/index.svelte';
import type { Editable } from './sections';

/** The four parts of a story, in the order in which it is told. */
export const parts = ['situation', 'task', 'action', 'result'] as const;

export const storyColumns: Editable[] = [
  { column: 'title', isRequired: true },
  ...parts.map((column): Editable => ({ column, kind: 'long' })),
  { column: 'started_on', kind: 'date' },
  { column: 'finished_on', kind: 'date' },
  { column: 'employment_id' },
  { column: 'education_id' },
  { column: 'skills_used', kind: 'tokens' },
  { column: 'tags', kind: 'tokens' },
];

/** "Result is missing"; empty when the story is whole. */
export function missingWords(story: Partial<Record<(typeof parts)[number], unknown>>): string {
  const missing = parts.filter((part) => typeof story[part] !== 'string' || !story[part].trim());
  if (!missing.length) return '';
  const names = new Intl.ListFormat(locale()).format(missing.map((part) => columnName(part)));
  return tn('story.missing', missing.length, { parts: names });
}

const same = (one: string, other: string) => one.toLocaleLowerCase() === other.toLocaleLowerCase();

export interface StoryFilter {
  skill: string;
  tag: string;
  isUnfinished: boolean;
}

export function filterStories(stories: Experience[], { skill, tag, isUnfinished }: StoryFilter): Experience[] {
  return stories.filter(
    (story) =>
      (!skill || story.skills_used.some((used) => same(used, skill))) &&
      (!tag || story.tags.some((own) => same(own, tag))) &&
      (!isUnfinished || missingWords(story)),
  );
}

/** Every word once, in the order of the alphabet. */
export function wordsOf(lists: string[][]): string[] {
  const found: string[] = [];
  for (const word of lists.flat()) if (!found.some((other) => same(other, word))) found.push(word);
  return found.sort((one, other) => one.localeCompare(other, locale()));
}
