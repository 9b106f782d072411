import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { Home, Server, program } from '../program';
import { By, Key, Window, until } from './window';

/**
 * The program as a person meets it, at 10,000 jobs, in the release build: start, moving a card, searching, memory; each
 * against a limit of the same run. `make bench` runs it; it is no test.
 */
const JOBS = 10_000;
const lines: string[] = [];
const over: string[] = [];

function report(what: string, value: number | undefined, unit: string, most?: number): void {
  if (value === undefined) {
    over.push(`${what}: nothing was measured`);
    return;
  }
  const limit = most === undefined ? '' : `  (at most ${most})`;
  const mark = most !== undefined && value > most ? '  <-- over' : '';
  lines.push(`${what.padEnd(66)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit}${limit}${mark}`);
  console.log(lines.at(-1));
  if (mark) over.push(what);
}

const quantile = (values: number[], part: number): number | undefined => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
};

/** A vault with many jobs and their postings, made over the program's own door. */
async function filled(): Promise<Home> {
  const home = new Home();
  const server = await Server.start(home);
  const first = await fetch(server.address, { redirect: 'manual' });
  const cookie = first.headers.get('set-cookie')!.split(';')[0]!;
  const call = async (name: string, input: unknown): Promise<{ id: string }> => {
    const body = JSON.stringify(input);
    const answer = await fetch(`${server.origin}/api/call/${name}`, {
      method: 'POST',
      headers: { cookie, origin: server.origin },
      body,
    });
    if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`);
    return (await answer.json()) as { id: string };
  };
  const words = 'We look for someone who plans, measures and explains, with Python and PostgreSQL, in a calm team. ';
  let made = 0;
  const statuses = ['INTERESTED', 'APPLIED', 'INTERVIEW_SCHEDULED', 'REJECTED'];
  await Promise.all(
    [0, 1, 2, 3].map(async () => {
      while (made < JOBS) {
        const number = made++;
        const description = words.repeat(30 + (number % 50)) + `reference-${number}`;
        const job = await call('jobs.create', {
          title: `Analyst ${number}`,
          company: `Company ${number % 997}`,
          description,
        });
        const status = statuses[number % 4];
        if (status !== 'INTERESTED') await call('jobs.move', { id: job.id, status });
      }
    }),
  );
  await server.stop();
  return home;
}

let home: Home | undefined;
afterAll(() => home?.remove());

/** Seconds from asking for the window until `seen` holds in it. */
async function start(of: Home, application: string, args: string[], seen: (window: Window) => Promise<void>) {
  const began = performance.now();
  const window = await Window.open(of, application, args);
  await seen(window);
  return { window, seconds: (performance.now() - began) / 1000 };
}

/** Proportional set size of a process and all that it started, in MB. */
function memory(name: string): number {
  const all = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));
  const parents = new Map<string, string>();
  const roots: string[] = [];
  for (const pid of all) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      parents.set(pid, stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]!);
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]!.endsWith(`/${name}`)) roots.push(pid);
    } catch {
      // It has ended meanwhile.
    }
  }
  const belongs = (pid: string | undefined): boolean =>
    pid !== undefined && pid !== '0' && (roots.includes(pid) || belongs(parents.get(pid)));
  let kilobytes = 0;
  for (const pid of all.filter((pid) => belongs(pid))) {
    try {
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // It has ended meanwhile.
    }
  }
  return kilobytes / 1024;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const bare = program('examples/bare_window');

test('start, memory, move and search at 10,000 jobs', { timeout: 1_800_000 }, async () => {
  home = await filled();
  const jobsAreShown = async (window: Window) => {
    await shown(window, '[data-card]', 10);
    await shown(window, '[role=combobox]', 1, pressCtrlK);
  };
  const labelIsShown = (window: Window) => shown(window, 'h1');
  const starts = { bare: [] as number[], app: [] as number[] };
  const sizes = { bare: 0, app: 0 };
  for (let run = 0; run < 5; run++) {
    const empty = await start(home, bare, [], labelIsShown);
    starts.bare.push(empty.seconds);
    if (run === 4) {
      await pause(60_000);
      sizes.bare = memory('bare_window');
    }
    await empty.window.close();
    const whole = await start(home, program('foothold'), ['foothold://jobs'], jobsAreShown);
    starts.app.push(whole.seconds);
    if (run === 4) {
      await whole.window.press(Key.ESCAPE);
      await pause(60_000);
      sizes.app = memory('foothold');
    }
    await whole.window.close();
  }
  report('a bare window with a label, median of 5', quantile(starts.bare, 0.5), 's');
  report('start to ten job titles and Ctrl+K, median of 5', quantile(starts.app, 0.5), 's');
  report('start against the bare window', quantile(starts.app, 0.5)! / quantile(starts.bare, 0.5)!, 'times', 1.5);
  report('memory of a bare window after 60 s', sizes.bare, 'MB');
  report('memory at 10,000 jobs after 60 s', sizes.app, 'MB');
  report('memory against the bare window', sizes.app / sizes.bare, 'times', 1.5);

  const { window } = await start(home, program('foothold'), ['foothold://jobs'], jobsAreShown);
  await window.press(Key.ESCAPE);
  report('a move by pointer, release to painted, p95 of 40', quantile(await moves(window), 0.95), 'ms', 50);
  report('typing in search to results painted, p95 of 40', quantile(await searches(window), 0.95), 'ms', 50);
  await window.close();

  report('an edit of a résumé to its page painted, median of 50', quantile(await previews(), 0.5), 'ms', 100);
  report('first page of the interface, compressed', firstPage() / 1024, 'KB', 300);
  const debs = join(resolve(program('.')), 'bundle/deb');
  const deb = existsSync(debs) ? readdirSync(debs).find((name) => name.endsWith('.deb')) : undefined;
  if (deb) report('.deb', statSync(join(debs, deb)).size / 1024 / 1024, 'MB');
  expect(over, 'figures over their limit').toEqual([]);
});

/** Through the driver, the two keys alone would take 0.4 s. */
const pressCtrlK = `document.body.dispatchEvent(
  new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true }));`;

/**
 * Waits in the page until some things are in view and painted, after a script of one's own: asking from outside again
 * and again would hold the page up.
 */
async function shown(window: Window, selector: string, count = 1, first = ''): Promise<void> {
  const isThere = await window.driver.executeAsyncScript<boolean>(
    `
    ${first}
    const done = arguments[arguments.length - 1];
    const began = performance.now();
    const isInView = (element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    };
    const look = () => {
      const all = [...document.querySelectorAll(arguments[0])];
      if (all.filter(isInView).length >= arguments[1]) requestAnimationFrame(() => done(true));
      else if (performance.now() - began > 30000) done(false);
      else requestAnimationFrame(look);
    };
    look();`,
    selector,
    count,
  );
  expect(isThere, `${selector} is shown`).toBe(true);
}

/** Drags the first card of a column to the next, and times the page from the release of the pointer to the paint. */
async function moves(window: Window): Promise<number[]> {
  await window.driver.executeScript(`
    window.__moves = [];
    addEventListener('pointerup', () => {
      const began = performance.now();
      const titles = () => [...document.querySelectorAll('[data-card="0"]')].map((card) => card.textContent).join('|');
      const before = titles();
      const look = () => titles() === before && performance.now() - began < 2000
        ? requestAnimationFrame(look)
        : requestAnimationFrame(() => window.__moves.push(performance.now() - began));
      look();
    }, true);`);
  const columns = ['INTERESTED', 'APPLIED'];
  for (let count = 0; count < 40; count++) {
    const [from, to] = count % 2 === 0 ? columns : [...columns].reverse();
    const card = await window.driver.findElement(By.css(`[data-column][data-status="${from}"] [data-card="0"]`));
    const target = await window.driver.findElement(By.css(`[data-column][data-status="${to}"] [data-card="0"]`));
    await window.driver
      .actions({ async: true })
      .move({ origin: card })
      .press()
      .move({ origin: target, duration: 120 })
      .pause(60)
      .release()
      .perform();
    await pause(250);
  }
  return window.driver.executeScript<number[]>('return window.__moves');
}

/** Types words that stand in few or many postings; times from the last letter to the paint of its results. */
async function searches(window: Window): Promise<number[]> {
  await window.chord(Key.CONTROL, 'k');
  await window.driver.wait(until.elementLocated(By.css('[role=combobox]')), 10_000);
  await window.driver.executeScript(`
    window.__searches = [];
    addEventListener('input', (event) => {
      const began = performance.now();
      const wanted = event.target.value;
      const shown = () => [...document.querySelectorAll('[role=option] mark')].some((mark) =>
        wanted.toLowerCase().includes(mark.textContent.toLowerCase()));
      const before = document.querySelector('#palette-list').textContent;
      const look = () => {
        if (event.target.value !== wanted || performance.now() - began > 2000) return;
        if (shown() && document.querySelector('#palette-list').textContent !== before)
          requestAnimationFrame(() => window.__searches.push(performance.now() - began));
        else requestAnimationFrame(look);
      };
      look();
    }, true);`);
  const words = ['analyst', 'company', 'reference', 'postgresql', 'calm team', 'reference-77', 'company 12', 'python'];
  for (let count = 0; count < 40; count++) {
    const box = await window.driver.findElement(By.css('[role=combobox]'));
    await box.sendKeys(Key.chord(Key.CONTROL, 'a'), Key.BACK_SPACE);
    await pause(150);
    await box.sendKeys(words[count % words.length]!);
    await pause(300);
  }
  return window.driver.executeScript<number[]>('return window.__searches');
}

/** Leaves a line of a résumé out and takes it in again; the page says how long its picture took from the edit. */
async function previews(): Promise<number[]> {
  const of = new Home();
  of.cli('demo');
  const { id } = of.call<{ id: string }>('resumes.build', { title: 'Data roles' });
  const window = await Window.open(of, program('foothold'), [`foothold://resumes/${id}`]);
  await window.driver.wait(until.elementLocated(By.css('[data-key]')), 20_000, 'the first page');
  await pause(2_000);
  const drawn = () =>
    window.driver.executeScript<number[]>(
      'return performance.getEntriesByName("foothold.preview").map((measure) => measure.duration);',
    );
  const switches = By.css('main input[type=checkbox], main [role=checkbox], main [role=switch]');
  for (let count = 0; count < 50; count++) {
    const before = (await drawn()).length;
    await (await window.driver.findElements(switches))[1]!.click();
    await window.driver.wait(async () => (await drawn()).length > before, 10_000, 'the new page', 5);
    await pause(150);
  }
  const times = await drawn();
  await window.close();
  of.remove();
  return times;
}

/** Bytes that the first page needs, compressed: its document, scripts, styles, font and the catalogue. */
function firstPage(): number {
  const build = resolve(import.meta.dirname, '../../build');
  const html = readFileSync(join(build, 'index.html'), 'utf8');
  const named = new Set(
    [...html.matchAll(/(?:href|src|import\()=?\(?["']\.?\/([^"']+)["']/g)].map((found) => found[1]!),
  );
  const files = execFileSync('find', [join(build, '_app'), '-name', '*.woff2'], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => path.includes('latin-wght-normal') && !path.includes('ext'));
  const all = new Set([...[...named].map((path) => join(build, path)), ...files].filter((path) => existsSync(path)));
  return [...all].reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, gzipSync(html).length);
}
