import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Home, program } from '../program';
import { By, Key, Window, until } from './window';

let home: Home;
let window: Window | undefined;

beforeEach(() => {
  home = new Home();
});
afterEach(async () => {
  await window?.close();
  window = undefined;
  home.remove();
});

const jobs = () => home.call<{ rows: Array<{ id: string; title: string; status: string }> }>('jobs.list').rows;

test('a fresh start greets, and its files go nowhere but the vault', async () => {
  window = await Window.open(home);
  await window.see('Welcome to Foothold');
  expect(await window.driver.findElement(By.css('nav [aria-current=page]')).getText()).toBe('Today');
  expect(readFileSync(home.vault).subarray(0, 15).toString()).toBe('SQLite format 3');
});

test('a résumé chosen in the window is read, and its page is shown', async () => {
  const file = join(home.folder, 'cv.txt');
  writeFileSync(
    file,
    'Ada Moreau\nada.moreau@example.org\n\nExperience\n\nData engineer, Nordlicht\n2019 - 2022\n- Built pipelines in Python\n',
  );
  window = await Window.open(home);
  await window.driver.findElement(By.css('input[type=file]')).sendKeys(file);
  await window.driver.wait(until.elementLocated(By.xpath("//button[contains(., 'Take over')]")), 15_000);
  await window.see('ada.moreau@example.org').catch(async () => {
    const values = await window!.driver.executeScript<string[]>(
      'return [...document.querySelectorAll("input")].map((input) => input.value)',
    );
    expect(values).toContain('ada.moreau@example.org');
  });
});

test('a card dragged with the pointer lands in the next stage, and Ctrl+Z takes it back, also after a restart', async () => {
  home.call('jobs.create', { title: 'Analyst', company: 'Acme' });
  window = await Window.open(home);
  await window.go('/jobs');
  const card = await window.driver.wait(until.elementLocated(By.css('[data-card="0"]')), 10_000);
  const applied = await window.driver.findElement(By.css('[data-column][data-status="APPLIED"] .windowed'));
  await window.driver
    .actions({ async: true })
    .move({ origin: card })
    .press()
    .move({ origin: applied, duration: 300 })
    .pause(100)
    .release()
    .perform();
  await window.see('Moved Analyst to');
  expect(jobs()[0]?.status).toBe('APPLIED');

  await window.close();
  window = await Window.open(home);
  await window.chord(Key.CONTROL, 'z');
  await window.see('Undone');
  expect(jobs()[0]?.status).toBe('INTERESTED');
});

test('keys alone open the palette, find a job by its posting, and go there', async () => {
  home.call('jobs.create', { title: 'Analyst', company: 'Acme', description: 'We keep a nest of zeppelinfalken.' });
  window = await Window.open(home);
  await window.see('Today');
  await window.chord(Key.CONTROL, 'k');
  await window.driver.wait(until.elementLocated(By.css('[role=combobox]')), 5_000);
  await window.press('zeppelinfalken');
  await window.driver.wait(until.elementLocated(By.xpath("//*[@role='option'][contains(., 'Analyst')]")), 10_000);
  await window.press(Key.ENTER);
  await window.driver.wait(
    async () => (await window!.driver.executeScript<string>('return location.pathname')).startsWith('/jobs/'),
    10_000,
  );
});

test('a change of another program is shown without asking', async () => {
  home.call('jobs.create', { title: 'Analyst', company: 'Acme' });
  window = await Window.open(home);
  await window.go('/jobs');
  await window.see('Analyst');
  home.call('jobs.create', { title: 'Planner', company: 'Quellwerk' });
  await window.see('Planner');
});

test('a damaged vault is told in words, and a backup brings everything back', async () => {
  home.call('jobs.create', { title: 'Analyst', company: 'Acme' });
  home.call('vault.backup_now');
  truncateSync(home.vault, 6_000);
  window = await Window.open(home);
  await window.see('Your vault cannot be opened');
  await window.driver.findElement(By.xpath("//button[normalize-space()='Restore']")).click();
  await window.see('Add job');
  expect(jobs()[0]?.title).toBe('Analyst');
});

test('the page may neither run code of a text nor load anything from outside', async () => {
  home.call('jobs.create', {
    title: '<img src=x onerror=window.__ran=true>',
    company: 'Acme',
    description: '<script>window.__ran = true</script>',
  });
  window = await Window.open(home);
  await window.go('/jobs');
  await window.see('onerror');
  const answers = await window.driver.executeAsyncScript<[boolean, string]>(
    'const done = arguments[0]; fetch("https://example.org/").then(() => done([window.__ran === true, "loaded"]), () => done([window.__ran === true, "refused"]));',
  );
  expect(answers).toEqual([false, 'refused']);
});

test('a link opens its page, at the start and when the program runs already', async () => {
  home.call('jobs.create', { title: 'Analyst', company: 'Acme' });
  window = await Window.open(home, program('foothold'), ['foothold://practice']);
  const page = () => window!.driver.executeScript<string>('return location.pathname');
  await window.driver.wait(async () => (await page()) === '/practice', 10_000, 'the page of the first link');
  const second = window.start(['foothold://profile']);
  await window.driver.wait(async () => (await page()) === '/profile', 10_000, 'the page of the second link');
  expect(await second, 'the second program ends; there is one window').toBe(0);
});

test('a link that names no page of the program is not followed', async () => {
  home.call('jobs.create', { title: 'Analyst', company: 'Acme' });
  window = await Window.open(home, program('foothold'), ['foothold://jobs?x=<script>']);
  await window.see('Today');
  expect(await window.driver.executeScript('return location.pathname')).toBe('/');
});

test('the window opens as large as it was left', async () => {
  home.call('jobs.create', { title: 'Analyst', company: 'Acme' });
  window = await Window.open(home);
  await window.driver.manage().window().setRect({ width: 900, height: 650, x: 40, y: 30 });
  const size = () => window!.driver.executeScript<[number, number]>('return [outerWidth, outerHeight]');
  await window.driver.wait(async () => (await size())[0] === 900, 5_000);
  await window.leave();
  window = await Window.open(home);
  await window.driver.wait(async () => (await size())[0] === 900, 5_000, 'the width of the last time');
});
