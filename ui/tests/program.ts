import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const target = resolve(root, process.env.CARGO_TARGET_DIR ?? 'target');

/** Where a built program lies; benches measure the release build. */
export const program = (name: string): string => join(target, process.env.FOOTHOLD_PROFILE ?? 'debug', name);

/** A folder of its own for a test, gone at the end. */
export class Home {
  readonly folder = mkdtempSync(join(tmpdir(), 'foothold-'));
  readonly vault = join(this.folder, 'foothold.db');

  /** Runs a command of the terminal program on this vault; its JSON output. */
  cli<T = unknown>(...options: string[]): T {
    const done = spawnSync(program('foothold-cli'), ['--vault', this.vault, '--json', ...options], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (done.status !== 0) throw new Error(`foothold-cli ${options.join(' ')}: ${done.stderr}`);
    return done.stdout ? (JSON.parse(done.stdout) as T) : (undefined as T);
  }

  call<T = unknown>(command: string, input: unknown = {}): T {
    return this.cli<T>('call', command, JSON.stringify(input));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The interface served to a browser. */
export class Server {
  private constructor(
    private readonly process: ChildProcess,
    /** Works once. */
    readonly address: string,
  ) {}

  static async start(home: Home): Promise<Server> {
    const child = spawn(program('foothold-cli'), ['--vault', home.vault, 'serve', '--no-open'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const address = await new Promise<string>((found, failed) => {
      let text = '';
      child.stdout.on('data', (data: Buffer) => {
        text += data.toString();
        const end = text.indexOf('\n');
        if (end > 0) found(text.slice(0, end));
      });
      child.on('exit', (code) => failed(new Error(`serve ended with ${code}`)));
    });
    return new Server(child, address);
  }

  get origin(): string {
    return new URL(this.address).origin;
  }

  stop(): Promise<void> {
    return new Promise((stopped) => {
      if (this.process.exitCode !== null) return stopped();
      this.process.on('exit', () => stopped());
      this.process.kill('SIGKILL');
    });
  }
}
