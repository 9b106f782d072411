import type { StatusChange } from '$lib/api/bindings';

const DAY = 86_400_000;

/** A stretch of time. */
export interface Stretch {
  from: number;
  to: number;
}

/** How long a job stood in a stage; without an end it still does. */
export interface Span {
  stage: string;
  from: number;
  to?: number;
}

/** The stages of a job one after the other, from its history in any order. */
export function spansOf(changes: StatusChange[]): Span[] {
  const inOrder = [...changes].sort(
    (one, other) => Date.parse(one.happened_at) - Date.parse(other.happened_at) || one.id.localeCompare(other.id),
  );
  return inOrder.map((change, index) => {
    const next = inOrder[index + 1];
    return {
      stage: change.to_stage_id,
      from: Date.parse(change.happened_at),
      to: next && Date.parse(next.happened_at),
    };
  });
}

/** The part of a span that is in a stretch, in percent of it; none when it lies outside. */
export function placeIn(span: Span, stretch: Stretch, now: number): { left: number; width: number } | undefined {
  const from = Math.max(span.from, stretch.from);
  const to = Math.min(span.to ?? now, stretch.to);
  if (to < stretch.from || from > stretch.to || to < from) return undefined;
  const whole = stretch.to - stretch.from;
  return { left: ((from - stretch.from) / whole) * 100, width: ((to - from) / whole) * 100 };
}

/** So many weeks that end a little after `now`, moved by `steps` times half of them. */
export function stretchOf(weeks: number, steps: number, now = new Date()): Stretch {
  const end = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  // The week after today's is shown too: a line at the very edge reads as the frame.
  end.setDate(end.getDate() + ((8 - end.getDay()) % 7 || 7) + Math.round((steps * weeks * 7) / 2));
  const from = new Date(end);
  from.setDate(from.getDate() - weeks * 7);
  return { from: from.getTime(), to: end.getTime() };
}

/** The Mondays of a short stretch, the first days of the months of a long one. */
export function ticksOf(stretch: Stretch): Date[] {
  const isLong = stretch.to - stretch.from > 20 * 7 * DAY;
  const ticks: Date[] = [];
  const day = new Date(stretch.from);
  while (day.getTime() < stretch.to) {
    if (isLong ? day.getDate() === 1 : day.getDay() === 1) ticks.push(new Date(day));
    day.setDate(day.getDate() + 1);
  }
  return ticks;
}
