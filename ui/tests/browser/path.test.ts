import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Look } from './browser';

const RESUME = `Ada Moreau
Data engineer
ada.moreau@example.org
+49 341 5550 117
Leipzig, Germany

Experience

Data engineer, Nordlicht Logistik
March 2021 – Present
- Built pipelines in Python and PostgreSQL that cut the nightly run from six hours to forty minutes
- Led three analysts

Education

Universität Leipzig
Master of Science in Computer Science
2015 – 2018

Skills

Python, PostgreSQL, Docker, Airflow
`;

const POSTING = `Senior data engineer
Company: Quellwerk GmbH
Location: Dresden, Germany (hybrid)

Requirements
- Python and PostgreSQL in production
- Kubernetes
- Communication with stakeholders

Nice to have
- Terraform

We keep a nest of zeppelinfalken on our roof. Questions? Contact Nora Hahn at nora.hahn@quellwerk.example.
<script>window.__ran = true</script><img src=x onerror="window.__ran = true">
`;

let look: Look;
beforeAll(async () => (look = await Look.open()));
afterAll(() => look.close());

test('one person walks the whole path by keyboard: résumé, posting, board, undo, search, practice, report', async () => {
  const { page, home } = look;
  const file = join(home.folder, 'resume.txt');
  writeFileSync(file, RESUME);

  // A résumé comes in, a field is corrected, the rest is taken over.
  await look.go('/resumes');
  await page.setInputFiles('input[type=file]', file);
  await page.waitForURL(/\/resumes\/.+/);
  await look.settled();
  const name = page.getByLabel('Name', { exact: true }).first();
  expect(await name.inputValue()).toBe('Ada Moreau');
  await name.fill('Ada Moreau-Lindt');
  await page.getByRole('button', { name: /Take over \d+ items/ }).press('Enter');
  await page.waitForURL('**/profile');
  await page.getByText('Ada Moreau-Lindt').waitFor();
  expect(home.call<{ total: number }>('employments.list').total).toBe(1);

  // A posting is pasted; nothing in it runs.
  await page.keyboard.press('n');
  await page.getByLabel(/The posting, as text/).fill(POSTING);
  await page.getByRole('button', { name: 'Read the posting' }).press('Enter');
  await page.getByRole('button', { name: 'Save job' }).waitFor();
  await page
    .getByLabel(/^Job title|^Title/)
    .first()
    .fill('Senior data engineer');
  await page.getByLabel('Company', { exact: false }).first().fill('Quellwerk GmbH');
  await page.getByRole('button', { name: 'Save job' }).press('Enter');
  await page.waitForURL(/\/jobs\/.+/);
  await page.getByText('How your profile fits').waitFor();
  expect(await page.evaluate(() => (window as { __ran?: boolean }).__ran)).toBeUndefined();
  await page.getByText('Kubernetes', { exact: true }).first().waitFor();
  // Whom the posting names is a contact of the job.
  await page.getByText('Nora Hahn', { exact: true }).first().waitFor();

  // The board: moved by keyboard, written in the history, taken back.
  await look.go('/jobs');
  await page.locator('[data-card="0"]').first().focus();
  await page.keyboard.press('Alt+ArrowRight');
  await page
    .getByText(/Moved Senior data engineer to/)
    .first()
    .waitFor();
  const job = () => home.call<{ rows: Array<{ status: string; id: string }> }>('jobs.list').rows[0]!;
  expect(job().status).toBe('APPLIED');
  await page.keyboard.press('Control+z');
  await page
    .getByText(/Undone/)
    .first()
    .waitFor();
  expect(job().status).toBe('INTERESTED');

  // A word that stands only inside the posting is found.
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('zeppelinfalken');
  await page.getByRole('option').filter({ hasText: 'Senior data engineer' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/jobs\/.+/);

  // Three questions are practised; the report says why.
  await look.go(`/practice?job=${job().id}`);
  await page.getByRole('button', { name: /Start practice/ }).press('Enter');
  await page.waitForURL(/\/practice\/.+/);
  for (let question = 0; question < 3; question++) {
    const answer = page.getByRole('textbox').first();
    await answer.waitFor();
    await answer.fill(
      'When I joined Nordlicht in 2021 our nightly run took six hours. My task was to make it fast because planners waited for it. I measured each step, rewrote two joins in PostgreSQL and moved the rest to Python. As a result it takes forty minutes, and I learned to measure first.',
    );
    await page.keyboard.press('Control+Enter');
    const next = page.getByRole('button', { name: /Next question|See the report|Finish|To the report/ });
    await next.waitFor();
    await next.press('Enter');
  }
  await page.getByRole('button', { name: 'Save as PDF' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as PDF' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  expect(look.complaints).toEqual([]);
});

test('a file that cannot be read is told in words, and nothing is kept', async () => {
  const { page, home } = look;
  const before = home.call<{ total: number }>('resumes.list').total;
  for (const [name, content, words] of [
    ['empty.pdf', '', /empty/],
    ['broken.pdf', '%PDF-1.7 and then nothing', /damaged|could not be read/],
    ['picture.png', '\u0089PNG\r\n\u001a\n\0\0\0', /cannot read this kind/],
  ] as const) {
    const file = join(home.folder, name);
    writeFileSync(file, content, 'latin1');
    await look.go('/resumes');
    await page.setInputFiles('input[type=file]', file);
    await page.locator('.toast.danger').filter({ hasText: words }).first().waitFor();
  }
  expect(home.call<{ total: number }>('resumes.list').total).toBe(before);
});

test('the example is marked on every page, goes by one press and comes back by undo', async () => {
  const example = await Look.open();
  const { page, home } = example;
  await example.go('/');
  await page.getByRole('button', { name: 'Explore with an example' }).press('Enter');
  const remove = page.getByRole('button', { name: 'Remove the example' });
  await remove.waitFor();
  await example.go('/jobs');
  await remove.press('Enter');
  await remove.waitFor({ state: 'detached' });
  expect(home.call<{ total: number }>('jobs.list').total).toBe(0);
  await page.keyboard.press('Control+z');
  await remove.waitFor();
  expect(example.complaints).toEqual([]);
  await example.close();
});
