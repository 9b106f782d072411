import { locale } from '$lib/words/index.svelte';
import { dateFormat, dayOf } from '$lib/words/formats';

/** Noon of a day: far from every change of the clocks. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00`);
}

export function addDays(day: string, count: number): string {
  const date = noonOf(day);
  date.setDate(date.getDate() + count);
  return dayOf(date);
}

/** The same day of another month, or its last one where it is shorter. */
export function addMonths(day: string, count: number): string {
  const date = noonOf(day);
  const wanted = date.getDate();
  date.setDate(1);
  date.setMonth(date.getMonth() + count);
  const last = new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
  date.setDate(Math.min(wanted, last));
  return dayOf(date);
}

/** The Monday on or before a day. */
export function mondayOf(day: string): string {
  return addDays(day, -((noonOf(day).getDay() + 6) % 7));
}

/** The days of a week, from Monday. */
export function weekOf(day: string): string[] {
  const monday = mondayOf(day);
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** The weeks that show a month: always six, so that nothing jumps from month to month. */
export function monthOf(day: string): string[][] {
  const first = mondayOf(`${day.slice(0, 7)}-01`);
  return Array.from({ length: 6 }, (_, week) => weekOf(addDays(first, week * 7)));
}

/** The day that a key leads to in a grid of weeks; none for other keys. */
export function dayAfterKey(event: KeyboardEvent, day: string, isMonth: boolean): string | undefined {
  switch (event.key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return mondayOf(day);
    case 'End':
      return addDays(mondayOf(day), 6);
    case 'PageUp':
      return isMonth ? addMonths(day, event.shiftKey ? -12 : -1) : addDays(day, -7);
    case 'PageDown':
      return isMonth ? addMonths(day, event.shiftKey ? 12 : 1) : addDays(day, 7);
  }
  return undefined;
}

/** "November 2026" */
export function monthName(day: string): string {
  return dateFormat(locale(), { month: 'long', year: 'numeric' }).format(noonOf(day));
}

/** "16 – 22 Nov 2026" */
export function weekName(day: string): string {
  const days = weekOf(day);
  const format = dateFormat(locale(), { day: 'numeric', month: 'short', year: 'numeric' });
  return format.formatRange(noonOf(days[0]!), noonOf(days[6]!));
}

/** "Mon" */
export function weekdayName(day: string): string {
  return dateFormat(locale(), { weekday: 'short' }).format(noonOf(day));
}

/** What stands at the same time stands side by side: which of how many columns each takes. */
export function sideBySide<T>(items: T[], spanOf: (item: T) => [number, number]): Map<T, { at: number; of: number }> {
  const places = new Map<T, { at: number; of: number }>();
  const inOrder = [...items].sort((one, other) => spanOf(one)[0] - spanOf(other)[0]);
  let group: T[] = [];
  let groupEnd = -Infinity;
  const close = () => {
    const of = Math.max(0, ...group.map((item) => places.get(item)!.at)) + 1;
    for (const item of group) places.get(item)!.of = of;
    group = [];
  };
  for (const item of inOrder) {
    const [from, to] = spanOf(item);
    if (from >= groupEnd) {
      close();
      groupEnd = -Infinity;
    }
    const taken = new Set(group.filter((other) => spanOf(other)[1] > from).map((other) => places.get(other)!.at));
    let at = 0;
    while (taken.has(at)) at += 1;
    places.set(item, { at, of: 1 });
    group.push(item);
    groupEnd = Math.max(groupEnd, to);
  }
  close();
  return places;
}
