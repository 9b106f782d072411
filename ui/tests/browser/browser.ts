import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { Home, Server } from '../program';

/** A browser that looks at the interface of a vault of its own. */
export class Look {
  page!: Page;
  readonly complaints: string[] = [];
  private context?: BrowserContext;

  private constructor(
    readonly home: Home,
    public server: Server,
    private readonly browser: Browser,
  ) {}

  static async open(options: { home?: Home; theme?: string; language?: string; width?: number } = {}): Promise<Look> {
    const home = options.home ?? new Home();
    const server = await Server.start(home);
    // As root a browser has no sandbox; nothing but our own pages is opened, and no request may leave.
    const browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    const look = new Look(home, server, browser);
    await look.show(options);
    return look;
  }

  /** Begins with a fresh page, in a theme, language and width. */
  async show({
    theme = 'light',
    language = 'en',
    width = 1280,
  }: {
    theme?: string;
    language?: string;
    width?: number;
  }): Promise<void> {
    const cookies = (await this.context?.cookies()) ?? [];
    await this.context?.close();
    this.context = await this.browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    await this.context.addCookies(cookies);
    await this.context.addInitScript(
      ([theme, language]) => localStorage.setItem('foothold.appearance', JSON.stringify({ theme, language })),
      [theme, language],
    );
    this.page = await this.context.newPage();
    this.page.on('pageerror', (error) => this.complaints.push(error.message));
    this.page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()));
    if (!cookies.length) {
      await this.page.goto(this.server.address);
      await this.page.waitForSelector('#content');
    }
  }

  async go(path: string): Promise<void> {
    await this.page.goto(this.server.origin + path);
    await this.settled();
  }

  /** Waits until nothing is loading. */
  async settled(): Promise<void> {
    await this.page.waitForSelector('h1');
    await this.page.waitForFunction(() => !document.querySelector('.skeleton, [aria-busy="true"]'));
  }

  /** The serious violations that axe finds. */
  async violations(): Promise<string[]> {
    await this.page.evaluate(axe.source);
    return this.page.evaluate(async () => {
      const found = await (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
        resultTypes: ['violations'],
      });
      return found.violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) =>
          nodes
            .slice(0, 3)
            .map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.split('\n')[1] ?? ''}`),
        );
    });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    this.home.remove();
  }
}
