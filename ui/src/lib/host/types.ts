import type { Commands, Error as Problem, Event as HostEvent } from '$lib/api/bindings';

export type { HostEvent };

export type CommandName = keyof Commands;
export type Input<N extends CommandName> = Commands[N]['input'];
export type Output<N extends CommandName> = Commands[N]['output'];
type Shaped<S> = { [N in CommandName]: Commands[N]['shape'] extends S ? N : never }[CommandName];

export type CallName = Shaped<'CALL' | 'JOB'>;
export type UploadName = Shaped<'UPLOAD'>;
export type DownloadName = Shaped<'DOWNLOAD'>;

/** How far long work is; `total` is 0 while it is not known. */
export interface Step {
  done: number;
  total: number;
}

export interface Options {
  /** Stops long work; it is rolled back. */
  signal?: AbortSignal;
  onStep?: (step: Step) => void;
}

/** What a command failed with: a stable code, and the parameters of its words. */
export class Failure extends Error {
  readonly code: string;
  readonly details: Record<string, unknown>;

  constructor(problem: Problem) {
    super(problem.message);
    this.code = problem.code;
    this.details = (problem.details ?? {}) as Record<string, unknown>;
  }

  static of(thrown: unknown): Failure {
    if (thrown instanceof Failure) return thrown;
    if (isProblem(thrown)) return new Failure(thrown);
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new Failure({ code: 'host.unreachable', message, details: { what: message } });
  }
}

function isProblem(thrown: unknown): thrown is Problem {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'message' in thrown;
}

/** Where the interface runs: the window or a browser. The only way to anything outside the page. */
export interface Host {
  readonly kind: 'window' | 'browser';
  call<N extends CallName>(name: N, input: Input<N>, options?: Options): Promise<Output<N>>;
  upload<N extends UploadName>(name: N, input: Input<N>, bytes: Blob, options?: Options): Promise<Output<N>>;
  /** Bytes to show in the page. */
  download<N extends DownloadName>(name: N, input: Input<N>): Promise<Blob>;
  /** Bytes to a file of the person's choice. False when they thought better of it. */
  save<N extends DownloadName>(name: N, input: Input<N>): Promise<boolean>;
  /** Asks for a path; only the window can. With `name`, of a file to be written. */
  choosePath(name?: string): Promise<string | undefined>;
  /** Opens a page of the web, or writes a mail, outside of Foothold. */
  openAddress(address: string): Promise<void>;
  /** Tells of changes, reminders and the vault; `undefined` when something may have been missed. */
  listen(listener: (event: HostEvent | undefined) => void): void;
  /** Tells of pages to go to, from links outside. */
  onGo(listener: (page: string) => void): void;
  /** Tells that the person wants to close while work is under way. */
  onClosing(listener: () => void): void;
  /** Closes, whatever is under way; or when that is done. */
  close(when: 'now' | 'done'): void;
}
