import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Look } from './browser';

const kept = resolve(import.meta.dirname, '../../../docs/screens');
const isKeeping = process.env.FOOTHOLD_KEEP_SCREENS === '1';

let look: Look;
let screens: Array<[string, string]> = [];

beforeAll(async () => {
  look = await Look.open();
  look.home.cli('demo');
  look.home.call('jobs.match_all');
  look.home.call('skill_analyses.run');
  const first = (command: string) => look.home.call<{ rows: Array<{ id: string }> }>(command, { limit: 1 }).rows[0]?.id;
  const built = look.home.call<{ id: string }>('resumes.build', { title: 'Data roles' }).id;
  const letters = { filter: { content_type: 'COVER_LETTER' }, limit: 1 };
  const letter = look.home.call<{ rows: Array<{ id: string }> }>('content_generations.list', letters).rows[0]?.id;
  const best = { sort: [{ column: 'match_score', descending: true }], filter: { status: ['APPLIED'] }, limit: 1 };
  const matched = look.home.call<{ rows: Array<{ id: string }> }>('jobs.list', best).rows[0]?.id;
  screens = [
    ['today', '/'],
    ['jobs', '/jobs?form=board'],
    ['jobs-table', '/jobs?form=table'],
    ['jobs-calendar', '/jobs?form=calendar'],
    ['jobs-timeline', '/jobs?form=timeline'],
    ['job', `/jobs/${first('jobs.list')}`],
    ['profile', '/profile'],
    ['stories', '/profile/stories'],
    ['story', `/profile/stories/${first('experiences.list')}`],
    ['wins', '/profile/journal'],
    ['profile-skills', '/profile/skills'],
    ['resumes', '/resumes'],
    ['builder', `/resumes/${built}`],
    ['tailoring', `/resumes/${built}/tailor?job=${matched}`],
    ['letters', '/resumes/letters'],
    ['letter', `/resumes/letters/${letter}`],
    ['practice', '/practice'],
    ['practice-report', `/practice/${first('mock_interviews.list')}`],
    ['calendar', '/calendar?form=month'],
    ['calendar-week', '/calendar?form=week'],
    ['calendar-list', '/calendar?form=list'],
    ['coach', '/coach'],
    ['skills', '/skills'],
    ['learn', '/learn'],
    ['insights', '/insights'],
    ['people', '/people'],
    ['settings', '/settings'],
    ['history', '/history'],
    ['trash', '/trash'],
  ];
});
afterAll(() => look.close());

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['contrast', 1280],
  ['light', 400],
  ['dark', 400],
])('every screen in %s at %i pixels', (theme, width) => {
  test('is drawn without errors, fits its width, and passes axe', async () => {
    await look.show({ theme, width });
    const wrong: string[] = [];
    for (const [name, path] of screens) {
      look.complaints.length = 0;
      await look.go(path);
      if (isKeeping && theme !== 'contrast') {
        mkdirSync(kept, { recursive: true });
        // Pages of documents come as pictures, after the screen itself.
        if (path.startsWith('/resumes')) await look.page.waitForTimeout(2_500);
        await look.page.screenshot({ path: join(kept, `${name}-${theme}-${width}.png`) });
      }
      const overflow = await look.page.evaluate(
        () => document.querySelector('#content')!.scrollWidth - document.querySelector('#content')!.clientWidth,
      );
      if (overflow > 0) wrong.push(`${name} is ${overflow} pixels too wide`);
      wrong.push(...look.complaints.map((complaint) => `${name}: ${complaint}`));
      wrong.push(...(await look.violations()).map((violation) => `${name}: ${violation}`));
    }
    expect(wrong).toEqual([]);
  });
});
