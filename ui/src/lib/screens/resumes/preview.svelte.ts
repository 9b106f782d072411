import type { PreviewRegion, ResumePreview } from '$lib/api/bindings';
import { Failure, host } from '$lib/host';
import { fromOne } from './regions';

/** Pixels of the screen for a point of the page, at 100 %. */
const PIXELS_A_POINT = 96 / 72;
const MOST_PIXELS = 2_000;
const ZOOMS = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5];

/** A picture that stands on the screen, or soon will. */
interface Picture {
  element: HTMLImageElement;
  /** The setting and the width that it is of. */
  of: string;
}

/** The next step of zooming in or out. */
export function zoomStep(zoom: number, direction: 1 | -1): number {
  const further = ZOOMS.filter((step) => (direction > 0 ? step > zoom + 0.01 : step < zoom - 0.01));
  return (direction > 0 ? further[0] : further.at(-1)) ?? zoom;
}

/** Runs `work` at once, and once more when it was asked for meanwhile: never two at a time, never more than one waiting. */
export class Latest {
  private isRunning = false;
  private isAsked = false;

  constructor(private readonly work: () => Promise<void>) {}

  ask = async (): Promise<void> => {
    this.isAsked = true;
    if (this.isRunning) return;
    this.isRunning = true;
    while (this.isAsked) {
      this.isAsked = false;
      await this.work();
    }
    this.isRunning = false;
  };
}

/** The pages of a built résumé, always those of its newest state; the old picture stays until the new one is ready. */
export class Preview {
  shown = $state.raw<ResumePreview | undefined>();
  error = $state.raw<Failure | undefined>();
  pictures = $state.raw<Record<number, HTMLImageElement>>({});
  /** A part of the natural size; none fits the width. */
  zoom = $state<number | undefined>();
  /** Of the place where pages stand, in pixels of the screen. */
  room = $state(0);
  /** How long the newest edit took until its first page stood on the screen, in milliseconds. */
  took = $state<number | undefined>();
  /** The first page that can be seen. */
  current = $state(1);

  readonly regions = $derived<PreviewRegion[]>(fromOne(this.shown?.regions ?? []));
  readonly natural = $derived((this.shown?.width ?? 595) * PIXELS_A_POINT);
  readonly scale = $derived(this.zoom ?? (this.room ? Math.min(this.room / this.natural, 1.6) : 1));
  readonly pageWidth = $derived(Math.round(this.natural * this.scale));
  readonly pageHeight = $derived(
    Math.round((this.pageWidth * (this.shown?.height ?? 842)) / (this.shown?.width ?? 595)),
  );

  private visible = new Set<number>([1]);
  private kept = new Map<number, Picture>();
  private loading = new Map<number, string>();
  private editedAt: number | undefined;
  private revision = 0;
  private isChanged = true;
  private isGone = false;
  private readonly latest = new Latest(() => this.fetch());

  constructor(private readonly id: string) {}

  /** Says that something was just changed, to know how long the page takes to follow. */
  noteEdit(): void {
    this.editedAt ??= performance.now();
  }

  /** Looks whether the résumé is set otherwise now. */
  refresh = (): Promise<void> => this.latest.ask();

  /** The résumé is another now: its pages are asked for at once. */
  follow = (): Promise<void> => {
    this.revision++;
    this.isChanged = true;
    return this.latest.ask();
  };

  /** Says which pages can be seen. */
  see(pages: number[]): void {
    this.visible = new Set(pages);
    this.current = Math.min(...pages, this.shown?.pages ?? 1) || 1;
    void this.draw();
  }

  /** Draws what is seen again, after zooming. */
  draw = (): Promise<unknown> => Promise.all([...this.visible].map((page) => this.load(page)));

  close(): void {
    this.isGone = true;
    for (const { element } of this.kept.values()) URL.revokeObjectURL(element.src);
    this.kept.clear();
  }

  private get pixels(): number {
    return Math.min(MOST_PIXELS, Math.max(50, Math.round(this.pageWidth * (globalThis.devicePixelRatio || 1))));
  }

  private async fetch(): Promise<void> {
    if (this.isGone) return;
    const before = this.shown?.pages ?? 1;
    const isChanged = this.isChanged;
    this.isChanged = false;
    try {
      // The pictures of pages that are there anyway do not wait for the answer.
      const seen = isChanged ? [...this.visible] : [];
      const early = seen.filter((page) => page <= before).map((page) => this.load(page));
      const shown = await host.call('resumes.preview', { id: this.id });
      this.error = undefined;
      if (!isChanged && shown.key !== this.shown?.key) this.revision++;
      this.shown = shown;
      for (const page of this.kept.keys()) if (page > shown.pages) this.drop(page);
      await Promise.all(early);
      await this.draw();
    } catch (thrown) {
      this.editedAt = undefined;
      this.error = Failure.of(thrown);
    }
  }

  private async load(page: number): Promise<void> {
    const pixels = this.pixels;
    const of = `${this.revision} ${pixels}`;
    if (this.kept.get(page)?.of === of || this.loading.get(page) === of) return;
    if (this.shown && page > this.shown.pages) return;
    this.loading.set(page, of);
    try {
      const blob = await host.download('resumes.preview_page', { id: this.id, page, pixels_wide: pixels });
      if (this.isGone || this.loading.get(page) !== of) return;
      const element = new Image();
      element.src = URL.createObjectURL(blob.type ? blob : new Blob([blob], { type: 'image/png' }));
      await element.decode();
      if (this.isGone || this.loading.get(page) !== of) return URL.revokeObjectURL(element.src);
      const old = this.kept.get(page);
      this.kept.set(page, { element, of });
      this.pictures = { ...this.pictures, [page]: element };
      if (old) setTimeout(() => URL.revokeObjectURL(old.element.src), 1_000);
      this.noteDrawn();
    } catch (thrown) {
      const failure = Failure.of(thrown);
      // The page went away while it was asked for.
      if (failure.code !== 'document.no_page' && !this.shown) this.error = failure;
    } finally {
      if (this.loading.get(page) === of) this.loading.delete(page);
    }
  }

  private noteDrawn(): void {
    if (this.editedAt === undefined) return;
    const start = this.editedAt;
    this.editedAt = undefined;
    this.took = Math.round(performance.now() - start);
    performance.measure('foothold.preview', { start });
  }

  private drop(page: number): void {
    const picture = this.kept.get(page);
    if (!picture) return;
    URL.revokeObjectURL(picture.element.src);
    this.kept.delete(page);
    const { [page]: _, ...others } = this.pictures;
    this.pictures = others;
  }
}
