import type {
  BuiltResume,
  LayoutSettings,
  LineKey,
  OutlineLine,
  OutlineRow,
  RowKey,
  SectionName,
} from '$lib/api/bindings';
import { Failure, host, type Input } from '$lib/host';
import { complain } from '$lib/state/toasts.svelte';
import {
  isSameSelection,
  moved,
  sectionOrder,
  selectionOf,
  withLine,
  withLineMoved,
  withRow,
  withRowMoved,
  withText,
  withWords,
  type Reordered,
} from './outline';
import { Preview } from './preview.svelte';
import { changeInProfile } from './profileText';
import { fontAfter } from './settings';

/** Tables whose change may change what a built résumé says. */
const SOURCES = [
  'resumes',
  'users',
  'user_profiles',
  'employments',
  'educations',
  'skills',
  'profile_items',
  'certifications',
  'files',
];

type Change = Input<'resumes.change'>['change'];

/** A built résumé while it is worked on: an edit is seen at once, written next, and printed as soon as it is written. */
export class Builder {
  built = $state.raw<BuiltResume | undefined>();
  error = $state.raw<Failure | undefined>();
  /** The text that the pointer or the focus is at, on either side. */
  looked = $state.raw<LineKey | undefined>();
  /** The text that was clicked on a page, to be brought up in the list. */
  sought = $state.raw<LineKey | undefined>();
  /** Grows with each state of the résumé, so that what was worked out for an older one is known to be stale. */
  revision = $state(0);
  readonly preview: Preview;
  private waiting: Change = {};
  private writing: Promise<void> | undefined;
  private asked = 0;

  constructor(readonly id: string) {
    this.preview = new Preview(id);
  }

  load = async (): Promise<void> => {
    const turn = ++this.asked;
    try {
      const built = await host.call('resumes.built', { id: this.id });
      // An answer from before an edit must not take the edit from the screen.
      if (turn !== this.asked || this.writing) return;
      this.built = built;
      this.error = undefined;
      this.revision++;
    } catch (thrown) {
      if (turn === this.asked) this.error = Failure.of(thrown);
    }
  };

  /** Follows what was changed here, by undo, or elsewhere. */
  follow(changed: Set<string> | undefined): void {
    if (changed && !SOURCES.some((table) => changed.has(table))) return;
    if (this.writing) return;
    void this.load();
    void this.preview.refresh();
  }

  /** Opens both sides. */
  open = async (): Promise<void> => {
    void this.preview.follow();
    await this.load();
  };

  setTitle = (title: string): void => {
    if (!this.built || !title.trim() || title.trim() === this.built.resume.title) return;
    this.built = { ...this.built, resume: { ...this.built.resume, title: title.trim() } };
    this.write({ title: title.trim() });
  };

  setTemplate = (template: string): void => {
    if (!this.built || this.built.template === template) return;
    const { settings } = this.built;
    const font = fontAfter(this.built.template, template, settings.font);
    if (font === settings.font) {
      this.built = { ...this.built, template };
      this.write({ template });
    } else {
      this.built = { ...this.built, template, settings: { ...settings, font } };
      this.write({ template, settings: this.built.settings });
    }
  };

  set = (part: Partial<LayoutSettings>): void => {
    if (!this.built) return;
    const settings = { ...this.built.settings, ...part };
    if (JSON.stringify(settings) === JSON.stringify(this.built.settings)) return;
    this.built = { ...this.built, settings };
    this.write({ settings });
  };

  /** The sections that the profile has something for, as they are printed. */
  get sections(): SectionName[] {
    const names = new Set(this.built?.outline.map((row) => row.section));
    if (!this.summary) names.delete('SUMMARY');
    return sectionOrder(this.built?.settings.order).filter((name) => names.has(name));
  }

  /** The person: name, headline and ways to reach them. They stand at the head of the first page. */
  get person(): OutlineRow | undefined {
    return this.built?.outline.find((row) => row.key.table === 'user_profiles');
  }

  get summary(): OutlineLine | undefined {
    return this.person?.lines.find((line) => line.key.column === 'bio');
  }

  rowsOf(section: SectionName): OutlineRow[] {
    return this.built?.outline.filter((row) => row.section === section) ?? [];
  }

  isHidden(section: SectionName): boolean {
    return this.built?.settings.hidden?.includes(section) ?? false;
  }

  hideSection = (section: SectionName, isHidden: boolean): void => {
    const others = (this.built?.settings.hidden ?? []).filter((name) => name !== section);
    this.set({ hidden: isHidden ? [...others, section] : others });
  };

  setHeading = (section: SectionName, heading: string): void => {
    const { [section]: _, ...others } = this.built?.settings.headings ?? {};
    this.set({ headings: heading.trim() ? { ...others, [section]: heading.trim() } : others });
  };

  /** Moves a section among those that are listed; those without content keep their places behind. */
  moveSection = (from: number, to: number): void => {
    const listed = moved(this.sections, from, to);
    const others = sectionOrder(this.built?.settings.order).filter((name) => !listed.includes(name));
    this.set({ order: [...listed, ...others] });
  };

  showRow = (key: RowKey, isShown: boolean): void => this.choose((outline) => withRow(outline, key, isShown));
  showLine = (key: LineKey, isShown: boolean): void => this.choose((outline) => withLine(outline, key, isShown));
  sayHere = (key: LineKey, words: string): void => this.choose((outline) => withWords(outline, key, words));
  moveRow = (section: SectionName, from: number, to: number): void =>
    this.choose((outline) => withRowMoved(outline, section, from, to), { section });
  moveLine = (key: LineKey, before: LineKey | undefined): void =>
    this.choose((outline) => withLineMoved(outline, key, before), { column: key });

  /** Changes what the profile says, for every résumé; says how many steps an undo of it takes. */
  sayInProfile = async (key: LineKey, text: string): Promise<number> => {
    const { built } = this;
    if (!built) return 0;
    this.preview.noteEdit();
    await changeInProfile(key, text);
    const selection = selectionOf(withText(built.outline, key, text), built.selection);
    if (isSameSelection(selection, selectionOf(built.outline, built.selection))) {
      await Promise.all([this.load(), this.preview.follow()]);
      return 1;
    }
    this.write({ selection });
    await this.writing;
    return 2;
  };

  /** Waits until everything is written, such as before a file is made of it. */
  written = async (): Promise<void> => {
    await this.writing;
  };

  private choose(change: (outline: OutlineRow[]) => OutlineRow[], reordered?: Reordered): void {
    const { built } = this;
    if (!built) return;
    const outline = change(built.outline);
    const selection = selectionOf(outline, built.selection, reordered);
    this.built = { ...built, outline, selection };
    if (!isSameSelection(selection, built.selection)) this.write({ selection });
  }

  /** Writes one change after the other; what is changed meanwhile goes together. */
  private write(change: Change): void {
    this.preview.noteEdit();
    this.revision++;
    this.asked++;
    this.waiting = { ...this.waiting, ...change };
    this.writing ??= this.flush().finally(() => {
      this.writing = undefined;
      void this.load();
    });
  }

  private async flush(): Promise<void> {
    while (Object.keys(this.waiting).length) {
      const change = this.waiting;
      this.waiting = {};
      try {
        await host.call('resumes.change', { id: this.id, change });
        void this.preview.follow();
      } catch (thrown) {
        // What is on screen goes back to what is kept.
        this.waiting = {};
        complain(thrown);
        void this.preview.refresh();
      }
    }
  }
}
