import { statSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Home } from '../program';
import { Look } from './browser';

interface Rows<T> {
  total: number;
  rows: T[];
}
interface Resume {
  id: string;
  title: string;
  template: string;
  is_primary: boolean;
  settings: Record<string, unknown>;
  selection: Record<string, unknown[]>;
}
interface Line {
  key: { table: string; id: string; column: string; line?: string };
  text: string;
  words: string;
  is_shown: boolean;
}
interface Built {
  template: string;
  settings: Record<string, unknown>;
  selection: Record<string, unknown[]>;
  outline: Array<{ section: string; title: string; is_shown: boolean; lines: Line[] }>;
}

let look: Look;
beforeAll(async () => {
  const home = new Home();
  home.cli('demo');
  look = await Look.open({ home });
});
afterAll(() => look.close());

const resumes = () => look.home.call<Rows<Resume>>('resumes.list').rows;
const built = (id: string) => look.home.call<Built>('resumes.built', { id });
const lines = (id: string) => built(id).outline.flatMap((row) => row.lines);
const pages = () => look.page.getByRole('region', { name: 'Pages as they will be printed' });
const key = () => pages().getAttribute('data-key');
/** Waits until the pages show another state. */
const changed = (before: string | null) =>
  look.page.waitForFunction(
    (before) => {
      const key = document.querySelector('[data-key]')?.getAttribute('data-key');
      return key && key !== before;
    },
    before,
    { timeout: 30_000 },
  );
const tab = (name: string) => look.page.getByRole('tab', { name }).press('Enter');
let id = '';

test('a résumé is built from the profile by keyboard, and its page stands there', async () => {
  const { page } = look;
  await look.go('/resumes');
  await page.getByRole('button', { name: 'Build a résumé' }).press('Enter');
  await page.getByLabel('Name').fill('For data roles');
  await page.getByLabel('Name').press('Enter');
  await page.waitForURL(/\/resumes\/[0-9a-f-]{36}/);
  id = new URL(page.url()).pathname.split('/')[2]!;
  await tab('Look');
  await page.getByRole('radio', { name: 'Modern' }).waitFor();
  await page.locator('[data-page="1"] img').waitFor();
  expect(
    await page.locator('[data-page="1"] img').evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBeGreaterThan(300);
});

test('a line is left out by keyboard: the preview follows, undo brings it back', async () => {
  const { page } = look;
  await tab('Content');
  const line = lines(id).find(({ text }) => text.startsWith('Taught SQL to 12 planners'))!;
  const before = await key();
  await page.getByRole('switch', { name: line.text }).press('Space');
  await changed(before);
  expect(lines(id).find(({ text }) => text === line.text)!.is_shown).toBe(false);
  expect(await page.getByRole('switch', { name: line.text }).isChecked()).toBe(false);
  await page.waitForFunction(() => performance.getEntriesByName('foothold.preview').length > 0);
  await page.locator('body').press('Control+z');
  await page.getByRole('switch', { name: line.text, checked: true }).waitFor();
  expect(lines(id).find(({ text }) => text === line.text)!.is_shown).toBe(true);
});

test('a line is said in other words here, and the profile keeps its own', async () => {
  const { page } = look;
  const text = 'Taught SQL to 12 planners; 9 of them answer their own questions now';
  await page.getByRole('button', { name: text, exact: true }).press('Enter');
  await page.getByRole('textbox', { name: 'Achievements' }).fill('Taught SQL to 977 planners');
  await page.keyboard.press('Enter');
  await page.getByText('Own words', { exact: true }).waitFor();
  await expect.poll(() => lines(id).find((line) => line.text === text)?.words).toBe('Taught SQL to 977 planners');

  await tab('Check');
  await page.locator('mark', { hasText: '977' }).waitFor();
  await page.getByRole('button', { name: 'Go to the line' }).press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Taught SQL to 977 planners');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: "Use the profile's words" }).press('Enter');
  await expect.poll(() => lines(id).find((line) => line.text === text)?.words).toBe(text);
});

test('a line is changed in the profile, and one undo takes it back everywhere', async () => {
  const { page } = look;
  await page.getByRole('button', { name: /^Taught SQL to 12 planners/ }).press('Enter');
  await page.getByRole('textbox', { name: 'Achievements' }).fill('Taught SQL to 12 planners in one winter');
  await page.getByRole('radio', { name: 'Only here' }).press('ArrowRight');
  await page.getByRole('button', { name: 'Change the profile' }).press('Enter');
  await page.getByText('Changed in your profile').first().waitFor();
  const achievements = () =>
    look.home.call<Rows<{ achievements: string[] }>>('employments.list').rows.flatMap((row) => row.achievements);
  expect(achievements()).toContain('Taught SQL to 12 planners in one winter');
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).press('Enter');
  await page.getByRole('button', { name: /answer their own questions now$/ }).waitFor();
  expect(achievements()).not.toContain('Taught SQL to 12 planners in one winter');
});

test('rows and sections move by keyboard, and the focus stays with them', async () => {
  const { page } = look;
  const first = built(id).outline.find((row) => row.section === 'WORK')!.title;
  await page
    .getByRole('switch', { name: `${first} in this résumé` })
    .first()
    .focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => built(id).outline.filter((row) => row.section === 'WORK')[1]?.title).toBe(first);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(`${first} in this résumé`);
  await page.getByRole('switch', { name: 'Skills in this résumé' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => (built(id).settings.order as string[])[2]).toBe('SKILLS');
});

test('a text that is clicked on the page is brought up in the list', async () => {
  const { page } = look;
  const preview = look.home.call<{
    width: number;
    regions: Array<{ page: number; x: number; y: number; width: number; height: number; source: Line['key'] }>;
  }>('resumes.preview', { id });
  const region = preview.regions.find(({ source }) => source.column === 'bio')!;
  await tab('Look');
  const sheet = (await page.locator('[data-page="1"]').boundingBox())!;
  const scale = sheet.width / preview.width;
  await page.mouse.click(sheet.x + (region.x + 20) * scale, sheet.y + (region.y + 8) * scale);
  await page.getByRole('tab', { name: 'Content', selected: true }).waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('I started out on'));
});

test('a template is chosen by its picture, by keyboard', async () => {
  const { page } = look;
  await tab('Look');
  const before = await key();
  await page.getByRole('radio', { name: 'Modern' }).focus();
  await page.keyboard.press('ArrowRight');
  await changed(before);
  expect(built(id).template).toBe('compact');
  // A template brings the face it was drawn for, until the person chooses one.
  const face = (name: string) =>
    page.getByRole('radiogroup', { name: 'Font' }).getByRole('radio', { name, exact: true });
  await page.getByRole('radio', { name: 'Classic' }).press(' ');
  await expect.poll(() => [built(id).template, built(id).settings.font]).toEqual(['classic', 'SERIF']);
  expect(await face('Serif').getAttribute('aria-checked')).toBe('true');
  await page.getByRole('radio', { name: 'Compact' }).press(' ');
  await expect.poll(() => [built(id).template, built(id).settings.font]).toEqual(['compact', 'SANS']);
  await page.waitForFunction(() => document.querySelectorAll('[role="radiogroup"] img').length === 9, undefined, {
    timeout: 60_000,
  });
  const margin = page.getByRole('slider', { name: 'Margin' });
  await margin.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => built(id).settings.margin).toBe(17.5);
});

test('it says when it cannot fit on one page, and what it would change when it can', async () => {
  const { page } = look;
  await page.getByRole('button', { name: 'Fit on 1 page' }).press('Enter');
  await page.getByText('It does not fit on 1 page and stay readable.').waitFor();
  await tab('Content');
  for (const name of ['Projects', 'Volunteering', 'Awards', 'Certificates', 'Languages'])
    await page.getByRole('switch', { name: `${name} in this résumé`, exact: true }).press('Space');
  for (const name of ['Dispatcher', 'Fernhochschule Lindental'])
    await page
      .getByRole('switch', { name: `${name} in this résumé`, exact: true })
      .first()
      .press('Space');
  await expect.poll(() => (built(id).settings.hidden as string[]).length).toBe(5);
  await expect.poll(() => built(id).outline.filter((row) => !row.is_shown).length).toBe(2);
  await tab('Look');
  await page.getByRole('slider', { name: 'Size' }).fill('11.5');
  await expect.poll(() => built(id).settings.font_size).toBe(11.5);
  await page.getByRole('button', { name: 'Fit on 1 page' }).press('Enter');
  await page.getByText('It fits on 1 page with these changes.').waitFor();
  await page.getByText(/^Spacing: /).waitFor();
  await page.getByRole('button', { name: 'Use these' }).press('Enter');
  await page.getByText('Page 1 of 1').waitFor();
});

test('a version is kept, compared and gone back to', async () => {
  const { page } = look;
  await tab('Versions');
  await page.getByLabel('What it is for').fill('Sent to Acme');
  await page.keyboard.press('Enter');
  await page.getByText('Version kept').first().waitFor();
  await tab('Content');
  await page.getByRole('switch', { name: 'Operations Analyst in this résumé', exact: true }).first().press('Space');
  await tab('Look');
  await page.getByRole('radio', { name: 'US Letter' }).press('Enter');
  await expect.poll(() => built(id).settings.page).toBe('LETTER');
  await tab('Versions');
  await page.getByRole('button', { name: 'Compare Sent to Acme' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Page size').waitFor();
  await dialog.locator('del', { hasText: 'Parvelo' }).first().waitFor();
  expect(await look.violations()).toEqual([]);
  await dialog.getByRole('button', { name: /^Go back to/ }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => built(id).settings.page).toBe('A4');
});

test('what readers would remark leads to its line', async () => {
  const { page } = look;
  look.home.call('resumes.change', { id, change: { selection: {}, settings: {} } });
  await look.go(`/resumes/${id}`);
  await tab('Check');
  const part = page.locator('section', { has: page.getByRole('heading', { name: 'How it reads' }) });
  await part
    .locator('details', { has: page.locator('button') })
    .locator('summary')
    .first()
    .press('Enter');
  await part.getByRole('button').first().press('Enter');
  await page.getByRole('tab', { name: 'Content', selected: true }).waitFor();
  await page.waitForFunction(() => /^(line|row)-/.test(document.activeElement?.id ?? ''));
});

test('a file is read back before it is saved', async () => {
  const { page } = look;
  // What the reader does not know how to name is left out, so that the whole file comes back.
  const hidden = lines(id).filter(({ key }) =>
    ['headline', 'courses', 'grade', 'role', 'links', 'linkedin_url'].includes(key.column),
  );
  look.home.call('resumes.change', {
    id,
    change: {
      template: 'plain',
      selection: { hidden_lines: hidden.map((line) => line.key) },
      settings: { hidden: ['PROJECTS', 'VOLUNTEERING', 'AWARDS', 'CERTIFICATES', 'LANGUAGES'] },
    },
  });
  await look.go(`/resumes/${id}`);
  await page.getByRole('button', { name: 'Save as' }).press('Enter');
  await page.getByRole('menuitem', { name: 'PDF' }).press('Enter');
  await page.getByText(/^100 % of \d+ fields read back$/).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save PDF' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('Mara Lindqvist - For data roles.pdf');
  expect(statSync(await download.path()).size).toBeGreaterThan(10_000);
  await page.getByText('Saved: PDF').first().waitFor();
});

test('the library shows each by its page; one is renamed, made primary, copied and deleted', async () => {
  const { page } = look;
  await look.go('/resumes');
  await page.locator('a .paper img').first().waitFor();
  const count = resumes().length;
  const more = async (title: string, item: string) => {
    await page.getByRole('button', { name: `More for ${title}`, exact: true }).press('Enter');
    await page.getByRole('menuitem', { name: item }).press('Enter');
  };
  await more('For data roles', 'Rename');
  await page.getByRole('dialog').getByLabel('Name').fill('Data');
  await page.keyboard.press('Enter');
  await expect.poll(() => resumes().map(({ title }) => title)).toContain('Data');
  await more('Data', 'Make primary');
  await expect.poll(() => resumes().find((resume) => resume.is_primary)?.title).toBe('Data');
  await more('Data', 'Duplicate');
  await page.getByRole('button', { name: 'Build', exact: true }).press('Enter');
  await page.waitForURL(/\/resumes\/.+/);
  expect(resumes().map(({ title }) => title)).toContain('Data (copy)');
  await look.go('/resumes');
  await more('Data (copy)', 'Delete');
  await expect.poll(() => resumes().length).toBe(count);
});

test('library and builder fit every width and pass axe in every theme', async () => {
  const wrong: string[] = [];
  for (const [theme, width, language] of [
    ['light', 1280, 'en'],
    ['dark', 900, 'de'],
    ['contrast', 1280, 'en'],
    ['light', 400, 'de'],
  ] as const) {
    await look.show({ theme, width, language });
    const { page } = look;
    look.complaints.length = 0;
    const check = async (name: string) => {
      const overflow = await page.evaluate(
        () => document.querySelector('#content')!.scrollWidth - document.querySelector('#content')!.clientWidth,
      );
      if (overflow > 0) wrong.push(`${name} at ${width} is ${overflow} pixels too wide`);
      wrong.push(...(await look.violations()).map((violation) => `${theme} ${width} ${name}: ${violation}`));
    };
    await look.go('/resumes');
    await check('library');
    for (const part of ['content', 'look', 'check', 'versions']) {
      await look.go(`/resumes/${id}?tab=${part}`);
      await check(part);
    }
    wrong.push(...look.complaints.map((complaint) => `${theme} ${width}: ${complaint}`));
  }
  expect(wrong).toEqual([]);
});
