import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Home } from '../program';
import { Look } from './browser';

interface Rows<T> {
  total: number;
  rows: T[];
}
interface Letter {
  id: string;
  job_id?: string;
  title: string;
  generated_content: string;
  details: { recipient: string[]; subject?: string; salutation?: string; resume_id?: string };
}
interface Built {
  selection: Record<string, unknown[]>;
  outline: Array<{ section: string; key: { table: string; id: string } }>;
}
interface Tailoring {
  score: number;
  proposals: Array<{ kind: string; adds: number }>;
}

let look: Look;
let jobId = '';
let resumeId = '';
let letterId = '';

beforeAll(async () => {
  const home = new Home();
  home.cli('demo');
  const jobs = home.call<Rows<{ id: string; company: string }>>('jobs.list', { limit: 200 }).rows;
  jobId = jobs.find(({ company }) => company === 'Kranichsee Datenwerke')!.id;
  resumeId = home.call<{ id: string }>('resumes.build', { title: 'For data roles', template: 'modern' }).id;
  // Without its list of skills there is something to propose.
  const { selection, outline } = home.call<Built>('resumes.built', { id: resumeId });
  const skills = outline.filter(({ section }) => section === 'SKILLS').map(({ key }) => key);
  home.call('resumes.change', { id: resumeId, change: { selection: { ...selection, hidden_rows: skills } } });
  look = await Look.open({ home });
});
afterAll(() => look.close());

const letter = () => look.home.call<Letter>('content_generations.get', { id: letterId });
const tailor = (id = resumeId) => look.home.call<Tailoring>('resumes.tailor', { id, job_id: jobId });
const tab = (name: RegExp) => look.page.getByRole('tab', { name }).press('Enter');
const paragraph = (number: number) => look.page.getByRole('textbox', { name: `Paragraph ${number}`, exact: true });
const pages = () => look.page.getByRole('region', { name: 'Pages as they will be printed' });

test('a letter is drafted for a job by keyboard, filled from posting and profile, in the look of a résumé', async () => {
  const { page } = look;
  await look.go(`/resumes/letters/new?job=${jobId}`);
  await page.getByText('Application: Analytics Engineer').waitFor();
  expect(await look.violations()).toEqual([]);
  await page.getByRole('radio', { name: /^Usual application/ }).press('Space');
  await page.getByRole('button', { name: 'Begin' }).press('Enter');
  await page.waitForURL(/\/resumes\/letters\/[0-9a-f-]{36}$/);
  letterId = page.url().split('/').at(-1)!;
  expect(letter().job_id).toBe(jobId);
  expect(letter().details.resume_id).toBe(resumeId);
  expect(letter().details.recipient[0]).toBe('Kranichsee Datenwerke');
  await page.locator('[data-page="1"] img').waitFor();
  expect(await page.getByLabel('Subject').inputValue()).toBe('Application: Analytics Engineer');
});

test('a number that is not so is marked, and its place in the list leads to it', async () => {
  const { page } = look;
  const before = await pages().getAttribute('data-key');
  await paragraph(1).press('End');
  await paragraph(1).press('Control+End');
  await page.keyboard.type(' I saved 4711 hours.');
  await page.getByRole('button', { name: '4711 Number, in neither profile nor posting' }).waitFor();
  await page.waitForFunction(
    (before) => document.querySelector('[data-key]')?.getAttribute('data-key') !== before,
    before,
  );
  expect(await page.locator('mark', { hasText: '4711' }).count()).toBe(1);
  expect(letter().generated_content).toContain('I saved 4711 hours.\n\n');
  await tab(/^Check/);
  // Gaps come first.
  const findings = await page.locator('#letter-part button').allInnerTexts();
  expect(findings[0]).toMatch(/^\[/);
  expect(findings.at(-1)).toContain('4711');
  expect(await look.violations()).toEqual([]);
  await page.locator('#letter-part button', { hasText: '4711' }).press('Enter');
  await page.waitForFunction(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return field?.value?.slice(field.selectionStart, field.selectionEnd) === '4711';
  });
});

test('paragraphs are parted, moved and joined by keyboard, and a version brings the text back', async () => {
  const { page } = look;
  const before = letter().generated_content;
  await paragraph(1).press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('One more.');
  await expect.poll(() => letter().generated_content).toContain('hours.\n\nOne more.\n\n');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => letter().generated_content.startsWith('One more.\n\n')).toBe(true);
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  await expect.poll(() => letter().generated_content).toBe(before.replace('hours.', 'hours. One more.'));

  await tab(/^Versions/);
  await page.getByRole('button', { name: 'Compare Usual application' }).press('Enter');
  await page.locator('ins', { hasText: '4711' }).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Go back to Usual application' }).press('Enter');
  await expect.poll(() => letter().generated_content).toBe(before.replace(' I saved 4711 hours.', ''));
  await tab(/^Letter/);
  expect(await paragraph(1).inputValue()).not.toContain('4711');
  await page.locator('body').press('Control+z');
  await expect.poll(() => letter().generated_content).toContain('4711');
  await page.waitForFunction(() => document.querySelector('textarea[aria-label]') !== null);
  await expect.poll(() => paragraph(1).inputValue()).toContain('4711');
});

test('a paragraph of the library is filled and inserted', async () => {
  const { page } = look;
  await page.getByRole('button', { name: 'Insert from the library' }).press('Enter');
  await page.getByRole('button', { name: 'Motivation' }).press('Enter');
  expect(await look.violations()).toEqual([]);
  await page
    .getByRole('button', { name: /^Insert / })
    .last()
    .press('Enter');
  await expect.poll(() => letter().generated_content.split('\n\n').length).toBe(6);
  expect(letter().generated_content).not.toContain('{');
});

test('the letter is saved as PDF, with open brackets only when asked for', async () => {
  const { page } = look;
  const save = async () => {
    await page.getByRole('button', { name: 'Save as' }).press('Enter');
    await page.getByRole('menuitem', { name: 'PDF' }).press('Enter');
  };
  await save();
  const question = page.getByRole('dialog', { name: 'Not finished yet' });
  await question.getByText(/places? in brackets (is|are) still open/).waitFor();
  expect(await look.violations()).toEqual([]);
  await question.getByRole('button', { name: 'Show them' }).press('Enter');
  await page.getByRole('tab', { name: /^Check/, selected: true }).waitFor();
  await save();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    question.getByRole('button', { name: 'Save anyway' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/Cover letter.*\.pdf$/);
  expect(
    readFileSync(await download.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  await page.getByText('Saved: PDF').first().waitFor();
});

test('letters stand in their library; one is copied for another job, deleted and brought back', async () => {
  const { page } = look;
  await look.go('/resumes/letters');
  expect(await look.violations()).toEqual([]);
  const count = look.home.call<Rows<Letter>>('content_generations.list', {
    filter: { content_type: 'COVER_LETTER' },
  }).total;
  await page.getByRole('button', { name: 'More for Usual application · Kranichsee Datenwerke' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Copy for another job' }).press('Enter');
  await page.getByRole('combobox', { name: 'For which job' }).fill('Quarzfeld');
  await page
    .getByRole('option', { name: /Quarzfeld/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Copy', exact: true }).press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith(letterId) && /letters\/[0-9a-f-]{36}$/.test(url.pathname));
  letterId = page.url().split('/').at(-1)!;
  expect(letter().details.recipient[0]).toBe('Quarzfeld Semiconductors');
  expect(letter().title).toContain('Quarzfeld');
  expect(letter().generated_content).not.toContain('Kranichsee');
  await page.getByRole('button', { name: /^More for Usual application/ }).press('Enter');
  await page.getByRole('menuitem', { name: 'Delete' }).press('Enter');
  await page.waitForURL(/\/resumes\/letters$/);
  const left = () =>
    look.home.call<Rows<Letter>>('content_generations.list', { filter: { content_type: 'COVER_LETTER' } }).total;
  expect(left()).toBe(count);
  await page.getByRole('button', { name: 'Undo' }).last().press('Enter');
  await expect.poll(left).toBe(count + 1);
});

test('an accepted proposal raises the match that is shown, and one undo takes it back', async () => {
  const { page } = look;
  await look.go(`/resumes/${resumeId}/tailor?job=${jobId}`);
  const before = tailor();
  expect(before.proposals[0]!.adds).toBeGreaterThan(1);
  const score = () => page.locator('.score', { hasText: 'This résumé now' }).locator('.value').innerText();
  const shown = (value: number) => expect.poll(score).toMatch(new RegExp(`^${value}\\b`));
  await shown(before.score);
  expect(await look.violations()).toEqual([]);
  await page.getByLabel('Write them into').selectOption({ label: 'Into this résumé' });
  const [first] = await page.locator('[data-proposal]').all();
  await first!.press('Space');
  await page.getByRole('button', { name: 'Apply 1 change' }).waitFor();
  await first!.press('Enter');
  await page.getByText('1 change fits it to Kranichsee Datenwerke').first().waitFor();
  const after = tailor();
  expect(after.score).toBeGreaterThan(before.score);
  expect(after.score - before.score).toBeCloseTo(before.proposals[0]!.adds, -0.5);
  await shown(after.score);
  await page.getByRole('button', { name: 'Undo' }).last().press('Enter');
  await shown(before.score);
  expect(tailor().score).toBe(before.score);
});

test('all proposals are taken by two keys, into a copy that is made for the job', async () => {
  const { page } = look;
  await look.go(`/resumes/${resumeId}/tailor?job=${jobId}`);
  const before = tailor();
  const { selection } = look.home.call<Built>('resumes.built', { id: resumeId });
  await page.locator('[data-proposal]').first().press('a');
  await page.getByRole('button', { name: `Apply ${before.proposals.length} changes` }).waitFor();
  await page.locator('[data-proposal]').first().press('Enter');
  await page.waitForURL((url) => !url.pathname.includes(resumeId) && url.pathname.endsWith('/tailor'));
  const copyId = page.url().match(/[0-9a-f-]{36}/)![0];
  expect(look.home.call<{ job_id: string }>('resumes.get', { id: copyId }).job_id).toBe(jobId);
  expect(tailor(copyId).score).toBeGreaterThan(before.score);
  expect(look.home.call<Built>('resumes.built', { id: resumeId }).selection).toEqual(selection);
  expect(look.complaints).toEqual([]);
});

test('both stand in the other themes, in German and on a narrow screen', async () => {
  for (const theme of ['dark', 'contrast']) {
    await look.show({ theme, language: 'de', width: 400 });
    for (const path of ['/resumes/letters', `/resumes/${resumeId}/tailor?job=${jobId}`]) {
      await look.go(path);
      expect(await look.violations()).toEqual([]);
      expect(await look.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    }
  }
});
