import { spawn, type ChildProcess } from 'node:child_process';
import { Builder, By, Capabilities, Key, until, type WebDriver } from 'selenium-webdriver';
import { Home, program } from '../program';

const PORT = 4444;

/** The real window on a vault of its own, driven through `tauri-driver`. */
export class Window {
  private constructor(
    readonly home: Home,
    readonly driver: WebDriver,
    private readonly process: ChildProcess,
  ) {}

  /** Opens the program as it was built for the tests, or another one with its arguments. */
  static async open(home: Home, application = program('foothold'), args: string[] = []): Promise<Window> {
    const process_ = spawn('tauri-driver', ['--port', String(PORT), '--native-port', String(PORT + 1)], {
      stdio: 'ignore',
      detached: true,
      env: environment(home),
    });
    await reachable();
    const capabilities = new Capabilities();
    capabilities.set('tauri:options', { application, args });
    capabilities.setBrowserName('wry');
    try {
      const driver = await new Builder()
        .usingServer(`http://127.0.0.1:${PORT}/`)
        .withCapabilities(capabilities)
        .build();
      const window = new Window(home, driver, process_);
      await driver.wait(until.elementLocated(By.css('h1')), 20_000, 'the first heading', 10);
      return window;
    } catch (thrown) {
      kill(process_);
      throw thrown;
    }
  }

  /** Presses keys into whatever has the focus. */
  async press(...keys: string[]): Promise<void> {
    await this.driver
      .actions()
      .sendKeys(...keys)
      .perform();
  }

  async chord(modifier: string, key: string): Promise<void> {
    await this.driver.actions().keyDown(modifier).sendKeys(key).keyUp(modifier).perform();
  }

  async see(text: string, milliseconds = 15_000): Promise<void> {
    await this.driver.wait(
      until.elementLocated(
        By.xpath(`//*[not(self::script)][contains(normalize-space(string(.)), ${JSON.stringify(text)})]`),
      ),
      milliseconds,
      `“${text}” is not shown`,
    );
  }

  async go(path: string): Promise<void> {
    await this.driver.executeScript(
      `const link = document.createElement('a'); link.href = ${JSON.stringify(path)}; document.body.append(link); link.click(); link.remove();`,
    );
    await this.driver.wait(async () => (await this.driver.executeScript('return location.pathname')) === path, 10_000);
  }

  /** Starts the program once more, on the same vault; its exit code. */
  start(args: string[]): Promise<number | null> {
    const child = spawn(program('foothold'), args, { stdio: 'ignore', env: environment(this.home) });
    return new Promise((ended) => child.on('exit', (code) => ended(code)));
  }

  /** Closes the window as a person does, so that the program ends by itself. */
  async leave(): Promise<void> {
    await this.driver
      .executeScript("window.__TAURI_INTERNALS__.invoke('close', { isWaiting: false })")
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await this.close();
  }

  async close(): Promise<void> {
    await this.driver.quit().catch(() => undefined);
    kill(this.process);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Everything that the program keeps goes to the test's own folder. */
function environment(home: Home): NodeJS.ProcessEnv {
  return {
    ...process.env,
    FOOTHOLD_VAULT: home.vault,
    XDG_DATA_HOME: home.folder,
    XDG_CONFIG_HOME: home.folder,
    XDG_CACHE_HOME: home.folder,
  };
}

/** A client that dies without this leaves the program and a stuck driver behind. */
function kill(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

async function reachable(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await fetch(`http://127.0.0.1:${PORT}/status`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('tauri-driver does not answer');
}

export { By, Key, until };
