import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Look } from './browser';

interface List<T> {
  total: number;
  rows: T[];
}

let look: Look;
beforeAll(async () => (look = await Look.open()));
afterAll(() => look.close());
beforeEach(() => {
  look.complaints.length = 0;
});

const job = (title: string): string =>
  look.home.call<{ id: string }>('jobs.create', { title, company: 'Quellwerk' }).id;
const day = (date: Date): string => date.toLocaleDateString('sv-SE');

test('a round is added with its date, stands on Today and in the calendar, and becomes a calendar file', async () => {
  const { page, home } = look;
  const id = job('Weaver');
  const when = new Date(Date.now() + 2 * 86_400_000);
  when.setHours(14, 30, 0, 0);

  await look.go(`/jobs/${id}`);
  await page.getByRole('button', { name: 'Add round' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Type').selectOption('ONSITE');
  await dialog.getByLabel('Scheduled at').fill(`${day(when)}T14:30`);
  await dialog.getByLabel('Length in minutes').fill('50');
  await dialog.getByLabel('Place or link').fill('Weberplatz 3, Dresden');
  await dialog.getByLabel('Interviewer', { exact: true }).fill('Ines Okoro');
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await page.getByRole('heading', { name: 'On site, round 1' }).waitFor();
  const [round] = home.call<List<{ scheduled_at: string; minutes: number; id: string }>>('interviews.list').rows;
  expect(round).toMatchObject({ scheduled_at: when.toISOString(), minutes: 50 });

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Add to calendar' }).press('Enter'),
  ]);
  const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
  expect(lines).toContain(`UID:${round!.id}@foothold.app`);
  expect(lines).toContain(`DTSTART:${when.toISOString().replace(/[-:]|\.\d+/g, '')}`);
  expect(lines).toContain('LOCATION:Weberplatz 3\\, Dresden');

  await look.go('/');
  await page.getByRole('link', { name: /Weaver, Quellwerk/ }).waitFor();
  await look.go('/calendar?form=list');
  await page.getByRole('link', { name: 'Weaver, Quellwerk' }).waitFor();

  // The month is walked by keyboard to the day; its entries stand beside it.
  await look.go('/calendar?form=month');
  await page.getByRole('gridcell', { selected: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page
    .getByRole('complementary', { name: 'The chosen day' })
    .getByRole('link', { name: /Weaver/ })
    .waitFor();
  expect(look.complaints).toEqual([]);
});

test('a job is filled in by hand, with an address that names nobody', async () => {
  const { page, home } = look;
  await look.go('/jobs');
  await page.keyboard.press('n');
  await page.getByRole('button', { name: 'Fill in by hand' }).press('Enter');
  await page.getByLabel(/^Title/).fill('Dyer');
  await page.getByLabel(/^Company/).fill('Farbhof');
  await page.getByLabel('Email').fill('jobs@farbhof.example');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Dyer' }).waitFor();
  const [contact] = home.call<List<{ id: string; name: string; email: string }>>('contacts.list').rows;
  expect(contact).toMatchObject({ name: 'jobs@farbhof.example', email: 'jobs@farbhof.example' });
  home.call('contacts.delete', { ids: [contact!.id] });
  expect(look.complaints).toEqual([]);
});

test('a line of the history is dated back and the stage follows; a wrong line is taken out', async () => {
  const { page, home } = look;
  const id = job('Dyer');
  for (const status of ['APPLIED', 'INTERVIEW_SCHEDULED']) home.call('jobs.move', { id, status });
  const standing = () => home.call<{ status: string; applied_at: string }>('jobs.get', { id });
  await look.go(`/jobs/${id}`);

  // Applied was in truth a week ago.
  const long = new Date(Date.now() - 7 * 86_400_000);
  await page.getByRole('button', { name: 'More about Applied' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Correct date or note' }).press('Enter');
  await page.getByLabel('When it happened').fill(`${day(long)}T09:15`);
  await page.getByLabel('Note', { exact: true }).fill('By post');
  await page.getByLabel('Note', { exact: true }).press('Enter');
  await page.getByText('By post').waitFor();
  expect(standing().applied_at).toBe(new Date(`${day(long)}T09:15`).toISOString());
  expect(standing().status).toBe('INTERVIEW_SCHEDULED');

  // There was no interview after all.
  await page.getByRole('button', { name: 'More about Interview', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Delete this line' }).press('Enter');
  await page.getByText('Line of the history deleted').first().waitFor();
  expect(standing().status).toBe('INTERESTED');
  await page.keyboard.press('Control+z');
  await page
    .getByText(/^Undone/)
    .first()
    .waitFor();
  expect(standing().status).toBe('INTERVIEW_SCHEDULED');
  expect(look.complaints).toEqual([]);
});

test('after an undo the focus stays with its job, and an older note offers no undo of a newer change', async () => {
  const { page, home } = look;
  const [first, second] = [job('Glazier'), job('Slater')];
  const stage = (id: string) => home.call<{ status: string }>('jobs.get', { id }).status;
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.job);
  await look.go('/jobs');
  for (const id of [first, second]) {
    await page.locator(`[data-job="${id}"]`).first().focus();
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(() => stage(id)).toBe('APPLIED');
    await expect.poll(focused).toBe(id);
  }
  // Both moves are told; only the note of the newest takes back, and that one.
  await page.getByText('Moved Slater to').first().waitFor();
  expect(await page.getByRole('button', { name: 'Undo', exact: true }).count()).toBe(1);
  await page.locator(`[data-job="${second}"]`).first().focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => stage(second)).toBe('INTERESTED');
  await expect.poll(focused).toBe(second);
  expect(stage(first)).toBe('APPLIED');
  expect(look.complaints).toEqual([]);
});

test('filter, order and form are kept as a view, opened again, renamed and deleted', async () => {
  const { page, home } = look;
  home.call('jobs.create', { title: 'Miller', company: 'Mahlgang', work_mode: 'REMOTE' });
  await look.go('/jobs?form=table');
  await page.getByRole('button', { name: 'Remote', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Company' }).press('Enter');
  await page.getByRole('button', { name: 'Keep as view' }).press('Enter');
  await page.getByRole('dialog').getByLabel('Name').fill('From afar');
  await page.keyboard.press('Enter');
  await page.getByText('Kept the view From afar').first().waitFor();
  expect(home.call<List<unknown>>('saved_views.list').rows[0]).toMatchObject({
    name: 'From afar',
    view: 'TABLE',
    filter: { work_mode: ['REMOTE'] },
    sort: [{ column: 'company', descending: false }],
  });

  await look.go('/jobs?form=board');
  await page.getByRole('button', { name: 'From afar' }).press('Enter');
  await page.getByRole('grid', { name: 'Jobs' }).waitFor();
  await page.getByRole('gridcell', { name: 'Miller', exact: true }).waitFor();
  expect(await page.locator('[data-row]').count()).toBe(1);

  await page.getByRole('button', { name: 'More about the view From afar' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Rename view' }).press('Enter');
  await page.getByRole('dialog').getByLabel('Name').fill('At home');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'At home', exact: true }).waitFor();
  await page.getByRole('button', { name: 'More about the view At home' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Delete view' }).press('Enter');
  await page.getByText('Deleted the view At home').first().waitFor();
  expect(home.call<List<unknown>>('saved_views.list').total).toBe(0);
  expect(look.complaints).toEqual([]);
});

test('a card is looked at by Space, let go by Escape, opened by Enter, and the keys go on from there', async () => {
  const { page } = look;
  const id = job('Gardener');
  await look.go('/jobs?form=board');
  await page.getByLabel('Find in jobs').fill('Gardener');
  const card = page.locator(`[data-job="${id}"]`);
  const panel = page.getByRole('complementary', { name: 'Gardener' });
  // Where other jobs stood, this one moves up.
  await page.locator('[data-job]').nth(1).waitFor({ state: 'detached' });
  await card.focus();
  await page.keyboard.press(' ');
  await panel.waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  expect(await card.evaluate((element) => element === document.activeElement), 'the list keeps its place').toBe(true);
  await page.keyboard.press(' ');
  await panel.waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/jobs/${id}`);
  await page.getByRole('heading', { level: 1, name: 'Gardener' }).waitFor();
  await page.keyboard.press('Tab');
  const next = await page.evaluate(() => document.activeElement?.textContent);
  expect(next, 'not through the sidebar again').toContain('Jobs');
  expect(await page.evaluate(() => document.activeElement?.closest('#content') !== null)).toBe(true);
});

test('several jobs are marked by keyboard and moved at once; one undo takes all of them back', async () => {
  const { page, home } = look;
  for (const title of ['One', 'Two', 'Three']) job(`Potter ${title}`);
  const statuses = () =>
    home
      .call<List<{ title: string; status: string }>>('jobs.list', { limit: 200 })
      .rows.filter(({ title }) => title.startsWith('Potter'))
      .map(({ status }) => status);

  await look.go('/jobs?form=table');
  await page.getByLabel('Find in jobs').fill('Potter');
  await page.waitForFunction(() => document.querySelectorAll('[data-row]').length === 3);
  await page.locator('[data-row="0"]').focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByRole('toolbar', { name: 'Marked jobs' }).getByText('3 marked').waitFor();
  await page.getByRole('button', { name: 'Move to' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Applied' }).press('Enter');
  await page.getByText('Moved 3 jobs to Applied').first().waitFor();
  expect(statuses()).toEqual(['APPLIED', 'APPLIED', 'APPLIED']);
  await page.keyboard.press('Control+z');
  await page
    .getByText(/^Undone/)
    .first()
    .waitFor();
  expect(statuses()).toEqual(['INTERESTED', 'INTERESTED', 'INTERESTED']);

  // All of the list, deleted and brought back.
  await page.locator('[data-row="0"]').focus();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Delete' }).press('Enter');
  await page.getByText('Deleted 3 jobs').first().waitFor();
  expect(statuses()).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => statuses().length).toBe(3);
  expect(look.complaints).toEqual([]);
});

test('a reminder that is put off comes again at the time chosen', async () => {
  const { page, home } = look;
  home.call('reminders.create', { title: 'Thank Ines', due_at: new Date(Date.now() - 3_600_000).toISOString() });
  await look.go('/');
  await page.getByRole('button', { name: 'Remind me of “Thank Ines” later' }).press('Enter');
  await page.getByRole('menuitem', { name: /^Tomorrow/ }).press('Enter');
  await page
    .getByText(/Thank Ines comes again/)
    .first()
    .waitFor();
  const tomorrow = new Date();
  tomorrow.setDate(tomorrow.getDate() + 1);
  tomorrow.setHours(9, 0, 0, 0);
  expect(home.call<List<unknown>>('reminders.list').rows[0]).toMatchObject({
    due_at: tomorrow.toISOString(),
    snoozed_until: tomorrow.toISOString(),
  });
  expect(look.complaints).toEqual([]);
});

test('stages are renamed, moved by keyboard and hidden', async () => {
  const { page, home } = look;
  const names = () =>
    home
      .call<List<{ name: string; is_hidden: boolean }>>('stages.list', { sort: [{ column: 'position' }] })
      .rows.map(({ name, is_hidden }) => (is_hidden ? `(${name})` : name));
  await look.go('/jobs?form=board');
  await page.getByRole('button', { name: 'Stages and columns' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Edit stages' }).press('Enter');
  const name = page.getByLabel('Your name for Offer');
  await name.fill('Promise');
  await name.press('Tab');
  await expect.poll(() => names()[4]).toBe('Promise');
  await name.press('Alt+ArrowUp');
  await expect.poll(() => names()[3]).toBe('Promise');
  await page.getByRole('button', { name: 'Hide Withdrawn' }).press('Enter');
  await expect.poll(() => names().at(-1)).toBe('(Withdrawn)');
  expect(await look.violations()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Promise' }).waitFor();
  expect(await page.getByRole('region', { name: 'Withdrawn' }).count()).toBe(0);
  expect(look.complaints).toEqual([]);
});

test('an application, a person and a document are added to a job, and the document comes back as it was', async () => {
  const { page, home } = look;
  const id = job('Glazier');
  await look.go(`/jobs/${id}`);
  const dialog = page.getByRole('dialog');

  await page.getByRole('button', { name: 'Add application' }).press('Enter');
  await dialog.getByLabel('Applied on').fill('2026-11-02');
  await dialog.getByLabel('Follow up on').fill('2026-11-16');
  expect(await look.violations()).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await page.getByText('2 Nov 2026').waitFor();
  const section = page.getByRole('region', { name: 'Applications' });
  await section.getByLabel('Status').selectOption('UNDER_REVIEW');
  await page.getByText('Application: Under review').first().waitFor();

  await page.getByRole('button', { name: 'Add person' }).press('Enter');
  await dialog.getByLabel('Part in this job').fill('Recruiter');
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Ines Okoro');
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await page.getByRole('region', { name: 'People' }).getByText('Ines Okoro').waitFor();
  expect(home.call<List<unknown>>('job_contacts.list', { filter: { job_id: id } }).rows[0]).toMatchObject({
    role: 'Recruiter',
  });

  const bytes = Buffer.from('Dear glass works,');
  await page
    .getByLabel('Attach a file')
    .and(page.locator('input'))
    .setInputFiles({ name: 'cover letter.txt', mimeType: 'text/plain', buffer: bytes });
  const save = page.getByRole('button', { name: 'Save cover letter' });
  await save.waitFor();
  const [file] = await Promise.all([page.waitForEvent('download'), save.press('Enter')]);
  expect(readFileSync(await file.path())).toEqual(bytes);
  expect(home.call<List<unknown>>('job_documents.list', { filter: { job_id: id } }).rows[0]).toMatchObject({
    document_type: 'COVER_LETTER',
    title: 'cover letter',
  });
  expect(look.complaints).toEqual([]);
});

test('one value is given to several jobs at once, and taken back at once', async () => {
  const { page, home } = look;
  const ids = ['North', 'South'].map((side) => job(`Roofer ${side}`));
  const modes = () => ids.map((id) => home.call<{ work_mode: string | null }>('jobs.get', { id }).work_mode);
  await look.go('/jobs?form=table');
  await page.getByLabel('Find in jobs').fill('Roofer');
  await page.waitForFunction(() => document.querySelectorAll('[data-row]').length === 2);
  await page.getByLabel('Mark Roofer North').click();
  await page.getByLabel('Mark Roofer South').click({ modifiers: ['Shift'] });
  await page.getByRole('button', { name: 'Change', exact: true }).press('Enter');
  await page.getByLabel('New value').selectOption('HYBRID');
  expect(await look.violations()).toEqual([]);
  await page.getByRole('button', { name: 'Change 2 jobs' }).press('Enter');
  await page.getByText('Changed 2 jobs').first().waitFor();
  expect(modes()).toEqual(['HYBRID', 'HYBRID']);
  await page.keyboard.press('Control+z');
  await page
    .getByText(/^Undone/)
    .first()
    .waitFor();
  expect(modes()).toEqual([null, null]);
  expect(look.complaints).toEqual([]);
});
