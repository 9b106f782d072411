import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Look } from './browser';

interface Rows<T> {
  total: number;
  rows: T[];
}
interface Employment {
  id: string;
  title: string;
  company_name: string;
  started_on: string;
  is_current: boolean;
  achievements: string[];
  technologies: string[];
}

let look: Look;
beforeAll(async () => (look = await Look.open()));
afterAll(() => look.close());

const employments = () => look.home.call<Rows<Employment>>('employments.list').rows;
/** What the live region said last. */
const spoken = (text: string | RegExp) => look.page.locator('[aria-live="polite"][role="status"]').getByText(text);

test('a post is added by keyboard, with a date as people write it, bullets and technologies', async () => {
  const { page } = look;
  await look.go('/profile');
  await page.getByRole('button', { name: 'Add work' }).press('Enter');
  await page.getByLabel('Title').fill('Data engineer');
  await page
    .getByLabel(/^Company/)
    .first()
    .fill('Nordlicht Logistik');
  await page.getByLabel('Start date').fill('März 2021');
  await page.getByLabel('Still going on').press('Space');
  await page.getByRole('button', { name: 'Add bullet' }).press('Enter');
  await page.keyboard.type('Cut the nightly run from six hours to forty minutes');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Led three analysts');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Wrote the runbook');
  const technologies = page.getByLabel('Tools and technologies');
  await technologies.focus();
  await page.keyboard.type('Python');
  await page.keyboard.press('Enter');
  await page.keyboard.type('PostgreSQL,');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Data engineer' }).waitFor();
  expect(employments()).toMatchObject([
    {
      title: 'Data engineer',
      company_name: 'Nordlicht Logistik',
      started_on: '2021-03',
      is_current: true,
      achievements: ['Cut the nightly run from six hours to forty minutes', 'Led three analysts', 'Wrote the runbook'],
      technologies: ['Python', 'PostgreSQL'],
    },
  ]);
});

test('bullets are put in another order by keyboard, which is said, and undone by name', async () => {
  const { page } = look;
  await look.go('/profile');
  const before = employments()[0]!.achievements;
  await page.getByRole('button', { name: 'Data engineer', exact: true }).press('Enter');
  await page.getByLabel('Achievements, item 3').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await spoken('Moved to place 2 of 3').waitFor({ state: 'attached' });
  await page.keyboard.press('Alt+ArrowUp');
  await spoken('Moved to place 1 of 3').waitFor({ state: 'attached' });
  expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe('Wrote the runbook');
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(employments()[0]!.achievements).toEqual([before[2], before[0], before[1]]);
  await page.locator('body').press('Control+z');
  await page
    .getByText(/Undone/)
    .first()
    .waitFor();
  expect(employments()[0]!.achievements).toEqual(before);
});

test('what was written is not thrown away by Escape', async () => {
  const { page } = look;
  await look.go('/profile');
  await page.getByRole('button', { name: 'Data engineer', exact: true }).press('Enter');
  await page.getByLabel('Location').fill('Leipzig');
  await page.keyboard.press('Escape');
  await page.getByText('Something here is not saved yet.').waitFor();
  await page.getByRole('button', { name: 'Keep editing' }).press('Enter');
  expect(await page.getByLabel('Location').inputValue()).toBe('Leipzig');
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('posts are put in another order by keyboard and by pointer, and the focus follows', async () => {
  const { page, home } = look;
  home.call('employments.create', { company_name: 'Hafenwerk', title: 'Analyst' });
  home.call('employments.create', { company_name: 'Ostkai', title: 'Trainee' });
  await look.go('/profile');
  const titles = () => employments().map(({ title }) => title);
  expect(titles()).toEqual(['Data engineer', 'Analyst', 'Trainee']);
  await page.getByRole('button', { name: 'Trainee', exact: true }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await spoken('Trainee: now place 2 of 3').waitFor({ state: 'attached' });
  expect(titles()).toEqual(['Data engineer', 'Trainee', 'Analyst']);
  await page.waitForFunction(() => document.activeElement?.textContent === 'Trainee');

  const list = page.getByRole('region', { name: /Work/ });
  const grip = list.locator('[data-item]').nth(2).getByRole('button', { name: 'Drag to move' });
  await list.getByRole('button', { name: 'Analyst', exact: true }).hover();
  await grip.hover();
  await page.mouse.down();
  const top = (await list.locator('[data-item]').first().boundingBox())!;
  await page.mouse.move(top.x + 40, top.y + 20, { steps: 4 });
  await page.mouse.move(top.x + 40, top.y + 2, { steps: 4 });
  await page.mouse.up();
  await spoken('Analyst: now place 1 of 3').waitFor({ state: 'attached' });
  expect(titles()).toEqual(['Analyst', 'Data engineer', 'Trainee']);
});

test('a newer post is put above, by Enter alone; a wrong date is told until it is mended', async () => {
  const { page, home } = look;
  await look.go('/profile');
  const before = employments().map((post) => post.title);
  await page.getByRole('button', { name: 'Add work' }).press('Enter');
  await page.getByLabel('Title').fill('Newest of all');
  await page
    .getByLabel(/^Company/)
    .first()
    .fill('Quellwerk');
  const start = page.getByLabel('Start date');
  await start.fill('last spring');
  await start.press('Enter');
  await page.getByText('This is no date').waitFor();
  await start.fill('5/2024');
  expect(await page.getByText('This is no date').count()).toBe(0);
  await page.getByLabel('Still going on').press('Space');
  await start.press('Enter');
  await page.getByRole('heading', { name: 'Newest of all' }).waitFor();
  const shown = await page.locator('#work h3').allTextContents();
  home.call('employments.delete', {
    ids: employments().flatMap(({ id, title }) => (title === 'Newest of all' ? id : [])),
  });
  // What has no date stays where it is.
  const added = before.toSpliced(before.indexOf('Data engineer'), 0, 'Newest of all');
  expect(shown.map((title) => title.trim())).toEqual(added);
});

test('what is looked for is kept, compared with jobs, and taken back', async () => {
  const { page, home } = look;
  const posting = { title: 'Cook', company: 'Quellwerk', description: 'Python', pay_text: '€4,000 – €4,500 a month' };
  const { id } = home.call<{ id: string }>('jobs.create', posting);
  await look.go('/profile');
  await page.getByRole('button', { name: 'Say what you look for' }).press('Enter');
  await page.getByLabel('Preferred locations').fill('Leipzig');
  await page.keyboard.press('Enter');
  await page.getByLabel('Least pay').fill('€60,000 a year');
  await page.getByLabel('Least pay').press('Enter');
  await page.getByRole('definition').filter({ hasText: '€60,000 a year' }).waitFor();
  const { flags } = home.call<{ flags: Array<{ kind: string; fits: string }> }>('jobs.match', { id });
  expect(flags.find(({ kind }) => kind === 'PAY')?.fits).toBe('NO');
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Say what you look for' }).waitFor();
  home.call('jobs.delete', { ids: [id] });
});

test('a win is noted in one line and becomes a bullet, as one step of the history', async () => {
  const { page } = look;
  await look.go('/profile/journal');
  await page.getByLabel('What went well').fill('Saved 12,000 euros a year by switching off a report');
  await page.keyboard.press('Enter');
  await page.getByText('Win noted').first().waitFor();
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('');
  await page.getByRole('button', { name: 'Turn into a bullet' }).press('Enter');
  const bullet = page.getByRole('dialog').getByLabel(/^Bullet\b(?! of)/);
  await bullet.fill('Saved 12,000 euros a year by retiring a report that nobody read');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('link', { name: 'Bullet of Nordlicht Logistik' }).waitFor();
  const own = () => employments().find(({ company_name }) => company_name === 'Nordlicht Logistik')!;
  expect(own().achievements.at(-1)).toBe('Saved 12,000 euros a year by retiring a report that nobody read');
  await page.locator('body').press('Control+z');
  await page.getByRole('link', { name: 'Bullet of Nordlicht Logistik' }).waitFor({ state: 'detached' });
  expect(own().achievements).toHaveLength(3);
});

test('a win becomes a story; what is missing is said, and a story that is not saved holds the page', async () => {
  const { page, home } = look;
  await look.go('/profile/journal');
  await page.getByRole('button', { name: 'Turn into a story' }).press('Enter');
  await page.waitForURL('**/profile/stories/new?win=*');
  await look.settled();
  expect(await page.getByLabel('Result').inputValue()).toMatch(/^Saved 12,000 euros/);
  await page.getByText('Situation, Task and Action are missing').waitFor();
  await page.getByLabel('Situation').fill('Twenty-two people got a report each morning.');
  await page.getByLabel('Task').fill('I was asked to make it faster.');
  await page.getByRole('link', { name: 'Jobs', exact: true }).first().click();
  await page.getByText('Something here is not saved yet.').waitFor();
  await page.getByRole('button', { name: 'Keep editing' }).press('Enter');
  await page.getByLabel('Action').fill('I asked all of them whether they read it, and four did.');
  await page.getByText('All four parts are there.').waitFor();
  await page.getByLabel('Skills used').focus();
  await page.keyboard.type('Python');
  await page.keyboard.press('Control+s');
  await page.waitForURL('**/profile/journal');
  await page.getByRole('link', { name: /^Story: Saved 12,000 euros/ }).waitFor();
  const story = home.call<Rows<Record<string, unknown>>>('experiences.list').rows[0]!;
  expect(story).toMatchObject({ task: 'I was asked to make it faster.', skills_used: ['Python'] });

  await look.go('/profile/stories?skill=python');
  await page.getByRole('link', { name: /^Saved 12,000 euros/ }).waitFor();
  await look.go('/profile/stories?skill=Rust');
  await page.getByText('No story fits').waitFor();
});

test('a file proves a post: it is attached, counted on the row, saved again, and taken back', async () => {
  const { page, home } = look;
  const file = join(home.folder, 'zeugnis.txt');
  writeFileSync(file, 'Sie hat stets zu unserer vollsten Zufriedenheit gearbeitet.');
  await look.go('/profile');
  await page.getByRole('button', { name: 'Data engineer', exact: true }).press('Enter');
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(file);
  await page.getByRole('dialog').getByText('zeugnis.txt', { exact: true }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save zeugnis.txt' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('zeugnis.txt');
  await page.keyboard.press('Escape');
  await page.getByText('1 piece of evidence').first().waitFor({ state: 'attached' });
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).press('Enter');
  await page.getByText('Taken back').first().waitFor();
  expect(home.call<Rows<unknown>>('evidence.list').total).toBe(0);
  expect(home.call<Rows<{ name: string }>>('files.list').rows.map(({ name }) => name)).not.toContain('zeugnis.txt');
});

test('the person is described, with a photo and a link, and all of it is taken back at once', async () => {
  const { page, home } = look;
  const photo = join(home.folder, 'photo.png');
  await look.go('/profile');
  await page.screenshot({ path: photo });
  await page.getByRole('button', { name: 'Edit person' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Ada Moreau');
  await dialog.getByLabel('Headline').fill('Data engineer');
  await dialog.locator('input[type=file]').setInputFiles(photo);
  await dialog.locator('.photo img').waitFor();
  await dialog.getByRole('button', { name: 'Add link' }).press('Enter');
  await page.keyboard.type('Portfolio');
  await page.keyboard.press('Tab');
  await page.keyboard.type('ada.example.org');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Ada Moreau' }).waitFor();
  await page.locator('#about .photo img').waitFor();
  const user = () => home.call<Rows<{ name: string | null; avatar: string | null }>>('users.list').rows[0]!;
  const profile = () => home.call<Rows<Record<string, unknown>>>('user_profiles.list').rows[0]!;
  const file = home.call<Record<string, unknown>>('files.get', { id: user().avatar });
  expect(file).toMatchObject({ kind: 'PICTURE', media_type: 'image/jpeg' });
  expect(profile()).toMatchObject({
    headline: 'Data engineer',
    links: [{ label: 'Portfolio', url: 'https://ada.example.org' }],
  });
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).press('Enter');
  await page.getByText('Taken back').first().waitFor();
  expect(user()).toMatchObject({ name: null, avatar: null });
  expect(profile()).toMatchObject({ headline: null, links: [] });
});

test('the profile goes out as JSON Resume', async () => {
  const { page } = look;
  await look.go('/profile');
  await page.getByRole('button', { name: 'More for the profile' }).press('Enter');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Export as JSON Resume' }).press('Enter'),
  ]);
  const json = JSON.parse(readFileSync(await download.path(), 'utf8')) as { work: Array<{ name: string }> };
  expect(json.work.map(({ name }) => name)).toContain('Nordlicht Logistik');
});

test('a link is kept only as an address of the web', async () => {
  const { page, home } = look;
  await look.go('/profile');
  await page.getByRole('button', { name: 'Data engineer', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Add a link' }).press('Enter');
  await page.getByLabel('Address').fill('javascript:alert(1)');
  await page.getByLabel('Address').press('Enter');
  await page.getByText('Write an address of the web, such as example.org.').waitFor();
  await page.getByLabel('Address').fill('example.org/figures');
  await page.getByLabel('Address').press('Enter');
  await page.getByRole('link', { name: 'example.org' }).waitFor();
  expect(home.call<Rows<{ url: string }>>('evidence.list').rows).toMatchObject([
    { url: 'https://example.org/figures' },
  ]);
  await page.keyboard.press('Escape');
});

test('a skill that stands there twice is made one, and keeps what both knew', async () => {
  const { page, home } = look;
  home.call('skills.create', { title: 'PostgreSQL', level: 'ADVANCED' });
  home.call('skills.create', { title: 'postgresql', years_experience: 4 });
  await look.go('/profile/skills');
  await page.getByRole('button', { name: 'Merge into PostgreSQL' }).press('Enter');
  await page.getByText('Merged into PostgreSQL').first().waitFor();
  const skills = () => home.call<Rows<Record<string, unknown>>>('skills.list').rows;
  expect(skills()).toMatchObject([{ title: 'PostgreSQL', level: 'ADVANCED', years_experience: 4 }]);
  await page.locator('body').press('Control+z');
  await page
    .getByText(/Undone/)
    .first()
    .waitFor();
  expect(skills()).toHaveLength(2);
});

test('a fact leads to the place on the page of the file that it came from', async () => {
  const { page, home } = look;
  const file = join(home.folder, 'resume.pdf');
  const sheet = await page.context().newPage();
  await sheet.setContent(`<h1>Ada Moreau</h1><p>ada.moreau@example.org</p>
    <h2>Education</h2><p>Universität Leipzig<br>Master of Science in Computer Science<br>2015 – 2018</p>`);
  await sheet.pdf({ path: file, format: 'A4' });
  await sheet.close();
  await look.go('/resumes');
  await page.setInputFiles('input[type=file]', file);
  await page.waitForURL(/\/resumes\/.+/);
  await look.settled();
  await page.getByRole('button', { name: /Take over \d+ items/ }).press('Enter');
  await page.waitForURL('**/profile');
  const school = page.getByRole('region', { name: /Education/ });
  await school.getByText('Taken over from a file').waitFor({ state: 'attached' });
  await school.locator('h3 button').first().press('Enter');
  await page.getByText('Where this came from').click();
  await page.getByRole('button', { name: 'Show the place' }).first().press('Enter');
  const picture = page.getByRole('img', { name: /^Page 1 of/ });
  await picture.waitFor();
  const [around, box] = [await picture.boundingBox(), await page.locator('.sheet .box').boundingBox()];
  expect(box!.y).toBeGreaterThan(around!.y);
  expect(box!.y + box!.height).toBeLessThan(around!.y + around!.height);
  await page.keyboard.press('Escape');
});

test('every part of the profile fits its width and passes axe, with its dialogs', async () => {
  const { home } = look;
  home.cli('demo');
  const story = home.call<Rows<{ id: string }>>('experiences.list').rows[0]!.id;
  const wrong: string[] = [];
  for (const [theme, width] of [
    ['light', 1280],
    ['dark', 900],
    ['contrast', 1280],
    ['light', 400],
  ] as const) {
    await look.show({ theme, width });
    const { page } = look;
    for (const path of [
      '/profile',
      '/profile/stories',
      `/profile/stories/${story}`,
      '/profile/journal',
      '/profile/skills',
    ]) {
      look.complaints.length = 0;
      await look.go(path);
      const check = async (name: string) => {
        wrong.push(...(await look.violations()).map((violation) => `${theme} ${width} ${name}: ${violation}`));
      };
      const overflow = await page.evaluate(
        () => document.querySelector('#content')!.scrollWidth - document.querySelector('#content')!.clientWidth,
      );
      if (overflow > 0) wrong.push(`${path} at ${width} is ${overflow} pixels too wide`);
      await check(path);
      if (path === '/profile') {
        for (const name of ['Edit person', 'Data engineer']) {
          await page.getByRole('button', { name, exact: true }).first().click();
          await page.getByRole('dialog').waitFor();
          await page.waitForTimeout(200);
          await check(`${path} ${name}`);
          await page.keyboard.press('Escape');
          await page.getByRole('dialog').waitFor({ state: 'detached' });
        }
      }
      wrong.push(...look.complaints.map((complaint) => `${path}: ${complaint}`));
    }
  }
  expect(wrong).toEqual([]);
});
