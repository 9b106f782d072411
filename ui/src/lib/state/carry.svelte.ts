/** How far the pointer moves before a press becomes a drag, in pixels. */
const SLACK = 4;
/** Height of the strip at the edge of what scrolls that scrolls it, in pixels. */
const EDGE = 56;

/** Carries an item of a vertical list with the pointer. The items are children of the list with `data-item`. */
export class Carry {
  /** The index of the carried item. */
  from = $state<number | undefined>();
  /** The index before which it would stand; the count of items for the end. */
  to = $state<number | undefined>();
  private frame = 0;

  constructor(
    private readonly list: () => HTMLElement | undefined,
    private readonly drop: (from: number, to: number) => void,
  ) {}

  /** Begins with a press on an item's handle. */
  press = (event: PointerEvent, index: number): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    const start = event.clientY;
    const move = (moved: PointerEvent) => {
      if (this.from === undefined && Math.abs(moved.clientY - start) < SLACK) return;
      this.from = index;
      this.land(moved.clientY);
      this.scrollAtEdge(moved.clientY);
    };
    const end = (ended?: Event) => {
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', cancel);
      removeEventListener('keydown', key, true);
      cancelAnimationFrame(this.frame);
      const { from, to } = this;
      this.from = undefined;
      this.to = undefined;
      if (!ended || from === undefined || to === undefined || to === from || to === from + 1) return;
      this.drop(from, to);
    };
    const cancel = () => end();
    const key = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape') return;
      pressed.preventDefault();
      pressed.stopPropagation();
      end();
    };
    addEventListener('pointermove', move);
    addEventListener('pointerup', end);
    addEventListener('pointercancel', cancel);
    addEventListener('keydown', key, true);
  };

  private land(y: number): void {
    const items = [...(this.list()?.children ?? [])].filter((item) => item.hasAttribute('data-item'));
    this.to = items.filter((item) => {
      const { top, height } = item.getBoundingClientRect();
      return top + height / 2 < y;
    }).length;
  }

  private scrollAtEdge(y: number): void {
    cancelAnimationFrame(this.frame);
    let scroller = this.list()?.parentElement;
    while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) scroller = scroller.parentElement;
    if (!scroller) return;
    const { top, bottom } = scroller.getBoundingClientRect();
    const pull = y < top + EDGE ? -8 : y > bottom - EDGE ? 8 : 0;
    if (!pull || this.from === undefined) return;
    const held = scroller;
    this.frame = requestAnimationFrame(() => {
      held.scrollTop += pull;
      this.land(y);
      this.scrollAtEdge(y);
    });
  }
}

/** The index that Alt+↑ or Alt+↓ moves an item before; `undefined` for other keys and at the ends. */
export function keyedMove(event: KeyboardEvent, index: number, count: number): number | undefined {
  if (!event.altKey || event.ctrlKey || event.metaKey) return undefined;
  if (event.key === 'ArrowUp' && index > 0) return index - 1;
  if (event.key === 'ArrowDown' && index < count - 1) return index + 2;
  return undefined;
}
