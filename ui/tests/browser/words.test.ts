import { afterAll, beforeAll, expect, test } from 'vitest';
import { Look } from './browser';

let look: Look;
beforeAll(async () => (look = await Look.open({ language: 'xx' })));
afterAll(() => look.close());

/** What may stand on a screen without being a text of the catalogue: names, keys, numbers, paths, times. */
const FREE =
  /^(Foothold|Ctrl|[A-Z⌘⇧?,]|\d.*|[\d\W]+|.*\/.*|English|Deutsch|foothold.*|.*\bMB\b.*|.*\bkB\b.*|.*\d{4}.*|\w+day \d+ \w+)$/;

test('every text comes from the catalogue: in the pseudo-language none stands without brackets', async () => {
  const outside: string[] = [];
  for (const path of [
    '/',
    '/jobs',
    '/profile',
    '/profile/stories',
    '/profile/stories/new',
    '/profile/journal',
    '/profile/skills',
    '/resumes',
    '/practice',
    '/calendar',
    '/coach',
    '/skills',
    '/learn',
    '/insights',
    '/people',
    '/settings',
    '/history',
    '/trash',
  ]) {
    await look.go(path);
    const texts = await look.page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const parent = node.parentElement;
        const text = node.textContent?.trim() ?? '';
        if (text && parent && !parent.closest('script, style, time, option, kbd, pre, [data-own]')) found.push(text);
      }
      return found;
    });
    outside.push(...texts.filter((text) => !text.includes('⟦') && !FREE.test(text)).map((text) => `${path}: ${text}`));
  }
  expect(outside).toEqual([]);
});
