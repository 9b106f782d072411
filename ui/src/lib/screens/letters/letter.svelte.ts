import type { Claim, ContentGeneration, Job } from '$lib/api/bindings';
import { Failure, host, type Input } from '$lib/host';
import { complain } from '$lib/state/toasts.svelte';
import { byUrgency, checkedParagraphs, gapsIn, marksOf, type Checked, type Mark } from './findings';
import { bodyOf, detailsOf, paragraphsOf, toParagraphs, wordCount, type HeadField, type LetterDetails } from './letter';
import { LetterPages } from './letterPages.svelte';

export interface Paragraph {
  /** The same while it is moved and written in. */
  key: number;
  text: string;
}

/** Where a mark stands: a paragraph, or a part of the head. */
export type Place = number | HeadField | 'recipient';

export interface Finding extends Mark {
  place: Place;
}

/** A place in the letter to go to. */
export interface Spot {
  place: Place;
  start: number;
  end: number;
}

type Change = Input<'content_generations.change'>['change'];
const HEAD: HeadField[] = ['place_and_date', 'subject', 'salutation', 'closing'];
const WRITE_AFTER = 350;
/** Tables whose change may change what the letter says, or what is known. */
const SOURCES = ['content_generations', 'jobs', 'resumes', 'user_profiles', 'users'];
let count = 0;

/** A letter while it is worked on: seen at once, written when typing rests, printed and checked when it is written. */
export class LetterEditor {
  row = $state.raw<ContentGeneration | undefined>();
  job = $state.raw<Job | undefined>();
  error = $state.raw<Failure | undefined>();
  details = $state.raw<LetterDetails>({ language: 'en', recipient: [] });
  paragraphs = $state.raw<Paragraph[]>([]);
  checked = $state.raw<Checked[] | undefined>();
  sought = $state.raw<Spot | undefined>();
  /** It is being deleted: nothing is asked for any more. */
  isLeaving = false;
  readonly pages: LetterPages;
  readonly words = $derived(wordCount(this.paragraphs.map(({ text }) => text)));
  readonly marks = $derived<Map<number, Mark[]>>(
    new Map(this.paragraphs.map(({ key, text }, index) => [key, marksOf(text, index, this.checked ?? [])])),
  );
  readonly findings = $derived.by<Finding[]>(() => {
    const head = (place: Place, text?: string | null) => gapsIn(text ?? '').map((mark) => ({ ...mark, place }));
    return [
      ...head('recipient', this.details.recipient.join('\n')),
      ...(['place_and_date', 'subject', 'salutation'] as const).flatMap((field) => head(field, this.details[field])),
      ...this.paragraphs.flatMap(({ key }) => (this.marks.get(key) ?? []).map((mark) => ({ ...mark, place: key }))),
      ...head('closing', this.details.closing),
    ].sort(byUrgency);
  });
  readonly gaps = $derived(this.findings.filter(({ kind }) => kind === 'GAP').length);
  private waiting: Change = {};
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> | undefined;
  private turn = 0;

  constructor(readonly id: string) {
    this.pages = new LetterPages(id);
  }

  open = async (): Promise<void> => {
    try {
      const row = await host.call('content_generations.get', { id: this.id });
      // What is being typed goes before what was kept.
      if (this.isBusy) return;
      this.adopt(row);
      this.error = undefined;
      void this.pages.refresh();
      void this.check();
    } catch (thrown) {
      this.error = Failure.of(thrown);
    }
  };

  /** Follows undo, other windows, and changes of what is known. */
  follow(changed: Set<string> | undefined): void {
    if (this.isLeaving || this.isBusy || (changed && !SOURCES.some((table) => changed.has(table)))) return;
    void this.open();
  }

  setDetails = (part: Partial<LetterDetails>): void => {
    const details = { ...this.details, ...part };
    if (JSON.stringify(details) === JSON.stringify(this.details)) return;
    this.details = details;
    this.write({ details });
  };

  setTitle = (title: string): void => {
    if (this.row && title.trim() && title.trim() !== this.row.title) this.write({ title: title.trim() });
  };

  setText = (key: number, text: string): void => {
    const index = this.paragraphs.findIndex((paragraph) => paragraph.key === key);
    const [first = '', ...others] = toParagraphs(text);
    this.put(index, 1, [{ key, text: first }, ...others.map(newParagraph)]);
    const last = others.length ? this.paragraphs[index + others.length] : undefined;
    if (last) this.sought = { place: last.key, start: last.text.length, end: last.text.length };
  };

  /** Parts a paragraph where the cursor is. */
  split = (key: number, at: number, to = at): void => {
    const index = this.paragraphs.findIndex((paragraph) => paragraph.key === key);
    const text = this.paragraphs[index]?.text ?? '';
    const next = newParagraph(text.slice(to).trimStart());
    this.put(index, 1, [{ key, text: text.slice(0, at).trimEnd() }, next]);
    this.sought = { place: next.key, start: 0, end: 0 };
  };

  /** Joins a paragraph to the one before. */
  join = (key: number): void => {
    const index = this.paragraphs.findIndex((paragraph) => paragraph.key === key);
    const [before, own] = [this.paragraphs[index - 1], this.paragraphs[index]];
    if (!before || !own) return;
    const gap = before.text && own.text ? ' ' : '';
    this.put(index - 1, 2, [{ key: before.key, text: before.text + gap + own.text }]);
    const at = before.text.length + gap.length;
    this.sought = { place: before.key, start: at, end: at };
  };

  add = (index: number, text = ''): void => {
    const made = toParagraphs(text).map(newParagraph);
    // An empty paragraph is waiting to be filled.
    const isOpen = text && this.paragraphs[index - 1]?.text === '';
    this.put(isOpen ? index - 1 : index, isOpen ? 1 : 0, made);
    const gap = gapsIn(made[0]!.text)[0];
    this.sought = { place: made[0]!.key, start: gap?.start ?? 0, end: gap?.end ?? 0 };
  };

  remove = (key: number): void => {
    const index = this.paragraphs.findIndex((paragraph) => paragraph.key === key);
    this.put(index, 1, this.paragraphs.length === 1 ? [newParagraph('')] : []);
    const next = this.paragraphs[Math.min(index, this.paragraphs.length - 1)];
    if (next) this.sought = { place: next.key, start: 0, end: 0 };
  };

  move = (key: number, step: 1 | -1): boolean => {
    const index = this.paragraphs.findIndex((paragraph) => paragraph.key === key);
    const [own, other] = [this.paragraphs[index], this.paragraphs[index + step]];
    if (!own || !other) return false;
    this.put(Math.min(index, index + step), 2, step > 0 ? [other, own] : [own, other]);
    return true;
  };

  /** Waits until everything is written, such as before a file is made of it. */
  written = async (): Promise<void> => {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.flush();
  };

  private get isBusy(): boolean {
    return this.timer !== undefined || this.writing !== undefined;
  }

  private get body(): string {
    return bodyOf(this.paragraphs.map(({ text }) => text));
  }

  private adopt(row: ContentGeneration): void {
    if (row.job_id !== this.job?.id) void this.readJob(row.job_id);
    this.row = row;
    this.details = detailsOf(row);
    if (row.generated_content === this.body && this.paragraphs.length) return;
    const old = [...this.paragraphs];
    this.paragraphs = paragraphsOf(row.generated_content).map((text) => {
      const at = old.findIndex((paragraph) => paragraph.text === text);
      return at < 0 ? newParagraph(text) : old.splice(at, 1)[0]!;
    });
  }

  private async readJob(id: string | null | undefined): Promise<void> {
    // A job in the trash is no reason for a letter not to open.
    this.job = id ? await host.call('jobs.get', { id }).catch(() => undefined) : undefined;
  }

  private put(index: number, removed: number, added: Paragraph[]): void {
    const before = this.body;
    this.paragraphs = this.paragraphs.toSpliced(index, removed, ...added);
    if (this.body !== before) this.write({ generated_content: this.body });
  }

  private write(change: Change): void {
    this.waiting = { ...this.waiting, ...change };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.written(), WRITE_AFTER);
  }

  private async flush(): Promise<void> {
    await this.writing;
    if (!Object.keys(this.waiting).length) return;
    this.writing = this.send().finally(() => (this.writing = undefined));
    await this.writing;
  }

  /** One change a column: each is an edit session of its own, and so one step of undo. */
  private async send(): Promise<void> {
    try {
      while (Object.keys(this.waiting).length) {
        const change = this.waiting;
        this.waiting = {};
        for (const [column, value] of Object.entries(change)) {
          this.row = await host.call('content_generations.change', { id: this.id, change: { [column]: value } });
        }
      }
      void this.pages.refresh();
      void this.check();
    } catch (thrown) {
      this.waiting = {};
      complain(thrown);
      setTimeout(() => void this.open());
    }
  }

  private async check(): Promise<void> {
    const turn = ++this.turn;
    const body = this.row?.generated_content ?? '';
    try {
      const claims: Claim[] = await host.call('letters.check', { id: this.id });
      if (turn === this.turn) this.checked = checkedParagraphs(body, claims);
    } catch (thrown) {
      if (turn === this.turn) complain(thrown);
    }
  }
}

export function isHead(place: Place): place is HeadField {
  return HEAD.includes(place as HeadField);
}

function newParagraph(text: string): Paragraph {
  return { key: ++count, text };
}
