/** Where a dragged card would land: a column, and the index before which it would stand. */
export interface Landing {
  column: string;
  index: number;
}

interface Grabbed {
  id: string;
  title: string;
  from: Landing;
}

/** How far the pointer moves before a press becomes a drag, in pixels. */
const SLACK = 5;
/** Width of the strip at a column's edge that scrolls it, in pixels. */
const EDGE = 48;

/** Carries a card with the pointer. Columns are elements with `data-column`, whose rows have one height. */
export class Drag {
  card = $state.raw<Grabbed | undefined>();
  landing = $state.raw<Landing | undefined>();
  x = $state(0);
  y = $state(0);
  private frame = 0;

  constructor(
    private readonly rowHeight: number,
    private readonly countOf: (column: string) => number,
    private readonly drop: (id: string, from: Landing, to: Landing) => void,
  ) {}

  /** Begins with a press on a card. */
  press(event: PointerEvent, card: Grabbed): void {
    if (event.button !== 0 || (event.target as HTMLElement).closest('button')) return;
    const start = { x: event.clientX, y: event.clientY };
    const move = (moved: PointerEvent) => {
      if (!this.card && Math.hypot(moved.clientX - start.x, moved.clientY - start.y) < SLACK) return;
      moved.preventDefault();
      this.card = card;
      this.x = moved.clientX;
      this.y = moved.clientY;
      this.land();
    };
    const end = (ended?: Event) => {
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', cancel);
      removeEventListener('keydown', key, true);
      cancelAnimationFrame(this.frame);
      const { landing } = this;
      const wasDragged = this.card !== undefined;
      this.card = undefined;
      this.landing = undefined;
      if (!wasDragged) return;
      // The click that follows a drag is no click on the card.
      addEventListener('click', (click) => (click.preventDefault(), click.stopPropagation()), {
        capture: true,
        once: true,
      });
      setTimeout(() => dispatchEvent(new Event('foothold-drag-end')), 0);
      if (ended && landing) this.drop(card.id, card.from, landing);
    };
    const cancel = () => end();
    const key = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape') return;
      pressed.preventDefault();
      pressed.stopPropagation();
      end();
    };
    addEventListener('pointermove', move, { passive: false });
    addEventListener('pointerup', end);
    addEventListener('pointercancel', cancel);
    addEventListener('keydown', key, true);
  }

  private land(): void {
    const under = document.elementsFromPoint(this.x, this.y).find((element) => element.closest('[data-column]'));
    const column = under?.closest<HTMLElement>('[data-column]');
    if (!column) {
      this.landing = undefined;
      return;
    }
    const name = column.dataset.column ?? '';
    const scroller = column.querySelector<HTMLElement>('.windowed');
    const top = scroller?.getBoundingClientRect().top ?? 0;
    const within = this.y - top + (scroller?.scrollTop ?? 0);
    this.landing = {
      column: name,
      index: Math.max(0, Math.min(this.countOf(name), Math.round(within / this.rowHeight))),
    };
    if (scroller) this.scrollAtEdge(scroller);
  }

  private scrollAtEdge(scroller: HTMLElement): void {
    cancelAnimationFrame(this.frame);
    const { top, bottom } = scroller.getBoundingClientRect();
    const pull = this.y < top + EDGE ? -8 : this.y > bottom - EDGE ? 8 : 0;
    if (!pull || !this.card) return;
    this.frame = requestAnimationFrame(() => {
      scroller.scrollTop += pull;
      this.land();
    });
  }
}
