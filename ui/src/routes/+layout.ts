import { loadWords } from '$lib/words/index.svelte';

export const ssr = false;
export const prerender = false;

/** Nothing is shown before its words are there. */
export async function load(): Promise<void> {
  await loadWords();
}
