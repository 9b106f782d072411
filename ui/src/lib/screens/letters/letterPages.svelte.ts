import type { LetterPreview } from '$lib/api/bindings';
import { Failure, host } from '$lib/host';
import { Latest } from '$lib/screens/resumes/preview.svelte';

const MOST_PIXELS = 2_000;

/** The pages of a letter as they will be printed; the old pictures stay until the new ones are decoded. */
export class LetterPages {
  shown = $state.raw<LetterPreview | undefined>();
  error = $state.raw<Failure | undefined>();
  pictures = $state.raw<HTMLImageElement[]>([]);
  /** Of the place where pages stand, in pixels of the screen. */
  room = $state(0);
  private drawn = '';
  private isGone = false;
  private readonly latest = new Latest(() => this.fetch());

  constructor(private readonly id: string) {}

  readonly width = $derived(Math.round(Math.min(this.room || 480, ((this.shown?.width ?? 595) * 96 * 1.25) / 72)));
  readonly height = $derived(Math.round((this.width * (this.shown?.height ?? 842)) / (this.shown?.width ?? 595)));

  /** Asks for the pages; asked many times while one answer is on its way, it asks once more. */
  refresh = (): Promise<void> => this.latest.ask();

  close(): void {
    this.isGone = true;
    for (const picture of this.pictures) URL.revokeObjectURL(picture.src);
  }

  private async fetch(): Promise<void> {
    if (this.isGone) return;
    try {
      const shown = await host.call('letters.preview', { id: this.id });
      const pixels = Math.min(MOST_PIXELS, Math.max(50, Math.round(this.width * (devicePixelRatio || 1))));
      this.shown = shown;
      this.error = undefined;
      const wanted = `${shown.key} ${pixels}`;
      if (wanted === this.drawn) return;
      const pictures: HTMLImageElement[] = [];
      for (let page = 1; page <= shown.pages; page++) pictures.push(await this.picture(page, pixels));
      if (this.isGone) return pictures.forEach((picture) => URL.revokeObjectURL(picture.src));
      const old = this.pictures;
      this.pictures = pictures;
      this.drawn = wanted;
      setTimeout(() => old.forEach((picture) => URL.revokeObjectURL(picture.src)), 1_000);
    } catch (thrown) {
      // A page can go away between two answers; the next one knows.
      const failure = Failure.of(thrown);
      if (failure.code !== 'document.no_page') this.error = failure;
    }
  }

  private async picture(page: number, pixels: number): Promise<HTMLImageElement> {
    const blob = await host.download('letters.preview_page', { id: this.id, page, pixels_wide: pixels });
    const element = new Image();
    element.draggable = false;
    // The sheet around it bears the name.
    element.alt = '';
    element.src = URL.createObjectURL(blob.type ? blob : new Blob([blob], { type: 'image/png' }));
    await element.decode();
    return element;
  }
}
