import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Look } from './browser';

interface List<T> {
  total: number;
  rows: T[];
}
interface Kept {
  total_jobs_analyzed: number;
  user_notes: string | null;
}

let look: Look;
beforeAll(async () => (look = await Look.open()));
afterAll(() => look.close());
beforeEach(() => {
  look.complaints.length = 0;
});

const kept = () => look.home.call<List<Kept>>('skill_analyses.list', { sort: [{ column: 'created_at' }] });
const job = (title: string, asks: Array<[string, 'MUST' | 'NICE']>): string => {
  const { id } = look.home.call<{ id: string }>('jobs.create', { title, company: 'Quellwerk' });
  for (const [name, need] of asks)
    look.home.call('job_skills.create', {
      job_id: id,
      name,
      need,
      taxonomy_id: { Python: 'python', Rust: 'rust', Procurement: 'procurement' }[name],
    });
  return id;
};

test('empty states lead to jobs, then to the profile, then to the comparison; under five jobs nothing general is said', async () => {
  const { page, home } = look;
  await look.go('/skills');
  await page.getByRole('heading', { name: 'No open jobs to compare with' }).waitFor();
  expect(await page.getByRole('button', { name: 'Add job' }).count()).toBeGreaterThan(0);

  job('Weaver', [['Python', 'MUST']]);
  await page.getByRole('heading', { name: 'Your profile is still empty' }).waitFor();
  home.call('skills.create', { title: 'Python' });
  await page.getByRole('heading', { name: '1 open job is ready to compare' }).waitFor();
  expect(await look.violations()).toEqual([]);

  await page.getByRole('button', { name: 'Compare with open jobs' }).press('Enter');
  await page.getByRole('heading', { name: 'What jobs ask for' }).waitFor();
  await page.getByText('Fewer than five jobs: too few to say').waitFor();
  await page.getByText('1 scored job: too few to say').waitFor();
  await page.getByText('From the second comparison on').waitFor();
  expect(kept().rows).toMatchObject([{ total_jobs_analyzed: 1 }]);
  expect(look.complaints).toEqual([]);
});

test('jobs are compared again; what raises most, what closed and what has no score are told with their numbers', async () => {
  const { page, home } = look;
  for (const title of ['Dyer', 'Miller', 'Potter', 'Cooper'])
    job(title, [
      ['Python', 'NICE'],
      ['Rust', 'MUST'],
    ]);
  job('Baker', []);
  await look.go('/skills');
  await page.getByText('5 jobs changed since; compare again.').waitFor();
  await page.getByRole('button', { name: 'Compare with open jobs' }).press('Enter');
  await page.getByText('6 open jobs compared').waitFor();
  await page.getByText('1 more job is not scored').waitFor();
  await page.getByText('n = 5 scored jobs.').waitFor();

  const raise = page.getByRole('region', { name: 'What would raise your matches most' });
  await raise.getByText('In 4 of 6 jobs, needed in 4.').waitFor();
  await raise.getByRole('button', { name: /Show jobs that ask for it.*Rust/ }).press('Enter');
  await raise.getByRole('link', { name: 'Potter, Quellwerk' }).waitFor();
  expect(await raise.getByRole('link', { name: /Quellwerk/ }).count()).toBe(4);

  home.call('skills.create', { title: 'Rust' });
  await page.getByText('Your profile changed since; compare again.').waitFor();
  await page.getByRole('button', { name: 'Compare with open jobs' }).press('Enter');
  const history = page.getByRole('region', { name: 'Over time' });
  await history.getByText('1 gap closed').waitFor();
  await history.getByText('5 jobs are in both').waitFor();
  await page.getByText('Your profile changed since').waitFor({ state: 'detached' });

  // The comparison can be taken back.
  await page.keyboard.press('Control+z');
  await page
    .getByText(/^Undone/)
    .first()
    .waitFor();
  expect(kept().total).toBe(2);
  expect(look.complaints).toEqual([]);
});

test('skills are filtered by standing and words, shown as a table, and a note is kept', async () => {
  const { page } = look;
  await look.go('/skills');
  const demand = page.getByRole('region', { name: 'What jobs ask for' }).first();
  await demand.getByText('Python', { exact: true }).waitFor();
  await demand.getByRole('button', { name: /^Not in your profile/ }).press('Enter');
  expect(await demand.getByText('Python', { exact: true }).count()).toBe(0);
  await demand.getByRole('button', { name: /^All/ }).press('Enter');
  await demand.getByLabel('Find a skill').fill('pyth');
  await demand.getByText('1 of 2 skills').waitFor();
  await demand.getByLabel('Find a skill').fill('weaving');
  await demand.getByRole('button', { name: 'Clear filter' }).press('Enter');

  await demand.getByRole('button', { name: 'Show as table' }).press('Enter');
  const row = demand.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Python' }) });
  expect(await row.getByRole('cell').allTextContents()).toEqual(['You have', '5', '1', '4', expect.any(String)]);

  await page
    .getByRole('button', { name: /^Add note/ })
    .first()
    .press('Enter');
  await page.getByLabel('Note', { exact: true }).fill('Before the course');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Before the course').waitFor();
  expect(kept().rows.at(-1)).toMatchObject({ user_notes: 'Before the course' });
  expect(look.complaints).toEqual([]);
});

test('a long comparison says how far it is; stopped, it keeps nothing and can be begun again', async () => {
  const long = await Look.open();
  const { page, home } = long;
  home.call('skills.create', { title: 'Python' });
  const text = 'You know Python, Rust, Kubernetes, procurement and good German. '.repeat(600);
  await page.evaluate(async (description) => {
    for (let count = 0; count < 60; count++)
      await fetch('/api/call/jobs.create', {
        method: 'POST',
        body: JSON.stringify({ title: `Weaver ${count}`, company: 'Quellwerk', description }),
      });
  }, text);
  await long.go('/skills');
  await page.getByRole('button', { name: 'Compare with open jobs' }).press('Enter');
  await page.getByText(/Comparing your profile: job \d+ of 60/).waitFor();
  await page.getByRole('button', { name: 'Stop' }).press('Enter');
  await page.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached' });
  const before = home.call<List<Kept>>('skill_analyses.list').total;
  const canBegin = await page.getByRole('button', { name: 'Compare with open jobs' }).isEnabled();
  await long.close();
  expect(before).toBe(0);
  expect(canBegin).toBe(true);
});

test('in every theme and width with all of the demo it fits and passes axe', async () => {
  const demo = await Look.open();
  demo.home.cli('demo');
  for (let count = 0; count < 2; count++) demo.home.call('skill_analyses.run');
  const wrong: string[] = [];
  for (const [theme, width, language] of [
    ['light', 1280, 'en'],
    ['dark', 900, 'de'],
    ['contrast', 400, 'de'],
  ] as const) {
    await demo.show({ theme, width, language });
    await demo.go('/skills');
    await demo.page.locator('#skills-demand').waitFor();
    await demo.page.locator('section[aria-labelledby="skills-demand"] .head button').press('Enter');
    const overflow = await demo.page.evaluate(
      () => document.querySelector('#content')!.scrollWidth - document.querySelector('#content')!.clientWidth,
    );
    if (overflow > 0) wrong.push(`${theme} ${width}: ${overflow} pixels too wide`);
    wrong.push(...(await demo.violations()).map((violation) => `${theme} ${width}: ${violation}`));
  }
  wrong.push(...demo.complaints);
  await demo.close();
  expect(wrong).toEqual([]);
});
